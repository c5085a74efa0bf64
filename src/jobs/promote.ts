import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, publish } from '../delivery.ts';
import { type Annotation, annotationOf } from '../github/annotations.ts';
import { annotationsOf } from '../github/report-annotations.ts';
import { renderComment, summaryBounds } from '../report/comment.ts';
import { type MovedModel, renderPromotion } from '../report/promotion-summary.ts';
import { ConfigurationError, mendable, type Problem } from '../support/errors.ts';
import type { Job, JobRequest, JobResult } from './job.ts';
import { type ModelPromotion, promoteRun, promoteVersion } from './model-promotion.ts';
import { promotedRun, promotedRunId, refuseAskedBy, requireBranch } from './promoted-run.ts';
import { type ModelProject, runOnBranch, withEachProject } from './promotion-projects.ts';

interface Outcome {
  readonly model: string;
  readonly registry: string;
  readonly promotion: ModelPromotion | null;
  /** Why it could not even be judged. */
  readonly problems: readonly Problem[];
}

/**
 * Promotes what another job has trained and handed over: looks the run up, decides anew from what it measured, and moves the version one stage up. Runs none of
 * the repository's code.
 */
export const promote: Job = async (request) => {
  const { inputs, job, runner, log } = request;
  refuseAskedBy(runner, 'promote');
  if (job.version !== null && job.runId !== null)
    throw new ConfigurationError({
      message: '`version` and `run-id`: expected one of them',
      next: 'name a run whose model becomes a version, or a version that is there',
    });
  if (inputs.token === null)
    throw new ConfigurationError({
      message: 'a promotion needs a token',
      next: 'leave the input `token` as it is, and give the job `permissions: { contents: write, actions: read }`',
    });
  const { token } = inputs;
  const found = job.version === null ? await ofRun(request, token) : await ofVersion(request, job.version);
  const outcomes = (
    await withEachProject(request, found.selection, (model) =>
      log.group(`Promote ${model.project.model}`, () => settled(model, found.promoteOne, request)),
    )
  ).filter((outcome) => outcome !== null);
  if (outcomes.length === 0)
    throw new ConfigurationError({
      message: `the run ${promotedRunId(job.runId, runner)} holds no facts of any model of this configuration`,
      next: 'let it score a model with `command: run`, and check `run-id`, `config` and `working-directory`',
    });
  return told(outcomes, request);
};

type PromoteOne = (model: ModelProject) => Promise<ModelPromotion | null>;

interface Source {
  readonly selection: Parameters<typeof withEachProject>[1];
  readonly promoteOne: PromoteOne;
}

/** The run and its artifacts are looked up once for all models. */
async function ofRun({ job, runner, log, signal }: JobRequest, token: string): Promise<Source> {
  const id = promotedRunId(job.runId, runner);
  const [address, { listRunArtifacts }] = await Promise.all([
    connect(token, runner),
    import('../gather/saved-facts-artifacts.ts'),
  ]);
  const run = await promotedRun(address.client, runner, id);
  const scratch = runner.temporary ?? tmpdir();
  const request = { ...address, signal, runId: id, attempt: run.attempt, scratch, log };
  const artifacts = await listRunArtifacts(request);
  const { event, headBranch: branch, headCommit: commit } = run;
  const { defaultBranch, eventType } = runner.trigger;
  // The API does not tell what was there before a push.
  const before = id === runner.runId && runner.trigger.event === 'push' ? runner.trigger.before : null;
  const own = id === runner.runId && eventType !== undefined ? { eventType } : {};
  return {
    selection: { only: false, scored: runOnBranch({ event, ...own, branch, commit, defaultBranch, before }) },
    async promoteOne({ project }) {
      const found = artifacts.find(({ model }) => model === project.model);
      if (found === undefined) return null;
      await requireBranch(project, run);
      return promoteRun({ project, runner, log, stage: job.stage }, run, request, found);
    },
  };
}

const ofVersion = async ({ job, runner, log }: JobRequest, version: string): Promise<Source> => ({
  selection: { only: true },
  promoteOne: ({ project, as }) => promoteVersion({ project, runner, log, stage: job.stage }, as, version),
});

/** One that fails does not stop the others. Null where the run holds nothing of this model: it was not touched. */
async function settled(model: ModelProject, promoteOne: PromoteOne, { log }: JobRequest): Promise<Outcome | null> {
  const { model: name, configuration } = model.project;
  const registry = configuration.promote?.to ?? '';
  try {
    const promotion = await promoteOne(model);
    if (promotion !== null) return { model: name, registry, promotion, problems: [] };
    log.info(`the run holds nothing of ${name}`);
    return null;
  } catch (caught) {
    const error = mendable(caught);
    if (error instanceof ConfigurationError)
      return { model: name, registry, promotion: null, problems: error.problems };
    throw error;
  }
}

async function told(outcomes: readonly Outcome[], request: JobRequest): Promise<JobResult> {
  const hasFailed = ({ promotion }: Outcome): boolean =>
    promotion === null || promotion.report.promotion?.problem != null;
  const text = [
    renderPromotion(outcomes.map((outcome) => moved(outcome, hasFailed(outcome)))),
    ...outcomes.flatMap(({ promotion }) =>
      promotion === null ? [] : [renderComment(promotion.report, summaryBounds)],
    ),
  ];
  await publish({ annotations: outcomes.flatMap(annotations), summary: text.join('\n\n') }, request);
  const failed = outcomes.filter(hasFailed);
  const [only] = outcomes;
  const reports = outcomes.flatMap(({ promotion }) => (promotion === null ? [] : [promotion.report]));
  const allowed = reports.length === outcomes.length && reports.every(({ decision }) => decision.outcome === 'allow');
  const version = ({ promotion }: Outcome): string => promotion?.report.promotion?.version ?? '';
  return {
    outputs: {
      decision: allowed ? 'allow' : 'block',
      ...(reports.length === 0 ? {} : { score: Math.min(...reports.map(({ score }) => score.total)) }),
      ...(outcomes.length === 1 && only?.promotion != null
        ? { report: join(only.promotion.output, 'report.json') }
        : {}),
      'promoted-version':
        outcomes.length === 1
          ? version(only as Outcome)
          : outcomes
              .filter((one) => version(one) !== '')
              .map((one) => `${one.model}@${version(one)}`)
              .join('\n'),
    },
    failed: failed.length > 0,
    said:
      failed.length === 0
        ? outcomes.map(({ model, promotion }) => `${model}: ${promotion?.note}`).join('; ')
        : `not promoted: ${failed.map(({ model }) => model).join(', ')}`,
  };
}

function annotations({ model, promotion, problems }: Outcome): Annotation[] {
  const mistakes = problems.map((problem) => annotationOf(problem, `not promoted: ${model}`));
  return [...mistakes, ...(promotion === null ? [] : annotationsOf(promotion.report, ''))];
}

function moved({ model, registry, promotion, problems }: Outcome, failed: boolean): MovedModel {
  const report = promotion?.report;
  const done = report?.promotion;
  return {
    model,
    version: done?.version ?? null,
    stage: done?.stage ?? null,
    digest: done?.digest ?? null,
    commit: report?.commit ?? null,
    run: report?.run ?? null,
    registry: done?.registry ?? registry,
    decision: report === undefined ? null : { outcome: report.decision.outcome, score: report.score.total },
    note: promotion?.note ?? problems.map(({ message, next }) => [message, next].filter(Boolean).join('; ')).join(' '),
    failed,
  };
}

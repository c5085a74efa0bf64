import { checkOptions } from './checks/index.ts';
import { configurationSchema } from './config/schema.ts';
import type { Facts, Run } from './facts.ts';
import { isUnjudged } from './gate/gate.ts';
import { baseCommitOf } from './gather/baseline.ts';
import { type GatherRequest, gatherFacts } from './gather/gather.ts';
import type { Environment, Inputs, Runner } from './inputs.ts';
import { type Judgement, judge, reportOf } from './judgement.ts';
import { outputFolder, writeFacts, writeReports } from './output.ts';
import { begin, secretsOf, withoutSigningKey, withoutTraining } from './preparation.ts';
import { checkedOutOther, type ModelAmong, openProject, type Project } from './project.ts';
import { handOver, promoteIfAllowed } from './promotion.ts';
import { type PendingRecord, record } from './record.ts';
import type { Report } from './report/report-schema.ts';
import { baselineOf, productionOf, runOf, upstreamOf } from './run-facts.ts';
import { ConfigurationError } from './support/errors.ts';
import { GitError } from './support/git.ts';
import { RemoteError } from './support/git-store.ts';
import { lockFolder } from './support/lock.ts';
import type { Log } from './support/log.ts';

export interface PipelineRequest {
  readonly workspace: string;
  readonly inputs: Inputs;
  readonly runner: Runner | null;
  readonly environment: Environment;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** `monitoring`: nothing is trained or promoted, and only the monitoring tests run. Left out for everything. */
  readonly scope?: 'monitoring' | undefined;
  /** Set for a model of several. */
  readonly among?: ModelAmong | undefined;
  /** The report folder, absolute; `.ml-test-score` in the project's folder when left out. Its parent is there. */
  readonly output?: string;
  /** Another registry than the configured one: `oci:localhost:5000/penguins`. */
  readonly registry?: string | undefined;
  /** Takes the record, to write it with those of other models; it is written at once when left out. */
  readonly keepRecord?: (pending: PendingRecord) => void;
}

export interface PipelineResult {
  readonly judgement: Judgement;
  readonly report: Report;
  /** The folder with facts.json, bundle/, report.json and what is made of it; absolute. */
  readonly output: string;
  /** True where the run ended in something that the user can mend before anything could be judged. */
  readonly unjudged: boolean;
  /** The folder of the project within the repository; empty at its top. */
  readonly place: string;
}

/** The stages in order: gather → check → score → gate → report → promote → record. */
export async function runPipeline(request: PipelineRequest): Promise<PipelineResult> {
  const { inputs, runner, log, signal, scope } = request;
  const opened = await openProject(request);
  const project = scope === 'monitoring' ? withoutTraining(opened) : opened;
  const environment = withoutSigningKey(project, log);
  let unlock = (): void => {};
  // Somebody who does not answer holds nothing up.
  const told: Promise<void>[] = [];
  const tell = (how: (notification: typeof import('./notification.ts')) => Promise<void>): void => {
    if (project.configuration.events !== undefined) told.push(import('./notification.ts').then(how));
  };
  try {
    unlock = lockFolder(project.root);
    const { root, configuration, git } = project;
    begin(project, request);
    const run: Run = { ...thisRun(project, runner), ...(scope === undefined ? {} : { scope }) };
    const baseline = await baselineOf(project, run);
    const otherCommit = checkedOutOther(project);
    if (otherCommit !== null) log.warning(otherCommit);
    const facts = await gatherFacts({
      root,
      git,
      run,
      configuration,
      policy: project.policy,
      policyPlaceOf: project.policyPlaceOf,
      policyFiles: project.policyFiles,
      baseline,
      production: await productionOf(project),
      environment,
      secrets: secretsOf(inputs, project),
      log,
      signal,
      trained: (training) => tell(({ notifyTraining }) => notifyTraining(project, { run, training }, log)),
      scratch: project.cache,
      registry: configuration.promote === undefined ? null : project.registry,
      history: project.history,
      github: project.github,
      upstream: upstreamOf(project),
      trainBase: await trainBaseOf(request, project, baseline),
    });
    if (signal?.aborted) throw new ConfigurationError({ message: 'the run was cancelled', next: 'run it again' });

    if (
      facts.metrics.state === 'absent' &&
      facts.training.state === 'gathered' &&
      facts.training.value.outcome === 'succeeded'
    )
      log.warning(facts.metrics.reason);

    const judgement = judge(facts);
    if (scope !== undefined || inputs.promote)
      tell(({ notifyVerdict }) => notifyVerdict(project, { run, report: reportOf(judgement), trusted: false }, log));
    const folder = request.output ?? outputFolder(root);
    const place = project.prefix;
    await writeFacts(folder, facts, root);
    const promotion =
      scope !== undefined
        ? null
        : inputs.promote
          ? await promoteIfAllowed(project, judgement, folder, runner, log)
          : await handOver(project, judgement, folder, log);
    const report = reportOf(judgement, promotion);
    await writeReports(folder, report, facts, place);
    // Where another job is to go on, its token may write, and what it decides is what is recorded.
    if (scope === undefined && !inputs.promote)
      log.info('not recorded in the history: with `promote: false` that is left to `command: report`');
    else await record(project, judgement, report, runner, log, request.keepRecord);
    // What only some projects use is loaded there alone.
    if (facts.tracking.state === 'gathered')
      await (await import('./tracking.ts')).writeTracking({ judgement, report, folder, environment, log });
    if (configuration.sagemaker?.experiment !== undefined)
      await (await import('./sagemaker-experiment.ts')).writeExperiment(judgement, environment, log);
    return { judgement, report, output: folder, unjudged: isUnjudged(judgement.decision), place };
  } finally {
    unlock();
    await Promise.all(told);
    await project.close();
  }
}

function thisRun(project: Project, runner: Runner | null): Run {
  const startedAt = new Date();
  return runOf(project, {
    id: runner?.runId ?? `local-${startedAt.getTime()}`,
    attempt: runner?.attempt ?? 1,
    url: runner?.runUrl ?? null,
    repository: runner?.repository ?? null,
    actor: runner?.actor ?? null,
    startedAt: startedAt.toISOString(),
  });
}

/** How the base is trained, for `baseline: train`; undefined where its record is there, or where it is the commit of this run. */
async function trainBaseOf(
  { inputs, log, signal }: PipelineRequest,
  project: Project,
  unrecorded: Facts['baseline'],
): Promise<GatherRequest['trainBase']> {
  const { configuration, environment, root, git, store, context, ancestry, cache } = project;
  if (configuration.baseline !== 'train' || configuration.train === undefined) return undefined;
  if (unrecorded.state === 'gathered' || git === null || store === null || context === null || ancestry === null)
    return undefined;
  const base = await baseCommitOf(context, ancestry).catch((error: unknown) => {
    // What the baseline says already.
    if (error instanceof RemoteError || error instanceof GitError) return null;
    throw error;
  });
  if (base?.state !== 'gathered' || base.value.commit === context.head) return undefined;
  const request = {
    root,
    git,
    store,
    environment,
    secrets: secretsOf(inputs, project),
    log,
    signal,
    scratch: cache,
    schema: configurationSchema(checkOptions),
    file: inputs.config,
    overrides: {
      train: inputs.train ?? undefined,
      metrics: inputs.metrics ?? undefined,
      model: inputs.model ?? undefined,
    },
    base: base.value,
    unrecorded,
  };
  return async (training) => (await import('./gather/trained-baseline.ts')).gatherTrainedBaseline(request, training);
}

import { join, posix, relative, sep } from 'node:path';
import type { OtherModel } from './gather/other-models.ts';
import { type Annotation, formatAnnotations } from './github/annotations.ts';
import { uploadArtifact } from './github/artifact.ts';
import type { GithubClient } from './github/client.ts';
import type { CommentOutcome } from './github/comment.ts';
import type { ActionLog } from './github/log.ts';
import type { Writer } from './github/marker.ts';
import { writeSummary } from './github/summary.ts';
import type { Environment, Inputs, Runner } from './inputs.ts';
import type { PipelineResult } from './pipeline.ts';
import { renderComment, summaryBounds } from './report/comment.ts';
import { renderModels } from './report/models-comment.ts';
import type { Report } from './report/report-schema.ts';
import { messageOf } from './support/errors.ts';

export type { OtherModel } from './gather/other-models.ts';

/** The hidden key of the one comment of several models: no model's name can be this. */
export const severalModels = '*';

export interface DeliveryRequest {
  readonly results: readonly PipelineResult[];
  /** The models of the repository that have no result here. */
  readonly others: readonly OtherModel[];
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly environment: Environment;
  readonly log: ActionLog;
  /** The pull request and the run that the results are of, where they are not this run's own; no pull request, no comment. */
  readonly from?: { readonly pullRequest: number | null; readonly writer: Writer };
  /** False where the artifacts are there already. */
  readonly upload?: boolean;
}

/**
 * Brings the reports to where people look. One result alone is shown as it is; several, or models without one, share a comment with a line and a fold for each.
 * Trouble here never changes the verdict: the log says what was missing, and the report is in the job summary and in the artifact.
 */
export async function deliver(request: DeliveryRequest): Promise<{ readonly commentUrl: string }> {
  const { results, others, runner, log } = request;
  log.commands(
    formatAnnotations(
      interleaved([
        ...others.map((other) => annotationsOfOther(other)),
        ...results.map((result) => annotationsOf(result.report, placeOf(result, runner))),
      ]),
    ),
  );
  const summary = await writeSummary(runner.stepSummary ?? undefined, bodyOf(request, 'summary'));
  if (summary.kind !== 'written') log.info(`no job summary: ${summary.reason}`);
  const [commentUrl] = await Promise.all([commentOn(request), announcePromotions(request), uploadAll(request)]);
  return { commentUrl };
}

const isSingle = ({ results, others }: DeliveryRequest): boolean => results.length === 1 && others.length === 0;

/** The folder of the model's project in the workspace. */
const placeOf = ({ output, place }: PipelineResult, runner: Runner): string =>
  place ?? relative(runner.workspace, join(output, '..')).split(sep).join('/');

function bodyOf(request: DeliveryRequest, place: 'comment' | 'summary'): string {
  const { results, others, runner } = request;
  const [first] = results;
  if (first !== undefined && isSingle(request))
    return place === 'comment' ? renderComment(first.report) : renderComment(first.report, summaryBounds);
  const reports = results.map(({ report }) => report);
  return renderModels(reports, others, { run: runner.runUrl, place });
}

/** The service is kind to few at a time. */
const uploadsAtOnce = 4;

async function uploadAll(request: DeliveryRequest): Promise<void> {
  if (request.upload === false) return;
  const rest = [...request.results];
  const uploadNext = async (): Promise<void> => {
    for (let result = rest.shift(); result !== undefined; result = rest.shift()) await upload(result, request);
  };
  await Promise.all(Array.from({ length: uploadsAtOnce }, uploadNext));
}

async function upload(
  { report, output }: PipelineResult,
  { inputs, runner, environment, log }: DeliveryRequest,
): Promise<void> {
  const artifact = await uploadArtifact({
    model: report.model,
    attempt: runner.attempt,
    directory: output,
    // What the step itself promoted is in the registry.
    leaveOut: inputs.promote ? ['bundle'] : [],
    environment,
  });
  if (artifact.kind === 'uploaded') log.info(`report uploaded as the artifact ${artifact.name}`);
  else log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${output}`);
}

/** Why a model was not judged, on the line of its own file. */
export function annotationsOfOther({ name, problems = [] }: OtherModel): Annotation[] {
  return problems.map(({ file, line, column, message, next }) => ({
    level: 'error',
    title: `ML Test Score: ${name} was not judged`,
    message: next === undefined ? message : `${message}\n→ ${next}`,
    ...(file === undefined || /^(\.\.(\/|$)|\/)/.test(file) ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }));
}

/** The failed test cases and findings with a place, then what blocks: the most useful first. A file outside of the workspace is none of the repository's. */
export function annotationsOf(
  { tests, decision, promotion }: Pick<Report, 'tests' | 'decision' | 'promotion'>,
  folder: string,
): Annotation[] {
  const inFolder = (file: string): string => posix.join(folder, file);
  const isThere = (file: string): boolean => file !== '' && !/^(\.\.(\/|$)|\/)/.test(inFolder(file));
  const blocks = (id: string): boolean => decision.reasons.some(({ subject }) => subject === id);
  const failed = tests.filter((test) => test.outcome === 'fail' || test.outcome === 'error');
  const positions = [...failed.filter(({ id }) => blocks(id)), ...failed.filter(({ id }) => !blocks(id))].map((test) =>
    test.evidence.flatMap((item): Annotation[] =>
      item.kind === 'position' && isThere(item.file)
        ? [
            {
              level: 'error',
              file: inFolder(item.file),
              ...(item.line === undefined ? {} : { line: item.line }),
              title: test.id,
              message: item.message,
            },
          ]
        : [],
    ),
  );
  const reasons = decision.reasons.map(
    (reason): Annotation => ({
      level: 'error',
      title: `ML Test Score blocks: ${reason.subject}`,
      message: `expected ${reason.expected}, found ${reason.found}\n→ ${reason.next}`,
    }),
  );
  const promoted =
    promotion?.problem != null && decision.outcome === 'allow'
      ? [{ level: 'error', title: 'not promoted', message: promotion.problem } as const]
      : [];
  return [...promoted, ...reasons, ...withoutRepeats(interleaved(positions))];
}

/** One test case may answer several tests. */
function withoutRepeats(annotations: readonly Annotation[]): Annotation[] {
  const seen = new Set<string>();
  return annotations.filter(({ file, line, message }) => {
    const key = JSON.stringify([file, line, message]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The first of each list, then the second of each: few are shown, and no test's take the place of all others. */
const interleaved = <T>(lists: readonly (readonly T[])[]): T[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
};

/** The pull request of this run; for a push to a branch, the open pull request of that branch. */
function pullRequestOf({ trigger }: Runner): number | { readonly branch: string } | null {
  if (trigger.pullRequest !== null) return trigger.pullRequest.number;
  return trigger.event === 'push' && trigger.branch !== null && trigger.branch !== trigger.defaultBranch
    ? { branch: trigger.branch }
    : null;
}

/** The client is loaded here: most runs of a push need none. */
async function connect(
  token: string,
  { apiUrl, repository }: Runner,
): Promise<{ client: GithubClient; owner: string; repo: string }> {
  const { createClient } = await import('./github/client.ts');
  const [owner, repo] = repository.split('/') as [string, string];
  return { client: await createClient({ token, apiUrl }), owner, repo };
}

async function commentOn(request: DeliveryRequest): Promise<string> {
  const { results, others, inputs, runner, log, from } = request;
  const pullRequest = from === undefined ? pullRequestOf(runner) : from.pullRequest;
  if (!inputs.comment || pullRequest === null) return '';
  if (inputs.token === null) {
    log.warning('no comment: there is no token; the report is in the job summary');
    return '';
  }
  try {
    const [{ client, owner, repo }, { deliverComment }] = await Promise.all([
      connect(inputs.token, runner),
      import('./github/comment.ts'),
    ]);
    const [first] = results;
    const touchesNone = results.length === 0 && !others.some(({ problems }) => problems !== undefined);
    const outcome = await deliverComment({
      client,
      owner,
      repo,
      pullRequest,
      model: isSingle(request) ? (first as PipelineResult).report.model : severalModels,
      body: bodyOf(request, 'comment'),
      writer: from?.writer ?? {
        event: runner.trigger.event,
        headSha: first?.report.headCommit ?? runner.trigger.pullRequest?.headCommit ?? runner.trigger.commit ?? '',
        runId: runner.runId,
        attempt: runner.attempt,
      },
      // Where a change touches no model there is nothing to say, unless an earlier push did.
      ...(touchesNone ? { onlyUpdate: true } : {}),
    });
    return logComment(outcome, log);
  } catch (error) {
    log.warning(`no comment: ${messageOf(error)}; the report is in the job summary`);
    return '';
  }
}

function logComment(outcome: CommentOutcome, log: ActionLog): string {
  switch (outcome.kind) {
    case 'silent':
      log.info(`no comment: ${outcome.reason}`);
      return '';
    case 'failed': {
      const permission = outcome.permission === undefined ? '' : `; give the job the permission ${outcome.permission}`;
      log.warning(`no comment: ${outcome.reason}${permission}. The report is in the job summary`);
      return '';
    }
    default:
      log.info(`comment ${outcome.kind}: ${outcome.url}`);
      return outcome.url;
  }
}

/** Tells other workflows of each new version. */
async function announcePromotions({ results, inputs, runner, log }: DeliveryRequest): Promise<void> {
  const { token } = inputs;
  if (token === null) return;
  for (const { report } of results) {
    const { promotion, model, commit } = report;
    if (promotion === null || promotion.problem !== null || !promotion.created) continue;
    const { version, stage, digest } = promotion;
    const { announce } = await import('./github/announcement.ts');
    await announce({
      announcement: { type: 'model-promoted', payload: { model, version, stage, digest, commit } },
      repository: runner.repository,
      connect: async () => (await connect(token, runner)).client,
      log,
    });
  }
}

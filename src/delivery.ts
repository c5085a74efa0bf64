import type { Trigger } from './event.ts';
import type { OtherModel } from './gather/other-models.ts';
import { type Annotation, formatAnnotations } from './github/annotations.ts';
import { type ArtifactRequest, uploadArtifact } from './github/artifact.ts';
import type { CommentOutcome } from './github/comment.ts';
import type { ActionLog } from './github/log.ts';
import type { Writer } from './github/marker.ts';
import type { RepositoryAddress } from './github/pull-request.ts';
import { annotationsOf, annotationsOfOther, interleaved } from './github/report-annotations.ts';
import { writeSummary } from './github/summary.ts';
import type { Environment, Inputs, Runner } from './inputs.ts';
import type { PipelineResult } from './pipeline.ts';
import { renderComment, summaryBounds } from './report/comment.ts';
import { renderModels } from './report/models-comment.ts';
import { messageOf } from './support/errors.ts';

export type { OtherModel } from './gather/other-models.ts';

/** The hidden key of the one comment of several models: no model's name can be this. */
export const severalModels = '*';

export interface DeliveryRequest {
  readonly results: readonly PipelineResult[];
  /** The models of the repository that have no result here. */
  readonly others: readonly OtherModel[];
  /** What the change takes away from the list of the models, in words. */
  readonly loosened?: readonly string[];
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly environment: Environment;
  readonly log: ActionLog;
}

/** What is told of one model, or of several. */
export interface Message {
  /** The key of its comment. */
  readonly model: string;
  readonly comment: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** True corrects the comment of an earlier push, and makes none. */
  readonly onlyUpdate: boolean;
}

/** Where it is told, and in whose name. */
export interface Addressee extends Pick<DeliveryRequest, 'runner' | 'log'> {
  /** A branch stands for the open pull request of it; null for no comment. */
  readonly pullRequest: number | { readonly branch: string } | null;
  readonly writer: Writer;
  /** Null where there is no token. */
  readonly connect: (() => Promise<RepositoryAddress>) | null;
}

export interface Told {
  /** The address of the comment; empty without one. */
  readonly commentUrl: string;
  /** A newer run has spoken: nothing is to be said elsewhere either. */
  readonly outranked: boolean;
}

/**
 * Brings the reports to where people look. One result alone is shown as it is; several, or models without one, share a comment with a line and a fold for each.
 * Trouble here never changes the verdict: the log says what was missing, and the report is in the job summary and in the artifact.
 */
export async function deliver(request: DeliveryRequest): Promise<{ readonly commentUrl: string }> {
  const message = messageOfResults(request);
  const addressee = addresseeOf(request);
  await publish(message, addressee);
  const [{ commentUrl }] = await Promise.all([
    comment(message, addressee),
    announcePromotions(request),
    uploadAll(request),
  ]);
  return { commentUrl };
}

/** The comment alone, where an earlier push has left one. */
export async function correctComment(
  { model, comment: body }: Pick<Message, 'model' | 'comment'>,
  from: Pick<DeliveryRequest, 'inputs' | 'runner' | 'log'>,
): Promise<void> {
  await comment(
    { model, comment: body, summary: '', annotations: [], onlyUpdate: true },
    addresseeOf({ results: [], ...from }),
  );
}

/** Annotations, job summary and comment. */
export async function tell(message: Message, addressee: Addressee): Promise<Told> {
  await publish(message, addressee);
  return comment(message, addressee);
}

/** Where the people who look at this job find it. */
export async function publish(
  { annotations, summary }: Pick<Message, 'annotations' | 'summary'>,
  { runner, log }: Pick<Addressee, 'runner' | 'log'>,
): Promise<void> {
  log.commands(formatAnnotations(annotations));
  const outcome = await writeSummary(runner.stepSummary ?? undefined, summary);
  if (outcome.kind !== 'written') log.info(`no job summary: ${outcome.reason}`);
}

function messageOfResults(request: DeliveryRequest): Message {
  const { results, others, loosened = [] } = request;
  return {
    model: isSingle(request) ? (results[0] as PipelineResult).report.model : severalModels,
    comment: bodyOf(request, 'comment'),
    summary: bodyOf(request, 'summary'),
    annotations: interleaved([
      ...others.map((other) => annotationsOfOther(other)),
      ...results.map((result) => annotationsOf(result.report, result.place)),
    ]),
    onlyUpdate: touchesNone(results.length, others) && loosened.length === 0,
  };
}

/** Where a change touches no model there is nothing to say, unless an earlier push did. */
export const touchesNone = (judged: number, others: readonly OtherModel[]): boolean =>
  judged === 0 && !others.some(({ problems }) => problems !== undefined);

function addresseeOf({
  results,
  inputs,
  runner,
  log,
}: Pick<DeliveryRequest, 'results' | 'inputs' | 'runner' | 'log'>): Addressee {
  const { trigger, runId, attempt } = runner;
  const { token } = inputs;
  return {
    runner,
    log,
    pullRequest: inputs.comment ? addressedPullRequest(trigger) : null,
    writer: {
      event: trigger.event,
      headSha: results[0]?.report.headCommit ?? trigger.pullRequest?.headCommit ?? trigger.commit ?? '',
      runId,
      attempt,
    },
    connect: token === null ? null : () => connect(token, runner),
  };
}

const isSingle = ({ results, others, loosened = [] }: DeliveryRequest): boolean =>
  results.length === 1 && others.length === 0 && loosened.length === 0;

function bodyOf(request: DeliveryRequest, place: 'comment' | 'summary'): string {
  const { results, others, loosened = [], runner } = request;
  const [first] = results;
  if (first !== undefined && isSingle(request))
    return place === 'comment' ? renderComment(first.report) : renderComment(first.report, summaryBounds);
  const reports = results.map(({ report }) => report);
  return renderModels(reports, others, { run: runner.runUrl, place, loosened });
}

/** The service is kind to few at a time. */
const uploadsAtOnce = 4;

async function uploadAll(request: DeliveryRequest): Promise<void> {
  const rest = [...request.results];
  const uploadNext = async (): Promise<void> => {
    for (let result = rest.shift(); result !== undefined; result = rest.shift()) await upload(result, request);
  };
  await Promise.all(Array.from({ length: uploadsAtOnce }, uploadNext));
}

const upload = ({ report, output }: PipelineResult, request: DeliveryRequest): Promise<void> =>
  uploadReport(
    // What the step itself promoted is in the registry.
    { model: report.model, directory: output, leaveOut: request.inputs.promote ? ['bundle'] : [] },
    request,
  );

/** The report folder as an artifact of this run. */
export async function uploadReport(
  what: Pick<ArtifactRequest, 'model' | 'name' | 'directory' | 'leaveOut'>,
  { runner, environment, log }: Pick<DeliveryRequest, 'runner' | 'environment' | 'log'>,
): Promise<void> {
  const artifact = await uploadArtifact({ ...what, attempt: runner.attempt, environment });
  if (artifact.kind === 'uploaded') log.info(`report uploaded as the artifact ${artifact.name}`);
  else log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${what.directory}`);
}

/** The pull request of a run; for a push to a branch, the open pull request of that branch. */
export function addressedPullRequest(trigger: Trigger): number | { readonly branch: string } | null {
  if (trigger.pullRequest !== null) return trigger.pullRequest.number;
  return trigger.event === 'push' && trigger.branch !== null && trigger.branch !== trigger.defaultBranch
    ? { branch: trigger.branch }
    : null;
}

/** The repository of this run, for requests with its token. The client is loaded here: most runs of a push need none. */
export async function connect(token: string, { apiUrl, repository }: Runner): Promise<RepositoryAddress> {
  const { createClient } = await import('./github/client.ts');
  const [owner, repo] = repository.split('/') as [string, string];
  return { client: await createClient({ token, apiUrl }), owner, repo };
}

const untold: Told = { commentUrl: '', outranked: false };

async function comment(
  { model, comment: body, onlyUpdate }: Message,
  { pullRequest, writer, connect: open, log }: Addressee,
): Promise<Told> {
  if (pullRequest === null) return untold;
  if (open === null) {
    log.warning('no comment: there is no token; the report is in the job summary');
    return untold;
  }
  try {
    const [address, { deliverComment }] = await Promise.all([open(), import('./github/comment.ts')]);
    return told(await deliverComment({ ...address, pullRequest, model, body, writer, onlyUpdate }), log);
  } catch (error) {
    log.warning(`no comment: ${messageOf(error)}; the report is in the job summary`);
    return untold;
  }
}

function told(outcome: CommentOutcome, log: ActionLog): Told {
  switch (outcome.kind) {
    case 'silent':
      log.info(`no comment: ${outcome.reason}`);
      return { commentUrl: '', outranked: outcome.newer };
    case 'failed': {
      const permission = outcome.permission === undefined ? '' : `; give the job the permission ${outcome.permission}`;
      log.warning(`no comment: ${outcome.reason}${permission}. The report is in the job summary`);
      return untold;
    }
    default:
      log.info(`comment ${outcome.kind}: ${outcome.url}`);
      return { commentUrl: outcome.url, outranked: false };
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

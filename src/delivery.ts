import { join, posix, relative, sep } from 'node:path';
import { type Annotation, formatAnnotations } from './github/annotations.ts';
import { uploadArtifact } from './github/artifact.ts';
import type { GithubClient } from './github/client.ts';
import type { CommentOutcome } from './github/comment.ts';
import type { ActionLog } from './github/log.ts';
import { writeSummary } from './github/summary.ts';
import type { Environment, Inputs, Runner } from './inputs.ts';
import type { PipelineResult } from './pipeline.ts';
import { renderComment, summaryBounds } from './report/comment.ts';
import type { Report } from './report/report-schema.ts';
import { messageOf } from './support/errors.ts';

export interface DeliveryRequest {
  readonly result: PipelineResult;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly environment: Environment;
  readonly log: ActionLog;
}

/**
 * Brings the report to where people look. Trouble here never changes the verdict: the log says what was missing, and the report is in the job summary and in the
 * artifact.
 *
 * @returns the address of the comment, empty without one
 */
export async function deliver(request: DeliveryRequest): Promise<string> {
  const { result, runner, environment, log } = request;
  const { report } = result;
  const folder = relative(runner.workspace, join(result.output, '..')).split(sep).join('/');
  log.commands(formatAnnotations(annotationsOf(report, folder)));
  const summary = await writeSummary(runner.stepSummary ?? undefined, renderComment(report, summaryBounds));
  if (summary.kind !== 'written') log.info(`no job summary: ${summary.reason}`);
  const [comment] = await Promise.all([
    commentOn(request),
    announce(request),
    upload(result, runner, environment, log),
  ]);
  return comment;
}

async function upload(
  { report, output }: PipelineResult,
  runner: Runner,
  environment: Environment,
  log: ActionLog,
): Promise<void> {
  const artifact = await uploadArtifact({
    model: report.model,
    attempt: runner.attempt,
    directory: output,
    leaveOut: ['bundle'],
    environment,
  });
  if (artifact.kind === 'uploaded') log.info(`report uploaded as the artifact ${artifact.name}`);
  else log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${output}`);
}

/** The failed test cases and findings with a place, then what blocks: the most useful first. A file outside of the workspace is none of the repository's. */
export function annotationsOf(
  { tests, decision, promotion }: Pick<Report, 'tests' | 'decision' | 'promotion'>,
  folder: string,
): Annotation[] {
  const inFolder = (file: string): string => posix.join(folder, file);
  const isThere = (file: string): boolean => file !== '' && !/^(\.\.(\/|$)|\/)/.test(inFolder(file));
  const positions = tests
    .filter((test) => test.outcome === 'fail' || test.outcome === 'error')
    .map((test) =>
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
  return [...promoted, ...reasons, ...interleaved(positions)];
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

async function commentOn({ result, inputs, runner, log }: DeliveryRequest): Promise<string> {
  const pullRequest = pullRequestOf(runner);
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
    const outcome = await deliverComment({
      client,
      owner,
      repo,
      pullRequest,
      model: result.report.model,
      body: renderComment(result.report),
      writer: {
        event: runner.trigger.event,
        headSha: result.report.headCommit ?? '',
        runId: runner.runId,
        attempt: runner.attempt,
      },
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

/** Tells other workflows of a new version: tags and releases made with GITHUB_TOKEN start none, `repository_dispatch` does. */
async function announce({ result, inputs, runner, log }: DeliveryRequest): Promise<void> {
  const { promotion, model, commit } = result.report;
  if (promotion === null || promotion.problem !== null || !promotion.created || inputs.token === null) return;
  try {
    const { client, owner, repo } = await connect(inputs.token, runner);
    const { version, stage, digest } = promotion;
    await client.request('POST /repos/{owner}/{repo}/dispatches', {
      owner,
      repo,
      event_type: 'model-promoted',
      client_payload: { model, version, stage, digest, commit },
    });
    log.info('sent repository_dispatch model-promoted');
  } catch (error) {
    log.warning(`repository_dispatch model-promoted was not sent: ${messageOf(error)}`);
  }
}

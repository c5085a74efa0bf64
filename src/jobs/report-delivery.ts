import { addressedPullRequest, type Message, type Told, tell, uploadReport } from '../delivery.ts';
import type { Trigger, WorkflowRun } from '../event.ts';
import { annotationOf, withoutPlace } from '../github/annotations.ts';
import type { RepositoryAddress } from '../github/pull-request.ts';
import { setStatus } from '../github/status.ts';
import { code, problemItem } from '../report/markdown.ts';
import { judgedArtifactName } from '../support/artifact-name.ts';
import type { Problem } from '../support/errors.ts';
import type { JobRequest } from './job.ts';
import type { ModelRequest } from './report-model.ts';

/** What is told of one model, of several, or of a run that none could be judged of. */
export interface Verdict extends Message {
  readonly state: 'success' | 'failure' | 'error';
  /** In one line. */
  readonly description: string;
  /** The folder that becomes the artifact; null where there is none. */
  readonly output: string | null;
}

/** Annotations, summary and comment as the run that measured, so that an older run never writes over a newer one; the artifact; and the status last. @returns the address of the comment, empty without one */
export async function tellVerdict(
  { request, source, subject }: ModelRequest,
  address: RepositoryAddress,
  verdict: Verdict,
): Promise<string> {
  const { inputs, runner, log } = request;
  const { run } = source;
  const [told] = await Promise.all([
    tell(verdict, {
      runner,
      log,
      pullRequest: inputs.comment ? addressedPullRequest(subject.trigger) : null,
      writer: { event: subject.trigger.event, headSha: run.headCommit, runId: run.id, attempt: run.attempt },
      connect: async () => address,
    }),
    keep(request, verdict),
  ]);
  await status({ request, source, trigger: subject.trigger }, address, verdict, told);
  return told.commentUrl;
}

/** A job that ends without a verdict must not leave a required check waiting for ever. Nothing else is told: the log has the whole of it. */
export const tellFailure = (about: StatusRequest, address: RepositoryAddress, why: string): Promise<void> =>
  status(about, address, { state: 'error', description: notJudged(why) }, { commentUrl: '', outranked: false });

const notJudged = (why: string): string => `Could not be judged: ${why}`;

interface StatusRequest extends Pick<ModelRequest, 'request' | 'source'> {
  readonly trigger: Trigger;
}

async function status(
  { request, source, trigger }: StatusRequest,
  address: RepositoryAddress,
  { state, description }: Pick<Verdict, 'state' | 'description'>,
  { commentUrl, outranked }: Told,
): Promise<void> {
  const { job, log, runner } = request;
  const { headCommit } = source.run;
  if (job.status === null) return;
  const why = outranked ? 'a newer run has set it' : whyNoStatus(trigger);
  if (why !== null) return log.info(`no commit status: ${why}`);
  const url = commentUrl === '' ? runner.runUrl : commentUrl;
  const context = statusName(job.status, trigger);
  const outcome = await setStatus({ ...address, commit: headCommit, context, state, description, url });
  if (outcome.kind === 'set') log.info(`status \`${context}\` of ${headCommit.slice(0, 7)}: ${state}`);
  else log.warning(`no commit status \`${context}\`: ${outcome.reason}`);
}

/**
 * A status belongs to a commit, which may be the head of several pull requests, each judged by the policy of its own base. Only that of the default branch answers the plain
 * name; another base has its own, so that a pull request to a branch with an easier policy, or with none, answers for no other.
 */
export function statusName(name: string, { pullRequest, event, branch, defaultBranch }: Trigger): string {
  const queue =
    event === 'merge_group' ? /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]{40}$/.exec(branch ?? '')?.[1] : undefined;
  const base = pullRequest?.baseBranch ?? queue ?? defaultBranch;
  return base === null || base === defaultBranch ? name : `${name} (${base})`;
}

/** The head of a pull request may have been pushed, too: that run is judged by the branch's own policy, and must not answer a check that the base's is to answer. */
function whyNoStatus({ pullRequest, event, branch, defaultBranch }: Trigger): string | null {
  if (pullRequest !== null || event === 'merge_group' || branch === defaultBranch) return null;
  return `it is for pull requests, merge queues and ${defaultBranch ?? 'the default branch'}, and this was ${event} of ${branch ?? 'no branch'}, by its own policy`;
}

async function keep(request: JobRequest, { model, output }: Verdict): Promise<void> {
  if (output === null) return;
  await uploadReport({ model, name: judgedArtifactName(request.runner.attempt), directory: output }, request);
}

/** Missing never passes: what is told where nothing could be judged. Hostile text is escaped. */
export function verdictOfProblems(
  model: string,
  problems: readonly Problem[],
  run: Pick<WorkflowRun, 'headCommit' | 'url'>,
): Verdict {
  const list = problems.slice(0, 20).map(problemItem);
  const more = problems.length > list.length ? `\n\n${problems.length - list.length} more are in the log.` : '';
  const text = `### ❌ Blocked: ${code(model)} could not be judged\n\n${list.join('\n')}${more}\n\n<sub>commit \`${run.headCommit.slice(0, 7)}\` · [run](${run.url})</sub>\n`;
  return {
    model,
    comment: text,
    summary: text,
    state: 'error',
    description: notJudged(problems[0]?.message ?? ''),
    annotations: problems.map((problem) => withoutPlace(annotationOf(problem, 'ML Test Score: not judged'))),
    onlyUpdate: false,
    output: null,
  };
}

import type { ScoredCommits } from '../checkout.ts';
import type { Trigger, WorkflowRun } from '../event.ts';
import type { PullRequest } from '../facts.ts';
import { parentsOf } from '../gather/repository.ts';
import type { SavedArtifact } from '../gather/saved-facts-artifacts.ts';
import { GithubProblem } from '../github/problem.ts';
import {
  type PullRequestIdentity,
  pullRequestsFrom,
  type RepositoryAddress,
  readPullRequest,
} from '../github/pull-request.ts';
import type { Runner } from '../inputs.ts';
import { ConfigurationError, type Problem } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import { fetchCommits, fetchRef } from '../support/git-store.ts';
import { onceFor } from '../support/once.ts';
import type { Source } from './report-source.ts';

/** What the facts are of, as GitHub tells it. A claim is only compared with it. */
export type Subject =
  | { readonly kind: 'scored'; readonly trigger: Trigger }
  /** Nothing is judged, and a check that waits is answered with an error. */
  | { readonly kind: 'unjudged'; readonly trigger: Trigger; readonly problem: Problem }
  /** Nobody is told anything: a newer run reports. */
  | { readonly kind: 'silent'; readonly reason: string };

export type Scored = Extract<Subject, { kind: 'scored' }>;

type Claim = Extract<SavedArtifact, { facts: unknown }>['facts']['run'];

export const claimsOf = (artifacts: readonly SavedArtifact[]): Claim[] =>
  artifacts.flatMap((artifact) => ('facts' in artifact ? [artifact.facts.run] : []));

/** Events of this repository's own branches, whose runs nobody outside can start. */
const ownEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group'];

const short = (commit: string | null): string => commit?.slice(0, 7) ?? 'none';

/** Throws `ConfigurationError` where what the facts claim is not what GitHub says. At most one request. */
export async function subjectOf(
  { run, trigger, artifacts }: Source,
  runner: Runner,
  address: RepositoryAddress,
): Promise<Subject> {
  const claims = claimsOf(artifacts);
  for (const claim of claims) refuseOtherRun(claim, run);
  if (trigger !== null) {
    const subject = trigger.event === 'pull_request_review' ? { ...trigger, event: 'pull_request' } : trigger;
    for (const claim of claims) refuseOtherPullRequest(claim, subject.pullRequest?.number ?? null, run);
    return { kind: 'scored', trigger: subject };
  }
  if (run.event === 'pull_request') return ofPullRequest(run, claims, runner, address);
  if (!ownEvents.includes(run.event) || run.headRepository !== runner.repository)
    throw new ConfigurationError({
      message: `the run ${run.id} was started by ${run.event} of ${run.headRepository ?? 'a deleted repository'}: its facts are not judged`,
      next: `let the workflow that scores run on \`pull_request\`, or on ${ownEvents.join(', ')} of ${runner.repository}`,
    });
  for (const claim of claims) refuseOtherPullRequest(claim, null, run);
  return { kind: 'scored', trigger: triggerOf(run, runner, null, claims) };
}

async function ofPullRequest(
  run: WorkflowRun,
  claims: readonly Claim[],
  runner: Runner,
  address: RepositoryAddress,
): Promise<Subject> {
  const claimed = claims[0] === undefined ? null : (claims[0].pullRequest?.number ?? null);
  if (claims.length > 0 && claimed === null)
    throw forged(run, 'claim to be of no pull request', 'was started by `pull_request`');
  for (const claim of claims) refuseOtherPullRequest(claim, claimed, run);
  const found = await asked(async () =>
    claimed === null ? await newestOf(address, run) : await readPullRequest(address, claimed),
  );
  if (found === null)
    throw claimed === null
      ? new ConfigurationError({
          message: `no pull request of ${headOf(run)} was found, and the run ${run.id} left no facts that could name one`,
          next: 'look at the log of that run',
        })
      : forged(run, `claim pull request #${claimed}`, 'is of none of that number: there is no such pull request');
  if (isGone(found, run))
    return {
      kind: 'unjudged',
      trigger: triggerOf(run, runner, found, claims),
      problem: {
        message: `the fork of pull request #${found.number} was deleted meanwhile, so nobody can tell whose run ${run.id} was`,
        next: 'close the pull request, or push its commits to a branch that is there and open another one',
      },
    };
  const isOwn = found.headRepository === run.headRepository && found.headBranch === run.headBranch;
  if (!isOwn || run.headRepository === null)
    throw forged(
      run,
      `claim pull request #${found.number}, whose head is ${found.headBranch} of ${found.headRepository ?? 'a deleted repository'}`,
      `is of ${headOf(run)}`,
    );
  if (found.headCommit !== run.headCommit)
    return {
      kind: 'silent',
      reason: `pull request #${found.number} has moved on from ${short(run.headCommit)} to ${short(found.headCommit)}, whose run reports`,
    };
  return { kind: 'scored', trigger: triggerOf(run, runner, found, claims) };
}

/** The run may have been told of before its repository was deleted: branch and commit are what is left to agree. */
const isGone = (found: PullRequestIdentity, run: WorkflowRun): boolean =>
  found.headRepository === null && found.headBranch === run.headBranch && found.headCommit === run.headCommit;

/** Without facts nobody claims a number: the pull request is found by its head. */
async function newestOf(address: RepositoryAddress, run: WorkflowRun): Promise<PullRequestIdentity | null> {
  if (run.headBranch === null) return null;
  const all = await pullRequestsFrom(address, run.headBranch);
  const gone = all.find((one) => isGone(one, run));
  if (run.headRepository === null) return gone ?? null;
  const own = all.filter(({ headRepository }) => headRepository === run.headRepository);
  return own.find(({ headCommit }) => headCommit === run.headCommit) ?? own[0] ?? gone ?? null;
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GithubProblem)) throw error;
    throw new ConfigurationError(
      {
        message: `whose facts these are cannot be checked: ${error.message}`,
        next: error.kind === 'permission' ? 'give the job the permission `pull-requests: write`' : 'run it again',
      },
      { cause: error },
    );
  }
}

const headOf = ({ headBranch, headRepository, headCommit }: WorkflowRun): string =>
  `${headBranch ?? 'no branch'} of ${headRepository ?? 'a deleted repository'} at ${short(headCommit)}`;

/** Nothing is commented and no status is set: whoever forges facts chooses no place to be heard. */
const forged = (run: WorkflowRun, claim: string, truth: string): ConfigurationError =>
  new ConfigurationError({
    message: `refused: the facts of the run ${run.id} ${claim}, but the run ${truth}`,
    next: 'let the facts be those that `command: run` wrote in that run, unchanged',
  });

function refuseOtherRun(claim: Claim, run: WorkflowRun): void {
  if (claim.id !== run.id || claim.attempt > run.attempt)
    throw forged(
      run,
      `claim to be of the run ${claim.id}, attempt ${claim.attempt}`,
      `is ${run.id}, attempt ${run.attempt}`,
    );
  if (claim.headCommit !== run.headCommit)
    throw forged(run, `claim the commit ${short(claim.headCommit)}`, `is of ${short(run.headCommit)}`);
}

function refuseOtherPullRequest(claim: Claim, number: number | null, run: WorkflowRun): void {
  const claimed = claim.pullRequest?.number ?? null;
  if (claimed === number) return;
  const named = (one: number | null): string => (one === null ? 'no pull request' : `pull request #${one}`);
  throw forged(run, `claim ${named(claimed)}`, `is of ${named(number)}`);
}

function triggerOf(
  run: WorkflowRun,
  runner: Runner,
  found: PullRequestIdentity | null,
  claims: readonly Claim[],
): Trigger {
  // A tag, too, is the "branch" of its run; whoever claims less than a branch gets less.
  const isBranch = found !== null || claims.every(({ branch }) => branch === run.headBranch);
  return {
    event: run.event,
    pullRequest: found === null ? null : withoutState(found),
    commit: found === null ? run.headCommit : null,
    branch: isBranch ? run.headBranch : null,
    defaultBranch: runner.trigger.defaultBranch,
    before: null,
    forced: false,
    mergeGroupBase:
      run.event === 'merge_group' ? (/\/pr-\d+-([0-9a-f]{40})$/.exec(run.headBranch ?? '')?.[1] ?? null) : null,
    workflowRun: run,
  };
}

const withoutState = ({ state: _, headRepository: __, ...found }: PullRequestIdentity): PullRequest => found;

/**
 * The commits of the subject: a pull request is judged by the tip of its base, and what it claims to have measured counts only where it is GitHub's own merge commit
 * or the head.
 */
export const commitsOf = (subject: Scored, claimed: string | null, store: GitStore): Promise<ScoredCommits> =>
  onceFor(store)(`commits of ${claimed}`, () => findCommits(subject, claimed, store));

async function findCommits({ trigger }: Scored, claimed: string | null, store: GitStore): Promise<ScoredCommits> {
  const { pullRequest } = trigger;
  const gone = (what: string, next: string): ConfigurationError =>
    new ConfigurationError({ message: `${what} cannot be read`, next });
  const need = async (commit: string): Promise<void> => {
    if (!(await fetchCommits(store, [commit], 1)))
      throw gone(`the commit ${short(commit)}`, 'run it again; a force push may have left it behind');
  };
  if (pullRequest === null) {
    const commit = trigger.commit ?? '';
    if (trigger.event === 'merge_group' && trigger.mergeGroupBase === null)
      throw gone('the base of the merge group, whose policy judges it,', 'let the merge queue start the run');
    await need(commit);
    return { commit, configuration: commit, policy: trigger.mergeGroupBase };
  }
  const { number, headCommit, baseBranch } = pullRequest;
  if ((await fetchRef(store, `refs/pull/${number}/head`, { depth: 1 })) !== headCommit) await need(headCommit);
  const merge = await fetchRef(store, `refs/pull/${number}/merge`, { depth: 1 });
  const policy = await fetchRef(store, `refs/heads/${baseBranch}`, { depth: 1 });
  if (policy === null)
    throw new ConfigurationError({
      message: `the base branch ${baseBranch} is gone, and its policy judges the pull request`,
      next: 'restore the branch, or give the pull request another base, and run this job again',
    });
  // With conflicts GitHub's merge commit stays that of an older head.
  const isMerge = merge !== null && claimed === merge && (await parentsOf(store.git, merge)).includes(headCommit);
  const measured = isMerge ? merge : headCommit;
  return { commit: measured, configuration: headCommit, policy };
}

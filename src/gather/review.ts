import type { Review, SpecificationChange } from '../facts/review.ts';
import { absent, type Fact, failed, gathered, presentValue, whyMissing } from '../facts.ts';
import type { Git } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';
import { clipped } from '../support/text.ts';
import type { ExerciseContext } from './exercises.ts';
import { mergedPullRequest } from './merged-pull-request.ts';
import { type FoundPull, isUntold, reviewRequests, type Untold } from './review-requests.ts';
import { type Specification, specificationOf } from './specification.ts';
import { type BranchChanges, type ChangeRequest, changedBetween, changesOfBranch } from './specification-changes.ts';

export type ReviewRequest = Pick<ExerciseContext, 'root' | 'git' | 'configuration' | 'run' | 'github'> & {
  readonly upstream?: ExerciseContext['upstream'];
  readonly policy?: ExerciseContext['policy'];
  /** What the run with the work tree found, and the tree of its commit, where this one has neither. */
  readonly saved?: { readonly review: Fact<Review>; readonly tree: { readonly git: Git; readonly name: string } };
};

type Requests = ReturnType<typeof reviewRequests>;

const mostShown = 10;
const mostProblems = 20;

/**
 * Whether the specification of the model is checked in, and the reviews of the pull request that changes it (on a pull request and in a merge queue), or of the one that its last
 * change came with (otherwise). At most two requests to GitHub. Throws `ConfigurationError`.
 */
export async function gatherReview(request: ReviewRequest): Promise<Fact<Review>> {
  const { root, git, configuration, run, saved } = request;
  if (git === null || run.commit === null) return absent('there is no git repository with a commit');
  if (saved !== undefined && saved.review.state !== 'gathered') return saved.review;
  const specification = await specificationOf({
    root,
    git,
    configuration,
    policyFile: request.policy?.file ?? null,
    tree: saved?.tree ?? null,
  });
  if (specification === null)
    return absent('no `paths` of the model are configured, and the training command names no file of the repository');
  const { files, problems, byDefault } = specification;
  if (files.length === 0 && problems.length === 0)
    return failed('the `paths` of model/review name no file', 'name the code and configuration that define the model');
  return gathered({
    specification: { byDefault, files: files.length, examples: shown(files) },
    notCheckedIn:
      problems.length === 0 && saved?.review.state === 'gathered'
        ? saved.review.value.notCheckedIn
        : {
            count: problems.length,
            files: problems.slice(0, mostProblems).map(({ path, problem }) => ({ path: clipped(path), problem })),
          },
    change: await changeOf(request, specification, {
      root,
      git,
      store: request.upstream?.store ?? null,
      head: run.commit,
    }),
  });
}

const shown = (files: readonly string[]): string[] => files.slice(0, mostShown).map((file) => clipped(file));

const unknown = ({ reason, next }: Untold): SpecificationChange => ({ kind: 'unknown', reason, next });

async function changeOf(
  request: ReviewRequest,
  specification: Specification,
  history: ChangeRequest,
): Promise<SpecificationChange> {
  const { run, upstream } = request;
  const isProposed = run.pullRequest !== null || run.event === 'merge_group';
  const base = upstream === undefined ? null : await baseOf(upstream);
  const since = base === null ? null : (presentValue(base)?.commit ?? null);
  const between = isProposed && since !== null ? await changedBetween(history, since) : null;
  const files = between === null ? null : between.filter(specification.includes);
  if (isProposed && files?.length === 0) return { kind: 'untouched', base: since as string };

  if (request.github === null || run.repository === null)
    return unknown({
      reason: 'who approved it is known to GitHub, which this run cannot ask',
      next: 'let it run in a workflow on GitHub with `permissions: pull-requests: read`',
    });
  const requests = reviewRequests(await request.github(), run.repository);
  if (isProposed) return proposedChange(request, requests, files);
  const changes = await changesOfBranch(history, since, specification.includes);
  if (changes !== null) return landedChange(request, requests, changes, since);
  const why = base !== null && base.state !== 'gathered' ? ` (${clipped(whyMissing(base), 200)})` : '';
  return unknown({
    reason: `the commit that last changed the specification is not in this clone, nor near in its history${why}`,
    next: 'check out with `fetch-depth: 0`',
  });
}

async function baseOf(upstream: NonNullable<ReviewRequest['upstream']>): ReturnType<typeof upstream.base> {
  try {
    return await upstream.base();
  } catch (error) {
    if (error instanceof RemoteError) return failed(error.message);
    throw error;
  }
}

/** A change that is still to be merged: its pull request is the one of the run, or the one that the branch of the merge queue names. */
async function proposedChange(
  { run }: ReviewRequest,
  requests: Requests,
  files: readonly string[] | null,
): Promise<SpecificationChange> {
  if (run.pullRequest !== null) {
    const { number, author, headCommit } = run.pullRequest;
    const reviews = await requests.reviewersOf(number, 2);
    if (isUntold(reviews)) return unknown(reviews);
    const names = files === null ? null : shown(files);
    return { kind: 'pull-request', number, author, isMerged: false, head: headCommit, files: names, reviews };
  }
  const number = /^gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(run.branch ?? '')?.[1];
  if (number === undefined)
    return unknown({
      reason: `the branch of the merge queue names no pull request: ${clipped(run.branch ?? 'none')}`,
      next: 'limit the test to `when: [push, pull_request]`',
    });
  const found = await requests.pull(Number(number));
  return isUntold(found) ? unknown(found) : withReviews(requests, found, files);
}

/** A change that is on the branch: the pull request that its commit came with. */
async function landedChange(
  { git, run }: ReviewRequest,
  requests: Requests,
  { touches, commits }: BranchChanges,
  since: string | null,
): Promise<SpecificationChange> {
  // The oldest change of this push: all of them must have come with one pull request, as those of a rebase do.
  const [newest, oldest] = [touches[0], touches.at(-1)];
  if (newest === undefined || oldest === undefined)
    return unknown({ reason: 'no commit changed the specification', next: 'check out with `fetch-depth: 0`' });
  const pulls = await requests.pullsOf(oldest.commit);
  if (isUntold(pulls)) return unknown(pulls);
  const merged = pulls.filter(({ isMerged }) => isMerged);
  const found =
    merged.find(({ mergeCommit }) => mergeCommit === oldest.commit) ??
    merged.find(({ baseBranch }) => baseBranch === run.branch) ??
    merged[0] ??
    pulls.find(({ isOpen, head }) => isOpen && head === run.commit);
  const files = [...new Set(touches.flatMap((touch) => touch.files))];
  if (found === undefined) return withoutPull(git, run, oldest.commit, oldest.files);
  const isWhole =
    since === null || touches.length === 1 || !found.isMerged || newest.place >= mergePlace(found, commits);
  if (!isWhole)
    return unknown({
      reason: `this push changes the specification in ${touches.length} commits that did not all come with pull request #${found.number}: ${newest.commit.slice(0, 7)} came later`,
      next: 'merge pull requests one at a time, so that each is judged by itself',
    });
  return withReviews(requests, found, files);
}

/** Where in the branch the pull request ended; a merge that is not in sight covers nothing. */
function mergePlace({ mergeCommit }: FoundPull, commits: readonly string[]): number {
  const place = mergeCommit === null ? -1 : commits.indexOf(mergeCommit);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

async function withoutPull(
  git: ReviewRequest['git'],
  { branch, defaultBranch }: ReviewRequest['run'],
  commit: string,
  files: readonly string[],
): Promise<SpecificationChange> {
  const short = commit.slice(0, 7);
  const named = await mergedPullRequest(git, commit);
  // GitHub connects a commit with its pull request a moment after the merge; the message alone proves nothing.
  if (named !== null)
    return unknown({
      reason: `the message of ${short} names pull request #${named.number}, but GitHub knows of no pull request that it came with`,
      next: 'run it again in a minute; if it stays so, the commit was pushed without a pull request',
    });
  if (branch !== null && branch === defaultBranch)
    return { kind: 'direct-push', commit, branch: clipped(branch), files: shown(files) };
  return unknown({
    reason: `the commit ${short}, which last changed the specification, is in no pull request yet`,
    next: 'open a pull request and let somebody else approve it',
  });
}

async function withReviews(
  requests: Requests,
  { number, author, isMerged, head }: FoundPull,
  files: readonly string[] | null,
): Promise<SpecificationChange> {
  const reviews = await requests.reviewersOf(number, 1);
  if (isUntold(reviews)) return unknown(reviews);
  const named = author === null ? null : clipped(author);
  return {
    kind: 'pull-request',
    number,
    author: named,
    isMerged,
    head,
    files: files === null ? null : shown(files),
    reviews,
  };
}

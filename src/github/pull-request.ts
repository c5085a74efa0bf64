import type { GithubClient } from './client.ts';
import { asProblem } from './problem.ts';

/** A pull request as GitHub tells it, whatever its own code says. */
export interface PullRequestIdentity {
  readonly number: number;
  readonly title: string;
  readonly author: string | null;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly headCommit: string;
  readonly headBranch: string;
  /** `owner/name`; null where it was deleted. */
  readonly headRepository: string | null;
  readonly baseBranch: string;
  /** The head is in another repository. */
  readonly fork: boolean;
}

interface Node {
  readonly number: number;
  readonly title: string;
  readonly author: { readonly login: string } | null;
  readonly state: PullRequestIdentity['state'];
  readonly headRefOid: string;
  readonly headRefName: string;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly baseRefName: string;
  readonly isCrossRepository: boolean;
}

const identity = `fragment identity on PullRequest {
  number title author { login } state headRefOid headRefName headRepository { nameWithOwner } baseRefName isCrossRepository
}`;

const byNumber = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...identity } }
}
${identity}`;

/** Branches of forks have no ref here, but their pull requests are found by the name of the branch. */
const byBranch = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(headRefName: $branch, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...identity } }
  }
}
${identity}`;

export interface RepositoryAddress {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
}

const reading = 'pull-requests: read';

/** One request. Null where there is no such pull request. Throws `GithubProblem`. */
export async function readPullRequest(
  { client, owner, repo }: RepositoryAddress,
  number: number,
): Promise<PullRequestIdentity | null> {
  try {
    const answer = await client.graphql<{ repository: { pullRequest: Node | null } | null }>(byNumber, {
      owner,
      repo,
      number,
    });
    return identityOf(answer.repository?.pullRequest ?? null);
  } catch (error) {
    const problem = asProblem(error, `reading pull request #${number}`, reading);
    if (problem.kind === 'not-found') return null;
    throw problem;
  }
}

/** Pull requests whose head branch has this name, in whatever repository it is; the newest first. One request. Throws `GithubProblem`. */
export async function pullRequestsFrom(
  { client, owner, repo }: RepositoryAddress,
  branch: string,
): Promise<readonly PullRequestIdentity[]> {
  try {
    const answer = await client.graphql<{
      repository: { pullRequests: { nodes: readonly (Node | null)[] | null } } | null;
    }>(byBranch, { owner, repo, branch });
    return (answer.repository?.pullRequests.nodes ?? []).map(identityOf).filter((found) => found !== null);
  } catch (error) {
    throw asProblem(error, `looking for the pull request of the branch ${branch}`, reading);
  }
}

const identityOf = (node: Node | null): PullRequestIdentity | null =>
  node === null
    ? null
    : {
        number: node.number,
        title: node.title,
        author: node.author?.login ?? null,
        state: node.state,
        headCommit: node.headRefOid,
        headBranch: node.headRefName,
        headRepository: node.headRepository?.nameWithOwner ?? null,
        baseBranch: node.baseRefName,
        fork: node.isCrossRepository || node.headRepository === null,
      };

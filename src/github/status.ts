import { clipped } from '../support/text.ts';
import { asProblem } from './problem.ts';
import type { RepositoryAddress } from './pull-request.ts';

export interface StatusRequest extends RepositoryAddress {
  readonly commit: string;
  /** Its stable name: what a ruleset requires. */
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error';
  readonly description: string;
  readonly url: string | null;
}

export type StatusOutcome = { readonly kind: 'set' } | { readonly kind: 'failed'; readonly reason: string };

/** "description is too long (maximum is 140 characters)". */
const longest = 140;

/** Sets the commit status of this name: the last one counts. One request. Never throws: trouble here does not change the verdict. */
export async function setStatus(request: StatusRequest): Promise<StatusOutcome> {
  const { client, owner, repo, commit, context, state, description, url } = request;
  try {
    await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
      owner,
      repo,
      sha: commit,
      context,
      state,
      description: clipped(description.replace(/\s+/g, ' ').trim(), longest),
      ...(url === null ? {} : { target_url: url }),
    });
    return { kind: 'set' };
  } catch (error) {
    const { message } = asProblem(error, `setting the status of ${commit.slice(0, 7)}`, 'statuses: write');
    return { kind: 'failed', reason: message };
  }
}

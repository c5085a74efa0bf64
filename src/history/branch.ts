import { setTimeout as sleep } from 'node:timers/promises';
import type { GitStore } from '../support/git.ts';
import { pushRefs, type Refusal } from '../support/git-push.ts';
import { fetchRef } from '../support/git-store.ts';

/** The branch as one git reference, moved by compare-and-swap. */

export interface Tip {
  readonly commit: string | null;
  readonly tree: string | null;
}

/** The remote did not take the record. The verdict stands; the message says what to do. */
export class HistoryRefusedError extends Error {
  readonly refused: Refusal;

  constructor(branch: string, refused: Refusal, detail: string, what = 'the record') {
    super(`${what} was not written to the branch ${branch}: ${detail}`);
    this.name = 'HistoryRefusedError';
    this.refused = refused;
  }
}

const attempts = 15;

const identity = {
  GIT_AUTHOR_NAME: 'ml-test-score[bot]',
  GIT_AUTHOR_EMAIL: 'ml-test-score[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'ml-test-score[bot]',
  GIT_COMMITTER_EMAIL: 'ml-test-score[bot]@users.noreply.github.com',
};

/** The latest commit of the branch, its root and the folders in it: so the first request brings two levels. Throws `RemoteError`. */
export async function fetchTip(store: GitStore, branch: string): Promise<Tip> {
  const commit = await fetchRef(store, `refs/heads/${branch}`, { depth: 1, filter: 'tree:2' });
  return { commit, tree: commit === null ? null : await store.git.run(['rev-parse', `${commit}^{tree}`]) };
}

export interface NextCommit {
  readonly tree: string;
  readonly message: string;
}

/**
 * Commits what `build` makes of the branch as it then is, again where another run was first; null, or the same tree, changes nothing. Throws `HistoryRefusedError` and
 * `RemoteError`. `what` is written, for the message.
 */
export async function moveBranch(
  store: GitStore,
  branch: string,
  build: (at: Tip) => Promise<NextCommit | null>,
  what?: string,
): Promise<Tip> {
  let detail = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await sleep(Math.min(100 * 2 ** attempt, 3000) * (0.25 + 0.75 * Math.random()));
    const at = await fetchTip(store, branch);
    const next = await build(at);
    if (next === null || (next.tree === at.tree && at.commit !== null)) return at;
    const commit = await store.git.run(
      ['commit-tree', ...(at.commit === null ? [] : ['-p', at.commit]), '-m', next.message, next.tree],
      { environment: identity },
    );
    const outcome = await pushRefs(store, [{ ref: `refs/heads/${branch}`, oid: commit, expected: at.commit }]);
    if (outcome === 'pushed') return { commit, tree: next.tree };
    if (outcome.refused !== 'non-fast-forward' && outcome.refused !== 'exists')
      throw new HistoryRefusedError(branch, outcome.refused, outcome.detail, what);
    detail = outcome.detail;
  }
  throw new HistoryRefusedError(branch, 'non-fast-forward', `${attempts} times another run was first: ${detail}`, what);
}

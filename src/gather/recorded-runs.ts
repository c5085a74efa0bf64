import { type Fact, failed, gathered } from '../facts.ts';
import type { History, IndexEntry } from '../history/store.ts';
import { GitError } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';

/** The latest runs of a model, newest first. The index is read once, whoever asks. */
export async function recordedRuns(
  history: Pick<History, 'index'>,
  model: string,
): Promise<Fact<readonly IndexEntry[]>> {
  try {
    return gathered(await history.index(model));
  } catch (error) {
    if (error instanceof RemoteError || error instanceof GitError)
      return failed(`the history could not be read: ${error.message}`);
    throw error;
  }
}

import { readBlobs } from '../history/tree.ts';
import { ConfigurationError } from '../support/errors.ts';
import { type Git, GitError, type GitStore } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';
import { commitBlobs } from './changed-files.ts';
import { hasWhole, rememberFiles } from './repository.ts';

/** Larger ones are read when they are asked for: of hundreds of models, all are in memory. */
const mostBytes = 64 * 1024;

/** Reads files of a commit together, in few processes and one request, so that `readAtCommit` has them at hand. Trouble is left to whoever reads them one by one. */
export async function readAhead(
  store: GitStore,
  commit: string,
  paths: readonly string[],
  repository: Git | null,
): Promise<void> {
  try {
    const ids = await commitBlobs(store, commit, repository);
    const found = paths.flatMap((path) => {
      const id = ids.get(path);
      return id === undefined ? [] : [{ path, id }];
    });
    const isHere = repository !== null && (await hasWhole(repository, commit));
    const texts = await readBlobs(
      isHere ? { git: repository, remote: null } : store,
      found.map(({ id }) => id),
      mostBytes,
    );
    const byPath = found.flatMap(({ path, id }): [string, string][] => {
      const text = texts.get(id);
      return text === undefined ? [] : [[path, text]];
    });
    rememberFiles(store, commit, new Map(byPath));
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof GitError || error instanceof ConfigurationError))
      throw error;
  }
}

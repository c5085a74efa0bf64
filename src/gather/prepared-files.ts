import { copyFile, lstat, mkdir, readlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { megabyte } from '../support/files.ts';
import { type CopiedEntry, isInstalledOrCached } from './clean-copy-content.ts';
import { cloned, linkedBytes } from './clean-copy-files.ts';

/** What `train.prepare` wrote into a clean copy, kept for the next training in it. */
export interface PreparedFiles {
  /** To put back; paths are relative to the top folder of the copy. */
  readonly kept: readonly CopiedEntry[];
  /** Throws `ConfigurationError` where one that could not be kept (too large, no plain file) has changed. */
  requireKept(isChanged: (path: string) => boolean): void;
}

const mostKeptBytes = 256 * megabyte;
/** More are an environment of an unusual name. */
const mostKeptFiles = 20_000;

const isCopied = (from: string, to: string): Promise<boolean> =>
  copyFile(from, to).then(
    () => true,
    () => false,
  );

/** Keeps, in `folder`, what changed between two states of the copy at `top`, but for installed packages, caches and the repository. */
export async function keepPrepared(
  top: string,
  folder: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<PreparedFiles> {
  const environments = [...after.keys()].filter((path) => basename(path) === 'pyvenv.cfg').map(dirname);
  const made = [...after.keys()].filter(
    (path) =>
      after.get(path) !== before.get(path) &&
      !isInstalledOrCached(path) &&
      !environments.some((home) => path.startsWith(`${home}/`)),
  );
  await mkdir(folder, { recursive: true });
  const kept: CopiedEntry[] = [];
  const unkept: string[] = [];
  let copied = 0;
  for (const [place, path] of made.entries()) {
    const from = join(top, path);
    const found = await lstat(from).catch(() => null);
    if (found?.isSymbolicLink()) {
      kept.push({ path, kind: 'link', bytes: 0, source: await readlink(from) });
      continue;
    }
    const bytes = found?.size ?? 0;
    const source = join(folder, String(place));
    const isSmall = bytes < linkedBytes && copied + bytes <= mostKeptBytes;
    // A FIFO or a socket is not copied.
    const isKept = found?.isFile() === true && place < mostKeptFiles;
    const isCloned = isKept && (await cloned(from, source));
    if (!isCloned && !(isKept && isSmall && (await isCopied(from, source)))) {
      unkept.push(path);
      continue;
    }
    if (!isCloned) copied += bytes;
    kept.push({ path, kind: 'file', bytes, source });
  }
  return {
    kept,
    requireKept(isChanged) {
      const path = unkept.find(isChanged);
      if (path === undefined) return;
      throw new ConfigurationError({
        file: path,
        message:
          'was made by `train.prepare` and changed by a training in a clean copy: the next one would not start from the same state, and the file is too large, or no plain file, to be kept',
        next: 'let training write under another name than its inputs, or name the file below `data`',
      });
    },
  };
}

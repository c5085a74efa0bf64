import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { formatBytes, megabyte } from '../support/files.ts';
import type { CopiedEntry } from './clean-copy-content.ts';

/** How the files of a clean copy come to their place, and what they are known by. */

/** A smaller file is copied: that costs less than a command that writes through a link into the work tree. */
export const linkedBytes = 16 * megabyte;
const mostCopiedBytes = 8 * 1024 ** 3;

/** Puts the entries below `top`; answers which share their content with the work tree. */
export async function fill(
  top: string,
  entries: readonly CopiedEntry[],
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const linked = new Map<string, string>();
  let copied = 0;
  for (const { path, kind, bytes, source } of entries) {
    if (signal?.aborted) throw new ConfigurationError({ message: 'the run was cancelled', next: 'run it again' });
    const target = join(top, path);
    await mkdir(kind === 'folder' ? target : dirname(target), { recursive: true });
    if (kind === 'link' || kind === 'environment') await symlink(source, target);
    if (kind !== 'file' || (await cloned(source, target))) continue;
    if (bytes >= linkedBytes) {
      // Another file system, or one that has no hard links.
      await link(source, target).catch(() => symlink(source, target));
      linked.set(source, await contentState(source));
      continue;
    }
    copied += bytes;
    if (copied > mostCopiedBytes)
      throw new ConfigurationError({
        message: `a clean copy would copy more than ${formatBytes(mostCopiedBytes)} of small files`,
        next: 'keep data out of git, and name what training needs below `data`',
      });
    await copyFile(source, target);
  }
  return linked;
}

/** A copy that shares its blocks with the file until one of them is written; false where the file system has none. */
export const cloned = (source: string, target: string): Promise<boolean> =>
  copyFile(source, target, constants.COPYFILE_FICLONE_FORCE).then(
    () => true,
    () => false,
  );

export const contentState = async (path: string): Promise<string> => {
  const { size, mtimeNs } = await stat(path, { bigint: true });
  return `${size} ${mtimeNs}`;
};

/** Size, time of change and inode of each file and link, by path; folders are not followed through links. */
export async function statesBelow(top: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop())
    for (const entry of await readdir(join(top, folder), { withFileTypes: true }).catch(() => [])) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else found.set(path, await stateOf(join(top, path)));
    }
  return found;
}

export async function stateOf(path: string): Promise<string> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? 'gone' : `${found.ino} ${found.size} ${found.mtimeNs}`;
}

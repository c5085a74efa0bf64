import { createHash } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ConfigurationError } from './errors.ts';

/** What a repository's code wrote is read only as regular files inside the repository: no links, no FIFOs, bounded in size. */

/** SHA-256 and size of each file of one kind: artifacts, a data set. Paths relative to the repository, sorted. */
export interface Fingerprint {
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  /** SHA-256 over the sorted lines `<sha256>  <path>\n`, as sha256sum writes them. */
  readonly sha256: string;
}

export const megabyte = 1024 * 1024;

/** `1.2 MB`. */
export function formatBytes(bytes: number): string {
  for (const [unit, size] of [
    ['GB', 1024 ** 3],
    ['MB', 1024 ** 2],
    ['kB', 1024],
  ] as const) {
    if (bytes >= size) return `${(bytes / size).toFixed(1)} ${unit}`;
  }
  return `${bytes} bytes`;
}

/** The path below `root`, with `/`; throws where it leads out of it. */
export function inside(root: string, path: string): string {
  const found = relative(root, isAbsolute(path) ? path : join(root, path));
  if (found === '..' || found.startsWith(`..${sep}`) || isAbsolute(found))
    throw new ConfigurationError({
      file: path,
      message: 'leads out of the repository',
      next: 'name a path inside the repository',
    });
  return found.split(sep).join('/');
}

/** Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. */
export async function openRegular(root: string, path: string): Promise<{ handle: FileHandle; bytes: number }> {
  const file = inside(root, path);
  const full = join(root, file);
  const refuse = (message: string, next: string): never => {
    throw new ConfigurationError({ file, message, next });
  };
  const found = await lstat(full).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' || error.code === 'ENOTDIR'
      ? refuse('no such file', 'check the path, and that the training command writes it')
      : refuse(`cannot be read (${error.code})`, 'check its permissions'),
  );
  if (found.isSymbolicLink()) refuse('is a symbolic link, which is not followed', 'write a regular file');
  if (found.isDirectory()) refuse('is a directory', 'name a file');
  if (!found.isFile()) refuse('is not a regular file', 'write a regular file');
  const folder = relative(await realpath(root), await realpath(dirname(full)));
  if (folder === '..' || folder.startsWith(`..${sep}`) || isAbsolute(folder))
    refuse('leads out of the repository, by a symbolic link', 'write it inside the repository');
  const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => refuse(`cannot be read (${error.code})`, 'check its permissions'),
  );
  const opened = await handle.stat();
  if (!opened.isFile() || opened.ino !== found.ino) {
    await handle.close();
    refuse('changed while it was opened', 'make sure that nothing writes it after training has ended');
  }
  return { handle, bytes: opened.size };
}

/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
export async function readBounded(root: string, path: string, limit = 16 * megabyte): Promise<Buffer> {
  const { handle, bytes } = await openRegular(root, path);
  try {
    if (bytes > limit)
      throw new ConfigurationError({
        file: inside(root, path),
        message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
        next: 'write a summary, not the raw data',
      });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Copies a file of at most `limit` bytes to `target` (absolute) in flat memory, under the same rules. */
export async function copyBounded(root: string, path: string, target: string, limit: number): Promise<void> {
  const { handle, bytes } = await openRegular(root, path);
  if (bytes > limit) {
    await handle.close();
    throw new ConfigurationError({
      file: inside(root, path),
      message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
      next: 'write a summary, not the raw data',
    });
  }
  await pipeline(
    handle.createReadStream({ highWaterMark: megabyte, end: Math.max(bytes - 1, 0) }),
    createWriteStream(target),
  );
}

/** The same as text; throws where it is not UTF-8. A byte order mark is dropped. */
export async function readTextBounded(root: string, path: string, limit?: number): Promise<string> {
  const content = await readBounded(root, path, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new ConfigurationError({ file: inside(root, path), message: 'is not UTF-8 text', next: 'write it as UTF-8' });
  }
}

/** SHA-256 (hex) and size of a file of any size, in flat memory. */
export async function digestFile(
  root: string,
  path: string,
  algorithm: 'sha256' | 'md5' = 'sha256',
): Promise<{ bytes: number; digest: string }> {
  const { handle, bytes } = await openRegular(root, path);
  const hash = createHash(algorithm);
  for await (const chunk of handle.createReadStream({ highWaterMark: megabyte })) hash.update(chunk as Buffer);
  return { bytes, digest: hash.digest('hex') };
}

/** The files that paths and globs name, sorted, relative to `root`. A plain path is kept whether it exists or not; a glob may match nothing. */
export async function expandPaths(root: string, patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const inner = inside(root, pattern);
    if (!isDynamicPattern(inner)) files.add(inner);
    else
      for (const file of await glob(inner, {
        cwd: root,
        onlyFiles: false,
        expandDirectories: false,
        dot: true,
        followSymbolicLinks: false,
        ignore: ['.git/**', '**/node_modules/**'],
      }))
        files.add(file);
  }
  return [...files].sort();
}

/** SHA-256 of each file and over all of them, as `sha256sum` would list them. A directory counts with all files below it. */
export async function fingerprint(root: string, patterns: readonly string[]): Promise<Fingerprint> {
  const found: Fingerprint['files'][number][] = [];
  for (const path of await filesBelow(root, patterns)) {
    const { bytes, digest } = await digestFile(root, path);
    found.push({ path, bytes, sha256: digest });
  }
  return { files: found, sha256: fingerprintDigest(found) };
}

/** SHA-256 over the sorted lines `<sha256>  <path>\n`. */
export function fingerprintDigest(files: Fingerprint['files']): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${file.sha256}  ${file.path}\n`);
  return hash.digest('hex');
}

async function filesBelow(root: string, patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of await expandPaths(root, patterns)) {
    const found = await lstat(join(root, path)).catch(() => undefined);
    if (found?.isDirectory())
      for (const file of await glob(`${path === '' ? '.' : path.replace(/[*?[\]{}()!]/g, '\\$&')}/**`, {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        onlyFiles: false,
        expandDirectories: false,
      })) {
        if (!file.endsWith('/')) files.add(file);
      }
    else files.add(path);
  }
  if (files.size === 0)
    throw new ConfigurationError({
      message: `nothing matches ${patterns.join(', ')}`,
      next: 'check the path, and that the training command writes it',
    });
  return [...files].sort();
}

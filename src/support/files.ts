import { createHash } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ConfigurationError } from './errors.ts';
import { quoteForShell } from './text.ts';

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

/**
 * Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. `pointers` are files that Git LFS
 * leaves in place of those that it did not fetch.
 */
export async function openRegular(
  root: string,
  path: string,
  pointers: 'refused' | 'read' = 'refused',
): Promise<{ handle: FileHandle; bytes: number }> {
  const file = inside(root, path);
  const full = join(root, file);
  const refuse = (message: string, next: string): never => {
    throw new ConfigurationError({ file, message, next });
  };
  const found = await lstat(full).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
      return refuse(`cannot be read (${error.code})`, 'check its permissions');
    const pull = await pullAdvice(root, file);
    return pull === null
      ? refuse('no such file', 'check the path, and that the training command writes it')
      : refuse(`no such file: ${pull.why}`, pull.next);
  });
  if (found.isSymbolicLink())
    refuse(
      'is a symbolic link, which is not followed',
      (await pullAdvice(root, file)) === null
        ? 'write a regular file'
        : 'let DVC put files in place of links: `dvc config cache.type reflink,hardlink,copy`, then `dvc checkout --relink`',
    );
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
  if (pointers === 'refused' && opened.size < 1024 && isPointer(await firstBytes(handle))) {
    await handle.close();
    refusePointer(file);
  }
  return { handle, bytes: opened.size };
}

const pointerStart = 'version https://git-lfs.github.com/spec/';
const isPointer = (start: string): boolean => start.startsWith(pointerStart);

/** Read at a position: whoever reads on begins at the beginning. */
async function firstBytes(handle: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(pointerStart.length), 0, pointerStart.length, 0);
  return buffer.toString('latin1', 0, bytesRead);
}

function refusePointer(file: string): never {
  throw new ConfigurationError({
    file,
    message: 'is a pointer of Git LFS, and no data: the file itself was not fetched',
    next: `\`git lfs pull --include ${quoteForShell(file)}\`; on GitHub \`lfs: true\` at \`actions/checkout\``,
  });
}

/** Why a file that DVC keeps is not there, and the command that fetches it; null for a file that DVC does not know. */
export async function pullAdvice(
  root: string,
  file: string,
): Promise<{ readonly why: string; readonly next: string } | null> {
  const { dvcTracking } = await import('./dvc-files.ts');
  const tracking = await dvcTracking(root, file);
  if (tracking === null) return null;
  const pull = `\`dvc pull ${quoteForShell(file)}\``;
  const step = 'on GitHub in a step before this one, with the credentials of the DVC remote';
  return tracking.stage === null
    ? { why: `DVC keeps it (${tracking.file}), and it was not pulled`, next: `${pull}; ${step}` }
    : {
        why: `DVC's stage \`${tracking.stage.slice(0, 100)}\` writes it (${tracking.file}), and it was not pulled`,
        next: `${pull}, or let training run \`dvc repro\`; ${step}`,
      };
}

/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
export async function readBounded(root: string, path: string, limit = 16 * megabyte): Promise<Buffer> {
  const { handle, bytes } = await openRegular(root, path, 'read');
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
  if (content.length < 1024 && isPointer(content.toString('latin1', 0, pointerStart.length)))
    refusePointer(inside(root, path));
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
  if (files.size === 0) {
    const kept = await keptByDvc(root, patterns);
    const pull = kept === null ? null : await pullAdvice(root, kept);
    throw new ConfigurationError({
      message: `nothing matches ${patterns.join(', ')}${pull === null ? '' : `; ${kept}: ${pull.why}`}`,
      next: pull?.next ?? 'check the path, and that the training command writes it',
    });
  }
  return [...files].sort();
}

/** What a glob that matches nothing would match, had DVC fetched it: a file with a `.dvc` beside it, or the folder that the glob looks into. */
async function keptByDvc(root: string, patterns: readonly string[]): Promise<string | null> {
  const { dvcTracking } = await import('./dvc-files.ts');
  for (const pattern of patterns) {
    const inner = inside(root, pattern);
    const [pointer] = await expandPaths(root, [`${inner}.dvc`]);
    if (pointer?.endsWith('.dvc') && (await lstat(join(root, pointer)).catch(() => null))?.isFile())
      return pointer.slice(0, -'.dvc'.length);
    const parts = inner.split('/');
    const folder = parts
      .slice(
        0,
        Math.max(
          0,
          parts.findIndex((part) => isDynamicPattern(part)),
        ),
      )
      .join('/');
    if (folder !== '' && (await dvcTracking(root, folder)) !== null) return folder;
  }
  return null;
}

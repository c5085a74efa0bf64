import { lstat } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Origin } from '../facts.ts';
import { digestFile, expandPaths, inside, megabyte, readTextBounded } from '../support/files.ts';
import type { Git } from '../support/git.ts';

/** Where a file comes from; `stale` when training left it as it was and nothing records it: not to be used. */
export type OriginOf = (path: string) => Promise<Origin | 'stale'>;

interface OutputState {
  readonly inode: bigint;
  readonly modifiedNanoseconds: bigint;
  readonly bytes: bigint;
  /** SHA-256; null for a file that is not hashed: a very large one, a link, a FIFO. */
  readonly digest: string | null;
}

/** The declared outputs as they were before training. */
export interface OutputSnapshot {
  readonly patterns: readonly string[];
  /** By path relative to the repository. */
  readonly files: ReadonlyMap<string, OutputState>;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
}

const hashedBytes = 2n * 1024n ** 3n;
/** Clocks of file systems tick coarsely, and those of other machines differ. */
const clockToleranceMilliseconds = 100;

/** Inode, time, size and digest of each output that exists before training, files in declared directories included. */
export async function snapshotOutputs(root: string, patterns: readonly string[]): Promise<OutputSnapshot> {
  const files = new Map<string, OutputState>();
  for (const path of await declaredFiles(root, patterns)) {
    const state = await stateOf(root, path);
    if (state !== null) files.set(path, { ...state, digest: await digestOf(root, path, state.bytes) });
  }
  return { patterns, files, takenAt: Date.now() };
}

/**
 * Tells where each file comes from. `snapshot` is null without training; `git` is null without a repository. A file that does not exist, or is no
 * regular file, gets no judgement of its own: reading it says what is wrong.
 */
export function originAfter(snapshot: OutputSnapshot | null, root: string, git: Git | null): OriginOf {
  let declared: Promise<Set<string>> | undefined;

  async function changed(before: OutputSnapshot, path: string): Promise<boolean> {
    const state = await stateOf(root, path);
    const known = before.files.get(path);
    if (state === null) return true;
    if (known === undefined) {
      declared ??= declaredFiles(root, before.patterns).then((paths) => new Set(paths));
      if ((await declared).has(path)) return true;
      // Nobody looked at it before training, but the time of its last change cannot be set by a program.
      return state.changedMilliseconds > before.takenAt - clockToleranceMilliseconds;
    }
    return (
      state.inode !== known.inode ||
      state.modifiedNanoseconds !== known.modifiedNanoseconds ||
      state.bytes !== known.bytes ||
      (await digestOf(root, path, state.bytes)) !== known.digest
    );
  }

  return async (given) => {
    const path = inside(root, given);
    if (snapshot !== null && (await changed(snapshot, path))) return 'trained';
    const found = await lstat(join(root, path)).catch(() => undefined);
    if (!found?.isFile()) return snapshot === null ? 'earlier-step' : 'trained';
    if (await recordedByDvc(root, path)) return 'dvc-lock';
    if (snapshot !== null) return 'stale';
    return git !== null && (await isCommitted(git, join(root, path))) ? 'committed' : 'earlier-step';
  };
}

async function stateOf(root: string, path: string) {
  const found = await lstat(join(root, path), { bigint: true }).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return null;
  return {
    inode: found.ino,
    modifiedNanoseconds: found.mtimeNs,
    changedMilliseconds: Number(found.ctimeMs),
    bytes: found.size,
  };
}

async function digestOf(root: string, path: string, bytes: bigint): Promise<string | null> {
  if (bytes > hashedBytes) return null;
  const file = await digestFile(root, path).catch(() => undefined);
  return file?.digest ?? null;
}

/** The files that the patterns name, those in named directories included. */
export async function declaredFiles(root: string, patterns: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of await expandPaths(root, patterns)) {
    const plain = path.replace(/\/$/, '');
    const found = await lstat(join(root, plain)).catch(() => undefined);
    if (!found?.isDirectory()) {
      if (found !== undefined) files.add(plain);
      continue;
    }
    const below = plain === '' ? '**' : `${plain.replace(/[*?[\]{}()!\\]/g, '\\$&')}/**`;
    for (const file of await expandPaths(root, [below])) if (!file.endsWith('/')) files.add(file);
  }
  return [...files];
}

const cachedDirectorySchema = z.array(z.object({ md5: z.string(), relpath: z.string() }));

/** Whether a `dvc.lock` in the file's folder or above records this very content as the output of a stage. */
async function recordedByDvc(root: string, path: string): Promise<boolean> {
  const { readDvcLock } = await import('../support/dvc-files.ts');
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    for (const { path: place, output } of await readDvcLock(root, posix.join(folder, 'dvc.lock'))) {
      if (output.md5 === undefined) continue;
      const expected =
        place === path
          ? output.md5
          : path.startsWith(`${place}/`)
            ? await digestInDirectory(root, folder, output.md5, path.slice(place.length + 1))
            : undefined;
      if (expected !== undefined && (await digestFile(root, path, 'md5')).digest === expected) return true;
    }
    if (folder === '.' || folder === '') return false;
  }
}

/** DVC keeps the list of a directory's files in its cache, under the digest that `dvc.lock` gives the directory. */
async function digestInDirectory(root: string, folder: string, digest: string, file: string) {
  if (!/^[0-9a-f]{32}\.dir$/.test(digest)) return undefined;
  for (let place = folder; ; place = dirname(place)) {
    const list = join(place, '.dvc/cache/files/md5', digest.slice(0, 2), digest.slice(2));
    const md5 = await digestFile(root, list, 'md5').catch(() => undefined);
    if (md5 !== undefined && `${md5.digest}.dir` === digest) {
      const entries = await readYaml(root, list, cachedDirectorySchema);
      return entries?.find((entry) => entry.relpath === file)?.md5;
    }
    if (place === '.' || place === '') return undefined;
  }
}

/** What cannot be read, or has another form, records nothing. */
async function readYaml<T extends z.ZodType>(root: string, path: string, schema: T): Promise<z.output<T> | undefined> {
  try {
    const found = schema.safeParse(parse(await readTextBounded(root, path, 16 * megabyte), { logLevel: 'silent' }));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}

/** By content, not by git's notes on time and size, which `assume-unchanged` and a program can mislead. */
async function isCommitted(git: Git, file: string): Promise<boolean> {
  const folder = dirname(file);
  const path = relative(folder, file);
  const tracked = await git.try(['-C', folder, '--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path]);
  if (tracked.exitCode !== 0) return false;
  const committed = await git.try(['-C', folder, 'rev-parse', '--verify', '--quiet', `HEAD:./${path}`]);
  const present = await git.try(['-C', folder, 'hash-object', '--', path]);
  return committed.exitCode === 0 && present.exitCode === 0 && committed.stdout.trim() === present.stdout.trim();
}

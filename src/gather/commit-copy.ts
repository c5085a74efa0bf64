import { copyFile, lstat, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Configuration } from '../config/schema.ts';
import { ConfigurationError } from '../support/errors.ts';
import { digestFile, inside, readBounded } from '../support/files.ts';
import { type Git, type GitStore, openGit } from '../support/git.ts';
import { fetchCommits } from '../support/git-store.ts';
import { movedEnvironment, requireUnchanged } from './clean-copy.ts';
import { type CopiedEntry, installedFolders } from './clean-copy-content.ts';
import { fill } from './clean-copy-files.ts';
import { declaredFiles } from './outputs.ts';
import { hasWhole } from './repository.ts';
import { openScratchFolder } from './scratch-folder.ts';
import type { CommandContext } from './training.ts';

export interface CommitCopyRequest extends CommandContext {
  /** The run's own work tree and repository. */
  readonly git: Git;
  /** Where the commit is fetched from, where the clone lacks it. */
  readonly store: GitStore;
  readonly commit: string;
  /** Where the copy is made; absolute. */
  readonly scratch: string;
}

/** The work tree of another commit than the one that is checked out, in a folder of its own, with a repository that stands at that commit. */
export interface CommitCopy {
  /** The working directory in it; absolute. */
  readonly directory: string;
  /** A folder beside it, for virtual environments; absolute. */
  readonly home: string;
  /** The environment of the run, with the variables that lead to the repository leading here. */
  readonly environment: CommandContext['environment'];
  /** Adds what no commit holds: declared data that is not in git, and installed packages where nothing is `prepare`d. */
  complete(configuration: Configuration): Promise<void>;
  /** Throws `ConfigurationError` where a command changed a file that the work tree shares with the copy. */
  requireUnchanged(): Promise<void>;
  close(): Promise<void>;
}

/** No commit on GitHub has a larger file; without a limit the store asks for no files at all. */
const wholeTree = 'blob:limit=1g';

/** Throws `ConfigurationError` where the commit cannot be had, and `RemoteError`. Nothing is left then, and the user's clone is never changed. */
export async function openCommitCopy(request: CommitCopyRequest): Promise<CommitCopy> {
  const { git, log, signal } = request;
  const root = await realpath(request.root);
  const from = await realpath((await git.run(['-C', root, 'rev-parse', '--show-toplevel'])).replace(/\n$/, ''));
  const { path: home, remove: close } = await openScratchFolder(request, 'base-commit');
  const top = join(home, 'work');
  const directory = join(top, inside(from, root));
  const linked = new Map<string, string>();
  const add = async (entries: readonly CopiedEntry[]): Promise<void> => {
    for (const [source, state] of await fill(top, entries, signal)) linked.set(source, state);
  };
  try {
    const copied = await checkOut(request, top);
    await mkdir(directory, { recursive: true });
    const { found, missing } = await largeFiles(copied, top, from);
    await add(found);
    if (missing.length > 0)
      log.warning(
        `kept by Git LFS with another content at ${request.commit.slice(0, 7)}, and left out: ${missing.slice(0, 5).join(', ')}`,
      );
    return {
      directory,
      home,
      environment: movedEnvironment({ environment: request.environment, from, top }),
      async complete(configuration) {
        await add(await untrackedData(configuration, copied, { top, from, directory, root }));
        if (configuration.train?.prepare !== undefined) return;
        const installed = await installedFolders(git, from);
        await add(await without(top, installed));
      },
      requireUnchanged: () => requireUnchanged({ linked, from }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A repository at the commit, that borrows the objects of the clone, or of the store beside it; without hooks, remotes, settings and tokens. */
async function checkOut({ git, store, commit }: CommitCopyRequest, top: string): Promise<Git> {
  const isHere = await hasWhole(git, commit);
  if (!isHere && !(await fetchCommits(store, [commit], 1, wholeTree)))
    throw new ConfigurationError({
      message: `the commit ${commit.slice(0, 7)} is not in the repository any more`,
      next: 'run it again on a newer commit',
    });
  const source = isHere ? git : store.git;
  const placeOf = async (name: string): Promise<string> =>
    resolve(source.directory, await source.run(['rev-parse', '--git-path', name]));
  await mkdir(top, { recursive: true });
  // What a filter would fetch needs a remote and a token.
  const lfs = { 'filter.lfs.smudge': '', 'filter.lfs.process': '', 'filter.lfs.required': 'false' };
  const copied = openGit(top, { ...lfs, 'advice.detachedHead': 'false' });
  await copied.run(['init', '--quiet', '--template=']);
  await writeFile(join(top, '.git/objects/info/alternates'), `${await placeOf('objects')}\n`);
  if (isHere) await copyFile(await placeOf('shallow'), join(top, '.git/shallow')).catch(() => {});
  else await writeFile(join(top, '.git/shallow'), `${commit}\n`);
  await copied.run(['update-ref', '--no-deref', 'HEAD', commit]);
  await copied.run(['read-tree', 'HEAD']);
  await copied.run(['checkout-index', '--all', '--force', '--quiet']);
  return copied;
}

const filesOf = async (copied: Git, ...patterns: string[]): Promise<string[]> =>
  (await copied.run(['ls-files', '-z', '--', ...patterns])).split('\0').filter((path) => path !== '');

/** Files of Git LFS are pointers now: those that the work tree has with the same content come from there; the pointer of any other would be read as data. */
async function largeFiles(
  copied: Git,
  top: string,
  from: string,
): Promise<{ readonly found: readonly CopiedEntry[]; readonly missing: readonly string[] }> {
  const found: CopiedEntry[] = [];
  const missing: string[] = [];
  for (const path of await filesOf(copied, ':(attr:filter=lfs)')) {
    const pointer = await readBounded(top, path, 2048).catch(() => null);
    const digest = /^version https:\/\/git-lfs[\s\S]*^oid sha256:([0-9a-f]{64})$/m.exec(pointer?.toString() ?? '')?.[1];
    if (digest === undefined) continue;
    await rm(join(top, path));
    const own = await digestFile(from, path).catch(() => null);
    if (own?.digest === digest) found.push({ path, kind: 'file', bytes: own.bytes, source: join(from, path) });
    else missing.push(path);
  }
  return { found, missing };
}

interface Places {
  readonly top: string;
  readonly from: string;
  readonly directory: string;
  readonly root: string;
}

/** Declared data that the commit does not hold, and what DVC keeps beside a `.dvc` file, as the work tree has them; not where the commit names other data. */
async function untrackedData(
  { data, train }: Configuration,
  copied: Git,
  { top, from, directory, root }: Places,
): Promise<readonly CopiedEntry[]> {
  const pointers = (await filesOf(copied, '*.dvc')).filter((path) => path.endsWith('.dvc'));
  const same: string[] = [];
  const other: string[] = [];
  for (const path of pointers) {
    const [then, now] = await Promise.all([top, from].map((place) => readBounded(place, path).catch(() => null)));
    (then != null && now != null && then.equals(now) ? same : other).push(path.slice(0, -'.dvc'.length));
  }
  const given = [data.training, data.testing, data.serving].flatMap((paths) => paths ?? []);
  const below = inside(from, root);
  const declared = (await declaredFiles(root, given)).map((path) => (below === '' ? path : `${below}/${path}`));
  const kept = await declaredFiles(
    from,
    same.map((path) => path.replace(/[*?[\]{}()!\\]/g, '\\$&')),
  );
  const isOther = (path: string): boolean => other.some((name) => path === name || path.startsWith(`${name}/`));
  // What `prepare` fetches it may not want to find.
  const wanted = train?.prepare === undefined ? [...declared, ...kept] : declared;
  const entries: CopiedEntry[] = [];
  for (const path of new Set(wanted.filter((one) => !isOther(one)))) {
    const found = await lstat(join(from, path)).catch(() => null);
    if (found?.isFile()) entries.push({ path, kind: 'file', bytes: found.size, source: join(from, path) });
  }
  await mkdir(directory, { recursive: true });
  return without(top, entries);
}

/** Those that the commit has not. */
async function without(top: string, entries: readonly CopiedEntry[]): Promise<readonly CopiedEntry[]> {
  const missing: CopiedEntry[] = [];
  for (const entry of entries) if ((await lstat(join(top, entry.path)).catch(() => null)) === null) missing.push(entry);
  return missing;
}

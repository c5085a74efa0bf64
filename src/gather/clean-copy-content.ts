import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { benefitOptions } from '../config/options/benefit.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside } from '../support/files.ts';
import type { Git } from '../support/git.ts';
import { stagedOutputs } from './declared-outputs.ts';
import { declaredFiles } from './outputs.ts';

/** One entry of a clean copy. Paths are relative to the top folder, with `/`. */
export interface CopiedEntry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'folder' | 'environment';
  readonly bytes: number;
  /** The file that is copied or linked, the target of a link, the folder of an environment; absolute but for a link's target. */
  readonly source: string;
}

export interface CopyContent {
  /** The folder that is copied: the top of the git repository, else the working directory; absolute, without links. */
  readonly top: string;
  /** The working directory below it; '' where it is the top. */
  readonly prefix: string;
  readonly entries: readonly CopiedEntry[];
}

export interface ContentRequest {
  readonly git: Git | null;
  /** The working directory; absolute. */
  readonly root: string;
  readonly configuration: Configuration;
  /** Left out of a copy without git; absolute. */
  readonly scratch: string;
}

const mostFiles = 200_000;

/** Installed packages: never tracked, needed by nearly every training, and not made by it. */
const environments = ['node_modules', '.venv', 'venv', '.pixi', '.conda'];
/** What no training needs, where git does not tell: caches that could hide a change, and what we write ourselves. */
const junk = [
  ...['.git', '.hg', '.svn', '.dvc/cache', '.dvc/tmp', '.ml-test-score', '__pycache__', '.ipynb_checkpoints'],
  ...['.pytest_cache', '.mypy_cache', '.ruff_cache', '.tox', '.nox', '.cache'],
];

/** Whether a path is of installed packages or of a cache: no training starts from another state by them. */
export const isInstalledOrCached = (path: string): boolean =>
  [...environments, ...junk].some((name) => `/${path}/`.includes(`/${name}/`));

/**
 * What belongs into a clean copy: tracked files as they are in the work tree now, without declared outputs; declared data and what `dvc add` keeps beside its `.dvc`
 * file, tracked or not; folders of installed packages, unless `train.prepare` makes them. Without git, all files but outputs and caches. Throws
 * `ConfigurationError` for what leads out of the repository.
 */
export async function contentOf(request: ContentRequest): Promise<CopyContent> {
  const { git, configuration } = request;
  const root = await realpath(request.root);
  const inRepository = git === null ? null : await git.try(['-C', root, 'rev-parse', '--show-toplevel']);
  const top = inRepository?.exitCode === 0 ? await realpath(inRepository.stdout.replace(/\n$/, '')) : root;
  const prefix = inside(top, root);
  const below = (path: string): string => (prefix === '' ? path : `${prefix}/${path}`);
  const isTracked = git !== null && inRepository?.exitCode === 0;
  const listing = isTracked ? await trackedFiles(git, top) : await allFiles(top, request.scratch);

  const { training, testing, serving, schema, catalog } = configuration.data;
  const given = [...(training ?? []), ...(testing ?? []), ...(serving ?? [])];
  for (const path of [schema, catalog]) if (path !== undefined) given.push(path);
  const data = new Set((await declaredFiles(root, given)).map(below));
  const { importance } = optionsOf(configuration, 'data/benefit', benefitOptions);
  const outputs = [
    ...(await stagedOutputs(root, configuration)),
    ...(importance === undefined ? [] : [importance]),
  ].map((pattern) => inside(root, pattern));
  const written = new Set((await declaredFiles(root, outputs)).map(below));
  // `dvc add data.csv` leaves data.csv.dvc in git and the data beside it. What a stage writes has no such file.
  const pulled = listing.files.filter((path) => path.endsWith('.dvc')).map((path) => path.slice(0, -'.dvc'.length));
  const kept = (await declaredFiles(top, pulled.map(escapeGlob))).filter((path) => basename(path) !== '');

  const entries = new Map<string, CopiedEntry>();
  for (const path of new Set([...data, ...kept, ...listing.files])) {
    if (written.has(path) && !data.has(path)) {
      // Its folder stays: training may count on it.
      if (dirname(path) !== '.') entries.set(dirname(path), folder(dirname(path)));
      continue;
    }
    const entry = await entryOf(top, path);
    if (entry !== null) entries.set(path, entry);
    if (entries.size > mostFiles)
      throw new ConfigurationError({
        file: top,
        message: `has more than ${mostFiles} files to copy`,
        next: 'keep data out of git and name it below `data`, where folders of small files may be packed into tables',
      });
  }
  if (configuration.train?.prepare === undefined)
    for (const path of listing.environments)
      entries.set(path, { path, kind: 'environment', bytes: 0, source: join(top, path) });
  return { top, prefix, entries: [...entries.values()] };
}

/** Folders of installed packages below `top` that are not tracked: a further training needs them, and does not make them. */
export const installedFolders = async (git: Git, top: string): Promise<readonly CopiedEntry[]> =>
  (await trackedFiles(git, top)).environments.map((path) => ({
    path,
    kind: 'environment',
    bytes: 0,
    source: join(top, path),
  }));

const folder = (path: string): CopiedEntry => ({ path, kind: 'folder', bytes: 0, source: '' });
const escapeGlob = (path: string): string => path.replace(/[*?[\]{}()!\\]/g, '\\$&');

interface Listing {
  readonly files: readonly string[];
  /** Folders of installed packages that are not tracked. */
  readonly environments: readonly string[];
}

async function trackedFiles(git: Git, top: string): Promise<Listing> {
  const list = async (...args: string[]): Promise<string[]> =>
    (await git.run(['-C', top, 'ls-files', '-z', ...args])).split('\0').filter((path) => path !== '');
  const others = await list('--others', '--directory', '--no-empty-directory');
  return {
    files: [...new Set(await list('--cached', '--recurse-submodules'))],
    environments: others.map((path) => path.replace(/\/$/, '')).filter((path) => environments.includes(basename(path))),
  };
}

async function allFiles(top: string, scratch: string): Promise<Listing> {
  const options = { cwd: top, dot: true, followSymbolicLinks: false, expandDirectories: false };
  const ours = relative(top, scratch);
  const hidden = ours === '' || ours.startsWith('..') || isAbsolute(ours) ? [] : [`${escapeGlob(ours)}/**`];
  const ignore = [...junk, ...environments].map((name) => `**/${name}/**`);
  const [files, found] = await Promise.all([
    glob('**', { ...options, onlyFiles: false, ignore: [...ignore, ...hidden] }),
    glob(
      environments.map((name) => `**/${name}`),
      { ...options, onlyDirectories: true, ignore: [...environments, ...junk].map((name) => `**/${name}/*/**`) },
    ),
  ]);
  return {
    files: files.filter((path) => !path.endsWith('/') && !environments.includes(basename(path))),
    environments: found.map((path) => path.replace(/\/$/, '')),
  };
}

/** Null for what is not there (deleted, a submodule that was not fetched) or is no file: a FIFO, a socket. */
async function entryOf(top: string, path: string): Promise<CopiedEntry | null> {
  const full = join(top, path);
  const found = await lstat(full).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) {
    const target = await readlink(full);
    const leads = relative(top, resolve(dirname(full), target));
    const real = await realpath(full).catch(() => null);
    const out = (place: string): boolean => place === '..' || place.startsWith(`..${sep}`) || isAbsolute(place);
    if (isAbsolute(target) || out(leads) || (real !== null && out(relative(top, real)))) refuseOutside(path);
    return { path, kind: 'link', bytes: 0, source: target };
  }
  if (!found.isFile()) return null;
  if (inside(top, await realpath(dirname(full))) !== inside(top, dirname(full))) refuseOutside(path);
  return { path, kind: 'file', bytes: found.size, source: full };
}

function refuseOutside(path: string): never {
  throw new ConfigurationError({
    file: path,
    message: 'is or lies behind a symbolic link that a clean copy cannot follow: it may lead out of the repository',
    next: 'link by a relative path inside the repository, or put the file itself there',
  });
}

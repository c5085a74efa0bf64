import { lstat, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import picomatch from 'picomatch';
import { configurationFiles } from '../config/load.ts';
import { reviewOptions } from '../config/options/review.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { CheckInProblem } from '../facts/review.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import type { Git } from '../support/git.ts';
import { declaredOutputs } from './declared-outputs.ts';
import { declaredFiles } from './outputs.ts';
import { isTableName } from './privacy-files.ts';

/** What defines the model, as the configuration names it and as the commit has it. */
export interface Specification {
  readonly byDefault: boolean;
  /** Tracked files, sorted, relative to the working directory. */
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly problem: CheckInProblem }[];
  /** Whether a path, there or gone, is part of it. */
  readonly includes: (path: string) => boolean;
}

export interface SpecificationRequest {
  readonly root: string;
  readonly git: Git;
  readonly configuration: Configuration;
  /** The configuration file, where it has an unusual name. */
  readonly policyFile: string | null;
  /** A commit (with the folder of the project in it, as `commit:folder`) that is not checked out: then only what is committed is looked at. */
  readonly tree?: { readonly git: Git; readonly name: string } | null;
}

const mostFiles = 5000;
const perCommand = 200;

/** Written by tools beside the code, never by people. */
const besideCode = [
  '**/__pycache__/**',
  '**/.ipynb_checkpoints/**',
  '**/node_modules/**',
  '.git/**',
  '.ml-test-score/**',
];

/** Null where no paths are configured and the training command names no script. Throws `ConfigurationError`. */
export async function specificationOf(request: SpecificationRequest): Promise<Specification | null> {
  const { root, git, configuration, tree = null } = request;
  const head =
    tree === null ? await filesOf(git, root, 'HEAD') : await filesOf(tree.git, tree.git.directory, tree.name);
  const { paths } = optionsOf(configuration, 'model/review', reviewOptions);
  const patterns = paths?.map((path) => inside(root, path)) ?? (await usualPaths(request, head));
  if (patterns === null) return null;

  const matchers = patterns.map(matcherOf);
  // A usual file that a change takes away counts as well.
  const watched = paths === undefined ? [...matchers, ...usualNames.map(matcherOf)] : matchers;
  const includes = (path: string): boolean => watched.some((matches) => matches(path));
  const outputs = new Set(tree === null ? await declaredFiles(root, await declaredOutputs(root, configuration)) : []);
  const isBeside = picomatch(besideCode, { dot: true });
  const tracked = [...head.keys()].filter(includes);
  const here = tree === null ? await declaredFiles(root, patterns) : [];
  const untracked = here.filter((path) => !head.has(path) && !isBeside(path) && !outputs.has(path)).sort();
  if (tracked.length + untracked.length > mostFiles)
    throw new ConfigurationError({
      message: `the \`paths\` of model/review name more than ${mostFiles} files`,
      next: 'name the code and configuration that define the model, as `src/**/*.py`, and no data',
    });
  const unmatched = patterns.filter(
    (_, place) => ![...tracked, ...untracked].some((path) => matchers[place]?.(path) === true),
  );
  return {
    byDefault: paths === undefined,
    files: tracked.sort(),
    includes,
    problems: [
      ...unmatched.map((path) => ({ path, problem: 'missing' as const })),
      ...untracked.map((path) => ({ path, problem: 'untracked' as const })),
      // Training may write over an output that somebody committed.
      ...(tree === null
        ? await changedSinceHead(
            git,
            root,
            tracked.filter((path) => !outputs.has(path)),
            head,
          )
        : []),
    ],
  };
}

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/** The files of a commit, below the working directory. */
async function filesOf(git: Git, root: string, name: string): Promise<Map<string, Entry>> {
  const tree = await git.try(['-C', root, 'ls-tree', '-r', '-z', name]);
  if (tree.exitCode !== 0)
    throw new ConfigurationError({ message: 'nothing is committed yet', next: 'commit what defines the model' });
  return new Map(
    tree.stdout.split('\0').flatMap((line): [string, Entry][] => {
      const [, mode = '', type, id = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      return type === 'blob' ? [[path, { mode, id }]] : [];
    }),
  );
}

function matcherOf(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/\/+$/, '');
  if (plain === '' || plain === '.') return () => true;
  const matches = picomatch(plain, { dot: true });
  // A folder stands for all files below it, and a name may hold what a glob would read as its own.
  return (path) => path === plain || path.startsWith(`${plain}/`) || matches(path);
}

/** Compared by content: git's own notes on files (`assume-unchanged`, times and sizes) can be set by anybody. */
async function changedSinceHead(
  git: Git,
  root: string,
  files: readonly string[],
  head: ReadonlyMap<string, Entry>,
): Promise<{ path: string; problem: CheckInProblem }[]> {
  const found: { path: string; problem: CheckInProblem }[] = [];
  const regular: string[] = [];
  for (const path of files) {
    const state = await lstat(join(root, path)).catch(() => undefined);
    const isLink = head.get(path)?.mode === '120000';
    if (state === undefined) found.push({ path, problem: 'deleted' });
    else if (state.isFile() && !isLink) regular.push(path);
    else if (!(state.isSymbolicLink() && isLink && (await idOfLink(git, join(root, path))) === head.get(path)?.id))
      found.push({ path, problem: 'modified' });
  }
  for (let start = 0; start < regular.length; start += perCommand) {
    const part = regular.slice(start, start + perCommand);
    const ids = (await git.try(['-C', root, 'hash-object', '--', ...part])).stdout.split('\n');
    part.forEach((path, place) => {
      if (ids[place] !== head.get(path)?.id) found.push({ path, problem: 'modified' });
    });
  }
  return found;
}

const idOfLink = async (git: Git, path: string): Promise<string> =>
  git.run(['hash-object', '--no-filters', '--stdin'], { input: await readlink(path) });

const usualNames = [...configurationFiles, 'params.yaml', 'params.yml', 'params.json', 'dvc.yaml', 'MLproject'];
const isCode = (path: string): boolean =>
  /\.(py|ipynb|r|rmd|qmd|jl|sh|bash|sql|[cm]?[jt]s|scala|java|lua)$/i.test(path);

/** The scripts that training names and the usual files beside them; null without a script. */
async function usualPaths(
  { root, configuration, policyFile, tree = null }: SpecificationRequest,
  head: ReadonlyMap<string, Entry>,
): Promise<string[] | null> {
  const isHere = async (path: string): Promise<boolean> =>
    head.has(path) || (tree === null && (await lstat(join(root, path)).catch(() => undefined))?.isFile() === true);
  const { train } = configuration;
  const folder = train?.mlproject === undefined ? '' : inside(root, train.mlproject.path);
  const project = posix.join(folder, 'MLproject');
  const command =
    train?.mlproject === undefined
      ? (train?.run ?? '')
      : await readTextBounded(root, project, megabyte).catch(() => '');
  const scripts: string[] = [];
  for (const name of namesIn(command)) {
    const path = posix.join(folder, name);
    if (path.startsWith('..') || path.startsWith('/')) continue;
    // What is not tracked may be something that training writes, so it has to look like code.
    if ((head.has(path) && !isTableName(path)) || (isCode(path) && (await isHere(path)))) scripts.push(path);
  }
  if (scripts.length === 0) return null;
  const usual = [...usualNames, ...(policyFile === null ? [] : [policyFile]), project];
  const there = await Promise.all(usual.map(isHere));
  return [...new Set([...scripts, ...usual.filter((_, place) => there[place])])];
}

/** Words of a command that may name a file: as they are, and the module of `python -m`. */
function namesIn(command: string): string[] {
  const words = command.split(/[\s'"`;&|()<>={}]+/).filter((word) => word !== '');
  return words.flatMap((word, place) => {
    const isModule = words[place - 1] === '-m' && /^[A-Za-z_][\w.]*$/.test(word);
    const module = word.replaceAll('.', '/');
    return isModule
      ? ['', 'src/'].flatMap((top) => [`${top}${module}.py`, `${top}${module}/__main__.py`])
      : [posix.normalize(word)];
  });
}

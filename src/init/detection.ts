import { access } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { configurationFiles } from '../config/load.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { readTextBounded } from '../support/files.ts';
import { type FoundSchema, findSchema } from './data-schema.ts';
import {
  type Environment,
  findNode,
  findPython,
  findR,
  readPackageJson,
  record,
  safely,
  withTools,
} from './environment.ts';
import type { Guess } from './guesses.ts';
import { modelFolders } from './model-folders.ts';
import {
  type DataRole,
  type FoundPath,
  findArtifacts,
  findData,
  findMetrics,
  findPredictions,
  readSources,
} from './outputs.ts';
import { findSuite, type Suite } from './suites.ts';
import { type FoundTraining, findTraining } from './training.ts';
import { isPlain, readTree, type Tree } from './tree.ts';

/** What was found in a repository: plain data, each part with where it was found and why it counts. */
export interface Detection {
  /** Absolute paths: the folder that was looked at, and the top of its git repository (the same without one). */
  readonly root: string;
  readonly top: string;
  /** `root` below `top`, with `/`; empty where they are the same. */
  readonly subfolder: string;
  readonly model: { readonly name: string; readonly why: string };
  /** The branches whose pushes are scored: the default branch, or both usual names where git does not tell. */
  readonly branches: readonly string[];
  readonly training: FoundTraining | null;
  /** Further files that look like training. */
  readonly otherTraining: readonly string[];
  readonly python: Environment | null;
  readonly node: Environment | null;
  readonly r: Environment | null;
  /** Python tools that no file of the repository declares; the generated commands install them. */
  readonly addedTools: readonly string[];
  readonly metrics: readonly FoundPath[];
  /** Names of numeric metrics in a metrics file that is there, for the example of a gate. */
  readonly metricNames: readonly string[];
  readonly artifacts: readonly FoundPath[];
  readonly predictions: FoundPath | null;
  readonly data: Readonly<Partial<Record<DataRole, FoundPath>>>;
  /** The Table Schema of the training data, there or to be written, and the column to predict. */
  readonly dataSchema: Omit<FoundSchema, 'problems'>;
  readonly suite: Suite | null;
  readonly guesses: readonly Guess[];
  readonly unansweredTests: readonly string[];
  readonly notebooks: readonly string[];
  /** The team's own action that prepares training, `.github/actions/setup-training`. */
  readonly setupAction: boolean;
  readonly lfs: boolean;
  /** A DVC remote is configured: data is pulled before training. */
  readonly dvcRemote: boolean;
  /** Files that score themselves by the rubric today. */
  readonly homeMade: readonly string[];
  /** Workflows that use this Action already. */
  readonly callers: readonly string[];
  /** Folders that each hold a model, where this is the top of a repository with several. */
  readonly modelFolders: readonly string[];
  /** A configuration that is there already. */
  readonly existing: string | null;
  /** Sentences about what could not be read or was left out. */
  readonly problems: readonly string[];
}

/**
 * Looks at a repository: at most 5,000 names, the first files of at most 64 kB that matter, and training data of at most 64 MB. Nothing is executed or written.
 *
 * @throws ConfigurationError where the folder cannot be read
 */
export async function detect(root: string): Promise<Detection> {
  const full = resolve(root);
  const tree = await readTree(full).catch((error: unknown) => {
    throw new ConfigurationError(
      { file: root, message: `cannot be read: ${messageOf(error)}`, next: 'name a folder that holds a repository' },
      { cause: error },
    );
  });
  const top = await findTop(full);
  const manifest = await readPackageJson(tree);
  const nodeFound = manifest === null ? null : findNode(tree, manifest);
  const { training, others, problems } = await findTraining(tree, manifest, nodeFound?.manager ?? 'npm');
  const pythonFound = await findPython(tree);
  const sources = await readSources(tree, training);
  const metrics = findMetrics(tree, training, sources, pythonFound?.declared ?? '');
  const artifacts = findArtifacts(tree, training, sources);
  const predictions = findPredictions(tree, training, sources);
  const outputs = [...metrics, ...artifacts, ...(predictions === null ? [] : [predictions])].map(({ path }) => path);
  const tests = await findSuite(tree, training, manifest, outputs);

  const needed = training?.tools ?? [];
  const python = pythonFound === null ? null : withTools(pythonFound, needed, tests.suite?.tools ?? []);
  const bare =
    python === null && usesPython(training, tests.suite) ? barePython(needed, tests.suite?.tools ?? []) : null;
  const environment = python?.environment ?? bare;
  const data = findData(tree, training, sources);
  const { problems: troubles, ...dataSchema } = await findSchema(tree, data.training);
  const workflows = await scanWorkflows(tree);
  const dvcRemote = /^\s*\[.*remote\s/m.test((await tree.read('.dvc/config')) ?? '');
  const notes = [...problems];
  for (const file of sources.tooLarge)
    notes.push(`${file} is no text of at most 64 kB: the names of its outputs were not looked up`);
  notes.push(...troubles);
  if (tests.problem !== null) notes.push(tests.problem);
  if (tree.refused > 0)
    notes.push(`${tree.refused} names were left out: they hold characters that no command line holds safely`);
  if (tree.truncated) notes.push('the repository has more files than were looked at: check what was found');

  return {
    root: full,
    top,
    subfolder: relative(top, full).split(sep).join('/'),
    model: await modelName(full, top),
    branches: await defaultBranches(top),
    training,
    otherTraining: others,
    python: environment,
    node:
      nodeFound !== null &&
      (training?.kind === 'npm' ||
        (tests.suite !== null && tests.suite.framework !== 'pytest') ||
        manifestUsed(training))
        ? nodeFound
        : null,
    r: training?.kind === 'r' ? findR(tree) : null,
    addedTools: python?.added ?? (bare === null ? [] : [...needed, ...(tests.suite?.tools ?? [])]),
    metrics,
    metricNames: await readMetricNames(tree, metrics),
    artifacts,
    predictions,
    data,
    dataSchema,
    suite: tests.suite,
    guesses: tests.guesses,
    unansweredTests: tests.unanswered,
    notebooks: tree.files.filter((path) => path.endsWith('.ipynb')).slice(0, 5),
    setupAction: tree.files.some((path) => /^\.github\/actions\/setup-training\/action\.ya?ml$/.test(path)),
    lfs: /\bfilter=lfs\b/.test((await tree.read('.gitattributes')) ?? ''),
    dvcRemote,
    ...workflows,
    modelFolders: top === full ? modelFolders(tree) : [],
    existing: configurationFiles.find((file) => tree.files.includes(file)) ?? null,
    problems: notes,
  };
}

const usesPython = (training: FoundTraining | null, suite: Suite | null): boolean =>
  suite?.framework === 'pytest' || (training !== null && !['npm', 'r'].includes(training.kind));

const manifestUsed = (training: FoundTraining | null): boolean =>
  /\b(npm|npx|node|yarn|pnpm)\b/.test(training?.commands ?? '');

/** Python without any list of packages. */
function barePython(tools: readonly string[], testTools: readonly string[]): Environment {
  const install = (names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`pip install ${names.join(' ')}`];
  return {
    manager: 'pip',
    file: '',
    install: install(tools),
    installForTests: install(testTools),
    prefix: '',
    versionFile: null,
    cacheFile: null,
    name: null,
  };
}

async function findTop(root: string): Promise<string> {
  for (let folder = root; ; folder = dirname(folder)) {
    const there = await access(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (there) return folder;
    if (dirname(folder) === folder) return root;
  }
}

/** A file of git itself, read as text: no git is started. */
const readGit = (top: string, file: string): Promise<string> =>
  readTextBounded(top, `.git/${file}`, 64 * 1024).catch(() => '');

async function defaultBranches(top: string): Promise<readonly string[]> {
  const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(await readGit(top, 'refs/remotes/origin/HEAD'))?.[1];
  const head = /^ref: refs\/heads\/(.+)$/m.exec(await readGit(top, 'HEAD'))?.[1];
  const branch = remote ?? (head === 'main' || head === 'master' ? head : undefined);
  return branch !== undefined && isPlain(branch) ? [branch] : ['main', 'master'];
}

/** The repository's name on its remote, else the folder's: letters, digits and hyphens. */
async function modelName(root: string, top: string): Promise<Detection['model']> {
  const url = /^\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(await readGit(top, 'config'))?.[1];
  const remote =
    root === top
      ? url
          ?.replace(/\/+$/, '')
          .split(/[/:]/)
          .at(-1)
          ?.replace(/\.git$/, '')
      : undefined;
  const candidates = [
    { text: remote, why: 'the name of the repository' },
    { text: basename(root), why: 'the name of the folder' },
  ];
  for (const { text, why } of candidates) {
    const name = (text ?? '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^[^A-Za-z]+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '')
      .toLowerCase();
    if (name !== '') return { name, why };
  }
  return { name: 'model', why: 'no name was found' };
}

async function scanWorkflows(tree: Tree): Promise<Pick<Detection, 'homeMade' | 'callers'>> {
  const homeMade: string[] = [];
  const callers: string[] = [];
  const files = tree.files.filter(
    (path) =>
      /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ||
      /(^|\/)conftest\.py$/.test(path) ||
      /ml[-_]?test[-_]?score[^/]*\.(py|sh)$/i.test(path),
  );
  for (const file of files.slice(0, 40)) {
    const text = (await tree.read(file)) ?? '';
    if (/uses:\s*["']?ml-test-score\/ml-test-score@/.test(text)) callers.push(file);
    else if (/ml[-_ ]?test[-_ ]?score/i.test(text)) homeMade.push(file);
  }
  return { homeMade, callers };
}

/** Up to three names, nested keys joined with dots, for the example of a gate. */
async function readMetricNames(tree: Tree, metrics: readonly FoundPath[]): Promise<readonly string[]> {
  const names: string[] = [];
  const visit = (value: unknown, name: string, depth: number): void => {
    if (names.length >= 3 || depth > 3) return;
    if (typeof value === 'number' && /^[\w.-]{1,60}$/.test(name)) names.push(name);
    else
      for (const [key, child] of Object.entries(record(value)).slice(0, 50))
        visit(child, name === '' ? key : `${name}.${key}`, depth + 1);
  };
  for (const { path } of metrics.filter(({ path }) => path.endsWith('.json'))) {
    const text = await tree.read(path);
    if (text !== null)
      visit(
        safely(() => JSON.parse(text) as unknown),
        '',
        0,
      );
  }
  return names;
}

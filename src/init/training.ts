import { parse } from 'yaml';
import { type PackageJson, record, safely } from './environment.ts';
import { folderOf, isPlain, nameOf, quoteForShell, type Tree } from './tree.ts';

/** How training starts here, and what that file already tells about its outputs. */
export interface FoundTraining {
  readonly file: string;
  readonly why: string;
  readonly kind: 'dvc' | 'mlproject' | 'make' | 'npm' | 'python' | 'r';
  /** What bash runs, without the environment's prefix; null for an `MLproject`. */
  readonly command: string | null;
  /** Assignments in front of the command, such as `PYTHONPATH=src `. */
  readonly variables: string;
  readonly mlproject: { readonly entryPoint: string; readonly environmentManager: 'virtualenv' | 'local' } | null;
  /** Source files to read for the names of outputs, the likeliest first. */
  readonly scripts: readonly string[];
  /** Python tools that the command needs. */
  readonly tools: readonly string[];
  /** The text of the commands that run: to see whether they run pytest themselves. */
  readonly commands: string;
  /** Declared in `dvc.yaml`. */
  readonly metrics: readonly string[];
  readonly outputs: readonly string[];
  readonly inputs: readonly string[];
}

/** The training command in order of preference, and the other candidates. */
export async function findTraining(
  tree: Tree,
  manifest: PackageJson | null,
  packageManager: string,
): Promise<{ training: FoundTraining | null; others: readonly string[]; problems: readonly string[] }> {
  const problems: string[] = [];
  const found = [
    await fromDvc(tree, problems),
    await fromMlproject(tree, problems),
    await fromMakefile(tree),
    fromPackageJson(tree, manifest, packageManager),
    ...(await fromScripts(tree)),
  ].filter((training) => training !== null);
  const [training = null, ...others] = found;
  return {
    training,
    others: others.map(({ file }) => file).filter((file) => !training?.scripts.includes(file)),
    problems,
  };
}

const empty = {
  command: null,
  variables: '',
  mlproject: null,
  scripts: [],
  tools: [],
  metrics: [],
  outputs: [],
  inputs: [],
} as const;

const yaml = (text: string): unknown => parse(text, { maxAliasCount: 100, logLevel: 'error' });

async function fromDvc(tree: Tree, problems: string[]): Promise<FoundTraining | null> {
  if (!tree.files.includes('dvc.yaml')) return null;
  const text = await tree.read('dvc.yaml');
  const content = safely(() => record(yaml(text ?? '')));
  if (text === null || content === null) {
    problems.push('dvc.yaml cannot be read as YAML of at most 64 kB');
    return null;
  }
  const stages = Object.entries(record(content.stages)).map(([name, value]) => {
    const stage = record(value);
    return { name, ...record(stage.do === undefined ? stage : stage.do) } as Record<string, unknown> & { name: string };
  });
  if (stages.length === 0) return null;
  const commands = stages.map((stage) => strings(stage.cmd).join('\n')).join('\n');
  const collect = (key: string): string[] =>
    stages.flatMap((stage) => paths(stage[key]).map((path) => below(stage.wdir, path))).filter((path) => path !== '');
  const names = stages.map(({ name }) => name).filter(isPlain);
  return {
    ...empty,
    file: 'dvc.yaml',
    kind: 'dvc',
    why: `dvc.yaml has ${stages.length === 1 ? 'the stage' : 'the stages'} ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`,
    command: 'dvc repro',
    scripts: scriptsIn(tree, commands),
    tools: ['dvc'],
    commands,
    metrics: [...new Set([...collect('metrics'), ...paths(content.metrics)])].filter(isPlain),
    outputs: collect('outs').filter(isPlain),
    inputs: collect('deps').filter(isPlain),
  };
}

/** Paths as `dvc.yaml` writes them: a string, or a map from the path to its options. Templates are left out. */
const paths = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? [value] : [])
    .map((item) => (typeof item === 'string' ? item : (Object.keys(record(item))[0] ?? '')))
    .filter((path) => path !== '' && !path.includes('${'));

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');

const below = (folder: unknown, path: string): string => {
  if (typeof folder !== 'string' || folder === '.' || folder === '') return path;
  return folder.includes('${') || folder.includes('..') || path.startsWith('..') ? '' : `${folder}/${path}`;
};

async function fromMlproject(tree: Tree, problems: string[]): Promise<FoundTraining | null> {
  const file = tree.files.find((path) => path === 'MLproject');
  if (file === undefined) return null;
  const text = await tree.read(file);
  const content = safely(() => record(yaml(text ?? '')));
  if (text === null || content === null) {
    problems.push('MLproject cannot be read as YAML of at most 64 kB');
    return null;
  }
  const entryPoints = record(content.entry_points);
  const entryPoint = ['main', 'train', ...Object.keys(entryPoints)].find((name) => name in entryPoints);
  if (entryPoint === undefined || !isPlain(entryPoint)) {
    problems.push('MLproject has no entry point');
    return null;
  }
  const entry = record(entryPoints[entryPoint]);
  const command = typeof entry.command === 'string' ? entry.command : '';
  const why = `MLproject has the entry point ${entryPoint}`;
  const base = { ...empty, file, why, scripts: scriptsIn(tree, command), commands: command } as const;
  if (typeof content.conda_env === 'string') {
    const filled = withDefaults(command, record(entry.parameters));
    if (filled === null) {
      problems.push(
        `MLproject: ${entryPoint} needs parameters without a default, and its conda environment cannot be made by init`,
      );
      return null;
    }
    return { ...base, kind: 'python', command: filled };
  }
  const environmentManager = typeof content.python_env === 'string' ? 'virtualenv' : 'local';
  return { ...base, kind: 'mlproject', mlproject: { entryPoint, environmentManager } };
}

/** The entry point's command with each `{parameter}` replaced by its default; null where one has none. */
function withDefaults(command: string, parameters: Readonly<Record<string, unknown>>): string | null {
  let complete = command.trim() !== '';
  const filled = command.trim().replace(/\{(\w+)\}/g, (_, name: string) => {
    const declared = parameters[name];
    const value = typeof declared === 'object' ? record(declared).default : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') complete = false;
    return quoteForShell(String(value));
  });
  return complete && !/[\n\r]/.test(filled) ? filled : null;
}

async function fromMakefile(tree: Tree): Promise<FoundTraining | null> {
  const file = ['GNUmakefile', 'makefile', 'Makefile'].find((name) => tree.files.includes(name));
  if (file === undefined) return null;
  const lines = ((await tree.read(file)) ?? '').split('\n');
  const start = lines.findIndex((line) => /^train[ \t]*::?(?!=)/.test(line));
  if (start === -1) return null;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.trim() !== '' && !line.startsWith('\t'));
  const recipe = after.slice(0, end === -1 ? undefined : end).join('\n');
  return {
    ...empty,
    file,
    kind: 'make',
    why: `${file} has the target train`,
    command: 'make train',
    scripts: scriptsIn(tree, recipe),
    commands: recipe,
  };
}

function fromPackageJson(tree: Tree, manifest: PackageJson | null, packageManager: string): FoundTraining | null {
  const script = manifest?.scripts.train;
  if (script === undefined) return null;
  return {
    ...empty,
    file: 'package.json',
    kind: 'npm',
    why: 'package.json has the script train',
    command: packageManager === 'yarn' ? 'yarn train' : `${packageManager} run train`,
    scripts: scriptsIn(tree, script),
    commands: script,
  };
}

/** Names of training scripts, the plainest first. */
const scriptNames = [/^train\.py$/, /^training\.py$/, /^train_model\.py$|^model_train(ing)?\.py$/, /^train\.R$/i];
const vagueNames = /^(train_\w+|\w+_train|main|run|pipeline|model)\.py$/;
const notTraining = /(^|\/)(tests?|testing|docs?|examples?|notebooks|build|dist|\.github)\//;

async function fromScripts(tree: Tree): Promise<readonly FoundTraining[]> {
  const sources = tree.files.filter((path) => !notTraining.test(path));
  const chosen = scriptNames.flatMap((pattern) =>
    sources.filter((path) => pattern.test(nameOf(path))).sort((a, b) => place(a) - place(b)),
  );
  if (chosen.length === 0) {
    // A vaguer name counts only where the file fits a model.
    for (const path of sources.filter((path) => vagueNames.test(nameOf(path))).slice(0, 30))
      if (/\.(fit|backward|partial_fit)\(|\bxgb\.train\(|\blgb\.train\(/.test((await tree.read(path)) ?? ''))
        chosen.push(path);
  }
  return chosen.map((path) => scriptTraining(tree, path));
}

/** The root before `src`, that before `scripts`, that before packages, those before anything deeper. */
const place = (path: string): number => {
  const known = ['', 'src', 'scripts'].indexOf(folderOf(path));
  return known === -1 ? 10 + path.split('/').length : known;
};

function scriptTraining(tree: Tree, path: string): FoundTraining {
  const folder = folderOf(path);
  const siblings = tree.files.filter(
    (file) => folder !== '' && file.startsWith(`${folder}/`) && /\.(py|R)$/i.test(file) && !notTraining.test(file),
  );
  const base = {
    ...empty,
    file: path,
    why: `found ${path}`,
    scripts: [path, ...siblings.filter((file) => file !== path)],
    commands: '',
  };
  if (/\.R$/i.test(path)) return { ...base, kind: 'r', command: `Rscript ${quoteForShell(path)}` };
  if (folder !== '' && isPlain(path) && tree.files.includes(`${folder}/__init__.py`)) {
    let top = folder;
    while (folderOf(top) !== '' && tree.files.includes(`${folderOf(top)}/__init__.py`)) top = folderOf(top);
    const above = folderOf(top);
    const module = path
      .slice(above === '' ? 0 : above.length + 1)
      .replace(/\.py$/, '')
      .replaceAll('/', '.');
    if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(module))
      return {
        ...base,
        kind: 'python',
        command: `python -m ${module}`,
        variables: above === '' ? '' : `PYTHONPATH=${above} `,
        why: `found ${path} in the package ${module.split('.')[0]}`,
      };
  }
  return { ...base, kind: 'python', command: `python ${quoteForShell(path)}` };
}

/** The source files that a command names. */
function scriptsIn(tree: Tree, command: string): readonly string[] {
  const named = [...command.slice(0, 20_000).matchAll(/[\w./-]+\.(?:py|R|js|mjs|cjs|ts)\b/g)].map(([path]) =>
    path.replace(/^\.\//, ''),
  );
  const modules = [...command.slice(0, 20_000).matchAll(/-m\s+([A-Za-z_][\w.]*)/g)].flatMap(([, module = '']) => {
    const path = module.replaceAll('.', '/');
    return [`${path}.py`, `${path}/__main__.py`, `src/${path}.py`, `src/${path}/__main__.py`];
  });
  return [...new Set([...named, ...modules])]
    .filter((path) => tree.files.includes(path))
    .sort((a, b) => Number(/train/i.test(b)) - Number(/train/i.test(a)));
}

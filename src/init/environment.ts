import { parse } from 'yaml';
import { isPlain, type Tree } from './tree.ts';

/** How the packages of a repository are installed, and how a command runs among them. */
export interface Environment {
  readonly manager: 'uv' | 'poetry' | 'pipenv' | 'conda' | 'pip' | 'npm' | 'yarn' | 'pnpm' | 'r';
  /** The file that told. */
  readonly file: string;
  /** Commands that install what training needs. */
  readonly install: readonly string[];
  /** Commands that install what the tests need besides. */
  readonly installForTests: readonly string[];
  /** What a command starts with, such as `uv run `. */
  readonly prefix: string;
  /** The file that names the version of the language; null where none does. */
  readonly versionFile: string | null;
  /** The file whose change makes the package cache stale; null where there is nothing to cache by. */
  readonly cacheFile: string | null;
  /** Conda: the name of the environment. */
  readonly name: string | null;
}

/** An environment, and the text of the files that declare its packages: to see which tools are still missing. */
export interface FoundEnvironment {
  readonly environment: Environment;
  readonly declared: string;
  readonly declaredForTests: string;
}

export async function findPython(tree: Tree): Promise<FoundEnvironment | null> {
  const has = (file: string): boolean => tree.files.includes(file);
  const project = has('pyproject.toml') ? ((await tree.read('pyproject.toml')) ?? '') : '';
  const versionFile = has('.python-version')
    ? '.python-version'
    : /^\s*(requires-python|python)\s*=/m.test(project)
      ? 'pyproject.toml'
      : null;
  const base = { versionFile, installForTests: [], name: null };

  if (has('uv.lock')) {
    const groups = keysNaming(project, 'dependency-groups', 'pytest').filter((group) => group !== 'dev');
    const extras = keysNaming(project, 'project.optional-dependencies', 'pytest');
    const flags = [...groups.map((group) => ` --group ${group}`), ...extras.map((extra) => ` --extra ${extra}`)].slice(
      0,
      1,
    );
    const environment: Environment = {
      ...base,
      manager: 'uv',
      file: 'uv.lock',
      install: ['uv sync'],
      installForTests: flags.map((flag) => `uv sync${flag}`),
      prefix: 'uv run ',
      cacheFile: 'uv.lock',
    };
    return { environment, declared: project, declaredForTests: project };
  }
  if (has('poetry.lock')) {
    const environment: Environment = {
      ...base,
      manager: 'poetry',
      file: 'poetry.lock',
      install: ['poetry install'],
      prefix: 'poetry run ',
      cacheFile: 'poetry.lock',
    };
    return { environment, declared: project, declaredForTests: project };
  }
  if (has('Pipfile.lock')) {
    const declared = (await tree.read('Pipfile')) ?? '';
    const environment: Environment = {
      ...base,
      manager: 'pipenv',
      file: 'Pipfile.lock',
      install: ['pipenv sync --dev'],
      prefix: 'pipenv run ',
      cacheFile: 'Pipfile.lock',
    };
    return { environment, declared, declaredForTests: declared };
  }
  const requirements = ['requirements.txt', 'requirements/base.txt', 'requirements/requirements.txt'].find(has);
  const conda = ['environment.yml', 'environment.yaml', 'conda.yaml', 'conda.yml'].find(has);
  if (requirements === undefined && conda !== undefined) return condaOf(tree, conda, base);
  return pipOf(tree, requirements, project, base);
}

type Base = Pick<Environment, 'versionFile' | 'installForTests' | 'name'>;

async function condaOf(tree: Tree, file: string, base: Base): Promise<FoundEnvironment> {
  const text = (await tree.read(file)) ?? '';
  const named = safely(() => (parse(text, { maxAliasCount: 100 }) as { name?: unknown } | null)?.name);
  const name = typeof named === 'string' && isPlain(named) && !named.includes('/') ? named : 'training';
  const environment: Environment = {
    ...base,
    manager: 'conda',
    file,
    install: [`conda env update --name ${name} --file ${file}`],
    prefix: `conda run --no-capture-output --name ${name} `,
    cacheFile: null,
    name,
  };
  return { environment, declared: text, declaredForTests: text };
}

async function pipOf(
  tree: Tree,
  requirements: string | undefined,
  project: string,
  base: Base,
): Promise<FoundEnvironment | null> {
  const has = (file: string): boolean => tree.files.includes(file);
  const forTests = [
    'requirements-dev.txt',
    'requirements-test.txt',
    'requirements_dev.txt',
    'requirements_test.txt',
    'dev-requirements.txt',
    'test-requirements.txt',
    'requirements/dev.txt',
    'requirements/test.txt',
  ].find(has);
  const installable = /^\s*\[(project|build-system)\]/m.test(project) || has('setup.py');
  const extra = keysNaming(project, 'project.optional-dependencies', 'pytest')[0];
  const install: string[] = [];
  if (requirements !== undefined) install.push(`pip install -r ${requirements}`);
  if (installable) install.push('pip install -e .');
  if (install.length === 0) return null;
  const installForTests: string[] = [];
  if (forTests !== undefined) installForTests.push(`pip install -r ${forTests}`);
  else if (installable && extra !== undefined) installForTests.push(`pip install -e '.[${extra}]'`);
  const read = async (file: string | undefined): Promise<string> =>
    file === undefined ? '' : ((await tree.read(file)) ?? '');
  const declared = `${await read(requirements)}\n${installable ? `${project}\n${await read(has('setup.py') ? 'setup.py' : undefined)}` : ''}`;
  const environment: Environment = {
    ...base,
    manager: 'pip',
    file: requirements ?? (project === '' ? 'setup.py' : 'pyproject.toml'),
    install,
    installForTests,
    prefix: '',
    cacheFile: requirements ?? (project === '' ? null : 'pyproject.toml'),
  };
  return { environment, declared, declaredForTests: `${declared}\n${await read(forTests)}` };
}

export interface PackageJson {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
  readonly engine: boolean;
}

export async function readPackageJson(tree: Tree): Promise<PackageJson | null> {
  if (!tree.files.includes('package.json')) return null;
  const text = await tree.read('package.json');
  const content = safely(() => JSON.parse(text ?? '') as Record<string, unknown>);
  if (typeof content !== 'object' || content === null) return null;
  const scripts = Object.entries(record(content.scripts)).filter(([, value]) => typeof value === 'string');
  return {
    scripts: Object.fromEntries(scripts) as Record<string, string>,
    dependencies: [...Object.keys(record(content.dependencies)), ...Object.keys(record(content.devDependencies))],
    engine: typeof record(content.engines).node === 'string',
  };
}

export function findNode(tree: Tree, manifest: PackageJson): Environment {
  const has = (file: string): boolean => tree.files.includes(file);
  const versionFile = ['.nvmrc', '.node-version'].find(has) ?? (manifest.engine ? 'package.json' : null);
  const base = { installForTests: [], prefix: '', name: null, versionFile };
  if (has('pnpm-lock.yaml'))
    return {
      ...base,
      manager: 'pnpm',
      file: 'pnpm-lock.yaml',
      install: ['pnpm install --frozen-lockfile'],
      cacheFile: null,
    };
  if (has('yarn.lock'))
    return {
      ...base,
      manager: 'yarn',
      file: 'yarn.lock',
      install: ['yarn install --immutable || yarn install --frozen-lockfile'],
      cacheFile: null,
    };
  const locked = has('package-lock.json');
  return {
    ...base,
    manager: 'npm',
    file: locked ? 'package-lock.json' : 'package.json',
    install: [locked ? 'npm ci' : 'npm install'],
    cacheFile: locked ? 'package-lock.json' : null,
  };
}

export function findR(tree: Tree): Environment {
  const file = ['renv.lock', 'DESCRIPTION'].find((name) => tree.files.includes(name)) ?? '';
  const install = { 'renv.lock': ['Rscript -e "renv::restore()"'], DESCRIPTION: [] as string[] }[file] ?? [];
  return {
    manager: 'r',
    file,
    install,
    installForTests: [],
    prefix: '',
    versionFile: null,
    cacheFile: null,
    name: null,
  };
}

/** The environment with tools that its own files do not declare, installed last. */
export function withTools(
  found: FoundEnvironment,
  tools: readonly string[],
  testTools: readonly string[],
): { environment: Environment; added: readonly string[] } {
  const missing = tools.filter((tool) => !declares(found.declared, tool));
  const missingForTests = testTools.filter(
    (tool) => !declares(found.declaredForTests, tool) && !missing.includes(tool),
  );
  const { environment } = found;
  const pip = environment.manager === 'uv' ? 'uv pip install ' : `${environment.prefix}pip install `;
  const adding = (names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${pip}${names.join(' ')}`];
  return {
    environment: {
      ...environment,
      install: [...environment.install, ...adding(missing)],
      installForTests: [...environment.installForTests, ...adding(missingForTests)],
    },
    added: [...missing, ...missingForTests],
  };
}

/** Whether a list of requirements names a package, or a plugin that brings it (`pytest-cov`). */
const declares = (text: string, tool: string): boolean =>
  new RegExp(`(^|["'\\s-])${tool}(?![\\w.])`, 'm').test(text.replace(/^\s*#.*$/gm, ''));

/** The keys of one table of a TOML file whose list names a package. A glance, no parser: a wrong guess shows in the first run. */
export function keysNaming(toml: string, table: string, tool: string): readonly string[] {
  const start = toml.indexOf(`[${table}]`);
  if (start === -1) return [];
  const body = toml.slice(start + table.length + 2).split(/^\[/m, 1)[0] ?? '';
  return [...body.matchAll(/^([\w-]{1,60})\s*=\s*\[((?:"[^"]*"|'[^']*'|[^\]"'])*)\]/gm)]
    .filter(([, , list]) => declares(list ?? '', tool))
    .map(([, key]) => key as string);
}

export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

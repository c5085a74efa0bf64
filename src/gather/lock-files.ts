import type { Unpinned } from '../facts/packages.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import { normalName, type Pinned, type ReadPackages, readRequirement } from './requirements.ts';

/** What a file names, from its path and text. Throws `ConfigurationError` where it is not what its name says. */
export type PackageReader = (file: string, text: string) => ReadPackages | Promise<ReadPackages>;

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const tables = (value: unknown): readonly Table[] => (Array.isArray(value) ? value.filter(isTable) : []);
const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  isTable(value) ? Object.entries(value) : [];
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const locked = (pinned: readonly Pinned[]): ReadPackages => ({ pinned, unpinned: [] });

/** `poetry.lock`, `uv.lock`, `pdm.lock` (`[[package]]`) and `pylock.toml` (`[[packages]]`, PEP 751). */
export const readTomlLock: PackageReader = async (file, text) => {
  const content = await parseToml(file, text);
  const found = [...tables(content.package), ...tables(content.packages)];
  return locked(
    found.flatMap(({ name, version, source, directory, path }): Pinned[] => {
      const [named, pinned] = [textOf(name), textOf(version)];
      // The project itself, its workspace, and what lies beside it: `type` is Poetry's, `path` PDM's.
      const own =
        directory !== undefined ||
        path !== undefined ||
        (isTable(source) &&
          (source.type === 'directory' || ['virtual', 'editable', 'directory'].some((key) => key in source)));
      return named === null || pinned === null || own
        ? []
        : [{ ecosystem: 'python', name: normalName(named), version: pinned }];
    }),
  );
};

/** `pyproject.toml` where no lock file goes with it: what the project asks for. */
export const readPyproject: PackageReader = async (file, text) => {
  const { project, tool } = await parseToml(file, text);
  const asked = isTable(project) && Array.isArray(project.dependencies) ? project.dependencies : [];
  const poetry = isTable(tool) && isTable(tool.poetry) ? entries(tool.poetry.dependencies) : [];
  const written = [
    ...asked.filter((one) => typeof one === 'string'),
    // A bare version is exact to Poetry; what is not a version (git, path) has no specifier.
    ...poetry.flatMap(([name, value]) => {
      const version = isTable(value) ? textOf(value.version) : textOf(value);
      if (name === 'python' || (isTable(value) && typeof value.path === 'string')) return [];
      return [`${name}${version === null || version === '*' ? '' : /^\d/.test(version) ? `==${version}` : version}`];
    }),
  ];
  return fromRequirements(file, text, written);
};

/** `package-lock.json`: https://docs.npmjs.com/cli/configuring-npm/package-lock-json, versions 1 to 3. */
export const readNpmLock: PackageReader = (file, text) => {
  const content = parseJson(file, text);
  const folder = 'node_modules/';
  if (isTable(content.packages))
    return locked(
      entries(content.packages).flatMap(([path, value]): Pinned[] => {
        const version = isTable(value) && value.link !== true ? textOf(value.version) : null;
        const at = path.lastIndexOf(folder);
        return version === null || at === -1
          ? []
          : [{ ecosystem: 'npm', name: path.slice(at + folder.length), version }];
      }),
    );
  const pinned: Pinned[] = [];
  const left = [...entries(content.dependencies)];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [name, value] = next;
    if (!isTable(value)) continue;
    const version = textOf(value.version);
    if (version !== null) pinned.push({ ecosystem: 'npm', name, version });
    left.push(...entries(value.dependencies));
  }
  return locked(pinned);
};

/** `Pipfile.lock`: `==1.2` by name in `default` and `develop`; a git reference has `ref`. */
export const readPipfileLock: PackageReader = (file, text) => {
  const content = parseJson(file, text);
  return locked(
    [...entries(content.default), ...entries(content.develop)].flatMap(([name, value]): Pinned[] => {
      const version = isTable(value) ? (textOf(value.version)?.replace(/^===?/, '') ?? textOf(value.ref)) : null;
      return version === null ? [] : [{ ecosystem: 'python', name: normalName(name), version }];
    }),
  );
};

export const readRenvLock: PackageReader = (file, text) =>
  locked(
    entries(parseJson(file, text).Packages).flatMap(([name, value]): Pinned[] => {
      const version = isTable(value) ? textOf(value.Version) : null;
      return version === null ? [] : [{ ecosystem: 'r', name, version }];
    }),
  );

/** `conda-lock.yml`: the same package once for each platform. */
export const readCondaLock: PackageReader = async (file, text) =>
  locked(
    tables((await parseYaml(file, text)).package).flatMap(({ name, version, manager }): Pinned[] => {
      const [named, pinned] = [textOf(name), version === undefined ? null : String(version)];
      if (named === null || pinned === null) return [];
      return manager === 'pip'
        ? [{ ecosystem: 'python', name: normalName(named), version: pinned }]
        : [{ ecosystem: 'conda', name: named, version: pinned }];
    }),
  );

/** `environment.yml`, and MLflow's `python_env.yaml`, whose dependencies are all pip's. */
export const readEnvironment: PackageReader = async (file, text) => {
  const content = await parseYaml(file, text);
  const asked = Array.isArray(content.dependencies) ? content.dependencies : [];
  if (file.endsWith('python_env.yaml'))
    return fromRequirements(
      file,
      text,
      asked.filter((one) => typeof one === 'string'),
    );
  const pinned: Pinned[] = [];
  const unpinned: (Unpinned & { name: string | null })[] = [];
  for (const one of asked) {
    if (typeof one === 'string') {
      const { name, version } = readCondaSpecification(one);
      if (version === null) unpinned.push({ file, line: lineOf(text, one), requirement: clipped(one), name });
      else pinned.push({ ecosystem: 'conda', name, version });
    } else if (isTable(one) && Array.isArray(one.pip)) {
      const found = fromRequirements(
        file,
        text,
        one.pip.filter((item) => typeof item === 'string'),
      );
      pinned.push(...found.pinned);
      unpinned.push(...found.unpinned);
    }
  }
  // `pip` itself is only there to install the others.
  return { pinned, unpinned: unpinned.filter(({ requirement }) => requirement !== 'pip') };
};

/**
 * `channel::name=version=build` or `name ==version`. A single `=` also takes what continues the version (`=1.26` is any 1.26.x), so it is exact only with a build, or
 * with three numbers: https://docs.conda.io/projects/conda/en/stable/user-guide/concepts/pkg-specs.html
 */
export function readCondaSpecification(text: string): { readonly name: string; readonly version: string | null } {
  const match = text
    .trim()
    .replace(/^.*::/, '')
    .match(/^([\w.-]+)\s*(.*)$/);
  const [name, rest] = [match?.[1] ?? text, (match?.[2] ?? '').trim()];
  const exact =
    rest.match(/^==\s*([^\s*|,=]+)(?:=\S+)?$/) ??
    rest.match(/^=\s*([^\s*|,=]+)=\S+$/) ??
    rest.match(/^=\s*(\d+\.\d+\.\d[^\s*|,=]*)$/);
  return { name: name.toLowerCase(), version: exact?.[1] ?? null };
}

function fromRequirements(file: string, text: string, written: readonly string[]): ReadPackages {
  const pinned: Pinned[] = [];
  const unpinned: (Unpinned & { name: string | null })[] = [];
  for (const one of written) {
    if (one.startsWith('-') && !one.startsWith('-e')) continue;
    const found = readRequirement(one);
    if (found === 'local') continue;
    if (found.version !== null) pinned.push({ ecosystem: 'python', name: found.name, version: found.version });
    else unpinned.push({ file, line: lineOf(text, one), requirement: clipped(one), name: found.name });
  }
  return { pinned, unpinned };
}

/** The first line that holds a text; for a requirement that was put together, the line that its name begins. */
function lineOf(text: string, part: string): number | null {
  const lines = text.split('\n');
  const name = part.match(/^[\w.-]+/)?.[0] ?? part;
  const exact = lines.findIndex((line) => line.includes(part));
  const found = exact === -1 ? lines.findIndex((line) => line.trimStart().startsWith(name)) : exact;
  return found === -1 ? null : found + 1;
}

async function parseToml(file: string, text: string): Promise<Table> {
  const { parse } = await import('smol-toml');
  return parsed(file, 'TOML', () => parse(text, { integersAsBigInt: 'asNeeded' }));
}

async function parseYaml(file: string, text: string): Promise<Table> {
  const { parse } = await import('yaml');
  return parsed(file, 'YAML', () => parse(text, { maxAliasCount: 100 }));
}

const parseJson = (file: string, text: string): Table => parsed(file, 'JSON', () => JSON.parse(text));

function parsed(file: string, format: string, parse: () => unknown): Table {
  let content: unknown;
  try {
    content = parse();
  } catch (error) {
    throw new ConfigurationError({
      file,
      message: `is not ${format}: ${clipped(messageOf(error).split('\n', 1)[0] ?? '')}`,
      next: 'write it anew with the tool that locks',
    });
  }
  if (isTable(content)) return content;
  throw new ConfigurationError({
    file,
    message: `is ${format}, but no table of keys`,
    next: 'write it anew with the tool that locks',
  });
}

import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { ConfigurationError, type Problem } from '../support/errors.ts';
import { inside } from '../support/files.ts';
import { type ProjectFile, quoteForShell, readProjectFile, textOf } from './project-file.ts';
import { pythonEnvironment } from './python-environment.ts';

/** What `mlflow run` reads, by MLflow 3.17's `mlflow/projects/_project_spec.py` and https://mlflow.org/docs/latest/ml/projects/. */
export interface ProjectRequest {
  /** The repository, or the folder in it that is worked in; absolute. */
  readonly root: string;
  /** The folder of the `MLproject` file, relative to `root`. */
  readonly path: string;
  readonly entryPoint: string;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  /** Null for what the project declares. */
  readonly envManager: 'virtualenv' | 'conda' | 'local' | null;
  readonly environment: Readonly<Record<string, string>>;
  /** Where virtual environments are kept; absolute. */
  readonly scratch: string;
}

export interface Project {
  readonly name: string | null;
  readonly command: string;
  /** Where the command runs; absolute. */
  readonly directory: string;
  /** To be added to the environment of the command. */
  readonly environment: Readonly<Record<string, string>>;
  /** Makes the declared environment; to be run first, in `directory`. */
  readonly prepareCommand?: string;
}

/** Reads an `MLproject`. Throws `ConfigurationError` with file and line for what is wrong in it, and for environments that are not created here. */
export async function readProject(request: ProjectRequest): Promise<Project> {
  const folder = inside(request.root, request.path);
  const directory = resolve(request.root, folder);
  const names = await readdir(directory).catch(() => [] as string[]);
  const name = names.find((candidate) => candidate.toLowerCase() === 'mlproject');
  if (name === undefined)
    throw new ConfigurationError({
      file: folder === '' ? '.' : folder,
      message: 'has no `MLproject` file',
      next: 'set `train.mlproject.path` to the folder that has one, or `train.run` to the command',
    });
  const source = await readProjectFile(request.root, join(folder, name));
  const command = commandOf(source, request, directory);
  const base = { name: textOf(source.top.get('name', true)) ?? null, command, directory };
  if (request.envManager === 'local') return { ...base, environment: {} };
  const declared = declaredEnvironment(source, names, folder);
  if (declared === null) return { ...base, environment: {} };
  return { ...base, ...(await pythonEnvironment({ ...request, file: declared, directory })) };
}

function commandOf(source: ProjectFile, request: ProjectRequest, directory: string): string {
  const entries = source.top.get('entry_points', true);
  const found = isMap(entries)
    ? entries.items.find((item) => textOf(item.key) === request.entryPoint)?.value
    : undefined;
  if (found === undefined) return scriptCommand(source, entries, request);
  if (!isMap(found))
    return source.fail(found, `entry point \`${request.entryPoint}\` is no map`, 'give it a `command`');
  const command = found.get('command', true);
  const text = textOf(command);
  if (text === undefined)
    return source.fail(command ?? found, `entry point \`${request.entryPoint}\` has no \`command\``, 'add one');
  const values = parameterValues(source, found, request, directory);
  const extra = Object.entries(request.parameters).filter(([key]) => !values.has(key));
  return [fillIn(source, command, text, values), ...options(extra)].join(' ');
}

/** MLflow runs a `.py` or `.sh` file that is no entry point by its name. */
function scriptCommand(source: ProjectFile, entries: unknown, request: ProjectRequest): string {
  const interpreter = request.entryPoint.endsWith('.py')
    ? 'python'
    : request.entryPoint.endsWith('.sh')
      ? (request.environment.SHELL ?? 'bash')
      : undefined;
  if (interpreter !== undefined)
    return [interpreter, quoteForShell(request.entryPoint), ...options(Object.entries(request.parameters))].join(' ');
  const known = isMap(entries) ? entries.items.map((item) => textOf(item.key) ?? '') : [];
  return source.fail(
    entries,
    `has no entry point \`${request.entryPoint}\`; it has ${known.map((name) => `\`${name}\``).join(', ') || 'none'}`,
    'set `train.mlproject.entry-point` to one of these, or to a .py or .sh file',
  );
}

const options = (parameters: [string, string | number | boolean][]) =>
  parameters.map(([key, value]) => `--${quoteForShell(key)} ${quoteForShell(String(value))}`);

function parameterValues(source: ProjectFile, entry: YAMLMap, request: ProjectRequest, directory: string) {
  const declared = entry.get('parameters', true);
  const values = new Map<string, string>();
  if (declared === undefined || (isScalar(declared) && declared.value === null)) return values;
  if (!isMap(declared)) return source.fail(declared, '`parameters` is no map', 'write `name: type`');
  const problems: Problem[] = [];
  for (const { key, value: node } of declared.items) {
    const name = textOf(key) ?? '';
    const type = isMap(node) ? (textOf(node.get('type', true)) ?? 'string') : textOf(node);
    const given = Object.hasOwn(request.parameters, name) ? String(request.parameters[name]) : undefined;
    const value = given ?? (isMap(node) ? textOf(node.get('default', true)) : undefined);
    const problem = (message: string, next: string) =>
      problems.push({ file: source.file, ...source.line(key), message, next });
    if (value === undefined)
      problem(
        `parameter \`${name}\` (${type ?? 'string'}) has neither a value nor a default`,
        `set \`train.mlproject.parameters.${name}\``,
      );
    else if (type === 'float' && !isPythonFloat(value))
      problem(`parameter \`${name}\`: expected a number, found \`${value}\``, 'give it a number');
    else if (type === 'uri' && !hasScheme(value))
      problem(
        `parameter \`${name}\`: expected a URI such as s3://bucket/data.csv, found \`${value}\``,
        'add the scheme, or declare the parameter as `path`',
      );
    else values.set(name, type === 'path' ? absolutePath(value, directory) : value);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return values;
}

const hasScheme = (value: string) => /^[a-z][a-z0-9+.-]*:/i.test(value);
const isPythonFloat = (value: string) =>
  /^\s*[+-]?(\d[\d_]*\.?[\d_]*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|inf|infinity|nan)\s*$/i.test(value);

/** A local path becomes absolute, from the folder that the command runs in; one with a scheme is left to the command. */
function absolutePath(value: string, directory: string): string {
  if (/^file:\/\/\//i.test(value)) return fileURLToPath(value);
  return hasScheme(value) ? value : resolve(directory, value);
}

/** Python's `str.format` with names only, and each value quoted for the shell. */
function fillIn(source: ProjectFile, node: unknown, command: string, values: ReadonlyMap<string, string>): string {
  return command.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (found, name: string | undefined) => {
    if (found === '{{' || found === '}}') return found.slice(1);
    const value = name === undefined ? undefined : values.get(name);
    if (value !== undefined) return quoteForShell(value);
    const known = [...values.keys()].map((key) => `{${key}}`).join(', ') || 'none';
    return source.fail(
      node,
      `\`${found}\` in the command is no declared parameter; declared: ${known}`,
      'declare it below `parameters`, or write `{{` and `}}` for braces that the shell shall see',
    );
  });
}

/** The file of a `python_env`, relative to the repository; null where none is declared. */
function declaredEnvironment(source: ProjectFile, names: readonly string[], folder: string): string | null {
  const kinds = ['docker_env', 'conda_env', 'python_env'].filter((kind) => source.top.has(kind));
  const node = (kind: string) => source.top.items.find((item) => textOf(item.key) === kind)?.key;
  if (kinds.length > 1)
    source.fail(node(kinds[0] ?? ''), `declares more than one environment: ${kinds.join(', ')}`, 'keep one');
  const wayOut =
    'set `train.mlproject.env-manager: local` and install what training needs in an earlier step (and in `train.prepare`), or declare a `python_env`';
  if (kinds[0] === 'docker_env' || kinds[0] === 'conda_env')
    source.fail(node(kinds[0]), `\`${kinds[0]}\` is not created here`, wayOut);
  if (kinds[0] === 'python_env') {
    const value = source.top.get('python_env', true);
    const file = textOf(value);
    if (file === undefined) return source.fail(value, '`python_env` names no file', 'name a python_env.yaml');
    return join(folder, file);
  }
  if (names.includes('python_env.yaml')) return join(folder, 'python_env.yaml');
  if (names.includes('conda.yaml'))
    throw new ConfigurationError({
      file: join(folder, 'conda.yaml'),
      line: 1,
      message: 'is the environment of this MLproject, and a conda environment is not created here',
      next: wayOut,
    });
  return null;
}

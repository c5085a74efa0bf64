import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { ConfigurationError, type Problem } from '../support/errors.ts';
import { inside } from '../support/files.ts';
import { quoteForShell } from '../support/text.ts';
import { type ProjectFile, readProjectFile, textOf } from './project-file.ts';
import { type PythonEnvironment, pythonEnvironment } from './python-environment.ts';

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

export interface Project extends PythonEnvironment {
  readonly name: string | null;
  readonly command: string;
  /** Where the command runs; absolute. */
  readonly directory: string;
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
  const declared = declaredEnvironment(source, names, folder, request.envManager);
  if (declared === null) return { ...base, environment: {} };
  const make =
    declared.kind === 'conda' ? (await import('./conda-environment.ts')).condaEnvironment : pythonEnvironment;
  return { ...base, ...(await make({ ...request, file: declared.file, directory })) };
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

/** MLflow runs a `.py`, `.sh` or `.R` file that is no entry point by its name. */
function scriptCommand(source: ProjectFile, entries: unknown, request: ProjectRequest): string {
  const script = quoteForShell(request.entryPoint);
  const command = request.entryPoint.endsWith('.py')
    ? `python ${script}`
    : request.entryPoint.endsWith('.sh')
      ? `${request.environment.SHELL ?? 'bash'} ${script}`
      : request.entryPoint.endsWith('.R')
        ? `Rscript -e ${quoteForShell(`mlflow::mlflow_source("${request.entryPoint.replace(/[\\"]/g, '\\$&')}")`)} --args`
        : undefined;
  if (command !== undefined) return [command, ...options(Object.entries(request.parameters))].join(' ');
  const known = isMap(entries) ? entries.items.map((item) => textOf(item.key) ?? '') : [];
  return source.fail(
    entries,
    `has no entry point \`${request.entryPoint}\`; it has ${known.map((name) => `\`${name}\``).join(', ') || 'none'}`,
    'set `train.mlproject.entry-point` to one of these, or to a .py, .sh or .R file',
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

interface Declared {
  readonly kind: 'conda' | 'python';
  /** Relative to the repository. */
  readonly file: string;
}

/** The environment that the project declares; null where there is none. */
function declaredEnvironment(
  source: ProjectFile,
  names: readonly string[],
  folder: string,
  manager: 'virtualenv' | 'conda' | null,
): Declared | null {
  const kinds = ['docker_env', 'conda_env', 'python_env'].filter((kind) => source.top.has(kind));
  const node = (kind: string) => source.top.items.find((item) => textOf(item.key) === kind)?.key;
  const fail = (kind: string, message: string, next: string): never => source.fail(node(kind), message, next);
  const local =
    'set `train.mlproject.env-manager: local` and install what training needs in an earlier step (and in `train.prepare`)';
  const [kind, other] = kinds;
  if (kind !== undefined && other !== undefined)
    fail(kind, `declares more than one environment: ${kinds.join(', ')}`, 'keep one');
  if (kind === 'docker_env')
    fail(kind, '`docker_env` is not created here', `${local}, or declare a \`python_env\` or a \`conda_env\``);
  const file = kind === undefined ? null : textOf(source.top.get(kind, true));
  if (kind !== undefined && file === undefined)
    fail(kind, `\`${kind}\` names no file`, `name a ${kind === 'conda_env' ? 'conda.yaml' : 'python_env.yaml'}`);
  const found: Declared | null =
    kind === undefined
      ? names.includes('python_env.yaml')
        ? { kind: 'python', file: join(folder, 'python_env.yaml') }
        : names.includes('conda.yaml')
          ? { kind: 'conda', file: join(folder, 'conda.yaml') }
          : null
      : { kind: kind === 'conda_env' ? 'conda' : 'python', file: join(folder, file ?? '') };
  if (found?.kind === 'conda' && manager === 'virtualenv')
    throw new ConfigurationError({
      file: found.file,
      line: 1,
      message: 'is a conda environment, and `train.mlproject.env-manager` is `virtualenv`',
      next: `leave \`env-manager\` out, or declare a \`python_env\`, or ${local}`,
    });
  if (found?.kind === 'python' && manager === 'conda')
    throw new ConfigurationError({
      file: found.file,
      line: 1,
      message: 'is a virtual environment, and `train.mlproject.env-manager` is `conda`',
      next: `leave \`env-manager\` out, or declare a \`conda_env\`, or ${local}`,
    });
  return found;
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isScalar, isSeq } from 'yaml';
import { megabyte, readTextBounded } from '../support/files.ts';
import { findProgram } from '../support/process.ts';
import { quoteForShell } from '../support/text.ts';
import { type ProjectFile, readProjectFile, textOf } from './project-file.ts';

export interface PythonEnvironmentRequest {
  /** The repository, or the folder in it that is worked in; absolute. */
  readonly root: string;
  /** A `python_env.yaml`, relative to `root`. */
  readonly file: string;
  /** The folder of the project: what its requirements are relative to; absolute. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where virtual environments are kept; absolute. */
  readonly scratch: string;
}

export interface PythonEnvironment {
  /** To be added to the environment of the command. */
  readonly environment: Readonly<Record<string, string>>;
  /** Makes it, to be run in `directory`; absent where it is there already. */
  readonly prepareCommand?: string;
  /** To be run by the shell of the command, before it. */
  readonly activation?: string;
}

/**
 * The virtual environment that a `python_env.yaml` declares, kept under the digest of all that goes into it. Throws `ConfigurationError` where it asks
 * for another Python than the one on PATH.
 */
export async function pythonEnvironment(request: PythonEnvironmentRequest): Promise<PythonEnvironment> {
  const { root, file, directory } = request;
  const source = await readProjectFile(root, file);
  const python = await pythonOnPath(request.environment, source);
  checkVersion(source, python.version);
  const groups = ['build_dependencies', 'dependencies'].map((key) => listOf(source, key));
  const digest = createHash('sha256').update(JSON.stringify([python, directory, groups]));
  const requirements = groups.flat();
  for (const line of groups.flat()) {
    const texts = await requirementFiles(root, dirname(file), line);
    requirements.push(...texts.flatMap((text) => text.split('\n')));
  }
  digest.update(JSON.stringify(requirements));
  const home = join(request.scratch, `venv-${digest.digest('hex').slice(0, 32)}`);
  const bin = join(home, 'bin');
  const environment = {
    VIRTUAL_ENV: home,
    PATH: [bin, request.environment.PATH].filter((part) => part !== undefined).join(delimiter),
    PIP_NO_INPUT: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
  };
  const reusable = !requirements.some(isLocal);
  const complete = join(home, 'complete');
  if (reusable && (await stat(complete).catch(() => undefined)) !== undefined) return { environment };
  const install = groups
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const words = lines.map((line) => quoteForShell(absoluteReference(line, directory))).join(' ');
      return `printf '%s\\n' ${words} | ${quoteForShell(join(bin, 'python'))} -m pip install -r /dev/stdin`;
    });
  return {
    environment,
    prepareCommand: [
      `rm -rf ${quoteForShell(home)}`,
      `${quoteForShell(python.program)} -m venv ${quoteForShell(home)}`,
      ...install,
      // Last: a half-made environment is not used again.
      `touch ${quoteForShell(complete)}`,
    ].join('\n'),
  };
}

async function pythonOnPath(environment: Readonly<Record<string, string>>, source: ProjectFile) {
  const program = findProgram('python', environment) ?? findProgram('python3', environment);
  const none = () =>
    source.fail(source.top, 'needs Python, which was not found', 'add a step that sets up Python, before training');
  if (program === undefined) return none();
  const print = "import sys; print('.'.join(map(str, sys.version_info[:3])))";
  const { stdout } = await promisify(execFile)(program, ['-c', print], { env: { ...environment } }).catch(none);
  return { program, version: stdout.trim() };
}

function checkVersion(source: ProjectFile, present: string): void {
  const node = source.top.get('python', true);
  if (node === undefined || (isScalar(node) && node.value === null)) return;
  const next = (version: string) =>
    `set up Python ${version} in an earlier step, change \`python\` here, or set \`train.mlproject.env-manager: local\``;
  // MLflow refuses a number too, and 3.10 as a number is 3.1.
  if (!isScalar(node) || typeof node.value !== 'string')
    source.fail(node, 'expected `python` as text, found a number', `write it in quotes: "${textOf(node) ?? '3.12'}"`);
  const wanted = textOf(node) ?? '';
  const short = wanted.split('.').slice(0, 2);
  if (short.some((part, index) => present.split('.')[index] !== part))
    source.fail(node, `asks for Python ${wanted}; the one on PATH is ${present}`, next(short.join('.')));
}

function listOf(source: ProjectFile, key: string): string[] {
  const node = source.top.get(key, true);
  if (node === undefined || (isScalar(node) && node.value === null)) return [];
  if (!isSeq(node)) return source.fail(node, `\`${key}\` is no list`, 'write one requirement a line, each after `- `');
  return node.items.map(
    (item) =>
      textOf(item)
        ?.replace(/(^|\s+)#.*$/, '')
        .trim() ?? source.fail(item, 'expected a requirement as text', 'write it as pip would read it'),
  );
}

/** What is installed from a folder may have changed there, so only what comes from an index is kept. */
export const isLocal = (line: string): boolean => /^\s*(\.|\/|-e\b|--editable\b|.*\bfile:)/.test(line);

const reference = /^(-r|--requirement|-c|--constraint)[\s=]*(?![a-z]+:\/\/)(\S.*)$/;

/** `-r requirements.txt` means the file beside the project. */
function absoluteReference(line: string, directory: string): string {
  const [, option, file] = line.match(reference) ?? [];
  return file === undefined ? line : `${option} ${resolve(directory, file)}`;
}

/** The text of the requirements files that a line names, and of those that they name. */
export async function requirementFiles(root: string, folder: string, line: string, depth = 0): Promise<string[]> {
  const [, , file] = line.match(reference) ?? [];
  if (file === undefined || depth > 5) return [];
  const path = join(folder, file.trim());
  const text = await readTextBounded(root, path, megabyte);
  const nested = text.split('\n').filter((inner) => reference.test(inner.trim()));
  const found = [text];
  for (const inner of nested) found.push(...(await requirementFiles(root, dirname(path), inner.trim(), depth + 1)));
  return found;
}

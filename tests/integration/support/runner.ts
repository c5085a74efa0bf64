import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Report, reportSchema } from '../../../src/report/report-schema.ts';
import { runtimeToken } from '../../fake-github/artifacts.ts';
import type { FakeGithub } from '../../fake-github/server.ts';
import type { Event } from './events.ts';
import { checkOut, type Repository } from './repository.ts';

/** GitHub's runner, as far as a JavaScript action sees it: its environment, its files, and what it makes of the log. */

export const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Each run starts Node anew, and a fifth of its time would go into compiling the same bundle: Node keeps that here. What training starts inherits it, as it
 * inherits whatever else a job's environment has.
 */
export const compileCache = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled') } as const;

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const actionFile: ActionFile = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** A workflow command that the runner acts on: printed outside of `stop-commands`. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface ActionRun {
  readonly status: number;
  readonly log: string;
  readonly commands: readonly Command[];
  /** Annotations and the like of one kind: `error`, `warning`. */
  messages(kind: 'error' | 'warning'): string;
  /** What the step's outputs are after it. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step wrote to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE. */
  readonly leaked: string;
  readonly workspace: string;
  readonly runId: string;
  /** The report folder's report.json, checked against its schema; null where there is none. */
  readonly report: Report | null;
  /** The folder of the project within the workspace. */
  readonly output: string;
}

export interface JobOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** `env:` of the step, and what the runner's machine sets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The fake's token; one with write permissions by default. */
  readonly token?: string;
  readonly attempt?: number;
  /** A further job of a run that is there. */
  readonly runId?: string;
  /** Started again in the workspace of an earlier run. */
  readonly workspace?: string;
  /** A step between checkout and the Action. */
  readonly before?: (workspace: string) => void;
}

const fileCommands = {
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
};

/** One run of the Action: what a job does with a repository that was checked out. */
export async function runJob(
  repository: Repository,
  github: FakeGithub,
  event: Event,
  runId: string,
  options: JobOptions,
): Promise<ActionRun> {
  const { token = github.tokens.write, attempt = 1 } = options;
  const workspace = options.workspace ?? checkOut(repository, event.ref, event.sha);
  options.before?.(workspace);

  // Each job of a run has a machine of its own.
  const home = join(repository.folder, `runner-${runId}-${attempt}-${Math.random().toString(36).slice(2, 8)}`);
  const temporary = join(home, '_temp');
  const commandFolder = join(temporary, '_runner_file_commands');
  mkdirSync(commandFolder, { recursive: true });
  mkdirSync(join(home, 'home'));
  const eventPath = join(temporary, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const files: Record<string, string> = { GITHUB_STEP_SUMMARY: join(commandFolder, 'step_summary_6e39a7b1') };
  for (const [name, file] of Object.entries(fileCommands)) files[name] = join(commandFolder, `${file}_6e39a7b1`);
  for (const file of Object.values(files)) writeFileSync(file, '');

  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: join(home, 'home'),
    LANG: 'C.UTF-8',
    ...compileCache,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__ml-test-score_ml-test-score',
    GITHUB_ACTION_REPOSITORY: 'ml-test-score/ml-test-score',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'ana',
    GITHUB_TRIGGERING_ACTOR: 'ana',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKFLOW: 'ML Test Score',
    GITHUB_WORKFLOW_REF: `acme/penguins/.github/workflows/ml-test-score.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: 'score',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_SHA: event.sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 2',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    RUNNER_WORKSPACE: join(workspace, '..'),
    ...files,
    ...github.environment(token),
    ACTIONS_RUNTIME_TOKEN: runtimeToken(`run-${runId}`),
    ACTIONS_RUNTIME_URL: `${github.url}/`,
    ACTIONS_CACHE_URL: `${github.url}/`,
    ...inputVariables({ token, ...options.inputs }),
    ...options.environment,
  };
  const { status, log } = await spawnEntry(environment, workspace);
  const output = join(workspace, options.inputs?.['working-directory'] ?? '.', '.ml-test-score');
  const reportFile = join(output, 'report.json');
  const read = (name: string): string => readFileSync(files[name] as string, 'utf8');
  return readableRun({
    status,
    log,
    commands: readCommands(log),
    outputs: readOutputs(read('GITHUB_OUTPUT')),
    summary: read('GITHUB_STEP_SUMMARY'),
    leaked: ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map(read).join(''),
    workspace,
    runId,
    output,
    report: existsSync(reportFile) ? reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8'))) : null,
  });
}

/** What is known of a run, and what reads it. */
export const readableRun = (ended: Omit<ActionRun, 'messages'>): ActionRun => ({
  ...ended,
  messages: (kind) =>
    ended.commands
      .filter(({ name }) => name === kind)
      .map(({ properties, value }) => `${properties.title ?? ''} ${properties.file ?? ''} ${value}`)
      .join('\n'),
});

/** The runner sets a variable for each input of action.yml: what the step gives, else the default, else nothing. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in actionFile.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(actionFile.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? value,
    ]),
  );
}

function spawnEntry(environment: Record<string, string>, cwd: string): Promise<{ status: number; log: string }> {
  const child = spawn(process.execPath, [join(root, actionFile.runs.main)], {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // It must not outlive its test.
    timeout: 280_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === null) reject(new Error(`the Action was ended by ${signal}`));
      else resolve({ status: code, log: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** `name=value`, or `name<<delimiter`, the lines of the value, and the delimiter: as the runner reads them. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`the runner would refuse the line ${line}`);
      outputs[line.slice(0, at)] = line.slice(at + 1);
      continue;
    }
    const end = lines.indexOf(heredoc[2] as string, index + 1);
    if (end === -1) throw new Error(`the runner would find no end of ${line}`);
    outputs[heredoc[1] as string] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

const decode = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** The runner reads `::name key=value::text` at the start of a line (leading blanks are dropped), and `##[name]` anywhere in it. */
export function readCommands(log: string): Command[] {
  const found: Command[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r?\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      continue;
    }
    const match = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$/i.exec(line) ?? /##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/i.exec(line);
    if (match === null) continue;
    const name = (match[1] as string).toLowerCase();
    const value = decode(match[3] ?? '');
    if (name === 'stop-commands') stopped = value;
    const properties = Object.fromEntries(
      (match[2] ?? '')
        .split(/[,;]/)
        .filter(Boolean)
        .map((pair) => pair.split('=', 2) as [string, string])
        .map(([key, text]) => [key.trim(), decode(text ?? '')]),
    );
    found.push({ name, properties, value });
  }
  if (stopped !== null) throw new Error('commands stay stopped after the step');
  return found;
}

import { resolve } from 'node:path';
import * as z from 'zod';
import { duration } from './config/units.ts';
import { readTrigger, type Trigger } from './event.ts';
import { ConfigurationError } from './support/errors.ts';

/** The only place that reads action inputs and the runner's environment. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a step of the Action does. */
export const actionCommands = ['run', 'report', 'promote', 'rollback', 'monitor', 'changed', 'models'] as const;
export type ActionCommand = (typeof actionCommands)[number];

/** What the user asked for on top of the file: action inputs or command line options. */
export interface Inputs {
  /** Path of the configuration file; null to look in the usual places. */
  readonly config: string | null;
  readonly train: string | null;
  readonly metrics: readonly string[] | null;
  readonly model: string | null;
  readonly workingDirectory: string;
  readonly token: string | null;
  readonly comment: boolean;
  /** Whether a block fails the step. */
  readonly fail: boolean;
  /** Configuration files, folders or globs of the models of a repository with several; null for what the file says. */
  readonly models: readonly string[] | null;
  /** Whether `run` promotes what the gate allows; without, the bundle goes into the artifact for a later `promote`. */
  readonly promote: boolean;
}

/** What the other commands of the Action ask beside. */
export interface JobInputs {
  readonly command: ActionCommand;
  /** The run whose facts are judged or promoted; null for this run, on `workflow_run` for the one that ended. */
  readonly runId: string | null;
  /** Of `promote` and `rollback`; null for the next stage, or the last one. */
  readonly stage: string | null;
  /** Of `promote` (a version that is there already) and `rollback` (where to go back to). */
  readonly version: string | null;
  /** Name of the commit status that `report` sets; null sets none. */
  readonly status: string | null;
  /** Whether `monitor` dispatches a retraining where a test fails. */
  readonly retrain: boolean;
  /** Seconds between two retrainings that `monitor` asks for. */
  readonly cooldown: number;
  /** The most jobs that `models` spreads the touched models over: GitHub takes 256 in a matrix. */
  readonly maxJobs: number;
}

/** The runner of a GitHub Actions job. */
export interface Runner {
  readonly trigger: Trigger;
  readonly workspace: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly attempt: number;
  readonly actor: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string;
  readonly temporary: string | null;
  /** `github-hosted` or `self-hosted`. */
  readonly environment: string | null;
  readonly stepSummary: string | null;
}

/** @throws ConfigurationError where a truth value is neither true nor false */
export function readActionInputs(environment: Environment): Inputs {
  const text = inputOf(environment);
  const truth = (name: string): boolean => truthOf(environment, name, 'true');
  return {
    config: text('config'),
    train: text('train'),
    metrics: listOf(text('metrics')),
    model: text('model'),
    workingDirectory: text('working-directory') ?? '.',
    token: text('token'),
    comment: truth('comment'),
    fail: truth('fail'),
    models: listOf(text('models')),
    promote: truth('promote'),
  };
}

/** @throws ConfigurationError where an input is not what it should be */
export function readJobInputs(environment: Environment): JobInputs {
  const text = inputOf(environment);
  const read = <T>(name: string, schema: z.ZodType<T>, value: unknown): T => {
    const found = schema.safeParse(value);
    if (found.success) return found.data;
    const message = found.error.issues[0]?.message;
    throw new ConfigurationError({ message: `input \`${name}\`: ${message}, found ${JSON.stringify(value)}` });
  };
  return {
    command: read(
      'command',
      z.enum(actionCommands, `expected one of ${actionCommands.join(', ')}`),
      text('command') ?? 'run',
    ),
    runId: read(
      'run-id',
      z
        .string()
        .regex(/^\d{1,20}$/, 'expected the number of a run')
        .nullable(),
      text('run-id'),
    ),
    stage: text('stage'),
    version: text('version'),
    status: text('status'),
    retrain: truthOf(environment, 'retrain', 'false'),
    cooldown: read('cooldown', duration, text('cooldown') ?? '24h'),
    maxJobs: read(
      'max-jobs',
      z
        .string()
        .regex(/^([1-9]\d?|1\d\d|2[0-4]\d|25[0-6])$/, 'expected a whole number from 1 to 256')
        .transform(Number),
      text('max-jobs') ?? '256',
    ),
  };
}

const inputOf =
  (environment: Environment) =>
  (name: string): string | null =>
    environment[`INPUT_${name.toUpperCase()}`]?.trim() || null;

function truthOf(environment: Environment, name: string, otherwise: string): boolean {
  const value = inputOf(environment)(name) ?? otherwise;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw new ConfigurationError({
    message: `input \`${name}\`: expected true or false, found ${JSON.stringify(value)}`,
  });
}

/** One path on each line; null when there is none. */
export function listOf(text: string | null): readonly string[] | null {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length === 0 ? null : lines;
}

/** The runner's description of this job; null outside GitHub Actions. */
export function readRunner(environment: Environment): Runner | null {
  if (environment.GITHUB_ACTIONS !== 'true') return null;
  const need = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '')
      throw new ConfigurationError({
        message: `${name} is not set, although GITHUB_ACTIONS is`,
        next: 'run inside a job of GitHub Actions, or unset GITHUB_ACTIONS',
      });
    return value;
  };
  const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
  const repository = need('GITHUB_REPOSITORY');
  const runId = need('GITHUB_RUN_ID');
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT || 1);
  return {
    trigger: readTrigger({
      event: need('GITHUB_EVENT_NAME'),
      file: environment.GITHUB_EVENT_PATH ?? '',
      commit: environment.GITHUB_SHA || null,
      branch: environment.GITHUB_REF_TYPE === 'branch' ? environment.GITHUB_REF_NAME || null : null,
    }),
    workspace: resolve(need('GITHUB_WORKSPACE')),
    repository,
    runId,
    attempt,
    actor: environment.GITHUB_ACTOR || null,
    serverUrl,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
    temporary: environment.RUNNER_TEMP || null,
    environment: environment.RUNNER_ENVIRONMENT || null,
    stepSummary: environment.GITHUB_STEP_SUMMARY || null,
  };
}

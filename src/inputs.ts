import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { duration } from './config/units.ts';
import type { PullRequest } from './facts.ts';
import { ConfigurationError, messageOf } from './support/errors.ts';

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

/** What started the run, as far as the choice of the base needs it. */
export interface Trigger {
  /** GitHub's event name, or `local`. */
  readonly event: string;
  readonly pullRequest: PullRequest | null;
  /** GITHUB_SHA: the commit that the run is of; on a pull request the merge commit. Null outside GitHub. */
  readonly commit: string | null;
  /** The branch that was pushed or checked out; on a pull request its head branch; null for a tag. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  /** The commit before a push; null for other events and new branches. */
  readonly before: string | null;
  readonly forced: boolean;
  readonly mergeGroupBase: string | null;
  /** The run that ended, on `workflow_run`: written by GitHub, and so not by whoever owns the fork. */
  readonly workflowRun: WorkflowRun | null;
}

/** A run of a workflow, as GitHub tells it. */
export interface WorkflowRun {
  readonly id: string;
  readonly attempt: number;
  /** What started it: `pull_request`. */
  readonly event: string;
  /** On a pull request the head, not the merge commit. */
  readonly headCommit: string;
  readonly headBranch: string | null;
  /** `owner/name`; null where it was deleted. */
  readonly headRepository: string | null;
  readonly conclusion: string | null;
  readonly url: string;
  readonly actor: string | null;
  readonly startedAt: string;
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
    trigger: readTrigger(need('GITHUB_EVENT_NAME'), environment),
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

const repository = z.object({ default_branch: z.string().optional(), full_name: z.string().optional() });
const side = z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() });

/** A run in an event's payload, and in an answer of the API: the same words. */
export const workflowRunSchema = z
  .object({
    id: z.int(),
    run_attempt: z.int().default(1),
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
    conclusion: z.string().nullish(),
    html_url: z.string(),
    actor: z.object({ login: z.string() }).nullish(),
    run_started_at: z.string().nullish(),
    created_at: z.string(),
  })
  .transform(
    (run): WorkflowRun => ({
      id: String(run.id),
      attempt: run.run_attempt,
      event: run.event,
      headCommit: run.head_sha,
      headBranch: run.head_branch ?? null,
      headRepository: run.head_repository?.full_name ?? null,
      conclusion: run.conclusion ?? null,
      url: run.html_url,
      actor: run.actor?.login ?? null,
      startedAt: run.run_started_at ?? run.created_at,
    }),
  );

/** The part of GitHub's event payloads that is read; other keys are ignored. */
const payloadSchema = z.object({
  repository: repository.optional(),
  before: z.string().optional(),
  forced: z.boolean().optional(),
  pull_request: z
    .object({
      number: z.int(),
      title: z.string().default(''),
      user: z.object({ login: z.string() }).nullish(),
      head: side,
      base: side,
    })
    .optional(),
  merge_group: z.object({ base_sha: z.string(), base_ref: z.string() }).optional(),
  workflow_run: workflowRunSchema.optional(),
});

function readTrigger(event: string, environment: Environment): Trigger {
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const pull = payload.pull_request;
  const zeros = /^0+$/;
  const branch = environment.GITHUB_REF_TYPE === 'branch' ? environment.GITHUB_REF_NAME || null : null;
  return {
    event,
    pullRequest:
      pull === undefined
        ? null
        : {
            number: pull.number,
            title: pull.title,
            author: pull.user?.login ?? null,
            headCommit: pull.head.sha,
            headBranch: pull.head.ref,
            baseBranch: pull.base.ref,
            // A head repository that was deleted is nobody's: treated as a fork.
            fork: pull.head.repo?.full_name !== pull.base.repo?.full_name,
          },
    commit: environment.GITHUB_SHA || null,
    branch: pull?.head.ref ?? branch,
    // A schedule runs on the default branch alone, and its payload may hold nothing but the schedule.
    defaultBranch: payload.repository?.default_branch ?? (event === 'schedule' ? branch : null),
    before: payload.before === undefined || zeros.test(payload.before) ? null : payload.before,
    forced: payload.forced ?? false,
    mergeGroupBase: payload.merge_group?.base_sha ?? null,
    workflowRun: payload.workflow_run ?? null,
  };
}

function readPayload(path: string | undefined): z.output<typeof payloadSchema> {
  if (path === undefined || path === '') return {};
  try {
    return payloadSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ConfigurationError(
      {
        file: path,
        message: `the event payload cannot be read: ${error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error)}`,
        next: 'run inside a job of GitHub Actions',
      },
      { cause: error },
    );
  }
}

/** Events that run with a write token on behalf of somebody who may have none: no code of theirs may run. */
const dangerousEvents = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** @throws ConfigurationError where code of the repository would run on a dangerous event */
export function refuseDangerousEvent(event: string, runs: string | null): void {
  if (runs === null || !dangerousEvents.includes(event)) return;
  throw new ConfigurationError({
    message: `${runs} does not run on \`${event}\`: it would run somebody else's code with this repository's token`,
    next: 'train on `pull_request` and `push` as workflows/quick-start.yml does; for separate jobs copy workflows/gate-pull-request.yml, for forks the pair forks-score.yml and forks-report.yml',
  });
}

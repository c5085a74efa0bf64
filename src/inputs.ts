import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { PullRequest } from './facts.ts';
import { ConfigurationError, messageOf } from './support/errors.ts';

/** The only place that reads action inputs and the runner's environment. */

export type Environment = Readonly<Record<string, string | undefined>>;

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
  const text = (name: string): string | null => environment[`INPUT_${name.toUpperCase()}`]?.trim() || null;
  const truth = (name: string): boolean => {
    const value = text(name) ?? 'true';
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    throw new ConfigurationError({
      message: `input \`${name}\`: expected true or false, found ${JSON.stringify(value)}`,
    });
  };
  return {
    config: text('config'),
    train: text('train'),
    metrics: listOf(text('metrics')),
    model: text('model'),
    workingDirectory: text('working-directory') ?? '.',
    token: text('token'),
    comment: truth('comment'),
    fail: truth('fail'),
  };
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
    next: 'train on `pull_request` and `push` as workflows/quick-start.yml does; for separate jobs copy workflows/train-and-report.yml',
  });
}

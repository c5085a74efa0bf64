import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { PullRequest } from './facts.ts';
import { ConfigurationError, messageOf } from './support/errors.ts';

/** The event that started a run, from GitHub's payload. */

/** The `event_type` by which a failing monitoring test starts `retrain` workflows. */
export const retrainEvent = 'ml-test-score-retrain';

/** What started the run, as far as the choice of the base needs it. */
export interface Trigger {
  /** GitHub's event name, or `local`. */
  readonly event: string;
  /** The `event_type` of a `repository_dispatch`; left out for other events, and where only the API tells of the run. */
  readonly eventType?: string;
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
  /** Of `repository_dispatch` its `event_type`. */
  action: z.string().optional(),
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

interface RunnerEvent {
  readonly event: string;
  /** Path of the payload; empty where there is none. */
  readonly file: string;
  readonly commit: string | null;
  /** Null for a tag. */
  readonly branch: string | null;
}

export function readTrigger({ event, file, commit, branch }: RunnerEvent): Trigger {
  const payload = readPayload(file);
  const pull = payload.pull_request;
  const zeros = /^0+$/;
  return {
    event,
    ...(event === 'repository_dispatch' && payload.action ? { eventType: payload.action.slice(0, 100) } : {}),
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
    commit,
    branch: pull?.head.ref ?? branch,
    // A schedule runs on the default branch alone, and its payload may hold nothing but the schedule.
    defaultBranch: payload.repository?.default_branch ?? (event === 'schedule' ? branch : null),
    before: payload.before === undefined || zeros.test(payload.before) ? null : payload.before,
    forced: payload.forced ?? false,
    mergeGroupBase: payload.merge_group?.base_sha ?? null,
    workflowRun: payload.workflow_run ?? null,
  };
}

function readPayload(path: string): z.output<typeof payloadSchema> {
  if (path === '') return {};
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

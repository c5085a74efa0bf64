import * as z from 'zod';
import { type Trigger, type WorkflowRun, workflowRunSchema } from '../event.ts';
import { fetchSavedFacts, type SavedArtifact } from '../gather/saved-facts-artifacts.ts';
import { asProblem } from '../github/problem.ts';
import type { RepositoryAddress } from '../github/pull-request.ts';
import type { Runner } from '../inputs.ts';
import { ConfigurationError } from '../support/errors.ts';
import { readRun } from './workflow-run.ts';

/** The run whose facts are judged, and what it left behind. */
export interface Source {
  readonly run: WorkflowRun;
  /** Of this very job, where the run is this one or the pull request is the event's own; null where GitHub is to be asked. */
  readonly trigger: Trigger | null;
  readonly artifacts: readonly SavedArtifact[];
  /** Why there are no facts at all; null where there are some, or something in their place. */
  readonly missing: string | null;
}

export interface SourceRequest {
  readonly address: RepositoryAddress;
  readonly runner: Runner;
  readonly runId: string | null;
  /** A folder for what is downloaded; absolute. */
  readonly scratch: string;
  readonly signal: AbortSignal;
}

/** Finds the run: the one that an input names, the one that ended (`workflow_run`), the last of the reviewed head, else this very one. */
export async function sourceOf(request: SourceRequest): Promise<Source> {
  const { runner, runId } = request;
  const { trigger } = runner;
  if (runId !== null && runId !== runner.runId)
    return savedBy(request, await readRun(request.address.client, runner.repository, runId), null);
  if (runId === null && trigger.event === 'workflow_run') {
    if (trigger.workflowRun === null)
      throw new ConfigurationError({
        message: 'the event `workflow_run` names no run',
        next: 'give the number of the run whose facts are to be judged as `run-id`',
      });
    return savedBy(request, trigger.workflowRun, null);
  }
  if (runId === null && trigger.event === 'pull_request_review' && trigger.pullRequest !== null)
    return scoredBefore(request, trigger);
  return savedBy(request, ownRun(runner), trigger);
}

async function savedBy(
  { address, scratch, signal }: SourceRequest,
  run: WorkflowRun,
  trigger: Trigger | null,
): Promise<Source> {
  try {
    // Who runs the failed jobs again alone leaves what the others measured: the newest of each model counts, as the commit is the same.
    const artifacts = await fetchSavedFacts({ ...address, runId: run.id, attempt: run.attempt, scratch, signal });
    const ended = run.conclusion === null ? '' : `, which ended with ${run.conclusion},`;
    return {
      run,
      trigger,
      artifacts,
      missing:
        artifacts.length > 0
          ? null
          : `the run ${run.id}${ended} left no facts: the job that scores may never have uploaded any, which its log tells`,
    };
  } catch (error) {
    if (signal.aborted) throw error;
    const { message } =
      error instanceof ConfigurationError ? error : asProblem(error, 'reading the artifacts', 'actions: read');
    return { run, trigger, artifacts: [], missing: message };
  }
}

/** Runs of one head commit that are looked at for facts; a repository has further workflows. */
const mostRuns = 5;

const listing = z.object({ workflow_runs: z.array(z.unknown()) });

/** The newest run of the pull request's head that left facts: an approval needs no new training. */
async function scoredBefore(request: SourceRequest, trigger: Trigger): Promise<Source> {
  const { client, owner, repo } = request.address;
  const { headCommit, headBranch, fork } = trigger.pullRequest as NonNullable<Trigger['pullRequest']>;
  const { data } = await client
    .request('GET /repos/{owner}/{repo}/actions/runs', {
      owner,
      repo,
      head_sha: headCommit,
      event: 'pull_request',
      status: 'completed',
      per_page: 50,
    })
    .catch((error: unknown) => {
      throw new ConfigurationError(
        {
          message: asProblem(error, `looking for runs of ${headCommit.slice(0, 7)}`, 'actions: read').message,
          next: 'give the job the permission `actions: read`, or run it again',
        },
        { cause: error },
      );
    });
  const runs = listing
    .parse(data)
    .workflow_runs.map((run) => workflowRunSchema.parse(run))
    // Somebody else's fork may have a branch of this name at this very commit.
    .filter((run) => run.headBranch === headBranch && (run.headRepository !== request.runner.repository) === fork)
    .sort((a, b) => Number(BigInt(b.id) - BigInt(a.id)));
  let last: Source | null = null;
  for (const run of runs.slice(0, mostRuns)) {
    const source = await savedBy(request, run, trigger);
    if (source.missing === null) return source;
    last ??= source;
  }
  return (
    last ?? {
      run: ownRun(request.runner),
      trigger,
      artifacts: [],
      missing: `no run of ${headCommit.slice(0, 7)} has ended yet`,
    }
  );
}

/** This run, for facts that an earlier job of it has left. */
const ownRun = ({ trigger, runId, attempt, runUrl, repository, actor }: Runner): WorkflowRun => ({
  id: runId,
  attempt,
  event: trigger.event,
  headCommit: trigger.pullRequest?.headCommit ?? trigger.commit ?? '',
  headBranch: trigger.branch,
  headRepository: trigger.pullRequest?.fork === true ? null : repository,
  conclusion: null,
  url: runUrl,
  actor,
  startedAt: new Date().toISOString(),
});

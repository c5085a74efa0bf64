import type { WorkflowRun } from '../event.ts';
import type { Runner } from '../inputs.ts';
import type { Project } from '../project.ts';
import { promotingEvents } from '../promote/guard.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import type { Ancestry } from '../support/git-ancestry.ts';
import { fetchRef } from '../support/git-store.ts';
import { type Asked, readRun } from './workflow-run.ts';

/** The run that is promoted, as GitHub tells it: nothing that its jobs have written is believed here. */

/** Promotion is asked for by who may: never by an event that a pull request brings about. */
export function refuseAskedBy({ trigger }: Runner, command: string): void {
  const { event, pullRequest } = trigger;
  if (pullRequest === null && !event.startsWith('pull_request') && event !== 'merge_group') return;
  throw new ConfigurationError({
    message: `\`command: ${command}\` does not run on \`${event}\`: a pull request moves no version, its commit may never be merged`,
    next: 'start it on `push`, `workflow_run` or `workflow_dispatch` of the branch that promotes',
  });
}

/** The input `run-id`; on `workflow_run` the run that ended; else this very run. */
export const promotedRunId = (runId: string | null, { trigger, runId: own }: Runner): string =>
  runId ?? trigger.workflowRun?.id ?? own;

/** One request. Throws `ConfigurationError` where GitHub does not tell, and where the run may not be promoted, whatever its facts say. */
export async function promotedRun(client: Asked, runner: Runner, id: string): Promise<WorkflowRun> {
  const run = await readRun(client, runner.repository, id);
  const refuse = (why: string): never => {
    throw new ConfigurationError({
      message: `the run ${id} is not promoted: ${why}`,
      next: 'name a run of `push`, `schedule`, `workflow_dispatch` or `repository_dispatch` on the branch that promotes',
    });
  };
  if (run.id !== id) refuse(`GitHub answered with the run ${run.id}`);
  if (run.headRepository?.toLowerCase() !== runner.repository.toLowerCase())
    refuse(`it is of ${run.headRepository ?? 'a repository that was deleted'}, and this is ${runner.repository}`);
  if (run.event === 'local' || !promotingEvents.includes(run.event))
    refuse(`the event ${run.event} promotes nothing: what it ran on may never be merged`);
  if (!/^[0-9a-f]{40}$/.test(run.headCommit)) refuse('it has no commit');
  return run;
}

/**
 * Throws `ConfigurationError` where the run is not of the branch that promotes, or its commit not on it: a tag can have the name of the branch, and a force push can have left the
 * commit behind.
 */
export async function requireBranch(
  { store, ancestry, configuration, trigger }: Pick<Project, 'store' | 'ancestry' | 'configuration' | 'trigger'>,
  run: WorkflowRun,
): Promise<void> {
  const branch = configuration.promote?.branch ?? trigger.defaultBranch;
  const refuse = (why: string, next: string): never => {
    throw new ConfigurationError({ message: `the run ${run.id} is not promoted: ${why}`, next });
  };
  if (branch === null)
    return refuse('the default branch is not known', 'name the branch that promotes as `promote.branch`');
  const next = `name a run on ${branch}`;
  if (run.headBranch !== branch) refuse(`only the branch ${branch} promotes, and it is of ${run.headBranch}`, next);
  if (store === null || ancestry === null) return refuse('there is no git repository here', 'check the repository out');
  if (!(await isOnBranch(store, ancestry, branch, run.headCommit)))
    refuse(`its commit ${run.headCommit.slice(0, 7)} is not on the branch ${branch}`, next);
}

/** Whether a commit is the tip of a branch, or an ancestor of it. Throws `RemoteError`. */
export async function isOnBranch(
  store: GitStore,
  ancestry: Ancestry,
  branch: string,
  commit: string,
): Promise<boolean> {
  const tip = await fetchRef(store, `refs/heads/${branch}`, { depth: 1 });
  return tip === commit || (tip !== null && (await ancestry.nearest(tip, new Set([commit]))).length > 0);
}

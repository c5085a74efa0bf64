import { isAbsolute, relative, resolve } from 'node:path';
import type { Promote } from '../config/schema.ts';
import { type Facts, whyMissing } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';

/** Events whose commit is on the branch, and whose workflow and configuration are the branch's own. */
export const promotingEvents = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'local'];

/** Why this run promotes nothing, in words; null where it may. Whether the decision allows is not looked at here. */
export function refusePromotion({ run, configuration }: Pick<Facts, 'run' | 'configuration'>): string | null {
  if (configuration.promote === undefined) return 'the configuration has no `promote`';
  if (run.scope !== undefined) return 'this run only monitored: it has trained no model';
  if (run.event.startsWith('pull_request') || run.pullRequest?.fork === true)
    return 'a pull request promotes nothing: its commit may never be merged';
  if (!promotingEvents.includes(run.event))
    return `the event ${run.event} promotes nothing: ${promotingEvents.slice(0, -1).join(', ')} do`;
  if (run.commit === null) return 'there is no commit that a version could name';
  const branch = configuration.promote.branch ?? run.defaultBranch;
  if (branch === null) return 'the default branch is not known: name the branch that promotes as `promote.branch`';
  if (run.branch !== branch)
    return `only the branch ${branch} promotes, and this is ${run.branch === null ? 'no branch' : run.branch}`;
  if (run.event === 'local' && run.dirty)
    return 'the work tree differs from its commit, which a version would name: commit first';
  return null;
}

/** Why a run that is to promote has no model to promote, in words: something to mend. Null where it has one. */
export function missingModel({ training, artifacts }: Pick<Facts, 'training' | 'artifacts'>): string | null {
  if (training.state === 'failed') return `training failed: ${training.error}`;
  if (training.state === 'gathered' && training.value.outcome !== 'succeeded')
    return `training did not succeed: ${training.value.problem?.summary ?? training.value.outcome}`;
  if (artifacts.state !== 'gathered') return `there is no model to promote: ${whyMissing(artifacts)}`;
  if (artifacts.value.files.length === 0) return 'there is no model to promote: `artifacts` names no file';
  return null;
}

/**
 * A registry that would not outlast the run. `runnerEnvironment` is RUNNER_ENVIRONMENT (`github-hosted`, `self-hosted`, null outside of Actions); `workspace` the
 * folder that actions/checkout empties, null outside; `root` the project's folder, which the path is relative to.
 */
export function registryProblem(
  promote: Promote,
  {
    runnerEnvironment,
    workspace,
    root,
  }: { readonly runnerEnvironment: string | null; readonly workspace: string | null; readonly root?: string },
): ConfigurationError | null {
  if (promote.to !== 'directory' || runnerEnvironment === null) return null;
  const problem = (message: string, next: string): ConfigurationError =>
    new ConfigurationError({ message: `\`promote: to: directory\` (${promote.path}): ${message}`, next });
  if (runnerEnvironment === 'github-hosted')
    return problem(
      'the runner is thrown away with the directory when the job ends',
      'use `to: github-releases`, or a self-hosted runner with a path that lasts',
    );
  if (workspace === null || promote.path === undefined) return null;
  const inner = relative(workspace, resolve(root ?? workspace, promote.path));
  if (inner.startsWith('..') || isAbsolute(inner)) return null;
  return problem(
    'the directory is inside the workspace, which actions/checkout empties before the next job',
    'name an absolute path outside of it, or use `to: github-releases`',
  );
}

import { rmSync, statSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Trigger } from './event.ts';
import { type Fact, gathered, whyMissing } from './facts.ts';
import { type BaseContext, baseCommitOf } from './gather/baseline.ts';
import type { ReadFile } from './gather/configuration.ts';
import { parentsOf, type Repository } from './gather/repository.ts';
import type { Inputs, Runner } from './inputs.ts';
import { ConfigurationError } from './support/errors.ts';
import type { Git, GitStore } from './support/git.ts';
import type { Ancestry } from './support/git-ancestry.ts';
import { withMemory } from './support/git-memory.ts';
import { fetchRef, openGitStore } from './support/git-store.ts';
import { onceFor } from './support/once.ts';

/** What of the repository is here, which of its commits a run is of, and which commit's policy judges it. */

/** A run whose facts are judged elsewhere than where they were measured. */
export interface ScoredRun {
  /** As GitHub tells it, not as the run itself does. */
  readonly trigger: Trigger;
  /** Finds the commits, fetching what is not here. */
  readonly commits: (store: GitStore) => Promise<ScoredCommits>;
}

export interface ScoredCommits {
  /** What was measured: on a pull request the merge commit. */
  readonly commit: string;
  /** Where the run's own configuration is read. */
  readonly configuration: string;
  /** Whose policy judges; null where it is the run's own. */
  readonly policy: string | null;
}

export async function commitsOf(scored: ScoredRun, store: GitStore | null): Promise<ScoredCommits> {
  if (store !== null) return scored.commits(store);
  throw new ConfigurationError({
    message: 'the repository is not checked out here: its configuration and its history cannot be read',
    next: 'let a step before this one check it out, without `ref`: `uses: actions/checkout` with `persist-credentials: false`',
  });
}

/** The repository as it was where the run measured. Nothing of that commit is put in the work tree. */
export async function repositoryAt(
  checkedOut: Fact<Repository>,
  { commit }: ScoredCommits,
  store: GitStore | null,
  { branch }: Trigger,
): Promise<Fact<Repository>> {
  if (checkedOut.state !== 'gathered' || store === null) return checkedOut;
  const parents = await parentsOf(store.git, commit);
  return gathered({ ...checkedOut.value, head: commit, parents, branch, dirty: false });
}

export async function projectRoot({
  workspace,
  inputs,
}: {
  readonly workspace: string;
  readonly inputs: Inputs;
}): Promise<string> {
  const folder = resolve(workspace, inputs.workingDirectory);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true)
    throw new ConfigurationError({
      file: inputs.workingDirectory,
      message: found === undefined ? 'the working directory does not exist' : 'the working directory is no folder',
      next: 'check `working-directory`, and that a step before this one checks the repository out',
    });
  return realpath(folder);
}

interface Scratch {
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** A temporary folder, which is gone when the process is. */
export async function openScratch(parent: string): Promise<Scratch> {
  const folder = await scratchFolder(parent);
  // For an end without `close`: a second Ctrl-C.
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', discard);
  return {
    folder,
    close: async () => {
      process.off('exit', discard);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function scratchFolder(parent: string): Promise<string> {
  try {
    return await mkdtemp(join(parent, 'ml-test-score-'));
  } catch (error) {
    throw new ConfigurationError(
      {
        file: parent,
        message: `no temporary folder can be made here (${(error as NodeJS.ErrnoException).code})`,
        next: 'free some space, or let TMPDIR (on a runner RUNNER_TEMP) name a folder that can be written',
      },
      { cause: error },
    );
  }
}

export function localTrigger(repository: Repository | undefined): Trigger {
  return {
    event: 'local',
    commit: null,
    pullRequest: null,
    branch: repository?.branch ?? null,
    defaultBranch: repository?.defaultBranch ?? repository?.branch ?? null,
    before: null,
    forced: false,
    mergeGroupBase: null,
    workflowRun: null,
  };
}

export const contextOf = (trigger: Trigger, { head, parents, defaultBranch }: Repository): BaseContext => ({
  event: trigger.event,
  head,
  parents,
  branch: trigger.branch,
  defaultBranch: trigger.defaultBranch ?? defaultBranch,
  pullRequest: trigger.pullRequest,
  mergeGroupBase: trigger.mergeGroupBase,
  before: trigger.before,
});

export async function openStore(
  git: Git,
  scratch: string,
  inputs: Inputs,
  runner: Runner | null,
  trigger: Trigger,
): Promise<GitStore> {
  const store = await openGitStore({
    repository: git,
    scratch: join(scratch, 'remote.git'),
    token: runner === null ? null : inputs.token,
    serverUrl: runner?.serverUrl ?? null,
    // A pull request writes nothing to the repository.
    write: runner === null || (trigger.pullRequest === null && trigger.event !== 'merge_group'),
  });
  return store.remote === null ? store : { ...store, git: withMemory(store.git) };
}

/** The commit whose policy judges this run, on a pull request and in a merge queue; null where it is the work tree's. */
export async function judgedBy(
  trigger: Trigger,
  context: BaseContext | null,
  ancestry: Ancestry | null,
): Promise<string | null> {
  if (context === null || ancestry === null || (trigger.pullRequest === null && trigger.event !== 'merge_group'))
    return null;
  const base = await baseCommitOf(context, ancestry);
  if (base.state === 'gathered') return base.value.commit;
  throw new ConfigurationError({
    message: `the policy of the base cannot be read: ${whyMissing(base)}`,
    next: 'check out with the default `ref` of actions/checkout, and give the token `contents: read`',
  });
}

/** How a file is read on the default branch, for a run of another branch: a branch must not name itself as the one that promotes. */
export async function promotionSource(
  { pullRequest, event, branch, defaultBranch }: Trigger,
  runner: Runner | null,
  store: GitStore | null,
  readAt: (commit: string) => ReadFile,
): Promise<ReadFile | null> {
  const asked = runner !== null && pullRequest === null && event !== 'merge_group' && defaultBranch !== null;
  if (!asked || store === null || branch === defaultBranch) return null;
  const tip = await onceFor(store)(`tip of ${defaultBranch}`, () =>
    fetchRef(store, `refs/heads/${defaultBranch}`, { depth: 1 }),
  );
  return tip === null ? async () => null : readAt(tip);
}

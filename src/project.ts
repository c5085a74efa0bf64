import { rmSync, statSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { checkOptions } from './checks/index.ts';
import type { Source } from './config/load.ts';
import { withRegistry } from './config/registry-place.ts';
import { type Configuration, configurationSchema } from './config/schema.ts';
import type { Trigger } from './event.ts';
import { type Fact, gathered, type Policy, presentValue, whyMissing } from './facts.ts';
import { type BaseContext, baseCommitOf } from './gather/baseline.ts';
import { gatherConfiguration, type PolicyPlaceOf, type ReadFile } from './gather/configuration.ts';
import type { PolicyFiles } from './gather/policy-files.ts';
import { gatherRepository, parentsOf, type Repository, readAtCommit } from './gather/repository.ts';
import { type History, openHistory } from './history/store.ts';
import type { Environment, Inputs, Runner } from './inputs.ts';
import type { Registry } from './promote/registry.ts';
import type { ReleaseClient } from './promote/release-client.ts';
import { openRegistry, sharedClient } from './registry.ts';
import { ConfigurationError } from './support/errors.ts';
import { type Git, type GitStore, openGit } from './support/git.ts';
import { type Ancestry, openAncestry } from './support/git-ancestry.ts';
import { withMemory } from './support/git-memory.ts';
import { fetchRef, openGitStore, RemoteError } from './support/git-store.ts';
import { modelNameOf } from './support/model-name.ts';
import { onceFor } from './support/once.ts';

export interface ProjectRequest {
  /** The folder that the working directory is relative to. */
  readonly workspace: string;
  readonly inputs: Inputs;
  readonly runner: Runner | null;
  readonly environment: Environment;
  /** Opens it as another run saw it, without that run's work tree. */
  readonly scored?: ScoredRun;
  /** True opens the root of a repository with several models, whose file may list them; such a file is refused else. */
  readonly severalModels?: boolean;
  /** Set for a model of several. */
  readonly among?: ModelAmong | undefined;
  /** Another registry than the configured one, as `withRegistry` reads it. */
  readonly registry?: string | undefined;
}

/** What a model of several has in common with the others. */
export interface ModelAmong {
  /** The model's name where its file gives none. */
  readonly name: string;
  /** The branch of all their records; null for what each file says. */
  readonly historyBranch: string | null;
  /** One client for all, so that what one has read the next need not ask again. */
  readonly github: (() => Promise<ReleaseClient>) | null;
  /** The root, open for as long as they are, whose reads of the repository are those of all; left out where each reads by itself. */
  readonly root?: Project;
}

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

/** A project that was opened: its configuration, and where its history and its versions are. */
export interface Project {
  /** The project's folder; absolute, without links. */
  readonly root: string;
  readonly configuration: Configuration;
  readonly policy: Policy;
  /** The commit whose policy judges, whether it has one or not; null where it is that of what is judged. */
  readonly judgingCommit: string | null;
  readonly policyPlaceOf: PolicyPlaceOf;
  readonly policyFiles: PolicyFiles;
  readonly sources: Readonly<Record<string, Source>>;
  readonly model: string;
  readonly runner: Runner | null;
  /** Of this step, unguarded. */
  readonly environment: Environment;
  readonly trigger: Trigger;
  /** The folder of the project within the repository; empty at its top. */
  readonly prefix: string;
  /** As it is checked out; with `scored`, as it was there. */
  readonly repository: Fact<Repository>;
  readonly git: Git | null;
  readonly context: BaseContext | null;
  readonly ancestry: Ancestry | null;
  readonly history: History | null;
  /** Where what the clone lacks is fetched; null without a repository. */
  readonly store: GitStore | null;
  /** True where history and versions are in the repository's remote. */
  readonly remote: boolean;
  /** Opened on first use. Throws `ConfigurationError` without `promote` or without a repository. */
  readonly registry: () => Promise<Registry>;
  /** GitHub's API with this run's token, made on first use; null outside GitHub, or without a token. */
  readonly github: (() => Promise<ReleaseClient>) | null;
  /** Folder for virtual environments, kept between runs of one machine. */
  readonly cache: string;
  /** Removes what was put beside the project for this run. */
  readonly close: () => Promise<void>;
}

/** Of the configuration file, with the options of all checks. */
export const schema = configurationSchema(checkOptions);

/** Opens the project in a folder. Nothing of the repository runs, and nothing is written in it. */
export async function openProject(request: ProjectRequest): Promise<Project> {
  const { inputs, runner, environment, scored } = request;
  const root = await projectRoot(request);
  // The checkout action trusts the workspace for its own git only; for ours it is what the user asked us to work in.
  const plain = openGit(root, runner === null ? {} : { 'safe.directory': '*' });
  const git = request.severalModels === true ? withMemory(plain) : plain;
  const shared = request.among?.root ?? null;
  // Where something is trained, it may have changed the work tree since.
  const checkedOut = shared === null || scored === undefined ? await gatherRepository(git) : shared.repository;
  const found = presentValue(checkedOut);
  const trigger = scored?.trigger ?? runner?.trigger ?? localTrigger(found);
  // A model may be a repository within the repository.
  const beside =
    found !== undefined && found.root === presentValue(shared?.repository ?? checkedOut)?.root ? shared : null;
  const scratch = beside === null ? await scratchFolder(runner?.temporary ?? tmpdir()) : null;
  // For an end without `close`: a second Ctrl-C.
  const discard = (): void => {
    if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
  };
  if (scratch !== null) process.once('exit', discard);
  const close = async (): Promise<void> => {
    process.off('exit', discard);
    if (scratch !== null) await rm(scratch, { recursive: true, force: true });
  };

  try {
    const store =
      beside !== null || found === undefined || scratch === null
        ? (beside?.store ?? null)
        : await openStore(git, scratch, inputs, runner, trigger, request.severalModels === true);
    const ancestry = beside !== null || store === null ? (beside?.ancestry ?? null) : openAncestry(git, store);
    const objects = beside?.git ?? git;
    const commits = scored === undefined ? null : await commitsOf(scored, store);
    const repository = commits === null ? checkedOut : await repositoryAt(checkedOut, commits, store, trigger);
    const seen = presentValue(repository);
    const context = seen === undefined ? null : contextOf(trigger, seen);
    const prefix =
      found === undefined
        ? ''
        : relative(await realpath(found.root), root)
            .split(sep)
            .join('/');
    const readAt =
      (commit: string): ReadFile =>
      (file, limit) =>
        readAtCommit(store as GitStore, commit, prefix === '' ? file : `${prefix}/${file}`, objects, limit);
    const judgingCommit = commits === null ? await judgedBy(trigger, context, ancestry) : commits.policy;
    const loaded = await gatherConfiguration({
      schema,
      root,
      file: inputs.config,
      overrides: {
        train: inputs.train ?? undefined,
        metrics: inputs.metrics ?? undefined,
        model: inputs.model ?? undefined,
      },
      scored: commits === null ? null : readAt(commits.configuration),
      base: judgingCommit === null ? null : { commit: judgingCommit, read: readAt(judgingCommit) },
      defaultBranch: await promotionSource(trigger, runner, store, readAt),
    });
    const configuration = withPlaces(loaded.configuration, request);
    if (configuration.models !== undefined && request.severalModels !== true)
      throw new ConfigurationError({
        ...(loaded.policy.file === null ? {} : { file: loaded.policy.file }),
        message: 'this file lists several models, and one is expected here',
        next: 'name the folder of one of them as `working-directory`, or its file as `config`',
      });
    const { branch } = configuration.history;
    const history =
      beside?.history?.branch === branch ? beside.history : store === null ? null : openHistory(store, branch);
    const client = sharedClient(inputs.token, runner?.apiUrl ?? null);
    let registry: Promise<Registry> | undefined;
    const name =
      configuration.model ??
      request.among?.name ??
      defaultModel(runner?.repository ?? found?.remoteUrl?.replace(/(\.git)?\/*$/, '') ?? found?.root ?? root);
    return {
      ...loaded,
      configuration,
      judgingCommit,
      root,
      runner,
      environment,
      trigger,
      prefix,
      repository,
      // No work tree is looked at of what another run saw.
      git: found === undefined ? null : scored === undefined ? git : objects,
      context,
      ancestry,
      history,
      store,
      remote: store !== null && store.remote !== null,
      model: name,
      registry: () => {
        registry ??= openRegistry({
          promote: configuration.promote,
          file: loaded.policy.file ?? 'ml-test-score.yml',
          root,
          store,
          repository,
          name: runner?.repository ?? found?.remoteUrl?.match(/[/:]([^/:]+\/[^/]+?)(?:\.git)?$/)?.[1] ?? null,
          client,
          token: (runner?.apiUrl ?? githubApi) === githubApi ? inputs.token : null,
          model: name,
          environment,
          mlflow: configuration.mlflow,
          sagemaker: configuration.sagemaker,
        });
        return registry;
      },
      github: request.among?.github ?? (runner === null || inputs.token === null ? null : client),
      cache: runner?.temporary ?? join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ml-test-score'),
      close,
    };
  } catch (error) {
    await close();
    if (!(error instanceof RemoteError)) throw error;
    const next = error.kind === 'permission' ? 'give the token `contents: read`' : 'run it again';
    throw new ConfigurationError({ message: error.message, next }, { cause: error });
  }
}

async function commitsOf(scored: ScoredRun, store: GitStore | null): Promise<ScoredCommits> {
  if (store !== null) return scored.commits(store);
  throw new ConfigurationError({
    message: 'the repository is not checked out here: its configuration and its history cannot be read',
    next: 'let a step before this one check it out, without `ref`: `uses: actions/checkout` with `persist-credentials: false`',
  });
}

/** The repository as it was where the run measured. Nothing of that commit is put in the work tree. */
async function repositoryAt(
  checkedOut: Fact<Repository>,
  { commit }: ScoredCommits,
  store: GitStore | null,
  { branch }: Trigger,
): Promise<Fact<Repository>> {
  if (checkedOut.state !== 'gathered' || store === null) return checkedOut;
  const parents = await parentsOf(store.git, commit);
  return gathered({ ...checkedOut.value, head: commit, parents, branch, dirty: false });
}

/** History and registry where somebody else than the file says where they are. */
function withPlaces(configuration: Configuration, { among, registry }: ProjectRequest): Configuration {
  const branch = among?.historyBranch ?? configuration.history.branch;
  const promote =
    registry === undefined ? configuration.promote : withRegistry(schema, configuration.promote, registry);
  return {
    ...configuration,
    history: { ...configuration.history, branch },
    ...(promote === undefined ? {} : { promote }),
  };
}

async function projectRoot({ workspace, inputs }: ProjectRequest): Promise<string> {
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

function localTrigger(repository: Repository | undefined): Trigger {
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

const contextOf = (trigger: Trigger, { head, parents, defaultBranch }: Repository): BaseContext => ({
  event: trigger.event,
  head,
  parents,
  branch: trigger.branch,
  defaultBranch: trigger.defaultBranch ?? defaultBranch,
  pullRequest: trigger.pullRequest,
  mergeGroupBase: trigger.mergeGroupBase,
  before: trigger.before,
});

async function openStore(
  git: Git,
  scratch: string,
  inputs: Inputs,
  runner: Runner | null,
  trigger: Trigger,
  memory: boolean,
): Promise<GitStore> {
  const store = await openGitStore({
    repository: git,
    scratch: join(scratch, 'remote.git'),
    token: runner === null ? null : inputs.token,
    serverUrl: runner?.serverUrl ?? null,
    // A pull request writes nothing to the repository.
    write: runner === null || (trigger.pullRequest === null && trigger.event !== 'merge_group'),
  });
  return store.remote === null || !memory ? store : { ...store, git: withMemory(store.git) };
}

/** The commit whose policy judges this run, on a pull request and in a merge queue; null where it is the work tree's. */
async function judgedBy(
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
async function promotionSource(
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

/** GitHub itself, not an Enterprise Server. */
const githubApi = 'https://api.github.com';

/** The repository's name in the form that a model's name must have. */
const defaultModel = (repository: string): string => modelNameOf(basename(repository)) ?? 'model';

/** A checkout of something else than the run is of: then nothing that it measures belongs to this branch or pull request. Null where all is well. */
export function checkedOutOther({ trigger, repository }: Project): string | null {
  const head = presentValue(repository)?.head ?? null;
  if (head === null || trigger.commit === null || head === trigger.commit || head === trigger.pullRequest?.headCommit)
    return null;
  return `the commit ${head.slice(0, 7)} is checked out, but the run is of ${trigger.commit.slice(0, 7)}: leave out \`ref\` of actions/checkout`;
}

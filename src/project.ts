import { realpath } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import {
  commitsOf,
  contextOf,
  judgedBy,
  localTrigger,
  openScratch,
  openStore,
  projectRoot,
  promotionSource,
  repositoryAt,
  type ScoredRun,
} from './checkout.ts';
import { checkOptions } from './checks/index.ts';
import type { Source } from './config/load.ts';
import { withRegistry } from './config/registry-place.ts';
import { type Configuration, configurationSchema } from './config/schema.ts';
import type { Trigger } from './event.ts';
import { type Fact, type Policy, presentValue } from './facts.ts';
import type { BaseContext } from './gather/baseline.ts';
import { gatherConfiguration, type PolicyPlaceOf, type ReadFile } from './gather/configuration.ts';
import type { PolicyFiles } from './gather/policy-files.ts';
import { gatherRepository, type Repository, readAtCommit } from './gather/repository.ts';
import { type History, openHistory } from './history/store.ts';
import type { Environment, Inputs, Runner } from './inputs.ts';
import type { Registry } from './promote/registry.ts';
import type { ReleaseClient } from './promote/release-client.ts';
import { githubApi, lazyRegistry, sharedClient } from './registry.ts';
import { ConfigurationError } from './support/errors.ts';
import { type Git, type GitStore, openGit } from './support/git.ts';
import { type Ancestry, openAncestry } from './support/git-ancestry.ts';
import { withMemory } from './support/git-memory.ts';
import { RemoteError } from './support/git-store.ts';
import type { Log } from './support/log.ts';
import { modelOfRepository } from './support/model-name.ts';

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
  /** Told where a service is asked again. */
  readonly log?: Pick<Log, 'info'>;
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
  const { inputs, runner, environment, scored, log } = request;
  const onWait = log === undefined ? undefined : (message: string): void => log.info(message);
  const root = await projectRoot(request);
  // The checkout action trusts the workspace for its own git only; for ours it is what the user asked us to work in.
  const git = withMemory(openGit(root, runner === null ? {} : { 'safe.directory': '*' }));
  const shared = request.among?.root ?? null;
  // Where something is trained, it may have changed the work tree since.
  const checkedOut = shared === null || scored === undefined ? await gatherRepository(git) : shared.repository;
  const found = presentValue(checkedOut);
  const trigger = scored?.trigger ?? runner?.trigger ?? localTrigger(found);
  // A model may be a repository within the repository.
  const beside =
    found !== undefined && found.root === presentValue(shared?.repository ?? checkedOut)?.root ? shared : null;
  const scratch = beside === null ? await openScratch(runner?.temporary ?? tmpdir()) : null;
  const close = async (): Promise<void> => scratch?.close();

  try {
    const store =
      beside !== null || found === undefined || scratch === null
        ? (beside?.store ?? null)
        : await openStore(git, scratch.folder, inputs, runner, trigger);
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
    if (request.severalModels !== true) refuseSeveral(configuration, loaded.policy);
    const { branch } = configuration.history;
    const history =
      beside?.history?.branch === branch ? beside.history : store === null ? null : openHistory(store, branch);
    const client = sharedClient(inputs.token, runner?.apiUrl ?? null, onWait);
    const name =
      configuration.model ??
      request.among?.name ??
      modelOfRepository(runner?.repository ?? found?.remoteUrl?.replace(/(\.git)?\/*$/, '') ?? found?.root ?? root);
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
      registry: lazyRegistry({
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
        onWait,
        ...loaded.platforms,
      }),
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

function refuseSeveral({ models }: Configuration, { file }: Policy): void {
  if (models === undefined) return;
  throw new ConfigurationError({
    ...(file === null ? {} : { file }),
    message: 'this file lists several models, and one is expected here',
    next: 'name the folder of one of them as `working-directory`, or its file as `config`',
  });
}

/** A checkout of something else than the run is of: then nothing that it measures belongs to this branch or pull request. Null where all is well. */
export function checkedOutOther({ trigger, repository }: Project): string | null {
  const head = presentValue(repository)?.head ?? null;
  if (head === null || trigger.commit === null || head === trigger.commit || head === trigger.pullRequest?.headCommit)
    return null;
  return `the commit ${head.slice(0, 7)} is checked out, but the run is of ${trigger.commit.slice(0, 7)}: leave out \`ref\` of actions/checkout`;
}

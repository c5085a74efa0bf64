import { join } from 'node:path';
import type { Configuration, Promote } from '../config/schema.ts';
import type { Environment } from '../inputs.ts';
import { type CallMlflow, type MlflowServer, mlflowCalls, mlflowServer } from '../platforms/mlflow.ts';
import { type MlflowArtifacts, mlflowArtifacts } from '../platforms/mlflow-artifacts.ts';
import { experimentNamed } from '../platforms/mlflow-experiments.ts';
import { type ModelVersion, type RegisteredModels, registeredModels } from '../platforms/mlflow-registry.ts';
import { createRun, endRun, getRun, searchRuns } from '../platforms/mlflow-runs.ts';
import { sha256 } from '../support/digest.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import { openHttp, type Send } from '../support/http.ts';
import type { OnWait } from '../support/retry.ts';
import {
  damaged,
  formatManifest,
  isOf,
  type Manifest,
  manifestIn,
  manifestName,
  manifestText,
  notOfItsTag,
  writeVerified,
} from './manifest.ts';
import { isOfServer, loggedModelOf, modelFolder } from './mlflow-model.ts';
import {
  checkAlias,
  checkModelName,
  conflict,
  description,
  findVersion,
  keys,
  mlflowPointers,
  notLoadable,
  tagsOf,
} from './mlflow-versions.ts';
import type { Bundle, Registry, Version } from './registry.ts';
import type { PreparedBundle, Storage } from './storage.ts';
import { tagRegistry } from './tag-registry.ts';

export interface MlflowInput {
  readonly store: GitStore;
  readonly promote: Promote;
  readonly mlflow: Configuration['mlflow'];
  /** The name of the model, where `promote.name` is left out. */
  readonly model: string;
  readonly environment: Environment;
  readonly onWait?: OnWait | undefined;
}

/** Versions in the model registry of MLflow; a stage is an alias. */
export async function openMlflowRegistry({
  store,
  promote,
  mlflow,
  environment,
  onWait,
}: MlflowInput): Promise<Registry> {
  const variable = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const uri =
    promote.uri ?? variable('MLFLOW_REGISTRY_URI') ?? mlflow?.['tracking-uri'] ?? variable('MLFLOW_TRACKING_URI');
  if (uri === undefined)
    throw new ConfigurationError({
      message: 'the mlflow registry has no server',
      next: 'name it as `uri` below `promote`, or set MLFLOW_TRACKING_URI',
    });
  return mlflowRegistry({
    store,
    server: mlflowServer(uri, environment),
    send: openHttp({ onWait }),
    environment,
    stages: promote.stage.map(({ name }) => name),
    nameOf: (model) => promote.name ?? model,
    experimentOf: (model) => mlflow?.experiment ?? variable('MLFLOW_EXPERIMENT_NAME') ?? model,
  });
}

export interface MlflowRegistryInput {
  readonly store: GitStore;
  readonly server: MlflowServer;
  readonly send: Send;
  readonly environment: Environment;
  /** Those of the configuration; looked at before anything is stored. */
  readonly stages: readonly string[];
  /** The registered model of a model. */
  readonly nameOf: (model: string) => string;
  /** The experiment of the run that holds the bundle, where the training logged none. */
  readonly experimentOf: (model: string) => string;
}

export async function mlflowRegistry(input: MlflowRegistryInput): Promise<Registry> {
  const { store, server, send, stages, nameOf } = input;
  for (const stage of stages) checkAlias(server.place, stage);
  if (server.databricks && !server.unityCatalog)
    throw new ConfigurationError({
      message: `${server.place}: the workspace registry of Databricks has no aliases, so it cannot hold stages`,
      next: 'promote into Unity Catalog: `uri: databricks-uc` and `name: catalog.schema.model` below `promote`',
    });
  const call = mlflowCalls(server, send);
  const models = registeredModels(server, call);
  const context: Context = { ...input, call, models };
  if (server.unityCatalog) {
    const { catalogStorage } = await import('./unity-catalog.ts');
    return tagRegistry('mlflow', server.place, store, catalogStorage(context));
  }
  return tagRegistry('mlflow', server.place, store, {
    ...runStorage(context),
    pointers: mlflowPointers(server.place, models, nameOf),
  });
}

export interface Context extends Omit<MlflowRegistryInput, 'store' | 'stages'> {
  readonly call: CallMlflow;
  readonly models: RegisteredModels;
}

/** Bundles as artifacts of runs: below `ml-test-score/<digest>/` lie the `artifacts/`, and beside them, in a folder of their own for each manifest, the documents and, last, the manifest. */
function runStorage({ server, send, call, models, nameOf, experimentOf }: Context): Omit<Storage, 'pointers'> {
  const store = (uri: string): MlflowArtifacts => mlflowArtifacts(server, send, uri);

  /** The run that the training logged, where it is of this server; else one that is made for the bundle, and found again. */
  async function runFor(bundle: Bundle): Promise<{ id: string; artifactUri: string; isNew: boolean; own: boolean }> {
    const { tracking } = bundle;
    if (tracking != null && isOfServer(tracking, server)) {
      const run = await getRun(call, tracking.runId);
      if (run !== null && !run.deleted) return { ...run, isNew: false, own: false };
    }
    const experiment = (await experimentNamed(call, experimentOf(bundle.model))).id;
    const mark = `${bundle.model} ${bundle.commit} ${bundle.digest}`;
    const { runs } = await searchRuns(call, {
      experiments: [experiment],
      filter: `tags.\`${keys.holds}\` = '${mark}'`,
    });
    if (runs[0] !== undefined) return { ...runs[0], isNew: false, own: true };
    const name = `ml-test-score ${bundle.model} ${bundle.commit.slice(0, 7)}`;
    const made = await createRun(call, { experiment, name, startTime: Date.now(), tags: { [keys.holds]: mark } });
    return { ...made, isNew: true, own: true };
  }

  /** Where the bundle of a version lies; why it cannot be fetched, in words, where it cannot. */
  async function locate(found: ModelVersion, version: Version): Promise<StoredBundle | string> {
    const pointer = found.tags.get(keys.bundle) ?? '';
    const [, id, folder, hash] =
      /^runs:\/([\w-]{1,64})\/(ml-test-score\/[0-9a-f]{64})\/([0-9a-f]{16})$/.exec(pointer) ?? [];
    if (id === undefined || folder === undefined || hash === undefined)
      return `MLflow's version ${found.number} does not name its bundle in its tag ${keys.bundle}`;
    const run = await getRun(call, id);
    if (run === null || run.deleted) return `the run ${id}, which holds it, is deleted`;
    const files = store(run.artifactUri);
    const documents = `${folder}/${hash}`;
    const content = await files.download(`${documents}/${manifestName}`);
    if (content === null) return `it has no ${manifestName}`;
    const text = await manifestText(content, placeOfVersion(version));
    const manifest = manifestIn(text);
    if (typeof manifest === 'string') return manifest;
    if (!isOf(manifest, version)) return notOfItsTag;
    return { manifest, files, folder, documents };
  }

  async function stored(version: Version): Promise<StoredBundle | string> {
    const found = await findVersion(models, nameOf(version.model), version, server.place);
    return found === null ? 'no version of the registered model has its tags' : locate(found, version);
  }

  const placeOfVersion = ({ model, version }: Version): string => `${server.place}: ${model} v${version}`;

  return {
    async prepare(bundle, manifest): Promise<PreparedBundle> {
      const name = checkModelName(server, bundle.model, nameOf(bundle.model));
      // Made before anything is sent: whoever may not do that is told now.
      if ((await models.aliases(name)) === null) await models.create(name);
      const run = await runFor(bundle);
      const files = store(run.artifactUri);
      const text = formatManifest(manifest);
      const folder = `ml-test-score/${bundle.digest}`;
      const documents = `${folder}/${sha256(text).slice(0, 16)}`;
      const placed = manifest.files.map((file) => ({ ...file, target: placeOf(folder, documents, file.path) }));
      // Into the run of a training its code may have put other files of the same size.
      const there = run.isNew || !run.own ? new Map<string, number>() : await listed(files, placed);
      for (const { path, bytes, target } of placed)
        if (there.get(target) !== bytes) await files.upload(target, join(bundle.directory, path));
      await files.uploadText(`${documents}/${manifestName}`, text);
      if (run.own) await endRun(call, run.id, 'FINISHED', Date.now());

      const model = modelFolder(manifest);
      const logged = model === null ? null : await loggedModelOf({ server, send, call }, bundle, manifest, model);
      const own = `${files.uri.replace(/\/+$/, '')}/${folder}/${model ?? 'artifacts'}`;
      const conflicts = new Set<string>();
      return {
        ...(model === null ? { note: notLoadable } : {}),
        async place(version) {
          const all = await models.tagged(name, keys.version, version);
          const others = all.filter(
            ({ tags }) => tags.get(keys.model) === undefined || tags.get(keys.model) === bundle.model,
          );
          if (others.length === 0 || others.some(({ tags }) => tags.get(keys.digest) === bundle.digest)) return true;
          // At first it may be another promotion, whose tag in git was not seen yet.
          if (conflicts.has(version))
            throw conflict(server.place, bundle.model, version, bundle.digest, others[0] as ModelVersion);
          conflicts.add(version);
          return false;
        },
        async reveal(version) {
          const known = await findVersion(models, name, version, server.place);
          if (known !== null) {
            if (typeof (await locate(known, version)) !== 'string') return;
            // Its run was deleted, and what it names cannot be loaded: its alias comes back with the assignment.
            await models.deleteVersion(name, known.number);
          }
          const made = await models.createVersion({
            name,
            source: logged?.uri ?? own,
            runId: run.id,
            modelId: logged?.id ?? null,
            description: description(version, model !== null),
            tags: { ...tagsOf(version), [keys.bundle]: `runs:/${run.id}/${documents}` },
          });
          // Another run may have completed the very same version in this moment: the first one counts.
          const first = await findVersion(models, name, version, server.place);
          if (first !== null && first.number !== made.number)
            await models.deleteVersion(name, made.number).catch(() => {});
        },
        close: async () => {},
      };
    },

    has: async (version) => typeof (await stored(version)) !== 'string',

    async fetch(version, directory) {
      const place = placeOfVersion(version);
      const found = await stored(version);
      if (typeof found === 'string') throw damaged(place, found);
      for (const file of found.manifest.files) {
        const content = await found.files.download(placeOf(found.folder, found.documents, file.path));
        if (content === null) throw damaged(place, `it has no ${file.path}`);
        await writeVerified(content, join(directory, file.path), file, place);
      }
    },
  };
}

interface StoredBundle {
  readonly manifest: Manifest;
  readonly files: MlflowArtifacts;
  readonly folder: string;
  readonly documents: string;
}

/** Artifacts lie where their digest says, so that a further attempt, with another report, does not send them again. */
const placeOf = (folder: string, documents: string, path: string): string =>
  `${path.startsWith('artifacts/') ? folder : documents}/${path}`;

/** Sizes of what is there already. A place holds no other content, as digest and manifest name it; an upload that was cut left fewer bytes. */
async function listed(
  files: MlflowArtifacts,
  wanted: readonly { target: string }[],
): Promise<ReadonlyMap<string, number>> {
  const there = new Map<string, number>();
  for (const folder of new Set(wanted.map(({ target }) => target.slice(0, target.lastIndexOf('/')))))
    for (const { name, bytes } of await files.list(folder)) if (bytes !== null) there.set(`${folder}/${name}`, bytes);
  return there;
}

import { join } from 'node:path';
import { mlflowCalls } from '../platforms/mlflow.ts';
import { getRun } from '../platforms/mlflow-runs.ts';
import { type VersionFiles, type VersionOfCatalog, versionFiles } from '../platforms/unity-catalog-files.ts';
import { ConfigurationError } from '../support/errors.ts';
import {
  damaged,
  formatManifest,
  isOf,
  type Manifest,
  manifestName,
  manifestText,
  notOfItsTag,
  parseManifest,
  writeVerified,
} from './manifest.ts';
import type { Context } from './mlflow.ts';
import { isOfServer, loggedModelOf, modelFolder } from './mlflow-model.ts';
import { checkModelName, findVersion, keys, mlflowPointers, notLoadable, tagsOf } from './mlflow-versions.ts';
import type { Bundle, Version } from './registry.ts';
import type { PreparedBundle, Storage } from './storage.ts';

/** Versions in Databricks' Unity Catalog, which keeps the files itself: the model's folder where MLflow looks for it, all else below `ml-test-score/`. Until it is finalized, a version cannot be loaded. */
export function catalogStorage(context: Context): Storage {
  const { server, models, nameOf } = context;
  const open = (version: VersionOfCatalog, operation: 'READ' | 'READ_WRITE'): Promise<VersionFiles> =>
    versionFiles(context, version, operation);

  async function stored(version: Version): Promise<{ files: VersionFiles; manifest: Manifest } | null> {
    const name = nameOf(version.model);
    const found = await findVersion(models, name, version, server.place);
    if (found === null) return null;
    const place = `${server.place}: ${version.model} v${version.version}`;
    const files = await open({ name, number: found.number, storage: null }, 'READ');
    const content = await files.download(`ml-test-score/${manifestName}`);
    if (content === null) throw damaged(place, `it has no ${manifestName}`);
    const manifest = parseManifest(await manifestText(content, place), place);
    if (!isOf(manifest, version)) throw damaged(place, notOfItsTag);
    return { files, manifest };
  }

  return {
    async prepare(bundle, manifest): Promise<PreparedBundle> {
      const name = checkModelName(server, bundle.model, nameOf(bundle.model));
      const model = modelFolder(manifest);
      if (model === null)
        throw new ConfigurationError({
          message: `${server.place}: Unity Catalog holds models of MLflow alone, and ${notLoadable}`,
          next: 'save it with a signature, or promote to another registry',
        });
      if ((await models.aliases(name)) === null) await models.create(name);
      const run = await orNone(runOf(context, bundle));
      const logged = run === null ? null : await orNone(loggedModelOf(context, bundle, manifest, model));
      const { number, storage } = await models.createVersion({
        name,
        source: logged?.uri ?? run?.source ?? bundle.run ?? `commit:${bundle.commit}`,
        runId: run?.id ?? null,
        modelId: logged?.id ?? null,
        workspace: run?.workspace ?? null,
        description: `Trained from ${bundle.commit} as \`${bundle.model}\`.`,
        // All but its own number, which makes it a version of ours.
        tags: tagsOf(bundle),
      });
      const remove = (): Promise<void> => models.deleteVersion(name, number).catch(() => {});
      try {
        const files = await open({ name, number, storage }, 'READ_WRITE');
        for (const file of manifest.files)
          await files.upload(placeOf(model, file.path), { ...file, path: join(bundle.directory, file.path) });
        await files.uploadText(`ml-test-score/${manifestName}`, formatManifest(manifest));
      } catch (error) {
        await remove();
        throw error;
      }
      return {
        place: async (version) => {
          await findVersion(models, name, { ...bundle, version }, server.place);
          return true;
        },
        async reveal(version) {
          if ((await findVersion(models, name, version, server.place)) !== null) return remove();
          await models.finalize(name, number);
          await models.setVersionTag(name, number, keys.version, version.version);
        },
        async close(outcome) {
          if (outcome !== 'revealed') await remove();
        },
      };
    },

    has: async (version) => (await findVersion(models, nameOf(version.model), version, server.place)) !== null,

    async fetch(version, directory) {
      const place = `${server.place}: ${version.model} v${version.version}`;
      const found = await stored(version);
      if (found === null) throw damaged(place, 'no version of the registered model has its tags');
      const model = modelFolder(found.manifest) ?? '';
      for (const file of found.manifest.files) {
        const content = await found.files.download(placeOf(model, file.path));
        if (content === null) throw damaged(place, `it has no ${file.path}`);
        await writeVerified(content, join(directory, file.path), file, place);
      }
    },

    pointers: mlflowPointers(server.place, models, nameOf),
  };
}

/** What a version can do without: the account may not read the experiment, or a model lies where it cannot be looked at. */
const orNone = <T>(found: Promise<T>): Promise<T | null> =>
  found.catch((error: unknown) => {
    if (error instanceof ConfigurationError) return null;
    throw error;
  });

/** The run that the training logged, where this workspace has it: Databricks shows the version as made from it. */
async function runOf(
  { server, send }: Context,
  { tracking }: Bundle,
): Promise<{ id: string; source: string; workspace: string | null } | null> {
  if (tracking == null || !isOfServer(tracking, server)) return null;
  // Databricks names the workspace in a header of its answers.
  let workspace: string | null = null;
  const heard = mlflowCalls(server, async (request) => {
    const response = await send(request);
    const told = response.headers.get('x-databricks-org-id');
    if (told !== null && /^\d{1,20}$/.test(told)) workspace = told;
    return response;
  });
  const run = await getRun(heard, tracking.runId);
  if (run === null || run.deleted) return null;
  return { id: run.id, source: `runs:/${run.id}`, workspace };
}

/** The files of the model lie at the top, where MLflow looks for them. */
const placeOf = (model: string, path: string): string =>
  path.startsWith(`${model}/`) ? path.slice(model.length + 1) : `ml-test-score/${path}`;

import { createHash } from 'node:crypto';
import type { CallMlflow, MlflowServer } from '../platforms/mlflow.ts';
import { type MlflowArtifacts, mlflowArtifacts } from '../platforms/mlflow-artifacts.ts';
import { locationOfModel } from '../platforms/mlflow-runs.ts';
import type { Send } from '../support/http.ts';
import type { Manifest, ManifestFile } from './manifest.ts';
import type { Bundle } from './registry.ts';

/** The folder of a bundle that MLflow itself can load, `artifacts/build/model`: the one with a file `MLmodel`. Null where there is none, or more than one. */
export function modelFolder({ files }: Manifest): string | null {
  const folders = files.flatMap(({ path }) =>
    /^artifacts\/(.+\/)?MLmodel$/.test(path) ? [path.slice(0, -'/MLmodel'.length)] : [],
  );
  // A model may hold others.
  const outer = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
  return outer.length === 1 ? (outer[0] as string) : null;
}

/** Whether a run is of this server. Facts tell no host of Databricks: the run is asked for there, and no other has its id. */
export const isOfServer = ({ server: name }: NonNullable<Bundle['tracking']>, server: MlflowServer): boolean =>
  server.databricks ? /^databricks(-uc)?(:|$)/.test(name) : name === server.address;

/** The model that the training logged, where its files are the very bytes of the bundle's. */
export async function loggedModelOf(
  { server, send, call }: { server: MlflowServer; send: Send; call: CallMlflow },
  { tracking }: Bundle,
  manifest: Manifest,
  folder: string,
): Promise<{ readonly id: string; readonly uri: string } | null> {
  if (tracking == null || !isOfServer(tracking, server)) return null;
  const wanted = new Map(
    manifest.files.flatMap((file) => {
      const path = file.path.startsWith(`${folder}/`) ? file.path.slice(folder.length + 1) : null;
      // MLflow's client leaves it where it has fetched a model.
      return path === null || path === 'registered_model_meta' ? [] : [[path, file]];
    }),
  );
  for (const { id } of tracking.models) {
    const location = id === null ? null : await locationOfModel(call, id);
    if (id === null || location === null) continue;
    const files = mlflowArtifacts(server, send, location);
    if (await isSame(files, wanted)) return { id, uri: `models:/${id}` };
  }
  return null;
}

async function isSame(files: MlflowArtifacts, wanted: ReadonlyMap<string, ManifestFile>): Promise<boolean> {
  const sizes = await sizesBelow(files, '', wanted.size);
  if (sizes === null || sizes.size !== wanted.size) return false;
  for (const [path, { bytes }] of wanted) if (sizes.get(path) !== bytes) return false;
  for (const [path, { sha256 }] of wanted) if ((await digestOf(files, path)) !== sha256) return false;
  return true;
}

/** Null as soon as there are more files than `most`, or folders without end. */
async function sizesBelow(files: MlflowArtifacts, folder: string, most: number): Promise<Map<string, number> | null> {
  const sizes = new Map<string, number>();
  const folders = [folder];
  let asked = 0;
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    asked += 1;
    // No file lies deeper than its path is long: 1000 characters.
    if (asked > most + 500) return null;
    for (const { name, folder: isFolder, bytes } of await files.list(next)) {
      if (/^\.{0,2}$/.test(name)) return null;
      const path = next === '' ? name : `${next}/${name}`;
      if (isFolder) folders.push(path);
      else sizes.set(path, bytes ?? 0);
    }
    if (sizes.size > most || folders.length > most) return null;
  }
  return sizes;
}

async function digestOf(files: MlflowArtifacts, path: string): Promise<string | null> {
  const content = await files.download(path);
  if (content === null) return null;
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

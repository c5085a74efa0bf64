import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readTextBounded } from '../support/files.ts';
import type { GitStore } from '../support/git.ts';
import { modelInTag } from './grammar.ts';
import {
  copyVerified,
  damaged,
  formatManifest,
  isOf,
  type Manifest,
  manifestName,
  notOfItsTag,
  parseManifest,
} from './manifest.ts';
import type { Registry, Version } from './registry.ts';
import type { PreparedBundle, Storage } from './storage.ts';
import { notWritable, tagRegistry } from './tag-registry.ts';

/** Versions in folders: `<path>/<model>/<version>/`, with `manifest.json` beside the files of the bundle. */
export function directoryRegistry(input: {
  readonly store: GitStore /** Absolute. */;
  readonly path: string;
}): Registry {
  return tagRegistry('directory', `directory ${input.path}`, input.store, directoryStorage(input.path));
}

const unfinished = '.unfinished-';

function directoryStorage(root: string): Storage {
  /** One folder per model: `/` in its name would let models lie inside each other. */
  const folderOf = (model: string): string => join(root, encodeURIComponent(modelInTag(model)));
  const next = 'make it writable for this user, or name another `path` below `promote`';

  async function holds(folder: string, wanted: { commit: string; digest: string | null }): Promise<Manifest | null> {
    const manifest = await readManifest(folder).catch(() => null);
    if (manifest === null || manifest.commit !== wanted.commit || manifest.digest !== wanted.digest) return null;
    for (const file of manifest.files) {
      const found = await lstat(join(folder, file.path)).catch(() => null);
      if (found?.isFile() !== true || found.size !== file.bytes) return null;
    }
    return manifest;
  }

  return {
    async prepare(bundle, manifest): Promise<PreparedBundle> {
      const folder = folderOf(bundle.model);
      const temporary = join(folder, `${unfinished}${randomUUID()}`);
      const remove = (): Promise<void> => rm(temporary, { recursive: true, force: true }).catch(() => {});
      try {
        await makeFolder(temporary);
        await removeUnfinished(folder);
        for (const file of manifest.files)
          await copyVerified(join(bundle.directory, file.path), join(temporary, file.path), file);
        await writeFile(join(temporary, manifestName), formatManifest(manifest));
      } catch (error) {
        await remove();
        throw notWritable(error, folder, next);
      }
      let placed: string | null = null;
      return {
        async place(version) {
          const final = join(folder, version);
          try {
            await rename(placed ?? temporary, final);
            placed = final;
            return true;
          } catch (error) {
            if (!/^(ENOTEMPTY|EEXIST|ENOTDIR|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? ''))
              throw notWritable(error, final, next);
            // Left by an earlier run that ended before its tag was made, or being made by another run right now.
            return (await holds(final, bundle)) !== null;
          }
        },
        reveal: async () => {},
        close: remove,
      };
    },

    has: async (version) => (await holds(join(folderOf(version.model), version.version), version)) !== null,

    async fetch(version, directory) {
      const folder = join(folderOf(version.model), version.version);
      const manifest = await storedManifest(folder, version);
      for (const file of manifest.files) await copyVerified(join(folder, file.path), join(directory, file.path), file);
    },
  };
}

const readManifest = async (folder: string): Promise<Manifest> =>
  parseManifest(await readTextBounded(folder, manifestName), join(folder, manifestName));

async function storedManifest(folder: string, version: Version): Promise<Manifest> {
  const found = await lstat(folder).catch(() => null);
  if (found?.isDirectory() !== true) throw damaged(folder, 'no such folder');
  const manifest = await readManifest(folder);
  if (!isOf(manifest, version)) throw damaged(folder, notOfItsTag);
  return manifest;
}

/** Node's own recursive `mkdir` never ends where a file system answers ENOENT below a folder that exists, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  const make = (): Promise<string | undefined> =>
    mkdir(path).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST' || error.code === 'ENOENT') return error.code;
        throw error;
      },
    );
  if ((await make()) !== 'ENOENT') return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** What crashed runs have left, when it is older than any run can be. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(unfinished)) continue;
    const found = await lstat(join(folder, name)).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > 7 * 86_400_000)
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
  }
}

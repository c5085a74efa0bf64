import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../support/errors.ts';
import type { Log } from '../support/log.ts';

/** Where folders of this run are made. */
export interface Scratch {
  /** Absolute; made where it is not there. */
  readonly scratch: string;
  readonly log: Pick<Log, 'warning'>;
}

export interface ScratchFolder {
  /** Absolute. */
  readonly path: string;
  /** May be called twice. A command may leave what cannot be removed, as a container of another user does: that is a warning, and no reason to lose what was measured. */
  remove(): Promise<void>;
}

/** A folder of its own below `scratch`, also removed when the process ends before. */
export async function openScratchFolder({ scratch, log }: Scratch, name: string): Promise<ScratchFolder> {
  await mkdir(scratch, { recursive: true });
  const path = await mkdtemp(join(scratch, `${name}-`));
  const removeNow = (): void => {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The process ends: nobody is left to tell.
    }
  };
  process.once('exit', removeNow);
  return {
    path,
    async remove() {
      await removeFolder(path).catch((error) =>
        log.warning(`the folder ${path} could not be removed: ${messageOf(error)}`),
      );
      process.off('exit', removeNow);
    },
  };
}

/** The same for as long as `use` takes. */
export async function withFolder<T>(scratch: Scratch, name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await openScratchFolder(scratch, name);
  try {
    return await use(folder.path);
  } finally {
    await folder.remove();
  }
}

/** Also where a command took away the permission to write into its folders. */
async function removeFolder(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true }).catch(async () => {
    const pending = [home];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      await chmod(folder, 0o700).catch(() => {});
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => []))
        if (entry.isDirectory()) pending.push(join(folder, entry.name));
    }
    await rm(home, { recursive: true, force: true });
  });
}

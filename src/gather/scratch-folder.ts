import { rmSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
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

/** What they are for. */
const names = [
  'clean-copy',
  'base-commit',
  'base-predictions',
  'artifact',
  'staleness',
  'version',
  'debugging',
  'rollback',
  'stage-model',
  'canary',
  'canary-production',
] as const;
export type ScratchName = (typeof names)[number];

/** The process comes after the name, so that what is left of a dead one can be told. */
const ownName = new RegExp(`^(?:${names.join('|')})-(\\d+)-[A-Za-z0-9]{6}$`);
const dayMilliseconds = 24 * 3600 * 1000;

/**
 * Removes what a process that was killed left below `scratch`: folders of ours that are older than a day, and whose process is gone. `now` in milliseconds since 1970.
 * Never rejects.
 */
export async function removeLeftFolders({ scratch, log }: Scratch, now: number): Promise<void> {
  for (const name of await readdir(scratch).catch(() => [])) {
    const owner = Number(name.match(ownName)?.[1] ?? Number.NaN);
    const path = join(scratch, name);
    const found = Number.isNaN(owner) || isAlive(owner) ? null : await lstat(path).catch(() => null);
    if (found?.isDirectory() !== true || now - found.mtimeMs < dayMilliseconds) continue;
    await removeFolder(path).catch((error) =>
      log.warning(`the folder ${path}, which an earlier run left, could not be removed: ${messageOf(error)}`),
    );
  }
}

/** Also where it is somebody else's, or the number was given again: then the folder stays. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** A folder of its own below `scratch`, also removed when the process ends before. */
export async function openScratchFolder({ scratch, log }: Scratch, name: ScratchName): Promise<ScratchFolder> {
  await mkdir(scratch, { recursive: true });
  const path = await mkdtemp(join(scratch, `${name}-${process.pid}-`));
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
export async function withFolder<T>(
  scratch: Scratch,
  name: ScratchName,
  use: (folder: string) => Promise<T>,
): Promise<T> {
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

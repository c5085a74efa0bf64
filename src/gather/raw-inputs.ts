import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, realpath, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Integration } from '../facts/integration.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, openRegular } from '../support/files.ts';
import { clipped } from '../support/text.ts';
import { declaredFiles } from './outputs.ts';
import { isTableName } from './privacy-files.ts';
import { drawRawSample } from './raw-sample.ts';

export interface RawInputsRequest {
  /** The work tree, and the clean copy of it; absolute. */
  readonly from: string;
  readonly to: string;
  readonly stages: readonly {
    readonly inputs?: readonly string[] | undefined;
    readonly outputs: readonly string[];
  }[];
  /** The patterns that a sample is drawn from; null for what the first stage reads. */
  readonly raw: readonly string[] | null;
  /** Rows of each table. */
  readonly rows: number;
}

export interface RawInputs {
  readonly raw: Integration['raw'];
  /** Throws `ConfigurationError` where a command has written into a file that is linked, and so into the work tree. */
  requireUnchanged(): Promise<void>;
}

const linkedBytes = 16 * megabyte;
const mostFiles = 10_000;
const mostShown = 50;

/**
 * Puts into the clean copy what the stages read and none of them writes: of the raw tables a sample, all else whole; and takes away what they write. Throws `ConfigurationError`
 * where there are no raw data.
 */
export async function placeRawInputs(request: RawInputsRequest): Promise<RawInputs> {
  const { from, to, stages, rows } = request;
  const patterns = request.raw ?? stages[0]?.inputs;
  if (patterns === undefined)
    throw new ConfigurationError({
      message: 'which data are raw is not known: the first stage declares no `inputs`',
      next: 'name them as `inputs` of the first stage, or as `raw` of infra/integration',
    });
  const written = new Set<string>();
  for (const root of [from, to])
    for (const path of await declaredFiles(
      root,
      stages.flatMap(({ outputs }) => outputs),
    ))
      written.add(path);
  const top = await realpath(to);
  for (const path of written) await removeOwn(path);

  const raw: Integration['raw'][number][] = [];
  const sampled = new Set<string>();
  const linked = new Map<string, string>();
  for (const pattern of patterns) {
    const found = await declaredFiles(from, [pattern]);
    // What is named as raw is meant; a first stage may declare inputs that are not always there.
    if (found.length === 0 && request.raw !== null)
      throw new ConfigurationError({
        message: `no file matches ${clipped(pattern)}, the raw data`,
        next: 'check the path, and that an earlier step fetches the data (`dvc pull`, `lfs: true`)',
      });
    const files = found.filter((path) => !sampled.has(path));
    if (files.length > mostFiles)
      throw new ConfigurationError({
        message: `${clipped(pattern)} names ${files.length} files; at most ${mostFiles} are taken`,
        next: 'name a few of them as `raw` of infra/integration',
      });
    const tables = files.filter(isTableName).length;
    for (const path of files) {
      sampled.add(path);
      // Parts of one table share its rows.
      const share = Math.max(1, Math.ceil(rows / Math.max(1, tables)));
      await removeOwn(path, isTableName(path));
      const drawn = isTableName(path) ? await drawRawSample({ from, to, file: path, rows: share }) : null;
      if (drawn === null) await placeWhole(path);
      raw.push({ path: clipped(path), rows: drawn?.rows ?? null, total: drawn?.total ?? null });
    }
  }
  if (raw.length === 0)
    throw new ConfigurationError({
      message: `no file matches ${clipped(patterns.join(', '))}, the raw data`,
      next: 'check the paths, and that an earlier step fetches the data (`dvc pull`, `lfs: true`)',
    });
  for (const path of await declaredFiles(
    from,
    stages.flatMap(({ inputs }) => inputs ?? []),
  ))
    if (!sampled.has(path) && !written.has(path)) await placeWhole(path);
  const tablesFirst = raw.sort((a, b) => Number(a.rows === null) - Number(b.rows === null));
  return {
    raw: tablesFirst.slice(0, mostShown),
    async requireUnchanged() {
      for (const [path, before] of linked)
        if ((await stateOf(join(from, path))) !== before)
          throw new ConfigurationError({
            file: path,
            message: 'was changed by a stage in a clean copy, where large data is linked and not copied',
            next: 'let the stage write its outputs under other names than its inputs',
          });
    },
  };

  /** Folders of installed packages are links out of the copy: nothing may be removed or written there. */
  async function removeOwn(path: string, remove = true): Promise<void> {
    const place = await realpath(dirname(join(to, path))).catch(() => null);
    if (place === null) return;
    inside(top, place);
    if (remove) await rm(join(to, path), { force: true });
  }

  async function placeWhole(path: string): Promise<void> {
    const [source, target] = [join(from, path), join(to, path)];
    if ((await lstat(target).catch(() => null)) !== null) return;
    const { handle, bytes } = await openRegular(from, path);
    await handle.close();
    await mkdir(dirname(target), { recursive: true });
    if (bytes < linkedBytes) return copyFile(source, target, constants.COPYFILE_FICLONE);
    await link(source, target).catch(() => symlink(source, target));
    linked.set(path, await stateOf(source));
  }
}

const stateOf = async (path: string): Promise<string> => {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? 'gone' : `${found.size} ${found.mtimeNs}`;
};

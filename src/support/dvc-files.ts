import { lstat, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** What DVC's own files say: `*.dvc` and `dvc.lock`. They are hostile text: of another form, they say nothing. */

const mostBytes = 16 * 1024 * 1024;

const shortText = z.string().min(1).max(1000);
const digests = {
  md5: shortText.optional(),
  etag: shortText.optional(),
  checksum: shortText.optional(),
};
const output = z.object({
  path: shortText,
  ...digests,
  size: z.int().nonnegative().optional(),
  /** Of a folder whose files a remote keeps by their names (`version_aware`). */
  files: z.array(z.object({ relpath: shortText, ...digests, size: z.int().nonnegative().optional() })).optional(),
});

/** A file or folder that DVC keeps. */
export type DvcFileOutput = z.output<typeof output>;

const outputs = z.array(output).nullish();
const pointerSchema = z.object({ wdir: z.string().nullish(), outs: outputs });
const lockSchema = z.object({ stages: z.record(z.string(), z.object({ outs: outputs })) });
const pipelineSchema = z.object({
  stages: z.record(
    z.string(),
    z.object({ wdir: z.string().optional(), do: z.object({ wdir: z.string().optional() }).optional() }),
  ),
});

export interface DvcEntry {
  /** As DVC resolves it: relative to `root` with `/`, or an address (`s3://…`), or leading out of `root`. */
  readonly path: string;
  readonly output: DvcFileOutput;
  /** The stage that writes it; null for what `dvc add` or `dvc import` keeps. */
  readonly stage: string | null;
}

/** The outputs of a `.dvc` file (`file` is relative to `root`); none where it is not there or of another form. */
export async function readDvcFile(root: string, file: string): Promise<readonly DvcEntry[]> {
  const found = await readYaml(root, file, pointerSchema);
  const folder = posix.join(posix.dirname(file), found?.wdir ?? '.');
  return (found?.outs ?? []).map((one) => ({ path: placeOf(folder, one.path), output: one, stage: null }));
}

/** The outputs in a `dvc.lock`. Its paths are relative to the `wdir` that `dvc.yaml` gives the stage (seen with DVC 3.67), by default its own folder. */
export async function readDvcLock(root: string, file: string): Promise<readonly DvcEntry[]> {
  const lock = await readYaml(root, file, lockSchema);
  if (lock === undefined) return [];
  const folder = posix.dirname(file);
  const pipeline = await readYaml(root, posix.join(folder, 'dvc.yaml'), pipelineSchema);
  return Object.entries(lock.stages).flatMap(([stage, { outs }]) => {
    const declared = pipeline?.stages[stage] ?? pipeline?.stages[stage.replace(/@.*$/, '')];
    const directory = posix.join(folder, declared?.wdir ?? declared?.do?.wdir ?? '.');
    return (outs ?? []).map((one) => ({ path: placeOf(directory, one.path), output: one, stage }));
  });
}

const placeOf = (folder: string, path: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || path.startsWith('/') ? path : posix.join(folder, path).replace(/\/$/, '');

/** Where DVC keeps a file of `root`, or a folder that it is in: the `.dvc` file or the `dvc.lock`; null where it does not. */
export async function dvcTracking(
  root: string,
  path: string,
): Promise<{ readonly file: string; readonly stage: string | null } | null> {
  const above = ancestorsOf(path);
  for (const one of above) {
    const file = `${one}.dvc`;
    if (one !== '' && (await isFile(join(root, file)))) return { file, stage: null };
  }
  for (const folder of above.slice(1)) {
    const file = posix.join(folder, 'dvc.lock');
    const entry = (await readDvcLock(root, file)).find((one) => path === one.path || path.startsWith(`${one.path}/`));
    if (entry !== undefined) return { file, stage: entry.stage };
  }
  return null;
}

/** The path, its folder, the folder of that, and `''` at last. */
function ancestorsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/')).concat('');
}

const isFile = async (path: string): Promise<boolean> => (await lstat(path).catch(() => null))?.isFile() === true;

/** Read here, and not as the files of a run are: those ask this file what is missing. */
async function readYaml<T extends z.ZodType>(root: string, file: string, schema: T): Promise<z.output<T> | undefined> {
  try {
    const path = join(root, file);
    const found = await lstat(path);
    if (!found.isFile() || found.size > mostBytes) return undefined;
    const parsed = schema.safeParse(parse(await readFile(path, 'utf8'), { logLevel: 'error', maxAliasCount: 100 }));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../../support/files.ts';
import { clipped } from '../../support/text.ts';
import { checkEntries, type Entry, maximumMetrics, textEntry } from './entries.ts';
import { chooseRun, type LoggedRun, type MlflowRun, type Window } from './mlflow.ts';
import { maximumParameters } from './parameters.ts';
import { parseYaml } from './yaml.ts';

const maximumRuns = 20_000;
const maximumDepth = 10;
const folderLimit = megabyte;

/** `RunStatus` in MLflow's service.proto. */
const statuses = ['', 'RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];

interface FolderRun extends MlflowRun {
  readonly folder: string;
  readonly parent: string | null;
}

/**
 * The run that this training logged into the folder store of older versions of MLflow: `mlruns/<experiment>/<run>/meta.yaml`, `metrics/<name>` with
 * lines `timestamp value step`, `params/<name>`. Source: mlflow/store/tracking/file_store.py.
 */
export async function readMlflowFolder(root: string, store: string, window: Window | null): Promise<LoggedRun> {
  const metas = await findRuns(root, store);
  const runs: FolderRun[] = [];
  for (const meta of metas) {
    const run = await readMeta(root, meta, window);
    if (run !== undefined) runs.push(run);
  }
  const ids = new Set(runs.map((run) => run.id));
  const top = runs.filter((run) => run.parent === null || (window !== null && !ids.has(run.parent)));
  const chosen = chooseRun(store, top, window) as FolderRun;
  const entries: Entry[] = [];
  for (const name of await namesBelow(root, `${chosen.folder}/metrics`, maximumMetrics + 1))
    entries.push(await readMetric(root, `${chosen.folder}/metrics/${name}`, name));
  const parameters: [string, string][] = [];
  for (const name of await namesBelow(root, `${chosen.folder}/params`, maximumParameters))
    parameters.push([name, await readTextBounded(root, `${chosen.folder}/params/${name}`, folderLimit)]);
  return { id: chosen.id, entries: checkEntries(store, entries), parameters, file: `${chosen.folder}/meta.yaml` };
}

/** Whether any run was logged there: MLflow 3 keeps artifacts in `mlruns/` beside its database. */
export const holdsRuns = async (root: string, store: string): Promise<boolean> =>
  (await findRuns(root, store)).length > 0;

/** The paths of all `meta.yaml` of runs. Links are not followed. */
async function findRuns(root: string, store: string): Promise<string[]> {
  const found: string[] = [];
  for (const experiment of await folders(root, store))
    for (const run of await folders(root, `${store}/${experiment}`)) {
      const meta = `${store}/${experiment}/${run}/meta.yaml`;
      if ((await lstat(join(root, meta)).catch(() => undefined))?.isFile()) found.push(meta);
      if (found.length > maximumRuns)
        throw new ConfigurationError({
          file: store,
          message: `holds more than ${maximumRuns} runs`,
          next: 'train into a fresh store, or write a metrics file and name it under `metrics`',
        });
    }
  return found;
}

async function folders(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, inside(root, path)), { withFileTypes: true });
  // `.trash` holds deleted experiments; `models` is where MLflow 3 keeps logged models and the registry.
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'models')
    .map((entry) => entry.name)
    .sort();
}

async function readMeta(root: string, file: string, window: Window | null): Promise<FolderRun | undefined> {
  // A run that started during training wrote its file during training: the others need not be parsed.
  if (window !== null && (await lstat(join(root, file))).mtimeMs < window.start - 1000) return undefined;
  const meta = parseYaml(file, await readTextBounded(root, file, folderLimit));
  const read = (key: string): unknown => (meta instanceof Map ? meta.get(key) : undefined);
  const startTime = read('start_time');
  if (read('lifecycle_stage') !== 'active' || typeof startTime !== 'number') return undefined;
  const status = statuses[Number(read('status'))] ?? 'unknown';
  if (window === null ? status !== 'FINISHED' : startTime < window.start || startTime > window.end) return undefined;
  const folder = file.slice(0, -'/meta.yaml'.length);
  const tag = `${folder}/tags/mlflow.parentRunId`;
  const nested = (await lstat(join(root, tag)).catch(() => undefined)) !== undefined;
  const parent = nested ? (await readTextBounded(root, tag, folderLimit)).trim() : null;
  return { id: folder.slice(folder.lastIndexOf('/') + 1), status, startTime, folder, parent };
}

/** Names of metrics and parameters: a name with `/` is a path. */
async function namesBelow(root: string, folder: string, limit: number, prefix = '', depth = 0): Promise<string[]> {
  const entries = await readdir(join(root, folder, prefix), { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (names.length >= limit) break;
    const name = `${prefix}${entry.name}`;
    if (!entry.isDirectory()) names.push(name);
    else if (depth < maximumDepth)
      names.push(...(await namesBelow(root, folder, limit - names.length, `${name}/`, depth + 1)));
  }
  return names;
}

/** MLflow's latest value: the one with the greatest step, then timestamp, then value. */
async function readMetric(root: string, file: string, name: string): Promise<Entry> {
  const lines = (await readTextBounded(root, file)).split('\n');
  let latest: Point | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const point = readPoint(name, line);
    if (point === undefined)
      throw new ConfigurationError({
        file,
        line: index + 1,
        message: `holds ${JSON.stringify(clipped(line, 80))}; expected "timestamp value step"`,
        next: 'log metrics with MLflow only, and end its run before the training command exits',
      });
    if (latest === undefined || isLater(point, latest)) latest = point;
  }
  if (latest === undefined)
    throw new ConfigurationError({ file, message: 'is empty', next: 'log the metric again with MLflow' });
  return latest.entry;
}

interface Point {
  readonly step: number;
  readonly time: number;
  readonly entry: Entry;
}

/** Two, three or five fields: a data set's name and digest may follow. */
function readPoint(name: string, line: string): Point | undefined {
  const [time = '', value = '', step = '0'] = line.trim().split(' ');
  const entry = textEntry(name, value);
  if (!/^-?\d+$/.test(time) || !/^-?\d+$/.test(step)) return undefined;
  if ('kind' in entry && entry.kind !== 'nan' && entry.kind !== 'infinity') return undefined;
  return { step: Number(step), time: Number(time), entry };
}

function isLater(a: Point, b: Point): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.time !== b.time) return a.time > b.time;
  return 'value' in a.entry && 'value' in b.entry && a.entry.value > b.entry.value;
}

import { lstat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Configuration } from '../config/schema.ts';
import {
  absent,
  type Fact,
  failedBy,
  gathered,
  type Metric,
  type Metrics,
  type NotAMetric,
  type Origin,
} from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { expandPaths, inside } from '../support/files.ts';
import { directionOf } from './metrics/directions.ts';
import { metricsOfDvc } from './metrics/dvc.ts';
import { checkEntries, type Entry } from './metrics/entries.ts';
import { readMetricsFile } from './metrics/file.ts';
import { type LoggedRun, NotFromThisTraining, type Window, windowOf } from './metrics/mlflow.ts';
import { boundParameters, readParameters } from './metrics/parameters.ts';
import type { OriginOf } from './outputs.ts';
import type { Tracked } from './tracking.ts';

export interface MetricsInput {
  /** Absolute path of the repository's working directory. */
  readonly root: string;
  readonly configuration: Configuration;
  readonly originOf: OriginOf;
  /** When this run's training started and ended, ISO 8601; null when nothing was trained here. */
  readonly training: { readonly startedAt: string; readonly endedAt: string } | null;
  /** What training logged to a tracking server: its metrics where no file tells any, its parameters beside them. */
  readonly tracked?: Pick<Tracked, 'logged' | 'parameters'> | null;
}

/** Where metrics are looked for without configuration, after `dvc.yaml`: the first that is there and not stale. */
const usualPlaces = [
  'dvclive/metrics.json',
  'metrics.json',
  'metrics.yaml',
  'metrics.yml',
  'metrics.csv',
  'metrics.tsv',
  'mlflow.db',
  'mlruns',
];

const parameterFiles = ['params.yaml', 'params.json', 'dvclive/params.yaml'];

interface Source {
  readonly path: string;
  readonly origin: Origin;
  readonly format: string;
  readonly entries: readonly Entry[];
  readonly parameters: readonly (readonly [string, string])[];
}

/**
 * The metrics of this run: what `metrics` names, else what `dvc.yaml` names, else the first usual place, else what was logged to the tracking server. All files that are named are read; a name that
 * is in several of them gets the file's stem in front (`train_metrics.accuracy`, `test_metrics.accuracy`), whatever its values, so that names do
 * not depend on the numbers. `failed` where a file is missing, stale, malformed or out of bounds, with file, position and next step.
 */
export async function gatherMetrics(input: MetricsInput): Promise<Fact<Metrics>> {
  try {
    const sources = await readSources(input);
    if (sources.length === 0)
      return absent(
        'no metrics were found: no `metrics` is configured, dvc.yaml names none, and there is no metrics.json (let training write one, or name the file under `metrics`)',
      );
    return gathered(await merge(input, sources));
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

async function readSources(input: MetricsInput): Promise<Source[]> {
  const window = windowOf(input.training);
  const named = input.configuration.metrics ? await namedFiles(input) : await filesOfDvc(input.root);
  if (named.length === 0) return await readUsualPlace(input, window);
  const sources: Source[] = [];
  for (const path of named) sources.push(await readSource(input, path, window));
  return sources;
}

async function namedFiles(input: MetricsInput): Promise<string[]> {
  const patterns = input.configuration.metrics ?? [];
  // A glob also matches folders (with a slash at the end); only a plain path means one: `mlruns`.
  const files = (await expandPaths(input.root, patterns)).filter((file) => !file.endsWith('/'));
  if (files.length === 0)
    throw new ConfigurationError({
      message: `no file matches \`metrics: ${patterns.join(', ')}\``,
      next: 'check the pattern, and that the training command writes the files',
    });
  return files;
}

async function filesOfDvc(root: string): Promise<string[]> {
  return (await kindOf(root, 'dvc.yaml')) === undefined ? [] : await metricsOfDvc(root);
}

async function readUsualPlace(input: MetricsInput, window: Window | null): Promise<Source[]> {
  let older: NotFromThisTraining | undefined;
  for (const path of usualPlaces) {
    const kind = await kindOf(input.root, path);
    if (kind === undefined) continue;
    if (path === 'mlruns' && (kind !== 'folder' || !(await (await mlflowFolder()).holdsRuns(input.root, path))))
      continue;
    try {
      return [await readSource(input, path, window)];
    } catch (error) {
      if (!(error instanceof NotFromThisTraining)) throw error;
      older ??= error;
    }
  }
  const tracked = fromServer(input.tracked?.logged);
  if (tracked !== null) return [tracked];
  if (older !== undefined) throw older;
  return [];
}

function fromServer(tracked: Tracked['logged'] | undefined): Source | null {
  if (tracked === undefined || tracked.state === 'absent') return null;
  if (tracked.state === 'gathered') {
    const { id, file, entries, parameters } = tracked.value;
    return { path: file, origin: 'trained', format: `mlflow run ${id}`, entries, parameters };
  }
  const { error, next } = tracked;
  throw new ConfigurationError({ message: error, ...(next === undefined ? {} : { next }) });
}

async function kindOf(root: string, path: string): Promise<'folder' | 'file' | undefined> {
  const found = await lstat(join(root, inside(root, path))).catch(() => undefined);
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
}

async function readSource(input: MetricsInput, path: string, window: Window | null): Promise<Source> {
  const kind = await kindOf(input.root, path);
  if (kind === undefined)
    throw new ConfigurationError({
      file: path,
      message: 'no such file',
      next: `let the training command write it, for example {"accuracy": 0.93}, or name another file under \`metrics\``,
    });
  if (kind === 'folder') {
    const { holdsRuns, readMlflowFolder } = await mlflowFolder();
    if (!(await holdsRuns(input.root, path)))
      throw new ConfigurationError({
        file: path,
        message: 'is a folder without MLflow runs',
        next: 'name a metrics file, or the mlruns folder that MLflow writes',
      });
    return await fromMlflow(input, path, window, await readMlflowFolder(input.root, path, window));
  }
  if (/^\.(db|sqlite3?)$/i.test(extname(path))) {
    const { readMlflowDatabase } = await import('./metrics/mlflow-database.ts');
    return await fromMlflow(input, path, window, await readMlflowDatabase(input.root, path, window));
  }
  const origin = await currentOrigin(input, path);
  return { path, origin, ...(await readMetricsFile(input.root, path)), parameters: [] };
}

const mlflowFolder = () => import('./metrics/mlflow-folder.ts');

async function fromMlflow(input: MetricsInput, path: string, window: Window | null, run: LoggedRun): Promise<Source> {
  const { entries, parameters } = run;
  if (entries.length === 0)
    throw new ConfigurationError({
      file: path,
      message: `the run ${run.id} logged no metrics`,
      next: 'call mlflow.log_metric in training',
    });
  // A run that started inside the window was logged by this training, whatever the store held before.
  const origin = window === null ? await currentOrigin(input, run.file) : 'trained';
  return { path, origin, format: `mlflow run ${run.id}`, entries, parameters };
}

async function currentOrigin(input: MetricsInput, path: string): Promise<Origin> {
  const origin = await input.originOf(path);
  if (origin !== 'stale') return origin;
  throw new NotFromThisTraining({
    file: path,
    message:
      'was not written by this training: it still is what was there before (the same file, time of change and content)',
    next: 'let the training command write it, or name under `metrics` the file that it does write',
  });
}

async function merge(input: MetricsInput, sources: readonly Source[]): Promise<Metrics> {
  const values: Metric[] = [];
  const others: NotAMetric[] = [];
  const { directions } = input.configuration;
  for (const { path, entries } of withDistinctNames(sources))
    for (const entry of entries) {
      const { name } = entry;
      if ('value' in entry)
        values.push({ name, value: entry.value, direction: directionOf(name, directions), file: path });
      else others.push({ name, kind: entry.kind, file: path });
    }
  const files = sources.map(({ path, origin, format }) => ({ path, origin, format }));
  if (values.length === 0 && !others.some(({ kind }) => kind === 'nan' || kind === 'infinity'))
    throw new ConfigurationError({
      file: files.map(({ path }) => path).join(', '),
      message: 'holds no metric: expected at least one number',
      next: 'let the training command write numbers, for example {"accuracy": 0.93}',
    });
  return { values, others, files, parameters: await mergeParameters(input, sources) };
}

/** Puts the file in front of each name that several files have: by its stem, or as much of its path as tells the files apart. */
function withDistinctNames(sources: readonly Source[]): { path: string; entries: readonly Entry[] }[] {
  if (sources.length === 1) return [...sources];
  const owners = new Map<string, string[]>();
  for (const { path, entries } of sources)
    for (const { name } of entries) owners.set(name, [...(owners.get(name) ?? []), path]);
  const colliding = [...new Set([...owners.values()].filter((paths) => paths.length > 1).flat())];
  const labelOf = distinctLabels(colliding);
  const renamed = sources.map(({ path, entries }) => ({
    path,
    entries: entries.map((entry) =>
      (owners.get(entry.name)?.length ?? 0) > 1 ? { ...entry, name: `${labelOf(path)}.${entry.name}` } : entry,
    ),
  }));
  checkEntries(
    sources.map(({ path }) => path).join(', '),
    renamed.flatMap(({ entries }) => entries),
  );
  return renamed;
}

function distinctLabels(paths: readonly string[]): (path: string) => string {
  const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length);
  const stem = (path: string): string => withoutEnding(path.slice(path.lastIndexOf('/') + 1));
  const whole = (path: string): string => path;
  return [stem, withoutEnding].find((label) => new Set(paths.map(label)).size === paths.length) ?? whole;
}

/** What MLflow logged, then `params.yaml` or `params.json`; a parameter file that is older than this training tells nothing about it. */
async function mergeParameters(input: MetricsInput, sources: readonly Source[]): Promise<Record<string, string>> {
  const pairs = sources.flatMap(({ parameters }) => parameters);
  pairs.push(...(input.tracked?.parameters ?? []));
  for (const file of parameterFiles) {
    if ((await kindOf(input.root, file)) !== 'file') continue;
    if (!file.includes('/') || (await input.originOf(file)) !== 'stale')
      pairs.push(...(await readParameters(input.root, file)));
  }
  return boundParameters(pairs);
}

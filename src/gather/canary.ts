import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canaryOptions } from '../config/options/canary.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { Canary, CanaryComparison, ProductionComparison } from '../facts/canary.ts';
import { absent, type Fact, failed, gathered, whyMissing } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { findProgram } from '../support/process.ts';
import { clipped } from '../support/text.ts';
import { replayBatch } from './canary-batch.ts';
import { type Replay, replayRows } from './canary-replay.ts';
import { readSentRows, type SentRows, spreadPlaces } from './canary-rows.ts';
import { guardedEnvironment } from './environment.ts';
import type { ExerciseContext } from './exercises.ts';
import { firstArtifact, inOrder, modelPaths } from './model-files.ts';
import type { PredictedRows } from './predictions.ts';
import { compareServed, isUnreadable, sameServed, servedText } from './served-prediction.ts';
import { servingPlan } from './serving.ts';
import { openTable } from './tables/table.ts';

export type CanaryRequest = Pick<
  ExerciseContext,
  | 'root'
  | 'configuration'
  | 'environment'
  | 'secrets'
  | 'log'
  | 'signal'
  | 'scratch'
  | 'run'
  | 'problem'
  | 'artifacts'
  | 'tables'
  | 'features'
  | 'predicted'
  | 'production'
  | 'registry'
>;

const mostDiffering = 20;

/**
 * Tries the model in what serves it. `absent` without `serve` or rows; whatever the server does is gathered. Throws `ConfigurationError` where a column is not there or
 * the data cannot be read.
 */
export async function gatherCanary(request: CanaryRequest): Promise<Fact<Canary>> {
  const { root, configuration, problem, artifacts, tables } = request;
  const { serve, data } = configuration;
  if (serve === undefined) return absent('no `serve` is configured');
  if (problem !== null) return absent(problem);
  if (configuration.artifacts !== undefined && artifacts.state !== 'gathered') return artifacts;
  if (data.testing === undefined) return absent('no `data.testing` is configured: there are no rows to send');
  if (tables.testing.state !== 'gathered') return tables.testing;
  const total = tables.testing.value.rows;
  if (total === 0) return failed('the testing data have no row to send', 'name testing data with rows');

  const options = optionsOf(configuration, 'infra/canary', canaryOptions);
  const rows = await rowsOf(request, spreadPlaces(total, options.rows), options.columns);
  const paths = modelPaths(artifacts, configuration.artifacts);
  const replay = (modelRoot: string, files: readonly string[], title: string): Promise<Replay> =>
    serveRows(request, serve, modelRoot, files, rows, { budget: options.budget, title });
  const served = await replay(root, paths, 'Try the model in what serves it');
  return gathered({
    way: serve.batch === undefined ? 'server' : 'batch',
    command: serve.batch ?? servingPlan(serve, root, paths)?.command ?? '',
    rows: rows.rows.length,
    problem: served.problem,
    readySeconds: served.readySeconds,
    answered: served.served.size,
    faults: served.faults,
    comparison: compareOffline(request.predicted, served, rows, options.tolerance),
    latencySeconds: served.latencySeconds,
    rowsPerSecond: served.rowsPerSecond,
    peakMemoryBytes: served.peakMemoryBytes,
    tail: served.tail,
    production: options.production
      ? await compareProduction(request, served, rows, options.tolerance, (modelRoot, files) =>
          replay(modelRoot, files, 'Serve the version in production'),
        )
      : null,
  });
}

/** Read once more, as the data tests read them: a sample would not have them as they are written. */
export async function rowsOf(
  { root, configuration, features }: CanaryRequest,
  places: readonly number[],
  wanted: readonly string[] | undefined,
): Promise<SentRows> {
  const { testing = [], schema, label, time, key = [] } = configuration.data;
  const rules = schema === undefined ? null : await import('./schema.ts');
  const hints = rules === null ? {} : rules.readingHints(await rules.loadTableSchema(root, schema as string));
  const table = await openTable({ root, patterns: testing, ...hints });
  const lacking = wanted?.find((name) => !table.columns.includes(name));
  if (lacking !== undefined)
    throw new ConfigurationError({
      message: `the testing data have no column ${JSON.stringify(clipped(lacking))}, which \`columns\` of infra/canary names`,
      next: `name columns that are there: ${clipped(table.columns.slice(0, 20).join(', '), 500)}`,
    });
  const others = new Set([label, time, ...key]);
  const usual = (features.length > 0 ? features : table.columns).filter(
    (name) => table.columns.includes(name) && !others.has(name),
  );
  const columns = wanted ?? usual;
  if (columns.length === 0)
    throw new ConfigurationError({
      message: 'the testing data have no feature to send',
      next: 'name the columns as `columns` of infra/canary, or as `data.features`',
    });
  return readSentRows(table, columns, places);
}

export async function serveRows(
  request: CanaryRequest,
  serve: NonNullable<Configuration['serve']>,
  modelRoot: string,
  artifacts: readonly string[],
  rows: SentRows,
  options: { readonly budget: number; readonly title: string },
): Promise<Replay> {
  const { configuration, scratch, environment, secrets } = request;
  if (serve.batch !== undefined)
    return replayBatch(request, {
      ...options,
      command: serve.batch,
      model: firstArtifact(modelRoot, artifacts),
      modelRoot,
      scratch,
      rows,
      key: configuration.data.key ?? [],
      predicted: serve.response ?? configuration.predictions?.predicted ?? null,
    });
  const plan = servingPlan(serve, modelRoot, artifacts);
  if (plan === null) throw new Error('a server has a command, or it is a batch');
  if (serve.mlmodel !== undefined && findProgram('mlflow', guardedEnvironment(environment, secrets)) === undefined)
    return notServed(
      '`mlflow`, which serves `serve.mlmodel`, is not on the PATH',
      'install `mlflow` in an earlier step, or name a command as `serve.run`',
    );
  return replayRows(request, plan, modelRoot, rows, options);
}

const notServed = (summary: string, next: string): Replay => ({
  served: new Map(),
  problem: { kind: 'broken', summary, next, exitCode: null },
  readySeconds: null,
  faults: { count: 0, first: [] },
  latencySeconds: null,
  rowsPerSecond: null,
  peakMemoryBytes: null,
  tail: [],
});

function compareOffline(
  predicted: Fact<PredictedRows>,
  { served }: Replay,
  { rows }: SentRows,
  tolerance: number,
): CanaryComparison {
  const differing: CanaryComparison['differing'][number][] = [];
  let [compared, agreed] = [0, 0];
  let largestDifference: number | null = null;
  let uncompared: string | null = null;
  const answered = rows.filter(({ place }) => served.has(place));
  if (predicted.state !== 'gathered') uncompared = whyMissing(predicted);
  else if (predicted.value.placeOf === null) uncompared = 'the predictions are not joined with the testing data';
  else
    for (const { place } of answered) {
      const row = predicted.value.placeOf(place);
      const found =
        row < 0
          ? { what: 'has no offline prediction' }
          : compareServed(served.get(place) as Parameters<typeof compareServed>[0], predicted.value, row, tolerance);
      if (isUnreadable(found)) {
        uncompared ??= `row ${place + 1} ${found.what}`;
        continue;
      }
      compared += 1;
      if (found.difference !== null) largestDifference = Math.max(largestDifference ?? 0, found.difference);
      if (found.agrees) agreed += 1;
      else if (differing.length < mostDiffering)
        differing.push({ row: place + 1, offline: found.offline, served: found.served });
    }
  return { compared, agreed, differing, largestDifference, uncompared };
}

/** Serves the version in production on the same rows. The registry verifies the digest of what it hands out. */
async function compareProduction(
  { registry, production, predicted, run, scratch, configuration }: CanaryRequest,
  candidate: Replay,
  { rows }: SentRows,
  tolerance: number,
  replay: (modelRoot: string, artifacts: readonly string[]) => Promise<Replay>,
): Promise<ProductionComparison> {
  if (registry === null)
    return { missing: 'no `promote` is configured', next: 'configure `promote`, or leave `production` out' };
  if (production.state !== 'gathered')
    return { missing: whyMissing(production), next: 'promote a version first, or leave `production` out' };
  if (candidate.served.size === 0)
    return { missing: 'the new model answered no row', next: 'mend what keeps it from answering' };
  const { version } = production.value;
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, 'canary-production-'));
  try {
    await (await registry()).pull(run.model, version, folder);
    const modelRoot = join(folder, 'artifacts');
    const { fingerprint } = await import('../support/files.ts');
    const names = (await fingerprint(modelRoot, ['.'])).files.map(({ path }) => path);
    const other = await replay(modelRoot, inOrder(configuration.artifacts ?? [], names));
    if (other.served.size === 0)
      return {
        missing: `version ${version} answered no row${other.problem === null ? '' : `: ${other.problem.summary}`}`,
        next: 'look whether what serves the model still serves the version in production',
      };
    const classes =
      predicted.state === 'gathered' && predicted.value.predictions.kind === 'classes'
        ? predicted.value.predictions.classes
        : null;
    const both = rows.flatMap(({ place }) => {
      const [a, b] = [candidate.served.get(place), other.served.get(place)];
      return a === undefined || b === undefined ? [] : [{ place, a, b }];
    });
    if (both.length === 0)
      return { missing: `no row was answered by both it and version ${version}`, next: 'send more `rows`' };
    const different = both.filter(({ a, b }) => !sameServed(a, b, classes, tolerance));
    return {
      version,
      compared: both.length,
      disagreed: different.length,
      differing: different
        .slice(0, mostDiffering)
        .map(({ place, a, b }) => ({ row: place + 1, production: servedText(b), served: servedText(a) })),
    };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [first] = error.problems;
    return {
      missing: `version ${version} could not be fetched: ${first?.message ?? 'unknown'}`,
      next: first?.next ?? 'look at the registry',
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import type { Configuration } from '../config/schema.ts';
import type { Differences } from '../facts/differences.ts';
import type { RowInterval } from '../facts/intervals.ts';
import { absent, type Baseline, type Fact, type Facts, failedBy, gathered, type Run, whyMissing } from '../facts.ts';
import { pairedIntervalOf } from '../statistics/metric-intervals.ts';
import { metricOfName } from '../statistics/metric-names.ts';
import type { PredictionMetric } from '../statistics/prediction-metrics.ts';
import { isUndefined, type Predictions, rowCount } from '../statistics/predictions.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Log } from '../support/log.ts';
import { type BasePredictionsRequest, type FetchedPredictions, fetchBasePredictions } from './base-predictions.ts';
import { rowsOf } from './baselines.ts';
import type { PolicyFiles } from './policy-files.ts';
import { openPredictions, type PredictedRows } from './predictions.ts';
import { withFolder } from './scratch-folder.ts';
import { openTable } from './tables/table.ts';
import { openTestingTable } from './testing-rows.ts';
import type { LocalPredictions } from './trained-baseline.ts';

export interface DifferencesRequest extends Pick<Facts, 'metrics' | 'predictions'> {
  readonly root: string;
  readonly configuration: Configuration;
  /** Schema and catalog of the base, where its policy is in force. */
  readonly policyFiles?: PolicyFiles | undefined;
  readonly run: Run;
  readonly log: Log;
  readonly signal?: AbortSignal | undefined;
  /** A folder for what is fetched; absolute. */
  readonly scratch: string;
  readonly github: BasePredictionsRequest['github'];
  readonly baseline: Fact<Baseline>;
  /** Of a base that was trained here; null where they are in the artifact of an earlier run. */
  readonly local?: LocalPredictions | null | undefined;
  readonly predicted: Fact<PredictedRows>;
  /** Of the testing data. */
  readonly testing: Facts['data']['testing'];
}

const confidence = 0.95;
const seed = 0x5eed;
const resamples = 1000;
const mostMetrics = 30;

/** A metric that both runs wrote, and that predictions can give. */
interface Candidate {
  readonly name: string;
  readonly metric: PredictionMetric;
  readonly own: number;
  readonly before: number;
  /** Whether a relative limit is set on it. */
  readonly gated: boolean;
}

/**
 * The difference of each metric to the base, with an interval of what both models predict for the same rows. `absent` with why where nothing can be paired: then changes
 * are compared as points, and no verdict depends on whether an artifact could be had.
 */
export async function gatherDifferences(request: DifferencesRequest): Promise<Fact<Differences>> {
  const { baseline, predicted, log } = request;
  if (predicted.state !== 'gathered') return absent(whyMissing(predicted));
  if (baseline.state !== 'gathered') return absent(whyMissing(baseline));
  const candidates = candidatesOf(request, predicted.value, baseline.value);
  if (candidates.length === 0) return absent('no metric of this run and of the base is one that predictions tell');
  try {
    return gathered(await compare(request, predicted.value, baseline.value, candidates));
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const why = whyMissing(failedBy(error));
    log.info(`changes are compared without an interval: ${why}`);
    return absent(why);
  }
}

function candidatesOf(
  { metrics, configuration }: DifferencesRequest,
  { predictions }: PredictedRows,
  baseline: Baseline,
): Candidate[] {
  if (metrics.state !== 'gathered') return [];
  const found = metrics.value.values.flatMap(({ name, value }): Candidate[] => {
    const metric = metricOfName(name);
    const before = Object.hasOwn(baseline.metrics, name) ? baseline.metrics[name] : undefined;
    if (metric === undefined || before === undefined || metric.kind !== predictions.kind) return [];
    const gate = Object.hasOwn(configuration.gate.metrics, name) ? configuration.gate.metrics[name] : undefined;
    const gated = gate?.['max-drop'] !== undefined || gate?.['max-rise'] !== undefined;
    return [{ name, metric, own: value, before: before.value, gated }];
  });
  return [...found.filter(({ gated }) => gated), ...found.filter(({ gated }) => !gated)].slice(0, mostMetrics);
}

async function compare(
  request: DifferencesRequest,
  own: PredictedRows,
  baseline: Baseline,
  candidates: readonly Candidate[],
): Promise<Differences> {
  const { predictions, testing, run, github, signal } = request;
  const kept = request.local?.kept ?? baseline.predictions;
  if (kept === undefined) throw unpaired('the base has no predictions');
  const now = testing.state === 'gathered' ? testing.value.sha256 : null;
  if (kept.testingSha256 !== now)
    throw unpaired('the testing data are not those of the base: a difference would be one of the rows as well');
  const same = predictions.state === 'gathered' && predictions.value.sha256 === kept.sha256;
  const paired = same
    ? { first: own.predictions, second: own.predictions, key: request.configuration.data.key ?? null }
    : await withFolder(request, 'base-predictions', async (folder) => {
        const fetched =
          request.local ??
          (await fetchBasePredictions({ kept, model: run.model, repository: run.repository, github, signal }, folder));
        return pairRows(request, own, fetched);
      });
  const metrics: Record<string, RowInterval> = {};
  const why: Record<string, string> = {};
  for (const candidate of candidates) {
    const found = difference(candidate, paired.first, paired.second, own.positive);
    if (typeof found !== 'string') metrics[candidate.name] = found;
    else if (candidate.gated) why[candidate.name] = found;
  }
  const rows = rowCount(paired.first, null);
  return { commit: baseline.commit, key: paired.key, rows, metrics, unpaired: why };
}

interface PairedRows {
  readonly first: Predictions;
  readonly second: Predictions;
  readonly key: readonly string[] | null;
}

/** Both predictions of each row of the hold-out: of the testing data, or of this run's file where that holds the true values. */
async function pairRows(
  { root, configuration, policyFiles }: DifferencesRequest,
  own: PredictedRows,
  fetched: FetchedPredictions,
): Promise<PairedRows> {
  const { data, predictions: layout } = configuration;
  if (layout === undefined) throw unpaired('no `predictions` are configured');
  const base = await openTable({ root: fetched.root, patterns: fetched.paths });
  const reading = openPredictions({
    file: 'the predictions of the base',
    columns: base.columns,
    layout,
    data,
    wanted: [],
  });
  await base.read([reading.observer]);
  const { placeOf } = own;
  const rowsTable =
    placeOf === null || data.testing === undefined
      ? await openTable({ root, patterns: [layout.path] })
      : await openTestingTable(root, data, policyFiles);
  const { rows } = await rowsTable.read([reading.join(rowsTable.columns)]);
  const classes = own.predictions.kind === 'classes' ? new Set(own.predictions.classes) : undefined;
  const other = reading.finish(classes);
  const places = (of: ((row: number) => number) | null): Uint32Array =>
    Uint32Array.from({ length: rows }, (_, row) => (of === null ? row : of(row)));
  const key = data.key?.every((name) => base.columns.includes(name) && rowsTable.columns.includes(name))
    ? data.key
    : null;
  return {
    first: rowsOf(own.predictions, places(placeOf)),
    second: rowsOf(other.predictions, places(other.placeOf)),
    key,
  };
}

/** The interval, or why there is none: that of another quantity than the metric that was written would judge something else. */
function difference(
  { metric, own, before }: Candidate,
  first: Predictions,
  second: Predictions,
  positive: number | null,
): RowInterval | string {
  const options = positive === null ? {} : { positive };
  for (const [side, predictions, written] of [
    ['this run', first, own],
    ['the base', second, before],
  ] as const) {
    const computed = metric.compute(predictions, null, options);
    if (isUndefined(computed)) return `${metric.name} of the predictions of ${side}: ${computed.undefined}`;
    if (!agree(computed.value, written))
      return `${side} wrote ${written}, and its predictions give ${Number(computed.value.toPrecision(6))}`;
  }
  const found = pairedIntervalOf(metric, first, second, null, { ...options, confidence, seed, resamples });
  if (isUndefined(found)) return found.undefined;
  const { estimate, lower, upper, rows } = found;
  return { estimate, lower, upper, rows };
}

/** Whether a number is the other, written with at least three decimals or six digits. */
function agree(computed: number, written: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
  const size = Math.abs(written);
  const rounding = Math.min(0.501 * 10 ** -Math.max(3, decimals), 0.01 * size);
  return Math.abs(computed - written) <= Math.max(1e-6 * size, rounding, 1e-12);
}

const unpaired = (message: string): ConfigurationError =>
  new ConfigurationError({ message, next: 'the change is compared as a point' });

import { acceleratedInterval, accelerationOf, percentileInterval } from './bootstrap.ts';
import type { ClassCounts, CountMetric } from './classification.ts';
import type { IntervalOptions } from './metric-intervals.ts';
import { drawMultinomial } from './multinomial.ts';
import type { MetricOptions, PredictionMetric } from './prediction-metrics.ts';
import {
  type ClassPredictions,
  isUndefined,
  type MetricValue,
  type Predictions,
  type Rows,
  rowCount,
  rowsInWords,
  type Undefined,
  undefinedAs,
} from './predictions.ts';
import type { Bounds } from './proportion.ts';
import { type Random, seededRandom } from './random.ts';
import type { Sums } from './regression.ts';

/** More cells of a table than this, and rows are drawn instead. */
const mostCells = 2000;
/** Rows or blocks of rows that one resample draws. */
const mostDraws = 2000;
/** How many of the resamples may lack the metric, by the class that is in none of their rows, say. */
const mostUndefined = 0.05;

/** The metric of the one model, or the difference of the two; NaN where one is undefined. */
const difference = (values: readonly MetricValue[]): number =>
  values.reduce<number>(
    (sum, found, at) => sum + (isUndefined(found) ? Number.NaN : at === 0 ? found.value : -found.value),
    0,
  );

/** Calls `draw` as often as wanted and makes an interval of what it returns. */
function collect(
  draw: (random: Random) => number,
  count: number,
  estimate: number,
  paired: boolean,
  { resamples, seed }: IntervalOptions,
  intervalOf: (resampled: Float64Array) => Bounds,
): Bounds | Undefined {
  const random = seededRandom(seed);
  const found = Float64Array.from({ length: resamples }, () => draw(random)).filter(Number.isFinite);
  const missing = 1 - found.length / resamples;
  if (!(missing <= mostUndefined))
    return undefinedAs(
      `it is undefined in ${Math.round(missing * 100)}% of the resamples of ${rowsInWords(count)}: some class is too rare`,
    );
  const first = found[0] as number;
  const rounding = 1e-12 * Math.max(1, Math.abs(first));
  if (found.every((value) => Math.abs(value - first) <= rounding))
    return paired && Math.abs(estimate) <= rounding
      ? { lower: estimate, upper: estimate }
      : undefinedAs(`every resample of ${rowsInWords(count)} gives the same value`);
  return intervalOf(found);
}

/**
 * Bootstrap of a metric of a confusion table: not of the rows but of the table's cells (of two models: the cells of truth × first × second), whose counts a multinomial draw
 * gives the same distribution. Null where there are too many cells.
 */
export function resampleTable(
  metric: CountMetric,
  models: readonly ClassPredictions[],
  rows: Rows,
  estimate: number,
  options: IntervalOptions,
): Bounds | Undefined | null {
  const names = models[0] as ClassPredictions;
  const cells = countCells(models, rows);
  if (cells === null) return null;
  const keys = [...cells.keys()];
  const counts = Float64Array.from(cells.values());
  const size = names.classes.length;
  const codes = keys.map((key) => models.map((_, at) => Math.floor(key / size ** at) % size));
  const truths = keys.map((key) => Math.floor(key / size ** models.length));
  const metricOf = (drawn: Float64Array): number =>
    difference(
      models.map((_, model) => {
        const table = emptyCounts(size, drawn);
        for (let cell = 0; cell < drawn.length; cell += 1) {
          const count = drawn[cell] as number;
          const [real, found] = [truths[cell] as number, (codes[cell] as number[])[model] as number];
          if (real === found) table.right[real] = (table.right[real] as number) + count;
          table.truth[real] = (table.truth[real] as number) + count;
          table.predicted[found] = (table.predicted[found] as number) + count;
        }
        return metric.value(table, names, options.positive);
      }),
    );
  const drawn = new Float64Array(counts.length);
  const draw = (random: Random): number => {
    drawMultinomial(counts, drawn, random);
    return metricOf(drawn);
  };
  const left = counts.map((count, cell) => {
    counts[cell] = count - 1;
    const without = metricOf(counts);
    counts[cell] = count;
    return without;
  });
  const acceleration = accelerationOf(left, counts);
  return collect(draw, rowCount(names, rows), estimate, models.length > 1, options, (resampled) =>
    acceleratedInterval(resampled, estimate, Number.isFinite(acceleration) ? acceleration : 0, options.confidence),
  );
}

const emptyCounts = (size: number, drawn: Float64Array): ClassCounts => ({
  total: drawn.reduce((sum, count) => sum + count, 0),
  right: new Float64Array(size),
  truth: new Float64Array(size),
  predicted: new Float64Array(size),
});

/** Rows by truth and predictions, as one number with the truth first; null where there are too many. */
function countCells(models: readonly ClassPredictions[], rows: Rows): Map<number, number> | null {
  const { truth, classes } = models[0] as ClassPredictions;
  const [first, second] = models.map(({ predicted }) => predicted) as [Uint16Array, Uint16Array | undefined];
  const size = classes.length;
  const count = rows?.length ?? truth.length;
  const cells = new Map<number, number>();
  const possible = size ** (models.length + 1);
  // Counting in an array is ten times as fast as in a map.
  const dense = possible <= 1e6 ? new Float64Array(possible) : null;
  for (let place = 0; place < count; place += 1) {
    const row = rows === null ? place : (rows[place] as number);
    let key = truth[row] as number;
    if (second !== undefined) key = key * size + (second[row] as number);
    key = key * size + (first[row] as number);
    if (dense !== null) dense[key] = (dense[key] as number) + 1;
    else {
      cells.set(key, (cells.get(key) ?? 0) + 1);
      if (cells.size > mostCells) return null;
    }
  }
  dense?.forEach((found, key) => {
    if (found > 0) cells.set(key, found);
  });
  return cells.size > mostCells ? null : cells;
}

/**
 * Bootstrap of a metric of sums. Up to 2000 rows, of the rows; of more, of 2000 blocks to which the rows are dealt at random: the sums of random blocks vary as
 * those of rows do, so the interval is that of the rows at a cost that does not grow.
 */
export function resampleBlocks(
  sumsOf: (predictions: Predictions, rows: Rows, options: MetricOptions) => Sums | Undefined,
  models: readonly Predictions[],
  rows: Rows,
  estimate: number,
  options: IntervalOptions,
): Bounds | Undefined {
  const count = rowCount(models[0] as Predictions, rows);
  const blocks = Math.min(count, mostDraws);
  const parts: Sums[] = [];
  for (const model of models) {
    const sums = sumsOf(model, rows, options);
    if (isUndefined(sums)) return sums;
    parts.push(sums);
  }
  const terms = (parts[0] as Sums).terms;
  const width = terms * parts.length;
  const table = new Float64Array(blocks * width);
  const deal = seededRandom(options.seed ^ 0x5bd1e995);
  for (let place = 0; place < count; place += 1) {
    const row = rows === null ? place : (rows[place] as number);
    const block = count === blocks ? place : Math.floor(deal() * blocks);
    for (let part = 0; part < parts.length; part += 1)
      (parts[part] as Sums).add(row, table, block * width + part * terms);
  }
  const metricOf = (sums: Float64Array): number => difference(parts.map((part, at) => part.value(sums, at * terms)));
  const total = new Float64Array(width);
  for (let at = 0; at < table.length; at += 1)
    total[at % width] = (total[at % width] as number) + (table[at] as number);
  const left = Float64Array.from({ length: blocks }, (_, block) =>
    metricOf(total.map((sum, term) => sum - (table[block * width + term] as number))),
  );
  const acceleration = accelerationOf(left, new Float64Array(blocks).fill(1));
  const sums = new Float64Array(width);
  const draw = (random: Random): number => {
    sums.fill(0);
    for (let drawn = 0; drawn < blocks; drawn += 1) {
      const from = Math.floor(random() * blocks) * width;
      for (let term = 0; term < width; term += 1) sums[term] = (sums[term] as number) + (table[from + term] as number);
    }
    return metricOf(sums);
  };
  return collect(draw, count, estimate, models.length > 1, options, (resampled) =>
    acceleratedInterval(resampled, estimate, Number.isFinite(acceleration) ? acceleration : 0, options.confidence),
  );
}

/**
 * Percentile bootstrap of any metric, by computing it on drawn rows. Of more than 2000 rows only 2000 are drawn, and what they spread more than all rows would is taken back
 * by the square root of their share: Bickel, Götze, van Zwet 1997, "Resampling fewer than n observations", Statistica Sinica 7.
 */
export function resampleRows(
  metric: PredictionMetric,
  models: readonly Predictions[],
  rows: Rows,
  estimate: number,
  options: IntervalOptions,
): Bounds | Undefined {
  const count = rowCount(models[0] as Predictions, rows);
  const drawn = new Uint32Array(Math.min(count, mostDraws));
  const scale = Math.sqrt(drawn.length / count);
  const draw = (random: Random): number => {
    for (let at = 0; at < drawn.length; at += 1) {
      const place = Math.floor(random() * count);
      drawn[at] = rows === null ? place : (rows[place] as number);
    }
    return estimate + scale * (difference(models.map((model) => metric.compute(model, drawn, options))) - estimate);
  };
  return collect(draw, count, estimate, models.length > 1, options, (resampled) =>
    percentileInterval(resampled, options.confidence),
  );
}

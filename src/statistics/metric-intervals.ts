import { areaDifferenceInterval, areaInterval } from './area-intervals.ts';
import { type ClassCounts, type CountMetric, countClasses, positiveClass } from './classification.ts';
import type { MetricOptions, PredictionMetric } from './prediction-metrics.ts';
import {
  type ClassPredictions,
  isUndefined,
  type Predictions,
  type Rows,
  rowCount,
  rowsInWords,
  type Undefined,
  undefinedAs,
} from './predictions.ts';
import { type Bounds, meanProportionInterval, type PairedPart, pairedProportionInterval } from './proportion.ts';
import { resampleBlocks, resampleRows, resampleTable } from './resampling.ts';

export interface IntervalOptions extends MetricOptions {
  /** Between 0 and 1. */
  readonly confidence: number;
  /** The same seed gives the same interval. */
  readonly seed: number;
  /** How often to resample, where the interval is a bootstrap's; 1000 is enough for 95%. */
  readonly resamples: number;
}

export interface MetricInterval extends Bounds {
  readonly estimate: number;
  readonly rows: number;
}

/** Below this a bootstrap knows next to nothing about rows that it has not seen. */
const fewestRows = 10;

/**
 * The interval of a metric. Shares of rows (accuracy, recall, precision, F1 of one class, their means over classes): Wilson's. Area under the ROC curve: DeLong's, on the
 * logit scale. Other metrics of a confusion table, and means over rows: bias-corrected and accelerated bootstrap. Average precision, and what has weights: percentile
 * bootstrap of rows. Undefined where the metric is, or where there are too few rows to tell.
 */
export function intervalOf(
  metric: PredictionMetric,
  predictions: Predictions,
  rows: Rows,
  options: IntervalOptions,
): MetricInterval | Undefined {
  expectUsable(options);
  const found = metric.compute(predictions, rows, options);
  if (isUndefined(found)) return found;
  return withEstimate(
    found.value,
    rowCount(predictions, rows),
    bounds(metric, predictions, rows, found.value, options),
  );
}

function expectUsable({ confidence, resamples }: IntervalOptions): void {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`found a confidence of ${confidence}, expected between 0 and 1`);
  if (!(Number.isInteger(resamples) && resamples >= 100))
    throw new RangeError(`found ${resamples} resamples, expected at least 100`);
}

/**
 * The interval of the difference (first − second) of a metric on separate rows, from the interval of each. Zou and Donner 2008; of two proportions that of Newcombe 1998
 * (method 10), https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I. The rows are those of the smaller.
 */
export function unpairedInterval(first: MetricInterval, second: MetricInterval): MetricInterval {
  const estimate = first.estimate - second.estimate;
  return {
    estimate,
    lower: estimate - Math.hypot(first.estimate - first.lower, second.upper - second.estimate),
    upper: estimate + Math.hypot(first.upper - first.estimate, second.estimate - second.lower),
    rows: Math.min(first.rows, second.rows),
  };
}

function bounds(
  metric: PredictionMetric,
  predictions: Predictions,
  rows: Rows,
  estimate: number,
  options: IntervalOptions,
): Bounds | Undefined {
  const { making } = metric;
  if (predictions.kind === 'classes' && predictions.weights === null) {
    if (making.kind === 'counts' && making.metric.parts !== undefined)
      return proportionBounds(making.metric, countClasses(predictions, rows), predictions, options);
    if (making.kind === 'area')
      return areaInterval(predictions, rows, areaClasses(predictions, making.ofAll, options), options.confidence);
  }
  return bootstrap(metric, [predictions], rows, estimate, options);
}

function proportionBounds(
  { parts, ofShare = (share) => share }: CountMetric,
  counts: ClassCounts,
  predictions: ClassPredictions,
  { positive, confidence }: IntervalOptions,
): Bounds {
  const found = parts?.(counts, positiveClass(predictions, positive) ?? 0) ?? [];
  const { lower, upper } = meanProportionInterval(found, confidence);
  return { lower: ofShare(lower), upper: ofShare(upper) };
}

const areaClasses = (predictions: ClassPredictions, ofAll: boolean, { positive }: IntervalOptions): number[] =>
  ofAll ? [...predictions.classes.keys()] : [positiveClass(predictions, positive) ?? 0];

function bootstrap(
  metric: PredictionMetric,
  models: readonly Predictions[],
  rows: Rows,
  estimate: number,
  options: IntervalOptions,
): Bounds | Undefined {
  const [first] = models as readonly [Predictions, ...Predictions[]];
  const count = rowCount(first, rows);
  if (count < fewestRows) return undefinedAs(`${rowsInWords(count)}, at least ${fewestRows} are needed to resample`);
  const { making } = metric;
  if (making.kind === 'sums') return resampleBlocks(making.sums, models, rows, estimate, options);
  if (making.kind === 'counts' && first.kind === 'classes' && first.weights === null) {
    const found = resampleTable(making.metric, models as ClassPredictions[], rows, estimate, options);
    if (found !== null) return found;
  }
  return resampleRows(metric, models, rows, estimate, options);
}

/**
 * The interval of how much higher the metric of `first` is than that of `second`, on the same rows in the same order: what both models find easy or hard cancels out.
 * Shares of the same rows: Bonett and Price's; area under the ROC curve: DeLong's; else a bootstrap that draws rows of both at once. The truth and weights have to be the same.
 */
export function pairedIntervalOf(
  metric: PredictionMetric,
  first: Predictions,
  second: Predictions,
  rows: Rows,
  options: IntervalOptions,
): MetricInterval | Undefined {
  expectUsable(options);
  const wrong = whyNotPaired(first, second, rows);
  if (wrong !== null) return undefinedAs(wrong);
  const [ofFirst, ofSecond] = [metric.compute(first, rows, options), metric.compute(second, rows, options)];
  if (isUndefined(ofFirst)) return ofFirst;
  if (isUndefined(ofSecond)) return ofSecond;
  const estimate = ofFirst.value - ofSecond.value;
  const found = pairedBounds(metric, first, second, rows, estimate, options);
  return withEstimate(estimate, rowCount(first, rows), found);
}

function pairedBounds(
  metric: PredictionMetric,
  first: Predictions,
  second: Predictions,
  rows: Rows,
  estimate: number,
  options: IntervalOptions,
): Bounds | Undefined {
  const { making } = metric;
  if (first.kind === 'classes' && second.kind === 'classes' && first.weights === null) {
    if (making.kind === 'counts' && making.metric.trials !== undefined) {
      const positive = positiveClass(first, options.positive) ?? 0;
      return pairedProportionInterval(
        pairedParts(making.metric.trials, first, second, rows, positive),
        options.confidence,
      );
    }
    if (making.kind === 'area')
      return areaDifferenceInterval(first, second, rows, areaClasses(first, making.ofAll, options), options.confidence);
  }
  return bootstrap(metric, [first, second], rows, estimate, options);
}

function pairedParts(
  trials: NonNullable<CountMetric['trials']>,
  { truth, predicted, classes }: ClassPredictions,
  second: ClassPredictions,
  rows: Rows,
  positive: number,
): PairedPart[] {
  const parts = Array.from({ length: trials === 'each class' ? classes.length : 1 }, () => ({
    onlyFirst: 0,
    onlySecond: 0,
    trials: 0,
  }));
  const count = rows?.length ?? truth.length;
  for (let place = 0; place < count; place += 1) {
    const row = rows === null ? place : (rows[place] as number);
    const code = truth[row] as number;
    if (trials === 'positive class' && code !== positive) continue;
    const part = parts[trials === 'each class' ? code : 0] as (typeof parts)[number];
    part.trials += 1;
    const [right, otherRight] = [predicted[row] === code, second.predicted[row] === code];
    if (right && !otherRight) part.onlyFirst += 1;
    if (otherRight && !right) part.onlySecond += 1;
  }
  const seen = parts.filter((part) => part.trials > 0);
  return seen.map((part) => ({ ...part, share: 1 / seen.length }));
}

/** Why the two cannot be compared row by row, or null. */
function whyNotPaired(first: Predictions, second: Predictions, rows: Rows): string | null {
  if (first.kind !== second.kind) return 'one model predicts classes and the other numbers';
  if (first.truth.length !== second.truth.length)
    return `the two have ${first.truth.length} and ${rowsInWords(second.truth.length)}`;
  if (
    first.kind === 'classes' &&
    second.kind === 'classes' &&
    (first.classes.length !== second.classes.length || first.classes.some((name, at) => name !== second.classes[at]))
  )
    return 'the two have different classes';
  const differing = countDifferences(first.truth, second.truth, rows);
  if (differing > 0) return `the true value differs in ${differing} of ${rowsInWords(rowCount(first, rows))}`;
  if ((first.weights === null) !== (second.weights === null)) return 'only one of the two has weights';
  const reweighed =
    first.weights === null || second.weights === null ? 0 : countDifferences(first.weights, second.weights, rows);
  return reweighed === 0 ? null : `the weight differs in ${reweighed} of ${rowsInWords(rowCount(first, rows))}`;
}

function countDifferences(first: ArrayLike<number>, second: ArrayLike<number>, rows: Rows): number {
  const count = rows?.length ?? first.length;
  let differing = 0;
  for (let place = 0; place < count; place += 1) {
    const row = rows === null ? place : (rows[place] as number);
    if (!Object.is(first[row], second[row]) && first[row] !== second[row]) differing += 1;
  }
  return differing;
}

const withEstimate = (estimate: number, rows: number, found: Bounds | Undefined): MetricInterval | Undefined =>
  isUndefined(found) ? found : { estimate, lower: found.lower, upper: found.upper, rows };

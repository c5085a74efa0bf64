import {
  isUndefined,
  type MetricValue,
  type Rows,
  rowCount,
  type Undefined,
  undefinedAs,
  type ValuePredictions,
} from './predictions.ts';

/** A metric that is a function of sums over rows, so that the sums of parts give the metric of the whole. */
export interface Sums {
  /** How many sums. */
  readonly terms: number;
  /** Adds a row's terms to `sums[at]` and those after. */
  readonly add: (row: number, sums: Float64Array, at: number) => void;
  /** The metric of the sums that begin at `at`. */
  readonly value: (sums: Float64Array, at: number) => MetricValue;
}

/** The metric of all these rows. */
export function valueOfSums(sums: Sums | Undefined, rows: Rows, count: number): MetricValue {
  if (isUndefined(sums)) return sums;
  const found = new Float64Array(sums.terms);
  for (let place = 0; place < count; place += 1) sums.add(rows === null ? place : (rows[place] as number), found, 0);
  return sums.value(found, 0);
}

/** Σ w f(truth, predicted) ÷ Σ w. */
const mean =
  (of: (truth: number, predicted: number, quantile: number) => number, finish: (mean: number) => number = (x) => x) =>
  ({ truth, predicted, weights }: ValuePredictions, _rows: Rows, quantile: number): Sums => ({
    terms: 2,
    add: (row, sums, at) => {
      const weight = weights === null ? 1 : (weights[row] as number);
      sums[at] = (sums[at] as number) + weight;
      sums[at + 1] = (sums[at + 1] as number) + weight * of(truth[row] as number, predicted[row] as number, quantile);
    },
    value: (sums, at) => finite(finish((sums[at + 1] as number) / (sums[at] as number))),
  });

const finite = (value: number): MetricValue =>
  Number.isFinite(value) ? { value } : undefinedAs('the numbers are too large to add up');

/** 1 − Σ w (y − p)² ÷ Σ w (y − ȳ)². */
function determination(predictions: ValuePredictions, rows: Rows): Sums | Undefined {
  const { truth, predicted, weights } = predictions;
  const count = rowCount(predictions, rows);
  if (count < 2) return undefinedAs('needs at least 2 rows, found 1');
  const place = (at: number): number => (rows === null ? at : (rows[at] as number));
  const first = truth[place(0)] as number;
  let centre = 0;
  let constant = true;
  for (let at = 0; at < count; at += 1) {
    const value = truth[place(at)] as number;
    centre += (value - centre) / (at + 1);
    if (value !== first) constant = false;
  }
  if (constant) return undefinedAs(`the true value is the same in all ${count} rows`);
  return {
    terms: 4,
    add: (row, sums, at) => {
      const weight = weights === null ? 1 : (weights[row] as number);
      // From the centre, so that a large mean does not swallow a small variance.
      const deviation = (truth[row] as number) - centre;
      const error = (truth[row] as number) - (predicted[row] as number);
      sums[at] = (sums[at] as number) + weight;
      sums[at + 1] = (sums[at + 1] as number) + weight * deviation;
      sums[at + 2] = (sums[at + 2] as number) + weight * deviation * deviation;
      sums[at + 3] = (sums[at + 3] as number) + weight * error * error;
    },
    value: (sums, at) => {
      const [weight, shift, squares, errors] = sums.subarray(at, at + 4) as unknown as [number, number, number, number];
      const spread = squares - (shift * shift) / weight;
      // What rounding alone leaves of equal numbers.
      if (!(spread > 1e-13 * squares)) return undefinedAs('the true value is the same in all rows');
      return finite(1 - errors / spread);
    },
  };
}

/** Mean of |y − p| ÷ |y|. scikit-learn divides by 2e-16 where a true value is 0, a number that nobody wants to gate on. */
function percentage(predictions: ValuePredictions, rows: Rows, quantile: number): Sums | Undefined {
  const count = rowCount(predictions, rows);
  let nothing = 0;
  for (let at = 0; at < count; at += 1)
    if (predictions.truth[rows === null ? at : (rows[at] as number)] === 0) nothing += 1;
  if (nothing > 0) return undefinedAs(`the true value is 0 in ${nothing} of ${count} rows`);
  return relativeError(predictions, rows, quantile);
}
const relativeError = mean(
  (truth, predicted) => Math.abs(truth - predicted) / Math.max(Math.abs(truth), Number.EPSILON),
);

const square = (truth: number, predicted: number): number => (truth - predicted) * (truth - predicted);

/** The metrics of numbers by scikit-learn's names; `mean_error` (mean of predicted − true) is ours. */
export const valueMetrics = {
  mean_absolute_error: mean((truth, predicted) => Math.abs(truth - predicted)),
  mean_squared_error: mean(square),
  root_mean_squared_error: mean(square, Math.sqrt),
  r2: determination,
  mean_absolute_percentage_error: percentage,
  pinball_loss: mean((truth, predicted, quantile) =>
    Math.max(quantile * (truth - predicted), (quantile - 1) * (truth - predicted)),
  ),
  mean_error: mean((truth, predicted) => predicted - truth),
} satisfies Record<string, (predictions: ValuePredictions, rows: Rows, quantile: number) => Sums | Undefined>;

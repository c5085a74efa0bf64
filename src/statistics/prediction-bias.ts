import { type Rows, type Undefined, undefinedAs } from './predictions.ts';
import { criticalValue } from './proportion.ts';
import type { Estimate } from './required-rows.ts';

export interface PredictionBias {
  /** Means, weighted where there are weights. */
  readonly predicted: number;
  readonly observed: number;
  /** The first less the second, divided by |observed| where that was asked for. */
  readonly bias: Estimate | Undefined;
}

/**
 * How far predictions are off on average, from the prediction and the truth of each row. The interval is the normal one of a mean of differences; of the relative bias that of a ratio
 * of means, linearised (Cochran, Sampling Techniques, 1977, section 6.4; with weights as in Särndal, Swensson, Wretman 1992, section 5.7).
 */
export function predictionBias(
  predicted: (row: number) => number,
  observed: (row: number) => number,
  weights: Float64Array | null,
  rows: Exclude<Rows, null>,
  { relative, confidence }: { readonly relative: boolean; readonly confidence: number },
): PredictionBias {
  const weightOf = (row: number): number => (weights === null ? 1 : (weights[row] as number));
  let [all, predictions, truths] = [0, 0, 0];
  for (const row of rows) {
    const weight = weightOf(row);
    all += weight;
    predictions += weight * predicted(row);
    truths += weight * observed(row);
  }
  const means = { predicted: predictions / all, observed: truths / all };
  const unknown = (reason: string): PredictionBias => ({ ...means, bias: undefinedAs(reason) });
  if (rows.length < 2) return unknown(`${rows.length} rows; at least 2 are needed`);
  if (!Number.isFinite(means.predicted) || !Number.isFinite(means.observed))
    return unknown('a prediction, a true value or a weight is not finite');
  if (relative && means.observed === 0) return unknown('the mean true value is 0, of which nothing is a share');
  const scale = relative ? Math.abs(means.observed) : 1;
  const estimate = (means.predicted - means.observed) / scale;
  // Of a ratio R = p/o the error of a row is p − R·o; of a difference, p − o − (mean p − mean o).
  const [slope, offset] = relative ? [means.predicted / means.observed, 0] : [1, means.predicted - means.observed];
  let squares = 0;
  for (const row of rows) squares += (weightOf(row) * (predicted(row) - slope * observed(row) - offset)) ** 2;
  const deviation = Math.sqrt((rows.length / (rows.length - 1)) * squares) / all / scale;
  if (!Number.isFinite(estimate) || !Number.isFinite(deviation)) return unknown('the values are too large');
  const half = criticalValue(confidence) * deviation;
  return { ...means, bias: { estimate, lower: estimate - half, upper: estimate + half, rows: rows.length } };
}

import { normalQuantile } from './normal.ts';
import type { Bounds } from './proportion.ts';
import { normalTail } from './tails.ts';

/** Quantile of sorted values by linear interpolation, as numpy's default. */
function quantileOf(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}

/** The middle `confidence` of the resampled values. Sorts them. */
export function percentileInterval(resampled: Float64Array, confidence: number): Bounds {
  resampled.sort();
  return { lower: quantileOf(resampled, (1 - confidence) / 2), upper: quantileOf(resampled, (1 + confidence) / 2) };
}

/**
 * The bias-corrected and accelerated interval: right to second order, and the same whatever scale the metric is on. Efron 1987, https://doi.org/10.2307/2289144; ties count
 * as half, as scipy's. The percentile interval where every resampled value is on one side of the estimate. Sorts the values.
 */
export function acceleratedInterval(
  resampled: Float64Array,
  estimate: number,
  acceleration: number,
  confidence: number,
): Bounds {
  let below = 0;
  for (const value of resampled) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  const share = below / resampled.length;
  if (share === 0 || share === 1) return percentileInterval(resampled, confidence);
  const bias = normalQuantile(share);
  resampled.sort();
  const corrected = (tail: number): number => {
    const shifted = bias + normalQuantile(tail);
    const scale = 1 - acceleration * shifted;
    return scale > 0 ? normalTail(-(bias + shifted / scale)) : Number.NaN;
  };
  const [low, high] = [corrected((1 - confidence) / 2), corrected((1 + confidence) / 2)];
  if (!(low < high)) return percentileInterval(resampled, confidence);
  return { lower: quantileOf(resampled, low), upper: quantileOf(resampled, high) };
}

/** Skewness of the jackknife: `left` the statistic without one row, `counts` how many rows that stands for. 0 where nothing moves it. */
export function accelerationOf(left: Float64Array, counts: Float64Array): number {
  let [rows, mean] = [0, 0];
  for (let at = 0; at < left.length; at += 1) {
    rows += counts[at] as number;
    mean += (counts[at] as number) * (left[at] as number);
  }
  mean /= rows;
  let [squares, cubes] = [0, 0];
  for (let at = 0; at < left.length; at += 1) {
    const deviation = mean - (left[at] as number);
    squares += (counts[at] as number) * deviation ** 2;
    cubes += (counts[at] as number) * deviation ** 3;
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

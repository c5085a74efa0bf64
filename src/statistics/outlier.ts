import { normalQuantile } from './normal.ts';
import { type Unmeasurable, unmeasurable, whyUnusable } from './unmeasurable.ts';

/** Fewer earlier values say too little about what is usual. */
export const leastPrevious = 8;

/** The middle value, or the mean of the middle two; NaN for an empty list. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** The median distance from the median (MAD), in the unit of the values. */
export function medianDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  return median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}

/** What makes the median distance of normal numbers their standard deviation: 1.4826. */
const normalScale = 1 / normalQuantile(0.75);

export interface RobustScore {
  /** How many deviations the value is from the median, with its sign. */
  readonly score: number;
  /** Of the earlier values. */
  readonly median: number;
  /** 1.4826 MAD of the earlier values. */
  readonly deviation: number;
}

/**
 * How unusual a value is among the earlier ones, which do not count the value itself: (value − median) / (1.4826 MAD). A few earlier outliers change
 * little. Iglewicz and Hoaglin 1993, "How to Detect and Handle Outliers", ASQC, who call it an outlier beyond 3.5.
 */
export function robustScore(value: number, previous: ArrayLike<number>): RobustScore | Unmeasurable {
  if (!Number.isFinite(value)) return unmeasurable('the value is not finite');
  const unusable = whyUnusable(previous, leastPrevious, 'earlier values');
  if (unusable !== null) return unusable;
  const [centre, deviation] = [median(previous), normalScale * medianDeviation(previous)];
  if (!(deviation > 0))
    return unmeasurable('at least half of the earlier values are the same, so that nothing tells how much they vary');
  const score = (value - centre) / deviation;
  if (!Number.isFinite(score) || !Number.isFinite(deviation))
    return unmeasurable('the values are too large to compare');
  return { score, median: centre, deviation };
}

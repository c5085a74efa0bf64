import type { Estimate } from './required-rows.ts';
import { studentTail } from './tails.ts';

/** A few values of one quantity, such as a metric of trainings with several seeds. */
export interface ValueSummary {
  readonly mean: number;
  /** The standard deviation of a sample (divided by n − 1); 0 of one value. */
  readonly deviation: number;
  readonly count: number;
}

export function summaryOf(values: readonly number[]): ValueSummary {
  const count = values.length;
  const [first] = values;
  // Exact where all values are equal, whatever a sum would round to.
  const offset = first ?? Number.NaN;
  const mean = offset + values.reduce((sum, value) => sum + (value - offset), 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: count < 2 ? 0 : Math.sqrt(squares / (count - 1)), count };
}

/**
 * The interval of the difference of two means (first − second): Welch's t with the degrees of freedom of Welch and Satterthwaite, https://doi.org/10.1093/biomet/34.1-2.28, as
 * scipy's `ttest_ind(equal_var=False).confidence_interval()`. A side with one value is taken to vary as the other does (Student's t of the pooled deviation).
 * Null where neither side has two values, or a number is not finite. `rows` counts the values of the smaller side that has several.
 */
export function meanDifferenceInterval(first: ValueSummary, second: ValueSummary, confidence = 0.95): Estimate | null {
  const several = [first, second].filter(({ count }) => count >= 2);
  const numbers = [first.mean, second.mean, first.deviation, second.deviation];
  if (several.length === 0 || Math.min(first.count, second.count) < 1 || !numbers.every(Number.isFinite)) return null;
  const estimate = first.mean - second.mean;
  const rows = Math.min(...several.map(({ count }) => count));
  const [single] = several.length === 1 ? several : [];
  const [a, b] = [first, second].map(({ deviation, count }) => (single?.deviation ?? deviation) ** 2 / count) as [
    number,
    number,
  ];
  const variance = a + b;
  if (variance === 0) return { estimate, lower: estimate, upper: estimate, rows };
  const freedom =
    single === undefined
      ? variance ** 2 / (a ** 2 / (first.count - 1) + b ** 2 / (second.count - 1))
      : single.count - 1;
  const half = studentQuantile((1 + confidence) / 2, Math.max(1, freedom)) * Math.sqrt(variance);
  return { estimate, lower: estimate - half, upper: estimate + half, rows };
}

/** The interval of one mean, by Student's t; null with fewer than two values. */
export function meanInterval({ mean, deviation, count }: ValueSummary, confidence = 0.95): Estimate | null {
  if (count < 2 || !Number.isFinite(mean) || !Number.isFinite(deviation)) return null;
  const half = deviation === 0 ? 0 : studentQuantile((1 + confidence) / 2, count - 1) * (deviation / Math.sqrt(count));
  return { estimate: mean, lower: mean - half, upper: mean + half, rows: count };
}

/** The value that Student's t is below with this chance, at least 1/2: by halving, until neighbours cannot be told apart. */
export function studentQuantile(chance: number, freedom: number): number {
  if (!(chance >= 0.5 && chance < 1)) throw new RangeError(`found a chance of ${chance}, expected from 0.5 to below 1`);
  const tail = 1 - chance;
  let [low, high] = [0, 1];
  while (studentTail(high, freedom) > tail) [low, high] = [high, high * 2];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
    if (studentTail(middle, freedom) > tail) low = middle;
    else high = middle;
  return (low + high) / 2;
}

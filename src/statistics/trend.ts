import { normalQuantile } from './normal.ts';
import { median } from './outlier.ts';
import { normalTail } from './tails.ts';
import { type Unmeasurable, unmeasurable, whyUnusable } from './unmeasurable.ts';

/** Trends look at every pair of values. */
const mostValues = 2000;

export interface Slope {
  /** Change of the value in one unit of time: the median of the slopes of all pairs. */
  readonly slope: number;
  readonly intercept: number;
  /** The interval of the slope; null where ties leave none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The straight line of Theil and Sen, which up to 29 % of outliers do not move, with Sen's interval of its slope (1968,
 * https://doi.org/10.1080/01621459.1968.10480934), as scipy.stats.theilslopes. The intercept is `separate`: median(values) − slope · median(times), or `joint`:
 * median(values − slope · times). With few values the interval ends at the extreme slopes and covers less than asked.
 */
export function theilSen(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  confidence = 0.95,
  method: 'separate' | 'joint' = 'separate',
): Slope | Unmeasurable {
  if (times.length !== values.length)
    throw new RangeError(`found ${times.length} times and ${values.length} values, expected as many`);
  const unusable = whyUnusable(times, 2, 'times') ?? whyUnusable(values, 2, 'values') ?? tooMany(values);
  if (unusable !== null) return unusable;
  const slopes = slopesOf(times, values);
  if (slopes.length === 0) return unmeasurable('all values are of the same time');
  const slope = median(slopes);
  const intercept =
    method === 'separate'
      ? median(values) - slope * median(times)
      : median(Float64Array.from(values, (value, place) => value - slope * (times[place] as number)));
  const [lower, upper] = slopeInterval(slopes, tieSizes(times), tieSizes(values), values.length, confidence);
  if (![slope, intercept, lower ?? 0, upper ?? 0].every((number) => Number.isFinite(number)))
    return unmeasurable('the values are too large to compare');
  return { slope, intercept, lower, upper };
}

/** Of all pairs that differ in time, in rising order. */
function slopesOf(times: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const slopes: number[] = [];
  for (let later = 1; later < times.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1) {
      const apart = (times[later] as number) - (times[earlier] as number);
      if (apart !== 0) slopes.push(((values[later] as number) - (values[earlier] as number)) / apart);
    }
  return Float64Array.from(slopes).sort();
}

function slopeInterval(
  slopes: Float64Array,
  timeTies: readonly number[],
  valueTies: readonly number[],
  count: number,
  confidence: number,
): readonly [number | null, number | null] {
  const variance = varianceOf(count, [...timeTies, ...valueTies]);
  if (variance < 0) return [null, null];
  const spread = -normalQuantile((1 - confidence) / 2) * Math.sqrt(variance);
  const below = Math.max(roundHalfEven((slopes.length - spread) / 2) - 1, 0);
  const above = Math.min(roundHalfEven((slopes.length + spread) / 2), slopes.length - 1);
  return [slopes[below] ?? null, slopes[above] ?? null];
}

/** As numpy rounds. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  return value - floor === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(value);
}

export interface MonotonicTrend {
  /** Mann and Kendall's S: pairs in which the later value is larger, less those in which it is smaller. */
  readonly statistic: number;
  /** Kendall's tau-b with time, -1 to 1; null where all values are the same. */
  readonly tau: number | null;
  /** Chance of such a trend where there is none. */
  readonly p: number;
  /** `exact`: over all orders of the values. `normal`: with corrections for ties and continuity. */
  readonly method: 'exact' | 'normal';
}

/** Up to here scipy.stats.kendalltau is exact as well. */
const mostExact = 33;

/**
 * The test of Mann and Kendall for a trend in values that are in the order of time. `alternative` says which trends count. Up to 33 values p is exact, with
 * ties too; beyond, or where `method` asks for it, it is from the normal distribution with the variance of Kendall 1975 and S moved by 1 toward 0, as
 * pymannkendall.original_test.
 */
export function mannKendall(
  values: ArrayLike<number>,
  alternative: 'two-sided' | 'increasing' | 'decreasing' = 'two-sided',
  method: 'exact' | 'normal' = values.length <= mostExact ? 'exact' : 'normal',
): MonotonicTrend | Unmeasurable {
  const unusable = whyUnusable(values, 3, 'values') ?? tooMany(values);
  if (unusable !== null) return unusable;
  if (method === 'exact' && values.length > mostExact)
    throw new RangeError(`found ${values.length} values, expected at most ${mostExact} for an exact p`);
  const statistic = score(values);
  const ties = tieSizes(values);
  const count = values.length;
  const pairs = (count * (count - 1)) / 2;
  const untied = pairs - ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const { increasing, decreasing } =
    untied === 0
      ? { increasing: 1, decreasing: 1 }
      : method === 'exact'
        ? exactTails(statistic, untied, ties)
        : normalTails(statistic, varianceOf(count, ties));
  const p = { increasing, decreasing, 'two-sided': Math.min(1, 2 * Math.min(increasing, decreasing)) }[alternative];
  return { statistic, tau: untied === 0 ? null : statistic / Math.sqrt(pairs * untied), p, method };
}

function score(values: ArrayLike<number>): number {
  let sum = 0;
  for (let later = 1; later < values.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1)
      // Not the sign of a difference, which may be 0 or infinite where the values are not.
      sum +=
        Number((values[later] as number) > (values[earlier] as number)) -
        Number((values[later] as number) < (values[earlier] as number));
  return sum;
}

function normalTails(statistic: number, variance: number) {
  const deviation = Math.sqrt(variance);
  const z = (statistic - Math.sign(statistic)) / deviation;
  return { increasing: normalTail(z), decreasing: normalTail(-z) };
}

/**
 * The number of pairs in falling order is a sum of independent parts, one for each group of equal values: how it mixes with the groups before it, as Mann
 * and Whitney's U does.
 */
function exactTails(statistic: number, untied: number, ties: readonly number[]) {
  let [chances, before] = [Float64Array.of(1), 0];
  for (const size of ties) {
    chances = convolved(chances, mixtures(before, size));
    before += size;
  }
  const falling = (untied - statistic) / 2;
  const sum = (from: number, to: number): number => chances.subarray(from, to).reduce((total, one) => total + one, 0);
  return {
    increasing: Math.min(1, sum(0, falling + 1)),
    decreasing: Math.min(1, sum(falling, chances.length)),
  };
}

/** Chances of U = 0, 1, … first · second. */
function mixtures(first: number, second: number): Float64Array {
  let row = Array.from({ length: second + 1 }, () => Float64Array.of(1));
  for (let a = 1; a <= first; a += 1) {
    const next = [Float64Array.of(1)];
    for (let b = 1; b <= second; b += 1) {
      const chances = new Float64Array(a * b + 1);
      // The last of a + b is of the first group, and has all of the second before it, or it is of the second.
      (row[b] as Float64Array).forEach((chance, u) => {
        chances[u + b] = (chance * a) / (a + b);
      });
      (next[b - 1] as Float64Array).forEach((chance, u) => {
        chances[u] = (chances[u] as number) + (chance * b) / (a + b);
      });
      next.push(chances);
    }
    row = next;
  }
  return row[second] as Float64Array;
}

function convolved(first: Float64Array, second: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(first.length + second.length - 1);
  first.forEach((a, place) => {
    second.forEach((b, other) => {
      sums[place + other] = (sums[place + other] as number) + a * b;
    });
  });
  return sums;
}

/** How often each value occurs, also those that occur once. */
function tieSizes(values: ArrayLike<number>): number[] {
  const counts = new Map<number, number>();
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.values()];
}

/** Of S. A group of one takes nothing off. */
const varianceOf = (count: number, ties: readonly number[]): number => {
  const part = (size: number): number => size * (size - 1) * (2 * size + 5);
  return (part(count) - ties.reduce((sum, size) => sum + part(size), 0)) / 18;
};

const tooMany = (values: ArrayLike<number>): Unmeasurable | null =>
  values.length > mostValues ? unmeasurable(`${values.length} values, expected at most ${mostValues}`) : null;

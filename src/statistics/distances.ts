/**
 * Distances between two samples, and what is left of them once chance is taken off. Counts are of the same bins on both sides; points are distinct values in rising
 * order, each with the number of values it stands for.
 */

export type Counts = ArrayLike<number>;

export interface Points {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** A distance with its sampling error. `corrected` and the interval of `deviations` standard errors are in the unit of `value` and never below 0. */
export interface Estimate {
  readonly value: number;
  readonly corrected: number;
  readonly low: number;
  readonly high: number;
}

/** Jensen–Shannon distance in base 2: the root of the divergence, 0 to 1, as `scipy.spatial.distance.jensenshannon(p, q, base=2)`. NaN for an empty side. */
export function jensenShannon(first: Counts, second: Counts): number {
  return Math.sqrt(jensenShannonDivergence(first, second));
}

function jensenShannonDivergence(first: Counts, second: Counts): number {
  const [n, m] = [sum(first), sum(second)];
  let divergence = 0;
  for (let bin = 0; bin < first.length; bin++) {
    const [p, q] = [at(first, bin) / n, at(second, bin) / m];
    const middle = (p + q) / 2;
    if (p > 0) divergence += (p * Math.log2(p / middle)) / 2;
    if (q > 0) divergence += (q * Math.log2(q / middle)) / 2;
  }
  return n > 0 && m > 0 ? Math.min(1, Math.max(0, divergence)) : Number.NaN;
}

/**
 * Population stability index Σ (p − q) ln(p / q): the symmetric Kullback–Leibler divergence, in nats. A bin that one side leaves empty counts there as half a
 * value, since the index has no value otherwise; a bin that both leave empty counts nothing.
 */
export function populationStability(first: Counts, second: Counts): number {
  const [n, m] = [sum(first), sum(second)];
  let index = 0;
  for (let bin = 0; bin < first.length; bin++) {
    if (at(first, bin) === 0 && at(second, bin) === 0) continue;
    const [p, q] = [share(at(first, bin), n), share(at(second, bin), m)];
    index += (p - q) * Math.log(p / q);
  }
  return n > 0 && m > 0 ? index : Number.NaN;
}

/** Largest difference of a bin's share, 0 to 1. */
export const largestDifference = (first: Counts, second: Counts): number => peakOfBins(first, second).value;

/** Two-sample Kolmogorov–Smirnov statistic sup |F − G|, as `scipy.stats.ks_2samp(a, b).statistic`. NaN for an empty side. */
export const kolmogorovSmirnov = (first: Points, second: Points): number => peakOfPoints(first, second).value;

interface Peak {
  readonly value: number;
  /** The two shares there. */
  readonly p: number;
  readonly q: number;
}

function peakOfBins(first: Counts, second: Counts): Peak {
  const [n, m] = [sum(first), sum(second)];
  let peak: Peak = { value: n > 0 && m > 0 ? 0 : Number.NaN, p: 0, q: 0 };
  for (let bin = 0; bin < first.length; bin++) {
    const [p, q] = [at(first, bin) / n, at(second, bin) / m];
    if (Math.abs(p - q) > peak.value) peak = { value: Math.abs(p - q), p, q };
  }
  return peak;
}

function peakOfPoints(first: Points, second: Points): Peak {
  const [n, m] = [sum(first.weights), sum(second.weights)];
  let peak: Peak = { value: n > 0 && m > 0 ? 0 : Number.NaN, p: 0, q: 0 };
  let [i, j, below, under] = [0, 0, 0, 0];
  while (i < first.values.length && j < second.values.length) {
    const [a, b] = [first.values[i] as number, second.values[j] as number];
    // Equal values are passed on both sides before the two are compared: ties make no difference.
    if (a <= b) below += at(first.weights, i++);
    if (b <= a) under += at(second.weights, j++);
    const [p, q] = [below / n, under / m];
    if (Math.abs(p - q) > peak.value) peak = { value: Math.abs(p - q), p, q };
  }
  return peak;
}

/**
 * Under no difference n·m/(n + m) times the divergence is asymptotically a scaled χ² with (bins − 1) degrees of freedom: its mean is taken off, and its variance is
 * added to that of the delta method (which vanishes where there is no difference). With a difference this is the variance of the noncentral χ².
 * T. W. Menéndez, L. Pardo et al., "Asymptotic behaviour and statistical applications of divergence measures in multinomial populations", Statistical Papers 36 (1995).
 */
export function estimateJensenShannon(first: Counts, second: Counts, deviations: number): Estimate {
  const [n, m] = [sum(first), sum(second)];
  const scale = (1 / n + 1 / m) / (8 * Math.LN2);
  const slope = (own: number, other: number): number => (own === 0 ? 0 : Math.log2(own / ((own + other) / 2)) / 2);
  const error = standardError(first, second, scale, slope);
  const divergence = jensenShannonDivergence(first, second);
  return estimateOf(divergence, freedom(first, second) * scale, error, deviations, Math.sqrt, 1);
}

/** The same for the population stability index. */
export function estimatePopulationStability(first: Counts, second: Counts, deviations: number): Estimate {
  const scale = 1 / sum(first) + 1 / sum(second);
  const slope = (own: number, other: number): number => Math.log(own / other) + 1 - other / own;
  const error = standardError(first, second, scale, slope);
  const index = populationStability(first, second);
  return estimateOf(
    index,
    freedom(first, second) * scale,
    error,
    deviations,
    (value) => value,
    Number.POSITIVE_INFINITY,
  );
}

/**
 * The difference is taken at the bin where it is largest. By chance alone, the square of the largest of k differences is at most about 2 ln(2k) times the variance of
 * one (maximum of Gaussians); of one, it is the variance.
 */
export function estimateLargestDifference(first: Counts, second: Counts, deviations: number): Estimate {
  const [n, m] = [sum(first), sum(second)];
  const scale = 1 / n + 1 / m;
  let largest = 0;
  let total = 0;
  for (let bin = 0; bin < first.length; bin++) {
    const pooled = (at(first, bin) + at(second, bin)) / (n + m);
    largest = Math.max(largest, pooled * (1 - pooled));
    total += pooled * (1 - pooled);
  }
  // The mean square of the maximum lies between one variance and the sum of all, whatever the bins.
  const bins = freedom(first, second) + 1;
  const byChance = scale * Math.min(total, largest * (bins <= 2 ? 1 : 2 * Math.log(bins)));
  return estimatePeak(peakOfBins(first, second), byChance, [n, m], deviations);
}

/** By chance alone the mean square of the statistic is π²/12 · (1/n + 1/m) (Kolmogorov's distribution); less with ties, which makes it cautious. */
export function estimateKolmogorovSmirnov(first: Points, second: Points, deviations: number): Estimate {
  const [n, m] = [sum(first.weights), sum(second.weights)];
  return estimatePeak(peakOfPoints(first, second), (Math.PI ** 2 / 12) * (1 / n + 1 / m), [n, m], deviations);
}

function estimatePeak(peak: Peak, byChance: number, [n, m]: readonly [number, number], deviations: number): Estimate {
  const variance = (peak.p * (1 - peak.p)) / n + (peak.q * (1 - peak.q)) / m;
  const corrected = Math.sqrt(Math.max(0, peak.value ** 2 - byChance));
  // A share of 0 or 1 on both sides has no variance of its own: chance has.
  const error = Math.sqrt(Math.max(variance, byChance / 4));
  return {
    value: peak.value,
    corrected,
    low: Math.max(0, corrected - deviations * error),
    high: Math.min(1, corrected + deviations * error),
  };
}

function estimateOf(
  value: number,
  byChance: number,
  error: number,
  deviations: number,
  unit: (value: number) => number,
  most: number,
): Estimate {
  const corrected = Math.max(0, value - byChance);
  return {
    value: unit(value),
    corrected: unit(corrected),
    low: unit(Math.max(0, corrected - deviations * error)),
    high: Math.min(most, unit(corrected + deviations * error)),
  };
}

/** Delta method over two multinomial samples, plus the χ² variance that is there without a difference. */
function standardError(
  first: Counts,
  second: Counts,
  scale: number,
  slope: (own: number, other: number) => number,
): number {
  const [n, m] = [sum(first), sum(second)];
  let [meanFirst, meanSecond, squareFirst, squareSecond] = [0, 0, 0, 0];
  for (let bin = 0; bin < first.length; bin++) {
    if (at(first, bin) === 0 && at(second, bin) === 0) continue;
    const [p, q] = [share(at(first, bin), n), share(at(second, bin), m)];
    const [down, across] = [slope(p, q), slope(q, p)];
    meanFirst += p * down;
    meanSecond += q * across;
    squareFirst += p * down * down;
    squareSecond += q * across * across;
  }
  const linear = Math.max(0, squareFirst - meanFirst ** 2) / n + Math.max(0, squareSecond - meanSecond ** 2) / m;
  return Math.sqrt(linear + 2 * freedom(first, second) * scale ** 2);
}

/** Bins that at least one side has, less one. */
function freedom(first: Counts, second: Counts): number {
  let bins = 0;
  for (let bin = 0; bin < first.length; bin++) if (at(first, bin) + at(second, bin) > 0) bins += 1;
  return Math.max(0, bins - 1);
}

/** Half a value where there is none. */
const share = (count: number, total: number): number => (count === 0 ? 0.5 : count) / total;

const at = (counts: Counts, index: number): number => counts[index] as number;

function sum(counts: Counts): number {
  let total = 0;
  for (let index = 0; index < counts.length; index++) total += at(counts, index);
  return total;
}

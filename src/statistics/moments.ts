/** Count, extremes, mean and variance of finite numbers, batch by batch. */
export interface Moments {
  count: number;
  mean: number;
  /** Sum of squared deviations from the mean. */
  squares: number;
  minimum: number;
  maximum: number;
  zeros: number;
  /** True while each value was greater than the one before: then all are distinct. */
  rising: boolean;
  last: number;
}

export const noMoments = (): Moments => ({
  count: 0,
  mean: 0,
  squares: 0,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
  zeros: 0,
  rising: true,
  last: Number.NEGATIVE_INFINITY,
});

/** Sample variance (n − 1); NaN for fewer than two values. */
export const sampleVariance = ({ count, squares }: Moments): number => (count > 1 ? squares / (count - 1) : Number.NaN);

/**
 * Adds the first `size` values, all finite. Two passes within the batch, then Chan's formula over batches, so that a large mean does not swallow a small
 * variance (Chan, Golub, LeVeque 1983, "Algorithms for computing the sample variance", eq. 2.1).
 */
export function addToMoments(moments: Moments, values: Float64Array, size: number): void {
  if (size === 0) return;
  let { minimum, maximum, rising, last } = moments;
  let sum = 0;
  let zeros = 0;
  for (let index = 0; index < size; index += 1) {
    const value = values[index] as number;
    sum += value;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
    if (value === 0) zeros += 1;
    if (value <= last) rising = false;
    last = value;
  }
  let mean = sum / size;
  if (!Number.isFinite(mean)) {
    mean = 0;
    for (let index = 0; index < size; index += 1) mean += (values[index] as number) / size;
  }
  let squares = 0;
  let rest = 0;
  for (let index = 0; index < size; index += 1) {
    const deviation = (values[index] as number) - mean;
    squares += deviation * deviation;
    rest += deviation;
  }
  // The mean's own rounding, taken out again (Björck's correction).
  if (Number.isFinite(rest)) squares -= (rest * rest) / size;

  const count = moments.count + size;
  const share = size / count;
  const difference = mean - moments.mean;
  moments.squares += squares + (moments.count === 0 ? 0 : difference * difference * moments.count * share);
  // The difference of two opposite extremes may be too large for a double; the weighted sum is not.
  moments.mean = Number.isFinite(difference)
    ? moments.mean + difference * share
    : moments.mean * (1 - share) + mean * share;
  moments.count = count;
  moments.minimum = minimum;
  moments.maximum = maximum;
  moments.zeros += zeros;
  moments.rising = rising;
  moments.last = last;
}

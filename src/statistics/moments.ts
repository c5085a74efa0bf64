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
 * Adds the first `size` values, all finite. Deviations are taken from the mean so far (of the first batch, from its own), then joined by Chan's formula over
 * batches, so that a large mean does not swallow a small variance (Chan, Golub, LeVeque 1983, "Algorithms for computing the sample variance", eq. 2.1).
 */
export function addToMoments(moments: Moments, values: Float64Array, size: number): void {
  if (size === 0) return;
  if (moments.rising) noteRising(moments, values, size);
  const shift = moments.count === 0 ? meanOf(values, size) : moments.mean;
  let { minimum, maximum } = moments;
  let squares = 0;
  let sum = 0;
  let otherSquares = 0;
  let otherSum = 0;
  let zeros = 0;
  let index = 0;
  // Two sums at a time: neither waits for the other.
  for (; index + 1 < size; index += 2) {
    const first = values[index] as number;
    const second = values[index + 1] as number;
    if (first < minimum) minimum = first;
    if (first > maximum) maximum = first;
    if (first === 0) zeros += 1;
    if (second < minimum) minimum = second;
    if (second > maximum) maximum = second;
    if (second === 0) zeros += 1;
    const one = first - shift;
    const other = second - shift;
    sum += one;
    otherSum += other;
    squares += one * one;
    otherSquares += other * other;
  }
  if (index < size) {
    const last = values[index] as number;
    if (last < minimum) minimum = last;
    if (last > maximum) maximum = last;
    if (last === 0) zeros += 1;
    const one = last - shift;
    sum += one;
    squares += one * one;
  }
  moments.minimum = minimum;
  moments.maximum = maximum;
  moments.zeros += zeros;
  moments.last = values[size - 1] as number;
  join(moments, values, size, shift, sum + otherSum, squares + otherSquares);
}

/** @param sum, squares - of the deviations from `shift`. */
function join(moments: Moments, values: Float64Array, size: number, shift: number, sum: number, squares: number): void {
  const count = moments.count + size;
  const share = size / count;
  const mean = shift + sum / size;
  if (Number.isFinite(squares) && Number.isFinite(sum)) {
    // Of the batch about its own mean, and of the two means apart: both in terms of the shift.
    const apart = moments.count === 0 ? 0 : mean - moments.mean;
    moments.squares += Math.max(0, squares - (sum * sum) / size) + apart * apart * moments.count * share;
    moments.mean += moments.count === 0 ? mean : apart * share;
  } else {
    // Near the extremes of a double.
    moments.squares = Number.POSITIVE_INFINITY;
    moments.mean = moments.mean * (1 - share) + meanOf(values, size) * share;
  }
  moments.count = count;
}

function meanOf(values: Float64Array, size: number): number {
  let sum = 0;
  for (let index = 0; index < size; index += 1) sum += values[index] as number;
  if (Number.isFinite(sum)) return sum / size;
  let mean = 0;
  for (let index = 0; index < size; index += 1) mean += (values[index] as number) / size;
  return mean;
}

function noteRising(moments: Moments, values: Float64Array, size: number): void {
  let { last } = moments;
  for (let index = 0; index < size; index += 1) {
    const value = values[index] as number;
    if (!(value > last)) {
      moments.rising = false;
      return;
    }
    last = value;
  }
}

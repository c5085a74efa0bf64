const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const splitter = 2 ** 27 + 1;

/** What the rounded product of two numbers lost (Dekker 1971, "A floating-point technique for extending the available precision"). */
function lost(a: number, b: number, product: number): number {
  const ta = a * splitter;
  const aHigh = ta - (ta - a);
  const aLow = a - aHigh;
  const tb = b * splitter;
  const bHigh = tb - (tb - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/**
 * The double nearest to `(first * 10^restDigits + rest) / 10^fraction`, for `first` of at most 15 digits, `rest` of at most 4 and `fraction` of at most 22, computed in
 * twice the precision of a double. NaN in the rare case that the result lies too near to the middle between two doubles to be sure.
 */
export function nearestDecimal(first: number, rest: number, restDigits: number, fraction: number): number {
  const shift = powers[restDigits] as number;
  const high = first * shift;
  const sum = high + rest;
  const back = sum - high;
  const low = high - (sum - back) + (rest - back) + lost(first, shift, high);
  const divisor = powers[fraction] as number;
  const quotient = sum / divisor;
  const product = quotient * divisor;
  const correction = (sum - product - lost(quotient, divisor, product) + low) / divisor;
  const result = quotient + correction * (1 + 2 ** -40);
  return result === quotient + correction * (1 - 2 ** -40) ? result : Number.NaN;
}

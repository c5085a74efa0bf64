import { normalQuantile } from './normal.ts';

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Standard normal quantile of a two-sided interval. `confidence` between 0 and 1. */
export const criticalValue = (confidence: number): number => {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`found a confidence of ${confidence}, expected between 0 and 1`);
  return normalQuantile(0.5 + confidence / 2);
};

/** Wilson's score interval of a proportion, without continuity correction. Wilson 1927, https://doi.org/10.2307/2276774. At least one trial. */
export function wilsonInterval(successes: number, trials: number, confidence: number): Bounds {
  if (!(trials > 0 && successes >= 0 && successes <= trials))
    throw new RangeError(`found ${successes} successes in ${trials} trials`);
  const z = criticalValue(confidence);
  const centre = successes + (z * z) / 2;
  const half = z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4);
  const all = trials + z * z;
  return {
    lower: successes === 0 ? 0 : Math.max(0, (centre - half) / all),
    upper: successes === trials ? 1 : Math.min(1, (centre + half) / all),
  };
}

/**
 * Interval of a weighted mean of separate proportions, from the Wilson interval of each: that of Wilson where there is one. Zou and Donner 2008 (MOVER),
 * https://doi.org/10.1002/sim.3095. It has a width even where every row is right.
 */
export function meanProportionInterval(
  parts: readonly { readonly successes: number; readonly trials: number; readonly share: number }[],
  confidence: number,
): Bounds {
  let [estimate, below, above] = [0, 0, 0];
  for (const { successes, trials, share } of parts) {
    const { lower, upper } = wilsonInterval(successes, trials, confidence);
    const part = successes / trials;
    estimate += share * part;
    below += (share * (part - lower)) ** 2;
    above += (share * (upper - part)) ** 2;
  }
  return { lower: Math.max(0, estimate - Math.sqrt(below)), upper: Math.min(1, estimate + Math.sqrt(above)) };
}

/** A class's rows by which of two models was right. */
export interface PairedPart {
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly trials: number;
  readonly share: number;
}

/**
 * Interval of the difference (first − second) of a weighted mean of separate proportions, of two models on the same rows. Of each, Bonett and Price's adjusted Wald interval
 * (2012, https://doi.org/10.3102/1076998611411915), joined as Zou and Donner do. It has a width even where both models agree on every row.
 */
export function pairedProportionInterval(parts: readonly PairedPart[], confidence: number): Bounds {
  const z = criticalValue(confidence);
  let [estimate, below, above] = [0, 0, 0];
  for (const { onlyFirst, onlySecond, trials, share } of parts) {
    const all = trials + 2;
    const [first, second] = [(onlyFirst + 1) / all, (onlySecond + 1) / all];
    const half = z * Math.sqrt((first + second - (first - second) ** 2) / all);
    const difference = (onlyFirst - onlySecond) / trials;
    const [lower, upper] = [Math.max(-1, first - second - half), Math.min(1, first - second + half)];
    estimate += share * difference;
    below += (share * (difference - Math.min(difference, lower))) ** 2;
    above += (share * (Math.max(difference, upper) - difference)) ** 2;
  }
  return { lower: estimate - Math.sqrt(below), upper: estimate + Math.sqrt(above) };
}

import { averageRanks, isConstant } from './association.ts';
import { normalQuantile } from './normal.ts';
import { studentTail } from './tails.ts';
import { type Unmeasurable, unmeasurable, whyUnusable } from './unmeasurable.ts';

export interface RankCorrelation {
  /** Spearman's rho, -1 to 1. */
  readonly rho: number;
  /** Chance of a rho at least as large where the two have nothing to do with each other. */
  readonly greater: number;
  /** Twice the smaller of the chances of a rho at least and at most as large, at most 1. */
  readonly twoSided: number;
  /** `exact`: over all orders of the pairs. `student`: by Student's t, as scipy.stats.spearmanr. */
  readonly method: 'exact' | 'student';
  readonly pairs: number;
}

/** 9! = 362 880 orders take a few milliseconds. */
const mostEnumerated = 9;

/**
 * Spearman's rank correlation of two lists of the same length, ties sharing the mean of their ranks. Up to 9 pairs the p-values are exact over all
 * orders of the pairs, ties included (scipy.stats.permutation_test with `pairings`); beyond, they come from t = rho √((n − 2) / (1 − rho²)) with n − 2 degrees of
 * freedom.
 */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): RankCorrelation | Unmeasurable {
  if (x.length !== y.length) throw new RangeError(`found ${x.length} and ${y.length} values, expected pairs`);
  const unusable = whyUnusable(x, 3, 'first values') ?? whyUnusable(y, 3, 'second values');
  if (unusable !== null) return unusable;
  const [first, second] = [Float64Array.from(x), Float64Array.from(y)];
  if (isConstant(first)) return unmeasurable('all first values are the same');
  if (isConstant(second)) return unmeasurable('all second values are the same');
  const [ranksX, ranksY] = [averageRanks(first), averageRanks(second)];
  const rho = correlationOf(ranksX, ranksY);
  const pairs = first.length;
  const isSmall = pairs <= mostEnumerated;
  const { greater, less } = isSmall ? exactTails(ranksX, ranksY) : studentTails(rho, pairs - 2);
  return {
    rho,
    greater,
    twoSided: Math.min(1, 2 * Math.min(greater, less)),
    method: isSmall ? 'exact' : 'student',
    pairs,
  };
}

/** Pearson's r of ranks, whose sums are exact: ranks in the same order give 1, and not almost 1. */
function correlationOf(x: Float64Array, y: Float64Array): number {
  const mean = (x.length + 1) / 2;
  let [xx, yy, xy] = [0, 0, 0];
  for (let place = 0; place < x.length; place += 1) {
    const [dx, dy] = [(x[place] as number) - mean, (y[place] as number) - mean];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

interface Tails {
  readonly greater: number;
  readonly less: number;
}

function studentTails(rho: number, freedom: number): Tails {
  if (Math.abs(rho) === 1) return rho > 0 ? { greater: 0, less: 1 } : { greater: 1, less: 0 };
  const t = rho * Math.sqrt(freedom / ((1 + rho) * (1 - rho)));
  return { greater: studentTail(t, freedom), less: studentTail(-t, freedom) };
}

/**
 * All orders by swaps of two (Heap 1963, https://doi.org/10.1093/comjnl/6.3.293). Only Σ rank·rank changes, and by what the swap tells; ranks are
 * multiples of 1/2, so that sums and comparisons are exact.
 */
function exactTails(x: Float64Array, y: Float64Array): Tails {
  const order = y.slice();
  const turns = new Int32Array(order.length);
  const observed = x.reduce((sum, rank, place) => sum + rank * (y[place] as number), 0);
  let [sum, total, above, below] = [observed, 1, 1, 1];
  let place = 1;
  while (place < order.length) {
    const turn = turns[place] as number;
    if (turn === place) {
      turns[place] = 0;
      place += 1;
      continue;
    }
    const other = place % 2 === 0 ? 0 : turn;
    const [kept, moved] = [order[place] as number, order[other] as number];
    sum += ((x[place] as number) - (x[other] as number)) * (moved - kept);
    order[place] = moved;
    order[other] = kept;
    total += 1;
    if (sum >= observed) above += 1;
    if (sum <= observed) below += 1;
    turns[place] = turn + 1;
    place = 1;
  }
  return { greater: above / total, less: below / total };
}

/**
 * The interval of a Spearman's rho over `pairs` pairs: atanh(rho) ± z √((1 + rho²/2) / (n − 3)). Bonett and Wright 2000, https://doi.org/10.1007/BF02294183. Null
 * with fewer than 4 pairs. A rho of ±1 has an interval of no width.
 */
export function rankCorrelationInterval(
  rho: number,
  pairs: number,
  confidence = 0.95,
): { readonly lower: number; readonly upper: number } | null {
  if (!(pairs >= 4) || !(Math.abs(rho) <= 1)) return null;
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt((1 + (rho * rho) / 2) / (pairs - 3));
  const centre = Math.atanh(rho);
  return { lower: Math.tanh(centre - half), upper: Math.tanh(centre + half) };
}

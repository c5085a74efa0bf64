import type { Points } from './distances.ts';
import type { CategorySummary } from './summary.ts';

/** Counts of the same bins on both sides. */
export interface BinnedPair {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

const mostBins = 10;
/** The least number of values that a bin must promise on each side; the χ² approximations hold from there (Cochran 1954). */
const leastExpected = 5;

/**
 * Two samples of numbers in the quantile bins of the first one: ten, or one for each distinct value where these are no more; equal edges are one. A bin of its own lies below the
 * smallest and above the largest value. Neighbours are joined until each bin expects at least five values on both sides.
 */
export function binNumbers(first: Points, second: Points): BinnedPair {
  const edges = quantileEdges(first);
  const smallest = first.values[0] ?? 0;
  const count = ({ values, weights }: Points): number[] => {
    const counts = new Array<number>(edges.length + 2).fill(0);
    let bin = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      if (value >= smallest) {
        bin = Math.max(bin, 1);
        while (bin <= edges.length && value > (edges[bin - 1] as number)) bin += 1;
      }
      counts[bin] = (counts[bin] as number) + (weights[index] as number);
    }
    return counts;
  };
  return joinNeighbours({ first: count(first), second: count(second) });
}

/** Upper edges of the bins, rising; the last is the largest value. */
function quantileEdges({ values, weights }: Points): number[] {
  if (values.length <= mostBins) return [...values];
  const total = sum(weights);
  const edges: number[] = [];
  let below = 0;
  let next = 1;
  for (let index = 0; index < values.length; index++) {
    below += weights[index] as number;
    if (below * mostBins < next * total && index < values.length - 1) continue;
    edges.push(values[index] as number);
    next = Math.floor((below * mostBins) / total) + 1;
  }
  return edges;
}

function joinNeighbours({ first, second }: BinnedPair): BinnedPair {
  const enough = promisesEnough(sum(first), sum(second));
  const joined: { first: number[]; second: number[] } = { first: [], second: [] };
  let [left, right] = [0, 0];
  first.forEach((count, bin) => {
    left += count;
    right += second[bin] as number;
    if (!enough(left + right)) return;
    joined.first.push(left);
    joined.second.push(right);
    [left, right] = [0, 0];
  });
  if (left + right === 0) return joined;
  // What is left over at the end goes with its neighbour.
  const last = Math.max(0, joined.first.length - 1);
  joined.first[last] = (joined.first[last] ?? 0) + left;
  joined.second[last] = (joined.second[last] ?? 0) + right;
  return joined;
}

/** Two samples of categories. Values that are too rare to be compared are counted together, as `rest`, in the last bin. */
export function binCategories(
  first: CategorySummary,
  second: CategorySummary,
): BinnedPair & { readonly rest: readonly [number, number] } {
  const enough = promisesEnough(first.count, second.count);
  const bins: { first: number[]; second: number[] } = { first: [], second: [] };
  let [left, right] = [first.uncounted, second.uncounted];
  for (const value of new Set([...first.counts.keys(), ...second.counts.keys()])) {
    const [a, b] = [first.counts.get(value) ?? 0, second.counts.get(value) ?? 0];
    if (enough(a + b)) {
      bins.first.push(a);
      bins.second.push(b);
    } else {
      left += a;
      right += b;
    }
  }
  return { first: [...bins.first, left], second: [...bins.second, right], rest: [left, right] };
}

/** Whether a bin that has so many values on both sides together promises enough of them on each. */
const promisesEnough =
  (n: number, m: number) =>
  (count: number): boolean =>
    (count / (n + m)) * Math.min(n, m) >= leastExpected;

function sum(counts: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < counts.length; index++) total += counts[index] as number;
  return total;
}

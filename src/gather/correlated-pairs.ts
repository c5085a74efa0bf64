import type { Associations } from '../facts/associations.ts';
import { averageRanks, correctedCramersV, countCodes, type SampleColumn, spearman } from '../statistics/association.ts';
import { clipped } from '../support/text.ts';

type Pair = Associations['pairs'][number];
type Numbers = Extract<SampleColumn, { kind: 'numbers' }>;
type Categories = Extract<SampleColumn, { kind: 'categories' }>;

const mostPairs = 50;
const leastRows = 20;
/** Multiplications for looking through all pairs, about a second. */
const budget = 5e8;

/**
 * Pairs of numbers with |ρ|, and of categories with a Cramér's V (corrected for chance), of at least `limit`; strongest first, at most 50. Of very many columns, the first
 * rows choose which pairs are measured on all.
 */
export function correlatedPairs(columns: readonly SampleColumn[], limit: number): Pair[] {
  const numbers = columns.filter((column) => column.kind === 'numbers');
  const categories = columns.filter((column) => column.kind === 'categories');
  return [...numericPairs(numbers, limit), ...categoricalPairs(categories, limit)]
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, mostPairs);
}

function numericPairs(columns: readonly Numbers[], limit: number): Pair[] {
  const length = Math.min(columns[0]?.values.length ?? 0, affordableRows(columns.length));
  const scores = columns.map(({ values }) => standardRanks(values.subarray(0, length)));
  const found: Pair[] = [];
  forEachPair(columns, (first, second, i, j) => {
    const [x, y] = [scores[i] as Float64Array | null, scores[j] as Float64Array | null];
    if (x === null || y === null) return;
    let product = 0;
    for (let row = 0; row < length; row += 1) product += (x[row] as number) * (y[row] as number);
    if (Math.abs(product) < limit - 0.3) return;
    const both = first.values.map((value, row) => value + (second.values[row] as number));
    const rows = Int32Array.from(both.keys()).filter((row) => Number.isFinite(both[row]));
    if (rows.length < leastRows) return;
    const pick = ({ values }: Numbers): Float64Array => Float64Array.from(rows, (row) => values[row] as number);
    const correlation = spearman(pick(first), pick(second));
    if (correlation !== null && Math.abs(correlation) >= limit)
      found.push({ first: clipped(first.name), second: clipped(second.name), correlation });
  });
  return found;
}

/** Ranks with a mean of 0 and a length of 1, missing ones in the middle; null for a constant. */
function standardRanks(values: Float64Array): Float64Array | null {
  const present = values.filter(Number.isFinite);
  const ranks = averageRanks(present);
  const middle = (present.length + 1) / 2;
  const length = Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0));
  if (!(length > 0)) return null;
  let place = 0;
  return values.map((value) => {
    if (!Number.isFinite(value)) return 0;
    place += 1;
    return ((ranks[place - 1] as number) - middle) / length;
  });
}

function categoricalPairs(columns: readonly Categories[], limit: number): Pair[] {
  // Of a column of keys every value is new: it goes with everything and tells nothing.
  const kept = columns.filter(({ codes }) => countCodes(codes).size <= Math.max(2, codes.length / 3));
  const length = Math.min(
    kept[0]?.codes.length ?? 0,
    Math.max(leastRows, Math.floor(affordableRows(kept.length) / 20)),
  );
  const found: Pair[] = [];
  forEachPair(kept, (first, second) => {
    const measure = (rows: number): number | null => {
      const both = Int32Array.from({ length: rows }, (_, row) => row).filter(
        (row) => (first.codes[row] as number) >= 0 && (second.codes[row] as number) >= 0,
      );
      if (both.length < leastRows) return null;
      const pick = ({ codes }: Categories): Int32Array => both.map((row) => codes[row] as number);
      return correctedCramersV(pick(first), pick(second));
    };
    const total = first.codes.length;
    if (length < total && (measure(length) ?? 1) < limit - 0.3) return;
    const correlation = measure(total);
    if (correlation !== null && correlation >= limit)
      found.push({ first: clipped(first.name), second: clipped(second.name), correlation });
  });
  return found;
}

const affordableRows = (columns: number): number => Math.max(50, Math.floor((2 * budget) / Math.max(1, columns ** 2)));

function forEachPair<T>(columns: readonly T[], look: (first: T, second: T, i: number, j: number) => void): void {
  for (let i = 0; i < columns.length; i += 1)
    for (let j = i + 1; j < columns.length; j += 1) look(columns[i] as T, columns[j] as T, i, j);
}

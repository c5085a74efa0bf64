import type { ColumnProfile, TableProfile } from '../../facts/tables.ts';
import { quantilesOf } from '../../statistics/quantile-sketch.ts';
import {
  type CategorySummary,
  type ColumnSummary,
  leastFrequent,
  mostFrequent,
  type NumberSummary,
  type TableSummary,
} from '../../statistics/summary.ts';

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
const bins = 10;
const nameLength = 200;

/** A summary as facts keep it: plain JSON, without values but those that at least five rows share. */
export function profileOf(
  { rows, columns }: TableSummary,
  { files, format, bytes }: Pick<TableProfile, 'files' | 'format' | 'bytes'>,
): TableProfile {
  return { files, format, bytes, rows, columns: columns.map(columnProfile) };
}

function columnProfile(column: ColumnSummary): ColumnProfile {
  const { name, type, rows, missing, nonFinite, inexactIntegers, kinds, distinct, numbers, categories } = column;
  // Of numbers and dates together, the numbers are described.
  const numeric = (kinds.integer ?? 0) + (kinds.inexactInteger ?? 0) + (kinds.number ?? 0);
  const dates = numbers !== null && numeric === 0;
  const written = (value: number): number | string => (dates ? isoDate(value, (kinds.datetime ?? 0) > 0) : value);
  const measured = dates ? null : numbers;
  return {
    name: name.slice(0, nameLength),
    type,
    count: rows - missing,
    missing,
    nonFinite,
    inexactIntegers,
    kinds,
    distinct,
    minimum: numbers === null ? null : written(numbers.minimum),
    maximum: numbers === null ? null : written(numbers.maximum),
    mean: finite(measured?.mean),
    variance: finite(measured?.variance),
    zeros: measured?.zeros ?? 0,
    quantiles:
      numbers === null
        ? []
        : quantilesOf(numbers.points, shares).map((value, index) => ({ share: shares[index] as number, value })),
    histogram: numbers === null ? [] : histogramOf(numbers),
    frequent: frequentOf(numbers, categories, written),
    lengths: categories?.lengths ?? null,
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** `2026-11-21`, or `2026-11-21T10:00:00.000Z` in a column with times. */
function isoDate(milliseconds: number, time: boolean): string {
  const day = new Date(milliseconds);
  if (Number.isNaN(day.getTime())) return String(milliseconds);
  return time ? day.toISOString() : day.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** Ten bins of equal width; one where all values are equal. The counts add up to the number of values. */
function histogramOf({ minimum, maximum, points }: NumberSummary): ColumnProfile['histogram'] {
  if (minimum === maximum) {
    const count = points.weights.reduce((sum, weight) => sum + weight, 0);
    return [{ from: minimum, to: maximum, count }];
  }
  // Divided first: the difference of two extremes may be too large for a double.
  const width = maximum / bins - minimum / bins;
  const counts = new Array<number>(bins).fill(0);
  points.values.forEach((value, index) => {
    const bin = Math.max(0, Math.min(bins - 1, Math.floor(value / width - minimum / width)));
    counts[bin] = (counts[bin] ?? 0) + (points.weights[index] as number);
  });
  const edge = (bin: number): number => minimum * (1 - bin / bins) + maximum * (bin / bins);
  return counts.map((count, bin) => ({ from: edge(bin), to: edge(bin + 1), count }));
}

function frequentOf(
  numbers: NumberSummary | null,
  categories: CategorySummary | null,
  written: (value: number) => number | string,
): ColumnProfile['frequent'] {
  const found: { value: string; count: number }[] = [];
  const counts = categories?.frequent ?? categories?.counts ?? new Map<string, number>();
  const leastText = leastFrequent(Float64Array.from(counts.values()));
  for (const [value, count] of counts) if (count >= leastText) found.push({ value: value.slice(0, nameLength), count });
  if (numbers?.points.exact) {
    // Only what may be among them is put in words.
    const least = leastFrequent(numbers.points.weights);
    numbers.points.weights.forEach((count, index) => {
      if (count >= least) found.push({ value: String(written(numbers.points.values[index] as number)), count });
    });
  }
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostFrequent);
}

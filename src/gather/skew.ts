import type { ColumnSkew, Distance, RowSkew, Skew } from '../facts/skew.ts';
import {
  type Estimate,
  estimateJensenShannon,
  estimateKolmogorovSmirnov,
  estimateLargestDifference,
  estimatePopulationStability,
  type Points,
} from '../statistics/distances.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { type BinnedPair, binCategories, binNumbers } from '../statistics/paired-bins.ts';
import type { CategorySummary, ColumnSummary, TableSummary } from '../statistics/summary.ts';

export interface SkewOptions {
  /** Columns that are no features: label, key, time. */
  readonly leftOut: readonly string[];
}

/** How the columns of two tables differ, from the summaries of one pass over each. Row by row is added by `compareRows`. */
export function skewOf(
  training: TableSummary,
  serving: TableSummary,
  { leftOut }: SkewOptions,
  rows: RowSkew | null = null,
): Skew {
  const left = new Set(leftOut);
  const named = ({ columns }: TableSummary): Map<string, ColumnSummary> =>
    new Map(columns.filter(({ name }) => !left.has(name)).map((column) => [column.name, column]));
  const [first, second] = [named(training), named(serving)];
  const pairs = [...first.values()].flatMap((column): (readonly [ColumnSummary, ColumnSummary])[] => {
    const other = second.get(column.name);
    return other === undefined ? [] : [[column, other]];
  });
  // Bonferroni: together the intervals of all columns hold with 95 %.
  const deviations = normalQuantile(1 - 0.05 / (2 * Math.max(1, pairs.length)));
  const compared = pairs.map(([one, other]) => compareColumn(one, other, deviations));
  return {
    trainingRows: training.rows,
    servingRows: serving.rows,
    columns: compared.filter((column) => 'kind' in column),
    notCompared: compared.filter((column) => 'why' in column),
    onlyTraining: [...first.keys()].filter((name) => !second.has(name)),
    onlyServing: [...second.keys()].filter((name) => !first.has(name)),
    rows,
  };
}

function compareColumn(
  training: ColumnSummary,
  serving: ColumnSummary,
  deviations: number,
): ColumnSkew | Skew['notCompared'][number] {
  const column = training.name;
  const [first, second] = [valuesOf(training), valuesOf(serving)];
  if (first.count === 0 && second.count === 0) return { column, why: 'no value on either side' };
  const skew = (kind: ColumnSkew['kind'], distances: readonly Distance[]): ColumnSkew => ({
    column,
    kind,
    trainingCount: first.count,
    servingCount: second.count,
    distances: distances.filter(({ value, corrected }) => Number.isFinite(value) && Number.isFinite(corrected)),
    trainingMissing: training.rows === 0 ? 0 : training.missing / training.rows,
    servingMissing: serving.rows === 0 ? 0 : serving.missing / serving.rows,
  });
  // A side without any value: there is no distribution, and the shares of missing cells tell the story.
  if (first.count === 0 || second.count === 0) return skew(kindOf(first.count === 0 ? serving : training), []);

  const kind = kindOf(training);
  if (kind === 'categorical') {
    const bins = binCategories(first.categories, second.categories);
    // Where nearly every value is rare on both sides, the column tells rows apart (a name, a note) and has no distribution.
    if (bins.rest[0] > first.categories.count / 2 && bins.rest[1] > second.categories.count / 2)
      return { column, why: 'free text: nearly every value is rare' };
    return skew(kind, estimates(withOthers(bins, first.numeric, second.numeric), null, deviations));
  }
  const bins =
    first.points !== null && second.points !== null ? binNumbers(first.points, second.points) : apart(first, second);
  const all = withOthers(bins, first.count - first.finite, second.count - second.finite);
  const points = first.points !== null && second.points !== null ? ([first.points, second.points] as const) : null;
  return skew(kind, estimates(all, points, deviations));
}

interface Values {
  /** Finite numbers, and numbers of any kind. */
  readonly finite: number;
  readonly numeric: number;
  readonly count: number;
  readonly points: Points | null;
  readonly categories: CategorySummary;
}

const noCategories: CategorySummary = { count: 0, counts: new Map(), uncounted: 0, lengths: null };

function valuesOf(column: ColumnSummary): Values {
  const finite = column.numbers?.count ?? 0;
  const numeric = finite + column.nonFinite;
  const categories = column.categories ?? noCategories;
  return { finite, numeric, count: numeric + categories.count, points: column.numbers?.points ?? null, categories };
}

function kindOf(column: ColumnSummary): ColumnSkew['kind'] {
  if (column.type === 'date' || column.type === 'datetime') return 'date';
  const { numeric, categories } = valuesOf(column);
  return numeric >= categories.count ? 'numeric' : 'categorical';
}

/** Numbers on one side only. */
const apart = (first: Values, second: Values): BinnedPair => ({ first: [first.finite], second: [second.finite] });

/** Values of the other kind (text among numbers, numbers among text) are a bin of their own, so that a column that changes its type is far away. */
const withOthers = (bins: BinnedPair, first: number, second: number): BinnedPair =>
  first === 0 && second === 0 ? bins : { first: [...bins.first, first], second: [...bins.second, second] };

function estimates(bins: BinnedPair, points: readonly [Points, Points] | null, deviations: number): Distance[] {
  const { first, second } = bins;
  const named = (measure: Distance['measure'], estimate: Estimate): Distance => ({ measure, ...estimate });
  return [
    named('jensen-shannon', estimateJensenShannon(first, second, deviations)),
    named('psi', estimatePopulationStability(first, second, deviations)),
    named('l-infinity', estimateLargestDifference(first, second, deviations)),
    ...(points === null
      ? []
      : [named('kolmogorov-smirnov', estimateKolmogorovSmirnov(points[0], points[1], deviations))]),
  ];
}

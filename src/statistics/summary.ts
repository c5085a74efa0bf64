import type { ColumnType } from '../facts/tables.ts';

/** What a pass over a table keeps of each column, in bounded memory: enough to describe it and to compare it with another. */
export interface TableSummary {
  readonly rows: number;
  readonly columns: readonly ColumnSummary[];
}

export interface ColumnSummary {
  readonly name: string;
  readonly type: ColumnType;
  readonly rows: number;
  readonly missing: number;
  /** NaN and infinities. */
  readonly nonFinite: number;
  readonly inexactIntegers: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly distinct: { readonly count: number; readonly exact: boolean };
  /** True where it is certain that no value occurs twice, also where `distinct` is an estimate. */
  readonly unique?: boolean;
  /** Of the finite numbers, dates and datetimes (milliseconds since 1970 UTC); null where there is none. */
  readonly numbers: NumberSummary | null;
  /** Text and booleans (`true`, `false`) by value; null where there is none. */
  readonly categories: CategorySummary | null;
}

/** So many values of a column are named, and none that fewer rows share: it could tell a person. */
export const mostFrequent = 10;
const leastOften = 5;

/** The count from which on a value may be among those that are named. */
export function leastFrequent(counts: Float64Array): number {
  const often = counts.filter((count) => count >= leastOften);
  return often.length <= mostFrequent ? leastOften : (often.sort()[often.length - mostFrequent] as number);
}

export interface NumberSummary {
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Sample variance (n − 1); NaN for one value. */
  readonly variance: number;
  readonly zeros: number;
  /**
   * The distribution: distinct values in rising order, each with the number of values it stands for. All values where `exact`, else a sketch whose rank error is at most
   * 0.5 %.
   */
  readonly points: { readonly values: Float64Array; readonly weights: Float64Array; readonly exact: boolean };
}

export interface CategorySummary {
  readonly count: number;
  /** Counts by value. All of them where `uncounted` is 0. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those of `counts` that may be named (`leastFrequent`), where they are known without making all of its strings. */
  readonly frequent?: ReadonlyMap<string, number>;
  /** Cells whose value had no place any more. */
  readonly uncounted: number;
  /** Code points; of all text cells. */
  readonly lengths: { readonly minimum: number; readonly maximum: number; readonly mean: number } | null;
}

/** How the serving data differ from the training data. */
export interface Skew {
  readonly trainingRows: number;
  readonly servingRows: number;
  readonly columns: readonly ColumnSkew[];
  /** In both tables, but not compared, with the reason in words: free text, no value. */
  readonly notCompared: readonly { readonly column: string; readonly why: string }[];
  /** In the one table only. */
  readonly onlyTraining: readonly string[];
  readonly onlyServing: readonly string[];
  /** Row by row, where a key joins the two; null without a key. */
  readonly rows: RowSkew | null;
}

export interface ColumnSkew {
  readonly column: string;
  /** Dates and times move by themselves: they are compared where a team asks for it. */
  readonly kind: 'numeric' | 'categorical' | 'date';
  /** Values that were compared, on each side. */
  readonly trainingCount: number;
  readonly servingCount: number;
  /** Those that are defined for the column. */
  readonly distances: readonly Distance[];
  /** Share of missing cells on each side, 0 to 1. */
  readonly trainingMissing: number;
  readonly servingMissing: number;
}

export const distanceMeasures = ['jensen-shannon', 'psi', 'l-infinity', 'kolmogorov-smirnov'] as const;
export type DistanceMeasure = (typeof distanceMeasures)[number];

export interface Distance {
  readonly measure: DistanceMeasure;
  readonly value: number;
  /**
   * What remains after what chance alone gives at these sizes is taken off; with its 95 % interval, widened (Bonferroni) to hold for all columns of the table together.
   */
  readonly corrected: number;
  readonly low: number;
  readonly high: number;
}

export interface RowSkew {
  readonly key: readonly string[];
  /** Rows of serving whose key is in the training data, once on each side. */
  readonly joined: number;
  /** Of these, the rows in which at least one column differs. */
  readonly differing: number;
  /** Differing rows whose columns were compared one by one; all of them while they are few. */
  readonly examined: number;
  /** Keys that occur more than once, which cannot be joined; of training, those that serving has as well. */
  readonly duplicates: { readonly training: number; readonly serving: number };
  /** Columns whose values differ in examined rows, most first; rows of serving from 1, at most 5. */
  readonly columns: readonly {
    readonly column: string;
    readonly differing: number;
    readonly servingRows: readonly number[];
  }[];
}

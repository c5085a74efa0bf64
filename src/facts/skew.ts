/** How the serving data differ from the training data. */
export interface Skew {
  readonly trainingRows: number;
  readonly servingRows: number;
  readonly columns: readonly ColumnSkew[];
  /** In the one table only. */
  readonly onlyTraining: readonly string[];
  readonly onlyServing: readonly string[];
  /** Row by row, where a key joins the two; null without a key. */
  readonly rows: RowSkew | null;
}

export interface ColumnSkew {
  readonly column: string;
  readonly kind: 'numeric' | 'categorical';
  /** Values that were compared, on each side. */
  readonly trainingCount: number;
  readonly servingCount: number;
  /** Distances, null where they are not defined. */
  readonly distances: readonly Distance[];
  /** Share of missing cells on each side. */
  readonly trainingMissing: number;
  readonly servingMissing: number;
}

export interface Distance {
  readonly measure: 'jensen-shannon' | 'psi' | 'l-infinity' | 'kolmogorov-smirnov';
  readonly value: number;
  /** What remains after what chance alone gives at these sizes is taken off; with its interval. */
  readonly corrected: number;
  readonly low: number;
  readonly high: number;
}

export interface RowSkew {
  readonly key: readonly string[];
  readonly joined: number;
  /** Keys that occur more than once, which cannot be joined. */
  readonly duplicates: { readonly training: number; readonly serving: number };
  /** Columns whose values differ in joined rows. */
  readonly columns: readonly {
    readonly column: string;
    readonly differing: number;
    readonly servingRows: readonly number[];
  }[];
}

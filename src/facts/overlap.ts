/** Rows of the testing data that training sees too. Plain JSON. */
export interface Overlap extends SharedRows {
  /** `key`: rows with the same `data.key` are one. `rows`: rows that are equal in all `columns` are one. */
  readonly by: 'key' | 'rows';
  /** What was compared, the first 20 names; hostile. */
  readonly columns: readonly string[];
  readonly columnCount: number;
  /** Judged by key: rows that are equal in all features and the label, whatever their keys; null without a column to compare, and where judged by rows. */
  readonly equal: SharedRows | null;
}

export interface SharedRows {
  /** Rows of the testing data that were looked up in the training data. */
  readonly rows: number;
  /** Those of them that are there. */
  readonly shared: number;
  /** Rows of the testing data that tell nothing: without a key, or, compared by whole rows, with an equal row beside them in the testing data. */
  readonly leftOut: number;
  /** The first five rows of the training data that are in the testing data, from 1. */
  readonly firstRows: readonly number[];
}

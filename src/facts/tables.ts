/** What is in a table, as facts keep it: plain JSON, bounded, without values that could tell a person. */

export const tableRoles = ['training', 'testing', 'serving', 'predictions'] as const;
export type TableRole = (typeof tableRoles)[number];

export interface TableProfile {
  /** The files in the order in which they were read, with the number of rows of each. */
  readonly files: readonly { readonly path: string; readonly rows: number }[];
  readonly format: 'csv' | 'json-lines' | 'parquet';
  readonly bytes: number;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** Of the predictions: the columns with the prediction and with probabilities; left out where they cannot be told. */
  readonly answers?: readonly string[];
}

/** `mixed`: numbers and other text in one column. `empty`: no value at all. */
export type ColumnType = 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'text' | 'mixed' | 'empty';

export interface ColumnProfile {
  readonly name: string;
  readonly type: ColumnType;
  /** Cells that are not missing. */
  readonly count: number;
  readonly missing: number;
  /** NaN and infinities, which count as numbers. */
  readonly nonFinite: number;
  /** Integers beyond ±2^53, which a double does not hold exactly. */
  readonly inexactIntegers: number;
  /** How many cells there are of each kind, by `cellKinds` of the reader; kinds without cells are left out. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly distinct: { readonly count: number; readonly exact: boolean };
  /** Of the finite numbers; of dates in ISO 8601. Null where there is none. */
  readonly minimum: number | string | null;
  readonly maximum: number | string | null;
  /** Of the finite numbers; null where there is none. `variance` is the sample's (n − 1). */
  readonly mean: number | null;
  readonly variance: number | null;
  readonly zeros: number;
  /** The 5 %, 25 %, 50 %, 75 % and 95 % quantiles of the finite numbers. */
  readonly quantiles: readonly { readonly share: number; readonly value: number }[];
  /** Bins of equal width from minimum to maximum; empty where there is no number. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** The most frequent values, those that occur at least five times. */
  readonly frequent: readonly { readonly value: string; readonly count: number }[];
  /** Characters (code points) of the text values; null where there is none. */
  readonly lengths: { readonly minimum: number; readonly maximum: number; readonly mean: number } | null;
}

export const columnOf = (table: TableProfile, name: string): ColumnProfile | undefined =>
  table.columns.find((column) => column.name === name);

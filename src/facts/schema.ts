/** How far tables keep to their Frictionless Table Schema. */
export interface Conformance {
  /** The schema's file. */
  readonly schema: string;
  readonly tables: readonly TableConformance[];
}

export interface TableConformance {
  readonly role: 'training' | 'testing' | 'serving';
  readonly rows: number;
  /** How many constraints were looked at. */
  readonly constraints: number;
  /** One for each column and constraint that does not hold, worst first. */
  readonly violations: readonly Violation[];
  /** One for each distribution expectation, met or not. */
  readonly expectations: readonly {
    readonly column: string;
    readonly expectation: string;
    readonly observed: number | null;
    readonly expected: string;
    readonly met: boolean;
  }[];
}

export interface Violation {
  /** Name of the column, or several joined with a comma for a key. */
  readonly column: string;
  /** Frictionless's name: `type`, `required`, `unique`, `enum`, `minimum`, `pattern`, `primaryKey`, … */
  readonly constraint: string;
  /** What the schema asks, in words. */
  readonly expected: string;
  readonly count: number;
  /** Of all rows, 0 to 1. */
  readonly share: number;
  /** Numbers of the first rows (from 1, over all files of the table, without the header), at most 5. */
  readonly rows: readonly number[];
  /** File, number of the first row within it, and the line on which it starts (from 1; left out where it is not known, or the file has no lines). */
  readonly first: { readonly file: string; readonly row: number; readonly line?: number } | null;
}

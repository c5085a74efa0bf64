/** What a scan for personal data found: counts and places, never a value. */
export interface PrivacyScan {
  readonly tables: readonly ScannedTable[];
  /** Declared outputs that could not be scanned, and why. */
  readonly unread: readonly { readonly path: string; readonly problem: string }[];
}

export interface ScannedTable {
  /** `training`, `testing`, `serving`, `predictions`, or `output` for another declared file. */
  readonly role: string;
  readonly path: string;
  /** What `rows` counts: rows of a table, or lines of a text file. */
  readonly unit: 'row' | 'line';
  readonly rows: number;
  readonly findings: readonly PrivacyFinding[];
  /** Of the declared quasi-identifiers; null where they are not all in this table, or it has no rows. */
  readonly anonymity: {
    /** Rows of the smallest group. */
    readonly k: number;
    readonly groups: number;
    /** Groups with fewer rows than the limit, and the rows in them. */
    readonly smallGroups: number;
    readonly rowsInSmallGroups: number;
    /** First row, from 1, of the first small group. */
    readonly firstRow: number | null;
  } | null;
  /** Declared sensitive columns that are in this table in the clear. */
  readonly sensitive: readonly string[];
  /** Declared deletions still there; null where none are declared or the table lacks the key. */
  readonly deletions: {
    readonly declared: number;
    /** Rows with a deleted key. */
    readonly found: number;
    /** At most 5, from 1. */
    readonly firstRows: readonly number[];
  } | null;
}

export interface PrivacyFinding {
  /** Empty for a text file. */
  readonly column: string;
  /** `email`, `phone`, `iban`, `card`, `ssn`, `ip`. */
  readonly pattern: string;
  /** Cells (lines of a text file) in which it is. */
  readonly count: number;
  /** At most 5, from 1. */
  readonly rows: readonly number[];
}

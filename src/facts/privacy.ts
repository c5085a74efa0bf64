/** What a scan for personal data found: counts and places, never a value. */
export interface PrivacyScan {
  readonly tables: readonly ScannedTable[];
}

export interface ScannedTable {
  /** `training`, `testing`, `serving`, `predictions`, or `output` for another declared file. */
  readonly role: string;
  readonly path: string;
  readonly rows: number;
  readonly findings: readonly PrivacyFinding[];
  /** Of the declared quasi-identifiers; null where they are not all in this table. */
  readonly anonymity: {
    readonly k: number;
    readonly smallGroups: number;
    readonly rowsInSmallGroups: number;
    readonly firstRow: number | null;
  } | null;
  /** Declared sensitive columns that are in this table in the clear. */
  readonly sensitive: readonly string[];
  /** Declared deletions still there. */
  readonly deletions: { readonly found: number; readonly firstRows: readonly number[] } | null;
}

export interface PrivacyFinding {
  readonly column: string;
  /** `email`, `phone`, `iban`, `card`, `ssn`, `ip`. */
  readonly pattern: string;
  readonly count: number;
  /** At most 5, from 1. */
  readonly rows: readonly number[];
}

/** Offline and online values that belong together: one pair for each version, or experiment. */
export interface OnlinePairs {
  /** The file with the online values, relative to the repository. */
  readonly file: string;
  /** The metric whose values at promotion are the offline side; null where the file has both sides. */
  readonly metric: string | null;
  /** In the order of the file, at most 1000. Both values are there and finite. */
  readonly pairs: readonly OnlinePair[];
  /** Rows in which one side is not there (yet), or whose version is not known. */
  readonly incomplete: number;
  /** Rows with NaN or an infinity, in all and the first of them. */
  readonly notFinite: { readonly count: number; readonly names: readonly string[] };
}

export interface OnlinePair {
  /** The version or experiment; `row 3` where the file does not name it. */
  readonly name: string;
  readonly offline: number;
  readonly online: number;
  /** `2026-11-21`; null where the file does not tell. */
  readonly date: string | null;
}

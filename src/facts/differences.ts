import type { RowInterval } from './intervals.ts';

/** How far metrics are from those of the base, by what both models predict for the same rows of the hold-out. */
export interface Differences {
  /** The commit whose predictions the base's are. */
  readonly commit: string;
  /** What tells which prediction of the base is of which row: the columns of the key, or null for the order of the rows. */
  readonly key: readonly string[] | null;
  readonly rows: number;
  /** This run less the base, at 95%, by the name that the metrics have. */
  readonly metrics: Readonly<Record<string, RowInterval>>;
  /** Why a metric with a relative limit has no interval, by its name. */
  readonly unpaired: Readonly<Record<string, string>>;
}

/** Where the predictions of an earlier run are. */
export interface KeptPredictions {
  /** SHA-256 over the files, as their fingerprint has it. */
  readonly sha256: string;
  /** Of the testing data then; null where there were none. */
  readonly testingSha256: string | null;
  /** GitHub's run id, or a local one. */
  readonly run: string;
  readonly attempt: number;
}

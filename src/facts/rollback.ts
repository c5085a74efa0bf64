/** A drill of going back to the previous version: no stage was changed. */
export type RollbackDrill = NothingToGoBackTo | PractisedRollback;

export interface NothingToGoBackTo {
  readonly to: null;
  readonly summary: string;
  readonly next: string;
}

export interface PractisedRollback {
  readonly stage: string;
  /** The version that is in the stage, and the one before it; without the `v`. */
  readonly from: string;
  readonly to: string;
  readonly fetched: FetchedVersion | DrillProblem;
  /** Null where no `serve` is configured, or where nothing was fetched. */
  readonly served: ServedVersion | DrillProblem | null;
  /** From asking the registry for the files to the answer of what serves them. */
  readonly seconds: number;
}

export interface FetchedVersion {
  /** SHA-256 over the files, equal to the one that was recorded when it was promoted. */
  readonly digest: string;
  readonly bytes: number;
  readonly seconds: number;
}

export interface ServedVersion {
  readonly command: string;
  /** From the start of the command to the first healthy answer; null of a batch command. */
  readonly readySeconds: number | null;
  /** The row of the testing data that it answered, from 1, and with what; hostile text. */
  readonly row: number;
  readonly answer: string;
}

export interface DrillProblem {
  /** `unknown`: nothing that going back did wrong, such as a cancelled run. */
  readonly kind: 'broken' | 'late' | 'unknown';
  readonly summary: string;
  readonly next: string;
  /** The last lines of its output; hostile text. */
  readonly tail: readonly string[];
}

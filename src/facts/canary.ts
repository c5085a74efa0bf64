/** The model tried in the program that serves it: rows of the testing data sent one after the other, or to a batch command. */
export interface Canary {
  readonly way: 'server' | 'batch';
  readonly command: string;
  /** How many rows were to be sent. */
  readonly rows: number;
  /** What kept it from being tried to the end; null where all rows were sent. Hostile text. */
  readonly problem: CanaryProblem | null;
  /** From the start of the command to the first healthy answer; null of a batch command, or where it was never healthy. */
  readonly readySeconds: number | null;
  /** Rows that got a readable and finite prediction. */
  readonly answered: number;
  /** Rows that did not: how many, and the first 20 of them. */
  readonly faults: { readonly count: number; readonly first: readonly CanaryFault[] };
  readonly comparison: CanaryComparison;
  /** Of one request with one row, in seconds, without the first; null of a batch command, or where none was answered. */
  readonly latencySeconds: { readonly median: number; readonly p95: number } | null;
  /** Rows a second, one request after the other, or by the batch command; null where nothing was answered. */
  readonly rowsPerSecond: number | null;
  /** Peak resident memory of all processes of the command; null where the system does not tell. */
  readonly peakMemoryBytes: number | null;
  /** The last lines of its output; hostile text. */
  readonly tail: readonly string[];
  /** Beside the version in production, on the same rows; null where `production` is not asked for. */
  readonly production: ProductionComparison | null;
  /** A conversion of the model, as ONNX, on the same rows; null where none is declared. */
  readonly converted: Conversion | null;
}

/** What a batch command predicted with the converted model. */
export interface Conversion
  extends Pick<Canary, 'command' | 'problem' | 'answered' | 'faults' | 'comparison' | 'tail'> {}

export interface CanaryProblem {
  /** `unfinished`: time ran out, or the run was cancelled. That is nothing the model did wrong. */
  readonly kind: 'broken' | 'unfinished';
  readonly summary: string;
  readonly next: string;
  readonly exitCode: number | null;
}

export interface CanaryFault {
  /** Of the testing data, from 1. */
  readonly row: number;
  /** Null where there was no answer, and of a batch command. */
  readonly status: number | null;
  /** What is wrong, in words. */
  readonly what: string;
  /** The beginning of the answer, at most 200 characters; hostile text. */
  readonly excerpt: string;
}

/** Served predictions beside the offline ones. */
export interface CanaryComparison {
  readonly compared: number;
  readonly agreed: number;
  /** The first 20 rows that differ, from 1; hostile text. */
  readonly differing: readonly { readonly row: number; readonly offline: string; readonly served: string }[];
  /** Of values and probabilities; null where there were none to compare. */
  readonly largestDifference: number | null;
  /** Why nothing, or not everything, could be compared; null where all could. */
  readonly uncompared: string | null;
}

export type ProductionComparison =
  | {
      readonly version: string;
      readonly compared: number;
      readonly disagreed: number;
      readonly differing: readonly { readonly row: number; readonly production: string; readonly served: string }[];
    }
  /** Why it could not be compared. */
  | { readonly missing: string; readonly next: string };

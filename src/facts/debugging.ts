/** One example followed through the model by the team's command, twice. Names and differences only: no value of the example or of what it printed. */
export interface Debugging {
  readonly command: string;
  /** The row of the testing data, from 1. */
  readonly row: number;
  /** Of both runs. */
  readonly seconds: number;
  /** What kept it from being followed; null where both runs printed JSON. Hostile text. */
  readonly problem: DebuggingProblem | null;
  /** Values beside the prediction that are not the example's own. Names are paths of keys, `layers.0.mean`. */
  readonly intermediate: NamedValues;
  /** Values that are NaN or infinite, in either run. */
  readonly nonFinite: NamedValues;
  /** Values that are not the same in both runs, within the tolerance. */
  readonly differing: NamedValues;
  /** Beside the batch prediction of that row; null where there is nothing to compare because of `problem`. */
  readonly prediction: DebuggedPrediction | { readonly unreadable: string } | null;
}

/** How many there are, and the names of the first 20. */
export interface NamedValues {
  readonly count: number;
  readonly names: readonly string[];
}

export interface DebuggedPrediction {
  readonly agrees: boolean;
  /** Of numbers or probabilities; null of a class without any. */
  readonly difference: number | null;
}

export interface DebuggingProblem {
  /** `unfinished`: the run was cancelled. */
  readonly kind: 'broken' | 'unfinished';
  readonly summary: string;
  readonly next: string;
  readonly exitCode: number | null;
}

/** The stages of the pipeline run in order, in a clean copy, on a sample of the raw data. Names and texts of commands are hostile. */
export interface Integration {
  /** What was drawn from each of the raw files, the first 50 of them; `total` is null of a file that is no table and was used whole. */
  readonly raw: readonly { readonly path: string; readonly rows: number | null; readonly total: number | null }[];
  /** All of the declared stages, in order. */
  readonly stages: readonly IntegrationStage[];
  /** What kept the stages from being run to the end; null where all of them ran. */
  readonly problem: IntegrationProblem | null;
  /** Null where a stage failed, or wrote not what it declares. */
  readonly predictions: PipelinePredictions | NoPipelinePredictions | null;
  readonly seconds: number;
  readonly budgetSeconds: number;
}

export interface IntegrationStage {
  readonly name: string;
  readonly command: string;
  /** Null where it was not reached. */
  readonly seconds: number | null;
  readonly outcome: 'succeeded' | 'failed' | 'timed-out' | 'unfinished' | 'not-reached';
  /** The version of the registry that it was given; null without one. */
  readonly version: string | null;
  /** How many of its outputs were looked at, and how many of them have a problem. */
  readonly files: number;
  readonly wrong: number;
  /** The first 50, those with a problem before the others. */
  readonly outputs: readonly StageOutput[];
}

export interface StageOutput {
  readonly path: string;
  readonly bytes: number;
  /** Of a table; null of another file, or where it cannot be read. */
  readonly rows: number | null;
  /** What is wrong, in words that follow its path; null where nothing is. */
  readonly problem: string | null;
}

export interface IntegrationProblem {
  /** `unfinished`: time ran out, the run was cancelled, or there is no version to pull. That is nothing the pipeline did wrong. */
  readonly kind: 'broken' | 'unfinished';
  /** `train.prepare`, or the name of a stage. */
  readonly where: string;
  readonly summary: string;
  readonly next: string;
  readonly exitCode: number | null;
  readonly tail: readonly string[];
}

export interface PipelinePredictions {
  readonly path: string;
  readonly stage: string;
  /** What was looked at: the prediction and the probabilities; the first 20. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** Cells of these columns without a value, and those that are NaN or infinite. */
  readonly missing: number;
  readonly nonFinite: number;
  /** The first of these rows, from 1. */
  readonly firstRows: readonly number[];
  /** The tables that its stage reads; the first 20. */
  readonly inputs: readonly { readonly path: string; readonly rows: number }[];
}

/** Why there are no predictions to judge. */
export interface NoPipelinePredictions {
  readonly missing: string;
  readonly next: string;
}

import type { RowInterval } from './intervals.ts';

/** The model beside simpler ones, on the same rows of the hold-out. */
export interface Baselines {
  /** The file of predictions. */
  readonly file: string;
  /** scikit-learn's name. */
  readonly metric: string;
  readonly direction: 'higher' | 'lower';
  /** Of the intervals, between 0 and 1. */
  readonly confidence: number;
  /** Rows of the hold-out that were compared, and that there are. */
  readonly rows: number;
  readonly total: number;
  /** Null where nothing could be fitted. */
  readonly training: {
    /** Rows that the linear model was fitted on, and that there are. */
    readonly rows: number;
    readonly total: number;
    /** Numbers for each row that it sees. */
    readonly width: number;
  } | null;
  readonly comparisons: readonly BaselineComparison[];
}

export interface BaselineComparison {
  readonly against: 'majority' | 'linear';
  /** `majority class`, `mean`, `logistic regression`, `ridge regression`. */
  readonly name: string;
  /** False where its fit stopped before the optimum. */
  readonly converged: boolean;
  /** The metric of the model and of the baseline; null where it is undefined. */
  readonly model: number | null;
  readonly baseline: number | null;
  /** How much better the model is, in the unit of the metric: positive is a win whatever the direction. */
  readonly win: RowInterval | null;
  /** Why there is no win to judge, in words; null where there is. */
  readonly problem: string | null;
}

/** What the second training, in a clean copy, gave beside the first. Texts of commands and names of files are hostile. */
export interface Reproducibility {
  readonly command: string;
  /** Of the second training, with its preparation. */
  readonly seconds: number;
  readonly budgetSeconds: number;
  readonly end: 'trained' | 'failed' | 'out-of-time';
  /** Why there is nothing to compare; null where it trained. */
  readonly problem: RepeatProblem | null;
  /** Each metric of either training; null where it is missing or no finite number. */
  readonly metrics: readonly RepeatedMetric[];
  /** Why the metrics could not be compared; null where they could, or where the first training has none. */
  readonly metricsProblem: string | null;
  readonly artifacts: FilesOnBothSides | null;
  /** The declared stages whose outputs the first training wrote, in order. */
  readonly stages: readonly FilesOnBothSides[];
  /** Stages whose outputs the first training did not write. */
  readonly otherStages: readonly string[];
  /** Null where the first training wrote none, or where they could not be compared: then the problem says why. */
  readonly predictions: PredictionsOnBothSides | null;
  readonly predictionsProblem: string | null;
}

export interface RepeatProblem {
  readonly step: 'prepare' | 'train';
  readonly exitCode: number | null;
  readonly summary: string;
  readonly next: string;
  readonly tail: readonly string[];
  /** Files and modules that the last lines say are missing; `inWorkTree` where the work tree has the file. */
  readonly missing: readonly { readonly name: string; readonly inWorkTree: boolean }[];
}

export interface RepeatedMetric {
  readonly name: string;
  readonly first: number | null;
  readonly second: number | null;
}

export interface FilesOnBothSides {
  readonly name: string;
  /** How many files were compared. */
  readonly files: number;
  /** How many differ, and the first of them; SHA-256, null where that training did not write the file. */
  readonly differing: number;
  readonly shown: readonly {
    readonly path: string;
    readonly first: string | null;
    readonly second: string | null;
  }[];
}

export interface PredictionsOnBothSides {
  readonly file: string;
  /** Rows of both sides. */
  readonly rows: number;
  /** The columns that join the rows; null where they were compared by position. */
  readonly key: readonly string[] | null;
  /** Rows that only one side has, or whose key comes twice. */
  readonly unmatched: { readonly first: number; readonly second: number };
  /** Rows that differ in a column by more than the tolerance, and the first of them, from 1, in the file of the first training. */
  readonly differing: number;
  readonly firstRows: readonly number[];
  /** Rows without a finite number or a class, on either side. */
  readonly unusable: number;
  readonly columns: readonly {
    readonly name: string;
    readonly kind: 'classes' | 'numbers';
    readonly differing: number;
    /** The largest difference of numbers; null for classes. */
    readonly largest: number | null;
  }[];
}

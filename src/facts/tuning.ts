/** A search for hyperparameters, and how the parameters in use stand in it. All texts are hostile. */
export interface Tuning {
  /** The file with the trials. */
  readonly file: string;
  /** The column that was optimised. */
  readonly metric: string;
  readonly direction: 'maximize' | 'minimize';
  /** How many trials there are, and why some do not count: failed, pruned or running; or completed without a finite value. */
  readonly trials: number;
  readonly unfinished: number;
  readonly notFinite: number;
  /** Completed, with a finite value. */
  readonly completed: number;
  /** Different sets of parameters among the completed ones, and different values. */
  readonly distinct: number;
  readonly distinctValues: number;
  /** The hyperparameters that are declared, else all that the trials have; at most 100. */
  readonly parameters: readonly TunedParameter[];
  /** The best of the completed ones; null where there is none. */
  readonly best: Trial | null;
  /** The best of those with the very parameters in use; null where there is none. */
  readonly match: Trial | null;
  /** The file with the parameters in use; null where there is none. */
  readonly parametersFile: string | null;
  /** When the newest completed trial ended, else the commit that last changed the file; ISO 8601 UTC. Null where neither is known. */
  readonly newest: { readonly time: string; readonly by: 'trial' | 'commit' } | null;
}

export interface TunedParameter {
  readonly name: string;
  /** Different values among the completed trials; 0 where no trial has it. */
  readonly values: number;
  /** What is in use; null where the parameters in use do not name it. */
  readonly inUse: string | null;
  /** What the best trial had; null where it had none. */
  readonly best: string | null;
  /** Whether the two are equal; true where the best trial has none, as one that is used only in a branch of the search. */
  readonly agrees: boolean;
}

export interface Trial {
  /** `trial 8`, `run f686fd9a`, `row 3`. */
  readonly name: string;
  readonly value: number;
}

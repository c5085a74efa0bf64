/** What a model of some age is worth on today's testing data. */
export interface AgedModel {
  /** Of the registry, without the `v`; null for the model of this run. */
  readonly version: string | null;
  /** From its promotion to this run; 0 for the model of this run. */
  readonly ageDays: number;
  /** The metric that the command wrote for it, finite; null where there is none. */
  readonly value: number | null;
  /** Why there is no value; null where there is one. Hostile text. */
  readonly problem: string | null;
}

/** The last promoted versions, and the model of this run, evaluated by the team's command on the same data. */
export interface Staleness {
  readonly command: string;
  readonly metric: string;
  /** Which values are better. */
  readonly direction: 'higher' | 'lower';
  /** The model of this run, then the versions, the last promoted first; without the versions where that model could not be evaluated, empty where they are too few. */
  readonly models: readonly AgedModel[];
  /** Versions of the registry whose model is another one than that of this run and of every later version. */
  readonly different: number;
  /** True where the command wrote the very same numbers, in all its metrics, for two or more different models, and no others. */
  readonly identical: boolean;
  readonly seconds: number;
}

/** How old the outputs of each stage of the pipeline are that has a `max-age`, in the order of the stages. */
export interface StageAges {
  readonly stages: readonly StageAge[];
}

export interface StageAge {
  readonly name: string;
  /** Seconds. */
  readonly maxAge: number;
  /** Each declared path or glob with the newest of its files, the first 100. */
  readonly outputs: readonly OutputTime[];
}

export interface OutputTime {
  /** As declared; hostile. */
  readonly path: string;
  /** ISO 8601 UTC; null where nobody knows. */
  readonly time: string | null;
  /**
   * `run`: this run wrote it. `commit`: the commit that last changed it. `file`: only the file system tells, and a copy is younger than its content: the output is
   * at least so old. `unknown`: `problem` says why.
   */
  readonly by: 'run' | 'commit' | 'file' | 'unknown';
  readonly problem: string | null;
}

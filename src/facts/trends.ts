/** What earlier runs of the default branch measured: for the charts of a report, never for a verdict. */
export interface Trends {
  readonly branch: string;
  /** Oldest first, at most 100; of a run that was tried several times, the last attempt. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly commit: string;
  /** Total score, 0 to 7. */
  readonly score: number;
  readonly decision: 'allow' | 'block';
  /** The first metrics of the run by name, as many as the index of the history keeps. */
  readonly metrics: Readonly<Record<string, number>>;
}

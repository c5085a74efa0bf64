/** How old the serving data are. */
export interface Freshness {
  /** Time of the newest row, else of the commit that last changed the file, else of the file. ISO 8601 UTC. */
  readonly newest: string;
  readonly by: 'timestamp' | 'commit' | 'file';
  /** The column, where `by` is `timestamp`. */
  readonly column: string | null;
}

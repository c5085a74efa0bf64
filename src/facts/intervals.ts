/** An estimate with its interval, and the number of rows that they come from. */
export interface RowInterval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: number;
}

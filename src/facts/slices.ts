/** The quality of predictions on parts of the hold-out. Plain JSON. */
export interface Slices {
  /** Of the predictions. */
  readonly file: string;
  /** Of all predictions. */
  readonly rows: number;
  readonly metric: SliceMetric;
  /** Over all rows, or why there is none. */
  readonly overall: SliceValue | { readonly undefined: string };
  /** What was sliced by: one column or two. */
  readonly cuts: readonly SliceCut[];
  /** Those with enough rows and a value. */
  readonly slices: readonly Slice[];
  /** Those with enough rows, but without a value; the first 50. */
  readonly withoutValue: readonly { readonly name: string; readonly rows: number; readonly why: string }[];
  readonly withoutValueCount: number;
  /** How many rows a slice must have. */
  readonly leastRows: number;
  readonly confidence: number;
  /** How it was read where that is not plain, in words. */
  readonly notes: readonly string[];
}

export interface SliceMetric {
  readonly name: string;
  readonly direction: 'higher' | 'lower';
  /** Whether it is on the scale of a share, as accuracy is; other metrics have the unit of what is predicted. */
  readonly isShare: boolean;
  /** Why this one: "the first of `gate.metrics`". */
  readonly chosen: string;
}

export interface SliceValue {
  readonly value: number;
  /** Null where too few or too equal rows give no interval. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly rows: number;
}

export interface Slice extends SliceValue {
  /** The same in the next run, whatever the ranges of numbers are: `age: quarter 1`. */
  readonly id: string;
  /** For people: `age up to 25`. */
  readonly name: string;
}

export interface SliceCut {
  readonly by: readonly string[];
  /** With any row. */
  readonly slices: number;
  /** With too few rows. */
  readonly small: { readonly slices: number; readonly rows: number };
  /** Large enough, but beyond the number of slices that are looked at. */
  readonly beyond: number;
}

/** What history keeps of them, to tell what got worse. */
export interface RecordedSlices {
  readonly metric: string;
  readonly values: readonly (SliceValue & { readonly id: string })[];
}

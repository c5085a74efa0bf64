import type { Freshness } from './freshness.ts';

/** Served predictions beside the true values that are known by now. */
export interface Quality {
  readonly file: string;
  /** The file with the true values, where it is another one. */
  readonly labels: string | null;
  /** Served predictions, and those whose true value is known: what is judged. */
  readonly rows: number;
  readonly labelled: number;
  readonly task: 'classes' | 'values';
  readonly confidence: number;
  /** True values that are no class of the hold-out predictions, the first of them; left out where there are none. */
  readonly unknownClasses?: readonly string[] | undefined;
  readonly metrics: readonly ServedMetric[];
  /** Of all rows: one of values and of two classes, else one of each class. */
  readonly bias: readonly ServedBias[];
  /** The same for each slice with enough rows. */
  readonly slices: readonly (ServedBias & { readonly slice: string })[];
  readonly smallSlices: { readonly slices: number; readonly rows: number };
  /** Large enough, but beyond the number of slices that are looked at. */
  readonly beyond: number;
  /** Of the predictions whose true value is known; or why that cannot be told. */
  readonly freshness: Freshness | { readonly problem: string };
  /** How it was read where that is not plain, in words. */
  readonly notes: readonly string[];
}

export interface ServedMetric {
  /** As the configuration calls it. */
  readonly name: string;
  readonly direction: 'higher' | 'lower';
  readonly value: ServedValue | { readonly problem: string };
  /** The same of the hold-out predictions of this run; null without. */
  readonly holdout: number | null;
}

export interface ServedValue {
  readonly estimate: number;
  /** Null where the rows give no interval. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly rows: number;
}

export interface ServedBias {
  /** The class whose share it is; null of values. */
  readonly of: string | null;
  /** Mean prediction and mean true value; of a class its mean probability, or its share, and its true share. */
  readonly predicted: number;
  readonly observed: number;
  /** The first less the second; divided by |observed| where `relative`. Or why there is none. */
  readonly bias: ServedValue | { readonly problem: string };
  readonly relative: boolean;
}

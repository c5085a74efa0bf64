import type { Origin } from './origin.ts';

/** What training measured. Plain JSON. */

export type Direction = 'higher' | 'lower';

/** One finite metric. Names of nested keys are joined with dots. */
export interface Metric {
  readonly name: string;
  readonly value: number;
  /** Whether higher or lower is better; null when neither its name nor the configuration tells. */
  readonly direction: Direction | null;
  /** The file it was read from, relative to the repository. */
  readonly file: string;
}

/** A key that is no finite number: no metric, and an error for a gate on it. */
export interface NotAMetric {
  readonly name: string;
  readonly kind: 'nan' | 'infinity' | 'text' | 'boolean' | 'null' | 'list';
  readonly file: string;
}

export interface Metrics {
  readonly values: readonly Metric[];
  readonly others: readonly NotAMetric[];
  readonly files: readonly { readonly path: string; readonly origin: Origin; readonly format: string }[];
  /** Parameters logged beside the metrics (MLflow, DVC), for `compare`; hostile text. */
  readonly parameters: Readonly<Record<string, string>>;
}

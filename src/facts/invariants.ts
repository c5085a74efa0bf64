export type InvariantRole = 'training' | 'testing' | 'serving';

/** What the rules of `monitor/invariants` gave on each table. */
export interface Invariants {
  readonly tables: readonly {
    readonly role: InvariantRole;
    readonly rows: number;
    readonly rules: readonly RuleResult[];
  }[];
}

export interface RuleResult {
  readonly name: string;
  readonly rule: string;
  /** A rule about each row, or about the table as a whole. */
  readonly kind: 'row' | 'aggregate';
  /** Rows for which it does not hold; for an aggregate 0 or 1. */
  readonly violations: number;
  /** Rows for which it could not be told, because a value is missing or of another type; for an aggregate 0 or 1. */
  readonly unknown: number;
  /** Why, for the first of these; empty where there is none. */
  readonly problem: string;
  /** First rows for which it does not hold, from 1, at most 5. */
  readonly rows: readonly number[];
  /** The share of rows for which it may fail, 0 to 1. */
  readonly tolerance: number;
  /** Of an aggregate: the values of its parts, such as `share(label == 1)` = 0.03; a time in ISO 8601; null where it cannot be told. */
  readonly values: readonly { readonly expression: string; readonly value: number | string | null }[];
}

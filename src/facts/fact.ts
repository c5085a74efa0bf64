import { type ConfigurationError, formatProblem } from '../support/errors.ts';

/** A gathered value, or why there is none. Absent data must never read as empty data. */
export type Fact<T> = { readonly state: 'gathered'; readonly value: T } | Absent | Failed;

export interface Absent {
  readonly state: 'absent';
  readonly reason: string;
}

export interface Failed {
  readonly state: 'failed';
  readonly error: string;
  /** What the user can do. */
  readonly next?: string;
}

export const gathered = <T>(value: T): Fact<T> => ({ state: 'gathered', value });
export const absent = (reason: string): Fact<never> => ({ state: 'absent', reason });
export const failed = (error: string, next?: string): Fact<never> => ({
  state: 'failed',
  error,
  ...(next === undefined ? {} : { next }),
});

/** A mistake that the user can mend, as a fact. */
export function failedBy({ problems }: ConfigurationError): Fact<never> {
  const error = problems.map(({ next: _, ...problem }) => formatProblem(problem)).join('; ');
  return failed(error, problems.find(({ next }) => next !== undefined)?.next);
}

/** The value, or undefined where there is none: for reports, never for checks. */
export const presentValue = <T>(fact: Fact<T>): T | undefined => (fact.state === 'gathered' ? fact.value : undefined);

/** Why there is no value; empty where there is one. */
export const whyMissing = (fact: Fact<unknown>): string =>
  fact.state === 'absent' ? fact.reason : fact.state === 'failed' ? fact.error : '';

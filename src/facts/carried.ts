import type { TestId } from '../rubric/sections.ts';

/** The last result on the default branch of a test that `when` keeps from this run. */
export interface CarriedResult {
  readonly outcome: 'pass' | 'fail' | 'inconclusive' | 'error';
  readonly execution: 'automated' | 'manual';
  /** What it earned then: 0, 0.5 or 1. */
  readonly points: number;
  /** GitHub's name of the event of that run; a monitoring test earns its point by `schedule` only. */
  readonly event: string;
  /** When that run started, ISO 8601 UTC. */
  readonly date: string;
  readonly commit: string;
  /** Address of that run's page; null outside GitHub. */
  readonly url: string | null;
}

export type CarriedResults = Readonly<Partial<Record<TestId, CarriedResult>>>;

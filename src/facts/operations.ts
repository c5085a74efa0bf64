import type { TestId } from '../rubric/sections.ts';

/** What the history shows of how this model is operated: what starts its runs, and which steps run by themselves. For the MLOps level, never for a verdict. */
export interface Operations {
  /** Runs of this many days were looked at, and at most so many. */
  readonly days: number;
  readonly most: number;
  /** Recorded runs of the branches that write history, before this one. */
  readonly runs: number;
  /** ISO 8601 UTC of the oldest of them. */
  readonly since: string;
  /** How often each kind of trigger started one. */
  readonly triggers: Readonly<Record<Trigger, number>>;
  /** Those that a job did; a local run does none. */
  readonly steps: Readonly<Record<Step, Seen>>;
  /** The tests that passed or failed in a job, by an automated source. */
  readonly tests: Readonly<Partial<Record<TestId, TestRuns>>>;
}

/**
 * What started a run. `data`: a schedule, with other data than the run before; `message`: a repository_dispatch of somebody else; `monitoring`: the
 * retraining that a failing monitoring test asked for; `manual`: workflow_dispatch, or a local run.
 */
export type Trigger = 'push' | 'schedule' | 'data' | 'message' | 'monitoring' | 'manual';

/**
 * Of runs: `testing` a push, with automated tests; `integration` the same with a training; `training` by any trigger; `retraining` by a schedule, changed
 * data, a message or the monitor; `recovery` by the monitor alone; `tracking` metrics recorded; `monitoring` the monitoring tests, started by nobody.
 * Of versions: `delivery` made by a job; `deployment` put in the last stage; `trial` the same after `infra/canary` passed; `lineage` the same with digests of
 * the data.
 */
export type Step =
  | 'testing'
  | 'integration'
  | 'training'
  | 'retraining'
  | 'recovery'
  | 'tracking'
  | 'monitoring'
  | 'delivery'
  | 'deployment'
  | 'trial'
  | 'lineage';

export interface Seen {
  readonly count: number;
  /** ISO 8601 UTC of the newest; null where there was none. */
  readonly newest: string | null;
}

export interface TestRuns {
  readonly ran: number;
  readonly passed: number;
  /** ISO 8601 UTC of the newest run in which it ran, and whether it passed there. */
  readonly newest: string;
  readonly passes: boolean;
}

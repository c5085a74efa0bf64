import { ConfigurationError } from '../../support/errors.ts';
import type { Entry } from './entries.ts';

/** When training ran, in milliseconds since 1970 as MLflow counts. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

export interface MlflowRun {
  readonly id: string;
  /** `RUNNING SCHEDULED FINISHED FAILED KILLED`. */
  readonly status: string;
  readonly startTime: number;
}

/** What a run logged. */
export interface LoggedRun {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly parameters: readonly (readonly [string, string])[];
  /** The file whose history tells where the run is from. */
  readonly file: string;
}

/** The values at hand are older than this training. */
export class NotFromThisTraining extends ConfigurationError {}

/** MLflow's clock and ours are the same, but it rounds. */
const slack = 1000;

export function windowOf(training: { startedAt: string; endedAt: string } | null): Window | null {
  if (training === null) return null;
  return { start: Date.parse(training.startedAt) - slack, end: Date.parse(training.endedAt) + slack };
}

/**
 * The one run that counts, among the active runs that are not nested in another of them. With a window these are the runs that started in it, and there
 * must be exactly one, not failed; without, the finished runs of which the newest is taken.
 */
export function chooseRun(store: string, runs: readonly MlflowRun[], window: Window | null): MlflowRun {
  const [newest, ...others] = [...runs].sort((a, b) => b.startTime - a.startTime || (a.id < b.id ? -1 : 1));
  if (newest === undefined) {
    if (window === null)
      throw new ConfigurationError({
        file: store,
        message: 'holds no finished run',
        next: 'train with MLflow first, or name a metrics file under `metrics`',
      });
    throw new NotFromThisTraining({
      file: store,
      message: 'holds no run that started during this training',
      next: 'log with MLflow in the training command, or name the metrics file that it writes under `metrics`',
    });
  }
  if (window === null) return newest;
  if (others.length > 0) {
    const shown = [newest, ...others].slice(0, 5).map((run) => `${run.id} (${run.status.toLowerCase()})`);
    const more = others.length > 4 ? ' …' : '';
    throw new ConfigurationError({
      file: store,
      message: `this training logged several runs: ${shown.join(', ')}${more}; expected one`,
      next: 'log one run (nest the others in it with nested=True), or write a metrics file and name it under `metrics`',
    });
  }
  if (newest.status === 'FAILED' || newest.status === 'KILLED')
    throw new ConfigurationError({
      file: store,
      message: `the run ${newest.id} that this training logged ended as ${newest.status}`,
      next: 'mend what made the run fail',
    });
  return newest;
}

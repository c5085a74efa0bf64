import type { Configuration } from '../config/schema.ts';
import { type Direction, type Fact, failed, gathered } from '../facts.ts';
import type { MlflowRun } from '../platforms/mlflow-runs.ts';
import { clipped } from '../support/text.ts';
import { directionOf } from './metrics/directions.ts';

/** Which of the runs that a training logged is the candidate. */

export type Selection = NonNullable<Configuration['mlflow']>['select'];

export interface Candidate {
  readonly run: MlflowRun;
  /** Why it counts, in words. */
  readonly why: string;
}

export interface Candidates {
  /** Of this training, at least one. */
  readonly runs: readonly MlflowRun[];
  /** The one that was handed to training; null without. */
  readonly handed: string | null;
  readonly select: Selection;
  /** Ids that `select.filter` found; null without it. */
  readonly found: ReadonlySet<string> | null;
  readonly directions: Readonly<Record<string, Direction>>;
}

export const parentTag = 'mlflow.parentRunId';

const nameOne =
  'name the candidate: `mlflow: { select: { metric: val_accuracy } }`, or `filter`; or nest the runs in one (`nested=True`)';

/** Nothing is guessed: `failed` where more than one could be meant. */
export function chooseCandidate(candidates: Candidates): Fact<Candidate> {
  const { runs, handed, select } = candidates;
  if (select !== undefined) return selected(candidates, select);
  const ids = new Set(runs.map(({ id }) => id));
  const tops = runs.filter(({ tags }) => !ids.has(tags.get(parentTag) ?? ''));
  const [top] = tops;
  if (top === undefined || tops.length > 1)
    return failed(`this training logged several runs: ${listed(tops)}; expected one`, nameOne);
  const others = runs.length - 1;
  const nested = others === 0 ? '' : `, around ${others} nested in it`;
  const why = top.id === handed ? 'the run that was made for this training' : 'the run that this training logged';
  return gathered({ run: top, why: `${why}${nested}` });
}

function selected(
  { runs, found, directions }: Candidates,
  { metric, filter }: NonNullable<Selection>,
): Fact<Candidate> {
  const matching = found === null ? runs : runs.filter(({ id }) => found.has(id));
  const pool = matching.filter(({ status }) => status !== 'FAILED' && status !== 'KILLED');
  const [only] = pool;
  const filtered = filter === undefined ? '' : ` that \`${clipped(filter, 100)}\` finds`;
  if (only === undefined)
    return failed(
      `mlflow.select: none of the ${runs.length} runs of this training${filtered}${matching.length > 0 ? ' has ended well' : ' is there'}`,
      'mend `mlflow.select`, or let training log such a run',
    );
  if (metric === undefined)
    return pool.length === 1
      ? gathered({ run: only, why: `the one of ${runs.length} runs${filtered}` })
      : failed(
          `mlflow.select: several runs${filtered}: ${listed(pool)}; expected one`,
          'let `filter` find one, or add `metric`',
        );
  const direction = directionOf(metric, directions);
  if (direction === null)
    return failed(
      `mlflow.select: nobody can tell from its name whether a higher or a lower \`${clipped(metric)}\` is better`,
      `say it: \`directions: { ${clipped(metric)}: higher }\``,
    );
  const sign = direction === 'higher' ? 1 : -1;
  const measured = pool
    .flatMap((run) => {
      const value = run.metrics.find(({ key }) => key === metric)?.value;
      return value === undefined || !Number.isFinite(value) ? [] : [{ run, value }];
    })
    .sort((a, b) => sign * (b.value - a.value) || a.run.startTime - b.run.startTime || (a.run.id < b.run.id ? -1 : 1));
  const [best] = measured;
  if (best === undefined)
    return failed(
      `mlflow.select: none of the ${pool.length} runs${filtered} logged a finite \`${clipped(metric)}\`; they logged ${namesOf(pool)}`,
      'name a metric that each run logs',
    );
  const why = `the ${direction === 'higher' ? 'highest' : 'lowest'} ${clipped(metric)} (${best.value}) of ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}${filtered}`;
  return gathered({ run: best.run, why });
}

function namesOf(runs: readonly MlflowRun[]): string {
  const names = [...new Set(runs.flatMap(({ metrics }) => metrics.map(({ key }) => key)))];
  if (names.length === 0) return 'no metric';
  return `${names
    .slice(0, 10)
    .map((name) => `\`${clipped(name, 80)}\``)
    .join(', ')}${names.length > 10 ? ', …' : ''}`;
}

function listed(runs: readonly MlflowRun[]): string {
  const shown = runs
    .slice(0, 5)
    .map(({ id, name, status }) => `${name === null ? id : clipped(name, 60)} (${status.toLowerCase()})`);
  return `${shown.join(', ')}${runs.length > 5 ? `, … (${runs.length})` : ''}`;
}

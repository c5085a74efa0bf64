import { tuningOptions } from '../config/options/tuning.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { Trial, TunedParameter, Tuning } from '../facts/tuning.ts';
import { absent, type Fact, failedBy, gathered, presentValue } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import type { Git } from '../support/git.ts';
import { clipped } from '../support/text.ts';
import { gatherFreshness } from './freshness.ts';
import type { TrackedTrials } from './tracking.ts';
import { numberOf, recogniseColumns, type TrialColumns, timeOf } from './tuning-columns.ts';
import {
  areEqual,
  canonical,
  isMissing,
  type ParametersInUse,
  readParametersInUse,
  shown,
  valueInUse,
} from './tuning-parameters.ts';
import { readTrials, type TrialRow } from './tuning-trials.ts';

export interface TuningRequest {
  readonly root: string;
  readonly configuration: Configuration;
  /** Tells the age of trials without times, by the commit that last changed their file; null without a repository. */
  readonly git?: Git | null;
  /** The search that training logged to a tracking server, for want of a file. */
  readonly tracked?: TrackedTrials | null | undefined;
}

const mostParameters = 100;
const nameLength = 200;
/** As Optuna, MLflow, Ray Tune, Weights & Biases, Katib and people say it. */
const finished = /^(?:trialstate\.)?(?:completed?|finished|done|succeeded|success|terminated|ok)$/i;

interface CompletedTrial extends Trial {
  readonly row: TrialRow;
}

/** The trials of `tests: model/tuning: trials-file`, and the parameters in use. `absent` without one; `failed` where a file is missing or cannot be read. */
export async function gatherTuning({ root, configuration, git = null, tracked }: TuningRequest): Promise<Fact<Tuning>> {
  const options = optionsOf(configuration, 'model/tuning', tuningOptions);
  const { directions } = configuration;
  const path = options['trials-file'];
  try {
    if (path === undefined) {
      if (tracked === undefined || tracked === null)
        return absent('no `trials-file` is configured below `model/tuning`');
      const { file, table, metric } = tracked;
      const columns = recogniseColumns(file, table, { ...options, metric: options.metric ?? metric, directions });
      const named = options['parameters-file'];
      const inUse = named === undefined ? tracked.inUse : await readParametersInUse(root, named);
      const newest = newestTrial(table.rows, columns);
      return gathered({ file, ...summarise(table.rows, columns, inUse, options.names), newest });
    }
    const file = inside(root, path);
    const table = readTrials(file, await readTextBounded(root, path, 64 * megabyte));
    const columns = recogniseColumns(file, table, { ...options, directions });
    const inUse = await readParametersInUse(root, options['parameters-file']);
    const newest = newestTrial(table.rows, columns) ?? (await lastCommit(root, file, git));
    return gathered({ file, ...summarise(table.rows, columns, inUse, options.names), newest });
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

function summarise(
  rows: readonly TrialRow[],
  columns: TrialColumns,
  inUse: ParametersInUse | null,
  names: Readonly<Record<string, string>>,
): Omit<Tuning, 'file' | 'newest'> {
  const ended = rows.map((row, place) => ({ row, place })).filter(({ row }) => isFinished(row, columns));
  const completed = ended.flatMap(({ row, place }): CompletedTrial[] => {
    const value = numberOf(row.get(columns.metric));
    return value === null || !Number.isFinite(value) ? [] : [{ name: trialName(row, place, columns), value, row }];
  });
  const best = bestOf(completed, columns.direction);
  const known = [...columns.parameters].slice(0, mostParameters).map(([name, column]) => {
    const used = inUse === null ? undefined : valueInUse(inUse, name, names);
    return { name, column, used };
  });
  const matching = completed.filter(({ row }) => {
    const own = known.filter(({ column }) => !isMissing(row.get(column)));
    return own.length > 0 && own.every(({ column, used }) => used !== undefined && areEqual(row.get(column), used));
  });
  const match = bestOf(matching, columns.direction);
  return {
    metric: clipped(columns.metric, nameLength),
    direction: columns.direction,
    trials: rows.length,
    unfinished: rows.length - ended.length,
    notFinite: ended.length - completed.length,
    completed: completed.length,
    distinct: countDistinct(completed, [...columns.parameters.values()]),
    distinctValues: new Set(completed.map(({ value }) => value)).size,
    parameters: known.map(({ name, column, used }): TunedParameter => {
      const had = best?.row.get(column);
      const tried = completed.map(({ row }) => row.get(column)).filter((cell) => !isMissing(cell));
      return {
        name: clipped(name, nameLength),
        values: new Set(tried.map(canonical)).size,
        inUse: used === undefined ? null : shown(used),
        best: isMissing(had) ? null : shown(had),
        agrees: isMissing(had) || (used !== undefined && areEqual(had, used)),
      };
    }),
    best: plain(best),
    match: plain(match),
    parametersFile: inUse?.file ?? null,
  };
}

/** Without a column that says so, a trial with a value is taken as finished. */
function isFinished(row: TrialRow, { state }: TrialColumns): boolean {
  if (state === undefined) return true;
  return finished.test(String(row.get(state) ?? '').trim());
}

function trialName(row: TrialRow, place: number, { number }: TrialColumns): string {
  const found = number === undefined ? undefined : row.get(number);
  if (number === undefined || isMissing(found)) return `row ${place + 1}`;
  return number.startsWith('run') ? `run ${String(found).slice(0, 8)}` : `trial ${clipped(String(found), 40)}`;
}

/** The first of equal ones. */
function bestOf(trials: readonly CompletedTrial[], direction: Tuning['direction']): CompletedTrial | null {
  const sign = direction === 'maximize' ? 1 : -1;
  return trials.reduce<CompletedTrial | null>(
    (best, one) => (best === null || sign * one.value > sign * best.value ? one : best),
    null,
  );
}

const plain = (trial: CompletedTrial | null): Trial | null =>
  trial === null ? null : { name: trial.name, value: trial.value };

/** Different sets of parameters; a search that tries the same again learns nothing new of them. */
function countDistinct(trials: readonly CompletedTrial[], columns: readonly string[]): number {
  return new Set(
    trials.map(({ row }) =>
      JSON.stringify(columns.map((column) => (isMissing(row.get(column)) ? null : canonical(row.get(column))))),
    ),
  ).size;
}

function newestTrial(rows: readonly TrialRow[], columns: TrialColumns): Tuning['newest'] {
  let newest = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (!isFinished(row, columns)) continue;
    const time = columns.times.map((column) => timeOf(row.get(column))).find((found) => found !== null);
    if (time !== undefined && time !== null) newest = Math.max(newest, time);
  }
  return Math.abs(newest) > 8.64e15 ? null : { time: new Date(newest).toISOString(), by: 'trial' };
}

/** A file that git does not know as it is may be of any age. */
async function lastCommit(root: string, file: string, git: Git | null): Promise<Tuning['newest']> {
  if (git === null) return null;
  const patterns = [file.replace(/[*?[\]{}()!]/g, '\\$&')];
  const found = presentValue(await gatherFreshness({ root, git, patterns, profile: undefined, timeColumn: undefined }));
  return found?.by === 'commit' ? { time: found.newest, by: 'commit' } : null;
}

import type { Direction } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import { directionOf } from './metrics/directions.ts';
import { textEntry } from './metrics/entries.ts';
import type { TrialRow, TrialTable } from './tuning-trials.ts';

/** Which column is what. */
export interface TrialColumns {
  readonly metric: string;
  readonly direction: 'maximize' | 'minimize';
  /** By the name that people use: the column. */
  readonly parameters: ReadonlyMap<string, string>;
  /** `state`, `status`. */
  readonly state: string | undefined;
  /** When a trial ended or, where that is not there, started. */
  readonly times: readonly string[];
  readonly number: string | undefined;
}

export interface ColumnChoice {
  readonly metric?: string | undefined;
  readonly direction?: 'maximize' | 'minimize' | undefined;
  readonly parameters?: readonly string[] | undefined;
  readonly directions: Readonly<Record<string, Direction>>;
}

/** Optuna `params_`, MLflow `params.`, scikit-learn's `cv_results_` `param_`, Ray Tune `config/`. */
const parameterPrefix = /^(?:params?[._/]|config[./])(?=.)/;
/** Of an experiment, not of a trial's parameters. */
const bookkeeping =
  /^(?:number|trial|trial_?id|trial_?number|iteration|index|id|name|run_?id|run_?name|experiment_?id|state|status|params|duration|artifact_uri|rank|(?:start|end)_?time|time|date|timestamp|datetime.*|(?:started|completed|finished|ended)(?:_?at)?|(?:user|system)_attrs.*|tags\..*|metrics\..*|intermediate_values.*|distributions.*|values?|values_\d+|(?:mean|std|rank|split\d+)_.*)$/i;
const times = [
  'datetime_complete',
  'end_time',
  'datetime_end',
  'completed_at',
  'completed',
  'finished_at',
  'ended_at',
  'end',
  'timestamp',
  'time',
  'date',
  'datetime_start',
  'start_time',
  'started_at',
];
/** Hyperparameters of common libraries that are called as a loss or a penalty is. */
const alsoParameters = new Set(['gamma', 'l1', 'l2', 'quantile', 'huber', 'focal', 'k']);

/** Tells the columns of an export apart. Throws `ConfigurationError` where the metric or its direction cannot be told. */
export function recogniseColumns(file: string, { columns, rows }: TrialTable, choice: ColumnChoice): TrialColumns {
  const prefixed = columns.filter((name) => parameterPrefix.test(name));
  const metric = metricColumn(file, columns, rows, prefixed, choice);
  const own = (name: string): string => name.replace(parameterPrefix, '');
  const plain = (name: string): boolean => name !== metric && !bookkeeping.test(name);
  const known = new Map((prefixed.length > 0 ? prefixed : columns.filter(plain)).map((name) => [own(name), name]));
  const declared = choice.parameters?.map((name) => {
    const column = columns.includes(name) && name !== metric ? name : known.get(own(name));
    return [name, column ?? ''] as const;
  });
  const find = (names: readonly string[]): string[] =>
    names.flatMap((name) => columns.filter((column) => column.toLowerCase() === name));
  return {
    metric,
    direction: directionFor(file, metric, choice),
    parameters: declared === undefined ? known : new Map(declared),
    state: find(['state', 'status'])[0],
    times: find(times),
    number: find(['number', 'trial_id', 'trial_number', 'trial', 'run_id', 'id'])[0],
  };
}

function metricColumn(
  file: string,
  columns: readonly string[],
  rows: readonly TrialRow[],
  prefixed: readonly string[],
  { metric, parameters, directions }: ColumnChoice,
): string {
  const quoted = (names: readonly string[]): string =>
    names
      .slice(0, 10)
      .map((name) => `\`${clipped(name, 80)}\``)
      .join(', ');
  if (metric !== undefined) {
    const found = [metric, `metrics.${metric}`, `metrics/${metric}`].find((name) => columns.includes(name));
    if (found !== undefined) return found;
    throw new ConfigurationError({
      file,
      line: 1,
      message: `has no column \`${metric}\`, which \`metric\` of model/tuning names; it has ${quoted(columns)}`,
      next: 'name the column that the search optimised',
    });
  }
  for (const usual of ['value', 'mean_test_score']) if (columns.includes(usual)) return usual;
  const logged = columns.filter((name) => /^metrics[./]/.test(name));
  const several = columns.filter((name) => /^values_\d+$/.test(name));
  const others = columns.filter(
    (name) =>
      !prefixed.includes(name) &&
      parameters?.includes(name) !== true &&
      !alsoParameters.has(name.toLowerCase()) &&
      (directionOf(name, directions) !== null || /^(score|objective)$/i.test(name)) &&
      rows.some((row) => numberOf(row.get(name)) !== null),
  );
  const candidates = several.length > 0 ? several : logged.length > 0 ? logged : others;
  if (candidates.length === 1) return candidates[0] as string;
  throw new ConfigurationError({
    file,
    message:
      candidates.length === 0
        ? `does not tell which column the search optimised: expected \`value\` or the name of a metric, found ${quoted(columns)}`
        : `has several columns that the search may have optimised: ${quoted(candidates)}`,
    next: 'name it as `metric` below `model/tuning`',
  });
}

function directionFor(file: string, metric: string, { direction, directions }: ColumnChoice): 'maximize' | 'minimize' {
  if (direction !== undefined) return direction;
  // scikit-learn's scorers: greater is better.
  const told = metric === 'mean_test_score' ? 'higher' : directionOf(metric, directions);
  if (told !== null) return told === 'higher' ? 'maximize' : 'minimize';
  throw new ConfigurationError({
    file,
    message: `nobody can tell from its name whether \`${clipped(metric, 80)}\` was maximised or minimised`,
    next: 'say `direction: maximize` or `direction: minimize` below `model/tuning`',
  });
}

/** A number, also as text, finite or not; null for everything else. */
export function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const entry = textEntry('', cell);
  if ('value' in entry) return entry.value;
  return entry.kind === 'nan' || entry.kind === 'infinity' ? Number.NaN : null;
}

/** A time in milliseconds: ISO 8601 as pandas writes it (UTC where no zone is given), or numbers since 1970 in s, ms, µs or ns. Null for everything else. */
export function timeOf(cell: unknown): number | null {
  const number = numberOf(cell);
  if (number !== null) {
    const units = [1e17, 1e14, 1e11, 1e8];
    const unit = units.findIndex((least) => number >= least);
    return unit === -1 || !Number.isFinite(number) ? null : number / ([1e6, 1e3, 1, 1e-3][unit] as number);
  }
  if (typeof cell !== 'string') return null;
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d*\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    cell.trim(),
  );
  if (match === null) return null;
  const time = Date.parse(`${match[1]}T${match[2] ?? '00:00'}${match[3] ?? 'Z'}`);
  return Number.isNaN(time) ? null : time;
}

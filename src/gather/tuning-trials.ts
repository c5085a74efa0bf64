import { extname } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import { parseRecords } from './csv-records.ts';
import { parseJson } from './metrics/json.ts';

/** One trial as it stands in the file: columns and cells, nested keys joined with dots. */
export type TrialRow = ReadonlyMap<string, unknown>;

export interface TrialTable {
  readonly columns: readonly string[];
  readonly rows: readonly TrialRow[];
}

const mostTrials = 100_000;
const mostColumns = 2000;
const deepest = 4;
const next = "export it with Optuna's study.trials_dataframe().to_csv(…), or mlflow.search_runs().to_csv(…)";

/**
 * The trials of a search: a CSV or TSV table; a JSON list of objects, also below `trials`, or an object of columns, as pandas writes them; or an object a line.
 * Throws `ConfigurationError` with file and line.
 */
export function readTrials(file: string, text: string): TrialTable {
  const extension = extname(file).toLowerCase();
  const rows =
    extension === '.json'
      ? jsonRows(file, parseJson(file, text))
      : extension === '.jsonl' || extension === '.ndjson'
        ? lineRows(file, text)
        : tableRows(file, text, extension);
  if (rows.length === 0) throw new ConfigurationError({ file, message: 'holds no trial', next });
  if (rows.length > mostTrials)
    throw new ConfigurationError({
      file,
      message: `holds ${rows.length} trials; at most ${mostTrials} are read`,
      next: 'export one search',
    });
  const columns = new Set<string>();
  for (const row of rows) for (const name of row.keys()) columns.add(name);
  if (columns.size > mostColumns)
    throw new ConfigurationError({
      file,
      message: `has ${columns.size} columns; at most ${mostColumns} are read`,
      next: 'leave out what is no parameter, value, state or time of a trial',
    });
  return { columns: [...columns], rows };
}

function tableRows(file: string, text: string, extension: string): TrialRow[] {
  const head = text.split('\n', 1)[0] ?? '';
  const delimiter =
    extension === '.tsv' || (head.includes('\t') && !head.includes(','))
      ? '\t'
      : !head.includes(',') && head.includes(';')
        ? ';'
        : ',';
  const [header = [], ...records] = parseRecords(
    file,
    text,
    { delimiter, trim: true, bom: true, skip_empty_lines: true, max_record_size: 1_000_000 },
    next,
  );
  const twice = header.find((name, place) => name !== '' && header.indexOf(name) !== place);
  if (twice !== undefined)
    throw new ConfigurationError({
      file,
      line: 1,
      message: `has two columns ${JSON.stringify(clipped(twice, 80))}`,
      next: 'give each column its own name',
    });
  return records.map(
    (cells) => new Map(header.flatMap((name, place) => (name === '' ? [] : [[name, cells[place] ?? ''] as const]))),
  );
}

function lineRows(file: string, text: string): TrialRow[] {
  return text.split('\n').flatMap((line, place) => {
    if (line.trim() === '') return [];
    try {
      return [rowOf(file, JSON.parse(line), place)];
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
    }
    // Python's NaN is read by the slower parser alone, which counts lines from this one.
    try {
      return [rowOf(file, parseJson(file, line), place)];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      throw new ConfigurationError({
        file,
        line: place + 1,
        message: error.problems[0]?.message ?? 'is not JSON',
        next: 'write one JSON object a line',
      });
    }
  });
}

function jsonRows(file: string, json: unknown): TrialRow[] {
  if (Array.isArray(json)) return json.map((entry, place) => rowOf(file, entry, place));
  if (isObject(json)) {
    const { trials } = json;
    if (Array.isArray(trials)) return jsonRows(file, trials);
    const columns = Object.entries(json);
    // pandas' to_json: {column: {index: cell}}, or {column: [cell]}.
    if (columns.length > 0 && columns.every(([, cells]) => typeof cells === 'object' && cells !== null)) {
      const keys = new Set(columns.flatMap(([, cells]) => Object.keys(cells as object)));
      return [...keys].map((key, place) =>
        rowOf(
          file,
          Object.fromEntries(columns.map(([name, cells]) => [name, (cells as Record<string, unknown>)[key]])),
          place,
        ),
      );
    }
  }
  throw new ConfigurationError({
    file,
    message: 'expected a list of trials, each an object with its parameters and its value',
    next,
  });
}

function rowOf(file: string, entry: unknown, place: number): TrialRow {
  if (!isObject(entry))
    throw new ConfigurationError({
      file,
      message: `trial ${place + 1} is no object; expected its parameters and its value`,
      next,
    });
  const cells = new Map<string, unknown>();
  const walk = (object: Record<string, unknown>, prefix: string, depth: number): void => {
    for (const [key, value] of Object.entries(object)) {
      if (isObject(value) && depth < deepest) walk(value, `${prefix}${key}.`, depth + 1);
      // FrozenTrial's `values` of a search with one objective.
      else if (prefix === '' && key === 'values' && Array.isArray(value))
        value.forEach((one, index) => {
          cells.set(value.length === 1 ? 'value' : `values_${index}`, one);
        });
      else cells.set(`${prefix}${key}`, value);
    }
  };
  walk(entry, '', 1);
  return cells;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import type { Configuration } from '../config/schema.ts';
import type { SampleColumn } from '../statistics/association.ts';
import type { Predictions } from '../statistics/predictions.ts';
import { ConfigurationError } from '../support/errors.ts';
import { type ColumnStore, openColumnStore, type StoredColumn } from './column-store.ts';
import { assemble, columnsOf, labelNames, quoted } from './predictions-columns.ts';
import { type FoundRows, type Join, noteRow, openJoin, openKeys, rowsInWords } from './predictions-join.ts';
import type { Observer } from './tables/batch.ts';

/** Reads predictions beside the true values, from the file of predictions and, by key or position, from the hold-out rows they are of. */

/** `predictions` of the configuration. */
export type PredictionsLayout = NonNullable<Configuration['predictions']>;

/** Predictions of one table, row by row. */
export interface PredictedRows {
  readonly file: string;
  readonly predictions: Predictions;
  /** The place of the positive class in `classes`, for two classes; null otherwise. */
  readonly positive: number | null;
  /** The further columns that were asked for and are there, a row for each prediction. */
  readonly columns: readonly SampleColumn[];
  /** The prediction of a row of the hold-out, both from 0; null where none was joined. */
  readonly placeOf: ((testingRow: number) => number) | null;
  /** How it was read where that is not plain from the file, in words. */
  readonly notes: readonly string[];
}

export interface PredictionsInput {
  readonly file: string;
  /** Of the file of predictions. */
  readonly columns: readonly string[];
  readonly layout: Omit<PredictionsLayout, 'path'>;
  readonly data: Pick<Configuration['data'], 'label' | 'key'>;
  /** Columns to keep beside: what slices and groups are made by. */
  readonly wanted: readonly string[];
}

export interface PredictionsReading {
  /** The columns with the prediction and with probabilities. */
  readonly answers: readonly string[];
  /** Of the pass over the predictions. */
  readonly observer: Observer;
  /** After that: of a pass over the hold-out, whose columns these are. */
  join(columns: readonly string[]): Observer;
  /** Throws `ConfigurationError` with the file and the row where predictions are not of these rows, or are none. `known` are the classes of the training data. */
  finish(known?: ReadonlySet<string>): PredictedRows;
}

/** Throws `ConfigurationError` where the file has neither a prediction nor a probability, or lacks a column that is named. */
export function openPredictions(input: PredictionsInput): PredictionsReading {
  const { file, data, wanted } = input;
  const columns = columnsOf(input);
  const own = new Map<string, ColumnStore>();
  const joined = new Map<string, ColumnStore>();
  const names = [columns.label, columns.predicted, columns.weight, ...columns.probabilities, ...wanted];
  for (const name of names) if (name !== null && input.columns.includes(name)) own.set(name, openColumnStore(name));
  const places = [...own].map(([name, store]) => [input.columns.indexOf(name), store] as const);
  const key = data.key?.every((name) => input.columns.includes(name)) ? data.key : null;
  let keys = key === null ? null : openKeys(key.map((name) => input.columns.indexOf(name)));
  let rows = 0;
  let join: Join | null = null;

  return {
    answers: [...(columns.predicted === null ? [] : [columns.predicted]), ...columns.probabilities],
    observer: {
      observe(batch) {
        for (const [place, store] of places) store.putAll(rows, batch.cells(place));
        keys?.add(batch);
        rows += batch.rows;
      },
    },
    join(testing) {
      const shared = key?.every((name) => testing.includes(name)) ? key : null;
      const table = shared === null ? null : (keys?.table() ?? null);
      const opened = openJoin(
        table,
        rows,
        (shared ?? []).map((name) => testing.indexOf(name)),
      );
      for (const name of [data.label, ...wanted])
        if (name !== undefined && testing.includes(name)) joined.set(name, openColumnStore(name));
      const stores = [...joined].map(([name, store]) => [testing.indexOf(name), store] as const);
      for (const [, store] of stores) store.reserve(rows);
      join = opened;
      return {
        observe(batch) {
          const into = opened.rowsOf(batch);
          for (const [place, store] of stores) store.putInto(into, batch.cells(place));
        },
      };
    },
    finish(known) {
      if (rows === 0)
        throw new ConfigurationError({
          file,
          message: 'has no rows: expected one for each prediction',
          next: 'let training write a row for each row of the testing data',
        });
      join?.refuse(file, keys?.duplicates ?? { count: 0, rows: [] });
      const read = new Map([...own].map(([name, store]) => [name, store.finish(rows)] as const));
      const beside = new Map([...joined].map(([name, store]) => [name, store.finish(rows)] as const));
      const label = labelOf(input, columns.label, read, beside);
      const found: PredictedRows = {
        ...assemble(input, columns, label, read, known),
        columns: wanted.flatMap((name) => {
          const stored = beside.get(name) ?? read.get(name);
          return stored === undefined || stored.overflowed ? [] : [stored.column];
        }),
        placeOf: join === null ? null : placeIn(join.places()),
      };
      // What was needed to join them alone is let go, as the predictions stay for the rest of the run.
      for (const stores of [own, joined]) stores.clear();
      places.length = 0;
      [keys, join] = [null, null];
      return found;
    },
  };
}

const placeIn =
  (into: Int32Array): ((testingRow: number) => number) =>
  (row) =>
    into[row] ?? -1;

/** The true values: the file's own, and the hold-out's, which must be the same where both are there. */
function labelOf(
  { file, data }: PredictionsInput,
  name: string | null,
  read: ReadonlyMap<string, StoredColumn>,
  beside: ReadonlyMap<string, StoredColumn>,
): StoredColumn {
  const own = name === null ? undefined : read.get(name);
  const other = data.label === undefined ? undefined : beside.get(data.label);
  const label = other ?? own;
  if (label === undefined)
    throw new ConfigurationError({
      file,
      message: `has no column with the true value (${quoted(labelNames(data.label))}), and no testing data has it`,
      next: 'name `data.testing`, `data.label` and `data.key`, or the column: `predictions: { path: …, label: COLUMN }`',
    });
  if (own === undefined || other === undefined) return label;
  const [a, b] = [textAt(own), textAt(other)];
  const differing: FoundRows = { count: 0, rows: [] };
  for (let row = 0; row < own.kinds.length; row += 1) if (a(row) !== b(row)) noteRow(differing, row + 1);
  if (differing.count === 0) return label;
  throw new ConfigurationError({
    file,
    message: `its column ${quoted([name as string])} differs from ${quoted([data.label as string])} of the testing data in ${rowsInWords(differing)}`,
    next: 'write the true values of the testing data, or leave the column out',
  });
}

/** The value of a row, the same for equal values. */
function textAt({ column }: StoredColumn): (row: number) => string | number {
  if (column.kind === 'categories') return (row) => column.names[column.codes[row] as number] ?? '';
  return (row) => {
    const value = column.values[row] as number;
    return Number.isNaN(value) ? '' : String(value);
  };
}

import { ConfigurationError } from '../support/errors.ts';
import { KeyTable, RowHashes } from './row-hashes.ts';
import type { Batch } from './tables/batch.ts';

/** Which prediction is of which row of the hold-out. */

/** Rows that are named in messages. */
const mostShown = 3;

export interface Keys {
  add(batch: Batch): void;
  table(): { readonly keys: KeyTable; readonly hashes: RowHashes };
  readonly duplicates: FoundRows;
}

export interface FoundRows {
  count: number;
  readonly rows: number[];
}

/** The hashed keys of all rows: 8 bytes a row, and 21 while rows are joined. */
export function openKeys(places: readonly number[]): Keys {
  let low = new Uint32Array(1024);
  let high = new Uint32Array(1024);
  let rows = 0;
  const hashes = new RowHashes();
  const duplicates: FoundRows = { count: 0, rows: [] };
  return {
    duplicates,
    add(batch) {
      hashes.take(batch, places, true);
      if (rows + batch.rows > low.length) {
        const length = Math.max(rows + batch.rows, 2 * low.length);
        [low, high] = [low, high].map((from) => {
          const to = new Uint32Array(length);
          to.set(from);
          return to;
        }) as [Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>];
      }
      low.set(hashes.low.subarray(0, batch.rows), rows);
      high.set(hashes.high.subarray(0, batch.rows), rows);
      rows += batch.rows;
    },
    table() {
      const keys = new KeyTable(rows);
      for (let row = 0; row < rows; row += 1) {
        const slot = keys.find(low[row] as number, high[row] as number, true);
        if (keys.has(slot, present)) {
          noteRow(duplicates, row + 1);
          continue;
        }
        keys.mark(slot, present);
        keys.values[2 * slot] = row;
      }
      return { keys, hashes };
    },
  };
}

const present = 1;
const taken = 2;

export interface Join {
  /** The row of the prediction for each row of a batch; -1 where there is none. Valid until the next batch. */
  rowsOf(batch: Batch): Int32Array;
  placeOf(testingRow: number): number;
  /** Throws where the rows are not the same ones. */
  refuse(file: string, duplicates: FoundRows): void;
}

/** Rows by key; by position without one. 4 bytes a row of the hold-out. */
export function openJoin(table: ReturnType<Keys['table']> | null, rows: number, places: readonly number[]): Join {
  let into = new Int32Array(rows);
  let testing = 0;
  const lacking: FoundRows = { count: 0, rows: [] };
  const twice: FoundRows = { count: 0, rows: [] };
  const note = (found: FoundRows): number => {
    noteRow(found, testing + 1);
    return -1;
  };

  function find(row: number): number {
    if (table === null) return testing < rows ? testing : note(lacking);
    const { keys, hashes } = table;
    const slot =
      hashes.missing[row] === 1 ? -1 : keys.find(hashes.low[row] as number, hashes.high[row] as number, false);
    if (slot < 0) return note(lacking);
    if (keys.has(slot, taken)) return note(twice);
    keys.mark(slot, taken);
    return keys.values[2 * slot] as number;
  }

  return {
    rowsOf(batch) {
      table?.hashes.take(batch, places, true);
      if (testing + batch.rows > into.length) {
        const longer = new Int32Array(Math.max(testing + batch.rows, 2 * into.length));
        longer.set(into);
        into = longer;
      }
      const first = testing;
      for (let row = 0; row < batch.rows; row += 1, testing += 1) into[testing] = find(row);
      return into.subarray(first, testing);
    },
    placeOf: (row) => (row < testing ? (into[row] as number) : -1),
    refuse(file, duplicates) {
      const found = testing - lacking.count - twice.count;
      const extra = rows - duplicates.count - found;
      const problems = [
        lacking.count > 0 && `${rowsInWords(lacking)} of the testing data have no prediction`,
        twice.count > 0 && `${rowsInWords(twice)} of the testing data have a key that came before`,
        duplicates.count > 0 && `${rowsInWords(duplicates)} predict a key again`,
        extra > 0 && `${extra} predictions are of no row of the testing data`,
      ].filter((problem) => problem !== false);
      if (problems.length === 0) return;
      throw new ConfigurationError({
        file,
        message: `its rows are not those of the testing data (${rows} predictions, ${testing} rows${table === null ? ', compared by their order: no `data.key` is in both' : ''}): ${problems.join('; ')}`,
        next: 'predict each row of `data.testing` once, and write its `data.key`',
      });
    },
  };
}

export const rowsInWords = ({ count, rows }: FoundRows): string =>
  `${count} row${count === 1 ? '' : 's'} (${count > rows.length ? 'first: ' : ''}${rows.join(', ')})`;

export function noteRow(found: FoundRows, row: number): void {
  found.count += 1;
  if (found.rows.length < mostShown) found.rows.push(row);
}

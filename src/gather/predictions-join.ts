import { ConfigurationError } from '../support/errors.ts';
import { RowHashes } from './row-hashes.ts';
import type { Batch } from './tables/batch.ts';

/** Which prediction is of which row of the hold-out. */

/** Rows that are named in messages. */
const mostShown = 3;

export interface Keys {
  add(batch: Batch): void;
  table(): KeyedRows;
  readonly duplicates: FoundRows;
}

/** Finds rows by their hashed keys. */
export interface KeyedRows {
  readonly rows: number;
  /** The first row with this key; -1 where none has it. */
  rowOf(low: number, high: number): number;
}

export interface FoundRows {
  count: number;
  readonly rows: number[];
}

/** The hashed keys of all rows: 8 bytes a row, and 15 while rows are joined. */
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
      return tableOf(low.subarray(0, rows), high.subarray(0, rows), (row) => noteRow(duplicates, row + 1));
    },
  };
}

/** Slots of 4 bytes with the row that is there, at most seven tenths of them in use; the keys stay where they are. */
function tableOf(lows: Uint32Array, highs: Uint32Array, refuse: (row: number) => void): KeyedRows {
  const rows = lows.length;
  const slots = new Int32Array(Math.ceil(rows / 0.7) + 1);
  const scale = slots.length / 2 ** 32;
  /** The slot with this key, or the free one where it belongs. A slot holds the row + 1, as 0 is a free one. */
  const slotOf = (low: number, high: number): number => {
    let slot = Math.floor(low * scale);
    for (;;) {
      const row = (slots[slot] as number) - 1;
      if (row === -1 || (lows[row] === low && highs[row] === high)) return slot;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
  };
  for (let row = 0; row < rows; row += 1) {
    const slot = slotOf(lows[row] as number, highs[row] as number);
    if (slots[slot] === 0) slots[slot] = row + 1;
    else refuse(row);
  }
  return { rows, rowOf: (low, high) => (slots[slotOf(low, high)] as number) - 1 };
}

export interface Join {
  /** The row of the prediction for each row of a batch; -1 where there is none. Valid until the next batch. */
  rowsOf(batch: Batch): Int32Array;
  /** The row of the prediction for each row of the hold-out. */
  places(): Int32Array;
  /** Throws where the rows are not the same ones. */
  refuse(file: string, duplicates: FoundRows): void;
}

/** Rows by key; by position without one. 4 bytes a row of the hold-out. */
export function openJoin(table: KeyedRows | null, rows: number, places: readonly number[]): Join {
  const hashes = new RowHashes();
  /** 1 for each prediction that has its row. */
  const taken = new Uint8Array(table === null ? 0 : rows);
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
    const found = hashes.missing[row] === 1 ? -1 : table.rowOf(hashes.low[row] as number, hashes.high[row] as number);
    if (found < 0) return note(lacking);
    if (taken[found] === 1) return note(twice);
    taken[found] = 1;
    return found;
  }

  return {
    rowsOf(batch) {
      if (table !== null) hashes.take(batch, places, true);
      if (testing + batch.rows > into.length) {
        const longer = new Int32Array(Math.max(testing + batch.rows, 2 * into.length));
        longer.set(into);
        into = longer;
      }
      const first = testing;
      for (let row = 0; row < batch.rows; row += 1, testing += 1) into[testing] = find(row);
      return into.subarray(first, testing);
    },
    places: () => into.subarray(0, testing),
    refuse(file, duplicates) {
      const found = testing - lacking.count - twice.count;
      const extra = rows - duplicates.count - found;
      const problems = [
        lacking.count > 0 &&
          `${rowsInWords(lacking)} of the testing data ${lacking.count === 1 ? 'has' : 'have'} no prediction`,
        twice.count > 0 &&
          `${rowsInWords(twice)} of the testing data ${twice.count === 1 ? 'has' : 'have'} a key that came before`,
        duplicates.count > 0 &&
          `${rowsInWords(duplicates)} ${duplicates.count === 1 ? 'predicts' : 'predict'} a key again`,
        extra > 0 && `${extra} ${extra === 1 ? 'prediction is' : 'predictions are'} of no row of the testing data`,
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

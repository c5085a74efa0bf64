import type { RowSkew } from '../facts/skew.ts';
import { KeyTable, RowHashes } from './row-hashes.ts';
import type { Batch, Observer } from './tables/batch.ts';

/** What is asked of a table here: `openTable` gives it. */
export interface ReadableTable {
  readonly columns: readonly string[];
  read(observers: readonly Observer[]): Promise<unknown>;
}

/** Columns are compared one by one in at most so many cells of differing rows. */
const mostExaminedCells = 2_000_000;
const mostRowsShown = 5;

const state = { present: 1, twiceInServing: 2, joined: 4, twiceInTraining: 8, differing: 16 } as const;

/**
 * Compares the rows that two tables have in common by key. Memory: 22 bytes per row of serving, whatever the size of training (a 64-bit hash of the key, one of the
 * values, and what is known of the row); rows that differ are read a second time, to tell the columns. Numbers are equal by value, whatever their form; text by its
 * bytes. Rows without a key are left out.
 *
 * @param servingRows number of rows of serving, known from the pass that described it
 */
export async function compareRows(
  training: ReadableTable,
  serving: ReadableTable,
  { key, columns, servingRows }: { key: readonly string[]; columns: readonly string[]; servingRows: number },
): Promise<RowSkew> {
  const keys = [training, serving].map((table) => key.map((name) => placeOf(table, name))) as [number[], number[]];
  const values = [training, serving].map((table) => columns.map((name) => placeOf(table, name))) as [
    number[],
    number[],
  ];
  const table = new KeyTable(servingRows);
  let [servingTwice, trainingTwice, joined, differing] = [0, 0, 0, 0];

  const hashes = { key: new RowHashes(), value: new RowHashes() };
  const eachRow = (side: 0 | 1, visit: (row: number, slot: number) => void, insert: boolean): Observer => ({
    observe(batch) {
      hashes.key.take(batch, keys[side], true);
      hashes.value.take(batch, values[side], false);
      for (let row = 0; row < batch.rows; row++) {
        if (hashes.key.missing[row] === 1) continue;
        const slot = table.find(hashes.key.low[row] as number, hashes.key.high[row] as number, insert);
        if (slot >= 0) visit(row, slot);
      }
    },
  });

  const collect = eachRow(
    1,
    (row, slot) => {
      if (table.has(slot, state.present)) {
        if (!table.has(slot, state.twiceInServing)) servingTwice += 1;
        table.mark(slot, state.twiceInServing);
      } else {
        table.mark(slot, state.present);
        table.values[2 * slot] = hashes.value.low[row] as number;
        table.values[2 * slot + 1] = hashes.value.high[row] as number;
      }
    },
    true,
  );
  await serving.read([collect]);

  const join = eachRow(
    0,
    (row, slot) => {
      if (table.has(slot, state.joined)) {
        if (!table.has(slot, state.twiceInTraining)) trainingTwice += 1;
        table.mark(slot, state.twiceInTraining);
        return;
      }
      table.mark(slot, state.joined);
      const equal =
        table.values[2 * slot] === hashes.value.low[row] && table.values[2 * slot + 1] === hashes.value.high[row];
      if (!equal) table.mark(slot, state.differing);
    },
    false,
  );
  await training.read([join]);

  for (let slot = 0; slot < table.capacity; slot++) {
    if (!table.has(slot, state.joined) || table.has(slot, state.twiceInServing | state.twiceInTraining)) continue;
    joined += 1;
    if (table.has(slot, state.differing)) differing += 1;
  }
  const examined =
    differing === 0 ? { count: 0, columns: [] } : await examine(training, serving, { keys, values, columns, table });
  return {
    key,
    joined,
    differing,
    examined: examined.count,
    duplicates: { training: trainingTwice, serving: servingTwice },
    columns: examined.columns,
  };
}

/** The second pass: which columns differ, in rows that do. */
async function examine(
  training: ReadableTable,
  serving: ReadableTable,
  {
    keys,
    values,
    columns,
    table,
  }: { keys: [number[], number[]]; values: [number[], number[]]; columns: readonly string[]; table: KeyTable },
): Promise<{ count: number; columns: RowSkew['columns'] }> {
  const most = Math.max(1000, Math.floor(mostExaminedCells / Math.max(1, columns.length)));
  const found = new Map<number, { readonly row: number; readonly cells: Uint32Array }>();
  const hashes = new RowHashes();
  const cells = new RowHashes();
  const differs = (slot: number): boolean =>
    slot >= 0 && table.has(slot, state.differing) && !table.has(slot, state.twiceInServing | state.twiceInTraining);
  const slotsOf = (batch: Batch, side: 0 | 1): Map<number, number> => {
    hashes.take(batch, keys[side], true);
    const slots = new Map<number, number>();
    for (let row = 0; row < batch.rows; row++) {
      if (hashes.missing[row] === 1) continue;
      const slot = table.find(hashes.low[row] as number, hashes.high[row] as number, false);
      if (differs(slot)) slots.set(row, slot);
    }
    return slots;
  };

  await serving.read([
    {
      observe(batch) {
        if (found.size >= most) return;
        const slots = slotsOf(batch, 1);
        for (const [row, slot] of slots)
          if (found.size < most)
            found.set(slot, { row: batch.firstRow + row, cells: new Uint32Array(2 * columns.length) });
        if (slots.size === 0) return;
        values[1].forEach((place, column) => {
          cells.take(batch, [place], false);
          for (const [row, slot] of slots) {
            const kept = found.get(slot);
            if (kept === undefined) continue;
            kept.cells[2 * column] = cells.low[row] as number;
            kept.cells[2 * column + 1] = cells.high[row] as number;
          }
        });
      },
    },
  ]);

  const results = columns.map((column) => ({ column, differing: 0, servingRows: [] as number[] }));
  await training.read([
    {
      observe(batch) {
        const slots = slotsOf(batch, 0);
        if (slots.size === 0) return;
        values[0].forEach((place, column) => {
          cells.take(batch, [place], false);
          const result = results[column] as (typeof results)[number];
          for (const [row, slot] of slots) {
            const kept = found.get(slot);
            if (kept === undefined) continue;
            if (kept.cells[2 * column] === cells.low[row] && kept.cells[2 * column + 1] === cells.high[row]) continue;
            result.differing += 1;
            result.servingRows.push(kept.row);
            if (result.servingRows.length > 64) keepFirst(result.servingRows);
          }
        });
      },
    },
  ]);
  for (const result of results) keepFirst(result.servingRows);
  return {
    count: found.size,
    columns: results.filter((result) => result.differing > 0).sort((a, b) => b.differing - a.differing),
  };
}

function keepFirst(rows: number[]): void {
  rows.sort((a, b) => a - b);
  rows.length = Math.min(rows.length, mostRowsShown);
}

function placeOf(table: ReadableTable, name: string): number {
  const place = table.columns.indexOf(name);
  if (place < 0) throw new Error(`no column ${name} to compare`);
  return place;
}

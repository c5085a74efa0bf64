import type { Batch, Cells, Observer, OutsideTexts } from './batch.ts';

/** Lets an observer see some rows only, as if the table had no others. `isWanted` takes the row in the table, from 0. */
export function selectedRows(observer: Observer, isWanted: (row: number) => boolean): Observer {
  let seen = 0;
  return {
    observe(batch) {
      const before = batch.firstRow - 1;
      const rows: number[] = [];
      for (let row = 0; row < batch.rows; row += 1) if (isWanted(before + row)) rows.push(row);
      if (rows.length > 0)
        observer.observe(rows.length === batch.rows && seen === before ? batch : select(batch, rows, seen + 1));
      seen += rows.length;
    },
  };
}

function select(batch: Batch, rows: readonly number[], firstRow: number): Batch {
  const known = new Map<number, Cells>();
  return {
    firstRow,
    rows: rows.length,
    cells(column) {
      const cells = known.get(column) ?? selectCells(batch.cells(column), rows);
      known.set(column, cells);
      return cells;
    },
  };
}

function selectCells(cells: Cells, rows: readonly number[]): Cells {
  const kinds = Uint8Array.from(rows, (row) => cells.kinds[row] as number);
  const kindCounts = new Uint32Array(cells.kindCounts.length);
  for (const kind of kinds) kindCounts[kind] = (kindCounts[kind] as number) + 1;
  const { outside } = cells;
  const at = (row: number): number => rows[row] as number;
  return {
    rows: rows.length,
    kinds,
    kindCounts,
    numbers: Float64Array.from(rows, (row) => cells.numbers[row] as number),
    codes: Int32Array.from(rows, (row) => cells.codes[row] as number),
    dictionary: cells.dictionary,
    outside: outside === null ? null : selectOutside(outside, rows),
    bytes: cells.bytes,
    start: (row) => cells.start(at(row)),
    end: (row) => cells.end(at(row)),
    text: (row) => cells.text(at(row)),
  };
}

const selectOutside = ({ lows, highs, lengths }: OutsideTexts, rows: readonly number[]): OutsideTexts => ({
  lows: Int32Array.from(rows, (row) => lows[row] as number),
  highs: Int32Array.from(rows, (row) => highs[row] as number),
  lengths: Int32Array.from(rows, (row) => lengths[row] as number),
});

import type { SharedRows } from '../facts/overlap.ts';
import type { RowHashes } from './row-hashes.ts';

/** Hashes of the rows of one table, in which rows of another are looked up. */
export interface RowSet {
  /** The first `rows` hashes of a batch. Those with a missing cell are left out where it was needed. */
  add(hashes: RowHashes, rows: number): void;
  /** After the last `add`. */
  seal(): SealedRows;
}

export interface SealedRows {
  /** Looks up rows of the other table; `firstRow` is the number of the first. */
  look(hashes: RowHashes, rows: number, firstRow: number): void;
  finish(): SharedRows;
}

const chunkRows = 65_536;
/** How many rows lie in one bucket, on average. */
const bucketRows = 8;
const mostRowsShown = 5;
const state = { found: 1, repeated: 2 } as const;

/**
 * 9.5 bytes a row, and 8 more while it is sealed: the hashes lie bucket by bucket, so that a row is looked up in one or two lines of the processor's cache. Two rows of 64-bit hashes
 * that are equal are one: of a million rows looked up among a million, one in 18 million such runs takes two that differ for one.
 *
 * @param onlySingle leaves out rows that are there more than once
 */
export function openRowSet(onlySingle: boolean): RowSet {
  let chunks: Uint32Array[] = [];
  let rows = 0;
  let leftOut = 0;
  return {
    add({ low, high, missing }, count) {
      for (let row = 0; row < count; row += 1) {
        if (missing[row] === 1) {
          leftOut += 1;
          continue;
        }
        const place = rows % chunkRows;
        if (place === 0) chunks.push(new Uint32Array(2 * chunkRows));
        const chunk = chunks.at(-1) as Uint32Array;
        chunk[2 * place] = low[row] as number;
        chunk[2 * place + 1] = high[row] as number;
        rows += 1;
      }
    },
    seal() {
      const sealed = sealRows(chunks, rows, leftOut, onlySingle);
      chunks = [];
      return sealed;
    },
  };
}

function sealRows(chunks: readonly Uint32Array[], rows: number, missing: number, onlySingle: boolean): SealedRows {
  const mask = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, rows / bucketRows)))) - 1;
  const starts = new Uint32Array(mask + 2);
  const each = (visit: (low: number, high: number) => void): void => {
    for (let row = 0; row < rows; row += 1) {
      const chunk = chunks[Math.floor(row / chunkRows)] as Uint32Array;
      const place = 2 * (row % chunkRows);
      visit(chunk[place] as number, chunk[place + 1] as number);
    }
  };
  each((_, high) => {
    const after = (high & mask) + 1;
    starts[after] = (starts[after] as number) + 1;
  });
  for (let bucket = 0; bucket <= mask; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const [lows, highs, states] = [new Uint32Array(rows), new Uint32Array(rows), new Uint8Array(rows)];
  const ends = starts.slice(0, mask + 1);
  /** From `from` on, the place of an equal row before `end`; -1 where none is. */
  const equalRow = (low: number, high: number, from: number, end: number): number => {
    for (let place = from; place < end; place += 1) if (lows[place] === low && highs[place] === high) return place;
    return -1;
  };
  const mark = (place: number, flag: number): void => {
    states[place] = (states[place] as number) | flag;
  };
  each((low, high) => {
    const bucket = high & mask;
    const place = ends[bucket] as number;
    const equal = onlySingle ? equalRow(low, high, starts[bucket] as number, place) : -1;
    lows[place] = low;
    highs[place] = high;
    ends[bucket] = place + 1;
    if (equal === -1) return;
    mark(equal, state.repeated);
    mark(place, state.repeated);
  });

  const firstRows: number[] = [];
  return {
    look(hashes, count, firstRow) {
      if (rows === 0) return;
      for (let row = 0; row < count; row += 1) {
        if (hashes.missing[row] === 1) continue;
        const [low, high] = [hashes.low[row] as number, hashes.high[row] as number];
        const end = starts[(high & mask) + 1] as number;
        let place = equalRow(low, high, starts[high & mask] as number, end);
        if (place === -1 || states[place] === state.repeated) continue;
        if (firstRows.length < mostRowsShown) firstRows.push(firstRow + row);
        // What equals it was found together with it.
        if (states[place] === state.found) continue;
        for (; place !== -1; place = equalRow(low, high, place + 1, end)) mark(place, state.found);
      }
    },
    finish() {
      let [shared, repeated] = [0, 0];
      for (const one of states) {
        if (one === state.repeated) repeated += 1;
        if (one === state.found) shared += 1;
      }
      return { rows: rows - repeated, shared, leftOut: missing + repeated, firstRows };
    },
  };
}

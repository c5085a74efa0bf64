import type { SampleColumn } from '../../statistics/association.ts';
import { seededRandom, seedOf } from '../../statistics/random.ts';
import { type Batch, type Cells, cellKind, type Observer } from './batch.ts';

/** Some rows of a table, a column at a time. */
export interface RowSample {
  /** In the sample, and in the table. */
  readonly rows: number;
  readonly total: number;
  /** The place of each row of the sample in the table, from 0. */
  readonly places: Uint32Array;
  /** The wanted columns that the table has, in its order. */
  readonly columns: readonly SampleColumn[];
}

const mostCells = 2_000_000;
const leastRows = 200;
const nameLength = 200;

/**
 * Keeps `size` rows, each row of the table with the same chance and the same ones in every run: a reservoir with skips (Li 1994, algorithm L,
 * https://doi.org/10.1145/198429.198435). All rows, in order, of a table with no more. Of very many columns fewer rows are kept (200 at least), so that memory stays flat.
 */
export function openSample(
  columns: readonly string[],
  wanted: readonly string[],
  size = 5000,
): Observer & { finish(): RowSample } {
  const names = new Set(wanted);
  const places = [...columns.keys()].filter((place) => names.has(columns[place] as string));
  const capacity = Math.max(1, Math.min(size, Math.max(leastRows, Math.floor(mostCells / Math.max(1, places.length)))));
  const kept = places.map(() => ({
    kinds: new Uint8Array(capacity),
    numbers: new Float64Array(capacity),
    texts: [] as (string | undefined)[],
  }));
  const takenFrom = new Uint32Array(capacity);
  const random = seededRandom(0x5eed);
  let total = 0;
  let weight = 1;
  /** The next row, from 0, that takes a place once all are taken. */
  let next = -1;

  const skip = (from: number): number => {
    weight *= Math.exp(Math.log(1 - random()) / capacity);
    return from + 1 + Math.floor(Math.log(1 - random()) / Math.log1p(-weight));
  };

  function keep(batch: Batch, row: number, slot: number): void {
    takenFrom[slot] = batch.firstRow - 1 + row;
    places.forEach((place, index) => {
      const cells = batch.cells(place);
      const column = kept[index] as (typeof kept)[number];
      const kind = cells.kinds[row] as number;
      column.kinds[slot] = kind;
      column.numbers[slot] = cells.numbers[row] as number;
      column.texts[slot] = kind === cellKind.text ? boundedText(cells, row) : undefined;
    });
  }

  return {
    observe(batch) {
      const first = total;
      total += batch.rows;
      for (let row = first; row < Math.min(total, capacity); row += 1) keep(batch, row - first, row);
      if (next === -1 && total >= capacity) next = skip(capacity - 1);
      for (; next >= 0 && next < total; next = skip(next)) keep(batch, next - first, Math.floor(random() * capacity));
    },
    finish: () => {
      const rows = Math.min(total, capacity);
      return {
        rows,
        total,
        places: takenFrom.subarray(0, rows),
        columns: kept.map(({ kinds, numbers, texts }, index) =>
          typed(columns[places[index] as number] as string, kinds.subarray(0, rows), numbers, texts),
        ),
      };
    },
  };
}

/** Long texts stay apart from each other without being kept. */
function boundedText(cells: Cells, row: number): string {
  const text = cells.text(row);
  if (text.length <= nameLength) return text;
  return `${text.slice(0, nameLength - 20)}… ${text.length} ${seedOf(text).toString(16)}`;
}

const isTime = (kind: number): boolean => kind === cellKind.date || kind === cellKind.datetime;
const isNumber = (kind: number): boolean => (kind >= cellKind.integer && kind <= cellKind.number) || isTime(kind);

/** Numbers where at least half of what is there are numbers or times; words among them (`unknown`) and what is not finite are missing then. */
function typed(
  name: string,
  kinds: Uint8Array,
  numbers: Float64Array,
  texts: readonly (string | undefined)[],
): SampleColumn {
  let [numeric, others] = [0, 0];
  for (const kind of kinds) {
    if (isNumber(kind) || kind === cellKind.nonFinite) numeric += 1;
    else if (kind !== cellKind.missing) others += 1;
  }
  if (numeric >= others)
    return {
      name,
      kind: 'numbers',
      values: Float64Array.from(kinds, (kind, row) => (isNumber(kind) ? (numbers[row] as number) : Number.NaN)),
    };
  const known = new Map<string, number>();
  const codes = Int32Array.from(kinds, (kind, row) => {
    if (kind === cellKind.missing) return -1;
    const text = textOf(kind, numbers[row] as number, texts[row]);
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { name, kind: 'categories', codes, names: [...known.keys()] };
}

function textOf(kind: number, number: number, text: string | undefined): string {
  if (text !== undefined) return text;
  if (kind === cellKind.boolean) return number === 1 ? 'true' : 'false';
  return isTime(kind) ? new Date(number).toISOString() : String(number);
}

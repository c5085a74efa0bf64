import type { SampleColumn } from '../statistics/association.ts';
import { type Cells, cellKind } from './tables/batch.ts';

/** Further values of a column are kept as one: nothing is told apart by a column with so many. */
const mostNames = 10_000;
const longestName = 200;

/** One whole column of a table. */
export interface StoredColumn {
  /** `cellKind` of each row. */
  readonly kinds: Uint8Array;
  /** Numbers where every value is one, categories otherwise. */
  readonly column: SampleColumn;
  /** True where it has more distinct texts than are kept apart. */
  readonly overflowed: boolean;
}

export interface ColumnStore {
  /** Makes room for so many rows at once, where it is known. */
  reserve(rows: number): void;
  /** Keeps the cell in a row, from 0. Rows that nothing was put in are missing. */
  put(row: number, cells: Cells, from: number): void;
  /** Keeps all cells of a batch in the rows from `first`. */
  putAll(first: number, cells: Cells): void;
  /** Keeps each cell of a batch in the row that `into` has for it; none where that is negative. */
  putInto(into: Int32Array, cells: Cells): void;
  /** Once: the rows are kept where they are. */
  finish(rows: number): StoredColumn;
}

/** Keeps a column whole: 9 bytes a row of numbers, 5 of text (13 where both occur), and its distinct texts. */
export function openColumnStore(name: string): ColumnStore {
  let kinds = new Uint8Array(1024);
  let numbers: Float64Array | null = null;
  let codes: Int32Array | null = null;
  let overflowed = false;
  const names = new Map<string, number>();
  /** The code of each entry of the table's dictionary. */
  const known: number[] = [];

  const codeOf = (text: string): number => {
    const cut = text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
    const code = names.get(cut);
    if (code !== undefined) return code;
    if (names.size >= mostNames) {
      overflowed = true;
      return mostNames - 1;
    }
    names.set(cut, names.size);
    return names.size - 1;
  };

  const reserve = (rows: number): void => {
    if (rows <= kinds.length) return;
    kinds = grown(kinds, new Uint8Array(rows));
    if (numbers !== null) numbers = grown(numbers, new Float64Array(rows));
    if (codes !== null) codes = grown(codes, new Int32Array(rows));
  };

  const makeRoom = (rows: number): void => {
    if (rows > kinds.length) reserve(Math.max(rows, 2 * kinds.length));
  };

  const put = (row: number, cells: Cells, from: number): void => {
    const kind = cells.kinds[from] as number;
    kinds[row] = kind;
    if (kind === cellKind.missing) return;
    if (kind === cellKind.text || kind === cellKind.boolean) {
      codes ??= new Int32Array(kinds.length);
      const entry = cells.codes[from] as number;
      if (entry < 0) {
        codes[row] = codeOf(kind === cellKind.boolean ? truthOf(cells.numbers[from] as number) : cells.text(from));
        return;
      }
      known[entry] ??= codeOf(cells.dictionary.text(entry));
      codes[row] = known[entry] as number;
      return;
    }
    numbers ??= new Float64Array(kinds.length);
    numbers[row] = cells.numbers[from] as number;
  };

  return {
    reserve,
    put(row, cells, from) {
      makeRoom(row + 1);
      put(row, cells, from);
    },
    putAll(first, cells) {
      makeRoom(first + cells.rows);
      for (let from = 0; from < cells.rows; from += 1) put(first + from, cells, from);
    },
    putInto(into, cells) {
      let last = -1;
      for (const row of into) if (row > last) last = row;
      makeRoom(last + 1);
      for (let from = 0; from < cells.rows; from += 1) {
        const row = into[from] as number;
        if (row >= 0) put(row, cells, from);
      }
    },
    finish(rows) {
      reserve(rows);
      const all = kinds.subarray(0, rows);
      return { kinds: all, column: codes === null ? numbersOf(all) : categoriesOf(all, codes), overflowed };
    },
  };

  function numbersOf(all: Uint8Array): SampleColumn {
    const values = (numbers ?? new Float64Array(all.length)).subarray(0, all.length);
    for (let row = 0; row < all.length; row += 1) if (all[row] === cellKind.missing) values[row] = Number.NaN;
    return { name, kind: 'numbers', values };
  }

  function categoriesOf(all: Uint8Array, texts: Int32Array): SampleColumn {
    const own = texts.subarray(0, all.length);
    for (let row = 0; row < all.length; row += 1) {
      const kind = all[row] as number;
      if (kind === cellKind.missing) own[row] = -1;
      else if (kind !== cellKind.text && kind !== cellKind.boolean)
        own[row] = codeOf(numberText(kind, numbers?.[row] ?? Number.NaN));
    }
    return { name, kind: 'categories', codes: own, names: [...names.keys()] };
  }
}

const truthOf = (number: number): string => (number === 1 ? 'true' : 'false');

const numberText = (kind: number, number: number): string =>
  kind === cellKind.date || kind === cellKind.datetime ? new Date(number).toISOString() : String(number);

/** Where the runtime can (Node 22), what was copied is given back at once and not when the collector comes by. */
function grown<A extends Uint8Array | Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  (from.buffer as { transfer?: (bytes: number) => unknown }).transfer?.(0);
  return to;
}

/** A column as categories: whole numbers and others by their shortest form, as `1` for `1.0`. Null where there are more than `most`. */
export function asCategories(column: SampleColumn, most: number): Extract<SampleColumn, { kind: 'categories' }> | null {
  if (column.kind === 'categories') return column.names.length > most ? null : column;
  const { values } = column;
  const known = new Map<number, number>();
  /** The code + 1 of small whole numbers, as most classes are: found ten times as fast as in the map. */
  const small = new Uint16Array(256);
  const codes = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    const value = values[row] as number;
    const place = value & 0xff;
    let code = place === value ? (small[place] as number) - 1 : -1;
    if (code === -1 && !Number.isNaN(value)) {
      code = known.get(value) ?? -1;
      if (code === -1) {
        if (known.size === most) return null;
        code = known.size;
        known.set(value, code);
        if (place === value && code < 0xffff) small[place] = code + 1;
      }
    }
    codes[row] = code;
  }
  return { name: column.name, kind: 'categories', codes, names: [...known.keys()].map(String) };
}

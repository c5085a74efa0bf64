import { type Batch, type Cells, cellKind, type Dictionary, type Observer } from '../../src/gather/tables/batch.ts';

/** A cell of a test's table: null is missing; a string is read by its form (`lexical`) or is text. */
export type Cell = string | number | boolean | null;

/**
 * Batches of a small table, made the simple way: an oracle for the readers, and rows for tests of observers. `rows` are in the order of the columns;
 * `size` is the number of rows of a batch.
 */
export function batchesOf(
  rows: readonly (readonly Cell[])[],
  { size = 3, lexical = true, missing = [''] }: { size?: number; lexical?: boolean; missing?: readonly string[] } = {},
): Batch[] {
  const dictionaries: Map<string, number>[] = (rows[0] ?? []).map(() => new Map());
  const batches: Batch[] = [];
  for (let from = 0; from < rows.length; from += size) {
    const slice = rows.slice(from, from + size);
    const columns = dictionaries.map((dictionary, column) =>
      cellsOf(
        slice.map((row) => row[column] ?? null),
        dictionary,
        lexical,
        missing,
      ),
    );
    batches.push({ firstRow: from + 1, rows: slice.length, cells: (column) => columns[column] as Cells });
  }
  return batches;
}

/** Lets an observer look at a small table. */
export function observeRows<T extends Observer>(
  observer: T,
  rows: readonly (readonly Cell[])[],
  options?: Parameters<typeof batchesOf>[1],
): T {
  for (const batch of batchesOf(rows, options)) observer.observe(batch);
  return observer;
}

function cellsOf(
  cells: readonly Cell[],
  known: Map<string, number>,
  lexical: boolean,
  missing: readonly string[],
): Cells {
  const kinds = new Uint8Array(cells.length);
  const kindCounts = new Uint32Array(Object.keys(cellKind).length);
  const numbers = new Float64Array(cells.length);
  const codes = new Int32Array(cells.length).fill(-1);
  const texts = cells.map((cell) => (cell === null ? '' : String(cell)));
  cells.forEach((cell, row) => {
    const [kind, number] =
      cell === null || (lexical && typeof cell === 'string' && missing.includes(cell))
        ? [cellKind.missing, Number.NaN]
        : kindOf(cell, lexical);
    kinds[row] = kind;
    kindCounts[kind] = (kindCounts[kind] ?? 0) + 1;
    numbers[row] = number;
    if (kind !== cellKind.text) return;
    const text = texts[row] as string;
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    codes[row] = code;
  });
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const starts = encoded.map((_, row) => encoded.slice(0, row).reduce((sum, { length }) => sum + length, 0));
  const dictionary: Dictionary = {
    get size() {
      return known.size;
    },
    full: false,
    text: (code) => [...known.keys()][code] as string,
    codePoints: (code) => [...([...known.keys()][code] as string)].length,
  };
  return {
    rows: cells.length,
    kinds,
    kindCounts,
    numbers,
    codes,
    dictionary,
    outside: null,
    bytes: Buffer.concat(encoded),
    start: (row) => starts[row] as number,
    end: (row) => (starts[row] as number) + (encoded[row] as Uint8Array).length,
    text: (row) => (kinds[row] === cellKind.missing ? '' : (texts[row] as string)),
  };
}

/** The kind of a cell and its number, told by the form of its text. */
export function kindOf(cell: Exclude<Cell, null>, lexical: boolean): [kind: number, number: number] {
  if (typeof cell === 'boolean') return [cellKind.boolean, Number(cell)];
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return [cellKind.nonFinite, cell];
    if (!Number.isInteger(cell)) return [cellKind.number, cell];
    return [Number.isSafeInteger(cell) ? cellKind.integer : cellKind.inexactInteger, cell];
  }
  if (!lexical) return [cellKind.text, Number.NaN];
  if (/^[+-]?(0|[1-9]\d*)$/.test(cell))
    return [
      Number.isSafeInteger(Number(cell))
        ? cellKind.integer
        : Number.isFinite(Number(cell))
          ? cellKind.inexactInteger
          : cellKind.nonFinite,
      Number(cell),
    ];
  if (/^[+-]?((0|[1-9]\d*)(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(cell))
    return [Number.isFinite(Number(cell)) ? cellKind.number : cellKind.nonFinite, Number(cell)];
  if (/^[+-]?(nan|inf(inity)?)$/i.test(cell))
    return [
      cellKind.nonFinite,
      /nan/i.test(cell) ? Number.NaN : cell.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    ];
  if (/^(true|True|TRUE|false|False|FALSE)$/.test(cell)) return [cellKind.boolean, Number(/^t/i.test(cell))];
  if (/^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)) && isoDay(cell) === cell)
    return [cellKind.date, Date.parse(cell)];
  if (
    /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(cell) &&
    isoDay(cell.slice(0, 10)) === cell.slice(0, 10)
  ) {
    const zone = /(Z|[+-]\d\d:?\d\d)$/.test(cell.slice(10)) ? '' : 'Z';
    const time = Date.parse(cell.replace(' ', 'T') + zone);
    if (!Number.isNaN(time)) return [cellKind.datetime, time];
  }
  return [cellKind.text, Number.NaN];
}

const isoDay = (day: string): string => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
};

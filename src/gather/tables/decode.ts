import { type Cells, cellKind, type RawColumn } from './batch.ts';
import { decodeLexical, decodeText, type Target } from './decode-lexical.ts';
import type { MissingValues } from './decode-missing.ts';
import { type DictionaryLimits, TextDictionary } from './dictionary.ts';

/** Turns one column of each batch into cells; its arrays are used again for the next batch. */
export type Decoder = (column: RawColumn, rows: number) => Cells;

type Entries = Extract<RawColumn, { kind: 'dictionary' }>['entries'];

const noBytes = new Uint8Array(0);
const noPlaces = new Int32Array(0);

/** @param interpret - false where all cells of text formats are text, whatever their form. */
export function createDecoder(missing: MissingValues, interpret: boolean, limits: DictionaryLimits): Decoder {
  const dictionary = new TextDictionary(limits);
  let target = targetOf(0, dictionary);
  let entries: Entries | undefined;
  let entryCodes = noPlaces;

  const decodeEntries = (column: Extract<RawColumn, { kind: 'dictionary' }>, rows: number): void => {
    if (entries !== column.entries) {
      entries = column.entries;
      entryCodes = new Int32Array(entries.size).fill(-2);
    }
    const { bytes, starts, ends } = entries;
    const { kinds, kindCounts, numbers, codes } = target;
    let nulls = 0;
    for (let row = 0; row < rows; row++) {
      const entry = column.codes[row] as number;
      let code = -1;
      if (entry < 0) nulls++;
      else {
        code = entryCodes[entry] as number;
        // Looked up when first used, so that the dictionary's order is that of the rows.
        if (code === -2) {
          code = dictionary.code(bytes, starts[entry] as number, ends[entry] as number);
          entryCodes[entry] = code;
        }
      }
      codes[row] = code;
      kinds[row] = entry < 0 ? cellKind.missing : cellKind.text;
    }
    numbers.fill(Number.NaN, 0, rows);
    kindCounts[cellKind.missing] = nulls;
    kindCounts[cellKind.text] = rows - nulls;
  };

  return (column, rows) => {
    if (target.kinds.length < rows) target = targetOf(rows, dictionary);
    target.kindCounts.fill(0);
    switch (column.kind) {
      case 'fields':
        if (column.lexical && interpret) decodeLexical(column, rows, missing, target);
        else decodeText(column, rows, column.lexical ? missing : null, target);
        return cellsOf(target, rows, column.bytes, {
          starts: column.starts,
          ends: column.ends,
          place: (row) => column.first + row * column.stride,
        });
      case 'numbers':
        decodeNumbers(column, rows, target);
        return cellsOf(target, rows, noBytes, null);
      case 'dictionary': {
        decodeEntries(column, rows);
        const { bytes, starts, ends } = column.entries;
        return cellsOf(target, rows, bytes, { starts, ends, place: (row) => column.codes[row] as number });
      }
      case 'mixed':
        decodeMixed(column, rows, target);
        return cellsOf(target, rows, column.bytes, { starts: column.starts, ends: column.ends, place: (row) => row });
    }
  };
}

function targetOf(rows: number, dictionary: TextDictionary): Target {
  return {
    kinds: new Uint8Array(rows),
    kindCounts: new Uint32Array(Object.keys(cellKind).length),
    numbers: new Float64Array(rows),
    codes: new Int32Array(rows),
    dictionary,
  };
}

function decodeNumbers(column: Extract<RawColumn, { kind: 'numbers' }>, rows: number, target: Target): void {
  const { kinds, kindCounts, numbers, codes } = target;
  const { values, missing, inexact, type } = column;
  const kindOfType = cellKind[type];
  for (let row = 0; row < rows; row++) {
    let kind: number = kindOfType;
    let value = values[row] as number;
    if (missing !== null && missing[row] === 1) {
      kind = cellKind.missing;
      value = Number.NaN;
    } else if (!Number.isFinite(value)) kind = cellKind.nonFinite;
    else if (inexact !== null && inexact[row] === 1) kind = cellKind.inexactInteger;
    kinds[row] = kind;
    kindCounts[kind] = (kindCounts[kind] as number) + 1;
    numbers[row] = value;
  }
  codes.fill(-1, 0, rows);
}

function decodeMixed(column: Extract<RawColumn, { kind: 'mixed' }>, rows: number, target: Target): void {
  const { kinds, kindCounts, numbers, codes, dictionary } = target;
  for (let row = 0; row < rows; row++) {
    const kind = column.kinds[row] as number;
    const isText = kind === cellKind.text;
    kinds[row] = kind;
    kindCounts[kind] = (kindCounts[kind] as number) + 1;
    numbers[row] = isText || kind === cellKind.missing ? Number.NaN : (column.numbers[row] as number);
    codes[row] = isText ? dictionary.code(column.bytes, column.starts[row] as number, column.ends[row] as number) : -1;
  }
}

interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  place(row: number): number;
}

/** @param places - null where the column has no text at all. */
function cellsOf(target: Target, rows: number, bytes: Uint8Array, places: Places | null): Cells {
  const { kinds, kindCounts, numbers, codes, dictionary } = target;
  const start = (row: number): number =>
    places === null || kinds[row] === cellKind.missing ? 0 : (places.starts[places.place(row)] as number);
  const end = (row: number): number =>
    places === null || kinds[row] === cellKind.missing ? 0 : (places.ends[places.place(row)] as number);
  return {
    rows,
    kinds,
    kindCounts,
    numbers,
    codes,
    dictionary,
    bytes,
    start,
    end,
    text: (row) => {
      const from = start(row);
      const to = end(row);
      if (kinds[row] === cellKind.missing) return '';
      // A text may be empty; a number never is, so that an empty one was never written as text.
      if (from === to && kinds[row] !== cellKind.text) return words(kinds[row] as number, numbers[row] as number);
      return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
    },
  };
}

/** A number in words, for columns whose format has no text for it. */
function words(kind: number, number: number): string {
  if (kind === cellKind.boolean) return number === 1 ? 'true' : 'false';
  if (kind !== cellKind.date && kind !== cellKind.datetime) return String(number);
  // A date that JavaScript's calendar does not reach.
  if (!(Math.abs(number) <= 8.64e15)) return String(number);
  const text = new Date(number).toISOString();
  return kind === cellKind.date ? text.slice(0, -14) : text;
}

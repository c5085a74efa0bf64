import { type Cells, cellKind, type OutsideTexts, type RawColumn } from './batch.ts';
import { decodeLexical, decodeText } from './decode-lexical.ts';
import type { MissingValues } from './decode-missing.ts';
import { codeOf, noteOutside, outsideTexts, type Target, targetOf } from './decode-target.ts';
import { type DictionaryLimits, TextDictionary } from './dictionary.ts';

/** Turns one column of each batch into cells; its arrays are used again for the next batch. */
export type Decoder = (column: RawColumn, rows: number) => Cells;

type DictionaryColumn = Extract<RawColumn, { kind: 'dictionary' }>;
type Entries = DictionaryColumn['entries'];

const noBytes = new Uint8Array(0);
const noPlaces = new Int32Array(0);

/** @param interpret - false where all cells of text formats are text, whatever their form. */
export function createDecoder(missing: MissingValues, interpret: boolean, limits: DictionaryLimits): Decoder {
  const dictionary = new TextDictionary(limits);
  let target = targetOf(0, dictionary);
  let entries: Entries | undefined;
  let entryCodes = noPlaces;
  /** Of the entries that have no code. */
  let entriesOutside: OutsideTexts | null = null;

  /** Looked up when first used, so that the dictionary's order is that of the rows. */
  const lookUp = (column: DictionaryColumn, rows: number): void => {
    const { bytes, starts, ends, size } = column.entries;
    for (let row = 0; row < rows; row++) {
      const entry = column.codes[row] as number;
      let code = entryCodes[entry + 1] as number;
      if (code === -2) {
        const [start, end] = [starts[entry] as number, ends[entry] as number];
        code = dictionary.code(bytes, start, end);
        entryCodes[entry + 1] = code;
        if (code < 0) {
          entriesOutside ??= outsideTexts(size);
          noteOutside(entriesOutside, dictionary, bytes, start, end, entry);
        }
      }
      target.codes[row] = code;
    }
  };

  const noteOutsideRows = (column: DictionaryColumn, rows: number, outside: OutsideTexts): void => {
    target.outside ??= outsideTexts(target.kinds.length);
    for (let row = 0; row < rows; row++) {
      const entry = column.codes[row] as number;
      if (entry >= 0 && (target.codes[row] as number) < 0) copyOutside(outside, entry, target.outside, row);
    }
  };

  const decodeEntries = (column: DictionaryColumn, rows: number): void => {
    if (entries !== column.entries) {
      entries = column.entries;
      entryCodes = new Int32Array(entries.size + 1).fill(-2);
      entryCodes[0] = -1;
      entriesOutside = null;
    }
    const { kinds, kindCounts, numbers, codes } = target;
    let nulls = 0;
    /** The least code: -2 where some are not looked up yet. */
    let least = 0;
    for (let row = 0; row < rows; row++) {
      // -1 for a null, the place before the first.
      const entry = column.codes[row] as number;
      const code = entryCodes[entry + 1] as number;
      const absent = entry >> 31;
      nulls -= absent;
      if (code < least && absent === 0) least = code;
      codes[row] = code;
      kinds[row] = cellKind.text & ~absent;
    }
    if (least < -1) lookUp(column, rows);
    if (entriesOutside !== null) noteOutsideRows(column, rows, entriesOutside);
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

function copyOutside(from: OutsideTexts, entry: number, to: OutsideTexts, row: number): void {
  to.lows[row] = from.lows[entry] as number;
  to.highs[row] = from.highs[entry] as number;
  to.lengths[row] = from.lengths[entry] as number;
}

function decodeNumbers(column: Extract<RawColumn, { kind: 'numbers' }>, rows: number, target: Target): void {
  const { kinds, kindCounts, numbers, codes } = target;
  const { values, missing, inexact, type } = column;
  const kindOfType = cellKind[type];
  codes.fill(-1, 0, rows);
  if (inexact === null && decodeFinite(column, rows, target)) return;
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
}

/** Cells that are missing or of the column's type; false where another is among them. */
function decodeFinite(
  { values, missing, type }: Extract<RawColumn, { kind: 'numbers' }>,
  rows: number,
  { kinds, kindCounts, numbers }: Target,
): boolean {
  const kindOfType = cellKind[type];
  // What a value differs from itself by: 0, or NaN where it is not finite.
  let differences = 0;
  let nulls = 0;
  if (missing === null) {
    for (let row = 0; row < rows; row++) {
      const value = values[row] as number;
      differences += value - value;
      numbers[row] = value;
    }
    kinds.fill(kindOfType, 0, rows);
  } else {
    // Where nulls come at random, every branch on them is a guess.
    const [masked, added] = [new Float64Array(2), Float64Array.of(0, Number.NaN)];
    for (let row = 0; row < rows; row++) {
      const absent = missing[row] as number;
      masked[0] = values[row] as number;
      const value = masked[absent] as number;
      differences += value - value;
      nulls += absent;
      kinds[row] = kindOfType & (absent - 1);
      numbers[row] = value + (added[absent] as number);
    }
  }
  if (differences !== 0) return false;
  kindCounts[cellKind.missing] = nulls;
  kindCounts[kindOfType] = rows - nulls;
  return true;
}

function decodeMixed(column: Extract<RawColumn, { kind: 'mixed' }>, rows: number, target: Target): void {
  const { kinds, kindCounts, numbers, codes } = target;
  for (let row = 0; row < rows; row++) {
    const kind = column.kinds[row] as number;
    const isText = kind === cellKind.text;
    kinds[row] = kind;
    kindCounts[kind] = (kindCounts[kind] as number) + 1;
    numbers[row] = isText || kind === cellKind.missing ? Number.NaN : (column.numbers[row] as number);
    codes[row] = isText
      ? codeOf(target, column.bytes, column.starts[row] as number, column.ends[row] as number, row)
      : -1;
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
  // One view for all cells: to make it costs more than a short text.
  let whole: Buffer | undefined;
  return {
    rows,
    kinds,
    kindCounts,
    numbers,
    codes,
    dictionary,
    outside: target.outside,
    bytes,
    start,
    end,
    text: (row) => {
      const from = start(row);
      const to = end(row);
      if (kinds[row] === cellKind.missing) return '';
      // A text may be empty; a number never is, so that an empty one was never written as text.
      if (from === to && kinds[row] !== cellKind.text) return words(kinds[row] as number, numbers[row] as number);
      whole ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return whole.toString('utf8', from, to);
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

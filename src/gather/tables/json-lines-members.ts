import { cellKind } from './batch.ts';
import { nearestDecimal } from './json-lines-numbers.ts';
import { type Keys, plain } from './json-lines-scanner.ts';

/** One column of a batch in the making. */
export interface Building {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the row that filled it last, over all batches. */
  filled: number;
}

/** Where `readMembers` stopped; one object, filled anew by each call. */
export interface Stop {
  /** At a key that it did not read, or after the closing brace. */
  at: number;
  /** Place of the key that was expected there. */
  expected: number;
  closed: boolean;
}

const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const literals = [
  { text: Buffer.from('null'), kind: cellKind.missing, value: Number.NaN },
  { text: Buffer.from('true'), kind: cellKind.boolean, value: 1 },
  { text: Buffer.from('false'), kind: cellKind.boolean, value: 0 },
];
const notHere = -1;

/**
 * Reads the members of an object into row `row`, the `total`th of the table, for as long as they are plain: the keys in their order, with values that are a string
 * without escapes, a number without an exponent, true, false or null. Stops before the first that is not, so that it can be read by the scanner, which knows all of JSON.
 * `view` is a view of `bytes`, which must have a newline at the end of the line: every loop here ends there.
 */
export function readMembers(
  bytes: Uint8Array,
  view: DataView,
  stop: Stop,
  keys: Keys,
  building: readonly Building[],
  row: number,
  total: number,
): void {
  const { list } = keys;
  let { at, expected } = stop;
  stop.closed = false;
  for (; expected < list.length; expected++) {
    const key = list[expected] as Keys['list'][number];
    const column = building[key.column];
    const { words, bytes: name } = key;
    if (column === undefined || column.filled === total || words.length === 0) break;
    let place = at;
    if (bytes[place] === 32) place++;
    if (place + name.length > bytes.length) break;
    // Four bytes at a time; the last four may overlap those before them.
    const last = words.length - 1;
    let word = 0;
    while (word < last && view.getInt32(place + 4 * word, true) === words[word]) word++;
    place += name.length;
    if (word < last || view.getInt32(place - 4, true) !== words[last]) break;
    if (bytes[place] === 32) place++;

    let kind: number = notHere;
    let number = Number.NaN;
    let start = 0;
    let end = 0;
    const byte = bytes[place] as number;
    if (byte === 34) {
      start = ++place;
      while (plain[bytes[place] as number] === 1) place++;
      if (bytes[place] !== 34) break;
      end = place++;
      kind = cellKind.text;
    } else if (byte > 57) {
      const literal = literals[byte === 110 ? 0 : byte === 116 ? 1 : 2] as (typeof literals)[number];
      const { text } = literal;
      let length = 0;
      while (length < text.length && bytes[place + length] === text[length]) length++;
      if (length < text.length) break;
      place += length;
      kind = literal.kind;
      number = literal.value;
    } else {
      if (byte === 45) place++;
      // Up to nine digits as a small integer, more as a double.
      let head = 0;
      let tail = 0;
      let digits = 0;
      const first = place;
      let digit = (bytes[place] as number) ^ 48;
      for (; digit <= 9; digit = (bytes[++place] as number) ^ 48)
        if (digits < 9) {
          head = (head * 10 + digit) | 0;
          digits += head === 0 ? 0 : 1;
        } else {
          tail = tail * 10 + digit;
          digits++;
        }
      const whole = place - first;
      if (whole === 0 || (whole > 1 && bytes[first] === 48)) break;
      let fraction = 0;
      if (bytes[place] === 46) {
        const dot = place++;
        digit = (bytes[place] as number) ^ 48;
        for (; digit <= 9; digit = (bytes[++place] as number) ^ 48)
          if (digits < 9) {
            head = (head * 10 + digit) | 0;
            digits += head === 0 ? 0 : 1;
          } else {
            tail = tail * 10 + digit;
            digits++;
          }
        fraction = place - dot - 1;
        if (fraction === 0) break;
      }
      if (digits > 19 || fraction > 22) break;
      if (digits <= 9) number = head;
      else if (digits <= 15) number = head * (powers[digits - 9] as number) + tail;
      else if (fraction > 0) {
        const restDigits = digits - 15;
        const unit = powers[restDigits] as number;
        const middle = Math.floor(tail / unit);
        number = nearestDecimal(head * 1e6 + middle, tail - middle * unit, restDigits, fraction);
        if (Number.isNaN(number)) break;
      } else break;
      // Up to 15 digits both parts are exact, so that the quotient is the nearest double.
      if (fraction > 0 && digits <= 15) number /= powers[fraction] as number;
      kind = fraction > 0 ? cellKind.number : cellKind.integer;
      // An integer has no -0.
      if (byte === 45 && (fraction > 0 || number !== 0)) number = -number;
    }

    const after = bytes[place];
    if (after !== 44 && after !== 125) break;
    column.kinds[row] = kind;
    column.numbers[row] = number;
    column.starts[row] = start;
    column.ends[row] = end;
    column.filled = total;
    at = place + 1;
    if (after === 125) {
      stop.closed = true;
      break;
    }
  }
  stop.at = at;
  stop.expected = expected;
}

import { cellKind } from './batch.ts';
import { dateKind, longNumberKind, wordKind } from './decode-forms.ts';
import { isMissing, type MissingValues } from './decode-missing.ts';
import { codeOf, type Target } from './decode-target.ts';

/** The fields of one column in the index of a batch; see `RawColumn` in batch.ts. */
export interface Fields {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly first: number;
  readonly stride: number;
}

/** Powers of ten that a double holds exactly. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Bytes with which a number, date, boolean, NaN or infinity may begin: 1 digit, 2 sign or point, 3 letter. */
const beginnings = new Uint8Array(256);
for (const character of '0123456789') beginnings[character.charCodeAt(0)] = 1;
for (const character of '+-.') beginnings[character.charCodeAt(0)] = 2;
for (const character of 'tTfFnNiI') beginnings[character.charCodeAt(0)] = 3;

/** `true`, and the end of `false`, as words of four bytes. */
const trueWord = 0x65757274;
const alseWord = 0x65736c61;

/** Digits that fit in a word of 31 bits, whose arithmetic is the fastest. */
const wordDigits = 9;
/** Integers below it are exact, and so is each step on the way to them: a step that rounds ends at or above it. */
const exactBelow = 2 ** 53;

/**
 * Tells numbers, booleans and dates from text by the form of each field. Decimal numbers whose digits are below 2^53 are exact: an integer divided by a power of
 * ten that a double holds is rounded once (Clinger 1990, "How to read floating point numbers accurately").
 */
export function decodeLexical(fields: Fields, rows: number, missing: MissingValues, target: Target): void {
  const { bytes, starts, ends, stride } = fields;
  const { kinds, kindCounts, numbers, codes } = target;
  const { firstBytes, empty } = missing;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  codes.fill(-1, 0, rows);
  /** Cells of one kind in a row are counted together. */
  let lastKind: number = cellKind.missing;
  let lastStart = 0;
  let place = fields.first;
  for (let row = 0; row < rows; row++, place += stride) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    let kind: number = cellKind.text;
    if (start < 0 || start === end) {
      if (start < 0 || empty) kind = cellKind.missing;
    } else {
      const begin = bytes[start] as number;
      const beginning = beginnings[begin] as number;
      if (firstBytes[begin] === 1 && isMissing(missing, bytes, start, end)) kind = cellKind.missing;
      else if (beginning === 1 || beginning === 2) {
        let at = start;
        if (begin === 45 || begin === 43) at++;
        const whole = at;
        let stop = end - at > wordDigits ? at + wordDigits : end;
        let part = 0;
        let digit = 0;
        for (; at < stop; at++) {
          digit = (bytes[at] as number) ^ 48;
          if (digit > 9) break;
          part = (Math.imul(part, 10) + digit) | 0;
        }
        let value = part;
        if (at === stop)
          for (; at < end; at++) {
            digit = (bytes[at] as number) ^ 48;
            if (digit > 9) break;
            value = value * 10 + digit;
          }
        const wholeDigits = at - whole;
        if (wholeDigits > 1 && bytes[whole] === 48) {
          // A leading zero: text, unless it is a date of the first millennium.
          if (end - start >= 10 && bytes[start + 4] === 45 && bytes[start + 7] === 45 && beginning === 1)
            kind = dateKind(bytes, start, end, numbers, row);
        } else if (at === end && wholeDigits > 0) {
          if (value < exactBelow) {
            kind = cellKind.integer;
            numbers[row] = begin === 45 ? -value : value;
          } else kind = longNumberKind(bytes, start, end, end, true, numbers, row);
        } else {
          let decimals = 0;
          const isInteger = bytes[at] !== 46;
          if (!isInteger && at < end) {
            const point = ++at;
            stop = end - at > wordDigits ? at + wordDigits : end;
            part = 0;
            for (; at < stop; at++) {
              digit = (bytes[at] as number) ^ 48;
              if (digit > 9) break;
              part = (Math.imul(part, 10) + digit) | 0;
            }
            value = value * (powersOfTen[at - point] as number) + part;
            if (at === stop)
              for (; at < end; at++) {
                digit = (bytes[at] as number) ^ 48;
                if (digit > 9) break;
                value = value * 10 + digit;
              }
            decimals = at - point;
          }
          if (wholeDigits + decimals > 0) {
            if (at === end) {
              if (value < exactBelow && decimals < powersOfTen.length) {
                kind = cellKind.number;
                value /= powersOfTen[decimals] as number;
                numbers[row] = begin === 45 ? -value : value;
              } else kind = longNumberKind(bytes, start, end, end, isInteger, numbers, row);
            } else if (bytes[at] === 101 || bytes[at] === 69)
              kind = longNumberKind(bytes, start, end, at, isInteger, numbers, row);
            else if (wholeDigits === 4 && bytes[at] === 45 && end - start >= 10 && bytes[start + 7] === 45)
              kind = beginning === 1 ? dateKind(bytes, start, end, numbers, row) : kind;
          } else if (at === whole && beginning === 2 && end - start <= 9 && beginnings[bytes[at] as number] === 3)
            kind = wordKind(bytes, start, end, numbers, row);
        }
      } else if (beginning === 3 && end - start <= 9) {
        // The two that columns are made of, without a call.
        const last = end - start > 3 ? words.getInt32(end - 4, true) : 0;
        const isTrue = last === trueWord && end - start === 4;
        if (isTrue || (last === alseWord && end - start === 5 && begin === 102)) {
          kind = cellKind.boolean;
          numbers[row] = isTrue ? 1 : 0;
        } else kind = wordKind(bytes, start, end, numbers, row);
      }
    }
    if (kind !== lastKind) {
      kindCounts[lastKind] = (kindCounts[lastKind] as number) + row - lastStart;
      lastKind = kind;
      lastStart = row;
    }
    kinds[row] = kind;
    if (kind === cellKind.text) {
      codes[row] = codeOf(target, bytes, start, end, row);
      numbers[row] = Number.NaN;
    } else if (kind === cellKind.missing) numbers[row] = Number.NaN;
  }
  kindCounts[lastKind] = (kindCounts[lastKind] as number) + rows - lastStart;
}

/** Fields that are text whatever their form. Where `missing` is null, only nulls are missing. */
export function decodeText(fields: Fields, rows: number, missing: MissingValues | null, target: Target): void {
  const { bytes, starts, ends, stride } = fields;
  const { kinds, kindCounts, numbers, codes } = target;
  let place = fields.first;
  for (let row = 0; row < rows; row++, place += stride) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    let absent = start < 0;
    if (!absent && missing !== null)
      absent =
        start === end
          ? missing.empty
          : missing.firstBytes[bytes[start] as number] === 1 && isMissing(missing, bytes, start, end);
    const kind = absent ? cellKind.missing : cellKind.text;
    kinds[row] = kind;
    kindCounts[kind] = (kindCounts[kind] as number) + 1;
    numbers[row] = Number.NaN;
    codes[row] = absent ? -1 : codeOf(target, bytes, start, end, row);
  }
}

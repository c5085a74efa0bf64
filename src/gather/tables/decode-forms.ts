import { cellKind } from './batch.ts';
import { nearestDecimal } from './json-lines-numbers.ts';

/**
 * The rarer forms of a cell of text: dates, special words, numbers that need care. Each function gives the cell's kind, `cellKind.text` where the form is
 * another, and writes the number to `numbers[row]`.
 */

const zero = 48;
const dash = 45;

export const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');

/** Two digits, or a number above 99 where one of them is none. */
const twoDigits = (bytes: Uint8Array, at: number): number => {
  const tens = (bytes[at] as number) ^ zero;
  const ones = (bytes[at + 1] as number) ^ zero;
  return tens <= 9 && ones <= 9 ? tens * 10 + ones : 1000;
};

const daysOfMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of a common year before each month. */
const daysBefore = daysOfMonth.map((_, month) => daysOfMonth.slice(0, month).reduce((sum, days) => sum + days, 0));
const days1970 = 719_528;

/** Days since 1970-01-01 in the proleptic Gregorian calendar, NaN where there is no such day. */
function dayNumber(year: number, month: number, day: number): number {
  if (year > 9999 || month < 1 || month > 12) return Number.NaN;
  const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day < 1 || day > (daysOfMonth[month] as number) + (leap && month === 2 ? 1 : 0)) return Number.NaN;
  // Years before this one, of which year 0 is a leap year.
  const leapYears = year === 0 ? 0 : ((year + 3) >> 2) - (((year + 99) / 100) | 0) + (((year + 399) / 400) | 0);
  return 365 * year + leapYears + (daysBefore[month] as number) + (leap && month > 2 ? 1 : 0) + day - 1 - days1970;
}

const isoDatetime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** A cell of at least ten bytes with dashes where an ISO 8601 date has them. */
export function dateKind(bytes: Uint8Array, start: number, end: number, numbers: Float64Array, row: number): number {
  const day = dayNumber(
    twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2),
    twoDigits(bytes, start + 5),
    twoDigits(bytes, start + 8),
  );
  if (Number.isNaN(day)) return cellKind.text;
  if (end - start === 10) {
    numbers[row] = day * 86_400_000;
    return cellKind.date;
  }
  const separator = bytes[start + 10];
  if ((separator !== 84 && separator !== 32) || end - start > 64) return cellKind.text;
  const length = end - start;
  if (
    (length === 19 || (length === 20 && bytes[start + 19] === 90)) &&
    bytes[start + 13] === 58 &&
    bytes[start + 16] === 58
  ) {
    const hour = twoDigits(bytes, start + 11);
    const minute = twoDigits(bytes, start + 14);
    const second = twoDigits(bytes, start + 17);
    if (hour < 24 && minute < 60 && second < 60) {
      numbers[row] = day * 86_400_000 + (hour * 3600 + minute * 60 + second) * 1000;
      return cellKind.datetime;
    }
  }
  const text = latin1(bytes, start, end);
  if (!isoDatetime.test(text)) return cellKind.text;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text.slice(10));
  const time = Date.parse(text.replace(' ', 'T') + (zoned ? '' : 'Z'));
  if (Number.isNaN(time)) return cellKind.text;
  numbers[row] = time;
  return cellKind.datetime;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const lowerCase = { true: encode('true'), false: encode('false') };
const upperCase = { true: encode('TRUE'), false: encode('FALSE') };

/** A cell that begins with a letter, or with a sign and a letter, and has at most nine bytes: true, False, nan, -inf. */
export function wordKind(bytes: Uint8Array, start: number, end: number, numbers: Float64Array, row: number): number {
  // Most words are something else: their length and second letter tell nearly all of them apart before a string is made.
  const first = bytes[start] as number;
  const signed = first === 43 || first === dash;
  const length = signed ? end - start - 1 : end - start;
  if (length < 3 || length > 8) return cellKind.text;
  const second = bytes[start + (signed ? 2 : 1)] as number;
  const upper = second < 97;
  const second32 = second | 32;
  if (second32 !== 97 && second32 !== 110 && second32 !== 114) return cellKind.text;
  if (!signed && length <= 5) {
    const rest = upper ? upperCase : lowerCase;
    const isTrue = length === 4 && second32 === 114 && (first === 84 || (first === 116 && !upper));
    const isFalse = length === 5 && second32 === 97 && (first === 70 || (first === 102 && !upper));
    const word = isTrue ? rest.true : isFalse ? rest.false : undefined;
    if (word !== undefined) {
      for (let at = 1; at < length; at++) if (bytes[start + at] !== word[at]) return cellKind.text;
      numbers[row] = isTrue ? 1 : 0;
      return cellKind.boolean;
    }
  }
  const word = latin1(bytes, start, end);
  switch (word.replace(/^[+-]/, '').toLowerCase()) {
    case 'nan':
      numbers[row] = Number.NaN;
      return cellKind.nonFinite;
    case 'inf':
    case 'infinity':
      numbers[row] = word.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      return cellKind.nonFinite;
  }
  return cellKind.text;
}

/** A number whose digits are 2^53 or more, or with an exponent that begins at `exponent` (where not at `end`). */
export function longNumberKind(
  bytes: Uint8Array,
  start: number,
  end: number,
  exponent: number,
  isInteger: boolean,
  numbers: Float64Array,
  row: number,
): number {
  if (exponent < end) {
    let at = exponent + 1;
    if (bytes[at] === 43 || bytes[at] === dash) at++;
    if (at >= end) return cellKind.text;
    for (; at < end; at++) if (((bytes[at] as number) ^ zero) > 9) return cellKind.text;
  }
  const near = isInteger || exponent < end ? Number.NaN : longDecimal(bytes, start, end);
  const number = Number.isNaN(near) ? Number(latin1(bytes, start, end)) : near;
  numbers[row] = number;
  if (!Number.isFinite(number)) return cellKind.nonFinite;
  if (!isInteger || exponent < end) return cellKind.number;
  return Number.isSafeInteger(number) ? cellKind.integer : cellKind.inexactInteger;
}

/** Sixteen to nineteen digits about a point, as shortest round trips of doubles have; NaN for others. */
function longDecimal(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] as number;
  let at = first === 43 || first === dash ? start + 1 : start;
  let leading = 0;
  let rest = 0;
  let digits = 0;
  let point = end - 1;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) ^ zero;
    if (digit > 9) {
      point = at;
      continue;
    }
    if (digits === 0 && digit === 0) continue;
    if (digits < 15) leading = leading * 10 + digit;
    else rest = rest * 10 + digit;
    digits++;
  }
  const decimals = end - 1 - point;
  if (digits < 16 || digits > 19 || decimals > 22) return Number.NaN;
  const number = nearestDecimal(leading, rest, digits - 15, decimals);
  return first === dash ? -number : number;
}

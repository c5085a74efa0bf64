import { isUtf8 } from 'node:buffer';
import type { Strings } from './parquet-encodings.ts';

/** From Parquet's physical values to numbers and text. Source: https://github.com/apache/parquet-format/blob/master/LogicalTypes.md. */

/** Fills `out` from values of one size that lie one after the other; `inexact` is told the place of each integer that was rounded. */
export type ReadNumbers = (
  bytes: Uint8Array,
  count: number,
  out: Float64Array,
  inexact: (index: number) => void,
) => void;
export type ReadStringNumbers = (values: Strings, out: Float64Array, inexact: (index: number) => void) => void;
export type Render = (bytes: Uint8Array, start: number, end: number) => string;

const two32 = 2 ** 32;
const millisecondsOfDay = 86_400_000;

/** Used again for each page: what is read from it is copied at once. */
let spare = new Uint8Array(64 * 1024);
const largestSpare = 4 * 1024 * 1024;

/** The bytes where typed arrays can lie over them, until the next call. */
function aligned(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.byteOffset % size === 0) return bytes;
  if (bytes.length > largestSpare) return new Uint8Array(bytes);
  if (bytes.length > spare.length) spare = new Uint8Array(Math.min(largestSpare, 2 * bytes.length));
  spare.set(bytes);
  return spare;
}
const signedWords = (bytes: Uint8Array, count: number): Int32Array => {
  const found = aligned(bytes, 4);
  return new Int32Array(found.buffer, found.byteOffset, count);
};

export const readDoubles: ReadNumbers = (bytes, count, out) => {
  const found = aligned(bytes, 8);
  out.set(new Float64Array(found.buffer, found.byteOffset, count));
};

export const readFloats: ReadNumbers = (bytes, count, out) => {
  const found = aligned(bytes, 4);
  out.set(new Float32Array(found.buffer, found.byteOffset, count));
};

/** IEEE 754 half precision, as `FLOAT16` stores it. */
export const readHalves: ReadNumbers = (bytes, count, out) => {
  for (let index = 0; index < count; index++) {
    const word = (bytes[2 * index] as number) | ((bytes[2 * index + 1] as number) << 8);
    const exponent = (word >> 10) & 31;
    const fraction = word & 1023;
    const size =
      exponent === 0
        ? fraction * 2 ** -24
        : exponent === 31
          ? fraction === 0
            ? Number.POSITIVE_INFINITY
            : Number.NaN
          : (1 + fraction / 1024) * 2 ** (exponent - 15);
    out[index] = word & 0x8000 ? -size : size;
  }
};

/** 32-bit integers times a factor: integers, days. */
export const readIntegers =
  ({ unsigned = false, factor = 1 } = {}): ReadNumbers =>
  (bytes, count, out) => {
    const words = signedWords(bytes, count);
    if (factor === 1 && !unsigned) out.set(words);
    else
      for (let index = 0; index < count; index++)
        out[index] = (unsigned ? (words[index] as number) >>> 0 : (words[index] as number)) * factor;
  };

/** 64-bit integers divided by a divisor: integers, timestamps in milliseconds, micro- or nanoseconds. */
export const readLongs =
  ({ unsigned = false, divisor = 1 } = {}): ReadNumbers =>
  (bytes, count, out, inexact) => {
    const words = signedWords(bytes, 2 * count);
    for (let index = 0; index < count; index++) {
      const high = words[2 * index + 1] as number;
      const value = (unsigned ? high >>> 0 : high) * two32 + ((words[2 * index] as number) >>> 0);
      if (divisor !== 1) out[index] = value / divisor;
      else {
        out[index] = value;
        if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) inexact(index);
      }
    }
  };

/** `INT96` timestamps of Impala and old Spark: nanoseconds of the day, then the Julian day. */
export const readInt96: ReadNumbers = (bytes, count, out) => {
  const words = signedWords(bytes, 3 * count);
  for (let index = 0; index < count; index++) {
    const nanoseconds = (words[3 * index + 1] as number) * two32 + ((words[3 * index] as number) >>> 0);
    out[index] = ((words[3 * index + 2] as number) - 2_440_588) * millisecondsOfDay + nanoseconds / 1e6;
  }
};

/** An unscaled integer and its scale as the nearest double. */
function scaled(unscaled: number | bigint, scale: number): number {
  if (scale === 0) return Number(unscaled);
  return scale > 0 && scale <= 22 && typeof unscaled === 'number' && Number.isSafeInteger(unscaled)
    ? unscaled / 10 ** scale
    : Number(`${unscaled}e${-scale}`);
}

/** Decimals stored as integers of 4 or 8 bytes. */
export const readDecimals =
  (size: 4 | 8, scale: number): ReadNumbers =>
  (bytes, count, out, inexact) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < count; index++) {
      const unscaled = size === 4 ? view.getInt32(4 * index, true) : view.getBigInt64(8 * index, true);
      const short = Number(unscaled);
      out[index] = scaled(Number.isSafeInteger(short) ? short : unscaled, scale);
      if (scale <= 0 && !Number.isSafeInteger(out[index])) inexact(index);
    }
  };

/** Decimals stored as bytes, two's complement with the high byte first. */
export const readByteDecimals =
  (scale: number): ReadStringNumbers =>
  ({ bytes, starts, ends }, out, inexact) => {
    for (let index = 0; index < starts.length; index++) {
      const start = starts[index] as number;
      const end = ends[index] as number;
      const negative = start < end && (bytes[start] as number) > 127;
      let first = start;
      while (end - first > 6 && bytes[first] === (negative ? 255 : 0)) first++;
      const length = end - first;
      let unscaled: number | bigint = 0;
      if (length <= 6) {
        for (let place = first; place < end; place++) unscaled = unscaled * 256 + (bytes[place] as number);
        // The sign lies in the bytes that were left out, where any were.
        if (negative) unscaled -= 256 ** length;
      } else {
        unscaled = BigInt(`0x${Buffer.from(bytes.buffer, bytes.byteOffset + first, length).toString('hex')}`);
        if (negative) unscaled -= 1n << BigInt(8 * length);
      }
      out[index] = scaled(unscaled, scale);
      if (scale <= 0 && !Number.isSafeInteger(out[index])) inexact(index);
    }
  };

export const readByteHalves: ReadStringNumbers = ({ bytes, starts }, out, inexact) => {
  if (starts.length > 0) readHalves(bytes.subarray(starts[0]), starts.length, out, inexact);
};

const hex = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('hex');

export const renderUuid: Render = (bytes, start, end) =>
  hex(bytes, start, end).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** `P1M2DT3.5S`: months, days and milliseconds, each a 32-bit integer. */
export const renderInterval: Render = (bytes, start, end) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  return `P${view.getUint32(0, true)}M${view.getUint32(4, true)}DT${view.getUint32(8, true) / 1000}S`;
};

/** Bytes without a declared type: text where they are UTF-8, as old writers leave it undeclared; else hexadecimal. */
export const renderBinary: Render = (bytes, start, end) =>
  isUtf8(bytes.subarray(start, end))
    ? Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
    : `0x${hex(bytes, start, end)}`;

/** The time of day `12:34:56.789` from its count since midnight in `unit`. */
export const renderTime =
  (size: 4 | 8, unit: 'MILLIS' | 'MICROS' | 'NANOS'): Render =>
  (bytes, start) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
    const digits = { MILLIS: 3, MICROS: 6, NANOS: 9 }[unit];
    const count = size === 4 ? BigInt(view.getInt32(0, true)) : view.getBigInt64(0, true);
    const second = 10n ** BigInt(digits);
    const pad = (value: bigint, length = 2): string => String(value).padStart(length, '0');
    const seconds = count / second;
    const fraction = pad(count % second, digits).replace(/0+$/, '');
    const clock = `${pad(seconds / 3600n)}:${pad((seconds / 60n) % 60n)}:${pad(seconds % 60n)}`;
    return fraction === '' ? clock : `${clock}.${fraction}`;
  };

/** Each value in words. */
export function renderStrings({ bytes, starts, ends }: Strings, render: Render): Strings {
  const texts = Array.from(starts, (start, index) => Buffer.from(render(bytes, start, ends[index] as number)));
  const newStarts = new Int32Array(texts.length);
  const newEnds = new Int32Array(texts.length);
  let place = 0;
  texts.forEach((text, index) => {
    newStarts[index] = place;
    place += text.length;
    newEnds[index] = place;
  });
  return { bytes: Buffer.concat(texts), starts: newStarts, ends: newEnds };
}

/** Whether all bytes that the values lie in are UTF-8. */
export function areUtf8({ bytes, starts, ends }: Strings): boolean {
  const { length } = starts;
  return length === 0 || isUtf8(bytes.subarray(starts[0], ends[length - 1]));
}

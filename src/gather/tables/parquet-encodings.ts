/**
 * Parquet's encodings, each decoded into typed arrays. Source: https://github.com/apache/parquet-format/blob/master/Encodings.md. Everything here throws a plain
 * `Error` where the bytes end early or contradict themselves; the reader adds file, column and next step.
 */

/** Byte strings: value i is `bytes[starts[i]]` to `bytes[ends[i]]`. */
export interface Strings {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const endsEarly = (): never => {
  throw new Error('a page ends early');
};

const largestStrings = 2 ** 30;

/** Runs and bit-packed groups (`RLE`, dictionary codes, levels) of `count` numbers of `width` bits into `out`. Returns the place after them. */
export function decodeHybrid(
  bytes: Uint8Array,
  from: number,
  to: number,
  width: number,
  out: Int32Array | Uint8Array,
  count: number,
): number {
  if (width > 32) throw new Error(`numbers of ${width} bits`);
  let offset = from;
  let done = 0;
  const widthBytes = (width + 7) >> 3;
  while (done < count) {
    if (offset >= to) endsEarly();
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (offset >= to || shift > 28) endsEarly();
      const byte = bytes[offset++] as number;
      header |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if ((header & 1) === 0) {
      const length = header >>> 1;
      if (length === 0) throw new Error('a run of no values');
      if (offset + widthBytes > to) endsEarly();
      let value = 0;
      for (let index = 0; index < widthBytes; index++) value |= (bytes[offset++] as number) << (8 * index);
      const end = Math.min(count, done + length);
      out.fill(value, done, end);
      done = end;
    } else {
      const groups = header >>> 1;
      const wanted = Math.min(count - done, groups * 8);
      if (wanted === 0) throw new Error('a run of no values');
      // The last group may be cut short by writers that leave its padding out.
      if (offset + Math.ceil((wanted * width) / 8) > to) endsEarly();
      unpack(bytes, offset, width, out, done, wanted);
      done += wanted;
      offset = Math.min(to, offset + groups * width);
    }
  }
  return offset;
}

/** Whether the first `count` levels are one run of `value`, as those of a page without nulls are. */
export function isRunOf(bytes: Uint8Array, from: number, to: number, value: number, count: number): boolean {
  let offset = from;
  let header = 0;
  for (let shift = 0; ; shift += 7) {
    if (offset >= to || shift > 28) return false;
    const byte = bytes[offset++] as number;
    header |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return (header & 1) === 0 && header >>> 1 >= count && value < 256 && offset < to && bytes[offset] === value;
}

function unpack(
  bytes: Uint8Array,
  from: number,
  width: number,
  out: Int32Array | Uint8Array,
  start: number,
  count: number,
): void {
  const end = start + count;
  if (width === 0) out.fill(0, start, end);
  else if (width === 8) for (let i = start, o = from; i < end; i++) out[i] = bytes[o++] as number;
  else if (width <= 24) {
    const mask = (1 << width) - 1;
    // A load of four bytes holds each value; the last ones are taken byte by byte, not to read past the end.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const loads = Math.max(0, count - Math.ceil(32 / width));
    const whole = start + (loads & ~7);
    for (let i = start, bit = 0; i < whole; i++, bit += width)
      out[i] = (view.getInt32(from + (bit >> 3), true) >>> (bit & 7)) & mask;
    let offset = from + ((whole - start) >> 3) * width;
    let buffer = 0;
    let held = 0;
    for (let i = whole; i < end; i++) {
      while (held < width) {
        buffer |= (bytes[offset++] as number) << held;
        held += 8;
      }
      out[i] = buffer & mask;
      buffer >>>= width;
      held -= width;
    }
  } else for (let i = start, bit = from * 8; i < end; i++, bit += width) out[i] = bitsAt(bytes, bit, width);
}

/** Up to 32 bits from a place counted in bits. */
function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  const offset = Math.floor(bit / 8);
  const shift = bit & 7;
  const low =
    (bytes[offset] as number) |
    ((bytes[offset + 1] as number) << 8) |
    ((bytes[offset + 2] as number) << 16) |
    ((bytes[offset + 3] as number) << 24);
  const value = shift === 0 ? low : (low >>> shift) | ((bytes[offset + 4] as number) << (32 - shift));
  return width === 32 ? value : value & ((1 << width) - 1);
}

/** `DELTA_BINARY_PACKED`: `count` integers of 32 or 64 bits, as two's complement words (low before high), and the place after them. */
export function decodeDelta(
  bytes: Uint8Array,
  from: number,
  to: number,
  count: number,
  size: 32 | 64,
): { words: Int32Array; offset: number } {
  let offset = from;
  let low = 0;
  let high = 0;
  const varint = (): void => {
    low = 0;
    high = 0;
    for (let shift = 0; ; shift += 7) {
      if (offset >= to || shift > 63) endsEarly();
      const byte = bytes[offset++] as number;
      const part = byte & 0x7f;
      if (shift < 28) low |= part << shift;
      else if (shift === 28) {
        low |= part << 28;
        high |= part >>> 4;
      } else high |= part << (shift - 32);
      if (byte < 0x80) return;
    }
  };
  const zigzag = (): void => {
    varint();
    const sign = -(low & 1);
    low = ((low >>> 1) | (high << 31)) ^ sign;
    high = (high >>> 1) ^ sign;
  };
  const small = (): number => {
    varint();
    return low >>> 0;
  };
  const blockSize = small();
  const parts = small();
  const total = small();
  zigzag();
  if (total < count) throw new Error(`a page holds ${total} values where its header says ${count}`);
  if (parts === 0 || blockSize % parts !== 0 || blockSize % 8 !== 0 || blockSize === 0 || parts > 65_536)
    throw new Error(`delta blocks of ${blockSize} values in ${parts} parts`);
  const partSize = blockSize / parts;
  const words = new Int32Array(size === 64 ? 2 * count : count);
  let valueLow = low;
  let valueHigh = high;
  let done = 0;
  const put = (): void => {
    if (size === 64) {
      words[2 * done] = valueLow;
      words[2 * done + 1] = valueHigh;
    } else words[done] = valueLow;
    done++;
  };
  if (count > 0) put();
  while (done < total && done < count) {
    zigzag();
    const leastLow = low >>> 0;
    const leastHigh = high;
    const widths = offset;
    offset += parts;
    if (offset > to) endsEarly();
    for (let part = 0; part < parts && done < count; part++) {
      const width = bytes[widths + part] as number;
      if (width > 64) throw new Error(`numbers of ${width} bits`);
      const length = (partSize * width) / 8;
      const values = Math.min(partSize, count - done);
      if (offset + Math.ceil((values * width) / 8) > to) endsEarly();
      let bit = offset * 8;
      for (let index = 0; index < values; index++, bit += width) {
        const deltaLow = width === 0 ? 0 : bitsAt(bytes, bit, Math.min(width, 32)) >>> 0;
        const deltaHigh = width > 32 ? bitsAt(bytes, bit + 32, width - 32) : 0;
        const sum = (valueLow >>> 0) + leastLow + deltaLow;
        valueLow = sum | 0;
        valueHigh = (valueHigh + leastHigh + deltaHigh + Math.floor(sum / 2 ** 32)) | 0;
        put();
      }
      offset = Math.min(to, offset + length);
    }
  }
  return { words, offset };
}

/**
 * `PLAIN` byte arrays: a length of four bytes before each. The lengths are set to zero, so that the bytes of the page can be tested for UTF-8 at once. `starts` and
 * `ends` are filled.
 */
export function decodePlainStrings(
  bytes: Uint8Array,
  from: number,
  to: number,
  count: number,
  starts: Int32Array,
  ends: Int32Array,
): Strings {
  if (count * 4 > to - from) endsEarly();
  const view = new DataView(bytes.buffer, bytes.byteOffset, to);
  let offset = from;
  for (let index = 0; index < count; index++) {
    if (offset + 4 > to) endsEarly();
    const length = view.getInt32(offset, true);
    view.setInt32(offset, 0);
    offset += 4;
    if (length < 0 || offset + length > to) endsEarly();
    starts[index] = offset;
    offset += length;
    ends[index] = offset;
  }
  return { bytes: bytes.subarray(0, offset), starts, ends };
}

/** Values of one size, one after the other. */
export function fixedStrings(bytes: Uint8Array, from: number, to: number, count: number, size: number): Strings {
  if (count * size > to - from) endsEarly();
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    starts[index] = from + index * size;
    ends[index] = from + (index + 1) * size;
  }
  return { bytes: bytes.subarray(0, from + count * size), starts, ends };
}

/** `DELTA_LENGTH_BYTE_ARRAY`: all lengths, then all bytes. */
export function decodeDeltaLength(bytes: Uint8Array, from: number, to: number, count: number): Strings {
  const { words: lengths, offset } = decodeDelta(bytes, from, to, count, 32);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let place = offset;
  for (let index = 0; index < count; index++) {
    const length = lengths[index] as number;
    if (length < 0 || place + length > to) endsEarly();
    starts[index] = place;
    place += length;
    ends[index] = place;
  }
  return { bytes: bytes.subarray(0, place), starts, ends };
}

/** `DELTA_BYTE_ARRAY`: the length shared with the value before, then the rest as `DELTA_LENGTH_BYTE_ARRAY`. */
export function decodeDeltaStrings(bytes: Uint8Array, from: number, to: number, count: number): Strings {
  const { words: shared, offset } = decodeDelta(bytes, from, to, count, 32);
  const rest = decodeDeltaLength(bytes, offset, to, count);
  let total = 0;
  let before = 0;
  for (let index = 0; index < count; index++) {
    const prefix = shared[index] as number;
    if (prefix < 0 || prefix > before) throw new Error('a value shares more bytes with the one before than that has');
    before = prefix + (rest.ends[index] as number) - (rest.starts[index] as number);
    total += before;
    if (total > largestStrings) throw new Error('a page of more than 1 GB');
  }
  const out = new Uint8Array(total);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let place = 0;
  let last = 0;
  for (let index = 0; index < count; index++) {
    const prefix = shared[index] as number;
    starts[index] = place;
    out.copyWithin(place, last, last + prefix);
    last = place;
    place += prefix;
    out.set(rest.bytes.subarray(rest.starts[index], rest.ends[index]), place);
    place += (rest.ends[index] as number) - (rest.starts[index] as number);
    ends[index] = place;
  }
  return { bytes: out, starts, ends };
}

/** `BYTE_STREAM_SPLIT` put together again: first bytes of all values, then second bytes and so on. */
export function joinStreams(bytes: Uint8Array, from: number, to: number, count: number, size: number): Uint8Array {
  if (count * size > to - from) endsEarly();
  const out = new Uint8Array(count * size);
  for (let stream = 0; stream < size; stream++) {
    const start = from + stream * count;
    for (let index = 0, place = stream; index < count; index++, place += size)
      out[place] = bytes[start + index] as number;
  }
  return out;
}

/** `PLAIN` booleans, a bit each. */
export function decodePlainBooleans(
  bytes: Uint8Array,
  from: number,
  to: number,
  count: number,
  out: Float64Array,
): void {
  if (from + Math.ceil(count / 8) > to) endsEarly();
  for (let index = 0; index < count; index++) out[index] = ((bytes[from + (index >> 3)] as number) >> (index & 7)) & 1;
}

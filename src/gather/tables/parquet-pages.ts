import { readSync } from 'node:fs';
import * as zlib from 'node:zlib';
import type { PageHeader } from 'hyparquet';
import { type Codec, decompressed, uncompressed } from './parquet-codecs.ts';
import {
  decodeDelta,
  decodeDeltaLength,
  decodeDeltaStrings,
  decodeHybrid,
  decodePlainBooleans,
  decodePlainStrings,
  fixedStrings,
  isRunOf,
  joinStreams,
  type Strings,
} from './parquet-encodings.ts';
import type { ColumnPlan } from './parquet-schema.ts';
import { areUtf8, renderStrings } from './parquet-values.ts';

/** One column of one row group, where it lies in the file. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly codec: Codec;
}

export interface Entries extends Strings {
  readonly size: number;
}

/** The rows of a page. Its arrays are used again for the next page of the column. */
export type Page =
  | {
      readonly kind: 'numbers';
      readonly rows: number;
      readonly values: Float64Array;
      readonly missing: Uint8Array | null;
      readonly inexact: Uint8Array | null;
    }
  | { readonly kind: 'codes'; readonly rows: number; readonly codes: Int32Array; readonly entries: Entries }
  | ({ readonly kind: 'fields'; readonly rows: number } & Strings);

interface Numbers {
  readonly values: Float64Array;
  readonly inexact: Uint8Array | null;
}

export type ReadHeader = (reader: { view: DataView<ArrayBuffer>; offset: number }) => PageHeader;

/** What the columns of a file use in turn: each decompresses a page as soon as it is read. */
export interface Shared {
  bytes: Uint8Array;
}

const mostValues = 2 ** 26;
const largestPage = 2 ** 30;
const largestHeader = 16 * 1024 * 1024;

/** The pages of a column, over all its chunks, decoded one at a time. Throws a plain `Error` where the file is damaged. */
export function* readPages(
  descriptor: number,
  plan: ColumnPlan,
  chunks: readonly Chunk[],
  windowBytes: number,
  readHeader: ReadHeader,
  shared: Shared,
): Generator<Page> {
  const scratch = newScratch();
  let buffer = new Uint8Array(windowBytes);
  for (const chunk of chunks) {
    let position = chunk.from;
    let start = 0;
    let held = 0;
    /** At least `count` bytes from the position, or all that are left of the chunk. */
    const peek = (count: number): Uint8Array<ArrayBuffer> => {
      const wanted = Math.min(count, chunk.to - position);
      if (wanted > held) {
        const room = Math.max(wanted, Math.min(windowBytes, chunk.to - position));
        const target = room > buffer.length ? new Uint8Array(room) : buffer;
        target.set(buffer.subarray(start, start + held));
        buffer = target;
        start = 0;
        while (held < room) {
          const read = readSync(descriptor, buffer, held, room - held, position + held);
          if (read === 0) throw new Error('the file ends early');
          held += read;
        }
      }
      return buffer.subarray(start, start + held);
    };
    const skip = (count: number): void => {
      start += count;
      held -= count;
      position += count;
    };
    const nextHeader = (): PageHeader => {
      for (let size = 1024; ; size *= 8) {
        const bytes = peek(size);
        const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
        try {
          const header = readHeader(reader);
          skip(reader.offset);
          return header;
        } catch (error) {
          if (size > largestHeader || bytes.length >= chunk.to - position) throw error;
        }
      }
    };

    /** The bytes of a page. Of one that is larger than the window they are gone once another column reads one. */
    const nextBytes = (size: number): Uint8Array => {
      if (size <= windowBytes || size <= held || chunk.codec === uncompressed) {
        const bytes = peek(size).subarray(0, size);
        skip(size);
        return bytes;
      }
      if (shared.bytes.length < size) shared.bytes = new Uint8Array(size + (size >> 2));
      const { bytes } = shared;
      bytes.set(buffer.subarray(start, start + held));
      for (let done = held; done < size; ) {
        const read = readSync(descriptor, bytes, done, size - done, position + done);
        if (read === 0) throw new Error('the file ends early');
        done += read;
      }
      position += size;
      held = 0;
      return bytes.subarray(0, size);
    };

    let dictionary: Numbers | Entries | undefined;
    let rows = 0;
    while (rows < chunk.rows) {
      const header = nextHeader();
      const compressedSize = header.compressed_page_size;
      if (!(compressedSize >= 0 && compressedSize <= chunk.to - position)) throw new Error('a page ends early');
      if (!(header.uncompressed_page_size >= 0 && header.uncompressed_page_size <= largestPage))
        throw new Error(`a page of ${header.uncompressed_page_size} bytes`);
      const bytes = nextBytes(compressedSize);
      // Node has crc32 from 22.2 on.
      if (header.crc !== undefined && typeof zlib.crc32 === 'function' && zlib.crc32(bytes) !== header.crc >>> 0)
        throw new Error('a page whose checksum does not agree');
      if (header.type === 'DICTIONARY_PAGE') dictionary = decodeDictionary(plan, header, bytes, chunk.codec);
      else if (header.type === 'DATA_PAGE' || header.type === 'DATA_PAGE_V2') {
        const page = decodePage(plan, header, bytes, chunk.codec, dictionary, scratch);
        rows += page.rows;
        if (rows > chunk.rows) throw new Error(`more than the ${chunk.rows} values of its row group`);
        if (page.rows > 0) yield page;
      } else if (header.type !== 'INDEX_PAGE') throw new Error(`a page of unknown type ${header.type}`);
    }
  }
}

function decodeDictionary(plan: ColumnPlan, header: PageHeader, bytes: Uint8Array, codec: Codec): Numbers | Entries {
  const count = header.dictionary_page_header?.num_values ?? -1;
  if (!(count >= 0 && count <= mostValues)) throw new Error(`a dictionary of ${count} values`);
  // It outlives the page that it came from.
  const page = decompressed(codec, bytes, header.uncompressed_page_size);
  const own = page === bytes ? new Uint8Array(page) : page;
  if (plan.conversion.to === 'booleans') throw new Error('a dictionary of booleans');
  const values = decodeValues(plan, 'PLAIN', own, 0, count, count, newScratch());
  return 'values' in values ? values : { ...values, size: count };
}

function decodePage(
  plan: ColumnPlan,
  header: PageHeader,
  bytes: Uint8Array,
  codec: Codec,
  dictionary: Numbers | Entries | undefined,
  scratch: Scratch,
): Page {
  const one = header.data_page_header;
  const two = header.data_page_header_v2;
  const rows = (one ?? two)?.num_values ?? -1;
  if (!(rows >= 0 && rows <= mostValues)) throw new Error(`a page of ${rows} values`);
  let page: Uint8Array;
  let offset = 0;
  let missing: Uint8Array | null = null;
  if (two !== undefined) {
    const repetition = two.repetition_levels_byte_length;
    const definition = two.definition_levels_byte_length;
    const levels = repetition + definition;
    if (!(repetition >= 0 && definition >= 0 && levels <= bytes.length)) throw new Error('a page ends early');
    if (plan.present > 0) missing = decodeMissing(plan, bytes, repetition, levels, rows, scratch);
    const rest = bytes.subarray(levels);
    // The bytes may be gone before the page is used up.
    page =
      two.is_compressed === false
        ? new Uint8Array(rest)
        : decompressed(codec, rest, header.uncompressed_page_size - levels);
  } else {
    page = decompressed(codec, bytes, header.uncompressed_page_size);
    if (plan.present > 0) {
      if (one?.definition_level_encoding !== 'RLE')
        throw new Error(`levels encoded as ${one?.definition_level_encoding}, which is not supported`);
      if (page.length < 4) throw new Error('a page ends early');
      const length = new DataView(page.buffer, page.byteOffset).getUint32(0, true);
      offset = 4 + length;
      if (offset > page.length) throw new Error('a page ends early');
      missing = decodeMissing(plan, page, 4, offset, rows, scratch);
    }
  }
  let count = rows;
  if (missing !== null) for (let row = 0; row < rows; row++) count -= missing[row] as number;
  if (count === rows) missing = null;
  const encoding = (one ?? two)?.encoding ?? '';
  if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
    if (dictionary === undefined) throw new Error('a page refers to a dictionary that is not there');
    const codes = scratch.codes(rows);
    if (count > 0) {
      if (offset >= page.length) throw new Error('a page ends early');
      decodeHybrid(page, offset + 1, page.length, page[offset] as number, codes, count);
    }
    const size = 'values' in dictionary ? dictionary.values.length : dictionary.size;
    let below = -1;
    let any = 0;
    for (let index = 0; index < count; index++) {
      const code = codes[index] as number;
      below &= code - size;
      any |= code;
    }
    if (any < 0 || below >= 0) throw new Error('a value that its dictionary does not have');
    if ('values' in dictionary) return lookUp(dictionary, codes, rows, count, missing, scratch);
    spread(codes, rows, count, missing, -1);
    return { kind: 'codes', rows, codes, entries: dictionary };
  }
  const values = decodeValues(plan, encoding, page, offset, count, rows, scratch);
  if ('values' in values) {
    const { inexact } = values;
    spread(values.values, rows, count, missing, Number.NaN);
    if (inexact !== null) spread(inexact, rows, count, missing, 0);
    return { kind: 'numbers', rows, values: values.values, missing, inexact };
  }
  if (missing === null) return { kind: 'fields', rows, ...values };
  const starts = scratch.starts(rows);
  const ends = scratch.ends(rows);
  // Where they are not these very arrays.
  if (values.starts.buffer !== starts.buffer) {
    starts.set(values.starts);
    ends.set(values.ends);
  }
  spread(starts, rows, count, missing, -1);
  spread(ends, rows, count, missing, -1);
  return { kind: 'fields', rows, bytes: values.bytes, starts, ends };
}

function lookUp(
  dictionary: Numbers,
  codes: Int32Array,
  rows: number,
  count: number,
  missing: Uint8Array | null,
  scratch: Scratch,
): Page {
  const values = scratch.numbers(rows);
  for (let index = 0; index < count; index++) values[index] = dictionary.values[codes[index] as number] as number;
  spread(values, rows, count, missing, Number.NaN);
  let inexact: Uint8Array | null = null;
  if (dictionary.inexact !== null) {
    inexact = scratch.inexact(rows);
    for (let index = 0; index < count; index++) inexact[index] = dictionary.inexact[codes[index] as number] as number;
    spread(inexact, rows, count, missing, 0);
  }
  return { kind: 'numbers', rows, values, missing, inexact };
}

/** 1 for each row whose definition level is below that of a value; null where none is. */
function decodeMissing(
  plan: ColumnPlan,
  bytes: Uint8Array,
  from: number,
  to: number,
  rows: number,
  scratch: Scratch,
): Uint8Array | null {
  const { present } = plan;
  if (isRunOf(bytes, from, to, present, rows)) return null;
  const levels = scratch.missing(rows);
  decodeHybrid(bytes, from, to, 32 - Math.clz32(present), levels, rows);
  for (let row = 0; row < rows; row++) levels[row] = levels[row] === present ? 0 : 1;
  return levels;
}

/** Moves the first `count` values to the rows that have one, in place from the back. */
function spread(
  values: Float64Array | Int32Array | Uint8Array,
  rows: number,
  count: number,
  missing: Uint8Array | null,
  empty: number,
): void {
  if (missing === null) return;
  let from = count;
  for (let row = rows - 1; row >= 0; row--) values[row] = missing[row] === 1 ? empty : (values[--from] as number);
}

/** `count` values that follow each other, nulls left out. Arrays of numbers come from `scratch`, with room for `rows`. */
function decodeValues(
  plan: ColumnPlan,
  encoding: string,
  page: Uint8Array,
  offset: number,
  count: number,
  rows: number,
  scratch: Scratch,
): Numbers | Strings {
  const { conversion } = plan;
  if (conversion.to === 'booleans') {
    const values = scratch.numbers(rows);
    if (count > 0) decodeBooleans(encoding, page, offset, count, values, scratch);
    return { values, inexact: null };
  }
  const rounded: { at: Uint8Array | null } = { at: null };
  const flag = (index: number): void => {
    rounded.at ??= scratch.inexact(rows).fill(0);
    rounded.at[index] = 1;
  };
  if (conversion.to === 'numbers') {
    const values = scratch.numbers(rows);
    if (count > 0) conversion.read(fixedValues(plan, encoding, page, offset, count), count, values, flag);
    return { values, inexact: rounded.at };
  }
  const strings = count === 0 ? noStrings : decodeStrings(plan, encoding, page, offset, count, rows, scratch);
  if (conversion.to === 'string-numbers') {
    const values = scratch.numbers(rows);
    conversion.read(strings, values, flag);
    return { values, inexact: rounded.at };
  }
  const clean = conversion.to === 'rendered' && !conversion.plain ? false : areUtf8(strings);
  if (conversion.to === 'text') {
    if (!clean) throw new Error('text that is not UTF-8');
    return strings;
  }
  return clean ? strings : renderStrings(strings, conversion.render);
}

const noStrings: Strings = { bytes: new Uint8Array(0), starts: new Int32Array(0), ends: new Int32Array(0) };

const unsupported = (plan: ColumnPlan, encoding: string): never => {
  throw new Error(`values of type ${plan.physical} encoded as ${encoding}, which is not supported`);
};

/** Values of one size as `PLAIN` has them, whatever their encoding. */
function fixedValues(plan: ColumnPlan, encoding: string, page: Uint8Array, offset: number, count: number): Uint8Array {
  const { size } = plan;
  if (encoding === 'PLAIN') {
    if (count * size > page.length - offset) throw new Error('a page ends early');
    return page.subarray(offset, offset + count * size);
  }
  if (encoding === 'BYTE_STREAM_SPLIT') return joinStreams(page, offset, page.length, count, size);
  if (encoding === 'DELTA_BINARY_PACKED' && (plan.physical === 'INT32' || plan.physical === 'INT64')) {
    const { words } = decodeDelta(page, offset, page.length, count, plan.physical === 'INT32' ? 32 : 64);
    return new Uint8Array(words.buffer);
  }
  return unsupported(plan, encoding);
}

function decodeStrings(
  plan: ColumnPlan,
  encoding: string,
  page: Uint8Array,
  offset: number,
  count: number,
  rows: number,
  scratch: Scratch,
): Strings {
  const { size } = plan;
  if (encoding === 'DELTA_BYTE_ARRAY') {
    const strings = decodeDeltaStrings(page, offset, page.length, count);
    if (size > 0 && strings.ends.some((end, index) => end - (strings.starts[index] as number) !== size))
      throw new Error(`a value that is not of ${size} bytes`);
    return strings;
  }
  if (size > 0) {
    const bytes = fixedValues(plan, encoding, page, offset, count);
    return fixedStrings(bytes, 0, bytes.length, count, size);
  }
  if (encoding === 'PLAIN') {
    const starts = scratch.starts(rows).subarray(0, count);
    const ends = scratch.ends(rows).subarray(0, count);
    return decodePlainStrings(page, offset, page.length, count, starts, ends);
  }
  if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') return decodeDeltaLength(page, offset, page.length, count);
  return unsupported(plan, encoding);
}

function decodeBooleans(
  encoding: string,
  page: Uint8Array,
  offset: number,
  count: number,
  values: Float64Array,
  scratch: Scratch,
): void {
  if (encoding === 'PLAIN') decodePlainBooleans(page, offset, page.length, count, values);
  else if (encoding === 'RLE') {
    // Before the runs stands their length.
    const bits = scratch.codes(count);
    decodeHybrid(page, offset + 4, page.length, 1, bits, count);
    values.set(bits.subarray(0, count));
  } else throw new Error(`booleans encoded as ${encoding}, which is not supported`);
}

type Scratch = ReturnType<typeof newScratch>;

/** Arrays of a column that are used again from page to page, each at least as long as asked. */
function newScratch() {
  const reused = <T extends { readonly length: number; subarray(from: number, to: number): T }>(
    make: (length: number) => T,
  ): ((length: number) => T) => {
    let array = make(0);
    return (length) => {
      if (array.length < length) array = make(length);
      return array.subarray(0, length);
    };
  };
  return {
    numbers: reused((length) => new Float64Array(length)),
    codes: reused((length) => new Int32Array(length)),
    starts: reused((length) => new Int32Array(length)),
    ends: reused((length) => new Int32Array(length)),
    missing: reused((length) => new Uint8Array(length)),
    inexact: reused((length) => new Uint8Array(length)),
  };
}

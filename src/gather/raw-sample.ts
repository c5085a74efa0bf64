import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as zlib from 'node:zlib';
import { seededRandom, seedOf } from '../statistics/random.ts';
import { ConfigurationError } from '../support/errors.ts';
import { formatBytes, megabyte } from '../support/files.ts';
import { readHead } from './tables/csv-head.ts';
import { type ByteSource, type Compression, compressionOf } from './tables/decompress.ts';
import { headOf, sourceOf } from './tables/text-source.ts';

export interface RawSampleRequest {
  /** Where the table is read; absolute. */
  readonly from: string;
  /** Where the sample is written, under the same path; absolute. A file that is there is replaced, never written into. */
  readonly to: string;
  readonly file: string;
  /** At most so many rows. */
  readonly rows: number;
}

/** Of all rows of a sample together. */
const mostBytes = 256 * megabyte;
/** A Parquet file is used whole up to here: its rows cannot be cut out without being written anew. */
const mostParquetBytes = 16 * megabyte;
const [lineFeed, carriageReturn, quote] = [10, 13, 34];

/**
 * Writes a sample of a CSV, TSV or JSON Lines table (also gzip and zstd): the header and some rows, each row with the same chance and the same ones in every run, in
 * their order, byte by byte as they are. Null of a small Parquet file, which is used whole. Throws `ConfigurationError`.
 */
export async function drawRawSample(
  request: RawSampleRequest,
): Promise<{ readonly rows: number; readonly total: number } | null> {
  const { from, to, file } = request;
  const { head: first, bytes } = await headOf(from, file);
  const name = file.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, '');
  if (/\.(parquet|pq)$/.test(name)) {
    if (bytes <= mostParquetBytes) return null;
    throw new ConfigurationError({
      file,
      message: `is a Parquet file of ${formatBytes(bytes)}, of which no sample is drawn; up to ${formatBytes(mostParquetBytes)} it would be used whole`,
      next: 'keep a small Parquet file for this test and name it as `raw`, or write the raw data as CSV or JSON Lines',
    });
  }
  const source = sourceOf(from, file, first);
  const isJson = /\.(jsonl|ndjson)$/.test(name);
  const head = isJson ? null : await readHead(file, source, name.endsWith('.tsv') ? 9 : undefined);
  const start = head?.bodyStart ?? 0;
  const sample = await sampleOf(request, source, start, head?.delimiter ?? null);
  const content = Buffer.concat([await firstBytes(source, start), ...sample.rows]);
  const target = join(to, file);
  await mkdir(dirname(target), { recursive: true });
  // It may be a link to the file of the work tree.
  await rm(target, { force: true });
  await writeFile(target, compressed(file, content, compressionOf(first)));
  return { rows: sample.rows.length, total: sample.total };
}

/** A reservoir (Vitter 1985, algorithm R, https://doi.org/10.1145/3147.3165): whether a row is kept is known before it is read, so that others are not copied. */
async function sampleOf(
  { file, rows: size }: RawSampleRequest,
  source: ByteSource,
  start: number,
  delimiter: number | null,
): Promise<{ readonly rows: Buffer[]; readonly total: number }> {
  const random = seededRandom(seedOf(`sample ${file}`));
  const kept: { readonly row: number; readonly bytes: Buffer }[] = [];
  let [total, bytes] = [0, 0];
  let slot = 0;
  const wanted = (): boolean => {
    slot = total < size ? total : Math.floor(random() * (total + 1));
    total += 1;
    return slot < size;
  };
  const refuseMany = (length: number): void => {
    if (length > mostBytes)
      throw new ConfigurationError({
        file,
        message: `a sample of ${size} rows has more than ${formatBytes(mostBytes)}`,
        next: 'ask for fewer rows with `sample`, and check its quotes',
      });
  };
  for await (const record of recordsOf(source, start, delimiter, { wanted, refuseMany })) {
    bytes += record.length - (kept[slot]?.bytes.length ?? 0);
    refuseMany(bytes);
    kept[slot] = { row: total, bytes: record };
  }
  return { rows: kept.sort((a, b) => a.row - b.row).map((record) => record.bytes), total };
}

/**
 * The rows that are wanted, with their line ends, cut by the rules by which `tables/csv-rows.ts` reads; of JSON Lines (no delimiter), its lines. Blank lines are no
 * rows. `wanted` is asked once for each row, in order.
 */
async function* recordsOf(
  source: ByteSource,
  start: number,
  delimiter: number | null,
  { wanted, refuseMany }: { readonly wanted: () => boolean; readonly refuseMany: (bytes: number) => void },
): AsyncIterable<Buffer> {
  let toSkip = start;
  let parts: Buffer[] = [];
  let length = 0;
  /** Within a row; whether it is kept; at the first byte of a field; within quotes; after a quote that may close them; after a CR that ends the row. */
  let [inRow, isKept, atField, isQuoted, isClosing, isEnding] = [false, false, true, false, false, false];
  for await (const chunk of source()) {
    let at = Math.min(toSkip, chunk.length);
    toSkip -= at;
    let from = at;
    const take = (to: number): void => {
      if (isKept && to > from) {
        parts.push(Buffer.from(chunk.subarray(from, to)));
        length += to - from;
        refuseMany(length);
      }
      from = to;
    };
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (isEnding) {
        isEnding = false;
        const end = byte === lineFeed ? at + 1 : at;
        take(end);
        if (isKept) yield Buffer.concat(parts);
        [parts, inRow, isKept] = [[], false, false];
        if (byte === lineFeed) continue;
      }
      if (!inRow) {
        if (byte === lineFeed || byte === carriageReturn) continue;
        from = at;
        inRow = true;
        atField = true;
        length = 0;
        isKept = wanted();
      }
      if (isQuoted) {
        if (byte === quote) isClosing = !isClosing;
        else if (isClosing) isQuoted = isClosing = false;
        if (isQuoted) continue;
      }
      if (byte === lineFeed) {
        take(at + 1);
        if (isKept) yield Buffer.concat(parts);
        [parts, inRow, isKept] = [[], false, false];
      } else if (byte === carriageReturn) isEnding = true;
      else if (byte === delimiter) atField = true;
      else {
        if (byte === quote && atField && delimiter !== null) isQuoted = true;
        atField = false;
      }
    }
    if (inRow) take(chunk.length);
  }
  if (inRow && isKept) yield Buffer.concat(parts);
}

async function firstBytes(source: ByteSource, length: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let missing = length;
  for await (const chunk of source()) {
    if (missing <= 0) break;
    parts.push(Buffer.from(chunk.subarray(0, missing)));
    missing -= chunk.length;
  }
  return Buffer.concat(parts);
}

function compressed(file: string, content: Buffer, compression: Compression | undefined): Buffer {
  if (compression === undefined) return content;
  if (compression === 'gzip') return zlib.gzipSync(content);
  // Node writes zstd from 22.15 on.
  if (typeof zlib.zstdCompressSync === 'function') return zlib.zstdCompressSync(content);
  throw new ConfigurationError({
    file,
    message: `is compressed with zstd, which Node ${process.versions.node} cannot write`,
    next: 'use Node 22.15 or later, or gzip',
  });
}

import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { seededRandom, seedOf, shuffle } from '../statistics/random.ts';
import { ConfigurationError } from '../support/errors.ts';
import { formatBytes, megabyte } from '../support/files.ts';
import { type CsvHead, readHead } from './tables/csv-head.ts';
import { type ByteSource, compressionOf } from './tables/decompress.ts';
import { headOf, sourceOf } from './tables/text-source.ts';

export interface ShuffleRequest {
  /** Where the table is read; absolute. */
  readonly from: string;
  /** Where it is written with the column shuffled, under the same paths; absolute. A file that is there is replaced, never written into. */
  readonly to: string;
  /** The files of one table, relative to both. */
  readonly files: readonly string[];
  readonly column: string;
}

interface Part {
  readonly file: string;
  readonly head: CsvHead;
  readonly source: ByteSource;
  readonly compression: ReturnType<typeof compressionOf>;
  readonly place: number;
}

/** Of the column that is shuffled: its cells are held in memory, and nothing else is. */
const mostBytes = 512 * megabyte;
const quote = 34;

/** Throws what `shuffleColumn` would throw for the format or the header, before anything is trained. */
export async function requireShuffleable(
  from: string,
  files: readonly string[],
  columns: readonly string[],
): Promise<void> {
  for (const file of files) {
    const opened = await openFile(from, file);
    for (const column of columns) partOf(opened, column);
  }
}

/**
 * Writes the table of CSV or TSV files (also gzip and zstd) with the cells of one column in random order, over all of its files; every other byte stays as it is. The
 * order depends on the column's name and the number of rows alone. Throws `ConfigurationError` for other formats, and where the table has no such column.
 */
export async function shuffleColumn({ from, to, files, column }: ShuffleRequest): Promise<void> {
  const parts: Part[] = [];
  for (const file of files) parts.push(partOf(await openFile(from, file), column));
  const [first] = parts;
  const other = parts.find(({ head }) => head.delimiter !== first?.head.delimiter);
  if (other !== undefined)
    throw new ConfigurationError({
      file: other.file,
      message: `has another delimiter than ${first?.file}, so cells cannot move from one to the other`,
      next: 'write all files of a table with the same delimiter',
    });
  const cells = await cellsOf(parts);
  const order = new Int32Array(cells.length).map((_, place) => place);
  shuffle(order, seededRandom(seedOf(`shuffle ${column}`)));
  let next = 0;
  for (const part of parts) {
    const target = join(to, part.file);
    const temporary = `${target}.shuffled`;
    await mkdir(dirname(target), { recursive: true });
    const take = (): Buffer => cells.at(order[next++] as number);
    try {
      await pipeline([
        Readable.from(rewritten(part, take)),
        ...compressor(part),
        createWriteStream(temporary, { flags: 'wx' }),
      ]);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  }
}

async function openFile(root: string, file: string): Promise<Omit<Part, 'place'>> {
  const { head: bytes } = await headOf(root, file);
  const name = file.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, '');
  if (/\.(parquet|pq|jsonl|ndjson|json)$/.test(name) || Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PAR1')
    throw new ConfigurationError({
      file,
      message: 'is no CSV or TSV table, and a column is shuffled in these only',
      next: 'write the data as CSV, or let training write permutation importances and name the file under `importance`',
    });
  const source = sourceOf(root, file, bytes);
  const head = await readHead(file, source, name.endsWith('.tsv') ? 9 : undefined);
  return { file, head, source, compression: compressionOf(bytes) };
}

function partOf(opened: Omit<Part, 'place'>, column: string): Part {
  const place = opened.head.columns.indexOf(column);
  if (place === -1)
    throw new ConfigurationError({
      file: opened.file,
      line: 1,
      message: `has no column ${JSON.stringify(column.slice(0, 200))} to shuffle`,
      next: 'name under `data.features` columns of the data',
    });
  return { ...opened, place };
}

function compressor({ compression, file }: Part): NodeJS.ReadWriteStream[] {
  if (compression === undefined) return [];
  if (compression === 'gzip') return [zlib.createGzip({ level: 1 })];
  // Node writes zstd from 22.15 on.
  if (typeof zlib.createZstdCompress === 'function') return [zlib.createZstdCompress()];
  throw new ConfigurationError({
    file,
    message: `is compressed with zstd, which Node ${process.versions.node} cannot write`,
    next: 'use Node 22.15 or later, or gzip',
  });
}

interface CellStore {
  readonly length: number;
  at(row: number): Buffer;
}

async function cellsOf(parts: readonly Part[]): Promise<CellStore> {
  let bytes = Buffer.alloc(megabyte);
  let ends = new Float64Array(4096);
  let [rows, total] = [0, 0];
  for (const part of parts)
    for await (const pieces of piecesOf(part))
      for (const piece of pieces) {
        if (!piece.inCell) continue;
        if (total + piece.bytes.length > mostBytes)
          throw new ConfigurationError({
            file: part.file,
            message: `the column to shuffle has more than ${formatBytes(mostBytes)}`,
            next: 'leave it out of `data.features`, or let training write importances',
          });
        if (total + piece.bytes.length > bytes.length) bytes = Buffer.concat([bytes], 2 * (total + piece.bytes.length));
        bytes.set(piece.bytes, total);
        total += piece.bytes.length;
        if (!piece.ended) continue;
        if (rows === ends.length) {
          const larger = new Float64Array(2 * rows);
          larger.set(ends);
          ends = larger;
        }
        ends[rows++] = total;
      }
  return { length: rows, at: (row) => bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]) };
}

/** The bytes of the table, each cell of the column replaced by the next one that `take` gives. */
async function* rewritten(part: Part, take: () => Buffer): AsyncIterable<Buffer> {
  for await (const pieces of piecesOf(part))
    yield Buffer.concat(pieces.flatMap(({ inCell, ended, bytes }) => (inCell ? (ended ? [take()] : []) : [bytes])));
}

/** Bytes within one cell of the column, quotes included, or outside of all of them. */
interface Piece {
  readonly inCell: boolean;
  /** True where the cell ends with them. */
  readonly ended: boolean;
  readonly bytes: Uint8Array;
}

/** Cuts the bytes of a file, chunk by chunk, by the rules by which `tables/csv-rows.ts` reads. */
async function* piecesOf({ file, head, source, place }: Part): AsyncIterable<Piece[]> {
  const { delimiter, columns } = head;
  let toSkip = head.bodyStart;
  let [field, length, row] = [0, 0, 1];
  let [isQuoted, isClosing] = [false, false];
  const endRow = (): void => {
    if (field + 1 !== columns.length)
      throw new ConfigurationError({
        file,
        message: `row ${row} has ${field + 1} cells; ${columns.length} are expected`,
        next: 'give each row as many cells as the header has names',
      });
    row++;
    field = 0;
    length = 0;
  };
  for await (const chunk of source()) {
    const pieces: Piece[] = [];
    let from = 0;
    const cut = (to: number, inCell: boolean, ended = false): void => {
      if (to > from || ended) pieces.push({ inCell, ended, bytes: chunk.subarray(from, to) });
      from = to;
    };
    let at = Math.min(toSkip, chunk.length);
    toSkip -= at;
    for (; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (isQuoted) {
        if (byte === quote) isClosing = !isClosing;
        else if (isClosing) isQuoted = isClosing = false;
        if (isQuoted) {
          length++;
          continue;
        }
      }
      const endsRow = byte === 10 || byte === 13;
      if (byte === delimiter || endsRow) {
        const isBlank = endsRow && field === 0 && length === 0;
        if (isBlank) continue;
        if (field === place && length === 0) cut(at, false);
        if (field === place) cut(at, true, true);
        if (endsRow) endRow();
        else field++;
        length = 0;
        if (field === place && byte === delimiter) cut(at + 1, false);
        continue;
      }
      // The first column begins where its row does, after the line end.
      if (field === place && length === 0) cut(at, false);
      if (byte === quote && length === 0) isQuoted = true;
      length++;
    }
    cut(chunk.length, field === place && length > 0);
    yield pieces;
  }
  if (isQuoted && !isClosing)
    throw new ConfigurationError({
      file,
      message: `a quote that opens in row ${row} is never closed`,
      next: 'close it, or double a quote that belongs to a value ("")',
    });
  if (field > 0 || length > 0) {
    if (field === place) yield [{ inCell: true, ended: true, bytes: new Uint8Array(0) }];
    endRow();
  }
}

import { ConfigurationError } from '../../support/errors.ts';
import { expandPaths } from '../../support/files.ts';
import type { Batch, Cells, Observer, RawBatch, TableFormat, TablePart } from './batch.ts';
import { openCsv } from './csv.ts';
import { shown } from './csv-head.ts';
import { createDecoder, type Decoder } from './decode.ts';
import { missingValuesOf } from './decode-missing.ts';
import { compressionOf } from './decompress.ts';
import { dictionaryLimits } from './dictionary.ts';
import { type LineIndex, openLineIndex } from './line-index.ts';
import { headOf, sourceOf } from './text-source.ts';

export interface TableRequest {
  readonly root: string;
  /** Paths and globs of the table's files, relative to `root`. */
  readonly patterns: readonly string[];
  /** Columns whose cells are text, whatever their form. */
  readonly textColumns?: ReadonlySet<string> | undefined;
  /** What stands for a missing value in text formats; `usualMissingValues` where left out. */
  readonly missingValues?: readonly string[] | undefined;
  /** For tests: results do not depend on it. */
  readonly chunkBytes?: number | undefined;
}

/** A table over one or many files with the same columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly format: TableFormat;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** Reads all rows once, for all observers. May be called again. */
  read(observers: readonly Observer[]): Promise<TableReading>;
}

export interface TableReading {
  readonly rows: number;
  readonly files: readonly { readonly path: string; readonly rows: number }[];
  place(row: number): RowPlace;
}

export interface RowPlace {
  readonly file: string;
  /** Within the file, from 1 and without the header. */
  readonly row: number;
  /** Of the file, from 1; left out where a reader of the file would not find it: Parquet, compressed text, very many rows of several lines. */
  readonly line?: number;
}

type ReadFile = TableReading['files'][number] & { readonly lines: LineIndex };

type OpenedPart = TablePart & { readonly compressed?: boolean };

/** Throws `ConfigurationError` where nothing matches, a file cannot be read, or files have different columns. */
export async function openTable(request: TableRequest): Promise<Table> {
  const { root, patterns } = request;
  const paths = await expandPaths(root, patterns);
  if (paths.length === 0)
    throw new ConfigurationError({
      message: `no file matches ${patterns.slice(0, 5).map(shown).join(', ')}`,
      next: 'check the path or the glob, and that the file is there when the step runs',
    });
  const parts: OpenedPart[] = [];
  for (const path of paths) {
    const part = await openPart(root, path, request.chunkBytes);
    const [first] = parts;
    if (first !== undefined) sameColumns(first, part);
    parts.push(part);
  }
  const [{ columns, format }] = parts as [OpenedPart, ...OpenedPart[]];
  return {
    columns,
    format,
    files: parts.map(({ path, bytes }) => ({ path, bytes })),
    read: (observers) => readParts(parts, columns, observers, request),
  };
}

/** By the extension, also before .gz and .zst; then by the content. */
async function openPart(root: string, path: string, chunkBytes?: number): Promise<OpenedPart> {
  const { head, bytes } = await headOf(root, path);
  const name = path.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, '');
  const extension = /\.([a-z]+)$/.exec(name)?.[1];
  if (startsWith(head, 'PAR1') || extension === 'parquet' || extension === 'pq') {
    const { openParquet } = await import('./parquet.ts');
    return openParquet(root, path);
  }
  const source = sourceOf(root, path, head, chunkBytes);
  const compressed = compressionOf(head) !== undefined;
  const isJson =
    extension === 'jsonl' ||
    extension === 'ndjson' ||
    (extension !== 'csv' && extension !== 'tsv' && (await firstByte(source)) === 123);
  if (isJson) {
    const { openJsonLines } = await import('./json-lines.ts');
    return { ...(await openJsonLines(root, path, source)), compressed };
  }
  return { ...(await openCsv(path, bytes, source, { delimiter: extension === 'tsv' ? 9 : undefined })), compressed };
}

const startsWith = (head: Uint8Array, text: string): boolean =>
  [...text].every((character, at) => head[at] === character.charCodeAt(0));

/** The first byte that is no space, after decompression. */
async function firstByte(source: () => AsyncIterable<Uint8Array>): Promise<number | undefined> {
  for await (const chunk of source()) {
    const found = chunk.find((byte) => byte > 32 && byte < 0x80);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sameColumns(first: TablePart, part: TablePart): void {
  const length = Math.max(first.columns.length, part.columns.length);
  for (let place = 0; place < length; place++) {
    const expected = first.columns[place];
    const found = part.columns[place];
    if (expected === found) continue;
    const named = (name: string | undefined): string => (name === undefined ? 'nothing' : shown(name));
    throw new ConfigurationError({
      file: part.path,
      message: `column ${place + 1} is ${named(found)}; ${named(expected)} is expected, as in ${first.path}`,
      next: 'give all files of a table the same columns in the same order, or name fewer files',
    });
  }
}

async function readParts(
  parts: readonly OpenedPart[],
  columns: readonly string[],
  observers: readonly Observer[],
  { missingValues, textColumns }: TableRequest,
): Promise<TableReading> {
  const missing = missingValuesOf(missingValues);
  const limits = dictionaryLimits(columns.length);
  const decoders: (Decoder | undefined)[] = new Array(columns.length).fill(undefined);
  const decoderOf = (column: number): Decoder => {
    const decoder = decoders[column] ?? createDecoder(missing, !textColumns?.has(columns[column] as string), limits);
    decoders[column] = decoder;
    return decoder;
  };
  const files: ReadFile[] = [];
  let rows = 0;
  for (const part of parts) {
    const before = rows;
    const lines = openLineIndex();
    for await (const raw of part.batches()) {
      const batch = batchOf(raw, rows + 1, decoderOf);
      for (const observer of observers) observer.observe(batch);
      if (raw.lines !== undefined && !part.compressed) lines.add(rows - before + 1, raw.rows, raw.lines);
      rows += raw.rows;
    }
    files.push({ path: part.path, rows: rows - before, lines });
  }
  return {
    rows,
    files: files.map(({ path, rows }) => ({ path, rows })),
    place: (row) => placeIn(files, row),
  };
}

function batchOf(raw: RawBatch, firstRow: number, decoderOf: (column: number) => Decoder): Batch {
  const decoded: (Cells | undefined)[] = new Array(raw.columns.length).fill(undefined);
  return {
    firstRow,
    rows: raw.rows,
    cells(column) {
      const known = decoded[column];
      if (known !== undefined) return known;
      const rawColumn = raw.columns[column];
      if (rawColumn === undefined) throw new RangeError(`no column ${column} in a table of ${raw.columns.length}`);
      const cells = decoderOf(column)(rawColumn, raw.rows);
      decoded[column] = cells;
      return cells;
    },
  };
}

function placeIn(files: readonly ReadFile[], row: number): RowPlace {
  let before = 0;
  for (const { path, rows, lines } of files) {
    if (row <= before + rows) {
      const line = lines.lineOf(row - before);
      return { file: path, row: row - before, ...(line === undefined ? {} : { line }) };
    }
    before += rows;
  }
  throw new RangeError(`no row ${row} in a table of ${before}`);
}

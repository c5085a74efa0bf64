import { ConfigurationError } from '../../support/errors.ts';
import type { ByteSource } from './decompress.ts';
import { checkEncoding } from './text-encoding.ts';

/** What is known of a CSV file before its rows are read. */
export interface CsvHead {
  readonly columns: readonly string[];
  /** Code of the byte between fields. */
  readonly delimiter: number;
  /** Where the rows begin, in bytes of the decompressed file. */
  readonly bodyStart: number;
  /** The line on which they begin, from 1. */
  readonly bodyLine: number;
}

const sampleBytes = 64 * 1024;
const sampleRows = 20;
const headerBytes = 64 * 1024 * 1024;
const mostColumns = 100_000;
const candidates = [',', ';', '\t', '|'].map((character) => character.charCodeAt(0));

/** A row split the simple way: for the header and for telling the delimiter, not for speed. */
interface SplitRow {
  readonly fields: readonly string[];
  /** The place after its line end. */
  readonly next: number;
  /** False where the bytes ended before the row did. */
  readonly ended: boolean;
  /** True where the bytes ended within quotes. */
  readonly open: boolean;
}

/** Reads the header. The sample by which the delimiter is told does not depend on how the bytes arrive. */
export async function readHead(path: string, source: ByteSource, fixedDelimiter?: number): Promise<CsvHead> {
  let wanted = sampleBytes;
  for (;;) {
    const { bytes, whole } = await firstBytes(source, wanted);
    const start = checkEncoding(path, bytes);
    const delimiter = fixedDelimiter ?? sniffDelimiter(bytes.subarray(start, sampleBytes));
    const row = nextRow(bytes, start, delimiter);
    if (row === undefined && whole)
      throw new ConfigurationError({
        file: path,
        message:
          bytes.length === start
            ? 'is empty: a header with the names of the columns is expected'
            : 'has only blank lines: a header with the names of the columns is expected',
        next: 'write the table with its header',
      });
    if (row?.ended || (whole && row !== undefined)) {
      if (row.open)
        throw new ConfigurationError({
          file: path,
          line: 1,
          message: 'a quote (") that opens in the header is never closed',
          next: 'close it, or double a quote that belongs to a name ("")',
        });
      return {
        columns: checkedColumns(path, row.fields),
        delimiter,
        bodyStart: row.next,
        bodyLine: 1 + lineEnds(bytes, start, row.next),
      };
    }
    if (wanted >= headerBytes)
      throw new ConfigurationError({
        file: path,
        line: 1,
        message: 'the header has no end within 64 MB',
        next: 'check that the file is a CSV table with a header on its first line',
      });
    wanted *= 8;
  }
}

async function firstBytes(source: ByteSource, wanted: number): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source()) {
    parts.push(chunk.slice());
    length += chunk.length;
    if (length > wanted) break;
  }
  const bytes = new Uint8Array(Math.min(length, wanted));
  let at = 0;
  for (const part of parts) {
    const rest = part.subarray(0, bytes.length - at);
    bytes.set(rest, at);
    at += rest.length;
  }
  return { bytes, whole: length <= wanted };
}

/**
 * Of the delimiters that split the header, the one by which most of the first rows have as many fields as the header; then the one that gives most
 * columns. A comma where none splits it.
 */
function sniffDelimiter(sample: Uint8Array): number {
  let best = candidates[0] as number;
  let bestShare = -1;
  let bestColumns = 1;
  for (const delimiter of candidates) {
    const counts: number[] = [];
    for (let at = 0; counts.length <= sampleRows; ) {
      const row = nextRow(sample, at, delimiter);
      if (row === undefined || (!row.ended && counts.length > 0)) break;
      counts.push(row.fields.length);
      at = row.next;
    }
    const [columns = 0, ...rows] = counts;
    if (columns < 2) continue;
    const share = rows.length === 0 ? 1 : rows.filter((count) => count === columns).length / rows.length;
    if (share > bestShare || (share === bestShare && columns > bestColumns)) {
      best = delimiter;
      bestShare = share;
      bestColumns = columns;
    }
  }
  return best;
}

/** The next row that is not blank. */
function nextRow(bytes: Uint8Array, from: number, delimiter: number): SplitRow | undefined {
  let at = from;
  while (bytes[at] === 10 || bytes[at] === 13) at++;
  if (at >= bytes.length) return undefined;
  const fields: string[] = [];
  let field: number[] = [];
  let quoted = false;
  let fieldStart = at;
  const close = (): void => {
    fields.push(new TextDecoder().decode(Uint8Array.from(field)));
    field = [];
  };
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (quoted) {
      if (byte !== 34) field.push(byte);
      else if (bytes[at + 1] === 34) field.push(bytes[at++] as number);
      else quoted = false;
    } else if (byte === 34 && at === fieldStart) quoted = true;
    else if (byte === delimiter) {
      close();
      fieldStart = at + 1;
    } else if (byte === 10 || byte === 13) {
      close();
      // A CR that ends the bytes may have its LF in the bytes to come.
      const ended = byte === 10 || at + 1 < bytes.length;
      return { fields, next: byte === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1, ended, open: false };
    } else field.push(byte);
  }
  close();
  return { fields, next: bytes.length, ended: false, open: quoted };
}

function lineEnds(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) lines++;
  return lines;
}

export const shown = (name: string): string => JSON.stringify(name.length > 200 ? `${name.slice(0, 199)}…` : name);

function checkedColumns(path: string, columns: readonly string[]): readonly string[] {
  const refuse = (message: string, next: string): never => {
    throw new ConfigurationError({ file: path, line: 1, message, next });
  };
  if (columns.length > mostColumns)
    refuse(
      `has ${columns.length} columns; at most ${mostColumns} are read`,
      'check that the file is a table with a header',
    );
  if (columns.some((name) => name.includes('\0')))
    refuse('has NUL bytes in its header', 'check that the file is a CSV table in UTF-8');
  if (columns.some((name) => name.includes('\uFFFD')))
    refuse('the header is not UTF-8 text', 'write the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8');
  const empty = columns.flatMap((name, place) => (name.trim() === '' ? [place + 1] : []));
  if (empty.length > 0)
    refuse(
      `column ${listed(empty.map(String))} of the header has no name`,
      'name each column (pandas: to_csv(…, index=False) leaves the unnamed index out)',
    );
  const twice = [...new Set(columns.filter((name, place) => columns.indexOf(name) !== place))];
  if (twice.length > 0 && columns.length > 0)
    refuse(`the header names ${listed(twice.map(shown))} more than once`, 'give each column a name of its own');
  return columns;
}

const listed = (items: readonly string[]): string =>
  items.length <= 5 ? items.join(', ') : `${items.slice(0, 5).join(', ')} and ${items.length - 5} more`;

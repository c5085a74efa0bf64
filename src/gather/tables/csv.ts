import { ConfigurationError } from '../../support/errors.ts';
import { batchBytes, batchRows, type RawBatch, type RawColumn, type TablePart } from './batch.ts';
import { type CsvHead, readHead, shown } from './csv-head.ts';
import { fieldsOfRow, type RowScan, type Stop, scanRows } from './csv-rows.ts';
import type { ByteSource } from './decompress.ts';
import { firstBadByte, wholeCharacters } from './text-encoding.ts';

/** A field is at most this long, as written. */
const mostFieldBytes = 64 * 1024 * 1024;

/**
 * Opens a CSV or TSV file: reads its header and tells its delimiter (comma, semicolon, tab or bar, unless it is given).
 *
 * Blank lines are skipped, also in a table of one column (as pandas does); LF, CRLF and a lone CR end a line; a quote within a field that does not begin with one is
 * part of it. A row with too few or too many fields, a quote that is never closed, NUL bytes, and bytes that are not UTF-8 end in `ConfigurationError`.
 */
export async function openCsv(
  path: string,
  bytes: number,
  source: ByteSource,
  options: { readonly delimiter?: number | undefined } = {},
): Promise<TablePart> {
  const head = await readHead(path, source, options.delimiter);
  return { path, bytes, format: 'csv', columns: head.columns, batches: () => readRows(path, head, source) };
}

async function* readRows(path: string, head: CsvHead, source: ByteSource): AsyncIterable<RawBatch> {
  const scan = createScan(head);
  let skip = head.bodyStart;
  let rowsBefore = 0;
  let columns: readonly RawColumn[] = [];
  let columnBytes: Uint8Array | undefined;
  /** All before it is known to be UTF-8. */
  let valid = 0;
  let bad = false;

  const row = (): number => rowsBefore + scan.rows + 1;
  const refuse = (message: string, line: number | undefined, next: string): never => {
    throw new ConfigurationError({ file: path, ...(line !== undefined && { line }), message, next });
  };
  const refuseStop = (stop: Stop): void => {
    if (stop === 'ragged') {
      const found = fieldsOfRow(scan);
      refuse(
        `row ${row()} has ${found} ${found === 1 ? 'field' : 'fields'}; ${scan.columns} are expected, as in the header`,
        scan.rowLine,
        'mend the row; a field that contains the delimiter must stand in quotes',
      );
    }
    if (stop === 'nul')
      refuse(`row ${row()} has a NUL byte`, scan.line, 'check that the file is text in UTF-8, and write it again');
    if (bad)
      refuse(
        `row ${row()} has bytes that are not UTF-8 (Latin-1, perhaps)`,
        scan.line,
        'write the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8',
      );
  };
  const refuseLongField = (length: number, column: number, line: number | undefined, ofRow: number): void => {
    if (length > mostFieldBytes)
      refuse(
        `row ${ofRow} has more than 64 MB in column ${shown(head.columns[column] ?? '')}`,
        line,
        'check its quotes; keep documents outside of the table',
      );
  };
  const take = (): RawBatch => {
    if (scan.at > mostFieldBytes)
      for (let inBatch = 0; inBatch < scan.rows; inBatch++)
        for (let column = 0; column < scan.columns; column++) {
          const place = column * scan.height + inBatch;
          const length = (scan.ends[place] as number) - (scan.starts[place] as number);
          refuseLongField(length, column, undefined, rowsBefore + inBatch + 1);
        }
    if (columnBytes !== scan.buffer) {
      columnBytes = scan.buffer;
      columns = columnsOf(scan);
    }
    return { rows: scan.rows, columns, lines: scan.lines };
  };
  const advance = (): void => {
    rowsBefore += scan.rows;
    valid -= scan.at;
    forget(scan);
  };
  const admit = (chunk: Uint8Array): void => {
    append(scan, chunk);
    const whole = wholeCharacters(scan.buffer, valid, scan.limit);
    validate(whole);
  };
  const validate = (end: number): void => {
    const found = firstBadByte(scan.buffer, valid, end);
    if (found >= 0) {
      bad = true;
      // Rows before the bad byte are still read, so that the row can be named.
      scan.limit = found;
    }
    valid = end;
  };

  for await (const chunk of source()) {
    if (skip >= chunk.length) {
      skip -= chunk.length;
      continue;
    }
    admit(skip === 0 ? chunk : chunk.subarray(skip));
    skip = 0;
    let stop = scanRows(scan);
    for (; stop === 'full'; stop = scanRows(scan)) {
      yield take();
      advance();
    }
    refuseStop(stop);
    refuseLongField(scan.limit - scan.fieldStart, fieldsOfRow(scan), scan.rowLine, row());
  }
  validate(scan.limit);
  // A last line end, so that a row without one ends too; after a line end it is a blank line.
  if (!bad) append(scan, Uint8Array.of(10));
  let stop = scanRows(scan);
  for (; stop === 'full'; stop = scanRows(scan)) {
    yield take();
    advance();
  }
  refuseStop(stop);
  if (scan.quoted)
    refuse(
      `a quote (") that opens in row ${row()} is never closed`,
      scan.rowLine,
      'close it, or double a quote that belongs to the text ("")',
    );
  if (scan.rows > 0) yield take();
}

function createScan({ columns, delimiter, bodyLine }: CsvHead): RowScan {
  const mostRows = batchRows(columns.length);
  const height = mostRows + 16;
  return {
    buffer: new Uint8Array(64 * 1024),
    limit: 0,
    at: 0,
    fieldStart: 0,
    form: 0,
    quoted: false,
    place: 0,
    rows: 0,
    line: bodyLine,
    rowLine: bodyLine,
    lines: new Int32Array(mostRows),
    starts: new Int32Array(height * columns.length),
    ends: new Int32Array(height * columns.length),
    columns: columns.length,
    height,
    delimiter,
    mostRows,
    mostBytes: batchBytes,
  };
}

function append(scan: RowScan, chunk: Uint8Array): void {
  const needed = scan.limit + chunk.length + 1;
  if (needed > scan.buffer.length) {
    const larger = new Uint8Array(Math.max(needed, Math.min(scan.buffer.length * 2, needed + mostFieldBytes / 4)));
    larger.set(scan.buffer.subarray(0, scan.limit));
    scan.buffer = larger;
  }
  scan.buffer.set(chunk, scan.limit);
  scan.limit += chunk.length;
}

/** Lets go of a batch that ends with a row: what has arrived after it moves to the front. */
function forget(scan: RowScan): void {
  scan.buffer.copyWithin(0, scan.at, scan.limit);
  scan.limit -= scan.at;
  scan.at = 0;
  scan.fieldStart = 0;
  scan.place = 0;
  scan.rows = 0;
}

function columnsOf(scan: RowScan): readonly RawColumn[] {
  const { buffer: bytes, starts, ends, columns, height } = scan;
  return Array.from({ length: columns }, (_, column) => ({
    kind: 'fields' as const,
    bytes,
    starts,
    ends,
    first: column * height,
    stride: 1,
    lexical: true,
  }));
}

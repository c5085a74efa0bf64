/**
 * The scan of CSV rows (RFC 4180, and what is usual beyond it): finds where each field starts and ends, in one pass over the bytes, and can stop at the end of
 * any chunk and go on with the next.
 */
export interface RowScan {
  /** Bytes of the rows of this batch and what has arrived after them; has room for one byte beyond `limit`. */
  buffer: Uint8Array;
  limit: number;
  /** Where the scan goes on. */
  at: number;
  /** Where the field in progress starts. */
  fieldStart: number;
  form: number;
  quoted: boolean;
  /** Where the next field goes in `starts` and `ends`: its column times `height`, and its row from 0. */
  place: number;
  rows: number;
  /** Line of the file at `at`, and the one on which the row in progress starts, from 1. */
  line: number;
  rowLine: number;
  /** The line on which each row of this batch starts. */
  readonly lines: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly columns: number;
  /** The index holds one column after another, so that each is decoded from memory in order. More than `mostRows`, and no power of two, which would crowd the cache. */
  readonly height: number;
  readonly delimiter: number;
  readonly mostRows: number;
  readonly mostBytes: number;
}

/** Why a scan stopped. */
export type Stop = 'full' | 'more' | 'nul' | 'ragged';

/** How a field is written: no quotes about it, a pair of quotes about it, or anything else that has quotes to be taken out. */
const bare = 0;
const wrapped = 1;
const irregular = 2;

const quote = 34;

/**
 * Scans until the batch is `full`, the bytes end (`more`), or a row has too few or too many fields (`ragged`: then `fieldsOfRow` counts them). Outside of a field in
 * progress, all up to `at` is in the index.
 */
export function scanRows(scan: RowScan): Stop {
  const { buffer, limit, lines, starts, ends, columns, height, delimiter, mostRows, mostBytes } = scan;
  const rowEnd = columns * height;
  // All bytes above `highest` are plain. A NUL after the last byte ends every inner loop.
  const highest = delimiter > quote ? delimiter : quote;
  buffer[limit] = 0;
  let { at, fieldStart, form, quoted, place, rows, line } = scan;
  let stop: Stop = 'more';
  for (;;) {
    if (quoted) {
      let byte = buffer[at] as number;
      while (byte > quote) byte = buffer[++at] as number;
      if (byte === quote) {
        // The byte after it tells what it is.
        if (at + 1 >= limit) break;
        const next = buffer[at + 1];
        if (next === quote) {
          form = irregular;
          at += 2;
          continue;
        }
        at++;
        quoted = false;
        if (next !== delimiter && next !== 10 && next !== 13) form = irregular;
      } else {
        if (byte === 0) {
          if (at < limit) stop = 'nul';
          break;
        }
        if (byte === 13 && at + 1 >= limit) break;
        if (byte === 10 || (byte === 13 && buffer[at + 1] !== 10)) line++;
        at++;
        continue;
      }
    }
    let byte = buffer[at] as number;
    while (byte > highest) byte = buffer[++at] as number;
    if (byte === delimiter) {
      if (form === bare) {
        starts[place] = fieldStart;
        ends[place] = at;
      } else {
        starts[place] = form === wrapped ? fieldStart + 1 : fieldStart;
        ends[place] = form === wrapped ? at - 1 : unquote(buffer, fieldStart, at);
        form = bare;
      }
      place += height;
      fieldStart = ++at;
    } else if (byte === 10 || byte === 13) {
      if (byte === 13 && at + 1 >= limit) break;
      const end = at;
      at += byte === 13 && buffer[at + 1] === 10 ? 2 : 1;
      line++;
      if (end === fieldStart && place === rows) {
        // A blank line.
        fieldStart = at;
        scan.rowLine = line;
        continue;
      }
      if (form === bare) {
        starts[place] = fieldStart;
        ends[place] = end;
      } else {
        starts[place] = form === wrapped ? fieldStart + 1 : fieldStart;
        ends[place] = form === wrapped ? end - 1 : unquote(buffer, fieldStart, end);
        form = bare;
      }
      place += height;
      fieldStart = at;
      if (place !== rowEnd + rows) {
        stop = 'ragged';
        break;
      }
      lines[rows++] = scan.rowLine;
      place = rows;
      scan.rowLine = line;
      if (rows === mostRows || at >= mostBytes) {
        stop = 'full';
        break;
      }
    } else if (byte === quote) {
      if (at === fieldStart) {
        quoted = true;
        form = wrapped;
      }
      at++;
    } else if (byte === 0) {
      if (at < limit) stop = 'nul';
      break;
    } else at++;
  }
  scan.at = at;
  scan.fieldStart = fieldStart;
  scan.form = form;
  scan.quoted = quoted;
  scan.place = place;
  scan.rows = rows;
  scan.line = line;
  return stop;
}

/** How many fields the row in progress has so far. */
export const fieldsOfRow = ({ place, rows, height }: RowScan): number => (place - rows) / height;

/** Takes the quotes out of a field, in its place: doubled quotes become one, text after the closing quote is kept as it is. Gives its new end. */
function unquote(buffer: Uint8Array, start: number, end: number): number {
  let to = start;
  let at = start + 1;
  for (let open = true; at < end; at++) {
    const byte = buffer[at] as number;
    if (open && byte === quote) {
      if (at + 1 < end && buffer[at + 1] === quote) at++;
      else {
        open = false;
        continue;
      }
    }
    buffer[to++] = byte;
  }
  return to;
}

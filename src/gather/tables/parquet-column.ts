import type { RawColumn } from './batch.ts';
import type { Entries, Page } from './parquet-pages.ts';
import type { ColumnPlan, NumberType } from './parquet-schema.ts';

/** Cuts a column's pages into pieces of as many rows as are asked for, wherever its pages end. */
export interface ColumnReader {
  /** The next `rows` rows, valid until the next call. Throws a plain `Error` where there are not so many. */
  take(rows: number): RawColumn;
}

export function columnReader(plan: ColumnPlan, pages: Iterator<Page>): ColumnReader {
  let page: Page | undefined;
  let used = 0;
  const nextPage = (): Page => {
    if (page !== undefined && used < page.rows) return page;
    const next = pages.next();
    if (next.done === true) throw new Error('fewer values than rows');
    page = next.value;
    used = 0;
    return page;
  };
  const join = joiner(plan);
  return {
    take(rows) {
      const first = nextPage();
      if (first.rows - used >= rows) {
        used += rows;
        return cut(plan, first, used - rows, rows);
      }
      const joined = join(rows);
      for (let done = 0; done < rows; ) {
        const current = nextPage();
        const count = Math.min(rows - done, current.rows - used);
        joined.add(current, used, count, done);
        used += count;
        done += count;
      }
      return joined.column();
    },
  };
}

const numberType = ({ conversion }: ColumnPlan): NumberType =>
  conversion.to === 'numbers' || conversion.to === 'string-numbers' ? conversion.type : 'boolean';

/** Rows of one page, without a copy. */
function cut(plan: ColumnPlan, page: Page, from: number, rows: number): RawColumn {
  const to = from + rows;
  if (page.kind === 'numbers')
    return {
      kind: 'numbers',
      type: numberType(plan),
      values: page.values.subarray(from, to),
      missing: page.missing?.subarray(from, to) ?? null,
      inexact: page.inexact?.subarray(from, to) ?? null,
    };
  if (page.kind === 'codes') return { kind: 'dictionary', entries: page.entries, codes: page.codes.subarray(from, to) };
  const { bytes, starts, ends } = page;
  return { kind: 'fields', bytes, starts, ends, first: from, stride: 1, lexical: false };
}

interface Joined {
  add(page: Page, from: number, count: number, done: number): void;
  column(): RawColumn;
}

/** Puts rows of several pages together; its arrays are used again for the next piece. */
function joiner(plan: ColumnPlan): (rows: number) => Joined {
  const { to } = plan.conversion;
  return to === 'text' || to === 'rendered' ? stringJoiner() : numberJoiner(plan);
}

function numberJoiner(plan: ColumnPlan): (rows: number) => Joined {
  let values = new Float64Array(0);
  let missing = new Uint8Array(0);
  let inexact = new Uint8Array(0);
  return (rows) => {
    if (values.length < rows) {
      values = new Float64Array(rows);
      missing = new Uint8Array(rows);
      inexact = new Uint8Array(rows);
    }
    let anyMissing = false;
    let anyInexact = false;
    return {
      add(page, from, count, done) {
        if (page.kind !== 'numbers') throw new Error('text among numbers');
        values.set(page.values.subarray(from, from + count), done);
        if (page.missing === null) missing.fill(0, done, done + count);
        else missing.set(page.missing.subarray(from, from + count), done);
        if (page.inexact === null) inexact.fill(0, done, done + count);
        else inexact.set(page.inexact.subarray(from, from + count), done);
        anyMissing ||= page.missing !== null;
        anyInexact ||= page.inexact !== null;
      },
      column: () => ({
        kind: 'numbers',
        type: numberType(plan),
        values: values.subarray(0, rows),
        missing: anyMissing ? missing.subarray(0, rows) : null,
        inexact: anyInexact ? inexact.subarray(0, rows) : null,
      }),
    };
  };
}

/** Stays with codes as long as all pages share a dictionary; else the values are written out. */
function stringJoiner(): (rows: number) => Joined {
  let codes = new Int32Array(0);
  let starts = new Int32Array(0);
  let ends = new Int32Array(0);
  let bytes = new Uint8Array(0);
  return (rows) => {
    if (codes.length < rows) {
      codes = new Int32Array(rows);
      starts = new Int32Array(rows);
      ends = new Int32Array(rows);
    }
    let entries: Entries | undefined;
    let written = false;
    let used = 0;
    const write = (row: number, source: Uint8Array, start: number, end: number): void => {
      const length = end - start;
      if (used + length > bytes.length) {
        const larger = new Uint8Array(Math.max(2 * bytes.length, used + length, 65_536));
        larger.set(bytes.subarray(0, used));
        bytes = larger;
      }
      if (length > 32) bytes.set(source.subarray(start, end), used);
      else for (let index = 0; index < length; index++) bytes[used + index] = source[start + index] as number;
      starts[row] = used;
      used += length;
      ends[row] = used;
    };
    const writeCodes = (from: Entries, places: Int32Array, offset: number, count: number, done: number): void => {
      for (let index = 0; index < count; index++) {
        const code = places[offset + index] as number;
        if (code < 0) starts[done + index] = -1;
        else write(done + index, from.bytes, from.starts[code] as number, from.ends[code] as number);
      }
    };
    return {
      add(page, from, count, done) {
        if (page.kind === 'numbers') throw new Error('numbers among text');
        if (page.kind === 'codes' && !written && (entries === undefined || entries === page.entries)) {
          entries = page.entries;
          codes.set(page.codes.subarray(from, from + count), done);
          return;
        }
        if (!written && entries !== undefined) writeCodes(entries, codes, 0, done, 0);
        written = true;
        if (page.kind === 'codes') writeCodes(page.entries, page.codes, from, count, done);
        else
          for (let index = 0; index < count; index++) {
            const start = page.starts[from + index] as number;
            if (start < 0) starts[done + index] = -1;
            else write(done + index, page.bytes, start, page.ends[from + index] as number);
          }
      },
      column: () =>
        entries !== undefined && !written
          ? { kind: 'dictionary', entries, codes: codes.subarray(0, rows) }
          : { kind: 'fields', bytes, starts, ends, first: 0, stride: 1, lexical: false },
    };
  };
}

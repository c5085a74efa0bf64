import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { describe, expect, it } from 'vitest';
import { isCodecName, loadCodecs } from '../../../../src/gather/tables/parquet-codecs.ts';
import { decodeHybrid, isRunOf } from '../../../../src/gather/tables/parquet-encodings.ts';
import { type Page, readPages } from '../../../../src/gather/tables/parquet-pages.ts';
import { planColumns } from '../../../../src/gather/tables/parquet-schema.ts';
import { seededRandom } from '../../../../src/statistics/random.ts';

const golden = join(import.meta.dirname, '../../../golden/tables');

/** What a page holds, written out. */
const written = (page: Page): unknown => {
  const texts = (from: { bytes: Uint8Array; starts: Int32Array; ends: Int32Array }, place: number): string | null =>
    place < 0 || (from.starts[place] as number) < 0
      ? null
      : Buffer.from(from.bytes.subarray(from.starts[place], from.ends[place])).toString('latin1');
  if (page.kind === 'numbers') return [page.values, page.missing, page.inexact].map((each) => each && [...each]);
  const rows = Array.from({ length: page.rows }, (_, row) => row);
  return page.kind === 'codes'
    ? rows.map((row) => texts(page.entries, page.codes[row] as number))
    : rows.map((row) => texts(page, row));
};

/** All pages of a file, column by column; those of all columns are read in turn, and written out only after the others read theirs. */
async function pagesOf(file: string, windowBytes: number): Promise<unknown[][]> {
  const path = join(golden, file);
  const bytes = readFileSync(path);
  const metadata = parquetMetadata(new Uint8Array(bytes).buffer, { geoparquet: false });
  const codecs = await loadCodecs(
    new Set(
      metadata.row_groups
        .flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec ?? ''))
        .filter(isCodecName),
    ),
  );
  const descriptor = openSync(path, 'r');
  const shared = { bytes: new Uint8Array(0) };
  const readers = planColumns(file, metadata.schema).map((plan, index) => {
    const chunks = metadata.row_groups.map(({ columns, num_rows: rows }) => {
      const found = columns[index]?.meta_data;
      const codec = codecs.get(found?.codec as 'SNAPPY');
      if (found === undefined || codec === undefined) throw new Error('no codec');
      const from = Number(found.dictionary_page_offset || found.data_page_offset);
      return { from, to: from + Number(found.total_compressed_size), rows: Number(rows), codec };
    });
    return readPages(descriptor, plan, chunks, windowBytes, parquetHeader, shared);
  });
  const pages: unknown[][] = readers.map(() => []);
  try {
    for (let left = true; left; ) {
      const found = readers.map((reader) => reader.next());
      found.forEach((next, index) => {
        if (next.done !== true) pages[index]?.push(written(next.value));
      });
      left = found.some(({ done }) => done !== true);
    }
  } finally {
    closeSync(descriptor);
  }
  return pages;
}

describe('pages of Parquet', () => {
  it.each(
    readdirSync(golden).filter((file) => /^(types|plain|delta|split|fallback)/.test(file) && file.endsWith('.parquet')),
  )('of %s are the same where they are larger than the window', async (file) => {
    const whole = await pagesOf(file, 512 * 1024);
    expect(whole.flat().length).toBeGreaterThan(0);
    expect(await pagesOf(file, 16)).toEqual(whole);
  });

  it('unpacks numbers of every width up to the last byte', () => {
    const random = seededRandom(5);
    for (let width = 0; width <= 32; width++)
      for (const count of [1, 7, 8, 9, 31, 64, 200]) {
        const values = Array.from({ length: count }, () => Math.floor(random() * 2 ** width));
        const groups = Math.ceil(count / 8);
        const bytes = new Uint8Array(1 + groups * width);
        bytes[0] = (groups << 1) | 1;
        values.forEach((value, index) => {
          for (let bit = 0; bit < width; bit++) {
            const place = 8 + index * width + bit;
            if (Math.floor(value / 2 ** bit) % 2 === 1)
              bytes[place >> 3] = (bytes[place >> 3] as number) | (1 << (place & 7));
          }
        });
        const out = new Int32Array(count);
        expect(decodeHybrid(bytes, 0, bytes.length, width, out, count)).toBe(bytes.length);
        expect(
          [...out].map((value) => value >>> 0),
          `width ${width}, count ${count}`,
        ).toEqual(values);
      }
  });

  it('knows a run of one level from everything else', () => {
    const run = [0x90, 0x03, 1]; // 200 times 1
    const is = (bytes: number[], value: number, count: number): boolean =>
      isRunOf(Uint8Array.from(bytes), 0, bytes.length, value, count);
    expect(is(run, 1, 200)).toBe(true);
    expect(is(run, 1, 199)).toBe(true);
    expect(is(run, 1, 201)).toBe(false);
    expect(is(run, 2, 200)).toBe(false);
    expect(is([0x33, 0xff, 0xff, 0xff], 1, 24)).toBe(false); // bit-packed
    expect(is([0x90], 1, 1)).toBe(false);
    expect(is([0x90, 0x03], 1, 1)).toBe(false);
    expect(is([0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 1, 1)).toBe(false);
  });
});

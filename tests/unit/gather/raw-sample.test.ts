import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawRawSample } from '../../../src/gather/raw-sample.ts';
import { openTable } from '../../../src/gather/tables/table.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
let [from, to] = ['', ''];
beforeEach(() => {
  folder = temporaryFolder();
  [from, to] = [join(folder.path, 'from'), join(folder.path, 'to')];
  mkdirSync(from);
  mkdirSync(to);
});
afterEach(() => folder.remove());

async function sample(file: string, content: string | Buffer, rows: number) {
  writeFileSync(join(from, file), content);
  const drawn = await drawRawSample({ from, to, file, rows });
  return { drawn, bytes: drawn === null ? null : readFileSync(join(to, file)) };
}
const lines = (bytes: Buffer | null): string[] => (bytes ?? '').toString().split('\n');
const numbers = Array.from({ length: 5000 }, (_, row) => row);

describe('a sample of raw data', () => {
  it('has the header and whole rows, in their order, and is the same in every run', async () => {
    const text = `id,x\n${numbers.map((row) => `${row},"a, ${row}"`).join('\n')}\n`;
    const { drawn, bytes } = await sample('raw.csv', text, 50);
    expect(drawn).toEqual({ rows: 50, total: 5000 });
    const [header, ...rows] = lines(bytes);
    expect(header).toBe('id,x');
    expect(rows.pop()).toBe('');
    expect(rows.every((row) => text.includes(`\n${row}\n`))).toBe(true);
    const ids = rows.map((row) => Number(row.split(',')[0]));
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(Math.max(...ids)).toBeGreaterThan(4000);
    expect((await sample('raw.csv', text, 50)).bytes).toEqual(bytes);
  });

  it('draws each row with the same chance', async () => {
    const counts = new Array(10).fill(0);
    for (let file = 0; file < 300; file += 1) {
      const { bytes } = await sample(`part-${file}.csv`, `id\n${numbers.slice(0, 10).join('\n')}\n`, 3);
      for (const row of lines(bytes).slice(1, -1)) counts[Number(row)] += 1;
    }
    // 300 draws with a chance of 0.3: 90 ± 4 standard deviations of 8.
    for (const count of counts) expect(Math.abs(count - 90)).toBeLessThan(32);
  });

  it.each([
    ['quoted line ends', 'a,b\n1,"x\ny"\n2,"z ""q"" \r\n"\n', 2],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n', 2],
    ['a lone CR', 'a,b\r1,2\r3,4\r', 2],
    ['no last line end', 'a;b\n1;2\n3;4', 2],
    ['a stray quote', 'a,b\n5" pipe,2\n3,4\n', 2],
    ['a byte order mark', '\uFEFFa,b\n1,2\n', 1],
    ['a header alone', 'a,b\n', 0],
  ])('keeps every byte of a small table: %s', async (_, text, total) => {
    const { drawn, bytes } = await sample('raw.csv', text, 10);
    expect(drawn).toEqual({ rows: total, total });
    expect(bytes?.toString()).toBe(text);
  });

  it('cuts rows where the reader of tables does, wherever chunks end', async () => {
    const row = (index: number) => `${index},"${'y'.repeat(index % 700)}\r\n""${index}""",z${index % 7}`;
    const text = `a,b,c\r\n${numbers.slice(0, 2000).map(row).join('\r\n')}\r\n`;
    expect(text.length).toBeGreaterThan(2 * 256 * 1024);
    const whole = await sample('whole.csv', text, 100_000);
    expect(whole.drawn).toEqual({ rows: 2000, total: 2000 });
    expect(whole.bytes?.equals(Buffer.from(text))).toBe(true);
    const { drawn } = await sample('raw.csv', text, 77);
    expect(drawn?.rows).toBe(77);
    expect((await (await openTable({ root: to, patterns: ['raw.csv'] })).read([])).rows).toBe(77);
  });

  it('takes JSON Lines by line, and writes compressed what was compressed', async () => {
    const text = numbers.map((id) => `{"id": ${id}, "text": "a \\"quote"}\n`).join('');
    const { drawn, bytes } = await sample('raw.jsonl.gz', gzipSync(text), 20);
    expect(drawn).toEqual({ rows: 20, total: 5000 });
    const rows = lines(gunzipSync(bytes as Buffer)).slice(0, -1);
    expect(rows).toHaveLength(20);
    expect(rows.every((row) => text.includes(`${row}\n`))).toBe(true);
  });

  it('replaces a link and leaves the file it leads to', async () => {
    const text = `id\n${numbers.join('\n')}\n`;
    writeFileSync(join(from, 'raw.csv'), text);
    const { linkSync } = await import('node:fs');
    linkSync(join(from, 'raw.csv'), join(to, 'raw.csv'));
    await drawRawSample({ from, to, file: 'raw.csv', rows: 5 });
    expect(readFileSync(join(from, 'raw.csv'), 'utf8')).toBe(text);
    expect(statSync(join(to, 'raw.csv')).size).toBeLessThan(100);
  });

  it('uses a small Parquet file whole, and says what to do with a large one', async () => {
    expect((await sample('raw.parquet', 'PAR1', 5)).drawn).toBeNull();
    await expect(sample('large.parquet', Buffer.alloc(17 * 1024 * 1024), 5)).rejects.toThrow(
      'large.parquet: is a Parquet file of 17.0 MB, of which no sample is drawn',
    );
  });
});

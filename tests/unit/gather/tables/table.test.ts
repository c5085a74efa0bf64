import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cellKind } from '../../../../src/gather/tables/batch.ts';
import { throughFzstd } from '../../../../src/gather/tables/decompress.ts';
import { openTable } from '../../../../src/gather/tables/table.ts';
import { folderOf, readAll } from './read-table.ts';

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${from + at},name ${from + at}\n`).join('');

describe('a table of many files', () => {
  it('reads them in order and says where a row is', async () => {
    const root = await folderOf({ 'part-1.csv': `id,name\n${lines(0, 3)}`, 'part-2.csv': `id,name\n${lines(3, 5)}` });
    const { rows, reading } = await readAll(root, ['part-*.csv']);
    expect(rows.map((row) => row[0]?.number)).toEqual([0, 1, 2, 3, 4]);
    expect(reading.files).toEqual([
      { path: 'part-1.csv', rows: 3 },
      { path: 'part-2.csv', rows: 2 },
    ]);
    expect(reading.place(3)).toEqual({ file: 'part-1.csv', row: 3, line: 4 });
    expect(reading.place(4)).toEqual({ file: 'part-2.csv', row: 1, line: 2 });
    expect(() => reading.place(6)).toThrow(RangeError);
  });

  it.each([
    ['another name', 'id,nom\n1,a\n', /b\.csv: column 2 is "nom"; "name" is expected, as in a\.csv/],
    ['another order', 'name,id\na,1\n', /column 1 is "name"; "id" is expected/],
    ['a column less', 'id\n1\n', /column 2 is nothing; "name" is expected/],
    ['a column more', 'id,name,age\n1,a,3\n', /column 3 is "age"; nothing is expected/],
  ])('refuses %s', async (_, content, message) => {
    const root = await folderOf({ 'a.csv': 'id,name\n1,a\n', 'b.csv': content });
    await expect(openTable({ root, patterns: ['*.csv'] })).rejects.toThrow(message);
  });

  it('can be read again', async () => {
    const root = await folderOf({ 'a.csv': `id,name\n${lines(0, 3)}` });
    const table = await openTable({ root, patterns: ['a.csv'] });
    expect(await table.read([])).toMatchObject({ rows: 3 });
    expect(await table.read([])).toMatchObject({ rows: 3 });
  });
});

describe('compressed files', () => {
  const content = Buffer.from(`id,name\n${lines(0, 20_000)}`);
  const packed = { gz: gzipSync(content), zst: zstdCompressSync(content) };

  it.each(['gz', 'zst'] as const)('reads .%s', async (ending) => {
    const root = await folderOf({ [`a.csv.${ending}`]: packed[ending] });
    const { rows } = await readAll(root, [`a.csv.${ending}`], { chunkBytes: 1000 });
    expect(rows).toHaveLength(20_000);
    expect(rows[19_999]).toMatchObject([{ number: 19_999 }, { text: 'name 19999' }]);
  });

  it.each(['gz', 'zst'] as const)('refuses a truncated and a damaged .%s', async (ending) => {
    const damaged = Buffer.from(packed[ending]);
    // The checksum of gzip is in its last eight bytes; Zstandard as Node writes it has none.
    if (ending === 'gz') damaged.fill(0xa5, damaged.length - 8, damaged.length - 4);
    else damaged.fill(0xa5, damaged.length >> 1, (damaged.length >> 1) + 64);
    const root = await folderOf({
      [`cut.csv.${ending}`]: packed[ending].subarray(0, packed[ending].length - 20),
      [`bad.csv.${ending}`]: damaged,
    });
    const message = /is a truncated or damaged (gzip|zstd) file/;
    await expect(readAll(root, [`cut.csv.${ending}`])).rejects.toThrow(message);
    await expect(readAll(root, [`bad.csv.${ending}`])).rejects.toThrow(message);
  });

  it('reads Zstandard without the help of Node', async () => {
    const source = async function* (bytes: Uint8Array) {
      for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
    };
    const parts: Uint8Array[] = [];
    for await (const chunk of throughFzstd(() => source(packed.zst))) parts.push(Buffer.from(chunk));
    expect(Buffer.concat(parts).equals(content)).toBe(true);
    await expect(async () => {
      for await (const _ of throughFzstd(() => source(packed.zst.subarray(0, -20))));
    }).rejects.toThrow();
  });
});

describe('what is missing, and what is text', () => {
  it('knows the usual missing values, quoted or not', async () => {
    const root = await folderOf({ 'a.csv': 'x,y\n,""\nNA,N/A\nn/a,null\nNULL,None\n#N/A,<NA>\n-,nil\n' });
    const { rows } = await readAll(root, ['a.csv']);
    const kinds = rows.map((row) => row.map(({ kind }) => kind));
    expect(kinds.slice(0, 5).flat()).toEqual(new Array(10).fill(cellKind.missing));
    expect(kinds[5]).toEqual([cellKind.text, cellKind.text]);
    expect(rows[0]?.[0]).toEqual({ kind: cellKind.missing, number: Number.NaN, text: '', code: -1, known: null });
  });

  it('takes the given ones instead', async () => {
    const root = await folderOf({ 'a.csv': 'x,y\n-999,\nNA,-99\n' });
    const { rows } = await readAll(root, ['a.csv'], { missingValues: ['-999'] });
    expect(rows.map((row) => row.map(({ kind }) => kind))).toEqual([
      [cellKind.missing, cellKind.text],
      [cellKind.text, cellKind.integer],
    ]);
  });

  it('leaves text columns uninterpreted', async () => {
    const root = await folderOf({ 'a.csv': 'x,y\n1,1\nNA,true\n' });
    const { rows } = await readAll(root, ['a.csv'], { textColumns: new Set(['x']) });
    expect(rows.map((row) => row.map(({ kind }) => kind))).toEqual([
      [cellKind.text, cellKind.integer],
      [cellKind.missing, cellKind.boolean],
    ]);
  });
});

describe('the dictionary', () => {
  it('gives equal texts equal codes in the order of the rows, and keeps known ones when it is full', async () => {
    const values = Array.from({ length: 30_000 }, (_, row) => (row % 3 === 2 ? 'often' : `value number ${row}`));
    const root = await folderOf({ 'a.csv': `v\n${values.join('\n')}\n` });
    const { rows } = await readAll(root, ['a.csv']);
    const distinct = [...new Set(values)];
    const place = new Map(distinct.map((value, at) => [value, at]));
    rows.forEach(([cell], row) => {
      const at = place.get(values[row] as string) as number;
      if (at < 16_384 ? cell?.code !== at || cell.known !== values[row] : cell?.code !== -1)
        throw new Error(`row ${row}: ${JSON.stringify(cell)}`);
    });
    expect(distinct.length).toBeGreaterThan(16_384);
  });
});

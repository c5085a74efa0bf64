import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shuffleColumn } from '../../../src/gather/column-shuffle.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
let from: string;
let to: string;
beforeEach(() => {
  folder = temporaryFolder();
  [from, to] = [join(folder.path, 'from'), join(folder.path, 'to')];
  mkdirSync(from);
});
afterEach(() => folder.remove());

async function shuffled(files: Readonly<Record<string, string | Buffer>>, column: string): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) writeFileSync(join(from, file), content);
  await shuffleColumn({ from, to, files: Object.keys(files), column });
  return Object.keys(files).map((file) => readFileSync(join(to, file), 'latin1'));
}

const rowsOf = (text: string): string[][] => parse(text, { relax_quotes: true, bom: true }) as string[][];
const columnOf = (texts: readonly string[], place: number): string[] =>
  texts.flatMap((text) => rowsOf(text).slice(1)).map((row) => row[place] as string);
const numbered = (count: number, from = 0): string =>
  `id,x,y\n${Array.from({ length: count }, (_, row) => `${from + row},"v,""${from + row}\n",${row % 2 === 0 ? '' : 'z'}\n`).join('')}`;

describe('a shuffled column', () => {
  it.each([
    ['the first', 'id', 0],
    ['one in the middle with quotes, delimiters and line ends in it', 'x', 1],
    ['the last, with empty cells', 'y', 2],
  ])('keeps its cells and all other columns: %s', async (_, name, place) => {
    const before = numbered(500);
    const after = await shuffled({ 'a.csv': before }, name);
    expect(after[0]).toHaveLength(before.length);
    expect(columnOf(after, place)).not.toEqual(columnOf([before], place));
    expect(columnOf(after, place).sort()).toEqual(columnOf([before], place).sort());
    for (const other of [0, 1, 2].filter((candidate) => candidate !== place))
      expect(columnOf(after, other)).toEqual(columnOf([before], other));
  });

  it.each([
    ['CRLF, a byte order mark, blank lines and no final line end', '\u{FEFF}a,b\r\n\r\n1,2\r\n\r\n3,4\r\n5,6'],
    ['lone CR and an empty last cell', 'a,b\r1,2\r3,4\r5,'],
    ['a tab and stray quotes', 'a\tb\n1\t5" pipe\n2\t6"\n3\t'],
    ['an empty first cell', 'b,a\n,1\n2,\n,3\n'],
    ['one column', 'b\n1\n2\n3\n'],
  ])('keeps every other byte: %s', async (_, text) => {
    const bytes = Buffer.from(text);
    const [after = ''] = await shuffled({ 'a.csv': bytes }, 'b');
    const letters = (value: string): string => [...value].sort().join('');
    expect(letters(after)).toBe(letters(bytes.toString('latin1')));
    expect(after.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
  });

  it('moves cells over all files of a table, in the same order each time, across chunks and gzip', async () => {
    const files = {
      'a.csv': numbered(20_000),
      'b.csv.gz': gzipSync(numbered(20_000, 20_000)),
    };
    const read = (texts: string[]): string[] => [
      texts[0] as string,
      gunzipSync(Buffer.from(texts[1] as string, 'latin1')).toString(),
    ];
    const once = read(await shuffled(files, 'id'));
    const moved = columnOf([once[0] as string], 0).filter((id) => Number(id) >= 20_000).length;
    expect(moved).toBeGreaterThan(9000);
    expect(moved).toBeLessThan(11_000);
    expect(new Set(columnOf(once, 0)).size).toBe(40_000);
    expect(columnOf(once, 1)).toEqual(columnOf([numbered(20_000), numbered(20_000, 20_000)], 1));
    expect(read(await shuffled(files, 'id'))).toEqual(once);
  });

  it.each([
    ['a.parquet', 'PAR1', 'a.parquet: is no CSV or TSV table'],
    ['a.csv', 'a,b\n1\n', 'a.csv: row 1 has 1 cells; 2 are expected'],
    ['a.csv', 'a,b\n1,"2\n', 'a.csv: a quote that opens in row 1 is never closed'],
    ['a.csv', 'a,c\n1,2\n', 'a.csv:1: has no column "b" to shuffle'],
  ])('is refused with a reason: %s %j', async (file, text, message) => {
    await expect(shuffled({ [file]: text }, 'b')).rejects.toThrow(message);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openLineIndex } from '../../../../src/gather/tables/line-index.ts';
import { openTable } from '../../../../src/gather/tables/table.ts';
import { seededRandom } from '../../../../src/statistics/random.ts';
import { folderOf } from './read-table.ts';

/** The line of each row of a table, as the table tells it. */
async function linesOf(
  name: string,
  content: string | Uint8Array,
  chunkBytes?: number,
): Promise<(number | undefined)[]> {
  const root = await folderOf({ [name]: content });
  const reading = await (await openTable({ root, patterns: [name], chunkBytes })).read([]);
  return Array.from({ length: reading.rows }, (_, at) => reading.place(at + 1).line);
}

describe('the line on which a row starts', () => {
  it.each([
    ['plain rows', 'a,b\n1,x\n2,y\n', [2, 3]],
    ['no final line end', 'a,b\n1,x\n2,y', [2, 3]],
    ['CRLF', 'a,b\r\n1,x\r\n2,y\r\n', [2, 3]],
    ['line breaks within quotes', 'a,b\n1,"x\n\nz"\n2,"y"\n3,"p""q\r\nr"\n4,w\n', [2, 5, 6, 8]],
    ['blank lines', 'a,b\n\n1,x\n\n\n2,y\n3,z\n\n', [3, 6, 7]],
    ['a header over two lines, after a blank one', '\na,"b\nc"\n1,x\n', [4]],
    ['a byte order mark', '\uFEFFa,b\n1,x\n', [2]],
  ])('%s', async (_, content, expected) => {
    expect(await linesOf('a.csv', content)).toEqual(expected);
    expect(await linesOf('a.csv', content, 3)).toEqual(expected);
  });

  it('is that of JSON Lines', async () => {
    expect(await linesOf('a.jsonl', '{"a":1}\n\n{"a":2}\n{"a":3}\n')).toEqual([1, 3, 4]);
  });

  it('is left out for compressed text', async () => {
    expect(await linesOf('a.csv.gz', gzipSync('a,b\n1,x\n'))).toEqual([undefined]);
  });

  it.each([1, 2, 3])('is right in large tables with line breaks anywhere (seed %i)', async (seed) => {
    const random = seededRandom(seed);
    const expected: number[] = [];
    let line = 2;
    let content = 'a,b\n';
    for (let row = 0; row < 20_000; row++) {
      const blank = random() < 0.01 ? '\n' : '';
      const breaks = random() < 0.02 ? Math.floor(random() * 4) : 0;
      line += blank.length;
      expected.push(line);
      line += 1 + breaks;
      content += `${blank}${row},"x${'\n'.repeat(breaks)}"\n`;
    }
    expect(await linesOf('a.csv', content, 1000 * seed + 7)).toEqual(expected);
  });
});

describe('an index of lines', () => {
  it('knows no line beyond what it keeps', () => {
    const index = openLineIndex(2);
    index.add(1, 3, Int32Array.of(2, 3, 5));
    index.add(4, 3, Int32Array.of(6, 8, 9));
    index.add(7, 1, Int32Array.of(10));
    expect([1, 2, 3, 4, 5, 6, 7].map(index.lineOf)).toEqual([2, 3, 5, 6, undefined, undefined, undefined]);
  });

  it('knows nothing of rows that were not there', () => {
    expect(openLineIndex().lineOf(1)).toBeUndefined();
  });
});

import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellKind } from '../../../../src/gather/tables/batch.ts';
import { seededRandom } from '../../../../src/statistics/random.ts';
import { folderOf, readAll, textsOf } from './read-table.ts';

describe('well-formed tables', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons with decimal commas',
      'a;b\n1,5;2,5\n',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2 3\n',
      [
        ['a', 'b'],
        ['1', '2 3'],
      ],
    ],
    [
      'bars',
      'a|b\n1|2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no final newline',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'lone CR',
      'a,b\r1,2\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'blank lines',
      '\na,b\n\n1,2\n\r\n\n3,4\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a stray quote',
      'a,b\n5" pipe,2\n',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
    [
      'quotes, delimiters and line ends in quotes',
      'a,b\n"x,""y""\r\nz",2\n',
      [
        ['a', 'b'],
        ['x,"y"\r\nz', '2'],
      ],
    ],
    [
      'text after a closing quote',
      'a,b\n"x"y"z,2\n',
      [
        ['a', 'b'],
        ['xy"z', '2'],
      ],
    ],
    ['an empty pair of quotes', 'a\n""\n1\n', [['a'], [''], ['1']]],
    [
      'a quoted header',
      '"a,1","b"";"\n1,2\n',
      [
        ['a,1', 'b";'],
        ['1', '2'],
      ],
    ],
    ['one column, blank line', 'a\n1\n\n2\n', [['a'], ['1'], ['2']]],
    ['a header alone', 'a,b', [['a', 'b']]],
    [
      'empty last field',
      'a,b\n1,\n,\n',
      [
        ['a', 'b'],
        ['1', ''],
        ['', ''],
      ],
    ],
    [
      'letters beyond ASCII',
      'ä,b\nπ,😀\n',
      [
        ['ä', 'b'],
        ['π', '😀'],
      ],
    ],
  ])('%s, whatever the chunk size', async (_, content, expected) => {
    for (const chunkBytes of [1, 2, 3, 7, 65_536]) expect(await textsOf(content, { chunkBytes })).toEqual(expected);
  });

  it('rounds decimals of any length as JavaScript does', async () => {
    const random = seededRandom(31);
    const digits = (length: number): string => Array.from({ length }, () => String(Math.floor(10 * random()))).join('');
    const texts = Array.from({ length: 20_000 }, (_, index) => {
      const whole = String(Math.floor(10 ** Math.floor(18 * random()) * random()));
      return `${index % 3 === 0 ? '-' : ''}${whole}.${digits(1 + Math.floor(26 * random()))}`;
    });
    texts.push(...Array.from({ length: 20_000 }, () => String((random() - 0.5) * 10 ** Math.floor(12 * random() - 4))));
    const { rows } = await readAll(await folderOf({ 't.csv': `a\n${texts.join('\n')}\n` }), ['t.csv']);
    expect(rows.map(([cell]) => cell?.number)).toEqual(texts.map(Number));
  });

  it('keeps a field of 5 MB', async () => {
    const long = 'x"y,'.repeat(1_300_000);
    const texts = await textsOf(`a,b\n"${long.replaceAll('"', '""')}",2\n3,4\n`);
    expect(texts[1]?.[0] === long).toBe(true);
    expect(texts[2]).toEqual(['3', '4']);
  });

  it('reads ten thousand columns', async () => {
    const names = Array.from({ length: 10_000 }, (_, column) => `column_${column}`);
    const lines = Array.from({ length: 130 }, (_, row) => names.map((_, column) => row * column).join(','));
    const root = await folderOf({ 'wide.csv': [names.join(','), ...lines].join('\n') });
    const { rows, columns, batches } = await readAll(root, ['wide.csv']);
    expect(columns).toEqual(names);
    expect(batches.length).toBeGreaterThan(1);
    expect(rows[129]?.[9999]?.number).toBe(129 * 9999);
  });

  it('sees a type that changes late, and keeps what was before', async () => {
    const lines = Array.from({ length: 60_001 }, (_, row) => (row === 60_000 ? 'seven' : String(row)));
    const root = await folderOf({ 'late.csv': `n\n${lines.join('\n')}\n` });
    const { rows } = await readAll(root, ['late.csv']);
    expect(rows).toHaveLength(60_001);
    expect(rows[60_000]).toMatchObject([{ kind: cellKind.text, text: 'seven' }]);
    expect(rows[59_999]).toMatchObject([{ kind: cellKind.integer, number: 59_999 }]);
  });
});

describe('tables that are refused, each with its place', () => {
  const latin1 = Buffer.from('a,b\n1,2\n3,caf\u00e9\n5,6\n', 'latin1');
  it.each([
    ['an empty file', '', /table\.csv: is empty: a header/],
    ['blank lines only', '\n\r\n', /has only blank lines/],
    ['too few fields', 'a,b\n1,2\n"x\ny",2\n3\n', /table\.csv:5: row 3 has 1 field; 2 are expected/],
    ['too many fields', 'a,b\n1,2\n\n3,4,5\n', /table\.csv:4: row 2 has 3 fields; 2 are expected/],
    [
      'an unterminated quote',
      'a,b\n1,2\n3,"4\n5,6\n',
      /table\.csv:3: a quote \("\) that opens in row 2 is never closed/,
    ],
    ['an unterminated header', 'a,"b\n1,2\n', /opens in the header is never closed/],
    ['duplicate names', 'a,b,a\n1,2,3\n', /the header names "a" more than once/],
    ['an empty name', ',b\n1,2\n', /column 1 of the header has no name/],
    ['a NUL byte', 'a,b\n1,2\n3,\0\n', /table\.csv:3: row 2 has a NUL byte/],
    ['a NUL byte in quotes', 'a,b\n1,2\n3,"\0"\n', /table\.csv:3: row 2 has a NUL byte/],
    ['Latin-1', latin1, /table\.csv:3: row 2 has bytes that are not UTF-8[\s\S]*iconv -f LATIN1/],
    ['Latin-1 in the header', Buffer.from('caf\u00e9,b\n1,2\n', 'latin1'), /the header is not UTF-8/],
    [
      'a character cut short',
      Buffer.concat([Buffer.from('a\nx'), Buffer.from([0xe2, 0x82])]),
      /row 1 has bytes that are not/,
    ],
    ['UTF-16 with a mark', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), /is text in UTF-16; UTF-8 is expected/],
    ['UTF-16 without one', Buffer.from('a,b\n1,2\n', 'utf16le'), /is text in UTF-16 or UTF-32/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), /is text in UTF-32/],
  ])('%s', async (_, content, message) => {
    for (const chunkBytes of [1, 5, 65_536]) await expect(textsOf(content, { chunkBytes })).rejects.toThrow(message);
  });

  it('a field of more than 64 MB', async () => {
    const content = Buffer.concat([
      Buffer.from('a,b\n1,"'),
      Buffer.alloc(64 * 1024 * 1024 + 1, 'x'),
      Buffer.from('"\n'),
    ]);
    await expect(textsOf(content)).rejects.toThrow(/table\.csv: row 1 has more than 64 MB in column "b"/);
  });

  it('directories, links, missing files and globs without a match', async () => {
    const root = await folderOf({ 'a.csv': 'a\n1\n' });
    await mkdir(join(root, 'folder'));
    await symlink('a.csv', join(root, 'link.csv'));
    await expect(readAll(root, ['folder'])).rejects.toThrow(/is a directory/);
    await expect(readAll(root, ['link.csv'])).rejects.toThrow(/symbolic link/);
    await expect(readAll(root, ['b.csv'])).rejects.toThrow(/no such file/);
    await expect(readAll(root, ['*.tsv'])).rejects.toThrow(/no file matches "\*\.tsv"/);
    await expect(readAll(root, ['../a.csv'])).rejects.toThrow(/leads out of the repository/);
  });
});

import { describe, expect, it } from 'vitest';
import { cellKind } from '../../../../src/gather/tables/batch.ts';
import { usualMissingValues } from '../../../../src/gather/tables/decode-missing.ts';
import { seededRandom } from '../../../../src/statistics/random.ts';
import { kindOf } from '../../../support/batches.ts';
import { folderOf, readAll } from './read-table.ts';

/** Cells that readers get wrong, and random ones beside them. */
const nasty = [
  ...usualMissingValues,
  ...[
    '0',
    '-0',
    '+5',
    '-',
    '+',
    '.',
    '5.',
    '.5',
    '-.5',
    '00',
    '02134',
    '0.5',
    '00.5',
    '-02',
    '1e5',
    '1.e5',
    '1e',
    '1e+',
  ],
  ...[
    '1E-7',
    '-1.5e+300',
    '1e400',
    '-1e400',
    '1e-400',
    '0x10',
    '1_000',
    '1,234',
    '1 000',
    '5" pipe',
    '"',
    '""',
    '1"',
    "it's",
  ],
  ...[
    '9007199254740991',
    '9007199254740993',
    '-9007199254740993',
    '123456789012345',
    '1234567890123456789',
    '9'.repeat(400),
  ],
  ...[
    '0.1',
    '0.30000000000000004',
    '123456789.123456',
    '1.7976931348623157e308',
    '4.9e-324',
    '2.2250738585072011e-308',
  ],
  ...['nan', 'NaN', '-NaN', 'inf', '-Inf', '+Infinity', 'INFINITY', 'infinit', 'nano', 'info', 'in', '+true', '-nana'],
  ...[
    'true',
    'True',
    'TRUE',
    'tRUE',
    'TRue',
    'truE',
    'false',
    'False',
    'FALSE',
    'FAlse',
    'fALSE',
    'T',
    'no',
    'tree',
    'fable',
  ],
  ...['2024-01-31', '2024-02-30', '2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '0000-02-29', '0001-01-01'],
  ...[
    '9999-12-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024-01-011',
    '-2024-01-01',
    '20240131',
    '1969-12-31',
    '0100-03-01',
  ],
  ...[
    '2024-01-31T10:20:30',
    '2024-01-31 10:20',
    '2024-01-31T10:20:30.123456Z',
    '2024-01-31T10:20:30+05:30',
    '2024-01-31T24:00:00',
  ],
  ...[
    '2024-01-31T25:00:00',
    '2024-01-31T10:60:00',
    '2024-01-31 10:20:30-0800',
    '2024-01-31T10:20:30Zx',
    '2024-01-31Tx',
    '2024-01-31x',
  ],
  ...[
    '2024-01-31 10:20:30 ',
    '2024-02-30T10:20:30',
    '2024-01-31T10:20:3x',
    '2024-01-31T10-20:30',
    '0000-01-01T00:00:00Z',
  ],
  ...[
    ' 1',
    '1 ',
    'a\nb',
    'a\r\nb',
    'a\rb',
    ',',
    ';',
    'π',
    '日本語のテキスト',
    '😀',
    'é',
    'a'.repeat(300),
    '127.0.0.1',
    '12e45-x',
    '1-2',
  ],
  ...[
    'abcd',
    'abce',
    'abcdefgh',
    'abcdefgi',
    'abcdefghi',
    'abcdefgh\n',
    'aaaaaaaaaaaaaaaa',
    'aaaaaaaaaaaaaaab',
    'aaa',
    'aa',
    'a',
  ],
];

function randomCell(random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit);
  switch (below(6)) {
    case 0:
      return String(below(2 ** 31) - 2 ** 30);
    case 1:
      return String((random() - 0.5) * 10 ** (below(40) - 20));
    case 2:
      return new Date(below(4e12) - 2e12).toISOString().slice(0, [10, 16, 19, 23, 24][below(5)]);
    case 3:
      return Array.from({ length: below(12) }, () => '01289.-+eE:T Zaf,;"\n\r\tx'[below(23)]).join('');
    default:
      return nasty[below(nasty.length)] as string;
  }
}

/** Writes a table with quotes where they are needed, and elsewhere by chance. */
function written(
  rows: readonly (readonly string[])[],
  delimiter: string,
  lineEnd: string,
  random: () => number,
): string {
  const field = (text: string, alone: boolean): string =>
    text.includes(delimiter) || /[\r\n]/.test(text) || text.startsWith('"') || (alone && text === '') || random() < 0.2
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = rows.map((row) => row.map((text) => field(text, row.length === 1)).join(delimiter));
  return (
    lines.map((line) => line + lineEnd + (random() < 0.05 ? lineEnd : '')).join('') + (random() < 0.5 ? '' : lineEnd)
  );
}

/** The cell as the simple rules have it. */
function expectedCell(text: string): { kind: number; number: number; text: string } {
  if (usualMissingValues.includes(text)) return { kind: cellKind.missing, number: Number.NaN, text: '' };
  const [kind, number] = kindOf(text, true);
  return { kind, number, text };
}

describe('random tables', () => {
  it.each(Array.from({ length: 24 }, (_, seed) => seed))('with seed %i', async (seed) => {
    const random = seededRandom(seed * 7919 + 1);
    const lineEnd = ['\n', '\r\n', '\r'][seed % 3] as string;
    const width = 1 + Math.floor(random() * 6);
    // A table of one column has none to be told; commas are what it would be split by.
    const delimiter = width === 1 ? ',' : ([',', ';', '\t', '|'][seed % 4] as string);
    const header = Array.from({ length: width }, (_, column) => `column ${column}`);
    const rows = Array.from({ length: 20 + Math.floor(random() * 60) }, () => header.map(() => randomCell(random)));
    // The first rows are plain, so that the delimiter can be told.
    if (width > 1) for (let plain = 0; plain < 20; plain++) rows.unshift(header.map((_, column) => String(column)));
    const text = written([header, ...rows], delimiter, lineEnd, random);
    const root = await folderOf({ 'table.csv': text });
    const expected = rows.map((row) => row.map(expectedCell));
    const sizes = [seed % 4 === 0 ? 1 : 3, 1 + Math.floor(random() * 64), 1 + Math.floor(random() * 64), 4096];
    for (const chunkBytes of sizes) {
      const found = await readAll(root, ['table.csv'], { chunkBytes });
      expect(found.columns).toEqual(header);
      expect(found.rows.map((row) => row.map(({ kind, number, text }) => ({ kind, number, text })))).toEqual(expected);
      expect(found.rows.map((row) => row.map(({ known }) => known))).toEqual(
        expected.map((row) => row.map((cell) => (cell.kind === cellKind.text ? cell.text : null))),
      );
    }
  });

  it('cuts the same batches whatever the chunk size', async () => {
    const random = seededRandom(5);
    const rows = Array.from({ length: 20_000 }, () => [0, 1, 2].map(() => randomCell(random)));
    const root = await folderOf({ 'table.csv': written([['a', 'b', 'c'], ...rows], ',', '\n', random) });
    const one = await readAll(root, ['table.csv'], { chunkBytes: 997 });
    const other = await readAll(root, ['table.csv']);
    expect(one.batches).toEqual(other.batches);
    expect(other.batches.length).toBeGreaterThan(2);
    expect(one.rows.length).toBe(20_000);
  });
});

it('reads each nasty form as the simple rules have it', async () => {
  const root = await folderOf({
    'table.csv': ['n', ...nasty.map((text) => `"${text.replaceAll('"', '""')}"`)].join('\n'),
  });
  const { rows } = await readAll(root, ['table.csv']);
  expect(rows.map(([cell]) => [cell?.kind, cell?.number, cell?.text])).toEqual(
    nasty.map((text) => Object.values(expectedCell(text))),
  );
});

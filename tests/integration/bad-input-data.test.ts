import { accessSync, chmodSync, constants, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TestResult } from '../../src/result.ts';
import { expectEnd, makePlace, type Place } from './support/bad-input.ts';

/** What the user sees whose data are not as they should be: no crash, no pass, no row that is lost in silence. */

type Content = string | Uint8Array;

const header = 'id,x,label\n';
/** Two classes that lie apart: enough rows for every data test to answer. */
const rows = (count: number, first = 1): string =>
  Array.from({ length: count }, (_, at) => {
    const label = 'ab'[at % 2] as string;
    return `${first + at},${(((at * 37) % 101) + (label === 'a' ? 0 : 60)) / 8},${label}\n`;
  }).join('');
const table = header + rows(200);
const schema = {
  primaryKey: 'id',
  fields: [
    { name: 'id', type: 'integer' },
    { name: 'x', type: 'number' },
    { name: 'label', type: 'string', constraints: { enum: ['a', 'b'] } },
  ],
};
const withField = (name: string): string =>
  JSON.stringify({ ...schema, fields: [...schema.fields, { name, type: 'number' }] });

const configuration = (
  training: string,
  rule: string,
  label = 'label',
): string => `train: "printf '{\\"accuracy\\": 0.9}' > metrics.json"
data:
  training: ${training}
  serving: data/serving.csv
  schema: data/schema.json
  key: id
  label: ${label}
tests:
  monitor/invariants:
    rules:
      - ${rule}
`;

/** What needs the training data, directly or beside serving data. */
const answered = ['data/schema', 'data/benefit', 'data/privacy', 'monitor/invariants', 'monitor/skew'] as const;
type Answered = (typeof answered)[number];

interface BadData {
  readonly name: string;
  /** Files that take the place of others, or come beside them. */
  readonly files?: Readonly<Record<string, Content>>;
  readonly training?: string;
  readonly rule?: string;
  readonly label?: string;
  readonly change?: (place: Place) => void;
  /** What each test that is concerned says, in its summary. */
  readonly says: readonly (string | RegExp)[];
  /** The next step; empty where each test has one of its own. */
  readonly next: string;
  /** Tests that cannot pass on it; all when left out. */
  readonly concerned?: readonly Answered[];
  readonly outcome?: 'fail' | 'inconclusive';
}

const parquet = readFileSync(join(import.meta.dirname, '../golden/tables/plain-none.parquet'));
const gzip = gzipSync(header + rows(20_000));
const wide = Array.from({ length: 10_000 }, (_, at) => `c${at}`);

const cases: readonly BadData[] = [
  {
    name: 'a path that matches nothing',
    training: 'data/nowhere-*.csv',
    says: ['no file matches', 'data/nowhere-*.csv'],
    next: 'check the path',
  },
  { name: 'a directory', training: 'data', says: ['data: is a directory'], next: 'name a file' },
  {
    name: 'a link to nothing',
    change: ({ repository }) => {
      rmSync(join(repository, 'data/train.csv'));
      symlinkSync('gone.csv', join(repository, 'data/train.csv'));
    },
    says: ['data/train.csv: is a symbolic link'],
    next: 'write a regular file',
  },
  {
    name: 'an empty file',
    files: { 'data/train.csv': '' },
    says: ['data/train.csv', 'is empty'],
    next: 'write the table',
  },
  { name: 'no rows', files: { 'data/train.csv': header }, says: [/\b(no|0) rows/], next: '' },
  {
    name: 'other columns in one of the parts',
    files: { 'data/part-1.csv': table, 'data/part-2.csv': `id,label,x\n${rows(9, 901)}` },
    training: 'data/part-*.csv',
    says: ['data/part-2.csv', 'column 2 is "label"', '"x" is expected', 'data/part-1.csv'],
    next: 'give all files of a table the same columns',
  },
  {
    name: 'a label that is no column',
    label: 'species',
    says: ['data/train.csv', 'no column "species"', 'data.label'],
    next: 'name columns that are there: id, x, label',
  },
  {
    name: 'a key with duplicates',
    files: { 'data/train.csv': `${table}7,1.5,b\n` },
    says: ['data/train.csv row 201', 'none twice'],
    next: 'mend the data',
    concerned: ['data/schema'],
    outcome: 'fail',
  },
  {
    name: 'a key with duplicates that serving asks for',
    files: {
      'data/train.csv': `${table}7,1.5,b\n`,
      'data/serving.csv': `id,x\n${rows(150).replace(/,[ab]\n/g, '\n')}`,
    },
    says: ['`data.key`', 'each key once in the training data, found 1 more than once'],
    next: 'name the columns that tell one row from another',
    concerned: ['monitor/skew'],
  },
  {
    name: 'a schema with a column that is not there',
    files: { 'data/schema.json': withField('width') },
    says: ['width', 'expected a column of this name, found none'],
    next: 'mend the data at its source, or change data/schema.json',
    concerned: ['data/schema'],
    outcome: 'fail',
  },
  {
    name: 'a row that is too short',
    files: { 'data/train.csv': `${table}201,1.5\n` },
    says: ['data/train.csv:202', 'row 201 has 2 fields; 3 are expected'],
    next: 'mend the row',
  },
  {
    name: 'a quote that is never closed',
    files: { 'data/train.csv': `${table}201,1.5,"a\n${rows(50, 202)}` },
    says: ['data/train.csv:202', 'row 201 is never closed'],
    next: 'close it',
  },
  {
    name: 'Latin-1',
    files: { 'data/train.csv': Buffer.from(`${table}201,1.5,caf\u00e9\n`, 'latin1') },
    says: ['data/train.csv:202', 'row 201', 'not UTF-8'],
    next: 'iconv -f LATIN1 -t UTF-8',
  },
  {
    name: 'UTF-16',
    files: { 'data/train.csv': Buffer.from(`\ufeff${table}`, 'utf16le') },
    says: ['data/train.csv', 'UTF-16'],
    next: 'iconv -f UTF-16 -t UTF-8',
  },
  {
    name: 'UTF-16 that does not say so',
    files: { 'data/train.csv': Buffer.from(table, 'utf16le') },
    says: ['data/train.csv', 'UTF-16'],
    next: 'iconv -f UTF-16 -t UTF-8',
  },
  {
    name: 'gzip that is cut off',
    files: { 'data/train.csv.gz': gzip.subarray(0, gzip.length / 2) },
    training: 'data/train.csv.gz',
    says: ['data/train.csv.gz', 'truncated or damaged gzip'],
    next: 'write the file again',
  },
  {
    name: 'gzip that is cut off by its last byte',
    files: { 'data/train.csv.gz': gzip.subarray(0, -1) },
    training: 'data/train.csv.gz',
    says: ['data/train.csv.gz', 'truncated or damaged gzip'],
    next: 'write the file again',
  },
  {
    name: 'Parquet that is cut off',
    files: { 'data/train.parquet': parquet.subarray(0, parquet.length / 2) },
    training: 'data/train.parquet',
    says: ['data/train.parquet: ends early'],
    next: 'write the file again',
  },
  {
    name: 'Parquet of which the middle is lost',
    files: { 'data/train.parquet': Buffer.concat([parquet.subarray(0, 2000), parquet.subarray(-9000)]) },
    training: 'data/train.parquet',
    says: ['data/train.parquet', 'row group 1 lies beyond the end of the file'],
    next: 'write the file again',
  },
  {
    name: 'Parquet with a codec that nobody knows',
    files: { 'data/train.parquet': withCodec(parquet, 42) },
    training: 'data/train.parquet',
    says: ['data/train.parquet', 'column boolean of row group 1', 'an unknown codec', 'ZSTD'],
    next: 'write it with another compression',
  },
  {
    name: 'Parquet with LZO',
    files: { 'data/train.parquet': withCodec(parquet, 3) },
    training: 'data/train.parquet',
    says: ['data/train.parquet', 'column boolean of row group 1', 'LZO', 'ZSTD'],
    next: 'write it with another compression',
  },
  {
    name: 'a field of 5 MB',
    files: { 'data/train.csv': `${table}201,1.5,${'a'.repeat(5e6)}\n202,1.5,a\n` },
    says: ['label', 'data/train.csv row 201'],
    next: 'mend the data',
    concerned: ['data/schema'],
    outcome: 'fail',
  },
  {
    name: 'ten thousand columns',
    files: { 'data/train.csv': `id,x,label,${wide.join()}\n${`1,0.5,a,${wide.map(() => '1').join()}\n`.repeat(30)}` },
    says: ['data/schema.json'],
    next: 'mend the data',
    concerned: ['data/schema'],
    outcome: 'fail',
  },
  {
    name: 'a rule about a column that is not there',
    rule: 'row.age >= 18',
    says: ['no column `age`', 'column 5', 'row.age >= 18'],
    next: '`id`, `x`, `label`',
    concerned: ['monitor/invariants'],
  },
];

/**
 * Another codec for the first column. In thrift's compact protocol its metadata have `path_in_schema` (19: field 3, a list; 18: of one string; its length; its bytes), then the
 * codec (15: field 4, a 32-bit number; 00: UNCOMPRESSED, in zigzag).
 */
function withCodec(file: Buffer, codec: number): Buffer {
  const changed = Buffer.from(file);
  const name = Buffer.from('boolean');
  const path = Buffer.from([0x19, 0x18, name.length, ...name, 0x15, 0x00]);
  const at = file.indexOf(path, file.length - 8 - file.readUInt32LE(file.length - 8));
  if (at < 0) throw new Error('the codec was not found in the metadata');
  changed[at + path.length - 1] = 2 * codec;
  return changed;
}

function lay(place: Place, { files = {}, training, rule, label }: Partial<BadData>): void {
  const all: Record<string, Content> = {
    'requirements.txt': 'numpy==2.0\n',
    'data/train.csv': table,
    'data/serving.csv': `id,x\n${rows(150, 5001).replace(/,[ab]\n/g, '\n')}`,
    'data/schema.json': JSON.stringify(schema),
    'ml-test-score.yml': configuration(training ?? 'data/train.csv', rule ?? 'row.x >= 0.0', label),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    const file = join(place.repository, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const resultsOf = (place: Place): readonly (TestResult & { readonly points: number })[] =>
  JSON.parse(readFileSync(join(place.repository, '.ml-test-score/report.json'), 'utf8')).tests;

test('good data: every test that is looked at here answers, and passes', async () => {
  const place = makePlace();
  lay(place, {});
  place.commit({});
  expectEnd(await place.run(['run']), 0, 'allowed');
  const passed = resultsOf(place).filter(({ points, outcome }) => points === 1 && outcome === 'pass');
  expect(passed.map(({ id }) => id)).toEqual(expect.arrayContaining([...answered]));
});

describe('bad data', () => {
  test.each(cases)('$name', async (bad) => {
    const place = makePlace();
    lay(place, bad);
    bad.change?.(place);
    place.commit({});
    const ended = await place.run(['run']);
    const results = resultsOf(place);
    expectEnd(ended, 0, 'ML Test Score');
    for (const id of bad.concerned ?? answered) {
      const result = results.find((one) => one.id === id);
      expect(result).toMatchObject({ points: 0, execution: 'automated', outcome: bad.outcome ?? 'inconclusive' });
      for (const words of bad.says) expect(result?.summary).toMatch(words);
      expect(result?.remedy ?? '').not.toBe('');
      expect(result?.remedy).toContain(bad.next);
    }
    expect(ended.text.length).toBeLessThan(20_000);
  });

  test('an unreadable file', async ({ skip }) => {
    const place = makePlace();
    lay(place, {});
    place.commit({});
    const file = join(place.repository, 'data/train.csv');
    chmodSync(file, 0);
    if (canRead(file)) skip('this user reads every file');
    expectEnd(await place.run(['run']), 0, 'ML Test Score');
    for (const id of answered)
      expect(resultsOf(place).find((one) => one.id === id)).toMatchObject({
        points: 0,
        outcome: 'inconclusive',
        summary: expect.stringContaining('data/train.csv'),
      });
  });

  test('a row that is counted is a row that was read: none is lost beside a very long one', async () => {
    const place = makePlace();
    lay(place, { files: { 'data/train.csv': `${table}201,1.5,${'a'.repeat(5e6)}\n202,1.5,a\n` } });
    place.commit({});
    expectEnd(await place.run(['run']), 0, 'training: 202 rows of 3 columns', 'serving: 150 rows of 2 columns');
  });

  test.each([
    ['that ends early', 'row.x >', ['column 8', 'row.x >']],
    ['with an unknown function', 'medain(x) > 3.0', ['unknown function `medain`', 'column 1', 'medain(x) > 3.0', '→']],
    ['that gives no yes or no', 'row.x + 1.0', ['row.x + 1.0', '→']],
  ])('a rule %s costs no training', async (_, rule, words) => {
    const place = makePlace();
    lay(place, { rule });
    place.commit({});
    expectEnd(await place.run(['run']), 2, 'error: ', ...words);
    expect(() => accessSync(join(place.repository, 'metrics.json'))).toThrow();
  });

  test('a test that the gate requires blocks where its data cannot be read', async () => {
    const place = makePlace();
    lay(place, { files: { 'data/train.csv': `${table}201,1.5\n` } });
    const file = join(place.repository, 'ml-test-score.yml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}gate: { require: [data/schema] }\n`);
    place.commit({});
    expectEnd(await place.run(['run']), 1, 'blocked', 'data/schema', 'data/train.csv:202', 'row 201 has 2 fields');
  });
});

function canRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadTableSchema, openConformance, readingHints } from '../../../src/gather/schema.ts';
import { inferSchema } from '../../../src/gather/schema-inference.ts';
import { openProfile } from '../../../src/gather/tables/profile.ts';
import { openTable } from '../../../src/gather/tables/table.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).split(sep).join('/'))
    .filter((file) => pattern.test(file))
    .sort();

/** Large ones would only take time; two are there to be refused. */
const left = /flights-3m|latin-1\.parquet|list\.parquet/;
const files = [
  ...filesIn('examples', /^examples\/[^/]+\/data\/[^/]+\.csv$/),
  ...filesIn('tests/golden', /\.(csv|parquet|jsonl)$/).filter((file) => !left.test(file)),
  ...filesIn('node_modules/vega-datasets/data', /\.(csv|tsv|parquet)$/).filter((file) => !left.test(file)),
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inferred-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The schema of a file, written, read again, and compared with the same file: read as a run reads it, and read without the schema's hints. */
async function inferredFrom(root: string, path: string) {
  const table = await openTable({ root, patterns: [path] });
  const profile = openProfile(table.columns);
  await table.read([profile]);
  const inferred = inferSchema(profile.finish(), { format: table.format });
  await writeFile(join(folder, 'schema.yml'), stringify(inferred, { lineWidth: 0, aliasDuplicateObjects: false }));
  const schema = await loadTableSchema(folder, 'schema.yml');
  const violations = [];
  for (const hints of [readingHints(schema), {}]) {
    const again = await openTable({ root, patterns: [path], ...hints });
    const summary = openProfile(again.columns);
    const conformance = openConformance(schema, { role: 'training', columns: again.columns });
    const { place } = await again.read([summary, conformance]);
    violations.push(...conformance.finish(place, summary.finish()).violations);
  }
  return { inferred, violations };
}

describe('a schema inferred from a file', () => {
  test('is looked at for many files', () => {
    expect(files.length).toBeGreaterThan(25);
    for (const extension of ['csv', 'tsv', 'jsonl', 'parquet'])
      expect(files.some((file) => file.endsWith(`.${extension}`))).toBe(true);
  });

  test.each(files)('%s passes', async (file) => {
    const { inferred, violations } = await inferredFrom(project, file);
    expect(inferred.fields.length).toBeGreaterThan(0);
    expect(violations).toEqual([]);
  });

  const columns: readonly (readonly [string, readonly string[], string])[] = [
    ['ZIP codes, some with leading zeros', ['00501', '10001', '94103', '02139', '10001'], 'string'],
    ['ZIP codes with a gap', ['00501', '', '94103', '02139', '10001'], 'string'],
    ['keys with leading zeros', ['7', '07', '007', '8', '9'], 'string'],
    ['integers', ['0', '7', '-7', '10', '20'], 'integer'],
    ['integers beyond 2^53', ['9007199254740993', '9007199254740992', '1', '2', '3'], 'integer'],
    ['numbers and NaN', ['1.5', 'NaN', '2', 'nan', '3'], 'number'],
    ['numbers and infinities', ['1.5', 'inf', '-inf', '1e400', '3'], 'number'],
    ['integers and NaN', ['1', 'NaN', '2', '3', '4'], 'number'],
    ['only NaN', ['NaN', 'NaN', 'NaN', 'NaN', 'NaN'], 'number'],
    ['dates', ['2026-01-01', '2026-02-28', '', '2024-02-29', '0001-01-01'], 'date'],
    ['days that are none', ['2026-01-01', '2026-02-30', '2026-13-01', '2026-01-02', '2026-01-03'], 'any'],
    [
      'times with and without zones',
      ['2026-01-01T10:00:00Z', '2026-01-01 10:00', '2026-01-01T10:00:00.5+02:00', '2026-01-01', ''],
      'datetime',
    ],
    ['words and numbers', ['a', '1', '2.5', 'b', '007'], 'any'],
    ['leading zeros and fractions', ['007', '1.5', '2', '3', '4'], 'any'],
    ['booleans', ['true', 'False', 'TRUE', '', 'false'], 'boolean'],
    ['booleans and words', ['true', 'no idea', 'false', 'x', 'true'], 'any'],
    ['words that are keywords of YAML', ['yes', 'no', '~', 'off', 'on'], 'string'],
    ['nothing', ['', 'NA', 'null', 'None', ''], 'any'],
  ];

  test.each(columns)('with %s passes', async (_, cells, type) => {
    const rows = Array.from({ length: 6 }, () => cells).flat();
    await writeFile(
      join(folder, 'table.csv'),
      `row_id,"a: ""#1"", b"\n${rows.map((cell, row) => `${row},${cell}`).join('\n')}\n`,
    );
    const { inferred, violations } = await inferredFrom(folder, 'table.csv');
    expect(violations).toEqual([]);
    expect(inferred.fields[1]?.type).toBe(type);
  });

  test('lists ZIP codes as they are written, and the profile calls them text', async () => {
    const rows = Array.from({ length: 6 }, () => ['00501', '10001', '10001']).flat();
    await writeFile(join(folder, 'zip.csv'), `zip\n${rows.join('\n')}\n`);
    const { inferred } = await inferredFrom(folder, 'zip.csv');
    expect(inferred.fields).toEqual([
      { name: 'zip', type: 'string', constraints: { required: true, enum: ['00501', '10001'] } },
    ]);
    const table = await openTable({ root: folder, patterns: ['zip.csv'] });
    const profile = openProfile(table.columns);
    await table.read([profile]);
    expect(profile.finish().columns[0]).toMatchObject({
      type: 'text',
      numbers: null,
      distinct: { count: 2, exact: true },
      categories: { count: 18, uncounted: 0, lengths: { minimum: 5, maximum: 5, mean: 5 } },
    });
  });

  test('of JSON Lines that mix numbers and digits with leading zeros passes', async () => {
    await writeFile(join(folder, 'table.jsonl'), '{"zip":"00501"}\n{"zip":10001}\n{"zip":null}\n{"zip":"02139"}\n');
    const { inferred, violations } = await inferredFrom(folder, 'table.jsonl');
    expect(violations).toEqual([]);
    expect(inferred.fields[0]?.type).toBe('any');
  });

  test('would see a row that does not pass', async () => {
    const path = relative(folder, join(folder, 'table.csv'));
    await writeFile(join(folder, path), 'a\n1\n2\n');
    await inferredFrom(folder, path);
    await writeFile(join(folder, path), 'a\n1\nx\n');
    const schema = await loadTableSchema(folder, 'schema.yml');
    const table = await openTable({ root: folder, patterns: [path], ...readingHints(schema) });
    const profile = openProfile(table.columns);
    const conformance = openConformance(schema, { role: 'training', columns: table.columns });
    const { place } = await table.read([profile, conformance]);
    expect(conformance.finish(place, profile.finish()).violations).toMatchObject([{ column: 'a', constraint: 'type' }]);
  });
});

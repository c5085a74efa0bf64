import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTableSchema, openConformance, readingHints } from '../../../../src/gather/schema.ts';
import { cellsByHints, emptySummary } from './table.ts';

async function load(text: string) {
  const root = await mkdtemp(join(tmpdir(), 'schema-'));
  await writeFile(join(root, 'schema.yml'), text);
  return loadTableSchema(root, 'schema.yml');
}

describe('a table schema', () => {
  it.each([
    [
      'an unknown type',
      'fields:\n  - { name: a, type: integr }',
      /schema\.yml:2:\d+: `fields\.0\.type`[\s\S]*did you mean `integer`/,
    ],
    [
      'an unknown constraint',
      'fields:\n  - name: a\n    constraints: { minimun: 1 }',
      /schema\.yml:3:\d+: unknown key `minimun`[\s\S]*did you mean `minimum`/,
    ],
    [
      'a constraint of another type',
      'fields:\n  - name: a\n    constraints: { minimum: 1 }',
      /schema\.yml:3:\d+: .*not supported by the type `string`/,
    ],
    [
      'a pattern that does not compile',
      'fields:\n  - name: a\n    constraints: { pattern: "(" }',
      /schema\.yml:3:\d+: .*regular expression/,
    ],
    [
      'a limit of another type',
      'fields:\n  - { name: a, type: date, constraints: { minimum: soon } }',
      /expected a value of the type `date`/,
    ],
    ['foreign keys', 'fields:\n  - name: a\nforeignKeys: []', /schema\.yml:3:\d+: `foreignKeys`: not supported/],
    ['a key that is no field', 'fields:\n  - name: a\nprimaryKey: b', /`b` is not the name of a field/],
    ['two fields of one name', 'fields:\n  - name: a\n  - name: a', /schema\.yml:3:\d+: .*no other field/],
    [
      'an expectation without limits',
      'fields:\n  - { name: a, expectations: { mean: {} } }',
      /`minimum`, a `maximum` or both/,
    ],
  ])('refuses %s with its line', async (_, text, message) => {
    await expect(load(text)).rejects.toThrow(message);
  });

  it('gives hints for reading', async () => {
    const schema = await load(
      'fields: [{ name: a }, { name: b, type: integer }, { name: c, type: date, format: "%d.%m.%Y" }]\nmissingValues: [NA]',
    );
    expect(readingHints(schema)).toEqual({ textColumns: new Set(['a', 'c']), missingValues: ['NA'] });
  });

  it('finds missing and unknown columns, and lets serving data do without the label', async () => {
    const schema = await load('fields: [{ name: a }, { name: y }]');
    const found = (role: 'training' | 'serving') => {
      const observer = openConformance(schema, { role, columns: ['a', 'z'], label: 'y' });
      for (const batch of cellsByHints(['a', 'z'], [['1', '2']], readingHints(schema))) observer.observe(batch);
      return observer
        .finish((row) => ({ file: 'a.csv', row }), emptySummary)
        .violations.map((one) => `${one.constraint} ${one.column}`);
    };
    expect(found('training')).toEqual(['missing-field y', 'extra-field z']);
    expect(found('serving')).toEqual(['extra-field z']);
  });

  it('counts duplicates exactly over a table that grows its key set', async () => {
    const schema = await load('fields: [{ name: a, type: integer, constraints: { unique: true } }]');
    const rows = Array.from({ length: 6000 }, (_, row) => [String(row % 5990)]);
    const observer = openConformance(schema, { role: 'training', columns: ['a'] });
    for (const batch of cellsByHints(['a'], rows, readingHints(schema), 6000)) observer.observe(batch);
    const [violation] = observer.finish((row) => ({ file: 'b.csv', row: row - 5000 }), emptySummary).violations;
    expect(violation).toMatchObject({
      constraint: 'unique',
      count: 10,
      share: 10 / 6000,
      rows: [5991, 5992, 5993, 5994, 5995],
      first: { file: 'b.csv', row: 991 },
    });
  });

  it('judges expectations, and cannot tell a mean among NaN', async () => {
    const schema = await load(
      'fields: [{ name: a, type: number, expectations: { missing: { maximum: 10% }, mean: { minimum: 1, maximum: 3 }, quantiles: [{ share: 0.5, maximum: 1 }], share: [{ value: 4, minimum: 25% }] } }]',
    );
    const numbers = {
      count: 4,
      minimum: 1,
      maximum: 4,
      mean: 2.5,
      variance: 1,
      zeros: 0,
      points: { values: Float64Array.of(1, 2, 3, 4), weights: Float64Array.of(1, 1, 1, 1), exact: true },
    };
    const column = {
      name: 'a',
      type: 'number' as const,
      rows: 5,
      missing: 1,
      nonFinite: 0,
      inexactIntegers: 0,
      kinds: {},
      distinct: { count: 4, exact: true },
      numbers,
      categories: null,
    };
    const judge = (nonFinite: number) =>
      openConformance(schema, { role: 'training', columns: ['a'] })
        .finish(() => ({ file: '', row: 1 }), { rows: 5, columns: [{ ...column, nonFinite }] })
        .expectations.map(({ expectation, observed, met }) => [expectation, observed, met]);
    expect(judge(0)).toEqual([
      ['missing', 0.2, false],
      ['share of 4', 0.25, true],
      ['quantile 0.5', 2, false],
      ['mean', 2.5, true],
    ]);
    expect(judge(1).at(-1)).toEqual(['mean', null, false]);
  });
});

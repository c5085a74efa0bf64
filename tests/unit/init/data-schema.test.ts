import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkOptions } from '../../../src/checks/index.ts';
import { loadConfiguration } from '../../../src/config/load.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { loadTableSchema } from '../../../src/gather/schema.ts';
import { labelAmong } from '../../../src/init/data-schema.ts';
import { runInit } from '../../../src/init/init.ts';
import { repository } from './repositories.ts';

const types = configurationSchema(checkOptions);
const table = (rows: number, head = 'size,zip,label'): string =>
  `${head}\n${Array.from({ length: rows }, (_, row) => `${row + 0.5},${row % 2 ? '00501' : '10001'},${row % 2 ? 'cat' : 'dog'}`).join('\n')}\n`;
const golden = (path: string): Promise<Buffer> =>
  readFile(fileURLToPath(new URL(`../../golden/tables/${path}`, import.meta.url)));

async function initialised(root: string, force = false) {
  const result = await runInit({ root, force });
  const text = await readFile(join(root, 'ml-test-score.yml'), 'utf8');
  return { ...result, text, data: loadConfiguration(types, 'ml-test-score.yml', text).configuration.data };
}
const noSchema = 'no schema of the data: fill in `data.schema` in ml-test-score.yml';

describe('init, with training data', () => {
  test('writes a first schema beside them, and names it and the label', async () => {
    const root = await repository({ 'train.py': '', 'data/train.csv': table(20) });
    const { written, found, missing, data } = await initialised(root);
    expect(written).toContain('data/schema.yml');
    expect(found).toContain('inferred from data/train.csv → data.schema: data/schema.yml');
    expect(found).toContain('the column label of the training data → data.label: label');
    expect(missing).not.toContain(noSchema);
    expect(data).toMatchObject({ training: ['data/train.csv'], schema: 'data/schema.yml', label: 'label' });
    const { fields } = await loadTableSchema(root, 'data/schema.yml');
    expect(fields.map(({ name, type, constraints }) => [name, type, constraints.enum])).toEqual([
      ['size', 'number', undefined],
      ['zip', 'string', ['00501', '10001']],
      ['label', 'string', ['cat', 'dog']],
    ]);
    expect(await readFile(join(root, 'data/schema.yml'), 'utf8')).toContain('Go over it');
  });

  test.each([
    ['train.tsv', 'a\ttarget\n1\t0\n2\t1\n'],
    ['data/train.jsonl', '{"a":1,"target":0}\n{"a":2,"target":1}\n'],
  ])('reads %s', async (path, content) => {
    const root = await repository({ 'train.py': '', [path]: content });
    const { data } = await initialised(root);
    expect(data?.label).toBe('target');
    const { fields } = await loadTableSchema(root, data?.schema as string);
    expect(fields.map(({ name, type }) => [name, type])).toEqual([
      ['a', 'integer'],
      ['target', 'integer'],
    ]);
  });

  test('reads Parquet', async () => {
    const root = await repository({ 'train.py': '', 'data/train.csv.md': '' });
    await writeFile(join(root, 'data/train.parquet'), await golden('types-snappy.parquet'));
    const { data } = await initialised(root);
    expect((await loadTableSchema(root, data?.schema as string)).fields.length).toBeGreaterThan(1);
  });

  test.each(['schema.json', 'schema.yml', 'schema.yaml'])(
    'names a Table Schema %s that is there, and leaves it, with or without force',
    async (name) => {
      const content = '{ "fields": [{ "name": "size" }, { "name": "target" }] }\n';
      const root = await repository({ 'train.py': '', 'data/train.csv': table(20), [`data/${name}`]: content });
      for (const force of [false, true]) {
        const { written, data } = await initialised(root, force);
        expect(written.filter((path) => path.startsWith('data/'))).toEqual([]);
        expect(data).toMatchObject({ schema: `data/${name}`, label: 'target' });
        expect(await readFile(join(root, 'data', name), 'utf8')).toBe(content);
      }
    },
  );

  test('leaves another file of that name, and says so', async () => {
    const root = await repository({ 'train.py': '', 'data/train.csv': table(20), 'data/schema.yml': 'mine: 1\n' });
    for (const force of [false, true]) {
      const { missing, data } = await initialised(root, force);
      expect(missing).toContain(noSchema);
      expect(missing).toContain('data/schema.yml is there and is no Table Schema with `fields`: it was left as it is');
      expect(data?.schema).toBeUndefined();
      expect(await readFile(join(root, 'data/schema.yml'), 'utf8')).toBe('mine: 1\n');
    }
  });

  test.each([
    ['is empty', ''],
    ['has no rows below its header', 'a,b\n'],
    ['has rows of different lengths', 'a,b\n1,2\n1,2,3\n'],
    ['is a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n'],
  ])('that cannot be profiled, as the file %s: says so and leaves the key out', async (_, content) => {
    const root = await repository({ 'train.py': '', 'data/train.csv': content });
    const { written, missing, data, text } = await initialised(root);
    expect(written).toEqual(['ml-test-score.yml', '.github/workflows/ml-test-score.yml']);
    expect(missing.some((line) => line.startsWith('no schema was inferred from data/train.csv: '))).toBe(true);
    expect(data).toMatchObject({ training: ['data/train.csv'] });
    expect(data?.schema).toBeUndefined();
    expect(text).toContain('  # schema: data/schema.yml');
    expect(text).toContain('  # label: label');
  });

  test('that are too large are not read', async () => {
    const root = await repository({ 'train.py': '', 'data/train.csv': table(20) });
    await truncate(join(root, 'data/train.csv'), 64 * 1024 * 1024 + 1);
    const { missing, data } = await initialised(root);
    expect(missing.some((line) => line.includes('larger than 64 MB'))).toBe(true);
    expect(data?.schema).toBeUndefined();
  });

  test('that git ignores: says how the schema is committed', async () => {
    const root = await repository({ 'train.py': '', 'data/train.csv': table(20), '.gitignore': 'out\n/data/\n' });
    expect((await initialised(root)).missing).toContain(
      'git ignores data: commit data/schema.yml by `git add --force`',
    );
  });

  test('whose columns have awkward names', async () => {
    const head = '"a: #1 ""x""",- b,{label}';
    const root = await repository({ 'train.py': '', 'data/train.csv': table(20, head) });
    const { data } = await initialised(root);
    expect(data?.label).toBeUndefined();
    const written = parse(await readFile(join(root, 'data/schema.yml'), 'utf8')) as { fields: { name: string }[] };
    expect(written.fields.map(({ name }) => name)).toEqual(['a: #1 "x"', '- b', '{label}']);
  });
});

describe('the label', () => {
  test.each([
    [['a', 'Label'], 'Label'],
    [['target', 'a'], 'target'],
    [['a', 'class'], 'class'],
    [['a', 'y'], 'y'],
    [['class', 'fare'], null],
    [['x', 'y'], null],
    [['label', 'target'], null],
    [['species', 'mass'], null],
    [[], null],
  ])('among %j is %j', (columns, label) => {
    expect(labelAmong(columns)).toBe(label);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMetricsFile } from '../../../../src/gather/metrics/file.ts';
import { ConfigurationError } from '../../../../src/support/errors.ts';

const fixtures = resolve('tests/fixtures/metrics');
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'metrics-file-'));
});
afterAll(() => rm(root, { recursive: true }));

/** `{accuracy: 0.9, note: 'text'}`: values as numbers, the others as their kind. */
async function read(file: string, text: string): Promise<Record<string, number | string>> {
  await writeFile(join(root, file), text);
  return await readFrom(root, file);
}

async function readFrom(folder: string, file: string): Promise<Record<string, number | string>> {
  const { entries } = await readMetricsFile(folder, file);
  return Object.fromEntries(entries.map((entry) => [entry.name, 'value' in entry ? entry.value : entry.kind]));
}

async function refusal(file: string, text: string): Promise<string> {
  const error = await read(file, text).then(
    (found) => `read as ${JSON.stringify(found)}`,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as Error).message;
}

describe('JSON', () => {
  it('reads what Python writes, nested keys with dots, and tells numbers from the rest', async () => {
    const text =
      '{"accuracy": 0.9, "test": {"f1": 1e-05}, "a": NaN, "b": -Infinity, "n": "0.5", "t": true, "x": null, "c": [1], "d": {}}';
    expect(await read('m.json', text)).toEqual({
      accuracy: 0.9,
      'test.f1': 1e-5,
      a: 'nan',
      b: 'infinity',
      n: 'text',
      t: 'boolean',
      x: 'null',
      c: 'list',
    });
  });

  it("reads scikit-learn's classification_report", async () => {
    const found = await readFrom(fixtures, 'classification-report.json');
    expect(found).toMatchObject({ accuracy: 0.96, 'setosa.precision': 1, 'macro avg.support': 75 });
    expect(found['macro avg.f1-score']).toBeCloseTo(0.95998, 4);
  });

  it('is not led astray by keys that mean something to JavaScript', async () => {
    const found = await readMetricsFile(root, await written('p.json', '{"__proto__": {"value": 1}, "constructor": 2}'));
    expect(found.entries.map(({ name }) => name)).toEqual(['__proto__.value', 'constructor']);
    expect(({} as { value?: number }).value).toBeUndefined();
    const tolerant = await readMetricsFile(root, await written('p.json', '{"__proto__": {"value": NaN}}'));
    expect(tolerant.entries).toEqual([{ name: '__proto__.value', kind: 'nan' }]);
  });

  it.each([
    ['{"accuracy": 0.9,\n "loss": 0.', 'm.json:2:12: is not JSON: it ends before it is complete'],
    ['{"accuracy": 0.9\n "loss": 1}', "m.json:2:2: is not JSON: invalid character '"],
    ['', 'm.json: is empty'],
    [' \n', 'm.json: is empty'],
    ['[1, 2]', 'm.json: holds a list; expected a mapping'],
    ['0.9', 'm.json: holds a single number'],
    ['null', 'm.json: holds nothing'],
    ['{"a.b": 1, "a": {"b": 2}}', 'm.json: has two values for "a.b"'],
    [`{"${'x'.repeat(251)}": 1}`, 'a metric whose name is 251 characters long'],
    [`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'm.json: is nested deeper than 32 levels'],
    [JSON.stringify(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`m${i}`, i]))), 'holds more than 1000'],
  ])('refuses, case %#', async (text, message) => {
    expect(await refusal('m.json', text)).toContain(message);
  });

  it('keeps over-long and over-many texts from doing harm', async () => {
    const texts = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`t${i}`, 'x']));
    const found = await read('m.json', JSON.stringify({ ...texts, accuracy: 0.9, ['y'.repeat(9999)]: 'x' }));
    expect(found.accuracy).toBe(0.9);
    expect(Object.keys(found).length).toBeLessThan(1100);
  });

  it('refuses bytes that are not UTF-8', async () => {
    await writeFile(join(root, 'm.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    await expect(readMetricsFile(root, 'm.json')).rejects.toThrow('m.json: is not UTF-8 text');
  });
});

describe('YAML', () => {
  it('reads .nan and .inf, nested keys, and keys that are numbers', async () => {
    expect(
      await read('m.yaml', 'accuracy: 0.9\ntest: {f1: 1e-5}\na: .nan\nb: -.inf\n1: 2\n__proto__: {z: 3}\ns: "1"\n'),
    ).toEqual(JSON.parse('{"accuracy":0.9,"test.f1":1e-5,"a":"nan","b":"infinity","1":2,"__proto__.z":3,"s":"text"}'));
  });

  it.each([
    ['a: 1\n\tb: 2', 'm.yml:2:1: is not YAML: Tabs are not allowed as indentation'],
    ['a: 1\nb: 2\na: 3', 'm.yml:3:1: has the key "a" twice'],
    ['a: 1\n---\na: 2', 'it holds several documents; expected one'],
    ['a: &a [1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]', 'Excessive alias count'],
    ['a: &a {b: *a, c: *a}', 'm.yml: is nested deeper than 32 levels'],
    ['['.repeat(100_000), 'm.yml:'],
    ['just text', 'm.yml: holds a single text'],
  ])('refuses, case %#', async (text, message) => {
    expect(await refusal('m.yml', text)).toContain(message);
  });

  it('reads 50,000 keys in a time that does not grow with their square', async () => {
    const started = performance.now();
    await refusal('m.yaml', Array.from({ length: 50_000 }, (_, i) => `key${i}: ${i}`).join('\n'));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('tables', () => {
  it("takes the last cell that holds something of each column of Keras' CSVLogger", async () => {
    const found = await readFrom(fixtures, 'training.log');
    expect(Object.keys(found)).toEqual(['accuracy', 'auc', 'loss', 'val_accuracy', 'val_auc', 'val_loss']);
    expect(found).toMatchObject({ auc: 0.31982421875, val_auc: 0.31787109375 });
  });

  it("the same of PyTorch Lightning's, which writes a row per logging call", async () => {
    const text = 'epoch,step,train_loss,val_acc\n0,9,0.7,\n0,9,,0.8\n1,19,0.5,\n1,19,,0.9\n';
    expect(await read('m.csv', text)).toEqual({ train_loss: 0.5, val_acc: 0.9 });
  });

  it("trims Ultralytics' padded headers", async () => {
    const text = '   epoch,   time,  train/box_loss\n  1,  12.5,  1.75\n';
    expect(await read('results.csv', text)).toEqual({ time: 12.5, 'train/box_loss': 1.75 });
  });

  it('reads names and values in two columns', async () => {
    expect(await read('m.csv', 'metric,value\naccuracy,0.9\n"log loss",inf\n')).toEqual({
      accuracy: 0.9,
      'log loss': 'infinity',
    });
    expect(await readFrom(fixtures, 'series.csv')).toEqual({ accuracy: 0.96, log_loss: 'null' });
  });

  it("reads pandas' frame of a classification_report under the names of its JSON", async () => {
    const [fromTable, fromJson] = await Promise.all([
      readFrom(fixtures, 'classification-report.csv'),
      readFrom(fixtures, 'classification-report.json'),
    ]);
    delete fromJson.accuracy;
    expect(fromTable).toMatchObject(fromJson);
  });

  it('reads TSV, semicolons, numbers as Python prints them, and what is no number', async () => {
    expect(await read('m.tsv', 'a\tb\n1\t2\n3\tNaN\n')).toEqual({ a: 3, b: 'nan' });
    expect(await read('m.csv', 'a;b;c\n1;-1e-05;0,5\n')).toEqual({ a: 1, b: -1e-5, c: 'text' });
    expect(await read('m.csv', 'a,b,c,d,e\n-inf,True,95%,0x10,\n')).toEqual({
      a: 'infinity',
      b: 'boolean',
      c: 'text',
      d: 'text',
      e: 'null',
    });
  });

  it('refuses 100,000 columns in a time that does not grow with their square', async () => {
    const started = performance.now();
    const header = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',');
    expect(await refusal('m.csv', `${header}\n${'1,'.repeat(99_999)}1\n`)).toContain('holds more than 1000 metrics');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('keeps a counter where there is nothing else', async () => {
    expect(await read('m.csv', 'epoch\n3\n')).toEqual({ epoch: 3 });
  });

  it.each([
    ['a,b\n1,2\n3', 'm.csv:3: cannot be read as a table: the row does not have as many cells as the header'],
    ['a,a\n1,2', 'm.csv:1: has two columns "a"'],
    ['a,b', 'm.csv:1: has a header but no row of values'],
    ['0.5,0.7\n0.6,0.8', 'm.csv:1: starts with numbers'],
    ['a,b\n1,"2', 'a quote is not closed'],
    ['name,value\na,1\na,2', 'm.csv: has two values for "a"'],
  ])('refuses %j', async (text, message) => {
    expect(await refusal('m.csv', text)).toContain(message);
  });
});

describe('other endings', () => {
  it('finds out whether it is JSON or a table', async () => {
    expect(await read('metrics', '{"a": 1}')).toEqual({ a: 1 });
    expect(await read('train.log', 'a\tb\n1\t2')).toEqual({ a: 1, b: 2 });
    expect(await refusal('metrics.toml', 'a = 1')).toContain(
      'metrics.toml: is in no format that is read here; expected .json',
    );
  });
});

async function written(file: string, text: string): Promise<string> {
  await writeFile(join(root, file), text);
  return file;
}

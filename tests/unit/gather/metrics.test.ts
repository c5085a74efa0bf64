import { cpSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Metrics } from '../../../src/facts.ts';
import { gatherMetrics } from '../../../src/gather/metrics.ts';
import { type OriginOf, originAfter, snapshotOutputs } from '../../../src/gather/outputs.ts';

const fixtures = resolve('tests/fixtures/metrics');
const windows = JSON.parse(readFileSync(join(fixtures, 'windows.json'), 'utf8'));
const aDay = { startedAt: '2026-11-20T00:00:00Z', endedAt: '2026-11-21T00:00:00Z' };

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'metrics-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

interface Options {
  readonly configuration?: unknown;
  readonly originOf?: OriginOf;
  readonly training?: { startedAt: string; endedAt: string } | null;
}

const trained: OriginOf = () => Promise.resolve('trained');

const gather = ({ configuration = {}, originOf = trained, training = aDay }: Options = {}) =>
  gatherMetrics({ root, configuration: configurationSchema(checkOptions).parse(configuration), originOf, training });

async function metrics(options?: Options): Promise<Metrics> {
  const fact = await gather(options);
  if (fact.state !== 'gathered') throw new Error(`not gathered: ${JSON.stringify(fact)}`);
  return fact.value;
}

async function error(options?: Options): Promise<string> {
  const fact = await gather(options);
  if (fact.state !== 'failed') throw new Error(`not failed: ${JSON.stringify(fact)}`);
  return fact.next === undefined ? fact.error : `${fact.error}\n  → ${fact.next}`;
}

const named = ({ values }: Metrics) => Object.fromEntries(values.map(({ name, value }) => [name, value]));

describe('configured files', () => {
  it('gathers values with their direction, and the others with their kind', async () => {
    await write({
      'build/metrics.json': '{"accuracy": 0.9, "val": {"loss": 0.1}, "churn": 3, "note": "ok", "auc": NaN}',
    });
    expect(await metrics({ configuration: { metrics: 'build/metrics.json', directions: { churn: 'lower' } } })).toEqual(
      {
        values: [
          { name: 'accuracy', value: 0.9, direction: 'higher', file: 'build/metrics.json' },
          { name: 'val.loss', value: 0.1, direction: 'lower', file: 'build/metrics.json' },
          { name: 'churn', value: 3, direction: 'lower', file: 'build/metrics.json' },
        ],
        others: [
          { name: 'note', kind: 'text', file: 'build/metrics.json' },
          { name: 'auc', kind: 'nan', file: 'build/metrics.json' },
        ],
        files: [{ path: 'build/metrics.json', origin: 'trained', format: 'json' }],
        parameters: {},
      },
    );
  });

  it('merges several files, and puts the stem before names that several have, whatever their values', async () => {
    await write({ 'm/train.json': '{"accuracy": 1, "seconds": 3}', 'm/test.csv': 'accuracy,f1\n1,0.8\n' });
    const found = await metrics({ configuration: { metrics: ['m/*'] } });
    expect(named(found)).toEqual({ 'train.accuracy': 1, seconds: 3, 'test.accuracy': 1, f1: 0.8 });
    expect(found.values.find(({ name }) => name === 'test.accuracy')?.direction).toBe('higher');
  });

  it('tells files of one name apart by folder, and by ending', async () => {
    await write({ 'a/m.json': '{"x": 1}', 'b/m.json': '{"x": 2}' });
    expect(named(await metrics({ configuration: { metrics: '*/m.json' } }))).toEqual({ 'a/m.x': 1, 'b/m.x': 2 });
    await write({ 'a/m.yaml': 'x: 3' });
    expect(named(await metrics({ configuration: { metrics: 'a/m.*' } }))).toEqual({ 'a/m.json.x': 1, 'a/m.yaml.x': 3 });
  });

  it('fails where a name with its stem is taken', async () => {
    await write({ 'a.json': '{"x": 1, "b.x": 2}', 'b.json': '{"x": 3}' });
    expect(await error({ configuration: { metrics: ['a.json', 'b.json'] } })).toContain(
      'a.json, b.json: has two values for "b.x"',
    );
  });

  it.each([
    ['missing.json', {}, 'missing.json: no such file\n  → let the training command write it'],
    ['m/*.json', {}, 'no file matches `metrics: m/*.json`'],
    ['../m.json', {}, '../m.json: leads out of the repository'],
    ['m.json', { 'm.json': '{}' }, 'm.json: holds no metric: expected at least one number'],
    ['m.json', { 'm.json': '{"status": "ok"}' }, 'm.json: holds no metric'],
    ['m.json', { 'm.json': '{"a": 1,\n"b' }, 'm.json:2:3: is not JSON: it ends before it is complete'],
    ['m', { 'm/x.json': '{"a": 1}' }, 'm: is a folder without MLflow runs'],
  ])('fails for %s with %j', async (path, files, message) => {
    await write(files);
    expect(await error({ configuration: { metrics: path } })).toContain(message);
  });

  it('fails for a link and for a file that is too large', async () => {
    await symlink('/etc/hostname', join(root, 'link.json'));
    expect(await error({ configuration: { metrics: 'link.json' } })).toContain('link.json: is a symbolic link');
    await write({ 'large.json': ' '.repeat(17 * 1024 * 1024) });
    expect(await error({ configuration: { metrics: 'large.json' } })).toMatch(
      /^large\.json: has 17\.0 MB; at most 16\.0 MB/,
    );
  });

  it('gathers a file that holds only NaN, so that a check can say so', async () => {
    await write({ 'm.json': '{"loss": NaN}' });
    expect((await metrics({ configuration: { metrics: 'm.json' } })).others).toEqual([
      { name: 'loss', kind: 'nan', file: 'm.json' },
    ]);
  });

  it('fails for a file that training left as it was, and not for one that it wrote', async () => {
    await write({ 'metrics.json': '{"accuracy": 0.9}' });
    await utimes(join(root, 'metrics.json'), 1, 1);
    const configuration = { metrics: 'metrics.json' };
    const snapshot = await snapshotOutputs(root, ['metrics.json']);
    const originOf = originAfter(snapshot, root, null);
    expect(await error({ configuration, originOf })).toMatch(
      /^metrics\.json: was not written by this training: it still is what was there before \(.*\)\n {2}→ /,
    );
    await write({ 'metrics.json': '{"accuracy": 0.9}' });
    expect((await metrics({ configuration, originOf })).files[0]?.origin).toBe('trained');
    const untrained = originAfter(null, root, null);
    expect((await metrics({ configuration, originOf: untrained, training: null })).files[0]?.origin).toBe(
      'earlier-step',
    );
  });
});

describe('without configuration', () => {
  it('is absent where there is nothing', async () => {
    expect(await gather()).toMatchObject({ state: 'absent', reason: expect.stringContaining('no metrics were found') });
  });

  it('takes the first usual place', async () => {
    await write({ 'metrics.csv': 'a\n1\n' });
    expect(named(await metrics())).toEqual({ a: 1 });
    await write({ 'metrics.json': '{"a": 2}' });
    expect(named(await metrics())).toEqual({ a: 2 });
    await write({ 'dvclive/metrics.json': '{"a": 3}' });
    expect(named(await metrics())).toEqual({ a: 3 });
    await write({ 'dvc.yaml': 'metrics: [out/m.json]', 'out/m.json': '{"a": 4}' });
    expect(named(await metrics())).toEqual({ a: 4 });
  });

  it('passes over a stale usual place for a fresh one, and fails where all are stale', async () => {
    await write({ 'metrics.json': '{"a": 1}', 'metrics.yaml': 'a: 2' });
    const stale =
      (...paths: string[]): OriginOf =>
      (path) =>
        Promise.resolve(paths.includes(path) ? 'stale' : 'trained');
    expect(named(await metrics({ originOf: stale('metrics.json') }))).toEqual({ a: 2 });
    expect(await error({ originOf: stale('metrics.json', 'metrics.yaml') })).toContain('metrics.json: was not written');
  });

  it('does not pass over a broken one', async () => {
    await write({ 'metrics.json': '{"a": ', 'metrics.yaml': 'a: 2' });
    expect(await error()).toContain('metrics.json:1:7: is not JSON');
  });

  it("reads DVCLive's project: metrics, NaN that it writes as text, parameters", async () => {
    cpSync(join(fixtures, 'dvclive-project'), root, { recursive: true });
    const found = await metrics();
    expect(named(found)).toEqual({ accuracy: 0.9, 'train.loss': 0.4, step: 1 });
    expect(found.others).toEqual([{ name: 'val.loss', kind: 'nan', file: 'dvclive/metrics.json' }]);
    expect(found.parameters).toEqual({ learning_rate: '0.1', 'model.depth': '3' });
  });

  it("finds the metrics of dvc.yaml's stages below their wdir", async () => {
    await write({
      'dvc.yaml':
        'stages:\n  train:\n    cmd: python train.py\n    wdir: src\n    metrics:\n      - scores.json: {cache: false}\n' +
        '  evaluate:\n    cmd: python evaluate.py\n    metrics: [eval.yaml]\n',
      'src/scores.json': '{"f1": 0.8}',
      'eval.yaml': 'auc: 0.9',
    });
    expect(named(await metrics())).toEqual({ f1: 0.8, auc: 0.9 });
  });

  it.each([
    [
      'stages:\n  t:\n    foreach: [a]\n    do: {cmd: x, metrics: ["$' + '{item}.json"]}',
      'dvc.yaml: stage "t" names the metrics file "$' + '{item}.json" with a template',
    ],
    ['stages:\n  t: {cmd: x, metrics: [gone.json]}', 'gone.json: no such file'],
    ['stages:\n\tt: 1', 'dvc.yaml:2:1: is not YAML'],
  ])('fails for dvc.yaml %j', async (text, message) => {
    await write({ 'dvc.yaml': text, 'metrics.json': '{"a": 1}' });
    expect(await error()).toContain(message);
  });

  it('goes on where dvc.yaml names no metrics', async () => {
    await write({ 'dvc.yaml': 'stages:\n  t: {cmd: x, outs: [model.pkl]}', 'metrics.json': '{"a": 1}' });
    expect(named(await metrics())).toEqual({ a: 1 });
  });

  it('reads the run that this training logged to mlflow.db', async () => {
    cpSync(join(fixtures, 'mlflow.db'), join(root, 'mlflow.db'));
    await mkdir(join(root, 'mlruns/0/abc/artifacts'), { recursive: true });
    const found = await metrics({ training: windows['mlflow.db'], originOf: () => Promise.resolve('stale') });
    expect(named(found)).toEqual({ accuracy: 0.95, 'val/log_loss': 0.25 });
    expect(found.files).toEqual([
      { path: 'mlflow.db', origin: 'trained', format: expect.stringMatching(/^mlflow run [0-9a-f]{32}$/) },
    ]);
    expect(found.parameters).toEqual({ C: '1.0', solver: 'lbfgs', 'tree/depth': '3' });
    expect(await error({ training: { startedAt: '2030-01-01T00:00:00Z', endedAt: '2030-01-01T00:01:00Z' } })).toContain(
      'mlflow.db: holds no run that started during this training',
    );
  });

  it('reads mlruns, whose runs of earlier steps keep their own origin', async () => {
    cpSync(join(fixtures, 'mlruns'), join(root, 'mlruns'), { recursive: true });
    expect((await metrics({ training: windows.mlruns })).files[0]).toMatchObject({ path: 'mlruns', origin: 'trained' });
    const asked: string[] = [];
    const originOf: OriginOf = (path) => {
      asked.push(path);
      return Promise.resolve('committed');
    };
    expect((await metrics({ training: null, originOf })).files[0]?.origin).toBe('committed');
    expect(asked).toEqual([expect.stringMatching(/^mlruns\/0\/[0-9a-f]{32}\/meta\.yaml$/)]);
  });

  it('is absent where mlruns holds only artifacts', async () => {
    await mkdir(join(root, 'mlruns/0/abc/artifacts'), { recursive: true });
    expect((await gather()).state).toBe('absent');
  });
});

describe('parameters', () => {
  it('come from params.yaml, in bounds, and a file that cannot be read does no harm', async () => {
    const many = Array.from({ length: 600 }, (_, i) => `p${i}: ${i}`).join('\n');
    await write({
      'metrics.json': '{"a": 1}',
      'params.yaml': `train: {seed: 1, layers: [8, 8]}\nlong: ${'x'.repeat(300)}\n${many}`,
    });
    const { parameters } = await metrics();
    expect(parameters).toMatchObject({ 'train.seed': '1', 'train.layers': '[8, 8]', p0: '0' });
    expect(parameters.long).toHaveLength(250);
    expect(Object.keys(parameters)).toHaveLength(500);
    for (const broken of ['a: [', 'a: &a {b: *a, c: *a}', 'a: &a [*a]']) {
      await write({ 'params.yaml': broken });
      expect((await gather()).state).toBe('gathered');
    }
  });
});

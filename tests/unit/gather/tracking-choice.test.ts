import { describe, expect, it } from 'vitest';
import { type Candidates, chooseCandidate, parentTag } from '../../../src/gather/tracking-choice.ts';
import { describeRun, loggedBy, trialsOf } from '../../../src/gather/tracking-run.ts';
import type { MlflowRun } from '../../../src/platforms/mlflow-runs.ts';

const runOf = (id: string, more: Partial<MlflowRun> = {}): MlflowRun => ({
  id,
  name: id,
  experiment: '1',
  status: 'FINISHED',
  startTime: 1,
  endTime: 2,
  artifactUri: '',
  deleted: false,
  metrics: [],
  params: [],
  tags: new Map(),
  datasets: [],
  models: [],
  ...more,
});

const measured = (id: string, value: number, more: Partial<MlflowRun> = {}): MlflowRun =>
  runOf(id, { metrics: [{ key: 'accuracy', value }], ...more });
const below = (parent: string): Partial<MlflowRun> => ({ tags: new Map([[parentTag, parent]]) });

const choose = (runs: readonly MlflowRun[], more: Partial<Candidates> = {}) =>
  chooseCandidate({ runs, handed: null, select: undefined, found: null, directions: {}, ...more });

describe('the candidate among the runs of a training', () => {
  it('is the only one', () => {
    expect(choose([measured('a', 0.9)])).toMatchObject({
      value: { run: { id: 'a' }, why: 'the run that this training logged' },
    });
    expect(choose([measured('a', 0.9)], { handed: 'a' })).toMatchObject({
      value: { why: 'the run that was made for this training' },
    });
  });

  it('is the one around the others', () => {
    const runs = [measured('child', 0.95, below('a')), measured('a', 0.9), runOf('grandchild', below('child'))];
    expect(choose(runs)).toMatchObject({
      value: { run: { id: 'a' }, why: expect.stringContaining('around 2 nested') },
    });
  });

  it('is not guessed among equals, nor where each is nested in another', () => {
    expect(choose([measured('a', 0.9), measured('b', 0.8)])).toMatchObject({
      state: 'failed',
      error: 'this training logged several runs: a (finished), b (finished); expected one',
    });
    expect(choose([runOf('a', below('b')), runOf('b', below('a'))]).state).toBe('failed');
  });

  it.each([
    ['higher', 'b'],
    ['lower', 'a'],
  ] as const)('is the best by the direction that is better: %s', (direction, id) => {
    const runs = [
      measured('a', 0.8),
      measured('b', 0.9),
      measured('late', 0.9, { startTime: 5 }),
      measured('nan', Number.NaN),
      measured('dead', direction === 'higher' ? 1 : 0, { status: 'FAILED' }),
    ];
    const outcome = choose(runs, { select: { metric: 'accuracy' }, directions: { accuracy: direction } });
    expect(outcome).toMatchObject({ state: 'gathered', value: { run: { id } } });
  });

  it('is refused, with what to do, where the selection finds none or several', () => {
    const runs = [measured('a', 0.9), measured('b', 0.8)];
    const text = (more: Partial<Candidates>): string => JSON.stringify(choose(runs, more));
    expect(text({ select: { metric: 'auc' } })).toContain('logged a finite `auc`; they logged `accuracy`');
    expect(text({ select: { metric: 'zest' } })).toContain('directions: { zest: higher }');
    expect(text({ select: { filter: 'x' }, found: new Set() })).toContain('none of the 2 runs');
    expect(text({ select: { filter: 'x' }, found: new Set(['a', 'b']) })).toContain('several runs');
    expect(choose(runs, { select: { filter: 'x' }, found: new Set(['b']) })).toMatchObject({
      value: { run: { id: 'b' } },
    });
  });
});

describe('what a run holds', () => {
  it('is no metric where it is not finite, of the machine, or our own', () => {
    const keys = ['accuracy', 'system/cpu_utilization_percentage', 'ml_test_score/total'];
    const metrics = [...keys.map((key) => ({ key, value: 1 })), { key: 'lost', value: Number.POSITIVE_INFINITY }];
    expect(loggedBy(runOf('a', { metrics }), [])).toMatchObject({
      value: {
        entries: [
          { name: 'accuracy', value: 1 },
          { name: 'lost', kind: 'infinity' },
        ],
      },
    });
  });

  it('fails without metrics, where it failed, and beyond the bounds', () => {
    expect(loggedBy(runOf('a'), [])).toMatchObject({ state: 'failed', error: expect.stringContaining('no metrics') });
    expect(loggedBy(runOf('a'), [measured('b', 1, below('a'))])).toMatchObject({
      error: expect.stringContaining('1 run nested in it did'),
      next: expect.stringContaining('select'),
    });
    expect(loggedBy(measured('a', 1, { status: 'KILLED' }), [])).toMatchObject({
      error: expect.stringContaining('KILLED'),
    });
    const metrics = Array.from({ length: 1001 }, (_, place) => ({ key: `m${place}`, value: 1 }));
    expect(loggedBy(runOf('a', { metrics }), [])).toMatchObject({
      error: expect.stringContaining('more than 1000 metrics'),
    });
    const long = [{ key: 'm'.repeat(5000), value: 1 }];
    expect(loggedBy(runOf('a', { metrics: long }), [])).toMatchObject({ state: 'failed' });
  });

  it('makes trials of the runs with parameters that hold no others', () => {
    const params = [{ key: 'rate', value: '0.1' }];
    const runs = [
      runOf('outer', { params }),
      ...['a', 'b'].map((id) => measured(id, 1, { params, ...below('outer') })),
    ];
    expect(trialsOf(runs)?.rows.map((row) => row.get('run_id'))).toEqual(['a', 'b']);
    expect(trialsOf(runs.slice(0, 2))).toBeNull();
    expect(trialsOf([measured('a', 1), measured('b', 2)])).toBeNull();
  });

  it('shows where a dataset is, without what signs its address', () => {
    const source = (value: object) => ({
      tags: [],
      dataset: { name: 'd'.repeat(999), digest: 'abc', source: JSON.stringify(value) },
    });
    const datasets = [
      source({ url: 'https://user:key@host/data.csv?X-Amz-Signature=1' }),
      source({ uri: 's3://key:secret@bucket/data.csv' }),
      source({ uri: 'abfss://data@store.example.org/a.csv?sig=secret' }),
      source({ tags: { 'mlflow.user': 'ines' } }),
      { tags: [], dataset: { name: 'x', digest: 'y', source: 'no json' } },
    ];
    const described = describeRun(runOf('a', { datasets }), null, []);
    expect(described.datasets.map((dataset) => dataset.source)).toEqual([
      'https://host/data.csv',
      's3://bucket/data.csv',
      'abfss://data@store.example.org/a.csv',
      null,
      null,
    ]);
    expect(described.datasets[0]?.name).toHaveLength(250);
  });
});

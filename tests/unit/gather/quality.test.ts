import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Quality } from '../../../src/facts/quality.ts';
import { absent, type Fact, gathered, presentValue, whyMissing } from '../../../src/facts.ts';
import { openPredictions } from '../../../src/gather/predictions.ts';
import { gatherQuality } from '../../../src/gather/quality.ts';
import { type Cell, observeRows } from '../../support/batches.ts';
import { factsWith } from '../../support/facts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quality-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): void =>
  writeFileSync(join(root, name), [columns, ...rows].map((row) => `${row.join(',')}\n`).join(''));

function gather(
  options: object,
  {
    holdout,
    ...configuration
  }: { holdout?: readonly (readonly Cell[])[]; data?: object; gate?: object; predictions?: object } = {},
): Promise<Fact<Quality>> {
  const predicted = (rows: readonly (readonly Cell[])[]) => {
    const columns = ['label', 'predicted'];
    const reading = openPredictions({ file: 'p.csv', columns, layout: {}, data: { label: 'label' }, wanted: [] });
    observeRows(reading.observer, rows);
    return reading.finish();
  };
  return gatherQuality({
    root,
    git: null,
    configuration: factsWith({
      configuration: { data: { label: 'label', key: 'id' }, ...configuration, tests: { 'monitor/quality': options } },
    }).configuration,
    originOf: async () => 'committed',
    predicted: holdout === undefined ? absent('no predictions') : gathered(predicted(holdout)),
  });
}
async function measured(...input: Parameters<typeof gather>): Promise<Quality> {
  const fact = await gather(...input);
  expect(whyMissing(fact)).toBe('');
  return presentValue(fact) as Quality;
}

/** 100 predictions of `yes` and `no`: of each ten, two of four `yes` are missed. */
const label = (id: number): string => (id % 10 < 4 ? 'yes' : 'no');
const guess = (id: number): string => (id % 10 < 2 ? 'yes' : 'no');
const day = (id: number): string => new Date(Date.UTC(2025, 9, 1 + id)).toISOString().slice(0, 19);
const ids = Array.from({ length: 100 }, (_, id) => id);

describe('the quality of served predictions', () => {
  it('is measured where the file holds the true values', async () => {
    write(
      'served.csv',
      ['id', 'at', 'island', 'label', 'predicted'],
      ids.map((id) => [id, `${day(id)}Z`, id < 50 ? 'A' : id < 90 ? 'B' : 'C', label(id), guess(id)]),
    );
    const found = await measured(
      { predictions: 'served.csv', by: 'island' },
      {
        holdout: [
          ['yes', 'yes'],
          ['no', 'no'],
          ['no', 'yes'],
          ['yes', 'yes'],
        ],
      },
    );
    expect(found).toMatchObject({ file: 'served.csv', labels: null, rows: 100, labelled: 100, task: 'classes' });
    expect(found.metrics).toMatchObject([
      { name: 'accuracy', direction: 'higher', value: { estimate: 0.8, rows: 100 }, holdout: 0.75 },
    ]);
    const [bias] = found.bias;
    expect(bias).toMatchObject({ of: 'yes', predicted: 0.2, relative: false });
    expect(bias?.observed).toBeCloseTo(0.4, 12);
    expect(bias?.bias).toMatchObject({ estimate: expect.closeTo(-0.2, 12) });
    expect(found.slices.map(({ slice }) => slice)).toEqual(['island=A', 'island=B']);
    expect(found.smallSlices).toEqual({ slices: 1, rows: 10 });
    expect(found.freshness).toEqual({ newest: `${day(99)}.000Z`, by: 'timestamp', column: 'at' });
  });

  it('counts what is none of the frequent values as a slice that is too small', async () => {
    const many = Array.from({ length: 1200 }, (_, id) => id);
    write(
      'served.csv',
      ['id', 'place', 'label', 'predicted'],
      many.map((id) => [id, `p${id}`, label(id), guess(id)]),
    );
    const found = await measured({ predictions: 'served.csv', by: 'place' });
    expect(found.smallSlices).toEqual({ slices: 1001, rows: 1200 });
  });

  it('counts large slices beyond the 50 largest of a column as such, not as too small', async () => {
    const many = Array.from({ length: 60 * 40 }, (_, id) => id);
    write(
      'served.csv',
      ['id', 'place', 'label', 'predicted'],
      many.map((id) => [id, `p${id % 60}`, label(id), guess(id)]),
    );
    const found = await measured({ predictions: 'served.csv', by: 'place', rows: 30 });
    expect(found).toMatchObject({ smallSlices: { slices: 0, rows: 0 }, beyond: 10 });
    expect(found.slices).toHaveLength(50);
  });

  it('is refused by a column that has too many texts to tell apart', async () => {
    const many = Array.from({ length: 10_001 }, (_, id) => id);
    write(
      'served.csv',
      ['id', 'place', 'label', 'predicted'],
      many.map((id) => [id, `p${id}`, label(id), guess(id)]),
    );
    const found = await gather({ predictions: 'served.csv', by: 'place' });
    expect(found.state).toBe('failed');
    expect(whyMissing(found)).toContain('its column "place", which `by` of monitor/quality names, has too many');
  });

  it('looks only at rows whose true value is known, and takes their time', async () => {
    write(
      'served.csv',
      ['id', 'at', 'label', 'predicted'],
      ids.map((id) => [id, `${day(id)}Z`, id < 60 ? label(id) : '', id < 60 ? guess(id) : 'no']),
    );
    const found = await measured({ predictions: 'served.csv' });
    expect(found).toMatchObject({
      rows: 100,
      labelled: 60,
      metrics: [{ value: { estimate: 0.8, rows: 60 }, holdout: null }],
    });
    expect(found.freshness).toMatchObject({ newest: `${day(59)}.000Z` });
  });

  it('joins true values that came later by key, whatever their order', async () => {
    write(
      'served.csv',
      ['id', 'at', 'predicted', 'label'],
      ids.map((id) => [`r${id}`, `${day(id)}Z`, guess(id), '']),
    );
    const late = [...ids].reverse().filter((id) => id % 2 === 0);
    write(
      'labels.csv',
      ['truth', 'id'],
      [...late.map((id) => [label(id), `r${id}`]), ['', 'r1'], ['no', 'an older one']],
    );
    const found = await measured({ predictions: 'served.csv', labels: { path: 'labels.csv', label: 'truth' } });
    expect(found).toMatchObject({ labels: 'labels.csv', rows: 100, labelled: 50 });
    const right = late.filter((id) => label(id) === guess(id)).length / 50;
    expect(found.metrics[0]?.value).toMatchObject({ estimate: right, rows: 50 });
    expect(found.bias[0]?.observed).toBeCloseTo(late.filter((id) => label(id) === 'yes').length / 50, 12);
    expect(found.freshness).toMatchObject({ newest: `${day(98)}.000Z` });
  });

  it('reads many batches, keys of several columns and labels of the same name', async () => {
    const many = Array.from({ length: 30_000 }, (_, id) => id);
    write(
      'served.csv',
      ['a', 'b', 'label', 'predicted'],
      many.map((id) => [id % 7, id, id % 3, id]),
    );
    write(
      'labels.csv',
      ['b', 'a', 'label'],
      many.filter((id) => id % 3 === 0).map((id) => [id, id % 7, id + 1]),
    );
    const found = await measured({
      predictions: { path: 'served.csv', task: 'values' },
      labels: 'labels.csv',
      key: ['a', 'b'],
      metrics: ['mae', 'test.r2'],
      bias: 0.5,
    });
    expect(found).toMatchObject({
      task: 'values',
      rows: 30_000,
      labelled: 10_000,
      bias: [{ of: null, relative: false }],
    });
    expect(found.metrics.map(({ name }) => name)).toEqual(['mae', 'test.r2']);
    expect(found.metrics[0]).toMatchObject({ direction: 'lower', value: { estimate: 1, rows: 10_000 } });
    expect(found.bias[0]?.bias).toMatchObject({ estimate: expect.closeTo(-1, 9) });
  });

  it('takes probabilities as the prediction of a class, and the metrics of the gate', async () => {
    write(
      'served.csv',
      ['id', 'label', 'probability'],
      ids.map((id) => [id, id % 4 === 0 ? 1 : 0, id % 4 === 0 ? 0.7 : 0.3]),
    );
    const found = await measured(
      { predictions: 'served.csv' },
      { gate: { metrics: { auc: { minimum: 0.9 }, latency: { maximum: 1 } } } },
    );
    expect(found.metrics).toMatchObject([{ name: 'auc', value: { estimate: 1 } }]);
    expect(found.bias[0]?.predicted).toBeCloseTo(0.4, 12);
    expect(found.bias[0]?.observed).toBe(0.25);
    expect(found.notes.join()).toContain('do not tell 1 of the metrics');
  });

  it('names a true value that is no class of the hold-out', async () => {
    const holdout: [string, string][] = [
      ['yes', 'yes'],
      ['no', 'no'],
    ];
    write(
      'served.csv',
      ['id', 'label', 'predicted'],
      ids.map((id) => [id, id === 3 ? 'maybe' : label(id), guess(id)]),
    );
    expect((await measured({ predictions: 'served.csv' }, { holdout })).unknownClasses).toEqual(['maybe']);
    write(
      'served.csv',
      ['id', 'label', 'probability'],
      ids.map((id) => [id, id === 3 ? 'maybe' : label(id), 0.5]),
    );
    const refused = await gather({ predictions: 'served.csv' }, { holdout });
    expect(refused).toMatchObject({ state: 'failed', next: expect.stringContaining('the true values "maybe"') });
  });

  it('says why where it cannot be measured', async () => {
    expect(await gather({})).toMatchObject({ state: 'absent' });
    const why = async (...input: Parameters<typeof gather>) => whyMissing(await gather(...input));
    expect(await why({ predictions: 'none.csv' })).toContain('none.csv');
    write(
      'served.csv',
      ['id', 'predicted'],
      ids.map((id) => [id, guess(id)]),
    );
    expect(await why({ predictions: 'served.csv' })).toContain('no column with the true value');
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv' })).toContain('labels.csv');
    write('labels.csv', ['id', 'label'], [[500, 'yes']]);
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv' })).toContain('none of 100 served predictions');
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv', key: 'request' })).toContain('"request"');
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv' }, { data: { label: 'label' } })).toContain(
      'no `key`',
    );
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv', by: 'city' })).toContain('"city"');
    write(
      'labels.csv',
      ['id', 'label'],
      [
        [3, 'yes'],
        [4, 'no'],
        [3, 'no'],
      ],
    );
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv' })).toContain('came before in 1 row (3)');
    write(
      'labels.csv',
      ['id', 'label'],
      ids.map((id) => [id, label(id)]),
    );
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv', metrics: 'rmse' })).toContain(
      'is for predicted numbers',
    );
    write(
      'served.csv',
      ['id', 'predicted'],
      [...ids, 7].map((id) => [id, guess(id)]),
    );
    expect(await why({ predictions: 'served.csv', labels: 'labels.csv' })).toContain('came before in 1 row (101)');
    write(
      'served.csv',
      ['label', 'predicted'],
      ids.map((id) => [id === 5 ? 'inf' : id * 1.5, id]),
    );
    expect(await why({ predictions: 'served.csv' })).toContain('not finite');
  });
});

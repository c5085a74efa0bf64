import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Overlap } from '../../../src/facts/overlap.ts';
import { absent, type Fact } from '../../../src/facts.ts';
import { gatherData } from '../../../src/gather/data.ts';
import { openOverlap } from '../../../src/gather/overlap.ts';
import { type Cell, observeRows } from '../../support/batches.ts';
import { configurationWith } from '../../support/predicted.ts';
import { silentLog } from '../../support/silent-log.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'overlap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function gather(
  training: string,
  testing: string,
  data: object = {},
  tests: object = {},
): Promise<Fact<Overlap>> {
  writeFileSync(join(root, 'train.csv'), training);
  writeFileSync(join(root, 'test.csv'), testing);
  const configuration = configurationWith({
    data: { training: 'train.csv', testing: 'test.csv', label: 'y', ...data },
    tests,
  });
  const { facts } = await gatherData({
    root,
    git: null,
    configuration,
    log: silentLog,
    originOf: async () => 'trained',
    rules: [],
    problem: null,
    predictions: absent('no `predictions` are configured'),
  });
  return facts.overlap;
}

const train = 'id,a,b,y\n1,0.5,x,0\n2,1.5,y,1\n3,2.5,z,0\n3,2.75,z,0\n';

describe('rows of the testing data in training', () => {
  it('are found by key, and equal rows are told beside them', async () => {
    const found = await gather(train, 'y,id,b,a\n1,3,q,9\n1,7,y,1.50\n0,8,w,3\n1,,w,4\n', { key: 'id' });
    expect(found).toEqual({
      state: 'gathered',
      value: {
        by: 'key',
        columns: ['id'],
        columnCount: 1,
        rows: 3,
        shared: 1,
        leftOut: 1,
        firstRows: [3, 4],
        equal: { rows: 4, shared: 1, leftOut: 0, firstRows: [2] },
      },
    });
  });

  it('are those with equal features and label without a key', async () => {
    const testing = 'id,a,b,y\n7,1.5,y,1\n8,1.5,y,0\n9,2.5,z,0\n9,2.5,z,0\n';
    const tests = { 'infra/validation': { 'overlap-by': 'rows' } };
    // 2.5,z,0 is frequent by itself: twice in the testing data.
    const value = {
      by: 'rows',
      columns: ['a', 'b', 'y'],
      columnCount: 3,
      rows: 2,
      shared: 1,
      leftOut: 2,
      firstRows: [2],
    };
    expect(await gather(train, testing, { key: 'id' }, tests)).toMatchObject({ value: { ...value, equal: null } });
    expect(await gather(train, testing, { features: ['a', 'b'] })).toMatchObject({ value });
    // Without `data.features` the number of a row is a column as any other.
    expect(await gather(train, testing)).toMatchObject({ value: { columnCount: 4, rows: 2, shared: 0 } });
  });

  it('are not looked for without two tables, and not where one could not be read', async () => {
    expect(await gather(train, 'a,y\n1,2\n', { testing: undefined })).toEqual(
      absent('no `data.testing` is configured'),
    );
    expect(await gather(train, 'p,q\n1,2\n', { label: undefined })).toMatchObject({
      state: 'failed',
      error: 'training and testing data have no feature or label in common',
    });
    expect(await gather(train, 'id,a,b,y\n1,2\n')).toMatchObject({ state: 'failed' });
    expect(await gather(train, 'id,a,b,y\n1,2,x,1\n', { training: 'none.csv' })).toMatchObject({ state: 'failed' });
    expect(
      await gather(train, 'id,a,b,y\n1,2,x,1\n', {}, { 'infra/validation': { 'overlap-by': 'key' } }),
    ).toMatchObject({ state: 'failed', next: expect.stringContaining('data.key') });
  });

  it('are those that a plain comparison finds, whatever the batches', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const columns = ['id', 'a', 'b', 'y'];
    const table = (rows: number): Cell[][] =>
      Array.from({ length: rows }, () => [
        random(20) === 0 ? null : random(2000),
        random(12),
        ['x', 'y', null, 'long text'][random(4)] as Cell,
        random(8) / 4,
      ]);
    const text = (row: readonly Cell[]): string => JSON.stringify(row.slice(1));
    for (const [rows, size] of [
      [0, 3],
      [1, 1],
      [300, 7],
      [3000, 1000],
    ] as const) {
      const [training, testing] = [table(2 * rows), table(rows)];
      const configuration = configurationWith({ data: { label: 'y', key: 'id' } });
      const reading = openOverlap(configuration, { training: columns, testing: columns });
      observeRows(reading.testing, testing, { size });
      observeRows(reading.training(), training, { size });
      const keys = new Set(training.map(([id]) => id).filter((id) => id !== null));
      const texts = new Set(training.map(text));
      const counts = new Map<string, number>();
      for (const row of testing) counts.set(text(row), (counts.get(text(row)) ?? 0) + 1);
      const [keyed, single] = [
        testing.filter(([id]) => id !== null),
        testing.filter((row) => counts.get(text(row)) === 1),
      ];
      expect(reading.finish()).toMatchObject({
        value: {
          rows: keyed.length,
          shared: keyed.filter(([id]) => keys.has(id as string)).length,
          leftOut: rows - keyed.length,
          equal: { rows: single.length, shared: single.filter((row) => texts.has(text(row))).length },
        },
      });
    }
  });
});

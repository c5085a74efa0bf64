import { describe, expect, it } from 'vitest';
import { compareRows } from '../../../src/gather/row-comparison.ts';
import { skewOf } from '../../../src/gather/skew.ts';
import type { ColumnSummary, TableSummary } from '../../../src/statistics/summary.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

const tableOf = (columns: readonly string[], rows: readonly (readonly Cell[])[]) => ({
  columns,
  read: async (observers: Parameters<Parameters<typeof compareRows>[0]['read']>[0]) => {
    for (const observer of observers) observeRows(observer, rows);
  },
});

const column = (name: string, values: readonly (number | string)[], rows = values.length): ColumnSummary => {
  const counts = new Map<number | string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const numbers = [...counts]
    .filter((entry): entry is [number, number] => typeof entry[0] === 'number')
    .sort((a, b) => a[0] - b[0]);
  const texts = [...counts].filter((entry): entry is [string, number] => typeof entry[0] === 'string');
  const total = (list: readonly (readonly [unknown, number])[]) => list.reduce((sum, [, count]) => sum + count, 0);
  const shared = {
    name,
    rows,
    missing: rows - values.length,
    nonFinite: 0,
    inexactIntegers: 0,
    kinds: {},
    distinct: { count: counts.size, exact: true },
  };
  return {
    ...shared,
    type: texts.length > 0 ? 'text' : 'number',
    numbers:
      numbers.length === 0
        ? null
        : {
            count: total(numbers),
            minimum: 0,
            maximum: 0,
            mean: 0,
            variance: 0,
            zeros: 0,
            points: {
              values: Float64Array.from(numbers, ([value]) => value),
              weights: Float64Array.from(numbers, ([, count]) => count),
              exact: true,
            },
          },
    categories:
      texts.length === 0 ? null : { count: total(texts), counts: new Map(texts), uncounted: 0, lengths: null },
  } as ColumnSummary;
};
const table = (...columns: ColumnSummary[]): TableSummary => ({ rows: columns[0]?.rows ?? 0, columns });
const many = <T>(size: number, value: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => value(index));
const js = (skew: ReturnType<typeof skewOf>) =>
  skew.columns[0]?.distances.find(({ measure }) => measure === 'jensen-shannon')?.corrected;

describe('skewOf', () => {
  it('is nothing for the same numbers, and grows with a shift', () => {
    const training = table(
      column(
        'x',
        many(1000, (index) => index),
      ),
    );
    expect(js(skewOf(training, training, { leftOut: [] }))).toBe(0);
    expect(
      js(
        skewOf(
          training,
          table(
            column(
              'x',
              many(1000, (index) => index + 300),
            ),
          ),
          { leftOut: [] },
        ),
      ),
    ).toBeGreaterThan(0.3);
  });

  it('takes text in a column of numbers, and another constant, for far away', () => {
    const training = table(
      column(
        'x',
        many(100, (index) => index),
      ),
    );
    expect(
      js(
        skewOf(
          training,
          table(
            column(
              'x',
              many(100, () => 'unknown'),
            ),
          ),
          { leftOut: [] },
        ),
      ),
    ).toBeGreaterThan(0.95);
    const constant = (value: number) =>
      table(
        column(
          'x',
          many(100, () => value),
        ),
      );
    expect(js(skewOf(constant(5), constant(6), { leftOut: [] }))).toBeGreaterThan(0.95);
  });

  it('names what is left out, in one table only, and free text', () => {
    const training = table(column('id', many(200, String)), column('label', ['a']), column('gone', [1]));
    const serving = table(
      column(
        'id',
        many(200, (index) => `s${index}`),
      ),
      column('new', [1]),
    );
    expect(skewOf(training, serving, { leftOut: ['label'] })).toMatchObject({
      columns: [],
      notCompared: [{ column: 'id', why: 'free text: nearly every value is rare' }],
      onlyTraining: ['gone'],
      onlyServing: ['new'],
    });
  });
});

describe('compareRows', () => {
  const names = ['id', 'a', 'b'];
  const compare = (training: Cell[][], serving: Cell[][]) =>
    compareRows(tableOf(names, training), tableOf(names, serving), {
      key: ['id'],
      columns: ['a', 'b'],
      servingRows: serving.length,
    });

  it('joins by key, whatever the order, and takes 1 and 1.0 as equal', async () => {
    const result = await compare(
      [
        ['k1', '1', 'x'],
        ['k2', '2', 'y'],
        ['k3', '3', 'z'],
      ],
      [
        ['k3', '3.0', 'z'],
        ['k1', '1', 'x'],
        ['k9', '0', 'q'],
      ],
    );
    expect(result).toEqual({
      key: ['id'],
      joined: 2,
      differing: 0,
      examined: 0,
      duplicates: { training: 0, serving: 0 },
      columns: [],
    });
  });

  it('names columns and serving rows that differ; missing is a value of its own', async () => {
    const result = await compare(
      [
        ['k1', '1', 'x'],
        ['k2', '2', 'y'],
        ['k3', null, 'z'],
      ],
      [
        ['k2', '2', 'Y'],
        ['k1', '5', 'xx'],
        ['k3', '3', 'z'],
      ],
    );
    expect(result).toMatchObject({ joined: 3, differing: 3, examined: 3 });
    expect(result.columns).toEqual([
      { column: 'a', differing: 2, servingRows: [2, 3] },
      { column: 'b', differing: 2, servingRows: [1, 2] },
    ]);
  });

  it('leaves out keys that occur twice or are missing, and counts them', async () => {
    const result = await compare(
      [
        ['k1', '1', 'x'],
        ['k1', '1', 'x'],
        ['k2', '2', 'y'],
        [null, '1', 'x'],
      ],
      [
        ['k1', '0', 'x'],
        ['k2', '2', 'y'],
        ['k2', '2', 'y'],
        [null, '9', 'x'],
      ],
    );
    expect(result).toMatchObject({ joined: 0, differing: 0, duplicates: { training: 1, serving: 1 }, columns: [] });
  });

  it('agrees with a simple join on many rows', async () => {
    const training = many(3000, (index) => [`k${index}`, String(index % 7), `t${index % 11}`]);
    const serving = many(2000, (index) => [
      `k${index * 2}`,
      String((index * 2) % 7),
      index % 100 === 0 ? 'other' : `t${(index * 2) % 11}`,
    ]);
    const result = await compare(training, serving);
    expect(result).toMatchObject({ joined: 1500, differing: 15 });
    expect(result.columns).toEqual([{ column: 'b', differing: 15, servingRows: [1, 101, 201, 301, 401] }]);
  });
});

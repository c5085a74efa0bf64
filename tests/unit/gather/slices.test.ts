import { describe, expect, it } from 'vitest';
import type { Slices } from '../../../src/facts/slices.ts';
import type { Fact } from '../../../src/facts.ts';
import { gatherSlices } from '../../../src/gather/slices.ts';
import type { Cell } from '../../support/batches.ts';
import { configurationWith, predictedRows } from '../../support/predicted.ts';

const columns = ['island', 'sex', 'age', 'y_true', 'predicted'];
/** 200 rows on two islands; on Dream, a quarter is wrong. */
const rows = Array.from({ length: 200 }, (_, row): Cell[] => {
  const island = row % 2 === 0 ? 'Biscoe' : 'Dream';
  const truth = row % 3 === 0 ? 'yes' : 'no';
  const wrong = island === 'Dream' && row % 8 === 1;
  return [
    island,
    row % 50 === 0 ? null : row % 5 < 2 ? 'f' : 'm',
    row,
    truth,
    wrong ? (truth === 'yes' ? 'no' : 'yes') : truth,
  ];
});

function gather(options: object, more: object = {}, cells: readonly (readonly Cell[])[] = rows): Fact<Slices> {
  const configuration = configurationWith({
    predictions: 'build/predictions.csv',
    tests: { 'model/slices': options },
    ...more,
  });
  return gatherSlices(predictedRows(configuration, columns, cells), configuration);
}

function slicesOf(fact: Fact<Slices>): Slices {
  if (fact.state !== 'gathered') throw new Error(JSON.stringify(fact));
  return fact.value;
}

describe('quality on slices', () => {
  it('computes the metric on each slice with its interval', () => {
    const found = slicesOf(gather({ by: ['island'] }));
    expect(found.overall).toMatchObject({ value: 0.875, rows: 200 });
    expect(found.slices).toMatchObject([
      { id: 'island=Biscoe', value: 1, rows: 100 },
      { id: 'island=Dream', value: 0.75, rows: 100 },
    ]);
    // Wilson's interval of 75 in 100.
    expect(found.slices[1]?.interval?.lower).toBeCloseTo(0.6569, 3);
    expect(found.slices[1]?.interval?.upper).toBeCloseTo(0.8245, 3);
  });

  it('slices by two columns together, with rows that have no value in a slice of their own', () => {
    const found = slicesOf(gather({ by: [['island', 'sex']], rows: 10 }));
    expect(found.slices.map(({ id, rows: count }) => [id, count])).toEqual([
      ['island=Biscoe and sex=m', 60],
      ['island=Dream and sex=m', 60],
      ['island=Dream and sex=f', 40],
      ['island=Biscoe and sex=f', 36],
    ]);
    expect(found.cuts).toEqual([{ by: ['island', 'sex'], slices: 5, small: { slices: 1, rows: 4 }, beyond: 0 }]);
  });

  it('cuts numbers at their quartiles', () => {
    const found = slicesOf(gather({ by: ['age'] }));
    expect(found.slices.map(({ id, name, rows: count }) => [id, name, count])).toEqual([
      ['age: quarter 1', 'age up to 49', 50],
      ['age: quarter 2', 'age above 49 to 99', 50],
      ['age: quarter 3', 'age above 99 to 149', 50],
      ['age: quarter 4', 'age above 149', 50],
    ]);
  });

  it('slices by the protected columns when none is named, and asks for some where there are none', () => {
    expect(slicesOf(gather({}, { data: { protected: ['sex'] } })).cuts[0]?.by).toEqual(['sex']);
    expect(gather({})).toMatchObject({ state: 'absent', reason: expect.stringContaining('no `by` of model/slices') });
    expect(gather({ by: ['planet'] })).toMatchObject({ state: 'failed', error: expect.stringContaining('"planet"') });
  });

  it('takes the metric of the option, of the gate, or the usual one', () => {
    expect(slicesOf(gather({ by: ['sex'], metric: 'f1' })).metric.name).toBe('f1');
    const gate = { metrics: { log_loss: { maximum: 1 }, 'test.recall': { minimum: 0.5 } } };
    expect(slicesOf(gather({ by: ['sex'] }, { gate })).metric).toMatchObject({ name: 'recall', direction: 'higher' });
    expect(slicesOf(gather({ by: ['sex'] })).metric.name).toBe('accuracy');
    expect(gather({ by: ['sex'], metric: 'beauty' })).toMatchObject({
      state: 'failed',
      next: expect.stringContaining('accuracy'),
    });
  });

  it('tells slices on which the metric is undefined', () => {
    const oneClass = rows.map(([island, ...others]): Cell[] =>
      island === 'Dream'
        ? [island, others[0] as Cell, others[1] as Cell, 'no', 'no']
        : [island as Cell, ...(others as Cell[])],
    );
    const found = slicesOf(gather({ by: ['island'], metric: 'recall' }, {}, oneClass));
    expect(found.slices.map(({ id }) => id)).toEqual(['island=Biscoe']);
    expect(found.withoutValue).toEqual([{ name: 'island=Dream', rows: 100, why: 'the class yes is in no row' }]);
  });

  it('takes numbers as well, and refuses one that is not finite', () => {
    const layout = { predictions: { path: 'build/predictions.csv', task: 'values' } };
    const numbers = rows.map((row, at): Cell[] => [...row.slice(0, 3), at, at + 0.5]);
    const fine = slicesOf(gather({ by: ['sex'] }, layout, numbers));
    expect(fine.metric).toMatchObject({ name: 'root_mean_squared_error', direction: 'lower', isShare: false });
    expect(fine.overall).toMatchObject({ value: 0.5 });
    expect(JSON.parse(JSON.stringify(fine))).toEqual(fine);
    const broken = numbers.map((row, at): Cell[] => [...row.slice(0, 4), at === 5 ? Number.POSITIVE_INFINITY : at]);
    expect(() => gather({ by: ['sex'] }, layout, broken)).toThrow('not finite in row 6');
  });

  it('looks at a million rows within seconds', () => {
    const configuration = configurationWith({ tests: { 'model/slices': { by: ['a', ['a', 'b'], 'c'] } } });
    const many = 1_000_000;
    const codes = (count: number) => Int32Array.from({ length: many }, (_, row) => (row * 7919) % count);
    const truth = Uint16Array.from(codes(2));
    const started = performance.now();
    const found = slicesOf(
      gatherSlices(
        {
          file: 'p',
          predictions: {
            kind: 'classes',
            classes: ['0', '1'],
            truth,
            predicted: truth,
            probabilities: null,
            weights: null,
          },
          positive: 1,
          columns: [
            { name: 'a', kind: 'categories', codes: codes(6), names: ['1', '2', '3', '4', '5', '6'] },
            { name: 'b', kind: 'categories', codes: codes(5), names: ['1', '2', '3', '4', '5'] },
            { name: 'c', kind: 'numbers', values: Float64Array.from(codes(1000)) },
          ],
          placeOf: null,
          notes: [],
        },
        configuration,
      ),
    );
    expect(found.slices).toHaveLength(6 + 30 + 4);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

import { describe, expect, it } from 'vitest';
import type { Inclusion } from '../../../src/facts/inclusion.ts';
import type { Fact } from '../../../src/facts.ts';
import { gatherInclusion } from '../../../src/gather/inclusion.ts';
import type { RowSample } from '../../../src/gather/tables/sample.ts';
import type { Cell } from '../../support/batches.ts';
import { configurationWith, predictedRows } from '../../support/predicted.ts';

const columns = ['sex', 'y_true', 'predicted'];
/** Of each group: true positives, false negatives, false positives, true negatives. */
const rowsOf = (groups: Readonly<Record<string, readonly [number, number, number, number]>>): Cell[][] =>
  Object.entries(groups).flatMap(([sex, counts]) =>
    counts.flatMap((count, kind) =>
      Array.from({ length: count }, (): Cell[] => [sex, kind < 2 ? 'yes' : 'no', kind % 2 === 0 ? 'yes' : 'no']),
    ),
  );
const rows = rowsOf({ f: [20, 10, 5, 65], m: [30, 5, 10, 55] });

function gather(
  cells: readonly (readonly Cell[])[] = rows,
  { training = null, ...more }: { training?: RowSample | null } & Record<string, unknown> = {},
): Fact<Inclusion> {
  const configuration = configurationWith({
    predictions: 'build/predictions.csv',
    data: { protected: ['sex'] },
    ...more,
  });
  return gatherInclusion(predictedRows(configuration, columns, cells), {
    configuration,
    training,
    features: ['height', 'island', 'sex'],
  });
}

describe('groups of people', () => {
  it('are counted by what is true and what is predicted', () => {
    expect(gather()).toMatchObject({
      state: 'gathered',
      value: {
        rows: 200,
        positive: 'yes',
        lacking: [],
        attributes: [
          {
            name: 'sex',
            groups: [
              { name: 'sex=f', truePositives: 20, falseNegatives: 10, falsePositives: 5, trueNegatives: 65 },
              { name: 'sex=m', truePositives: 30, falseNegatives: 5, falsePositives: 10, trueNegatives: 55 },
            ],
            missingRows: 0,
          },
        ],
      },
    });
  });

  it('whose column the training data lack have stand-ins that nobody knows', () => {
    const training: RowSample = {
      rows: 2,
      total: 2,
      places: Uint32Array.of(0, 1),
      columns: [{ name: 'height', kind: 'numbers', values: Float64Array.of(1, 2) }],
    };
    expect(gather(rows, { training })).toMatchObject({
      value: { proxies: [], notes: [expect.stringContaining('the training data lack sex')] },
    });
  });

  it('leave out rows without a group, and say how many', () => {
    const found = gather([...rows, [null, 'yes', 'no'], [null, 'no', 'no']]);
    expect(found).toMatchObject({ value: { attributes: [{ missingRows: 2, groups: [{}, {}] }] } });
  });

  it('are counted for the class that is named', () => {
    const found = gather(rows, { tests: { 'model/inclusion': { positive: 'no' } } });
    expect(found).toMatchObject({
      value: { positive: 'no', attributes: [{ groups: [{ truePositives: 65, falseNegatives: 5 }, {}] }] },
    });
    expect(gather(rows, { tests: { 'model/inclusion': { positive: 'maybe' } } })).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('"maybe"'),
    });
  });

  it('need a class to be named among three', () => {
    const three: Cell[][] = [...rows, ['f', 'maybe', 'maybe']];
    expect(gather(three)).toMatchObject({ state: 'absent', reason: expect.stringContaining('3 classes') });
    expect(gather(three, { tests: { 'model/inclusion': { positive: 'yes' } } }).state).toBe('gathered');
  });

  it('are not compared where none is declared, or numbers are predicted', () => {
    expect(gather(rows, { data: {} })).toMatchObject({ state: 'absent', reason: 'no `data.protected` is configured' });
    const numbers = rows.map(([sex], row): Cell[] => [sex as Cell, row, row + 0.5]);
    expect(gather(numbers)).toMatchObject({
      state: 'absent',
      reason: expect.stringContaining('numbers are predicted'),
    });
  });

  it('name a protected column that is nowhere', () => {
    expect(gather(rows, { data: { protected: ['sex', 'age'] } })).toMatchObject({ value: { lacking: ['age'] } });
  });

  it('come with the features that tell the group, strongest first', () => {
    const sex = Int32Array.from({ length: 100 }, (_, row) => row % 2);
    const training: RowSample = {
      rows: 100,
      total: 100,
      places: new Uint32Array(100),
      columns: [
        { name: 'sex', kind: 'categories', codes: sex, names: ['f', 'm'] },
        { name: 'island', kind: 'categories', codes: sex.map((code, row) => (row < 10 ? 0 : code)), names: ['a', 'b'] },
        { name: 'height', kind: 'numbers', values: Float64Array.from(sex, (code, row) => 150 + 40 * code + (row % 7)) },
      ],
    };
    const found = gather(rows, { training });
    expect(found.state === 'gathered' ? found.value.proxies : null).toMatchObject([
      { attribute: 'sex', feature: 'island', measure: 'cramers-v' },
      { attribute: 'sex', feature: 'height', measure: 'correlation-ratio' },
    ]);
    expect(gather()).toMatchObject({ value: { proxies: null } });
  });
});

import { describe, expect, it } from 'vitest';
import { openPredictions, type PredictedRows, type PredictionsInput } from '../../../src/gather/predictions.ts';
import type { ClassPredictions } from '../../../src/statistics/predictions.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

interface Small {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function read(
  predictions: Small,
  testing: Small | null,
  { known, ...input }: Partial<PredictionsInput> & { known?: ReadonlySet<string> } = {},
): PredictedRows {
  const reading = openPredictions({
    file: 'build/predictions.csv',
    columns: predictions.columns,
    layout: {},
    data: { label: 'species', key: ['id'] },
    wanted: [],
    ...input,
  });
  observeRows(reading.observer, predictions.rows);
  if (testing !== null) observeRows(reading.join(testing.columns), testing.rows);
  return reading.finish(known);
}

const testing: Small = {
  columns: ['id', 'island', 'species'],
  rows: [
    ['a', 'Dream', 'Adelie'],
    ['b', 'Biscoe', 'Gentoo'],
    ['c', 'Dream', 'Chinstrap'],
    ['d', 'Biscoe', 'Gentoo'],
  ],
};
const predictions: Small = {
  columns: ['id', 'predicted'],
  rows: [
    ['d', 'Gentoo'],
    ['c', 'Adelie'],
    ['b', 'Gentoo'],
    ['a', 'Adelie'],
  ],
};

const classesOf = ({ predictions: found }: PredictedRows) => {
  const { classes, truth, predicted } = found as ClassPredictions;
  return { truth: [...truth].map((code) => classes[code]), predicted: [...predicted].map((code) => classes[code]) };
};

describe('predictions beside what was to be predicted', () => {
  it('joins by key, whatever the order, and keeps columns of the testing data', () => {
    const found = read(predictions, testing, { wanted: ['island'] });
    expect(classesOf(found)).toEqual({
      truth: ['Gentoo', 'Chinstrap', 'Gentoo', 'Adelie'],
      predicted: ['Gentoo', 'Adelie', 'Gentoo', 'Adelie'],
    });
    const [island] = found.columns;
    expect(island?.kind === 'categories' && [...island.codes].map((code) => island.names[code])).toEqual([
      'Biscoe',
      'Dream',
      'Biscoe',
      'Dream',
    ]);
    expect([0, 1, 2, 3].map((row) => found.placeOf?.(row))).toEqual([3, 2, 1, 0]);
  });

  it('joins by position without a key', () => {
    const bare = { columns: ['predicted'], rows: predictions.rows.map(([, predicted]) => [predicted as Cell]) };
    expect(classesOf(read(bare, testing)).truth).toEqual(['Adelie', 'Gentoo', 'Chinstrap', 'Gentoo']);
    expect(() => read({ ...bare, rows: bare.rows.slice(1) }, testing)).toThrow(
      'its rows are not those of the testing data (3 predictions, 4 rows, compared by their order: no `data.key` is in both): 1 row (4) of the testing data has no prediction',
    );
  });

  it('reads a file that has the true values itself', () => {
    const found = read(
      {
        columns: ['y_true', 'y_pred', 'weight'],
        rows: [
          ['1', '1', '2'],
          ['0', '1', '0.5'],
        ],
      },
      null,
      { data: {}, layout: { weight: 'weight' } },
    );
    expect(classesOf(found)).toEqual({ truth: ['1', '0'], predicted: ['1', '1'] });
    expect(found.predictions.weights).toEqual(new Float64Array([2, 0.5]));
    expect(found.positive).toBe(1);
  });

  it.each([
    ['a row without a prediction', predictions.rows.slice(1), '1 row (4) of the testing data has no prediction'],
    ['a prediction of no row', [...predictions.rows, ['x', 'Gentoo']], '1 prediction is of no row of the testing data'],
    ['a key twice', [...predictions.rows, ['a', 'Gentoo']], '1 row (5) predicts a key again'],
  ])('refuses %s', (_, rows, message) => {
    expect(() => read({ ...predictions, rows }, testing)).toThrow(message);
  });

  it('refuses true values that differ from the testing data', () => {
    const own = { columns: ['id', 'species', 'predicted'], rows: [['a', 'Gentoo', 'Gentoo'] as const] };
    const one = { ...testing, rows: testing.rows.slice(0, 1) };
    expect(() => read(own, one)).toThrow(
      'its column "species" differs from "species" of the testing data in 1 row (1)',
    );
  });

  it('refuses a class that the data do not have, unless training had it', () => {
    const rows = predictions.rows.map(([id]) => [id as Cell, id === 'c' ? 'Emperor' : 'Gentoo']);
    expect(() => read({ ...predictions, rows }, testing, { known: new Set(['Adelie']) })).toThrow(
      'predicts "Emperor" (first in row 2), which is no class',
    );
    const found = read({ ...predictions, rows }, testing, { known: new Set(['Emperor', 'Adelie']) });
    expect((found.predictions as ClassPredictions).classes).toEqual(['Adelie', 'Chinstrap', 'Emperor', 'Gentoo']);
  });

  describe('probabilities', () => {
    const binary = { columns: ['malignant', 'probability'], data: { label: 'malignant' } };
    const rowsOf = (...pairs: readonly (readonly [string, string])[]) => ({ columns: binary.columns, rows: pairs });

    it('predicts the positive class from its probability alone', () => {
      const found = read(rowsOf(['0', '0.2'], ['1', '0.5'], ['1', '0.4']), null, { data: binary.data });
      expect(classesOf(found)).toEqual({ truth: ['0', '1', '1'], predicted: ['0', '1', '0'] });
      expect(found.notes).toEqual(['the prediction is the positive class where its probability is at least 0.5']);
    });

    it('are of the class that is named as positive', () => {
      const found = read(rowsOf(['0', '0.2'], ['1', '0.5']), null, { data: binary.data, layout: { positive: '0' } });
      expect(classesOf(found).predicted).toEqual(['1', '0']);
      expect((found.predictions as ClassPredictions).probabilities?.map((column) => [...column])).toEqual([
        [0.2, 0.5],
        [0.8, 0.5],
      ]);
    });

    it.each([
      ['1.2', 'expected a number from 0 to 1, found 1.2'],
      ['-0.1', 'in row 2'],
      ['NaN', 'found NaN'],
      ['high', '"probability" is no probability'],
    ])('of %s are refused with the row', (probability, message) => {
      expect(() => read(rowsOf(['0', '0.2'], ['1', probability]), null, { data: binary.data })).toThrow(message);
    });

    it('of several classes stand in a column each, and sum to one', () => {
      const columns = ['species', 'probability_Adelie', 'probability_Gentoo', 'probability_Chinstrap'];
      const data = { label: 'species' };
      const rows = [
        ['Adelie', '0.7', '0.2', '0.1'],
        ['Gentoo', '0.1', '0.6', '0.3'],
      ];
      const found = read({ columns, rows }, null, { data });
      expect(classesOf(found).predicted).toEqual(['Adelie', 'Gentoo']);
      expect((found.predictions as ClassPredictions).probabilities?.map((column) => column[0])).toEqual([
        0.7, 0.1, 0.2,
      ]);
      expect(() => read({ columns, rows: [['Adelie', '0.7', '0.2', '0.3']] }, null, { data })).toThrow(
        'the probabilities of row 1 sum to 1.2, not to 1',
      );
      expect(() => read({ columns, rows: [['Emperor', '0.7', '0.2', '0.1']] }, null, { data })).toThrow(
        'no column of probabilities for the class "Emperor"',
      );
    });
  });

  it('takes amounts as values, and few whole numbers as classes', () => {
    const rows = Array.from({ length: 30 }, (_, row) => [String(row * 1.5), String(row)]);
    const amounts = read({ columns: ['price', 'predicted'], rows }, null, { data: { label: 'price' } });
    expect(amounts.predictions.kind).toBe('values');
    const grades = read({ columns: ['grade', 'predicted'], rows: [['1', '2']] }, null, { data: { label: 'grade' } });
    expect(grades.predictions.kind).toBe('classes');
    const asValues = read({ columns: ['grade', 'predicted'], rows: [['1', '2']] }, null, {
      data: { label: 'grade' },
      layout: { task: 'values' },
    });
    expect(asValues.predictions.kind).toBe('values');
  });

  it.each([
    [['Adelie', ''], '"predicted" is missing in row 1'],
    [['Adelie', 'NaN'], '"predicted" is not finite in row 1'],
    [['', 'Adelie'], '"species" is missing in row 1'],
  ])('refuses the row %j', (row, message) => {
    expect(() => read({ columns: ['species', 'predicted'], rows: [row] }, null)).toThrow(message);
  });

  it('says which columns it looks for', () => {
    expect(() => read({ columns: ['id', 'guess'], rows: [['a', 'x']] }, null)).toThrow(
      'has neither a column with the prediction ("predicted", "prediction", "y_pred", "pred", "predicted_label") nor one with a probability; found "id", "guess"',
    );
    expect(() => read(predictions, null)).toThrow('has no column with the true value ("species", "label"');
    expect(() => read(predictions, null, { layout: { predicted: 'guess' } })).toThrow(
      'has no column "guess", which `predictions` names',
    );
    expect(() => read({ ...predictions, rows: [] }, null)).toThrow('has no rows');
  });
});

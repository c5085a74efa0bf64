import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SampleColumn } from '../../../src/statistics/association.ts';
import { learnEncoding, type Rows } from '../../../src/statistics/feature-encoding.ts';
import {
  fitLogistic,
  fitRidge,
  type LinearModel,
  type Matrix,
  predictChances,
  predictValues,
} from '../../../src/statistics/linear-model.ts';
import { fitBaselines } from '../../../src/statistics/simple-baselines.ts';

interface Golden {
  readonly classifiers: readonly {
    readonly name: string;
    readonly features: readonly number[][];
    readonly labels: readonly number[];
    readonly classes: number;
    readonly majority: number;
    readonly priors: readonly number[];
    readonly cases: readonly {
      readonly C: number;
      readonly coefficients: readonly number[][];
      readonly intercepts: readonly number[];
      readonly probabilities: readonly number[][];
      readonly predicted: readonly number[];
    }[];
  }[];
  readonly regressors: readonly {
    readonly name: string;
    readonly features: readonly number[][];
    readonly target: readonly number[];
    readonly mean: number;
    readonly cases: readonly {
      readonly alpha: number;
      readonly coefficients: readonly number[];
      readonly intercept: number;
      readonly predicted: readonly number[];
    }[];
  }[];
}

const golden: Golden = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/linear-model/linear-model.json'), 'utf8'),
);

const matrix = (rows: readonly (readonly number[])[]): Matrix => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  values: Float64Array.from(rows.flat()),
});

const coefficients = ({ weights, columns, outputs }: LinearModel): number[] =>
  Array.from({ length: outputs }, (_, output) => [
    ...weights.subarray(output * (columns + 1), output * (columns + 1) + columns),
  ]).flat();
const intercepts = ({ weights, columns }: LinearModel): number[] =>
  [...weights].filter((_, index) => index % (columns + 1) === columns);

function expectNear(found: readonly number[], expected: readonly number[], within: number): void {
  expect(found.length).toBe(expected.length);
  const differences = found.map((value, index) => Math.abs(value - (expected[index] as number)));
  expect(
    differences.every((difference) => difference <= within),
    `largest: ${Math.max(...differences)}`,
  ).toBe(true);
}

const likeliest = (chances: readonly number[]): number => chances.indexOf(Math.max(...chances));

describe.each(golden.classifiers)('logistic regression of $name', ({ features, labels, classes, cases }) => {
  it.each(cases)('is that of scikit-learn with C = $C', (expected) => {
    const rows = matrix(features);
    const model = fitLogistic(rows, Int32Array.from(labels), classes, {
      C: expected.C,
      tolerance: 1e-10,
      iterations: 2000,
    });
    expect(model.converged).toBe(true);
    expectNear(coefficients(model), expected.coefficients.flat(), 1e-5);
    expectNear(intercepts(model), expected.intercepts, 1e-5);
    const chances = [...predictChances(model, rows)];
    const byRow = features.map((_, row) => chances.slice(row * classes, (row + 1) * classes));
    expectNear(byRow.filter((_, row) => row % 7 === 0).flat(), expected.probabilities.flat(), 1e-6);
    expect(byRow.map(likeliest)).toEqual(expected.predicted);
  });

  it('says when it did not converge', () => {
    expect(fitLogistic(matrix(features), Int32Array.from(labels), classes, { iterations: 2 })).toMatchObject({
      converged: false,
      iterations: 2,
    });
  });
});

describe.each(golden.regressors)('regression of $name', ({ features, target, cases }) => {
  it.each(cases)('is that of scikit-learn with alpha = $alpha', (expected) => {
    const rows = matrix(features);
    const model = fitRidge(rows, Float64Array.from(target), { alpha: expected.alpha });
    expect(model.converged).toBe(true);
    expectNear(coefficients(model), expected.coefficients, 1e-6);
    expectNear(intercepts(model), [expected.intercept], 1e-6);
    expectNear(
      [...predictValues(model, rows)].filter((_, row) => row % 7 === 0),
      expected.predicted,
      1e-6,
    );
  });

  it('does not converge where columns depend on each other and nothing is penalised', () => {
    const doubled = features.map((row) => [...row, 2 * (row[0] as number)]);
    expect(fitRidge(matrix(doubled), Float64Array.from(target), { alpha: 0 }).converged).toBe(false);
    expect(fitRidge(matrix(doubled), Float64Array.from(target), { alpha: 1 }).converged).toBe(true);
  });
});

it('stays finite where classes are separable, scores are huge, and there is no column', () => {
  const separable = matrix([[-1e6], [-2e6], [1e6], [3e6]]);
  const model = fitLogistic(separable, Int32Array.of(0, 0, 1, 1), 2);
  expect([...predictChances(model, separable)].every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  const none = fitLogistic(matrix([[], [], [], []]), Int32Array.of(0, 0, 0, 1), 2, { tolerance: 1e-12 });
  expectNear([...predictChances(none, matrix([[]]))], [0.75, 0.25], 1e-9);
});

const numbers = (name: string, ...values: readonly number[]): SampleColumn => ({
  name,
  kind: 'numbers',
  values: Float64Array.from(values),
});
const words = (name: string, ...texts: readonly (string | null)[]): SampleColumn => {
  const known = [...new Set(texts.filter((text) => text !== null))];
  return {
    name,
    kind: 'categories',
    codes: Int32Array.from(texts, (text) => (text === null ? -1 : known.indexOf(text))),
    names: known,
  };
};
const table = (...columns: readonly SampleColumn[]): Rows => {
  const [first] = columns;
  return {
    rows: first === undefined ? 0 : first.kind === 'numbers' ? first.values.length : first.codes.length,
    columns,
  };
};
const cells = ({ values, rows, columns }: Matrix): number[][] =>
  Array.from({ length: rows }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)]);

describe('the encoding of features', () => {
  it('standardises numbers, fills in the median and says what was missing', () => {
    const encoding = learnEncoding(table(numbers('x', 1, 2, 3, Number.NaN), numbers('same', 5, 5, 5, 5)), [
      'x',
      'same',
      'gone',
    ]);
    expect(encoding).toMatchObject({ width: 2, unused: ['same', 'gone'], leftOut: 0 });
    const root = Math.sqrt(0.5);
    expectNear(
      cells(encoding.encode(table(numbers('x', 1, Number.NaN, Number.POSITIVE_INFINITY)))).flat(),
      [-1 / root, 0, 0, 1, 0, 1],
      1e-12,
    );
  });

  it('keeps the precision of numbers with a large offset', () => {
    const encoding = learnEncoding(table(numbers('time', 1e15, 1e15 + 2)), ['time']);
    expect(cells(encoding.encode(table(numbers('time', 1e15, 1e15 + 2))))).toEqual([[-1], [1]]);
  });

  it('gives each value of a category a column, a missing one too, and none to a new one', () => {
    const encoding = learnEncoding(table(words('c', 'a', 'a', null, 'b', 'a')), ['c']);
    expect(cells(encoding.encode(table(words('c', 'b', 'new', 'a', null))))).toEqual([
      [0, 0, 1],
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it('reads numbers where training had words, and words where it had numbers', () => {
    const asWords = learnEncoding(table(words('c', '1', 'x', '1')), ['c']);
    expect(cells(asWords.encode(table(numbers('c', 1, 2))))).toEqual([
      [1, 0],
      [0, 0],
    ]);
    const asNumbers = learnEncoding(table(numbers('x', -1, 1)), ['x']);
    expect(cells(asNumbers.encode(table(words('x', '1', 'high', null))))).toEqual([[1], [0], [0]]);
  });

  it('bounds its width and says what it left out', () => {
    const wide = Array.from({ length: 8 }, (_, column) =>
      words(`c${column}`, ...Array.from({ length: 100 }, (_, row) => `v${row % (40 + column)}`)),
    );
    const encoding = learnEncoding(table(numbers('x', ...Array(100).keys()), ...wide), [
      ...wide.map(({ name }) => name),
      'x',
    ]);
    expect(encoding.width).toBe(200);
    expect(encoding.leftOut).toBe(40 + 41 + 42 + 43 + 44 + 45 + 46 + 47 + 1 - 200);
    expect(cells(encoding.encode(table(numbers('x', 0), ...wide)))[0]?.[0]).toBeLessThan(0);
  });
});

describe('the baselines', () => {
  it.each(golden.classifiers)(
    'of $name are the majority and a logistic regression',
    ({ features, labels, majority, priors, cases }) => {
      const columns = (features[0] ?? []).map((_, column) =>
        numbers(`f${column}`, ...features.map((row) => row[column] as number)),
      );
      const training = table(...columns, numbers('label', ...labels));
      const fitted = fitBaselines({
        task: 'classes',
        training,
        label: 'label',
        features: training.columns.map(({ name }) => name),
      });
      if (fitted.task !== 'classes') throw new Error(`expected classes: ${fitted.task}`);
      expect(fitted).toMatchObject({ width: columns.length, rows: labels.length, fittedRows: labels.length });
      expect(fitted.classes).toEqual([...new Set(labels)].sort().map(String));
      const simple = fitted.simple.predict(training);
      expect(new Set(simple.classes)).toEqual(new Set([majority]));
      expectNear([...simple.chances.subarray(0, priors.length)], priors, 1e-12);
      expect(fitted.linear.converged).toBe(true);
      expect([...fitted.linear.predict(training).classes]).toEqual(cases.find(({ C }) => C === 1)?.predicted);
    },
  );

  it('of numbers are the mean and a ridge regression', () => {
    const [diabetes] = golden.regressors;
    if (diabetes === undefined) throw new Error('no golden');
    const { features, target, mean, cases } = diabetes;
    const columns = (features[0] ?? []).map((_, column) =>
      numbers(`f${column}`, ...features.map((row) => row[column] as number)),
    );
    const training = table(...columns, numbers('y', ...target));
    const fitted = fitBaselines({ task: 'values', training, label: 'y', features: columns.map(({ name }) => name) });
    if (fitted.task !== 'values') throw new Error(`expected values: ${fitted.task}`);
    expect(fitted.simple.predict(training)[0]).toBeCloseTo(mean, 9);
    const predicted = [...fitted.linear.predict(training)].filter((_, row) => row % 7 === 0);
    // The golden features are standardised, but for six digits.
    expectNear(predicted, cases.find(({ alpha }) => alpha === 1)?.predicted ?? [], 1e-3);
  });

  it('leave out rows without a label, and predict for rows without anything', () => {
    const training = table(numbers('x', 0, 1, 2, 3, 100), words('y', 'no', 'no', 'yes', 'yes', null));
    const fitted = fitBaselines({ task: 'classes', training, label: 'y', features: ['x', 'y'] });
    if (fitted.task !== 'classes') throw new Error(`expected classes: ${fitted.task}`);
    expect(fitted).toMatchObject({ rows: 4, classes: ['no', 'yes'] });
    const found = fitted.linear.predict(table(numbers('x', -50, 150, Number.NaN)));
    expect([...found.classes.subarray(0, 2)]).toEqual([0, 1]);
    expect([...found.chances].every(Number.isFinite)).toBe(true);
  });

  it('are fitted on fewer rows where there are very many classes and columns, the same in every run', () => {
    const count = 400;
    const columns = Array.from({ length: 6 }, (_, column) =>
      numbers(`f${column}`, ...Array.from({ length: count }, (_, row) => Math.sin(row * (column + 1)))),
    );
    const training = table(...columns, numbers('y', ...Array.from({ length: count }, (_, row) => row % 3)));
    const features = columns.map(({ name }) => name);
    const [first, second] = [1, 2].map(() =>
      fitBaselines({ task: 'classes', training, label: 'y', features, work: 4500 }),
    );
    if (first?.task !== 'classes' || second?.task !== 'classes') throw new Error('expected classes');
    expect(first).toMatchObject({ rows: 400, fittedRows: 250 });
    expect(first.linear.predict(training)).toEqual(second.linear.predict(training));
  });

  it('stay finite for rows far away from those of training', () => {
    const training = table(numbers('x', 0, 1, 2, 3, 4, 5), numbers('y', 0, 0, 1, 1, 2, 2));
    const fitted = fitBaselines({ task: 'classes', training, label: 'y', features: ['x'] });
    if (fitted.task !== 'classes') throw new Error('expected classes');
    const found = fitted.linear.predict(table(numbers('x', 1e308, -1e308)));
    expect([...found.classes]).toEqual([2, 0]);
    expect([...found.chances].every(Number.isFinite)).toBe(true);
  });

  it('say why there is none', () => {
    const baselinesOf = (task: 'classes' | 'values', column: SampleColumn) =>
      fitBaselines({ task, training: table(column), label: 'y', features: [] });
    expect(baselinesOf('classes', words('y', 'a', 'a'))).toMatchObject({
      task: 'none',
      reason: expect.stringContaining('1 classes'),
    });
    expect(baselinesOf('values', words('y', 'a', 'b'))).toMatchObject({
      task: 'none',
      reason: expect.stringContaining('no number'),
    });
    expect(baselinesOf('values', numbers('y', 1, Number.NaN))).toMatchObject({ task: 'none' });
    expect(baselinesOf('values', numbers('z', 1, 2))).toMatchObject({ task: 'none' });
    expect(baselinesOf('classes', numbers('y', ...Array(201).keys()))).toMatchObject({ task: 'none' });
  });
});

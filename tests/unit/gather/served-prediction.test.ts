import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/gather/canary-rows.ts';
import { parseRecords } from '../../../src/gather/csv-records.ts';
import { inOrder } from '../../../src/gather/model-files.ts';
import { compareServed, sameServed, servedPrediction } from '../../../src/gather/served-prediction.ts';
import type { ClassPredictions } from '../../../src/statistics/predictions.ts';

const label = (value: unknown) => ({ label: value, probability: null, probabilities: null });

describe('where the prediction is', () => {
  it.each([
    [{ prediction: 'Adelie' }, null, label('Adelie')],
    [{ predictions: [3.5] }, null, label(3.5)],
    [{ predictions: [[3.5]] }, null, label(3.5)],
    [[{ class: 'a', probability: 0.25 }], null, { label: 'a', probability: 0.25, probabilities: null }],
    [
      { predictions: [{ label: 1, probabilities: { 0: 0.1, 1: 0.9 } }] },
      null,
      { label: 1, probability: null, probabilities: { 0: 0.1, 1: 0.9 } },
    ],
    [{ predictions: [[0.1, 0.9]] }, null, { label: null, probability: null, probabilities: [0.1, 0.9] }],
    [{ probability: 0.7 }, null, { label: null, probability: 0.7, probabilities: null }],
    [{ label: 'a', probability: [[0.5, 0.5]] }, null, { label: 'a', probability: null, probabilities: [0.5, 0.5] }],
    [7, null, label(7)],
    [true, null, label(true)],
    [{ a: [{ b: 2 }] }, 'a.0.b', label(2)],
    [{ label: 0, prediction: 1 }, 'label', label(0)],
  ])('%j at %s', (answer, path, expected) => {
    expect(servedPrediction(answer, path)).toEqual(expected);
  });

  it.each([
    [{ predictions: [1, 2] }, null, 'holds 2 predictions, expected 1'],
    [[], null, 'holds 0 predictions'],
    [{}, null, 'found no key'],
    [{ prediction: null }, null, 'holds null'],
    [{ prediction: 'NaN' }, null, 'holds "NaN"'],
    [JSON.parse('{"prediction": 1e999}'), null, 'holds Infinity'],
    [{ prediction: 1, probability: 1.5 }, null, 'holds 1.5, expected a probability'],
    [{ prediction: 1, probability: [0.5, null] }, null, 'holds null, expected a probability'],
    [{ a: 1 }, 'b', 'nothing at `serve.response`, "b"'],
    [{ a: 1 }, 'constructor.name', 'nothing at `serve.response`'],
    [{ prediction: { prediction: { prediction: { prediction: { prediction: { prediction: 1 } } } } } }, null, 'deeper'],
  ])('is told to be missing or unusable in %j at %s', (answer, path, words) => {
    expect(servedPrediction(answer, path)).toMatchObject({ what: expect.stringContaining(words) });
  });
});

const classes = (names: readonly string[], predicted: number, probabilities: readonly number[] | null) => {
  const predictions: ClassPredictions = {
    kind: 'classes',
    classes: names,
    truth: Uint16Array.of(0),
    predicted: Uint16Array.of(predicted),
    probabilities: probabilities === null ? null : probabilities.map((one) => Float64Array.of(one)),
    weights: null,
  };
  return { predictions, positive: names.length === 2 ? 1 : null };
};
const compare = (answer: unknown, offline: Parameters<typeof compareServed>[1]) => {
  const served = servedPrediction(answer, null);
  return 'what' in served ? served : compareServed(served, offline, 0, 1e-6);
};

describe('what is served beside what was predicted', () => {
  const binary = classes(['no', 'yes'], 1, [0.25, 0.75]);
  it.each([
    [{ label: 'yes' }, true],
    [{ label: 'no' }, false],
    [{ label: 'other' }, false],
    [{ label: 'yes', probability: 0.75 }, true],
    [{ label: 'yes', probability: 0.76 }, false],
    [{ label: 'no', probability: 0.75 }, false],
    [{ probability: 0.75 }, true],
    [{ probability: 0.25 }, false],
    [{ prediction: 0.75 }, true],
    [{ prediction: 7 }, false],
    [{ probabilities: [0.25, 0.75] }, true],
    [{ probabilities: [0.75, 0.25] }, false],
    [{ probabilities: { yes: 0.75, no: 0.25 } }, true],
    [{ probabilities: { maybe: 0.75, no: 0.25 } }, false],
  ])('two classes: %j → %s', (answer, agrees) => {
    expect(compare(answer, binary)).toMatchObject({ agrees });
  });

  it.each([
    [{ label: 1 }, ['0', '1'], true],
    [{ label: '1.0' }, ['0', '1'], true],
    [{ label: true }, ['False', 'True'], true],
    [{ label: 0 }, ['0', '1'], false],
  ])('writes of one class: %j of %j → %s', (answer, names, agrees) => {
    expect(compare(answer, classes(names, 1, null))).toMatchObject({ agrees });
  });

  it('takes the confidence of the predicted class too, and no number alone for three classes', () => {
    expect(compare({ label: 'no', confidence: 0.75 }, classes(['no', 'yes'], 0, [0.75, 0.25]))).toMatchObject({
      agrees: true,
    });
    const three = classes(['a', 'b', 'c'], 2, [0.1, 0.2, 0.7]);
    expect(compare({ label: 'c', confidence: 0.7 }, three)).toMatchObject({ agrees: true });
    expect(compare({ probability: 0.7 }, three)).toMatchObject({ what: expect.stringContaining('several classes') });
    expect(compare({ predictions: [[0.1, 0.2, 0.7]] }, three)).toMatchObject({ agrees: true });
  });

  it('values: within the tolerance, as a share of large ones', () => {
    const value = (predicted: number) =>
      ({
        predictions: {
          kind: 'values',
          truth: Float64Array.of(0),
          predicted: Float64Array.of(predicted),
          weights: null,
        },
        positive: null,
      }) as const;
    expect(compare(1.0000005, value(1))).toMatchObject({ agrees: true });
    expect(compare(1.00001, value(1))).toMatchObject({ agrees: false });
    expect(compare(1_000_000.5, value(1_000_000))).toMatchObject({ agrees: true });
    expect(compare('3', value(3))).toMatchObject({ agrees: true });
    expect(compare('three', value(3))).toMatchObject({ agrees: false, served: 'three, no number' });
  });

  it('two servers', () => {
    expect(sameServed(label('a') as never, label('a') as never, ['a', 'b'], 0)).toBe(true);
    expect(sameServed(label(0.4) as never, label(0.6) as never, ['a', 'b'], 0)).toBe(false);
    expect(sameServed(label(0.7) as never, label(0.6) as never, ['a', 'b'], 0)).toBe(true);
    expect(sameServed(label(0.7) as never, label(0.6) as never, null, 1e-6)).toBe(false);
  });
});

describe('what is sent', () => {
  it('is CSV that reads back', () => {
    const texts = ['a "quoted", b', 'two\nlines', '', ' spaces '];
    const text = csvOf({ columns: ['a,1', 'b', 'c', 'd'], rows: [{ place: 0, values: [], texts }] });
    expect(parseRecords('rows.csv', text, {})).toEqual([['a,1', 'b', 'c', 'd'], texts]);
    expect(
      parseRecords('rows.csv', csvOf({ columns: ['a'], rows: [{ place: 0, values: [], texts: [''] }] }), {}),
    ).toHaveLength(2);
  });

  it('is the model that is declared first', () => {
    const files = ['build/labels.json', 'build/model.pkl', 'extra/a.bin'];
    expect(inOrder(['build/model.pkl', 'build/labels.json'], files)[0]).toBe('build/model.pkl');
    expect(inOrder(['build/*.pkl'], files)[0]).toBe('build/model.pkl');
    expect(inOrder(['./extra/'], files)[0]).toBe('extra/a.bin');
    expect(inOrder([], files)).toEqual(files);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ascendingOrder } from '../../../src/statistics/ascending-order.ts';
import {
  computeMetrics,
  metricAliases,
  type PredictionMetric,
  predictionMetric,
  predictionMetricNames,
} from '../../../src/statistics/prediction-metrics.ts';
import {
  type ClassPredictions,
  noClass,
  type Predictions,
  type ValuePredictions,
} from '../../../src/statistics/predictions.ts';
import { seededRandom } from '../../../src/statistics/random.ts';

interface GoldenCase {
  name: string;
  kind: 'classes' | 'values';
  classes: number;
  truth: number[];
  predicted: (number | null)[];
  probabilities: (number | null)[][] | null;
  weights: number[] | null;
  metrics: Record<string, { value: number } | { refused: string }>;
}
const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/metrics/metrics.json'), 'utf8')) as {
  cases: GoldenCase[];
};

const numbers = (values: readonly (number | null)[]): Float64Array =>
  Float64Array.from(values, (value) => value ?? Number.NaN);

const predictionsOf = (one: GoldenCase): Predictions => {
  const weights = one.weights === null ? null : numbers(one.weights);
  if (one.kind === 'values')
    return { kind: 'values', truth: numbers(one.truth), predicted: numbers(one.predicted), weights };
  return {
    kind: 'classes',
    classes: Array.from({ length: one.classes }, (_, index) => `c${index}`),
    truth: Uint16Array.from(one.truth),
    predicted: Uint16Array.from(one.predicted as number[]),
    probabilities: one.probabilities?.map(numbers) ?? null,
    weights,
  };
};

const metric = (name: string): PredictionMetric => {
  const found = predictionMetric(name);
  if (found === undefined) throw new Error(`no metric ${name}`);
  return found;
};
const options = { quantile: 0.9 };

/** Where scikit-learn answers 0 by 0 with a number and no warning. */
const stricter: Record<string, readonly string[]> = {
  matthews_corrcoef: ['one class in the truth', 'no positive in truth or predictions', 'all scores the same'],
};

describe.each(golden.cases)('the metrics of scikit-learn: $name', (one) => {
  const predictions = predictionsOf(one);

  it.each(Object.entries(one.metrics))('%s', (name, expected) => {
    const found = metric(name).compute(predictions, null, options);
    if ('refused' in expected || stricter[name]?.includes(one.name))
      expect(found).toEqual({ undefined: expect.stringMatching(/\w+ \w+/) });
    else {
      expect(found).toEqual({ value: expect.any(Number) });
      const { value } = found as { value: number };
      expect(Math.abs(value - expected.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected.value)));
    }
  });

  it('are the same for the rows in another order, and when the table is shared', () => {
    const reversed = Uint32Array.from(one.truth.keys()).reverse();
    const all = Object.keys(one.metrics).map(metric);
    const together = computeMetrics(all, predictions, reversed, options);
    all.forEach((each, at) => {
      const alone = each.compute(predictions, null, options);
      const shared = together[at] as typeof alone;
      if ('undefined' in alone) expect(shared).toEqual(alone);
      else expect((shared as typeof alone).value).toBeCloseTo(alone.value, 10);
    });
  });
});

const classes = (changes: Partial<ClassPredictions> = {}): ClassPredictions => ({
  kind: 'classes',
  classes: ['no', 'yes'],
  truth: Uint16Array.of(0, 1, 1, 0),
  predicted: Uint16Array.of(0, 1, 0, 0),
  probabilities: [Float64Array.of(0.2, 0.9, 0.4, 0.4)],
  weights: null,
  ...changes,
});
const values = (changes: Partial<ValuePredictions> = {}): ValuePredictions => ({
  kind: 'values',
  truth: Float64Array.of(1, 2, 3, 4),
  predicted: Float64Array.of(1, 2, 3, 5),
  weights: null,
  ...changes,
});

describe('a metric', () => {
  it('has every name and alias that the goldens cover', () => {
    const covered = new Set(golden.cases.flatMap(({ metrics }) => Object.keys(metrics)));
    expect([...covered].sort()).toEqual([...predictionMetricNames].sort());
    for (const [alias, name] of Object.entries(metricAliases)) expect(predictionMetric(alias)?.name).toBe(name);
    expect(predictionMetric('constructor')).toBeUndefined();
    expect(predictionMetric('accurracy')).toBeUndefined();
  });

  it('takes one column of two classes as that of the second', () => {
    const one = classes();
    const [column] = one.probabilities as [Float64Array];
    const both = classes({ probabilities: [column.map((chance) => 1 - chance), column] });
    for (const name of ['roc_auc', 'average_precision', 'log_loss', 'brier_score', 'roc_auc_ovr'])
      for (const positive of [0, 1]) {
        const found = metric(name).compute(one, null, { positive }) as { value: number };
        expect(found.value).toBeCloseTo(
          (metric(name).compute(both, null, { positive }) as { value: number }).value,
          12,
        );
      }
  });

  it('is of the rows that are asked for, as often as they are', () => {
    const rows = Uint32Array.of(2, 2, 1);
    expect(metric('accuracy').compute(classes(), rows, {})).toEqual({ value: 1 / 3 });
    expect(metric('mean_absolute_error').compute(values(), Uint32Array.of(3, 3, 0), {})).toEqual({ value: 2 / 3 });
  });

  it('has the positive class that is asked for, of more than two one against the rest', () => {
    const three = classes({
      classes: ['a', 'b', 'c'],
      truth: Uint16Array.of(0, 1, 2, 0),
      predicted: Uint16Array.of(0, 0, 2, 0),
      probabilities: null,
    });
    expect(metric('precision').compute(three, null, { positive: 0 })).toEqual({ value: 2 / 3 });
    expect(metric('precision').compute(three, null, {})).toEqual({ undefined: expect.stringContaining('3 classes') });
    expect(metric('precision').compute(three, null, { positive: 3 })).toEqual({
      undefined: 'there is no class number 3',
    });
  });

  it.each<[string, string, Predictions, RegExp]>([
    ['no rows', 'accuracy', classes({ truth: new Uint16Array(0), predicted: new Uint16Array(0) }), /no rows/],
    [
      'a label outside',
      'f1_macro',
      classes({ predicted: Uint16Array.of(0, noClass, 0, 0) }),
      /1 of 4 rows has a label/,
    ],
    ['a weight below 0', 'accuracy', classes({ weights: Float64Array.of(1, 1, -1, 1) }), /negative/],
    ['weights of 0', 'accuracy', classes({ weights: new Float64Array(4) }), /add up to 0/],
    [
      'a weight that is not a number',
      'mae',
      values({ weights: Float64Array.of(1, Number.NaN, 1, 1) }),
      /1 of 4 weights/,
    ],
    ['no probabilities', 'roc_auc', classes({ probabilities: null }), /no probabilities/],
    [
      'infinite scores',
      'auc',
      classes({ probabilities: [Float64Array.of(0, 1, Number.POSITIVE_INFINITY, 1)] }),
      /1 of 4 scores is not finite/,
    ],
    [
      'a probability below 0',
      'log_loss',
      classes({ probabilities: [Float64Array.of(0, 1, -0.1, 1)] }),
      /outside 0 to 1 in 1 of 4/,
    ],
    ['numbers for classes', 'accuracy', values(), /for predicted classes/],
    ['classes for numbers', 'rmse', classes(), /for predicted numbers/],
    ['a constant truth', 'r2', values({ truth: Float64Array.of(2, 2, 2, 2) }), /the same in all 4 rows/],
    ['a truth of 0', 'mape', values({ truth: Float64Array.of(0, 2, 3, 4) }), /0 in 1 of 4 rows/],
    ['numbers that overflow', 'mse', values({ truth: Float64Array.of(1e200, 2, 3, 4) }), /too large/],
  ])('says why there is none: %s', (_, name, predictions, reason) => {
    expect(metric(name).compute(predictions, null, {})).toEqual({ undefined: expect.stringMatching(reason) });
  });

  it('accepts scores that are no probabilities, where only their order counts', () => {
    expect(metric('roc_auc').compute(classes({ probabilities: [Float64Array.of(-3, 9, 4, 1)] }), null, {})).toEqual({
      value: 1,
    });
  });

  it('refuses a quantile outside 0 to 1', () => {
    expect(metric('pinball_loss').compute(values(), null, { quantile: 1.5 })).toEqual({
      undefined: expect.stringMatching(/1.5/),
    });
  });
});

describe('the ascending order', () => {
  it.each([10, 4095, 4096, 30_000])('is that of a stable sort of %i numbers, with signs, ties and zeros', (count) => {
    const random = seededRandom(count);
    const scores = Float64Array.from({ length: count }, (_, place) => {
      const number = (random() - 0.5) * 10 ** Math.floor(random() * 40 - 20);
      return place % 3 === 0 ? Math.round(number) : place % 5 === 0 ? -0 : number;
    });
    const expected = [...scores.keys()].sort((a, b) => (scores[a] as number) - (scores[b] as number) || a - b);
    expect([...ascendingOrder(scores.slice())]).toEqual(expected);
  });
});

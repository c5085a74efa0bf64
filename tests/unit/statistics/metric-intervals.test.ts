import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  intervalOf,
  type MetricInterval,
  pairedIntervalOf,
  unpairedInterval,
} from '../../../src/statistics/metric-intervals.ts';
import { type PredictionMetric, predictionMetric } from '../../../src/statistics/prediction-metrics.ts';
import type {
  ClassPredictions,
  Predictions,
  Undefined,
  ValuePredictions,
} from '../../../src/statistics/predictions.ts';
import { wilsonInterval } from '../../../src/statistics/proportion.ts';
import { type Random, seededRandom } from '../../../src/statistics/random.ts';

interface Golden {
  delong: {
    truth: number[];
    first: number[];
    second: number[];
    confidence?: number;
    area: number;
    interval: [number, number];
    difference: number;
    differenceInterval: [number, number];
  }[];
  wilson: { successes: number; trials: number; confidence: number; lower: number; upper: number }[];
  intervals: Record<string, number[]>;
}
const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/metrics/metrics.json'), 'utf8'),
) as Golden;

const metric = (name: string): PredictionMetric => {
  const found = predictionMetric(name);
  if (found === undefined) throw new Error(`no metric ${name}`);
  return found;
};
const options = { confidence: 0.95, seed: 7, resamples: 4000 };

const classes = (
  truth: readonly number[],
  predicted: readonly number[],
  probabilities: readonly number[] | null = null,
  count = 2,
): ClassPredictions => ({
  kind: 'classes',
  classes: ['a', 'b', 'c', 'd'].slice(0, count),
  truth: Uint16Array.from(truth),
  predicted: Uint16Array.from(predicted),
  probabilities: probabilities === null ? null : [Float64Array.from(probabilities)],
  weights: null,
});
const values = (truth: readonly number[], predicted: readonly number[]): ValuePredictions => ({
  kind: 'values',
  truth: Float64Array.from(truth),
  predicted: Float64Array.from(predicted),
  weights: null,
});
const found = (interval: MetricInterval | Undefined): MetricInterval => {
  if ('undefined' in interval) throw new Error(interval.undefined);
  return interval;
};

describe('the interval of a proportion', () => {
  it.each(golden.wilson)(
    'is that of scipy: $successes of $trials',
    ({ successes, trials, confidence, lower, upper }) => {
      const interval = wilsonInterval(successes, trials, confidence);
      expect(Math.abs(interval.lower - lower)).toBeLessThan(1e-9);
      expect(Math.abs(interval.upper - upper)).toBeLessThan(1e-9);
    },
  );

  it('refuses what is no proportion', () => {
    expect(() => wilsonInterval(0, 0, 0.95)).toThrow('0 successes in 0 trials');
    expect(() => wilsonInterval(1, 2, 1)).toThrow('confidence of 1');
    expect(() => wilsonInterval(Number.NaN, 2, 0.9)).toThrow('NaN successes');
  });

  it('is that of the accuracy, the recall and, through the share of right rows, F1', () => {
    const one = classes([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 0, 0, 0, 0]);
    expect(intervalOf(metric('accuracy'), one, null, options)).toEqual({
      estimate: 6 / 8,
      rows: 8,
      ...near(wilsonInterval(6, 8, 0.95)),
    });
    expect(intervalOf(metric('recall'), one, null, options)).toEqual({
      estimate: 2 / 3,
      rows: 8,
      ...near(wilsonInterval(2, 3, 0.95)),
    });
    const { lower, upper } = wilsonInterval(2, 4, 0.95);
    const f1 = { lower: (2 * lower) / (1 + lower), upper: (2 * upper) / (1 + upper) };
    expect(intervalOf(metric('f1'), one, null, options)).toEqual({ estimate: 2 / 3, rows: 8, ...near(f1) });
  });
});

const near = ({ lower, upper }: { lower: number; upper: number }) => ({
  lower: expect.closeTo(lower, 12),
  upper: expect.closeTo(upper, 12),
});

describe("DeLong's interval of the area under the ROC curve", () => {
  it.each(golden.delong)('is that of the definition: an area of $area', (one) => {
    const confidence = one.confidence ?? 0.95;
    const nothing = one.truth.map(() => 0);
    // The mean over classes wants probabilities; their order is the same.
    const squash = (scores: readonly number[]): number[] => scores.map((score) => 1 / (1 + Math.exp(-score)));
    for (const [name, scale] of [
      ['roc_auc', (scores: number[]) => scores],
      ['roc_auc_ovr', squash],
    ] as const) {
      const [first, second] = [one.first, one.second].map((scores) => classes(one.truth, nothing, scale(scores))) as [
        ClassPredictions,
        ClassPredictions,
      ];
      const interval = found(intervalOf(metric(name), first, null, { ...options, confidence }));
      expect(interval.estimate).toBeCloseTo(one.area, 12);
      expect(interval.lower).toBeCloseTo(one.interval[0], 9);
      expect(interval.upper).toBeCloseTo(one.interval[1], 9);
      const paired = found(pairedIntervalOf(metric(name), first, second, null, { ...options, confidence }));
      expect(paired.estimate).toBeCloseTo(one.difference, 12);
      expect(paired.lower).toBeCloseTo(one.differenceInterval[0], 9);
      expect(paired.upper).toBeCloseTo(one.differenceInterval[1], 9);
    }
  });

  it('has a width where the ranking is perfect, and the less the more rows', () => {
    const perfect = (rows: number): MetricInterval => {
      const truth = Array.from({ length: rows }, (_, row) => row % 2);
      return found(intervalOf(metric('roc_auc'), classes(truth, truth, truth), null, options));
    };
    expect(perfect(10)).toMatchObject({ estimate: 1, upper: 1 });
    expect(perfect(10).lower).toBeGreaterThan(0.5);
    expect(perfect(10).lower).toBeLessThan(0.85);
    expect(perfect(1000).lower).toBeGreaterThan(0.99);
  });

  it('of the mean over three classes is as wide as a bootstrap of the rows says, and so is that of a difference', () => {
    const random = seededRandom(12);
    const truth = Array.from({ length: 300 }, () => Math.floor(random() ** 1.5 * 3));
    const model = (noise: number): ClassPredictions => {
      const chances = truth.map((code) => {
        const scores = [0, 1, 2].map((each) => Math.exp((each === code ? 1 : 0) + noise * normal(random)));
        const sum = scores.reduce((total, score) => total + score, 0);
        return scores.map((score) => score / sum);
      });
      const probabilities = [0, 1, 2].map((each) => Float64Array.from(chances, (chance) => chance[each] as number));
      return { ...classes(truth, truth, null, 3), probabilities };
    };
    const [one, other] = [model(0.8), model(1.2)];
    const weigh = (predictions: ClassPredictions) => ({ ...predictions, weights: new Float64Array(300).fill(1) });
    const auc = metric('roc_auc_ovr');
    for (const [exact, drawn] of [
      [intervalOf(auc, one, null, options), intervalOf(auc, weigh(one), null, options)],
      [
        pairedIntervalOf(auc, one, other, null, options),
        pairedIntervalOf(auc, weigh(one), weigh(other), null, options),
      ],
    ] as const) {
      const width = found(drawn).upper - found(drawn).lower;
      expect(Math.abs(found(exact).lower - found(drawn).lower) / width).toBeLessThan(0.1);
      expect(Math.abs(found(exact).upper - found(drawn).upper) / width).toBeLessThan(0.1);
    }
  });

  it('needs two rows of each class', () => {
    const one = classes([0, 0, 0, 1], [0, 0, 0, 1], [0.1, 0.6, 0.2, 0.5]);
    expect(intervalOf(metric('roc_auc'), one, null, options)).toEqual({
      undefined: 'the class b has only one row, at least 2 are needed',
    });
  });
});

describe('the bootstrap', () => {
  const { intervals } = golden;
  const of = (name: string): number[] => intervals[name] as number[];
  const first = classes(of('truth'), of('first'), null, 3);
  const second = classes(of('truth'), of('second'), null, 3);
  const [firstValues, secondValues] = [
    values(of('values'), of('firstValues')),
    values(of('values'), of('secondValues')),
  ];
  const binary = classes(of('binary'), of('binary'), of('chances'));

  /** Both ends within a twelfth of the width: two or three times what drawing alone differs. */
  const like = (interval: MetricInterval | Undefined, [lower, upper]: number[]): void => {
    const width = (upper as number) - (lower as number);
    const { lower: low, upper: high } = found(interval);
    expect(Math.abs(low - (lower as number)) / width).toBeLessThan(1 / 12);
    expect(Math.abs(high - (upper as number)) / width).toBeLessThan(1 / 12);
  };

  it.each<[string, Predictions]>([
    ['f1_macro', first],
    ['matthews_corrcoef', first],
    ['cohen_kappa', first],
    ['mean_absolute_error', firstValues],
    ['root_mean_squared_error', firstValues],
    ['r2', firstValues],
    ['log_loss', binary],
    ['average_precision', binary],
  ])('of %s is like that of scipy', (name, predictions) => {
    like(intervalOf(metric(name), predictions, null, options), of(name));
  });

  it.each<[string, Predictions, Predictions]>([
    ['accuracy', first, second],
    ['f1_macro', first, second],
    ['r2', firstValues, secondValues],
  ])('of a difference in %s is like that of scipy', (name, one, other) => {
    like(pairedIntervalOf(metric(name), one, other, null, options), of(`${name}_difference`));
  });

  it('of weighted rows is that of the unweighted where all weigh the same', () => {
    const weigh = <T extends Predictions>(one: T): T => ({
      ...one,
      weights: new Float64Array(one.truth.length).fill(2),
    });
    const { lower, upper } = found(intervalOf(metric('f1_macro'), first, null, options));
    like(intervalOf(metric('f1_macro'), weigh(first), null, options), [lower, upper]);
    const errors = found(intervalOf(metric('mae'), firstValues, null, options));
    expect(found(intervalOf(metric('mae'), weigh(firstValues), null, options)).lower).toBeCloseTo(errors.lower, 12);
  });

  it('is the same for the same seed, and another for another', () => {
    const of = (seed: number) => intervalOf(metric('mcc'), first, null, { ...options, seed });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  it('of blocks is as wide as theory says, also of sorted rows', () => {
    const random = seededRandom(3);
    const errors = Array.from({ length: 50_000 }, () => normal(random)).sort((a, b) => a - b);
    const interval = found(
      intervalOf(
        metric('mean_error'),
        values(
          errors.map(() => 0),
          errors,
        ),
        null,
        options,
      ),
    );
    const expected = (2 * 1.96) / Math.sqrt(50_000);
    expect((interval.upper - interval.lower) / expected).toBeGreaterThan(0.9);
    expect((interval.upper - interval.lower) / expected).toBeLessThan(1.1);
  });

  it('of average precision at many rows is a narrow one', () => {
    const random = seededRandom(9);
    const truth = Array.from({ length: 20_000 }, () => (random() < 0.5 ? 0 : 1));
    const scores = truth.map((code) => code + normal(random));
    const of = (rows: number): number => {
      const part = Uint32Array.from({ length: rows }, (_, row) => row);
      const { lower, upper } = found(
        intervalOf(metric('average_precision'), classes(truth, truth, scores), part, { ...options, resamples: 300 }),
      );
      return upper - lower;
    };
    expect(of(2000) / of(20_000)).toBeGreaterThan(Math.sqrt(10) * 0.8);
    expect(of(2000) / of(20_000)).toBeLessThan(Math.sqrt(10) * 1.25);
  });
});

/** Box and Muller 1958. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

describe('an interval says why there is none', () => {
  it.each<[string, Predictions, RegExp]>([
    ['f1_macro', classes([0, 1, 1], [0, 1, 0]), /3 rows, at least 10/],
    ['mae', values([1, 2, 3], [1, 2, 4]), /3 rows, at least 10/],
    ['mae', values([1, 2, Number.NaN], [1, 2, 4]), /not finite/],
    ['accuracy', classes([], []), /no rows/],
    [
      'mcc',
      classes([0, 1, 0, 1, 0, 1, 0, 1, 0, 1], [0, 1, 0, 1, 0, 1, 0, 1, 0, 1]),
      /every resample of 10 rows gives the same/,
    ],
    [
      'precision_weighted',
      classes([0, 0, 0, 0, 0, 0, 0, 0, 1, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
      /some class is too rare/,
    ],
  ])('%s', (name, predictions, reason) => {
    expect(intervalOf(metric(name), predictions, null, options)).toEqual({ undefined: expect.stringMatching(reason) });
  });

  it.each<[string, Predictions, RegExp]>([
    ['other rows', classes([0, 1, 0], [0, 1, 0]), /2 and 3 rows/],
    ['another truth', classes([0, 0], [0, 1]), /differs in 1 of 2 rows/],
    ['other classes', classes([0, 1], [0, 1], null, 3), /different classes/],
    ['another kind', values([0, 1], [0, 1]), /classes and the other numbers/],
    ['weights', { ...classes([0, 1], [0, 1]), weights: Float64Array.of(1, 2) }, /only one of the two has weights/],
  ])('of a pair: %s', (_, other, reason) => {
    const interval = pairedIntervalOf(metric('accuracy'), classes([0, 1], [0, 1]), other, null, options);
    expect(interval).toEqual({ undefined: expect.stringMatching(reason) });
  });
});

describe('the interval of a difference on separate rows', () => {
  it("is Newcombe's of two proportions (his example, 56 of 70 and 48 of 80)", () => {
    const of = (successes: number, rows: number): MetricInterval => ({
      estimate: successes / rows,
      ...wilsonInterval(successes, rows, 0.95),
      rows,
    });
    const interval = unpairedInterval(of(56, 70), of(48, 80));
    expect(interval.lower).toBeCloseTo(0.0524, 4);
    expect(interval.upper).toBeCloseTo(0.3339, 4);
    expect(interval).toMatchObject({ estimate: expect.closeTo(0.2, 12), rows: 70 });
  });
});

describe('options that make no interval', () => {
  it.each([
    [{ confidence: 1 }, 'confidence of 1'],
    [{ confidence: Number.NaN }, 'confidence of NaN'],
    [{ resamples: 10 }, '10 resamples'],
  ])('%o', (changes, reason) => {
    const one = values([1, 2], [2, 2]);
    expect(() => intervalOf(metric('mae'), one, null, { ...options, ...changes })).toThrow(reason);
    expect(() => pairedIntervalOf(metric('mae'), one, one, null, { ...options, ...changes })).toThrow(reason);
  });
});

describe('equal models', () => {
  const random = seededRandom(2);
  const truth = Array.from({ length: 200 }, () => (random() < 0.4 ? 1 : 0));
  const chances = truth.map((code) => 0.3 + 0.3 * code + 0.3 * random());
  const model = classes(
    truth,
    chances.map((chance) => (chance > 0.5 ? 1 : 0)),
    chances,
  );

  it.each(['accuracy', 'balanced_accuracy', 'f1', 'mcc', 'roc_auc', 'log_loss', 'average_precision'])(
    'differ by 0 in %s',
    (name) => {
      const { estimate, lower, upper } = found(
        pairedIntervalOf(metric(name), model, model, null, { ...options, resamples: 200 }),
      );
      expect(estimate).toBe(0);
      expect(lower).toBeLessThanOrEqual(0);
      expect(upper).toBeGreaterThanOrEqual(0);
      expect(upper - lower).toBeLessThan(0.06);
    },
  );
});

describe('coverage of the 95% intervals', () => {
  const trials = 600;
  /** 95% ± 3.5 standard errors of 600 trials, and some room below for what an approximation may lack. */
  const enough = (hits: number): void => {
    expect(hits / trials).toBeGreaterThan(0.9);
    expect(hits / trials).toBeLessThanOrEqual(0.98);
  };
  const quick = { ...options, resamples: 400 };

  it.each([
    ['accuracy', 40, 0.8],
    ['balanced_accuracy', 60, 0.8],
    ['matthews_corrcoef', 80, 0.6],
    ['f1', 60, 0.8],
  ] as const)('of %s with %i rows', (name, rows, expected) => {
    const random = seededRandom(5);
    let hits = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      // Balanced, and right four times in five in each class: the truth is 0.8, and 0.6 for Matthews.
      const truth = Array.from({ length: rows }, () => (random() < 0.5 ? 0 : 1));
      const predicted = truth.map((code) => (random() < 0.8 ? code : 1 - code));
      const { lower, upper } = found(
        intervalOf(metric(name), classes(truth, predicted), null, { ...quick, seed: trial }),
      );
      if (lower <= expected && expected <= upper) hits += 1;
    }
    enough(hits);
  });

  it('of the area under the ROC curve, and of the difference of two', () => {
    const random = seededRandom(6);
    let [hits, paired] = [0, 0];
    for (let trial = 0; trial < trials; trial += 1) {
      const truth = Array.from({ length: 70 }, () => (random() < 0.4 ? 1 : 0));
      const common = truth.map(() => normal(random));
      // Both models: positives one standard deviation above, Φ(1 ÷ √2) = 0.7602.
      const scores = () => truth.map((code, row) => code + Math.SQRT1_2 * ((common[row] as number) + normal(random)));
      const [first, second] = [classes(truth, truth, scores()), classes(truth, truth, scores())];
      const one = found(intervalOf(metric('roc_auc'), first, null, options));
      if (one.lower <= 0.76025 && 0.76025 <= one.upper) hits += 1;
      const both = found(pairedIntervalOf(metric('roc_auc'), first, second, null, options));
      if (both.lower <= 0 && 0 <= both.upper) paired += 1;
    }
    enough(hits);
    enough(paired);
  });

  it('of a skewed mean error, and of the paired difference in accuracy', () => {
    const random = seededRandom(8);
    let [hits, paired] = [0, 0];
    for (let trial = 0; trial < trials; trial += 1) {
      const errors = Array.from({ length: 80 }, () => -Math.log(1 - random()));
      const one = found(
        intervalOf(
          metric('mae'),
          values(
            errors.map(() => 0),
            errors,
          ),
          null,
          { ...quick, seed: trial },
        ),
      );
      if (one.lower <= 1 && 1 <= one.upper) hits += 1;
      const truth = Array.from({ length: 80 }, () => (random() < 0.5 ? 0 : 1));
      const right = (share: number) => truth.map((code) => (random() < share ? code : 1 - code));
      const both = found(
        pairedIntervalOf(metric('accuracy'), classes(truth, right(0.85)), classes(truth, right(0.7)), null, quick),
      );
      if (both.lower <= 0.15 && 0.15 <= both.upper) paired += 1;
    }
    enough(hits);
    enough(paired);
  });
});

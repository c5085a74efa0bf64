import { type ClassPredictions, className, type MetricValue, type Rows, undefinedAs } from './predictions.ts';

/**
 * What all metrics of a confusion table need of it, so that a thousand classes cost a thousand numbers and not a million. With weights, sums of weights.
 */
export interface ClassCounts {
  readonly total: number;
  /** Rows of each class that were predicted as it. */
  readonly right: Float64Array;
  /** Rows of each class. */
  readonly truth: Float64Array;
  /** Rows predicted as each class. */
  readonly predicted: Float64Array;
}

export function countClasses({ classes, truth, predicted, weights }: ClassPredictions, rows: Rows): ClassCounts {
  const counts = { right: zeros(classes), truth: zeros(classes), predicted: zeros(classes) };
  const count = rows?.length ?? truth.length;
  let total = 0;
  for (let place = 0; place < count; place += 1) {
    const row = rows === null ? place : (rows[place] as number);
    const weight = weights === null ? 1 : (weights[row] as number);
    const [real, found] = [truth[row] as number, predicted[row] as number];
    if (real === found) counts.right[real] = (counts.right[real] as number) + weight;
    counts.truth[real] = (counts.truth[real] as number) + weight;
    counts.predicted[found] = (counts.predicted[found] as number) + weight;
    total += weight;
  }
  return { total, ...counts };
}

const zeros = (classes: readonly string[]): Float64Array => new Float64Array(classes.length);

/** A share of `trials`, that counts as `share` of the metric. */
export interface Part {
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
}

/** A metric that is a function of the counts. */
export interface CountMetric {
  readonly value: (counts: ClassCounts, names: ClassPredictions, positive: number | undefined) => MetricValue;
  /** Where the metric is a mean of shares of separate rows: those shares. */
  readonly parts?: (counts: ClassCounts, positive: number) => Part[];
  /** Where those rows are chosen by their truth, so that they are the same for two models: which they are. */
  readonly trials?: 'all rows' | 'positive class' | 'each class';
  /** Where the metric is a rising function of those shares and not their mean. */
  readonly ofShare?: (share: number) => number;
}

type Rate = 'precision' | 'recall' | 'f1';
type Average = 'macro' | 'weighted';

/** Over and under the line of a class's rate. */
const rates: Record<Rate, (counts: ClassCounts, index: number) => readonly [number, number]> = {
  precision: ({ right, predicted }, index) => [right[index] as number, predicted[index] as number],
  recall: ({ right, truth }, index) => [right[index] as number, truth[index] as number],
  f1: ({ right, truth, predicted }, index) => [
    2 * (right[index] as number),
    (truth[index] as number) + (predicted[index] as number),
  ],
};

const whyZeroByZero: Record<Rate, string> = {
  precision: 'is never predicted',
  recall: 'is in no row',
  f1: 'is in no row and never predicted',
};

/** The rate of the positive class: the second of two, unless one is named. */
const binary =
  (rate: Rate): CountMetric['value'] =>
  (counts, names, positive) => {
    const index = positiveClass(names, positive);
    if (index === undefined) return needsTwoClasses(names);
    const [over, under] = rates[rate](counts, index);
    return under > 0 ? { value: over / under } : zeroByZero(rate, names, index);
  };

const zeroByZero = (rate: Rate, names: ClassPredictions, index: number): MetricValue =>
  undefinedAs(`the class ${className(names, index)} ${whyZeroByZero[rate]}`);

/** The index of the positive class, undefined where there are not two and none is named. */
export const positiveClass = ({ classes }: ClassPredictions, positive: number | undefined): number | undefined =>
  positive ?? (classes.length === 2 ? 1 : undefined);

export const needsTwoClasses = ({ classes }: ClassPredictions): MetricValue =>
  undefinedAs(`needs two classes or the name of the positive one, found ${classes.length} classes`);

/** Over the classes that are in the truth or the predictions of these rows, as scikit-learn does; a class whose rate is 0 by 0 makes it undefined. */
const averaged =
  (rate: Rate, average: Average): CountMetric['value'] =>
  (counts, names) => {
    const { truth, predicted, total } = counts;
    let [sum, classes] = [0, 0];
    for (let index = 0; index < truth.length; index += 1) {
      const support = truth[index] as number;
      if (support === 0 && predicted[index] === 0) continue;
      const [over, under] = rates[rate](counts, index);
      if (under === 0) return zeroByZero(rate, names, index);
      sum += (over / under) * (average === 'macro' ? 1 : support / total);
      classes += 1;
    }
    return { value: average === 'macro' ? sum / classes : sum };
  };

const add = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const accuracy: CountMetric = {
  value: ({ right, total }) => ({ value: add(right) / total }),
  parts: ({ right, total }) => [{ successes: add(right), trials: total, share: 1 }],
  trials: 'all rows',
};

const present = (trials: Float64Array): number[] => [...trials.keys()].filter((index) => (trials[index] as number) > 0);

const meanOfRates =
  (trialsOf: (counts: ClassCounts) => Float64Array) =>
  (counts: ClassCounts): Part[] => {
    const trials = trialsOf(counts);
    const classes = present(trials);
    return classes.map((index) => ({
      successes: counts.right[index] as number,
      trials: trials[index] as number,
      share: 1 / classes.length,
    }));
  };

const single =
  (rate: 'precision' | 'recall') =>
  (counts: ClassCounts, positive: number): Part[] => {
    const [successes, trials] = rates[rate](counts, positive);
    return [{ successes, trials, share: 1 }];
  };

/** (c s − Σ t p) ÷ √((s² − Σ p²)(s² − Σ t²)): Gorodkin 2004, https://doi.org/10.1016/j.compbiolchem.2004.09.006. scikit-learn says 0 where this is 0 by 0. */
const matthews: CountMetric['value'] = ({ total, right, truth, predicted }) => {
  if (present(truth).length < 2) return undefinedAs('only one class in the truth');
  if (present(predicted).length < 2) return undefinedAs('only one class is predicted');
  // In shares, so that a sum of squares cannot overflow.
  let [chance, truthSquares, predictedSquares] = [0, 0, 0];
  for (let index = 0; index < truth.length; index += 1) {
    const [real, found] = [(truth[index] as number) / total, (predicted[index] as number) / total];
    chance += real * found;
    truthSquares += real * real;
    predictedSquares += found * found;
  }
  return { value: (add(right) / total - chance) / Math.sqrt((1 - truthSquares) * (1 - predictedSquares)) };
};

/** Cohen 1960, without weights of the disagreements. */
const kappa: CountMetric['value'] = ({ total, right, truth, predicted }) => {
  let chance = 0;
  for (let index = 0; index < truth.length; index += 1)
    chance += ((truth[index] as number) / total) * ((predicted[index] as number) / total);
  if (present(truth).length < 2 && present(predicted).length < 2 && add(right) > 0)
    return undefinedAs('only one class in the truth and the predictions');
  return { value: (add(right) / total - chance) / (1 - chance) };
};

/** Mean recall of the classes in the truth; of one class alone it would say nothing, and scikit-learn warns. */
const balancedAccuracy: CountMetric['value'] = (counts, names) =>
  present(counts.truth).length < 2
    ? undefinedAs('only one class in the truth')
    : averaged('recall', 'macro')(counts, names, undefined);

/** The metrics of a confusion table by scikit-learn's names. */
export const countMetrics = {
  accuracy,
  balanced_accuracy: { value: balancedAccuracy, parts: meanOfRates(({ truth }) => truth), trials: 'each class' },
  precision: { value: binary('precision'), parts: single('precision') },
  recall: { value: binary('recall'), parts: single('recall'), trials: 'positive class' },
  f1: {
    value: binary('f1'),
    // F1 = 2 J ÷ (1 + J), with J the share of right rows among those that are or were predicted positive.
    parts: ({ right, truth, predicted }, positive) => {
      const successes = right[positive] as number;
      return [
        { successes, trials: (truth[positive] as number) + (predicted[positive] as number) - successes, share: 1 },
      ];
    },
    ofShare: (share) => (2 * share) / (1 + share),
  },
  precision_macro: { value: averaged('precision', 'macro'), parts: meanOfRates(({ predicted }) => predicted) },
  recall_macro: { value: averaged('recall', 'macro'), parts: meanOfRates(({ truth }) => truth), trials: 'each class' },
  f1_macro: { value: averaged('f1', 'macro') },
  // With one class a row, each wrong row is one false positive and one false negative: all three are the accuracy.
  precision_micro: accuracy,
  recall_micro: accuracy,
  f1_micro: accuracy,
  precision_weighted: { value: averaged('precision', 'weighted') },
  recall_weighted: { ...accuracy, value: averaged('recall', 'weighted') },
  f1_weighted: { value: averaged('f1', 'weighted') },
  matthews_corrcoef: { value: matthews },
  cohen_kappa: { value: kappa },
} satisfies Record<string, CountMetric>;

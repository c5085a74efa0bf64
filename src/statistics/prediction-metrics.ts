import {
  type ClassCounts,
  type CountMetric,
  countClasses,
  countMetrics,
  needsTwoClasses,
  positiveClass,
} from './classification.ts';
import {
  type ClassPredictions,
  type MetricValue,
  type Predictions,
  type Rows,
  rowCount,
  type Undefined,
  undefinedAs,
  whyUnusable,
} from './predictions.ts';
import { brierScore, logLoss, whyNoProbabilities } from './probability-losses.ts';
import { areaUnderRoc, areaUnderRocOfAll, averagePrecision } from './ranking.ts';
import { type Sums, valueMetrics, valueOfSums } from './regression.ts';

export interface MetricOptions {
  /** Index of the positive class, of binary metrics; of two classes the second, unless given. With more than two, one against the rest. */
  readonly positive?: number;
  /** Of the pinball loss, 0 to 1; 0.5 unless given. */
  readonly quantile?: number;
}

/** How a metric is made of rows, which decides how its interval is found. */
export type Making =
  | { readonly kind: 'counts'; readonly metric: CountMetric }
  | {
      readonly kind: 'sums';
      readonly sums: (predictions: Predictions, rows: Rows, options: MetricOptions) => Sums | Undefined;
    }
  /** Area under the ROC curve, of the positive class or the mean over all. */
  | { readonly kind: 'area'; readonly ofAll: boolean }
  | { readonly kind: 'rows' };

export interface PredictionMetric {
  /** scikit-learn's name. */
  readonly name: string;
  /** Which way is better; an error that has a sign is best at zero. */
  readonly direction: 'higher' | 'lower' | 'zero';
  readonly kind: Predictions['kind'];
  readonly needsProbabilities: boolean;
  readonly making: Making;
  /** Never NaN or infinite: undefined, with why, wherever scikit-learn refuses, warns or would answer 0 by 0. */
  readonly compute: (predictions: Predictions, rows: Rows, options: MetricOptions) => MetricValue;
}

type Computation = (predictions: ClassPredictions, rows: Rows, options: MetricOptions) => MetricValue;

/** Refuses rows and kinds that the metric is not for, before it looks at them. */
const guarded =
  (
    name: string,
    kind: Predictions['kind'],
    compute: (...input: Parameters<PredictionMetric['compute']>) => MetricValue,
  ) =>
  (predictions: Predictions, rows: Rows, options: MetricOptions): MetricValue => {
    const wrong = whyNotFor(name, kind, predictions, rows, options);
    return wrong === null ? compute(predictions, rows, options) : undefinedAs(wrong);
  };

function whyNotFor(
  name: string,
  kind: Predictions['kind'],
  predictions: Predictions,
  rows: Rows,
  { positive, quantile }: MetricOptions,
): string | null {
  if (predictions.kind !== kind)
    return kind === 'classes'
      ? `${name} is for predicted classes, these are numbers`
      : `${name} is for predicted numbers, these are classes`;
  if (positive !== undefined && predictions.kind === 'classes' && predictions.classes[positive] === undefined)
    return `there is no class number ${positive}`;
  if (quantile !== undefined && !(quantile >= 0 && quantile <= 1))
    return `the quantile is ${quantile}, expected 0 to 1`;
  return whyUnusable(predictions, rows);
}

const ofCounts = (name: string, metric: CountMetric): PredictionMetric => ({
  name,
  direction: 'higher',
  kind: 'classes',
  needsProbabilities: false,
  making: { kind: 'counts', metric },
  compute: guarded(name, 'classes', (predictions, rows, { positive }) => {
    const classes = predictions as ClassPredictions;
    return metric.value(countClasses(classes, rows), classes, positive);
  }),
});

const ofSums = (
  name: string,
  kind: Predictions['kind'],
  direction: PredictionMetric['direction'],
  sums: (predictions: Predictions, rows: Rows, options: MetricOptions) => Sums | Undefined,
): PredictionMetric => ({
  name,
  direction,
  kind,
  needsProbabilities: kind === 'classes',
  making: { kind: 'sums', sums },
  compute: guarded(name, kind, (predictions, rows, options) =>
    valueOfSums(sums(predictions, rows, options), rows, rowCount(predictions, rows)),
  ),
});

const ofRanks = (name: string, making: Making, compute: Computation): PredictionMetric => ({
  name,
  direction: 'higher',
  kind: 'classes',
  needsProbabilities: true,
  making,
  compute: guarded(name, 'classes', compute as PredictionMetric['compute']),
});

const ofPositive =
  (of: (predictions: ClassPredictions, rows: Rows, index: number) => MetricValue): Computation =>
  (predictions, rows, { positive }) => {
    const index = positiveClass(predictions, positive);
    return index === undefined ? needsTwoClasses(predictions) : of(predictions, rows, index);
  };

const directions: Partial<Record<string, PredictionMetric['direction']>> = { r2: 'higher', mean_error: 'zero' };

const metrics: readonly PredictionMetric[] = [
  ...Object.entries<CountMetric>(countMetrics).map(([name, metric]) => ofCounts(name, metric)),
  ofRanks('roc_auc', { kind: 'area', ofAll: false }, ofPositive(areaUnderRoc)),
  ofRanks('roc_auc_ovr', { kind: 'area', ofAll: true }, (predictions, rows) => {
    const wrong = whyNoProbabilities(predictions, rows);
    return wrong === null ? areaUnderRocOfAll(predictions, rows) : undefinedAs(wrong);
  }),
  ofRanks('average_precision', { kind: 'rows' }, ofPositive(averagePrecision)),
  ofSums('log_loss', 'classes', 'lower', (predictions, rows) => logLoss(predictions as ClassPredictions, rows)),
  ofSums('brier_score', 'classes', 'lower', (predictions, rows, { positive }) =>
    brierScore(predictions as ClassPredictions, rows, positive),
  ),
  ...Object.entries(valueMetrics).map(([name, sums]) =>
    ofSums(name, 'values', directions[name] ?? 'lower', (predictions, rows, { quantile }) =>
      sums(predictions as Parameters<typeof sums>[0], rows, quantile ?? 0.5),
    ),
  ),
];

/** Other names of the same metrics. */
export const metricAliases: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  ap: 'average_precision',
  auc: 'roc_auc',
  bias: 'mean_error',
  brier: 'brier_score',
  brier_score_loss: 'brier_score',
  f1_score: 'f1',
  kappa: 'cohen_kappa',
  cohen_kappa_score: 'cohen_kappa',
  logloss: 'log_loss',
  mae: 'mean_absolute_error',
  mape: 'mean_absolute_percentage_error',
  mcc: 'matthews_corrcoef',
  mean_pinball_loss: 'pinball_loss',
  mse: 'mean_squared_error',
  pinball: 'pinball_loss',
  r2_score: 'r2',
  rmse: 'root_mean_squared_error',
};

const byName = new Map(metrics.map((metric) => [metric.name, metric]));

export const predictionMetricNames: readonly string[] = metrics.map(({ name }) => name);

/** The metric of scikit-learn's name or one of the short ones, or undefined. */
export const predictionMetric = (name: string): PredictionMetric | undefined =>
  byName.get(Object.hasOwn(metricAliases, name) ? (metricAliases[name] as string) : name);

/** Several metrics of the same rows; the table of classes is counted once for all of them. */
export function computeMetrics(
  wanted: readonly PredictionMetric[],
  predictions: Predictions,
  rows: Rows,
  options: MetricOptions,
): MetricValue[] {
  let counts: ClassCounts | undefined;
  const usable = whyUnusable(predictions, rows) === null;
  return wanted.map((metric) => {
    if (metric.making.kind !== 'counts' || predictions.kind !== 'classes' || !usable || options.positive !== undefined)
      return metric.compute(predictions, rows, options);
    counts ??= countClasses(predictions, rows);
    return metric.making.metric.value(counts, predictions, options.positive);
  });
}

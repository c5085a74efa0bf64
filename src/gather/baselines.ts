import { baselineOptions } from '../config/options/baseline.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { BaselineComparison, Baselines } from '../facts/baselines.ts';
import { absent, type Fact, failedBy, gathered } from '../facts.ts';
import { pairedIntervalOf } from '../statistics/metric-intervals.ts';
import type { PredictionMetric } from '../statistics/prediction-metrics.ts';
import { isUndefined, noClass, type Predictions } from '../statistics/predictions.ts';
import {
  type ClassPredictions as BaselineClasses,
  fitBaselines,
  type SimpleBaselines,
} from '../statistics/simple-baselines.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { PredictedRows } from './predictions.ts';
import { gateMetricsOfRows, namedMetric, usualMetric } from './quality-metric.ts';
import type { RowSample } from './tables/sample.ts';

export interface BaselinesRequest {
  readonly configuration: Configuration;
  readonly predicted: PredictedRows;
  /** Samples with the label; null without `data.label`, or without the data. */
  readonly training: RowSample | null;
  readonly testing: RowSample | null;
  /** The columns that the model uses. */
  readonly features: readonly string[];
}

const seed = 0x5eed;
const resamples = 1000;

/** Fits the simplest models on the sample of the training rows, and compares the model with each on the sample of the hold-out rows. */
export function gatherBaselines(request: BaselinesRequest): Fact<Baselines> {
  const { configuration, predicted, training, testing, features } = request;
  const { label } = configuration.data;
  if (label === undefined) return absent('no `data.label` is configured');
  if (training === null) return absent('no `data.training` is configured');
  if (testing === null || predicted.placeOf === null) return absent('no `data.testing` is configured');
  const options = optionsOf(configuration, 'model/baseline', baselineOptions);
  try {
    const { predictions, positive, placeOf } = predicted;
    const metrics =
      options.metric === undefined
        ? [...gateMetricsOfRows(configuration, predictions, positive), usualMetric(predictions)].map(
            ({ metric }) => metric,
          )
        : [namedMetric(options.metric, 'model/baseline', predictions)];
    const shared = features.filter((name) => testing.columns.some((column) => column.name === name));
    const fitted = fitBaselines({ task: predictions.kind, training, label, features: shared });
    const model = rowsOf(
      predictions,
      Uint32Array.from(testing.places, (place) => placeOf(place)),
    );
    const baselines = options.against.map((against) => ({ against, fit: baselineOf(fitted, against, model, testing) }));
    const compared = metrics.map((metric) => ({
      metric,
      comparisons: baselines.map(({ against, fit }) =>
        typeof fit === 'string'
          ? uncompared(against, fit)
          : compare(against, fit, model, metric, positive, options.confidence),
      ),
    }));
    // A baseline that never predicts the positive class has no precision: then the next metric tells. A model without one is not judged by another.
    const { metric, comparisons } =
      compared.find((one) => one.comparisons.every(({ model: own, baseline }) => own === null || baseline !== null)) ??
      (compared[0] as (typeof compared)[number]);
    return gathered({
      file: predicted.file,
      metric: metric.name,
      direction: metric.direction === 'lower' ? 'lower' : 'higher',
      confidence: options.confidence,
      rows: testing.rows,
      total: testing.total,
      training: fitted.task === 'none' ? null : { rows: fitted.fittedRows, total: training.total, width: fitted.width },
      comparisons,
    });
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

const uncompared = (against: BaselineComparison['against'], problem: string): BaselineComparison => ({
  against,
  name: against === 'majority' ? 'majority class or mean' : 'linear model',
  converged: true,
  model: null,
  baseline: null,
  win: null,
  problem,
});

interface FittedBaseline {
  readonly name: string;
  readonly converged: boolean;
  readonly predictions: Predictions;
}

/** What a baseline predicts for the rows of the hold-out, beside the truth that the model was judged by; or why there is none. */
function baselineOf(
  fitted: SimpleBaselines,
  against: BaselineComparison['against'],
  model: Predictions,
  testing: RowSample,
): FittedBaseline | string {
  if (fitted.task === 'none') return fitted.reason;
  if (against === 'linear' && fitted.width === 0) return 'training and testing data share no feature that varies';
  if (fitted.task === 'values') {
    const { name, converged, predict } = against === 'majority' ? fitted.simple : fitted.linear;
    const { truth, weights } = model as Extract<Predictions, { kind: 'values' }>;
    return { name, converged, predictions: { kind: 'values', truth, weights, predicted: predict(testing) } };
  }
  const { name, converged, predict } = against === 'majority' ? fitted.simple : fitted.linear;
  return {
    name,
    converged,
    predictions: withClasses(model as Extract<Predictions, { kind: 'classes' }>, fitted.classes, predict(testing)),
  };
}

/** The baseline knows the classes of the training rows; the model's are those and what else the files hold. */
function withClasses(
  model: Extract<Predictions, { kind: 'classes' }>,
  known: readonly string[],
  { classes, chances }: BaselineClasses,
): Predictions {
  const places = known.map((name) => model.classes.indexOf(name));
  const rows = classes.length;
  const probabilities =
    model.probabilities === null
      ? null
      : model.classes.map((name) => {
          const own = known.indexOf(name);
          return Float64Array.from({ length: rows }, (_, row) =>
            own === -1 ? 0 : (chances[row * known.length + own] as number),
          );
        });
  return {
    kind: 'classes',
    classes: model.classes,
    truth: model.truth,
    weights: model.weights,
    predicted: Uint16Array.from(classes, (code) => {
      const place = places[code] as number;
      return place === -1 ? noClass : place;
    }),
    probabilities,
  };
}

function compare(
  against: BaselineComparison['against'],
  { name, converged, predictions }: FittedBaseline,
  model: Predictions,
  metric: PredictionMetric,
  positive: number | null,
  confidence: number,
): BaselineComparison {
  const place = positive === null ? {} : { positive };
  const [own, other] = [metric.compute(model, null, place), metric.compute(predictions, null, place)];
  const [first, second] = metric.direction === 'lower' ? [predictions, model] : [model, predictions];
  const win = pairedIntervalOf(metric, first, second, null, { ...place, confidence, seed, resamples });
  const problem = isUndefined(own)
    ? `of the model: ${own.undefined}`
    : isUndefined(other)
      ? `of the baseline: ${other.undefined}`
      : isUndefined(win)
        ? win.undefined
        : null;
  return {
    against,
    name,
    converged,
    model: isUndefined(own) ? null : own.value,
    baseline: isUndefined(other) ? null : other.value,
    win: isUndefined(win) ? null : win,
    problem,
  };
}

/** These rows alone, in this order. */
export function rowsOf(predictions: Predictions, rows: Uint32Array): Predictions {
  const numbers = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] as number);
  const weights = predictions.weights === null ? null : numbers(predictions.weights);
  if (predictions.kind === 'values')
    return { kind: 'values', truth: numbers(predictions.truth), predicted: numbers(predictions.predicted), weights };
  const codes = (values: Uint16Array): Uint16Array => Uint16Array.from(rows, (row) => values[row] as number);
  return {
    kind: 'classes',
    classes: predictions.classes,
    truth: codes(predictions.truth),
    predicted: codes(predictions.predicted),
    probabilities: predictions.probabilities?.map(numbers) ?? null,
    weights,
  };
}

import type { qualityOptions } from '../config/options/quality.ts';
import type { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { Quality, ServedBias, ServedMetric, ServedValue } from '../facts/quality.ts';
import type { SampleColumn } from '../statistics/association.ts';
import { intervalOf } from '../statistics/metric-intervals.ts';
import { predictionBias } from '../statistics/prediction-bias.ts';
import { className, isUndefined, type Predictions } from '../statistics/predictions.ts';
import type { PredictedRows } from './predictions.ts';
import { gateMetrics, namedMetric, usualMetric, type WantedMetric } from './quality-metric.ts';
import { groupRows } from './row-groups.ts';

type Options = Pick<
  ReturnType<typeof optionsOf<typeof qualityOptions>>,
  'metrics' | 'bias' | 'by' | 'rows' | 'confidence'
>;
type Measured = Pick<
  Quality,
  'task' | 'confidence' | 'metrics' | 'bias' | 'slices' | 'smallSlices' | 'beyond' | 'notes'
>;

const seed = 0x5eed;
const resamples = 1000;
/** Of several classes, the most frequent. */
const mostClasses = 20;
/** Of one column, the largest. */
const mostSlices = 50;
/** Of all columns and classes together. */
const mostJudged = 1000;

/** Metrics and bias of served predictions, and of the hold-out what they are compared with. Throws `ConfigurationError` for a metric that they do not tell. */
export function measureServed(
  served: PredictedRows,
  holdout: PredictedRows | undefined,
  configuration: Configuration,
  options: Options,
): Measured {
  const { predictions, positive } = served;
  const { confidence } = options;
  const relative = options.bias?.relative ?? predictions.kind === 'values';
  const biasOf = (rows: Uint32Array): ServedBias[] => biases(predictions, positive, rows, relative, confidence);
  const notes = [...served.notes];
  return {
    task: predictions.kind,
    confidence,
    metrics: metricsOf(predictions, positive, configuration, options, notes).map((wanted) =>
      measure(wanted, served, holdout, confidence),
    ),
    bias: biasOf(Uint32Array.from(predictions.truth.keys())),
    ...slicesOf(served.columns, options.rows, biasOf),
    notes,
  };
}

function metricsOf(
  predictions: Predictions,
  positive: number | null,
  configuration: Configuration,
  { metrics }: Options,
  notes: string[],
): readonly WantedMetric[] {
  if (metrics !== undefined)
    return metrics.map((name) => ({ name, metric: namedMetric(name, 'monitor/quality', predictions) }));
  const found = gateMetrics(configuration, predictions, positive);
  const others = Object.keys(configuration.gate.metrics).filter((name) => !found.some((one) => one.name === name));
  if (found.length > 0 && others.length > 0)
    notes.push(`served predictions do not tell ${others.length} of the metrics of the gate`);
  return found.length > 0 ? found : [usualMetric(predictions)];
}

function measure(
  { name, metric }: WantedMetric,
  { predictions, positive }: PredictedRows,
  holdout: PredictedRows | undefined,
  confidence: number,
): ServedMetric {
  const placeOf = (place: number | null) => (place === null ? {} : { positive: place });
  const found = metric.compute(predictions, null, placeOf(positive));
  const interval = intervalOf(metric, predictions, null, { ...placeOf(positive), confidence, seed, resamples });
  const before = holdout === undefined ? null : metric.compute(holdout.predictions, null, placeOf(holdout.positive));
  return {
    name,
    direction: metric.direction === 'lower' ? 'lower' : 'higher',
    value: isUndefined(found)
      ? { problem: found.undefined }
      : servedValue(
          found.value,
          isUndefined(interval) ? { lower: Number.NaN, upper: Number.NaN } : interval,
          predictions.truth.length,
        ),
    holdout: before === null || isUndefined(before) ? null : before.value,
  };
}

const servedValue = (
  estimate: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  rows: number,
): ServedValue => ({
  estimate,
  interval: Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null,
  rows,
});

/** Of values; of the positive of two classes; of each of several. */
function biases(
  predictions: Predictions,
  positive: number | null,
  rows: Uint32Array,
  relative: boolean,
  confidence: number,
): ServedBias[] {
  const biasOf = (of: string | null, predicted: (row: number) => number, observed: (row: number) => number) => {
    const found = predictionBias(predicted, observed, predictions.weights, rows, { relative, confidence });
    const { bias } = found;
    return {
      of,
      predicted: found.predicted,
      observed: found.observed,
      bias: isUndefined(bias) ? { problem: bias.undefined } : servedValue(bias.estimate, bias, bias.rows),
      relative,
    };
  };
  if (predictions.kind === 'values')
    return [
      biasOf(
        null,
        (row) => predictions.predicted[row] as number,
        (row) => predictions.truth[row] as number,
      ),
    ];
  const { probabilities, predicted, truth } = predictions;
  return classesOf(predictions, positive).map((code) => {
    const chances = probabilities?.[code];
    return biasOf(
      className(predictions, code),
      chances === undefined ? (row) => Number(predicted[row] === code) : (row) => chances[row] as number,
      (row) => Number(truth[row] === code),
    );
  });
}

function classesOf({ classes, truth }: Extract<Predictions, { kind: 'classes' }>, positive: number | null): number[] {
  if (positive !== null) return [positive];
  const counts = new Float64Array(classes.length);
  for (const code of truth) counts[code] = (counts[code] as number) + 1;
  return [...classes.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number)).slice(0, mostClasses);
}

function slicesOf(
  columns: readonly SampleColumn[],
  least: number,
  biasOf: (rows: Uint32Array) => ServedBias[],
): Pick<Measured, 'slices' | 'smallSlices' | 'beyond'> {
  const small = { slices: 0, rows: 0 };
  const slices: Measured['slices'][number][] = [];
  let beyond = 0;
  for (const column of columns) {
    const { codes, groups } = groupRows(column);
    const rows: number[][] = groups.map(() => []);
    let rare = 0;
    for (let row = 0; row < codes.length; row += 1) {
      const group = rows[codes[row] as number];
      if (group === undefined) rare += 1;
      else group.push(row);
    }
    // The values that are none of the frequent ones are one slice of the rest.
    if (rare >= least && rows.every((group) => group.length >= least)) beyond += 1;
    else if (rare > 0) {
      small.slices += 1;
      small.rows += rare;
    }
    const order = [...rows.keys()].sort((a, b) => (rows[b] as number[]).length - (rows[a] as number[]).length);
    for (const [place, group] of order.entries()) {
      const own = rows[group] as number[];
      if (own.length < least) {
        small.slices += 1;
        small.rows += own.length;
      } else if (place >= mostSlices || slices.length >= mostJudged) beyond += 1;
      else {
        const slice = groups[group]?.name ?? '';
        slices.push(...biasOf(Uint32Array.from(own)).map((bias) => ({ slice, ...bias })));
      }
    }
  }
  return { slices, smallSlices: small, beyond };
}

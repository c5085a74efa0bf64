import type { Configuration } from '../config/schema.ts';
import { metricOfName } from '../statistics/metric-names.ts';
import { type PredictionMetric, predictionMetric, predictionMetricNames } from '../statistics/prediction-metrics.ts';
import { isUndefined, type Predictions } from '../statistics/predictions.ts';
import { ConfigurationError } from '../support/errors.ts';
import { clipped } from '../support/text.ts';

/** The metric of a name that the configuration gives. Throws `ConfigurationError` where predictions do not tell it. */
export function namedMetric(name: string, test: string, { kind }: Predictions): PredictionMetric {
  const metric = metricOfName(name);
  if (metric === undefined)
    throw new ConfigurationError({
      message: `${test}: \`${clipped(name)}\` is no metric that is computed from predictions`,
      next: `name one of ${predictionMetricNames.join(', ')}`,
    });
  if (metric.direction === 'zero')
    throw new ConfigurationError({
      message: `${test}: of \`${metric.name}\` neither more nor less is better`,
      next: 'name a metric with a direction, such as `mean_absolute_error`',
    });
  if (metric.kind !== kind)
    throw new ConfigurationError({
      message: `${test}: \`${metric.name}\` is for predicted ${metric.kind === 'classes' ? 'classes' : 'numbers'}, and ${kind === 'classes' ? 'classes' : 'numbers'} are predicted here`,
      next: kind === 'classes' ? 'name a metric such as `accuracy`' : 'name a metric such as `mean_absolute_error`',
    });
  return metric;
}

export interface WantedMetric {
  /** As the configuration, and the metrics that training writes, call it. */
  readonly name: string;
  readonly metric: PredictionMetric;
}

/** The metrics of the gate that are for predictions of this kind. */
const gateMetricsOfKind = ({ gate }: Configuration, { kind }: Predictions): readonly WantedMetric[] =>
  Object.keys(gate.metrics).flatMap((name) => {
    const metric = metricOfName(name);
    return metric === undefined || metric.kind !== kind || metric.direction === 'zero' ? [] : [{ name, metric }];
  });

/** The metrics of the gate that these predictions tell. */
export function gateMetrics(
  configuration: Configuration,
  predictions: Predictions,
  positive: number | null,
): readonly WantedMetric[] {
  const options = positive === null ? {} : { positive };
  return gateMetricsOfKind(configuration, predictions).filter(
    ({ metric }) => !isUndefined(metric.compute(predictions, null, options)),
  );
}

/** The metrics of the gate that predictions of these rows could tell, were they right: a model that never predicts the positive class has no precision, and is to be asked for it. */
export function gateMetricsOfRows(
  configuration: Configuration,
  predictions: Predictions,
  positive: number | null,
): readonly WantedMetric[] {
  const right = { ...predictions, predicted: predictions.truth } as Predictions;
  return gateMetrics(configuration, right, positive);
}

/** Accuracy, or the root mean squared error. */
export function usualMetric({ kind }: Predictions): WantedMetric {
  const name = kind === 'classes' ? 'accuracy' : 'root_mean_squared_error';
  return { name, metric: predictionMetric(name) as PredictionMetric };
}

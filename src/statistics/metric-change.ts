import type { Differences } from '../facts/differences.ts';
import type { Repeats } from '../facts/repeats.ts';
import { type Fact, presentValue, type RecordedMetric } from '../facts.ts';
import { summaryOf } from './mean-difference.ts';
import { type RepeatedChange, repeatedChange } from './repeated-change.ts';

/** How a metric changed against a record, with the interval of the change. */
export interface MetricChange extends RepeatedChange {
  /** What the interval is of: the rows of the hold-out that both models predicted, or trainings with several seeds. */
  readonly from: 'predictions' | 'repeats';
}

export interface ChangeSources {
  readonly repeats?: Fact<Repeats> | undefined;
  /** Against the same record. */
  readonly differences?: Fact<Differences> | undefined;
}

/**
 * Predictions on both sides win over repeats: they compare the two models that are judged and served, row by row, where repeats compare what their recipes give on average.
 * Null where nothing tells chance from change. Names are hostile.
 */
export function metricChange(
  metric: { readonly name: string; readonly value: number },
  before: RecordedMetric,
  { repeats, differences }: ChangeSources,
): MetricChange | null {
  const paired = differences === undefined ? undefined : presentValue(differences);
  const interval =
    paired !== undefined && Object.hasOwn(paired.metrics, metric.name) ? paired.metrics[metric.name] : undefined;
  // What is not finite would leave every limit undecided.
  if (interval !== undefined && Object.values(interval).every(Number.isFinite))
    return { own: summaryOf([metric.value]), earlier: summaryOf([before.value]), interval, from: 'predictions' };
  const repeated = repeatedChange(metric, repeats === undefined ? undefined : presentValue(repeats), before);
  return repeated === null ? null : { ...repeated, from: 'repeats' };
}

import { type PredictionMetric, predictionMetric } from './prediction-metrics.ts';

/** The metric of predictions that a file of metrics means by a name: `accuracy` by `test.accuracy` as well. */
export const metricOfName = (name: string): PredictionMetric | undefined =>
  predictionMetric(name) ?? predictionMetric(name.slice(name.lastIndexOf('.') + 1));

/** The entry of this name; else the only one that means the same metric by another, as `roc_auc` and `test.auc`. */
export function entryOfMetric<T>(name: string, entries: Readonly<Record<string, T>>): T | undefined {
  if (Object.hasOwn(entries, name)) return entries[name];
  const metric = metricOfName(name);
  if (metric === undefined) return undefined;
  const same = Object.keys(entries).filter((other) => metricOfName(other) === metric);
  return same.length === 1 ? entries[same[0] as string] : undefined;
}

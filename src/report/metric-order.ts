import type { Report } from './report-schema.ts';

type Metric = Report['metrics'][number];

/** Limits that are missed, other limits, metrics that vanished or are worse, other changes, and the rest; else in the order given. */
export const byImportance = (metrics: readonly Metric[]): Metric[] => metrics.toSorted((a, b) => rank(a) - rank(b));

function rank({ outcome, limits, trend }: Metric): number {
  if (outcome === 'missed' || outcome === 'error') return 0;
  if (limits.length > 0) return 1;
  if (trend === 'worse' || trend === 'vanished') return 2;
  return trend === null || trend === 'unchanged' ? 4 : 3;
}

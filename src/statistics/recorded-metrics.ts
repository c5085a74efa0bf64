import { type Facts, presentValue, type RecordedMetric } from '../facts.ts';
import { summaryOf } from './mean-difference.ts';

/** The metrics of a run as its record and its version keep them: with mean and deviation where it was trained several times. */
export function recordedMetrics({
  metrics,
  repeats,
}: Pick<Facts, 'metrics' | 'repeats'>): Record<string, RecordedMetric> {
  const again = presentValue(repeats)?.metrics ?? {};
  return Object.fromEntries(
    (presentValue(metrics)?.values ?? []).map(({ name, value, direction }) => {
      const values = Object.hasOwn(again, name) ? again[name] : undefined;
      const repeated = values === undefined ? undefined : summaryOf(values);
      // Values near the largest number have no deviation that a record could keep.
      const isKept = repeated !== undefined && Number.isFinite(repeated.mean) && Number.isFinite(repeated.deviation);
      return [name, { value, direction, ...(isKept ? { repeats: repeated } : {}) }];
    }),
  );
}

import type { Repeats } from '../facts/repeats.ts';
import type { RecordedMetric } from '../facts.ts';
import { meanDifferenceInterval, summaryOf, type ValueSummary } from './mean-difference.ts';
import type { Estimate } from './required-rows.ts';

/** How a metric changed against a record, where one side at least was trained several times. */
export interface RepeatedChange {
  readonly own: ValueSummary;
  readonly earlier: ValueSummary;
  /** Of own − earlier, at 95%; `rows` are trainings. */
  readonly interval: Estimate;
}

/** Null where both sides were trained once: there is nothing to tell chance from change by. Names are hostile. */
export function repeatedChange(
  { name, value }: { readonly name: string; readonly value: number },
  repeats: Repeats | undefined,
  before: RecordedMetric,
): RepeatedChange | null {
  const values = repeats !== undefined && Object.hasOwn(repeats.metrics, name) ? repeats.metrics[name] : undefined;
  const own = summaryOf(values ?? [value]);
  const earlier = before.repeats ?? summaryOf([before.value]);
  const interval = meanDifferenceInterval(own, earlier);
  return interval === null ? null : { own, earlier, interval };
}

import { type IntervalVerdict, verdictOf } from './interval-verdict.ts';
import { adjustHolm } from './multiple-testing.ts';
import { criticalValue } from './proportion.ts';
import { type Estimate, requiredRows } from './required-rows.ts';
import { normalTail } from './tails.ts';

/** An estimate that is held against a limit, among others. The interval is NaN to NaN where there is none. */
export interface Comparison {
  readonly estimate: Estimate;
  readonly limit: number;
  readonly direction: 'minimum' | 'maximum';
}

/**
 * The verdicts of `verdictOf`, where many comparisons are made at once: an estimate that misses its limit fails only if it still does so after Holm's correction
 * for all of them, else it is `inconclusive`. The chance of each comes from how much of its interval lies between the estimate and the limit, as if normal: exactly the
 * interval's verdict where there is one comparison. An estimate without an interval passes where it meets the limit, unless `strict`, and is `inconclusive` where it does not.
 */
export function familyVerdicts(
  comparisons: readonly Comparison[],
  confidence: number,
  strict = false,
): IntervalVerdict[] {
  const critical = criticalValue(confidence);
  const adjusted = adjustHolm(comparisons.map((comparison) => chanceOf(comparison, critical)));
  const family = criticalValue(1 - (1 - confidence) / Math.max(1, comparisons.length));
  return comparisons.map((comparison, place) => {
    const { estimate, limit, direction } = comparison;
    if (misses(comparison)) {
      if ((adjusted[place] as number) <= 1 - confidence) return { outcome: 'fail', rowsNeeded: null };
      return { outcome: 'inconclusive', rowsNeeded: requiredRows(widened(estimate, family / critical), limit) };
    }
    const isBare = Number.isNaN(estimate.lower) || Number.isNaN(estimate.upper);
    if (isBare && !strict && Number.isFinite(estimate.estimate) && Number.isFinite(limit))
      return { outcome: 'pass', rowsNeeded: null };
    return verdictOf(estimate, limit, direction, strict);
  });
}

const misses = ({ estimate: { estimate }, limit, direction }: Comparison): boolean =>
  direction === 'minimum' ? estimate < limit : estimate > limit;

/** Two-sided p-value of a limit that is missed; 1 where it is met, or nobody can tell. */
function chanceOf(comparison: Comparison, critical: number): number {
  const { estimate, limit } = comparison;
  if (!misses(comparison)) return 1;
  const half = limit > estimate.estimate ? estimate.upper - estimate.estimate : estimate.estimate - estimate.lower;
  if (!Number.isFinite(half)) return 1;
  if (half <= 0) return 0;
  return Math.min(1, 2 * normalTail((critical * Math.abs(limit - estimate.estimate)) / half));
}

const widened = ({ estimate, lower, upper, rows }: Estimate, factor: number): Estimate => ({
  estimate,
  lower: estimate - factor * (estimate - lower),
  upper: estimate + factor * (upper - estimate),
  rows,
});

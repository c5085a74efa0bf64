import { type Estimate, requiredRows } from './required-rows.ts';

export interface IntervalVerdict {
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  /** About how many rows would decide it; null where it is decided, or where no number of rows can be told. */
  readonly rowsNeeded: number | null;
}

/**
 * Judges an estimate with its interval by a limit. The estimate meets the limit: `pass`. It misses and the whole interval misses: `fail`. It misses, but the
 * interval includes the limit: `inconclusive`. `strict` asks the whole interval to meet the limit, and is `inconclusive` where only a part of it does. A limit is
 * met by equality. Whatever is not finite, or no interval, is `inconclusive`.
 */
export function verdictOf(
  estimate: Estimate,
  limit: number,
  direction: 'minimum' | 'maximum',
  strict = false,
): IntervalVerdict {
  const { estimate: value, lower, upper, rows } = estimate;
  const isUsable = [value, lower, upper, rows, limit].every((number) => Number.isFinite(number));
  if (!isUsable || rows < 1 || lower > upper) return { outcome: 'inconclusive', rowsNeeded: null };
  const meets = (number: number): boolean => (direction === 'minimum' ? number >= limit : number <= limit);
  const [worst, best] = direction === 'minimum' ? [lower, upper] : [upper, lower];
  if (meets(value) && (!strict || meets(worst))) return { outcome: 'pass', rowsNeeded: null };
  if (!meets(value) && !meets(best)) return { outcome: 'fail', rowsNeeded: null };
  return { outcome: 'inconclusive', rowsNeeded: requiredRows(estimate, limit) };
}

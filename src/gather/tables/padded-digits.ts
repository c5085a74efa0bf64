import type { CategorySummary, NumberSummary } from '../../statistics/summary.ts';

const zero = 48;

/** True for digits that begin with 0, as ZIP codes do: a number would lose them. */
export function isPadded(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 2 || bytes[start] !== zero) return false;
  for (let at = start + 1; at < end; at += 1) {
    const digit = (bytes[at] as number) - zero;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** The integers among digits that begin with 0 are texts too: `10001` beside `00501`. */
export function joinDigits(padded: CategorySummary, integers: NumberSummary): CategorySummary {
  const { values, weights, exact } = integers.points;
  const counts = new Map(padded.counts);
  if (exact) values.forEach((value, at) => void counts.set(String(value), weights[at] as number));
  const [shortest, longest] = [String(integers.minimum).length, String(integers.maximum).length];
  const characters = values.reduce((sum, value, at) => sum + String(value).length * (weights[at] as number), 0);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const texts = padded.lengths;
  const count = padded.count + integers.count;
  return {
    count,
    counts,
    uncounted: padded.uncounted + (exact ? 0 : integers.count),
    lengths: texts && {
      minimum: Math.min(texts.minimum, shortest),
      maximum: Math.max(texts.maximum, longest),
      mean: (texts.mean * padded.count + (characters / weight) * integers.count) / count,
    },
  };
}

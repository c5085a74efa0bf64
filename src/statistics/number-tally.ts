import { type DistinctSketch, openDistinctSketch } from './distinct.ts';
import { addToMoments, type Moments, noMoments, sampleVariance } from './moments.ts';
import { mergePoints, openQuantileSketch, type QuantileCapacity, type QuantileSketch } from './quantile-sketch.ts';
import type { NumberSummary } from './summary.ts';
import { openValueCounts, type ValueCounts } from './value-counts.ts';

/** How much is kept of each column. */
export interface Capacity extends QuantileCapacity {
  /** Distinct values that are counted one by one. */
  readonly distinct: number;
  readonly indexBits: 12 | 14;
}

/** Full accuracy up to 256 columns; a table of ten thousand stays in a few hundred megabytes, with a rank error of at most twice as much. */
export function capacityFor(columns: number): Capacity {
  const part = columns <= 256 ? 1 : columns <= 512 ? 2 : columns <= 1024 ? 4 : 8;
  return { kept: 16_384 / part, runLength: 2048 / part, distinct: 4096 / part, indexBits: part === 1 ? 14 : 12 };
}

/** Everything that a summary says of a column's numbers. */
export interface NumberTally {
  /** Adds the first `size` values: finite, no -0. */
  add(values: Float64Array, size: number): void;
  /** Adds integers beyond ±2^53, rounded; their texts tell them apart. */
  addInexact(values: Float64Array, texts: readonly string[]): void;
  distinct(): { readonly count: number; readonly exact: boolean };
  /** Certain that each value was greater than the one before. */
  rising(): boolean;
  summary(): NumberSummary | null;
}

export function openNumberTally(capacity: Capacity): NumberTally {
  const moments: Moments = noMoments();
  /** Counts every value until there are too many distinct ones; after that the two sketches take over. */
  let counts: ValueCounts | null = openValueCounts(capacity.distinct);
  let quantiles: QuantileSketch | null = null;
  let distinct: DistinctSketch | null = null;
  let inexact: { readonly quantiles: QuantileSketch; texts: Set<string> | null; sketch: DistinctSketch | null } | null =
    null;

  const sketch = (values: Float64Array, size: number): void => {
    quantiles?.add(values, size);
    distinct?.addNumbers(values, size);
  };

  const leaveCounts = (counted: ValueCounts): void => {
    quantiles = openQuantileSketch(capacity);
    distinct = openDistinctSketch(capacity.indexBits);
    const { values, weights } = counted.sorted();
    distinct.addNumbers(values, values.length);
    const same = new Float64Array(1024);
    let filled = 0;
    values.forEach((value, index) => {
      for (let rest = weights[index] as number; rest > 0; ) {
        const size = Math.min(rest, same.length - filled);
        same.fill(value, filled, filled + size);
        filled += size;
        rest -= size;
        if (filled === same.length) {
          quantiles?.add(same, filled);
          filled = 0;
        }
      }
    });
    quantiles.add(same, filled);
    counts = null;
  };

  const distinctTexts = (): { count: number; exact: boolean } => {
    if (inexact === null) return { count: 0, exact: true };
    return inexact.sketch === null
      ? { count: inexact.texts?.size ?? 0, exact: true }
      : { count: inexact.sketch.estimate(), exact: false };
  };

  return {
    add(values, size) {
      addToMoments(moments, values, size);
      if (counts === null) {
        sketch(values, size);
        return;
      }
      const counted = counts.add(values, size);
      if (counted === size) return;
      leaveCounts(counts);
      sketch(values.subarray(counted, size), size - counted);
    },
    addInexact(values, texts) {
      inexact ??= { quantiles: openQuantileSketch(capacity), texts: new Set(), sketch: null };
      addToMoments(moments, values, values.length);
      inexact.quantiles.add(values, values.length);
      const encoder = new TextEncoder();
      for (const text of texts) {
        if (inexact.texts !== null && (inexact.texts.size < capacity.distinct || inexact.texts.has(text))) {
          inexact.texts.add(text);
          continue;
        }
        inexact.sketch ??= openDistinctSketch(capacity.indexBits);
        for (const each of [...(inexact.texts ?? []), text]) {
          const bytes = encoder.encode(each);
          inexact.sketch.addBytes(bytes, 0, bytes.length);
        }
        inexact.texts = null;
      }
    },
    distinct() {
      const texts = distinctTexts();
      const numbers = counts?.size ?? distinct?.estimate() ?? 0;
      return { count: numbers + texts.count, exact: counts !== null && texts.exact };
    },
    rising: () => moments.count > 0 && moments.rising && inexact === null,
    summary() {
      const { count, mean, minimum, maximum, zeros } = moments;
      if (count === 0) return null;
      const exact =
        counts !== null ? { ...counts.sorted(), exact: true } : (quantiles as unknown as QuantileSketch).points();
      const points = inexact === null ? exact : mergePoints(exact, inexact.quantiles.points());
      return { count, minimum, maximum, mean, variance: sampleVariance(moments), zeros, points };
    },
  };
}

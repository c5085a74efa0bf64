import { describe, expect, it } from 'vitest';
import { openDistinctSketch } from '../../../src/statistics/distinct.ts';
import { addToMoments, noMoments, sampleVariance } from '../../../src/statistics/moments.ts';
import { capacityFor, openNumberTally } from '../../../src/statistics/number-tally.ts';
import { mergePoints, openQuantileSketch, quantilesOf } from '../../../src/statistics/quantile-sketch.ts';
import { seededRandom } from '../../../src/statistics/random.ts';
import { sortNumbers } from '../../../src/statistics/sort-numbers.ts';
import { openValueCounts } from '../../../src/statistics/value-counts.ts';

const added = (values: Float64Array, size = 8192, sketch = openQuantileSketch()) => {
  for (let from = 0; from < values.length; from += size) {
    const batch = values.subarray(from, from + size);
    sketch.add(batch, batch.length);
  }
  return sketch;
};

/** The largest difference of the two cumulative shares, over all points. */
function rankError(values: Float64Array, points: { values: Float64Array; weights: Float64Array }): number {
  const sorted = values.slice().sort();
  let at = 0;
  let through = 0;
  let worst = 0;
  points.values.forEach((value, index) => {
    while (at < sorted.length && (sorted[at] as number) < value) at += 1;
    worst = Math.max(worst, Math.abs(at - through));
    through += points.weights[index] as number;
    while (at < sorted.length && (sorted[at] as number) <= value) at += 1;
    worst = Math.max(worst, Math.abs(at - through));
  });
  return worst / sorted.length;
}

describe('the quantile sketch', () => {
  it('keeps all values while they are few, and merges equal ones', () => {
    const { values, weights, exact } = added(Float64Array.of(3, 1, 3, 2, 3)).points();
    expect([...values]).toEqual([1, 2, 3]);
    expect([...weights]).toEqual([1, 1, 3]);
    expect(exact).toBe(true);
  });

  it('has no points without values', () => {
    expect(openQuantileSketch().points().values).toHaveLength(0);
    expect(quantilesOf(openQuantileSketch().points(), [0.5])).toEqual([Number.NaN]);
  });

  const size = 1_000_003;
  const streams: [string, (index: number, random: () => number) => number][] = [
    ['random', (_, random) => random()],
    ['rising', (index) => index],
    ['falling', (index) => -index],
    ['periodic with the length of a block', (index) => index % 8],
    ['heavy at one value', (_, random) => (random() < 0.7 ? 0 : random())],
    ['of rising scale', (index, random) => random() * index],
  ];
  it.each(streams)('keeps every rank within 0.5 %% of a stream that is %s', (_name, value) => {
    const random = seededRandom(11);
    const values = Float64Array.from({ length: size }, (_, index) => value(index, random));
    const points = added(values).points();
    expect(points.exact).toBe(false);
    expect(points.weights.reduce((sum, weight) => sum + weight, 0)).toBe(size);
    expect(points.values.length).toBeLessThan(40_000);
    expect(rankError(values, points)).toBeLessThan(0.005);
  });

  it('keeps within 1 % with the capacity of a table of ten thousand columns', () => {
    const random = seededRandom(12);
    const values = Float64Array.from({ length: 300_000 }, random);
    expect(rankError(values, added(values, 64, openQuantileSketch(capacityFor(10_000))).points())).toBeLessThan(0.01);
  });

  it('does not depend on how the stream is cut', () => {
    const random = seededRandom(13);
    const values = Float64Array.from({ length: 400_000 }, random);
    expect(added(values, 777).points()).toEqual(added(values, 8192).points());
  });

  it('merges two distributions', () => {
    const merged = mergePoints(added(Float64Array.of(1, 2)).points(), added(Float64Array.of(2, 3)).points());
    expect([...merged.values]).toEqual([1, 2, 3]);
    expect([...merged.weights]).toEqual([1, 2, 1]);
  });

  it('interpolates between the extremes of a double', () => {
    const points = added(Float64Array.of(-1.7e308, 1.7e308)).points();
    expect(quantilesOf(points, [0, 0.5, 1])).toEqual([-1.7e308, 0, 1.7e308]);
  });
});

describe('the sort', () => {
  const random = seededRandom(21);
  const streams: [string, () => number][] = [
    ['random', random],
    ['of either sign', () => random() - 0.5],
    ['of every scale', () => (random() - 0.5) * 10 ** Math.floor(600 * random() - 300)],
    ['equal in the upper half of their bits', () => 1e15 + Math.floor(1000 * random())],
    ['nearly all equal', () => (random() < 0.99 ? 7 : Number.NEGATIVE_INFINITY)],
    ['times', () => 1.42e12 + Math.floor(8760 * random()) * 3.6e6],
  ];
  it.each(streams)('gives the order of Float64Array.sort for values that are %s', (_name, value) => {
    for (const size of [0, 1, 511, 512, 8192]) {
      const values = Float64Array.from({ length: size }, value);
      expect(sortNumbers(values.slice())).toEqual(values.slice().sort());
    }
  });

  it('sorts a view in its place and nothing about it', () => {
    const all = Float64Array.from({ length: 2000 }, (_, index) => 2000 - index);
    sortNumbers(all.subarray(500, 1500));
    expect([all[499], all[500], all[1499], all[1500]]).toEqual([1501, 501, 1500, 500]);
  });
});

describe('the distinct sketch', () => {
  it.each([10, 1000, 20_000, 45_000, 100_000, 1_000_000])(
    'is within 3 %% for %i integers, numbers and texts',
    (count) => {
      const [integers, numbers, texts] = [openDistinctSketch(), openDistinctSketch(), openDistinctSketch()];
      const encoder = new TextEncoder();
      const value = new Float64Array(1);
      for (let index = 0; index < count; index += 1) {
        value[0] = index;
        integers.addNumbers(value, 1);
        integers.addNumbers(value, 1);
        value[0] = index / 7;
        numbers.addNumbers(value, 1);
        if (index >= 200_000) continue;
        const bytes = encoder.encode(`user-${index}`);
        texts.addBytes(bytes, 0, bytes.length);
      }
      expect(Math.abs(integers.estimate() / count - 1)).toBeLessThan(0.03);
      expect(Math.abs(numbers.estimate() / count - 1)).toBeLessThan(0.03);
      expect(Math.abs(texts.estimate() / Math.min(count, 200_000) - 1)).toBeLessThan(0.03);
    },
  );

  it('counts nothing as 0, and code points', () => {
    const sketch = openDistinctSketch();
    expect(sketch.estimate()).toBe(0);
    const bytes = new TextEncoder().encode('日本 naïve 👩‍🔬');
    expect(sketch.addBytes(bytes, 0, bytes.length)).toBe([...'日本 naïve 👩‍🔬'].length);
  });
});

describe('a sampled stream', () => {
  it('has the same points however it is cut', () => {
    const random = seededRandom(8);
    const values = Float64Array.from({ length: 600_000 }, () => random());
    const whole = added(values, 8192).points();
    for (const size of [7, 1000, 600_000]) expect(added(values, size).points()).toEqual(whole);
  });
});

describe('value counts', () => {
  it('counts until there are too many, and says where it stopped', () => {
    const counts = openValueCounts(3);
    expect(counts.add(Float64Array.of(5, 1, 5, 9, 1, 7, 5), 7)).toBe(5);
    const { values, weights } = counts.sorted();
    expect([...values]).toEqual([1, 5, 9]);
    expect([...weights]).toEqual([2, 2, 1]);
  });

  it('counts as a map does, fractions and zero among the values', () => {
    const random = seededRandom(5);
    const values = Float64Array.from({ length: 50_000 }, () => Math.floor(random() * 3000 - 1500) / 8 + 0);
    const expected = new Map<number, number>();
    for (const value of values) expected.set(value, (expected.get(value) ?? 0) + 1);
    const counts = openValueCounts();
    expect(counts.add(values, values.length)).toBe(values.length);
    const { values: found, weights } = counts.sorted();
    expect(
      found.map((value, index) => (weights[index] === expected.get(value) ? 1 : 0)).every((same) => same === 1),
    ).toBe(true);
    expect(found).toHaveLength(expected.size);
  });

  it('grows', () => {
    const counts = openValueCounts();
    const values = Float64Array.from({ length: 8192 }, (_, index) => index % 4096);
    expect(counts.add(values, 8192)).toBe(8192);
    expect(counts.size).toBe(4096);
    expect(counts.sorted().weights.every((weight) => weight === 2)).toBe(true);
  });
});

describe('moments', () => {
  it('do not lose a small variance beside a large mean, over batches', () => {
    const moments = noMoments();
    for (let batch = 0; batch < 100; batch += 1) addToMoments(moments, Float64Array.of(1e9 + 1, 1e9 + 2, 1e9 + 3), 3);
    expect(moments.mean).toBe(1e9 + 2);
    expect(sampleVariance(moments)).toBeCloseTo(200 / 299, 12);
    expect(moments.rising).toBe(false);
  });

  it('keep the variance of batches far apart from each other', () => {
    const size = 100_000;
    const moments = noMoments();
    for (let from = 0; from < size; from += 1000)
      addToMoments(
        moments,
        Float64Array.from({ length: 1000 }, (_, index) => 1e9 + from + index),
        1000,
      );
    expect(moments.mean).toBeCloseTo(1e9 + (size - 1) / 2, 6);
    // Of the integers from 1 to n: n (n + 1) / 12.
    expect(Math.abs(sampleVariance(moments) / ((size * (size + 1)) / 12) - 1)).toBeLessThan(1e-12);
    expect(moments.rising).toBe(true);
  });

  it('hold at the extremes of a double', () => {
    const moments = noMoments();
    addToMoments(moments, Float64Array.of(1.7e308, 1.7e308), 2);
    addToMoments(moments, Float64Array.of(-1.7e308, -1.7e308), 2);
    expect(moments.mean).toBe(0);
    expect(sampleVariance(moments)).toBe(Number.POSITIVE_INFINITY);
    expect(sampleVariance(noMoments())).toBeNaN();
  });
});

describe('the number tally', () => {
  it('stays exact over a million rows of few values, in any order of growth', () => {
    const tally = openNumberTally(capacityFor(20));
    const values = Float64Array.from({ length: 8192 }, (_, index) => index % 100);
    for (let batch = 0; batch < 130; batch += 1) tally.add(values, values.length);
    expect(tally.distinct()).toEqual({ count: 100, exact: true });
    const points = tally.summary()?.points;
    expect(points?.exact).toBe(true);
    expect(points?.weights.reduce((sum, weight) => sum + weight, 0)).toBe(130 * 8192);
  });

  it('hands over to sketches without losing a value', () => {
    const tally = openNumberTally(capacityFor(20));
    const few = Float64Array.from({ length: 8192 }, (_, index) => index % 100);
    for (let batch = 0; batch < 10; batch += 1) tally.add(few, few.length);
    const many = Float64Array.from({ length: 50_000 }, (_, index) => index);
    tally.add(many, many.length);
    expect(tally.distinct().exact).toBe(false);
    expect(Math.abs(tally.distinct().count / 50_000 - 1)).toBeLessThan(0.03);
    const points = tally.summary()?.points;
    expect(points?.weights.reduce((sum, weight) => sum + weight, 0)).toBe(10 * 8192 + 50_000);
    expect(
      rankError(Float64Array.from([...new Array(10).fill([...few]).flat(), ...many]), points as never),
    ).toBeLessThan(0.005);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  estimateJensenShannon,
  estimateKolmogorovSmirnov,
  estimateLargestDifference,
  estimatePopulationStability,
  jensenShannon,
  kolmogorovSmirnov,
  largestDifference,
  type Points,
  populationStability,
} from '../../../src/statistics/distances.ts';
import { normalQuantile } from '../../../src/statistics/normal.ts';
import { binCategories, binNumbers } from '../../../src/statistics/paired-bins.ts';

interface Golden {
  counts: { first: number[]; second: number[]; jensenshannon: number; psi: number | null; l_infinity: number }[];
  samples: { first: Record<keyof Points, number[]>; second: Record<keyof Points, number[]>; ks: number }[];
  simulations: { first: number[]; second: number[]; n: number; m: number; divergence: Moments; psi: Moments }[];
  normal: { share: number; quantile: number }[];
}
interface Moments {
  truth: number;
  mean: number;
  deviation: number;
}
const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/distances/distances.json'), 'utf8'),
) as Golden;

const pointsOf = ({ values, weights }: Record<keyof Points, number[]>): Points => ({
  values: Float64Array.from(values),
  weights: Float64Array.from(weights),
});
const sample = (values: readonly number[]): Points => {
  const counts = new Map<number, number>();
  for (const value of [...values].sort((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return pointsOf({ values: [...counts.keys()], weights: [...counts.values()] });
};

describe('distances', () => {
  it.each(golden.counts)('equal scipy over counts %#', ({ first, second, ...expected }) => {
    expect(jensenShannon(first, second)).toBeCloseTo(expected.jensenshannon, 9);
    expect(largestDifference(first, second)).toBeCloseTo(expected.l_infinity, 9);
    if (expected.psi === null) expect(populationStability(first, second)).toBeGreaterThan(0);
    else expect(populationStability(first, second)).toBeCloseTo(expected.psi, 9);
  });

  it.each(golden.samples)('equal scipy over points %#', ({ first, second, ks }) => {
    expect(kolmogorovSmirnov(pointsOf(first), pointsOf(second))).toBeCloseTo(ks, 9);
    expect(kolmogorovSmirnov(pointsOf(second), pointsOf(first))).toBeCloseTo(ks, 9);
  });

  it('are not a number for an empty side', () => {
    const empty = pointsOf({ values: [], weights: [] });
    expect([jensenShannon([0, 0], [1, 1]), populationStability([1, 1], [0, 0]), largestDifference([0], [1])]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(kolmogorovSmirnov(empty, sample([1]))).toBeNaN();
    expect(estimateKolmogorovSmirnov(empty, sample([1]), 2).corrected).toBeNaN();
    expect(estimateJensenShannon([0, 0], [1, 1], 2).corrected).toBeNaN();
  });

  it('counts an empty bin of the stability index as half a value', () => {
    expect(populationStability([10, 0], [5, 5])).toBeCloseTo(
      (1 - 0.5) * Math.log(1 / 0.5) + (0.05 - 0.5) * Math.log(0.05 / 0.5),
      12,
    );
  });
});

describe('what is left without chance', () => {
  const counts = (shares: readonly number[], size: number): number[] => shares.map((share) => share * size);

  it.each(golden.simulations)('has the bias and the error that repeated samples have %#', (simulation) => {
    const { first, second, n, m, divergence, psi } = simulation;
    const [a, b] = [counts(first, n), counts(second, m)];
    // At the true shares, one standard error to each side, in the unit of the divergence.
    const bias = (9 / (8 * Math.LN2)) * (1 / n + 1 / m);
    expect(divergence.mean - divergence.truth).toBeGreaterThan(0.8 * bias);
    expect(divergence.mean - divergence.truth).toBeLessThan(1.2 * bias);
    const js = estimateJensenShannon(a, b, 1);
    const width = js.high ** 2 - js.corrected ** 2;
    expect(width / divergence.deviation).toBeGreaterThan(0.85);
    expect(width / divergence.deviation).toBeLessThan(1.15);
    expect(js.corrected ** 2).toBeCloseTo(Math.max(0, divergence.truth - bias), 9);
    const index = estimatePopulationStability(a, b, 1);
    expect((index.high - index.corrected) / psi.deviation).toBeGreaterThan(0.85);
    expect((index.high - index.corrected) / psi.deviation).toBeLessThan(1.15);
  });

  it('is the truth for large samples, and its interval shrinks', () => {
    const [p, q] = [
      [0.5, 0.3, 0.2],
      [0.3, 0.3, 0.4],
    ];
    const widths = [200, 20_000, 2_000_000].map((size) => {
      const { corrected, low, high } = estimateJensenShannon(counts(p, size), counts(q, size), 2);
      expect(low).toBeLessThanOrEqual(corrected);
      expect(Math.abs(corrected - jensenShannon(p, q))).toBeLessThan(3 / Math.sqrt(size));
      return high - low;
    });
    expect((widths[0] as number) / (widths[1] as number)).toBeGreaterThan(5);
    expect((widths[1] as number) / (widths[2] as number)).toBeGreaterThan(5);
    expect(estimateLargestDifference(counts(p, 2_000_000), counts(q, 2_000_000), 2).corrected).toBeCloseTo(0.2, 3);
  });

  it('is 0 where nothing differs', () => {
    const same = counts([0.2, 0.3, 0.5], 100);
    for (const estimate of [estimateJensenShannon, estimatePopulationStability, estimateLargestDifference])
      expect(estimate(same, same, 2)).toMatchObject({ value: 0, corrected: 0, low: 0 });
    expect(estimateKolmogorovSmirnov(sample([1, 2, 3]), sample([1, 2, 3]), 2)).toMatchObject({ value: 0, low: 0 });
  });
});

describe('bins', () => {
  const count = (size: number, value: (index: number) => number): Points =>
    sample(Array.from({ length: size }, (_, index) => value(index)));

  it('are ten quantiles of the first side', () => {
    const { first, second } = binNumbers(
      count(1000, (index) => index),
      count(1000, (index) => index / 2),
    );
    expect(first).toEqual(new Array(10).fill(100));
    expect(second).toEqual([199, 200, 200, 200, 200, 1, 0, 0, 0, 0]);
  });

  it('hold each distinct value where there are few, and what lies outside', () => {
    const { first, second } = binNumbers(
      count(200, (index) => index % 2),
      count(200, (index) => (index < 100 ? index % 2 : 7)),
    );
    expect(first).toEqual([100, 100, 0]);
    expect(second).toEqual([50, 50, 100]);
  });

  it('tell one constant from another, above and below', () => {
    for (const other of [4, 6])
      expect(
        jensenShannon(
          ...pair(
            binNumbers(
              count(60, () => 5),
              count(60, () => other),
            ),
          ),
        ),
      ).toBe(1);
  });

  it('join neighbours that promise too little, and lose no value', () => {
    const { first, second } = binNumbers(
      count(1000, (index) => index),
      count(20, (index) => index * 50),
    );
    expect(first.length).toBe(3);
    expect(first.reduce((sum, n) => sum + n, 0)).toBe(1000);
    expect(second.reduce((sum, n) => sum + n, 0)).toBe(20);
  });

  it('count rare categories together', () => {
    const category = (counts: Record<string, number>) => ({
      count: Object.values(counts).reduce((sum, n) => sum + n, 0),
      counts: new Map(Object.entries(counts)),
      uncounted: 0,
      lengths: null,
    });
    expect(binCategories(category({ a: 90, b: 8, c: 2 }), category({ a: 50, d: 49, e: 1 }))).toEqual({
      first: [90, 0, 10],
      second: [50, 49, 1],
      rest: [10, 1],
    });
  });

  const pair = ({ first, second }: { first: readonly number[]; second: readonly number[] }) => [first, second] as const;
});

it('has the quantiles of the normal distribution', () => {
  for (const { share, quantile } of golden.normal) expect(normalQuantile(share)).toBeCloseTo(quantile, 12);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { medianDeviation, robustScore } from '../../../src/statistics/outlier.ts';
import { rankCorrelation, rankCorrelationInterval } from '../../../src/statistics/rank-correlation.ts';
import { normalTail, studentTail } from '../../../src/statistics/tails.ts';
import { mannKendall, theilSen } from '../../../src/statistics/trend.ts';
import { isUnmeasurable, type Unmeasurable } from '../../../src/statistics/unmeasurable.ts';

interface Golden {
  readonly correlations: readonly {
    name: string;
    x: number[];
    y: number[];
    rho: number;
    greater: number;
    two_sided: number;
    interval: [number, number] | null;
  }[];
  readonly slopes: readonly {
    name: string;
    times: number[];
    values: number[];
    results: {
      method: 'separate' | 'joint';
      confidence: number;
      slope: number;
      intercept: number;
      lower: number;
      upper: number;
    }[];
  }[];
  readonly trends: readonly {
    name: string;
    values: number[];
    s: number;
    p: number;
    tau: number | null;
    exact: [number, number] | null;
  }[];
  readonly outliers: readonly {
    value: number;
    previous: number[];
    median: number;
    deviation: number;
    score: number;
  }[];
  readonly tails: {
    readonly normal: readonly { z: number; tail: number }[];
    readonly student: readonly { t: number; freedom: number; tail: number }[];
  };
}

const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/trends/trends.json'), 'utf8')) as Golden;

/** Equal to 1e-9 of the value, and of 1 where that is larger. */
function expectClose(found: number | null | undefined, expected: number): void {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

function measured<T extends object>(answer: T | Unmeasurable): T {
  if (isUnmeasurable(answer)) throw new Error(answer.reason);
  return answer;
}

describe('chances beyond a value', () => {
  it.each(golden.tails.normal)('of a normal number: $z', ({ z, tail }) => {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-11);
  });

  it.each(golden.tails.student)("of Student's t: $t with $freedom", ({ t, freedom, tail }) => {
    expect(Math.abs(studentTail(t, freedom) / tail - 1)).toBeLessThan(1e-11);
  });

  it('are NaN for NaN, 0 and 1 for infinities', () => {
    expect([normalTail(Number.NaN), studentTail(Number.NaN, 3)]).toEqual([Number.NaN, Number.NaN]);
    expect([normalTail(Infinity), normalTail(-Infinity), studentTail(1e200, 5)]).toEqual([0, 1, 0]);
    expect(() => studentTail(1, 0.5)).toThrow('degrees of freedom');
  });
});

describe('rank correlation', () => {
  it.each(golden.correlations)('equals scipy: $name', ({ x, y, rho, greater, two_sided, interval }) => {
    const found = measured(rankCorrelation(x, y));
    expectClose(found.rho, rho);
    expectClose(found.greater, greater);
    expectClose(found.twoSided, two_sided);
    expect(found.method).toBe(x.length <= 9 ? 'exact' : 'student');
    if (interval === null) return;
    const bounds = rankCorrelationInterval(found.rho, x.length);
    expectClose(bounds?.lower, interval[0]);
    expectClose(bounds?.upper, interval[1]);
  });

  it('has an exact p of 1/n! where all are in order, whatever the size', () => {
    for (const [count, orders] of [
      [3, 6],
      [5, 120],
      [9, 362_880],
    ] as const) {
      const x = Array.from({ length: count }, (_, place) => place);
      expect(measured(rankCorrelation(x, x))).toMatchObject({ rho: 1, greater: 1 / orders, twoSided: 2 / orders });
    }
    const x = Array.from({ length: 12 }, (_, place) => place);
    expect(measured(rankCorrelation(x, x.toReversed()))).toMatchObject({ greater: 1, method: 'student' });
  });

  it('says why it is not defined', () => {
    expect(rankCorrelation([1, 2], [1, 2])).toEqual({ reason: '2 first values, expected at least 3' });
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toEqual({ reason: 'all first values are the same' });
    expect(rankCorrelation([1, 2, 3], [4, 4, 4])).toEqual({ reason: 'all second values are the same' });
    expect(rankCorrelation([1, 2, 3], [4, Number.NaN, 4])).toEqual({
      reason: 'number 2 of the second values is not finite',
    });
    expect(rankCorrelation([1, Infinity, 3], [4, 5, 6])).toHaveProperty('reason');
    expect(rankCorrelationInterval(0.5, 3)).toBeNull();
    expect(rankCorrelationInterval(Number.NaN, 30)).toBeNull();
    expect(rankCorrelationInterval(1, 30)).toEqual({ lower: 1, upper: 1 });
    expect(() => rankCorrelation([1, 2, 3], [1, 2])).toThrow(RangeError);
  });
});

describe('the line of Theil and Sen', () => {
  it.each(golden.slopes)('equals scipy: $name', ({ times, values, results }) => {
    for (const { method, confidence, ...expected } of results) {
      const found = measured(theilSen(times, values, confidence, method));
      for (const key of ['slope', 'intercept', 'lower', 'upper'] as const) expectClose(found[key], expected[key]);
    }
  });

  it('says why it is not defined, and never gives what is not finite', () => {
    expect(theilSen([1], [1])).toHaveProperty('reason');
    expect(theilSen([1, 1, 1], [1, 2, 3])).toEqual({ reason: 'all values are of the same time' });
    expect(theilSen([1, 2, 3], [1, Number.NaN, 3])).toHaveProperty('reason');
    expect(theilSen([1, 2], [-1.7e308, 1.7e308])).toEqual({ reason: 'the values are too large to compare' });
    const many = new Float64Array(2001);
    expect(theilSen(many, many)).toEqual({ reason: '2001 values, expected at most 2000' });
    expect(() => theilSen([1], [])).toThrow(RangeError);
  });
});

describe('the trend of Mann and Kendall', () => {
  it.each(golden.trends)('equals pymannkendall and scipy: $name', ({ values, s, p, tau, exact }) => {
    const normal = measured(mannKendall(values, 'two-sided', 'normal'));
    expect(normal.statistic).toBe(s);
    expectClose(normal.p, p);
    if (tau === null) expect(normal.tau).toBeNull();
    else expectClose(normal.tau, tau);
    if (exact === null) return;
    expectClose(measured(mannKendall(values, 'increasing')).p, exact[0]);
    expectClose(measured(mannKendall(values, 'decreasing')).p, exact[1]);
    expectClose(measured(mannKendall(values)).p, Math.min(1, 2 * Math.min(...exact)));
  });

  it('is exact up to 33 values, and normal beyond', () => {
    const values = Array.from({ length: 34 }, (_, place) => (place * 7) % 11);
    expect(mannKendall(values)).toMatchObject({ method: 'normal' });
    expect(mannKendall(values.slice(1))).toMatchObject({ method: 'exact' });
    expect(() => mannKendall(values, 'two-sided', 'exact')).toThrow(RangeError);
    const found = [values.slice(1), values.slice(1).map((value) => -value)].map(
      (list) => measured(mannKendall(list, 'increasing')).p,
    );
    // One direction and its mirror image: both count the statistic that was found.
    expect((found[0] as number) + (found[1] as number)).toBeGreaterThan(1);
  });

  it('says why it is not defined', () => {
    expect(mannKendall([1, 2])).toEqual({ reason: '2 values, expected at least 3' });
    expect(mannKendall([1, 2, Infinity])).toEqual({ reason: 'number 3 of the values is not finite' });
    expect(mannKendall([-1.7e308, 0, 1.7e308])).toMatchObject({ statistic: 3, tau: 1 });
  });
});

describe('the robust score', () => {
  it.each(golden.outliers)('equals scipy: $value', ({ value, previous, ...expected }) => {
    const found = measured(robustScore(value, previous));
    for (const key of ['score', 'median', 'deviation'] as const) expectClose(found[key], expected[key]);
  });

  it('says why it is not defined', () => {
    const eight = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(robustScore(1, eight.slice(1))).toEqual({ reason: '7 earlier values, expected at least 8' });
    expect(robustScore(Number.NaN, eight)).toEqual({ reason: 'the value is not finite' });
    expect(robustScore(1, [...eight, Number.NaN])).toHaveProperty('reason');
    expect(robustScore(1, [3, 3, 3, 3, 3, 1, 2, 9])).toMatchObject({ reason: expect.stringContaining('the same') });
    expect(
      robustScore(
        1.7e308,
        eight.map((one) => one * 1e-300),
      ),
    ).toEqual({ reason: 'the values are too large to compare' });
    expect(
      robustScore(
        1,
        eight.map((one) => (one % 2 ? -one : one) * 2e307),
      ),
    ).toHaveProperty('reason');
    expect(medianDeviation([])).toBeNaN();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  meanDifferenceInterval,
  meanInterval,
  studentQuantile,
  summaryOf,
} from '../../../src/statistics/mean-difference.ts';
import { studentTail } from '../../../src/statistics/tails.ts';

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}
const golden: {
  readonly welch: readonly (Bounds & { readonly first: number[]; readonly second: number[] })[];
  readonly one: readonly (Bounds & { readonly values: number[] })[];
  readonly single: readonly (Bounds & { readonly values: number[]; readonly value: number })[];
  readonly tails: readonly { readonly value: number; readonly freedom: number; readonly tail: number }[];
} = JSON.parse(readFileSync(new URL('../../golden/repeats/repeats.json', import.meta.url), 'utf8'));

const near = (found: number | undefined, expected: number, scale = Math.abs(expected)): void =>
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThan(1e-9 * scale);

describe('means of repeated trainings', () => {
  it.each(golden.welch)("gives scipy's Welch interval of $first and $second", ({ first, second, lower, upper }) => {
    const found = meanDifferenceInterval(summaryOf(first), summaryOf(second));
    near(found?.lower, lower, upper - lower);
    near(found?.upper, upper, upper - lower);
  });

  it.each(golden.one)("gives scipy's interval of the mean of $values", ({ values, lower, upper }) => {
    const found = meanInterval(summaryOf(values));
    near(found?.lower, lower, upper - lower);
    near(found?.upper, upper, upper - lower);
  });

  it.each(golden.single)('takes one value to vary as $values do', ({ values, value, lower, upper }) => {
    const found = meanDifferenceInterval(summaryOf(values), summaryOf([value]));
    near(found?.lower, lower, upper - lower);
    near(found?.upper, upper, upper - lower);
    const turned = meanDifferenceInterval(summaryOf([value]), summaryOf(values));
    near(turned?.lower, -upper, upper - lower);
  });

  it.each(golden.tails)("gives scipy's tail of $value with $freedom degrees of freedom", ({ value, freedom, tail }) => {
    near(studentTail(value, freedom), tail);
  });

  it('has no interval of two single values, nor of what is not finite', () => {
    expect(meanDifferenceInterval(summaryOf([1]), summaryOf([2]))).toBeNull();
    expect(meanDifferenceInterval(summaryOf([1, Number.NaN]), summaryOf([2, 3]))).toBeNull();
    expect(meanInterval(summaryOf([1]))).toBeNull();
    expect(meanInterval(summaryOf([]))).toBeNull();
  });

  it('has an interval without width where every value is the same, exactly', () => {
    const same = summaryOf([0.1, 0.1, 0.1]);
    expect(same).toEqual({ mean: 0.1, deviation: 0, count: 3 });
    expect(meanDifferenceInterval(same, summaryOf([0.3, 0.3]))).toMatchObject({ lower: 0.1 - 0.3, upper: 0.1 - 0.3 });
  });

  it('refuses chances without a quantile', () => {
    expect(() => studentQuantile(1, 3)).toThrow('a chance of 1');
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706204736, 8);
  });
});

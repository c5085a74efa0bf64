import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  demographicParityRatio,
  differenceInterval,
  equalizedOddsDifference,
  equalOpportunityDifference,
  falsePositiveRate,
  type GroupTable,
  type Rate,
  ratioInterval,
  selectionRate,
  truePositiveRate,
} from '../../../src/statistics/group-fairness.ts';
import { isUndefined } from '../../../src/statistics/predictions.ts';
import { seededRandom } from '../../../src/statistics/random.ts';

interface Golden {
  readonly name: string;
  readonly group: readonly number[];
  readonly truth: readonly number[];
  readonly predicted: readonly number[];
  readonly rates: Readonly<Record<'selection' | 'true' | 'false', readonly number[]>>;
  readonly demographicParityRatio: number;
  readonly equalOpportunityDifference: number;
  readonly equalizedOddsDifference: number;
  readonly selectionDifferenceIntervals: readonly (readonly [number, number])[];
}

const golden: { readonly cases: readonly Golden[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/inclusion/inclusion.json'), 'utf8'),
);

function tablesOf({ group, truth, predicted }: Pick<Golden, 'group' | 'truth' | 'predicted'>): GroupTable[] {
  const count = (one: number, real: number, found: number): number =>
    group.filter((each, row) => each === one && truth[row] === real && predicted[row] === found).length;
  return Array.from({ length: Math.max(...group) + 1 }, (_, one) => ({
    truePositives: count(one, 1, 1),
    falsePositives: count(one, 0, 1),
    trueNegatives: count(one, 0, 0),
    falseNegatives: count(one, 1, 0),
  }));
}

const estimate = (found: ReturnType<typeof demographicParityRatio>): number =>
  isUndefined(found) ? Number.NaN : found.estimate;
const share = ({ successes, trials }: Rate): number => successes / trials;
const group = (truePositives: number, falseNegatives: number, falsePositives: number, trueNegatives: number) => ({
  truePositives,
  falseNegatives,
  falsePositives,
  trueNegatives,
});

describe('fairness between groups', () => {
  it.each(golden.cases)('equals fairlearn: $name', (one) => {
    const tables = tablesOf(one);
    tables.forEach((table, at) => {
      expect(share(selectionRate(table))).toBeCloseTo(one.rates.selection[at] as number, 9);
      expect(share(truePositiveRate(table))).toBeCloseTo(one.rates.true[at] as number, 9);
      expect(share(falsePositiveRate(table))).toBeCloseTo(one.rates.false[at] as number, 9);
    });
    expect(estimate(demographicParityRatio(tables, 0.95))).toBeCloseTo(one.demographicParityRatio, 9);
    expect(estimate(equalOpportunityDifference(tables, 0.95))).toBeCloseTo(one.equalOpportunityDifference, 9);
    expect(estimate(equalizedOddsDifference(tables, 0.95))).toBeCloseTo(one.equalizedOddsDifference, 9);
  });

  it.each(golden.cases)("has statsmodels' interval of Newcombe for each pair: $name", (one) => {
    const rates = tablesOf(one).map(selectionRate);
    const pairs = rates.flatMap((a, i) => rates.slice(i + 1).map((b) => differenceInterval(a, b, 0.95)));
    pairs.forEach(({ lower, upper }, at) => {
      expect(lower).toBeCloseTo(one.selectionDifferenceIntervals[at]?.[0] as number, 9);
      expect(upper).toBeCloseTo(one.selectionDifferenceIntervals[at]?.[1] as number, 9);
    });
  });

  it('has a ratio on the edge of its interval exactly where the difference may be zero', () => {
    const [a, b] = [
      { successes: 40, trials: 100 },
      { successes: 70, trials: 120 },
    ];
    const { lower, upper } = ratioInterval(a, b, 0.95);
    const back = ratioInterval(b, a, 0.95);
    expect(lower).toBeCloseTo(1 / back.upper, 12);
    expect(upper).toBeCloseTo(1 / back.lower, 12);
    expect(lower).toBeLessThan(4 / 7);
    expect(upper).toBeGreaterThan(4 / 7);
    // Katz's interval on the logarithm, 0.522 to 0.902, is close for so many rows.
    expect(lower).toBeCloseTo(0.52, 1);
    expect(upper).toBeCloseTo(0.9, 1);
  });

  it('does not conclude from a group of which nobody is chosen that it never is', () => {
    const found = demographicParityRatio([group(3, 27, 7, 163), group(0, 5, 0, 25)], 0.95);
    expect(found).toMatchObject({ estimate: 0, lower: 0 });
    expect(isUndefined(found) ? 0 : found.upper).toBe(1);
  });

  it('is undefined where nobody is predicted positive, or fewer than two groups have enough rows', () => {
    expect(demographicParityRatio([group(0, 20, 0, 20), group(0, 20, 0, 20)], 0.95)).toEqual({
      undefined: 'the positive class is predicted for nobody',
    });
    expect(equalOpportunityDifference([group(9, 0, 5, 40), group(20, 5, 5, 40)], 0.95)).toEqual({
      undefined: '1 of 2 groups have at least 10 rows of the positive class; at least 2 are compared',
    });
    expect(demographicParityRatio([], 0.95)).toMatchObject({ undefined: expect.stringContaining('0 of 0 groups') });
  });

  it('holds the true difference in at least 95 of 100 samples of four equal groups', () => {
    const random = seededRandom(3);
    const draw = (trials: number, chance: number): number =>
      Array.from({ length: trials }, random).filter((value) => value < chance).length;
    let wrong = 0;
    for (let sample = 0; sample < 400; sample += 1) {
      const groups = [40, 40, 60, 60].map((rows) => {
        const right = draw(rows, 0.8);
        return group(right, rows - right, 5, rows);
      });
      const found = equalOpportunityDifference(groups, 0.95);
      if (isUndefined(found) || found.lower > 0) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(20);
  });
});

import { describe, expect, it } from 'vitest';
import { type Comparison, familyVerdicts } from '../../../src/statistics/interval-family.ts';
import { verdictOf } from '../../../src/statistics/interval-verdict.ts';

const comparison = (estimate: number, half: number, limit = 0.8): Comparison => ({
  estimate: { estimate, lower: estimate - half, upper: estimate + half, rows: 100 },
  limit,
  direction: 'minimum',
});

describe('verdicts of many comparisons', () => {
  it.each([
    [0.9, 0.05],
    [0.7, 0.09],
    [0.7, 0.11],
    [0.8, 0.1],
  ])('are those of one, where there is one: %d ± %d', (estimate, half) => {
    const one = comparison(estimate, half);
    expect(familyVerdicts([one], 0.95)[0]?.outcome).toBe(verdictOf(one.estimate, 0.8, 'minimum').outcome);
    expect(familyVerdicts([one], 0.95, true)[0]?.outcome).toBe(verdictOf(one.estimate, 0.8, 'minimum', true).outcome);
  });

  it('ask more of a miss the more comparisons there are', () => {
    const miss = comparison(0.7, 0.09);
    const others = Array.from({ length: 20 }, () => comparison(0.9, 0.05));
    const [first] = familyVerdicts([miss, ...others], 0.95);
    expect(first?.outcome).toBe('inconclusive');
    expect(first?.rowsNeeded).toBeGreaterThan(100);
    expect(familyVerdicts([comparison(0.5, 0.09), ...others], 0.95)[0]?.outcome).toBe('fail');
  });

  it('take a maximum as well', () => {
    const high: Comparison = { ...comparison(0.9, 0.05), direction: 'maximum' };
    expect(familyVerdicts([high], 0.95)[0]?.outcome).toBe('fail');
  });

  it('never fail, nor pass strictly, without an interval, and never pass on NaN', () => {
    const bare = (estimate: number) => comparison(estimate, Number.NaN);
    expect(familyVerdicts([bare(0.9)], 0.95)[0]?.outcome).toBe('pass');
    expect(familyVerdicts([bare(0.9)], 0.95, true)[0]?.outcome).toBe('inconclusive');
    expect(familyVerdicts([bare(0.1)], 0.95)[0]?.outcome).toBe('inconclusive');
    expect(familyVerdicts([bare(Number.NaN)], 0.95)[0]?.outcome).toBe('inconclusive');
    expect(familyVerdicts([comparison(0.9, 0.05, Number.NaN)], 0.95)[0]?.outcome).toBe('inconclusive');
  });
});

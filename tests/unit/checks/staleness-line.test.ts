import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ageing, ageingOf, ageText } from '../../../src/checks/staleness-line.ts';
import type { Direction } from '../../../src/facts.ts';

interface Case extends Pick<Ageing, 'loss' | 'lower' | 'upper' | 'ageAtLimit'> {
  readonly ages: readonly number[];
  readonly values: readonly number[];
  readonly direction: Direction;
  readonly limit: number | null;
}
/** Made by tests/golden/staleness/make_staleness.py. */
const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/staleness/staleness.json'), 'utf8')) as {
  readonly cases: Readonly<Record<string, Case>>;
};
const points = (ages: readonly number[], values: readonly number[]) =>
  ages.map((ageDays, place) => ({ ageDays, value: values[place] as number }));
const ageing = (
  ages: readonly number[],
  values: readonly number[],
  {
    limit = null,
    most = 0.05,
    direction = 'higher',
    strict = false,
    relative = false,
  }: Partial<Pick<Case, 'limit' | 'direction'> & { most: number; strict: boolean; relative: boolean }> = {},
): Ageing => {
  const found = ageingOf(points(ages, values), direction, { value: most, relative }, limit, strict);
  if ('reason' in found) throw new Error(found.reason);
  return found;
};

describe('what age costs a model', () => {
  it.each(Object.entries(golden.cases))(
    'equals scipy: %s',
    (_name, { ages, values, direction, limit, ...expected }) => {
      const found = ageing(ages, values, { direction, limit });
      for (const key of ['loss', 'lower', 'upper'] as const) expect(found[key]).toBeCloseTo(expected[key], 9);
      if (expected.ageAtLimit === null) expect(found.ageAtLimit).toBeNull();
      else expect(found.ageAtLimit).toBeCloseTo(expected.ageAtLimit, 9);
    },
  );

  it('passes within the limit, fails where the whole interval is beyond it, and is open in between', () => {
    const ages = [0, 30, 60, 90];
    const steady = [0.95, 0.93, 0.91, 0.89];
    expect(ageing(ages, steady, { most: 0.02 }).outcome).toBe('pass');
    expect(ageing(ages, steady, { most: 0.019 }).outcome).toBe('fail');
    const noisy = [0.95, 0.95, 0.9, 0.87];
    expect(ageing(ages, noisy, { most: 0.02 })).toMatchObject({
      outcome: 'inconclusive',
      modelsNeeded: expect.any(Number),
    });
    expect(ageing(ages, noisy, { most: 0.03 }).outcome).toBe('pass');
    expect(ageing(ages, noisy, { most: 0.03, strict: true }).outcome).toBe('inconclusive');
  });

  it('takes a share of what the model of this run has, of which 0 has none', () => {
    expect(ageing([0, 30, 60], [0.5, 0.48, 0.46], { most: 0.05, relative: true }).most).toBeCloseTo(0.025, 12);
    expect(ageingOf(points([0, 30, 60], [0, 0.1, 0.2]), 'lower', { value: 0.1, relative: true }, null, false)).toEqual({
      reason: expect.stringContaining('has 0'),
    });
  });

  it('foresees no age for a line that rises, and 0 where the limit is missed already', () => {
    expect(ageing([0, 30, 60], [0.8, 0.82, 0.84], { limit: 0.7 }).ageAtLimit).toBeNull();
    expect(ageing([0, 30, 60], [0.8, 0.79, 0.78], { limit: 0.9 }).ageAtLimit).toBe(0);
    expect(ageing([0, 30, 60], [0.8, 0.79999, 0.79998], { limit: 0.1 }).ageAtLimit).toBeNull();
  });

  it('refuses what is not finite, and models of one age', () => {
    for (const values of [
      [0.9, Number.NaN, 0.8],
      [0.9, Number.POSITIVE_INFINITY, 0.8],
    ])
      expect(ageingOf(points([0, 1, 2], values), 'higher', { value: 1, relative: false }, null, false)).toHaveProperty(
        'reason',
      );
    expect(ageingOf(points([5, 5, 5], [1, 2, 3]), 'higher', { value: 1, relative: false }, null, false)).toEqual({
      reason: 'all values are of the same time',
    });
  });

  it('writes ages as people do', () => {
    expect([ageText(12.04), ageText(3.21), ageText(1), ageText(0.2), ageText(0)]).toEqual([
      '12 days',
      '3.2 days',
      '1 day',
      '4.8 hours',
      '0 hours',
    ]);
  });
});

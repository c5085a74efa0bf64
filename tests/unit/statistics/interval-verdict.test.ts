import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/statistics/interval-verdict.ts';
import { requiredRows } from '../../../src/statistics/required-rows.ts';

const accuracy = { estimate: 0.88, lower: 0.8, upper: 0.94, rows: 100 };
const loss = { estimate: 0.45, lower: 0.3, upper: 0.6, rows: 50 };

describe('judging an estimate with its interval', () => {
  it.each([
    ['meets the limit', accuracy, 0.85, 'minimum', false, 'pass'],
    ['is the limit', accuracy, 0.88, 'minimum', false, 'pass'],
    ['misses, and the interval includes the limit', accuracy, 0.9, 'minimum', false, 'inconclusive'],
    ['misses, and the interval ends at the limit', accuracy, 0.94, 'minimum', false, 'inconclusive'],
    ['misses with its whole interval', accuracy, 0.95, 'minimum', false, 'fail'],
    ['meets a maximum', loss, 0.5, 'maximum', false, 'pass'],
    ['misses a maximum that the interval includes', loss, 0.4, 'maximum', false, 'inconclusive'],
    ['misses a maximum with its whole interval', loss, 0.2, 'maximum', false, 'fail'],
    ['meets strictly with its whole interval', accuracy, 0.8, 'minimum', true, 'pass'],
    ['meets, but strictly not the whole interval', accuracy, 0.85, 'minimum', true, 'inconclusive'],
    ['misses strictly with its whole interval', loss, 0.2, 'maximum', true, 'fail'],
  ] as const)('that %s', (_, estimate, limit, direction, strict, outcome) => {
    expect(verdictOf(estimate, limit, direction, strict).outcome).toBe(outcome);
  });

  it('never decides on what is not finite, or on no interval', () => {
    for (const key of ['estimate', 'lower', 'upper', 'rows'] as const)
      for (const wrong of [Number.NaN, Infinity, -Infinity])
        expect(verdictOf({ ...accuracy, [key]: wrong }, 0.5, 'minimum')).toEqual({
          outcome: 'inconclusive',
          rowsNeeded: null,
        });
    expect(verdictOf(accuracy, Number.NaN, 'minimum').outcome).toBe('inconclusive');
    expect(verdictOf({ ...accuracy, rows: 0 }, 0.5, 'minimum').outcome).toBe('inconclusive');
    expect(verdictOf({ ...accuracy, lower: 0.99 }, 0.5, 'minimum').outcome).toBe('inconclusive');
  });

  it('tells the rows needed only where it could not decide', () => {
    expect(verdictOf(accuracy, 0.9, 'minimum').rowsNeeded).toBe(900);
    expect(verdictOf(accuracy, 0.85, 'minimum', true).rowsNeeded).toBe(720);
    expect(verdictOf(accuracy, 0.95, 'minimum').rowsNeeded).toBeNull();
    expect(verdictOf(accuracy, 0.85, 'minimum').rowsNeeded).toBeNull();
  });
});

describe('the rows needed', () => {
  it('grow with the square of how much narrower the interval has to be, rounded up to two digits', () => {
    expect(requiredRows({ estimate: 0.5, lower: 0.4, upper: 0.6, rows: 100 }, 0.55)).toBe(400);
    expect(requiredRows({ estimate: 0.5, lower: 0.4, upper: 0.6, rows: 100 }, 0.53)).toBe(1200);
    expect(requiredRows({ estimate: 0.5, lower: 0.4, upper: 0.6, rows: 100 }, 0.5001)).toBe(100_000_000);
    expect(requiredRows({ estimate: 0.5, lower: 0.3, upper: 0.6, rows: 10 }, 0.4)).toBe(40);
  });

  it('are more than there are', () => {
    expect(requiredRows({ estimate: 0.5, lower: 0.4, upper: 0.6, rows: 50 }, 0.6)).toBe(51);
  });

  it('make an interval that excludes the limit', () => {
    const found = requiredRows(loss, 0.4) as number;
    const lower = loss.estimate - (loss.estimate - loss.lower) * Math.sqrt(loss.rows / found);
    expect(lower).toBeGreaterThanOrEqual(0.4);
    expect(found).toBe(450);
  });

  it('cannot be told where the estimate is the limit, is outside already, or is not finite', () => {
    expect(requiredRows({ estimate: 0.5, lower: 0.4, upper: 0.6, rows: 50 }, 0.5)).toBeNull();
    expect(requiredRows({ estimate: 0.5, lower: 0.4, upper: 0.6, rows: 50 }, 0.7)).toBeNull();
    expect(requiredRows({ estimate: Number.NaN, lower: 0.4, upper: 0.6, rows: 50 }, 0.5)).toBeNull();
    expect(requiredRows({ estimate: 0.5, lower: 0.4, upper: 0.6, rows: 50 }, 0.5 + Number.EPSILON / 2)).toBeNull();
  });
});

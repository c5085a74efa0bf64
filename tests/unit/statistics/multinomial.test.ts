import { describe, expect, it } from 'vitest';
import { drawBinomial, drawMultinomial } from '../../../src/statistics/multinomial.ts';
import { seededRandom } from '../../../src/statistics/random.ts';

describe('drawing', () => {
  it.each([
    [5, 0.3],
    [1000, 0.004],
    [60, 0.4],
    [1_000_000, 0.25],
    [400, 0.9],
  ])('a binomial of %i and %f has its mean and variance', (count, chance) => {
    const random = seededRandom(1);
    const draws = Array.from({ length: 20_000 }, () => drawBinomial(count, chance, random));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    const expected = count * chance * (1 - chance);
    expect(Math.abs(mean - count * chance)).toBeLessThan(4 * Math.sqrt(expected / draws.length));
    expect(variance / expected).toBeGreaterThan(0.95);
    expect(variance / expected).toBeLessThan(1.05);
    expect(draws.every((draw) => Number.isInteger(draw) && draw >= 0 && draw <= count)).toBe(true);
  });

  it('a multinomial has as many things as the counts, and none of what is not there', () => {
    const drawn = new Float64Array(4);
    drawMultinomial(Float64Array.of(5, 0, 7, 30), drawn, seededRandom(4));
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(42);
    expect(drawn[1]).toBe(0);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { predictionBias } from '../../../src/statistics/prediction-bias.ts';
import { isUndefined } from '../../../src/statistics/predictions.ts';

interface Golden {
  readonly name: string;
  readonly predicted: readonly number[];
  readonly observed: readonly number[];
  readonly weights: readonly number[] | null;
  readonly relative: boolean;
  readonly confidence: number;
  readonly means: readonly [number, number];
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

const folder = join(import.meta.dirname, '../../golden/prediction-bias');
const { cases } = JSON.parse(readFileSync(join(folder, 'prediction-bias.json'), 'utf8')) as {
  readonly cases: readonly Golden[];
};

const biasOf = (
  predicted: readonly number[],
  observed: readonly number[],
  { relative = false, confidence = 0.95, weights = null as readonly number[] | null } = {},
) =>
  predictionBias(
    (row) => predicted[row] as number,
    (row) => observed[row] as number,
    weights === null ? null : Float64Array.from(weights),
    Uint32Array.from(predicted.keys()),
    { relative, confidence },
  );

describe('the bias of predictions', () => {
  it.each(cases)('is that of the reference: $name, relative $relative', (golden) => {
    const found = biasOf(golden.predicted, golden.observed, golden);
    expect(found.predicted).toBeCloseTo(golden.means[0], 10);
    expect(found.observed).toBeCloseTo(golden.means[1], 10);
    if (isUndefined(found.bias)) throw new Error(found.bias.undefined);
    for (const key of ['estimate', 'lower', 'upper'] as const) expect(found.bias[key]).toBeCloseTo(golden[key], 9);
    expect(found.bias.rows).toBe(golden.predicted.length);
  });

  it('is undefined, with why, of one row, of a mean of zero, and of what is not finite', () => {
    expect(biasOf([1], [1]).bias).toMatchObject({ undefined: expect.stringContaining('1 rows') });
    expect(biasOf([1, 2], [-1, 1], { relative: true }).bias).toMatchObject({ undefined: expect.stringContaining('0') });
    expect(isUndefined(biasOf([1, 2], [-1, 1]).bias)).toBe(false);
    expect(isUndefined(biasOf([Number.NaN, 2], [1, 1]).bias)).toBe(true);
    expect(isUndefined(biasOf([1, 2], [1, 1], { weights: [0, 0] }).bias)).toBe(true);
  });
});

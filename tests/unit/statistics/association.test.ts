import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  averageRanks,
  correctedCramersV,
  correlationRatio,
  cramersV,
  mutualInformation,
  pearson,
  spearman,
} from '../../../src/statistics/association.ts';
import { adjustBenjaminiHochberg, adjustHolm } from '../../../src/statistics/multiple-testing.ts';
import { areaUnderCurve, balancedAccuracy } from '../../../src/statistics/predictive.ts';

interface Golden {
  readonly numeric: readonly {
    name: string;
    x: number[];
    y: number[];
    pearson: number;
    spearman: number;
    ranks: number[];
  }[];
  readonly categorical: readonly {
    name: string;
    a: number[];
    b: number[];
    cramersV: number;
    corrected: number;
    mutualInformation: number;
  }[];
  readonly ratios: readonly { codes: number[]; values: number[]; correlationRatio: number; ofRanks: number }[];
  readonly corrections: readonly { p: number[]; benjaminiHochberg: number[]; holm: number[] }[];
  readonly scores: readonly {
    truth: number[];
    predicted: number[];
    score: number[];
    balancedAccuracy: number;
    auc: number;
  }[];
}

const file = join(import.meta.dirname, '../../golden/associations/associations.json');
const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;
const numbers = (values: readonly number[]): Float64Array => Float64Array.from(values);
const codes = (values: readonly number[]): Int32Array => Int32Array.from(values);
const near = (found: number | null | undefined, expected: number): void => {
  expect(found).not.toBeNull();
  expect(Math.abs((found as number) - expected)).toBeLessThan(1e-9);
};

describe('associations', () => {
  it.each(golden.numeric)('of numbers ($name) equal scipy', ({ x, y, ...expected }) => {
    near(pearson(numbers(x), numbers(y)), expected.pearson);
    near(spearman(numbers(x), numbers(y)), expected.spearman);
    expect([...averageRanks(numbers(x))]).toEqual(expected.ranks);
  });

  it.each(golden.categorical)('of categories ($name) equal scipy and scikit-learn', ({ a, b, ...expected }) => {
    near(cramersV(codes(a), codes(b)), expected.cramersV);
    near(correctedCramersV(codes(a), codes(b)), expected.corrected);
    near(mutualInformation(codes(a), codes(b)), expected.mutualInformation);
  });

  it.each(golden.ratios)('of numbers and groups equal those of F and of Kruskal and Wallis', (ratio) => {
    near(correlationRatio(codes(ratio.codes), numbers(ratio.values)), ratio.correlationRatio);
    near(correlationRatio(codes(ratio.codes), averageRanks(numbers(ratio.values))), ratio.ofRanks);
  });

  it('are not defined for a constant, whatever rounding leaves of it', () => {
    const constant = numbers(new Array(10).fill(0.1));
    const x = numbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(pearson(constant, x)).toBeNull();
    expect(spearman(x, constant)).toBeNull();
    expect(correlationRatio(codes([0, 1, 0, 1, 0, 1, 0, 1, 0, 1]), constant)).toBeNull();
    expect(cramersV(codes([0, 0, 0]), codes([0, 1, 2]))).toBeNull();
    expect(pearson(numbers([]), numbers([]))).toBeNull();
  });

  it('tell nothing by chance where every value is new', () => {
    const unique = codes(Array.from({ length: 100 }, (_, row) => row));
    const groups = codes(Array.from({ length: 100 }, (_, row) => row % 3));
    near(cramersV(unique, groups), 1);
    expect(correctedCramersV(unique, groups)).toBeLessThan(0.01);
  });
});

describe('corrected p-values', () => {
  it.each(golden.corrections)('equal scipy and statsmodels', ({ p, benjaminiHochberg, holm }) => {
    for (const [place, found] of adjustBenjaminiHochberg(p).entries()) near(found, benjaminiHochberg[place] as number);
    for (const [place, found] of adjustHolm(p).entries()) near(found, holm[place] as number);
  });

  it('refuse what is no p-value', () => {
    expect(() => adjustHolm([0.1, Number.NaN])).toThrow('expected 0 to 1');
    expect(() => adjustBenjaminiHochberg([1.1])).toThrow('found a p-value of 1.1');
    expect(adjustHolm([])).toEqual([]);
  });
});

describe('scores of predictions', () => {
  it.each(golden.scores)('equal scikit-learn', ({ truth, predicted, score, ...expected }) => {
    near(balancedAccuracy(codes(truth), predicted, 3), expected.balancedAccuracy);
    near(areaUnderCurve(codes(truth.map((code) => Number(code === 1))), numbers(score)), expected.auc);
  });
});

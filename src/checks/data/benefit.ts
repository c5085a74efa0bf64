import * as z from 'zod';
import { benefitOptions } from '../../config/options/benefit.ts';
import type { Associations, FeatureAssociation } from '../../facts/associations.ts';
import type { FeatureBenefits } from '../../facts/benefit.ts';
import { featuresOf } from '../../facts/features.ts';
import { type Fact, type Facts, presentValue, whyMissing } from '../../facts.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { adjustBenjaminiHochberg } from '../../statistics/multiple-testing.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped, listed } from '../names.ts';

const leastRows = 20;
const mostListed = 50;

const options = {
  ...benefitOptions,
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.05)
    .describe('The false discovery rate at which a feature counts as going with the label.'),
  minimum: z.number().default(0).describe('What the importance of each feature, less its std, has to exceed.'),
  correlation: z
    .number()
    .min(0.8)
    .max(1)
    .default(0.95)
    .describe('Pairs of features whose correlation, whatever its sign, reaches this are listed.'),
};
type Options = z.output<z.ZodObject<typeof options>>;

/** Data 2: every feature earns its place, by what training found it to be worth, or at least by going with the label more than chance does. */
export const benefit = defineCheck({
  id: 'data/benefit',
  needs: [],
  uses: ['associations', 'benefits', 'tables', 'catalog'],
  options,
  example: `data:
  training: data/train.csv
  label: species
tests:
  data/benefit: { importance: build/importance.csv, minimum: 0.001 }
`,
  evaluate: ({ associations, benefits, tables, catalog, configuration }, chosen) => {
    const method = chosen.method ?? (chosen.importance === undefined ? 'univariate' : 'importance');
    if (method === 'univariate')
      return associations.state === 'gathered'
        ? byAssociation(associations.value, chosen)
        : missing('associations', associations);
    if (benefits.state !== 'gathered') return missing('the importance of the features', benefits);
    const expected = expectedFeatures(configuration.data, tables.training, catalog);
    if (expected === null)
      return inconclusive(
        'which features there are is not known, so nobody can tell whether each has an importance',
        'name the training data in `data.training`, or the features in `data.features`',
      );
    const pairs = associations.state === 'gathered' ? pairTable(associations.value, chosen) : [];
    return byImportance(benefits.value, expected, chosen, pairs);
  },
});

function missing(name: string, fact: Fact<unknown>): Finding {
  const next = fact.state === 'failed' ? fact.next : undefined;
  return inconclusive(
    `${name} ${fact.state === 'absent' ? 'is not there' : 'could not be read'}: ${whyMissing(fact)}`,
    next ?? 'name `data.training` and `data.label`, or a file under `importance`',
  );
}

function expectedFeatures(
  data: Facts['configuration']['data'],
  training: Facts['tables']['training'],
  catalog: Facts['catalog'],
): readonly string[] | null {
  if (data.features !== undefined) return data.features;
  return training.state === 'gathered' ? featuresOf(data, training.value, presentValue(catalog)).names : null;
}

function byAssociation(found: Associations, { alpha, correlation }: Options): Finding {
  const { features, rows, label } = found;
  if (rows < leastRows) return inconclusive(`${rows} rows are too few to tell: expected at least ${leastRows}`);
  if (features.length === 0)
    return inconclusive('the training data has no column that is a feature', 'name them in `data.features`');
  // A constant has no p-value and goes with nothing; of too few rows nothing is known.
  const isConstant = ({ pValue, rows }: FeatureAssociation): boolean => pValue === null && rows >= leastRows;
  const judged = features.filter(({ pValue, rows }) => Number.isFinite(pValue) && rows >= leastRows);
  const corrected = adjustBenjaminiHochberg(judged.map(({ pValue }) => pValue as number));
  const adjusted = new Map(judged.map(({ feature }, place) => [feature, corrected[place] as number]));
  const useless = features.filter((one) => isConstant(one) || (adjusted.get(one.feature) ?? 0) > alpha);
  const unknown = features.filter((one) => !isConstant(one) && !adjusted.has(one.feature));
  const words = new Map(features.map((one) => [one.feature, isConstant(one) ? 'constant' : 'too few rows']));
  const tested = (one: FeatureAssociation): number | string =>
    adjusted.get(one.feature) ?? (words.get(one.feature) as string);
  const measurements = features.slice(0, mostListed).map(
    (one): Measurement => ({
      name: `${clip(one.feature)}: adjusted p`,
      observed: tested(one),
      expected: `at most ${alpha}`,
      met: !useless.includes(one) && !unknown.includes(one),
    }),
  );
  const evidence = [
    table(
      `Features and the label ${clip(label)}, ${rows} rows${found.exact ? '' : ' sampled'}`,
      ['feature', 'measure', 'strength', 'p', 'adjusted p', 'rows'],
      [...useless, ...features.filter((one) => !useless.includes(one))].map((one) => [
        clip(one.feature),
        one.measure,
        one.strength ?? '–',
        one.pValue ?? '–',
        tested(one),
        one.rows,
      ]),
    ),
    ...pairTable(found, { correlation }),
  ];
  const expected = `each to go with ${clip(label)} (permutations, Benjamini–Hochberg at ${alpha})`;
  if (useless.length > 0)
    return {
      outcome: 'fail',
      summary: `${useless.length} of ${features.length} features tell nothing about the label: expected ${expected}, found no association of ${listed(useless.map(({ feature }) => feature))}`,
      measurements,
      evidence,
      remedy:
        'drop them, or show what they are worth beside others: let training write permutation importances and name the file under `importance`',
    };
  if (unknown.length > 0)
    return {
      ...inconclusive(
        `${listed(unknown.map(({ feature }) => feature))}: fewer than ${leastRows} rows in which feature and label are there`,
        'give more rows, or drop what is nearly always missing',
      ),
      measurements,
      evidence,
    };
  return {
    outcome: 'pass',
    summary: `${features.length} features, expected and found ${expected}`,
    measurements,
    evidence,
  };
}

function byImportance(
  { features, source }: FeatureBenefits,
  expected: readonly string[],
  { minimum }: Options,
  pairs: readonly Evidence[],
): Finding {
  const known = new Map(features.map((one) => [one.feature, one]));
  const names = [...new Set([...expected.map((name) => name.slice(0, 200)), ...known.keys()])];
  if (names.length === 0) return inconclusive('there is no feature to judge', 'name them in `data.features`');
  const judged = names.map((name) => {
    const found = known.get(name);
    const lower = (found?.benefit ?? Number.NaN) - (found?.deviation ?? 0);
    const word = found === undefined ? 'not in the file' : Number.isFinite(lower) ? null : 'not a finite number';
    return { name, found, observed: word ?? lower, met: word === null && lower > minimum };
  });
  const wrong = judged.filter(({ met }) => !met);
  const measurements = [...wrong, ...judged.filter(({ met }) => met)].slice(0, mostListed).map(
    ({ name, observed, met }): Measurement => ({
      name: `${clip(name)}: importance − std`,
      observed,
      expected: `above ${minimum}`,
      met,
    }),
  );
  const evidence = [
    table(
      `Importance of each feature, from ${source}`,
      ['feature', 'importance', 'std', 'importance − std'],
      [...wrong, ...judged.filter(({ met }) => met)].map(({ name, found, observed }) => [
        clip(name),
        found?.benefit ?? '–',
        found?.deviation ?? '–',
        observed,
      ]),
    ),
    ...pairs,
  ];
  if (wrong.length === 0)
    return {
      outcome: 'pass',
      summary: `${names.length} features, each with an importance less its std above ${minimum} in ${source}`,
      measurements,
      evidence,
    };
  const found = wrong.map(
    ({ name, observed }) => `${clip(name)} ${typeof observed === 'number' ? short(observed) : observed}`,
  );
  return {
    outcome: 'fail',
    summary: `${wrong.length} of ${names.length} features earn nothing: expected importance − std above ${minimum} in ${source}, found ${listed(found)}`,
    measurements,
    evidence,
    remedy:
      'drop these features; where one is encoded in several columns, let training write the sum under its own name',
  };
}

function pairTable({ pairs }: Associations, { correlation }: Pick<Options, 'correlation'>): Evidence[] {
  const found = pairs.filter((pair) => Math.abs(pair.correlation) >= correlation);
  if (found.length === 0) return [];
  const rows = found.map((pair) => [clip(pair.first), clip(pair.second), pair.correlation]);
  return [
    table(
      `Pairs of features that nearly say the same (at least ${correlation})`,
      ['feature', 'feature', 'correlation'],
      rows,
    ),
  ];
}

function table(title: string, columns: readonly string[], rows: readonly (string | number)[][]): Evidence {
  const more = rows.length - mostListed;
  const shown = rows
    .slice(0, mostListed)
    .map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)));
  const rest = more > 0 ? [[`and ${more} more`, ...columns.slice(1).map(() => '')]] : [];
  return { kind: 'table', title, columns, rows: [...shown, ...rest] };
}

const short = (value: number): number => Number(value.toPrecision(4));
const clip = (text: string): string => clipped(text, 100);

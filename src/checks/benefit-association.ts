import type { Associations, FeatureAssociation } from '../facts/associations.ts';
import type { Finding, Measurement } from '../result.ts';
import { adjustBenjaminiHochberg } from '../statistics/multiple-testing.ts';
import { benefitTable, clip, mostListed, pairTable } from './benefit-tables.ts';
import { inconclusive } from './inconclusive.ts';
import { listed } from './names.ts';

const leastRows = 20;

/** Whether each feature goes with the label more than chance does, after correction for the number of features. */
export function judgeAssociations(
  found: Associations,
  { alpha, correlation }: { readonly alpha: number; readonly correlation: number },
): Finding {
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
    benefitTable(
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
    ...pairTable(found, correlation),
  ];
  const method = `permutations, Benjamini–Hochberg at ${alpha}`;
  const expected = `each to be associated with ${clip(label)} (${method})`;
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
    summary: `${features.length === 1 ? '1 feature is' : `each of ${features.length} features is`} associated with ${clip(label)}, as expected (${method})`,
    measurements,
    evidence,
  };
}

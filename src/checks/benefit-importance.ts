import type { FeatureBenefits } from '../facts/benefit.ts';
import type { Evidence, Finding, Measurement } from '../result.ts';
import { benefitTable, clip, mostListed, short } from './benefit-tables.ts';
import { inconclusive } from './inconclusive.ts';
import { listed } from './names.ts';

/** Whether the importance of each feature, less its std, is above the minimum. */
export function judgeImportances(
  { features, source }: FeatureBenefits,
  expected: readonly string[],
  { minimum }: { readonly minimum: number },
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
    benefitTable(
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

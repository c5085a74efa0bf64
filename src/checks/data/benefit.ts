import * as z from 'zod';
import { benefitOptions } from '../../config/options/benefit.ts';
import { featuresOf } from '../../facts/features.ts';
import { type Fact, type Facts, presentValue, whyMissing } from '../../facts.ts';
import type { Finding } from '../../result.ts';
import { judgeAblation } from '../benefit-ablation.ts';
import { judgeAssociations } from '../benefit-association.ts';
import { judgeImportances } from '../benefit-importance.ts';
import { pairTable } from '../benefit-tables.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';

const options = {
  ...benefitOptions,
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.05)
    .describe('The false discovery rate at which a feature counts as going with the label.'),
  minimum: z
    .number()
    .default(0)
    .describe(
      'What the importance of each feature, less its std, has to exceed; in an ablation, what the metric has to lose, in its unit.',
    ),
  correlation: z
    .number()
    .min(0.8)
    .max(1)
    .default(0.95)
    .describe('Pairs of features whose correlation, whatever its sign, reaches this are listed.'),
};

/** Data 2: every feature earns its place, by what training found it to be worth, by what the model loses without it, or at least by going with the label more than chance does. */
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
        ? judgeAssociations(associations.value, chosen)
        : missing('associations', associations);
    if (benefits.state !== 'gathered')
      return missing(
        method === 'ablation' ? 'the ablation of the features' : 'the importance of the features',
        benefits,
      );
    const pairs = associations.state === 'gathered' ? pairTable(associations.value, chosen.correlation) : [];
    if (method === 'ablation') return judgeAblation(benefits.value, chosen, pairs);
    const expected = expectedFeatures(configuration.data, tables.training, catalog);
    if (expected === null)
      return inconclusive(
        'which features there are is not known, so nobody can tell whether each has an importance',
        'name the training data in `data.training`, or the features in `data.features`',
      );
    return judgeImportances(benefits.value, expected, chosen, pairs);
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

import * as z from 'zod';
import { size } from '../../config/units.ts';
import { columnOf, type TableProfile } from '../../facts/tables.ts';
import type { Finding } from '../../result.ts';
import { benefitShares } from '../benefit-shares.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { costShares, costsOf, type FeatureCosts, rounded, totalsOf } from '../feature-costs.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped, listed } from '../names.ts';
import { trainingFeatures } from '../training-features.ts';

const amount = z.number().nonnegative();

const options = {
  budget: z
    .strictObject({
      'latency-ms': amount.optional().describe('Milliseconds that all features together may take for one prediction.'),
      usd: amount.optional().describe('US dollars that all features together may cost for one prediction.'),
      memory: size.optional().describe('Memory that all features together may take, such as `10MB`.'),
      dependencies: amount
        .optional()
        .describe('How many distinct upstream dependencies all features together may have.'),
    })
    .optional()
    .describe('What all features together may cost.'),
  factor: z
    .number()
    .positive()
    .default(10)
    .describe('By how much the share of a feature in the cost may exceed its share in the benefit.'),
  negligible: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('A feature with at most this share of the cost is not compared with its benefit.'),
} satisfies z.ZodRawShape;

const percent = (share: number): string => `${rounded(100 * share)}%`;

/**
 * Data 3: no feature costs more than it is worth. The costs of the catalog (one prediction) are within the budget, and no share of the cost, averaged over latency,
 * money, memory and dependencies, exceeds the share of the benefit by more than the factor. Benefit is importance or ablation, else the strength of the
 * association with the label. A cost that is not written down is unknown, not zero.
 */
export const cost = defineCheck({
  id: 'data/cost',
  needs: ['catalog'],
  uses: ['tables', 'associations', 'benefits'],
  options,
  example: `data:
  training: data/train.csv
  catalog: data/catalog.yml
  label: churned
tests:
  data/cost:
    budget: { latency-ms: 20, usd: 0.001, memory: 50MB, dependencies: 5 }
    factor: 10
`,
  evaluate: ({ catalog, tables, associations, benefits, configuration }, { budget, factor, negligible }) => {
    const features = trainingFeatures(tables, configuration.data, catalog);
    if ('finding' in features) return features.finding;
    const { training, names, entries } = features;
    const costs = costsOf(names, entries, budget);
    if (costs.length === 0)
      return inconclusive(
        `${catalog.file} gives no cost of any feature, and no budget is configured`,
        'write `latency`, `usd`, `memory` or `dependencies` into the catalog',
      );
    const measurements = totalsOf(costs, names, entries, budget);
    const benefit = benefitShares(names, { benefits, associations }, training);
    const shares = costShares(costs, names);
    const priced = names.map(
      (name, index): Priced => ({
        name,
        cost: shares[index] as number,
        benefit: benefit.shares?.[index] ?? null,
        values: costs.map(({ values, show }) => {
          const value = values[index] ?? null;
          return value === null ? 'not given' : show(value);
        }),
      }),
    );
    const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
      outcome,
      summary,
      measurements,
      evidence: tableOf(priced, costs, training, benefit.source),
      ...(remedy === undefined ? {} : { remedy }),
    });

    const over = measurements.find(({ met }) => met === false);
    const dear = priced.filter(
      (one) => one.benefit !== null && one.cost > negligible && one.cost > factor * one.benefit,
    );
    if (over !== undefined || dear.length > 0)
      return answer(
        'fail',
        [
          ...(over === undefined ? [] : [`${over.name} expected ${over.expected}, found ${over.observed}`]),
          ...dear.slice(0, 1).map((one) => inWords(one, factor, dear.length - 1)),
        ].join('; '),
        'drop the feature or make it cheaper, or raise the budget on purpose',
      );
    const open = [
      ...costs.flatMap(({ name, values }) => {
        const unpriced = names.filter((_, index) => values[index] === null);
        return unpriced.length === 0 ? [] : [`the catalog does not give the ${name} of ${listed(unpriced)}`];
      }),
      ...features.problems,
      ...(benefit.problem === null ? [] : [benefit.problem]),
    ];
    if (open.length > 0)
      return answer(
        'inconclusive',
        listed(open, 3),
        `complete ${catalog.file}, and name \`data.label\` or an importance file`,
      );
    return answer('pass', `${names.length} features cost no more than they are worth, by ${benefit.source}`);
  },
});

/** A feature with its shares of cost and benefit, 0 to 1. */
interface Priced {
  readonly name: string;
  readonly cost: number;
  readonly benefit: number | null;
  /** Its cost of each kind, in words. */
  readonly values: readonly string[];
}

const inWords = ({ name, cost, benefit }: Priced, factor: number, more: number): string =>
  `${clipped(name)} has ${percent(cost)} of the cost for ${percent(benefit ?? 0)} of the benefit, expected at most ${factor} times${more > 0 ? `, and ${more} more` : ''}`;

const tableOf = (
  priced: readonly Priced[],
  costs: readonly FeatureCosts[],
  training: TableProfile,
  source: string,
): Finding['evidence'] =>
  evidenceTable(
    `Cost and benefit of each feature, by ${source}`,
    ['feature', ...costs.map(({ name }) => name), 'share of cost', 'share of benefit', 'bytes per row', 'missing'],
    [...priced]
      .sort((a, b) => b.cost - a.cost)
      .map(({ name, cost, benefit, values }) => [
        clipped(name),
        ...values,
        percent(cost),
        benefit === null ? 'not known' : percent(benefit),
        bytesOf(training, name),
        percent((columnOf(training, name)?.missing ?? 0) / training.rows),
      ]),
  );

/** Of text its mean length, in characters; of anything else the 8 bytes of a number. */
function bytesOf(training: TableProfile, name: string): number {
  const column = columnOf(training, name);
  if (column === undefined) return 0;
  return column.lengths === null ? 8 : rounded(column.lengths.mean);
}

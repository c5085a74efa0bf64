import * as z from 'zod';
import type { CatalogFeature } from '../../facts/catalog.ts';
import { featuresOf } from '../../facts/features.ts';
import { columnOf, type TableProfile } from '../../facts/tables.ts';
import { type Facts, whyMissing } from '../../facts.ts';
import type { Finding, Measurement } from '../../result.ts';
import { formatBytes } from '../../support/files.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { listed } from '../names.ts';

const bytesPer: Readonly<Record<string, number>> = { B: 1, kB: 1024, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
const size = z
  .union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?(B|kB|KB|MB|GB)$/, 'a size such as 10MB, or bytes')])
  .transform((value) =>
    typeof value === 'number' ? value : Number.parseFloat(value) * (bytesPer[value.replace(/[\d.]/g, '')] as number),
  );
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

type Priced = CatalogFeature | undefined;
const kinds = [
  {
    key: 'latency-ms',
    name: 'latency',
    cost: (one: Priced) => one?.latencyMilliseconds ?? null,
    show: (value: number) => `${round(value)} ms`,
  },
  {
    key: 'usd',
    name: 'money',
    cost: (one: Priced) => one?.usd ?? null,
    show: (value: number) => `${round(value)} USD`,
  },
  { key: 'memory', name: 'memory', cost: (one: Priced) => one?.memoryBytes ?? null, show: formatBytes },
  { key: 'dependencies', name: 'dependencies', cost: (one: Priced) => one?.dependencies.length ?? null, show: String },
] as const;
const round = (value: number): number => Number(value.toPrecision(4));
const percent = (share: number): string => `${round(100 * share)}%`;

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
    if (tables.training.state !== 'gathered')
      return inconclusive(`the training data could not be looked at: ${whyMissing(tables.training)}`);
    const training = tables.training.value;
    const { names, missing } = featuresOf(configuration.data, training, catalog);
    if (names.length === 0) return inconclusive('no column of the training data is a feature');
    if (!(training.rows > 0)) return inconclusive('the training data has no rows');
    const entries = new Map(catalog.features.map((feature) => [feature.name, feature]));
    const costs = kinds.map((kind) => ({ ...kind, values: names.map((name) => kind.cost(entries.get(name))) }));
    const given = costs.filter(
      ({ key, values }) => budget?.[key] !== undefined || values.some((value) => (value ?? 0) > 0),
    );
    if (given.length === 0)
      return inconclusive(
        `${catalog.file} gives no cost of any feature, and no budget is configured`,
        'write `latency`, `usd`, `memory` or `dependencies` into the catalog',
      );
    // Upstream systems that two features share are paid once in the budget.
    const upstream = new Set(names.flatMap((name) => entries.get(name)?.dependencies ?? [])).size;
    const measurements = given.map(({ key, name, values, show }): Measurement => {
      const total = key === 'dependencies' ? upstream : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      const limit = budget?.[key];
      return {
        name: `total ${name}`,
        observed: show(total),
        ...(limit === undefined ? {} : { expected: `at most ${show(limit)}`, met: total <= limit }),
      };
    });
    const totals = given.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
    const paid = given.filter((_, index) => (totals[index] as number) > 0);
    const costShares = names.map(
      (_, feature) =>
        paid.reduce(
          (sum, { values }) =>
            sum + (values[feature] ?? 0) / values.reduce<number>((all, value) => all + (value ?? 0), 0),
          0,
        ) / Math.max(1, paid.length),
    );
    const benefit = benefitShares(names, { benefits, associations }, training);
    const rows = names.map((name, index) => ({
      name,
      cost: costShares[index] as number,
      benefit: benefit.shares?.[index] ?? null,
      values: given.map(({ values, show }) => {
        const value = values[index] ?? null;
        return value === null ? 'not given' : show(value);
      }),
      missing: (columnOf(training, name)?.missing ?? 0) / training.rows,
      bytes: bytesOf(training, name),
    }));
    const dear = rows.filter((row) => row.benefit !== null && row.cost > negligible && row.cost > factor * row.benefit);
    const unpriced = given.flatMap(({ name, values }) => {
      const lacking = names.filter((_, index) => values[index] === null);
      return lacking.length === 0 ? [] : [`the catalog does not give the ${name} of ${listed(lacking)}`];
    });
    const open = [
      ...unpriced,
      ...(missing.length > 0 ? [`${listed(missing)} of \`data.features\` are no columns of the training data`] : []),
      ...(benefit.problem === null ? [] : [benefit.problem]),
    ];
    const over = measurements.filter(({ met }) => met === false);
    const evidence: Finding['evidence'] = [
      {
        kind: 'table',
        title: `Cost and benefit of each feature, by ${benefit.source}`,
        columns: [
          'feature',
          ...given.map(({ name }) => name),
          'share of cost',
          'share of benefit',
          'bytes per row',
          'missing',
        ],
        rows: [...rows]
          .sort((a, b) => b.cost - a.cost)
          .slice(0, 50)
          .map((row) => [
            row.name.slice(0, 200),
            ...row.values,
            percent(row.cost),
            row.benefit === null ? 'not known' : percent(row.benefit),
            row.bytes,
            percent(row.missing),
          ]),
      },
    ];
    const [first] = dear;
    const [exceeded] = over;
    if (exceeded !== undefined || first !== undefined)
      return {
        outcome: 'fail',
        summary: [
          ...(exceeded === undefined
            ? []
            : [`${exceeded.name} expected ${exceeded.expected}, found ${exceeded.observed}`]),
          ...(first === undefined
            ? []
            : [
                `${first.name.slice(0, 200)} has ${percent(first.cost)} of the cost for ${percent(first.benefit ?? 0)} of the benefit, expected at most ${factor} times${dear.length > 1 ? `, and ${dear.length - 1} more` : ''}`,
              ]),
        ].join('; '),
        measurements,
        evidence,
        remedy: 'drop the feature or make it cheaper, or raise the budget on purpose',
      };
    if (open.length > 0)
      return {
        outcome: 'inconclusive',
        summary: listed(open, 3),
        measurements,
        evidence,
        remedy: `complete ${catalog.file}, and name \`data.label\` or an importance file`,
      };
    return {
      outcome: 'pass',
      summary: `${names.length} features cost no more than they are worth, by ${benefit.source}`,
      measurements,
      evidence,
    };
  },
});

/** Each feature's share of the benefit, or why it is not known. What is below zero is worth nothing. */
function benefitShares(
  names: readonly string[],
  { benefits, associations }: Pick<Facts, 'benefits' | 'associations'>,
  training: TableProfile,
): { shares: number[] | null; source: string; problem: string | null } {
  const none = (problem: string) => ({ shares: null, source: 'nothing', problem });
  // What was configured and could not be read must not be replaced in silence.
  if (benefits.state === 'failed') return none(`the benefits could not be read: ${benefits.error}`);
  if (benefits.state !== 'gathered' && associations.state !== 'gathered')
    return none(`the benefit is not known: ${whyMissing(associations)}`);
  const isGiven = benefits.state === 'gathered';
  const worth = new Map<string, number | null>(
    isGiven
      ? benefits.value.features.map(({ feature, benefit }) => [feature, benefit])
      : associations.state === 'gathered'
        ? associations.value.features.map(({ feature, strength }) => [feature, strength])
        : [],
  );
  const values = names.map((name) => {
    const value = worth.get(name) ?? null;
    const distinct = columnOf(training, name)?.distinct;
    const isConstant = distinct?.exact === true && distinct.count <= 1;
    return value === null && isConstant && !isGiven ? 0 : value;
  });
  const unknown = names.filter((_, index) => !Number.isFinite(values[index]));
  if (unknown.length > 0) return none(`the benefit of ${listed(unknown)} is not known or not finite`);
  const positive = values.map((value) => Math.max(0, value ?? 0));
  const total = positive.reduce((sum, value) => sum + value, 0);
  if (!(total > 0 && Number.isFinite(total))) return none('no feature has a benefit above zero');
  return {
    shares: positive.map((value) => value / total),
    source: isGiven
      ? `${benefits.value.method} (${benefits.value.source.slice(0, 200)})`
      : 'association with the label',
    problem: null,
  };
}

/** Of text its mean length, in characters; of anything else the 8 bytes of a number. */
function bytesOf(training: TableProfile, name: string): number {
  const column = columnOf(training, name);
  if (column === undefined) return 0;
  return column.lengths === null ? 8 : round(column.lengths.mean);
}

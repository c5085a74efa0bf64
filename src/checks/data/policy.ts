import picomatch from 'picomatch';
import * as z from 'zod';
import type { CatalogFeature } from '../../facts/catalog.ts';
import type { Evidence, Finding } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { leakageOf } from '../leakage.ts';
import { namesLabel } from '../leaking-name.ts';
import { expectNone } from '../measurements.ts';
import { clipped, listed } from '../names.ts';
import { trainingFeatures } from '../training-features.ts';

const rules = ['catalog', 'status', 'denied', 'protected', 'leakage'] as const;
type Rule = (typeof rules)[number];

const options = {
  leakage: z
    .number()
    .gt(0)
    .max(1)
    .default(0.99)
    .describe('From which association with the label (0 to 1) a single feature gives it away.'),
  denied: z
    .array(z.string().min(1))
    .default([])
    .describe('Names or globs of columns that must not be features, beside those the catalog denies.'),
  exempt: z
    .array(
      z.strictObject({
        feature: z.string().min(1).describe('The feature.'),
        rules: z.array(z.enum(rules)).min(1).optional().describe('The rules that it need not keep; all when left out.'),
        reason: z.string().min(1).describe('Why.'),
      }),
    )
    .default([])
    .describe('Features that need not keep to a rule, each with its reason.'),
} satisfies z.ZodRawShape;

interface Breach {
  readonly feature: string;
  readonly rule: Rule;
  readonly found: string;
  readonly line: number | null;
}

/**
 * Data 4: features keep to the rules that are set above the model. Each is in the catalog with owner and source; none is denied, deprecated or protected
 * without being allowed; none gives the label away, by its name or by a nearly perfect association.
 */
export const policy = defineCheck({
  id: 'data/policy',
  needs: ['catalog'],
  uses: ['tables', 'associations'],
  options,
  example: `data:
  training: data/train.csv
  catalog: data/catalog.yml
  label: churned
  protected: [sex]
tests:
  data/policy:
    denied: ['*_ssn']
    exempt:
      - { feature: last_invoice, rules: [leakage], reason: known before the prediction is made }
`,
  evaluate: ({ catalog, tables, associations, configuration }, { leakage, denied, exempt }) => {
    const { data } = configuration;
    const features = trainingFeatures(tables, data, catalog);
    if ('finding' in features) return features.finding;
    const { training, names, entries } = features;
    const isDenied = picomatch([...denied]);
    const breaches = names.flatMap((name) => {
      const entry = entries.get(name);
      const breach = (rule: Rule, found: string): Breach => ({ feature: name, rule, found, line: entry?.line ?? null });
      return [
        ...rulesOfCatalog(entry).map(([rule, found]) => breach(rule, found)),
        ...(denied.length > 0 && isDenied(name) ? [breach('denied', 'is named by `denied`')] : []),
        ...(data.protected?.includes(name) && entry?.allowed !== true
          ? [breach('protected', 'is protected, and the catalog does not say `allowed: true`')]
          : []),
        ...(data.label !== undefined && namesLabel(name, data.label)
          ? [breach('leakage', `its name says that it is the label ${clipped(data.label)}`)]
          : []),
      ];
    });
    const isExempt = ({ feature, rule }: Pick<Breach, 'feature' | 'rule'>): boolean =>
      exempt.some((one) => one.feature === feature && (one.rules === undefined || one.rules.includes(rule)));
    const leaks = leakageOf(names, associations, training, leakage).leaks.map(
      ({ feature, association }): Breach => ({
        feature,
        rule: 'leakage',
        found: `tells the label by itself: association ${association.toFixed(4)}, expected below ${leakage}`,
        line: null,
      }),
    );
    const judged = names.filter((feature) => !isExempt({ feature, rule: 'leakage' }));
    const open = [...features.problems, ...leakageOf(judged, associations, training, leakage).open];
    const all = [...breaches, ...leaks];
    return conclude(
      catalog.file,
      names.length,
      all.filter((breach) => !isExempt(breach)),
      all.filter(isExempt),
      open,
    );
  },
});

function rulesOfCatalog(entry: CatalogFeature | undefined): [Rule, string][] {
  if (entry === undefined) return [['catalog', 'is not in the catalog']];
  const lacking = (['owner', 'source'] as const).filter((key) => entry[key] === null);
  return [
    ...(lacking.length > 0 ? [['catalog', `has no ${lacking.join(' and no ')} in the catalog`] as [Rule, string]] : []),
    ...(entry.status !== 'active' ? [['status', `is ${entry.status} in the catalog`] as [Rule, string]] : []),
  ];
}

function conclude(
  file: string,
  count: number,
  breaches: readonly Breach[],
  excused: readonly Breach[],
  open: readonly string[],
): Finding {
  const table = (title: string, found: readonly Breach[]): Evidence[] =>
    evidenceTable(
      title,
      ['feature', 'rule', 'found', 'catalog'],
      found.map(({ feature, rule, found, line }) => [
        clipped(feature),
        rule,
        found,
        line === null ? file : `${file}:${line}`,
      ]),
    );
  const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
    outcome,
    summary,
    measurements: [expectNone('broken rules', breaches.length)],
    evidence: [...table('Broken rules', breaches), ...table('Exempt by the configuration', excused)],
    ...(remedy === undefined ? {} : { remedy }),
  });
  const [first] = breaches;
  const broken = new Set(breaches.map(({ feature }) => feature)).size;
  if (first !== undefined)
    return answer(
      'fail',
      `${broken} of ${count} features break a rule, expected none: ${clipped(first.feature)} ${first.found}${broken > 1 ? `, and ${broken - 1} more` : ''}; see ${file}`,
      `drop the feature, complete its entry in ${file}, or name it below \`exempt\` with the reason`,
    );
  if (open.length > 0)
    return answer(
      'inconclusive',
      listed(open, 3),
      'name `data.label` and see that the training data can be read, then run it again',
    );
  return answer(
    'pass',
    `${count} features keep to the rules of ${file}${excused.length > 0 ? `, ${excused.length} exempt` : ''}`,
  );
}

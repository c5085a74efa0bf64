import picomatch from 'picomatch';
import * as z from 'zod';
import type { Associations } from '../../facts/associations.ts';
import type { CatalogFeature, FeatureCatalog } from '../../facts/catalog.ts';
import { featuresOf } from '../../facts/features.ts';
import { columnOf, type TableProfile } from '../../facts/tables.ts';
import { type Fact, whyMissing } from '../../facts.ts';
import type { Evidence, Finding } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { namesLabel } from '../leaking-name.ts';
import { listed } from '../names.ts';

/** An association over fewer rows may be perfect by chance. */
const fewRows = 30;
const shownRows = 50;

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
        rules: z
          .array(z.enum(['catalog', 'status', 'denied', 'protected', 'leakage']))
          .min(1)
          .optional()
          .describe('The rules that it need not keep; all when left out.'),
        reason: z.string().min(1).describe('Why.'),
      }),
    )
    .default([])
    .describe('Features that need not keep to a rule, each with its reason.'),
} satisfies z.ZodRawShape;

type Rule = 'catalog' | 'status' | 'denied' | 'protected' | 'leakage';
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
    if (tables.training.state !== 'gathered')
      return inconclusive(`the training data could not be looked at: ${whyMissing(tables.training)}`);
    const training = tables.training.value;
    const { data } = configuration;
    const { names, missing } = featuresOf(data, training, catalog);
    if (names.length === 0)
      return inconclusive('no column of the training data is a feature', 'name the features in `data.features`');
    if (!(training.rows > 0)) return inconclusive('the training data has no rows');
    const entries = new Map(catalog.features.map((feature) => [feature.name, feature]));
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
          ? [breach('leakage', `its name says that it is the label ${data.label.slice(0, 200)}`)]
          : []),
      ];
    });
    const isExempt = ({ feature, rule }: Pick<Breach, 'feature' | 'rule'>): boolean =>
      exempt.some((one) => one.feature === feature && (one.rules === undefined || one.rules.includes(rule)));
    const judged = names.filter((feature) => !isExempt({ feature, rule: 'leakage' }));
    const { leaks } = leaksOf(names, associations, training, leakage);
    const { open } = leaksOf(judged, associations, training, leakage);
    const all = [...breaches, ...leaks];
    return answer(
      catalog,
      names.length,
      all.filter((breach) => !isExempt(breach)),
      all.filter(isExempt),
      [
        ...(missing.length > 0 ? [`${listed(missing)} of \`data.features\` are no columns of the training data`] : []),
        ...open,
      ],
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

/** Features that alone tell the label, and why that is not known of the others. */
function leaksOf(
  names: readonly string[],
  associations: Fact<Associations>,
  training: TableProfile,
  limit: number,
): { leaks: Breach[]; open: string[] } {
  if (names.length === 0) return { leaks: [], open: [] };
  if (associations.state !== 'gathered')
    return { leaks: [], open: [`leakage could not be looked for: ${whyMissing(associations)}`] };
  const byName = new Map(associations.value.features.map((one) => [one.feature, one]));
  const leaks: Breach[] = [];
  const unknown: string[] = [];
  const few: string[] = [];
  for (const feature of names) {
    const found = byName.get(feature);
    const predictive = found?.predictive ?? null;
    const column = columnOf(training, feature);
    // A constant tells nothing; its association is not defined.
    const isConstant = column?.distinct.exact && column.distinct.count <= 1;
    if (found === undefined || predictive === null || !Number.isFinite(predictive)) {
      if (!isConstant) unknown.push(feature);
    } else if (predictive < limit) continue;
    else if (found.rows < fewRows) few.push(feature);
    else
      leaks.push({
        feature,
        rule: 'leakage',
        found: `tells the label by itself: association ${predictive.toFixed(4)}, expected below ${limit}`,
        line: null,
      });
  }
  return {
    leaks,
    open: [
      ...(unknown.length > 0 ? [`the association of ${listed(unknown)} with the label is not known`] : []),
      ...(few.length > 0
        ? [`${listed(few)} may give the label away, but too few rows tell: about ${fewRows} rows needed`]
        : []),
    ],
  };
}

function answer(
  { file }: FeatureCatalog,
  count: number,
  breaches: readonly Breach[],
  excused: readonly Breach[],
  open: readonly string[],
): Finding {
  const table = (title: string, found: readonly Breach[]): Evidence[] =>
    found.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: found.length > shownRows ? `${title} (first ${shownRows} of ${found.length})` : title,
            columns: ['feature', 'rule', 'found', 'catalog'],
            rows: found
              .slice(0, shownRows)
              .map(({ feature, rule, found, line }) => [
                feature.slice(0, 200),
                rule,
                found,
                line === null ? file : `${file}:${line}`,
              ]),
          },
        ];
  const [first] = breaches;
  const rest = new Set(breaches.map(({ feature }) => feature)).size - 1;
  const outcome = first !== undefined ? 'fail' : open.length > 0 ? 'inconclusive' : 'pass';
  return {
    outcome,
    summary:
      first !== undefined
        ? `${first.feature.slice(0, 200)} ${first.found}${rest > 0 ? `; ${rest} more of ${count} features break a rule` : ''}`
        : open.length > 0
          ? listed(open, 3)
          : `${count} features keep to the rules of ${file}${excused.length > 0 ? `, ${excused.length} exempt` : ''}`,
    measurements: [{ name: 'broken rules', observed: breaches.length, expected: '0', met: breaches.length === 0 }],
    evidence: [...table('Broken rules', breaches), ...table('Exempt by the configuration', excused)],
    ...(outcome === 'pass'
      ? {}
      : {
          remedy:
            outcome === 'fail'
              ? `drop the feature, complete its entry in ${file}, or name it below \`exempt\` with the reason`
              : 'name `data.label` and see that the training data can be read, then run it again',
        }),
  };
}

import { invariantsOptions } from '../../config/options/invariants.ts';
import type { InvariantRole, Invariants, RuleResult } from '../../facts/invariants.ts';
import { type Fact, type Facts, whyMissing } from '../../facts.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { refreshServing, staleness } from '../freshness.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped } from '../names.ts';

/** Monitor 2: rules about rows and about whole tables hold in training and in serving. A row for which a rule cannot be told counts against it. */
export const invariants = defineCheck({
  id: 'monitor/invariants',
  needs: ['invariants'],
  uses: ['tables', 'freshness'],
  options: invariantsOptions,
  example: `data:
  training: data/train.csv
  serving: data/serving.csv
  label: species
  time: measured_at
tests:
  monitor/invariants:
    rules:
      - row.body_mass_g > 0 && row.body_mass_g < 10000
      - rule: row.island in ['Biscoe', 'Dream', 'Torgersen']
        name: island is known
        tolerance: 1%
      - share(sex == null) < 0.05
      - rule: share(species == 'Adelie') > 0.1
        tables: [training]
    max-age: 7d
`,
  evaluate: ({ invariants: found, tables, freshness, run }, options) => {
    const judged = found.tables.flatMap(({ role, rows, rules }) => rules.map((rule) => judge(role, rows, rule)));
    const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
      outcome,
      summary,
      measurements: judged.slice(0, shown).map(({ measurement }) => measurement),
      evidence: tableOf(judged),
      ...(remedy === undefined ? {} : { remedy }),
    });

    if (options.rules.length === 0 && judged.length === 0) return inconclusive('no rules are configured', firstRules);
    const broken = judged.filter(({ rows, broken }) => broken && rows > 0);
    const [first] = broken;
    if (first !== undefined)
      return answer(
        'fail',
        `${broken.length} of ${judged.length} rules do not hold: ${first.summary}`,
        first.rule.violations > 0
          ? 'mend the data or where they come from; where the rule is wrong, mend the rule or give it a `tolerance`'
          : 'say what holds for missing values (`row.age == null || row.age >= 18`), or give the rule a `tolerance`',
      );
    const [unlooked] = requiredRoles.flatMap((role) => whyNotLookedAt(role, found, tables) ?? []);
    if (unlooked !== undefined) return answer('inconclusive', unlooked.summary, unlooked.remedy);
    const stale = staleness(freshness, run.startedAt, options['max-age']);
    if (stale !== null) return answer('inconclusive', stale, refreshServing);
    const places = [...new Set(judged.map(({ role }) => role))];
    return answer('pass', `all ${judged.length} rules hold, in ${listed(places)} data`);
  },
});

const firstRules =
  'write rules below `tests.monitor/invariants`, such as `rules: [row.age >= 18, share(label == 1) > 0.05]`, and name `data.training` and `data.serving`';

const requiredRoles = ['training', 'serving'] as const;
/** Rules that a report shows; broken ones first. */
const shown = 40;

interface Judged {
  readonly role: InvariantRole;
  readonly rows: number;
  readonly rule: RuleResult;
  readonly broken: boolean;
  readonly summary: string;
  readonly measurement: Measurement;
}

function judge(role: InvariantRole, rows: number, rule: RuleResult): Judged {
  const bad = rule.violations + rule.unknown;
  // Written so that a count that is no number breaks the rule.
  const broken = !(rule.kind === 'row' ? bad / rows <= rule.tolerance : bad === 0);
  const expected =
    rule.kind === 'aggregate'
      ? 'holds'
      : rule.tolerance === 0
        ? 'every row'
        : `all but ${percent(rule.tolerance)} of rows`;
  return {
    role,
    rows,
    rule,
    broken,
    summary: `\`${clipped(rule.name)}\` in ${role} data: ${found(rule, rows)}, expected ${rule.kind === 'aggregate' ? 'that it holds' : `that it holds for ${expected}`}`,
    measurement: {
      name: `${clipped(rule.name)} (${role})`,
      observed: found(rule, rows),
      expected,
      met: !broken && rows > 0,
    },
  };
}

function found(rule: RuleResult, rows: number): string {
  if (rule.kind === 'aggregate') {
    const values = rule.values.map(({ expression, value }) => `${clipped(expression)} is ${spoken(value)}`).join(', ');
    return rule.unknown > 0 ? `cannot be told: ${clipped(rule.problem)}` : values === '' ? 'no value' : values;
  }
  const parts = [
    ...(rule.violations > 0
      ? [
          `broken in ${rule.violations} of ${rows} rows${rule.rows.length > 0 ? ` (first: ${rule.rows.join(', ')})` : ''}`,
        ]
      : []),
    ...(rule.unknown > 0 ? [`cannot be told for ${rule.unknown} of ${rows} rows (${clipped(rule.problem)})`] : []),
  ];
  return parts.length === 0 ? `holds for ${rows} rows` : parts.join(', ');
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(6))} %`;
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const spoken = (value: number | string | null): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(6))) : value === null ? 'unknown' : clipped(value);

/** Why a table that must be looked at was not. */
function whyNotLookedAt(role: (typeof requiredRoles)[number], found: Invariants, tables: Facts['tables']) {
  const table = found.tables.find((one) => one.role === role);
  const fact: Fact<unknown> = tables[role];
  if (table === undefined)
    return {
      summary: `${role} data were not looked at: ${fact.state === 'gathered' ? 'no rule was evaluated' : whyMissing(fact)}`,
      remedy: fact.state === 'failed' ? 'mend what could not be read' : `name them with \`data.${role}\``,
    };
  if (!(table.rows > 0))
    return { summary: `${role} data have no rows: nothing was looked at`, remedy: `write rows to \`data.${role}\`` };
  if (table.rules.length === 0)
    return { summary: `no rule is about ${role} data`, remedy: `give a rule for it, with \`tables: [${role}]\`` };
  return undefined;
}

function tableOf(judged: readonly Judged[]): Evidence[] {
  const ordered = [...judged.filter(({ broken }) => broken), ...judged.filter(({ broken }) => !broken)];
  return evidenceTable(
    'Rules',
    ['rule', 'data', 'rows', 'broken', 'cannot be told', 'first rows', 'holds'],
    ordered.map(({ role, rows, rule, broken }) => [
      clipped(rule.name),
      role,
      rows,
      rule.violations,
      rule.unknown,
      rule.rows.slice(0, 5).join(', '),
      broken ? 'no' : 'yes',
    ]),
    shown,
  );
}

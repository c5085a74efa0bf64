import type { RuleResult } from '../../../../src/facts/invariants.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const rule = (text: string, changes: Partial<RuleResult> = {}): RuleResult => ({
  name: text,
  rule: text,
  kind: 'row',
  violations: 0,
  unknown: 0,
  problem: '',
  rows: [],
  tolerance: 0,
  values: [],
  ...changes,
});
const mass = 'row.body_mass_g > 0 && row.body_mass_g < 10000';
const rules = (masses: Partial<RuleResult> = {}) => [
  rule(mass, masses),
  rule("row.island in ['Biscoe', 'Dream', 'Torgersen']", { name: 'island is known', tolerance: 0.01 }),
  rule('share(sex == null) < 0.05', {
    kind: 'aggregate',
    values: [{ expression: 'share(sex == null)', value: '0.03' }],
  }),
];
const facts = (masses: Partial<RuleResult>) => ({
  invariants: gathered({
    tables: [
      { role: 'training' as const, rows: 5000, rules: rules() },
      { role: 'serving' as const, rows: 900, rules: rules(masses) },
    ],
  }),
  freshness: gathered({ newest: '2026-11-20T10:00:00.000Z', by: 'timestamp' as const, column: 'measured_at' }),
});

export const invariants: Sample = { pass: facts({}), fail: facts({ violations: 14, rows: [3, 58, 90] }) };

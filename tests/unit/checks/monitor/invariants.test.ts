import { describe, expect, it } from 'vitest';
import { invariants } from '../../../../src/checks/monitor/invariants.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Freshness } from '../../../../src/facts/freshness.ts';
import type { Invariants, RuleResult } from '../../../../src/facts/invariants.ts';
import { absent, type Facts, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const rule = (changes: Partial<RuleResult> = {}): RuleResult => ({
  name: 'row.age >= 18',
  rule: 'row.age >= 18',
  kind: 'row',
  violations: 0,
  unknown: 0,
  problem: '',
  rows: [],
  tolerance: 0,
  values: [],
  ...changes,
});
const table = (role: 'training' | 'serving' | 'testing', rules: readonly RuleResult[], rows = 100) => ({
  role,
  rows,
  rules,
});
const bothTables = (training: RuleResult, serving = rule()): Invariants => ({
  tables: [table('training', [training]), table('serving', [serving])],
});
const fresh = (newest: string, by: Freshness['by'] = 'commit') => gathered<Freshness>({ newest, by, column: null });

const facts = (found: Invariants, changes: Partial<Facts> = {}): Facts =>
  factsWith({
    invariants: gathered(found),
    freshness: fresh('2026-11-20T10:00:00.000Z'),
    ...changes,
    configuration: { tests: { 'monitor/invariants': { rules: ['row.age >= 18'], 'max-age': '7d' } } },
  });
const answer = (found: Invariants, changes?: Partial<Facts>) => runCheck(invariants, facts(found, changes)).finding;

describe('monitor/invariants', () => {
  it('passes where all rules hold in training and in serving', () => {
    expect(answer(bothTables(rule()))).toMatchObject({
      outcome: 'pass',
      summary: 'all 2 rules hold, in training and serving data',
    });
  });

  it('fails beyond the tolerance, with the rule, the table and the first rows', () => {
    const broken = rule({ violations: 3, rows: [4, 8, 15] });
    const finding = answer(bothTables(rule(), broken));
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toBe(
      '1 of 2 rules do not hold: `row.age >= 18` in serving data: broken in 3 of 100 rows (first: 4, 8, 15), expected that it holds for every row',
    );
    expect(finding.remedy).toContain('tolerance');
    expect(answer(bothTables(rule(), { ...broken, tolerance: 0.03 })).outcome).toBe('pass');
    expect(answer(bothTables(rule(), { ...broken, tolerance: 0.029 })).outcome).toBe('fail');
    expect(answer(bothTables(rule({ violations: 29, tolerance: 0.29 }))).outcome).toBe('pass');
  });

  it('counts rows that cannot be told against the rule', () => {
    const finding = answer(
      bothTables(rule({ unknown: 2, problem: 'row 3: a missing value >= a number is not defined' })),
    );
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('cannot be told for 2 of 100 rows (row 3: a missing value');
    expect(finding.remedy).toContain('row.age == null ||');
    expect(answer(bothTables(rule({ violations: 1, unknown: 1, tolerance: 0.01 }))).outcome).toBe('fail');
  });

  it('judges a rule about the table without tolerance, with the values of its parts', () => {
    const aggregate = (changes: Partial<RuleResult>) =>
      rule({
        kind: 'aggregate',
        name: 'balance',
        tolerance: 1,
        values: [{ expression: 'share(y == 1)', value: 0.03 }],
        ...changes,
      });
    expect(answer(bothTables(aggregate({ violations: 1 }))).summary).toContain(
      '`balance` in training data: share(y == 1) is 0.03, expected that it holds',
    );
    expect(answer(bothTables(aggregate({ unknown: 1, problem: 'mean(x): there is no value' })))).toMatchObject({
      outcome: 'fail',
    });
    expect(answer(bothTables(aggregate({}))).outcome).toBe('pass');
  });

  it('never passes on counts that are not numbers', () => {
    for (const kind of ['row', 'aggregate'] as const)
      expect(answer(bothTables(rule({ kind, violations: Number.NaN }))).outcome).toBe('fail');
    expect(answer({ tables: [table('training', [rule()], Number.NaN), table('serving', [rule()])] }).outcome).not.toBe(
      'pass',
    );
  });

  it('is inconclusive without rules, saying how to write them', () => {
    expect(answer(bothTables(rule()), { invariants: absent('no rules are configured') })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'the result of the rules is not there: no rules are configured',
    });
    expect(answer(bothTables(rule()), { invariants: failed('serving.csv: no such file') }).outcome).toBe(
      'inconclusive',
    );
  });

  it('is inconclusive where one of the two tables was not looked at', () => {
    expect(answer({ tables: [table('training', [rule()])] })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'serving data were not looked at: not configured',
      remedy: 'name them with `data.serving`',
    });
    expect(answer({ tables: [table('serving', [rule()])] }).outcome).toBe('inconclusive');
    expect(answer({ tables: [] }).outcome).toBe('inconclusive');
    expect(answer({ tables: [table('training', [rule()]), table('serving', [rule()], 0)] }).summary).toBe(
      'serving data have no rows: nothing was looked at',
    );
    expect(answer({ tables: [table('training', [rule()]), table('serving', [])] }).summary).toBe(
      'no rule is about serving data',
    );
  });

  it('still fails on what it saw, where the other table is missing', () => {
    expect(answer({ tables: [table('training', [rule({ violations: 1 })])] }).outcome).toBe('fail');
  });

  it('is inconclusive over old serving data, and where their age is unknown', () => {
    expect(answer(bothTables(rule()), { freshness: fresh('2026-11-01T10:00:00.000Z') })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'serving data are 20d old by the commit that last changed them (2026-11-01), expected at most 7d',
    });
    expect(answer(bothTables(rule()), { freshness: failed('the checkout is shallow') }).outcome).toBe('inconclusive');
    expect(answer(bothTables(rule()), { freshness: fresh('soon') }).outcome).toBe('inconclusive');
  });

  it('bounds what it shows', () => {
    const rules = Array.from({ length: 90 }, (_, at) =>
      rule({ name: `${at}${'x'.repeat(500)}`, violations: at === 89 ? 1 : 0 }),
    );
    const finding = answer({ tables: [table('training', rules), table('serving', [rule()])] });
    const [evidence] = finding.evidence;
    expect(evidence).toMatchObject({ kind: 'table', title: 'Rules (first 40 of 91)' });
    expect(evidence?.kind === 'table' && evidence.rows[0]?.[0]).toMatch(/^89x{197}…$/);
    expect(finding.summary.length).toBeLessThan(600);
  });

  it('earns the point, and loses it when a rule breaks', () => {
    expect(judge(facts(bothTables(rule()))).score.sections.monitor).toBe(
      judge(facts(bothTables(rule({ violations: 1 })))).score.sections.monitor + 1,
    );
  });
});

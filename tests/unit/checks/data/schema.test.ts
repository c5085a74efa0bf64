import { describe, expect, it } from 'vitest';
import { schema } from '../../../../src/checks/data/schema.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { TableConformance, Violation } from '../../../../src/facts/schema.ts';
import { absent, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const table = (changes: Partial<TableConformance> = {}): TableConformance => ({
  role: 'training',
  rows: 100,
  constraints: 3,
  violations: [],
  expectations: [],
  ...changes,
});
const violation = (changes: Partial<Violation> = {}): Violation => ({
  column: 'age',
  constraint: 'minimum',
  expected: 'at least 0',
  count: 2,
  share: 0.02,
  rows: [7, 9],
  first: { file: 'data/b.csv', row: 3 },
  ...changes,
});
const expectation = { column: 'age', expectation: 'mean', observed: 30, expected: 'at most 40', met: true };
const facts = (tables: readonly TableConformance[], configuration = {}) =>
  factsWith({ conformance: gathered({ schema: 'data/schema.yml', tables }), configuration });
const answer = (...args: Parameters<typeof facts>) => runCheck(schema, facts(...args)).finding;

describe('data/schema', () => {
  it('passes when every row keeps to the schema', () => {
    expect(answer([table({ expectations: [expectation] })])).toMatchObject({ outcome: 'pass' });
  });

  it('fails on a violation, with expected, found, file and row', () => {
    const finding = answer([table(), table({ role: 'serving', violations: [violation()] })]);
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain(
      'serving age: minimum expected at least 0, found 2 rows (2%) that do not hold, first in data/b.csv row 3',
    );
    expect(finding.evidence.map(({ kind }) => kind)).toEqual(['table', 'position']);
  });

  it('gives the line of the file where it is known, and no line where it is not', () => {
    const finding = answer([
      table({
        violations: [
          violation({ first: { file: 'a.csv', row: 3, line: 5 } }),
          violation({ first: { file: 'b.parquet', row: 1 } }),
        ],
      }),
    ]);
    const positions = finding.evidence.filter(({ kind }) => kind === 'position');
    expect(positions[0]).toMatchObject({ file: 'a.csv', line: 5, message: expect.stringMatching(/^row 3: age/) });
    expect(positions[1]).toMatchObject({ file: 'b.parquet' });
    expect(positions[1]).not.toHaveProperty('line');
  });

  it('gives no position to what is tolerated', () => {
    const configuration = { tests: { 'data/schema': { tolerance: '2%' } } };
    const finding = answer(
      [table({ violations: [violation({ share: 0.5, constraint: 'enum' }), violation()] })],
      configuration,
    );
    const messages = finding.evidence.flatMap((one) => (one.kind === 'position' ? [one.message] : []));
    expect(messages).toEqual([expect.stringContaining('enum')]);
  });

  it('tolerates a configured share of rows, but no missing column and no NaN', () => {
    const configuration = { tests: { 'data/schema': { tolerance: '2%' } } };
    expect(answer([table({ violations: [violation()] })], configuration).outcome).toBe('pass');
    expect(answer([table({ violations: [violation({ share: Number.NaN })] })], configuration).outcome).toBe('fail');
    expect(
      answer([table({ violations: [violation({ constraint: 'missing-field', share: 0 })] })], configuration).outcome,
    ).toBe('fail');
  });

  it('fails on an expectation that is not met, and is inconclusive on one that cannot be told', () => {
    expect(answer([table({ expectations: [{ ...expectation, observed: 50, met: false }] })]).outcome).toBe('fail');
    expect(answer([table({ expectations: [{ ...expectation, observed: null, met: false }] })]).outcome).toBe(
      'inconclusive',
    );
    expect(answer([table({ expectations: [{ ...expectation, observed: Number.NaN }] })]).outcome).toBe('inconclusive');
  });

  it('is inconclusive without rows, without training data and without facts', () => {
    expect(answer([table({ rows: 0 })]).outcome).toBe('inconclusive');
    expect(answer([table({ role: 'serving' })]).outcome).toBe('inconclusive');
    expect(runCheck(schema, factsWith({ conformance: absent('no `data.schema`') })).finding.outcome).toBe(
      'inconclusive',
    );
  });

  it('takes the point away when it fails', () => {
    const points = (tables: readonly TableConformance[]) => judge(facts(tables)).score.sections.data;
    expect(points([table()])).toBe(1);
    expect(points([table({ violations: [violation()] })])).toBe(0);
  });
});

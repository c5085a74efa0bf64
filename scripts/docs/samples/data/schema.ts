import type { TableConformance, Violation } from '../../../../src/facts/schema.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const table = (role: TableConformance['role'], rows: number, violations: readonly Violation[]): TableConformance => ({
  role,
  rows,
  constraints: 12,
  violations,
  expectations: [{ column: 'island', expectation: 'null share', observed: 0.004, expected: 'at most 0.01', met: true }],
});
const facts = (violations: readonly Violation[]) => ({
  conformance: gathered({
    schema: 'data/schema.yml',
    tables: [table('training', 20_000, []), table('serving', 1200, violations)],
  }),
});

export const schema: Sample = {
  pass: facts([]),
  fail: facts([
    {
      column: 'island',
      constraint: 'enum',
      expected: 'one of "Biscoe", "Dream", "Torgersen"',
      count: 96,
      share: 0.08,
      rows: [17, 31, 40],
      first: { file: 'data/serving.csv', row: 17, line: 18 },
    },
  ]),
};

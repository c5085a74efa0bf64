import { describe, expect, it } from 'vitest';
import { gathered } from '../../../src/facts.ts';
import { formatAnnotations } from '../../../src/github/annotations.ts';
import { annotationsOf } from '../../../src/github/report-annotations.ts';
import { judge, reportOf } from '../../../src/judgement.ts';
import type { Evidence } from '../../../src/result.ts';
import { factsWith, testCase } from '../../support/facts.ts';

const positions = (id: string, evidence: readonly Evidence[]) => ({
  id,
  points: 0,
  execution: 'automated',
  outcome: 'fail',
  sources: ['check'],
  summary: '',
  measurements: [],
  evidence,
  remedy: '',
});
const annotations = (tests: readonly unknown[], folder = '') =>
  annotationsOf({ tests, decision: { outcome: 'allow', reasons: [] }, promotion: null } as never, folder);
const at = (file: string, line: number): Evidence => ({ kind: 'position', file, line, message: `line ${line}` });

describe('annotations', () => {
  it('stand on the line of the data where a row breaks the schema', () => {
    const first = { file: 'data/train.csv', row: 7, line: 9 };
    const violation = {
      column: 'age',
      constraint: 'minimum',
      expected: 'at least 0',
      count: 2,
      share: 0.02,
      rows: [7],
      first,
    };
    const table = { role: 'training', rows: 100, constraints: 3, violations: [violation], expectations: [] } as const;
    const facts = factsWith({ conformance: gathered({ schema: 'data/schema.yml', tables: [table] }) });
    const commands = formatAnnotations(annotationsOf(reportOf(judge(facts)), 'models/penguins'));
    expect(commands).toContainEqual(
      expect.stringMatching(
        /^::error .*file=models\/penguins\/data\/train\.csv,line=9.*::row 7: age: minimum expected at least 0/,
      ),
    );
  });

  it('of one test do not take the place of all others', () => {
    const many = Array.from({ length: 20 }, (_, line) => at('data/train.csv', line + 2));
    const shown = formatAnnotations(
      annotations([positions('data/schema', many), positions('infra/unit-tests', [at('tests/test_fit.py', 3)])]),
    );
    expect(shown.filter((command) => command.includes('file=tests/test_fit.py'))).toHaveLength(1);
    expect(shown.length).toBeLessThanOrEqual(10);
  });

  it('show what blocks before what does not, and one test case once', () => {
    const found = annotationsOf(
      {
        tests: [
          positions('data/schema', [at('data/train.csv', 2)]),
          positions('data/code', [at('tests/test_fit.py', 3)]),
          positions('infra/unit-tests', [at('tests/test_fit.py', 3)]),
        ],
        decision: {
          outcome: 'block',
          reasons: [{ kind: 'test', subject: 'infra/unit-tests', expected: 'a point', found: '0', next: 'mend' }],
        },
        promotion: null,
      } as never,
      '',
    );
    expect(found.map(({ title, file }) => [title, file])).toEqual([
      ['ML Test Score blocks: infra/unit-tests', undefined],
      ['infra/unit-tests', 'tests/test_fit.py'],
      ['data/schema', 'data/train.csv'],
    ]);
  });

  it('stand on the line of a test case that failed', () => {
    const failing = testCase({
      outcome: 'failed',
      message: 'loss rises\n  at fit',
      file: 'tests/test_fit.py',
      line: 12,
    });
    const facts = factsWith({
      junit: gathered({ cases: [testCase(), failing], files: [{ path: 'junit.xml', origin: 'trained' }] }),
    });
    expect(formatAnnotations(annotationsOf(reportOf(judge(facts)), 'models/a'))).toContainEqual(
      '::error file=models/a/tests/test_fit.py,line=12,title=infra/unit-tests::tests.test_model::test_fit: loss rises',
    );
  });

  it.each(['../other/train.csv', '/etc/passwd', ''])('leave out a file outside of the repository: %j', (file) => {
    expect(annotations([positions('data/schema', [at(file, 1)])])).toEqual([]);
  });

  it('keep a file above the working directory that is inside the repository', () => {
    expect(annotations([positions('data/schema', [at('../train.csv', 1)])], 'models')).toMatchObject([
      { file: 'train.csv' },
    ]);
  });
});

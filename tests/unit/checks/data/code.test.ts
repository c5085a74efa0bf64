import { describe, expect, it } from 'vitest';
import { code } from '../../../../src/checks/data/code.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Coverage } from '../../../../src/facts/coverage.ts';
import { absent, gathered, type JunitCase } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith, testCase } from '../../../support/facts.ts';

const covered = (changes: Partial<Coverage> = {}): Coverage => ({
  reports: [{ path: 'coverage.xml', format: 'cobertura', origin: 'earlier-step' }],
  files: [{ path: 'src/features.py', lines: 10, covered: 8, missing: [3, 4] }],
  declared: ['src/features.py'],
  ...changes,
});
const junit = (cases: readonly JunitCase[]) =>
  gathered({ cases, files: [{ path: 'junit.xml', origin: 'earlier-step' as const }] });
const facts = (coverage: Coverage, cases: readonly JunitCase[] = [testCase()]) =>
  factsWith({ coverage: gathered(coverage), junit: junit(cases) });
const answer = (...args: Parameters<typeof facts>) => runCheck(code, facts(...args)).finding;
const low = covered({ files: [{ path: 'src/features.py', lines: 10, covered: 7, missing: [3, 4, 9] }] });

describe('data/code', () => {
  it('passes when each declared file is covered and the tests passed', () => {
    expect(answer(covered())).toMatchObject({ outcome: 'pass' });
  });

  it('fails below the limit, naming the lines', () => {
    const finding = answer(low);
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('src/features.py expected at least 80%, found 70%');
    expect(finding.evidence).toEqual([
      { kind: 'position', file: 'src/features.py', line: 3, message: 'no test ran lines 3–4, 9' },
    ]);
  });

  it('fails where a declared file is not in the report, or a test failed', () => {
    expect(answer(covered({ declared: ['src/features.py', 'src/more.py'] })).summary).toContain('src/more.py');
    expect(answer(covered(), [testCase({ outcome: 'failed' })]).outcome).toBe('fail');
  });

  it('never passes on nothing, on NaN or on a committed report', () => {
    expect(answer(covered({ declared: [] })).outcome).toBe('inconclusive');
    expect(answer(covered({ reports: [] })).outcome).toBe('inconclusive');
    const file = { path: 'src/features.py', missing: [] };
    expect(answer(covered({ files: [{ ...file, lines: 10, covered: Number.NaN }] })).outcome).toBe('fail');
    expect(answer(covered({ files: [{ ...file, lines: 0, covered: 0 }] })).outcome).toBe('inconclusive');
    expect(answer(covered({ reports: [{ path: 'c.xml', format: 'cobertura', origin: 'committed' }] })).outcome).toBe(
      'inconclusive',
    );
    expect(answer(covered(), []).outcome).toBe('inconclusive');
  });

  it('is inconclusive without coverage or without test cases', () => {
    expect(runCheck(code, factsWith({ coverage: absent('none') })).finding.outcome).toBe('inconclusive');
    expect(runCheck(code, factsWith({ coverage: gathered(covered()) })).finding.outcome).toBe('inconclusive');
  });

  it('takes the point away when it fails', () => {
    expect(judge(facts(covered())).score.sections.data).toBe(1);
    expect(judge(facts(low)).score.sections.data).toBe(0);
  });
});

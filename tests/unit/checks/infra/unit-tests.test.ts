import { describe, expect, it } from 'vitest';
import { unitTests } from '../../../../src/checks/infra/unit-tests.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { absent, failed, gathered, type JunitCase } from '../../../../src/facts.ts';
import { factsWith, testCase } from '../../../support/facts.ts';

const answer = (cases: JunitCase[], options?: object) =>
  runCheck(
    unitTests,
    factsWith({
      junit: gathered({ cases, files: [{ path: 'junit.xml', origin: 'trained' }] }),
      ...(options === undefined ? {} : { configuration: { tests: { 'infra/unit-tests': options } } }),
    }),
  ).finding;

describe('infra/unit-tests', () => {
  it('passes when every case that ran passed', () => {
    expect(answer([testCase(), testCase({ outcome: 'skipped' })])).toMatchObject({
      outcome: 'pass',
      summary: '1 test cases passed in junit.xml',
    });
  });

  it('fails with a failed case', () => {
    expect(answer([testCase(), testCase({ outcome: 'failed' })]).outcome).toBe('fail');
  });

  it('looks only at the selected cases', () => {
    const cases = [testCase(), testCase({ file: 'tests/test_web.py', classname: 'tests.test_web', outcome: 'failed' })];
    expect(answer(cases, { cases: ['tests/test_model.py'] }).outcome).toBe('pass');
    expect(answer(cases, { cases: ['tests/**'] }).outcome).toBe('fail');
  });

  it('is inconclusive with an empty report, an absent one and a broken one', () => {
    expect(answer([]).outcome).toBe('inconclusive');
    expect(runCheck(unitTests, factsWith({ junit: absent('none') }))).toMatchObject({
      finding: { outcome: 'inconclusive' },
      foundFacts: false,
    });
    expect(runCheck(unitTests, factsWith({ junit: failed('broken') }))).toMatchObject({
      finding: { outcome: 'inconclusive' },
      foundFacts: true,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { unitTests } from '../../../../src/checks/infra/unit-tests.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Coverage } from '../../../../src/facts/coverage.ts';
import type { TrainingCurve } from '../../../../src/facts/numerics.ts';
import type { CommandRun } from '../../../../src/facts.ts';
import { absent, failed, gathered, type JunitCase } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
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
      summary:
        '1 test cases passed in junit.xml; not looked at: coverage (no `sources`), loss (no training curve), restore from a checkpoint (no `restore`)',
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

const coverage = (covered: number, changes: Partial<Coverage> = {}) =>
  gathered<Coverage>({
    reports: [{ path: 'coverage.xml', format: 'cobertura', origin: 'trained' }],
    files: [{ path: 'src/model.py', lines: 10, covered, missing: [7] }],
    declared: ['src/model.py'],
    ...changes,
  });
const curve = (first: number, last: number, changes: Partial<TrainingCurve['series'][number]> = {}) =>
  gathered<TrainingCurve>({
    files: [{ path: 'history.csv', origin: 'trained' }],
    series: [
      { name: 'lr', steps: 9, nonFinite: 0, firstNonFinite: null, nulls: 0, first: 1, last: 1 },
      {
        name: 'loss',
        steps: 9,
        nonFinite: 0,
        firstNonFinite: null,
        nulls: 0,
        first,
        last,
        thirds: { first, last },
        ...changes,
      },
    ],
  });
const restored = (changes: Partial<CommandRun> = {}) =>
  gathered<CommandRun>({ command: 'resume', exitCode: 0, outcome: 'succeeded', seconds: 2, tail: [], ...changes });

describe('infra/unit-tests beyond the test cases', () => {
  const options = { sources: ['src/model.py'], restore: 'resume' };
  const whole = (changes: Parameters<typeof factsWith>[0] = {}, more: object = {}) =>
    factsWith({
      junit: gathered({ cases: [testCase()], files: [{ path: 'junit.xml', origin: 'trained' }] }),
      specCoverage: coverage(9),
      curve: curve(1, 0.1),
      restore: restored(),
      configuration: { tests: { 'infra/unit-tests': { ...options, ...more } } },
      ...changes,
    });
  const finding = (...input: Parameters<typeof whole>) => runCheck(unitTests, whole(...input)).finding;

  it('passes where all parts do', () => {
    expect(finding()).toMatchObject({
      outcome: 'pass',
      summary:
        '1 test cases passed in junit.xml; tests ran 90% of 10 lines in 1 declared files; loss fell from 1 (median of the first third) to 0.1 (of the last); the restore from a checkpoint ended well in 2s',
    });
  });

  it.each([
    ['lines that no test ran', { specCoverage: coverage(7) }, 'src/model.py expected at least 80%, found 70%'],
    ['a file that no test loads', { specCoverage: coverage(9, { files: [] }) }, 'are not in coverage.xml'],
    ['a loss that rises', { curve: curve(0.1, 1) }, 'expected loss in history.csv to fall over 9 steps'],
    ['a loss that stays', { curve: curve(1, 1) }, 'expected loss in history.csv to fall'],
    ['a loss that is NaN', { curve: curve(1, 0.1, { nonFinite: 2, firstNonFinite: 4 }) }, 'not finite from step 4'],
    [
      'a restore that fails',
      { restore: restored({ exitCode: 3, outcome: 'failed', tail: ['no epoch'] }) },
      'found exit status 3: no epoch',
    ],
  ])('fails with %s, and loses the point', (_, changes, words) => {
    expect(finding(changes)).toMatchObject({ outcome: 'fail', summary: expect.stringContaining(words) });
    expect(judge(whole()).score.points['infra/unit-tests']).toBe(1);
    expect(judge(whole(changes)).score.points['infra/unit-tests']).toBe(0);
  });

  it.each([
    ['no coverage report', { specCoverage: absent('none was found') }],
    ['a broken coverage report', { specCoverage: failed('broken', 'mend it') }],
    [
      'a committed coverage report',
      { specCoverage: coverage(9, { reports: [{ path: 'c.xml', format: 'cobertura', origin: 'committed' }] }) },
    ],
    ['no such code', { specCoverage: coverage(9, { declared: [] }) }],
    ['a broken curve', { curve: failed('broken') }],
    [
      'a curve of two steps',
      {
        curve: gathered({
          ...(curve(1, 0.1) as { value: TrainingCurve }).value,
          series: [{ name: 'loss', steps: 2, nonFinite: 0, firstNonFinite: null, nulls: 0, first: 1, last: 0 }],
        }),
      },
    ],
    [
      'a committed curve',
      {
        curve: gathered({
          ...(curve(1, 0.1) as { value: TrainingCurve }).value,
          files: [{ path: 'h.csv', origin: 'committed' as const }],
        }),
      },
    ],
    ['thirds that are not finite', { curve: curve(1, Number.NaN) }],
    ['a restore that was not run', { restore: absent('training failed before it') }],
    ['a restore without an end', { restore: restored({ exitCode: null, outcome: 'timed-out' }) }],
    ['a restore that was cancelled', { restore: restored({ exitCode: null, outcome: 'cancelled' }) }],
  ])('is inconclusive with %s', (_, changes) => {
    expect(finding(changes as Parameters<typeof factsWith>[0]).outcome).toBe('inconclusive');
  });

  it('looks at the column that `loss` names, and asks for it where it is not there', () => {
    expect(finding({}, { loss: 'lr' }).outcome).toBe('inconclusive');
    expect(finding({}, { loss: 'other' })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'no column other in history.csv; found lr; loss',
    });
    expect(finding({ curve: absent('none') }, { loss: 'loss' }).outcome).toBe('inconclusive');
    expect(finding({ curve: curve(1, 0.1, { name: 'accuracy' }) }).summary).toContain(
      'not looked at: loss (no usual name',
    );
  });
});

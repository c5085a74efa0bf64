import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../src/checks/index.ts';
import { answerTest } from '../../../src/evidence/evidence.ts';
import { absent, type Facts, failed, gathered, type JunitReport } from '../../../src/facts.ts';
import type { TestId } from '../../../src/rubric/sections.ts';
import { pointsOf } from '../../../src/score/score.ts';
import { factsWith, metrics, testCase } from '../../support/facts.ts';

const manual = { owner: 'ana', date: '2026-10-01', expires: '2027-04-01', results: 'docs/review.md' };
const report = (...cases: JunitReport['cases']): JunitReport => ({
  cases,
  files: [{ path: 'build/junit.xml', origin: 'trained' }],
});
const answer = (id: TestId, facts: Facts) => answerTest(id, facts, checkOf(id), 'the rubric says how');

describe('a test without facts and without evidence', () => {
  it('is inconclusive and earns nothing', () => {
    const result = answer('model/slices', factsWith());
    expect(result).toMatchObject({
      execution: 'automated',
      outcome: 'inconclusive',
      summary: 'the quality on slices is not there: not configured',
    });
    expect(pointsOf(result)).toBe(0);
  });
});

describe('manual', () => {
  const attested = (attestation: object, present = true): Facts =>
    factsWith({
      configuration: { tests: { 'data/policy': { manual: { ...manual, ...attestation } } } },
      evidence: { 'data/policy': { manual: gathered({ present, detail: present ? '1.2 kB' : 'no such file' }) } },
    });

  it('earns half a point until it expires', () => {
    const result = answer('data/policy', attested({}));
    expect(result).toMatchObject({ execution: 'manual', outcome: 'pass' });
    expect(pointsOf(result)).toBe(0.5);
  });

  it('holds on its last day', () => {
    expect(answer('data/policy', attested({ expires: '2026-11-21' })).outcome).toBe('pass');
  });

  it.each([
    ['expired', { expires: '2026-11-20' }, true, 'expired on 2026-11-20'],
    ['from the future', { date: '2026-12-01' }, true, 'in the future'],
    ['backwards', { expires: '2026-09-01' }, true, 'not after its date'],
    ['without its results', {}, false, 'no such file'],
  ])('%s earns nothing', (_name, change, present, summary) => {
    const result = answer('data/policy', attested(change, present));
    expect(result).toMatchObject({ execution: 'manual', outcome: 'fail' });
    expect(result.summary).toContain(summary);
    expect(result.remedy).not.toBe('');
    expect(pointsOf(result)).toBe(0);
  });
});

describe('junit', () => {
  const configured = (cases: JunitReport, selection?: string[]): Facts =>
    factsWith({
      configuration: {
        tests: {
          'model/slices': {
            junit: selection === undefined ? 'build/junit.xml' : { files: 'build/junit.xml', cases: selection },
          },
        },
      },
      evidence: { 'model/slices': { junit: gathered(cases) } },
    });

  it('passes when at least one case ran and none failed', () => {
    expect(answer('model/slices', configured(report(testCase(), testCase({ outcome: 'skipped' }))))).toMatchObject({
      execution: 'automated',
      outcome: 'pass',
    });
  });

  it.each(['failed', 'error'] as const)('fails with a case that %s, and names it', (outcome) => {
    const result = answer(
      'model/slices',
      configured(report(testCase(), testCase({ name: 'test_island', outcome, message: 'assert 0.5 > 0.8' }))),
    );
    expect(result.outcome).toBe('fail');
    expect(result.summary).toContain('tests.test_model::test_island');
    expect(result.evidence).toContainEqual({
      kind: 'position',
      file: 'tests/test_model.py',
      line: 3,
      message: 'tests.test_model::test_island: assert 0.5 > 0.8',
    });
  });

  it('a skipped case does not count as ran', () => {
    expect(answer('model/slices', configured(report(testCase({ outcome: 'skipped' })))).outcome).toBe('inconclusive');
  });

  it('a selection that matches nothing is inconclusive', () => {
    expect(answer('model/slices', configured(report(testCase()), ['**slice**'])).outcome).toBe('inconclusive');
    expect(answer('model/slices', configured(report(testCase()), ['test_f*'])).outcome).toBe('pass');
  });

  it('a report that is not there is inconclusive, never a pass', () => {
    const facts = factsWith({
      configuration: { tests: { 'model/slices': { junit: 'x.xml' } } },
      evidence: { 'model/slices': { junit: failed('x.xml: no such file') } },
    });
    expect(answer('model/slices', facts)).toMatchObject({ outcome: 'inconclusive' });
  });

  it('cases that name a test in `ml_test_score` answer it', () => {
    const facts = factsWith({
      junit: gathered(report(testCase({ answers: ['model/slices'], outcome: 'failed' }), testCase())),
    });
    expect(answer('model/slices', facts).outcome).toBe('fail');
    expect(answer('model/review', facts).sources).toEqual(['check']);
  });
});

describe('run', () => {
  const ran = (
    exitCode: number | null,
    outcome: 'succeeded' | 'failed' | 'timed-out',
    tail: string[] = ['ρ = 0.91'],
  ): Facts =>
    factsWith({
      configuration: { tests: { 'model/online': { run: 'scripts/online.sh' } } },
      evidence: {
        'model/online': { run: gathered({ command: 'scripts/online.sh', exitCode, outcome, seconds: 1, tail }) },
      },
    });

  it('passes with exit status 0, its last line being the summary', () => {
    expect(answer('model/online', ran(0, 'succeeded'))).toMatchObject({ outcome: 'pass', summary: 'ρ = 0.91' });
  });

  it.each([
    [1, 'failed', 'ended with 1'],
    [null, 'timed-out', 'did not end in time'],
  ] as const)('fails with %s', (exitCode, outcome, summary) => {
    const result = answer('model/online', ran(exitCode, outcome));
    expect(result.outcome).toBe('fail');
    expect(result.summary).toContain(summary);
  });

  it('that never ran is inconclusive', () => {
    expect(
      answer('model/online', factsWith({ configuration: { tests: { 'model/online': { run: 'x' } } } })).outcome,
    ).toBe('inconclusive');
  });
});

describe('precedence', () => {
  const cases = gathered(report(testCase({ outcome: 'failed' })));

  it('what the team configured must pass, whatever is attested', () => {
    const facts = factsWith({
      configuration: { tests: { 'data/policy': { run: 'false', manual } } },
      evidence: {
        'data/policy': {
          run: gathered({ command: 'false', exitCode: 1, outcome: 'failed', seconds: 0, tail: [] }),
          manual: gathered({ present: true, detail: '' }),
        },
      },
    });
    expect(pointsOf(answer('data/policy', facts))).toBe(0);
  });

  it('all configured sources must pass', () => {
    const facts = factsWith({
      configuration: { tests: { 'data/policy': { run: 'true', junit: 'a.xml' } } },
      evidence: {
        'data/policy': {
          run: gathered({ command: 'true', exitCode: 0, outcome: 'succeeded', seconds: 0, tail: [] }),
          junit: cases,
        },
      },
    });
    expect(answer('data/policy', facts)).toMatchObject({ outcome: 'fail', sources: ['junit', 'run'] });
  });

  it('a built-in check that nobody configured and that found no facts steps aside for an attestation', () => {
    const facts = factsWith({
      configuration: { tests: { 'infra/unit-tests': { manual } } },
      evidence: { 'infra/unit-tests': { manual: gathered({ present: true, detail: '' }) } },
    });
    expect(answer('infra/unit-tests', facts)).toMatchObject({ execution: 'manual', outcome: 'pass' });
  });

  it('a built-in check that found its facts is not outvoted by an attestation', () => {
    const facts = factsWith({
      configuration: { tests: { 'infra/unit-tests': { manual } } },
      evidence: { 'infra/unit-tests': { manual: gathered({ present: true, detail: '' }) } },
      junit: cases,
    });
    expect(answer('infra/unit-tests', facts)).toMatchObject({ execution: 'automated', outcome: 'fail' });
  });

  it('a configured check without its facts is inconclusive, whatever is attested', () => {
    const facts = factsWith({
      configuration: { tests: { 'infra/unit-tests': { cases: ['tests/**'], manual } } },
      evidence: { 'infra/unit-tests': { manual: gathered({ present: true, detail: '' }) } },
    });
    expect(answer('infra/unit-tests', facts)).toMatchObject({ execution: 'automated', outcome: 'inconclusive' });
  });

  it('facts that could not be read are not absent facts', () => {
    const facts = factsWith({
      configuration: { tests: { 'monitor/numerics': { manual } } },
      metrics: failed('metrics.json:1:3: …'),
      evidence: { 'monitor/numerics': { manual: gathered({ present: true, detail: '' }) } },
    });
    expect(answer('monitor/numerics', facts)).toMatchObject({ execution: 'automated', outcome: 'inconclusive' });
  });

  it('not applicable earns nothing and says why', () => {
    const facts = factsWith({
      configuration: { tests: { 'monitor/numerics': { 'not-applicable': 'no numbers' } } },
      metrics: gathered(metrics({ a: 1 })),
    });
    const result = answer('monitor/numerics', facts);
    expect(result).toMatchObject({ execution: 'none', notApplicable: 'no numbers' });
    expect(pointsOf(result)).toBe(0);
  });

  it('a check that throws is an error, not a pass', () => {
    const crashing = {
      ...checkOf('monitor/numerics'),
      evaluate: () => {
        throw new Error('boom');
      },
    } as never;
    const result = answerTest('monitor/numerics', factsWith(), crashing, '');
    expect(result).toMatchObject({ outcome: 'error', summary: 'the check crashed: boom' });
    expect(pointsOf(result)).toBe(0);
  });

  it('absent facts are inconclusive', () => {
    expect(answer('monitor/numerics', factsWith({ metrics: absent('nothing there') }))).toMatchObject({
      outcome: 'inconclusive',
      summary: 'the metrics are not there: nothing there',
    });
  });
});

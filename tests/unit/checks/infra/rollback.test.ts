import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../../src/checks/index.ts';
import { rollback as check } from '../../../../src/checks/infra/rollback.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { configurationSchema } from '../../../../src/config/schema.ts';
import type { DrillProblem, PractisedRollback, RollbackDrill } from '../../../../src/facts/rollback.ts';
import { absent, type Fact, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const drill = (changes: Partial<PractisedRollback> = {}): PractisedRollback => ({
  stage: 'production',
  from: '1.1.0',
  to: '1.0.0',
  fetched: { digest: 'd'.repeat(64), bytes: 2048, seconds: 1.5 },
  served: { command: 'python serve.py', readySeconds: 2, row: 1, answer: 'Adelie' },
  seconds: 4,
  ...changes,
});
const problem = (changes: Partial<DrillProblem> = {}): DrillProblem => ({
  kind: 'broken',
  summary: 'the stored bundle is damaged',
  next: 'promote the same commit again',
  tail: [],
  ...changes,
});
const factsOf = (rollback: Fact<RollbackDrill>, options: object = {}, others: object = {}) => ({
  ...factsWith({ rollback }),
  configuration: configurationSchema({ ...checkOptions, 'infra/rollback': check.options }).parse({
    tests: { 'infra/rollback': { drill: true, ...options } },
    ...others,
  }),
});
const answer = (rollback: RollbackDrill, options: object = {}) =>
  runCheck(check, factsOf(gathered(rollback), options)).finding;

describe('infra/rollback', () => {
  it('passes when the version before was fetched, verified and answered in time', () => {
    expect(answer(drill())).toMatchObject({
      outcome: 'pass',
      summary:
        'going back from v1.1.0 to v1.0.0 in production took 4s of 5m: fetched, SHA-256 verified, served, row 1 answered',
    });
    expect(answer(drill({ served: null })).summary).toContain('not started, as no `serve` is configured');
  });

  it('fails when it takes longer than the limit', () => {
    expect(answer(drill(), { limit: '3s' })).toMatchObject({
      outcome: 'fail',
      summary: 'going back from v1.1.0 to v1.0.0 in production took 4s, expected at most 3s',
    });
    expect(answer(drill(), { limit: '4s' }).outcome).toBe('pass');
  });

  it('fails when it cannot be fetched or verified, or does not serve', () => {
    expect(answer(drill({ fetched: problem(), served: null }))).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('could not be fetched and verified: the stored bundle is damaged'),
      remedy: 'promote the same commit again',
    });
    expect(answer(drill({ served: problem({ summary: 'status 500', tail: ['KeyError'] }) }))).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('it did not serve: status 500'),
      evidence: [{ rows: expect.arrayContaining([['last lines of its output', 'KeyError']]) }],
    });
    expect(answer(drill({ served: problem({ kind: 'late' }) })).outcome).toBe('fail');
  });

  it('is inconclusive when nothing can be learned', () => {
    expect(answer(drill({ served: problem({ kind: 'unknown' }) })).outcome).toBe('inconclusive');
    expect(answer({ to: null, summary: 'v1.0.0 is the first version', next: 'promote another' })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'v1.0.0 is the first version',
      remedy: 'promote another',
    });
    expect(runCheck(check, factsOf(absent('not asked for'))).finding.outcome).toBe('inconclusive');
    expect(runCheck(check, factsOf(failed('no registry'))).finding.outcome).toBe('inconclusive');
  });

  it('never passes on a time that is not finite', () => {
    for (const seconds of [Number.NaN, Number.POSITIVE_INFINITY, -1])
      expect(answer(drill({ seconds })).outcome).toBe('inconclusive');
  });

  it('bounds hostile texts', () => {
    const long = 'x'.repeat(5000);
    const finding = answer(
      drill({
        from: long,
        to: long,
        stage: long,
        served: problem({ summary: long, next: long, tail: Array(50).fill(long) }),
      }),
    );
    expect(finding.summary.length).toBeLessThan(1500);
    expect(JSON.stringify(finding).length).toBeLessThan(6000);
  });

  it('takes the point away when it fails, and runs only where it is asked for', () => {
    const points = (rollback: RollbackDrill): number => judge(factsOf(gathered(rollback))).score.sections.infra;
    expect(points(drill()) - points(drill({ fetched: problem(), served: null }))).toBe(1);
    const unasked = judge(factsWith({ rollback: absent('a drill has to be asked for: `drill: true`') }));
    expect(unasked.results.find(({ id }) => id === 'infra/rollback')).toMatchObject({
      execution: 'none',
      summary: expect.stringContaining('a download of the previous version'),
    });
  });

  it('says what it would cost', () => {
    expect(check.cost?.(factsOf(absent(''), {}, { serve: 'python serve.py' }))).toContain(
      'one start of what serves it',
    );
  });
});

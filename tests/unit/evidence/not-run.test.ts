import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import { checkOf } from '../../../src/checks/index.ts';
import { answerTest, answerTests } from '../../../src/evidence/evidence.ts';
import type { CarriedResult } from '../../../src/facts/carried.ts';
import { absent, type Facts, failed, gathered } from '../../../src/facts.ts';
import { decide } from '../../../src/gate/gate.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderConsole } from '../../../src/report/console.ts';
import { buildReport } from '../../../src/report/report.ts';
import type { TestId } from '../../../src/rubric/sections.ts';
import { pointsOf, scoreTests } from '../../../src/score/score.ts';
import { baseline, factsWith } from '../../support/facts.ts';

const last = (changes: Partial<CarriedResult> = {}): CarriedResult => ({
  outcome: 'pass',
  execution: 'automated',
  points: 1,
  event: 'schedule',
  date: '2026-11-20T16:00:00.000Z',
  commit: 'c'.repeat(40),
  url: 'https://github.com/ana/penguins/actions/runs/99',
  ...changes,
});

/** A push, on which the test does not run. */
const limited = (id: TestId, found: CarriedResult | null, options: object = {}, gate: object = {}): Facts =>
  factsWith({
    configuration: { tests: { [id]: { when: 'schedule', ...options } }, gate },
    carried: gathered(found === null ? {} : { [id]: found }),
  });
const answer = (id: TestId, facts: Facts, check = checkOf(id)) => answerTest(id, facts, check, 'the rubric says how');
const judge = (facts: Facts) => {
  const results = answerTests(facts, checkOf, () => 'earn it');
  const score = scoreTests(results);
  const decision = decide(facts.configuration.gate, facts, results, score);
  return { score, decision, report: buildReport(facts, results, score, decision) };
};

describe('a test that `when` keeps from this run', () => {
  it('did not run, whatever its evidence would say', () => {
    const facts = limited('monitor/numerics', null, {
      run: 'true',
      manual: { owner: 'ana', date: '2026-10-01', expires: '2027-04-01', results: 'docs/review.md' },
    });
    const result = answer('monitor/numerics', facts);
    expect(result).toMatchObject({ execution: 'none', outcome: null, sources: [] });
    expect(result.summary).toBe(
      'did not run: `when` limits it to schedule, and this is push; there is no result of main yet',
    );
    expect(result.remedy).toContain('widen `when`');
    expect(pointsOf(result)).toBe(0);
  });

  it('runs on the events and branches that it names', () => {
    for (const when of ['push', { events: ['push', 'schedule'] }, { branches: 'ma*' }])
      expect(answer('monitor/numerics', limited('monitor/numerics', null, { when })).outcome).toBe('pass');
    expect(answer('monitor/numerics', limited('monitor/numerics', null, { when: { branches: 'dev' } })).outcome).toBe(
      null,
    );
  });

  it('of monitoring earns its point by a scheduled run, and says from when it is', () => {
    const result = answer('monitor/numerics', limited('monitor/numerics', last()));
    expect(result).toMatchObject({ execution: 'none', outcome: null, carried: { expired: false, outcome: 'pass' } });
    expect(result.summary).toContain('pass, from the scheduled run of 2026-11-20 (commit ccccccc), 18h ago');
    expect(pointsOf(result)).toBe(1);
    const { score } = judge(limited('monitor/numerics', last()));
    expect(score.sections.monitor).toBe(1);
    expect(score.paper.sections.monitor).toBe(1);
  });

  it.each<[string, TestId, Partial<CarriedResult>, object]>([
    ['is of another section', 'infra/canary', {}, {}],
    ['ran on another event', 'monitor/numerics', { event: 'push' }, {}],
    ['failed', 'monitor/numerics', { outcome: 'fail', points: 0 }, {}],
    ['was inconclusive', 'monitor/numerics', { outcome: 'inconclusive', points: 0 }, {}],
    ['was manual', 'monitor/numerics', { execution: 'manual', points: 0.5 }, {}],
    ['is older than 7 days', 'monitor/numerics', { date: '2026-11-14T09:59:59.000Z' }, {}],
    ['is older than its max-age', 'monitor/numerics', {}, { 'max-age': '17h' }],
    ['has a date that is none', 'monitor/numerics', { date: 'yesterday' }, {}],
  ])('earns nothing where its last result %s', (_name, id, changes, options) => {
    const facts = limited(id, last(changes), options);
    expect(pointsOf(answer(id, facts))).toBe(0);
    expect(judge(facts).score.points[id]).toBe(0);
  });

  it('says that its last result is too old', () => {
    const result = answer('infra/canary', limited('infra/canary', last(), { 'max-age': '12h' }));
    expect(result.carried?.expired).toBe(true);
    expect(result.summary).toContain('(pass, from the scheduled run of 2026-11-20 (commit ccccccc), 18h ago)');
    expect(result.summary).toContain('is older than its `max-age` of 12h');
  });

  it('says why its last result is not known', () => {
    const facts = {
      ...limited('infra/canary', null),
      carried: failed('the history could not be read: timed out'),
    };
    expect(answer('infra/canary', facts).summary).toContain('is not known: the history could not be read: timed out');
  });
});

describe('the gate', () => {
  const required = { require: ['infra/canary'] };
  const outcome = (changes: Partial<CarriedResult>, options: object = {}) =>
    judge(limited('infra/canary', last(changes), options, required)).decision;

  it('takes the last result of a required test that did not run', () => {
    expect(outcome({}).outcome).toBe('allow');
    expect(outcome({ event: 'push' }).outcome).toBe('allow');
    const failing = outcome({ outcome: 'fail', points: 0 });
    expect(failing.outcome).toBe('block');
    expect(failing.reasons[0]?.found).toMatch(/^fail, from the scheduled run of 2026-11-20/);
  });

  it('blocks without one, on one that is too old and on one that is not known', () => {
    expect(judge(limited('infra/canary', null, {}, required)).decision.outcome).toBe('block');
    expect(outcome({}, { 'max-age': '1h' }).outcome).toBe('block');
    expect(outcome({ outcome: 'inconclusive', points: 0 }).outcome).toBe('block');
    const unknown = { ...limited('infra/canary', null, {}, required), carried: absent('there is no history') };
    expect(judge(unknown).decision.outcome).toBe('block');
  });
});

describe('a costly check', () => {
  const costly = (changes: Partial<Check> = {}): Check => ({
    id: 'infra/canary',
    needs: ['online'],
    uses: [],
    options: {},
    example: '',
    cost: ({ training }) => `a server, after ${training.state === 'gathered' ? training.value.seconds : '?'}s`,
    configuredBy: ['serve'],
    evaluate: () => ({ outcome: 'pass', summary: 'served', measurements: [], evidence: [] }),
    ...changes,
  });

  it('that nobody configured did not run, and says what it would cost', () => {
    const result = answer('infra/canary', factsWith(), costly());
    expect(result).toMatchObject({ execution: 'none', outcome: null, remedy: 'the rubric says how' });
    expect(result.summary).toMatch(/^did not run: .*not configured; it would cost a server, after 12s$/);
  });

  it('that is configured and lacks its facts is inconclusive, never silent', () => {
    const facts = factsWith({
      configuration: { serve: 'python serve.py' },
      online: absent('training failed before it'),
    });
    expect(answer('infra/canary', facts, costly())).toMatchObject({ execution: 'automated', outcome: 'inconclusive' });
  });

  it('that `when` keeps from this run says what it would cost too', () => {
    expect(answer('infra/canary', limited('infra/canary', null), costly()).summary).toContain(
      'it would cost a server, after 12s',
    );
  });

  it('steps aside for other evidence', () => {
    const facts = factsWith({
      configuration: { tests: { 'infra/canary': { run: 'true' } } },
      evidence: {
        'infra/canary': {
          run: gathered({ command: 'true', exitCode: 0, outcome: 'succeeded', seconds: 0, tail: [] }),
        },
      },
    });
    expect(answer('infra/canary', facts, costly())).toMatchObject({ outcome: 'pass', sources: ['run'] });
  });
});

describe('reports', () => {
  const hostile = limited('monitor/numerics', last({ event: 'x|y\n<b>@ana</b>' }));

  it('show what is carried, from when, and where it ran', () => {
    const { report } = judge(limited('monitor/numerics', last()));
    const text = renderComment(report);
    expect(text).toContain('#### Carried from earlier runs');
    expect(text).toContain('✅ `monitor/numerics`: pass, from the scheduled run of 2026-11-20');
    expect(text).toContain('([run](https://github.com/ana/penguins/actions/runs/99))');
    expect(text).toContain('| `monitor/numerics` | 1 | ✅ pass (carried) |');
    expect(renderConsole(report)).toMatch(/✔ monitor\/numerics +1 +pass \(carried\)/);
  });

  it('show what expired', () => {
    const { report } = judge(limited('infra/canary', last(), { 'max-age': '1h' }));
    expect(renderComment(report)).toContain('⌛ expired `infra/canary`: did not run');
    expect(renderConsole(report)).toMatch(/· infra\/canary +0 +expired/);
  });

  it('escape what the history says', () => {
    const text = renderComment(judge(hostile).report);
    expect(text).not.toContain('<b>');
    expect(text).not.toMatch(/@ana\b/);
    const url = 'https://example.com/) [x](javascript:alert(1)';
    expect(renderComment(judge(limited('monitor/numerics', last({ url }))).report)).not.toContain('javascript:');
  });

  it('count a carried result on neither side of a change', () => {
    const tests = { 'monitor/numerics': { points: 1, execution: 'automated', outcome: 'pass' } } as const;
    const facts = { ...limited('monitor/numerics', last({ outcome: 'fail', points: 0 })) };
    const { report } = judge({ ...facts, baseline: gathered(baseline({}, { tests })) });
    expect(report.score).toMatchObject({ change: null, compared: 0 });
    expect(report.changedTests.map(({ id }) => id)).not.toContain('monitor/numerics');
  });

  it('do not call it a change that a test runs again whose point a scheduled run had earned', () => {
    const tests = { 'monitor/numerics': { points: 1, execution: 'none', outcome: null } } as const;
    const { report } = judge(factsWith({ baseline: gathered(baseline({}, { tests })) }));
    expect(report.tests.find(({ id }) => id === 'monitor/numerics')?.outcome).toBe('pass');
    expect(report.changedTests.map(({ id }) => id)).not.toContain('monitor/numerics');
  });
});

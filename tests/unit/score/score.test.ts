import { describe, expect, it } from 'vitest';
import type { TestResult } from '../../../src/result.ts';
import { sectionOf, type TestId, testIds } from '../../../src/rubric/sections.ts';
import { cheapestSteps, compareScores, pointsOf, scoreTests } from '../../../src/score/score.ts';
import { baseline } from '../../support/facts.ts';

const result = (
  id: TestId,
  execution: TestResult['execution'],
  outcome: TestResult['outcome'],
  more: Partial<TestResult> = {},
): TestResult => ({
  id,
  execution,
  outcome,
  sources: [],
  summary: `${id} ${outcome}`,
  measurements: [],
  evidence: [],
  remedy: `earn ${id}`,
  ...more,
});

const all = (answer: (id: TestId) => TestResult): TestResult[] => testIds.map(answer);
const pass = (id: TestId): TestResult => result(id, 'automated', 'pass');

describe('points', () => {
  it.each([
    ['automated', 'pass', 1],
    ['manual', 'pass', 0.5],
    ['automated', 'fail', 0],
    ['automated', 'inconclusive', 0],
    ['automated', 'error', 0],
    ['manual', 'fail', 0],
    ['none', null, 0],
  ] as const)('%s %s earns %s', (execution, outcome, points) => {
    expect(pointsOf(result('data/schema', execution, outcome))).toBe(points);
  });
});

describe('score', () => {
  it('is 7 when all 28 pass', () => {
    const score = scoreTests(all(pass));
    expect(score.total).toBe(7);
    expect(score.sections).toEqual({ data: 7, model: 7, infra: 7, monitor: 7 });
    expect(score.lost).toEqual([]);
  });

  it('is the least of the four sections, not their mean', () => {
    const score = scoreTests(
      all((id) => (sectionOf(id) === 'monitor' && id !== 'monitor/age' ? result(id, 'none', null) : pass(id))),
    );
    expect(score.sections.monitor).toBe(1);
    expect(score.total).toBe(1);
  });

  it.each(['fail', 'inconclusive', 'error'] as const)('cannot be raised by %s in place of a pass', (outcome) => {
    for (const broken of testIds) {
      const score = scoreTests(all((id) => (id === broken ? result(id, 'automated', outcome) : pass(id))));
      expect(score.total).toBe(6);
      expect(score.lost).toEqual([{ id: broken, lost: 1, reason: `${outcome}: ${broken} ${outcome}` }]);
    }
  });

  it("gives the paper's own count beside it: executed, whatever the outcome", () => {
    const score = scoreTests(all((id) => result(id, 'automated', 'fail')));
    expect(score.total).toBe(0);
    expect(score.paper.total).toBe(7);
    expect(scoreTests(all((id) => result(id, 'automated', 'inconclusive'))).paper.total).toBe(0);
  });

  it('names a reason for half a lost point', () => {
    const score = scoreTests(
      all((id) => (id === 'data/policy' ? result(id, 'manual', 'pass', { summary: 'attested by ana' }) : pass(id))),
    );
    expect(score.lost).toEqual([{ id: 'data/policy', lost: 0.5, reason: 'half a point: attested by ana' }]);
  });
});

describe('the cheapest next step', () => {
  const efforts = (id: TestId): number => (id === 'data/cost' || id === 'data/code' ? 1 : 3);

  it('is the least effort in the weakest section, and what already runs comes first', () => {
    const results = all((id) =>
      sectionOf(id) === 'data'
        ? result(id, id === 'data/code' ? 'automated' : 'none', id === 'data/code' ? 'fail' : null)
        : pass(id),
    );
    expect(cheapestSteps(results, scoreTests(results), efforts)).toEqual([
      { id: 'data/code', section: 'data', remedy: 'earn data/code' },
    ]);
  });

  it('does not nag about a test that does not apply', () => {
    const results = all((id) =>
      sectionOf(id) === 'data'
        ? result(id, 'none', null, id === 'data/cost' || id === 'data/code' ? { notApplicable: 'no cost' } : {})
        : pass(id),
    );
    expect(cheapestSteps(results, scoreTests(results), efforts)[0]?.id).toBe('data/schema');
  });

  it('asks last for what passes on other events', () => {
    const carried = {
      outcome: 'pass',
      execution: 'automated',
      points: 1,
      event: 'schedule',
      date: '2026-11-20T10:00:00.000Z',
      commit: 'c'.repeat(40),
      url: null,
    } as const;
    const cheapest = (expired: boolean) => {
      const results = all((id) =>
        sectionOf(id) !== 'data'
          ? pass(id)
          : result(id, 'none', null, id === 'data/cost' ? { carried: { ...carried, expired } } : {}),
      );
      return cheapestSteps(results, scoreTests(results), efforts)[0]?.id;
    };
    expect(cheapest(false)).toBe('data/code');
    expect(cheapest(true)).toBe('data/cost');
  });

  it('names one step for each of the weakest sections', () => {
    const results = all((id) => result(id, 'none', null));
    expect(cheapestSteps(results, scoreTests(results), efforts).map((step) => step.section)).toEqual([
      'data',
      'model',
      'infra',
      'monitor',
    ]);
  });
});

describe('the change of the score', () => {
  it('compares only tests that ran on both sides', () => {
    const before = baseline(
      {},
      { tests: Object.fromEntries(testIds.map((id) => [id, { points: 1, execution: 'automated', outcome: 'pass' }])) },
    );
    const now = all((id) => (id === 'model/staleness' ? result(id, 'none', null) : pass(id)));
    const change = compareScores(now, before);
    expect(change.change).toBe(0);
    expect(change.compared).toBe(27);
    expect(change.changed).toEqual([{ id: 'model/staleness', before: 'pass', after: 'none', better: false }]);
  });

  it('sees a test that began to fail', () => {
    const before = baseline(
      {},
      { tests: Object.fromEntries(testIds.map((id) => [id, { points: 1, execution: 'automated', outcome: 'pass' }])) },
    );
    const change = compareScores(
      all((id) => (id === 'infra/canary' ? result(id, 'automated', 'fail') : pass(id))),
      before,
    );
    expect(change.change).toBe(-1);
    expect(change.changed).toEqual([{ id: 'infra/canary', before: 'pass', after: 'fail', better: false }]);
  });
});

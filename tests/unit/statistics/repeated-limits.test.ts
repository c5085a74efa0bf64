import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../src/checks/index.ts';
import { validation } from '../../../src/checks/infra/validation.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { answerTests } from '../../../src/evidence/evidence.ts';
import type { Repeats } from '../../../src/facts/repeats.ts';
import { absent, type Fact, failed, gathered } from '../../../src/facts.ts';
import { decide } from '../../../src/gate/gate.ts';
import { runRecord } from '../../../src/history/record.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { buildReport } from '../../../src/report/report.ts';
import { reportSchema } from '../../../src/report/report-schema.ts';
import { scoreTests } from '../../../src/score/score.ts';
import { summaryOf } from '../../../src/statistics/mean-difference.ts';
import { recordedMetrics } from '../../../src/statistics/recorded-metrics.ts';
import { baseline, factsWith, metrics } from '../../support/facts.ts';

const repeats = (values: readonly number[], incomplete: readonly string[] = []): Fact<Repeats> =>
  gathered({ trainings: values.length, metrics: values.length === 0 ? {} : { accuracy: values }, incomplete });

/** Facts of a run that was trained several times, against a base that was trained several times, or once. */
function factsOf(
  own: readonly number[],
  base: readonly number[],
  changes: { repeats?: Fact<Repeats>; limit?: unknown } = {},
) {
  const before = baseline({ accuracy: base[0] as number });
  const recorded = {
    accuracy: {
      value: base[0] as number,
      direction: 'higher' as const,
      ...(base.length > 1 ? { repeats: summaryOf(base) } : {}),
    },
  };
  return factsWith({
    configuration: { gate: { metrics: { accuracy: { minimum: 0.5, 'max-drop': changes.limit ?? 0.01 } } } },
    metrics: gathered(metrics({ accuracy: own[0] as number })),
    repeats: changes.repeats ?? (own.length > 1 ? repeats(own) : absent('trained once')),
    baseline: gathered({ ...before, metrics: recorded }),
  });
}
function judge(...given: Parameters<typeof factsOf>) {
  const facts = factsOf(...given);
  const results = answerTests(facts, checkOf, () => 'earn it');
  const score = scoreTests(results);
  const decision = decide(facts.configuration.gate, facts, results, score);
  const report = buildReport(facts, results, score, decision, null);
  return { facts, decision, limit: decision.limits[1], comment: renderComment(reportSchema.parse(report)) };
}

const base = [0.95, 0.951, 0.949, 0.95];

describe('relative limits on repeated trainings', () => {
  it('blocks where the whole interval misses the limit', () => {
    const { decision, limit, facts } = judge([0.9, 0.901, 0.899, 0.9], base);
    expect(limit).toMatchObject({
      outcome: 'missed',
      expected: 'at most 0.01 below the base (mean 0.95 of 4 trainings)',
    });
    expect(limit?.found).toMatch(/^mean 0.9 of 4 trainings, 0.05 below \(95% interval 0.048\d* to 0.051\d* below\)$/);
    expect(decision.outcome).toBe('block');
    expect(runCheck(validation, facts).finding.outcome).toBe('fail');
  });

  it('does not block on noise that a point would block on, nor passes the test on it', () => {
    const { decision, limit, facts, comment } = judge([0.93, 0.96, 0.92, 0.95], base);
    expect(limit?.outcome).toBe('met');
    const noisy = judge([0.92, 0.96, 0.91, 0.95], base);
    expect(noisy.limit?.outcome).toBe('undecided');
    expect(noisy.limit?.found).toMatch(/which includes the limit; about \d+ trainings needed/);
    expect([decision.outcome, noisy.decision.outcome]).toEqual(['allow', 'allow']);
    expect(judge([0.92], [0.95]).decision.outcome).toBe('block');
    expect(runCheck(validation, facts).finding.outcome).toBe('pass');
    expect(runCheck(validation, noisy.facts).finding).toMatchObject({ outcome: 'inconclusive' });
    expect(comment).toContain('mean of 4 0.94 (');
    expect(comment).toContain('within noise');
    expect(noisy.comment).toContain('❔ undecided');
  });

  it('compares with a base that was trained once, and the other way round', () => {
    expect(judge([0.9, 0.901, 0.899, 0.9], [0.95]).limit?.outcome).toBe('missed');
    expect(judge([0.9], base).limit?.outcome).toBe('missed');
    expect(judge([0.92, 0.96, 0.91, 0.95], [0.95]).limit?.outcome).toBe('undecided');
  });

  it('judges an absolute limit by the model that counts', () => {
    const { decision } = judge([0.4, 0.96, 0.95, 0.95], base);
    expect(decision.limits[0]).toMatchObject({ kind: 'absolute', outcome: 'missed', found: '0.4' });
  });

  it('asks whether the seed is used where all trainings gave the same', () => {
    const { limit, comment } = judge([0.94, 0.94, 0.94], [0.95]);
    expect(limit).toMatchObject({ outcome: 'met' });
    expect(limit?.found).toContain('is `$ML_TEST_SCORE_SEED` used?');
    expect(comment).toContain('the same in 3 trainings');
    expect(judge([0.93, 0.93], [0.95]).limit?.outcome).toBe('missed');
  });

  it('never meets a limit where a training with another seed failed, or gave no number', () => {
    const broken = judge([0.95], base, { repeats: failed('training with seed 2: diverged', 'mend it') });
    expect(broken.limit).toMatchObject({ outcome: 'error', next: 'mend it' });
    expect(broken.decision.outcome).toBe('block');
    expect(judge([0.95], base, { repeats: repeats([], ['accuracy']) }).limit?.outcome).toBe('error');
    expect(judge([0.1, 0.2], [0, 0], { limit: '1%' }).limit?.outcome).toBe('error');
  });

  it('is kept in the record', () => {
    const kept = recordedMetrics(factsOf([0.9, 0.92], base));
    expect(runRecord.shape.metrics.parse(kept)).toEqual({
      accuracy: { value: 0.9, direction: 'higher', repeats: summaryOf([0.9, 0.92]) },
    });
    expect(recordedMetrics(factsOf([0.9], base))).toEqual({ accuracy: { value: 0.9, direction: 'higher' } });
    expect(recordedMetrics(factsOf([0.9], base, { repeats: repeats([1e308, -1e308]) }))).toEqual({
      accuracy: { value: 0.9, direction: 'higher' },
    });
  });
});

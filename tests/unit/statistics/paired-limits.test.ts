import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../src/checks/index.ts';
import { validation } from '../../../src/checks/infra/validation.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { answerTests } from '../../../src/evidence/evidence.ts';
import type { Differences } from '../../../src/facts/differences.ts';
import { absent, type Fact, type Facts, gathered } from '../../../src/facts.ts';
import { decide } from '../../../src/gate/gate.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderConsole } from '../../../src/report/console.ts';
import { buildReport } from '../../../src/report/report.ts';
import { reportSchema } from '../../../src/report/report-schema.ts';
import { scoreTests } from '../../../src/score/score.ts';
import { baseline, factsWith, metrics } from '../../support/facts.ts';

const paired = (estimate: number, lower: number, upper: number, name = 'accuracy'): Fact<Differences> =>
  gathered({
    commit: 'b'.repeat(40),
    key: ['id'],
    rows: 400,
    metrics: { [name]: { estimate, lower, upper, rows: 400 } },
    unpaired: {},
  });

interface Case {
  readonly gate?: Record<string, unknown>;
  readonly own?: number;
  readonly before?: number;
  readonly changes?: Partial<Omit<Facts, 'configuration'>>;
}

function judge(differences: Fact<Differences>, { gate, own = 0.93, before = 0.95, changes = {} }: Case = {}) {
  const facts = factsWith({
    configuration: { gate: { metrics: { accuracy: { minimum: 0.5, 'max-drop': 0.01, ...gate } } } },
    metrics: gathered(metrics({ accuracy: own })),
    baseline: gathered(baseline({ accuracy: before })),
    predictions: gathered({ files: [], sha256: '0'.repeat(64) }),
    differences,
    ...changes,
  });
  const results = answerTests(facts, checkOf, () => 'earn it');
  const score = scoreTests(results);
  const decision = decide(facts.configuration.gate, facts, results, score);
  const report = reportSchema.parse(buildReport(facts, results, score, decision, null));
  const plain = renderConsole(report, (_, text) => text);
  return {
    facts,
    decision,
    limit: decision.limits[1],
    points: score.points,
    report,
    comment: renderComment(report),
    plain,
  };
}

describe('relative limits with predictions on both sides', () => {
  it('blocks where the whole interval misses the limit', () => {
    const { decision, limit, facts, points, comment } = judge(paired(-0.02, -0.028, -0.012));
    expect(decision.outcome).toBe('block');
    expect(limit).toMatchObject({
      outcome: 'missed',
      expected: 'at most 0.01 below the base (0.95)',
      found: '0.93, 0.02 below (on the same 400 rows; 95% interval 0.012 to 0.028 below)',
    });
    expect(decision.reasons[0]).toMatchObject({ subject: 'accuracy', found: limit?.found });
    expect(runCheck(validation, facts).finding.outcome).toBe('fail');
    expect(points['infra/validation']).toBe(0);
    expect(comment).toContain('−0.02 (95%: −0.028 to −0.012), ▼ worse');
  });

  it('neither blocks on a change within noise nor passes the test on it', () => {
    const { decision, limit, facts, report, comment, plain } = judge(paired(-0.02, -0.041, 0.001));
    expect(decision.outcome).toBe('allow');
    expect(limit?.outcome).toBe('undecided');
    expect(limit?.found).toMatch(
      /95% interval -0\.001 to 0\.041 below; which includes the limit; about \d+ rows needed\)$/,
    );
    expect(runCheck(validation, facts).finding).toMatchObject({ outcome: 'inconclusive' });
    expect(comment).toContain('−0.02 (95%: −0.041 to +0.001), within noise');
    expect(comment).not.toContain('worse');
    expect(plain).toContain('-0.02 (95%: -0.041 to +0.001) within noise');
    expect(report.metrics[0]?.changeInterval).toEqual({
      estimate: -0.02,
      lower: -0.041,
      upper: 0.001,
      from: 'predictions',
      rows: 400,
    });
    // The same change as a point blocks.
    expect(judge(absent('none')).decision.outcome).toBe('block');
  });

  it('praises no gain within noise, and a gain beyond it', () => {
    const gain = { own: 0.96 };
    const noise = judge(paired(0.01, -0.002, 0.022), gain);
    expect(noise.comment).toContain('+0.01 (95%: −0.002 to +0.022), within noise');
    expect(noise.comment).not.toContain('better');
    expect(noise.limit?.outcome).toBe('met');
    expect(judge(paired(0.01, 0.002, 0.018), gain).comment).toContain('+0.01 (95%: +0.002 to +0.018), ▲ better');
    expect(runCheck(validation, noise.facts).finding.outcome).toBe('pass');
  });

  it('compares a share, and a rise', () => {
    const shares = (share: string): string | undefined =>
      judge(paired(-0.02, -0.028, -0.012), { gate: { 'max-drop': share } }).limit?.outcome;
    // 2% and 1% of 0.95 are 0.019 and 0.0095.
    expect([shares('2%'), shares('1%'), shares('3%')]).toEqual(['undecided', 'missed', 'met']);
  });

  it('judges an absolute limit by the value', () => {
    const { decision } = judge(paired(-0.02, -0.041, 0.001), { gate: { minimum: 0.94 } });
    expect(decision.outcome).toBe('block');
    expect(decision.limits[0]).toMatchObject({ kind: 'absolute', outcome: 'missed', found: '0.93' });
  });

  it('says nothing of the version in production', () => {
    const { limit } = judge(paired(-0.02, -0.041, 0.001), {
      gate: { against: 'production' },
      changes: {
        production: gathered({ ...baseline({ accuracy: 0.95 }), version: '1', stage: 'production', digest: '0' }),
      },
    });
    expect(limit?.outcome).toBe('missed');
  });

  it('wins over repeats, and never over trainings that failed', () => {
    const repeats = gathered({ trainings: 3, metrics: { accuracy: [0.93, 0.931, 0.929] }, incomplete: [] });
    const both = judge(paired(-0.02, -0.041, 0.001), { changes: { repeats } });
    expect(both.limit?.outcome).toBe('undecided');
    expect(judge(absent('none'), { changes: { repeats } }).limit?.outcome).toBe('missed');
    const broken = gathered({ trainings: 3, metrics: {}, incomplete: ['accuracy'] });
    expect(judge(paired(0.02, 0.01, 0.03), { changes: { repeats: broken } }).limit?.outcome).toBe('error');
  });

  it('never meets a limit by an interval that is none, or by that of another metric', () => {
    expect(judge(paired(Number.NaN, Number.NaN, Number.NaN)).limit?.outcome).toBe('missed');
    expect(judge(paired(0, 0, 0, 'f1')).limit?.outcome).toBe('missed');
    const hostile = judge(paired(0, 0, 0, 'f1'), {
      gate: {},
      changes: { metrics: gathered(metrics({ constructor: 1 })) },
    });
    expect(hostile.limit?.outcome).toBe('error');
  });

  it('says why a change has no interval, to a team that has predictions', () => {
    const why = 'the artifact has expired <b>';
    const text = judge(absent(why)).comment;
    expect(text).toContain('A change is compared without an interval: the artifact has expired');
    expect(text).not.toContain('<b>');
    expect(judge(absent(why), { changes: { predictions: absent('none') } }).comment).not.toContain(
      'without an interval',
    );
    const one = { commit: 'b'.repeat(40), key: null, rows: 4, metrics: {}, unpaired: { accuracy: 'only one class' } };
    expect(judge(gathered(one)).comment).toContain('accuracy: only one class');
  });
});

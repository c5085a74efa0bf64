import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../src/checks/index.ts';
import { answerTests } from '../../../src/evidence/evidence.ts';
import { absent, type Facts, failed, gathered } from '../../../src/facts.ts';
import { decide } from '../../../src/gate/gate.ts';
import { scoreTests } from '../../../src/score/score.ts';
import { baseline, factsWith, metrics, training } from '../../support/facts.ts';

const judge = (facts: Facts) => {
  const results = answerTests(facts, checkOf, () => 'earn it');
  return decide(facts.configuration.gate, facts, results, scoreTests(results));
};
const withGate = (gate: object, changes: Parameters<typeof factsWith>[0] = {}) =>
  judge(factsWith({ configuration: { gate }, ...changes }));

describe('the gate', () => {
  it('allows when nothing is asked', () => {
    expect(judge(factsWith())).toMatchObject({ outcome: 'allow', reasons: [] });
  });

  it.each([
    ['a score', { score: 1 }, 'score', 'at least 1', '0 (weakest: Data, Model, Infrastructure)'],
    ['a section', { sections: { data: 2 } }, 'data', 'at least 2', '0'],
    [
      'a required test',
      { require: ['model/slices'] },
      'model/slices',
      'passes',
      'inconclusive: the quality on slices is not there: not configured',
    ],
    ['a metric', { metrics: { accuracy: { minimum: 0.99 } } }, 'accuracy', 'at least 0.99', '0.95'],
  ])('blocks on %s with expected, found and next step', (_name, gate, subject, expected, found) => {
    const decision = withGate(gate);
    expect(decision.outcome).toBe('block');
    expect(decision.reasons[0]).toMatchObject({ subject, expected, found });
    expect(decision.reasons[0]?.next).not.toBe('');
  });

  it('allows a required test that earned its point', () => {
    expect(withGate({ require: ['monitor/numerics'] }).outcome).toBe('allow');
  });

  it.each([
    ['vanished', gathered(metrics({ f1: 1 }))],
    ['turned NaN', gathered(metrics({}, [{ name: 'accuracy', kind: 'nan', file: 'm.json' }]))],
    ['turned into text', gathered(metrics({}, [{ name: 'accuracy', kind: 'text', file: 'm.json' }]))],
    ['could not be read', failed('m.json: is empty')],
    ['is not there', absent('no metrics')],
  ] as const)('blocks when the metric %s', (_name, found) => {
    expect(withGate({ metrics: { accuracy: { 'max-drop': 0.5 } } }, { metrics: found }).outcome).toBe('block');
  });

  it('does not block a relative limit without a baseline', () => {
    const decision = withGate({ metrics: { accuracy: { 'max-drop': 0 } } });
    expect(decision.outcome).toBe('allow');
    expect(decision.limits[0]?.outcome).toBe('not-compared');
  });

  it('blocks a relative limit that is missed', () => {
    expect(
      withGate({ metrics: { accuracy: { 'max-drop': '1%' } } }, { baseline: gathered(baseline({ accuracy: 0.99 })) })
        .outcome,
    ).toBe('block');
  });

  it('gives one reason for a failed training, not one for each thing that is missing after it', () => {
    const problem = { summary: 'ModuleNotFoundError: sklearn', next: 'pip install scikit-learn' };
    const decision = withGate(
      { score: 3, metrics: { accuracy: { minimum: 1 } } },
      { training: gathered(training({ outcome: 'failed', exitCode: 1, problem })), metrics: absent('training failed') },
    );
    expect(decision.reasons).toEqual([
      {
        kind: 'training',
        subject: 'training',
        expected: '`python train.py` ends with 0',
        found: problem.summary,
        next: problem.next,
      },
    ]);
  });
});

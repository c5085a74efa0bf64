import { describe, expect, it } from 'vitest';
import { benefit } from '../../../src/checks/data/benefit.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import type { Ablation, FeatureBenefits } from '../../../src/facts/benefit.ts';
import { absent, failed, gathered } from '../../../src/facts.ts';
import { judge } from '../../../src/judgement.ts';
import { factsWith } from '../../support/facts.ts';

const configured = (options: object = {}, others: object = {}) => ({
  tests: { 'data/benefit': { method: 'ablation', ...options } },
  ...others,
});
const ablation = (
  losses: Readonly<Record<string, number | null>>,
  changes: Partial<Ablation> = {},
): FeatureBenefits => ({
  method: 'ablation',
  source: 'accuracy',
  features: Object.entries(losses).map(([feature, loss]) => ({
    feature,
    benefit: loss,
    deviation: 0,
    ...(loss === null ? { problem: 'accuracy is missing or no finite number' } : {}),
  })),
  ablation: {
    direction: 'higher',
    own: 0.95,
    references: [0.95, 0.95],
    trainings: Object.keys(losses).length + 2,
    secondsEach: 60,
    budgetSeconds: 1800,
    spentSeconds: 300,
    unreached: [],
    ...changes,
  },
});
const answer = (found: FeatureBenefits, options: object = {}) =>
  runCheck(benefit, factsWith({ configuration: configured(options), benefits: gathered(found) })).finding;

describe('data/benefit by ablation', () => {
  it('passes when the metric loses more than the minimum without each feature', () => {
    const finding = answer(ablation({ mass: 0.2, island: 0.03 }), { minimum: 0.02 });
    expect(finding).toMatchObject({
      outcome: 'pass',
      summary: '2 features: expected accuracy to lose more than 0.02 with each column shuffled, found at least 0.03',
    });
    expect(finding.measurements).toMatchObject([
      { name: 'mass: loss of accuracy', observed: 0.2, expected: 'above 0.02', met: true },
      { name: 'island: loss of accuracy', met: true },
    ]);
  });

  it('fails naming the features without which nothing is lost', () => {
    const finding = answer(ablation({ mass: 0.2, island: 0, year: -0.01 }));
    expect(finding).toMatchObject({
      outcome: 'fail',
      summary: expect.stringMatching(/^2 of 3 features earn nothing: .* found island 0; year -0.01 \(noise 0\)$/),
      remedy: expect.any(String),
    });
    expect(answer(ablation({ mass: 0.95 - 0.94 }), { minimum: 0.01 }).outcome).toBe('fail');
  });

  it('neither passes nor fails what lies within the noise of training', () => {
    const noisy = { references: [0.95, 0.93] };
    expect(answer(ablation({ mass: 0.2, island: 0.01 }, noisy))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('1 of 2 features are within the noise of training (0.02)'),
    });
    expect(answer(ablation({ mass: 0.2, island: -0.01 }, noisy)).outcome).toBe('inconclusive');
    expect(answer(ablation({ mass: 0.2, island: -0.02 }, noisy)).outcome).toBe('fail');
    expect(answer(ablation({ mass: 0.2, island: 0.03 }, noisy)).outcome).toBe('pass');
  });

  it('never passes on what is not finite', () => {
    expect(answer(ablation({ mass: 0.2, island: null }))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('island accuracy is missing'),
    });
    expect(answer(ablation({ mass: Number.NaN })).outcome).toBe('inconclusive');
    expect(answer(ablation({ mass: 0.2 }, { references: [Number.NaN, 0.95] })).outcome).toBe('inconclusive');
    expect(answer(ablation({ mass: 0.2 }, { own: Number.NaN })).outcome).toBe('inconclusive');
  });

  it('does not pass without a feature', () => {
    expect(answer(ablation({}))).toMatchObject({ outcome: 'inconclusive', summary: 'there is no feature to judge' });
  });

  it('is inconclusive where no shuffled column moved anything', () => {
    expect(answer(ablation({ mass: 0, island: 0 }))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('does training read the files below `data`?'),
    });
  });

  it('is inconclusive where trainings are missing, with what they would cost', () => {
    const none = { references: [], secondsEach: 120, trainings: 42, unreached: ['mass'] };
    expect(answer(ablation({}, none)).summary).toBe(
      '40 features are more than `most` (30) allows an ablation: 42 trainings of about 2m are 1.4h',
    );
    const part = { trainings: 22, unreached: ['island'] };
    expect(answer(ablation({ mass: 0.2 }, part))).toMatchObject({
      outcome: 'inconclusive',
      summary: '1 of 20 features were not reached within the budget of 30m: 22 trainings of about 1m are 22m',
    });
    expect(answer(ablation({ mass: 0.2 }, { references: [0.5] })).summary).toContain(
      'expected 0.95 within 5%, found 0.5',
    );
  });

  it('is inconclusive without facts, and names the next step', () => {
    const configuration = configured();
    const missing = runCheck(benefit, factsWith({ configuration, benefits: absent('training failed before it') }));
    expect(missing.finding).toMatchObject({ outcome: 'inconclusive' });
    expect(
      runCheck(benefit, factsWith({ configuration, benefits: failed('no CSV', 'write CSV') })).finding,
    ).toMatchObject({ outcome: 'inconclusive', remedy: 'write CSV', summary: expect.stringContaining('no CSV') });
  });

  it('is bounded', () => {
    const names = Array.from({ length: 200 }, (_, place) => [`${place}-${'x'.repeat(5000)}`, 0] as const);
    const finding = answer(ablation({ mass: 1, ...Object.fromEntries(names) }), { most: 1000 });
    expect(finding.summary.length).toBeLessThan(1500);
    expect(JSON.stringify(finding).length).toBeLessThan(40_000);
  });

  it('moves the score and the gate', () => {
    const judged = (loss: number) =>
      judge(
        factsWith({
          benefits: gathered(ablation({ mass: 0.2, island: loss })),
          configuration: configured({}, { gate: { require: ['data/benefit'] } }),
        }),
      );
    const [good, bad] = [judged(0.1), judged(0)];
    expect(good.score.sections.data - bad.score.sections.data).toBe(1);
    expect([good.decision.outcome, bad.decision.outcome]).toEqual(['allow', 'block']);
  });
});

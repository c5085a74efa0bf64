import { describe, expect, it } from 'vitest';
import { cost } from '../../../../src/checks/data/cost.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';
import { catalogWith, profileWith } from '../../../support/features.ts';

const benefits = (values: Record<string, number | null>) =>
  gathered({
    method: 'importance' as const,
    source: 'importance.csv',
    features: Object.entries(values).map(([feature, benefit]) => ({ feature, benefit, deviation: null })),
  });
const catalog = (age: number | null, plan: number | null) =>
  gathered(catalogWith({ age: { latencyMilliseconds: age }, plan: { latencyMilliseconds: plan } }));
const training = profileWith(['age', 'plan', 'churned']);
const configured = (options: object = {}) => ({ data: { label: 'churned' }, tests: { 'data/cost': options } });
const facts = (changes: Parameters<typeof factsWith>[0] = {}) =>
  factsWith({
    configuration: configured(),
    tables: { training: gathered(training), testing: absent(''), serving: absent(''), predictions: absent('') },
    catalog: catalog(3, 1),
    benefits: benefits({ age: 0.2, plan: 0.1 }),
    ...changes,
  });
const answer = (changes: Parameters<typeof factsWith>[0] = {}) => runCheck(cost, facts(changes)).finding;

describe('data/cost', () => {
  it('passes within the budget and in proportion to the benefit', () => {
    const finding = answer({ configuration: configured({ budget: { 'latency-ms': 4 } }) });
    expect(finding).toMatchObject({
      outcome: 'pass',
      measurements: [{ name: 'total latency', observed: '4 ms', expected: 'at most 4 ms', met: true }],
    });
    expect(finding.evidence[0]).toMatchObject({
      rows: [
        ['age', '3 ms', '75%', '66.67%', 8, '0%'],
        ['plan', '1 ms', '25%', '33.33%', 8, '0%'],
      ],
    });
  });

  it('fails over the budget, and for a feature that costs more than the factor times its worth', () => {
    expect(answer({ configuration: configured({ budget: { 'latency-ms': 3.5 } }) })).toMatchObject({
      outcome: 'fail',
      summary: 'total latency expected at most 3.5 ms, found 4 ms',
    });
    expect(answer({ benefits: benefits({ age: 0.05, plan: 1 }) })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('age has 75% of the cost for 4.762% of the benefit, expected at most 10 times'),
    });
    expect(answer({ benefits: benefits({ age: -1, plan: 1 }) }).outcome).toBe('fail');
    expect(
      answer({ benefits: benefits({ age: 0.05, plan: 1 }), configuration: configured({ factor: 20 }) }).outcome,
    ).toBe('pass');
  });

  it('pays an upstream system once', () => {
    const shared = gathered(
      catalogWith({ age: { dependencies: ['crm'] }, plan: { dependencies: ['crm', 'billing'] } }),
    );
    expect(answer({ catalog: shared, configuration: configured({ budget: { dependencies: 2 } }) }).outcome).toBe(
      'pass',
    );
    expect(answer({ catalog: shared, configuration: configured({ budget: { dependencies: 1 } }) }).outcome).toBe(
      'fail',
    );
  });

  it('takes associations where no benefits were measured', () => {
    const features = ['age', 'plan'].map((feature) => ({
      feature,
      measure: 'spearman',
      strength: 0.4,
      pValue: 0,
      rows: 100,
      predictive: 0.4,
    }));
    const associations = gathered({ label: 'churned', rows: 100, exact: true, features, pairs: [] });
    expect(answer({ benefits: absent(''), associations })).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('association with the label'),
    });
    expect(answer({ benefits: failed('importance.csv: no such file'), associations }).outcome).toBe('inconclusive');
  });

  it('is inconclusive where cost or benefit is absent or not finite', () => {
    expect(answer({ catalog: absent('') }).outcome).toBe('inconclusive');
    expect(answer({ catalog: catalog(null, null) })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('gives no cost'),
    });
    expect(answer({ catalog: catalog(3, null) })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('latency of plan'),
    });
    expect(answer({ benefits: absent('none') }).outcome).toBe('inconclusive');
    for (const age of [null, Number.NaN, Number.POSITIVE_INFINITY])
      expect(answer({ benefits: benefits({ age, plan: 1 }) }).outcome).toBe('inconclusive');
    expect(answer({ benefits: benefits({ age: 0, plan: 0 }) }).outcome).toBe('inconclusive');
  });

  it('changes the score', () => {
    expect(
      judge(facts()).score.sections.data -
        judge(facts({ benefits: benefits({ age: 0, plan: 1 }) })).score.sections.data,
    ).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { benefit } from '../../../../src/checks/data/benefit.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Associations, FeatureAssociation } from '../../../../src/facts/associations.ts';
import type { FeatureBenefits } from '../../../../src/facts/benefit.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const feature = (
  name: string,
  pValue: number | null,
  changes: Partial<FeatureAssociation> = {},
): FeatureAssociation => ({
  feature: name,
  measure: 'cramers-v',
  strength: pValue === null ? null : 0.5,
  pValue,
  rows: 300,
  predictive: 0.4,
  ...changes,
});
const associations = (features: readonly FeatureAssociation[], changes: Partial<Associations> = {}) =>
  gathered<Associations>({ label: 'species', rows: 300, exact: true, features, pairs: [], ...changes });
const benefits = (...features: FeatureBenefits['features']) =>
  gathered<FeatureBenefits>({ method: 'importance', source: 'build/importance.csv', features });
const worth = (name: string, importance: number | null, deviation: number | null = 0.01) => ({
  feature: name,
  benefit: importance,
  deviation,
});
const answer = (changes: Parameters<typeof factsWith>[0]) => runCheck(benefit, factsWith(changes)).finding;

describe('data/benefit by association', () => {
  it('passes when every feature goes with the label, after correction', () => {
    const finding = answer({ associations: associations([feature('mass', 0.005), feature('island', 0.03)]) });
    expect(finding.outcome).toBe('pass');
    expect(finding.measurements).toMatchObject([
      { name: 'mass: adjusted p', observed: 0.01, met: true },
      { name: 'island: adjusted p', observed: 0.03, met: true },
    ]);
  });

  it('fails naming the features that tell nothing, with the correction for their number', () => {
    const found = [feature('mass', 0.005), feature('a', 0.04), feature('b', 0.2), feature('c', 0.9)];
    const finding = answer({ associations: associations(found) });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toMatch(/^3 of 4 features tell nothing about the label: .*species.* found .* a; b; c$/);
    expect(finding.remedy).toBeDefined();
  });

  it('fails for a constant feature, and is inconclusive where too few rows or no finite p can tell', () => {
    expect(answer({ associations: associations([feature('mass', 0.005), feature('year', null)]) })).toMatchObject({
      outcome: 'fail',
    });
    const sparse = [feature('mass', 0.005), feature('sparse', 0.01, { rows: 12 })];
    expect(answer({ associations: associations(sparse) }).outcome).toBe('inconclusive');
    expect(answer({ associations: associations([feature('mass', Number.NaN)]) }).outcome).toBe('inconclusive');
    expect(answer({ associations: associations([feature('mass', 0.005)], { rows: 19 }) }).outcome).toBe('inconclusive');
    expect(answer({ associations: associations([]) }).outcome).toBe('inconclusive');
  });

  it('lists pairs of features that nearly say the same', () => {
    const pairs = [
      { first: 'mass', second: 'weight', correlation: -0.99 },
      { first: 'mass', second: 'length', correlation: 0.85 },
    ];
    const rows = (options: object) =>
      answer({
        associations: associations([feature('mass', 0.005)], { pairs }),
        configuration: { tests: { 'data/benefit': options } },
      }).evidence.slice(1);
    expect(rows({})).toMatchObject([{ rows: [['mass', 'weight', -0.99]] }]);
    expect(rows({ correlation: 0.8 })).toMatchObject([{ rows: [{}, {}] }]);
  });

  it('is bounded, whatever the number and names of the features', () => {
    const found = Array.from({ length: 500 }, (_, place) => feature(`${place}-${'x'.repeat(300)}`, 1));
    const finding = answer({ associations: associations(found) });
    expect(finding.summary.length).toBeLessThan(1500);
    expect(finding.summary).toContain('and 495 more');
    expect(finding.measurements).toHaveLength(50);
    expect(JSON.stringify(finding).length).toBeLessThan(30_000);
  });

  it('is inconclusive without facts, and then steps aside for an attestation', () => {
    expect(runCheck(benefit, factsWith())).toMatchObject({ foundFacts: false, finding: { outcome: 'inconclusive' } });
    const unread = runCheck(benefit, factsWith({ associations: failed('train.csv: no such file') }));
    expect(unread).toMatchObject({ foundFacts: true, finding: { outcome: 'inconclusive' } });
    expect(unread.finding.summary).toContain('train.csv: no such file');
  });
});

describe('data/benefit by importance', () => {
  const configuration = {
    data: { features: ['mass', 'island'] },
    tests: { 'data/benefit': { importance: 'build/importance.csv' } },
  };
  const judged = (...features: FeatureBenefits['features']) =>
    answer({ configuration, benefits: benefits(...features) });

  it('passes when each importance less its std is above the minimum', () => {
    expect(judged(worth('mass', 0.2), worth('island', 0.02, null)).outcome).toBe('pass');
  });

  it('fails for noise, for a feature that is not in the file, and for what is not finite', () => {
    expect(judged(worth('mass', 0.2), worth('island', 0.02, 0.03)).summary).toMatch(
      /1 of 2 .* expected importance − std above 0 in build\/importance.csv, found island -0.01$/,
    );
    expect(judged(worth('mass', 0.2)).summary).toContain('island not in the file');
    expect(judged(worth('mass', 0.2), worth('island', null)).summary).toContain('island not a finite number');
    expect(judged(worth('mass', 0.2), worth('island', Number.NaN)).outcome).toBe('fail');
  });

  it('is inconclusive where the file could not be read, or nobody knows the features', () => {
    expect(answer({ configuration, benefits: absent('no file') }).outcome).toBe('inconclusive');
    const committed = failed('importance.csv: tracked and unmodified in git', 'let training write it');
    expect(answer({ configuration, benefits: committed })).toMatchObject({
      outcome: 'inconclusive',
      remedy: 'let training write it',
    });
    const { tests } = configuration;
    expect(answer({ configuration: { tests }, benefits: benefits(worth('mass', 1)) }).outcome).toBe('inconclusive');
  });
});

describe('the score and the gate', () => {
  it('move with what data/benefit finds', () => {
    const judged = (pValue: number) =>
      judge(
        factsWith({
          associations: associations([feature('mass', pValue)]),
          configuration: { gate: { require: ['data/benefit'] } },
        }),
      );
    const [good, bad] = [judged(0.005), judged(0.4)];
    expect(good.score.sections.data - bad.score.sections.data).toBe(1);
    expect([good.decision.outcome, bad.decision.outcome]).toEqual(['allow', 'block']);
  });
});

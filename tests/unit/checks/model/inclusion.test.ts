import { describe, expect, it } from 'vitest';
import { inclusion } from '../../../../src/checks/model/inclusion.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { GroupCounts, Inclusion } from '../../../../src/facts/inclusion.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const group = (name: string, counts: readonly [number, number, number, number]): GroupCounts => ({
  name,
  truePositives: counts[0],
  falseNegatives: counts[1],
  falsePositives: counts[2],
  trueNegatives: counts[3],
});

const fair = [group('sex=f', [400, 100, 50, 450]), group('sex=m', [405, 95, 45, 455])];
const unfair = [group('sex=f', [250, 250, 20, 480]), group('sex=m', [450, 50, 150, 350])];

const found = (groups: readonly GroupCounts[], changes: Partial<Inclusion> = {}): Inclusion => ({
  file: 'build/predictions.csv',
  rows: 2000,
  positive: 'approved',
  attributes: [{ name: 'sex', groups, otherGroups: 0, missingRows: 0 }],
  lacking: [],
  proxies: [],
  notes: [],
  ...changes,
});

const factsOf = (value: Inclusion, options: object = {}) =>
  factsWith({ configuration: { tests: { 'model/inclusion': options } }, inclusion: gathered(value) });
const answer = (value: Inclusion, options: object = {}) => runCheck(inclusion, factsOf(value, options)).finding;

describe('model/inclusion', () => {
  it('passes where groups are treated alike', () => {
    const finding = answer(found(fair));
    expect(finding.outcome).toBe('pass');
    expect(finding.summary).toContain(
      'all 3 measures between groups meet their limit for "approved" in 2000 rows of build/predictions.csv',
    );
    expect(finding.measurements.map(({ name, expected, met }) => [name, expected, met])).toEqual([
      ['sex: demographic parity ratio', 'at least 0.8', true],
      ['sex: equal opportunity difference', 'at most 0.1', true],
      ['sex: equalized odds difference', 'at most 0.1', true],
    ]);
  });

  it('fails where they are not, with value, interval and limit', () => {
    const finding = answer(found(unfair));
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('3 of 3 measures');
    expect(finding.summary).toMatch(
      /demographic parity ratio 0\.45 \(95% interval 0\.\d+ to 0\.\d+\), expected at least 0\.8/,
    );
    expect(finding.evidence[0]).toMatchObject({
      title: 'Groups by sex',
      rows: [
        ['sex=f', '27% of 1000', '50% of 500', '4% of 500', 'yes'],
        ['sex=m', '60% of 1000', '90% of 500', '30% of 500', 'yes'],
      ],
    });
    const allowed = { 'demographic-parity': 0.4, 'equal-opportunity': 0.5, 'equalized-odds': 0.5 };
    expect(answer(found(unfair), allowed).outcome).toBe('pass');
  });

  it('is inconclusive where chance may explain a miss, and says how many rows would tell', () => {
    const few = [group('sex=f', [16, 9, 5, 20]), group('sex=m', [20, 5, 5, 20])];
    const finding = answer(found(few));
    expect(finding.outcome).toBe('inconclusive');
    expect(finding.summary).toMatch(/equal opportunity difference 0\.16 .*about \d+ rows needed to tell/);
  });

  it('bounds hostile names of groups', () => {
    const long = [group('f'.repeat(50_000), [400, 100, 50, 450]), group('m'.repeat(50_000), [405, 95, 45, 455])];
    const few = group('x'.repeat(50_000), [1, 1, 1, 0]);
    expect(JSON.stringify(answer(found([...long, few]))).length).toBeLessThan(5000);
  });

  it('shares its doubt among the protected attributes', () => {
    // Fails by itself; one of twenty such by chance is no wonder.
    const near = [group('sex=f', [400, 100, 50, 450]), group('sex=m', [330, 170, 50, 450])];
    const limits = { 'equal-opportunity': 0.085, 'equalized-odds': 0.5 };
    const attribute = (name: string, groups: readonly GroupCounts[]) => ({
      name,
      groups,
      otherGroups: 0,
      missingRows: 0,
    });
    const others = Array.from({ length: 19 }, (_, place) => attribute(`a${place}`, fair));
    expect(answer(found(near), limits).outcome).toBe('fail');
    const many = answer(found(near, { attributes: [attribute('sex', near), ...others] }), limits);
    expect(many).toMatchObject({ outcome: 'inconclusive', summary: expect.stringContaining('99.8% interval') });
  });

  it('asks the whole interval where strict', () => {
    expect(answer(found(fair), { strict: true, 'equal-opportunity': 0.03 }).outcome).toBe('inconclusive');
  });

  it('tells a group of three members, and does not judge it', () => {
    const three = group('sex=x', [0, 2, 0, 1]);
    expect(answer(found([...fair, three]))).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('not compared: groups with fewer than 30 rows: sex=x (3)'),
    });
    expect(answer(found([three, group('sex=y', [1, 0, 0, 2])]))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('0 of 2 groups have at least 30 rows'),
    });
  });

  it('is inconclusive where too few rows have the attribute, and fails on what they show', () => {
    const missing = (groups: readonly GroupCounts[], missingRows: number, rows = 2000 + missingRows) =>
      found(groups, { rows, attributes: [{ name: 'sex', groups, otherGroups: 0, missingRows }] });
    expect(answer(missing(fair, 2000)).outcome).toBe('pass');
    expect(answer(missing(fair, 2001)).outcome).toBe('inconclusive');
    expect(answer(missing(fair, 3000))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('sex is known for 2000 of 5000 rows (40%), expected at least 50%'),
      remedy: expect.stringContaining('`known`'),
    });
    expect(answer(missing(fair, 2001), { known: '40%' }).outcome).toBe('pass');
    expect(answer(missing(unfair, 9000)).outcome).toBe('fail');
    expect(answer(missing(fair, 0, Number.NaN)).outcome).toBe('inconclusive');
    const points = (value: Inclusion) => judge(factsOf(value)).score.points['model/inclusion'];
    expect([points(missing(fair, 0)), points(missing(fair, 2001))]).toEqual([1, 0]);
  });

  it('is inconclusive where a measure is undefined: nobody is chosen, or no positives', () => {
    const nobody = [group('sex=f', [0, 50, 0, 50]), group('sex=m', [0, 50, 0, 50])];
    expect(answer(found(nobody))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('the positive class is predicted for nobody'),
    });
    const noPositives = [group('sex=f', [0, 0, 50, 50]), group('sex=m', [0, 0, 50, 50])];
    expect(answer(found(noPositives)).outcome).toBe('inconclusive');
    const notFinite = [group('sex=f', [Number.NaN, 0, 50, 50]), group('sex=m', [30, 20, 50, 50])];
    expect(answer(found(notFinite)).outcome).not.toBe('pass');
  });

  it('is inconclusive where a protected column is nowhere, and without predictions', () => {
    expect(answer(found(fair, { lacking: ['age'] }))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('protected column age'),
    });
    expect(answer(found(fair, { attributes: [] })).outcome).toBe('inconclusive');
    const without = (fact: ReturnType<typeof absent>) => runCheck(inclusion, factsWith({ inclusion: fact }));
    expect(without(absent('no `data.protected` is configured'))).toMatchObject({
      foundFacts: false,
      finding: { outcome: 'inconclusive' },
    });
    expect(without(failed('broken'))).toMatchObject({ foundFacts: true, finding: { outcome: 'inconclusive' } });
  });

  it('lists features that stand in for a protected attribute', () => {
    const proxies = [
      { attribute: 'sex', feature: 'height', measure: 'correlation-ratio', strength: 0.91 },
      { attribute: 'sex', feature: 'island', measure: 'cramers-v', strength: 0.5 },
    ];
    const tables = (options: object) => JSON.stringify(answer(found(fair, { proxies }), options).evidence);
    expect(tables({})).toContain('height');
    expect(tables({})).not.toContain('island');
    expect(tables({ proxy: 0.4 })).toContain('island');
    expect(JSON.stringify(answer(found(fair, { proxies: null })).evidence)).toContain('is not known');
  });

  it('moves the score and the gate', () => {
    const judged = (groups: readonly GroupCounts[]) => {
      const facts = factsOf(found(groups));
      const gate = { ...facts.configuration.gate, require: ['model/inclusion' as const] };
      return judge({ ...facts, configuration: { ...facts.configuration, gate } });
    };
    const [good, bad] = [judged(fair), judged(unfair)];
    expect(good.score.sections.model - bad.score.sections.model).toBe(1);
    expect([good.decision.outcome, bad.decision.outcome]).toEqual(['allow', 'block']);
  });
});

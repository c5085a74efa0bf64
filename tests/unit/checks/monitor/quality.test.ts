import { describe, expect, it } from 'vitest';
import { quality } from '../../../../src/checks/monitor/quality.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Quality, ServedBias, ServedMetric } from '../../../../src/facts/quality.ts';
import { absent, type Facts, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { baseline, factsWith, metrics } from '../../../support/facts.ts';

const metric = (estimate: number, half: number, changes: Partial<ServedMetric> = {}): ServedMetric => ({
  name: 'accuracy',
  direction: 'higher',
  value: { estimate, interval: { lower: estimate - half, upper: estimate + half }, rows: 400 },
  holdout: null,
  ...changes,
});
const bias = (estimate: number, half: number, changes: Partial<ServedBias> = {}): ServedBias => ({
  of: 'yes',
  predicted: 0.3 + estimate,
  observed: 0.3,
  bias: { estimate, interval: { lower: estimate - half, upper: estimate + half }, rows: 400 },
  relative: false,
  ...changes,
});
const served = (changes: Partial<Quality> = {}): Quality => ({
  file: 'monitoring/predictions.csv',
  labels: null,
  rows: 500,
  labelled: 400,
  task: 'classes',
  confidence: 0.95,
  metrics: [metric(0.93, 0.02)],
  bias: [bias(0.01, 0.02)],
  slices: [],
  smallSlices: { slices: 0, rows: 0 },
  beyond: 0,
  freshness: { newest: '2026-11-20T00:00:00Z', by: 'timestamp', column: 'at' },
  notes: [],
  ...changes,
});
const production = (values: Readonly<Record<string, number>>): Facts['production'] =>
  gathered({ ...baseline(values), version: '1.4.0', stage: 'production', digest: 'd' });
const facts = (changes: Partial<Quality> = {}, options: object = {}, others: Parameters<typeof factsWith>[0] = {}) =>
  factsWith({
    quality: gathered(served(changes)),
    production: production({ accuracy: 0.95 }),
    configuration: { tests: { 'monitor/quality': options } },
    ...others,
  });
const answer = (...input: Parameters<typeof facts>) => runCheck(quality, facts(...input)).finding;

describe('monitor/quality', () => {
  it('passes where metrics and bias are as at promotion', () => {
    expect(answer()).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining(
        'accuracy expected at least 0.9025 (0.95 at the promotion of v1.4.0), found 0.93',
      ),
    });
    expect(answer().summary).toContain('400 of 500 served predictions');
  });

  it('counts slices that were not judged by their reason, and names unknown classes in the next step', () => {
    expect(answer({ smallSlices: { slices: 2, rows: 9 }, beyond: 3 }).summary).toContain(
      'slices not judged: 2 too small, 3 beyond the largest',
    );
    expect(answer().summary).not.toContain('not judged');
    for (const value of [0.8, 0.88])
      expect(answer({ metrics: [metric(value, 0.04)], unknownClasses: ['maybe'] }).remedy).toMatch(
        /^mend the true values "maybe", no class of the testing data/,
      );
  });

  it('fails where the metric fell, and is inconclusive where chance may have let it fall', () => {
    expect(answer({ metrics: [metric(0.8, 0.04)] })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('accuracy expected at least 0.9025'),
      remedy: expect.stringContaining('roll back'),
    });
    expect(answer({ metrics: [metric(0.88, 0.04)] })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('rows needed'),
    });
    expect(answer({ metrics: [metric(0.93, 0.02)] }, { 'max-drop': 0.001 }).outcome).toBe('inconclusive');
    expect(answer({ metrics: [metric(0.92, 0.03)] }, { strict: true }).outcome).toBe('inconclusive');
  });

  it('means by a limit what the user reads', () => {
    const others = { production: production({ accuracy: 0.8 }) };
    // 0.8 − 0.1 is 0.7000000000000001.
    expect(answer({ metrics: [metric(0.7, 0.02)] }, { 'max-drop': 0.1 }, others).outcome).toBe('pass');
    expect(answer({ metrics: [metric(0.69, 0.02)] }, { 'max-drop': 0.1 }, others).outcome).toBe('inconclusive');
  });

  it('knows metrics that are better when lower, and their other names', () => {
    const loss = (estimate: number) => metric(estimate, 0.02, { name: 'log_loss', direction: 'lower' });
    const others = { production: production({ 'test.logloss': 0.4 }) };
    expect(answer({ metrics: [loss(0.35)] }, {}, others).outcome).toBe('pass');
    expect(answer({ metrics: [loss(0.5)] }, {}, others)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('at most 0.42'),
    });
  });

  it('fails on a bias, up or down, in its unit, over all and in a slice', () => {
    expect(answer({ bias: [bias(0.12, 0.03)] })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('bias of yes expected within 0.05 of what was observed (0.3), found 0.42'),
    });
    expect(answer({ bias: [bias(-0.12, 0.03)] }).outcome).toBe('fail');
    expect(answer({ bias: [bias(0.06, 0.03)] }).outcome).toBe('inconclusive');
    expect(answer({ bias: [bias(0.12, 0.03)] }, { bias: 0.2 }).outcome).toBe('pass');
    const values = { task: 'values', bias: [bias(0.15, 0.02, { of: null, relative: true })] } as const;
    expect(answer(values)).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('within 10 %') });
    expect(answer(values, { bias: '20%' }).outcome).toBe('pass');
    const slice = (estimate: number) => ({ ...bias(estimate, 0.04), slice: 'island=Dream' });
    expect(answer({ slices: [slice(0.2)] })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('bias of yes in island=Dream'),
    });
    // One of twenty slices beyond its limit by what chance gives one of twenty.
    const many = Array.from({ length: 20 }, () => slice(0));
    expect(answer({ slices: [slice(0.092)] }).outcome).toBe('fail');
    expect(answer({ slices: [slice(0.092), ...many] }).outcome).toBe('inconclusive');
  });

  it('compares with the hold-out where nothing is promoted, and with nothing where production is unknown', () => {
    const none = { production: absent('nothing is promoted yet') };
    expect(answer({ metrics: [metric(0.93, 0.02, { holdout: 0.94 })] }, {}, none)).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('0.94 on the testing data of this run, as nothing is promoted'),
    });
    expect(answer({}, {}, { ...none, metrics: gathered(metrics({ accuracy: 0.99 })) }).summary).toContain('0.99');
    expect(answer({}, {}, { ...none, metrics: absent('none') }).outcome).toBe('inconclusive');
    // What is only committed was measured by nobody.
    const claim = gathered(metrics({ accuracy: 0.5 }, [], 'committed'));
    expect(answer({}, {}, { ...none, metrics: claim }).outcome).toBe('inconclusive');
    expect(answer({}, {}, { production: failed('no network') })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('no network'),
    });
  });

  it('is inconclusive with old, few or mostly missing labels', () => {
    const freshness = { newest: '2026-08-01T00:00:00Z', by: 'timestamp', column: 'at' } as const;
    expect(answer({ freshness, metrics: [metric(0.5, 0.01)] })).toMatchObject({ outcome: 'inconclusive' });
    expect(answer({ freshness }, { 'max-age': '365d' }).outcome).toBe('pass');
    expect(answer({ freshness: { problem: 'the checkout is shallow' } }).summary).toContain('shallow');
    expect(answer({ labelled: 20 }).summary).toContain('expected at least 30');
    expect(answer({ labelled: 200 })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('(40 %), expected at least 50 %'),
    });
    expect(answer({ labelled: 200 }, { labelled: '30%' }).outcome).toBe('pass');
  });

  it('never passes on what is not there or not finite', () => {
    expect(answer({ metrics: [] }).outcome).toBe('inconclusive');
    expect(answer({ metrics: [metric(Number.NaN, 0.1)] }).outcome).toBe('inconclusive');
    expect(answer({ metrics: [metric(0.93, 0.02, { value: { problem: 'only one class' } })] })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('only one class'),
    });
    expect(answer({ bias: [bias(Number.NaN, 0.1)] }).outcome).toBe('inconclusive');
    expect(answer({ bias: [bias(0, 0, { bias: { problem: 'the mean true value is 0' } })] }).outcome).toBe(
      'inconclusive',
    );
    expect(answer({ labelled: Number.NaN }).outcome).toBe('inconclusive');
    expect(answer({}, {}, { production: production({ accuracy: Number.NaN }), metrics: absent('') }).outcome).toBe(
      'inconclusive',
    );
    const without = (fact: Facts['quality']) => runCheck(quality, factsWith({ quality: fact }));
    expect(without(absent('not configured'))).toMatchObject({ foundFacts: false });
    expect(without(failed('none of 3 served predictions has a true value')).finding.outcome).toBe('inconclusive');
  });

  it('earns the point where it passes, and none where it fails', () => {
    const points = (changes: Partial<Quality>) => judge(facts(changes)).score.points['monitor/quality'];
    expect([points({}), points({ metrics: [metric(0.5, 0.01)] }), points({ labelled: 3 })]).toEqual([1, 0, 0]);
  });
});

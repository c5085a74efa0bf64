import { describe, expect, it } from 'vitest';
import { slices } from '../../../../src/checks/model/slices.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Slice, Slices } from '../../../../src/facts/slices.ts';
import { absent, type Fact, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { baseline, factsWith } from '../../../support/facts.ts';

const slice = (id: string, value: number, half: number | null, rows = 100): Slice => ({
  id,
  name: id,
  value,
  interval: half === null ? null : { lower: value - half, upper: value + half },
  rows,
});

const found = (changes: Partial<Slices> = {}): Slices => ({
  file: 'build/predictions.csv',
  rows: 300,
  metric: { name: 'accuracy', direction: 'higher', isShare: true, chosen: 'the default' },
  overall: { value: 0.9, interval: { lower: 0.86, upper: 0.93 }, rows: 300 },
  cuts: [{ by: ['island'], slices: 3, small: { slices: 0, rows: 0 }, beyond: 0 }],
  slices: [
    slice('island=Biscoe', 0.95, 0.04),
    slice('island=Dream', 0.88, 0.06),
    slice('island=Torgersen', 0.87, 0.06),
  ],
  withoutValue: [],
  withoutValueCount: 0,
  leastRows: 30,
  confidence: 0.95,
  notes: [],
  ...changes,
});

const factsOf = (changes: Partial<Slices> = {}, options: object = {}, more: Parameters<typeof factsWith>[0] = {}) =>
  factsWith({ configuration: { tests: { 'model/slices': options } }, slices: gathered(found(changes)), ...more });
const answer = (...input: Parameters<typeof factsOf>) => runCheck(slices, factsOf(...input)).finding;
const recorded = (values: Readonly<Record<string, number>>, metric = 'accuracy') => ({
  baseline: {
    state: 'gathered' as const,
    value: baseline(
      {},
      {
        slices: {
          metric,
          values: Object.entries(values).map(([id, value]) => ({
            id,
            value,
            interval: { lower: value - 0.02, upper: value + 0.02 },
            rows: 1000,
          })),
        },
      },
    ),
  },
});

describe('model/slices', () => {
  it('passes where every slice meets its limits, and names the worst', () => {
    const finding = answer({}, { minimum: 0.8 });
    expect(finding.outcome).toBe('pass');
    expect(finding.summary).toContain(
      'the worst is island=Torgersen with 0.87 (95% interval 0.81 to 0.93, 100 rows), expected at least 0.8, at most 0.1 below the 0.9 of all rows',
    );
    expect(finding.evidence[0]?.kind === 'table' && finding.evidence[0].rows[0]).toEqual([
      'island=Torgersen',
      100,
      '0.87',
      '0.81 to 0.93',
      '0.03',
      'meets',
    ]);
  });

  it('fails below the floor, and by the gap to all rows without any option', () => {
    const low = { slices: [slice('island=Biscoe', 0.95, 0.04), slice('island=Dream', 0.6, 0.09)] };
    const floor = answer(low, { minimum: 0.8, 'max-gap': 1 });
    expect(floor).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('island=Dream: 0.6') });
    expect(floor.summary).toContain('expected at least 0.8');
    expect(answer(low)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('expected at most 0.1 below the 0.9 of all rows'),
    });
  });

  it('is inconclusive where chance may explain a miss, and says how many rows would tell', () => {
    const unsure = { slices: [slice('island=Biscoe', 0.95, 0.04), slice('island=Dream', 0.75, 0.1)] };
    const finding = answer(unsure);
    expect(finding.outcome).toBe('inconclusive');
    expect(finding.summary).toMatch(/about \d+ rows in the slice needed to tell/);
    const many = Array.from({ length: 30 }, (_, at) => slice(`island=${at}`, 0.95, 0.04));
    const misses = slice('island=Dream', 0.7, 0.09);
    expect(answer({ slices: [misses] }, { minimum: 0.8, 'max-gap': 1 }).outcome).toBe('fail');
    expect(answer({ slices: [misses, ...many] }, { minimum: 0.8, 'max-gap': 1 }).outcome).toBe('inconclusive');
  });

  it('asks the whole interval where strict', () => {
    expect(answer({}, { minimum: 0.85 }).outcome).toBe('pass');
    expect(answer({}, { minimum: 0.85, strict: true }).outcome).toBe('inconclusive');
  });

  it('takes errors, which are better when lower', () => {
    const metric = {
      name: 'root_mean_squared_error',
      direction: 'lower',
      isShare: false,
      chosen: 'the default',
    } as const;
    const overall = { value: 100, interval: { lower: 95, upper: 105 }, rows: 300 };
    expect(answer({ metric, overall, slices: [slice('a=1', 120, 5)] }).outcome).toBe('pass');
    expect(answer({ metric, overall, slices: [slice('a=1', 140, 5)] }).outcome).toBe('fail');
    expect(answer({ metric, overall, slices: [slice('a=1', 120, 5)] }, { maximum: 110 }).outcome).toBe('fail');
  });

  it('says that the slices of the version in production are not known, and does not pass where they could not be read', () => {
    const served = { ...baseline({}), version: '1.0.0', stage: 'production', digest: 'd' };
    const beside = (withoutSlices: Fact<never>) =>
      answer({}, {}, { production: gathered({ ...served, withoutSlices }) });
    expect(beside(absent('its run recorded no quality on slices'))).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('not compared with the version in production: its run recorded no quality'),
    });
    expect(beside(failed('the history could not be read: no network'))).toMatchObject({
      outcome: 'inconclusive',
      summary: 'the slices of the version in production: the history could not be read: no network',
    });
  });

  it('compares with the base run and with the version in production, and lets noise be', () => {
    expect(answer({}, {}, recorded({ 'island=Dream': 0.9 })).outcome).toBe('pass');
    const before = recorded({ 'island=Dream': 0.99 });
    const worse = { slices: [slice('island=Dream', 0.81, 0.06)] };
    expect(answer(worse).outcome).toBe('pass');
    expect(answer(worse, {}, before)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('expected at most 0.05 below the base (0.99)'),
    });
    expect(answer(worse, { 'max-worse': '25%' }, before).outcome).toBe('pass');
    const noisy = answer({}, {}, recorded({ 'island=Dream': 0.94 }));
    expect(noisy.outcome).toBe('pass');
    expect(JSON.stringify(noisy.evidence)).toContain('worse within chance');
    expect(noisy.summary).toContain('; not compared: 2 of 3 slices, which the base did not record');
    expect(answer({}, {}, recorded({ 'island=Dream': 0.99 }, 'f1'))).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('; not compared: the base recorded f1'),
    });
    const production = gathered({ ...before.baseline.value, version: '1.0.0', stage: 'production', digest: 'd' });
    expect(answer(worse, {}, { production })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('below the version in production'),
    });
    expect(answer({}, {}, { baseline: failed('no network') })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'the base: no network',
    });
  });

  it('does not take for noise what has no interval', () => {
    const before = recorded({ 'island=Dream': 0.94 });
    const bare = answer({ slices: [slice('island=Dream', 0.85, null)] }, {}, before);
    expect(bare).toMatchObject({ outcome: 'inconclusive', summary: expect.stringContaining('below the base (0.94)') });
    expect(answer({ slices: [slice('island=Dream', 0.9, null)] }, {}, before).outcome).toBe('pass');
  });

  it('is inconclusive without a value, without a slice that is large enough, and without predictions', () => {
    expect(answer({ overall: { undefined: '1 of 300 predictions is not finite' } })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('not finite'),
    });
    expect(answer({ slices: [] })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'none of 3 slices by island has 30 rows',
    });
    const without = [{ name: 'island=Dream', rows: 40, why: 'only one class' }];
    expect(answer({ slices: [], withoutValue: without, withoutValueCount: 1 }).summary).toContain('only one class');
    expect(answer({ slices: [slice('island=Dream', Number.NaN, null)] }).outcome).toBe('inconclusive');
    const none = runCheck(slices, factsWith({ slices: absent('no `predictions` is configured') }));
    expect(none).toMatchObject({ foundFacts: false, finding: { outcome: 'inconclusive' } });
  });

  it('tells what was not judged', () => {
    const cuts = [{ by: ['island'], slices: 9, small: { slices: 4, rows: 12 }, beyond: 2 }];
    expect(answer({ cuts, withoutValueCount: 1 }).summary).toContain(
      'not judged: 4 with fewer than 30 rows, 1 where the metric is undefined, 2 beyond the largest 100 of a column',
    );
  });

  it('moves the score and the gate', () => {
    const judged = (value: number) => {
      const facts = factsOf({ slices: [slice('island=Dream', value, 0.03)] });
      return judge({
        ...facts,
        configuration: { ...facts.configuration, gate: { ...facts.configuration.gate, require: ['model/slices'] } },
      });
    };
    const [good, bad] = [judged(0.9), judged(0.5)];
    expect(good.score.sections.model - bad.score.sections.model).toBe(1);
    expect([good.decision.outcome, bad.decision.outcome]).toEqual(['allow', 'block']);
  });
});

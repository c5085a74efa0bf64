import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../../src/checks/index.ts';
import { staleness as check } from '../../../../src/checks/model/staleness.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { configurationSchema } from '../../../../src/config/schema.ts';
import type { AgedModel, Staleness } from '../../../../src/facts/staleness.ts';
import { absent, type Fact, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const aged = (version: string | null, ageDays: number, value: number | null, problem: string | null = null) =>
  ({ version, ageDays, value, problem }) satisfies AgedModel;
const found = (changes: Partial<Staleness> = {}): Staleness => ({
  command: 'python evaluate.py',
  metric: 'accuracy',
  direction: 'higher',
  models: [aged(null, 0, 0.95), aged('1.2.0', 30, 0.94), aged('1.1.0', 60, 0.93), aged('1.0.0', 90, 0.92)],
  different: 3,
  identical: false,
  seconds: 12,
  ...changes,
});
const factsOf = (staleness: Fact<Staleness>, options: object = {}, gate: object = { minimum: 0.9 }) => {
  const configuration = {
    gate: { metrics: { accuracy: gate } },
    tests: { 'model/staleness': { evaluate: 'python evaluate.py', ...options } },
  };
  return {
    ...factsWith({ staleness }),
    configuration: configurationSchema({ ...checkOptions, 'model/staleness': check.options }).parse(configuration),
  };
};
const answer = (changes: Partial<Staleness> = {}, options: object = {}, gate?: object) =>
  runCheck(check, factsOf(gathered(found(changes)), options, gate)).finding;
const falling = (each: number): AgedModel[] =>
  [0, 1, 2, 3].map((month) => aged(month === 0 ? null : `1.${3 - month}.0`, 30 * month, 0.95 - each * month));

describe('model/staleness', () => {
  it('passes where a month costs less than is accepted, and says when the gate is reached', () => {
    const finding = answer();
    expect(finding.outcome).toBe('pass');
    expect(finding.summary).toBe(
      'accuracy loses 0.01 in 30 days of age over 4 models (95% interval 0.01 to 0.01), expected at most 0.0475; it falls below 0.9 at an age of 150 days',
    );
    expect(finding.measurements).toContainEqual({ name: 'age in days at which accuracy reaches 0.9', observed: 150 });
    expect(finding.evidence).toMatchObject([{ kind: 'table', rows: { length: 4 } }]);
  });

  it('fails where a month costs more, with the interval beyond it', () => {
    const finding = answer({ models: falling(0.06) });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('accuracy loses 0.06 in 30 days');
    expect(finding.remedy).toContain('at least every 25 days');
    expect(answer({}, { 'max-loss': 0.009 }).outcome).toBe('fail');
    expect(answer({}, { 'max-loss': 0.01 }).outcome).toBe('pass');
    expect(answer({}, { 'max-loss': '1%' }).outcome).toBe('fail');
  });

  it('judges a metric of which less is better by its rise', () => {
    const models = [aged(null, 0, 0.2), aged('1.1.0', 30, 0.25), aged('1.0.0', 60, 0.3)];
    const worse = answer({ metric: 'log_loss', direction: 'lower', models }, { limit: 0.4 });
    expect(worse).toMatchObject({ outcome: 'fail' });
    expect(worse.summary).toContain('it rises above 0.4 at an age of 120 days');
    expect(answer({ metric: 'log_loss', direction: 'lower', models: falling(0.06) }).outcome).toBe('pass');
  });

  it('is inconclusive where the interval includes the limit, with the number of models needed', () => {
    const values = [0.95, 0.95, 0.85, 0.8];
    const models = values.map((value, month) => aged(month === 0 ? null : `1.${3 - month}.0`, 30 * month, value));
    const finding = answer({ models });
    expect(finding.outcome).toBe('inconclusive');
    expect(finding.summary).toMatch(/about \d+ models needed/);
    expect(
      answer({ models: [aged(null, 0, 0.95), aged('2', 30, 0.95), aged('1', 60, 0.7)] }, { strict: true }).outcome,
    ).toBe('inconclusive');
  });

  it('says how many versions there are where they are too few', () => {
    expect(answer({ models: [], different: 1 })).toMatchObject({
      outcome: 'inconclusive',
      summary: "1 promoted version with another model than this run's in the registry, expected at least 2 beside it",
    });
    const models = [aged(null, 0, 0.95), aged('1.1.0', 30, 0.9), aged('1.0.0', 60, null, 'cannot unpickle')];
    expect(answer({ models })).toMatchObject({
      outcome: 'inconclusive',
      summary: '2 models could be evaluated, expected at least 3: v1.0.0 has no value: cannot unpickle',
    });
    expect(answer({ models: [aged(null, 0, null, 'exit status 1')] }).summary).toMatch(
      /the model of this run could not be evaluated: exit status 1/,
    );
  });

  it('names a version without a value where the others are enough', () => {
    const finding = answer({ models: [...found().models, aged('0.9.0', 120, null, 'the stored bundle is damaged')] });
    expect(finding.outcome).toBe('pass');
    expect(finding.summary).toContain('v0.9.0 has no value: the stored bundle is damaged');
  });

  it('does not pass on the same numbers for every model, or on models of one day', () => {
    expect(answer({ identical: true, models: falling(0) })).toMatchObject({
      outcome: 'inconclusive',
      remedy: expect.stringContaining('load `$MODEL`'),
    });
    const models = [aged(null, 0, 0.95), aged('1.1.0', 0.1, 0.95), aged('1.0.0', 0.2, 0.94)];
    expect(answer({ models }).summary).toBe('the oldest model is 4.8 hours old, expected at least 7d');
    expect(answer({ models }, { span: '1h' }).summary).not.toContain('the oldest');
  });

  it('never passes on what is not finite', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      for (const models of [
        [aged(null, 0, 0.95), aged('1.1.0', 30, value), aged('1.0.0', 60, 0.95)],
        [aged(null, 0, 0.95), aged('1.1.0', value, 0.95), aged('1.0.0', 60, 0.95)],
        [aged(null, 0, value), aged('1.1.0', 30, 0.95), aged('1.0.0', 60, 0.95)],
      ])
        expect(answer({ models }).outcome).toBe('inconclusive');
    const models = [aged(null, 0, 0), aged('1.1.0', 30, 0.1), aged('1.0.0', 60, 0.2)];
    expect(answer({ models, direction: 'lower' }).summary).toContain('of which there is no share');
  });

  it('is inconclusive without facts, and bounds hostile texts', () => {
    expect(runCheck(check, factsOf(absent('no `evaluate` is configured'))).finding.outcome).toBe('inconclusive');
    expect(runCheck(check, factsOf(failed('the registry could not be read'))).finding.outcome).toBe('inconclusive');
    const long = 'x'.repeat(5000);
    const models = [aged(null, 0, 0.9), ...Array.from({ length: 50 }, (_, age) => aged(long, age, null, long))];
    const finding = answer({ models, metric: long, command: long });
    expect(finding.summary.length).toBeLessThan(3000);
    expect(JSON.stringify(finding.evidence).length).toBeLessThan(50_000);
  });

  it('takes the point away when it fails', () => {
    const points = (models: readonly AgedModel[]): number =>
      judge(factsOf(gathered(found({ models })))).score.sections.model;
    expect(points(found().models) - points(falling(0.06))).toBe(1);
  });

  it('says what it would cost', () => {
    expect(check.cost?.(factsOf(absent('')))).toBe(
      'an evaluation of this model and of up to 5 older versions, at most 30m',
    );
    expect(check.cost?.(factsOf(absent(''), { versions: 3, budget: '5m' }))).toContain(
      'up to 3 older versions, at most 5m',
    );
  });
});

import { describe, expect, it, vi } from 'vitest';
import { tuning as check } from '../../../../src/checks/model/tuning.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { configurationSchema } from '../../../../src/config/schema.ts';
import type { Tuning } from '../../../../src/facts/tuning.ts';
import { absent, type Fact, type Facts, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const study = (changes: Partial<Tuning> = {}): Tuning => ({
  file: 'reports/trials.csv',
  metric: 'value',
  direction: 'minimize',
  trials: 14,
  unfinished: 2,
  notFinite: 0,
  completed: 12,
  distinct: 12,
  distinctValues: 12,
  parameters: [
    { name: 'learning_rate', values: 12, inUse: '0.05', best: '0.05', agrees: true },
    { name: 'max_depth', values: 5, inUse: '7', best: '7', agrees: true },
  ],
  best: { name: 'trial 8', value: 0.02 },
  match: { name: 'trial 8', value: 0.02 },
  parametersFile: 'params.yaml',
  newest: { time: '2026-11-01T10:00:00.000Z', by: 'trial' },
  ...changes,
});

const schema = configurationSchema({ 'model/tuning': check.options });
const factsOf = (tuning: Fact<Tuning>, options: object = {}): Facts => {
  const configuration = schema.parse({
    tests: { 'model/tuning': { 'trials-file': 'reports/trials.csv', ...options } },
  });
  return { ...factsWith(), tuning, configuration } as Facts;
};
const answer = (changes: Partial<Tuning> = {}, options: object = {}) =>
  runCheck(check, factsOf(gathered(study(changes)), options)).finding;

describe('model/tuning', () => {
  it('passes when the best of enough recent trials is in use', () => {
    const finding = answer();
    expect(finding).toMatchObject({ outcome: 'pass' });
    expect(finding.summary).toContain('12 different trials in reports/trials.csv');
    expect(finding.measurements.every(({ met }) => met !== false)).toBe(true);
  });

  it('fails with too few completed trials, saying why others do not count', () => {
    const finding = answer({ distinct: 7, completed: 9, notFinite: 3 });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toBe(
      'expected at least 10 completed trials with different parameters in reports/trials.csv, found 7 of 14 (2 failed, pruned or running, 3 without a finite value, 2 repeated)',
    );
    expect(answer({ distinct: 7, completed: 7 }, { trials: 7 }).outcome).toBe('pass');
    expect(answer({ trials: 1, unfinished: 0, completed: 1, distinct: 1, distinctValues: 1 }).outcome).toBe('fail');
    expect(answer({ completed: 0, distinct: 0, distinctValues: 0, best: null, match: null }).outcome).toBe('fail');
  });

  it('fails where a declared hyperparameter was not varied or not tried', () => {
    const [rate] = study().parameters;
    if (rate === undefined) throw new Error('no parameter');
    const seed = { name: 'seed', values: 1, inUse: '7', best: '7', agrees: true };
    const finding = answer({ parameters: [rate, seed, { ...seed, name: 'momentum', values: 0, best: null }] });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('found seed always the same; momentum in no trial');
    expect(answer({ parameters: [] }).outcome).toBe('inconclusive');
  });

  it('fails where the parameters in use are those of no trial, naming what differs', () => {
    const parameters = [
      { name: 'learning_rate', values: 12, inUse: '0.1', best: '0.05', agrees: false },
      { name: 'max_depth', values: 5, inUse: '7', best: '7', agrees: true },
    ];
    const finding = answer({ match: null, parameters });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('the best, trial 8 with value 0.02, differs: learning_rate 0.1, best 0.05');
  });

  it('is inconclusive where the parameters file does not tell', () => {
    const parameters = [{ name: 'lr', values: 12, inUse: null, best: '0.05', agrees: false }];
    expect(answer({ match: null, parameters })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('lr is not there'),
      remedy: expect.stringContaining('names'),
    });
    expect(answer({ match: null, parametersFile: null })).toMatchObject({
      outcome: 'inconclusive',
      remedy: expect.stringContaining('parameters-file'),
    });
  });

  it.each([
    [0.0202, undefined, 'pass'],
    [0.021, undefined, 'fail'],
    [0.021, '5%', 'pass'],
    [0.021, 0.002, 'pass'],
    [0.023, 0.002, 'fail'],
  ])('holds a trial with %s against the best, 0.02, with a tolerance of %s', (value, tolerance, outcome) => {
    const finding = answer({ match: { name: 'trial 2', value } }, tolerance === undefined ? {} : { tolerance });
    expect(finding.outcome).toBe(outcome);
    if (outcome === 'fail')
      expect(finding.summary).toContain(`found value ${value} (trial 2), the best 0.02 (trial 8)`);
  });

  it('fails when the search is too old, and does not know where it has no times', () => {
    const old = { newest: { time: '2026-05-01T00:00:00.000Z', by: 'trial' as const } };
    expect(answer(old)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('at most 180d old, found 204.4d'),
    });
    expect(answer(old, { newest: '300d' }).outcome).toBe('pass');
    expect(answer({ newest: null }).outcome).toBe('inconclusive');
    expect(answer({ newest: { time: 'soon', by: 'trial' } }).outcome).toBe('inconclusive');
    expect(answer({ newest: { time: '2027-05-01T00:00:00.000Z', by: 'trial' } }).outcome).toBe('inconclusive');
  });

  it('never passes on what is not finite, or where every trial is as good', () => {
    expect(answer({ distinct: Number.NaN }).outcome).toBe('fail');
    expect(answer({ match: { name: 'trial 2', value: Number.NaN } }).outcome).toBe('inconclusive');
    expect(answer({ best: { name: 'trial 2', value: Number.NaN } }).outcome).toBe('inconclusive');
    expect(answer({ distinctValues: 1 }).outcome).toBe('inconclusive');
    const [rate] = study().parameters;
    if (rate === undefined) throw new Error('no parameter');
    expect(answer({ parameters: [{ ...rate, values: Number.NaN }] }).outcome).toBe('fail');
  });

  it('is inconclusive without trials', () => {
    expect(runCheck(check, factsOf(absent('no `trials-file`'))).finding.outcome).toBe('inconclusive');
    expect(runCheck(check, factsOf(failed('trials.csv: no such file'))).finding.outcome).toBe('inconclusive');
  });

  it('bounds hostile names', () => {
    const name = 'x'.repeat(5000);
    const parameters = Array.from({ length: 100 }, () => ({ name, values: 1, inUse: '1', best: '2', agrees: false }));
    const finding = answer({ match: null, parameters, metric: name });
    expect(finding.summary.length).toBeLessThan(4000);
    expect(JSON.stringify(finding.evidence).length).toBeLessThan(20_000);
  });

  it('takes the point away when it fails', () => {
    expect(judge(factsOf(gathered(study()))).score.sections.model).toBe(1);
    expect(judge(factsOf(gathered(study({ distinct: 2 })))).score.sections.model).toBe(0);
  });
});

vi.mock('../../../../src/checks/index.ts', async (original) => {
  const found = await original<typeof import('../../../../src/checks/index.ts')>();
  const { tuning } = await import('../../../../src/checks/model/tuning.ts');
  return { ...found, checkOf: (id: string) => (id === tuning.id ? tuning : found.checkOf(id as 'data/schema')) };
});

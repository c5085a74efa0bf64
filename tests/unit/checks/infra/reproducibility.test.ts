import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../../src/checks/index.ts';
import { reproducibility } from '../../../../src/checks/infra/reproducibility.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { wantsSecondTraining } from '../../../../src/config/options/reproducibility.ts';
import { configurationSchema } from '../../../../src/config/schema.ts';
import { answerTests } from '../../../../src/evidence/evidence.ts';
import type { PredictionsOnBothSides, RepeatProblem, Reproducibility } from '../../../../src/facts/reproducibility.ts';
import { failed, gathered } from '../../../../src/facts.ts';
import { decide } from '../../../../src/gate/gate.ts';
import { scoreTests } from '../../../../src/score/score.ts';
import { factsWith } from '../../../support/facts.ts';

const predictions = (changes: Partial<PredictionsOnBothSides> = {}): PredictionsOnBothSides => ({
  file: 'build/predictions.csv',
  rows: 100,
  key: null,
  unmatched: { first: 0, second: 0 },
  differing: 0,
  firstRows: [],
  unusable: 0,
  columns: [{ name: 'predicted', kind: 'classes', differing: 0, largest: null }],
  ...changes,
});

const repeat = (changes: Partial<Reproducibility> = {}): Reproducibility => ({
  command: 'python train.py',
  seconds: 12,
  budgetSeconds: 3600,
  end: 'trained',
  problem: null,
  metrics: [{ name: 'accuracy', first: 0.95, second: 0.95 }],
  metricsProblem: null,
  artifacts: null,
  stages: [],
  otherStages: [],
  predictions: predictions(),
  predictionsProblem: null,
  ...changes,
});

const configured = (options: object = {}) => ({
  tests: { 'infra/reproducibility': { 'train-again': true, ...options } },
});
const facts = (changes: Partial<Reproducibility> = {}, options: object = {}) =>
  factsWith({ configuration: configured(options), reproducibility: gathered(repeat(changes)) });
const answer = (changes: Partial<Reproducibility> = {}, options: object = {}) =>
  runCheck(reproducibility, facts(changes, options)).finding;
const accuracy = (first: number | null, second: number | null) => ({ metrics: [{ name: 'accuracy', first, second }] });

describe('infra/reproducibility', () => {
  it('passes where metrics and predictions agree', () => {
    expect(answer()).toMatchObject({ outcome: 'pass', summary: '1 metric agrees; 100 predictions agree' });
  });

  it.each([
    [{}, 0.95, 0.9500000001, 'fail'],
    [{ tolerance: 0.01 }, 0.95, 0.94, 'pass'],
    [{ tolerance: 0.01 }, 0.95, 0.939, 'fail'],
    [{ tolerance: '1%' }, 200, 202, 'pass'],
    [{ tolerance: '1%' }, 200, 202.1, 'fail'],
    [{ tolerance: { accuracy: 0.1 } }, 0.95, 0.9, 'pass'],
    [{ tolerance: { other: 0.1 } }, 0.95, 0.9, 'fail'],
    [{ tolerance: 0.1 }, 0.95, null, 'fail'],
    [{ tolerance: 0.1 }, null, 0.95, 'fail'],
    [{ tolerance: 0.1 }, null, null, 'inconclusive'],
    [{ tolerance: 0.1 }, Number.NaN, Number.NaN, 'fail'],
    [{ tolerance: 0.1 }, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 'fail'],
  ])('with %o, %s then %s: %s', (options, first, second, outcome) => {
    expect(answer(accuracy(first, second), options).outcome).toBe(outcome);
  });

  it('says which metric differs, and by what', () => {
    const finding = answer(accuracy(0.95, 0.9), { tolerance: '1%' });
    expect(finding.summary).toContain('1 of 1 metric differs: accuracy 0.95, then 0.9, expected within 1%');
    expect(finding.remedy).toContain('set every seed');
  });

  it('fails on predictions that differ or are of other rows, and does not pass on NaN', () => {
    const differing = predictions({ differing: 3, firstRows: [4, 7, 9] });
    expect(answer({ predictions: differing })).toMatchObject({
      outcome: 'fail',
      summary: '3 of 100 predictions differ (3%); first rows: 4, 7, 9',
    });
    expect(answer({ predictions: predictions({ unmatched: { first: 0, second: 2 } }) }).outcome).toBe('fail');
    expect(answer({ predictions: predictions({ unusable: 2 }) }).outcome).toBe('inconclusive');
    expect(answer({ predictions: predictions({ rows: 0 }) }).outcome).toBe('inconclusive');
    expect(answer({ predictions: null, predictionsProblem: 'p.csv: is empty' }).outcome).toBe('inconclusive');
  });

  it('reports files that differ, fails on them where they must be equal, and names the first stage', () => {
    const files = (name: string, second: string | null) => ({
      name,
      files: 1,
      differing: 1,
      shown: [{ path: `${name}.bin`, first: 'a'.repeat(64), second }],
    });
    const same = { name: 'raw', files: 1, differing: 0, shown: [] };
    const changes = {
      artifacts: files('model', 'b'.repeat(64)),
      stages: [same, files('features', 'c'.repeat(64)), files('training', 'd'.repeat(64))],
    };
    expect(answer(changes)).toMatchObject({ outcome: 'pass' });
    expect(answer(changes).summary).toContain('the stage features, the first that differs, differ in 1 of 1 files');
    expect(answer(changes, { artifacts: 'equal' }).outcome).toBe('fail');
    expect(answer({ artifacts: files('model', null) }).outcome).toBe('fail');
  });

  it('does not pass where there was nothing to judge', () => {
    const nothing = { metrics: [], predictions: null };
    const artifacts = { name: 'artifacts', files: 1, differing: 0, shown: [] };
    expect(answer(nothing).outcome).toBe('inconclusive');
    expect(answer({ ...nothing, artifacts }).outcome).toBe('inconclusive');
    expect(answer({ ...nothing, artifacts }, { artifacts: 'equal' }).outcome).toBe('pass');
  });

  it('fails where training fails in the copy, with hostile output bounded', () => {
    const problem: RepeatProblem = {
      step: 'train',
      exitCode: 1,
      summary: 'x'.repeat(5000),
      next: 'look',
      tail: ['boom'],
      missing: [{ name: 'local/extra.txt', inWorkTree: false }],
    };
    const finding = answer({ end: 'failed', problem });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary.length).toBeLessThan(800);
    expect(finding.evidence).toMatchObject([{ kind: 'command', tail: ['boom'] }]);
    expect(finding.remedy).toContain('usually a file that is not tracked');
  });

  it('is inconclusive where the budget ran out or the second training is not there', () => {
    expect(answer({ end: 'out-of-time' })).toMatchObject({ outcome: 'inconclusive' });
    expect(runCheck(reproducibility, factsWith()).finding.outcome).toBe('inconclusive');
    const broken = factsWith({ reproducibility: failed('nothing is trained here', 'set `train`') });
    expect(runCheck(reproducibility, broken).finding).toMatchObject({ outcome: 'inconclusive', remedy: 'set `train`' });
  });

  it('trains again only where that is asked for', () => {
    const schema = configurationSchema({ 'infra/reproducibility': reproducibility.options });
    const wanted = (options: object) =>
      wantsSecondTraining(schema.parse({ tests: { 'infra/reproducibility': options } }));
    expect(wantsSecondTraining(schema.parse({}))).toBe(false);
    expect(wanted({ run: 'make twice' })).toBe(false);
    expect(wanted({ 'train-again': false, tolerance: 0.1 })).toBe(false);
    expect(wanted({ tolerance: 0.1 })).toBe(true);
    expect(wanted({ 'train-again': true })).toBe(true);
    expect(reproducibility.cost?.(factsWith())).toBe('a second training, about 12s');
  });

  it('changes score and gate', () => {
    const judged = (changes: Partial<Reproducibility>) => {
      const given = facts(changes);
      const results = answerTests(given, checkOf, () => 'earn it');
      const score = scoreTests(results);
      const gate = { ...given.configuration.gate, require: ['infra/reproducibility' as const] };
      return { points: score.sections.infra, outcome: decide(gate, given, results, score).outcome };
    };
    const [good, bad] = [judged({}), judged(accuracy(0.95, 0.9))];
    expect(good.points - bad.points).toBe(1);
    expect([good.outcome, bad.outcome]).toEqual(['allow', 'block']);
  });
});

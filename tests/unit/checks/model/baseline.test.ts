import { describe, expect, it } from 'vitest';
import { baseline } from '../../../../src/checks/model/baseline.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { BaselineComparison, Baselines } from '../../../../src/facts/baselines.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const comparison = (
  estimate: number,
  lower: number,
  upper: number,
  changes: Partial<BaselineComparison> = {},
): BaselineComparison => ({
  against: 'majority',
  name: 'majority class',
  converged: true,
  model: 0.9,
  baseline: 0.9 - estimate,
  win: { estimate, lower, upper, rows: 100 },
  problem: null,
  ...changes,
});
const linear = { against: 'linear', name: 'logistic regression' } as const;
const baselines = (comparisons: readonly BaselineComparison[], changes: Partial<Baselines> = {}): Baselines => ({
  file: 'build/predictions.csv',
  metric: 'accuracy',
  direction: 'higher',
  confidence: 0.95,
  rows: 100,
  total: 100,
  training: { rows: 400, total: 400, width: 7 },
  comparisons,
  ...changes,
});
const facts = (comparisons: readonly BaselineComparison[], options: object = {}) =>
  factsWith({
    baselines: gathered(baselines(comparisons)),
    configuration: { tests: { 'model/baseline': options } },
  });
const answer = (...input: Parameters<typeof facts>) => runCheck(baseline, facts(...input)).finding;

describe('model/baseline', () => {
  it('passes where the whole interval of each win lies above the margin', () => {
    const won = [comparison(0.3, 0.2, 0.4), comparison(0.1, 0.02, 0.2, linear)];
    expect(answer(won)).toMatchObject({
      outcome: 'pass',
      summary:
        'accuracy 0.9 beside 0.6 of a majority class: better by 0.3, 95 % interval 0.2 to 0.4; accuracy 0.9 beside 0.8 of a logistic regression: better by 0.1, 95 % interval 0.02 to 0.2 on 100 rows of the testing data',
    });
    expect(answer(won, { margin: 0.05 }).outcome).toBe('inconclusive');
    expect(answer(won, { margin: 0.25 }).outcome).toBe('fail');
  });

  it('fails where a baseline is as good, and says which', () => {
    const finding = answer([comparison(0.3, 0.2, 0.4), comparison(-0.1, -0.2, -0.01, linear)]);
    expect(finding).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('1 of a logistic regression') });
    expect(finding.summary).toContain('expected all of it above 0');
    expect(finding.remedy).toContain('against: majority');
    expect(answer([comparison(0, 0, 0)]).outcome).toBe('fail');
  });

  it('asks for rows where chance may have won', () => {
    expect(answer([comparison(0.1, -0.05, 0.2)])).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('about 230 rows needed'),
    });
    expect(answer([comparison(0.1, 0, 0.2)]).outcome).toBe('inconclusive');
  });

  it('never passes on what is not there or not finite', () => {
    expect(answer([]).outcome).toBe('inconclusive');
    expect(answer([comparison(Number.NaN, 0.1, 0.2)]).outcome).toBe('inconclusive');
    expect(answer([comparison(0.3, Number.NaN, 0.4)]).outcome).toBe('inconclusive');
    const unknown = comparison(0.3, 0.2, 0.4, { win: null, model: null, problem: 'only one class in 12 rows' });
    expect(answer([comparison(0.3, 0.2, 0.4), unknown])).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('only one class in 12 rows'),
    });
    const of = (baselines: Parameters<typeof factsWith>[0] & object) => runCheck(baseline, factsWith(baselines));
    expect(of({ baselines: absent('no `predictions` are configured') })).toMatchObject({ foundFacts: false });
    expect(of({ baselines: failed('predictions.csv: NaN in row 3') }).finding.outcome).toBe('inconclusive');
  });

  it('tells of a fit that stopped early, and of a sample', () => {
    const found = baselines([comparison(0.3, 0.2, 0.4, { ...linear, converged: false })], { total: 90_000 });
    const { finding } = runCheck(baseline, factsWith({ baselines: gathered(found) }));
    expect(finding.summary).toContain('logistic regression (whose fit stopped early)');
    expect(finding.summary).toContain('100 of 90000 rows');
  });

  it('raises the score where it passes, and blocks where it does not and is required', () => {
    const scored = (comparisons: readonly BaselineComparison[]) => {
      const found = facts(comparisons);
      const judgement = judge({
        ...found,
        configuration: { ...found.configuration, gate: { ...found.configuration.gate, require: ['model/baseline'] } },
      });
      const test = judgement.results.find(({ id }) => id === 'model/baseline');
      return [test?.outcome, judgement.score.sections.model, judgement.decision.outcome];
    };
    expect(scored([comparison(0.3, 0.2, 0.4)])).toEqual(['pass', 1, 'allow']);
    expect(scored([comparison(-0.3, -0.4, -0.2)])).toEqual(['fail', 0, 'block']);
    expect(scored([comparison(0.1, -0.1, 0.3)])).toEqual(['inconclusive', 0, 'block']);
  });
});

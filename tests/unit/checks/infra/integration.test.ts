import { describe, expect, it } from 'vitest';
import { integration as check } from '../../../../src/checks/infra/integration.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Integration, IntegrationStage, PipelinePredictions } from '../../../../src/facts/integration.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const stage = (name: string, path: string, changes: Partial<IntegrationStage> = {}): IntegrationStage => ({
  name,
  command: `python ${name}.py`,
  seconds: 2,
  outcome: 'succeeded',
  version: null,
  files: 1,
  wrong: 0,
  outputs: [{ path, bytes: 100, rows: 200, problem: null }],
  ...changes,
});
const predictions = (changes: Partial<PipelinePredictions> = {}): PipelinePredictions => ({
  path: 'build/predictions.csv',
  stage: 'inference',
  columns: ['predicted'],
  rows: 200,
  missing: 0,
  nonFinite: 0,
  firstRows: [],
  inputs: [{ path: 'build/features.csv', rows: 200 }],
  ...changes,
});
const features = stage('features', 'build/features.csv');
const inference = stage('inference', 'build/predictions.csv');
const ran = (changes: Partial<Integration> = {}): Integration => ({
  raw: [{ path: 'data/raw.csv', rows: 200, total: 10_000 }],
  stages: [features, inference],
  problem: null,
  predictions: predictions(),
  seconds: 4,
  budgetSeconds: 900,
  ...changes,
});
const facts = (integration: Integration, options: object = {}) =>
  factsWith({
    integration: gathered(integration),
    configuration: {
      tests: { 'infra/integration': { sample: 200, ...options } },
      gate: { require: ['infra/integration'] },
    },
  });
const answer = (changes: Partial<Integration> = {}, options: object = {}) =>
  runCheck(check, facts(ran(changes), options)).finding;
const notReached = { ...inference, outcome: 'not-reached', seconds: null, files: 0, outputs: [] } as const;

describe('infra/integration', () => {
  it('passes where every stage wrote what it declares and each row has a finite prediction', () => {
    expect(answer()).toMatchObject({
      outcome: 'pass',
      summary:
        '2 stages ran on 200 of 10000 raw rows in 4s; 2 outputs written; 200 predictions are finite, one for each row',
    });
  });

  it('fails where a stage fails, with its name and last lines, and is inconclusive where time ran out', () => {
    const problem = {
      kind: 'broken',
      where: 'features',
      summary: "it ended with exit status 1: KeyError: 'bill'",
      next: 'run it on the sample',
      exitCode: 1,
      tail: ["KeyError: 'bill'"],
    } as const;
    const stages = [{ ...features, outcome: 'failed' as const, files: 0, outputs: [] }, notReached];
    const finding = answer({ problem, stages, predictions: null });
    expect(finding).toMatchObject({
      outcome: 'fail',
      summary: "stage `features` did not succeed on the sample: it ended with exit status 1: KeyError: 'bill'",
      remedy: 'run it on the sample',
    });
    expect(finding.evidence[0]).toMatchObject({ kind: 'command', command: 'python features.py', exitCode: 1 });
    expect(answer({ problem: { ...problem, kind: 'unfinished' }, stages, predictions: null }).outcome).toBe(
      'inconclusive',
    );
    expect(answer({ problem: { ...problem, where: 'train.prepare' }, stages, predictions: null }).summary).toMatch(
      /^`train\.prepare` did not succeed/,
    );
  });

  it('fails where an output is not what was declared', () => {
    const wrong = stage('features', 'build/features.csv', {
      wrong: 1,
      outputs: [{ path: 'build/features.csv', bytes: 0, rows: null, problem: 'is empty' }],
    });
    expect(answer({ stages: [wrong, notReached], predictions: null })).toMatchObject({
      outcome: 'fail',
      summary:
        'stage `features` ended well, and of 1 declared output expected each to be written and readable, found: build/features.csv is empty',
    });
  });

  it.each([
    [
      { nonFinite: 3, firstRows: [2, 5, 9] },
      {},
      'fail',
      'found 0 without a value and 3 NaN or infinite (first rows: 2, 5, 9)',
    ],
    [{ missing: 1, firstRows: [7] }, {}, 'fail', 'found 1 without a value'],
    [{ rows: 199 }, {}, 'fail', 'reads (200 in build/features.csv), found 199'],
    [{ rows: 199 }, { rows: 'any' }, 'pass', '199 predictions are finite'],
    [{ rows: 0 }, { rows: 'any' }, 'fail', 'found 0 rows'],
    [{ rows: Number.NaN }, { rows: 'any' }, 'fail', 'found NaN rows'],
    [{ nonFinite: Number.NaN }, {}, 'fail', 'expected a finite prediction'],
    [{ inputs: [] }, {}, 'inconclusive', 'declares no table among its `inputs`'],
    [{ inputs: [] }, { rows: 'any' }, 'pass', '200 predictions are finite'],
    [{ columns: [] }, {}, 'inconclusive', 'no column of predictions'],
  ] as const)('judges predictions with %j and %j: %s', (changes, options, outcome, words) => {
    const finding = answer({ predictions: predictions(changes) }, options);
    expect(finding.outcome).toBe(outcome);
    expect(finding.summary).toContain(words);
  });

  it('does not pass where nothing was looked at', () => {
    const missing = { missing: 'the last stage writes no table of predictions', next: 'name the table' };
    expect(answer({ predictions: missing })).toMatchObject({ outcome: 'inconclusive', summary: missing.missing });
    expect(answer({ predictions: null }).outcome).toBe('inconclusive');
    expect(answer({ stages: [] }).outcome).toBe('inconclusive');
    expect(answer({ stages: [features, notReached] }).outcome).toBe('inconclusive');
    for (const integration of [absent('no `stages` are configured'), failed('data/raw.csv: no such file')])
      expect(runCheck(check, { ...facts(ran()), integration }).finding.outcome).toBe('inconclusive');
  });

  it('moves the score and blocks', () => {
    const [good, bad] = [facts(ran()), facts(ran({ predictions: predictions({ rows: 199 }) }))].map(judge);
    expect([good?.score.sections.infra, bad?.score.sections.infra]).toEqual([1, 0]);
    expect([good?.decision.outcome, bad?.decision.outcome]).toEqual(['allow', 'block']);
  });

  it('says what it would cost where nobody asks for it', () => {
    const stages = ['features', 'training'].map((name) => ({ name, run: 'make', outputs: `build/${name}` }));
    const result = judge(factsWith({ configuration: { stages } })).results.find(({ id }) => id === check.id);
    expect(result).toMatchObject({ execution: 'none', outcome: null });
    expect(result?.summary).toContain('it would cost a run of the 2 stages on a sample of the raw data');
  });
});

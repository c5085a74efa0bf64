import { describe, expect, it } from 'vitest';
import { canary as check } from '../../../../src/checks/infra/canary.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Canary, Conversion } from '../../../../src/facts/canary.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const tried = (changes: Partial<Canary> = {}): Canary => ({
  way: 'server',
  command: 'python serve.py',
  rows: 50,
  problem: null,
  readySeconds: 1.2,
  answered: 50,
  faults: { count: 0, first: [] },
  comparison: { compared: 50, agreed: 50, differing: [], largestDifference: 1e-9, uncompared: null },
  latencySeconds: { median: 0.01, p95: 0.02 },
  rowsPerSecond: 90,
  peakMemoryBytes: 100 * 1024 * 1024,
  tail: [],
  production: null,
  converted: null,
  ...changes,
});
const agreeing = (agreed: number, compared = 50): Partial<Canary> => ({
  comparison: {
    compared,
    agreed,
    differing: agreed === compared ? [] : [{ row: 7, offline: 'Adelie', served: 'Gentoo' }],
    largestDifference: null,
    uncompared: null,
  },
});
const production = (disagreed: number, compared = 50): Partial<Canary> => ({
  production: { version: '1.4.0', compared, disagreed, differing: [{ row: 3, production: 'a', served: 'b' }] },
});
const converting = (agreed: number, changes: Partial<Conversion> = {}): Partial<Canary> => ({
  converted: {
    command: 'python predict_onnx.py',
    problem: null,
    answered: 50,
    faults: { count: 0, first: [] },
    comparison: {
      compared: 50,
      agreed,
      differing: agreed === 50 ? [] : [{ row: 7, offline: '14', served: '15' }],
      largestDifference: agreed === 50 ? 1e-7 : 0.07,
      uncompared: null,
    },
    tail: [],
    ...changes,
  },
});
const facts = (canary: Canary, options: object = {}) =>
  factsWith({ canary: gathered(canary), configuration: { tests: { 'infra/canary': options } } });
const answer = (changes: Partial<Canary> = {}, options: object = {}) =>
  runCheck(check, facts(tried(changes), options)).finding;

describe('infra/canary', () => {
  it('passes with what was measured', () => {
    expect(answer()).toMatchObject({
      outcome: 'pass',
      summary:
        '50 rows answered; 50 of 50 rows (100%) are served as predicted offline; latency 10ms in the median, 20ms at the 95th percentile; ready after 1.2s; peak memory 100.0 MB',
    });
  });

  it('fails where rows got no usable answer, even when nothing else is wrong', () => {
    const faults = { count: 1, first: [{ row: 7, status: 500, what: 'status 500, expected 2xx', excerpt: '<b>oops' }] };
    const finding = answer({ answered: 49, faults, ...agreeing(49, 49) });
    expect(finding).toMatchObject({
      outcome: 'fail',
      summary: '1 of 50 rows got no usable answer; row 7: status 500, expected 2xx: "<b>oops"',
    });
    expect(finding.evidence[0]).toMatchObject({
      kind: 'table',
      rows: [[7, 500, 'status 500, expected 2xx', '<b>oops']],
    });
  });

  it('fails where it broke, and cannot tell where time ran out', () => {
    const problem = { summary: 'the server ended while it was asked', next: 'look', exitCode: 9 };
    const broken = answer({ answered: 6, problem: { ...problem, kind: 'broken' }, tail: ['killed'] });
    expect(broken).toMatchObject({ outcome: 'fail', remedy: 'look' });
    expect(broken.evidence).toContainEqual({
      kind: 'command',
      command: 'python serve.py',
      exitCode: 9,
      tail: ['killed'],
    });
    expect(answer({ answered: 6, problem: { ...problem, kind: 'unfinished' } }).outcome).toBe('inconclusive');
  });

  it('expects every row to agree, unless another share is set', () => {
    expect(answer(agreeing(49))).toMatchObject({
      outcome: 'fail',
      summary:
        '49 of 50 rows (98%) are served as predicted offline, expected at least 100%; row 7: Adelie offline, Gentoo served',
    });
    expect(answer(agreeing(49), { agreement: '98%' }).outcome).toBe('pass');
    expect(answer(agreeing(48), { agreement: '98%' })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringMatching(/about \d+ rows needed to tell/),
    });
    expect(answer(agreeing(25), { agreement: '98%' }).outcome).toBe('fail');
  });

  it('does not pass where nothing, or not everything, was compared', () => {
    const none = { compared: 0, agreed: 0, differing: [], largestDifference: null, uncompared: 'no `predictions`' };
    expect(answer({ comparison: none })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'nothing was compared with offline predictions: no `predictions`',
    });
    expect(answer(agreeing(40, 40)).outcome).toBe('inconclusive');
    expect(answer({ rows: 0, answered: 0, comparison: none }).outcome).toBe('inconclusive');
  });

  it('holds the latency against its limit', () => {
    expect(answer({}, { latency: '20ms' }).outcome).toBe('pass');
    expect(answer({}, { latency: '19ms' })).toMatchObject({
      outcome: 'fail',
      summary: 'latency 10ms in the median, 20ms at the 95th percentile, expected at most 19ms',
    });
    expect(answer({ latencySeconds: null }, { latency: '1s' }).outcome).toBe('inconclusive');
    expect(answer({ way: 'batch', latencySeconds: null }).outcome).toBe('pass');
  });

  it('holds the disagreement with production against its limit', () => {
    expect(answer(production(5)).outcome).toBe('pass');
    expect(answer(production(7))).toMatchObject({ outcome: 'inconclusive', summary: expect.stringContaining('about') });
    expect(answer(production(25))).toMatchObject({
      outcome: 'fail',
      summary: '25 of 50 rows (50%) are predicted otherwise than by version 1.4.0 in production, expected at most 10%',
    });
    expect(answer({ production: { missing: 'nothing is promoted yet', next: 'promote' } })).toMatchObject({
      outcome: 'inconclusive',
      remedy: 'promote',
    });
    expect(answer(production(0, 3))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining(
        '0 of 3 rows (0%) are predicted otherwise than by version 1.4.0 in production, and 47 were not',
      ),
    });
    expect(answer(production(3, 3)).outcome).toBe('fail');
  });

  it('expects a conversion to predict every row the same', () => {
    expect(answer(converting(50))).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining(
        '50 of 50 rows are predicted by the converted model as offline (largest difference 1e-7)',
      ),
    });
    // The share of `agreement` is of what is served.
    expect(answer(converting(49), { agreement: '90%' })).toMatchObject({
      outcome: 'fail',
      summary:
        '49 of 50 rows are predicted by the converted model as offline (largest difference 0.07), expected all of them within 0.0001; row 7: 14 offline, 15 converted',
      remedy: expect.stringContaining('converted-tolerance'),
    });
  });

  it('does not pass on a conversion that was not compared, or not for all rows', () => {
    const comparison = { compared: 40, agreed: 40, differing: [], largestDifference: 0, uncompared: 'row 3 has none' };
    expect(answer(converting(50, { comparison }))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('expected 50 rows to be compared: row 3 has none'),
    });
    expect(answer(converting(50, { comparison: { ...comparison, compared: 0, agreed: 0 } })).outcome).toBe(
      'inconclusive',
    );
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const largest = { ...comparison, compared: 50, agreed: 50, largestDifference: bad };
      expect(answer(converting(50, { comparison: largest })).outcome).not.toBe('pass');
      expect(answer(converting(bad)).outcome).not.toBe('pass');
    }
  });

  it('never passes on what is not finite', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(answer({ latencySeconds: { median: bad, p95: bad } }).outcome).toBe('inconclusive');
      expect(answer(agreeing(bad)).outcome).toBe('inconclusive');
      expect(answer(production(bad)).outcome).toBe('inconclusive');
      expect(answer({ answered: bad }).outcome).not.toBe('pass');
    }
  });

  it('is inconclusive where it was not tried', () => {
    for (const canary of [absent('no `serve` is configured'), failed('test.csv: no such file')])
      expect(runCheck(check, factsWith({ canary })).finding).toMatchObject({
        outcome: 'inconclusive',
        summary: expect.stringContaining('the trial of the model in what serves it'),
      });
  });

  it('bounds what comes from the server', () => {
    const long = 'x'.repeat(100_000);
    const faults = { count: 1, first: [{ row: 1, status: 200, what: long, excerpt: long }] };
    const comparison = {
      compared: 1,
      agreed: 0,
      differing: [{ row: 1, offline: long, served: long }],
      largestDifference: null,
      uncompared: long,
    };
    const problem = { kind: 'broken', summary: long, next: 'look', exitCode: 1 } as const;
    expect(JSON.stringify(answer({ faults, comparison, problem })).length).toBeLessThan(5000);
  });

  it('changes score and gate', () => {
    const gated = (changes: Partial<Canary>) =>
      judge(
        factsWith({
          canary: gathered(tried(changes)),
          configuration: { serve: 'python serve.py', gate: { require: ['infra/canary'] } },
        }),
      );
    const [good, bad] = [gated({}), gated(agreeing(40))];
    expect([good.score.sections.infra, good.decision.outcome]).toEqual([1, 'allow']);
    expect([bad.score.sections.infra, bad.decision.outcome]).toEqual([0, 'block']);
    const [same, other] = [gated(converting(50)), gated(converting(49))];
    expect([same.score.sections.infra, same.decision.outcome]).toEqual([1, 'allow']);
    expect([other.score.sections.infra, other.decision.outcome]).toEqual([0, 'block']);
  });

  it('tells what it would cost where nobody asks for it', () => {
    const result = judge(factsWith()).results.find(({ id }) => id === 'infra/canary');
    expect(result).toMatchObject({ execution: 'none', outcome: null });
    expect(result?.summary).toContain('a start of what serves the model and 50 rows sent to it, at most 5m');
    const cost = check.cost?.(
      factsWith({ configuration: { tests: { 'infra/canary': { converted: 'python onnx.py', production: true } } } }),
    );
    expect(cost).toBe(
      'two starts of what serves the model and 50 rows sent to it and to the converted model, at most 15m',
    );
  });
});

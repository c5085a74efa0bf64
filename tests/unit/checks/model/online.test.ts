import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkOf, checkOptions } from '../../../../src/checks/index.ts';
import { online } from '../../../../src/checks/model/online.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { configurationSchema } from '../../../../src/config/schema.ts';
import { answerTests } from '../../../../src/evidence/evidence.ts';
import type { OnlinePairs } from '../../../../src/facts/online.ts';
import { absent, type Fact, type Facts, failed, gathered } from '../../../../src/facts.ts';
import { decide } from '../../../../src/gate/gate.ts';
import { scoreTests } from '../../../../src/score/score.ts';
import { factsWith } from '../../../support/facts.ts';

const schema = configurationSchema({ ...checkOptions, 'model/online': online.options });

const facts = (fact: Fact<OnlinePairs>, options: object = {}, configuration: object = {}): Facts =>
  ({
    ...factsWith(),
    configuration: schema.parse({ ...configuration, tests: { 'model/online': { file: 'o.csv', ...options } } }),
    online: fact,
  }) as unknown as Facts;

/** Offline values 0, 1, 2 … with these online values. */
const pairs = (values: readonly number[], changes: Partial<OnlinePairs> = {}) =>
  gathered<OnlinePairs>({
    file: 'o.csv',
    metric: null,
    pairs: values.map((value, place) => ({ name: `1.${place}.0`, offline: place, online: value, date: null })),
    incomplete: 0,
    notFinite: { count: 0, names: [] },
    ...changes,
  });

const answer = (fact: Fact<OnlinePairs>, options: object = {}) => runCheck(online, facts(fact, options)).finding;

describe('model/online', () => {
  it('passes where offline and online values move together beyond chance', () => {
    const finding = answer(pairs([1, 2, 3, 5, 4]));
    expect(finding.outcome).toBe('pass');
    expect(finding.summary).toMatch(
      /^ρ = 0.9 of offline and online values over 5 pairs in o.csv \(95 % interval .*, p = 0.0417\); expected at least 0.5 with p at most 0.05$/,
    );
    expect(finding.measurements).toEqual([
      { name: "Spearman's ρ", observed: 0.9, expected: 'at least 0.5', met: true },
      { name: 'p (exact permutation)', observed: 0.0417, expected: 'at most 0.05', met: true },
      { name: 'pairs', observed: 5 },
    ]);
    expect(finding.evidence).toMatchObject([
      {
        kind: 'table',
        rows: expect.arrayContaining([['1.3.0', '–', 3, 5]]),
        columns: expect.arrayContaining(['Online']),
      },
    ]);
  });

  it('is inconclusive where chance gives as much', () => {
    expect(answer(pairs([1, 2, 4, 5, 3]))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('more pairs are needed'),
    });
    expect(answer(pairs([1, 2, 3, 5, 4]), { alpha: 0.01 }).outcome).toBe('inconclusive');
    const weak = answer(pairs([3, 1, 2, 6, 4, 5, 9, 2.5]), { minimum: 0.7 });
    expect(weak.summary).toMatch(/about \d+ pairs needed$/);
    expect(weak).toMatchObject({ outcome: 'inconclusive', remedy: expect.any(String) });
  });

  it('fails where they do not move together, and where they move apart', () => {
    expect(answer(pairs([5, 4, 3, 2, 1]))).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('ρ = -1'),
      remedy: expect.stringContaining('direction: opposite'),
    });
    const shuffled = Array.from({ length: 60 }, (_, place) => (place * 23) % 60);
    expect(answer(pairs(shuffled))).toMatchObject({ outcome: 'fail', remedy: expect.any(String) });
  });

  it('turns one side where one is better when lower', () => {
    expect(answer(pairs([5, 4, 3, 2, 1]), { direction: 'opposite' }).outcome).toBe('pass');
    expect(answer(pairs([1, 2, 3, 4, 5]), { direction: 'opposite' }).outcome).toBe('fail');
  });

  it('is inconclusive with too few pairs, and says how many wait', () => {
    expect(answer(pairs([1, 2, 3, 4], { incomplete: 2 })).summary).toBe(
      '4 pairs of offline and online values in o.csv, expected at least 5 (2 more rows have only one of the two values)',
    );
    expect(answer(pairs([])).outcome).toBe('inconclusive');
    expect(answer(pairs([1, 2, 3, 4, 5, 6]), { pairs: 7 }).outcome).toBe('inconclusive');
  });

  it('is inconclusive where values are not finite, or all the same', () => {
    const finding = answer(pairs([1, 2, 3, 4, 5], { notFinite: { count: 30, names: ['9.0.0'] } }));
    expect(finding).toMatchObject({ outcome: 'inconclusive', summary: expect.stringContaining('9.0.0') });
    expect(answer(pairs([1, 2, Number.NaN, 4, 5])).outcome).toBe('inconclusive');
    expect(answer(pairs([1, 2, 3, 4, Infinity])).outcome).toBe('inconclusive');
    expect(answer(pairs([2, 2, 2, 2, 2])).summary).toContain('all online values are the same');
  });

  it('is inconclusive where the newest pair is too old, or undated, if somebody asks', () => {
    const dated = (date: string | null) =>
      pairs([], {
        pairs: [1, 2, 3, 4, 5].map((value) => ({ name: `${value}`, offline: value, online: value, date })),
      });
    expect(answer(dated('2026-11-01'), { newest: '30d' }).outcome).toBe('pass');
    expect(answer(dated('2026-01-01'), { newest: '30d' })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'the newest online value is 324.4d old, expected at most 30d',
    });
    expect(answer(dated(null), { newest: '30d' }).outcome).toBe('inconclusive');
    expect(answer(dated('2099-01-01'), { newest: '30d' }).summary).toContain('is in the future');
    expect(answer(dated('no date'), { newest: '30d' }).outcome).toBe('inconclusive');
    expect(answer(dated('2026-01-01')).outcome).toBe('pass');
  });

  it('is inconclusive without pairs; only one that nobody named steps aside', () => {
    expect(runCheck(online, facts(absent('no `file` is configured')))).toMatchObject({
      finding: { outcome: 'inconclusive' },
      foundFacts: false,
    });
    expect(runCheck(online, facts(failed('o.csv: no such file', 'check the path')))).toMatchObject({
      finding: { outcome: 'inconclusive', remedy: 'check the path' },
      foundFacts: true,
    });
  });

  it('is bounded, whatever the names', () => {
    const long = 'x'.repeat(5000);
    const many = Array.from({ length: 900 }, (_, place) => ({ name: long, offline: place, online: place, date: null }));
    const finding = answer(pairs([], { file: long, metric: long, pairs: many }));
    expect(finding.outcome).toBe('pass');
    expect(JSON.stringify(finding).length).toBeLessThan(8000);
  });

  it('has an example that loads', () => {
    expect(schema.parse(parse(online.example)).tests['model/online']).toMatchObject({ minimum: 0.5, offline: 'auc' });
  });
});

describe('the score and the gate', () => {
  it('move with what model/online finds', () => {
    const judged = (values: readonly number[]) => {
      const given = facts(pairs(values), {}, { gate: { require: ['model/online'] } });
      const results = answerTests(
        given,
        (id) => (id === 'model/online' ? online : checkOf(id)),
        () => '',
      );
      const score = scoreTests(results);
      return { score, decision: decide(given.configuration.gate, given, results, score) };
    };
    const [good, bad] = [judged([1, 2, 3, 4, 5]), judged([5, 4, 3, 2, 1])];
    expect(good.score.sections.model - bad.score.sections.model).toBe(1);
    expect([good.decision.outcome, bad.decision.outcome]).toEqual(['allow', 'block']);
  });
});

import { describe, expect, it } from 'vitest';
import { skew } from '../../../../src/checks/monitor/skew.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { ColumnSkew, Skew } from '../../../../src/facts/skew.ts';
import { absent, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const column = (corrected: number, low: number, high: number, changes: Partial<ColumnSkew> = {}): ColumnSkew => ({
  column: 'age',
  kind: 'numeric',
  trainingCount: 1000,
  servingCount: 200,
  trainingMissing: 0,
  servingMissing: 0,
  distances: [{ measure: 'jensen-shannon', value: corrected, corrected, low, high }],
  ...changes,
});
const facts = (changes: Partial<Skew>, options: object = {}, newest = '2026-11-20T00:00:00Z') =>
  factsWith({
    skew: gathered({
      trainingRows: 1000,
      servingRows: 200,
      columns: [],
      notCompared: [],
      onlyTraining: [],
      onlyServing: [],
      rows: null,
      ...changes,
    }),
    freshness: gathered({ newest, by: 'commit', column: null }),
    configuration: { tests: { 'monitor/skew': options } },
  });
const answer = (...input: Parameters<typeof facts>) => runCheck(skew, facts(...input)).finding;

describe('monitor/skew', () => {
  it('passes, fails, or asks for rows, by estimate and interval', () => {
    expect(answer({ columns: [column(0.08, 0, 0.3)] }).outcome).toBe('pass');
    expect(answer({ columns: [column(0.3, 0.2, 0.4)] })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('age: jensen-shannon expected at most 0.1, found 0.300'),
    });
    expect(answer({ columns: [column(0.2, 0.05, 0.3)] })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('about 450 rows needed'),
    });
  });

  it('fails on a column that one table lacks, unless it is ignored', () => {
    const columns = [column(0, 0, 0.1)];
    expect(answer({ columns, onlyServing: ['x'] }).outcome).toBe('fail');
    expect(answer({ columns, onlyTraining: ['x'] }).outcome).toBe('fail');
    expect(answer({ columns, onlyTraining: ['x'] }, { columns: { x: 'ignore' } }).outcome).toBe('pass');
  });

  it('fails on missing cells and on rows that differ', () => {
    expect(answer({ columns: [column(0, 0, 0.1, { servingMissing: 0.4 })] }).summary).toContain('missing cells');
    const rows = {
      key: ['id'],
      joined: 100,
      differing: 10,
      examined: 10,
      duplicates: { training: 0, serving: 0 },
      columns: [{ column: 'age', differing: 10, servingRows: [3] }],
    };
    expect(answer({ columns: [column(0, 0, 0.1)], rows })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('10 % of 100 rows differ'),
    });
    expect(answer({ columns: [column(0, 0, 0.1)], rows }, { 'row-tolerance': '20%' }).outcome).toBe('pass');
  });

  it('does not pass where a key is twice in the training data; serving may ask twice', () => {
    const columns = [column(0, 0, 0.1)];
    const rows = { key: ['id'], joined: 100, differing: 0, examined: 0, columns: [] };
    const repeated = facts({ columns, rows: { ...rows, duplicates: { training: 2, serving: 0 } } });
    expect(runCheck(skew, repeated).finding).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('each key once in the training data, found 2 more than once'),
      remedy: expect.stringContaining('data.key'),
    });
    const asked = facts({ columns, rows: { ...rows, duplicates: { training: 0, serving: 2 } } });
    expect(runCheck(skew, asked).finding.outcome).toBe('pass');
    expect(judge(repeated).score.sections.monitor).toBeLessThan(judge(asked).score.sections.monitor);
  });

  it('is inconclusive with few rows, no number, nothing to compare, old data and without facts', () => {
    expect(answer({ columns: [column(0, 0, 0.1, { servingCount: 20 })] }).outcome).toBe('inconclusive');
    expect(answer({ columns: [column(Number.NaN, 0, 1)] }).outcome).toBe('inconclusive');
    expect(answer({ columns: [column(0, 0, 0.1, { trainingMissing: Number.NaN })] }).outcome).toBe('inconclusive');
    expect(answer({ columns: [column(0, 0, 0.1, { distances: [] })] }).outcome).toBe('inconclusive');
    expect(answer({}).outcome).toBe('inconclusive');
    expect(answer({ columns: [column(0, 0, 0.1)] }, {}, '2026-01-01T00:00:00Z').outcome).toBe('inconclusive');
    expect(runCheck(skew, factsWith({ skew: absent('no serving data') })).finding.outcome).toBe('inconclusive');
  });

  it('moves the score', () => {
    const points = (columns: ColumnSkew[]) => judge(facts({ columns })).score.points['monitor/skew'];
    expect([points([column(0, 0, 0.1)]), points([column(0.3, 0.2, 0.4)])]).toEqual([1, 0]);
  });
});

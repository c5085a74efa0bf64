import { describe, expect, it } from 'vitest';
import { numerics } from '../../../../src/checks/monitor/numerics.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Tensor, TrainingCurve, Weights } from '../../../../src/facts/numerics.ts';
import type { TableProfile } from '../../../../src/facts/tables.ts';
import { absent, failed, gathered, type Metrics } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith, metrics } from '../../../support/facts.ts';

const answer = (value: Metrics) => runCheck(numerics, factsWith({ metrics: gathered(value) })).finding;

describe('monitor/numerics', () => {
  it('passes when all metrics are finite; text beside them does no harm', () => {
    expect(answer(metrics({ a: 1 }, [{ name: 'name', kind: 'text', file: 'm.json' }])).outcome).toBe('pass');
  });

  it.each(['nan', 'infinity'] as const)('fails on %s and names key and file', (kind) => {
    const finding = answer(metrics({ a: 1 }, [{ name: 'val.loss', kind, file: 'm.json' }]));
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toMatch(/val\.loss is (NaN|infinite) in m\.json/);
  });

  it('does not pass on null, which is how JavaScript and pandas write NaN', () => {
    expect(answer(metrics({ a: 1 }, [{ name: 'loss', kind: 'null', file: 'm.json' }]))).toMatchObject({
      outcome: 'inconclusive',
      summary: 'loss is null in m.json: JavaScript and pandas write NaN so',
    });
  });

  it('is inconclusive without a number, without metrics and over committed ones', () => {
    expect(answer(metrics({})).outcome).toBe('inconclusive');
    expect(answer(metrics({ a: 1 }, [], 'committed')).outcome).toBe('inconclusive');
    expect(runCheck(numerics, factsWith({ metrics: absent('none') })).finding.outcome).toBe('inconclusive');
  });

  it('looks into curve, predictions and weights, and says what it did not look into', () => {
    const finding = runCheck(numerics, facts()).finding;
    expect(finding).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('24 weights in 1 tensors are finite'),
    });
    expect(runCheck(numerics, factsWith()).finding.summary).toContain(
      'not looked into: training curve, predictions, weights',
    );
  });

  it.each([
    ['a step', { curve: curve({ nonFinite: 1, firstNonFinite: 7 }) }, 'loss is not finite from step 7'],
    ['a prediction', { tables: predictions({ nonFinite: 2 }) }, 'p has 2 NaN or infinite'],
    ['a missing prediction', { tables: predictions({ missing: 1 }) }, 'p is missing in 1 rows'],
    ['a weight', { weights: weights({ nan: 3 }) }, 'w has 3 NaN'],
    ['a dead layer', { weights: weights({ zeros: 24 }) }, 'w has all zero'],
  ] as const)('fails on %s, and loses the point', (_, changes, words) => {
    expect(runCheck(numerics, facts(changes)).finding).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining(words),
    });
    expect(judge(facts(changes)).score.points['monitor/numerics']).toBe(0);
    expect(judge(facts()).score.points['monitor/numerics']).toBe(1);
  });

  it('looks at the column that is named as prediction, whatever its type and wherever else it is', () => {
    const missing = predictions({ name: 'species', type: 'string', missing: 2 });
    const named = (predicted: string) => ({ data: { label: 'species' }, predictions: { path: 'p.csv', predicted } });
    const outcome = (configuration: object) =>
      runCheck(numerics, facts({ configuration, tables: missing })).finding.outcome;
    expect(outcome({ data: { label: 'other' } })).toBe('pass');
    expect(outcome(named('species'))).toBe('fail');
    expect(outcome(named('gone'))).toBe('inconclusive');
  });

  it('fails on a weight outside its bounds', () => {
    const configuration = { tests: { 'monitor/numerics': { bounds: { maximum: 1 } } } };
    expect(runCheck(numerics, facts({ configuration })).finding.summary).toContain('w has values from -2 to 2');
  });

  it('fails on a text prediction that is missing, in whatever column it was found', () => {
    const tables = (answers?: readonly string[]) => {
      const found = predictions({ name: 'predicted', type: 'text', missing: 2 }).predictions;
      const value = found.state === 'gathered' ? found.value : null;
      return { ...predictions(), predictions: gathered({ ...(value as TableProfile), ...(answers && { answers }) }) };
    };
    expect(runCheck(numerics, facts({ tables: tables(['predicted']) })).finding).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('predicted is missing in 2 rows'),
    });
    expect(judge(facts({ tables: tables(['predicted']) })).score.points['monitor/numerics']).toBe(0);
    // A comment beside the predictions may well be empty.
    expect(runCheck(numerics, facts({ tables: tables() })).finding.outcome).toBe('pass');
  });

  it('lists a vector of zeros and artifacts of other formats', () => {
    const finding = runCheck(numerics, facts({ weights: weights({ zeros: 24, shape: [24] }, ['model.pkl']) })).finding;
    expect(finding.outcome).toBe('pass');
    expect(JSON.stringify(finding.evidence)).toMatch(/all zero \(listed only\).*model\.pkl/);
  });

  it.each([
    ['a broken file of weights', { weights: failed('model.npz: is cut off') }],
    ['a curve that could not be read', { curve: failed('log.csv: no such file') }],
    ['nulls in the curve', { curve: curve({ nulls: 1 }) }],
    ['a committed curve', { curve: curve({}, 'committed') }],
    ['predictions without rows', { tables: predictions({}, 0) }],
  ] as const)('is inconclusive with %s', (_, changes) => {
    expect(runCheck(numerics, facts(changes)).finding.outcome).toBe('inconclusive');
  });
});

const curve = (changes: Partial<TrainingCurve['series'][number]> = {}, origin: 'trained' | 'committed' = 'trained') =>
  gathered<TrainingCurve>({
    files: [{ path: 'log.csv', origin }],
    series: [{ name: 'loss', steps: 9, nonFinite: 0, firstNonFinite: null, nulls: 0, first: 1, last: 0.1, ...changes }],
  });
const weights = (changes: Partial<Tensor> = {}, unread: string[] = []) =>
  gathered<Weights>({
    files: [{ path: 'm.npy', format: 'npy' }],
    count: 1,
    values: 24,
    unread,
    tensors: [
      {
        file: 'm.npy',
        name: 'w',
        type: '<f4',
        shape: [4, 6],
        count: 24,
        nan: 0,
        infinite: 0,
        zeros: 0,
        minimum: -2,
        maximum: 2,
        ...changes,
      },
    ],
  });
const predictions = (changes: object = {}, rows = 10) => ({
  ...factsWith().tables,
  predictions: gathered({
    files: [],
    format: 'csv',
    bytes: 1,
    rows,
    columns: [{ name: 'p', type: 'number', count: rows, missing: 0, nonFinite: 0, ...changes }],
  } as unknown as TableProfile),
});
const facts = (changes: Parameters<typeof factsWith>[0] = {}) =>
  factsWith({ curve: curve(), weights: weights(), tables: predictions(), ...changes });

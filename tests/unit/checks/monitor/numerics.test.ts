import { describe, expect, it } from 'vitest';
import { numerics } from '../../../../src/checks/monitor/numerics.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import { absent, gathered, type Metrics } from '../../../../src/facts.ts';
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
});

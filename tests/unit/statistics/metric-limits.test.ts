import { describe, expect, it } from 'vitest';
import type { MetricGate } from '../../../src/config/schema.ts';
import { absent, failed, gathered, type NotAMetric } from '../../../src/facts.ts';
import { formatNumber, judgeMetric } from '../../../src/statistics/metric-limits.ts';
import { baseline, metrics } from '../../support/facts.ts';

const none = absent('first run: no record');
const drop = (value: number, relative = false): MetricGate => ({ 'max-drop': { value, relative }, against: 'base' });

function judge(
  gate: MetricGate,
  now: Record<string, number>,
  before: Record<string, number> | null,
  others: NotAMetric[] = [],
) {
  const base = before === null ? none : gathered(baseline(before));
  return judgeMetric('accuracy', gate, gathered(metrics(now, others)), { base, production: none });
}

describe('absolute limits', () => {
  it.each([
    [{ minimum: 0.9, against: 'base' }, 0.9, 'met'],
    [{ minimum: 0.9, against: 'base' }, 0.8999, 'missed'],
    [{ maximum: 0.4, against: 'base' }, 0.4, 'met'],
    [{ maximum: 0.4, against: 'base' }, 0.5, 'missed'],
  ] as const)('%o with %s is %s', (gate, value, outcome) => {
    expect(judge(gate, { accuracy: value }, null)[0]?.outcome).toBe(outcome);
  });

  it.each(['nan', 'infinity', 'text', 'boolean', 'null', 'list'] as const)(
    'a value that is %s is an error naming key and file',
    (kind) => {
      const [verdict] = judge({ minimum: 0.9, against: 'base' }, { other: 1 }, null, [
        { name: 'accuracy', kind, file: 'build/metrics.json' },
      ]);
      expect(verdict?.outcome).toBe('error');
      expect(verdict?.found).toContain('accuracy is ');
      expect(verdict?.found).toContain('build/metrics.json');
    },
  );

  it('a metric that vanished is an error', () => {
    expect(judge({ minimum: 0.9, against: 'base' }, { f1: 1 }, { accuracy: 0.95 })[0]).toMatchObject({
      outcome: 'error',
      found: 'accuracy is missing in build/metrics.json',
    });
  });

  it('metrics that could not be read are an error', () => {
    const [verdict] = judgeMetric(
      'accuracy',
      { minimum: 0.9, against: 'base' },
      failed('build/metrics.json: is empty'),
      { base: none, production: none },
    );
    expect(verdict).toMatchObject({ outcome: 'error', found: 'no metrics: build/metrics.json: is empty' });
  });
});

describe('relative limits', () => {
  it('mean what the user reads, whatever binary fractions do', () => {
    expect(0.95 - 0.94).toBeGreaterThan(0.01);
    expect(judge(drop(0.01), { accuracy: 0.94 }, { accuracy: 0.95 })[0]?.outcome).toBe('met');
    expect(judge(drop(0.01), { accuracy: 0.9399 }, { accuracy: 0.95 })[0]?.outcome).toBe('missed');
  });

  it('divide by the absolute value of the baseline', () => {
    const rise: MetricGate = { 'max-rise': { value: 0.05, relative: true }, against: 'base' };
    expect(judge(rise, { accuracy: -95 }, { accuracy: -100 })[0]?.outcome).toBe('met');
    expect(judge(rise, { accuracy: -94 }, { accuracy: -100 })[0]?.outcome).toBe('missed');
  });

  it('a gain is never a loss', () => {
    expect(judge(drop(0), { accuracy: 0.99 }, { accuracy: 0.9 })[0]).toMatchObject({
      outcome: 'met',
      found: '0.99, no worse',
    });
  });

  it('a share of zero is an error, an amount is not', () => {
    expect(judge(drop(0.01, true), { accuracy: 0.5 }, { accuracy: 0 })[0]?.outcome).toBe('error');
    expect(judge(drop(0.01), { accuracy: -0.5 }, { accuracy: 0 })[0]?.outcome).toBe('missed');
  });

  it('without a baseline, or without the metric in it, they are not compared', () => {
    expect(judge(drop(0.01), { accuracy: 0.5 }, null)[0]).toMatchObject({
      outcome: 'not-compared',
      found: 'not compared: first run: no record',
    });
    expect(judge(drop(0.01), { accuracy: 0.5 }, { f1: 1 })[0]?.outcome).toBe('not-compared');
  });

  it('a reference that could not be read is an error: nobody knows what is lost', () => {
    for (const against of ['base', 'production'] as const) {
      const lost = failed('the remote cannot be reached');
      const [verdict] = judgeMetric('accuracy', { ...drop(0.01), against }, gathered(metrics({ accuracy: 0.95 })), {
        base: lost,
        production: lost,
      });
      expect(verdict).toMatchObject({
        outcome: 'error',
        found: expect.stringContaining('could not be read: the remote cannot be reached'),
        next: 'mend what it says, then run it again',
      });
    }
  });

  it('a value that is only tracked in git meets no limit', () => {
    const gate: MetricGate = { ...drop(0.01), minimum: 0.9 };
    const claim = gathered(metrics({ accuracy: 0.95 }, [], 'committed'));
    const verdicts = judgeMetric('accuracy', gate, claim, {
      base: gathered(baseline({ accuracy: 0.95 })),
      production: none,
    });
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['error', 'error']);
    expect(verdicts[0]?.found).toContain('nothing measured it in this run');
  });

  it('a direction that changed is an error', () => {
    const base = baseline({});
    const turned = { ...base, metrics: { accuracy: { value: 0.9, direction: 'lower' as const } } };
    const [verdict] = judgeMetric('accuracy', drop(0.1), gathered(metrics({ accuracy: 0.95 })), {
      base: gathered(turned),
      production: none,
    });
    expect(verdict).toMatchObject({
      outcome: 'error',
      found: 'its direction changed: lower was better, now higher is',
    });
  });

  it('a direction that changed, or is no longer known, is an error for an absolute limit too', () => {
    const before = { ...baseline({}), metrics: { accuracy: { value: 0.9, direction: 'lower' as const } } };
    const gate: MetricGate = { minimum: 0.5, against: 'base' };
    const references = { base: gathered(before), production: none };
    expect(judgeMetric('accuracy', gate, gathered(metrics({ accuracy: 0.95 })), references)[0]?.outcome).toBe('error');
    const unknown = { ...metrics({}), values: [{ name: 'accuracy', value: 0.95, direction: null, file: 'm.json' }] };
    expect(judgeMetric('accuracy', gate, gathered(unknown), references)[0]?.found).toBe(
      'its direction changed: lower was better, now neither is',
    );
  });

  it('a name that every object has is no metric of the base', () => {
    const found = judgeMetric('constructor', drop(0.1), gathered(metrics({ constructor: 1 })), {
      base: gathered(baseline({})),
      production: none,
    });
    expect(found[0]?.outcome).toBe('not-compared');
  });

  it('can be against production', () => {
    const gate: MetricGate = { ...drop(0.01), against: 'production' };
    const [verdict] = judgeMetric('accuracy', gate, gathered(metrics({ accuracy: 0.9 })), {
      base: gathered(baseline({ accuracy: 0.9 })),
      production: gathered(baseline({ accuracy: 0.95 })),
    });
    expect(verdict).toMatchObject({
      outcome: 'missed',
      expected: 'at most 0.01 below the version in production (0.95)',
    });
  });
});

describe('numbers', () => {
  it.each([
    [0.95, '0.95'],
    [0.1 + 0.2, '0.3'],
    [1234567, '1234567'],
    [1e21, '1e+21'],
    [-0.000012345678, '-0.0000123457'],
    [0, '0'],
  ])('%s reads %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

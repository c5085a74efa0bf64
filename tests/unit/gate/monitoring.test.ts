import { describe, expect, it } from 'vitest';
import { gathered } from '../../../src/facts.ts';
import { judge } from '../../../src/judgement.ts';
import { factsWith } from '../../support/facts.ts';

const { run } = factsWith();
const monitoring = { ...run, event: 'schedule', scope: 'monitoring' } as const;

describe('a run that only monitors', () => {
  it('applies no gate: not to metrics, scores or required tests', () => {
    const configuration = {
      gate: { score: 5, metrics: { accuracy: { minimum: 2 } }, require: ['data/schema', 'monitor/skew'] },
    };
    expect(judge(factsWith({ configuration })).decision.outcome).toBe('block');
    const { decision, results } = judge(factsWith({ configuration, run: monitoring }));
    expect(decision).toEqual({ outcome: 'allow', reasons: [], limits: [] });
    expect(results.filter(({ execution }) => execution !== 'none').every(({ id }) => id.startsWith('monitor/'))).toBe(
      true,
    );
  });

  it('blocks by a monitoring test that fails, and by no other section', () => {
    const failing = {
      command: 'exit 1',
      exitCode: 1,
      outcome: 'failed',
      seconds: 1,
      tail: ['drift'],
    } as const;
    const evidence = {
      'monitor/age': { run: gathered(failing) },
      'data/cost': { run: gathered(failing) },
    };
    const tests = { 'monitor/age': { run: 'exit 1' }, 'data/cost': { run: 'exit 1' } };
    const { decision } = judge(factsWith({ configuration: { tests }, evidence, run: monitoring }));
    expect(decision.outcome).toBe('block');
    expect(decision.reasons.map(({ subject }) => subject)).toEqual(['monitor/age']);
    expect(decision.reasons[0]?.found).toContain('drift');
  });

  it('follows `when`', () => {
    const tests = { 'monitor/age': { run: 'exit 1', when: 'push' } };
    const { results } = judge(factsWith({ configuration: { tests }, run: monitoring }));
    expect(results.find(({ id }) => id === 'monitor/age')).toMatchObject({ execution: 'none', outcome: null });
    expect(results.find(({ id }) => id === 'monitor/age')?.summary).toContain('`when` limits it to push');
  });
});

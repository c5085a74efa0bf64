import { describe, expect, it } from 'vitest';
import { performance } from '../../../../src/checks/monitor/performance.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { CostName, Performance } from '../../../../src/facts/performance.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const usual = [10.1, 9.9, 10, 10.2, 9.8, 10.05, 9.95, 10.1, 9.9, 10];
const costs = (current: number, earlier: readonly number[] = usual, name: CostName = 'training seconds') => ({
  name,
  current,
  earlier: earlier.map((value, day) => ({ startedAt: `2026-11-${10 + day}T00:00:00Z`, commit: 'c', value })),
});
const found = (series: Performance['series'], changes: Partial<Performance> = {}) =>
  gathered<Performance>({
    machine: 'linux x64, test, 2 cores',
    branch: 'main',
    compared: series[0]?.earlier.length ?? 0,
    leftOut: { otherMachine: 0, untold: 0 },
    series,
    unmeasured: [],
    ...changes,
  });
const answer = (series: Performance['series'], options: object = {}, changes: Partial<Performance> = {}) =>
  runCheck(
    performance,
    factsWith({
      performance: found(series, changes),
      configuration: { tests: { 'monitor/performance': options } },
    }),
  ).finding;

describe('monitor/performance', () => {
  it('passes where this run is as the last ones, and says what was left out', () => {
    const finding = answer([costs(10.2)], {}, { leftOut: { otherMachine: 3, untold: 2 }, unmeasured: ['serving: no'] });
    expect(finding).toMatchObject({ outcome: 'pass' });
    expect(finding.summary).toBe(
      'as usual over 10 runs of main: training seconds: 10.2s, median 10s (3 runs on other machines than linux x64, test, 2 cores left out; 2 runs that recorded no costs left out; not measured: serving: no)',
    );
  });

  it('fails on a sudden change, and not on one that is unusual but small, or large but usual', () => {
    const sudden = answer([costs(13)]);
    expect(sudden.outcome).toBe('fail');
    expect(sudden.summary).toContain('expected about 10s, found 13s: 30% worse than the median of 10 runs');
    expect(sudden.measurements[0]).toMatchObject({ met: false });
    expect(answer([costs(10.9)]).outcome).toBe('pass');
    expect(answer([costs(10.9)], { share: '5%' }).outcome).toBe('fail');
    const noisy = [5, 15, 8, 12, 10, 6, 14, 9, 11, 10];
    expect(answer([costs(13, noisy)]).outcome).toBe('pass');
    expect(answer([costs(13)], { z: 30 }).outcome).toBe('pass');
  });

  it('takes fewer rows a second as worse, and less time as no harm', () => {
    expect(answer([costs(5)]).outcome).toBe('pass');
    expect(answer([costs(5, usual, 'serving rows per second')]).outcome).toBe('fail');
    expect(answer([costs(13, usual, 'serving rows per second')]).outcome).toBe('pass');
  });

  it('fails on a slow leak that no single run shows', () => {
    const leaking = Array.from({ length: 15 }, (_, run) => 1e8 * (1 + 0.03 * run + (run % 2 === 0 ? 0.004 : -0.004)));
    const series = costs(1.46e8, leaking, 'training peak memory');
    const finding = answer([series]);
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toMatch(/a slow leak, 3\d(\.\d)?% worse over 16 runs \(95% from 3/);
    expect(answer([series], { leak: '60%' }).outcome).toBe('pass');
    const falling = costs(1e8, [...leaking].reverse(), 'training peak memory');
    expect(answer([falling]).outcome).toBe('pass');
    expect(answer([{ ...falling, name: 'serving rows per second' }]).outcome).toBe('fail');
  });

  it('tells noise around a line that begins below 0 from a leak', () => {
    const noisy = [0.5, 9, 0.4, 14, 1, 0.6, 20, 30, 0.9, 25];
    expect(answer([costs(40, noisy, 'serving rows per second')]).outcome).toBe('pass');
    expect(answer([costs(2, noisy, 'serving latency p95')]).outcome).toBe('pass');
    const rising = noisy.map((_, run) => run ** 3);
    expect(answer([costs(900, rising, 'serving latency p95')], { z: 30 })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('a slow leak'),
    });
  });

  it('is inconclusive over two runs, over values that are all the same, and where nothing was measured', () => {
    expect(answer([costs(10, [10, 11])])).toMatchObject({
      outcome: 'inconclusive',
      summary: 'training seconds: 2 earlier runs, expected at least 8',
    });
    expect(answer([costs(20, Array(10).fill(10))]).outcome).toBe('inconclusive');
    expect(answer([]).outcome).toBe('inconclusive');
    expect(answer([costs(10), costs(1, [], 'serving latency p95')]).outcome).toBe('inconclusive');
    expect(runCheck(performance, factsWith({ performance: absent('no') })).finding.outcome).toBe('inconclusive');
    expect(runCheck(performance, factsWith({ performance: failed('no') })).finding.outcome).toBe('inconclusive');
  });

  it('never passes on what is not finite', () => {
    expect(answer([costs(Number.NaN)]).outcome).toBe('inconclusive');
    expect(answer([costs(Number.POSITIVE_INFINITY)]).outcome).toBe('inconclusive');
    expect(answer([costs(10, [...usual, Number.NaN])]).outcome).toBe('inconclusive');
    expect(answer([costs(0, Array(10).fill(0))]).outcome).toBe('inconclusive');
  });

  it('moves the score', () => {
    const points = (series: Performance['series']) =>
      judge(factsWith({ performance: found(series) })).score.points['monitor/performance'];
    expect(points([costs(10)])).toBe(1);
    expect(points([costs(20)])).toBe(0);
  });
});

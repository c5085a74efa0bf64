import type { CostName, CostSeries } from '../../../../src/facts/performance.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const series = (name: CostName, earlier: readonly number[], current: number): CostSeries => ({
  name,
  current,
  earlier: earlier.map((value, index) => ({
    startedAt: new Date(Date.UTC(2026, 9, 20 + index)).toISOString(),
    commit: `${index}`.padEnd(40, 'c'),
    value,
  })),
});
const seconds = [61, 63, 60, 62, 64, 61, 62, 60, 63, 62, 61, 63];
const bytes = [410, 412, 409, 411, 413, 410, 408, 412, 411, 409, 412, 410].map((megabytes) => megabytes * 1e6);
const facts = (trainingSeconds: number) => ({
  performance: gathered({
    machine: 'linux x64, AMD EPYC 7763, 4 cores',
    branch: 'main',
    compared: 12,
    leftOut: { otherMachine: 0, untold: 0 },
    series: [series('training seconds', seconds, trainingSeconds), series('training peak memory', bytes, 411e6)],
    unmeasured: [],
  }),
});

export const performance: Sample = { pass: facts(63), fail: facts(118) };

import { describe, expect, it } from 'vitest';
import type { Canary } from '../../../src/facts/canary.ts';
import { absent, gathered, presentValue } from '../../../src/facts.ts';
import { machineKind } from '../../../src/gather/machine.ts';
import { gatherPerformance } from '../../../src/gather/performance.ts';
import { formatRecord, parseRecord, type RunRecord } from '../../../src/history/record.ts';
import { entryOf, formatIndex, type IndexEntry, parseIndex } from '../../../src/history/run-index.ts';
import { judge, reportOf } from '../../../src/judgement.ts';
import { recordOf } from '../../../src/record.ts';
import { RemoteError } from '../../../src/support/git-store.ts';
import { factsWith, training } from '../../support/facts.ts';
import { commitNamed, makeRecord } from '../history/records.ts';

/** Newest first, as the index keeps them; they go through its text. */
const entries = (...records: Partial<RunRecord>[]): readonly IndexEntry[] =>
  parseIndex(
    'penguins',
    formatIndex(
      'penguins',
      records.map((record, index) =>
        entryOf(
          makeRecord({
            run: String(90 - index),
            commit: commitNamed(`c${index}`),
            startedAt: new Date(Date.UTC(2026, 10, 20 - index)).toISOString(),
            costs: { 'training seconds': 10 + index },
            environment: { dependenciesSha256: null, machine: machineKind() },
            ...record,
          }),
          commitNamed('blob'),
        ),
      ),
    ),
  ).entries;
const request = (index: readonly IndexEntry[], changes: Parameters<typeof factsWith>[0] = {}) => ({
  ...factsWith(changes),
  history: { index: async () => index },
});
const gather = (...input: Parameters<typeof request>) => gatherPerformance(request(...input));

const canary: Canary = {
  way: 'server',
  command: 'serve',
  rows: 2,
  problem: null,
  readySeconds: 1,
  answered: 2,
  faults: { count: 0, first: [] },
  comparison: { compared: 2, agreed: 2, differing: [], largestDifference: 0, uncompared: null },
  latencySeconds: { median: 0.01, p95: 0.02 },
  rowsPerSecond: 90,
  peakMemoryBytes: 5e7,
  tail: [],
  production: null,
  converted: null,
};

describe('costs of this run and of earlier ones', () => {
  it('are the last runs of the default branch on this kind of machine, oldest first', async () => {
    const fact = await gather(
      entries(
        {},
        { environment: { dependenciesSha256: null, machine: 'another' } },
        { branch: 'other' },
        { costs: undefined },
        {},
        { run: '100' },
      ),
    );
    expect(presentValue(fact)).toMatchObject({
      machine: machineKind(),
      branch: 'main',
      compared: 2,
      leftOut: { otherMachine: 1, untold: 1 },
      series: [
        { name: 'training seconds', current: 12, earlier: [{ value: 14 }, { value: 10 }] },
        { name: 'training peak memory', earlier: [] },
      ],
      unmeasured: ['serving: not configured'],
    });
  });

  it('are at most `runs`', async () => {
    const many = entries(...Array.from({ length: 15 }, () => ({})));
    const configuration = { tests: { 'monitor/performance': { runs: 9 } } };
    expect(presentValue(await gather(many, { configuration }))?.compared).toBe(9);
  });

  it('include what serving cost where it was tried to the end', async () => {
    const names = (fact: Awaited<ReturnType<typeof gather>>) => presentValue(fact)?.series.map(({ name }) => name);
    expect(names(await gather([], { canary: gathered(canary) }))).toEqual([
      'training seconds',
      'training peak memory',
      'serving latency median',
      'serving latency p95',
      'serving rows per second',
      'serving peak memory',
    ]);
    const problem = { kind: 'broken', summary: 'died', next: 'mend it', exitCode: 1 } as const;
    const broken = await gather([], { canary: gathered({ ...canary, problem }) });
    expect(names(broken)).toEqual(['training seconds', 'training peak memory']);
  });

  it('are absent where nothing was measured or there is no history, and failed where it cannot be read', async () => {
    expect(await gather([], { training: absent('not trained here') })).toEqual(absent('training: not trained here'));
    expect(await gather([], { training: gathered(training({ outcome: 'failed', exitCode: 1 })) })).toMatchObject({
      state: 'absent',
    });
    expect(await gatherPerformance({ ...factsWith(), history: null })).toMatchObject({ state: 'absent' });
    const history = {
      index: async () => {
        throw new RemoteError('unreachable', 'no network');
      },
    };
    expect(await gatherPerformance({ ...factsWith(), history })).toMatchObject({ state: 'failed' });
  });

  it('go into the record of this run, and from there into the index', async () => {
    const performance = await gather([]);
    const judgement = judge(factsWith({ performance }));
    const record = parseRecord(formatRecord(recordOf(judgement, reportOf(judgement))), 'record.json');
    expect(record.costs).toEqual({ 'training seconds': 12, 'training peak memory': 200 * 1024 * 1024 });
    expect(entryOf(record, commitNamed('blob'))).toMatchObject({
      costs: { 'training seconds': 12, 'training peak memory': 209_715_000 },
      machine: machineKind(),
    });
    const none = judge(factsWith());
    expect(recordOf(none, reportOf(none))).not.toHaveProperty('costs');
  });
});

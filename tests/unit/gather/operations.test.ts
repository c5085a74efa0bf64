import { describe, expect, it } from 'vitest';
import { gatherOperations } from '../../../src/gather/operations.ts';
import type { RunRecord } from '../../../src/history/record.ts';
import { entryOf, formatIndex, type IndexEntry, parseIndex, withEntry } from '../../../src/history/run-index.ts';
import { RemoteError } from '../../../src/support/git-store.ts';
import { commitNamed, makeRecord } from '../history/records.ts';

const run = { model: 'penguins', id: '5000', defaultBranch: 'main', startedAt: '2026-11-21T10:00:00.000Z' };
const daysAgo = (days: number): string => new Date(Date.parse(run.startedAt) - days * 86_400_000).toISOString();
const oid = commitNamed('blob');
const sha = (letter: string): string => letter.repeat(64);

let runs = 1000;
const entry = (days: number, changes: Partial<RunRecord> = {}): IndexEntry => {
  runs += 1;
  return entryOf(makeRecord({ run: String(runs), startedAt: daysAgo(days), ...changes }), oid);
};

const gatherOf = (entries: readonly IndexEntry[], promote?: { branch: string }) =>
  gatherOperations({
    run,
    configuration: { promote: promote as never },
    history: { index: async () => entries.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)) },
  });

async function operationsOf(entries: readonly IndexEntry[]) {
  const found = await gatherOf(entries);
  if (found.state !== 'gathered') throw new Error(JSON.stringify(found));
  return found.value;
}

const promoted = { promoted: '1.4.0', stage: 'production', deployed: true };
const monitoring: Partial<RunRecord> = {
  scope: 'monitoring',
  event: 'schedule',
  training: null,
  metrics: {},
  tests: { 'monitor/skew': { points: 1, execution: 'automated', outcome: 'pass' } },
};

describe('what started the runs', () => {
  it('tells a push, a schedule, changed data, a message, the monitor and a hand apart', async () => {
    const data = (training: string) => ({ data: { training: sha(training), testing: null, serving: null } });
    const { triggers, runs: count } = await operationsOf([
      entry(9, { event: 'push', ...data('a') }),
      entry(8, { event: 'schedule', ...data('a') }),
      entry(7, { event: 'schedule', ...data('b') }),
      entry(6, { event: 'repository_dispatch', eventType: 'new-data', ...data('b') }),
      entry(5, { event: 'repository_dispatch', eventType: 'ml-test-score-retrain', ...data('c') }),
      entry(4, { event: 'workflow_dispatch', ...data('c') }),
      entry(3, { event: 'local', ...data('c') }),
      entry(2, monitoring),
    ]);
    expect(triggers).toEqual({ push: 1, schedule: 2, data: 1, message: 1, monitoring: 1, manual: 2 });
    expect(count).toBe(8);
  });

  it('takes a dispatch of an unknown type for a message, and data that are not recorded for the same', async () => {
    const nothing = { data: { training: null, testing: null, serving: null } };
    const { triggers } = await operationsOf([
      entry(3),
      entry(2, { event: 'schedule', ...nothing }),
      entry(1, { event: 'repository_dispatch' }),
    ]);
    expect(triggers).toMatchObject({ schedule: 1, data: 0, message: 1, monitoring: 0 });
  });

  it('reads other data from what training data are made of, and not from what is served', async () => {
    const source = (name: string, letter: string) => ({ name, bytes: 1, files: 1, sha256: sha(letter), columns: null });
    const made = (upstream: string, served: string): Partial<RunRecord> => ({
      event: 'schedule',
      data: { training: null, testing: null, serving: sha(served) },
      sources: [source('raw.csv', upstream), source('serving.csv', served)],
    });
    const { triggers } = await operationsOf([
      entry(3, made('a', 'b')),
      entry(2, made('a', 'c')),
      entry(1, made('d', 'c')),
    ]);
    expect(triggers).toMatchObject({ schedule: 2, data: 1 });
  });
});

describe('what runs did by themselves', () => {
  it('counts what a push and a schedule trained, and names the newest', async () => {
    const { steps } = await operationsOf([
      entry(9),
      entry(8, { event: 'schedule' }),
      entry(7, { event: 'repository_dispatch', eventType: 'ml-test-score-retrain' }),
      entry(6, { event: 'workflow_dispatch' }),
    ]);
    expect(steps).toMatchObject({
      testing: { count: 1, newest: daysAgo(9) },
      integration: { count: 1 },
      training: { count: 4, newest: daysAgo(6) },
      retraining: { count: 2, newest: daysAgo(7) },
      recovery: { count: 1, newest: daysAgo(7) },
      tracking: { count: 4 },
      delivery: { count: 0, newest: null },
      monitoring: { count: 0 },
    });
  });

  it('counts no training that failed, none of a model trained elsewhere, and nothing of a local run', async () => {
    const failed = { command: 'x', outcome: 'failed', seconds: 1, peakMemoryBytes: null } as const;
    const { steps, tests } = await operationsOf([
      entry(3, { event: 'schedule', training: failed }),
      entry(2, { event: 'schedule', training: null }),
      entry(1, { event: 'local', ...promoted }),
    ]);
    expect(steps.training.count).toBe(0);
    expect(steps.retraining.count).toBe(0);
    expect(steps.delivery.count).toBe(0);
    expect(tests['infra/validation']?.ran).toBe(2);
  });

  it('counts a version once, its last stage, the canary before it and the digests of its data', async () => {
    const canary: RunRecord['tests'] = { 'infra/canary': { points: 1, execution: 'automated', outcome: 'pass' } };
    const byHand: RunRecord['tests'] = { 'infra/canary': { points: 0.5, execution: 'manual', outcome: 'pass' } };
    const { steps } = await operationsOf([
      entry(6, { promoted: '1.3.0', stage: 'staging', deployed: false, tests: canary }),
      entry(5, { ...promoted, tests: byHand, data: { training: null, testing: null, serving: null } }),
      entry(4, { ...promoted, tests: {} }),
      entry(3, { ...promoted, promoted: '1.5.0', tests: canary }),
    ]);
    expect(steps.delivery.count).toBe(3);
    expect(steps.deployment).toEqual({ count: 2, newest: daysAgo(3) });
    expect(steps.trial).toEqual({ count: 1, newest: daysAgo(3) });
    expect(steps.lineage.count).toBe(2);
  });

  it('counts monitoring that nobody started', async () => {
    const { steps, runs: count } = await operationsOf([
      entry(3, monitoring),
      entry(2, { ...monitoring, event: 'workflow_dispatch' }),
      entry(1, {
        ...monitoring,
        tests: { 'monitor/skew': { points: 0, execution: 'automated', outcome: 'inconclusive' } },
      }),
    ]);
    expect(steps.monitoring).toEqual({ count: 1, newest: daysAgo(3) });
    expect(steps.training.count).toBe(0);
    expect(count).toBe(3);
  });

  it('has of each test how often it ran and passed by an automated source, and the newest', async () => {
    const schema = (
      outcome: 'pass' | 'fail' | 'inconclusive',
      execution: 'automated' | 'manual' = 'automated',
    ): Partial<RunRecord> => ({
      tests: { 'data/schema': { points: 0, execution, outcome } },
    });
    const { tests } = await operationsOf([
      entry(4, schema('pass')),
      entry(3, schema('fail')),
      entry(2, schema('pass', 'manual')),
      entry(1, schema('inconclusive')),
    ]);
    expect(tests).toEqual({ 'data/schema': { ran: 2, passed: 1, newest: daysAgo(3), passes: false } });
  });
});

describe('the runs that are looked at', () => {
  it('leaves out other branches, this run, what is later and what is older than 90 days', async () => {
    const found = await operationsOf([
      entry(1, { branch: 'feature' }),
      entry(1, { run: '5000' }),
      entry(-1),
      entry(91),
      entry(89),
    ]);
    expect(found).toMatchObject({ runs: 1, since: daysAgo(89), days: 90, most: 100 });
  });

  it('looks at the branch that promotes, too', async () => {
    const found = await gatherOf([entry(2, { branch: 'release' }), entry(1)], { branch: 'release' });
    expect(found.state === 'gathered' && found.value.runs).toBe(2);
  });

  it('keeps the last hundred, and beside them a hundred that monitored; attempts of one run are one', async () => {
    const full = Array.from({ length: 150 }, (_, index) => entry(index / 3 + 1));
    const watching = Array.from({ length: 20 }, (_, index) => entry(index + 1, monitoring));
    const again = [entry(0.5, { run: '4999', attempt: 2 }), entry(0.6, { run: '4999', attempt: 1, ...promoted })];
    const found = await operationsOf([...full, ...watching, ...again]);
    expect(found.runs).toBe(120);
    expect(found.steps.training.count).toBe(100);
    expect(found.steps.delivery.count).toBe(1);
  });

  it('says why there is nothing', async () => {
    expect(await gatherOf([])).toEqual({
      state: 'absent',
      reason: 'no run of main is recorded in the last 90 days',
    });
    expect(
      await gatherOperations({ run, configuration: { promote: undefined } as never, history: null }),
    ).toMatchObject({
      state: 'absent',
    });
    const broken = {
      index: async () => {
        throw new RemoteError('other', 'no such remote');
      },
    };
    expect(
      await gatherOperations({ run, configuration: { promote: undefined } as never, history: broken }),
    ).toMatchObject({ state: 'failed', error: expect.stringContaining('no such remote') });
  });
});

describe('the entry of a run in the index', () => {
  const record = makeRecord({
    run: '7',
    event: 'repository_dispatch',
    eventType: 'ml-test-score-retrain',
    ...promoted,
  });

  it('is read as it was written, and one of an earlier release still is', () => {
    const written = entryOf(record, oid);
    const { eventType: _, data: __, promoted: ___, stage: ____, deployed: _____, ...old } = written;
    const { entries, problem } = parseIndex(
      'penguins',
      formatIndex('penguins', [written, { ...old, run: '6', path: '' }]),
    );
    expect(problem).toBeNull();
    expect(entries[0]).toEqual(written);
    expect(written).toMatchObject({
      ...promoted,
      eventType: 'ml-test-score-retrain',
      data: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(entries[1]).not.toHaveProperty('data');
  });

  it('keeps what another job of the same run knew', () => {
    const first = entryOf(record, oid);
    const { eventType: _, promoted: __, stage: ___, deployed: ____, ...plain } = record;
    const [again, ...others] = withEntry([first], entryOf({ ...plain, promoted: null }, oid));
    expect(others).toEqual([]);
    expect(again).toMatchObject({ ...promoted, eventType: 'ml-test-score-retrain' });
    const next = withEntry([first], entryOf({ ...record, promoted: '1.5.0', stage: 'staging', deployed: false }, oid));
    expect(next[0]).toMatchObject({ promoted: '1.5.0', stage: 'staging', deployed: false });
  });
});

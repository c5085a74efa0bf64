import { expect, test } from 'vitest';
import { absent, gathered } from '../../../src/facts.ts';
import { gatherCarried } from '../../../src/gather/carried.ts';
import { gatherEvidence } from '../../../src/gather/evidence.ts';
import type { RunRecord } from '../../../src/history/record.ts';
import { entryOf, formatIndex, type IndexEntry, parseIndex, resultIn } from '../../../src/history/run-index.ts';
import { RemoteError } from '../../../src/support/git-store.ts';
import { factsWith } from '../../support/facts.ts';
import { commitNamed, makeRecord } from '../history/records.ts';

const pass = { points: 1, execution: 'automated', outcome: 'pass' } as const;
const fail = { points: 0, execution: 'automated', outcome: 'fail' } as const;
const none = { points: 0, execution: 'none', outcome: null } as const;
const canary = 'infra/canary';
const numerics = 'monitor/numerics';

/** Entries of an index, newest first, one a day. */
const entries = (...records: Partial<RunRecord>[]): IndexEntry[] =>
  records.map((record, index) =>
    entryOf(
      makeRecord({
        run: String(90 - index),
        event: 'schedule',
        commit: commitNamed(`c${index}`),
        startedAt: new Date(Date.UTC(2026, 10, 20 - index)).toISOString(),
        ...record,
      }),
      commitNamed('blob'),
    ),
  );

async function carried(index: readonly IndexEntry[], tests: object = { [canary]: { when: 'schedule' } }) {
  const { run, configuration } = factsWith({ configuration: { tests } });
  const fact = await gatherCarried({ run, configuration, history: { index: async () => index } });
  return fact.state === 'gathered' ? fact.value : fact;
}

test('the letters of an entry say what each test came to, and survive the index', () => {
  const record = makeRecord({
    tests: {
      [canary]: pass,
      'data/schema': fail,
      'data/policy': { points: 0.5, execution: 'manual', outcome: 'pass' },
      'model/slices': { points: 0, execution: 'automated', outcome: 'inconclusive' },
      'model/review': { points: 0, execution: 'automated', outcome: 'error' },
      // Earned by an earlier run: not run, so never carried again.
      [numerics]: { points: 1, execution: 'none', outcome: null },
    },
  });
  const [entry] = parseIndex('penguins', formatIndex('penguins', [entryOf(record, commitNamed('blob'))])).entries;
  expect(entry?.tests).toBe('f--P---e----i------p--------');
  expect(resultIn(entry as IndexEntry, canary)).toEqual({ outcome: 'pass', execution: 'automated', points: 1 });
  expect(resultIn(entry as IndexEntry, 'data/policy')).toEqual({ outcome: 'pass', execution: 'manual', points: 0.5 });
  expect(resultIn(entry as IndexEntry, numerics)).toBeNull();
  const { tests: _, ...older } = entry as IndexEntry;
  expect(resultIn(older, canary)).toBeNull();
});

test('the newest run in which the test ran speaks, with the page of its run', async () => {
  const found = await carried(
    entries({ tests: { [canary]: none } }, {}, { tests: { [canary]: fail } }, { tests: { [canary]: pass } }),
  );
  expect(found).toEqual({
    [canary]: {
      outcome: 'fail',
      execution: 'automated',
      points: 0,
      event: 'schedule',
      date: '2026-11-18T00:00:00.000Z',
      commit: commitNamed('c2'),
      url: 'https://github.com/ana/penguins/actions/runs/88',
    },
  });
});

test.each<[string, Partial<RunRecord>]>([
  ['another branch', { branch: 'release' }],
  ['this run', { run: '100' }],
  ['a run that began later', { startedAt: '2026-11-21T10:00:01.000Z' }],
])('%s is passed over', async (_name, changes) => {
  expect(await carried(entries({ tests: { [canary]: pass }, ...changes }))).toEqual({});
});

test('a monitoring test keeps the point of the schedule when it passed again on another event, not when it failed', async () => {
  const limited = { [numerics]: { when: ['schedule', 'workflow_dispatch'] } };
  const now = (tests: RunRecord['tests']) => ({ event: 'workflow_dispatch', tests });
  const scheduled = { tests: { [numerics]: pass } };
  expect(await carried(entries(now({ [numerics]: pass }), scheduled), limited)).toMatchObject({
    [numerics]: { event: 'schedule', outcome: 'pass' },
  });
  expect(await carried(entries(now({ [numerics]: fail }), scheduled), limited)).toMatchObject({
    [numerics]: { event: 'workflow_dispatch', outcome: 'fail' },
  });
  expect(await carried(entries(now({ [numerics]: pass }), { tests: { [numerics]: fail } }), limited)).toMatchObject({
    [numerics]: { event: 'workflow_dispatch', outcome: 'pass' },
  });
});

test('the history is not read where every test may run', async () => {
  const { run, configuration } = factsWith({ configuration: { tests: { [canary]: { when: 'push' } } } });
  const index = () => Promise.reject(new Error('read'));
  expect((await gatherCarried({ run, configuration, history: { index } })).state).toBe('absent');
});

test('trouble with the history is said, and carries nothing', async () => {
  const { run, configuration } = factsWith({ configuration: { tests: { [canary]: { when: 'schedule' } } } });
  const index = () => Promise.reject(new RemoteError('unreachable', 'the remote did not answer'));
  expect(await gatherCarried({ run, configuration, history: { index } })).toMatchObject({
    state: 'failed',
    error: expect.stringContaining('the remote did not answer'),
  });
  expect(await gatherCarried({ run, configuration, history: null })).toEqual(absent('there is no history to look in'));
});

test('evidence that `when` keeps from this run is not gathered: no command, no report', async () => {
  const ran: string[] = [];
  const tests = {
    [canary]: { run: 'costly', junit: 'slow.xml', when: 'schedule' },
    'data/agility': { run: 'cheap', when: 'push' },
  };
  const { run, configuration } = factsWith({ configuration: { tests } });
  const found = await gatherEvidence({
    root: '.',
    configuration,
    run,
    readJunit: async (files) => {
      ran.push(...files);
      return absent('');
    },
    runCommand: async (_id, command) => {
      ran.push(command);
      return gathered({ command, exitCode: 0, outcome: 'succeeded', seconds: 0, tail: [] });
    },
    withoutCommands: null,
  });
  expect(ran).toEqual(['cheap']);
  expect(Object.keys(found)).toEqual(['data/agility']);
});

import { expect, test } from 'vitest';
import { recordPath } from '../../../src/history/record.ts';
import {
  entryOf,
  formatIndex,
  type IndexEntry,
  isFull,
  parseIndex,
  withEntry,
} from '../../../src/history/run-index.ts';
import { commitNamed, makeRecord } from './records.ts';

const oid = commitNamed('blob');

function entries(count: number, metrics = 2): IndexEntry[] {
  const all = Object.fromEntries(
    Array.from({ length: metrics }, (_, index) => [`metric_${index}`, { value: index / 7, direction: null }]),
  );
  return Array.from({ length: count }, (_, index) =>
    entryOf(
      makeRecord({
        commit: commitNamed(`c${index}`),
        run: String(10_000 - index),
        startedAt: new Date(Date.UTC(2026, 10, 21) - index * 1000).toISOString(),
        metrics: all,
      }),
      oid,
    ),
  );
}

test('entries are read as they were written, newest first, and know their path', () => {
  const [newest, older, oldest] = entries(3) as [IndexEntry, IndexEntry, IndexEntry];
  const { entries: found, problem } = parseIndex('penguins', formatIndex('penguins', [older, oldest, newest]));
  expect(problem).toBeNull();
  expect(found).toEqual([newest, older, oldest]);
  expect(found[0]?.path).toBe(recordPath(makeRecord({ commit: commitNamed('c0'), run: '10000' })));
  expect(found[0]?.metrics).toEqual({ metric_0: 0, metric_1: 1 / 7 });
});

test('the same run is replaced, a later attempt of it comes first', () => {
  const first = entryOf(makeRecord(), oid);
  const again = entryOf(makeRecord({ score: { ...makeRecord().score, total: 0.5 } }), oid);
  const retry = entryOf(makeRecord({ attempt: 2 }), oid);
  const tenth = entryOf(makeRecord({ attempt: 10 }), oid);
  const all = [first, tenth, again, retry].reduce<readonly IndexEntry[]>(withEntry, []);
  expect(all.map(({ attempt, score }) => [attempt, score])).toEqual([
    [10, 1],
    [2, 1],
    [1, 0.5],
  ]);
});

test('of the entries that only monitored, the newest hundred stay, and push out none of the others', () => {
  const one = (index: number, scope: 'monitoring' | undefined): IndexEntry =>
    entryOf(
      makeRecord({
        commit: commitNamed(`m${index}`),
        run: String(index),
        startedAt: new Date(Date.UTC(2026, 10, 21) + index * 1000).toISOString(),
        ...(scope === undefined ? {} : { scope }),
      }),
      oid,
    );
  const all = Array.from({ length: 150 }, (_, index) => one(index, index % 10 === 0 ? undefined : 'monitoring'));
  const before = all.reduce<readonly IndexEntry[]>(withEntry, []);
  expect(before.filter(isFull)).toHaveLength(15);
  expect(before.filter((entry) => !isFull(entry))).toHaveLength(100);
  // The next one takes the place of the oldest of its kind, not that of a full run that is older.
  const after = withEntry(before, one(150, 'monitoring'));
  expect(after.filter(isFull)).toEqual(before.filter(isFull));
  expect(after.find((entry) => !isFull(entry))?.run).toBe('150');
  const monitored = (entries: readonly IndexEntry[]): string[] =>
    entries.filter((entry) => !isFull(entry)).map(({ run }) => run);
  expect(monitored(after).slice(1)).toEqual(monitored(before).slice(0, 99));
  expect(after.at(-1)?.run).toBe('0');
});

test.each([
  [1500, 2],
  [1500, 100],
])('%d runs of %d metrics stay within 300 kB, and the newest are kept', (count, metrics) => {
  const all = entries(count, metrics);
  const text = formatIndex('penguins', all);
  expect(text.length).toBeLessThan(301_000);
  const { entries: kept } = parseIndex('penguins', text);
  expect(kept.length).toBeGreaterThan(200);
  expect(kept.length).toBeLessThanOrEqual(1000);
  expect(kept.map(({ run }) => run)).toEqual(all.slice(0, kept.length).map(({ run }) => run));
});

test('of a corrupt index, the entries that can be read are kept', () => {
  const text = formatIndex('penguins', entries(3)).replace('"score":1,', '"score":"one",');
  const { entries: found, problem } = parseIndex('penguins', text);
  expect(found).toHaveLength(2);
  expect(problem?.message).toBe('records/penguins/index.json: 1 of its 3 entries cannot be read');
});

test.each([
  ['corrupt', 'nonsense'],
  ['corrupt', '{"schemaVersion":1,"model":"penguins","entries":{}}'],
  ['newer', '{"schemaVersion":2}'],
])('%s: %s', (kind, text) => {
  expect(parseIndex('penguins', text)).toMatchObject({ entries: [], problem: { kind } });
});

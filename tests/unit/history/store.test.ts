import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { formatBadge } from '../../../src/history/badge.ts';
import { badgePath, formatRecord, indexPath, recordPath } from '../../../src/history/record.ts';
import { entryOf, formatIndex } from '../../../src/history/run-index.ts';
import { HistoryRefusedError, openHistory } from '../../../src/history/store.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import {
  commit,
  countObjects,
  git,
  makeRemote,
  makeRepository,
  openStore,
  stateOf,
  temporaryFolder,
} from '../support/git-repositories.ts';
import { commitNamed, makeRecord } from './records.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
let number = 0;
const next = (name: string): string => {
  number += 1;
  return join(folder.path, `${name}-${number}`);
};

/** A remote with one commit, a clone of it, and a history over each of several scratch repositories. */
function makeProject(partial = true) {
  const remote = next('remote');
  const url = makeRemote(remote, partial);
  const work = makeRepository(next('work'), url);
  commit(work, { 'train.py': 'print(1)\n' });
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  const open = async (scratch = next('scratch'), write = true) =>
    openHistory(await openStore(work, scratch, write), 'ml-test-score');
  return { remote, work, open };
}

const show = (repository: string, path: string): string => git(repository, ['show', `ml-test-score:${path}`]);

/** Commits files on the history branch of a bare repository, by git fast-import. */
function seed(remote: string, files: Iterable<readonly [string, string]>, from?: string): void {
  const parts = ['commit refs/heads/ml-test-score\ncommitter Ana <ana@example.com> 1700000000 +0000\ndata 4\nseed\n'];
  if (from !== undefined) parts.push(`from ${from}\n`);
  for (const [path, text] of files) parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  git(remote, ['fast-import', '--quiet', '--force'], parts.join(''));
}

test('the first record makes the branch, apart from all others, and is read back', async () => {
  const { remote, work, open } = makeProject();
  const before = stateOf(work);
  const history = await open();
  expect(await history.index('penguins')).toEqual([]);
  const record = makeRecord();
  const written = await history.write(record, { [badgePath('penguins')]: formatBadge(1, 'allow') });
  expect(git(remote, ['rev-parse', 'ml-test-score'])).toBe(written.commit);
  expect(git(remote, ['log', '--format=%P|%an|%s', 'ml-test-score'])).toMatch(
    /^\|ml-test-score\[bot\]\|penguins .*: 1 of 7, allow \(run 1001-1\) \[skip ci\]$/,
  );
  expect(git(remote, ['ls-tree', '-r', '--name-only', 'ml-test-score']).split('\n')).toEqual(
    ['README.md', 'badges/penguins.json', indexPath('penguins'), recordPath(record)].sort(),
  );
  expect(show(remote, 'README.md')).toContain('Do not merge it');
  for (const reader of [history, await open()]) {
    const [entry] = await reader.index('penguins');
    expect(entry).toMatchObject({ commit: record.commit, score: 1, decision: 'allow', metrics: { accuracy: 0.91 } });
    if (entry === undefined) throw new Error('no entry');
    expect(await reader.read(entry)).toEqual(record);
    const stored = await reader.recordsOf('penguins', record.commit);
    expect(stored).toEqual([{ path: entry.path, oid: entry.oid }]);
  }
  expect(stateOf(work)).toBe(before);
});

test('the same run again changes nothing; attempts and models stand side by side', async () => {
  const { remote, open } = makeProject();
  const history = await open();
  const first = await history.write(makeRecord());
  expect(await (await open()).write(makeRecord())).toEqual(first);
  await history.write(makeRecord({ attempt: 2 }));
  await history.write(makeRecord({ attempt: 10 }));
  await history.write(makeRecord({ model: 'whales' }));
  expect(git(remote, ['rev-list', '--count', 'ml-test-score'])).toBe('4');
  expect((await history.index('penguins')).map(({ attempt }) => attempt)).toEqual([10, 2, 1]);
  const stored = await history.recordsOf('penguins', commitNamed('a'));
  expect(stored.map(({ path }) => path.split('/').at(-1))).toEqual(['1001-10.json', '1001-2.json', '1001-1.json']);
  expect(await history.index('whales')).toHaveLength(1);
  expect(await history.index('seals')).toEqual([]);
});

test('eight processes at once lose nothing, from no branch at all', async () => {
  const { remote, work, open } = makeProject();
  const names = Array.from({ length: 8 }, (_, index) => `w${index}`);
  const script = join(import.meta.dirname, 'write-record.ts');
  const run = promisify(execFile);
  await Promise.all(names.map((name) => run(process.execPath, [script, work, next('scratch'), name])));
  const history = await open();
  const index = await history.index('penguins');
  expect(index.map(({ run: id }) => id).sort()).toEqual(names);
  for (const entry of index) expect((await history.read(entry)).run).toBe(entry.run);
  expect(git(remote, ['ls-tree', '--name-only', 'ml-test-score', 'badges/']).split('\n')).toHaveLength(8);
  expect(git(remote, ['rev-list', '--count', 'ml-test-score'])).toBe('8');
  git(remote, ['fsck', '--strict']);
});

test('in a repository without a remote, several writers at once lose nothing either', async () => {
  const work = makeRepository(next('work'));
  const head = commit(work, { a: '1' });
  const script = join(import.meta.dirname, 'write-record.ts');
  const run = promisify(execFile);
  const names = ['l0', 'l1', 'l2', 'l3'];
  await Promise.all(names.map((name) => run(process.execPath, [script, work, next('scratch'), name])));
  const history = openHistory(await openStore(work, next('scratch')), 'ml-test-score');
  expect((await history.index('penguins')).map((entry) => entry.run).sort()).toEqual(names);
  expect(git(work, ['status', '--porcelain'])).toBe('');
  expect(git(work, ['rev-parse', 'HEAD'])).toBe(head);
});

test('reading and writing cost the same at 10 and at 20,000 records', async () => {
  const subject = makeRecord({ commit: commitNamed('c0') });
  const added = makeRecord({ commit: subject.commit.slice(0, 2) + commitNamed('new').slice(2), run: '2000' });
  const counts: number[][] = [];
  for (const size of [10, 20_000]) {
    const { remote, open } = makeProject();
    const content = formatRecord(subject);
    const oid = git(remote, ['hash-object', '-w', '--stdin'], content);
    const files: [string, string][] = [
      ['README.md', 'history\n'],
      [badgePath('penguins'), '{}\n'],
      [recordPath(subject), content],
      [indexPath('penguins'), formatIndex('penguins', [entryOf(subject, oid)])],
    ];
    for (let index = 1; index < size; index += 1)
      files.push([recordPath({ ...subject, commit: commitNamed(`c${index}`) }), `{"n":${index}}`]);
    seed(remote, files);

    const scratch = next('scratch');
    const history = await open(scratch);
    const [entry] = await history.index('penguins');
    if (entry === undefined) throw new Error('no entry');
    const afterIndex = countObjects(scratch);
    expect(await history.read(entry)).toEqual(subject);
    const afterRead = countObjects(scratch);
    const atRemote = countObjects(remote);
    await history.write(added, { [badgePath('penguins')]: formatBadge(1, 'allow') });
    counts.push([afterIndex, afterRead, countObjects(scratch), countObjects(remote) - atRemote]);
    expect((await (await open()).index('penguins')).map(({ run }) => run).sort()).toEqual(['1001', '2000']);
    expect(git(remote, ['ls-tree', '-r', '--name-only', 'ml-test-score']).split('\n')).toHaveLength(size + 4);
  }
  expect(counts[1]).toEqual(counts[0]);
  expect(counts[0]?.[2]).toBeLessThan(30);
});

test('a corrupt index is moved aside, what can be read of it is kept, records stay', async () => {
  const { remote, open } = makeProject();
  const old = makeRecord();
  await (await open()).write(old);
  seed(remote, [[indexPath('penguins'), 'nonsense']], 'refs/heads/ml-test-score^0');
  const history = await open();
  expect(await history.index('penguins')).toEqual([]);
  expect(history.warnings[0]).toContain('records/penguins/index.json: is not JSON');
  expect(await history.recordsOf('penguins', old.commit)).toHaveLength(1);
  await history.write(makeRecord({ run: '1002' }));
  expect((await history.index('penguins')).map(({ run }) => run)).toEqual(['1002']);
  expect(show(remote, 'records/penguins/index.corrupt-1.json')).toBe('nonsense');
  expect(show(remote, recordPath(old))).toContain('"run": "1001"');

  const half = show(remote, indexPath('penguins')).replace('"entries":[', '"entries":["bad",');
  seed(remote, [[indexPath('penguins'), half]], 'refs/heads/ml-test-score^0');
  await history.write(makeRecord({ run: '1003' }));
  expect((await history.index('penguins')).map(({ run }) => run)).toEqual(['1003', '1002']);
  expect(show(remote, 'records/penguins/index.corrupt-2.json')).toBe(half);
  expect(history.warnings.at(-1)).toContain('moved to records/penguins/index.corrupt-2.json, 1 entries were kept');
});

test('an index of a later release is left alone, the record is written all the same', async () => {
  const { remote, open } = makeProject();
  seed(remote, [[indexPath('penguins'), '{"schemaVersion":2}']]);
  const history = await open();
  await history.write(makeRecord());
  expect(show(remote, indexPath('penguins'))).toBe('{"schemaVersion":2}');
  expect(show(remote, recordPath(makeRecord()))).toContain('"schemaVersion": 1');
  expect(history.warnings[0]).toContain('schema version 2');
});

test('several records in one commit, each in the index of its model, lose nothing of another writer', async () => {
  const { remote, open } = makeProject();
  const history = await open();
  await (await open()).write(makeRecord({ model: 'seals', run: '1000', startedAt: '2026-11-20T09:00:00.000Z' }));
  const records = ['penguins', 'seals', 'whales'].map((model) => makeRecord({ model }));
  const files = { [badgePath('seals')]: formatBadge(1, 'allow'), [badgePath('whales')]: formatBadge(1, 'block') };
  const written = await history.writeAll(records, files);
  expect(git(remote, ['rev-parse', 'ml-test-score'])).toBe(written.commit);
  expect(git(remote, ['rev-list', '--count', 'ml-test-score'])).toBe('2');
  const message = git(remote, ['log', '-1', '--format=%B', 'ml-test-score']);
  expect(message.split('\n')[0]).toMatch(/^3 models [0-9a-f]{7} \(run 1001-1\) \[skip ci\]$/);
  expect(message).toContain('whales');
  expect((await history.index('seals')).map(({ run }) => run)).toEqual(['1001', '1000']);
  expect(show(remote, badgePath('whales'))).toContain('blocked');
  for (const model of ['penguins', 'whales'])
    expect(await history.read((await history.index(model))[0] as never)).toEqual(makeRecord({ model }));
  expect(await history.writeAll(records, files)).toEqual(written);
});

test('the latest of 300 models takes seconds and three requests, whatever else the branch holds', async () => {
  const { remote, work, open } = makeProject();
  const names = Array.from({ length: 300 }, (_, index) => `model-${index}`);
  const files = names.flatMap((model): [string, string][] => {
    const records = [
      makeRecord({ model, run: '1' }),
      makeRecord({ model, run: '2', startedAt: '2026-11-22T09:00:00.000Z' }),
    ];
    const monitoring = makeRecord({ model, run: '3', startedAt: '2026-11-23T09:00:00.000Z', scope: 'monitoring' });
    return [
      [
        indexPath(model),
        formatIndex(
          model,
          [monitoring, ...records].map((one) => entryOf(one, '1'.repeat(40))),
        ),
      ],
    ];
  });
  seed(remote, [...files, [indexPath('broken'), 'nonsense']]);
  const store = await openStore(work, next('scratch'));
  const fetches: string[] = [];
  const git_ = store.git;
  const counting = {
    ...store,
    git: {
      ...git_,
      try: (args: readonly string[], options?: Parameters<typeof git_.try>[1]) => {
        if (args.includes('fetch')) fetches.push(args.join(' '));
        return git_.try(args, options);
      },
    },
  };
  const history = openHistory(counting, 'ml-test-score');
  const start = performance.now();
  const latest = await history.latest([...names, 'unknown', 'broken', '../x']);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(fetches.length).toBeLessThanOrEqual(3);
  expect(latest.size).toBe(303);
  expect(names.map((name) => latest.get(name)?.run)).toEqual(names.map(() => '2'));
  expect([latest.get('unknown'), latest.get('broken'), latest.get('../x')]).toEqual([null, null, null]);
  expect(history.warnings.join()).toContain('records/broken/index.json: is not JSON');
  expect(await (await open()).latest([])).toEqual(new Map());
});

test('a record that is corrupt, lost, or of another run is a RecordError', async () => {
  const { remote, open } = makeProject();
  const record = makeRecord();
  const files: [string, string][] = [
    [recordPath(record), 'nonsense'],
    [recordPath({ ...record, run: '2' }), formatRecord(record)],
    [recordPath({ ...record, run: '3' }), 'x'.repeat(2 * 1024 * 1024)],
  ];
  seed(remote, files);
  const history = await open();
  const stored = await history.recordsOf('penguins', record.commit);
  const messages = await Promise.all(
    [...stored, { path: 'records/penguins/lost.json', oid: '1'.repeat(40) }].map((one) =>
      history.read(one).catch((error: Error) => `${error.name} ${error.message}`),
    ),
  );
  expect(messages[0]).toContain(`RecordError ${recordPath(record)}: is not JSON`);
  expect(messages[1]).toContain('3-1.json: has 2097152 bytes');
  expect(messages[2]).toContain(`2-1.json: is the record ${recordPath(record)}`);
  expect(messages[3]).toMatch(/^RecordError records\/penguins\/lost.json/);
});

test('a branch of that name that holds code is neither read nor written', async () => {
  const { remote, work, open } = makeProject();
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/ml-test-score']);
  const before = git(remote, ['rev-parse', 'ml-test-score']);
  const history = await open();
  expect(await history.index('penguins')).toEqual([]);
  await expect(history.write(makeRecord())).rejects.toThrow(ConfigurationError);
  await expect(history.write(makeRecord())).rejects.toThrow(/no history of ML Test Score.*\n.*history: \{ branch/);
  expect(git(remote, ['rev-parse', 'ml-test-score'])).toBe(before);
});

test('a run that only reads is refused, and nothing is written', async () => {
  const { remote, open } = makeProject();
  const history = await open(next('scratch'), false);
  await expect(history.write(makeRecord())).rejects.toBeInstanceOf(HistoryRefusedError);
  await expect(history.write(makeRecord())).rejects.toMatchObject({ refused: 'permission' });
  expect(git(remote, ['branch', '--list', 'ml-test-score'])).toBe('');
});

test('works with a remote that knows no partial fetches', async () => {
  const { open } = makeProject(false);
  for (const run of ['1', '2']) await (await open()).write(makeRecord({ run }));
  const history = await open();
  const index = await history.index('penguins');
  expect(index.map(({ run }) => run)).toEqual(['2', '1']);
  for (const entry of index) expect((await history.read(entry)).run).toBe(entry.run);
});

test('a metric with a name too long for a record leaves the index readable', async () => {
  const { open } = makeProject();
  const history = await open();
  const metrics = { accuracy: { value: 0.9, direction: null }, ['b'.repeat(251)]: { value: 1, direction: null } };
  await history.write(makeRecord({ metrics }));
  const entries = await (await open()).index('penguins');
  expect(entries.map((entry) => Object.keys(entry.metrics))).toEqual([['accuracy']]);
});

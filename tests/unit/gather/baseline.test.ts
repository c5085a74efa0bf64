import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type BaseContext, type BaselineInput, baseCommitOf, gatherBaseline } from '../../../src/gather/baseline.ts';
import { type RunRecord, recordPath } from '../../../src/history/record.ts';
import { openHistory } from '../../../src/history/store.ts';
import { openGit } from '../../../src/support/git.ts';
import { openAncestry } from '../../../src/support/git-ancestry.ts';
import { makeRecord } from '../history/records.ts';
import {
  commit,
  git,
  makeRemote,
  makeRepository,
  openStore,
  stateOf,
  temporaryFolder,
} from '../support/git-repositories.ts';

const head = 'a'.repeat(40);
const parent = 'b'.repeat(40);
const pullHead = 'c'.repeat(40);
const before = 'd'.repeat(40);
const fork = 'e'.repeat(40);

describe('which commit is the base', () => {
  const pullRequest = { headCommit: pullHead, baseBranch: 'release' };
  const push = { event: 'push', branch: 'main', before };
  const ancestry = {
    has: async (id: string) => id === before,
    mergeBase: async (id: string, branch: string) => (branch === 'orphan' ? null : branch === 'same' ? id : fork),
  };

  test.each<[string, Partial<BaseContext>, string | null, string]>([
    [
      'merge commit of a pull request',
      { event: 'pull_request', branch: null, parents: [parent, pullHead], pullRequest },
      parent,
      "the first parent of GitHub's merge commit",
    ],
    [
      'its review',
      { event: 'pull_request_review', branch: null, parents: [parent, pullHead], pullRequest },
      parent,
      'first parent',
    ],
    [
      'head of a pull request',
      { event: 'pull_request', branch: null, head: pullHead, pullRequest },
      fork,
      'left release (merge-base)',
    ],
    [
      'head of a pull request that is a merge itself',
      { event: 'pull_request', branch: null, head: pullHead, parents: [parent, before], pullRequest },
      fork,
      'left release',
    ],
    [
      'another merge than the pull request names',
      { event: 'pull_request', branch: null, parents: [parent, before], pullRequest },
      fork,
      'left release',
    ],
    ['merge queue', { event: 'merge_group', branch: null, mergeGroupBase: before }, before, 'merge group'],
    ['push to the default branch', push, before, 'main before this push'],
    ['first push of the default branch', { ...push, before: '0'.repeat(40) }, parent, 'main was just made'],
    ['force push, the old commit is gone', { ...push, before: fork }, parent, 'left behind by a force push'],
    ['push of a root commit', { ...push, before: fork, parents: [] }, null, 'first commit of the repository'],
    ['push to a branch', { ...push, branch: 'change' }, fork, 'left main (merge-base)'],
    ['push of a tag', { ...push, branch: null, defaultBranch: 'same' }, head, 'on same already'],
    [
      'push to a branch without common history',
      { ...push, branch: 'change', defaultBranch: 'orphan' },
      null,
      'no common ancestor',
    ],
    ['schedule', { event: 'schedule' }, head, 'the last run of main'],
    ['dispatch on the default branch', { event: 'workflow_dispatch' }, head, 'the last run of main'],
    ['dispatch on a branch', { event: 'workflow_dispatch', branch: 'change' }, fork, 'left main'],
    ['local, default branch', {}, parent, 'the first parent of the commit on main'],
    ['local, a branch', { branch: 'change' }, fork, 'left main'],
    ['local, detached', { branch: null }, fork, 'left main'],
    [
      'local, no default branch known',
      { branch: 'x', defaultBranch: null },
      parent,
      'the first parent of the commit on x',
    ],
    ['unborn branch', { head: null }, null, 'no commit yet'],
  ])('%s', async (_, changes, expected, why) => {
    const context: BaseContext = {
      event: 'local',
      head,
      parents: [parent],
      branch: 'main',
      defaultBranch: 'main',
      pullRequest: null,
      mergeGroupBase: null,
      before: null,
      ...changes,
    };
    const fact = await baseCommitOf(context, ancestry);
    if (expected === null) expect(fact).toEqual({ state: 'absent', reason: expect.stringContaining(why) });
    else expect(fact).toEqual({ state: 'gathered', value: { commit: expected, why: expect.stringContaining(why) } });
  });
});

const folder = temporaryFolder();
afterAll(folder.remove);
let number = 0;
const next = (name: string): string => {
  number += 1;
  return join(folder.path, `${name}-${number}`);
};

/** A remote with a main of some length, and what records are written for it. */
function makeProject(length: number) {
  const remote = next('remote');
  const url = makeRemote(remote);
  const work = makeRepository(next('work'), url);
  const commits = Array.from({ length }, (_, index) => commit(work, { a: `${index}` }));
  const push = (name: string) => git(work, ['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${name}`]);
  push('main');
  const record = async (...records: Partial<RunRecord>[]) => {
    const history = openHistory(await openStore(work, next('scratch')), 'ml-test-score');
    for (const changes of records) await history.write(makeRecord(changes));
  };
  /** A clone of depth 1, as actions/checkout makes it. */
  const clone = (ref = 'main') => {
    const path = makeRepository(next('clone'), url);
    git(path, ['fetch', '--quiet', '--depth=1', 'origin', ref]);
    git(path, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
    return path;
  };
  return { remote, work, commits, push, record, clone };
}

async function baselineIn(
  directory: string,
  changes: Partial<BaseContext>,
  more: Partial<Pick<BaselineInput, 'run' | 'model'>> = {},
) {
  const repository = openGit(directory);
  const store = await openStore(directory, next('scratch'));
  const lines = git(directory, ['cat-file', 'commit', 'HEAD']).split('\n');
  const state = stateOf(directory);
  const fact = await gatherBaseline({
    context: {
      event: 'push',
      head: git(directory, ['rev-parse', 'HEAD']),
      parents: lines.flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : [])),
      branch: 'main',
      defaultBranch: 'main',
      pullRequest: null,
      mergeGroupBase: null,
      before: null,
      ...changes,
    },
    model: 'penguins',
    run: 'this-run',
    history: openHistory(store, 'ml-test-score'),
    ancestry: openAncestry(repository, store),
    ...more,
  });
  expect(stateOf(directory)).toBe(state);
  return fact;
}

test("on a pull request's merge commit at depth 1, the first parent's own record is the baseline", async () => {
  const project = makeProject(3);
  const [, middle, tip] = project.commits as [string, string, string];
  await project.record({ commit: middle, run: '1' }, { commit: tip, run: '2', startedAt: '2026-11-21T10:00:00Z' });
  git(project.work, ['checkout', '--quiet', '-b', 'change', middle]);
  const headCommit = commit(project.work, { b: '1' });
  git(project.work, ['checkout', '--quiet', '--detach', tip]);
  git(project.work, ['merge', '--quiet', '--no-ff', '-m', 'Merge', headCommit]);
  project.push('pull-merge');
  const fact = await baselineIn(project.clone('pull-merge'), {
    event: 'pull_request',
    branch: null,
    pullRequest: { headCommit, baseBranch: 'main' },
  });
  expect(fact).toEqual({
    state: 'gathered',
    value: {
      commit: tip,
      baseCommit: tip,
      commitsOlder: 0,
      date: '2026-11-21T10:00:00Z',
      why: "the first parent of GitHub's merge commit",
      score: 1,
      metrics: makeRecord().metrics,
      tests: makeRecord().tests,
      sources: makeRecord().sources,
      dependenciesSha256: makeRecord().environment.dependenciesSha256,
      url: makeRecord().url,
      inputs: { parameters: { seed: '1' }, data: makeRecord().data },
    },
  });
});

test('with the head commit checked out at depth 1, the merge-base is found 60 commits away', async () => {
  const project = makeProject(5);
  const base = project.commits[2] as string;
  await project.record({ commit: base }, { commit: project.commits[4] as string, run: '2' });
  git(project.work, ['checkout', '--quiet', '-b', 'change', base]);
  let headCommit = base;
  for (let index = 0; index < 60; index += 1) headCommit = commit(project.work, { b: `${index}` });
  project.push('change');
  const fact = await baselineIn(project.clone('change'), {
    event: 'pull_request',
    branch: null,
    pullRequest: { headCommit, baseBranch: 'main' },
  });
  expect(fact).toMatchObject({ state: 'gathered', value: { commit: base, baseCommit: base, commitsOlder: 0 } });
});

test('without a record of the base, the nearest older ancestor counts, at any depth of the clone', async () => {
  const project = makeProject(70);
  const [oldest, old] = project.commits as [string, string];
  const before = project.commits[68] as string;
  await project.record({ commit: oldest, run: '1' }, { commit: old, run: '2' });
  const expected = { state: 'gathered', value: { commit: old, baseCommit: before, commitsOlder: 67 } };
  expect(await baselineIn(project.clone(), { before })).toMatchObject(expected);
  expect(await baselineIn(project.work, { before })).toMatchObject(expected);
});

test('an ancestor beside the first parents counts when there is none among them', async () => {
  const project = makeProject(2);
  git(project.work, ['checkout', '--quiet', '-b', 'side']);
  const side = commit(project.work, { side: '1' });
  git(project.work, ['checkout', '--quiet', 'main']);
  git(project.work, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side']);
  const before = git(project.work, ['rev-parse', 'HEAD']);
  commit(project.work, { a: 'last' });
  project.push('main');
  await project.record({ commit: side });
  expect(await baselineIn(project.clone(), { before })).toMatchObject({ value: { commit: side, commitsOlder: 1 } });
  await project.record({ commit: project.commits[0] as string, run: '2' });
  expect(await baselineIn(project.clone(), { before })).toMatchObject({
    value: { commit: project.commits[0], commitsOlder: 2 },
  });
});

test('no record at all is a first run; a record that is no ancestor is no baseline', async () => {
  const project = makeProject(3);
  const before = project.commits[1] as string;
  const first = await baselineIn(project.clone(), { before });
  expect(first).toEqual({ state: 'absent', reason: expect.stringContaining('first run: no record of penguins') });
  await project.record({ commit: project.commits[2] as string }, { commit: 'f'.repeat(40), run: '9' });
  expect(await baselineIn(project.clone(), { before })).toEqual(first);
});

test('a force push: before, while it can be had; else the first parent', async () => {
  const project = makeProject(2);
  const left = project.commits[1] as string;
  const root = project.commits[0] as string;
  await project.record({ commit: root, run: '1' }, { commit: left, run: '2' });
  git(project.work, ['reset', '--quiet', '--hard', root]);
  commit(project.work, { a: 'other' });
  project.push('main');
  const clone = project.clone();
  expect(await baselineIn(clone, { before: left })).toMatchObject({ value: { commit: left, commitsOlder: 0 } });
  git(project.remote, ['reflog', 'expire', '--expire=now', '--all']);
  git(project.remote, ['gc', '--quiet', '--prune=now']);
  expect(await baselineIn(clone, { before: left })).toMatchObject({
    value: { commit: root, why: expect.stringContaining('left behind by a force push') },
  });
});

test('a schedule compares with the last run of its commit, never with itself or an attempt of itself', async () => {
  const project = makeProject(2);
  const [root, tip] = project.commits as [string, string];
  await project.record({ commit: root, run: '1' }, { commit: tip, run: 'this-run' });
  const context = { event: 'schedule' };
  expect(await baselineIn(project.clone(), context)).toMatchObject({ value: { commit: root, commitsOlder: 1 } });
  await project.record(
    { commit: tip, run: '2', startedAt: '2026-11-22T09:00:00Z' },
    { commit: tip, run: '3', startedAt: '2026-11-23T09:00:00Z' },
  );
  expect(await baselineIn(project.clone(), context)).toMatchObject({
    value: { commit: tip, commitsOlder: 0, date: '2026-11-23T09:00:00Z' },
  });
  expect(await baselineIn(project.clone(), context, { model: 'whales' })).toMatchObject({ state: 'absent' });
});

/** Writes text over a file of the history branch. */
function overwrite(remote: string, path: string, text: string): void {
  const lines = ['commit refs/heads/ml-test-score', 'committer Ana <ana@example.com> 1700000000 +0000', 'data 1\nx'];
  lines.push('from refs/heads/ml-test-score^0', `M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text, '');
  git(remote, ['fast-import', '--quiet'], lines.join('\n'));
}

test('a corrupt record, or one of a failed training, is passed over, and the report can say so', async () => {
  const project = makeProject(4);
  const [root, second, before] = project.commits as [string, string, string];
  const training = { command: 'train', outcome: 'failed', seconds: 1, peakMemoryBytes: null } as const;
  const corrupt = makeRecord({ commit: before, run: '3' });
  await project.record({ commit: root, run: '1' }, { commit: second, run: '2', training }, corrupt);
  // The index names the blob of the record that was written; only the one in the folder is corrupt, as an edit by hand leaves it.
  overwrite(project.remote, recordPath(corrupt), 'nonsense');
  overwrite(project.remote, 'records/penguins/index.json', 'nonsense');
  const lost = await baselineIn(project.clone(), { before });
  expect(lost).toEqual({ state: 'failed', error: expect.stringContaining('is not JSON') });

  const fresh = makeProject(4);
  const [oldest, failing, base] = fresh.commits as [string, string, string];
  await fresh.record({ commit: oldest, run: '1' }, { commit: failing, run: '2', training });
  const passed = await baselineIn(fresh.clone(), { before: failing });
  expect(passed).toMatchObject({
    value: {
      commit: oldest,
      baseCommit: failing,
      commitsOlder: 1,
      why: expect.stringContaining('passed over: the training of run 2'),
    },
  });
  const newer = recordPath(makeRecord({ commit: base, run: '3' }));
  overwrite(fresh.remote, newer, '{"schemaVersion":2}');
  expect(await baselineIn(fresh.clone(), { before: base })).toMatchObject({
    value: {
      commit: oldest,
      commitsOlder: 2,
      why: expect.stringContaining(`passed over: ${newer}: has schema version 2`),
    },
  });
});

test('a record whose metrics could not be read is passed over: every relative limit would be let off', async () => {
  const project = makeProject(2);
  const [root, before] = project.commits as [string, string];
  const decision = {
    outcome: 'block' as const,
    reasons: ['metrics: expected metrics that can be read, found metrics.json: is empty'],
  };
  await project.record({ commit: root, run: '1' }, { commit: before, run: '2', metrics: {}, decision });
  expect(await baselineIn(project.clone(), { before })).toMatchObject({
    value: { commit: root, commitsOlder: 1, why: expect.stringContaining('the metrics of run 2') },
  });
});

test('only failed trainings behind it: nothing to compare with, no incompatibility', async () => {
  const project = makeProject(2);
  const training = { command: 'train', outcome: 'timed-out', seconds: 1, peakMemoryBytes: null } as const;
  await project.record({ commit: project.commits[0] as string, training });
  expect(await baselineIn(project.clone(), { before: project.commits[0] as string })).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('timed-out'),
  });
});

test('a remote that cannot be read is told, and does not end the run', async () => {
  const work = makeRepository(next('work'), `file://${next('nowhere')}`);
  commit(work, { a: '1' });
  commit(work, { a: '2' });
  const fact = await baselineIn(work, { event: 'local' });
  expect(fact).toEqual({ state: 'failed', error: expect.stringContaining('the remote cannot be read') });
});

test('without a remote: the first parent on main, the merge-base on a branch, nothing yet at first', async () => {
  const work = makeRepository(next('work'));
  const root = commit(work, { a: '1' });
  const context = { event: 'local' };
  expect(await baselineIn(work, context)).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('first commit'),
  });
  const history = openHistory(await openStore(work, next('scratch')), 'ml-test-score');
  await history.write(makeRecord({ commit: root }));
  commit(work, { a: '2' });
  expect(await baselineIn(work, context)).toMatchObject({ value: { commit: root, commitsOlder: 0 } });
  git(work, ['checkout', '--quiet', '-b', 'change']);
  commit(work, { b: '1' });
  commit(work, { b: '2' });
  expect(await baselineIn(work, { ...context, branch: 'change' })).toMatchObject({
    value: { commit: root, commitsOlder: 1, why: expect.stringContaining('left main') },
  });
});

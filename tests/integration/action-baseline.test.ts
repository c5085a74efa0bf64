import { describe, expect, test } from 'vitest';
import { git } from '../unit/support/git-repositories.ts';
import { type Event, mergeGroup, onBranch, pullRequest, push } from './support/events.ts';
import { params, project } from './support/project.ts';
import { checkOut } from './support/repository.ts';
import { type ActionRun, type JobOptions, runJob } from './support/runner.ts';
import { mainScored } from './support/scored.ts';
import { createWorld, prepared, type World } from './support/world.ts';

/** Which commit a run is compared with, told by report.json of the built Action, for clones as deep as actions/checkout makes them. */

/** `fetch-depth: 0`: the whole history of all branches. */
function deepen(workspace: string): void {
  const shallow = git(workspace, ['rev-parse', '--is-shallow-repository']) === 'true';
  const all = ['origin', '+refs/heads/*:refs/remotes/origin/*'];
  git(workspace, ['fetch', '--quiet', ...(shallow ? ['--unshallow'] : []), ...all]);
}

interface Scored extends World {
  /** The first commit of main, which has a record. */
  readonly first: string;
}

const baseOf = (ended: ActionRun) => {
  const { commit, age, reason } = ended.report?.baseline ?? {};
  return { commit, age, reason };
};
const words = (reason: string) => expect.stringContaining(reason);

/** Moves a branch of the clone that people push from, and forces it onto the remote. */
function force(work: string, branch: string, commands: readonly (readonly string[])[]): string {
  git(work, ['switch', '--quiet', branch]);
  for (const command of commands) git(work, command);
  git(work, ['push', '--quiet', '--force', 'origin', branch]);
  const tip = git(work, ['rev-parse', 'HEAD']);
  git(work, ['switch', '--quiet', 'main']);
  return tip;
}

describe.each([
  { depth: 'fetch-depth: 1', options: {} },
  { depth: 'fetch-depth: 0', options: { before: deepen } },
] satisfies { depth: string; options: JobOptions }[])('with $depth', ({ depth, options }) => {
  async function scored(): Promise<Scored> {
    const world = await prepared(['main scored', depth], async () => {
      const made = await createWorld(project());
      await made.run(push(made.repository, 'main', null), options);
      return { ...made, first: made.repository.commitOf('main') };
    });
    return { ...world, run: (event, more = {}) => world.run(event, { ...options, ...more }) };
  }

  test('a first run has no base, and what is relative does not block', async () => {
    const { repository, run } = await createWorld(project());
    const ended = await run(push(repository, 'main', null), options);
    expect(ended.status).toBe(0);
    expect(baseOf(ended)).toEqual({ commit: null, age: null, reason: words('first run') });
  });

  test('a pull request that was force-pushed and rebased: the first parent of the new merge commit, or what is nearest to it', async () => {
    const { repository, github, run, first } = await scored();
    repository.push('change', { 'a.md': 'Words.\n' });
    github.addPullRequest({ number: 12, headBranch: 'change', headSha: repository.commitOf('change') });
    const opened = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
    const merged = words("the first parent of GitHub's merge commit");
    expect(baseOf(opened)).toEqual({ commit: first, age: 0, reason: merged });

    repository.push('main', { 'params.json': params.good });
    const third = repository.push('main', { 'README.md': 'Words.\n' });
    const pushed = await run(push(repository, 'main', first));
    expect(pushed.report?.commit).toBe(third);
    expect(baseOf(pushed)).toEqual({ commit: first, age: 0, reason: words('main before this push') });
    repository.push('main', { 'README.md': 'Not scored.\n' });

    const head = force(repository.work, 'change', [['rebase', '--quiet', 'main']]);
    const refs = repository.openPullRequest(12, 'change');
    expect(refs.head).toBe(head);
    // The payload still names the base as it was when the pull request was opened.
    const rebased = await run(pullRequest(repository, refs, { baseSha: first }));
    expect(baseOf(rebased)).toEqual({ commit: third, age: 1, reason: merged });

    const workspace = checkOut(repository, 'refs/heads/change', head);
    const byHead = await run(pullRequest(repository, refs, { baseSha: first }), { workspace });
    expect(baseOf(byHead)).toEqual({
      commit: third,
      age: 1,
      reason: words('the commit where this branch left main (merge-base)'),
    });
  });

  test('main has moved on: with the merge commit its progress is the base; with the head checked out, where the branch began', async () => {
    const { repository, run, first } = await scored();
    const head = repository.push('change', { 'README.md': 'Words.\n' });
    const second = repository.push('main', { 'params.json': params.good });
    await run(push(repository, 'main', first));
    const refs = repository.openPullRequest(12, 'change');
    const merged = await run(pullRequest(repository, refs, { baseSha: first }));
    expect(baseOf(merged)).toEqual({ commit: second, age: 0, reason: words('first parent') });
    expect(merged.report?.metrics.find(({ name }) => name === 'accuracy')).toMatchObject({ value: 1, change: 0 });

    const workspace = checkOut(repository, 'refs/heads/change', head);
    const byHead = await run(pullRequest(repository, refs, { baseSha: first }), { workspace });
    expect(baseOf(byHead)).toEqual({ commit: first, age: 0, reason: words('merge-base') });

    const alone = await run(push(repository, 'change', null));
    expect(baseOf(alone)).toEqual({ commit: first, age: 0, reason: words('where this branch left main') });
  });

  test('main was force-pushed: what it was before, as long as that can be had, then the first parent', async () => {
    const { repository, run, first } = await scored();
    const left = repository.push('main', { 'params.json': params.good });
    await run(push(repository, 'main', first));
    force(repository.work, 'main', [
      ['reset', '--quiet', '--hard', first],
      ['commit', '--quiet', '--allow-empty', '-m', 'Another way'],
    ]);
    const ended = await run(push(repository, 'main', left));
    expect(baseOf(ended)).toEqual({ commit: left, age: 0, reason: words('main before this push') });

    git(repository.remote, ['reflog', 'expire', '--expire=now', '--all']);
    git(repository.remote, ['gc', '--quiet', '--prune=now']);
    const without = await run(push(repository, 'main', left));
    expect(baseOf(without)).toEqual({ commit: first, age: 0, reason: words('left behind by a force push') });
  });

  test('a squash merge and a merge commit: main before the push, however many commits came', async () => {
    const { repository, run, first } = await scored();
    repository.push('change', { 'a.md': '1\n' });
    repository.push('change', { 'a.md': '2\n' });
    const squashed = force(repository.work, 'main', [
      ['merge', '--quiet', '--squash', 'change'],
      ['commit', '--quiet', '-m', 'Change (#1)'],
    ]);
    const afterSquash = await run(push(repository, 'main', first));
    expect(afterSquash.report?.commit).toBe(squashed);
    expect(baseOf(afterSquash)).toEqual({ commit: first, age: 0, reason: 'main before this push' });

    repository.push('other', { 'b.md': '1\n' });
    repository.push('other', { 'b.md': '2\n' });
    repository.merge('other');
    const afterMerge = await run(push(repository, 'main', squashed));
    expect(baseOf(afterMerge)).toEqual({ commit: squashed, age: 0, reason: 'main before this push' });
  });

  test('a merge queue with two entries: the second is compared with the first, which has no record, and so with main', async () => {
    const { repository, run, first } = await scored();
    repository.push('one', { 'a.md': '1\n' });
    repository.push('two', { 'b.md': '1\n' });
    const one = repository.openPullRequest(1, 'one');
    const ahead = await run(mergeGroup(repository, one, first));
    expect(baseOf(ahead)).toEqual({ commit: first, age: 0, reason: 'the base of the merge group' });

    const queue = ahead.report?.commit as string;
    const two = repository.openPullRequest(2, 'two', queue);
    const behind = await run(mergeGroup(repository, { ...two, base: 'main' }, queue));
    expect(baseOf(behind)).toEqual({ commit: first, age: 1, reason: 'the base of the merge group' });
    expect(repository.records()).toHaveLength(1);
  });

  test('a tag: the commit has a record of its own on main', async () => {
    const { repository, run, first } = await scored();
    repository.point('refs/tags/release-1', first);
    const { payload, sha } = push(repository, 'main', null);
    const ref = 'refs/tags/release-1';
    const ended = await run({ name: 'push', payload: { ...(payload as object), ref }, ref, sha });
    expect(baseOf(ended)).toEqual({ commit: first, age: 0, reason: words('this commit is on main already') });
    expect(repository.records()).toHaveLength(1);
  });

  test('a default branch that was renamed keeps its records, for pushes and for branches', async () => {
    const { repository, run, first } = await scored();
    const renamed = (event: Event): Event => ({
      ...event,
      payload: {
        ...(event.payload as object),
        repository: { default_branch: 'trunk', full_name: 'acme/penguins' },
      },
    });
    const { remote, work } = repository;
    git(remote, ['branch', '-m', 'main', 'trunk']);
    repository.push('change', { 'a.md': '1\n' });
    git(work, ['fetch', '--quiet', '--prune', 'origin']);
    const onBranch = await run(renamed(push(repository, 'change', null)));
    expect(baseOf(onBranch)).toEqual({ commit: first, age: 0, reason: words('left trunk (merge-base)') });

    repository.point('refs/heads/trunk', repository.commitOf('change'));
    const onTrunk = await run(renamed(push(repository, 'trunk', first)));
    expect(baseOf(onTrunk)).toEqual({ commit: first, age: 0, reason: 'trunk before this push' });
    expect(repository.records().map(({ branch }) => branch)).toEqual(['main', 'trunk']);
  });
});

test('a run is compared with no attempt of itself, and a scheduled one with the last run of its commit', async () => {
  const { repository, github, first } = await mainScored();
  const second = repository.push('main', { 'params.json': params.good });
  const pushed = push(repository, 'main', first);
  const attempt = (event: Event, id: string, number: number) =>
    runJob(repository, github, event, id, { attempt: number });
  for (const number of [1, 2])
    expect(baseOf(await attempt(pushed, '9100000001', number))).toEqual({
      commit: first,
      age: 0,
      reason: 'main before this push',
    });
  const recorded = repository.records().filter(({ commit }) => commit === second);
  expect(recorded.map(({ run: id, attempt: number }) => [id, number])).toEqual([
    ['9100000001', 1],
    ['9100000001', 2],
  ]);

  const again = onBranch(repository, 'schedule');
  for (const number of [1, 2]) {
    const ended = await attempt(again, '9100000002', number);
    expect(baseOf(ended)).toEqual({ commit: second, age: 0, reason: 'the last run of main before this one' });
    expect(ended.report?.baseline.date).toBe(recorded[1]?.startedAt);
  }
  const dispatched = await attempt(onBranch(repository, 'workflow_dispatch'), '9100000003', 1);
  const last = repository.records().findLast(({ run: id }) => id === '9100000002');
  expect(dispatched.report?.baseline.date).toBe(last?.startedAt);
});

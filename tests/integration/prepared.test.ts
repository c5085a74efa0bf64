import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { git, stateOf } from '../unit/support/git-repositories.ts';
import { createLocal, preparedLocal } from './support/command-line.ts';
import { push } from './support/events.ts';
import { params } from './support/project.ts';
import { forge, forkScored, mainScored, reporting } from './support/scored.ts';
import { createWorld, prepared, type World } from './support/world.ts';

/** Beginnings that tests share: each gets its own. */

/** All that GitHub and its repository hold, as it is now. */
const readable = ({ github: { state, artifacts, requests }, repository }: World): Buffer =>
  serialize([{ ...state, nextId: null }, artifacts, requests, stateOf(repository.remote)]);

test('what one copy changes, in git, on GitHub and in files, the other does not see; both begin alike', async () => {
  const [one, other] = [await forkScored(), await forkScored()];
  expect(one.repository.folder).not.toBe(other.repository.folder);
  expect(one.github.url).not.toBe(other.github.url);
  expect(one.refs).toEqual(other.refs);
  expect(one.scored.outputs.decision).toBe('allow');
  for (const { scored } of [one, other]) {
    expect(scored.outputs.report).toBe(join(scored.output, 'report.json'));
    expect({ ...scored.outputs, report: '' }).toEqual({ ...one.scored.outputs, report: '' });
  }
  expect(one.repository.records()).toEqual(other.repository.records());
  expect(one.repository.records()).toHaveLength(1);
  const before = [readable(other), stateOf(other.repository.work), readdirSync(other.repository.folder)];

  expect((await one.report({ inputs: reporting })).status).toBe(0);
  one.repository.push('main', { 'params.json': params.good });
  forge(one.github, one.scored, { run: { id: '1' } });
  one.github.addPullRequest({ number: 13 });
  const [comment] = one.github.comments(12);
  expect(comment).toBeDefined();
  const pull = one.github.state.pullRequests.get(12);
  if (pull !== undefined) pull.locked = true;
  expect([readable(other), stateOf(other.repository.work), readdirSync(other.repository.folder)]).toEqual(before);

  // And the one that was left alone goes on as the first did.
  expect((await other.report({ inputs: reporting })).status).toBe(0);
  expect(other.github.comments(12).map(({ id, body }) => [id, body])).toEqual([[comment?.id, comment?.body]]);
  expect(other.github.violations).toEqual([]);
});

test('everything points to the copy: remotes, folders of runs, refs that GitHub shows', async () => {
  const [one, other] = [await mainScored(), await mainScored()];
  for (const { repository, github, pushed } of [one, other]) {
    expect(git(repository.work, ['remote', 'get-url', 'origin'])).toBe(repository.url);
    expect(git(pushed.workspace, ['remote', 'get-url', 'origin'])).toBe(repository.url);
    expect(pushed.output.startsWith(`${repository.folder}/`)).toBe(true);
    expect(JSON.parse(readFileSync(join(pushed.output, 'report.json'), 'utf8')).run).toContain(pushed.runId);
    expect(github.state.gitDirectory).toBe(repository.remote);
    expect(pushed.messages('error')).toBe('');
  }
  const second = one.repository.push('main', { 'params.json': params.good });
  const done = await one.run(push(one.repository, 'main', one.first));
  expect([done.runId, done.report?.commit]).toEqual(['9000000002', second]);
  expect(one.repository.records()).toHaveLength(2);
  expect(other.repository.records()).toHaveLength(1);
  expect(other.repository.commitOf('main')).toBe(one.first);
});

test('what cannot be copied is refused: a function beside the world, a failure that is still planned', async () => {
  const files = { 'README.md': 'words\n' };
  await expect(
    prepared(['with a function'], async () => ({ ...(await createWorld(files)), more: () => 1 })),
  ).rejects.toThrow('could not be cloned');
  await expect(
    prepared(['with a failure'], async () => {
      const world = await createWorld(files);
      world.github.failNext({ status: 502 });
      return world;
    }),
  ).rejects.toThrow('1 failures and events are still planned');
});

test('a repository on somebody’s machine: each has its own', async () => {
  const begin = () => createLocal({ 'README.md': 'words\n' });
  const [one, other] = [await preparedLocal(['words'], begin), await preparedLocal(['words'], begin)];
  expect(git(one.path, ['rev-parse', 'HEAD'])).toBe(git(other.path, ['rev-parse', 'HEAD']));
  const before = stateOf(other.path);
  one.commit({ 'README.md': 'other words\n' });
  expect(stateOf(other.path)).toBe(before);
  expect(readFileSync(join(other.path, 'README.md'), 'utf8')).toBe('words\n');
  expect(other.call('--version')).toMatchObject({ status: 0 });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { gatherRepository, type Repository, readAtCommit } from '../../../src/gather/repository.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { openGit } from '../../../src/support/git.ts';
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

const folder = temporaryFolder();
afterAll(folder.remove);
afterEach(() => vi.unstubAllEnvs());
let number = 0;
const next = (name: string): string => {
  number += 1;
  return join(folder.path, `${name}-${number}`);
};

async function repositoryAt(directory: string): Promise<Repository> {
  const fact = await gatherRepository(openGit(directory));
  if (fact.state !== 'gathered') throw new Error(JSON.stringify(fact));
  return fact.value;
}

test('a repository with an unborn branch has no head', async () => {
  const root = makeRepository(next('work'));
  expect(await repositoryAt(root)).toEqual({
    root,
    head: null,
    parents: [],
    branch: 'main',
    dirty: false,
    shallow: false,
    remoteUrl: null,
    defaultBranch: 'main',
  });
});

test('is found from a folder inside; only tracked files make it dirty', async () => {
  const root = makeRepository(next('work'));
  const first = commit(root, { 'src/a': '1' });
  const second = commit(root, { 'src/a': '2' });
  writeFileSync(join(root, 'untracked'), '1');
  expect(await repositoryAt(join(root, 'src'))).toMatchObject({ root, head: second, parents: [first], dirty: false });
  writeFileSync(join(root, 'src', 'a'), '3');
  expect(await repositoryAt(root)).toMatchObject({ dirty: true });
});

test('a merge commit at depth 1, detached, still knows both parents', async () => {
  const url = makeRemote(next('remote'));
  const work = makeRepository(next('work'), url);
  const base = commit(work, { a: '1' });
  git(work, ['checkout', '--quiet', '-b', 'change']);
  const head = commit(work, { b: '1' });
  git(work, ['checkout', '--quiet', '--detach', base]);
  git(work, ['merge', '--quiet', '--no-ff', '-m', 'Merge', head]);
  const merge = git(work, ['rev-parse', 'HEAD']);
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/pull/1/merge']);

  const clone = makeRepository(next('clone'), url);
  git(clone, ['fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge']);
  git(clone, ['checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge']);
  expect(await repositoryAt(clone)).toMatchObject({
    head: merge,
    parents: [base, head],
    branch: null,
    shallow: true,
    remoteUrl: url,
  });
});

test('the default branch is what origin says, else what is configured or usual', async () => {
  const remote = next('remote');
  const url = makeRemote(remote);
  const work = makeRepository(next('work'), url);
  commit(work, { a: '1' });
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/trunk', 'HEAD:refs/heads/main']);
  git(remote, ['symbolic-ref', 'HEAD', 'refs/heads/trunk']);
  const clone = next('clone');
  git(folder.path, ['clone', '--quiet', url, clone]);
  expect(await repositoryAt(clone)).toMatchObject({ branch: 'trunk', defaultBranch: 'trunk' });

  git(work, ['checkout', '--quiet', '-b', 'change']);
  git(work, ['branch', '--quiet', '-m', 'main', 'develop']);
  git(work, ['update-ref', '-d', 'refs/remotes/origin/main']);
  expect(await repositoryAt(work)).toMatchObject({ branch: 'change', defaultBranch: null });
  git(work, ['config', 'init.defaultBranch', 'develop']);
  expect(await repositoryAt(work)).toMatchObject({ defaultBranch: 'develop' });
});

test('credentials in the address of origin are not gathered', async () => {
  const root = makeRepository(next('work'), 'https://ana:secret@github.com/o/r.git');
  expect(await repositoryAt(root)).toMatchObject({ remoteUrl: 'https://github.com/o/r.git' });
});

test('without a repository or without git, the reason is told', async () => {
  const plain = next('plain');
  mkdirSync(plain);
  vi.stubEnv('GIT_CEILING_DIRECTORIES', folder.path);
  expect(await gatherRepository(openGit(plain))).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining(`not a git repository: ${plain}`),
  });
  makeRemote(`${plain}/bare`);
  expect(await gatherRepository(openGit(`${plain}/bare`))).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('bare'),
  });
  vi.stubEnv('PATH', plain);
  expect(await gatherRepository(openGit(plain))).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('git was not found'),
  });
});

test('a work tree of another owner ends in the command that mends it', async () => {
  const root = makeRepository(next('work with space'));
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  const error = await gatherRepository(openGit(root)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toMatch(/belongs to another user/);
  expect((error as Error).message).toContain('git config --global --add safe.directory');
  expect((error as Error).message).toContain(root);
});

function makePolicyClone(partial = true) {
  const remote = next('remote');
  const url = makeRemote(remote, partial);
  const work = makeRepository(next('work'), url);
  const others = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`data/${index}.csv`, `${index}`]));
  const base = commit(work, { '.github/ml-test-score.yml': 'gate: { score: 1 }\n', ...others });
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  commit(work, { '.github/ml-test-score.yml': 'gate: {}\n' });
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/change']);
  const clone = next('clone');
  git(folder.path, ['clone', '--quiet', '--depth=1', '--branch=change', url, clone]);
  return { work, clone, base };
}

test('reads a file at a commit that the shallow clone does not have, and little else', async () => {
  const { clone, base } = makePolicyClone();
  const before = stateOf(clone);
  const store = await openStore(clone, next('scratch'));
  expect(await readAtCommit(store, base, '.github/ml-test-score.yml', openGit(clone))).toBe('gate: { score: 1 }\n');
  expect(countObjects(store.git.directory)).toBe(4);
  expect(await readAtCommit(store, base, './data/7.csv')).toBe('7');
  expect(await readAtCommit(store, base, 'ml-test-score.yml')).toBeNull();
  expect(await readAtCommit(store, base, '.github')).toBeNull();
  expect(await readAtCommit(store, base, 'data/7.csv/x')).toBeNull();
  expect(stateOf(clone)).toBe(before);
});

test('asks a clone that has the commit, and a remote that knows no partial fetches', async () => {
  const { work, clone, base } = makePolicyClone(false);
  const untouched = await openStore(work, next('scratch'));
  expect(await readAtCommit(untouched, base, '.github/ml-test-score.yml', openGit(work))).toBe('gate: { score: 1 }\n');
  expect(countObjects(untouched.git.directory)).toBe(0);
  const store = await openStore(clone, next('scratch'));
  expect(await readAtCommit(store, base, '.github/ml-test-score.yml')).toBe('gate: { score: 1 }\n');
});

test('refuses what is no regular file, too large, outside, or at no commit', async () => {
  const work = makeRepository(next('work'));
  commit(work, { target: 'secret', 'large.yml': 'x'.repeat(1_100_000) });
  git(work, ['update-index', '--add', '--cacheinfo', `120000,${git(work, ['rev-parse', 'HEAD:target'])},link.yml`]);
  git(work, ['commit', '--quiet', '-m', 'link']);
  const head = git(work, ['rev-parse', 'HEAD']);
  const store = await openStore(work, next('scratch'));
  await expect(readAtCommit(store, head, 'link.yml')).rejects.toThrow(/link.yml: is a symbolic link/);
  await expect(readAtCommit(store, head, 'large.yml')).rejects.toThrow(/large.yml: has 1.0 MB/);
  await expect(readAtCommit(store, head, '../target')).rejects.toThrow(/leads out of the repository/);
  await expect(readAtCommit(store, '1'.repeat(40), 'target')).rejects.toThrow(ConfigurationError);
  const { clone } = makePolicyClone();
  const remote = await openStore(clone, next('scratch'));
  await expect(readAtCommit(remote, '1'.repeat(40), 'target')).rejects.toThrow(/does not have it.*\n.*fetch-depth/);
});

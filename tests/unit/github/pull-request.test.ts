import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { pullRequestsFrom, type RepositoryAddress, readPullRequest } from '../../../src/github/pull-request.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let github: FakeGithub;

async function addressOf(token = github.tokens.read): Promise<RepositoryAddress> {
  const client = await createClient({ token, apiUrl: github.url, retries: { attempts: 0 } });
  return { client, owner: 'acme', repo: 'penguins' };
}

beforeEach(async () => {
  github = await startFakeGithub();
  const started = github;
  onTestFinished(() => started.close());
});

test('a pull request as GitHub tells it, in one request', async () => {
  const headSha = 'a'.repeat(40);
  github.addPullRequest({ number: 3, title: 'T', headBranch: 'change', headSha, headRepository: 'stranger/penguins' });
  expect(await readPullRequest(await addressOf(), 3)).toEqual({
    number: 3,
    title: 'T',
    author: 'ana',
    state: 'OPEN',
    headCommit: headSha,
    headBranch: 'change',
    headRepository: 'stranger/penguins',
    baseBranch: 'main',
    fork: true,
  });
  expect(github.counted()).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

test('one whose head repository was deleted is a fork; one of this repository is none; one that is not there is null', async () => {
  github.addPullRequest({ number: 3, headRepository: null });
  github.addPullRequest({ number: 4 });
  const address = await addressOf();
  expect(await readPullRequest(address, 3)).toMatchObject({ headRepository: null, fork: true });
  expect(await readPullRequest(address, 4)).toMatchObject({ headRepository: 'acme/penguins', fork: false });
  expect(await readPullRequest(address, 5)).toBeNull();
  expect(github.violations).toEqual([]);
});

test('pull requests are found by the name of their branch, in whatever repository; the newest first', async () => {
  github.addPullRequest({ number: 3, headBranch: 'change', headRepository: 'stranger/penguins' });
  github.addPullRequest({ number: 4, headBranch: 'other' });
  github.addPullRequest({ number: 5, headBranch: 'change' });
  const found = await pullRequestsFrom(await addressOf(), 'change');
  expect(found.map(({ number }) => number)).toEqual([5, 3]);
  expect(github.violations).toEqual([]);
});

test('trouble is told with what to do, never taken for "not there"', async () => {
  github.addPullRequest({ number: 3 });
  github.failNext({ status: 502 });
  await expect(readPullRequest(await addressOf(), 3)).rejects.toThrow(/reading pull request #3: GitHub answered 502/);
  await expect(pullRequestsFrom(await addressOf('token-wrong'), 'x')).rejects.toThrow(/401/);
});

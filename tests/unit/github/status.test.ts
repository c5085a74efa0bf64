import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { setStatus } from '../../../src/github/status.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let github: FakeGithub;
const commit = 'a'.repeat(40);

beforeEach(async () => {
  github = await startFakeGithub();
  const started = github;
  onTestFinished(() => started.close());
});

async function set(description: string, token = github.tokens.write) {
  const client = await createClient({ token, apiUrl: github.url, retries: { attempts: 0 } });
  return setStatus({
    client,
    owner: 'acme',
    repo: 'penguins',
    commit,
    context: 'ML Test Score',
    state: 'failure',
    description,
    url: 'https://github.com/acme/penguins/actions/runs/1',
  });
}

test('the status is set with its name, on one line, within 140 characters', async () => {
  expect(await set(`a\n${'b'.repeat(300)}`)).toEqual({ kind: 'set' });
  const [status] = github.statuses(commit);
  expect(status).toMatchObject({ context: 'ML Test Score', state: 'failure' });
  expect(status?.description).toMatch(/^a b+…$/);
  expect([...(status?.description ?? '')]).toHaveLength(140);
  expect(github.violations).toEqual([]);
});

test('a token without the permission: the permission is named', async () => {
  const outcome = await set('x', github.tokens.read);
  expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('`statuses: write`') });
});

test('trouble of the server is told, not thrown', async () => {
  github.failNext({ status: 502, times: 9 });
  expect(await set('x')).toMatchObject({ kind: 'failed', reason: expect.stringContaining('502') });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { acceptedPermission, asProblem } from '../../../src/github/problem.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let fake: FakeGithub;
beforeEach(async () => {
  fake = await startFakeGithub({ private: true });
});
afterEach(() => fake.close());

describe('acceptedPermission', () => {
  it.each([
    ['contents=write', undefined, 'contents: write'],
    ['issues=write; pull_requests=write', undefined, 'issues: write'],
    ['issues=write; pull_requests=write', 'pull-requests: write', 'pull-requests: write'],
    ['contents=write,workflows=write', undefined, 'contents: write, workflows: write'],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
    ['<script>', undefined, undefined],
  ])('reads %s, preferring %s', (header, preferred, expected) => {
    expect(acceptedPermission(header, preferred)).toBe(expected);
  });
});

describe('asProblem', () => {
  const place = { owner: 'acme', repo: 'penguins' };
  const problemOf = async (
    token: string,
    act: (client: Awaited<ReturnType<typeof createClient>>) => Promise<unknown>,
  ) =>
    asProblem(
      await act(await createClient({ token, apiUrl: fake.url })).catch((error: unknown) => error),
      'publishing',
    );

  it('names the permission that GitHub’s answer names', async () => {
    const problem = await problemOf(fake.tokens.read, (client) =>
      client.rest.repos.createRelease({ ...place, tag_name: 'v1' }),
    );
    expect(problem).toMatchObject({ kind: 'permission', status: 403, permission: 'contents: write' });
    expect(problem.message).toMatch(/^publishing: GitHub answered 403 "Resource not accessible.*`contents: write`/);
  });

  it('names no permission when the refusal is about something else', async () => {
    fake.addPullRequest({ number: 7, locked: true });
    const problem = await problemOf(fake.tokens.write, (client) =>
      client.rest.issues.createComment({ ...place, issue_number: 7, body: 'hello' }),
    );
    expect(problem).toMatchObject({ kind: 'refused', status: 403, permission: undefined });
    expect(problem.message).toContain('issue is locked');
  });

  it('keeps the codes of a 422', async () => {
    const publish = (client: Awaited<ReturnType<typeof createClient>>) =>
      client.rest.repos.createRelease({ ...place, tag_name: 'v1' });
    await problemOf(fake.tokens.write, publish);
    expect(await problemOf(fake.tokens.write, publish)).toMatchObject({
      kind: 'refused',
      status: 422,
      codes: ['already_exists'],
    });
  });

  it('says that a token may not see what it is not found', async () => {
    const problem = await problemOf(fake.tokens.write, (client) =>
      client.rest.repos.get({ owner: 'acme', repo: 'other' }),
    );
    expect(problem).toMatchObject({ kind: 'not-found', message: expect.stringContaining('may not see it') });
  });

  it('passes on what is no answer of GitHub', () => {
    expect(asProblem(new TypeError('x is not a function'), 'publishing').message).toBe(
      'publishing: x is not a function',
    );
  });
});

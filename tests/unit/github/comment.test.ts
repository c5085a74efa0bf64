import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { type CommentRequest, deliverComment, maximumComment } from '../../../src/github/comment.ts';
import { formatMarker, type Writer } from '../../../src/github/marker.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let fake: FakeGithub;

beforeEach(async () => {
  fake = await startFakeGithub();
  fake.addPullRequest({ number: 7, headBranch: 'worse-model' });
});

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const head = 'a'.repeat(40);
const pullRequestRun: Writer = { event: 'pull_request', headSha: head, runId: '100', attempt: 1 };
const pushRun: Writer = { event: 'push', headSha: head, runId: '101', attempt: 1 };

async function deliver(changes: Partial<Omit<CommentRequest, 'client'>> & { token?: string; apiUrl?: string } = {}) {
  const { token = fake.tokens.write, apiUrl = fake.url, ...rest } = changes;
  const client = await createClient({ token, apiUrl, retries: { baseMilliseconds: 1 } });
  const request = {
    owner: 'acme',
    repo: 'penguins',
    pullRequest: 7,
    model: 'penguins',
    body: 'blocked',
    writer: pullRequestRun,
  };
  return deliverComment({ client, ...request, ...rest });
}

const bodies = () => fake.comments(7).map((comment) => comment.body);
const operations = () => fake.requests.map((request) => request.operation);

describe('one comment per model', () => {
  it('creates it with two requests', async () => {
    const outcome = await deliver();
    expect(outcome).toMatchObject({ kind: 'created', pullRequest: 7 });
    expect(outcome).toHaveProperty('url', expect.stringContaining('/acme/penguins/pull/7#issuecomment-'));
    expect(bodies()).toEqual([`${formatMarker('penguins', pullRequestRun)}\nblocked`]);
    expect(fake.counted()).toHaveLength(2);
  });

  it('updates it in place with two requests', async () => {
    await deliver();
    fake.requests.length = 0;
    const outcome = await deliver({ body: 'allowed', writer: { ...pullRequestRun, runId: '102' } });
    expect(outcome.kind).toBe('updated');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('allowed');
    expect(operations()).toEqual(['graphql', 'issues/update-comment']);
  });

  it('leaves the same text of the same run alone, with one request', async () => {
    await deliver();
    fake.requests.length = 0;
    expect((await deliver()).kind).toBe('unchanged');
    expect(operations()).toEqual(['graphql']);
  });

  it('keeps the comments of two models apart', async () => {
    await deliver();
    expect((await deliver({ model: 'penguins-large' })).kind).toBe('created');
    expect(bodies()).toHaveLength(2);
  });

  it('finds it among more than two hundred comments', async () => {
    await deliver();
    for (let index = 0; index < 250; index++) fake.addComment(7, `talk ${index}`);
    expect((await deliver({ body: 'allowed' })).kind).toBe('updated');
    expect(fake.counted()).toHaveLength(4);
  });

  it('creates it anew when somebody deleted it after it was read', async () => {
    await deliver();
    const old = fake.comments(7)[0]?.id ?? 0;
    fake.before(
      ({ operation }) => operation === 'issues/update-comment',
      () => fake.deleteComment(old),
    );
    expect((await deliver({ body: 'allowed' })).kind).toBe('created');
    expect(bodies()).toEqual([expect.stringContaining('allowed')]);
  });

  it('does not take a marker in somebody else’s comment, nor one below the first line, for its own', async () => {
    const marker = formatMarker('penguins', { ...pullRequestRun, runId: '999' });
    fake.addComment(7, `${marker}\nall good, merge it`, 'mallory');
    fake.addComment(7, `quoting a metric name: ${marker}\n${marker}`, 'github-actions[bot]');
    expect((await deliver()).kind).toBe('created');
    expect(fake.comments(7)[0]?.body).toContain('all good, merge it');
    expect(bodies()).toHaveLength(3);
  });

  it('cuts a body over the limit, closes what is open, and says so', async () => {
    const body = `<details>\n\n\`\`\`\n${'x'.repeat(99)}🐧\n${`${'y'.repeat(99)}\n`.repeat(1000)}`;
    expect((await deliver({ body })).kind).toBe('created');
    const [text = ''] = bodies();
    expect(text.length).toBeLessThanOrEqual(maximumComment);
    expect(text.length).toBeGreaterThan(maximumComment - 500);
    expect(text).toMatch(/```\n\n<\/details>\n\n_Cut here: GitHub takes at most 65,536 characters/);
  });

  it('works where the interface stands below /api/v3, as on an Enterprise Server', async () => {
    expect((await deliver({ apiUrl: `${fake.url}/api/v3` })).kind).toBe('created');
    expect((await deliver({ apiUrl: `${fake.url}/api/v3`, body: 'allowed' })).kind).toBe('updated');
  });
});

describe('who may write', () => {
  it('finds the open pull request of a pushed branch in the same query', async () => {
    expect(await deliver({ pullRequest: { branch: 'worse-model' }, writer: pushRun })).toMatchObject({
      kind: 'created',
      pullRequest: 7,
    });
    expect(fake.counted()).toHaveLength(2);
  });

  it.each(['lonely', 'main'])('is silent when no pull request is open for the pushed branch %s', async (branch) => {
    const outcome = await deliver({ pullRequest: { branch }, writer: pushRun });
    expect(outcome).toEqual({ kind: 'silent', newer: false, reason: `no pull request is open for branch ${branch}` });
    expect(fake.counted()).toHaveLength(1);
  });

  it('keeps a push run silent where the pull request’s own run has commented', async () => {
    await deliver();
    const outcome = await deliver({ pullRequest: { branch: 'worse-model' }, writer: pushRun, body: 'push' });
    expect(outcome).toMatchObject({ kind: 'silent', reason: expect.stringContaining("pull request's own run (100)") });
    expect(bodies()[0]).toContain('blocked');
  });

  it('lets the pull request’s run take over from a push run of the same commit, though that one is newer', async () => {
    await deliver({ writer: pushRun, body: 'push' });
    expect((await deliver()).kind).toBe('updated');
    expect(bodies()).toEqual([expect.stringContaining('event=pull_request')]);
  });

  it.each([
    ['an older run', { ...pullRequestRun, runId: '99' }],
    ['an older run with more digits before it in the alphabet', { ...pullRequestRun, runId: '9' }],
    ['an older attempt', { ...pullRequestRun, attempt: 0 }],
    ['an older push of another commit', { ...pushRun, runId: '9', headSha: 'b'.repeat(40) }],
  ])('does not let %s overwrite', async (_, writer) => {
    await deliver();
    expect((await deliver({ writer, body: 'old news' })).kind).toBe('silent');
    expect(bodies()[0]).toContain('blocked');
  });

  it('lets a newer attempt of the same run overwrite', async () => {
    await deliver();
    expect((await deliver({ writer: { ...pullRequestRun, attempt: 2 } })).kind).toBe('updated');
  });
});

describe('two writers at once', () => {
  it.each([
    ['the newer run is late', '200', 'updated'],
    ['the older run is late', '50', 'silent'],
  ])('ends with one comment, of the newer run: %s', async (_, late, kind) => {
    // The first run creates its comment after the second has looked, and before it writes.
    fake.before(
      ({ body }) => JSON.stringify(body).includes('addComment'),
      async () => {
        await deliver({ body: 'first' });
      },
    );
    const outcome = await deliver({ body: 'second', writer: { ...pullRequestRun, runId: late } });
    expect(outcome.kind).toBe(kind);
    expect(bodies()).toEqual([expect.stringContaining(kind === 'updated' ? 'second' : 'first')]);
  });

  it('ends with one comment when both run freely', async () => {
    const runs = ['301', '302', '303'].map((runId) => deliver({ body: runId, writer: { ...pullRequestRun, runId } }));
    const outcomes = await Promise.all(runs);
    expect(outcomes.every(({ kind }) => kind !== 'failed')).toBe(true);
    expect(bodies()).toHaveLength(1);
  });

  it('removes a second comment that is there all the same', async () => {
    for (const text of ['one', 'two'])
      fake.addComment(7, `${formatMarker('penguins', pullRequestRun)}\n${text}`, 'github-actions[bot]');
    expect((await deliver({ body: 'three' })).kind).toBe('updated');
    expect(bodies()).toEqual([expect.stringContaining('three')]);
  });

  it('does not write twice when the answer to the first write is lost', async () => {
    fake.failNext({ status: 502, after: true, match: ({ body }) => JSON.stringify(body).includes('addComment') });
    expect(['created', 'unchanged']).toContain((await deliver()).kind);
    expect(bodies()).toHaveLength(1);
  });
});

describe('refusals', () => {
  it.each([
    ['cannot create', false],
    ['cannot update', true],
  ])('names pull-requests: write when a read-only token %s', async (_, existing) => {
    if (existing) await deliver();
    const outcome = await deliver({ token: fake.tokens.read, body: 'allowed' });
    expect(outcome).toMatchObject({ kind: 'failed', permission: 'pull-requests: write' });
    expect(outcome).toHaveProperty(
      'reason',
      expect.stringMatching(/Resource not accessible by integration.*`pull-requests: write`.*fork/),
    );
  });

  it('says that the conversation is locked', async () => {
    fake.addPullRequest({ number: 8, locked: true });
    expect(await deliver({ pullRequest: 8 })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('#8 is locked'),
    });
  });

  it.each(['CLOSED', 'MERGED'] as const)(
    'adds no comment to a pull request that is %s, but updates one',
    async (state) => {
      const pull = fake.addPullRequest({ number: 9 });
      pull.state = state;
      expect(await deliver({ pullRequest: 9 })).toMatchObject({
        kind: 'silent',
        reason: expect.stringContaining(state.toLowerCase()),
      });
      pull.state = 'OPEN';
      await deliver({ pullRequest: 9 });
      pull.state = state;
      expect((await deliver({ pullRequest: 9, body: 'allowed' })).kind).toBe('updated');
    },
  );

  it.each([
    ['a pull request that does not exist', { pullRequest: 404 }, /PullRequest with the number of 404/],
    ['another repository', { repo: 'other' }, /Repository with the name 'acme\/other'/],
    ['a token that has expired', { token: 'expired' }, /401 "Bad credentials.*input `token`/],
    ['a server that does not answer', { apiUrl: 'http://127.0.0.1:1' }, /could not be reached/],
  ])('answers in words: %s', async (_, changes, reason) => {
    expect(await deliver(changes)).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
  });

  it('gets through 500 and a secondary rate limit that names a wait', async () => {
    fake.failNext({ status: 500 });
    fake.failNext({ status: 403, headers: { 'retry-after': '0' } });
    fake.failNext({ status: 429, headers: { 'retry-after': '0' } });
    expect((await deliver()).kind).toBe('created');
    expect(fake.requests.map(({ status }) => status)).toEqual([500, 403, 429, 200, 200]);
  });
});

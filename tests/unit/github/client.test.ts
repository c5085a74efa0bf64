import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { asProblem } from '../../../src/github/problem.ts';
import { askedWait, defaultRetries, retryWait } from '../../../src/support/retry.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let fake: FakeGithub;
beforeEach(async () => {
  fake = await startFakeGithub();
});
afterEach(() => fake.close());

const place = { owner: 'acme', repo: 'penguins' };
const client = (retries = {}, token = fake.tokens.write, onWait?: (message: string) => void) =>
  createClient({ token, apiUrl: fake.url, retries: { baseMilliseconds: 1, ...retries }, onWait });

describe('repeating', () => {
  it('repeats 500 until it is 200', async () => {
    fake.failNext({ status: 500, times: 2 });
    const answer = await (await client()).rest.repos.get(place);
    expect(answer.data.full_name).toBe('acme/penguins');
    expect(fake.requests.map(({ status }) => status)).toEqual([500, 500, 200]);
    expect(fake.violations).toEqual([]);
  });

  it('repeats a lost connection', async () => {
    fake.failNext({ status: 0, hangUp: true });
    await (await client()).rest.repos.get(place);
    expect(fake.requests).toHaveLength(2);
  });

  it('waits as long as Retry-After says, and tells it', async () => {
    fake.failNext({ status: 403, headers: { 'retry-after': '1' } });
    const told: string[] = [];
    const start = Date.now();
    await (await client({}, fake.tokens.write, (message) => told.push(message))).rest.repos.get(place);
    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
    expect(told).toEqual([`${new URL(fake.url).host} answered 403; asked again in 1 s`]);
  });

  it('gives up at once when the wait asked for is longer than the time allowed', async () => {
    fake.failNext({ status: 429, headers: { 'retry-after': '600' } });
    const failed = (await client()).rest.repos.get(place);
    const problem = asProblem(await failed.catch((error: unknown) => error), 'reading the repository');
    expect(problem).toMatchObject({
      kind: 'rate-limit',
      status: 429,
      message: expect.stringContaining('wait 600 seconds'),
    });
    expect(fake.requests).toHaveLength(1);
  });

  it.each(['RATE_LIMITED', 'RATE_LIMIT'])(
    'waits where GraphQL answers 200 with %s, and gives up long waits',
    async (type) => {
      const body = { errors: [{ type, message: 'API rate limit exceeded for installation ID 1.' }] };
      const query = () => client().then(({ graphql }) => graphql('{ viewer { login } }'));
      fake.failNext({ status: 200, body, headers: { 'retry-after': '0' } });
      expect(await query()).toEqual({ viewer: { login: 'github-actions[bot]' } });
      expect(fake.requests).toHaveLength(2);

      fake.failNext({ status: 200, body, headers: { 'retry-after': '600' } });
      const problem = asProblem(await query().catch((error: unknown) => error), 'commenting');
      expect(problem).toMatchObject({ kind: 'rate-limit', message: expect.stringContaining('wait 600 seconds') });
      expect(fake.requests).toHaveLength(3);
    },
  );

  it('gives up after the attempts allowed', async () => {
    fake.failNext({ status: 503, times: 100 });
    const failed = (await client({ attempts: 2 })).rest.repos.get(place);
    const problem = asProblem(await failed.catch((error: unknown) => error), 'reading the repository');
    expect(problem).toMatchObject({ kind: 'unavailable', status: 503 });
    expect(fake.requests).toHaveLength(3);
  });

  it.each([401, 403, 404, 422])('does not repeat %i', async (status) => {
    fake.failNext({ status, body: { message: 'no' } });
    await expect((await client()).rest.repos.get(place)).rejects.toMatchObject({ status });
    expect(fake.requests).toHaveLength(1);
  });

  it('repeats the error that GraphQL gives when it is overloaded, with status 200', async () => {
    const message = 'Something went wrong while executing your query. This is most likely a GitHub bug.';
    fake.failNext({ status: 200, body: { errors: [{ message }] } });
    expect(await (await client()).graphql('{ viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    expect(fake.requests).toHaveLength(2);
  });

  it('gives up a request that is not answered in time', async () => {
    fake.before(
      () => true,
      () => new Promise((resolve) => setTimeout(resolve, 300)),
    );
    await (await client({ timeoutMilliseconds: 100 })).rest.repos.get(place);
    expect(fake.requests).toHaveLength(2);
  });

  it('does not repeat a stream, which is gone after the first attempt', async () => {
    const { data } = await (await client()).rest.repos.createRelease({ ...place, tag_name: 'v1', draft: true });
    fake.failNext({ status: 500, match: ({ operation }) => operation === 'repos/upload-release-asset' });
    const upload = (await client()).request({
      method: 'POST',
      url: data.upload_url,
      name: 'a',
      headers: { 'content-type': 'application/octet-stream' },
      data: Readable.from(['abc']),
    });
    await expect(upload).rejects.toMatchObject({ status: 500 });
    expect(fake.requests).toHaveLength(2);
  });
});

describe('retryWait', () => {
  const policy = defaultRetries;
  it('doubles with jitter between a half and the whole', () => {
    const waits = [0, 1, 2].map((attempt) => retryWait({ headers: {} }, attempt, policy, 0, 0));
    expect(waits).toEqual([500, 1000, 2000]);
    expect(retryWait({ headers: {} }, 0, policy, 0, 1)).toBe(1000);
  });

  it('spreads what is told to many jobs at once over a second after it', () => {
    const waits = [429, 403, 503].map((status) =>
      [0, 0.5].map((random) => retryWait({ status, headers: { 'retry-after': '9' } }, 0, policy, 0, random)),
    );
    expect(waits).toEqual([
      [9000, 9500],
      [9000, 9500],
      [9000, 9500],
    ]);
  });

  it('reads seconds, a date, and the time at which the limit is lifted', () => {
    expect(askedWait({ 'retry-after': '7' }, 0)).toBe(7000);
    expect(askedWait({ 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' }, 2000)).toBe(7000);
    expect(askedWait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '12' }, 2000)).toBe(10000);
    expect(askedWait({ 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '12' }, 2000)).toBeUndefined();
    expect(askedWait({ 'retry-after': 'soon' }, 0)).toBeUndefined();
  });
});

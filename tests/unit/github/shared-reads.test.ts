import { expect, it } from 'vitest';
import { sharedReads } from '../../../src/github/shared-reads.ts';

/** A client that counts, and fails where a route says so. */
function counting() {
  const asked: string[] = [];
  const connect = sharedReads(async () => ({
    request: async (route, parameters) => {
      asked.push(`${route} ${JSON.stringify(parameters)}`);
      if (route.includes('broken')) throw new Error('502');
      return { data: asked.length, status: 200 };
    },
  }));
  return { asked, connect };
}

it('asks once for the same thing, and again for another', async () => {
  const { asked, connect } = counting();
  const [first, second] = await Promise.all([
    (await connect()).request('GET /reviews', { page: 1 }),
    (await connect()).request('GET /reviews', { page: 1 }),
  ]);
  expect(second).toEqual(first);
  await (await connect()).request('GET /reviews', { page: 2 });
  expect(asked).toHaveLength(2);
});

it('keeps neither what was written nor what failed', async () => {
  const { asked, connect } = counting();
  for (const route of ['POST /tags', 'GET /broken'])
    for (let time = 0; time < 2; time += 1) await (await connect()).request(route, {}).catch(() => {});
  expect(asked).toHaveLength(4);
});

import { expect, test } from 'vitest';
import { gatherProduction, type ServedVersions } from '../../../src/gather/production.ts';

const version = {
  version: '1.0.0',
  digest: 'f'.repeat(64) as string | null,
  score: 3 as number | null,
  run: null,
  stages: ['production'],
  commit: 'a'.repeat(40),
  date: '2026-11-20T10:00:00.000Z',
  metrics: {},
};
const gather = (versions: readonly (typeof version)[]) =>
  gatherProduction(async () => ({ versions: async () => versions }) satisfies ServedVersions, 'penguins', 'production');

test('a version that was tagged by hand is not the same as none', async () => {
  expect(await gather([version])).toMatchObject({ state: 'gathered', value: { version: '1.0.0' } });
  expect(await gather([{ ...version, stages: [] }])).toMatchObject({ state: 'absent' });
  for (const unknown of [{ digest: null }, { score: null }])
    expect(await gather([{ ...version, ...unknown }])).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('penguins@v1.0.0 in production was tagged by hand'),
      next: expect.stringContaining('ml-test-score promote'),
    });
});

import { describe, expect, it } from 'vitest';
import { gatherTrends } from '../../../src/gather/trends.ts';
import type { IndexEntry } from '../../../src/history/store.ts';
import { GitError } from '../../../src/support/git.ts';

const run = { model: 'penguins', id: '500', defaultBranch: 'main', startedAt: '2026-11-21T10:00:00.000Z' };

const entry = (id: number, changes: Partial<IndexEntry> & { readonly scope?: 'monitoring' } = {}): IndexEntry =>
  ({
    commit: String(id).padStart(40, '0'),
    headCommit: String(id).padStart(40, '0'),
    run: String(id),
    attempt: 1,
    startedAt: new Date(Date.UTC(2026, 9, 1) + id * 3_600_000).toISOString(),
    branch: 'main',
    event: 'push',
    score: 3,
    decision: 'allow',
    training: 'succeeded',
    metrics: { accuracy: id / 1000 },
    oid: 'e'.repeat(40),
    path: `records/penguins/${id}.json`,
    ...changes,
  }) as IndexEntry;

const trendsOf = (entries: readonly IndexEntry[]) => gatherTrends({ run, history: { index: async () => entries } });

describe('gatherTrends', () => {
  it('has the runs of the default branch, oldest first', async () => {
    expect(await trendsOf([entry(3, { decision: 'block' }), entry(2), entry(1)])).toMatchObject({
      state: 'gathered',
      value: {
        branch: 'main',
        points: [
          { commit: expect.stringMatching(/1$/), metrics: { accuracy: 0.001 }, score: 3, decision: 'allow' },
          { commit: expect.stringMatching(/2$/) },
          { commit: expect.stringMatching(/3$/), decision: 'block' },
        ],
      },
    });
  });

  it('leaves out other branches, this run, earlier attempts, runs that only monitored, and what is later', async () => {
    const found = await trendsOf([
      entry(9, { startedAt: '2026-11-22T10:00:00.000Z' }),
      entry(500),
      entry(7, { scope: 'monitoring' }),
      entry(6, { branch: 'feature' }),
      entry(5, { attempt: 2, score: 4 }),
      entry(5, { attempt: 1, score: 1 }),
    ]);
    expect(found.state === 'gathered' && found.value.points.map(({ score }) => score)).toEqual([4]);
  });

  it('keeps the last hundred', async () => {
    const found = await trendsOf(Array.from({ length: 250 }, (_, index) => entry(250 - index)));
    const points = found.state === 'gathered' ? found.value.points : [];
    expect(points).toHaveLength(100);
    expect(points[0]?.commit).toMatch(/151$/);
    expect(points.at(-1)?.commit).toMatch(/250$/);
  });

  it('is absent without a history or a default branch, and failed where it cannot be read', async () => {
    expect(await gatherTrends({ run, history: null })).toMatchObject({ state: 'absent' });
    const unnamed = { ...run, defaultBranch: null };
    expect(await gatherTrends({ run: unnamed, history: { index: async () => [] } })).toMatchObject({ state: 'absent' });
    const broken = {
      index: async () => {
        throw Object.assign(Object.create(GitError.prototype), { message: 'no such remote' });
      },
    };
    expect(await gatherTrends({ run, history: broken })).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('no such remote'),
    });
  });
});

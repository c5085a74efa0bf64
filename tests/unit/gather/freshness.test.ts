import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { staleness } from '../../../src/checks/freshness.ts';
import type { ColumnProfile, TableProfile } from '../../../src/facts/tables.ts';
import { gathered } from '../../../src/facts.ts';
import { gatherFreshness } from '../../../src/gather/freshness.ts';
import { openGit } from '../../../src/support/git.ts';
import { commit, git, makeRepository, temporaryFolder } from '../support/git-repositories.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

let number = 0;
let root: string;

beforeEach(() => {
  number += 1;
  root = makeRepository(join(folder.path, `work-${number}`));
});

const column = (name: string, type: ColumnProfile['type'], maximum: ColumnProfile['maximum']): ColumnProfile => ({
  name,
  type,
  count: 3,
  missing: 0,
  nonFinite: 0,
  inexactIntegers: 0,
  kinds: {},
  distinct: { count: 3, exact: true },
  minimum: null,
  maximum,
  mean: null,
  variance: null,
  zeros: 0,
  quantiles: [],
  histogram: [],
  frequent: [],
  lengths: null,
});
const profile = (...columns: ColumnProfile[]): TableProfile => ({
  files: [{ path: 'serving.csv', rows: 3 }],
  format: 'csv',
  bytes: 1,
  rows: 3,
  columns,
});

const now = new Date('2026-11-21T10:00:00Z');
const ask = (changes: Partial<Parameters<typeof gatherFreshness>[0]> = {}) =>
  gatherFreshness({
    root,
    git: openGit(root),
    patterns: ['serving.csv'],
    profile: undefined,
    timeColumn: undefined,
    now,
    ...changes,
  });

const write = (day: string): void => {
  writeFileSync(join(root, 'serving.csv'), `a\n${day}\n`);
  utimesSync(join(root, 'serving.csv'), new Date(day), new Date(day));
};
const committedAt = (day: string): void => {
  commit(root, { 'serving.csv': day });
  process.env.GIT_COMMITTER_DATE = day;
  try {
    git(root, [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b.c',
      'commit',
      '--quiet',
      '--amend',
      '--no-edit',
      '--date',
      day,
    ]);
  } finally {
    delete process.env.GIT_COMMITTER_DATE;
  }
};

describe('the time of the serving data', () => {
  it('is the newest of the named column, else of the only column of times', async () => {
    const table = profile(column('at', 'datetime', '2026-11-20T08:00:00.000Z'), column('born', 'date', '2001-01-01'));
    const expected = { newest: '2026-11-20T08:00:00.000Z', by: 'timestamp', column: 'at' };
    expect(await ask({ profile: table })).toEqual(gathered(expected));
    expect(await ask({ profile: table, timeColumn: 'at' })).toEqual(gathered(expected));
    expect(await ask({ profile: table, timeColumn: 'born' })).toMatchObject({
      value: { newest: '2001-01-01T00:00:00.000Z', column: 'born' },
    });
  });

  it('is not told by a column that is missing, or that holds no times', async () => {
    const table = profile(column('at', 'text', null), column('x', 'integer', 1_700_000_000));
    expect(await ask({ profile: table, timeColumn: 'then' })).toMatchObject({
      state: 'failed',
      error: 'the serving data has no column `then`, which `data.time` names',
    });
    for (const timeColumn of ['at', 'x'])
      expect(await ask({ profile: table, timeColumn })).toMatchObject({ state: 'failed' });
    expect(await ask({ timeColumn: 'at' })).toMatchObject({ state: 'failed' });
  });

  it('is refused more than a day in the future', async () => {
    const at = (time: string) => ask({ profile: profile(column('at', 'datetime', time)) });
    expect(await at('2026-11-23T00:00:00.000Z')).toMatchObject({
      state: 'failed',
      error: 'the newest time of the serving data is in the future: 2026-11-23T00:00:00.000Z, by column `at`',
    });
    expect(await at('2026-11-22T00:00:00.000Z')).toMatchObject({ state: 'gathered' });
  });

  it('is the time of the last commit that touched the files', async () => {
    committedAt('2026-10-01T00:00:00Z');
    commit(root, { other: '1' });
    expect(await ask()).toEqual(gathered({ newest: '2026-10-01T00:00:00.000Z', by: 'commit', column: null }));
    expect(await ask({ patterns: ['*.csv'] })).toMatchObject({ value: { by: 'commit' } });
  });

  it('is the time of the file where git does not know it as it is', async () => {
    write('2026-11-10T00:00:00Z');
    const byFile = gathered({ newest: '2026-11-10T00:00:00.000Z', by: 'file', column: null });
    expect(await ask()).toEqual(byFile);
    expect(await ask({ git: null })).toEqual(byFile);
    committedAt('2026-10-01T00:00:00Z');
    write('2026-11-10T00:00:00Z');
    expect(await ask()).toEqual(byFile);
  });

  it('is unknown at the edge of a shallow clone', async () => {
    commit(root, { 'serving.csv': '1' });
    commit(root, { other: '1' });
    const clone = join(folder.path, `clone-${number}`);
    git(folder.path, ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
    expect(await ask({ root: clone, git: openGit(clone) })).toMatchObject({
      state: 'failed',
      error: 'the checkout is shallow: it does not tell when the serving data last changed',
    });
  });

  it('is absent without a file', async () => {
    expect(await ask()).toMatchObject({ state: 'absent' });
  });
});

describe('staleness', () => {
  it('says how old data are, and by what', () => {
    const freshness = gathered({ newest: '2026-11-01T00:00:00.000Z', by: 'timestamp' as const, column: 'at' });
    expect(staleness(freshness, '2026-11-21T00:00:00.000Z', 86_400)).toBe(
      'serving data are 20d old by the newest `at` (2026-11-01), expected at most 1d',
    );
    expect(staleness(freshness, '2026-11-21T00:00:00.000Z', 20 * 86_400)).toBeNull();
    expect(staleness(freshness, '2026-11-21T00:00:00.000Z', Number.NaN)).not.toBeNull();
    expect(staleness(freshness, 'never', 86_400)).not.toBeNull();
  });
});

import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { gatherAge } from '../../../src/gather/age.ts';
import { originAfter, snapshotOutputs } from '../../../src/gather/outputs.ts';
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

const startedAt = '2026-11-21T10:00:00.000Z';

async function timesOf(outputs: readonly string[], during?: () => void, at = root) {
  const repository = openGit(at);
  const snapshot = during === undefined ? null : await snapshotOutputs(at, []);
  during?.();
  const fact = await gatherAge({
    root: at,
    git: repository,
    configuration: { stages: [{ name: 'features', outputs, 'max-age': 60 }] },
    run: { startedAt },
    originOf: originAfter(snapshot, at, repository),
  });
  return fact.state === 'gathered' ? fact.value.stages[0]?.outputs : fact;
}
function committedAt(day: string, files: Readonly<Record<string, string>>): void {
  process.env.GIT_COMMITTER_DATE = day;
  try {
    commit(root, files);
  } finally {
    delete process.env.GIT_COMMITTER_DATE;
  }
}
const touch = (path: string, day: string): void => {
  writeFileSync(join(root, path), day);
  utimesSync(join(root, path), new Date(day), new Date(day));
};

describe('the age of the stages', () => {
  it('is that of the run where it wrote the output', async () => {
    commit(root, { README: 'x' });
    const write = (): void => {
      mkdirSync(join(root, 'build'));
      writeFileSync(join(root, 'build/features.csv'), 'a\n');
    };
    expect(await timesOf(['build'], write)).toEqual([{ path: 'build', time: startedAt, by: 'run', problem: null }]);
  });

  it('is that of the last commit, of the newest file of each output', async () => {
    committedAt('2026-10-01T00:00:00Z', { 'build/a.csv': '1', 'build/b.csv': '1', 'c.json': '{}' });
    committedAt('2026-10-05T00:00:00Z', { 'build/a.csv': '2' });
    const expected = [
      { path: 'build/*.csv', time: '2026-10-05T00:00:00.000Z', by: 'commit', problem: null },
      { path: 'c.json', time: '2026-10-01T00:00:00.000Z', by: 'commit', problem: null },
    ];
    expect(await timesOf(['build/*.csv', 'c.json'])).toEqual(expected);
    // What changed within the tick of a coarse clock could be of the run.
    await sleep(200);
    expect(await timesOf(['build/*.csv', 'c.json'], () => {})).toEqual(expected);
  });

  it('is told by the file alone where nothing else tells', async () => {
    commit(root, { README: 'x', 'b.csv': '1' });
    touch('a.csv', '2026-09-01T00:00:00.000Z');
    touch('b.csv', '2026-09-02T00:00:00.000Z');
    expect(await timesOf(['*.csv'])).toEqual([
      { path: '*.csv', time: '2026-09-02T00:00:00.000Z', by: 'file', problem: null },
    ]);
  });

  it('is unknown without a file, and at the edge of a shallow clone', async () => {
    commit(root, { 'a.csv': '1' });
    commit(root, { README: 'x' });
    expect(await timesOf(['none.csv'])).toEqual([
      { path: 'none.csv', time: null, by: 'unknown', problem: 'is not there' },
    ]);
    expect(await timesOf(['../out.csv'])).toMatchObject([{ by: 'unknown' }]);
    const clone = join(folder.path, `clone-${number}`);
    git(folder.path, ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
    expect(await timesOf(['a.csv'], undefined, clone)).toMatchObject([
      { by: 'unknown', problem: expect.stringContaining('fetch-depth: 0') },
    ]);
  });

  it('is unknown of outputs that are too many to look at', async () => {
    committedAt('2026-10-01T00:00:00Z', { 'a.csv': '1' });
    const found = await timesOf(Array.from({ length: 101 }, (_, place) => (place < 100 ? 'a.csv' : 'last.csv')));
    expect(found).toHaveLength(101);
    expect(found).toMatchObject({
      100: { path: 'last.csv', time: null, by: 'unknown', problem: expect.stringContaining('one of 101 outputs') },
    });
  });

  it('is absent where no stage has a limit', async () => {
    const stages = [{ name: 'features', outputs: ['a.csv'] }];
    const fact = await gatherAge({
      root,
      git: null,
      configuration: { stages },
      run: { startedAt },
      originOf: async () => 'committed',
    });
    expect(fact).toEqual({ state: 'absent', reason: 'no stage has a `max-age`' });
  });
});

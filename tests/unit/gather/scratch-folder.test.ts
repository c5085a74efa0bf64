import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { removeLeftFolders, withFolder } from '../../../src/gather/scratch-folder.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

vi.mock('node:fs/promises', async (original) => {
  const found = await original<typeof files>();
  return { ...found, rm: vi.fn(found.rm) };
});

const folder = temporaryFolder();
afterAll(folder.remove);
afterEach(() => vi.mocked(files.rm).mockClear());

function open() {
  const warnings: string[] = [];
  const scratch = join(folder.path, 'scratch');
  return { warnings, scratch, log: { warning: (text: string) => warnings.push(text) } };
}

describe('a folder for what a test needs', () => {
  it('is there while it is used, and gone after, also where its use throws', async () => {
    const place = open();
    const listeners = process.listenerCount('exit');
    let used = '';
    const failing = withFolder(place, 'rollback', async (path) => {
      used = path;
      writeFileSync(join(path, 'rows.csv'), 'a');
      expect(process.listenerCount('exit')).toBe(listeners + 1);
      throw new Error('it broke');
    });
    await expect(failing).rejects.toThrow('it broke');
    expect(used).toContain('rollback-');
    expect(existsSync(used)).toBe(false);
    expect(process.listenerCount('exit')).toBe(listeners);
    expect(place.warnings).toEqual([]);
  });

  it('that cannot be removed is told of, and what was measured is kept', async () => {
    const place = open();
    const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    vi.mocked(files.rm).mockRejectedValueOnce(refused).mockRejectedValueOnce(refused);
    expect(await withFolder(place, 'canary', async () => 'measured')).toBe('measured');
    expect(place.warnings).toEqual([expect.stringMatching(/canary-.* could not be removed: EACCES/)]);
    expect(readdirSync(place.scratch)).toHaveLength(1);
  });

  it('is removed later where its process was killed, and nothing else is', async () => {
    const scratch = join(folder.path, 'left');
    const { log, warnings } = open();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const old = new Date('2026-10-01T00:00:00Z');
    const now = Date.parse('2026-10-02T00:00:01Z');
    const make = (name: string, time: Date): void => {
      mkdirSync(join(scratch, name, 'work'), { recursive: true });
      utimesSync(join(scratch, name), time, time);
    };
    for (const name of [`clean-copy-${dead}-abcDEF`, `canary-production-${dead}-000000`]) make(name, old);
    const staying = [
      `clean-copy-${dead}-youngr`,
      `clean-copy-${process.pid}-abcDEF`,
      'clean-copy-abcDEF',
      `environments-${dead}-abcDEF`,
      `x-clean-copy-${dead}-abcDEF`,
    ];
    for (const name of staying) make(name, name.endsWith('youngr') ? new Date(now - 3600_000) : old);
    await removeLeftFolders({ scratch, log }, now);
    expect(readdirSync(scratch).sort()).toEqual([...staying].sort());
    await removeLeftFolders({ scratch: join(scratch, 'nowhere'), log }, now);
    expect(warnings).toEqual([]);
  });
});

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { withFolder } from '../../../src/gather/scratch-folder.ts';
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
    const failing = withFolder(place, 'drill', async (path) => {
      used = path;
      writeFileSync(join(path, 'rows.csv'), 'a');
      expect(process.listenerCount('exit')).toBe(listeners + 1);
      throw new Error('it broke');
    });
    await expect(failing).rejects.toThrow('it broke');
    expect(used).toContain('drill-');
    expect(existsSync(used)).toBe(false);
    expect(process.listenerCount('exit')).toBe(listeners);
    expect(place.warnings).toEqual([]);
  });

  it('that cannot be removed is told of, and what was measured is kept', async () => {
    const place = open();
    const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    vi.mocked(files.rm).mockRejectedValueOnce(refused).mockRejectedValueOnce(refused);
    expect(await withFolder(place, 'copy', async () => 'measured')).toBe('measured');
    expect(place.warnings).toEqual([expect.stringMatching(/copy-.* could not be removed: EACCES/)]);
    expect(readdirSync(place.scratch)).toHaveLength(1);
  });
});

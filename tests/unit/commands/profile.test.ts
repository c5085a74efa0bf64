import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { runCommandLine } from '../../../src/cli.ts';

let folder = '';
const output = { out: '', err: '' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'));
  output.out = '';
  output.err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    output.err += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

const profile = async (...args: string[]): Promise<unknown> => {
  await runCommandLine(['node', 'ml-test-score', 'profile', ...args]);
  return process.exitCode;
};

describe('the command profile', () => {
  it('prints a table, JSON, and a schema', async () => {
    writeFileSync(join(folder, 'a.csv'), 'id,island\n1,Dream\n2,Biscoe\n');
    expect(await profile('a.csv', '-C', folder)).toBe(0);
    expect(output.out).toMatch(/^a\.csv · csv · 2 rows × 2 columns/);
    output.out = '';
    expect(await profile('a.csv', '-C', folder, '--json')).toBe(0);
    expect(JSON.parse(output.out)).toMatchObject({ rows: 2, columns: [{ name: 'id', mean: 1.5 }, { name: 'island' }] });
    output.out = '';
    expect(await profile('a.csv', '-C', folder, '--schema')).toBe(0);
    expect(parse(output.out)).toMatchObject({ primaryKey: 'id', fields: [{ name: 'id', type: 'integer' }, {}] });
  });

  it('takes several files as parts, and files outside the folder', async () => {
    for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.csv`), 'x\n1\n');
    expect(await profile(join(folder, 'a.csv'), join(folder, 'b.csv'), '--json')).toBe(0);
    expect(JSON.parse(output.out)).toMatchObject({ rows: 2, files: [{ rows: 1 }, { rows: 1 }] });
  });

  it.each([
    ['missing.csv', null],
    ['empty.csv', ''],
    ['head.csv', 'a,b\n'],
  ])('ends with 2 and says what to do for %s', async (name, content) => {
    if (content !== null) writeFileSync(join(folder, name), content);
    expect(await profile(name, '-C', folder)).toBe(2);
    expect(output.out).toBe('');
    expect(output.err).toMatch(/^error: [^\n]+\n {2}→ /);
  });
});

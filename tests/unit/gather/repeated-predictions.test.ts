import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingFilesIn } from '../../../src/gather/missing-files.ts';
import { compareRepeatedPredictions } from '../../../src/gather/repeated-predictions.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function compare(
  first: string,
  second: string,
  { tolerance = 0, key, ...layout }: { tolerance?: number; key?: string[]; task?: 'classes' | 'values' } = {},
) {
  for (const [side, text] of Object.entries({ first, second })) {
    mkdirSync(join(folder.path, side), { recursive: true });
    writeFileSync(join(folder.path, side, 'p.csv'), text);
  }
  return compareRepeatedPredictions({
    first: join(folder.path, 'first'),
    second: join(folder.path, 'second'),
    layout: { path: 'p.csv', ...layout },
    data: key === undefined ? {} : { key },
    tolerance,
  });
}

const csv = (...rows: (string | number)[]): string => `predicted\n${rows.join('\n')}\n`;

describe('predictions of two trainings', () => {
  it('joins by key, whatever the order', async () => {
    const found = await compare('id,predicted\n1,0.5\n2,1.5\n3,2.5\n', 'predicted,id\n2.5,3\n0.5,1\n1.75,2\n', {
      key: ['id'],
    });
    expect(found).toMatchObject({ rows: 3, key: ['id'], differing: 1, firstRows: [2], unusable: 0 });
    expect(found.columns).toEqual([{ name: 'predicted', kind: 'numbers', differing: 1, largest: 0.25 }]);
  });

  it('compares by position without a key, and counts rows that one side lacks', async () => {
    expect(await compare(csv('a', 'b', 'a'), csv('a', 'a'))).toMatchObject({
      rows: 2,
      key: null,
      differing: 1,
      firstRows: [2],
      unmatched: { first: 1, second: 0 },
      columns: [{ kind: 'classes', differing: 1, largest: null }],
    });
  });

  it('counts a key that comes twice as unmatched', async () => {
    const found = await compare('id,predicted\n1,a\n1,b\n', 'id,predicted\n1,a\n1,b\n', { key: ['id'] });
    expect(found).toMatchObject({ rows: 1, unmatched: { first: 1, second: 1 } });
  });

  it('has no tolerance for classes that are whole numbers, and has one for amounts', async () => {
    const sides = [csv(0, 1, 2), csv(0, 2, 2)] as const;
    expect((await compare(...sides, { tolerance: 1 })).differing).toBe(1);
    expect((await compare(...sides, { tolerance: 1, task: 'values' })).differing).toBe(0);
    expect((await compare(csv(0.5, 1.25), csv(0.5, 1.5), { tolerance: 0.25 })).differing).toBe(0);
    expect((await compare(csv(0.5, 1.25), csv(0.5, 1.5), { tolerance: 0.24 })).differing).toBe(1);
  });

  it('tells NaN on one side from NaN on both', async () => {
    expect(await compare(csv(0.5, 'NaN'), csv(0.5, 'NaN'))).toMatchObject({ differing: 0, unusable: 1 });
    expect(await compare(csv(0.5, 'NaN'), csv(0.5, 0.25))).toMatchObject({ differing: 1, unusable: 0 });
    expect(await compare(csv(0.5, 'inf'), csv(0.5, 'inf'))).toMatchObject({ differing: 0, unusable: 1 });
  });

  it('names a column that the second file lacks', async () => {
    await expect(compare('predicted,probability\na,0.5\n', 'predicted\na\n')).rejects.toThrow(
      'p.csv: of the second training has no column "probability"',
    );
  });
});

describe('what the last lines say is missing', () => {
  it.each([
    ["FileNotFoundError: [Errno 2] No such file or directory: 'data/extra.csv'", 'data/extra.csv'],
    ["python: can't open file '/copy/work/train.py': [Errno 2] No such file or directory", 'train.py'],
    ["Error: ENOENT: no such file or directory, open '/copy/work/a b.json'", 'a b.json'],
    ['cat: secret.txt: No such file or directory', 'secret.txt'],
    ["ModuleNotFoundError: No module named 'helpers.io'", 'helpers.io'],
    ["cannot open file 'x.rds': No such file or directory", 'x.rds'],
  ])('%s', async (line, name) => {
    expect(await missingFilesIn(['starting', line], '/copy/work', folder.path)).toEqual([{ name, inWorkTree: false }]);
  });

  it('knows what the work tree has, looks at nothing outside, and is bounded', async () => {
    writeFileSync(join(folder.path, 'helpers.py'), '');
    const lines = ["No module named 'helpers'", "No such file or directory: '../../etc/passwd'"];
    expect(await missingFilesIn(lines, '/copy/work', folder.path)).toEqual([
      { name: 'helpers', inWorkTree: true },
      { name: '../../etc/passwd', inWorkTree: false },
    ]);
    const many = Array.from({ length: 50 }, (_, n) => `cat: ${n}${'x'.repeat(500)}: No such file or directory`);
    const found = await missingFilesIn(many, '/copy/work', folder.path);
    expect(found).toHaveLength(5);
    expect(found[0]?.name).toHaveLength(200);
  });
});

import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInit } from '../../../src/init/init.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { fixture, repository } from './repositories.ts';

const read = (root: string, path: string) => readFile(join(root, path), 'utf8');
const workflow = '.github/workflows/ml-test-score.yml';

describe('init', () => {
  test('writes its files, says what each find became, what is missing, and what to type next', async () => {
    const root = await fixture('plain');
    const result = await runInit({ root, force: false });
    expect(result.written).toEqual(['ml-test-score.yml', workflow, 'data/schema.yml']);
    expect(result.found).toContain('inferred from data/train.csv → data.schema: data/schema.yml');
    expect(result.found).toContain('found train.py → train: python train.py');
    expect(result.found).toContain('train.py names metrics.json → metrics: outputs/metrics.json');
    expect(result.missing).toContain('no serving data: fill in `data.serving` in ml-test-score.yml');
    expect(result.next).toEqual(['npx ml-test-score run']);
    expect(await read(root, 'ml-test-score.yml')).toContain('run: python train.py');
    expect(await read(root, workflow)).toContain('ml-test-score/ml-test-score@v1');
    expect((await readdir(root)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('names the tests to run before the first run', async () => {
    const result = await runInit({ root: await fixture('grouped'), force: false });
    expect(result.next).toEqual(['python -m pytest --junitxml=reports/junit.xml', 'npx ml-test-score run']);
    expect(result.found).toContain('tests/test_model.py ("baseline") → a guess for model/baseline');
    expect(result.found.some((line) => line.startsWith('9 guesses wait for you →'))).toBe(true);
  });

  test.each(['ml-test-score.yml', workflow, '.github/ml-test-score.yml', 'ml-test-score.yaml'])(
    'refuses to overwrite %s, and then writes nothing at all',
    async (path) => {
      const root = await repository({ 'train.py': '', [path]: 'mine\n' });
      const before = await readdir(root, { recursive: true });
      const refusal = await runInit({ root, force: false }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ConfigurationError);
      expect((refusal as Error).message).toContain(`${path}: is there already`);
      expect((refusal as Error).message).toContain('--force');
      expect(await readdir(root, { recursive: true })).toEqual(before);
      expect(await read(root, path)).toBe('mine\n');
    },
  );

  test('overwrites with force, in the place where the configuration is', async () => {
    const root = await repository({ 'train.py': '', '.github/ml-test-score.yml': 'mine\n', [workflow]: 'mine\n' });
    const { written } = await runInit({ root, force: true });
    expect(written).toEqual(['.github/ml-test-score.yml', workflow]);
    expect(await read(root, '.github/ml-test-score.yml')).toContain('run: python train.py');
    expect(await read(root, workflow)).toContain('ml-test-score/ml-test-score@v1');
  });

  test('writes the same again', async () => {
    const root = await fixture('grouped');
    await runInit({ root, force: false });
    const first = [await read(root, 'ml-test-score.yml'), await read(root, workflow)];
    await runInit({ root, force: true });
    expect([await read(root, 'ml-test-score.yml'), await read(root, workflow)]).toEqual(first);
  });

  test('writes through no link, with or without force', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'init-outside-'));
    try {
      const target = await repository({ 'train.py': '' });
      await writeFile(join(outside, 'theirs'), 'theirs');
      await symlink(join(outside, 'theirs'), join(target, 'ml-test-score.yml'));
      for (const force of [false, true])
        await expect(runInit({ root: target, force })).rejects.toThrow(ConfigurationError);
      expect(await readFile(join(outside, 'theirs'), 'utf8')).toBe('theirs');

      const folder = await repository({ 'train.py': '' });
      await mkdir(join(outside, 'workflows'));
      await symlink(outside, join(folder, '.github'));
      for (const force of [false, true])
        await expect(runInit({ root: folder, force })).rejects.toThrow('leads out of the repository');
      expect(await readdir(join(outside, 'workflows'))).toEqual([]);
      expect((await readdir(folder)).sort()).toEqual(['.git', '.github', 'train.py']);
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  test('a project in a folder gets its workflow at the top, under a name of its own', async () => {
    const root = await repository({ 'models/cats/train.py': '' });
    const { written } = await runInit({ root: join(root, 'models/cats'), force: false });
    expect(written).toEqual(['ml-test-score.yml', '../../.github/workflows/ml-test-score-models-cats.yml']);
    expect((await lstat(join(root, '.github/workflows/ml-test-score-models-cats.yml'))).isFile()).toBe(true);
    expect((await lstat(join(root, 'models/cats/ml-test-score.yml'))).isFile()).toBe(true);
  });

  test('an empty repository gets files that tell what to fill in', async () => {
    const result = await runInit({ root: await repository(), force: false });
    expect(result.missing).toContain('no training command: fill in `train` in ml-test-score.yml');
    expect(result.missing).toContain('no metrics file: fill in `metrics` in ml-test-score.yml');
  });

  test('lines for the terminal hold no control characters and end', async () => {
    const root = await repository({
      'package.json': JSON.stringify({ scripts: { test: `mocha \u001b[2J\n${'x'.repeat(5000)}` } }),
      'dvc.yaml': `stages: { train: { cmd: x, metrics: ["${'a'.repeat(500)}.json"] } }`,
    });
    const { found, missing } = await runInit({ root, force: false });
    for (const line of [...found, ...missing]) {
      expect(line).not.toMatch(/\p{C}/u);
      expect(line.length).toBeLessThanOrEqual(200);
    }
  });
});

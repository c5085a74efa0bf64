import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkOptions } from '../../../src/checks/index.ts';
import { loadConfiguration } from '../../../src/config/load.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { findModels, workTreeFiles } from '../../../src/gather/models.ts';
import { detect } from '../../../src/init/detection.ts';
import { runInit } from '../../../src/init/init.ts';
import { repository } from './repositories.ts';

const schema = configurationSchema(checkOptions);
const workflow = '.github/workflows/ml-test-score.yml';
const read = (root: string, path: string) => readFile(join(root, path), 'utf8');

const two = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'models/cats/train.py': 'open("metrics.json", "w")\n',
  'models/cats/requirements.txt': 'numpy\npytest\n',
  'models/cats/tests/test_cats.py': 'def test_cats():\n    assert True\n',
  'models/dogs/train.py': 'open("metrics.json", "w")\n',
};

describe('init in a repository with several models', () => {
  test('writes a file for each, one that lists them, and one workflow; the Action finds them all', async () => {
    const root = await repository(two);
    const result = await runInit({ root, force: false });
    expect(result.written).toEqual([
      'models/cats/ml-test-score.yml',
      'models/dogs/ml-test-score.yml',
      'ml-test-score.yml',
      workflow,
    ]);
    expect(result.found[0]).toBe('2 folders hold a model each → models: models/*');
    expect(result.found).toContain('models/dogs: found train.py → train: python train.py');
    expect(result.next).toEqual([
      'npx ml-test-score run --working-directory models/cats',
      'npx ml-test-score run --working-directory models/dogs',
    ]);
    const { configuration } = loadConfiguration(schema, 'ml-test-score.yml', await read(root, 'ml-test-score.yml'));
    const models = await findModels({
      schema,
      files: workTreeFiles(root),
      asked: null,
      listed: configuration.models,
      rootFile: 'ml-test-score.yml',
      repositoryName: 'project',
    });
    expect(models.map(({ name, folder, problems }) => ({ name, folder, problems }))).toEqual([
      { name: 'cats', folder: 'models/cats', problems: [] },
      { name: 'dogs', folder: 'models/dogs', problems: [] },
    ]);
    // No step of the workflow is of one model alone: its tests run with its training.
    const cats = loadConfiguration(schema, 'ml-test-score.yml', await read(root, 'models/cats/ml-test-score.yml'));
    expect(cats.configuration.train?.run).toMatch(/^python train\.py && \{ python -m pytest .* \|\| true; \}$/);
    expect(cats.configuration.gate.require).toEqual(['infra/unit-tests']);
    const { jobs } = parse(await read(root, workflow)) as { jobs: { models: { with: { prepare: string } } } };
    expect(jobs.models.with.prepare).toBe('(cd models/cats && pip install -r requirements.txt)\n');
  });

  test('keeps the files that models have, with or without force', async () => {
    const own = { 'models/cats/ml-test-score.yml': 'model: tabby\ntrain: python train.py\n' };
    const root = await repository({ ...two, ...own });
    const first = await runInit({ root, force: false });
    expect(first.written).toEqual(['models/dogs/ml-test-score.yml', 'ml-test-score.yml', workflow]);
    const texts = await Promise.all(first.written.map((path) => read(root, path)));
    await expect(runInit({ root, force: false })).rejects.toThrow('is there already');
    const again = await runInit({ root, force: true });
    expect(again.written).toEqual(['ml-test-score.yml', workflow]);
    expect(await Promise.all(first.written.map((path) => read(root, path)))).toEqual(texts);
    expect(await read(root, 'models/cats/ml-test-score.yml')).toBe(own['models/cats/ml-test-score.yml']);
  });

  test('writes nothing at all where the workflow is there', async () => {
    const root = await repository({ ...two, [workflow]: 'mine\n' });
    const before = await readdir(root, { recursive: true });
    await expect(runInit({ root, force: false })).rejects.toThrow(`${workflow}: is there already`);
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['one model', { 'models/cats/train.py': '' }, []],
    ['training at the root', { ...two, 'train.py': '' }, []],
    ['two scripts of one project', { 'src/train.py': '', 'scripts/train.py': '' }, []],
    ['modules of a package', { 'models/a/train.py': '', 'models/a/__init__.py': '', 'models/b/train.py': '' }, []],
    ['examples', { 'examples/models/a/train.py': '', 'examples/models/b/train.py': '' }, []],
    ['files of their own anywhere', { 'a/ml-test-score.yml': '', 'lab/b/ml-test-score.yml': '' }, ['a', 'lab/b']],
    [
      'Node',
      {
        'models/a/train.js': '',
        'models/a/package.json': '{}',
        'models/b/train.js': '',
        'models/b/package.json': '{}',
      },
      ['models/a', 'models/b'],
    ],
    ['DVC', { 'pipelines/a/dvc.yaml': '', 'pipelines/b/dvc.yaml': '' }, ['pipelines/a', 'pipelines/b']],
  ])('%s', async (_, files, folders) => {
    expect((await detect(await repository(files))).modelFolders).toEqual(folders);
  });

  test('names the callers to copy next, and only those that apply', async () => {
    const several = await runInit({ root: await repository(two), force: false });
    expect(several.callers.some((line) => line.startsWith('gate-pull-request.yml'))).toBe(false);
    const bare = await runInit({ root: await repository({ 'train.py': '' }), force: false });
    expect(bare.callers.some((line) => line.startsWith('promote.yml'))).toBe(false);
    expect(bare.callers).toContain(
      'monitor.yml, once `data.serving` is there: an issue for each monitoring test that fails',
    );
    const shipped = await readdir(join(import.meta.dirname, '../../../workflows'));
    const named = [...several.callers, ...bare.callers].flatMap((line) => line.match(/[\w-]+\.yml/g) ?? []);
    expect(named.filter((name) => !shipped.includes(name))).toEqual([]);
  });
});

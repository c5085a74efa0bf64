import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfiguration } from '../../../src/config/load.ts';
import { changedFiles } from '../../../src/gather/changed-files.ts';
import { filesAtCommit, findModels, type Model, type ModelFiles, workTreeFiles } from '../../../src/gather/models.ts';
import { schema } from '../../../src/project.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { openGit } from '../../../src/support/git.ts';
import { commit, git, makeRemote, makeRepository, openStore, temporaryFolder } from '../support/git-repositories.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
let number = 0;
const next = (name: string): string => {
  number += 1;
  return join(folder.path, `${name}-${number}`);
};

/** A folder with these files. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = next('tree');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const own = 'train: node train.js\nmetrics: metrics.json\n';

/** The models of a root file in a folder. */
async function modelsOf(
  files: Readonly<Record<string, string>>,
  { asked = null, source }: { asked?: readonly string[] | null; source?: (root: string) => ModelFiles } = {},
): Promise<readonly Model[]> {
  const root = tree(files);
  const text = files['ml-test-score.yml'] ?? null;
  const { configuration, placeOf } = loadConfiguration(schema, 'ml-test-score.yml', text);
  return findModels({
    schema,
    files: (source ?? workTreeFiles)(root),
    asked,
    listed: configuration.models,
    rootFile: text === null ? null : 'ml-test-score.yml',
    placeOf,
    repositoryName: 'birds',
  });
}

const problemsOf = async (found: Promise<unknown>): Promise<ConfigurationError['problems']> => {
  const error = await found.catch((caught: unknown) => caught);
  if (!(error instanceof ConfigurationError)) throw new Error(`expected a ConfigurationError, found ${error}`);
  return error.problems;
};

describe('the models of a repository', () => {
  it('are listed as files, folders and globs of either, each once, with names by file or by place', async () => {
    const models = await modelsOf({
      'ml-test-score.yml': 'models: [models/seals, "models/*", "other/*.yml", .github/score.yml, ./models/whales/]\n',
      'models/seals/ml-test-score.yml': `model: grey-seals\n${own}`,
      'models/Whales_2/ml-test-score.yaml': own,
      'models/whales/ml-test-score.yml': `${own}paths: { application: web/** }\ndata: { training: data/*.csv }\n`,
      'models/whales/node_modules/x/ml-test-score.yml': own,
      'models/README.md': 'words',
      'other/a.yml': own,
      'other/b.yml': own,
      '.github/score.yml': own,
    });
    expect(models.map(({ name, config, folder }) => [name, config, folder])).toEqual([
      ['grey-seals', 'models/seals/ml-test-score.yml', 'models/seals'],
      ['whales-2', 'models/Whales_2/ml-test-score.yaml', 'models/Whales_2'],
      ['whales', 'models/whales/ml-test-score.yml', 'models/whales'],
      ['a', 'other/a.yml', 'other'],
      ['b', 'other/b.yml', 'other'],
      ['score', '.github/score.yml', ''],
    ]);
    expect(models[2]?.paths).toEqual({ training: null, application: ['web/**'], data: null, named: ['data/*.csv'] });
  });

  it('are trained in the folder above where their file is in a `.github` of it', async () => {
    const models = await modelsOf({
      'ml-test-score.yml': 'models: [models/seals]\n',
      'models/seals/.github/ml-test-score.yml': own,
    });
    expect(models.map(({ name, config, folder }) => [name, config, folder])).toEqual([
      ['seals', 'models/seals/.github/ml-test-score.yml', 'models/seals'],
    ]);
  });

  it('come from the input where it names some, with no root file at all', async () => {
    const files = { 'models/a/ml-test-score.yml': own, 'models/b/ml-test-score.yml': own };
    expect((await modelsOf(files, { asked: ['models/b'] })).map(({ name }) => name)).toEqual(['b']);
  });

  it.each([
    ['a glob without a match', 'models: ["nets/*"]', /nets\/\*" matches no configuration file/, 1, 10],
    ['a file that is not there', 'models:\n  - models/a\n  - models/x.yml', /no such file/, 3, 5],
    ['a path that leads out', 'models: [../x]', /leads out of the repository/, 1, 10],
    ['itself alone', 'models: [ml-test-score.yml]', /other files than this one/, undefined, undefined],
  ])('are an error of the list where it names %s', async (_, text, message, line, column) => {
    const [problem, ...others] = await problemsOf(
      modelsOf({ 'ml-test-score.yml': `${text}\n`, 'models/a/ml-test-score.yml': own }),
    );
    expect(others).toEqual([]);
    expect(problem?.message).toMatch(message);
    expect(problem).toMatchObject({ file: 'ml-test-score.yml' });
    expect([problem?.line, problem?.column]).toEqual([line, column]);
    expect(problem?.next).toBeTruthy();
  });

  it('must differ in their names', async () => {
    const files = {
      'x/a/ml-test-score.yml': own,
      'y/a/ml-test-score.yml': own,
      'ml-test-score.yml': 'models: ["*/a"]',
    };
    expect(await problemsOf(modelsOf(files))).toMatchObject([
      {
        file: 'y/a/ml-test-score.yml',
        message: expect.stringContaining('x/a/ml-test-score.yml, y/a/ml-test-score.yml'),
      },
    ]);
  });

  it('are at most 1,000', async () => {
    const files = { 'ml-test-score.yml': 'models: ["*"]' };
    const source = (): ModelFiles => ({
      list: async () => Array.from({ length: 1001 }, (_, index) => `m${index}/ml-test-score.yml`),
      read: async () => own,
    });
    expect((await problemsOf(modelsOf(files, { source })))[0]?.message).toContain('at most 1000 models, found 1001');
  });

  it('do not fall because one is wrong', async () => {
    const models = await modelsOf({
      'ml-test-score.yml': 'models: ["models/*"]',
      'models/a/ml-test-score.yml': own,
      'models/b/ml-test-score.yml': 'train: [x\n',
      'models/c/ml-test-score.yml': `${own}history: { branch: elsewhere }\n`,
      'models/d/ml-test-score.yml': 'models: [x]\n',
    });
    expect(models.map(({ name, problems }) => [name, problems[0]?.file, problems[0]?.line])).toEqual([
      ['a', undefined, undefined],
      ['b', 'models/b/ml-test-score.yml', 2],
      ['c', 'models/c/ml-test-score.yml', 3],
      ['d', 'models/d/ml-test-score.yml', 1],
    ]);
  });

  it('are not reached through a link', async () => {
    const files = { 'ml-test-score.yml': 'models: ["models/*"]', 'models/a/ml-test-score.yml': own };
    const source = (root: string): ModelFiles => {
      symlinkSync(join(root, 'models/a'), join(root, 'models/b'));
      mkdirSync(join(root, 'models/c'));
      symlinkSync('/etc/hostname', join(root, 'models/c/ml-test-score.yml'));
      return workTreeFiles(root);
    };
    const models = await modelsOf(files, { source });
    expect(models.filter(({ problems }) => problems.length === 0).map(({ name }) => name)).toEqual(['a']);
  });

  it('are the same at a commit that the clone does not have', async () => {
    const remote = next('remote');
    const work = makeRepository(next('work'), makeRemote(remote));
    const first = commit(work, {
      'models/a/ml-test-score.yml': own,
      'models/b/ml-test-score.yml': `model: bears\n${own}`,
    });
    commit(work, { 'models/c/ml-test-score.yml': own });
    git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
    const clone = makeRepository(next('clone'), `file://${remote}`);
    git(clone, ['fetch', '--quiet', '--depth=1', 'origin', 'main']);
    git(clone, ['checkout', '--quiet', 'FETCH_HEAD']);
    const store = await openStore(clone, next('scratch'), false);
    const request = { schema, asked: ['models/*'], listed: undefined, rootFile: null, repositoryName: 'birds' };
    const before = await findModels({ ...request, files: filesAtCommit(store, first, '', openGit(clone)) });
    expect(before.map(({ name }) => name)).toEqual(['a', 'bears']);
    const within = await findModels({
      ...request,
      asked: ['*'],
      files: filesAtCommit(store, first, 'models', openGit(clone)),
    });
    expect(within.map(({ name, config }) => [name, config])).toEqual([
      ['a', 'a/ml-test-score.yml'],
      ['bears', 'b/ml-test-score.yml'],
    ]);
    expect(await findModels({ ...request, files: workTreeFiles(clone) })).toHaveLength(3);
  });
});

describe('the files that changed', () => {
  it('are both names of what was renamed and the old one of what was deleted, at depth 1 and with a full clone', async () => {
    const remote = next('remote');
    const work = makeRepository(next('work'), makeRemote(remote));
    const first = commit(work, { 'a/kept': '1', 'a/gone': '2', 'a/moved': '3\n3\n3\n', 'é "x"\n': '4', same: '5' });
    git(work, ['mv', 'a/moved', 'renamed']);
    git(work, ['rm', '--quiet', 'a/gone']);
    const second = commit(work, { 'a/kept': '9', 'é "x"\n': '8' });
    git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
    const clone = makeRepository(next('clone'), `file://${remote}`);
    git(clone, ['fetch', '--quiet', '--depth=1', 'origin', 'main']);
    git(clone, ['checkout', '--quiet', 'FETCH_HEAD']);
    const expected = ['a/gone', 'a/kept', 'a/moved', 'renamed', 'é "x"\n'].sort();
    const store = await openStore(clone, next('scratch'), false);
    expect([...(await changedFiles(store, first, second, openGit(clone)))].sort()).toEqual(expected);
    // Neither side is in a clone.
    const alone = await openStore(clone, next('scratch'), false);
    expect([...(await changedFiles(alone, first, second))].sort()).toEqual(expected);
    const full = await openStore(work, next('scratch'), false);
    expect([...(await changedFiles(full, first, second, openGit(work)))].sort()).toEqual(expected);
    expect(await changedFiles(store, second, second)).toEqual([]);
    await expect(changedFiles(store, '1'.repeat(40), second, openGit(clone))).rejects.toThrow(ConfigurationError);
  });
});

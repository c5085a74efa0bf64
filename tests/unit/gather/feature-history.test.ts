import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { gatherFeatureHistory } from '../../../src/gather/feature-history.ts';
import { fieldNames } from '../../../src/gather/field-names.ts';
import { openGit } from '../../../src/support/git.ts';
import { git, makeRemote, makeRepository, temporaryFolder } from '../support/git-repositories.ts';

const file = 'ml/features.yml';
const catalog = (...names: readonly string[]): string =>
  `features:\n${names.map((name) => `  - { name: ${name}, owner: ana }\n`).join('')}`;
const at = (day: number): string => `2026-06-${String(day).padStart(2, '0')}T12:00:00Z`;
const iso = (day: number): string => at(day).replace('Z', '.000Z');

let folder: ReturnType<typeof temporaryFolder>;
let directory: string;
beforeEach(() => {
  folder = temporaryFolder();
  directory = makeRepository(join(folder.path, 'work'), makeRemote(join(folder.path, 'remote.git')));
});
afterEach(() => folder.remove());

function dated(day: number, ...args: readonly string[]): string {
  const environment = { GIT_AUTHOR_DATE: at(day), GIT_COMMITTER_DATE: at(day), GIT_CONFIG_GLOBAL: '/dev/null' };
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com'];
  execFileSync('git', [...identity, ...args], {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: 'pipe',
  });
  return git(directory, ['rev-parse', 'HEAD']);
}

function write(day: number, text: string, path = file): string {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
  git(directory, ['add', '--all']);
  return dated(day, 'commit', '--quiet', '-m', 'change');
}

const gather = (root = directory, options: object = {}) =>
  gatherFeatureHistory({
    git: openGit(root),
    root: join(root, 'ml'),
    configuration: configurationSchema(checkOptions).parse({
      data: { catalog: 'features.yml' },
      tests: { 'data/agility': options },
    }),
    model: 'penguins',
    defaultBranch: 'main',
  });

describe('the history of features', () => {
  it('tells the start, merge and first version of each change, latest first', async () => {
    write(1, catalog('mass'));
    git(directory, ['checkout', '--quiet', '-b', 'topic']);
    const begun = write(3, 'notes', 'notes.md');
    write(5, catalog('mass', 'island', 'year'));
    git(directory, ['checkout', '--quiet', 'main']);
    write(6, 'other', 'other.md');
    const merge = dated(9, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
    dated(11, 'tag', '-a', 'penguins@v1.0.0', '-m', 'version');
    dated(12, 'tag', '-a', 'penguins@v1.1.0', '-m', 'version');
    dated(10, 'tag', '-a', 'others@v1.0.0', '-m', 'version of another model');
    dated(10, 'tag', 'penguins@v0.1.0');
    const direct = write(15, catalog('mass', 'island', 'year', 'sex'));
    expect(await gather()).toMatchObject({
      state: 'gathered',
      value: {
        file: 'features.yml',
        branch: 'main',
        versions: 2,
        features: [
          { feature: 'sex', started: { commit: direct, date: iso(15) }, merged: { commit: direct }, promoted: null },
          {
            feature: 'island',
            started: { commit: begun, date: iso(3) },
            merged: { commit: merge, date: iso(9) },
            promoted: { version: '1.0.0', date: iso(11) },
          },
          { feature: 'year', merged: { commit: merge } },
        ],
      },
    });
    expect(await gather(directory, { last: 1 })).toMatchObject({ value: { features: [{ feature: 'sex' }] } });
  });

  it('counts neither the first version, nor changes that only mend or remove', async () => {
    write(1, catalog('mass', 'island'));
    write(2, catalog('mass', 'island').replaceAll('ana', 'bo'));
    write(3, catalog('mass'));
    write(4, 'features: [');
    write(5, catalog('mass', 'new after a broken version'));
    expect(await gather()).toMatchObject({ state: 'gathered', value: { versions: 0, features: [] } });
  });

  it('fails on a shallow clone and where the default branch is missing, saying what to do', async () => {
    write(1, catalog('mass'));
    write(2, catalog('mass', 'island'));
    git(directory, ['push', '--quiet', 'origin', 'main']);
    const clone = join(folder.path, 'clone');
    git(folder.path, ['clone', '--quiet', '--depth=1', `file://${join(folder.path, 'remote.git')}`, clone]);
    expect(await gather(clone)).toMatchObject({ state: 'failed', next: expect.stringContaining('fetch-depth: 0') });
    git(clone, ['fetch', '--quiet', '--unshallow']);
    expect(await gather(clone)).toMatchObject({ state: 'gathered', value: { features: [{ feature: 'island' }] } });
    git(directory, ['branch', '--quiet', '-m', 'main', 'trunk']);
    git(directory, ['update-ref', '-d', 'refs/remotes/origin/main']);
    expect(await gather()).toMatchObject({ state: 'failed', next: expect.stringContaining('fetch-depth: 0') });
  });

  it('is absent where no file, no repository or no default branch is known', async () => {
    const base = {
      git: null,
      root: directory,
      configuration: configurationSchema(checkOptions).parse({ data: { schema: 'schema.yml' } }),
      model: 'penguins',
      defaultBranch: 'main',
    };
    expect((await gatherFeatureHistory(base)).state).toBe('absent');
    expect((await gatherFeatureHistory({ ...base, git: openGit(directory), defaultBranch: null })).state).toBe(
      'absent',
    );
    const configuration = configurationSchema(checkOptions).parse({});
    expect((await gatherFeatureHistory({ ...base, configuration })).state).toBe('absent');
  });
});

describe('the names of fields', () => {
  it.each([
    ['schema.yml', 'fields:\n  - name: a\n    type: string\n  - name: b\n', ['a', 'b']],
    ['schema.json', '{"fields": [{"name": "a"}]}', ['a']],
    ['catalog.yml', 'features:\n  a: { owner: ana }\n  b: {}\n', ['a', 'b']],
    ['catalog.yml', 'a: { owner: ana }\n', ['a']],
    ['catalog.csv', 'name,owner\na,ana\nb,\n', ['a', 'b']],
    ['catalog.json', '[{"feature": "a"}, "b"]', ['a', 'b']],
  ])('are read from %s', (path, text, names) => {
    expect([...(fieldNames(path, text) ?? [])]).toEqual(names);
  });

  it('are none where the text is no schema', () => {
    for (const [path, text] of [
      ['a.yml', 'features: ['],
      ['a.yml', 'text'],
      ['a.csv', 'owner\nana\n'],
    ] as const)
      expect(fieldNames(path, text)).toBeNull();
  });
});

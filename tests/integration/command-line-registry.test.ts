import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../unit/support/git-repositories.ts';
import { createLocal, type Local, preparedLocal } from './support/command-line.ts';
import { configuration, gate, params, project } from './support/project.ts';

/** Two versions in a folder, the newer one in production. */
function twoVersions(): Promise<Local> {
  const files = project({
    'ml-test-score.yml': configuration(`${gate}promote: { to: directory, path: ../registry }\n`),
  });
  return preparedLocal(['two versions', files], () => {
    const local = createLocal(files);
    for (const changes of [{}, { 'params.json': params.good }]) {
      local.commit(changes);
      const { status, stderr } = local.call('run');
      if (status !== 0) throw new Error(stderr);
    }
    return local;
  });
}

interface Shown {
  readonly version: string;
  readonly stages: readonly string[];
  readonly digest: string;
}

const shown = (local: Local): [string, readonly string[]][] =>
  (local.call('versions', '--json').json() as Shown[]).map(({ version, stages }) => [version, stages]);

test('versions, rollback and promote move a stage, and delete nothing', async () => {
  const local = await twoVersions();
  expect(shown(local)).toEqual([
    ['1.1.0', ['production']],
    ['1.0.0', []],
  ]);
  const list = local.call('versions');
  expect(list.status).toBe(0);
  expect(list.stdout).toMatch(/v1\.1\.0 +production/);

  const back = local.call('rollback');
  expect(back.status).toBe(0);
  expect(back.stdout).toBe('production: plane went back from v1.1.0 to v1.0.0\n');
  expect(shown(local)).toEqual([
    ['1.1.0', []],
    ['1.0.0', ['production']],
  ]);
  const further = local.call('rollback');
  expect(further.status).toBe(2);
  expect(further.stderr).toContain('v1.0.0 is the first version in production');

  // Run again, the commit that was rolled back from does not take production back by itself.
  expect(local.call('run').status).toBe(0);
  expect(shown(local)[1]).toEqual(['1.0.0', ['production']]);

  expect(local.call('promote', 'plane@1.1.0', '--stage', 'canary').stdout).toContain('plane v1.1.0 is in canary');
  expect(local.call('promote', '1.1.0', '--stage', 'production', '--json').json()).toMatchObject({
    stage: 'production',
    version: '1.1.0',
    current: true,
  });
  expect(shown(local)).toEqual([
    ['1.1.0', ['canary', 'production']],
    ['1.0.0', []],
  ]);
  expect(git(local.path, ['tag']).split('\n')).toEqual([
    'plane#canary#4',
    'plane#production#1',
    'plane#production#2',
    'plane#production#3',
    'plane#production#5',
    'plane@v1.0.0',
    'plane@v1.1.0',
  ]);
  // A stage can be named as everywhere else.
  expect(local.call('rollback', 'plane@canary').stderr).toContain('is the first version in canary');
  expect(local.call('rollback', '@production').stdout).toBe('production: plane went back from v1.1.0 to v1.0.0\n');
  const twice = local.call('rollback', 'plane@production', '--stage', 'canary');
  expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining('name the stage once')]);
  const version = local.call('rollback', 'plane@1.0.0');
  expect([version.status, version.stderr]).toEqual([2, expect.stringContaining('--stage STAGE --to 1.0.0')]);

  const unknown = local.call('promote', 'plane@9.9.9');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('choose one of plane@1.1.0, plane@1.0.0');
});

test('the same version goes to another registry, with one command', async () => {
  const local = await twoVersions();
  const other = ['--registry', `directory:${join(local.folder, 'other')}`];
  const target = join(local.folder, 'pulled');
  const early = local.call('promote', '1.1.0', '--stage', 'production', ...other);
  expect(early.status).toBe(2);
  expect(early.stderr).toContain('does not hold the files of plane v1.1.0');
  expect(local.call('promote', ...other).stdout).toMatch(
    /plane v1\.1\.0 is a new version in directory .*other\nit is in production/,
  );
  expect(local.call('promote', ...other).stdout).toContain('plane v1.1.0 was a version already');
  expect(shown(local)[0]).toEqual(['1.1.0', ['production']]);
  expect(local.call('pull', '@production', '-o', target, ...other).status).toBe(0);
  const wrong = local.call('promote', '--registry', 's3://models');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('write one of directory:PATH');
});

test('a run compares with and promotes into another registry than the configured one', () => {
  const file = configuration(`${gate}promote: { to: github-releases, stage: [staging, canary] }\n`);
  const local = createLocal(project({ 'ml-test-score.yml': file }));
  const other = ['--registry', `directory:${join(local.folder, 'other')}`];
  const { status, stderr } = local.call('run', ...other);
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('v1.0.0 is in staging\n');
  expect(existsSync(join(local.folder, 'other/plane/1.0.0'))).toBe(true);
  const wrong = local.call('run', '--registry', 'directory');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('`--registry directory`');

  local.commit({ 'ml-test-score.yml': 'models: [model]\n', 'model/ml-test-score.yml': file });
  const several = local.call('run', ...other);
  expect(several.status).toBe(2);
  expect(several.stderr).toContain('is for one model, and this file lists several');
});

test('pull fetches a version and verifies it; a file that was tampered with is refused', async () => {
  const local = await twoVersions();
  const target = join(local.folder, 'pulled');
  const pulled = local.call('pull', 'plane@production', '--output', target);
  expect(pulled.stderr).toBe('');
  expect(pulled.status).toBe(0);
  expect(pulled.stdout).toContain('plane v1.1.0');
  const model = readdirSync(target, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('model.json')) as string;
  expect(readFileSync(join(target, model), 'utf8')).toBe(readFileSync(join(local.path, 'build', 'model.json'), 'utf8'));
  expect(readFileSync(join(target, 'model-card.md'), 'utf8')).toMatch(/^---\n/);
  const twice = local.call('pull', 'plane@production', '--output', target);
  expect(twice.status).toBe(2);
  expect(twice.stderr).toContain('is not empty');

  const stored = join(local.folder, 'registry', 'plane', '1.0.0', model);
  const bytes = readFileSync(stored);
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] as number) ^ 1;
  writeFileSync(stored, bytes);
  const refused = local.call('pull', '1.0.0', '--output', join(local.folder, 'tampered'));
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('model.json');
  expect(existsSync(join(local.folder, 'tampered'))).toBe(false);
  expect(readdirSync(local.folder).filter((name) => name.startsWith('.tampered'))).toEqual([]);
});

test('compare: two versions, and two commits', async () => {
  const local = await twoVersions();
  const versions = local.call('compare', '1.0.0', '@production');
  expect(versions.status).toBe(0);
  expect(versions.stdout).toMatch(/accuracy +0\.8 +1 +\+0\.2 better/);
  expect(versions.stdout).toMatch(/parameter features +\[1\] +\[0, 1\]/);
  const commits = local.call('compare', 'HEAD~1', 'HEAD', '--json');
  expect(commits.json()).toMatchObject({
    before: { commit: git(local.path, ['rev-parse', 'HEAD~1']) },
    after: { commit: git(local.path, ['rev-parse', 'HEAD']) },
    differences: expect.arrayContaining([
      expect.objectContaining({ kind: 'metric', name: 'accuracy', before: '0.8', after: '1' }),
    ]),
  });
  expect((commits.json() as { differences: { name: string }[] }).differences.map(({ name }) => name)).not.toContain(
    'rows',
  );
  const unknown = local.call('compare', 'HEAD~2', 'HEAD');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('the history has no record of plane at the commit');
});

test('promote makes the last run a version by hand; what the gate blocks is refused', () => {
  const file = configuration(`${gate}promote: { to: directory, path: ../registry, stage: [staging, production] }\n`);
  const local = createLocal(project({ 'ml-test-score.yml': file, 'params.json': params.poor }));
  const none = local.call('promote');
  expect(none.status).toBe(2);
  expect(none.stderr).toContain('there is no run to promote');
  expect(local.call('run').status).toBe(1);
  const refused = local.call('promote');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/the gate blocks: accuracy: expected at least 0\.7, found 0\.6/);

  local.commit({ 'params.json': params.good });
  expect(local.call('run').status).toBe(0);
  const known = local.call('promote');
  expect(known.status).toBe(0);
  expect(known.stdout).toContain('plane v1.0.0 was a version already');
  const climbed = local.call('promote', 'plane@1.0.0');
  expect(climbed.stdout).toBe('plane v1.0.0 is in production (number 2)\n');
  expect(local.call('promote', 'plane@1.0.0').stderr).toContain('in the highest stage already');
});

import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directoryRegistry } from '../../../src/promote/directory.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { openGit } from '../../../src/support/git.ts';
import { append, registryContract } from './contract.ts';
import { createWorld, doomed } from './repository.ts';

const now = '2026-11-21T10:00:00Z';

registryContract('directory', async (world) => {
  const path = join(world.folder, 'registry');
  return {
    async open(fate) {
      const store = await world.store();
      return directoryRegistry({ store: fate === undefined ? store : doomed(store, fate), path });
    },
    damage: (model, version) => append(join(path, model, version, 'artifacts', 'build', 'model.pkl')),
  };
});

test('works in a repository without a remote', async () => {
  const world = await createWorld();
  const path = join(world.folder, 'registry');
  const registry = directoryRegistry({ store: { git: world.work, remote: null }, path });
  const commit = await world.commit();
  const all = await Promise.all(
    ['a', 'b', 'c'].map(async (content) =>
      registry.publish(await world.bundle('penguins', commit, content), 'minor', now),
    ),
  );
  expect(all.map(({ version }) => version.version).sort()).toEqual(['1.0.0', '1.1.0', '1.2.0']);
  const targets = await world.work.run(['for-each-ref', '--format=%(*objectname)', 'refs/tags/penguins@*']);
  expect(new Set(targets.split('\n')).size).toBe(3);
  await registry.assign('penguins', '1.1.0', 'production', now);
  expect((await registry.versions('penguins')).map(({ stages }) => stages)).toEqual([[], ['production'], []]);
  expect(await readdir(join(path, 'penguins'))).toEqual(['1.0.0', '1.1.0', '1.2.0']);
  await expect(registry.publish(await world.bundle('penguins', 'b'.repeat(40), 'x'), 'minor', now)).rejects.toThrow(
    /is not in the repository/,
  );
});

test('a repository that names its objects by SHA-256 is refused as such', async () => {
  const world = await createWorld();
  const git = openGit(join(world.folder, 'other'), { 'user.name': 'Ana', 'user.email': 'ana@example.org' });
  await mkdir(git.directory);
  await git.run(['init', '--quiet', '--object-format=sha256', '.']);
  await git.run(['commit', '--quiet', '--allow-empty', '--message', 'Train']);
  const commit = await git.run(['rev-parse', 'HEAD']);
  const registry = directoryRegistry({ store: { git, remote: null }, path: join(world.folder, 'registry') });
  await expect(registry.publish(await world.bundle('penguins', commit, 'x'), 'minor', now)).rejects.toThrow(
    `commit ${commit.slice(0, 12)} has an id of SHA-256, expected SHA-1: no version can name it`,
  );
});

test('what lies in the place of the next version is passed over', async () => {
  const world = await createWorld();
  const path = join(world.folder, 'registry');
  await mkdir(join(path, 'penguins', '1.0.0'), { recursive: true });
  await writeFile(join(path, 'penguins', '1.0.0', 'mine.txt'), 'mine');
  const registry = directoryRegistry({ store: await world.store(), path });
  const { version } = await registry.publish(
    await world.bundle('penguins', await world.commit(), 'weights'),
    'minor',
    now,
  );
  expect(version.version).toBe('1.1.0');
  expect(await readdir(join(path, 'penguins', '1.0.0'))).toEqual(['mine.txt']);
});

test('a directory that cannot be written is named with the errno and the next step', async () => {
  const world = await createWorld();
  const path = join(world.folder, 'registry');
  await writeFile(path, 'a file, not a folder');
  const registry = directoryRegistry({ store: await world.store(), path });
  const bundle = await world.bundle('penguins', await world.commit(), 'weights');
  const error = await registry.publish(bundle, 'minor', now).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).toMatch(/registry\/penguins: cannot be written \((ENOTDIR|EEXIST)\)\n.*make it writable/);
});

test.runIf(process.getuid?.() !== 0)('a read-only directory, too', async () => {
  const world = await createWorld();
  const path = join(world.folder, 'registry');
  await mkdir(path);
  await chmod(path, 0o500);
  const registry = directoryRegistry({ store: await world.store(), path });
  const bundle = await world.bundle('penguins', await world.commit(), 'weights');
  await expect(registry.publish(bundle, 'minor', now)).rejects.toThrow(/cannot be written \(EACCES\)/);
});

test('models in folders do not lie inside each other, nor outside', async () => {
  const world = await createWorld();
  const path = join(world.folder, 'registry');
  const registry = directoryRegistry({ store: await world.store(), path });
  const commit = await world.commit();
  for (const model of ['birds', 'birds/penguins', 'models.v2:penguins']) {
    await registry.publish(await world.bundle(model, commit, model), 'minor', now);
    expect((await registry.versions(model)).map(({ version }) => version)).toEqual(['1.0.0']);
  }
  expect(await readdir(path)).toEqual(['birds', 'birds%2Fpenguins', 'models.v2%3Dpenguins']);
  await expect(registry.publish(await world.bundle('..:penguins', commit, 'x'), 'minor', now)).rejects.toThrow(
    ConfigurationError,
  );
});

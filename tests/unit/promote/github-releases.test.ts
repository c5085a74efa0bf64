import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubReleasesRegistry, withAssets } from '../../../src/promote/github-releases.ts';
import type { ReleaseClient } from '../../../src/promote/release-client.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { registryContract } from './contract.ts';
import { startFakeReleases } from './fake-releases.ts';
import { createWorld, doomed, type World } from './repository.ts';

const now = '2026-11-21T10:00:00Z';
const place = { owner: 'o', repo: 'r' };

registryContract('github-releases', async (world) => {
  const fake = await startFakeReleases(world.remote);
  return {
    async open(fate) {
      const store = await world.store();
      if (fate === undefined) return githubReleasesRegistry({ ...place, store, client: fake.client });
      const client: ReleaseClient = {
        request: (route, parameters) => fate.guard(() => fake.client.request(route, parameters)),
      };
      return githubReleasesRegistry({ ...place, store: doomed(store, fate), client });
    },
    async damage(model, version) {
      const asset = fake.releases
        .find(({ tag_name }) => tag_name === `${model}@v${version}`)
        ?.assets.find(({ name }) => name === 'model.pkl');
      if (asset === undefined) throw new Error('no asset');
      asset.content = Buffer.concat([asset.content, Buffer.from('x')]);
    },
  };
});

async function start() {
  const world = await createWorld();
  const fake = await startFakeReleases(world.remote);
  const open = async (client: ReleaseClient = fake.client) =>
    githubReleasesRegistry({ ...place, store: await world.store(), client });
  return { world, fake, open, registry: await open() };
}

const failing = (client: ReleaseClient, route: RegExp, error: Error): ReleaseClient => ({
  request: (wanted, parameters) => (route.test(wanted) ? Promise.reject(error) : client.request(wanted, parameters)),
});

test('a published release is complete, not the latest, and named as its tag', async () => {
  const { world, fake, registry } = await start();
  const commit = await world.commit();
  const bundle = await world.bundle('penguins', commit, 'weights');
  await registry.publish(bundle, 'minor', now);
  const [release] = fake.releases;
  expect(fake.releases).toHaveLength(1);
  expect(release).toMatchObject({
    tag_name: 'penguins@v1.0.0',
    name: 'penguins v1.0.0',
    draft: false,
    make_latest: 'false',
  });
  expect(release?.assets.map(({ name }) => name).sort()).toEqual([
    'facts.json',
    'lineage.json',
    'manifest.json',
    'model-card.md',
    'model.pkl',
    'report.json',
  ]);
  expect(release?.assets.at(-1)?.name).toBe('manifest.json');
  expect(release?.body).toContain(bundle.digest);
  const before = fake.requests.length;
  await registry.versions('penguins');
  await registry.assignments('penguins');
  expect(fake.requests.length).toBe(before);
  const { created } = await registry.publish(bundle, 'minor', now);
  expect(created).toBe(false);
  expect(fake.requests.length).toBe(before);
});

test('an earlier attempt of the same run leaves a draft that is filled up and used; that of another run is let alone', async () => {
  const { world, fake, open } = await start();
  const commit = await world.commit();
  const bundle = await world.bundle('penguins', commit, 'weights');
  const broken = failing(fake.client, /name/, new Error('the network is gone'));
  await expect((await open(broken)).publish(bundle, 'minor', now)).rejects.toThrow(/the network is gone/);
  expect(fake.releases.map(({ draft }) => draft)).toEqual([true]);
  const other = { ...bundle, run: 'https://github.com/o/r/actions/runs/2' };
  await (await open()).publish(other, 'minor', now);
  expect(fake.releases.map(({ draft }) => draft)).toEqual([true, false]);
  await expect((await open(broken)).publish({ ...bundle, model: 'owls' }, 'minor', now)).rejects.toThrow();
  await (await open()).publish({ ...bundle, model: 'owls' }, 'minor', now);
  expect(fake.releases.filter(({ body }) => body.includes('owls')).map(({ draft }) => draft)).toEqual([false]);
});

test('a version whose release is not published is put in no stage', async () => {
  const { world, fake, open, registry } = await start();
  const bundle = await world.bundle('penguins', await world.commit(), 'weights');
  const broken = failing(fake.client, /^PATCH/, Object.assign(new Error('Server Error'), { status: 502 }));
  await expect((await open(broken)).publish(bundle, 'minor', now)).rejects.toThrow(/GitHub cannot answer now \(502\)/);
  expect((await registry.versions('penguins')).map(({ version }) => version)).toEqual(['1.0.0']);
  await expect(registry.assign('penguins', '1.0.0', 'production', now)).rejects.toThrow(
    /does not hold the files of penguins v1\.0\.0/,
  );
  await expect(registry.pull('penguins', '1.0.0', join(world.folder, 'x'))).rejects.toThrow(/is not published/);
  const completed = await registry.publish(bundle, 'minor', now);
  expect(completed).toMatchObject({ created: true, version: { version: '1.0.0' } });
  await registry.assign('penguins', '1.0.0', 'production', now);
  expect(fake.releases.map(({ draft }) => draft)).toEqual([false]);
});

test('an upload whose answer was lost is not made twice', async () => {
  const { world, fake, open } = await start();
  let lost = 0;
  const client: ReleaseClient = {
    async request(route, parameters) {
      const answer = await fake.client.request(route, parameters);
      if (parameters?.name === 'model.pkl') {
        lost += 1;
        // As the retry plugin does after a lost answer.
        return fake.client.request(route, parameters);
      }
      return answer;
    },
  };
  await (await open(client)).publish(await world.bundle('penguins', await world.commit(), 'weights'), 'minor', now);
  expect(lost).toBe(1);
  expect(fake.releases[0]?.assets).toHaveLength(6);
});

test('what GitHub does not take is refused before anything is made', async () => {
  const { world, fake, registry } = await start();
  const commit = await world.commit();
  const bundle = await world.bundle('penguins', commit, 'weights');
  const large = {
    ...bundle,
    artifacts: {
      sha256: '',
      files: bundle.artifacts.files.map((file) =>
        file.path === 'build/model.pkl' ? { ...file, bytes: 2 * 1024 ** 3 } : file,
      ),
    },
  };
  await expect(registry.publish(large, 'minor', now)).rejects.toThrow(/takes less than 2\.0 GB per file/);
  const directory = join(world.folder, 'many');
  await mkdir(join(directory, 'artifacts', 'parts'), { recursive: true });
  for (let part = 0; part < 1000; part += 1)
    await writeFile(join(directory, 'artifacts', 'parts', String(part)), String(part));
  const artifacts = await fingerprint(join(directory, 'artifacts'), ['parts']);
  const many = { ...bundle, directory, artifacts, digest: artifacts.sha256 };
  await expect(registry.publish(many, 'minor', now)).rejects.toThrow(/at most 999/);
  expect(fake.releases).toEqual([]);
  expect(await world.remote.run(['tag', '--list'])).toBe('');
});

test('a token without permission is told which one is missing', async () => {
  const { world, fake, open } = await start();
  const refused = failing(
    fake.client,
    /^POST \/repos/,
    Object.assign(new Error('Resource not accessible by integration'), { status: 403 }),
  );
  const error = await (await open(refused))
    .publish(await world.bundle('penguins', await world.commit(), 'weights'), 'minor', now)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).toMatch(/permissions: contents: write/);
});

test('a large file arrives whole, there and back', async () => {
  const { world, registry } = await start();
  const bundle = await largeBundle(world, 32 * 1024 ** 2);
  await registry.publish(bundle, 'minor', now);
  const target = join(world.folder, 'pulled');
  await registry.pull('penguins', '1.0.0', target);
  expect((await fingerprint(join(target, 'artifacts'), ['build'])).sha256).toBe(bundle.digest);
});

async function largeBundle(world: World, bytes: number) {
  const bundle = await world.bundle('penguins', await world.commit(), 'weights');
  await truncate(join(bundle.directory, 'artifacts', 'build', 'model.pkl'), bytes);
  const artifacts = await fingerprint(join(bundle.directory, 'artifacts'), ['build']);
  return { ...bundle, artifacts, digest: artifacts.sha256 };
}

test.each([
  ['../../outside', /a path below artifacts/],
  ['artifacts/../../outside', /a path below artifacts/],
  ['/etc/passwd', /a path below artifacts/],
  ['artifacts/..\\..\\outside', /a path below artifacts/],
  ['artifacts/C:/outside', /a path below artifacts/],
  ['artifacts/build/model.pkl', /two files have the same path/],
  ['artifacts/more.pkl', /its digest is not that of its artifacts/],
])('a manifest with the path %s is refused', async (path, message) => {
  const { world, fake, registry } = await start();
  await registry.publish(await world.bundle('penguins', await world.commit(), 'weights'), 'minor', now);
  const asset = fake.releases[0]?.assets.find(({ name }) => name === 'manifest.json');
  if (asset === undefined) throw new Error('no manifest');
  const manifest = JSON.parse(asset.content.toString('utf8'));
  manifest.files.push({ ...manifest.files[0], path });
  asset.content = Buffer.from(JSON.stringify(manifest));
  await expect(registry.pull('penguins', '1.0.0', join(world.folder, 'pulled'))).rejects.toThrow(message);
});

test('assets get safe and unique names', () => {
  const file = (path: string, bytes = 1) => ({ path, bytes, sha256: 'a'.repeat(64), asset: null });
  const { files } = withAssets({
    schemaVersion: 1,
    model: 'penguins',
    commit: 'a'.repeat(40),
    digest: 'b'.repeat(64),
    files: [
      file('artifacts/a/model.pkl'),
      file('artifacts/b/Model.pkl'),
      file('artifacts/2-model.pkl'),
      file('artifacts/modèle final (1).pkl'),
      file('artifacts/...'),
      file('artifacts/report.json'),
      file('artifacts/empty', 0),
      file('report.json'),
    ],
  });
  expect(files.map(({ asset }) => asset)).toEqual([
    'model.pkl',
    '2-Model.pkl',
    '2-2-model.pkl',
    'mod-le-final-1-.pkl',
    'file',
    '2-report.json',
    null,
    'report.json',
  ]);
});

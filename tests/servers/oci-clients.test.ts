import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OciClient, ociClient, parseRepository } from '../../src/platforms/oci.ts';
import type { OciCredentials } from '../../src/platforms/oci-credentials.ts';
import { indexType, manifestType } from '../../src/platforms/oci-manifest.ts';
import { type UploadOptions, uploadBlob } from '../../src/platforms/oci-upload.ts';
import { ociRegistry, openOciRegistry } from '../../src/promote/oci.ts';
import type { Registry } from '../../src/promote/registry.ts';
import { openHttp } from '../../src/support/http.ts';
import { createWorld, temporaryFolder, type World } from '../unit/promote/repository.ts';
import {
  findCrane,
  type Interference,
  type OciProxy,
  type OciServer,
  selfSigned,
  startOciServer,
  startProxy,
} from './support/oci-registry.ts';
import { startTokenService } from './support/oci-token-service.ts';
import { pythonEnvironment } from './support/python.ts';

const run = promisify(execFile);
const now = '2026-11-21T10:00:00Z';

let server: OciServer;
beforeAll(async () => {
  server = await startOciServer();
});
afterAll(() => server?.stop());

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function proxyBefore(
  target: OciServer,
  interfere?: (method: string, url: string) => Interference,
): Promise<OciProxy> {
  const proxy = await startProxy(target, interfere);
  stops.push(proxy.stop);
  return proxy;
}

let names = 0;
const freshName = (): string => {
  names += 1;
  return `team/model-${names}`;
};

interface Opened {
  readonly registry: Registry;
  readonly client: OciClient;
  readonly reference: string;
}

async function open(
  world: World,
  host: string,
  options: { readonly name?: string; readonly credentials?: OciCredentials; readonly upload?: UploadOptions } = {},
): Promise<Opened> {
  const reference = `${host}/${options.name ?? freshName()}`;
  const client = ociClient({
    repository: parseRepository(reference),
    credentials: async () => options.credentials ?? null,
    send: openHttp({ retries: { attempts: 1, baseMilliseconds: 10 } }),
  });
  const registry = ociRegistry({
    store: await world.store(),
    place: client.place,
    clientOf: () => client,
    upload: { waitMilliseconds: 10, ...options.upload },
  });
  return { registry, client, reference };
}

async function promote(world: World, { registry }: Opened, content = 'weights 1'): Promise<void> {
  const bundle = await world.bundle('penguins', await world.commit(), content);
  const { version } = await registry.publish(bundle, 'minor', now);
  await registry.assign('penguins', version.version, 'production', now);
}

const bytesOf = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));

describe('other clients', () => {
  test('crane and skopeo get the same manifest and the same bytes by version and by stage', async () => {
    const world = await createWorld();
    const opened = await open(world, server.host);
    await promote(world, opened);
    const { reference, client } = opened;
    const own = await client.manifest('1.0.0');
    const crane = await findCrane();
    const byCrane = async (...args: string[]) => (await run(crane, args, { encoding: 'buffer' })).stdout;
    expect(await byCrane('manifest', `${reference}:production`)).toEqual(Buffer.from(own?.bytes ?? []));
    expect(String(await byCrane('digest', `${reference}:1.0.0`)).trim()).toBe(own?.digest);
    expect(
      String(await byCrane('ls', reference))
        .trim()
        .split('\n')
        .sort(),
    ).toEqual(['1.0.0', 'production', own?.digest.replace(':', '-')]);
    const model = own?.content.layers.find(
      ({ annotations }) => annotations?.['org.opencontainers.image.title'] === 'artifacts/build/model.pkl',
    );
    expect(String(await byCrane('blob', `${reference}@${model?.digest}`))).toBe('weights 1');
    await byCrane('pull', '--format', 'oci', `${reference}:production`, join(world.folder, 'by-crane'));

    const target = join(world.folder, 'by-skopeo');
    await run('skopeo', ['copy', '--src-tls-verify=false', `docker://${reference}:production`, `dir:${target}`]);
    expect(await readFile(join(target, 'manifest.json'))).toEqual(Buffer.from(own?.bytes ?? []));
    for (const { digest } of own?.content.layers ?? []) {
      const hex = digest.slice('sha256:'.length);
      for (const file of [join(target, hex), join(world.folder, 'by-crane/blobs/sha256', hex)])
        expect(
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ).toBe(hex);
    }
    const raw = await run('skopeo', ['inspect', '--raw', '--tls-verify=false', `docker://${reference}:1.0.0`]);
    expect(JSON.parse(raw.stdout)).toMatchObject({
      artifactType: 'application/vnd.cncf.model.manifest.v1+json',
      annotations: { 'org.opencontainers.image.version': '1.0.0', 'ml-test-score.score': '2.5' },
    });
  });

  test('ORAS writes the files by their names', async () => {
    const world = await createWorld();
    const opened = await open(world, server.host);
    await promote(world, opened);
    const bin = await pythonEnvironment('oras', ['oras==0.2.43']);
    const script =
      'import sys, oras.client; oras.client.OrasClient(insecure=True).pull(target=sys.argv[1], outdir=sys.argv[2])';
    const target = join(world.folder, 'by-oras');
    await run(join(bin, 'python'), ['-c', script, `${opened.reference}:production`, target]);
    expect(await readFile(join(target, 'artifacts/build/model.pkl'), 'utf8')).toBe('weights 1');
    expect(await readFile(join(target, 'model-card.md'), 'utf8')).toBe('# A model\n');
  });

  test('report and model card are attached to the version', async () => {
    const world = await createWorld();
    const opened = await open(world, server.host);
    await promote(world, opened);
    const { client } = opened;
    const digest = (await client.resolve('1.0.0')) ?? '';
    const index = await client.manifest(digest.replace(':', '-'));
    expect(index?.mediaType).toBe(indexType);
    const attached = await Promise.all((index?.content.manifests ?? []).map((one) => client.manifest(one.digest)));
    expect(attached.map((one) => [one?.content.artifactType, one?.content.subject?.digest])).toEqual([
      ['application/vnd.ml-test-score.report.v1+json', digest],
      ['application/vnd.ml-test-score.model-card.v1', digest],
    ]);
    const card = attached[1]?.content.layers[0]?.digest;
    expect(await (await client.call({ method: 'GET', path: `blobs/${card}` })).text()).toBe('# A model\n');
  });
});

describe('uploads', () => {
  test('what the registry holds is not sent again', async () => {
    const world = await createWorld();
    const proxy = await proxyBefore(server);
    const opened = await open(world, proxy.host);
    await promote(world, opened);
    const first = proxy.seen.filter(({ method }) => method === 'POST').length;
    const commit = await world.commit();
    await opened.registry.publish(await world.bundle('penguins', commit, 'weights 1'), 'minor', now);
    const again = proxy.seen.filter(({ method }) => method === 'POST').length - first;
    // manifest.json and the configuration name the commit; weights, reports and model card are there.
    expect(first).toBeGreaterThan(again);
    expect(again).toBe(2);
  });

  const large = new Blob([new Uint8Array(3_000_000).map((_, index) => (index * 7919) % 251)]);
  const digestOf = async (blob: Blob): Promise<string> =>
    `sha256:${createHash('sha256')
      .update(Buffer.from(await blob.arrayBuffer()))
      .digest('hex')}`;
  const upload = { chunkBytes: 1_000_000, waitMilliseconds: 10 };

  async function uploaded(interfere: (method: string, count: number) => Interference): Promise<OciProxy> {
    let patches = 0;
    const proxy = await proxyBefore(server, (method) => {
      if (method === 'PATCH') patches += 1;
      return interfere(method, patches);
    });
    const { client } = await open(await createWorld(), proxy.host);
    const digest = await digestOf(large);
    expect(await uploadBlob(client, digest, large, upload)).toBe(true);
    const answer = await client.call({ method: 'GET', path: `blobs/${digest}` });
    expect(await digestOf(await answer.blob())).toBe(digest);
    expect(await uploadBlob(client, digest, large, upload)).toBe(false);
    return proxy;
  }
  const count = (proxy: OciProxy, method: string): number => proxy.seen.filter((one) => one.method === method).length;

  test('a large blob goes in chunks', async () => {
    const proxy = await uploaded(() => 'pass');
    expect([count(proxy, 'POST'), count(proxy, 'PATCH'), count(proxy, 'PUT')]).toEqual([1, 3, 1]);
  });

  test('after a chunk that did not arrive it goes on with the same upload', async () => {
    const proxy = await uploaded((method, patches) =>
      method === 'PATCH' && patches === 2
        ? { status: 502 }
        : method === 'PATCH' && patches === 4
          ? { cutAfter: 0 }
          : 'pass',
    );
    expect([count(proxy, 'POST'), count(proxy, 'PATCH')]).toEqual([1, 5]);
  });

  test('a connection cut in the middle of a chunk ends in a whole blob', async () => {
    const proxy = await uploaded((method, patches) =>
      method === 'PATCH' && patches === 2 ? { cutAfter: 400_000 } : 'pass',
    );
    expect(count(proxy, 'POST')).toBeLessThanOrEqual(2);
  });

  test('a registry that takes no chunks gets it in one request', async () => {
    const proxy = await uploaded((method) => (method === 'PATCH' ? { status: 416 } : 'pass'));
    expect(count(proxy, 'PUT')).toBe(1);
  });

  test('a download that is cut goes on where it broke', async () => {
    const world = await createWorld();
    const content = 'w'.repeat(2_000_000);
    const opened = await open(world, server.host);
    await promote(world, opened, content);
    let cuts = 0;
    const proxy = await proxyBefore(server, (method, url) => {
      if (method !== 'GET' || !url.includes('/blobs/') || cuts > 1) return 'pass';
      cuts += 1;
      return { cutAnswerAfter: 100 };
    });
    const other = await open(world, proxy.host, { name: opened.client.repository.name });
    await other.registry.pull('penguins', '1.0.0', join(world.folder, 'pulled'));
    expect(await readFile(join(world.folder, 'pulled/artifacts/build/model.pkl'), 'utf8')).toBe(content);
    expect(cuts).toBe(2);
  });
});

describe('signing in', () => {
  test('basic: with the password it goes, without or with another one it is told', async () => {
    const folder = await temporaryFolder();
    const users = join(folder, 'htpasswd');
    await writeFile(users, 'ana:$2b$04$hVHbRig0stKP8PbNJY3oPeg/2u9uNkXwpMhmCB7SoMM4YhyztwnqK\n');
    const strict = await startOciServer({ auth: { htpasswd: { realm: 'tests', path: users } } });
    stops.push(strict.stop);
    const world = await createWorld();
    await writeFile(
      join(folder, 'config.json'),
      JSON.stringify({ auths: { [strict.host]: { auth: Buffer.from('ana:secret').toString('base64') } } }),
    );
    const name = freshName();
    const from = async (environment: Record<string, string>) =>
      openOciRegistry({
        store: await world.store(),
        promote: { to: 'oci', repository: `${strict.host}/${name}`, stage: [{ name: 'production' }], bump: 'minor' },
        environment: { DOCKER_CONFIG: join(folder, 'none'), ...environment },
        token: 'of GitHub',
      });
    const bundle = await world.bundle('penguins', await world.commit(), 'weights 1');
    await expect((await from({})).publish(bundle, 'minor', now)).rejects.toThrow(
      /oci 127.*does not accept the credentials.*\(401\)[\s\S]*docker login/,
    );
    await expect(
      (await from({ OCI_USERNAME: 'ana', OCI_PASSWORD: 'wrong' })).publish(bundle, 'minor', now),
    ).rejects.toThrow(/\(401\)/);
    expect((await (await from({ DOCKER_CONFIG: folder })).publish(bundle, 'minor', now)).created).toBe(true);
    const registry = await from({ OCI_USERNAME: 'ana', OCI_PASSWORD: 'secret' });
    expect((await registry.pull('penguins', '1.0.0', join(folder, 'pulled'))).version).toBe('1.0.0');
  });

  test('token: the registry verifies what the token service signed; who may only read is told so', async () => {
    const folder = await temporaryFolder();
    const { certificate, key } = await selfSigned(folder);
    const right = `Basic ${Buffer.from('ana:secret').toString('base64')}`;
    const service = await startTokenService({
      certificate,
      key,
      allow: (authorization, refresh) =>
        authorization === right || refresh === 'for long'
          ? ['pull', 'push']
          : authorization === null && refresh === null
            ? ['pull']
            : null,
    });
    stops.push(service.stop);
    const issuer = 'issuer of the tests';
    const strict = await startOciServer({
      auth: { token: { realm: service.realm, service: 'registry', issuer, rootcertbundle: certificate } },
    });
    stops.push(strict.stop);
    const world = await createWorld();
    const name = freshName();
    const password = (password: string): OciCredentials => ({ kind: 'password', username: 'ana', password });
    const reader = await open(world, strict.host, { name });
    await expect(promote(world, reader)).rejects.toThrow(/\(401\)/);
    await expect(
      promote(world, await open(world, strict.host, { name, credentials: password('wrong') })),
    ).rejects.toThrow(/\(401\)/);
    await promote(world, await open(world, strict.host, { name, credentials: password('secret') }));
    await promote(
      world,
      await open(world, strict.host, { name, credentials: { kind: 'refresh', token: 'for long' } }),
      'weights 2',
    );
    expect(
      service.seen.some(
        ({ method, parameters }) => method === 'POST' && parameters.get('grant_type') === 'refresh_token',
      ),
    ).toBe(true);
    expect(service.seen.map(({ parameters }) => parameters.get('scope'))).toContain(`repository:${name}:pull,push`);
    await reader.registry.pull('penguins', '1.1.0', join(folder, 'pulled'));
    expect(await readFile(join(folder, 'pulled/artifacts/build/model.pkl'), 'utf8')).toBe('weights 2');
  });

  test('a certificate that nobody has signed is refused', async () => {
    const folder = await temporaryFolder();
    const tls = await selfSigned(folder);
    const secure = await startOciServer({ tls });
    stops.push(secure.stop);
    const world = await createWorld();
    const registry = await openOciRegistry({
      store: await world.store(),
      promote: {
        to: 'oci',
        repository: `${secure.host}/penguins`,
        'plain-http': false,
        stage: [{ name: 'production' }],
        bump: 'minor',
      },
      environment: { DOCKER_CONFIG: join(folder, 'none') },
      token: null,
    });
    const bundle = await world.bundle('penguins', await world.commit(), 'weights 1');
    await expect(registry.publish(bundle, 'minor', now)).rejects.toThrow(
      /certificate cannot be verified \(DEPTH_ZERO_SELF_SIGNED_CERT\)[\s\S]*NODE_EXTRA_CA_CERTS/,
    );
    expect(await registry.versions('penguins')).toEqual([]);
  });
});

describe('trouble', () => {
  test.each([
    [401, /does not accept the credentials/],
    [403, /do not suffice \(403\)[\s\S]*pull from and push to/],
    [404, /nothing at that address \(404\)[\s\S]*create it first/],
    [409, /\(409\)[\s\S]*immutable/],
    [413, /too large/],
    [429, /too many requests/],
    [500, /cannot answer now \(500\)/],
  ])('%i from the registry: nothing is promoted, and what to do is told', async (status, message) => {
    const world = await createWorld();
    const refusal = { status, body: '{"errors":[{"code":"DENIED","message":"not today"}]}' };
    const proxy = await proxyBefore(server, (method) => (method === 'POST' ? refusal : 'pass'));
    const opened = await open(world, proxy.host);
    const failed = promote(world, opened);
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toThrow(/oci 127\.0\.0\.1:\d+\/team\/model-\d+: penguins: .*not today/);
    expect(await opened.registry.versions('penguins')).toEqual([]);
  });

  test('nothing listens there, and a server that is no registry', async () => {
    const world = await createWorld();
    const gone = await startProxy(server);
    await gone.stop();
    await expect(promote(world, await open(world, gone.host))).rejects.toThrow(
      /nothing listens there \(ECONNREFUSED\)/,
    );
    const page = await proxyBefore(server, () => ({ status: 200, body: '<html>Hello</html>' }));
    await expect(promote(world, await open(world, page.host))).rejects.toThrow(/oci 127.*(registry|manifest)/);
  });

  test('the version is there with another digest', async () => {
    const world = await createWorld();
    const opened = await open(world, server.host);
    await promote(world, opened);
    const { client, registry } = opened;
    const elsewhere = await createWorld();
    const other = await open(elsewhere, server.host, { name: client.repository.name });
    const bundle = await elsewhere.bundle('penguins', await elsewhere.commit(), 'others');
    const refused = other.registry.publish(bundle, 'minor', now);
    await expect(refused).rejects.toThrow(await client.resolve('1.0.0').then((digest) => digest ?? 'none'));
    await expect(refused).rejects.toThrow(bundle.digest);
    await expect(refused).rejects.toThrow(/crane delete/);
    const owls = await elsewhere.bundle('owls', await elsewhere.commit(), 'others');
    await expect(other.registry.publish(owls, 'minor', now)).rejects.toThrow(
      /penguins v1\.0\.0[\s\S]*`repository` of its own/,
    );
    expect(await registry.disagreements('penguins')).toEqual([]);
  });

  test('a version tag that was moved by hand, and a stage whose manifest was deleted', async () => {
    const world = await createWorld();
    const opened = await open(world, server.host);
    await promote(world, opened, 'a');
    await promote(world, opened, 'b');
    const { client } = opened;
    const second = await client.manifest('1.1.0');
    await client.putManifest('1.0.0', second?.bytes ?? new Uint8Array(), manifestType);
    const { registry } = await open(world, server.host, { name: client.repository.name });
    await expect(registry.pull('penguins', '1.0.0', join(world.folder, 'x'))).rejects.toThrow(
      /the tag 1\.0\.0 names sha256:[0-9a-f]+, penguins v1\.1\.0/,
    );
    await expect(registry.assign('penguins', '1.0.0', 'production', now)).rejects.toThrow(/somebody has set that tag/);
    await client.call({ method: 'DELETE', path: `manifests/${second?.digest}` });
    expect(await registry.disagreements('penguins')).toEqual([{ stage: 'production', expected: '1.1.0', found: null }]);
    await expect(registry.pull('penguins', '1.1.0', join(world.folder, 'x'))).rejects.toThrow(/there is no such tag/);
    const foreign = bytesOf({ schemaVersion: 2, mediaType: indexType, manifests: [] });
    await client.putManifest('production', foreign, indexType);
    expect((await registry.disagreements('penguins'))[0]?.found).toMatch(
      /^sha256:[0-9a-f]{64}, which is no version here$/,
    );
  });

  test('a stage that cannot be a tag is refused before anything is written', async () => {
    const world = await createWorld();
    const opened = await open(world, server.host);
    await promote(world, opened);
    await expect(opened.registry.assign('penguins', '1.0.0', 'eu/production', now)).rejects.toThrow(
      /"eu\/production" cannot be a tag/,
    );
    expect((await opened.registry.assignments('penguins')).map(({ stage }) => stage)).toEqual(['production']);
    await expect(
      openOciRegistry({
        store: await world.store(),
        promote: { to: 'oci', repository: 'penguins/model', stage: [{ name: 'production' }], bump: 'minor' },
        environment: {},
        token: null,
      }),
    ).rejects.toThrow(/expected a host first/);
  });
});

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, createServer as createProxy, type Server as NetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type MlflowServer, mlflowServer } from '../../src/platforms/mlflow.ts';
import { mlflowRegistry } from '../../src/promote/mlflow.ts';
import type { Bundle, Registry } from '../../src/promote/registry.ts';
import { ConfigurationError } from '../../src/support/errors.ts';
import { fingerprint } from '../../src/support/files.ts';
import { openHttp, type Send } from '../../src/support/http.ts';
import { registryContract, type Subject } from '../unit/promote/contract.ts';
import { createWorld, doomed, type Fate, type World } from '../unit/promote/repository.ts';
import { type Mlflow, quiet, startMlflow } from './support/mlflow-server.ts';
import { freePort } from './support/program.ts';

/** The model registry of a real MLflow server. */

const run = promisify(execFile);
const now = '2026-11-21T10:00:00Z';
let folder: string;
let mlflow: Mlflow;
let server: MlflowServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlflow-server-'));
  mlflow = await startMlflow(folder);
  server = mlflowServer(mlflow.address, {});
});

afterAll(async () => {
  await mlflow?.stop();
  await rm(folder, { recursive: true, force: true });
});

let worlds = 0;

interface Opened {
  readonly prefix: string;
  open(options?: { fate?: Fate; server?: MlflowServer; send?: Send; stages?: readonly string[] }): Promise<Registry>;
}

/** A registry of a world's own in the shared server. */
function registryOf(world: World): Opened {
  worlds += 1;
  const prefix = `world-${worlds}-`;
  const http = openHttp({ retries: { attempts: 1, baseMilliseconds: 10 } });
  return {
    prefix,
    async open({ fate, server: other = server, send = http, stages = [] } = {}) {
      const store = await world.store();
      return mlflowRegistry({
        store: fate === undefined ? store : doomed(store, fate),
        server: other,
        send: fate === undefined ? send : (request) => fate.guard(() => send(request)),
        environment: {},
        stages,
        nameOf: (model) => `${prefix}${model}`,
        experimentOf: (model) => `${prefix}${model}`,
      });
    },
  };
}

/** MLflow's answer, as any client gets it. */
async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${mlflow.address}/api/2.0/mlflow/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return (await response.json()) as T;
}

interface Found {
  readonly model_version: { version: string; source: string; run_id: string; tags: { key: string; value: string }[] };
}

const byAlias = (name: string, alias: string): Promise<Partial<Found>> =>
  ask('GET', `registered-models/alias?${new URLSearchParams({ name, alias })}`);

async function numberOf(name: string, version: string): Promise<string> {
  const filter = `name='${name}' AND tags.\`ml-test-score.version\`='${version}'`;
  const { model_versions: found = [] } = await ask<{ model_versions?: { version: string }[] }>(
    'GET',
    `model-versions/search?${new URLSearchParams({ filter })}`,
  );
  expect(found).toHaveLength(1);
  return found[0]?.version as string;
}

const artifactUrl = (source: string, path: string): string =>
  `${mlflow.address}/api/2.0/mlflow-artifacts/artifacts/${source.replace(/^mlflow-artifacts:\/+/, '')}/${path}`;

registryContract('mlflow', async (world): Promise<Subject> => {
  const { prefix, open } = registryOf(world);
  return {
    open: (fate) => open(fate === undefined ? {} : { fate }),
    async damage(model, version) {
      const number = await numberOf(`${prefix}${model}`, version);
      const { model_version: found } = await ask<Found>(
        'GET',
        `model-versions/get?${new URLSearchParams({ name: `${prefix}${model}`, version: number })}`,
      );
      await fetch(artifactUrl(found.source, 'build/model.pkl'), { method: 'PUT', body: 'weights 1x' });
    },
    pointers: {
      async served(model, stage) {
        const { model_version: found } = await byAlias(`${prefix}${model}`, stage);
        if (found === undefined) return null;
        const response = await fetch(artifactUrl(found.source, 'build/model.pkl'));
        if (!response.ok) throw new Error(`${response.status}`);
        return response.text();
      },
      async move(model, stage, version) {
        const name = `${prefix}${model}`;
        if (version === null) await ask('DELETE', 'registered-models/alias', { name, alias: stage });
        else
          await ask('POST', 'registered-models/alias', { name, alias: stage, version: await numberOf(name, version) });
      },
    },
  };
});

const training = `
import sys
import mlflow, mlflow.sklearn
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

features, species = load_iris(return_X_y=True, as_frame=True)
model = LogisticRegression(max_iter=1000, C=float(sys.argv[1])).fit(features, species)
options = dict(input_example=features.head(2), pip_requirements=["scikit-learn", "skops"], skops_trusted_types=["numpy.dtype"])
if sys.argv[3:] == ["log"]:
    mlflow.set_experiment("iris")
    with mlflow.start_run() as run:
        info = mlflow.sklearn.log_model(model, name="model", **options)
    mlflow.artifacts.download_artifacts(info.model_uri, dst_path=sys.argv[2])
    print(run.info.run_id, info.model_id)
else:
    mlflow.sklearn.save_model(model, sys.argv[2], **options)
`;

/** What a team serves with: it knows the alias alone. */
const serving = `
import sys
import mlflow
from sklearn.datasets import load_iris

features, species = load_iris(return_X_y=True, as_frame=True)
model = mlflow.pyfunc.load_model(sys.argv[1])
print(model.get_raw_model().C, (model.predict(features) == species).mean() > 0.9)
`;

async function python(script: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(join(mlflow.bin, 'python'), ['-c', script, ...args], {
    cwd: folder,
    env: { ...process.env, ...quiet, MLFLOW_TRACKING_URI: mlflow.address, PATH: `${mlflow.bin}:${process.env.PATH}` },
    maxBuffer: 1e8,
  });
  return stdout.trim().split('\n').at(-1) as string;
}

/** A model of scikit-learn as a bundle: saved into the build, or logged to the server and fetched from there. */
async function sklearnBundle(world: World, commit: string, strength: number, how: 'save' | 'log'): Promise<Bundle> {
  const bundle = await world.bundle('iris', commit, 'not used');
  await rm(join(bundle.directory, 'artifacts'), { recursive: true });
  await mkdir(join(bundle.directory, 'artifacts', 'build'), { recursive: true });
  const [runId = '', id = ''] = (
    await python(training, `${strength}`, join(bundle.directory, 'artifacts', 'build', 'model'), how)
  ).split(' ');
  const artifacts = await fingerprint(join(bundle.directory, 'artifacts'), ['build']);
  const models = [{ name: 'model', id, uri: `models:/${id}` }];
  return {
    ...bundle,
    artifacts,
    digest: artifacts.sha256,
    tracking: how === 'log' ? { server: mlflow.address, runId, models } : null,
  };
}

describe('a real client', () => {
  test('loads what a stage holds by its alias, from a bundle and from the run that logged it', async () => {
    const world = await createWorld();
    const { prefix, open } = registryOf(world);
    const registry = await open();
    const name = `${prefix}iris`;
    const load = (): Promise<string> => python(serving, `models:/${name}@production`);
    const promoted: Bundle[] = [];
    for (const [strength, how] of [
      [0.5, 'save'],
      [2, 'log'],
    ] as const) {
      const bundle = await sklearnBundle(world, await world.commit(), strength, how);
      promoted.push(bundle);
      const { version, note } = await registry.publish(bundle, 'minor', now);
      expect(note).toBeUndefined();
      await registry.assign('iris', version.version, 'production', now);
      expect(await load()).toBe(`${strength.toFixed(1)} True`);
    }
    const [saved, logged] = [
      await ask<Found>('GET', `model-versions/get?name=${name}&version=1`),
      await byAlias(name, 'production'),
    ];
    expect(saved.model_version.source).toMatch(
      /^mlflow-artifacts:\/\d+\/[0-9a-f]{32}\/artifacts\/ml-test-score\/[0-9a-f]{64}\/artifacts\/build\/model$/,
    );
    const { runId, models } = promoted[1]?.tracking ?? {};
    expect(logged.model_version).toMatchObject({ run_id: runId, source: models?.[0]?.uri });
    expect(Object.fromEntries(logged.model_version?.tags.map(({ key, value }) => [key, value]) ?? [])).toMatchObject({
      'ml-test-score.version': '1.1.0',
      'ml-test-score.digest': promoted[1]?.digest,
      'ml-test-score.commit': promoted[1]?.commit,
      'ml-test-score.score': '2.5',
      'ml-test-score.run': 'https://github.com/o/r/actions/runs/1',
    });
    await registry.assign('iris', '1.0.0', 'production', now);
    expect(await load()).toBe('0.5 True');
    const target = join(world.folder, 'pulled');
    await registry.pull('iris', '1.1.0', target);
    expect(await readFile(join(target, 'artifacts/build/model/MLmodel'), 'utf8')).toContain(models?.[0]?.id);
  });

  test('another model than the run logged is taken from the bundle', async () => {
    const world = await createWorld();
    const { prefix, open } = registryOf(world);
    const registry = await open();
    const one = await sklearnBundle(world, await world.commit(), 2, 'log');
    const other = await sklearnBundle(world, one.commit, 8, 'save');
    await registry.publish({ ...other, tracking: one.tracking ?? null }, 'minor', now);
    await registry.assign('iris', '1.0.0', 'production', now);
    const { model_version: found } = await byAlias(`${prefix}iris`, 'production');
    expect(found?.source).toMatch(
      new RegExp(`^mlflow-artifacts:/\\d+/${one.tracking?.runId}/artifacts/ml-test-score/`),
    );
    expect(await python(serving, `models:/${prefix}iris@production`)).toBe('8.0 True');
  });

  test('cannot load a bundle without MLmodel, and the promotion says so', async () => {
    const world = await createWorld();
    const { prefix, open } = registryOf(world);
    const registry = await open();
    const { note } = await registry.publish(await world.bundle('owls', await world.commit(), 'weights'), 'minor', now);
    expect(note).toMatch(/no MLmodel folder .* cannot load it/);
    await registry.assign('owls', '1.0.0', 'production', now);
    await expect(python(serving, `models:/${prefix}owls@production`)).rejects.toThrow(/MLmodel/);
  });
});

describe('what stands in the way is told', () => {
  const publishing = async (
    opened: Opened,
    world: World,
    options: Parameters<Opened['open']>[0] = {},
  ): Promise<string> => {
    const registry = await opened.open(options);
    const error = await registry
      .publish(await world.bundle('penguins', await world.commit(), 'weights'), 'minor', now)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    return String(error);
  };
  /** A server that answers so to all that begins with a path, and hands on the rest. */
  async function answering(status: number, path: string, headers: Record<string, string> = {}): Promise<MlflowServer> {
    const front: Server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if ((request.url ?? '').includes(path))
        return response.writeHead(status, headers).end(JSON.stringify({ error_code: 'X', message: `no: ${status}` }));
      const { method = 'GET' } = request;
      const answer = await fetch(`${mlflow.address}${request.url}`, {
        method,
        headers: { 'content-type': request.headers['content-type'] ?? 'text/plain' },
        ...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }),
      });
      return response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
    return served(front);
  }
  async function served(front: Server | NetServer, scheme = 'http'): Promise<MlflowServer> {
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void front.close());
    const { port } = front.address() as { port: number };
    return mlflowServer(`${scheme}://127.0.0.1:${port}`, { MLFLOW_TRACKING_TOKEN: 'very-secret' });
  }

  test.each([
    [401, 'registered-models/get', /does not accept the credentials.*MLFLOW_TRACKING_TOKEN/s],
    [403, 'registered-models/create', /do not suffice \(403\).*create registered models/s],
    [403, '/mlflow-artifacts/artifacts/', /artifact .*do not suffice \(403\).*write artifacts/s],
    [404, '/mlflow/', /404|X: no/],
    [409, 'model-versions/create', /somebody else was first/],
    [413, '/mlflow-artifacts/artifacts/', /too large for it \(413\)/],
    [429, 'runs/search', /too many requests \(429\)/],
    [500, 'model-versions/create', /cannot answer now \(500\).*look at its log/s],
    [503, '/mlflow-artifacts/artifacts/', /--serve-artifacts/],
  ])('%i of %s', async (status, path, expected) => {
    const world = await createWorld();
    const opened = registryOf(world);
    const front = await answering(status, path);
    const message = await publishing(opened, world, { server: front });
    expect(message).toMatch(expected);
    expect(message).toContain(front.place);
    expect(message).not.toContain('very-secret');
    // The next attempt completes whatever this one left.
    const registry = await opened.open();
    const { version } = await registry.publish(
      await world.bundle('penguins', await world.work.run(['rev-parse', 'HEAD']), 'weights'),
      'minor',
      now,
    );
    await registry.assign('penguins', version.version, 'production', now);
    expect(await registry.disagreements('penguins')).toEqual([]);
    expect((await registry.versions('penguins')).map(({ version }) => version)).toEqual(['1.0.0']);
  });

  test('no server, no host, a page of something else, a certificate of nobody', async () => {
    const world = await createWorld();
    const opened = registryOf(world);
    const none = mlflowServer(`http://127.0.0.1:${await freePort()}`, {});
    expect(await publishing(opened, world, { server: none })).toMatch(/nothing listens there/);
    const page = createServer((_request, response) => response.end('<html>Welcome</html>'));
    expect(await publishing(opened, world, { server: await served(page) })).toMatch(
      /no MLflow server.*check the address/s,
    );
    const [key, certificate] = [join(world.folder, 'key.pem'), join(world.folder, 'certificate.pem')];
    const subject = ['-subj', '/CN=localhost', '-days', '2', '-nodes'];
    await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', certificate, ...subject]);
    const secure = createSecureServer({ key: await readFile(key), cert: await readFile(certificate) });
    expect(await publishing(opened, world, { server: await served(secure, 'https') })).toMatch(
      /its certificate cannot be verified.*NODE_EXTRA_CA_CERTS/s,
    );
  });

  test('a connection cut in the middle of an upload: nothing is served, and the next attempt sends the rest alone', async () => {
    const world = await createWorld();
    const opened = registryOf(world);
    const commit = await world.commit();
    const bundle = await world.bundle('penguins', commit, 'w'.repeat(3_000_000));
    let bytes = 0;
    const proxy = createProxy((socket) => {
      const upstream = connect(mlflow.port, '127.0.0.1');
      socket.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > 1_500_000) socket.destroy();
        else upstream.write(chunk);
      });
      upstream.pipe(socket);
      socket.on('error', () => {}).on('close', () => upstream.destroy());
      upstream.on('error', () => {});
    });
    const broken = await opened.open({ server: await served(proxy) });
    await expect(broken.publish(bundle, 'minor', now)).rejects.toThrow(/artifact .*model\.pkl: the connection was cut/);
    const sent: string[] = [];
    const http = openHttp();
    const registry = await opened.open({
      send: (request) => {
        if (request.method === 'PUT') sent.push(request.url.split('/').at(-1) as string);
        return http(request);
      },
    });
    expect(await registry.versions('penguins')).toEqual([]);
    await registry.publish(bundle, 'minor', now);
    expect(sent).toContain('model.pkl');
    // Files come in their order; what came before the cut is there.
    expect(sent).not.toContain('empty.txt');
    await registry.pull('penguins', '1.0.0', join(world.folder, 'pulled'));
    expect((await stat(join(world.folder, 'pulled/artifacts/build/model.pkl'))).size).toBe(3_000_000);
  });

  test('a version by hand with another digest, an alias on what no promotion made, a version that was deleted', async () => {
    const world = await createWorld();
    const opened = registryOf(world);
    const name = `${opened.prefix}penguins`;
    const tags = [
      { key: 'ml-test-score.version', value: '1.0.0' },
      { key: 'ml-test-score.digest', value: 'd'.repeat(64) },
    ];
    await ask('POST', 'registered-models/create', { name });
    await ask('POST', 'model-versions/create', { name, source: 's3://bucket/model', tags });
    const bundle = await world.bundle('penguins', await world.commit(), 'weights');
    const registry = await opened.open();
    await expect(registry.publish(bundle, 'minor', now)).rejects.toThrow(
      new RegExp(
        `penguins v1.0.0 is there already, as MLflow's version 1, with the digest d{64}; this one has ${bundle.digest}`,
      ),
    );
    expect(await registry.versions('penguins')).toEqual([]);
    await ask('DELETE', 'model-versions/delete-tag', { name, version: '1', key: 'ml-test-score.version' });
    await registry.publish(bundle, 'minor', now);
    await registry.assign('penguins', '1.0.0', 'production', now);
    await ask('POST', 'registered-models/alias', { name, alias: 'production', version: '1' });
    expect(await registry.disagreements('penguins')).toEqual([
      { stage: 'production', expected: '1.0.0', found: "MLflow's version 1, which no promotion has made" },
    ]);
    await ask('DELETE', 'model-versions/delete', { name, version: await numberOf(name, '1.0.0') });
    const later = await opened.open();
    await expect(later.assign('penguins', '1.0.0', 'staging', now)).rejects.toThrow(
      /does not hold the files of penguins v1\.0\.0/,
    );
    await expect(later.pull('penguins', '1.0.0', join(world.folder, 'x'))).rejects.toThrow(
      /no version of the registered model has its tags/,
    );
    expect(await later.publish(bundle, 'minor', now)).toMatchObject({ created: true, version: { version: '1.0.0' } });
    await later.assign('penguins', '1.0.0', 'production', now);
    expect(await later.disagreements('penguins')).toEqual([]);
    await ask('DELETE', 'registered-models/delete', { name });
    expect(await later.disagreements('penguins')).toEqual([{ stage: 'production', expected: '1.0.0', found: null }]);
  });

  test('the run that holds a version was deleted: promoting it again stores it anew', async () => {
    const world = await createWorld();
    const opened = registryOf(world);
    const name = `${opened.prefix}penguins`;
    const bundle = await world.bundle('penguins', await world.commit(), 'weights');
    const registry = await opened.open();
    await registry.publish(bundle, 'minor', now);
    await registry.assign('penguins', '1.0.0', 'production', now);
    const { model_version: found } = await byAlias(name, 'production');
    await ask('POST', 'runs/delete', { run_id: found?.run_id });
    const later = await opened.open();
    await expect(later.pull('penguins', '1.0.0', join(world.folder, 'x'))).rejects.toThrow(
      /the run [0-9a-f]{32}, which holds it, is deleted/,
    );
    expect(await later.publish(bundle, 'minor', now)).toMatchObject({ created: true, version: { version: '1.0.0' } });
    await later.assign('penguins', '1.0.0', 'production', now);
    expect(await later.disagreements('penguins')).toEqual([]);
    await later.pull('penguins', '1.0.0', join(world.folder, 'x'));
  });

  test.each(['latest', 'Latest', 'v12', 'eu/production'])('the stage %s, before anything is stored', async (stage) => {
    const world = await createWorld();
    const opened = registryOf(world);
    await expect(opened.open({ stages: [stage] })).rejects.toThrow(/cannot be an alias there/);
    const registry = await opened.open();
    await registry.publish(await world.bundle('penguins', await world.commit(), 'weights'), 'minor', now);
    await expect(registry.assign('penguins', '1.0.0', stage, now)).rejects.toThrow(/name it `/);
    expect(await registry.assignments('penguins')).toEqual([]);
  });

  test('names and files that MLflow does not hold', async () => {
    const world = await createWorld();
    const registry = await registryOf(world).open();
    const commit = await world.commit();
    await expect(registry.publish(await world.bundle('birds/owls', commit, 'w'), 'minor', now)).rejects.toThrow(
      /cannot be the name of a registered model there.*\n?.*name: world-\d+-birds-owls/s,
    );
    const bundle = await world.bundle('owls', commit, 'w');
    await writeFile(join(bundle.directory, 'artifacts/build/50%25.txt'), 'x');
    const artifacts = await fingerprint(join(bundle.directory, 'artifacts'), ['build']);
    await expect(registry.publish({ ...bundle, artifacts, digest: artifacts.sha256 }, 'minor', now)).rejects.toThrow(
      /holds no artifact of that name/,
    );
  });
});

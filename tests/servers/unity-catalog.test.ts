import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mlflowServer } from '../../src/platforms/mlflow.ts';
import { listObjects, openS3, parseS3Uri, type S3Place } from '../../src/platforms/s3.ts';
import { mlflowRegistry } from '../../src/promote/mlflow.ts';
import type { Bundle, Registry } from '../../src/promote/registry.ts';
import { fingerprint } from '../../src/support/files.ts';
import { openHttp } from '../../src/support/http.ts';
import { createWorld, type World } from '../unit/promote/repository.ts';
import { type CatalogRecorder, type CustomerStorage, recordCatalog } from './support/catalog-recorder.ts';
import { recordDatabricks } from './support/databricks-recorder.ts';
import { mlflowBin, quiet } from './support/mlflow-server.ts';
import { type Moto, motoBucket, startMoto } from './support/moto.ts';

/** Models in Unity Catalog: what we send is what MLflow's own client sends. */

const now = '2026-11-21T10:00:00Z';
const name = 'main.birds.penguins';

const client = `
import os, sys
import mlflow
from mlflow import MlflowClient
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema

mlflow.set_registry_uri("databricks-uc")
run, logged = sys.argv[2:] if len(sys.argv) > 2 else (None, None)
signature = ModelSignature(Schema([ColSpec("double")]), Schema([ColSpec("double")]))
os.makedirs(sys.argv[1])
model = mlflow.models.Model(signature=signature, flavors={"python_function": {"loader_module": "x"}})
model.save(os.path.join(sys.argv[1], "MLmodel"))
registry = MlflowClient()._get_registry_client()
registry.create_registered_model("${name}")
version = registry.create_model_version("${name}", sys.argv[1], run_id=run, model_id=logged, tags={"a": "b"}, description="text", local_model_path=sys.argv[1])
registry.set_model_version_tag("${name}", version.version, "c", "d")
registry.set_registered_model_alias("${name}", "production", version.version)
registry.get_model_version("${name}", version.version)
mlflow.artifacts.download_artifacts("models:/${name}/1")
`;

const open = async (world: World, { address }: CatalogRecorder, environment = {}): Promise<Registry> =>
  mlflowRegistry({
    store: await world.store(),
    server: mlflowServer('databricks-uc', { DATABRICKS_HOST: address, DATABRICKS_TOKEN: 'very-secret' }),
    send: openHttp({ retries: { attempts: 0 } }),
    environment,
    stages: ['production'],
    nameOf: () => name,
    experimentOf: (model) => model,
  });

async function withModel(world: World): Promise<Bundle> {
  const bundle = await world.bundle('penguins', await world.commit(), 'weights');
  await mkdir(join(bundle.directory, 'artifacts/build/model'));
  await writeFile(join(bundle.directory, 'artifacts/build/model/MLmodel'), 'flavors: {}\n');
  const artifacts = await fingerprint(join(bundle.directory, 'artifacts'), ['build']);
  return { ...bundle, artifacts, digest: artifacts.sha256 };
}

/** Calls by method and path, with the keys of what was sent. `feature_deps` are those of Databricks' feature store; empty without it. */
const shapes = ({ requests }: CatalogRecorder): Record<string, string[]> =>
  Object.fromEntries(
    requests.map(({ method, path, body }) => [
      `${method} ${path.replace(/(fs\/files\/Models\/main\/birds\/penguins\/1)\/.*/, '$1/…')}`,
      method === 'GET'
        ? []
        : Object.keys(body ?? {})
            .filter((key) => key !== 'feature_deps' || body?.[key] !== '')
            .sort(),
    ]),
  );

/** MLflow's own client, with a model of its own, for the same. */
const official = async (world: World, { address }: CatalogRecorder, run: readonly string[], environment = {}) =>
  promisify(execFile)(join(await mlflowBin(), 'python'), ['-c', client, join(world.folder, 'saved'), ...run], {
    env: {
      ...process.env,
      ...quiet,
      DATABRICKS_HOST: address,
      DATABRICKS_TOKEN: 'x',
      MLFLOW_TRACKING_URI: 'databricks',
      ...environment,
    },
  });

/** As the recorder of Databricks names a run and its model. */
const [runId, modelId] = ['aws', 'm-aws'];

describe('Unity Catalog', () => {
  test("is asked as by MLflow's own client", async () => {
    const world = await createWorld();
    const workspace = await recordDatabricks();
    workspace.files.set(`${modelId}/MLmodel`, Buffer.from('flavors: {}\n'));
    const [ours, theirs] = [await recordCatalog('files-api', workspace), await recordCatalog('files-api', workspace)];
    const registry = await open(world, ours);
    const models = [{ name: 'm', id: modelId, uri: `models:/${modelId}` }];
    const tracking = { server: 'databricks', runId, models };
    await registry.publish({ ...(await withModel(world)), tracking }, 'minor', now);
    await registry.assign('penguins', '1.0.0', 'production', now);
    await official(world, theirs, [runId, modelId]);
    const [mine, real] = [shapes(ours), shapes(theirs)];
    for (const call of [
      'POST mlflow/unity-catalog/registered-models/create',
      'POST mlflow/unity-catalog/model-versions/create',
      'POST mlflow/unity-catalog/model-versions/finalize',
      'POST mlflow/unity-catalog/model-versions/set-tag',
      'POST mlflow/unity-catalog/registered-models/alias',
      'PUT fs/files/Models/main/birds/penguins/1/…',
      'GET mlflow/unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled',
      'GET mlflow/unity-catalog/model-versions/get',
    ]) {
      expect(Object.keys(real)).toContain(call);
      expect([call, mine[call]]).toEqual([call, real[call]]);
    }
    for (const { requests } of [ours, theirs])
      expect(requests.find(({ path }) => path.endsWith('model-versions/create'))?.body).toMatchObject({
        run_id: runId,
        model_id: modelId,
        run_tracking_server_id: '77',
      });
    expect([...theirs.files.keys()]).toEqual(['/Models/main/birds/penguins/1/MLmodel']);
    expect([...ours.files.keys()]).toContain('/Models/main/birds/penguins/1/MLmodel');
  });

  test.each(['files-api', 'DEFAULT_STORAGE'] as const)('publishes, assigns, pulls: %s', async (storage) => {
    const world = await createWorld();
    const catalog = await recordCatalog(storage);
    const registry = await open(world, catalog);
    // A run that this account cannot see is no reason to refuse.
    const tracking = { server: 'databricks', runId: 'unseen', models: [] };
    const bundle = { ...(await withModel(world)), tracking };
    expect((await registry.publish(bundle, 'minor', now)).version.version).toBe('1.0.0');
    expect((await registry.publish(bundle, 'minor', now)).created).toBe(false);
    await registry.assign('penguins', '1.0.0', 'production', now);
    expect([...catalog.aliases]).toEqual([['production', '1']]);
    const other = await open(world, catalog);
    expect(await other.disagreements('penguins')).toEqual([]);
    await other.pull('penguins', '1.0.0', join(world.folder, 'pulled'));
    expect(await readFile(join(world.folder, 'pulled/artifacts/build/model/MLmodel'), 'utf8')).toBe('flavors: {}\n');
    const keys = catalog.requests.flatMap(({ body }) =>
      ((body?.tags ?? []) as { key: string }[]).map(({ key }) => key),
    );
    expect(keys).toContain('ml_test_score_digest');
    expect(keys.filter((key) => /[.,=/:-]/.test(key))).toEqual([]);
  });

  describe('in a bucket of one’s own', () => {
    let moto: Moto;
    beforeAll(async () => {
      moto = await startMoto();
    });
    afterAll(() => moto?.stop());

    const handedOut = (more = {}): CustomerStorage => ({
      location: `s3://${motoBucket}/catalogs/${randomUUID()}`,
      credentials: {
        aws_temp_credentials: {
          access_key_id: 'ASIATEMPORARY',
          secret_access_key: 'secret-key',
          session_token: 'session-token',
        },
        expiration_time: Date.now() + 3_600_000,
        ...more,
      },
    });
    const keysOf = async ({ location }: CustomerStorage): Promise<string[]> => {
      const place = parseS3Uri(location) as S3Place;
      const found = await listObjects(openS3(moto.settings), place);
      return found.map(({ key }) => key.slice(place.key.length + 1)).sort();
    };

    test("publishes, assigns, pulls, as MLflow's own client", async () => {
      const world = await createWorld();
      const [storage, other] = [handedOut(), handedOut()];
      const [ours, theirs] = [await recordCatalog(storage), await recordCatalog(other)];
      // A region of the environment is not the bucket's.
      const environment = { AWS_ENDPOINT_URL_S3: moto.url, AWS_REGION: 'ap-south-1' };
      const registry = await open(world, ours, environment);
      expect((await registry.publish(await withModel(world), 'minor', now)).version.version).toBe('1.0.0');
      await registry.assign('penguins', '1.0.0', 'production', now);
      expect([...ours.aliases]).toEqual([['production', '1']]);
      await (await open(world, ours, environment)).pull('penguins', '1.0.0', join(world.folder, 'pulled'));
      expect(await readFile(join(world.folder, 'pulled/artifacts/build/model/MLmodel'), 'utf8')).toBe('flavors: {}\n');
      await official(world, theirs, [], { MLFLOW_S3_ENDPOINT_URL: moto.url, AWS_DEFAULT_REGION: 'ap-south-1' });
      const [mine, real] = [shapes(ours), shapes(theirs)];
      for (const call of [
        'POST mlflow/unity-catalog/model-versions/create',
        'POST mlflow/unity-catalog/model-versions/generate-temporary-credentials',
        'GET mlflow/unity-catalog/model-versions/get-download-uri',
        'POST mlflow/unity-catalog/model-versions/finalize',
      ]) {
        expect(Object.keys(real)).toContain(call);
        expect([call, mine[call]]).toEqual([call, real[call]]);
      }
      expect(await keysOf(other)).toEqual(['1/MLmodel']);
      expect(await keysOf(storage)).toEqual(
        expect.arrayContaining([
          '1/MLmodel',
          '1/ml-test-score/artifacts/build/model.pkl',
          '1/ml-test-score/manifest.json',
        ]),
      );
      expect(JSON.stringify(ours.requests)).not.toMatch(/secret-key|session-token/);
    });

    test('encrypts as Databricks says, and asks for a new key when one ends', async () => {
      const world = await createWorld();
      const storage = handedOut({
        expiration_time: `${Date.now() + 1000}`,
        encryption_details: {
          sse_encryption_details: { algorithm: 'AWS_SSE_KMS', aws_kms_key_arn: 'arn:aws:kms:eu-west-1:1:key/a' },
        },
      });
      const catalog = await recordCatalog(storage);
      const registry = await open(world, catalog, { AWS_ENDPOINT_URL: moto.url });
      await registry.publish(await withModel(world), 'minor', now);
      const { bucket: Bucket, key } = parseS3Uri(storage.location) as S3Place;
      for (const name of ['MLmodel', 'ml-test-score/manifest.json'])
        expect(
          await openS3(moto.settings).send(new HeadObjectCommand({ Bucket, Key: `${key}/1/${name}` })),
        ).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'arn:aws:kms:eu-west-1:1:key/a' });
      expect(
        catalog.requests.filter(({ path }) => path.endsWith('generate-temporary-credentials')).length,
      ).toBeGreaterThan(2);
    });

    test('a bucket that is not there, a place that is none', async () => {
      const world = await createWorld();
      const nowhere = { ...handedOut(), location: 's3://no-such-bucket/a' };
      const registry = await open(world, await recordCatalog(nowhere), { AWS_ENDPOINT_URL: moto.url });
      const failed = await registry.publish(await withModel(world), 'minor', now).catch((error: Error) => error);
      expect(`${failed}`).toMatch(
        /main\.birds\.penguins, version 1: s3:\/\/no-such-bucket.*no such bucket[\s\S]*storage credential of the catalog/,
      );
      expect(`${failed}`).not.toMatch(/secret-key|session-token|ASIATEMPORARY/);
      const odd = await open(world, await recordCatalog({ ...handedOut(), location: 'r2://a/b' }));
      await expect(odd.publish(await withModel(world), 'minor', now)).rejects.toThrow(/expected `s3:\/\/bucket/);
    });
  });

  test('a storage of one’s own, a model that MLflow cannot load, a name without its three parts', async () => {
    const world = await createWorld();
    const credentials = { azure_user_delegation_sas: { sas_token: 'x' } };
    const catalog = await recordCatalog({ location: 'abfss://a@b.dfs.core.windows.net/c', credentials });
    const registry = await open(world, catalog);
    await expect(registry.publish(await withModel(world), 'minor', now)).rejects.toThrow(
      /storage of your own \(azure\), which is not reached from here/,
    );
    expect(catalog.requests.at(-1)).toMatchObject({
      method: 'DELETE',
      path: 'mlflow/unity-catalog/model-versions/delete',
    });
    const plain = await world.bundle('penguins', await world.commit(), 'weights');
    await expect(registry.publish(plain, 'minor', now)).rejects.toThrow(/holds models of MLflow alone/);
    const unnamed = await mlflowRegistry({
      store: await world.store(),
      server: mlflowServer('databricks-uc', { DATABRICKS_HOST: catalog.address, DATABRICKS_TOKEN: 'x' }),
      send: openHttp(),
      environment: {},
      stages: [],
      nameOf: (model) => model,
      experimentOf: (model) => model,
    });
    await expect(unnamed.publish(await withModel(world), 'minor', now)).rejects.toThrow(
      /name: catalog\.schema\.penguins/,
    );
    expect(await registry.versions('penguins')).toEqual([]);
  });
});

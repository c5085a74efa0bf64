import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { mlflowServer } from '../../src/platforms/mlflow.ts';
import { mlflowRegistry } from '../../src/promote/mlflow.ts';
import type { Bundle, Registry } from '../../src/promote/registry.ts';
import { fingerprint } from '../../src/support/files.ts';
import { openHttp } from '../../src/support/http.ts';
import { createWorld, type World } from '../unit/promote/repository.ts';
import { type CatalogRecorder, recordCatalog } from './support/catalog-recorder.ts';
import { mlflowBin, quiet } from './support/mlflow-server.ts';

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
signature = ModelSignature(Schema([ColSpec("double")]), Schema([ColSpec("double")]))
os.makedirs(sys.argv[1])
model = mlflow.models.Model(signature=signature, flavors={"python_function": {"loader_module": "x"}})
model.save(os.path.join(sys.argv[1], "MLmodel"))
registry = MlflowClient()._get_registry_client()
registry.create_registered_model("${name}")
version = registry.create_model_version("${name}", sys.argv[1], tags={"a": "b"}, description="text", local_model_path=sys.argv[1])
registry.set_model_version_tag("${name}", version.version, "c", "d")
registry.set_registered_model_alias("${name}", "production", version.version)
registry.get_model_version("${name}", version.version)
`;

const open = async (world: World, { address }: CatalogRecorder): Promise<Registry> =>
  mlflowRegistry({
    store: await world.store(),
    server: mlflowServer('databricks-uc', { DATABRICKS_HOST: address, DATABRICKS_TOKEN: 'very-secret' }),
    send: openHttp({ retries: { attempts: 0 } }),
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

describe('Unity Catalog', () => {
  test("is asked as by MLflow's own client", async () => {
    const world = await createWorld();
    const [ours, theirs] = [await recordCatalog('files-api'), await recordCatalog('files-api')];
    const registry = await open(world, ours);
    await registry.publish(await withModel(world), 'minor', now);
    await registry.assign('penguins', '1.0.0', 'production', now);
    await promisify(execFile)(join(await mlflowBin(), 'python'), ['-c', client, join(world.folder, 'saved')], {
      env: {
        ...process.env,
        ...quiet,
        DATABRICKS_HOST: theirs.address,
        DATABRICKS_TOKEN: 'x',
        MLFLOW_TRACKING_URI: 'databricks',
      },
    });
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
    expect([...theirs.files.keys()]).toEqual(['/Models/main/birds/penguins/1/MLmodel']);
    expect([...ours.files.keys()]).toContain('/Models/main/birds/penguins/1/MLmodel');
  });

  test.each(['files-api', 'DEFAULT_STORAGE'] as const)('publishes, assigns, pulls: %s', async (storage) => {
    const world = await createWorld();
    const catalog = await recordCatalog(storage);
    const registry = await open(world, catalog);
    const bundle = await withModel(world);
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

  test('a storage of one’s own, a model that MLflow cannot load, a name without its three parts', async () => {
    const world = await createWorld();
    const catalog = await recordCatalog('CUSTOMER_HOSTED');
    const registry = await open(world, catalog);
    await expect(registry.publish(await withModel(world), 'minor', now)).rejects.toThrow(/storage of your own \(aws\)/);
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

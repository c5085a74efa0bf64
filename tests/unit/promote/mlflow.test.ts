import { describe, expect, test } from 'vitest';
import { mlflowServer } from '../../../src/platforms/mlflow.ts';
import { mlflowArtifacts } from '../../../src/platforms/mlflow-artifacts.ts';
import { suggestAlias, suggestModelName } from '../../../src/platforms/mlflow-registry.ts';
import type { Manifest } from '../../../src/promote/manifest.ts';
import { openMlflowRegistry } from '../../../src/promote/mlflow.ts';
import { modelFolder } from '../../../src/promote/mlflow-model.ts';
import { createWorld } from './repository.ts';

const promote = { to: 'mlflow', branch: 'main', bump: 'minor', stage: [{ name: 'production' }] } as const;

describe('the server', () => {
  test.each([
    [
      { ...promote, uri: 'http://a:1' },
      { 'tracking-uri': 'http://b:1' },
      { MLFLOW_REGISTRY_URI: 'http://c:1' },
      'http://a:1',
    ],
    [promote, { 'tracking-uri': 'http://b:1' }, { MLFLOW_REGISTRY_URI: 'http://c:1' }, 'http://c:1'],
    [promote, { 'tracking-uri': 'http://b:1' }, { MLFLOW_TRACKING_URI: 'http://d:1' }, 'http://b:1'],
    [promote, undefined, { MLFLOW_TRACKING_URI: 'http://d:1/' }, 'http://d:1'],
  ])('%#: from the configuration, then the environment', async (keys, tracking, environment, place) => {
    const world = await createWorld();
    const mlflow = tracking && { ...tracking, results: true };
    const registry = await openMlflowRegistry({
      store: await world.store(),
      promote: keys as never,
      mlflow,
      model: 'm',
      environment,
    });
    expect([registry.name, registry.place]).toEqual(['mlflow', `mlflow ${place}`]);
  });

  test("Databricks' workspace registry has no aliases", async () => {
    const world = await createWorld();
    const input = {
      store: await world.store(),
      promote: { ...promote, uri: 'databricks' } as never,
      mlflow: undefined,
      model: 'm',
      environment: { DATABRICKS_HOST: 'dbc.example.org', DATABRICKS_TOKEN: 'x' },
    };
    await expect(openMlflowRegistry(input)).rejects.toThrow(/has no aliases[\s\S]*databricks-uc/);
  });

  test('nowhere named', async () => {
    const world = await createWorld();
    const input = {
      store: await world.store(),
      promote: promote as never,
      mlflow: undefined,
      model: 'm',
      environment: {},
    };
    await expect(openMlflowRegistry(input)).rejects.toThrow(/has no server[\s\S]*MLFLOW_TRACKING_URI/);
  });
});

test.each([
  ['production', null],
  ['pre-prod_2', null],
  ['latest', 'stage-latest'],
  ['LATEST', 'stage-LATEST'],
  ['v12', 'stage-v12'],
  ['v12a', null],
  ['eu/production', 'eu-production'],
  ['a'.repeat(256), 'a'.repeat(256)],
])('the alias %s', (stage, suggestion) => expect(suggestAlias(stage)).toBe(suggestion));

test.each([
  ['penguins', false, null],
  ['My Penguins.v2', false, null],
  ['birds/penguins', false, 'birds-penguins'],
  ['models:penguins', false, 'models-penguins'],
  ["O'Neill", false, 'O-Neill'],
  ['..', false, 'model'],
  ['main.birds.penguins', true, null],
  ['penguins', true, 'catalog.schema.penguins'],
  ['a.b.c.d', true, 'catalog.schema.a-b-c-d'],
])('the model %s', (name, unityCatalog, suggestion) => expect(suggestModelName(name, unityCatalog)).toBe(suggestion));

test.each([
  [['build/model/MLmodel', 'build/model/model.pkl'], 'artifacts/build/model'],
  [['MLmodel', 'model.pkl'], 'artifacts'],
  [['build/model.pkl'], null],
  [['a/MLmodel', 'b/MLmodel'], null],
  [['a/MLmodel', 'a/artifacts/inner/MLmodel'], 'artifacts/a'],
  [['a/NotMLmodel'], null],
])('the folder that MLflow loads in %j', (paths, folder) => {
  const files = paths.map((path) => ({ path: `artifacts/${path}`, bytes: 1, sha256: 'a'.repeat(64), asset: null }));
  expect(modelFolder({ files } as unknown as Manifest)).toBe(folder);
});

describe('the artifact store', () => {
  const server = mlflowServer('https://mlflow.example.org/team', { MLFLOW_TRACKING_TOKEN: 'very-secret' });
  const asked: string[] = [];
  const open = (uri: string) =>
    mlflowArtifacts(
      server,
      async ({ method, url }) => {
        asked.push(`${method} ${url}`);
        return new Response('{}');
      },
      uri,
    );

  test.each([
    ['mlflow-artifacts:/1/ab/artifacts', '1/ab/artifacts/'],
    ['mlflow-artifacts://mlflow.example.org/1/ab', '1/ab/'],
    ['https://mlflow.example.org/team/api/2.0/mlflow-artifacts/artifacts/1/ab', '1/ab/'],
    ['mlflow-artifacts:/', ''],
  ])('%s', async (uri, below) => {
    asked.length = 0;
    await open(uri).uploadText('my model/ü.txt', 'x');
    expect(asked).toEqual([
      `PUT https://mlflow.example.org/team/api/2.0/mlflow-artifacts/artifacts/${below}my%20model/%C3%BC.txt`,
    ]);
  });

  test.each([
    'mlflow-artifacts://evil.example.org/1/ab',
    'https://evil.example.org/api/2.0/mlflow-artifacts/artifacts/1',
  ])('no credentials are sent to %s', (uri) =>
    expect(() => open(uri)).toThrow(/another host, evil\.example\.org, to which its credentials are not sent/),
  );

  test.each(['s3://bucket/1', '/srv/mlruns/1', 'dbfs:/databricks/mlflow'])('%s is not handed on', (uri) =>
    expect(() => open(uri)).toThrow(/would need an access of its own/),
  );

  test.each(['a#b', 'a%41', '../a', 'a/../b', '/a', 'c:a', 'a\\b'])('the name %s is refused', async (path) => {
    await expect(open('mlflow-artifacts:/1').uploadText(path, 'x')).rejects.toThrow(/holds no artifact of that name/);
  });
});

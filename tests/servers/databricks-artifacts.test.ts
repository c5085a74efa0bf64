import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Tracking } from '../../src/facts/tracking.ts';
import { gathered } from '../../src/facts.ts';
import { gatherTrackedModel } from '../../src/gather/tracked-model.ts';
import { judge, reportOf } from '../../src/judgement.ts';
import type { MlflowArtifacts } from '../../src/platforms/artifact-files.ts';
import { databricksArtifacts } from '../../src/platforms/databricks-artifacts.ts';
import { mlflowServer } from '../../src/platforms/mlflow.ts';
import { openHttp } from '../../src/support/http.ts';
import type { Log } from '../../src/support/log.ts';
import { writeTracking } from '../../src/tracking.ts';
import { factsWith } from '../support/facts.ts';
import { temporaryFolder } from '../unit/promote/repository.ts';
import { artifactsOf, type DatabricksRecorder, recordDatabricks } from './support/databricks-recorder.ts';
import { mlflowBin, quiet } from './support/mlflow-server.ts';

/** Artifacts on Databricks: what we send is what MLflow's own client sends, and no token goes to the storage. */

const clouds = ['aws', 'gcp', 'azure', 'adls'] as const;
const sizes = { part: 5 * 1024 ** 2, single: 5 * 1024 ** 2 };
const token = 'very-secret';

const client = `
import sys
from mlflow.store.artifact.databricks_artifact_repo import DatabricksArtifactRepository

folder = sys.argv[1]
for id in sys.argv[2:]:
    kind = f"logged_models/{id}" if id.startswith("m-") else id
    files = DatabricksArtifactRepository(f"dbfs:/databricks/mlflow-tracking/12/{kind}/artifacts")
    for name in ["small.txt", "empty.txt", "large.bin"]:
        if not (name == "large.bin" and id.startswith("m-")):
            files.log_artifact(f"{folder}/{name}", "some folder")
    print([(file.path, file.file_size) for file in files.list_artifacts("some folder")])
    print(files.list_artifacts("some folder/small.txt"))
    assert open(files.download_artifacts("some folder/small.txt")).read() == "small"
`;

const open = ({ address }: DatabricksRecorder, id: string): MlflowArtifacts =>
  databricksArtifacts(
    mlflowServer('databricks', { DATABRICKS_HOST: address, DATABRICKS_TOKEN: token }),
    openHttp({ retries: { attempts: 0 } }),
    artifactsOf(id),
    sizes,
  );

async function textOf(content: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  if (content === null) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function folderOfFiles(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'small.txt'), 'small');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'large.bin'), Buffer.alloc(sizes.part + 1000, 'abcdefg'));
  return folder;
}

/** Each call once: where, with which keys, bytes and headers of the storage. */
const shapes = ({ requests }: DatabricksRecorder, id: string): string[] =>
  [
    ...new Set(
      requests
        .filter((request) => JSON.stringify([request.path, request.query, request.body]).includes(`${id}`))
        .map(({ host, method, path, query, headers, body, bytes }) =>
          JSON.stringify({
            host,
            method,
            path,
            query: Object.entries(query)
              // The client says again what the path says.
              .filter(([key]) => key !== 'model_id')
              .map(([key, value]) => (key === 'blockid' ? `blockid of ${value.length}` : `${key}=${value}`))
              .sort(),
            body,
            ...(host === 'workspace' ? {} : { bytes, ...ofStorage(headers) }),
          }),
        ),
    ),
  ].sort();

const ofStorage = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => /^x-|^content-(type|length)$/.test(name))
      .sort(),
  );

describe('artifacts on Databricks', () => {
  test("are sent, listed and fetched as by MLflow's own client", async () => {
    const folder = await folderOfFiles();
    const [ours, theirs] = [await recordDatabricks(), await recordDatabricks()];
    const ids = clouds.flatMap((cloud) => [cloud, `m-${cloud}`]);
    for (const id of ids) {
      const files = open(ours, id);
      for (const name of ['small.txt', 'empty.txt', 'large.bin'])
        if (name !== 'large.bin' || !id.startsWith('m-')) await files.upload(`some folder/${name}`, join(folder, name));
      const listed = await files.list('some folder');
      expect(listed.map(({ name }) => name)).toEqual(
        id.startsWith('m-') ? ['small.txt', 'empty.txt'] : ['small.txt', 'empty.txt', 'large.bin'],
      );
      expect(listed.slice(0, 2).map(({ bytes }) => bytes)).toEqual([5, 0]);
      expect(await files.list('some folder/small.txt')).toEqual([]);
      expect(await textOf(await files.download('some folder/small.txt'))).toBe('small');
    }
    await promisify(execFile)(join(await mlflowBin(), 'python'), ['-c', client, folder, ...ids], {
      env: {
        ...process.env,
        ...quiet,
        DATABRICKS_HOST: theirs.address,
        DATABRICKS_TOKEN: token,
        MLFLOW_TRACKING_URI: 'databricks',
        MLFLOW_MULTIPART_UPLOAD_CHUNK_SIZE: `${sizes.part}`,
        MLFLOW_MULTIPART_UPLOAD_MINIMUM_FILE_SIZE: `${sizes.single}`,
      },
    });
    for (const id of ids) expect([id, shapes(ours, id)]).toEqual([id, shapes(theirs, id)]);
    expect([...ours.files.keys()]).toEqual([...theirs.files.keys()]);
    for (const [name, content] of ours.files)
      expect([name, content.equals(theirs.files.get(name) ?? Buffer.of())]).toEqual([name, true]);
    expect(ours.files.get('aws/some folder/large.bin')?.length).toBe(sizes.part + 1000);
    const toStorage = ours.requests.filter(({ host }) => host === 'storage');
    expect(toStorage.length).toBeGreaterThan(20);
    expect(JSON.stringify(toStorage)).not.toContain(token);
    expect(toStorage.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  test.each(clouds)('%s: a signature that has run out is asked for again', async (cloud) => {
    const folder = await folderOfFiles();
    const workspace = await recordDatabricks();
    workspace.expire(1);
    await open(workspace, cloud).upload('large.bin', join(folder, 'large.bin'));
    expect(workspace.files.get(`${cloud}/large.bin`)?.length).toBe(sizes.part + 1000);
    workspace.expire(2);
    await expect(open(workspace, cloud).upload('b.bin', join(folder, 'large.bin'))).rejects.toThrow(
      /artifact b\.bin: the credentials do not suffice \(403\)/,
    );
    expect(workspace.files.has(`${cloud}/b.bin`)).toBe(false);
    if (cloud === 'aws') expect(workspace.requests.at(-1)).toMatchObject({ method: 'DELETE', query: { abort: 'yes' } });
  });

  test('what is not there', async () => {
    const files = open(await recordDatabricks(), 'aws');
    expect(await files.download('none.txt')).toBe(null);
    expect(await files.list('none')).toEqual([]);
  });
});

const tracking = (models: Tracking['run']['models']): Tracking => ({
  server: 'databricks',
  experiment: { id: '12', name: '/Shared/penguins' },
  run: { id: 'azure', name: null, url: null, datasets: [], models },
  why: 'the run that was made for this training',
  runs: 1,
});

describe('a run on Databricks', () => {
  test('gets the report', async () => {
    const workspace = await recordDatabricks();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'report.html'), '<p>report</p>');
    await mkdir(join(folder, 'bundle'));
    await writeFile(join(folder, 'bundle/model-card.md'), '# Card');
    const warnings: string[] = [];
    const judgement = judge(factsWith({ tracking: gathered(tracking([])) }));
    await writeTracking({
      judgement,
      report: reportOf(judgement),
      folder,
      environment: { MLFLOW_TRACKING_URI: 'databricks', DATABRICKS_HOST: workspace.address, DATABRICKS_TOKEN: token },
      log: { info: () => {}, warning: (text: string) => warnings.push(text) } as unknown as Log,
    });
    expect(warnings).toEqual([]);
    expect([...workspace.files].map(([name, content]) => [name, content.toString()])).toEqual([
      ['azure/ml-test-score/report.html', '<p>report</p>'],
      ['azure/ml-test-score/model-card.md', '# Card'],
    ]);
  });

  test.each([
    ['m-gcp/', { name: 'm', id: 'm-gcp', uri: 'models:/m-gcp' }],
    ['azure/forest/', { name: 'forest', id: null, uri: 'runs:/azure/forest' }],
  ])('its model is fetched from %s', async (place, model) => {
    const workspace = await recordDatabricks();
    for (const [name, content] of Object.entries({ MLmodel: 'flavors: {}', 'data/a.bin': 'a', 'data/b.bin': '' }))
      workspace.files.set(`${place}${name}`, Buffer.from(content));
    const root = await temporaryFolder();
    const found = await gatherTrackedModel({
      root,
      environment: { DATABRICKS_HOST: workspace.address, DATABRICKS_TOKEN: token },
      log: { info: () => {}, warning: () => {} } as unknown as Log,
      signal: new AbortController().signal,
      uri: 'databricks',
      tracking: tracking([model]),
    });
    expect(found).toMatchObject({ state: 'gathered' });
    expect(await readFile(join(root, 'mlflow-model/MLmodel'), 'utf8')).toBe('flavors: {}');
    expect(await readFile(join(root, 'mlflow-model/data/b.bin'), 'utf8')).toBe('');
  });
});

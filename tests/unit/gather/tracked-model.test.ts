import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoggedModel, Tracking } from '../../../src/facts/tracking.ts';
import { gatherTrackedModel, type TrackedModelRequest } from '../../../src/gather/tracked-model.ts';
import { fingerprintDigest } from '../../../src/support/files.ts';
import { openHttp } from '../../../src/support/http.ts';
import type { Log } from '../../../src/support/log.ts';

/** What a real server does not do on demand; tests/servers/mlflow-logged-model.test.ts has a real one. */

const id = '0123456789abcdef0123456789abcdef';
const inStore: LoggedModel = { name: 'model', id: 'm-1', uri: 'models:/m-1' };
const inRun: LoggedModel = { name: 'model', id: null, uri: `runs:/${id}/forest` };
const api = '/api/2.0/mlflow';
const store = '/api/2.0/mlflow-artifacts/artifacts';

interface Listed {
  readonly path: string;
  readonly is_dir?: boolean;
  readonly file_size?: number;
}

let root: string;
let server: Server;
let uri: string;
/** By folder, and by path. */
let folders: Record<string, readonly Listed[]>;
let contents: Record<string, string>;
let warnings: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tracked-model-'));
  warnings = [];
  folders = {
    '': [
      { path: 'MLmodel', file_size: 3 },
      { path: 'data', is_dir: true },
    ],
    data: [{ path: 'w.bin', file_size: 4 }],
  };
  contents = { MLmodel: 'abc', 'data/w.bin': 'defg' };
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://server');
    const json = (value: unknown): unknown => response.end(JSON.stringify(value));
    const below = (path: string): string => path.replace(/^\/?(models\/m-1|runs\/forest)\/?/, '');
    if (pathname === `${api}/logged-models/m-1`)
      return json({ model: { info: { artifact_uri: 'mlflow-artifacts:/models/m-1' } } });
    if (pathname === `${api}/runs/get`)
      return json({ run: { info: { run_id: id, experiment_id: '1', artifact_uri: 'mlflow-artifacts:/runs' } } });
    if (pathname === store) return json({ files: folders[below(searchParams.get('path') ?? '')] ?? [] });
    const content = contents[below(decodeURIComponent(pathname.slice(store.length)))];
    response.statusCode = content === undefined ? 404 : 200;
    return response.end(content ?? '{"error_code": "RESOURCE_DOES_NOT_EXIST"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(root, { recursive: true, force: true });
});

const fetched = (models: readonly LoggedModel[], bounds: TrackedModelRequest['bounds'] = {}) =>
  gatherTrackedModel({
    root,
    uri,
    environment: {},
    log: { info: () => {}, warning: (text: string) => warnings.push(text) } as unknown as Log,
    signal: undefined,
    tracking: { run: { id, models } } as unknown as Tracking,
    send: openHttp({
      retries: { attempts: 1, baseMilliseconds: 1, totalMilliseconds: 100, timeoutMilliseconds: 2000 },
    }),
    bounds,
  });

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the one model that a run logged', () => {
  it.each([
    ['of MLflow 3', inStore],
    ['of MLflow 2, which keeps it with the run', inRun],
  ])('is the artifact: %s', async (_, model) => {
    const files = [
      { path: 'mlflow-model/MLmodel', bytes: 3, sha256: sha256('abc') },
      { path: 'mlflow-model/data/w.bin', bytes: 4, sha256: sha256('defg') },
    ];
    expect(await fetched([model])).toEqual({ state: 'gathered', value: { files, sha256: fingerprintDigest(files) } });
    expect(await readFile(join(root, 'mlflow-model/data/w.bin'), 'utf8')).toBe('defg');
    expect(warnings).toEqual([]);
  });

  it('takes the place of the one that was fetched before', async () => {
    await fetched([inStore]);
    folders = { '': [{ path: 'MLmodel', file_size: 3 }] };
    expect(await fetched([inStore])).toMatchObject({ state: 'gathered', value: { files: [{}] } });
    expect((await readdir(join(root, 'mlflow-model'))).sort()).toEqual(['.gitignore', 'MLmodel']);
  });

  it('takes the place of nothing that somebody else made', async () => {
    await mkdir(join(root, 'mlflow-model'));
    await writeFile(join(root, 'mlflow-model/mine'), 'x');
    expect(await fetched([inStore])).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('is there already'),
    });
    expect(await readdir(join(root, 'mlflow-model'))).toEqual(['mine']);
  });
});

describe('a model that is not fetched is said to be', () => {
  const cases: readonly [string, () => void, string][] = [
    [
      'shorter',
      () => {
        contents.MLmodel = 'ab';
      },
      'expected 3 bytes, found 2',
    ],
    [
      'longer',
      () => {
        contents.MLmodel = 'abcd';
      },
      'expected 3 bytes, found more',
    ],
    [
      'gone',
      () => {
        delete contents.MLmodel;
      },
      'not there any more',
    ],
    [
      'empty',
      () => {
        folders = {};
      },
      'holds no file',
    ],
    [
      'with a name that leads out',
      () => {
        folders[''] = [{ path: 'a/..', file_size: 1 }];
      },
      'a file of the name',
    ],
    [
      'with a name of Windows',
      () => {
        folders[''] = [{ path: 'a\\b', file_size: 1 }];
      },
      'a file of the name',
    ],
    [
      'with an ignore file of its own',
      () => {
        folders[''] = [{ path: '.gitignore', file_size: 1 }];
      },
      '.gitignore',
    ],
    [
      'too large',
      () => {
        folders[''] = [{ path: 'w', file_size: 101 }];
      },
      'more than 100 bytes',
    ],
    [
      'without end',
      () => {
        folders.data = [{ path: 'data', is_dir: true }];
        folders['data/data'] = folders.data;
        for (let path = 'data/data'; path.length < 100; path += '/data') folders[path] = folders.data;
      },
      'more than 10 files',
    ],
  ];
  it.each(cases)('%s', async (_, change, words) => {
    change();
    const fact = await fetched([inStore], { bytes: 100, files: 10 });
    expect(fact).toMatchObject({ state: 'failed', error: expect.stringContaining(words) });
    expect(warnings).toEqual([expect.stringContaining(words)]);
  });

  it('none, or several', async () => {
    expect(await fetched([])).toMatchObject({ state: 'absent', reason: expect.stringContaining('logged no model') });
    expect(await fetched([inStore, { ...inRun, name: 'forest' }])).toMatchObject({
      state: 'absent',
      reason: expect.stringMatching(/several models \(model, forest\).*`artifacts`/),
    });
    expect(await readdir(root)).toEqual([]);
  });

  it('of MLflow 2, where its path leads out of the run', async () => {
    expect(await fetched([{ ...inRun, uri: `runs:/${id}/../2/model` }])).toMatchObject({ state: 'failed' });
  });
});

import { expect, it } from 'vitest';
import { mlflowCalls, mlflowServer } from '../../../src/platforms/mlflow.ts';
import { loggedModelOf } from '../../../src/promote/mlflow-model.ts';
import type { Bundle } from '../../../src/promote/registry.ts';
import type { Send } from '../../../src/support/http.ts';

const server = mlflowServer('https://mlflow.example.org', {});
const file = { path: 'artifacts/model/MLmodel', bytes: 3, sha256: 'a'.repeat(64), asset: null };
const manifest = {
  schemaVersion: 1,
  model: 'm',
  commit: 'c'.repeat(40),
  digest: 'd'.repeat(64),
  files: [file],
} as const;
const bundle = {
  tracking: { server: server.address, runId: 'r', models: [{ id: 'm-1', name: 'model', uri: 'models:/m-1' }] },
} as unknown as Bundle;

/** What it finds, and how often it asked. */
async function look(listed: (path: string) => object, content = 'abc'): Promise<[found: unknown, asked: number]> {
  let asked = 0;
  const send: Send = async ({ url }) => {
    asked += 1;
    const { pathname, searchParams } = new URL(url);
    if (pathname.includes('/logged-models/'))
      return Response.json({ model: { info: { artifact_uri: 'mlflow-artifacts:/1/models/m-1/artifacts' } } });
    if (pathname.endsWith('/artifacts')) return Response.json(listed(searchParams.get('path') ?? ''));
    return new Response(content);
  };
  const call = mlflowCalls(server, send);
  return [
    await loggedModelOf({ server, send, call }, bundle, { ...manifest, files: [file] }, 'artifacts/model'),
    asked,
  ];
}

it('a logged model whose bytes are others is not registered, whatever the run says', async () => {
  const files = { files: [{ path: 'MLmodel', is_dir: false, file_size: 3 }] };
  expect(await look(() => files)).toEqual([null, 3]);
});

it('a server that lists folders without end is left', async () => {
  const [found, asked] = await look((path) => ({ files: [{ path: `${path}/x`, is_dir: true }] }));
  expect(found).toBeNull();
  expect(asked).toBeLessThan(1000);
});

it.each(['..', '.', 'a/..'])('a folder %s is none of a model', async (path) => {
  expect(await look(() => ({ files: [{ path, is_dir: true }] }))).toEqual([null, 2]);
});

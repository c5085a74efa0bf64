import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { ociClient, parseRepository } from '../../../src/platforms/oci.ts';
import { uploadBlob } from '../../../src/platforms/oci-upload.ts';
import { HttpError, openHttp, type Send } from '../../../src/support/http.ts';

/**
 * "Pushing a blob in chunks" of the distribution specification, with a memory of half a chunk: docker-registry, which the tests with servers use, forgets an
 * upload that was cut, so that going on in the middle can only be seen here.
 */
interface Registry {
  readonly host: string;
  readonly blobs: Map<string, Buffer>;
  readonly log: string[];
}

interface Mischief {
  /** Cuts the connection in the n-th PATCH after this many bytes. */
  readonly cut?: Readonly<Record<number, number>>;
  /** Forgets the upload before the n-th PATCH. */
  readonly forget?: number;
  readonly smallestChunk?: number;
  /** Takes the blob, and cuts the connection before it says so. */
  readonly silentPut?: boolean;
}

async function startRegistry({ cut = {}, forget, smallestChunk, silentPut }: Mischief): Promise<Registry> {
  const blobs = new Map<string, Buffer>();
  const uploads = new Map<string, Buffer>();
  const log: string[] = [];
  let patches = 0;
  const state = (id: string) => ({
    location: `/v2/a/blobs/uploads/${id}?state=${uploads.get(id)?.byteLength ?? 0}`,
    ...(uploads.get(id)?.byteLength ? { range: `0-${(uploads.get(id)?.byteLength ?? 0) - 1}` } : {}),
  });
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://x');
    const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    const { method = '', headers } = request;
    if (method === 'HEAD') return void response.writeHead(blobs.has(last) ? 200 : 404).end();
    log.push(`${method}${headers['content-range'] === undefined ? '' : ` ${headers['content-range']}`}`);
    if (method === 'POST') {
      const id = randomUUID();
      uploads.set(id, Buffer.alloc(0));
      const minimum = smallestChunk === undefined ? {} : { 'oci-chunk-min-length': String(smallestChunk) };
      return void response.writeHead(202, { ...state(id), ...minimum }).end();
    }
    if (method === 'PATCH' && ++patches === forget) uploads.delete(last);
    const held = uploads.get(last);
    if (held === undefined) return void response.writeHead(404).end('{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}');
    if (method === 'GET') return void response.writeHead(204, state(last)).end();
    if (method === 'PATCH' && Number(headers['content-range']?.split('-')[0]) !== held.byteLength)
      return void response.writeHead(416, state(last)).end();
    const limit = method === 'PATCH' ? cut[patches] : undefined;
    let body = held;
    for await (const chunk of request) {
      body = Buffer.concat([body, chunk]);
      uploads.set(last, body);
      if (limit === undefined || body.byteLength - held.byteLength < limit) continue;
      uploads.set(last, body.subarray(0, held.byteLength + limit));
      return void request.socket.destroy();
    }
    if (method === 'PATCH') return void response.writeHead(202, state(last)).end();
    const digest = url.searchParams.get('digest') ?? '';
    uploads.delete(last);
    if (`sha256:${createHash('sha256').update(body).digest('hex')}` !== digest)
      return void response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}');
    blobs.set(digest, body);
    if (silentPut && blobs.size === 1) return void request.socket.destroy();
    response.writeHead(201).end();
  }
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as { port: number }).port}`, blobs, log };
}

const content = Buffer.from(Array.from({ length: 2500 }, (_, index) => (index * 31) % 251));
const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;

async function upload(mischief: Mischief, asDigest = digest): Promise<Registry> {
  const registry = await startRegistry(mischief);
  const client = ociClient({
    repository: parseRepository(`${registry.host}/a`),
    credentials: async () => null,
    send: openHttp({ retries: { attempts: 0 } }),
  });
  await uploadBlob(client, asDigest, new Blob([content]), { chunkBytes: 1000, waitMilliseconds: 1 });
  expect(registry.blobs.get(digest)?.equals(content)).toBe(true);
  return registry;
}

test('three chunks', async () => {
  const { log } = await upload({});
  expect(log).toEqual(['POST', 'PATCH 0-999', 'PATCH 1000-1999', 'PATCH 2000-2499', 'PUT']);
});

test('a chunk that was cut goes on where the registry has it', async () => {
  const { log } = await upload({ cut: { 2: 300, 3: 100 } });
  expect(log).toEqual([
    'POST',
    'PATCH 0-999',
    'PATCH 1000-1999',
    'GET',
    'PATCH 1300-2299',
    'GET',
    'PATCH 1400-2399',
    'PATCH 2400-2499',
    'PUT',
  ]);
});

test('an upload that the registry has forgotten begins anew', async () => {
  const { log } = await upload({ forget: 2 });
  expect(log.filter((line) => line === 'POST')).toHaveLength(2);
});

test('chunks are as large as the registry wants them', async () => {
  const { log } = await upload({ smallestChunk: 2000 });
  expect(log).toEqual(['POST', 'PATCH 0-1999', 'PATCH 2000-2499', 'PUT']);
});

test('a blob that was stored without a word is not sent again', async () => {
  const { log } = await upload({ silentPut: true });
  expect(log.filter((line) => line === 'POST')).toHaveLength(1);
});

test('bytes that are not what their digest says are refused by the registry, and not tried again', async () => {
  const registry = upload({}, `sha256:${'0'.repeat(64)}`);
  await expect(registry).rejects.toThrow(/answered 400/);
});

test('a registry that never answers is asked twice for a chunk, and no further upload is begun', async () => {
  const asked: string[] = [];
  const silence = (url: string) =>
    new HttpError(`PATCH ${url}: UND_ERR_HEADERS_TIMEOUT`, {
      status: null,
      code: 'UND_ERR_HEADERS_TIMEOUT',
      body: '',
      headers: new Headers(),
    });
  const send: Send = async ({ method, url }) => {
    asked.push(method);
    if (method === 'PATCH') throw silence(url);
    const answer = new Response(null, {
      status: method === 'HEAD' ? 404 : method === 'POST' ? 202 : 204,
      headers: { location: 'https://example.org/v2/a/blobs/uploads/1' },
    });
    Object.defineProperty(answer, 'url', { value: url });
    return answer;
  };
  const client = ociClient({ repository: parseRepository('example.org/a'), credentials: async () => null, send });
  const body = new Blob(['0123456789']);
  await expect(uploadBlob(client, 'sha256:0', body, { chunkBytes: 4, waitMilliseconds: 1 })).rejects.toThrow(
    'UND_ERR_HEADERS_TIMEOUT',
  );
  expect(asked).toEqual(['HEAD', 'POST', 'PATCH', 'GET', 'PATCH']);
});

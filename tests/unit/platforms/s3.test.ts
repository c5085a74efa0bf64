import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  listObjects,
  openS3,
  putObjectFile,
  readObjectText,
  writeObjectFile,
  writeObjectText,
} from '../../../src/platforms/s3.ts';
import { answered } from './aws-server.ts';

const opened = async (answer: RequestListener) => openS3(await answered(answer));

const place = { bucket: 'bucket', key: 'a.json' };

async function file(content: string) {
  const folder = await mkdtemp(join(tmpdir(), 's3-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'a.json');
  await writeFile(path, content);
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

test('a download that is cut in the middle is told', async () => {
  const s3 = await opened((_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"a":', () => response.destroy());
  });
  await expect(readObjectText(s3, place, 10_000)).rejects.toThrow(/s3:\/\/bucket\/a\.json: the connection was cut/);
});

test('more than is expected of a small file is not read', async () => {
  const s3 = await opened((_, response) => response.end('x'.repeat(1000)));
  await expect(readObjectText(s3, place, 100)).rejects.toThrow(/has more than 100 bytes/);
});

test('a refusal of a look-up, which has no body, names the action', async () => {
  const s3 = await opened((_, response) => response.writeHead(403).end());
  await expect(writeObjectFile(s3, place, await file('x'))).rejects.toThrow(/s3:GetObject/);
});

test('an upload that is cut is told', async () => {
  const s3 = await opened((request, response) => {
    if (request.method === 'HEAD') response.writeHead(404).end();
    else request.socket.destroy();
  });
  await expect(writeObjectFile(s3, place, await file('x'))).rejects.toThrow(/the connection was cut/);
});

test('what is there already is not sent again, and what changed is not sent at all', async () => {
  const one = await file('content');
  const methods: string[] = [];
  let sha256 = one.sha256;
  const s3 = await opened((request, response) => {
    methods.push(request.method ?? '');
    request.resume();
    const bytes = request.method === 'HEAD' ? one.bytes : 0;
    response.writeHead(200, { 'content-length': String(bytes), 'x-amz-meta-sha256': sha256, etag: '"a"' });
    response.end();
  });
  await writeObjectFile(s3, place, one);
  expect(methods).toEqual(['HEAD']);
  sha256 = 'other';
  await writeObjectFile(s3, place, one);
  expect(methods).toEqual(['HEAD', 'HEAD', 'PUT']);
  await writeFile(one.path, 'CONTENT');
  await expect(writeObjectFile(s3, place, one)).rejects.toThrow(/changed while it was uploaded/);
  expect(methods).toEqual(['HEAD', 'HEAD', 'PUT', 'HEAD']);
});

test.each([1, 20_000_000])(
  'a page of a proxy that answers an upload of %i bytes is not taken for a bucket',
  async (bytes) => {
    const s3 = await opened((request, response) => {
      request.resume().on('end', () => response.end('<html><title>Welcome</title></html>'));
    });
    await expect(putObjectFile(s3, place, await file('x'.repeat(bytes)))).rejects.toThrow(
      /^s3:\/\/bucket\/a\.json: what answers [\w:]+ there is no service of AWS/,
    );
  },
);

test('a bucket that holds something else than was sent is told', async () => {
  const s3 = await opened((request, response) => {
    const headers = { etag: '"a"', 'x-amz-checksum-sha256': createHash('sha256').update('other').digest('base64') };
    request.resume().on('end', () => response.writeHead(200, headers).end());
  });
  await expect(writeObjectText(s3, place, 'text')).rejects.toThrow(/it stored ".+" \(SHA-256\), and what was sent is/);
});

test('an answer without end is not read to its end', async () => {
  let sent = 0;
  const s3 = await opened((_, response) => {
    const chunk = Buffer.alloc(1024 ** 2, 'a');
    const more = (): void => {
      while (!response.destroyed && sent < 300e6) {
        sent += chunk.byteLength;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  await expect(listObjects(s3, place)).rejects.toThrow(/its answer has no end/);
  expect(sent).toBeLessThan(60e6);
});

test('whoever looks on is told that a bucket is asked again, and why', async () => {
  let requests = 0;
  const settings = await answered((_, response) => {
    requests += 1;
    if (requests === 1) setTimeout(() => response.writeHead(503).end(), 1_100);
    else response.end('content');
  });
  const told: string[] = [];
  const s3 = openS3({ ...settings, maxAttempts: 2, onWait: (message) => told.push(message) });
  expect(await readObjectText(s3, place, 100)).toBe('content');
  expect(told).toEqual(['127.0.0.1 answered 503; asked again']);
});

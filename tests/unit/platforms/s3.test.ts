import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openS3, readObjectText, writeObjectFile } from '../../../src/platforms/s3.ts';
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
    response.writeHead(200, { 'content-length': String(bytes), 'x-amz-meta-sha256': sha256 });
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

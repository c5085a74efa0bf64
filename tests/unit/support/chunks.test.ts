import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { moving } from '../../../src/support/chunks.ts';
import { lostAnswer } from '../../../src/support/http.ts';

/** An answer of 12 bytes that stops in the middle where `whole` is not set; and how its connection ends. */
async function answer(
  whole: boolean,
): Promise<{ body: ReadableStream<Uint8Array<ArrayBuffer>>; left: Promise<unknown> }> {
  let leave: (value: unknown) => void = () => {};
  const left = new Promise((resolve) => {
    leave = resolve;
  });
  const server = createServer((_, response) => {
    response.on('close', leave);
    response.writeHead(200, { 'content-length': '12' });
    response.write('begin ');
    if (whole) setTimeout(() => response.end('ended '), 50);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { body: response.body as ReadableStream<Uint8Array<ArrayBuffer>>, left };
}

async function read(chunks: AsyncIterable<Uint8Array>, text: string[]): Promise<void> {
  for await (const chunk of chunks) text.push(Buffer.from(chunk).toString());
}

test('an answer that goes on comes whole', async () => {
  const text: string[] = [];
  await read(moving((await answer(true)).body, 5_000), text);
  expect(text.join('')).toBe('begin ended ');
});

test('one that stops in the middle is left alone after a while, with what has come', async () => {
  const { body, left } = await answer(false);
  const text: string[] = [];
  const error = await read(moving(body, 100), text).catch((thrown: unknown) => thrown);
  expect(text).toEqual(['begin ']);
  expect(lostAnswer('place', error).code).toBe('ETIMEDOUT');
  await left;
});

test('whoever has enough leaves the connection', async () => {
  const { body, left } = await answer(false);
  for await (const chunk of moving(body, 60_000)) {
    expect(chunk.byteLength).toBe(6);
    break;
  }
  await left;
});

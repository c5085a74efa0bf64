import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { openRegular } from '../../support/files.ts';
import { type ByteSource, compressionOf, decompressed } from './decompress.ts';

export const chunkBytes = 256 * 1024;

/** The first bytes of a file and its size: what tells formats apart. */
export async function headOf(root: string, path: string, length = 8): Promise<{ head: Uint8Array; bytes: number }> {
  const { handle, bytes } = await openRegular(root, path);
  try {
    const head = new Uint8Array(length);
    const { bytesRead } = await handle.read(head, 0, length, 0);
    return { head: head.subarray(0, bytesRead), bytes };
  } finally {
    await handle.close();
  }
}

/** The bytes of a file, decompressed where its first bytes say that it is gzip or Zstandard. */
export function sourceOf(root: string, path: string, head: Uint8Array, chunk = chunkBytes): ByteSource {
  const raw: ByteSource = () => chunks(root, path, chunk);
  const compression = compressionOf(head);
  return compression === undefined ? raw : decompressed(path, raw, compression);
}

async function* chunks(root: string, path: string, size: number): AsyncIterable<Uint8Array> {
  const { handle } = await openRegular(root, path);
  try {
    yield* read(handle, size);
  } finally {
    await handle.close();
  }
}

function* read(handle: FileHandle, size: number): Iterable<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (;;) {
    // A file lies on a disk: to wait for its bytes costs less than a turn of the event loop for each chunk.
    const bytesRead = readSync(handle.fd, buffer, 0, size, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** All that comes, where that is no more than `most` bytes; null where it is more: then the rest is not read. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const read: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > most) return null;
    read.push(chunk);
  }
  return Buffer.concat(read);
}

/** The chunks of an answer as they come. Where nothing moves for so long, it is left alone, and a `TimeoutError` thrown: a server may stop in the middle. */
export async function* moving(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  stillMilliseconds = 60_000,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let still = false;
  const leave = (): Promise<void> => reader.cancel().catch(() => {});
  try {
    for (;;) {
      const timer = setTimeout(() => {
        still = true;
        void leave();
      }, stillMilliseconds);
      const part = await reader.read().finally(() => clearTimeout(timer));
      if (still) throw new DOMException('nothing moves', 'TimeoutError');
      if (part.done) return;
      yield part.value;
    }
  } finally {
    await leave();
  }
}

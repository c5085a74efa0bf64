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

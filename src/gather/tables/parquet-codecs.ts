import * as zlib from 'node:zlib';

/** Decompresses one page; `size` is its declared size in bytes. Throws where the data are damaged. */
export type Codec = (compressed: Uint8Array, size: number) => Uint8Array;

/** Names of codecs as Parquet's metadata have them. LZO is the one of its list that nothing in use writes. */
export const codecNames = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW'] as const;
export type CodecName = (typeof codecNames)[number];

export const isCodecName = (name: string): name is CodecName => (codecNames as readonly string[]).includes(name);

/** The codecs of a file, loaded before its first page: Node's own where it has them, else those of hyparquet-compressors. */
export async function loadCodecs(names: ReadonlySet<CodecName>): Promise<ReadonlyMap<CodecName, Codec>> {
  const codecs = new Map<CodecName, Codec>();
  for (const name of names) codecs.set(name, native(name) ?? (await packaged(name)));
  return codecs;
}

function native(name: CodecName): Codec | undefined {
  if (name === 'UNCOMPRESSED') return uncompressed;
  if (name === 'GZIP') return (bytes, size) => zlib.gunzipSync(bytes, output(size));
  if (name === 'BROTLI') return (bytes, size) => zlib.brotliDecompressSync(bytes, output(size));
  // From Node 22.15 on.
  if (name === 'ZSTD' && typeof zlib.zstdDecompressSync === 'function')
    return (bytes, size) => zlib.zstdDecompressSync(bytes, output(size));
  return undefined;
}

export const uncompressed: Codec = (bytes) => bytes;

/** Room for the page and a byte more, so that it comes in one piece and the end is seen at once. */
const output = (size: number): { chunkSize: number; maxOutputLength: number } => ({
  chunkSize: Math.max(size + 1, 64),
  maxOutputLength: Math.max(size, 1),
});

async function packaged(name: CodecName): Promise<Codec> {
  const { compressors } = await import('hyparquet-compressors');
  const decompress = compressors[name];
  if (decompress === undefined) throw new Error(`no codec for ${name}`);
  return decompress;
}

/** The bytes of a page, decompressed and of the size that its header declares. */
export function decompressed(codec: Codec, compressed: Uint8Array, size: number): Uint8Array {
  // An empty page may have no compressed bytes at all.
  if (size === 0) return new Uint8Array(0);
  const bytes = codec(compressed, size);
  if (bytes.length !== size) throw new Error(`a page holds ${bytes.length} bytes where its header says ${size}`);
  return bytes;
}

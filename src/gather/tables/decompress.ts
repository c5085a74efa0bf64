import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { ConfigurationError } from '../../support/errors.ts';

export type Compression = 'gzip' | 'zstd';

/** The bytes of a file from its start; each call reads it again. A chunk is valid until the next one. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

/** Told by the first bytes: RFC 1952 (gzip), RFC 8878 (Zstandard). */
export function compressionOf(head: Uint8Array): Compression | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  return undefined;
}

/** Decompresses in flat memory. A truncated or damaged stream ends in `ConfigurationError`. */
export function decompressed(path: string, source: ByteSource, compression: Compression): ByteSource {
  return async function* () {
    try {
      if (compression === 'gzip') yield* through(source, zlib.createGunzip({ chunkSize: 256 * 1024 }));
      // Node has zstd from 22.15 on; the command line runs on Node 20 too.
      else if (typeof zlib.createZstdDecompress === 'function')
        yield* through(source, zlib.createZstdDecompress({ chunkSize: 256 * 1024 }));
      else yield* throughFzstd(source);
    } catch (error) {
      if (error instanceof ConfigurationError || !isStreamError(error)) throw error;
      throw new ConfigurationError(
        {
          file: path,
          message: `is a truncated or damaged ${compression} file (${error.message})`,
          next: 'write the file again, and check that it was copied whole',
        },
        { cause: error },
      );
    }
  };
}

/** zlib's errors have codes such as Z_DATA_ERROR and ZSTD_error_corruption_detected; fzstd's are numbers. */
function isStreamError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'number' || (typeof code === 'string' && /^(Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/i.test(code));
}

async function* through(source: ByteSource, transform: zlib.Gunzip): AsyncIterable<Uint8Array> {
  const trouble = pipeline(Readable.from(copies(source)), transform).then(
    () => undefined,
    (error: unknown) => error,
  );
  let ended = false;
  try {
    for await (const chunk of transform) yield chunk as Buffer;
    ended = true;
  } catch (error) {
    ended = true;
    // What the file's own reading threw stands before what the stream makes of it.
    throw (await trouble) ?? error;
  } finally {
    if (!ended) transform.destroy();
    await trouble;
  }
}

/** A stream keeps chunks for a while, so that each needs bytes of its own. */
async function* copies(source: ByteSource): AsyncIterable<Buffer> {
  for await (const chunk of source()) yield Buffer.from(chunk);
}

/** Exported for tests on versions of Node that have zstd. */
export async function* throughFzstd(source: ByteSource): AsyncIterable<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let out: Uint8Array[] = [];
  const stream = new Decompress((chunk) => {
    if (chunk.length > 0) out.push(chunk);
  });
  for await (const chunk of source()) {
    stream.push(chunk.slice());
    yield* out;
    out = [];
  }
  stream.push(new Uint8Array(0), true);
  yield* out;
}

import { ConfigurationError } from '../support/errors.ts';
import { openRegular } from '../support/files.ts';

/** Parts of one file, read where they are. Throws `ConfigurationError` where it ends too early. */
export interface PartReader {
  readonly path: string;
  readonly bytes: number;
  /** A few bytes; at most as many as there are where `short` is set. Valid until the next call. */
  bytesAt(position: number, length: number, short?: boolean): Promise<Uint8Array>;
  /** Many bytes, in pieces of at most 1 MB, each valid until the next. */
  pieces(position: number, length: number): AsyncGenerator<Uint8Array>;
  fail(message: string): never;
}

const window = 64 * 1024;
const piece = 1024 * 1024;

/** Reads a file that training wrote; closed when `use` has ended. */
export async function withParts<T>(root: string, path: string, use: (file: PartReader) => Promise<T>): Promise<T> {
  const { handle, bytes } = await openRegular(root, path);
  const fail = (message: string): never => {
    throw new ConfigurationError({
      file: path,
      message,
      next: 'write the file again, and close it before training ends',
    });
  };
  let held: { readonly from: number; readonly buffer: Uint8Array } = { from: 0, buffer: new Uint8Array(0) };
  async function fill(position: number, length: number, target: Uint8Array): Promise<Uint8Array> {
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(target, filled, length - filled, position + filled);
      if (bytesRead === 0) fail('changed while it was read');
      filled += bytesRead;
    }
    return target.subarray(0, length);
  }
  const within = (position: number, length: number): void => {
    if (!(position >= 0 && length >= 0 && position + length <= bytes))
      fail(`is cut off: it has ${bytes} bytes, and a part of it would end at byte ${position + length}`);
  };
  try {
    return await use({
      path,
      bytes,
      fail,
      async bytesAt(position, wanted, short = false) {
        const length = short ? Math.max(0, Math.min(wanted, bytes - position)) : wanted;
        within(position, length);
        if (length > window) return fill(position, length, new Uint8Array(length));
        if (position < held.from || position + length > held.from + held.buffer.length) {
          const size = Math.min(window, bytes - position);
          held = { from: position, buffer: await fill(position, size, new Uint8Array(size)) };
        }
        return held.buffer.subarray(position - held.from, position - held.from + length);
      },
      async *pieces(position, length) {
        within(position, length);
        const buffer = new Uint8Array(Math.min(piece, length));
        for (let done = 0; done < length; done += buffer.length)
          yield await fill(position + done, Math.min(buffer.length, length - done), buffer);
      },
    });
  } finally {
    await handle.close();
  }
}

import { createInflateRaw } from 'node:zlib';
import type { PartReader } from './weights-file.ts';

/** PKWARE's APPNOTE 6.3: the central directory at the end tells where the entries are. Names are hostile. */

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** The mode of a Unix file, which tells a symbolic link; 0 where the archive was made elsewhere. */
  readonly mode: number;
  readonly compressed: number;
  readonly offset: number;
}

const full = 0xffffffff;
const mostEntries = 100_000;
const mostDirectoryBytes = 32 * 1024 * 1024;

/** All entries; numpy writes ZIP64 fields. Throws `ConfigurationError`. */
export async function directoryOf(file: PartReader): Promise<Entry[]> {
  const tailBytes = Math.min(file.bytes, 65_557);
  const tail = Buffer.from(await file.bytesAt(file.bytes - tailBytes, tailBytes));
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > tail.length) return file.fail('is no sound zip file: the directory at its end is missing');
  let [count, position] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 16)];
  const locator = end - 20;
  if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50) {
    const wide = Buffer.from(await file.bytesAt(Number(tail.readBigUInt64LE(locator + 8)), 56));
    [count, position] = [Number(wide.readBigUInt64LE(32)), Number(wide.readBigUInt64LE(48))];
  }
  if (count > mostEntries) file.fail(`has ${count} entries; at most ${mostEntries} are read`);
  const start = position;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    const head = Buffer.from(await file.bytesAt(position, 46));
    if (head.readUInt32LE(0) !== 0x02014b50) file.fail('is no sound zip file: its directory is broken');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((at) => head.readUInt16LE(at)) as [
      number,
      number,
      number,
    ];
    const rest = Buffer.from(await file.bytesAt(position + 46, nameBytes + extraBytes));
    entries.push({
      name: rest.toString('utf8', 0, nameBytes),
      method: head.readUInt16LE(10),
      encrypted: (head.readUInt16LE(8) & 1) === 1,
      mode: head.readUInt16LE(40),
      ...wideFields(rest.subarray(nameBytes), head),
    });
    position += 46 + nameBytes + extraBytes + commentBytes;
    if (position - start > mostDirectoryBytes) file.fail('has a directory that is too long to be read');
  }
  return entries;
}

/** Sizes beyond 4 GB stand in the ZIP64 field, in this order, each only where the short one is full. */
function wideFields(extra: Buffer, head: Buffer): Pick<Entry, 'compressed' | 'offset'> {
  const short = { size: head.readUInt32LE(24), compressed: head.readUInt32LE(20), offset: head.readUInt32LE(42) };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== full || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    take(short.size);
    return { compressed: take(short.compressed), offset: take(short.offset) };
  }
  return short;
}

/** Stored or deflated. */
export const isReadable = ({ method, encrypted }: Entry): boolean => !encrypted && (method === 0 || method === 8);

/** The content of a readable entry, in pieces that are valid until the next. Throws `ConfigurationError` where it cannot be decompressed. */
export async function* contentOf(file: PartReader, entry: Entry): AsyncGenerator<Uint8Array> {
  const local = Buffer.from(await file.bytesAt(entry.offset, 30));
  if (local.readUInt32LE(0) !== 0x04034b50) file.fail(`is no sound zip file: ${entry.name} is not where it should be`);
  const from = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const raw = file.pieces(from, entry.compressed);
  yield* entry.method === 0 ? raw : inflated(file, raw);
}

async function* inflated(file: PartReader, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  const feed = async (): Promise<void> => {
    for await (const bytes of pieces) {
      if (inflate.destroyed) return;
      // A piece is used again, and the stream may hold it.
      if (!inflate.write(Buffer.from(bytes)))
        await new Promise((resolve) => inflate.once('drain', resolve).once('close', resolve));
    }
    inflate.end();
  };
  const fed = feed().catch((error: Error) => inflate.destroy(error));
  try {
    for await (const bytes of inflate) yield bytes as Uint8Array;
  } catch (error) {
    file.fail(`cannot be decompressed: ${(error as Error).message}`);
  } finally {
    inflate.destroy();
    await fed;
  }
}

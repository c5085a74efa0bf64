import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Writes zip archives as nobody should: PKWARE's APPNOTE 6.3, with any name, mode and claim. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** What is stored, where it is not the deflated content. */
  readonly stored?: Buffer;
  /** Unix mode; a regular file when left out. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Unpacked size, as the directory tells it. */
  readonly claimedBytes?: number;
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const stored = entry.stored ?? deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
    common.writeUInt16LE(entry.method ?? 8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(stored.length, 14);
    common.writeUInt32LE(entry.claimedBytes ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, stored);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(entry.mode ?? 0o100644, 8);
    rest.writeUInt32LE(offset, 10);
    // Made on Unix.
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, name);
    offset += 30 + name.length + stored.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, table, end]);
}

/** Zeros beyond measure: so many times 64 MB, in 64 kB each. */
export function bomb(times: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(64 * 1024 * 1024), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: times }, () => piece), deflateRawSync(Buffer.alloc(0))]);
}

import type { Found } from './weights.ts';
import type { PartReader } from './weights-file.ts';
import { bytesOfFormat, type NumberFormat, openScan } from './weights-values.ts';
import { contentOf, directoryOf, isReadable } from './zip-archive.ts';

/** NumPy's format 1.0 to 3.0 (numpy/lib/format.py) and its zip of arrays. Object arrays hold pickles and are not read. */

export async function readNpy(file: PartReader): Promise<Found> {
  return readArray(file, '', file.pieces(0, file.bytes));
}

const formats: Readonly<Record<string, NumberFormat>> = { f2: 'f16', f4: 'f32', f8: 'f64', c8: 'f32', c16: 'f64' };

async function readArray(file: PartReader, name: string, pieces: AsyncIterable<Uint8Array>): Promise<Found> {
  const named = name === '' ? '' : `${name}: `;
  const iterator = pieces[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  const need = async (length: number): Promise<void> => {
    while (held.length < length) {
      const next = await iterator.next();
      if (next.done) file.fail(`${named}is cut off inside the header of an array`);
      held = Buffer.concat([held, next.value as Uint8Array]);
    }
  };
  try {
    await need(10);
    if (held.toString('latin1', 0, 6) !== '\x93NUMPY')
      file.fail(`${named}is no NumPy array: it does not start with \\x93NUMPY`);
    const wide = (held[6] as number) >= 2;
    await need(12);
    const start = wide ? 12 : 10;
    const length = wide ? held.readUInt32LE(8) : held.readUInt16LE(8);
    if (length > 1_000_000) file.fail(`${named}has a header of ${length} bytes`);
    await need(start + length);
    const header = held.toString('utf8', start, start + length);
    const type = /'descr':\s*'([<>|=]?)([a-zA-Z]\d*)'/.exec(header);
    const shape = /'shape':\s*\(([\d,\sL]*)\)/.exec(header)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
    const format = type?.[2] === undefined ? undefined : formats[type[2]];
    // Integers are always finite; structures and objects are not looked into.
    if (type === null || format === undefined)
      return {
        tensors: [],
        unread: type !== null && /^[iubU?S]/.test(type[2] as string) ? [] : [`${file.path} ${name}`.trim()],
      };
    const values = shape.reduce((product, size) => product * size, 1) * ((type[2] as string).startsWith('c') ? 2 : 1);
    const wanted = values * bytesOfFormat[format];
    const scan = openScan(format, type[1] !== '>');
    let taken = 0;
    const take = (bytes: Uint8Array): void => {
      const part = bytes.subarray(0, wanted - taken);
      scan.take(part);
      taken += part.length;
    };
    take(held.subarray(start + length));
    while (taken < wanted) {
      const next = await iterator.next();
      if (next.done) file.fail(`${named}is cut off: it has ${taken} of ${wanted} bytes of values`);
      take(next.value as Uint8Array);
    }
    return { tensors: [{ name, type: `${type[1]}${type[2]}`, shape, ...scan.finish() }], unread: [] };
  } finally {
    await iterator.return?.(undefined);
  }
}

export async function readNpz(file: PartReader): Promise<Found> {
  const found: Found = { tensors: [], unread: [] };
  for (const entry of await directoryOf(file)) {
    if (!entry.name.endsWith('.npy') || !isReadable(entry)) {
      found.unread.push(`${file.path} ${entry.name}`);
      continue;
    }
    const array = await readArray(file, entry.name.slice(0, -'.npy'.length), contentOf(file, entry));
    found.tensors.push(...array.tensors);
    found.unread.push(...array.unread);
  }
  return found;
}

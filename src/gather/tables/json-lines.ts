import { isUtf8 } from 'node:buffer';
import { ConfigurationError } from '../../support/errors.ts';
import { formatBytes, inside, openRegular } from '../../support/files.ts';
import { batchBytes, batchRows, cellKind, type RawBatch, type TablePart } from './batch.ts';
import { addKey, BrokenLine, type Key, type Keys, newKeys, newScanner, type Scanner } from './json-lines-scanner.ts';

/** The columns are the keys of so many first lines, in order of appearance. */
const sampleLines = 1000;
const longestLine = 128 * 1024 * 1024;
const deepestObject = 8;

/**
 * Opens a file of one JSON object a line. Objects inside are flattened to `a.b`, arrays (and objects nested more than 8 deep) are the text of their JSON; a key that
 * is not there and null are missing cells; `NaN` and `Infinity` are read as Python writes them. A key that first appears after the first 1,000 lines, with a
 * value, is a `ConfigurationError`, as are a broken line, a key that is there twice, and bytes that are not UTF-8. `source` gives the bytes, decompressed.
 */
export async function openJsonLines(
  root: string,
  path: string,
  source: () => AsyncIterable<Uint8Array>,
): Promise<TablePart> {
  const file = inside(root, path);
  const { handle, bytes } = await openRegular(root, path);
  await handle.close();
  const sample = newKeys();
  let lines = 0;
  for await (const block of readLines(file, source())) {
    const scanner = newScanner();
    scanLines(file, scanner, block, (line) => {
      learn(scanner, sample, line);
      return ++lines < sampleLines;
    });
    if (lines >= sampleLines) break;
  }
  const columns = numberColumns(file, sample);
  if (columns.length === 0)
    throw new ConfigurationError({
      file,
      message: lines === 0 ? 'has no rows' : 'has no keys in its objects',
      next: 'write one JSON object a line',
    });
  return {
    path: file,
    bytes,
    format: 'json-lines',
    columns,
    batches: () => readBatches(file, sample, columns.length, source()),
  };
}

/** Whole lines, and the number of the first. */
interface Block {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
}

const short = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** Cuts a stream of bytes into blocks of whole lines, each in bytes of its own; tests that they are UTF-8. */
async function* readLines(file: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  let firstLine = 1;
  let first = true;
  const block = (parts: Uint8Array[]): Block => {
    const bytes = Buffer.concat(parts);
    let from = 0;
    if (first) {
      refuseOtherEncodings(file, bytes);
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3;
      first = false;
    }
    if (!isUtf8(bytes)) {
      let line = firstLine;
      let start = 0;
      for (
        let end = bytes.indexOf(10);
        end >= 0 && isUtf8(bytes.subarray(start, end));
        end = bytes.indexOf(10, start)
      ) {
        line++;
        start = end + 1;
      }
      throw new ConfigurationError({ file, line, message: 'is not UTF-8', next: 'write the file as UTF-8' });
    }
    return { bytes, from, to: bytes.length, firstLine };
  };
  for await (const chunk of source) {
    const end = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).lastIndexOf(10) + 1;
    if (end > 0) {
      const found = block([...rest, chunk.subarray(0, end)]);
      yield found;
      for (let place = found.bytes.indexOf(10); place >= 0; place = found.bytes.indexOf(10, place + 1)) firstLine++;
      rest = [];
      restBytes = 0;
    }
    // The source may use its chunk again.
    if (end < chunk.length) rest.push(new Uint8Array(chunk.subarray(end)));
    restBytes += chunk.length - end;
    if (restBytes > longestLine)
      throw new ConfigurationError({
        file,
        line: firstLine,
        message: `a line of more than ${formatBytes(longestLine)}`,
        next: 'write one JSON object a line',
      });
  }
  if (restBytes > 0) yield block(rest);
}

function refuseOtherEncodings(file: string, bytes: Uint8Array): void {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff || (bytes.length > 3 && (bytes[0] === 0 || bytes[1] === 0)))
    throw new ConfigurationError({ file, message: 'is UTF-16, not UTF-8', next: 'write the file as UTF-8' });
}

/** Calls `row` for each line that is not blank, with the scanner after its opening brace, until it answers false. */
function scanLines(file: string, scanner: Scanner, block: Block, row: (line: number) => boolean): void {
  const { bytes, to } = block;
  let line = block.firstLine;
  let start = block.from;
  try {
    for (; start < to; line++) {
      const newline = bytes.indexOf(10, start);
      const end = newline < 0 ? to : newline;
      scanner.move(bytes, start, end);
      const next = scanner.peek();
      if (next !== -1) {
        if (next !== 123)
          throw new BrokenLine(
            scanner.place(),
            next === 91 ? 'an array; one JSON object a line is expected' : 'no JSON object; one a line is expected',
          );
        scanner.expect(123, '{');
        const more = row(line);
        if (scanner.peek() !== -1) throw new BrokenLine(scanner.place(), 'more after the end of the object');
        if (!more) return;
      }
      start = end + 1;
    }
  } catch (error) {
    if (!(error instanceof BrokenLine)) throw error;
    const column = error.place >= start ? error.place - start + 1 : 1;
    throw new ConfigurationError(
      {
        file,
        line,
        column,
        message: short(error.message),
        next: 'write one JSON object a line (as pandas does with lines=True)',
      },
      { cause: error },
    );
  }
}

/** The keys of an object and what they hold, up to its closing brace; `each` reads the value of a key. */
function scanObject(scanner: Scanner, keys: Keys, each: (key: Key | string, keys: Keys) => void): void {
  const { list } = keys;
  let expected = 0;
  const ends = (): boolean => {
    if (scanner.peek() !== 125) return false;
    scanner.expect(125, '}');
    return true;
  };
  if (ends()) return;
  for (;;) {
    let key: Key | string | undefined = list[expected];
    if (key === undefined || !scanner.isKey(key.bytes)) {
      scanner.key();
      const name = scanner.text();
      key = keys.known.get(name) ?? name;
    }
    scanner.expect(58, 'a colon after the key');
    each(key, keys);
    if (typeof key !== 'string') expected = key.place + 1;
    if (ends()) return;
    scanner.expect(44, 'a comma or }');
  }
}

const twice = (scanner: Scanner, name: string): never => {
  throw new BrokenLine(scanner.place(), `the key ${short(name)} is there twice`);
};

/** Notes the keys of one line. */
function learn(scanner: Scanner, keys: Keys, line: number): void {
  const seen = new Set<Key>();
  const each = (named: Key | string, parent: Keys): void => {
    const key = typeof named === 'string' ? addKey(parent, named) : named;
    if (seen.has(key)) twice(scanner, key.path);
    seen.add(key);
    if (scanner.peek() === 123 && parent.depth < deepestObject) {
      scanner.expect(123, '{');
      key.keys ??= newKeys(key.path, parent.depth + 1);
      scanObject(scanner, key.keys, each);
    } else {
      if (scanner.peek() === 123) scanner.skip();
      else scanner.value();
      key.column = line;
      key.valued ||= scanner.found.kind !== cellKind.missing;
    }
  };
  scanObject(scanner, keys, each);
}

/** Gives each key with single values its place in the table; one that is only null where others hold an object is that object missing. */
function numberColumns(file: string, keys: Keys): string[] {
  const columns: string[] = [];
  const number = ({ list }: Keys): void => {
    for (const key of list) {
      if (key.column >= 0) key.column = key.valued || key.keys === null ? columns.push(key.path) - 1 : -1;
      if (key.keys !== null) number(key.keys);
    }
  };
  number(keys);
  const names = new Set<string>();
  for (const name of columns) {
    if (names.has(name))
      throw new ConfigurationError({
        file,
        message: `column ${short(name)} is there as a key and as a key inside an object`,
        next: 'give one of them another name',
      });
    names.add(name);
  }
  return columns;
}

interface Building {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the row that filled it last. */
  row: number;
}

async function* readBatches(
  file: string,
  keys: Keys,
  columns: number,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawBatch> {
  const most = batchRows(columns);
  const building: Building[] = Array.from({ length: columns }, () => ({
    kinds: new Uint8Array(most),
    numbers: new Float64Array(most),
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    row: -1,
  }));
  const objects = new Map<Keys, number>();
  const scanner = newScanner();
  const { found } = scanner;
  let rows = 0;
  let total = 0;
  let texts = new Uint8Array(2 * batchBytes);
  let used = 0;
  let lineBytes = 0;

  const store = (column: Building, bytes: Uint8Array, path: string): void => {
    if (column.row === total) twice(scanner, path);
    column.row = total;
    column.kinds[rows] = found.kind;
    column.numbers[rows] = found.number;
    if (found.kind !== cellKind.text) return;
    const length = found.end - found.start;
    if (used + length > texts.length) {
      const larger = new Uint8Array(2 * (used + length));
      larger.set(texts.subarray(0, used));
      texts = larger;
    }
    if (length > 48) texts.set(bytes.subarray(found.start, found.end), used);
    else for (let index = 0; index < length; index++) texts[used + index] = bytes[found.start + index] as number;
    column.starts[rows] = used;
    used += length;
    column.ends[rows] = used;
  };
  let bytes: Uint8Array = texts;
  const late = (path: string): never => {
    throw new BrokenLine(
      scanner.place(),
      `the key ${short(path)} appears here (row ${total + 1}) for the first time; columns are told by the first ${sampleLines} lines: write it there, if only as null`,
    );
  };
  const each = (key: Key | string, parent: Keys): void => {
    const object = scanner.peek() === 123;
    if (typeof key === 'string') {
      const path = parent.path === '' ? key : `${parent.path}.${key}`;
      scanner.skip();
      if (!isNull(bytes, found.start, found.end)) late(path);
      return;
    }
    if (object && parent.depth < deepestObject) {
      scanner.expect(123, '{');
      if (key.keys === null) {
        if (scanner.peek() !== 125) late(key.path);
        scanner.expect(125, '}');
        return;
      }
      if (objects.get(key.keys) === total) twice(scanner, key.path);
      objects.set(key.keys, total);
      scanObject(scanner, key.keys, each);
      return;
    }
    if (object) scanner.skip();
    else scanner.value();
    const column = building[key.column];
    if (column !== undefined) store(column, bytes, key.path);
    else if (found.kind !== cellKind.missing) late(key.path);
  };
  const clear = (): void => {
    for (const { kinds, numbers } of building) {
      kinds.fill(cellKind.missing);
      numbers.fill(Number.NaN);
    }
    rows = 0;
    used = 0;
    lineBytes = 0;
  };
  const batch = (): RawBatch => ({
    rows,
    columns: building.map(({ kinds, numbers, starts, ends }) => ({
      kind: 'mixed',
      kinds: kinds.subarray(0, rows),
      numbers: numbers.subarray(0, rows),
      bytes: texts,
      starts,
      ends,
    })),
  });

  clear();
  for await (const block of readLines(file, source)) {
    bytes = block.bytes;
    let { from, firstLine } = block;
    while (from < block.to) {
      let lastLine = firstLine - 1;
      scanLines(file, scanner, { ...block, from, firstLine }, (line) => {
        const before = scanner.place();
        scanObject(scanner, keys, each);
        lineBytes += scanner.place() - before + 1;
        rows++;
        total++;
        lastLine = line;
        return rows < most && lineBytes < batchBytes;
      });
      if (rows < most && lineBytes < batchBytes) break;
      yield batch();
      clear();
      const newline = bytes.indexOf(10, scanner.place());
      from = newline < 0 ? block.to : newline + 1;
      firstLine = lastLine + 1;
    }
  }
  if (rows > 0) yield batch();
}

const isNull = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 4 && bytes[start] === 110 && bytes[start + 1] === 117;

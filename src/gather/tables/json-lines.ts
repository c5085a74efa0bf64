import { ConfigurationError } from '../../support/errors.ts';
import { inside, openRegular } from '../../support/files.ts';
import { batchBytes, batchRows, cellKind, type RawBatch, type TablePart } from './batch.ts';
import { type LineBuffer, openLineBuffer } from './json-lines-buffer.ts';
import { type Building, readMembers } from './json-lines-members.ts';
import { addKey, BrokenLine, type Key, type Keys, newKeys, newScanner, type Scanner } from './json-lines-scanner.ts';

/** The columns are the keys of so many first lines, in order of appearance. */
const sampleLines = 1000;
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
  const buffer = openLineBuffer(file, batchBytes);
  const scanner = newScanner();
  const noteLine = (): void => {
    learn(scanner, sample, buffer.line);
    lines++;
  };
  const noteLines = (): void => {
    while (lines < sampleLines && scanLine(file, scanner, buffer, noteLine));
    buffer.release();
  };
  for await (const chunk of source()) {
    buffer.add(chunk);
    noteLines();
    if (lines >= sampleLines) break;
  }
  if (lines < sampleLines) {
    buffer.end();
    noteLines();
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

const short = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** Goes past the next line and, where it is not blank, calls `row` with the scanner after its opening brace. False where no whole line is left. */
function scanLine(file: string, scanner: Scanner, buffer: LineBuffer, row: () => void): boolean {
  const { bytes, from, to } = buffer;
  if (from >= to) return false;
  const end = bytes.indexOf(10, from);
  scanner.move(bytes, from, end);
  try {
    const next = scanner.peek();
    if (next === 123) {
      scanner.expect(123, '{');
      row();
      if (scanner.peek() !== -1) throw new BrokenLine(scanner.place(), 'more after the end of the object');
    } else if (next !== -1)
      throw new BrokenLine(
        scanner.place(),
        next === 91 ? 'an array; one JSON object a line is expected' : 'no JSON object; one a line is expected',
      );
  } catch (error) {
    throw error instanceof BrokenLine ? brokenLine(file, buffer, error) : error;
  }
  buffer.from = end + 1;
  buffer.line++;
  return true;
}

const brokenLine = (file: string, { line, from }: LineBuffer, error: BrokenLine): ConfigurationError =>
  new ConfigurationError(
    {
      file,
      line,
      column: error.place >= from ? error.place - from + 1 : 1,
      message: short(error.message),
      next: 'write one JSON object a line (as pandas does with lines=True)',
    },
    { cause: error },
  );

/** Reads members that are plain, in the order of their keys, faster than one by one. Returns which key is expected next, -1 after the closing brace. */
type ReadPlain = (keys: Keys, expected: number) => number;

/** The keys of an object and what they hold, up to its closing brace; `each` reads the value of a key. */
function scanObject(
  scanner: Scanner,
  keys: Keys,
  each: (key: Key | string, keys: Keys) => void,
  readPlain?: ReadPlain,
): void {
  const { list } = keys;
  let expected = 0;
  const ends = (): boolean => {
    if (scanner.peek() !== 125) return false;
    scanner.expect(125, '}');
    return true;
  };
  if (ends()) return;
  for (;;) {
    if (readPlain !== undefined) {
      expected = readPlain(keys, expected);
      if (expected < 0) return;
    }
    let key: Key | string | undefined = list[expected];
    if (key === undefined || !scanner.isKey(key.bytes)) {
      scanner.key();
      const name = scanner.text();
      key = keys.known.get(name) ?? name;
      scanner.expect(58, 'a colon after the key');
    }
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
    filled: -1,
  }));
  const lines = new Int32Array(most);
  const objects = new Map<Keys, number>();
  const scanner = newScanner();
  const { found } = scanner;
  let rows = 0;
  let total = 0;
  let textBytes = 0;
  const buffer = openLineBuffer(file, 2 * batchBytes);

  const store = (column: Building, path: string): void => {
    if (column.filled === total) twice(scanner, path);
    column.filled = total;
    column.kinds[rows] = found.kind;
    column.numbers[rows] = found.number;
    const isText = found.kind === cellKind.text;
    column.starts[rows] = isText ? found.start : 0;
    column.ends[rows] = isText ? found.end : 0;
  };
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
      if (!isNull(buffer.bytes, found.start, found.end)) late(path);
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
      scanObject(scanner, key.keys, each, readPlain);
      return;
    }
    if (object) scanner.skip();
    else scanner.value();
    const column = building[key.column];
    if (column !== undefined) store(column, key.path);
    else if (found.kind !== cellKind.missing) late(key.path);
  };
  const stop = { at: 0, expected: 0, closed: false };
  const readPlain: ReadPlain = (parent, expected) => {
    stop.at = scanner.place();
    stop.expected = expected;
    readMembers(buffer.bytes, buffer.view, stop, parent, building, rows, total);
    scanner.seek(stop.at);
    return stop.closed ? -1 : stop.expected;
  };
  const readRow = (): void => {
    lines[rows] = buffer.line;
    scanObject(scanner, keys, each, readPlain);
    rows++;
    total++;
  };
  const clear = (): void => {
    for (const { kinds, numbers } of building) {
      kinds.fill(cellKind.missing);
      numbers.fill(Number.NaN);
    }
    rows = 0;
    textBytes = 0;
    buffer.release();
  };
  const batch = (): RawBatch => ({
    rows,
    lines,
    columns: building.map(({ kinds, numbers, starts, ends }) => ({
      kind: 'mixed',
      kinds: kinds.subarray(0, rows),
      numbers: numbers.subarray(0, rows),
      bytes: buffer.bytes,
      starts,
      ends,
    })),
  });

  /** Reads lines until the batch is full. False where no whole line is left before that. */
  const fill = (): boolean => {
    while (rows < most && textBytes < batchBytes) {
      const { from } = buffer;
      if (!scanLine(file, scanner, buffer, readRow)) return false;
      textBytes += buffer.from - from;
    }
    return true;
  };

  clear();
  for await (const chunk of source) {
    buffer.add(chunk);
    for (; fill(); clear()) if (rows > 0) yield batch();
  }
  buffer.end();
  for (; fill(); clear()) if (rows > 0) yield batch();
  if (rows > 0) yield batch();
}

const isNull = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 4 && bytes[start] === 110 && bytes[start + 1] === 117;

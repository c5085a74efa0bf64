import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cellKind, cellKinds, type RawBatch } from '../../../../src/gather/tables/batch.ts';
import { openJsonLines } from '../../../../src/gather/tables/json-lines.ts';

const golden = join(import.meta.dirname, '../../../golden/tables');
type Cell = [kind: string, value: number | string] | null;
const expected = JSON.parse(readFileSync(join(golden, 'tables.json'), 'utf8')) as {
  columns: Record<string, Cell[]>;
  files: Record<string, string[]>;
};
const folder = mkdtempSync(join(tmpdir(), 'json-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Gives bytes in chunks of one size, each in the same memory, as a reader of files may. */
async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const memory = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const part = bytes.subarray(from, from + size);
    memory.fill(0);
    memory.set(part);
    yield memory.subarray(0, part.length);
  }
}

const cellsOf = (batch: RawBatch, index: number): Cell[] => {
  const column = batch.columns[index];
  if (column?.kind !== 'mixed') throw new Error('JSON Lines have mixed columns');
  return Array.from(column.kinds, (kind, row): Cell => {
    if (kind === cellKind.missing) return null;
    const name = cellKinds[kind] as string;
    if (kind === cellKind.text)
      return [name, Buffer.from(column.bytes.subarray(column.starts[row], column.ends[row])).toString()];
    const value = column.numbers[row] as number;
    return [name, Number.isFinite(value) ? value : String(value)];
  });
};

async function read(content: string | Uint8Array, size = 64 * 1024) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeFileSync(join(folder, 'table.jsonl'), bytes);
  const part = await openJsonLines(folder, 'table.jsonl', () => chunks(bytes, size));
  const columns: Record<string, Cell[]> = Object.fromEntries(part.columns.map((name) => [name, []]));
  const batches: number[] = [];
  for await (const batch of part.batches()) {
    batches.push(batch.rows);
    part.columns.forEach((name, index) => {
      columns[name]?.push(...cellsOf(batch, index));
    });
  }
  return { names: part.columns, columns, batches };
}

const problem = async (content: string | Uint8Array): Promise<string> => {
  try {
    await read(content);
  } catch (error) {
    expect((error as Error).name).toBe('ConfigurationError');
    return (error as Error).message;
  }
  return 'no error';
};

const nonFinite: Record<string, string> = { nan: 'NaN', inf: 'Infinity', '-inf': '-Infinity' };

describe('JSON Lines', () => {
  it.each(['python.jsonl', 'pandas.jsonl'])('reads %s as it was written, whatever the chunk size', async (file) => {
    const names = expected.files[file] as string[];
    for (const size of [7, 1000, 1_000_000]) {
      const found = await read(readFileSync(join(golden, file)), size);
      expect(found.names).toEqual(names);
      for (const name of names)
        expect(found.columns[name], name).toEqual(
          (expected.columns[name] as Cell[]).map((cell) =>
            cell?.[0] === 'nonFinite' ? [cell[0], nonFinite[cell[1]] as string] : cell,
          ),
        );
    }
  });

  it('tells kinds by the form of the number', async () => {
    const { columns } = await read(
      '{"a":1}\n{"a":1.0}\n{"a":-0.25e1}\n{"a":1e400}\n{"a":9007199254740993}\n{"a":"1"}\n{"a":true}\n{"a":null}\n{}\n{"a":-Infinity}\n{"a":0.1}\n{"a":12345678901.25}\n{"a":-0}\n',
    );
    expect(columns.a).toEqual([
      ['integer', 1],
      ['number', 1],
      ['number', -2.5],
      ['nonFinite', 'Infinity'],
      ['inexactInteger', 9007199254740992],
      ['text', '1'],
      ['boolean', 1],
      null,
      null,
      ['nonFinite', '-Infinity'],
      ['number', 0.1],
      ['number', 12345678901.25],
      ['integer', 0],
    ]);
  });

  it('reads doubles of any length as JSON.parse does', async () => {
    let state = 11;
    const random = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const texts = Array.from({ length: 30_000 }, (_, index) => {
      const double = (random() + random() / 2 ** 31) * 10 ** Math.floor(random() * 12 - 4);
      return index % 3 === 0 ? (-double).toString() : double.toFixed(index % 20);
    });
    const ties = [
      '9007199254740993.0',
      '9007199254740992.5',
      '0.1234567890123456785',
      '1.0000000000000001110',
      '4503599627370497.5',
    ];
    const all = [...texts, ...ties];
    const { columns } = await read(all.map((text) => `{"a":${text}}`).join('\n'));
    expect(columns.a?.map((cell) => cell?.[1])).toEqual(all.map((text) => Number(text) + 0));
  });

  it('flattens objects, keeps arrays as JSON, and takes keys in any order', async () => {
    const { names, columns } = await read(
      '{"id":1,"box":{"x":1,"y":{"z":"a"}},"tags":["a", {"b": "]"}]}\n{"tags":[],"box":null,"id":2}\n{"box":{"y":{},"x":3}}\n',
    );
    expect(names).toEqual(['id', 'box.x', 'box.y.z', 'tags']);
    expect(columns['box.x']).toEqual([['integer', 1], null, ['integer', 3]]);
    expect(columns['box.y.z']).toEqual([['text', 'a'], null, null]);
    expect(columns.tags).toEqual([['text', '["a", {"b": "]"}]'], ['text', '[]'], null]);
  });

  it('reads a byte order mark, CRLF, blank lines, white space and a last line without an end', async () => {
    const { columns } = await read('\ufeff{"a" : 1 }\r\n\r\n  \n\t{ "a":2}\r\n{"a":3}');
    expect(columns.a?.map((cell) => cell?.[1])).toEqual([1, 2, 3]);
  });

  it('resolves escapes as JSON.parse does', async () => {
    const texts = ['"\\/\b\f\n\r\t', 'é', '日本語', '🙂', '\u0000', 'plain'];
    const escaped = (text: string): string =>
      `"${[...text]
        .map((letter) =>
          letter
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''),
        )
        .join('')}"`;
    const { columns } = await read(
      texts.map((text) => `{"a":${JSON.stringify(text)},"\\u0062":${escaped(text)}}`).join('\n'),
    );
    expect(columns.a?.map((cell) => cell?.[1])).toEqual(texts);
    expect(columns.b?.map((cell) => cell?.[1])).toEqual(texts);
  });

  it('equals JSON.parse on random rows, in batches that do not depend on the chunk size', async () => {
    let state = 7;
    const random = (below: number): number => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const values = [1, -17.5, 'text', 'Zürich "x"\\', true, false, null, 1e21, 1.5e-7, '', '🙂'];
    const rows = Array.from({ length: 9000 }, () => {
      const row: Record<string, unknown> = {};
      for (const name of ['a', 'b', 'c', 'd']) if (random(5) > 0) row[name] = values[random(values.length)];
      return random(2) === 0 ? row : Object.fromEntries(Object.entries(row).reverse());
    });
    const text = rows.map((row) => JSON.stringify(row)).join('\n');
    const found = await read(text);
    for (const name of ['a', 'b', 'c', 'd'])
      expect(found.columns[name]?.map((cell) => cell?.[1] ?? null)).toEqual(
        rows.map((row) => (typeof row[name] === 'boolean' ? Number(row[name]) : (row[name] ?? null))),
      );
    expect(found.batches).toEqual([8192, 808]);
    expect((await read(text, 333)).batches).toEqual(found.batches);
  });

  it('cuts batches of long rows by their bytes, and reads a field of 5 MB', async () => {
    const long = 'x'.repeat(300_000);
    const { batches, columns } = await read(
      `${`{"a":"${long}"}\n`.repeat(10)}{"a":"${'y'.repeat(5_000_000)}"}\n{"a":"z"}`,
    );
    expect(batches).toEqual([4, 4, 3, 1]);
    expect(columns.a?.map((cell) => String(cell?.[1]).length)).toEqual([...Array(10).fill(300_000), 5_000_000, 1]);
  });

  it('reads plain members as it reads all others: spaces, other orders, keys with escapes, digits', async () => {
    const keys = ['a', '', 'a"b', 'a\\b', 'Zürich', 'a key of some length', 'xy'];
    const values = [
      '0',

      '-0.0',
      '0.1',
      '10',
      '-7.25',
      '123456789',
      '1234567890',
      '123456789012345',
      '1234567890123456',
    ];
    values.push(
      '0.000123456789012345',
      '12345.678901234567',
      '9007199254740991',
      '1e5',
      '-1.5E-3',
      '0.1234567890123456789',
    );
    values.push('true', 'false', 'null', '""', '"x"', '"\\n"', '"é\\u00e9"', '"]}"');
    let state = 3;
    const random = (below: number): number => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const lines = Array.from({ length: 6000 }, (_, row) => {
      const order = random(3) === 0 ? [...keys].reverse() : keys;
      const [colon, comma] = [
        [':', ','],
        [': ', ', '],
        [' : ', ' ,\t'],
      ][random(3)] as [string, string];
      const members = order
        .filter(() => row === 0 || random(8) > 0)
        .map((key) => `${JSON.stringify(key)}${colon}${values[random(values.length)]}`);
      return `{${members.join(comma)}}`;
    });
    const { columns, names } = await read(lines.join('\n'), 5000);
    expect([...names].sort()).toEqual([...keys].sort());
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const key of keys)
      expect(
        columns[key]?.map((cell) => cell?.[1] ?? null),
        key,
      ).toEqual(
        rows.map((row) => {
          const value = row[key] ?? null;
          return typeof value === 'boolean' ? Number(value) : value;
        }),
      );
  });

  it('tells a key with a backslash from one that looks like it', async () => {
    const { columns } = await read('{"a\\\\b":1,"a\\b":2}\n{"a\\b":3}\n');
    expect(columns).toEqual({
      'a\\b': [['integer', 1], null],
      'a\b': [
        ['integer', 2],
        ['integer', 3],
      ],
    });
  });

  it('leaves no text behind in the rows of a later batch', async () => {
    const lines = `${'{"a":"text"}\n'.repeat(8192)}${'{"a":7}\n'.repeat(10)}`;
    const bytes = Buffer.from(lines);
    writeFileSync(join(folder, 'table.jsonl'), bytes);
    const part = await openJsonLines(folder, 'table.jsonl', () => chunks(bytes, 4096));
    const batches: number[][] = [];
    for await (const { rows, columns } of part.batches()) {
      const [column] = columns;
      if (column?.kind !== 'mixed') throw new Error('JSON Lines have mixed columns');
      batches.push(
        Array.from({ length: rows }, (_, row) => (column.ends[row] as number) - (column.starts[row] as number)),
      );
    }
    expect(batches).toEqual([Array(8192).fill(4), Array(10).fill(0)]);
  });

  it('reads past megabytes of blank lines, and cuts the same batches whatever the chunk size', async () => {
    const text = `{"a":1}\n${'\n'.repeat(3_000_000)}{"a":2}\n${' \n'.repeat(700_000)}{"a":3}\n{"a":4}`;
    const found = await read(text);
    expect(found.columns.a?.map((cell) => cell?.[1])).toEqual([1, 2, 3, 4]);
    expect((await read(text, 300_001)).batches).toEqual(found.batches);
    expect(await problem(`${text}\n{"a":`)).toMatch(/^table\.jsonl:3700005:/);
  });

  it('takes a late null for the missing cell it is, and refuses a late value with its row and key', async () => {
    const rows = '{"a":1}\n'.repeat(1500);
    expect((await read(`${rows}{"a":2,"late":null}\n`)).names).toEqual(['a']);
    expect(await problem(`${rows}{"a":2,"late":3}\n`)).toMatch(
      /^table\.jsonl:1501:\d+: the key late appears here \(row 1501\) for the first time/,
    );
    expect(await problem(`${rows}{"a":{"b":1}}\n`)).toMatch(/the key a appears here \(row 1501\)/);
  });

  it.each([
    ['an empty file', '', /^table\.jsonl: has no rows/],
    ['empty objects', '{}\n{}\n', /has no keys/],
    ['an array', '[{"a":1}]\n', /^table\.jsonl:1:1: an array; one JSON object a line/],
    ['an object over several lines', '{\n  "a": 1\n}\n', /^table\.jsonl:1:2: .*was expected/],
    ['a broken line', '{"a":1}\n{"a":1,}\n', /^table\.jsonl:2:8: a key/],
    ['a string without end', '{"a":1}\n\n{"a":"b\n', /^table\.jsonl:3:6: a string that does not end/],
    ['a line cut short', '{"a":1}\n{"a":', /^table\.jsonl:2:6: the line ends inside/],
    ['two objects on a line', '{"a":1}{"a":2}\n', /^table\.jsonl:1:8: more after the end/],
    ['a number with a leading zero', '{"a":012}\n', /starts with 0/],
    ['a hexadecimal number', '{"a":0x10}\n', /a comma or } was expected/],
    ['an unknown word', '{"a":None}\n', /a value that is not JSON/],
    ['an unknown escape', '{"a":"\\x41"}\n', /unknown escape/],
    ['a control character', '{"a":"\u0001"}\n', /control character/],
    ['broken JSON in an array', '{"a":[1,,2]}\n', /a value that is not JSON/],
    ['endless nesting', `{"a":${'['.repeat(100_000)}}\n`, /nested more than 200 deep/],
    ['a key that is there twice', '{"a":1}\n{"a":1,"a":2}\n', /^table\.jsonl:2:\d+: the key a is there twice/],
    ['an object that is there twice', '{"a":{"b":1},"a":{"b":2}}\n', /the key a is there twice/],
    ['one name for two columns', '{"a.b":1,"a":{"b":2}}\n', /column a\.b is there as a key and/],
  ])('refuses %s', async (_, content, message) => {
    const found = await problem(content);
    expect(found).toMatch(message);
    expect(found).toContain('\n  → ');
  });

  it('refuses late what it refuses early', async () => {
    const rows = '{"a":1,"b":{"c":1}}\n'.repeat(1200);
    expect(await problem(`${rows}{"a":1,"a":2}\n`)).toMatch(/^table\.jsonl:1201:\d+: the key a is there twice/);
    expect(await problem(`${rows}{"b":{"c":1},"b":{"c":2}}\n`)).toMatch(/^table\.jsonl:1201:\d+: the key b/);
    expect(await problem(`${rows}{"a":1\n`)).toMatch(/^table\.jsonl:1201:7: a comma or }/);
  });

  it('refuses bytes that are not UTF-8, with the line', async () => {
    expect(await problem(Buffer.from('{"a":"x"}\n{"a":"Z\xfcrich"}\n', 'latin1'))).toMatch(
      /^table\.jsonl:2: is not UTF-8/,
    );
    expect(await problem(Buffer.from('\ufeff{"a":1}\n', 'utf16le'))).toMatch(/^table\.jsonl: is UTF-16/);
  });
});

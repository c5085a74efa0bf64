import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cellKind, type RawColumn, type TablePart } from '../../../../src/gather/tables/batch.ts';
import { openParquet } from '../../../../src/gather/tables/parquet.ts';

const golden = join(import.meta.dirname, '../../../golden/tables');
type Cell = [kind: string, value: number | string] | null;
const expected = JSON.parse(readFileSync(join(golden, 'tables.json'), 'utf8')) as {
  columns: Record<string, Cell[]>;
  files: Record<string, string[]>;
  flights: Record<string, number>;
};
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));

/** The cells of a raw column, in the form of the golden file. */
function cellsOf(column: RawColumn, rows: number): Cell[] {
  return Array.from({ length: rows }, (_, row): Cell => {
    if (column.kind === 'mixed') throw new Error('Parquet has no mixed columns');
    if (column.kind === 'dictionary') {
      const code = column.codes[row] as number;
      const { entries } = column;
      return code < 0
        ? null
        : ['text', text(entries.bytes, entries.starts[code] as number, entries.ends[code] as number)];
    }
    if (column.kind === 'fields') {
      const place = column.first + row * column.stride;
      const start = column.starts[place] as number;
      return start < 0 ? null : ['text', text(column.bytes, start, column.ends[place] as number)];
    }
    if (column.missing?.[row] === 1) return null;
    const value = column.values[row] as number;
    if (!Number.isFinite(value)) return ['nonFinite', String(value)];
    const kind = column.inexact?.[row] === 1 ? 'inexactInteger' : column.type;
    expect(cellKind).toHaveProperty(kind);
    return [kind, value];
  });
}

async function read(part: TablePart): Promise<Record<string, Cell[]>> {
  const columns: Cell[][] = part.columns.map(() => []);
  for await (const batch of part.batches())
    batch.columns.forEach((column, index) => {
      columns[index]?.push(...cellsOf(column, batch.rows));
    });
  return Object.fromEntries(part.columns.map((name, index) => [name, columns[index] as Cell[]]));
}

const nonFinite: Record<string, string> = { nan: 'NaN', inf: 'Infinity', '-inf': '-Infinity' };
const asGolden = (cell: Cell): Cell => (cell?.[0] === 'nonFinite' ? [cell[0], nonFinite[cell[1]] as string] : cell);

const problem = async (read: () => Promise<unknown>): Promise<string> => {
  try {
    await read();
  } catch (error) {
    expect((error as Error).name).toBe('ConfigurationError');
    return (error as Error).message;
  }
  return 'no error';
};
const readAll = async (root: string, path: string): Promise<number> => {
  let rows = 0;
  for await (const batch of (await openParquet(root, path)).batches()) rows += batch.rows;
  return rows;
};

describe('Parquet', () => {
  const files = Object.entries(expected.files).filter(([file]) => file.endsWith('.parquet'));

  it('has golden files', () => expect(files.length).toBeGreaterThanOrEqual(13));

  it.each(files)('reads %s as pyarrow does, cell by cell', async (file, names) => {
    const part = await openParquet(golden, file);
    expect(part.columns).toEqual(names);
    const found = await read(part);
    for (const name of names) {
      const cells = (expected.columns[name] as Cell[]).map(asGolden);
      expect(found[name]?.length).toBe(cells.length);
      cells.forEach((cell, row) => {
        const is = found[name]?.[row];
        if (cell?.[0] === 'datetime')
          expect(Math.abs((is?.[1] as number) - (cell[1] as number)), `${name} ${row}`).toBeLessThan(1e-3);
        else expect(is, `${name} ${row}`).toEqual(cell);
      });
    }
  });

  it('gives the same cells when it is read again', async () => {
    const part = await openParquet(golden, 'types-zstd.parquet');
    expect(await read(part)).toEqual(await read(part));
  });

  it('reads three million rows over many pages and row groups as DuckDB does', async () => {
    const root = join(import.meta.dirname, '../../../../node_modules/vega-datasets/data');
    const part = await openParquet(root, 'flights-3m.parquet');
    const sums: Record<string, number> = Object.fromEntries(Object.keys(expected.flights).map((name) => [name, 0]));
    const add = (name: string, value: number): void => {
      sums[name] = (sums[name] as number) + value;
    };
    let first = 0;
    for await (const { rows, columns } of part.batches()) {
      expect(rows).toBe(Math.min(8192, 3_000_000 - first));
      const letters = columns.slice(3).map((column, index) => (row: number): number => {
        const place = index === 0 ? 0 : 2;
        if (column.kind === 'dictionary')
          return column.entries.bytes[(column.entries.starts[column.codes[row] as number] as number) + place] as number;
        return column.kind === 'fields'
          ? (column.bytes[(column.starts[column.first + row * column.stride] as number) + place] as number)
          : Number.NaN;
      });
      const [date, delay, distance] = columns.map((column) => (column.kind === 'numbers' ? column.values : []));
      for (let row = 0; row < rows; row++) {
        const factor = (first + row) % 1009;
        add('rows', 1);
        add('delay', delay?.[row] as number);
        add('delayByRow', (delay?.[row] as number) * factor);
        add('distanceByRow', (distance?.[row] as number) * factor);
        add('minuteByRow', (Math.floor((date?.[row] as number) / 60_000) % 100_000) * factor);
        add('originByRow', (letters[0]?.(row) as number) * factor);
        add('destinationByRow', (letters[1]?.(row) as number) * factor);
      }
      first += rows;
    }
    expect(sums).toEqual(expected.flights);
  });

  it('gives no batch for a table without rows', async () => {
    expect(await readAll(golden, 'no-rows.parquet')).toBe(0);
  });

  it('can be left early, and closes the file', async () => {
    const part = await openParquet(golden, 'plain-1.parquet');
    for await (const batch of part.batches()) {
      expect(batch.rows).toBeGreaterThan(0);
      break;
    }
    expect((await read(part)).int32?.length).toBe(150);
  });

  it('refuses a column of lists, by its name', async () => {
    expect(await problem(() => openParquet(golden, 'list.parquet'))).toMatch(/^list\.parquet: column tags holds lists/);
  });

  it('refuses text that is not UTF-8', async () => {
    expect(await problem(() => readAll(golden, 'latin-1.parquet'))).toMatch(
      /column name, rows 1 to 1: text that is not UTF-8/,
    );
  });

  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return name;
  };
  const whole = readFileSync(join(golden, 'types-snappy.parquet'));

  it.each([
    ['an empty file', new Uint8Array(0), /has 0 bytes; a Parquet file has at least 12/],
    ['text', Buffer.from('id,name\n1,a\n2,b\n3,c\n'), /is no Parquet file: it does not start with PAR1/],
    ['a truncated file', whole.subarray(0, whole.length / 2), /ends early: a Parquet file ends with PAR1/],
    ['an encrypted file', Buffer.concat([whole.subarray(0, -4), Buffer.from('PARE')]), /encrypted/],
    [
      'metadata longer than the file',
      Buffer.concat([whole.subarray(0, -8), Buffer.from([255, 255, 255, 9]), Buffer.from('PAR1')]),
      /its metadata have \d+ bytes/,
    ],
    [
      'a file with its middle cut out',
      Buffer.concat([whole.subarray(0, 4), whole.subarray(-20_000)]),
      /cannot be read as Parquet/,
    ],
  ])('refuses %s', async (name, bytes, message) => {
    const file = write(`${name}.parquet`, bytes);
    const found = await problem(() => readAll(folder, file));
    expect(found).toMatch(message);
    expect(found).toContain(`${file}: `);
    expect(found).toContain('\n  → ');
  });

  it('refuses an unknown codec, naming it', async () => {
    const bytes = Buffer.from(readFileSync(join(golden, 'no-rows.parquet')));
    // Field 4 of a column's metadata, the codec: after the path in the schema, a zigzag number; 6 is LZO (3).
    const place = bytes.lastIndexOf(Buffer.concat([Buffer.from([0x19, 0x18, 2]), Buffer.from('id')]));
    expect(bytes[place + 5]).toBe(0x15);
    bytes[place + 6] = 6;
    expect(await problem(() => readAll(folder, write('lzo.parquet', bytes)))).toMatch(
      /column id of row group 1 is compressed with LZO; known are/,
    );
  });

  it('finds a flipped bit where pages have checksums', async () => {
    const bytes = Buffer.from(readFileSync(join(golden, 'plain-1.parquet')));
    bytes[60] = (bytes[60] as number) ^ 1;
    expect(await problem(() => readAll(folder, write('flipped.parquet', bytes)))).toMatch(
      /cannot be read as Parquet, column boolean/,
    );
  });

  it('answers damage anywhere with a clear error or with all rows, never with a crash', {
    timeout: 60_000,
  }, async () => {
    for (const name of ['types-snappy.parquet', 'delta-2.parquet']) {
      const bytes = readFileSync(join(golden, name));
      for (let place = 5; place < bytes.length; place += 997) {
        const damaged = Buffer.from(bytes);
        damaged[place] = (damaged[place] as number) ^ 0xff;
        const file = write('damaged.parquet', damaged);
        let rows = 0;
        const found = await problem(async () => {
          rows = await readAll(folder, file);
        });
        if (found === 'no error') expect(rows).toBe(150);
      }
    }
  });

  it('follows no symbolic link', async () => {
    symlinkSync(join(golden, 'no-rows.parquet'), join(folder, 'link.parquet'));
    expect(await problem(() => openParquet(folder, 'link.parquet'))).toMatch(/symbolic link/);
  });
});

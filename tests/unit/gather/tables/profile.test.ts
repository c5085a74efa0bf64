import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/gather/tables/decode.ts';
import { missingValuesOf } from '../../../../src/gather/tables/decode-missing.ts';
import { openProfile, profileOf } from '../../../../src/gather/tables/profile.ts';
import { openTable } from '../../../../src/gather/tables/table.ts';
import type { ColumnSummary } from '../../../../src/statistics/summary.ts';
import { type Cell, observeRows } from '../../../support/batches.ts';

/** Of a column of numbers, or of words: the other parts are not looked at. */
interface Expected {
  readonly count: number;
  readonly missing: number;
  readonly distinct: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  readonly variance: number | null;
  readonly zeros: number;
  readonly quantiles: readonly number[];
  readonly counts: Readonly<Record<string, number>>;
  readonly lengths: { readonly minimum: number; readonly maximum: number; readonly mean: number };
}

const golden = join(import.meta.dirname, '../../../golden/profiles');
const { tables, shares } = JSON.parse(readFileSync(join(golden, 'expected.json'), 'utf8')) as {
  tables: Record<string, Record<string, Expected>>;
  shares: number[];
};

const about = { files: [{ path: 'a.csv', rows: 1 }], format: 'csv', bytes: 10 } as const;

const summaryOf = (rows: readonly (readonly Cell[])[], options?: Parameters<typeof observeRows>[2]) =>
  observeRows(openProfile((rows[0] ?? []).map((_, column) => `c${column}`)), rows, options).finish();

const columnOf = (cells: readonly Cell[], options?: Parameters<typeof observeRows>[2]): ColumnSummary =>
  summaryOf(
    cells.map((cell) => [cell]),
    options,
  ).columns[0] as ColumnSummary;

const profileColumn = (cells: readonly Cell[]) =>
  profileOf(summaryOf(cells.map((cell) => [cell])), about).columns[0] as NonNullable<
    ReturnType<typeof profileOf>['columns'][number]
  >;

/** The same but for the last bits. */
const near = (value: number | null | undefined, expected: number | null): void => {
  if (expected === null) expect(value).toBeNull();
  else expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
};

describe.each(Object.keys(tables))('the profile of the golden table %s', (name) => {
  it.each([1 << 16, 13])('agrees with DuckDB, pandas and exact arithmetic, read by %i bytes', async (chunkBytes) => {
    const table = await openTable({ root: golden, patterns: [`${name}.csv`], chunkBytes });
    const observer = openProfile(table.columns);
    const { files } = await table.read([observer]);
    const summary = observer.finish();
    const profile = profileOf(summary, { ...about, files });
    expect(profile.columns.map((column) => column.name)).toEqual(Object.keys(tables[name] ?? {}));
    profile.columns.forEach((column, index) => {
      const expected = tables[name]?.[column.name] as Expected;
      expect([column.name, column.count, column.missing]).toEqual([column.name, expected.count, expected.missing]);
      if (name === 'words') {
        const categories = summary.columns[index]?.categories;
        expect(Object.fromEntries(categories?.counts ?? [])).toEqual(expected.counts);
        expect(column.distinct).toEqual({ count: expected.distinct, exact: true });
        expect(column.lengths?.minimum).toBe(expected.lengths.minimum);
        expect(column.lengths?.maximum).toBe(expected.lengths.maximum);
        near(column.lengths?.mean, expected.lengths.mean);
        return;
      }
      if (column.distinct.exact) expect(column.distinct.count).toBe(expected.distinct);
      else expect(Math.abs(column.distinct.count / expected.distinct - 1)).toBeLessThan(0.03);
      expect([column.minimum, column.maximum, column.zeros]).toEqual([
        expected.minimum,
        expected.maximum,
        expected.zeros,
      ]);
      near(column.mean, expected.mean);
      near(column.variance, expected.variance);
      expect(column.quantiles.map(({ share }) => share)).toEqual(shares);
      column.quantiles.forEach(({ value }, place) => {
        near(value, expected.quantiles[place] as number);
      });
      expect(column.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(column.count);
    });
  });
});

describe('the type of a column', () => {
  const cases: [string, Cell[]][] = [
    ['integer', ['1', '2', '']],
    ['number', ['1', '2.5']],
    ['number', ['1', 'NaN']],
    ['number', ['NaN', 'inf']],
    ['boolean', ['true', 'False']],
    ['date', ['2026-01-31', '2026-02-01']],
    ['datetime', ['2026-01-31', '2026-02-01T10:00:00Z']],
    ['text', ['a', 'b']],
    ['text', ['Ann', 'Nan', 'Bo']],
    ['text', ['true', 'yes']],
    ['mixed', ['1', 'a']],
    ['mixed', ['1', 'true']],
    ['mixed', ['2026-01-31', 'soon']],
    ['mixed', ['2026-01-31', '7']],
    ['empty', ['', '']],
  ];
  it.each(cases)('is %s for %j', (type, cells) => {
    expect(columnOf(cells).type).toBe(type);
  });
});

describe('a summary', () => {
  it('does not depend on where the rows are cut, but for the last bits of the moments', () => {
    const rows = Array.from({ length: 200 }, (_, row): Cell[] => [
      String(row % 7),
      row % 3 === 0 ? '' : `t${row % 11}`,
      row % 5 === 0 ? 'x' : String(row / 8),
    ]);
    const without = ({ numbers, ...rest }: ColumnSummary) => ({ ...rest, points: numbers?.points });
    const whole = summaryOf(rows, { size: 200 });
    for (const size of [1, 2, 17])
      expect(summaryOf(rows, { size }).columns.map(without)).toEqual(whole.columns.map(without));
  });

  it('tells integers apart that a double does not, and counts them', () => {
    const column = columnOf(['9007199254740993', '9007199254740992', '9007199254740994', '1', '9007199254740993']);
    expect(column.inexactIntegers).toBe(4);
    expect(column.distinct).toEqual({ count: 4, exact: true });
    expect(column.numbers?.count).toBe(5);
    expect(column.numbers?.points.weights.reduce((sum, weight) => sum + weight, 0)).toBe(5);
    expect(column.unique).toBe(false);
  });

  it('keeps NaN and infinities out of the numbers', () => {
    const column = columnOf(['1', 'NaN', 'inf', '-inf', '3', 'nan']);
    expect(column.nonFinite).toBe(4);
    expect(column.numbers).toMatchObject({ count: 2, minimum: 1, maximum: 3, mean: 2 });
    expect(column.distinct).toEqual({ count: 5, exact: true });
    expect(columnOf(['NaN', 'inf']).numbers).toBeNull();
  });

  it('counts booleans as categories, and describes both sides of a mixed column', () => {
    expect(Object.fromEntries(columnOf(['true', 'FALSE', 'true']).categories?.counts ?? [])).toEqual({
      true: 2,
      false: 1,
    });
    const mixed = columnOf(['1', 'a', '2', 'a']);
    expect(mixed.numbers?.count).toBe(2);
    expect(Object.fromEntries(mixed.categories?.counts ?? [])).toEqual({ a: 2 });
    expect(mixed.distinct).toEqual({ count: 3, exact: true });
  });

  it('knows that rising numbers are unique, also when they are too many to count', () => {
    const ids = Array.from({ length: 6000 }, (_, row) => row);
    expect(columnOf(ids, { size: 6000, lexical: false })).toMatchObject({
      unique: true,
      distinct: { count: 6000, exact: true },
    });
    expect(columnOf([...ids, 5], { size: 6001, lexical: false }).unique).toBe(false);
    expect(columnOf(['']).unique).toBe(false);
  });

  it('counts texts outside a full dictionary', () => {
    const texts = ['a', 'bb', 'ccc', 'é', '🙂🙂🙂🙂'];
    const encoded = texts.map((text) => new TextEncoder().encode(text));
    const observer = openProfile(['c']);
    const starts = encoded.map((_, row) => encoded.slice(0, row).reduce((sum, { length }) => sum + length, 0));
    const ends = starts.map((start, row) => start + (encoded[row] as Uint8Array).length);
    const decode = createDecoder(missingValuesOf(), true, { values: 1, bytes: 100 });
    const fields = {
      kind: 'fields',
      bytes: Buffer.concat(encoded),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      first: 0,
      stride: 1,
      lexical: true,
    } as const;
    for (let batch = 0; batch < 2; batch += 1)
      observer.observe({ firstRow: 1 + 5 * batch, rows: 5, cells: () => decode(fields, 5) });
    const column = observer.finish().columns[0];
    expect(column?.distinct).toEqual({ count: 5, exact: false });
    expect(column?.categories).toMatchObject({
      count: 10,
      uncounted: 8,
      lengths: { minimum: 1, maximum: 4, mean: 2.2 },
    });
  });

  it('knows a text outside a full dictionary again, whichever way the file holds it', () => {
    const size = 3000;
    const encoded = Array.from({ length: size }, (_, row) => new TextEncoder().encode(`text ${row}`));
    const ends = Int32Array.from(encoded, ({ length }) => length);
    for (let row = 1; row < size; row += 1) ends[row] = (ends[row] as number) + (ends[row - 1] as number);
    const starts = Int32Array.from(ends, (end, row) => end - (encoded[row] as Uint8Array).length);
    const bytes = Buffer.concat(encoded);
    const entries = { bytes, starts, ends, size };
    const codes = Int32Array.from({ length: size }, (_, row) => row);
    const columns = [
      { kind: 'fields', bytes, starts, ends, first: 0, stride: 1, lexical: false },
      { kind: 'dictionary', entries, codes },
      { kind: 'mixed', kinds: new Uint8Array(size).fill(8), numbers: new Float64Array(size), bytes, starts, ends },
    ] as const;
    const decode = createDecoder(missingValuesOf(), true, { values: 1, bytes: 100 });
    const observer = openProfile(['c']);
    columns.forEach((column, index) => {
      observer.observe({ firstRow: 1 + size * index, rows: size, cells: () => decode(column, size) });
    });
    const found = observer.finish().columns[0];
    expect(Math.abs((found?.distinct.count as number) / size - 1)).toBeLessThan(0.03);
    expect(found?.categories).toMatchObject({ count: 3 * size, uncounted: 3 * (size - 1) });
  });
});

describe('a column of numbers as Parquet has them', () => {
  const decode = (values: readonly number[], missing: readonly number[] | null) => {
    const decoder = createDecoder(missingValuesOf(), true, { values: 4, bytes: 64 });
    const nulls = missing && Uint8Array.from(missing);
    const column = { kind: 'numbers', type: 'number', values: Float64Array.from(values), missing: nulls } as const;
    const { kinds, kindCounts, numbers } = decoder({ ...column, inexact: null }, values.length);
    return {
      kinds: [...kinds],
      missing: kindCounts[0],
      numbers: kindCounts[3],
      others: kindCounts[4],
      is: [...numbers],
    };
  };
  it.each([
    { values: [1, -2.5, 0], nulls: null, kinds: [3, 3, 3], is: [1, -2.5, 0] },
    // What lies under a null means nothing.
    { values: [1, Number.NaN, 7], nulls: [0, 1, 1], kinds: [3, 0, 0], is: [1, Number.NaN, Number.NaN] },
    { values: [1, Number.NaN, 7], nulls: null, kinds: [3, 4, 3], is: [1, Number.NaN, 7] },
    {
      values: [Number.NEGATIVE_INFINITY, 4, 7],
      nulls: [0, 1, 0],
      kinds: [4, 0, 3],
      is: [Number.NEGATIVE_INFINITY, Number.NaN, 7],
    },
  ])('tells what each cell of $values without $nulls is', ({ values, nulls, kinds, is }) => {
    const of = (kind: number) => kinds.filter((each) => each === kind).length;
    expect(decode(values, nulls)).toEqual({ kinds, missing: of(0), numbers: of(3), others: of(4), is });
  });
});

describe('a profile', () => {
  it('names the ten most frequent values, and of equals those that come first in order', () => {
    const cells = Array.from({ length: 26 }, (_, letter) =>
      new Array<string>(letter < 4 ? 4 : letter < 20 ? 6 : letter).fill(`value ${String.fromCharCode(97 + letter)}`),
    ).flat();
    const column = columnOf(cells);
    expect(column.categories?.counts.size).toBe(26);
    const summary = { rows: cells.length, columns: [column] };
    const [text] = profileOf(summary, about).columns;
    expect(text?.frequent.map(({ value, count }) => `${value.slice(-1)}${count}`)).toEqual(
      'z25 y24 x23 w22 v21 u20 e6 f6 g6 h6'.split(' '),
    );
    // The same from all counts, where the frequent ones are not known apart.
    const { frequent: _, ...categories } = column.categories ?? {
      count: 0,
      counts: new Map(),
      uncounted: 0,
      lengths: null,
    };
    expect(profileOf({ ...summary, columns: [{ ...column, categories }] }, about).columns[0]).toEqual(text);
    const [number] = profileOf(
      { ...summary, columns: [columnOf(cells.map((cell) => cell.charCodeAt(6)))] },
      about,
    ).columns;
    expect(
      number?.frequent
        .map(({ value }) => String.fromCharCode(Number(value)))
        .join('')
        .slice(0, 6),
    ).toBe('zyxwvu');
    expect(number?.frequent).toHaveLength(10);
  });

  it('is plain JSON without values that could tell a person', () => {
    const names = [...Array.from({ length: 30 }, (_, row) => `person ${row}`), ...new Array<string>(5).fill('often')];
    const profile = profileOf(summaryOf(names.map((name, row) => [name, String(row % 2)])), about);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(JSON.stringify(profile)).not.toContain('person');
    expect(profile.columns[0]?.frequent).toEqual([{ value: 'often', count: 5 }]);
    expect(profile.columns[0]).toMatchObject({ minimum: null, maximum: null, mean: null });
    expect(profile.columns[1]?.frequent).toEqual([
      { value: '0', count: 18 },
      { value: '1', count: 17 },
    ]);
  });

  it('gives dates in ISO 8601, and no mean of them', () => {
    expect(profileColumn(['2026-01-31', '2026-03-01'])).toMatchObject({
      minimum: '2026-01-31',
      maximum: '2026-03-01',
      mean: null,
      zeros: 0,
    });
    expect(profileColumn(['2026-01-31T10:00:00Z', '2026-03-01'])).toMatchObject({
      minimum: '2026-01-31T10:00:00.000Z',
    });
    expect(profileColumn(['2026-01-31', '7'])).toMatchObject({ minimum: 7, maximum: 7 });
  });

  it('has no number that JSON cannot hold', () => {
    const huge = profileColumn(['1.7e308', '-1.7e308']);
    expect(huge.variance).toBeNull();
    expect(huge.histogram.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(huge.histogram.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))).toBe(true);
    expect(profileColumn(['4']).variance).toBeNull();
    expect(profileColumn(['NaN'])).toMatchObject({
      minimum: null,
      mean: null,
      quantiles: [],
      histogram: [],
      nonFinite: 1,
    });
  });

  it('bounds names and values', () => {
    const long = 'v'.repeat(500);
    const column = profileColumn(new Array<string>(6).fill(long));
    expect(column.frequent[0]?.value).toHaveLength(200);
  });
});

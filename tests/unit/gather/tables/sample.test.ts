import { describe, expect, it } from 'vitest';
import { openSample } from '../../../../src/gather/tables/sample.ts';
import { type Cell, observeRows } from '../../../support/batches.ts';

const sampleOf = (columns: readonly string[], rows: readonly (readonly Cell[])[], size?: number, batch = 3) =>
  observeRows(openSample(columns, columns, size), rows, { size: batch }).finish();
const values = (column: unknown): number[] => [...(column as { values: Float64Array }).values];

describe('a sample of rows', () => {
  it('is the whole table, in order, while there is room', () => {
    const sample = sampleOf(
      ['a', 'b'],
      [
        [1, 'x'],
        ['', 'y'],
        [2.5, ''],
        ['nan', 'x'],
      ],
    );
    expect(sample).toMatchObject({ rows: 4, total: 4 });
    expect(sample.columns).toEqual([
      { name: 'a', kind: 'numbers', values: Float64Array.of(1, Number.NaN, 2.5, Number.NaN) },
      { name: 'b', kind: 'categories', codes: Int32Array.of(0, 1, -1, 0), names: ['x', 'y'] },
    ]);
  });

  it('keeps only the wanted columns', () => {
    const sample = observeRows(openSample(['a', 'b'], ['b', 'c']), [[1, 2]]).finish();
    expect(sample.columns.map(({ name }) => name)).toEqual(['b']);
  });

  it('types a column by what most of its cells are', () => {
    const rows = [
      [1, 'true', '2020-01-01', 1],
      [2, 'false', '2020-01-02', 'low'],
      ['?', 'true', '', 'high'],
    ];
    const { columns } = sampleOf(['mostly', 'flag', 'day', 'words'], rows);
    expect(columns.map(({ kind }) => kind)).toEqual(['numbers', 'categories', 'numbers', 'categories']);
    expect(values(columns[0])).toEqual([1, 2, Number.NaN]);
    expect(columns[1]).toMatchObject({ names: ['true', 'false'] });
    expect(values(columns[2])[1]).toBe(Date.UTC(2020, 0, 2));
    expect(columns[3]).toMatchObject({ names: ['1', 'low', 'high'] });
  });

  it('does not depend on how the rows were cut into batches', () => {
    const rows = Array.from({ length: 500 }, (_, row) => [row, `n${row % 7}`]);
    const expected = sampleOf(['a', 'b'], rows, 40, 1);
    expect(expected).toMatchObject({ rows: 40, total: 500 });
    for (const batch of [7, 39, 40, 41, 500]) expect(sampleOf(['a', 'b'], rows, 40, batch)).toEqual(expected);
  });

  it('gives every row about the same chance, and keeps rows whole', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row, row * 2]);
    const { columns } = sampleOf(['a', 'b'], rows, 2000, 512);
    const kept = values(columns[0]);
    expect(new Set(kept).size).toBe(2000);
    expect(values(columns[1])).toEqual(kept.map((value) => 2 * value));
    const tenths = Array.from({ length: 10 }, (_, tenth) => kept.filter((v) => Math.floor(v / 2000) === tenth).length);
    // Binomial around 200 with a deviation of 13.
    for (const count of tenths) expect(Math.abs(count - 200)).toBeLessThan(52);
  });

  it('keeps long texts apart without keeping them', () => {
    const long = 'x'.repeat(5000);
    const { columns } = sampleOf(['a'], [[`${long}1`], [`${long}2`], [`${long}1`]]);
    const [column] = columns;
    expect(column).toMatchObject({ kind: 'categories', codes: Int32Array.of(0, 1, 0) });
    expect(
      Math.max(...(column as unknown as { names: string[] }).names.map(({ length }) => length)),
    ).toBeLessThanOrEqual(200);
  });

  it('is empty for an empty table', () => {
    expect(openSample(['a'], ['a']).finish()).toMatchObject({ rows: 0, total: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { asCategories, openColumnStore } from '../../../src/gather/column-store.ts';
import type { Batch } from '../../../src/gather/tables/batch.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

function stored(cells: readonly Cell[], order?: readonly number[]) {
  const store = openColumnStore('x');
  let first = 0;
  const observe = (batch: Batch): void => {
    if (order === undefined) store.putAll(first, batch.cells(0));
    else store.putInto(Int32Array.from(order.slice(first, first + batch.rows)), batch.cells(0));
    first += batch.rows;
  };
  const rows = cells.map((cell) => [cell]);
  observeRows({ observe }, rows);
  return store;
}

describe('a stored column', () => {
  it('is numbers, NaN where they are missing, however far it grows', () => {
    const cells = Array.from({ length: 5000 }, (_, row) => (row % 7 === 3 ? null : row / 2));
    const { column } = stored(cells).finish(5002);
    expect(column).toEqual({
      name: 'x',
      kind: 'numbers',
      values: Float64Array.from([...cells, null, null], (cell) => cell ?? Number.NaN),
    });
  });

  it('is categories as soon as one value is text', () => {
    const { column } = stored([1, 'b', null, true, 'b', 1]).finish(6);
    if (column.kind !== 'categories') throw new Error('expected categories');
    expect(Array.from(column.codes, (code) => column.names[code] ?? null)).toEqual(['1', 'b', null, 'true', 'b', '1']);
  });

  it('is put into the rows that it is of, and nowhere for a negative one', () => {
    const { column } = stored([10, 20, 30, 40], [2, -1, 0, 3000]).finish(3001);
    if (column.kind !== 'numbers') throw new Error('expected numbers');
    expect([column.values[0], column.values[1], column.values[2], column.values[3000]]).toEqual([
      30,
      Number.NaN,
      10,
      40,
    ]);
  });

  it('keeps what it holds where room is made for more', () => {
    const store = stored([1, 2, 3]);
    store.reserve(100_000);
    expect(store.finish(3).column).toMatchObject({ values: Float64Array.of(1, 2, 3) });
  });
});

describe('numbers as categories', () => {
  it('tells small whole numbers, large ones, fractions and missing ones apart', () => {
    const values = Float64Array.of(255, 256, -1, 0.5, -0, 0, Number.NaN, 256, 255, 0.5);
    expect(asCategories({ name: 'x', kind: 'numbers', values }, 5)).toEqual({
      name: 'x',
      kind: 'categories',
      codes: Int32Array.of(0, 1, 2, 3, 4, 4, -1, 1, 0, 3),
      names: ['255', '256', '-1', '0.5', '0'],
    });
    expect(asCategories({ name: 'x', kind: 'numbers', values }, 4)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { RowHashes } from '../../../src/gather/row-hashes.ts';
import type { Batch } from '../../../src/gather/tables/batch.ts';
import { batchesOf, type Cell } from '../../support/batches.ts';

/** The hash of each row, as text. */
function hashesOf(rows: readonly (readonly Cell[])[], change: (batch: Batch) => Batch = (batch) => batch): string[] {
  const hashes = new RowHashes();
  const places = (rows[0] ?? []).map((_, place) => place);
  return batchesOf(rows, { size: 1000 }).flatMap((batch) => {
    hashes.take(change(batch), places, true);
    return Array.from({ length: batch.rows }, (_, row) => `${hashes.high[row]}-${hashes.low[row]}`);
  });
}

test('a hash tells values, whatever their form and their place in a dictionary', () => {
  const [a, b, c, d, e, f] = hashesOf([['1'], ['1.0'], ['-0'], ['0'], ['NaN'], ['nan']]);
  expect([b, d, f]).toEqual([a, c, e]);
  const texts: Cell[][] = [['red'], ['blue'], ['red'], ['Łódź'], ['a longer text, with a comma']];
  const undictionaried = (batch: Batch): Batch => ({
    ...batch,
    cells: (column) => ({ ...batch.cells(column), codes: new Int32Array(batch.rows).fill(-1) }),
  });
  expect(hashesOf(texts, undictionaried)).toEqual(hashesOf(texts));
  expect(hashesOf([...texts].reverse()).reverse()).toEqual(hashesOf(texts));
});

test('rows that differ have other hashes: by type, by order, by what is missing', () => {
  const rows: Cell[][] = [
    ['1', 'true'],
    ['true', '1'],
    ['1', '1'],
    ['0', '1'],
    ['1', '0'],
    ['', '1'],
    ['1', ''],
    ['', ''],
    ['ab', 'c'],
    ['a', 'bc'],
    ['2026-01-01', '1'],
    [String(Date.parse('2026-01-01')), '1'],
    ['9007199254740993', '1'],
    ['9007199254740992', '1'],
  ];
  for (let a = 0; a < 100; a += 1)
    for (let b = 0; b < 100; b += 1) rows.push([`${a + 10}`, `${b + 10}.5`], [`k${a}`, `k${b}`]);
  expect(new Set(hashesOf(rows)).size).toBe(rows.length);
});

import { describe, expect, it } from 'vitest';
import { openProfile } from '../../../../src/gather/tables/profile.ts';
import { selectedRows } from '../../../../src/gather/tables/row-selection.ts';
import { openSample } from '../../../../src/gather/tables/sample.ts';
import { type Cell, observeRows } from '../../../support/batches.ts';

const columns = ['number', 'text', 'mixed'];
const rows: readonly (readonly Cell[])[] = Array.from({ length: 500 }, (_, row) => [
  row % 11 === 0 ? null : row / 4,
  `text ${row % 37}`,
  row % 3 === 0 ? 'word' : row,
]);
const wanted: readonly (readonly [string, (row: number) => boolean])[] = [
  ['every third', (row) => row % 3 === 0],
  ['all', () => true],
  ['none', () => false],
  ['the last', (row) => row >= 460],
];

/** Batches are cut elsewhere, so sums are rounded elsewhere. */
const inWords = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(10)) : part));

describe('a selection of rows', () => {
  it.each(wanted)('is seen as a table of its own: %s', (_, isWanted) => {
    for (const size of [1, 7, 64]) {
      const [selected, alone] = [openProfile(columns), openProfile(columns)];
      observeRows(selectedRows(selected, isWanted), rows, { size });
      observeRows(
        alone,
        rows.filter((_, row) => isWanted(row)),
        { size },
      );
      expect(inWords(selected.finish())).toBe(inWords(alone.finish()));
    }
  });

  it('counts its rows from the first', () => {
    const sample = openSample(columns, columns);
    observeRows(
      selectedRows(sample, (row) => row % 100 === 99),
      rows,
      { size: 64 },
    );
    expect(sample.finish()).toMatchObject({ rows: 5, total: 5, places: Uint32Array.from([0, 1, 2, 3, 4]) });
  });
});

import type { Batch } from '../../../../src/gather/tables/batch.ts';
import type { TableSummary } from '../../../../src/statistics/summary.ts';
import { batchesOf } from '../../../support/batches.ts';

export const emptySummary: TableSummary = { rows: 0, columns: [] };

/** Batches as a CSV reader yields them under the hints of a schema: some columns stay text. */
export function cellsByHints(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { textColumns, missingValues }: { textColumns: ReadonlySet<string>; missingValues: readonly string[] },
  size = 3,
): Batch[] {
  const lexical = batchesOf(rows, { size, missing: missingValues });
  const text = batchesOf(
    rows.map((row) => row.map((cell) => (missingValues.includes(cell) ? null : cell))),
    { size, lexical: false },
  );
  return lexical.map((batch, at) => ({
    ...batch,
    cells: (column) => (textColumns.has(columns[column] as string) ? (text[at] as Batch) : batch).cells(column),
  }));
}

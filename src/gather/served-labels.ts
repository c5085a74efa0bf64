import { ConfigurationError } from '../support/errors.ts';
import { labelNames, quoted } from './predictions-columns.ts';
import { type FoundRows, type Keys, noteRow, rowsInWords } from './predictions-join.ts';
import { RowHashes } from './row-hashes.ts';
import { type Batch, cellKind, type Observer } from './tables/batch.ts';
import type { Table } from './tables/table.ts';

/** Which served predictions have a true value by now: the rows of each table that belong together. */
export interface LabelledRows {
  readonly count: number;
  readonly isServed: (row: number) => boolean;
  /** Of the file with the true values. */
  readonly isLabel: (row: number) => boolean;
}

/** The column with the true values. Throws `ConfigurationError`. */
export function labelColumn(
  file: string,
  columns: readonly string[],
  named: string | undefined,
  label: string | undefined,
): string {
  const found = named ?? labelNames(label).find((name) => columns.includes(name));
  if (found !== undefined && columns.includes(found)) return found;
  throw new ConfigurationError({
    file,
    message: `has no column with the true value (${quoted(found === undefined ? labelNames(label) : [found])}); found ${quoted(columns.slice(0, 20))}`,
    next: 'name it as `label` of `predictions`, or name the file with the true values as `labels` of monitor/quality',
  });
}

/** Notes the rows that have a value in a column: one byte a row. */
export function openPresence(
  column: number,
): Observer & { readonly has: (row: number) => boolean; readonly count: number } {
  const present = openFlags();
  let count = 0;
  return {
    observe(batch) {
      const { kinds } = batch.cells(column);
      for (let row = 0; row < batch.rows; row += 1) {
        if (kinds[row] === cellKind.missing) continue;
        present.set(batch.firstRow - 1 + row);
        count += 1;
      }
    },
    has: present.has,
    get count() {
      return count;
    },
  };
}

/** Reads the file with the true values, and joins it to the keys of the predictions. Throws `ConfigurationError` where a key occurs twice in either. */
export async function joinLabels(
  served: { readonly file: string; readonly keys: Keys },
  labels: Table,
  label: string,
  key: readonly string[],
): Promise<LabelledRows> {
  const file = labels.files[0]?.path ?? 'labels';
  const { rowOf } = served.keys.table();
  refuseRepeated(served.file, served.keys.duplicates, 'predictions');
  const [isServed, isLabel] = [openFlags(), openFlags()];
  const hashes = new RowHashes();
  const repeated: FoundRows = { count: 0, rows: [] };
  const places = key.map((name) => labels.columns.indexOf(name));
  const place = labels.columns.indexOf(label);
  let count = 0;
  const observe = (batch: Batch): void => {
    const { kinds } = batch.cells(place);
    hashes.take(batch, places, true);
    for (let row = 0; row < batch.rows; row += 1) {
      if (kinds[row] === cellKind.missing || hashes.missing[row] === 1) continue;
      const to = rowOf(hashes.low[row] as number, hashes.high[row] as number);
      if (to === -1) continue;
      if (isServed.has(to)) {
        noteRow(repeated, batch.firstRow + row);
        continue;
      }
      isServed.set(to);
      isLabel.set(batch.firstRow - 1 + row);
      count += 1;
    }
  };
  await labels.read([{ observe }]);
  refuseRepeated(file, repeated, 'true values');
  return { count, isServed: isServed.has, isLabel: isLabel.has };
}

function refuseRepeated(file: string, repeated: FoundRows, what: string): void {
  if (repeated.count === 0) return;
  throw new ConfigurationError({
    file,
    message: `has ${what} with a key that came before in ${rowsInWords(repeated)}`,
    next: 'write one row for each prediction, or name the columns that tell one from another as `key` of monitor/quality',
  });
}

function openFlags(): { set(row: number): void; has(row: number): boolean } {
  let flags = new Uint8Array(1024);
  return {
    set(row) {
      if (row >= flags.length) {
        const longer = new Uint8Array(Math.max(row + 1, 2 * flags.length));
        longer.set(flags);
        flags = longer;
      }
      flags[row] = 1;
    },
    has: (row) => flags[row] === 1,
  };
}

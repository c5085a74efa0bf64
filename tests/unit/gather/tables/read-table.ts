import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Observer } from '../../../../src/gather/tables/batch.ts';
import { openTable, type TableReading, type TableRequest } from '../../../../src/gather/tables/table.ts';

/** A folder of its own for one test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'table-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  return root;
}

export interface ReadCell {
  readonly kind: number;
  readonly number: number;
  readonly text: string;
  readonly code: number;
  /** What the dictionary says of the code. */
  readonly known: string | null;
}

export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReadCell[])[];
  readonly reading: TableReading;
  readonly batches: readonly number[];
}

/** Reads all cells of a table. */
export async function readAll(
  root: string,
  patterns: readonly string[],
  options: Partial<TableRequest> = {},
): Promise<ReadTable> {
  const table = await openTable({ root, patterns, ...options });
  const rows: ReadCell[][] = [];
  const batches: number[] = [];
  const observer: Observer = {
    observe(batch) {
      batches.push(batch.rows);
      if (batch.firstRow !== rows.length + 1) throw new Error(`batch begins at ${batch.firstRow}`);
      const columns = table.columns.map((_, column) => batch.cells(column));
      for (const cells of columns) {
        const counts = new Uint32Array(cells.kindCounts.length);
        for (let row = 0; row < batch.rows; row++) {
          const kind = cells.kinds[row] as number;
          counts[kind] = (counts[kind] as number) + 1;
        }
        if (counts.join() !== cells.kindCounts.join()) throw new Error('kindCounts do not add up');
      }
      for (let row = 0; row < batch.rows; row++)
        rows.push(
          columns.map((cells) => {
            const code = cells.codes[row] as number;
            return {
              kind: cells.kinds[row] as number,
              number: cells.numbers[row] as number,
              text: cells.text(row),
              code,
              known: code < 0 ? null : cells.dictionary.text(code),
            };
          }),
        );
    },
  };
  const reading = await table.read([observer]);
  return { columns: table.columns, rows, reading, batches };
}

/** The texts of a CSV file's cells. */
export async function textsOf(content: string | Uint8Array, options: Partial<TableRequest> = {}): Promise<string[][]> {
  const root = await folderOf({ 'table.csv': content });
  const { columns, rows } = await readAll(root, ['table.csv'], { missingValues: [], ...options });
  return [[...columns], ...rows.map((row) => row.map(({ text }) => text))];
}

import type { ServingPlan } from './serving.ts';
import { type Cells, cellKind } from './tables/batch.ts';
import type { Table } from './tables/table.ts';

/** Rows of a table as they are sent to what serves the model. */

export interface SentRow {
  /** In the table, from 0. */
  readonly place: number;
  /** For JSON; null where the cell is missing or not finite, dates and times as they are written. */
  readonly values: readonly (string | number | boolean | null)[];
  /** For CSV; empty where the cell is missing. */
  readonly texts: readonly string[];
}

export interface SentRows {
  readonly columns: readonly string[];
  readonly rows: readonly SentRow[];
}

/** `count` rows spread evenly over `total`, or all of them; from 0, ascending. */
export const spreadPlaces = (total: number, count: number): number[] =>
  Array.from({ length: Math.min(total, count) }, (_, index) => Math.floor((index * total) / Math.min(total, count)));

/** Reads these rows, in a pass over the table. */
export async function readSentRows(
  table: Table,
  columns: readonly string[],
  places: readonly number[],
): Promise<SentRows> {
  const at = columns.map((name) => table.columns.indexOf(name));
  const rows: SentRow[] = [];
  let next = 0;
  await table.read([
    {
      observe(batch) {
        const first = batch.firstRow - 1;
        for (; next < places.length; next += 1) {
          const place = places[next] as number;
          const row = place - first;
          if (row >= batch.rows) return;
          const cells = at.map((column) => batch.cells(column));
          rows.push({
            place,
            values: cells.map((column) => jsonValue(column, row)),
            texts: cells.map((column) => (column.kinds[row] === cellKind.missing ? '' : column.text(row))),
          });
        }
      },
    },
  ]);
  return { columns, rows };
}

function jsonValue(cells: Cells, row: number): SentRow['values'][number] {
  const kind = cells.kinds[row] as number;
  if (kind === cellKind.missing || kind === cellKind.nonFinite) return null;
  if (kind === cellKind.boolean) return cells.numbers[row] === 1;
  if (kind >= cellKind.integer && kind <= cellKind.number) return cells.numbers[row] as number;
  return cells.text(row);
}

/** One row as the body of a request, in the form that the server takes. */
export function requestBody(form: ServingPlan['request'], columns: readonly string[], { values }: SentRow): unknown {
  const row = Object.fromEntries(columns.map((name, place) => [name, values[place]]));
  return {
    row: () => row,
    rows: () => [row],
    'dataframe-split': () => ({ dataframe_split: { columns, data: [values] } }),
    'dataframe-records': () => ({ dataframe_records: [row] }),
    instances: () => ({ instances: [row] }),
  }[form]();
}

/** RFC 4180, with a header. */
export function csvOf({ columns, rows }: SentRows): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  // A line without any character would be no row.
  const lines = [columns, ...rows.map(({ texts }) => texts)].map((cells) => line(cells) || '""');
  return `${lines.join('\r\n')}\r\n`;
}

import type { Evidence } from '../result.ts';

/** The first rows as a table whose title says how many there are; no table where there is no row. */
export function evidenceTable(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  most = 50,
): Evidence[] {
  if (rows.length === 0) return [];
  const shown = rows.length > most ? `${title} (first ${most} of ${rows.length})` : title;
  return [{ kind: 'table', title: shown, columns, rows: rows.slice(0, most) }];
}

import { type Cells, cellKind } from '../tables/batch.ts';
import type { FieldRules } from './field-rules.ts';
import type { Value } from './values.ts';

const dayMilliseconds = 86_400_000;
/** 0001-01-01: the calendar of the date types has no year 0. */
const firstDay = Date.parse('0001-01-01T00:00:00Z');

/** The value of a cell that is not missing; undefined where it is not of the type of its field. */
export function readCell({ type, direct, isoTimes, read }: FieldRules, cells: Cells, row: number): Value | undefined {
  const kind = cells.kinds[row] as number;
  const number = cells.numbers[row] as number;
  if (direct[kind] === 1) return kind === cellKind.boolean ? number === 1 : number;
  const from = cells.start(row);
  const to = cells.end(row);
  if (isoTimes && kind === cellKind.datetime && number >= firstDay && isUsualTime(cells.bytes, from, to)) return number;
  if (kind === cellKind.text || to > from) return read(cells.text(row));
  // A value of a format without text, of another type: taken where it means the same.
  if (type === 'any') return cells.text(row);
  if (type === 'integer' && kind === cellKind.number && Number.isInteger(number)) return number;
  if (type === 'datetime' && kind === cellKind.datetime) return number;
  if (type === 'date' && kind === cellKind.datetime && number % dayMilliseconds === 0) return number;
  if (type === 'year' && kind === cellKind.integer && number >= 0 && number <= 9999) return number;
  return undefined;
}

/**
 * Whether a text that was read as a date and time has whole seconds and no zone but UTC, as `2024-01-31 10:15:00Z` has: of such the number is the value. Other forms
 * have fractions finer than a millisecond, zones, no seconds, or the hour 24.
 */
function isUsualTime(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  return (
    (length === 19 || (length === 20 && bytes[from + 19] === 90)) &&
    bytes[from + 16] === 58 &&
    !(bytes[from + 11] === 50 && bytes[from + 12] === 52)
  );
}

/** Whether that holds for each cell that is there. */
export function areUsualTimes({ kinds, kindCounts, numbers, rows, bytes, start, end }: Cells): boolean {
  if ((kindCounts[cellKind.datetime] as number) + (kindCounts[cellKind.missing] as number) < rows) return false;
  for (let row = 0; row < rows; row += 1) {
    if (kinds[row] === cellKind.missing) continue;
    if (!((numbers[row] as number) >= firstDay && isUsualTime(bytes, start(row), end(row)))) return false;
  }
  return true;
}

import type { ColumnProfile, TableProfile } from '../facts/tables.ts';
import { formatBytes } from '../support/files.ts';

const bars = '▁▂▃▄▅▆▇█';
const nameWidth = 28;
const valueWidth = 20;
const mostValues = 3;

/** What is in a table, as text: one line for each column. */
export function renderProfile(profile: TableProfile): string {
  const { files, format, rows, columns } = profile;
  const names = files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`;
  const title = `${names} · ${format} · ${grouped(rows)} rows × ${grouped(columns.length)} columns · ${formatBytes(profile.bytes)}`;
  const head = ['column', 'type', 'missing', 'distinct', 'minimum', 'mean', 'maximum', 'distribution'];
  const lines = columns.map(columnLine);
  const notes = columns.flatMap(notesOf);
  return [title, '', ...table([head, ...lines]), ...(notes.length === 0 ? [] : ['', ...notes]), ''].join('\n');
}

function columnLine(column: ColumnProfile): string[] {
  const { name, type, missing, count, distinct, minimum, mean, maximum } = column;
  return [
    cut(name, nameWidth),
    type,
    percent(missing, count + missing),
    `${distinct.exact ? '' : '≈ '}${grouped(distinct.count)}`,
    minimum === null ? '' : formatValue(minimum),
    mean === null ? '' : formatValue(mean),
    maximum === null ? '' : formatValue(maximum),
    [histogram(column), minimum === null || type === 'mixed' ? topValues(column) : ''].filter(Boolean).join('  '),
  ];
}

function histogram({ histogram: bins }: ColumnProfile): string {
  const most = Math.max(...bins.map(({ count }) => count), 1);
  return bins
    .map(({ count }) => (count === 0 ? ' ' : (bars[Math.min(7, Math.floor((8 * count) / most))] ?? '')))
    .join('');
}

function topValues({ frequent, count, distinct }: ColumnProfile): string {
  const shown = frequent
    .slice(0, mostValues)
    .map(({ value, count: times }) => `${cut(value, valueWidth)} ${percent(times, count)}`);
  const more = distinct.count - shown.length;
  if (shown.length === 0) return count === 0 ? '' : 'no value occurs 5 times';
  return more > 0 ? `${shown.join(', ')}, and ${grouped(more)} more` : shown.join(', ');
}

/** What a line has no place for, and a reader should know. */
function notesOf({ name, type, kinds, nonFinite, inexactIntegers }: ColumnProfile): string[] {
  const notes: string[] = [];
  if (nonFinite > 0) notes.push(`${grouped(nonFinite)} cells are NaN or infinite`);
  if (inexactIntegers > 0) notes.push(`${grouped(inexactIntegers)} integers are beyond ±2^53 and are measured rounded`);
  if (type === 'mixed')
    notes.push(
      `has several types: ${Object.entries(kinds)
        .filter(([kind]) => kind !== 'missing')
        .map(([kind, count]) => `${grouped(count)} ${kind}`)
        .join(', ')}`,
    );
  if (type === 'empty') notes.push('has no value');
  return notes.map((note) => `${cut(name, nameWidth)}: ${note}`);
}

/** Columns side by side: words to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - [...cell].length);
        return column >= 2 && column <= 6 ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

function formatValue(value: number | string): string {
  if (typeof value === 'string') return value.replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return grouped(value);
  const size = Math.abs(value);
  return size >= 1e6 || size < 1e-3 ? value.toExponential(3) : String(Number(value.toPrecision(5)));
}

const grouped = (value: number): string => value.toLocaleString('en-US');

const percent = (part: number, whole: number): string =>
  part === 0 || whole === 0
    ? '0 %'
    : part / whole < 0.001
      ? '< 0.1 %'
      : `${(Math.min(1, part / whole) * 100).toFixed(1)} %`;

/** One line of at most so many characters, from hostile text. */
function cut(text: string, width: number): string {
  const line = [...text.slice(0, 4 * width).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')];
  return line.length > width || text.length > 4 * width ? `${line.slice(0, width - 1).join('')}…` : line.join('');
}

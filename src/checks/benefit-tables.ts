import type { Associations } from '../facts/associations.ts';
import type { Evidence } from '../result.ts';
import { clipped } from './names.ts';

/** How many features `data/benefit` shows, the failing ones first. */
export const mostListed = 50;

export const short = (value: number): number => Number(value.toPrecision(4));
export const clip = (text: string): string => clipped(text, 100);

export function benefitTable(
  title: string,
  columns: readonly string[],
  rows: readonly (string | number)[][],
): Evidence {
  const more = rows.length - mostListed;
  const shown = rows
    .slice(0, mostListed)
    .map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)));
  const rest = more > 0 ? [[`and ${more} more`, ...columns.slice(1).map(() => '')]] : [];
  return { kind: 'table', title, columns, rows: [...shown, ...rest] };
}

/** Pairs of features whose correlation reaches the limit. */
export function pairTable({ pairs }: Associations, limit: number): Evidence[] {
  const found = pairs.filter((pair) => Math.abs(pair.correlation) >= limit);
  if (found.length === 0) return [];
  const rows = found.map((pair) => [clip(pair.first), clip(pair.second), pair.correlation]);
  return [
    benefitTable(
      `Pairs of features that nearly say the same (at least ${limit})`,
      ['feature', 'feature', 'correlation'],
      rows,
    ),
  ];
}

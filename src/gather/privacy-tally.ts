import { type PrivacyPattern, privacyPatterns } from '../config/options/privacy.ts';
import type { PrivacyFinding } from '../facts/privacy.ts';
import { bareCard, bareRun, bitOf, cardShare } from './privacy-patterns.ts';

const keptRows = 5;

/** Counts the cells of a column, or the lines of a text, in which each pattern is. */
export interface Tally {
  /** `found` has the bits that `patternsIn` gives. */
  add(found: number, row: number): void;
  finish(column: string): PrivacyFinding[];
}

export const wantedBits = (patterns: readonly PrivacyPattern[]): number =>
  patterns.reduce((bits, pattern) => bits | bitOf[pattern], 0);

export function openTally(): Tally {
  const kinds = privacyPatterns.map((pattern) => ({ pattern, bit: bitOf[pattern], count: 0, rows: [] as number[] }));
  const bare = { runs: 0, cards: 0, rows: [] as number[] };
  return {
    add(found, row) {
      for (const kind of kinds) {
        if ((found & kind.bit) === 0) continue;
        kind.count++;
        if (kind.rows.length < keptRows) kind.rows.push(row);
      }
      if ((found & bareRun) === 0) return;
      bare.runs++;
      // A cell with a spaced card number is counted once.
      if ((found & bareCard) === 0 || (found & bitOf.card) !== 0) return;
      bare.cards++;
      if (bare.rows.length < keptRows) bare.rows.push(row);
    },
    finish: (column) =>
      kinds.flatMap(({ pattern, count, rows }) => {
        const isMeant = pattern === 'card' && bare.cards > 0 && bare.cards >= cardShare * bare.runs;
        const total = isMeant ? count + bare.cards : count;
        const all = isMeant ? [...rows, ...bare.rows].sort((a, b) => a - b).slice(0, keptRows) : rows;
        return total === 0 ? [] : [{ column: column.slice(0, 200), pattern, count: total, rows: all }];
      }),
  };
}

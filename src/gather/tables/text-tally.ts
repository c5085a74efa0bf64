import { type DistinctSketch, openDistinctSketch } from '../../statistics/distinct.ts';
import type { Capacity } from '../../statistics/number-tally.ts';
import type { CategorySummary } from '../../statistics/summary.ts';
import { type Cells, cellKind, type Dictionary } from './batch.ts';
import { isPadded } from './padded-digits.ts';

/** Counts the texts of a column: by their place in the dictionary, and by a sketch those that have none. */
export interface TextTally {
  /** Looks at the cells of kind `text`. */
  add(cells: Cells): void;
  distinct(): { readonly count: number; readonly exact: boolean };
  /** True where all texts are digits that begin with 0. */
  padded(): boolean;
  /** With other values counted elsewhere; null where there is none at all. */
  summary(others: Readonly<Record<string, number>>): CategorySummary | null;
}

export function openTextTally(capacity: Capacity): TextTally {
  let counts = new Float64Array(0);
  let dictionary: Dictionary | null = null;
  let sketch: DistinctSketch | null = null;
  /** Of the cells without a place in the dictionary. */
  const outside = { count: 0, points: 0, minimum: Number.POSITIVE_INFINITY, maximum: 0, padded: true };

  const addOutside = (cells: Cells, row: number): void => {
    sketch ??= openDistinctSketch(capacity.indexBits);
    const points = sketch.addBytes(cells.bytes, cells.start(row), cells.end(row));
    outside.count += 1;
    outside.padded &&= isPadded(cells.bytes, cells.start(row), cells.end(row));
    outside.points += points;
    if (points < outside.minimum) outside.minimum = points;
    if (points > outside.maximum) outside.maximum = points;
  };

  const entries = (): { text: string; count: number }[] => {
    const found: { text: string; count: number }[] = [];
    counts.forEach((count, code) => {
      if (count > 0) found.push({ text: (dictionary as Dictionary).text(code), count });
    });
    return found;
  };

  return {
    add(cells) {
      const { rows, kinds, codes } = cells;
      dictionary = cells.dictionary;
      if (counts.length < dictionary.size) {
        const larger: Float64Array<ArrayBuffer> = new Float64Array(Math.max(2 * counts.length, dictionary.size, 16));
        larger.set(counts);
        counts = larger;
      }
      for (let row = 0; row < rows; row += 1) {
        const code = codes[row] as number;
        if (code >= 0) counts[code] = (counts[code] as number) + 1;
        else if (kinds[row] === cellKind.text) addOutside(cells, row);
      }
    },
    distinct() {
      const inside = entries();
      if (sketch === null) return { count: inside.length, exact: true };
      // A value outside is in no dictionary, so that the two numbers add up.
      return { count: inside.length + sketch.estimate(), exact: false };
    },
    padded: () => outside.padded && entries().every(({ text }) => /^0\d+$/.test(text)),
    summary(others) {
      const inside = entries();
      const all = new Map<string, number>(Object.entries(others).filter(([, count]) => count > 0));
      for (const { text, count } of inside) all.set(text, (all.get(text) ?? 0) + count);
      if (all.size === 0 && outside.count === 0) return null;
      let { count, points, minimum, maximum } = outside;
      for (const entry of inside) {
        const length = codePoints(entry.text);
        count += entry.count;
        points += length * entry.count;
        minimum = Math.min(minimum, length);
        maximum = Math.max(maximum, length);
      }
      return {
        count: count + Object.values(others).reduce((sum, each) => sum + each, 0),
        counts: all,
        uncounted: outside.count,
        lengths: count === 0 ? null : { minimum, maximum, mean: points / count },
      };
    },
  };
}

function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // The second half of a pair is no character of its own.
    if (unit < 0xdc00 || unit > 0xdfff) count += 1;
  }
  return count;
}

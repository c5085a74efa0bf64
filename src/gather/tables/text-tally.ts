import { type DistinctSketch, openDistinctSketch } from '../../statistics/distinct.ts';
import type { Capacity } from '../../statistics/number-tally.ts';
import { type CategorySummary, leastFrequent } from '../../statistics/summary.ts';
import { type Cells, cellKind, type Dictionary, type OutsideTexts } from './batch.ts';
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
  let outside = { count: 0, points: 0, minimum: Number.POSITIVE_INFINITY, maximum: 0, padded: true };

  const addOutside = (cells: Cells, { lows, highs, lengths }: OutsideTexts): void => {
    sketch ??= openDistinctSketch(capacity.indexBits);
    const { rows, kinds, codes } = cells;
    let { count, points, minimum, maximum, padded } = outside;
    for (let row = 0; row < rows; row += 1) {
      if ((codes[row] as number) >= 0 || kinds[row] !== cellKind.text) continue;
      const length = lengths[row] as number;
      sketch.addHash(lows[row] as number, highs[row] as number);
      count += 1;
      points += length;
      if (length < minimum) minimum = length;
      if (length > maximum) maximum = length;
      padded &&= isPadded(cells.bytes, cells.start(row), cells.end(row));
    }
    outside = { count, points, minimum, maximum, padded };
  };

  /** Of values that at least `least` cells have; the first place of `counts` is of no value. */
  const entries = (least: number): Map<string, number> => {
    const found = new Map<string, number>();
    for (let code = 0; code < counts.length - 1; code += 1) {
      const count = counts[code + 1] as number;
      if (count >= least) found.set((dictionary as Dictionary).text(code), count);
    }
    return found;
  };

  return {
    add(cells) {
      const { rows, codes } = cells;
      dictionary = cells.dictionary;
      if (counts.length <= dictionary.size) {
        const larger: Float64Array<ArrayBuffer> = new Float64Array(
          Math.max(2 * counts.length, dictionary.size + 1, 16),
        );
        larger.set(counts);
        counts = larger;
      }
      const before = counts[0] as number;
      for (let row = 0; row < rows; row += 1) {
        const place = (codes[row] as number) + 1;
        counts[place] = (counts[place] as number) + 1;
      }
      const inside = rows - ((counts[0] as number) - before);
      if (cells.outside !== null && inside < (cells.kindCounts[cellKind.text] as number))
        addOutside(cells, cells.outside);
    },
    distinct() {
      const inside = counts.subarray(1).reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
      if (sketch === null) return { count: inside, exact: true };
      // A value outside is in no dictionary, so that the two numbers add up.
      return { count: inside + sketch.estimate(), exact: false };
    },
    padded: () => outside.padded && [...entries(1).keys()].every((text) => /^0\d+$/.test(text)),
    summary(others) {
      const elsewhere = Object.entries(others).filter(([, each]) => each > 0);
      let { count, points, minimum, maximum } = outside;
      for (let code = 0; code < counts.length - 1; code += 1) {
        const here = counts[code + 1] as number;
        if (here === 0) continue;
        const length = (dictionary as Dictionary).codePoints(code);
        count += here;
        points += length * here;
        minimum = Math.min(minimum, length);
        maximum = Math.max(maximum, length);
      }
      if (elsewhere.length === 0 && count === 0) return null;
      let all: Map<string, number> | undefined;
      return {
        count: count + elsewhere.reduce((sum, [, each]) => sum + each, 0),
        // Thousands of strings that few ask for.
        get counts() {
          if (all === undefined) {
            all = new Map(elsewhere);
            for (const [text, here] of entries(1)) all.set(text, (all.get(text) ?? 0) + here);
          }
          return all;
        },
        ...(elsewhere.length === 0 && { frequent: entries(leastFrequent(counts.subarray(1))) }),
        uncounted: outside.count,
        lengths: count === 0 ? null : { minimum, maximum, mean: points / count },
      };
    },
  };
}

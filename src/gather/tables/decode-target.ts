import { cellKind, type OutsideTexts } from './batch.ts';
import { codePoints, type TextDictionary } from './dictionary.ts';

/** Where decoded cells go. */
export interface Target {
  readonly kinds: Uint8Array;
  readonly kindCounts: Uint32Array;
  readonly numbers: Float64Array;
  readonly codes: Int32Array;
  readonly dictionary: TextDictionary;
  /** Made when the first text finds no place in the dictionary. */
  outside: OutsideTexts | null;
}

export function targetOf(rows: number, dictionary: TextDictionary): Target {
  return {
    kinds: new Uint8Array(rows),
    kindCounts: new Uint32Array(Object.keys(cellKind).length),
    numbers: new Float64Array(rows),
    codes: new Int32Array(rows),
    dictionary,
    outside: null,
  };
}

export const outsideTexts = (rows: number): OutsideTexts => ({
  lows: new Int32Array(rows),
  highs: new Int32Array(rows),
  lengths: new Int32Array(rows),
});

/** The code of a text; where it has none, what is known of it is noted. */
export function codeOf(target: Target, bytes: Uint8Array, start: number, end: number, row: number): number {
  const { dictionary } = target;
  const code = dictionary.code(bytes, start, end);
  if (code < 0) {
    target.outside ??= outsideTexts(target.kinds.length);
    noteOutside(target.outside, dictionary, bytes, start, end, row);
  }
  return code;
}

/** Keeps what the dictionary learnt of the text that it was last asked for. */
export function noteOutside(
  { lows, highs, lengths }: OutsideTexts,
  { low, high, ascii }: TextDictionary,
  bytes: Uint8Array,
  start: number,
  end: number,
  place: number,
): void {
  // Texts of other lengths may have the same two words.
  lows[place] = low ^ Math.imul(end - start, 0x9e3779b1);
  highs[place] = high;
  lengths[place] = ascii ? end - start : codePoints(bytes, start, end);
}

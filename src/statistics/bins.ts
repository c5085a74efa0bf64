import { averageRanks, countCodes } from './association.ts';

/** Numbers and categories as codes from 0, few enough to count pairs of them. None of these looks at a label, so none can leak it. */
export interface Binned {
  readonly codes: Int32Array;
  /** Codes are below this. */
  readonly count: number;
}

/** Bins that hold about equally many numbers; equal numbers share a bin. */
export function quantileBins(values: Float64Array, count: number): Binned {
  const ranks = averageRanks(values);
  const codes = Int32Array.from(ranks, (rank) =>
    Math.min(count - 1, Math.floor(((rank - 0.5) / ranks.length) * count)),
  );
  return compactCodes(codes);
}

/** A bin for each value where values come back often, else about √n bins: fine enough for a copy of the label to be seen as one. */
export function valueBins(values: Float64Array): Binned {
  const places = new Map<number, number>();
  for (const value of values) {
    if (!places.has(value)) places.set(value, places.size);
    if (places.size > 50 || places.size * 3 > values.length)
      return quantileBins(values, Math.max(2, Math.min(100, Math.round(Math.sqrt(values.length)))));
  }
  return { codes: Int32Array.from(values, (value) => places.get(value) as number), count: places.size };
}

/** The most frequent categories, each with its own code; all others together in one more. */
export function capCategories(codes: Int32Array, most: number): Binned {
  const counts = countCodes(codes);
  if (counts.size <= most) return compactCodes(codes);
  const kept = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, most);
  const places = new Map(kept.map(([code], place) => [code, place]));
  return { codes: codes.map((code) => places.get(code) ?? most), count: most + 1 };
}

/** The same codes numbered from 0 without gaps, in order of first appearance. */
export function compactCodes(codes: Int32Array): Binned {
  const places = new Map<number, number>();
  const compact = codes.map((code) => {
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    return place;
  });
  return { codes: compact, count: places.size };
}

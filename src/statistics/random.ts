/** Numbers that look random and are the same in every run: a test that draws may not flip from run to run. */
export type Random = () => number;

/** Uniform numbers in [0, 1), from a 32-bit seed. mulberry32 by Tommy Ettinger (public domain): 2^32 numbers before it repeats. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Brings an array in random order, in place (Fisher and Yates). */
export function shuffle(values: Float64Array | Int32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] as number;
    values[last] = values[other] as number;
    values[other] = kept;
  }
}

/** A seed from a text (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

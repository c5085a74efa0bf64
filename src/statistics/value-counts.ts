/** Counts of distinct numbers, exact, while there are at most `most` of them. */
export interface ValueCounts {
  readonly size: number;
  /** Counts the first `size` values; returns how many were counted before there was no place: `size` where all were. */
  add(values: Float64Array, size: number): number;
  /** The distinct values in rising order, each with its count. */
  sorted(): { readonly values: Float64Array; readonly weights: Float64Array };
}

/** The values must hold no NaN and no -0 (their bits tell them apart). */
export function openValueCounts(most = 4096): ValueCounts {
  let slots = 64;
  /** Bits of a hash that are too many for a slot. */
  let shift = 26;
  let keys = new Float64Array(slots);
  let counts = new Float64Array(slots);
  let size = 0;

  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    const words = new Int32Array(oldKeys.buffer);
    slots *= 2;
    shift -= 1;
    keys = new Float64Array(slots);
    counts = new Float64Array(slots);
    oldCounts.forEach((count, old) => {
      if (count === 0) return;
      let slot = hashOf(words[2 * old] as number, words[2 * old + 1] as number) >>> shift;
      while (counts[slot] !== 0) slot = (slot + 1) & (slots - 1);
      keys[slot] = oldKeys[old] as number;
      counts[slot] = count;
    });
  };

  /** Counts values up to the first that has no slot yet, whose place it returns; `length` where all have one. */
  const addKnown = (values: Float64Array, words: Int32Array, from: number, length: number): number => {
    const [here, times, bits, mask] = [keys, counts, shift, slots - 1];
    for (let index = from; index < length; index += 1) {
      const value = values[index] as number;
      let slot = hashOf(words[2 * index] as number, words[2 * index + 1] as number) >>> bits;
      let count = times[slot] as number;
      while (here[slot] !== value && count !== 0) {
        slot = (slot + 1) & mask;
        count = times[slot] as number;
      }
      if (count === 0) return index;
      times[slot] = count + 1;
    }
    return length;
  };

  const insert = (value: number, low: number, high: number): void => {
    if (2 * (size + 1) > slots) grow();
    let slot = hashOf(low, high) >>> shift;
    while (counts[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = value;
    counts[slot] = 1;
    size += 1;
  };

  return {
    get size() {
      return size;
    },
    add(values, length) {
      const words = new Int32Array(values.buffer, values.byteOffset, 2 * length);
      for (let index = 0; ; index += 1) {
        index = addKnown(values, words, index, length);
        if (index === length || size === most) return index;
        insert(values[index] as number, words[2 * index] as number, words[2 * index + 1] as number);
      }
    },
    sorted() {
      const values = keys.filter((_, slot) => counts[slot] !== 0).sort();
      const words = new Int32Array(values.buffer);
      const weights = values.map((value, index) => {
        let slot = hashOf(words[2 * index] as number, words[2 * index + 1] as number) >>> shift;
        while (counts[slot] === 0 || keys[slot] !== value) slot = (slot + 1) & (slots - 1);
        return counts[slot] as number;
      });
      return { values, weights };
    },
  };
}

/** Its upper bits depend on all bits of a double (Fibonacci hashing; Knuth, The Art of Computer Programming 3, 6.4). */
function hashOf(low: number, high: number): number {
  const folded = Math.imul(high, 0x85ebca6b) ^ low;
  return Math.imul(folded ^ (folded >>> 15), 0x9e3779b1);
}

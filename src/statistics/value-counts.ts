import { hashWords } from './number-hash.ts';

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
  let keys = new Float64Array(slots);
  let counts = new Float64Array(slots);
  let size = 0;
  const bits = new Float64Array(1);
  const halves = new Uint32Array(bits.buffer);

  /** The slot of a key, or the free one where it belongs. */
  const place = (key: number, low: number, high: number): number => {
    let slot = hashWords(low, high) & (slots - 1);
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  };

  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    slots *= 2;
    keys = new Float64Array(slots);
    counts = new Float64Array(slots);
    oldCounts.forEach((count, old) => {
      if (count === 0) return;
      bits[0] = oldKeys[old] as number;
      const slot = place(bits[0], halves[0] as number, halves[1] as number);
      keys[slot] = bits[0];
      counts[slot] = count;
    });
  };

  return {
    get size() {
      return size;
    },
    add(values, length) {
      const words = new Uint32Array(values.buffer, values.byteOffset, 2 * length);
      for (let index = 0; index < length; index += 1) {
        const value = values[index] as number;
        const slot = place(value, words[2 * index] as number, words[2 * index + 1] as number);
        if (counts[slot] === 0) {
          if (size === most) return index;
          keys[slot] = value;
          size += 1;
          counts[slot] = 1;
          if (2 * size > slots) grow();
        } else counts[slot] = (counts[slot] as number) + 1;
      }
      return length;
    },
    sorted() {
      const values = keys.filter((_, slot) => counts[slot] !== 0).sort();
      const weights = values.map((value) => {
        bits[0] = value;
        return counts[place(value, halves[0] as number, halves[1] as number)] as number;
      });
      return { values, weights };
    },
  };
}

/** Two halves of a 64-bit hash. */
export interface Hash {
  high: number;
  low: number;
}

/** cyrb53's mixing (Bryc, public domain), both halves kept. */
export function finish(hash: Hash): void {
  let { high, low } = hash;
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  hash.high = high;
  hash.low = low;
}

export function mix(hash: Hash, word: number): void {
  hash.high = Math.imul(hash.high ^ word ^ (hash.low >>> 15), 2654435761);
  hash.low = Math.imul(hash.low ^ word ^ (hash.high >>> 13), 1597334677);
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

export function mixNumber(hash: Hash, value: number): void {
  double[0] = value === 0 ? 0 : value;
  mix(hash, 1);
  mix(hash, words[0] as number);
  mix(hash, words[1] as number);
}

export function mixBytes(hash: Hash, bytes: Uint8Array, from: number, to: number): void {
  mix(hash, 2);
  for (let at = from; at < to; at += 1) mix(hash, bytes[at] as number);
  mix(hash, to - from);
}

const encoder = new TextEncoder();

export function mixText(hash: Hash, text: string): void {
  const bytes = encoder.encode(text);
  mixBytes(hash, bytes, 0, bytes.length);
}

/** Keys seen so far, by their 64-bit hash: 8 bytes a key, in a table that is at least three eighths full (at most 22 bytes a key). */
export interface KeySet {
  /** True where the key was there already. */
  add(hash: Hash): boolean;
}

export function createKeySet(): KeySet {
  let slots = new Int32Array(2 * 1024);
  let used = 0;

  /** An empty slot is two zeros, so no hash may be. */
  const place = (table: Int32Array, high: number, low: number): boolean => {
    const mask = table.length / 2 - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      const first = table[2 * at];
      const second = table[2 * at + 1];
      if (first === 0 && second === 0) {
        table[2 * at] = high;
        table[2 * at + 1] = low;
        return false;
      }
      if (first === high && second === low) return true;
    }
  };

  return {
    add: ({ high, low }) => {
      if (place(slots, high | 0, high === 0 && low === 0 ? 1 : low | 0)) return true;
      used += 1;
      if (used > (slots.length / 2) * 0.75) {
        const larger = new Int32Array(slots.length * 2);
        for (let at = 0; at < slots.length; at += 2)
          if (slots[at] !== 0 || slots[at + 1] !== 0) place(larger, slots[at] as number, slots[at + 1] as number);
        slots = larger;
      }
      return false;
    },
  };
}

/** Numbers seen so far, for as long as each is larger than the one before, as in a table in the order of its key: none can have been there already. */
export interface AscendingNumbers {
  readonly size: number;
  /** Takes all of these, or none where one of them is NaN or no larger than the one before it. */
  add(numbers: Float64Array, count: number): boolean;
  /** Hands over what it has, in order, and forgets it. */
  drain(take: (number: number) => void): void;
}

/** At most 12 bytes a number. */
export function createAscendingNumbers(): AscendingNumbers {
  let kept = new Float64Array(1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (numbers, count) => {
      let last = size === 0 ? Number.NEGATIVE_INFINITY : (kept[size - 1] as number);
      for (let at = 0; at < count; at += 1) {
        const number = numbers[at] as number;
        if (!(number > last)) return false;
        last = number;
      }
      if (size + count > kept.length) {
        const larger = new Float64Array(Math.max(size + count, Math.ceil(kept.length * 1.5)));
        larger.set(kept.subarray(0, size));
        kept = larger;
      }
      kept.set(numbers.subarray(0, count), size);
      size += count;
      return true;
    },
    drain: (take) => {
      for (let at = 0; at < size; at += 1) take(kept[at] as number);
      kept = new Float64Array(0);
      size = 0;
    },
  };
}

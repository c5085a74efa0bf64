import type { Dictionary } from './batch.ts';

export interface DictionaryLimits {
  readonly values: number;
  readonly bytes: number;
}

/** How much one column's dictionary holds: 16,384 values or 1 MB of them, less in tables of very many columns. */
export const dictionaryLimits = (columns: number): DictionaryLimits => ({
  values: Math.max(256, Math.min(16_384, Math.floor(2 ** 20 / columns))),
  bytes: Math.max(16 * 1024, Math.min(2 ** 20, Math.floor(2 ** 26 / columns))),
});

/** Of UTF-8. */
export function codePoints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  // Not the bytes that continue a code point.
  for (let at = start; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) count++;
  return count;
}

/** Bits of the filter that tells most unknown values without a look at the table. */
const filterBits = 2 ** 17;

/**
 * The distinct texts of a column, told apart by their bytes, so that a cell is decoded to a string only where somebody reads it: open addressing over one
 * arena of bytes. Texts of up to eight bytes are told apart by two words that hold all of them. A class, because its one method runs for each text cell of a table.
 */
export class TextDictionary implements Dictionary {
  size = 0;
  full = false;
  /** Of the text that `code` was last asked for: two words that tell it apart from others of its length, and whether it is all ASCII. */
  low = 0;
  high = 0;
  ascii = true;
  readonly #limits: DictionaryLimits;
  /** The bytes that were last looked at, and the same as words. */
  #source: Uint8Array | undefined;
  #words: DataView = new DataView(new ArrayBuffer(0));
  #arena = new Uint8Array(256);
  #view: Buffer | undefined;
  #ends = new Int32Array(32);
  /** Four numbers a slot: code + 1 (0 where it is free), two words of the text or of its hash, its length. Never more than half full. */
  #slots = new Int32Array(4 * 64);
  /** Hash of each value: for larger tables, and for the filter. */
  readonly #hashes: number[] = [];
  #filter: Int32Array | undefined;

  constructor(limits: DictionaryLimits) {
    this.#limits = limits;
  }

  /** The code of the value at `start` to `end`, a new one if there is room for it, else -1. A value that has a code keeps it, full or not. */
  code(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    let low = 0;
    let high = 0;
    /** All bytes, one over the other. */
    let joined = 0;
    if (length >= 4) {
      if (bytes !== this.#source) {
        this.#source = bytes;
        this.#words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      }
      const words = this.#words;
      low = words.getInt32(start, true);
      high = words.getInt32(end - 4, true);
      joined = low | high;
      for (let at = start + 4; at < end - 4; at += 4) {
        const word = words.getInt32(at, true);
        joined |= word;
        low = Math.imul(low ^ word, 0x9e3779b1);
        low ^= low >>> 15;
        high = Math.imul(high + word, 0x85ebca6b);
        high ^= high >>> 13;
      }
    } else if (length > 0) {
      low = bytes[start] as number;
      if (length > 1) low |= (bytes[start + 1] as number) << 8;
      if (length > 2) low |= (bytes[start + 2] as number) << 16;
      joined = low;
    }
    this.low = low;
    this.high = high;
    this.ascii = (joined & 0x80808080) === 0;
    let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul((high << 7) | (high >>> 25), 0x85ebca6b) ^ length;
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;

    if (this.#filter !== undefined) {
      const bit = hash & (filterBits - 1);
      if ((((this.#filter[bit >> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
    }
    const slots = this.#slots;
    const mask = slots.length - 4;
    let slot = (hash << 2) & mask;
    for (;;) {
      const code = (slots[slot] as number) - 1;
      if (code < 0) return this.#add(bytes, start, end, low, high, hash, slot);
      if (
        slots[slot + 1] === low &&
        slots[slot + 2] === high &&
        slots[slot + 3] === length &&
        (length <= 8 || this.#isSame(code, bytes, start, length))
      )
        return code;
      slot = (slot + 4) & mask;
    }
  }

  text(code: number): string {
    if (!(code >= 0 && code < this.size)) throw new RangeError(`no value ${code} in a dictionary of ${this.size}`);
    // One view for all values: to make it costs more than a short text.
    this.#view ??= Buffer.from(this.#arena.buffer);
    return this.#view.toString('utf8', this.#start(code), this.#ends[code]);
  }

  codePoints(code: number): number {
    return codePoints(this.#arena, this.#start(code), this.#ends[code] as number);
  }

  #start(code: number): number {
    return code === 0 ? 0 : (this.#ends[code - 1] as number);
  }

  #isSame(code: number, bytes: Uint8Array, start: number, length: number): boolean {
    const arena = this.#arena;
    const from = this.#start(code);
    for (let at = 0; at < length; at++) if (arena[from + at] !== bytes[start + at]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, low: number, high: number, hash: number, slot: number): number {
    const from = this.#start(this.size);
    const to = from + end - start;
    if (this.full || this.size === this.#limits.values || to > this.#limits.bytes) {
      this.#close();
      return -1;
    }
    const code = this.size++;
    if (to > this.#arena.length) {
      const arena = new Uint8Array(Math.max(to, this.#arena.length * 2));
      arena.set(this.#arena);
      this.#arena = arena;
      this.#view = undefined;
    }
    // A copy of a few bytes costs less than the call that copies many.
    if (to - from > 64) this.#arena.set(bytes.subarray(start, end), from);
    else for (let at = from, source = start; at < to; at++, source++) this.#arena[at] = bytes[source] as number;
    if (code === this.#ends.length) {
      const ends = new Int32Array(code * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[code] = to;
    this.#slots[slot] = code + 1;
    this.#slots[slot + 1] = low;
    this.#slots[slot + 2] = high;
    this.#slots[slot + 3] = end - start;
    this.#hashes.push(hash);
    if (this.size * 8 > this.#slots.length) this.#spread();
    return code;
  }

  #spread(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 4;
    for (let from = 0; from < old.length; from += 4) {
      const code = (old[from] as number) - 1;
      if (code < 0) continue;
      let slot = ((this.#hashes[code] as number) << 2) & mask;
      while (slots[slot] !== 0) slot = (slot + 4) & mask;
      for (let at = 0; at < 4; at++) slots[slot + at] = old[from + at] as number;
    }
    this.#slots = slots;
  }

  /** Takes no more values: what comes after is mostly new, and found to be so at the price of its hash. */
  #close(): void {
    if (this.full) return;
    this.full = true;
    this.#filter = new Int32Array(filterBits / 32);
    for (const hash of this.#hashes) {
      const bit = hash & (filterBits - 1);
      this.#filter[bit >> 5] = (this.#filter[bit >> 5] as number) | (1 << (bit & 31));
    }
  }
}

import { hashWords, mix, secondHashWords } from './number-hash.ts';

/**
 * An estimate of the number of distinct values: HyperLogLog with 2^14 registers (2^12), standard error 0.8 % (1.6 %; Flajolet et al. 2007), with the estimator of Ertl 2017,
 * "New cardinality estimation algorithms for HyperLogLog sketches", algorithm 6, which has no bias at any size.
 */
export interface DistinctSketch {
  /** Adds the first `size` values, without NaN and -0. */
  addNumbers(values: Float64Array, size: number): void;
  /** Adds a value by a hash of it, in two halves. */
  addHash(low: number, high: number): void;
  /** Adds UTF-8 bytes; returns the number of code points. */
  addBytes(bytes: Uint8Array, start: number, end: number): number;
  estimate(): number;
}

/** Bits that the rank is taken from. */
const rankBits = 32;

export function openDistinctSketch(indexBits: 12 | 14 = 14): DistinctSketch {
  const registerCount = 2 ** indexBits;
  const registers = new Uint8Array(registerCount);

  return {
    addNumbers(values, size) {
      const words = new Uint32Array(values.buffer, values.byteOffset, 2 * size);
      for (let index = 0; index < 2 * size; index += 2) {
        const low = words[index] as number;
        const high = words[index + 1] as number;
        const register = hashWords(low, high) >>> (32 - indexBits);
        const rank = Math.clz32(secondHashWords(low, high)) + 1;
        if (rank > (registers[register] as number)) registers[register] = rank;
      }
    },
    addHash(low, high) {
      const register = hashWords(low, high) >>> (32 - indexBits);
      const rank = Math.clz32(secondHashWords(low, high)) + 1;
      if (rank > (registers[register] as number)) registers[register] = rank;
    },
    addBytes(bytes, start, end) {
      let first = end - start;
      let second = ~first;
      let points = 0;
      let at = start;
      for (; at + 3 < end; at += 4) {
        const a = bytes[at] as number;
        const b = bytes[at + 1] as number;
        const c = bytes[at + 2] as number;
        const d = bytes[at + 3] as number;
        const word = a | (b << 8) | (c << 16) | (d << 24);
        first = Math.imul(first ^ word, 0x9e3779b1);
        first ^= first >>> 15;
        second = Math.imul(((second << 13) | (second >>> 19)) + word, 0x27d4eb2f);
        // ASCII needs no look at each byte.
        if ((word & 0x80808080) === 0) points += 4;
        else points += starts(a) + starts(b) + starts(c) + starts(d);
      }
      for (; at < end; at += 1) {
        const byte = bytes[at] as number;
        first = Math.imul(first ^ byte, 0x9e3779b1);
        first ^= first >>> 15;
        second = Math.imul(((second << 13) | (second >>> 19)) + byte, 0x27d4eb2f);
        points += starts(byte);
      }
      const register = mix(first) >>> (32 - indexBits);
      const rank = Math.clz32(mix(second)) + 1;
      if (rank > (registers[register] as number)) registers[register] = rank;
      return points;
    },
    estimate() {
      const histogram = new Float64Array(rankBits + 2);
      for (const rank of registers) histogram[rank] = (histogram[rank] as number) + 1;
      let sum = registerCount * tau(1 - (histogram[rankBits + 1] as number) / registerCount);
      for (let rank = rankBits; rank >= 1; rank -= 1) sum = 0.5 * (sum + (histogram[rank] as number));
      sum += registerCount * sigma((histogram[0] as number) / registerCount);
      return Math.round((registerCount * registerCount) / (2 * Math.LN2 * sum));
    },
  };
}

/** 1 unless the byte continues a code point. */
const starts = (byte: number): number => ((byte & 0xc0) === 0x80 ? 0 : 1);

function sigma(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY;
  let x = share;
  let sum = x;
  for (let y = 1, before = Number.NaN; sum !== before; y += y) {
    before = sum;
    x *= x;
    sum += x * y;
  }
  return sum;
}

function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let x = share;
  let sum = 1 - x;
  for (let y = 0.5, before = Number.NaN; sum !== before; y *= 0.5) {
    before = sum;
    x = Math.sqrt(x);
    sum -= (1 - x) ** 2 * y;
  }
  return sum / 3;
}

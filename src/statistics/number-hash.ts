/** Hashes for counting: 32 bits each, well mixed, the same on every machine. No protection against values made to collide. */

/** MurmurHash3's finalizer: every bit of the input reaches every bit of the output. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Of the two halves of a double's 64 bits. */
export const hashWords = (low: number, high: number): number => mix(low + Math.imul(high, 0x9e3779b1));

/** A second hash of the same halves, independent of the first. */
export const secondHashWords = (low: number, high: number): number =>
  mix(Math.imul(low, 0x27d4eb2f) ^ (high + 0x165667b1));

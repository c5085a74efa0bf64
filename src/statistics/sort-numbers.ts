/** Bits of the upper half of a double that one pass looks at; three passes are 32 bits. */
const digitBits = 11;
const buckets = 2 ** digitBits;
const digitMask = buckets - 1;
/** Fewer values are sorted faster by comparison. */
const fewest = 512;

let other: Float64Array = new Float64Array(0);
const counts = new Uint32Array(3 * buckets);

/** A word in the order of the doubles whose upper half it is: negative ones come first, the greatest in size at the front. */
const ordered = (high: number): number => high ^ ((high >> 31) | 0x80000000);

/**
 * Sorts numbers without NaN in their place: by the upper half of their bits, digit after digit (radix sort; Knuth, The Art of Computer Programming 3, 5.2.5),
 * then by insertion, as numbers with the same upper half are few. Where they are many, by comparison.
 */
export function sortNumbers<T extends Float64Array>(values: T): T {
  const size = values.length;
  if (size < fewest) return values.sort();
  if (other.length < size) other = new Float64Array(size);
  let words = new Int32Array(values.buffer, values.byteOffset, 2 * size);
  counts.fill(0);
  for (let at = 1; at < 2 * size; at += 2) {
    const key = ordered(words[at] as number);
    const low = key & digitMask;
    const middle = buckets + ((key >>> digitBits) & digitMask);
    const high = 2 * buckets + (key >>> (2 * digitBits));
    counts[low] = (counts[low] as number) + 1;
    counts[middle] = (counts[middle] as number) + 1;
    counts[high] = (counts[high] as number) + 1;
  }
  let from: Float64Array = values;
  let to = other;
  for (let digit = 0; digit < 3; digit += 1) {
    const shift = digit * digitBits;
    const first = digit * buckets;
    words = new Int32Array(from.buffer, from.byteOffset, 2 * size);
    if (counts[first + ((ordered(words[1] as number) >>> shift) & digitMask)] === size) continue;
    let before = 0;
    for (let bucket = first; bucket < first + buckets; bucket += 1) {
      const count = counts[bucket] as number;
      counts[bucket] = before;
      before += count;
    }
    for (let index = 0; index < size; index += 1) {
      const bucket = first + ((ordered(words[2 * index + 1] as number) >>> shift) & digitMask);
      const place = counts[bucket] as number;
      counts[bucket] = place + 1;
      to[place] = from[index] as number;
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from.subarray(0, size));
  return isSortedByInsertion(values) ? values : values.sort();
}

/** False once it has moved more values than pays. */
function isSortedByInsertion(values: Float64Array): boolean {
  let moves = 4 * values.length;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] as number;
    let place = index;
    for (; place > 0 && (values[place - 1] as number) > value; place -= 1) {
      values[place] = values[place - 1] as number;
      moves -= 1;
    }
    values[place] = value;
    if (moves < 0) return false;
  }
  return true;
}

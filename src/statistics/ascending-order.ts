/** Below this, setting up the radix sort takes longer than comparing. */
const fewRows = 4096;

/**
 * Places of finite numbers, the lowest first; equal numbers (0 and -0 as well) in the order they came. A radix sort, 16 bits at a time, of the numbers' bits: ten times as
 * fast as comparing at a million. 8 bytes a row beside the numbers. Writes 0 for -0 into `values`.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place += 1) {
    order[place] = place;
    values[place] = (values[place] as number) + 0;
  }
  if (values.length < fewRows) return order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  let [from, to] = [order, new Uint32Array(values.length)];
  const counts = new Uint32Array(0x10000);
  for (let digit = 0; digit < 4; digit += 1) {
    const word = digit < 2 ? lowWord : 1 - lowWord;
    const shift = digit % 2 === 0 ? 0 : 16;
    counts.fill(0);
    for (let place = 0; place < from.length; place += 1) {
      const key = digitOf(words, place, word, shift);
      counts[key] = (counts[key] as number) + 1;
    }
    if (counts.includes(from.length)) continue;
    let start = 0;
    for (let key = 0; key < counts.length; key += 1) {
      const count = counts[key] as number;
      counts[key] = start;
      start += count;
    }
    for (let at = 0; at < from.length; at += 1) {
      const place = from[at] as number;
      const key = digitOf(words, place, word, shift);
      const target = counts[key] as number;
      to[target] = place;
      counts[key] = target + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Which half of a number has its low bits on this machine. */
const lowWord = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 0 : 1;

/** 16 bits of a number so that they order as the numbers do: the sign turned around, all bits of a negative number. */
function digitOf(words: Uint32Array, place: number, word: number, shift: number): number {
  const bits = words[2 * place + word] as number;
  const negative = (words[2 * place + 1 - lowWord] as number) >>> 31 === 1;
  const mask = negative ? 0xffffffff : word === lowWord ? 0 : 0x80000000;
  return ((bits ^ mask) >>> shift) & 0xffff;
}

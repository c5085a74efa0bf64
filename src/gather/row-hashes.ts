import { type Batch, type Cells, cellKind, type Dictionary } from './tables/batch.ts';

/** Rows of two tables are joined by a 64-bit hash of their keys. */

/** Open addressing over a fixed number of slots, 17 bytes each, at most four fifths of them in use. */
export class KeyTable {
  readonly capacity: number;
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
  readonly states: Uint8Array;
  private used = 0;

  constructor(rows: number) {
    this.capacity = Math.ceil(rows / 0.8) + 1;
    this.keys = new Uint32Array(2 * this.capacity);
    this.values = new Uint32Array(2 * this.capacity);
    this.states = new Uint8Array(this.capacity);
  }

  has(slot: number, flags: number): boolean {
    return ((this.states[slot] as number) & flags) !== 0;
  }

  mark(slot: number, flag: number): void {
    this.states[slot] = (this.states[slot] as number) | flag;
  }

  /** The slot of a key; -1 where it has none and none is to be made. A key of zeros means that a slot is free. */
  find(low: number, high: number, insert: boolean): number {
    const first = low === 0 && high === 0 ? 1 : low;
    let slot = (first + high * 2 ** 21) % this.capacity;
    for (;;) {
      const [a, b] = [this.keys[2 * slot] as number, this.keys[2 * slot + 1] as number];
      if (a === first && b === high) return slot;
      if (a === 0 && b === 0) {
        if (!insert) return -1;
        if (++this.used >= this.capacity) throw new Error('the table has more rows than it had when it was described');
        this.keys[2 * slot] = first;
        this.keys[2 * slot + 1] = high;
        return slot;
      }
      slot = slot + 1 === this.capacity ? 0 : slot + 1;
    }
  }
}

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/** What a cell is, in the hash of its row. */
const group = { missing: 1, text: 3, number: 4, boolean: 5, time: 6 } as const;

/** Hashes of the texts of a dictionary, by their code: each is read once, however many rows have it. */
interface KnownTexts {
  low: Uint32Array;
  high: Uint32Array;
  known: Uint8Array;
}
const knownTexts = new WeakMap<Dictionary, KnownTexts>();

/** 64-bit hashes of some columns of each row of a batch, in two halves: two of MurmurHash3 by Austin Appleby, each over half of what a cell says. */
export class RowHashes {
  low = new Uint32Array(0);
  high = new Uint32Array(0);
  /** 1 where one of the cells is missing. */
  missing = new Uint8Array(0);

  take(batch: Batch, columns: readonly number[], needed: boolean): void {
    const { rows } = batch;
    if (this.low.length < rows) {
      this.low = new Uint32Array(rows);
      this.high = new Uint32Array(rows);
      this.missing = new Uint8Array(rows);
    }
    this.low.fill(0x9e3779b9, 0, rows);
    this.high.fill(0x85ebca6b, 0, rows);
    this.missing.fill(0, 0, rows);
    for (const column of columns) this.add(batch.cells(column), rows, needed);
    const { low, high } = this;
    for (let row = 0; row < rows; row += 1) {
      const first = finalized(low[row] as number);
      const second = finalized((high[row] as number) ^ first);
      low[row] = finalized(first + second);
      high[row] = second;
    }
  }

  private add(cells: Cells, rows: number, needed: boolean): void {
    const { low, high, missing } = this;
    const { kinds, codes, numbers } = cells;
    const texts = (cells.kindCounts[cellKind.text] as number) > 0 ? textsOf(cells.dictionary) : null;
    for (let row = 0; row < rows; row += 1) {
      const kind = kinds[row] as number;
      let [first, second, what]: [number, number, number] = [0, 0, group.missing];
      if (kind === cellKind.missing) {
        if (needed) missing[row] = 1;
      } else if (kind === cellKind.text) {
        const code = codes[row] as number;
        what = group.text;
        if (texts === null || code < 0) {
          hashText(cells.bytes, cells.start(row), cells.end(row));
          [first, second] = [textLow, textHigh];
        } else {
          if (texts.known[code] !== 1) remember(texts, code, cells, row);
          [first, second] = [texts.low[code] as number, texts.high[code] as number];
        }
      } else if (kind === cellKind.inexactInteger) {
        const bytes = encoder.encode(cells.text(row));
        hashText(bytes, 0, bytes.length);
        [first, second, what] = [textLow, textHigh, group.text];
      } else {
        const value = numbers[row] as number;
        // Zero and minus zero are one number, and so are all NaN.
        number[0] = value + 0;
        [first, second] = Number.isNaN(value) ? [1, 0x7ff80000] : [words[0] as number, words[1] as number];
        what = kind === cellKind.boolean ? group.boolean : kind >= cellKind.date ? group.time : group.number;
      }
      low[row] = step(low[row] as number, (first + Math.imul(second, 0x2c1b3c6d)) ^ what);
      high[row] = step(high[row] as number, (Math.imul(first, 0x297a2d39) ^ second) + what);
    }
  }
}

function textsOf(dictionary: Dictionary): KnownTexts {
  const found = knownTexts.get(dictionary);
  if (found !== undefined && found.known.length >= dictionary.size) return found;
  const length = Math.max(64, 2 * dictionary.size);
  const longer = { low: new Uint32Array(length), high: new Uint32Array(length), known: new Uint8Array(length) };
  if (found !== undefined) for (const key of ['low', 'high', 'known'] as const) longer[key].set(found[key]);
  knownTexts.set(dictionary, longer);
  return longer;
}

function remember(texts: KnownTexts, code: number, cells: Cells, row: number): void {
  hashText(cells.bytes, cells.start(row), cells.end(row));
  texts.low[code] = textLow;
  texts.high[code] = textHigh;
  texts.known[code] = 1;
}

const encoder = new TextEncoder();

let textLow = 0;
let textHigh = 0;

/** Leaves the hash in `textLow` and `textHigh`: a pair for each text would cost more than its hash. */
function hashText(bytes: Uint8Array, start: number, end: number): void {
  let low = 0x811c9dc5;
  let high = end - start;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] as number;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul((high << 5) ^ (high >>> 27) ^ byte, 0x2c1b3c6d);
  }
  textLow = finalized(low);
  textHigh = finalized(high ^ textLow);
}

/** Takes one word more into a hash. */
function step(hash: number, word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51);
  const taken = hash ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  return (Math.imul((taken << 13) | (taken >>> 19), 5) + 0xe6546b64) | 0;
}

function finalized(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

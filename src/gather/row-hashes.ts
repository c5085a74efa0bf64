import { type Batch, type Cells, cellKind } from './tables/batch.ts';

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

const numberView = new DataView(new ArrayBuffer(8));

/** 64-bit hashes of some columns of each row of a batch, in two halves. */
export class RowHashes {
  low = new Uint32Array(0);
  high = new Uint32Array(0);
  /** 1 where one of the cells is missing. */
  missing = new Uint8Array(0);

  take(batch: Batch, columns: readonly number[], needed: boolean): void {
    if (this.low.length < batch.rows) {
      this.low = new Uint32Array(batch.rows);
      this.high = new Uint32Array(batch.rows);
      this.missing = new Uint8Array(batch.rows);
    }
    this.low.fill(0x9e3779b9, 0, batch.rows);
    this.high.fill(0x85ebca6b, 0, batch.rows);
    this.missing.fill(0, 0, batch.rows);
    for (const column of columns) this.add(batch.cells(column), batch.rows, needed);
  }

  private add(cells: Cells, rows: number, needed: boolean): void {
    for (let row = 0; row < rows; row++) {
      let [low, high] = [this.low[row] as number, this.high[row] as number];
      const kind = cells.kinds[row] as number;
      if (kind === cellKind.missing) {
        if (needed) this.missing[row] = 1;
        low = mix(low, 1);
        high = mix(high, 2);
      } else if (kind === cellKind.text || kind === cellKind.inexactInteger) {
        const bytes = kind === cellKind.text ? cells.bytes : encoder.encode(cells.text(row));
        const [start, end] = kind === cellKind.text ? [cells.start(row), cells.end(row)] : [0, bytes.length];
        low = mix(low, 3);
        high = mix(high, end - start);
        for (let index = start; index < end; index++) {
          const byte = bytes[index] as number;
          low = Math.imul(low ^ byte, 0x01000193);
          high = Math.imul((high << 5) ^ (high >>> 27) ^ byte, 0x2c1b3c6d);
        }
        low = mix(low, high);
        high = mix(high, low);
      } else {
        // Zero and minus zero are one number, and so are all NaN.
        numberView.setFloat64(0, (cells.numbers[row] as number) + 0);
        const group = kind === cellKind.boolean ? 5 : kind >= cellKind.date ? 6 : 4;
        low = mix(mix(low, group), numberView.getUint32(0));
        high = mix(mix(high, numberView.getUint32(4)), low);
        low = mix(low, high);
      }
      this.low[row] = low;
      this.high[row] = high;
    }
  }
}

const encoder = new TextEncoder();

/** Austin Appleby's finalizer of MurmurHash3 over one word more. */
function mix(hash: number, word: number): number {
  let h = Math.imul(hash ^ Math.imul(word, 0xcc9e2d51), 0x1b873593) + 0xe6546b64;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

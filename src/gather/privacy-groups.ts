import type { ScannedTable } from '../facts/privacy.ts';
import { type Batch, type Cells, cellKind } from './tables/batch.ts';

/**
 * The size of each group of rows that have the same quasi-identifiers (k-anonymity: Sweeney 2002). Groups are told apart by a 64-bit hash; a missing value is
 * a value of its own. 16 bytes for each place of a table that is filled to 85 %: memory grows with the distinct groups, not with the rows.
 */
export interface RowGroups {
  add(batch: Batch): void;
  finish(limit: number): ScannedTable['anonymity'];
}

const maximumLoad = 0.85;

export function openRowGroups(columns: readonly number[]): RowGroups {
  let capacity = 1024;
  let places = newPlaces(capacity);
  let groups = 0;
  const known = columns.map(() => new Hashes());

  const put = (high: number, low: number, count: number, row: number): void => {
    const { highs, lows, counts, rows } = places;
    let place = low & (capacity - 1);
    while (counts[place] !== 0 && (highs[place] !== high || lows[place] !== low)) place = (place + 1) & (capacity - 1);
    if (counts[place] === 0) {
      highs[place] = high;
      lows[place] = low;
      rows[place] = row;
      groups++;
    }
    counts[place] = (counts[place] as number) + count;
  };
  const grow = (): void => {
    const { highs, lows, counts, rows } = places;
    const old = capacity;
    capacity *= 2;
    places = newPlaces(capacity);
    groups = 0;
    for (let place = 0; place < old; place++)
      if (counts[place] !== 0)
        put(highs[place] as number, lows[place] as number, counts[place] as number, rows[place] as number);
  };

  return {
    add(batch) {
      const cells = columns.map((column) => batch.cells(column));
      for (let row = 0; row < batch.rows; row++) {
        let high = 0x9e3779b9;
        let low = 0x85ebca6b;
        for (let column = 0; column < cells.length; column++) {
          const hashes = known[column] as Hashes;
          hashes.of(cells[column] as Cells, row);
          low = mix(low ^ hashes.low, 0xcc9e2d51);
          high = mix(high ^ hashes.high ^ low, 0x1b873593);
        }
        if (groups + 1 > capacity * maximumLoad) grow();
        put(high >>> 0, low >>> 0, 1, batch.firstRow + row);
      }
    },
    finish(limit) {
      if (groups === 0) return null;
      const { counts, rows } = places;
      let k = Number.POSITIVE_INFINITY;
      let smallGroups = 0;
      let rowsInSmallGroups = 0;
      let firstRow = Number.POSITIVE_INFINITY;
      for (let place = 0; place < capacity; place++) {
        const count = counts[place] as number;
        if (count === 0) continue;
        k = Math.min(k, count);
        if (count >= limit) continue;
        smallGroups++;
        rowsInSmallGroups += count;
        firstRow = Math.min(firstRow, rows[place] as number);
      }
      return { k, groups, smallGroups, rowsInSmallGroups, firstRow: smallGroups === 0 ? null : firstRow };
    },
  };
}

const newPlaces = (capacity: number) => ({
  highs: new Uint32Array(capacity),
  lows: new Uint32Array(capacity),
  counts: new Uint32Array(capacity),
  rows: new Uint32Array(capacity),
});

/** The finalizer of MurmurHash3, with a factor of one's own. */
function mix(value: number, factor: number): number {
  let hash = Math.imul(value, factor);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
const encoder = new TextEncoder();

/** Two hashes of 32 bits of a cell; those of the entries of the dictionary are kept. Equal numbers are equal however they are written. */
class Hashes {
  high = 0;
  low = 0;
  private highs = new Uint32Array(1024);
  private lows = new Uint32Array(1024);
  private seen = new Uint8Array(1024);

  of(cells: Cells, row: number): void {
    const kind = cells.kinds[row] as number;
    if (kind === cellKind.missing) this.set(0, 0);
    else if (kind === cellKind.text || kind === cellKind.inexactInteger) this.ofText(cells, row);
    else {
      float[0] = (cells.numbers[row] as number) + 0; // -0 is 0
      // A boolean 1 is no number 1, and a date no count of milliseconds.
      const family = kind < cellKind.boolean ? 1 : kind;
      this.set(
        mix((words[0] as number) ^ mix(words[1] as number, 0x9e3779b1), 0x27d4eb2f + family),
        mix((words[1] as number) ^ mix(words[0] as number, 0x165667b1), 0x5bd1e995 + family * 2),
      );
    }
  }

  private ofText(cells: Cells, row: number): void {
    const code = cells.codes[row] as number;
    if (code >= this.seen.length) this.enlarge(code);
    if (this.seen[code] === 1) {
      this.set(this.highs[code] as number, this.lows[code] as number);
      return;
    }
    this.hash(cells, row);
    if (code < 0) return;
    this.seen[code] = 1;
    this.highs[code] = this.high;
    this.lows[code] = this.low;
  }

  private set(high: number, low: number): void {
    this.high = high;
    this.low = low;
  }

  private hash(cells: Cells, row: number): void {
    const start = cells.start(row);
    const end = cells.end(row);
    // A column of Parquet integers has numbers, but no text to point at.
    const ownText = cells.bytes.length >= end && end > start;
    const bytes = ownText ? cells.bytes : encoder.encode(cells.text(row));
    let high = 0x811c9dc5;
    let low = 0x2f0b4a27;
    for (let index = ownText ? start : 0; index < (ownText ? end : bytes.length); index++) {
      high = Math.imul(high ^ (bytes[index] as number), 0x01000193);
      low = Math.imul(low + (bytes[index] as number) + 1, 0x5bd1e995) ^ (low >>> 15);
    }
    this.set(mix(high, 0x9e3779b1), mix(low, 0x165667b1));
  }

  private enlarge(code: number): void {
    const size = Math.max(code + 1, this.seen.length * 2);
    const larger = <T extends Uint8Array | Uint32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.highs = larger(this.highs, new Uint32Array(size));
    this.lows = larger(this.lows, new Uint32Array(size));
    this.seen = larger(this.seen, new Uint8Array(size));
  }
}

/**
 * How rows travel from the readers to everything that looks at them: in batches, a column at a time. A reader yields `RawBatch`es; decoding turns each
 * column into `Cells` once, for all observers of the pass.
 */

/** What one cell is. Numbers of one kind lie together: `integer` to `nonFinite` are numeric. */
export const cellKind = {
  missing: 0,
  integer: 1,
  /** An integer beyond ±2^53: its number is the nearest double. */
  inexactInteger: 2,
  number: 3,
  /** NaN, infinity, or a number too large for a double. */
  nonFinite: 4,
  boolean: 5,
  date: 6,
  datetime: 7,
  text: 8,
} as const;
export type CellKind = keyof typeof cellKind;
export const cellKinds = Object.keys(cellKind) as readonly CellKind[];

/** The cells of one column in one batch. Valid until the next batch: its arrays are used again. */
export interface Cells {
  readonly rows: number;
  /** One of `cellKind` for each row. */
  readonly kinds: Uint8Array;
  /** How many cells there are of each kind, by its number: lets a loop over one kind skip the test for it. */
  readonly kindCounts: Uint32Array;
  /**
   * The number of integers and numbers (±Infinity or NaN where not finite), 0 or 1 of booleans, milliseconds since 1970 UTC of dates and datetimes, NaN of text and of
   * missing cells.
   */
  readonly numbers: Float64Array;
  /** For text cells, the place of the value in `dictionary`, or -1 where the dictionary was full; -1 for all others. */
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
  /** Of the text cells that have no place in it; what other rows have here means nothing. Null until there is one. */
  readonly outside: OutsideTexts | null;
  /** UTF-8 bytes of the cell at `start(row)` to `end(row)`, as written but unquoted. Only for cells that are not missing. */
  readonly bytes: Uint8Array;
  start(row: number): number;
  end(row: number): number;
  /** The cell as text; of a column without text (Parquet numbers) its number in words. Empty for a missing cell. */
  text(row: number): string;
}

/** The distinct text values of a column, in order of first appearance, up to a cap. Lives as long as the table is read. */
export interface Dictionary {
  readonly size: number;
  /** True once a value came that had no place: from then on `codes` has -1 for new values. */
  readonly full: boolean;
  text(code: number): string;
  /** Code points of the value. */
  codePoints(code: number): number;
}

/** What is known by row of texts that the dictionary has no place for. */
export interface OutsideTexts {
  /** A hash of 64 bits, in two halves. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** Code points. */
  readonly lengths: Int32Array;
}

/** Rows of a table, in order. Valid until the next batch. */
export interface Batch {
  /** Number of the first row, from 1, over all files of the table; the header is no row. */
  readonly firstRow: number;
  readonly rows: number;
  /** Decoded on first use. */
  cells(column: number): Cells;
}

/** Looks at each batch of a pass, in order, and keeps what it needs in bounded memory. */
export interface Observer {
  observe(batch: Batch): void;
}

/** A column as a reader yields it, before decoding. */
export type RawColumn =
  | {
      readonly kind: 'fields';
      readonly bytes: Uint8Array;
      /** Row r lies at `starts[first + r * stride]` to `ends[first + r * stride]`; a negative start is a null. */
      readonly starts: Int32Array;
      readonly ends: Int32Array;
      readonly first: number;
      readonly stride: number;
      /** True where the format has text only (CSV), so that numbers, booleans and dates are told by their form; false where a string is a string (Parquet, JSON). */
      readonly lexical: boolean;
    }
  | {
      readonly kind: 'numbers';
      readonly type: 'integer' | 'number' | 'boolean' | 'date' | 'datetime';
      /** In the unit of `Cells.numbers`. */
      readonly values: Float64Array;
      /** 1 where the cell is null; null where none is. */
      readonly missing: Uint8Array | null;
      /** 1 where an integer beyond ±2^53 was rounded; null where none was. */
      readonly inexact: Uint8Array | null;
    }
  | {
      readonly kind: 'dictionary';
      /** The same object for as long as the entries are the same, so that they are looked up once. */
      readonly entries: {
        readonly bytes: Uint8Array;
        readonly starts: Int32Array;
        readonly ends: Int32Array;
        readonly size: number;
      };
      /** Place in `entries` of each row; -1 for a null. */
      readonly codes: Int32Array;
    }
  /** Cells of several types in one column, as JSON Lines may have them: each row says which part holds it. */
  | {
      readonly kind: 'mixed';
      /** `cellKind` of each row. */
      readonly kinds: Uint8Array;
      readonly numbers: Float64Array;
      /** The text of rows of kind `text`. */
      readonly bytes: Uint8Array;
      readonly starts: Int32Array;
      readonly ends: Int32Array;
    };

export interface RawBatch {
  readonly rows: number;
  /** One for each column of the table, in its order. */
  readonly columns: readonly RawColumn[];
  /** The line on which each row starts, from 1, in the decompressed text; left out where the format has no lines. */
  readonly lines?: Int32Array;
}

/** One file of a table, opened: its columns are known, its rows are still to be read. */
export interface TablePart {
  readonly path: string;
  readonly bytes: number;
  readonly format: TableFormat;
  readonly columns: readonly string[];
  /** Reads from the start; may be called again. Throws `ConfigurationError` with the file and the row. Ends early once the loop over it ends. */
  batches(): AsyncIterable<RawBatch>;
}

export type TableFormat = 'csv' | 'json-lines' | 'parquet';

/**
 * Where batches are cut depends on the table alone, never on how its bytes arrived, so that every result is the same whatever the chunk size: after this many
 * rows, or once a batch's text has reached `batchBytes`.
 */
export const batchRows = (columns: number): number => Math.max(64, Math.min(8192, Math.floor(400_000 / columns)));
export const batchBytes = 1024 * 1024;

import type { PrivacyOptions } from '../config/options/privacy.ts';
import type { ScannedTable } from '../facts/privacy.ts';
import { openRowGroups } from './privacy-groups.ts';
import { bareCard, bareRun, bitOf, isCard, patternsIn } from './privacy-patterns.ts';
import { openTally, type Tally, wantedBits } from './privacy-tally.ts';
import { type Batch, type Cells, cellKind, type Observer } from './tables/batch.ts';

/** What a privacy scan must know of a table. */
export interface PrivacyTable {
  /** `training`, `testing`, `serving`, `predictions`, or `output` for another declared file. */
  readonly role: string;
  readonly path: string;
  readonly columns: readonly string[];
  readonly key: readonly string[] | undefined;
  /** From `loadDeletions`. */
  readonly deletions?: ReadonlySet<string>;
}

export interface PrivacyObserver extends Observer {
  finish(): ScannedTable;
}

/**
 * Looks in each cell of a table for personal values, counts the rows of each group of quasi-identifiers, and looks for sensitive columns in the clear and for
 * deleted keys. Keeps counts and row numbers, never a value.
 */
export function openPrivacyScan(options: PrivacyOptions, table: PrivacyTable): PrivacyObserver {
  const places = (names: readonly string[] | undefined): number[] | null => {
    const found = (names ?? []).map((name) => table.columns.indexOf(name));
    return found.length === 0 || found.includes(-1) ? null : found;
  };
  const wanted = wantedBits(options.patterns);
  const columns = table.columns.map((name) => openColumn(name, wanted));
  const quasi = places(options['quasi-identifiers']);
  const groups = quasi === null ? null : openRowGroups(quasi);
  const sensitive = (options.sensitive ?? []).flatMap((name) => {
    const column = table.columns.indexOf(name);
    return column === -1 ? [] : [openSensitive(name, column)];
  });
  const key = table.deletions === undefined ? null : places(table.key);
  const gone = key === null || table.deletions === undefined ? null : openDeletions(key, table.deletions);
  let rows = 0;

  return {
    observe(batch) {
      rows += batch.rows;
      for (let column = 0; column < columns.length; column++) columns[column]?.add(batch.cells(column), batch.firstRow);
      groups?.add(batch);
      for (const one of sensitive) one.add(batch);
      gone?.add(batch);
    },
    finish: () => ({
      role: table.role,
      path: table.path,
      unit: 'row',
      rows,
      findings: columns.flatMap((column) => column.tally.finish(column.name)),
      anonymity: groups?.finish(options.k) ?? null,
      sensitive: sensitive.filter((one) => one.clear()).map(({ name }) => name),
      deletions: gone?.finish() ?? null,
    }),
  };
}

interface ScannedColumn {
  readonly name: string;
  readonly tally: Tally;
  add(cells: Cells, firstRow: number): void;
}

/** Numbers below have fewer than 13 digits. */
const leastCard = 1e12;

function openColumn(name: string, wanted: number): ScannedColumn {
  const tally = openTally();
  // For each entry of the dictionary 1 + the bits that are in it; 0 while that is not known. Two bytes, as there are eight bits and the 1.
  let known = new Uint16Array(1024);
  const wantsCards = (wanted & bitOf.card) !== 0;
  const wantsPhones = (wanted & bitOf.phone) !== 0;

  const texts = (cells: Cells, firstRow: number): void => {
    const { kinds, codes, rows } = cells;
    for (let row = 0; row < rows; row++) {
      const code = codes[row] as number;
      let found = code < 0 || code >= known.length ? 0 : (known[code] as number);
      if (found === 1 || kinds[row] !== cellKind.text) continue;
      if (found === 0) {
        found = 1 + patternsIn(cells.bytes, cells.start(row), cells.end(row), wanted);
        if (code >= known.length) {
          const larger = new Uint16Array(Math.max(code + 1, known.length * 2));
          larger.set(known);
          known = larger;
        }
        if (code >= 0) known[code] = found;
      }
      if (found !== 1) tally.add(found - 1, firstRow + row);
    }
  };
  // Card numbers, and phone numbers that the form of `+491711234567` makes integers. Others are identifiers and quantities.
  const numbers = (cells: Cells, firstRow: number): void => {
    const { kinds, rows, bytes, numbers: values } = cells;
    for (let row = 0; row < rows; row++) {
      const value = values[row] as number;
      if (!(value >= 1e7)) continue;
      const kind = kinds[row] as number;
      if (kind < cellKind.integer || kind > cellKind.number) continue;
      if (wantsPhones && kind !== cellKind.number && bytes[cells.start(row)] === 0x2b)
        tally.add(patternsIn(bytes, cells.start(row), cells.end(row), bitOf.phone), firstRow + row);
      // pandas writes integers of a column with missing cells as 4111111111111111.0.
      if (!wantsCards || value < leastCard || (kind === cellKind.number && !Number.isSafeInteger(value))) continue;
      const digits = kind === cellKind.inexactInteger ? cells.text(row).replace(/^\+/, '') : String(value);
      if (digits.length <= 19) tally.add(isCard(digits) ? bareRun | bareCard : bareRun, firstRow + row);
    }
  };
  return {
    name,
    tally,
    add(cells, firstRow) {
      const { kindCounts } = cells;
      if ((kindCounts[cellKind.text] as number) > 0) texts(cells, firstRow);
      if (
        (kindCounts[cellKind.integer] as number) +
          (kindCounts[cellKind.inexactInteger] as number) +
          (kindCounts[cellKind.number] as number) >
        0
      )
        numbers(cells, firstRow);
    },
  };
}

/** Hexadecimal digits of 128 bits or more, or base64 of 256 or more: what MD5 to SHA-512 give. */
const hashed = /^(?:[0-9A-Fa-f]{32,}|[A-Za-z0-9+/_-]{43,}={0,2})$/;

function openSensitive(name: string, column: number) {
  let clear = false;
  let known = new Uint8Array(0);
  return {
    name,
    clear: () => clear,
    add(batch: Batch) {
      const cells = clear ? null : batch.cells(column);
      if (cells === null) return;
      if (cells.dictionary.size > known.length) {
        const larger = new Uint8Array(cells.dictionary.size * 2);
        larger.set(known);
        known = larger;
      }
      for (let row = 0; row < cells.rows && !clear; row++) {
        if (cells.kinds[row] === cellKind.missing) continue;
        const code = cells.codes[row] as number;
        if (code >= 0 && known[code] === 1) continue;
        if (!hashed.test(cells.text(row))) clear = true;
        else if (code >= 0) known[code] = 1;
      }
    },
  };
}

/** Joins the parts of a key; no text has it in the middle of a cell by accident. */
export const keySeparator = '\u001f';

/** `7.0` is 7: pandas writes integers so where a cell of the column is missing. */
export const keyText = (text: string): string => (/^-?\d+\.0+$/.test(text) ? text.replace(/\.0+$/, '') : text);

function openDeletions(key: readonly number[], deletions: ReadonlySet<string>) {
  let found = 0;
  const firstRows: number[] = [];
  return {
    add(batch: Batch) {
      if (deletions.size === 0) return;
      const parts = key.map((column) => batch.cells(column));
      for (let row = 0; row < batch.rows; row++) {
        if (!deletions.has(parts.map((cells) => keyText(cells.text(row))).join(keySeparator))) continue;
        found++;
        if (firstRows.length < 5) firstRows.push(batch.firstRow + row);
      }
    },
    finish: () => ({ declared: deletions.size, found, firstRows }),
  };
}

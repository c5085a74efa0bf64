import { type Cells, cellKind } from '../tables/batch.ts';
import type { FieldRules } from './field-rules.ts';
import { type Hash, mix, mixBytes, mixNumber, mixText } from './keys.ts';
import type { Value } from './values.ts';

/** How often a constraint did not hold, and where first. */
export interface Tally {
  readonly column: string;
  readonly constraint: string;
  readonly expected: string;
  count: number;
  readonly rows: number[];
}

export const mostRows = 5;

export const tallyOf = (column: string, constraint: string, expected: string): Tally => ({
  column,
  constraint,
  expected,
  count: 0,
  rows: [],
});

export function count(tally: Tally, row: number): void {
  tally.count += 1;
  if (tally.rows.length < mostRows) tally.rows.push(row);
}

/** Looks at the cells of one field. */
export interface FieldObserver {
  readonly tallies: readonly Tally[];
  observe(cells: Cells, firstRow: number): void;
  /** Adds a cell to a key; false where it is missing or not of its type. Equal values give equal keys, however they are written. */
  addToKey(hash: Hash, cells: Cells, row: number): boolean;
}

export function observeField(field: FieldRules, required: boolean): FieldObserver {
  const { name, type, rules, direct, read } = field;
  const requiredTally = tallyOf(name, 'required', 'a value in each row');
  const typeTally = tallyOf(name, 'type', field.expectedType);
  const ruleTallies = rules.map(({ constraint, expected }) => tallyOf(name, constraint, expected));
  const judged = [typeTally, ...ruleTallies];
  const numericOnly = rules.every(({ numeric }) => numeric);
  /** By code of the dictionary: 0 not looked at yet, else 1 + one bit for each constraint that does not hold. */
  let known = new Uint16Array(64);

  const judge = (value: Value | undefined, text: () => string): number => {
    if (value === undefined) return 1;
    let broken = 0;
    for (let at = 0; at < rules.length; at += 1) if (!rules[at]?.holds(value, text)) broken |= 2 << at;
    return broken;
  };

  const judgeCell = (cells: Cells, row: number): number => {
    const code = cells.codes[row] as number;
    if (code < 0) return judge(readCell(field, cells, row), () => cells.text(row));
    if (code >= known.length) {
      const larger = new Uint16Array(Math.max(code + 1, known.length * 2));
      larger.set(known);
      known = larger;
    }
    const before = known[code] as number;
    if (before > 0) return before - 1;
    const text = cells.dictionary.text(code);
    const broken = judge(read(text), () => text);
    known[code] = broken + 1;
    return broken;
  };

  function observeMissing(cells: Cells, firstRow: number): void {
    const missing = cells.kindCounts[cellKind.missing] as number;
    if (!required || missing === 0) return;
    for (let row = 0; row < cells.rows && requiredTally.rows.length < mostRows; row += 1)
      if (cells.kinds[row] === cellKind.missing) requiredTally.rows.push(firstRow + row);
    requiredTally.count += missing;
  }

  function observeNumbers(cells: Cells, firstRow: number): void {
    for (const [at, { holds }] of rules.entries()) {
      const tally = ruleTallies[at] as Tally;
      for (let row = 0; row < cells.rows; row += 1)
        if (cells.kinds[row] !== cellKind.missing && !holds(cells.numbers[row] as number, noText))
          count(tally, firstRow + row);
    }
  }

  function observeEach(cells: Cells, firstRow: number): void {
    for (let row = 0; row < cells.rows; row += 1) {
      if (cells.kinds[row] === cellKind.missing) continue;
      const broken = judgeCell(cells, row);
      if (broken === 0) continue;
      for (let at = 0; at < judged.length; at += 1)
        if ((broken & (1 << at)) !== 0) count(judged[at] as Tally, firstRow + row);
    }
  }

  return {
    tallies: [...(required ? [requiredTally] : []), ...(type === 'any' ? [] : [typeTally]), ...ruleTallies],
    observe: (cells, firstRow) => {
      observeMissing(cells, firstRow);
      let settled = cells.kindCounts[cellKind.missing] as number;
      for (let kind = 0; kind < direct.length; kind += 1)
        if (direct[kind] === 1) settled += cells.kindCounts[kind] as number;
      if (type === 'any' && rules.length === 0) return;
      if (settled < cells.rows || !numericOnly) observeEach(cells, firstRow);
      else observeNumbers(cells, firstRow);
    },
    addToKey: (hash, cells, row) => {
      const kind = cells.kinds[row] as number;
      if (kind === cellKind.missing) return addNothing(hash);
      if (type === 'string' || type === 'any' || kind === cellKind.inexactInteger) {
        const [from, to] = [cells.start(row), cells.end(row)];
        // Bytes as they are written; a format without text has the number alone.
        if (kind !== cellKind.text && from === to) mixNumber(hash, cells.numbers[row] as number);
        else if (type === 'string' && judgeCell(cells, row) & 1) return addNothing(hash);
        else mixBytes(hash, cells.bytes, from, to);
        return true;
      }
      const value = readCell(field, cells, row);
      if (value === undefined) return addNothing(hash);
      if (typeof value === 'string') mixText(hash, value);
      else mixNumber(hash, Number(value));
      return true;
    },
  };
}

const noText = (): string => '';

function addNothing(hash: Hash): false {
  mix(hash, 0);
  return false;
}

const dayMilliseconds = 86_400_000;

function readCell({ type, direct, read }: FieldRules, cells: Cells, row: number): Value | undefined {
  const kind = cells.kinds[row] as number;
  const number = cells.numbers[row] as number;
  if (direct[kind] === 1) return kind === cellKind.boolean ? number === 1 : number;
  if (kind === cellKind.text || cells.end(row) > cells.start(row)) return read(cells.text(row));
  // A value of a format without text, of another type: taken where it means the same.
  if (type === 'any') return cells.text(row);
  if (type === 'integer' && kind === cellKind.number && Number.isInteger(number)) return number;
  if (type === 'datetime' && kind === cellKind.datetime) return number;
  if (type === 'date' && kind === cellKind.datetime && number % dayMilliseconds === 0) return number;
  if (type === 'year' && kind === cellKind.integer && number >= 0 && number <= 9999) return number;
  return undefined;
}

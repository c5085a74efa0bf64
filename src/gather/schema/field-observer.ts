import { type Cells, cellKind } from '../tables/batch.ts';
import { areUsualTimes, readCell } from './field-cells.ts';
import { type FieldRules, longestMatched } from './field-rules.ts';
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
  /** True where each cell of the batch is there and is its number, so that equal numbers are equal values. */
  isNumeric(cells: Cells): boolean;
}

export function observeField(field: FieldRules, required: boolean): FieldObserver {
  const { name, type, rules, direct, plain, isoTimes } = field;
  const requiredTally = tallyOf(name, 'required', 'a value in each row');
  const typeTally = tallyOf(name, 'type', field.expectedType);
  const ruleTallies = rules.map(({ constraint, expected }) => tallyOf(name, constraint, expected));
  const judged = [typeTally, ...ruleTallies];
  const valueRanges = rules.flatMap(({ range }) => (range?.of === 'value' ? [range] : []));
  const lengthRanges = rules.flatMap(({ range }) => (range?.of === 'length' ? [range] : []));
  const numericOnly = valueRanges.length === rules.length;
  const matchers = rules.flatMap(({ surely }) => surely ?? []);
  /** Longer texts are not matched, in bytes as in characters. */
  const readable = matchers.length === 0 ? Number.POSITIVE_INFINITY : longestMatched;
  const byBytes = plain && lengthRanges.length + matchers.length === rules.length;
  // A value has to lie in all of them.
  const least = Math.max(Number.NEGATIVE_INFINITY, ...valueRanges.map((range) => range.least));
  const most = Math.min(Number.POSITIVE_INFINITY, ...valueRanges.map((range) => range.most));
  const shortest = Math.max(0, ...lengthRanges.map((range) => range.least));
  const longest = Math.min(readable, ...lengthRanges.map((range) => range.most));
  /** By code of the dictionary: 0 not looked at yet, else 1 + one bit for each constraint that does not hold. */
  let known = new Uint16Array(64);

  const judge = (value: Value | undefined): number => {
    if (value === undefined) return 1;
    let broken = 0;
    for (let at = 0; at < rules.length; at += 1) if (!rules[at]?.holds(value)) broken |= 2 << at;
    return broken;
  };

  const judgeCode = (cells: Cells, code: number): number => {
    if (code >= known.length) {
      const larger = new Uint16Array(Math.max(code + 1, known.length * 2));
      larger.set(known);
      known = larger;
    }
    const before = known[code] as number;
    if (before > 0) return before - 1;
    const broken = judge(field.read(cells.dictionary.text(code)));
    known[code] = broken + 1;
    return broken;
  };

  const judgeCell = (cells: Cells, row: number): number => {
    const code = cells.codes[row] as number;
    return code < 0 ? judge(readCell(field, cells, row)) : judgeCode(cells, code);
  };

  function countBroken(broken: number, row: number): void {
    for (let at = 0; at < judged.length; at += 1) if ((broken & (1 << at)) !== 0) count(judged[at] as Tally, row);
  }

  function observeMissing({ kinds, kindCounts, rows }: Cells, firstRow: number): void {
    const missing = kindCounts[cellKind.missing] as number;
    if (!required || missing === 0) return;
    for (let row = 0; row < rows && requiredTally.rows.length < mostRows; row += 1)
      if (kinds[row] === cellKind.missing) requiredTally.rows.push(firstRow + row);
    requiredTally.count += missing;
  }

  /** The number of each cell is its value, and only limits are to be kept. */
  function observeNumbers({ kinds, numbers, rows }: Cells, firstRow: number): void {
    if (rules.length === 0) return;
    for (let row = 0; row < rows; row += 1) {
      const number = numbers[row] as number;
      if (!(number >= least && number <= most) && kinds[row] !== cellKind.missing)
        countBroken(judge(number), firstRow + row);
    }
  }

  /** Whether the bytes and the length tell that all rules hold; false where the text has to be read. */
  function holdsByBytes(bytes: Uint8Array, from: number, to: number, length: number): boolean {
    // A character that is broken may be read as several, so that its bytes are the upper bound.
    if (length < shortest || to - from > longest) return false;
    for (let at = 0; at < matchers.length; at += 1) if (!matchers[at]?.(bytes, from, to)) return false;
    return true;
  }

  /** All cells are text. What the dictionary has no place for is judged by its bytes where they are enough. */
  function observeTexts(cells: Cells, firstRow: number): void {
    if (plain && rules.length === 0) return;
    const { kinds, codes, rows, bytes } = cells;
    const lengths = byBytes ? cells.outside?.lengths : undefined;
    for (let row = 0; row < rows; row += 1) {
      const code = codes[row] as number;
      if (code < 0) {
        if (kinds[row] === cellKind.missing) continue;
        if (lengths !== undefined && holdsByBytes(bytes, cells.start(row), cells.end(row), lengths[row] as number))
          continue;
      } else if (known[code] === 1) continue;
      const broken = judgeCell(cells, row);
      if (broken !== 0) countBroken(broken, firstRow + row);
    }
  }

  function observeEach(cells: Cells, firstRow: number): void {
    const { kinds, rows } = cells;
    for (let row = 0; row < rows; row += 1) {
      if (kinds[row] === cellKind.missing) continue;
      const broken = judgeCell(cells, row);
      if (broken !== 0) countBroken(broken, firstRow + row);
    }
  }

  const directCells = ({ kindCounts }: Cells): number => {
    let settled = 0;
    for (let kind = 0; kind < direct.length; kind += 1) if (direct[kind] === 1) settled += kindCounts[kind] as number;
    return settled;
  };

  return {
    tallies: [...(required ? [requiredTally] : []), ...(type === 'any' ? [] : [typeTally]), ...ruleTallies],
    observe: (cells, firstRow) => {
      observeMissing(cells, firstRow);
      if (type === 'any' && rules.length === 0) return;
      const there = cells.rows - (cells.kindCounts[cellKind.missing] as number);
      if (cells.kindCounts[cellKind.text] === there) observeTexts(cells, firstRow);
      else if (numericOnly && (directCells(cells) === there || (isoTimes && areUsualTimes(cells))))
        observeNumbers(cells, firstRow);
      else observeEach(cells, firstRow);
    },
    isNumeric: (cells) =>
      type !== 'boolean' && cells.kindCounts[cellKind.inexactInteger] === 0 && cells.rows === directCells(cells),
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

function addNothing(hash: Hash): false {
  mix(hash, 0);
  return false;
}

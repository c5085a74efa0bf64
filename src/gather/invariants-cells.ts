import { Instant, type Value } from './invariants-values.ts';
import { type Cells, cellKind, type Dictionary } from './tables/batch.ts';

/** A column that a rule reads. `cells` are those of the batch in hand. */
export interface Slot {
  readonly column: number;
  readonly name: string;
  cells: Cells;
}

export type Evaluate = (row: number) => Value;

const { missing, integer, number, nonFinite, boolean, date, datetime } = cellKind;

export function textAt(cells: Cells, row: number): string {
  const code = cells.codes[row] as number;
  return code >= 0 ? cells.dictionary.text(code) : cells.text(row);
}

export function cellValue(slot: Slot): Evaluate {
  return (row) => {
    const { cells } = slot;
    const kind = cells.kinds[row] as number;
    if (kind >= integer && kind <= nonFinite) return cells.numbers[row] as number;
    if (kind === missing) return null;
    if (kind === boolean) return cells.numbers[row] === 1;
    if (kind === date || kind === datetime) return new Instant(cells.numbers[row] as number);
    return textAt(cells, row);
  };
}

/** The cell as it is written, whatever its kind: `007` and `7` differ as text. */
export function cellText(slot: Slot): Evaluate {
  return (row) => (slot.cells.kinds[row] === missing ? null : textAt(slot.cells, row));
}

/** What `answer` gives for the text of each cell, asked once per distinct value as far as the dictionary reaches. `missing` for missing cells. */
export function byText(slot: Slot, answer: (text: string) => Value, ofMissing: Value): Evaluate {
  let dictionary: Dictionary | undefined;
  let known: Value[] = [];
  return (row) => {
    const { cells } = slot;
    const code = cells.codes[row] as number;
    if (code < 0) return cells.kinds[row] === missing ? ofMissing : answer(cells.text(row));
    if (cells.dictionary !== dictionary) {
      dictionary = cells.dictionary;
      known = [];
    }
    const found = known[code];
    if (found !== undefined) return found;
    // Codes come in the order of first appearance, so the list has no large holes.
    const made = answer(cells.dictionary.text(code));
    known[code] = made;
    return made;
  };
}

type Test = '<' | '<=' | '>' | '>=' | '==' | '!=';

/**
 * A cell beside a number or a time that is known beforehand: the rule that is met most, so each has its own loop body without boxed numbers. `otherwise`
 * answers for cells of other kinds.
 */
export function besideNumber(
  slot: Slot,
  test: Test,
  limit: number,
  kinds: 'numbers' | 'times',
  otherwise: Evaluate,
): Evaluate {
  const [first, last] = kinds === 'numbers' ? [integer, number] : [date, datetime];
  const at = (row: number): boolean => {
    const kind = slot.cells.kinds[row] as number;
    return kind >= first && kind <= last;
  };
  const value = (row: number): number => slot.cells.numbers[row] as number;
  switch (test) {
    case '<':
      return (row) => (at(row) ? value(row) < limit : otherwise(row));
    case '<=':
      return (row) => (at(row) ? value(row) <= limit : otherwise(row));
    case '>':
      return (row) => (at(row) ? value(row) > limit : otherwise(row));
    case '>=':
      return (row) => (at(row) ? value(row) >= limit : otherwise(row));
    case '==':
      return (row) => (at(row) ? value(row) === limit : otherwise(row));
    default:
      return (row) => (at(row) ? value(row) !== limit : otherwise(row));
  }
}

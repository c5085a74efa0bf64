import type { ColumnType } from '../../facts/tables.ts';
import { capacityFor, openNumberTally } from '../../statistics/number-tally.ts';
import type { ColumnSummary, TableSummary } from '../../statistics/summary.ts';
import { type Batch, type Cells, cellKind, cellKinds, type Observer } from './batch.ts';
import { joinDigits } from './padded-digits.ts';
import { openTextTally } from './text-tally.ts';

export { profileOf } from './table-profile.ts';

/**
 * Summarizes every column in one pass: counts and extremes exactly, distinct values and quantiles exactly while they are few and by sketches after that. The
 * result depends on the rows and where batches are cut, not on the machine.
 */
export function openProfile(columns: readonly string[]): Observer & { finish(): TableSummary } {
  const capacity = capacityFor(columns.length);
  const scratch: Scratch = { numbers: new Float64Array(0), dates: new Float64Array(0) };
  const tallies = columns.map((name) => openColumnTally(name, scratch, capacity));
  let rows = 0;
  return {
    observe(batch: Batch) {
      rows += batch.rows;
      if (scratch.numbers.length < batch.rows) {
        scratch.numbers = new Float64Array(batch.rows);
        scratch.dates = new Float64Array(batch.rows);
      }
      for (let column = 0; column < tallies.length; column += 1)
        (tallies[column] as ColumnTally).add(batch.cells(column));
    },
    finish: () => ({ rows, columns: tallies.map((tally) => tally.finish(rows)) }),
  };
}

/** One for all columns: the numbers of a batch, side by side. */
interface Scratch {
  numbers: Float64Array;
  dates: Float64Array;
}

interface ColumnTally {
  add(cells: Cells): void;
  finish(rows: number): ColumnSummary;
}

const { missing, integer, inexactInteger, number, nonFinite, boolean, date, datetime, text } = cellKind;

function openColumnTally(name: string, scratch: Scratch, capacity: ReturnType<typeof capacityFor>): ColumnTally {
  const kinds = new Float64Array(cellKinds.length);
  const numbers = openNumberTally(capacity);
  const dates = openNumberTally(capacity);
  const texts = openTextTally(capacity);
  const seen = { trues: 0, notANumber: false, infinity: false, minusInfinity: false };

  const of = (...some: readonly number[]): number => some.reduce((sum, kind) => sum + (kinds[kind] as number), 0);

  return {
    add(cells) {
      const here = cells.kindCounts;
      for (let kind = 0; kind < kinds.length; kind += 1) kinds[kind] = (kinds[kind] as number) + (here[kind] as number);
      if (here[integer] || here[number]) numbers.add(scratch.numbers, select(cells, integer, number, scratch.numbers));
      if (here[inexactInteger]) addInexact(cells, numbers);
      if (here[date] || here[datetime]) dates.add(scratch.dates, select(cells, date, datetime, scratch.dates));
      if (here[boolean]) seen.trues += countTrue(cells);
      if (here[nonFinite]) noteNonFinite(cells, seen);
      if (here[text]) texts.add(cells);
    },
    finish(rows) {
      const count = rows - of(missing);
      const booleans = of(boolean);
      const categories = texts.summary({ true: seen.trues, false: booleans - seen.trues });
      // Numbers and dates in one column have no common scale: the numbers are described.
      const summary = numbers.summary() ?? dates.summary();
      const onlyDigits = of(text) > 0 && of(integer) > 0 && of(text, integer) === count;
      const digits = onlyDigits && summary !== null && summary.minimum >= 0 && texts.padded();
      const parts = [numbers.distinct(), dates.distinct(), texts.distinct()];
      const others = [seen.trues > 0, booleans > seen.trues, seen.notANumber, seen.infinity, seen.minusInfinity].filter(
        Boolean,
      ).length;
      const distinct = {
        // An estimate may exceed what is possible.
        count: Math.min(
          count,
          parts.reduce((sum, part) => sum + part.count, others),
        ),
        exact: parts.every(({ exact }) => exact),
      };
      const rising =
        (numbers.rising() && of(integer, number) === count) || (dates.rising() && of(date, datetime) === count);
      const unique = count > 0 && (rising || (distinct.exact && distinct.count === count));
      return {
        name,
        type: digits ? 'text' : typeOf(of),
        rows,
        missing: of(missing),
        nonFinite: of(nonFinite),
        inexactIntegers: of(inexactInteger),
        kinds: Object.fromEntries(cellKinds.map((kind, index) => [kind, of(index)] as const).filter(([, n]) => n > 0)),
        distinct: rising ? { count, exact: true } : distinct,
        unique,
        numbers: digits ? null : summary,
        categories: digits && categories !== null ? joinDigits(categories, summary) : categories,
      };
    },
  };
}

function typeOf(of: (...kinds: readonly number[]) => number): ColumnType {
  const numeric = of(integer, inexactInteger, number);
  const days = of(date, datetime);
  const booleans = of(boolean);
  // A name such as "Nan" or "Inf" among other names is no number.
  if (of(text) > 0) return numeric + days > 0 ? 'mixed' : 'text';
  const families = [numeric + of(nonFinite), days, booleans].filter((cells) => cells > 0).length;
  if (families === 0) return 'empty';
  if (families > 1) return 'mixed';
  if (booleans > 0) return 'boolean';
  if (days > 0) return of(datetime) > 0 ? 'datetime' : 'date';
  return of(number, nonFinite) > 0 ? 'number' : 'integer';
}

/** Copies the numbers of the cells of two kinds side by side; returns how many. */
function select({ rows, kinds, kindCounts, numbers }: Cells, one: number, other: number, target: Float64Array): number {
  // Adding 0 makes -0 into 0: they are one value.
  if ((kindCounts[one] as number) + (kindCounts[other] as number) === rows) {
    for (let row = 0; row < rows; row += 1) target[row] = (numbers[row] as number) + 0;
    return rows;
  }
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const kind = kinds[row];
    target[size] = (numbers[row] as number) + 0;
    if (kind === one || kind === other) size += 1;
  }
  return size;
}

function addInexact(cells: Cells, numbers: ReturnType<typeof openNumberTally>): void {
  const values: number[] = [];
  const texts: string[] = [];
  for (let row = 0; row < cells.rows; row += 1)
    if (cells.kinds[row] === inexactInteger) {
      values.push(cells.numbers[row] as number);
      texts.push(cells.text(row));
    }
  numbers.addInexact(Float64Array.from(values), texts);
}

function countTrue({ rows, kinds, numbers }: Cells): number {
  let trues = 0;
  for (let row = 0; row < rows; row += 1) if (kinds[row] === boolean && numbers[row] === 1) trues += 1;
  return trues;
}

function noteNonFinite(
  { rows, kinds, numbers }: Cells,
  seen: { notANumber: boolean; infinity: boolean; minusInfinity: boolean },
): void {
  for (let row = 0; row < rows; row += 1)
    if (kinds[row] === nonFinite) {
      if (numbers[row] === Number.POSITIVE_INFINITY) seen.infinity = true;
      else if (numbers[row] === Number.NEGATIVE_INFINITY) seen.minusInfinity = true;
      else seen.notANumber = true;
    }
}

import type { TableConformance } from '../../facts/schema.ts';
import type { ColumnSummary, NumberSummary, TableSummary } from '../../statistics/summary.ts';
import { clipped } from '../../support/text.ts';
import type { Expectations, SchemaField } from './descriptor.ts';

type Answer = TableConformance['expectations'][number];
type Range = { readonly minimum?: number | undefined; readonly maximum?: number | undefined };

/** How the columns are distributed, against what the schema expects of them. What cannot be told is null, and not met. */
export function judgeExpectations(fields: readonly SchemaField[], summary: TableSummary): Answer[] {
  const columns = new Map(summary.columns.map((column) => [column.name, column]));
  return fields.flatMap(({ name, expectations }) => {
    const column = columns.get(name);
    return wanted(expectations).map(({ what, range, observe, percent }): Answer => {
      const found = column === undefined || column.rows === 0 ? null : observe(column);
      const observed = found === null || !Number.isFinite(found) ? null : found;
      return {
        column: clipped(name),
        expectation: what,
        observed,
        expected: inWords(range, percent),
        met:
          observed !== null &&
          observed >= (range.minimum ?? Number.NEGATIVE_INFINITY) &&
          observed <= (range.maximum ?? Number.POSITIVE_INFINITY),
      };
    });
  });
}

interface Wanted {
  readonly what: string;
  readonly range: Range;
  readonly percent: boolean;
  readonly observe: (column: ColumnSummary) => number | null;
}

function wanted({ missing, share = [], quantiles = [], mean, distinct }: Expectations): Wanted[] {
  return [
    ...(missing === undefined
      ? []
      : [
          {
            what: 'missing',
            range: missing,
            percent: true,
            observe: (column: ColumnSummary) => column.missing / column.rows,
          },
        ]),
    ...share.map((one) => ({
      what: `share of ${clipped(String(one.value), 100)}`,
      range: one,
      percent: true,
      observe: (column: ColumnSummary) => shareOf(column, one.value),
    })),
    ...quantiles.map((one) => ({
      what: `quantile ${one.share}`,
      range: one,
      percent: false,
      observe: (column: ColumnSummary) =>
        column.numbers === null ? null : allFinite(column, (numbers) => quantileOf(numbers, one.share)),
    })),
    ...(mean === undefined
      ? []
      : [
          {
            what: 'mean',
            range: mean,
            percent: false,
            observe: (column: ColumnSummary) => allFinite(column, (numbers) => numbers.mean),
          },
        ]),
    ...(distinct === undefined
      ? []
      : [
          {
            what: 'distinct values',
            range: distinct,
            percent: false,
            observe: (column: ColumnSummary) => column.distinct.count,
          },
        ]),
  ];
}

/** A mean without the NaN among the values would hide it. */
const allFinite = ({ numbers, nonFinite }: ColumnSummary, of: (numbers: NumberSummary) => number): number | null =>
  numbers === null || nonFinite > 0 ? null : of(numbers);

/** Of the cells that are there. Null where a value that has no count may be among the uncounted. */
function shareOf(column: ColumnSummary, value: string | number | boolean): number | null {
  const present = column.rows - column.missing;
  if (present === 0) return null;
  const counted = column.categories?.counts.get(String(value));
  if (counted !== undefined) return counted / present;
  const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value);
  if (column.numbers !== null && !Number.isNaN(number)) {
    const { values, weights, exact } = column.numbers.points;
    const at = values.indexOf(number);
    if (exact) return at === -1 ? 0 : (weights[at] as number) / present;
    if (number < column.numbers.minimum || number > column.numbers.maximum) return 0;
    return null;
  }
  return (column.categories?.uncounted ?? 0) === 0 ? 0 : null;
}

/** The smallest value with at least this share of the values at or below it (R's type 1; `inverted_cdf` in numpy). */
function quantileOf({ points: { values, weights } }: NumberSummary, share: number): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let below = 0;
  for (let at = 0; at < values.length; at += 1) {
    below += weights[at] as number;
    if (below >= share * total) return values[at] as number;
  }
  return values.at(-1) ?? Number.NaN;
}

function inWords({ minimum, maximum }: Range, percent: boolean): string {
  const word = (value: number): string => (percent ? `${Number((value * 100).toPrecision(12))}%` : String(value));
  return [
    ...(minimum === undefined ? [] : [`at least ${word(minimum)}`]),
    ...(maximum === undefined ? [] : [`at most ${word(maximum)}`]),
  ].join(', ');
}

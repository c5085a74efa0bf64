import type { SampleColumn } from './association.ts';
import type { Matrix } from './linear-model.ts';

/** Some rows of a table, a column at a time. */
export interface Rows {
  readonly rows: number;
  readonly columns: readonly SampleColumn[];
}

/** How the columns of a table become numbers for a linear model. */
export interface FeatureEncoding {
  /** Numbers for each row. */
  readonly width: number;
  /** Columns of the matrix that would have been there without the bound on its width. */
  readonly leftOut: number;
  /** Columns of the table that are constant, or not there: of no use. */
  readonly unused: readonly string[];
  /** The same for other rows. A column that is not there reads as missing. */
  readonly encode: (rows: Rows) => Matrix;
}

/** One column of the matrix. */
type Part =
  | {
      readonly kind: 'number';
      readonly column: string;
      readonly mean: number;
      readonly deviation: number;
      readonly median: number;
    }
  | { readonly kind: 'missing'; readonly column: string; readonly count: number }
  /** Null stands for a value that is missing. */
  | { readonly kind: 'value'; readonly column: string; readonly text: string | null; readonly count: number };

const mostValues = 50;
const mostParts = 200;
/** In deviations: training rows are never so far, and scores of others stay finite. */
const farthest = 1e6;

/**
 * Learns from the training rows how the columns of these names are encoded: a number less its mean and divided by its deviation, the median in place of a missing one and a column that says
 * so; of a category 0 or 1 for each of its 50 most frequent values. What is constant is dropped. At most 200 columns: numbers first, then the most frequent.
 */
export function learnEncoding(training: Rows, names: readonly string[]): FeatureEncoding {
  const columns = new Map(training.columns.map((column) => [column.name, column]));
  const parts: Part[] = [];
  const unused: string[] = [];
  for (const name of new Set(names)) {
    const column = columns.get(name);
    const own = column === undefined ? [] : column.kind === 'numbers' ? numberParts(column) : valueParts(column);
    if (own.length === 0) unused.push(name);
    for (const part of own) parts.push(part);
  }
  const frequency = (part: Part): number => (part.kind === 'number' ? Number.POSITIVE_INFINITY : part.count);
  const kept =
    parts.length <= mostParts
      ? parts
      : parts
          .toSorted((a, b) => (frequency(b) > frequency(a) ? 1 : frequency(b) < frequency(a) ? -1 : 0))
          .slice(0, mostParts);
  return {
    width: kept.length,
    leftOut: parts.length - kept.length,
    unused,
    encode: (rows) => {
      const found = new Map(rows.columns.map((column) => [column.name, column]));
      const values = new Float64Array(rows.rows * kept.length);
      kept.forEach((part, place) => {
        const read = reader(part, found.get(part.column));
        for (let row = 0; row < rows.rows; row += 1) values[row * kept.length + place] = read(row);
      });
      return { rows: rows.rows, columns: kept.length, values };
    },
  };
}

function numberParts({ name, values }: Extract<SampleColumn, { kind: 'numbers' }>): Part[] {
  const present = values.filter(Number.isFinite).sort();
  if (present.length === 0) return [];
  const middle = present.length >> 1;
  const [below, above] = [present[present.length % 2 === 0 ? middle - 1 : middle] as number, present[middle] as number];
  const median = below + (above - below) / 2;
  const missing = values.length - present.length;
  // Around the median, so that large offsets cost no digits; what is missing counts with 0.
  let sum = 0;
  for (const value of present) sum += (value - median) / values.length;
  let squares = missing * sum ** 2;
  for (const value of present) squares += (value - median - sum) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  const mean = median + sum;
  const isConstant = present[0] === present.at(-1) || !(deviation > 0) || !Number.isFinite(deviation);
  return [
    ...(isConstant ? [] : [{ kind: 'number', column: name, mean, deviation, median } as const]),
    ...(missing === 0 ? [] : [{ kind: 'missing', column: name, count: missing } as const]),
  ];
}

function valueParts({ name, codes, names }: Extract<SampleColumn, { kind: 'categories' }>): Part[] {
  const counts = new Map<string | null, number>();
  for (const code of codes) {
    const text = names[code] ?? null;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const rank = (text: string | null): string => (text === null ? '' : `=${text}`);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (rank(a) < rank(b) ? -1 : 1))
    .slice(0, mostValues)
    .map(([text, count]) => ({ kind: 'value', column: name, text, count }));
}

/** The number of a part in a row. A table may hold words where training had numbers: they are missing there. */
function reader(part: Part, column: SampleColumn | undefined): (row: number) => number {
  if (part.kind === 'value') {
    const { text } = part;
    if (column === undefined) return () => Number(text === null);
    if (column.kind === 'numbers')
      return (row) => {
        const value = column.values[row] as number;
        return Number((Number.isFinite(value) ? String(value) : null) === text);
      };
    const wanted = text === null ? -1 : column.names.indexOf(text);
    if (wanted === -1 && text !== null) return () => 0;
    return (row) => Number(column.codes[row] === wanted);
  }
  const values = column?.kind === 'numbers' ? column.values : wordsAsNumbers(column);
  const at = (row: number): number => values?.[row] ?? Number.NaN;
  if (part.kind === 'missing') return (row) => Number(!Number.isFinite(at(row)));
  return (row) => {
    const value = at(row);
    const standardised = ((Number.isFinite(value) ? value : part.median) - part.mean) / part.deviation;
    return Math.min(Math.max(standardised, -farthest), farthest);
  };
}

/** A column of mostly words may still hold some numbers. */
function wordsAsNumbers(column: Extract<SampleColumn, { kind: 'categories' }> | undefined): Float64Array | undefined {
  if (column === undefined) return undefined;
  const numbers = column.names.map((name) => (name.trim() === '' ? Number.NaN : Number(name)));
  return Float64Array.from(column.codes, (code) => numbers[code] ?? Number.NaN);
}

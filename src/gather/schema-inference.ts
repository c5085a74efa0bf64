import type { ColumnSummary, NumberSummary, TableSummary } from '../statistics/summary.ts';
import type { TableFormat } from './tables/batch.ts';
import { usualMissingValues } from './tables/decode-missing.ts';

/** A Frictionless Table Schema (https://specs.frictionlessdata.io/table-schema/), as far as one is inferred. */
export interface InferredSchema {
  readonly fields: readonly InferredField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: string;
}

export interface InferredField {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'string' | 'any';
  readonly format?: 'any';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

const digitKinds = new Set(['text', 'integer', 'missing']);
const mostListed = 20;
/** A value that fewer rows share could tell a person. */
const leastOften = 5;
const keyName = /(^|[_.\s-])(id|key)$/i;

/** A first schema that the table passes: what was seen, with room up to the next round number. A person should go over it. */
export function inferSchema(
  { rows, columns }: TableSummary,
  {
    format = 'csv',
    missingValues = usualMissingValues,
  }: { readonly format?: TableFormat; readonly missingValues?: readonly string[] } = {},
): InferredSchema {
  const key =
    columns.find((column) => isKey(column) && /^(id|key)$/i.test(column.name)) ??
    columns.find((column) => isKey(column));
  return {
    fields: columns.map((column) => inferField(column, rows, format)),
    missingValues,
    ...(key === undefined ? {} : { primaryKey: key.name }),
  };
}

const isKey = ({ name, missing, rows, unique }: ColumnSummary): boolean =>
  rows > 1 && missing === 0 && unique === true && keyName.test(name);

function inferField(column: ColumnSummary, rows: number, format: TableFormat): InferredField {
  const type = fieldType(column, format);
  const constraints: InferredField['constraints'] = {
    ...(rows > 0 && column.missing === 0 ? { required: true as const } : {}),
    // Numbers are measured; that no two of them are equal is chance, unless they name things.
    ...(column.unique && rows > 1 && (keyName.test(column.name) || type === 'string') ? { unique: true as const } : {}),
    ...listed(column, type),
    ...bounds(column, type),
  };
  return {
    name: column.name,
    type,
    ...(type === 'datetime' ? { format: 'any' as const } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const fieldType = ({ type, kinds }: ColumnSummary, format: TableFormat): InferredField['type'] => {
  if (type === 'empty' || type === 'mixed') return 'any';
  if (type !== 'text') return type;
  // Digits of which some begin with 0: the file has text for all of them.
  if (format === 'csv' && Object.keys(kinds).every((kind) => digitKinds.has(kind))) return 'string';
  // Booleans and words in one column: a reader of JSON or Parquet holds them apart.
  return Object.keys(kinds).every((kind) => kind === 'text' || kind === 'missing') ? 'string' : 'any';
};

function listed({ categories }: ColumnSummary, type: InferredField['type']): { enum?: readonly string[] } {
  if (type !== 'string' || categories === null || categories.uncounted > 0) return {};
  const values = [...categories.counts];
  if (values.length > mostListed || values.some(([, count]) => count < leastOften)) return {};
  return { enum: values.map(([value]) => value).sort() };
}

function bounds(
  { numbers, nonFinite, inexactIntegers }: ColumnSummary,
  type: InferredField['type'],
): { minimum?: number; maximum?: number } {
  if (numbers === null || (type !== 'integer' && type !== 'number')) return {};
  // An infinity is beyond every bound; what was rounded may be beyond its own.
  if (nonFinite > 0 || inexactIntegers > 0) return {};
  return roundedOut(numbers, type === 'integer' ? 1 : 0);
}

/** The extremes, moved outwards to multiples of a power of ten near the range's size; 0 is not crossed. */
export function roundedOut(
  { minimum, maximum }: Pick<NumberSummary, 'minimum' | 'maximum'>,
  leastStep: number,
): { minimum?: number; maximum?: number } {
  const range = maximum - minimum;
  const scale = range > 0 ? range : Math.abs(maximum) || 1;
  // Beyond these, a power of ten is no number to round to.
  if (!(scale > 1e-300 && scale < 1e300)) return {};
  const step = Math.max(10 ** Math.floor(Math.log10(scale)), leastStep);
  const clean = (value: number): number => Number(value.toPrecision(12));
  let low = clean(Math.floor(minimum / step) * step);
  let high = clean(Math.ceil(maximum / step) * step);
  if (low > minimum) low = clean(low - step);
  if (high < maximum) high = clean(high + step);
  // A step too small for the size of the values leaves them as they are.
  return { minimum: Math.min(low, minimum) + 0, maximum: Math.max(high, maximum) + 0 };
}

import type { SampleColumn } from '../statistics/association.ts';
import { sha256 } from '../support/digest.ts';
import { clipped } from '../support/text.ts';
import { asCategories } from './column-store.ts';

/** The rows of a table by the value of one column. */
export interface RowGroups {
  readonly column: string;
  /** The group of each row; -1 where the value is none of the frequent ones. */
  readonly codes: Int32Array;
  readonly groups: readonly RowGroup[];
  /** The group of rows without a value; null where every row has one. */
  readonly missing: number | null;
}

export interface RowGroup {
  /** The same in the next run: `age: quarter 1`. */
  readonly id: string;
  /** For people: `age up to 25`. */
  readonly name: string;
}

/** Numbers with no more distinct values are categories. */
const mostNumberedValues = 10;
/** Values of a column that are kept apart. */
export const mostGroups = 1000;
/** Of a name; two of them are less than 200 characters. */
const longestName = 90;

/** Long texts with the same beginning stay two: what is cut ends in the first digits of the SHA-256 of the whole. */
const distinctly = (text: string): string =>
  text.length <= longestName ? text : `${clipped(text, longestName - 9)} ${sha256(text).slice(0, 8)}`;

/** Categories by value, the most frequent 1000; numbers with more than 10 values by quarter of the rows. */
export function groupRows(column: SampleColumn): RowGroups {
  const categories = column.kind === 'categories' ? column : asCategories(column, mostNumberedValues);
  const name = distinctly(column.name);
  const { codes, groups } = categories === null ? byQuarter(name, column as Numbers) : byValue(name, categories);
  if (!codes.includes(missingCode)) return { column: column.name, codes, groups, missing: null };
  const missing = groups.length;
  for (let row = 0; row < codes.length; row += 1) if (codes[row] === missingCode) codes[row] = missing;
  return {
    column: column.name,
    codes,
    groups: [...groups, { id: `${name}: missing`, name: `${name} missing` }],
    missing,
  };
}

type Numbers = Extract<SampleColumn, { kind: 'numbers' }>;
type Categories = Extract<SampleColumn, { kind: 'categories' }>;
const missingCode = -2;

function byValue(column: string, { codes, names }: Categories): Pick<RowGroups, 'codes' | 'groups'> {
  const counts = new Float64Array(names.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] as number) + 1;
  const kept = [...names.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const places = new Int32Array(names.length).fill(-1);
  const groups = kept.slice(0, mostGroups).map((code, place): RowGroup => {
    places[code] = place;
    const value = distinctly(names[code] as string);
    return { id: `${column}=${value}`, name: `${column}=${value}` };
  });
  const placed = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    placed[row] = code < 0 ? missingCode : (places[code] as number);
  }
  return { codes: placed, groups };
}

function byQuarter(column: string, { values }: Numbers): Pick<RowGroups, 'codes' | 'groups'> {
  const sorted = ascending(values);
  const cuts = [1, 2, 3].map((quarter) => sorted[Math.ceil((quarter * sorted.length) / 4) - 1] as number);
  const [first, second, third] = cuts as [number, number, number];
  const groups = [
    { id: `${column}: quarter 1`, name: `${column} up to ${short(first)}` },
    { id: `${column}: quarter 2`, name: `${column} above ${short(first)} to ${short(second)}` },
    { id: `${column}: quarter 3`, name: `${column} above ${short(second)} to ${short(third)}` },
    { id: `${column}: quarter 4`, name: `${column} above ${short(third)}` },
  ];
  const codes = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    const value = values[row] as number;
    codes[row] = Number.isNaN(value) ? missingCode : value <= first ? 0 : value <= second ? 1 : value <= third ? 2 : 3;
  }
  return { codes, groups };
}

/** Those that are there, the lowest first: 8 bytes a row for as long as it takes. */
function ascending(values: Float64Array): Float64Array {
  // The sort puts NaN behind all others.
  const sorted = values.slice().sort();
  let there = sorted.length;
  while (there > 0 && Number.isNaN(sorted[there - 1])) there -= 1;
  return sorted.subarray(0, there);
}

const short = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));

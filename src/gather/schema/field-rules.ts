import { clipped } from '../../support/text.ts';
import { cellKind } from '../tables/batch.ts';
import { type ByteMatcher, byteMatcher } from './byte-pattern.ts';
import { type SchemaField, textOfMember } from './descriptor.ts';
import { compilePattern, type Reader, readerOf, type Value, withoutIdleEscapes } from './values.ts';

/** One constraint on the cells of a field. */
export interface FieldRule {
  /** Frictionless's name. */
  readonly constraint: string;
  readonly expected: string;
  readonly holds: (value: Value) => boolean;
  /** What the rule is, where it looks at a number alone: at the value, or at the code points of a text. Both ends belong to it. */
  readonly range?: { readonly of: 'value' | 'length'; readonly least: number; readonly most: number };
  /** Of a pattern that is simple enough: true only where it holds, false where the text has to be read. */
  readonly surely?: ByteMatcher | undefined;
}

/** How the cells of one field are read and what they have to be. */
export interface FieldRules {
  readonly name: string;
  readonly type: string;
  readonly read: Reader;
  /** True where each text is a value, and is it as it is written. */
  readonly plain: boolean;
  /** 1 for each kind of cell whose number is its value, by its number: nothing is read from the text. */
  readonly direct: Uint8Array;
  /** True for ISO 8601 date times, whose number is the value in the usual form of their text. */
  readonly isoTimes: boolean;
  readonly expectedType: string;
  readonly rules: readonly FieldRule[];
}

/** Longer texts are not matched with a pattern, as an unlucky one could take hours. */
export const longestMatched = 10_000;

const directKinds: Readonly<Record<string, readonly (keyof typeof cellKind)[]>> = {
  integer: ['integer', 'inexactInteger'],
  number: ['integer', 'inexactInteger', 'number', 'nonFinite'],
  boolean: ['boolean'],
  date: ['date'],
};

export function rulesOf(field: SchemaField): FieldRules {
  const { name, type, format } = field;
  const read = readerOf(field);
  const direct = new Uint8Array(Object.keys(cellKind).length);
  for (const kind of directKinds[type] ?? []) direct[cellKind[kind]] = 1;
  const isDefault = format === 'default';
  const expectedType = isDefault ? `of the type ${type}` : `of the type ${type}, format ${clipped(format)}`;
  return {
    name,
    type,
    read,
    plain: type === 'any' || (type === 'string' && isDefault),
    direct,
    isoTimes: type === 'datetime' && isDefault,
    expectedType,
    rules: constraintRules(field, read),
  };
}

function constraintRules({ type, constraints }: SchemaField, read: Reader): FieldRule[] {
  const rules: FieldRule[] = [];
  const { minimum, maximum, minLength, maxLength, pattern } = constraints;
  const addRange = (constraint: string, expected: string, range: { least?: number; most?: number }): void => {
    const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = range;
    // A comparison with NaN is false: it never holds.
    const holds = (value: Value): boolean => (value as number) >= least && (value as number) <= most;
    rules.push({ constraint, expected, holds, range: { of: 'value', least, most } });
  };
  const addLength = (constraint: string, limit: string, least: number, most: number): void => {
    const isText = type === 'string';
    const sizeOf = isText ? codePoints : sizeOfJson;
    const holds = (value: Value): boolean => {
      const size = sizeOf(String(value));
      return size >= least && size <= most;
    };
    const expected = `${limit} ${isText ? 'characters' : 'entries'}`;
    rules.push({ constraint, expected, holds, ...(isText && { range: { of: 'length', least, most } }) });
  };
  if (minimum !== undefined)
    addRange('minimum', `at least ${clipped(String(minimum))}`, { least: read(String(minimum)) as number });
  if (maximum !== undefined)
    addRange('maximum', `at most ${clipped(String(maximum))}`, { most: read(String(maximum)) as number });
  if (minLength !== undefined) addLength('minLength', `at least ${minLength}`, minLength, Number.POSITIVE_INFINITY);
  if (maxLength !== undefined) addLength('maxLength', `at most ${maxLength}`, 0, maxLength);
  if (pattern !== undefined) {
    const compiled = compilePattern(pattern) as RegExp;
    rules.push({
      constraint: 'pattern',
      expected: `a text of at most ${longestMatched} characters that matches \`${clipped(pattern)}\``,
      holds: (value) => (value as string).length <= longestMatched && compiled.test(value as string),
      surely: byteMatcher(withoutIdleEscapes(pattern)),
    });
  }
  if (constraints.enum !== undefined) {
    const members = new Set(constraints.enum.map((member) => read(textOfMember(member))));
    const shown = constraints.enum.slice(0, 10).map((member) => clipped(textOfMember(member), 50));
    const more = constraints.enum.length - shown.length;
    const expected = `one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    rules.push({ constraint: 'enum', expected, holds: (value) => members.has(value) });
  }
  return rules;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const sizeOfJson = (text: string): number => Object.keys(JSON.parse(text) as object).length;

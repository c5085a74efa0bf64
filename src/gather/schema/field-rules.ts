import { cellKind } from '../tables/batch.ts';
import { type SchemaField, textOfMember } from './descriptor.ts';
import { compilePattern, type Reader, readerOf, type Value } from './values.ts';

/** One constraint on the cells of a field. */
export interface FieldRule {
  /** Frictionless's name. */
  readonly constraint: string;
  readonly expected: string;
  /** True where the rule looks at numbers alone, so that a whole column can be compared quickly. */
  readonly numeric: boolean;
  readonly holds: (value: Value, text: () => string) => boolean;
}

/** How the cells of one field are read and what they have to be. */
export interface FieldRules {
  readonly name: string;
  readonly type: string;
  readonly read: Reader;
  /** 1 for each kind of cell whose number is its value, by its number: nothing is read from the text. */
  readonly direct: Uint8Array;
  readonly expectedType: string;
  readonly rules: readonly FieldRule[];
}

/** Longer texts are not matched with a pattern, as an unlucky one could take hours. */
export const longestMatched = 10_000;

export const bounded = (text: string, length = 200): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

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
  const expectedType = format === 'default' ? `of the type ${type}` : `of the type ${type}, format ${bounded(format)}`;
  return { name, type, read, direct, expectedType, rules: constraintRules(field, read) };
}

function constraintRules({ type, constraints }: SchemaField, read: Reader): FieldRule[] {
  const rules: FieldRule[] = [];
  const add = (constraint: string, expected: string, holds: FieldRule['holds'], numeric = false): void => {
    rules.push({ constraint, expected, holds, numeric });
  };
  const { minimum, maximum, minLength, maxLength, pattern } = constraints;
  // A comparison with NaN is false: it never holds.
  if (minimum !== undefined) {
    const limit = read(String(minimum)) as number;
    add('minimum', `at least ${bounded(String(minimum))}`, (value) => (value as number) >= limit, true);
  }
  if (maximum !== undefined) {
    const limit = read(String(maximum)) as number;
    add('maximum', `at most ${bounded(String(maximum))}`, (value) => (value as number) <= limit, true);
  }
  const size = type === 'string' ? (text: string) => codePoints(text) : (text: string) => sizeOfJson(text);
  const unit = type === 'string' ? 'characters' : 'entries';
  const isLong = type === 'string' ? (_: Value, text: () => string) => text() : (value: Value) => String(value);
  if (minLength !== undefined)
    add('minLength', `at least ${minLength} ${unit}`, (value, text) => size(isLong(value, text)) >= minLength);
  if (maxLength !== undefined)
    add('maxLength', `at most ${maxLength} ${unit}`, (value, text) => size(isLong(value, text)) <= maxLength);
  if (pattern !== undefined) {
    const compiled = compilePattern(pattern) as RegExp;
    add('pattern', `a text of at most ${longestMatched} characters that matches \`${bounded(pattern)}\``, (_, text) => {
      const whole = text();
      return whole.length <= longestMatched && compiled.test(whole);
    });
  }
  if (constraints.enum !== undefined) {
    const members = new Set(constraints.enum.map((member) => read(textOfMember(member))));
    const shown = constraints.enum.slice(0, 10).map((member) => bounded(textOfMember(member), 50));
    const more = constraints.enum.length - shown.length;
    add('enum', `one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`, (value) => members.has(value));
  }
  return rules;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const sizeOfJson = (text: string): number => Object.keys(JSON.parse(text) as object).length;

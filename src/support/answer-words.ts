import type * as z from 'zod';
import { plainLine } from './text.ts';

/** Where an answer is not as its schema has it, in plain words: where, expected, found. */
export function unlikeSchema({ issues: [issue] }: z.ZodError, answer: unknown): string {
  const path = issue?.path ?? [];
  const place = path.length === 0 ? 'as a whole' : `at \`${plainLine(path.map(String).join('.').slice(0, 100))}\``;
  const expected = issue?.code === 'invalid_type' ? (typeWords[issue.expected] ?? issue.expected) : 'another value';
  return `${place} expected ${expected}, found ${describe(valueAt(answer, path))}`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return plainLine(JSON.stringify(value).slice(0, 100));
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined;
  return value;
}

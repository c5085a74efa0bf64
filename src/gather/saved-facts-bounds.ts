import { refuse } from '../support/errors.ts';

/** What facts never are, whatever their schema: very deep, with very many values, very long texts, or with keys that mean something to JavaScript. */

const deepest = 32;
/** A mistake in each of more values than this would fill the memory. */
const mostValues = 500_000;
const longestText = 20_000;
const longestName = 1000;
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Path = readonly (string | number)[];

/** `run.metrics["a b"][3]`, bounded. Names in it are hostile text. */
export function pathText(path: Path): string {
  const parts = path
    .slice(0, deepest)
    .map((part) =>
      typeof part === 'number'
        ? `[${part}]`
        : /^[A-Za-z_][A-Za-z0-9_]{0,60}$/.test(part)
          ? `.${part}`
          : `[${valueText(part)}]`,
    );
  return parts.join('').replace(/^\./, '') || 'the file';
}

/** A value in a few characters, on one line. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 80);
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}

/** Throws `ConfigurationError`, naming the place in the file. */
export function checkBounds(value: unknown, file: string, next: string): void {
  const path: (string | number)[] = [];
  let values = 0;
  const stop = (message: string): never => refuse(file, `${pathText(path)}: ${message}`, next);
  function walk(value: unknown): void {
    values += 1;
    if (values > mostValues) stop(`expected at most ${mostValues} values in all, found more`);
    if (typeof value === 'string') {
      const most = path.at(-1) === 'name' ? longestName : longestText;
      if (value.length > most) stop(`expected at most ${most} characters, found ${value.length}`);
    } else if (typeof value === 'number') {
      // JSON has no infinity, but 1e999 is read as one.
      if (!Number.isFinite(value)) stop(`expected a finite number, found ${value}`);
    } else if (typeof value === 'object' && value !== null) {
      if (path.length >= deepest) stop(`expected at most ${deepest} levels, found more`);
      if (Array.isArray(value))
        for (let index = 0; index < value.length; index += 1) {
          path.push(index);
          walk(value[index]);
          path.pop();
        }
      else
        for (const key of Object.keys(value)) {
          if (key.length > longestName) stop(`expected keys of at most ${longestName} characters, found ${key.length}`);
          path.push(key);
          if (refusedKeys.has(key)) stop('is a key that facts never have');
          walk((value as Record<string, unknown>)[key]);
          path.pop();
        }
    }
  }
  walk(value);
}

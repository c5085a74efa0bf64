import type { NotAMetric } from '../../facts.ts';
import { ConfigurationError } from '../../support/errors.ts';
import { clipped } from '../../support/text.ts';

/** One flattened key of a metrics file: a finite number, or what it is in place of one. */
export type Entry =
  | { readonly name: string; readonly value: number }
  | { readonly name: string; readonly kind: NotAMetric['kind'] };

/** The same by its short name. */

export const maximumMetrics = 1000;
export const maximumNameLength = 250;
const maximumDepth = 32;

const quoted = (name: string): string => JSON.stringify(clipped(name, 80));

export function numberEntry(name: string, value: number): Entry {
  if (Number.isFinite(value)) return { name, value };
  return { name, kind: Number.isNaN(value) ? 'nan' : 'infinity' };
}

/**
 * A value as a parser returned it. A number in quotes stays text: nobody knows whether it was meant as one. DVCLive, though, writes NaN and infinities as
 * the texts `"nan"` and `"inf"`.
 */
function entryOf(name: string, value: unknown): Entry {
  if (typeof value === 'number') return numberEntry(name, value);
  if (typeof value === 'string') return special(name, value) ?? { name, kind: 'text' };
  if (typeof value === 'boolean') return { name, kind: 'boolean' };
  if (value === null || value === undefined) return { name, kind: 'null' };
  return { name, kind: Array.isArray(value) ? 'list' : 'text' };
}

/** NaN and infinities as Python prints them. */
function special(name: string, text: string): Entry | undefined {
  if (/^[+-]?nan$/i.test(text)) return { name, kind: 'nan' };
  return /^[+-]?inf(inity)?$/i.test(text) ? { name, kind: 'infinity' } : undefined;
}

/** A cell of a table, or a value of MLflow's folder: text that may be a number as Python, R or JavaScript print one. */
export function textEntry(name: string, text: string): Entry {
  const cell = text.trim();
  if (cell === '') return { name, kind: 'null' };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell)) return numberEntry(name, Number(cell));
  if (/^(true|false)$/i.test(cell)) return { name, kind: 'boolean' };
  return special(name, cell) ?? { name, kind: 'text' };
}

/** Nested keys joined with dots: `{test: {accuracy: 0.9}}` reads as `test.accuracy`. Lists are not looked into. */
export function flatten(file: string, value: unknown): Entry[] {
  if (!isMapping(value))
    throw new ConfigurationError({
      file,
      message: `holds ${describe(value)}; expected a mapping of metric names to numbers`,
      next: 'write an object such as {"accuracy": 0.93}',
    });
  const entries: Entry[] = [];
  let metrics = 0;
  const walk = (mapping: object, prefix: string, depth: number): void => {
    if (depth > maximumDepth)
      throw new ConfigurationError({
        file,
        message: `is nested deeper than ${maximumDepth} levels, at ${quoted(prefix)}`,
        next: 'write metrics in fewer levels',
      });
    for (const [key, inner] of mapping instanceof Map ? mapping : Object.entries(mapping)) {
      const name = `${prefix}${typeof key === 'object' && key !== null ? JSON.stringify(key) : String(key)}`;
      if (isMapping(inner)) walk(inner, `${name}.`, depth + 1);
      else {
        const entry = entryOf(name, inner);
        if ('value' in entry && ++metrics > maximumMetrics) tooMany(file);
        if ('value' in entry || entries.length - metrics < maximumMetrics) entries.push(entry);
      }
    }
  };
  walk(value, '', 1);
  return checkEntries(file, entries);
}

/** Throws where two keys have the same name, a name is too long, or there are too many. */
export function checkEntries(file: string, entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  const kept: Entry[] = [];
  let metrics = 0;
  for (const entry of entries) {
    if (entry.name.length > maximumNameLength) {
      // Over-long text beside the metrics does no harm; a metric must be named in tables and gates.
      if (!('value' in entry)) continue;
      throw new ConfigurationError({
        file,
        message: `has a metric whose name is ${entry.name.length} characters long: ${quoted(entry.name)}; at most ${maximumNameLength} are read`,
        next: 'shorten the name',
      });
    }
    if (seen.has(entry.name))
      throw new ConfigurationError({
        file,
        message: `has two values for ${quoted(entry.name)}`,
        next: 'give each metric its own name (nested keys are joined with dots)',
      });
    seen.add(entry.name);
    if ('value' in entry && ++metrics > maximumMetrics) tooMany(file);
    kept.push(entry);
  }
  return kept;
}

function tooMany(file: string): never {
  throw new ConfigurationError({
    file,
    message: `holds more than ${maximumMetrics} metrics`,
    next: 'write the metrics that matter; predictions and curves belong in files of their own',
  });
}

export const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  return { number: 'a single number', string: 'a single text', boolean: 'a single boolean' }[typeof value as 'number'];
}

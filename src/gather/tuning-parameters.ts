import { lstat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { inside, readTextBounded } from '../support/files.ts';
import { clipped } from '../support/text.ts';
import { textEntry } from './metrics/entries.ts';
import { parseJson } from './metrics/json.ts';
import { parseYaml, yamlLimit } from './metrics/yaml.ts';

/** What training uses: values by key, nested keys joined with dots. */
export interface ParametersInUse {
  readonly file: string;
  readonly values: ReadonlyMap<string, unknown>;
}

const usualFiles = ['params.yaml', 'params.yml', 'params.json'];
const mostKeys = 5000;
const deepest = 32;

/** Reads the named file, else the first usual one that is there; null where there is none. Throws `ConfigurationError`. */
export async function readParametersInUse(root: string, named: string | undefined): Promise<ParametersInUse | null> {
  const file = named === undefined ? await firstThere(root) : inside(root, named);
  if (file === undefined) return null;
  const text = await readTextBounded(root, file, yamlLimit);
  const content = extname(file).toLowerCase() === '.json' ? parseJson(file, text) : parseYaml(file, text);
  const values = new Map<string, unknown>();
  const walk = (value: unknown, prefix: string, depth: number): void => {
    const entries = value instanceof Map ? [...value] : isObject(value) ? Object.entries(value) : null;
    if (entries === null) {
      if (prefix !== '') values.set(prefix, value);
      return;
    }
    // An alias may hold itself.
    if (depth > deepest || values.size > mostKeys)
      throw new ConfigurationError({
        file,
        message: `holds more than ${mostKeys} keys, or is nested deeper than ${deepest} levels`,
        next: 'name the file with the parameters of training alone as `parameters-file`',
      });
    for (const [key, inner] of entries)
      walk(inner, prefix === '' ? String(key) : `${prefix}.${String(key)}`, depth + 1);
  };
  walk(content, '', 0);
  if (values.size > 0) return { file, values };
  throw new ConfigurationError({
    file,
    message: 'holds no parameter; expected keys with values',
    next: 'write the parameters that training uses, such as `learning_rate: 0.1`',
  });
}

async function firstThere(root: string): Promise<string | undefined> {
  for (const file of usualFiles) if ((await lstat(join(root, file)).catch(() => undefined)) !== undefined) return file;
  return undefined;
}

/**
 * The value in use of a hyperparameter: of the key that `names` gives, else of the key of that very name, else of the only key that ends as the name does (`train.max_depth` for
 * `model__max_depth`). Undefined where there is none. Throws where several do and their values differ.
 */
export function valueInUse(
  { file, values }: ParametersInUse,
  parameter: string,
  names: Readonly<Record<string, string>>,
): unknown {
  if (Object.hasOwn(names, parameter)) {
    const key = names[parameter] as string;
    if (values.has(key)) return values.get(key);
    throw new ConfigurationError({
      file,
      message: `has no key \`${clipped(key, 80)}\`, which \`names\` of model/tuning gives for \`${clipped(parameter, 80)}\``,
      next: 'name the key as it stands in the file, nested keys joined with dots',
    });
  }
  if (values.has(parameter)) return values.get(parameter);
  const last = lastSegment(parameter);
  const found = [...values].filter(([key]) => lastSegment(key) === last);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.every(([, value]) => areEqual(value, first[1]))) return first[1];
  throw new ConfigurationError({
    file,
    message: `has several values for \`${clipped(parameter, 80)}\`: ${found
      .slice(0, 5)
      .map(([key]) => `\`${clipped(key, 80)}\``)
      .join(', ')}`,
    next: 'say which one is meant under `names` of model/tuning',
  });
}

const lastSegment = (name: string): string => name.split(/\.|__|\//).at(-1) ?? name;

/** Whether a cell says that a trial had no such parameter: empty, NaN or null, as pandas writes it. */
export const isMissing = (cell: unknown): boolean =>
  cell === undefined ||
  cell === null ||
  (typeof cell === 'number' && Number.isNaN(cell)) ||
  (typeof cell === 'string' && /^\s*(?:nan|none|null|na|<na>)?\s*$/i.test(cell));

/** Digits are lost on the way: pandas' JSON keeps ten decimals. */
const digits = 1e-6;
const smallest = 1e-9;

/** Numbers as numbers, however they are written, `True` as `true`, and lists without regard to brackets, quotes and blanks. */
export function areEqual(a: unknown, b: unknown): boolean {
  const [first, second] = [canonical(a), canonical(b)];
  if (typeof first === 'number' && typeof second === 'number') {
    const difference = Math.abs(first - second);
    const size = Math.max(Math.abs(first), Math.abs(second));
    if (Number.isInteger(first) && Number.isInteger(second)) return difference === 0;
    return difference <= digits * size || difference <= Math.min(smallest, size / 100);
  }
  return first === second;
}

/** A text to tell values apart by. */
export const canonical = (value: unknown): number | string => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value ?? null).replace(/[\s"]/g, '');
  const entry = textEntry('', value);
  if ('value' in entry) return entry.value;
  if (entry.kind === 'boolean') return value.trim().toLowerCase();
  const text = value.trim();
  return /^[[(].*[\])]$/.test(text) ? `[${text.slice(1, -1).replace(/[\s'"]|,\s*$/g, '')}]` : text;
};

/** A value for people, in bounds. */
export const shown = (value: unknown): string =>
  clipped(typeof value === 'string' ? value : JSON.stringify(value ?? null), 100);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

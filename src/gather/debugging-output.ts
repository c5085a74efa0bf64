import json5 from 'json5';
import type { NamedValues } from '../facts/debugging.ts';
import { clipped } from '../support/text.ts';
import { predictionNames } from './served-prediction.ts';

/** Reads what a debugging command printed. Its values are hostile, and may be personal: only names leave this file. */

export type PrintedObject = Readonly<Record<string, unknown>>;

const mostNames = 20;
const mostStarts = 50;
const mostValues = 100_000;
const deepest = 50;

/** The last JSON object in the text, whatever stands before or after it: log lines, or earlier objects. Python's NaN and Infinity are read too. Null where there is none. */
export function lastObject(text: string): PrintedObject | null {
  const all = text.split('\n').map((line) => line.trimEnd());
  const lines = all.slice(0, all.findLastIndex((line) => line.endsWith('}')) + 1);
  let starts = 0;
  for (let first = lines.length - 1; first >= 0 && starts < mostStarts; first -= 1) {
    if (!lines[first]?.startsWith('{')) continue;
    starts += 1;
    const found = objectIn(lines.slice(first).join('\n')) ?? objectIn(lines[first] as string);
    if (found !== null) return found;
  }
  return objectIn(text);
}

function objectIn(text: string): PrintedObject | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return null;
  // JSON5 is slower, but it knows NaN and Infinity.
  for (const parse of /NaN|Infinity/.test(trimmed) ? [JSON.parse, json5.parse] : [JSON.parse])
    try {
      const found: unknown = parse(trimmed);
      return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as PrintedObject) : null;
    } catch {
      // It begins elsewhere.
    }
  return null;
}

/** What is at a path such as `output.0.label`; undefined where nothing is. A key with dots in it is found too. */
export function valueAt(found: unknown, path: string): unknown {
  if (typeof found !== 'object' || found === null) return undefined;
  if (Object.hasOwn(found, path)) return (found as PrintedObject)[path];
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const key = path.slice(0, dot);
    if (!Object.hasOwn(found, key)) continue;
    const inner = valueAt((found as PrintedObject)[key], path.slice(dot + 1));
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The values at the ends of an object, by the path of their keys. Bounded in number and depth: what is beyond is not looked at, and said so by `null`. */
export function leavesOf(found: PrintedObject): ReadonlyMap<string, unknown> | null {
  const leaves = new Map<string, unknown>();
  const walk = (value: unknown, path: string, depth: number): boolean => {
    if (typeof value !== 'object' || value === null) {
      leaves.set(path, value);
      return leaves.size <= mostValues;
    }
    if (depth > deepest) return false;
    return Object.entries(value).every(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`, depth + 1));
  };
  return walk(found, '', 0) ? leaves : null;
}

const nameOf = (path: string): string => clipped(path);

export function named(paths: Iterable<string>): NamedValues {
  const names: string[] = [];
  let count = 0;
  for (const path of paths) {
    count += 1;
    if (names.length < mostNames) names.push(nameOf(path));
  }
  return { count, names };
}

/**
 * Values on the way to the prediction: neither the prediction itself (at `path`, or under a usual name), nor what was sent, nor nothing. A list counts once.
 */
export function intermediateOf(
  leaves: ReadonlyMap<string, unknown>,
  example: PrintedObject,
  path: string | null,
): NamedValues {
  const found = new Set<string>();
  for (const [leaf, value] of leaves) {
    const [top = ''] = leaf.split('.');
    if (value === null || value === '') continue;
    if (path !== null && (leaf === path || leaf.startsWith(`${path}.`))) continue;
    if (predictionNames.includes(top)) continue;
    if (endsOf(leaf).some((name) => Object.hasOwn(example, name) && sameValue(value, example[name], 0))) continue;
    found.add(leaf.replace(/(\.\d+)+$/, ''));
  }
  return named(found);
}

/** `a.b.c`, `b.c`, `c`. */
function endsOf(path: string): string[] {
  const ends = [path];
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) ends.push(path.slice(dot + 1));
  return ends;
}

export const nonFiniteOf = (leaves: ReadonlyMap<string, unknown>): string[] =>
  [...leaves].filter(([, value]) => typeof value === 'number' && !Number.isFinite(value)).map(([path]) => path);

/** The paths whose values differ by more than `tolerance`, or that only one side has. */
export function differingOf(
  first: ReadonlyMap<string, unknown>,
  second: ReadonlyMap<string, unknown>,
  tolerance: number,
): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => !first.has(path) || !second.has(path) || !sameValue(first.get(path), second.get(path), tolerance),
  );
}

function sameValue(a: unknown, b: unknown, tolerance: number): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  // Not true of NaN.
  return a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
}

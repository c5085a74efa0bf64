/**
 * The values of the Common Expression Language and its operators, as rules use them (https://github.com/cel-expr/cel-spec, langdef.md). What differs, because
 * tables are not typed as protocol buffers are: a cell's number is a double (a text file does not tell 2 from 2.0), so an int beside a double counts
 * as that double; a comparison with NaN cannot be told, so that nothing passes on NaN.
 */

/** What cannot be told: an error of CEL, which makes a row neither pass nor fail. Made once per place, so that a million of them cost nothing. */
export class Unknown {
  readonly problem: string;
  constructor(problem: string) {
    this.problem = problem;
  }
}

/** A timestamp or a duration, in milliseconds. */
export class Instant {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}
export class Span {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

export type Value = number | string | boolean | null | Instant | Span | Unknown | readonly Value[];

/** What is known of a value before any row is read. `number` is CEL's double. */
export type Type = 'int' | 'number' | 'string' | 'bool' | 'null' | 'timestamp' | 'duration' | 'list' | 'any';

export const isUnknown = (value: Value): value is Unknown => value instanceof Unknown;

export function typeName(value: Value): string {
  if (value === null) return 'a missing value';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'a boolean';
  if (value instanceof Instant) return 'a timestamp';
  if (value instanceof Span) return 'a duration';
  return value instanceof Unknown ? 'unknown' : 'a list';
}

const reasons = new Map<string, Unknown>();

/** The same object for the same reason. */
export function unknown(problem: string): Unknown {
  let found = reasons.get(problem);
  if (found === undefined) {
    found = new Unknown(problem);
    if (reasons.size < 1000) reasons.set(problem, found);
  }
  return found;
}

export const notANumber = unknown('NaN cannot be compared');
const inexact = unknown('integers beyond ±2^53 cannot be told apart');
const tooLarge = unknown('integer overflow: beyond ±2^53');

const mismatch = (operator: string, left: Value, right: Value): Unknown =>
  isUnknown(left)
    ? left
    : isUnknown(right)
      ? right
      : unknown(`${typeName(left)} ${operator} ${typeName(right)} is not defined`);

/** CEL's equality: values of different types are not equal; int and double by value. */
export function equals(left: Value, right: Value): boolean | Unknown {
  if (typeof left === 'number' && typeof right === 'number') {
    if (left === right) return Math.abs(left) > Number.MAX_SAFE_INTEGER && Number.isFinite(left) ? inexact : true;
    return Number.isNaN(left) || Number.isNaN(right) ? notANumber : false;
  }
  if (isUnknown(left)) return left;
  if (isUnknown(right)) return right;
  if (left === right) return true;
  if (left instanceof Instant) return right instanceof Instant && left.milliseconds === right.milliseconds;
  if (left instanceof Span) return right instanceof Span && left.milliseconds === right.milliseconds;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    return all(left.map((item, index) => equals(item as Value, right[index] as Value)));
  }
  return false;
}

function all(parts: readonly (boolean | Unknown)[]): boolean | Unknown {
  if (parts.includes(false)) return false;
  return parts.find((part) => part !== true) ?? true;
}

export function contains(list: Value, value: Value): boolean | Unknown {
  if (isUnknown(value)) return value;
  if (!Array.isArray(list)) return mismatch('in', value, list);
  let problem: Unknown | undefined;
  for (const item of list as readonly Value[]) {
    const same = equals(value, item);
    if (same === true) return true;
    if (same !== false) problem ??= same;
  }
  return problem ?? false;
}

export type Comparison = '<' | '<=' | '>' | '>=';

const verdicts: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Text is ordered by code points, as CEL has it. */
function orderOfText(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (a === b) continue;
    // A surrogate stands for a code point above all others.
    const lift = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
    return lift(a) - lift(b);
  }
  return left.length - right.length;
}

export function compare(operator: Comparison, left: Value, right: Value): boolean | Unknown {
  if (typeof left === 'number' && typeof right === 'number') {
    if (left === right && Math.abs(left) > Number.MAX_SAFE_INTEGER && Number.isFinite(left)) return inexact;
    if (Number.isNaN(left) || Number.isNaN(right)) return notANumber;
    return verdicts[operator](left < right ? -1 : left > right ? 1 : 0);
  }
  if (typeof left === 'string' && typeof right === 'string') return verdicts[operator](orderOfText(left, right));
  if (typeof left === 'boolean' && typeof right === 'boolean') return verdicts[operator](Number(left) - Number(right));
  if ((left instanceof Instant && right instanceof Instant) || (left instanceof Span && right instanceof Span))
    return verdicts[operator](left.milliseconds - right.milliseconds);
  return mismatch(operator, left, right);
}

export type Arithmetic = '+' | '-' | '*' | '/' | '%';

const numeric: Readonly<Record<Arithmetic, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/** `whole`: both sides are ints, so that division truncates and results stay within ±2^53. */
export function calculate(operator: Arithmetic, left: Value, right: Value, whole: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    if (!whole) return numeric[operator](left, right);
    if (right === 0 && (operator === '/' || operator === '%')) return unknown('division by zero');
    const result = numeric[operator](left, right);
    const exact = operator === '/' ? Math.trunc(result) : result;
    // No negative zero among integers.
    return Number.isSafeInteger(exact) ? exact + 0 : tooLarge;
  }
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  if (operator === '+' && Array.isArray(left) && Array.isArray(right)) return [...left, ...right] as Value[];
  if (operator === '+' || operator === '-') {
    const sign = operator === '+' ? 1 : -1;
    if (left instanceof Instant && right instanceof Span)
      return new Instant(left.milliseconds + sign * right.milliseconds);
    if (left instanceof Span && right instanceof Span) return new Span(left.milliseconds + sign * right.milliseconds);
    if (sign === -1 && left instanceof Instant && right instanceof Instant)
      return new Span(left.milliseconds - right.milliseconds);
    if (sign === 1 && left instanceof Span && right instanceof Instant)
      return new Instant(left.milliseconds + right.milliseconds);
  }
  return mismatch(operator, left, right);
}

export const notBoolean = (value: Value): Unknown =>
  isUnknown(value) ? value : unknown(`expected true or false, found ${typeName(value)}`);

export function negate(value: Value): Value {
  if (typeof value === 'number') return -value;
  if (value instanceof Span) return new Span(-value.milliseconds);
  return isUnknown(value) ? value : unknown(`-${typeName(value)} is not defined`);
}

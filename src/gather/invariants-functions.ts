import { Instant, isUnknown, Span, type Type, typeName, unknown, type Value } from './invariants-values.ts';

/** CEL's standard functions and methods, as far as rules about a table need them. */

export interface CelFunction {
  /** What it accepts first: the receiver of a method. */
  readonly accepts: readonly Type[];
  /** Types of the further arguments. */
  readonly further: readonly Type[];
  readonly returns: Type;
  readonly call: (first: Value, second: Value) => Value;
}

const refused = (name: string, value: Value): Value =>
  isUnknown(value) ? value : unknown(`${name} of ${typeName(value)} is not defined`);

const ofText = (name: string, returns: Type, call: (text: string) => Value): CelFunction => ({
  accepts: ['string'],
  further: [],
  returns,
  call: (value) => (typeof value === 'string' ? call(value) : refused(name, value)),
});

const ofTwoTexts = (name: string, call: (text: string, other: string) => Value): CelFunction => ({
  accepts: ['string'],
  further: ['string'],
  returns: 'bool',
  call: (text, other) =>
    typeof text !== 'string'
      ? refused(name, text)
      : typeof other !== 'string'
        ? refused(`${name} with an argument`, other)
        : call(text, other),
});

/** Of a timestamp, in UTC. */
const ofTime = (name: string, part: (time: Date) => number): [string, CelFunction] => [
  name,
  {
    accepts: ['timestamp'],
    further: [],
    returns: 'int',
    call: (value) => (value instanceof Instant ? part(new Date(value.milliseconds)) : refused(name, value)),
  },
];

const expressions = new Map<string, RegExp | null>();

/** A regular expression by code points, as RE2 matches; null where it is none. The pattern is the team's own. */
function expressionOf(pattern: string): RegExp | null {
  let found = expressions.get(pattern);
  if (found !== undefined) return found;
  found = null;
  for (const flags of ['u', '']) {
    try {
      found ??= new RegExp(pattern, flags);
    } catch {
      // Without `u`, needless escapes such as `\-` are allowed, as in RE2.
    }
  }
  if (expressions.size < 1000) expressions.set(pattern, found);
  return found;
}

const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

const size: CelFunction = {
  accepts: ['string', 'list'],
  further: [],
  returns: 'int',
  call: (value) =>
    typeof value === 'string' ? codePoints(value) : Array.isArray(value) ? value.length : refused('size', value),
};

const asciiUpper = (text: string): string => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

export const methods: ReadonlyMap<string, CelFunction> = new Map([
  ['startsWith', ofTwoTexts('startsWith', (text, other) => text.startsWith(other))],
  ['endsWith', ofTwoTexts('endsWith', (text, other) => text.endsWith(other))],
  ['contains', ofTwoTexts('contains', (text, other) => text.includes(other))],
  [
    'matches',
    ofTwoTexts('matches', (text, pattern) => {
      const expression = expressionOf(pattern);
      return expression === null
        ? unknown(`not a regular expression: ${pattern.slice(0, 100)}`)
        : expression.test(text);
    }),
  ],
  ['size', size],
  ['lowerAscii', ofText('lowerAscii', 'string', asciiLower)],
  ['upperAscii', ofText('upperAscii', 'string', asciiUpper)],
  ['trim', ofText('trim', 'string', (text) => text.trim())],
  ofTime('getFullYear', (time) => time.getUTCFullYear()),
  ofTime('getMonth', (time) => time.getUTCMonth()),
  ofTime('getDate', (time) => time.getUTCDate()),
  ofTime('getDayOfMonth', (time) => time.getUTCDate() - 1),
  ofTime('getDayOfWeek', (time) => time.getUTCDay()),
  ofTime('getHours', (time) => time.getUTCHours()),
  ofTime('getMinutes', (time) => time.getUTCMinutes()),
  ofTime('getSeconds', (time) => time.getUTCSeconds()),
]);

const numberForm = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const infinity = /^([+-]?)inf(inity)?$/i;

function toDouble(value: Value): Value {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return refused('double', value);
  if (numberForm.test(value)) return Number(value);
  const [, sign] = infinity.exec(value) ?? [];
  if (sign !== undefined) return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^nan$/i.test(value) ? Number.NaN : unknown('double of text that is no number');
}

function toInt(value: Value): Value {
  if (value instanceof Instant) return Math.floor(value.milliseconds / 1000);
  if (typeof value === 'string' && !/^-?\d{1,20}$/.test(value)) return unknown('int of text that is no integer');
  if (typeof value !== 'number' && typeof value !== 'string') return refused('int', value);
  const whole = Math.trunc(Number(value)) + 0;
  return Number.isSafeInteger(whole) ? whole : unknown('int of a number beyond ±2^53');
}

const wordsForTrue = ['1', 't', 'true', 'TRUE', 'True'];
const wordsForFalse = ['0', 'f', 'false', 'FALSE', 'False'];

function toBool(value: Value): Value {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return refused('bool', value);
  if (wordsForTrue.includes(value)) return true;
  return wordsForFalse.includes(value) ? false : unknown('bool of text that is neither true nor false');
}

function toText(value: Value): Value {
  if (typeof value === 'string') return value;
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  if (value === Number.NEGATIVE_INFINITY) return '-Inf';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Instant) return new Date(value.milliseconds).toISOString();
  return value instanceof Span ? `${value.milliseconds / 1000}s` : refused('string', value);
}

const timestampForm = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** RFC 3339, or a day alone. */
function toTimestamp(value: Value): Value {
  if (value instanceof Instant) return value;
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) <= 253_402_300_799
      ? new Instant(value * 1000)
      : unknown('timestamp of a number that is no number of seconds since 1970');
  if (typeof value !== 'string') return refused('timestamp', value);
  const day = timestampForm.exec(value)?.[1];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const time = Date.parse(value);
  // Date.parse lets 30 February pass.
  return day === undefined || Number.isNaN(time) || new Date(midnight).toISOString().slice(0, 10) !== day
    ? unknown('timestamp of text that is no time such as 2026-01-31T00:00:00Z')
    : new Instant(time);
}

const millisecondsPer: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  ns: 1e-6,
};

function toDuration(value: Value): Value {
  if (value instanceof Span) return value;
  if (typeof value !== 'string') return refused('duration', value);
  const [, sign, parts] = /^([+-]?)((?:\d+(?:\.\d+)?(?:ns|us|ms|h|m|s))+)$/.exec(value) ?? [];
  if (parts === undefined) return unknown('duration of text that is none such as 90s or 1h30m');
  const sum = [...parts.matchAll(/(\d+(?:\.\d+)?)(ns|us|ms|h|m|s)/g)].reduce(
    (total, [, count, unit]) => total + Number(count) * (millisecondsPer[unit as string] as number),
    0,
  );
  return new Span(sign === '-' ? -sum : sum);
}

const conversion = (accepts: readonly Type[], returns: Type, call: (value: Value) => Value): CelFunction => ({
  accepts,
  further: [],
  returns,
  call,
});

export const functions: ReadonlyMap<string, CelFunction> = new Map([
  ['size', size],
  ['double', conversion(['int', 'number', 'string'], 'number', toDouble)],
  ['int', conversion(['int', 'number', 'string', 'timestamp'], 'int', toInt)],
  ['bool', conversion(['bool', 'string'], 'bool', toBool)],
  ['string', conversion(['string', 'int', 'number', 'bool', 'timestamp', 'duration'], 'string', toText)],
  ['timestamp', conversion(['timestamp', 'string', 'int', 'number'], 'timestamp', toTimestamp)],
  ['duration', conversion(['duration', 'string'], 'duration', toDuration)],
]);

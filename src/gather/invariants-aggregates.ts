import type { Evaluate } from './invariants-cells.ts';
import {
  Instant,
  isUnknown,
  notANumber,
  type Type,
  typeName,
  type Unknown,
  unknown,
  type Value,
} from './invariants-values.ts';

/** What looks at all rows of a table, one by one, and then gives one value. */
export interface Accumulator {
  add(row: number): void;
  value(): Value;
}

export interface AggregateKind {
  /** What it asks each row: a condition, a value, or a value whose missing cells it passes over. */
  readonly argument: 'condition' | 'value' | 'optional-condition';
  readonly type: Type;
  readonly open: (ask: Evaluate) => Accumulator;
}

/** Up to here `distinct` is exact; a rule about more cannot be told. */
export const distinctLimit = 100_000;

/** Passes over missing cells, as SQL does; the first thing that is no number makes the whole unknown. */
function overNumbers(ask: Evaluate, add: (value: number) => void, value: () => Value): Accumulator {
  let problem: Unknown | undefined;
  return {
    add(row) {
      const found = ask(row);
      if (typeof found === 'number') {
        if (Number.isNaN(found)) problem ??= notANumber;
        else add(found);
      } else if (found !== null)
        problem ??= isUnknown(found) ? found : unknown(`expected numbers, found ${typeName(found)}`);
    },
    value: () => problem ?? value(),
  };
}

const none = unknown('there is no value');

/** Welford's running mean and sum of squared deviations. */
function moments(ask: Evaluate, finish: (count: number, mean: number, squares: number) => Value): Accumulator {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return overNumbers(
    ask,
    (value) => {
      count++;
      const difference = value - mean;
      mean += difference / count;
      squares += difference * (value - mean);
    },
    () => finish(count, mean, squares),
  );
}

/** Neumaier's compensated sum. */
function sum(ask: Evaluate): Accumulator {
  let count = 0;
  let total = 0;
  let lost = 0;
  return overNumbers(
    ask,
    (value) => {
      count++;
      const next = total + value;
      lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
      total = next;
    },
    () => (count === 0 ? none : Number.isFinite(total) ? total + lost : total),
  );
}

function extreme(better: (candidate: number, best: number) => boolean): (ask: Evaluate) => Accumulator {
  return (ask) => {
    let best: number | undefined;
    let times = false;
    let mixed = false;
    const numbers = overNumbers(
      (row) => {
        const found = ask(row);
        const time = found instanceof Instant;
        if (time || typeof found === 'number') {
          mixed ||= best !== undefined && times !== time;
          times = time;
        }
        return time ? found.milliseconds : found;
      },
      (value) => {
        if (best === undefined || better(value, best)) best = value;
      },
      () => (best === undefined ? none : times ? new Instant(best) : best),
    );
    return { add: numbers.add, value: () => (mixed ? unknown('numbers and times in one column') : numbers.value()) };
  };
}

/** Counts the rows for which a condition holds. One row that cannot be told makes the whole unknown. */
function counting(ask: Evaluate, finish: (held: number, rows: number) => Value): Accumulator {
  let rows = 0;
  let held = 0;
  let untold = 0;
  let problem = '';
  return {
    add(row) {
      rows++;
      const found = ask(row);
      if (found === true) held++;
      else if (found !== false) {
        if (untold === 0)
          problem = isUnknown(found) ? found.problem : `expected true or false, found ${typeName(found)}`;
        untold++;
      }
    },
    value: () => (untold > 0 ? unknown(`it cannot be told for ${untold} rows: ${problem}`) : finish(held, rows)),
  };
}

function distinct(ask: Evaluate): Accumulator {
  const values = new Set<Value>();
  let problem: Unknown | undefined;
  return {
    add(row) {
      const found = ask(row);
      if (isUnknown(found)) problem ??= found;
      else if (found !== null && values.size <= distinctLimit)
        values.add(found instanceof Instant ? `\u0000${found.milliseconds}` : found);
    },
    value: () =>
      problem ?? (values.size > distinctLimit ? unknown(`more than ${distinctLimit} distinct values`) : values.size),
  };
}

/** The aggregates of a rule, by name. All numbers are doubles, so that a quotient of two counts is no integer division. */
export const aggregates: ReadonlyMap<string, AggregateKind> = new Map<string, AggregateKind>([
  [
    'share',
    {
      argument: 'condition',
      type: 'number',
      open: (ask) => counting(ask, (held, rows) => (rows === 0 ? none : held / rows)),
    },
  ],
  ['count', { argument: 'optional-condition', type: 'number', open: (ask) => counting(ask, (held) => held) }],
  [
    'mean',
    { argument: 'value', type: 'number', open: (ask) => moments(ask, (count, mean) => (count === 0 ? none : mean)) },
  ],
  [
    'stddev',
    {
      argument: 'value',
      type: 'number',
      open: (ask) =>
        moments(ask, (count, _, squares) =>
          count < 2 ? unknown('fewer than two values') : Math.sqrt(squares / (count - 1)),
        ),
    },
  ],
  ['sum', { argument: 'value', type: 'number', open: sum }],
  ['min', { argument: 'value', type: 'any', open: extreme((candidate, best) => candidate < best) }],
  ['max', { argument: 'value', type: 'any', open: extreme((candidate, best) => candidate > best) }],
  [
    'missing',
    {
      argument: 'value',
      type: 'number',
      open: (ask) =>
        counting(
          (row) => {
            const found = ask(row);
            return isUnknown(found) ? found : found === null;
          },
          (held) => held,
        ),
    },
  ],
  ['distinct', { argument: 'value', type: 'number', open: distinct }],
]);

/** What `count()` asks of each row. */
export const everyRow: Evaluate = () => true;

import type { ChangeLimit } from '../config/units.ts';
import type { Direction } from '../facts.ts';
import { verdictOf } from '../statistics/interval-verdict.ts';
import { theilSen } from '../statistics/trend.ts';
import { isUnmeasurable, type Unmeasurable, unmeasurable } from '../statistics/unmeasurable.ts';

export interface Point {
  readonly ageDays: number;
  readonly value: number;
}

/** What 30 days of age cost, in the unit of the metric; negative where older models are better. */
export interface Ageing {
  readonly loss: number;
  readonly lower: number;
  readonly upper: number;
  /** The most that is accepted. */
  readonly most: number;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  /** About how many models would decide it; null where it is decided, or cannot be told. */
  readonly modelsNeeded: number | null;
  /** The age in days at which the line reaches the limit, 0 where it has; null without a limit, where the line does not lead there, or only beyond what can be foreseen. */
  readonly ageAtLimit: number | null;
}

const month = 30;
/** A line through models of some months says nothing about decades. */
const mostDays = 3650;

/** The straight line of Theil and Sen through metric and age, judged with Sen's interval of its slope. The first point is the model of this run. */
export function ageingOf(
  points: readonly Point[],
  direction: Direction,
  accepted: ChangeLimit,
  limit: number | null,
  strict: boolean,
): Ageing | Unmeasurable {
  const own = points[0]?.value ?? Number.NaN;
  if (accepted.relative && own === 0)
    return unmeasurable(
      "the model of this run has 0, of which there is no share: give `max-loss` in the metric's own unit",
    );
  const line = theilSen(
    points.map(({ ageDays }) => ageDays),
    points.map(({ value }) => value),
  );
  if (isUnmeasurable(line)) return line;
  if (line.lower === null || line.upper === null) return unmeasurable('too many models of the same age');
  const sign = direction === 'higher' ? -month : month;
  const ends = [sign * line.lower, sign * line.upper].sort((a, b) => a - b) as [number, number];
  const most = accepted.relative ? accepted.value * Math.abs(own) : accepted.value;
  // A slope of 0 has a sign that nobody needs.
  const [loss, lower, upper] = [sign * line.slope + 0, ends[0] + 0, ends[1] + 0];
  // 0.9 - 0.89 is 0.010000000000000009: a limit of 0.01 means what the user reads.
  const room = most + 1e-12 * Math.max(1, Math.abs(own));
  const { outcome, rowsNeeded } = verdictOf(
    { estimate: loss, lower, upper, rows: points.length },
    room,
    'maximum',
    strict,
  );
  return { loss, lower, upper, most, outcome, modelsNeeded: rowsNeeded, ageAtLimit: ageAt(line, direction, limit) };
}

function ageAt(
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
  direction: Direction,
  limit: number | null,
): number | null {
  if (limit === null) return null;
  const room = direction === 'higher' ? intercept - limit : limit - intercept;
  if (room < 0) return 0;
  const lossPerDay = direction === 'higher' ? -slope : slope;
  const age = room / lossPerDay;
  return lossPerDay > 0 && age <= mostDays ? age : null;
}

/** Four digits are as much as a reader compares. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** `12 days` from 12.04, `5 hours` from 0.2. */
export function ageText(days: number): string {
  if (days < 1) return `${Number((24 * days).toFixed(1))} hours`;
  const count = Number(days.toFixed(days < 10 ? 1 : 0));
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

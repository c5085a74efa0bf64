import type { MetricGate } from '../config/schema.ts';
import type { ChangeLimit } from '../config/units.ts';
import type { Differences } from '../facts/differences.ts';
import type { Repeats } from '../facts/repeats.ts';
import {
  absent,
  type Fact,
  type Measured,
  type Metric,
  type Metrics,
  presentValue,
  type RecordedMetric,
  whyMissing,
} from '../facts.ts';
import { verdictOf } from './interval-verdict.ts';
import type { ValueSummary } from './mean-difference.ts';
import { type MetricChange, metricChange } from './metric-change.ts';

/** How one limit on one metric was met. */
export interface LimitVerdict {
  readonly metric: string;
  readonly kind: 'absolute' | 'relative';
  /**
   * `error`: there is no number to judge. `not-compared`: a relative limit without anything to compare with. `undecided`: the change misses it,
   * but its interval does not. The last two do not block.
   */
  readonly outcome: 'met' | 'missed' | 'error' | 'not-compared' | 'undecided';
  /** In words: `at least 0.9`, `at most 1% below the base (0.9645)`. */
  readonly expected: string;
  /** In words: `0.62`, `NaN in build/metrics.json`. */
  readonly found: string;
  /** What to do about an error, where it is not the value. */
  readonly next?: string;
}

/** What a relative limit is measured against, by the name the configuration has for it. */
export interface References {
  readonly base: Fact<Measured>;
  readonly production: Fact<Measured>;
  /** Of this run; absent, or left out, where it was trained once. */
  readonly repeats?: Fact<Repeats>;
  /** Against the base, by predictions on both sides; absent, or left out, where there are none. */
  readonly differences?: Fact<Differences>;
}

type RelativeKey = 'max-drop' | 'max-rise';

/**
 * Judges every limit that a gate sets on one metric. A relative change is divided by |baseline|; a baseline of zero with a share as limit is an error. A
 * metric that is missing, not finite, not a number, or whose direction has changed since the reference is an error: never met.
 */
export function judgeMetric(
  name: string,
  gate: MetricGate,
  metrics: Fact<Metrics>,
  references: References,
): LimitVerdict[] {
  const verdicts: LimitVerdict[] = [];
  const metric = presentValue(metrics)?.values.find((candidate) => candidate.name === name);
  const absolute = (expected: string, met: (value: number) => boolean): void => {
    const kind = 'absolute' as const;
    if (metric === undefined)
      verdicts.push({ metric: name, kind, outcome: 'error', expected, found: whyNoNumber(name, metrics) });
    else if (isClaim(metric, metrics))
      verdicts.push({ metric: name, kind, outcome: 'error', expected, ...claimed(metric) });
    else
      verdicts.push({
        metric: name,
        kind,
        outcome: met(metric.value) ? 'met' : 'missed',
        expected,
        found: formatNumber(metric.value),
      });
  };
  const turned = directionChange(name, metric, references.base);
  if (turned !== null)
    return [
      {
        metric: name,
        kind: 'absolute',
        outcome: 'error',
        expected: 'the direction that it had',
        found: turned,
        next: 'declare the direction below `directions` on the base branch, or give the metric another name',
      },
    ];
  const { minimum, maximum } = gate;
  if (minimum !== undefined) absolute(`at least ${formatNumber(minimum)}`, (value) => value >= minimum);
  if (maximum !== undefined) absolute(`at most ${formatNumber(maximum)}`, (value) => value <= maximum);
  for (const key of ['max-drop', 'max-rise'] as const) {
    const limit = gate[key];
    if (limit !== undefined) verdicts.push(judgeChange(name, metric, metrics, key, limit, gate.against, references));
  }
  return verdicts;
}

function judgeChange(
  name: string,
  metric: Metric | undefined,
  metrics: Fact<Metrics>,
  key: RelativeKey,
  limit: ChangeLimit,
  against: 'base' | 'production',
  references: References,
): LimitVerdict {
  const reference = references[against];
  const { repeats = absent(''), differences } = references;
  const to = against === 'base' ? 'the base' : 'the version in production';
  const way = key === 'max-drop' ? 'below' : 'above';
  const amount = limit.relative ? formatShare(limit.value) : formatNumber(limit.value);
  const verdict = (
    outcome: LimitVerdict['outcome'],
    found: string,
    before?: RecordedMetric,
    next?: string,
  ): LimitVerdict => ({
    metric: name,
    kind: 'relative',
    outcome,
    expected: `at most ${amount} ${way} ${to}${before === undefined ? '' : ` (${formatNumber(before.value)})`}`,
    found,
    ...(next === undefined ? {} : { next }),
  });
  if (metric === undefined) return verdict('error', whyNoNumber(name, metrics));
  if (isClaim(metric, metrics)) return { ...verdict('error', ''), ...claimed(metric) };
  if (reference.state === 'failed')
    return verdict(
      'error',
      `${to} could not be read: ${reference.error}`,
      undefined,
      reference.next ?? 'mend what it says, then run it again',
    );
  if (reference.state !== 'gathered') return verdict('not-compared', `not compared: ${whyMissing(reference)}`);
  const before = recorded(reference.value, name);
  if (before === undefined) return verdict('not-compared', `not compared: ${to} has no ${name}`);
  const turned = directionChange(name, metric, reference);
  if (turned !== null) return verdict('error', turned, before);
  if (repeats.state === 'failed' || (repeats.state === 'gathered' && repeats.value.incomplete.includes(name)))
    return verdict(
      'error',
      repeats.state === 'failed'
        ? `the trainings with other seeds are not there: ${repeats.error}`
        : `no finite number in each of ${repeats.value.trainings} trainings`,
      before,
      repeats.state === 'failed' ? repeats.next : 'let every training write it',
    );
  const changed = metricChange(metric, before, against === 'base' ? { repeats, differences } : { repeats });
  if (changed !== null) {
    const { outcome, found } = judgeInterval(changed, key, limit);
    return { ...verdict(outcome, found), expected: `at most ${amount} ${way} ${to} (${meanText(changed.earlier)})` };
  }
  if (limit.relative && before.value === 0)
    return verdict(
      'error',
      `a share of a baseline of 0 is not defined: set the limit in the metric's own unit`,
      before,
    );
  const worse = key === 'max-drop' ? before.value - metric.value : metric.value - before.value;
  const allowed = limit.relative ? limit.value * Math.abs(before.value) : limit.value;
  // 0.95 - 0.94 is 0.010000000000000009: a limit of 0.01 means what the user reads.
  const rounding = 1e-12 * Math.max(1, Math.abs(before.value), Math.abs(metric.value));
  const change = `${formatNumber(metric.value)}, ${worse <= 0 ? 'no worse' : `${formatNumber(worse)}${before.value === 0 ? '' : ` (${formatShare(worse / Math.abs(before.value))})`} ${way}`}`;
  return verdict(worse <= allowed + rounding ? 'met' : 'missed', change, before);
}

/** The limit against a difference with its interval: missed only where the whole interval misses it. Absolute limits judge the value of the model that counts. */
function judgeInterval(
  { own, earlier, interval, from }: MetricChange,
  key: RelativeKey,
  limit: ChangeLimit,
): Pick<LimitVerdict, 'outcome' | 'found'> {
  if (limit.relative && earlier.mean === 0)
    return {
      outcome: 'error',
      found: `a share of a baseline of 0 is not defined: set the limit in the metric's own unit`,
    };
  const worse =
    key === 'max-rise'
      ? interval
      : { ...interval, estimate: -interval.estimate, lower: -interval.upper, upper: -interval.lower };
  const allowed = limit.relative ? limit.value * Math.abs(earlier.mean) : limit.value;
  const rounding = 1e-12 * Math.max(1, Math.abs(earlier.mean), Math.abs(own.mean));
  const { outcome, rowsNeeded } = verdictOf(worse, allowed + rounding, 'maximum');
  const way = key === 'max-drop' ? 'below' : 'above';
  const change = worse.estimate <= 0 ? 'no worse' : `${formatNumber(worse.estimate)} ${way}`;
  const notes = [
    from === 'predictions' && `on the same ${interval.rows} rows`,
    `95% interval ${formatNumber(worse.lower)} to ${formatNumber(worse.upper)} ${way}`,
    outcome === 'inconclusive' && 'which includes the limit',
    rowsNeeded !== null && `about ${rowsNeeded} ${from === 'repeats' ? 'trainings' : 'rows'} needed`,
    own.count > 1 && own.deviation === 0 && 'all trainings gave the same: is `$ML_TEST_SCORE_SEED` used?',
  ].filter((note) => note !== false);
  return {
    outcome: ({ pass: 'met', fail: 'missed', inconclusive: 'undecided' } as const)[outcome],
    found: `${meanText(own)}, ${change} (${notes.join('; ')})`,
  };
}

const meanText = ({ mean, count }: ValueSummary): string =>
  count === 1 ? formatNumber(mean) : `mean ${formatNumber(mean)} of ${count} trainings`;

/** What changed about which way is better, in words; null where nothing did, or nothing is known to compare with. */
function directionChange(name: string, metric: Metric | undefined, reference: Fact<Measured>): string | null {
  const before = reference.state === 'gathered' ? recorded(reference.value, name) : undefined;
  if (metric === undefined || !before?.direction || before.direction === metric.direction) return null;
  return `its direction changed: ${before.direction} was better, now ${metric.direction ?? 'neither'} is`;
}

/** Names are hostile: `constructor` is no metric unless it was recorded. */
const recorded = ({ metrics }: Measured, name: string): RecordedMetric | undefined =>
  Object.hasOwn(metrics, name) ? metrics[name] : undefined;

/** Whether the file of a metric is tracked and unmodified in git: then nothing measured it in this run. */
const isClaim = (metric: Metric, metrics: Fact<Metrics>): boolean =>
  presentValue(metrics)?.files.some(({ path, origin }) => path === metric.file && origin === 'committed') === true;

const claimed = ({ value, file }: Metric): Pick<LimitVerdict, 'found' | 'next'> => ({
  found: `${formatNumber(value)} in ${file}, which is tracked and unmodified in git: nothing measured it in this run`,
  next: 'let training write the metrics in this run, or keep them out of git',
});

/** Why a name has no finite number, naming key and file. */
export function whyNoNumber(name: string, metrics: Fact<Metrics>): string {
  if (metrics.state !== 'gathered') return `no metrics: ${whyMissing(metrics)}`;
  const other = metrics.value.others.find((candidate) => candidate.name === name);
  const kinds = {
    nan: 'NaN',
    infinity: 'infinite',
    text: 'text',
    boolean: 'true or false',
    null: 'null',
    list: 'a list',
  } as const;
  if (other !== undefined) return `${name} is ${kinds[other.kind]}, not a finite number, in ${other.file}`;
  return `${name} is missing in ${metrics.value.files.map((file) => file.path).join(', ')}`;
}

/** Up to six significant digits, without trailing zeros; large whole numbers in full. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(6)));
}

/** `1.04%` from 0.0104. */
export const formatShare = (share: number): string => `${Number((share * 100).toPrecision(3))}%`;

import type { ChangeLimit } from '../config/units.ts';
import type { Quality, ServedBias, ServedMetric, ServedValue } from '../facts/quality.ts';
import type { Fact, Metrics, Production } from '../facts.ts';
import { type Comparison, familyVerdicts } from '../statistics/interval-family.ts';
import type { IntervalVerdict } from '../statistics/interval-verdict.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { entryOfMetric } from '../statistics/metric-names.ts';
import { onlyClaims } from './claims.ts';
import { clipped } from './names.ts';

export interface QualityLimits {
  readonly 'max-drop'?: ChangeLimit | undefined;
  readonly bias?: ChangeLimit | undefined;
  readonly strict: boolean;
}

/** One number that was held against its limit. */
export interface QualityVerdict extends IntervalVerdict {
  /** `accuracy`, `bias of yes in island=Dream`. */
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  /** Why it cannot be judged; null where it can. */
  readonly problem: string | null;
}

interface Question {
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  readonly comparison: Comparison | string;
}

export interface References {
  readonly production: Fact<Production>;
  readonly metrics: Fact<Metrics>;
}

/** Metrics and bias of all rows are one family of comparisons, the slices another. */
export function judgeQuality(quality: Quality, limits: QualityLimits, references: References): QualityVerdict[] {
  const drop = limits['max-drop'] ?? { value: 0.05, relative: true };
  const bias =
    limits.bias ?? (quality.task === 'values' ? { value: 0.1, relative: true } : { value: 0.05, relative: false });
  const overall = [
    ...quality.metrics.map((metric) => ofMetric(metric, drop, references)),
    ...quality.bias.map((one) => ofBias(one, bias, '')),
  ];
  const slices = quality.slices.map((one) => ofBias(one, bias, ` in ${clipped(one.slice)}`));
  return [overall, slices].flatMap((questions) => answer(questions, quality.confidence, limits.strict));
}

function answer(questions: readonly Question[], confidence: number, strict: boolean): QualityVerdict[] {
  const comparisons = questions.flatMap(({ comparison }) => (typeof comparison === 'string' ? [] : [comparison]));
  const verdicts = familyVerdicts(comparisons, confidence, strict).values();
  return questions.map(({ comparison, ...question }) =>
    typeof comparison === 'string'
      ? { ...question, outcome: 'inconclusive', rowsNeeded: null, problem: comparison }
      : { ...question, ...(verdicts.next().value as IntervalVerdict), problem: null },
  );
}

function ofMetric(
  { name, direction, value, holdout }: ServedMetric,
  drop: ChangeLimit,
  references: References,
): Question {
  const what = clipped(name);
  if ('problem' in value)
    return { what, found: 'unknown', expected: 'a number', comparison: `there is none: ${clipped(value.problem)}` };
  const found = inWords(value);
  const reference = referenceOf(name, holdout, references);
  if (typeof reference === 'string') return { what, found, expected: 'a value at promotion', comparison: reference };
  // 0.8 − 0.1 is 0.7000000000000001: a limit of 0.1 means what the user reads.
  const rounding = 1e-12 * Math.max(1, Math.abs(reference.value));
  const allowed = (drop.relative ? drop.value * Math.abs(reference.value) : drop.value) + rounding;
  const isHigher = direction === 'higher';
  const limit = isHigher ? reference.value - allowed : reference.value + allowed;
  return {
    what,
    found,
    expected: `at ${isHigher ? 'least' : 'most'} ${formatNumber(limit)} (${formatNumber(reference.value)} ${reference.where})`,
    comparison: { estimate: estimateOf(value), limit, direction: isHigher ? 'minimum' : 'maximum' },
  };
}

/** The value at promotion; without a promoted version that of this run's hold-out. Or why there is none. */
function referenceOf(
  name: string,
  holdout: number | null,
  { production, metrics }: References,
): { readonly value: number; readonly where: string } | string {
  if (production.state === 'failed') return `what was promoted is not known: ${clipped(production.error)}`;
  if (production.state === 'gathered') {
    const { version, metrics: promoted } = production.value;
    const found = entryOfMetric(name, promoted);
    if (found !== undefined && Number.isFinite(found.value))
      return { value: found.value, where: `at the promotion of v${clipped(version)}` };
  }
  const where = `on the testing data of this run, as ${production.state === 'gathered' ? 'it was not measured at promotion' : 'nothing is promoted'}`;
  if (holdout !== null && Number.isFinite(holdout)) return { value: holdout, where };
  // What is only committed was measured by nobody: it says nothing about this model.
  const own =
    metrics.state === 'gathered' && onlyClaims(metrics.value) === null
      ? entryOfMetric(name, Object.fromEntries(metrics.value.values.map((metric) => [metric.name, metric.value])))
      : undefined;
  return own === undefined || !Number.isFinite(own)
    ? 'neither the version in production nor this run has a value to compare with'
    : { value: own, where };
}

function ofBias({ of, predicted, observed, bias, relative }: ServedBias, limit: ChangeLimit, slice: string): Question {
  const what = `${of === null ? 'bias' : `bias of ${clipped(of)}`}${slice}`;
  const amount = limit.relative ? `${formatNumber(100 * limit.value)} %` : formatNumber(limit.value);
  const expected = `within ${amount} of what was observed (${formatNumber(observed)})`;
  if ('problem' in bias)
    return { what, found: 'unknown', expected, comparison: `there is none: ${clipped(bias.problem)}` };
  if (relative !== limit.relative)
    return { what, found: 'unknown', expected, comparison: 'it was measured in another unit' };
  const isAbove = bias.estimate >= 0;
  return {
    what,
    found: `${formatNumber(predicted)} predicted, off by ${relative ? shares(bias) : inWords(bias)}`,
    expected,
    comparison: {
      estimate: estimateOf(bias),
      limit: isAbove ? limit.value : -limit.value,
      direction: isAbove ? 'maximum' : 'minimum',
    },
  };
}

const estimateOf = ({ estimate, interval, rows }: ServedValue): Comparison['estimate'] => ({
  estimate,
  rows,
  ...(interval ?? { lower: Number.NaN, upper: Number.NaN }),
});

const short = (value: number): string => formatNumber(Number(value.toPrecision(4)));

const inWords = ({ estimate, interval }: ServedValue): string =>
  `${short(estimate)}${interval === null ? '' : ` (${short(interval.lower)} to ${short(interval.upper)})`}`;

const shares = ({ estimate, interval }: ServedValue): string => {
  const share = (value: number): string => `${Number((100 * value).toPrecision(3))} %`;
  return `${share(estimate)}${interval === null ? '' : ` (${share(interval.lower)} to ${share(interval.upper)})`}`;
};

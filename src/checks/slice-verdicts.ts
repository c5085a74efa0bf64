import type { ChangeLimit } from '../config/units.ts';
import type { RecordedSlices, Slice, Slices, SliceValue } from '../facts/slices.ts';
import { familyVerdicts } from '../statistics/interval-family.ts';
import type { IntervalVerdict } from '../statistics/interval-verdict.ts';
import { unpairedInterval } from '../statistics/metric-intervals.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import type { Estimate } from '../statistics/required-rows.ts';

export interface SliceLimits {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly 'max-gap'?: ChangeLimit | undefined;
  readonly 'max-worse'?: ChangeLimit | undefined;
  readonly strict: boolean;
}

/** What was measured earlier, by what it is called. */
export type Earlier = readonly { readonly words: string; readonly slices: RecordedSlices }[];

/** One slice held against one limit. */
export interface SliceVerdict {
  readonly slice: Slice;
  /** In words, to follow "expected". */
  readonly expected: string;
  /** Worse within what chance gives, and so not held against it. */
  readonly isNoise: boolean;
  readonly verdict: IntervalVerdict;
}

interface Question {
  readonly slice: Slice;
  readonly expected: string;
  readonly estimate: Estimate;
  readonly limit: number;
  readonly direction: 'minimum' | 'maximum';
  /** Each kind of limit is a family of its own. */
  readonly kind: 'minimum' | 'maximum' | 'gap' | `change since ${string}`;
}

const defaultGap = { share: { value: 0.1, relative: false }, unit: { value: 0.25, relative: true } } as const;
const defaultWorse = { share: { value: 0.05, relative: false }, unit: { value: 0.1, relative: true } } as const;

/**
 * Every slice against every limit, with Holm's correction over all slices. A change since an earlier run counts only where its interval excludes the limit (unless `strict`):
 * no two runs give a slice the same value.
 */
export function judgeSlices(found: Slices, overall: SliceValue, limits: SliceLimits, earlier: Earlier): SliceVerdict[] {
  const questions = found.slices.flatMap((slice) => [
    ...fixedQuestions(slice, limits),
    gapQuestion(slice, overall, found, limits),
    ...earlier.flatMap(({ words, slices }) => changeQuestions(slice, found, limits, words, slices)),
  ]);
  const verdicts = new Map<Question, IntervalVerdict>();
  for (const kind of new Set(questions.map((question) => question.kind))) {
    const family = questions.filter((question) => question.kind === kind);
    familyVerdicts(family, found.confidence, limits.strict).forEach((verdict, place) => {
      verdicts.set(family[place] as Question, verdict);
    });
  }
  return questions.map((question) => {
    const { slice, expected, kind, estimate } = question;
    const verdict = verdicts.get(question) as IntervalVerdict;
    // Without an interval nobody knows what chance gives: then a miss stays one that cannot be told.
    const isKnown = Number.isFinite(estimate.lower) && Number.isFinite(estimate.upper);
    const isNoise = kind.startsWith('change') && !limits.strict && isKnown && verdict.outcome === 'inconclusive';
    return { slice, expected, isNoise, verdict: isNoise ? { outcome: 'pass', rowsNeeded: null } : verdict };
  });
}

function fixedQuestions(slice: Slice, { minimum, maximum }: SliceLimits): Question[] {
  const question = (direction: 'minimum' | 'maximum', limit: number | undefined): Question[] =>
    limit === undefined
      ? []
      : [
          {
            slice,
            expected: `${direction === 'minimum' ? 'at least' : 'at most'} ${formatNumber(limit)}`,
            estimate: estimateOf(slice),
            limit,
            direction,
            kind: direction,
          },
        ];
  return [...question('minimum', minimum), ...question('maximum', maximum)];
}

/**
 * The slice is a part of all rows, so the gap varies less than the slice: by the root of the share of rows that are outside of it, where rows vary alike.
 */
function gapQuestion(slice: Slice, overall: SliceValue, { metric }: Slices, limits: SliceLimits): Question {
  const gap = limits['max-gap'] ?? (metric.isShare ? defaultGap.share : defaultGap.unit);
  const scale = Math.sqrt(Math.max(0, 1 - slice.rows / overall.rows));
  const { estimate, lower, upper, rows } = estimateOf(slice);
  const allowed = allowedOf(gap, overall.value);
  const isHigher = metric.direction === 'higher';
  return {
    slice,
    expected: `at most ${inWords(gap)} ${isHigher ? 'below' : 'above'} the ${formatNumber(overall.value)} of all rows`,
    estimate: {
      estimate,
      lower: estimate - scale * (estimate - lower),
      upper: estimate + scale * (upper - estimate),
      rows,
    },
    limit: isHigher ? overall.value - allowed : overall.value + allowed,
    direction: isHigher ? 'minimum' : 'maximum',
    kind: 'gap',
  };
}

function changeQuestions(
  slice: Slice,
  { metric }: Slices,
  limits: SliceLimits,
  words: string,
  recorded: RecordedSlices,
): Question[] {
  const before = recorded.metric === metric.name ? recorded.values.find(({ id }) => id === slice.id) : undefined;
  if (before === undefined) return [];
  const worse = limits['max-worse'] ?? (metric.isShare ? defaultWorse.share : defaultWorse.unit);
  const isHigher = metric.direction === 'higher';
  const allowed = allowedOf(worse, before.value);
  return [
    {
      slice,
      expected: `at most ${inWords(worse)} ${isHigher ? 'below' : 'above'} ${words} (${formatNumber(before.value)})`,
      estimate: unpairedInterval(estimateOf(slice), estimateOf(before)),
      limit: isHigher ? -allowed : allowed,
      direction: isHigher ? 'minimum' : 'maximum',
      kind: `change since ${words}`,
    },
  ];
}

/** 0.9 − 0.8 is 0.09999999999999998: a limit of 0.1 means what the user reads. */
const allowedOf = ({ value, relative }: ChangeLimit, reference: number): number =>
  (relative ? value * Math.abs(reference) : value) + 1e-12 * Math.max(1, Math.abs(reference));

const inWords = ({ value, relative }: ChangeLimit): string => (relative ? formatShare(value) : formatNumber(value));

const estimateOf = ({ value, interval, rows }: SliceValue): Estimate => ({
  estimate: value,
  lower: interval?.lower ?? Number.NaN,
  upper: interval?.upper ?? Number.NaN,
  rows,
});

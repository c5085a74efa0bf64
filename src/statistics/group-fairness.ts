import { type Undefined, undefinedAs } from './predictions.ts';
import { type Bounds, wilsonInterval } from './proportion.ts';
import type { Estimate } from './required-rows.ts';

/** How rates differ between groups of people. Estimates are those of fairlearn. */

/** Rows of one group by truth and prediction. */
export interface GroupTable {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
}

/** A share of some rows. */
export interface Rate {
  readonly successes: number;
  readonly trials: number;
}

/** A rate of fewer rows than this tells nothing about a group. */
export const fewestTrials = 10;

export const sizeOf = ({ truePositives, falsePositives, trueNegatives, falseNegatives }: GroupTable): number =>
  truePositives + falsePositives + trueNegatives + falseNegatives;

export const selectionRate = (group: GroupTable): Rate => ({
  successes: group.truePositives + group.falsePositives,
  trials: sizeOf(group),
});

export const truePositiveRate = ({ truePositives, falseNegatives }: GroupTable): Rate => ({
  successes: truePositives,
  trials: truePositives + falseNegatives,
});

export const falsePositiveRate = ({ falsePositives, trueNegatives }: GroupTable): Rate => ({
  successes: falsePositives,
  trials: falsePositives + trueNegatives,
});

export type FairnessMeasure = Estimate | Undefined;

/** The lowest share of rows predicted positive, over the highest; 1 is parity. Feldman and others 2015, https://doi.org/10.1145/2783258.2783311 */
export function demographicParityRatio(groups: readonly GroupTable[], confidence: number): FairnessMeasure {
  const rates = groups.map(selectionRate);
  const usable = rates.filter(isUsable);
  if (usable.length < 2) return tooFew(rates, 'rows');
  const shares = usable.map(share);
  const highest = Math.max(...shares);
  if (highest === 0) return undefinedAs('the positive class is predicted for nobody');
  const estimate = Math.min(...shares) / highest;
  const intervals = pairsBothWays(usable).map(([a, b]) =>
    ratioInterval(a, b, adjustedConfidence(confidence, usable.length, 1)),
  );
  return {
    estimate,
    lower: Math.min(estimate, ...intervals.map(({ lower }) => lower)),
    upper: Math.max(estimate, Math.min(1, ...intervals.map(({ upper }) => upper))),
    rows: rowsOf(usable),
  };
}

/** The highest true positive rate less the lowest; 0 is equal opportunity. Hardt, Price and Srebro 2016, https://arxiv.org/abs/1610.02413 */
export const equalOpportunityDifference = (groups: readonly GroupTable[], confidence: number): FairnessMeasure =>
  largestDifference([{ rates: groups.map(truePositiveRate), what: 'rows of the positive class' }], confidence);

/** The larger of the differences of true and of false positive rates; 0 is equalized odds. Hardt, Price and Srebro 2016, https://arxiv.org/abs/1610.02413 */
export const equalizedOddsDifference = (groups: readonly GroupTable[], confidence: number): FairnessMeasure =>
  largestDifference(
    [
      { rates: groups.map(truePositiveRate), what: 'rows of the positive class' },
      { rates: groups.map(falsePositiveRate), what: 'rows of the other classes' },
    ],
    confidence,
  );

/**
 * All pairs of groups at once: with Bonferroni's share of the confidence each, the largest of the lower ends and of the upper ends hold the largest difference. Unlike a
 * bootstrap of the largest difference, it is not biased upward, and has a width where a group has none or all.
 */
function largestDifference(
  kinds: readonly { readonly rates: readonly Rate[]; readonly what: string }[],
  confidence: number,
): FairnessMeasure {
  const usable = kinds.map(({ rates }) => rates.filter(isUsable));
  const lacking = usable.findIndex((rates) => rates.length < 2);
  const kind = kinds[lacking];
  if (kind !== undefined) return tooFew(kind.rates, kind.what);
  const differences = usable.flatMap((rates) =>
    pairsBothWays(rates)
      .filter(([a, b]) => share(a) >= share(b))
      .map(([a, b]) => ({
        estimate: share(a) - share(b),
        ...differenceInterval(a, b, adjustedConfidence(confidence, rates.length, kinds.length)),
      })),
  );
  const largest = (key: 'estimate' | 'lower' | 'upper'): number => Math.max(0, ...differences.map((one) => one[key]));
  return {
    estimate: largest('estimate'),
    lower: largest('lower'),
    upper: largest('upper'),
    rows: usable.reduce((sum, rates) => sum + rowsOf(rates), 0),
  };
}

const share = ({ successes, trials }: Rate): number => successes / trials;
const isUsable = ({ trials }: Rate): boolean => trials >= fewestTrials;
const rowsOf = (rates: readonly Rate[]): number => rates.reduce((sum, { trials }) => sum + trials, 0);

const tooFew = (rates: readonly Rate[], what: string): Undefined =>
  undefinedAs(
    `${rates.filter(isUsable).length} of ${rates.length} groups have at least ${fewestTrials} ${what}; at least 2 are compared`,
  );

/** Bonferroni over the pairs of groups. */
const adjustedConfidence = (confidence: number, groups: number, kinds: number): number =>
  1 - (1 - confidence) / ((kinds * (groups * (groups - 1))) / 2);

const pairsBothWays = (rates: readonly Rate[]): [Rate, Rate][] =>
  rates.flatMap((a) => rates.flatMap((b): [Rate, Rate][] => (a === b ? [] : [[a, b]])));

/** Of first − second. Newcombe 1998, method 10, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I */
export function differenceInterval(first: Rate, second: Rate, confidence: number): Bounds {
  const [a, b] = [share(first), share(second)];
  const [ofFirst, ofSecond] = [intervalOf(first, confidence), intervalOf(second, confidence)];
  return {
    lower: a - b - Math.hypot(a - ofFirst.lower, ofSecond.upper - b),
    upper: a - b + Math.hypot(ofFirst.upper - a, b - ofSecond.lower),
  };
}

/**
 * Of first ÷ second, from Wilson's interval of each: the ratios r for which first − r × second may be 0. Donner and Zou 2012 (MOVER-R),
 * https://doi.org/10.1177/0962280210365008. Without an upper end where the second may be 0.
 */
export function ratioInterval(first: Rate, second: Rate, confidence: number): Bounds {
  const [a, b] = [share(first), share(second)];
  const [ofFirst, ofSecond] = [intervalOf(first, confidence), intervalOf(second, confidence)];
  const [up, down] = [ofFirst.upper - a, a - ofFirst.lower];
  const [otherUp, otherDown] = [ofSecond.upper - b, b - ofSecond.lower];
  const bottom = b * b - otherDown * otherDown;
  const root = Math.sqrt(up * up * bottom + otherDown * otherDown * a * a);
  const top = a * a - down * down;
  const under = a * b + Math.sqrt(Math.max(0, down * down * b * b + otherUp * otherUp * top));
  return {
    lower: under > 0 ? Math.max(0, top) / under : 0,
    upper: ofSecond.lower > 0 && bottom > 0 ? (a * b + root) / bottom : Number.POSITIVE_INFINITY,
  };
}

const intervalOf = ({ successes, trials }: Rate, confidence: number): Bounds =>
  wilsonInterval(successes, trials, confidence);

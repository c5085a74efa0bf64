import { formatDuration } from '../config/units.ts';
import type { Ablation, FeatureBenefits } from '../facts/benefit.ts';
import type { Evidence, Finding, Measurement } from '../result.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { benefitTable, clip, mostListed, short } from './benefit-tables.ts';
import { inconclusive } from './inconclusive.ts';
import { clipped, listed } from './names.ts';

export interface AblationOptions {
  readonly minimum: number;
  readonly tolerance: number;
  readonly most: number;
}

type Verdict = 'earns' | 'earns nothing' | 'within noise' | 'unknown';

interface Judged {
  readonly feature: string;
  readonly benefit: number | null;
  readonly found: number | string;
  readonly verdict: Verdict;
}

/**
 * Whether the metric lost more than the minimum with each feature's column shuffled. The noise is the difference between two trainings on untouched data: a loss that less the noise
 * is above the minimum earns, one that with the noise is not above it earns nothing, and what lies between nobody can tell.
 */
export function judgeAblation(
  { features, source, ablation }: FeatureBenefits,
  options: AblationOptions,
  pairs: readonly Evidence[],
): Finding {
  if (ablation === undefined)
    return inconclusive('the benefits are no ablation', 'train again with `method: ablation`');
  const unanswered = whyUnanswered(source, ablation, options);
  if (unanswered !== null) return unanswered;
  if (features.length === 0) return inconclusive('there is no feature to judge', 'name them in `data.features`');
  const { minimum } = options;
  const { references, secondsEach, trainings } = ablation;
  const noise = Math.max(...references) - Math.min(...references);
  const judged = features.map((one): Judged => {
    const { feature, benefit, problem } = one;
    if (benefit === null || !Number.isFinite(benefit))
      return { feature, benefit: null, found: clipped(problem ?? 'not a finite number'), verdict: 'unknown' };
    return { feature, benefit, found: benefit, verdict: verdictOf(benefit, noise, minimum) };
  });
  const of = (verdict: Verdict): Judged[] => judged.filter((one) => one.verdict === verdict);
  const sorted = [...of('earns nothing'), ...of('unknown'), ...of('within noise'), ...of('earns')];
  const name = clip(source);
  const measurements = sorted.slice(0, mostListed).map(
    ({ feature, found, verdict }): Measurement => ({
      name: `${clip(feature)}: loss of ${name}`,
      observed: found,
      expected: `above ${minimum}`,
      met: verdict === 'earns',
    }),
  );
  const evidence = [
    benefitTable(
      `What ${name} loses with a feature's column shuffled: ${trainings} trainings of about ${formatDuration(secondsEach)}, noise ${short(noise)}`,
      ['feature', `loss of ${name}`, 'verdict'],
      sorted.map(({ feature, found, verdict }) => [clip(feature), found, verdict]),
    ),
    ...pairs,
  ];
  const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
    outcome,
    summary,
    measurements,
    evidence,
    ...(remedy === undefined ? {} : { remedy }),
  });
  const words = (group: readonly Judged[]): string =>
    listed(group.map(({ feature, found }) => `${clip(feature)} ${typeof found === 'number' ? short(found) : found}`));
  const expected = `expected ${name} to lose more than ${minimum} with each column shuffled`;
  const [useless, unknown, unclear] = [of('earns nothing'), of('unknown'), of('within noise')];
  if (judged.length > 0 && noise === 0 && judged.every(({ benefit }) => benefit === 0))
    return answer(
      'inconclusive',
      `${name} stayed ${formatNumber(references[0] as number)} whichever of ${judged.length} columns was shuffled: does training read the files below \`data\`?`,
      'name under `data.training` and `data.testing` the files that training reads',
    );
  if (useless.length > 0)
    return answer(
      'fail',
      `${useless.length} of ${judged.length} features earn nothing: ${expected}, found ${words(useless)} (noise ${short(noise)})`,
      'drop these features; of two that say the same, drop one and measure again',
    );
  if (unknown.length > 0)
    return answer(
      'inconclusive',
      `training without what ${unknown.length === 1 ? 'one feature tells' : `${unknown.length} features tell`} gave no number: ${words(unknown)}`,
      'let training accept any order of the values of a column, and write the metric as a finite number',
    );
  if (unclear.length > 0)
    return answer(
      'inconclusive',
      `${unclear.length} of ${judged.length} features are within the noise of training (${short(noise)}): ${expected}, found ${words(unclear)}`,
      'fix the seeds of training, or test on more rows, so that two trainings on the same data agree',
    );
  return answer('pass', `${judged.length} features: ${expected}, found at least ${short(leastOf(judged))}`);
}

function verdictOf(loss: number, noise: number, minimum: number): Verdict {
  // 0.95 − 0.94 is 0.010000000000000009: what is not above the minimum by more than rounding is not above it.
  const rounding = 1e-12 * Math.max(1, Math.abs(loss), Math.abs(minimum));
  if (loss - noise > minimum + rounding) return 'earns';
  return loss + noise <= minimum + rounding ? 'earns nothing' : 'within noise';
}

const leastOf = (judged: readonly Judged[]): number => Math.min(...judged.map(({ benefit }) => benefit ?? Number.NaN));

/** Where not all trainings ran, or what they are compared with does not hold. */
function whyUnanswered(metric: string, ablation: Ablation, { tolerance, most }: AblationOptions): Finding | null {
  const { own, references, unreached, trainings, secondsEach, budgetSeconds } = ablation;
  const cost = `${trainings} trainings of about ${formatDuration(secondsEach)} are ${formatDuration(trainings * secondsEach)}`;
  const features = trainings - 2;
  if (features > most)
    return inconclusive(
      `${features} features are more than \`most\` (${most}) allows an ablation: ${cost}`,
      'raise `most` and `budget` below `tests` → `data/benefit`, name fewer columns in `data.features`, or let training write importances',
    );
  const far = references.find((value) => !(Math.abs(value - own) <= tolerance * Math.abs(own)));
  if (far !== undefined)
    return inconclusive(
      `training in a clean copy is not the training of this run: ${clip(metric)} expected ${formatNumber(own)} within ${formatNumber(100 * tolerance)}%, found ${formatNumber(far)}`,
      'fix the seeds of training, see that it reads nothing that is neither tracked in git nor named below `data`, or raise `tolerance`',
    );
  if (unreached.length > 0 || references.length < 2)
    return inconclusive(
      `${unreached.length} of ${features} features were not reached within the budget of ${formatDuration(budgetSeconds)}: ${cost}`,
      `set \`budget\` below \`tests\` → \`data/benefit\` above ${formatDuration(Math.ceil(1.2 * trainings * secondsEach))}, or train on less`,
    );
  return null;
}

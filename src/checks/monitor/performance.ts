import * as z from 'zod';
import { performanceOptions } from '../../config/options/performance.ts';
import { share } from '../../config/units.ts';
import type { Performance } from '../../facts/performance.ts';
import type { Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { clipped, listed } from '../names.ts';
import { type CostVerdict, judgeCosts, type PerformanceLimits, percent } from '../performance-verdicts.ts';

/**
 * Monitor 6: speed and memory have not regressed. What this run cost against the last runs of the default branch on the same kind of machine: a sudden change, and a
 * slow leak. Fewer than 8 such runs tell too little.
 */
export const performance = defineCheck({
  id: 'monitor/performance',
  needs: ['performance'],
  uses: [],
  options: {
    ...performanceOptions,
    z: z
      .number()
      .positive()
      .default(3.5)
      .describe('How many robust deviations from the median of the earlier runs are a sudden change.'),
    share: share.default(0.1).describe('A change from the median of at most this share is none, however unusual.'),
    leak: share
      .default(0.2)
      .describe(
        'The rise over all compared runs, of their median, that is a slow leak, where the trend is none of chance.',
      ),
  },
  example: `train: python train.py
tests:
  monitor/performance:
    runs: 30
    share: 15%
    leak: 25%
`,
  evaluate: ({ performance }, limits): Finding => {
    const verdicts = judgeCosts(performance.series, limits);
    const of = (outcome: CostVerdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const [failing, unknown] = [of('fail'), of('inconclusive')];
    const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
      outcome,
      summary: `${summary}${besideOf(performance)}`,
      measurements: verdicts.flatMap((verdict) => measurementsOf(verdict, limits)),
      evidence: evidenceTable(
        'Time and memory against the last runs',
        ['Cost', 'This run', 'Median', 'Change', 'Robust z', 'Rise over the runs'],
        verdicts.map(({ name, current, median, change, score, rise }) => [
          name,
          current,
          median,
          change === null ? 'unknown' : signed(change),
          score === null ? 'unknown' : score.toFixed(1),
          rise === null ? 'unknown' : signed(rise.share),
        ]),
      ),
      ...(remedy === undefined ? {} : { remedy }),
    });
    if (failing.length > 0)
      return answer(
        'fail',
        listed(failing.map(({ text }) => text)),
        'look at the commits since the last run that was as usual; where the cost is meant, it is the usual one as soon as half of the compared runs have it',
      );
    if (verdicts.length === 0) return answer('inconclusive', 'no time and no memory was measured', collect);
    if (unknown.length > 0) return answer('inconclusive', listed(unknown.map(({ text }) => text)), collect);
    return answer(
      'pass',
      `as usual over ${performance.compared} runs of ${clipped(performance.branch)}: ${listed(verdicts.map(({ text }) => text))}`,
    );
  },
});

const collect = 'let scheduled runs on the default branch record more runs on the same kind of machine';

/** What was not compared is said, so that a pass never reads as more than it is. */
function besideOf({ leftOut, machine, unmeasured }: Performance): string {
  const words = [
    ...(leftOut.otherMachine > 0
      ? [`${leftOut.otherMachine} runs on other machines than ${clipped(machine)} left out`]
      : []),
    ...(leftOut.untold > 0 ? [`${leftOut.untold} runs that recorded no costs left out`] : []),
    ...(unmeasured.length > 0 ? [`not measured: ${listed(unmeasured)}`] : []),
  ];
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

function measurementsOf({ name, outcome, current, change, score, rise }: CostVerdict, limits: PerformanceLimits) {
  const measurements: Measurement[] = [
    {
      name,
      observed: current,
      expected: `at most ${percent(limits.share)} or ${limits.z} robust deviations worse than the median`,
      ...(score === null || change === null ? {} : { met: !(score > limits.z && change > limits.share) }),
    },
  ];
  if (rise !== null)
    measurements.push({
      name: `${name}, rise over ${rise.runs} runs`,
      observed: percent(rise.share),
      expected: `at most ${percent(limits.leak)}, or a p of 0.05 and more`,
      met: outcome !== 'fail' || !(rise.share > limits.leak && rise.p < 0.05),
    });
  return measurements;
}

const signed = (change: number): string =>
  `${change > 0 ? '+' : ''}${percent(change)} worse`.replace(/^-(.*) worse$/, '$1 better');

import * as z from 'zod';
import { slicesOptions } from '../../config/options/slices.ts';
import { changeLimit } from '../../config/units.ts';
import type { Slice, Slices, SliceValue } from '../../facts/slices.ts';
import type { Fact, Measured, Production } from '../../facts.ts';
import type { Finding } from '../../result.ts';
import { formatNumber, formatShare } from '../../statistics/metric-limits.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped, listed } from '../names.ts';
import { cutNames, leftOut, notesOf, sortedByValue, tableOf, uncompared } from '../slice-tables.ts';
import { type Earlier, judgeSlices, type SliceVerdict } from '../slice-verdicts.ts';

const options = {
  ...slicesOptions,
  minimum: z.number().optional().describe('The least value of the metric on every slice.'),
  maximum: z.number().optional().describe('The highest value on every slice, of a metric that is better when lower.'),
  'max-gap': changeLimit
    .optional()
    .describe(
      "How much worse than on all rows a slice may be, in the metric's unit or as a share of the value on all rows; 0.1 for metrics such as accuracy and 25% for errors and losses when left out.",
    ),
  'max-worse': changeLimit
    .optional()
    .describe(
      'How much worse than in the base run, and in the version in production, a slice may be; 0.05 for metrics such as accuracy and 10% for errors and losses when left out. A change counts where chance does not explain it.',
    ),
  strict: z
    .boolean()
    .default(false)
    .describe('Whether the whole interval has to meet each limit, and not the value alone.'),
};

type Options = z.output<z.ZodObject<typeof options>>;

/** Model 6: quality holds on every important slice, by a floor, by the gap to all rows, and by what it was before. */
export const slices = defineCheck({
  id: 'model/slices',
  needs: ['slices'],
  uses: ['baseline', 'production'],
  options,
  example: `predictions: build/predictions.csv
tests:
  model/slices: { by: [island, [island, sex]], minimum: 0.8, max-gap: 0.1 }
`,
  evaluate: ({ slices: found, baseline, production }, chosen) => {
    const { overall } = found;
    const evidence = notesOf(found);
    if ('undefined' in overall)
      return {
        ...inconclusive(
          `${found.metric.name} of ${clipped(found.file)} cannot be computed: ${clipped(overall.undefined)}`,
          'mend the predictions, or choose another `metric` of model/slices',
        ),
        evidence,
      };
    if (found.slices.length === 0) return { ...nothingToJudge(found), evidence };
    const earlier = [
      { words: 'the base', fact: baseline },
      { words: 'the version in production', fact: production },
    ] as const;
    const recorded = earlier.flatMap(recordedIn);
    const verdicts = judgeSlices(found, overall, chosen, recorded);
    return conclude(found, overall, verdicts, chosen, {
      unread: [...unreadable(earlier), ...unreadSlices(production)],
      beside: `${uncompared(found, recorded)}${unrecorded(production)}`,
    });
  },
});

type Side = { readonly words: string; readonly fact: Fact<Measured> };

const recordedIn = ({ words, fact }: Side): Earlier =>
  fact.state === 'gathered' && fact.value.slices !== undefined ? [{ words, slices: fact.value.slices }] : [];

/** What there is to compare with but could not be read: nobody knows whether a slice got worse. */
const unreadable = (sides: readonly Side[]): string[] =>
  sides.flatMap(({ words, fact }) => (fact.state === 'failed' ? [`${words}: ${clipped(fact.error)}`] : []));

/** What the version in production had recorded, and could not be read. */
const unreadSlices = (production: Fact<Production>): string[] =>
  production.state === 'gathered' && production.value.withoutSlices?.state === 'failed'
    ? [`the slices of the version in production: ${clipped(production.value.withoutSlices.error, 400)}`]
    : [];

/** What it had never recorded: nothing to mend, but nobody compared. */
const unrecorded = (production: Fact<Production>): string =>
  production.state === 'gathered' && production.value.withoutSlices?.state === 'absent'
    ? `; not compared with the version in production: ${clipped(production.value.withoutSlices.reason)}`
    : '';

function nothingToJudge({ cuts, leastRows, withoutValue, metric }: Slices): Finding {
  const count = cuts.reduce((sum, cut) => sum + cut.slices, 0);
  const [first] = withoutValue;
  if (first !== undefined)
    return inconclusive(
      `${metric.name} is undefined on every slice with at least ${leastRows} rows: on ${clipped(first.name)}, ${first.why}`,
      'choose another `metric` of model/slices',
    );
  return inconclusive(
    `none of ${count} slices by ${cutNames(cuts)} has ${leastRows} rows`,
    'hold out more rows, slice by columns with fewer values, or set `rows` of model/slices lower',
  );
}

function conclude(
  found: Slices,
  overall: SliceValue,
  verdicts: readonly SliceVerdict[],
  { strict }: Options,
  { unread, beside }: { readonly unread: readonly string[]; readonly beside: string },
): Finding {
  const { metric, confidence, cuts } = found;
  const worstFirst = sortedByValue(found);
  const of = (outcome: string): SliceVerdict[] =>
    worstFirst.flatMap((slice) => verdicts.filter((one) => one.slice === slice && one.verdict.outcome === outcome));
  const [failing, unsure] = [of('fail'), of('inconclusive')];
  const worst = worstFirst[0] as Slice;
  const inWords = (slice: SliceValue): string => {
    const interval =
      slice.interval === null
        ? 'no interval'
        : `${formatShare(confidence)} interval ${formatNumber(slice.interval.lower)} to ${formatNumber(slice.interval.upper)}`;
    return `${formatNumber(slice.value)} (${interval}, ${slice.rows} rows)`;
  };
  const about = `${metric.name} by ${cutNames(cuts)} in ${clipped(found.file)}`;
  const count = `${found.slices.length} slices${leftOut(found)}`;
  const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
    outcome,
    summary,
    measurements: [
      { name: `${metric.name} of all rows`, observed: overall.value },
      ...worstFirst.slice(0, 20).map((slice) => {
        const own = verdicts.filter((verdict) => verdict.slice === slice);
        return {
          name: slice.name,
          observed: slice.value,
          expected: own.map(({ expected }) => expected).join(', '),
          met: own.every(({ verdict }) => verdict.outcome === 'pass'),
        };
      }),
    ],
    evidence: [...tableOf(found, overall, worstFirst, verdicts), ...notesOf(found)],
    ...(remedy === undefined ? {} : { remedy }),
  });
  const told = ({ slice, expected }: SliceVerdict): string => `${slice.name}: ${inWords(slice)}, expected ${expected}`;
  if (failing.length > 0)
    return answer(
      'fail',
      `${about}: ${new Set(failing.map(({ slice }) => slice)).size} of ${count} miss a limit: ${listed(failing.map(told), 3)}`,
      'look at the rows of that slice: too few in training, a feature that is missing there, labels of another quality',
    );
  if (unsure.length > 0) {
    const needed = Math.max(...unsure.map(({ verdict }) => verdict.rowsNeeded ?? 0));
    const more = needed > 0 ? `; about ${needed} rows in the slice needed to tell` : '';
    return answer(
      'inconclusive',
      `${about}: chance cannot be told from a miss${strict ? ', or not the whole interval meets the limit,' : ''} on ${new Set(unsure.map(({ slice }) => slice)).size} of ${count}: ${listed(unsure.map(told), 3)}${more}`,
      'hold out more rows of these slices, or mend the model there',
    );
  }
  if (unread.length > 0)
    return answer('inconclusive', unread.join('; '), 'mend what could not be read, then run it again');
  const limits = verdicts.filter(({ slice }) => slice === worst).map(({ expected }) => expected);
  return answer(
    'pass',
    `${about}: all of ${count} meet their limits; the worst is ${worst.name} with ${inWords(worst)}, expected ${limits.join(', ')} (at least ${found.leastRows} rows a slice)${beside}`,
  );
}

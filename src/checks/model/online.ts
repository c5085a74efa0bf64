import * as z from 'zod';
import { onlineOptions } from '../../config/options/online.ts';
import { duration, formatDuration } from '../../config/units.ts';
import type { OnlinePairs } from '../../facts/online.ts';
import { whyMissing } from '../../facts.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { verdictOf } from '../../statistics/interval-verdict.ts';
import { rankCorrelation, rankCorrelationInterval } from '../../statistics/rank-correlation.ts';
import { isUnmeasurable } from '../../statistics/unmeasurable.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped, listed } from '../names.ts';

const mostShown = 20;

const options = {
  ...onlineOptions,
  minimum: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("The least rank correlation (Spearman's ρ) of offline and online values."),
  pairs: z.number().int().min(5).max(1000).default(5).describe('How many pairs there have to be, at least 5.'),
  alpha: z
    .number()
    .gt(0)
    .max(0.2)
    .default(0.05)
    .describe('The chance at which such a correlation may come from values that have nothing to do with each other.'),
  direction: z
    .enum(['same', 'opposite'])
    .default('same')
    .describe('`opposite` where one side is better when lower and the other when higher, as a loss and a revenue are.'),
  newest: duration.optional().describe('How old the newest online value may be, by its date.'),
};

type Options = z.output<z.ZodObject<typeof options>>;

/** Model 2: offline metrics move with online ones. Spearman's ρ of the pairs is at or above the limit, and chance alone hardly gives it. */
export const online = defineCheck({
  id: 'model/online',
  needs: [],
  uses: ['online'],
  options,
  example: `tests:
  model/online: { file: reports/online.csv, offline: auc, online: click-rate, minimum: 0.5 }
`,
  evaluate: ({ online: fact, run }, chosen) => {
    if (fact.state !== 'gathered')
      return inconclusive(
        `the pairs of offline and online values ${fact.state === 'failed' ? 'could not be read' : 'are not there'}: ${whyMissing(fact)}`,
        fact.state === 'failed' ? fact.next : undefined,
      );
    return judge(fact.value, chosen, run.startedAt);
  },
});

function judge(found: OnlinePairs, chosen: Options, startedAt: string): Finding {
  const { pairs, notFinite } = found;
  const file = clipped(found.file);
  const details = { evidence: evidenceOf(found) };
  if (notFinite.count > 0)
    return {
      ...inconclusive(
        `${notFinite.count} values in ${file} are NaN or infinite: ${listed(notFinite.names)}; expected finite numbers`,
        'leave the cell empty while an online value is not there yet, and mend what writes NaN',
      ),
      ...details,
    };
  if (pairs.length < chosen.pairs)
    return {
      ...inconclusive(
        `${pairs.length} pairs of offline and online values in ${file}, expected at least ${chosen.pairs}${waiting(found)}`,
        'add a row for each version, or for each experiment, that both sides are known of',
      ),
      ...details,
    };
  const old = tooOld(found, chosen.newest, startedAt);
  if (old !== null)
    return { ...inconclusive(old, 'measure the latest versions online, and add them with their date'), ...details };
  return { ...correlate(found, chosen), ...details };
}

function correlate(found: OnlinePairs, { minimum, alpha, direction }: Options): Omit<Finding, 'evidence'> {
  const sign = direction === 'same' ? 1 : -1;
  const answer = rankCorrelation(
    found.pairs.map(({ offline }) => offline),
    found.pairs.map((pair) => sign * pair.online),
  );
  const file = clipped(found.file);
  if (isUnmeasurable(answer))
    return inconclusive(
      `offline and online values in ${file} cannot be compared: ${answer.reason.replace('first', 'offline').replace('second', 'online')}`,
      'add versions that differ in both',
    );
  const { rho, greater: p, pairs: count } = answer;
  const interval = rankCorrelationInterval(rho, count) ?? { lower: Number.NaN, upper: Number.NaN };
  const verdict = verdictOf({ estimate: rho, ...interval, rows: count }, minimum, 'minimum');
  const measurements: Measurement[] = [
    { name: "Spearman's ρ", observed: rounded(rho), expected: `at least ${minimum}`, met: rho >= minimum },
    { name: `p (${methods[answer.method]})`, observed: rounded(p), expected: `at most ${alpha}`, met: p <= alpha },
    { name: 'pairs', observed: count },
  ];
  const turned = direction === 'same' ? '' : ', one side turned';
  const summary = `ρ = ${rounded(rho)} of offline and online values over ${count} pairs in ${file}${turned} (95 % interval ${rounded(interval.lower)} to ${rounded(interval.upper)}, p = ${rounded(p)}); expected at least ${minimum} with p at most ${alpha}${waiting(found)}`;
  if (verdict.outcome === 'pass' && p <= alpha) return { outcome: 'pass', summary, measurements };
  if (verdict.outcome === 'fail')
    return {
      outcome: 'fail',
      summary,
      measurements,
      remedy:
        rho < 0
          ? 'look for an offline metric that moves with what people do; if one side is better when lower and the other when higher, set `direction: opposite`'
          : 'look for an offline metric that moves with what people do: weigh it as the product does, or take labels that come later',
    };
  const more = verdict.rowsNeeded === null ? 'more pairs are needed' : `about ${verdict.rowsNeeded} pairs needed`;
  return {
    outcome: 'inconclusive',
    summary: `${summary}; chance cannot be told from it: ${more}`,
    measurements,
    remedy: 'add pairs: further versions, or small experiments that make the model a little worse on purpose',
  };
}

const methods = { exact: 'exact permutation', student: "Student's t" } as const;

/** Why the newest pair says too little about today; null where it is new enough, or nobody asks. */
function tooOld({ pairs }: OnlinePairs, limit: number | undefined, startedAt: string): string | null {
  if (limit === undefined) return null;
  const days = pairs.flatMap(({ date }) => (date === null ? [] : [Date.parse(date)])).filter(Number.isFinite);
  if (days.length === 0) return 'no pair has a date, so that their age is unknown';
  const age = (Date.parse(startedAt) - Math.max(...days)) / 1000;
  // The clock of another time zone may be a day ahead.
  if (age < -86_400) return 'the date of the newest online value is in the future';
  if (age <= limit) return null;
  return `the newest online value is ${formatDuration(age)} old, expected at most ${formatDuration(limit)}`;
}

const waiting = ({ incomplete }: OnlinePairs): string =>
  incomplete === 0 ? '' : ` (${incomplete} more rows have only one of the two values)`;

function evidenceOf({ file, metric, pairs }: OnlinePairs): Evidence[] {
  if (pairs.length === 0) return [];
  const shown = pairs.slice(-mostShown);
  const title = `Offline and online values${shown.length < pairs.length ? ` (the last ${shown.length} of ${pairs.length})` : ''}`;
  return [
    {
      kind: 'table',
      title: `${title}, from ${clipped(file)}`,
      columns: ['Pair', 'Date', metric === null ? 'Offline' : `${clipped(metric)} at promotion`, 'Online'],
      rows: shown.map((pair) => [clipped(pair.name), pair.date ?? '–', pair.offline, pair.online]),
    },
  ];
}

const rounded = (value: number): number => Number(value.toPrecision(3));

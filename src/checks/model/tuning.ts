import * as z from 'zod';
import { tuningOptions } from '../../config/options/tuning.ts';
import { changeLimit, duration } from '../../config/units.ts';
import type { Tuning } from '../../facts/tuning.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { clipped } from '../names.ts';
import { daySeconds, inUse, isWithin, limitText, recent, searched, short } from '../tuning-verdicts.ts';

const mostListed = 50;

const options = {
  ...tuningOptions,
  trials: z
    .number()
    .int()
    .min(2)
    .default(10)
    .describe('How many completed trials with different parameters the search needs.'),
  tolerance: changeLimit
    .default({ value: 0.01, relative: true })
    .describe(
      'How far the trial with the parameters in use may be from the best one: `1%` of its value, or a number in the unit of the metric.',
    ),
  newest: duration
    .default(180 * daySeconds)
    .describe(
      'How old the search may be, by the end of its newest trial, else by the commit that last changed its file.',
    ),
};
type Options = z.output<z.ZodObject<typeof options>>;

/** Model 3: the hyperparameters were found by a search, and the best of them are in use. */
export const tuning = defineCheck({
  id: 'model/tuning',
  needs: ['tuning'],
  uses: [],
  options,
  example: `tests:
  model/tuning:
    trials-file: reports/trials.csv
    direction: minimize
    parameters: [learning_rate, max_depth]
    parameters-file: params.yaml
`,
  evaluate: ({ tuning: found, run }, chosen): Finding => {
    const age = (Date.parse(run.startedAt) - Date.parse(found.newest?.time ?? '')) / 1000;
    const verdicts = [...searched(found, chosen), ...inUse(found, chosen), ...recent(found, age, chosen)];
    const worst = verdicts.find(({ outcome }) => outcome === 'fail') ?? verdicts[0];
    const same = verdicts.filter(({ outcome }) => outcome === worst?.outcome);
    const measurements = measured(found, age, chosen);
    const evidence = [parameterTable(found)];
    if (worst !== undefined)
      return {
        outcome: worst.outcome,
        summary: same.map(({ summary }) => summary).join('; '),
        measurements,
        evidence,
        remedy: worst.remedy,
      };
    return {
      outcome: 'pass',
      summary: `${found.distinct} different trials in ${found.file}, ${found.parameters.length} hyperparameters varied; ${found.match?.name} with the parameters in ${found.parametersFile} has ${clipped(found.metric)} ${short(found.match?.value)}, the best ${short(found.best?.value)}`,
      measurements,
      evidence,
    };
  },
});

function measured(found: Tuning, age: number, { trials, tolerance, newest: limit }: Options): Measurement[] {
  const { best, match, newest } = found;
  const lag = best === null || match === null ? Number.NaN : Math.abs(best.value - match.value);
  return [
    {
      name: 'completed trials with different parameters',
      observed: found.distinct,
      expected: `at least ${trials}`,
      met: found.distinct >= trials,
    },
    ...(best === null ? [] : [{ name: `best ${clipped(found.metric)}`, observed: best.value }]),
    ...(best === null || match === null
      ? []
      : [
          {
            name: `${clipped(found.metric)} with the parameters in use`,
            observed: match.value,
            expected: `within ${limitText(tolerance)} of ${short(best.value)}`,
            met: isWithin(lag, best.value, tolerance),
          },
        ]),
    ...(newest === null || !Number.isFinite(age)
      ? []
      : [
          {
            name: 'age of the search in days',
            observed: Number((age / daySeconds).toFixed(1)),
            expected: `at most ${Number((limit / daySeconds).toFixed(1))}`,
            met: age <= limit && age >= -daySeconds,
          },
        ]),
  ];
}

const parameterTable = ({ parameters, file, parametersFile }: Tuning): Evidence => ({
  kind: 'table',
  title: `Hyperparameters in ${clipped(file)}${parameters.length > mostListed ? ` (${mostListed} of ${parameters.length})` : ''}`,
  columns: [
    'parameter',
    'values tried',
    'best trial',
    `in use${parametersFile === null ? '' : ` (${clipped(parametersFile)})`}`,
  ],
  rows: parameters
    .toSorted((a, b) => Number(a.agrees) - Number(b.agrees))
    .slice(0, mostListed)
    .map(({ name, values, best, inUse: used }) => [clipped(name), values, best ?? '–', used ?? '–']),
});

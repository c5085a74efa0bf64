import * as z from 'zod';
import { stalenessOptions } from '../../config/options/staleness.ts';
import { changeLimit, duration, formatDuration } from '../../config/units.ts';
import type { Staleness } from '../../facts/staleness.ts';
import type { Evidence, Finding } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped } from '../names.ts';
import { type Ageing, ageingOf, ageText, rounded } from '../staleness-line.ts';
import { missing, nameOf, pointsOf, whyNoLine } from '../staleness-points.ts';

const secondsOfDay = 86_400;

const options = {
  ...stalenessOptions,
  'max-loss': changeLimit
    .default({ value: 0.05, relative: true })
    .describe(
      'How much of the metric a model may lose in 30 days of age: a share of what the model of this run has, such as `5%`, or a number.',
    ),
  limit: z
    .number()
    .optional()
    .describe(
      "The value that the metric must not fall below, or rise above where lower is better; the gate's `minimum` or `maximum` of that metric when left out.",
    ),
  span: duration
    .default(7 * secondsOfDay)
    .describe('How old the oldest of the models has to be at least: a few hours tell nothing about a month.'),
  strict: z
    .boolean()
    .default(false)
    .describe('The whole interval of the loss must be within `max-loss`, and not the loss alone.'),
};
type Options = z.output<z.ZodObject<typeof options>>;

/** Model 4: what an old model costs. The last promoted versions on today's data: the metric against the age, as a straight line. */
export const staleness = defineCheck({
  id: 'model/staleness',
  needs: ['staleness'],
  uses: [],
  options,
  example: `artifacts: build/model.joblib
gate:
  metrics:
    accuracy: { minimum: 0.9 }
promote:
  to: github-releases
tests:
  model/staleness:
    evaluate: python evaluate.py --model "$MODEL" --metrics "$METRICS"
    versions: 8
    max-loss: 2%
    when: schedule
`,
  cost: ({ configuration }) => {
    const { versions = 5, budget = 1800 } = (configuration.tests['model/staleness'] ?? {}) as Partial<Options>;
    return `an evaluation of this model and of up to ${versions} older versions, at most ${formatDuration(budget)}`;
  },
  evaluate: ({ staleness: found, configuration }, chosen): Finding => {
    const { metric, direction } = found;
    const gate = Object.hasOwn(configuration.gate.metrics, metric) ? configuration.gate.metrics[metric] : undefined;
    const limit = chosen.limit ?? (direction === 'higher' ? gate?.minimum : gate?.maximum);
    const evidence = modelTable(found);
    const why = whyNoLine(found, chosen.span);
    if (why !== null) return { ...inconclusive(why.summary, why.remedy), evidence };
    const ageing = ageingOf(pointsOf(found.models), direction, chosen['max-loss'], limit ?? null, chosen.strict);
    if ('reason' in ageing)
      return {
        ...inconclusive(`how ${clipped(metric)} changes with the age cannot be told: ${ageing.reason}`),
        evidence,
      };
    return { ...verdict(found, ageing, limit ?? null), evidence };
  },
});

function verdict(found: Staleness, ageing: Ageing, limit: number | null): Omit<Finding, 'evidence'> {
  const { models, direction } = found;
  const metric = clipped(found.metric);
  const count = pointsOf(models).length;
  const { loss, lower, upper, most, outcome, modelsNeeded, ageAtLimit } = ageing;
  const interval = `95% interval ${rounded(lower)} to ${rounded(upper)}`;
  const lost = loss > 0 ? `loses ${rounded(loss)}` : `loses nothing (${rounded(loss)})`;
  const reach =
    limit === null
      ? ''
      : `; it ${direction === 'higher' ? 'falls below' : 'rises above'} ${rounded(limit)} ${ageAtLimit === null ? 'at no age that can be foreseen' : `at an age of ${ageText(ageAtLimit)}`}`;
  const failures = count < models.length ? `; ${missing(models)}` : '';
  const needed = outcome === 'inconclusive' && modelsNeeded !== null ? `; about ${modelsNeeded} models needed` : '';
  return {
    outcome,
    summary: `${metric} ${lost} in 30 days of age over ${count} models (${interval}), expected at most ${rounded(most)}${reach}${needed}${failures}`,
    measurements: [
      {
        name: `loss of ${metric} in 30 days`,
        observed: rounded(loss),
        expected: `at most ${rounded(most)}`,
        met: outcome === 'pass',
      },
      { name: 'lower end of its interval', observed: rounded(lower) },
      { name: 'upper end of its interval', observed: rounded(upper) },
      { name: 'models', observed: count },
      ...(limit === null
        ? []
        : [
            {
              name: `age in days at which ${metric} reaches ${rounded(limit)}`,
              observed: ageAtLimit === null ? 'none that can be foreseen' : rounded(ageAtLimit),
            },
          ]),
    ],
    ...(outcome === 'pass'
      ? {}
      : {
          remedy:
            outcome === 'fail'
              ? `train and promote more often${ageAtLimit === null ? '' : `, at least every ${ageText(ageAtLimit)}`}, look for what changes in the data, or accept more with \`max-loss\``
              : 'evaluate more versions (`versions`), or more rows in each evaluation',
        }),
  };
}

const modelTable = ({ models, metric, command }: Staleness): Evidence[] =>
  evidenceTable(
    `Models of different ages, evaluated today by ${clipped(command)}`,
    ['model', 'age in days', clipped(metric), 'problem'],
    models.map((model) => [
      nameOf(model),
      rounded(model.ageDays),
      model.value === null ? '–' : rounded(model.value),
      clipped(model.problem ?? ''),
    ]),
  );

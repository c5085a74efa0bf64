import { formatDuration } from '../config/units.ts';
import type { AgedModel, Staleness } from '../facts/staleness.ts';
import { clipped, listed } from './names.ts';
import { ageText, type Point } from './staleness-line.ts';

const secondsOfDay = 86_400;
const leastModels = 3;

export const pointsOf = (models: readonly AgedModel[]): Point[] =>
  models.flatMap(({ ageDays, value }) => (value === null ? [] : [{ ageDays, value }]));

interface Reason {
  readonly summary: string;
  readonly remedy: string;
}

/** What keeps a line through the models from meaning anything, and the next step; null where nothing does. `span` in seconds. */
export function whyNoLine({ models, different, metric, identical }: Staleness, span: number): Reason | null {
  const [own] = models;
  if (own === undefined)
    return {
      summary: `${different} promoted ${different === 1 ? 'version' : 'versions'} with another model than this run's in the registry, expected at least ${leastModels - 1} beside it`,
      remedy: 'promote more versions; each is evaluated from then on',
    };
  if (own.value === null)
    return {
      summary: `the model of this run could not be evaluated: ${clipped(own.problem ?? 'no reason is known', 500)}; expected ${clipped(metric)} in \`$METRICS\``,
      remedy:
        'let `evaluate` load the model at `$MODEL`, and write its metrics on the testing data to `$METRICS` as JSON',
    };
  const points = pointsOf(models);
  if (points.length < leastModels)
    return {
      summary: `${points.length} ${points.length === 1 ? 'model' : 'models'} could be evaluated, expected at least ${leastModels}: ${missing(models)}`,
      remedy: 'mend what keeps the older versions from being fetched and evaluated, or raise `budget`',
    };
  if (!points.every(({ ageDays, value }) => Number.isFinite(ageDays) && Number.isFinite(value)))
    return {
      summary: `${clipped(metric)} or an age is no finite number`,
      remedy: 'write finite numbers to `$METRICS`',
    };
  if (identical)
    return {
      summary: `\`evaluate\` wrote the very same metrics for ${points.length} different models, expected those of the model at \`$MODEL\``,
      remedy:
        'let it load `$MODEL`, and not a fixed path; where they truly are equal, write a finer metric beside them, such as the log loss',
    };
  const oldest = Math.max(...points.map(({ ageDays }) => ageDays));
  if (oldest * secondsOfDay < span)
    return {
      summary: `the oldest model is ${ageText(oldest)} old, expected at least ${formatDuration(span)}`,
      remedy: 'wait until versions have aged, raise `versions`, or lower `span`',
    };
  return null;
}

export const nameOf = ({ version }: AgedModel): string => (version === null ? 'this run' : `v${clipped(version)}`);

/** The models without a value, with the reason. */
export const missing = (models: readonly AgedModel[]): string => {
  const without = models.filter(({ value }) => value === null);
  return without.length === 0
    ? 'there are no more'
    : listed(without.map((model) => `${nameOf(model)} has no value: ${model.problem ?? 'no reason is known'}`));
};

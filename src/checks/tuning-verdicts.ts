import { type ChangeLimit, formatDuration } from '../config/units.ts';
import type { TunedParameter, Tuning } from '../facts/tuning.ts';
import { clipped, listed } from './names.ts';

/** What the team asks of its search. */
export interface TuningLimits {
  /** The least number of completed trials with different parameters. */
  readonly trials: number;
  readonly tolerance: ChangeLimit;
  /** In seconds. */
  readonly newest: number;
  readonly parameters?: readonly string[] | undefined;
}

/** Why the search does not earn the point. */
export interface TuningTrouble {
  readonly outcome: 'fail' | 'inconclusive';
  readonly summary: string;
  readonly remedy: string;
}

export const daySeconds = 86_400;

/** Enough trials, all declared parameters varied. */
export function searched(found: Tuning, { trials, parameters }: TuningLimits): TuningTrouble[] {
  const { file, distinct, unfinished, notFinite, distinctValues, completed } = found;
  const verdicts: TuningTrouble[] = [];
  const without = [
    ...(unfinished > 0 ? [`${unfinished} failed, pruned or running`] : []),
    ...(notFinite > 0 ? [`${notFinite} without a finite ${clipped(found.metric)}`] : []),
    ...(completed > distinct ? [`${completed - distinct} repeated`] : []),
  ];
  if (!(distinct >= trials))
    verdicts.push({
      outcome: 'fail',
      summary: `expected at least ${trials} completed trials with different parameters in ${file}, found ${distinct} of ${found.trials}${without.length > 0 ? ` (${without.join(', ')})` : ''}`,
      remedy: 'search on, and export all trials again',
    });
  const fixed = found.parameters.filter(({ values }) => !(values >= 2));
  if (found.parameters.length === 0)
    verdicts.push({
      outcome: 'inconclusive',
      summary: `${file} has no column of a hyperparameter`,
      remedy: 'name the columns of the hyperparameters under `parameters`',
    });
  else if (fixed.length > 0 && distinct > 1)
    verdicts.push({
      outcome: 'fail',
      summary: `expected at least 2 values of each hyperparameter in ${file}, found ${listed(fixed.map(({ name, values }) => `${clipped(name)} ${values === 0 ? 'in no trial' : 'always the same'}`))}`,
      remedy:
        parameters === undefined
          ? 'let the search vary them, or name those that are tuned under `parameters`'
          : 'let the search vary them, or mend their names under `parameters`',
    });
  if (distinct > 1 && distinctValues < 2)
    verdicts.push({
      outcome: 'inconclusive',
      summary: `all ${completed} completed trials have the same ${clipped(found.metric)}, so none is better`,
      remedy: 'name the column that the search optimised as `metric`',
    });
  return verdicts;
}

/** The trial with the parameters in use is nearly as good as the best one. */
export function inUse(found: Tuning, { tolerance }: TuningLimits): TuningTrouble[] {
  const { best, match, parameters, parametersFile } = found;
  if (best === null) return [];
  if (parametersFile === null)
    return [
      {
        outcome: 'inconclusive',
        summary:
          'nobody can tell which parameters are in use: no `parameters-file` is configured, and there is no params.yaml',
        remedy: 'name the file that training reads its parameters from as `parameters-file`',
      },
    ];
  if (match === null) {
    const differing = parameters.filter(({ agrees }) => !agrees);
    const unnamed = differing.filter((one) => one.inUse === null);
    const words = ({ name, inUse: used, best: had }: TunedParameter): string =>
      `${clipped(name)} ${used === null ? 'is not there' : used}, best ${had}`;
    if (unnamed.length === differing.length)
      return [
        {
          outcome: 'inconclusive',
          summary: `${parametersFile} does not tell the parameters in use: ${listed(differing.map(words)) || 'no trial has any'}`,
          remedy: 'write them there, or give their keys under `names`, such as `names: { lr: train.learning_rate }`',
        },
      ];
    return [
      {
        outcome: 'fail',
        summary: `expected the parameters in ${parametersFile} to be those of a trial, found none; the best, ${best.name} with ${clipped(found.metric)} ${short(best.value)}, differs: ${listed(differing.map(words))}`,
        remedy: 'train with the parameters of the best trial, or try those in use in the search',
      },
    ];
  }
  const lag = Math.abs(best.value - match.value);
  if (isWithin(lag, best.value, tolerance)) return [];
  return [
    {
      outcome: Number.isFinite(lag) ? 'fail' : 'inconclusive',
      summary: `expected the parameters in ${parametersFile} within ${limitText(tolerance)} of the best trial, found ${clipped(found.metric)} ${short(match.value)} (${match.name}), the best ${short(best.value)} (${best.name})`,
      remedy: 'train with the parameters of the best trial',
    },
  ];
}

export function recent({ newest, file }: Tuning, age: number, { newest: limit }: TuningLimits): TuningTrouble[] {
  if (newest === null || !Number.isFinite(age))
    return [
      {
        outcome: 'inconclusive',
        summary: `the age of the search is unknown: ${file} has no column with the time of a trial`,
        remedy: 'export the time at which each trial ended (`datetime_complete`, `end_time`), or commit the file',
      },
    ];
  // Optuna writes local times without a zone.
  if (age < -daySeconds)
    return [
      {
        outcome: 'inconclusive',
        summary: `the newest trial in ${file} lies in the future: ${newest.time.slice(0, 10)}`,
        remedy: 'mend the times of the trials',
      },
    ];
  if (age <= limit) return [];
  return [
    {
      outcome: 'fail',
      summary: `expected a search at most ${formatDuration(limit)} old, found ${formatDuration(age)} by ${newest.by === 'trial' ? 'its newest trial' : 'the commit that last changed it'} (${newest.time.slice(0, 10)}) in ${file}`,
      remedy: 'search again on the data of today',
    },
  ];
}

/** With room for rounding in the last digits. */
export const isWithin = (lag: number, best: number, { value, relative }: ChangeLimit): boolean =>
  lag <= (relative ? value * Math.abs(best) : value) + 1e-12 * Math.abs(best);

export const limitText = ({ value, relative }: ChangeLimit): string =>
  relative ? `${Number((100 * value).toPrecision(6))}%` : String(value);

export const short = (value: number | undefined): string =>
  value === undefined ? '–' : String(Number(value.toPrecision(6)));

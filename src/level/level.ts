import type { Operations, Step } from '../facts/operations.ts';
import type { TestId } from '../rubric/sections.ts';
import { type Criterion, type MaturityModel, type MaturityModelId, maturityModel } from './levels.ts';

/** Which level the history shows. Pure; never a verdict, and worth no points. */

export interface JudgedCriterion extends Criterion {
  readonly holds: boolean;
  /** What was seen, with numbers and dates. */
  readonly found: string;
}

export interface JudgedLevel {
  readonly level: number;
  readonly name: string;
  readonly criteria: readonly JudgedCriterion[];
}

export interface Standing {
  readonly model: MaturityModel;
  /** The highest level whose criteria hold, with those of all levels below it. */
  readonly level: number;
  readonly highest: number;
  readonly levels: readonly JudgedLevel[];
  /** What is missing to the next level; empty at the highest. */
  readonly missing: readonly JudgedCriterion[];
}

export type Standings = Readonly<Record<MaturityModelId, Standing>>;

export const standingsOf = (operations: Operations): Standings => ({
  google: standingOf(maturityModel.google, operations),
  azure: standingOf(maturityModel.azure, operations),
});

function standingOf(model: MaturityModel, operations: Operations): Standing {
  const levels = model.levels.map(({ level, name, criteria }) => ({
    level,
    name,
    criteria: criteria.map((criterion) => ({ ...criterion, ...judged(criterion, operations) })),
  }));
  const next = levels.find(({ criteria }) => criteria.some(({ holds }) => !holds));
  const highest = levels.length - 1;
  return {
    model,
    level: next === undefined ? highest : next.level - 1,
    highest,
    levels,
    missing: next?.criteria.filter(({ holds }) => !holds) ?? [],
  };
}

/** What is counted, and in which words. */
const words: Readonly<Record<Step, readonly ['run' | 'version', string]>> = {
  testing: ['run', 'that a push started, with automated tests'],
  integration: ['run', 'that a push started, with training and automated tests'],
  training: ['run', 'that trained in a job'],
  retraining: ['run', 'that a schedule, changed data, a message or the monitor started, with training'],
  recovery: ['run', 'that the monitor asked for, with training'],
  tracking: ['run', 'of a job with metrics in its record'],
  monitoring: ['run', 'of `command: monitor` that a schedule or a message started'],
  delivery: ['version', 'that a job made'],
  deployment: ['version', 'that a job put in the last stage'],
  trial: ['version', 'that a job put in the last stage after `infra/canary` passed'],
  lineage: ['version', 'that a job put in the last stage, with digests of its data'],
};

function judged({ shown }: Criterion, operations: Operations): Pick<JudgedCriterion, 'holds' | 'found'> {
  if ('step' in shown) {
    const { count, newest } = operations.steps[shown.step];
    const [what, did] = words[shown.step];
    const found =
      newest === null
        ? `no ${what} ${did} in the last ${operations.days} days`
        : `${count} ${what}${count === 1 ? '' : 's'} ${did}, the last on ${day(newest)}`;
    return { holds: count > 0, found };
  }
  const said = shown.tests.map((id) => testSaid(id, operations));
  return { holds: said.every(({ passes }) => passes), found: said.map(({ text }) => text).join('; ') };
}

function testSaid(id: TestId, { tests, days }: Operations): { readonly passes: boolean; readonly text: string } {
  const runs = tests[id];
  if (runs === undefined) return { passes: false, text: `\`${id}\` ran in no job in the last ${days} days` };
  const { passes, ran, passed, newest } = runs;
  return {
    passes,
    text: `\`${id}\` ${passes ? 'passed' : 'did not pass'} on ${day(newest)}, and in ${passed} of ${ran} ${ran === 1 ? 'run' : 'runs'}`,
  };
}

export const day = (time: string): string => time.slice(0, 10);

/** What the level is read from. */
export const windowSaid = ({ runs, since, days, most }: Operations): string =>
  `${runs} recorded ${runs === 1 ? 'run' : 'runs'} since ${day(since)} (at most ${days} days, ${most} runs and ${most} of monitoring)`;

const triggerWords = {
  push: 'push',
  schedule: 'schedule',
  data: 'schedule with changed data',
  message: 'message',
  monitoring: 'asked for by monitoring',
  manual: 'by hand',
} as const;

export const triggersSaid = ({ triggers }: Operations): string =>
  (Object.keys(triggerWords) as (keyof typeof triggerWords)[])
    .map((trigger) => `${triggerWords[trigger]} ${triggers[trigger]}`)
    .join(', ');

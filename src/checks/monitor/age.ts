import { duration, formatDuration } from '../../config/units.ts';
import type { OutputTime, StageAge } from '../../facts/age.ts';
import { type Fact, type Production, whyMissing } from '../../facts.ts';
import type { Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped, listed } from '../names.ts';

/** Monitor 4: the version in production and the outputs of the pipeline's stages are not too old. */
export const age = defineCheck({
  id: 'monitor/age',
  needs: [],
  uses: ['production', 'stageAges'],
  options: {
    production: duration
      .default(30 * 86_400)
      .describe('How old the version in production may be, since it was promoted.'),
  },
  example: `promote:
  to: github-releases
  stage: production
stages:
  - { name: features, run: python features.py, outputs: build/features.parquet, max-age: 1d }
  - { name: training, run: python train.py, outputs: build/model.joblib, max-age: 7d }
tests:
  monitor/age: { production: 30d, when: schedule, max-age: 2d }
`,
  evaluate: ({ run, production, stageAges, configuration }, { production: limit }) => {
    const stages = stageAges.state === 'gathered' ? stageAges.value.stages : [];
    const items = [
      ...ofProduction(production, limit, run.startedAt, configuration.promote !== undefined),
      ...stages.map((one) => ofStage(one, run.startedAt)),
    ];
    if (stageAges.state === 'failed') items.push(unknownItem('the stages', stageAges.error));
    if (items.length === 0)
      return inconclusive(
        `there is no age to judge: ${whyMissing(production)}, and ${whyMissing(stageAges)}`,
        'promote a version, or set `max-age` of a stage below `stages`',
      );
    return judge(items, production.state === 'absent' ? whyMissing(production) : null);
  },
});

/** One thing that has an age, judged. */
interface Item {
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly words: string;
  readonly isStage: boolean;
  readonly name: string;
  readonly measurement: Measurement;
  /** What to do where its age is not known; left out where it is the same for all. */
  readonly next?: string;
}

const promoteNext = 'promote a version: the age is known from the next run on';

/** Clocks differ; a time later than this is wrong. */
const tolerance = 86_400;

/** Where versions are promoted, one that is not there yet has an age that nobody knows. */
function ofProduction(production: Fact<Production>, limit: number, now: string, isPromoted: boolean): Item[] {
  if (production.state === 'absent')
    return isPromoted ? [{ ...unknownItem('the version in production', production.reason), next: promoteNext }] : [];
  if (production.state === 'failed') {
    const unknown = unknownItem('the version in production', production.error);
    return [production.next === undefined ? unknown : { ...unknown, next: production.next }];
  }
  const { version, stage, date } = production.value;
  const name = `v${clipped(version)} in ${clipped(stage)}`;
  return [itemOf({ name, isStage: false, time: date, now, limit, isLeast: false })];
}

/** A stage is as old as the oldest of its outputs: one that is not written any more is enough. */
function ofStage({ name: written, maxAge, outputs }: StageAge, now: string): Item {
  const name = `stage ${clipped(written)}`;
  const items = outputs.map((output) => ofOutput(name, output, maxAge, now));
  const worst =
    items.find(({ outcome }) => outcome === 'fail') ?? items.find(({ outcome }) => outcome === 'inconclusive');
  const oldest = [...items].sort((a, b) => Number(b.measurement.observed) - Number(a.measurement.observed))[0];
  return { ...(worst ?? oldest ?? unknownItem(name, 'it declares no output')), isStage: true, name };
}

function ofOutput(stage: string, { path, time, by, problem }: OutputTime, limit: number, now: string): Item {
  const name = `${clipped(path)} of ${stage}`;
  if (time === null || by === 'unknown')
    return { ...unknownItem(name, problem ?? 'its time is not known'), isStage: true };
  return itemOf({ name, isStage: true, time, now, limit, isLeast: by === 'file' });
}

interface Aged {
  readonly name: string;
  readonly isStage: boolean;
  readonly time: string;
  readonly now: string;
  readonly limit: number;
  /** True where it may be older. */
  readonly isLeast: boolean;
}

function itemOf({ name, isStage, time, now, limit, isLeast }: Aged): Item {
  const seconds = (Date.parse(now) - Date.parse(time)) / 1000;
  const expected = `at most ${formatDuration(limit)}`;
  const item = (outcome: Item['outcome'], words: string, observed: number | string): Item => {
    const measurement = { name: `age in seconds: ${name}`, observed, expected, met: outcome === 'pass' };
    return { outcome, words, isStage, name, measurement };
  };
  if (!Number.isFinite(seconds)) return item('inconclusive', `${name}: \`${clipped(time, 40)}\` is no time`, 'unknown');
  if (seconds < -tolerance)
    return item('inconclusive', `${name} is from the future: ${clipped(time, 40)}`, Math.round(seconds));
  const old = Math.max(0, seconds);
  const shown = `${isLeast ? 'at least ' : ''}${formatDuration(old)}`;
  if (old > limit) return item('fail', `${name} is ${shown} old, expected ${expected}`, Math.round(old));
  if (isLeast)
    return item(
      'inconclusive',
      `${name}: neither this run nor a commit tells its age (its file is of ${clipped(time, 10)})`,
      Math.round(old),
    );
  // Written so that a limit that is no number is not met.
  if (!(old <= limit)) return item('inconclusive', `${name}: its limit is no number`, Math.round(old));
  return item('pass', `${name} is ${shown} old`, Math.round(old));
}

const unknownItem = (name: string, why: string): Item => ({
  outcome: 'inconclusive',
  words: `${name}: ${clipped(why, 300)}`,
  isStage: false,
  name,
  measurement: { name: `age in seconds: ${name}`, observed: 'unknown' },
});

/** @param unserved why there is no version in production to look at; null where there is one */
function judge(items: readonly Item[], unserved: string | null): Finding {
  const measurements = items.map(({ measurement }) => measurement);
  const wordsOf = (outcome: Item['outcome']): string[] =>
    items.filter((item) => item.outcome === outcome).map(({ words }) => words);
  const failing = items.filter(({ outcome }) => outcome === 'fail');
  // What comes after a stalled stage is old because of it: the first in the pipeline's order is the one to mend.
  const stalled = failing.find(({ isStage }) => isStage);
  const found = { measurements, evidence: [] };
  if (failing.length > 0)
    return {
      ...found,
      outcome: 'fail',
      summary: `${stalled === undefined ? '' : `${stalled.name} has stalled: `}${listed(wordsOf('fail'), 5)}`,
      remedy:
        stalled === undefined
          ? 'train and promote a new version, and look why the schedule did not'
          : `look at the last runs of ${stalled.name}, and start it again; later stages wait for it`,
    };
  const unknown = wordsOf('inconclusive');
  const next = items.find((item) => item.outcome === 'inconclusive')?.next;
  if (unknown.length > 0)
    return {
      ...found,
      outcome: 'inconclusive',
      summary: `the age is not known: ${listed(unknown, 5)}`,
      remedy: next ?? 'let this run or a commit write the outputs of each stage, and check out with `fetch-depth: 0`',
    };
  const beside = unserved === null ? '' : ` (the version in production was not looked at: ${clipped(unserved)})`;
  return { ...found, outcome: 'pass', summary: `${listed(wordsOf('pass'), 5)}${beside}` };
}

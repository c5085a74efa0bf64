import { performance } from 'node:perf_hooks';
import { benefitOptions } from '../config/options/benefit.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { FeatureBenefits } from '../facts/benefit.ts';
import {
  type Fact,
  failed,
  failedBy,
  gathered,
  type Metric,
  type Metrics,
  type Training,
  whyMissing,
} from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { expandPaths } from '../support/files.ts';
import type { Git } from '../support/git.ts';
import { tellingLine } from '../support/output-tail.ts';
import { type CleanCopy, openCleanCopy } from './clean-copy.ts';
import { requireShuffleable, shuffleColumn } from './column-shuffle.ts';
import { gatherMetrics } from './metrics.ts';
import type { CommandContext } from './training.ts';

export interface AblationRequest extends CommandContext {
  readonly git: Git | null;
  readonly configuration: Configuration;
  readonly scratch: string;
  /** The columns that the model uses. */
  readonly features: Fact<readonly string[]>;
  /** This run's own training and metrics. */
  readonly training: Fact<Training>;
  readonly metrics: Fact<Metrics>;
}

type Benefit = FeatureBenefits['features'][number];

/** How many trainings on untouched data tell what chance alone changes. */
const references = 2;

/**
 * What each feature is worth by training again without what it tells: in a clean copy, with that column's cells in random order in the training and in the testing data. In
 * both, because a model that learned from noise may only be asked about noise; shuffled and not dropped, because training then still finds the column, with the values it
 * has (Breiman, "Random Forests", Machine Learning 45, 2001, permutes for the same reason). The benefit is how much worse the metric is than on untouched data in the same copy; its deviation is the
 * difference between two trainings on untouched data. A feature that was not reached is listed as such. `failed` where nothing could be measured, with the next step.
 */
export async function gatherAblation(request: AblationRequest): Promise<Fact<FeatureBenefits>> {
  try {
    const { features, training, metrics, configuration } = request;
    if (configuration.train === undefined || training.state !== 'gathered')
      return failed('ablation trains again, and nothing is trained here', 'set `train`, or choose another `method`');
    if (features.state !== 'gathered')
      return failed(`which features there are is not known: ${whyMissing(features)}`, 'name `data.training`');
    if (configuration.data.training === undefined)
      return failed('ablation shuffles the training data, and none is named', 'name it as `data.training`');
    if (features.value.length === 0) return failed('there is no feature to judge', 'name them in `data.features`');
    const metric = chosenMetric(configuration, metrics);
    const { most, budget } = optionsOf(configuration, 'data/benefit', benefitOptions);
    const plan: Plan = { ...request, metric, names: features.value, secondsEach: training.value.seconds, budget };
    if (features.value.length > most) return gathered(report(plan, [], [], 0));
    const { data } = configuration;
    for (const patterns of [data.training, data.testing])
      await requireShuffleable(request.root, await expandPaths(request.root, patterns ?? []), features.value);
    const copy = await openCleanCopy(request);
    try {
      return gathered(await ablate(plan, copy));
    } finally {
      await copy.close();
    }
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

interface Plan extends AblationRequest {
  readonly metric: Metric & { readonly direction: 'higher' | 'lower' };
  readonly names: readonly string[];
  readonly secondsEach: number;
  readonly budget: number;
}

async function ablate(plan: Plan, copy: CleanCopy): Promise<FeatureBenefits> {
  const { metric, names, budget, configuration, root, log } = plan;
  const { tolerance } = optionsOf(configuration, 'data/benefit', benefitOptions);
  const training = await expandPaths(root, configuration.data.training ?? []);
  // A file that is both is shuffled once.
  const testing = (await expandPaths(root, configuration.data.testing ?? [])).filter(
    (file) => !training.includes(file),
  );
  const prepared = await copy.prepare();
  if (prepared.outcome !== 'succeeded')
    throw new ConfigurationError({
      message: `\`train.prepare\` ${prepared.outcome} in the clean copy: ${tellingLine(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing'}`,
      next: 'mend the command; its output is in the log',
    });
  const started = performance.now();
  const spent = (): number => (performance.now() - started) / 1000;

  const found: number[] = [];
  let fastest = Number.POSITIVE_INFINITY;
  while (found.length < references) {
    const title = `Train on untouched data in a clean copy (${found.length + 1} of ${references})`;
    const end = await trainOnce(plan, copy, title, budget - spent());
    if (end.outOfTime) return report(plan, found, [], spent());
    if (end.value === null)
      throw new ConfigurationError({
        message: `training on untouched data in a clean copy failed: ${end.problem}`,
        next: `what training needs has to be tracked in git, named below \`data\`, or made by \`train.prepare\`${end.next === null ? '' : `; ${end.next}`}`,
      });
    fastest = Math.min(fastest, end.seconds);
    found.push(end.value);
    if (Math.abs(end.value - metric.value) > tolerance * Math.abs(metric.value)) break;
  }
  const measured = { ...plan, secondsEach: fastest };
  // What cannot be finished is not begun: a part of the features would cost as much and answer nothing.
  if (found.length < references || fastest * names.length > budget - spent())
    return report(measured, found, [], spent());

  const base = found.reduce((sum, value) => sum + value, 0) / found.length;
  const noise = Math.max(...found) - Math.min(...found);
  const benefits: Benefit[] = [];
  for (const [place, feature] of names.entries()) {
    await copy.restore();
    for (const files of [training, testing])
      if (files.length > 0) await shuffleColumn({ from: root, to: copy.directory, files, column: feature });
    const title = `Train with ${JSON.stringify(feature.slice(0, 100))} shuffled (${place + 1} of ${names.length})`;
    const end = await trainOnce(plan, copy, title, budget - spent(), [...training, ...testing]);
    if (end.outOfTime) break;
    const drop = end.value === null ? null : metric.direction === 'higher' ? base - end.value : end.value - base;
    const problem = end.value === null ? { problem: end.problem } : {};
    benefits.push({ feature, benefit: drop, deviation: noise, ...problem });
    log.info(`${JSON.stringify(feature.slice(0, 100))} shuffled: ${metric.name} ${end.value ?? end.problem}`);
  }
  return report(measured, found, benefits, spent());
}

interface End {
  readonly value: number | null;
  readonly seconds: number;
  readonly outOfTime: boolean;
  readonly problem: string;
  readonly next: string | null;
}

/** One training from a clean start. `inputs` are files of the copy that it may not write: then what was shuffled is not what it learned from. */
async function trainOnce(
  plan: Plan,
  copy: CleanCopy,
  title: string,
  secondsLeft: number,
  inputs: readonly string[] = [],
): Promise<End> {
  const end = { value: null, seconds: 0, outOfTime: false, problem: '', next: null };
  if (secondsLeft <= 0) return { ...end, outOfTime: true };
  if (inputs.length === 0) await copy.restore();
  const before = await copy.statesOf(inputs);
  const startedAt = new Date().toISOString();
  const training = await copy.train({ title, timeoutSeconds: secondsLeft });
  if (training.outcome === 'cancelled')
    throw new ConfigurationError({ message: 'the ablation was cancelled', next: 'run it again' });
  const { seconds, problem } = training;
  if (training.outcome === 'timed-out' && secondsLeft <= (plan.configuration.train?.timeout ?? 0))
    return { ...end, seconds, outOfTime: true };
  if (problem !== null) return { ...end, seconds, problem: problem.summary, next: problem.next };
  const rewritten = (await copy.statesOf(inputs)).findIndex((state, place) => state !== before[place]);
  if (rewritten !== -1)
    throw new ConfigurationError({
      file: inputs[rewritten] as string,
      message: 'is written by training itself, so shuffling it does not reach the model',
      next: 'name under `data.training` and `data.testing` the files that training starts from, or choose `importance`',
    });
  const metrics = await gatherMetrics({
    root: copy.directory,
    configuration: plan.configuration,
    originOf: async () => 'trained',
    training: { startedAt, endedAt: new Date().toISOString() },
  });
  const value =
    metrics.state === 'gathered' ? metrics.value.values.find(({ name }) => name === plan.metric.name) : undefined;
  if (value !== undefined) return { ...end, seconds, value: value.value };
  const why = metrics.state === 'gathered' ? `${plan.metric.name} is missing or no finite number` : whyMissing(metrics);
  return { ...end, seconds, problem: why };
}

function report(plan: Plan, found: readonly number[], benefits: readonly Benefit[], spent: number): FeatureBenefits {
  const { metric, names, secondsEach, budget } = plan;
  const reached = new Set(benefits.map(({ feature }) => feature));
  return {
    method: 'ablation',
    source: metric.name,
    features: benefits,
    ablation: {
      direction: metric.direction,
      own: metric.value,
      references: found,
      trainings: names.length + references,
      secondsEach,
      budgetSeconds: budget,
      spentSeconds: spent,
      unreached: names.filter((name) => !reached.has(name)),
    },
  };
}

function chosenMetric(configuration: Configuration, metrics: Fact<Metrics>): Plan['metric'] {
  const { metric: wanted } = optionsOf(configuration, 'data/benefit', benefitOptions);
  const refuse = (message: string, next: string): never => {
    throw new ConfigurationError({ message, next });
  };
  if (metrics.state !== 'gathered')
    return refuse(`there are no metrics: ${whyMissing(metrics)}`, 'let training write them');
  const names = wanted === undefined ? Object.keys(configuration.gate.metrics) : [wanted];
  const found = names.flatMap((name) => metrics.value.values.filter((metric) => metric.name === name));
  const metric = found.find(({ direction }) => direction !== null);
  if (metric?.direction != null) return { ...metric, direction: metric.direction };
  if (wanted === undefined)
    return refuse(
      'no metric below `gate.metrics` tells what ablation shall look at',
      'name one as `metric` below `tests` → `data/benefit`',
    );
  return found.length === 0
    ? refuse(`${wanted.slice(0, 200)} is no metric of this run`, 'name one that training writes as a finite number')
    : refuse(
        `nobody knows whether higher or lower is better for ${wanted.slice(0, 200)}`,
        'declare it below `directions`',
      );
}

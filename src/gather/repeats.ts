import type { Repeats } from '../facts/repeats.ts';
import { absent, type Fact, type Facts, failed, failedBy, gathered, type Metrics, whyMissing } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { tellingLine } from '../support/output-tail.ts';
import { type CleanCopy, type CleanCopyRequest, openCleanCopy } from './clean-copy.ts';
import { declaredOutputs } from './declared-outputs.ts';
import { gatherMetrics } from './metrics.ts';
import { originAfter, snapshotOutputs } from './outputs.ts';

export interface RepeatsRequest extends CleanCopyRequest, Pick<Facts, 'metrics'> {
  /** Why what training writes is not there; null where training succeeded. */
  readonly problem: string | null;
}

/**
 * Trains with the further seeds of `train.repeats`, 2 to N in `$ML_TEST_SCORE_SEED`, each from the start of a clean copy, and puts their metrics beside those of the first
 * training. `failed` where one of them does not succeed: a mean without the bad seeds would flatter.
 */
export async function gatherRepeats(request: RepeatsRequest): Promise<Fact<Repeats>> {
  const { configuration, metrics, problem } = request;
  const trainings = configuration.train?.repeats ?? 1;
  if (trainings < 2) return absent('trained once: no `train.repeats` is configured');
  if (problem !== null) return absent(problem);
  if (metrics.state !== 'gathered') return metrics;
  try {
    const copy = await openCleanCopy(request);
    try {
      return gathered(await trainRepeatedly(request, copy, metrics.value, trainings));
    } finally {
      await copy.close();
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const fact = failedBy(error);
    // Also where no relative limit would say so.
    request.log.warning(`train.repeats: ${whyMissing(fact)}`);
    return fact;
  }
}

async function trainRepeatedly(
  request: RepeatsRequest,
  copy: CleanCopy,
  first: Metrics,
  trainings: number,
): Promise<Repeats> {
  const next =
    'what training needs has to be tracked in git, named below `data`, or made by `train.prepare`; `repeats: 1` trains once';
  const prepared = await copy.prepare();
  if (prepared.outcome !== 'succeeded')
    throw new ConfigurationError({
      message: `\`train.prepare\` ${prepared.outcome} in the clean copy: ${tellingLine(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing'}`,
      next,
    });
  const found: Metrics[] = [first];
  for (let seed = 2; seed <= trainings; seed += 1) {
    await copy.restore();
    const metrics = await trainOnce(request, copy, seed, `Train with seed ${seed} of ${trainings}`);
    if (metrics.state !== 'gathered')
      throw new ConfigurationError({ message: `training with seed ${seed}: ${whyMissing(metrics)}`, next });
    found.push(metrics.value);
  }
  return repeatsOf(found);
}

async function trainOnce(
  { configuration }: RepeatsRequest,
  copy: CleanCopy,
  seed: number,
  title: string,
): Promise<Fact<Metrics>> {
  const root = copy.directory;
  const snapshot = await snapshotOutputs(root, await declaredOutputs(root, configuration));
  const startedAt = new Date().toISOString();
  const { problem } = await copy.train({ title, seed });
  if (problem !== null) return failed(problem.summary);
  const training = { startedAt, endedAt: new Date().toISOString() };
  return gatherMetrics({ root, configuration, originOf: originAfter(snapshot, root, null), training });
}

function repeatsOf(found: readonly Metrics[]): Repeats {
  const values = found.map((metrics) => new Map(metrics.values.map(({ name, value }) => [name, value])));
  const named = new Set(found.flatMap(({ values, others }) => [...values, ...others].map(({ name }) => name)));
  const complete = [...named].filter((name) => values.every((training) => training.has(name)));
  const wanted = new Set(values.flatMap((training) => [...training.keys()]));
  return {
    trainings: found.length,
    metrics: Object.fromEntries(complete.map((name) => [name, values.map((training) => training.get(name) as number)])),
    incomplete: [...wanted].filter((name) => !complete.includes(name)),
  };
}

import { performance } from 'node:perf_hooks';
import { reproducibilityOptions } from '../config/options/reproducibility.ts';
import { optionsOf } from '../config/options.ts';
import { formatDuration } from '../config/units.ts';
import type { FilesOnBothSides, RepeatedMetric, RepeatProblem, Reproducibility } from '../facts/reproducibility.ts';
import { absent, type Fact, type Facts, failed, failedBy, gathered, type Metrics, whyMissing } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { digestFile } from '../support/files.ts';
import { tellingLine } from '../support/output-tail.ts';
import { type CleanCopy, type CleanCopyRequest, openCleanCopy } from './clean-copy.ts';
import { stagedOutputs } from './declared-outputs.ts';
import { gatherMetrics } from './metrics.ts';
import { missingFilesIn } from './missing-files.ts';
import { declaredFiles, type OriginOf, originAfter, snapshotOutputs } from './outputs.ts';

export interface ReproducibilityRequest
  extends CleanCopyRequest,
    Pick<Facts, 'training' | 'metrics' | 'artifacts' | 'predictions'> {
  /** Where the outputs of the first training come from. */
  readonly originOf: OriginOf;
  /** Why what training writes is not there; null where training succeeded. */
  readonly problem: string | null;
}

const id = 'infra/reproducibility';
const mostFilesShown = 5;

/**
 * Trains again with the same command and the same seed, in a clean copy of the work tree, and puts what both trainings wrote side by side. A training that fails
 * there is gathered too. Throws `ConfigurationError`.
 */
export async function gatherReproducibility(request: ReproducibilityRequest): Promise<Fact<Reproducibility>> {
  const { configuration, training, problem } = request;
  if (problem !== null) return absent(problem);
  if (configuration.train === undefined || training.state !== 'gathered')
    return failed('it trains again, and nothing is trained here', 'set `train`');
  const copy = await openCleanCopy(request);
  try {
    return gathered(await trainAgain(request, training.value.command, copy));
  } finally {
    await copy.close();
  }
}

async function trainAgain(request: ReproducibilityRequest, command: string, copy: CleanCopy): Promise<Reproducibility> {
  const { configuration, root, log } = request;
  const { budget } = optionsOf(configuration, id, reproducibilityOptions);
  const started = performance.now();
  const spent = (): number => (performance.now() - started) / 1000;
  const nothing = (end: Reproducibility['end'], problem: RepeatProblem | null): Reproducibility => ({
    command,
    seconds: spent(),
    budgetSeconds: budget,
    end,
    problem,
    metrics: [],
    metricsProblem: null,
    artifacts: null,
    stages: [],
    otherStages: [],
    predictions: null,
    predictionsProblem: null,
  });
  const problemOf = async (
    step: RepeatProblem['step'],
    end: Pick<RepeatProblem, 'exitCode' | 'tail' | 'summary' | 'next'>,
  ): Promise<RepeatProblem> => ({
    step,
    exitCode: end.exitCode,
    summary: end.summary,
    next: end.next,
    tail: end.tail.slice(-20),
    missing: await missingFilesIn(end.tail, copy.directory, root),
  });

  const prepared = await copy.prepare(budget);
  refuseCancelled(prepared.outcome);
  if (prepared.outcome === 'timed-out') return nothing('out-of-time', null);
  if (prepared.outcome !== 'succeeded')
    return nothing(
      'failed',
      await problemOf('prepare', {
        ...prepared,
        summary: tellingLine(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing',
        next: 'mend `train.prepare`',
      }),
    );
  const left = budget - spent();
  if (left <= 0) return nothing('out-of-time', null);

  const snapshot = await snapshotOutputs(copy.directory, await stagedOutputs(copy.directory, configuration));
  const startedAt = new Date().toISOString();
  const trained = await copy.train({ title: 'Train again, in a clean copy', timeoutSeconds: left });
  const endedAt = new Date().toISOString();
  refuseCancelled(trained.outcome);
  if (trained.outcome === 'timed-out' && left < (configuration.train?.timeout ?? 0))
    return nothing('out-of-time', null);
  if (trained.problem !== null) return nothing('failed', await problemOf('train', { ...trained, ...trained.problem }));
  log.info(`trained again in ${formatDuration(trained.seconds)}`);
  const originOf = originAfter(snapshot, copy.directory, null);
  return { ...nothing('trained', null), ...(await compare(request, copy, originOf, { startedAt, endedAt })) };
}

function refuseCancelled(outcome: string): void {
  if (outcome === 'cancelled')
    throw new ConfigurationError({ message: 'the second training was cancelled', next: 'run it again' });
}

type Compared = Pick<
  Reproducibility,
  'metrics' | 'metricsProblem' | 'artifacts' | 'stages' | 'otherStages' | 'predictions' | 'predictionsProblem'
>;

async function compare(
  request: ReproducibilityRequest,
  copy: CleanCopy,
  originOf: OriginOf,
  training: { readonly startedAt: string; readonly endedAt: string },
): Promise<Compared> {
  const { configuration, root, artifacts } = request;
  const first: Side = { root, originOf: request.originOf };
  const second: Side = { root: copy.directory, originOf };
  const stages: FilesOnBothSides[] = [];
  const otherStages: string[] = [];
  for (const { name, outputs } of configuration.stages ?? []) {
    const compared = await compareFiles(name, outputs, first, second);
    if (compared === null) otherStages.push(name);
    else stages.push(compared);
  }
  return {
    ...compareMetrics(
      request.metrics,
      await gatherMetrics({ root: copy.directory, configuration, originOf, training }),
    ),
    artifacts:
      artifacts.state === 'gathered' && configuration.artifacts !== undefined
        ? await compareFiles('artifacts', configuration.artifacts, first, second)
        : null,
    stages,
    otherStages,
    ...(await comparePredictions(request, copy, originOf)),
  };
}

interface Side {
  readonly root: string;
  readonly originOf: OriginOf;
}

/** Digests of the files that each training wrote; null where the first wrote none. */
async function compareFiles(
  name: string,
  patterns: readonly string[],
  first: Side,
  second: Side,
): Promise<FilesOnBothSides | null> {
  const [own, again] = [await digestsOf(first, patterns), await digestsOf(second, patterns)];
  if (own.size === 0) return null;
  const paths = [...new Set([...own.keys(), ...again.keys()])].sort();
  const differing = paths.filter((path) => own.get(path) !== again.get(path));
  return {
    name,
    files: paths.length,
    differing: differing.length,
    shown: differing
      .slice(0, mostFilesShown)
      .map((path) => ({ path, first: own.get(path) ?? null, second: again.get(path) ?? null })),
  };
}

async function digestsOf({ root, originOf }: Side, patterns: readonly string[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const path of await declaredFiles(root, patterns))
    if ((await originOf(path)) === 'trained') digests.set(path, (await digestFile(root, path)).digest);
  return digests;
}

function compareMetrics(first: Fact<Metrics>, second: Fact<Metrics>): Pick<Compared, 'metrics' | 'metricsProblem'> {
  if (first.state !== 'gathered') return { metrics: [], metricsProblem: null };
  if (second.state !== 'gathered') return { metrics: [], metricsProblem: whyMissing(second) };
  const valuesOf = ({ values }: Metrics) => new Map(values.map(({ name, value }) => [name, value]));
  const numberless = ({ others }: Metrics): string[] =>
    others.filter(({ kind }) => kind === 'nan' || kind === 'infinity').map(({ name }) => name);
  const [own, again] = [valuesOf(first.value), valuesOf(second.value)];
  const names = new Set([...own.keys(), ...again.keys(), ...numberless(first.value), ...numberless(second.value)]);
  const metrics = [...names].map(
    (name): RepeatedMetric => ({ name, first: own.get(name) ?? null, second: again.get(name) ?? null }),
  );
  return { metrics, metricsProblem: null };
}

async function comparePredictions(
  { configuration, root, predictions }: ReproducibilityRequest,
  copy: CleanCopy,
  originOf: OriginOf,
): Promise<Pick<Compared, 'predictions' | 'predictionsProblem'>> {
  const layout = configuration.predictions;
  const without = (predictionsProblem: string | null) => ({ predictions: null, predictionsProblem });
  if (layout === undefined || predictions.state === 'absent') return without(null);
  if (predictions.state === 'failed') return without(predictions.error);
  try {
    const written = await declaredFiles(copy.directory, [layout.path]);
    if (written.length === 0) return without(`the second training wrote no ${layout.path}`);
    for (const path of written)
      if ((await originOf(path)) !== 'trained') return without(`${path} was not written by the second training`);
    const { compareRepeatedPredictions } = await import('./repeated-predictions.ts');
    const { predictions: tolerance } = optionsOf(configuration, id, reproducibilityOptions);
    const { data } = configuration;
    const found = await compareRepeatedPredictions({ first: root, second: copy.directory, layout, data, tolerance });
    return { predictions: found, predictionsProblem: null };
  } catch (error) {
    if (error instanceof ConfigurationError) return without(whyMissing(failedBy(error)));
    throw error;
  }
}

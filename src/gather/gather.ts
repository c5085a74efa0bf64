import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from '../config/schema.ts';
import type { Tracking } from '../facts/tracking.ts';
import {
  absent,
  type Baseline,
  type Fact,
  type Facts,
  type Fingerprint,
  failed,
  failedBy,
  gathered,
  type JunitReport,
  type Policy,
  type Production,
  type Run,
  type Training,
} from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fingerprint } from '../support/files.ts';
import type { Git } from '../support/git.ts';
import { gatherBeside } from './beside.ts';
import { gatherCarried } from './carried.ts';
import type { PolicyPlaceOf } from './configuration.ts';
import { gatherData, readRules } from './data.ts';
import { stagedOutputs } from './declared-outputs.ts';
import { gatherEvidence } from './evidence.ts';
import { type ExerciseContext, gatherExercises } from './exercises.ts';
import { watchArtifacts } from './kept-artifacts.ts';
import { gatherMachine } from './machine.ts';
import { gatherMetrics } from './metrics.ts';
import { type OriginOf, originAfter, snapshotOutputs } from './outputs.ts';
import { foundPlotsFiles } from './plots-files.ts';
import type { PolicyFiles } from './policy-files.ts';
import { withRecordedSlices } from './production.ts';
import { removeLeftFolders } from './scratch-folder.ts';
import type { OpenTracking } from './tracking.ts';
import { trackingUri } from './tracking-uri.ts';
import type { TrainedBaseline } from './trained-baseline.ts';
import { type CommandContext, gatherTraining, runEvidenceCommand } from './training.ts';

export interface GatherRequest extends CommandContext {
  readonly git: Git | null;
  readonly run: Run;
  readonly configuration: Configuration;
  readonly policy: Policy;
  readonly policyPlaceOf: PolicyPlaceOf;
  /** Schema and catalog of the base, where its policy is in force. */
  readonly policyFiles?: PolicyFiles | undefined;
  readonly baseline: Fact<Baseline>;
  readonly production: Fact<Production>;
  /** A folder of this run for virtual environments; absolute. */
  readonly scratch: string;
  /** Null where no `promote` is configured. */
  readonly registry: ExerciseContext['registry'];
  /** Null without a repository. */
  readonly history: ExerciseContext['history'];
  /** Null outside GitHub, or without a token. */
  readonly github: ExerciseContext['github'];
  readonly upstream?: ExerciseContext['upstream'];
  /** Told as soon as training has ended, not waited for. */
  readonly trained?: ((training: Training) => unknown) | undefined;
  /** Trains the base, after a training of this run; left out where its record is there, or where that is not asked for. */
  readonly trainBase?: ((training: Training) => Promise<TrainedBaseline>) | undefined;
}

/** Trains, then reads what training and earlier steps produced. All reading of the world between the baseline and the checks. */
export async function gatherFacts(asked: GatherRequest): Promise<Facts> {
  const tracking = await openTrackingOf(asked);
  // What trains once more must not log into the run of this training.
  const request = tracking === null ? asked : { ...asked, environment: tracking.forOthers };
  const { root, git, configuration, log } = request;
  await removeLeftFolders(request, Date.now());
  const rules = await readRules(configuration, request.policyPlaceOf);
  // A hard link from a clean copy changes the time by which an output that nobody looked at before would seem to be written anew.
  const outputs = await stagedOutputs(root, configuration);
  const snapshot = configuration.train === undefined ? null : await snapshotOutputs(root, outputs);
  const startedAt = new Date().toISOString();
  const training = await gatherTraining({
    ...request,
    environment: tracking?.forTraining ?? request.environment,
    train: configuration.train,
  });
  if (training.state === 'gathered') request.trained?.(training.value);
  const endedAt = new Date().toISOString();
  const tracked = (await tracking?.finish(training)) ?? null;
  const originOf = originAfter(snapshot, root, git);
  const problem =
    training.state === 'gathered' && training.value.outcome !== 'succeeded' ? 'training failed before it' : null;

  const reportOrigin = reportOriginOf(originOf, originAfter(null, root, git), root, git);
  // The XML reader is loaded where there is a report to read.
  const readReport = async (patterns: readonly string[]): Promise<Fact<JunitReport>> => {
    const { gatherJunit } = await import('./junit.ts');
    const report = await gatherJunit(root, patterns, reportOrigin);
    // A report that the failed training should have written is no fault of its own.
    return report.state === 'failed' && problem !== null ? absent(problem) : report;
  };
  const reports = new Map<string, Promise<Fact<JunitReport>>>();
  const readJunit = (files: readonly string[]): Promise<Fact<JunitReport>> => {
    const key = files.join('\n');
    const report = reports.get(key) ?? readReport(files);
    reports.set(key, report);
    return report;
  };
  const files = (patterns: readonly string[] | undefined, name: string, fresh = false): Promise<Fact<Fingerprint>> =>
    patterns === undefined
      ? Promise.resolve(absent(`no \`${name}\` is configured`))
      : problem !== null && fresh
        ? Promise.resolve(absent(problem))
        : gatherFingerprint(root, patterns, fresh && snapshot !== null ? originOf : null);
  const { data } = configuration;
  const fingerprints = {
    training: await files(data.training, 'data.training'),
    testing: await files(data.testing, 'data.testing'),
    serving: await files(data.serving, 'data.serving'),
  };
  const artifacts =
    configuration.artifacts === undefined && problem === null && tracked?.tracking.state === 'gathered'
      ? await loggedModelOf(asked, tracked.tracking.value)
      : await files(configuration.artifacts, 'artifacts', true);
  const keptArtifacts = await watchArtifacts(root, artifacts, log);
  const predictions = await files(
    configuration.predictions === undefined ? undefined : [configuration.predictions.path],
    'predictions',
    true,
  );
  const { policyFiles } = request;
  const read = await gatherData({ root, git, configuration, policyFiles, log, originOf, rules, problem, predictions });

  const metrics =
    problem === null
      ? await gatherMetrics({
          root,
          configuration,
          originOf,
          training: training.state === 'gathered' ? { startedAt, endedAt } : null,
          tracked,
        })
      : absent(problem);

  const facts: Omit<Facts, 'baseline' | 'differences'> = {
    schemaVersion: 1,
    run: request.run,
    configuration,
    policy: request.policy,
    training,
    metrics,
    junit:
      configuration.junit === undefined ? absent('no `junit` is configured') : await readJunit(configuration.junit),
    artifacts,
    predictions,
    data: fingerprints,
    ...read.facts,
    ...(await gatherBeside(
      { ...request, originOf, reportOrigin, artifacts, problem, training, metrics },
      fingerprints,
      read.facts,
    )),
    ...(await gatherExercises({
      ...request,
      ...read,
      ...read.facts,
      originOf,
      problem,
      training,
      metrics,
      artifacts,
      predictions,
      trackedTrials: tracked?.trials ?? null,
    })),
    trends: await (await import('./trends.ts')).gatherTrends(request),
    tracking: tracked?.tracking ?? absent(whyUntracked(asked)),
    dvc: await (await import('./dvc.ts')).gatherDvc(root),
    plots: problem === null ? await declaredPlots(root, originOf) : absent(problem),
    operations: await (await import('./operations.ts')).gatherOperations(request),
    repeats:
      (configuration.train?.repeats ?? 1) === 1
        ? absent('trained once: no `train.repeats` is configured')
        : await (await import('./repeats.ts')).gatherRepeats({ ...request, metrics, problem }),
    environment: await gatherMachine(root),
    production:
      read.facts.slices.state === 'gathered'
        ? await withRecordedSlices(request.production, request.history, request.run.model)
        : request.production,
    carried: await gatherCarried(request),
    evidence: await gatherEvidence({
      root,
      configuration,
      run: request.run,
      readJunit,
      runCommand: (test, command, timeoutSeconds) =>
        runEvidenceCommand({ ...request, log, test, command, timeoutSeconds }),
      withoutCommands: problem,
    }),
  };
  // Last, as what the base installs is for no command of this run.
  const base =
    problem === null && training.state === 'gathered' ? await request.trainBase?.(training.value) : undefined;
  try {
    const baseline = base?.baseline ?? request.baseline;
    const differences =
      configuration.predictions === undefined
        ? absent('no `predictions` are configured')
        : await (await import('./differences.ts')).gatherDifferences({
            ...request,
            baseline,
            local: base?.predictions,
            metrics,
            predictions,
            predicted: read.predicted,
            testing: fingerprints.testing,
          });
    // Every command of the team has ended by now.
    return { ...facts, baseline, differences, artifacts: await keptArtifacts() };
  } finally {
    await base?.close();
  }
}

/** Loaded where a tracking server is named, and something is trained or was. */
async function openTrackingOf(request: GatherRequest): Promise<OpenTracking | null> {
  const { configuration, environment, run } = request;
  const uri = trackingUri(configuration, environment);
  const trained = configuration.train !== undefined || (environment.MLFLOW_RUN_ID ?? '') !== '';
  if (uri === null || run.scope !== undefined || !trained) return null;
  return (await import('./tracking.ts')).openTracking({ ...request, uri });
}

/** A training that only logs its model has one all the same. */
async function loggedModelOf(request: GatherRequest, tracking: Tracking): Promise<Fact<Fingerprint>> {
  const uri = trackingUri(request.configuration, request.environment);
  if (uri === null) return absent('no `artifacts` is configured');
  return (await import('./tracked-model.ts')).gatherTrackedModel({ ...request, uri, tracking });
}

const whyUntracked = ({ configuration, environment }: GatherRequest): string =>
  trackingUri(configuration, environment) === null
    ? 'no tracking server is named: neither `mlflow.tracking-uri` nor MLFLOW_TRACKING_URI is an address'
    : 'not trained here, and no MLFLOW_RUN_ID names the run of an earlier step';

/** The reader is loaded where there is something that may declare plots. */
async function declaredPlots(root: string, originOf: OriginOf): Promise<Facts['plots']> {
  const files = await foundPlotsFiles(root);
  if (files.length === 0) return absent('no plots are declared');
  return (await import('./plots.ts')).gatherPlots(root, originOf);
}

/**
 * Where a test report comes from. An earlier step of the job may have written it, so that training left it alone is no fault; but a report that is older
 * than the commit cannot have tested it.
 */
function reportOriginOf(afterTraining: OriginOf, withoutTraining: OriginOf, root: string, git: Git | null): OriginOf {
  let committedAt: Promise<number> | undefined;
  return async (path) => {
    const origin = await afterTraining(path);
    const earlier = origin === 'stale' ? await withoutTraining(path) : origin;
    if (earlier !== 'earlier-step' || git === null) return earlier;
    committedAt ??= git
      .try(['show', '--no-patch', '--format=%ct', 'HEAD'])
      .then(({ stdout }) => Number(stdout.trim()) * 1000 || 0);
    const written = await stat(join(root, path)).catch(() => null);
    return written !== null && written.mtimeMs < (await committedAt) ? 'stale' : earlier;
  };
}

/** Digests of files; `failed` where one cannot be read, is missing, or was left as it was by training. */
async function gatherFingerprint(
  root: string,
  patterns: readonly string[],
  originOf: OriginOf | null,
): Promise<Fact<Fingerprint>> {
  try {
    const found = await fingerprint(root, patterns);
    for (const { path } of found.files) {
      if ((await originOf?.(path)) === 'stale')
        return failed(`${path} was not written by this training: it still is what was there before`);
    }
    return gathered(found);
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

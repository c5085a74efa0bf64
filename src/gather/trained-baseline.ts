import { formatDuration } from '../config/units.ts';
import type { KeptPredictions } from '../facts/differences.ts';
import {
  absent,
  type Baseline,
  type Fact,
  failed,
  failedBy,
  gathered,
  type RecordedInputs,
  type Training,
  whyMissing,
} from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fingerprint } from '../support/files.ts';
import { GitError } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';
import { tellingLine } from '../support/output-tail.ts';
import type { FetchedPredictions } from './base-predictions.ts';
import type { BaseCommit } from './baseline.ts';
import { type CommitCopy, type CommitCopyRequest, openCommitCopy } from './commit-copy.ts';
import { type ConfigurationRequest, gatherConfiguration } from './configuration.ts';
import { stagedOutputs } from './declared-outputs.ts';
import { gatherDvc } from './dvc.ts';
import { gatherMachine } from './machine.ts';
import { gatherMetrics } from './metrics.ts';
import { originAfter, snapshotOutputs } from './outputs.ts';
import { gatherPackages } from './packages.ts';
import { gatherTraining, guardedRun } from './training.ts';

export interface TrainedBaselineRequest
  extends Omit<CommitCopyRequest, 'commit'>,
    Pick<ConfigurationRequest, 'schema' | 'file' | 'overrides'> {
  readonly base: BaseCommit;
  /** Why there is no record: `absent`, or records that cannot be used. */
  readonly unrecorded: Fact<Baseline>;
}

/** The base as this run trained it, until `close`. */
export interface TrainedBaseline {
  readonly baseline: Fact<Baseline>;
  /** What it predicts, where it does; null where it does not. */
  readonly predictions: LocalPredictions | null;
  readonly close: () => Promise<void>;
}

/** Predictions of the base that lie in a folder of this run. */
export interface LocalPredictions extends FetchedPredictions {
  readonly kept: KeptPredictions;
}

const mostPackages = 500;

/**
 * Trains the base commit with its own configuration, in a work tree of its own: for `baseline: train`, where no record can be used. It measures metrics, and no tests. What
 * fails there leaves the base without a record, as it was, and the reason says why: a change is not blamed for its base. Throws `ConfigurationError` where a command of
 * the base changed data of this run.
 */
export async function gatherTrainedBaseline(request: TrainedBaselineRequest, own: Training): Promise<TrainedBaseline> {
  const { base, log, unrecorded } = request;
  const short = base.commit.slice(0, 7);
  const nothing = (why: string): TrainedBaseline['baseline'] => {
    log.warning(`the base ${short} could not be trained: ${why}`);
    const text = `${whyMissing(unrecorded)}; and it could not be trained here: ${why}`;
    return unrecorded.state === 'failed' ? failed(text, unrecorded.next) : absent(text);
  };
  log.info(
    `the base ${short} has no record that can be used, so it is trained here too (\`baseline: train\`): a second training, of about ${formatDuration(own.seconds)} if it takes as long as this one`,
  );
  let copy: CommitCopy | undefined;
  const close = async (): Promise<void> => copy?.close();
  try {
    copy = await openCommitCopy({ ...request, commit: base.commit });
    const trained = await train(request, copy);
    await copy.requireUnchanged();
    if (typeof trained === 'string') return { baseline: nothing(trained), predictions: null, close };
    return { ...trained, close };
  } catch (error) {
    const known = error instanceof ConfigurationError || error instanceof RemoteError || error instanceof GitError;
    if (!known) {
      await close();
      throw error;
    }
    const why = error instanceof ConfigurationError ? whyMissing(failedBy(error)) : error.message;
    return { baseline: nothing(why), predictions: null, close };
  }
}

/** Why it failed, as text. */
async function train(
  request: TrainedBaselineRequest,
  copy: CommitCopy,
): Promise<Omit<TrainedBaseline, 'close'> | string> {
  const { base, log, schema, file, overrides } = request;
  const short = base.commit.slice(0, 7);
  const root = copy.directory;
  const { configuration } = await gatherConfiguration({
    schema,
    root,
    file,
    overrides,
    base: null,
    defaultBranch: null,
  });
  if (configuration.train === undefined) return 'it has no `train`';
  await copy.complete(configuration);

  // Nor must what the base logs go into a run of this training.
  const context = { ...request, root, environment: { ...copy.environment, MLFLOW_RUN_ID: undefined } };
  const { prepare, timeout } = configuration.train;
  if (prepare !== undefined) {
    const plan = { directory: root, environment: {}, timeoutSeconds: timeout };
    const prepared = await log.group(`Prepare the base ${short}`, () => guardedRun(prepare, plan, context));
    if (prepared.outcome !== 'succeeded')
      return `\`train.prepare\` ${prepared.outcome}: ${tellingLine(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing'}`;
  }
  const snapshot = await snapshotOutputs(root, await stagedOutputs(root, configuration));
  const startedAt = new Date().toISOString();
  const training = await gatherTraining({
    ...context,
    configuration,
    train: configuration.train,
    scratch: copy.home,
    title: `Train the base ${short}`,
  });
  const endedAt = new Date().toISOString();
  if (training.state !== 'gathered') return whyMissing(training);
  if (training.value.problem !== null) return training.value.problem.summary;

  const originOf = originAfter(snapshot, root, null);
  const metrics = await gatherMetrics({ root, configuration, originOf, training: { startedAt, endedAt } });
  if (metrics.state !== 'gathered') return whyMissing(metrics);
  const inputs = await inputsOf(root, configuration, metrics.value.parameters);
  const packages = await gatherPackages(root);
  const { dependenciesSha256 } = await gatherMachine(root);
  return {
    baseline: gathered({
      commit: base.commit,
      date: startedAt,
      metrics: Object.fromEntries(
        metrics.value.values.map(({ name, value, direction }) => [name, { value, direction }]),
      ),
      score: null,
      tests: {},
      trainedHere: true,
      dependenciesSha256,
      ...(packages.state === 'gathered' && packages.value.count > 0 && packages.value.count <= mostPackages
        ? { packages: { ...packages.value.versions } }
        : {}),
      ...(inputs === null ? {} : { inputs }),
      url: null,
      baseCommit: base.commit,
      commitsOlder: 0,
      why: `${base.why}; trained here, as it has no record`,
    }),
    predictions: await predictionsOf(root, configuration),
  };
}

type OwnConfiguration = Awaited<ReturnType<typeof gatherConfiguration>>['configuration'];

/** What it was made from, for what changed since. Data that git does not keep are those of this run; null where some cannot be read. */
async function inputsOf(
  root: string,
  { data }: OwnConfiguration,
  parameters: RecordedInputs['parameters'],
): Promise<RecordedInputs | null> {
  const digests: Record<string, string | null> = {};
  for (const role of ['training', 'testing', 'serving'] as const) {
    const patterns = data[role];
    const found = patterns === undefined ? undefined : await fingerprint(root, patterns).catch(() => null);
    if (found === null) return null;
    digests[role] = found?.sha256 ?? null;
  }
  const dvc = await gatherDvc(root);
  return {
    parameters: { ...parameters },
    data: digests as RecordedInputs['data'],
    ...(dvc.state === 'gathered'
      ? { dvc: Object.fromEntries(dvc.value.outputs.map(({ path, digest, bytes }) => [path, { digest, bytes }])) }
      : {}),
  };
}

/** As a run keeps them: with the digest of the hold-out, without which rows of one are no rows of the other. */
async function predictionsOf(root: string, { predictions, data }: OwnConfiguration): Promise<LocalPredictions | null> {
  if (predictions === undefined) return null;
  const digestOf = (patterns: readonly string[]) => fingerprint(root, patterns).catch(() => null);
  const found = await digestOf([predictions.path]);
  if (found === null) return null;
  const testing = data.testing === undefined ? null : await digestOf(data.testing);
  return {
    root,
    paths: found.files.map(({ path }) => path),
    kept: { sha256: found.sha256, testingSha256: testing?.sha256 ?? null, run: 'this run', attempt: 1 },
  };
}

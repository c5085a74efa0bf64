import { canaryOptions } from '../config/options/canary.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { Canary, ProductionComparison } from '../facts/canary.ts';
import { absent, type Fact, failed, gathered, whyMissing } from '../facts.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { findProgram } from '../support/process.ts';
import { clipped } from '../support/text.ts';
import { answerAt, replayBatch } from './canary-batch.ts';
import { compareOffline, mostDiffering } from './canary-comparison.ts';
import { tryConverted } from './canary-conversion.ts';
import { type Replay, replayRows } from './canary-replay.ts';
import { type SentRows, spreadPlaces } from './canary-rows.ts';
import { guardedEnvironment } from './environment.ts';
import type { CommandExercise, ExerciseContext } from './exercises.ts';
import { firstArtifact, modelPaths } from './model-files.ts';
import { pullVersion } from './pulled-version.ts';
import { withFolder } from './scratch-folder.ts';
import { sameServed, servedText } from './served-prediction.ts';
import { servingPlan } from './serving.ts';
import { testingRows } from './testing-rows.ts';
import { asked } from './versions.ts';

export type CanaryRequest = CommandExercise &
  Pick<
    ExerciseContext,
    'scratch' | 'run' | 'artifacts' | 'tables' | 'features' | 'predicted' | 'production' | 'registry'
  >;

/**
 * Tries the model in what serves it. `absent` without `serve` or rows; whatever the server does is gathered. Throws `ConfigurationError` where a column is not there or
 * the data cannot be read.
 */
export async function gatherCanary(request: CanaryRequest): Promise<Fact<Canary>> {
  const { root, configuration, problem, artifacts, tables } = request;
  const { serve, data } = configuration;
  if (serve === undefined) return absent('no `serve` is configured');
  if (problem !== null) return absent(problem);
  if (configuration.artifacts !== undefined && artifacts.state !== 'gathered') return artifacts;
  if (data.testing === undefined) return absent('no `data.testing` is configured: there are no rows to send');
  if (tables.testing.state !== 'gathered') return tables.testing;
  const total = tables.testing.value.rows;
  if (total === 0) return failed('the testing data have no row to send', 'name testing data with rows');

  const options = optionsOf(configuration, 'infra/canary', canaryOptions);
  const rows = await testingRows(request, 'infra/canary', spreadPlaces(total, options.rows), options.columns);
  const paths = modelPaths(artifacts, configuration.artifacts);
  const replay = (modelRoot: string, files: readonly string[], title: string): Promise<Replay> =>
    serveRows(request, serve, modelRoot, files, rows, { budget: options.budget, title });
  const served = await replay(root, paths, 'Try the model in what serves it');
  return gathered({
    way: serve.batch === undefined ? 'server' : 'batch',
    command: serve.batch ?? servingPlan(serve, root, paths)?.command ?? '',
    rows: rows.rows.length,
    problem: served.problem,
    readySeconds: served.readySeconds,
    answered: served.served.size,
    faults: served.faults,
    comparison: compareOffline(request.predicted, served, rows, options.tolerance),
    latencySeconds: served.latencySeconds,
    rowsPerSecond: served.rowsPerSecond,
    peakMemoryBytes: served.peakMemoryBytes,
    tail: served.tail,
    production: options.production
      ? await compareProduction(request, served, rows, options, (modelRoot, files) =>
          replay(modelRoot, files, 'Serve the version in production'),
        )
      : null,
    converted:
      options.converted === undefined
        ? null
        : await tryConverted(request, {
            command: options.converted,
            tolerance: options['converted-tolerance'],
            budget: options.budget,
            paths,
            rows,
          }),
  });
}

export async function serveRows(
  request: CanaryRequest,
  serve: NonNullable<Configuration['serve']>,
  modelRoot: string,
  artifacts: readonly string[],
  rows: SentRows,
  options: { readonly budget: number; readonly title: string },
): Promise<Replay> {
  const { configuration, scratch, environment, secrets } = request;
  if (serve.batch !== undefined)
    return replayBatch(request, {
      ...options,
      command: serve.batch,
      by: { name: 'the batch command', key: 'serve.batch' },
      model: firstArtifact(modelRoot, artifacts),
      modelRoot,
      scratch,
      rows,
      key: configuration.data.key ?? [],
      reader: () => answerAt(serve.response ?? configuration.predictions?.predicted ?? null),
    });
  const plan = servingPlan(serve, modelRoot, artifacts);
  if (plan === null) throw new Error('a server has a command, or it is a batch');
  if (serve.mlmodel !== undefined && findProgram('mlflow', guardedEnvironment(environment, secrets)) === undefined)
    return notServed(
      '`mlflow`, which serves `serve.mlmodel`, is not on the PATH',
      'install `mlflow` in an earlier step, or name a command as `serve.run`',
    );
  return replayRows(request, plan, modelRoot, rows, options);
}

const notServed = (summary: string, next: string): Replay => ({
  served: new Map(),
  problem: { kind: 'broken', summary, next, exitCode: null },
  readySeconds: null,
  faults: { count: 0, first: [] },
  latencySeconds: null,
  rowsPerSecond: null,
  peakMemoryBytes: null,
  tail: [],
});

/** Serves the version in production on the same rows. */
async function compareProduction(
  request: CanaryRequest,
  candidate: Replay,
  { rows }: SentRows,
  { tolerance, budget }: { readonly tolerance: number; readonly budget: number },
  replay: (modelRoot: string, artifacts: readonly string[]) => Promise<Replay>,
): Promise<ProductionComparison> {
  const { registry, production, predicted, run, configuration, signal } = request;
  if (registry === null)
    return { missing: 'no `promote` is configured', next: 'configure `promote`, or leave `production` out' };
  if (production.state !== 'gathered')
    return { missing: whyMissing(production), next: 'promote a version first, or leave `production` out' };
  if (candidate.served.size === 0)
    return { missing: 'the new model answered no row', next: 'mend what keeps it from answering' };
  const { version } = production.value;
  const wanted = { model: run.model, version, artifacts: configuration.artifacts ?? [], seconds: budget, signal };
  try {
    const source = await asked(registry);
    const other = await withFolder(request, 'canary-production', async (folder) => {
      const { modelRoot, paths } = await pullVersion(source, wanted, folder);
      return replay(modelRoot, paths);
    });
    if (other.served.size === 0)
      return {
        missing: `version ${version} answered no row${other.problem === null ? '' : `: ${other.problem.summary}`}`,
        next: 'look whether what serves the model still serves the version in production',
      };
    const classes =
      predicted.state === 'gathered' && predicted.value.predictions.kind === 'classes'
        ? predicted.value.predictions.classes
        : null;
    const both = rows.flatMap(({ place }) => {
      const [a, b] = [candidate.served.get(place), other.served.get(place)];
      return a === undefined || b === undefined ? [] : [{ place, a, b }];
    });
    if (both.length === 0)
      return { missing: `no row was answered by both it and version ${version}`, next: 'send more `rows`' };
    const different = both.filter(({ a, b }) => !sameServed(a, b, classes, tolerance));
    return {
      version,
      compared: both.length,
      disagreed: different.length,
      differing: different
        .slice(0, mostDiffering)
        .map(({ place, a, b }) => ({ row: place + 1, production: servedText(b), served: servedText(a) })),
    };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return {
      missing: `version ${version} could not be fetched: ${clipped(error.problems.map(({ next: _, ...rest }) => formatProblem(rest)).join('; '), 300)}`,
      next: error.problems[0]?.next ?? 'look at the registry',
    };
  }
}

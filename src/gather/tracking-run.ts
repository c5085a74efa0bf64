import * as z from 'zod';
import type { LoggedModel, TrackedDataset, TrackedRun } from '../facts/tracking.ts';
import { type Fact, failed, failedBy, gathered } from '../facts.ts';
import type { MlflowRun } from '../platforms/mlflow-runs.ts';
import { ConfigurationError } from '../support/errors.ts';
import { withoutSecrets } from '../support/http.ts';
import { clipped } from '../support/text.ts';
import { checkEntries, maximumMetrics, maximumNameLength, numberEntry } from './metrics/entries.ts';
import type { LoggedRun } from './metrics/mlflow.ts';
import { maximumParameters } from './metrics/parameters.ts';
import { parentTag } from './tracking-choice.ts';
import type { TrialRow, TrialTable } from './tuning-trials.ts';

/** What a run of a tracking server holds, in bounds. */

const mostDatasets = 50;
const mostModels = 20;
const longest = 250;
/** What we wrote ourselves, and what MLflow measures of the machine. */
const notOfTheModel = /^(ml_test_score|system)\//;

/** Metrics and parameters as those of a local store. `failed` where the run tells no metric. */
export function loggedBy(run: MlflowRun, runs: readonly MlflowRun[]): Fact<LoggedRun> {
  const file = runFile(run);
  if (run.status === 'FAILED' || run.status === 'KILLED')
    return failed(`${file}: it ended as ${run.status}`, 'mend what made the run fail');
  const metrics = run.metrics.filter(({ key }) => !notOfTheModel.test(key));
  if (metrics.length === 0) {
    const nested = runs.filter(({ tags, metrics }) => tags.get(parentTag) === run.id && metrics.length > 0).length;
    return nested > 0
      ? failed(
          `${file}: it logged no metrics; ${nested} ${nested === 1 ? 'run' : 'runs'} nested in it did`,
          'name the candidate: `mlflow: { select: { metric: val_accuracy } }`, or log its metrics in the outer run too',
        )
      : failed(`${file}: it logged no metrics`, 'call mlflow.log_metric in training');
  }
  try {
    // One more than may be, so that the bound is told.
    const entries = checkEntries(
      file,
      metrics
        .slice(0, maximumMetrics + 1)
        .map(({ key, value }) => numberEntry(key.slice(0, maximumNameLength + 1), value)),
    );
    return gathered({ id: run.id, file, entries, parameters: parametersOf(run) });
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

/** How the run is named where a file would stand. */
export const runFile = ({ id }: Pick<MlflowRun, 'id'>): string => `mlflow:/runs/${id}`;

export const parametersOf = ({ params }: MlflowRun): (readonly [string, string])[] =>
  params
    .slice(0, maximumParameters)
    .map(({ key, value }) => [key.slice(0, maximumNameLength + 1), value.slice(0, 1000)] as const);

/** The columns of `mlflow.search_runs()`. Runs that hold others are none of the trials; null with fewer than two that have parameters. */
export function trialsOf(runs: readonly MlflowRun[]): TrialTable | null {
  const parents = new Set(runs.map(({ tags }) => tags.get(parentTag)));
  const trials = runs.filter(({ id, params }) => !parents.has(id) && params.length > 0);
  if (trials.length < 2) return null;
  const rows = [...trials]
    .sort((a, b) => a.startTime - b.startTime)
    .map(
      (run): TrialRow =>
        new Map<string, unknown>([
          ['run_id', run.id],
          ['status', run.status],
          ['start_time', run.startTime],
          ['end_time', run.endTime],
          ...parametersOf(run).map(([key, value]) => [`params.${key}`, value] as const),
          ...run.metrics
            .filter(({ key }) => !notOfTheModel.test(key))
            .slice(0, maximumMetrics)
            .map(({ key, value }) => [`metrics.${key.slice(0, longest)}`, value] as const),
        ]),
    );
  return { columns: [...new Set(rows.flatMap((row) => [...row.keys()]))].slice(0, 2000), rows };
}

export function describeRun(run: MlflowRun, url: string | null, models: readonly LoggedModel[]): TrackedRun {
  return {
    id: run.id,
    name: run.name === null ? null : clipped(run.name, longest),
    url,
    datasets: run.datasets.slice(0, mostDatasets).map(
      ({ tags, dataset }): TrackedDataset => ({
        name: clipped(dataset.name, longest),
        digest: clipped(dataset.digest, 100),
        context: bounded(tags.find(({ key }) => key === 'mlflow.data.context')?.value),
        source: sourceOf(dataset.source),
      }),
    ),
    models: models
      .slice(0, mostModels)
      .map(({ name, id, uri }) => ({ name: clipped(name, longest), id, uri: clipped(uri, 500) })),
  };
}

const bounded = (text: string | undefined): string | null => (text === undefined ? null : clipped(text, longest));

/** Of the JSON that MLflow writes only where the data is; of an address nothing that signs it. */
function sourceOf(source: string): string | null {
  try {
    const found: Record<string, unknown> = JSON.parse(source.slice(0, 65_536));
    const place = [found.uri, found.url, found.path].find((value) => typeof value === 'string' && value !== '');
    if (typeof place !== 'string') return null;
    // What signs an address of a storage (`abfss://…?sig=`) stands after `?` as well.
    const bare = place.replace(/\/\/[^/@]*:[^/]*@/, '//').replace(/^([a-z][a-z0-9+.-]*:\/\/[^?#]*).*$/is, '$1');
    return clipped(/^https?:/i.test(place) ? withoutSecrets(place) : bare, 300);
  } catch {
    return null;
  }
}

const history = z.array(z.object({ artifact_path: z.string().min(1) }));

/** As MLflow 2 tells them: files of the run, named in a tag. */
export function modelsInTag({ id, tags }: MlflowRun): LoggedModel[] {
  try {
    const found = history.parse(JSON.parse(tags.get('mlflow.log-model.history') ?? '[]'));
    const paths = [...new Set(found.map(({ artifact_path }) => artifact_path))];
    return paths.map((path) => ({ name: path, id: null, uri: `runs:/${id}/${path}` }));
  } catch {
    return [];
  }
}

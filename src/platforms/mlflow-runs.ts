import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import type { CallMlflow } from './mlflow.ts';

/** Experiments and runs of MLflow Tracking. All texts of the answers are hostile. */

export interface MlflowExperiment {
  readonly id: string;
  readonly name: string;
}

/** As many runs of one training are looked at, in one request. */
export const mostRuns = 1000;
const mostExperiments = 1000;
/** MLflow refuses larger batches (mlflow/utils/validation.py). */
const mostTags = 100;
const mostMetrics = 1000;

/** MLflow writes 64-bit integers as numbers, Databricks as texts. */
const integer = z.union([z.number(), z.string().regex(/^-?\d+$/)]).transform(Number);
/** Protocol buffers have texts for NaN and the infinities. */
const double = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])]).transform(Number);
const pair = z.object({ key: z.string(), value: z.string().default('') });
const pairs = z.array(pair).default([]);

const run = z
  .object({
    info: z.object({
      run_id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
      run_name: z.string().optional(),
      experiment_id: z.string().regex(/^\d{1,32}$/),
      status: z.string().default('RUNNING'),
      start_time: integer.default(0),
      end_time: integer.optional(),
      artifact_uri: z.string().default(''),
      lifecycle_stage: z.string().default('active'),
    }),
    data: z
      .object({
        metrics: z.array(z.object({ key: z.string(), value: double.default(0) })).default([]),
        params: pairs,
        tags: pairs,
      })
      .prefault({}),
    inputs: z
      .object({
        dataset_inputs: z
          .array(
            z.object({
              tags: pairs,
              dataset: z.object({
                name: z.string(),
                digest: z.string(),
                source: z.string().default(''),
              }),
            }),
          )
          .default([]),
      })
      .prefault({}),
    outputs: z.object({ model_outputs: z.array(z.object({ model_id: z.string() })).default([]) }).prefault({}),
  })
  .transform(({ info, data, inputs, outputs }) => ({
    id: info.run_id,
    name: info.run_name ?? null,
    experiment: info.experiment_id,
    /** `RUNNING SCHEDULED FINISHED FAILED KILLED`. */
    status: info.status,
    startTime: info.start_time,
    endTime: info.end_time ?? null,
    artifactUri: info.artifact_uri,
    deleted: info.lifecycle_stage === 'deleted',
    metrics: data.metrics,
    params: data.params,
    tags: new Map(data.tags.map(({ key, value }) => [key, value])),
    datasets: inputs.dataset_inputs,
    models: outputs.model_outputs.map(({ model_id }) => model_id),
  }));

/** A run with the last value of each metric. */
export type MlflowRun = z.output<typeof run>;

const experiment = z.object({
  experiment_id: z.string().regex(/^\d{1,32}$/),
  name: z.string(),
  lifecycle_stage: z.string().default('active'),
});

const oneRun = z.object({ run });
const nothing = z.unknown();
const reading = 'read experiments and runs';
const writing = 'create experiments and log runs';
const noSuch = ['RESOURCE_DOES_NOT_EXIST'];

/** The experiment of that name, made where it is not there. */
export async function experimentNamed(call: CallMlflow, name: string): Promise<MlflowExperiment> {
  const found = await byName(call, name);
  if (found !== null) return found;
  const created = await call({
    method: 'POST',
    path: 'experiments/create',
    body: { name },
    schema: z.object({ experiment_id: z.string() }),
    nullOn: ['RESOURCE_ALREADY_EXISTS'],
    permission: writing,
    subject: `experiment ${name}`,
  });
  const made = created === null ? await byName(call, name) : { id: created.experiment_id, name };
  if (made !== null) return made;
  throw new ConfigurationError({
    message: `mlflow: the experiment ${name} is there and cannot be read`,
    next: 'let the account read it, or name another as `mlflow.experiment`',
  });
}

async function byName(call: CallMlflow, name: string): Promise<MlflowExperiment | null> {
  const found = await call({
    method: 'GET',
    path: 'experiments/get-by-name',
    query: { experiment_name: name },
    schema: z.object({ experiment }),
    nullOn: noSuch,
    permission: reading,
    subject: `experiment ${name}`,
  });
  return found === null ? null : active(found.experiment);
}

export async function experimentOf(call: CallMlflow, id: string): Promise<MlflowExperiment> {
  const found = await call({
    method: 'GET',
    path: 'experiments/get',
    query: { experiment_id: id },
    schema: z.object({ experiment }),
    nullOn: noSuch,
    permission: reading,
  });
  if (found !== null) return active(found.experiment);
  throw new ConfigurationError({
    message: `mlflow: there is no experiment ${id}`,
    next: 'check MLFLOW_EXPERIMENT_ID, or name the experiment as `mlflow.experiment`',
  });
}

function active({ experiment_id, name, lifecycle_stage }: z.output<typeof experiment>): MlflowExperiment {
  if (lifecycle_stage !== 'deleted') return { id: experiment_id, name };
  throw new ConfigurationError({
    message: `mlflow: the experiment ${name} is deleted`,
    next: `restore it (\`mlflow experiments restore --experiment-id ${experiment_id}\`), or name another as \`mlflow.experiment\``,
  });
}

/** All that there are, up to a bound, the one that was changed last first. */
export async function allExperiments(call: CallMlflow): Promise<readonly MlflowExperiment[]> {
  const found = await call({
    method: 'POST',
    path: 'experiments/search',
    body: { max_results: mostExperiments, order_by: ['last_update_time DESC'], view_type: 'ACTIVE_ONLY' },
    schema: z.object({ experiments: z.array(experiment).default([]) }),
    repeat: true,
    permission: reading,
  });
  return (found?.experiments ?? []).map(({ experiment_id, name }) => ({ id: experiment_id, name }));
}

export interface NewRun {
  readonly experiment: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly tags: Readonly<Record<string, string>>;
}

export async function createRun(call: CallMlflow, { experiment, name, startTime, tags }: NewRun): Promise<MlflowRun> {
  const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags: listed(tags) };
  const created = await call({ method: 'POST', path: 'runs/create', body, schema: oneRun, permission: writing });
  return (created as z.output<typeof oneRun>).run;
}

/** Null where there is none of that id. */
export async function getRun(call: CallMlflow, id: string): Promise<MlflowRun | null> {
  const query = { run_id: id };
  const found = await call({
    method: 'GET',
    path: 'runs/get',
    query,
    schema: oneRun,
    nullOn: noSuch,
    permission: reading,
    subject: `run ${id}`,
  });
  return found?.run ?? null;
}

export interface RunSearch {
  readonly experiments: readonly string[];
  readonly filter: string;
  /** `metrics.accuracy DESC`, where not all may fit. */
  readonly order?: string | undefined;
}

/** At most `mostRuns`; `more` where there are further ones. */
export async function searchRuns(
  call: CallMlflow,
  { experiments, filter, order }: RunSearch,
): Promise<{ readonly runs: readonly MlflowRun[]; readonly more: boolean }> {
  const found = await call({
    method: 'POST',
    path: 'runs/search',
    body: {
      experiment_ids: experiments,
      filter,
      max_results: mostRuns,
      ...(order === undefined ? {} : { order_by: [order] }),
    },
    schema: z.object({ runs: z.array(run).default([]), next_page_token: z.string().optional() }),
    repeat: true,
    permission: reading,
  });
  return { runs: found?.runs ?? [], more: (found?.next_page_token ?? '') !== '' };
}

export async function endRun(
  call: CallMlflow,
  id: string,
  status: 'FINISHED' | 'FAILED' | 'KILLED',
  endTime: number,
): Promise<void> {
  const body = { run_id: id, status, end_time: endTime };
  await call({ method: 'POST', path: 'runs/update', body, schema: nothing, repeat: true, permission: writing });
}

/** MLflow keeps it for `mlflow gc`. */
export async function deleteRun(call: CallMlflow, id: string): Promise<void> {
  const body = { run_id: id };
  await call({ method: 'POST', path: 'runs/delete', body, schema: nothing, repeat: true, permission: writing });
}

export interface RunBatch {
  readonly tags: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, number>>;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Tags are set anew, metrics get a further value. */
export async function logBatch(call: CallMlflow, id: string, { tags, metrics, time }: RunBatch): Promise<void> {
  const body = {
    run_id: id,
    tags: listed(tags).slice(0, mostTags),
    metrics: Object.entries(metrics)
      .filter(([, value]) => Number.isFinite(value))
      .slice(0, mostMetrics)
      .map(([key, value]) => ({ key, value, timestamp: time, step: 0 })),
  };
  const subject = `run ${id}`;
  await call({
    method: 'POST',
    path: 'runs/log-batch',
    body,
    schema: nothing,
    repeat: true,
    permission: writing,
    subject,
  });
}

const loggedModels = z.object({
  models: z
    .array(z.object({ info: z.object({ model_id: z.string(), name: z.string().default('model') }) }))
    .default([]),
});

/** The models of MLflow 3 that a run logged. */
export async function modelsOfRun(
  call: CallMlflow,
  { id, experiment }: Pick<MlflowRun, 'id' | 'experiment'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const found = await call({
    method: 'POST',
    path: 'logged-models/search',
    body: { experiment_ids: [experiment], filter: `source_run_id = '${id}'`, max_results: 50 },
    schema: loggedModels,
    repeat: true,
    permission: reading,
  });
  return (found?.models ?? []).map(({ info }) => ({ id: info.model_id, name: info.name }));
}

const loggedModel = z.object({ model: z.object({ info: z.object({ artifact_uri: z.string() }) }) });

/** Where the files of a logged model of MLflow 3 lie; null where there is no such model. */
export async function locationOfModel(call: CallMlflow, id: string): Promise<string | null> {
  if (!/^m-[\w-]{1,64}$/.test(id)) return null;
  const found = await call({
    method: 'GET',
    path: `logged-models/${id}`,
    schema: loggedModel,
    nullOn: noSuch,
    permission: 'read logged models',
    subject: id,
  });
  return found?.model.info.artifact_uri ?? null;
}

const listed = (values: Readonly<Record<string, string>>): { key: string; value: string }[] =>
  Object.entries(values).map(([key, value]) => ({ key, value: value.slice(0, 4000) }));

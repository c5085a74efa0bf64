import * as z from 'zod';
import type { CallMlflow } from './mlflow.ts';
import { noSuch, reading, writing } from './mlflow-experiments.ts';

/** Runs of MLflow Tracking. All texts of the answers are hostile. */

/** As many runs of one training are looked at, in one request. */
export const mostRuns = 1000;
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

const oneRun = z.object({ run });
const nothing = z.looseObject({});

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

import * as z from 'zod';
import { path } from './units.ts';

/** The keys about platforms that a team has beside GitHub. */

const address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s@]+$/, 'an address such as https://host/path, without user and password');

/** What MLflow takes for `MLFLOW_TRACKING_URI` and talks to over HTTP. */
const mlflowUri = z
  .string()
  .max(2000)
  .regex(
    /^(https?:\/\/[^\s@]+|databricks(-uc)?(:\/\/[A-Za-z0-9_-]+)?)$/,
    'an http(s) address without user and password, `databricks` or `databricks-uc`',
  );

export const mlflow = z.strictObject({
  'tracking-uri': mlflowUri
    .optional()
    .describe('The tracking server; `MLFLOW_TRACKING_URI` of the environment when left out.'),
  experiment: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('The experiment of the run; `MLFLOW_EXPERIMENT_NAME` when left out, else the name of the model.'),
  'run-id': z
    .boolean()
    .optional()
    .describe(
      'Whether a run is made before training and handed to it (`MLFLOW_RUN_ID`); otherwise training makes its own, which are found by a tag. `true` where `mlflow` is configured.',
    ),
  select: z
    .strictObject({
      metric: z
        .string()
        .min(1)
        .optional()
        .describe('The run with the best value of this metric, by the direction that is better.'),
      filter: z
        .string()
        .min(1)
        .max(1000)
        .optional()
        .describe("Only runs that this filter of MLflow's run search finds: `tags.candidate = 'true'`."),
    })
    .refine((value) => value.metric !== undefined || value.filter !== undefined, {
      error: 'expected `metric`, `filter` or both',
    })
    .optional()
    .describe('Which run is the candidate, where training logs many (a sweep); all of them feed `model/tuning`.'),
  results: z
    .boolean()
    .default(true)
    .describe('Whether score, decision and the 28 results are written back to the run.'),
});

export const sagemaker = z.strictObject({
  region: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'a region such as eu-west-1')
    .optional()
    .describe('The region; `AWS_REGION` of the environment when left out.'),
  experiment: z
    .string()
    .regex(/^[A-Za-z0-9](-*[A-Za-z0-9]){0,119}$/, 'letters, digits and hyphens, at most 120')
    .optional()
    .describe('The SageMaker experiment in which each run becomes a trial, with its score and metrics.'),
});

const eventTypes = [
  'training.finished',
  'run.scored',
  'gate.blocked',
  'model.promoted',
  'model.rolled-back',
  'drift.found',
  'monitoring.failed',
  'monitoring.recovered',
] as const;

export const events = z.strictObject({
  url: address.describe('Where CloudEvents are sent, each as one POST; redirections are not followed.'),
  secret: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
    .optional()
    .describe(
      'The environment variable that holds the key which signs them (HMAC-SHA256), 16 bytes or more; unsigned when left out.',
    ),
  types: z
    .array(z.enum(eventTypes))
    .min(1)
    .default([...eventTypes])
    .describe('Which events are sent; all when left out.'),
});

/** `train: sagemaker:` */
export const sagemakerTraining = z.strictObject({
  pipeline: z
    .string()
    .regex(/^[A-Za-z0-9](-*[A-Za-z0-9]){0,255}$/, 'the name of a SageMaker pipeline')
    .describe('The pipeline that is executed.'),
  parameters: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .describe("Values for the pipeline's parameters."),
  outputs: z
    .record(z.string().min(1), z.string().min(1))
    .default({})
    .describe(
      'What is fetched when it has ended: path here → `s3://bucket/key`, or `STEP` (the model of a training step), `STEP/metrics` (its final metrics, as JSON), `STEP/OUTPUT` (the only file of an output of a processing step) or `STEP/OUTPUT/FILE`.',
    ),
});

/** The keys of `promote` that belong to one registry each. */
export const registryKeys = {
  directory: {
    path: path.optional().describe('The folder of the `directory` registry.'),
  },
  'github-releases': {},
  mlflow: {
    uri: mlflowUri
      .optional()
      .describe(
        'The server of the `mlflow` registry; `MLFLOW_REGISTRY_URI` of the environment when left out, else the tracking server.',
      ),
    name: z
      .string()
      .min(1)
      .max(255)
      .optional()
      .describe(
        'The registered model of the `mlflow` registry, in Unity Catalog `catalog.schema.model`; the name of the model when left out.',
      ),
  },
  oci: {
    repository: z
      .string()
      .max(400)
      .regex(
        /^[a-z0-9.-]+(:\d{1,5})?(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)+$/,
        'host/name in lower case, such as ghcr.io/owner/penguins',
      )
      .optional()
      .describe('The repository of the `oci` registry: `ghcr.io/owner/penguins`.'),
    'plain-http': z
      .boolean()
      .optional()
      .describe('Whether the `oci` registry is asked without TLS, as one on this machine.'),
  },
  sagemaker: {
    group: z
      .string()
      .regex(/^[A-Za-z0-9](-*[A-Za-z0-9]){0,62}$/, 'letters, digits and hyphens, at most 63')
      .optional()
      .describe('The model package group of the `sagemaker` registry; the name of the model when left out.'),
    bucket: z
      .string()
      .regex(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\s]*)?$/, 's3://bucket or s3://bucket/prefix')
      .optional()
      .describe('Where the `sagemaker` registry puts the bundles: `s3://bucket/prefix`.'),
    image: z
      .string()
      .min(1)
      .max(255)
      .optional()
      .describe('The container image that serves the model, for the inference specification of `sagemaker`.'),
  },
} as const;

export type RegistryName = keyof typeof registryKeys;

/** Without these a registry has no place. */
export const neededKeys: Readonly<Partial<Record<RegistryName, readonly string[]>>> = {
  directory: ['path'],
  oci: ['repository'],
  sagemaker: ['bucket'],
};

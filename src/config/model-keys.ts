import * as z from 'zod';
import { column, columns, duration, path, paths } from './units.ts';

/** The keys of what a model is made by, predicts, and is served with. */

/** Predictions in a file; other tests name further files of them. */
export const predictions = z.strictObject({
  path: path.describe('The file: CSV, TSV, JSON Lines or Parquet.'),
  label: column
    .optional()
    .describe('The column with the true value; `data.label`, or a usual name such as `y_true`, when left out.'),
  predicted: column
    .optional()
    .describe('The column with the prediction; a usual name such as `predicted` or `y_pred` when left out.'),
  probabilities: columns
    .optional()
    .describe(
      'The column with the probability of the positive class, or one column for each class; `probability`, `probability_CLASS` when left out.',
    ),
  positive: z
    .union([z.string().min(1), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe('The positive of two classes; the last in order when left out, as 1 of 0 and 1.'),
  weight: column.optional().describe('The column with the weight of each row.'),
  task: z
    .enum(['classes', 'values'])
    .optional()
    .describe('What is predicted; when left out, words and at most 20 whole numbers are classes.'),
});

/** How the model is served. */
export const serve = z
  .strictObject({
    run: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The command that serves the model over HTTP at `$HOST:$PORT`, in the foreground; the model is `$MODEL`.',
      ),
    batch: z
      .string()
      .min(1)
      .optional()
      .describe('A command in place of a server: reads the rows in `$INPUT` and writes the predictions to `$OUTPUT`.'),
    mlmodel: path
      .optional()
      .describe('The folder of an MLflow model (with a file `MLmodel`), served by `mlflow models serve`.'),
    health: z
      .string()
      .regex(/^\//, 'a path that starts with /')
      .optional()
      .describe('Answers with 2xx once the server is ready; `/health`, or `/ping` of an MLflow model, when left out.'),
    predict: z
      .string()
      .regex(/^\//, 'a path that starts with /')
      .optional()
      .describe('Where rows are posted; `/predict`, or `/invocations` of an MLflow model, when left out.'),
    request: z
      .enum(['row', 'rows', 'dataframe-split', 'dataframe-records', 'instances'])
      .optional()
      .describe(
        'How rows are posted as JSON: one object, a list of objects, or what MLflow and TensorFlow Serving take; `row`, or `dataframe-split` of an MLflow model, when left out.',
      ),
    response: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Where the prediction is in the answer, as `predictions.0.label`; a usual name such as `prediction` when left out.',
      ),
    ready: duration.default(60).describe('How long the server may take until it is healthy.'),
  })
  .refine((value) => [value.run, value.batch, value.mlmodel].filter((way) => way !== undefined).length === 1, {
    error: 'expected exactly one of `run`, `batch` and `mlmodel`',
  });

/** One of the pipelines of the model. */
export const pipelineStage = z.strictObject({
  name: z.string().min(1).max(100).describe('The name of the stage, such as `features`, `training` or `inference`.'),
  run: z.string().min(1).describe('Its command, run by bash in the working directory.'),
  inputs: paths.optional().describe('What it reads: paths or globs.'),
  outputs: paths.describe('What it writes: paths or globs.'),
  model: z
    .string()
    .min(1)
    .optional()
    .describe('The stage of the registry whose version is pulled for it, as `production`: its path is in `$MODEL`.'),
  timeout: duration.default(3600).describe('How long it may take.'),
  'max-age': duration.optional().describe('How old its outputs may be: judged by monitor/age.'),
});

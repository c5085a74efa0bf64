import * as z from 'zod';
import { type TestId, testIds } from '../rubric/sections.ts';
import { evidenceKeys } from './evidence-keys.ts';
import { gate } from './gate-keys.ts';
import { pipelineStage, predictions, serve } from './model-keys.ts';
import {
  events,
  mlflow,
  neededKeys,
  type RegistryName,
  registryKeys,
  sagemaker,
  sagemakerTraining,
} from './platform-keys.ts';
import { column, columns, duration, path, paths } from './units.ts';

/**
 * The one description of `ml-test-score.yml`. Validation, types, the JSON Schema for editors, `docs/configuration.md` and `explain` all come
 * from it, so each key has one sentence of description.
 */

const branchName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/, 'the name of a branch');

const train = z
  .strictObject({
    run: z.string().min(1).optional().describe('The command that trains, run by bash in the working directory.'),
    mlproject: z
      .strictObject({
        path: path.default('.').describe('The folder that holds the `MLproject` file.'),
        'entry-point': z.string().default('main').describe('The entry point to run.'),
        parameters: z
          .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
          .default({})
          .describe("Values for the entry point's parameters."),
        'env-manager': z
          .enum(['virtualenv', 'conda', 'local'])
          .optional()
          .describe(
            '`virtualenv` creates the declared `python_env`, `conda` the declared `conda_env`, `local` uses the Python that is already active; what the project declares when left out.',
          ),
      })
      .optional()
      .describe('Train with an entry point of an MLflow `MLproject` file in place of `run`.'),
    sagemaker: sagemakerTraining
      .optional()
      .describe('Train with an execution of a SageMaker pipeline in place of `run`.'),
    prepare: z
      .string()
      .min(1)
      .optional()
      .describe('The command that installs what training needs, before a training in a clean copy.'),
    timeout: duration.default(6 * 3600).describe('How long training may take before it is stopped.'),
    repeats: z
      .number()
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe(
        'How often to train, with the seeds 1, 2, … in `$ML_TEST_SCORE_SEED`, which the command must use: relative limits then judge the means with an interval. The model of seed 1 is the one that counts; the others train in a clean copy. Once when left out.',
      ),
  })
  .refine((value) => [value.run, value.mlproject, value.sagemaker].filter((way) => way !== undefined).length === 1, {
    error: 'expected exactly one of `run`, `mlproject` and `sagemaker`',
  });

const stage = z
  .union([
    z.string().min(1),
    z.strictObject({
      name: z.string().min(1).describe('The name of the stage.'),
      gate: gate.optional().describe('The gate of this stage: a version climbs to it by itself when this gate allows.'),
    }),
  ])
  .transform((value): { name: string; gate?: z.output<typeof gate> | undefined } =>
    typeof value === 'string' ? { name: value } : value,
  );

type Union<T> = (T extends unknown ? (value: T) => void : never) extends (value: infer All) => void ? All : never;
type RegistryKeys = Union<(typeof registryKeys)[RegistryName]>;

const promote = z
  .strictObject({
    to: z.enum(Object.keys(registryKeys) as [RegistryName, ...RegistryName[]]).describe('The registry.'),
    ...(Object.assign({}, ...Object.values(registryKeys)) as RegistryKeys),
    stage: z
      .union([stage, z.array(stage).min(1)])
      .transform((value) => (Array.isArray(value) ? value : [value]))
      .prefault('production')
      .describe('The stage a version is put in, or a ladder of them: `[staging, production]`, each with its gate.'),
    branch: z
      .string()
      .min(1)
      .optional()
      .describe("The branch whose pushes promote; the repository's default branch when left out."),
    bump: z
      .enum(['major', 'minor', 'patch'])
      .default('minor')
      .describe('Which part of the semantic version the next version raises.'),
  })
  .superRefine((value, context) => {
    const own = Object.keys(registryKeys[value.to]);
    for (const key of neededKeys[value.to] ?? [])
      if (!(key in value))
        context.addIssue({ code: 'custom', path: [key], message: `expected \`${key}\` with \`to: ${value.to}\`` });
    for (const [name, keys] of Object.entries(registryKeys))
      for (const key of Object.keys(keys))
        if (key in value && !own.includes(key))
          context.addIssue({ code: 'custom', path: [key], message: `\`${key}\` belongs to \`to: ${name}\`` });
  });

/** The options of each built-in check, by the id of its test. */
export type CheckOptions = Partial<Record<TestId, z.ZodRawShape>>;

/**
 * An option as the file may hold it: nothing is filled in, so that a configured check can be told from one that runs with its defaults. The default stays in
 * the description.
 */
function asWritten(option: z.core.SomeType): z.core.SomeType {
  if (!(option instanceof z.ZodDefault)) return option;
  const inner = option.removeDefault() as z.ZodType;
  return inner.optional().meta({ ...option.meta(), default: option.def.defaultValue as never });
}

/** The schema of the file; `options` adds what each built-in check accepts below `tests`. */
export function configurationSchema(options: CheckOptions) {
  const tests = Object.fromEntries(
    testIds.map((id) => [
      id,
      z
        .strictObject({
          ...Object.fromEntries(Object.entries(options[id] ?? {}).map(([key, option]) => [key, asWritten(option)])),
          ...evidenceKeys,
        })
        .optional()
        .describe(`How ${id} is answered.`),
    ]),
  ) as unknown as Record<TestId, z.ZodOptional<z.ZodObject<typeof evidenceKeys, z.core.$loose>>>;

  return z.strictObject({
    model: z
      .string()
      .max(100)
      .regex(/^[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/, 'letters, digits and hyphens, starting with a letter')
      .optional()
      .describe("The model's name in comments, history and registry; the repository's name when left out."),
    models: paths
      .optional()
      .describe(
        'The models of a repository with several: configuration files, folders that hold one, or globs of them. Then this file holds nothing else but `history`.',
      ),
    paths: z
      .strictObject({
        training: paths
          .optional()
          .describe("The training code, as globs from the repository's root; all in the model's folder when left out."),
        application: paths
          .optional()
          .describe('Code that uses the model: a change of it alone does not train the model again.'),
        data: paths.optional().describe('The data that training reads; what `data` names when left out.'),
      })
      .prefault({})
      .describe('Which files belong to this model, in a repository with several: only a touched model is trained.'),
    train: z
      .preprocess((value, context) => {
        if (typeof value === 'string') return { run: value };
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          context.addIssue({
            code: 'custom',
            message: 'expected a command in quotes, or the keys `run`, `mlproject` or `sagemaker`',
          });
        return value;
      }, train)
      .optional()
      .describe('The command that trains; leave it out to score a model that was trained elsewhere.'),
    metrics: paths
      .optional()
      .describe('The metrics that training writes: JSON, YAML, CSV or TSV, one path or glob or several.'),
    directions: z
      .record(z.string(), z.enum(['higher', 'lower']))
      .default({})
      .describe('Whether higher or lower is better, for metrics whose name does not tell.'),
    artifacts: paths.optional().describe('The files of the model: what promotion moves.'),
    predictions: z
      .preprocess((value) => (typeof value === 'string' ? { path: value } : value), predictions)
      .optional()
      .describe(
        'The predictions on the testing data, a row for each of its rows; kept with the report, their digest in the record.',
      ),
    data: z
      .strictObject({
        training: paths.optional().describe('The training data: a path or glob, or several.'),
        testing: paths.optional().describe('The testing data: a path or glob, or several.'),
        serving: paths.optional().describe('A sample of the serving data: a path or glob, or several.'),
        schema: path
          .optional()
          .describe(
            'The Frictionless Table Schema of the data, in YAML or JSON; `ml-test-score profile --schema` writes a first one.',
          ),
        catalog: path
          .optional()
          .describe('The feature catalog, in YAML, JSON or CSV: for each feature its owner, source and cost.'),
        label: column.optional().describe('The column that the model learns to predict.'),
        key: columns.optional().describe('The column, or columns, that tell one row from another.'),
        features: columns
          .optional()
          .describe('The columns that the model uses; all but label, key, time and protected columns when left out.'),
        protected: columns
          .optional()
          .describe('Protected attributes, such as sex or age: no features unless the catalog allows it.'),
        time: column
          .optional()
          .describe('The column with the time of each row; the newest tells how fresh serving data is.'),
      })
      .default({})
      .describe('The data: what the data tests measure; its digests go into the lineage.'),
    stages: z
      .array(pipelineStage)
      .min(1)
      .max(20)
      .refine((stages) => new Set(stages.map(({ name }) => name)).size === stages.length, {
        error: 'expected a different `name` for each stage',
      })
      .optional()
      .describe('The pipelines of the model, in order: features, training, inference.'),
    serve: z
      .preprocess((value) => (typeof value === 'string' ? { run: value } : value), serve)
      .optional()
      .describe('How the model is served: tried by infra/canary and infra/rollback.'),
    junit: paths
      .optional()
      .describe('JUnit XML reports of this run, for the built-in checks and for cases marked with `ml_test_score`.'),
    tests: z
      .strictObject(tests)
      .default({} as never)
      .describe('Options and evidence of the 28 tests, by id.'),
    gate: gate.prefault({}).describe('What blocks.'),
    baseline: z
      .enum(['record', 'train'])
      .default('record')
      .describe(
        'What a run is compared with where neither the base nor an older commit has a record: `record` compares with nothing, `train` trains the base commit in a work tree of its own.',
      ),
    promote: promote.optional().describe('Where a model that passed goes.'),
    mlflow: mlflow.optional().describe('The MLflow tracking server that training logs to.'),
    sagemaker: sagemaker.optional().describe('Amazon SageMaker, for its pipelines, experiments and registry.'),
    events: events.optional().describe('Who is told what happened, by CloudEvents over HTTP.'),
    history: z
      .strictObject({
        branch: branchName.default('ml-test-score').describe('The branch that keeps the records.'),
      })
      .prefault({})
      .describe('Where the record of each run is kept.'),
  });
}

export type Configuration = z.output<ReturnType<typeof configurationSchema>>;
export type Gate = Configuration['gate'];
export type MetricGate = Gate['metrics'][string];
export type Promote = NonNullable<Configuration['promote']>;
export type TestConfiguration = NonNullable<Configuration['tests'][TestId]>;
export type ManualAttestation = NonNullable<TestConfiguration['manual']>;

export const id = 277;
export const ids = [277];
export const modules = {

/***/ 60277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ configurationSchema),
  w: () => (/* binding */ evidenceKeys)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/config/model-keys.js
var model_keys = __webpack_require__(20187);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
;// CONCATENATED MODULE: ./build/config/platform-keys.js


/** The keys about platforms that a team has beside GitHub. */
const address = schemas.string()
    .max(2000)
    .regex(/^https?:\/\/[^\s@]+$/, 'an address such as https://host/path, without user and password');
/** What MLflow takes for `MLFLOW_TRACKING_URI` and talks to over HTTP. */
const mlflowUri = schemas.string()
    .max(2000)
    .regex(/^(https?:\/\/[^\s@]+|databricks(-uc)?(:\/\/[A-Za-z0-9_-]+)?)$/, 'an http(s) address without user and password, `databricks` or `databricks-uc`');
const mlflow = schemas.strictObject({
    'tracking-uri': mlflowUri
        .optional()
        .describe('The tracking server; `MLFLOW_TRACKING_URI` of the environment when left out.'),
    experiment: schemas.string()
        .min(1)
        .max(500)
        .optional()
        .describe('The experiment of the run; `MLFLOW_EXPERIMENT_NAME` when left out, else the name of the model.'),
    'run-id': schemas.boolean()
        .optional()
        .describe('Whether a run is made before training and handed to it (`MLFLOW_RUN_ID`); otherwise training makes its own, which are found by a tag. `true` where `mlflow` is configured.'),
    select: schemas.strictObject({
        metric: schemas.string()
            .min(1)
            .optional()
            .describe('The run with the best value of this metric, by the direction that is better.'),
        filter: schemas.string()
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
    results: schemas.boolean()
        .default(true)
        .describe('Whether score, decision and the 28 results are written back to the run.'),
});
const sagemaker = schemas.strictObject({
    region: schemas.string()
        .regex(/^[a-z0-9-]{1,40}$/, 'a region such as eu-west-1')
        .optional()
        .describe('The region; `AWS_REGION` of the environment when left out.'),
    experiment: schemas.string()
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
];
const events = schemas.strictObject({
    url: address.describe('Where CloudEvents are sent, each as one POST; redirections are not followed.'),
    secret: schemas.string()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .optional()
        .describe('The environment variable that holds the key which signs them (HMAC-SHA256), 16 bytes or more; unsigned when left out.'),
    types: schemas.array(schemas["enum"](eventTypes))
        .min(1)
        .default([...eventTypes])
        .describe('Which events are sent; all when left out.'),
});
/** `train: sagemaker:` */
const sagemakerTraining = schemas.strictObject({
    pipeline: schemas.string()
        .regex(/^[A-Za-z0-9](-*[A-Za-z0-9]){0,255}$/, 'the name of a SageMaker pipeline')
        .describe('The pipeline that is executed.'),
    parameters: schemas.record(schemas.string(), schemas.union([schemas.string(), schemas.number(), schemas.boolean()]))
        .default({})
        .describe("Values for the pipeline's parameters."),
    outputs: schemas.record(schemas.string().min(1), schemas.string().min(1))
        .default({})
        .describe('What is fetched when it has ended: path here → `s3://bucket/key`, or `STEP` (the model of a training step), `STEP/metrics` (its final metrics, as JSON), `STEP/OUTPUT` (the only file of an output of a processing step) or `STEP/OUTPUT/FILE`.'),
});
/** The keys of `promote` that belong to one registry each. */
const registryKeys = {
    directory: {
        path: units/* path */.Ae.optional().describe('The folder of the `directory` registry.'),
    },
    'github-releases': {},
    mlflow: {
        uri: mlflowUri
            .optional()
            .describe('The server of the `mlflow` registry; `MLFLOW_REGISTRY_URI` of the environment when left out, else the tracking server.'),
        name: schemas.string()
            .min(1)
            .max(255)
            .optional()
            .describe('The registered model of the `mlflow` registry, in Unity Catalog `catalog.schema.model`; the name of the model when left out.'),
    },
    oci: {
        repository: schemas.string()
            .max(400)
            .regex(/^[a-z0-9.-]+(:\d{1,5})?(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)+$/, 'host/name in lower case, such as ghcr.io/owner/penguins')
            .optional()
            .describe('The repository of the `oci` registry: `ghcr.io/owner/penguins`.'),
        'plain-http': schemas.boolean()
            .optional()
            .describe('Whether the `oci` registry is asked without TLS, as one on this machine.'),
    },
    sagemaker: {
        group: schemas.string()
            .regex(/^[A-Za-z0-9](-*[A-Za-z0-9]){0,62}$/, 'letters, digits and hyphens, at most 63')
            .optional()
            .describe('The model package group of the `sagemaker` registry; the name of the model when left out.'),
        bucket: schemas.string()
            .regex(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\s]*)?$/, 's3://bucket or s3://bucket/prefix')
            .optional()
            .describe('Where the `sagemaker` registry puts the bundles: `s3://bucket/prefix`.'),
        image: schemas.string()
            .min(1)
            .max(255)
            .optional()
            .describe('The container image that serves the model, for the inference specification of `sagemaker`.'),
    },
};
/** Without these a registry has no place. */
const neededKeys = {
    directory: ['path'],
    oci: ['repository'],
    sagemaker: ['bucket'],
};

;// CONCATENATED MODULE: ./build/config/schema.js





/**
 * The one description of `ml-test-score.yml`. Validation, types, the JSON Schema for editors, `docs/configuration.md` and `explain` all come
 * from it, so each key has one sentence of description.
 */
const date = iso.date();
const branchName = schemas.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/, 'the name of a branch');
const train = schemas.strictObject({
    run: schemas.string().min(1).optional().describe('The command that trains, run by bash in the working directory.'),
    mlproject: schemas.strictObject({
        path: units/* path */.Ae.default('.').describe('The folder that holds the `MLproject` file.'),
        'entry-point': schemas.string().default('main').describe('The entry point to run.'),
        parameters: schemas.record(schemas.string(), schemas.union([schemas.string(), schemas.number(), schemas.boolean()]))
            .default({})
            .describe("Values for the entry point's parameters."),
        'env-manager': schemas["enum"](['virtualenv', 'conda', 'local'])
            .optional()
            .describe('`virtualenv` creates the declared `python_env`, `conda` the declared `conda_env`, `local` uses the Python that is already active; what the project declares when left out.'),
    })
        .optional()
        .describe('Train with an entry point of an MLflow `MLproject` file in place of `run`.'),
    sagemaker: sagemakerTraining
        .optional()
        .describe('Train with an execution of a SageMaker pipeline in place of `run`.'),
    prepare: schemas.string()
        .min(1)
        .optional()
        .describe('The command that installs what training needs, before a training in a clean copy.'),
    timeout: units/* duration */.p0.default(6 * 3600).describe('How long training may take before it is stopped.'),
    repeats: schemas.number()
        .int()
        .min(1)
        .max(20)
        .optional()
        .describe('How often to train, with the seeds 1, 2, … in `$ML_TEST_SCORE_SEED`, which the command must use: relative limits then judge the means with an interval. The model of seed 1 is the one that counts; the others train in a clean copy. Once when left out.'),
})
    .refine((value) => [value.run, value.mlproject, value.sagemaker].filter((way) => way !== undefined).length === 1, {
    error: 'expected exactly one of `run`, `mlproject` and `sagemaker`',
});
const metricGate = schemas.strictObject({
    minimum: schemas.number().optional().describe('The value must be at least this.'),
    maximum: schemas.number().optional().describe('The value must be at most this.'),
    'max-drop': units/* changeLimit */._4
        .optional()
        .describe('The value may fall by at most this (a number, or a share such as `1%` of the baseline).'),
    'max-rise': units/* changeLimit */._4
        .optional()
        .describe('The value may rise by at most this (a number, or a share such as `5%` of the baseline).'),
    against: schemas["enum"](['base', 'production']).default('base').describe('What a drop or rise is measured against.'),
})
    .refine((gate) => ['minimum', 'maximum', 'max-drop', 'max-rise'].some((key) => key in gate), {
    error: 'expected at least one of `minimum`, `maximum`, `max-drop` and `max-rise`',
});
const points = schemas.number().min(0).max(7);
const gate = schemas.strictObject({
    score: points.optional().describe('The least total score (0 to 7).'),
    sections: schemas.strictObject(Object.fromEntries(sections/* sections */.V0.map((id) => [id, points.optional().describe(`The least score of the ${id} section.`)])))
        .default({})
        .describe('The least score of each section.'),
    require: schemas.array(schemas["enum"](sections/* testIds */.b3))
        .default([])
        .describe('Tests that must have earned their point, in full or in part.'),
    metrics: schemas.record(schemas.string(), metricGate)
        .default({})
        .describe('Limits on metrics, by name; nested keys are written `a.b.c`.'),
});
const junitSelection = schemas.union([
    units/* path */.Ae,
    schemas.strictObject({
        files: units/* paths */.f0.describe('JUnit XML reports: a path or glob, or a list of them.'),
        cases: schemas.union([schemas.string(), schemas.array(schemas.string()).min(1)])
            .transform((value) => (typeof value === 'string' ? [value] : value))
            .optional()
            .describe('Globs over `file`, `classname`, `name` or suite of the test cases that count; all cases when left out.'),
    }),
])
    .transform((value) => (typeof value === 'string' ? { files: [value] } : value));
const commandEvidence = schemas.union([
    schemas.string().min(1),
    schemas.strictObject({
        command: schemas.string().min(1).describe('The command; exit status 0 passes.'),
        timeout: units/* duration */.p0.default(600).describe('How long it may take.'),
    }),
])
    .transform((value) => (typeof value === 'string' ? { command: value, timeout: 600 } : value));
const manual = schemas.strictObject({
    owner: schemas.string().min(1).describe('Who did the test by hand.'),
    date: date.describe('When it was done.'),
    expires: date.describe('When it must have been done again.'),
    results: schemas.string()
        .min(1)
        .describe('Where the documented results are: a file in the repository, or an https address.'),
});
const names = (0,units/* oneOrMore */.h9)(schemas.string().min(1));
const when = schemas.union([
    names,
    schemas.strictObject({
        events: names.optional().describe('The events of GitHub, as `push` or `schedule`; `local` for the command line.'),
        branches: names.optional().describe('The branches, as globs; of a pull request, the one it goes into.'),
    }),
])
    .transform((value) => Array.isArray(value) ? { events: value } : value);
/** What every test accepts beside the options of its own check. */
const evidenceKeys = {
    junit: junitSelection.optional().describe('Test cases of a JUnit XML report that answer this test.'),
    run: commandEvidence.optional().describe('A command that answers this test: exit status 0 passes.'),
    manual: manual.optional().describe('An attestation that the test was done by hand: half a point until it expires.'),
    when: when
        .optional()
        .describe('Limits the test to some events or branches; on others the gate takes its last result on the default branch, and it earns no point.'),
    'max-age': units/* duration */.p0
        .optional()
        .describe('How long the last result counts where the test did not run: for the gate, and of a monitoring test for the point; 7 days when left out.'),
    'not-applicable': schemas.string()
        .min(1)
        .optional()
        .describe('Why the test does not apply to this model; it earns 0 and is not nagged about.'),
};
const stage = schemas.union([
    schemas.string().min(1),
    schemas.strictObject({
        name: schemas.string().min(1).describe('The name of the stage.'),
        gate: gate.optional().describe('The gate of this stage: a version climbs to it by itself when this gate allows.'),
    }),
])
    .transform((value) => typeof value === 'string' ? { name: value } : value);
const promote = schemas.strictObject({
    to: schemas["enum"](Object.keys(registryKeys)).describe('The registry.'),
    ...Object.assign({}, ...Object.values(registryKeys)),
    stage: schemas.union([stage, schemas.array(stage).min(1)])
        .transform((value) => (Array.isArray(value) ? value : [value]))
        .prefault('production')
        .describe('The stage a version is put in, or a ladder of them: `[staging, production]`, each with its gate.'),
    branch: schemas.string()
        .min(1)
        .optional()
        .describe("The branch whose pushes promote; the repository's default branch when left out."),
    bump: schemas["enum"](['major', 'minor', 'patch'])
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
/**
 * An option as the file may hold it: nothing is filled in, so that a configured check can be told from one that runs with its defaults. The default stays in
 * the description.
 */
function asWritten(option) {
    if (!(option instanceof schemas.ZodDefault))
        return option;
    const inner = option.removeDefault();
    return inner.optional().meta({ ...option.meta(), default: option.def.defaultValue });
}
/** The schema of the file; `options` adds what each built-in check accepts below `tests`. */
function configurationSchema(options) {
    const tests = Object.fromEntries(sections/* testIds */.b3.map((id) => [
        id,
        schemas.strictObject({
            ...Object.fromEntries(Object.entries(options[id] ?? {}).map(([key, option]) => [key, asWritten(option)])),
            ...evidenceKeys,
        })
            .optional()
            .describe(`How ${id} is answered.`),
    ]));
    return schemas.strictObject({
        model: schemas.string()
            .max(100)
            .regex(/^[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/, 'letters, digits and hyphens, starting with a letter')
            .optional()
            .describe("The model's name in comments, history and registry; the repository's name when left out."),
        models: units/* paths */.f0
            .optional()
            .describe('The models of a repository with several: configuration files, folders that hold one, or globs of them. Then this file holds nothing else but `history`.'),
        paths: schemas.strictObject({
            training: units/* paths */.f0
                .optional()
                .describe("The training code, as globs from the repository's root; all in the model's folder when left out."),
            application: units/* paths */.f0
                .optional()
                .describe('Code that uses the model: a change of it alone does not train the model again.'),
            data: units/* paths */.f0.optional().describe('The data that training reads; what `data` names when left out.'),
        })
            .prefault({})
            .describe('Which files belong to this model, in a repository with several: only a touched model is trained.'),
        train: schemas.preprocess((value, context) => {
            if (typeof value === 'string')
                return { run: value };
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                context.addIssue({
                    code: 'custom',
                    message: 'expected a command in quotes, or the keys `run`, `mlproject` or `sagemaker`',
                });
            return value;
        }, train)
            .optional()
            .describe('The command that trains; leave it out to score a model that was trained elsewhere.'),
        metrics: units/* paths */.f0
            .optional()
            .describe('The metrics that training writes: JSON, YAML, CSV or TSV, one path or glob or several.'),
        directions: schemas.record(schemas.string(), schemas["enum"](['higher', 'lower']))
            .default({})
            .describe('Whether higher or lower is better, for metrics whose name does not tell.'),
        artifacts: units/* paths */.f0.optional().describe('The files of the model: what promotion moves.'),
        predictions: schemas.preprocess((value) => (typeof value === 'string' ? { path: value } : value), model_keys/* predictions */.tY)
            .optional()
            .describe('The predictions on the testing data, a row for each of its rows; kept with the report, their digest in the record.'),
        data: schemas.strictObject({
            training: units/* paths */.f0.optional().describe('The training data: a path or glob, or several.'),
            testing: units/* paths */.f0.optional().describe('The testing data: a path or glob, or several.'),
            serving: units/* paths */.f0.optional().describe('A sample of the serving data: a path or glob, or several.'),
            schema: units/* path */.Ae
                .optional()
                .describe('The Frictionless Table Schema of the data, in YAML or JSON; `ml-test-score profile --schema` writes a first one.'),
            catalog: units/* path */.Ae
                .optional()
                .describe('The feature catalog, in YAML, JSON or CSV: for each feature its owner, source and cost.'),
            label: units/* column */.fi.optional().describe('The column that the model learns to predict.'),
            key: units/* columns */.YB.optional().describe('The column, or columns, that tell one row from another.'),
            features: units/* columns */.YB
                .optional()
                .describe('The columns that the model uses; all but label, key, time and protected columns when left out.'),
            protected: units/* columns */.YB
                .optional()
                .describe('Protected attributes, such as sex or age: no features unless the catalog allows it.'),
            time: units/* column */.fi
                .optional()
                .describe('The column with the time of each row; the newest tells how fresh serving data is.'),
        })
            .default({})
            .describe('The data: what the data tests measure; its digests go into the lineage.'),
        stages: schemas.array(model_keys/* pipelineStage */.xb)
            .min(1)
            .max(20)
            .refine((stages) => new Set(stages.map(({ name }) => name)).size === stages.length, {
            error: 'expected a different `name` for each stage',
        })
            .optional()
            .describe('The pipelines of the model, in order: features, training, inference.'),
        serve: schemas.preprocess((value) => (typeof value === 'string' ? { run: value } : value), model_keys/* serve */.wX)
            .optional()
            .describe('How the model is served: tried by infra/canary and infra/rollback.'),
        junit: units/* paths */.f0
            .optional()
            .describe('JUnit XML reports of this run, for the built-in checks and for cases marked with `ml_test_score`.'),
        tests: schemas.strictObject(tests)
            .default({})
            .describe('Options and evidence of the 28 tests, by id.'),
        gate: gate.prefault({}).describe('What blocks.'),
        baseline: schemas["enum"](['record', 'train'])
            .default('record')
            .describe('What a run is compared with where neither the base nor an older commit has a record: `record` compares with nothing, `train` trains the base commit in a work tree of its own.'),
        promote: promote.optional().describe('Where a model that passed goes.'),
        mlflow: mlflow.optional().describe('The MLflow tracking server that training logs to.'),
        sagemaker: sagemaker.optional().describe('Amazon SageMaker, for its pipelines, experiments and registry.'),
        events: events.optional().describe('Who is told what happened, by CloudEvents over HTTP.'),
        history: schemas.strictObject({
            branch: branchName.default('ml-test-score').describe('The branch that keeps the records.'),
        })
            .prefault({})
            .describe('Where the record of each run is kept.'),
    });
}


/***/ })

};

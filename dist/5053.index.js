export const id = 5053;
export const ids = [5053];
export const modules = {

/***/ 35053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allExperiments: () => (/* binding */ allExperiments),
/* harmony export */   createRun: () => (/* binding */ createRun),
/* harmony export */   deleteRun: () => (/* binding */ deleteRun),
/* harmony export */   endRun: () => (/* binding */ endRun),
/* harmony export */   experimentNamed: () => (/* binding */ experimentNamed),
/* harmony export */   experimentOf: () => (/* binding */ experimentOf),
/* harmony export */   getRun: () => (/* binding */ getRun),
/* harmony export */   logBatch: () => (/* binding */ logBatch),
/* harmony export */   modelsOfRun: () => (/* binding */ modelsOfRun),
/* harmony export */   mostRuns: () => (/* binding */ mostRuns),
/* harmony export */   searchRuns: () => (/* binding */ searchRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);


/** As many runs of one training are looked at, in one request. */
const mostRuns = 1000;
const mostExperiments = 1000;
/** MLflow refuses larger batches (mlflow/utils/validation.py). */
const mostTags = 100;
const mostMetrics = 1000;
/** MLflow writes 64-bit integers as numbers, Databricks as texts. */
const integer = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.number(), zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^-?\d+$/)]).transform(Number);
/** Protocol buffers have texts for NaN and the infinities. */
const double = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.number(), zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['NaN', 'Infinity', '-Infinity'])]).transform(Number);
const pair = zod__WEBPACK_IMPORTED_MODULE_1__.object({ key: zod__WEBPACK_IMPORTED_MODULE_1__.string(), value: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('') });
const pairs = zod__WEBPACK_IMPORTED_MODULE_1__.array(pair).default([]);
const run = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    info: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
        run_name: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
        experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{1,32}$/),
        status: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('RUNNING'),
        start_time: integer.default(0),
        end_time: integer.optional(),
        artifact_uri: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
        lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('active'),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        metrics: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ key: zod__WEBPACK_IMPORTED_MODULE_1__.string(), value: double.default(0) })).default([]),
        params: pairs,
        tags: pairs,
    })
        .prefault({}),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        dataset_inputs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
            tags: pairs,
            dataset: zod__WEBPACK_IMPORTED_MODULE_1__.object({
                name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
                digest: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
                source: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
            }),
        }))
            .default([]),
    })
        .prefault({}),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__.object({ model_outputs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ model_id: zod__WEBPACK_IMPORTED_MODULE_1__.string() })).default([]) }).prefault({}),
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
const experiment = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^\d{1,32}$/),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('active'),
});
const oneRun = zod__WEBPACK_IMPORTED_MODULE_1__.object({ run });
const nothing = zod__WEBPACK_IMPORTED_MODULE_1__.unknown();
const reading = 'read experiments and runs';
const writing = 'create experiments and log runs';
const noSuch = ['RESOURCE_DOES_NOT_EXIST'];
/** The experiment of that name, made where it is not there. */
async function experimentNamed(call, name) {
    const found = await byName(call, name);
    if (found !== null)
        return found;
    const created = await call({
        method: 'POST',
        path: 'experiments/create',
        body: { name },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        nullOn: ['RESOURCE_ALREADY_EXISTS'],
        permission: writing,
        subject: `experiment ${name}`,
    });
    const made = created === null ? await byName(call, name) : { id: created.experiment_id, name };
    if (made !== null)
        return made;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `mlflow: the experiment ${name} is there and cannot be read`,
        next: 'let the account read it, or name another as `mlflow.experiment`',
    });
}
async function byName(call, name) {
    const found = await call({
        method: 'GET',
        path: 'experiments/get-by-name',
        query: { experiment_name: name },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiment }),
        nullOn: noSuch,
        permission: reading,
        subject: `experiment ${name}`,
    });
    return found === null ? null : active(found.experiment);
}
async function experimentOf(call, id) {
    const found = await call({
        method: 'GET',
        path: 'experiments/get',
        query: { experiment_id: id },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiment }),
        nullOn: noSuch,
        permission: reading,
    });
    if (found !== null)
        return active(found.experiment);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `mlflow: there is no experiment ${id}`,
        next: 'check MLFLOW_EXPERIMENT_ID, or name the experiment as `mlflow.experiment`',
    });
}
function active({ experiment_id, name, lifecycle_stage }) {
    if (lifecycle_stage !== 'deleted')
        return { id: experiment_id, name };
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `mlflow: the experiment ${name} is deleted`,
        next: `restore it (\`mlflow experiments restore --experiment-id ${experiment_id}\`), or name another as \`mlflow.experiment\``,
    });
}
/** All that there are, up to a bound, the one that was changed last first. */
async function allExperiments(call) {
    const found = await call({
        method: 'POST',
        path: 'experiments/search',
        body: { max_results: mostExperiments, order_by: ['last_update_time DESC'], view_type: 'ACTIVE_ONLY' },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ experiments: zod__WEBPACK_IMPORTED_MODULE_1__.array(experiment).default([]) }),
        repeat: true,
        permission: reading,
    });
    return (found?.experiments ?? []).map(({ experiment_id, name }) => ({ id: experiment_id, name }));
}
async function createRun(call, { experiment, name, startTime, tags }) {
    const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags: listed(tags) };
    const created = await call({ method: 'POST', path: 'runs/create', body, schema: oneRun, permission: writing });
    return created.run;
}
/** Null where there is none of that id. */
async function getRun(call, id) {
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
/** At most `mostRuns`; `more` where there are further ones. */
async function searchRuns(call, { experiments, filter, order }) {
    const found = await call({
        method: 'POST',
        path: 'runs/search',
        body: {
            experiment_ids: experiments,
            filter,
            max_results: mostRuns,
            ...(order === undefined ? {} : { order_by: [order] }),
        },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.object({ runs: zod__WEBPACK_IMPORTED_MODULE_1__.array(run).default([]), next_page_token: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() }),
        repeat: true,
        permission: reading,
    });
    return { runs: found?.runs ?? [], more: (found?.next_page_token ?? '') !== '' };
}
async function endRun(call, id, status, endTime) {
    const body = { run_id: id, status, end_time: endTime };
    await call({ method: 'POST', path: 'runs/update', body, schema: nothing, repeat: true, permission: writing });
}
/** MLflow keeps it for `mlflow gc`. */
async function deleteRun(call, id) {
    const body = { run_id: id };
    await call({ method: 'POST', path: 'runs/delete', body, schema: nothing, repeat: true, permission: writing });
}
/** Tags are set anew, metrics get a further value. */
async function logBatch(call, id, { tags, metrics, time }) {
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
const loggedModels = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    models: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ info: zod__WEBPACK_IMPORTED_MODULE_1__.object({ model_id: zod__WEBPACK_IMPORTED_MODULE_1__.string(), name: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('model') }) }))
        .default([]),
});
/** The models of MLflow 3 that a run logged. */
async function modelsOfRun(call, { id, experiment }) {
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
const listed = (values) => Object.entries(values).map(([key, value]) => ({ key, value: value.slice(0, 4000) }));


/***/ })

};

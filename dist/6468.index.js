export const id = 6468;
export const ids = [6468,1734,5053,6982];
export const modules = {

/***/ 96468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowRetries: () => (/* binding */ mlflowRetries),
  openTracking: () => (/* binding */ openTracking)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/platforms/mlflow.js
var platforms_mlflow = __webpack_require__(1734);
// EXTERNAL MODULE: ./build/platforms/mlflow-runs.js
var mlflow_runs = __webpack_require__(35053);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/http.js
var http = __webpack_require__(96982);
// EXTERNAL MODULE: ./build/gather/metrics/directions.js
var metrics_directions = __webpack_require__(71448);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/tracking-choice.js



const parentTag = 'mlflow.parentRunId';
const nameOne = 'name the candidate: `mlflow: { select: { metric: val_accuracy } }`, or `filter`; or nest the runs in one (`nested=True`)';
/** Nothing is guessed: `failed` where more than one could be meant. */
function chooseCandidate(candidates) {
    const { runs, handed, select } = candidates;
    if (select !== undefined)
        return selected(candidates, select);
    const ids = new Set(runs.map(({ id }) => id));
    const tops = runs.filter(({ tags }) => !ids.has(tags.get(parentTag) ?? ''));
    const [top] = tops;
    if (top === undefined || tops.length > 1)
        return (0,facts/* failed */.gz)(`this training logged several runs: ${listed(tops)}; expected one`, nameOne);
    const others = runs.length - 1;
    const nested = others === 0 ? '' : `, around ${others} nested in it`;
    const why = top.id === handed ? 'the run that was made for this training' : 'the run that this training logged';
    return (0,facts/* gathered */.Pm)({ run: top, why: `${why}${nested}` });
}
function selected({ runs, found, directions }, { metric, filter }) {
    const matching = found === null ? runs : runs.filter(({ id }) => found.has(id));
    const pool = matching.filter(({ status }) => status !== 'FAILED' && status !== 'KILLED');
    const [only] = pool;
    const filtered = filter === undefined ? '' : ` that \`${(0,support_text/* clipped */.c)(filter, 100)}\` finds`;
    if (only === undefined)
        return (0,facts/* failed */.gz)(`mlflow.select: none of the ${runs.length} runs of this training${filtered}${matching.length > 0 ? ' has ended well' : ' is there'}`, 'mend `mlflow.select`, or let training log such a run');
    if (metric === undefined)
        return pool.length === 1
            ? (0,facts/* gathered */.Pm)({ run: only, why: `the one of ${runs.length} runs${filtered}` })
            : (0,facts/* failed */.gz)(`mlflow.select: several runs${filtered}: ${listed(pool)}; expected one`, 'let `filter` find one, or add `metric`');
    const direction = (0,metrics_directions/* directionOf */.F)(metric, directions);
    if (direction === null)
        return (0,facts/* failed */.gz)(`mlflow.select: nobody can tell from its name whether a higher or a lower \`${(0,support_text/* clipped */.c)(metric)}\` is better`, `say it: \`directions: { ${(0,support_text/* clipped */.c)(metric)}: higher }\``);
    const sign = direction === 'higher' ? 1 : -1;
    const measured = pool
        .flatMap((run) => {
        const value = run.metrics.find(({ key }) => key === metric)?.value;
        return value === undefined || !Number.isFinite(value) ? [] : [{ run, value }];
    })
        .sort((a, b) => sign * (b.value - a.value) || a.run.startTime - b.run.startTime || (a.run.id < b.run.id ? -1 : 1));
    const [best] = measured;
    if (best === undefined)
        return (0,facts/* failed */.gz)(`mlflow.select: none of the ${pool.length} runs${filtered} logged a finite \`${(0,support_text/* clipped */.c)(metric)}\`; they logged ${namesOf(pool)}`, 'name a metric that each run logs');
    const why = `the ${direction === 'higher' ? 'highest' : 'lowest'} ${(0,support_text/* clipped */.c)(metric)} (${best.value}) of ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}${filtered}`;
    return (0,facts/* gathered */.Pm)({ run: best.run, why });
}
function namesOf(runs) {
    const names = [...new Set(runs.flatMap(({ metrics }) => metrics.map(({ key }) => key)))];
    if (names.length === 0)
        return 'no metric';
    return `${names
        .slice(0, 10)
        .map((name) => `\`${(0,support_text/* clipped */.c)(name, 80)}\``)
        .join(', ')}${names.length > 10 ? ', …' : ''}`;
}
function listed(runs) {
    const shown = runs
        .slice(0, 5)
        .map(({ id, name, status }) => `${name === null ? id : (0,support_text/* clipped */.c)(name, 60)} (${status.toLowerCase()})`);
    return `${shown.join(', ')}${runs.length > 5 ? `, … (${runs.length})` : ''}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./build/gather/metrics/entries.js
var metrics_entries = __webpack_require__(69280);
// EXTERNAL MODULE: ./build/gather/metrics/parameters.js
var parameters = __webpack_require__(11826);
;// CONCATENATED MODULE: ./build/gather/tracking-run.js








/** What a run of a tracking server holds, in bounds. */
const mostDatasets = 50;
const mostModels = 20;
const longest = 250;
/** What we wrote ourselves, and what MLflow measures of the machine. */
const notOfTheModel = /^(ml_test_score|system)\//;
/** Metrics and parameters as those of a local store. `failed` where the run tells no metric. */
function loggedBy(run, runs) {
    const file = runFile(run);
    if (run.status === 'FAILED' || run.status === 'KILLED')
        return (0,facts/* failed */.gz)(`${file}: it ended as ${run.status}`, 'mend what made the run fail');
    const metrics = run.metrics.filter(({ key }) => !notOfTheModel.test(key));
    if (metrics.length === 0) {
        const nested = runs.filter(({ tags, metrics }) => tags.get(parentTag) === run.id && metrics.length > 0).length;
        return nested > 0
            ? (0,facts/* failed */.gz)(`${file}: it logged no metrics; ${nested} ${nested === 1 ? 'run' : 'runs'} nested in it did`, 'name the candidate: `mlflow: { select: { metric: val_accuracy } }`, or log its metrics in the outer run too')
            : (0,facts/* failed */.gz)(`${file}: it logged no metrics`, 'call mlflow.log_metric in training');
    }
    try {
        // One more than may be, so that the bound is told.
        const entries = (0,metrics_entries/* checkEntries */.bX)(file, metrics
            .slice(0, metrics_entries/* maximumMetrics */.I2 + 1)
            .map(({ key, value }) => (0,metrics_entries/* numberEntry */.Og)(key.slice(0, metrics_entries/* maximumNameLength */.oA + 1), value)));
        return (0,facts/* gathered */.Pm)({ id: run.id, file, entries, parameters: parametersOf(run) });
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,facts/* failedBy */.Dj)(error);
        throw error;
    }
}
/** How the run is named where a file would stand. */
const runFile = ({ id }) => `mlflow:/runs/${id}`;
const parametersOf = ({ params }) => params
    .slice(0, parameters/* maximumParameters */.lU)
    .map(({ key, value }) => [key.slice(0, metrics_entries/* maximumNameLength */.oA + 1), value.slice(0, 1000)]);
/** The columns of `mlflow.search_runs()`. Runs that hold others are none of the trials; null with fewer than two that have parameters. */
function trialsOf(runs) {
    const parents = new Set(runs.map(({ tags }) => tags.get(parentTag)));
    const trials = runs.filter(({ id, params }) => !parents.has(id) && params.length > 0);
    if (trials.length < 2)
        return null;
    const rows = [...trials]
        .sort((a, b) => a.startTime - b.startTime)
        .map((run) => new Map([
        ['run_id', run.id],
        ['status', run.status],
        ['start_time', run.startTime],
        ['end_time', run.endTime],
        ...parametersOf(run).map(([key, value]) => [`params.${key}`, value]),
        ...run.metrics
            .filter(({ key }) => !notOfTheModel.test(key))
            .slice(0, metrics_entries/* maximumMetrics */.I2)
            .map(({ key, value }) => [`metrics.${key.slice(0, longest)}`, value]),
    ]));
    return { columns: [...new Set(rows.flatMap((row) => [...row.keys()]))].slice(0, 2000), rows };
}
function describeRun(run, url, models) {
    return {
        id: run.id,
        name: run.name === null ? null : (0,support_text/* clipped */.c)(run.name, longest),
        url,
        datasets: run.datasets.slice(0, mostDatasets).map(({ tags, dataset }) => ({
            name: (0,support_text/* clipped */.c)(dataset.name, longest),
            digest: (0,support_text/* clipped */.c)(dataset.digest, 100),
            context: bounded(tags.find(({ key }) => key === 'mlflow.data.context')?.value),
            source: sourceOf(dataset.source),
        })),
        models: models
            .slice(0, mostModels)
            .map(({ name, id, uri }) => ({ name: (0,support_text/* clipped */.c)(name, longest), id, uri: (0,support_text/* clipped */.c)(uri, 500) })),
    };
}
const bounded = (text) => (text === undefined ? null : (0,support_text/* clipped */.c)(text, longest));
/** Of the JSON that MLflow writes only where the data is; of an address nothing that signs it. */
function sourceOf(source) {
    try {
        const found = JSON.parse(source.slice(0, 65_536));
        const place = [found.uri, found.url, found.path].find((value) => typeof value === 'string' && value !== '');
        if (typeof place !== 'string')
            return null;
        return (0,support_text/* clipped */.c)(/^https?:/i.test(place) ? (0,http.withoutSecrets)(place) : place.replace(/\/\/[^/@]*@/, '//'), 300);
    }
    catch {
        return null;
    }
}
const tracking_run_history = schemas.array(schemas.object({ artifact_path: schemas.string().min(1) }));
/** As MLflow 2 tells them: files of the run, named in a tag. */
function modelsInTag({ id, tags }) {
    try {
        const found = tracking_run_history.parse(JSON.parse(tags.get('mlflow.log-model.history') ?? '[]'));
        const paths = [...new Set(found.map(({ artifact_path }) => artifact_path))];
        return paths.map((path) => ({ name: path, id: null, uri: `runs:/${id}/${path}` }));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/gather/tracking.js









/** A dead host must not hold a run for long. */
const mlflowRetries = {
    attempts: 2,
    totalMilliseconds: 12_000,
    timeoutMilliseconds: 10_000,
};
/** MLflow's own client puts this tag on each run that it starts, as MLFLOW_RUN_CONTEXT asks it (mlflow/tracking/context/system_environment_context.py). */
const trainingTag = 'ml-test-score.training';
/** Before training. What is wrong with the server is a warning and the fact: training goes on as it would without. */
async function openTracking(request) {
    const { environment, configuration, log } = request;
    const { MLFLOW_RUN_ID: given, ...others } = environment;
    try {
        const session = await begin(request, given?.trim() || null);
        return {
            forTraining: configuration.train === undefined ? environment : forTraining(session),
            forOthers: others,
            finish: (training) => finish(session, training),
        };
    }
    catch (error) {
        const fact = mistake(error);
        log.warning(`MLflow: ${(0,facts/* whyMissing */.bi)(fact)}; training goes on without a run made for it${nextOf(fact)}`);
        return { forTraining: environment, forOthers: others, finish: async () => without(fact) };
    }
}
async function begin(request, given) {
    const { uri, environment, configuration, run, log } = request;
    const server = (0,platforms_mlflow.mlflowServer)(uri, environment);
    const call = (0,platforms_mlflow.mlflowCalls)(server, request.send ?? (0,http.openHttp)({ retries: mlflowRetries }));
    const token = `${run.id}-${run.attempt}-${(0,external_node_crypto_.randomUUID)()}`;
    const session = { ...request, server, call, token, experiment: null, handed: given, made: false };
    const { mlflow, train } = configuration;
    if (given !== null || train === undefined || !(mlflow?.['run-id'] ?? mlflow !== undefined))
        return session;
    const experiment = await experimentFor(request, call);
    const commit = run.headCommit ?? run.commit;
    const { id } = await mlflow_runs.createRun(call, {
        experiment: experiment.id,
        name: [run.model, commit?.slice(0, 7)].filter((part) => part !== undefined).join(' '),
        startTime: Date.now(),
        tags: { ...mlflowTags(request), ...ourTags(run, token) },
    });
    log.info(`MLflow: the run ${id} of the experiment ${experiment.name} on ${server.place} is made for this training`);
    return { ...session, experiment, handed: id, made: true };
}
async function experimentFor({ configuration, environment, run }, call) {
    const named = configuration.mlflow?.experiment;
    const name = named ?? (environment.MLFLOW_EXPERIMENT_NAME || null);
    const id = environment.MLFLOW_EXPERIMENT_ID || null;
    if (name === null && id !== null)
        return mlflow_runs.experimentOf(call, id);
    return mlflow_runs.experimentNamed(call, name ?? run.model);
}
/** As MLflow's own client tags a run. */
function mlflowTags({ run, configuration }) {
    const { train } = configuration;
    const tags = {
        'mlflow.user': run.actor,
        'mlflow.source.name': run.url ?? train?.run ?? train?.mlproject?.path ?? null,
        'mlflow.source.type': run.url === null ? 'LOCAL' : 'JOB',
        'mlflow.source.git.commit': run.headCommit ?? run.commit,
        'mlflow.source.git.branch': run.branch,
        'mlflow.source.git.repoURL': run.repository === null || run.url === null ? null : `${new URL(run.url).origin}/${run.repository}`,
    };
    return Object.fromEntries(Object.entries(tags).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
function ourTags(run, token) {
    const commit = run.headCommit ?? run.commit;
    return {
        [trainingTag]: token,
        'ml-test-score.model': run.model,
        'ml-test-score.run': run.url ?? run.id,
        ...(commit === null ? {} : { 'ml-test-score.commit': commit }),
    };
}
function forTraining({ environment, configuration, run, token, uri, experiment, handed, }) {
    const { mlflow } = configuration;
    return {
        ...environment,
        MLFLOW_TRACKING_URI: mlflow?.['tracking-uri'] === undefined ? environment.MLFLOW_TRACKING_URI : uri,
        ...(mlflow?.experiment === undefined
            ? {}
            : { MLFLOW_EXPERIMENT_NAME: mlflow.experiment, MLFLOW_EXPERIMENT_ID: undefined }),
        ...(experiment === null ? {} : { MLFLOW_EXPERIMENT_NAME: experiment.name, MLFLOW_EXPERIMENT_ID: experiment.id }),
        ...(handed === null ? {} : { MLFLOW_RUN_ID: handed }),
        MLFLOW_RUN_CONTEXT: JSON.stringify({ ...contextOf(environment.MLFLOW_RUN_CONTEXT), ...ourTags(run, token) }),
    };
}
/** Tags that the team asks for itself. */
function contextOf(text) {
    try {
        const value = JSON.parse(text ?? '{}');
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    }
    catch {
        return {};
    }
}
async function finish(session, training) {
    try {
        return await gatherTracked(session, training);
    }
    catch (error) {
        const fact = mistake(error);
        session.log.warning(`MLflow: what this training logged cannot be read: ${(0,facts/* whyMissing */.bi)(fact)}${nextOf(fact)}`);
        return without(fact);
    }
}
async function gatherTracked(session, training) {
    const { configuration, handed, server, log } = session;
    const trained = training.state === 'gathered';
    if (!trained && handed === null)
        return without((0,facts/* absent */.Ge)('not trained here, and no MLFLOW_RUN_ID names the run of an earlier step'));
    const { all, more, found } = await search(session, trained);
    if (more)
        log.warning(`MLflow: this training logged more than ${mlflow_runs.mostRuns} runs; ${mlflow_runs.mostRuns} were looked at`);
    const logged = await settle(session, all, training);
    if (logged.length === 0)
        return without((0,facts/* absent */.Ge)(`this training logged no run to ${server.place}: it calls neither mlflow.start_run nor mlflow.autolog, or with another client than Python's (\`mlflow: { run-id: true }\` hands it a run by MLFLOW_RUN_ID)`));
    const { select } = configuration.mlflow ?? {};
    const candidate = chooseCandidate({ runs: logged, handed, select, found, directions: configuration.directions });
    if (candidate.state !== 'gathered') {
        log.warning(`MLflow: ${(0,facts/* whyMissing */.bi)(candidate)}${nextOf(candidate)}`);
        return without(candidate);
    }
    const { run, why } = candidate.value;
    const table = trialsOf(logged);
    const experiment = await mlflow_runs.experimentOf(session.call, run.experiment);
    log.info(`MLflow: ${run.id} in ${experiment.name}: ${why}`);
    return {
        tracking: (0,facts/* gathered */.Pm)({
            server: server.place.replace(/^mlflow /, ''),
            experiment,
            run: describeRun(run, pageOf(server, run), await modelsOf(session.call, run)),
            why,
            runs: logged.length,
        }),
        logged: loggedBy(run, logged),
        parameters: parametersOf(run),
        trials: table === null
            ? null
            : {
                file: `mlflow:/experiments/${experiment.id}`,
                table,
                metric: select?.metric,
                inUse: { file: runFile(run), values: new Map(parametersOf(run)) },
            },
    };
}
/** The runs with the tag of this training, and those that were put below the run that it was given. */
async function search(session, trained) {
    const { call, token, handed, made, experiment, configuration, log } = session;
    const { metric, filter } = configuration.mlflow?.select ?? {};
    const given = handed === null || made ? null : await mlflow_runs.getRun(call, handed);
    if (given?.deleted === true || (given === null && handed !== null && !made))
        throw new errors/* ConfigurationError */.j1({
            message: `${session.server.place} has no run ${handed}, which MLFLOW_RUN_ID names`,
            next: 'let an earlier step set MLFLOW_RUN_ID to the run that it made',
        });
    const experiments = experiment?.id ?? given?.experiment ?? (await mlflow_runs.allExperiments(call)).map(({ id }) => id);
    const order = metric === undefined ? undefined : orderBy(metric, configuration);
    const questions = [
        ...(trained ? [`tags.\`${trainingTag}\` = '${token}'`] : []),
        ...(handed === null ? [] : [`tags.\`${parentTag}\` = '${handed}'`]),
    ];
    const ask = async (more) => {
        const answers = [];
        for (const question of questions)
            answers.push(await mlflow_runs.searchRuns(call, { experiments: [experiments].flat(), filter: `${question}${more}`, order }));
        return answers;
    };
    const answers = await ask('');
    const all = unique([...(given === null ? [] : [given]), ...answers.flatMap((answer) => answer.runs)]);
    const filtered = filter === undefined || all.length < 1 ? null : await ask(` AND ${filter}`);
    if (given !== null && filter !== undefined)
        log.info('MLflow: `mlflow.select.filter` looks at the runs below MLFLOW_RUN_ID');
    return {
        all,
        more: answers.some((answer) => answer.more),
        found: filtered === null ? null : new Set(filtered.flatMap((answer) => answer.runs.map(({ id }) => id))),
    };
}
function orderBy(metric, { directions }) {
    if (metric.includes('`'))
        return undefined;
    return `metrics.\`${metric}\` ${(0,metrics_directions/* directionOf */.F)(metric, directions) === 'lower' ? 'ASC' : 'DESC'}`;
}
const unique = (found) => [...new Map(found.map((run) => [run.id, run])).values()];
/** The runs to which something was logged. The one that we made is ended where training left it open, and taken away where training never touched it. */
async function settle(session, all, training) {
    const { call, handed, made, log } = session;
    const ours = made ? all.find(({ id }) => id === handed) : undefined;
    if (ours === undefined)
        return all.filter((run) => run.status !== 'SCHEDULED');
    const empty = isEmpty(ours);
    const isParent = all.some(({ tags }) => tags.get(parentTag) === ours.id);
    if (empty && ours.status === 'RUNNING' && !isParent) {
        await mlflow_runs.deleteRun(call, ours.id);
        log.info(`MLflow: training logged nothing to the run ${ours.id} that was made for it; it is deleted again`);
    }
    else if (ours.status === 'RUNNING') {
        const outcome = training.state === 'gathered' ? training.value.outcome : 'failed';
        const status = outcome === 'succeeded' ? 'FINISHED' : outcome === 'failed' ? 'FAILED' : 'KILLED';
        await mlflow_runs.endRun(call, ours.id, status, Date.now());
        return all.flatMap((run) => (run.id !== ours.id ? [run] : empty ? [] : [{ ...run, status }]));
    }
    return all.filter(({ id }) => id !== ours.id || !empty);
}
const isEmpty = ({ metrics, params, datasets, models, tags }) => [metrics, params, datasets, models].every((list) => list.length === 0) && !tags.has('mlflow.log-model.history');
/** Of MLflow 3 by their ids, of MLflow 2 from the tag. */
async function modelsOf(call, run) {
    if (run.models.length === 0)
        return modelsInTag(run);
    const known = new Map((await mlflow_runs.modelsOfRun(call, run)).map(({ id, name }) => [id, name]));
    return [...new Set(run.models)].slice(0, 20).map((id) => ({ id, name: known.get(id) ?? id, uri: `models:/${id}` }));
}
const pageOf = ({ address, place }, { experiment, id }) => `${address}/${place.startsWith('mlflow databricks') ? 'ml' : '#'}/experiments/${experiment}/runs/${id}`;
const without = (fact) => ({ tracking: fact, logged: fact, parameters: [], trials: null });
function mistake(error) {
    if (error instanceof errors/* ConfigurationError */.j1)
        return (0,facts/* failedBy */.Dj)(error);
    throw error;
}
const nextOf = (fact) => fact.state === 'failed' && fact.next !== undefined ? ` (${fact.next})` : '';


/***/ }),

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


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowCalls: () => (/* binding */ mlflowCalls),
/* harmony export */   mlflowServer: () => (/* binding */ mlflowServer),
/* harmony export */   signIn: () => (/* binding */ signIn)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96982);


/**
 * The server that a URI of MLflow names, with the credentials that MLflow's own client takes: MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD; of
 * Databricks DATABRICKS_HOST and DATABRICKS_TOKEN. Throws `ConfigurationError`.
 */
function mlflowServer(uri, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const token = variable('MLFLOW_TRACKING_TOKEN');
    if (/^databricks(-uc)?(:|$)/.test(uri)) {
        const host = variable('DATABRICKS_HOST');
        const key = variable('DATABRICKS_TOKEN') ?? token;
        if (host === null || key === null)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                message: `mlflow ${uri}: ${host === null ? 'DATABRICKS_HOST' : 'DATABRICKS_TOKEN'} is not set`,
                next: 'give the step DATABRICKS_HOST and DATABRICKS_TOKEN; a profile of .databrickscfg is not read',
            });
        const address = `${/^https?:/.test(host) ? '' : 'https://'}${host}`.replace(/\/+$/, '');
        return {
            place: `mlflow ${uri}`,
            address,
            headers: { authorization: `Bearer ${key}` },
            unityCatalog: uri.startsWith('databricks-uc'),
        };
    }
    const inside = credentialsIn(uri);
    const user = variable('MLFLOW_TRACKING_USERNAME') ?? inside.user;
    const password = variable('MLFLOW_TRACKING_PASSWORD') ?? inside.password;
    const basic = user === null ? null : Buffer.from(`${user}:${password ?? ''}`).toString('base64');
    const address = inside.address.replace(/\/+$/, '');
    return {
        place: `mlflow ${address}`,
        address,
        // As MLflow's own client: a user wins over a token.
        headers: basic !== null ? { authorization: `Basic ${basic}` } : token === null ? {} : { authorization: `Bearer ${token}` },
        unityCatalog: false,
    };
}
/** The environment's URI may hold a user, as `requests` takes it; nothing of it is shown. */
function credentialsIn(uri) {
    const none = { address: uri, user: null, password: null };
    if (!/^https?:\/\/[^/]*@/.test(uri))
        return none;
    try {
        const url = new URL(uri);
        const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
        url.username = '';
        url.password = '';
        return { address: url.href, user, password };
    }
    catch {
        return { ...none, address: uri.replace(/\/\/[^/]*@/, '//') };
    }
}
/** Calls of one server. Throws `ConfigurationError` that names the server, what it said and what to do. */
function mlflowCalls(server, send) {
    return async ({ method, path, query = {}, body, schema, repeat, nullOn = [], permission, subject }) => {
        const search = new URLSearchParams(query).toString();
        const place = subject === undefined ? server.place : `${server.place}: ${subject}`;
        try {
            const response = await send({
                method,
                url: `${server.address}/api/2.0/mlflow/${path}${search === '' ? '' : `?${search}`}`,
                headers: { ...server.headers, accept: 'application/json', 'content-type': 'application/json' },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                ...(repeat === undefined ? {} : { repeat }),
                answers: nullOn.length === 0 ? [] : [400, 404],
            });
            const answer = await parsed(response, place);
            if (response.status < 400)
                return understood(schema, answer, place, path);
            const { error_code: code, message } = answer;
            if (code !== undefined && nullOn.includes(code))
                return null;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                message: `${place}: ${code ?? response.status}: ${String(message ?? '').slice(0, 300)}`,
                next: 'check the names, and that this is the address of an MLflow server',
            });
        }
        catch (error) {
            throw (0,_support_http_js__WEBPACK_IMPORTED_MODULE_1__.explainHttp)(error, { place, credentials: signIn, permission });
        }
    };
}
const signIn = 'set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the `env` of the step';
function understood(schema, answer, place, path) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const [issue] = error.issues;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `${place}: its answer to ${path} is not MLflow's: \`${issue?.path.join('.').slice(0, 100)}\`: ${issue?.message.slice(0, 200)}`,
        next: 'check the address and the version of the server; this was written for MLflow 3.17',
    });
}
async function parsed(response, place) {
    const text = await response.text();
    try {
        return text === '' ? {} : JSON.parse(text);
    }
    catch {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `${place}: what answers there is no MLflow server`,
            next: 'check the address: it is what MLFLOW_TRACKING_URI names, without `/api` or `/#`',
        });
    }
}


/***/ }),

/***/ 96982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* binding */ HttpError),
/* harmony export */   explainHttp: () => (/* binding */ explainHttp),
/* harmony export */   openHttp: () => (/* binding */ openHttp),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2682);



/** No answer, or one that refuses. */
class HttpError extends Error {
    /** Null where no answer came. */
    status;
    /** The system's, as `ECONNREFUSED` or `SELF_SIGNED_CERT_IN_CHAIN`; null with an answer. */
    code;
    /** The beginning of the answer's body. Hostile text. */
    body;
    headers;
    constructor(message, found, options) {
        super(message, options);
        this.name = 'HttpError';
        this.status = found.status;
        this.code = found.code;
        this.body = found.body;
        this.headers = found.headers;
    }
}
/** As much of a refusal as is read. */
const longestRefusal = 4000;
/** Repeats lost connections, 5xx and 429, each as long as `retries` allows; never anything else. */
function openHttp({ retries = {}, signal } = {}) {
    const policy = { ..._retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetries */ .yC, ...retries };
    return async (request) => {
        const repeatable = request.repeat ?? (request.method !== 'POST' && request.method !== 'PATCH');
        const start = Date.now();
        for (let retry = 0;; retry += 1) {
            const result = await attempt(request, policy.timeoutMilliseconds, signal);
            if (!(result instanceof HttpError))
                return result;
            const { status, headers } = result;
            const wait = (repeatable && !isForGood(result)) || status === 429
                ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryWait */ .y_)({ ...(status === null ? {} : { status }), headers: Object.fromEntries(headers) }, retry, policy)
                : undefined;
            const late = wait === undefined || Date.now() - start + wait > policy.totalMilliseconds;
            if (late || retry >= policy.attempts || signal?.aborted === true)
                throw result;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    };
}
/** A certificate does not get better by asking again. */
const isForGood = ({ code }) => /CERT|SELF_SIGNED|ISSUER|ALTNAME|ERR_INVALID_URL/.test(code ?? '');
async function attempt(request, usual, signal) {
    const { method, url, headers = {}, body, redirect = 'follow', answers = [], timeoutMilliseconds = usual } = request;
    const place = `${method} ${withoutSecrets(url)}`;
    const signals = [
        ...(signal === undefined ? [] : [signal]),
        ...(timeoutMilliseconds === 0 ? [] : [AbortSignal.timeout(timeoutMilliseconds)]),
    ];
    try {
        const response = await fetch(url, {
            method,
            headers,
            redirect,
            signal: AbortSignal.any(signals),
            ...(body === undefined ? {} : { body }),
        });
        if (response.status < 400 || answers.includes(response.status))
            return response;
        const text = await beginningOf(response);
        return new HttpError(`${place} answered ${response.status}`, {
            status: response.status,
            code: null,
            body: text,
            headers: response.headers,
        });
    }
    catch (error) {
        const code = codeOf(error);
        return new HttpError(`${place}: ${code}`, { status: null, code, body: '', headers: new Headers() }, { cause: error });
    }
}
/** What has come until it is enough, or cut: a body may be endless. */
async function beginningOf({ body }) {
    const decoder = new TextDecoder();
    let text = '';
    try {
        for await (const chunk of body ?? []) {
            text += decoder.decode(chunk, { stream: true });
            if (text.length >= longestRefusal)
                break;
        }
    }
    catch { }
    return text.slice(0, longestRefusal);
}
/** An address without what signs it or names a user. */
function withoutSecrets(url) {
    try {
        const { origin, pathname } = new URL(url);
        return `${origin}${pathname}`;
    }
    catch {
        return url.slice(0, 200);
    }
}
/** `fetch` tells what happened in the cause of what it throws, or in one of several. */
function codeOf(error) {
    const { name, code, cause, errors } = (error ?? {});
    if (name === 'TimeoutError')
        return 'ETIMEDOUT';
    if (typeof code === 'string' && code !== '')
        return code;
    if (errors?.[0] !== undefined)
        return codeOf(errors[0]);
    return cause === undefined ? (name ?? 'no answer') : codeOf(cause);
}
/** An `HttpError` as something that the user can mend; everything else as it is. */
function explainHttp(error, { place, next = {}, credentials, permission }) {
    if (!(error instanceof HttpError))
        return error;
    const { status, code } = error;
    const detail = detailOf(error.body);
    const told = (what, advice) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `${place}: ${what}${detail === '' ? '' : `: ${detail}`}`,
        next: (status !== null && next[status]) || advice,
    }, { cause: error });
    if (status === null)
        return told(...unanswered(code ?? ''));
    if (status === 401)
        return told('it does not accept the credentials, or was given none (401)', credentials);
    if (status === 403)
        return told('the credentials do not suffice (403)', `let the account ${permission}`);
    if (status === 404)
        return told('it has nothing at that address (404)', 'check the address and the name');
    if (status === 409)
        return told('somebody else was first, or it is there already (409)', 'run it again');
    if (status === 413)
        return told('the file is too large for it (413)', 'raise its limit, or that of the proxy before it');
    if (status === 429)
        return told('too many requests (429)', 'run it again later, or raise its limit');
    if (status >= 500)
        return told(`it cannot answer now (${status})`, 'look at its log, then run it again');
    return told(`it refuses (${status})`, 'look at what it says, and at its log');
}
function unanswered(code) {
    if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code))
        return [`its host is not known (${code})`, 'check the address'];
    if (code === 'ECONNREFUSED')
        return [`nothing listens there (${code})`, 'check address and port, and that it runs'];
    if (/CERT|SIGNATURE|SELF_SIGNED|ISSUER|ALTNAME|SSL|TLS/.test(code))
        return [
            `its certificate cannot be verified (${code})`,
            'let NODE_EXTRA_CA_CERTS name the file of its certificate authority; verification cannot be switched off here',
        ];
    if (/TIMEDOUT|TIMEOUT/.test(code))
        return [`it did not answer in time (${code})`, 'check the network, then run it again'];
    if (/URL|Invalid/i.test(code))
        return [`no address that can be asked (${code})`, 'write it as https://host/path'];
    return [`the connection was cut (${code})`, 'check the network, then run it again'];
}
/** What JSON services say is in one of a few places; a page of a proxy says nothing of use. */
function detailOf(body) {
    let text = body.trim();
    if (text.startsWith('<'))
        return '';
    try {
        const value = JSON.parse(text);
        const found = value?.message ?? value?.errors?.[0]?.message ?? value?.error;
        if (typeof found === 'string')
            text = found;
    }
    catch { }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
    return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 300);
}


/***/ })

};

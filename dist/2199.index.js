export const id = 2199;
export const ids = [2199];
export const modules = {

/***/ 23323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ othersOf)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _touched_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20103);


/**
 * The models that are not among those judged: what was not trained with its last record, and what should have been, which blocks. Trouble with the history only
 * leaves the records out.
 *
 * @param judged names of the models with a verdict
 * @param problems by name, why a model came to none
 */
async function othersOf(models, judged, history, problems = new Map()) {
    const others = models.filter(({ name }) => !judged.has(name));
    const names = others.map(({ name }) => name);
    const warnings = [];
    const latest = history === null || names.length === 0
        ? new Map()
        : await history.latest(names).catch((error) => {
            warnings.push(`the last records of the other models could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return new Map();
        });
    return {
        warnings,
        others: others.map((model) => ({
            name: model.name,
            why: (0,_touched_models_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedBy */ .Oq)(model),
            last: latest.get(model.name) ?? null,
            ...(model.trained ? { problems: problems.get(model.name) ?? whyNone(model) } : {}),
        })),
    };
}
const whyNone = ({ problems, config }) => problems.length > 0
    ? problems
    : [
        {
            file: config,
            message: 'this model was touched, and no facts came from the job that should have trained it',
            next: 'look at the log of that job; run it again',
        },
    ];


/***/ }),

/***/ 92985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sharedReads)
/* harmony export */ });
/** The same client for several models of one run: what one has read (the reviews of the pull request) the next gets without asking. Nothing else is kept. */
function sharedReads(connect) {
    const read = new Map();
    const client = {
        async request(route, parameters) {
            const { request } = await connect();
            if (!route.startsWith('GET '))
                return request(route, parameters);
            const key = `${route} ${JSON.stringify(parameters ?? {})}`;
            const known = read.get(key) ?? request(route, parameters);
            read.set(key, known);
            known.catch(() => read.delete(key));
            return known;
        },
    };
    return async () => client;
}


/***/ }),

/***/ 82252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90800);


const cancelled = { message: 'the run was cancelled', next: 'run it again' };
/** One model after the other, with the inputs of its project. What keeps one from its result does not stop the others. */
async function inTurn({ inputs, log, signal }, models, body) {
    const results = new Map();
    const problems = new Map();
    for (const [index, model] of models.entries()) {
        if (signal.aborted)
            problems.set(model.name, [cancelled]);
        else if (model.problems.length > 0)
            problems.set(model.name, model.problems);
        else {
            const own = (0,_several_models_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(inputs, model);
            try {
                results.set(model, await body(model, own, index));
            }
            catch (caught) {
                problems.set(model.name, problemsOf(caught, own.workingDirectory, log));
                log.info(`${model.name}: not judged: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(caught)}`);
            }
        }
    }
    return { results, problems };
}
/** A bug of ours leaves its trace in the log. */
function problemsOf(caught, folder, log) {
    const error = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .mendable */ .f7)(caught);
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
        return error.problems.map((problem) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkspace */ .ve)(problem, folder));
    log.info(error instanceof Error ? (error.stack ?? '') : String(error));
    return [{ message: 'this is a bug in ML Test Score: the log of this step has its trace' }];
}


/***/ }),

/***/ 50809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ droppedModels),
/* harmony export */   g: () => (/* binding */ listAt)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35235);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40606);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38240);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);




/** The models that a commit lists. No work tree is looked at. Throws `ConfigurationError`, `RemoteError`. */
async function listAt({ store, git, prefix }, commit, inputs, repositoryName) {
    if (store === null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({ message: 'there is no repository to read the models from' });
    const files = (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_1__/* .filesAtCommit */ .ao)(store, commit, prefix, git);
    const list = async (listed, file) => ({
        file,
        models: await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_1__/* .findModels */ .is)({ schema: _project_js__WEBPACK_IMPORTED_MODULE_2__/* .schema */ .wQ, files, asked: inputs.models, listed, rootFile: file, repositoryName }),
    });
    if (inputs.models !== null)
        return list(undefined, null);
    for (const file of inputs.config === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFiles */ .K0 : [inputs.config]) {
        const text = await files.read(file);
        if (text === null)
            continue;
        const { models } = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_2__/* .schema */ .wQ, file, text).configuration;
        return models === undefined ? { file, models: [] } : list(models, file);
    }
    return { file: null, models: [] };
}
/** What a change takes away from what judges its models, in words: one that the base lists and the head does not would never be judged again. */
function droppedModels(base, head) {
    const kept = new Set(head.map(({ config }) => config));
    return base
        .filter(({ config }) => !kept.has(config))
        .map(({ name, config }) => head.some((model) => model.name === name)
        ? `the model ${name} is no longer that of ${config}, and its policy there judges it no more`
        : `the model ${name} (${config}) is dropped: nothing judges it any more`);
}


/***/ }),

/***/ 12199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEachModel: () => (/* binding */ runEachModel),
/* harmony export */   runModels: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56794);
/* harmony import */ var _gather_other_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23323);
/* harmony import */ var _gather_read_ahead_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4188);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20103);
/* harmony import */ var _github_shared_reads_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92985);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6667);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2027);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37312);
/* harmony import */ var _each_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82252);
/* harmony import */ var _model_list_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50809);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11308);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90800);














/** Each touched model in turn, then one report of all. A model that cannot be judged does not stop the others: it blocks. */
const runModels = async (request) => {
    const { inputs, runner, environment, log } = request;
    const { root, results, others, loosened } = await runEachModel(request);
    const all = [...results.values()];
    const { commentUrl } = await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .cK)({ results: all, others, loosened, inputs, runner, environment, log });
    const reports = all.map(({ report }) => report);
    const { decision, lost, outputs, said } = (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .verdictOn */ .Hc)(reports, others);
    return {
        outputs: {
            ...outputs,
            report: await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .writeList */ .y2)(root, results, others),
            'promoted-version': reports
                .flatMap(({ model, promotion }) => (promotion?.version == null ? [] : [`${model}@${promotion.version}`]))
                .join(' '),
            'comment-url': commentUrl,
        },
        failed: lost.length > 0 || all.some(_run_js__WEBPACK_IMPORTED_MODULE_11__.isFailed) || (decision === 'block' && inputs.fail),
        said,
    };
};
/** The verdicts, with their records in one commit of the history. Nobody is told. Throws `ConfigurationError` where the list itself is wrong. */
async function runEachModel(request) {
    const { inputs, log } = request;
    const several = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .openModels */ .HM)(request);
    const { project, models, rootFile } = several;
    try {
        log.info(`models listed: ${models.length}; changed since the base: ${several.change.why}`);
        const loosened = await loosenedIn(request, several);
        if (rootFile !== null)
            await readAheadFor(several);
        const { results, problems, pending } = await runEach(request, several);
        const history = rootFile === null ? null : project.history;
        const judged = new Set([...results.keys()].map(({ name }) => name));
        const shown = inputs.models === null ? models : models.filter((model) => !judged.has(model.name));
        const { others, warnings } = await (0,_gather_other_models_js__WEBPACK_IMPORTED_MODULE_2__/* .othersOf */ .b)(shown, judged, project.history, problems);
        for (const warning of warnings)
            log.warning(warning);
        if (history !== null)
            await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRecords */ .Wh)(history, pending, log);
        return { root: project.root, results, others, loosened };
    }
    finally {
        await project.close();
    }
}
/** Each model is judged by the policy that the base has for it: those that the base lists are compared with what is here. */
async function loosenedIn({ inputs, log }, { project, models }) {
    const { judgingCommit } = project;
    if (judgingCommit === null || inputs.models !== null)
        return [];
    try {
        const base = await (0,_model_list_js__WEBPACK_IMPORTED_MODULE_10__/* .listAt */ .g)(project, judgingCommit, inputs, project.model);
        return (0,_model_list_js__WEBPACK_IMPORTED_MODULE_10__/* .droppedModels */ .d)(base.models, models);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1 || error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_8__/* .RemoteError */ .Hi))
            throw error;
        log.warning(`which models the base lists cannot be told: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
        return [];
    }
}
/** Policies and records of the base, for all models at once. */
async function readAheadFor({ project, models }) {
    const { store, git, prefix } = project;
    const trained = models.filter((model) => model.trained);
    if (trained.length < 2 || store === null)
        return;
    const { judgingCommit } = project;
    const paths = trained.map(({ config }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, config));
    if (judgingCommit !== null)
        await (0,_gather_read_ahead_js__WEBPACK_IMPORTED_MODULE_3__/* .readAhead */ .E)(store, judgingCommit, paths, git);
    await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .readRecordsAhead */ .IO)(project, trained);
}
async function runEach(request, { project, models, rootFile }) {
    const { runner, environment, log, signal } = request;
    const pending = [];
    const github = project.github === null ? null : (0,_github_shared_reads_js__WEBPACK_IMPORTED_MODULE_13__/* .sharedReads */ .F)(project.github);
    const trained = models.filter((model) => model.trained);
    const done = await (0,_each_model_js__WEBPACK_IMPORTED_MODULE_9__/* .inTurn */ .l)(request, trained, async (model, inputs, index) => {
        const output = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .outputOf */ .jH)(project.root, model, models);
        const title = `${model.name}: ${index + 1} of ${trained.length} (${(0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_4__/* .touchedBy */ .Oq)(model)})`;
        const result = await log.group(title, () => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .runPipeline */ .a)({
            workspace: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceOf */ .B3)(request),
            inputs,
            runner,
            environment,
            log,
            signal,
            among: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .amongOf */ .qh)(project, model, { github, root: project }),
            ...(output === null ? {} : { output }),
            ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
        }));
        log.info(`${model.name}: ${result.report.decision.outcome}, ML Test Score ${result.report.score.total} of 7`);
        return result;
    });
    return { ...done, pending };
}


/***/ })

};

export const id = 7102;
export const ids = [7102,2199];
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

/***/ 12199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputOf: () => (/* binding */ outputOf),
/* harmony export */   runModels: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44430);
/* harmony import */ var _gather_other_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23323);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20103);
/* harmony import */ var _github_shared_reads_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92985);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94653);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2027);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11308);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90800);











/** Each touched model in turn, then one report of all. A model that cannot be judged does not stop the others: it blocks. */
const runModels = async (request) => {
    const { inputs, runner, environment, log } = request;
    const several = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .openModels */ .HM)(request);
    const { project, models, rootFile } = several;
    try {
        log.info(`models listed: ${models.length}; changed since the base: ${several.change.why}`);
        const { results, problems, pending } = await runEach(request, several);
        const history = rootFile === null ? null : project.history;
        if (history !== null)
            await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRecords */ .Wh)(history, pending, log);
        const judged = new Set([...results.keys()].map(({ name }) => name));
        const shown = inputs.models === null ? models : models.filter((model) => !judged.has(model.name));
        const { others, warnings } = await (0,_gather_other_models_js__WEBPACK_IMPORTED_MODULE_3__/* .othersOf */ .b)(shown, judged, project.history, problems);
        for (const warning of [...warnings, ...(history === null ? [] : history.warnings)])
            log.warning(warning);
        const all = [...results.values()];
        const { commentUrl } = await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)({ results: all, others, inputs, runner, environment, log });
        const reports = all.map(({ report }) => report);
        const { decision, lost, outputs, said } = (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOn */ .Hc)(reports, others);
        return {
            outputs: {
                ...outputs,
                report: await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .writeList */ .y2)(project.root, results, others),
                'promoted-version': reports
                    .flatMap(({ model, promotion }) => (promotion?.version == null ? [] : [`${model}@${promotion.version}`]))
                    .join(' '),
                'comment-url': commentUrl,
            },
            failed: lost.length > 0 || all.some(_run_js__WEBPACK_IMPORTED_MODULE_8__.isFailed) || (decision === 'block' && inputs.fail),
            said,
        };
    }
    finally {
        await project.close();
    }
};
async function runEach(request, { project, models, rootFile }) {
    const { inputs, runner, environment, log, signal } = request;
    const results = new Map();
    const problems = new Map();
    const pending = [];
    const github = project.github === null ? null : (0,_github_shared_reads_js__WEBPACK_IMPORTED_MODULE_10__/* .sharedReads */ .F)(project.github);
    const trained = models.filter((model) => model.trained);
    for (const [index, model] of trained.entries()) {
        if (signal.aborted) {
            problems.set(model.name, [{ message: 'the run was cancelled', next: 'run it again' }]);
            continue;
        }
        if (model.problems.length > 0) {
            problems.set(model.name, model.problems);
            continue;
        }
        const among = {
            name: model.name,
            historyBranch: rootFile === null ? null : project.configuration.history.branch,
            github,
        };
        const own = (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .inputsOf */ .Vc)(inputs, model);
        try {
            const output = await outputOf(project.root, model, models);
            const title = `${model.name}: ${index + 1} of ${trained.length} (${(0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_4__/* .touchedBy */ .Oq)(model)})`;
            const result = await log.group(title, () => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .runPipeline */ .a)({
                workspace: runner.workspace,
                inputs: own,
                runner,
                environment,
                log,
                signal,
                among,
                ...(output === null ? {} : { output }),
                ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
            }));
            results.set(model, result);
            log.info(`${model.name}: ${result.report.decision.outcome}, ML Test Score ${result.report.score.total} of 7`);
        }
        catch (caught) {
            const error = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .mendable */ .f7)(caught);
            // A bug of ours must be seen, and must not take the other models with it.
            if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1))
                log.info(error instanceof Error ? (error.stack ?? '') : String(error));
            problems.set(model.name, error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1
                ? error.problems.map((problem) => (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .inWorkspace */ .ve)(problem, own.workingDirectory))
                : [{ message: 'this is a bug in ML Test Score: the log of this step has its trace' }]);
            log.info(`${model.name}: not judged: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    return { results, problems, pending };
}
/** Models that share a folder have report folders of their own in it; null for the usual one. */
async function outputOf(root, model, models) {
    const shares = model.folder === '' || models.some((other) => other !== model && other.folder === model.folder);
    if (!shares)
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .modelsFolder */ .Nj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, model.folder)), 'models');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, model.name);
}


/***/ }),

/***/ 11308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFailed: () => (/* binding */ isFailed),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44430);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94653);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90800);





/** Trains, scores, decides, promotes and reports: one model, or those of several that the change touches. */
const run = async (request) => {
    try {
        return await runAll(request);
    }
    catch (caught) {
        const error = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .mendable */ .f7)(caught);
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1) {
            const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(request.runner.workspace, request.inputs.workingDirectory);
            await (await __webpack_require__.e(/* import() */ 3348).then(__webpack_require__.bind(__webpack_require__, 13348))).correctStaleComment(request, root, error);
        }
        throw error;
    }
};
const runAll = async (request) => {
    const { inputs, runner, environment, log, signal } = request;
    if (await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_4__/* .namesModels */ .tE)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner.workspace, inputs.workingDirectory), inputs))
        return (await __webpack_require__.e(/* import() */ 2199).then(__webpack_require__.bind(__webpack_require__, 12199))).runModels(request);
    const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .runPipeline */ .a)({ workspace: runner.workspace, inputs, runner, environment, log, signal });
    const { commentUrl } = await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .cK)({ results: [result], others: [], inputs, runner, environment, log });
    const { report } = result;
    return {
        outputs: {
            decision: report.decision.outcome,
            score: report.score.total,
            ...Object.fromEntries(Object.entries(report.score.sections).map(([section, points]) => [`${section}-score`, points])),
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(result.output, 'report.json'),
            'promoted-version': report.promotion?.version ?? '',
            'comment-url': commentUrl,
        },
        failed: isFailed(result) || (report.decision.outcome === 'block' && inputs.fail),
        said: `${report.decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${report.score.total} of 7`,
    };
};
/** What fails a step even where a block does not. */
const isFailed = ({ unjudged, report }) => unjudged || (report.promotion?.problem != null && report.decision.outcome === 'allow');


/***/ })

};

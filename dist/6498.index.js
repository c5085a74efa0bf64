export const id = 6498;
export const ids = [6498,1308,2199,7102];
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

/***/ 86498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOnModels: () => (/* binding */ reportOnModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44430);
/* harmony import */ var _gather_changed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65676);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40606);
/* harmony import */ var _gather_other_models_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23323);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20103);
/* harmony import */ var _github_shared_reads_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(92985);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58913);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2027);
/* harmony import */ var _report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71461);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45114);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35921);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(73289);
/* harmony import */ var _report_delivery_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24571);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65399);
/* harmony import */ var _run_models_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(12199);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(90800);


















/** All models of a repository: those that the change touches must each have been measured, and are told of together. */
async function reportOnModels(asked, address) {
    const { request, source, subject, inputs } = asked;
    const { runner, environment, log } = request;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .openProject */ .U8)({
        workspace: runner.workspace,
        inputs,
        runner,
        environment,
        severalModels: true,
        // Which models there are is the base's to say: a pull request must not shake one off.
        scored: (0,_report_model_js__WEBPACK_IMPORTED_MODULE_13__/* .scoredRun */ .QR)(source, subject, false),
    });
    try {
        const models = await modelsOf(asked, project);
        const github = project.github === null ? null : (0,_github_shared_reads_js__WEBPACK_IMPORTED_MODULE_16__/* .sharedReads */ .F)(project.github);
        const root = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_15__/* .modelsFolder */ .Nj)(project.root);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'models'), { recursive: true });
        // Where the root file lists the models, they share a history: one commit holds the records of a run.
        const shared = project.configuration.models === undefined ? null : project.history;
        const historyBranch = project.configuration.models === undefined ? null : project.configuration.history.branch;
        const pending = [];
        const judged = [];
        const names = new Set();
        const problems = new Map();
        for (const model of models.filter(({ trained }) => trained)) {
            const among = { name: model.name, historyBranch, github };
            const own = {
                ...asked,
                inputs: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_15__/* .inputsOf */ .Vc)(inputs, model),
                among,
                ...(shared === null ? {} : { keepRecord: (record) => pending.push(record) }),
            };
            const one = model.problems.length > 0
                ? { model: model.name, problems: model.problems }
                : await (0,_report_model_js__WEBPACK_IMPORTED_MODULE_13__/* .judgeModel */ .fL)(own, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'models', model.name));
            if ((0,_report_model_js__WEBPACK_IMPORTED_MODULE_13__/* .isJudged */ .sL)(one)) {
                judged.push(one);
                names.add(model.name);
            }
            else if (model.problems.length > 0)
                problems.set(model.name, one.problems);
            else
                problems.set(model.name, one.problems.map((problem) => (0,_run_models_js__WEBPACK_IMPORTED_MODULE_14__.inWorkspace)(problem, own.inputs.workingDirectory)));
        }
        if (shared !== null)
            await (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .writeRecords */ .Wh)(shared, pending, log);
        const { others, warnings } = await (0,_gather_other_models_js__WEBPACK_IMPORTED_MODULE_5__/* .othersOf */ .b)(models, names, project.history, problems);
        for (const warning of warnings)
            log.warning(warning);
        const reports = judged.map(({ report }) => report);
        const decision = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionOf */ .uv)(reports, others);
        const least = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .leastScore */ .Ke)(reports);
        const lost = others.filter((other) => other.problems !== undefined);
        const blocked = [
            ...lost.map(({ name }) => name),
            ...reports.filter(({ decision: own }) => own.outcome === 'block').map(({ model }) => model),
        ];
        const url = await (0,_report_delivery_js__WEBPACK_IMPORTED_MODULE_12__/* .tell */ .q)(asked, address, {
            model: _delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .severalModels */ .Fm,
            comment: (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .renderModels */ .Ds)(reports, others, { run: source.run.url, place: 'comment' }),
            summary: (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .renderModels */ .Ds)(reports, others, { run: source.run.url, place: 'summary' }),
            state: lost.length > 0 ? 'error' : decision === 'allow' ? 'success' : 'failure',
            description: decision === 'allow'
                ? `Allowed: ${reports.length} models judged${least === null ? '' : `, the least score is ${least} of 7`}`
                : `Blocked: ${blocked.join(', ')}`,
            annotations: [
                // Files are those of another commit than this job's, on which GitHub would show them.
                ...others.flatMap(_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOfOther */ .GZ).map(({ level, title, message, file, line }) => ({
                    level,
                    title,
                    message: file === undefined ? message : `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
                })),
                ...reports.flatMap((report) => (0,_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOf */ .Ih)({ ...report, tests: [] }, '')),
            ],
            output: root,
        });
        return {
            outputs: {
                decision,
                score: least ?? '',
                ...Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0.map((section) => [
                    `${section}-score`,
                    reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections[section])),
                ])),
                'comment-url': url,
            },
            failed: lost.length > 0 || judged.some(({ unjudged }) => unjudged) || (decision === 'block' && inputs.fail),
            said: `${decision === 'allow' ? 'allowed' : 'blocked'}: ${reports.length} models judged${lost.length === 0 ? '' : `, ${lost.length} not`}`,
        };
    }
    finally {
        await project.close();
    }
}
/** Those of the base, and those that the head adds: by name, the base's first. */
async function modelsOf({ source, subject, inputs, request }, project) {
    const { store, git, context, ancestry, prefix } = project;
    if (store === null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1({ message: 'there is no repository to read the models from' });
    const { policy, configuration } = await (0,_report_model_js__WEBPACK_IMPORTED_MODULE_13__/* .scoredRun */ .QR)(source, subject, true).commits(store);
    const rootFile = project.policy.file;
    const listedAt = (commit) => (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_4__/* .findModels */ .is)({
        schema: _project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ,
        files: (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_4__/* .filesAtCommit */ .ao)(store, commit, prefix, git),
        asked: inputs.models,
        listed: project.configuration.models,
        rootFile: project.configuration.models === undefined ? null : rootFile,
        repositoryName: (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_17__/* .modelNameOf */ .c)(request.runner.repository) ?? 'model',
    });
    const base = await listedAt(policy ?? configuration);
    const head = policy === null
        ? base
        : await listedAt(configuration).catch((error) => {
            // What the head has made of its files is told by each model.
            if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1)
                return [];
            throw error;
        });
    const known = new Set(base.map(({ name }) => name));
    const models = [...base, ...head.filter(({ name }) => !known.has(name))];
    if (inputs.models !== null)
        return (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'named');
    const change = await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherChange */ .Mw)(context, ancestry, store, git);
    request.log.info(`${models.length} models are listed; changed since the base: ${change.why}`);
    return change.files === null ? (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'all') : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .touchedModels */ .ZJ)(models, change.files, rootFile, prefix);
}


/***/ }),

/***/ 12199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inWorkspace: () => (/* binding */ inWorkspace),
/* harmony export */   outputOf: () => (/* binding */ outputOf),
/* harmony export */   runModels: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44430);
/* harmony import */ var _gather_other_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23323);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20103);
/* harmony import */ var _github_shared_reads_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(92985);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94653);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2027);
/* harmony import */ var _report_models_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71461);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45114);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35921);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11308);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90800);













/** Each touched model in turn, then one report of all. A model that cannot be judged does not stop the others: it blocks. */
const runModels = async (request) => {
    const { inputs, runner, environment, log } = request;
    const several = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_11__/* .openModels */ .HM)(request);
    const { project, models, rootFile } = several;
    try {
        log.info(`${models.length} models are listed; changed since the base: ${several.change.why}`);
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
        const decision = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .decisionOf */ .uv)(reports, others);
        const least = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .leastScore */ .Ke)(reports);
        const lost = others.filter((other) => other.problems !== undefined);
        return {
            outputs: {
                decision,
                score: least ?? '',
                ...Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .sections */ .V0.map((section) => [
                    `${section}-score`,
                    reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections[section])),
                ])),
                report: await writeList(project.root, results, others),
                'promoted-version': reports
                    .flatMap(({ model, promotion }) => (promotion?.version == null ? [] : [`${model}@${promotion.version}`]))
                    .join(' '),
                'comment-url': commentUrl,
            },
            failed: lost.length > 0 || all.some(_run_js__WEBPACK_IMPORTED_MODULE_10__.isFailed) || (decision === 'block' && inputs.fail),
            said: `${decision === 'allow' ? 'allowed' : 'blocked'}: ${reports.length} models judged${lost.length === 0 ? '' : `, ${lost.length} not`}${least === null ? '' : `, the least ML Test Score is ${least} of 7`}`,
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
    const github = project.github === null ? null : (0,_github_shared_reads_js__WEBPACK_IMPORTED_MODULE_12__/* .sharedReads */ .F)(project.github);
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
        const own = (0,_several_models_js__WEBPACK_IMPORTED_MODULE_11__/* .inputsOf */ .Vc)(inputs, model);
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
            const error = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .mendable */ .f7)(caught);
            // A bug of ours must be seen, and must not take the other models with it.
            if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j1))
                log.info(error instanceof Error ? (error.stack ?? '') : String(error));
            problems.set(model.name, error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j1
                ? error.problems.map((problem) => inWorkspace(problem, own.workingDirectory))
                : [{ message: 'this is a bug in ML Test Score: the log of this step has its trace' }]);
            log.info(`${model.name}: not judged: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    return { results, problems, pending };
}
const inWorkspace = (problem, folder) => problem.file === undefined || problem.file.startsWith('/')
    ? problem
    : { ...problem, file: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, problem.file) };
/** Models that share a folder have report folders of their own in it; null for the usual one. */
async function outputOf(root, model, models) {
    const shares = model.folder === '' || models.some((other) => other !== model && other.folder === model.folder);
    if (!shares)
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_11__/* .modelsFolder */ .Nj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, model.folder)), 'models');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, model.name);
}
/** What stands in `.ml-test-score/models.json`. @returns its path */
async function writeList(root, results, others) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_11__/* .modelsFolder */ .Nj)(root), 'models.json');
    const models = [
        ...[...results].map(([{ name, config, touched }, { report, output }]) => ({
            name: report.model,
            listedAs: name,
            config,
            reason: touched?.reason ?? null,
            decision: report.decision.outcome,
            score: report.score.total,
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, 'report.json')).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
        })),
        ...others.map(({ name, why, last, problems }) => ({
            name,
            reason: why,
            decision: problems === undefined ? null : 'block',
            score: null,
            report: null,
            last: last === null ? null : { score: last.score, commit: last.commit, startedAt: last.startedAt },
        })),
    ];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify({ schemaVersion: 1, models }, null, 2)}\n`);
    return file;
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
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90800);




/** Trains, scores, decides, promotes and reports: one model, or those of several that the change touches. */
const run = async (request) => {
    const { inputs, runner, environment, log, signal } = request;
    if (await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_3__/* .namesModels */ .tE)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner.workspace, inputs.workingDirectory), inputs))
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

export const id = 8474;
export const ids = [8474];
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

/***/ 58474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOnModels: () => (/* binding */ reportOnModels)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/delivery.js + 1 modules
var delivery = __webpack_require__(56794);
// EXTERNAL MODULE: ./build/gather/other-models.js
var other_models = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/github/shared-reads.js
var shared_reads = __webpack_require__(92985);
// EXTERNAL MODULE: ./build/project.js + 6 modules
var project = __webpack_require__(38240);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/report/models-comment.js
var models_comment = __webpack_require__(71461);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/jobs/each-model.js
var each_model = __webpack_require__(82252);
// EXTERNAL MODULE: ./build/jobs/report-delivery.js + 1 modules
var report_delivery = __webpack_require__(24571);
// EXTERNAL MODULE: ./build/gather/changed-files.js
var changed_files = __webpack_require__(65676);
// EXTERNAL MODULE: ./build/gather/touched-models.js
var touched_models = __webpack_require__(20103);
// EXTERNAL MODULE: ./build/support/model-name.js
var model_name = __webpack_require__(73289);
// EXTERNAL MODULE: ./build/jobs/model-list.js
var model_list = __webpack_require__(50809);
// EXTERNAL MODULE: ./build/jobs/report-model.js
var report_model = __webpack_require__(65399);
;// CONCATENATED MODULE: ./build/jobs/report-list.js






/**
 * The models that the head lists, as no other can be measured; a model that the base lists and the head does not is named, as it would never be judged again. No work
 * tree is looked at: that of this job is of another commit.
 */
async function modelsOf(asked, project) {
    const { source, subject, inputs, request } = asked;
    const { store, git, context, ancestry, prefix } = project;
    if (store === null)
        throw new errors/* ConfigurationError */.j1({ message: 'there is no repository to read the models from' });
    const { policy, configuration } = await (0,report_model/* scoredRun */.QR)(source, subject, true).commits(store);
    const read = (commit) => (0,model_list/* listAt */.g)(project, commit, inputs, (0,model_name/* modelNameOf */.c)(request.runner.repository) ?? 'model');
    const base = policy === null ? null : await read(policy);
    let head;
    let problems = [];
    try {
        head = await read(configuration);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1) || base === null)
            throw error;
        head = base;
        problems = error.problems;
    }
    const known = new Set(base?.models.map(({ name }) => name));
    const loosened = (0,model_list/* droppedModels */.d)(base?.models ?? [], head.models);
    const isMeasured = new Set(source.artifacts.map(({ model }) => model));
    for (const name of isMeasured)
        if (!head.models.some((model) => model.name === name) && !known.has(name))
            request.log.warning(`an artifact of the run ${source.run.id} is of ${name}, which is no model here: it is not judged`);
    const all = head.models;
    if (inputs.models !== null)
        return { models: (0,touched_models/* allTouched */.c6)(all, 'named'), loosened, problems };
    const change = await (0,changed_files/* gatherChange */.Mw)(context, ancestry, store, git);
    request.log.info(`${all.length} models are listed; changed since the base: ${change.why}`);
    const touched = change.files === null ? (0,touched_models/* allTouched */.c6)(all, 'all') : (0,touched_models/* touchedModels */.ZJ)(all, change.files, head.file, prefix);
    return {
        loosened,
        problems,
        // What was measured is judged, whatever the change.
        models: touched.map((model) => (isMeasured.has(model.name) ? { ...model, trained: true } : model)),
    };
}

// EXTERNAL MODULE: ./build/jobs/several-models.js
var several_models = __webpack_require__(90800);
;// CONCATENATED MODULE: ./build/jobs/report-models.js














/** All models of a repository: those that the change touches must each have been measured, and are told of together. */
async function reportOnModels(asked, address) {
    const { source, inputs, request } = asked;
    const { log } = request;
    const project = await openRoot(asked);
    try {
        const listed = await modelsOf(asked, project);
        const folder = await (0,several_models/* modelsFolder */.Nj)(project.root);
        const { results: judged, problems, pending } = await judgeEach(asked, project, listed, folder);
        const history = project.configuration.models === undefined ? null : project.history;
        const names = new Set([...judged.keys()].map(({ name }) => name));
        const shown = inputs.models === null ? listed.models : listed.models.filter(({ name }) => !names.has(name));
        const found = await (0,other_models/* othersOf */.b)(shown, names, project.history, problems);
        for (const warning of found.warnings)
            log.warning(warning);
        if (history !== null)
            await (0,record/* writeRecords */.Wh)(history, pending, log);
        const others = [...found.others, ...listOf(listed, project)];
        const reports = [...judged.values()].map(({ report }) => report);
        const { decision, least, lost, outputs, said } = (0,several_models/* verdictOn */.Hc)(reports, others);
        const list = await (0,several_models/* writeList */.y2)(project.root, judged, others);
        const blocked = [
            ...lost.map(({ name }) => name),
            ...reports.filter((report) => report.decision.outcome === 'block').map(({ model }) => model),
        ];
        const { loosened } = listed;
        const run = source.run.url;
        const url = await (0,report_delivery/* tellVerdict */.Hy)(asked, address, {
            model: delivery/* severalModels */.Fm,
            comment: (0,models_comment/* renderModels */.Ds)(reports, others, { run, place: 'comment', loosened }),
            summary: (0,models_comment/* renderModels */.Ds)(reports, others, { run, place: 'summary', loosened }),
            state: lost.length > 0 ? 'error' : decision === 'allow' ? 'success' : 'failure',
            description: decision === 'block'
                ? `Blocked: ${blocked.join(', ')}`
                : reports.length === 0
                    ? `Allowed: this change touches none of ${others.length} models`
                    : `Allowed: ${reports.length} models judged, the least score is ${least} of 7`,
            annotations: [
                // Files are those of another commit than this job's, on which GitHub would show them.
                ...others.flatMap(delivery/* annotationsOfOther */.GZ).map(({ level, title, message, file, line }) => ({
                    level,
                    title,
                    message: file === undefined ? message : `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
                })),
                ...reports.flatMap((report) => (0,delivery/* annotationsOf */.Ih)({ ...report, tests: [] }, '')),
            ],
            onlyUpdate: (0,delivery/* touchesNone */.GF)(reports.length, others) && loosened.length === 0,
            output: folder,
        });
        return {
            outputs: { ...outputs, report: list, 'comment-url': url },
            failed: lost.length > 0 ||
                [...judged.values()].some(({ unjudged }) => unjudged) ||
                (decision === 'block' && inputs.fail),
            said,
        };
    }
    finally {
        await project.close();
    }
}
/** With the base's list and history; where the base has none, with the run's own. */
async function openRoot({ request, source, subject, inputs }) {
    const { runner, environment } = request;
    await (0,promises_.mkdir)((0,external_node_path_.resolve)(runner.workspace, inputs.workingDirectory), { recursive: true });
    const open = (own) => (0,project/* openProject */.U8)({
        workspace: runner.workspace,
        inputs,
        runner,
        environment,
        severalModels: true,
        scored: (0,report_model/* scoredRun */.QR)(source, subject, own),
    });
    return open(false).catch((error) => {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return open(true);
    });
}
async function judgeEach(asked, project, { models }, folder) {
    const github = project.github === null ? null : (0,shared_reads/* sharedReads */.F)(project.github);
    const isListed = project.configuration.models !== undefined;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'models'), { recursive: true });
    const pending = [];
    const trained = models.filter((model) => model.trained);
    if (isListed)
        await (0,several_models/* readRecordsAhead */.IO)(project, trained);
    const done = await (0,each_model/* inTurn */.l)({ ...asked.request, inputs: asked.inputs }, trained, async (model, inputs) => {
        const one = await (0,report_model/* judgeModel */.fL)({
            ...asked,
            inputs,
            among: (0,several_models/* amongOf */.qh)(project, model, { github, root: project }),
            ...(isListed ? { keepRecord: (record) => pending.push(record) } : {}),
        }, (0,external_node_path_.join)(folder, 'models', model.name));
        if ((0,report_model/* isJudged */.sL)(one))
            return one;
        throw new errors/* ConfigurationError */.j1(one.problems);
    });
    return { ...done, pending };
}
/** A list that cannot be read names no model that could be told of it. */
const listOf = ({ problems }, { policy }) => problems.length === 0 ? [] : [{ name: policy.file ?? 'models', why: 'the list of the models', last: null, problems }];


/***/ })

};

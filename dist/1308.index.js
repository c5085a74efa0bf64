export const id = 1308;
export const ids = [1308];
export const modules = {

/***/ 44430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ severalModels),
/* harmony export */   GF: () => (/* binding */ touchesNone),
/* harmony export */   GZ: () => (/* binding */ annotationsOfOther),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   k6: () => (/* binding */ correctComment),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68492);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63762);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13794);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4015);
/* harmony import */ var _report_models_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71461);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);







/** The hidden key of the one comment of several models: no model's name can be this. */
const severalModels = '*';
/**
 * Brings the reports to where people look. One result alone is shown as it is; several, or models without one, share a comment with a line and a fold for each.
 * Trouble here never changes the verdict: the log says what was missing, and the report is in the job summary and in the artifact.
 */
async function deliver(request) {
    const message = messageOfResults(request);
    const addressee = addresseeOf(request);
    await publish(message, addressee);
    const [{ commentUrl }] = await Promise.all([
        comment(message, addressee),
        announcePromotions(request),
        uploadAll(request),
    ]);
    return { commentUrl };
}
/** The comment alone, where an earlier push has left one. */
async function correctComment({ model, comment: body }, from) {
    await comment({ model, comment: body, summary: '', annotations: [], onlyUpdate: true }, addresseeOf({ results: [], ...from }));
}
/** Annotations, job summary and comment. */
async function tell(message, addressee) {
    await publish(message, addressee);
    return comment(message, addressee);
}
/** Where the people who look at this job find it. */
async function publish({ annotations, summary }, { runner, log }) {
    log.commands((0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAnnotations */ .M)(annotations));
    const outcome = await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .S)(runner.stepSummary ?? undefined, summary);
    if (outcome.kind !== 'written')
        log.info(`no job summary: ${outcome.reason}`);
}
function messageOfResults(request) {
    const { results, others, runner } = request;
    return {
        model: isSingle(request) ? results[0].report.model : severalModels,
        comment: bodyOf(request, 'comment'),
        summary: bodyOf(request, 'summary'),
        annotations: interleaved([
            ...others.map((other) => annotationsOfOther(other)),
            ...results.map((result) => annotationsOf(result.report, placeOf(result, runner))),
        ]),
        onlyUpdate: touchesNone(results.length, others),
    };
}
/** Where a change touches no model there is nothing to say, unless an earlier push did. */
const touchesNone = (judged, others) => judged === 0 && !others.some(({ problems }) => problems !== undefined);
function addresseeOf({ results, inputs, runner, log, }) {
    const { trigger, runId, attempt } = runner;
    const { token } = inputs;
    return {
        runner,
        log,
        pullRequest: inputs.comment ? pullRequestOf(trigger) : null,
        writer: {
            event: trigger.event,
            headSha: results[0]?.report.headCommit ?? trigger.pullRequest?.headCommit ?? trigger.commit ?? '',
            runId,
            attempt,
        },
        connect: token === null ? null : () => connect(token, runner),
    };
}
const isSingle = ({ results, others }) => results.length === 1 && others.length === 0;
/** The folder of the model's project in the workspace. */
const placeOf = ({ output, place }, runner) => place ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(runner.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, '..')).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
function bodyOf(request, place) {
    const { results, others, runner } = request;
    const [first] = results;
    if (first !== undefined && isSingle(request))
        return place === 'comment' ? (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .renderComment */ .wQ)(first.report) : (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .renderComment */ .wQ)(first.report, _report_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryBounds */ ._z);
    const reports = results.map(({ report }) => report);
    return (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .renderModels */ .Ds)(reports, others, { run: runner.runUrl, place });
}
/** The service is kind to few at a time. */
const uploadsAtOnce = 4;
async function uploadAll(request) {
    const rest = [...request.results];
    const uploadNext = async () => {
        for (let result = rest.shift(); result !== undefined; result = rest.shift())
            await upload(result, request);
    };
    await Promise.all(Array.from({ length: uploadsAtOnce }, uploadNext));
}
async function upload({ report, output }, { inputs, runner, environment, log }) {
    const artifact = await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadArtifact */ .m)({
        model: report.model,
        attempt: runner.attempt,
        directory: output,
        // What the step itself promoted is in the registry.
        leaveOut: inputs.promote ? ['bundle'] : [],
        environment,
    });
    if (artifact.kind === 'uploaded')
        log.info(`report uploaded as the artifact ${artifact.name}`);
    else
        log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${output}`);
}
/** Why a model was not judged, on the line of its own file. */
function annotationsOfOther({ name, problems = [] }) {
    return problems.map(({ file, line, column, message, next }) => ({
        level: 'error',
        title: `ML Test Score: ${name} was not judged`,
        message: next === undefined ? message : `${message}\n→ ${next}`,
        ...(file === undefined || /^(\.\.(\/|$)|\/)/.test(file) ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    }));
}
/** The failed test cases and findings with a place, then what blocks: the most useful first. A file outside of the workspace is none of the repository's. */
function annotationsOf({ tests, decision, promotion }, folder) {
    const inFolder = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file);
    const isThere = (file) => file !== '' && !/^(\.\.(\/|$)|\/)/.test(inFolder(file));
    const blocks = (id) => decision.reasons.some(({ subject }) => subject === id);
    const failed = tests.filter((test) => test.outcome === 'fail' || test.outcome === 'error');
    const positions = [...failed.filter(({ id }) => blocks(id)), ...failed.filter(({ id }) => !blocks(id))].map((test) => test.evidence.flatMap((item) => item.kind === 'position' && isThere(item.file)
        ? [
            {
                level: 'error',
                file: inFolder(item.file),
                ...(item.line === undefined ? {} : { line: item.line }),
                title: test.id,
                message: item.message,
            },
        ]
        : []));
    const reasons = decision.reasons.map((reason) => ({
        level: 'error',
        title: `ML Test Score blocks: ${reason.subject}`,
        message: `expected ${reason.expected}, found ${reason.found}\n→ ${reason.next}`,
    }));
    const promoted = promotion?.problem != null && decision.outcome === 'allow'
        ? [{ level: 'error', title: 'not promoted', message: promotion.problem }]
        : [];
    return [...promoted, ...reasons, ...withoutRepeats(interleaved(positions))];
}
/** One test case may answer several tests. */
function withoutRepeats(annotations) {
    const seen = new Set();
    return annotations.filter(({ file, line, message }) => {
        const key = JSON.stringify([file, line, message]);
        return !seen.has(key) && seen.add(key);
    });
}
/** The first of each list, then the second of each: few are shown, and no test's take the place of all others. */
const interleaved = (lists) => {
    const longest = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
};
/** The pull request of a run; for a push to a branch, the open pull request of that branch. */
function pullRequestOf(trigger) {
    if (trigger.pullRequest !== null)
        return trigger.pullRequest.number;
    return trigger.event === 'push' && trigger.branch !== null && trigger.branch !== trigger.defaultBranch
        ? { branch: trigger.branch }
        : null;
}
/** The client is loaded here: most runs of a push need none. */
async function connect(token, { apiUrl, repository }) {
    const { createClient } = await __webpack_require__.e(/* import() */ 4463).then(__webpack_require__.bind(__webpack_require__, 44463));
    const [owner, repo] = repository.split('/');
    return { client: await createClient({ token, apiUrl }), owner, repo };
}
const untold = { commentUrl: '', outranked: false };
async function comment({ model, comment: body, onlyUpdate }, { pullRequest, writer, connect: open, log }) {
    if (pullRequest === null)
        return untold;
    if (open === null) {
        log.warning('no comment: there is no token; the report is in the job summary');
        return untold;
    }
    try {
        const [address, { deliverComment }] = await Promise.all([open(), __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 30079))]);
        return told(await deliverComment({ ...address, pullRequest, model, body, writer, onlyUpdate }), log);
    }
    catch (error) {
        log.warning(`no comment: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}; the report is in the job summary`);
        return untold;
    }
}
function told(outcome, log) {
    switch (outcome.kind) {
        case 'silent':
            log.info(`no comment: ${outcome.reason}`);
            return { commentUrl: '', outranked: outcome.newer };
        case 'failed': {
            const permission = outcome.permission === undefined ? '' : `; give the job the permission ${outcome.permission}`;
            log.warning(`no comment: ${outcome.reason}${permission}. The report is in the job summary`);
            return untold;
        }
        default:
            log.info(`comment ${outcome.kind}: ${outcome.url}`);
            return { commentUrl: outcome.url, outranked: false };
    }
}
/** Tells other workflows of each new version. */
async function announcePromotions({ results, inputs, runner, log }) {
    const { token } = inputs;
    if (token === null)
        return;
    for (const { report } of results) {
        const { promotion, model, commit } = report;
        if (promotion === null || promotion.problem !== null || !promotion.created)
            continue;
        const { version, stage, digest } = promotion;
        const { announce } = await __webpack_require__.e(/* import() */ 1299).then(__webpack_require__.bind(__webpack_require__, 11299));
        await announce({
            announcement: { type: 'model-promoted', payload: { model, version, stage, digest, commit } },
            repository: runner.repository,
            connect: async () => (await connect(token, runner)).client,
            log,
        });
    }
}


/***/ }),

/***/ 20103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ declaredPaths),
/* harmony export */   Ay: () => (/* binding */ unmatchedPaths),
/* harmony export */   Oq: () => (/* binding */ touchedBy),
/* harmony export */   ZJ: () => (/* binding */ touchedModels),
/* harmony export */   c6: () => (/* binding */ allTouched)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);


/**
 * Why a model is touched: by its training code, data or configuration it is trained again, by application code alone it is not. Paths are relative to the
 * repository's root; `prefix` is the folder that models and root file are relative to.
 */
function touchedModels(models, changed, rootFile = null, prefix = '') {
    const inRepository = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path);
    const root = rootFile === null ? null : inRepository(rootFile);
    return models.map((model) => {
        const reasonOf = reasons(model, inRepository);
        let application = null;
        for (const file of changed) {
            const reason = file === root ? 'configuration' : reasonOf(file);
            if (reason === 'application code')
                application ??= file;
            else if (reason !== null)
                return { ...model, touched: { reason, file }, trained: true };
        }
        // Nobody knows what belongs to a model whose configuration cannot be read: it never goes unseen.
        if (model.problems.length > 0)
            return { ...model, touched: { reason: 'configuration', file: inRepository(model.config) }, trained: true };
        return application === null
            ? { ...model, touched: null, trained: false }
            : { ...model, touched: { reason: 'application code', file: application }, trained: false };
    });
}
/** Every model, for one reason. */
const allTouched = (models, reason) => models.map((model) => ({ ...model, touched: { reason, file: null }, trained: true }));
function reasons(model, inRepository) {
    const config = inRepository(model.config);
    const { paths } = model;
    if (paths === null)
        return (file) => (file === config ? 'configuration' : null);
    const folder = inRepository(model.folder === '' ? '.' : model.folder);
    const data = matching(paths.data ?? paths.named.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)));
    const application = matching(paths.application);
    const training = paths.training === null ? null : matching(paths.training);
    const inFolder = (file) => folder === '.' || file.startsWith(`${folder}/`);
    return (file) => {
        if (file === config)
            return 'configuration';
        if (data(file))
            return 'data';
        if (training?.(file) === true)
            return 'training code';
        if (application(file))
            return 'application code';
        return training === null && inFolder(file) ? 'training code' : null;
    };
}
/** What `paths` of a model's own file says, with its key. */
const declaredPaths = ({ training, application, data }) => [
    ...(training ?? []).map((path) => ['paths.training', path]),
    ...application.map((path) => ['paths.application', path]),
    ...(data ?? []).map((path) => ['paths.data', path]),
];
const mostUnmatched = 10;
/** Declared paths that match none of the files of the commit, in words; a few of them, and how many more there are. */
function unmatchedPaths(models, files, prefix = '') {
    const known = new Map();
    const isThere = (path) => {
        const found = known.get(path) ?? files.some(startingLike(path));
        known.set(path, found);
        return found;
    };
    const warnings = models.flatMap(({ config, paths }) => (paths === null ? [] : declaredPaths(paths))
        .filter(([, path]) => !isThere(path))
        .map(([key, path]) => `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, config)}: \`${key}\`: ${JSON.stringify(path.slice(0, 200))} matches no file of the commit, so it never touches this model; it starts at the root of the repository`));
    const left = warnings.length - mostUnmatched;
    return left <= 0 ? warnings : [...warnings.slice(0, mostUnmatched), `${left} more paths match no file of the commit`];
}
/** The comparison of the text before the first wildcard is far cheaper than that of the glob. */
function startingLike(path) {
    const matches = matching([path]);
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, ''));
    const start = base === '.' ? '' : base.replace(/\/+$/, '');
    return (file) => file.startsWith(start) && matches(file);
}
/** A glob, a file, a folder with all in it, or the pointer that DVC keeps in place of any of them. */
function matching(paths) {
    const globs = paths
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, '').replace(/\/+$/, ''))
        .flatMap((path) => (path === '.' ? ['**'] : [path, `${path}.dvc`, `${path}/**`]));
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__(globs, { dot: true });
}
/** "training code: models/seals/train.py". */
function touchedBy({ touched }) {
    if (touched === null)
        return 'not touched by this change';
    if (touched.reason === 'all')
        return 'every model';
    if (touched.reason === 'named')
        return 'named by the input `models`';
    const said = touched.reason === 'application code' ? 'application code changed' : touched.reason;
    return touched.file === null ? said : `${said}: ${touched.file}`;
}


/***/ }),

/***/ 63762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37306);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);




/** What NTFS forbids in a name; the artifact service refuses the whole artifact for one such file. */
const refusedInPath = /["<>|*?:\r\n]/;
function whyUnavailable(environment) {
    for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])
        if (!environment[name])
            return `${name} is not set: the runner offers no artifact service`;
    const host = new URL(environment.GITHUB_SERVER_URL || 'https://github.com').hostname.toLowerCase();
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return undefined;
    return `${host} is an Enterprise Server, whose artifact service is not supported: keep the folder with a step of your own`;
}
/** Uploads the regular files below a folder as one artifact. The library is loaded here, not at import. Never throws. */
async function uploadArtifact(request) {
    const { model, attempt, directory, leaveOut = [], retentionDays, environment } = request;
    try {
        const unavailable = whyUnavailable(environment);
        if (unavailable !== undefined)
            return { kind: 'unavailable', reason: unavailable };
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true });
        const files = entries
            .filter((entry) => entry.isFile())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
            .filter((file) => !leaveOut.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0]));
        const usable = files.filter((file) => !refusedInPath.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file)));
        const leftOut = files.filter((file) => !usable.includes(file)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file));
        if (usable.length === 0)
            return { kind: 'unavailable', reason: `${directory} holds no files` };
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6780), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(3714)]).then(__webpack_require__.bind(__webpack_require__, 93714));
        const name = request.name ?? (0,_support_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactName */ .C)(model, attempt);
        const answer = await new DefaultArtifactClient().uploadArtifact(name, usable, directory, retentionDays === undefined ? {} : { retentionDays });
        return { kind: 'uploaded', name, id: answer.id ?? null, bytes: answer.size ?? 0, leftOut };
    }
    catch (error) {
        return { kind: 'failed', reason: `the artifact could not be uploaded: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` };
    }
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


/***/ }),

/***/ 90800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ openModels),
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   Nj: () => (/* binding */ modelsFolder),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   tE: () => (/* binding */ namesModels),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   y2: () => (/* binding */ writeList)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65676);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40606);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20103);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58913);
/* harmony import */ var _report_models_comment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71461);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45114);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89263);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73289);













/** Whether a step is about several models: the input names them, or the root file lists them. What is wrong with the file is told by whoever reads it next. */
async function namesModels(root, inputs) {
    if (inputs.models !== null)
        return true;
    try {
        const file = await rootFileOf(root, inputs);
        const text = file === null ? null : await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .workTreeFiles */ .B$)(root).read(file);
        // Most files need no second reading.
        if (file === null || text === null || !/(^|[{,\s])["']?models["']?\s*:/m.test(text))
            return false;
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ, file, text).configuration.models !== undefined;
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1)
            return false;
        throw error;
    }
}
/** The models, and which of them this run is about. Throws `ConfigurationError`. */
async function openModels(request) {
    const { inputs, runner, environment } = request;
    const single = ['train', 'metrics', 'model'].find((name) => inputs[name] !== null);
    if (single !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1({
            message: `input \`${single}\` is for one model, and this step is about several`,
            next: `write \`${single}\` in each model's own file`,
        });
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .openProject */ .U8)({ workspace: runner.workspace, inputs, runner, environment, severalModels: true });
    try {
        const { root, git, store, context, ancestry, prefix } = project;
        const listed = project.configuration.models;
        const rootFile = listed === undefined ? null : await rootFileOf(root, inputs);
        const models = await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .findModels */ .is)({
            schema: _project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ,
            files: (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .workTreeFiles */ .B$)(root),
            asked: inputs.models,
            listed,
            rootFile,
            ...(rootFile === null ? {} : { placeOf: await placesOf(root, rootFile) }),
            repositoryName: (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_12__/* .modelNameOf */ .c)(runner.repository) ?? 'model',
        });
        if (inputs.models !== null)
            return {
                project,
                rootFile,
                models: (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'named'),
                change: { files: null, why: 'the input `models` names them' },
            };
        const change = await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherChange */ .Mw)(context, ancestry, store, git);
        for (const warning of await unmatched(models, project))
            request.log.warning(warning);
        const touched = change.files === null ? (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'all') : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .touchedModels */ .ZJ)(models, change.files, rootFile, prefix);
        return { project, rootFile, change, models: touched };
    }
    catch (error) {
        await project.close();
        throw error;
    }
}
/** A path that no file of the commit has can never touch its model: it reads as if nothing had changed. */
async function unmatched(models, { store, git, context, prefix }) {
    const declared = models.some(({ paths }) => paths !== null && (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredPaths */ .$N)(paths).length > 0);
    const commit = context?.head ?? null;
    return !declared || store === null || commit === null
        ? []
        : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .unmatchedPaths */ .Ay)(models, await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .commitFiles */ .zu)(store, commit, git), prefix);
}
async function rootFileOf(root, inputs) {
    const names = inputs.config === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFiles */ .K0 : [(0,_support_files_js__WEBPACK_IMPORTED_MODULE_11__/* .inside */ .nx)(root, inputs.config)];
    return names.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))) ?? null;
}
const placesOf = async (root, file) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ, file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readTextBounded */ .LW)(root, file, _support_files_js__WEBPACK_IMPORTED_MODULE_11__/* .megabyte */ .H7)).placeOf;
/** The inputs of a step about one model of several. */
function inputsOf(inputs, { folder, config }) {
    return {
        ...inputs,
        models: null,
        workingDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(inputs.workingDirectory, folder === '' ? '.' : folder),
        config: folder === '' ? config : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(folder, config),
    };
}
/** A problem of a model's folder as one of the repository. */
const inWorkspace = (problem, folder) => problem.file === undefined || problem.file.startsWith('/')
    ? problem
    : { ...problem, file: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, problem.file) };
/** The folder at the root for what is about all models; it keeps itself out of git. @returns its path */
async function modelsFolder(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.ml-test-score');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), '*\n');
    return folder;
}
/** One verdict on all: the worst of each. */
function verdictOn(reports, others) {
    const decision = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .decisionOf */ .uv)(reports, others);
    const least = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .leastScore */ .Ke)(reports);
    const lost = others.filter((other) => other.problems !== undefined);
    const scoreOf = (section) => reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections[section]));
    return {
        decision,
        least,
        lost,
        outputs: {
            decision,
            score: least ?? '',
            ...Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .sections */ .V0.map((section) => [`${section}-score`, scoreOf(section)])),
        },
        said: `${decision === 'allow' ? 'allowed' : 'blocked'}: ${reports.length} ${reports.length === 1 ? 'model' : 'models'} judged${lost.length === 0 ? '' : `, ${lost.length} not`}${least === null ? '' : `, the least ML Test Score is ${least} of 7`}`,
    };
}
/** What stands in `.ml-test-score/models.json`. @returns its path */
async function writeList(root, results, others) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await modelsFolder(root), 'models.json');
    const models = [
        ...[...results].map(([{ name, config, touched }, { report, output }]) => ({
            name: report.model,
            listedAs: name,
            config,
            reason: touched?.reason ?? null,
            decision: report.decision.outcome,
            score: report.score.total,
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, 'report.json')).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'),
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `${JSON.stringify({ schemaVersion: 1, models }, null, 2)}\n`);
    return file;
}


/***/ }),

/***/ 37306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   J: () => (/* binding */ judgedArtifactName)
/* harmony export */ });
/** What NTFS forbids in a name; the artifact service refuses it. */
const refused = /["<>|*?:\r\n\\/]/g;
/** The artifact of the job that judges the facts of others. No model's artifact has this name, whatever the model's. */
const judgedArtifactName = (attempt) => `ml-test-score.report-${attempt}`;
/** The artifact of a run with its report: `ml-test-score-<model>-<attempt>`. */
const artifactName = (model, attempt) => `ml-test-score-${model.replace(refused, '-')}-${attempt}`;


/***/ })

};

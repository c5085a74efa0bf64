export const id = 4531;
export const ids = [4531];
export const modules = {

/***/ 56794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uc: () => (/* binding */ addressedPullRequest),
  Ih: () => (/* binding */ annotationsOf),
  GZ: () => (/* binding */ annotationsOfOther),
  Ng: () => (/* binding */ connect),
  k6: () => (/* binding */ correctComment),
  cK: () => (/* binding */ deliver),
  eg: () => (/* binding */ interleaved),
  mk: () => (/* binding */ publish),
  Fm: () => (/* binding */ severalModels),
  qz: () => (/* binding */ tell),
  GF: () => (/* binding */ touchesNone),
  a3: () => (/* binding */ uploadReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/annotations.js
var github_annotations = __webpack_require__(68492);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/artifact-name.js
var artifact_name = __webpack_require__(37306);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/github/artifact.js




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
    const { model, attempt, directory, leaveOut = [], environment } = request;
    try {
        const unavailable = whyUnavailable(environment);
        if (unavailable !== undefined)
            return { kind: 'unavailable', reason: unavailable };
        const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
        const files = entries
            .filter((entry) => entry.isFile())
            .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
            .filter((file) => !leaveOut.includes((0,external_node_path_.relative)(directory, file).split(external_node_path_.sep)[0]));
        const usable = files.filter((file) => !refusedInPath.test((0,external_node_path_.relative)(directory, file)));
        const leftOut = files.filter((file) => !usable.includes(file)).map((file) => (0,external_node_path_.relative)(directory, file));
        if (usable.length === 0)
            return { kind: 'unavailable', reason: `${directory} holds no files` };
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6780), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(3714)]).then(__webpack_require__.bind(__webpack_require__, 93714));
        const name = request.name ?? (0,artifact_name/* artifactName */.C)(model, attempt);
        const answer = await new DefaultArtifactClient().uploadArtifact(name, usable, directory);
        return { kind: 'uploaded', name, id: answer.id ?? null, bytes: answer.size ?? 0, leftOut };
    }
    catch (error) {
        return { kind: 'failed', reason: `the artifact could not be uploaded: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}

// EXTERNAL MODULE: ./build/github/summary.js
var github_summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/report/comment.js + 1 modules
var comment = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/report/models-comment.js
var models_comment = __webpack_require__(71461);
;// CONCATENATED MODULE: ./build/delivery.js







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
        delivery_comment(message, addressee),
        announcePromotions(request),
        uploadAll(request),
    ]);
    return { commentUrl };
}
/** The comment alone, where an earlier push has left one. */
async function correctComment({ model, comment: body }, from) {
    await delivery_comment({ model, comment: body, summary: '', annotations: [], onlyUpdate: true }, addresseeOf({ results: [], ...from }));
}
/** Annotations, job summary and comment. */
async function tell(message, addressee) {
    await publish(message, addressee);
    return delivery_comment(message, addressee);
}
/** Where the people who look at this job find it. */
async function publish({ annotations, summary }, { runner, log }) {
    log.commands((0,github_annotations/* formatAnnotations */.MR)(annotations));
    const outcome = await (0,github_summary/* writeSummary */.S)(runner.stepSummary ?? undefined, summary);
    if (outcome.kind !== 'written')
        log.info(`no job summary: ${outcome.reason}`);
}
function messageOfResults(request) {
    const { results, others, loosened = [] } = request;
    return {
        model: isSingle(request) ? results[0].report.model : severalModels,
        comment: bodyOf(request, 'comment'),
        summary: bodyOf(request, 'summary'),
        annotations: interleaved([
            ...others.map((other) => annotationsOfOther(other)),
            ...results.map((result) => annotationsOf(result.report, result.place)),
        ]),
        onlyUpdate: touchesNone(results.length, others) && loosened.length === 0,
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
        pullRequest: inputs.comment ? addressedPullRequest(trigger) : null,
        writer: {
            event: trigger.event,
            headSha: results[0]?.report.headCommit ?? trigger.pullRequest?.headCommit ?? trigger.commit ?? '',
            runId,
            attempt,
        },
        connect: token === null ? null : () => connect(token, runner),
    };
}
const isSingle = ({ results, others, loosened = [] }) => results.length === 1 && others.length === 0 && loosened.length === 0;
function bodyOf(request, place) {
    const { results, others, loosened = [], runner } = request;
    const [first] = results;
    if (first !== undefined && isSingle(request))
        return place === 'comment' ? (0,comment/* renderComment */.wQ)(first.report) : (0,comment/* renderComment */.wQ)(first.report, comment/* summaryBounds */._z);
    const reports = results.map(({ report }) => report);
    return (0,models_comment/* renderModels */.Ds)(reports, others, { run: runner.runUrl, place, loosened });
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
const upload = ({ report, output }, request) => uploadReport(
// What the step itself promoted is in the registry.
{ model: report.model, directory: output, leaveOut: request.inputs.promote ? ['bundle'] : [] }, request);
/** The report folder as an artifact of this run. */
async function uploadReport(what, { runner, environment, log }) {
    const artifact = await uploadArtifact({ ...what, attempt: runner.attempt, environment });
    if (artifact.kind === 'uploaded')
        log.info(`report uploaded as the artifact ${artifact.name}`);
    else
        log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${what.directory}`);
}
/** Why a model was not judged, on the line of its own file. */
const annotationsOfOther = ({ name, problems = [] }) => problems.map((problem) => (0,github_annotations/* annotationOf */.lW)(problem, `ML Test Score: ${name} was not judged`));
/** The failed test cases and findings with a place, then what blocks: the most useful first. A file outside of the workspace is none of the repository's. */
function annotationsOf({ tests, decision, promotion }, folder) {
    const inFolder = (file) => external_node_path_.posix.join(folder, file);
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
        // What a test found says what it expected.
        message: `${reason.kind === 'test' ? reason.found : `expected ${reason.expected}, found ${reason.found}`}\n→ ${reason.next}`,
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
function addressedPullRequest(trigger) {
    if (trigger.pullRequest !== null)
        return trigger.pullRequest.number;
    return trigger.event === 'push' && trigger.branch !== null && trigger.branch !== trigger.defaultBranch
        ? { branch: trigger.branch }
        : null;
}
/** The repository of this run, for requests with its token. The client is loaded here: most runs of a push need none. */
async function connect(token, { apiUrl, repository }) {
    const { createClient } = await __webpack_require__.e(/* import() */ 6844).then(__webpack_require__.bind(__webpack_require__, 44463));
    const [owner, repo] = repository.split('/');
    return { client: await createClient({ token, apiUrl }), owner, repo };
}
const untold = { commentUrl: '', outranked: false };
async function delivery_comment({ model, comment: body, onlyUpdate }, { pullRequest, writer, connect: open, log }) {
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
        log.warning(`no comment: ${(0,errors/* messageOf */.bD)(error)}; the report is in the job summary`);
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

/***/ 11308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFailed: () => (/* binding */ isFailed),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56794);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6667);
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
            ...(0,_several_models_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOn */ .Hc)([report], []).outputs,
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


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};

export const id = 4689;
export const ids = [4689];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ refuseAskedBy),
/* harmony export */   oz: () => (/* binding */ requireBranch),
/* harmony export */   sL: () => (/* binding */ isOnBranch),
/* harmony export */   wy: () => (/* binding */ promotedRun),
/* harmony export */   z2: () => (/* binding */ promotedRunId)
/* harmony export */ });
/* harmony import */ var _promote_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47402);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37312);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94868);




/** The run that is promoted, as GitHub tells it: nothing that its jobs have written is believed here. */
/** Promotion is asked for by who may: never by an event that a pull request brings about. */
function refuseAskedBy({ trigger }, command) {
    const { event, pullRequest } = trigger;
    if (pullRequest === null && !event.startsWith('pull_request') && event !== 'merge_group')
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `\`command: ${command}\` does not run on \`${event}\`: a pull request moves no version, its commit may never be merged`,
        next: 'start it on `push`, `workflow_run` or `workflow_dispatch` of the branch that promotes',
    });
}
/** The input `run-id`; on `workflow_run` the run that ended; else this very run. */
const promotedRunId = (runId, { trigger, runId: own }) => runId ?? trigger.workflowRun?.id ?? own;
/** One request. Throws `ConfigurationError` where GitHub does not tell, and where the run may not be promoted, whatever its facts say. */
async function promotedRun(client, runner, id) {
    const run = await (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .c)(client, runner.repository, id);
    const refuse = (why) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `the run ${id} is not promoted: ${why}`,
            next: 'name a run of `push`, `schedule`, `workflow_dispatch` or `repository_dispatch` on the branch that promotes',
        });
    };
    if (run.id !== id)
        refuse(`GitHub answered with the run ${run.id}`);
    if (run.headRepository?.toLowerCase() !== runner.repository.toLowerCase())
        refuse(`it is of ${run.headRepository ?? 'a repository that was deleted'}, and this is ${runner.repository}`);
    if (run.event === 'local' || !_promote_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .promotingEvents */ .xK.includes(run.event))
        refuse(`the event ${run.event} promotes nothing: what it ran on may never be merged`);
    if (!/^[0-9a-f]{40}$/.test(run.headCommit))
        refuse('it has no commit');
    return run;
}
/**
 * Throws `ConfigurationError` where the run is not of the branch that promotes, or its commit not on it: a tag can have the name of the branch, and a force push can have left the
 * commit behind.
 */
async function requireBranch({ store, ancestry, configuration, trigger }, run) {
    const branch = configuration.promote?.branch ?? trigger.defaultBranch;
    const refuse = (why, next) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message: `the run ${run.id} is not promoted: ${why}`, next });
    };
    if (branch === null)
        return refuse('the default branch is not known', 'name the branch that promotes as `promote.branch`');
    const next = `name a run on ${branch}`;
    if (run.headBranch !== branch)
        refuse(`only the branch ${branch} promotes, and it is of ${run.headBranch}`, next);
    if (store === null || ancestry === null)
        return refuse('there is no git repository here', 'check the repository out');
    if (!(await isOnBranch(store, ancestry, branch, run.headCommit)))
        refuse(`its commit ${run.headCommit.slice(0, 7)} is not on the branch ${branch}`, next);
}
/** Whether a commit is the tip of a branch, or an ancestor of it. Throws `RemoteError`. */
async function isOnBranch(store, ancestry, branch, commit) {
    const tip = await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchRef */ .sl)(store, `refs/heads/${branch}`, { depth: 1 });
    return tip === commit || (tip !== null && (await ancestry.nearest(tip, new Set([commit]))).length > 0);
}


/***/ }),

/***/ 94868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24860);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/** A run of `owner/name`, as GitHub tells it. One request. Throws `ConfigurationError` where it does not. */
async function readRun(client, repository, id) {
    const [owner, repo] = repository.split('/');
    const answer = await client
        .request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: Number(id) })
        .catch(async (error) => {
        const { asProblem } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97865));
        const { message, kind } = asProblem(error, `reading the run ${id}`, 'actions: read');
        const passes = kind === 'unavailable' || kind === 'rate-limit';
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message,
            next: passes
                ? 'run it again in some minutes'
                : 'check `run-id`, and give the job the permission `actions: read`',
        }, { cause: error });
    });
    const run = _event_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowRunSchema */ .QO.safeParse(answer.data);
    if (run.success)
        return run.data;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `GitHub's answer for the run ${id} is none that is known: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(run.error)}`,
        next: 'run it again',
    }, { cause: run.error });
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};

export const id = 133;
export const ids = [133];
export const modules = {

/***/ 40133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
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
    const { model, attempt, directory, leaveOut = [], retentionDays, environment } = request;
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
        const name = (0,artifact_name/* artifactName */.C)(model, attempt);
        const answer = await new DefaultArtifactClient().uploadArtifact(name, usable, directory, retentionDays === undefined ? {} : { retentionDays });
        return { kind: 'uploaded', name, id: answer.id ?? null, bytes: answer.size ?? 0, leftOut };
    }
    catch (error) {
        return { kind: 'failed', reason: `the artifact could not be uploaded: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}

// EXTERNAL MODULE: ./build/github/summary.js
var github_summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/report/comment.js
var report_comment = __webpack_require__(17554);
;// CONCATENATED MODULE: ./build/delivery.js






/**
 * Brings the report to where people look. Trouble here never changes the verdict: the log says what was missing, and the report is in the job summary and in the
 * artifact.
 *
 * @returns the address of the comment, empty without one
 */
async function deliver(request) {
    const { result, runner, environment, log } = request;
    const { report } = result;
    const folder = (0,external_node_path_.relative)(runner.workspace, (0,external_node_path_.join)(result.output, '..')).split(external_node_path_.sep).join('/');
    log.commands((0,annotations/* formatAnnotations */.M)(annotationsOf(report, folder)));
    const summary = await (0,github_summary/* writeSummary */.S)(runner.stepSummary ?? undefined, (0,report_comment/* renderComment */.wQ)(report, report_comment/* summaryBounds */._z));
    if (summary.kind !== 'written')
        log.info(`no job summary: ${summary.reason}`);
    const [comment] = await Promise.all([
        commentOn(request),
        announce(request),
        upload(result, runner, environment, log),
    ]);
    return comment;
}
async function upload({ report, output }, runner, environment, log) {
    const artifact = await uploadArtifact({
        model: report.model,
        attempt: runner.attempt,
        directory: output,
        leaveOut: ['bundle'],
        environment,
    });
    if (artifact.kind === 'uploaded')
        log.info(`report uploaded as the artifact ${artifact.name}`);
    else
        log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${output}`);
}
/** The failed test cases and findings with a place, then what blocks: the most useful first. A file outside of the workspace is none of the repository's. */
function annotationsOf({ tests, decision, promotion }, folder) {
    const inFolder = (file) => external_node_path_.posix.join(folder, file);
    const isThere = (file) => file !== '' && !/^(\.\.(\/|$)|\/)/.test(inFolder(file));
    const positions = tests
        .filter((test) => test.outcome === 'fail' || test.outcome === 'error')
        .map((test) => test.evidence.flatMap((item) => item.kind === 'position' && isThere(item.file)
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
    return [...promoted, ...reasons, ...interleaved(positions)];
}
/** The first of each list, then the second of each: few are shown, and no test's take the place of all others. */
const interleaved = (lists) => {
    const longest = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
};
/** The pull request of this run; for a push to a branch, the open pull request of that branch. */
function pullRequestOf({ trigger }) {
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
async function commentOn({ result, inputs, runner, log }) {
    const pullRequest = pullRequestOf(runner);
    if (!inputs.comment || pullRequest === null)
        return '';
    if (inputs.token === null) {
        log.warning('no comment: there is no token; the report is in the job summary');
        return '';
    }
    try {
        const [{ client, owner, repo }, { deliverComment }] = await Promise.all([
            connect(inputs.token, runner),
            __webpack_require__.e(/* import() */ 4808).then(__webpack_require__.bind(__webpack_require__, 94808)),
        ]);
        const outcome = await deliverComment({
            client,
            owner,
            repo,
            pullRequest,
            model: result.report.model,
            body: (0,report_comment/* renderComment */.wQ)(result.report),
            writer: {
                event: runner.trigger.event,
                headSha: result.report.headCommit ?? '',
                runId: runner.runId,
                attempt: runner.attempt,
            },
        });
        return logComment(outcome, log);
    }
    catch (error) {
        log.warning(`no comment: ${(0,errors/* messageOf */.bD)(error)}; the report is in the job summary`);
        return '';
    }
}
function logComment(outcome, log) {
    switch (outcome.kind) {
        case 'silent':
            log.info(`no comment: ${outcome.reason}`);
            return '';
        case 'failed': {
            const permission = outcome.permission === undefined ? '' : `; give the job the permission ${outcome.permission}`;
            log.warning(`no comment: ${outcome.reason}${permission}. The report is in the job summary`);
            return '';
        }
        default:
            log.info(`comment ${outcome.kind}: ${outcome.url}`);
            return outcome.url;
    }
}
/** Tells other workflows of a new version: tags and releases made with GITHUB_TOKEN start none, `repository_dispatch` does. */
async function announce({ result, inputs, runner, log }) {
    const { promotion, model, commit } = result.report;
    if (promotion === null || promotion.problem !== null || !promotion.created || inputs.token === null)
        return;
    try {
        const { client, owner, repo } = await connect(inputs.token, runner);
        const { version, stage, digest } = promotion;
        await client.request('POST /repos/{owner}/{repo}/dispatches', {
            owner,
            repo,
            event_type: 'model-promoted',
            client_payload: { model, version, stage, digest, commit },
        });
        log.info('sent repository_dispatch model-promoted');
    }
    catch (error) {
        log.warning(`repository_dispatch model-promoted was not sent: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/pipeline.js + 15 modules
var pipeline = __webpack_require__(98237);
;// CONCATENATED MODULE: ./build/jobs/run.js



/** Trains, scores, decides, promotes and reports. */
const run = async ({ inputs, runner, environment, log, signal }) => {
    const result = await (0,pipeline/* runPipeline */.a)({ workspace: runner.workspace, inputs, runner, environment, log, signal });
    const commentUrl = await deliver({ result, inputs, runner, environment, log });
    const { report } = result;
    const promotionFailed = report.promotion?.problem != null && report.decision.outcome === 'allow';
    return {
        outputs: {
            decision: report.decision.outcome,
            score: report.score.total,
            ...Object.fromEntries(Object.entries(report.score.sections).map(([section, points]) => [`${section}-score`, points])),
            report: (0,external_node_path_.join)(result.output, 'report.json'),
            'promoted-version': report.promotion?.version ?? '',
            'comment-url': commentUrl,
        },
        failed: result.unjudged || promotionFailed || (report.decision.outcome === 'block' && inputs.fail),
        said: `${report.decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${report.score.total} of 7`,
    };
};


/***/ }),

/***/ 37306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
/** What NTFS forbids in a name; the artifact service refuses it. */
const refused = /["<>|*?:\r\n\\/]/g;
/** The artifact of a run with its report: `ml-test-score-<model>-<attempt>`. */
const artifactName = (model, attempt) => `ml-test-score-${model.replace(refused, '-')}-${attempt}`;


/***/ })

};

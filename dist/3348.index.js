export const id = 3348;
export const ids = [3348];
export const modules = {

/***/ 24571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s9: () => (/* binding */ tellFailure),
  Hy: () => (/* binding */ tellVerdict),
  fy: () => (/* binding */ verdictOfProblems)
});

// UNUSED EXPORTS: statusName

// EXTERNAL MODULE: ./build/delivery.js + 1 modules
var delivery = __webpack_require__(56794);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/github/problem.js
var problem = __webpack_require__(97865);
;// CONCATENATED MODULE: ./build/github/status.js


/** "description is too long (maximum is 140 characters)". */
const longest = 140;
/** Sets the commit status of this name: the last one counts. One request. Never throws: trouble here does not change the verdict. */
async function setStatus(request) {
    const { client, owner, repo, commit, context, state, description, url } = request;
    try {
        await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
            owner,
            repo,
            sha: commit,
            context,
            state,
            description: (0,support_text/* clipped */.c)(description.replace(/\s+/g, ' ').trim(), longest),
            ...(url === null ? {} : { target_url: url }),
        });
        return { kind: 'set' };
    }
    catch (error) {
        const { message } = (0,problem.asProblem)(error, `setting the status of ${commit.slice(0, 7)}`, 'statuses: write');
        return { kind: 'failed', reason: message };
    }
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/support/artifact-name.js
var artifact_name = __webpack_require__(37306);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/jobs/report-delivery.js






/** Annotations, summary and comment as the run that measured, so that an older run never writes over a newer one; the artifact; and the status last. @returns the address of the comment, empty without one */
async function tellVerdict({ request, source, subject }, address, verdict) {
    const { inputs, runner, log } = request;
    const { run } = source;
    const [told] = await Promise.all([
        (0,delivery/* tell */.qz)(verdict, {
            runner,
            log,
            pullRequest: inputs.comment ? (0,delivery/* addressedPullRequest */.Uc)(subject.trigger) : null,
            writer: { event: subject.trigger.event, headSha: run.headCommit, runId: run.id, attempt: run.attempt },
            connect: async () => address,
        }),
        keep(request, verdict),
    ]);
    await report_delivery_status({ request, source, trigger: subject.trigger }, address, verdict, told);
    return told.commentUrl;
}
/** A job that ends without a verdict must not leave a required check waiting for ever. Nothing else is told: the log has the whole of it. */
const tellFailure = (about, address, why) => report_delivery_status(about, address, { state: 'error', description: notJudged(why) }, { commentUrl: '', outranked: false });
const notJudged = (why) => `Could not be judged: ${why}`;
async function report_delivery_status({ request, source, trigger }, address, { state, description }, { commentUrl, outranked }) {
    const { job, log, runner } = request;
    const { headCommit } = source.run;
    if (job.status === null)
        return;
    const why = outranked ? 'a newer run has set it' : whyNoStatus(trigger);
    if (why !== null)
        return log.info(`no commit status: ${why}`);
    const url = commentUrl === '' ? runner.runUrl : commentUrl;
    const context = statusName(job.status, trigger);
    const outcome = await setStatus({ ...address, commit: headCommit, context, state, description, url });
    if (outcome.kind === 'set')
        log.info(`status \`${context}\` of ${headCommit.slice(0, 7)}: ${state}`);
    else
        log.warning(`no commit status \`${context}\`: ${outcome.reason}`);
}
/**
 * A status belongs to a commit, which may be the head of several pull requests, each judged by the policy of its own base. Only that of the default branch answers the plain
 * name; another base has its own, so that a pull request to a branch with an easier policy, or with none, answers for no other.
 */
function statusName(name, { pullRequest, event, branch, defaultBranch }) {
    const queue = event === 'merge_group' ? /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]{40}$/.exec(branch ?? '')?.[1] : undefined;
    const base = pullRequest?.baseBranch ?? queue ?? defaultBranch;
    return base === null || base === defaultBranch ? name : `${name} (${base})`;
}
/** The head of a pull request may have been pushed, too: that run is judged by the branch's own policy, and must not answer a check that the base's is to answer. */
function whyNoStatus({ pullRequest, event, branch, defaultBranch }) {
    if (pullRequest !== null || event === 'merge_group' || branch === defaultBranch)
        return null;
    return `it is for pull requests, merge queues and ${defaultBranch ?? 'the default branch'}, and this was ${event} of ${branch ?? 'no branch'}, by its own policy`;
}
async function keep(request, { model, output }) {
    if (output === null)
        return;
    await (0,delivery/* uploadReport */.a3)({ model, name: (0,artifact_name/* judgedArtifactName */.J)(request.runner.attempt), directory: output }, request);
}
/** Missing never passes: what is told where nothing could be judged. Hostile text is escaped. */
function verdictOfProblems(model, problems, run) {
    const list = problems.slice(0, 20).map(markdown/* problemItem */.Dk);
    const more = problems.length > list.length ? `\n\n${problems.length - list.length} more are in the log.` : '';
    const text = `### ❌ Blocked: ${(0,markdown/* code */.aY)(model)} could not be judged\n\n${list.join('\n')}${more}\n\n<sub>commit \`${run.headCommit.slice(0, 7)}\` · [run](${run.url})</sub>\n`;
    return {
        model,
        comment: text,
        summary: text,
        state: 'error',
        description: notJudged(problems[0]?.message ?? ''),
        // Without a place: files are those of another commit than this job's.
        annotations: problems.map((problem) => (0,annotations/* annotationOf */.lW)({ message: (0,errors/* formatProblem */.Vw)(problem) }, 'ML Test Score: not judged')),
        onlyUpdate: false,
        output: null,
    };
}


/***/ }),

/***/ 13348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   correctStaleComment: () => (/* binding */ correctStaleComment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35235);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56794);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73289);
/* harmony import */ var _report_delivery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24571);







/**
 * A run of a pull request that could not judge it says so in the comment of an earlier push, which would go on to allow the merge. Where there is none, the
 * annotations on the lines of the file are enough.
 */
async function correctStaleComment({ inputs, runner, log }, root, { problems }) {
    const { event, pullRequest } = runner.trigger;
    if (event !== 'pull_request' || pullRequest === null || inputs.token === null)
        return;
    const model = (await commentKey(root, inputs)) ?? (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelNameOf */ .c)(runner.repository) ?? 'model';
    const run = { headCommit: pullRequest.headCommit, url: runner.runUrl };
    const { comment } = (0,_report_delivery_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOfProblems */ .fy)(model === _delivery_js__WEBPACK_IMPORTED_MODULE_3__/* .severalModels */ .Fm ? runner.repository : model, problems, run);
    await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_3__/* .correctComment */ .k6)({ model, comment }, { inputs, runner, log });
}
/** By whose name the comment was written, as far as a file tells that may not even be YAML. */
async function commentKey(root, inputs) {
    if (inputs.models !== null)
        return _delivery_js__WEBPACK_IMPORTED_MODULE_3__/* .severalModels */ .Fm;
    if (inputs.model !== null)
        return inputs.model;
    for (const file of inputs.config === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0 : [inputs.config]) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)))
            continue;
        // What cannot be read is what the comment is about.
        const text = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextBounded */ .LW)(root, file, _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7).catch(() => '');
        if (/^models\s*:/m.test(text))
            return _delivery_js__WEBPACK_IMPORTED_MODULE_3__/* .severalModels */ .Fm;
        return /^model\s*:\s*["']?([a-z][a-z0-9-]*)["']?\s*(#.*)?$/m.exec(text)?.[1] ?? null;
    }
    return null;
}


/***/ })

};

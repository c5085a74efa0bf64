export const id = 5446;
export const ids = [5446,8492,9646];
export const modules = {

/***/ 39646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherOperations: () => (/* binding */ gatherOperations),
/* harmony export */   noOperations: () => (/* binding */ noOperations)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24860);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73627);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45114);
/* harmony import */ var _recorded_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16627);





const days = 90;
/** Of those that scored everything, and of those that only monitored. */
const most = 100;
/** From the index that `trends` reads too, which is read once. This run counts from its record on. */
async function gatherOperations({ run, configuration, history }) {
    if (history === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('there is no history to look in');
    if (run.defaultBranch === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('the default branch is not known');
    const found = await (0,_recorded_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedRuns */ .v)(history, run.model);
    if (found.state !== 'gathered')
        return found;
    const branches = [run.defaultBranch, configuration.promote?.branch ?? run.defaultBranch];
    const now = Date.parse(run.startedAt);
    const from = now - days * 86_400_000;
    const earlier = found.value.filter((entry) => entry.run !== run.id &&
        entry.branch !== null &&
        branches.includes(entry.branch) &&
        Date.parse(entry.startedAt) <= now);
    const kept = latestOf(earlier.filter(({ startedAt }) => Date.parse(startedAt) >= from));
    const oldest = kept.at(-1);
    if (oldest === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(`no run of ${[...new Set(branches)].join(' or ')} is recorded in the last ${days} days`);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({
        days,
        most,
        since: oldest.startedAt,
        ...countRuns(kept.map((entry) => ({ entry, trigger: triggerOf(entry, earlier) }))),
    });
}
/** Newest first, of a run that was tried several times all attempts: an earlier one may have promoted. */
function latestOf(entries) {
    const seen = { full: new Set(), monitoring: new Set() };
    return entries.filter((entry) => {
        const runs = (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(entry) ? seen.full : seen.monitoring;
        if (runs.size === most && !runs.has(entry.run))
            return false;
        runs.add(entry.run);
        return true;
    });
}
function triggerOf(entry, all) {
    switch (entry.event) {
        case 'push':
            return 'push';
        case 'schedule':
            return hasOtherData(entry, all) ? 'data' : 'schedule';
        case 'repository_dispatch':
            return entry.eventType === _event_js__WEBPACK_IMPORTED_MODULE_0__/* .retrainEvent */ .o6 ? 'monitoring' : 'message';
        default:
            return 'manual';
    }
}
/** Than the run before it that scored everything. Releases that did not record the data say nothing. */
function hasOtherData(entry, all) {
    if (!(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(entry) || entry.data === undefined)
        return false;
    const time = Date.parse(entry.startedAt);
    const before = all.find((one) => (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one) && one.run !== entry.run && one.data !== undefined && Date.parse(one.startedAt) < time);
    return before !== undefined && before.data !== entry.data;
}
const unattended = ['schedule', 'data', 'message', 'monitoring'];
const isJob = ({ entry }) => entry.event !== 'local';
const isTrained = (started) => isJob(started) && (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(started.entry) && started.entry.training === 'succeeded';
const isDeployed = (started) => isDelivered(started) && started.entry.deployed === true;
const isDelivered = (started) => isJob(started) && started.entry.promoted !== undefined;
/** What a test found by an automated source; null where it did not run so, or could not tell. */
function verdictIn(entry, id) {
    const result = (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIn */ .Do)(entry, id);
    if (result?.execution !== 'automated')
        return null;
    return result.outcome === 'pass' || result.outcome === 'fail' ? result.outcome : null;
}
const isTested = ({ entry }, ids) => ids.some((id) => verdictIn(entry, id) !== null);
const monitorTests = _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3.filter((id) => (0,_rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionOf */ .ZE)(id) === 'monitor');
/** Which runs did a step. */
const runSteps = {
    testing: (one) => one.trigger === 'push' && (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one.entry) && isTested(one, _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3),
    integration: (one) => one.trigger === 'push' && isTrained(one) && isTested(one, _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3),
    training: isTrained,
    retraining: (one) => unattended.includes(one.trigger) && isTrained(one),
    recovery: (one) => one.trigger === 'monitoring' && isTrained(one),
    tracking: (one) => isJob(one) && (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one.entry) && Object.keys(one.entry.metrics).length > 0,
    monitoring: (one) => !(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one.entry) && unattended.includes(one.trigger) && isTested(one, monitorTests),
};
/** Which runs did it with the version that they promoted. */
const versionSteps = {
    delivery: isDelivered,
    deployment: isDeployed,
    trial: (one) => isDeployed(one) && verdictIn(one.entry, 'infra/canary') === 'pass',
    lineage: (one) => isDeployed(one) && one.entry.data !== undefined,
};
function countRuns(all) {
    const seen = (did, nameOf) => {
        const matching = all.filter(did);
        return {
            count: new Set(matching.map(({ entry }) => nameOf(entry))).size,
            newest: matching[0]?.entry.startedAt ?? null,
        };
    };
    const triggers = { push: 0, schedule: 0, data: 0, message: 0, monitoring: 0, manual: 0 };
    const started = new Map(all.map(({ entry, trigger }) => [runName(entry), trigger]));
    for (const trigger of started.values())
        triggers[trigger] += 1;
    return {
        runs: started.size,
        triggers,
        steps: {
            ...mapValues(runSteps, (did) => seen(did, runName)),
            // The same version again is no further one.
            ...mapValues(versionSteps, (did) => seen(did, ({ promoted }) => promoted ?? '')),
        },
        tests: Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3.flatMap((id) => {
            const runs = runsOfTest(id, all);
            return runs === null ? [] : [[id, runs]];
        })),
    };
}
const runName = (entry) => `${entry.run} ${entry.scope ?? ''}`;
function runsOfTest(id, all) {
    const results = all.filter(isJob).flatMap(({ entry }) => {
        const verdict = verdictIn(entry, id);
        return verdict === null ? [] : [{ at: entry.startedAt, passed: verdict === 'pass' }];
    });
    const [newest] = results;
    if (newest === undefined)
        return null;
    const passed = results.filter((result) => result.passed).length;
    return { ran: results.length, passed, newest: newest.at, passes: newest.passed };
}
const mapValues = (values, map) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
/** Of a place without a history: every step is yet to be seen. */
const noOperations = { days, most, since: '', ...countRuns([]) };


/***/ }),

/***/ 16627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ recordedRuns)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37312);



/** The latest runs of a model, newest first. The index is read once, whoever asks. */
async function recordedRuns(history, model) {
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)(await history.index(model));
    }
    catch (error) {
        if (error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi || error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`the history could not be read: ${error.message}`);
        throw error;
    }
}


/***/ }),

/***/ 88492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherTrends: () => (/* binding */ gatherTrends)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73627);
/* harmony import */ var _recorded_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16627);



const mostPoints = 100;
/** The last full runs of the default branch. They are in the index that `performance` reads too, which is read once. */
async function gatherTrends({ run, history }) {
    if (history === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('there is no history to look in');
    const branch = run.defaultBranch;
    if (branch === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('the default branch is not known');
    const found = await (0,_recorded_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedRuns */ .v)(history, run.model);
    if (found.state !== 'gathered')
        return found;
    const now = Date.parse(run.startedAt);
    const seen = new Set([run.id]);
    const points = [];
    for (const entry of found.value) {
        if (points.length === mostPoints)
            break;
        // A run that only monitored has no score of all 28 tests.
        if (entry.branch !== branch || !(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isFull */ .uq)(entry) || seen.has(entry.run) || Date.parse(entry.startedAt) > now)
            continue;
        seen.add(entry.run);
        const { startedAt, commit, score, decision, metrics } = entry;
        points.push({ startedAt, commit, score, decision, metrics });
    }
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ branch, points: points.reverse() });
}


/***/ }),

/***/ 97865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ GithubProblem),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   asProblem: () => (/* binding */ asProblem)
/* harmony export */ });
/* unused harmony export acceptedPermission */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2682);


/** GitHub said no. The message is complete: what was asked, what came back, what to do. */
class GithubProblem extends Error {
    kind;
    /** HTTP status; undefined where no answer came, and for an error of GraphQL. */
    status;
    /** What a workflow must grant, as written there: `pull-requests: write`. */
    permission;
    /** `already_exists`, `missing_field`, … of a 422. */
    codes;
    constructor(message, details, options) {
        super(message, options);
        this.name = 'GithubProblem';
        this.kind = details.kind;
        this.status = details.status;
        this.permission = details.permission;
        this.codes = details.codes ?? [];
    }
}
const isGraphqlFailure = (error) => error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error && Array.isArray(error.errors);
const isRequestFailure = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number';
/**
 * One set of permissions that would do, in a workflow's words, from `x-accepted-github-permissions`: sets are separated by `;`, permissions of a
 * set by `,`. The set that holds `preferred` wins: GitHub lists `issues=write` for comments, but on a pull request only `pull_requests=write` helps.
 */
function acceptedPermission(header, preferred) {
    if (typeof header !== 'string' || header.trim() === '')
        return undefined;
    const sets = header.split(';').map((set) => set
        .split(',')
        .map((entry) => entry.trim().replaceAll('_', '-').replace('=', ': '))
        .filter((entry) => /^[a-z-]+: [a-z]+$/.test(entry)));
    const usable = sets.filter((set) => set.length > 0);
    const chosen = usable.find((set) => preferred !== undefined && set.includes(preferred)) ?? usable[0];
    return chosen?.join(', ');
}
/** The type of an error in an answer to GraphQL. */
const isRateLimit = (type) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
const patience = (wait) => wait === undefined ? 'try again later' : `it asks to wait ${Math.ceil(wait / 1000)} seconds`;
const notAccessible = /not accessible by (integration|personal access token)|must have admin rights/i;
const grant = (permission) => permission === undefined
    ? 'the token lacks a permission for this'
    : `the token lacks \`${permission}\`: add it under \`permissions:\` of the job (a pull request from a fork or from Dependabot never gets it)`;
function codesOf(data) {
    const errors = data?.errors;
    if (!Array.isArray(errors))
        return [];
    return errors.map((entry) => String(entry?.code ?? entry));
}
/** The one place that reads Octokit's errors. `preferred` is the permission that the operation needs, where GitHub does not name one. */
function asProblem(error, operation, preferred) {
    if (error instanceof GithubProblem)
        return error;
    const options = { cause: error };
    if (isGraphqlFailure(error)) {
        const message = error.errors.map((entry) => entry.message).join('; ');
        const types = error.errors.map((entry) => entry.type);
        if (types.includes('FORBIDDEN') && notAccessible.test(message))
            return new GithubProblem(`${operation}: GitHub answered "${message}"; ${grant(preferred)}`, { kind: 'permission', permission: preferred }, options);
        const limited = types.some(isRateLimit);
        const kind = types.includes('NOT_FOUND') ? 'not-found' : limited ? 'rate-limit' : 'refused';
        const advice = limited ? `; ${patience((0,_support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(error.headers, Date.now()))}` : '';
        return new GithubProblem(`${operation}: GitHub answered "${message}"${advice}`, { kind }, options);
    }
    if (!isRequestFailure(error))
        return new GithubProblem(`${operation}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { kind: 'unavailable' }, options);
    if (error.response === undefined)
        return new GithubProblem(`${operation}: GitHub could not be reached (${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { kind: 'unavailable' }, options);
    const { status = 0, response } = error;
    const answer = `${operation}: GitHub answered ${status} "${error.message}"`;
    const problem = (kind, advice, permission) => new GithubProblem(advice === '' ? answer : `${answer}; ${advice}`, { kind, status, permission, codes: codesOf(response.data) }, options);
    if (status === 401)
        return problem('credentials', 'the token is wrong or has expired: check the input `token`');
    const wait = (0,_support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(response.headers, Date.now());
    if (status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(error.message))))
        return problem('rate-limit', patience(wait));
    if (status === 403 && notAccessible.test(error.message)) {
        const permission = acceptedPermission(response.headers['x-accepted-github-permissions'], preferred) ?? preferred;
        return problem('permission', grant(permission), permission);
    }
    if (status === 404)
        return problem('not-found', 'it does not exist, or the token may not see it');
    if (status >= 500)
        return problem('unavailable', 'try again later');
    return problem('refused', '');
}


/***/ }),

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

/***/ 92813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ believedFacts)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26247);
/* harmony import */ var _gather_carried_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48072);
/* harmony import */ var _gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71448);
/* harmony import */ var _gather_operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39646);
/* harmony import */ var _gather_production_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48055);
/* harmony import */ var _gather_review_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66003);
/* harmony import */ var _gather_trends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88492);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8395);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37312);











/**
 * The facts that are judged: what was measured as it was claimed, everything else anew. Who ran, what the policy is, what it is compared with, and who approved come from GitHub
 * and git.
 */
async function believedFacts(saved, project, run, runner) {
    const { configuration, policy, history, git, store } = project;
    const own = (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .runOf */ .ng)(project, {
        id: run.id,
        // The one that measured, by whose name its artifact is found again.
        attempt: saved.run.attempt,
        url: run.url,
        repository: runner.repository,
        actor: run.actor,
        startedAt: new Date(run.startedAt).toISOString(),
    });
    const baseline = await trainedThere(await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineOf */ .Bv)(project, own), saved.baseline, project);
    const production = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .productionOf */ .zS)(project);
    const reviewed = saved.review.state === 'gathered' && store !== null && own.commit !== null;
    const hasTree = reviewed && (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchCommits */ .Bj)(store, [own.commit], 1, 'blob:none'));
    return {
        ...saved,
        run: own,
        configuration,
        policy,
        metrics: withDirections(saved.metrics, configuration.directions),
        baseline,
        production: saved.slices.state === 'gathered' ? await (0,_gather_production_js__WEBPACK_IMPORTED_MODULE_5__/* .withRecordedSlices */ .W)(production, history, project.model) : production,
        carried: await (0,_gather_carried_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherCarried */ .Y)({ run: own, configuration, history }),
        catalog: await catalogOf(project, saved.catalog),
        trends: await (0,_gather_trends_js__WEBPACK_IMPORTED_MODULE_7__.gatherTrends)({ run: own, history }),
        operations: await (0,_gather_operations_js__WEBPACK_IMPORTED_MODULE_4__.gatherOperations)({ run: own, history, configuration }),
        differences: pairedWith(baseline, saved.differences),
        review: hasTree
            ? await (0,_gather_review_js__WEBPACK_IMPORTED_MODULE_6__.gatherReview)({
                root: project.root,
                git,
                configuration,
                run: own,
                github: project.github,
                policy,
                upstream: (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .upstreamOf */ .Fw)(project),
                saved: { review: saved.review, tree: { git: store.git, name: `${own.commit}:${project.prefix}` } },
            })
            : saved.review.state === 'gathered'
                ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('the commit that was scored cannot be read')
                : saved.review,
    };
}
/** `baseline: train` where no record can be used: what the run measured of the base that git tells. It is as much a claim as its own metrics. */
async function trainedThere(recorded, claimed, { configuration, context, ancestry, trigger }) {
    const trained = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(claimed);
    if (recorded.state === 'gathered' || configuration.baseline !== 'train' || context === null || ancestry === null)
        return recorded;
    if (trained?.trainedHere !== true)
        return recorded;
    // Trouble with it was told as that of the record.
    const base = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(await (0,_gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baseCommitOf */ .sP)(context, ancestry).catch(() => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('no base')));
    if (base === undefined || base.commit !== trained.commit)
        return recorded;
    const { commit, date, dependenciesSha256, packages, metrics } = trained;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({
        commit,
        date,
        metrics: Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [
            name,
            { value, direction: (0,_gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__/* .directionOf */ .F)(name, configuration.directions) },
        ])),
        score: null,
        tests: {},
        trainedHere: true,
        dependenciesSha256,
        ...(packages === undefined ? {} : { packages }),
        url: null,
        baseCommit: base.commit,
        commitsOlder: 0,
        why: `${base.why}; it has no record, so the job that measured trained it too${trigger.pullRequest === null ? '' : ": reported by the pull request's own code"}`,
    });
}
/** As the base has it in git; where it has none, as it was claimed. */
async function catalogOf({ root, configuration, policyFiles }, claimed) {
    const path = configuration.data.catalog;
    if (path === undefined || !policyFiles.has(path))
        return claimed;
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)(await (await __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 60552))).loadCatalog(root, path, policyFiles));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
/** Which way a metric is better is policy, and so is not what the facts say. */
const withDirections = (metrics, directions) => metrics.state !== 'gathered'
    ? metrics
    : {
        state: 'gathered',
        value: {
            ...metrics.value,
            values: metrics.value.values.map((metric) => ({
                ...metric,
                direction: (0,_gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__/* .directionOf */ .F)(metric.name, directions),
            })),
        },
    };
/** Intervals of a comparison with another base than this one say nothing here. */
function pairedWith(baseline, differences) {
    const base = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(baseline)?.commit;
    const compared = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(differences)?.commit;
    if (compared === undefined || compared === base)
        return differences;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`the run compared its predictions with those of ${compared.slice(0, 7)}, and the base is ${base?.slice(0, 7) ?? 'not known'}`);
}


/***/ }),

/***/ 65399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ scoredRun),
/* harmony export */   fL: () => (/* binding */ judgeModel),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39687);
/* harmony import */ var _notification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72345);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53635);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38240);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2027);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35921);
/* harmony import */ var _support_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53539);
/* harmony import */ var _promoted_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69005);
/* harmony import */ var _report_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92813);
/* harmony import */ var _report_subject_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89475);













const isJudged = (one) => 'report' in one;
/**
 * The verdict on one model, or why there is none.
 *
 * @param output its report folder; null for the usual one
 */
async function judgeModel(asked, output = null) {
    const opened = await openScored(asked);
    if ('problems' in opened)
        return opened;
    const { request, source } = asked;
    try {
        const saved = savedOf(source, opened.model, request.log);
        if ('problems' in saved)
            return saved;
        const stray = await whyNotOfBranch(opened, source);
        if (stray !== null)
            return { model: opened.model, problems: [stray] };
        const facts = await (0,_report_facts_js__WEBPACK_IMPORTED_MODULE_11__/* .believedFacts */ .o)(saved.facts, opened, source.run, request.runner);
        const judgement = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(facts);
        const claimed = facts.run.pullRequest?.fork === true;
        const report = { ...(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .E)(judgement), ...(claimed ? { claimed } : {}) };
        const folder = output ?? (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(opened.root);
        // Without the predictions: their paths are claims, too.
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .makeOutputFolder */ .Wn)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReports */ .Li)(folder, report, facts, opened.prefix);
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)(opened, judgement, report, request.runner, request.log, asked.keepRecord);
        await (0,_notification_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyVerdict */ .z9)(opened, { run: facts.run, report, trusted: true }, request.log);
        return { judgement, report, output: folder, unjudged: (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnjudged */ .t)(judgement.decision) };
    }
    catch (error) {
        return { model: opened.model, problems: problemsOf(error) };
    }
    finally {
        await opened.close();
    }
}
/**
 * A run of another workflow is "of main" for a tag of that name, too, which whoever may push sets on any commit: only what is on the branch is judged as its own, and
 * recorded.
 */
async function whyNotOfBranch({ trigger, configuration, store, ancestry }, source) {
    const { pullRequest, event, branch, defaultBranch } = trigger;
    const { headCommit, id } = source.run;
    const writes = branch !== null && [defaultBranch, configuration.promote?.branch].includes(branch);
    if (source.trigger !== null || pullRequest !== null || event === 'merge_group' || !writes)
        return null;
    if (store === null || ancestry === null)
        return null;
    const isOfBranch = await (0,_support_once_js__WEBPACK_IMPORTED_MODULE_9__/* .onceFor */ .b)(store)(`${headCommit} on ${branch}`, () => (0,_promoted_run_js__WEBPACK_IMPORTED_MODULE_10__/* .isOnBranch */ .sL)(store, ancestry, branch, headCommit));
    if (isOfBranch)
        return null;
    return {
        message: `the run ${id} is of ${headCommit.slice(0, 7)}, which is not on the branch ${branch}: a tag of that name, or a force push, has brought it there`,
        next: `run it on the tip of ${branch}`,
    };
}
/** With the run's own configuration as far as it may have one; where that is wrong, the base's still says which model it is. */
async function openScored({ request, source, subject, inputs, among }) {
    const { runner, environment } = request;
    const { workspace } = runner;
    // A folder that only the pull request has.
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, inputs.workingDirectory), { recursive: true });
    }
    catch (error) {
        // Where the base has a file.
        const problem = {
            file: '.',
            message: `the folder cannot be made in the work tree of the base (${error.code})`,
            next: 'give the model a folder of a name that the base does not use for a file',
        };
        if (among === undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1(problem, { cause: error });
        return { model: among.name, problems: [problem] };
    }
    const open = (own) => (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .openProject */ .U8)({
        workspace,
        inputs,
        runner,
        environment,
        among,
        scored: scoredRun(source, subject, own, among?.name),
    });
    try {
        return await open(true);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1))
            throw error;
        const base = await open(false).catch(() => null);
        if (base === null) {
            if (among === undefined)
                throw error;
            return { model: among.name, problems: error.problems };
        }
        await base.close();
        return { model: base.model, problems: error.problems };
    }
}
/**
 * @param own false reads the configuration of the base alone
 * @param model whose claim counts; left out for the first
 */
function scoredRun({ artifacts }, subject, own, model) {
    const [claimed = null] = artifacts.flatMap((artifact) => 'facts' in artifact && (model === undefined || artifact.model === model) ? [artifact.facts.run.commit] : []);
    return {
        trigger: subject.trigger,
        commits: async (store) => {
            const commits = await (0,_report_subject_js__WEBPACK_IMPORTED_MODULE_12__/* .commitsOf */ .g3)(subject, claimed, store);
            return own || commits.policy === null ? commits : { ...commits, configuration: commits.policy };
        },
    };
}
/** The facts of this model: in the artifact that has its name. */
function savedOf({ run, artifacts, missing }, model, log) {
    const next = 'look at the log of the job that trains, and run it again';
    const none = (message) => ({ model, problems: [{ message, next }] });
    if (missing !== null)
        return none(missing);
    const found = artifacts.find((artifact) => artifact.model === model);
    if (found === undefined)
        return none(`the run ${run.id} left no facts of the model ${model}, only ${artifacts
            .slice(0, 5)
            .map(({ name }) => name)
            .join(', ')}`);
    if ('problem' in found)
        return none(`the facts in the artifact ${found.name} cannot be used: ${found.problem}`);
    if (found.attempt < run.attempt)
        log.info(`${model}: measured by attempt ${found.attempt} of the run ${run.id}`);
    return found;
}
/** What a hostile value makes fail is no bug of ours; whatever it is, nothing passes. */
const problemsOf = (error) => error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1
    ? error.problems
    : [{ message: `these facts cannot be judged: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`, next: 'run the job that trains again' }];


/***/ }),

/***/ 89475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ commitsOf),
  et: () => (/* binding */ subjectOf)
});

// UNUSED EXPORTS: claimsOf

// EXTERNAL MODULE: ./build/gather/repository.js
var repository = __webpack_require__(25440);
// EXTERNAL MODULE: ./build/github/problem.js
var github_problem = __webpack_require__(97865);
;// CONCATENATED MODULE: ./build/github/pull-request.js

const identity = `fragment identity on PullRequest {
  number title author { login } state headRefOid headRefName headRepository { nameWithOwner } baseRefName isCrossRepository
}`;
const byNumber = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...identity } }
}
${identity}`;
/** Branches of forks have no ref here, but their pull requests are found by the name of the branch. */
const byBranch = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(headRefName: $branch, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...identity } }
  }
}
${identity}`;
const reading = 'pull-requests: read';
/** One request. Null where there is no such pull request. Throws `GithubProblem`. */
async function readPullRequest({ client, owner, repo }, number) {
    try {
        const answer = await client.graphql(byNumber, {
            owner,
            repo,
            number,
        });
        return identityOf(answer.repository?.pullRequest ?? null);
    }
    catch (error) {
        const problem = (0,github_problem.asProblem)(error, `reading pull request #${number}`, reading);
        if (problem.kind === 'not-found')
            return null;
        throw problem;
    }
}
/** Pull requests whose head branch has this name, in whatever repository it is; the newest first. One request. Throws `GithubProblem`. */
async function pullRequestsFrom({ client, owner, repo }, branch) {
    try {
        const answer = await client.graphql(byBranch, { owner, repo, branch });
        return (answer.repository?.pullRequests.nodes ?? []).map(identityOf).filter((found) => found !== null);
    }
    catch (error) {
        throw (0,github_problem.asProblem)(error, `looking for the pull request of the branch ${branch}`, reading);
    }
}
const identityOf = (node) => node === null
    ? null
    : {
        number: node.number,
        title: node.title,
        author: node.author?.login ?? null,
        state: node.state,
        headCommit: node.headRefOid,
        headBranch: node.headRefName,
        headRepository: node.headRepository?.nameWithOwner ?? null,
        baseBranch: node.baseRefName,
        fork: node.isCrossRepository || node.headRepository === null,
    };

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/git-store.js
var git_store = __webpack_require__(37312);
// EXTERNAL MODULE: ./build/support/once.js
var once = __webpack_require__(53539);
;// CONCATENATED MODULE: ./build/jobs/report-subject.js






const claimsOf = (artifacts) => artifacts.flatMap((artifact) => ('facts' in artifact ? [artifact.facts.run] : []));
/** Events of this repository's own branches, whose runs nobody outside can start. */
const ownEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group'];
const report_subject_short = (commit) => commit?.slice(0, 7) ?? 'none';
/** Throws `ConfigurationError` where what the facts claim is not what GitHub says. At most one request. */
async function subjectOf({ run, trigger, artifacts }, runner, address) {
    const claims = claimsOf(artifacts);
    for (const claim of claims)
        refuseOtherRun(claim, run);
    if (trigger !== null) {
        const subject = trigger.event === 'pull_request_review' ? { ...trigger, event: 'pull_request' } : trigger;
        for (const claim of claims)
            refuseOtherPullRequest(claim, subject.pullRequest?.number ?? null, run);
        return { kind: 'scored', trigger: subject };
    }
    if (run.event === 'pull_request')
        return ofPullRequest(run, claims, runner, address);
    if (!ownEvents.includes(run.event) || run.headRepository !== runner.repository)
        throw new errors/* ConfigurationError */.j1({
            message: `the run ${run.id} was started by ${run.event} of ${run.headRepository ?? 'a deleted repository'}: its facts are not judged`,
            next: `let the workflow that scores run on \`pull_request\`, or on ${ownEvents.join(', ')} of ${runner.repository}`,
        });
    for (const claim of claims)
        refuseOtherPullRequest(claim, null, run);
    return { kind: 'scored', trigger: triggerOf(run, runner, null, claims) };
}
async function ofPullRequest(run, claims, runner, address) {
    const claimed = claims[0] === undefined ? null : (claims[0].pullRequest?.number ?? null);
    if (claims.length > 0 && claimed === null)
        throw forged(run, 'claim to be of no pull request', 'was started by `pull_request`');
    for (const claim of claims)
        refuseOtherPullRequest(claim, claimed, run);
    const found = await asked(async () => claimed === null ? await newestOf(address, run) : await readPullRequest(address, claimed));
    if (found === null)
        throw claimed === null
            ? new errors/* ConfigurationError */.j1({
                message: `no pull request of ${headOf(run)} was found, and the run ${run.id} left no facts that could name one`,
                next: 'look at the log of that run',
            })
            : forged(run, `claim pull request #${claimed}`, 'is of none of that number: there is no such pull request');
    if (isGone(found, run))
        return {
            kind: 'unjudged',
            trigger: triggerOf(run, runner, found, claims),
            problem: {
                message: `the fork of pull request #${found.number} was deleted meanwhile, so nobody can tell whose run ${run.id} was`,
                next: 'close the pull request, or push its commits to a branch that is there and open another one',
            },
        };
    const isOwn = found.headRepository === run.headRepository && found.headBranch === run.headBranch;
    if (!isOwn || run.headRepository === null)
        throw forged(run, `claim pull request #${found.number}, whose head is ${found.headBranch} of ${found.headRepository ?? 'a deleted repository'}`, `is of ${headOf(run)}`);
    if (found.headCommit !== run.headCommit)
        return {
            kind: 'silent',
            reason: `pull request #${found.number} has moved on from ${report_subject_short(run.headCommit)} to ${report_subject_short(found.headCommit)}, whose run reports`,
        };
    return { kind: 'scored', trigger: triggerOf(run, runner, found, claims) };
}
/** The run may have been told of before its repository was deleted: branch and commit are what is left to agree. */
const isGone = (found, run) => found.headRepository === null && found.headBranch === run.headBranch && found.headCommit === run.headCommit;
/** Without facts nobody claims a number: the pull request is found by its head. */
async function newestOf(address, run) {
    if (run.headBranch === null)
        return null;
    const all = await pullRequestsFrom(address, run.headBranch);
    const gone = all.find((one) => isGone(one, run));
    if (run.headRepository === null)
        return gone ?? null;
    const own = all.filter(({ headRepository }) => headRepository === run.headRepository);
    return own.find(({ headCommit }) => headCommit === run.headCommit) ?? own[0] ?? gone ?? null;
}
async function asked(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof github_problem/* GithubProblem */.NI))
            throw error;
        throw new errors/* ConfigurationError */.j1({
            message: `whose facts these are cannot be checked: ${error.message}`,
            next: error.kind === 'permission' ? 'give the job the permission `pull-requests: write`' : 'run it again',
        }, { cause: error });
    }
}
const headOf = ({ headBranch, headRepository, headCommit }) => `${headBranch ?? 'no branch'} of ${headRepository ?? 'a deleted repository'} at ${report_subject_short(headCommit)}`;
/** Nothing is commented and no status is set: whoever forges facts chooses no place to be heard. */
const forged = (run, claim, truth) => new errors/* ConfigurationError */.j1({
    message: `refused: the facts of the run ${run.id} ${claim}, but the run ${truth}`,
    next: 'let the facts be those that `command: run` wrote in that run, unchanged',
});
function refuseOtherRun(claim, run) {
    if (claim.id !== run.id || claim.attempt > run.attempt)
        throw forged(run, `claim to be of the run ${claim.id}, attempt ${claim.attempt}`, `is ${run.id}, attempt ${run.attempt}`);
    if (claim.headCommit !== run.headCommit)
        throw forged(run, `claim the commit ${report_subject_short(claim.headCommit)}`, `is of ${report_subject_short(run.headCommit)}`);
}
function refuseOtherPullRequest(claim, number, run) {
    const claimed = claim.pullRequest?.number ?? null;
    if (claimed === number)
        return;
    const named = (one) => (one === null ? 'no pull request' : `pull request #${one}`);
    throw forged(run, `claim ${named(claimed)}`, `is of ${named(number)}`);
}
function triggerOf(run, runner, found, claims) {
    // A tag, too, is the "branch" of its run; whoever claims less than a branch gets less.
    const isBranch = found !== null || claims.every(({ branch }) => branch === run.headBranch);
    return {
        event: run.event,
        pullRequest: found === null ? null : withoutState(found),
        commit: found === null ? run.headCommit : null,
        branch: isBranch ? run.headBranch : null,
        defaultBranch: runner.trigger.defaultBranch,
        before: null,
        forced: false,
        mergeGroupBase: run.event === 'merge_group' ? (/\/pr-\d+-([0-9a-f]{40})$/.exec(run.headBranch ?? '')?.[1] ?? null) : null,
        workflowRun: run,
    };
}
const withoutState = ({ state: _, headRepository: __, ...found }) => found;
/**
 * The commits of the subject: a pull request is judged by the tip of its base, and what it claims to have measured counts only where it is GitHub's own merge commit
 * or the head.
 */
const commitsOf = (subject, claimed, store) => (0,once/* onceFor */.b)(store)(`commits of ${claimed}`, () => findCommits(subject, claimed, store));
async function findCommits({ trigger }, claimed, store) {
    const { pullRequest } = trigger;
    const gone = (what, next) => new errors/* ConfigurationError */.j1({ message: `${what} cannot be read`, next });
    const need = async (commit) => {
        if (!(await (0,git_store/* fetchCommits */.Bj)(store, [commit], 1)))
            throw gone(`the commit ${report_subject_short(commit)}`, 'run it again; a force push may have left it behind');
    };
    if (pullRequest === null) {
        const commit = trigger.commit ?? '';
        if (trigger.event === 'merge_group' && trigger.mergeGroupBase === null)
            throw gone('the base of the merge group, whose policy judges it,', 'let the merge queue start the run');
        await need(commit);
        return { commit, configuration: commit, policy: trigger.mergeGroupBase };
    }
    const { number, headCommit, baseBranch } = pullRequest;
    if ((await (0,git_store/* fetchRef */.sl)(store, `refs/pull/${number}/head`, { depth: 1 })) !== headCommit)
        await need(headCommit);
    const merge = await (0,git_store/* fetchRef */.sl)(store, `refs/pull/${number}/merge`, { depth: 1 });
    const policy = await (0,git_store/* fetchRef */.sl)(store, `refs/heads/${baseBranch}`, { depth: 1 });
    if (policy === null)
        throw new errors/* ConfigurationError */.j1({
            message: `the base branch ${baseBranch} is gone, and its policy judges the pull request`,
            next: 'restore the branch, or give the pull request another base, and run this job again',
        });
    // With conflicts GitHub's merge commit stays that of an older head.
    const isMerge = merge !== null && claimed === merge && (await (0,repository/* parentsOf */.fY)(store.git, merge)).includes(headCommit);
    const measured = isMerge ? merge : headCommit;
    return { commit: measured, configuration: headCommit, policy };
}


/***/ }),

/***/ 10549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/delivery.js + 1 modules
var delivery = __webpack_require__(56794);
// EXTERNAL MODULE: ./build/report/comment.js + 1 modules
var comment = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/jobs/report-delivery.js + 1 modules
var report_delivery = __webpack_require__(24571);
// EXTERNAL MODULE: ./build/jobs/report-model.js
var report_model = __webpack_require__(65399);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./build/event.js
var build_event = __webpack_require__(24860);
// EXTERNAL MODULE: ./build/gather/saved-facts-artifacts.js
var saved_facts_artifacts = __webpack_require__(61269);
// EXTERNAL MODULE: ./build/github/problem.js
var problem = __webpack_require__(97865);
// EXTERNAL MODULE: ./build/jobs/workflow-run.js
var workflow_run = __webpack_require__(94868);
;// CONCATENATED MODULE: ./build/jobs/report-source.js






/** Finds the run: the one that an input names, the one that ended (`workflow_run`), the last of the reviewed head, else this very one. */
async function sourceOf(request) {
    const { runner, runId } = request;
    const { trigger } = runner;
    if (runId !== null && runId !== runner.runId)
        return savedBy(request, await (0,workflow_run/* readRun */.c)(request.address.client, runner.repository, runId), null);
    if (runId === null && trigger.event === 'workflow_run') {
        if (trigger.workflowRun === null)
            throw new errors/* ConfigurationError */.j1({
                message: 'the event `workflow_run` names no run',
                next: 'give the number of the run whose facts are to be judged as `run-id`',
            });
        return savedBy(request, trigger.workflowRun, null);
    }
    if (runId === null && trigger.event === 'pull_request_review' && trigger.pullRequest !== null)
        return scoredBefore(request, trigger);
    return savedBy(request, ownRun(runner), trigger);
}
async function savedBy({ address, scratch, signal }, run, trigger) {
    try {
        // Who runs the failed jobs again alone leaves what the others measured: the newest of each model counts, as the commit is the same.
        const artifacts = await (0,saved_facts_artifacts.fetchSavedFacts)({ ...address, runId: run.id, attempt: run.attempt, scratch, signal });
        const ended = run.conclusion === null ? '' : `, which ended with ${run.conclusion},`;
        return {
            run,
            trigger,
            artifacts,
            missing: artifacts.length > 0
                ? null
                : `the run ${run.id}${ended} left no facts: the job that scores may never have uploaded any, which its log tells`,
        };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const { message } = error instanceof errors/* ConfigurationError */.j1 ? error : (0,problem.asProblem)(error, 'reading the artifacts', 'actions: read');
        return { run, trigger, artifacts: [], missing: message };
    }
}
/** Runs of one head commit that are looked at for facts; a repository has further workflows. */
const mostRuns = 5;
const listing = schemas.object({ workflow_runs: schemas.array(schemas.unknown()) });
/** The newest run of the pull request's head that left facts: an approval needs no new training. */
async function scoredBefore(request, trigger) {
    const { client, owner, repo } = request.address;
    const { headCommit, headBranch, fork } = trigger.pullRequest;
    const { data } = await client
        .request('GET /repos/{owner}/{repo}/actions/runs', {
        owner,
        repo,
        head_sha: headCommit,
        event: 'pull_request',
        status: 'completed',
        per_page: 50,
    })
        .catch((error) => {
        throw new errors/* ConfigurationError */.j1({
            message: (0,problem.asProblem)(error, `looking for runs of ${headCommit.slice(0, 7)}`, 'actions: read').message,
            next: 'give the job the permission `actions: read`, or run it again',
        }, { cause: error });
    });
    const runs = listing
        .parse(data)
        .workflow_runs.map((run) => build_event/* workflowRunSchema */.QO.parse(run))
        // Somebody else's fork may have a branch of this name at this very commit.
        .filter((run) => run.headBranch === headBranch && (run.headRepository !== request.runner.repository) === fork)
        .sort((a, b) => Number(BigInt(b.id) - BigInt(a.id)));
    let last = null;
    for (const run of runs.slice(0, mostRuns)) {
        const source = await savedBy(request, run, trigger);
        if (source.missing === null)
            return source;
        last ??= source;
    }
    return (last ?? {
        run: ownRun(request.runner),
        trigger,
        artifacts: [],
        missing: `no run of ${headCommit.slice(0, 7)} has ended yet`,
    });
}
/** This run, for facts that an earlier job of it has left. */
const ownRun = ({ trigger, runId, attempt, runUrl, repository, actor }) => ({
    id: runId,
    attempt,
    event: trigger.event,
    headCommit: trigger.pullRequest?.headCommit ?? trigger.commit ?? '',
    headBranch: trigger.branch,
    headRepository: trigger.pullRequest?.fork === true ? null : repository,
    conclusion: null,
    url: runUrl,
    actor,
    startedAt: new Date().toISOString(),
});

// EXTERNAL MODULE: ./build/jobs/report-subject.js + 1 modules
var report_subject = __webpack_require__(89475);
// EXTERNAL MODULE: ./build/jobs/several-models.js
var several_models = __webpack_require__(90800);
;// CONCATENATED MODULE: ./build/jobs/report.js











/**
 * The trusted half: judges what a job with fewer permissions has measured. No code of the commit that was measured runs here, none is checked out, and what its facts say
 * of anything but measurements is replaced.
 */
const report = async (request) => {
    const address = await addressOf(request);
    const { inputs, runner, job, signal } = request;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.temporary ?? (0,external_node_os_.tmpdir)(), 'ml-test-score-facts-'));
    try {
        const source = await sourceOf({ address, runner, runId: job.runId, scratch, signal });
        const subject = await (0,report_subject/* subjectOf */.et)(source, runner, address);
        if (subject.kind === 'silent')
            return { outputs: {}, failed: false, said: `nothing is reported: ${subject.reason}` };
        try {
            if (subject.kind === 'unjudged')
                throw new errors/* ConfigurationError */.j1(subject.problem);
            const asked = { request, source, subject, inputs };
            if (await (0,several_models/* namesModels */.tE)((0,external_node_path_.join)(runner.workspace, inputs.workingDirectory), inputs))
                return await (await __webpack_require__.e(/* import() */ 8474).then(__webpack_require__.bind(__webpack_require__, 58474))).reportOnModels(asked, address);
            return await reportOnModel(asked, address);
        }
        catch (error) {
            if (!signal.aborted)
                await (0,report_delivery/* tellFailure */.s9)({ request, source, trigger: subject.trigger }, address, inOneLine(error));
            throw error;
        }
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
};
/** A status has one line, and what is no mistake of the user's is not told to everybody. */
const inOneLine = (caught) => {
    const error = (0,errors/* mendable */.f7)(caught);
    return error instanceof errors/* ConfigurationError */.j1
        ? (error.problems[0]?.message ?? '')
        : 'a bug in ML Test Score: the log of the job has its trace';
};
async function addressOf({ inputs, runner }) {
    if (inputs.token === null)
        throw new errors/* ConfigurationError */.j1({
            message: '`report` needs a token: it reads the artifacts of a run, comments and sets a status',
            next: 'leave out the input `token`, and give the job `actions: read`, `contents: read`, `pull-requests: write` and `statuses: write`',
        });
    return (0,delivery/* connect */.Ng)(inputs.token, runner);
}
async function reportOnModel(asked, address) {
    const judged = await (0,report_model/* judgeModel */.fL)(asked);
    if (!(0,report_model/* isJudged */.sL)(judged)) {
        const verdict = (0,report_delivery/* verdictOfProblems */.fy)(judged.model, judged.problems, asked.source.run);
        const url = await (0,report_delivery/* tellVerdict */.Hy)(asked, address, verdict);
        return {
            outputs: { decision: 'block', 'comment-url': url },
            failed: true,
            said: `blocked: ${verdict.description}`,
        };
    }
    const { decision, score } = judged.report;
    const url = await (0,report_delivery/* tellVerdict */.Hy)(asked, address, verdictOf(judged.report, judged.output));
    return {
        outputs: {
            ...(0,several_models/* verdictOn */.Hc)([judged.report], []).outputs,
            report: (0,external_node_path_.join)(judged.output, 'report.json'),
            'comment-url': url,
        },
        failed: judged.unjudged || (decision.outcome === 'block' && asked.inputs.fail),
        said: `${decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${score.total} of 7`,
    };
}
function verdictOf(report, output) {
    const { model, decision, score, claimed } = report;
    const isAllowed = decision.outcome === 'allow';
    const [first, ...others] = decision.reasons;
    const why = first === undefined
        ? ''
        : `; ${first.subject}: expected ${first.expected}, found ${first.found}${others.length > 0 ? `, and ${others.length} more` : ''}`;
    return {
        model,
        comment: (0,comment/* renderComment */.wQ)(report),
        summary: (0,comment/* renderComment */.wQ)(report, comment/* summaryBounds */._z),
        state: isAllowed ? 'success' : 'failure',
        description: `${isAllowed ? 'Allowed' : 'Blocked'}: ${score.total} of 7${claimed === true ? ' (as the pull request reports)' : ''}${why}`,
        // Files are those of another commit than this job's, on which GitHub would show them.
        annotations: (0,delivery/* annotationsOf */.Ih)({ ...report, tests: [] }, ''),
        onlyUpdate: false,
        output,
    };
}


/***/ }),

/***/ 72345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ notifyTraining),
/* harmony export */   nE: () => (/* binding */ notifyStages),
/* harmony export */   u2: () => (/* binding */ signingSecret),
/* harmony export */   z9: () => (/* binding */ notifyVerdict)
/* harmony export */ });
/* unused harmony exports notify, turns */
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _gate_monitoring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92890);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73627);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45114);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);





/** All models of a run that tell the same receiver wait for one another, and learn together that it is down. */
const receivers = new Map();
/** What is wrong with a key is told once. */
const warned = new Set();
/** Sends those that are asked for, in order, after those that were given before. Never throws, and ends within a minute. */
async function notify(project, happenings, log) {
    const { events } = project.configuration;
    if (events === undefined)
        return;
    const wanted = happenings.filter(({ type }) => events.types.includes(type));
    if (wanted.length === 0)
        return;
    const [first] = wanted;
    if (first !== undefined && 'run' in first && project.runner === null) {
        log.info('no events are sent: this run is local');
        return;
    }
    try {
        const [{ eventOf }, { openDelivery, signingKey }] = await Promise.all([
            __webpack_require__.e(/* import() */ 9688).then(__webpack_require__.bind(__webpack_require__, 29688)),
            __webpack_require__.e(/* import() */ 2549).then(__webpack_require__.bind(__webpack_require__, 2549)),
        ]);
        const { url, secret: variable = null } = events;
        const key = variable === null ? null : signingKey(secretOf(project, variable), variable);
        const name = JSON.stringify([url, variable]);
        const receiver = receivers.get(name) ?? { deliver: openDelivery({ url, key, variable }), last: Promise.resolve() };
        receivers.set(name, receiver);
        const sender = senderOf(project);
        const made = wanted.map((happening) => eventOf(happening, sender));
        receiver.last = receiver.last.then(() => receiver.deliver(made, log));
        await receiver.last;
    }
    catch (error) {
        const [problem] = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1 ? error.problems : [{ message: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }];
        const text = `no events are sent: ${[problem?.message, problem?.next].filter(Boolean).join('; ')}`;
        log.info(`not sent: ${wanted.map(({ type }) => type).join(', ')}`);
        if (!warned.has(text))
            log.warning(text);
        warned.add(text);
    }
}
/** Throws `ConfigurationError`: an event that is not signed where that was asked for is worse than none. */
function secretOf({ environment }, variable) {
    const value = environment[variable]?.trim() ?? '';
    if (value !== '')
        return value;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
        message: `${variable}, which is to hold the key that signs them, is not set`,
        next: 'give it to this step as `env`, from a secret of the repository',
    });
}
function senderOf({ runner, repository, model }) {
    const now = new Date();
    const source = runner === null
        ? (pageOf((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(repository)?.remoteUrl ?? null) ?? `urn:ml-test-score:${encodeURIComponent(model)}`)
        : `${runner.serverUrl}/${runner.repository}`;
    return {
        source,
        occasion: runner === null ? `local-${now.getTime()}` : `${runner.runId}/${runner.attempt}`,
        run: runner?.runUrl ?? null,
        now: now.toISOString(),
    };
}
/** `git@github.com:acme/penguins.git` → `https://github.com/acme/penguins`; null for a folder. */
function pageOf(remote) {
    const [, host, path] = remote?.match(/^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+\.[A-Za-z]+)(?::\d+)?[:/](.+?)(?:\.git)?\/*$/) ?? [];
    return host === undefined || path === undefined ? null : encodeURI(`https://${host}/${path}`);
}
/** The key that signs, which no code of the repository may see; null where none is named, set, or long enough to be one. */
function signingSecret({ configuration, environment }) {
    const variable = configuration.events?.secret;
    const value = variable === undefined ? undefined : environment[variable]?.trim();
    return value === undefined || value.length < shortestSecret ? null : value;
}
/** Anything shorter might be part of other values, as of PATH. */
const shortestSecret = 8;
/** A promotion that is repeated tells nobody twice. */
async function notifyStages(project, { kind, registry, version, assignments, entered, from }, log) {
    const { runner } = project;
    const moves = assignments.filter(({ stage }) => entered.includes(stage));
    const happenings = moves.map(({ stage, number, date }) => ({
        type: `model.${kind}`,
        model: version.model,
        move: {
            stage,
            version: version.version,
            from,
            number,
            date,
            digest: version.digest,
            commit: version.commit,
            registry: registry.place,
            score: version.score,
            actor: runner?.actor ?? null,
        },
    }));
    await notify(project, happenings, log);
}
/** What a run without its own token for secrets leaves to the trusted half. */
const isOfFork = ({ pullRequest }) => pullRequest?.fork === true;
/** Training is over. Sent by the job that trains. */
async function notifyTraining(project, { run, training }, log) {
    if (!isOfFork(run))
        await notify(project, [{ type: 'training.finished', run, training }], log);
}
/** What the verdict means for those who are told. */
async function notifyVerdict(project, { run, report, trusted }, log) {
    if (project.configuration.events === undefined)
        return;
    if (!trusted && isOfFork(run)) {
        log.info('no events are sent: `command: report` tells of pull requests from forks');
        return;
    }
    if (run.scope === 'monitoring')
        return notify(project, await monitoringHappenings(project, run, report, log), log);
    const happenings = [{ type: 'run.scored', run, report }];
    if (report.decision.outcome === 'block')
        happenings.push({ type: 'gate.blocked', run, report });
    return notify(project, happenings, log);
}
/** Events speak of what is served: a run of another branch sends none. */
async function monitoringHappenings({ history }, run, report, log) {
    if (run.branch === null || run.branch !== run.defaultBranch) {
        log.info(`no events of monitoring are sent: only runs of ${run.defaultBranch ?? 'the default branch'} send them`);
        return [];
    }
    let entries = [];
    try {
        entries = (await history?.index(run.model)) ?? [];
    }
    catch (error) {
        log.warning(`whether a monitoring test failed before is not known: the history could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
    const { failed, recovered } = turns(entries, run, report);
    const skew = report.tests.find(({ id }) => id === 'monitor/skew');
    return [
        ...(skew?.outcome === 'fail' ? [{ type: 'drift.found', run, report }] : []),
        ...(failed.length === 0 ? [] : [{ type: 'monitoring.failed', run, report, tests: failed }]),
        ...(recovered.length === 0 ? [] : [{ type: 'monitoring.recovered', run, report, tests: recovered }]),
    ];
}
/**
 * Which monitoring tests began to fail, and which pass again, against the last monitoring run that could tell. Where none is known, what fails now is taken for
 * new: told twice rather than never.
 */
function turns(entries, run, { tests }) {
    const earlier = entries.filter((entry) => !(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(entry) && entry.branch === run.defaultBranch && !(entry.run === run.id && entry.attempt === run.attempt));
    const failedBefore = (id) => {
        for (const entry of earlier) {
            const result = (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIn */ .Do)(entry, id);
            if (result?.execution !== 'automated' || result.outcome === 'inconclusive')
                continue;
            return result.outcome !== 'pass';
        }
        return false;
    };
    const outcomes = new Map(tests.map((test) => [test.id, test]));
    const monitored = _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3.filter((id) => id.startsWith('monitor/'));
    return {
        failed: monitored.filter((id) => {
            const test = outcomes.get(id);
            return test !== undefined && (0,_gate_monitoring_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlarm */ .I)(test) && !failedBefore(id);
        }),
        recovered: monitored.filter((id) => {
            const test = outcomes.get(id);
            return test?.outcome === 'pass' && test.execution === 'automated' && failedBefore(id);
        }),
    };
}


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingModel),
/* harmony export */   T7: () => (/* binding */ registryProblem),
/* harmony export */   ml: () => (/* binding */ refusePromotion),
/* harmony export */   xK: () => (/* binding */ promotingEvents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);



/** Events whose commit is on the branch, and whose workflow and configuration are the branch's own. */
const promotingEvents = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'local'];
/** Why this run promotes nothing, in words; null where it may. Whether the decision allows is not looked at here. */
function refusePromotion({ run, configuration }) {
    if (configuration.promote === undefined)
        return 'the configuration has no `promote`';
    if (run.scope !== undefined)
        return 'this run only monitored: it has trained no model';
    if (run.event.startsWith('pull_request') || run.pullRequest?.fork === true)
        return 'a pull request promotes nothing: its commit may never be merged';
    if (!promotingEvents.includes(run.event))
        return `the event ${run.event} promotes nothing: ${promotingEvents.slice(0, -1).join(', ')} do`;
    if (run.commit === null)
        return 'there is no commit that a version could name';
    const branch = configuration.promote.branch ?? run.defaultBranch;
    if (branch === null)
        return 'the default branch is not known: name the branch that promotes as `promote.branch`';
    if (run.branch !== branch)
        return `only the branch ${branch} promotes, and this is ${run.branch === null ? 'no branch' : run.branch}`;
    if (run.event === 'local' && run.dirty)
        return 'the work tree differs from its commit, which a version would name: commit first';
    return null;
}
/** Why a run that is to promote has no model to promote, in words: something to mend. Null where it has one. */
function missingModel({ training, artifacts }) {
    if (training.state === 'failed')
        return `training failed: ${training.error}`;
    if (training.state === 'gathered' && training.value.outcome !== 'succeeded')
        return `training did not succeed: ${training.value.problem?.summary ?? training.value.outcome}`;
    if (artifacts.state !== 'gathered')
        return `there is no model to promote: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMissing */ .bi)(artifacts)}`;
    if (artifacts.value.files.length === 0)
        return 'there is no model to promote: `artifacts` names no file';
    return null;
}
/**
 * A registry that would not outlast the run. `runnerEnvironment` is RUNNER_ENVIRONMENT (`github-hosted`, `self-hosted`, null outside of Actions); `workspace` the
 * folder that actions/checkout empties, null outside; `root` the project's folder, which the path is relative to.
 */
function registryProblem(promote, { runnerEnvironment, workspace, root, }) {
    if (promote.to !== 'directory' || runnerEnvironment === null)
        return null;
    const problem = (message, next) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({ message: `\`promote: to: directory\` (${promote.path}): ${message}`, next });
    if (runnerEnvironment === 'github-hosted')
        return problem('the runner is thrown away with the directory when the job ends', 'use `to: github-releases`, or a self-hosted runner with a path that lasts');
    if (workspace === null || promote.path === undefined)
        return null;
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root ?? workspace, promote.path));
    if (inner.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inner))
        return null;
    return problem('the directory is inside the workspace, which actions/checkout empties before the next job', 'name an absolute path outside of it, or use `to: github-releases`');
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ askedWait),
/* harmony export */   yC: () => (/* binding */ defaultRetries),
/* harmony export */   y_: () => (/* binding */ retryWait)
/* harmony export */ });
const defaultRetries = {
    attempts: 4,
    totalMilliseconds: 60_000,
    baseMilliseconds: 1_000,
    timeoutMilliseconds: 30_000,
};
function secondsFrom(value) {
    const seconds = Number(value);
    return value === undefined || value === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}
/** How long GitHub itself asks to wait, in milliseconds; undefined where it does not say. */
function askedWait(headers, now) {
    const header = headers['retry-after'];
    const seconds = secondsFrom(header);
    if (seconds !== undefined)
        return seconds * 1000;
    if (typeof header === 'string' && !Number.isNaN(Date.parse(header)))
        return Math.max(0, Date.parse(header) - now);
    const reset = secondsFrom(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && reset !== undefined)
        return Math.max(0, reset * 1000 - now);
    return undefined;
}
/** Milliseconds to wait before the next attempt; undefined where repeating cannot help (permission, not found, refused input). */
function retryWait(failure, attempt, policy, now = Date.now(), random = Math.random()) {
    const asked = askedWait(failure.headers, now);
    // All jobs of a matrix are told the same moment.
    const spread = policy.baseMilliseconds * random;
    const limited = failure.status === 403 || failure.status === 429;
    if (limited)
        return asked === undefined ? undefined : asked + spread;
    if (failure.status !== undefined && failure.status < 500)
        return undefined;
    const backoff = policy.baseMilliseconds * 2 ** attempt * (0.5 + random / 2);
    return asked !== undefined && asked > backoff ? asked + spread : backoff;
}


/***/ })

};

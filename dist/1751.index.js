export const id = 1751;
export const ids = [1751];
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

/***/ 13544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ formatIssueMarker),
/* harmony export */   q: () => (/* binding */ readIssueMarker)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14878);

const opening = '<!-- ml-test-score-issue ';
const formatIssueMarker = (marker) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFields */ .ll)(opening, {
    model: marker.model,
    test: marker.test,
    since: marker.since,
    seen: marker.seen,
    times: String(marker.times),
    run: marker.run,
    attempt: String(marker.attempt),
    ...(marker.closed === null ? {} : { closed: marker.closed }),
    ...(marker.retrained === null ? {} : { retrained: marker.retrained }),
});
/** Undefined where the first line is no marker. People can edit it: what is no time or number reads as never. */
function readIssueMarker(body) {
    const fields = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(opening, body);
    const model = fields?.get('model');
    const test = fields?.get('test');
    if (fields === undefined || model === undefined || test === undefined)
        return undefined;
    const time = (name) => {
        const value = Date.parse(fields.get(name) ?? '');
        return Number.isNaN(value) ? null : new Date(value).toISOString();
    };
    const count = (name) => {
        const value = Number(fields.get(name));
        return Number.isSafeInteger(value) && value > 0 ? value : 1;
    };
    const seen = time('seen') ?? new Date(0).toISOString();
    return {
        model,
        test,
        since: time('since') ?? seen,
        seen,
        times: count('times'),
        run: fields.get('run') ?? '',
        attempt: count('attempt'),
        closed: time('closed'),
        retrained: time('retrained'),
    };
}


/***/ }),

/***/ 75785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   cC: () => (/* binding */ issueLabel),
/* harmony export */   cQ: () => (/* binding */ thirtyDays),
/* harmony export */   ef: () => (/* binding */ planIssues)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14510);
/* harmony import */ var _issue_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13544);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14878);



/** What becomes of the issues: pure, from the issues that are there and the tests of a run. */
const issueLabel = 'ml-test-score';
/** GitHub's limit, as for comments. */
const maximumBody = 65_536;
/** More than this are not opened by one run. */
const mostOpened = 50;
/** A failure within this time opens the old issue again. */
const thirtyDays = 30 * 86_400_000;
/** Between what changes with each run and what the last failure found. */
const divider = '\n\n<!-- ml-test-score-found -->\n\n';
/** What to do with each test. Pure. `retrained` is when a retraining of the model was last asked for, with this run in it. */
function planIssues(book, findings, writer, retrained) {
    let opened = 0;
    return findings.flatMap((finding) => {
        const ours = book.issues.filter(({ marker }) => marker.model === finding.model && marker.test === finding.test);
        const open = ours.filter(({ state }) => state === 'OPEN');
        const newer = ours.find(({ marker: { run: runId, attempt } }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewerRun */ .VZ)({ runId, attempt }, writer));
        if (newer !== undefined)
            return [left(finding, newer, `run ${newer.marker.run} is newer and has written it`)];
        const [first, ...surplus] = open;
        const change = first === undefined ? withoutOpen(finding, ours) : withOpen(finding, first);
        if (change === null)
            return [];
        if (change.kind === 'opened') {
            opened += 1;
            if (book.more)
                return [
                    left(finding, null, `more than 200 open issues have the label ${issueLabel}, and it may be among those that were not read`),
                ];
            if (opened > mostOpened)
                return [left(finding, null, `one run opens at most ${mostOpened} issues`)];
        }
        return [
            {
                ...change,
                steps: [...change.steps, ...surplus.map((issue) => closeAsDuplicate(issue, first))],
            },
        ];
    });
    function markerOf(finding, before, changes) {
        return {
            model: finding.model,
            test: finding.test,
            since: writer.startedAt,
            seen: writer.startedAt,
            times: 1,
            closed: null,
            ...before,
            run: writer.runId,
            attempt: writer.attempt,
            retrained: retrained(finding.model) ?? before?.retrained ?? null,
            ...changes,
        };
    }
    function withOpen(finding, issue) {
        const { model, test } = finding;
        const { marker: before } = issue;
        const passed = before.closed !== null;
        if (finding.verdict === 'failing') {
            // A run that is started again has seen the same failure.
            const again = before.run === writer.runId ? 0 : 1;
            const marker = markerOf(finding, before, {
                seen: writer.startedAt,
                times: before.times + again,
                closed: null,
                ...(passed ? { since: writer.startedAt } : {}),
            });
            return {
                kind: 'updated',
                model,
                test,
                issue,
                story: marker,
                steps: [update(issue, finding, marker, finding.found)],
            };
        }
        const found = foundIn(issue.body);
        if (finding.verdict === 'untold') {
            const marker = markerOf(finding, before, {});
            return { kind: 'kept', model, test, issue, story: marker, steps: [update(issue, finding, marker, found)] };
        }
        const marker = markerOf(finding, before, { closed: writer.startedAt });
        const steps = [comment(issue, finding), update(issue, finding, marker, found), close(issue)];
        return { kind: 'closed', model, test, issue, story: marker, steps };
    }
    function withoutOpen(finding, closed) {
        if (finding.verdict !== 'failing')
            return null;
        const { model, test } = finding;
        const recent = closed.filter(({ closedAt }) => closedAt !== null && Date.parse(writer.startedAt) - Date.parse(closedAt) < thirtyDays);
        const dismissed = recent.findLast(({ marker, stateReason }) => marker.closed === null && stateReason === 'NOT_PLANNED');
        if (dismissed !== undefined)
            return left(finding, dismissed, `#${dismissed.number} was closed as not planned less than 30 days ago`);
        const issue = recent.findLast(({ marker }) => marker.closed !== null);
        if (issue === undefined) {
            const marker = markerOf(finding, null, {});
            const input = {
                repositoryId: book.repository,
                title: finding.title,
                body: bodyOf(marker, finding, finding.found),
                labelIds: [book.label ?? ''],
            };
            const steps = [{ field: 'createIssue', input, select: 'issue { id number url }' }];
            return { kind: 'opened', model, test, issue: null, story: marker, steps };
        }
        const marker = markerOf(finding, issue.marker, {
            since: writer.startedAt,
            seen: writer.startedAt,
            times: issue.marker.times + 1,
            closed: null,
        });
        const reopen = { field: 'reopenIssue', input: { issueId: issue.id }, select: 'issue { id }' };
        const steps = [reopen, update(issue, finding, marker, finding.found), comment(issue, finding)];
        return { kind: 'reopened', model, test, issue, story: marker, steps };
    }
}
const left = ({ model, test }, issue, reason) => ({
    kind: 'left',
    model,
    test,
    issue,
    reason,
    steps: [],
    story: null,
});
const update = (issue, finding, marker, found) => ({
    field: 'updateIssue',
    input: { id: issue.id, title: finding.title, body: bodyOf(marker, finding, found) },
    select: 'issue { id }',
});
const comment = (issue, finding) => ({
    field: 'addComment',
    input: { subjectId: issue.id, body: cutTo(finding.comment, maximumBody) },
    select: 'clientMutationId',
});
const close = (issue) => ({
    field: 'closeIssue',
    input: { issueId: issue.id, stateReason: 'COMPLETED' },
    select: 'issue { id }',
});
/** Two runs that opened one at once, or an answer of GitHub that was lost: the older one stays. */
const closeAsDuplicate = (issue, first) => ({
    field: 'closeIssue',
    input: { issueId: issue.id, stateReason: 'DUPLICATE', duplicateIssueId: first.id },
    select: 'issue { id }',
});
/** Marker, head and finding, within GitHub's limit. */
function bodyOf(marker, { head }, found) {
    const start = `${(0,_issue_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIssueMarker */ .p)(marker)}\n${head(marker).trimEnd()}${divider}`;
    return start + cutTo(found.trimEnd(), maximumBody - start.length);
}
/** The last failure in a body of ours, as it was written; people may have changed it, and it is bounded again. */
function foundIn(body) {
    const text = body.replaceAll('\r\n', '\n');
    const at = text.indexOf(divider);
    return at === -1 ? '' : text.slice(at + divider.length);
}
const note = '\n\n_Cut here: GitHub takes no more in an issue. The whole report is in the artifact of the run._';
const cutTo = (text, limit) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToFit */ .XL)(text, limit, note);


/***/ }),

/***/ 14878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gh: () => (/* binding */ whyOutranked),
/* harmony export */   ll: () => (/* binding */ formatFields),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
const opening = '<!-- ml-test-score ';
const closing = ' -->';
/** `--` would end an HTML comment early. */
const encode = (value) => encodeURIComponent(value).replaceAll('-', '%2D');
/** The hidden first line by which a later run finds its comment, and knows who wrote it. */
function formatMarker(model, writer) {
    const fields = {
        model,
        event: writer.event,
        head: writer.headSha,
        run: writer.runId,
        attempt: String(writer.attempt),
    };
    return formatFields(opening, fields);
}
/** A hidden line: the opening of an HTML comment, and fields that no value can end early. */
function formatFields(start, fields) {
    const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encode(value)}`);
    return start + pairs.join(' ') + closing;
}
/** The fields of the hidden first line of a text; undefined where there is no such line. */
function readFields(start, body) {
    const line = body.split(/\r?\n/, 1)[0] ?? '';
    if (!line.startsWith(start) || !line.endsWith(closing))
        return undefined;
    const fields = new Map();
    for (const pair of line.slice(start.length, -closing.length).split(' ')) {
        const [name = '', value = ''] = pair.split('=', 2);
        try {
            fields.set(name, decodeURIComponent(value));
        }
        catch {
            return undefined;
        }
    }
    return fields;
}
/** The writer of a comment for this model; undefined where the first line is no marker of this model. What is missing in it ranks lowest. */
function readMarker(body, model) {
    const fields = readFields(opening, body);
    if (fields === undefined || fields.get('model') !== model)
        return undefined;
    return {
        event: fields.get('event') ?? '',
        headSha: fields.get('head') ?? '',
        runId: fields.get('run') ?? '',
        attempt: Number(fields.get('attempt')) || 0,
    };
}
const runNumber = (id) => (/^\d+$/.test(id) ? BigInt(id) : 0n);
/** Whether a run started after another one; run ids grow over all runs of a server. */
function isNewerRun(one, other) {
    const [run, otherRun] = [runNumber(one.runId), runNumber(other.runId)];
    return run > otherRun || (run === otherRun && one.attempt > other.attempt);
}
const ownsComment = (event) => event.startsWith('pull_request') || event === 'workflow_run';
/** Why `writer` must leave a comment of `other` alone; undefined where it may overwrite it. */
function whyOutranked(writer, other) {
    const mine = ownsComment(writer.event);
    const theirs = ownsComment(other.event);
    if (!mine && theirs)
        return { reason: `the comment belongs to the pull request's own run (${other.runId})`, newer: false };
    if (mine && !theirs && writer.headSha === other.headSha)
        return undefined;
    if (isNewerRun(other, writer))
        return { reason: `a newer run (${other.runId}, attempt ${other.attempt}) has already commented`, newer: true };
    return undefined;
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

/***/ 79656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  monitor: () => (/* binding */ monitor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/delivery.js + 1 modules
var delivery = __webpack_require__(56794);
// EXTERNAL MODULE: ./build/gate/monitoring.js
var monitoring = __webpack_require__(92890);
// EXTERNAL MODULE: ./build/github/annotations.js
var github_annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/pipeline.js + 13 modules
var pipeline = __webpack_require__(6667);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/rubric/rubric.js + 4 modules
var rubric = __webpack_require__(59733);
// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/report/comment.js + 1 modules
var comment = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/issue.js




const most = { measurements: 30, tables: 3, rows: 20, others: 20 };
const issueTitle = (model, id) => `ML Test Score: ${id} fails for ${model}`;
/** The first lines: what happened, since when, how often. */
function renderFailing({ model, test, run, commit }, story) {
    const { since, seen, times, retraining } = story;
    const word = test.outcome === 'error' ? 'crashes' : 'fails';
    const often = times === 1 ? 'seen once' : `seen ${times} times`;
    const at = commit === null ? '' : ` at commit ${(0,markdown/* code */.aY)(commit.slice(0, 7))}`;
    return [
        `### ❌ ${(0,markdown/* code */.aY)(test.id)} ${word} for ${(0,markdown/* code */.aY)(model)}`,
        `Since ${minuteOf(since)}, ${often}, last ${minuteOf(seen)}${at}${linkOf(run)}.`,
        ...(retraining === null ? [] : [`🔁 ${(0,markdown/* prose */.CS)(retraining, 600)}`]),
    ].join('\n\n');
}
/** The first lines where this run could not tell; what the last failure found stays below. */
function renderUntold({ model, test, run, startedAt }, { since, seen, times }) {
    const how = test.outcome === null ? 'did not run' : `was ${test.outcome}`;
    return [
        `### ❔ ${(0,markdown/* code */.aY)(test.id)} for ${(0,markdown/* code */.aY)(model)}: not known whether it still fails`,
        `The run of ${minuteOf(startedAt)}${linkOf(run)} could not tell: the test ${how}: ${(0,markdown/* prose */.CS)(test.summary, 600)}`,
        `It failed since ${minuteOf(since)}, was seen ${times === 1 ? 'once' : `${times} times`}, last ${minuteOf(seen)}. This issue stays open until the test passes.`,
    ].join('\n\n');
}
function renderPassing(subject, { since, times }) {
    const { model, test, startedAt } = subject;
    return [
        `### ✅ ${(0,markdown/* code */.aY)(test.id)} passes for ${(0,markdown/* code */.aY)(model)} again`,
        `It passed in the run of ${minuteOf(startedAt)}${linkOf(subject.run)}: ${(0,markdown/* prose */.CS)(test.summary, 600)}`,
        `It had failed since ${minuteOf(since)}, and was seen ${times === 1 ? 'once' : `${times} times`}. The last failure is below.`,
    ].join('\n\n');
}
/** The comment with which the issue is closed. */
const renderClosing = ({ test, run, startedAt }) => `✅ ${(0,markdown/* code */.aY)(test.id)} passes again, in the run of ${minuteOf(startedAt)}${linkOf(run)}: ${(0,markdown/* prose */.CS)(test.summary, 600)}`;
/** The comment with which it is opened again. */
const renderReopening = ({ test, run, startedAt }) => `❌ ${(0,markdown/* code */.aY)(test.id)} ${test.outcome === 'error' ? 'crashes' : 'fails'} again, in the run of ${minuteOf(startedAt)}${linkOf(run)}: ${(0,markdown/* prose */.CS)(test.summary, 600)}`;
/** What the failing run found, what was expected, and what to do. */
function renderFinding({ test }) {
    const { id, summary, measurements, remedy } = test;
    const { title, why } = (0,rubric/* rubricTest */.YD)(id);
    return [
        `**Found**: ${(0,markdown/* prose */.CS)(summary, 2000)}`,
        measurementTable(measurements),
        ...evidenceBlocks(test),
        remedy === '' ? '' : `**What to do**: ${(0,markdown/* prose */.CS)(remedy, 1000)}`,
        `**What the test asks**: ${(0,markdown/* escapeMarkdown */.FV)(title)}. ${(0,markdown/* prose */.CS)(why, 1000)}`,
        '<sub>ML Test Score keeps this issue: each run updates it in place, and it is closed when the test passes.</sub>',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function measurementTable(measurements) {
    if (measurements.length === 0)
        return '';
    // What misses its limit is what the issue is about.
    const ordered = [...measurements].sort((a, b) => rank(a) - rank(b));
    const rows = ordered
        .slice(0, most.measurements)
        .map(({ name, observed, expected, met }) => [
        (0,markdown/* code */.aY)(name, 200),
        cell(observed),
        expected === undefined ? '' : (0,markdown/* escapeMarkdown */.FV)(expected),
        met === undefined ? '' : met ? '✅' : '❌',
    ]);
    const rest = measurements.length - rows.length;
    const more = rest <= 0 ? '' : `\n\n${rest} more measurements are in report.json, in the artifact of the run.`;
    return `${(0,markdown/* table */.tp)(['Measurement', 'Found', 'Expected', ''], rows)}${more}`;
}
const rank = ({ met }) => (met === false ? 0 : met === undefined ? 2 : 1);
const cell = (value) => typeof value === 'number' ? (0,metric_limits/* formatNumber */.ZV)(value) : (0,markdown/* escapeMarkdown */.FV)(value);
function evidenceBlocks({ evidence }) {
    const tables = evidence.filter((item) => item.kind === 'table').slice(0, most.tables);
    const others = evidence.filter((item) => item.kind !== 'table').slice(0, most.others);
    const lines = others.flatMap((item) => {
        if (item.kind === 'position')
            return [
                `- ${(0,markdown/* code */.aY)([item.file, item.line].filter((part) => part !== undefined).join(':'), 300)} ${(0,markdown/* prose */.CS)(item.message)}`,
            ];
        if (item.kind === 'metric')
            return [`- ${(0,markdown/* code */.aY)(item.name)}: ${(0,metric_limits/* formatNumber */.ZV)(item.value)} (${(0,markdown/* code */.aY)(item.file, 300)})`];
        if (item.kind === 'link')
            return [`- ${(0,markdown/* escapeMarkdown */.FV)(item.title)}: ${(0,markdown/* code */.aY)(item.url, 300)}`];
        return [];
    });
    return [
        ...tables.map(({ title, columns, rows }) => `**${(0,markdown/* escapeMarkdown */.FV)(title, 200)}**\n\n${(0,markdown/* table */.tp)(columns.slice(0, 10).map((column) => (0,markdown/* escapeMarkdown */.FV)(column, 100)), rows.slice(0, most.rows).map((row) => row.slice(0, 10).map((value) => cell(value))))}`),
        ...others.flatMap((item) => (item.kind === 'command' ? [(0,markdown/* codeBlock */.DV)(item.tail.slice(-20))] : [])),
        ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ];
}
/** The job summary of a run that only monitors. */
function renderMonitoring(report, issues, notes) {
    const tests = report.tests.filter(({ id }) => id.startsWith('monitor/'));
    const failing = tests.filter(({ outcome }) => outcome === 'fail' || outcome === 'error').length;
    const untold = tests.filter(({ outcome }) => outcome === null || outcome === 'inconclusive').length;
    const rest = untold === 0 ? '' : `, ${untold} of ${tests.length} could not tell`;
    const head = failing === 0
        ? `### ${untold === tests.length ? '❔' : '✅'} Monitoring ${(0,markdown/* code */.aY)(report.model)}: no test fails${rest}`
        : `### ❌ Monitoring ${(0,markdown/* code */.aY)(report.model)}: ${failing} of ${tests.length} tests ${failing === 1 ? 'fails' : 'fail'}${rest}`;
    const rows = tests.map((test) => [
        (0,markdown/* code */.aY)(test.id),
        test.outcome === null ? '· none' : comment/* outcomeSigns */.H2[test.outcome],
        (0,markdown/* prose */.CS)(test.summary, 600),
        issues
            .filter(({ test: id }) => id === test.id)
            .map(({ what, url }) => (url === null ? (0,markdown/* escapeMarkdown */.FV)(what) : `[${(0,markdown/* escapeMarkdown */.FV)(what)}](${url})`))
            .join('<br>'),
    ]);
    return [
        head,
        `Nothing was trained. The monitoring tests earn ${report.score.sections.monitor} of 7 points.`,
        (0,markdown/* table */.tp)(['Test', 'Outcome', 'Why', 'Issue'], rows),
        ...notes.map((note) => (0,markdown/* prose */.CS)(note, 600)),
    ]
        .join('\n\n')
        .concat('\n');
}
const minuteOf = (time) => `${time.slice(0, 16).replace('T', ' ')} UTC`;
const linkOf = (run) => run !== null && /^https?:\/\/[\w.:/-]+$/.test(run) ? ` ([run](${run}))` : '';

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/jobs/each-model.js
var each_model = __webpack_require__(82252);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/event.js
var build_event = __webpack_require__(24860);
// EXTERNAL MODULE: ./build/github/issue-plan.js
var issue_plan = __webpack_require__(75785);
// EXTERNAL MODULE: ./build/history/run-index.js
var run_index = __webpack_require__(73627);
// EXTERNAL MODULE: ./build/project.js + 6 modules
var build_project = __webpack_require__(38240);
;// CONCATENATED MODULE: ./build/jobs/monitor-issues.js









/**
 * Opens, updates and closes the issues of the monitoring tests of all models, and asks for retrainings. Trouble here never changes the verdict: the log
 * says what was missing.
 */
async function keepIssues(request, models) {
    const { inputs, runner, log } = request;
    const notes = [];
    const warn = (text) => {
        log.warning(text);
        notes.push(text);
    };
    const [first] = models;
    if (first === undefined)
        return { lines: [], notes };
    // Issues speak of what is served: a run of another branch leaves them alone.
    const { branch, defaultBranch } = first.result.judgement.facts.run;
    if (branch === null || branch !== defaultBranch) {
        const note = `no issues: only runs of ${defaultBranch ?? 'the default branch'} keep them`;
        log.info(note);
        return { lines: [], notes: [note] };
    }
    if (inputs.token === null) {
        warn('no issues: there is no token');
        return { lines: [], notes };
    }
    try {
        const [place, issues] = await Promise.all([(0,delivery/* connect */.Ng)(inputs.token, runner), __webpack_require__.e(/* import() */ 4036).then(__webpack_require__.bind(__webpack_require__, 14036))]);
        const startedAt = first.result.report.startedAt;
        const writer = { runId: runner.runId, attempt: runner.attempt, startedAt };
        const book = await issues.readIssues(place, startedAt);
        const retrainings = new Map();
        for (const model of models) {
            const { report } = model.result;
            retrainings.set(report.model, await planRetraining(request, model, issues.lastRetraining(book, report.model)));
        }
        const findings = models.flatMap(({ result: { report } }) => findingsOf(report, retrainings.get(report.model)?.said ?? null));
        const changes = (0,issue_plan/* planIssues */.ef)(book, findings, writer, (model) => retrainings.get(model)?.asked ?? null);
        const applied = await issues.applyIssues(place, book, changes);
        for (const problem of new Set(applied.flatMap(({ problems }) => problems)))
            warn(problem);
        for (const change of applied)
            log.info(saidOf(change));
        const corrections = [];
        for (const { result } of models) {
            const { report } = result;
            const { due, said, before } = retrainings.get(report.model);
            const own = applied.filter(({ model }) => model === report.model);
            const problem = due ? await askForRetraining(place, request, report, own) : null;
            if (problem !== null) {
                warn(problem);
                corrections.push(...issues.rewriteHeads(own.filter(wasWritten), findingsOf(report, problem), before));
            }
            else if (due)
                log.info(`sent repository_dispatch ${build_event/* retrainEvent */.o6} for ${report.model}`);
            else if (said !== null)
                log.info(said);
        }
        if (corrections.length > 0) {
            const { applySteps } = await __webpack_require__.e(/* import() */ 6643).then(__webpack_require__.bind(__webpack_require__, 96643));
            const answers = await applySteps(place.client, corrections, 'correcting the issues', 'issues: write');
            for (const problem of new Set(answers.map((answer) => answer.problem)))
                if (problem !== null)
                    warn(problem);
        }
        return { lines: applied.map(lineOf), notes };
    }
    catch (error) {
        warn(`the issues were not kept: ${(0,errors/* messageOf */.bD)(error)}`);
        return { lines: [], notes };
    }
}
function findingsOf(report, retraining) {
    const { model } = report;
    return report.tests
        .filter(({ id }) => id.startsWith('monitor/'))
        .map((test) => {
        const subject = {
            model,
            test,
            run: report.run,
            startedAt: report.startedAt,
            commit: report.headCommit,
        };
        const verdict = verdictOf(test);
        return {
            model,
            test: test.id,
            verdict,
            title: issueTitle(model, test.id),
            head: (story) => verdict === 'failing'
                ? renderFailing(subject, { ...story, retraining })
                : verdict === 'passing'
                    ? renderPassing(subject, { ...story, retraining })
                    : renderUntold(subject, { ...story, retraining }),
            found: renderFinding(subject),
            comment: verdict === 'passing' ? renderClosing(subject) : renderReopening(subject),
        };
    });
}
/** A crash is a failure of the test itself, and opens an issue as well. What passes by hand, or did not run, tells nothing about what is served now. */
function verdictOf(test) {
    if ((0,monitoring/* isAlarm */.I)(test))
        return 'failing';
    return test.outcome === 'pass' && test.execution === 'automated' ? 'passing' : 'untold';
}
/** At most once per `cooldown`: the issues keep when the last one was asked for, the history when one ran. A crashed check is mended by no retraining. */
async function planRetraining(request, monitored, before) {
    const { job, log } = request;
    const { report } = monitored.result;
    const not = (said) => ({ due: false, said, asked: before, before });
    if (!job.retrain || !report.tests.some(isFailing))
        return not(null);
    const now = Date.parse(report.startedAt);
    const isRecent = (time) => now - Date.parse(time) < job.cooldown * 1000;
    const wait = `another one is asked for ${(0,units/* formatDuration */.a3)(job.cooldown)} later at the earliest`;
    const minute = (time) => `${time.slice(0, 16).replace('T', ' ')} UTC`;
    if (before !== null && isRecent(before))
        return not(`A retraining was asked for at ${minute(before)}; ${wait}.`);
    try {
        const ran = await lastRetrained(request, monitored);
        if (ran !== null && isRecent(ran))
            return not(`A retraining ran at ${minute(ran)}; ${wait}.`);
    }
    catch (error) {
        log.warning(`the history could not be read for the last retraining: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const said = `A retraining was asked for at ${minute(report.startedAt)} (event \`${build_event/* retrainEvent */.o6}\`).`;
    return { due: true, said, asked: report.startedAt, before };
}
const isFailing = (test) => (0,monitoring/* isAlarm */.I)(test) && test.outcome === 'fail';
/** When the last retraining that a dispatch started left its record; null where none did. */
async function lastRetrained({ runner, environment }, { inputs, among, result }) {
    const project = await (0,build_project/* openProject */.U8)({ workspace: runner.workspace, inputs, runner, environment, among });
    try {
        const entries = (await project.history?.index(result.report.model)) ?? [];
        return entries.find((entry) => (0,run_index/* isFull */.uq)(entry) && entry.event === 'repository_dispatch')?.startedAt ?? null;
    }
    finally {
        await project.close();
    }
}
/** Only where an issue keeps its time: else each run would ask again. @returns why it was not sent; null where it was */
async function askForRetraining({ client, owner, repo }, { runner }, report, applied) {
    if (!applied.some(wasWritten))
        return 'No retraining was asked for: no issue could keep the time of it.';
    const tests = report.tests.filter(isFailing).map(({ id }) => id);
    try {
        await client.request('POST /repos/{owner}/{repo}/dispatches', {
            owner,
            repo,
            event_type: build_event/* retrainEvent */.o6,
            client_payload: { model: report.model, tests, run: runner.runUrl },
        });
        return null;
    }
    catch (error) {
        const { asProblem } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97865));
        return asProblem(error, `the retraining (repository_dispatch ${build_event/* retrainEvent */.o6})`, 'contents: write').message;
    }
}
const keepsTime = ['opened', 'updated', 'reopened'];
const wasWritten = ({ kind, problems, id }) => keepsTime.includes(kind) && problems.length === 0 && id !== null;
const words = {
    opened: 'opened',
    updated: 'still open',
    reopened: 'reopened',
    closed: 'closed',
    kept: 'still open, not known whether it still fails',
    left: 'left as it is',
};
const wordsOf = ({ kind, issue, reason, problems }) => {
    const number = issue === null ? '' : `#${issue.number} `;
    if (problems.length > 0)
        return `${number}not ${kind === 'kept' ? 'updated' : kind}`;
    return `${number}${words[kind]}${reason === undefined ? '' : `: ${reason}`}`;
};
const saidOf = (change) => `issue of ${change.test}: ${wordsOf(change)}${change.url === null ? '' : ` (${change.url})`}`;
const lineOf = (change) => ({
    model: change.model,
    test: change.test,
    what: wordsOf(change),
    url: change.url,
});

// EXTERNAL MODULE: ./build/jobs/several-models.js
var several_models = __webpack_require__(90800);
;// CONCATENATED MODULE: ./build/jobs/monitor.js













/** Runs the monitoring tests on what is there now, without training, and keeps an issue for each that fails. */
const monitor = async (request) => {
    const { inputs, runner } = request;
    const { trigger, workspace } = runner;
    if (trigger.pullRequest !== null || trigger.event === 'merge_group')
        throw new errors/* ConfigurationError */.j1({
            message: `\`command: monitor\` looks at what is served, and this is a run of ${trigger.event}`,
            next: 'start it by `schedule` or `workflow_dispatch`, as workflows/monitor.yml does',
        });
    const several = await (0,several_models/* namesModels */.tE)((0,external_node_path_.join)(workspace, inputs.workingDirectory), inputs);
    const { models, problems } = several ? await monitorModels(request) : await monitorOne(request);
    const { lines, notes } = await keepIssues(request, models);
    const summaries = models.map(({ result: { report } }, index) => renderMonitoring(report, lines.filter(({ model }) => model === report.model), index === models.length - 1 ? notes : []));
    const lost = problems.map(({ name, problems: own }) => `### ❌ ${(0,markdown/* code */.aY)(name)} was not monitored: ${(0,markdown/* prose */.CS)(own.map(errors/* formatProblem */.Vw).join('; '), 600)}\n`);
    const annotations = (0,delivery/* interleaved */.eg)([
        ...problems.map(({ name, problems: own }) => own.map((problem) => (0,github_annotations/* annotationOf */.lW)(problem, `${name} was not monitored`))),
        ...models.map(({ result }) => (0,delivery/* annotationsOf */.Ih)(result.report, result.place)),
    ]);
    await Promise.all([
        (0,delivery/* publish */.mk)({ annotations, summary: [...lost, ...summaries].join('\n') }, request),
        ...models.map(({ result }, index) => deliver(request, result, summaries[index])),
    ]);
    return resultOf(request, { models, problems });
};
function resultOf({ inputs }, { models, problems }) {
    const reports = models.map(({ result }) => result.report);
    const failing = [...new Set(reports.flatMap(({ tests }) => tests.filter(monitoring/* isAlarm */.I).map(({ id }) => id)))];
    const blocked = models.find(({ result }) => result.report.decision.outcome === 'block') ?? models[0];
    const names = reports.map(({ model }) => model).join(', ');
    return {
        outputs: {
            decision: failing.length === 0 && problems.length === 0 ? 'allow' : 'block',
            'monitor-score': reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections.monitor)),
            failing: JSON.stringify(failing),
            report: blocked === undefined ? '' : (0,external_node_path_.join)(blocked.result.output, 'report.json'),
        },
        failed: problems.length > 0 || (failing.length > 0 && inputs.fail),
        said: failing.length === 0
            ? `monitoring ${names}: no test fails`
            : `monitoring ${names}: ${failing.join(', ')} ${failing.length === 1 ? 'fails' : 'fail'}`,
    };
}
async function monitorOne({ inputs, runner, environment, log, signal }) {
    const { workspace } = runner;
    const result = await (0,pipeline/* runPipeline */.a)({ workspace, inputs, runner, environment, log, signal, scope: 'monitoring' });
    return { models: [{ result, inputs }], problems: [] };
}
/** All models of the repository, one after the other: what is served may change without a commit. */
async function monitorModels(request) {
    const { inputs, runner, environment, log, signal } = request;
    const { project, models, rootFile } = await (0,several_models/* openModels */.HM)(request);
    const pending = [];
    try {
        const { results, problems } = await (0,each_model/* inTurn */.l)(request, models, async (model, own) => {
            const output = await (0,several_models/* outputOf */.jH)(project.root, model, models);
            return log.group(model.name, () => (0,pipeline/* runPipeline */.a)({
                workspace: runner.workspace,
                inputs: own,
                runner,
                environment,
                log,
                signal,
                among: (0,several_models/* amongOf */.qh)(project, model),
                scope: 'monitoring',
                ...(output === null ? {} : { output }),
                ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
            }));
        });
        if (rootFile !== null && project.history !== null)
            await (0,record/* writeRecords */.Wh)(project.history, pending, log);
        return {
            models: [...results].map(([model, result]) => ({
                result,
                inputs: (0,several_models/* inputsOf */.Vc)(inputs, model),
                among: (0,several_models/* amongOf */.qh)(project, model),
            })),
            problems: [...problems].map(([name, own]) => ({ name, problems: own })),
        };
    }
    finally {
        await project.close();
    }
}
async function deliver(request, { report, output }, summary) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(output, 'summary.md'), summary);
    await (0,delivery/* uploadReport */.a3)({ model: report.model, directory: output }, request);
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

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};

export const id = 9656;
export const ids = [9656];
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
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14510);
/* harmony import */ var _issue_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13544);


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
        const newer = ours.find(({ marker }) => isNewer(marker, writer));
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
const number = (run) => (/^\d+$/.test(run) ? BigInt(run) : 0n);
function isNewer(marker, { runId, attempt }) {
    const [theirs, ours] = [number(marker.run), number(runId)];
    return theirs > ours || (theirs === ours && marker.attempt > attempt);
}
/** Marker, head and finding, within GitHub's limit. */
function bodyOf(marker, { head }, found) {
    const start = `${(0,_issue_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIssueMarker */ .p)(marker)}\n${head(marker).trimEnd()}${divider}`;
    return start + cutTo(found.trimEnd(), maximumBody - start.length);
}
/** The last failure in a body of ours, as it was written; people may have changed it, and it is bounded again. */
function foundIn(body) {
    const text = body.replaceAll('\r\n', '\n');
    const at = text.indexOf(divider);
    return at === -1 ? '' : text.slice(at + divider.length);
}
function cutTo(text, limit) {
    if (text.length <= limit)
        return text;
    const note = '\n\n_Cut here: GitHub takes no more in an issue. The whole report is in the artifact of the run._';
    const cut = (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAtLine */ .q)(text, limit - note.length - 60, (part) => part.length);
    return cut + (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .closingOf */ .r)(cut) + note;
}


/***/ }),

/***/ 14878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
const ownsComment = (event) => event.startsWith('pull_request') || event === 'workflow_run';
/** Why `writer` must leave a comment of `other` alone; undefined where it may overwrite it. */
function whyOutranked(writer, other) {
    const mine = ownsComment(writer.event);
    const theirs = ownsComment(other.event);
    if (!mine && theirs)
        return { reason: `the comment belongs to the pull request's own run (${other.runId})`, newer: false };
    if (mine && !theirs && writer.headSha === other.headSha)
        return undefined;
    const [run, otherRun] = [runNumber(writer.runId), runNumber(other.runId)];
    if (otherRun > run || (otherRun === run && other.attempt > writer.attempt))
        return { reason: `a newer run (${other.runId}, attempt ${other.attempt}) has already commented`, newer: true };
    return undefined;
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
// EXTERNAL MODULE: ./build/delivery.js
var delivery = __webpack_require__(44430);
// EXTERNAL MODULE: ./build/gate/monitoring.js
var monitoring = __webpack_require__(92890);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/github/artifact.js
var github_artifact = __webpack_require__(63762);
// EXTERNAL MODULE: ./build/github/summary.js
var summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/pipeline.js + 10 modules
var build_pipeline = __webpack_require__(94653);
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
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/github/issue-plan.js
var issue_plan = __webpack_require__(75785);
// EXTERNAL MODULE: ./build/history/run-index.js
var run_index = __webpack_require__(73627);
// EXTERNAL MODULE: ./build/project.js + 3 modules
var build_project = __webpack_require__(58913);
;// CONCATENATED MODULE: ./build/jobs/monitor-issues.js







/** Starts `retrain` workflows. */
const retrainEvent = 'ml-test-score-retrain';
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
        const [{ createClient }, issues] = await Promise.all([
            __webpack_require__.e(/* import() */ 4463).then(__webpack_require__.bind(__webpack_require__, 44463)),
            __webpack_require__.e(/* import() */ 4036).then(__webpack_require__.bind(__webpack_require__, 14036)),
        ]);
        const [owner, repo] = runner.repository.split('/');
        const place = { client: await createClient({ token: inputs.token, apiUrl: runner.apiUrl }), owner, repo };
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
                log.info(`sent repository_dispatch ${retrainEvent} for ${report.model}`);
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
    const said = `A retraining was asked for at ${minute(report.startedAt)} (event \`${retrainEvent}\`).`;
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
            event_type: retrainEvent,
            client_payload: { model: report.model, tests, run: runner.runUrl },
        });
        return null;
    }
    catch (error) {
        const { asProblem } = await __webpack_require__.e(/* import() */ 7865).then(__webpack_require__.bind(__webpack_require__, 97865));
        return asProblem(error, `the retraining (repository_dispatch ${retrainEvent})`, 'contents: write').message;
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
    const { inputs, runner, log } = request;
    const { trigger, workspace } = runner;
    if (trigger.pullRequest !== null || trigger.event === 'merge_group')
        throw new errors/* ConfigurationError */.j1({
            message: `\`command: monitor\` looks at what is served, and this is a run of ${trigger.event}`,
            next: 'start it by `schedule` or `workflow_dispatch`, as workflows/monitor.yml does',
        });
    const several = await (0,several_models/* namesModels */.tE)((0,external_node_path_.join)(workspace, inputs.workingDirectory), inputs);
    const { models, problems } = several ? await monitorModels(request) : await monitorOne(request);
    for (const { name, problems: own } of problems)
        log.commands((0,annotations/* formatAnnotations */.M)(own.map((problem) => ({ level: 'error', title: `${name} was not monitored`, message: (0,errors/* formatProblem */.Vw)(problem) }))));
    for (const { result } of models)
        log.commands((0,annotations/* formatAnnotations */.M)((0,delivery/* annotationsOf */.Ih)(result.report, placeOf(result, workspace))));
    const { lines, notes } = await keepIssues(request, models);
    const summaries = models.map(({ result: { report } }, index) => renderMonitoring(report, lines.filter(({ model }) => model === report.model), index === models.length - 1 ? notes : []));
    const lost = problems.map(({ name, problems: own }) => `### ❌ ${(0,markdown/* code */.aY)(name)} was not monitored: ${(0,markdown/* prose */.CS)(own.map(errors/* formatProblem */.Vw).join('; '), 600)}\n`);
    const [written] = await Promise.all([
        (0,summary/* writeSummary */.S)(runner.stepSummary ?? undefined, [...lost, ...summaries].join('\n')),
        ...models.map(({ result }, index) => deliver(request, result, summaries[index])),
    ]);
    if (written.kind !== 'written')
        log.info(`no job summary: ${written.reason}`);
    return resultOf(request, { models, problems });
};
const placeOf = ({ output, place }, workspace) => place ?? (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(output, '..')).split(external_node_path_.sep).join('/');
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
    const result = await (0,build_pipeline/* runPipeline */.a)({ workspace, inputs, runner, environment, log, signal, scope: 'monitoring' });
    return { models: [{ result, inputs }], problems: [] };
}
/** All models of the repository, one after the other: what is served may change without a commit. */
async function monitorModels(request) {
    const { inputs, runner, environment, log, signal } = request;
    const { project, models, rootFile } = await (0,several_models/* openModels */.HM)(request);
    const { outputOf } = await __webpack_require__.e(/* import() */ 7102).then(__webpack_require__.bind(__webpack_require__, 12199));
    const done = [];
    const problems = [];
    const pending = [];
    try {
        for (const model of models) {
            const { name } = model;
            if (model.problems.length > 0) {
                problems.push({ name, problems: model.problems });
                continue;
            }
            const own = (0,several_models/* inputsOf */.Vc)(inputs, model);
            const historyBranch = rootFile === null ? null : project.configuration.history.branch;
            const among = { name, historyBranch, github: project.github };
            try {
                const output = await outputOf(project.root, model, models);
                const pipeline = { workspace: runner.workspace, inputs: own, runner, environment, log, signal, among };
                const result = await log.group(name, () => (0,build_pipeline/* runPipeline */.a)({
                    ...pipeline,
                    scope: 'monitoring',
                    ...(output === null ? {} : { output }),
                    ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
                }));
                done.push({ result, inputs: own, among });
            }
            catch (error) {
                if (!(error instanceof errors/* ConfigurationError */.j1))
                    throw error;
                problems.push({ name, problems: error.problems });
            }
        }
        if (rootFile !== null && project.history !== null)
            await (0,record/* writeRecords */.Wh)(project.history, pending, log);
    }
    finally {
        await project.close();
    }
    return { models: done, problems };
}
async function deliver({ runner, environment, log }, result, summary) {
    const { report, output } = result;
    await (0,promises_.writeFile)((0,external_node_path_.join)(output, 'summary.md'), summary);
    const { model } = report;
    const artifact = await (0,github_artifact/* uploadArtifact */.m)({ model, attempt: runner.attempt, directory: output, environment });
    if (artifact.kind === 'uploaded')
        log.info(`report uploaded as the artifact ${artifact.name}`);
    else
        log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${output}`);
}


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

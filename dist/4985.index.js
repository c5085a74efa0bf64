export const id = 4985;
export const ids = [4985,2199];
export const modules = {

/***/ 94985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runModels: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _jobs_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11308);
/* harmony import */ var _jobs_run_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12199);
/* harmony import */ var _jobs_several_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90800);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78178);






/** All models that a file lists, or those that are named, whatever has changed. @returns the exit status */
async function runModels(request, json) {
    const { root, results, others } = await (0,_jobs_run_models_js__WEBPACK_IMPORTED_MODULE_2__.runEachModel)({ ...request, everyModel: true });
    const all = [...results.values()];
    const reports = all.map(({ report }) => report);
    const file = await (0,_jobs_several_models_js__WEBPACK_IMPORTED_MODULE_3__/* .writeList */ .y2)(root, results, others);
    const { decision, lost, said } = (0,_jobs_several_models_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOn */ .Hc)(reports, others);
    const paint = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .paintFor */ .ev)(process.stdout);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(json
        ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')
        : `\n${[...reports.map((report) => judged(report, paint)), ...lost.map((other) => unjudged(other, paint)), '', said].join('\n')}`);
    request.log.info(`the list is in ${file}, with the place of each report`);
    if (lost.length > 0 || all.some(_jobs_run_js__WEBPACK_IMPORTED_MODULE_1__.isFailed))
        return 2;
    return decision === 'allow' ? 0 : 1;
}
function judged({ model, decision, score }, paint) {
    const [first, ...more] = decision.reasons;
    const verdict = decision.outcome === 'allow' ? paint('green', '✔ allowed') : paint('red', '✘ blocked');
    const why = decision.outcome === 'allow' || first === undefined
        ? ''
        : `  ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(first.subject, 100)}: expected ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(first.expected)}, found ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(first.found)}${more.length === 0 ? '' : `, and ${more.length} more`}`;
    return `${verdict}  ${paint('bold', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(model))}  ${score.total} of 7${why}`;
}
function unjudged({ name, problems = [] }, paint) {
    const [first, ...more] = problems;
    const place = first?.file === undefined ? '' : `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(first.file)}${first.line === undefined ? '' : `:${first.line}`}: `;
    return `${paint('red', '✘ not judged')}  ${paint('bold', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(name))}  ${place}${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(first?.message ?? '')}${more.length === 0 ? '' : `, and ${more.length} more`}`;
}


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

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ formatAnnotations),
/* harmony export */   lW: () => (/* binding */ annotationOf)
/* harmony export */ });
/* unused harmony export maximumOfAKind */
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41619);

/** What the user can mend, on its file and line. A file outside of the workspace is none of the repository's: it is named in the text. */
function annotationOf({ file, line, column, message, next }, title) {
    const isOutside = file !== undefined && /^(\.\.(\/|$)|\/)/.test(file);
    const text = isOutside ? `${file}: ${message}` : message;
    return {
        level: 'error',
        title,
        message: next === undefined ? text : `${text}\n→ ${next}`,
        ...(file === undefined || isOutside ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
/** GitHub shows ten of a kind for a step. */
const maximumOfAKind = 10;
const leastWithoutPlace = 3;
const maximumMessage = 4_000;
const maximumTitle = 200;
const shorten = (text, limit) => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);
function formatAnnotation({ level, file, line, column, title, message }) {
    const position = file === undefined ? {} : { file, line, col: line === undefined ? undefined : column };
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCommand */ .fE)(level, { ...position, title: shorten(title, maximumTitle) }, shorten(message, maximumMessage));
}
function formatLevel(annotations, level) {
    const all = annotations.filter((annotation) => annotation.level === level);
    // Those with a place are shown in the changed files, where the reader is.
    const placed = all.filter(({ file }) => file !== undefined);
    const others = all.filter(({ file }) => file === undefined);
    const ordered = [...placed, ...others];
    if (ordered.length <= maximumOfAKind)
        return ordered.map(formatAnnotation);
    // Many places must not hide all of what has none: why it blocks.
    const kept = Math.min(others.length, leastWithoutPlace);
    const shown = [...placed.slice(0, maximumOfAKind - 1 - kept), ...others].slice(0, maximumOfAKind - 1);
    const rest = {
        level,
        title: `${ordered.length - shown.length} more`,
        message: `GitHub shows ${maximumOfAKind} of a kind. The job summary shows more.`,
    };
    return [...shown, rest].map(formatAnnotation);
}
/**
 * Workflow commands, one a line: errors, then warnings, then notices; within a level those with a place first, else in the order given (the caller's
 * most useful first), three of which are shown however many places there are. More than ten of a kind end in one that says how many more there are.
 */
function formatAnnotations(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => formatLevel(annotations, level));
}


/***/ }),

/***/ 41619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Workflow commands as the runner parses them (actions/runner, ActionCommand.cs). */
/** Without escape sequences, which the log would show as colours, and other control characters. */
const visible = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/[^\P{Cc}\n\r\t]/gu, '');
function escapeData(text) {
    return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** `::error file=a.py,line=3::message`. Properties without a value are left out. */
function formatCommand(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}
/**
 * Text that the runner reads as text: `::` at the start of a line and `##[` anywhere in it would be commands. A carriage return would hide what stands
 * before it, and starts a line for the runner.
 */
function plainText(text) {
    return visible(text)
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## ['))
        .join('\n');
}


/***/ }),

/***/ 14510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ cutToFit),
/* harmony export */   qE: () => (/* binding */ cutAtLine),
/* harmony export */   r1: () => (/* binding */ closingOf)
/* harmony export */ });
/** The longest part of `text` that ends at a line end and measures at most `limit`; cut inside the line where even the first one is too long. */
function cutAtLine(text, limit, measure) {
    if (measure(text) <= limit)
        return text;
    let low = 0;
    let high = text.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (measure(text.slice(0, middle)) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    const end = text.lastIndexOf('\n', low);
    const cut = text.slice(0, end > 0 ? end : low);
    // Half of a surrogate pair is no character.
    return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
/** What must follow a cut Markdown text, so that nothing after it is swallowed by an open code block or a fold. */
function closingOf(cut) {
    const fences = cut.match(/^ {0,3}```/gm)?.length ?? 0;
    const opened = cut.match(/<details\b/g)?.length ?? 0;
    const closed = cut.match(/<\/details>/g)?.length ?? 0;
    return (fences % 2 === 1 ? '\n```' : '') + '\n\n</details>'.repeat(Math.max(0, opened - closed));
}
/** Markdown of at most `most` UTF-16 units: cut at a line end, closed, and followed by `note`, where it is longer. */
function cutToFit(markdown, most, note) {
    if (markdown.length <= most)
        return markdown;
    let limit = most - note.length;
    for (;;) {
        const cut = cutAtLine(markdown, limit, (text) => text.length);
        const result = cut + closingOf(cut) + note;
        if (result.length <= most || cut === '')
            return result;
        limit -= result.length - most;
    }
}


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

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony export maximumSummary */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14510);




/** GitHub drops the summary of a step that is larger than 1 MiB. */
const maximumSummary = 1024 * 1024;
/** Appends Markdown to the job summary (`path` is `GITHUB_STEP_SUMMARY`), cut at a line end where it would not fit. Never throws. */
async function writeSummary(path, markdown) {
    if (path === undefined || path === '')
        return { kind: 'unavailable', reason: 'GITHUB_STEP_SUMMARY is not set: this server has no job summaries' };
    try {
        const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.size, () => 0);
        const whole = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
        const text = fitSummary(whole, maximumSummary - present);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text);
        return { kind: 'written', bytes: Buffer.byteLength(text), cut: text !== whole };
    }
    catch (error) {
        return { kind: 'failed', reason: `the job summary could not be written: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
    }
}
function fitSummary(markdown, room) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= room)
        return markdown;
    const note = (left) => `\n\n_Cut here: GitHub takes at most 1 MiB in a job summary; ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(left)} of ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)} were left out. The whole report is in the artifact._\n`;
    const reserved = Buffer.byteLength(note(bytes));
    let limit = room - reserved;
    while (limit > 0) {
        const cut = (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAtLine */ .qE)(markdown, limit, Buffer.byteLength);
        const kept = cut + (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .closingOf */ .r1)(cut);
        const excess = Buffer.byteLength(kept) + reserved - room;
        if (excess <= 0)
            return kept + note(bytes - Buffer.byteLength(cut));
        limit -= excess;
    }
    return '';
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

/***/ 12199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEachModel: () => (/* binding */ runEachModel),
/* harmony export */   runModels: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56794);
/* harmony import */ var _gather_other_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23323);
/* harmony import */ var _gather_read_ahead_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4188);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20103);
/* harmony import */ var _github_shared_reads_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92985);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6667);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2027);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37312);
/* harmony import */ var _each_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82252);
/* harmony import */ var _model_list_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50809);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11308);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90800);














/** Each touched model in turn, then one report of all. A model that cannot be judged does not stop the others: it blocks. */
const runModels = async (request) => {
    const { inputs, runner, environment, log } = request;
    const { root, results, others, loosened } = await runEachModel(request);
    const all = [...results.values()];
    const { commentUrl } = await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .cK)({ results: all, others, loosened, inputs, runner, environment, log });
    const reports = all.map(({ report }) => report);
    const { decision, lost, outputs, said } = (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .verdictOn */ .Hc)(reports, others);
    return {
        outputs: {
            ...outputs,
            report: await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .writeList */ .y2)(root, results, others),
            'promoted-version': reports
                .flatMap(({ model, promotion }) => (promotion?.version == null ? [] : [`${model}@${promotion.version}`]))
                .join(' '),
            'comment-url': commentUrl,
        },
        failed: lost.length > 0 || all.some(_run_js__WEBPACK_IMPORTED_MODULE_11__.isFailed) || (decision === 'block' && inputs.fail),
        said,
    };
};
/** The verdicts, with their records in one commit of the history. Nobody is told. Throws `ConfigurationError` where the list itself is wrong. */
async function runEachModel(request) {
    const { inputs, log } = request;
    const several = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .openModels */ .HM)(request);
    const { project, models, rootFile } = several;
    try {
        log.info(`models listed: ${models.length}; changed since the base: ${several.change.why}`);
        const loosened = await loosenedIn(request, several);
        if (rootFile !== null)
            await readAheadFor(several);
        const { results, problems, pending } = await runEach(request, several);
        const history = rootFile === null ? null : project.history;
        const judged = new Set([...results.keys()].map(({ name }) => name));
        const shown = inputs.models === null ? models : models.filter((model) => !judged.has(model.name));
        const { others, warnings } = await (0,_gather_other_models_js__WEBPACK_IMPORTED_MODULE_2__/* .othersOf */ .b)(shown, judged, project.history, problems);
        for (const warning of warnings)
            log.warning(warning);
        if (history !== null)
            await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRecords */ .Wh)(history, pending, log);
        return { root: project.root, results, others, loosened };
    }
    finally {
        await project.close();
    }
}
/** Each model is judged by the policy that the base has for it: those that the base lists are compared with what is here. */
async function loosenedIn({ inputs, log }, { project, models }) {
    const { judgingCommit } = project;
    if (judgingCommit === null || inputs.models !== null)
        return [];
    try {
        const base = await (0,_model_list_js__WEBPACK_IMPORTED_MODULE_10__/* .listAt */ .g)(project, judgingCommit, inputs, project.model);
        return (0,_model_list_js__WEBPACK_IMPORTED_MODULE_10__/* .droppedModels */ .d)(base.models, models);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1 || error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_8__/* .RemoteError */ .Hi))
            throw error;
        log.warning(`which models the base lists cannot be told: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
        return [];
    }
}
/** Policies and records of the base, for all models at once. */
async function readAheadFor({ project, models }) {
    const { store, git, prefix } = project;
    const trained = models.filter((model) => model.trained);
    if (trained.length < 2 || store === null)
        return;
    const { judgingCommit } = project;
    const paths = trained.map(({ config }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, config));
    if (judgingCommit !== null)
        await (0,_gather_read_ahead_js__WEBPACK_IMPORTED_MODULE_3__/* .readAhead */ .E)(store, judgingCommit, paths, git);
    await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .readRecordsAhead */ .IO)(project, trained);
}
async function runEach(request, { project, models, rootFile }) {
    const { runner, environment, log, signal } = request;
    const pending = [];
    const github = project.github === null ? null : (0,_github_shared_reads_js__WEBPACK_IMPORTED_MODULE_13__/* .sharedReads */ .F)(project.github);
    const trained = models.filter((model) => model.trained);
    const done = await (0,_each_model_js__WEBPACK_IMPORTED_MODULE_9__/* .inTurn */ .l)(request, trained, async (model, inputs, index) => {
        const output = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .outputOf */ .jH)(project.root, model, models);
        const title = `${model.name}: ${index + 1} of ${trained.length} (${(0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_4__/* .touchedBy */ .Oq)(model)})`;
        const result = await log.group(title, () => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .runPipeline */ .a)({
            workspace: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceOf */ .B3)(request),
            inputs,
            runner,
            environment,
            log,
            signal,
            among: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_12__/* .amongOf */ .qh)(project, model, { github, root: project }),
            ...(output === null ? {} : { output }),
            ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
        }));
        log.info(`${model.name}: ${result.report.decision.outcome}, ML Test Score ${result.report.score.total} of 7`);
        return result;
    });
    return { ...done, pending };
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


/***/ })

};

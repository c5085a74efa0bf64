export const id = 4430;
export const ids = [4430];
export const modules = {

/***/ 44430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ severalModels),
/* harmony export */   GZ: () => (/* binding */ annotationsOfOther),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   cK: () => (/* binding */ deliver)
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
    const { results, others, runner, log } = request;
    log.commands((0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAnnotations */ .M)(interleaved([
        ...others.map((other) => annotationsOfOther(other)),
        ...results.map((result) => annotationsOf(result.report, placeOf(result, runner))),
    ])));
    const summary = await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .S)(runner.stepSummary ?? undefined, bodyOf(request, 'summary'));
    if (summary.kind !== 'written')
        log.info(`no job summary: ${summary.reason}`);
    const [commentUrl] = await Promise.all([commentOn(request), announcePromotions(request), uploadAll(request)]);
    return { commentUrl };
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
    if (request.upload === false)
        return;
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
async function commentOn(request) {
    const { results, others, inputs, runner, log, from } = request;
    const pullRequest = from === undefined ? pullRequestOf(runner) : from.pullRequest;
    if (!inputs.comment || pullRequest === null)
        return '';
    if (inputs.token === null) {
        log.warning('no comment: there is no token; the report is in the job summary');
        return '';
    }
    try {
        const [{ client, owner, repo }, { deliverComment }] = await Promise.all([
            connect(inputs.token, runner),
            __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 30079)),
        ]);
        const [first] = results;
        const touchesNone = results.length === 0 && !others.some(({ problems }) => problems !== undefined);
        const outcome = await deliverComment({
            client,
            owner,
            repo,
            pullRequest,
            model: isSingle(request) ? first.report.model : severalModels,
            body: bodyOf(request, 'comment'),
            writer: from?.writer ?? {
                event: runner.trigger.event,
                headSha: first?.report.headCommit ?? runner.trigger.pullRequest?.headCommit ?? runner.trigger.commit ?? '',
                runId: runner.runId,
                attempt: runner.attempt,
            },
            // Where a change touches no model there is nothing to say, unless an earlier push did.
            ...(touchesNone ? { onlyUpdate: true } : {}),
        });
        return logComment(outcome, log);
    }
    catch (error) {
        log.warning(`no comment: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}; the report is in the job summary`);
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

/***/ 71461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ renderModels),
/* harmony export */   Ke: () => (/* binding */ leastScore),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* unused harmony exports modelsCommentLimit, modelsSummaryLimit */
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4015);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);



/** The comment, and the job summary, of several models: a line for each, a fold for each, and those that were not judged with their last record. */
/** GitHub takes 65,536 characters in a comment; marker and notes need some. */
const modelsCommentLimit = 63_000;
/** GitHub takes 1 MiB in a job summary, in bytes. */
const modelsSummaryLimit = 600_000;
const foldBounds = { reasons: 8, metrics: 12, changed: 8, summary: 160, text: 300 };
const summaryFoldBounds = { reasons: 30, metrics: 100, changed: 28, summary: 300, text: 300 };
/** Blocked or allowed over all models: one that should have been judged and was not blocks as one that fails. */
function decisionOf(reports, others) {
    const blocks = reports.some(({ decision }) => decision.outcome === 'block') || others.some(isProblem);
    return blocks ? 'block' : 'allow';
}
/** The least score of the judged models; null where none was judged. */
const leastScore = (reports) => reports.length === 0 ? null : Math.min(...reports.map(({ score }) => score.total));
const isProblem = ({ problems }) => problems !== undefined;
/** Within its limit, whatever the number of models: those that block come first, then those that changed; what is left out is counted, with where it is. */
function renderModels(reports, others, view) {
    const limit = view.place === 'comment' ? modelsCommentLimit : modelsSummaryLimit;
    const bounds = view.place === 'comment' ? foldBounds : summaryFoldBounds;
    const elsewhere = view.place === 'comment'
        ? "in the job summary, and in each model's artifact"
        : "in each model's artifact, and in .ml-test-score/models.json";
    const lost = others.filter(isProblem);
    const untouched = others.filter((other) => !isProblem(other));
    const ordered = [...reports].sort((a, b) => rank(a) - rank(b) || a.score.total - b.score.total);
    const runs = new Set(ordered.map(({ run }) => run ?? view.run));
    const linked = runs.size > 1;
    const head = headline(ordered, lost, others.length);
    const foot = footOf(ordered, view);
    let room = limit - head.length - foot.length - 400;
    const take = (parts, share) => {
        let rest = Math.floor(room * share);
        const taken = [];
        for (const part of parts) {
            if (part.length + 1 > rest)
                break;
            rest -= part.length + 1;
            taken.push(part);
        }
        const text = taken.join('\n');
        room -= text.length;
        return { text, left: parts.length - taken.length };
    };
    // A table needs its head only where it has a row.
    const rows = take([...lost.map(lostRow), ...ordered.map((report) => row(report, linked))], 0.55);
    const columns = ['Model', 'Decision', 'Score', 'Why', ...(linked ? ['Run'] : [])];
    const table = rows.text === ''
        ? ''
        : `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n${rows.text}${leftOut(rows.left, 'models', elsewhere)}`;
    const listed = view.place === 'comment' ? 'in the job summary' : 'in .ml-test-score/models.json';
    const last = untouchedFold(untouched, take(untouched.map(untouchedRow), 0.35), listed);
    const folds = take([...lost.map(lostFold), ...ordered.map((report) => fold(report, bounds))], 1);
    return [head, table, folds.text + (folds.text === '' ? '' : leftOut(folds.left, 'folds', elsewhere)), last, foot]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
const leftOut = (left, what, elsewhere) => left === 0
    ? ''
    : `\n\n${left} more ${left === 1 ? what.replace(/s$/, '') : what} did not fit here: ${left === 1 ? 'it is' : 'they are'} ${elsewhere}.`;
function headline(reports, lost, others) {
    const blocked = reports.filter(({ decision }) => decision.outcome === 'block').length + lost.length;
    const judged = reports.length + lost.length;
    const count = (number) => `${number} ${number === 1 ? 'model' : 'models'}`;
    if (judged === 0)
        return `### ✅ Allowed: this change touches none of ${count(others)}`;
    const least = leastScore(reports);
    const score = least === null ? '' : `, the least ML Test Score is ${least} of 7`;
    const verdict = blocked === 0
        ? `✅ Allowed: ${count(judged)}`
        : `❌ Blocked: ${blocked} of ${count(judged)} ${blocked === 1 ? 'blocks' : 'block'}`;
    return `### ${verdict}${score}`;
}
/** Blocked, then changed, then the rest. */
function rank(report) {
    if (report.decision.outcome === 'block')
        return 0;
    const moved = report.metrics.some(({ trend }) => trend !== null && trend !== 'unchanged');
    const changed = moved || report.changedTests.length > 0 || scoreChange(report) !== 0;
    return report.policy.loosened.length > 0 || report.promotion?.problem != null ? 1 : changed ? 2 : 3;
}
const scoreChange = ({ score, baseline }) => baseline.score === null ? 0 : score.total - baseline.score;
const verdicts = { allow: '✅ allowed', block: '❌ blocked' };
function row(report, linked) {
    const change = scoreChange(report);
    const moved = change === 0 ? '' : ` (${change > 0 ? '▲ +' : '▼ −'}${Number(Math.abs(change).toFixed(2))})`;
    const cells = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.model, 60),
        verdicts[report.decision.outcome],
        `${report.score.total}${moved}`,
        mainReason(report),
        ...(linked ? [link('run', report.run)] : []),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** What a reader of one line needs: the first reason, else what needs a look, else the headline metric. */
function mainReason(report) {
    const { decision, policy, promotion, metrics } = report;
    const [reason] = decision.reasons;
    if (reason !== undefined) {
        const subjects = new Set(decision.reasons.map(({ subject }) => subject)).size;
        const more = subjects > 1 ? ` and ${subjects - 1} more` : '';
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reason.subject, 40)}: expected ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason.expected, 60)}, found ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason.found, 60)}${more}`;
    }
    const notes = [
        policy.loosened.length > 0 ? '⚠️ loosens the policy' : '',
        promotion?.problem == null
            ? promotion?.version == null
                ? ''
                : `promoted as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`v${promotion.version}`, 30)}`
            : `⚠️ not promoted`,
    ].filter(Boolean);
    // The most telling one: with a limit, then one that moved.
    const metric = metrics.find(({ value, outcome }) => value !== null && outcome !== null) ??
        metrics.find(({ value }) => value !== null);
    if (metric !== undefined && metric.value !== null) {
        const was = metric.baseline === null ? '' : ` (base ${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(metric.baseline)})`;
        notes.push(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(metric.name, 40)} ${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(metric.value)}${was}`);
    }
    return notes.join(', ');
}
const lostRow = ({ name, problems = [] }) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 60)} | ❌ not judged |  | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(problems[0]?.message ?? '', 120)} |`;
function lostFold({ name, why, problems = [], last }) {
    const lines = problems.slice(0, 5).map(problemLine);
    const more = problems.length > 5 ? `\n\n${problems.length - 5} more mistakes are in the log.` : '';
    const record = last === null ? '' : `\n\nIts last record: ${lastRecord(last)}.`;
    return `<details><summary>❌ ${plainHtml(name)}: not judged</summary>\n\nWhy it had to be: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(why, 200)}.\n\n${lines.join('\n')}${more}${record}\n\n</details>\n`;
}
function problemLine({ file, line, message, next }) {
    const place = file === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)([file, line].filter(Boolean).join(':'))} `;
    return `- ${place}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message, 300)}${next === undefined ? '' : ` → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(next, 300)}`}`;
}
/** The line of a fold is HTML to GitHub: a name there is escaped text, no Markdown, and mentions nobody. */
const plainHtml = (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text, 60)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/([@#])(?=\w)/g, '$1\u200b');
const fold = (report, bounds) => `<details><summary>${report.decision.outcome === 'allow' ? '✅' : '❌'} ${plainHtml(report.model)}: ${report.score.total} of 7</summary>\n\n${(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFold */ .I2)(report, bounds)}\n\n</details>\n`;
const lastRecord = ({ score, decision, startedAt, commit }) => `${score} of 7, ${decision === 'allow' ? 'allowed' : 'blocked'}, ${startedAt.slice(0, 10)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7))}`;
const untouchedRow = ({ name, why, last }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 60)}: ${last === null ? 'no record yet' : lastRecord(last)}${why.startsWith('not touched') ? '' : ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(why, 100)}`}`;
function untouchedFold(untouched, { text, left }, elsewhere) {
    if (untouched.length === 0)
        return '';
    const count = `${untouched.length} ${untouched.length === 1 ? 'model' : 'models'}`;
    return `<details><summary>${count} not trained for this change, with the last record</summary>\n\n${text}${leftOut(left, 'models', elsewhere)}\n\n</details>`;
}
function footOf(reports, { run }) {
    const commit = reports.find(({ headCommit }) => headCommit !== null)?.headCommit;
    const parts = [commit == null ? '' : `commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7))}`, link('run', run)].filter(Boolean);
    return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
const link = (title, url) => url !== null && /^https?:\/\/[\w.:/-]+$/.test(url) ? `[${title}](${url})` : '';


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

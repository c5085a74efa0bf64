export const id = 9656;
export const ids = [9656];
export const modules = {

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
        return `the comment belongs to the pull request's own run (${other.runId})`;
    if (mine && !theirs && writer.headSha === other.headSha)
        return undefined;
    const [run, otherRun] = [runNumber(writer.runId), runNumber(other.runId)];
    if (otherRun > run || (otherRun === run && other.attempt > writer.attempt))
        return `a newer run (${other.runId}, attempt ${other.attempt}) has already commented`;
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
    const head = failing === 0
        ? `### ✅ Monitoring ${(0,markdown/* code */.aY)(report.model)}: no test fails`
        : `### ❌ Monitoring ${(0,markdown/* code */.aY)(report.model)}: ${failing} of ${tests.length} tests ${failing === 1 ? 'fails' : 'fail'}`;
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


/***/ })

};

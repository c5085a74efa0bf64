export const id = 9023;
export const ids = [9023,3820];
export const modules = {

/***/ 29023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/github/command.js
var github_command = __webpack_require__(41619);
;// CONCATENATED MODULE: ./build/github/log.js


const newline = 10;
/** The log of the Action. `secrets` are masked before anything else is written. */
function createActionLog(secrets = [], stream = process.stdout) {
    let depth = 0;
    let stopToken;
    let halfLine = false;
    const held = [];
    const endHalfLine = () => {
        if (halfLine)
            stream.write('\n');
        halfLine = false;
    };
    const line = (text) => {
        endHalfLine();
        stream.write(`${text}\n`);
    };
    const command = (text) => {
        if (stopToken === undefined)
            line(text);
        else
            held.push(text);
    };
    for (const secret of secrets)
        if (secret !== '')
            line((0,github_command/* formatCommand */.fE)('add-mask', {}, secret));
    return {
        info: (message) => line((0,github_command/* plainText */.wh)(message)),
        warning: (message) => command((0,github_command/* formatCommand */.fE)('warning', {}, message)),
        mask: (secret) => command((0,github_command/* formatCommand */.fE)('add-mask', {}, secret)),
        commands: (lines) => lines.forEach(command),
        async group(title, body) {
            // The runner knows no groups in groups: an inner one would end the outer.
            const outermost = depth === 0 && stopToken === undefined;
            line(outermost ? (0,github_command/* formatCommand */.fE)('group', {}, title) : (0,github_command/* plainText */.wh)(title));
            depth += 1;
            try {
                return await body();
            }
            finally {
                depth -= 1;
                if (outermost)
                    command('::endgroup::');
            }
        },
        beginOutput() {
            if (stopToken !== undefined)
                return;
            const token = (0,external_node_crypto_.randomUUID)();
            line((0,github_command/* formatCommand */.fE)('stop-commands', {}, token));
            stopToken = token;
        },
        output(chunk) {
            if (chunk.length === 0)
                return;
            stream.write(chunk);
            halfLine = chunk[chunk.length - 1] !== newline;
        },
        endOutput() {
            if (stopToken === undefined)
                return;
            const token = stopToken;
            line(`::${token}::`);
            stopToken = undefined;
            for (const text of held.splice(0))
                line(text);
        },
    };
}

;// CONCATENATED MODULE: ./build/github/outputs.js
/** The outputs of the step, named as in action.yml. Absent values are written as empty: an output of an earlier step must not show through. */
async function writeOutputs(outputs) {
    // Loaded here: with its HTTP client it is larger than all that a run loads to start.
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value ?? '');
}

// EXTERNAL MODULE: ./build/github/summary.js
var summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(58175);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/support/cancellation.js
var cancellation = __webpack_require__(28929);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/action.js









/** What a step does, each loaded when it is asked for. */
const jobs = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(112), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(800), __webpack_require__.e(1268), __webpack_require__.e(5358), __webpack_require__.e(6667), __webpack_require__.e(4531)]).then(__webpack_require__.bind(__webpack_require__, 11308))).run,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(311), __webpack_require__.e(66), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(800), __webpack_require__.e(9027), __webpack_require__.e(5358), __webpack_require__.e(6003), __webpack_require__.e(4689), __webpack_require__.e(1269), __webpack_require__.e(5446)]).then(__webpack_require__.bind(__webpack_require__, 10549))).report,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(66), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(800), __webpack_require__.e(1268), __webpack_require__.e(9027), __webpack_require__.e(5358), __webpack_require__.e(6003), __webpack_require__.e(4689), __webpack_require__.e(9056)]).then(__webpack_require__.bind(__webpack_require__, 79215))).promote,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(800), __webpack_require__.e(1268), __webpack_require__.e(4689), __webpack_require__.e(7775)]).then(__webpack_require__.bind(__webpack_require__, 78545))).rollback,
    monitor: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(112), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(7253), __webpack_require__.e(800), __webpack_require__.e(1268), __webpack_require__.e(5358), __webpack_require__.e(6667), __webpack_require__.e(1751)]).then(__webpack_require__.bind(__webpack_require__, 79656))).monitor,
    changed: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(2879), __webpack_require__.e(800), __webpack_require__.e(6857)]).then(__webpack_require__.bind(__webpack_require__, 78853))).changed,
    models: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6219), __webpack_require__.e(1738), __webpack_require__.e(8240), __webpack_require__.e(277), __webpack_require__.e(4015), __webpack_require__.e(800), __webpack_require__.e(5602)]).then(__webpack_require__.bind(__webpack_require__, 81071))).models,
};
/** What the job summary is headed by where the user has something to mend. */
const notDone = {
    run: 'ML Test Score could not judge this run',
    report: 'ML Test Score could not judge this run',
    promote: 'Nothing was promoted',
    rollback: 'Nothing was rolled back',
    monitor: 'Nothing was monitored',
    changed: 'Not known whether the data changed',
    models: 'The models could not be listed',
};
/** As in action.yml. Absent values are written as empty: an output of an earlier step must not show through. */
const outputNames = [
    'decision',
    'score',
    'data-score',
    'model-score',
    'infra-score',
    'monitor-score',
    'report',
    'promoted-version',
    'comment-url',
    'models',
    'matrix',
    'changed',
    'failing',
];
/** The Action. Ends the process with 0 (allow) or 1. */
async function runAction(environment = process.env) {
    const token = environment.INPUT_TOKEN?.trim() ?? '';
    const log = createActionLog([token]);
    const signal = (0,cancellation/* cancelledBySignals */.W)(1);
    let command = 'run';
    try {
        const inputs = (0,build_inputs/* readActionInputs */.Ui)(environment);
        const job = (0,build_inputs/* readJobInputs */.TD)(environment);
        command = job.command;
        const runner = (0,build_inputs/* readRunner */.fY)(environment);
        if (runner === null)
            throw new errors/* ConfigurationError */.j1({
                message: 'this is the entry of the GitHub Action, and GITHUB_ACTIONS is not set',
                next: 'use the command line instead: npx ml-test-score run',
            });
        const start = await jobs[job.command]();
        const { outputs, failed, said } = await start({ inputs, job, runner, environment, log, signal });
        await writeOutputs({ ...Object.fromEntries(outputNames.map((name) => [name, ''])), ...outputs });
        if (failed)
            process.exitCode = 1;
        log.info(said);
    }
    catch (caught) {
        const error = (0,errors/* mendable */.f7)(caught);
        process.exitCode = 1;
        log.commands((0,annotations/* formatAnnotations */.MR)(annotationsOf(error, environment)));
        const list = error instanceof errors/* ConfigurationError */.j1
            ? error.problems.map(markdown/* problemItem */.Dk)
            : ['- this is a bug in ML Test Score: the log of this step has its trace'];
        await (0,summary/* writeSummary */.S)(environment.GITHUB_STEP_SUMMARY, `### ❌ ${notDone[command]}\n\n${list.join('\n')}\n`);
        if (!(error instanceof errors/* ConfigurationError */.j1))
            log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
}
/** What the user can mend, on its file and line; everything else as a bug of ours. */
function annotationsOf(error, environment) {
    if (!(error instanceof errors/* ConfigurationError */.j1))
        return [
            {
                level: 'error',
                title: 'a bug in ML Test Score',
                message: `${error instanceof Error ? error.message : String(error)}\nPlease report it with the log of this step.`,
            },
        ];
    const folder = environment.GITHUB_WORKSPACE === undefined
        ? ''
        : (0,external_node_path_.relative)(environment.GITHUB_WORKSPACE, (0,external_node_path_.join)(environment.GITHUB_WORKSPACE, environment['INPUT_WORKING-DIRECTORY'] ?? '.'))
            .split(external_node_path_.sep)
            .join('/');
    return error.problems.map((problem) => (0,annotations/* annotationOf */.lW)((0,errors/* inWorkspace */.ve)(problem, folder), 'ML Test Score: configuration'));
}


/***/ }),

/***/ 33820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   _4: () => (/* binding */ changeLimit),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** One item (a path, the name of a column), or a list of them; always a list after parsing. */
const oneOrMore = (item) => zod__WEBPACK_IMPORTED_MODULE_0__.union([item, zod__WEBPACK_IMPORTED_MODULE_0__.array(item).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
/** A path or a glob. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
const paths = oneOrMore(path);
/** The name of a column. */
const column = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
const columns = oneOrMore(column);
/** A duration as users write it (`30s 15m 2h`), in seconds after parsing. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration such as 30s, 15m or 2h')
    .transform((text) => Number.parseFloat(text) * secondsPer[text.replace(/[\d.]/g, '')]);
/** A limit on a change: a number in the metric's own unit, or `5%` of the baseline's absolute value. */
const changeLimit = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d+(\.\d+)?%$/, 'a number, or a share such as 1%')])
    .transform((limit) => typeof limit === 'number'
    ? { value: limit, relative: false }
    : { value: Number.parseFloat(limit) / 100, relative: true });
/** A share of a whole: `80%` or 0.8, as a number from 0 to 1 after parsing. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(1), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a share such as 80% or 0.8')])
    .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));
const bytesPer = { B: 1, kB: 1024, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
/** A size as users write it (`10MB`), or a number of bytes; in bytes after parsing. */
const size = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d+(\.\d+)?(B|kB|KB|MB|GB)$/, 'a size such as 10MB, or bytes')])
    .transform((written) => typeof written === 'number'
    ? written
    : Number.parseFloat(written) * bytesPer[written.replace(/[\d.]/g, '')]);
/** `1.5h` from 5400 seconds: the largest unit that reads well. */
function formatDuration(seconds) {
    for (const [unit, size] of [
        ['d', 86_400],
        ['h', 3600],
        ['m', 60],
    ]) {
        if (seconds >= size)
            return `${Number((seconds / size).toFixed(1))}${unit}`;
    }
    return seconds >= 1 ? `${Number(seconds.toFixed(1))}s` : `${Math.round(seconds * 1000)}ms`;
}


/***/ }),

/***/ 24860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ workflowRunSchema),
/* harmony export */   R8: () => (/* binding */ refuseDangerousEvent),
/* harmony export */   o6: () => (/* binding */ retrainEvent),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);



/** The event that started a run, from GitHub's payload. */
/** The `event_type` by which a failing monitoring test starts `retrain` workflows. */
const retrainEvent = 'ml-test-score-retrain';
const repository = zod__WEBPACK_IMPORTED_MODULE_2__.object({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional() });
const side = zod__WEBPACK_IMPORTED_MODULE_2__.object({ ref: zod__WEBPACK_IMPORTED_MODULE_2__.string(), sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(), repo: zod__WEBPACK_IMPORTED_MODULE_2__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish() });
/** A run in an event's payload, and in an answer of the API: the same words. */
const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__.int().default(1),
    event: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_2__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
    run_started_at: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
})
    .transform((run) => ({
    id: String(run.id),
    attempt: run.run_attempt,
    event: run.event,
    headCommit: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository: run.head_repository?.full_name ?? null,
    conclusion: run.conclusion ?? null,
    url: run.html_url,
    actor: run.actor?.login ?? null,
    startedAt: run.run_started_at ?? run.created_at,
}));
/** The part of GitHub's event payloads that is read; other keys are ignored. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    repository: repository.optional(),
    /** Of `repository_dispatch` its `event_type`. */
    action: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    before: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    forced: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        number: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
        title: zod__WEBPACK_IMPORTED_MODULE_2__.string().default(''),
        user: zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
        head: side,
        base: side,
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__.object({ base_sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(), base_ref: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).optional(),
    workflow_run: workflowRunSchema.optional(),
});
function readTrigger({ event, file, commit, branch }) {
    const payload = readPayload(file);
    const pull = payload.pull_request;
    const zeros = /^0+$/;
    return {
        event,
        ...(event === 'repository_dispatch' && payload.action ? { eventType: payload.action.slice(0, 100) } : {}),
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                title: pull.title,
                author: pull.user?.login ?? null,
                headCommit: pull.head.sha,
                headBranch: pull.head.ref,
                baseBranch: pull.base.ref,
                // A head repository that was deleted is nobody's: treated as a fork.
                fork: pull.head.repo?.full_name !== pull.base.repo?.full_name,
            },
        commit,
        branch: pull?.head.ref ?? branch,
        // A schedule runs on the default branch alone, and its payload may hold nothing but the schedule.
        defaultBranch: payload.repository?.default_branch ?? (event === 'schedule' ? branch : null),
        before: payload.before === undefined || zeros.test(payload.before) ? null : payload.before,
        forced: payload.forced ?? false,
        mergeGroupBase: payload.merge_group?.base_sha ?? null,
        workflowRun: payload.workflow_run ?? null,
    };
}
function readPayload(path) {
    if (path === '')
        return {};
    try {
        return payloadSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: path,
            message: `the event payload cannot be read: ${error instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(error) : (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            next: 'run inside a job of GitHub Actions',
        }, { cause: error });
    }
}
/** Events that run with a write token on behalf of somebody who may have none: no code of theirs may run. */
const dangerousEvents = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** @throws ConfigurationError where code of the repository would run on a dangerous event */
function refuseDangerousEvent(event, runs) {
    if (runs === null || !dangerousEvents.includes(event))
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `${runs} does not run on \`${event}\`: it would run somebody else's code with this repository's token`,
        next: 'train on `pull_request` and `push` as workflows/quick-start.yml does; for separate jobs copy workflows/gate-pull-request.yml, for forks the pair forks-score.yml and forks-report.yml',
    });
}


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

/***/ 58175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ readJobInputs),
/* harmony export */   Ui: () => (/* binding */ readActionInputs),
/* harmony export */   fY: () => (/* binding */ readRunner)
/* harmony export */ });
/* unused harmony exports actionCommands, listOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33820);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24860);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);





/** What a step of the Action does. */
const actionCommands = ['run', 'report', 'promote', 'rollback', 'monitor', 'changed', 'models'];
/** @throws ConfigurationError where a truth value is neither true nor false */
function readActionInputs(environment) {
    const text = inputOf(environment);
    const truth = (name) => truthOf(environment, name, 'true');
    return {
        config: text('config'),
        train: text('train'),
        metrics: listOf(text('metrics')),
        model: text('model'),
        workingDirectory: text('working-directory') ?? '.',
        token: text('token'),
        comment: truth('comment'),
        fail: truth('fail'),
        models: listOf(text('models')),
        promote: truth('promote'),
    };
}
/** @throws ConfigurationError where an input is not what it should be */
function readJobInputs(environment) {
    const text = inputOf(environment);
    const read = (name, schema, value) => {
        const found = schema.safeParse(value);
        if (found.success)
            return found.data;
        const message = found.error.issues[0]?.message;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({ message: `input \`${name}\`: ${message}, found ${JSON.stringify(value)}` });
    };
    return {
        command: read('command', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](actionCommands, `expected one of ${actionCommands.join(', ')}`), text('command') ?? 'run'),
        runId: read('run-id', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .regex(/^\d{1,20}$/, 'expected the number of a run')
            .nullable(), text('run-id')),
        stage: text('stage'),
        version: text('version'),
        status: text('status'),
        retrain: truthOf(environment, 'retrain', 'false'),
        cooldown: read('cooldown', _config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, text('cooldown') ?? '24h'),
        maxJobs: read('max-jobs', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .regex(/^([1-9]\d?|1\d\d|2[0-4]\d|25[0-6])$/, 'expected a whole number from 1 to 256')
            .transform(Number), text('max-jobs') ?? '256'),
    };
}
const inputOf = (environment) => (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || null;
function truthOf(environment, name, otherwise) {
    const value = inputOf(environment)(name) ?? otherwise;
    if (/^(true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        message: `input \`${name}\`: expected true or false, found ${JSON.stringify(value)}`,
    });
}
/** One path on each line; null when there is none. */
function listOf(text) {
    const lines = (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    return lines.length === 0 ? null : lines;
}
/** The runner's description of this job; null outside GitHub Actions. */
function readRunner(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return null;
    const need = (name) => {
        const value = environment[name];
        if (value === undefined || value === '')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                message: `${name} is not set, although GITHUB_ACTIONS is`,
                next: 'run inside a job of GitHub Actions, or unset GITHUB_ACTIONS',
            });
        return value;
    };
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = need('GITHUB_REPOSITORY');
    const runId = need('GITHUB_RUN_ID');
    const attempt = Number(environment.GITHUB_RUN_ATTEMPT || 1);
    return {
        trigger: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrigger */ .vE)({
            event: need('GITHUB_EVENT_NAME'),
            file: environment.GITHUB_EVENT_PATH ?? '',
            commit: environment.GITHUB_SHA || null,
            branch: environment.GITHUB_REF_TYPE === 'branch' ? environment.GITHUB_REF_NAME || null : null,
        }),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(need('GITHUB_WORKSPACE')),
        repository,
        runId,
        attempt,
        actor: environment.GITHUB_ACTOR || null,
        serverUrl,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
        temporary: environment.RUNNER_TEMP || null,
        environment: environment.RUNNER_ENVIRONMENT || null,
        stepSummary: environment.GITHUB_STEP_SUMMARY || null,
    };
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Hostile text made harmless for GitHub's Markdown: bounded, on one line, without markup, mentions, references, links or table breaks. */
const escapeMarkdown = (text, limit = 300) => escapeMarkup(plainLine(text, limit));
function escapeMarkup(line) {
    return line
        .replace(/[\\`*_{}[\]<>()#+!|~$&^=]/g, '\\$&')
        .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
        .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/\bwww\./gi, `www${zeroWidthSpace}.`);
}
/**
 * The same as a code span, for names: fences that the text cannot close, and `|` escaped so that a table keeps its columns. Backslashes before it are doubled: in a
 * table two of them are one character, and the `|` after them would end the cell.
 */
function code(text, limit = 120) {
    const line = plainLine(text, limit) || ' ';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line.replace(/(\\*)\|/g, '$1$1\\|')}${padding}${fence}`;
}
/** A sentence, hostile or not, in which pieces between backticks are code: each piece is made harmless by itself. */
function prose(text, limit = 300) {
    const pieces = plainLine(text, limit).split('`');
    // A backtick without a partner is a character like any other.
    const last = pieces.length % 2 === 0 ? escapeMarkup(`\`${pieces.pop()}`) : '';
    return (pieces
        .map((piece, index) => (index % 2 === 0 || piece.trim() === '' ? escapeMarkup(piece) : code(piece, limit)))
        .join('') + last);
}
/** One mistake as an item of a list: where, what, and what to do. */
function problemItem({ file, line, message, next }) {
    const place = file === undefined ? '' : `${code([file, line].filter((part) => part !== undefined).join(':'))} `;
    return `- ${place}${prose(message, 600)}${next === undefined ? '' : ` → ${prose(next)}`}`;
}
/** Lines of somebody's output as a fenced block that they cannot close. */
function codeBlock(lines, limit = 200) {
    const shown = lines.map((line) => line.replace(controls, ' ').slice(0, limit));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...shown, fence].join('\n');
}
/** A table; cells are Markdown already. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
const zeroWidthSpace = '\u200b';
/** Control characters, line separators, and marks that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]+/g;
/** Hostile text on one line, bounded, without control characters. */
function plainLine(text, limit = 300) {
    const line = text
        .slice(0, limit * 4)
        .replace(controls, ' ')
        .trim();
    const characters = [...line];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
}


/***/ }),

/***/ 28929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancelledBySignals)
/* harmony export */ });
/**
 * Aborted by the first SIGINT, SIGTERM or SIGHUP, so that what runs is ended in order. A second one does not wait: the process exits, and what is registered for
 * that moment kills the processes of the training and removes temporary folders.
 */
function cancelledBySignals(exitStatus) {
    const cancellation = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => {
            if (cancellation.signal.aborted)
                process.exit(exitStatus);
            cancellation.abort();
        });
    return cancellation.signal;
}


/***/ }),

/***/ 35921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   ve: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A problem of a folder as one of the workspace that the folder is in. */
const inWorkspace = (problem, folder) => problem.file === undefined || problem.file.startsWith('/')
    ? problem
    : { ...problem, file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, problem.file) };
/** `file:line:column: message` and, on a line of its own, what to do next. */
function formatProblem(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    const head = place === '' ? problem.message : `${place}: ${problem.message}`;
    return problem.next === undefined ? head : `${head}\n  → ${problem.next}`;
}
/** Something the user can mend (exit status 2). Everything else that is thrown is a bug of ours (exit status 70). */
class ConfigurationError extends Error {
    problems;
    constructor(problems, options) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'), options);
        this.name = 'ConfigurationError';
        this.problems = list;
    }
}
/** Refuses a file for what is in it. Throws `ConfigurationError`. */
function refuse(file, message, next, line) {
    throw new ConfigurationError({ file, ...(line === undefined ? {} : { line }), message, next });
}
const systemCodes = /^E(ACCES|PERM|ROFS|NOSPC|DQUOT|NOTDIR|ISDIR|MFILE|NAMETOOLONG)$/;
/** Trouble of the machine or of the remote as something that the user can mend; everything else as it is. */
function mendable(error) {
    if (!(error instanceof Error))
        return error;
    const { code, path, message, name } = error;
    if (name === 'RemoteError')
        return new ConfigurationError({ message, next: 'check the remote and the network, then run it again' }, { cause: error });
    if (code === undefined || !systemCodes.test(code))
        return error;
    const problem = {
        message: `the system refuses: ${message}`,
        next: 'check permissions and free space, then run it again',
    };
    return new ConfigurationError(path === undefined ? problem : { file: path, ...problem }, { cause: error });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 89263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Cl: () => (/* binding */ pullAdvice),
/* harmony export */   H7: () => (/* binding */ megabyte),
/* harmony export */   JQ: () => (/* binding */ copyBounded),
/* harmony export */   LW: () => (/* binding */ readTextBounded),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   fk: () => (/* binding */ fingerprintDigest),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   pR: () => (/* binding */ expandPaths),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62625);








const megabyte = 1024 * 1024;
/** `1.2 MB`. */
function formatBytes(bytes) {
    for (const [unit, size] of [
        ['GB', 1024 ** 3],
        ['MB', 1024 ** 2],
        ['kB', 1024],
    ]) {
        if (bytes >= size)
            return `${(bytes / size).toFixed(1)} ${unit}`;
    }
    return `${bytes} bytes`;
}
/** The path below `root`, with `/`; throws where it leads out of it. */
function inside(root, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    if (found === '..' || found.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(found))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: path,
            message: 'leads out of the repository',
            next: 'name a path inside the repository',
        });
    return found.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
/**
 * Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. `pointers` are files that Git LFS
 * leaves in place of those that it did not fetch.
 */
async function openRegular(root, path, pointers = 'refused') {
    const file = inside(root, path);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    const refuse = (message, next) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file, message, next });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch(async (error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            return refuse(`cannot be read (${error.code})`, 'check its permissions');
        const pull = await pullAdvice(root, file);
        return pull === null
            ? refuse('no such file', 'check the path, and that the training command writes it')
            : refuse(`no such file: ${pull.why}`, pull.next);
    });
    if (found.isSymbolicLink())
        refuse('is a symbolic link, which is not followed', (await pullAdvice(root, file)) === null
            ? 'write a regular file'
            : 'let DVC put files in place of links: `dvc config cache.type reflink,hardlink,copy`, then `dvc checkout --relink`');
    if (found.isDirectory())
        refuse('is a directory', 'name a file');
    if (!found.isFile())
        refuse('is not a regular file', 'write a regular file');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full)));
    if (folder === '..' || folder.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
        refuse('leads out of the repository, by a symbolic link', 'write it inside the repository');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((error) => refuse(`cannot be read (${error.code})`, 'check its permissions'));
    const opened = await handle.stat();
    if (!opened.isFile() || opened.ino !== found.ino) {
        await handle.close();
        refuse('changed while it was opened', 'make sure that nothing writes it after training has ended');
    }
    if (pointers === 'refused' && opened.size < 1024 && isPointer(await firstBytes(handle))) {
        await handle.close();
        refusePointer(file);
    }
    return { handle, bytes: opened.size };
}
const pointerStart = 'version https://git-lfs.github.com/spec/';
const isPointer = (start) => start.startsWith(pointerStart);
/** Read at a position: whoever reads on begins at the beginning. */
async function firstBytes(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pointerStart.length), 0, pointerStart.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
}
function refusePointer(file) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
        file,
        message: 'is a pointer of Git LFS, and no data: the file itself was not fetched',
        next: `\`git lfs pull --include ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\`; on GitHub \`lfs: true\` at \`actions/checkout\``,
    });
}
/** Why a file that DVC keeps is not there, and the command that fetches it; null for a file that DVC does not know. */
async function pullAdvice(root, file) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    const tracking = await dvcTracking(root, file);
    if (tracking === null)
        return null;
    const pull = `\`dvc pull ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\``;
    const step = 'on GitHub in a step before this one, with the credentials of the DVC remote';
    return tracking.stage === null
        ? { why: `DVC keeps it (${tracking.file}), and it was not pulled`, next: `${pull}; ${step}` }
        : {
            why: `DVC's stage \`${tracking.stage.slice(0, 100)}\` writes it (${tracking.file}), and it was not pulled`,
            next: `${pull}, or let training run \`dvc repro\`; ${step}`,
        };
}
/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
async function readBounded(root, path, limit = 16 * megabyte) {
    const { handle, bytes } = await openRegular(root, path, 'read');
    try {
        if (bytes > limit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
                file: inside(root, path),
                message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
                next: 'write a summary, not the raw data',
            });
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Copies a file of at most `limit` bytes to `target` (absolute) in flat memory, under the same rules. */
async function copyBounded(root, path, target, limit) {
    const { handle, bytes } = await openRegular(root, path);
    if (bytes > limit) {
        await handle.close();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: inside(root, path),
            message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
            next: 'write a summary, not the raw data',
        });
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(handle.createReadStream({ highWaterMark: megabyte, end: Math.max(bytes - 1, 0) }), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target));
}
/** The same as text; throws where it is not UTF-8. A byte order mark is dropped. */
async function readTextBounded(root, path, limit) {
    const content = await readBounded(root, path, limit);
    if (content.length < 1024 && isPointer(content.toString('latin1', 0, pointerStart.length)))
        refusePointer(inside(root, path));
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file: inside(root, path), message: 'is not UTF-8 text', next: 'write it as UTF-8' });
    }
}
/** SHA-256 (hex) and size of a file of any size, in flat memory. */
async function digestFile(root, path, algorithm = 'sha256') {
    const { handle, bytes } = await openRegular(root, path);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of handle.createReadStream({ highWaterMark: megabyte }))
        hash.update(chunk);
    return { bytes, digest: hash.digest('hex') };
}
/** The files that paths and globs name, sorted, relative to `root`. A plain path is kept whether it exists or not; a glob may match nothing. */
async function expandPaths(root, patterns) {
    const files = new Set();
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(inner))
            files.add(inner);
        else
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(inner, {
                cwd: root,
                onlyFiles: false,
                expandDirectories: false,
                dot: true,
                followSymbolicLinks: false,
                ignore: ['.git/**', '**/node_modules/**'],
            }))
                files.add(file);
    }
    return [...files].sort();
}
/** SHA-256 of each file and over all of them, as `sha256sum` would list them. A directory counts with all files below it. */
async function fingerprint(root, patterns) {
    const found = [];
    for (const path of await filesBelow(root, patterns)) {
        const { bytes, digest } = await digestFile(root, path);
        found.push({ path, bytes, sha256: digest });
    }
    return { files: found, sha256: fingerprintDigest(found) };
}
/** SHA-256 over the sorted lines `<sha256>  <path>\n`. */
function fingerprintDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
        hash.update(`${file.sha256}  ${file.path}\n`);
    return hash.digest('hex');
}
async function filesBelow(root, patterns) {
    const files = new Set();
    for (const path of await expandPaths(root, patterns)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => undefined);
        if (found?.isDirectory())
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(`${path === '' ? '.' : path.replace(/[*?[\]{}()!]/g, '\\$&')}/**`, {
                cwd: root,
                dot: true,
                followSymbolicLinks: false,
                onlyFiles: false,
                expandDirectories: false,
            })) {
                if (!file.endsWith('/'))
                    files.add(file);
            }
        else
            files.add(path);
    }
    if (files.size === 0) {
        const kept = await keptByDvc(root, patterns);
        const pull = kept === null ? null : await pullAdvice(root, kept);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `nothing matches ${patterns.join(', ')}${pull === null ? '' : `; ${kept}: ${pull.why}`}`,
            next: pull?.next ?? 'check the path, and that the training command writes it',
        });
    }
    return [...files].sort();
}
/** What a glob that matches nothing would match, had DVC fetched it: a file with a `.dvc` beside it, or the folder that the glob looks into. */
async function keptByDvc(root, patterns) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        const [pointer] = await expandPaths(root, [`${inner}.dvc`]);
        if (pointer?.endsWith('.dvc') && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, pointer)).catch(() => null))?.isFile())
            return pointer.slice(0, -'.dvc'.length);
        const parts = inner.split('/');
        const folder = parts
            .slice(0, Math.max(0, parts.findIndex((part) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(part))))
            .join('/');
        if (folder !== '' && (await dvcTracking(root, folder)) !== null)
            return folder;
    }
    return null;
}


/***/ }),

/***/ 62625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ clipped),
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
const longestName = 200;
/** A name or a text of data or files, bounded to so many characters; what is cut off is marked. */
function clipped(text, longest = longestName) {
    if (text.length <= longest)
        return text;
    return `${[...text.slice(0, 2 * longest)].slice(0, longest - 1).join('')}…`;
}
/** Python's `shlex.quote`: one word for a shell. */
function quoteForShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}


/***/ })

};

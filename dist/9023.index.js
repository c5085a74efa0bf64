export const id = 9023;
export const ids = [9023];
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
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(112), __webpack_require__.e(4828), __webpack_require__.e(9733), __webpack_require__.e(2175), __webpack_require__.e(800), __webpack_require__.e(7253), __webpack_require__.e(5358), __webpack_require__.e(4653), __webpack_require__.e(1308)]).then(__webpack_require__.bind(__webpack_require__, 11308))).run,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(66), __webpack_require__.e(311), __webpack_require__.e(4828), __webpack_require__.e(9733), __webpack_require__.e(2175), __webpack_require__.e(800), __webpack_require__.e(7253), __webpack_require__.e(9027), __webpack_require__.e(5358), __webpack_require__.e(6003), __webpack_require__.e(4689), __webpack_require__.e(1269), __webpack_require__.e(549)]).then(__webpack_require__.bind(__webpack_require__, 10549))).report,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(66), __webpack_require__.e(4828), __webpack_require__.e(9733), __webpack_require__.e(2175), __webpack_require__.e(800), __webpack_require__.e(7253), __webpack_require__.e(9027), __webpack_require__.e(5358), __webpack_require__.e(6003), __webpack_require__.e(4689), __webpack_require__.e(9215)]).then(__webpack_require__.bind(__webpack_require__, 79215))).promote,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4828), __webpack_require__.e(9733), __webpack_require__.e(2175), __webpack_require__.e(800), __webpack_require__.e(4689), __webpack_require__.e(8545)]).then(__webpack_require__.bind(__webpack_require__, 78545))).rollback,
    monitor: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(112), __webpack_require__.e(4828), __webpack_require__.e(9733), __webpack_require__.e(2175), __webpack_require__.e(800), __webpack_require__.e(7253), __webpack_require__.e(5358), __webpack_require__.e(4653), __webpack_require__.e(9656)]).then(__webpack_require__.bind(__webpack_require__, 79656))).monitor,
    changed: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4828), __webpack_require__.e(2879), __webpack_require__.e(9733), __webpack_require__.e(2175), __webpack_require__.e(800), __webpack_require__.e(6857)]).then(__webpack_require__.bind(__webpack_require__, 78853))).changed,
    models: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4828), __webpack_require__.e(9733), __webpack_require__.e(2175), __webpack_require__.e(800), __webpack_require__.e(5602)]).then(__webpack_require__.bind(__webpack_require__, 81071))).models,
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


/***/ })

};

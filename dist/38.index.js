export const id = 38;
export const ids = [38];
export const modules = {

/***/ 40038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/github/command.js

/** Workflow commands as the runner parses them (actions/runner, ActionCommand.cs). */
/** Without escape sequences, which the log would show as colours, and other control characters. */
const visible = (text) => (0,external_node_util_.stripVTControlCharacters)(text).replace(/[^\P{Cc}\n\r\t]/gu, '');
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

;// CONCATENATED MODULE: ./build/github/annotations.js

/** GitHub shows ten of a kind for a step. */
const maximumOfAKind = 10;
const maximumMessage = 4_000;
const maximumTitle = 200;
const shorten = (text, limit) => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);
function formatAnnotation({ level, file, line, column, title, message }) {
    const position = file === undefined ? {} : { file, line, col: line === undefined ? undefined : column };
    return formatCommand(level, { ...position, title: shorten(title, maximumTitle) }, shorten(message, maximumMessage));
}
function formatLevel(annotations, level) {
    const all = annotations.filter((annotation) => annotation.level === level);
    // Those with a place are shown in the changed files, where the reader is.
    const ordered = [...all.filter(({ file }) => file !== undefined), ...all.filter(({ file }) => file === undefined)];
    if (ordered.length <= maximumOfAKind)
        return ordered.map(formatAnnotation);
    const shown = ordered.slice(0, maximumOfAKind - 1);
    const rest = {
        level,
        title: `${ordered.length - shown.length} more`,
        message: `GitHub shows ${maximumOfAKind} of a kind. The job summary shows more.`,
    };
    return [...shown, rest].map(formatAnnotation);
}
/**
 * Workflow commands, one a line: errors, then warnings, then notices; within a level those with a place first, else in the order given (the caller's
 * most useful first). More than ten of a kind end in one that says how many more there are.
 */
function formatAnnotations(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => formatLevel(annotations, level));
}

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

// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/github/cut.js
var github_cut = __webpack_require__(14510);
;// CONCATENATED MODULE: ./build/github/summary.js




/** GitHub drops the summary of a step that is larger than 1 MiB. */
const maximumSummary = 1024 * 1024;
/** Appends Markdown to the job summary (`path` is `GITHUB_STEP_SUMMARY`), cut at a line end where it would not fit. Never throws. */
async function writeSummary(path, markdown) {
    if (path === undefined || path === '')
        return { kind: 'unavailable', reason: 'GITHUB_STEP_SUMMARY is not set: this server has no job summaries' };
    try {
        const present = await (0,promises_.stat)(path).then((found) => found.size, () => 0);
        const whole = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
        const text = fitSummary(whole, maximumSummary - present);
        await (0,promises_.appendFile)(path, text);
        return { kind: 'written', bytes: Buffer.byteLength(text), cut: text !== whole };
    }
    catch (error) {
        return { kind: 'failed', reason: `the job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
function fitSummary(markdown, room) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= room)
        return markdown;
    const note = (left) => `\n\n_Cut here: GitHub takes at most 1 MiB in a job summary; ${(0,files/* formatBytes */.z3)(left)} of ${(0,files/* formatBytes */.z3)(bytes)} were left out. The whole report is in the artifact._\n`;
    const reserved = Buffer.byteLength(note(bytes));
    let limit = room - reserved;
    while (limit > 0) {
        const cut = (0,github_cut/* cutAtLine */.q)(markdown, limit, Buffer.byteLength);
        const kept = cut + (0,github_cut/* closingOf */.r)(cut);
        const excess = Buffer.byteLength(kept) + reserved - room;
        if (excess <= 0)
            return kept + note(bytes - Buffer.byteLength(cut));
        limit -= excess;
    }
    return '';
}

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
    log.commands(formatAnnotations(annotationsOf(report, folder)));
    const summary = await writeSummary(runner.stepSummary ?? undefined, (0,report_comment/* renderComment */.wQ)(report, report_comment/* summaryBounds */._z));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
            line(formatCommand('add-mask', {}, secret));
    return {
        info: (message) => line(plainText(message)),
        warning: (message) => command(formatCommand('warning', {}, message)),
        commands: (lines) => lines.forEach(command),
        async group(title, body) {
            // The runner knows no groups in groups: an inner one would end the outer.
            const outermost = depth === 0 && stopToken === undefined;
            line(outermost ? formatCommand('group', {}, title) : plainText(title));
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
            line(formatCommand('stop-commands', {}, token));
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

// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(58175);
// EXTERNAL MODULE: ./build/pipeline.js + 15 modules
var pipeline = __webpack_require__(98237);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/support/cancellation.js
var cancellation = __webpack_require__(28929);
;// CONCATENATED MODULE: ./build/action.js











/** The Action: the pipeline on a runner, then delivery. Ends the process with 0 (allow) or 1. */
async function runAction(environment = process.env) {
    const token = environment.INPUT_TOKEN?.trim() ?? '';
    const log = createActionLog([token]);
    const signal = (0,cancellation/* cancelledBySignals */.W)(1);
    try {
        const inputs = (0,build_inputs/* readActionInputs */.Ui)(environment);
        const runner = (0,build_inputs/* readRunner */.fY)(environment);
        if (runner === null)
            throw new errors/* ConfigurationError */.j1({
                message: 'this is the entry of the GitHub Action, and GITHUB_ACTIONS is not set',
                next: 'use the command line instead: npx ml-test-score run',
            });
        const result = await (0,pipeline/* runPipeline */.a)({
            workspace: runner.workspace,
            inputs,
            runner,
            environment,
            log,
            signal,
        });
        const commentUrl = await deliver({ result, inputs, runner, environment, log });
        const { report } = result;
        await writeOutputs({
            decision: report.decision.outcome,
            score: report.score.total,
            ...Object.fromEntries(Object.entries(report.score.sections).map(([section, points]) => [`${section}-score`, points])),
            report: (0,external_node_path_.join)(result.output, 'report.json'),
            'promoted-version': report.promotion?.version ?? '',
            'comment-url': commentUrl,
        });
        const promotionFailed = report.promotion?.problem != null && report.decision.outcome === 'allow';
        if (result.unjudged || promotionFailed || (report.decision.outcome === 'block' && inputs.fail))
            process.exitCode = 1;
        log.info(`${report.decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${report.score.total} of 7`);
    }
    catch (caught) {
        const error = (0,errors/* mendable */.f7)(caught);
        process.exitCode = 1;
        log.commands(formatAnnotations(action_annotationsOf(error, environment)));
        const list = error instanceof errors/* ConfigurationError */.j1
            ? error.problems.map(({ file, line, message, next }) => {
                const place = file === undefined ? '' : `${(0,markdown/* code */.aY)([file, line].filter(Boolean).join(':'))} `;
                return `- ${place}${(0,markdown/* prose */.CS)(message, 600)}${next === undefined ? '' : ` → ${(0,markdown/* prose */.CS)(next)}`}`;
            })
            : ['- this is a bug in ML Test Score: the log of this step has its trace'];
        await writeSummary(environment.GITHUB_STEP_SUMMARY, `### ❌ ML Test Score could not judge this run\n\n${list.join('\n')}\n`);
        if (!(error instanceof errors/* ConfigurationError */.j1))
            log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
}
/** What the user can mend, on its file and line; everything else as a bug of ours. */
function action_annotationsOf(error, environment) {
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
        : (0,external_node_path_.relative)(environment.GITHUB_WORKSPACE, (0,external_node_path_.join)(environment.GITHUB_WORKSPACE, environment['INPUT_WORKING-DIRECTORY'] ?? '.'));
    return error.problems.map(({ file, line, column, message, next }) => ({
        level: 'error',
        title: 'ML Test Score: configuration',
        message: next === undefined ? message : `${message}\n→ ${next}`,
        ...(file === undefined ? {} : { file: (0,external_node_path_.join)(folder, file).split(external_node_path_.sep).join('/') }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    }));
}


/***/ }),

/***/ 14510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cutAtLine),
/* harmony export */   r: () => (/* binding */ closingOf)
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


/***/ }),

/***/ 35921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
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

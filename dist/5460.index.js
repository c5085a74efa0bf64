export const id = 5460;
export const ids = [5460,3820];
export const modules = {

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
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);



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

/***/ 89263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
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
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);







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
/** Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. */
async function openRegular(root, path) {
    const file = inside(root, path);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    const refuse = (message, next) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file, message, next });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch((error) => error.code === 'ENOENT' || error.code === 'ENOTDIR'
        ? refuse('no such file', 'check the path, and that the training command writes it')
        : refuse(`cannot be read (${error.code})`, 'check its permissions'));
    if (found.isSymbolicLink())
        refuse('is a symbolic link, which is not followed', 'write a regular file');
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
    return { handle, bytes: opened.size };
}
/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
async function readBounded(root, path, limit = 16 * megabyte) {
    const { handle, bytes } = await openRegular(root, path);
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
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .isDynamicPattern */ .ey)(inner))
            files.add(inner);
        else
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)(inner, {
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
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)(`${path === '' ? '.' : path.replace(/[*?[\]{}()!]/g, '\\$&')}/**`, {
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
    if (files.size === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `nothing matches ${patterns.join(', ')}`,
            next: 'check the path, and that the training command writes it',
        });
    return [...files].sort();
}


/***/ })

};

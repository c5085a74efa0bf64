export const id = 4040;
export const ids = [4040,3820];
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

/***/ 60668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ repeatSummary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const repeatSummary = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    mean: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).max(1000),
});


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ mostPackages),
/* harmony export */   $n: () => (/* binding */ decisionOutcome),
/* harmony export */   AO: () => (/* binding */ runScope),
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   RI: () => (/* binding */ trainingOutcome),
/* harmony export */   T: () => (/* binding */ badgePath),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   W1: () => (/* binding */ RecordError),
/* harmony export */   X$: () => (/* binding */ isFullRecord),
/* harmony export */   ae: () => (/* binding */ recordFolder),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   gE: () => (/* binding */ costMap),
/* harmony export */   kA: () => (/* binding */ largestRecord),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   rR: () => (/* binding */ parseVersioned),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* unused harmony exports mostCosts, runRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _facts_repeats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60668);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45114);



/** The record of one run, as the history branch keeps it: small JSON, no raw data. What is read back is hostile text: validated and bounded. */
/** A record, or an index, is never larger than this. */
const largestRecord = 1024 * 1024;
const mostMetrics = 1000;
const mostParameters = 200;
const mostReasons = 50;
const mostSources = 50;
const mostColumns = 200;
const mostSlices = 200;
const mostCosts = 20;
/** More packages are compared by the digest of their files alone. */
const mostPackages = 500;
const longestName = 250;
const longestText = 500;
const name = zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(longestName);
const text = zod__WEBPACK_IMPORTED_MODULE_2__.string().max(longestText);
const commitId = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{40}$/, '40 hexadecimal digits');
const modelName = zod__WEBPACK_IMPORTED_MODULE_2__.string()
    .max(100)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, 'letters, digits, dots, hyphens and underscores');
/** Part of a file name. */
const runId = zod__WEBPACK_IMPORTED_MODULE_2__.string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, 'letters, digits, underscores, dots and hyphens');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const points = zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0).max(7);
const time = zod__WEBPACK_IMPORTED_MODULE_3__.datetime();
/** What a run looked at, where that was not everything: then it is no baseline, and no point of a trend. */
const runScope = zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['monitoring']);
const recordedTest = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    points: zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0).max(1),
    execution: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['automated', 'manual', 'none']),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['pass', 'fail', 'inconclusive', 'error']).nullable(),
});
const atMost = (most, what) => ({
    check: (value) => Object.keys(value).length <= most,
    error: `at most ${most} ${what}`,
});
const metricCount = atMost(mostMetrics, 'metrics');
const parameterCount = atMost(mostParameters, 'parameters');
const packageCount = atMost(mostPackages, 'packages');
const costCount = atMost(mostCosts, 'costs');
/** Seconds, bytes or rows a second by name. */
const costMap = zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(100), zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative())
    .refine(costCount.check, costCount.error);
const trainingOutcome = zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['succeeded', 'failed', 'timed-out', 'cancelled']);
const decisionOutcome = zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['allow', 'block']);
const runRecord = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.literal(1),
    model: modelName,
    commit: commitId,
    headCommit: commitId,
    branch: text.nullable(),
    event: name,
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__.int().positive().nullable(),
    /** GitHub's run id, or a local one. */
    run: runId,
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__.int().positive().max(1_000_000),
    /** Left out where the run scored everything. */
    scope: runScope.optional(),
    url: text.nullable(),
    startedAt: time,
    /** Null where the model was not trained here. */
    training: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        command: text,
        outcome: trainingOutcome,
        seconds: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative(),
        peakMemoryBytes: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative().nullable(),
    })
        .nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, zod__WEBPACK_IMPORTED_MODULE_2__.object({
        value: zod__WEBPACK_IMPORTED_MODULE_2__.number(),
        direction: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['higher', 'lower']).nullable(),
        repeats: _facts_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatSummary */ .y.optional(),
    }))
        .refine(metricCount.check, metricCount.error),
    score: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        total: points,
        sections: zod__WEBPACK_IMPORTED_MODULE_2__.object(Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sections */ .V0.map((id) => [id, points]))),
    }),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__.object({ outcome: decisionOutcome, reasons: zod__WEBPACK_IMPORTED_MODULE_2__.array(text).max(mostReasons) }),
    /** By id. A test that only a later release knows is left out. */
    tests: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, recordedTest).transform(knownTests),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, text).refine(parameterCount.check, parameterCount.error),
    /** SHA-256 of the data: `training`, `testing`, `serving`; null where there is none. */
    data: zod__WEBPACK_IMPORTED_MODULE_2__.object({ training: sha256.nullable(), testing: sha256.nullable(), serving: sha256.nullable() }),
    predictions: sha256.nullable(),
    artifacts: sha256.nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        dependenciesSha256: sha256.nullable(),
        /** The kind of machine, in words; left out by earlier releases. */
        machine: text.optional(),
    }),
    /** Time, memory and throughput by name, to tell what got slower since; left out where nothing was measured. */
    costs: costMap.optional(),
    /** Versions of the pinned packages by name (`python numpy`); left out where there are too many, or where none was read. */
    packages: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, text).refine(packageCount.check, packageCount.error).optional(),
    /** The upstream data, to list what changed since. */
    sources: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({
        name,
        bytes: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative(),
        files: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative(),
        sha256,
        columns: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ name: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(longestName), type: text }))
            .max(mostColumns)
            .nullable(),
    }))
        .max(mostSources)
        .optional(),
    /** The quality on slices, to tell which got worse since. */
    slices: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        metric: name,
        values: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({
            id: name,
            value: zod__WEBPACK_IMPORTED_MODULE_2__.number(),
            interval: zod__WEBPACK_IMPORTED_MODULE_2__.object({ lower: zod__WEBPACK_IMPORTED_MODULE_2__.number(), upper: zod__WEBPACK_IMPORTED_MODULE_2__.number() }).nullable(),
            rows: zod__WEBPACK_IMPORTED_MODULE_2__.int().nonnegative(),
        }))
            .max(mostSlices),
    })
        .optional(),
    /** The version that this run was promoted to. */
    promoted: name.nullable(),
    /** What started the run, in words. */
    trigger: text,
});
function knownTests(tests) {
    return Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .testIds */ .b3.flatMap((id) => (Object.hasOwn(tests, id) ? [[id, tests[id]]] : [])));
}
/** A file of the history branch that this release cannot use. Never a reason to end a run. */
class RecordError extends Error {
    /** Its path in the history branch. */
    where;
    /** `newer`: written by a later release. */
    kind;
    constructor(where, kind, message) {
        super(`${where}: ${message}`);
        this.name = 'RecordError';
        this.where = where;
        this.kind = kind;
    }
}
/** JSON of one schema version, checked. Throws `RecordError`. `where` is the path in the history branch. */
function parseVersioned(content, where, schema) {
    if (content.length > largestRecord)
        throw new RecordError(where, 'corrupt', `is longer than ${largestRecord} characters`);
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        throw new RecordError(where, 'corrupt', 'is not JSON');
    }
    const version = typeof json === 'object' && json !== null ? json.schemaVersion : undefined;
    if (typeof version === 'number' && version > 1)
        throw new RecordError(where, 'newer', `has schema version ${version}, and this release reads 1: update ml-test-score`);
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const place = issue?.path.map(String).join('.').slice(0, longestName);
    throw new RecordError(where, 'corrupt', `${place ? `\`${place}\`: ` : ''}${issue?.message ?? 'does not fit its schema'}`);
}
const parseRecord = (content, where) => parseVersioned(content, where, runRecord);
/**
 * The text of a record. Hostile strings that are too long are cut and entries beyond the bounds are left out, so that nothing that training wrote keeps
 * a run out of the history. Throws `RecordError` where a field of ours does not fit.
 */
function formatRecord(record) {
    const bounded = {
        ...record,
        branch: record.branch === null ? null : cut(record.branch, longestText),
        url: record.url === null ? null : cut(record.url, longestText),
        trigger: cut(record.trigger, longestText),
        training: record.training === null ? null : { ...record.training, command: cut(record.training.command, longestText) },
        metrics: first(record.metrics, mostMetrics, ({ value }) => Number.isFinite(value)),
        parameters: Object.fromEntries(Object.entries(first(record.parameters, mostParameters)).map(([key, value]) => [key, cut(value, longestText)])),
        decision: {
            ...record.decision,
            reasons: record.decision.reasons.slice(0, mostReasons).map((reason) => cut(reason, longestText)),
        },
    };
    const content = withSlices(bounded);
    parseRecord(content, recordPath(record));
    return content;
}
/** The largest slices of all cuts; fewer of them, where else the record were too long. */
function withSlices({ slices, ...record }) {
    const textOf = (one) => `${JSON.stringify(one, null, 1)}\n`;
    const values = slices?.values.filter(isRecordable).sort((a, b) => b.rows - a.rows) ?? [];
    for (let most = mostSlices; slices !== undefined && most >= 1; most = Math.floor(most / 2)) {
        const content = textOf({ ...record, slices: { ...slices, values: values.slice(0, most) } });
        if (content.length <= largestRecord)
            return content;
    }
    return textOf(record);
}
const isRecordable = ({ id, value, interval }) => id !== '' &&
    id.length <= longestName &&
    [value, interval?.lower ?? 0, interval?.upper ?? 0].every((number) => Number.isFinite(number));
/** Cut by code points, so that no half of a character is left. */
const cut = (value, most) => value.length <= most ? value : `${value.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
function first(entries, most, keep = () => true) {
    return Object.fromEntries(Object.entries(entries)
        .filter(([key, value]) => key !== '' && key !== '__proto__' && key.length <= longestName && keep(value))
        .slice(0, most));
}
/** `records/<model>/<2 digits>/<commit>/<run>-<attempt>.json`; of a run that only monitors, the name ends in `.monitoring.json`. */
const recordPath = (record) => `${recordFolder(record.model, record.commit)}/${record.run}-${record.attempt}${record.scope === undefined ? '' : `.${record.scope}`}.json`;
/** Whether a file of a record's folder is the record of a run that scored everything. */
const isFullRecord = (name) => name.endsWith('.json') && !runScope.options.some((scope) => name.endsWith(`.${scope}.json`));
const recordFolder = (model, commit) => `records/${model}/${commit.slice(0, 2)}/${commit}`;
const indexPath = (model) => `records/${model}/index.json`;
const badgePath = (model) => `badges/${model}.json`;


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

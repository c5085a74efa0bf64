export const id = 976;
export const ids = [976,3820];
export const modules = {

/***/ 78178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
const codes = { bold: 1, dim: 2, green: 32, red: 31, yellow: 33 };
/** Colour only on a terminal; NO_COLOR (https://no-color.org) and FORCE_COLOR are honoured. */
function wantsColor(stream, environment = process.env) {
    if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '')
        return false;
    if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '' && environment.FORCE_COLOR !== '0')
        return true;
    return stream.isTTY === true && environment.TERM !== 'dumb';
}
const paintFor = (stream) => wantsColor(stream) ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
/** Results go to standard output, as text or as JSON; all else goes to standard error. */
function print(value) {
    process.stdout.write(typeof value === 'string' ? (value.endsWith('\n') ? value : `${value}\n`) : `${JSON.stringify(value, null, 2)}\n`);
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

/***/ 77150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ noPaint),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   qP: () => (/* binding */ renderConsole)
/* harmony export */ });
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45114);
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);



const noPaint = (_style, text) => text;
/** So many reasons and so many metrics are shown. */
const most = 30;
/** The report for a terminal. Hostile text is on one line, bounded and without control characters. */
function renderConsole(report, paint = noPaint) {
    return [
        headline(report, paint),
        reasons(report, paint),
        loosened(report, paint),
        metrics(report, paint),
        tests(report, paint),
        next(report, paint),
        foot(report, paint),
    ]
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')
        .concat('\n');
}
function headline({ decision, model, score, baseline, event }, paint) {
    const verdict = decision.outcome === 'allow' ? paint('green', '✔ allowed') : paint('red', '✘ blocked');
    const before = baseline.score !== null ? ` (base ${baseline.score})` : baseline.trainedHere === true ? ' (base not scored)' : '';
    return [
        `${verdict}  ${paint('bold', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(model))}  ML Test Score ${paint('bold', `${score.total} of 7`)}${before}${event === 'local' ? '  local run' : ''}`,
        `  ${_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.map((section) => `${_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitles */ .XG[section]} ${score.sections[section]}`).join(' · ')}`,
        `  ${paint('dim', score.band)}`,
    ];
}
function reasons({ decision, training }, paint) {
    if (decision.outcome === 'allow')
        return [];
    return [
        paint('bold', 'Why it blocks'),
        ...decision.reasons
            .slice(0, most)
            .flatMap((reason) => [
            `  ${paint('red', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(reason.subject, 100))}: expected ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(reason.expected)}, found ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(reason.found)}`,
            `    → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(reason.next)}`,
        ]),
        ...(decision.reasons.length > most ? [`  ${decision.reasons.length - most} more are in report.json`] : []),
        ...(training === null || training.outcome === 'succeeded' || training.tail.length === 0
            ? []
            : [
                '  the last lines of training:',
                ...training.tail.slice(-10).map((line) => `    ${paint('dim', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line, 200))}`),
            ]),
    ];
}
function loosened({ policy }, paint) {
    return policy.loosened.length === 0
        ? []
        : [
            paint('yellow', 'This pull request loosens the policy'),
            ...policy.loosened.map((item) => `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(item)}`),
        ];
}
function metrics({ metrics, baseline }, paint) {
    if (metrics.length === 0)
        return [];
    const compared = baseline.commit !== null;
    const rows = metrics
        .slice(0, most)
        .map((metric) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(metric.name, 50),
        metric.value === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(metric.found, 60) : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(metric.value),
        ...(compared ? [metric.baseline === null ? '' : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(metric.baseline), changeText(metric)] : []),
        [metric.limits.map((limit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(limit)).join('; '), metric.outcome ?? ''].filter(Boolean).join(': '),
    ]);
    const lines = alignColumns([['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'], ...rows]);
    return [
        paint('bold', lines[0]),
        ...lines
            .slice(1)
            .map((line, index) => (['missed', 'error'].includes(metrics[index]?.outcome ?? '') ? paint('red', line) : line)),
        ...(metrics.length > most ? [`  ${metrics.length - most} more are in report.json`] : []),
    ];
}
function changeText({ change, relativeChange, trend, changeInterval }) {
    if (trend !== null && changeInterval !== undefined && changeInterval.lower <= 0 && changeInterval.upper >= 0) {
        const { estimate, lower, upper } = changeInterval;
        const signed = (value) => `${value > 0 ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value)}`;
        return `${signed(estimate)} (95%: ${signed(lower)} to ${signed(upper)}) ${estimate === 0 ? 'unchanged' : 'within noise'}`;
    }
    if (change === null || change === 0)
        return trend ?? '';
    const share = relativeChange === null ? '' : ` (${relativeChange > 0 ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(relativeChange)})`;
    return `${change > 0 ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(change)}${share} ${trend}`;
}
const signs = { pass: '✔', fail: '✘', inconclusive: '?', error: '!' };
/** The tests that somebody or something answered; the rest is counted. */
function tests({ tests }, paint) {
    const answered = tests
        .filter((test) => test.execution !== 'none' || test.carried !== undefined)
        .map((test) => ({
        ...test,
        outcome: test.outcome ?? (test.carried?.expired ? null : (test.carried?.outcome ?? null)),
    }));
    const rows = answered.map((test) => [
        `${test.outcome === null ? '·' : signs[test.outcome]} ${test.id}`,
        `${test.points}`,
        `${test.outcome ?? 'expired'}${test.execution === 'manual' ? ' (manual)' : test.execution === 'none' && test.outcome !== null ? ' (carried)' : ''}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(test.summary, 110),
    ]);
    const color = (outcome) => outcome === 'pass' ? 'green' : outcome === 'inconclusive' ? 'yellow' : 'red';
    const lines = alignColumns([['  Test', 'Points', 'Outcome', 'Why'], ...rows]);
    return [
        paint('bold', lines[0]),
        ...lines.slice(1).map((line, index) => paint(color(answered[index]?.outcome ?? null), line)),
        ...unansweredInWords(tests, answered.length),
    ];
}
function unansweredInWords(tests, answered) {
    const others = tests.filter(({ notApplicable }) => notApplicable !== undefined).length;
    const open = tests.length - answered - others;
    return [
        ...(open > 0 ? [`  ${open} of 28 tests ${open === 1 ? 'has' : 'have'} no answer yet: ml-test-score explain`] : []),
        ...(others > 0 ? [`  ${others} of 28 tests ${others === 1 ? 'does' : 'do'} not apply to this model`] : []),
    ];
}
function next({ score }, paint) {
    if (score.next.length === 0)
        return [];
    return [
        paint('bold', 'The cheapest next step'),
        ...score.next.map((step) => `  ${_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitles */ .XG[step.section]}: ${step.id}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(step.remedy, 300)}`),
    ];
}
function foot({ baseline, promotion, training, policy }, paint) {
    const age = baseline.age === null || baseline.age === 0 ? '' : `, ${baseline.age} commits older than the base`;
    return [
        paint('dim', baseline.commit === null
            ? `not compared: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(baseline.reason)}`
            : `compared with ${baseline.commit.slice(0, 7)}${age}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(baseline.reason)}`),
        ...(training === null ? [paint('dim', 'not trained here')] : []),
        ...(policy.source === 'defaults' ? [paint('dim', 'no configuration file: every key has its default')] : []),
        ...(promotion === null
            ? []
            : [
                promotion.problem === null
                    ? `promoted: v${promotion.version} (${promotion.created ? 'new' : 'a version already'}) in ${promotion.registry}, stage ${promotion.stage}`
                    : paint('yellow', `not promoted: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(promotion.problem, 600)}`),
            ]),
    ];
}
/** Columns padded to the widest cell; the last one is left as it is. */
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
    return rows.map((row) => `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))).join('  ')}`.trimEnd());
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

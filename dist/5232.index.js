export const id = 5232;
export const ids = [5232];
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

/***/ 15232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeFacts: () => (/* binding */ judgeFacts),
/* harmony export */   readFacts: () => (/* binding */ readFacts),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checks_fact_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22508);
/* harmony import */ var _checks_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72944);
/* harmony import */ var _facts_tables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59255);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8463);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53635);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77150);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78178);











/** Check, score, gate and report again from saved facts, without training. @returns the exit status */
async function replay(file, options) {
    const facts = await readFacts(file);
    const judgement = judgeFacts(file, facts);
    const report = unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)(judgement));
    if (options.output !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.output, { recursive: true }).catch((error) => {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1({
                file: options.output,
                message: `the folder cannot be made (${error.code})`,
                next: 'name a folder that can be written',
            });
        });
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReports */ .Li)(options.output, report);
    }
    (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(options.json ? report : (0,_report_console_js__WEBPACK_IMPORTED_MODULE_6__/* .renderConsole */ .qP)(report, (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .paintFor */ .ev)(process.stdout)));
    return (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnjudged */ .t)(judgement.decision) ? 2 : report.decision.outcome === 'allow' ? 0 : 1;
}
/** Facts with the right keys may still hold what no run writes. */
const judgeFacts = (file, facts) => unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(facts));
function unlessUnfit(file, act) {
    try {
        return act();
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1({
            file,
            message: `these facts cannot be judged: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`,
            next: 'name the facts.json that `ml-test-score run` wrote, unchanged',
        }, { cause: error });
    }
}
/** Facts that this release asks for, and what saved them did not know. */
function lackingFacts(facts) {
    const isFact = (fact) => typeof fact === 'object' &&
        fact !== null &&
        'state' in fact &&
        ['gathered', 'absent', 'failed'].includes(String(fact.state));
    const lackingOf = (group, keys, of = '') => keys.filter((key) => !isFact(group?.[key])).map((key) => `${of}${key}`);
    return [
        ...lackingOf({ ...facts }, _checks_fact_words_js__WEBPACK_IMPORTED_MODULE_2__/* .factNames */ .hO),
        ...lackingOf(facts.tables, _facts_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .tableRoles */ .Y, 'tables.'),
        ...lackingOf(facts.data, ['training', 'testing', 'serving'], 'data.'),
        ...(typeof facts.environment === 'object' && facts.environment !== null ? [] : ['environment']),
    ];
}
/** Facts as `run` saved them. */
async function readFacts(file) {
    const problem = (message) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1({
        file,
        message,
        next: `name the facts.json that \`ml-test-score run\` wrote (.ml-test-score/facts.json)`,
    });
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw problem(`cannot be read (${error.code})`);
    });
    try {
        const facts = JSON.parse(text);
        if (facts?.schemaVersion !== 1)
            throw problem(`expected facts of schemaVersion 1, found ${JSON.stringify(facts?.schemaVersion) ?? 'none'}`);
        const missing = [
            'run',
            'configuration',
            'policy',
            'training',
            'metrics',
            'junit',
            'data',
            'baseline',
            'production',
            'evidence',
        ].filter((key) => typeof facts[key] !== 'object' || facts[key] === null);
        if (missing.length > 0)
            throw problem(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)} has no ${missing.join(', ')}`);
        const lacking = lackingFacts(facts);
        if (lacking.length > 0)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1({
                file,
                message: `was written by another release: it has no ${(0,_checks_names_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .K)(lacking)}`,
                next: 'run `ml-test-score run` again with this release, or replay it with the release that wrote it',
            });
        return facts;
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1)
            throw error;
        throw problem(`is no JSON: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)} (in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)})`);
    }
}


/***/ }),

/***/ 77150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   qP: () => (/* binding */ renderConsole)
/* harmony export */ });
/* unused harmony export noPaint */
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
    const before = baseline.score === null ? '' : ` (base ${baseline.score})`;
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


/***/ })

};

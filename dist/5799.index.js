export const id = 5799;
export const ids = [5799];
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

/***/ 12794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ withProject),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58175);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12175);


function inputsOf(options, environment = process.env) {
    return {
        config: options.config ?? null,
        train: options.train ?? null,
        metrics: options.metrics ?? null,
        model: options.model ?? null,
        workingDirectory: options.workingDirectory ?? '.',
        token: environment.GITHUB_TOKEN || environment.GH_TOKEN || null,
        comment: false,
        fail: true,
        models: null,
        promote: true,
    };
}
/** Opens the project of a command, and closes it whatever happens. */
async function withProject(options, body) {
    const environment = process.env;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .openProject */ .U8)({
        workspace: process.cwd(),
        inputs: inputsOf(options),
        runner: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunner */ .fY)(environment),
        environment,
    });
    try {
        return await body(project);
    }
    finally {
        await project.close();
    }
}
/** `1.4.0` or `v1.4.0`: a version without its model. */
const isVersion = (reference) => /^v?\d+\.\d+\.\d+/.test(reference);
/** A reference as the user wrote it; where it names no model, the configured one is meant: `@production`, `1.4.0`. */
const qualified = (reference, model) => reference.startsWith('@') ? `${model}${reference}` : isVersion(reference) ? `${model}@${reference}` : reference;


/***/ }),

/***/ 75799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(58175);
// EXTERNAL MODULE: ./build/jobs/several-models.js
var several_models = __webpack_require__(90800);
// EXTERNAL MODULE: ./build/pipeline.js + 10 modules
var pipeline = __webpack_require__(94653);
// EXTERNAL MODULE: ./build/report/console.js
var console = __webpack_require__(77150);
// EXTERNAL MODULE: ./build/support/cancellation.js
var cancellation = __webpack_require__(28929);
// EXTERNAL MODULE: ./build/support/terminal.js
var terminal = __webpack_require__(9090);
;// CONCATENATED MODULE: ./build/support/console-log.js

/** The log of the command line: plain lines on standard error, so that standard output holds results only. */
function createConsoleLog(color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    let halfLine = false;
    const line = (text) => {
        process.stderr.write(`${halfLine ? '\n' : ''}${text}\n`);
        halfLine = false;
    };
    return {
        info: (message) => line((0,terminal/* terminalText */.e)(message)),
        warning: (message) => line(`${paint(33, 'warning:')} ${(0,terminal/* terminalText */.e)(message)}`),
        async group(title, body) {
            line(paint(1, (0,terminal/* terminalText */.e)(title)));
            return body();
        },
        output(chunk) {
            process.stderr.write(chunk);
            if (chunk.length > 0)
                halfLine = chunk.at(-1) !== 10;
        },
        beginOutput: () => { },
        endOutput: () => {
            if (halfLine)
                line('');
        },
    };
}

// EXTERNAL MODULE: ./build/commands/output.js
var commands_output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/project.js
var project = __webpack_require__(12794);
;// CONCATENATED MODULE: ./build/commands/run.js









/** @returns the exit status */
async function run(options) {
    const environment = process.env;
    const log = createConsoleLog((0,commands_output/* wantsColor */.zK)(process.stderr));
    const inputs = { ...(0,project/* inputsOf */.Vc)(options), models: options.models ?? null };
    const workspace = process.cwd();
    const request = {
        workspace,
        inputs,
        runner: (0,build_inputs/* readRunner */.fY)(environment),
        environment,
        log,
        signal: (0,cancellation/* cancelledBySignals */.W)(2),
    };
    if (await (0,several_models/* namesModels */.tE)((0,external_node_path_.join)(workspace, inputs.workingDirectory), inputs))
        return (await __webpack_require__.e(/* import() */ 4985).then(__webpack_require__.bind(__webpack_require__, 94985))).runModels(request, options.json === true);
    const { report, output, unjudged } = await (0,pipeline/* runPipeline */.a)(request);
    (0,commands_output/* print */.yy)(options.json ? report : `\n${(0,console/* renderConsole */.qP)(report, (0,commands_output/* paintFor */.ev)(process.stdout))}`);
    log.info(`the report is in ${(0,external_node_path_.join)(output, 'report.json')}`);
    if (unjudged || (report.decision.outcome === 'allow' && report.promotion?.problem != null))
        return 2;
    return report.decision.outcome === 'allow' ? 0 : 1;
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


/***/ })

};

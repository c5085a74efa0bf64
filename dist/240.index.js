export const id = 240;
export const ids = [240,414];
export const modules = {

/***/ 72850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inconclusive)
/* harmony export */ });
/** The answer where the facts are missing, not finite or too few. */
const inconclusive = (summary, remedy) => ({
    outcome: 'inconclusive',
    summary,
    measurements: [],
    evidence: [],
    ...(remedy === undefined ? {} : { remedy }),
});


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EG: () => (/* binding */ checkOf),
  Jr: () => (/* binding */ checkOptions),
  AV: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/checks/check.js
/** Keeps the types of a check while it is written, and forgets them for the list of checks. */
function defineCheck(check) {
    return check;
}

// EXTERNAL MODULE: ./build/checks/test-cases.js
var test_cases = __webpack_require__(83866);
;// CONCATENATED MODULE: ./build/checks/infra/unit-tests.js



/** Infra 2: the code of the model spec is unit tested. So far from the JUnit reports of this run; coverage, loss and restore are to come. */
const unitTests = defineCheck({
    id: 'infra/unit-tests',
    needs: ['junit'],
    uses: [],
    options: {
        cases: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .optional()
            .describe("Globs over `file`, `classname` or `name` of the test cases that test the model's code; all cases when left out."),
    },
    evaluate: ({ junit }, { cases }) => (0,test_cases/* judgeCases */.v)((0,test_cases/* selectCases */._)(junit.cases, cases), junit, `\`cases: ${cases?.join(', ')}\``),
});

// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/checks/inconclusive.js
var inconclusive = __webpack_require__(72850);
;// CONCATENATED MODULE: ./build/checks/claims.js

/** The answer when every metrics file is tracked and unmodified in git: nothing measured them in this run, so they prove nothing. */
function onlyClaims(metrics) {
    const committed = metrics.files.filter((file) => file.origin === 'committed');
    if (committed.length === 0)
        return null;
    return (0,inconclusive/* inconclusive */.N)(`${committed.map((file) => file.path).join(', ')}: tracked and unmodified in git, so nothing produced it in this run`, 'let training write the metrics in this run, or keep them out of git');
}

;// CONCATENATED MODULE: ./build/checks/infra/validation.js




/**
 * Infra 4: quality is validated before serving. At least one absolute and one relative limit exist, were compared on this commit (with the base, and with the
 * version in production where there is one) and are met; no file is both training and testing data.
 */
const validation = defineCheck({
    id: 'infra/validation',
    needs: ['metrics'],
    uses: ['baseline', 'production', 'data'],
    options: {},
    evaluate: ({ metrics, baseline, production, data, configuration }) => {
        const claims = onlyClaims(metrics);
        if (claims !== null)
            return claims;
        const gates = Object.entries(configuration.gate.metrics);
        const fact = { state: 'gathered', value: metrics };
        const verdicts = gates.flatMap(([name, gate]) => {
            const chosen = (0,metric_limits/* judgeMetric */.mg)(name, gate, fact, { base: baseline, production });
            // A model that is about to replace one in production is compared with that one too, whatever the gate is against.
            const other = production.state === 'gathered' && gate.against === 'base'
                ? (0,metric_limits/* judgeMetric */.mg)(name, { ...gate, against: 'production' }, fact, { base: baseline, production })
                : [];
            return [...chosen, ...other.filter((verdict) => verdict.kind === 'relative')];
        });
        return judge(verdicts, sharedFiles(data));
    },
});
function judge(verdicts, shared) {
    const measurements = verdicts.map((verdict) => ({
        name: verdict.metric,
        observed: verdict.found,
        expected: verdict.expected,
        ...(verdict.outcome === 'not-compared' ? {} : { met: verdict.outcome === 'met' }),
    }));
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements,
        evidence: [],
        ...(remedy === undefined ? {} : { remedy }),
    });
    if (shared.length > 0)
        return answer('fail', `training and testing data share a file: ${shared.join(', ')}`, 'hold out rows that training never sees');
    const broken = verdicts.filter((verdict) => verdict.outcome === 'missed' || verdict.outcome === 'error');
    if (broken.length > 0) {
        const first = broken[0];
        return answer('fail', `${broken.length} of ${verdicts.length} limits not met: ${first.metric} expected ${first.expected}, found ${first.found}`, 'mend the model, or the metrics that training writes');
    }
    const missing = ['absolute', 'relative'].filter((kind) => !verdicts.some((verdict) => verdict.kind === kind));
    if (missing.length > 0)
        return {
            ...(0,inconclusive/* inconclusive */.N)(`no ${missing.join(' and no ')} limit on a metric is configured`, `add ${missing.map((kind) => (kind === 'absolute' ? 'a `minimum` or `maximum`' : 'a `max-drop` or `max-rise`')).join(' and ')} below \`gate.metrics\``),
            measurements,
        };
    if (!verdicts.some((verdict) => verdict.kind === 'relative' && verdict.outcome === 'met')) {
        const first = verdicts.find((verdict) => verdict.outcome === 'not-compared');
        return answer('inconclusive', `no relative limit could be compared: ${first.metric} ${first.found}`, 'it is compared as soon as the base has a record');
    }
    return answer('pass', `${verdicts.filter((verdict) => verdict.outcome === 'met').length} limits met, absolute and relative`);
}
/** Files that are in the training and in the testing data, by content. */
function sharedFiles(data) {
    if (data.training.state !== 'gathered' || data.testing.state !== 'gathered')
        return [];
    const training = new Map(data.training.value.files.map((file) => [file.sha256, file.path]));
    return data.testing.value.files
        .filter((file) => training.has(file.sha256))
        .map((file) => training.get(file.sha256) === file.path ? file.path : `${training.get(file.sha256)} = ${file.path}`);
}

;// CONCATENATED MODULE: ./build/checks/monitor/numerics.js



/** Monitor 5: no NaN or infinity. So far over the metrics; training curve, predictions and weights are to come. */
const numerics = defineCheck({
    id: 'monitor/numerics',
    needs: ['metrics'],
    uses: [],
    options: {},
    evaluate: ({ metrics }) => {
        const claims = onlyClaims(metrics);
        if (claims !== null)
            return claims;
        const broken = metrics.others.filter((other) => other.kind === 'nan' || other.kind === 'infinity');
        const measurements = [
            {
                name: 'finite metrics',
                observed: metrics.values.length,
                expected: 'at least 1',
                met: metrics.values.length > 0,
            },
            { name: 'NaN or infinite', observed: broken.length, expected: '0', met: broken.length === 0 },
        ];
        const files = metrics.files.map((file) => file.path).join(', ');
        if (broken.length > 0) {
            return {
                outcome: 'fail',
                summary: `${broken.length} of ${metrics.values.length + broken.length} metrics are not finite: ${broken
                    .slice(0, 5)
                    .map((other) => `${other.name} is ${other.kind === 'nan' ? 'NaN' : 'infinite'} in ${other.file}`)
                    .join('; ')}${broken.length > 5 ? '; …' : ''}`,
                measurements,
                evidence: broken.slice(0, 10).map((other) => ({
                    kind: 'position',
                    file: other.file,
                    message: `${other.name} is ${other.kind === 'nan' ? 'NaN' : 'infinite'}`,
                })),
                remedy: 'find the step where the value stops being finite: a division by zero, a logarithm of zero, an exploding loss, an empty slice',
            };
        }
        if (metrics.values.length === 0)
            return {
                ...(0,inconclusive/* inconclusive */.N)(`no number among the metrics in ${files}`, 'write at least one metric as a number'),
                measurements,
            };
        return {
            outcome: 'pass',
            summary: `all ${metrics.values.length} metrics in ${files} are finite`,
            measurements,
            evidence: [],
        };
    },
});

;// CONCATENATED MODULE: ./build/checks/index.js



/** The built-in checks, in the rubric's order. */
const checks = [unitTests, validation, numerics];
const byId = new Map(checks.map((check) => [check.id, check]));
const checkOf = (id) => byId.get(id);
/** What each check accepts below `tests`, for the schema of the configuration. */
const checkOptions = Object.fromEntries(checks.map((check) => [check.id, check.options]));


/***/ }),

/***/ 83866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases),
/* harmony export */   v: () => (/* binding */ judgeCases)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** The cases whose `file`, `classname`, `name`, `classname::name` or `file::name` one of the globs matches; all of them without globs. */
function selectCases(cases, globs) {
    if (globs === undefined)
        return cases;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { bash: true, dot: true });
    return cases.filter(({ file, classname, name }) => [file, classname, name, `${classname}::${name}`, `${file}::${name}`].some((text) => text !== '' && matches(text)));
}
const shownCases = 10;
/** Test cases as evidence: at least one ran, none failed or errored; a skipped case does not count as ran. */
function judgeCases(cases, report, selection) {
    const ran = cases.filter((testCase) => testCase.outcome !== 'skipped');
    const broken = ran.filter((testCase) => testCase.outcome !== 'passed');
    const files = report.files.map((file) => file.path).join(', ');
    const measurements = [
        { name: 'cases that ran', observed: ran.length, expected: 'at least 1', met: ran.length > 0 },
        { name: 'failed or errored', observed: broken.length, expected: '0', met: broken.length === 0 },
        { name: 'skipped', observed: cases.length - ran.length },
    ];
    if (ran.length === 0) {
        const why = cases.length > 0
            ? `all ${cases.length} were skipped`
            : report.cases.length > 0
                ? `${selection} matches none of ${report.cases.length}`
                : 'the report is empty';
        return {
            outcome: 'inconclusive',
            summary: `no test case ran in ${files}: ${why}`,
            measurements,
            evidence: [],
            remedy: 'run the test cases in this run, or mend the selection',
        };
    }
    if (broken.length === 0)
        return { outcome: 'pass', summary: `${ran.length} test cases passed in ${files}`, measurements, evidence: [] };
    return {
        outcome: 'fail',
        summary: `${broken.length} of ${ran.length} test cases failed in ${files}: ${nameOf(broken[0])}${broken.length > 1 ? ', …' : ''}`,
        measurements,
        evidence: broken.slice(0, shownCases).map(positionOf),
        remedy: `mend the failed test cases, then run them again`,
    };
}
const nameOf = ({ classname, name }) => (classname === '' ? name : `${classname}::${name}`);
function positionOf(testCase) {
    const message = `${nameOf(testCase)}: ${testCase.message.split('\n', 1)[0] || testCase.outcome}`;
    return { kind: 'position', file: testCase.file, message, ...(testCase.line === null ? {} : { line: testCase.line }) };
}


/***/ }),

/***/ 55840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _promote_promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1414);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77150);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29281);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78178);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12794);







/** Shows what differs between two versions or commits: score, metrics, parameters, data. */
const compare = (first, second, options) => (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .withProject */ .C)(options, async (project) => {
    const [before, after] = [await sideOf(first, project), await sideOf(second, project)];
    const rows = rowsOf(before, after).filter((row) => options.all || row.before !== row.after);
    const unknown = [before, after].filter((side) => side.record === null).map((side) => side.name);
    if (options.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)({ before: summaryOf(before), after: summaryOf(after), differences: rows });
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)([
            ...(0,_report_console_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .RM)([
                ['', before.name, after.name, 'Change'],
                ...rows.map((row) => [
                    `${row.kind === 'metric' ? '' : `${row.kind} `}${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(row.name, 60)}`,
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(row.before, 60),
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(row.after, 60),
                    row.change,
                ]),
            ]),
            ...(rows.length === 0 ? ['  no difference'] : []),
            ...(unknown.length === 0
                ? []
                : [`  parameters and data of ${unknown.join(' and ')} are not known: the history has no record`]),
        ].join('\n'));
    return 0;
});
const summaryOf = ({ name, commit, score }) => ({ name, commit, score });
async function sideOf(reference, project) {
    const commit = await commitOf(reference, project);
    if (commit !== null) {
        const record = await recordOf(project, project.model, commit, null);
        if (record !== null)
            return { name: commit.slice(0, 7), commit, score: record.score.total, metrics: record.metrics, record };
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `the history has no record of ${project.model} at the commit ${commit.slice(0, 7)}`,
            next: 'compare commits of the default branch, or versions: `ml-test-score versions`',
        });
    }
    const named = reference.startsWith('@')
        ? `${project.model}${reference}`
        : /^v?\d+\.\d+\.\d+/.test(reference)
            ? `${project.model}@${reference}`
            : reference;
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_0__.resolveReference)(await project.registry(), named);
    const record = await recordOf(project, version.model, version.commit, version.digest);
    return {
        name: `v${version.version}`,
        commit: version.commit,
        score: version.score,
        metrics: version.metrics,
        record,
    };
}
/** The commit that a hexadecimal name, branch or `HEAD~1` means; null for a name of the registry. */
async function commitOf(reference, { git }) {
    if (git === null || reference.includes('@') || reference.startsWith('-') || /^v?\d+\.\d+\.\d+/.test(reference))
        return null;
    const { exitCode, stdout } = await git.try([
        'rev-parse',
        '--quiet',
        '--verify',
        '--end-of-options',
        `${reference}^{commit}`,
    ]);
    return exitCode === 0 ? stdout.trim() : null;
}
async function recordOf({ history }, model, commit, digest) {
    if (history === null)
        return null;
    for (const stored of await history.recordsOf(model, commit)) {
        const record = await history.read(stored).catch(() => null);
        if (record !== null && (digest === null || record.artifacts === digest))
            return record;
    }
    return null;
}
function rowsOf(before, after) {
    const number = (value) => value === null || value === undefined ? 'none' : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(value);
    const change = (from, to) => {
        if (typeof from !== 'number' || typeof to !== 'number')
            return '';
        return `${to > from ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(to - from)}`;
    };
    const names = (a, b) => [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();
    return [
        {
            kind: 'score',
            name: 'total',
            before: number(before.score),
            after: number(after.score),
            change: change(before.score, after.score),
        },
        ...names(before.metrics, after.metrics).map((name) => {
            const [from, to] = [before.metrics[name], after.metrics[name]];
            const better = from === undefined || to === undefined || to.direction === null || from.value === to.value
                ? ''
                : to.value > from.value === (to.direction === 'higher')
                    ? ' better'
                    : ' worse';
            return {
                kind: 'metric',
                name,
                before: number(from?.value),
                after: number(to?.value),
                change: `${change(from?.value, to?.value)}${better}`,
            };
        }),
        ...names(before.record?.parameters, after.record?.parameters).map((name) => ({
            kind: 'parameter',
            name,
            before: before.record?.parameters[name] ?? 'none',
            after: after.record?.parameters[name] ?? 'none',
            change: '',
        })),
        ...['training', 'testing', 'serving'].map((name) => ({
            kind: 'data',
            name,
            before: before.record?.data[name]?.slice(0, 12) ?? 'none',
            after: after.record?.data[name]?.slice(0, 12) ?? 'none',
            change: '',
        })),
    ];
}


/***/ }),

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
/* harmony export */   C: () => (/* binding */ withProject),
/* harmony export */   V: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58175);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34772);


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
    };
}
/** Opens the project of a command, and closes it whatever happens. */
async function withProject(options, body) {
    const environment = process.env;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .openProject */ .U)({
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


/***/ }),

/***/ 33820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ changeLimit),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** A duration as users write it (`30s 15m 2h`), in seconds after parsing. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration such as 30s, 15m or 2h')
    .transform((text) => Number.parseFloat(text) * secondsPer[text.replace(/[\d.]/g, '')]);
/** A limit on a change: a number in the metric's own unit, or `5%` of the baseline's absolute value. */
const changeLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a number, or a share such as 1%')])
    .transform((limit) => typeof limit === 'number'
    ? { value: limit, relative: false }
    : { value: Number.parseFloat(limit) / 100, relative: true });
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

/***/ 17059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Pm: () => (/* binding */ gathered),
/* harmony export */   bi: () => (/* binding */ whyMissing),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   p: () => (/* binding */ presentValue)
/* harmony export */ });
const gathered = (value) => ({ state: 'gathered', value });
const absent = (reason) => ({ state: 'absent', reason });
const failed = (error) => ({ state: 'failed', error });
/** The value, or undefined where there is none: for reports, never for checks. */
const presentValue = (fact) => (fact.state === 'gathered' ? fact.value : undefined);
/** Why there is no value; empty where there is one. */
const whyMissing = (fact) => fact.state === 'absent' ? fact.reason : fact.state === 'failed' ? fact.error : '';


/***/ }),

/***/ 23286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   LE: () => (/* binding */ modelInTag),
/* harmony export */   RT: () => (/* binding */ checkStage),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   j0: () => (/* binding */ stageTag),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   w5: () => (/* binding */ checkModel)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/**
 * The grammar of GTO's tags (gto/constants.py and gto/tag.py of GTO 1.10): `penguins@v1.4.0` registers a version, `penguins#production#3` assigns a stage, `!` takes
 * either back, `penguins@deprecated` retires the model. What GTO would silently ignore is refused here.
 */
const word = String.raw `[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?`;
const folder = String.raw `[a-zA-Z0-9\-_./]+`;
const semanticVersion = String.raw `(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?`;
const wordOnly = new RegExp(`^${word}$`);
const modelOnly = new RegExp(`^(?:${folder}:)?${word}$`);
const tagName = new RegExp(`^(?<model>(?:${folder}=)?${word})(?:(?:#(?<stage>${word})|@v(?<version>${semanticVersion}))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<number>[0-9]+))?$`);
/** The meaning of a tag's name; null for one that GTO ignores. */
function parseTag(name) {
    const groups = tagName.exec(name)?.groups;
    if (groups === undefined)
        return null;
    const model = (groups.model ?? '').replace('=', ':');
    const number = Number.parseInt(groups.number ?? '0', 10);
    if (!Number.isSafeInteger(number))
        return null;
    const taken = groups.cancel === '!';
    if (groups.version !== undefined) {
        if (semver__WEBPACK_IMPORTED_MODULE_0__.valid(groups.version) === null)
            return null;
        return { model, number, action: taken ? 'deregister' : 'register', version: groups.version };
    }
    if (groups.stage !== undefined)
        return { model, number, action: taken ? 'unassign' : 'assign', stage: groups.stage };
    return { model, number, action: groups.word === 'deprecated' ? 'deprecate' : 'create' };
}
/** The model as it stands in tags: `folder:name` is written `folder=name`. */
const modelInTag = (model) => model.replace(':', '=');
const versionTag = (model, version) => `${modelInTag(model)}@v${version}`;
const stageTag = (model, stage, number) => `${modelInTag(model)}#${stage}#${number}`;
/** A name that GTO accepts, as near to `name` as can be: for suggestions. */
const suggestName = (name) => name
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9\-/_]+/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$/g, '')
    .slice(0, 100);
/** Git refuses these in a tag, whatever GTO thinks (git help check-ref-format). */
const refusedByGit = (name) => name.startsWith('-') ||
    name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock') || part.includes('..'));
const rule = "letters, digits, '-', '_' and '/', starting and ending with a letter or digit";
function refuse(kind, name) {
    const suggestion = suggestName(name);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `the ${kind} ${JSON.stringify(name.slice(0, 200))} cannot be a tag that GTO reads: expected ${rule}`,
        next: suggestion === '' ? `choose another name` : `name it \`${suggestion}\``,
    });
}
/** Throws `ConfigurationError` with a suggestion where GTO or git would not take the name of the model. */
function checkModel(model) {
    if (model.length > 200 || !modelOnly.test(model) || refusedByGit(modelInTag(model)))
        refuse('model', model);
    return model;
}
/** The same for the name of a stage. */
function checkStage(stage) {
    if (stage.length > 200 || !wordOnly.test(stage) || refusedByGit(stage))
        refuse('stage', stage);
    return stage;
}
/** `1.4.0` from `1.4.0` or `v1.4.0`; null for everything else. */
function parseVersion(text) {
    const bare = text.startsWith('v') ? text.slice(1) : text;
    return new RegExp(`^${semanticVersion}$`).test(bare) && semver__WEBPACK_IMPORTED_MODULE_0__.valid(bare) !== null ? bare : null;
}
function parseReference(text) {
    const separator = text.search(/[@#]/);
    if (separator === -1)
        return { model: checkModel(text), kind: 'latest' };
    const model = checkModel(text.slice(0, separator));
    const rest = text.slice(separator + 1);
    const version = text[separator] === '@' ? parseVersion(rest) : null;
    if (version !== null)
        return { model, kind: 'version', version };
    if (text[separator] === '@' && (rest === 'latest' || rest === 'greatest'))
        return { model, kind: 'latest' };
    if (/^v?\d+(\.\d+)*$/.test(rest))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${JSON.stringify(rest)} is no version: expected three numbers, such as 1.4.0`,
            next: `write \`${model}@1.4.0\`, or a stage: \`${model}@production\``,
        });
    return { model, kind: 'stage', stage: checkStage(rest) };
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   climb: () => (/* binding */ climb),
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   resolveReference: () => (/* binding */ resolveReference),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23286);


/**
 * Stores the model as a version and puts it in the first stage of the ladder; then it climbs, the same digest, as far as each further stage has a gate of its own
 * and that gate allows. A stage that has moved on from this version, by a newer one or by a rollback, is left alone. Null where the decision blocks.
 */
async function promote(input) {
    const { registry, bundle, stages, now } = input;
    if (input.outcome !== 'allow')
        return null;
    // All names are looked at before anything is stored.
    for (const { name } of stages)
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStage */ .RT)(name);
    const promotion = await registry.publish(bundle, input.bump, now);
    const { version } = promotion.version;
    const results = [];
    for (const [index, { name, gate }] of stages.entries()) {
        const reason = withheld(index, name, gate, results.at(-1), input);
        if (reason !== '') {
            results.push({ stage: name, assignment: null, reason });
            continue;
        }
        const assignment = await registry.assign(bundle.model, version, name, now, { forward: true });
        results.push(assignment.version === version
            ? { stage: name, assignment, reason: '' }
            : {
                stage: name,
                assignment: null,
                reason: `${name} holds v${assignment.version} since ${assignment.date} and has moved on from v${version}`,
            });
    }
    const reached = results.filter(({ assignment }) => assignment !== null).map(({ stage }) => stage);
    return {
        ...promotion,
        version: { ...promotion.version, stages: reached },
        stages: results,
        stage: reached.at(-1) ?? null,
    };
}
function withheld(index, name, gate, before, { allows }) {
    if (before !== undefined && before.assignment === null)
        return `it is not in ${before.stage}`;
    if (gate === undefined)
        return index === 0 ? '' : `${name} has no gate of its own: promote to it by hand`;
    const decision = allows(gate, name);
    if (decision.outcome === 'allow')
        return '';
    return `its gate blocks: ${decision.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`).join('; ')}`;
}
/**
 * Puts the version before the current one back into its stage, or the named one, which must have been there. Each further rollback goes one version further back: what was
 * rolled back from is never returned to.
 */
async function rollback(registry, model, stage, options) {
    const history = await registry.assignments((0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModel */ .w5)(model), (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStage */ .RT)(stage));
    const current = history.find((assignment) => assignment.current);
    if (current === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `${registry.place}: no version of ${model} is in ${stage}, so there is nothing to roll back`,
            next: await stagesThere(registry, model),
        });
    const versions = new Set((await registry.versions(model)).map(({ version }) => version));
    const earlier = trail(history, current).filter((version) => versions.has(version));
    const to = options.to === undefined ? earlier.at(-1) : ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(options.to) ?? options.to);
    if (to === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${current.version} is the first version in ${stage}, so there is none to roll back to`,
            next: 'name one that was there with `--to`, or promote another version',
        });
    if (!versions.has(to) || !history.some(({ version }) => version === to))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${to} was never in ${stage}`,
            next: earlier.length === 0
                ? `promote it to ${stage} instead`
                : `choose one of ${earlier.map((version) => `v${version}`).join(', ')}, or promote it to ${stage}`,
        });
    if (to === current.version)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({ message: `${model} v${to} is in ${stage} already`, next: 'name another version' });
    return { model, from: current.version, assignment: await registry.assign(model, to, stage, options.now) };
}
/** The versions below the current one, the oldest first. Going back to a version drops those that came after it. */
function trail(history, current) {
    const found = [];
    for (const { version } of [...history].reverse()) {
        const at = found.indexOf(version);
        if (at === -1)
            found.push(version);
        else
            found.splice(at + 1);
    }
    const end = found.indexOf(current.version);
    return end === -1 ? [] : found.slice(0, end);
}
/** Promotes by hand: any version to any stage, whatever is there. */
async function climb(registry, model, version, stage, now) {
    return registry.assign((0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModel */ .w5)(model), version, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStage */ .RT)(stage), now);
}
/** The version that `MODEL`, `MODEL@STAGE`, `MODEL@1.4.0` or `MODEL@v1.4.0` names; throws `ConfigurationError` with what there is instead. */
async function resolveReference(registry, text) {
    const reference = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    const { model } = reference;
    const versions = await registry.versions(model);
    const found = versions.find((version) => reference.kind === 'latest'
        ? true
        : reference.kind === 'version'
            ? version.version === reference.version
            : version.stages.includes(reference.stage));
    if (found !== undefined)
        return found;
    const there = versions.slice(0, 10).map(({ version }) => `${model}@${version}`);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: reference.kind === 'latest'
            ? `${registry.place} has no version of ${model}`
            : reference.kind === 'version'
                ? `${registry.place} has no version ${reference.version} of ${model}`
                : `${registry.place}: no version of ${model} is in ${reference.stage}`,
        next: versions.length === 0
            ? 'promote a first version, or check the name of the model'
            : reference.kind === 'stage'
                ? await stagesThere(registry, model)
                : `choose one of ${there.join(', ')}`,
    });
}
async function stagesThere(registry, model) {
    const current = (await registry.assignments(model)).filter((assignment) => assignment.current);
    return current.length === 0
        ? 'promote a version to a stage first'
        : `these stages hold a version: ${current.map(({ stage, version }) => `${stage} (v${version})`).join(', ')}`;
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
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);



const noPaint = (_style, text) => text;
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
        `${verdict}  ${paint('bold', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(model))}  ML Test Score ${paint('bold', `${score.total} of 7`)}${before}${event === 'local' ? '  local run' : ''}`,
        `  ${_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.map((section) => `${_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitles */ .XG[section]} ${score.sections[section]}`).join(' · ')}`,
        `  ${paint('dim', score.band)}`,
    ];
}
function reasons({ decision, training }, paint) {
    if (decision.outcome === 'allow')
        return [];
    return [
        paint('bold', 'Why it blocks'),
        ...decision.reasons.flatMap((reason) => [
            `  ${paint('red', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason.subject, 100))}: expected ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason.expected)}, found ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason.found)}`,
            `    → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason.next)}`,
        ]),
        ...(training === null || training.outcome === 'succeeded'
            ? []
            : [
                '  the last lines of training:',
                ...training.tail.slice(-10).map((line) => `    ${paint('dim', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line, 200))}`),
            ]),
    ];
}
function loosened({ policy }, paint) {
    return policy.loosened.length === 0
        ? []
        : [
            paint('yellow', 'This pull request loosens the policy'),
            ...policy.loosened.map((item) => `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(item)}`),
        ];
}
function metrics({ metrics, baseline }, paint) {
    if (metrics.length === 0)
        return [];
    const compared = baseline.commit !== null;
    const rows = metrics
        .slice(0, 30)
        .map((metric) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(metric.name, 50),
        metric.value === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(metric.found, 60) : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(metric.value),
        ...(compared ? [metric.baseline === null ? '' : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(metric.baseline), changeText(metric)] : []),
        [metric.limits.map((limit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(limit)).join('; '), metric.outcome ?? ''].filter(Boolean).join(': '),
    ]);
    const lines = alignColumns([['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'], ...rows]);
    return [
        paint('bold', lines[0]),
        ...lines
            .slice(1)
            .map((line, index) => (['missed', 'error'].includes(metrics[index]?.outcome ?? '') ? paint('red', line) : line)),
        ...(metrics.length > 30 ? [`  ${metrics.length - 30} more are in report.json`] : []),
    ];
}
function changeText({ change, relativeChange, trend }) {
    if (change === null || change === 0)
        return trend ?? '';
    const share = relativeChange === null ? '' : ` (${relativeChange > 0 ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(relativeChange)})`;
    return `${change > 0 ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(change)}${share} ${trend}`;
}
const signs = { pass: '✔', fail: '✘', inconclusive: '?', error: '!' };
/** The tests that somebody or something answered; the rest is counted. */
function tests({ tests }, paint) {
    const answered = tests.filter((test) => test.execution !== 'none');
    const rows = answered.map((test) => [
        `${test.outcome === null ? '·' : signs[test.outcome]} ${test.id}`,
        `${test.points}`,
        `${test.outcome}${test.execution === 'manual' ? ' (manual)' : ''}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(test.summary, 110),
    ]);
    const color = (outcome) => outcome === 'pass' ? 'green' : outcome === 'inconclusive' ? 'yellow' : 'red';
    const lines = alignColumns([['  Test', 'Points', 'Outcome', 'Why'], ...rows]);
    return [
        paint('bold', lines[0]),
        ...lines.slice(1).map((line, index) => paint(color(answered[index]?.outcome ?? null), line)),
        `  ${tests.length - answered.length} of 28 tests have no answer yet: ml-test-score explain`,
    ];
}
function next({ score }, paint) {
    if (score.next.length === 0)
        return [];
    return [
        paint('bold', 'The cheapest next step'),
        ...score.next.map((step) => `  ${_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitles */ .XG[step.section]}: ${step.id}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(step.remedy, 300)}`),
    ];
}
function foot({ baseline, promotion, training, policy }, paint) {
    const age = baseline.age === null || baseline.age === 0 ? '' : `, ${baseline.age} commits older than the base`;
    return [
        paint('dim', baseline.commit === null
            ? `not compared: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(baseline.reason)}`
            : `compared with ${baseline.commit.slice(0, 7)}${age}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(baseline.reason)}`),
        ...(training === null ? [paint('dim', 'not trained here')] : []),
        ...(policy.source === 'defaults' ? [paint('dim', 'no configuration file: every key has its default')] : []),
        ...(promotion === null
            ? []
            : [
                promotion.problem === null
                    ? `promoted: v${promotion.version} (${promotion.created ? 'new' : 'a version already'}) in ${promotion.registry}, stage ${promotion.stage}`
                    : paint('yellow', `not promoted: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(promotion.problem, 600)}`),
            ]),
    ];
}
/** Columns padded to the widest cell; the last one is left as it is. */
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
    return rows.map((row) => `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))).join('  ')}`.trimEnd());
}


/***/ }),

/***/ 45114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   XG: () => (/* binding */ sectionTitles),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   b3: () => (/* binding */ testIds)
/* harmony export */ });
const sections = ['data', 'model', 'infra', 'monitor'];
const sectionTitles = {
    data: 'Data',
    model: 'Model',
    infra: 'Infrastructure',
    monitor: 'Monitoring',
};
/** The 28 ids in the paper's order: position in the section + 1 is the number in the paper. */
const testIds = [
    'data/schema',
    'data/benefit',
    'data/cost',
    'data/policy',
    'data/privacy',
    'data/agility',
    'data/code',
    'model/review',
    'model/online',
    'model/tuning',
    'model/staleness',
    'model/baseline',
    'model/slices',
    'model/inclusion',
    'infra/reproducibility',
    'infra/unit-tests',
    'infra/integration',
    'infra/validation',
    'infra/debugging',
    'infra/canary',
    'infra/rollback',
    'monitor/dependencies',
    'monitor/invariants',
    'monitor/skew',
    'monitor/age',
    'monitor/numerics',
    'monitor/performance',
    'monitor/quality',
];
const sectionOf = (id) => id.slice(0, id.indexOf('/'));


/***/ }),

/***/ 29281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   T2: () => (/* binding */ whyNoNumber),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   mg: () => (/* binding */ judgeMetric)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);

/**
 * Judges every limit that a gate sets on one metric. A relative change is divided by |baseline|; a baseline of zero with a share as limit is an error. A
 * metric that is missing, not finite, not a number, or whose direction has changed since the reference is an error: never met.
 */
function judgeMetric(name, gate, metrics, references) {
    const verdicts = [];
    const metric = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(metrics)?.values.find((candidate) => candidate.name === name);
    const absolute = (expected, met) => {
        const kind = 'absolute';
        if (metric === undefined)
            verdicts.push({ metric: name, kind, outcome: 'error', expected, found: whyNoNumber(name, metrics) });
        else
            verdicts.push({
                metric: name,
                kind,
                outcome: met(metric.value) ? 'met' : 'missed',
                expected,
                found: formatNumber(metric.value),
            });
    };
    const { minimum, maximum } = gate;
    if (minimum !== undefined)
        absolute(`at least ${formatNumber(minimum)}`, (value) => value >= minimum);
    if (maximum !== undefined)
        absolute(`at most ${formatNumber(maximum)}`, (value) => value <= maximum);
    for (const key of ['max-drop', 'max-rise']) {
        const limit = gate[key];
        if (limit !== undefined)
            verdicts.push(judgeChange(name, metric, metrics, key, limit, gate.against, references[gate.against]));
    }
    return verdicts;
}
function judgeChange(name, metric, metrics, key, limit, against, reference) {
    const to = against === 'base' ? 'the base' : 'the version in production';
    const way = key === 'max-drop' ? 'below' : 'above';
    const amount = limit.relative ? formatShare(limit.value) : formatNumber(limit.value);
    const verdict = (outcome, found, before) => ({
        metric: name,
        kind: 'relative',
        outcome,
        expected: `at most ${amount} ${way} ${to}${before === undefined ? '' : ` (${formatNumber(before.value)})`}`,
        found,
    });
    if (metric === undefined)
        return verdict('error', whyNoNumber(name, metrics));
    if (reference.state !== 'gathered')
        return verdict('not-compared', `not compared: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(reference)}`);
    const before = reference.value.metrics[name];
    if (before === undefined)
        return verdict('not-compared', `not compared: ${to} has no ${name}`);
    if (before.direction !== null && metric.direction !== null && before.direction !== metric.direction)
        return verdict('error', `its direction changed: ${before.direction} was better, now ${metric.direction} is`, before);
    if (limit.relative && before.value === 0)
        return verdict('error', `a share of a baseline of 0 is not defined: set the limit in the metric's own unit`, before);
    const worse = key === 'max-drop' ? before.value - metric.value : metric.value - before.value;
    const allowed = limit.relative ? limit.value * Math.abs(before.value) : limit.value;
    // 0.95 - 0.94 is 0.010000000000000009: a limit of 0.01 means what the user reads.
    const rounding = 1e-12 * Math.max(1, Math.abs(before.value), Math.abs(metric.value));
    const change = `${formatNumber(metric.value)}, ${worse <= 0 ? 'no worse' : `${formatNumber(worse)}${before.value === 0 ? '' : ` (${formatShare(worse / Math.abs(before.value))})`} ${way}`}`;
    return verdict(worse <= allowed + rounding ? 'met' : 'missed', change, before);
}
/** Why a name has no finite number, naming key and file. */
function whyNoNumber(name, metrics) {
    if (metrics.state !== 'gathered')
        return `no metrics: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(metrics)}`;
    const other = metrics.value.others.find((candidate) => candidate.name === name);
    const kinds = {
        nan: 'NaN',
        infinity: 'infinite',
        text: 'text',
        boolean: 'true or false',
        null: 'null',
        list: 'a list',
    };
    if (other !== undefined)
        return `${name} is ${kinds[other.kind]}, not a finite number, in ${other.file}`;
    return `${name} is missing in ${metrics.value.files.map((file) => file.path).join(', ')}`;
}
/** Up to six significant digits, without trailing zeros; large whole numbers in full. */
function formatNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return String(value);
    return String(Number(value.toPrecision(6)));
}
/** `1.04%` from 0.0104. */
const formatShare = (share) => `${Number((share * 100).toPrecision(3))}%`;


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

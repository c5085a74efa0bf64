export const id = 856;
export const ids = [856];
export const modules = {

/***/ 41633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * The cases that globs select: by `file`, `classname`, `name`, name of the suite, `classname::name` or `file::name`; all without globs. In files `*` stops at `/`, in names
 * it does not. Where the report has no files (pytest's default), the path is guessed from the dotted class name: `tests.model.test_slices.TestIsland`
 * is in `tests/model/test_slices.py`.
 */
function selectCases(cases, globs) {
    if (globs === undefined)
        return cases;
    const matchers = globs.map(matcherOf);
    return cases.filter((found) => matchers.some((matches) => matches(found)));
}
function matcherOf(glob) {
    const at = glob.indexOf('::');
    if (at === -1) {
        const place = placeMatcher(glob);
        const name = textMatcher(glob);
        return (found) => place(found) || name(found.name) || found.suite.split(' > ').some(name);
    }
    const place = placeMatcher(glob.slice(0, at));
    const name = textMatcher(glob.slice(at + 2));
    return (found) => place(found) && name(found.name);
}
function placeMatcher(glob) {
    const file = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true });
    const dotted = textMatcher(glob);
    const isMatch = (place) => place !== '' && (place === glob || (place.includes('/') ? file(place) : dotted(place) || file(place)));
    // The class name is a path in vitest's reports.
    return ({ file: path, classname }) => [path, classname, path === '' ? guessFile(classname) : ''].some(isMatch);
}
/** Names hold slashes and brackets (`test_fit[a/b]`): `*` matches anything, and the very text matches itself. */
function textMatcher(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, bash: true });
    return (text) => text !== '' && (text === glob || matches(text));
}
/** Modules start with a small letter, classes with a capital. */
function guessFile(classname) {
    const [modules = ''] = classname.split(/\.(?=[A-Z])/);
    return /^[\w.]+$/.test(modules) ? `${modules.replaceAll('.', '/')}.py` : '';
}


/***/ }),

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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/checks/case-selection.js
var case_selection = __webpack_require__(41633);
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
            .describe("Globs over `file`, `classname`, `name` or suite of the test cases that test the model's code; all cases when left out."),
    },
    evaluate: ({ junit }, { cases }) => (0,test_cases/* judgeCases */.v)((0,case_selection/* selectCases */._)(junit.cases, cases), junit, `\`cases: ${cases?.join(', ')}\``),
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
        const against = (side) => gates.flatMap(([name, gate]) => (0,metric_limits/* judgeMetric */.mg)(name, { ...gate, against: side }, fact, { base: baseline, production }));
        // Whatever a gate is against: quality is compared with the base, and with the version that this model is about to replace.
        const base = against('base');
        const served = production.state === 'gathered' ? against('production').filter(({ kind }) => kind === 'relative') : null;
        const uncompared = [base, ...(served === null ? [] : [served])].flatMap((verdicts) => verdicts.some(({ kind, outcome }) => kind === 'relative' && outcome === 'met')
            ? []
            : verdicts.filter(({ kind }) => kind === 'relative').slice(0, 1));
        return judge([...base, ...(served ?? [])], uncompared, sharedFiles(data), unread({ baseline, production, data }));
    },
});
function judge(verdicts, 
/** A verdict of each side with which no relative limit could be compared. */
uncompared, shared, unread) {
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
    const [lacking] = uncompared;
    if (lacking !== undefined)
        return answer('inconclusive', `no relative limit could be compared: ${lacking.metric} ${lacking.found}`, 'it is compared as soon as the base has a record');
    if (unread.length > 0)
        return answer('inconclusive', unread.join('; '), 'mend what could not be read, then run it again');
    return answer('pass', `${verdicts.filter((verdict) => verdict.outcome === 'met').length} limits met, absolute and relative`);
}
/** What there is to compare with but could not be read: nobody knows whether it would have failed. */
function unread({ baseline, production, data }) {
    const facts = { 'the base': baseline, production, 'training data': data.training, 'testing data': data.testing };
    return Object.entries(facts).flatMap(([name, fact]) => (fact.state === 'failed' ? [`${name}: ${fact.error}`] : []));
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
        const nulls = metrics.others.filter((other) => other.kind === 'null');
        if (nulls.length > 0)
            return {
                ...(0,inconclusive/* inconclusive */.N)(`${nulls
                    .slice(0, 5)
                    .map((other) => `${other.name} is null in ${other.file}`)
                    .join('; ')}${nulls.length > 5 ? '; …' : ''}: JavaScript and pandas write NaN so`, 'write the value as a number, or leave the key out'),
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
/* harmony export */   v: () => (/* binding */ judgeCases)
/* harmony export */ });
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

/***/ 33820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ changeLimit),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

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
/* harmony export */   Dj: () => (/* binding */ failedBy),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Pm: () => (/* binding */ gathered),
/* harmony export */   bi: () => (/* binding */ whyMissing),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   p: () => (/* binding */ presentValue)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

const gathered = (value) => ({ state: 'gathered', value });
const absent = (reason) => ({ state: 'absent', reason });
const failed = (error, next) => ({
    state: 'failed',
    error,
    ...(next === undefined ? {} : { next }),
});
/** A mistake that the user can mend, as a fact. */
function failedBy({ problems }) {
    const error = problems.map(({ next: _, ...problem }) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)).join('; ');
    return failed(error, problems.find(({ next }) => next !== undefined)?.next);
}
/** The value, or undefined where there is none: for reports, never for checks. */
const presentValue = (fact) => (fact.state === 'gathered' ? fact.value : undefined);
/** Why there is no value; empty where there is one. */
const whyMissing = (fact) => fact.state === 'absent' ? fact.reason : fact.state === 'failed' ? fact.error : '';


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
        else if (isClaim(metric, metrics))
            verdicts.push({ metric: name, kind, outcome: 'error', expected, ...claimed(metric) });
        else
            verdicts.push({
                metric: name,
                kind,
                outcome: met(metric.value) ? 'met' : 'missed',
                expected,
                found: formatNumber(metric.value),
            });
    };
    const turned = directionChange(name, metric, references.base);
    if (turned !== null)
        return [
            {
                metric: name,
                kind: 'absolute',
                outcome: 'error',
                expected: 'the direction that it had',
                found: turned,
                next: 'declare the direction below `directions` on the base branch, or give the metric another name',
            },
        ];
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
    const verdict = (outcome, found, before, next) => ({
        metric: name,
        kind: 'relative',
        outcome,
        expected: `at most ${amount} ${way} ${to}${before === undefined ? '' : ` (${formatNumber(before.value)})`}`,
        found,
        ...(next === undefined ? {} : { next }),
    });
    if (metric === undefined)
        return verdict('error', whyNoNumber(name, metrics));
    if (isClaim(metric, metrics))
        return { ...verdict('error', ''), ...claimed(metric) };
    if (reference.state === 'failed')
        return verdict('error', `${to} could not be read: ${reference.error}`, undefined, 'mend what it says, then run it again');
    if (reference.state !== 'gathered')
        return verdict('not-compared', `not compared: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(reference)}`);
    const before = recorded(reference.value, name);
    if (before === undefined)
        return verdict('not-compared', `not compared: ${to} has no ${name}`);
    const turned = directionChange(name, metric, reference);
    if (turned !== null)
        return verdict('error', turned, before);
    if (limit.relative && before.value === 0)
        return verdict('error', `a share of a baseline of 0 is not defined: set the limit in the metric's own unit`, before);
    const worse = key === 'max-drop' ? before.value - metric.value : metric.value - before.value;
    const allowed = limit.relative ? limit.value * Math.abs(before.value) : limit.value;
    // 0.95 - 0.94 is 0.010000000000000009: a limit of 0.01 means what the user reads.
    const rounding = 1e-12 * Math.max(1, Math.abs(before.value), Math.abs(metric.value));
    const change = `${formatNumber(metric.value)}, ${worse <= 0 ? 'no worse' : `${formatNumber(worse)}${before.value === 0 ? '' : ` (${formatShare(worse / Math.abs(before.value))})`} ${way}`}`;
    return verdict(worse <= allowed + rounding ? 'met' : 'missed', change, before);
}
/** What changed about which way is better, in words; null where nothing did, or nothing is known to compare with. */
function directionChange(name, metric, reference) {
    const before = reference.state === 'gathered' ? recorded(reference.value, name) : undefined;
    if (metric === undefined || !before?.direction || before.direction === metric.direction)
        return null;
    return `its direction changed: ${before.direction} was better, now ${metric.direction ?? 'neither'} is`;
}
/** Names are hostile: `constructor` is no metric unless it was recorded. */
const recorded = ({ metrics }, name) => Object.hasOwn(metrics, name) ? metrics[name] : undefined;
/** Whether the file of a metric is tracked and unmodified in git: then nothing measured it in this run. */
const isClaim = (metric, metrics) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(metrics)?.files.some(({ path, origin }) => path === metric.file && origin === 'committed') === true;
const claimed = ({ value, file }) => ({
    found: `${formatNumber(value)} in ${file}, which is tracked and unmodified in git: nothing measured it in this run`,
    next: 'let training write the metrics in this run, or keep them out of git',
});
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


/***/ })

};

export const id = 1108;
export const ids = [1108,6940];
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
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8463);
/* harmony import */ var _gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26940);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53635);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77150);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78178);








/** Check, score, gate and report again from saved facts, without training. @returns the exit status */
async function replay(file, options) {
    const facts = await readFacts(file);
    const judgement = judgeFacts(file, facts);
    const report = unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .E)(judgement));
    if (options.output !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.output, { recursive: true }).catch((error) => {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
                file: options.output,
                message: `the folder cannot be made (${error.code})`,
                next: 'name a folder that can be written',
            });
        });
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(options.output, report, facts);
    }
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(options.json ? report : (0,_report_console_js__WEBPACK_IMPORTED_MODULE_5__/* .renderConsole */ .qP)(report, (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .paintFor */ .ev)(process.stdout)));
    return (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnjudged */ .t)(judgement.decision) ? 2 : report.decision.outcome === 'allow' ? 0 : 1;
}
/** Facts with the right keys may still hold what no run writes. */
const judgeFacts = (file, facts) => unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(facts));
function unlessUnfit(file, act) {
    try {
        return act();
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
            file,
            message: `these facts cannot be judged: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`,
            next: 'name the facts.json that `ml-test-score run` wrote, unchanged',
        }, { cause: error });
    }
}
const advice = {
    form: 'name the facts.json that `ml-test-score run` wrote (.ml-test-score/facts.json)',
    release: 'run `ml-test-score run` again with this release, or replay it with the release that wrote it',
};
/** Facts as `run` saved them; a file of the user's own, whose configuration and policy are kept. */
async function readFacts(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(file, `cannot be read (${error.code})`, advice.form));
    const claimed = (0,_gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(text, file, advice);
    const missing = ['configuration', 'policy'].filter((key) => typeof claimed[key] !== 'object' || claimed[key] === null);
    if (missing.length > 0)
        (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(file, `has no ${missing.join(', ')}`, advice.form);
    const { configuration, policy } = claimed;
    return { ...(await (0,_gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFacts */ .u)(claimed, file, advice)), configuration, policy };
}


/***/ }),

/***/ 26940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkFacts),
  largestFacts: () => (/* binding */ largestFacts),
  parseFacts: () => (/* binding */ parseFacts),
  r: () => (/* binding */ parseVersioned)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./build/history/record.js
var record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/gather/saved-facts-bounds.js

/** What facts never are, whatever their schema: very deep, with very many values, very long texts, or with keys that mean something to JavaScript. */
const deepest = 32;
/** A mistake in each of more values than this would fill the memory. */
const mostValues = 500_000;
const longestText = 20_000;
const longestName = 1000;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** `run.metrics["a b"][3]`, bounded. Names in it are hostile text. */
function pathText(path) {
    const parts = path
        .slice(0, deepest)
        .map((part) => typeof part === 'number'
        ? `[${part}]`
        : /^[A-Za-z_][A-Za-z0-9_]{0,60}$/.test(part)
            ? `.${part}`
            : `[${valueText(part)}]`);
    return parts.join('').replace(/^\./, '') || 'the file';
}
/** A value in a few characters, on one line. */
function valueText(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 80);
    return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}
/** Throws `ConfigurationError`, naming the place in the file. */
function checkBounds(value, file, next) {
    const path = [];
    let values = 0;
    const stop = (message) => (0,errors/* refuse */.TR)(file, `${pathText(path)}: ${message}`, next);
    function walk(value) {
        values += 1;
        if (values > mostValues)
            stop(`expected at most ${mostValues} values in all, found more`);
        if (typeof value === 'string') {
            const most = path.at(-1) === 'name' ? longestName : longestText;
            if (value.length > most)
                stop(`expected at most ${most} characters, found ${value.length}`);
        }
        else if (typeof value === 'number') {
            // JSON has no infinity, but 1e999 is read as one.
            if (!Number.isFinite(value))
                stop(`expected a finite number, found ${value}`);
        }
        else if (typeof value === 'object' && value !== null) {
            if (path.length >= deepest)
                stop(`expected at most ${deepest} levels, found more`);
            if (Array.isArray(value))
                for (let index = 0; index < value.length; index += 1) {
                    path.push(index);
                    walk(value[index]);
                    path.pop();
                }
            else
                for (const key of Object.keys(value)) {
                    if (key.length > longestName)
                        stop(`expected keys of at most ${longestName} characters, found ${key.length}`);
                    path.push(key);
                    if (refusedKeys.has(key))
                        stop('is a key that facts never have');
                    walk(value[key]);
                    path.pop();
                }
        }
    }
    walk(value);
}

;// CONCATENATED MODULE: ./build/gather/saved-facts-problem.js

/** One line for each issue, at most so many. */
function describeIssues(issues, root, most = 3) {
    return issues.slice(0, most).map((issue) => {
        const { path, expected } = leafOf(issue, []);
        if (expected === null)
            return `${pathText(path)} is a key that these facts do not have`;
        return `${pathText(path)}: expected ${expected}, found ${valueText(valueAt(root, path))}`;
    });
}
function leafOf(issue, above) {
    const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    switch (issue.code) {
        case 'invalid_union':
            return leafOfUnion(issue.errors.map((branch) => branch.map((one) => leafOf(one, path))), path);
        case 'invalid_value':
            return { path, expected: issue.values.slice(0, 10).map(valueText).join(' or '), literal: true };
        case 'invalid_type':
            return { path, expected: typeWords[issue.expected] ?? issue.expected, literal: false };
        case 'unrecognized_keys':
            return { path: [...path, issue.keys[0] ?? ''], expected: null, literal: false };
        case 'too_big':
            return { path, expected: `at most ${issue.maximum}${unitOf(issue.origin)}`, literal: false };
        case 'too_small':
            return { path, expected: `at least ${issue.minimum}${unitOf(issue.origin)}`, literal: false };
        default:
            return { path, expected: issue.message.replace(/^Invalid input: expected /, ''), literal: false };
    }
}
const unitOf = (origin) => (origin === 'string' ? ' characters' : '');
const typeWords = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    object: 'an object',
    record: 'an object',
    array: 'a list',
    null: 'null',
};
/** The member that was meant is the one that goes wrong deepest, and of these one whose literals fit and that has no more to mend than the others. */
function leafOfUnion(branches, path) {
    const filled = branches.filter((branch) => branch.length > 0);
    const depthOf = (branch) => Math.min(...branch.map((leaf) => leaf.path.length));
    const depth = Math.max(...filled.map(depthOf));
    const deepest = filled.filter((branch) => depthOf(branch) === depth);
    const fewest = Math.min(...deepest.map((branch) => branch.length));
    const fitting = deepest.filter((branch) => branch.length === fewest && !branch.some(({ literal }) => literal));
    const meant = (fitting.length > 0 ? fitting : deepest).map((branch) => branch.find(({ literal }) => literal) ?? branch[0]);
    const [first] = meant;
    if (first === undefined)
        return { path, expected: 'another value', literal: false };
    const same = meant.filter((leaf) => pathText(leaf.path) === pathText(first.path));
    const expected = [...new Set(same.map((leaf) => leaf.expected))];
    return {
        ...first,
        expected: expected.includes(null) ? first.expected : expected.slice(0, 10).join(' or '),
        literal: same.every(({ literal }) => literal),
    };
}
function valueAt(root, path) {
    let value = root;
    for (const part of path)
        value =
            typeof value === 'object' && value !== null && Object.hasOwn(value, part)
                ? value[part]
                : undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/gather/saved-facts.js






/**
 * Reads facts that another run saved. The text is hostile: a pull request's own code may have written all of it. That it has the shape of facts says nothing about
 * whether it is true.
 */
/** Of facts.json. */
const largestFacts = 20 * files/* megabyte */.H7;
const artifactAdvice = {
    form: 'let the run that trains upload the facts.json that it wrote, unchanged',
    release: 'use the same version of ML Test Score in the job that trains and in the one that reports',
};
/** The facts without the configuration and the policy that they claim, which are read by git. Throws `ConfigurationError`. */
async function parseFacts(text, file) {
    const claimed = parseVersioned(text, file, artifactAdvice);
    const facts = await checkFacts(claimed, file, artifactAdvice);
    refuseForms(identity.safeParse(facts), facts, file, artifactAdvice.form);
    return facts;
}
/** JSON of facts of this version, unchecked beyond that. Throws `ConfigurationError`. */
function parseVersioned(text, file, advice) {
    if (Buffer.byteLength(text) > largestFacts)
        (0,errors/* refuse */.TR)(file, `is larger than ${(0,files/* formatBytes */.z3)(largestFacts)}`, advice.form);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        (0,errors/* refuse */.TR)(file, `is no JSON: ${(0,errors/* messageOf */.bD)(error)
            .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
            .slice(0, 200)}`, advice.form);
    }
    const version = isObject(json) ? json.schemaVersion : undefined;
    if (version === 1)
        return json;
    const found = `expected facts of schemaVersion 1, found ${version === undefined ? 'none' : valueText(version)}`;
    if (typeof version === 'number' && version > 1)
        (0,errors/* refuse */.TR)(file, `${found}: a later release of ML Test Score wrote them`, advice.release);
    return (0,errors/* refuse */.TR)(file, found, advice.form);
}
/** Facts in the shape of this release: all that is not configuration or policy. Throws `ConfigurationError`. */
async function checkFacts({ configuration: _configuration, policy: _policy, ...facts }, file, advice) {
    const { schema, lackingIn } = await loadSchema();
    const lacking = lackingIn(facts);
    if (lacking.length > 0)
        (0,errors/* refuse */.TR)(file, `was written by another release: it has no ${firstOf(lacking)}`, advice.release);
    checkBounds(facts, file, advice.form);
    try {
        refuseForms(schema.safeParse(facts), facts, file, advice.form);
    }
    catch (error) {
        // Very many mistakes do not fit on the stack.
        if (!(error instanceof RangeError))
            throw error;
        (0,errors/* refuse */.TR)(file, 'has more mistakes than can be listed', advice.form);
    }
    return facts;
}
const firstOf = (names, most = 10) => names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
function refuseForms(parsed, facts, file, next) {
    if (parsed.success)
        return;
    throw new errors/* ConfigurationError */.j1(describeIssues(parsed.error.issues, facts).map((message) => ({ file, message, next })));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const sha256 = schemas.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const fingerprinted = schemas.looseObject({ value: schemas.looseObject({ sha256 }).optional() });
/** What ends in names of files, addresses and records: in the very forms that the history demands. */
const identity = schemas.looseObject({
    run: schemas.looseObject({
        model: record/* modelName */.fD,
        commit: record/* commitId */.xk.nullable(),
        headCommit: record/* commitId */.xk.nullable(),
        pullRequest: schemas.looseObject({ number: schemas.int().positive(), headCommit: record/* commitId */.xk }).nullable(),
        id: record/* runId */.Vz,
        attempt: schemas.int().positive().max(1_000_000),
        startedAt: iso.datetime(),
    }),
    artifacts: fingerprinted,
    predictions: fingerprinted,
    data: schemas.looseObject({ training: fingerprinted, testing: fingerprinted, serving: fingerprinted }),
});
let loaded;
/** Generated from `SavedFacts` by `npm run generate`; loaded where facts are read, not at import. */
function loadSchema() {
    loaded ??= __webpack_require__.e(/* import() */ 2861).then(__webpack_require__.t.bind(__webpack_require__, 92861, 17)).then(({ default: json }) => {
        const root = json.definitions.SavedFacts;
        return {
            schema: from_json_schema/* fromJSONSchema */.y(json),
            lackingIn: (facts) => [
                ...lackingOf(root, facts),
                ...['tables', 'data'].flatMap((group) => isObject(facts[group]) ? lackingOf(root.properties?.[group], facts[group], `${group}.`) : []),
            ],
        };
    });
    return loaded;
}
function lackingOf({ properties = {}, required = [] } = {}, value, of = '') {
    const group = isObject(value) ? value : {};
    return required
        .filter((key) => {
        const found = group[key];
        const isFact = properties[key]?.$ref?.startsWith('#/definitions/Fact<') === true;
        return isFact ? !isObject(found) || !('state' in found) : found === undefined || found === null;
    })
        .map((key) => `${of}${key}`);
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ outcomeSigns),
  wQ: () => (/* binding */ renderComment),
  I2: () => (/* binding */ renderFold),
  _z: () => (/* reexport */ summaryBounds)
});

// UNUSED EXPORTS: commentBounds

// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/rubric/rubric.js + 4 modules
var rubric = __webpack_require__(59733);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/report/comment-bounds.js
const commentBounds = {
    reasons: 12,
    metrics: 25,
    changed: 14,
    summary: 160,
    text: 300,
    whole: 60_000,
};
const summaryBounds = {
    reasons: 50,
    metrics: 500,
    changed: 28,
    summary: 600,
    text: 1000,
    whole: 300_000,
};
/** Below these a comment would say nothing. */
const least = { reasons: 3, metrics: 5, changed: 5, summary: 40, text: 60 };
const narrower = (bounds) => {
    const less = (key) => Math.max(least[key], Math.floor(bounds[key] * 0.7));
    return {
        reasons: less('reasons'),
        metrics: less('metrics'),
        changed: less('changed'),
        summary: less('summary'),
        text: less('text'),
    };
};
const isLeast = (bounds) => Object.keys(least).every((key) => bounds[key] <= least[key]);
/** Renders with less of each list and each text until the whole fits, so that no table is cut in the middle and the end is there. */
function fitted(render, { whole, ...bounds }) {
    let text = render(bounds, false);
    for (let next = bounds; text.length > whole && !isLeast(next);) {
        next = narrower(next);
        text = render(next, true);
    }
    return text;
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/metric-order.js
var metric_order = __webpack_require__(74266);
;// CONCATENATED MODULE: ./build/report/comment.js









/**
 * The Markdown that answers "may I merge, and if not, what do I do?" on its first screen. Everything hostile in it is escaped. What would be too long for GitHub
 * shows less of each list and each text; the headline, the reasons and the foot stay.
 */
const renderComment = (report, bounds = commentBounds) => fitted((within, isShortened) => renderParts(report, within, isShortened ? shortened : ''), bounds);
const shortened = '<sub>Shortened: the whole would be longer than GitHub takes. It is in report.html and report.json of the artifact.</sub>';
function renderParts(report, bounds, note) {
    return [
        headline(report),
        ...verdict(report, bounds),
        carriedResults(report, bounds),
        nextSteps(report),
        promotion(report),
        allTests(report, bounds),
        note,
        foot(report),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
const verdict = (report, bounds) => [
    sectionTable(report),
    blocks(report, bounds),
    policyNote(report, bounds),
    training(report),
    metrics(report, bounds),
    changedTests(report, bounds),
];
/** What one of several models says of itself, below a line that has its decision and its score. */
function renderFold(report, bounds) {
    return [...verdict(report, bounds), promotion(report), foot(report)].filter((part) => part !== '').join('\n\n');
}
function headline({ decision, model, score, baseline, event }) {
    const verdict = decision.outcome === 'allow' ? '✅ Allowed' : '❌ Blocked';
    const before = baseline.score !== null ? ` (base ${baseline.score})` : baseline.trainedHere === true ? ' (base not scored)' : '';
    return `### ${verdict}: ${(0,markdown/* code */.aY)(model)} has an ML Test Score of ${score.total} of 7${before}${event === 'local' ? ' · local run' : ''}\n\n${score.band}`;
}
function sectionTable({ score, baseline }) {
    const cell = (section) => {
        const points = score.sections[section];
        const change = baseline.sections === null ? 0 : points - baseline.sections[section];
        const notes = [
            change === 0 ? '' : `${change > 0 ? '▲ +' : '▼ −'}${Math.abs(change)}`,
            points === score.total ? 'weakest' : '',
        ].filter((note) => note !== '');
        return `${points} of 7${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    };
    return (0,markdown/* table */.tp)(sections/* sections */.V0.map((section) => sections/* sectionTitles */.XG[section]), [sections/* sections */.V0.map(cell)]);
}
/** One row for each metric, section or test; its limits one below the other. */
function blocks({ decision }, bounds) {
    if (decision.outcome === 'allow')
        return '';
    const subjects = [...new Set(decision.reasons.map((reason) => reason.subject))];
    const rows = subjects.slice(0, bounds.reasons).map((subject) => {
        const own = decision.reasons.filter((reason) => reason.subject === subject).slice(0, 8);
        const lines = (texts) => [...new Set(texts)].map((text) => (0,markdown/* prose */.CS)(text, bounds.text)).join('<br>');
        return [
            (0,markdown/* code */.aY)(subject),
            lines(own.map((reason) => reason.expected)),
            lines(own.map((reason) => reason.found)),
            lines(own.map((reason) => reason.next)),
        ];
    });
    return `#### Why it blocks\n\n${(0,markdown/* table */.tp)(['', 'Expected', 'Found', 'Next step'], rows)}${more(subjects.length, bounds.reasons, 'reasons')}`;
}
/** Whose policy judged a pull request, where that is worth a look. */
function policyNote({ policy, event }, bounds) {
    if (policy.loosened.length > 0) {
        const list = policy.loosened.slice(0, 20).map((item) => `- ${(0,markdown/* prose */.CS)(item, bounds.text)}`);
        return `#### ⚠️ This pull request loosens the policy\n\nIt was judged by the policy of its base. After the merge these hold:\n\n${list.join('\n')}${more(policy.loosened.length, 20, 'changes')}`;
    }
    if (!event.startsWith('pull_request') || policy.source !== 'work-tree')
        return '';
    return `⚠️ The base has no configuration: this pull request was judged by the policy in its own ${(0,markdown/* code */.aY)(policy.file ?? '')}.`;
}
function training({ training }) {
    if (training === null || training.outcome === 'succeeded')
        return '';
    return `<details open><summary>The last lines of training</summary>\n\n${(0,markdown/* codeBlock */.DV)(training.tail)}\n\n</details>`;
}
const trends = {
    better: '▲ better',
    worse: '▼ worse',
    unchanged: 'unchanged',
    changed: 'changed',
    new: 'new',
    vanished: 'vanished',
};
const outcomes = {
    met: '✅ met',
    missed: '❌ missed',
    error: '❌ error',
    undecided: '❔ undecided',
    'not-compared': 'not compared',
};
function metrics({ metrics, baseline }, bounds) {
    if (metrics.length === 0)
        return '';
    const compared = baseline.commit !== null;
    const rows = (0,metric_order/* byImportance */.G)(metrics)
        .slice(0, bounds.metrics)
        .map((metric) => [
        (0,markdown/* code */.aY)(metric.name),
        metric.value === null ? (0,markdown/* escapeMarkdown */.FV)(metric.found, 120) : `${(0,metric_limits/* formatNumber */.ZV)(metric.value)}${repeatsText(metric)}`,
        ...(compared ? [metric.baseline === null ? '' : (0,metric_limits/* formatNumber */.ZV)(metric.baseline), changeText(metric)] : []),
        [...metric.limits.map((limit) => (0,markdown/* escapeMarkdown */.FV)(limit)), metric.outcome === null ? '' : outcomes[metric.outcome]]
            .filter(Boolean)
            .join('<br>'),
    ]);
    const columns = ['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'];
    const { unpaired = [] } = baseline;
    const notes = unpaired
        .slice(0, 3)
        .map((why) => `\n\n<sub>A change is compared without an interval: ${(0,markdown/* prose */.CS)(why, 400)}</sub>`);
    return `#### Metrics\n\n${(0,markdown/* table */.tp)(columns, rows)}${more(metrics.length, bounds.metrics, 'metrics')}${notes.join('')}`;
}
/** The mean over several seeds: what is judged against a relative limit. */
function repeatsText({ repeats }) {
    if (repeats === undefined)
        return '';
    const { trainings, mean, lower, upper, same } = repeats;
    if (same)
        return `<br>the same in ${trainings} trainings: is \`$ML_TEST_SCORE_SEED\` used?`;
    return `<br>mean of ${trainings} ${(0,metric_limits/* formatNumber */.ZV)(mean)} (${(0,metric_limits/* formatNumber */.ZV)(lower)} to ${(0,metric_limits/* formatNumber */.ZV)(upper)})`;
}
function changeText({ change, relativeChange, trend, changeInterval }) {
    if (trend === null)
        return '';
    if (changeInterval !== undefined) {
        const { estimate, lower, upper } = changeInterval;
        const signed = (value) => `${value < 0 ? '−' : '+'}${(0,metric_limits/* formatNumber */.ZV)(Math.abs(value))}`;
        const word = estimate === 0 ? trends.unchanged : lower <= 0 && upper >= 0 ? 'within noise' : '';
        // The trend is that of the values: where the means say otherwise, only the numbers speak.
        const agrees = change !== null && Math.sign(change) === Math.sign(estimate) ? trends[trend] : '';
        const text = word === '' ? agrees : word;
        return `${signed(estimate)} (95%: ${signed(lower)} to ${signed(upper)})${text === '' ? '' : `, ${text}`}`;
    }
    if (change === null || change === 0)
        return trends[trend];
    const sign = change > 0 ? '+' : '−';
    const share = relativeChange === null ? '' : ` (${sign}${(0,metric_limits/* formatShare */.T1)(Math.abs(relativeChange))})`;
    return `${sign}${(0,metric_limits/* formatNumber */.ZV)(Math.abs(change))}${share} ${trends[trend]}`;
}
function changedTests({ changedTests, score }, bounds) {
    if (changedTests.length === 0)
        return '';
    const rows = changedTests
        .slice(0, bounds.changed)
        .map((test) => `- ${test.better === null ? '•' : test.better ? '▲' : '▼'} ${(0,markdown/* code */.aY)(test.id)}: ${test.before} → ${test.after}`);
    return `#### Tests that changed state\n\n${rows.join('\n')}${more(changedTests.length, bounds.changed, 'tests')}\n\n${score.compared} tests ran on both sides.`;
}
function nextSteps({ score }) {
    if (score.next.length === 0)
        return '';
    const steps = score.next.map((step) => `- **${sections/* sectionTitles */.XG[step.section]}**, ${(0,markdown/* code */.aY)(step.id)} (${(0,markdown/* escapeMarkdown */.FV)((0,rubric/* rubricTest */.YD)(step.id).title)}): ${(0,markdown/* prose */.CS)(step.remedy, 400)}`);
    const lead = score.next.length === 1
        ? 'The score is the least of the four sections, so the next point counts here:'
        : 'The score is the least of the four sections, so each of these needs a point:';
    return `#### What would raise the score most cheaply\n\n${lead}\n\n${steps.join('\n')}`;
}
function promotion({ promotion }) {
    if (promotion === null)
        return '';
    if (promotion.problem !== null)
        return `#### Not promoted\n\n${(0,markdown/* prose */.CS)(promotion.problem, 600)}`;
    const kept = promotion.created ? 'is a new version' : 'was a version already';
    return `#### Promoted\n\n${(0,markdown/* code */.aY)(`v${promotion.version}`)} ${kept} in ${(0,markdown/* escapeMarkdown */.FV)(promotion.registry)}, stage ${(0,markdown/* code */.aY)(promotion.stage ?? '')}, digest ${(0,markdown/* code */.aY)((promotion.digest ?? '').slice(0, 12))}`;
}
/** What did not run here and speaks by an earlier run: from when it is, and what it counts for. */
function carriedResults({ tests }, bounds) {
    const carried = tests.flatMap(({ carried, ...test }) => (carried === undefined ? [] : [{ ...test, carried }]));
    if (carried.length === 0)
        return '';
    const rows = carried.slice(0, bounds.changed).map(({ id, summary, carried }) => {
        const sign = carried.expired ? '⌛ expired' : outcomeSigns[carried.outcome].split(' ')[0];
        return `- ${sign} ${(0,markdown/* code */.aY)(id)}: ${(0,markdown/* prose */.CS)(summary, Math.max(bounds.summary, bounds.text))}${runLink(carried.url)}`;
    });
    return `#### Carried from earlier runs\n\n${rows.join('\n')}${more(carried.length, bounds.changed, 'tests')}`;
}
const outcomeSigns = {
    pass: '✅ pass',
    fail: '❌ fail',
    inconclusive: '❔ inconclusive',
    error: '💥 error',
};
function allTests({ tests, score }, bounds) {
    const rows = tests.map((test) => [
        (0,markdown/* code */.aY)(test.id),
        String(test.points),
        outcomeText(test),
        // Why it did not run, and what it would cost.
        (0,markdown/* prose */.CS)(test.summary, test.outcome === null ? 2 * bounds.summary : bounds.summary),
    ]);
    const earned = tests.filter((test) => test.points > 0).length;
    return `<details><summary>All 28 tests: ${earned} earned a point, in full or in part (the paper's own count: ${score.paper.total} of 7)</summary>\n\n${(0,markdown/* table */.tp)(['Test', 'Points', 'Outcome', 'Why'], rows)}\n\n</details>`;
}
const runLink = (url) => url !== null && /^https?:\/\/[\w.:/-]+$/.test(url) ? ` ([run](${url}))` : '';
function outcomeText({ outcome, execution, carried }) {
    if (outcome !== null)
        return `${outcomeSigns[outcome]}${execution === 'manual' ? ' (manual)' : ''}`;
    return carried === undefined || carried.expired ? '· none' : `${outcomeSigns[carried.outcome]} (carried)`;
}
/** Events on which the policy in force is that of the base, where it has one. */
const judgedByBase = /^(pull_request|merge_group)/;
function foot(report) {
    const { baseline, training, run, policy } = report;
    const age = baseline.age === null || baseline.age === 0
        ? ''
        : `, ${baseline.age} ${baseline.age === 1 ? 'commit' : 'commits'} older than the base`;
    const base = baseline.commit === null
        ? `Not compared: ${(0,markdown/* escapeMarkdown */.FV)(baseline.reason)}`
        : `compared with ${commitLink(report, baseline.commit)}${age} (${(0,markdown/* escapeMarkdown */.FV)(baseline.reason)}${baseline.trainedHere === true ? '' : `; recorded ${(baseline.date ?? '').slice(0, 16).replace('T', ' ')} UTC`})`;
    const trained = training === null
        ? 'not trained here'
        : `trained in ${(0,units/* formatDuration */.a3)(training.seconds)}${training.peakMemoryBytes === null ? '' : `, peak memory ${(0,files/* formatBytes */.z3)(training.peakMemoryBytes)}`}`;
    const judged = policy.source === 'base-commit'
        ? `policy of ${commitLink(report, policy.commit ?? '')}`
        : policy.source === 'defaults'
            ? 'no configuration file'
            : judgedByBase.test(report.event)
                ? '⚠️ policy of the pull request itself: its base has no configuration'
                : '';
    const parts = [
        report.headCommit === null ? 'no commit' : `commit ${commitLink(report, report.headCommit)}`,
        base,
        trained,
        judged,
        report.claimed === true ? "⚠️ measured and reported by the pull request's own code" : '',
        run === null ? '' : `[run](${run})`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
/** The short commit, linked where the run has a page on GitHub. */
function commitLink({ run }, commit) {
    const repository = run?.match(/^(https?:\/\/[^\s()]+)\/actions\/runs\//)?.[1];
    const short = `\`${commit.slice(0, 7)}\``;
    return repository === undefined ? short : `[${short}](${repository}/commit/${commit})`;
}
const more = (all, shown, what) => all <= shown ? '' : `\n\n${all - shown} more ${what} are in report.json.`;


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

/***/ 74266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byImportance)
/* harmony export */ });
/** Limits that are missed, other limits, metrics that vanished or are worse, other changes, and the rest; else in the order given. */
const byImportance = (metrics) => metrics.toSorted((a, b) => rank(a) - rank(b));
function rank({ outcome, limits, trend }) {
    if (outcome === 'missed' || outcome === 'error')
        return 0;
    if (limits.length > 0)
        return 1;
    if (trend === 'worse' || trend === 'vanished')
        return 2;
    return trend === null || trend === 'unchanged' ? 4 : 3;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};

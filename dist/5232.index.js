export const id = 5232;
export const ids = [5232,6940];
export const modules = {

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

export const id = 6940;
export const ids = [6940];
export const modules = {

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


/***/ })

};

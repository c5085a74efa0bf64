export const id = 1269;
export const ids = [1269,2757,6940];
export const modules = {

/***/ 82757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactProblem: () => (/* binding */ artifactProblem),
/* harmony export */   bundleLimits: () => (/* binding */ bundleLimits),
/* harmony export */   extractBundle: () => (/* binding */ extractBundle),
/* harmony export */   extractFolder: () => (/* binding */ extractFolder),
/* harmony export */   listArtifacts: () => (/* binding */ listArtifacts),
/* harmony export */   readEntry: () => (/* binding */ readEntry),
/* harmony export */   withArtifact: () => (/* binding */ withArtifact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _weights_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2658);
/* harmony import */ var _zip_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59962);









const bundleLimits = { bytes: 5 * 1024 * _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7, files: 10_000 };
const listing = zod__WEBPACK_IMPORTED_MODULE_8__.object({
    total_count: zod__WEBPACK_IMPORTED_MODULE_8__.number(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_8__.array(zod__WEBPACK_IMPORTED_MODULE_8__.object({ id: zod__WEBPACK_IMPORTED_MODULE_8__.int(), name: zod__WEBPACK_IMPORTED_MODULE_8__.string(), expired: zod__WEBPACK_IMPORTED_MODULE_8__.boolean(), size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_8__.number() })),
});
/** The most that GitHub gives at once. */
const pageSize = 100;
const patience = 120_000;
/** The artifacts of a run on at most so many pages of 100; the one with a name where one is given. One request a page. */
async function listArtifacts(source, runId, { name, pages }) {
    const { owner, repo } = source;
    const found = [];
    for (let page = 1;; page += 1) {
        const answer = await ask(source, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
            owner,
            repo,
            run_id: runId,
            per_page: pageSize,
            page,
            ...(name === undefined ? {} : { name }),
        });
        const { data } = listing.safeParse(answer);
        if (data === undefined)
            throw because('GitHub listed the artifacts in a form that is not read');
        for (const { id, name, expired, size_in_bytes: bytes } of data.artifacts)
            found.push({ id, name, expired, bytes });
        if (data.artifacts.length < pageSize || found.length >= data.total_count)
            return found;
        if (page === pages)
            throw because(`the run ${runId} has ${data.total_count} artifacts, and only the first ${pages * pageSize} are looked at`);
    }
}
/** Downloads an archive of at most `most` bytes into `folder`, and removes it after `use`. */
async function withArtifact(source, artifact, { folder, most }, use) {
    const what = `the artifact ${artifact.name}`;
    if (artifact.expired)
        throw because(`${what} has expired`);
    if (artifact.bytes > most)
        throw tooLarge(what, most);
    const path = `artifact-${artifact.id}.zip`;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    try {
        const signal = withPatience(source.signal, patience + artifact.bytes / 1000);
        const content = await ask({ ...source, signal }, 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            owner: source.owner,
            repo: source.repo,
            artifact_id: artifact.id,
            archive_format: 'zip',
            // As a stream, which is cut off where it is larger than it was said to be.
            request: { signal, parseSuccessResponseBody: false },
        });
        await save(content, target, most, what);
        return await (0,_weights_file_js__WEBPACK_IMPORTED_MODULE_6__/* .withParts */ .d)(folder, path, async (file) => use({ file, entries: await (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .directoryOf */ .jt)(file) }));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { force: true });
    }
}
/** The content of the one entry of this very name, of at most `most` bytes. */
async function readEntry({ file, entries }, name, most) {
    const [entry, second] = entries.filter((one) => one.name === name);
    if (entry === undefined)
        throw because(`it holds no ${name}`);
    if (second !== undefined)
        throw because(`it holds ${name} more than once`);
    whyNoFile(entry);
    const pieces = [];
    let bytes = 0;
    for await (const piece of (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .contentOf */ .$E)(file, entry)) {
        bytes += piece.length;
        if (bytes > most)
            throw tooLarge(`${name} in it`, most);
        // A piece is used again.
        pieces.push(Buffer.from(piece));
    }
    return Buffer.concat(pieces);
}
/** Writes the files below the folder `prefix` (`bundle/`) of an archive into `target`, which must be new. Gives their paths below it. */
async function extractFolder({ file, entries }, prefix, target, limits) {
    const named = entries.filter(({ name }) => name.startsWith(prefix) && !name.endsWith('/'));
    if (named.length === 0)
        throw because(`it holds nothing below ${prefix}`);
    if (named.length > limits.files)
        throw because(`it holds ${named.length} files below ${prefix}; at most ${limits.files} are read`);
    const files = named.map((entry) => ({ entry, path: pathBelow(target, entry.name.slice(prefix.length)) }));
    for (const { entry } of files)
        whyNoFile(entry);
    let left = limits.bytes;
    for (const { entry, path } of files) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true }).catch((error) => {
            throw because(`${shown(path)} in it cannot be written: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).slice(0, 200)}`, error);
        });
        try {
            left -= await save((0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .contentOf */ .$E)(file, entry), full, left, `what it holds below ${prefix}`, limits.bytes);
        }
        catch (error) {
            if (isCode(error, 'EEXIST'))
                throw because(`it holds ${shown(entry.name)} more than once`, error);
            throw error;
        }
    }
    return files.map(({ path }) => path);
}
/** The bundle that promotion moves, of an artifact. Its digest is not looked at here. */
const extractBundle = (archive, target, limits = bundleLimits) => extractFolder(archive, 'bundle/', target, limits);
const typeOf = (mode) => mode & 0o170000;
/** Throws for what is no regular file that can be read. */
function whyNoFile(entry) {
    const name = shown(entry.name);
    if (entry.encrypted)
        throw because(`${name} in it is encrypted`);
    if (typeOf(entry.mode) === 0o120000)
        throw because(`${name} in it is a symbolic link`);
    if (![0, 0o100000].includes(typeOf(entry.mode)))
        throw because(`${name} in it is not a regular file`);
    if (!(0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .isReadable */ .hS)(entry))
        throw because(`${name} in it is compressed in a form that is not read`);
}
/** A path that every system reads alike, below `target`. */
function pathBelow(target, name) {
    const parts = name.split('/');
    const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
    if (!plain || name.length > 1000)
        throw because(`it holds a file whose path leads out of it: ${shown(name)}`);
    return (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .nx)(target, name);
}
/** Names are hostile text. */
const shown = (name) => JSON.stringify(name.slice(0, 200)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
const withPatience = (signal, milliseconds) => {
    const own = AbortSignal.timeout(Math.round(milliseconds));
    return signal === undefined ? own : AbortSignal.any([signal, own]);
};
async function ask({ client, signal }, route, parameters) {
    const request = { signal: withPatience(signal, patience) };
    try {
        return (await client.request(route, { request, ...parameters })).data;
    }
    catch (error) {
        const { status, message } = error;
        const limited = status === 429 || /rate limit/i.test(String(message));
        const why = (status === 403 || status === 401) && !limited
            ? 'this token may not read artifacts: give the job the permission `actions: read`'
            : status === 404
                ? 'the run is gone, or this token may not see it: give the job the permission `actions: read`'
                : status === 410
                    ? 'the artifact has expired'
                    : null;
        if (why !== null)
            throw because(why, error);
        const said = `GitHub ${status === undefined ? 'could not be asked' : `answered ${status}`}: ${String(message).slice(0, 200)}`;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({ message: said, next: 'run it again in some minutes' }, { cause: error });
    }
}
/** Writes a new file of at most `most` bytes, whatever the content claims to be; `said` is the bound that the message names. */
async function save(content, target, most, what, said = most) {
    let bytes = 0;
    async function* bounded() {
        for await (const chunk of content) {
            bytes += chunk.length;
            if (bytes > most)
                throw tooLarge(what, said);
            // A piece is used again, and the stream may hold it.
            yield Uint8Array.from(chunk);
        }
    }
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(bounded, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx' }));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1 || isCode(error, 'EEXIST'))
            throw error;
        throw because(`${what} could not be fetched: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).slice(0, 200)}`, error);
    }
    return bytes;
}
const isCode = (error, code) => error?.code === code;
const tooLarge = (what, most) => because(`${what} is larger than ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(most)}`);
const because = (message, cause) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({ message }, { cause });
/** Why an artifact could not be read, in one line. What is said of a file in it may quote hostile text. */
const artifactProblem = (error) => error.problems
    .map(({ file, message }) => file === undefined ? message : `${archiveName.test(file) ? 'it' : `${file}:`} ${message}`)
    .join('; ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 1000);
const archiveName = /^artifact-\d+\.zip$/;


/***/ }),

/***/ 61269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsIn: () => (/* binding */ factsIn),
/* harmony export */   fetchSavedFacts: () => (/* binding */ fetchSavedFacts),
/* harmony export */   listRunArtifacts: () => (/* binding */ listRunArtifacts),
/* harmony export */   withRunArtifact: () => (/* binding */ withRunArtifact)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46742);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _artifact_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82757);
/* harmony import */ var _saved_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26940);
/* harmony import */ var _scratch_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38221);






const mostPages = 10;
/** As many as a matrix has jobs, and some. */
const mostModels = 300;
const atOnce = 4;
/** Report and predictions. */
const usualArchive = 500 * _support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .megabyte */ .H7;
/** Of the facts of all models of a run. */
const largestTotal = 100 * _support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .megabyte */ .H7;
const factsFile = 'facts.json';
/**
 * The artifacts of a run that hold a model's report, the newest attempt of each model, by model. Throws `ConfigurationError` where the run cannot be read: what is
 * missing then, and what to do.
 */
async function listRunArtifacts(request) {
    const { runId, attempt: last = Number.POSITIVE_INFINITY } = request;
    const found = new Map();
    try {
        for (const artifact of await (0,_artifact_archive_js__WEBPACK_IMPORTED_MODULE_3__.listArtifacts)(request, Number(runId), { pages: mostPages })) {
            const [, name, digits] = /^ml-test-score-(.+)-([1-9]\d{0,5})$/.exec(artifact.name) ?? [];
            const model = _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .modelName */ .fD.safeParse(name).data;
            const attempt = Number(digits);
            if (model === undefined || attempt > last)
                continue;
            const other = found.get(model);
            if (other === undefined ||
                attempt > other.attempt ||
                (attempt === other.attempt && artifact.id > other.artifact.id))
                found.set(model, { artifact, model, attempt });
        }
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        const message = `the artifacts of the run ${runId} cannot be listed: ${(0,_artifact_archive_js__WEBPACK_IMPORTED_MODULE_3__.artifactProblem)(error)}`;
        const next = error.problems[0]?.next ?? 'check the permissions of the job, then run it again';
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message, next }, { cause: error });
    }
    if (found.size > mostModels)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `the run ${runId} left the reports of ${found.size} models; at most ${mostModels} are read`,
            next: 'score them in several workflows',
        });
    return [...found.values()].sort((a, b) => (a.model < b.model ? -1 : 1));
}
/** Downloads one of them, for as long as `use` takes. Throws `ConfigurationError` with the reason alone. */
const withRunArtifact = (request, { artifact }, largestArchive, use) => (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .withFolder */ .Z8)({ scratch: request.scratch, log: request.log ?? { warning: () => { } } }, 'artifact', (folder) => (0,_artifact_archive_js__WEBPACK_IMPORTED_MODULE_3__.withArtifact)(request, artifact, { folder, most: largestArchive }, use));
/** The facts in an opened archive of a run. They must name that very model, run and attempt. Throws `ConfigurationError`. */
const factsIn = async (archive, identity) => factsOf(await (0,_artifact_archive_js__WEBPACK_IMPORTED_MODULE_3__.readEntry)(archive, factsFile, _saved_facts_js__WEBPACK_IMPORTED_MODULE_4__.largestFacts), identity);
async function factsOf(bytes, { model, attempt, runId }) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(factsFile, 'is not UTF-8 text', 'let the run that trains upload the facts.json that it wrote');
    }
    const facts = await (0,_saved_facts_js__WEBPACK_IMPORTED_MODULE_4__.parseFacts)(text, factsFile);
    const claims = [
        ['run.model', facts.run.model, model],
        ['run.id', facts.run.id, String(runId)],
        ['run.attempt', facts.run.attempt, attempt],
    ];
    for (const [path, found, expected] of claims)
        if (found !== expected)
            (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(factsFile, `${path}: expected ${expected}, as the artifact's own, found ${found}`, 'let each run upload the facts that it gathered itself');
    return facts;
}
/** What each artifact of a run says: one that cannot be read is a problem in words. Throws `ConfigurationError` where the run itself cannot be read. */
async function fetchSavedFacts(request) {
    const listed = await listRunArtifacts(request);
    const largest = request.largestArchive ?? usualArchive;
    const budget = { left: largestTotal };
    const answers = [];
    let next = 0;
    async function readNext() {
        for (let index = next++; index < listed.length; index = next++)
            answers[index] = await readOne(request, listed[index], largest, budget);
    }
    await Promise.all(Array.from({ length: Math.min(atOnce, listed.length) }, readNext));
    return answers;
}
async function readOne(request, one, largest, budget) {
    const { model, attempt, artifact } = one;
    const about = { name: artifact.name, model, attempt };
    try {
        const bytes = await withRunArtifact(request, one, largest, (archive) => (0,_artifact_archive_js__WEBPACK_IMPORTED_MODULE_3__.readEntry)(archive, factsFile, _saved_facts_js__WEBPACK_IMPORTED_MODULE_4__.largestFacts));
        budget.left -= bytes.length;
        if (budget.left < 0)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
                message: `the facts of all models of the run are larger than ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(largestTotal)}`,
            });
        return { ...about, facts: await factsOf(bytes, { model, attempt, runId: request.runId }) };
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        return { ...about, problem: (0,_artifact_archive_js__WEBPACK_IMPORTED_MODULE_3__.artifactProblem)(error) };
    }
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

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withParts)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);


const window = 64 * 1024;
const piece = 1024 * 1024;
/** Reads a file that training wrote; closed when `use` has ended. */
async function withParts(root, path, use) {
    const { handle, bytes } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(root, path);
    const fail = (message) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file: path,
            message,
            next: 'write the file again, and close it before training ends',
        });
    };
    let held = { from: 0, buffer: new Uint8Array(0) };
    async function fill(position, length, target) {
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(target, filled, length - filled, position + filled);
            if (bytesRead === 0)
                fail('changed while it was read');
            filled += bytesRead;
        }
        return target.subarray(0, length);
    }
    const within = (position, length) => {
        if (!(position >= 0 && length >= 0 && position + length <= bytes))
            fail(`is cut off: it has ${bytes} bytes, and a part of it would end at byte ${position + length}`);
    };
    try {
        return await use({
            path,
            bytes,
            fail,
            async bytesAt(position, wanted, short = false) {
                const length = short ? Math.max(0, Math.min(wanted, bytes - position)) : wanted;
                within(position, length);
                if (length > window)
                    return fill(position, length, new Uint8Array(length));
                if (position < held.from || position + length > held.from + held.buffer.length) {
                    const size = Math.min(window, bytes - position);
                    held = { from: position, buffer: await fill(position, size, new Uint8Array(size)) };
                }
                return held.buffer.subarray(position - held.from, position - held.from + length);
            },
            async *pieces(position, length) {
                within(position, length);
                const buffer = new Uint8Array(Math.min(piece, length));
                for (let done = 0; done < length; done += buffer.length)
                    yield await fill(position + done, Math.min(buffer.length, length - done), buffer);
            },
        });
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 59962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const full = 0xffffffff;
const mostEntries = 100_000;
const mostDirectoryBytes = 32 * 1024 * 1024;
/** All entries; numpy writes ZIP64 fields. Throws `ConfigurationError`. */
async function directoryOf(file) {
    const tailBytes = Math.min(file.bytes, 65_557);
    const tail = Buffer.from(await file.bytesAt(file.bytes - tailBytes, tailBytes));
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + 22 > tail.length)
        return file.fail('is no sound zip file: the directory at its end is missing');
    let [count, position] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 16)];
    const locator = end - 20;
    if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50) {
        const wide = Buffer.from(await file.bytesAt(Number(tail.readBigUInt64LE(locator + 8)), 56));
        [count, position] = [Number(wide.readBigUInt64LE(32)), Number(wide.readBigUInt64LE(48))];
    }
    if (count > mostEntries)
        file.fail(`has ${count} entries; at most ${mostEntries} are read`);
    const start = position;
    const entries = [];
    for (let index = 0; index < count; index++) {
        const head = Buffer.from(await file.bytesAt(position, 46));
        if (head.readUInt32LE(0) !== 0x02014b50)
            file.fail('is no sound zip file: its directory is broken');
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((at) => head.readUInt16LE(at));
        const rest = Buffer.from(await file.bytesAt(position + 46, nameBytes + extraBytes));
        entries.push({
            name: rest.toString('utf8', 0, nameBytes),
            method: head.readUInt16LE(10),
            encrypted: (head.readUInt16LE(8) & 1) === 1,
            mode: head.readUInt16LE(40),
            ...wideFields(rest.subarray(nameBytes), head),
        });
        position += 46 + nameBytes + extraBytes + commentBytes;
        if (position - start > mostDirectoryBytes)
            file.fail('has a directory that is too long to be read');
    }
    return entries;
}
/** Sizes beyond 4 GB stand in the ZIP64 field, in this order, each only where the short one is full. */
function wideFields(extra, head) {
    const short = { size: head.readUInt32LE(24), compressed: head.readUInt32LE(20), offset: head.readUInt32LE(42) };
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        let next = at + 4;
        const take = (value) => {
            if (value !== full || next + 8 > extra.length)
                return value;
            next += 8;
            return Number(extra.readBigUInt64LE(next - 8));
        };
        take(short.size);
        return { compressed: take(short.compressed), offset: take(short.offset) };
    }
    return short;
}
/** Stored or deflated. */
const isReadable = ({ method, encrypted }) => !encrypted && (method === 0 || method === 8);
/** The content of a readable entry, in pieces that are valid until the next. Throws `ConfigurationError` where it cannot be decompressed. */
async function* contentOf(file, entry) {
    const local = Buffer.from(await file.bytesAt(entry.offset, 30));
    if (local.readUInt32LE(0) !== 0x04034b50)
        file.fail(`is no sound zip file: ${entry.name} is not where it should be`);
    const from = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const raw = file.pieces(from, entry.compressed);
    yield* entry.method === 0 ? raw : inflated(file, raw);
}
async function* inflated(file, pieces) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)();
    const feed = async () => {
        for await (const bytes of pieces) {
            if (inflate.destroyed)
                return;
            // A piece is used again, and the stream may hold it.
            if (!inflate.write(Buffer.from(bytes)))
                await new Promise((resolve) => inflate.once('drain', resolve).once('close', resolve));
        }
        inflate.end();
    };
    const fed = feed().catch((error) => inflate.destroy(error));
    try {
        for await (const bytes of inflate)
            yield bytes;
    }
    catch (error) {
        file.fail(`cannot be decompressed: ${error.message}`);
    }
    finally {
        inflate.destroy();
        await fed;
    }
}


/***/ })

};

export const id = 8240;
export const ids = [8240];
export const modules = {

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ configurationFiles),
/* harmony export */   b2: () => (/* binding */ parseYamlAs),
/* harmony export */   vF: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);




/** Where the file is looked for when nobody names it, in this order. */
const configurationFiles = [
    'ml-test-score.yml',
    'ml-test-score.yaml',
    '.github/ml-test-score.yml',
    '.github/ml-test-score.yaml',
];
/**
 * Reads `ml-test-score.yml`. All mistakes are reported at once, each with file:line:column, what was found, what was expected and, for a name that is nearly
 * right, what was probably meant.
 *
 * @param text the file's content; null without a file
 * @throws ConfigurationError
 */
function loadConfiguration(schema, file, text, overrides = {}) {
    const { raw, value, placeOf } = parseYamlAs(schema, file, text ?? '', (written) => override(written ?? {}, overrides));
    const fromFile = typeof raw === 'object' && raw !== null ? raw : {};
    if ('models' in fromFile)
        refuseBesideModels(Object.keys(fromFile), placeOf);
    return {
        configuration: value,
        placeOf,
        sources: Object.fromEntries(Object.keys(schema.shape).map((key) => [
            key,
            overrides[key] !== undefined ? 'input' : key in fromFile ? 'file' : 'default',
        ])),
    };
}
/** A file that lists models speaks for none of them: what it said would hold for nobody. */
function refuseBesideModels(keys, placeOf) {
    const others = keys.filter((key) => key !== 'models' && key !== 'history');
    if (others.length === 0)
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(others.map((key) => ({
        ...placeOf([key]),
        message: `\`${key}\` stands beside \`models\`: expected in each model's own file`,
        next: `move \`${key}\` into the files that \`models\` lists; beside it stands \`history\` alone`,
    })));
}
/**
 * The content of a YAML or JSON file after validation, for every file that a team writes. Mistakes come as in the configuration: all at once, each with its position.
 *
 * @param change what is done to the plain value before it is validated
 * @throws ConfigurationError
 */
function parseYamlAs(schema, file, text, change = (raw) => raw) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(document.errors.slice(0, mostProblems).map((error) => {
            const { line, col } = lines.linePos(error.pos[0]);
            const next = hints[error.code] ?? 'mend the YAML at this place';
            return { file, line, column: col, message: sentenceOf(error.message), next };
        }));
    }
    const raw = toPlain(document, file);
    const merged = change(raw);
    const parsed = schema.safeParse(merged);
    if (!parsed.success) {
        const description = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
        const problems = parsed.error.issues
            .flatMap((issue) => explain(issue, [], merged, description))
            .map(({ path, atKey, ...rest }) => ({ ...place(document, lines, file, path, atKey), ...rest }))
            .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(bounded(problems, file));
    }
    return { raw, value: parsed.data, placeOf: (path) => place(document, lines, file, path, false) };
}
/** A generated file can be wrong in thousands of places. */
const mostProblems = 50;
const bounded = (problems, file) => problems.length <= mostProblems
    ? problems
    : [
        ...problems.slice(0, mostProblems),
        { file, message: `${problems.length - mostProblems} more mistakes`, next: 'mend these first' },
    ];
function toPlain(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            file,
            message: `the YAML cannot be read: ${error.message}`,
            next: 'write it with fewer aliases',
        });
    }
}
const hints = {
    TAB_AS_INDENT: 'indent with spaces',
    BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes: a colon and a space in it begin a new key',
};
/** An input wins over the file; a train command given as input keeps the file's time-out and preparation. */
function override(raw, overrides) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
        return raw;
    const { train, ...others } = overrides;
    const set = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
    if (train === undefined)
        return { ...raw, ...set };
    const before = raw.train;
    const { mlproject: _, ...kept } = (typeof before === 'object' && before !== null ? before : {});
    return { ...raw, ...set, train: { ...kept, run: train } };
}
function explain(issue, above, value, schema) {
    const path = [...above, ...issue.path];
    const name = path.length === 0 ? 'the file' : `\`${path.map(String).join('.')}\``;
    const found = at(value, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, path);
            return issue.keys.map((key) => ({
                path: [...path, key],
                atKey: true,
                message: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${name}`}; expected ${oneOf(known)}`,
                ...meant(key, known),
            }));
        }
        case 'invalid_union': {
            // The branch that got furthest is the one that was meant; where none got further than the type, every type is named.
            const branches = issue.errors.map((errors) => errors.flatMap((error) => explain(error, path, value, schema)));
            const deeper = branches.filter((branch) => branch.every((problem) => problem.path.length > path.length));
            if (deeper.length > 0)
                return deeper.sort((a, b) => a.length - b.length)[0];
            const formats = issue.errors.flat().filter((error) => error.code !== 'invalid_type');
            const wanted = formats.length > 0 ? formats : issue.errors.flat();
            return [
                {
                    path,
                    atKey: false,
                    message: `${name}: expected ${[...new Set(wanted.map(expectation))].join(' or ')}, found ${describe(found)}`,
                },
            ];
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            return [
                {
                    path,
                    atKey: false,
                    message: `${name}: expected ${oneOf(values)}, found ${describe(found)}`,
                    ...meant(String(found), values),
                },
            ];
        }
        case 'invalid_key':
            return [{ path, atKey: true, message: `${name}: ${issue.issues.map((inner) => inner.message).join('; ')}` }];
        default:
            return [
                {
                    path,
                    atKey: false,
                    message: found === undefined
                        ? `${name} is missing; expected ${expectation(issue)}`
                        : `${name}: ${issue.code === 'custom' ? issue.message : `expected ${expectation(issue)}`}${issue.code === 'custom' && isMapping(found) ? '' : `, found ${describe(found)}`}`,
                },
            ];
    }
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeNames = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
};
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return typeNames[issue.expected] ?? issue.expected;
        case 'too_small':
            return issue.origin === 'string' || issue.origin === 'array' ? 'at least one' : `at least ${issue.minimum}`;
        case 'too_big':
            return `at most ${issue.maximum}`;
        case 'invalid_format':
            return issue.format === 'regex'
                ? issue.message
                : issue.format === 'date'
                    ? 'a date such as 2026-10-01'
                    : issue.format;
        case 'invalid_value':
            return oneOf(issue.values.map(String));
        default:
            return issue.message.replace(/^expected /, '');
    }
}
/** What stands there, in few words: the text is bounded, whoever wrote it. */
function describe(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys and values';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** A long list would hide the message: then the nearest name (`meant`) says more than all of them. */
const oneOf = (values) => {
    const shown = values.slice(0, values.length > 12 ? 3 : 12).map((value) => `\`${value}\``);
    if (values.length === 1)
        return shown[0];
    return values.length > 12 ? `one of ${values.length} names (${shown.join(', ')}, …)` : `one of ${shown.join(', ')}`;
};
function meant(text, known) {
    if (known.length === 0)
        return {};
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, near) <= Math.max(2, text.length / 3) ? { next: `did you mean \`${near}\`?` } : {};
}
function at(value, path) {
    return path.reduce((inner, key) => (inner === null || inner === undefined ? undefined : inner[key]), value);
}
/** The keys that the JSON Schema knows at a path, over all branches of unions. */
function keysAt(schema, path) {
    const branches = [schema, ...(schema.anyOf ?? schema.allOf ?? [])];
    const [key, ...rest] = path;
    if (key === undefined)
        return [...new Set(branches.flatMap((branch) => Object.keys((branch.properties ?? {}))))];
    return branches.flatMap((branch) => {
        const properties = branch.properties;
        const next = typeof key === 'number' ? branch.items : (properties?.[String(key)] ?? branch.additionalProperties);
        return typeof next === 'object' && next !== null ? keysAt(next, rest) : [];
    });
}
/** The position of a path in the file: of its key where the key is wrong, else of its value; the nearest thing above it where it is missing. */
function place(document, lines, file, path, atKey) {
    let node = document.contents;
    let offset = node?.range?.[0];
    for (const [depth, key] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key));
            if (pair === undefined)
                break;
            const keyNode = pair.key;
            node = pair.value;
            offset = (depth === path.length - 1 && atKey ? keyNode : (node ?? keyNode)).range?.[0] ?? offset;
        }
        else {
            const item = node?.items?.[Number(key)];
            if (item === undefined)
                break;
            node = item;
            offset = item.range?.[0] ?? offset;
        }
    }
    if (offset === undefined)
        return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
}
const sentenceOf = (message) => message.split('\n')[0];


/***/ }),

/***/ 26247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ repeatedEvents),
/* harmony export */   d6: () => (/* binding */ gatherBaseline),
/* harmony export */   sP: () => (/* binding */ baseCommitOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46742);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73627);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37312);





/** Events that run again what is there already: the base is what the last run found, so HEAD's own earlier record counts. */
const repeatedEvents = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Which commit a run is compared with (docs: "Which base"); `absent` where there is none. Throws `RemoteError`. */
async function baseCommitOf(context, ancestry) {
    const { event, head, parents, branch, defaultBranch, pullRequest, before } = context;
    if (head === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('first run: there is no commit yet');
    const mergeBaseWith = async (other) => {
        const commit = await ancestry.mergeBase(head, other);
        if (commit === null)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`no base: ${short(head)} and the branch ${other} have no common ancestor that could be found`);
        const why = commit === head ? `this commit is on ${other} already` : `the commit where this branch left ${other}`;
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ commit, why: `${why} (merge-base)` });
    };
    const firstParent = (why) => {
        const commit = parents[0];
        return commit === undefined
            ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`first run: ${short(head)} is the first commit of the repository`)
            : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ commit, why });
    };
    if (pullRequest !== null) {
        const merged = head !== pullRequest.headCommit && parents.length === 2 && parents[1] === pullRequest.headCommit;
        return merged ? firstParent("the first parent of GitHub's merge commit") : mergeBaseWith(pullRequest.baseBranch);
    }
    if (event === 'merge_group' && context.mergeGroupBase !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ commit: context.mergeGroupBase, why: 'the base of the merge group' });
    const onDefaultBranch = branch !== null && branch === defaultBranch;
    if (event === 'push' && onDefaultBranch) {
        if (before === null || /^0*$/.test(before))
            return firstParent(`the first parent: ${branch} was just made`);
        if (await ancestry.has(before))
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ commit: before, why: `${branch} before this push` });
        return firstParent(`the first parent: ${branch} before this push (${short(before)}) was left behind by a force push`);
    }
    if (repeatedEvents.has(event) && (onDefaultBranch || defaultBranch === null))
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ commit: head, why: `the last run of ${branch ?? 'this commit'} before this one` });
    if (onDefaultBranch || defaultBranch === null || event === 'merge_group')
        return firstParent(`the first parent of the commit on ${branch ?? 'a detached head'}`);
    return mergeBaseWith(defaultBranch);
}
/** At most so many records are looked at when records cannot be used. */
const mostTries = 20;
/**
 * The record of the base commit (its latest run), else that of the nearest older ancestor. A record that is corrupt, of a later release or of a training
 * that failed is passed over, and `why` says so. Never throws for trouble with the history: that is `failed`.
 */
async function gatherBaseline(input) {
    try {
        const base = await baseCommitOf(input.context, input.ancestry);
        return base.state === 'gathered' ? await findRecord(input, base.value) : base;
    }
    catch (error) {
        if (error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .RemoteError */ .Hi || error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`no baseline: ${error.message}`);
        throw error;
    }
}
async function findRecord(input, base) {
    const { history, ancestry, model } = input;
    const passedOver = [];
    let unreadable = false;
    let tries = 0;
    async function usable(stored) {
        tries += 1;
        try {
            const record = await history.read(stored);
            const trained = record.training === null || record.training.outcome === 'succeeded';
            if (!trained)
                passedOver.push(`the training of run ${record.run} for ${short(record.commit)} ${record.training?.outcome}`);
            // What could not be measured is nothing to compare with: every relative limit would be let off.
            const unmeasured = Object.keys(record.metrics).length === 0 && record.decision.reasons.some(isUnreadable);
            if (unmeasured)
                passedOver.push(`the metrics of run ${record.run} for ${short(record.commit)} could not be read`);
            return trained && !unmeasured ? record : null;
        }
        catch (error) {
            if (!(error instanceof _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordError */ .W1))
                throw error;
            passedOver.push(error.message);
            unreadable = true;
            return null;
        }
    }
    const answer = (record, commitsOlder) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({
        commit: record.commit,
        date: record.startedAt,
        metrics: record.metrics,
        score: record.score.total,
        tests: record.tests,
        sources: record.sources,
        slices: record.slices,
        packages: record.packages,
        dependenciesSha256: record.environment.dependenciesSha256,
        url: record.url,
        inputs: {
            parameters: record.parameters,
            data: record.data,
            ...(record.dvc === undefined ? {} : { dvc: record.dvc }),
            ...(record.datasets === undefined ? {} : { datasets: record.datasets }),
            ...(record.datasets === undefined ? {} : { datasets: record.datasets }),
        },
        ...(record.predictions === null
            ? {}
            : {
                predictions: {
                    sha256: record.predictions,
                    testingSha256: record.data.testing,
                    run: record.run,
                    attempt: record.attempt,
                },
            }),
        baseCommit: base.commit,
        commitsOlder,
        why: [base.why, ...passedOver.slice(0, 3).map((text) => `passed over: ${text}`)].join('; '),
    });
    const index = (await history.index(model)).filter((entry) => (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(entry) && entry.run !== input.run);
    const own = index.filter(({ commit }) => commit === base.commit);
    // The index is bounded, and what it names may be corrupt: the folder of the base commit is complete.
    const others = async () => (await history.recordsOf(model, base.commit)).filter(({ path }) => !own.some((one) => one.path === path) && runOf(path) !== input.run);
    for (const find of [async () => own, others])
        for (const stored of (await find()).slice(0, mostTries)) {
            const record = await usable(stored);
            if (record !== null)
                return answer(record, 0);
        }
    const ancestors = await ancestry.nearest(base.commit, new Set(index.map(({ commit }) => commit)));
    for (const { commit, olderBy } of ancestors)
        for (const stored of index.filter((entry) => entry.commit === commit)) {
            if (tries >= 2 * mostTries)
                break;
            const record = await usable(stored);
            if (record !== null)
                return answer(record, olderBy);
        }
    const where = `of ${model} for ${short(base.commit)} (${base.why}) or an older commit in the branch ${history.branch}`;
    const because = passedOver.length === 0 ? '' : `: ${passedOver.slice(0, 3).join('; ')}`;
    return unreadable ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`no usable record ${where}${because}`) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`first run: no record ${where}${because}`);
}
/** The gate's reason for metrics that could not be read, as a record keeps it. */
const isUnreadable = (reason) => reason.startsWith('metrics: expected metrics that can be read');
/** `records/m/aa/<commit>/<run>-<attempt>.json` → run. */
const runOf = (path) => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('-'));
const short = (commit) => commit.slice(0, 7);


/***/ }),

/***/ 14092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gatherConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35235);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _policy_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26240);






/** What a pull request may not change for its own run: what blocks, how the tests are answered, where models go, who is told; under another name there would be no baseline. */
const policyKeys = ['model', 'gate', 'tests', 'promote', 'history', 'directions', 'baseline', 'events'];
/** The configuration of this run: from the work tree, except that on a pull request the policy is that of the base commit. */
async function gatherConfiguration(request) {
    const { schema, root, overrides, base } = request;
    const { file, text } = (await ownFile(request)) ?? { file: null, text: null };
    const { placeOf, ...own } = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .vF)(schema, file ?? _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0[0], text, overrides);
    const policy = { source: file === null ? 'defaults' : 'work-tree', file, commit: null, proposed: null };
    if (base === null) {
        const { promote: _, ...rest } = own.configuration;
        if (request.defaultBranch === null)
            return { ...own, policy, policyPlaceOf: placeOf, policyFiles: none };
        const shared = await readAtBase(request.defaultBranch, file === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0 : [file]);
        const promote = shared === null ? undefined : (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .vF)(schema, shared.file, shared.text).configuration.promote;
        return {
            sources: own.sources,
            policy,
            policyPlaceOf: placeOf,
            policyFiles: none,
            configuration: { ...rest, ...(promote === undefined ? {} : { promote }) },
        };
    }
    const found = await readAtBase(base.read, request.file === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0 : [(0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, request.file)]);
    if (found === null)
        return { ...own, policy, policyPlaceOf: placeOf, policyFiles: none };
    const inForce = loadAtBase(schema, found, base.commit, overrides);
    // A list of models is the policy of none: what replaces it is judged by itself, and is told as such.
    if (inForce.configuration.models !== undefined && own.configuration.models === undefined)
        return { ...own, policy, policyPlaceOf: placeOf, policyFiles: none };
    const kept = Object.fromEntries(policyKeys.map((key) => [key, inForce.configuration[key]]));
    const named = await filesOfBase(request, base, inForce.configuration, own.configuration);
    return {
        sources: own.sources,
        configuration: { ...own.configuration, ...kept, data: { ...own.configuration.data, ...named.paths } },
        policyFiles: named.files,
        policyPlaceOf: (path) => ({ ...inForce.placeOf(path), note: inBase(base.commit) }),
        policy: {
            source: 'base-commit',
            file: found.file,
            commit: base.commit,
            proposed: own.configuration,
            inForce: inForce.configuration,
            changedFiles: named.changed,
        },
    };
}
const none = new Map();
/** As much as is read of a schema or a catalog. */
const mostBytes = 16 * _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7;
/**
 * The files that say what the data must be like, as the base has them: a looser schema is a looser policy. What the base does not have in git, or not as a regular file, is the
 * pull request's own.
 */
async function filesOfBase(request, { commit, read }, inForce, own) {
    const files = new Map();
    const paths = {};
    const changed = [];
    const tryRead = async (reader, file) => {
        try {
            return await reader(file, mostBytes);
        }
        catch (error) {
            if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
                return null;
            throw error;
        }
    };
    for (const key of ['schema', 'catalog']) {
        const pathOf = ({ data }) => data[key] === undefined ? null : plainPath(request.root, data[key]);
        const [file, ownFile] = [pathOf(inForce), pathOf(own)];
        if (file === null)
            continue;
        const text = await tryRead(read, file);
        if (text === null)
            continue;
        files.set(file, { text, note: inBase(commit) });
        paths[key] = file;
        // Another path is told as such.
        if (ownFile !== file)
            continue;
        const ownText = await tryRead(request.scored ?? readTree(request.root), file);
        if (ownText === null || plain(ownText) !== plain(text))
            changed.push(file);
    }
    return { files, paths, changed };
}
/** Without what a checkout on Windows adds. */
const plain = (text) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
/** Null for what leads out of the project. */
function plainPath(root, path) {
    try {
        return (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, path);
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
            return null;
        throw error;
    }
}
const readTree = (root) => async (name, limit = _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name)) ? (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextBounded */ .LW)(root, name, limit) : null;
/** The run's own file; null where it has none. */
async function ownFile({ root, file, scored, }) {
    const names = file === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0 : [(0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, file)];
    const found = await readAtBase(scored ?? readTree(root), names);
    if (found === null && file !== null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file: names[0],
            message: 'no such configuration file',
            next: 'check `config`: its path is relative to the working directory',
        });
    return found;
}
async function readAtBase(read, files) {
    for (const file of files) {
        const text = await read(file);
        if (text !== null)
            return { file, text };
    }
    return null;
}
function loadAtBase(schema, { file, text }, commit, overrides) {
    try {
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .vF)(schema, file, text, overrides);
    }
    catch (error) {
        throw error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1 ? (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_5__/* .noted */ .Z)(error, inBase(commit)) : error;
    }
}
const inBase = (commit) => `(in the base commit ${commit.slice(0, 7)}, whose policy judges this pull request)`;


/***/ }),

/***/ 26240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   Z: () => (/* binding */ noted)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);


/**
 * A file that the configuration names: as the base has it where the base's policy is in force, else from the work tree. Throws `ConfigurationError`.
 *
 * @param limit bytes, of a file of the work tree
 */
async function readNamed(root, path, files, limit, parse) {
    const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(root, path);
    const ofBase = files?.get(file);
    if (ofBase === undefined)
        return parse(file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextBounded */ .LW)(root, path, limit));
    try {
        return await parse(file, ofBase.text);
    }
    catch (error) {
        throw error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1 ? noted(error, ofBase.note) : error;
    }
}
/** The same mistakes, each with a note about where its file stands. */
const noted = (error, note) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(error.problems.map((problem) => ({ ...problem, message: `${problem.message} ${note}` })), { cause: error });


/***/ }),

/***/ 25440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ hasWhole),
/* harmony export */   XL: () => (/* binding */ rememberFiles),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   i5: () => (/* binding */ gatherRepository),
/* harmony export */   zX: () => (/* binding */ readAtCommit)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37312);





/** Absent where there is no git or no repository. Throws `ConfigurationError` where git does not trust the work tree's owner. */
async function gatherRepository(git) {
    let opened;
    try {
        opened = await git.try(['rev-parse', '--is-shallow-repository', '--show-toplevel']);
    }
    catch (error) {
        if (error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitNotFoundError */ .IG)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('git was not found: commits, history and baseline are unknown');
        throw error;
    }
    if (opened.exitCode !== 0) {
        refuseForeignOwner(opened.stderr, git.directory);
        if (/must be run in a work tree/i.test(opened.stderr))
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`a bare git repository has no work tree: ${git.directory}`);
        if (/not a git repository/i.test(opened.stderr))
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`not a git repository: ${git.directory} (\`git init\` and a first commit make it one)`);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: git.directory,
            message: `git cannot open the repository: ${opened.stderr.trim()}`,
            next: 'run `git status` there and mend what it says',
        });
    }
    const [shallow, ...top] = opened.stdout.replace(/\n$/, '').split('\n');
    const head = await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .localRef */ .Zs)(git, 'HEAD^{commit}');
    if (head === null && (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .localRef */ .Zs)(git, 'HEAD')) !== null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: git.directory,
            message: 'the commit that is checked out cannot be read: the repository is damaged',
            next: 'run `git fsck` there, or clone it again',
        });
    const symbolic = await git.try(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    const status = await git.try(['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=untracked']);
    const url = await git.try(['remote', 'get-url', 'origin']);
    const branch = symbolic.exitCode === 0 ? symbolic.stdout.trim() : null;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({
        root: top.join('\n'),
        head,
        parents: head === null ? [] : await parentsOf(git, head),
        branch,
        dirty: status.stdout !== '',
        shallow: shallow === 'true',
        remoteUrl: url.exitCode === 0 ? (0,_support_git_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(url.stdout.trim()) : null,
        defaultBranch: await defaultBranchOf(git, branch),
    });
}
function refuseForeignOwner(stderr, directory) {
    if (!/dubious ownership/i.test(stderr))
        return;
    const named = /git config --global --add safe\.directory (.+)/.exec(stderr)?.[1]?.trim();
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        file: directory,
        message: 'the work tree belongs to another user, and git does not open it',
        next: `run \`git config --global --add safe.directory ${named ?? directory}\``,
    });
}
/** From the commit object itself: known at depth 1, too. */
async function parentsOf(git, commit) {
    const header = (await git.run(['cat-file', 'commit', commit])).split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
}
async function defaultBranchOf(git, current) {
    const remoteHead = await git.try(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (remoteHead.exitCode === 0)
        return remoteHead.stdout.trim().replace(/^origin\//, '');
    const configured = (await git.try(['config', 'init.defaultBranch'])).stdout.trim();
    for (const name of [configured, 'main', 'master'].filter((one) => one !== '')) {
        if (name === current)
            return name;
        for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`])
            if ((await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .localRef */ .Zs)(git, ref)) !== null)
                return name;
    }
    return null;
}
/**
 * The text of a file at a commit that the clone may not have; null where the commit has no such file. Only the commit, the folders on the way and the
 * file are fetched. `repository`, where given, is asked first. Throws `ConfigurationError` where it is no regular file or longer than the `limit` in bytes, or where the
 * commit cannot be had, and `RemoteError`.
 */
async function readAtCommit(store, commit, path, repository = null, limit = _support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .megabyte */ .H7) {
    const read = readAlready.get(store.git)?.get(`${commit}:${path}`);
    if (read !== undefined && Buffer.byteLength(read) <= limit)
        return read;
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    if (names.length === 0 || names.includes('..') || path.startsWith('/'))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ file: path, message: 'leads out of the repository', next: 'name a path inside it' });
    const local = repository === null ? null : { git: repository, remote: null };
    if (local !== null && (await hasWhole(local.git, commit)))
        return readFrom(local, commit, names, path, limit);
    if ((await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .missingObjects */ .xC)(store.git, [commit])).length > 0 && !(await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommits */ .Bj)(store, [commit], 1)))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: path,
            message: `cannot be read at the commit ${commit}: the repository does not have it`,
            next: 'check out with `fetch-depth: 0`, or push that commit',
        });
    return readFrom(store, commit, names, path, limit);
}
/** Files that were read ahead for several models at once, by commit and path. */
const readAlready = new WeakMap();
/** Lets `readAtCommit` answer from these: texts by path from the repository's root. */
function rememberFiles(store, commit, texts) {
    const read = readAlready.get(store.git) ?? new Map();
    readAlready.set(store.git, read);
    for (const [path, text] of texts)
        read.set(`${commit}:${path}`, text);
}
/** Whether the clone has the whole commit. A partial clone may lack files, and git must not fetch them into it. */
async function hasWhole(git, commit) {
    const promisor = await git.try(['config', '--get-regexp', '^remote\\..*\\.promisor$']);
    return promisor.exitCode !== 0 && (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .missingObjects */ .xC)(git, [commit])).length === 0;
}
async function readFrom(store, commit, names, path, limit) {
    const git = store.git;
    let oid = /^tree ([0-9a-f]+)$/m.exec(await git.run(['cat-file', 'commit', commit]))?.[1];
    for (const [index, name] of names.entries()) {
        await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchObjects */ .rt)(store, [oid]);
        const entry = (await git.run(['ls-tree', '--full-tree', '-z', oid]))
            .split('\0')
            .find((line) => line.split('\t')[1] === name);
        const [mode, type, id] = entry?.split('\t')[0]?.split(' ') ?? [];
        if (id === undefined)
            return null;
        const last = index === names.length - 1;
        if (type !== (last ? 'blob' : 'tree'))
            return null;
        if (mode === '120000')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
                file: path,
                message: `is a symbolic link at the commit ${commit}, which is not followed`,
                next: 'commit a regular file',
            });
        oid = id;
    }
    await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchObjects */ .rt)(store, [oid]);
    const bytes = Number(await git.run(['cat-file', '-s', oid]));
    if (bytes > limit)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: path,
            message: `has ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)} at the commit ${commit}; at most ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(limit)} are read`,
            next: 'commit a smaller file',
        });
    return (await git.try(['cat-file', 'blob', oid])).stdout;
}


/***/ }),

/***/ 73627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Do: () => (/* binding */ resultIn),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Qe: () => (/* binding */ formatIndex),
/* harmony export */   rM: () => (/* binding */ withEntry),
/* harmony export */   uq: () => (/* binding */ isFull)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45114);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46742);




/** The bounded list of the latest runs of one model: trends and "the latest run of this commit" cost one read. */
const mostEntries = 1000;
const mostCharacters = 300_000;
/** Frequent monitoring must not push the runs out that others are compared with. */
const mostMonitoring = 100;
/** Further metrics of a run are in its record only. */
const mostMetrics = 32;
const indexEntry = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    commit: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk,
    headCommit: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk,
    run: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz,
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__.int().positive(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__.datetime(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(500).nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(200),
    /** Of a `repository_dispatch`; left out where it is not known, and by earlier releases. */
    eventType: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(100).optional(),
    /** Left out where the run scored everything. */
    scope: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .runScope */ .AO.optional(),
    score: zod__WEBPACK_IMPORTED_MODULE_3__.number().min(0).max(7),
    decision: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionOutcome */ .$n,
    /** Null where the model was not trained here. */
    training: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .trainingOutcome */ .RI.nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string().max(200), zod__WEBPACK_IMPORTED_MODULE_3__.number()),
    /** A letter for each of the 28 tests; left out by earlier releases. */
    tests: zod__WEBPACK_IMPORTED_MODULE_3__.string()
        .regex(/^[A-Za-z-]{28}$/)
        .optional(),
    /** Time and memory by name, and the kind of machine; left out where nothing was measured, and by earlier releases. */
    costs: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .costMap */ .gE.optional(),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(500).optional(),
    /** Digest of the data of training and testing, shortened; left out where there are none, and by earlier releases. */
    data: zod__WEBPACK_IMPORTED_MODULE_3__.string()
        .regex(/^[0-9a-f]{16}$/)
        .optional(),
    /** The version that the run was promoted to, the stage, and whether that is the last of the ladder; left out without one, and by earlier releases. */
    promoted: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(250).optional(),
    stage: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(250).optional(),
    deployed: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().optional(),
    /** Id of the record's blob. */
    oid: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk,
});
const indexFile = zod__WEBPACK_IMPORTED_MODULE_3__.object({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1), model: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .fD, entries: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.unknown()).max(5000) });
/** Never throws: of a corrupt index, what can still be read is kept. */
function parseIndex(model, content) {
    const where = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPath */ .AV)(model);
    let file;
    try {
        file = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .rR)(content, where, indexFile);
    }
    catch (error) {
        if (error instanceof _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordError */ .W1)
            return { entries: [], problem: error };
        throw error;
    }
    const entries = [];
    for (const item of file.entries) {
        const parsed = indexEntry.safeParse(item);
        if (parsed.success)
            entries.push({ ...parsed.data, path: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordPath */ .lX)({ model, ...parsed.data }) });
    }
    const bad = file.entries.length - entries.length;
    const problem = bad === 0 ? null : new _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordError */ .W1(where, 'corrupt', `${bad} of its ${file.entries.length} entries cannot be read`);
    return { entries: entries.sort(newestFirst), problem };
}
function entryOf(record, oid) {
    const metrics = Object.entries(record.metrics).slice(0, mostMetrics);
    return {
        commit: record.commit,
        headCommit: record.headCommit,
        run: record.run,
        attempt: record.attempt,
        startedAt: record.startedAt,
        branch: record.branch,
        event: record.event,
        ...(record.eventType === undefined ? {} : { eventType: record.eventType }),
        ...(record.scope === undefined ? {} : { scope: record.scope }),
        score: record.score.total,
        decision: record.decision.outcome,
        training: record.training?.outcome ?? null,
        metrics: Object.fromEntries(metrics.map(([name, { value }]) => [name, value])),
        tests: lettersOf(record.tests),
        ...(record.costs === undefined ? {} : { costs: rounded(record.costs) }),
        ...(record.costs === undefined || record.environment.machine === undefined
            ? {}
            : { machine: record.environment.machine }),
        ...dataOf(record),
        ...(record.promoted === null
            ? {}
            : {
                promoted: record.promoted,
                ...(record.stage === undefined ? {} : { stage: record.stage }),
                ...(record.deployed === undefined ? {} : { deployed: record.deployed }),
            }),
        oid,
        path: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordPath */ .lX)(record),
    };
}
/** One digest, to tell whether a later run had other data: of what was trained and tested on, or else of what that is made from. */
function dataOf({ scope, data, sources }) {
    const read = [data.training, data.testing].filter((sha256) => sha256 !== null);
    const upstream = (sources ?? []).map(({ sha256 }) => sha256).filter((sha256) => sha256 !== data.serving);
    const digests = read.length > 0 ? read : upstream.sort();
    if (scope !== undefined || digests.length === 0)
        return {};
    return { data: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(digests.join('\n')).digest('hex').slice(0, 16) };
}
/** Six digits are more than a measured time is worth, and keep an entry short. */
const rounded = (costs) => Object.fromEntries(Object.entries(costs).map(([name, value]) => [name, Number(value.toPrecision(6))]));
/** A letter for an outcome: small where it was automated, capital where manual; `-` where the test did not run. */
const letters = { pass: 'p', fail: 'f', inconclusive: 'i', error: 'e' };
const outcomeOf = new Map(Object.entries(letters).map(([outcome, letter]) => [letter, outcome]));
const lettersOf = (tests) => _rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .testIds */ .b3
    .map((id) => {
    const { execution, outcome } = tests[id] ?? { execution: 'none', outcome: null };
    if (execution === 'none' || outcome === null)
        return '-';
    return execution === 'manual' ? letters[outcome].toUpperCase() : letters[outcome];
})
    .join('');
/** The result of a test in a run; null where it did not run, or where an earlier release wrote the entry. */
function resultIn({ tests }, id) {
    const letter = tests?.[_rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .testIds */ .b3.indexOf(id)] ?? '-';
    const outcome = outcomeOf.get(letter.toLowerCase());
    if (outcome === undefined)
        return null;
    const execution = letter === letter.toLowerCase() ? 'automated' : 'manual';
    return { outcome, execution, points: outcome !== 'pass' ? 0 : execution === 'manual' ? 0.5 : 1 };
}
/** Whether a run scored everything: only such a run is a baseline, or a point of a trend. */
const isFull = ({ scope }) => scope === undefined;
/** The entries with one more; the same run of the same commit is replaced. The oldest ones that only monitored drop out first. */
function withEntry(entries, entry) {
    let monitoring = 0;
    const replaced = entries.find(({ path }) => path === entry.path);
    const whole = replaced === undefined ? entry : { ...keptOf(replaced), ...entry };
    return [...entries.filter(({ path }) => path !== entry.path), whole].sort(newestFirst).filter((one) => {
        if (isFull(one))
            return true;
        monitoring += 1;
        return monitoring <= mostMonitoring;
    });
}
/** What a job of the same run knew that this one may not: what a dispatch said, and that its model was promoted. */
function keptOf({ eventType, promoted, stage, deployed }) {
    return {
        ...(eventType === undefined ? {} : { eventType }),
        ...(promoted === undefined ? {} : { promoted }),
        ...(stage === undefined ? {} : { stage }),
        ...(deployed === undefined ? {} : { deployed }),
    };
}
/** The text of the index, an entry a line. The oldest entries that do not fit drop out; their records stay. */
function formatIndex(model, entries) {
    const lines = [];
    let length = 0;
    for (const { path: _, ...entry } of entries.slice(0, mostEntries)) {
        const line = JSON.stringify(entry);
        length += line.length + 2;
        if (length > mostCharacters)
            break;
        lines.push(line);
    }
    return `{"schemaVersion":1,"model":${JSON.stringify(model)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
/** By start, then by run and attempt, which GitHub counts up. */
function newestFirst(a, b) {
    return (Date.parse(b.startedAt) - Date.parse(a.startedAt) ||
        b.run.localeCompare(a.run, 'en', { numeric: true }) ||
        b.attempt - a.attempt);
}


/***/ }),

/***/ 38183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ writeBlobs),
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37312);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46742);



const parentOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The root and each folder on the way to the paths of files; folders that do not exist are not in the answer. One request per level. */
async function readFolders(store, root, paths) {
    const folders = new Map();
    let level = root === null ? [] : [{ path: '', oid: root }];
    const wanted = new Set(paths.flatMap((path) => path.split('/').map((_, index, all) => all.slice(0, index).join('/'))));
    while (level.length > 0) {
        await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchObjects */ .rt)(store, level.map(({ oid }) => oid));
        const next = [];
        for (const { path, oid } of level) {
            const entries = await listTree(store.git, oid);
            folders.set(path, entries);
            for (const [name, entry] of entries) {
                const child = path === '' ? name : `${path}/${name}`;
                if (entry.type === 'tree' && wanted.has(child))
                    next.push({ path: child, oid: entry.oid });
            }
        }
        level = next;
    }
    return folders;
}
async function listTree(git, oid) {
    const output = await git.run(['ls-tree', '--full-tree', '-z', oid]);
    const entries = new Map();
    for (const line of output.split('\0')) {
        const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
        if (match)
            entries.set(match[4], { mode: match[1], type: match[2], oid: match[3] });
    }
    return entries;
}
/** The entry of a file, among folders that were read for its path. */
const entryAt = (folders, path) => folders.get(parentOf(path))?.get(nameOf(path));
/** The tree with the files changed (path → blob id), in one process for each level. Folders that were not read are taken to be new. */
async function writeTree(git, folders, files) {
    const changed = new Map([['', new Map(folders.get(''))]]);
    const edit = (folder, name, entry) => {
        const entries = changed.get(folder) ?? new Map(folders.get(folder));
        changed.set(folder, entries.set(name, entry));
    };
    for (const [path, oid] of files) {
        edit(parentOf(path), nameOf(path), { mode: '100644', type: 'blob', oid });
        for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder))
            if (!changed.has(folder))
                changed.set(folder, new Map(folders.get(folder)));
    }
    const depthOf = (folder) => (folder === '' ? 0 : folder.split('/').length);
    // A folder holds the ids of those in it: the deepest come first.
    for (let depth = Math.max(...[...changed.keys()].map(depthOf)); depth > 0; depth -= 1) {
        const level = [...changed.keys()].filter((folder) => depthOf(folder) === depth);
        const ids = await writeTrees(git, level.map((folder) => changed.get(folder)));
        for (const [index, folder] of level.entries())
            edit(parentOf(folder), nameOf(folder), { mode: '040000', type: 'tree', oid: ids[index] });
    }
    const [root] = await writeTrees(git, [changed.get('')]);
    return root;
}
/** None of them is empty. */
async function writeTrees(git, trees) {
    const textOf = (entries) => [...entries].map(([name, { mode, type, oid }]) => `${mode} ${type} ${oid}\t${name}\0`).join('');
    // An empty entry ends a tree.
    const output = await git.run(['mktree', '-z', '--missing', '--batch'], { input: trees.map(textOf).join('\0') });
    return output.split('\n');
}
/** From so many blobs on, one process writes them as a pack. */
const manyBlobs = 10;
/** The ids of new blobs, by content. */
async function writeBlobs(git, contents) {
    const all = [...new Set(contents)];
    if (all.length < manyBlobs) {
        const ids = new Map();
        for (const content of all)
            ids.set(content, await writeBlob(git, content));
        return ids;
    }
    const input = all.map((content) => `blob\ndata ${Buffer.byteLength(content)}\n${content}\n`).join('');
    await git.run(['fast-import', '--quiet'], { input });
    return new Map(all.map((content) => [content, idOf(content)]));
}
/** As git computes it. */
const idOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');
const writeBlob = (git, content) => git.run(['hash-object', '-w', '--stdin', '--no-filters'], { input: content });
/** The text of a blob. Throws `RecordError` where it is no blob or longer than `limit` bytes, `RemoteError` where it cannot be fetched. */
async function readBlob(store, oid, where, limit) {
    await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchObjects */ .rt)(store, [oid]);
    const found = await store.git.run(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input: `${oid}\n` });
    const [type, size] = found.split(' ');
    if (type !== 'blob')
        throw new _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordError */ .W1(where, 'corrupt', `is no file (${type})`);
    if (Number(size) > limit)
        throw new _record_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordError */ .W1(where, 'corrupt', `has ${size} bytes; at most ${limit} are read`);
    return (await store.git.try(['cat-file', 'blob', oid])).stdout;
}
/** The entries of files, in few processes whatever their number. The folders of all of them are in one folder, `parent`; what is not there is not in the answer. */
async function findFiles(store, root, parent, paths) {
    const children = (await readFolders(store, root, [`${parent}/x`])).get(parent);
    const there = paths.flatMap((path) => {
        const folder = children?.get(nameOf(parentOf(path)));
        return folder?.type === 'tree' ? [{ path, oid: folder.oid }] : [];
    });
    if (root === null || there.length === 0)
        return new Map();
    await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchObjects */ .rt)(store, there.map(({ oid }) => oid));
    const output = await store.git.run(['ls-tree', '-z', '--full-tree', root, '--', ...there.map(({ path }) => path)]);
    return new Map(output.split('\0').flatMap((line) => {
        const match = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
        return match === null ? [] : [[match[2], match[1]]];
    }));
}
/** Blobs that one process reads, so that not all of them are in memory twice. */
const atOnce = 50;
/** The text of many blobs of at most `limit` bytes, by id; a larger one, or what is no blob, is not in the answer. Throws `RemoteError`. */
async function readBlobs(store, oids, limit) {
    const found = new Map();
    if (oids.length === 0)
        return found;
    await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchObjects */ .rt)(store, oids);
    const checked = await store.git.run(['cat-file', '--batch-check'], { input: `${oids.join('\n')}\n` });
    const readable = checked.split('\n').flatMap((line) => {
        const [oid, type, bytes] = line.split(' ');
        return oid !== undefined && type === 'blob' && Number(bytes) <= limit ? [oid] : [];
    });
    for (let start = 0; start < readable.length; start += atOnce) {
        const part = readable.slice(start, start + atOnce);
        const output = Buffer.from(await store.git.run(['cat-file', '--batch'], { input: `${part.join('\n')}\n` }));
        // Of each a line `<id> <type> <bytes>`, the content, a newline.
        let at = 0;
        for (const oid of part) {
            const end = output.indexOf('\n', at);
            const header = output.toString('utf8', at, end).split(' ');
            // Bytes that are no UTF-8 came as others, and all that follows has moved: the rest is read one by one.
            if (end < 0 || header[0] !== oid)
                break;
            const bytes = Number(header[2]);
            found.set(oid, output.toString('utf8', end + 1, end + 1 + bytes));
            at = end + 1 + bytes + 1;
        }
        for (const oid of part)
            if (!found.has(oid))
                found.set(oid, (await store.git.try(['cat-file', 'blob', oid])).stdout);
    }
    return found;
}


/***/ }),

/***/ 38240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G0: () => (/* binding */ checkedOutOther),
  U8: () => (/* binding */ openProject),
  wQ: () => (/* binding */ project_schema)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/checks/index.js + 70 modules
var checks = __webpack_require__(53703);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/config/registry-place.js

/** The key of `promote` that says where each registry is; null where there is nothing to say. */
const placeKeys = {
    directory: 'path',
    'github-releases': null,
    mlflow: 'uri',
    oci: 'repository',
    sagemaker: 'bucket',
};
/**
 * `promote` with another registry, as a command names it: `mlflow:http://127.0.0.1:5000`, `oci:localhost:5000/penguins`, `directory:registry`. Stages, branch and bump stay as
 * they are configured; the keys of the registry too, where it is the configured one. Throws `ConfigurationError`.
 */
function withRegistry(schema, configured, place) {
    const [to = '', ...rest] = place.split(':');
    const key = placeKeys[to];
    const value = rest.join(':');
    const expected = Object.entries(placeKeys)
        .map(([name, own]) => (own === null ? name : `${name}:${own.toUpperCase()}`))
        .join(', ');
    const problem = (message) => new errors/* ConfigurationError */.j1({ message: `\`--registry ${place}\`: ${message}`, next: `write one of ${expected}` });
    if (key === undefined)
        throw problem(`there is no registry ${JSON.stringify(to)}`);
    if (key === null && value !== '')
        throw problem('github-releases are those of this repository');
    const parsed = schema.shape.promote.safeParse({ to, ...(key === null || value === '' ? {} : { [key]: value }) });
    if (configured?.to === to && value === '')
        return configured;
    if (!parsed.success)
        throw problem(parsed.error.issues.map(({ message }) => message).join('; '));
    const named = parsed.data;
    if (configured === undefined)
        return named;
    const { stage, branch, bump } = configured;
    if (configured.to === to)
        return { ...configured, ...(key === null ? {} : { [key]: value }) };
    return { ...named, stage, bump, ...(branch === undefined ? {} : { branch }) };
}

// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(60277);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/gather/baseline.js
var baseline = __webpack_require__(26247);
// EXTERNAL MODULE: ./build/gather/configuration.js
var gather_configuration = __webpack_require__(14092);
// EXTERNAL MODULE: ./build/gather/repository.js
var gather_repository = __webpack_require__(25440);
// EXTERNAL MODULE: ./build/support/git.js
var support_git = __webpack_require__(42200);
// EXTERNAL MODULE: ./build/support/git-store.js
var git_store = __webpack_require__(37312);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/support/git-push.js
var git_push = __webpack_require__(90981);
;// CONCATENATED MODULE: ./build/history/branch.js



/** The remote did not take the record. The verdict stands; the message says what to do. */
class HistoryRefusedError extends Error {
    refused;
    constructor(branch, refused, detail, what = 'the record') {
        super(`${what} was not written to the branch ${branch}: ${detail}`);
        this.name = 'HistoryRefusedError';
        this.refused = refused;
    }
}
const attempts = 15;
const identity = {
    GIT_AUTHOR_NAME: 'ml-test-score[bot]',
    GIT_AUTHOR_EMAIL: 'ml-test-score[bot]@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'ml-test-score[bot]',
    GIT_COMMITTER_EMAIL: 'ml-test-score[bot]@users.noreply.github.com',
};
/** The latest commit of the branch, its root and the folders in it: so the first request brings two levels. Throws `RemoteError`. */
async function fetchTip(store, branch) {
    const commit = await (0,git_store/* fetchRef */.sl)(store, `refs/heads/${branch}`, { depth: 1, filter: 'tree:2' });
    return { commit, tree: commit === null ? null : await store.git.run(['rev-parse', `${commit}^{tree}`]) };
}
/**
 * Commits what `build` makes of the branch as it then is, again where another run was first; null, or the same tree, changes nothing. Throws `HistoryRefusedError` and
 * `RemoteError`. `what` is written, for the message.
 */
async function moveBranch(store, branch, build, what) {
    let detail = '';
    for (let attempt = 0; attempt < attempts; attempt += 1) {
        if (attempt > 0)
            await (0,external_node_timers_promises_.setTimeout)(Math.min(100 * 2 ** attempt, 3000) * (0.25 + 0.75 * Math.random()));
        const at = await fetchTip(store, branch);
        const next = await build(at);
        if (next === null || (next.tree === at.tree && at.commit !== null))
            return at;
        const commit = await store.git.run(['commit-tree', ...(at.commit === null ? [] : ['-p', at.commit]), '-m', next.message, next.tree], { environment: identity });
        const outcome = await (0,git_push/* pushRefs */.N)(store, [{ ref: `refs/heads/${branch}`, oid: commit, expected: at.commit }]);
        if (outcome === 'pushed')
            return { commit, tree: next.tree };
        if (outcome.refused !== 'non-fast-forward' && outcome.refused !== 'exists')
            throw new HistoryRefusedError(branch, outcome.refused, outcome.detail, what);
        detail = outcome.detail;
    }
    throw new HistoryRefusedError(branch, 'non-fast-forward', `${attempts} times another run was first: ${detail}`, what);
}

// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/history/run-index.js
var run_index = __webpack_require__(73627);
// EXTERNAL MODULE: ./build/history/tree.js
var history_tree = __webpack_require__(38183);
;// CONCATENATED MODULE: ./build/history/store.js








/** Records of hundreds of models are in memory at once; larger ones are read when they are asked for. */
const mostAhead = 100_000;
const readme = `# History of ML Test Score

This branch is written by ML Test Score: one small JSON file for each run of each model, and nothing else of the repository. It keeps the baselines that
pull requests are compared with, the trends and the badges. Do not merge it, and do not edit it by hand; deleting it forgets the history.

- \`records/<model>/<first two digits of the commit>/<commit>/<run>-<attempt>.json\`: the record of a run
- \`…/<run>-<attempt>.monitoring.json\`: the record of a run that looked at the monitoring tests only
- \`records/<model>/index.json\`: the latest runs, newest first
- \`audit/<model>/\`: who and what brought each version into its stages; each file names the digest of the one before
- \`badges/<model>.json\`: a badge for https://shields.io/badges/endpoint-badge
`;
/** `branch` without `refs/heads/`. Nothing is read before it is asked for; the branch is made by the first write. */
function openHistory(store, branch) {
    const warnings = new Set();
    let snapshot;
    /** All reads of a run see the same commit, until it writes. */
    function tip() {
        if (snapshot === undefined) {
            const fetched = fetchTip(store, branch);
            snapshot = fetched;
            fetched.catch(() => {
                snapshot = undefined;
            });
        }
        return snapshot;
    }
    async function readIndex(model, folders, contents = new Map()) {
        const entry = (0,history_tree/* entryAt */._f)(folders, (0,history_record/* indexPath */.AV)(model));
        if (entry === undefined)
            return { entries: [], problem: null, oid: null };
        try {
            const content = contents.get(entry.oid) ?? (await (0,history_tree/* readBlob */.gm)(store, entry.oid, (0,history_record/* indexPath */.AV)(model), history_record/* largestRecord */.kA));
            return { ...(0,run_index/* parseIndex */.A1)(model, content), oid: entry.oid };
        }
        catch (error) {
            if (error instanceof history_record/* RecordError */.W1)
                return { entries: [], problem: error, oid: entry.oid };
            throw error;
        }
    }
    /** Several look at the index of one commit: it is read once. */
    const indexes = new Map();
    /** Records that were read ahead, by their ids. */
    const texts = new Map();
    /** Of those models whose index is there and can be read, or is not there. */
    async function readIndexes(models) {
        const { tree } = await tip();
        const known = [...new Set(models)].filter((model) => history_record/* modelName */.fD.safeParse(model).success);
        const files = await (0,history_tree/* findFiles */.lY)(store, tree, 'records', known.map(history_record/* indexPath */.AV));
        const contents = await (0,history_tree/* readBlobs */.b4)(store, [...files.values()], history_record/* largestRecord */.kA);
        const found = new Map();
        for (const model of known) {
            const path = (0,history_record/* indexPath */.AV)(model);
            const content = contents.get(files.get(path) ?? '');
            if (content === undefined && files.has(path)) {
                warnings.add(`${path}: has more than ${history_record/* largestRecord */.kA} bytes, and is not read`);
                continue;
            }
            const { entries, problem } = content === undefined ? { entries: [], problem: null } : (0,run_index/* parseIndex */.A1)(model, content);
            if (problem !== null)
                warnings.add(`${problem.message}; ${entries.length} of its entries are used`);
            found.set(model, entries);
        }
        return found;
    }
    async function readEntries(model, tree) {
        const folders = await (0,history_tree/* readFolders */.iz)(store, tree, [(0,history_record/* indexPath */.AV)(model)]);
        const { entries, problem } = await readIndex(model, folders);
        if (problem !== null)
            warnings.add(`${problem.message}; ${entries.length} of its entries are used`);
        return entries;
    }
    async function compose(records, files, at) {
        const byModel = new Map();
        for (const one of records)
            byModel.set(one.record.model, [...(byModel.get(one.record.model) ?? []), one]);
        const folders = await (0,history_tree/* readFolders */.iz)(store, at.tree, [
            ...records.map(({ record }) => (0,history_record/* recordPath */.lX)(record)),
            ...[...byModel.keys()].map(history_record/* indexPath */.AV),
            'README.md',
            ...Object.keys(files),
        ]);
        refuseOthers(branch, folders);
        const texts = withReadme(folders, [
            ...Object.entries(files),
            ...records.map(({ record, content }) => [(0,history_record/* recordPath */.lX)(record), content]),
        ]);
        const written = await (0,history_tree/* writeBlobs */.Ci)(store.git, texts.values());
        const changes = new Map([...texts].map(([path, text]) => [path, written.get(text)]));
        const contents = await (0,history_tree/* readBlobs */.b4)(store, indexIds([...byModel.keys()], folders), history_record/* largestRecord */.kA);
        const indexTexts = new Map();
        for (const [model, own] of byModel) {
            const index = await readIndex(model, folders, contents);
            let { entries } = index;
            for (const { record } of own)
                entries = (0,run_index/* withEntry */.rM)(entries, (0,run_index/* entryOf */.Ms)(record, changes.get((0,history_record/* recordPath */.lX)(record))));
            if (index.problem?.kind === 'newer') {
                warnings.add(`${index.problem.message}; the record is written, the index is left`);
                continue;
            }
            if (index.problem !== null && index.oid !== null) {
                const aside = freeName(folders, model);
                changes.set(aside, index.oid);
                warnings.add(`${index.problem.message}; it was moved to ${aside}, ${index.entries.length} entries were kept`);
            }
            indexTexts.set((0,history_record/* indexPath */.AV)(model), (0,run_index/* formatIndex */.Qe)(model, entries));
        }
        const newIndexes = await (0,history_tree/* writeBlobs */.Ci)(store.git, indexTexts.values());
        for (const [path, text] of indexTexts)
            changes.set(path, newIndexes.get(text));
        return (0,history_tree/* writeTree */.WM)(store.git, folders, changes);
    }
    return {
        branch,
        get warnings() {
            return [...warnings];
        },
        async index(model) {
            const { tree } = await tip();
            const key = `${tree} ${history_record/* modelName */.fD.parse(model)}`;
            const read = indexes.get(key) ?? readEntries(model, tree);
            indexes.set(key, read);
            return read;
        },
        async latest(models) {
            const entries = await readIndexes(models);
            return new Map(models.map((model) => [model, entries.get(model)?.find(run_index/* isFull */.uq) ?? null]));
        },
        async readAhead(models, commit) {
            try {
                const { tree } = await tip();
                const found = await readIndexes(models);
                for (const [model, entries] of found)
                    indexes.set(`${tree} ${model}`, Promise.resolve(entries));
                const ids = [...found.values()].flatMap((entries) => {
                    const full = entries.filter(run_index/* isFull */.uq);
                    return full.find((entry) => entry.commit === commit)?.oid ?? full[0]?.oid ?? [];
                });
                for (const [oid, text] of await (0,history_tree/* readBlobs */.b4)(store, ids, mostAhead))
                    texts.set(oid, text);
            }
            catch (error) {
                if (!(error instanceof git_store/* RemoteError */.Hi || error instanceof support_git/* GitError */.XS))
                    throw error;
            }
        },
        async recordsOf(model, commit) {
            const { tree } = await tip();
            const folder = (0,history_record/* recordFolder */.ae)(history_record/* modelName */.fD.parse(model), commit);
            const folders = await (0,history_tree/* readFolders */.iz)(store, tree, [`${folder}/x`]);
            return [...(folders.get(folder) ?? [])]
                .filter(([name, { type }]) => type === 'blob' && (0,history_record/* isFullRecord */.X$)(name))
                .sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }))
                .map(([name, { oid }]) => ({ path: `${folder}/${name}`, oid }));
        },
        async read({ path, oid }) {
            const content = await Promise.resolve(texts.get(oid) ?? (0,history_tree/* readBlob */.gm)(store, oid, path, history_record/* largestRecord */.kA)).catch((error) => {
                if (error instanceof git_store/* RemoteError */.Hi && error.kind === 'other')
                    throw new history_record/* RecordError */.W1(path, 'corrupt', error.message);
                throw error;
            });
            const record = (0,history_record/* parseRecord */.Hh)(content, path);
            if ((0,history_record/* recordPath */.lX)(record) !== path)
                throw new history_record/* RecordError */.W1(path, 'corrupt', `is the record ${(0,history_record/* recordPath */.lX)(record)}`);
            return record;
        },
        write: (record, files = {}) => writeAll([record], files),
        writeAll,
        root: async () => (await tip()).tree,
        edit,
    };
    async function writeAll(records, files = {}) {
        const kept = records.map((record) => {
            const content = (0,history_record/* formatRecord */.bM)(record);
            // The index names what the record keeps, in the same bounds.
            return { content, record: (0,history_record/* parseRecord */.Hh)(content, (0,history_record/* recordPath */.lX)(record)) };
        });
        const moved = await moveBranch(store, branch, async (at) => ({
            tree: await compose(kept, files, at),
            message: subjectOf(records),
        }));
        snapshot = Promise.resolve(moved);
        return { commit: moved.commit };
    }
    async function edit(what, build) {
        const moved = await moveBranch(store, branch, async ({ tree }) => {
            const made = await build(tree);
            if (made === null)
                return null;
            const folders = await (0,history_tree/* readFolders */.iz)(store, tree, ['README.md', ...made.files.keys()]);
            refuseOthers(branch, folders);
            const texts = withReadme(folders, made.files);
            const written = await (0,history_tree/* writeBlobs */.Ci)(store.git, texts.values());
            const changes = new Map([...texts].map(([path, text]) => [path, written.get(text)]));
            return { tree: await (0,history_tree/* writeTree */.WM)(store.git, folders, changes), message: `${made.subject} [skip ci]` };
        }, what);
        snapshot = Promise.resolve(moved);
    }
}
function refuseOthers(branch, folders) {
    const root = folders.get('');
    if (root === undefined || root.size === 0)
        return;
    if (root.get('records')?.type === 'tree' || root.get('audit')?.type === 'tree')
        return;
    throw new errors/* ConfigurationError */.j1({
        message: `the branch ${branch} exists and is no history of ML Test Score: it has no folder \`records\``,
        next: 'name another branch in `history: { branch: … }`, or rename that one',
    });
}
const withReadme = (folders, files) => new Map([...files, ...(folders.get('')?.has('README.md') === true ? [] : [['README.md', readme]])]);
const indexIds = (models, folders) => models.flatMap((model) => (0,history_tree/* entryAt */._f)(folders, (0,history_record/* indexPath */.AV)(model))?.oid ?? []);
/** One line; of several records also one line for each. */
function subjectOf(records) {
    const [first, ...others] = records;
    if (first === undefined)
        return 'no records [skip ci]';
    if (others.length === 0)
        return subject(first);
    return `${records.length} models ${first.commit.slice(0, 7)} (run ${first.run}-${first.attempt}) [skip ci]\n\n${records.map(subject).join('\n')}`;
}
const subject = ({ model, commit, run, attempt, scope, score, decision }) => {
    const said = scope === undefined ? `${score.total} of 7, ${decision.outcome}` : `${scope}, ${decision.outcome}`;
    return `${model} ${commit.slice(0, 7)}: ${said} (run ${run}-${attempt}) [skip ci]`;
};
/** `records/<model>/index.corrupt-<n>.json`, the first that is free. */
function freeName(folders, model) {
    for (let number = 1;; number += 1) {
        const path = `records/${model}/index.corrupt-${number}.json`;
        if ((0,history_tree/* entryAt */._f)(folders, path) === undefined)
            return path;
    }
}

;// CONCATENATED MODULE: ./build/registry.js



/** Throws `ConfigurationError` where the versions have no place. */
async function openRegistry({ promote, file, root, store, repository, name, client, token, model, environment, mlflow, sagemaker, }) {
    if (promote === undefined)
        throw new errors/* ConfigurationError */.j1({
            file,
            message: 'no registry is configured: there is no `promote:`',
            next: `add \`promote: { to: directory, path: … }\` or \`promote: { to: github-releases }\` to ${file}`,
        });
    if (store === null)
        throw new errors/* ConfigurationError */.j1({
            message: `versions are git tags: ${(0,facts/* whyMissing */.bi)(repository)}`,
            next: 'work in a git repository',
        });
    if (promote.to === 'directory') {
        const { directoryRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1043), __webpack_require__.e(5340)]).then(__webpack_require__.bind(__webpack_require__, 15340));
        return directoryRegistry({ store, path: (0,external_node_path_.resolve)(root, promote.path) });
    }
    if (promote.to === 'mlflow') {
        const { openMlflowRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1043), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 60430));
        return openMlflowRegistry({ store, promote, mlflow, model, environment });
    }
    if (promote.to === 'oci') {
        const { openOciRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1043), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 3771));
        return openOciRegistry({ store, promote, environment, token });
    }
    if (promote.to === 'sagemaker') {
        const { openSagemakerRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4459), __webpack_require__.e(3711), __webpack_require__.e(1043), __webpack_require__.e(2639), __webpack_require__.e(6968)]).then(__webpack_require__.bind(__webpack_require__, 43747));
        return openSagemakerRegistry({ store, promote, sagemaker, model, environment });
    }
    if (name === null)
        throw new errors/* ConfigurationError */.j1({
            message: 'github-releases needs a repository on GitHub, and there is no remote `origin`',
            next: 'add the remote `origin`, or use `to: directory`',
        });
    const { githubReleasesRegistry } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1043), __webpack_require__.e(8253)]).then(__webpack_require__.bind(__webpack_require__, 88253));
    const [owner, repo] = name.split('/');
    return githubReleasesRegistry({ store, client: lazy(client), owner, repo });
}
/** One client for all that asks GitHub, made on first use. */
function sharedClient(token, apiUrl) {
    const connect = async () => {
        if (token === null)
            throw new errors/* ConfigurationError */.j1({
                message: 'github-releases needs a token',
                next: 'set GITHUB_TOKEN to a token with `contents: write`',
            });
        const { createClient } = await __webpack_require__.e(/* import() */ 4463).then(__webpack_require__.bind(__webpack_require__, 44463));
        return createClient({ token, apiUrl: apiUrl ?? 'https://api.github.com' });
    };
    let client;
    return () => {
        client ??= connect();
        return client;
    };
}
/** Versions and stages are read from tags alone: the client, and a token, are needed only where a release is. */
const lazy = (client) => ({
    request: async (route, parameters) => (await client()).request(route, parameters),
});

// EXTERNAL MODULE: ./build/support/once.js
var support_once = __webpack_require__(53539);
;// CONCATENATED MODULE: ./build/support/git-ancestry.js


const depths = [50, 250, 1000];
const deepest = 5000;
/** What it has found once, it answers again without asking git. */
function openAncestry(repository, store) {
    const once = (0,support_once/* openOnce */.q)();
    const isHere = (commit) => once(`here ${commit}`, async () => (await (0,git_store/* missingObjects */.xC)(repository, [commit])).length === 0);
    const isShallow = () => once('shallow', async () => {
        const { stdout } = await repository.try(['rev-parse', '--is-shallow-repository']);
        return stdout.trim() === 'true';
    });
    /** Whether the clone alone can answer about this commit; it has to where there is no remote. */
    const answersHere = async (commit) => store.remote === null || ((await isHere(commit)) && !(await isShallow()));
    async function mergeBase(commit, branch) {
        if (await answersHere(commit)) {
            const tips = [
                await (0,git_store/* localRef */.Zs)(repository, `refs/remotes/origin/${branch}`),
                await (0,git_store/* localRef */.Zs)(repository, `refs/heads/${branch}`),
            ].filter((tip) => tip !== null);
            // With several tips, the best common ancestor with any of them: main may be ahead here or there.
            const found = tips.length === 0 ? undefined : await repository.try(['merge-base', commit, ...tips]);
            if (found?.exitCode === 0)
                return found.stdout.trim();
            if (store.remote === null || !(await (0,git_store/* fetchCommits */.Bj)(store, [commit], 1)))
                return null;
        }
        const tip = await (0,git_store/* fetchRef */.sl)(store, `refs/heads/${branch}`, { depth: 1 });
        if (tip === null)
            return null;
        let known = -1;
        for (const depth of depths) {
            if (!(await (0,git_store/* fetchCommits */.Bj)(store, [commit, tip], depth)))
                return null;
            const found = await store.git.try(['merge-base', commit, tip]);
            if (found.exitCode === 0)
                return found.stdout.trim();
            const count = Number(await store.git.run(['rev-list', '--count', commit, tip]));
            // Nothing more comes.
            if (count === known)
                return null;
            known = count;
        }
        return null;
    }
    return {
        has: (commit) => once(`has ${commit}`, async () => (await isHere(commit)) ? true : store.remote !== null && (0,git_store/* fetchCommits */.Bj)(store, [commit], 1)),
        mergeBase: (commit, branch) => once(`base ${commit} ${branch}`, () => mergeBase(commit, branch)),
        async nearest(commit, wanted) {
            if (wanted.size === 0)
                return [];
            if (await answersHere(commit))
                return (await isHere(commit))
                    ? ancestorsAmong(wanted, (order) => once(`${order} ${commit}`, () => ancestors(repository, commit, order)))
                    : [];
            let known = -1;
            for (const depth of depths) {
                // Both at once: the next fetch may cut the history again.
                const lists = await once(`${depth} ${commit}`, async () => (await (0,git_store/* fetchCommits */.Bj)(store, [commit], depth))
                    ? {
                        [firstParents]: await ancestors(store.git, commit, firstParents),
                        [git_ancestry_all]: await ancestors(store.git, commit, git_ancestry_all),
                    }
                    : null);
                if (lists === null)
                    return [];
                const found = await ancestorsAmong(wanted, async (order) => lists[order]);
                if (found.length > 0 || lists[git_ancestry_all].length === known)
                    return found;
                known = lists[git_ancestry_all].length;
            }
            return [];
        },
    };
}
const firstParents = '--first-parent';
const git_ancestry_all = '--topo-order';
/** The commit, and those before it. */
const ancestors = async (git, commit, order) => (await git.run(['rev-list', `--max-count=${deepest}`, order, commit])).split('\n');
async function ancestorsAmong(wanted, list) {
    const among = async (order) => (await list(order)).flatMap((commit, olderBy) => (olderBy > 0 && wanted.has(commit) ? [{ commit, olderBy }] : []));
    const found = await among(firstParents);
    return found.length > 0 ? found : among(git_ancestry_all);
}

;// CONCATENATED MODULE: ./build/support/git-memory.js
/** Questions about objects, by their ids: whenever they are asked, the answer is the same. Links by name, and what is still to be fetched, are not among them. */
const lasting = [
    /^cat-file commit [0-9a-f]{40}$/,
    /^ls-tree( -r)?( --full-tree| -z){2} [0-9a-f]{40}$/,
    /^show --no-patch --format=%B [0-9a-f]{40}$/,
    // How the clone was made does not change while a run lasts.
    /^config --get-regexp \^remote\S*$/,
];
/** As many characters as are kept; further answers are asked for again. */
const mostCharacters = 50_000_000;
/** The same git, which asks what several models want to know of the same commits only once. */
function withMemory(git) {
    const answers = new Map();
    let characters = 0;
    const known = (args, asked) => {
        const question = args.join(' ');
        return asked && lasting.some((one) => one.test(question)) ? question : null;
    };
    const keep = (question, output) => {
        const isTrouble = output.exitCode > 1 || (output.exitCode === 1 && output.stderr !== '');
        if (question === null || isTrouble || characters > mostCharacters)
            return output;
        characters += output.stdout.length;
        answers.set(question, output);
        return output;
    };
    return {
        directory: git.directory,
        async try(args, options) {
            const question = known(args, options === undefined);
            return answers.get(question ?? '') ?? keep(question, await git.try(args, options));
        },
        async run(args, options) {
            const question = known(args, options === undefined);
            const output = answers.get(question ?? '');
            if (output?.exitCode === 0)
                return output.stdout.replace(/\n$/, '');
            const stdout = await git.run(args, options);
            keep(question, { exitCode: 0, stdout, stderr: '' });
            return stdout;
        },
    };
}

// EXTERNAL MODULE: ./build/support/model-name.js
var model_name = __webpack_require__(73289);
;// CONCATENATED MODULE: ./build/project.js




















/** Of the configuration file, with the options of all checks. */
const project_schema = (0,schema/* configurationSchema */.W)(checks/* checkOptions */.Jr);
/** Opens the project in a folder. Nothing of the repository runs, and nothing is written in it. */
async function openProject(request) {
    const { inputs, runner, environment, scored } = request;
    const root = await projectRoot(request);
    // The checkout action trusts the workspace for its own git only; for ours it is what the user asked us to work in.
    const plain = (0,support_git/* openGit */.zY)(root, runner === null ? {} : { 'safe.directory': '*' });
    const git = request.severalModels === true ? withMemory(plain) : plain;
    const shared = request.among?.root ?? null;
    // Where something is trained, it may have changed the work tree since.
    const checkedOut = shared === null || scored === undefined ? await (0,gather_repository/* gatherRepository */.i5)(git) : shared.repository;
    const found = (0,facts/* presentValue */.p)(checkedOut);
    const trigger = scored?.trigger ?? runner?.trigger ?? localTrigger(found);
    // A model may be a repository within the repository.
    const beside = found !== undefined && found.root === (0,facts/* presentValue */.p)(shared?.repository ?? checkedOut)?.root ? shared : null;
    const scratch = beside === null ? await scratchFolder(runner?.temporary ?? (0,external_node_os_.tmpdir)()) : null;
    // For an end without `close`: a second Ctrl-C.
    const discard = () => {
        if (scratch !== null)
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    };
    if (scratch !== null)
        process.once('exit', discard);
    const close = async () => {
        process.off('exit', discard);
        if (scratch !== null)
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
    };
    try {
        const store = beside !== null || found === undefined || scratch === null
            ? (beside?.store ?? null)
            : await openStore(git, scratch, inputs, runner, trigger, request.severalModels === true);
        const ancestry = beside !== null || store === null ? (beside?.ancestry ?? null) : openAncestry(git, store);
        const objects = beside?.git ?? git;
        const commits = scored === undefined ? null : await commitsOf(scored, store);
        const repository = commits === null ? checkedOut : await repositoryAt(checkedOut, commits, store, trigger);
        const seen = (0,facts/* presentValue */.p)(repository);
        const context = seen === undefined ? null : contextOf(trigger, seen);
        const prefix = found === undefined
            ? ''
            : (0,external_node_path_.relative)(await (0,promises_.realpath)(found.root), root)
                .split(external_node_path_.sep)
                .join('/');
        const readAt = (commit) => (file, limit) => (0,gather_repository/* readAtCommit */.zX)(store, commit, prefix === '' ? file : `${prefix}/${file}`, objects, limit);
        const judgingCommit = commits === null ? await judgedBy(trigger, context, ancestry) : commits.policy;
        const loaded = await (0,gather_configuration/* gatherConfiguration */.U)({
            schema: project_schema,
            root,
            file: inputs.config,
            overrides: {
                train: inputs.train ?? undefined,
                metrics: inputs.metrics ?? undefined,
                model: inputs.model ?? undefined,
            },
            scored: commits === null ? null : readAt(commits.configuration),
            base: judgingCommit === null ? null : { commit: judgingCommit, read: readAt(judgingCommit) },
            defaultBranch: await promotionSource(trigger, runner, store, readAt),
        });
        const configuration = withPlaces(loaded.configuration, request);
        if (configuration.models !== undefined && request.severalModels !== true)
            throw new errors/* ConfigurationError */.j1({
                ...(loaded.policy.file === null ? {} : { file: loaded.policy.file }),
                message: 'this file lists several models, and one is expected here',
                next: 'name the folder of one of them as `working-directory`, or its file as `config`',
            });
        const { branch } = configuration.history;
        const history = beside?.history?.branch === branch ? beside.history : store === null ? null : openHistory(store, branch);
        const client = sharedClient(inputs.token, runner?.apiUrl ?? null);
        let registry;
        const name = configuration.model ??
            request.among?.name ??
            defaultModel(runner?.repository ?? found?.remoteUrl?.replace(/(\.git)?\/*$/, '') ?? found?.root ?? root);
        return {
            ...loaded,
            configuration,
            judgingCommit,
            root,
            runner,
            environment,
            trigger,
            prefix,
            repository,
            // No work tree is looked at of what another run saw.
            git: found === undefined ? null : scored === undefined ? git : objects,
            context,
            ancestry,
            history,
            store,
            remote: store !== null && store.remote !== null,
            model: name,
            registry: () => {
                registry ??= openRegistry({
                    promote: configuration.promote,
                    file: loaded.policy.file ?? 'ml-test-score.yml',
                    root,
                    store,
                    repository,
                    name: runner?.repository ?? found?.remoteUrl?.match(/[/:]([^/:]+\/[^/]+?)(?:\.git)?$/)?.[1] ?? null,
                    client,
                    token: (runner?.apiUrl ?? githubApi) === githubApi ? inputs.token : null,
                    model: name,
                    environment,
                    mlflow: configuration.mlflow,
                    sagemaker: configuration.sagemaker,
                });
                return registry;
            },
            github: request.among?.github ?? (runner === null || inputs.token === null ? null : client),
            cache: runner?.temporary ?? (0,external_node_path_.join)(environment.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'ml-test-score'),
            close,
        };
    }
    catch (error) {
        await close();
        if (!(error instanceof git_store/* RemoteError */.Hi))
            throw error;
        const next = error.kind === 'permission' ? 'give the token `contents: read`' : 'run it again';
        throw new errors/* ConfigurationError */.j1({ message: error.message, next }, { cause: error });
    }
}
async function commitsOf(scored, store) {
    if (store !== null)
        return scored.commits(store);
    throw new errors/* ConfigurationError */.j1({
        message: 'the repository is not checked out here: its configuration and its history cannot be read',
        next: 'let a step before this one check it out, without `ref`: `uses: actions/checkout` with `persist-credentials: false`',
    });
}
/** The repository as it was where the run measured. Nothing of that commit is put in the work tree. */
async function repositoryAt(checkedOut, { commit }, store, { branch }) {
    if (checkedOut.state !== 'gathered' || store === null)
        return checkedOut;
    const parents = await (0,gather_repository/* parentsOf */.fY)(store.git, commit);
    return (0,facts/* gathered */.Pm)({ ...checkedOut.value, head: commit, parents, branch, dirty: false });
}
/** History and registry where somebody else than the file says where they are. */
function withPlaces(configuration, { among, registry }) {
    const branch = among?.historyBranch ?? configuration.history.branch;
    const promote = registry === undefined ? configuration.promote : withRegistry(project_schema, configuration.promote, registry);
    return {
        ...configuration,
        history: { ...configuration.history, branch },
        ...(promote === undefined ? {} : { promote }),
    };
}
async function projectRoot({ workspace, inputs }) {
    const folder = (0,external_node_path_.resolve)(workspace, inputs.workingDirectory);
    const found = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true)
        throw new errors/* ConfigurationError */.j1({
            file: inputs.workingDirectory,
            message: found === undefined ? 'the working directory does not exist' : 'the working directory is no folder',
            next: 'check `working-directory`, and that a step before this one checks the repository out',
        });
    return (0,promises_.realpath)(folder);
}
async function scratchFolder(parent) {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'ml-test-score-'));
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1({
            file: parent,
            message: `no temporary folder can be made here (${error.code})`,
            next: 'free some space, or let TMPDIR (on a runner RUNNER_TEMP) name a folder that can be written',
        }, { cause: error });
    }
}
function localTrigger(repository) {
    return {
        event: 'local',
        commit: null,
        pullRequest: null,
        branch: repository?.branch ?? null,
        defaultBranch: repository?.defaultBranch ?? repository?.branch ?? null,
        before: null,
        forced: false,
        mergeGroupBase: null,
        workflowRun: null,
    };
}
const contextOf = (trigger, { head, parents, defaultBranch }) => ({
    event: trigger.event,
    head,
    parents,
    branch: trigger.branch,
    defaultBranch: trigger.defaultBranch ?? defaultBranch,
    pullRequest: trigger.pullRequest,
    mergeGroupBase: trigger.mergeGroupBase,
    before: trigger.before,
});
async function openStore(git, scratch, inputs, runner, trigger, memory) {
    const store = await (0,git_store/* openGitStore */.oR)({
        repository: git,
        scratch: (0,external_node_path_.join)(scratch, 'remote.git'),
        token: runner === null ? null : inputs.token,
        serverUrl: runner?.serverUrl ?? null,
        // A pull request writes nothing to the repository.
        write: runner === null || (trigger.pullRequest === null && trigger.event !== 'merge_group'),
    });
    return store.remote === null || !memory ? store : { ...store, git: withMemory(store.git) };
}
/** The commit whose policy judges this run, on a pull request and in a merge queue; null where it is the work tree's. */
async function judgedBy(trigger, context, ancestry) {
    if (context === null || ancestry === null || (trigger.pullRequest === null && trigger.event !== 'merge_group'))
        return null;
    const base = await (0,baseline/* baseCommitOf */.sP)(context, ancestry);
    if (base.state === 'gathered')
        return base.value.commit;
    throw new errors/* ConfigurationError */.j1({
        message: `the policy of the base cannot be read: ${(0,facts/* whyMissing */.bi)(base)}`,
        next: 'check out with the default `ref` of actions/checkout, and give the token `contents: read`',
    });
}
/** How a file is read on the default branch, for a run of another branch: a branch must not name itself as the one that promotes. */
async function promotionSource({ pullRequest, event, branch, defaultBranch }, runner, store, readAt) {
    const asked = runner !== null && pullRequest === null && event !== 'merge_group' && defaultBranch !== null;
    if (!asked || store === null || branch === defaultBranch)
        return null;
    const tip = await (0,support_once/* onceFor */.b)(store)(`tip of ${defaultBranch}`, () => (0,git_store/* fetchRef */.sl)(store, `refs/heads/${defaultBranch}`, { depth: 1 }));
    return tip === null ? async () => null : readAt(tip);
}
/** GitHub itself, not an Enterprise Server. */
const githubApi = 'https://api.github.com';
/** The repository's name in the form that a model's name must have. */
const defaultModel = (repository) => (0,model_name/* modelNameOf */.c)((0,external_node_path_.basename)(repository)) ?? 'model';
/** A checkout of something else than the run is of: then nothing that it measures belongs to this branch or pull request. Null where all is well. */
function checkedOutOther({ trigger, repository }) {
    const head = (0,facts/* presentValue */.p)(repository)?.head ?? null;
    if (head === null || trigger.commit === null || head === trigger.commit || head === trigger.pullRequest?.headCommit)
        return null;
    return `the commit ${head.slice(0, 7)} is checked out, but the run is of ${trigger.commit.slice(0, 7)}: leave out \`ref\` of actions/checkout`;
}


/***/ }),

/***/ 90981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pushRefs)
/* harmony export */ });
/* unused harmony export classifyPush */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42200);
/* harmony import */ var _git_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37312);


const none = '0'.repeat(40);
/** Moves refs on the remote, or in the repository where there is none; with `atomic`, all of them or none. Never throws for a refusal. */
async function pushRefs(store, updates, options = {}) {
    if (store.readOnly === true)
        return { refused: 'permission', detail: 'this run only reads: it may not write' };
    if (store.remote === null)
        return updateLocalRefs(store, updates);
    const output = await (0,_git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .talk */ .LS)(store, [
        'push',
        '--porcelain',
        '--no-verify',
        '--no-follow-tags',
        '--no-signed',
        '--recurse-submodules=no',
        ...(options.atomic === true && updates.length > 1 ? ['--atomic'] : []),
        ...updates.flatMap(({ ref, expected }) => expected === undefined ? [] : [`--force-with-lease=${ref}:${expected ?? ''}`]),
        store.remote,
        ...updates.map(({ ref, oid }) => `${oid ?? ''}:${ref}`),
    ]);
    if (output.exitCode === 0)
        return 'pushed';
    const outcome = classifyPush(output, updates);
    // The answer to an earlier try may have been lost on the way: then the refs are already where they shall be.
    if (output.tries > 1 && (await areThere(store, updates)))
        return 'pushed';
    return outcome;
}
async function areThere(store, updates) {
    const refs = await (0,_git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .listRefs */ .Dy)(store, updates.map(({ ref }) => ref)).catch(() => undefined);
    return refs !== undefined && updates.every(({ ref, oid }) => (refs.get(ref) ?? null) === oid);
}
/** What a refused push says, from `git push --porcelain` (git-push(1), "OUTPUT") and from the lines that GitHub adds. */
function classifyPush(output, updates) {
    const stderr = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(output.stderr);
    const said = `${output.stdout}\n${stderr}`;
    const remote = [...stderr.matchAll(/^remote: ?(.*?)\s*$/gm)].map((match) => match[1] ?? '');
    const rejections = [...output.stdout.matchAll(/^!\t[^\t]*?:([^\t]+)\t(.*)$/gm)]
        .map((match) => ({ ref: match[1] ?? '', reason: match[2] ?? '' }))
        .filter(({ reason }) => !/atomic (push|transaction) failed/i.test(reason));
    const short = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 1000);
    const rule = /\bGH0(06|13)\b/.exec(said)?.[0];
    if (rule !== undefined || /protected branch hook declined|due to repository rule violations/i.test(said)) {
        const text = remote
            .filter((line) => line !== '' && !/^Review all repository rules|\bGH0(06|13)\b/.test(line))
            .map((line) => line.replace(/^(error:|-)\s*/, ''))
            .join(' ');
        const refs = updates.map(({ ref }) => ref).join(', ');
        return {
            refused: 'rule',
            detail: `a rule of the repository refuses the push to ${refs}: ${short(text) || 'no rule named'}${rule === undefined ? '' : ` (${rule})`}. GITHUB_TOKEN cannot bypass rules: let the rule leave this ref out, or pass as \`token\` the token of a GitHub App that may bypass it`,
        };
    }
    if (/write access to repository not granted|permission to .* denied|authentication failed|could not read (username|password)|returned error: 40[13]|permission denied|without `?workflows?`? permission|resource not accessible|repository .* not found/i.test(said))
        return {
            refused: 'permission',
            detail: `the token may not write to the repository (${short(remote.join(' ')) || short(stderr)}): give the job \`permissions: contents: write\``,
        };
    for (const { ref, reason } of rejections) {
        const update = updates.find((one) => one.ref === ref);
        const detail = `${ref}: ${short(reason)}`;
        if (/already exists/i.test(reason))
            return { refused: 'exists', detail };
        if (/stale info/i.test(reason) && update?.expected === null)
            return { refused: 'exists', detail };
        if (/fetch first|non-fast-forward|stale info|needs force|cannot lock ref|failed to (lock|update ref)|incorrect old value|remote ref updated/i.test(reason))
            return { refused: 'non-fast-forward', detail };
    }
    return { refused: 'other', detail: short(rejections.map((one) => `${one.ref}: ${one.reason}`).join(' ') + stderr) };
}
/** The same rules in the repository itself. */
async function updateLocalRefs(store, updates) {
    const commands = [];
    for (const { ref, oid, expected } of updates) {
        let old = expected;
        if (old === undefined) {
            old = await (0,_git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localRef */ .Zs)(store.git, ref);
            if (old !== null && old !== oid) {
                if (ref.startsWith('refs/tags/'))
                    return { refused: 'exists', detail: `${ref}: already exists` };
                const ahead = oid === null || (await store.git.try(['merge-base', '--is-ancestor', old, oid])).exitCode === 0;
                if (!ahead)
                    return { refused: 'non-fast-forward', detail: `${ref}: non-fast-forward` };
            }
        }
        commands.push(oid === null ? `delete ${ref} ${old ?? none}` : `update ${ref} ${oid} ${old ?? none}`);
    }
    const input = `start\n${commands.join('\n')}\nprepare\ncommit\n`;
    const output = await store.git.try(['update-ref', '--stdin'], { input });
    if (output.exitCode === 0)
        return 'pushed';
    const detail = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(output.stderr.trim()).slice(0, 1000);
    if (/reference already exists|is at .* but expected 0{40}/i.test(detail))
        return { refused: 'exists', detail };
    if (/permission denied|read-only file system/i.test(detail))
        return { refused: 'permission', detail };
    if (/cannot lock ref|unable to (create|write)/i.test(detail))
        return { refused: 'non-fast-forward', detail };
    return { refused: 'other', detail };
}


/***/ }),

/***/ 37312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   LS: () => (/* binding */ talk),
/* harmony export */   Zs: () => (/* binding */ localRef),
/* harmony export */   bO: () => (/* binding */ remoteError),
/* harmony export */   oR: () => (/* binding */ openGitStore),
/* harmony export */   rt: () => (/* binding */ fetchObjects),
/* harmony export */   sl: () => (/* binding */ fetchRef),
/* harmony export */   xC: () => (/* binding */ missingObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42200);





/** The remote could not be read: no network, no permission, no such repository. The message says which. */
class RemoteError extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.name = 'RemoteError';
        this.kind = kind;
    }
}
/** The store of the repository's remote, or of the repository itself where it has none. */
async function openGitStore(input) {
    const readOnly = !input.write;
    const url = input.remoteUrl ?? (await originUrl(input.repository));
    if (url === null)
        return { git: input.repository, remote: null, readOnly };
    const withToken = input.token !== null && input.serverUrl !== null;
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(input.scratch, {
        ...(withToken ? {} : await localCredentials(input.repository)),
        ...(withToken ? tokenSettings(input.token, input.serverUrl) : {}),
        // Without a token the address keeps the credentials that it may hold; the environment is where they are safe.
        'remote.origin.url': withToken && /^https?:/i.test(url) ? (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(url) : url,
        'fetch.negotiationAlgorithm': 'noop',
        'fetch.recurseSubmodules': 'false',
        'protocol.version': '2',
        'safe.bareRepository': 'all',
        'http.lowSpeedLimit': '1000',
        'http.lowSpeedTime': '60',
    });
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input.scratch, 'HEAD'))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(input.scratch, { recursive: true });
        await git.run(['init', '--quiet', '--bare', '--template=', '.']);
    }
    return { git, remote: 'origin', readOnly };
}
/** The header that actions/checkout sends, too. The empty value drops one that the clone's settings hold: GitHub refuses two. */
const tokenSettings = (token, serverUrl) => ({
    [`http.${serverUrl.replace(/\/+$/, '')}/.extraheader`]: [
        '',
        `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    ],
});
async function originUrl(repository) {
    const found = await repository.try(['remote', 'get-url', 'origin']);
    const url = found.stdout.trim();
    if (found.exitCode !== 0 || url === '')
        return null;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(url) || /^[^/]*:/.test(url))
        return url;
    const top = await repository.try(['rev-parse', '--show-toplevel']);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top.stdout.trim() || repository.directory, url);
}
/** How the clone itself reaches its remote, for runs without a token. */
async function localCredentials(repository) {
    const found = await repository.try([
        'config',
        '--local',
        '--includes',
        '--null',
        '--get-regexp',
        '^(core\\.sshcommand|credential\\..*|http\\..*)$',
    ]);
    const settings = {};
    for (const item of found.stdout.split('\0').filter((text) => text !== '')) {
        const end = item.indexOf('\n');
        if (end > 0)
            settings[item.slice(0, end)] = [...(settings[item.slice(0, end)] ?? []), item.slice(end + 1)];
    }
    return settings;
}
const partial = ['-c', 'remote.origin.promisor=true', '-c', 'remote.origin.partialCloneFilter=tree:0'];
/** One git process at a time may change a scratch repository's list of shallow commits. */
const queues = new Map();
function inTurn(store, body) {
    const turn = (queues.get(store.git.directory) ?? Promise.resolve()).then(body, body);
    queues.set(store.git.directory, turn.catch(() => { }));
    return turn;
}
const transient = /could not resolve host|failed to connect|couldn't connect|connection (timed out|reset|refused)|operation timed out|early EOF|unexpected disconnect|RPC failed|returned error: (429|5\d\d)|HTTP (429|5\d\d)|gnutls_handshake|SSL_(connect|read|ERROR)|too slow/i;
/** Runs a command that talks to the remote; a passing trouble of the network gets two more tries. */
async function talk(store, args) {
    for (let tries = 1;; tries += 1) {
        const output = await inTurn(store, () => store.git.try([...partial, ...args]));
        if (output.exitCode === 0 || tries === 3 || !transient.test(output.stderr))
            return { ...output, tries };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(500 * 3 ** (tries - 1) * (0.5 + Math.random()));
    }
}
/** Why git could not read the remote, in words. */
function remoteError(output) {
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(output.stderr.trim()).slice(0, 1000);
    if (/authentication failed|could not read (username|password)|permission denied|error: 40[13]|denied to /i.test(said))
        return new RemoteError('permission', `the remote refuses to be read: ${said}`);
    if (transient.test(said))
        return new RemoteError('unreachable', `the remote cannot be reached: ${said}`);
    return new RemoteError('other', `the remote cannot be read: ${said}`);
}
const fetchArguments = (options) => [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
    `--filter=${options.filter ?? 'tree:0'}`,
    ...(options.depth === undefined ? [] : [`--depth=${options.depth}`]),
];
/**
 * The commit (or tag object) that a full ref name such as `refs/heads/main` points to, null where there is none. With a remote it is fetched, as far as
 * `options` say, and kept under the same name. Throws `RemoteError`.
 */
async function fetchRef(store, ref, options = {}) {
    if (store.remote !== null) {
        const output = await talk(store, [...fetchArguments(options), store.remote, `+${ref}:${ref}`]);
        if (/couldn't find remote ref/i.test(output.stderr))
            return null;
        if (output.exitCode !== 0)
            throw remoteError(output);
    }
    return localRef(store.git, ref);
}
/** What a full ref name points to in this repository, null where there is none. */
async function localRef(git, ref) {
    const found = await git.try(['rev-parse', '--quiet', '--verify', ref]);
    return found.exitCode === 0 ? found.stdout.trim() : null;
}
/** Those of the objects that are not here; asks nothing of the remote. */
async function missingObjects(git, oids) {
    const known = presentIn(git);
    const asked = [...new Set(oids)].filter((oid) => !known.has(oid));
    if (asked.length === 0)
        return [];
    const output = await git.run(['cat-file', '--batch-check=%(objectname)'], {
        input: `${asked.join('\n')}\n`,
        environment: { GIT_NO_LAZY_FETCH: '1' },
    });
    const missing = new Set(output.split('\n').flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : [])));
    for (const oid of asked)
        if (isId(oid) && !missing.has(oid))
            known.add(oid);
    return [...missing];
}
/** Objects that were found or fetched; none goes away while a run lasts. */
const present = new WeakMap();
function presentIn(git) {
    const known = present.get(git) ?? new Set();
    present.set(git, known);
    return known;
}
/** Makes objects be there, by id: those that are missing come in one request, without what they refer to. Throws `RemoteError`. */
async function fetchObjects(store, oids, options = {}) {
    const missing = await missingObjects(store.git, oids);
    if (missing.length > 0) {
        if (store.remote === null)
            throw new RemoteError('other', `the repository has no object ${missing[0]}, and no remote to fetch it from`);
        const output = await talk(store, [...fetchArguments(options), store.remote, ...missing]);
        if (output.exitCode !== 0)
            throw remoteError(output);
    }
    for (const oid of missing)
        presentIn(store.git).add(oid);
}
const isId = (wanted) => /^[0-9a-f]{40}$/.test(wanted);
/**
 * The commits alone, or as much of them as `filter` says, `depth` generations from each id or full ref name. False where the remote has no such commit.
 * Throws `RemoteError`.
 */
async function fetchCommits(store, wanted, depth, filter = 'tree:0') {
    if (store.remote === null)
        return (await missingObjects(store.git, wanted)).length === 0;
    // The commits by themselves stay; how far their history goes does not, as each fetch sets it anew.
    const known = presentIn(store.git);
    const named = wanted.map((one) => `${one} ${filter}`);
    if (depth === 1 && named.every((one) => known.has(one)))
        return true;
    const output = await talk(store, [...fetchArguments({ depth, filter }), store.remote, ...wanted]);
    if (output.exitCode === 0) {
        wanted.forEach((one, index) => {
            if (isId(one))
                known.add(named[index]);
        });
        return true;
    }
    if (/not our ref|unadvertised object|couldn't find remote ref/i.test(output.stderr))
        return false;
    throw remoteError(output);
}
/** Refs of the remote (or of the repository) that match git patterns such as `refs/tags/penguins@*`: name → object id, tags not peeled. */
async function listRefs(store, patterns) {
    const output = store.remote === null
        ? await store.git.try(['for-each-ref', '--format=%(objectname)%09%(refname)', ...patterns])
        : await talk(store, ['ls-remote', '--quiet', '--refs', store.remote, ...patterns]);
    if (output.exitCode !== 0)
        throw store.remote === null ? new _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(['for-each-ref'], output) : remoteError(output);
    return new Map(output.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t'))
        .map(([oid, ref]) => [ref, oid]));
}


/***/ }),

/***/ 42200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   IG: () => (/* binding */ GitNotFoundError),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);



/** git said no. `output.stderr` tells why. */
class GitError extends Error {
    output;
    constructor(args, output) {
        const said = redact(output.stderr.trim() || output.stdout.trim());
        super(`git ${args.find((arg) => /^[a-z]/.test(arg)) ?? ''} ended with ${output.exitCode}: ${said}`);
        this.name = 'GitError';
        this.output = output;
    }
}
/** There is no git on PATH. */
class GitNotFoundError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1 {
    constructor() {
        super({ message: 'git was not found', next: 'install git, or put it on PATH' });
        this.name = 'GitNotFoundError';
    }
}
/** The same text without the credentials that a URL in it may hold. */
const redact = (text) => text.replace(/(\b[a-z][a-z+.-]*:\/\/)[^@/\s'"]+@/gi, '$1');
const quiet = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
};
/** What would point git at another repository than `directory`: set where we run inside somebody's git hook. */
const elsewhere = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
];
/** The environment's own settings come first, so that ours win and theirs (a proxy, a safe directory) still hold. */
function configurationVariables(settings) {
    const inherited = Number.parseInt(process.env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const pairs = Object.entries(settings).flatMap(([key, value]) => (typeof value === 'string' ? [value] : value).map((one) => [key, one]));
    const variables = { GIT_CONFIG_COUNT: String(inherited + pairs.length) };
    pairs.forEach(([key, value], index) => {
        variables[`GIT_CONFIG_KEY_${inherited + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${inherited + index}`] = value;
    });
    return variables;
}
/** `settings` are git configuration for these commands only (in the environment, so a token in them never shows in a process list). */
function openGit(directory, settings = {}) {
    const configuration = configurationVariables({
        'core.hooksPath': '/dev/null',
        'core.fsmonitor': 'false',
        'gc.auto': '0',
        'maintenance.auto': 'false',
        ...settings,
    });
    function attempt(args, options = {}) {
        const environment = { ...process.env, ...quiet, ...configuration, ...options.environment };
        for (const name of elsewhere)
            if (options.environment?.[name] === undefined)
                delete environment[name];
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd: directory, env: environment, stdio: 'pipe', windowsHide: true });
            const chunks = { stdout: [], stderr: [] };
            child.stdout.on('data', (chunk) => chunks.stdout.push(chunk));
            child.stderr.on('data', (chunk) => chunks.stderr.push(chunk));
            child.on('error', (error) => {
                if (error.code !== 'ENOENT')
                    reject(error);
                else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory))
                    reject(new GitNotFoundError());
                else
                    reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({ file: directory, message: 'no such directory', next: 'name one that exists' }));
            });
            child.on('close', (code, signal) => resolve({
                exitCode: code ?? 128,
                stdout: Buffer.concat(chunks.stdout).toString('utf8'),
                stderr: Buffer.concat(chunks.stderr).toString('utf8') + (signal === null ? '' : `ended by ${signal}`),
            }));
            // git may end without reading its input (it is then told why on stderr): no reason for us to end, too.
            child.stdin.on('error', () => { });
            child.stdin.end(options.input ?? '');
        });
    }
    return {
        directory,
        try: attempt,
        async run(args, options) {
            const output = await attempt(args, options);
            if (output.exitCode !== 0)
                throw new GitError(args, output);
            return output.stdout.replace(/\n$/, '');
        },
    };
}


/***/ }),

/***/ 73289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ modelNameOf)
/* harmony export */ });
/** A text (the last part of a path, or a name) in the form that a model's name must have; null where nothing of it is left. */
function modelNameOf(text) {
    const name = (text.split('/').filter(Boolean).at(-1) ?? '')
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, 100)
        .replace(/-+$/, '');
    return name === '' ? null : name;
}


/***/ }),

/***/ 53539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ onceFor),
/* harmony export */   q: () => (/* binding */ openOnce)
/* harmony export */ });
const byOwner = new WeakMap();
/** What is asked once for as long as something (a store of git objects) is in use, by whomever. */
function onceFor(owner) {
    const once = byOwner.get(owner) ?? openOnce();
    byOwner.set(owner, once);
    return once;
}
function openOnce() {
    const answers = new Map();
    return (question, ask) => {
        const known = answers.get(question);
        if (known !== undefined)
            return known;
        const asked = ask();
        answers.set(question, asked);
        asked.catch(() => answers.delete(question));
        return asked;
    };
}


/***/ })

};

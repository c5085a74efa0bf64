export const id = 7421;
export const ids = [7421,1414,9033];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 55840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _promote_promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1414);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77150);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34902);
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78178);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12794);







/** Shows what differs between two versions or commits: score, metrics, parameters, data. */
const compare = (first, second, options) => (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .withProject */ .C3)(options, async (project) => {
    const [before, after] = [await sideOf(first, project), await sideOf(second, project)];
    const rows = rowsOf(before, after).filter((row) => options.all || row.before !== row.after);
    const unknown = [before, after].filter((side) => side.record === null).map((side) => side.name);
    if (options.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)({ before: summaryOf(before), after: summaryOf(after), differences: rows });
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)([
            ...(0,_report_console_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .RM)([
                ['', before.name, after.name, 'Change'],
                ...rows.map((row) => [
                    `${row.kind === 'metric' ? '' : `${row.kind} `}${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(row.name, 60)}`,
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(row.before, 60),
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(row.after, 60),
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
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            message: `the history has no record of ${project.model} at the commit ${commit.slice(0, 7)}`,
            next: 'compare commits of the default branch, or versions: `ml-test-score versions`',
        });
    }
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_0__.resolveReference)(await project.registry(), (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .qualified */ .LX)(reference, project.model));
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
    if (git === null || reference.includes('@') || reference.startsWith('-') || (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .isVersion */ .lF)(reference))
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
    const number = (value) => value === null || value === undefined ? 'none' : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value);
    const change = (from, to) => {
        if (typeof from !== 'number' || typeof to !== 'number')
            return '';
        return `${to > from ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(to - from)}`;
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

/***/ 60521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ versionsBefore),
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

/**
 * The versions that a stage goes back to from its current one, the oldest first; `history` of that stage, newest first. Going back to a version drops those that came after
 * it: what was rolled back from is never returned to.
 */
function versionsBefore(history, current) {
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
/** What a registry answers; trouble with it is something that the user can mend: `ConfigurationError`. */
async function asked(question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the registry could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`,
            next: 'check the registry and the network, then run it again',
        }, { cause: error });
    }
}


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
/* harmony import */ var _gather_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60521);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23286);



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
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(name);
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
    const history = await registry.assignments((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage));
    const current = history.find((assignment) => assignment.current);
    if (current === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: no version of ${model} is in ${stage}, so there is nothing to roll back`,
            next: await stagesThere(registry, model),
        });
    const versions = new Set((await registry.versions(model)).map(({ version }) => version));
    const earlier = (0,_gather_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsBefore */ .J)(history, current).filter((version) => versions.has(version));
    const to = options.to === undefined ? earlier.at(-1) : ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(options.to) ?? options.to);
    if (to === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${current.version} is the first version in ${stage}, so there is none to roll back to`,
            next: 'name one that was there with `--to`, or promote another version',
        });
    if (!versions.has(to) || !history.some(({ version }) => version === to))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${to} was never in ${stage}`,
            next: earlier.length === 0
                ? `promote it to ${stage} instead`
                : `choose one of ${earlier.map((version) => `v${version}`).join(', ')}, or promote it to ${stage}`,
        });
    if (to === current.version)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message: `${model} v${to} is in ${stage} already`, next: 'name another version' });
    return { model, from: current.version, assignment: await registry.assign(model, to, stage, options.now) };
}
/** Promotes by hand: any version to any stage, whatever is there. */
async function climb(registry, model, version, stage, now) {
    return registry.assign((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), version, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage), now);
}
/** The version that `MODEL`, `MODEL@STAGE`, `MODEL@1.4.0` or `MODEL@v1.4.0` names; throws `ConfigurationError` with what there is instead. */
async function resolveReference(registry, text) {
    const reference = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
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
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
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

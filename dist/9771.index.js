export const id = 9771;
export const ids = [9771,3032,3582,1201];
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

/***/ 3032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherSources: () => (/* binding */ gatherSources)
/* harmony export */ });
/* harmony import */ var _config_options_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33660);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62625);






const mostSources = 50;
const mostColumns = 200;
/** Fingerprints of everything that the team declares as data, and the columns of what is a table. */
async function gatherSources(root, configuration, data, tables) {
    const found = [];
    for (const role of ['training', 'testing', 'serving']) {
        const patterns = configuration.data[role];
        if (patterns === undefined)
            continue;
        const table = tables[role];
        const columns = table.state === 'gathered' ? table.value.columns.map(({ name, type }) => ({ name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name), type })) : null;
        found.push({ name: patterns.join(', '), fact: data[role], columns: columns?.slice(0, mostColumns) ?? null });
    }
    for (const pattern of (0,_config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .optionsOf */ .c)(configuration, 'monitor/dependencies', _config_options_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOptions */ .N).sources ?? [])
        found.push({ name: pattern, fact: await digestOf(root, pattern), columns: null });
    if (found.length === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no data are configured');
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({
        sources: found
            .flatMap(({ name, fact, columns }) => fact.state !== 'gathered'
            ? []
            : [
                {
                    name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name),
                    bytes: fact.value.files.reduce((sum, { bytes }) => sum + bytes, 0),
                    files: fact.value.files.length,
                    sha256: fact.value.sha256,
                    columns,
                },
            ])
            .slice(0, mostSources),
        unreadable: found.flatMap(({ name, fact }) => fact.state === 'gathered'
            ? []
            : [{ name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name), error: fact.state === 'failed' ? fact.error : fact.reason }]),
    });
}
async function digestOf(root, pattern) {
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(root, [pattern]));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBy */ .Dj)(error);
        throw error;
    }
}


/***/ }),

/***/ 43582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   Q5: () => (/* binding */ cellKinds),
/* harmony export */   e1: () => (/* binding */ batchRows),
/* harmony export */   wg: () => (/* binding */ batchBytes)
/* harmony export */ });
/**
 * How rows travel from the readers to everything that looks at them: in batches, a column at a time. A reader yields `RawBatch`es; decoding turns each
 * column into `Cells` once, for all observers of the pass.
 */
/** What one cell is. Numbers of one kind lie together: `integer` to `nonFinite` are numeric. */
const cellKind = {
    missing: 0,
    integer: 1,
    /** An integer beyond ±2^53: its number is the nearest double. */
    inexactInteger: 2,
    number: 3,
    /** NaN, infinity, or a number too large for a double. */
    nonFinite: 4,
    boolean: 5,
    date: 6,
    datetime: 7,
    text: 8,
};
const cellKinds = Object.keys(cellKind);
/**
 * Where batches are cut depends on the table alone, never on how its bytes arrived, so that every result is the same whatever the chunk size: after this many
 * rows, or once a batch's text has reached `batchBytes`.
 */
const batchRows = (columns) => Math.max(64, Math.min(8192, Math.floor(400_000 / columns)));
const batchBytes = 1024 * 1024;


/***/ }),

/***/ 20103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ declaredPaths),
/* harmony export */   Ay: () => (/* binding */ unmatchedPaths),
/* harmony export */   Oq: () => (/* binding */ touchedBy),
/* harmony export */   ZJ: () => (/* binding */ touchedModels),
/* harmony export */   c6: () => (/* binding */ allTouched)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);


/**
 * Why a model is touched: by its training code, data or configuration it is trained again, by application code alone it is not. Paths are relative to the
 * repository's root; `prefix` is the folder that models and root file are relative to.
 */
function touchedModels(models, changed, rootFile = null, prefix = '') {
    const inRepository = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path);
    const root = rootFile === null ? null : inRepository(rootFile);
    return models.map((model) => {
        const reasonOf = reasons(model, inRepository);
        let application = null;
        for (const file of changed) {
            const reason = file === root ? 'configuration' : reasonOf(file);
            if (reason === 'application code')
                application ??= file;
            else if (reason !== null)
                return { ...model, touched: { reason, file }, trained: true };
        }
        // Nobody knows what belongs to a model whose configuration cannot be read: it never goes unseen.
        if (model.problems.length > 0)
            return { ...model, touched: { reason: 'configuration', file: inRepository(model.config) }, trained: true };
        return application === null
            ? { ...model, touched: null, trained: false }
            : { ...model, touched: { reason: 'application code', file: application }, trained: false };
    });
}
/** Every model, for one reason. */
const allTouched = (models, reason) => models.map((model) => ({ ...model, touched: { reason, file: null }, trained: true }));
function reasons(model, inRepository) {
    const config = inRepository(model.config);
    const { paths } = model;
    if (paths === null)
        return (file) => (file === config ? 'configuration' : null);
    const folder = inRepository(model.folder === '' ? '.' : model.folder);
    const data = matching(paths.data ?? paths.named.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)));
    const application = matching(paths.application);
    const training = paths.training === null ? null : matching(paths.training);
    const inFolder = (file) => folder === '.' || file.startsWith(`${folder}/`);
    return (file) => {
        if (file === config)
            return 'configuration';
        if (data(file))
            return 'data';
        if (training?.(file) === true)
            return 'training code';
        if (application(file))
            return 'application code';
        return training === null && inFolder(file) ? 'training code' : null;
    };
}
/** What `paths` of a model's own file says, with its key. */
const declaredPaths = ({ training, application, data }) => [
    ...(training ?? []).map((path) => ['paths.training', path]),
    ...application.map((path) => ['paths.application', path]),
    ...(data ?? []).map((path) => ['paths.data', path]),
];
const mostUnmatched = 10;
/** Declared paths that match none of the files of the commit, in words; a few of them, and how many more there are. */
function unmatchedPaths(models, files, prefix = '') {
    const known = new Map();
    const isThere = (path) => {
        const found = known.get(path) ?? files.some(startingLike(path));
        known.set(path, found);
        return found;
    };
    const warnings = models.flatMap(({ config, paths }) => (paths === null ? [] : declaredPaths(paths))
        .filter(([, path]) => !isThere(path))
        .map(([key, path]) => `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, config)}: \`${key}\`: ${JSON.stringify(path.slice(0, 200))} matches no file of the commit, so it never touches this model; it starts at the root of the repository`));
    const left = warnings.length - mostUnmatched;
    return left <= 0 ? warnings : [...warnings.slice(0, mostUnmatched), `${left} more paths match no file of the commit`];
}
/** The comparison of the text before the first wildcard is far cheaper than that of the glob. */
function startingLike(path) {
    const matches = matching([path]);
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, ''));
    const start = base === '.' ? '' : base.replace(/\/+$/, '');
    return (file) => file.startsWith(start) && matches(file);
}
/** A glob, a file, a folder with all in it, or the pointer that DVC keeps in place of any of them. */
function matching(paths) {
    const globs = paths
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, '').replace(/\/+$/, ''))
        .flatMap((path) => (path === '.' ? ['**'] : [path, `${path}.dvc`, `${path}/**`]));
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__(globs, { dot: true });
}
/** "training code: models/seals/train.py". */
function touchedBy({ touched }) {
    if (touched === null)
        return 'not touched by this change';
    if (touched.reason === 'all')
        return 'every model';
    if (touched.reason === 'named')
        return 'named by the input `models`';
    const said = touched.reason === 'application code' ? 'application code changed' : touched.reason;
    return touched.file === null ? said : `${said}: ${touched.file}`;
}


/***/ }),

/***/ 78853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changed: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _checks_source_changes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50475);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _gather_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3032);
/* harmony import */ var _gather_tables_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82879);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46742);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73627);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58913);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34902);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62625);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90800);













/** Corrupt records that are passed over before it is given up. */
const mostTries = 5;
/** Whether the declared data differ from those of the last record of the default branch: for a workflow that trains again only then. Nothing is trained, and no table is read. */
const changed = async (request) => {
    const { log } = request;
    const reasons = await changesOf(request);
    for (const reason of reasons)
        log.info(reason);
    return {
        outputs: { changed: String(reasons.length > 0) },
        failed: false,
        said: reasons.length > 0 ? 'the data changed' : 'the data are those of the last record',
    };
};
async function changesOf(request) {
    const { inputs, runner } = request;
    if (!(await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .namesModels */ .tE)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner.workspace, inputs.workingDirectory), inputs)))
        return changesOfModel(request);
    const { project, models, rootFile } = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .openModels */ .HM)(request);
    await project.close();
    const found = [];
    for (const model of models) {
        if (model.problems.length > 0)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(model.problems);
        const historyBranch = rootFile === null ? null : project.configuration.history.branch;
        const among = { name: model.name, historyBranch, github: null };
        const changes = await changesOfModel({ ...request, inputs: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .inputsOf */ .Vc)(inputs, model) }, among);
        found.push(...changes.map((change) => `${model.name}: ${change}`));
    }
    return found;
}
async function changesOfModel({ inputs, runner, environment, log }, among) {
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .openProject */ .U8)({ workspace: runner.workspace, inputs, runner, environment, among });
    try {
        const now = await sourcesOf(project, log);
        const last = await lastRecord(project, log);
        if (typeof last === 'string')
            return [last];
        const changes = await changesSince(project, last, now);
        return changes.map((change) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .plainLine */ .h0)(change, 500));
    }
    finally {
        await project.close();
    }
}
/** What training and its evaluation read. Data that are served are no reason to train by themselves. */
const roles = ['training', 'testing'];
/** A table costs a pass over its rows: here the digests say enough. */
const unread = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('tables are not read here');
async function sourcesOf({ root, configuration }, log) {
    const { serving: _, ...data } = configuration.data;
    const digests = { training: unread, testing: unread };
    for (const role of roles) {
        const patterns = data[role];
        if (patterns !== undefined)
            digests[role] = await digestOf(root, patterns);
    }
    const found = await (0,_gather_sources_js__WEBPACK_IMPORTED_MODULE_2__.gatherSources)(root, { ...configuration, data }, { ...digests, serving: unread }, { training: unread, testing: unread, serving: unread, predictions: unread });
    const sources = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .presentValue */ .p)(found);
    if (sources === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1({
            message: 'no data are declared that could have changed',
            next: 'name them: `data: { training: … }`, or `tests: { monitor/dependencies: { sources: […] } }`',
        });
    const there = roles.filter((role) => digests[role].state === 'gathered').length;
    // Tables that training makes are not there yet; what it makes them from says whether they would be others.
    const hasUpstream = sources.sources.length > there;
    const made = new Set(roles.flatMap((role) => (digests[role].state === 'failed' ? [(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)((data[role] ?? []).join(', '))] : [])));
    const missing = sources.unreadable.find(({ name }) => !hasUpstream || !made.has(name));
    if (missing !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1({
            message: missing.error.startsWith(`${missing.name}: `) ? missing.error : `${missing.name}: ${missing.error}`,
            next: 'fetch the data in a step before this one (`dvc pull`), or mend the path; where training makes them, name what it makes them from: `tests: { monitor/dependencies: { sources: […] } }`',
        });
    for (const { name, error } of sources.unreadable)
        log.info(`${name} is left out: ${error}`);
    return { sources: sources.sources, made };
}
async function digestOf(root, patterns) {
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprint */ .Rj)(root, patterns));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
/** In words, source by source. A record of an earlier release knows the digests alone. */
async function changesSince(project, record, { sources: now, made }) {
    const { configuration } = project;
    const names = new Set(now.map(({ name }) => name));
    const served = configuration.data.serving?.join(', ');
    const before = record.sources?.filter(({ name, sha256 }) => names.has(name) || (sha256 !== record.data.serving && name !== served && !made.has(name)));
    if (before === undefined)
        return now
            .filter(({ sha256 }) => sha256 !== record.data.training && sha256 !== record.data.testing)
            .map(({ name }) => `${name}: not in the last record, or of other content`);
    const known = new Map(before.map((source) => [source.name, source]));
    const told = [];
    for (const source of now) {
        const earlier = known.get(source.name);
        const differs = earlier !== undefined && earlier.sha256 !== source.sha256;
        told.push({ ...source, columns: differs ? await columnsNow(project, source, earlier) : null });
    }
    return (0,_checks_source_changes_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceChanges */ .f)(before, told).map(([name, change]) => `${name}: ${change}`);
}
/** The names of the columns of a table that changed: its head tells them. Types would take a pass over the rows, and stand as they were. */
async function columnsNow({ root, configuration }, { name }, earlier) {
    const patterns = roles.map((role) => configuration.data[role]).find((candidate) => candidate?.join(', ') === name);
    if (earlier.columns === null || patterns === undefined)
        return null;
    const types = new Map(earlier.columns.map((column) => [column.name, column.type]));
    try {
        const { columns } = await (0,_gather_tables_table_js__WEBPACK_IMPORTED_MODULE_3__.openTable)({ root, patterns });
        return columns.slice(0, 200).map((column) => ({ name: column, type: types.get(column) ?? 'unknown' }));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1)
            return null;
        throw error;
    }
}
/** The newest record of a full run of the default branch, or why there is none. */
async function lastRecord({ history, model, trigger, repository }, log) {
    if (history === null)
        return 'there is no repository, and so no record yet: taken as changed';
    const branch = trigger.defaultBranch ?? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .presentValue */ .p)(repository)?.defaultBranch ?? null;
    try {
        const entries = (await history.index(model)).filter((entry) => (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isFull */ .uq)(entry) && (branch === null || entry.branch === branch));
        for (const entry of entries.slice(0, mostTries)) {
            try {
                const record = await history.read(entry);
                log.info(`compared with the record of ${record.startedAt} (commit ${record.commit.slice(0, 7)})`);
                return record;
            }
            catch (error) {
                if (!(error instanceof _history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .RecordError */ .W1))
                    throw error;
                log.warning(`${error.message}; an older record is used`);
            }
        }
        return entries.length === 0
            ? `there is no record of ${model} yet: taken as changed`
            : `no record of ${model} can be read: taken as changed`;
    }
    catch (error) {
        log.warning(`the history could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
        return 'the last record is not known: taken as changed';
    }
}


/***/ }),

/***/ 90800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ openModels),
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   Nj: () => (/* binding */ modelsFolder),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   tE: () => (/* binding */ namesModels),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   y2: () => (/* binding */ writeList)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65676);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40606);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20103);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58913);
/* harmony import */ var _report_models_comment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71461);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45114);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89263);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73289);













/** Whether a step is about several models: the input names them, or the root file lists them. What is wrong with the file is told by whoever reads it next. */
async function namesModels(root, inputs) {
    if (inputs.models !== null)
        return true;
    try {
        const file = await rootFileOf(root, inputs);
        const text = file === null ? null : await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .workTreeFiles */ .B$)(root).read(file);
        // Most files need no second reading.
        if (file === null || text === null || !/(^|[{,\s])["']?models["']?\s*:/m.test(text))
            return false;
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ, file, text).configuration.models !== undefined;
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1)
            return false;
        throw error;
    }
}
/** The models, and which of them this run is about. Throws `ConfigurationError`. */
async function openModels(request) {
    const { inputs, runner, environment } = request;
    const single = ['train', 'metrics', 'model'].find((name) => inputs[name] !== null);
    if (single !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1({
            message: `input \`${single}\` is for one model, and this step is about several`,
            next: `write \`${single}\` in each model's own file`,
        });
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .openProject */ .U8)({ workspace: runner.workspace, inputs, runner, environment, severalModels: true });
    try {
        const { root, git, store, context, ancestry, prefix } = project;
        const listed = project.configuration.models;
        const rootFile = listed === undefined ? null : await rootFileOf(root, inputs);
        const models = await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .findModels */ .is)({
            schema: _project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ,
            files: (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .workTreeFiles */ .B$)(root),
            asked: inputs.models,
            listed,
            rootFile,
            ...(rootFile === null ? {} : { placeOf: await placesOf(root, rootFile) }),
            repositoryName: (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_12__/* .modelNameOf */ .c)(runner.repository) ?? 'model',
        });
        if (inputs.models !== null)
            return {
                project,
                rootFile,
                models: (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'named'),
                change: { files: null, why: 'the input `models` names them' },
            };
        const change = await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherChange */ .Mw)(context, ancestry, store, git);
        for (const warning of await unmatched(models, project))
            request.log.warning(warning);
        const touched = change.files === null ? (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'all') : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .touchedModels */ .ZJ)(models, change.files, rootFile, prefix);
        return { project, rootFile, change, models: touched };
    }
    catch (error) {
        await project.close();
        throw error;
    }
}
/** A path that no file of the commit has can never touch its model: it reads as if nothing had changed. */
async function unmatched(models, { store, git, context, prefix }) {
    const declared = models.some(({ paths }) => paths !== null && (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredPaths */ .$N)(paths).length > 0);
    const commit = context?.head ?? null;
    return !declared || store === null || commit === null
        ? []
        : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .unmatchedPaths */ .Ay)(models, await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .commitFiles */ .zu)(store, commit, git), prefix);
}
async function rootFileOf(root, inputs) {
    const names = inputs.config === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFiles */ .K0 : [(0,_support_files_js__WEBPACK_IMPORTED_MODULE_11__/* .inside */ .nx)(root, inputs.config)];
    return names.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))) ?? null;
}
const placesOf = async (root, file) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ, file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readTextBounded */ .LW)(root, file, _support_files_js__WEBPACK_IMPORTED_MODULE_11__/* .megabyte */ .H7)).placeOf;
/** The inputs of a step about one model of several. */
function inputsOf(inputs, { folder, config }) {
    return {
        ...inputs,
        models: null,
        workingDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(inputs.workingDirectory, folder === '' ? '.' : folder),
        config: folder === '' ? config : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(folder, config),
    };
}
/** A problem of a model's folder as one of the repository. */
const inWorkspace = (problem, folder) => problem.file === undefined || problem.file.startsWith('/')
    ? problem
    : { ...problem, file: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, problem.file) };
/** The folder at the root for what is about all models; it keeps itself out of git. @returns its path */
async function modelsFolder(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.ml-test-score');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), '*\n');
    return folder;
}
/** One verdict on all: the worst of each. */
function verdictOn(reports, others) {
    const decision = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .decisionOf */ .uv)(reports, others);
    const least = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .leastScore */ .Ke)(reports);
    const lost = others.filter((other) => other.problems !== undefined);
    const scoreOf = (section) => reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections[section]));
    return {
        decision,
        least,
        lost,
        outputs: {
            decision,
            score: least ?? '',
            ...Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .sections */ .V0.map((section) => [`${section}-score`, scoreOf(section)])),
        },
        said: `${decision === 'allow' ? 'allowed' : 'blocked'}: ${reports.length} ${reports.length === 1 ? 'model' : 'models'} judged${lost.length === 0 ? '' : `, ${lost.length} not`}${least === null ? '' : `, the least ML Test Score is ${least} of 7`}`,
    };
}
/** What stands in `.ml-test-score/models.json`. @returns its path */
async function writeList(root, results, others) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await modelsFolder(root), 'models.json');
    const models = [
        ...[...results].map(([{ name, config, touched }, { report, output }]) => ({
            name: report.model,
            listedAs: name,
            config,
            reason: touched?.reason ?? null,
            decision: report.decision.outcome,
            score: report.score.total,
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, 'report.json')).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'),
        })),
        ...others.map(({ name, why, last, problems }) => ({
            name,
            reason: why,
            decision: problems === undefined ? null : 'block',
            score: null,
            report: null,
            last: last === null ? null : { score: last.score, commit: last.commit, startedAt: last.startedAt },
        })),
    ];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `${JSON.stringify({ schemaVersion: 1, models }, null, 2)}\n`);
    return file;
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
        sectionTable(report),
        blocks(report, bounds),
        policyNote(report, bounds),
        training(report),
        metrics(report, bounds),
        changedTests(report, bounds),
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
/** What one of several models says of itself, below a line that has its decision and its score. */
function renderFold(report, bounds) {
    return [
        sectionTable(report),
        blocks(report, bounds),
        policyNote(report, bounds),
        training(report),
        metrics(report, bounds),
        changedTests(report, bounds),
        promotion(report),
        foot(report),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
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

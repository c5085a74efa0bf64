export const id = 6857;
export const ids = [6857,3032,3582,1201];
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
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38240);
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
    const { project, models } = await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .openModels */ .HM)(request);
    try {
        const found = [];
        for (const model of models) {
            if (model.problems.length > 0)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(model.problems);
            const among = (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .amongOf */ .qh)(project, model, { root: project });
            const changes = await changesOfModel({ ...request, inputs: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_9__/* .inputsOf */ .Vc)(inputs, model) }, among);
            found.push(...changes.map((change) => `${model.name}: ${change}`));
        }
        return found;
    }
    finally {
        await project.close();
    }
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

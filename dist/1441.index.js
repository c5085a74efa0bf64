export const id = 1441;
export const ids = [1441,2757];
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

/***/ 41760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ readSentRows),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   Qc: () => (/* binding */ csvOf),
/* harmony export */   en: () => (/* binding */ spreadPlaces)
/* harmony export */ });
/* harmony import */ var _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);

/** `count` rows spread evenly over `total`, or all of them; from 0, ascending. */
const spreadPlaces = (total, count) => Array.from({ length: Math.min(total, count) }, (_, index) => Math.floor((index * total) / Math.min(total, count)));
/** Reads these rows, in a pass over the table. */
async function readSentRows(table, columns, places) {
    const at = columns.map((name) => table.columns.indexOf(name));
    const rows = [];
    let next = 0;
    await table.read([
        {
            observe(batch) {
                const first = batch.firstRow - 1;
                for (; next < places.length; next += 1) {
                    const place = places[next];
                    const row = place - first;
                    if (row >= batch.rows)
                        return;
                    const cells = at.map((column) => batch.cells(column));
                    rows.push({
                        place,
                        values: cells.map((column) => jsonValue(column, row)),
                        texts: cells.map((column) => (column.kinds[row] === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing ? '' : column.text(row))),
                    });
                }
            },
        },
    ]);
    return { columns, rows };
}
function jsonValue(cells, row) {
    const kind = cells.kinds[row];
    if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.nonFinite)
        return null;
    if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean)
        return cells.numbers[row] === 1;
    if (kind >= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.integer && kind <= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.number)
        return cells.numbers[row];
    return cells.text(row);
}
/** One row as the body of a request, in the form that the server takes. */
function requestBody(form, columns, { values }) {
    const row = Object.fromEntries(columns.map((name, place) => [name, values[place]]));
    return {
        row: () => row,
        rows: () => [row],
        'dataframe-split': () => ({ dataframe_split: { columns, data: [values] } }),
        'dataframe-records': () => ({ dataframe_records: [row] }),
        instances: () => ({ instances: [row] }),
    }[form]();
}
/** RFC 4180, with a header. */
function csvOf({ columns, rows }) {
    const line = (cells) => cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
    // A line without any character would be no row.
    const lines = [columns, ...rows.map(({ texts }) => texts)].map((cells) => line(cells) || '""');
    return `${lines.join('\r\n')}\r\n`;
}


/***/ }),

/***/ 11441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherDifferences: () => (/* binding */ gatherDifferences)
});

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/statistics/metric-intervals.js + 4 modules
var metric_intervals = __webpack_require__(38518);
// EXTERNAL MODULE: ./build/statistics/metric-names.js
var metric_names = __webpack_require__(53953);
// EXTERNAL MODULE: ./build/statistics/predictions.js
var statistics_predictions = __webpack_require__(26060);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/artifact-name.js
var artifact_name = __webpack_require__(37306);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/artifact-archive.js
var artifact_archive = __webpack_require__(82757);
;// CONCATENATED MODULE: ./build/gather/base-predictions.js





const largestArchive = 50 * support_files/* megabyte */.H7;
/** Unpacked; what a run keeps at most. */
const largestPredictions = 100 * support_files/* megabyte */.H7;
const mostFiles = 1000;
/** The folder of the predictions in a run's output. */
const predictionsPrefix = 'predictions/';
/** Writes the predictions below `folder`, verified by their digest. Throws `ConfigurationError` where they cannot be had. */
async function fetchBasePredictions(request, folder) {
    const { kept, model, repository, github, signal } = request;
    if (kept.run.startsWith('local-'))
        throw unavailable('the base was measured by a local run, which keeps none');
    if (github === null || repository === null)
        throw unavailable('they are in an artifact on GitHub, and this run has no token to read it');
    const [owner, repo] = repository.split('/');
    const name = (0,artifact_name/* artifactName */.C)(model, kept.attempt);
    const source = { client: await github(), owner, repo, signal };
    const below = (0,external_node_path_.join)(folder, 'base');
    try {
        const listed = await (0,artifact_archive.listArtifacts)(source, Number(kept.run), { name, pages: 1 });
        const artifact = listed.find((one) => one.name === name);
        if (artifact === undefined)
            throw new errors/* ConfigurationError */.j1({ message: `the run ${kept.run} has no artifact ${name}` });
        await (0,artifact_archive.withArtifact)(source, artifact, { folder, most: largestArchive }, (archive) => (0,artifact_archive.extractFolder)(archive, predictionsPrefix, below, { bytes: largestPredictions, files: mostFiles }));
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        throw unavailable((0,artifact_archive.artifactProblem)(error), error);
    }
    const files = await (0,support_files/* fingerprint */.Rj)(below, ['.']);
    if (files.sha256 !== kept.sha256)
        throw unavailable(`those in the artifact ${name} are not those that were recorded (another SHA-256)`);
    return { root: below, paths: files.files.map(({ path }) => path) };
}
const unavailable = (why, cause) => new errors/* ConfigurationError */.j1({ message: `the predictions of the base are not there: ${why}`, next: 'the change is compared as a point' }, { cause });

// EXTERNAL MODULE: ./build/gather/baselines.js + 4 modules
var baselines = __webpack_require__(77566);
// EXTERNAL MODULE: ./build/gather/predictions.js
var predictions = __webpack_require__(24492);
// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/gather/tables/table.js + 8 modules
var table = __webpack_require__(82879);
// EXTERNAL MODULE: ./build/gather/testing-rows.js
var testing_rows = __webpack_require__(61630);
;// CONCATENATED MODULE: ./build/gather/differences.js











const confidence = 0.95;
const seed = 0x5eed;
const resamples = 1000;
const mostMetrics = 30;
/**
 * The difference of each metric to the base, with an interval of what both models predict for the same rows. `absent` with why where nothing can be paired: then changes
 * are compared as points, and no verdict depends on whether an artifact could be had.
 */
async function gatherDifferences(request) {
    const { baseline, predicted, log } = request;
    if (predicted.state !== 'gathered')
        return (0,facts/* absent */.Ge)((0,facts/* whyMissing */.bi)(predicted));
    if (baseline.state !== 'gathered')
        return (0,facts/* absent */.Ge)((0,facts/* whyMissing */.bi)(baseline));
    const candidates = candidatesOf(request, predicted.value, baseline.value);
    if (candidates.length === 0)
        return (0,facts/* absent */.Ge)('no metric of this run and of the base is one that predictions tell');
    try {
        return (0,facts/* gathered */.Pm)(await compare(request, predicted.value, baseline.value, candidates));
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        const why = (0,facts/* whyMissing */.bi)((0,facts/* failedBy */.Dj)(error));
        log.info(`changes are compared without an interval: ${why}`);
        return (0,facts/* absent */.Ge)(why);
    }
}
function candidatesOf({ metrics, configuration }, { predictions }, baseline) {
    if (metrics.state !== 'gathered')
        return [];
    const found = metrics.value.values.flatMap(({ name, value }) => {
        const metric = (0,metric_names/* metricOfName */.j)(name);
        const before = Object.hasOwn(baseline.metrics, name) ? baseline.metrics[name] : undefined;
        if (metric === undefined || before === undefined || metric.kind !== predictions.kind)
            return [];
        const gate = Object.hasOwn(configuration.gate.metrics, name) ? configuration.gate.metrics[name] : undefined;
        const gated = gate?.['max-drop'] !== undefined || gate?.['max-rise'] !== undefined;
        return [{ name, metric, own: value, before: before.value, gated }];
    });
    return [...found.filter(({ gated }) => gated), ...found.filter(({ gated }) => !gated)].slice(0, mostMetrics);
}
async function compare(request, own, baseline, candidates) {
    const { predictions, testing, run, github, signal } = request;
    const kept = request.local?.kept ?? baseline.predictions;
    if (kept === undefined)
        throw unpaired('the base has no predictions');
    const now = testing.state === 'gathered' ? testing.value.sha256 : null;
    if (kept.testingSha256 !== now)
        throw unpaired('the testing data are not those of the base: a difference would be one of the rows as well');
    const same = predictions.state === 'gathered' && predictions.value.sha256 === kept.sha256;
    const paired = same
        ? { first: own.predictions, second: own.predictions, key: request.configuration.data.key ?? null }
        : await (0,scratch_folder/* withFolder */.Z8)(request, 'base-predictions', async (folder) => {
            const fetched = request.local ??
                (await fetchBasePredictions({ kept, model: run.model, repository: run.repository, github, signal }, folder));
            return pairRows(request, own, fetched);
        });
    const metrics = {};
    const why = {};
    for (const candidate of candidates) {
        const found = difference(candidate, paired.first, paired.second, own.positive);
        if (typeof found !== 'string')
            metrics[candidate.name] = found;
        else if (candidate.gated)
            why[candidate.name] = found;
    }
    const rows = (0,statistics_predictions/* rowCount */.oW)(paired.first, null);
    return { commit: baseline.commit, key: paired.key, rows, metrics, unpaired: why };
}
/** Both predictions of each row of the hold-out: of the testing data, or of this run's file where that holds the true values. */
async function pairRows({ root, configuration, policyFiles }, own, fetched) {
    const { data, predictions: layout } = configuration;
    if (layout === undefined)
        throw unpaired('no `predictions` are configured');
    const base = await (0,table.openTable)({ root: fetched.root, patterns: fetched.paths });
    const reading = (0,predictions/* openPredictions */.N)({
        file: 'the predictions of the base',
        columns: base.columns,
        layout,
        data,
        wanted: [],
    });
    await base.read([reading.observer]);
    const { placeOf } = own;
    const rowsTable = placeOf === null || data.testing === undefined
        ? await (0,table.openTable)({ root, patterns: [layout.path] })
        : await (0,testing_rows/* openTestingTable */.H)(root, data, policyFiles);
    const { rows } = await rowsTable.read([reading.join(rowsTable.columns)]);
    const classes = own.predictions.kind === 'classes' ? new Set(own.predictions.classes) : undefined;
    const other = reading.finish(classes);
    const places = (of) => Uint32Array.from({ length: rows }, (_, row) => (of === null ? row : of(row)));
    const key = data.key?.every((name) => base.columns.includes(name) && rowsTable.columns.includes(name))
        ? data.key
        : null;
    return {
        first: (0,baselines.rowsOf)(own.predictions, places(placeOf)),
        second: (0,baselines.rowsOf)(other.predictions, places(other.placeOf)),
        key,
    };
}
/** The interval, or why there is none: that of another quantity than the metric that was written would judge something else. */
function difference({ metric, own, before }, first, second, positive) {
    const options = positive === null ? {} : { positive };
    for (const [side, predictions, written] of [
        ['this run', first, own],
        ['the base', second, before],
    ]) {
        const computed = metric.compute(predictions, null, options);
        if ((0,statistics_predictions/* isUndefined */.b0)(computed))
            return `${metric.name} of the predictions of ${side}: ${computed.undefined}`;
        if (!agree(computed.value, written))
            return `${side} wrote ${written}, and its predictions give ${Number(computed.value.toPrecision(6))}`;
    }
    const found = (0,metric_intervals/* pairedIntervalOf */.Wk)(metric, first, second, null, { ...options, confidence, seed, resamples });
    if ((0,statistics_predictions/* isUndefined */.b0)(found))
        return found.undefined;
    const { estimate, lower, upper, rows } = found;
    return { estimate, lower, upper, rows };
}
/** Whether a number is the other, written with at least three decimals or six digits. */
function agree(computed, written) {
    const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
    const size = Math.abs(written);
    const rounding = Math.min(0.501 * 10 ** -Math.max(3, decimals), 0.01 * size);
    return Math.abs(computed - written) <= Math.max(1e-6 * size, rounding, 1e-12);
}
const unpaired = (message) => new errors/* ConfigurationError */.j1({ message, next: 'the change is compared as a point' });


/***/ }),

/***/ 61630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openTestingTable),
/* harmony export */   a: () => (/* binding */ testingRows)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62625);
/* harmony import */ var _canary_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41760);
/* harmony import */ var _tables_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82879);




/** The testing data, as the data tests read them. Throws `ConfigurationError`. */
async function openTestingTable(root, { testing = [], schema }, policyFiles) {
    if (schema === undefined)
        return (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_2__.openTable)({ root, patterns: testing });
    const { loadTableSchema, readingHints } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(8863), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 18784));
    return (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_2__.openTable)({ root, patterns: testing, ...readingHints(await loadTableSchema(root, schema, policyFiles)) });
}
/**
 * Rows of the testing data (`places` from 0, ascending) with what a model is asked by: the columns that the test names as `wanted`, else the features, without label, time
 * and key. Read once more: a sample would not have the cells as they are written. Throws `ConfigurationError`.
 */
async function testingRows(request, test, places, wanted) {
    const { data } = request.configuration;
    const table = await openTestingTable(request.root, data, request.policyFiles);
    const lacking = wanted?.find((name) => !table.columns.includes(name));
    if (lacking !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the testing data have no column ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(lacking))}, which \`columns\` of ${test} names`,
            next: `name columns that are there: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(table.columns.slice(0, 20).join(', '), 500)}`,
        });
    const others = new Set([data.label, data.time, ...(data.key ?? [])]);
    const known = request.features.length > 0 ? request.features : table.columns;
    const columns = wanted ?? known.filter((name) => table.columns.includes(name) && !others.has(name));
    if (columns.length === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: 'the testing data have no feature for the model',
            next: `name the columns as \`columns\` of ${test}, or as \`data.features\``,
        });
    return (0,_canary_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readSentRows */ .Aw)(table, columns, places);
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


/***/ }),

/***/ 37306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   J: () => (/* binding */ judgedArtifactName)
/* harmony export */ });
/** What NTFS forbids in a name; the artifact service refuses it. */
const refused = /["<>|*?:\r\n\\/]/g;
/** The artifact of the job that judges the facts of others. No model's artifact has this name, whatever the model's. */
const judgedArtifactName = (attempt) => `ml-test-score.report-${attempt}`;
/** The artifact of a run with its report: `ml-test-score-<model>-<attempt>`. */
const artifactName = (model, attempt) => `ml-test-score-${model.replace(refused, '-')}-${attempt}`;


/***/ })

};

export const id = 9841;
export const ids = [9841,2225];
export const modules = {

/***/ 32225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRecords: () => (/* binding */ parseRecords)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/**
 * The records of a small CSV or TSV file, the first of them its header; large tables are read by `tables/`. `options` are csv-parse's. Throws
 * `ConfigurationError` with the line.
 */
function parseRecords(file, text, options, next = 'check how the row is written') {
    try {
        return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, options);
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = error.lines;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            ...(line === undefined ? {} : { line }),
            message: `cannot be read as a table: ${explain(error)}`,
            next,
        });
    }
}
function explain(error) {
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
        return 'the row does not have as many cells as the header';
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
        return 'a quote is not closed';
    return error.message.slice(0, 200);
}


/***/ }),

/***/ 89841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherCurve: () => (/* binding */ gatherCurve)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_options_numerics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71460);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _statistics_outlier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85590);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _csv_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32225);
/* harmony import */ var _metrics_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69280);
/* harmony import */ var _metrics_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61752);










const largestLog = 64 * _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7;
const mostSeries = 500;
const longestName = 200;
const counters = new Set(['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'wall_time', 'time']);
/** Reads the log of training. A file that is missing, broken, or was left as it was by training is `failed`. */
async function gatherCurve(root, configuration, originOf) {
    const patterns = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_9__/* .optionsOf */ .c)(configuration, 'monitor/numerics', _config_options_numerics_js__WEBPACK_IMPORTED_MODULE_1__/* .numericsOptions */ .V).curve;
    if (patterns === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)('no `curve` is configured below `monitor/numerics`');
    const files = [];
    const series = [];
    try {
        const paths = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .expandPaths */ .pR)(root, patterns);
        if (paths.length === 0)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`nothing matches ${patterns.join(', ')}`, 'check the path, and that training writes it');
        for (const path of paths) {
            const found = readLog(path, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextBounded */ .LW)(root, path, largestLog));
            const origin = await originOf(path);
            if (origin === 'stale')
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`${path} was not written by this training: it still is what was there before`, 'let training write it');
            files.push({ path, origin });
            series.push(...found.map((one) => (paths.length === 1 ? one : { ...one, name: `${path}: ${one.name}` })));
        }
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failedBy */ .Dj)(error);
        throw error;
    }
    // Series with trouble first, so that no bound hides one.
    series.sort((a, b) => b.nonFinite - a.nonFinite || b.nulls - a.nulls);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({
        files: files.slice(0, 100),
        series: series.slice(0, mostSeries).map((one) => ({ ...one, name: one.name.slice(0, longestName) })),
    });
}
function readLog(file, text) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(file).toLowerCase();
    const series = ['.json', '.jsonl', '.ndjson'].includes(extension)
        ? readJson(file, text, extension !== '.json')
        : readTable(file, text, extension);
    if (series.some(({ steps, nonFinite }) => steps + nonFinite > 0))
        return series;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
        file,
        message: 'holds no number; expected one value or more for each step',
        next: 'let training log its loss at each step',
    });
}
function readTable(file, text, extension) {
    const head = text.split('\n', 1)[0] ?? '';
    const delimiter = extension === '.tsv' || head.includes('\t') ? '\t' : !head.includes(',') && head.includes(';') ? ';' : ',';
    const rows = (0,_csv_records_js__WEBPACK_IMPORTED_MODULE_6__.parseRecords)(file, text, {
        delimiter,
        columns: true,
        trim: true,
        skip_empty_lines: true,
        max_record_size: 1_000_000,
    });
    const tally = openTally();
    rows.forEach((row, index) => {
        // Loggers leave the cells of other calls empty, and Keras writes NA for an epoch without validation.
        for (const [name, cell] of Object.entries(row))
            if (cell !== '' && cell !== 'NA')
                tally.take(name, numberOf(cell), index + 1);
    });
    return tally.finish();
}
/** A list of objects, one for each step (or a line each); or one object of lists, as Keras' history. */
function readJson(file, text, lines) {
    const tally = openTally();
    const takeStep = (step, index) => {
        if (typeof step !== 'object' || step === null)
            return;
        for (const [name, value] of Object.entries(step))
            tally.take(name, numberOf(value), index + 1);
    };
    if (lines) {
        text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .forEach((line, index) => {
            takeStep((0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(file, line), index);
        });
        return tally.finish();
    }
    const json = (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(file, text);
    if (Array.isArray(json))
        json.forEach(takeStep);
    else if (typeof json === 'object' && json !== null)
        for (const [name, values] of Object.entries(json))
            if (Array.isArray(values))
                values.forEach((value, index) => {
                    tally.take(name, numberOf(value), index + 1);
                });
    return tally.finish();
}
/** A number, finite or not; null for a JSON null; undefined for what is no number. */
function numberOf(cell) {
    if (typeof cell === 'number' || cell === null)
        return cell;
    if (typeof cell !== 'string')
        return undefined;
    const entry = (0,_metrics_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .textEntry */ .C5)('', cell);
    if ('value' in entry)
        return entry.value;
    return entry.kind === 'nan' ? Number.NaN : entry.kind === 'infinity' ? Number.POSITIVE_INFINITY : undefined;
}
function openTally() {
    const series = new Map();
    const finite = new Map();
    return {
        take(name, value, step) {
            if (value === undefined || name === '' || counters.has(name.toLowerCase()))
                return;
            const one = series.get(name) ?? {
                name,
                steps: 0,
                nonFinite: 0,
                firstNonFinite: null,
                nulls: 0,
                first: null,
                last: null,
            };
            series.set(name, one);
            if (value === null)
                one.nulls += 1;
            else if (!Number.isFinite(value)) {
                one.steps += 1;
                one.nonFinite += 1;
                one.firstNonFinite ??= step;
            }
            else {
                one.steps += 1;
                one.first ??= value;
                one.last = value;
                const values = finite.get(name);
                if (values === undefined)
                    finite.set(name, [value]);
                else
                    values.push(value);
            }
        },
        finish: () => [...series.values()].map((one) => {
            const values = finite.get(one.name) ?? [];
            const third = Math.floor(values.length / 3);
            return third === 0
                ? one
                : { ...one, thirds: { first: (0,_statistics_outlier_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(values.slice(0, third)), last: (0,_statistics_outlier_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(values.slice(-third)) } };
        }),
    };
}


/***/ })

};

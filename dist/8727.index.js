export const id = 8727;
export const ids = [8727,2225];
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

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherOnline: () => (/* binding */ gatherOnline)
/* harmony export */ });
/* harmony import */ var _config_options_online_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64867);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _metrics_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69280);
/* harmony import */ var _small_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92720);







const mostPairs = 1000;
const mostNames = 20;
const longestName = 200;
/**
 * The pairs of `tests: model/online`, from a file that has both sides, or from the promoted versions and a file with the online side. `absent` where none is
 * configured; `failed` where one cannot be read.
 */
async function gatherOnline({ root, configuration, promoted }) {
    const options = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_6__/* .optionsOf */ .c)(configuration, 'model/online', _config_options_online_js__WEBPACK_IMPORTED_MODULE_0__/* .onlineOptions */ .c);
    const { file: path, metric } = options;
    if (path === undefined)
        return metric === undefined
            ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no `file` is configured for model/online')
            : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('`metric` is configured for model/online without `file`', 'name the file with the online values');
    let versions = null;
    try {
        if (metric !== undefined) {
            if (promoted === null)
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('`metric` takes offline values from promoted versions, and no `promote` is configured', 'configure `promote`, or write the offline values into the file');
            versions = await promoted();
        }
    }
    catch (error) {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`the promoted versions could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).slice(0, 500)}`);
    }
    try {
        const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(root, path);
        const rows = (0,_small_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readRows */ .a)(file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextBounded */ .LW)(root, path, 8 * _support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .megabyte */ .H7));
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({ file, metric: metric ?? null, ...pairsOf(file, rows, options, versions) });
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
function pairsOf(file, rows, columns, versions) {
    checkColumns(file, rows, versions === null ? [columns.offline, columns.online] : [columns.version, columns.online]);
    const promoted = versions === null ? null : offlineValues(file, versions, columns.metric);
    const pairs = [];
    const broken = [];
    const seen = new Set();
    let incomplete = 0;
    for (const [index, row] of rows.entries()) {
        const place = `row ${index + 1}`;
        const name = nameOf(row[columns.version]);
        const key = promoted === null ? (name ?? place) : versionNumber(name ?? place);
        // A row that stands there twice would make chance look like a rule.
        if (seen.has(key))
            refuse(file, `${place}: has ${quoted(name ?? place)} a second time`, 'write one row for each version');
        seen.add(key);
        const online = numberOf(file, place, columns.online, row[columns.online]);
        const offline = promoted === null
            ? numberOf(file, place, columns.offline, row[columns.offline])
            : name === null
                ? null
                : (promoted.get(key) ?? null);
        if (Number.isNaN(online) || Number.isNaN(offline))
            broken.push((name ?? place).slice(0, longestName));
        else if (online === null || offline === null)
            incomplete += 1;
        else
            pairs.push({ name: (name ?? place).slice(0, longestName), offline, online, date: dayOf(row[columns.date]) });
    }
    return { pairs, incomplete, notFinite: { count: broken.length, names: broken.slice(0, mostNames) } };
}
function checkColumns(file, rows, needed) {
    if (rows.length === 0)
        refuse(file, 'has no row', 'write a row for each version, with its offline and online value');
    if (rows.length > mostPairs)
        refuse(file, `has ${rows.length} rows; at most ${mostPairs} are read`, 'write one row for each version');
    const names = new Set(rows.flatMap((row) => Object.keys(row)));
    const missing = needed.filter((name) => !names.has(name));
    if (missing.length > 0)
        refuse(file, `has no column ${missing.map(quoted).join(' and ')}; found ${[...names].slice(0, 20).map(quoted).join(', ')}`, 'name its columns as `version`, `offline` and `online` of model/online');
}
/** The metric of each promoted version. */
function offlineValues(file, versions, metric) {
    const values = new Map();
    for (const { version, metrics } of versions) {
        const value = Object.hasOwn(metrics, metric) ? metrics[metric]?.value : undefined;
        if (value !== undefined)
            values.set(versionNumber(version), value);
    }
    if (versions.length > 0 && values.size === 0) {
        const known = new Set(versions.flatMap(({ metrics }) => Object.keys(metrics)));
        refuse(file, `no promoted version has the metric ${quoted(metric)}; found ${[...known].slice(0, 20).map(quoted).join(', ')}`, 'name a metric that versions were promoted with');
    }
    return values;
}
/** `1.4.0` from `penguins@v1.4.0` and `v1.4.0`. */
const versionNumber = (name) => name.replace(/^.*@/s, '').replace(/^v(?=\d)/, '');
function nameOf(cell) {
    const name = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    return name === '' ? null : name;
}
/** NaN for NaN and infinities; null where nothing is there. Throws `ConfigurationError` for what is no number. */
function numberOf(file, place, column, cell) {
    if (cell === null || cell === undefined)
        return null;
    if (typeof cell === 'number')
        return Number.isFinite(cell) ? cell : Number.NaN;
    if (typeof cell === 'string') {
        if (/^\s*(na|n\/a|null|none)?\s*$/i.test(cell))
            return null;
        const entry = (0,_metrics_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .textEntry */ .C5)('', cell);
        if ('value' in entry)
            return entry.value;
        if (entry.kind === 'nan' || entry.kind === 'infinity')
            return Number.NaN;
    }
    const found = quoted(typeof cell === 'string' ? cell : JSON.stringify(cell));
    return refuse(file, `${place}: column ${quoted(column)} holds ${found}, expected a number`, 'write a number, or leave the cell empty while there is none');
}
function dayOf(cell) {
    const day = typeof cell === 'string' ? cell.trim().slice(0, 10) : '';
    return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) ? day : null;
}
const quoted = (text) => JSON.stringify(text.length <= 80 ? text : `${text.slice(0, 79)}…`);
function refuse(file, message, next) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({ file, message, next });
}


/***/ }),

/***/ 92720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _csv_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32225);
/* harmony import */ var _metrics_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61752);




/**
 * The rows of a small table that people or tools write beside a model: CSV or TSV with a header; a JSON list of objects, or an object of objects, whose keys
 * become the column `version`; JSON Lines. Large tables are read by `tables/`. Throws `ConfigurationError`.
 */
function readRows(file, text) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(file).toLowerCase();
    if (extension === '.jsonl' || extension === '.ndjson')
        return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [lineOf(file, line, index + 1)]));
    return extension === '.json' ? fromJson(file, (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(file, text)) : fromText(file, text, extension);
}
function fromText(file, text, extension) {
    const head = text.split('\n', 1)[0] ?? '';
    const delimiter = extension === '.tsv' || head.includes('\t') ? '\t' : !head.includes(',') && head.includes(';') ? ';' : ',';
    const [header = [], ...records] = (0,_csv_records_js__WEBPACK_IMPORTED_MODULE_2__.parseRecords)(file, text, {
        delimiter,
        trim: true,
        skip_empty_lines: true,
        max_record_size: 1_000_000,
    });
    const twice = header.find((name, place) => header.indexOf(name) !== place);
    if (twice !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            line: 1,
            message: `has two columns ${JSON.stringify(twice.slice(0, 80))}`,
            next: 'give each column its own name',
        });
    return records.map((record) => cells(header.map((name, place) => [name, record[place]])));
}
function lineOf(file, line, number) {
    try {
        return rowOf(file, (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(file, line), `line ${number}`);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(error.problems.map((problem) => ({ ...problem, line: number })));
    }
}
function fromJson(file, found) {
    if (Array.isArray(found))
        return found.map((entry, place) => rowOf(file, entry, `entry ${place + 1}`));
    return Object.entries(rowOf(file, found, 'the file')).map(([name, entry]) => cells([['version', name], ...Object.entries(rowOf(file, entry, `entry ${JSON.stringify(name.slice(0, 80))}`))]));
}
function rowOf(file, entry, place) {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry))
        return cells(Object.entries(entry));
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        file,
        message: `${place} is ${entry === null ? 'null' : Array.isArray(entry) ? 'a list' : `a ${typeof entry}`}, expected an object with a key for each column`,
        next: 'write [{"version": "1.4.0", "offline": 0.91, "online": 0.034}]',
    });
}
const cells = (entries) => Object.assign(Object.create(null), Object.fromEntries(entries));


/***/ })

};

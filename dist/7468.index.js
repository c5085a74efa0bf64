export const id = 7468;
export const ids = [7468,2225];
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

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTable: () => (/* binding */ parseTable)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62625);
/* harmony import */ var _csv_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32225);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69280);




/** Columns that count or date the rows of a training log. They say where the log is, not how good the model is. */
const counters = new Set(['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'wall_time']);
/**
 * A table of metrics, in one of the three forms that tools write:
 *
 * - a training log, one row per epoch or step. A metric is the last cell of its column that holds something: PyTorch Lightning's `CSVLogger` writes
 *   a row per logging call and leaves the columns of the other calls empty, Keras' `CSVLogger` writes `NA` in epochs without validation. Columns that
 *   count rows (`epoch`, `step` …) are left out.
 * - two columns `metric,value` (also `name` or `key`, and the form of pandas' `Series.to_csv`), one row per metric;
 * - a matrix with named rows and an unnamed first column, as pandas writes a frame with an index: `macro avg.f1-score`.
 */
function parseTable(file, text, delimiter) {
    const [header, ...rows] = readRecords(file, text, delimiter);
    if (header === undefined)
        return refuse(file, 1, 'is empty', 'write a header of metric names and a row of values');
    if (rows.length === 0)
        return refuse(file, 1, 'has a header but no row of values', 'write at least one row');
    if (isPairs(header))
        return (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntries */ .bX)(file, rows.map(([name = '', value = '']) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .textEntry */ .C5)(name, value)));
    if (header.every((cell) => isNumber(cell)))
        return refuse(file, 1, 'starts with numbers; expected a row of metric names', 'write a header');
    const names = header.filter((name) => name !== '');
    const seen = new Set();
    const twice = names.find((name) => seen.size === seen.add(name).size);
    if (twice !== undefined)
        return refuse(file, 1, `has two columns ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(twice, 80))}`, 'give each column its own name');
    const isMatrix = header[0] === '' && rows.every(([name = '']) => name !== '' && !isNumber(name));
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntries */ .bX)(file, isMatrix ? readMatrix(header, rows) : readLog(header, rows));
}
function readLog(header, rows) {
    const isCounter = (name) => counters.has(name.toLowerCase());
    const onlyCounters = header.every((name) => name === '' || isCounter(name));
    return header.flatMap((name, index) => {
        if (name === '' || (isCounter(name) && !onlyCounters))
            return [];
        const last = rows.findLast((row) => row[index] !== '' && row[index] !== 'NA');
        return [(0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .textEntry */ .C5)(name, last?.[index] ?? '')];
    });
}
function readMatrix(header, rows) {
    return rows.flatMap(([row, ...cells]) => cells.flatMap((cell, index) => {
        const column = header[index + 1] ?? '';
        return column === '' ? [] : [(0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .textEntry */ .C5)(`${row}.${column}`, cell)];
    }));
}
const isNumber = (cell) => 'value' in (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .textEntry */ .C5)('', cell);
function isPairs(header) {
    if (header.length !== 2)
        return false;
    const [first = '', second = ''] = header.map((cell) => cell.toLowerCase());
    return (/^(metrics?|name|key)$/.test(first) && /^(value|score)$/.test(second)) || (first === '' && second === '0');
}
function readRecords(file, text, delimiter) {
    const header = text.split('\n', 1)[0] ?? '';
    // Keras' `CSVLogger(separator=';')`, and spreadsheets where the comma is the decimal sign.
    const separator = delimiter === ',' && !header.includes(',') && header.includes(';') ? ';' : delimiter;
    return (0,_csv_records_js__WEBPACK_IMPORTED_MODULE_1__.parseRecords)(file, text, {
        delimiter: separator,
        trim: true,
        skip_empty_lines: true,
        max_record_size: 1_000_000,
    });
}
function refuse(file, line, message, next) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({ file, ...(line === undefined ? {} : { line }), message, next });
}


/***/ })

};

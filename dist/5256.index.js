export const id = 5256;
export const ids = [5256];
export const modules = {

/***/ 65256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isTableName: () => (/* binding */ isTableName),
/* harmony export */   loadDeletions: () => (/* binding */ loadDeletions),
/* harmony export */   scanTextFile: () => (/* binding */ scanTextFile)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79027);
/* harmony import */ var _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31020);
/* harmony import */ var _privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94153);





/** Whether a declared output is read as a table, told by its name; other files are scanned as lines of text. */
const isTableName = (path) => /\.(csv|tsv|jsonl|ndjson|parquet|pq)(\.(gz|gzip|zst|zstd))?$/i.test(path);
/** A line that is longer is looked at in pieces, which overlap. */
const longestLine = _support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .megabyte */ .H7;
const overlap = 512;
/**
 * Looks for personal values in the lines of a text file: logs, JSON, reports. Any size, in flat memory. Throws `ConfigurationError` where it is no text.
 */
async function scanTextFile(root, path, options) {
    const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(root, path);
    const { handle } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(root, path);
    const wanted = (0,_privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedBits */ .S)(options.patterns);
    const tally = (0,_privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .openTally */ .j)();
    let lines = 0;
    let pending = Buffer.alloc(0);
    let found = 0;
    const endLine = () => {
        lines++;
        if (found !== 0)
            tally.add(found, lines);
        found = 0;
    };
    for await (const chunk of handle.createReadStream({ highWaterMark: 256 * 1024 })) {
        const bytes = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        // UTF-16 and binary formats have NUL bytes; UTF-8 text has none.
        if (bytes.includes(0))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                line: lines + 1,
                message: 'is not UTF-8 text: it has a NUL byte',
                next: 'name tables (CSV, JSON Lines, Parquet) and text files below `data/privacy` → `outputs`',
            });
        let from = 0;
        for (let to = bytes.indexOf(10, from); to !== -1; to = bytes.indexOf(10, from)) {
            found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(bytes, from, to, wanted);
            endLine();
            from = to + 1;
        }
        pending = Buffer.from(bytes.subarray(from));
        if (pending.length < longestLine)
            continue;
        found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(pending, 0, pending.length, wanted);
        pending = pending.subarray(pending.length - overlap);
    }
    if (pending.length > 0) {
        found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(pending, 0, pending.length, wanted);
        endLine();
    }
    return {
        role: 'output',
        path: file,
        unit: 'line',
        rows: lines,
        findings: tally.finish(''),
        anonymity: null,
        sensitive: [],
        deletions: null,
    };
}
/**
 * The keys that had to be deleted: one a line, or a CSV or TSV whose header names the columns of the key. Throws `ConfigurationError` where the key's columns are not
 * there.
 */
async function loadDeletions(root, path, key) {
    const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(root, path);
    const text = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextBounded */ .LW)(root, path, 256 * _support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .megabyte */ .H7);
    const isTable = /\.(csv|tsv)$/i.test(path) || key.length > 1;
    if (!isTable)
        return new Set(text.split(/\r\n|\r|\n/).flatMap((line) => (line.trim() === '' ? [] : [(0,_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keyText)(line.trim())])));
    const { parseRecords } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2225)]).then(__webpack_require__.bind(__webpack_require__, 32225));
    const delimiter = /\.tsv$/i.test(path) ? '\t' : ',';
    const [header = [], ...rows] = parseRecords(file, text, { delimiter, skip_empty_lines: true });
    const places = key.map((name) => header.indexOf(name));
    const lacking = key.filter((_, index) => places[index] === -1);
    if (lacking.length > 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            line: 1,
            message: `has no column ${lacking.map((name) => JSON.stringify(name)).join(', ')}; expected the columns of \`data.key\``,
            next: 'add the columns, or write one key a line in a .txt file',
        });
    return new Set(rows.map((row) => places.map((place) => (0,_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keyText)(row[place] ?? '')).join(_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keySeparator)));
}


/***/ })

};

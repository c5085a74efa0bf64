export const id = 2879;
export const ids = [2879];
export const modules = {

/***/ 60461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50237);


const sampleBytes = 64 * 1024;
const sampleRows = 20;
const headerBytes = 64 * 1024 * 1024;
const mostColumns = 100_000;
const candidates = [',', ';', '\t', '|'].map((character) => character.charCodeAt(0));
/** Reads the header. The sample by which the delimiter is told does not depend on how the bytes arrive. */
async function readHead(path, source, fixedDelimiter) {
    let wanted = sampleBytes;
    for (;;) {
        const { bytes, whole } = await firstBytes(source, wanted);
        const start = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEncoding */ .SP)(path, bytes);
        const delimiter = fixedDelimiter ?? sniffDelimiter(bytes.subarray(start, sampleBytes));
        const row = nextRow(bytes, start, delimiter);
        if (row === undefined && whole)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file: path,
                message: bytes.length === start
                    ? 'is empty: a header with the names of the columns is expected'
                    : 'has only blank lines: a header with the names of the columns is expected',
                next: 'write the table with its header',
            });
        if (row?.ended || (whole && row !== undefined)) {
            if (row.open)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                    file: path,
                    line: 1,
                    message: 'a quote (") that opens in the header is never closed',
                    next: 'close it, or double a quote that belongs to a name ("")',
                });
            return {
                columns: checkedColumns(path, row.fields),
                delimiter,
                bodyStart: row.next,
                bodyLine: 1 + lineEnds(bytes, start, row.next),
            };
        }
        if (wanted >= headerBytes)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file: path,
                line: 1,
                message: 'the header has no end within 64 MB',
                next: 'check that the file is a CSV table with a header on its first line',
            });
        wanted *= 8;
    }
}
async function firstBytes(source, wanted) {
    const parts = [];
    let length = 0;
    for await (const chunk of source()) {
        parts.push(chunk.slice());
        length += chunk.length;
        if (length > wanted)
            break;
    }
    const bytes = new Uint8Array(Math.min(length, wanted));
    let at = 0;
    for (const part of parts) {
        const rest = part.subarray(0, bytes.length - at);
        bytes.set(rest, at);
        at += rest.length;
    }
    return { bytes, whole: length <= wanted };
}
/**
 * Of the delimiters that split the header, the one by which most of the first rows have as many fields as the header; then the one that gives most
 * columns. A comma where none splits it.
 */
function sniffDelimiter(sample) {
    let best = candidates[0];
    let bestShare = -1;
    let bestColumns = 1;
    for (const delimiter of candidates) {
        const counts = [];
        for (let at = 0; counts.length <= sampleRows;) {
            const row = nextRow(sample, at, delimiter);
            if (row === undefined || (!row.ended && counts.length > 0))
                break;
            counts.push(row.fields.length);
            at = row.next;
        }
        const [columns = 0, ...rows] = counts;
        if (columns < 2)
            continue;
        const share = rows.length === 0 ? 1 : rows.filter((count) => count === columns).length / rows.length;
        if (share > bestShare || (share === bestShare && columns > bestColumns)) {
            best = delimiter;
            bestShare = share;
            bestColumns = columns;
        }
    }
    return best;
}
/** The next row that is not blank. */
function nextRow(bytes, from, delimiter) {
    let at = from;
    while (bytes[at] === 10 || bytes[at] === 13)
        at++;
    if (at >= bytes.length)
        return undefined;
    const fields = [];
    let field = [];
    let quoted = false;
    let fieldStart = at;
    const close = () => {
        fields.push(new TextDecoder().decode(Uint8Array.from(field)));
        field = [];
    };
    for (; at < bytes.length; at++) {
        const byte = bytes[at];
        if (quoted) {
            if (byte !== 34)
                field.push(byte);
            else if (bytes[at + 1] === 34)
                field.push(bytes[at++]);
            else
                quoted = false;
        }
        else if (byte === 34 && at === fieldStart)
            quoted = true;
        else if (byte === delimiter) {
            close();
            fieldStart = at + 1;
        }
        else if (byte === 10 || byte === 13) {
            close();
            // A CR that ends the bytes may have its LF in the bytes to come.
            const ended = byte === 10 || at + 1 < bytes.length;
            return { fields, next: byte === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1, ended, open: false };
        }
        else
            field.push(byte);
    }
    close();
    return { fields, next: bytes.length, ended: false, open: quoted };
}
function lineEnds(bytes, start, end) {
    let lines = 0;
    for (let at = start; at < end; at++)
        if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10))
            lines++;
    return lines;
}
const shown = (name) => JSON.stringify(name.length > 200 ? `${name.slice(0, 199)}…` : name);
function checkedColumns(path, columns) {
    const refuse = (message, next) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({ file: path, line: 1, message, next });
    };
    if (columns.length > mostColumns)
        refuse(`has ${columns.length} columns; at most ${mostColumns} are read`, 'check that the file is a table with a header');
    if (columns.some((name) => name.includes('\0')))
        refuse('has NUL bytes in its header', 'check that the file is a CSV table in UTF-8');
    if (columns.some((name) => name.includes('\uFFFD')))
        refuse('the header is not UTF-8 text', 'write the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8');
    const empty = columns.flatMap((name, place) => (name.trim() === '' ? [place + 1] : []));
    if (empty.length > 0)
        refuse(`column ${listed(empty.map(String))} of the header has no name`, 'name each column (pandas: to_csv(…, index=False) leaves the unnamed index out)');
    const twice = [...new Set(columns.filter((name, place) => columns.indexOf(name) !== place))];
    if (twice.length > 0 && columns.length > 0)
        refuse(`the header names ${listed(twice.map(shown))} more than once`, 'give each column a name of its own');
    return columns;
}
const listed = (items) => items.length <= 5 ? items.join(', ') : `${items.slice(0, 5).join(', ')} and ${items.length - 5} more`;


/***/ }),

/***/ 37559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   hA: () => (/* binding */ usualMissingValues),
/* harmony export */   uY: () => (/* binding */ missingValuesOf)
/* harmony export */ });
/** What stands for a missing value in text, where a schema does not say otherwise. */
const usualMissingValues = ['', 'NA', 'N/A', 'n/a', 'null', 'NULL', 'None', '#N/A', '<NA>'];
function missingValuesOf(texts = usualMissingValues) {
    const values = texts.filter((text) => text !== '').map((text) => new TextEncoder().encode(text));
    const firstBytes = new Uint8Array(256);
    for (const value of values)
        firstBytes[value[0]] = 1;
    return { empty: texts.includes(''), firstBytes, values };
}
function isMissing(missing, bytes, start, end) {
    for (const value of missing.values) {
        if (value.length !== end - start)
            continue;
        let at = 0;
        while (at < value.length && value[at] === bytes[start + at])
            at++;
        if (at === value.length)
            return true;
    }
    return false;
}


/***/ }),

/***/ 46083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   ji: () => (/* binding */ decompressed)
/* harmony export */ });
/* unused harmony export throughFzstd */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);




/** Told by the first bytes: RFC 1952 (gzip), RFC 8878 (Zstandard). */
function compressionOf(head) {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd)
        return 'zstd';
    return undefined;
}
/** Decompresses in flat memory. A truncated or damaged stream ends in `ConfigurationError`. */
function decompressed(path, source, compression) {
    return async function* () {
        try {
            if (compression === 'gzip')
                yield* through(source, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip({ chunkSize: 256 * 1024 }));
            // Node has zstd from 22.15 on; the command line runs on Node 20 too.
            else if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress === 'function')
                yield* through(source, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress({ chunkSize: 256 * 1024 }));
            else
                yield* throughFzstd(source);
        }
        catch (error) {
            if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1 || !isStreamError(error))
                throw error;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                file: path,
                message: `is a truncated or damaged ${compression} file (${error.message})`,
                next: 'write the file again, and check that it was copied whole',
            }, { cause: error });
        }
    };
}
/** zlib's errors have codes such as Z_DATA_ERROR and ZSTD_error_corruption_detected; fzstd's are numbers. */
function isStreamError(error) {
    if (!(error instanceof Error))
        return false;
    const { code } = error;
    return typeof code === 'number' || (typeof code === 'string' && /^(Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/i.test(code));
}
async function* through(source, transform) {
    const trouble = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(copies(source)), transform).then(() => undefined, (error) => error);
    let ended = false;
    try {
        for await (const chunk of transform)
            yield chunk;
        ended = true;
    }
    catch (error) {
        ended = true;
        // What the file's own reading threw stands before what the stream makes of it.
        throw (await trouble) ?? error;
    }
    finally {
        if (!ended)
            transform.destroy();
        await trouble;
    }
}
/** A stream keeps chunks for a while, so that each needs bytes of its own. */
async function* copies(source) {
    for await (const chunk of source())
        yield Buffer.from(chunk);
}
/** Exported for tests on versions of Node that have zstd. */
async function* throughFzstd(source) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    let out = [];
    const stream = new Decompress((chunk) => {
        if (chunk.length > 0)
            out.push(chunk);
    });
    for await (const chunk of source()) {
        stream.push(chunk.slice());
        yield* out;
        out = [];
    }
    stream.push(new Uint8Array(0), true);
    yield* out;
}


/***/ }),

/***/ 33327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nearestDecimal)
/* harmony export */ });
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const splitter = 2 ** 27 + 1;
/** What the rounded product of two numbers lost (Dekker 1971, "A floating-point technique for extending the available precision"). */
function lost(a, b, product) {
    const ta = a * splitter;
    const aHigh = ta - (ta - a);
    const aLow = a - aHigh;
    const tb = b * splitter;
    const bHigh = tb - (tb - b);
    const bLow = b - bHigh;
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
/**
 * The double nearest to `(first * 10^restDigits + rest) / 10^fraction`, for `first` of at most 15 digits, `rest` of at most 4 and `fraction` of at most 22, computed in
 * twice the precision of a double. NaN in the rare case that the result lies too near to the middle between two doubles to be sure.
 */
function nearestDecimal(first, rest, restDigits, fraction) {
    const shift = powers[restDigits];
    const high = first * shift;
    const sum = high + rest;
    const back = sum - high;
    const low = high - (sum - back) + (rest - back) + lost(first, shift, high);
    const divisor = powers[fraction];
    const quotient = sum / divisor;
    const product = quotient * divisor;
    const correction = (sum - product - lost(quotient, divisor, product) + low) / divisor;
    const result = quotient + correction * (1 + 2 ** -40);
    return result === quotient + correction * (1 - 2 ** -40) ? result : Number.NaN;
}


/***/ }),

/***/ 82879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTable: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/tables/batch.js
var batch = __webpack_require__(43582);
// EXTERNAL MODULE: ./build/gather/tables/csv-head.js
var csv_head = __webpack_require__(60461);
;// CONCATENATED MODULE: ./build/gather/tables/csv-rows.js
/** How a field is written: no quotes about it, a pair of quotes about it, or anything else that has quotes to be taken out. */
const bare = 0;
const wrapped = 1;
const irregular = 2;
const quote = 34;
/**
 * Scans until the batch is `full`, the bytes end (`more`), or a row has too few or too many fields (`ragged`: then `fieldsOfRow` counts them). Outside of a field in
 * progress, all up to `at` is in the index.
 */
function scanRows(scan) {
    const { buffer, limit, lines, starts, ends, columns, height, delimiter, mostRows, mostBytes } = scan;
    const rowEnd = columns * height;
    // All bytes above `highest` are plain. A NUL after the last byte ends every inner loop.
    const highest = delimiter > quote ? delimiter : quote;
    buffer[limit] = 0;
    let { at, fieldStart, form, quoted, place, rows, line } = scan;
    let stop = 'more';
    for (;;) {
        if (quoted) {
            let byte = buffer[at];
            while (byte > quote)
                byte = buffer[++at];
            if (byte === quote) {
                // The byte after it tells what it is.
                if (at + 1 >= limit)
                    break;
                const next = buffer[at + 1];
                if (next === quote) {
                    form = irregular;
                    at += 2;
                    continue;
                }
                at++;
                quoted = false;
                if (next !== delimiter && next !== 10 && next !== 13)
                    form = irregular;
            }
            else {
                if (byte === 0) {
                    if (at < limit)
                        stop = 'nul';
                    break;
                }
                if (byte === 13 && at + 1 >= limit)
                    break;
                if (byte === 10 || (byte === 13 && buffer[at + 1] !== 10))
                    line++;
                at++;
                continue;
            }
        }
        let byte = buffer[at];
        while (byte > highest)
            byte = buffer[++at];
        if (byte === delimiter) {
            if (form === bare) {
                starts[place] = fieldStart;
                ends[place] = at;
            }
            else {
                starts[place] = form === wrapped ? fieldStart + 1 : fieldStart;
                ends[place] = form === wrapped ? at - 1 : unquote(buffer, fieldStart, at);
                form = bare;
            }
            place += height;
            fieldStart = ++at;
        }
        else if (byte === 10 || byte === 13) {
            if (byte === 13 && at + 1 >= limit)
                break;
            const end = at;
            at += byte === 13 && buffer[at + 1] === 10 ? 2 : 1;
            line++;
            if (end === fieldStart && place === rows) {
                // A blank line.
                fieldStart = at;
                scan.rowLine = line;
                continue;
            }
            if (form === bare) {
                starts[place] = fieldStart;
                ends[place] = end;
            }
            else {
                starts[place] = form === wrapped ? fieldStart + 1 : fieldStart;
                ends[place] = form === wrapped ? end - 1 : unquote(buffer, fieldStart, end);
                form = bare;
            }
            place += height;
            fieldStart = at;
            if (place !== rowEnd + rows) {
                stop = 'ragged';
                break;
            }
            lines[rows++] = scan.rowLine;
            place = rows;
            scan.rowLine = line;
            if (rows === mostRows || at >= mostBytes) {
                stop = 'full';
                break;
            }
        }
        else if (byte === quote) {
            if (at === fieldStart) {
                quoted = true;
                form = wrapped;
            }
            at++;
        }
        else if (byte === 0) {
            if (at < limit)
                stop = 'nul';
            break;
        }
        else
            at++;
    }
    scan.at = at;
    scan.fieldStart = fieldStart;
    scan.form = form;
    scan.quoted = quoted;
    scan.place = place;
    scan.rows = rows;
    scan.line = line;
    return stop;
}
/** How many fields the row in progress has so far. */
const fieldsOfRow = ({ place, rows, height }) => (place - rows) / height;
/** Takes the quotes out of a field, in its place: doubled quotes become one, text after the closing quote is kept as it is. Gives its new end. */
function unquote(buffer, start, end) {
    let to = start;
    let at = start + 1;
    for (let open = true; at < end; at++) {
        const byte = buffer[at];
        if (open && byte === quote) {
            if (at + 1 < end && buffer[at + 1] === quote)
                at++;
            else {
                open = false;
                continue;
            }
        }
        buffer[to++] = byte;
    }
    return to;
}

// EXTERNAL MODULE: ./build/gather/tables/text-encoding.js
var text_encoding = __webpack_require__(50237);
;// CONCATENATED MODULE: ./build/gather/tables/csv.js





/** A field is at most this long, as written. */
const mostFieldBytes = 64 * 1024 * 1024;
/**
 * Opens a CSV or TSV file: reads its header and tells its delimiter (comma, semicolon, tab or bar, unless it is given).
 *
 * Blank lines are skipped, also in a table of one column (as pandas does); LF, CRLF and a lone CR end a line; a quote within a field that does not begin with one is
 * part of it. A row with too few or too many fields, a quote that is never closed, NUL bytes, and bytes that are not UTF-8 end in `ConfigurationError`.
 */
async function openCsv(path, bytes, source, options = {}) {
    const head = await (0,csv_head/* readHead */.z)(path, source, options.delimiter);
    return { path, bytes, format: 'csv', columns: head.columns, batches: () => readRows(path, head, source) };
}
async function* readRows(path, head, source) {
    const scan = createScan(head);
    let skip = head.bodyStart;
    let rowsBefore = 0;
    let columns = [];
    let columnBytes;
    /** All before it is known to be UTF-8. */
    let valid = 0;
    let bad = false;
    const row = () => rowsBefore + scan.rows + 1;
    const refuse = (message, line, next) => {
        throw new errors/* ConfigurationError */.j1({ file: path, ...(line !== undefined && { line }), message, next });
    };
    const refuseStop = (stop) => {
        if (stop === 'ragged') {
            const found = fieldsOfRow(scan);
            refuse(`row ${row()} has ${found} ${found === 1 ? 'field' : 'fields'}; ${scan.columns} are expected, as in the header`, scan.rowLine, 'mend the row; a field that contains the delimiter must stand in quotes');
        }
        if (stop === 'nul')
            refuse(`row ${row()} has a NUL byte`, scan.line, 'check that the file is text in UTF-8, and write it again');
        if (bad)
            refuse(`row ${row()} has bytes that are not UTF-8 (Latin-1, perhaps)`, scan.line, 'write the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8');
    };
    const refuseLongField = (length, column, line, ofRow) => {
        if (length > mostFieldBytes)
            refuse(`row ${ofRow} has more than 64 MB in column ${(0,csv_head/* shown */.S)(head.columns[column] ?? '')}`, line, 'check its quotes; keep documents outside of the table');
    };
    const take = () => {
        if (scan.at > mostFieldBytes)
            for (let inBatch = 0; inBatch < scan.rows; inBatch++)
                for (let column = 0; column < scan.columns; column++) {
                    const place = column * scan.height + inBatch;
                    const length = scan.ends[place] - scan.starts[place];
                    refuseLongField(length, column, undefined, rowsBefore + inBatch + 1);
                }
        if (columnBytes !== scan.buffer) {
            columnBytes = scan.buffer;
            columns = columnsOf(scan);
        }
        return { rows: scan.rows, columns, lines: scan.lines };
    };
    const advance = () => {
        rowsBefore += scan.rows;
        valid -= scan.at;
        forget(scan);
    };
    const admit = (chunk) => {
        append(scan, chunk);
        const whole = (0,text_encoding/* wholeCharacters */.MB)(scan.buffer, valid, scan.limit);
        validate(whole);
    };
    const validate = (end) => {
        const found = (0,text_encoding/* firstBadByte */.Aq)(scan.buffer, valid, end);
        if (found >= 0) {
            bad = true;
            // Rows before the bad byte are still read, so that the row can be named.
            scan.limit = found;
        }
        valid = end;
    };
    for await (const chunk of source()) {
        if (skip >= chunk.length) {
            skip -= chunk.length;
            continue;
        }
        admit(skip === 0 ? chunk : chunk.subarray(skip));
        skip = 0;
        let stop = scanRows(scan);
        for (; stop === 'full'; stop = scanRows(scan)) {
            yield take();
            advance();
        }
        refuseStop(stop);
        refuseLongField(scan.limit - scan.fieldStart, fieldsOfRow(scan), scan.rowLine, row());
    }
    validate(scan.limit);
    // A last line end, so that a row without one ends too; after a line end it is a blank line.
    if (!bad)
        append(scan, Uint8Array.of(10));
    let stop = scanRows(scan);
    for (; stop === 'full'; stop = scanRows(scan)) {
        yield take();
        advance();
    }
    refuseStop(stop);
    if (scan.quoted)
        refuse(`a quote (") that opens in row ${row()} is never closed`, scan.rowLine, 'close it, or double a quote that belongs to the text ("")');
    if (scan.rows > 0)
        yield take();
}
function createScan({ columns, delimiter, bodyLine }) {
    const mostRows = (0,batch/* batchRows */.e1)(columns.length);
    const height = mostRows + 16;
    return {
        buffer: new Uint8Array(64 * 1024),
        limit: 0,
        at: 0,
        fieldStart: 0,
        form: 0,
        quoted: false,
        place: 0,
        rows: 0,
        line: bodyLine,
        rowLine: bodyLine,
        lines: new Int32Array(mostRows),
        starts: new Int32Array(height * columns.length),
        ends: new Int32Array(height * columns.length),
        columns: columns.length,
        height,
        delimiter,
        mostRows,
        mostBytes: batch/* batchBytes */.wg,
    };
}
function append(scan, chunk) {
    const needed = scan.limit + chunk.length + 1;
    if (needed > scan.buffer.length) {
        const larger = new Uint8Array(Math.max(needed, Math.min(scan.buffer.length * 2, needed + mostFieldBytes / 4)));
        larger.set(scan.buffer.subarray(0, scan.limit));
        scan.buffer = larger;
    }
    scan.buffer.set(chunk, scan.limit);
    scan.limit += chunk.length;
}
/** Lets go of a batch that ends with a row: what has arrived after it moves to the front. */
function forget(scan) {
    scan.buffer.copyWithin(0, scan.at, scan.limit);
    scan.limit -= scan.at;
    scan.at = 0;
    scan.fieldStart = 0;
    scan.place = 0;
    scan.rows = 0;
}
function columnsOf(scan) {
    const { buffer: bytes, starts, ends, columns, height } = scan;
    return Array.from({ length: columns }, (_, column) => ({
        kind: 'fields',
        bytes,
        starts,
        ends,
        first: column * height,
        stride: 1,
        lexical: true,
    }));
}

// EXTERNAL MODULE: ./build/gather/tables/json-lines-numbers.js
var json_lines_numbers = __webpack_require__(33327);
;// CONCATENATED MODULE: ./build/gather/tables/decode-forms.js


/**
 * The rarer forms of a cell of text: dates, special words, numbers that need care. Each function gives the cell's kind, `cellKind.text` where the form is
 * another, and writes the number to `numbers[row]`.
 */
const zero = 48;
const dash = 45;
const latin1 = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
/** Two digits, or a number above 99 where one of them is none. */
const twoDigits = (bytes, at) => {
    const tens = bytes[at] ^ zero;
    const ones = bytes[at + 1] ^ zero;
    return tens <= 9 && ones <= 9 ? tens * 10 + ones : 1000;
};
const daysOfMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of a common year before each month. */
const daysBefore = daysOfMonth.map((_, month) => daysOfMonth.slice(0, month).reduce((sum, days) => sum + days, 0));
const days1970 = 719_528;
/** Days since 1970-01-01 in the proleptic Gregorian calendar, NaN where there is no such day. */
function dayNumber(year, month, day) {
    if (year > 9999 || month < 1 || month > 12)
        return Number.NaN;
    const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (day < 1 || day > daysOfMonth[month] + (leap && month === 2 ? 1 : 0))
        return Number.NaN;
    // Years before this one, of which year 0 is a leap year.
    const leapYears = year === 0 ? 0 : ((year + 3) >> 2) - (((year + 99) / 100) | 0) + (((year + 399) / 400) | 0);
    return 365 * year + leapYears + daysBefore[month] + (leap && month > 2 ? 1 : 0) + day - 1 - days1970;
}
const isoDatetime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
/** A cell of at least ten bytes with dashes where an ISO 8601 date has them. */
function dateKind(bytes, start, end, numbers, row) {
    const day = dayNumber(twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2), twoDigits(bytes, start + 5), twoDigits(bytes, start + 8));
    if (Number.isNaN(day))
        return batch/* cellKind */.DA.text;
    if (end - start === 10) {
        numbers[row] = day * 86_400_000;
        return batch/* cellKind */.DA.date;
    }
    const separator = bytes[start + 10];
    if ((separator !== 84 && separator !== 32) || end - start > 64)
        return batch/* cellKind */.DA.text;
    const length = end - start;
    if ((length === 19 || (length === 20 && bytes[start + 19] === 90)) &&
        bytes[start + 13] === 58 &&
        bytes[start + 16] === 58) {
        const hour = twoDigits(bytes, start + 11);
        const minute = twoDigits(bytes, start + 14);
        const second = twoDigits(bytes, start + 17);
        if (hour < 24 && minute < 60 && second < 60) {
            numbers[row] = day * 86_400_000 + (hour * 3600 + minute * 60 + second) * 1000;
            return batch/* cellKind */.DA.datetime;
        }
    }
    const text = latin1(bytes, start, end);
    if (!isoDatetime.test(text))
        return batch/* cellKind */.DA.text;
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text.slice(10));
    const time = Date.parse(text.replace(' ', 'T') + (zoned ? '' : 'Z'));
    if (Number.isNaN(time))
        return batch/* cellKind */.DA.text;
    numbers[row] = time;
    return batch/* cellKind */.DA.datetime;
}
const encode = (text) => new TextEncoder().encode(text);
const lowerCase = { true: encode('true'), false: encode('false') };
const upperCase = { true: encode('TRUE'), false: encode('FALSE') };
/** A cell that begins with a letter, or with a sign and a letter, and has at most nine bytes: true, False, nan, -inf. */
function wordKind(bytes, start, end, numbers, row) {
    // Most words are something else: their length and second letter tell nearly all of them apart before a string is made.
    const first = bytes[start];
    const signed = first === 43 || first === dash;
    const length = signed ? end - start - 1 : end - start;
    if (length < 3 || length > 8)
        return batch/* cellKind */.DA.text;
    const second = bytes[start + (signed ? 2 : 1)];
    const upper = second < 97;
    const second32 = second | 32;
    if (second32 !== 97 && second32 !== 110 && second32 !== 114)
        return batch/* cellKind */.DA.text;
    if (!signed && length <= 5) {
        const rest = upper ? upperCase : lowerCase;
        const isTrue = length === 4 && second32 === 114 && (first === 84 || (first === 116 && !upper));
        const isFalse = length === 5 && second32 === 97 && (first === 70 || (first === 102 && !upper));
        const word = isTrue ? rest.true : isFalse ? rest.false : undefined;
        if (word !== undefined) {
            for (let at = 1; at < length; at++)
                if (bytes[start + at] !== word[at])
                    return batch/* cellKind */.DA.text;
            numbers[row] = isTrue ? 1 : 0;
            return batch/* cellKind */.DA.boolean;
        }
    }
    const word = latin1(bytes, start, end);
    switch (word.replace(/^[+-]/, '').toLowerCase()) {
        case 'nan':
            numbers[row] = Number.NaN;
            return batch/* cellKind */.DA.nonFinite;
        case 'inf':
        case 'infinity':
            numbers[row] = word.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
            return batch/* cellKind */.DA.nonFinite;
    }
    return batch/* cellKind */.DA.text;
}
/** A number whose digits are 2^53 or more, or with an exponent that begins at `exponent` (where not at `end`). */
function longNumberKind(bytes, start, end, exponent, isInteger, numbers, row) {
    if (exponent < end) {
        let at = exponent + 1;
        if (bytes[at] === 43 || bytes[at] === dash)
            at++;
        if (at >= end)
            return batch/* cellKind */.DA.text;
        for (; at < end; at++)
            if ((bytes[at] ^ zero) > 9)
                return batch/* cellKind */.DA.text;
    }
    const near = isInteger || exponent < end ? Number.NaN : longDecimal(bytes, start, end);
    const number = Number.isNaN(near) ? Number(latin1(bytes, start, end)) : near;
    numbers[row] = number;
    if (!Number.isFinite(number))
        return batch/* cellKind */.DA.nonFinite;
    if (!isInteger || exponent < end)
        return batch/* cellKind */.DA.number;
    return Number.isSafeInteger(number) ? batch/* cellKind */.DA.integer : batch/* cellKind */.DA.inexactInteger;
}
/** Sixteen to nineteen digits about a point, as shortest round trips of doubles have; NaN for others. */
function longDecimal(bytes, start, end) {
    const first = bytes[start];
    let at = first === 43 || first === dash ? start + 1 : start;
    let leading = 0;
    let rest = 0;
    let digits = 0;
    let point = end - 1;
    for (; at < end; at++) {
        const digit = bytes[at] ^ zero;
        if (digit > 9) {
            point = at;
            continue;
        }
        if (digits === 0 && digit === 0)
            continue;
        if (digits < 15)
            leading = leading * 10 + digit;
        else
            rest = rest * 10 + digit;
        digits++;
    }
    const decimals = end - 1 - point;
    if (digits < 16 || digits > 19 || decimals > 22)
        return Number.NaN;
    const number = (0,json_lines_numbers/* nearestDecimal */.Y)(leading, rest, digits - 15, decimals);
    return first === dash ? -number : number;
}

// EXTERNAL MODULE: ./build/gather/tables/decode-missing.js
var decode_missing = __webpack_require__(37559);
;// CONCATENATED MODULE: ./build/gather/tables/dictionary.js
/** How much one column's dictionary holds: 16,384 values or 1 MB of them, less in tables of very many columns. */
const dictionaryLimits = (columns) => ({
    values: Math.max(256, Math.min(16_384, Math.floor(2 ** 20 / columns))),
    bytes: Math.max(16 * 1024, Math.min(2 ** 20, Math.floor(2 ** 26 / columns))),
});
/** Of UTF-8. */
function codePoints(bytes, start, end) {
    let count = 0;
    // Not the bytes that continue a code point.
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80)
            count++;
    return count;
}
/** Bits of the filter that tells most unknown values without a look at the table. */
const filterBits = 2 ** 17;
/**
 * The distinct texts of a column, told apart by their bytes, so that a cell is decoded to a string only where somebody reads it: open addressing over one
 * arena of bytes. Texts of up to eight bytes are told apart by two words that hold all of them. A class, because its one method runs for each text cell of a table.
 */
class TextDictionary {
    size = 0;
    full = false;
    /** Of the text that `code` was last asked for: two words that tell it apart from others of its length, and whether it is all ASCII. */
    low = 0;
    high = 0;
    ascii = true;
    #limits;
    /** The bytes that were last looked at, and the same as words. */
    #source;
    #words = new DataView(new ArrayBuffer(0));
    #arena = new Uint8Array(256);
    #view;
    #ends = new Int32Array(32);
    /** Four numbers a slot: code + 1 (0 where it is free), two words of the text or of its hash, its length. Never more than half full. */
    #slots = new Int32Array(4 * 64);
    /** Hash of each value: for larger tables, and for the filter. */
    #hashes = [];
    #filter;
    constructor(limits) {
        this.#limits = limits;
    }
    /** The code of the value at `start` to `end`, a new one if there is room for it, else -1. A value that has a code keeps it, full or not. */
    code(bytes, start, end) {
        const length = end - start;
        let low = 0;
        let high = 0;
        /** All bytes, one over the other. */
        let joined = 0;
        if (length >= 4) {
            if (bytes !== this.#source) {
                this.#source = bytes;
                this.#words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            }
            const words = this.#words;
            low = words.getInt32(start, true);
            high = words.getInt32(end - 4, true);
            joined = low | high;
            for (let at = start + 4; at < end - 4; at += 4) {
                const word = words.getInt32(at, true);
                joined |= word;
                low = Math.imul(low ^ word, 0x9e3779b1);
                low ^= low >>> 15;
                high = Math.imul(high + word, 0x85ebca6b);
                high ^= high >>> 13;
            }
        }
        else if (length > 0) {
            low = bytes[start];
            if (length > 1)
                low |= bytes[start + 1] << 8;
            if (length > 2)
                low |= bytes[start + 2] << 16;
            joined = low;
        }
        this.low = low;
        this.high = high;
        this.ascii = (joined & 0x80808080) === 0;
        let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul((high << 7) | (high >>> 25), 0x85ebca6b) ^ length;
        hash ^= hash >>> 15;
        hash = Math.imul(hash, 0xc2b2ae35);
        hash ^= hash >>> 16;
        if (this.#filter !== undefined) {
            const bit = hash & (filterBits - 1);
            if (((this.#filter[bit >> 5] >>> (bit & 31)) & 1) === 0)
                return -1;
        }
        const slots = this.#slots;
        const mask = slots.length - 4;
        let slot = (hash << 2) & mask;
        for (;;) {
            const code = slots[slot] - 1;
            if (code < 0)
                return this.#add(bytes, start, end, low, high, hash, slot);
            if (slots[slot + 1] === low &&
                slots[slot + 2] === high &&
                slots[slot + 3] === length &&
                (length <= 8 || this.#isSame(code, bytes, start, length)))
                return code;
            slot = (slot + 4) & mask;
        }
    }
    text(code) {
        if (!(code >= 0 && code < this.size))
            throw new RangeError(`no value ${code} in a dictionary of ${this.size}`);
        // One view for all values: to make it costs more than a short text.
        this.#view ??= Buffer.from(this.#arena.buffer);
        return this.#view.toString('utf8', this.#start(code), this.#ends[code]);
    }
    codePoints(code) {
        return codePoints(this.#arena, this.#start(code), this.#ends[code]);
    }
    #start(code) {
        return code === 0 ? 0 : this.#ends[code - 1];
    }
    #isSame(code, bytes, start, length) {
        const arena = this.#arena;
        const from = this.#start(code);
        for (let at = 0; at < length; at++)
            if (arena[from + at] !== bytes[start + at])
                return false;
        return true;
    }
    #add(bytes, start, end, low, high, hash, slot) {
        const from = this.#start(this.size);
        const to = from + end - start;
        if (this.full || this.size === this.#limits.values || to > this.#limits.bytes) {
            this.#close();
            return -1;
        }
        const code = this.size++;
        if (to > this.#arena.length) {
            const arena = new Uint8Array(Math.max(to, this.#arena.length * 2));
            arena.set(this.#arena);
            this.#arena = arena;
            this.#view = undefined;
        }
        // A copy of a few bytes costs less than the call that copies many.
        if (to - from > 64)
            this.#arena.set(bytes.subarray(start, end), from);
        else
            for (let at = from, source = start; at < to; at++, source++)
                this.#arena[at] = bytes[source];
        if (code === this.#ends.length) {
            const ends = new Int32Array(code * 2);
            ends.set(this.#ends);
            this.#ends = ends;
        }
        this.#ends[code] = to;
        this.#slots[slot] = code + 1;
        this.#slots[slot + 1] = low;
        this.#slots[slot + 2] = high;
        this.#slots[slot + 3] = end - start;
        this.#hashes.push(hash);
        if (this.size * 8 > this.#slots.length)
            this.#spread();
        return code;
    }
    #spread() {
        const old = this.#slots;
        const slots = new Int32Array(old.length * 2);
        const mask = slots.length - 4;
        for (let from = 0; from < old.length; from += 4) {
            const code = old[from] - 1;
            if (code < 0)
                continue;
            let slot = (this.#hashes[code] << 2) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 4) & mask;
            for (let at = 0; at < 4; at++)
                slots[slot + at] = old[from + at];
        }
        this.#slots = slots;
    }
    /** Takes no more values: what comes after is mostly new, and found to be so at the price of its hash. */
    #close() {
        if (this.full)
            return;
        this.full = true;
        this.#filter = new Int32Array(filterBits / 32);
        for (const hash of this.#hashes) {
            const bit = hash & (filterBits - 1);
            this.#filter[bit >> 5] = this.#filter[bit >> 5] | (1 << (bit & 31));
        }
    }
}

;// CONCATENATED MODULE: ./build/gather/tables/decode-target.js


function targetOf(rows, dictionary) {
    return {
        kinds: new Uint8Array(rows),
        kindCounts: new Uint32Array(Object.keys(batch/* cellKind */.DA).length),
        numbers: new Float64Array(rows),
        codes: new Int32Array(rows),
        dictionary,
        outside: null,
    };
}
const outsideTexts = (rows) => ({
    lows: new Int32Array(rows),
    highs: new Int32Array(rows),
    lengths: new Int32Array(rows),
});
/** The code of a text; where it has none, what is known of it is noted. */
function codeOf(target, bytes, start, end, row) {
    const { dictionary } = target;
    const code = dictionary.code(bytes, start, end);
    if (code < 0) {
        target.outside ??= outsideTexts(target.kinds.length);
        noteOutside(target.outside, dictionary, bytes, start, end, row);
    }
    return code;
}
/** Keeps what the dictionary learnt of the text that it was last asked for. */
function noteOutside({ lows, highs, lengths }, { low, high, ascii }, bytes, start, end, place) {
    // Texts of other lengths may have the same two words.
    lows[place] = low ^ Math.imul(end - start, 0x9e3779b1);
    highs[place] = high;
    lengths[place] = ascii ? end - start : codePoints(bytes, start, end);
}

;// CONCATENATED MODULE: ./build/gather/tables/decode-lexical.js




/** Powers of ten that a double holds exactly. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Bytes with which a number, date, boolean, NaN or infinity may begin: 1 digit, 2 sign or point, 3 letter. */
const beginnings = new Uint8Array(256);
for (const character of '0123456789')
    beginnings[character.charCodeAt(0)] = 1;
for (const character of '+-.')
    beginnings[character.charCodeAt(0)] = 2;
for (const character of 'tTfFnNiI')
    beginnings[character.charCodeAt(0)] = 3;
/** `true`, and the end of `false`, as words of four bytes. */
const trueWord = 0x65757274;
const alseWord = 0x65736c61;
/** Digits that fit in a word of 31 bits, whose arithmetic is the fastest. */
const wordDigits = 9;
/** Integers below it are exact, and so is each step on the way to them: a step that rounds ends at or above it. */
const exactBelow = 2 ** 53;
/**
 * Tells numbers, booleans and dates from text by the form of each field. Decimal numbers whose digits are below 2^53 are exact: an integer divided by a power of
 * ten that a double holds is rounded once (Clinger 1990, "How to read floating point numbers accurately").
 */
function decodeLexical(fields, rows, missing, target) {
    const { bytes, starts, ends, stride } = fields;
    const { kinds, kindCounts, numbers, codes } = target;
    const { firstBytes, empty } = missing;
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    codes.fill(-1, 0, rows);
    /** Cells of one kind in a row are counted together. */
    let lastKind = batch/* cellKind */.DA.missing;
    let lastStart = 0;
    let place = fields.first;
    for (let row = 0; row < rows; row++, place += stride) {
        const start = starts[place];
        const end = ends[place];
        let kind = batch/* cellKind */.DA.text;
        if (start < 0 || start === end) {
            if (start < 0 || empty)
                kind = batch/* cellKind */.DA.missing;
        }
        else {
            const begin = bytes[start];
            const beginning = beginnings[begin];
            if (firstBytes[begin] === 1 && (0,decode_missing/* isMissing */.b2)(missing, bytes, start, end))
                kind = batch/* cellKind */.DA.missing;
            else if (beginning === 1 || beginning === 2) {
                let at = start;
                if (begin === 45 || begin === 43)
                    at++;
                const whole = at;
                let stop = end - at > wordDigits ? at + wordDigits : end;
                let part = 0;
                let digit = 0;
                for (; at < stop; at++) {
                    digit = bytes[at] ^ 48;
                    if (digit > 9)
                        break;
                    part = (Math.imul(part, 10) + digit) | 0;
                }
                let value = part;
                if (at === stop)
                    for (; at < end; at++) {
                        digit = bytes[at] ^ 48;
                        if (digit > 9)
                            break;
                        value = value * 10 + digit;
                    }
                const wholeDigits = at - whole;
                if (wholeDigits > 1 && bytes[whole] === 48) {
                    // A leading zero: text, unless it is a date of the first millennium.
                    if (end - start >= 10 && bytes[start + 4] === 45 && bytes[start + 7] === 45 && beginning === 1)
                        kind = dateKind(bytes, start, end, numbers, row);
                }
                else if (at === end && wholeDigits > 0) {
                    if (value < exactBelow) {
                        kind = batch/* cellKind */.DA.integer;
                        numbers[row] = begin === 45 ? -value : value;
                    }
                    else
                        kind = longNumberKind(bytes, start, end, end, true, numbers, row);
                }
                else {
                    let decimals = 0;
                    const isInteger = bytes[at] !== 46;
                    if (!isInteger && at < end) {
                        const point = ++at;
                        stop = end - at > wordDigits ? at + wordDigits : end;
                        part = 0;
                        for (; at < stop; at++) {
                            digit = bytes[at] ^ 48;
                            if (digit > 9)
                                break;
                            part = (Math.imul(part, 10) + digit) | 0;
                        }
                        value = value * powersOfTen[at - point] + part;
                        if (at === stop)
                            for (; at < end; at++) {
                                digit = bytes[at] ^ 48;
                                if (digit > 9)
                                    break;
                                value = value * 10 + digit;
                            }
                        decimals = at - point;
                    }
                    if (wholeDigits + decimals > 0) {
                        if (at === end) {
                            if (value < exactBelow && decimals < powersOfTen.length) {
                                kind = batch/* cellKind */.DA.number;
                                value /= powersOfTen[decimals];
                                numbers[row] = begin === 45 ? -value : value;
                            }
                            else
                                kind = longNumberKind(bytes, start, end, end, isInteger, numbers, row);
                        }
                        else if (bytes[at] === 101 || bytes[at] === 69)
                            kind = longNumberKind(bytes, start, end, at, isInteger, numbers, row);
                        else if (wholeDigits === 4 && bytes[at] === 45 && end - start >= 10 && bytes[start + 7] === 45)
                            kind = beginning === 1 ? dateKind(bytes, start, end, numbers, row) : kind;
                    }
                    else if (at === whole && beginning === 2 && end - start <= 9 && beginnings[bytes[at]] === 3)
                        kind = wordKind(bytes, start, end, numbers, row);
                }
            }
            else if (beginning === 3 && end - start <= 9) {
                // The two that columns are made of, without a call.
                const last = end - start > 3 ? words.getInt32(end - 4, true) : 0;
                const isTrue = last === trueWord && end - start === 4;
                if (isTrue || (last === alseWord && end - start === 5 && begin === 102)) {
                    kind = batch/* cellKind */.DA.boolean;
                    numbers[row] = isTrue ? 1 : 0;
                }
                else
                    kind = wordKind(bytes, start, end, numbers, row);
            }
        }
        if (kind !== lastKind) {
            kindCounts[lastKind] = kindCounts[lastKind] + row - lastStart;
            lastKind = kind;
            lastStart = row;
        }
        kinds[row] = kind;
        if (kind === batch/* cellKind */.DA.text) {
            codes[row] = codeOf(target, bytes, start, end, row);
            numbers[row] = Number.NaN;
        }
        else if (kind === batch/* cellKind */.DA.missing)
            numbers[row] = Number.NaN;
    }
    kindCounts[lastKind] = kindCounts[lastKind] + rows - lastStart;
}
/** Fields that are text whatever their form. Where `missing` is null, only nulls are missing. */
function decodeText(fields, rows, missing, target) {
    const { bytes, starts, ends, stride } = fields;
    const { kinds, kindCounts, numbers, codes } = target;
    let place = fields.first;
    for (let row = 0; row < rows; row++, place += stride) {
        const start = starts[place];
        const end = ends[place];
        let absent = start < 0;
        if (!absent && missing !== null)
            absent =
                start === end
                    ? missing.empty
                    : missing.firstBytes[bytes[start]] === 1 && (0,decode_missing/* isMissing */.b2)(missing, bytes, start, end);
        const kind = absent ? batch/* cellKind */.DA.missing : batch/* cellKind */.DA.text;
        kinds[row] = kind;
        kindCounts[kind] = kindCounts[kind] + 1;
        numbers[row] = Number.NaN;
        codes[row] = absent ? -1 : codeOf(target, bytes, start, end, row);
    }
}

;// CONCATENATED MODULE: ./build/gather/tables/decode.js




const noBytes = new Uint8Array(0);
const noPlaces = new Int32Array(0);
/** @param interpret - false where all cells of text formats are text, whatever their form. */
function createDecoder(missing, interpret, limits) {
    const dictionary = new TextDictionary(limits);
    let target = targetOf(0, dictionary);
    let entries;
    let entryCodes = noPlaces;
    /** Of the entries that have no code. */
    let entriesOutside = null;
    /** Looked up when first used, so that the dictionary's order is that of the rows. */
    const lookUp = (column, rows) => {
        const { bytes, starts, ends, size } = column.entries;
        for (let row = 0; row < rows; row++) {
            const entry = column.codes[row];
            let code = entryCodes[entry + 1];
            if (code === -2) {
                const [start, end] = [starts[entry], ends[entry]];
                code = dictionary.code(bytes, start, end);
                entryCodes[entry + 1] = code;
                if (code < 0) {
                    entriesOutside ??= outsideTexts(size);
                    noteOutside(entriesOutside, dictionary, bytes, start, end, entry);
                }
            }
            target.codes[row] = code;
        }
    };
    const noteOutsideRows = (column, rows, outside) => {
        target.outside ??= outsideTexts(target.kinds.length);
        for (let row = 0; row < rows; row++) {
            const entry = column.codes[row];
            if (entry >= 0 && target.codes[row] < 0)
                copyOutside(outside, entry, target.outside, row);
        }
    };
    const decodeEntries = (column, rows) => {
        if (entries !== column.entries) {
            entries = column.entries;
            entryCodes = new Int32Array(entries.size + 1).fill(-2);
            entryCodes[0] = -1;
            entriesOutside = null;
        }
        const { kinds, kindCounts, numbers, codes } = target;
        let nulls = 0;
        /** The least code: -2 where some are not looked up yet. */
        let least = 0;
        for (let row = 0; row < rows; row++) {
            // -1 for a null, the place before the first.
            const entry = column.codes[row];
            const code = entryCodes[entry + 1];
            const absent = entry >> 31;
            nulls -= absent;
            if (code < least && absent === 0)
                least = code;
            codes[row] = code;
            kinds[row] = batch/* cellKind */.DA.text & ~absent;
        }
        if (least < -1)
            lookUp(column, rows);
        if (entriesOutside !== null)
            noteOutsideRows(column, rows, entriesOutside);
        numbers.fill(Number.NaN, 0, rows);
        kindCounts[batch/* cellKind */.DA.missing] = nulls;
        kindCounts[batch/* cellKind */.DA.text] = rows - nulls;
    };
    return (column, rows) => {
        if (target.kinds.length < rows)
            target = targetOf(rows, dictionary);
        target.kindCounts.fill(0);
        switch (column.kind) {
            case 'fields':
                if (column.lexical && interpret)
                    decodeLexical(column, rows, missing, target);
                else
                    decodeText(column, rows, column.lexical ? missing : null, target);
                return cellsOf(target, rows, column.bytes, {
                    starts: column.starts,
                    ends: column.ends,
                    place: (row) => column.first + row * column.stride,
                });
            case 'numbers':
                decodeNumbers(column, rows, target);
                return cellsOf(target, rows, noBytes, null);
            case 'dictionary': {
                decodeEntries(column, rows);
                const { bytes, starts, ends } = column.entries;
                return cellsOf(target, rows, bytes, { starts, ends, place: (row) => column.codes[row] });
            }
            case 'mixed':
                decodeMixed(column, rows, target);
                return cellsOf(target, rows, column.bytes, { starts: column.starts, ends: column.ends, place: (row) => row });
        }
    };
}
function copyOutside(from, entry, to, row) {
    to.lows[row] = from.lows[entry];
    to.highs[row] = from.highs[entry];
    to.lengths[row] = from.lengths[entry];
}
function decodeNumbers(column, rows, target) {
    const { kinds, kindCounts, numbers, codes } = target;
    const { values, missing, inexact, type } = column;
    const kindOfType = batch/* cellKind */.DA[type];
    codes.fill(-1, 0, rows);
    if (inexact === null && decodeFinite(column, rows, target))
        return;
    for (let row = 0; row < rows; row++) {
        let kind = kindOfType;
        let value = values[row];
        if (missing !== null && missing[row] === 1) {
            kind = batch/* cellKind */.DA.missing;
            value = Number.NaN;
        }
        else if (!Number.isFinite(value))
            kind = batch/* cellKind */.DA.nonFinite;
        else if (inexact !== null && inexact[row] === 1)
            kind = batch/* cellKind */.DA.inexactInteger;
        kinds[row] = kind;
        kindCounts[kind] = kindCounts[kind] + 1;
        numbers[row] = value;
    }
}
/** Cells that are missing or of the column's type; false where another is among them. */
function decodeFinite({ values, missing, type }, rows, { kinds, kindCounts, numbers }) {
    const kindOfType = batch/* cellKind */.DA[type];
    // What a value differs from itself by: 0, or NaN where it is not finite.
    let differences = 0;
    let nulls = 0;
    if (missing === null) {
        for (let row = 0; row < rows; row++) {
            const value = values[row];
            differences += value - value;
            numbers[row] = value;
        }
        kinds.fill(kindOfType, 0, rows);
    }
    else {
        // Where nulls come at random, every branch on them is a guess.
        const [masked, added] = [new Float64Array(2), Float64Array.of(0, Number.NaN)];
        for (let row = 0; row < rows; row++) {
            const absent = missing[row];
            masked[0] = values[row];
            const value = masked[absent];
            differences += value - value;
            nulls += absent;
            kinds[row] = kindOfType & (absent - 1);
            numbers[row] = value + added[absent];
        }
    }
    if (differences !== 0)
        return false;
    kindCounts[batch/* cellKind */.DA.missing] = nulls;
    kindCounts[kindOfType] = rows - nulls;
    return true;
}
function decodeMixed(column, rows, target) {
    const { kinds, kindCounts, numbers, codes } = target;
    for (let row = 0; row < rows; row++) {
        const kind = column.kinds[row];
        const isText = kind === batch/* cellKind */.DA.text;
        kinds[row] = kind;
        kindCounts[kind] = kindCounts[kind] + 1;
        numbers[row] = isText || kind === batch/* cellKind */.DA.missing ? Number.NaN : column.numbers[row];
        codes[row] = isText
            ? codeOf(target, column.bytes, column.starts[row], column.ends[row], row)
            : -1;
    }
}
/** @param places - null where the column has no text at all. */
function cellsOf(target, rows, bytes, places) {
    const { kinds, kindCounts, numbers, codes, dictionary } = target;
    const start = (row) => places === null || kinds[row] === batch/* cellKind */.DA.missing ? 0 : places.starts[places.place(row)];
    const end = (row) => places === null || kinds[row] === batch/* cellKind */.DA.missing ? 0 : places.ends[places.place(row)];
    // One view for all cells: to make it costs more than a short text.
    let whole;
    return {
        rows,
        kinds,
        kindCounts,
        numbers,
        codes,
        dictionary,
        outside: target.outside,
        bytes,
        start,
        end,
        text: (row) => {
            const from = start(row);
            const to = end(row);
            if (kinds[row] === batch/* cellKind */.DA.missing)
                return '';
            // A text may be empty; a number never is, so that an empty one was never written as text.
            if (from === to && kinds[row] !== batch/* cellKind */.DA.text)
                return words(kinds[row], numbers[row]);
            whole ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            return whole.toString('utf8', from, to);
        },
    };
}
/** A number in words, for columns whose format has no text for it. */
function words(kind, number) {
    if (kind === batch/* cellKind */.DA.boolean)
        return number === 1 ? 'true' : 'false';
    if (kind !== batch/* cellKind */.DA.date && kind !== batch/* cellKind */.DA.datetime)
        return String(number);
    // A date that JavaScript's calendar does not reach.
    if (!(Math.abs(number) <= 8.64e15))
        return String(number);
    const text = new Date(number).toISOString();
    return kind === batch/* cellKind */.DA.date ? text.slice(0, -14) : text;
}

// EXTERNAL MODULE: ./build/gather/tables/decompress.js
var decompress = __webpack_require__(46083);
;// CONCATENATED MODULE: ./build/gather/tables/line-index.js
/** A file with more rows over several lines than this has lines for its first rows only. */
const mostBreaks = 10_000;
function openLineIndex(most = mostBreaks) {
    const rowsAt = [];
    const linesAt = [];
    /** Lines less rows since the last break. */
    let offset = Number.NaN;
    let known = 0;
    let full = false;
    return {
        add(firstRow, rows, lines) {
            if (full)
                return;
            const regular = lines[0] === firstRow + offset && lines[rows - 1] === firstRow + rows - 1 + offset;
            // Lines only grow: where the first and the last are in step, so are all between them.
            for (let row = 0; row < rows && !regular; row++) {
                const line = lines[row];
                if (line === firstRow + row + offset)
                    continue;
                if (rowsAt.length === most) {
                    full = true;
                    known = firstRow + row - 1;
                    return;
                }
                rowsAt.push(firstRow + row);
                linesAt.push(line);
                offset = line - (firstRow + row);
            }
            known = firstRow + rows - 1;
        },
        lineOf(row) {
            if (row > known)
                return undefined;
            let [low, high] = [0, rowsAt.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if (rowsAt[middle] <= row)
                    low = middle + 1;
                else
                    high = middle;
            }
            const at = low - 1;
            return at < 0 ? undefined : linesAt[at] + row - rowsAt[at];
        },
    };
}

// EXTERNAL MODULE: ./build/gather/tables/text-source.js
var text_source = __webpack_require__(35377);
;// CONCATENATED MODULE: ./build/gather/tables/table.js










/** Throws `ConfigurationError` where nothing matches, a file cannot be read, or files have different columns. */
async function openTable(request) {
    const { root, patterns } = request;
    const paths = await (0,files/* expandPaths */.pR)(root, patterns);
    if (paths.length === 0)
        throw new errors/* ConfigurationError */.j1({
            message: `no file matches ${patterns.slice(0, 5).map(csv_head/* shown */.S).join(', ')}`,
            next: 'check the path or the glob, and that the file is there when the step runs',
        });
    const parts = [];
    for (const path of paths) {
        const part = await openPart(root, path, request.chunkBytes);
        const [first] = parts;
        if (first !== undefined)
            sameColumns(first, part);
        parts.push(part);
    }
    const [{ columns, format }] = parts;
    return {
        columns,
        format,
        files: parts.map(({ path, bytes }) => ({ path, bytes })),
        read: (observers) => readParts(parts, columns, observers, request),
    };
}
/** By the extension, also before .gz and .zst; then by the content. */
async function openPart(root, path, chunkBytes) {
    const { head, bytes } = await (0,text_source/* headOf */.Uo)(root, path);
    const name = path.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, '');
    const extension = /\.([a-z]+)$/.exec(name)?.[1];
    if (startsWith(head, 'PAR1') || extension === 'parquet' || extension === 'pq') {
        const { openParquet } = await __webpack_require__.e(/* import() */ 4761).then(__webpack_require__.bind(__webpack_require__, 74761));
        return openParquet(root, path);
    }
    const source = (0,text_source/* sourceOf */.vz)(root, path, head, chunkBytes);
    const compressed = (0,decompress/* compressionOf */.MB)(head) !== undefined;
    const isJson = extension === 'jsonl' ||
        extension === 'ndjson' ||
        (extension !== 'csv' && extension !== 'tsv' && (await firstByte(source)) === 123);
    if (isJson) {
        const { openJsonLines } = await __webpack_require__.e(/* import() */ 4462).then(__webpack_require__.bind(__webpack_require__, 74462));
        return { ...(await openJsonLines(root, path, source)), compressed };
    }
    return { ...(await openCsv(path, bytes, source, { delimiter: extension === 'tsv' ? 9 : undefined })), compressed };
}
const startsWith = (head, text) => [...text].every((character, at) => head[at] === character.charCodeAt(0));
/** The first byte that is no space, after decompression. */
async function firstByte(source) {
    for await (const chunk of source()) {
        const found = chunk.find((byte) => byte > 32 && byte < 0x80);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function sameColumns(first, part) {
    const length = Math.max(first.columns.length, part.columns.length);
    for (let place = 0; place < length; place++) {
        const expected = first.columns[place];
        const found = part.columns[place];
        if (expected === found)
            continue;
        const named = (name) => (name === undefined ? 'nothing' : (0,csv_head/* shown */.S)(name));
        throw new errors/* ConfigurationError */.j1({
            file: part.path,
            message: `column ${place + 1} is ${named(found)}; ${named(expected)} is expected, as in ${first.path}`,
            next: 'give all files of a table the same columns in the same order, or name fewer files',
        });
    }
}
async function readParts(parts, columns, observers, { missingValues, textColumns }) {
    const missing = (0,decode_missing/* missingValuesOf */.uY)(missingValues);
    const limits = dictionaryLimits(columns.length);
    const decoders = new Array(columns.length).fill(undefined);
    const decoderOf = (column) => {
        const decoder = decoders[column] ?? createDecoder(missing, !textColumns?.has(columns[column]), limits);
        decoders[column] = decoder;
        return decoder;
    };
    const files = [];
    let rows = 0;
    for (const part of parts) {
        const before = rows;
        const lines = openLineIndex();
        for await (const raw of part.batches()) {
            const batch = batchOf(raw, rows + 1, decoderOf);
            for (const observer of observers)
                observer.observe(batch);
            if (raw.lines !== undefined && !part.compressed)
                lines.add(rows - before + 1, raw.rows, raw.lines);
            rows += raw.rows;
        }
        files.push({ path: part.path, rows: rows - before, lines });
    }
    return {
        rows,
        files: files.map(({ path, rows }) => ({ path, rows })),
        place: (row) => placeIn(files, row),
    };
}
function batchOf(raw, firstRow, decoderOf) {
    const decoded = new Array(raw.columns.length).fill(undefined);
    return {
        firstRow,
        rows: raw.rows,
        cells(column) {
            const known = decoded[column];
            if (known !== undefined)
                return known;
            const rawColumn = raw.columns[column];
            if (rawColumn === undefined)
                throw new RangeError(`no column ${column} in a table of ${raw.columns.length}`);
            const cells = decoderOf(column)(rawColumn, raw.rows);
            decoded[column] = cells;
            return cells;
        },
    };
}
function placeIn(files, row) {
    let before = 0;
    for (const { path, rows, lines } of files) {
        if (row <= before + rows) {
            const line = lines.lineOf(row - before);
            return { file: path, row: row - before, ...(line === undefined ? {} : { line }) };
        }
        before += rows;
    }
    throw new RangeError(`no row ${row} in a table of ${before}`);
}


/***/ }),

/***/ 50237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ firstBadByte),
/* harmony export */   MB: () => (/* binding */ wholeCharacters),
/* harmony export */   SP: () => (/* binding */ checkEncoding)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


const marks = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
/** Throws where the first bytes are of another encoding than UTF-8; gives the length of a byte order mark. */
function checkEncoding(path, head) {
    const mark = marks.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
    const name = mark?.[0] ?? (looksWide(head.subarray(0, 4096)) ? 'UTF-16 or UTF-32' : undefined);
    if (name !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: path,
            message: `is text in ${name}; UTF-8 is expected`,
            next: `convert it: iconv -f ${name === 'UTF-32' ? 'UTF-32' : 'UTF-16'} -t UTF-8`,
        });
    return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}
/** Text of Western letters in a wide encoding has a NUL at every other byte. */
function looksWide(head) {
    let even = 0;
    let odd = 0;
    head.forEach((byte, at) => {
        if (byte !== 0)
            return;
        if (at % 2 === 0)
            even++;
        else
            odd++;
    });
    return head.length >= 4 && Math.max(even, odd) > head.length / 5;
}
/** Where the last character that is whole ends: a chunk may be cut in the middle of one. */
function wholeCharacters(bytes, start, end) {
    for (let back = 1; back <= 3 && end - back >= start; back++) {
        const byte = bytes[end - back];
        if (byte < 0x80)
            return end;
        if (byte >= 0xc0) {
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? end - back : end;
        }
    }
    return end;
}
/** Place of the first byte that is not UTF-8, -1 where all are. */
function firstBadByte(bytes, start, end) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
        return -1;
    // All before `good` is valid; a prefix is good when it is valid up to its last whole character.
    let good = start;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        const whole = wholeCharacters(bytes, start, middle);
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, whole)))
            good = middle;
        else
            bad = middle;
    }
    return good;
}


/***/ }),

/***/ 35377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export chunkBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46083);



const chunkBytes = 256 * 1024;
/** The first bytes of a file and its size: what tells formats apart. */
async function headOf(root, path, length = 8) {
    const { handle, bytes } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(root, path);
    try {
        const head = new Uint8Array(length);
        const { bytesRead } = await handle.read(head, 0, length, 0);
        return { head: head.subarray(0, bytesRead), bytes };
    }
    finally {
        await handle.close();
    }
}
/** The bytes of a file, decompressed where its first bytes say that it is gzip or Zstandard. */
function sourceOf(root, path, head, chunk = chunkBytes) {
    const raw = () => chunks(root, path, chunk);
    const compression = (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .compressionOf */ .MB)(head);
    return compression === undefined ? raw : (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .decompressed */ .ji)(path, raw, compression);
}
async function* chunks(root, path, size) {
    const { handle } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(root, path);
    try {
        yield* read(handle, size);
    }
    finally {
        await handle.close();
    }
}
function* read(handle, size) {
    const buffer = new Uint8Array(size);
    for (;;) {
        // A file lies on a disk: to wait for its bytes costs less than a turn of the event loop for each chunk.
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle.fd, buffer, 0, size, null);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}


/***/ })

};

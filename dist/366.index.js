export const id = 366;
export const ids = [366];
export const modules = {

/***/ 80366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJsonLines: () => (/* binding */ openJsonLines)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/tables/batch.js
var tables_batch = __webpack_require__(43582);
;// CONCATENATED MODULE: ./build/gather/tables/json-lines-numbers.js
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

;// CONCATENATED MODULE: ./build/gather/tables/json-lines-scanner.js


const newKeys = (path = '', depth = 1) => ({ path, depth, list: [], known: new Map() });
function addKey(keys, name) {
    const path = keys.path === '' ? name : `${keys.path}.${name}`;
    const key = {
        name,
        path,
        bytes: new TextEncoder().encode(name),
        column: -1,
        keys: null,
        place: keys.list.length,
        valued: false,
    };
    keys.list.push(key);
    keys.known.set(name, key);
    return key;
}
/** Where the line is broken, told to the reader, who knows file and line. */
class BrokenLine extends Error {
    place;
    constructor(place, message) {
        super(message);
        this.place = place;
    }
}
const json_lines_scanner_powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const deepest = 200;
function newScanner() {
    let bytes = Buffer.alloc(0);
    let at = 0;
    let limit = 0;
    const found = { kind: 0, number: 0, start: 0, end: 0 };
    const broken = (message, place = at) => {
        throw new BrokenLine(place, message);
    };
    const blank = () => {
        while (at < limit) {
            const byte = bytes[at];
            if (byte !== 32 && byte !== 9 && byte !== 13)
                return;
            at++;
        }
    };
    const peek = () => {
        blank();
        return at < limit ? bytes[at] : -1;
    };
    /** From the opening quote past the closing one. Returns whether there are escapes. */
    const string = () => {
        const open = at++;
        found.start = at;
        let escaped = false;
        for (;;) {
            if (at >= limit)
                broken('a string that does not end on its line', open);
            const byte = bytes[at];
            if (byte === 34)
                break;
            if (byte < 32)
                broken('a control character inside a string');
            if (byte === 92) {
                escaped = true;
                at++;
                if (!'"\\/bfnrtu'.includes(String.fromCharCode(bytes[at] ?? 0)))
                    broken('an unknown escape in a string');
            }
            at++;
        }
        found.end = at++;
        return escaped;
    };
    const escapes = { 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 };
    const hex = (place) => {
        const digits = bytes.toString('latin1', place, place + 4);
        if (!/^[\da-fA-F]{4}$/.test(digits))
            broken('an escape \\u without four hexadecimal digits', place);
        return Number.parseInt(digits, 16);
    };
    /** Text is never longer than what it was escaped as, so that it can lie in the same place. */
    const resolveEscapes = () => {
        let to = found.start;
        for (let from = found.start; from < found.end;) {
            const byte = bytes[from];
            if (byte !== 92) {
                bytes[to++] = byte;
                from++;
                continue;
            }
            const letter = bytes[from + 1];
            if (letter !== 117) {
                bytes[to++] = escapes[letter] ?? letter;
                from += 2;
                continue;
            }
            if (from + 6 > found.end)
                broken('an escape \\u without four hexadecimal digits', from);
            let code = hex(from + 2);
            from += 6;
            if (code >= 0xd800 && code < 0xdc00 && from + 6 <= found.end && bytes[from] === 92 && bytes[from + 1] === 117) {
                const low = hex(from + 2);
                if (low >= 0xdc00 && low < 0xe000) {
                    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                    from += 6;
                }
            }
            // Half a surrogate pair is no character.
            if (code >= 0xd800 && code < 0xe000)
                code = 0xfffd;
            if (code < 0x80)
                bytes[to++] = code;
            else if (code < 0x800) {
                bytes[to++] = 0xc0 | (code >> 6);
                bytes[to++] = 0x80 | (code & 63);
            }
            else {
                if (code < 0x10000)
                    bytes[to++] = 0xe0 | (code >> 12);
                else {
                    bytes[to++] = 0xf0 | (code >> 18);
                    bytes[to++] = 0x80 | ((code >> 12) & 63);
                }
                bytes[to++] = 0x80 | ((code >> 6) & 63);
                bytes[to++] = 0x80 | (code & 63);
            }
        }
        found.end = to;
    };
    const digits = () => {
        const first = at;
        while (at < limit && bytes[at] >= 48 && bytes[at] <= 57)
            at++;
        if (at === first)
            broken('a number without digits');
        return at - first;
    };
    const number = () => {
        const start = at;
        const negative = bytes[at] === 45;
        if (negative)
            at++;
        if (bytes[at] === 73) {
            literal('Infinity', tables_batch/* cellKind */.DA.nonFinite, negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
            return;
        }
        const first = at;
        const whole = digits();
        if (whole > 1 && bytes[first] === 48)
            broken('a number that starts with 0', start);
        let fraction = 0;
        let simple = true;
        if (at < limit && bytes[at] === 46) {
            at++;
            fraction = digits();
        }
        if (at < limit && (bytes[at] | 32) === 101) {
            at++;
            if (bytes[at] === 43 || bytes[at] === 45)
                at++;
            digits();
            simple = false;
        }
        let value = 0;
        const count = whole + fraction;
        if (simple && count <= 19 && fraction <= 22) {
            let place = first;
            const middle = at - (count > 15 ? count - 15 : 0);
            for (; place < middle; place++) {
                const byte = bytes[place];
                if (byte !== 46)
                    value = value * 10 + byte - 48;
            }
            // Up to 15 digits both parts are exact, so that the quotient is the nearest double.
            if (count <= 15)
                value = fraction > 0 ? value / json_lines_scanner_powers[fraction] : value;
            else if (fraction >= count - 15) {
                let rest = 0;
                for (; place < at; place++)
                    rest = rest * 10 + bytes[place] - 48;
                value = nearestDecimal(value, rest, count - 15, fraction);
            }
            else
                value = Number.NaN;
            if (negative)
                value = -value;
        }
        else
            value = Number.NaN;
        if (Number.isNaN(value))
            value = Number(bytes.toString('latin1', start, at));
        found.number = value;
        if (!Number.isFinite(value))
            found.kind = tables_batch/* cellKind */.DA.nonFinite;
        else if (fraction > 0 || !simple)
            found.kind = tables_batch/* cellKind */.DA.number;
        else {
            found.kind = Number.isSafeInteger(value) ? tables_batch/* cellKind */.DA.integer : tables_batch/* cellKind */.DA.inexactInteger;
            if (value === 0)
                found.number = 0;
        }
    };
    const literal = (word, kind, value) => {
        for (let index = 0; index < word.length; index++)
            if (at + index >= limit || bytes[at + index] !== word.charCodeAt(index))
                broken('a value that is not JSON');
        at += word.length;
        found.kind = kind;
        found.number = value;
    };
    const pass = (depth) => {
        if (depth > deepest)
            broken(`values nested more than ${deepest} deep`);
        const byte = peek();
        const close = byte === 123 ? 125 : byte === 91 ? 93 : 0;
        if (close === 0) {
            if (byte === 34)
                string();
            else
                single(byte);
            return;
        }
        at++;
        if (peek() === close) {
            at++;
            return;
        }
        for (;;) {
            if (close === 125) {
                if (peek() !== 34)
                    broken('a key was expected');
                string();
                expect(58, 'a colon after the key');
            }
            pass(depth + 1);
            const after = peek();
            at++;
            if (after === close)
                return;
            if (after !== 44)
                broken(`a comma or ${close === 125 ? '}' : ']'} was expected`, at - 1);
        }
    };
    const single = (byte) => {
        if (byte === 45 || byte === 73 || (byte >= 48 && byte <= 57))
            number();
        else if (byte === 110)
            literal('null', tables_batch/* cellKind */.DA.missing, Number.NaN);
        else if (byte === 116)
            literal('true', tables_batch/* cellKind */.DA.boolean, 1);
        else if (byte === 102)
            literal('false', tables_batch/* cellKind */.DA.boolean, 0);
        else if (byte === 78)
            literal('NaN', tables_batch/* cellKind */.DA.nonFinite, Number.NaN);
        else if (byte === -1)
            broken('the line ends inside the object; one object a line is expected');
        else
            broken('a value that is not JSON');
    };
    const skip = () => {
        blank();
        const start = at;
        pass(1);
        found.kind = tables_batch/* cellKind */.DA.text;
        found.number = Number.NaN;
        found.start = start;
        found.end = at;
    };
    const expect = (byte, what) => {
        if (peek() !== byte)
            broken(`${what} was expected`);
        at++;
    };
    return {
        found,
        peek,
        place: () => at,
        move(source, place, end) {
            bytes = source;
            at = place;
            limit = end;
        },
        expect,
        isKey(name) {
            if (peek() !== 34)
                return false;
            const { length } = name;
            if (at + length + 2 > limit || bytes[at + length + 1] !== 34)
                return false;
            for (let index = 0; index < length; index++)
                if (bytes[at + 1 + index] !== name[index])
                    return false;
            at += length + 2;
            return true;
        },
        key() {
            if (peek() !== 34)
                broken('a key in double quotes was expected');
            if (string())
                resolveEscapes();
        },
        text: () => bytes.toString('utf8', found.start, found.end),
        value() {
            const byte = peek();
            if (byte === 34) {
                if (string())
                    resolveEscapes();
                found.kind = tables_batch/* cellKind */.DA.text;
                found.number = Number.NaN;
            }
            else if (byte === 91)
                skip();
            else
                single(byte);
        },
        skip,
    };
}

;// CONCATENATED MODULE: ./build/gather/tables/json-lines.js





/** The columns are the keys of so many first lines, in order of appearance. */
const sampleLines = 1000;
const longestLine = 128 * 1024 * 1024;
const deepestObject = 8;
/**
 * Opens a file of one JSON object a line. Objects inside are flattened to `a.b`, arrays (and objects nested more than 8 deep) are the text of their JSON; a key that
 * is not there and null are missing cells; `NaN` and `Infinity` are read as Python writes them. A key that first appears after the first 1,000 lines, with a
 * value, is a `ConfigurationError`, as are a broken line, a key that is there twice, and bytes that are not UTF-8. `source` gives the bytes, decompressed.
 */
async function openJsonLines(root, path, source) {
    const file = (0,files/* inside */.nx)(root, path);
    const { handle, bytes } = await (0,files/* openRegular */.lf)(root, path);
    await handle.close();
    const sample = newKeys();
    let lines = 0;
    for await (const block of readLines(file, source())) {
        const scanner = newScanner();
        scanLines(file, scanner, block, (line) => {
            learn(scanner, sample, line);
            return ++lines < sampleLines;
        });
        if (lines >= sampleLines)
            break;
    }
    const columns = numberColumns(file, sample);
    if (columns.length === 0)
        throw new errors/* ConfigurationError */.j1({
            file,
            message: lines === 0 ? 'has no rows' : 'has no keys in its objects',
            next: 'write one JSON object a line',
        });
    return {
        path: file,
        bytes,
        format: 'json-lines',
        columns,
        batches: () => readBatches(file, sample, columns.length, source()),
    };
}
const json_lines_short = (name) => (name.length > 200 ? `${name.slice(0, 200)}…` : name);
/** Cuts a stream of bytes into blocks of whole lines, each in bytes of its own; tests that they are UTF-8. */
async function* readLines(file, source) {
    let rest = [];
    let restBytes = 0;
    let firstLine = 1;
    let first = true;
    const block = (parts) => {
        const bytes = Buffer.concat(parts);
        let from = 0;
        if (first) {
            refuseOtherEncodings(file, bytes);
            if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
                from = 3;
            first = false;
        }
        if (!(0,external_node_buffer_.isUtf8)(bytes)) {
            let line = firstLine;
            let start = 0;
            for (let end = bytes.indexOf(10); end >= 0 && (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
                line++;
                start = end + 1;
            }
            throw new errors/* ConfigurationError */.j1({ file, line, message: 'is not UTF-8', next: 'write the file as UTF-8' });
        }
        return { bytes, from, to: bytes.length, firstLine };
    };
    for await (const chunk of source) {
        const end = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).lastIndexOf(10) + 1;
        if (end > 0) {
            const found = block([...rest, chunk.subarray(0, end)]);
            yield found;
            for (let place = found.bytes.indexOf(10); place >= 0; place = found.bytes.indexOf(10, place + 1))
                firstLine++;
            rest = [];
            restBytes = 0;
        }
        // The source may use its chunk again.
        if (end < chunk.length)
            rest.push(new Uint8Array(chunk.subarray(end)));
        restBytes += chunk.length - end;
        if (restBytes > longestLine)
            throw new errors/* ConfigurationError */.j1({
                file,
                line: firstLine,
                message: `a line of more than ${(0,files/* formatBytes */.z3)(longestLine)}`,
                next: 'write one JSON object a line',
            });
    }
    if (restBytes > 0)
        yield block(rest);
}
function refuseOtherEncodings(file, bytes) {
    const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
    if (mark === 0xfffe || mark === 0xfeff || (bytes.length > 3 && (bytes[0] === 0 || bytes[1] === 0)))
        throw new errors/* ConfigurationError */.j1({ file, message: 'is UTF-16, not UTF-8', next: 'write the file as UTF-8' });
}
/** Calls `row` for each line that is not blank, with the scanner after its opening brace, until it answers false. */
function scanLines(file, scanner, block, row) {
    const { bytes, to } = block;
    let line = block.firstLine;
    let start = block.from;
    try {
        for (; start < to; line++) {
            const newline = bytes.indexOf(10, start);
            const end = newline < 0 ? to : newline;
            scanner.move(bytes, start, end);
            const next = scanner.peek();
            if (next !== -1) {
                if (next !== 123)
                    throw new BrokenLine(scanner.place(), next === 91 ? 'an array; one JSON object a line is expected' : 'no JSON object; one a line is expected');
                scanner.expect(123, '{');
                const more = row(line);
                if (scanner.peek() !== -1)
                    throw new BrokenLine(scanner.place(), 'more after the end of the object');
                if (!more)
                    return;
            }
            start = end + 1;
        }
    }
    catch (error) {
        if (!(error instanceof BrokenLine))
            throw error;
        const column = error.place >= start ? error.place - start + 1 : 1;
        throw new errors/* ConfigurationError */.j1({
            file,
            line,
            column,
            message: json_lines_short(error.message),
            next: 'write one JSON object a line (as pandas does with lines=True)',
        }, { cause: error });
    }
}
/** The keys of an object and what they hold, up to its closing brace; `each` reads the value of a key. */
function scanObject(scanner, keys, each) {
    const { list } = keys;
    let expected = 0;
    const ends = () => {
        if (scanner.peek() !== 125)
            return false;
        scanner.expect(125, '}');
        return true;
    };
    if (ends())
        return;
    for (;;) {
        let key = list[expected];
        if (key === undefined || !scanner.isKey(key.bytes)) {
            scanner.key();
            const name = scanner.text();
            key = keys.known.get(name) ?? name;
        }
        scanner.expect(58, 'a colon after the key');
        each(key, keys);
        if (typeof key !== 'string')
            expected = key.place + 1;
        if (ends())
            return;
        scanner.expect(44, 'a comma or }');
    }
}
const twice = (scanner, name) => {
    throw new BrokenLine(scanner.place(), `the key ${json_lines_short(name)} is there twice`);
};
/** Notes the keys of one line. */
function learn(scanner, keys, line) {
    const seen = new Set();
    const each = (named, parent) => {
        const key = typeof named === 'string' ? addKey(parent, named) : named;
        if (seen.has(key))
            twice(scanner, key.path);
        seen.add(key);
        if (scanner.peek() === 123 && parent.depth < deepestObject) {
            scanner.expect(123, '{');
            key.keys ??= newKeys(key.path, parent.depth + 1);
            scanObject(scanner, key.keys, each);
        }
        else {
            if (scanner.peek() === 123)
                scanner.skip();
            else
                scanner.value();
            key.column = line;
            key.valued ||= scanner.found.kind !== tables_batch/* cellKind */.DA.missing;
        }
    };
    scanObject(scanner, keys, each);
}
/** Gives each key with single values its place in the table; one that is only null where others hold an object is that object missing. */
function numberColumns(file, keys) {
    const columns = [];
    const number = ({ list }) => {
        for (const key of list) {
            if (key.column >= 0)
                key.column = key.valued || key.keys === null ? columns.push(key.path) - 1 : -1;
            if (key.keys !== null)
                number(key.keys);
        }
    };
    number(keys);
    const names = new Set();
    for (const name of columns) {
        if (names.has(name))
            throw new errors/* ConfigurationError */.j1({
                file,
                message: `column ${json_lines_short(name)} is there as a key and as a key inside an object`,
                next: 'give one of them another name',
            });
        names.add(name);
    }
    return columns;
}
async function* readBatches(file, keys, columns, source) {
    const most = (0,tables_batch/* batchRows */.e1)(columns);
    const building = Array.from({ length: columns }, () => ({
        kinds: new Uint8Array(most),
        numbers: new Float64Array(most),
        starts: new Int32Array(most),
        ends: new Int32Array(most),
        row: -1,
    }));
    const objects = new Map();
    const scanner = newScanner();
    const { found } = scanner;
    let rows = 0;
    let total = 0;
    let texts = new Uint8Array(2 * tables_batch/* batchBytes */.wg);
    let used = 0;
    let lineBytes = 0;
    const store = (column, bytes, path) => {
        if (column.row === total)
            twice(scanner, path);
        column.row = total;
        column.kinds[rows] = found.kind;
        column.numbers[rows] = found.number;
        if (found.kind !== tables_batch/* cellKind */.DA.text)
            return;
        const length = found.end - found.start;
        if (used + length > texts.length) {
            const larger = new Uint8Array(2 * (used + length));
            larger.set(texts.subarray(0, used));
            texts = larger;
        }
        if (length > 48)
            texts.set(bytes.subarray(found.start, found.end), used);
        else
            for (let index = 0; index < length; index++)
                texts[used + index] = bytes[found.start + index];
        column.starts[rows] = used;
        used += length;
        column.ends[rows] = used;
    };
    let bytes = texts;
    const late = (path) => {
        throw new BrokenLine(scanner.place(), `the key ${json_lines_short(path)} appears here (row ${total + 1}) for the first time; columns are told by the first ${sampleLines} lines: write it there, if only as null`);
    };
    const each = (key, parent) => {
        const object = scanner.peek() === 123;
        if (typeof key === 'string') {
            const path = parent.path === '' ? key : `${parent.path}.${key}`;
            scanner.skip();
            if (!isNull(bytes, found.start, found.end))
                late(path);
            return;
        }
        if (object && parent.depth < deepestObject) {
            scanner.expect(123, '{');
            if (key.keys === null) {
                if (scanner.peek() !== 125)
                    late(key.path);
                scanner.expect(125, '}');
                return;
            }
            if (objects.get(key.keys) === total)
                twice(scanner, key.path);
            objects.set(key.keys, total);
            scanObject(scanner, key.keys, each);
            return;
        }
        if (object)
            scanner.skip();
        else
            scanner.value();
        const column = building[key.column];
        if (column !== undefined)
            store(column, bytes, key.path);
        else if (found.kind !== tables_batch/* cellKind */.DA.missing)
            late(key.path);
    };
    const clear = () => {
        for (const { kinds, numbers } of building) {
            kinds.fill(tables_batch/* cellKind */.DA.missing);
            numbers.fill(Number.NaN);
        }
        rows = 0;
        used = 0;
        lineBytes = 0;
    };
    const batch = () => ({
        rows,
        columns: building.map(({ kinds, numbers, starts, ends }) => ({
            kind: 'mixed',
            kinds: kinds.subarray(0, rows),
            numbers: numbers.subarray(0, rows),
            bytes: texts,
            starts,
            ends,
        })),
    });
    clear();
    for await (const block of readLines(file, source)) {
        bytes = block.bytes;
        let { from, firstLine } = block;
        while (from < block.to) {
            let lastLine = firstLine - 1;
            scanLines(file, scanner, { ...block, from, firstLine }, (line) => {
                const before = scanner.place();
                scanObject(scanner, keys, each);
                lineBytes += scanner.place() - before + 1;
                rows++;
                total++;
                lastLine = line;
                return rows < most && lineBytes < tables_batch/* batchBytes */.wg;
            });
            if (rows < most && lineBytes < tables_batch/* batchBytes */.wg)
                break;
            yield batch();
            clear();
            const newline = bytes.indexOf(10, scanner.place());
            from = newline < 0 ? block.to : newline + 1;
            firstLine = lastLine + 1;
        }
    }
    if (rows > 0)
        yield batch();
}
const isNull = (bytes, start, end) => end - start === 4 && bytes[start] === 110 && bytes[start + 1] === 117;


/***/ })

};

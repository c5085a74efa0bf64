export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 74462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJsonLines: () => (/* binding */ openJsonLines)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/tables/batch.js
var tables_batch = __webpack_require__(43582);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/gather/tables/json-lines-buffer.js



const longestLine = 128 * 1024 * 1024;
const newline = 10;
const viewOf = ({ buffer, byteOffset, length }) => new DataView(buffer, byteOffset, length);
/** Throws `ConfigurationError` for text in another encoding and a line of more than 128 MB. */
function openLineBuffer(file, size) {
    let held = 0;
    let begun = false;
    const makeRoom = (count) => {
        // One byte is for the newline that a last line may lack.
        const needed = held + count + 1;
        if (needed <= buffer.bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(needed, 2 * buffer.bytes.length));
        larger.set(buffer.bytes.subarray(0, held));
        buffer.bytes = larger;
        buffer.view = viewOf(larger);
    };
    const begin = () => {
        begun = true;
        const { bytes } = buffer;
        const [first = 0, second = 0] = bytes.subarray(0, held);
        const mark = (first << 8) | second;
        if (mark === 0xfffe || mark === 0xfeff || (held > 3 && (first === 0 || second === 0)))
            throw new errors/* ConfigurationError */.j1({ file, message: 'is UTF-16, not UTF-8', next: 'write the file as UTF-8' });
        if (mark === 0xefbb && bytes[2] === 0xbf)
            buffer.from = 3;
    };
    const advance = (to) => {
        if (!begun)
            begin();
        const { bytes } = buffer;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(buffer.to, to))) {
            let { line, from } = buffer;
            for (let end = bytes.indexOf(newline, from); (0,external_node_buffer_.isUtf8)(bytes.subarray(from, end)); line++) {
                from = end + 1;
                end = bytes.indexOf(newline, from);
            }
            throw new errors/* ConfigurationError */.j1({ file, line, message: 'is not UTF-8', next: 'write the file as UTF-8' });
        }
        buffer.to = to;
    };
    const bytes = Buffer.alloc(size);
    const buffer = {
        bytes,
        view: viewOf(bytes),
        from: 0,
        to: 0,
        line: 1,
        add(chunk) {
            makeRoom(chunk.length);
            buffer.bytes.set(chunk, held);
            const end = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).lastIndexOf(newline) + 1;
            held += chunk.length;
            if (end > 0)
                advance(held - chunk.length + end);
            if (held - buffer.to > longestLine)
                throw new errors/* ConfigurationError */.j1({
                    file,
                    line: buffer.line,
                    message: `a line of more than ${(0,files/* formatBytes */.z3)(longestLine)}`,
                    next: 'write one JSON object a line',
                });
        },
        end() {
            if (held === buffer.to)
                return;
            makeRoom(0);
            buffer.bytes[held++] = newline;
            advance(held);
        },
        release() {
            const { from } = buffer;
            buffer.bytes.copyWithin(0, from, held);
            held -= from;
            buffer.to -= from;
            buffer.from = 0;
        },
    };
    return buffer;
}

// EXTERNAL MODULE: ./build/gather/tables/json-lines-numbers.js
var json_lines_numbers = __webpack_require__(33327);
;// CONCATENATED MODULE: ./build/gather/tables/json-lines-scanner.js


const newKeys = (path = '', depth = 1) => ({ path, depth, list: [], known: new Map() });
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON escapes
const needsEscapes = /["\\\0-\x1f]/;
function wordsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const count = bytes.length < 4 ? 0 : Math.ceil(bytes.length / 4);
    return Int32Array.from({ length: count }, (_, index) => view.getInt32(Math.min(4 * index, bytes.length - 4), true));
}
function addKey(keys, name) {
    const path = keys.path === '' ? name : `${keys.path}.${name}`;
    const bytes = new TextEncoder().encode(needsEscapes.test(name) ? '' : `"${name}":`);
    const key = {
        name,
        path,
        bytes,
        words: wordsOf(bytes),
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
/** 1 for bytes that stand for themselves inside a string. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 32 && byte !== 34 && byte !== 92 ? 1 : 0));
/** 1 for bytes that may follow a backslash. */
const escapable = Uint8Array.from({ length: 256 }, (_, byte) => '"\\/bfnrtu'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** What a letter after a backslash stands for. */
const escapes = Uint8Array.from({ length: 256 }, (_, letter) => ({ 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 })[letter] ?? letter);
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
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
        const source = bytes;
        const open = at;
        let place = open + 1;
        let escaped = false;
        for (;;) {
            while (place < limit && plain[source[place]] === 1)
                place++;
            if (place >= limit)
                broken('a string that does not end on its line', open);
            const byte = source[place];
            if (byte === 34)
                break;
            if (byte !== 92)
                broken('a control character inside a string', place);
            escaped = true;
            if (escapable[source[place + 1]] !== 1)
                broken('an unknown escape in a string', place + 1);
            place += 2;
        }
        found.start = open + 1;
        found.end = place;
        at = place + 1;
        return escaped;
    };
    const hex = (place) => {
        const digits = bytes.toString('latin1', place, place + 4);
        if (!/^[\da-fA-F]{4}$/.test(digits))
            broken('an escape \\u without four hexadecimal digits', place);
        return Number.parseInt(digits, 16);
    };
    /** Text is never longer than what it was escaped as, so that it can lie in the same place. */
    const resolveEscapes = () => {
        const source = bytes;
        const { end } = found;
        let from = source.indexOf(92, found.start);
        let to = from;
        while (from < end) {
            const byte = source[from];
            if (byte !== 92) {
                source[to++] = byte;
                from++;
                continue;
            }
            const letter = source[from + 1];
            if (letter !== 117) {
                source[to++] = escapes[letter];
                from += 2;
                continue;
            }
            if (from + 6 > end)
                broken('an escape \\u without four hexadecimal digits', from);
            let code = hex(from + 2);
            from += 6;
            if (code >= 0xd800 && code < 0xdc00 && from + 6 <= end && source[from] === 92 && source[from + 1] === 117) {
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
                source[to++] = code;
            else if (code < 0x800) {
                source[to++] = 0xc0 | (code >> 6);
                source[to++] = 0x80 | (code & 63);
            }
            else {
                if (code < 0x10000)
                    source[to++] = 0xe0 | (code >> 12);
                else {
                    source[to++] = 0xf0 | (code >> 18);
                    source[to++] = 0x80 | ((code >> 12) & 63);
                }
                source[to++] = 0x80 | ((code >> 6) & 63);
                source[to++] = 0x80 | (code & 63);
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
                value = fraction > 0 ? value / powers[fraction] : value;
            else if (fraction >= count - 15) {
                let rest = 0;
                for (; place < at; place++)
                    rest = rest * 10 + bytes[place] - 48;
                value = (0,json_lines_numbers/* nearestDecimal */.Y)(value, rest, count - 15, fraction);
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
        seek(place) {
            at = place;
        },
        expect,
        isKey(name) {
            if (peek() !== 34 || name.length === 0 || at + name.length > limit)
                return false;
            for (let index = 0; index < name.length; index++)
                if (bytes[at + index] !== name[index])
                    return false;
            at += name.length;
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

;// CONCATENATED MODULE: ./build/gather/tables/json-lines-members.js



const json_lines_members_powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const literals = [
    { text: Buffer.from('null'), kind: tables_batch/* cellKind */.DA.missing, value: Number.NaN },
    { text: Buffer.from('true'), kind: tables_batch/* cellKind */.DA.boolean, value: 1 },
    { text: Buffer.from('false'), kind: tables_batch/* cellKind */.DA.boolean, value: 0 },
];
const notHere = -1;
/**
 * Reads the members of an object into row `row`, the `total`th of the table, for as long as they are plain: the keys in their order, with values that are a string
 * without escapes, a number without an exponent, true, false or null. Stops before the first that is not, so that it can be read by the scanner, which knows all of JSON.
 * `view` is a view of `bytes`, which must have a newline at the end of the line: every loop here ends there.
 */
function readMembers(bytes, view, stop, keys, building, row, total) {
    const { list } = keys;
    let { at, expected } = stop;
    stop.closed = false;
    for (; expected < list.length; expected++) {
        const key = list[expected];
        const column = building[key.column];
        const { words, bytes: name } = key;
        if (column === undefined || column.filled === total || words.length === 0)
            break;
        let place = at;
        if (bytes[place] === 32)
            place++;
        if (place + name.length > bytes.length)
            break;
        // Four bytes at a time; the last four may overlap those before them.
        const last = words.length - 1;
        let word = 0;
        while (word < last && view.getInt32(place + 4 * word, true) === words[word])
            word++;
        place += name.length;
        if (word < last || view.getInt32(place - 4, true) !== words[last])
            break;
        if (bytes[place] === 32)
            place++;
        let kind = notHere;
        let number = Number.NaN;
        let start = 0;
        let end = 0;
        const byte = bytes[place];
        if (byte === 34) {
            start = ++place;
            while (plain[bytes[place]] === 1)
                place++;
            if (bytes[place] !== 34)
                break;
            end = place++;
            kind = tables_batch/* cellKind */.DA.text;
        }
        else if (byte > 57) {
            const literal = literals[byte === 110 ? 0 : byte === 116 ? 1 : 2];
            const { text } = literal;
            let length = 0;
            while (length < text.length && bytes[place + length] === text[length])
                length++;
            if (length < text.length)
                break;
            place += length;
            kind = literal.kind;
            number = literal.value;
        }
        else {
            if (byte === 45)
                place++;
            // Up to nine digits as a small integer, more as a double.
            let head = 0;
            let tail = 0;
            let digits = 0;
            const first = place;
            let digit = bytes[place] ^ 48;
            for (; digit <= 9; digit = bytes[++place] ^ 48)
                if (digits < 9) {
                    head = (head * 10 + digit) | 0;
                    digits += head === 0 ? 0 : 1;
                }
                else {
                    tail = tail * 10 + digit;
                    digits++;
                }
            const whole = place - first;
            if (whole === 0 || (whole > 1 && bytes[first] === 48))
                break;
            let fraction = 0;
            if (bytes[place] === 46) {
                const dot = place++;
                digit = bytes[place] ^ 48;
                for (; digit <= 9; digit = bytes[++place] ^ 48)
                    if (digits < 9) {
                        head = (head * 10 + digit) | 0;
                        digits += head === 0 ? 0 : 1;
                    }
                    else {
                        tail = tail * 10 + digit;
                        digits++;
                    }
                fraction = place - dot - 1;
                if (fraction === 0)
                    break;
            }
            if (digits > 19 || fraction > 22)
                break;
            if (digits <= 9)
                number = head;
            else if (digits <= 15)
                number = head * json_lines_members_powers[digits - 9] + tail;
            else if (fraction > 0) {
                const restDigits = digits - 15;
                const unit = json_lines_members_powers[restDigits];
                const middle = Math.floor(tail / unit);
                number = (0,json_lines_numbers/* nearestDecimal */.Y)(head * 1e6 + middle, tail - middle * unit, restDigits, fraction);
                if (Number.isNaN(number))
                    break;
            }
            else
                break;
            // Up to 15 digits both parts are exact, so that the quotient is the nearest double.
            if (fraction > 0 && digits <= 15)
                number /= json_lines_members_powers[fraction];
            kind = fraction > 0 ? tables_batch/* cellKind */.DA.number : tables_batch/* cellKind */.DA.integer;
            // An integer has no -0.
            if (byte === 45 && (fraction > 0 || number !== 0))
                number = -number;
        }
        const after = bytes[place];
        if (after !== 44 && after !== 125)
            break;
        column.kinds[row] = kind;
        column.numbers[row] = number;
        column.starts[row] = start;
        column.ends[row] = end;
        column.filled = total;
        at = place + 1;
        if (after === 125) {
            stop.closed = true;
            break;
        }
    }
    stop.at = at;
    stop.expected = expected;
}

;// CONCATENATED MODULE: ./build/gather/tables/json-lines.js






/** The columns are the keys of so many first lines, in order of appearance. */
const sampleLines = 1000;
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
    const buffer = openLineBuffer(file, tables_batch/* batchBytes */.wg);
    const scanner = newScanner();
    const noteLine = () => {
        learn(scanner, sample, buffer.line);
        lines++;
    };
    const noteLines = () => {
        while (lines < sampleLines && scanLine(file, scanner, buffer, noteLine))
            ;
        buffer.release();
    };
    for await (const chunk of source()) {
        buffer.add(chunk);
        noteLines();
        if (lines >= sampleLines)
            break;
    }
    if (lines < sampleLines) {
        buffer.end();
        noteLines();
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
/** Goes past the next line and, where it is not blank, calls `row` with the scanner after its opening brace. False where no whole line is left. */
function scanLine(file, scanner, buffer, row) {
    const { bytes, from, to } = buffer;
    if (from >= to)
        return false;
    const end = bytes.indexOf(10, from);
    scanner.move(bytes, from, end);
    try {
        const next = scanner.peek();
        if (next === 123) {
            scanner.expect(123, '{');
            row();
            if (scanner.peek() !== -1)
                throw new BrokenLine(scanner.place(), 'more after the end of the object');
        }
        else if (next !== -1)
            throw new BrokenLine(scanner.place(), next === 91 ? 'an array; one JSON object a line is expected' : 'no JSON object; one a line is expected');
    }
    catch (error) {
        throw error instanceof BrokenLine ? brokenLine(file, buffer, error) : error;
    }
    buffer.from = end + 1;
    buffer.line++;
    return true;
}
const brokenLine = (file, { line, from }, error) => new errors/* ConfigurationError */.j1({
    file,
    line,
    column: error.place >= from ? error.place - from + 1 : 1,
    message: json_lines_short(error.message),
    next: 'write one JSON object a line (as pandas does with lines=True)',
}, { cause: error });
/** The keys of an object and what they hold, up to its closing brace; `each` reads the value of a key. */
function scanObject(scanner, keys, each, readPlain) {
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
        if (readPlain !== undefined) {
            expected = readPlain(keys, expected);
            if (expected < 0)
                return;
        }
        let key = list[expected];
        if (key === undefined || !scanner.isKey(key.bytes)) {
            scanner.key();
            const name = scanner.text();
            key = keys.known.get(name) ?? name;
            scanner.expect(58, 'a colon after the key');
        }
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
        filled: -1,
    }));
    const lines = new Int32Array(most);
    const objects = new Map();
    const scanner = newScanner();
    const { found } = scanner;
    let rows = 0;
    let total = 0;
    let textBytes = 0;
    const buffer = openLineBuffer(file, 2 * tables_batch/* batchBytes */.wg);
    const store = (column, path) => {
        if (column.filled === total)
            twice(scanner, path);
        column.filled = total;
        column.kinds[rows] = found.kind;
        column.numbers[rows] = found.number;
        const isText = found.kind === tables_batch/* cellKind */.DA.text;
        column.starts[rows] = isText ? found.start : 0;
        column.ends[rows] = isText ? found.end : 0;
    };
    const late = (path) => {
        throw new BrokenLine(scanner.place(), `the key ${json_lines_short(path)} appears here (row ${total + 1}) for the first time; columns are told by the first ${sampleLines} lines: write it there, if only as null`);
    };
    const each = (key, parent) => {
        const object = scanner.peek() === 123;
        if (typeof key === 'string') {
            const path = parent.path === '' ? key : `${parent.path}.${key}`;
            scanner.skip();
            if (!isNull(buffer.bytes, found.start, found.end))
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
            scanObject(scanner, key.keys, each, readPlain);
            return;
        }
        if (object)
            scanner.skip();
        else
            scanner.value();
        const column = building[key.column];
        if (column !== undefined)
            store(column, key.path);
        else if (found.kind !== tables_batch/* cellKind */.DA.missing)
            late(key.path);
    };
    const stop = { at: 0, expected: 0, closed: false };
    const readPlain = (parent, expected) => {
        stop.at = scanner.place();
        stop.expected = expected;
        readMembers(buffer.bytes, buffer.view, stop, parent, building, rows, total);
        scanner.seek(stop.at);
        return stop.closed ? -1 : stop.expected;
    };
    const readRow = () => {
        lines[rows] = buffer.line;
        scanObject(scanner, keys, each, readPlain);
        rows++;
        total++;
    };
    const clear = () => {
        for (const { kinds, numbers } of building) {
            kinds.fill(tables_batch/* cellKind */.DA.missing);
            numbers.fill(Number.NaN);
        }
        rows = 0;
        textBytes = 0;
        buffer.release();
    };
    const batch = () => ({
        rows,
        lines,
        columns: building.map(({ kinds, numbers, starts, ends }) => ({
            kind: 'mixed',
            kinds: kinds.subarray(0, rows),
            numbers: numbers.subarray(0, rows),
            bytes: buffer.bytes,
            starts,
            ends,
        })),
    });
    /** Reads lines until the batch is full. False where no whole line is left before that. */
    const fill = () => {
        while (rows < most && textBytes < tables_batch/* batchBytes */.wg) {
            const { from } = buffer;
            if (!scanLine(file, scanner, buffer, readRow))
                return false;
            textBytes += buffer.from - from;
        }
        return true;
    };
    clear();
    for await (const chunk of source) {
        buffer.add(chunk);
        for (; fill(); clear())
            if (rows > 0)
                yield batch();
    }
    buffer.end();
    for (; fill(); clear())
        if (rows > 0)
            yield batch();
    if (rows > 0)
        yield batch();
}
const isNull = (bytes, start, end) => end - start === 4 && bytes[start] === 110 && bytes[start + 1] === 117;


/***/ })

};

export const id = 4761;
export const ids = [4761];
export const modules = {

/***/ 74761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openParquet: () => (/* binding */ openParquet)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/tables/batch.js
var batch = __webpack_require__(43582);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/gather/tables/parquet-codecs.js

/** Names of codecs as Parquet's metadata have them. LZO is the one of its list that nothing in use writes. */
const codecNames = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW'];
const isCodecName = (name) => codecNames.includes(name);
/** The codecs of a file, loaded before its first page: Node's own where it has them, else those of hyparquet-compressors. */
async function loadCodecs(names) {
    const codecs = new Map();
    for (const name of names)
        codecs.set(name, parquet_codecs_native(name) ?? (await packaged(name)));
    return codecs;
}
function parquet_codecs_native(name) {
    if (name === 'UNCOMPRESSED')
        return uncompressed;
    if (name === 'GZIP')
        return (bytes, size) => external_node_zlib_.gunzipSync(bytes, output(size));
    if (name === 'BROTLI')
        return (bytes, size) => external_node_zlib_.brotliDecompressSync(bytes, output(size));
    // From Node 22.15 on.
    if (name === 'ZSTD' && typeof external_node_zlib_.zstdDecompressSync === 'function')
        return (bytes, size) => external_node_zlib_.zstdDecompressSync(bytes, output(size));
    return undefined;
}
const uncompressed = (bytes) => bytes;
/** Room for the page and a byte more, so that it comes in one piece and the end is seen at once. */
const output = (size) => ({
    chunkSize: Math.max(size + 1, 64),
    maxOutputLength: Math.max(size, 1),
});
async function packaged(name) {
    const { compressors } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 61031));
    const decompress = compressors[name];
    if (decompress === undefined)
        throw new Error(`no codec for ${name}`);
    return decompress;
}
/** The bytes of a page, decompressed and of the size that its header declares. */
function decompressed(codec, compressed, size) {
    // An empty page may have no compressed bytes at all.
    if (size === 0)
        return new Uint8Array(0);
    const bytes = codec(compressed, size);
    if (bytes.length !== size)
        throw new Error(`a page holds ${bytes.length} bytes where its header says ${size}`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/gather/tables/parquet-column.js
function columnReader(plan, pages) {
    let page;
    let used = 0;
    const nextPage = () => {
        if (page !== undefined && used < page.rows)
            return page;
        const next = pages.next();
        if (next.done === true)
            throw new Error('fewer values than rows');
        page = next.value;
        used = 0;
        return page;
    };
    const join = joiner(plan);
    return {
        take(rows) {
            const first = nextPage();
            if (first.rows - used >= rows) {
                used += rows;
                return cut(plan, first, used - rows, rows);
            }
            const joined = join(rows);
            for (let done = 0; done < rows;) {
                const current = nextPage();
                const count = Math.min(rows - done, current.rows - used);
                joined.add(current, used, count, done);
                used += count;
                done += count;
            }
            return joined.column();
        },
    };
}
const numberType = ({ conversion }) => conversion.to === 'numbers' || conversion.to === 'string-numbers' ? conversion.type : 'boolean';
/** Rows of one page, without a copy. */
function cut(plan, page, from, rows) {
    const to = from + rows;
    if (page.kind === 'numbers')
        return {
            kind: 'numbers',
            type: numberType(plan),
            values: page.values.subarray(from, to),
            missing: page.missing?.subarray(from, to) ?? null,
            inexact: page.inexact?.subarray(from, to) ?? null,
        };
    if (page.kind === 'codes')
        return { kind: 'dictionary', entries: page.entries, codes: page.codes.subarray(from, to) };
    const { bytes, starts, ends } = page;
    return { kind: 'fields', bytes, starts, ends, first: from, stride: 1, lexical: false };
}
/** Puts rows of several pages together; its arrays are used again for the next piece. */
function joiner(plan) {
    const { to } = plan.conversion;
    return to === 'text' || to === 'rendered' ? stringJoiner() : numberJoiner(plan);
}
function numberJoiner(plan) {
    let values = new Float64Array(0);
    let missing = new Uint8Array(0);
    let inexact = new Uint8Array(0);
    return (rows) => {
        if (values.length < rows) {
            values = new Float64Array(rows);
            missing = new Uint8Array(rows);
            inexact = new Uint8Array(rows);
        }
        let anyMissing = false;
        let anyInexact = false;
        return {
            add(page, from, count, done) {
                if (page.kind !== 'numbers')
                    throw new Error('text among numbers');
                values.set(page.values.subarray(from, from + count), done);
                if (page.missing === null)
                    missing.fill(0, done, done + count);
                else
                    missing.set(page.missing.subarray(from, from + count), done);
                if (page.inexact === null)
                    inexact.fill(0, done, done + count);
                else
                    inexact.set(page.inexact.subarray(from, from + count), done);
                anyMissing ||= page.missing !== null;
                anyInexact ||= page.inexact !== null;
            },
            column: () => ({
                kind: 'numbers',
                type: numberType(plan),
                values: values.subarray(0, rows),
                missing: anyMissing ? missing.subarray(0, rows) : null,
                inexact: anyInexact ? inexact.subarray(0, rows) : null,
            }),
        };
    };
}
/** Stays with codes as long as all pages share a dictionary; else the values are written out. */
function stringJoiner() {
    let codes = new Int32Array(0);
    let starts = new Int32Array(0);
    let ends = new Int32Array(0);
    let bytes = new Uint8Array(0);
    return (rows) => {
        if (codes.length < rows) {
            codes = new Int32Array(rows);
            starts = new Int32Array(rows);
            ends = new Int32Array(rows);
        }
        let entries;
        let written = false;
        let used = 0;
        const write = (row, source, start, end) => {
            const length = end - start;
            if (used + length > bytes.length) {
                const larger = new Uint8Array(Math.max(2 * bytes.length, used + length, 65_536));
                larger.set(bytes.subarray(0, used));
                bytes = larger;
            }
            if (length > 32)
                bytes.set(source.subarray(start, end), used);
            else
                for (let index = 0; index < length; index++)
                    bytes[used + index] = source[start + index];
            starts[row] = used;
            used += length;
            ends[row] = used;
        };
        const writeCodes = (from, places, offset, count, done) => {
            for (let index = 0; index < count; index++) {
                const code = places[offset + index];
                if (code < 0)
                    starts[done + index] = -1;
                else
                    write(done + index, from.bytes, from.starts[code], from.ends[code]);
            }
        };
        return {
            add(page, from, count, done) {
                if (page.kind === 'numbers')
                    throw new Error('numbers among text');
                if (page.kind === 'codes' && !written && (entries === undefined || entries === page.entries)) {
                    entries = page.entries;
                    codes.set(page.codes.subarray(from, from + count), done);
                    return;
                }
                if (!written && entries !== undefined)
                    writeCodes(entries, codes, 0, done, 0);
                written = true;
                if (page.kind === 'codes')
                    writeCodes(page.entries, page.codes, from, count, done);
                else
                    for (let index = 0; index < count; index++) {
                        const start = page.starts[from + index];
                        if (start < 0)
                            starts[done + index] = -1;
                        else
                            write(done + index, page.bytes, start, page.ends[from + index]);
                    }
            },
            column: () => entries !== undefined && !written
                ? { kind: 'dictionary', entries, codes: codes.subarray(0, rows) }
                : { kind: 'fields', bytes, starts, ends, first: 0, stride: 1, lexical: false },
        };
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/gather/tables/parquet-encodings.js
/**
 * Parquet's encodings, each decoded into typed arrays. Source: https://github.com/apache/parquet-format/blob/master/Encodings.md. Everything here throws a plain
 * `Error` where the bytes end early or contradict themselves; the reader adds file, column and next step.
 */
const endsEarly = () => {
    throw new Error('a page ends early');
};
const largestStrings = 2 ** 30;
/** Runs and bit-packed groups (`RLE`, dictionary codes, levels) of `count` numbers of `width` bits into `out`. Returns the place after them. */
function decodeHybrid(bytes, from, to, width, out, count) {
    if (width > 32)
        throw new Error(`numbers of ${width} bits`);
    let offset = from;
    let done = 0;
    const widthBytes = (width + 7) >> 3;
    while (done < count) {
        if (offset >= to)
            endsEarly();
        let header = 0;
        for (let shift = 0;; shift += 7) {
            if (offset >= to || shift > 28)
                endsEarly();
            const byte = bytes[offset++];
            header |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        if ((header & 1) === 0) {
            const length = header >>> 1;
            if (length === 0)
                throw new Error('a run of no values');
            if (offset + widthBytes > to)
                endsEarly();
            let value = 0;
            for (let index = 0; index < widthBytes; index++)
                value |= bytes[offset++] << (8 * index);
            const end = Math.min(count, done + length);
            out.fill(value, done, end);
            done = end;
        }
        else {
            const groups = header >>> 1;
            const wanted = Math.min(count - done, groups * 8);
            if (wanted === 0)
                throw new Error('a run of no values');
            // The last group may be cut short by writers that leave its padding out.
            if (offset + Math.ceil((wanted * width) / 8) > to)
                endsEarly();
            unpack(bytes, offset, width, out, done, wanted);
            done += wanted;
            offset = Math.min(to, offset + groups * width);
        }
    }
    return offset;
}
/** Whether the first `count` levels are one run of `value`, as those of a page without nulls are. */
function isRunOf(bytes, from, to, value, count) {
    let offset = from;
    let header = 0;
    for (let shift = 0;; shift += 7) {
        if (offset >= to || shift > 28)
            return false;
        const byte = bytes[offset++];
        header |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return (header & 1) === 0 && header >>> 1 >= count && value < 256 && offset < to && bytes[offset] === value;
}
function unpack(bytes, from, width, out, start, count) {
    const end = start + count;
    if (width === 0)
        out.fill(0, start, end);
    else if (width === 8)
        for (let i = start, o = from; i < end; i++)
            out[i] = bytes[o++];
    else if (width <= 24) {
        const mask = (1 << width) - 1;
        // A load of four bytes holds each value; the last ones are taken byte by byte, not to read past the end.
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const loads = Math.max(0, count - Math.ceil(32 / width));
        const whole = start + (loads & ~7);
        for (let i = start, bit = 0; i < whole; i++, bit += width)
            out[i] = (view.getInt32(from + (bit >> 3), true) >>> (bit & 7)) & mask;
        let offset = from + ((whole - start) >> 3) * width;
        let buffer = 0;
        let held = 0;
        for (let i = whole; i < end; i++) {
            while (held < width) {
                buffer |= bytes[offset++] << held;
                held += 8;
            }
            out[i] = buffer & mask;
            buffer >>>= width;
            held -= width;
        }
    }
    else
        for (let i = start, bit = from * 8; i < end; i++, bit += width)
            out[i] = bitsAt(bytes, bit, width);
}
/** Up to 32 bits from a place counted in bits. */
function bitsAt(bytes, bit, width) {
    const offset = Math.floor(bit / 8);
    const shift = bit & 7;
    const low = bytes[offset] |
        (bytes[offset + 1] << 8) |
        (bytes[offset + 2] << 16) |
        (bytes[offset + 3] << 24);
    const value = shift === 0 ? low : (low >>> shift) | (bytes[offset + 4] << (32 - shift));
    return width === 32 ? value : value & ((1 << width) - 1);
}
/** `DELTA_BINARY_PACKED`: `count` integers of 32 or 64 bits, as two's complement words (low before high), and the place after them. */
function decodeDelta(bytes, from, to, count, size) {
    let offset = from;
    let low = 0;
    let high = 0;
    const varint = () => {
        low = 0;
        high = 0;
        for (let shift = 0;; shift += 7) {
            if (offset >= to || shift > 63)
                endsEarly();
            const byte = bytes[offset++];
            const part = byte & 0x7f;
            if (shift < 28)
                low |= part << shift;
            else if (shift === 28) {
                low |= part << 28;
                high |= part >>> 4;
            }
            else
                high |= part << (shift - 32);
            if (byte < 0x80)
                return;
        }
    };
    const zigzag = () => {
        varint();
        const sign = -(low & 1);
        low = ((low >>> 1) | (high << 31)) ^ sign;
        high = (high >>> 1) ^ sign;
    };
    const small = () => {
        varint();
        return low >>> 0;
    };
    const blockSize = small();
    const parts = small();
    const total = small();
    zigzag();
    if (total < count)
        throw new Error(`a page holds ${total} values where its header says ${count}`);
    if (parts === 0 || blockSize % parts !== 0 || blockSize % 8 !== 0 || blockSize === 0 || parts > 65_536)
        throw new Error(`delta blocks of ${blockSize} values in ${parts} parts`);
    const partSize = blockSize / parts;
    const words = new Int32Array(size === 64 ? 2 * count : count);
    let valueLow = low;
    let valueHigh = high;
    let done = 0;
    const put = () => {
        if (size === 64) {
            words[2 * done] = valueLow;
            words[2 * done + 1] = valueHigh;
        }
        else
            words[done] = valueLow;
        done++;
    };
    if (count > 0)
        put();
    while (done < total && done < count) {
        zigzag();
        const leastLow = low >>> 0;
        const leastHigh = high;
        const widths = offset;
        offset += parts;
        if (offset > to)
            endsEarly();
        for (let part = 0; part < parts && done < count; part++) {
            const width = bytes[widths + part];
            if (width > 64)
                throw new Error(`numbers of ${width} bits`);
            const length = (partSize * width) / 8;
            const values = Math.min(partSize, count - done);
            if (offset + Math.ceil((values * width) / 8) > to)
                endsEarly();
            let bit = offset * 8;
            for (let index = 0; index < values; index++, bit += width) {
                const deltaLow = width === 0 ? 0 : bitsAt(bytes, bit, Math.min(width, 32)) >>> 0;
                const deltaHigh = width > 32 ? bitsAt(bytes, bit + 32, width - 32) : 0;
                const sum = (valueLow >>> 0) + leastLow + deltaLow;
                valueLow = sum | 0;
                valueHigh = (valueHigh + leastHigh + deltaHigh + Math.floor(sum / 2 ** 32)) | 0;
                put();
            }
            offset = Math.min(to, offset + length);
        }
    }
    return { words, offset };
}
/**
 * `PLAIN` byte arrays: a length of four bytes before each. The lengths are set to zero, so that the bytes of the page can be tested for UTF-8 at once. `starts` and
 * `ends` are filled.
 */
function decodePlainStrings(bytes, from, to, count, starts, ends) {
    if (count * 4 > to - from)
        endsEarly();
    const view = new DataView(bytes.buffer, bytes.byteOffset, to);
    let offset = from;
    for (let index = 0; index < count; index++) {
        if (offset + 4 > to)
            endsEarly();
        const length = view.getInt32(offset, true);
        view.setInt32(offset, 0);
        offset += 4;
        if (length < 0 || offset + length > to)
            endsEarly();
        starts[index] = offset;
        offset += length;
        ends[index] = offset;
    }
    return { bytes: bytes.subarray(0, offset), starts, ends };
}
/** Values of one size, one after the other. */
function fixedStrings(bytes, from, to, count, size) {
    if (count * size > to - from)
        endsEarly();
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    for (let index = 0; index < count; index++) {
        starts[index] = from + index * size;
        ends[index] = from + (index + 1) * size;
    }
    return { bytes: bytes.subarray(0, from + count * size), starts, ends };
}
/** `DELTA_LENGTH_BYTE_ARRAY`: all lengths, then all bytes. */
function decodeDeltaLength(bytes, from, to, count) {
    const { words: lengths, offset } = decodeDelta(bytes, from, to, count, 32);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    let place = offset;
    for (let index = 0; index < count; index++) {
        const length = lengths[index];
        if (length < 0 || place + length > to)
            endsEarly();
        starts[index] = place;
        place += length;
        ends[index] = place;
    }
    return { bytes: bytes.subarray(0, place), starts, ends };
}
/** `DELTA_BYTE_ARRAY`: the length shared with the value before, then the rest as `DELTA_LENGTH_BYTE_ARRAY`. */
function decodeDeltaStrings(bytes, from, to, count) {
    const { words: shared, offset } = decodeDelta(bytes, from, to, count, 32);
    const rest = decodeDeltaLength(bytes, offset, to, count);
    let total = 0;
    let before = 0;
    for (let index = 0; index < count; index++) {
        const prefix = shared[index];
        if (prefix < 0 || prefix > before)
            throw new Error('a value shares more bytes with the one before than that has');
        before = prefix + rest.ends[index] - rest.starts[index];
        total += before;
        if (total > largestStrings)
            throw new Error('a page of more than 1 GB');
    }
    const out = new Uint8Array(total);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    let place = 0;
    let last = 0;
    for (let index = 0; index < count; index++) {
        const prefix = shared[index];
        starts[index] = place;
        out.copyWithin(place, last, last + prefix);
        last = place;
        place += prefix;
        out.set(rest.bytes.subarray(rest.starts[index], rest.ends[index]), place);
        place += rest.ends[index] - rest.starts[index];
        ends[index] = place;
    }
    return { bytes: out, starts, ends };
}
/** `BYTE_STREAM_SPLIT` put together again: first bytes of all values, then second bytes and so on. */
function joinStreams(bytes, from, to, count, size) {
    if (count * size > to - from)
        endsEarly();
    const out = new Uint8Array(count * size);
    for (let stream = 0; stream < size; stream++) {
        const start = from + stream * count;
        for (let index = 0, place = stream; index < count; index++, place += size)
            out[place] = bytes[start + index];
    }
    return out;
}
/** `PLAIN` booleans, a bit each. */
function decodePlainBooleans(bytes, from, to, count, out) {
    if (from + Math.ceil(count / 8) > to)
        endsEarly();
    for (let index = 0; index < count; index++)
        out[index] = (bytes[from + (index >> 3)] >> (index & 7)) & 1;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/gather/tables/parquet-values.js

const two32 = 2 ** 32;
const millisecondsOfDay = 86_400_000;
/** Used again for each page: what is read from it is copied at once. */
let spare = new Uint8Array(64 * 1024);
const largestSpare = 4 * 1024 * 1024;
/** The bytes where typed arrays can lie over them, until the next call. */
function aligned(bytes, size) {
    if (bytes.byteOffset % size === 0)
        return bytes;
    if (bytes.length > largestSpare)
        return new Uint8Array(bytes);
    if (bytes.length > spare.length)
        spare = new Uint8Array(Math.min(largestSpare, 2 * bytes.length));
    spare.set(bytes);
    return spare;
}
const signedWords = (bytes, count) => {
    const found = aligned(bytes, 4);
    return new Int32Array(found.buffer, found.byteOffset, count);
};
const readDoubles = (bytes, count, out) => {
    const found = aligned(bytes, 8);
    out.set(new Float64Array(found.buffer, found.byteOffset, count));
};
const readFloats = (bytes, count, out) => {
    const found = aligned(bytes, 4);
    out.set(new Float32Array(found.buffer, found.byteOffset, count));
};
/** IEEE 754 half precision, as `FLOAT16` stores it. */
const readHalves = (bytes, count, out) => {
    for (let index = 0; index < count; index++) {
        const word = bytes[2 * index] | (bytes[2 * index + 1] << 8);
        const exponent = (word >> 10) & 31;
        const fraction = word & 1023;
        const size = exponent === 0
            ? fraction * 2 ** -24
            : exponent === 31
                ? fraction === 0
                    ? Number.POSITIVE_INFINITY
                    : Number.NaN
                : (1 + fraction / 1024) * 2 ** (exponent - 15);
        out[index] = word & 0x8000 ? -size : size;
    }
};
/** 32-bit integers times a factor: integers, days. */
const readIntegers = ({ unsigned = false, factor = 1 } = {}) => (bytes, count, out) => {
    const words = signedWords(bytes, count);
    if (factor === 1 && !unsigned)
        out.set(words);
    else
        for (let index = 0; index < count; index++)
            out[index] = (unsigned ? words[index] >>> 0 : words[index]) * factor;
};
/** 64-bit integers divided by a divisor: integers, timestamps in milliseconds, micro- or nanoseconds. */
const readLongs = ({ unsigned = false, divisor = 1 } = {}) => (bytes, count, out, inexact) => {
    const words = signedWords(bytes, 2 * count);
    for (let index = 0; index < count; index++) {
        const high = words[2 * index + 1];
        const value = (unsigned ? high >>> 0 : high) * two32 + (words[2 * index] >>> 0);
        if (divisor !== 1)
            out[index] = value / divisor;
        else {
            out[index] = value;
            if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER)
                inexact(index);
        }
    }
};
/** `INT96` timestamps of Impala and old Spark: nanoseconds of the day, then the Julian day. */
const readInt96 = (bytes, count, out) => {
    const words = signedWords(bytes, 3 * count);
    for (let index = 0; index < count; index++) {
        const nanoseconds = words[3 * index + 1] * two32 + (words[3 * index] >>> 0);
        out[index] = (words[3 * index + 2] - 2_440_588) * millisecondsOfDay + nanoseconds / 1e6;
    }
};
/** An unscaled integer and its scale as the nearest double. */
function scaled(unscaled, scale) {
    if (scale === 0)
        return Number(unscaled);
    return scale > 0 && scale <= 22 && typeof unscaled === 'number' && Number.isSafeInteger(unscaled)
        ? unscaled / 10 ** scale
        : Number(`${unscaled}e${-scale}`);
}
/** Decimals stored as integers of 4 or 8 bytes. */
const readDecimals = (size, scale) => (bytes, count, out, inexact) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < count; index++) {
        const unscaled = size === 4 ? view.getInt32(4 * index, true) : view.getBigInt64(8 * index, true);
        const short = Number(unscaled);
        out[index] = scaled(Number.isSafeInteger(short) ? short : unscaled, scale);
        if (scale <= 0 && !Number.isSafeInteger(out[index]))
            inexact(index);
    }
};
/** Decimals stored as bytes, two's complement with the high byte first. */
const readByteDecimals = (scale) => ({ bytes, starts, ends }, out, inexact) => {
    for (let index = 0; index < starts.length; index++) {
        const start = starts[index];
        const end = ends[index];
        const negative = start < end && bytes[start] > 127;
        let first = start;
        while (end - first > 6 && bytes[first] === (negative ? 255 : 0))
            first++;
        const length = end - first;
        let unscaled = 0;
        if (length <= 6) {
            for (let place = first; place < end; place++)
                unscaled = unscaled * 256 + bytes[place];
            // The sign lies in the bytes that were left out, where any were.
            if (negative)
                unscaled -= 256 ** length;
        }
        else {
            unscaled = BigInt(`0x${Buffer.from(bytes.buffer, bytes.byteOffset + first, length).toString('hex')}`);
            if (negative)
                unscaled -= 1n << BigInt(8 * length);
        }
        out[index] = scaled(unscaled, scale);
        if (scale <= 0 && !Number.isSafeInteger(out[index]))
            inexact(index);
    }
};
const readByteHalves = ({ bytes, starts }, out, inexact) => {
    if (starts.length > 0)
        readHalves(bytes.subarray(starts[0]), starts.length, out, inexact);
};
const hex = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('hex');
const renderUuid = (bytes, start, end) => hex(bytes, start, end).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
/** `P1M2DT3.5S`: months, days and milliseconds, each a 32-bit integer. */
const renderInterval = (bytes, start, end) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
    return `P${view.getUint32(0, true)}M${view.getUint32(4, true)}DT${view.getUint32(8, true) / 1000}S`;
};
/** Bytes without a declared type: text where they are UTF-8, as old writers leave it undeclared; else hexadecimal. */
const renderBinary = (bytes, start, end) => (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end))
    ? Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
    : `0x${hex(bytes, start, end)}`;
/** The time of day `12:34:56.789` from its count since midnight in `unit`. */
const renderTime = (size, unit) => (bytes, start) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
    const digits = { MILLIS: 3, MICROS: 6, NANOS: 9 }[unit];
    const count = size === 4 ? BigInt(view.getInt32(0, true)) : view.getBigInt64(0, true);
    const second = 10n ** BigInt(digits);
    const pad = (value, length = 2) => String(value).padStart(length, '0');
    const seconds = count / second;
    const fraction = pad(count % second, digits).replace(/0+$/, '');
    const clock = `${pad(seconds / 3600n)}:${pad((seconds / 60n) % 60n)}:${pad(seconds % 60n)}`;
    return fraction === '' ? clock : `${clock}.${fraction}`;
};
/** Each value in words. */
function renderStrings({ bytes, starts, ends }, render) {
    const texts = Array.from(starts, (start, index) => Buffer.from(render(bytes, start, ends[index])));
    const newStarts = new Int32Array(texts.length);
    const newEnds = new Int32Array(texts.length);
    let place = 0;
    texts.forEach((text, index) => {
        newStarts[index] = place;
        place += text.length;
        newEnds[index] = place;
    });
    return { bytes: Buffer.concat(texts), starts: newStarts, ends: newEnds };
}
/** Whether all bytes that the values lie in are UTF-8. */
function areUtf8({ bytes, starts, ends }) {
    const { length } = starts;
    return length === 0 || (0,external_node_buffer_.isUtf8)(bytes.subarray(starts[0], ends[length - 1]));
}

;// CONCATENATED MODULE: ./build/gather/tables/parquet-pages.js





const mostValues = 2 ** 26;
const largestPage = 2 ** 30;
const largestHeader = 16 * 1024 * 1024;
/** The pages of a column, over all its chunks, decoded one at a time. Throws a plain `Error` where the file is damaged. */
function* readPages(descriptor, plan, chunks, windowBytes, readHeader, shared) {
    const scratch = newScratch();
    let buffer = new Uint8Array(windowBytes);
    for (const chunk of chunks) {
        let position = chunk.from;
        let start = 0;
        let held = 0;
        /** At least `count` bytes from the position, or all that are left of the chunk. */
        const peek = (count) => {
            const wanted = Math.min(count, chunk.to - position);
            if (wanted > held) {
                const room = Math.max(wanted, Math.min(windowBytes, chunk.to - position));
                const target = room > buffer.length ? new Uint8Array(room) : buffer;
                target.set(buffer.subarray(start, start + held));
                buffer = target;
                start = 0;
                while (held < room) {
                    const read = (0,external_node_fs_.readSync)(descriptor, buffer, held, room - held, position + held);
                    if (read === 0)
                        throw new Error('the file ends early');
                    held += read;
                }
            }
            return buffer.subarray(start, start + held);
        };
        const skip = (count) => {
            start += count;
            held -= count;
            position += count;
        };
        const nextHeader = () => {
            for (let size = 1024;; size *= 8) {
                const bytes = peek(size);
                const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
                try {
                    const header = readHeader(reader);
                    skip(reader.offset);
                    return header;
                }
                catch (error) {
                    if (size > largestHeader || bytes.length >= chunk.to - position)
                        throw error;
                }
            }
        };
        /** The bytes of a page. Of one that is larger than the window they are gone once another column reads one. */
        const nextBytes = (size) => {
            if (size <= windowBytes || size <= held || chunk.codec === uncompressed) {
                const bytes = peek(size).subarray(0, size);
                skip(size);
                return bytes;
            }
            if (shared.bytes.length < size)
                shared.bytes = new Uint8Array(size + (size >> 2));
            const { bytes } = shared;
            bytes.set(buffer.subarray(start, start + held));
            for (let done = held; done < size;) {
                const read = (0,external_node_fs_.readSync)(descriptor, bytes, done, size - done, position + done);
                if (read === 0)
                    throw new Error('the file ends early');
                done += read;
            }
            position += size;
            held = 0;
            return bytes.subarray(0, size);
        };
        let dictionary;
        let rows = 0;
        while (rows < chunk.rows) {
            const header = nextHeader();
            const compressedSize = header.compressed_page_size;
            if (!(compressedSize >= 0 && compressedSize <= chunk.to - position))
                throw new Error('a page ends early');
            if (!(header.uncompressed_page_size >= 0 && header.uncompressed_page_size <= largestPage))
                throw new Error(`a page of ${header.uncompressed_page_size} bytes`);
            const bytes = nextBytes(compressedSize);
            // Node has crc32 from 22.2 on.
            if (header.crc !== undefined && typeof external_node_zlib_.crc32 === 'function' && external_node_zlib_.crc32(bytes) !== header.crc >>> 0)
                throw new Error('a page whose checksum does not agree');
            if (header.type === 'DICTIONARY_PAGE')
                dictionary = decodeDictionary(plan, header, bytes, chunk.codec);
            else if (header.type === 'DATA_PAGE' || header.type === 'DATA_PAGE_V2') {
                const page = decodePage(plan, header, bytes, chunk.codec, dictionary, scratch);
                rows += page.rows;
                if (rows > chunk.rows)
                    throw new Error(`more than the ${chunk.rows} values of its row group`);
                if (page.rows > 0)
                    yield page;
            }
            else if (header.type !== 'INDEX_PAGE')
                throw new Error(`a page of unknown type ${header.type}`);
        }
    }
}
function decodeDictionary(plan, header, bytes, codec) {
    const count = header.dictionary_page_header?.num_values ?? -1;
    if (!(count >= 0 && count <= mostValues))
        throw new Error(`a dictionary of ${count} values`);
    // It outlives the page that it came from.
    const page = decompressed(codec, bytes, header.uncompressed_page_size);
    const own = page === bytes ? new Uint8Array(page) : page;
    if (plan.conversion.to === 'booleans')
        throw new Error('a dictionary of booleans');
    const values = decodeValues(plan, 'PLAIN', own, 0, count, count, newScratch());
    return 'values' in values ? values : { ...values, size: count };
}
function decodePage(plan, header, bytes, codec, dictionary, scratch) {
    const one = header.data_page_header;
    const two = header.data_page_header_v2;
    const rows = (one ?? two)?.num_values ?? -1;
    if (!(rows >= 0 && rows <= mostValues))
        throw new Error(`a page of ${rows} values`);
    let page;
    let offset = 0;
    let missing = null;
    if (two !== undefined) {
        const repetition = two.repetition_levels_byte_length;
        const definition = two.definition_levels_byte_length;
        const levels = repetition + definition;
        if (!(repetition >= 0 && definition >= 0 && levels <= bytes.length))
            throw new Error('a page ends early');
        if (plan.present > 0)
            missing = decodeMissing(plan, bytes, repetition, levels, rows, scratch);
        const rest = bytes.subarray(levels);
        // The bytes may be gone before the page is used up.
        page =
            two.is_compressed === false
                ? new Uint8Array(rest)
                : decompressed(codec, rest, header.uncompressed_page_size - levels);
    }
    else {
        page = decompressed(codec, bytes, header.uncompressed_page_size);
        if (plan.present > 0) {
            if (one?.definition_level_encoding !== 'RLE')
                throw new Error(`levels encoded as ${one?.definition_level_encoding}, which is not supported`);
            if (page.length < 4)
                throw new Error('a page ends early');
            const length = new DataView(page.buffer, page.byteOffset).getUint32(0, true);
            offset = 4 + length;
            if (offset > page.length)
                throw new Error('a page ends early');
            missing = decodeMissing(plan, page, 4, offset, rows, scratch);
        }
    }
    let count = rows;
    if (missing !== null)
        for (let row = 0; row < rows; row++)
            count -= missing[row];
    if (count === rows)
        missing = null;
    const encoding = (one ?? two)?.encoding ?? '';
    if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
        if (dictionary === undefined)
            throw new Error('a page refers to a dictionary that is not there');
        const codes = scratch.codes(rows);
        if (count > 0) {
            if (offset >= page.length)
                throw new Error('a page ends early');
            decodeHybrid(page, offset + 1, page.length, page[offset], codes, count);
        }
        const size = 'values' in dictionary ? dictionary.values.length : dictionary.size;
        let below = -1;
        let any = 0;
        for (let index = 0; index < count; index++) {
            const code = codes[index];
            below &= code - size;
            any |= code;
        }
        if (any < 0 || below >= 0)
            throw new Error('a value that its dictionary does not have');
        if ('values' in dictionary)
            return lookUp(dictionary, codes, rows, count, missing, scratch);
        spread(codes, rows, count, missing, -1);
        return { kind: 'codes', rows, codes, entries: dictionary };
    }
    const values = decodeValues(plan, encoding, page, offset, count, rows, scratch);
    if ('values' in values) {
        const { inexact } = values;
        spread(values.values, rows, count, missing, Number.NaN);
        if (inexact !== null)
            spread(inexact, rows, count, missing, 0);
        return { kind: 'numbers', rows, values: values.values, missing, inexact };
    }
    if (missing === null)
        return { kind: 'fields', rows, ...values };
    const starts = scratch.starts(rows);
    const ends = scratch.ends(rows);
    // Where they are not these very arrays.
    if (values.starts.buffer !== starts.buffer) {
        starts.set(values.starts);
        ends.set(values.ends);
    }
    spread(starts, rows, count, missing, -1);
    spread(ends, rows, count, missing, -1);
    return { kind: 'fields', rows, bytes: values.bytes, starts, ends };
}
function lookUp(dictionary, codes, rows, count, missing, scratch) {
    const values = scratch.numbers(rows);
    for (let index = 0; index < count; index++)
        values[index] = dictionary.values[codes[index]];
    spread(values, rows, count, missing, Number.NaN);
    let inexact = null;
    if (dictionary.inexact !== null) {
        inexact = scratch.inexact(rows);
        for (let index = 0; index < count; index++)
            inexact[index] = dictionary.inexact[codes[index]];
        spread(inexact, rows, count, missing, 0);
    }
    return { kind: 'numbers', rows, values, missing, inexact };
}
/** 1 for each row whose definition level is below that of a value; null where none is. */
function decodeMissing(plan, bytes, from, to, rows, scratch) {
    const { present } = plan;
    if (isRunOf(bytes, from, to, present, rows))
        return null;
    const levels = scratch.missing(rows);
    decodeHybrid(bytes, from, to, 32 - Math.clz32(present), levels, rows);
    for (let row = 0; row < rows; row++)
        levels[row] = levels[row] === present ? 0 : 1;
    return levels;
}
/** Moves the first `count` values to the rows that have one, in place from the back. */
function spread(values, rows, count, missing, empty) {
    if (missing === null)
        return;
    let from = count;
    for (let row = rows - 1; row >= 0; row--)
        values[row] = missing[row] === 1 ? empty : values[--from];
}
/** `count` values that follow each other, nulls left out. Arrays of numbers come from `scratch`, with room for `rows`. */
function decodeValues(plan, encoding, page, offset, count, rows, scratch) {
    const { conversion } = plan;
    if (conversion.to === 'booleans') {
        const values = scratch.numbers(rows);
        if (count > 0)
            decodeBooleans(encoding, page, offset, count, values, scratch);
        return { values, inexact: null };
    }
    const rounded = { at: null };
    const flag = (index) => {
        rounded.at ??= scratch.inexact(rows).fill(0);
        rounded.at[index] = 1;
    };
    if (conversion.to === 'numbers') {
        const values = scratch.numbers(rows);
        if (count > 0)
            conversion.read(fixedValues(plan, encoding, page, offset, count), count, values, flag);
        return { values, inexact: rounded.at };
    }
    const strings = count === 0 ? noStrings : decodeStrings(plan, encoding, page, offset, count, rows, scratch);
    if (conversion.to === 'string-numbers') {
        const values = scratch.numbers(rows);
        conversion.read(strings, values, flag);
        return { values, inexact: rounded.at };
    }
    const clean = conversion.to === 'rendered' && !conversion.plain ? false : areUtf8(strings);
    if (conversion.to === 'text') {
        if (!clean)
            throw new Error('text that is not UTF-8');
        return strings;
    }
    return clean ? strings : renderStrings(strings, conversion.render);
}
const noStrings = { bytes: new Uint8Array(0), starts: new Int32Array(0), ends: new Int32Array(0) };
const unsupported = (plan, encoding) => {
    throw new Error(`values of type ${plan.physical} encoded as ${encoding}, which is not supported`);
};
/** Values of one size as `PLAIN` has them, whatever their encoding. */
function fixedValues(plan, encoding, page, offset, count) {
    const { size } = plan;
    if (encoding === 'PLAIN') {
        if (count * size > page.length - offset)
            throw new Error('a page ends early');
        return page.subarray(offset, offset + count * size);
    }
    if (encoding === 'BYTE_STREAM_SPLIT')
        return joinStreams(page, offset, page.length, count, size);
    if (encoding === 'DELTA_BINARY_PACKED' && (plan.physical === 'INT32' || plan.physical === 'INT64')) {
        const { words } = decodeDelta(page, offset, page.length, count, plan.physical === 'INT32' ? 32 : 64);
        return new Uint8Array(words.buffer);
    }
    return unsupported(plan, encoding);
}
function decodeStrings(plan, encoding, page, offset, count, rows, scratch) {
    const { size } = plan;
    if (encoding === 'DELTA_BYTE_ARRAY') {
        const strings = decodeDeltaStrings(page, offset, page.length, count);
        if (size > 0 && strings.ends.some((end, index) => end - strings.starts[index] !== size))
            throw new Error(`a value that is not of ${size} bytes`);
        return strings;
    }
    if (size > 0) {
        const bytes = fixedValues(plan, encoding, page, offset, count);
        return fixedStrings(bytes, 0, bytes.length, count, size);
    }
    if (encoding === 'PLAIN') {
        const starts = scratch.starts(rows).subarray(0, count);
        const ends = scratch.ends(rows).subarray(0, count);
        return decodePlainStrings(page, offset, page.length, count, starts, ends);
    }
    if (encoding === 'DELTA_LENGTH_BYTE_ARRAY')
        return decodeDeltaLength(page, offset, page.length, count);
    return unsupported(plan, encoding);
}
function decodeBooleans(encoding, page, offset, count, values, scratch) {
    if (encoding === 'PLAIN')
        decodePlainBooleans(page, offset, page.length, count, values);
    else if (encoding === 'RLE') {
        // Before the runs stands their length.
        const bits = scratch.codes(count);
        decodeHybrid(page, offset + 4, page.length, 1, bits, count);
        values.set(bits.subarray(0, count));
    }
    else
        throw new Error(`booleans encoded as ${encoding}, which is not supported`);
}
/** Arrays of a column that are used again from page to page, each at least as long as asked. */
function newScratch() {
    const reused = (make) => {
        let array = make(0);
        return (length) => {
            if (array.length < length)
                array = make(length);
            return array.subarray(0, length);
        };
    };
    return {
        numbers: reused((length) => new Float64Array(length)),
        codes: reused((length) => new Int32Array(length)),
        starts: reused((length) => new Int32Array(length)),
        ends: reused((length) => new Int32Array(length)),
        missing: reused((length) => new Uint8Array(length)),
        inexact: reused((length) => new Uint8Array(length)),
    };
}

;// CONCATENATED MODULE: ./build/gather/tables/parquet-schema.js


const parquet_schema_short = (name) => (name.length > 200 ? `${name.slice(0, 200)}…` : name);
/** The columns of a table from its schema's elements, structs flattened to `a.b`. Throws `ConfigurationError` naming a column that is no plain value. */
function planColumns(file, elements) {
    const plans = [];
    const refuse = (column, what, next) => {
        throw new errors/* ConfigurationError */.j1({ file, message: `column ${parquet_schema_short(column)} ${what}`, next });
    };
    const stack = [
        { path: '', present: 0, left: elements[0]?.num_children ?? 0 },
    ];
    for (const element of elements.slice(1)) {
        while (stack.length > 0 && stack.at(-1)?.left === 0)
            stack.pop();
        const parent = stack.at(-1);
        if (parent === undefined)
            throw new Error('the schema has more columns than it declares');
        parent.left--;
        const path = parent.path === '' ? element.name : `${parent.path}.${element.name}`;
        const kind = element.logical_type?.type ?? element.converted_type;
        if (element.repetition_type === 'REPEATED' || kind === 'LIST' || kind === 'MAP' || kind === 'VARIANT')
            refuse(path, `holds ${kind === 'MAP' ? 'maps' : kind === 'VARIANT' ? 'variants' : 'lists'}; a table's cells are single values`, 'write one column for each element, or the list as text (JSON)');
        const present = parent.present + (element.repetition_type === 'OPTIONAL' ? 1 : 0);
        if (element.type === undefined)
            stack.push({ path, present, left: element.num_children ?? 0 });
        else
            plans.push({ name: path, physical: element.type, present, ...planOf(element, element.type) });
    }
    if (stack.some(({ left }) => left > 0))
        throw new Error('the schema has fewer columns than it declares');
    const names = new Set();
    for (const { name } of plans) {
        if (names.has(name))
            refuse(name, 'is there twice', 'give each column a name of its own');
        names.add(name);
    }
    return plans;
}
function planOf(element, physical) {
    const logical = element.logical_type;
    const converted = element.converted_type;
    const numbers = (size, type, read) => ({
        size,
        conversion: { to: 'numbers', type, read },
    });
    const decimal = logical?.type === 'DECIMAL' || converted === 'DECIMAL';
    const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
    const decimalType = scale <= 0 ? 'integer' : 'number';
    const unsigned = (logical?.type === 'INTEGER' && !logical.isSigned) || /^UINT_/.test(converted ?? '');
    const time = timeUnit(logical, converted);
    if (physical === 'BOOLEAN')
        return { size: 0, conversion: { to: 'booleans' } };
    if (physical === 'FLOAT')
        return numbers(4, 'number', readFloats);
    if (physical === 'DOUBLE')
        return numbers(8, 'number', readDoubles);
    if (physical === 'INT96')
        return numbers(12, 'datetime', readInt96);
    if (physical === 'INT32' || physical === 'INT64') {
        const size = physical === 'INT32' ? 4 : 8;
        if (decimal)
            return numbers(size, decimalType, readDecimals(size, scale));
        if (time !== undefined)
            return { size, conversion: { to: 'rendered', render: renderTime(size, time), plain: false } };
        if (physical === 'INT32')
            return logical?.type === 'DATE' || converted === 'DATE'
                ? numbers(4, 'date', readIntegers({ factor: 86_400_000 }))
                : numbers(4, 'integer', readIntegers({ unsigned }));
        const unit = timestampUnit(logical, converted);
        return unit === undefined
            ? numbers(8, 'integer', readLongs({ unsigned }))
            : unit === 'MILLIS'
                ? // A divisor of 1 would count milliseconds as integers that can be inexact; none of a real date is.
                    numbers(8, 'datetime', readLongs())
                : numbers(8, 'datetime', readLongs({ divisor: unit === 'MICROS' ? 1e3 : 1e6 }));
    }
    const size = physical === 'FIXED_LEN_BYTE_ARRAY' ? (element.type_length ?? 0) : 0;
    if (physical === 'FIXED_LEN_BYTE_ARRAY' && size <= 0)
        throw new Error(`values of ${size} bytes`);
    return { size, conversion: bytesConversion(element, decimal, decimalType, scale) };
}
function bytesConversion({ logical_type: logical, converted_type: converted, type_length: size }, decimal, decimalType, scale) {
    if (decimal)
        return { to: 'string-numbers', type: decimalType, read: readByteDecimals(scale) };
    if (logical?.type === 'FLOAT16' && size === 2)
        return { to: 'string-numbers', type: 'number', read: readByteHalves };
    if (logical?.type === 'UUID' && size === 16)
        return { to: 'rendered', render: renderUuid, plain: false };
    if (converted === 'INTERVAL' && size === 12)
        return { to: 'rendered', render: renderInterval, plain: false };
    const text = ['STRING', 'ENUM', 'JSON', 'UTF8'];
    if (text.includes(logical?.type ?? '') || text.includes(converted ?? ''))
        return { to: 'text' };
    return { to: 'rendered', render: renderBinary, plain: true };
}
function timeUnit(logical, converted) {
    if (logical?.type === 'TIME')
        return logical.unit;
    return converted === 'TIME_MILLIS' ? 'MILLIS' : converted === 'TIME_MICROS' ? 'MICROS' : undefined;
}
function timestampUnit(logical, converted) {
    if (logical?.type === 'TIMESTAMP')
        return logical.unit;
    return converted === 'TIMESTAMP_MILLIS' ? 'MILLIS' : converted === 'TIMESTAMP_MICROS' ? 'MICROS' : undefined;
}

;// CONCATENATED MODULE: ./build/gather/tables/parquet.js







const largestMetadata = 256 * 1024 * 1024;
const next = 'write the file again, and check that it was copied whole';
/**
 * Opens a Parquet file below `root`. Columns of structs are flattened to `a.b`; times of day are text. Throws `ConfigurationError` where the file is no Parquet, is
 * damaged or encrypted, or holds what a table's cell cannot: lists, maps, an unknown codec.
 */
async function openParquet(root, path) {
    const file = (0,files/* inside */.nx)(root, path);
    const { handle, bytes } = await (0,files/* openRegular */.lf)(root, path);
    let layout;
    try {
        layout = layoutOf(file, bytes, await readMetadata(file, handle, bytes));
    }
    catch (error) {
        throw damaged(file, error);
    }
    finally {
        await handle.close();
    }
    return {
        path: file,
        bytes,
        format: 'parquet',
        columns: layout.columns.map(({ name }) => name),
        batches: () => readBatches(root, path, bytes, layout),
    };
}
const damaged = (file, error, place = '') => error instanceof errors/* ConfigurationError */.j1
    ? error
    : new errors/* ConfigurationError */.j1({ file, message: `cannot be read as Parquet${place}: ${(0,errors/* messageOf */.bD)(error).slice(0, 300)}`, next }, { cause: error });
async function readMetadata(file, handle, bytes) {
    const refuse = (message, step) => {
        throw new errors/* ConfigurationError */.j1({ file, message, next: step });
    };
    const at = async (position, length) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
        if (bytesRead < length)
            throw new Error('the file ends early');
        return buffer;
    };
    if (bytes < 12)
        refuse(`has ${bytes} bytes; a Parquet file has at least 12`, next);
    const head = (await at(0, 4)).toString('latin1');
    const tail = await at(bytes - 8, 8);
    const magic = tail.toString('latin1', 4);
    if (magic === 'PARE' || head === 'PARE')
        refuse('is an encrypted Parquet file', 'write it without encryption, or leave the table out');
    if (head !== 'PAR1')
        refuse('is no Parquet file: it does not start with PAR1', 'write it as Parquet, or name it .csv');
    if (magic !== 'PAR1')
        refuse('ends early: a Parquet file ends with PAR1', next);
    const length = tail.readUInt32LE(0);
    if (length > bytes - 12)
        refuse(`ends early: its metadata have ${length} bytes, the file ${bytes}`, next);
    if (length > largestMetadata)
        refuse(`has ${(0,files/* formatBytes */.z3)(length)} of metadata; at most 256 MB are read`, 'write larger row groups');
    const { parquetMetadata } = await __webpack_require__.e(/* import() */ 8700).then(__webpack_require__.bind(__webpack_require__, 28700));
    return parquetMetadata(await at(bytes - 8 - length, length + 8), { geoparquet: false });
}
function layoutOf(file, bytes, metadata) {
    const columns = planColumns(file, metadata.schema);
    if (columns.length === 0)
        throw new errors/* ConfigurationError */.j1({ file, message: 'has no columns', next: 'write at least one column' });
    const chunks = columns.map(() => []);
    let rows = 0;
    let textBytes = 0;
    for (const [place, group] of metadata.row_groups.entries()) {
        const groupRows = Number(group.num_rows);
        if (!(groupRows >= 0 && Number.isSafeInteger(groupRows)))
            throw new Error(`a row group of ${groupRows} rows`);
        if (group.columns.length !== columns.length)
            throw new Error(`row group ${place + 1} has ${group.columns.length} columns, the schema ${columns.length}`);
        rows += groupRows;
        for (const [index, column] of group.columns.entries()) {
            const { name, physical } = columns[index];
            const where = `column ${name.slice(0, 200)} of row group ${place + 1}`;
            const refuse = (message, step) => {
                throw new errors/* ConfigurationError */.j1({ file, message: `${where} ${message}`, next: step });
            };
            const found = column.meta_data;
            if (column.crypto_metadata !== undefined || found === undefined)
                return refuse('is encrypted', 'write it without encryption, or leave the table out');
            if (column.file_path !== undefined && column.file_path !== '')
                refuse('lies in another file', 'write the table as whole files, and name them by a glob');
            if (found.type !== physical)
                throw new Error(`${where} is of type ${found.type}, the schema says ${physical}`);
            if (Number(found.num_values) !== groupRows)
                throw new Error(`${where} has ${found.num_values} values for ${groupRows} rows`);
            if (!isCodecName(found.codec))
                return refuse(`is compressed with ${found.codec ?? 'an unknown codec'}; known are ${codecNames.join(', ')}`, 'write it with another compression, such as zstd or snappy');
            textBytes += Number(found.total_uncompressed_size);
            chunks[index]?.push({
                ...(groupRows > 0 ? extent(found, bytes, where) : { from: 0, to: 0 }),
                rows: groupRows,
                codec: found.codec,
            });
        }
    }
    if (rows !== Number(metadata.num_rows))
        throw new Error(`its row groups hold ${rows} rows, its metadata say ${metadata.num_rows}`);
    // Few rows where they are long, so that a batch keeps to some 16 MB; told by the metadata, so that it depends on the table alone.
    const short = Math.floor((16 * 1024 * 1024) / Math.max(1, textBytes / Math.max(1, rows)));
    return { rows, columns, chunks, batchRows: Math.max(1, Math.min((0,batch/* batchRows */.e1)(columns.length), short)) };
}
function extent(found, bytes, where) {
    const data = Number(found.data_page_offset);
    const dictionary = Number(found.dictionary_page_offset ?? 0n);
    // Some writers give a dictionary offset of 0 where there is none.
    const from = dictionary > 0 && dictionary < data ? dictionary : data;
    const size = Number(found.total_compressed_size);
    if (!(from >= 4 && size >= 0 && from + size <= bytes))
        throw new Error(`${where} lies beyond the end of the file`);
    // Old versions of parquet-mr leave the dictionary page's header out of the size.
    return { from, to: Math.min(bytes, from + size + 128) };
}
async function* readBatches(root, path, bytes, layout) {
    const file = (0,files/* inside */.nx)(root, path);
    const opened = await (0,files/* openRegular */.lf)(root, path);
    try {
        if (opened.bytes !== bytes)
            throw new Error(`it had ${bytes} bytes when it was opened, now it has ${opened.bytes}`);
        const codecs = await loadCodecs(new Set(layout.chunks.flat().map(({ codec }) => codec)));
        const { parquetHeader } = await __webpack_require__.e(/* import() */ 6167).then(__webpack_require__.bind(__webpack_require__, 16167));
        const shared = { bytes: new Uint8Array(0) };
        const readers = layout.columns.map((plan, index) => readerOf(opened.handle.fd, plan, layout.chunks[index] ?? [], codecs, windowBytes(layout), parquetHeader, shared));
        for (let done = 0; done < layout.rows;) {
            const rows = Math.min(layout.batchRows, layout.rows - done);
            const columns = readers.map((reader, index) => {
                try {
                    return reader.take(rows);
                }
                catch (error) {
                    const name = layout.columns[index].name.slice(0, 200);
                    throw damaged(file, error, `, column ${name}, rows ${done + 1} to ${done + rows}`);
                }
            });
            yield { rows, columns };
            done += rows;
        }
    }
    catch (error) {
        throw damaged(file, error);
    }
    finally {
        await opened.handle.close();
    }
}
/** All columns' windows together keep to some 16 MB. */
const windowBytes = ({ columns }) => Math.max(16 * 1024, Math.min(512 * 1024, Math.floor((16 * 1024 * 1024) / columns.length)));
function readerOf(descriptor, plan, chunks, codecs, window, readHeader, shared) {
    const ready = chunks
        .filter(({ rows }) => rows > 0)
        .map((chunk) => ({ ...chunk, codec: codecs.get(chunk.codec) }));
    return columnReader(plan, readPages(descriptor, plan, ready, window, readHeader, shared));
}


/***/ })

};

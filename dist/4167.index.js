export const id = 4167;
export const ids = [4167];
export const modules = {

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

/***/ 60342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openScan),
/* harmony export */   Y: () => (/* binding */ bytesOfFormat)
/* harmony export */ });
const bytesOfFormat = {
    f64: 8,
    f32: 4,
    f16: 2,
    bf16: 2,
    e4m3: 1,
    e5m2: 1,
};
function openScan(format, littleEndian = true) {
    const size = bytesOfFormat[format];
    const decode = decoders[format]();
    let [count, nan, infinite, zeros] = [0, 0, 0, 0];
    let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let rest = new Uint8Array(0);
    return {
        take(piece) {
            const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
            const whole = bytes.length - (bytes.length % size);
            rest = Uint8Array.from(bytes.subarray(whole));
            const view = new DataView(bytes.buffer, bytes.byteOffset, whole);
            count += whole / size;
            for (let offset = 0; offset < whole; offset += size) {
                const value = decode(view, offset, littleEndian);
                if (value - value !== 0) {
                    if (Number.isNaN(value))
                        nan += 1;
                    else
                        infinite += 1;
                    continue;
                }
                if (value === 0)
                    zeros += 1;
                if (value < minimum)
                    minimum = value;
                if (value > maximum)
                    maximum = value;
            }
        },
        finish: () => {
            const finite = count > nan + infinite;
            // No minus zero: it would not survive JSON.
            return {
                count,
                nan,
                infinite,
                zeros,
                minimum: finite ? minimum + 0 : null,
                maximum: finite ? maximum + 0 : null,
            };
        },
    };
}
const decoders = {
    f64: () => (view, offset, little) => view.getFloat64(offset, little),
    f32: () => (view, offset, little) => view.getFloat32(offset, little),
    f16: () => fromTable(2 ** 16, (bits) => small(bits, 5, 10, true)),
    bf16: () => fromTable(2 ** 16, (bits) => small(bits, 8, 7, true)),
    e5m2: () => fromTable(2 ** 8, (bits) => small(bits, 5, 2, true)),
    // OCP 8-bit floating point (2023): E4M3 has no infinity, and NaN only where all bits are set.
    e4m3: () => fromTable(2 ** 8, (bits) => ((bits & 0x7f) === 0x7f ? Number.NaN : small(bits, 4, 3, false))),
};
/** Small numbers are looked up: all of them, once. */
function fromTable(size, value) {
    const table = Float64Array.from({ length: size }, (_, bits) => value(bits));
    return size === 256
        ? (view, offset) => table[view.getUint8(offset)]
        : (view, offset, little) => table[view.getUint16(offset, little)];
}
/** A number of IEEE 754's form with so many bits of exponent and fraction. */
function small(bits, exponentBits, fractionBits, special) {
    const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
    const most = 2 ** exponentBits - 1;
    const exponent = (bits >> fractionBits) & most;
    const sign = bits >> (exponentBits + fractionBits) === 1 ? -1 : 1;
    const bias = 2 ** (exponentBits - 1) - 1;
    if (special && exponent === most)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (exponent === 0 ? fraction * 2 ** (1 - bias) : (1 + fraction) * 2 ** (exponent - bias));
}


/***/ }),

/***/ 64167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherWeights: () => (/* binding */ gatherWeights)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62625);
/* harmony import */ var _weights_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2658);
/* harmony import */ var _weights_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60342);






const mostTensors = 1000;
const mostUnread = 100;
/** Scans the weights among the artifacts in flat memory. A file that is cut off or broken is `failed`. */
async function gatherWeights(root, artifacts) {
    if (artifacts.state !== 'gathered')
        return artifacts;
    const files = [];
    const unread = [];
    const tensors = [];
    let [count, values] = [0, 0];
    try {
        for (const { path } of artifacts.value.files) {
            const format = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).slice(1).toLowerCase();
            if (!isKnown(format)) {
                unread.push(path);
                continue;
            }
            files.push({ path, format });
            const found = await (0,_weights_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withParts */ .d)(root, path, (file) => readFormat(format, file, root));
            unread.push(...found.unread);
            for (const tensor of found.tensors) {
                count += 1;
                values += tensor.count;
                tensors.push({ ...tensor, file: path, name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(tensor.name), shape: tensor.shape.slice(0, 8) });
            }
            if (tensors.length > 4 * mostTensors)
                keepWorst(tensors);
        }
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBy */ .Dj)(error);
        throw error;
    }
    keepWorst(tensors);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({ files, tensors, count, values, unread: unread.slice(0, mostUnread).map((path) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(path)) });
}
const isKnown = (format) => ['safetensors', 'npy', 'npz', 'onnx'].includes(format);
/** Those with trouble come first, and the most extreme: no limit that one of the others misses is met by all of these. */
function keepWorst(tensors) {
    const broken = ({ nan, infinite }) => Number(nan + infinite > 0);
    const empty = ({ zeros, count }) => Number(count > 1 && zeros === count);
    const size = ({ minimum, maximum }) => Math.max(-(minimum ?? 0), maximum ?? 0);
    tensors.sort((a, b) => broken(b) - broken(a) || empty(b) - empty(a) || size(b) - size(a));
    tensors.length = Math.min(tensors.length, mostTensors);
}
async function readFormat(format, file, root) {
    if (format === 'safetensors')
        return readSafetensors(file);
    if (format === 'onnx')
        return (await __webpack_require__.e(/* import() */ 8939).then(__webpack_require__.bind(__webpack_require__, 28939))).readOnnx(file, root);
    const { readNpy, readNpz } = await __webpack_require__.e(/* import() */ 9279).then(__webpack_require__.bind(__webpack_require__, 79279));
    return format === 'npy' ? readNpy(file) : readNpz(file);
}
const formats = {
    F64: 'f64',
    F32: 'f32',
    F16: 'f16',
    BF16: 'bf16',
    F8_E4M3: 'e4m3',
    F8_E5M2: 'e5m2',
};
const integers = /^(BOOL|[IU](8|16|32|64))$/;
/** As the format's own reader. */
const longestHeader = 100_000_000;
/** Eight bytes with the length of a JSON header, the header, the values (huggingface.co/docs/safetensors). */
async function readSafetensors(file) {
    const found = { tensors: [], unread: [] };
    const length = Number(Buffer.from(await file.bytesAt(0, 8)).readBigUInt64LE(0));
    if (length > longestHeader)
        file.fail(`is no safetensors file: its header would have ${length} bytes`);
    const start = 8 + length;
    let header;
    const text = Buffer.from(await file.bytesAt(8, length)).toString('utf8');
    try {
        header = JSON.parse(text);
    }
    catch {
        file.fail('is no safetensors file: its header is not JSON');
    }
    for (const [name, entry] of Object.entries(header ?? {})) {
        if (name === '__metadata__')
            continue;
        const { dtype, shape, data_offsets: offsets, } = (entry ?? {});
        if (typeof dtype !== 'string' || !isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2)
            return file.fail(`is no safetensors file: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(name)} has no \`dtype\`, \`shape\` and \`data_offsets\``);
        const format = formats[dtype];
        if (format === undefined) {
            if (!integers.test(dtype))
                found.unread.push(`${file.path} ${name}`);
            continue;
        }
        const [from, to] = offsets;
        const expected = shape.reduce((product, size) => product * size, 1) * _weights_values_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOfFormat */ .Y[format];
        if (to - from !== expected)
            file.fail(`is no sound safetensors file: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipped */ .c)(name)} has ${to - from} of ${expected} bytes`);
        const scan = (0,_weights_values_js__WEBPACK_IMPORTED_MODULE_4__/* .openScan */ .O)(format);
        for await (const bytes of file.pieces(start + from, to - from))
            scan.take(bytes);
        found.tensors.push({ name, type: dtype, shape, ...scan.finish() });
    }
    return found;
}
const isNumbers = (value) => Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);


/***/ })

};

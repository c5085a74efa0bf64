export const id = 8939;
export const ids = [8939];
export const modules = {

/***/ 28939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOnnx: () => (/* binding */ readOnnx)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _weights_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);
/* harmony import */ var _weights_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60342);



/**
 * The initializers of an ONNX model (onnx/onnx.proto: ModelProto.graph = 7, GraphProto.initializer = 5). Fields are walked where they lie in the file, so that memory
 * does not grow with the model; a protobuf library would want all of it at once.
 */
async function readOnnx(file, root) {
    const found = { tensors: [], unread: [] };
    let [graphs, versions] = [0, 0];
    for await (const field of fieldsOf(file, 0, file.bytes)) {
        if (field.number === 8)
            versions += 1;
        if (field.number !== 7 || field.wire !== 2)
            continue;
        graphs += 1;
        for await (const inner of fieldsOf(file, field.start, field.end))
            if (inner.number === 5 && inner.wire === 2)
                await readTensor(file, root, inner, found);
    }
    // The operator sets come last, and every model names at least one: a file that was cut off between two fields lacks them.
    if (graphs === 0 || versions === 0)
        file.fail(`is cut off, or no ONNX model: it holds no ${graphs === 0 ? 'graph' : 'opset_import'}`);
    return found;
}
const types = {
    1: { name: 'FLOAT', format: 'f32' },
    10: { name: 'FLOAT16', format: 'f16' },
    11: { name: 'DOUBLE', format: 'f64' },
    14: { name: 'COMPLEX64', format: 'f32' },
    15: { name: 'COMPLEX128', format: 'f64' },
    16: { name: 'BFLOAT16', format: 'bf16' },
    17: { name: 'FLOAT8E4M3FN', format: 'e4m3' },
    19: { name: 'FLOAT8E5M2', format: 'e5m2' },
};
/** Integers, booleans and text, which are always finite. */
const exact = new Set([2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 21, 22]);
async function readTensor(file, root, tensor, found) {
    const shape = [];
    const external = new Map();
    const data = [];
    let [type, name] = [0, ''];
    for await (const field of fieldsOf(file, tensor.start, tensor.end)) {
        if (field.number === 1)
            for await (const size of varintsOf(file, field))
                shape.push(size);
        if (field.number === 2)
            type = field.value;
        if (field.number === 8)
            name = await textOf(file, field);
        if ([4, 5, 9, 10].includes(field.number))
            data.push(field);
        if (field.number === 13) {
            let [key, value] = ['', ''];
            for await (const part of fieldsOf(file, field.start, field.end))
                if (part.number === 1)
                    key = await textOf(file, part);
                else if (part.number === 2)
                    value = await textOf(file, part);
            external.set(key, value);
        }
    }
    const known = types[type];
    if (known === undefined) {
        if (!exact.has(type))
            found.unread.push(`${file.path} ${name}`);
        return;
    }
    const scan = (0,_weights_values_js__WEBPACK_IMPORTED_MODULE_2__/* .openScan */ .O)(known.format);
    const location = external.get('location');
    if (location !== undefined)
        await (0,_weights_file_js__WEBPACK_IMPORTED_MODULE_1__/* .withParts */ .d)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file.path), location), async (other) => {
            const from = Number(external.get('offset') ?? 0);
            for await (const bytes of other.pieces(from, Number(external.get('length') ?? other.bytes - from)))
                scan.take(bytes);
        });
    for (const field of data) {
        // `int32_data` holds the bits of small floats, one to a varint.
        if (field.number === 5)
            for await (const bits of varintsOf(file, field))
                scan.take(Uint8Array.of(...bytesOfBits(bits, known.format)));
        else
            for await (const bytes of file.pieces(field.start, field.end - field.start))
                scan.take(bytes);
    }
    const moments = scan.finish();
    const expected = shape.reduce((product, size) => product * size, 1) * (known.name.startsWith('COMPLEX') ? 2 : 1);
    if (moments.count !== expected)
        file.fail(`is no sound ONNX model: ${name.slice(0, 200)} has ${moments.count} of ${expected} values`);
    found.tensors.push({ name, type: known.name, shape, ...moments });
}
const bytesOfBits = (bits, format) => format === 'f16' || format === 'bf16' ? [bits & 255, (bits >> 8) & 255] : [bits & 255];
/** The fields of a message between two positions (protobuf.dev/programming-guides/encoding). */
async function* fieldsOf(file, from, to) {
    let position = from;
    while (position < to) {
        const head = varint(file, await file.bytesAt(position, 10, true), 0);
        const [number, wire] = [Math.floor(head.value / 8), head.value % 8];
        const start = position + head.length;
        if (number === 0)
            file.fail(`is no ONNX model: no field at byte ${position}`);
        let field = { number, wire, value: 0, start, end: start };
        if (wire === 0) {
            const { value, length } = varint(file, await file.bytesAt(start, 10, true), 0);
            field = { ...field, value, end: start + length };
        }
        else if (wire === 1)
            field = { ...field, end: start + 8 };
        else if (wire === 5)
            field = { ...field, end: start + 4 };
        else if (wire === 2) {
            const { value, length } = varint(file, await file.bytesAt(start, 10, true), 0);
            field = { ...field, start: start + length, end: start + length + value };
        }
        else
            file.fail(`is no ONNX model: no field at byte ${position}`);
        if (field.end > to)
            file.fail(`is cut off, or no ONNX model: a field would end at byte ${field.end} of ${to}`);
        yield field;
        position = field.end;
    }
}
/** One varint, or many packed together. */
async function* varintsOf(file, field) {
    if (field.wire === 0) {
        yield field.value;
        return;
    }
    for (let position = field.start; position < field.end;) {
        const { value, length } = varint(file, await file.bytesAt(position, 10, true), 0);
        yield value;
        position += length;
    }
}
function varint(file, bytes, from) {
    let [value, scale] = [0, 1];
    for (let index = from; index < bytes.length; index++) {
        const byte = bytes[index];
        value += (byte & 127) * scale;
        if (byte < 128)
            return { value, length: index - from + 1 };
        scale *= 128;
    }
    return file.fail('is cut off, or no ONNX model: a number does not end');
}
const textOf = async (file, field) => Buffer.from(await file.bytesAt(field.start, Math.min(field.end - field.start, 4096))).toString('utf8');


/***/ })

};

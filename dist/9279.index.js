export const id = 9279;
export const ids = [9279];
export const modules = {

/***/ 79279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNpy: () => (/* binding */ readNpy),
/* harmony export */   readNpz: () => (/* binding */ readNpz)
/* harmony export */ });
/* harmony import */ var _weights_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60342);
/* harmony import */ var _zip_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59962);


/** NumPy's format 1.0 to 3.0 (numpy/lib/format.py) and its zip of arrays. Object arrays hold pickles and are not read. */
async function readNpy(file) {
    return readArray(file, '', file.pieces(0, file.bytes));
}
const formats = { f2: 'f16', f4: 'f32', f8: 'f64', c8: 'f32', c16: 'f64' };
async function readArray(file, name, pieces) {
    const named = name === '' ? '' : `${name}: `;
    const iterator = pieces[Symbol.asyncIterator]();
    let held = Buffer.alloc(0);
    const need = async (length) => {
        while (held.length < length) {
            const next = await iterator.next();
            if (next.done)
                file.fail(`${named}is cut off inside the header of an array`);
            held = Buffer.concat([held, next.value]);
        }
    };
    try {
        await need(10);
        if (held.toString('latin1', 0, 6) !== '\x93NUMPY')
            file.fail(`${named}is no NumPy array: it does not start with \\x93NUMPY`);
        const wide = held[6] >= 2;
        await need(12);
        const start = wide ? 12 : 10;
        const length = wide ? held.readUInt32LE(8) : held.readUInt16LE(8);
        if (length > 1_000_000)
            file.fail(`${named}has a header of ${length} bytes`);
        await need(start + length);
        const header = held.toString('utf8', start, start + length);
        const type = /'descr':\s*'([<>|=]?)([a-zA-Z]\d*)'/.exec(header);
        const shape = /'shape':\s*\(([\d,\sL]*)\)/.exec(header)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
        const format = type?.[2] === undefined ? undefined : formats[type[2]];
        // Integers are always finite; structures and objects are not looked into.
        if (type === null || format === undefined)
            return {
                tensors: [],
                unread: type !== null && /^[iubU?S]/.test(type[2]) ? [] : [`${file.path} ${name}`.trim()],
            };
        const values = shape.reduce((product, size) => product * size, 1) * (type[2].startsWith('c') ? 2 : 1);
        const wanted = values * _weights_values_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfFormat */ .Y[format];
        const scan = (0,_weights_values_js__WEBPACK_IMPORTED_MODULE_0__/* .openScan */ .O)(format, type[1] !== '>');
        let taken = 0;
        const take = (bytes) => {
            const part = bytes.subarray(0, wanted - taken);
            scan.take(part);
            taken += part.length;
        };
        take(held.subarray(start + length));
        while (taken < wanted) {
            const next = await iterator.next();
            if (next.done)
                file.fail(`${named}is cut off: it has ${taken} of ${wanted} bytes of values`);
            take(next.value);
        }
        return { tensors: [{ name, type: `${type[1]}${type[2]}`, shape, ...scan.finish() }], unread: [] };
    }
    finally {
        await iterator.return?.(undefined);
    }
}
async function readNpz(file) {
    const found = { tensors: [], unread: [] };
    for (const entry of await (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(file)) {
        if (!entry.name.endsWith('.npy') || !(0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadable */ .hS)(entry)) {
            found.unread.push(`${file.path} ${entry.name}`);
            continue;
        }
        const array = await readArray(file, entry.name.slice(0, -'.npy'.length), (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(file, entry));
        found.tensors.push(...array.tensors);
        found.unread.push(...array.unread);
    }
    return found;
}


/***/ }),

/***/ 59962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const full = 0xffffffff;
const mostEntries = 100_000;
const mostDirectoryBytes = 32 * 1024 * 1024;
/** All entries; numpy writes ZIP64 fields. Throws `ConfigurationError`. */
async function directoryOf(file) {
    const tailBytes = Math.min(file.bytes, 65_557);
    const tail = Buffer.from(await file.bytesAt(file.bytes - tailBytes, tailBytes));
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + 22 > tail.length)
        return file.fail('is no sound zip file: the directory at its end is missing');
    let [count, position] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 16)];
    const locator = end - 20;
    if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50) {
        const wide = Buffer.from(await file.bytesAt(Number(tail.readBigUInt64LE(locator + 8)), 56));
        [count, position] = [Number(wide.readBigUInt64LE(32)), Number(wide.readBigUInt64LE(48))];
    }
    if (count > mostEntries)
        file.fail(`has ${count} entries; at most ${mostEntries} are read`);
    const start = position;
    const entries = [];
    for (let index = 0; index < count; index++) {
        const head = Buffer.from(await file.bytesAt(position, 46));
        if (head.readUInt32LE(0) !== 0x02014b50)
            file.fail('is no sound zip file: its directory is broken');
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((at) => head.readUInt16LE(at));
        const rest = Buffer.from(await file.bytesAt(position + 46, nameBytes + extraBytes));
        entries.push({
            name: rest.toString('utf8', 0, nameBytes),
            method: head.readUInt16LE(10),
            encrypted: (head.readUInt16LE(8) & 1) === 1,
            mode: head.readUInt16LE(40),
            ...wideFields(rest.subarray(nameBytes), head),
        });
        position += 46 + nameBytes + extraBytes + commentBytes;
        if (position - start > mostDirectoryBytes)
            file.fail('has a directory that is too long to be read');
    }
    return entries;
}
/** Sizes beyond 4 GB stand in the ZIP64 field, in this order, each only where the short one is full. */
function wideFields(extra, head) {
    const short = { size: head.readUInt32LE(24), compressed: head.readUInt32LE(20), offset: head.readUInt32LE(42) };
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        let next = at + 4;
        const take = (value) => {
            if (value !== full || next + 8 > extra.length)
                return value;
            next += 8;
            return Number(extra.readBigUInt64LE(next - 8));
        };
        take(short.size);
        return { compressed: take(short.compressed), offset: take(short.offset) };
    }
    return short;
}
/** Stored or deflated. */
const isReadable = ({ method, encrypted }) => !encrypted && (method === 0 || method === 8);
/** The content of a readable entry, in pieces that are valid until the next. Throws `ConfigurationError` where it cannot be decompressed. */
async function* contentOf(file, entry) {
    const local = Buffer.from(await file.bytesAt(entry.offset, 30));
    if (local.readUInt32LE(0) !== 0x04034b50)
        file.fail(`is no sound zip file: ${entry.name} is not where it should be`);
    const from = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const raw = file.pieces(from, entry.compressed);
    yield* entry.method === 0 ? raw : inflated(file, raw);
}
async function* inflated(file, pieces) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)();
    const feed = async () => {
        for await (const bytes of pieces) {
            if (inflate.destroyed)
                return;
            // A piece is used again, and the stream may hold it.
            if (!inflate.write(Buffer.from(bytes)))
                await new Promise((resolve) => inflate.once('drain', resolve).once('close', resolve));
        }
        inflate.end();
    };
    const fed = feed().catch((error) => inflate.destroy(error));
    try {
        for await (const bytes of inflate)
            yield bytes;
    }
    catch (error) {
        file.fail(`cannot be decompressed: ${error.message}`);
    }
    finally {
        inflate.destroy();
        await fed;
    }
}


/***/ })

};

export const id = 2757;
export const ids = [2757];
export const modules = {

/***/ 82757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactProblem: () => (/* binding */ artifactProblem),
/* harmony export */   bundleLimits: () => (/* binding */ bundleLimits),
/* harmony export */   extractBundle: () => (/* binding */ extractBundle),
/* harmony export */   extractFolder: () => (/* binding */ extractFolder),
/* harmony export */   listArtifacts: () => (/* binding */ listArtifacts),
/* harmony export */   readEntry: () => (/* binding */ readEntry),
/* harmony export */   withArtifact: () => (/* binding */ withArtifact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _weights_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2658);
/* harmony import */ var _zip_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59962);









const bundleLimits = { bytes: 5 * 1024 * _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7, files: 10_000 };
const listing = zod__WEBPACK_IMPORTED_MODULE_8__.object({
    total_count: zod__WEBPACK_IMPORTED_MODULE_8__.number(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_8__.array(zod__WEBPACK_IMPORTED_MODULE_8__.object({ id: zod__WEBPACK_IMPORTED_MODULE_8__.int(), name: zod__WEBPACK_IMPORTED_MODULE_8__.string(), expired: zod__WEBPACK_IMPORTED_MODULE_8__.boolean(), size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_8__.number() })),
});
/** The most that GitHub gives at once. */
const pageSize = 100;
const patience = 120_000;
/** The artifacts of a run on at most so many pages of 100; the one with a name where one is given. One request a page. */
async function listArtifacts(source, runId, { name, pages }) {
    const { owner, repo } = source;
    const found = [];
    for (let page = 1;; page += 1) {
        const answer = await ask(source, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
            owner,
            repo,
            run_id: runId,
            per_page: pageSize,
            page,
            ...(name === undefined ? {} : { name }),
        });
        const { data } = listing.safeParse(answer);
        if (data === undefined)
            throw because('GitHub listed the artifacts in a form that is not read');
        for (const { id, name, expired, size_in_bytes: bytes } of data.artifacts)
            found.push({ id, name, expired, bytes });
        if (data.artifacts.length < pageSize || found.length >= data.total_count)
            return found;
        if (page === pages)
            throw because(`the run ${runId} has ${data.total_count} artifacts, and only the first ${pages * pageSize} are looked at`);
    }
}
/** Downloads an archive of at most `most` bytes into `folder`, and removes it after `use`. */
async function withArtifact(source, artifact, { folder, most }, use) {
    const what = `the artifact ${artifact.name}`;
    if (artifact.expired)
        throw because(`${what} has expired`);
    if (artifact.bytes > most)
        throw tooLarge(what, most);
    const path = `artifact-${artifact.id}.zip`;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    try {
        const signal = withPatience(source.signal, patience + artifact.bytes / 1000);
        const content = await ask({ ...source, signal }, 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            owner: source.owner,
            repo: source.repo,
            artifact_id: artifact.id,
            archive_format: 'zip',
            // As a stream, which is cut off where it is larger than it was said to be.
            request: { signal, parseSuccessResponseBody: false },
        });
        await save(content, target, most, what);
        return await (0,_weights_file_js__WEBPACK_IMPORTED_MODULE_6__/* .withParts */ .d)(folder, path, async (file) => use({ file, entries: await (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .directoryOf */ .jt)(file) }));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { force: true });
    }
}
/** The content of the one entry of this very name, of at most `most` bytes. */
async function readEntry({ file, entries }, name, most) {
    const [entry, second] = entries.filter((one) => one.name === name);
    if (entry === undefined)
        throw because(`it holds no ${name}`);
    if (second !== undefined)
        throw because(`it holds ${name} more than once`);
    whyNoFile(entry);
    const pieces = [];
    let bytes = 0;
    for await (const piece of (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .contentOf */ .$E)(file, entry)) {
        bytes += piece.length;
        if (bytes > most)
            throw tooLarge(`${name} in it`, most);
        // A piece is used again.
        pieces.push(Buffer.from(piece));
    }
    return Buffer.concat(pieces);
}
/** Writes the files below the folder `prefix` (`bundle/`) of an archive into `target`, which must be new. Gives their paths below it. */
async function extractFolder({ file, entries }, prefix, target, limits) {
    const named = entries.filter(({ name }) => name.startsWith(prefix) && !name.endsWith('/'));
    if (named.length === 0)
        throw because(`it holds nothing below ${prefix}`);
    if (named.length > limits.files)
        throw because(`it holds ${named.length} files below ${prefix}; at most ${limits.files} are read`);
    const files = named.map((entry) => ({ entry, path: pathBelow(target, entry.name.slice(prefix.length)) }));
    for (const { entry } of files)
        whyNoFile(entry);
    let left = limits.bytes;
    for (const { entry, path } of files) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true }).catch((error) => {
            throw because(`${shown(path)} in it cannot be written: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).slice(0, 200)}`, error);
        });
        try {
            left -= await save((0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .contentOf */ .$E)(file, entry), full, left, `what it holds below ${prefix}`, limits.bytes);
        }
        catch (error) {
            if (isCode(error, 'EEXIST'))
                throw because(`it holds ${shown(entry.name)} more than once`, error);
            throw error;
        }
    }
    return files.map(({ path }) => path);
}
/** The bundle that promotion moves, of an artifact. Its digest is not looked at here. */
const extractBundle = (archive, target, limits = bundleLimits) => extractFolder(archive, 'bundle/', target, limits);
const typeOf = (mode) => mode & 0o170000;
/** Throws for what is no regular file that can be read. */
function whyNoFile(entry) {
    const name = shown(entry.name);
    if (entry.encrypted)
        throw because(`${name} in it is encrypted`);
    if (typeOf(entry.mode) === 0o120000)
        throw because(`${name} in it is a symbolic link`);
    if (![0, 0o100000].includes(typeOf(entry.mode)))
        throw because(`${name} in it is not a regular file`);
    if (!(0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .isReadable */ .hS)(entry))
        throw because(`${name} in it is compressed in a form that is not read`);
}
/** A path that every system reads alike, below `target`. */
function pathBelow(target, name) {
    const parts = name.split('/');
    const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
    if (!plain || name.length > 1000)
        throw because(`it holds a file whose path leads out of it: ${shown(name)}`);
    return (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .nx)(target, name);
}
/** Names are hostile text. */
const shown = (name) => JSON.stringify(name.slice(0, 200)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
const withPatience = (signal, milliseconds) => {
    const own = AbortSignal.timeout(Math.round(milliseconds));
    return signal === undefined ? own : AbortSignal.any([signal, own]);
};
async function ask({ client, signal }, route, parameters) {
    const request = { signal: withPatience(signal, patience) };
    try {
        return (await client.request(route, { request, ...parameters })).data;
    }
    catch (error) {
        const { status, message } = error;
        const limited = status === 429 || /rate limit/i.test(String(message));
        const why = (status === 403 || status === 401) && !limited
            ? 'this token may not read artifacts: give the job the permission `actions: read`'
            : status === 404
                ? 'the run is gone, or this token may not see it: give the job the permission `actions: read`'
                : status === 410
                    ? 'the artifact has expired'
                    : null;
        if (why !== null)
            throw because(why, error);
        const said = `GitHub ${status === undefined ? 'could not be asked' : `answered ${status}`}: ${String(message).slice(0, 200)}`;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({ message: said, next: 'run it again in some minutes' }, { cause: error });
    }
}
/** Writes a new file of at most `most` bytes, whatever the content claims to be; `said` is the bound that the message names. */
async function save(content, target, most, what, said = most) {
    let bytes = 0;
    async function* bounded() {
        for await (const chunk of content) {
            bytes += chunk.length;
            if (bytes > most)
                throw tooLarge(what, said);
            // A piece is used again, and the stream may hold it.
            yield Uint8Array.from(chunk);
        }
    }
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(bounded, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx' }));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1 || isCode(error, 'EEXIST'))
            throw error;
        throw because(`${what} could not be fetched: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).slice(0, 200)}`, error);
    }
    return bytes;
}
const isCode = (error, code) => error?.code === code;
const tooLarge = (what, most) => because(`${what} is larger than ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(most)}`);
const because = (message, cause) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({ message }, { cause });
/** Why an artifact could not be read, in one line. What is said of a file in it may quote hostile text. */
const artifactProblem = (error) => error.problems
    .map(({ file, message }) => file === undefined ? message : `${archiveName.test(file) ? 'it' : `${file}:`} ${message}`)
    .join('; ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 1000);
const archiveName = /^artifact-\d+\.zip$/;


/***/ }),

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

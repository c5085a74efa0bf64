export const id = 3526;
export const ids = [3526,3582,1201];
export const modules = {

/***/ 78178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
const codes = { bold: 1, dim: 2, green: 32, red: 31, yellow: 33 };
/** Colour only on a terminal; NO_COLOR (https://no-color.org) and FORCE_COLOR are honoured. */
function wantsColor(stream, environment = process.env) {
    if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '')
        return false;
    if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '' && environment.FORCE_COLOR !== '0')
        return true;
    return stream.isTTY === true && environment.TERM !== 'dumb';
}
const paintFor = (stream) => wantsColor(stream) ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
/** Results go to standard output, as text or as JSON; all else goes to standard error. */
function print(value) {
    process.stdout.write(typeof value === 'string' ? (value.endsWith('\n') ? value : `${value}\n`) : `${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 45657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile_profile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/gather/schema-inference.js
var schema_inference = __webpack_require__(65169);
// EXTERNAL MODULE: ./build/gather/tables/profile.js + 7 modules
var profile = __webpack_require__(99381);
// EXTERNAL MODULE: ./build/gather/tables/table.js + 8 modules
var tables_table = __webpack_require__(82879);
// EXTERNAL MODULE: ./build/gather/tables/table-profile.js
var table_profile = __webpack_require__(19790);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/report/profile.js

const bars = '▁▂▃▄▅▆▇█';
const nameWidth = 28;
const valueWidth = 20;
const mostValues = 3;
/** What is in a table, as text: one line for each column. */
function renderProfile(profile) {
    const { files, format, rows, columns } = profile;
    const names = files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`;
    const title = `${names} · ${format} · ${grouped(rows)} rows × ${grouped(columns.length)} columns · ${(0,support_files/* formatBytes */.z3)(profile.bytes)}`;
    const head = ['column', 'type', 'missing', 'distinct', 'minimum', 'mean', 'maximum', 'distribution'];
    const lines = columns.map(columnLine);
    const notes = columns.flatMap(notesOf);
    return [title, '', ...table([head, ...lines]), ...(notes.length === 0 ? [] : ['', ...notes]), ''].join('\n');
}
function columnLine(column) {
    const { name, type, missing, count, distinct, minimum, mean, maximum } = column;
    return [
        cut(name, nameWidth),
        type,
        percent(missing, count + missing),
        `${distinct.exact ? '' : '≈ '}${grouped(distinct.count)}`,
        minimum === null ? '' : formatValue(minimum),
        mean === null ? '' : formatValue(mean),
        maximum === null ? '' : formatValue(maximum),
        [histogram(column), minimum === null || type === 'mixed' ? topValues(column) : ''].filter(Boolean).join('  '),
    ];
}
function histogram({ histogram: bins }) {
    const most = Math.max(...bins.map(({ count }) => count), 1);
    return bins
        .map(({ count }) => (count === 0 ? ' ' : (bars[Math.min(7, Math.floor((8 * count) / most))] ?? '')))
        .join('');
}
function topValues({ frequent, count, distinct }) {
    const shown = frequent
        .slice(0, mostValues)
        .map(({ value, count: times }) => `${cut(value, valueWidth)} ${percent(times, count)}`);
    const more = distinct.count - shown.length;
    if (shown.length === 0)
        return count === 0 ? '' : 'no value occurs 5 times';
    return more > 0 ? `${shown.join(', ')}, and ${grouped(more)} more` : shown.join(', ');
}
/** What a line has no place for, and a reader should know. */
function notesOf({ name, type, kinds, nonFinite, inexactIntegers }) {
    const notes = [];
    if (nonFinite > 0)
        notes.push(`${grouped(nonFinite)} cells are NaN or infinite`);
    if (inexactIntegers > 0)
        notes.push(`${grouped(inexactIntegers)} integers are beyond ±2^53 and are measured rounded`);
    if (type === 'mixed')
        notes.push(`has several types: ${Object.entries(kinds)
            .filter(([kind]) => kind !== 'missing')
            .map(([kind, count]) => `${grouped(count)} ${kind}`)
            .join(', ')}`);
    if (type === 'empty')
        notes.push('has no value');
    return notes.map((note) => `${cut(name, nameWidth)}: ${note}`);
}
/** Columns side by side: words to the left, numbers to the right. */
function table(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
    return rows.map((row) => row
        .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - [...cell].length);
        return column >= 2 && column <= 6 ? space + cell : cell + space;
    })
        .join('  ')
        .trimEnd());
}
function formatValue(value) {
    if (typeof value === 'string')
        return value.replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return grouped(value);
    const size = Math.abs(value);
    return size >= 1e6 || size < 1e-3 ? value.toExponential(3) : String(Number(value.toPrecision(5)));
}
const grouped = (value) => value.toLocaleString('en-US');
const percent = (part, whole) => part === 0 || whole === 0
    ? '0 %'
    : part / whole < 0.001
        ? '< 0.1 %'
        : `${(Math.min(1, part / whole) * 100).toFixed(1)} %`;
/** One line of at most so many characters, from hostile text. */
function cut(text, width) {
    const line = [...text.slice(0, 4 * width).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')];
    return line.length > width || text.length > 4 * width ? `${line.slice(0, width - 1).join('')}…` : line.join('');
}

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/terminal.js
var terminal = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/profile.js










const schemaHead = '# A Frictionless Table Schema, inferred by `ml-test-score profile --schema`. Go over it: it says what was seen, not what must be.\n';
/** What is in a table; several files are parts of one table. */
async function profile_profile(files, options) {
    const folder = (0,external_node_path_.resolve)(options.workingDirectory ?? '.');
    const table = await (0,tables_table.openTable)(whereAndWhat(folder, files));
    const observer = (0,profile.openProfile)(table.columns);
    const pass = await table.read([observer]);
    const summary = observer.finish();
    if (summary.rows === 0)
        throw new errors/* ConfigurationError */.j1({
            file: files.join(', '),
            message: 'has no rows below its header',
            next: 'name a table with at least one row',
        });
    if (options.schema) {
        const schema = (0,schema_inference.inferSchema)(summary, { format: table.format });
        (0,output/* print */.yy)(options.json ? schema : schemaHead + (0,dist/* stringify */.As)(schema, { lineWidth: 0, aliasDuplicateObjects: false }));
        return 0;
    }
    const bytes = table.files.reduce((sum, file) => sum + file.bytes, 0);
    const found = (0,table_profile/* profileOf */.d)(summary, { files: pass.files, format: table.format, bytes });
    (0,output/* print */.yy)(options.json ? found : (0,terminal/* terminalText */.e)(renderProfile(found)));
    return 0;
}
/** Files anywhere may be profiled, so that the root is the folder, or that of the whole system where one lies outside. */
function whereAndWhat(folder, files) {
    const full = files.map((file) => (0,external_node_path_.resolve)(folder, file));
    const outside = full.some((file) => (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep)[0] === '..' || (0,external_node_path_.parse)(file).root !== (0,external_node_path_.parse)(folder).root);
    const root = outside ? (0,external_node_path_.parse)(full[0] ?? folder).root : folder;
    return { root, patterns: full.map((file) => (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/')) };
}


/***/ }),

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inferSchema: () => (/* binding */ inferSchema),
/* harmony export */   roundedOut: () => (/* binding */ roundedOut)
/* harmony export */ });
/* harmony import */ var _tables_decode_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37559);

const digitKinds = new Set(['text', 'integer', 'missing']);
const mostListed = 20;
/** A value that fewer rows share could tell a person. */
const leastOften = 5;
const keyName = /(^|[_.\s-])(id|key)$/i;
/** A first schema that the table passes: what was seen, with room up to the next round number. A person should go over it. */
function inferSchema({ rows, columns }, { format = 'csv', missingValues = _tables_decode_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .usualMissingValues */ .hA, } = {}) {
    const key = columns.find((column) => isKey(column) && /^(id|key)$/i.test(column.name)) ??
        columns.find((column) => isKey(column));
    return {
        fields: columns.map((column) => inferField(column, rows, format)),
        missingValues,
        ...(key === undefined ? {} : { primaryKey: key.name }),
    };
}
const isKey = ({ name, missing, rows, unique }) => rows > 1 && missing === 0 && unique === true && keyName.test(name);
function inferField(column, rows, format) {
    const type = fieldType(column, format);
    const constraints = {
        ...(rows > 0 && column.missing === 0 ? { required: true } : {}),
        // Numbers are measured; that no two of them are equal is chance, unless they name things.
        ...(column.unique && rows > 1 && (keyName.test(column.name) || type === 'string') ? { unique: true } : {}),
        ...listed(column, type),
        ...bounds(column, type),
    };
    return {
        name: column.name,
        type,
        ...(type === 'datetime' ? { format: 'any' } : {}),
        ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
}
const fieldType = ({ type, kinds }, format) => {
    if (type === 'empty' || type === 'mixed')
        return 'any';
    if (type !== 'text')
        return type;
    // Digits of which some begin with 0: the file has text for all of them.
    if (format === 'csv' && Object.keys(kinds).every((kind) => digitKinds.has(kind)))
        return 'string';
    // Booleans and words in one column: a reader of JSON or Parquet holds them apart.
    return Object.keys(kinds).every((kind) => kind === 'text' || kind === 'missing') ? 'string' : 'any';
};
function listed({ categories }, type) {
    if (type !== 'string' || categories === null || categories.uncounted > 0)
        return {};
    const values = [...categories.counts];
    if (values.length > mostListed || values.some(([, count]) => count < leastOften))
        return {};
    return { enum: values.map(([value]) => value).sort() };
}
function bounds({ numbers, nonFinite, inexactIntegers }, type) {
    if (numbers === null || (type !== 'integer' && type !== 'number'))
        return {};
    // An infinity is beyond every bound; what was rounded may be beyond its own.
    if (nonFinite > 0 || inexactIntegers > 0)
        return {};
    return roundedOut(numbers, type === 'integer' ? 1 : 0);
}
/** The extremes, moved outwards to multiples of a power of ten near the range's size; 0 is not crossed. */
function roundedOut({ minimum, maximum }, leastStep) {
    const range = maximum - minimum;
    const scale = range > 0 ? range : Math.abs(maximum) || 1;
    // Beyond these, a power of ten is no number to round to.
    if (!(scale > 1e-300 && scale < 1e300))
        return {};
    const step = Math.max(10 ** Math.floor(Math.log10(scale)), leastStep);
    const clean = (value) => Number(value.toPrecision(12));
    let low = clean(Math.floor(minimum / step) * step);
    let high = clean(Math.ceil(maximum / step) * step);
    if (low > minimum)
        low = clean(low - step);
    if (high < maximum)
        high = clean(high + step);
    // A step too small for the size of the values leaves them as they are.
    return { minimum: Math.min(low, minimum) + 0, maximum: Math.max(high, maximum) + 0 };
}


/***/ }),

/***/ 43582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   Q5: () => (/* binding */ cellKinds),
/* harmony export */   e1: () => (/* binding */ batchRows),
/* harmony export */   wg: () => (/* binding */ batchBytes)
/* harmony export */ });
/**
 * How rows travel from the readers to everything that looks at them: in batches, a column at a time. A reader yields `RawBatch`es; decoding turns each
 * column into `Cells` once, for all observers of the pass.
 */
/** What one cell is. Numbers of one kind lie together: `integer` to `nonFinite` are numeric. */
const cellKind = {
    missing: 0,
    integer: 1,
    /** An integer beyond ±2^53: its number is the nearest double. */
    inexactInteger: 2,
    number: 3,
    /** NaN, infinity, or a number too large for a double. */
    nonFinite: 4,
    boolean: 5,
    date: 6,
    datetime: 7,
    text: 8,
};
const cellKinds = Object.keys(cellKind);
/**
 * Where batches are cut depends on the table alone, never on how its bytes arrived, so that every result is the same whatever the chunk size: after this many
 * rows, or once a batch's text has reached `batchBytes`.
 */
const batchRows = (columns) => Math.max(64, Math.min(8192, Math.floor(400_000 / columns)));
const batchBytes = 1024 * 1024;


/***/ }),

/***/ 89263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Cl: () => (/* binding */ pullAdvice),
/* harmony export */   H7: () => (/* binding */ megabyte),
/* harmony export */   JQ: () => (/* binding */ copyBounded),
/* harmony export */   LW: () => (/* binding */ readTextBounded),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   fk: () => (/* binding */ fingerprintDigest),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   pR: () => (/* binding */ expandPaths),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62625);








const megabyte = 1024 * 1024;
/** `1.2 MB`. */
function formatBytes(bytes) {
    for (const [unit, size] of [
        ['GB', 1024 ** 3],
        ['MB', 1024 ** 2],
        ['kB', 1024],
    ]) {
        if (bytes >= size)
            return `${(bytes / size).toFixed(1)} ${unit}`;
    }
    return `${bytes} bytes`;
}
/** The path below `root`, with `/`; throws where it leads out of it. */
function inside(root, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    if (found === '..' || found.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(found))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: path,
            message: 'leads out of the repository',
            next: 'name a path inside the repository',
        });
    return found.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
/**
 * Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. `pointers` are files that Git LFS
 * leaves in place of those that it did not fetch.
 */
async function openRegular(root, path, pointers = 'refused') {
    const file = inside(root, path);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    const refuse = (message, next) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file, message, next });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch(async (error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            return refuse(`cannot be read (${error.code})`, 'check its permissions');
        const pull = await pullAdvice(root, file);
        return pull === null
            ? refuse('no such file', 'check the path, and that the training command writes it')
            : refuse(`no such file: ${pull.why}`, pull.next);
    });
    if (found.isSymbolicLink())
        refuse('is a symbolic link, which is not followed', (await pullAdvice(root, file)) === null
            ? 'write a regular file'
            : 'let DVC put files in place of links: `dvc config cache.type reflink,hardlink,copy`, then `dvc checkout --relink`');
    if (found.isDirectory())
        refuse('is a directory', 'name a file');
    if (!found.isFile())
        refuse('is not a regular file', 'write a regular file');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full)));
    if (folder === '..' || folder.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
        refuse('leads out of the repository, by a symbolic link', 'write it inside the repository');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((error) => refuse(`cannot be read (${error.code})`, 'check its permissions'));
    const opened = await handle.stat();
    if (!opened.isFile() || opened.ino !== found.ino) {
        await handle.close();
        refuse('changed while it was opened', 'make sure that nothing writes it after training has ended');
    }
    if (pointers === 'refused' && opened.size < 1024 && isPointer(await firstBytes(handle))) {
        await handle.close();
        refusePointer(file);
    }
    return { handle, bytes: opened.size };
}
const pointerStart = 'version https://git-lfs.github.com/spec/';
const isPointer = (start) => start.startsWith(pointerStart);
/** Read at a position: whoever reads on begins at the beginning. */
async function firstBytes(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pointerStart.length), 0, pointerStart.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
}
function refusePointer(file) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
        file,
        message: 'is a pointer of Git LFS, and no data: the file itself was not fetched',
        next: `\`git lfs pull --include ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\`; on GitHub \`lfs: true\` at \`actions/checkout\``,
    });
}
/** Why a file that DVC keeps is not there, and the command that fetches it; null for a file that DVC does not know. */
async function pullAdvice(root, file) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    const tracking = await dvcTracking(root, file);
    if (tracking === null)
        return null;
    const pull = `\`dvc pull ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\``;
    const step = 'on GitHub in a step before this one, with the credentials of the DVC remote';
    return tracking.stage === null
        ? { why: `DVC keeps it (${tracking.file}), and it was not pulled`, next: `${pull}; ${step}` }
        : {
            why: `DVC's stage \`${tracking.stage.slice(0, 100)}\` writes it (${tracking.file}), and it was not pulled`,
            next: `${pull}, or let training run \`dvc repro\`; ${step}`,
        };
}
/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
async function readBounded(root, path, limit = 16 * megabyte) {
    const { handle, bytes } = await openRegular(root, path, 'read');
    try {
        if (bytes > limit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
                file: inside(root, path),
                message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
                next: 'write a summary, not the raw data',
            });
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Copies a file of at most `limit` bytes to `target` (absolute) in flat memory, under the same rules. */
async function copyBounded(root, path, target, limit) {
    const { handle, bytes } = await openRegular(root, path);
    if (bytes > limit) {
        await handle.close();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: inside(root, path),
            message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
            next: 'write a summary, not the raw data',
        });
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(handle.createReadStream({ highWaterMark: megabyte, end: Math.max(bytes - 1, 0) }), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target));
}
/** The same as text; throws where it is not UTF-8. A byte order mark is dropped. */
async function readTextBounded(root, path, limit) {
    const content = await readBounded(root, path, limit);
    if (content.length < 1024 && isPointer(content.toString('latin1', 0, pointerStart.length)))
        refusePointer(inside(root, path));
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file: inside(root, path), message: 'is not UTF-8 text', next: 'write it as UTF-8' });
    }
}
/** SHA-256 (hex) and size of a file of any size, in flat memory. */
async function digestFile(root, path, algorithm = 'sha256') {
    const { handle, bytes } = await openRegular(root, path);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of handle.createReadStream({ highWaterMark: megabyte }))
        hash.update(chunk);
    return { bytes, digest: hash.digest('hex') };
}
/** The files that paths and globs name, sorted, relative to `root`. A plain path is kept whether it exists or not; a glob may match nothing. */
async function expandPaths(root, patterns) {
    const files = new Set();
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(inner))
            files.add(inner);
        else
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(inner, {
                cwd: root,
                onlyFiles: false,
                expandDirectories: false,
                dot: true,
                followSymbolicLinks: false,
                ignore: ['.git/**', '**/node_modules/**'],
            }))
                files.add(file);
    }
    return [...files].sort();
}
/** SHA-256 of each file and over all of them, as `sha256sum` would list them. A directory counts with all files below it. */
async function fingerprint(root, patterns) {
    const found = [];
    for (const path of await filesBelow(root, patterns)) {
        const { bytes, digest } = await digestFile(root, path);
        found.push({ path, bytes, sha256: digest });
    }
    return { files: found, sha256: fingerprintDigest(found) };
}
/** SHA-256 over the sorted lines `<sha256>  <path>\n`. */
function fingerprintDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
        hash.update(`${file.sha256}  ${file.path}\n`);
    return hash.digest('hex');
}
async function filesBelow(root, patterns) {
    const files = new Set();
    for (const path of await expandPaths(root, patterns)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => undefined);
        if (found?.isDirectory())
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(`${path === '' ? '.' : path.replace(/[*?[\]{}()!]/g, '\\$&')}/**`, {
                cwd: root,
                dot: true,
                followSymbolicLinks: false,
                onlyFiles: false,
                expandDirectories: false,
            })) {
                if (!file.endsWith('/'))
                    files.add(file);
            }
        else
            files.add(path);
    }
    if (files.size === 0) {
        const kept = await keptByDvc(root, patterns);
        const pull = kept === null ? null : await pullAdvice(root, kept);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `nothing matches ${patterns.join(', ')}${pull === null ? '' : `; ${kept}: ${pull.why}`}`,
            next: pull?.next ?? 'check the path, and that the training command writes it',
        });
    }
    return [...files].sort();
}
/** What a glob that matches nothing would match, had DVC fetched it: a file with a `.dvc` beside it, or the folder that the glob looks into. */
async function keptByDvc(root, patterns) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        const [pointer] = await expandPaths(root, [`${inner}.dvc`]);
        if (pointer?.endsWith('.dvc') && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, pointer)).catch(() => null))?.isFile())
            return pointer.slice(0, -'.dvc'.length);
        const parts = inner.split('/');
        const folder = parts
            .slice(0, Math.max(0, parts.findIndex((part) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(part))))
            .join('/');
        if (folder !== '' && (await dvcTracking(root, folder)) !== null)
            return folder;
    }
    return null;
}


/***/ }),

/***/ 62625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ clipped),
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
const longestName = 200;
/** A name or a text of data or files, bounded to so many characters; what is cut off is marked. */
function clipped(text, longest = longestName) {
    if (text.length <= longest)
        return text;
    return `${[...text.slice(0, 2 * longest)].slice(0, longest - 1).join('')}…`;
}
/** Python's `shlex.quote`: one word for a shell. */
function quoteForShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}


/***/ })

};

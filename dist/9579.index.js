export const id = 9579;
export const ids = [9579];
export const modules = {

/***/ 49579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherAblation: () => (/* binding */ gatherAblation)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/config/options/benefit.js
var benefit = __webpack_require__(68117);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
// EXTERNAL MODULE: ./build/gather/clean-copy.js + 2 modules
var clean_copy = __webpack_require__(67856);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/gather/tables/csv-head.js
var csv_head = __webpack_require__(60461);
// EXTERNAL MODULE: ./build/gather/tables/decompress.js
var decompress = __webpack_require__(46083);
// EXTERNAL MODULE: ./build/gather/tables/text-source.js
var text_source = __webpack_require__(35377);
;// CONCATENATED MODULE: ./build/gather/column-shuffle.js












/** Of the column that is shuffled: its cells are held in memory, and nothing else is. */
const mostBytes = 512 * files/* megabyte */.H7;
const quote = 34;
/** Throws what `shuffleColumn` would throw for the format or the header, before anything is trained. */
async function requireShuffleable(from, files, columns) {
    for (const file of files) {
        const opened = await openFile(from, file);
        for (const column of columns)
            partOf(opened, column);
    }
}
/**
 * Writes the table of CSV or TSV files (also gzip and zstd) with the cells of one column in random order, over all of its files; every other byte stays as it is. The
 * order depends on the column's name and the number of rows alone. Throws `ConfigurationError` for other formats, and where the table has no such column.
 */
async function shuffleColumn({ from, to, files, column }) {
    const parts = [];
    for (const file of files)
        parts.push(partOf(await openFile(from, file), column));
    const [first] = parts;
    const other = parts.find(({ head }) => head.delimiter !== first?.head.delimiter);
    if (other !== undefined)
        throw new errors/* ConfigurationError */.j1({
            file: other.file,
            message: `has another delimiter than ${first?.file}, so cells cannot move from one to the other`,
            next: 'write all files of a table with the same delimiter',
        });
    const cells = await cellsOf(parts);
    const order = new Int32Array(cells.length).map((_, place) => place);
    (0,random/* shuffle */.k4)(order, (0,random/* seededRandom */.Is)((0,random/* seedOf */.n3)(`shuffle ${column}`)));
    let next = 0;
    for (const part of parts) {
        const target = (0,external_node_path_.join)(to, part.file);
        const temporary = `${target}.shuffled`;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        const take = () => cells.at(order[next++]);
        try {
            await (0,external_node_stream_promises_.pipeline)([
                external_node_stream_.Readable.from(rewritten(part, take)),
                ...compressor(part),
                (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' }),
            ]);
            await (0,promises_.rename)(temporary, target);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
}
async function openFile(root, file) {
    const { head: bytes } = await (0,text_source/* headOf */.Uo)(root, file);
    const name = file.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, '');
    if (/\.(parquet|pq|jsonl|ndjson|json)$/.test(name) || Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PAR1')
        throw new errors/* ConfigurationError */.j1({
            file,
            message: 'is no CSV or TSV table, and a column is shuffled in these only',
            next: 'write the data as CSV, or let training write permutation importances and name the file under `importance`',
        });
    const source = (0,text_source/* sourceOf */.vz)(root, file, bytes);
    const head = await (0,csv_head/* readHead */.z)(file, source, name.endsWith('.tsv') ? 9 : undefined);
    return { file, head, source, compression: (0,decompress/* compressionOf */.MB)(bytes) };
}
function partOf(opened, column) {
    const place = opened.head.columns.indexOf(column);
    if (place === -1)
        throw new errors/* ConfigurationError */.j1({
            file: opened.file,
            line: 1,
            message: `has no column ${JSON.stringify(column.slice(0, 200))} to shuffle`,
            next: 'name under `data.features` columns of the data',
        });
    return { ...opened, place };
}
function compressor({ compression, file }) {
    if (compression === undefined)
        return [];
    if (compression === 'gzip')
        return [external_node_zlib_.createGzip({ level: 1 })];
    // Node writes zstd from 22.15 on.
    if (typeof external_node_zlib_.createZstdCompress === 'function')
        return [external_node_zlib_.createZstdCompress()];
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `is compressed with zstd, which Node ${process.versions.node} cannot write`,
        next: 'use Node 22.15 or later, or gzip',
    });
}
async function cellsOf(parts) {
    let bytes = Buffer.alloc(files/* megabyte */.H7);
    let ends = new Float64Array(4096);
    let [rows, total] = [0, 0];
    for (const part of parts)
        for await (const pieces of piecesOf(part))
            for (const piece of pieces) {
                if (!piece.inCell)
                    continue;
                if (total + piece.bytes.length > mostBytes)
                    throw new errors/* ConfigurationError */.j1({
                        file: part.file,
                        message: `the column to shuffle has more than ${(0,files/* formatBytes */.z3)(mostBytes)}`,
                        next: 'leave it out of `data.features`, or let training write importances',
                    });
                if (total + piece.bytes.length > bytes.length)
                    bytes = Buffer.concat([bytes], 2 * (total + piece.bytes.length));
                bytes.set(piece.bytes, total);
                total += piece.bytes.length;
                if (!piece.ended)
                    continue;
                if (rows === ends.length) {
                    const larger = new Float64Array(2 * rows);
                    larger.set(ends);
                    ends = larger;
                }
                ends[rows++] = total;
            }
    return { length: rows, at: (row) => bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]) };
}
/** The bytes of the table, each cell of the column replaced by the next one that `take` gives. */
async function* rewritten(part, take) {
    for await (const pieces of piecesOf(part))
        yield Buffer.concat(pieces.flatMap(({ inCell, ended, bytes }) => (inCell ? (ended ? [take()] : []) : [bytes])));
}
/** Cuts the bytes of a file, chunk by chunk, by the rules by which `tables/csv-rows.ts` reads. */
async function* piecesOf({ file, head, source, place }) {
    const { delimiter, columns } = head;
    let toSkip = head.bodyStart;
    let [field, length, row] = [0, 0, 1];
    let [isQuoted, isClosing] = [false, false];
    const endRow = () => {
        if (field + 1 !== columns.length)
            throw new errors/* ConfigurationError */.j1({
                file,
                message: `row ${row} has ${field + 1} cells; ${columns.length} are expected`,
                next: 'give each row as many cells as the header has names',
            });
        row++;
        field = 0;
        length = 0;
    };
    for await (const chunk of source()) {
        const pieces = [];
        let from = 0;
        const cut = (to, inCell, ended = false) => {
            if (to > from || ended)
                pieces.push({ inCell, ended, bytes: chunk.subarray(from, to) });
            from = to;
        };
        let at = Math.min(toSkip, chunk.length);
        toSkip -= at;
        for (; at < chunk.length; at++) {
            const byte = chunk[at];
            if (isQuoted) {
                if (byte === quote)
                    isClosing = !isClosing;
                else if (isClosing)
                    isQuoted = isClosing = false;
                if (isQuoted) {
                    length++;
                    continue;
                }
            }
            const endsRow = byte === 10 || byte === 13;
            if (byte === delimiter || endsRow) {
                const isBlank = endsRow && field === 0 && length === 0;
                if (isBlank)
                    continue;
                if (field === place && length === 0)
                    cut(at, false);
                if (field === place)
                    cut(at, true, true);
                if (endsRow)
                    endRow();
                else
                    field++;
                length = 0;
                if (field === place && byte === delimiter)
                    cut(at + 1, false);
                continue;
            }
            // The first column begins where its row does, after the line end.
            if (field === place && length === 0)
                cut(at, false);
            if (byte === quote && length === 0)
                isQuoted = true;
            length++;
        }
        cut(chunk.length, field === place && length > 0);
        yield pieces;
    }
    if (isQuoted && !isClosing)
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `a quote that opens in row ${row} is never closed`,
            next: 'close it, or double a quote that belongs to a value ("")',
        });
    if (field > 0 || length > 0) {
        if (field === place)
            yield [{ inCell: true, ended: true, bytes: new Uint8Array(0) }];
        endRow();
    }
}

// EXTERNAL MODULE: ./build/gather/metrics.js
var gather_metrics = __webpack_require__(93527);
;// CONCATENATED MODULE: ./build/gather/ablation.js










/** How many trainings on untouched data tell what chance alone changes. */
const references = 2;
/**
 * What each feature is worth by training again without what it tells: in a clean copy, with that column's cells in random order in the training and in the testing data. In
 * both, because a model that learned from noise may only be asked about noise; shuffled and not dropped, because training then still finds the column, with the values it
 * has (Breiman, "Random Forests", Machine Learning 45, 2001, permutes for the same reason). The benefit is how much worse the metric is than on untouched data in the same copy; its deviation is the
 * difference between two trainings on untouched data. A feature that was not reached is listed as such. `failed` where nothing could be measured, with the next step.
 */
async function gatherAblation(request) {
    try {
        const { features, training, metrics, configuration } = request;
        if (configuration.train === undefined || training.state !== 'gathered')
            return (0,facts/* failed */.gz)('ablation trains again, and nothing is trained here', 'set `train`, or choose another `method`');
        if (features.state !== 'gathered')
            return (0,facts/* failed */.gz)(`which features there are is not known: ${(0,facts/* whyMissing */.bi)(features)}`, 'name `data.training`');
        if (configuration.data.training === undefined)
            return (0,facts/* failed */.gz)('ablation shuffles the training data, and none is named', 'name it as `data.training`');
        if (features.value.length === 0)
            return (0,facts/* failed */.gz)('there is no feature to judge', 'name them in `data.features`');
        const metric = chosenMetric(configuration, metrics);
        const { most, budget } = (0,options/* optionsOf */.c)(configuration, 'data/benefit', benefit/* benefitOptions */.g);
        const plan = { ...request, metric, names: features.value, secondsEach: training.value.seconds, budget };
        if (features.value.length > most)
            return (0,facts/* gathered */.Pm)(report(plan, [], [], 0));
        const { data } = configuration;
        for (const patterns of [data.training, data.testing])
            await requireShuffleable(request.root, await (0,files/* expandPaths */.pR)(request.root, patterns ?? []), features.value);
        const copy = await (0,clean_copy/* openCleanCopy */.VT)(request);
        try {
            return (0,facts/* gathered */.Pm)(await ablate(plan, copy));
        }
        finally {
            await copy.close();
        }
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,facts/* failedBy */.Dj)(error);
        throw error;
    }
}
async function ablate(plan, copy) {
    const { metric, names, budget, configuration, root, log } = plan;
    const { tolerance } = (0,options/* optionsOf */.c)(configuration, 'data/benefit', benefit/* benefitOptions */.g);
    const training = await (0,files/* expandPaths */.pR)(root, configuration.data.training ?? []);
    // A file that is both is shuffled once.
    const testing = (await (0,files/* expandPaths */.pR)(root, configuration.data.testing ?? [])).filter((file) => !training.includes(file));
    const prepared = await copy.prepare();
    if (prepared.outcome !== 'succeeded')
        throw new errors/* ConfigurationError */.j1({
            message: `\`train.prepare\` ${prepared.outcome} in the clean copy: ${(0,output_tail/* tellingLine */.c)(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing'}`,
            next: 'mend the command; its output is in the log',
        });
    const started = external_node_perf_hooks_.performance.now();
    const spent = () => (external_node_perf_hooks_.performance.now() - started) / 1000;
    const found = [];
    let fastest = Number.POSITIVE_INFINITY;
    while (found.length < references) {
        const title = `Train on untouched data in a clean copy (${found.length + 1} of ${references})`;
        const end = await trainOnce(plan, copy, title, budget - spent());
        if (end.outOfTime)
            return report(plan, found, [], spent());
        if (end.value === null)
            throw new errors/* ConfigurationError */.j1({
                message: `training on untouched data in a clean copy failed: ${end.problem}`,
                next: `what training needs has to be tracked in git, named below \`data\`, or made by \`train.prepare\`${end.next === null ? '' : `; ${end.next}`}`,
            });
        fastest = Math.min(fastest, end.seconds);
        found.push(end.value);
        if (Math.abs(end.value - metric.value) > tolerance * Math.abs(metric.value))
            break;
    }
    const measured = { ...plan, secondsEach: fastest };
    // What cannot be finished is not begun: a part of the features would cost as much and answer nothing.
    if (found.length < references || fastest * names.length > budget - spent())
        return report(measured, found, [], spent());
    const base = found.reduce((sum, value) => sum + value, 0) / found.length;
    const noise = Math.max(...found) - Math.min(...found);
    const benefits = [];
    for (const [place, feature] of names.entries()) {
        await copy.restore();
        for (const files of [training, testing])
            if (files.length > 0)
                await shuffleColumn({ from: root, to: copy.directory, files, column: feature });
        const title = `Train with ${JSON.stringify(feature.slice(0, 100))} shuffled (${place + 1} of ${names.length})`;
        const end = await trainOnce(plan, copy, title, budget - spent(), [...training, ...testing]);
        if (end.outOfTime)
            break;
        const drop = end.value === null ? null : metric.direction === 'higher' ? base - end.value : end.value - base;
        const problem = end.value === null ? { problem: end.problem } : {};
        benefits.push({ feature, benefit: drop, deviation: noise, ...problem });
        log.info(`${JSON.stringify(feature.slice(0, 100))} shuffled: ${metric.name} ${end.value ?? end.problem}`);
    }
    return report(measured, found, benefits, spent());
}
/** One training from a clean start. `inputs` are files of the copy that it may not write: then what was shuffled is not what it learned from. */
async function trainOnce(plan, copy, title, secondsLeft, inputs = []) {
    const end = { value: null, seconds: 0, outOfTime: false, problem: '', next: null };
    if (secondsLeft <= 0)
        return { ...end, outOfTime: true };
    if (inputs.length === 0)
        await copy.restore();
    const before = await copy.statesOf(inputs);
    const startedAt = new Date().toISOString();
    const training = await copy.train({ title, timeoutSeconds: secondsLeft });
    if (training.outcome === 'cancelled')
        throw new errors/* ConfigurationError */.j1({ message: 'the ablation was cancelled', next: 'run it again' });
    const { seconds, problem } = training;
    if (training.outcome === 'timed-out' && secondsLeft <= (plan.configuration.train?.timeout ?? 0))
        return { ...end, seconds, outOfTime: true };
    if (problem !== null)
        return { ...end, seconds, problem: problem.summary, next: problem.next };
    const rewritten = (await copy.statesOf(inputs)).findIndex((state, place) => state !== before[place]);
    if (rewritten !== -1)
        throw new errors/* ConfigurationError */.j1({
            file: inputs[rewritten],
            message: 'is written by training itself, so shuffling it does not reach the model',
            next: 'name under `data.training` and `data.testing` the files that training starts from, or choose `importance`',
        });
    const metrics = await (0,gather_metrics/* gatherMetrics */.Z)({
        root: copy.directory,
        configuration: plan.configuration,
        originOf: async () => 'trained',
        training: { startedAt, endedAt: new Date().toISOString() },
    });
    const value = metrics.state === 'gathered' ? metrics.value.values.find(({ name }) => name === plan.metric.name) : undefined;
    if (value !== undefined)
        return { ...end, seconds, value: value.value };
    const why = metrics.state === 'gathered' ? `${plan.metric.name} is missing or no finite number` : (0,facts/* whyMissing */.bi)(metrics);
    return { ...end, seconds, problem: why };
}
function report(plan, found, benefits, spent) {
    const { metric, names, secondsEach, budget } = plan;
    const reached = new Set(benefits.map(({ feature }) => feature));
    return {
        method: 'ablation',
        source: metric.name,
        features: benefits,
        ablation: {
            direction: metric.direction,
            own: metric.value,
            references: found,
            trainings: names.length + references,
            secondsEach,
            budgetSeconds: budget,
            spentSeconds: spent,
            unreached: names.filter((name) => !reached.has(name)),
        },
    };
}
function chosenMetric(configuration, metrics) {
    const { metric: wanted } = (0,options/* optionsOf */.c)(configuration, 'data/benefit', benefit/* benefitOptions */.g);
    const refuse = (message, next) => {
        throw new errors/* ConfigurationError */.j1({ message, next });
    };
    if (metrics.state !== 'gathered')
        return refuse(`there are no metrics: ${(0,facts/* whyMissing */.bi)(metrics)}`, 'let training write them');
    const names = wanted === undefined ? Object.keys(configuration.gate.metrics) : [wanted];
    const found = names.flatMap((name) => metrics.value.values.filter((metric) => metric.name === name));
    const metric = found.find(({ direction }) => direction !== null);
    if (metric?.direction != null)
        return { ...metric, direction: metric.direction };
    if (wanted === undefined)
        return refuse('no metric below `gate.metrics` tells what ablation shall look at', 'name one as `metric` below `tests` → `data/benefit`');
    return found.length === 0
        ? refuse(`${wanted.slice(0, 200)} is no metric of this run`, 'name one that training writes as a finite number')
        : refuse(`nobody knows whether higher or lower is better for ${wanted.slice(0, 200)}`, 'declare it below `directions`');
}


/***/ }),

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

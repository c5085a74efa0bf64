export const id = 6531;
export const ids = [6531,5256];
export const modules = {

/***/ 46531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherIntegration: () => (/* binding */ gatherIntegration)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/config/options/integration.js
var integration = __webpack_require__(93544);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/gather/clean-copy.js + 2 modules
var clean_copy = __webpack_require__(67856);
// EXTERNAL MODULE: ./build/gather/model-files.js
var model_files = __webpack_require__(81557);
// EXTERNAL MODULE: ./build/gather/pulled-version.js
var pulled_version = __webpack_require__(69471);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/outputs.js
var outputs = __webpack_require__(62832);
// EXTERNAL MODULE: ./build/gather/privacy-files.js
var privacy_files = __webpack_require__(65256);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/statistics/random.js
var statistics_random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/gather/tables/csv-head.js
var csv_head = __webpack_require__(60461);
// EXTERNAL MODULE: ./build/gather/tables/decompress.js
var decompress = __webpack_require__(46083);
// EXTERNAL MODULE: ./build/gather/tables/text-source.js
var text_source = __webpack_require__(35377);
;// CONCATENATED MODULE: ./build/gather/raw-sample.js









/** Of all rows of a sample together. */
const mostBytes = 256 * files/* megabyte */.H7;
/** A Parquet file is used whole up to here: its rows cannot be cut out without being written anew. */
const mostParquetBytes = 16 * files/* megabyte */.H7;
const [lineFeed, carriageReturn, quote] = [10, 13, 34];
/**
 * Writes a sample of a CSV, TSV or JSON Lines table (also gzip and zstd): the header and some rows, each row with the same chance and the same ones in every run, in
 * their order, byte by byte as they are. Null of a small Parquet file, which is used whole. Throws `ConfigurationError`.
 */
async function drawRawSample(request) {
    const { from, to, file } = request;
    const { head: first, bytes } = await (0,text_source/* headOf */.Uo)(from, file);
    const name = file.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, '');
    if (/\.(parquet|pq)$/.test(name)) {
        if (bytes <= mostParquetBytes)
            return null;
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `is a Parquet file of ${(0,files/* formatBytes */.z3)(bytes)}, of which no sample is drawn; up to ${(0,files/* formatBytes */.z3)(mostParquetBytes)} it would be used whole`,
            next: 'keep a small Parquet file for this test and name it as `raw`, or write the raw data as CSV or JSON Lines',
        });
    }
    const source = (0,text_source/* sourceOf */.vz)(from, file, first);
    const isJson = /\.(jsonl|ndjson)$/.test(name);
    const head = isJson ? null : await (0,csv_head/* readHead */.z)(file, source, name.endsWith('.tsv') ? 9 : undefined);
    const start = head?.bodyStart ?? 0;
    const sample = await sampleOf(request, source, start, head?.delimiter ?? null);
    const content = Buffer.concat([await firstBytes(source, start), ...sample.rows]);
    const target = (0,external_node_path_.join)(to, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    // It may be a link to the file of the work tree.
    await (0,promises_.rm)(target, { force: true });
    await (0,promises_.writeFile)(target, compressed(file, content, (0,decompress/* compressionOf */.MB)(first)));
    return { rows: sample.rows.length, total: sample.total };
}
/** A reservoir (Vitter 1985, algorithm R, https://doi.org/10.1145/3147.3165): whether a row is kept is known before it is read, so that others are not copied. */
async function sampleOf({ file, rows: size }, source, start, delimiter) {
    const random = (0,statistics_random/* seededRandom */.Is)((0,statistics_random/* seedOf */.n3)(`sample ${file}`));
    const kept = [];
    let [total, bytes] = [0, 0];
    let slot = 0;
    const wanted = () => {
        slot = total < size ? total : Math.floor(random() * (total + 1));
        total += 1;
        return slot < size;
    };
    const refuseMany = (length) => {
        if (length > mostBytes)
            throw new errors/* ConfigurationError */.j1({
                file,
                message: `a sample of ${size} rows has more than ${(0,files/* formatBytes */.z3)(mostBytes)}`,
                next: 'ask for fewer rows with `sample`, and check its quotes',
            });
    };
    for await (const record of recordsOf(source, start, delimiter, { wanted, refuseMany })) {
        bytes += record.length - (kept[slot]?.bytes.length ?? 0);
        refuseMany(bytes);
        kept[slot] = { row: total, bytes: record };
    }
    return { rows: kept.sort((a, b) => a.row - b.row).map((record) => record.bytes), total };
}
/**
 * The rows that are wanted, with their line ends, cut by the rules by which `tables/csv-rows.ts` reads; of JSON Lines (no delimiter), its lines. Blank lines are no
 * rows. `wanted` is asked once for each row, in order.
 */
async function* recordsOf(source, start, delimiter, { wanted, refuseMany }) {
    let toSkip = start;
    let parts = [];
    let length = 0;
    /** Within a row; whether it is kept; at the first byte of a field; within quotes; after a quote that may close them; after a CR that ends the row. */
    let [inRow, isKept, atField, isQuoted, isClosing, isEnding] = [false, false, true, false, false, false];
    for await (const chunk of source()) {
        let at = Math.min(toSkip, chunk.length);
        toSkip -= at;
        let from = at;
        const take = (to) => {
            if (isKept && to > from) {
                parts.push(Buffer.from(chunk.subarray(from, to)));
                length += to - from;
                refuseMany(length);
            }
            from = to;
        };
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (isEnding) {
                isEnding = false;
                const end = byte === lineFeed ? at + 1 : at;
                take(end);
                if (isKept)
                    yield Buffer.concat(parts);
                [parts, inRow, isKept] = [[], false, false];
                if (byte === lineFeed)
                    continue;
            }
            if (!inRow) {
                if (byte === lineFeed || byte === carriageReturn)
                    continue;
                from = at;
                inRow = true;
                atField = true;
                length = 0;
                isKept = wanted();
            }
            if (isQuoted) {
                if (byte === quote)
                    isClosing = !isClosing;
                else if (isClosing)
                    isQuoted = isClosing = false;
                if (isQuoted)
                    continue;
            }
            if (byte === lineFeed) {
                take(at + 1);
                if (isKept)
                    yield Buffer.concat(parts);
                [parts, inRow, isKept] = [[], false, false];
            }
            else if (byte === carriageReturn)
                isEnding = true;
            else if (byte === delimiter)
                atField = true;
            else {
                if (byte === quote && atField && delimiter !== null)
                    isQuoted = true;
                atField = false;
            }
        }
        if (inRow)
            take(chunk.length);
    }
    if (inRow && isKept)
        yield Buffer.concat(parts);
}
async function firstBytes(source, length) {
    const parts = [];
    let missing = length;
    for await (const chunk of source()) {
        if (missing <= 0)
            break;
        parts.push(Buffer.from(chunk.subarray(0, missing)));
        missing -= chunk.length;
    }
    return Buffer.concat(parts);
}
function compressed(file, content, compression) {
    if (compression === undefined)
        return content;
    if (compression === 'gzip')
        return external_node_zlib_.gzipSync(content);
    // Node writes zstd from 22.15 on.
    if (typeof external_node_zlib_.zstdCompressSync === 'function')
        return external_node_zlib_.zstdCompressSync(content);
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `is compressed with zstd, which Node ${process.versions.node} cannot write`,
        next: 'use Node 22.15 or later, or gzip',
    });
}

;// CONCATENATED MODULE: ./build/gather/raw-inputs.js









const linkedBytes = 16 * files/* megabyte */.H7;
const mostFiles = 10_000;
const mostShown = 50;
/**
 * Puts into the clean copy what the stages read and none of them writes: of the raw tables a sample, all else whole; and takes away what they write. Throws `ConfigurationError`
 * where there are no raw data.
 */
async function placeRawInputs(request) {
    const { from, to, stages, rows } = request;
    const patterns = request.raw ?? stages[0]?.inputs;
    if (patterns === undefined)
        throw new errors/* ConfigurationError */.j1({
            message: 'which data are raw is not known: the first stage declares no `inputs`',
            next: 'name them as `inputs` of the first stage, or as `raw` of infra/integration',
        });
    const written = new Set();
    for (const root of [from, to])
        for (const path of await (0,outputs/* declaredFiles */._V)(root, stages.flatMap(({ outputs }) => outputs)))
            written.add(path);
    const top = await (0,promises_.realpath)(to);
    for (const path of written)
        await removeOwn(path);
    const raw = [];
    const sampled = new Set();
    const linked = new Map();
    for (const pattern of patterns) {
        const found = await (0,outputs/* declaredFiles */._V)(from, [pattern]);
        // What is named as raw is meant; a first stage may declare inputs that are not always there.
        if (found.length === 0 && request.raw !== null)
            throw new errors/* ConfigurationError */.j1({
                message: `no file matches ${(0,support_text/* clipped */.c)(pattern)}, the raw data`,
                next: 'check the path, and that an earlier step fetches the data (`dvc pull`, `lfs: true`)',
            });
        const files = found.filter((path) => !sampled.has(path));
        if (files.length > mostFiles)
            throw new errors/* ConfigurationError */.j1({
                message: `${(0,support_text/* clipped */.c)(pattern)} names ${files.length} files; at most ${mostFiles} are taken`,
                next: 'name a few of them as `raw` of infra/integration',
            });
        const tables = files.filter(privacy_files.isTableName).length;
        for (const path of files) {
            sampled.add(path);
            // Parts of one table share its rows.
            const share = Math.max(1, Math.ceil(rows / Math.max(1, tables)));
            await removeOwn(path, (0,privacy_files.isTableName)(path));
            const drawn = (0,privacy_files.isTableName)(path) ? await drawRawSample({ from, to, file: path, rows: share }) : null;
            if (drawn === null)
                await placeWhole(path);
            raw.push({ path: (0,support_text/* clipped */.c)(path), rows: drawn?.rows ?? null, total: drawn?.total ?? null });
        }
    }
    if (raw.length === 0)
        throw new errors/* ConfigurationError */.j1({
            message: `no file matches ${(0,support_text/* clipped */.c)(patterns.join(', '))}, the raw data`,
            next: 'check the paths, and that an earlier step fetches the data (`dvc pull`, `lfs: true`)',
        });
    for (const path of await (0,outputs/* declaredFiles */._V)(from, stages.flatMap(({ inputs }) => inputs ?? [])))
        if (!sampled.has(path) && !written.has(path))
            await placeWhole(path);
    const tablesFirst = raw.sort((a, b) => Number(a.rows === null) - Number(b.rows === null));
    return {
        raw: tablesFirst.slice(0, mostShown),
        async requireUnchanged() {
            for (const [path, before] of linked)
                if ((await stateOf((0,external_node_path_.join)(from, path))) !== before)
                    throw new errors/* ConfigurationError */.j1({
                        file: path,
                        message: 'was changed by a stage in a clean copy, where large data is linked and not copied',
                        next: 'let the stage write its outputs under other names than its inputs',
                    });
        },
    };
    /** Folders of installed packages are links out of the copy: nothing may be removed or written there. */
    async function removeOwn(path, remove = true) {
        const place = await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, path))).catch(() => null);
        if (place === null)
            return;
        (0,files/* inside */.nx)(top, place);
        if (remove)
            await (0,promises_.rm)((0,external_node_path_.join)(to, path), { force: true });
    }
    async function placeWhole(path) {
        const [source, target] = [(0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path)];
        if ((await (0,promises_.lstat)(target).catch(() => null)) !== null)
            return;
        const { handle, bytes } = await (0,files/* openRegular */.lf)(from, path);
        await handle.close();
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        if (bytes < linkedBytes)
            return (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.link)(source, target).catch(() => (0,promises_.symlink)(source, target));
        linked.set(path, await stateOf(source));
    }
}
const stateOf = async (path) => {
    const found = await (0,promises_.stat)(path, { bigint: true }).catch(() => null);
    return found === null ? 'gone' : `${found.size} ${found.mtimeNs}`;
};

// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/gather/metrics/json.js
var json = __webpack_require__(61752);
// EXTERNAL MODULE: ./build/gather/predictions-columns.js
var predictions_columns = __webpack_require__(33262);
// EXTERNAL MODULE: ./build/gather/tables/batch.js
var tables_batch = __webpack_require__(43582);
// EXTERNAL MODULE: ./build/gather/tables/table.js + 8 modules
var tables_table = __webpack_require__(82879);
;// CONCATENATED MODULE: ./build/gather/stage-outputs.js









const stage_outputs_mostFiles = 10_000;
const mostJsonBytes = 64 * files/* megabyte */.H7;
const mostColumns = 20;
const mostInputs = 20;
const mostRowsShown = 5;
/** The files that the patterns name now, each with a text that changes when the file does. */
async function statesOf(copy, patterns) {
    const files = await (0,outputs/* declaredFiles */._V)(copy.directory, patterns);
    const states = await copy.statesOf(files);
    return new Map(files.map((file, place) => [file, states[place]]));
}
/** Each declared output: it is there, was written since `before`, is not empty, and can be read. Those with a problem come first. */
async function outputsOf(copy, patterns, before) {
    const found = [];
    const seen = new Set();
    for (const pattern of patterns) {
        const states = await statesOf(copy, [pattern]);
        if (states.size === 0)
            found.push(problemOf(pattern, 'was not written: nothing is there'));
        for (const [path, state] of states) {
            if (seen.has(path))
                continue;
            seen.add(path);
            if (before.get(path) === state)
                found.push(problemOf(path, 'was not written: it is what was there before'));
            else if (seen.size > stage_outputs_mostFiles) {
                found.push(problemOf(pattern, `names more than ${stage_outputs_mostFiles} files`));
                break;
            }
            else
                found.push(await lookAt(copy.directory, path));
        }
    }
    return found.sort((a, b) => Number(a.problem === null) - Number(b.problem === null));
}
const problemOf = (path, problem) => ({
    path: (0,support_text/* clipped */.c)(path),
    bytes: 0,
    rows: null,
    problem,
});
async function lookAt(root, path) {
    try {
        const { handle, bytes } = await (0,files/* openRegular */.lf)(root, path);
        await handle.close();
        if (bytes === 0)
            return problemOf(path, 'is empty');
        const output = { path: (0,support_text/* clipped */.c)(path), bytes, problem: null };
        if ((0,privacy_files.isTableName)(path)) {
            const { rows } = await (await (0,tables_table.openTable)({ root, patterns: [path] })).read([]);
            return rows === 0 ? { ...output, rows, problem: 'is a table without rows' } : { ...output, rows };
        }
        if (path.toLowerCase().endsWith('.json') && bytes <= mostJsonBytes)
            (0,json/* parseJson */.q)(path, await (0,files/* readTextBounded */.LW)(root, path, mostJsonBytes));
        return { ...output, rows: null };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return problemOf(path, wordsOf(error));
    }
}
/** What is wrong, without the file's name. */
const wordsOf = ({ problems }) => (0,support_text/* clipped */.c)(problems
    .map(({ message, line }) => (0,errors/* formatProblem */.Vw)({ message: line === undefined ? message : `line ${line}: ${message}` }))
    .join('; '), 300);
/** The predictions that came out of the pipeline, and the tables that went into the stage that wrote them. */
async function pipelinePredictions(request) {
    try {
        return await readPredictions(request);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        const [first] = error.problems;
        return {
            missing: (0,support_text/* clipped */.c)(error.problems.map(({ next: _, ...rest }) => (0,errors/* formatProblem */.Vw)(rest)).join('; '), 500),
            next: first?.next ?? 'mend what the stage writes',
        };
    }
}
async function readPredictions({ root, stages, path: named, layout, label, }) {
    const tables = new Map();
    for (const stage of named === null ? stages.slice(-1) : stages)
        for (const path of await (0,outputs/* declaredFiles */._V)(root, stage.outputs))
            if ((0,privacy_files.isTableName)(path))
                tables.set(path, stage);
    const candidates = named === null ? [...tables.keys()] : await (0,outputs/* declaredFiles */._V)(root, [named]);
    const path = named === null ? await tableOfPredictions(root, candidates, layout, label) : candidates[0];
    const last = stages.at(-1)?.name ?? '';
    if (path === undefined)
        return named === null
            ? {
                missing: `the last stage, ${JSON.stringify((0,support_text/* clipped */.c)(last))}, writes no table of predictions`,
                next: 'name the table as `predictions` of infra/integration, and among the `outputs` of its stage',
            }
            : {
                missing: `no stage wrote ${(0,support_text/* clipped */.c)(named)}`,
                next: 'name it among the `outputs` of the stage that writes it',
            };
    const stage = tables.get(path);
    if (stage === undefined)
        return {
            missing: `${(0,support_text/* clipped */.c)(path)} is no table among the outputs of a stage`,
            next: 'name it among the `outputs` of its stage, as CSV, TSV, JSON Lines or Parquet',
        };
    const table = await (0,tables_table.openTable)({ root, patterns: [path] });
    const { predicted, probabilities } = columnsIn(table, path, layout, label);
    const columns = [...(predicted === null ? [] : [predicted]), ...probabilities];
    const inputs = [];
    for (const input of await (0,outputs/* declaredFiles */._V)(root, stage.inputs ?? []))
        if ((0,privacy_files.isTableName)(input) && inputs.length < mostInputs)
            inputs.push({
                path: (0,support_text/* clipped */.c)(input),
                rows: (await (await (0,tables_table.openTable)({ root, patterns: [input] })).read([])).rows,
            });
    return {
        path: (0,support_text/* clipped */.c)(path),
        stage: stage.name,
        columns: columns.slice(0, mostColumns).map((name) => (0,support_text/* clipped */.c)(name)),
        ...(await unusableCells(table, columns)),
        inputs,
    };
}
/** The only table, or of several the first that has a prediction. */
async function tableOfPredictions(root, paths, layout, label) {
    if (paths.length < 2)
        return paths[0];
    for (const path of paths)
        try {
            columnsIn(await (0,tables_table.openTable)({ root, patterns: [path] }), path, layout, label);
            return path;
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
        }
    return undefined;
}
const columnsIn = ({ columns }, file, layout, label) => (0,predictions_columns/* columnsOf */.PL)({ file, columns, layout, data: { label, key: undefined }, wanted: [] });
async function unusableCells(table, names) {
    const places = names.map((name) => table.columns.indexOf(name));
    const firstRows = new Set();
    let [missing, nonFinite] = [0, 0];
    const { rows } = await table.read([
        {
            observe(batch) {
                for (const place of places) {
                    const { kinds, kindCounts } = batch.cells(place);
                    const [absentHere, wrongHere] = [kindCounts[tables_batch/* cellKind */.DA.missing] ?? 0, kindCounts[tables_batch/* cellKind */.DA.nonFinite] ?? 0];
                    missing += absentHere;
                    nonFinite += wrongHere;
                    if (absentHere + wrongHere === 0)
                        continue;
                    for (let row = 0; row < batch.rows && firstRows.size < mostRowsShown; row += 1)
                        if (kinds[row] === tables_batch/* cellKind */.DA.missing || kinds[row] === tables_batch/* cellKind */.DA.nonFinite)
                            firstRows.add(batch.firstRow + row);
                }
            },
        },
    ]);
    return { rows, missing, nonFinite, firstRows: [...firstRows].sort((a, b) => a - b) };
}

// EXTERNAL MODULE: ./build/gather/versions.js
var versions = __webpack_require__(60521);
;// CONCATENATED MODULE: ./build/gather/integration.js















const id = 'infra/integration';
const mostOutputs = 50;
const mostTail = 20;
/**
 * Runs the declared stages in order on a sample of the raw data, in a clean copy of the work tree, and looks at what each of them wrote. The first one that fails ends
 * it; that is gathered too. Throws `ConfigurationError` where there are no raw data, or no clean copy can be made.
 */
async function gatherIntegration(request) {
    const { configuration, root, problem } = request;
    const { stages } = configuration;
    if (stages === undefined)
        return (0,facts/* absent */.Ge)('no `stages` are configured');
    if (problem !== null)
        return (0,facts/* absent */.Ge)(problem);
    const { sample, raw } = (0,options/* optionsOf */.c)(configuration, id, integration/* integrationOptions */.N);
    const copy = await (0,clean_copy/* openCleanCopy */.VT)(request);
    try {
        const inputs = await placeRawInputs({ from: root, to: copy.directory, stages, raw: raw ?? null, rows: sample });
        return (0,facts/* gathered */.Pm)(await runStages({ ...request, stages, copy, inputs }));
    }
    finally {
        await copy.close();
    }
}
async function runStages(plan) {
    const { stages, copy, inputs, configuration, log } = plan;
    const { budget, predictions: path } = (0,options/* optionsOf */.c)(configuration, id, integration/* integrationOptions */.N);
    const started = external_node_perf_hooks_.performance.now();
    const spent = () => (external_node_perf_hooks_.performance.now() - started) / 1000;
    const done = [];
    const report = (problem, predictions = null) => ({
        raw: inputs.raw,
        stages: [...done, ...stages.slice(done.length).map(notReached)],
        problem,
        predictions,
        seconds: spent(),
        budgetSeconds: budget,
    });
    const prepared = await copy.prepare(budget);
    if (prepared.outcome !== 'succeeded')
        return report(integration_problemOf('train.prepare', prepared, prepared.outcome === 'timed-out', budget));
    for (const stage of stages) {
        const left = budget - spent();
        if (left <= 0)
            return report(outOfTime(stage.name, budget));
        const { stage: ended, problem } = await runStage(plan, stage, left, budget);
        done.push(ended);
        await inputs.requireUnchanged();
        if (problem !== null)
            return report(problem);
        if (ended.wrong > 0)
            return report(null);
        log.info(`stage ${stage.name}: ${(0,units/* formatDuration */.a3)(ended.seconds ?? 0)}`);
    }
    const { predicted, probabilities } = configuration.predictions ?? {};
    return report(null, await pipelinePredictions({
        root: copy.directory,
        stages,
        path: path ?? null,
        layout: { predicted, probabilities },
        label: configuration.data.label,
    }));
}
const notReached = ({ name, run }) => ({
    name,
    command: run,
    seconds: null,
    outcome: 'not-reached',
    version: null,
    files: 0,
    wrong: 0,
    outputs: [],
});
async function runStage(plan, stage, left, budget) {
    const { model, name } = stage;
    const { configuration, copy } = plan;
    if (model === undefined)
        return runWith(plan, stage, left, budget, {
            version: null,
            modelRoot: copy.directory,
            paths: configuration.artifacts ?? [],
        });
    return (0,scratch_folder/* withFolder */.Z8)(plan, 'stage-model', async (folder) => {
        const started = external_node_perf_hooks_.performance.now();
        const pulled = await pullModel(plan, model, folder, left);
        if ('why' in pulled)
            return {
                stage: { ...notReached(stage), outcome: 'unfinished' },
                problem: { kind: 'unfinished', where: name, summary: pulled.why, next: pulled.next, exitCode: null, tail: [] },
            };
        const rest = left - (external_node_perf_hooks_.performance.now() - started) / 1000;
        return rest > 0
            ? runWith(plan, stage, rest, budget, pulled)
            : { stage: { ...notReached(stage), outcome: 'unfinished' }, problem: outOfTime(name, budget) };
    });
}
async function runWith({ copy }, stage, left, budget, { version, modelRoot, paths }) {
    const before = await statesOf(copy, stage.outputs);
    const result = await copy.run(stage.run, {
        title: `Stage ${(0,support_text/* clipped */.c)(stage.name)} on a sample, in a clean copy`,
        timeoutSeconds: Math.min(stage.timeout, left),
        environment: (0,model_files/* modelEnvironment */.Pc)(modelRoot, (0,model_files/* firstArtifact */.Dm)(modelRoot, paths)),
    });
    const ended = { ...notReached(stage), seconds: result.seconds, version };
    if (result.outcome !== 'succeeded') {
        const problem = integration_problemOf(stage.name, result, left < stage.timeout, budget);
        const outcome = problem.kind === 'unfinished' ? 'unfinished' : result.outcome === 'timed-out' ? 'timed-out' : 'failed';
        return { stage: { ...ended, outcome }, problem };
    }
    const outputs = await outputsOf(copy, stage.outputs, before);
    const wrong = outputs.filter(({ problem }) => problem !== null).length;
    return {
        stage: { ...ended, outcome: 'succeeded', files: outputs.length, wrong, outputs: outputs.slice(0, mostOutputs) },
        problem: null,
    };
}
/** The version that is now in a stage of the registry. That there is none is nothing the pipeline did wrong. */
async function pullModel({ registry, run, configuration, signal }, registryStage, folder, seconds) {
    const shown = JSON.stringify((0,support_text/* clipped */.c)(registryStage));
    if (registry === null)
        return {
            why: `it loads the model in ${shown} of the registry, and no \`promote\` is configured`,
            next: 'configure `promote`, or leave `model` out of the stage',
        };
    try {
        const source = await (0,versions/* asked */.N)(registry);
        const current = (await (0,versions/* asked */.N)(() => source.assignments(run.model, registryStage))).find((one) => one.current);
        if (current === undefined)
            return {
                why: `it loads the model in ${shown} of the registry, and no version is in it yet`,
                next: `promote a version to ${shown} first`,
            };
        const { version } = current;
        const wanted = { model: run.model, version, artifacts: configuration.artifacts ?? [], seconds, signal };
        return { version, ...(await (0,pulled_version/* pullVersion */.k)(source, wanted, folder)) };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        const [first] = error.problems;
        return {
            why: `the version in ${shown} of the registry could not be pulled: ${(0,support_text/* clipped */.c)(error.problems.map(({ next: _, ...rest }) => (0,errors/* formatProblem */.Vw)(rest)).join('; '), 300)}`,
            next: first?.next ?? 'look at the registry',
        };
    }
}
const outOfTime = (where, budget) => ({
    kind: 'unfinished',
    where,
    summary: `the budget of ${(0,units/* formatDuration */.a3)(budget)} was spent`,
    next: 'raise `budget`, or draw a smaller `sample`',
    exitCode: null,
    tail: [],
});
/** Why a command did not succeed. `byBudget`: its time-out was what the budget had left. */
function integration_problemOf(where, { outcome, exitCode, tail, seconds }, byBudget, budget) {
    const last = tail.slice(-mostTail);
    if (outcome === 'cancelled')
        return { kind: 'unfinished', where, summary: 'it was cancelled', next: 'run it again', exitCode, tail: last };
    if (outcome === 'timed-out' && byBudget)
        return { ...outOfTime(where, budget), tail: last };
    if (outcome === 'timed-out')
        return {
            kind: 'broken',
            where,
            summary: `it was stopped after ${(0,units/* formatDuration */.a3)(seconds)}, its time-out`,
            next: 'raise `timeout` of the stage, or draw a smaller `sample`',
            exitCode,
            tail: last,
        };
    const line = (0,output_tail/* tellingLine */.c)(tail);
    return {
        kind: 'broken',
        where,
        summary: `it ended with exit status ${exitCode}: ${line === undefined ? 'it wrote nothing' : (0,support_text/* clipped */.c)(line, 300)}`,
        next: 'run it on the sample where you can look into it: what it needs has to be tracked in git, be among its `inputs`, or be written by an earlier stage',
        exitCode,
        tail: last,
    };
}


/***/ }),

/***/ 81557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ modelPaths),
/* harmony export */   Dm: () => (/* binding */ firstArtifact),
/* harmony export */   Pc: () => (/* binding */ modelEnvironment),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);



/** How a model is handed to a command: `$MODEL` is its first file, `$MODEL_ROOT` the folder that the paths of its files are below. */
/** The files of a model in the order in which `artifacts` names them, those of one entry by name: so `$MODEL` is the same file in all versions. */
function inOrder(artifacts, paths) {
    const matchers = artifacts.map((pattern) => {
        const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(plain, { dot: true });
        return (path) => path === plain || path.startsWith(`${plain}/`) || matches(path);
    });
    const placeOf = (path) => {
        const place = matchers.findIndex((matches) => matches(path));
        return place === -1 ? matchers.length : place;
    };
    return paths.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}
/** The files of this run's model; empty where there is none. */
const modelPaths = (artifacts, declared) => inOrder(declared ?? [], ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .presentValue */ .p)(artifacts)?.files ?? []).map(({ path }) => path));
const firstArtifact = (modelRoot, paths) => paths[0] === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(modelRoot, paths[0]);
const modelEnvironment = (modelRoot, model) => ({
    MODEL_ROOT: modelRoot,
    ...(model === null ? {} : { MODEL: model }),
});


/***/ }),

/***/ 65256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isTableName: () => (/* binding */ isTableName),
/* harmony export */   loadDeletions: () => (/* binding */ loadDeletions),
/* harmony export */   scanTextFile: () => (/* binding */ scanTextFile)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79027);
/* harmony import */ var _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31020);
/* harmony import */ var _privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94153);





/** Whether a declared output is read as a table, told by its name; other files are scanned as lines of text. */
const isTableName = (path) => /\.(csv|tsv|jsonl|ndjson|parquet|pq)(\.(gz|gzip|zst|zstd))?$/i.test(path);
/** A line that is longer is looked at in pieces, which overlap. */
const longestLine = _support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .megabyte */ .H7;
const overlap = 512;
/**
 * Looks for personal values in the lines of a text file: logs, JSON, reports. Any size, in flat memory. Throws `ConfigurationError` where it is no text.
 */
async function scanTextFile(root, path, options) {
    const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(root, path);
    const { handle } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(root, path);
    const wanted = (0,_privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedBits */ .S)(options.patterns);
    const tally = (0,_privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .openTally */ .j)();
    let lines = 0;
    let pending = Buffer.alloc(0);
    let found = 0;
    const endLine = () => {
        lines++;
        if (found !== 0)
            tally.add(found, lines);
        found = 0;
    };
    for await (const chunk of handle.createReadStream({ highWaterMark: 256 * 1024 })) {
        const bytes = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        // UTF-16 and binary formats have NUL bytes; UTF-8 text has none.
        if (bytes.includes(0))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                line: lines + 1,
                message: 'is not UTF-8 text: it has a NUL byte',
                next: 'name tables (CSV, JSON Lines, Parquet) and text files below `data/privacy` → `outputs`',
            });
        let from = 0;
        for (let to = bytes.indexOf(10, from); to !== -1; to = bytes.indexOf(10, from)) {
            found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(bytes, from, to, wanted);
            endLine();
            from = to + 1;
        }
        pending = Buffer.from(bytes.subarray(from));
        if (pending.length < longestLine)
            continue;
        found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(pending, 0, pending.length, wanted);
        pending = pending.subarray(pending.length - overlap);
    }
    if (pending.length > 0) {
        found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(pending, 0, pending.length, wanted);
        endLine();
    }
    return {
        role: 'output',
        path: file,
        unit: 'line',
        rows: lines,
        findings: tally.finish(''),
        anonymity: null,
        sensitive: [],
        deletions: null,
    };
}
/**
 * The keys that had to be deleted: one a line, or a CSV or TSV whose header names the columns of the key. Throws `ConfigurationError` where the key's columns are not
 * there.
 */
async function loadDeletions(root, path, key) {
    const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(root, path);
    const text = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextBounded */ .LW)(root, path, 256 * _support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .megabyte */ .H7);
    const isTable = /\.(csv|tsv)$/i.test(path) || key.length > 1;
    if (!isTable)
        return new Set(text.split(/\r\n|\r|\n/).flatMap((line) => (line.trim() === '' ? [] : [(0,_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keyText)(line.trim())])));
    const { parseRecords } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2225)]).then(__webpack_require__.bind(__webpack_require__, 32225));
    const delimiter = /\.tsv$/i.test(path) ? '\t' : ',';
    const [header = [], ...rows] = parseRecords(file, text, { delimiter, skip_empty_lines: true });
    const places = key.map((name) => header.indexOf(name));
    const lacking = key.filter((_, index) => places[index] === -1);
    if (lacking.length > 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            line: 1,
            message: `has no column ${lacking.map((name) => JSON.stringify(name)).join(', ')}; expected the columns of \`data.key\``,
            next: 'add the columns, or write one key a line in a .txt file',
        });
    return new Set(rows.map((row) => places.map((place) => (0,_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keyText)(row[place] ?? '')).join(_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keySeparator)));
}


/***/ }),

/***/ 69471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33820);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81557);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60521);







/**
 * Fetches a version into `bundle` below `folder`, and verifies its digest on what arrived. Throws `ConfigurationError` where it cannot be fetched, is another, takes too
 * long, or the run is cancelled.
 */
async function pullVersion(source, { model, version, artifacts, ...patience }, folder) {
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bundle');
    const pulling = (0,_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .N)(() => source.pull(model, version, bundle));
    const { digest } = await waitFor(pulling, patience, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
    const modelRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, 'artifacts');
    const files = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .Rj)(modelRoot, ['.']);
    if (files.sha256 !== digest)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            message: `the files of ${model} v${version} have the SHA-256 ${files.sha256}, expected ${digest ?? 'one that was recorded'}`,
            next: 'promote the same commit again, or look who changed what the registry holds',
        });
    return {
        modelRoot,
        files,
        paths: (0,_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .inOrder */ .al)(artifacts, files.files.map(({ path }) => path)),
    };
}
/** Waits no longer than this. A registry cannot be stopped: what it still does after that is thrown away by `discard`. */
async function waitFor(work, { seconds, signal }, discard) {
    let stop = () => { };
    const end = new Promise((resolve) => {
        stop = () => resolve('end');
    });
    const timer = setTimeout(stop, Math.min(seconds * 1000, 2 ** 31 - 1));
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted)
        stop();
    try {
        const first = await Promise.race([end, work.then((value) => ({ value }))]);
        if (first !== 'end')
            return first.value;
        work.then(discard, discard).catch(() => { });
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(signal?.aborted
            ? { message: 'the run was cancelled', next: 'run it again' }
            : {
                message: `fetching it did not end within ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Math.max(0, seconds))}`,
                next: 'look at the registry and the network, keep the model smaller, or give it more time',
            });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 60521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ versionsBefore),
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

/**
 * The versions that a stage goes back to from its current one, the oldest first; `history` of that stage, newest first. Going back to a version drops those that came after
 * it: what was rolled back from is never returned to.
 */
function versionsBefore(history, current) {
    const found = [];
    for (const { version } of [...history].reverse()) {
        const at = found.indexOf(version);
        if (at === -1)
            found.push(version);
        else
            found.splice(at + 1);
    }
    const end = found.indexOf(current.version);
    return end === -1 ? [] : found.slice(0, end);
}
/** What a registry answers; trouble with it is something that the user can mend: `ConfigurationError`. */
async function asked(question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the registry could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`,
            next: 'check the registry and the network, then run it again',
        }, { cause: error });
    }
}


/***/ })

};

export const id = 6664;
export const ids = [6664];
export const modules = {

/***/ 41760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ readSentRows),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   Qc: () => (/* binding */ csvOf),
/* harmony export */   en: () => (/* binding */ spreadPlaces)
/* harmony export */ });
/* harmony import */ var _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);

/** `count` rows spread evenly over `total`, or all of them; from 0, ascending. */
const spreadPlaces = (total, count) => Array.from({ length: Math.min(total, count) }, (_, index) => Math.floor((index * total) / Math.min(total, count)));
/** Reads these rows, in a pass over the table. */
async function readSentRows(table, columns, places) {
    const at = columns.map((name) => table.columns.indexOf(name));
    const rows = [];
    let next = 0;
    await table.read([
        {
            observe(batch) {
                const first = batch.firstRow - 1;
                for (; next < places.length; next += 1) {
                    const place = places[next];
                    const row = place - first;
                    if (row >= batch.rows)
                        return;
                    const cells = at.map((column) => batch.cells(column));
                    rows.push({
                        place,
                        values: cells.map((column) => jsonValue(column, row)),
                        texts: cells.map((column) => (column.kinds[row] === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing ? '' : column.text(row))),
                    });
                }
            },
        },
    ]);
    return { columns, rows };
}
function jsonValue(cells, row) {
    const kind = cells.kinds[row];
    if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.nonFinite)
        return null;
    if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean)
        return cells.numbers[row] === 1;
    if (kind >= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.integer && kind <= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.number)
        return cells.numbers[row];
    return cells.text(row);
}
/** One row as the body of a request, in the form that the server takes. */
function requestBody(form, columns, { values }) {
    const row = Object.fromEntries(columns.map((name, place) => [name, values[place]]));
    return {
        row: () => row,
        rows: () => [row],
        'dataframe-split': () => ({ dataframe_split: { columns, data: [values] } }),
        'dataframe-records': () => ({ dataframe_records: [row] }),
        instances: () => ({ instances: [row] }),
    }[form]();
}
/** RFC 4180, with a header. */
function csvOf({ columns, rows }) {
    const line = (cells) => cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
    // A line without any character would be no row.
    const lines = [columns, ...rows.map(({ texts }) => texts)].map((cells) => line(cells) || '""');
    return `${lines.join('\r\n')}\r\n`;
}


/***/ }),

/***/ 36664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherDebugging: () => (/* binding */ gatherDebugging)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/options/debugging.js
var debugging = __webpack_require__(60634);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./node_modules/json5/lib/index.js
var lib = __webpack_require__(84841);
// EXTERNAL MODULE: ./build/gather/served-prediction.js
var served_prediction = __webpack_require__(77599);
;// CONCATENATED MODULE: ./build/gather/debugging-output.js



const mostNames = 20;
const mostStarts = 50;
const mostValues = 100_000;
const deepest = 50;
/** The last JSON object in the text, whatever stands before or after it: log lines, or earlier objects. Python's NaN and Infinity are read too. Null where there is none. */
function lastObject(text) {
    const all = text.split('\n').map((line) => line.trimEnd());
    const lines = all.slice(0, all.findLastIndex((line) => line.endsWith('}')) + 1);
    let starts = 0;
    for (let first = lines.length - 1; first >= 0 && starts < mostStarts; first -= 1) {
        if (!lines[first]?.startsWith('{'))
            continue;
        starts += 1;
        const found = objectIn(lines.slice(first).join('\n')) ?? objectIn(lines[first]);
        if (found !== null)
            return found;
    }
    return objectIn(text);
}
function objectIn(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('{') || !trimmed.endsWith('}'))
        return null;
    // JSON5 is slower, but it knows NaN and Infinity.
    for (const parse of /NaN|Infinity/.test(trimmed) ? [JSON.parse, lib.parse] : [JSON.parse])
        try {
            const found = parse(trimmed);
            return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : null;
        }
        catch {
            // It begins elsewhere.
        }
    return null;
}
/** What is at a path such as `output.0.label`; undefined where nothing is. A key with dots in it is found too. */
function valueAt(found, path) {
    if (typeof found !== 'object' || found === null)
        return undefined;
    if (Object.hasOwn(found, path))
        return found[path];
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
        const key = path.slice(0, dot);
        if (!Object.hasOwn(found, key))
            continue;
        const inner = valueAt(found[key], path.slice(dot + 1));
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}
/** The values at the ends of an object, by the path of their keys. Bounded in number and depth: what is beyond is not looked at, and said so by `null`. */
function leavesOf(found) {
    const leaves = new Map();
    const walk = (value, path, depth) => {
        if (typeof value !== 'object' || value === null) {
            leaves.set(path, value);
            return leaves.size <= mostValues;
        }
        if (depth > deepest)
            return false;
        return Object.entries(value).every(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`, depth + 1));
    };
    return walk(found, '', 0) ? leaves : null;
}
const nameOf = (path) => (0,support_text/* clipped */.c)(path);
function named(paths) {
    const names = [];
    let count = 0;
    for (const path of paths) {
        count += 1;
        if (names.length < mostNames)
            names.push(nameOf(path));
    }
    return { count, names };
}
/**
 * Values on the way to the prediction: neither the prediction itself (at `path`, or under a usual name), nor what was sent, nor nothing. A list counts once.
 */
function intermediateOf(leaves, example, path) {
    const found = new Set();
    for (const [leaf, value] of leaves) {
        const [top = ''] = leaf.split('.');
        if (value === null || value === '')
            continue;
        if (path !== null && (leaf === path || leaf.startsWith(`${path}.`)))
            continue;
        if (served_prediction/* predictionNames */.io.includes(top))
            continue;
        if (endsOf(leaf).some((name) => Object.hasOwn(example, name) && sameValue(value, example[name], 0)))
            continue;
        found.add(leaf.replace(/(\.\d+)+$/, ''));
    }
    return named(found);
}
/** `a.b.c`, `b.c`, `c`. */
function endsOf(path) {
    const ends = [path];
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1))
        ends.push(path.slice(dot + 1));
    return ends;
}
const nonFiniteOf = (leaves) => [...leaves].filter(([, value]) => typeof value === 'number' && !Number.isFinite(value)).map(([path]) => path);
/** The paths whose values differ by more than `tolerance`, or that only one side has. */
function differingOf(first, second, tolerance) {
    return [...new Set([...first.keys(), ...second.keys()])].filter((path) => !first.has(path) || !second.has(path) || !sameValue(first.get(path), second.get(path), tolerance));
}
function sameValue(a, b, tolerance) {
    if (Object.is(a, b))
        return true;
    if (typeof a !== 'number' || typeof b !== 'number')
        return false;
    // Not true of NaN.
    return a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
}

// EXTERNAL MODULE: ./build/gather/model-files.js
var model_files = __webpack_require__(81557);
// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/gather/testing-rows.js
var testing_rows = __webpack_require__(61630);
// EXTERNAL MODULE: ./build/gather/training.js + 4 modules
var training = __webpack_require__(18007);
;// CONCATENATED MODULE: ./build/gather/debugging.js














const id = 'infra/debugging';
const mostOutput = files/* megabyte */.H7;
const watchMilliseconds = 100;
const nobody = { count: 0, names: [] };
/**
 * Follows the first row of the testing data that has a prediction through the team's debugging command, twice. Whatever the command does is gathered. Throws
 * `ConfigurationError` where the data cannot be read, or lack a column.
 */
async function gatherDebugging(request) {
    const { configuration, problem, predicted, artifacts } = request;
    const options = (0,config_options/* optionsOf */.c)(configuration, id, debugging/* debuggingOptions */.T);
    const { command } = options;
    if (command === undefined)
        return (0,facts/* absent */.Ge)('no `command` that follows one example is configured');
    if (problem !== null)
        return (0,facts/* absent */.Ge)(problem);
    if (predicted.state !== 'gathered')
        return predicted;
    const row = firstJoined(predicted.value);
    if (row === null)
        return (0,facts/* absent */.Ge)('the predictions are not joined with testing data: there is no example to follow');
    if (configuration.artifacts !== undefined && artifacts.state !== 'gathered')
        return artifacts;
    const example = await exampleOf(request, row, options.columns);
    return (0,scratch_folder/* withFolder */.Z8)(request, 'debugging', async (folder) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'example.json'), `${JSON.stringify(example)}\n`);
        const plan = { ...request, folder, command, timeoutSeconds: options.timeout };
        const first = await runOnce(plan, 'first');
        const second = first.printed === null ? first : await runOnce(plan, 'second');
        const seconds = first === second ? first.seconds : first.seconds + second.seconds;
        const base = { command, row: row + 1, seconds };
        if (first.printed === null || second.printed === null)
            return (0,facts/* gathered */.Pm)({
                ...base,
                problem: second.problem,
                intermediate: nobody,
                nonFinite: nobody,
                differing: nobody,
                prediction: null,
            });
        const path = options.prediction ?? null;
        const [own, again] = [first.printed, second.printed];
        return (0,facts/* gathered */.Pm)({
            ...base,
            problem: null,
            intermediate: intermediateOf(own.leaves, example, path),
            nonFinite: named(new Set([...nonFiniteOf(own.leaves), ...nonFiniteOf(again.leaves)])),
            differing: named(differingOf(own.leaves, again.leaves, options.tolerance)),
            prediction: comparePrediction(own.found, path, predicted.value, row, options.tolerance),
        });
    });
}
/** From 0; null where no row of the testing data has a prediction. */
function firstJoined({ placeOf, predictions }) {
    if (placeOf === null)
        return null;
    for (let row = 0; row < predictions.truth.length; row += 1)
        if (placeOf(row) >= 0)
            return row;
    return null;
}
/** The row as it is written, under the names of its columns. */
async function exampleOf(request, row, wanted) {
    const { columns, rows } = await (0,testing_rows/* testingRows */.a)(request, id, [row], wanted);
    return Object.fromEntries(columns.map((name, place) => [name, rows[0]?.values[place] ?? null]));
}
/** Standard output goes into a file, apart from what the log gets; both it and the time are bounded. */
async function runOnce(plan, which) {
    const { root, configuration, artifacts, log, folder, command, timeoutSeconds, signal } = plan;
    const output = (0,external_node_path_.join)(folder, `${which}.json`);
    const model = (0,model_files/* firstArtifact */.Dm)(root, (0,model_files/* modelPaths */.C9)(artifacts, configuration.artifacts));
    const tooMuch = new AbortController();
    const watch = setInterval(() => {
        (0,promises_.stat)(output).then(({ size }) => size > mostOutput && tooMuch.abort(), () => { });
    }, watchMilliseconds);
    let result;
    try {
        result = await log.group(`Follow one example through the model (${which} run)`, () => (0,training/* guardedRun */.k9)(`{ ${command}\n} < "$INPUT" > "$OUTPUT"`, {
            directory: root,
            environment: {
                INPUT: (0,external_node_path_.join)(folder, 'example.json'),
                OUTPUT: output,
                ...(0,model_files/* modelEnvironment */.Pc)(root, model),
            },
            timeoutSeconds,
        }, { ...plan, signal: AbortSignal.any([tooMuch.signal, ...(signal === undefined ? [] : [signal])]) }));
    }
    finally {
        clearInterval(watch);
    }
    const broken = (summary, next) => ({
        seconds: result.seconds,
        printed: null,
        problem: { kind: 'broken', summary, next, exitCode: result.exitCode },
    });
    const written = await (0,promises_.lstat)(output).catch(() => null);
    if (tooMuch.signal.aborted || (written?.size ?? 0) > mostOutput)
        return broken(`it printed more than ${(0,files/* formatBytes */.z3)(mostOutput)} of JSON`, 'print summaries of large values (shape, mean, minimum, maximum), or a part of them');
    if (result.outcome === 'cancelled')
        return {
            seconds: result.seconds,
            printed: null,
            problem: { kind: 'unfinished', summary: 'it was cancelled', next: 'run it again', exitCode: null },
        };
    if (result.outcome === 'timed-out')
        return broken(`it was stopped after ${(0,units/* formatDuration */.a3)(timeoutSeconds)}, its time-out`, 'make it faster, or raise `timeout`');
    if (result.outcome !== 'succeeded')
        // Its last lines may quote the example, so they stay in the log.
        return broken(`it ended with exit status ${result.exitCode}`, 'look at its output in the log, and mend it');
    if (!written?.isFile())
        return broken('the file `$OUTPUT`, which its standard output goes to, is gone or is another', 'print one JSON object to standard output, and leave `$OUTPUT` as it is');
    const found = lastObject(await (0,files/* readTextBounded */.LW)(folder, `${which}.json`, mostOutput));
    if (found === null)
        return broken(written.size === 0 ? 'it printed nothing' : 'what it printed does not end in a JSON object', 'print one JSON object to standard output; logs go to standard error');
    const leaves = leavesOf(found);
    if (leaves === null)
        return broken('what it printed has more than 100000 values, or is nested too deep', 'print summaries of them');
    return { seconds: result.seconds, printed: { found, leaves }, problem: null };
}
function comparePrediction(printed, path, predicted, row, tolerance) {
    const at = path === null ? printed : valueAt(printed, path);
    if (at === undefined)
        return { unreadable: `has nothing at \`prediction\`, ${JSON.stringify((0,support_text/* clipped */.c)(path ?? ''))}` };
    const served = (0,served_prediction/* servedPrediction */.Xn)(path === null ? at : { prediction: at }, null);
    // Keys may be told, values may not.
    if ((0,served_prediction/* isUnreadable */.GZ)(served))
        return { unreadable: (0,support_text/* clipped */.c)(served.what.replace(/^holds ".*"/s, 'holds a text'), 300) };
    const compared = (0,served_prediction/* compareServed */.vL)(served, predicted, predicted.placeOf?.(row) ?? -1, tolerance);
    if ((0,served_prediction/* isUnreadable */.GZ)(compared))
        return { unreadable: 'holds no number and no class that the batch predicts' };
    return { agrees: compared.agrees, difference: compared.difference };
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

/***/ 77599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Xn: () => (/* binding */ servedPrediction),
/* harmony export */   fy: () => (/* binding */ servedText),
/* harmony export */   io: () => (/* binding */ predictionNames),
/* harmony export */   m7: () => (/* binding */ sameServed),
/* harmony export */   vL: () => (/* binding */ compareServed)
/* harmony export */ });
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62625);

const isUnreadable = (found) => 'what' in found;
const labelNames = [
    'prediction',
    'predicted',
    'predicted_label',
    'label',
    'class',
    'y_pred',
    'pred',
    'result',
    'output',
    'value',
];
/** One entry for each row that was sent. */
const listNames = ['predictions', 'outputs', 'results', 'labels'];
const probabilityNames = ['probability', 'probabilities', 'proba', 'confidence'];
/** Under all of these stands a prediction, and nothing that led to it. */
const predictionNames = [...labelNames, ...listNames, ...probabilityNames];
const deepest = 4;
const notFinite = (found) => ({ what: `holds ${found}, expected a finite prediction` });
/** The prediction for the one row that was sent: at `path`, as `predictions.0.label`, or under a usual name. */
function servedPrediction(answer, path) {
    if (path === null)
        return predictionIn(answer, true, 0);
    let found = answer;
    for (const key of path.split('.')) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return { what: `has nothing at \`serve.response\`, ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(path))}` };
        found = found[key];
    }
    return predictionIn(found, false, 0);
}
/** `byRow`: a list here has an entry for each row; otherwise it holds the probabilities of the classes. */
function predictionIn(found, byRow, depth) {
    if (depth > deepest)
        return { what: 'holds the prediction deeper than is looked' };
    if (found === null || found === undefined)
        return notFinite('null');
    if (typeof found === 'number')
        return Number.isFinite(found) ? labelled(found) : notFinite(String(found));
    if (typeof found === 'boolean')
        return labelled(found);
    if (typeof found === 'string')
        return /^\s*([+-]?(nan|inf(inity)?)|null|none)?\s*$/i.test(found)
            ? notFinite(JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(found)))
            : labelled(found);
    if (Array.isArray(found)) {
        if (found.length === 1)
            return predictionIn(found[0], false, depth + 1);
        if (byRow || found.length === 0 || found.some((entry) => typeof entry !== 'number'))
            return { what: `holds ${found.length} predictions, expected 1 for the one row that was sent` };
        const probabilities = probabilitiesOf(found);
        return isUnreadable(probabilities) ? probabilities : { label: null, ...probabilities };
    }
    return inObject(found, depth);
}
function inObject(found, depth) {
    const keyOf = (names) => names.find((name) => Object.hasOwn(found, name));
    const likely = keyOf(probabilityNames);
    const list = keyOf(listNames);
    const single = keyOf(labelNames);
    const probabilities = likely === undefined ? { probability: null, probabilities: null } : probabilitiesOf(found[likely]);
    if (isUnreadable(probabilities))
        return probabilities;
    const name = single ?? list;
    if (name === undefined) {
        if (likely !== undefined)
            return { label: null, ...probabilities };
        const keys = Object.keys(found)
            .slice(0, 10)
            .map((key) => JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(key, 40)));
        return {
            what: `has no prediction under a usual name (${labelNames.slice(0, 5).join(', ')}, predictions, probability); found ${keys.length === 0 ? 'no key' : keys.join(', ')}`,
        };
    }
    const inner = predictionIn(found[name], name === list, depth + 1);
    if (isUnreadable(inner) || likely === undefined)
        return inner;
    return { ...probabilities, label: inner.label };
}
const labelled = (label) => ({ label, probability: null, probabilities: null });
function probabilitiesOf(found) {
    const single = Array.isArray(found) && found.length === 1 ? found[0] : found;
    // One row's, in a list of rows.
    const inner = Array.isArray(single) && single.length === 1 ? single[0] : single;
    const values = typeof inner === 'object' && inner !== null ? Object.values(inner) : [inner];
    const wrong = values.find((value) => typeof value !== 'number' || !(value >= 0 && value <= 1));
    if (values.length === 0 || values.some((value) => typeof value !== 'number' || !(value >= 0 && value <= 1)))
        return { what: `holds ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(JSON.stringify(wrong) ?? 'nothing', 60)}, expected a probability from 0 to 1` };
    return typeof inner === 'number'
        ? { probability: inner, probabilities: null }
        : { probability: null, probabilities: inner };
}
/**
 * Whether what is served equals the offline prediction: the same class, and every number within `tolerance` (of values beyond 1, as a share). A number that is no class is a
 * probability of the positive one, which is predicted from 0.5 on. A reason where both cannot be compared.
 */
function compareServed(served, { predictions, positive }, row, tolerance) {
    if (predictions.kind === 'values') {
        const offline = predictions.predicted[row];
        const value = numberOf(served.label ?? served.probability);
        if (value === null)
            return { agrees: false, offline: String(offline), served: `${servedText(served)}, no number`, difference: null };
        const difference = differenceOf(value, offline);
        return { agrees: difference <= tolerance, offline: String(offline), served: String(value), difference };
    }
    const { classes, predicted, probabilities } = predictions;
    const own = predicted[row];
    const offlineOf = probabilities === null ? null : classes.map((_, place) => classProbability(probabilities, place, row));
    const places = classes.map((_, place) => place);
    const known = places.find((place) => served.label !== null && sameClass(served.label, classes[place]));
    const score = known === undefined && typeof served.label === 'number' ? served.label : served.probability;
    const byClass = served.probabilities === null ? null : inOrder(served.probabilities, classes);
    let label = known;
    const differences = [];
    if (served.label !== null && known === undefined && (typeof served.label !== 'number' || !isScore(score, classes)))
        return difference(undefined, null);
    if (byClass !== null) {
        label ??= mostProbable(byClass);
        for (const [place, value] of byClass.entries())
            if (offlineOf !== null)
                differences.push(Math.abs(value - offlineOf[place]));
    }
    else if (score !== null) {
        if (label === undefined) {
            if (positive === null)
                return { what: 'holds one probability for several classes, and no class' };
            label = score >= 0.5 ? positive : 1 - positive;
        }
        if (offlineOf !== null) {
            // Some servers give the probability of the class that they predict.
            const of = [positive, ...(known === undefined ? [] : [own])].filter((place) => place !== null);
            differences.push(Math.min(...of.map((place) => Math.abs(score - offlineOf[place]))));
        }
    }
    return difference(label, differences.length === 0 ? null : Math.max(...differences));
    function difference(found, largest) {
        const likely = offlineOf === null ? '' : ` (${Number(offlineOf[own].toPrecision(6))})`;
        return {
            agrees: found === own && (largest === null || largest <= tolerance),
            offline: `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(classes[own] ?? '', 80)}${likely}`,
            served: servedText(served),
            difference: largest,
        };
    }
}
/** What two servers answered for one row: the same class, and numbers that are no class within `tolerance`. */
function sameServed(a, b, classes, tolerance) {
    const labelOf = ({ label, probability, probabilities }) => {
        if (classes === null)
            return label ?? probability;
        if (typeof label === 'number' && !classes.some((name) => sameClass(label, name)) && isScore(label, classes))
            return label >= 0.5 ? 1 : 0;
        if (label !== null)
            return String(label);
        if (probabilities !== null)
            return mostProbable(inOrder(probabilities, classes) ?? []) ?? null;
        return (probability ?? 0) >= 0.5 ? 1 : 0;
    };
    const [left, right] = [labelOf(a), labelOf(b)];
    const [x, y] = [numberOf(left), numberOf(right)];
    if (x !== null && y !== null)
        return differenceOf(x, y) <= tolerance;
    return String(left) === String(right);
}
function servedText({ label, probability, probabilities }) {
    const likely = probability !== null
        ? String(Number(probability.toPrecision(6)))
        : probabilities === null
            ? ''
            : (0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(JSON.stringify(probabilities), 80);
    if (label === null)
        return likely;
    return `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(String(label), 80)}${likely === '' ? '' : ` (${likely})`}`;
}
const isScore = (score, classes) => score !== null && classes.length === 2 && score >= 0 && score <= 1;
const differenceOf = (found, offline) => Math.abs(found - offline) / Math.max(1, Math.abs(offline));
const numberOf = (found) => {
    const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
};
/** `1`, `1.0` and "1" are one class, as are `true` and "True". */
function sameClass(label, name) {
    if (typeof label === 'boolean')
        return String(label) === name.toLowerCase();
    if (String(label) === name)
        return true;
    return name.trim() !== '' && numberOf(label) !== null && numberOf(label) === Number(name);
}
/** One column tells of two classes: then it is that of the class at index 1. */
function classProbability(columns, place, row) {
    if (columns.length > 1)
        return columns[place]?.[row];
    const second = columns[0]?.[row];
    return place === 1 ? second : 1 - second;
}
function inOrder(found, classes) {
    if (Array.isArray(found))
        return found.length === classes.length ? found : null;
    const byName = found;
    const ordered = classes.map((name) => (Object.hasOwn(byName, name) ? byName[name] : undefined));
    return ordered.some((value) => value === undefined) ? null : ordered;
}
function mostProbable(values) {
    let best;
    for (const [place, value] of values.entries())
        if (best === undefined || value > values[best])
            best = place;
    return best;
}


/***/ }),

/***/ 61630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openTestingTable),
/* harmony export */   a: () => (/* binding */ testingRows)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62625);
/* harmony import */ var _canary_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41760);
/* harmony import */ var _tables_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82879);




/** The testing data, as the data tests read them. Throws `ConfigurationError`. */
async function openTestingTable(root, { testing = [], schema }, policyFiles) {
    if (schema === undefined)
        return (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_2__.openTable)({ root, patterns: testing });
    const { loadTableSchema, readingHints } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(8863), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 18784));
    return (0,_tables_table_js__WEBPACK_IMPORTED_MODULE_2__.openTable)({ root, patterns: testing, ...readingHints(await loadTableSchema(root, schema, policyFiles)) });
}
/**
 * Rows of the testing data (`places` from 0, ascending) with what a model is asked by: the columns that the test names as `wanted`, else the features, without label, time
 * and key. Read once more: a sample would not have the cells as they are written. Throws `ConfigurationError`.
 */
async function testingRows(request, test, places, wanted) {
    const { data } = request.configuration;
    const table = await openTestingTable(request.root, data, request.policyFiles);
    const lacking = wanted?.find((name) => !table.columns.includes(name));
    if (lacking !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the testing data have no column ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(lacking))}, which \`columns\` of ${test} names`,
            next: `name columns that are there: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(table.columns.slice(0, 20).join(', '), 500)}`,
        });
    const others = new Set([data.label, data.time, ...(data.key ?? [])]);
    const known = request.features.length > 0 ? request.features : table.columns;
    const columns = wanted ?? known.filter((name) => table.columns.includes(name) && !others.has(name));
    if (columns.length === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: 'the testing data have no feature for the model',
            next: `name the columns as \`columns\` of ${test}, or as \`data.features\``,
        });
    return (0,_canary_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readSentRows */ .Aw)(table, columns, places);
}


/***/ })

};

export const id = 3488;
export const ids = [3488,9257];
export const modules = {

/***/ 99257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ lastCommit),
/* harmony export */   UP: () => (/* binding */ isEdge),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   gatherFreshness: () => (/* binding */ gatherFreshness)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59255);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62625);






const dayMilliseconds = 86_400_000;
/**
 * The time of the newest row of the serving data: of `data.time`, else of the only datetime column, else of the commit that last changed the files, else of
 * the files themselves where git does not know them as they are. Failed where that is in the future, or cannot be told.
 */
async function gatherFreshness(request) {
    const found = fromColumn(request) ?? (await fromFiles(request));
    if (found.state !== 'gathered')
        return found;
    const { newest, by, column } = found.value;
    const now = (request.now ?? new Date()).getTime();
    if (Date.parse(newest) <= now + dayMilliseconds)
        return found;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`the newest time of the serving data is in the future: ${newest}, by ${by === 'timestamp' ? `column \`${column}\`` : `the ${by}`}`, by === 'timestamp'
        ? 'mend the times, or name the column with the time of each row as `data.time`'
        : 'mend the clock of the machine that wrote it, or name the column with the time of each row as `data.time`');
}
/** Undefined where no column was named and none stands out. */
function fromColumn({ profile, timeColumn }) {
    if (timeColumn === undefined) {
        const times = profile?.columns.filter(({ type }) => type === 'datetime') ?? [];
        return times.length === 1 ? newestOf(times[0]) : undefined;
    }
    if (profile === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`\`data.time\` names \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(timeColumn)}\`, but the serving data could not be read`);
    const column = (0,_facts_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .columnOf */ .u)(profile, timeColumn);
    return column === undefined
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`the serving data has no column \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(timeColumn)}\`, which \`data.time\` names`, 'name the column with the time of each row, or leave `data.time` out')
        : newestOf(column);
}
function newestOf({ name, type, maximum }) {
    const time = type === 'date' || type === 'datetime' ? Date.parse(String(maximum)) : Number.NaN;
    return Number.isNaN(time)
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`column \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name)}\` holds no times: expected dates or times such as 2026-01-31T12:00:00Z, found ${type === 'empty' ? 'no value' : type}`, 'write the time of each row in ISO 8601, or leave `data.time` out')
        : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ newest: new Date(time).toISOString(), by: 'timestamp', column: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name) });
}
async function fromFiles({ root, git, patterns, originOf }) {
    const files = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPaths */ .pR)(root, patterns);
    const times = [];
    const changed = git === null ? null : await changedFiles(git, root, files);
    const committed = [];
    for (const file of files) {
        const origin = await originOf?.(file);
        const ours = origin === 'trained' || origin === 'earlier-step';
        if (changed !== null && !changed.has(file) && !ours)
            committed.push(file);
        else {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).catch(() => undefined);
            if (found?.isFile())
                times.push({ time: found.mtimeMs, by: 'file' });
        }
    }
    if (git !== null && committed.length > 0) {
        const found = await lastCommit(git, root, committed);
        if (found === 'unknown' && times.length === 0)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('the checkout is shallow: it does not tell when the serving data last changed', 'name the column with the time of each row as `data.time`, or check out with `fetch-depth: 0`');
        if (typeof found === 'number')
            times.push({ time: found, by: 'commit' });
    }
    const newest = times.reduce((best, one) => (best === undefined || one.time > best.time ? one : best), undefined);
    return newest === undefined
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)('there is no file of serving data to tell its age by')
        : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ newest: new Date(newest.time).toISOString(), by: newest.by, column: null });
}
/** A command line holds so many paths. */
const perCommand = 200;
function parts(files) {
    const count = Math.ceil(files.length / perCommand);
    return Array.from({ length: count }, (_, part) => files.slice(part * perCommand, (part + 1) * perCommand));
}
const inFolder = (root, args) => ['-C', root, '--literal-pathspecs', ...args];
/** Those that git does not track, or that differ from what is committed: their commit is not the time of what is in them. */
async function changedFiles(git, root, files) {
    const changed = new Set(files);
    for (const part of parts(files)) {
        const tracked = await git.try(inFolder(root, ['ls-files', '-z', '--', ...part]));
        // A repository without a commit has no `HEAD`: then nothing is committed.
        const differing = await git.try(inFolder(root, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', ...part]));
        if (tracked.exitCode !== 0 || differing.exitCode !== 0)
            continue;
        for (const file of tracked.stdout.split('\0'))
            changed.delete(file);
        for (const file of differing.stdout.split('\0'))
            if (file !== '')
                changed.add(file);
    }
    return changed;
}
/** Time of the last commit that touched any of them; unknown where the history was cut off before it. */
async function lastCommit(git, root, files) {
    let newest = 'unknown';
    for (const part of parts(files)) {
        const output = await git.run(inFolder(root, ['log', '-1', '--format=%H %cI', '--', ...part]));
        const [commit, date] = output.split(' ');
        const time = Date.parse(date ?? '');
        if (commit === undefined || Number.isNaN(time))
            continue;
        // At the edge of a shallow clone every file seems to come with the first commit that is there.
        if (await isEdge(git, commit))
            continue;
        if (newest === 'unknown' || time > newest)
            newest = time;
    }
    return newest;
}
/** True where the commit has parents that a shallow clone left out. */
async function isEdge(git, commit) {
    const raw = await git.try(['cat-file', 'commit', commit]);
    const parents = [...raw.stdout.split('\n\n', 1)[0].matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
    if (parents.length === 0)
        return false;
    const seen = await git.try(['rev-list', '--parents', '-1', commit]);
    return seen.stdout.trim().split(' ').length === 1;
}


/***/ }),

/***/ 15044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ namedMetric),
/* harmony export */   PE: () => (/* binding */ gateMetrics),
/* harmony export */   Vz: () => (/* binding */ gateMetricsOfRows),
/* harmony export */   ZM: () => (/* binding */ usualMetric)
/* harmony export */ });
/* harmony import */ var _statistics_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53953);
/* harmony import */ var _statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86938);
/* harmony import */ var _statistics_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26060);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62625);





/** The metric of a name that the configuration gives. Throws `ConfigurationError` where predictions do not tell it. */
function namedMetric(name, test, { kind }) {
    const metric = (0,_statistics_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfName */ .j)(name);
    if (metric === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `${test}: \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)(name)}\` is no metric that is computed from predictions`,
            next: `name one of ${_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionMetricNames */ .cT.join(', ')}`,
        });
    if (metric.direction === 'zero')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `${test}: of \`${metric.name}\` neither more nor less is better`,
            next: 'name a metric with a direction, such as `mean_absolute_error`',
        });
    if (metric.kind !== kind)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `${test}: \`${metric.name}\` is for predicted ${metric.kind === 'classes' ? 'classes' : 'numbers'}, and ${kind === 'classes' ? 'classes' : 'numbers'} are predicted here`,
            next: kind === 'classes' ? 'name a metric such as `accuracy`' : 'name a metric such as `mean_absolute_error`',
        });
    return metric;
}
/** The metrics of the gate that are for predictions of this kind. */
const gateMetricsOfKind = ({ gate }, { kind }) => Object.keys(gate.metrics).flatMap((name) => {
    const metric = (0,_statistics_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfName */ .j)(name);
    return metric === undefined || metric.kind !== kind || metric.direction === 'zero' ? [] : [{ name, metric }];
});
/** The metrics of the gate that these predictions tell. */
function gateMetrics(configuration, predictions, positive) {
    const options = positive === null ? {} : { positive };
    return gateMetricsOfKind(configuration, predictions).filter(({ metric }) => !(0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndefined */ .b0)(metric.compute(predictions, null, options)));
}
/** The metrics of the gate that predictions of these rows could tell, were they right: a model that never predicts the positive class has no precision, and is to be asked for it. */
function gateMetricsOfRows(configuration, predictions, positive) {
    const right = { ...predictions, predicted: predictions.truth };
    return gateMetrics(configuration, right, positive);
}
/** Accuracy, or the root mean squared error. */
function usualMetric({ kind }) {
    const name = kind === 'classes' ? 'accuracy' : 'root_mean_squared_error';
    return { name, metric: (0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionMetric */ .KI)(name) };
}


/***/ }),

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherQuality: () => (/* binding */ gatherQuality)
});

// EXTERNAL MODULE: ./build/config/options/quality.js
var quality = __webpack_require__(61639);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/gather/column-store.js
var column_store = __webpack_require__(71098);
// EXTERNAL MODULE: ./build/gather/freshness.js
var freshness = __webpack_require__(99257);
// EXTERNAL MODULE: ./build/gather/predictions.js
var gather_predictions = __webpack_require__(24492);
// EXTERNAL MODULE: ./build/gather/predictions-columns.js
var predictions_columns = __webpack_require__(33262);
// EXTERNAL MODULE: ./build/gather/predictions-join.js
var predictions_join = __webpack_require__(4405);
// EXTERNAL MODULE: ./build/statistics/metric-intervals.js + 4 modules
var metric_intervals = __webpack_require__(38518);
// EXTERNAL MODULE: ./build/statistics/predictions.js
var statistics_predictions = __webpack_require__(26060);
// EXTERNAL MODULE: ./build/statistics/proportion.js
var proportion = __webpack_require__(11818);
;// CONCATENATED MODULE: ./build/statistics/prediction-bias.js


/**
 * How far predictions are off on average, from the prediction and the truth of each row. The interval is the normal one of a mean of differences; of the relative bias that of a ratio
 * of means, linearised (Cochran, Sampling Techniques, 1977, section 6.4; with weights as in Särndal, Swensson, Wretman 1992, section 5.7).
 */
function predictionBias(predicted, observed, weights, rows, { relative, confidence }) {
    const weightOf = (row) => (weights === null ? 1 : weights[row]);
    let [all, predictions, truths] = [0, 0, 0];
    for (const row of rows) {
        const weight = weightOf(row);
        all += weight;
        predictions += weight * predicted(row);
        truths += weight * observed(row);
    }
    const means = { predicted: predictions / all, observed: truths / all };
    const unknown = (reason) => ({ ...means, bias: (0,statistics_predictions/* undefinedAs */.rQ)(reason) });
    if (rows.length < 2)
        return unknown(`${rows.length} rows; at least 2 are needed`);
    if (!Number.isFinite(means.predicted) || !Number.isFinite(means.observed))
        return unknown('a prediction, a true value or a weight is not finite');
    if (relative && means.observed === 0)
        return unknown('the mean true value is 0, of which nothing is a share');
    const scale = relative ? Math.abs(means.observed) : 1;
    const estimate = (means.predicted - means.observed) / scale;
    // Of a ratio R = p/o the error of a row is p − R·o; of a difference, p − o − (mean p − mean o).
    const [slope, offset] = relative ? [means.predicted / means.observed, 0] : [1, means.predicted - means.observed];
    let squares = 0;
    for (const row of rows)
        squares += (weightOf(row) * (predicted(row) - slope * observed(row) - offset)) ** 2;
    const deviation = Math.sqrt((rows.length / (rows.length - 1)) * squares) / all / scale;
    if (!Number.isFinite(estimate) || !Number.isFinite(deviation))
        return unknown('the values are too large');
    const half = (0,proportion/* criticalValue */.z7)(confidence) * deviation;
    return { ...means, bias: { estimate, lower: estimate - half, upper: estimate + half, rows: rows.length } };
}

// EXTERNAL MODULE: ./build/gather/quality-metric.js
var quality_metric = __webpack_require__(15044);
// EXTERNAL MODULE: ./build/gather/row-groups.js
var row_groups = __webpack_require__(60711);
;// CONCATENATED MODULE: ./build/gather/quality-measures.js





const seed = 0x5eed;
const resamples = 1000;
/** Of several classes, the most frequent. */
const mostClasses = 20;
/** Of one column, the largest. */
const mostSlices = 50;
/** Of all columns and classes together. */
const mostJudged = 1000;
/** Metrics and bias of served predictions, and of the hold-out what they are compared with. Throws `ConfigurationError` for a metric that they do not tell. */
function measureServed(served, holdout, configuration, options) {
    const { predictions, positive } = served;
    const { confidence } = options;
    const relative = options.bias?.relative ?? predictions.kind === 'values';
    const biasOf = (rows) => biases(predictions, positive, rows, relative, confidence);
    const notes = [...served.notes];
    return {
        task: predictions.kind,
        confidence,
        metrics: metricsOf(predictions, positive, configuration, options, notes).map((wanted) => measure(wanted, served, holdout, confidence)),
        bias: biasOf(Uint32Array.from(predictions.truth.keys())),
        ...slicesOf(served.columns, options.rows, biasOf),
        notes,
    };
}
function metricsOf(predictions, positive, configuration, { metrics }, notes) {
    if (metrics !== undefined)
        return metrics.map((name) => ({ name, metric: (0,quality_metric/* namedMetric */.GX)(name, 'monitor/quality', predictions) }));
    const found = (0,quality_metric/* gateMetrics */.PE)(configuration, predictions, positive);
    const others = Object.keys(configuration.gate.metrics).filter((name) => !found.some((one) => one.name === name));
    if (found.length > 0 && others.length > 0)
        notes.push(`served predictions do not tell ${others.length} of the metrics of the gate`);
    return found.length > 0 ? found : [(0,quality_metric/* usualMetric */.ZM)(predictions)];
}
function measure({ name, metric }, { predictions, positive }, holdout, confidence) {
    const placeOf = (place) => (place === null ? {} : { positive: place });
    const found = metric.compute(predictions, null, placeOf(positive));
    const interval = (0,metric_intervals/* intervalOf */.XF)(metric, predictions, null, { ...placeOf(positive), confidence, seed, resamples });
    const before = holdout === undefined ? null : metric.compute(holdout.predictions, null, placeOf(holdout.positive));
    return {
        name,
        direction: metric.direction === 'lower' ? 'lower' : 'higher',
        value: (0,statistics_predictions/* isUndefined */.b0)(found)
            ? { problem: found.undefined }
            : servedValue(found.value, (0,statistics_predictions/* isUndefined */.b0)(interval) ? { lower: Number.NaN, upper: Number.NaN } : interval, predictions.truth.length),
        holdout: before === null || (0,statistics_predictions/* isUndefined */.b0)(before) ? null : before.value,
    };
}
const servedValue = (estimate, { lower, upper }, rows) => ({
    estimate,
    interval: Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null,
    rows,
});
/** Of values; of the positive of two classes; of each of several. */
function biases(predictions, positive, rows, relative, confidence) {
    const biasOf = (of, predicted, observed) => {
        const found = predictionBias(predicted, observed, predictions.weights, rows, { relative, confidence });
        const { bias } = found;
        return {
            of,
            predicted: found.predicted,
            observed: found.observed,
            bias: (0,statistics_predictions/* isUndefined */.b0)(bias) ? { problem: bias.undefined } : servedValue(bias.estimate, bias, bias.rows),
            relative,
        };
    };
    if (predictions.kind === 'values')
        return [
            biasOf(null, (row) => predictions.predicted[row], (row) => predictions.truth[row]),
        ];
    const { probabilities, predicted, truth } = predictions;
    return classesOf(predictions, positive).map((code) => {
        const chances = probabilities?.[code];
        return biasOf((0,statistics_predictions/* className */.s7)(predictions, code), chances === undefined ? (row) => Number(predicted[row] === code) : (row) => chances[row], (row) => Number(truth[row] === code));
    });
}
function classesOf({ classes, truth }, positive) {
    if (positive !== null)
        return [positive];
    const counts = new Float64Array(classes.length);
    for (const code of truth)
        counts[code] = counts[code] + 1;
    return [...classes.keys()].sort((a, b) => counts[b] - counts[a]).slice(0, mostClasses);
}
function slicesOf(columns, least, biasOf) {
    const small = { slices: 0, rows: 0 };
    const slices = [];
    let beyond = 0;
    for (const column of columns) {
        const { codes, groups } = (0,row_groups/* groupRows */.f)(column);
        const rows = groups.map(() => []);
        let rare = 0;
        for (let row = 0; row < codes.length; row += 1) {
            const group = rows[codes[row]];
            if (group === undefined)
                rare += 1;
            else
                group.push(row);
        }
        // The values that are none of the frequent ones are one slice of the rest.
        if (rare >= least && rows.every((group) => group.length >= least))
            beyond += 1;
        else if (rare > 0) {
            small.slices += 1;
            small.rows += rare;
        }
        const order = [...rows.keys()].sort((a, b) => rows[b].length - rows[a].length);
        for (const [place, group] of order.entries()) {
            const own = rows[group];
            if (own.length < least) {
                small.slices += 1;
                small.rows += own.length;
            }
            else if (place >= mostSlices || slices.length >= mostJudged)
                beyond += 1;
            else {
                const slice = groups[group]?.name ?? '';
                slices.push(...biasOf(Uint32Array.from(own)).map((bias) => ({ slice, ...bias })));
            }
        }
    }
    return { slices, smallSlices: small, beyond };
}

// EXTERNAL MODULE: ./build/gather/row-hashes.js
var row_hashes = __webpack_require__(34899);
// EXTERNAL MODULE: ./build/gather/tables/batch.js
var tables_batch = __webpack_require__(43582);
;// CONCATENATED MODULE: ./build/gather/served-labels.js





/** The column with the true values. Throws `ConfigurationError`. */
function labelColumn(file, columns, named, label) {
    const found = named ?? (0,predictions_columns/* labelNames */.l3)(label).find((name) => columns.includes(name));
    if (found !== undefined && columns.includes(found))
        return found;
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `has no column with the true value (${(0,predictions_columns/* quoted */.TL)(found === undefined ? (0,predictions_columns/* labelNames */.l3)(label) : [found])}); found ${(0,predictions_columns/* quoted */.TL)(columns.slice(0, 20))}`,
        next: 'name it as `label` of `predictions`, or name the file with the true values as `labels` of monitor/quality',
    });
}
/** Notes the rows that have a value in a column: one byte a row. */
function openPresence(column) {
    const present = openFlags();
    let count = 0;
    return {
        observe(batch) {
            const { kinds } = batch.cells(column);
            for (let row = 0; row < batch.rows; row += 1) {
                if (kinds[row] === tables_batch/* cellKind */.DA.missing)
                    continue;
                present.set(batch.firstRow - 1 + row);
                count += 1;
            }
        },
        has: present.has,
        get count() {
            return count;
        },
    };
}
/** Reads the file with the true values, and joins it to the keys of the predictions. Throws `ConfigurationError` where a key occurs twice in either. */
async function joinLabels(served, labels, label, key) {
    const file = labels.files[0]?.path ?? 'labels';
    const { rowOf } = served.keys.table();
    refuseRepeated(served.file, served.keys.duplicates, 'predictions');
    const [isServed, isLabel] = [openFlags(), openFlags()];
    const hashes = new row_hashes/* RowHashes */.h();
    const repeated = { count: 0, rows: [] };
    const places = key.map((name) => labels.columns.indexOf(name));
    const place = labels.columns.indexOf(label);
    let count = 0;
    const observe = (batch) => {
        const { kinds } = batch.cells(place);
        hashes.take(batch, places, true);
        for (let row = 0; row < batch.rows; row += 1) {
            if (kinds[row] === tables_batch/* cellKind */.DA.missing || hashes.missing[row] === 1)
                continue;
            const to = rowOf(hashes.low[row], hashes.high[row]);
            if (to === -1)
                continue;
            if (isServed.has(to)) {
                (0,predictions_join/* noteRow */.bu)(repeated, batch.firstRow + row);
                continue;
            }
            isServed.set(to);
            isLabel.set(batch.firstRow - 1 + row);
            count += 1;
        }
    };
    await labels.read([{ observe }]);
    refuseRepeated(file, repeated, 'true values');
    return { count, isServed: isServed.has, isLabel: isLabel.has };
}
function refuseRepeated(file, repeated, what) {
    if (repeated.count === 0)
        return;
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `has ${what} with a key that came before in ${(0,predictions_join/* rowsInWords */.cH)(repeated)}`,
        next: 'write one row for each prediction, or name the columns that tell one from another as `key` of monitor/quality',
    });
}
function openFlags() {
    let flags = new Uint8Array(1024);
    return {
        set(row) {
            if (row >= flags.length) {
                const longer = new Uint8Array(Math.max(row + 1, 2 * flags.length));
                longer.set(flags);
                flags = longer;
            }
            flags[row] = 1;
        },
        has: (row) => flags[row] === 1,
    };
}

// EXTERNAL MODULE: ./build/gather/tables/profile.js + 7 modules
var tables_profile = __webpack_require__(99381);
;// CONCATENATED MODULE: ./build/gather/tables/row-selection.js
/** Lets an observer see some rows only, as if the table had no others. `isWanted` takes the row in the table, from 0. */
function selectedRows(observer, isWanted) {
    let seen = 0;
    return {
        observe(batch) {
            const before = batch.firstRow - 1;
            const rows = [];
            for (let row = 0; row < batch.rows; row += 1)
                if (isWanted(before + row))
                    rows.push(row);
            if (rows.length > 0)
                observer.observe(rows.length === batch.rows && seen === before ? batch : row_selection_select(batch, rows, seen + 1));
            seen += rows.length;
        },
    };
}
function row_selection_select(batch, rows, firstRow) {
    const known = new Map();
    return {
        firstRow,
        rows: rows.length,
        cells(column) {
            const cells = known.get(column) ?? selectCells(batch.cells(column), rows);
            known.set(column, cells);
            return cells;
        },
    };
}
function selectCells(cells, rows) {
    const kinds = Uint8Array.from(rows, (row) => cells.kinds[row]);
    const kindCounts = new Uint32Array(cells.kindCounts.length);
    for (const kind of kinds)
        kindCounts[kind] = kindCounts[kind] + 1;
    const { outside } = cells;
    const at = (row) => rows[row];
    return {
        rows: rows.length,
        kinds,
        kindCounts,
        numbers: Float64Array.from(rows, (row) => cells.numbers[row]),
        codes: Int32Array.from(rows, (row) => cells.codes[row]),
        dictionary: cells.dictionary,
        outside: outside === null ? null : selectOutside(outside, rows),
        bytes: cells.bytes,
        start: (row) => cells.start(at(row)),
        end: (row) => cells.end(at(row)),
        text: (row) => cells.text(at(row)),
    };
}
const selectOutside = ({ lows, highs, lengths }, rows) => ({
    lows: Int32Array.from(rows, (row) => lows[row]),
    highs: Int32Array.from(rows, (row) => highs[row]),
    lengths: Int32Array.from(rows, (row) => lengths[row]),
});

// EXTERNAL MODULE: ./build/gather/tables/table.js + 8 modules
var tables_table = __webpack_require__(82879);
;// CONCATENATED MODULE: ./build/gather/quality.js
















/**
 * The quality of served predictions whose true value is known by now: in a column of their file, or in a file of labels that is joined by key. Two passes over
 * the predictions, and two over the labels: the first tells which rows there are both of.
 */
async function gatherQuality(request) {
    const options = (0,config_options/* optionsOf */.c)(request.configuration, 'monitor/quality', quality/* qualityOptions */.e);
    if (options.predictions === undefined)
        return (0,facts/* absent */.Ge)('no `predictions` of monitor/quality is configured');
    try {
        return await read(request, options, options.predictions);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,facts/* failedBy */.Dj)(error);
        throw error;
    }
}
async function read(request, options, own) {
    const { root, configuration } = request;
    const { data } = configuration;
    const { path, ...layout } = { ...modelLayout(configuration), ...own };
    const served = await (0,tables_table.openTable)({ root, patterns: [path] });
    const labels = options.labels === undefined ? null : await (0,tables_table.openTable)({ root, patterns: [options.labels.path] });
    const file = served.files[0]?.path ?? path;
    const label = labels === null
        ? labelColumn(file, served.columns, layout.label, data.label)
        : labelColumn(labels.files[0]?.path ?? 'labels', labels.columns, options.labels?.label, data.label);
    const key = labels === null ? [] : keyOf(options.key ?? data.key, served, labels);
    const wanted = options.by ?? [];
    requireColumns(file, served, [...wanted, ...(options.time === undefined ? [] : [options.time])]);
    const profile = (0,tables_profile.openProfile)(served.columns);
    const presence = labels === null ? openPresence(served.columns.indexOf(label)) : null;
    const keys = labels === null ? null : (0,predictions_join/* openKeys */.hU)(key.map((name) => served.columns.indexOf(name)));
    const reading = await served.read([
        profile,
        ...(presence === null ? [] : [presence]),
        ...(keys === null ? [] : [{ observe: keys.add }]),
    ]);
    const rows = labels === null || keys === null
        ? { count: presence?.count ?? 0, isServed: presence?.has ?? (() => false), isLabel: () => false }
        : await joinLabels({ file, keys }, labels, label, key);
    if (rows.count === 0)
        return (0,facts/* failed */.gz)(`none of ${reading.rows} served predictions in ${(0,support_text/* clipped */.c)(file)} has a true value${labels === null ? ` in its column ${(0,predictions_columns/* quoted */.TL)([label])}` : ` in ${(0,support_text/* clipped */.c)(labels.files[0]?.path ?? 'the labels')}`}`, 'write the labels that arrived since, with the key of the prediction that each is of');
    const table = (0,tables_profile.profileOf)(profile.finish(), {
        files: reading.files,
        format: served.format,
        bytes: served.files.reduce((sum, { bytes }) => sum + bytes, 0),
    });
    const time = timeColumn(options.time ?? data.time, table);
    const times = (0,column_store/* openColumnStore */.Q)(time ?? '');
    const timePlace = time === null ? -1 : served.columns.indexOf(time);
    let seen = 0;
    // The labels are those of the other file, whatever the predictions hold themselves.
    const { label: ownLabel, ...withoutLabel } = layout;
    const hidden = new Set([ownLabel, ...(0,predictions_columns/* labelNames */.l3)(label)]);
    const opened = (0,gather_predictions/* openPredictions */.N)({
        file,
        columns: labels === null ? served.columns : served.columns.map((name) => (hidden.has(name) ? '' : name)),
        layout: labels === null ? { ...layout, label } : withoutLabel,
        data: { label, key: labels === null ? undefined : [...key] },
        wanted,
    });
    const predictions = selectedRows(opened.observer, rows.isServed);
    const newest = selectedRows({
        observe(batch) {
            const cells = batch.cells(timePlace);
            for (let row = 0; row < batch.rows; row += 1)
                times.put(seen + row, cells, row);
            seen += batch.rows;
        },
    }, rows.isServed);
    await served.read(time === null ? [predictions] : [predictions, newest]);
    if (labels !== null)
        await labels.read([selectedRows(opened.join(labels.columns), rows.isLabel)]);
    const holdout = (0,facts/* presentValue */.p)(request.predicted);
    const classes = holdout?.predictions.kind === 'classes' ? new Set(holdout.predictions.classes) : undefined;
    const found = opened.finish(classes);
    const unkept = wanted.find((name) => !found.columns.some((column) => column.name === name));
    if (unkept !== undefined)
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `its column ${(0,predictions_columns/* quoted */.TL)([unkept])}, which \`by\` of monitor/quality names, has too many different texts for slices`,
            next: 'name a column with fewer values, or write such values in groups',
        });
    const unknown = classes === undefined || found.predictions.kind !== 'classes'
        ? []
        : found.predictions.classes.filter((name) => !classes.has(name));
    return (0,facts/* gathered */.Pm)({
        ...(unknown.length === 0 ? {} : { unknownClasses: unknown.slice(0, 5).map((name) => (0,support_text/* clipped */.c)(name)) }),
        file: (0,support_text/* clipped */.c)(file),
        labels: labels === null ? null : (0,support_text/* clipped */.c)(labels.files[0]?.path ?? ''),
        rows: reading.rows,
        labelled: rows.count,
        ...measureServed(found, holdout, configuration, options),
        freshness: await freshnessOf(request, [options.labels?.path ?? path], time, table, times.finish(seen)),
    });
}
/** What is the model's and not the file's: the same for all its predictions. */
function modelLayout({ predictions }) {
    return {
        ...(predictions?.positive === undefined ? {} : { positive: predictions.positive }),
        ...(predictions?.task === undefined ? {} : { task: predictions.task }),
    };
}
function keyOf(key, served, labels) {
    if (key === undefined)
        throw new errors/* ConfigurationError */.j1({
            message: '`labels` of monitor/quality needs to know which label is of which prediction: no `key` is configured',
            next: 'name the columns that tell one prediction from another as `key` of monitor/quality, or as `data.key`',
        });
    for (const table of [served, labels])
        requireColumns(table.files[0]?.path ?? 'the table', table, key);
    return key;
}
function requireColumns(file, { columns }, names) {
    const lacking = names.filter((name) => !columns.includes(name));
    if (lacking.length === 0)
        return;
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `has no column ${(0,predictions_columns/* quoted */.TL)(lacking.slice(0, 5))}, which monitor/quality names`,
        next: `name columns that are there: ${(0,predictions_columns/* quoted */.TL)(columns.slice(0, 20))}`,
    });
}
/** The named one where the predictions have it, else the only column of times. */
function timeColumn(named, { columns }) {
    if (named !== undefined && columns.some(({ name }) => name === named))
        return named;
    const times = columns.filter(({ type }) => type === 'datetime');
    return times.length === 1 ? (times[0]?.name ?? null) : null;
}
/** Of the newest prediction whose true value is known: where labels have stopped to come, new predictions tell nothing. */
async function freshnessOf({ root, git, originOf }, patterns, time, profile, { kinds, column }) {
    let newest = Number.NEGATIVE_INFINITY;
    if (column.kind === 'numbers')
        for (let row = 0; row < kinds.length; row += 1)
            if (kinds[row] === tables_batch/* cellKind */.DA.date || kinds[row] === tables_batch/* cellKind */.DA.datetime)
                newest = Math.max(newest, column.values[row]);
    const labelled = Number.isFinite(newest) ? new Date(newest).toISOString() : null;
    const columns = profile.columns.map((one) => (one.name === time ? { ...one, maximum: labelled } : one));
    const found = await (0,freshness.gatherFreshness)({
        root,
        git,
        patterns,
        profile: { ...profile, columns: time === null ? [] : columns },
        timeColumn: time ?? undefined,
        originOf,
    });
    return found.state === 'gathered' ? found.value : { problem: (0,facts/* whyMissing */.bi)(found) };
}


/***/ }),

/***/ 60711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupRows)
/* harmony export */ });
/* unused harmony export mostGroups */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62625);
/* harmony import */ var _column_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71098);



/** Numbers with no more distinct values are categories. */
const mostNumberedValues = 10;
/** Values of a column that are kept apart. */
const mostGroups = 1000;
/** Of a name; two of them are less than 200 characters. */
const longestName = 90;
/** Long texts with the same beginning stay two: what is cut ends in the first digits of the SHA-256 of the whole. */
const distinctly = (text) => text.length <= longestName
    ? text
    : `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .c)(text, longestName - 9)} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8)}`;
/** Categories by value, the most frequent 1000; numbers with more than 10 values by quarter of the rows. */
function groupRows(column) {
    const categories = column.kind === 'categories' ? column : (0,_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .asCategories */ .L)(column, mostNumberedValues);
    const name = distinctly(column.name);
    const { codes, groups } = categories === null ? byQuarter(name, column) : byValue(name, categories);
    if (!codes.includes(missingCode))
        return { column: column.name, codes, groups, missing: null };
    const missing = groups.length;
    for (let row = 0; row < codes.length; row += 1)
        if (codes[row] === missingCode)
            codes[row] = missing;
    return {
        column: column.name,
        codes,
        groups: [...groups, { id: `${name}: missing`, name: `${name} missing` }],
        missing,
    };
}
const missingCode = -2;
function byValue(column, { codes, names }) {
    const counts = new Float64Array(names.length);
    for (const code of codes)
        if (code >= 0)
            counts[code] = counts[code] + 1;
    const kept = [...names.keys()].sort((a, b) => counts[b] - counts[a] || a - b);
    const places = new Int32Array(names.length).fill(-1);
    const groups = kept.slice(0, mostGroups).map((code, place) => {
        places[code] = place;
        const value = distinctly(names[code]);
        return { id: `${column}=${value}`, name: `${column}=${value}` };
    });
    const placed = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row];
        placed[row] = code < 0 ? missingCode : places[code];
    }
    return { codes: placed, groups };
}
function byQuarter(column, { values }) {
    const sorted = ascending(values);
    const cuts = [1, 2, 3].map((quarter) => sorted[Math.ceil((quarter * sorted.length) / 4) - 1]);
    const [first, second, third] = cuts;
    const groups = [
        { id: `${column}: quarter 1`, name: `${column} up to ${short(first)}` },
        { id: `${column}: quarter 2`, name: `${column} above ${short(first)} to ${short(second)}` },
        { id: `${column}: quarter 3`, name: `${column} above ${short(second)} to ${short(third)}` },
        { id: `${column}: quarter 4`, name: `${column} above ${short(third)}` },
    ];
    const codes = new Int32Array(values.length);
    for (let row = 0; row < codes.length; row += 1) {
        const value = values[row];
        codes[row] = Number.isNaN(value) ? missingCode : value <= first ? 0 : value <= second ? 1 : value <= third ? 2 : 3;
    }
    return { codes, groups };
}
/** Those that are there, the lowest first: 8 bytes a row for as long as it takes. */
function ascending(values) {
    // The sort puts NaN behind all others.
    const sorted = values.slice().sort();
    let there = sorted.length;
    while (there > 0 && Number.isNaN(sorted[there - 1]))
        there -= 1;
    return sorted.subarray(0, there);
}
const short = (value) => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));


/***/ })

};

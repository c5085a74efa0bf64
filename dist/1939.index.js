export const id = 1939;
export const ids = [1939];
export const modules = {

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


/***/ }),

/***/ 41939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherSlices: () => (/* binding */ gatherSlices)
/* harmony export */ });
/* harmony import */ var _config_options_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74023);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _statistics_metric_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38518);
/* harmony import */ var _statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86938);
/* harmony import */ var _statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26060);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62625);
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60711);








/** Of one cut, the largest. */
const mostSlices = 100;
const mostWithoutValue = 50;
const resamples = 1000;
/** An interval that draws rows anew costs so much that many slices get a coarser one. */
const fewerResamples = 300;
/** The metric, with its interval, on every slice with enough rows. Rows are dealt to slices once for each cut. */
function gatherSlices(rows, configuration) {
    const options = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_5__/* .optionsOf */ .c)(configuration, 'model/slices', _config_options_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .slicesOptions */ .c);
    const by = options.by ?? configuration.data.protected ?? [];
    if (by.length === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no `by` of model/slices and no `data.protected` is configured');
    const wanted = by.map((columns) => (typeof columns === 'string' ? [columns] : [...new Set(columns)]));
    const columns = new Map(rows.columns.map((column) => [column.name, column]));
    const lacking = [...new Set(wanted.flat())].filter((name) => !columns.has(name));
    if (lacking.length > 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`neither the predictions nor the testing data have a column ${quoted(lacking)} to slice by, or it has more than 10000 different texts`, 'name columns that are there in `by` of model/slices, and `data.testing` and `data.key` where the predictions lack them');
    const metric = chooseMetric(rows, options.metric, configuration);
    if ('state' in metric)
        return metric;
    const measure = valueWith(metric.metric, rows, options.confidence);
    const found = [];
    const without = [];
    const groups = new Map();
    const groupsOf = (name) => {
        const made = groups.get(name) ?? (0,_row_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupRows */ .f)(columns.get(name));
        groups.set(name, made);
        return made;
    };
    const cuts = wanted.map((names) => {
        const { slices, cut } = deal(names.map(groupsOf), options.rows);
        for (const { id, name, rows: those } of slices) {
            const value = measure(those, slices.length);
            if ((0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .isUndefined */ .b0)(value))
                without.push({ name, rows: those.length, why: value.undefined.slice(0, 200) });
            else
                found.push({ id, name, ...value });
        }
        return cut;
    });
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({
        file: rows.file,
        rows: (0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .rowCount */ .oW)(rows.predictions, null),
        metric: metric.fact,
        overall: measure(null, 1),
        cuts,
        slices: found,
        withoutValue: without.slice(0, mostWithoutValue),
        withoutValueCount: without.length,
        leastRows: options.rows,
        confidence: options.confidence,
        notes: rows.notes,
    });
}
const quoted = (names) => names
    .slice(0, 5)
    .map((name) => JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clipped */ .c)(name)))
    .join(', ');
/** The rows of each slice with at least `least` of them, the largest slices first: 4 bytes a row. */
function deal(by, least) {
    const [first, second] = by;
    const width = second?.groups.length ?? 1;
    const size = first.groups.length * width;
    const [codes, others] = [first.codes, second?.codes ?? null];
    const sliceOf = (row) => {
        const a = codes[row];
        const b = others === null ? 0 : others[row];
        // What is none of the frequent values of a column is in one slice of the rest.
        return a < 0 || b < 0 ? size : a * width + b;
    };
    const starts = new Uint32Array(size + 2);
    for (let row = 0; row < first.codes.length; row += 1) {
        const after = sliceOf(row) + 1;
        starts[after] = starts[after] + 1;
    }
    for (let slice = 0; slice <= size; slice += 1)
        starts[slice + 1] = starts[slice + 1] + starts[slice];
    const next = starts.slice();
    const order = new Uint32Array(first.codes.length);
    for (let row = 0; row < order.length; row += 1) {
        const slice = sliceOf(row);
        order[next[slice]] = row;
        next[slice] = next[slice] + 1;
    }
    const counts = (slice) => starts[slice + 1] - starts[slice];
    const present = Array.from({ length: size + 1 }, (_, slice) => slice).filter((slice) => counts(slice) > 0);
    const large = present
        .filter((slice) => slice < size && counts(slice) >= least)
        .sort((a, b) => counts(b) - counts(a) || a - b);
    const small = present.filter((slice) => slice === size || counts(slice) < least);
    return {
        slices: large.slice(0, mostSlices).map((slice) => {
            const parts = [first.groups[Math.floor(slice / width)], second?.groups[slice % width]];
            const join = (key) => parts.flatMap((part) => part?.[key] ?? []).join(' and ');
            return {
                id: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clipped */ .c)(join('id')),
                name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clipped */ .c)(join('name')),
                rows: order.subarray(starts[slice], starts[slice + 1]),
            };
        }),
        cut: {
            by: by.map(({ column }) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clipped */ .c)(column)),
            slices: present.length,
            small: { slices: small.length, rows: small.reduce((sum, slice) => sum + counts(slice), 0) },
            beyond: Math.max(0, large.length - mostSlices),
        },
    };
}
function valueWith(metric, { predictions, positive }, confidence) {
    const options = positive === null ? {} : { positive };
    return (rows, among) => {
        const drawn = metric.making.kind === 'rows' && among > 10 ? fewerResamples : resamples;
        const interval = (0,_statistics_metric_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOf */ .XF)(metric, predictions, rows, { ...options, confidence, seed: 1, resamples: drawn });
        // The value comes with its interval: only where there is none it is computed by itself.
        const found = (0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .isUndefined */ .b0)(interval) ? metric.compute(predictions, rows, options) : { value: interval.estimate };
        if ((0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .isUndefined */ .b0)(found))
            return found;
        const isKnown = !(0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .isUndefined */ .b0)(interval) && Number.isFinite(interval.lower) && Number.isFinite(interval.upper);
        return {
            value: found.value,
            interval: isKnown ? { lower: interval.lower, upper: interval.upper } : null,
            rows: (0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .rowCount */ .oW)(predictions, rows),
        };
    };
}
function chooseMetric({ predictions, positive }, wanted, configuration) {
    if (wanted !== undefined) {
        const metric = (0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionMetric */ .KI)(wanted);
        if (metric !== undefined && metric.direction !== 'zero')
            return chosen(metric, '`metric` of model/slices');
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clipped */ .c)(wanted))}, the \`metric\` of model/slices, is no metric of predictions that is better when higher or lower`, `name one of ${namesFor(predictions)}`);
    }
    const options = positive === null ? {} : { positive };
    for (const name of Object.keys(configuration.gate.metrics)) {
        const metric = (0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionMetric */ .KI)(name) ?? (0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionMetric */ .KI)(name.slice(name.lastIndexOf('.') + 1));
        if (metric === undefined || metric.direction === 'zero' || metric.kind !== predictions.kind)
            continue;
        if (metric.needsProbabilities && predictions.kind === 'classes' && predictions.probabilities === null)
            continue;
        if (!(0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .isUndefined */ .b0)(metric.compute(predictions, null, options)))
            return chosen(metric, `the first of \`gate.metrics\` that the predictions give`);
    }
    const usual = predictions.kind === 'classes' ? 'accuracy' : 'root_mean_squared_error';
    return chosen((0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionMetric */ .KI)(usual), 'the default');
}
const namesFor = ({ kind }) => _statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionMetricNames */ .cT
    .filter((name) => (0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionMetric */ .KI)(name)?.kind === kind && (0,_statistics_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionMetric */ .KI)(name)?.direction !== 'zero')
    .join(', ');
const chosen = (metric, why) => ({
    metric,
    fact: {
        name: metric.name,
        direction: metric.direction,
        isShare: metric.kind === 'classes' && metric.direction === 'higher',
        chosen: why,
    },
});


/***/ })

};

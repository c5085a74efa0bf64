export const id = 1297;
export const ids = [1297];
export const modules = {

/***/ 21297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherBenefits: () => (/* binding */ gatherBenefits)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_options_benefit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68117);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86441);
/* harmony import */ var _facts_features_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9177);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _metrics_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61752);








const mostFeatures = 20_000;
const nameLength = 200;
const next = 'let training write a table with the columns feature, importance and std';
/** The names that tools give the three columns: pandas frames of scikit-learn's `permutation_importance`, XGBoost and LightGBM exports. */
const columnNames = {
    feature: ['feature', 'features', 'name', 'variable', 'column', ''],
    importance: ['importance', 'importances', 'importance_mean', 'importances_mean', 'mean', 'gain', 'value', 'weight'],
    deviation: ['std', 'deviation', 'importance_std', 'importances_std', 'sd', 'stddev'],
};
/** What each feature is worth, by the method that is chosen. `absent` where none of `importance` and `ablation` is. */
async function gatherBenefits(request) {
    const { configuration, tables, catalog } = request;
    const { method, importance } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_6__/* .optionsOf */ .c)(configuration, 'data/benefit', _config_options_benefit_js__WEBPACK_IMPORTED_MODULE_1__/* .benefitOptions */ .g);
    if (method !== 'ablation')
        return gatherImportances(request, importance);
    const { data } = configuration;
    const { training } = tables;
    const features = training.state === 'gathered' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)((0,_facts_features_js__WEBPACK_IMPORTED_MODULE_7__/* .featuresOf */ .H)(data, training.value, (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .presentValue */ .p)(catalog)).names) : training;
    return (await Promise.all(/* import() */[__webpack_require__.e(7856), __webpack_require__.e(9579)]).then(__webpack_require__.bind(__webpack_require__, 49579))).gatherAblation({ ...request, features });
}
/**
 * What each feature is worth by the file of `tests: data/benefit: importance`. `absent` without one; `failed` where it cannot be read, or where nothing produced it in
 * this run: an importance that is committed says nothing about this model.
 */
async function gatherImportances({ root, originOf }, path) {
    if (path === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)('no `importance` is configured for data/benefit');
    try {
        const text = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextBounded */ .LW)(root, path, 8 * _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7);
        const origin = await originOf(path);
        if (origin === 'committed' || origin === 'stale')
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(origin === 'committed'
                ? `${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, path)}: tracked and unmodified in git, so nothing produced it in this run`
                : `${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, path)}: was not written by this training`, 'let training write the importances of the model that it trained');
        const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, path);
        const features = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(file).toLowerCase() === '.json' ? fromJson(file, text) : await fromTable(file, text);
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ method: 'importance', source: file, features: bounded(file, features) });
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
function bounded(file, features) {
    const refuse = (message) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({ file, message, next });
    };
    if (features.length === 0)
        refuse('holds no feature');
    if (features.length > mostFeatures)
        refuse(`holds ${features.length} features; at most ${mostFeatures} are read`);
    const seen = new Set();
    for (const { feature } of features) {
        if (seen.has(feature))
            refuse(`has the feature ${JSON.stringify(feature.slice(0, nameLength))} twice`);
        seen.add(feature);
    }
    return features.map((one) => ({ ...one, feature: one.feature.slice(0, nameLength) }));
}
/** A number that could not be read as one, or a deviation that is not finite or below 0, leaves nothing to judge by: no benefit. */
function benefitOf(feature, importance, deviation) {
    const [mean, spread] = [numberOf(importance), numberOf(deviation)];
    const isKnown = deviation !== undefined && deviation !== null && deviation !== '';
    if (!isKnown)
        return { feature, benefit: mean, deviation: null };
    return { feature, benefit: spread === null || spread < 0 ? null : mean, deviation: spread };
}
function numberOf(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
async function fromTable(file, text) {
    const { parseRecords } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2225)]).then(__webpack_require__.bind(__webpack_require__, 32225));
    const delimiter = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(file).toLowerCase() === '.tsv' ? '\t' : ',';
    const records = parseRecords(file, text, { delimiter, trim: true, skip_empty_lines: true }, next);
    const [header = [], ...rows] = records;
    const lower = header.map((name) => name.toLowerCase());
    const place = (names) => names.map((name) => lower.indexOf(name)).find((found) => found !== -1) ?? -1;
    const [feature, importance] = [place(columnNames.feature), place(columnNames.importance)];
    const deviation = place(columnNames.deviation);
    if (feature === -1 || importance === -1)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file,
            line: 1,
            message: `found the columns ${header.slice(0, 20).join(', ').slice(0, nameLength)}; expected feature, importance and std`,
            next,
        });
    return rows.map((row) => benefitOf(row[feature] ?? '', row[importance], deviation === -1 ? undefined : row[deviation]));
}
/** A list of `{feature, importance, std}`, or a mapping from feature to its importance or to `{importance, std}`. */
function fromJson(file, text) {
    const found = (0,_metrics_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(file, text);
    const refuse = (message) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file,
            message,
            next: 'write [{"feature": "age", "importance": 0.12, "std": 0.01}]',
        });
    };
    if (typeof found !== 'object' || found === null)
        return refuse('expected a list or a mapping of features');
    const fieldOf = (value, names) => Object.entries(value).find(([key]) => names.includes(key.toLowerCase()))?.[1];
    if (Array.isArray(found))
        return found.map((entry, place) => {
            const name = typeof entry === 'object' && entry !== null ? fieldOf(entry, columnNames.feature) : undefined;
            if (typeof name !== 'string')
                return refuse(`entry ${place + 1} has no \`feature\` with the name of one`);
            const record = entry;
            return benefitOf(name, fieldOf(record, columnNames.importance), fieldOf(record, columnNames.deviation));
        });
    return Object.entries(found).map(([name, value]) => typeof value === 'object' && value !== null
        ? benefitOf(name, fieldOf(value, columnNames.importance), fieldOf(value, columnNames.deviation))
        : benefitOf(name, value, undefined));
}


/***/ })

};

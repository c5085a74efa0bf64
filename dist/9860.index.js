export const id = 9860;
export const ids = [9860];
export const modules = {

/***/ 79860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsRuns: () => (/* binding */ holdsRuns),
/* harmony export */   readMlflowFolder: () => (/* binding */ readMlflowFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62625);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69280);
/* harmony import */ var _mlflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96683);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11826);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40505);









const maximumRuns = 20_000;
const maximumDepth = 10;
const folderLimit = _support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .megabyte */ .H7;
/** `RunStatus` in MLflow's service.proto. */
const statuses = ['', 'RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/**
 * The run that this training logged into the folder store of older versions of MLflow: `mlruns/<experiment>/<run>/meta.yaml`, `metrics/<name>` with
 * lines `timestamp value step`, `params/<name>`. Source: mlflow/store/tracking/file_store.py.
 */
async function readMlflowFolder(root, store, window) {
    const metas = await findRuns(root, store);
    const runs = [];
    for (const meta of metas) {
        const run = await readMeta(root, meta, window);
        if (run !== undefined)
            runs.push(run);
    }
    const ids = new Set(runs.map((run) => run.id));
    const top = runs.filter((run) => run.parent === null || (window !== null && !ids.has(run.parent)));
    const chosen = (0,_mlflow_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseRun */ .jH)(store, top, window);
    const entries = [];
    for (const name of await namesBelow(root, `${chosen.folder}/metrics`, _entries_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumMetrics */ .I2 + 1))
        entries.push(await readMetric(root, `${chosen.folder}/metrics/${name}`, name));
    const parameters = [];
    for (const name of await namesBelow(root, `${chosen.folder}/params`, _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .maximumParameters */ .lU))
        parameters.push([name, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextBounded */ .LW)(root, `${chosen.folder}/params/${name}`, folderLimit)]);
    return { id: chosen.id, entries: (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .checkEntries */ .bX)(store, entries), parameters, file: `${chosen.folder}/meta.yaml` };
}
/** Whether any run was logged there: MLflow 3 keeps artifacts in `mlruns/` beside its database. */
const holdsRuns = async (root, store) => (await findRuns(root, store)).length > 0;
/** The paths of all `meta.yaml` of runs. Links are not followed. */
async function findRuns(root, store) {
    const found = [];
    for (const experiment of await folders(root, store))
        for (const run of await folders(root, `${store}/${experiment}`)) {
            const meta = `${store}/${experiment}/${run}/meta.yaml`;
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, meta)).catch(() => undefined))?.isFile())
                found.push(meta);
            if (found.length > maximumRuns)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
                    file: store,
                    message: `holds more than ${maximumRuns} runs`,
                    next: 'train into a fresh store, or write a metrics file and name it under `metrics`',
                });
        }
    return found;
}
async function folders(root, path) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(root, path)), { withFileTypes: true });
    // `.trash` holds deleted experiments; `models` is where MLflow 3 keeps logged models and the registry.
    return entries
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'models')
        .map((entry) => entry.name)
        .sort();
}
async function readMeta(root, file, window) {
    // A run that started during training wrote its file during training: the others need not be parsed.
    if (window !== null && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file))).mtimeMs < window.start - 1000)
        return undefined;
    const meta = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .h)(file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextBounded */ .LW)(root, file, folderLimit));
    const read = (key) => (meta instanceof Map ? meta.get(key) : undefined);
    const startTime = read('start_time');
    if (read('lifecycle_stage') !== 'active' || typeof startTime !== 'number')
        return undefined;
    const status = statuses[Number(read('status'))] ?? 'unknown';
    if (window === null ? status !== 'FINISHED' : startTime < window.start || startTime > window.end)
        return undefined;
    const folder = file.slice(0, -'/meta.yaml'.length);
    const tag = `${folder}/tags/mlflow.parentRunId`;
    const nested = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, tag)).catch(() => undefined)) !== undefined;
    const parent = nested ? (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextBounded */ .LW)(root, tag, folderLimit)).trim() : null;
    return { id: folder.slice(folder.lastIndexOf('/') + 1), status, startTime, folder, parent };
}
/** Names of metrics and parameters: a name with `/` is a path. */
async function namesBelow(root, folder, limit, prefix = '', depth = 0) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, prefix), { withFileTypes: true }).catch(() => []);
    const names = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (names.length >= limit)
            break;
        const name = `${prefix}${entry.name}`;
        if (!entry.isDirectory())
            names.push(name);
        else if (depth < maximumDepth)
            names.push(...(await namesBelow(root, folder, limit - names.length, `${name}/`, depth + 1)));
    }
    return names;
}
/** MLflow's latest value: the one with the greatest step, then timestamp, then value. */
async function readMetric(root, file, name) {
    const lines = (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextBounded */ .LW)(root, file)).split('\n');
    let latest;
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const point = readPoint(name, line);
        if (point === undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
                file,
                line: index + 1,
                message: `holds ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clipped */ .c)(line, 80))}; expected "timestamp value step"`,
                next: 'log metrics with MLflow only, and end its run before the training command exits',
            });
        if (latest === undefined || isLater(point, latest))
            latest = point;
    }
    if (latest === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({ file, message: 'is empty', next: 'log the metric again with MLflow' });
    return latest.entry;
}
/** Two, three or five fields: a data set's name and digest may follow. */
function readPoint(name, line) {
    const [time = '', value = '', step = '0'] = line.trim().split(' ');
    const entry = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .textEntry */ .C5)(name, value);
    if (!/^-?\d+$/.test(time) || !/^-?\d+$/.test(step))
        return undefined;
    if ('kind' in entry && entry.kind !== 'nan' && entry.kind !== 'infinity')
        return undefined;
    return { step: Number(step), time: Number(time), entry };
}
function isLater(a, b) {
    if (a.step !== b.step)
        return a.step > b.step;
    if (a.time !== b.time)
        return a.time > b.time;
    return 'value' in a.entry && 'value' in b.entry && a.entry.value > b.entry.value;
}


/***/ })

};

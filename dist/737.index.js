export const id = 737;
export const ids = [737];
export const modules = {

/***/ 40737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMlflowDatabase: () => (/* binding */ readMlflowDatabase)
/* harmony export */ });
/* unused harmony exports loadSqlite, entryOfRow */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69280);
/* harmony import */ var _mlflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96683);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11826);








const databaseLimit = 1024 * _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7;
const tables = ['runs', 'latest_metrics', 'params', 'tags'];
/** `node:sqlite` is loaded only when an MLflow database is read: Node 20 does not have it. */
async function loadSqlite(load = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 19))) {
    try {
        return await load();
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            message: `reading an MLflow database needs Node 22.13 or later; this is ${process.version}`,
            next: 'use a newer Node, or write a metrics file and name it under `metrics`',
        }, { cause: error });
    }
}
/**
 * The run that this training logged into the SQLite store that MLflow 3 writes by default (`mlflow.db`). The database is read from a private copy: SQLite
 * writes files beside the one it reads, and follows links there.
 */
async function readMlflowDatabase(root, file, window) {
    const { DatabaseSync } = await loadSqlite();
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ml-test-score-'));
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'mlflow.db');
        await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .copyBounded */ .JQ)(root, file, copy, databaseLimit);
        if (await exists(root, `${file}-wal`))
            await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .copyBounded */ .JQ)(root, `${file}-wal`, `${copy}-wal`, databaseLimit);
        await refuseUnfinished(root, file);
        const database = new DatabaseSync(copy, { readOnly: true });
        try {
            return readRun(database, file, window);
        }
        finally {
            database.close();
        }
    }
    catch (error) {
        if (error.code?.startsWith('ERR_') !== true)
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file,
            message: `cannot be read as an MLflow database: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
            next: 'check that MLflow wrote it',
        }, { cause: error });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
const exists = (root, file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)).then(() => true, () => false);
/** A rollback journal that starts with its magic number belongs to a transaction that never ended. */
async function refuseUnfinished(root, file) {
    const journal = `${file}-journal`;
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, journal)).catch(() => undefined))?.isFile())
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, journal), 'r');
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0).finally(() => handle.close());
    if (buffer.toString('hex') !== 'd9d505f920a163d7')
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        file,
        message: `was left in the middle of a transaction (${journal} is there)`,
        next: 'let the training command end its MLflow run before it exits',
    });
}
function readRun(database, file, window) {
    refuseViews(database, file);
    const all = (sql, ...values) => database.prepare(sql).all(...values);
    const candidates = window === null
        ? all(`SELECT substr(run_uuid, 1, 64) AS id, status, start_time FROM runs
           WHERE lifecycle_stage = 'active' AND status = 'FINISHED' AND NOT EXISTS (
             SELECT 1 FROM tags WHERE tags.run_uuid = runs.run_uuid AND tags.key = 'mlflow.parentRunId')
           ORDER BY start_time DESC LIMIT 1`)
        : all(`SELECT substr(run_uuid, 1, 64) AS id, status, start_time FROM runs
           WHERE lifecycle_stage = 'active' AND start_time BETWEEN ?1 AND ?2 AND NOT EXISTS (
             SELECT 1 FROM tags JOIN runs AS parent ON parent.run_uuid = tags.value
             WHERE tags.run_uuid = runs.run_uuid AND tags.key = 'mlflow.parentRunId'
               AND parent.lifecycle_stage = 'active' AND parent.start_time BETWEEN ?1 AND ?2)
           LIMIT 10`, window.start, window.end);
    const run = (0,_mlflow_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseRun */ .jH)(file, candidates.map(runOf), window);
    const metrics = all(`SELECT substr(key, 1, ${_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumNameLength */ .oA + 1}) AS key, CAST(value AS REAL) AS value, is_nan FROM latest_metrics
     WHERE run_uuid = ? ORDER BY key LIMIT ${_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumMetrics */ .I2 + 1}`, run.id);
    const parameters = all(`SELECT substr(key, 1, ${_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumNameLength */ .oA + 1}) AS key, substr(value, 1, 1000) AS value FROM params
     WHERE run_uuid = ? ORDER BY key LIMIT ${_parameters_js__WEBPACK_IMPORTED_MODULE_7__/* .maximumParameters */ .lU}`, run.id);
    return {
        id: run.id,
        file,
        entries: (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .checkEntries */ .bX)(file, metrics.map(entryOfRow)),
        parameters: parameters.map((row) => [String(row.key), String(row.value)]),
    };
}
/** A view in place of a table could run for ever. */
function refuseViews(database, file) {
    const found = database
        .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'`)
        .all()
        .map((row) => row.name);
    const missing = tables.filter((table) => !found.includes(table));
    if (missing.length > 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file,
            message: `is no MLflow tracking database: it has no table ${missing.join(', ')}`,
            next: 'name the database that MLflow writes (mlflow.db), or a metrics file',
        });
}
const runOf = (row) => ({
    id: String(row.id),
    status: String(row.status),
    startTime: Number(row.start_time),
});
/** MLflow stores NaN as 0 with a flag, and infinities as the largest numbers there are. */
function entryOfRow(row) {
    const name = String(row.key);
    if (row.is_nan === 1 || typeof row.value !== 'number')
        return { name, kind: 'nan' };
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .numberEntry */ .Og)(name, Math.abs(row.value) === Number.MAX_VALUE ? row.value * 2 : row.value);
}


/***/ })

};

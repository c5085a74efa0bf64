export const id = 4592;
export const ids = [4592];
export const modules = {

/***/ 69471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withFolder),
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33820);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81557);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60521);








/** A folder of its own below `scratch`, removed when `use` has ended, and when the process ends before. */
async function withFolder(scratch, name, use) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, `${name}-`));
    const removeNow = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    process.once('exit', removeNow);
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        process.off('exit', removeNow);
    }
}
/**
 * Fetches a version into `bundle` below `folder`, and verifies its digest on what arrived. Throws `ConfigurationError` where it cannot be fetched, is another, takes too
 * long, or the run is cancelled.
 */
async function pullVersion(source, { model, version, artifacts, ...patience }, folder) {
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    const pulling = (0,_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .asked */ .N)(() => source.pull(model, version, bundle));
    const { digest } = await waitFor(pulling, patience, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }));
    const modelRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, 'artifacts');
    const files = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__.fingerprint)(modelRoot, ['.']);
    if (files.sha256 !== digest)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
            message: `the files of ${model} v${version} have the SHA-256 ${files.sha256}, expected ${digest ?? 'one that was recorded'}`,
            next: 'promote the same commit again, or look who changed what the registry holds',
        });
    return {
        modelRoot,
        files,
        paths: (0,_model_files_js__WEBPACK_IMPORTED_MODULE_6__/* .inOrder */ .al)(artifacts, files.files.map(({ path }) => path)),
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
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(signal?.aborted
            ? { message: 'the run was cancelled', next: 'run it again' }
            : {
                message: `fetching it did not end within ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(Math.max(0, seconds))}`,
                next: 'look at the registry and the network, keep the model smaller, or give it more time',
            });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 84592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherRollback: () => (/* binding */ gatherRollback)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _config_options_canary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22056);
/* harmony import */ var _config_options_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16268);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86441);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33820);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62625);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26504);
/* harmony import */ var _pulled_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69471);
/* harmony import */ var _served_prediction_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77599);
/* harmony import */ var _serving_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49938);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60521);













/**
 * Practises going back: finds the version before the one in the last stage as `ml-test-score rollback` does, fetches it, verifies its digest and, with `serve`, lets it answer
 * a row of the testing data. No stage is changed. `absent` unless it is asked for. Throws `ConfigurationError` where the registry cannot be read.
 */
async function gatherRollback(request) {
    const { configuration, registry, run } = request;
    if (!(0,_config_options_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsDrill */ .J)(configuration))
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge)('a drill has to be asked for: `drill: true`');
    const stage = configuration.promote?.stage.at(-1)?.name;
    if (registry === null || stage === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('there is no registry to go back in: no `promote` is configured', 'configure `promote`');
    const source = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(registry);
    const previous = await previousVersion(source, run.model, stage);
    if (previous.to === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .gathered */ .Pm)(previous);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .gathered */ .Pm)(await drill(request, source, { stage, ...previous }));
}
async function previousVersion(source, model, stage) {
    const history = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => source.assignments(model, stage));
    const current = history.find((assignment) => assignment.current);
    if (current === undefined)
        return {
            to: null,
            summary: `no version of ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(model)} is in ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(stage)}, expected one and another before it`,
            next: 'promote a first version, then a second one: the drill goes back from the second',
        };
    const known = new Set((await (0,_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => source.versions(model))).map(({ version }) => version));
    const to = (0,_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .versionsBefore */ .J)(history, current).findLast((version) => known.has(version));
    if (to !== undefined)
        return { from: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(current.version), to };
    return {
        to: null,
        summary: `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(model)} v${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(current.version)} is the first version in ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(stage)}, expected one before it to go back to`,
        next: 'promote a second version: from then on the drill can go back',
    };
}
async function drill(request, source, plan) {
    const { configuration, run, scratch, log } = request;
    const { limit } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_12__/* .optionsOf */ .c)(configuration, 'infra/rollback', _config_options_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackOptions */ .H);
    // Before the clock starts: whoever goes back has rows at hand.
    const rows = configuration.serve === undefined ? null : await rowToAsk(request);
    return (0,_pulled_version_js__WEBPACK_IMPORTED_MODULE_7__/* .withFolder */ .Z)(scratch, 'rollback', async (folder) => {
        const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const seconds = () => (node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - started) / 1000;
        const report = (fetched, served) => ({
            ...plan,
            to: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(plan.to),
            fetched,
            served,
            seconds: seconds(),
        });
        const wanted = {
            model: run.model,
            version: plan.to,
            artifacts: configuration.artifacts ?? [],
            seconds: limit,
            signal: request.signal,
        };
        let pulled;
        try {
            pulled = await (0,_pulled_version_js__WEBPACK_IMPORTED_MODULE_7__/* .pullVersion */ .k)(source, wanted, folder);
        }
        catch (error) {
            if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1)
                return report({ ...asProblem(error), kind: request.signal?.aborted ? 'unknown' : 'broken' }, null);
            throw error;
        }
        const { files } = pulled;
        const bytes = files.files.reduce((sum, file) => sum + file.bytes, 0);
        const fetched = { digest: files.sha256, bytes, seconds: seconds() };
        log.info(`v${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(plan.to)} fetched after ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(fetched.seconds)}, SHA-256 ${fetched.digest}`);
        if (rows === null)
            return report(fetched, null);
        if ('summary' in rows)
            return report(fetched, rows);
        const left = limit - seconds();
        if (left <= 0)
            return report(fetched, late(limit, []));
        return report(fetched, await serve(request, pulled, rows, { left, limit }));
    });
}
/** The first row of the testing data, or why there is none. */
async function rowToAsk(request) {
    const { configuration, tables } = request;
    const missing = (summary) => ({
        kind: 'unknown',
        summary: `there is no row that it could answer: ${summary}`,
        next: 'name testing data with rows as `data.testing`',
        tail: [],
    });
    if (configuration.data.testing === undefined)
        return missing('no `data.testing` is configured');
    if (tables.testing.state !== 'gathered')
        return missing((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .whyMissing */ .bi)(tables.testing));
    if (tables.testing.value.rows === 0)
        return missing('the testing data are empty');
    try {
        return await (0,_canary_js__WEBPACK_IMPORTED_MODULE_6__.rowsOf)(request, [0], (0,_config_options_js__WEBPACK_IMPORTED_MODULE_12__/* .optionsOf */ .c)(configuration, 'infra/canary', _config_options_canary_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryOptions */ .R).columns);
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1)
            return { ...asProblem(error), kind: 'unknown' };
        throw error;
    }
}
async function serve(request, { modelRoot, paths }, rows, { left, limit }) {
    const settings = request.configuration.serve;
    if (settings === undefined)
        throw new Error('only what is configured is served');
    const title = 'Serve the previous version (a drill)';
    const replay = await (0,_canary_js__WEBPACK_IMPORTED_MODULE_6__.serveRows)(request, settings, modelRoot, paths, rows, { budget: left, title });
    const { problem, faults, tail } = replay;
    if (request.signal?.aborted)
        return { kind: 'unknown', summary: 'the run was cancelled', next: 'run it again', tail };
    if (problem?.kind === 'unfinished')
        return late(limit, tail);
    if (problem !== null)
        return { kind: 'broken', summary: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(problem.summary, 500), next: problem.next, tail };
    const [answer] = replay.served;
    const [fault] = faults.first;
    if (answer === undefined)
        return {
            kind: 'broken',
            summary: `row ${fault?.row ?? 1} got no prediction: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(fault?.what ?? 'nothing was answered', 300)}`,
            next: 'let what serves the model serve the version before, too: `$MODEL` names its first file',
            tail,
        };
    return {
        command: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(settings.batch ?? (0,_serving_js__WEBPACK_IMPORTED_MODULE_9__/* .servingPlan */ .E)(settings, modelRoot, paths)?.command ?? '', 500),
        readySeconds: replay.readySeconds,
        row: answer[0] + 1,
        answer: (0,_served_prediction_js__WEBPACK_IMPORTED_MODULE_8__/* .servedText */ .fy)(answer[1]),
    };
}
const late = (limit, tail) => ({
    kind: 'late',
    summary: `it had not answered a row after ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(limit)}, the limit`,
    next: 'make fetching and starting faster, or raise `limit`',
    tail,
});
function asProblem({ problems }) {
    const [first] = problems;
    const place = first?.file === undefined ? '' : `${first.file}: `;
    return {
        kind: 'broken',
        summary: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_11__/* .clipped */ .c)(`${place}${first?.message ?? 'it could not be fetched'}`, 500),
        next: first?.next ?? 'look at the registry',
        tail: [],
    };
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

export const id = 4240;
export const ids = [4240];
export const modules = {

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

/***/ 44240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherStaleness: () => (/* binding */ gatherStaleness)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);
/* harmony import */ var _config_options_staleness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14180);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(86441);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33820);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _support_output_tail_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45474);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(62625);
/* harmony import */ var _metrics_directions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71448);
/* harmony import */ var _metrics_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4928);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81557);
/* harmony import */ var _pulled_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69471);
/* harmony import */ var _scratch_folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38221);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18007);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(60521);

















const metricsName = 'metrics.json';
const secondsOfDay = 86_400;
/** With the model of this run three points: fewer are no line. */
const leastVersions = 2;
/**
 * Evaluates the model of this run and the last promoted versions with the team's command, one after the other, on the data as they are today. A version with the same files as a
 * newer one is the same model, and is passed over. Throws `ConfigurationError` where the registry cannot be read or no metric can be followed; a version that cannot be
 * fetched or evaluated is gathered with the reason.
 */
async function gatherStaleness(request) {
    const { configuration, problem, registry, artifacts, run, root } = request;
    const { evaluate: command, versions: most, budget, ...options } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionsOf */ .c)(configuration, 'model/staleness', _config_options_staleness_js__WEBPACK_IMPORTED_MODULE_3__/* .stalenessOptions */ .H);
    if (command === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge)('no `evaluate` is configured below `model/staleness`');
    if (problem !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge)(problem);
    if (registry === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('older versions come from a registry, and no `promote` is configured', 'configure `promote`');
    if (artifacts.state !== 'gathered')
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(`this run has no model to compare with: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .whyMissing */ .bi)(artifacts)}`, 'name the files of the model below `artifacts`');
    const followed = metricOf(configuration, options.metric);
    const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
    const source = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_14__/* .asked */ .N)(registry);
    const others = otherModels(await (0,_versions_js__WEBPACK_IMPORTED_MODULE_14__/* .asked */ .N)(() => source.versions(run.model)), artifacts.value.sha256);
    const report = (models, texts = []) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gathered */ .Pm)({
        command,
        ...followed,
        models,
        different: others.length,
        identical: texts.length > 1 && new Set(texts).size === 1,
        seconds: (node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() - started) / 1000,
    });
    // They would be evaluated for nothing.
    if (others.length < leastVersions)
        return report([]);
    return (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .withFolder */ .Z8)(request, 'staleness', async (folder) => {
        const evaluation = {
            ...request,
            command,
            metric: followed.metric,
            budget,
            secondsLeft: () => budget - (node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() - started) / 1000,
        };
        const own = await evaluateModel(evaluation, {
            version: 'candidate',
            model: (0,_model_files_js__WEBPACK_IMPORTED_MODULE_10__/* .firstArtifact */ .Dm)(root, (0,_model_files_js__WEBPACK_IMPORTED_MODULE_10__/* .modelPaths */ .C9)(artifacts, configuration.artifacts)),
            modelRoot: root,
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'candidate'),
        });
        const models = [{ version: null, ageDays: 0, value: own.value, problem: own.problem }];
        const texts = own.value === null ? [] : [own.text];
        if (own.value === null)
            return report(models);
        for (const version of others.slice(0, most)) {
            const found = await evaluateVersion(evaluation, source, version, folder);
            const age = (Date.parse(run.startedAt) - Date.parse(version.date)) / 1000 / secondsOfDay;
            if (found.value !== null)
                texts.push(found.text);
            models.push({
                version: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(version.version),
                ageDays: Math.max(0, Number.isFinite(age) ? age : 0),
                value: Number.isFinite(age) ? found.value : null,
                problem: Number.isFinite(age)
                    ? found.problem
                    : `its date ${JSON.stringify((0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(version.date, 40))} is no time`,
            });
        }
        return report(models, texts);
    });
}
/** The last promoted first, each model once; what was tagged by hand has no files. */
function otherModels(versions, own) {
    const known = new Set([own]);
    return versions
        .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))
        .filter(({ digest }) => {
        if (digest === null || known.has(digest))
            return false;
        known.add(digest);
        return true;
    });
}
function metricOf({ gate, directions }, wanted) {
    const candidates = wanted === undefined ? Object.keys(gate.metrics) : [wanted];
    for (const metric of candidates) {
        const direction = (0,_metrics_directions_js__WEBPACK_IMPORTED_MODULE_8__/* .directionOf */ .F)(metric, directions);
        if (direction !== null)
            return { metric, direction };
    }
    throw wanted === undefined
        ? new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
            message: 'no metric below `gate.metrics` tells what is followed over the age of a model',
            next: 'name one as `metric` below `tests` → `model/staleness`',
        })
        : new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
            message: `nobody knows whether higher or lower is better for ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(wanted)}`,
            next: 'declare it below `directions`',
        });
}
const without = (problem) => ({ value: null, problem });
const outOfTime = ({ budget }) => without(`the budget of ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(budget)} was used up before`);
async function evaluateVersion(evaluation, source, { version }, scratch) {
    if (evaluation.secondsLeft() <= 0)
        return outOfTime(evaluation);
    return (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .withFolder */ .Z8)({ ...evaluation, scratch }, 'version', async (folder) => {
        try {
            const { configuration, run } = evaluation;
            const wanted = {
                model: run.model,
                version,
                artifacts: configuration.artifacts ?? [],
                seconds: evaluation.secondsLeft(),
                signal: evaluation.signal,
            };
            const { modelRoot, paths } = await (0,_pulled_version_js__WEBPACK_IMPORTED_MODULE_11__/* .pullVersion */ .k)(source, wanted, folder);
            return await evaluateModel(evaluation, {
                version,
                model: (0,_model_files_js__WEBPACK_IMPORTED_MODULE_10__/* .firstArtifact */ .Dm)(modelRoot, paths),
                modelRoot,
                folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'metrics'),
            });
        }
        catch (error) {
            if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1 && evaluation.signal?.aborted !== true)
                return without(inOneLine(error));
            throw error;
        }
    });
}
async function evaluateModel(evaluation, subject) {
    const { command, log, root, budget } = evaluation;
    const timeoutSeconds = evaluation.secondsLeft();
    if (timeoutSeconds <= 0)
        return outOfTime(evaluation);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(subject.folder, { recursive: true });
    const environment = {
        ...(0,_model_files_js__WEBPACK_IMPORTED_MODULE_10__/* .modelEnvironment */ .Pc)(subject.modelRoot, subject.model),
        METRICS: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(subject.folder, metricsName),
        VERSION: subject.version,
    };
    const title = `Evaluate ${subject.version === 'candidate' ? 'the model of this run' : `v${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(subject.version, 80)}`}`;
    const result = await log.group(title, () => (0,_training_js__WEBPACK_IMPORTED_MODULE_13__/* .guardedRun */ .k9)(command, { directory: root, environment, timeoutSeconds }, evaluation));
    if (result.outcome === 'cancelled')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({ message: 'the run was cancelled', next: 'run it again' });
    if (result.outcome === 'timed-out')
        return without(`\`evaluate\` was stopped when the budget of ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(budget)} was used up`);
    if (result.outcome === 'failed') {
        const line = (0,_support_output_tail_js__WEBPACK_IMPORTED_MODULE_7__/* .tellingLine */ .c)(result.tail);
        const status = result.exitCode === null ? 'could not be started' : `ended with exit status ${result.exitCode}`;
        return without(`\`evaluate\` ${status}${line === undefined ? ' and no output' : `: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(line, 300)}`}`);
    }
    try {
        const { entries } = await (0,_metrics_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readMetricsFile */ ._)(subject.folder, metricsName);
        return valueIn(entries, evaluation.metric);
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1)
            return without(`what \`evaluate\` wrote to \`$METRICS\`: ${inOneLine(error)}`);
        throw error;
    }
}
function valueIn(entries, metric) {
    const found = entries.find(({ name }) => name === metric);
    const name = (0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(metric);
    if (found === undefined) {
        const others = entries.slice(0, 10).map((entry) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(entry.name, 40));
        return without(`${name} is not in \`$METRICS\`, which holds ${others.length === 0 ? 'nothing' : others.join(', ')}`);
    }
    if (!('value' in found))
        return without(`${name} is no finite number in \`$METRICS\` (${found.kind})`);
    const text = JSON.stringify(entries.map((entry) => ['value' in entry ? entry.value : entry.kind, entry.name]).sort());
    return { value: found.value, text, problem: null };
}
const inOneLine = ({ problems }) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_16__/* .clipped */ .c)(problems.map(({ next: _, ...problem }) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatProblem */ .Vw)(problem)).join('; '), 500);


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

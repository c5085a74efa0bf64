export const id = 4636;
export const ids = [4636];
export const modules = {

/***/ 24636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherReproducibility: () => (/* binding */ gatherReproducibility)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _config_options_reproducibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86441);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33820);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _support_output_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45474);
/* harmony import */ var _clean_copy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67856);
/* harmony import */ var _declared_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89789);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93527);
/* harmony import */ var _missing_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12644);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62832);













const id = 'infra/reproducibility';
const mostFilesShown = 5;
/**
 * Trains again with the same command and the same seed, in a clean copy of the work tree, and puts what both trainings wrote side by side. A training that fails
 * there is gathered too. Throws `ConfigurationError`.
 */
async function gatherReproducibility(request) {
    const { configuration, training, problem } = request;
    if (problem !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)(problem);
    if (configuration.train === undefined || training.state !== 'gathered')
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('it trains again, and nothing is trained here', 'set `train`');
    const copy = await (0,_clean_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .openCleanCopy */ .VT)(request);
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .gathered */ .Pm)(await trainAgain(request, training.value.command, copy));
    }
    finally {
        await copy.close();
    }
}
async function trainAgain(request, command, copy) {
    const { configuration, root, log } = request;
    const { budget } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_12__/* .optionsOf */ .c)(configuration, id, _config_options_reproducibility_js__WEBPACK_IMPORTED_MODULE_1__/* .reproducibilityOptions */ .f7);
    const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const spent = () => (node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - started) / 1000;
    const nothing = (end, problem) => ({
        command,
        seconds: spent(),
        budgetSeconds: budget,
        end,
        problem,
        metrics: [],
        metricsProblem: null,
        artifacts: null,
        stages: [],
        otherStages: [],
        predictions: null,
        predictionsProblem: null,
    });
    const problemOf = async (step, end) => ({
        step,
        exitCode: end.exitCode,
        summary: end.summary,
        next: end.next,
        tail: end.tail.slice(-20),
        missing: await (0,_missing_files_js__WEBPACK_IMPORTED_MODULE_10__/* .missingFilesIn */ .Z)(end.tail, copy.directory, root),
    });
    const prepared = await copy.prepare(budget);
    refuseCancelled(prepared.outcome);
    if (prepared.outcome === 'timed-out')
        return nothing('out-of-time', null);
    if (prepared.outcome !== 'succeeded')
        return nothing('failed', await problemOf('prepare', {
            ...prepared,
            summary: (0,_support_output_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .tellingLine */ .c)(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing',
            next: 'mend `train.prepare`',
        }));
    const left = budget - spent();
    if (left <= 0)
        return nothing('out-of-time', null);
    const snapshot = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .snapshotOutputs */ .bH)(copy.directory, await (0,_declared_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .stagedOutputs */ .B)(copy.directory, configuration));
    const startedAt = new Date().toISOString();
    const trained = await copy.train({ title: 'Train again, in a clean copy', timeoutSeconds: left });
    const endedAt = new Date().toISOString();
    refuseCancelled(trained.outcome);
    if (trained.outcome === 'timed-out' && left < (configuration.train?.timeout ?? 0))
        return nothing('out-of-time', null);
    if (trained.problem !== null)
        return nothing('failed', await problemOf('train', { ...trained, ...trained.problem }));
    log.info(`trained again in ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(trained.seconds)}`);
    const originOf = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .originAfter */ .zk)(snapshot, copy.directory, null);
    return { ...nothing('trained', null), ...(await compare(request, copy, originOf, { startedAt, endedAt })) };
}
function refuseCancelled(outcome) {
    if (outcome === 'cancelled')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({ message: 'the second training was cancelled', next: 'run it again' });
}
async function compare(request, copy, originOf, training) {
    const { configuration, root, artifacts } = request;
    const first = { root, originOf: request.originOf };
    const second = { root: copy.directory, originOf };
    const stages = [];
    const otherStages = [];
    for (const { name, outputs } of configuration.stages ?? []) {
        const compared = await compareFiles(name, outputs, first, second);
        if (compared === null)
            otherStages.push(name);
        else
            stages.push(compared);
    }
    return {
        ...compareMetrics(request.metrics, await (0,_metrics_js__WEBPACK_IMPORTED_MODULE_9__/* .gatherMetrics */ .Z)({ root: copy.directory, configuration, originOf, training })),
        artifacts: artifacts.state === 'gathered' && configuration.artifacts !== undefined
            ? await compareFiles('artifacts', configuration.artifacts, first, second)
            : null,
        stages,
        otherStages,
        ...(await comparePredictions(request, copy, originOf)),
    };
}
/** Digests of the files that each training wrote; null where the first wrote none. */
async function compareFiles(name, patterns, first, second) {
    const [own, again] = [await digestsOf(first, patterns), await digestsOf(second, patterns)];
    if (own.size === 0)
        return null;
    const paths = [...new Set([...own.keys(), ...again.keys()])].sort();
    const differing = paths.filter((path) => own.get(path) !== again.get(path));
    return {
        name,
        files: paths.length,
        differing: differing.length,
        shown: differing
            .slice(0, mostFilesShown)
            .map((path) => ({ path, first: own.get(path) ?? null, second: again.get(path) ?? null })),
    };
}
async function digestsOf({ root, originOf }, patterns) {
    const digests = new Map();
    for (const path of await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .declaredFiles */ ._V)(root, patterns))
        if ((await originOf(path)) === 'trained')
            digests.set(path, (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .TM)(root, path)).digest);
    return digests;
}
function compareMetrics(first, second) {
    if (first.state !== 'gathered')
        return { metrics: [], metricsProblem: null };
    if (second.state !== 'gathered')
        return { metrics: [], metricsProblem: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .whyMissing */ .bi)(second) };
    const valuesOf = ({ values }) => new Map(values.map(({ name, value }) => [name, value]));
    const numberless = ({ others }) => others.filter(({ kind }) => kind === 'nan' || kind === 'infinity').map(({ name }) => name);
    const [own, again] = [valuesOf(first.value), valuesOf(second.value)];
    const names = new Set([...own.keys(), ...again.keys(), ...numberless(first.value), ...numberless(second.value)]);
    const metrics = [...names].map((name) => ({ name, first: own.get(name) ?? null, second: again.get(name) ?? null }));
    return { metrics, metricsProblem: null };
}
async function comparePredictions({ configuration, root, predictions }, copy, originOf) {
    const layout = configuration.predictions;
    const without = (predictionsProblem) => ({ predictions: null, predictionsProblem });
    if (layout === undefined || predictions.state === 'absent')
        return without(null);
    if (predictions.state === 'failed')
        return without(predictions.error);
    try {
        const written = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .declaredFiles */ ._V)(copy.directory, [layout.path]);
        if (written.length === 0)
            return without(`the second training wrote no ${layout.path}`);
        for (const path of written)
            if ((await originOf(path)) !== 'trained')
                return without(`${path} was not written by the second training`);
        const { compareRepeatedPredictions } = await Promise.all(/* import() */[__webpack_require__.e(2879), __webpack_require__.e(2249)]).then(__webpack_require__.bind(__webpack_require__, 92249));
        const { predictions: tolerance } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_12__/* .optionsOf */ .c)(configuration, id, _config_options_reproducibility_js__WEBPACK_IMPORTED_MODULE_1__/* .reproducibilityOptions */ .f7);
        const { data } = configuration;
        const found = await compareRepeatedPredictions({ first: root, second: copy.directory, layout, data, tolerance });
        return { predictions: found, predictionsProblem: null };
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1)
            return without((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .whyMissing */ .bi)((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .failedBy */ .Dj)(error)));
        throw error;
    }
}


/***/ })

};

export const id = 3842;
export const ids = [3842];
export const modules = {

/***/ 83842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherRepeats: () => (/* binding */ gatherRepeats)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45474);
/* harmony import */ var _clean_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67856);
/* harmony import */ var _declared_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89789);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93527);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62832);







/**
 * Trains with the further seeds of `train.repeats`, 2 to N in `$ML_TEST_SCORE_SEED`, each from the start of a clean copy, and puts their metrics beside those of the first
 * training. `failed` where one of them does not succeed: a mean without the bad seeds would flatter.
 */
async function gatherRepeats(request) {
    const { configuration, metrics, problem } = request;
    const trainings = configuration.train?.repeats ?? 1;
    if (trainings < 2)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('trained once: no `train.repeats` is configured');
    if (problem !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(problem);
    if (metrics.state !== 'gathered')
        return metrics;
    try {
        const copy = await (0,_clean_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .openCleanCopy */ .VT)(request);
        try {
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)(await trainRepeatedly(request, copy, metrics.value, trainings));
        }
        finally {
            await copy.close();
        }
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        const fact = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBy */ .Dj)(error);
        // Also where no relative limit would say so.
        request.log.warning(`train.repeats: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(fact)}`);
        return fact;
    }
}
async function trainRepeatedly(request, copy, first, trainings) {
    const next = 'what training needs has to be tracked in git, named below `data`, or made by `train.prepare`; `repeats: 1` trains once';
    const prepared = await copy.prepare();
    if (prepared.outcome !== 'succeeded')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `\`train.prepare\` ${prepared.outcome} in the clean copy: ${(0,_support_output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingLine */ .c)(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing'}`,
            next,
        });
    const found = [first];
    for (let seed = 2; seed <= trainings; seed += 1) {
        await copy.restore();
        const metrics = await trainOnce(request, copy, seed, `Train with seed ${seed} of ${trainings}`);
        if (metrics.state !== 'gathered')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message: `training with seed ${seed}: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(metrics)}`, next });
        found.push(metrics.value);
    }
    return repeatsOf(found);
}
async function trainOnce({ configuration }, copy, seed, title) {
    const root = copy.directory;
    const snapshot = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotOutputs */ .bH)(root, await (0,_declared_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredOutputs */ .Z)(root, configuration));
    const startedAt = new Date().toISOString();
    const { problem } = await copy.train({ title, seed });
    if (problem !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(problem.summary);
    const training = { startedAt, endedAt: new Date().toISOString() };
    return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherMetrics */ .Z)({ root, configuration, originOf: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .originAfter */ .zk)(snapshot, root, null), training });
}
function repeatsOf(found) {
    const values = found.map((metrics) => new Map(metrics.values.map(({ name, value }) => [name, value])));
    const named = new Set(found.flatMap(({ values, others }) => [...values, ...others].map(({ name }) => name)));
    const complete = [...named].filter((name) => values.every((training) => training.has(name)));
    const wanted = new Set(values.flatMap((training) => [...training.keys()]));
    return {
        trainings: found.length,
        metrics: Object.fromEntries(complete.map((name) => [name, values.map((training) => training.get(name))])),
        incomplete: [...wanted].filter((name) => !complete.includes(name)),
    };
}


/***/ })

};

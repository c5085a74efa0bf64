export const id = 9688;
export const ids = [9688];
export const modules = {

/***/ 29688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventOf: () => (/* binding */ eventOf),
/* harmony export */   typePrefix: () => (/* binding */ typePrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62625);


const typePrefix = 'io.github.ml-test-score.';
/** Of the shape of `data`. */
const dataVersion = 1;
const mostReasons = 20;
const mostMetrics = 40;
const mostMeasurements = 20;
function eventOf(happening, sender) {
    const { source, now } = sender;
    const { type } = happening;
    const moved = 'move' in happening ? happening : null;
    const model = 'move' in happening ? happening.model : happening.run.model;
    return {
        specversion: '1.0',
        id: idOf([source, type, model, moved === null ? sender.occasion : String(moved.move.number)]),
        source,
        type: `${typePrefix}${type}`,
        subject: oneLine(moved === null ? model : `${model}@${moved.move.version}`),
        time: moved === null ? now : moved.move.date,
        datacontenttype: 'application/json',
        data: { schemaVersion: dataVersion, model: oneLine(model), ...dataOf(happening, sender) },
    };
}
/** The same for a repeated delivery of the same thing. Without a full stop, which divides what Standard Webhooks signs. */
const idOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
function dataOf(happening, sender) {
    switch (happening.type) {
        case 'training.finished':
            return { ...runData(happening.run), training: trainingData(happening.training) };
        case 'run.scored':
            return {
                ...runData(happening.run),
                ...verdictData(happening.report),
                metrics: happening.report.metrics.slice(0, mostMetrics).map(({ name, value, baseline, trend }) => ({
                    name: oneLine(name),
                    value,
                    baseline,
                    trend,
                })),
            };
        case 'gate.blocked':
            return { ...runData(happening.run), ...verdictData(happening.report) };
        case 'drift.found':
            return { ...runData(happening.run), ...driftData(happening.report) };
        case 'monitoring.failed':
        case 'monitoring.recovered':
            return { ...runData(happening.run), tests: testsData(happening.report, happening.tests) };
        case 'model.promoted':
        case 'model.rolled-back':
            return moveData(happening.move, sender);
    }
}
/** `commit` is the one that people know: on a pull request its head. */
const runData = ({ headCommit, event, url, pullRequest }) => ({
    commit: headCommit,
    trigger: oneLine(event),
    run: url === null ? null : oneLine(url, 500),
    pullRequest: pullRequest?.number ?? null,
});
const trainingData = ({ outcome, exitCode, seconds, peakMemoryBytes, problem }) => ({
    outcome,
    exitCode,
    seconds,
    peakMemoryBytes,
    problem: problem === null ? null : oneLine(problem.summary, 300),
});
/** `claimed`: nobody but the code of a pull request from elsewhere has seen the measurements. */
const verdictData = ({ decision, score, claimed }) => ({
    decision: decision.outcome,
    score: { total: score.total, change: score.change, sections: score.sections },
    reasons: decision.reasons.slice(0, mostReasons).map(({ subject, expected, found }) => ({
        subject: oneLine(subject),
        expected: oneLine(expected),
        found: oneLine(found),
    })),
    claimed: claimed === true,
});
/** What lies beyond its limit. */
function driftData({ tests }) {
    const skew = tests.find(({ id }) => id === 'monitor/skew');
    const beyond = (skew?.measurements ?? []).filter(({ met }) => met === false);
    return {
        test: 'monitor/skew',
        summary: oneLine(skew?.summary ?? '', 500),
        measurements: beyond.slice(0, mostMeasurements).map(({ name, observed, expected }) => ({
            name: oneLine(name, 300),
            observed: typeof observed === 'string' ? oneLine(observed) : finite(observed),
            expected: expected === undefined ? null : oneLine(expected),
        })),
    };
}
const testsData = ({ tests }, ids) => tests
    .filter(({ id }) => ids.includes(id))
    .map(({ id, outcome, summary }) => ({ id, outcome, summary: oneLine(summary, 500) }));
const moveData = (move, { run }) => ({
    version: oneLine(move.version),
    stage: oneLine(move.stage),
    from: move.from === null ? null : oneLine(move.from),
    number: move.number,
    digest: move.digest,
    commit: move.commit,
    registry: oneLine(move.registry, 300),
    score: move.score,
    actor: move.actor === null ? null : oneLine(move.actor),
    run,
});
const finite = (value) => (Number.isFinite(value) ? value : null);
/** Hostile text, bounded; attributes of a CloudEvent have neither control characters nor halves of a character. */
const oneLine = (text, longest = 200) => (0,_support_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)(text
    .slice(0, 10 * longest)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd'), longest);


/***/ })

};

export const id = 4592;
export const ids = [4592];
export const modules = {

/***/ 84592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherRollback: () => (/* binding */ gatherRollback)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _config_options_canary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22056);
/* harmony import */ var _config_options_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16268);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86441);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33820);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62625);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71602);
/* harmony import */ var _pulled_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69471);
/* harmony import */ var _scratch_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38221);
/* harmony import */ var _served_prediction_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77599);
/* harmony import */ var _serving_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49938);
/* harmony import */ var _testing_rows_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61630);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60521);















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
    const source = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_12__/* .asked */ .N)(registry);
    const previous = await previousVersion(source, run.model, stage);
    if (previous.to === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .gathered */ .Pm)(previous);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .gathered */ .Pm)(await drill(request, source, { stage, ...previous }));
}
async function previousVersion(source, model, stage) {
    const history = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_12__/* .asked */ .N)(() => source.assignments(model, stage));
    const current = history.find((assignment) => assignment.current);
    if (current === undefined)
        return {
            to: null,
            summary: `no version of ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(model)} is in ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(stage)}, expected one and another before it`,
            next: 'promote a first version, then a second one: the drill goes back from the second',
        };
    const known = new Set((await (0,_versions_js__WEBPACK_IMPORTED_MODULE_12__/* .asked */ .N)(() => source.versions(model))).map(({ version }) => version));
    const to = (0,_versions_js__WEBPACK_IMPORTED_MODULE_12__/* .versionsBefore */ .J)(history, current).findLast((version) => known.has(version));
    if (to !== undefined)
        return { from: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(current.version), to };
    return {
        to: null,
        summary: `${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(model)} v${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(current.version)} is the first version in ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(stage)}, expected one before it to go back to`,
        next: 'promote a second version: from then on the drill can go back',
    };
}
async function drill(request, source, plan) {
    const { configuration, run, log } = request;
    const { limit } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_14__/* .optionsOf */ .c)(configuration, 'infra/rollback', _config_options_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackOptions */ .H);
    // Before the clock starts: whoever goes back has rows at hand.
    const rows = configuration.serve === undefined ? null : await rowToAsk(request);
    return (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .withFolder */ .Z8)(request, 'rollback', async (folder) => {
        const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const seconds = () => (node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - started) / 1000;
        const report = (fetched, served) => ({
            ...plan,
            to: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(plan.to),
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
        log.info(`v${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(plan.to)} fetched after ${(0,_config_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(fetched.seconds)}, SHA-256 ${fetched.digest}`);
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
        return await (0,_testing_rows_js__WEBPACK_IMPORTED_MODULE_11__/* .testingRows */ .a)(request, 'infra/canary', [0], (0,_config_options_js__WEBPACK_IMPORTED_MODULE_14__/* .optionsOf */ .c)(configuration, 'infra/canary', _config_options_canary_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryOptions */ .R).columns);
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
        return { kind: 'broken', summary: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(problem.summary, 500), next: problem.next, tail };
    const [answer] = replay.served;
    const [fault] = faults.first;
    if (answer === undefined)
        return {
            kind: 'broken',
            summary: `row ${fault?.row ?? 1} got no prediction: ${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(fault?.what ?? 'nothing was answered', 300)}`,
            next: 'let what serves the model serve the version before, too: `$MODEL` names its first file',
            tail,
        };
    return {
        command: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(settings.batch ?? (0,_serving_js__WEBPACK_IMPORTED_MODULE_10__/* .servingPlan */ .E)(settings, modelRoot, paths)?.command ?? '', 500),
        readySeconds: replay.readySeconds,
        row: answer[0] + 1,
        answer: (0,_served_prediction_js__WEBPACK_IMPORTED_MODULE_9__/* .servedText */ .fy)(answer[1]),
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
        summary: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_13__/* .clipped */ .c)(`${place}${first?.message ?? 'it could not be fetched'}`, 500),
        next: first?.next ?? 'look at the registry',
        tail: [],
    };
}


/***/ })

};

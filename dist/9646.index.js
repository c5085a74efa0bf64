export const id = 9646;
export const ids = [9646];
export const modules = {

/***/ 39646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherOperations: () => (/* binding */ gatherOperations),
/* harmony export */   noOperations: () => (/* binding */ noOperations)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24860);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73627);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45114);
/* harmony import */ var _recorded_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16627);





const days = 90;
/** Of those that scored everything, and of those that only monitored. */
const most = 100;
/** From the index that `trends` reads too, which is read once. This run counts from its record on. */
async function gatherOperations({ run, configuration, history }) {
    if (history === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('there is no history to look in');
    if (run.defaultBranch === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('the default branch is not known');
    const found = await (0,_recorded_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedRuns */ .v)(history, run.model);
    if (found.state !== 'gathered')
        return found;
    const branches = [run.defaultBranch, configuration.promote?.branch ?? run.defaultBranch];
    const now = Date.parse(run.startedAt);
    const from = now - days * 86_400_000;
    const earlier = found.value.filter((entry) => entry.run !== run.id &&
        entry.branch !== null &&
        branches.includes(entry.branch) &&
        Date.parse(entry.startedAt) <= now);
    const kept = latestOf(earlier.filter(({ startedAt }) => Date.parse(startedAt) >= from));
    const oldest = kept.at(-1);
    if (oldest === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(`no run of ${[...new Set(branches)].join(' or ')} is recorded in the last ${days} days`);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({
        days,
        most,
        since: oldest.startedAt,
        ...countRuns(kept.map((entry) => ({ entry, trigger: triggerOf(entry, earlier) }))),
    });
}
/** Newest first, of a run that was tried several times all attempts: an earlier one may have promoted. */
function latestOf(entries) {
    const seen = { full: new Set(), monitoring: new Set() };
    return entries.filter((entry) => {
        const runs = (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(entry) ? seen.full : seen.monitoring;
        if (runs.size === most && !runs.has(entry.run))
            return false;
        runs.add(entry.run);
        return true;
    });
}
function triggerOf(entry, all) {
    switch (entry.event) {
        case 'push':
            return 'push';
        case 'schedule':
            return hasOtherData(entry, all) ? 'data' : 'schedule';
        case 'repository_dispatch':
            return entry.eventType === _event_js__WEBPACK_IMPORTED_MODULE_0__/* .retrainEvent */ .o6 ? 'monitoring' : 'message';
        default:
            return 'manual';
    }
}
/** Than the run before it that scored everything. Releases that did not record the data say nothing. */
function hasOtherData(entry, all) {
    if (!(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(entry) || entry.data === undefined)
        return false;
    const time = Date.parse(entry.startedAt);
    const before = all.find((one) => (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one) && one.run !== entry.run && one.data !== undefined && Date.parse(one.startedAt) < time);
    return before !== undefined && before.data !== entry.data;
}
const unattended = ['schedule', 'data', 'message', 'monitoring'];
const isJob = ({ entry }) => entry.event !== 'local';
const isTrained = (started) => isJob(started) && (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(started.entry) && started.entry.training === 'succeeded';
const isDeployed = (started) => isDelivered(started) && started.entry.deployed === true;
const isDelivered = (started) => isJob(started) && started.entry.promoted !== undefined;
/** What a test found by an automated source; null where it did not run so, or could not tell. */
function verdictIn(entry, id) {
    const result = (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIn */ .Do)(entry, id);
    if (result?.execution !== 'automated')
        return null;
    return result.outcome === 'pass' || result.outcome === 'fail' ? result.outcome : null;
}
const isTested = ({ entry }, ids) => ids.some((id) => verdictIn(entry, id) !== null);
const monitorTests = _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3.filter((id) => (0,_rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionOf */ .ZE)(id) === 'monitor');
/** Which runs did a step. */
const runSteps = {
    testing: (one) => one.trigger === 'push' && (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one.entry) && isTested(one, _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3),
    integration: (one) => one.trigger === 'push' && isTrained(one) && isTested(one, _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3),
    training: isTrained,
    retraining: (one) => unattended.includes(one.trigger) && isTrained(one),
    recovery: (one) => one.trigger === 'monitoring' && isTrained(one),
    tracking: (one) => isJob(one) && (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one.entry) && Object.keys(one.entry.metrics).length > 0,
    monitoring: (one) => !(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(one.entry) && unattended.includes(one.trigger) && isTested(one, monitorTests),
};
/** Which runs did it with the version that they promoted. */
const versionSteps = {
    delivery: isDelivered,
    deployment: isDeployed,
    trial: (one) => isDeployed(one) && verdictIn(one.entry, 'infra/canary') === 'pass',
    lineage: (one) => isDeployed(one) && one.entry.data !== undefined,
};
function countRuns(all) {
    const seen = (did, nameOf) => {
        const matching = all.filter(did);
        return {
            count: new Set(matching.map(({ entry }) => nameOf(entry))).size,
            newest: matching[0]?.entry.startedAt ?? null,
        };
    };
    const triggers = { push: 0, schedule: 0, data: 0, message: 0, monitoring: 0, manual: 0 };
    const started = new Map(all.map(({ entry, trigger }) => [runName(entry), trigger]));
    for (const trigger of started.values())
        triggers[trigger] += 1;
    return {
        runs: started.size,
        triggers,
        steps: {
            ...mapValues(runSteps, (did) => seen(did, runName)),
            // The same version again is no further one.
            ...mapValues(versionSteps, (did) => seen(did, ({ promoted }) => promoted ?? '')),
        },
        tests: Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3.flatMap((id) => {
            const runs = runsOfTest(id, all);
            return runs === null ? [] : [[id, runs]];
        })),
    };
}
const runName = (entry) => `${entry.run} ${entry.scope ?? ''}`;
function runsOfTest(id, all) {
    const results = all.filter(isJob).flatMap(({ entry }) => {
        const verdict = verdictIn(entry, id);
        return verdict === null ? [] : [{ at: entry.startedAt, passed: verdict === 'pass' }];
    });
    const [newest] = results;
    if (newest === undefined)
        return null;
    const passed = results.filter((result) => result.passed).length;
    return { ran: results.length, passed, newest: newest.at, passes: newest.passed };
}
const mapValues = (values, map) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
/** Of a place without a history: every step is yet to be seen. */
const noOperations = { days, most, since: '', ...countRuns([]) };


/***/ }),

/***/ 16627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ recordedRuns)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37312);



/** The latest runs of a model, newest first. The index is read once, whoever asks. */
async function recordedRuns(history, model) {
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)(await history.index(model));
    }
    catch (error) {
        if (error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi || error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`the history could not be read: ${error.message}`);
        throw error;
    }
}


/***/ })

};

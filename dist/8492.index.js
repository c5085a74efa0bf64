export const id = 8492;
export const ids = [8492];
export const modules = {

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


/***/ }),

/***/ 88492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherTrends: () => (/* binding */ gatherTrends)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73627);
/* harmony import */ var _recorded_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16627);



const mostPoints = 100;
/** The last full runs of the default branch. They are in the index that `performance` reads too, which is read once. */
async function gatherTrends({ run, history }) {
    if (history === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('there is no history to look in');
    const branch = run.defaultBranch;
    if (branch === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('the default branch is not known');
    const found = await (0,_recorded_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedRuns */ .v)(history, run.model);
    if (found.state !== 'gathered')
        return found;
    const now = Date.parse(run.startedAt);
    const seen = new Set([run.id]);
    const points = [];
    for (const entry of found.value) {
        if (points.length === mostPoints)
            break;
        // A run that only monitored has no score of all 28 tests.
        if (entry.branch !== branch || !(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isFull */ .uq)(entry) || seen.has(entry.run) || Date.parse(entry.startedAt) > now)
            continue;
        seen.add(entry.run);
        const { startedAt, commit, score, decision, metrics } = entry;
        points.push({ startedAt, commit, score, decision, metrics });
    }
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ branch, points: points.reverse() });
}


/***/ })

};

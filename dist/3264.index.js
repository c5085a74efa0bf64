export const id = 3264;
export const ids = [3264];
export const modules = {

/***/ 13264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherPerformance: () => (/* binding */ gatherPerformance)
});

// EXTERNAL MODULE: ./build/config/options/performance.js
var performance = __webpack_require__(80804);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/facts/performance.js
/** What history keeps by name. Seconds, bytes, rows a second. */
const costNames = [
    'training seconds',
    'training peak memory',
    'serving latency median',
    'serving latency p95',
    'serving rows per second',
    'serving peak memory',
];

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/history/run-index.js
var run_index = __webpack_require__(73627);
// EXTERNAL MODULE: ./build/support/git.js
var git = __webpack_require__(42200);
// EXTERNAL MODULE: ./build/support/git-store.js
var git_store = __webpack_require__(37312);
// EXTERNAL MODULE: ./build/gather/machine.js
var gather_machine = __webpack_require__(28395);
;// CONCATENATED MODULE: ./build/gather/performance.js








/**
 * What this run cost beside the last runs of the default branch. One read of the index answers: no record is opened. Absent where nothing was measured here, or where there is
 * no history; failed where the history cannot be read.
 */
async function gatherPerformance(request) {
    const { run, configuration, history } = request;
    const { costs, unmeasured } = costsOf(request);
    const names = costNames.filter((name) => costs[name] !== undefined);
    if (names.length === 0)
        return (0,facts/* absent */.Ge)(unmeasured[0] ?? 'nothing was measured');
    if (history === null)
        return (0,facts/* absent */.Ge)('there is no history to look in');
    const branch = run.defaultBranch;
    if (branch === null)
        return (0,facts/* absent */.Ge)('the default branch is not known');
    let entries;
    try {
        const now = Date.parse(run.startedAt);
        entries = (await history.index(run.model)).filter((entry) => (0,run_index/* isFull */.uq)(entry) && entry.branch === branch && entry.run !== run.id && !(Date.parse(entry.startedAt) > now));
    }
    catch (error) {
        if (error instanceof git_store/* RemoteError */.Hi || error instanceof git/* GitError */.XS)
            return (0,facts/* failed */.gz)(`the history could not be read: ${error.message}`);
        throw error;
    }
    const machine = (0,gather_machine/* machineKind */.UJ)();
    const wanted = (0,options/* optionsOf */.c)(configuration, 'monitor/performance', performance/* performanceOptions */.R).runs;
    const compared = [];
    const leftOut = { otherMachine: 0, untold: 0 };
    for (const entry of entries) {
        if (compared.length === wanted)
            break;
        if (entry.costs === undefined || entry.machine === undefined)
            leftOut.untold += 1;
        else if (entry.machine !== machine)
            leftOut.otherMachine += 1;
        else
            compared.push(entry);
    }
    compared.reverse();
    return (0,facts/* gathered */.Pm)({
        machine,
        branch,
        compared: compared.length,
        leftOut,
        series: names.map((name) => ({
            name,
            current: costs[name],
            earlier: compared.flatMap(({ startedAt, commit, costs: then }) => {
                const value = then?.[name];
                return value === undefined ? [] : [{ startedAt, commit, value }];
            }),
        })),
        unmeasured,
    });
}
/** The costs of this run that can be compared: of a training that succeeded, and of a server that answered all it was asked. */
function costsOf({ training, canary }) {
    const found = [];
    const unmeasured = [];
    if (training.state !== 'gathered')
        unmeasured.push(`training: ${training.state === 'absent' ? training.reason : training.error}`);
    else if (training.value.outcome !== 'succeeded')
        unmeasured.push('training: it did not succeed');
    else {
        found.push(['training seconds', training.value.seconds]);
        found.push(['training peak memory', training.value.peakMemoryBytes]);
        if (training.value.peakMemoryBytes === null)
            unmeasured.push('memory of training: the system does not tell');
    }
    if (canary.state !== 'gathered')
        unmeasured.push(`serving: ${canary.state === 'absent' ? canary.reason : canary.error}`);
    else if (canary.value.problem !== null)
        unmeasured.push('serving: the model was not served to the end');
    else {
        const { latencySeconds, rowsPerSecond, peakMemoryBytes } = canary.value;
        found.push(['serving latency median', latencySeconds?.median], ['serving latency p95', latencySeconds?.p95]);
        found.push(['serving rows per second', rowsPerSecond], ['serving peak memory', peakMemoryBytes]);
        if (peakMemoryBytes === null)
            unmeasured.push('memory of serving: the system does not tell');
    }
    const costs = Object.fromEntries(found.filter(([, value]) => typeof value === 'number' && Number.isFinite(value)));
    return { costs, unmeasured };
}


/***/ })

};

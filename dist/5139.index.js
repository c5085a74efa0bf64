export const id = 5139;
export const ids = [5139];
export const modules = {

/***/ 45139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherReproducibility: () => (/* binding */ gatherReproducibility)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/config/options/reproducibility.js
var reproducibility = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
// EXTERNAL MODULE: ./build/gather/clean-copy.js + 2 modules
var clean_copy = __webpack_require__(67856);
// EXTERNAL MODULE: ./build/gather/declared-outputs.js
var declared_outputs = __webpack_require__(89789);
// EXTERNAL MODULE: ./build/gather/metrics.js
var metrics = __webpack_require__(93527);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/missing-files.js



const mostMissing = 5;
/** A line of output may be as long as the program likes. */
const longestLine = 2000;
/** What Python, Node.js, R and shells write where a file, a command or a module is not there; the name is the first group that is. */
const patterns = [
    /can't open file '([^']+)': \[Errno 2\]/,
    /No such file or directory: (?:b?'([^']+)'|b?"([^"]+)")/,
    /ENOENT: no such file or directory, \w+ '([^']+)'/,
    /cannot open file '([^']+)': No such file or directory/,
    /Cannot find (?:module|package) '([^']+)'/,
    /No module named '?([\w.]+)'?/,
    /(?:^|: )([^\s:][^:]*): No such file or directory$/,
];
/** The files and modules that the last lines of a command in `directory` say are missing, and whether the work tree at `root` has them. */
async function missingFilesIn(tail, directory, root) {
    const names = new Set();
    for (const line of tail) {
        const text = line.slice(0, longestLine).trimEnd();
        const match = patterns.map((pattern) => text.match(pattern)).find((found) => found !== null);
        const name = match?.slice(1).find((group) => group !== undefined);
        if (name !== undefined)
            names.add(name.startsWith(`${directory}/`) ? name.slice(directory.length + 1) : name);
    }
    return Promise.all([...names].slice(0, mostMissing).map(async (name) => ({
        name: (0,support_text/* clipped */.c)(name),
        inWorkTree: await isIn(root, name.replace(/^file:\/\//, '')),
    })));
}
async function isIn(root, name) {
    const path = (0,external_node_path_.normalize)(name);
    if ((0,external_node_path_.isAbsolute)(path) || path.startsWith('..') || path.includes('\0'))
        return false;
    const candidates = [path, `${path.replaceAll('.', '/')}.py`, path.replaceAll('.', '/')];
    for (const candidate of candidates)
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(root, candidate)).catch(() => null)) !== null)
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/gather/outputs.js
var outputs = __webpack_require__(62832);
;// CONCATENATED MODULE: ./build/gather/reproducibility.js













const id = 'infra/reproducibility';
const mostFilesShown = 5;
/**
 * Trains again with the same command and the same seed, in a clean copy of the work tree, and puts what both trainings wrote side by side. A training that fails
 * there is gathered too. Throws `ConfigurationError`.
 */
async function gatherReproducibility(request) {
    const { configuration, training, problem } = request;
    if (problem !== null)
        return (0,facts/* absent */.Ge)(problem);
    if (configuration.train === undefined || training.state !== 'gathered')
        return (0,facts/* failed */.gz)('it trains again, and nothing is trained here', 'set `train`');
    const copy = await (0,clean_copy/* openCleanCopy */.VT)(request);
    try {
        return (0,facts/* gathered */.Pm)(await trainAgain(request, training.value.command, copy));
    }
    finally {
        await copy.close();
    }
}
async function trainAgain(request, command, copy) {
    const { configuration, root, log } = request;
    const { budget } = (0,options/* optionsOf */.c)(configuration, id, reproducibility/* reproducibilityOptions */.f7);
    const started = external_node_perf_hooks_.performance.now();
    const spent = () => (external_node_perf_hooks_.performance.now() - started) / 1000;
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
        missing: await missingFilesIn(end.tail, copy.directory, root),
    });
    const prepared = await copy.prepare(budget);
    refuseCancelled(prepared.outcome);
    if (prepared.outcome === 'timed-out')
        return nothing('out-of-time', null);
    if (prepared.outcome !== 'succeeded')
        return nothing('failed', await problemOf('prepare', {
            ...prepared,
            summary: (0,output_tail/* tellingLine */.c)(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing',
            next: 'mend `train.prepare`',
        }));
    const left = budget - spent();
    if (left <= 0)
        return nothing('out-of-time', null);
    const snapshot = await (0,outputs/* snapshotOutputs */.bH)(copy.directory, await (0,declared_outputs/* stagedOutputs */.B)(copy.directory, configuration));
    const startedAt = new Date().toISOString();
    const trained = await copy.train({ title: 'Train again, in a clean copy', timeoutSeconds: left });
    const endedAt = new Date().toISOString();
    refuseCancelled(trained.outcome);
    if (trained.outcome === 'timed-out' && left < (configuration.train?.timeout ?? 0))
        return nothing('out-of-time', null);
    if (trained.problem !== null)
        return nothing('failed', await problemOf('train', { ...trained, ...trained.problem }));
    log.info(`trained again in ${(0,units/* formatDuration */.a3)(trained.seconds)}`);
    const originOf = (0,outputs/* originAfter */.zk)(snapshot, copy.directory, null);
    return { ...nothing('trained', null), ...(await compare(request, copy, originOf, { startedAt, endedAt })) };
}
function refuseCancelled(outcome) {
    if (outcome === 'cancelled')
        throw new errors/* ConfigurationError */.j1({ message: 'the second training was cancelled', next: 'run it again' });
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
        ...compareMetrics(request.metrics, await (0,metrics/* gatherMetrics */.Z)({ root: copy.directory, configuration, originOf, training })),
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
    for (const path of await (0,outputs/* declaredFiles */._V)(root, patterns))
        if ((await originOf(path)) === 'trained')
            digests.set(path, (await (0,files/* digestFile */.TM)(root, path)).digest);
    return digests;
}
function compareMetrics(first, second) {
    if (first.state !== 'gathered')
        return { metrics: [], metricsProblem: null };
    if (second.state !== 'gathered')
        return { metrics: [], metricsProblem: (0,facts/* whyMissing */.bi)(second) };
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
        const written = await (0,outputs/* declaredFiles */._V)(copy.directory, [layout.path]);
        if (written.length === 0)
            return without(`the second training wrote no ${layout.path}`);
        for (const path of written)
            if ((await originOf(path)) !== 'trained')
                return without(`${path} was not written by the second training`);
        const { compareRepeatedPredictions } = await Promise.all(/* import() */[__webpack_require__.e(2879), __webpack_require__.e(2249)]).then(__webpack_require__.bind(__webpack_require__, 92249));
        const { predictions: tolerance } = (0,options/* optionsOf */.c)(configuration, id, reproducibility/* reproducibilityOptions */.f7);
        const { data } = configuration;
        const found = await compareRepeatedPredictions({ first: root, second: copy.directory, layout, data, tolerance });
        return { predictions: found, predictionsProblem: null };
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return without((0,facts/* whyMissing */.bi)((0,facts/* failedBy */.Dj)(error)));
        throw error;
    }
}


/***/ })

};

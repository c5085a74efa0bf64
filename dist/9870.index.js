export const id = 9870;
export const ids = [9870,9033];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 12794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ withProject),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58175);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12175);


function inputsOf(options, environment = process.env) {
    return {
        config: options.config ?? null,
        train: options.train ?? null,
        metrics: options.metrics ?? null,
        model: options.model ?? null,
        workingDirectory: options.workingDirectory ?? '.',
        token: environment.GITHUB_TOKEN || environment.GH_TOKEN || null,
        comment: false,
        fail: true,
        models: null,
        promote: true,
    };
}
/** Opens the project of a command, and closes it whatever happens. */
async function withProject(options, body) {
    const environment = process.env;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .openProject */ .U8)({
        workspace: process.cwd(),
        inputs: inputsOf(options),
        runner: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunner */ .fY)(environment),
        environment,
    });
    try {
        return await body(project);
    }
    finally {
        await project.close();
    }
}
/** `1.4.0` or `v1.4.0`: a version without its model. */
const isVersion = (reference) => /^v?\d+\.\d+\.\d+/.test(reference);
/** A reference as the user wrote it; where it names no model, the configured one is meant: `@production`, `1.4.0`. */
const qualified = (reference, model) => reference.startsWith('@') ? `${model}${reference}` : isVersion(reference) ? `${model}@${reference}` : reference;


/***/ }),

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   pull: () => (/* binding */ pull),
/* harmony export */   rollback: () => (/* binding */ rollback),
/* harmony export */   versions: () => (/* binding */ versions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53635);
/* harmony import */ var _promote_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86186);
/* harmony import */ var _promote_guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47402);
/* harmony import */ var _promote_promotion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1414);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77150);
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29281);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35921);
/* harmony import */ var _support_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9090);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78178);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12794);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15232);















const withRegistry = (options, body) => (0,_project_js__WEBPACK_IMPORTED_MODULE_13__/* .withProject */ .C3)(options, async (project) => body(await project.registry(), project));
const now = () => new Date().toISOString();
/** Puts a version in a stage; without a reference, the model of the last run becomes a version first, if its decision allows. */
const promote = (reference, options) => withRegistry(options, async (registry, project) => {
    const stages = project.configuration.promote?.stage ?? [];
    if (reference === undefined)
        return promoteLastRun(registry, project, options);
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_7__.resolveReference)(registry, (0,_project_js__WEBPACK_IMPORTED_MODULE_13__/* .qualified */ .LX)(reference, project.model));
    const stage = options.stage ??
        nextStage(version, stages.map(({ name }) => name));
    const assignment = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_7__.climb)(registry, version.model, version.version, stage, now());
    (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .yy)(options.json ? assignment : `${version.model} v${version.version} is in ${stage} (number ${assignment.number})`);
    return 0;
});
/** The lowest stage of the ladder that the version is not in yet. */
function nextStage(version, ladder) {
    const highest = Math.max(-1, ...version.stages.map((stage) => ladder.indexOf(stage)));
    const stage = ladder[highest + 1];
    if (stage !== undefined)
        return stage;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1({
        message: `${version.model} v${version.version} is in the highest stage already: ${ladder.join(', ')}`,
        next: 'name another one with --stage',
    });
}
async function promoteLastRun(registry, project, options) {
    const folder = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .outputFolder */ .qi)(project.root);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'facts.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1({
            file,
            message: 'there is no run to promote',
            next: 'run `ml-test-score run` first, or name a version: `ml-test-score promote MODEL@1.4.0 --stage production`',
        });
    const facts = await (0,_replay_js__WEBPACK_IMPORTED_MODULE_14__.readFacts)(file);
    const refused = (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .refusePromotion */ .ml)(facts) ?? (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .missingModel */ .CG)(facts);
    if (refused !== null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1({
            file,
            message: refused,
            next: 'run `ml-test-score run` on the branch that promotes',
        });
    const judgement = (0,_replay_js__WEBPACK_IMPORTED_MODULE_14__.judgeFacts)(file, facts);
    if (judgement.decision.outcome === 'block') {
        const [first] = judgement.decision.reasons;
        const message = `the gate blocks: ${first?.subject}: expected ${first?.expected}, found ${first?.found}`;
        process.stderr.write(`${(0,_support_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalText */ .e)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .formatProblem */ .Vw)({ file, message, next: first?.next ?? '' }))}\n`);
        return 1;
    }
    const bundle = await (0,_promote_bundle_js__WEBPACK_IMPORTED_MODULE_5__.createBundle)({
        facts,
        score: judgement.score,
        report: (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .E)(judgement),
        factsJson: JSON.stringify(facts),
        root: project.root,
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bundle'),
    });
    const configured = project.configuration.promote?.stage ?? [];
    const promoted = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_7__.promote)({
        registry,
        bundle,
        outcome: judgement.decision.outcome,
        stages: options.stage === undefined ? configured : [{ name: options.stage }],
        bump: project.configuration.promote?.bump ?? 'minor',
        now: now(),
        allows: (gate) => (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(gate, facts, judgement.results, judgement.score),
    });
    if (promoted === null)
        return 1;
    const lines = promoted.stages.map(({ stage, reason }) => reason === '' ? `it is in ${stage}` : `not in ${stage}: ${reason}`);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .yy)(options.json
        ? promoted
        : [
            `${facts.run.model} v${promoted.version.version} ${promoted.created ? 'is a new version' : 'was a version already'} in ${registry.place}`,
            ...lines,
        ].join('\n'));
    return 0;
}
/** Puts the version before back into a stage; nothing is moved or deleted. */
const rollback = (model, options) => withRegistry(options, async (registry, project) => {
    const stage = options.stage ?? project.configuration.promote?.stage.at(-1)?.name ?? 'production';
    const done = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_7__.rollback)(registry, model ?? project.model, stage, {
        now: now(),
        ...(options.to === undefined ? {} : { to: options.to }),
    });
    (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .yy)(options.json ? done : `${stage}: ${done.model} went back from v${done.from} to v${done.assignment.version}`);
    return 0;
});
/** All versions, newest first. */
const versions = (model, options) => withRegistry(options, async (registry, project) => {
    const found = await registry.versions(model ?? project.model);
    if (options.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .yy)(found);
    else if (found.length === 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .yy)(`${registry.place} has no version of ${model ?? project.model} yet`);
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .yy)((0,_report_console_js__WEBPACK_IMPORTED_MODULE_8__/* .alignColumns */ .RM)([
            ['Version', 'Stages', 'Score', 'Date', 'Commit', 'Digest'],
            ...found.map((version) => [
                `v${version.version}`,
                version.stages.join(', '),
                version.score === null ? '' : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .formatNumber */ .ZV)(version.score),
                version.date.slice(0, 16).replace('T', ' '),
                version.commit.slice(0, 7),
                version.digest?.slice(0, 12) ?? 'tagged by hand',
            ]),
        ]).join('\n'));
    return 0;
});
/** Fetches the bundle of a version and verifies its digest. */
const pull = (reference, options) => withRegistry(options, async (registry, project) => {
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_7__.resolveReference)(registry, (0,_project_js__WEBPACK_IMPORTED_MODULE_13__/* .qualified */ .LX)(reference, project.model));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.output ?? `${version.model}-${version.version}`);
    const pulled = await registry.pull(version.model, version.version, directory);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .yy)(options.json
        ? { ...pulled, directory }
        : `${version.model} v${version.version} is in ${directory}; its digest ${version.digest?.slice(0, 12)} is verified`);
    return 0;
});


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


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingModel),
/* harmony export */   T7: () => (/* binding */ registryProblem),
/* harmony export */   ml: () => (/* binding */ refusePromotion),
/* harmony export */   xK: () => (/* binding */ promotingEvents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);



/** Events whose commit is on the branch, and whose workflow and configuration are the branch's own. */
const promotingEvents = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'local'];
/** Why this run promotes nothing, in words; null where it may. Whether the decision allows is not looked at here. */
function refusePromotion({ run, configuration }) {
    if (configuration.promote === undefined)
        return 'the configuration has no `promote`';
    if (run.scope !== undefined)
        return 'this run only monitored: it has trained no model';
    if (run.event.startsWith('pull_request') || run.pullRequest?.fork === true)
        return 'a pull request promotes nothing: its commit may never be merged';
    if (!promotingEvents.includes(run.event))
        return `the event ${run.event} promotes nothing: ${promotingEvents.slice(0, -1).join(', ')} do`;
    if (run.commit === null)
        return 'there is no commit that a version could name';
    const branch = configuration.promote.branch ?? run.defaultBranch;
    if (branch === null)
        return 'the default branch is not known: name the branch that promotes as `promote.branch`';
    if (run.branch !== branch)
        return `only the branch ${branch} promotes, and this is ${run.branch === null ? 'no branch' : run.branch}`;
    if (run.event === 'local' && run.dirty)
        return 'the work tree differs from its commit, which a version would name: commit first';
    return null;
}
/** Why a run that is to promote has no model to promote, in words: something to mend. Null where it has one. */
function missingModel({ training, artifacts }) {
    if (training.state === 'failed')
        return `training failed: ${training.error}`;
    if (training.state === 'gathered' && training.value.outcome !== 'succeeded')
        return `training did not succeed: ${training.value.problem?.summary ?? training.value.outcome}`;
    if (artifacts.state !== 'gathered')
        return `there is no model to promote: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMissing */ .bi)(artifacts)}`;
    if (artifacts.value.files.length === 0)
        return 'there is no model to promote: `artifacts` names no file';
    return null;
}
/**
 * A registry that would not outlast the run. `runnerEnvironment` is RUNNER_ENVIRONMENT (`github-hosted`, `self-hosted`, null outside of Actions); `workspace` the
 * folder that actions/checkout empties, null outside; `root` the project's folder, which the path is relative to.
 */
function registryProblem(promote, { runnerEnvironment, workspace, root, }) {
    if (promote.to !== 'directory' || runnerEnvironment === null)
        return null;
    const problem = (message, next) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({ message: `\`promote: to: directory\` (${promote.path}): ${message}`, next });
    if (runnerEnvironment === 'github-hosted')
        return problem('the runner is thrown away with the directory when the job ends', 'use `to: github-releases`, or a self-hosted runner with a path that lasts');
    if (workspace === null || promote.path === undefined)
        return null;
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root ?? workspace, promote.path));
    if (inner.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inner))
        return null;
    return problem('the directory is inside the workspace, which actions/checkout empties before the next job', 'name an absolute path outside of it, or use `to: github-releases`');
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   climb: () => (/* binding */ climb),
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   resolveReference: () => (/* binding */ resolveReference),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _gather_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60521);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23286);



/**
 * Stores the model as a version and puts it in the first stage of the ladder; then it climbs, the same digest, as far as each further stage has a gate of its own
 * and that gate allows. A stage that has moved on from this version, by a newer one or by a rollback, is left alone. Null where the decision blocks.
 */
async function promote(input) {
    const { registry, bundle, stages, now } = input;
    if (input.outcome !== 'allow')
        return null;
    // All names are looked at before anything is stored.
    for (const { name } of stages)
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(name);
    const promotion = await registry.publish(bundle, input.bump, now);
    const { version } = promotion.version;
    const results = [];
    for (const [index, { name, gate }] of stages.entries()) {
        const reason = withheld(index, name, gate, results.at(-1), input);
        if (reason !== '') {
            results.push({ stage: name, assignment: null, reason });
            continue;
        }
        const assignment = await registry.assign(bundle.model, version, name, now, { forward: true });
        results.push(assignment.version === version
            ? { stage: name, assignment, reason: '' }
            : {
                stage: name,
                assignment: null,
                reason: `${name} holds v${assignment.version} since ${assignment.date} and has moved on from v${version}`,
            });
    }
    const reached = results.filter(({ assignment }) => assignment !== null).map(({ stage }) => stage);
    return {
        ...promotion,
        version: { ...promotion.version, stages: reached },
        stages: results,
        stage: reached.at(-1) ?? null,
    };
}
function withheld(index, name, gate, before, { allows }) {
    if (before !== undefined && before.assignment === null)
        return `it is not in ${before.stage}`;
    if (gate === undefined)
        return index === 0 ? '' : `${name} has no gate of its own: promote to it by hand`;
    const decision = allows(gate, name);
    if (decision.outcome === 'allow')
        return '';
    return `its gate blocks: ${decision.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`).join('; ')}`;
}
/**
 * Puts the version before the current one back into its stage, or the named one, which must have been there. Each further rollback goes one version further back: what was
 * rolled back from is never returned to.
 */
async function rollback(registry, model, stage, options) {
    const history = await registry.assignments((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage));
    const current = history.find((assignment) => assignment.current);
    if (current === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: no version of ${model} is in ${stage}, so there is nothing to roll back`,
            next: await stagesThere(registry, model),
        });
    const versions = new Set((await registry.versions(model)).map(({ version }) => version));
    const earlier = (0,_gather_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsBefore */ .J)(history, current).filter((version) => versions.has(version));
    const to = options.to === undefined ? earlier.at(-1) : ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(options.to) ?? options.to);
    if (to === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${current.version} is the first version in ${stage}, so there is none to roll back to`,
            next: 'name one that was there with `--to`, or promote another version',
        });
    if (!versions.has(to) || !history.some(({ version }) => version === to))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${to} was never in ${stage}`,
            next: earlier.length === 0
                ? `promote it to ${stage} instead`
                : `choose one of ${earlier.map((version) => `v${version}`).join(', ')}, or promote it to ${stage}`,
        });
    if (to === current.version)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message: `${model} v${to} is in ${stage} already`, next: 'name another version' });
    return { model, from: current.version, assignment: await registry.assign(model, to, stage, options.now) };
}
/** Promotes by hand: any version to any stage, whatever is there. */
async function climb(registry, model, version, stage, now) {
    return registry.assign((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), version, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage), now);
}
/** The version that `MODEL`, `MODEL@STAGE`, `MODEL@1.4.0` or `MODEL@v1.4.0` names; throws `ConfigurationError` with what there is instead. */
async function resolveReference(registry, text) {
    const reference = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    const { model } = reference;
    const versions = await registry.versions(model);
    const found = versions.find((version) => reference.kind === 'latest'
        ? true
        : reference.kind === 'version'
            ? version.version === reference.version
            : version.stages.includes(reference.stage));
    if (found !== undefined)
        return found;
    const there = versions.slice(0, 10).map(({ version }) => `${model}@${version}`);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: reference.kind === 'latest'
            ? `${registry.place} has no version of ${model}`
            : reference.kind === 'version'
                ? `${registry.place} has no version ${reference.version} of ${model}`
                : `${registry.place}: no version of ${model} is in ${reference.stage}`,
        next: versions.length === 0
            ? 'promote a first version, or check the name of the model'
            : reference.kind === 'stage'
                ? await stagesThere(registry, model)
                : `choose one of ${there.join(', ')}`,
    });
}
async function stagesThere(registry, model) {
    const current = (await registry.assignments(model)).filter((assignment) => assignment.current);
    return current.length === 0
        ? 'promote a version to a stage first'
        : `these stages hold a version: ${current.map(({ stage, version }) => `${stage} (v${version})`).join(', ')}`;
}


/***/ }),

/***/ 84416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ recordedMetrics)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _mean_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76741);


/** The metrics of a run as its record and its version keep them: with mean and deviation where it was trained several times. */
function recordedMetrics({ metrics, repeats, }) {
    const again = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(repeats)?.metrics ?? {};
    return Object.fromEntries(((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(metrics)?.values ?? []).map(({ name, value, direction }) => {
        const values = Object.hasOwn(again, name) ? again[name] : undefined;
        const repeated = values === undefined ? undefined : (0,_mean_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(values);
        // Values near the largest number have no deviation that a record could keep.
        const isKept = repeated !== undefined && Number.isFinite(repeated.mean) && Number.isFinite(repeated.deviation);
        return [name, { value, direction, ...(isKept ? { repeats: repeated } : {}) }];
    }));
}


/***/ })

};

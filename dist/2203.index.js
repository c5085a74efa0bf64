export const id = 2203;
export const ids = [2203,5232,1414,6186,6940];
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
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38240);


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
        registry: options.registry,
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
/* harmony export */   disagreementOf: () => (/* binding */ disagreementOf),
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   pull: () => (/* binding */ pull),
/* harmony export */   rollback: () => (/* binding */ rollback),
/* harmony export */   versions: () => (/* binding */ versions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58175);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53635);
/* harmony import */ var _promote_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86186);
/* harmony import */ var _promote_grammar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23286);
/* harmony import */ var _promote_guard_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47402);
/* harmony import */ var _promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1414);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77150);
/* harmony import */ var _stage_change_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25311);
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29281);
/* harmony import */ var _support_console_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(506);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35921);
/* harmony import */ var _support_terminal_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9090);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(78178);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12794);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(15232);



















const withRegistry = (options, body) => (0,_project_js__WEBPACK_IMPORTED_MODULE_17__/* .withProject */ .C3)(options, async (project) => body(await project.registry(), project));
const now = () => new Date().toISOString();
/** A person's doing, on a machine of their own or in a job. */
const tell = (project, registry, change) => (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_11__/* .stageChanged */ .zq)(project, { ...change, registry, runner: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunner */ .fY)(process.env) }, (0,_support_console_log_js__WEBPACK_IMPORTED_MODULE_13__/* .createConsoleLog */ .y)((0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .wantsColor */ .zK)(process.stderr)));
const byHand = { created: false, judgement: null, factsSha256: null };
/** Puts a version in a stage; without a reference, the model of the last run becomes a version first, if its decision allows. */
const promote = (reference, options) => withRegistry(options, async (registry, project) => {
    const stages = project.configuration.promote?.stage ?? [];
    if (reference === undefined)
        return promoteLastRun(registry, project, options);
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__.resolveReference)(registry, (0,_project_js__WEBPACK_IMPORTED_MODULE_17__/* .qualified */ .LX)(reference, project.model));
    const stage = options.stage ??
        nextStage(version, stages.map(({ name }) => name));
    const assignment = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__.climb)(registry, version.model, version.version, stage, now());
    await tell(project, registry, {
        ...byHand,
        kind: 'promoted',
        version,
        assignments: [assignment],
        entered: version.stages.includes(stage) ? [] : [stage],
        from: null,
    });
    (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)(options.json ? assignment : `${version.model} v${version.version} is in ${stage} (number ${assignment.number})`);
    return 0;
});
/** The lowest stage of the ladder that the version is not in yet. */
function nextStage(version, ladder) {
    const highest = Math.max(-1, ...version.stages.map((stage) => ladder.indexOf(stage)));
    const stage = ladder[highest + 1];
    if (stage !== undefined)
        return stage;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .ConfigurationError */ .j1({
        message: `${version.model} v${version.version} is in the highest stage already: ${ladder.join(', ')}`,
        next: 'name another one with --stage',
    });
}
async function promoteLastRun(registry, project, options) {
    const folder = (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(project.root);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'facts.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .ConfigurationError */ .j1({
            file,
            message: 'there is no run to promote',
            next: 'run `ml-test-score run` first, or name a version: `ml-test-score promote MODEL@1.4.0 --stage production`',
        });
    const read = await (0,_replay_js__WEBPACK_IMPORTED_MODULE_18__.readFacts)(file);
    const { promote: named } = project.configuration;
    const facts = options.registry === undefined || named === undefined
        ? read
        : { ...read, configuration: { ...read.configuration, promote: named } };
    const refused = (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_8__/* .refusePromotion */ .ml)(facts) ?? (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_8__/* .missingModel */ .CG)(facts);
    if (refused !== null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .ConfigurationError */ .j1({
            file,
            message: refused,
            next: 'run `ml-test-score run` on the branch that promotes',
        });
    const judgement = (0,_replay_js__WEBPACK_IMPORTED_MODULE_18__.judgeFacts)(file, facts);
    if (judgement.decision.outcome === 'block') {
        const [first] = judgement.decision.reasons;
        const message = `the gate blocks: ${first?.subject}: expected ${first?.expected}, found ${first?.found}`;
        process.stderr.write(`${(0,_support_terminal_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalText */ .e)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .formatProblem */ .Vw)({ file, message, next: first?.next ?? '' }))}\n`);
        return 1;
    }
    const bundle = await (0,_promote_bundle_js__WEBPACK_IMPORTED_MODULE_6__.createBundle)({
        facts,
        score: judgement.score,
        report: (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)(judgement),
        factsJson: JSON.stringify(facts),
        root: project.root,
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bundle'),
    });
    const configured = project.configuration.promote?.stage ?? [];
    const promoted = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__.promote)({
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
    const { version, created } = promoted;
    await tell(project, registry, {
        ...(0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__.entered)(promoted),
        kind: 'promoted',
        version,
        created,
        from: null,
        judgement,
        factsSha256: created ? await (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_11__/* .factsDigest */ .wL)(bundle) : null,
    });
    const lines = promoted.stages.map(({ stage, reason }) => reason === '' ? `it is in ${stage}` : `not in ${stage}: ${reason}`);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)(options.json
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
    const done = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__.rollback)(registry, model ?? project.model, stage, {
        now: now(),
        ...(options.to === undefined ? {} : { to: options.to }),
    });
    const { model: name, from, assignment } = done;
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__.resolveReference)(registry, `${name}@${assignment.version}`);
    const moved = { assignments: [assignment], entered: [stage], from };
    await tell(project, registry, { ...byHand, ...moved, kind: 'rolled-back', version });
    (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)(options.json ? done : `${stage}: ${done.model} went back from v${done.from} to v${done.assignment.version}`);
    return 0;
});
/** All versions, newest first. */
const versions = (model, options) => withRegistry(options, async (registry, project) => {
    const name = model ?? project.model;
    const found = await registry.versions(name);
    const disagreements = await registry.disagreements(name);
    if (options.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)(found);
    else if (found.length === 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)(`${registry.place} has no version of ${model ?? project.model} yet`);
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)((0,_report_console_js__WEBPACK_IMPORTED_MODULE_10__/* .alignColumns */ .RM)([
            ['Version', 'Stages', 'Score', 'Date', 'Commit', 'Digest'],
            ...found.map((version) => [
                `v${version.version}`,
                version.stages.join(', '),
                version.score === null ? '' : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .formatNumber */ .ZV)(version.score),
                version.date.slice(0, 16).replace('T', ' '),
                version.commit.slice(0, 7),
                version.digest?.slice(0, 12) ?? 'tagged by hand',
            ]),
        ]).join('\n'));
    const lines = disagreements.map((one) => `${(0,_stage_change_js__WEBPACK_IMPORTED_MODULE_11__/* .disagreement */ .fn)(registry, name, one)}\n  → ${putBack(name, one)}\n`);
    (options.json ? process.stderr : process.stdout).write((0,_support_terminal_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalText */ .e)(lines.join('')));
    return 0;
});
const putBack = (model, { stage, expected }) => expected === null
    ? 'take it away there, or promote that version'
    : `\`ml-test-score promote ${model}@${expected} --stage ${stage}\` puts it back`;
/** That the registry itself serves another version in the stage that is asked for than the tags have there; null where it does not. */
async function disagreementOf(registry, reference) {
    const asked = (0,_promote_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseReference */ .F2)(reference);
    if (asked.kind !== 'stage')
        return null;
    const found = (await registry.disagreements(asked.model)).find(({ stage }) => stage === asked.stage);
    return found === undefined
        ? null
        : {
            message: (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_11__/* .disagreement */ .fn)(registry, asked.model, found),
            next: `${putBack(asked.model, found)}; a version by its number can be pulled meanwhile`,
        };
}
/** Fetches the bundle of a version and verifies its digest. */
const pull = (reference, options) => withRegistry(options, async (registry, project) => {
    const name = (0,_project_js__WEBPACK_IMPORTED_MODULE_17__/* .qualified */ .LX)(reference, project.model);
    const problem = await disagreementOf(registry, name);
    if (problem !== null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .ConfigurationError */ .j1(problem);
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_9__.resolveReference)(registry, name);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.output ?? `${version.model}-${version.version}`);
    const pulled = await registry.pull(version.model, version.version, directory);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)(options.json
        ? { ...pulled, directory }
        : `${version.model} v${version.version} is in ${directory}; its digest ${version.digest?.slice(0, 12)} is verified`);
    return 0;
});


/***/ }),

/***/ 15232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeFacts: () => (/* binding */ judgeFacts),
/* harmony export */   readFacts: () => (/* binding */ readFacts),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8463);
/* harmony import */ var _gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26940);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53635);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77150);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78178);








/** Check, score, gate and report again from saved facts, without training. @returns the exit status */
async function replay(file, options) {
    const facts = await readFacts(file);
    const judgement = judgeFacts(file, facts);
    const report = unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .E)(judgement));
    if (options.output !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.output, { recursive: true }).catch((error) => {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
                file: options.output,
                message: `the folder cannot be made (${error.code})`,
                next: 'name a folder that can be written',
            });
        });
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(options.output, report, facts);
    }
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(options.json ? report : (0,_report_console_js__WEBPACK_IMPORTED_MODULE_5__/* .renderConsole */ .qP)(report, (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .paintFor */ .ev)(process.stdout)));
    return (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnjudged */ .t)(judgement.decision) ? 2 : report.decision.outcome === 'allow' ? 0 : 1;
}
/** Facts with the right keys may still hold what no run writes. */
const judgeFacts = (file, facts) => unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(facts));
function unlessUnfit(file, act) {
    try {
        return act();
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
            file,
            message: `these facts cannot be judged: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`,
            next: 'name the facts.json that `ml-test-score run` wrote, unchanged',
        }, { cause: error });
    }
}
const advice = {
    form: 'name the facts.json that `ml-test-score run` wrote (.ml-test-score/facts.json)',
    release: 'run `ml-test-score run` again with this release, or replay it with the release that wrote it',
};
/** Facts as `run` saved them; a file of the user's own, whose configuration and policy are kept. */
async function readFacts(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(file, `cannot be read (${error.code})`, advice.form));
    const claimed = (0,_gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(text, file, advice);
    const missing = ['configuration', 'policy'].filter((key) => typeof claimed[key] !== 'object' || claimed[key] === null);
    if (missing.length > 0)
        (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(file, `has no ${missing.join(', ')}`, advice.form);
    const { configuration, policy } = claimed;
    return { ...(await (0,_gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFacts */ .u)(claimed, file, advice)), configuration, policy };
}


/***/ }),

/***/ 24860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ workflowRunSchema),
/* harmony export */   R8: () => (/* binding */ refuseDangerousEvent),
/* harmony export */   o6: () => (/* binding */ retrainEvent),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);



/** The event that started a run, from GitHub's payload. */
/** The `event_type` by which a failing monitoring test starts `retrain` workflows. */
const retrainEvent = 'ml-test-score-retrain';
const repository = zod__WEBPACK_IMPORTED_MODULE_2__.object({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional() });
const side = zod__WEBPACK_IMPORTED_MODULE_2__.object({ ref: zod__WEBPACK_IMPORTED_MODULE_2__.string(), sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(), repo: zod__WEBPACK_IMPORTED_MODULE_2__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish() });
/** A run in an event's payload, and in an answer of the API: the same words. */
const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__.int().default(1),
    event: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_2__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
    run_started_at: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
})
    .transform((run) => ({
    id: String(run.id),
    attempt: run.run_attempt,
    event: run.event,
    headCommit: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository: run.head_repository?.full_name ?? null,
    conclusion: run.conclusion ?? null,
    url: run.html_url,
    actor: run.actor?.login ?? null,
    startedAt: run.run_started_at ?? run.created_at,
}));
/** The part of GitHub's event payloads that is read; other keys are ignored. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    repository: repository.optional(),
    /** Of `repository_dispatch` its `event_type`. */
    action: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    before: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    forced: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        number: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
        title: zod__WEBPACK_IMPORTED_MODULE_2__.string().default(''),
        user: zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
        head: side,
        base: side,
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__.object({ base_sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(), base_ref: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).optional(),
    workflow_run: workflowRunSchema.optional(),
});
function readTrigger({ event, file, commit, branch }) {
    const payload = readPayload(file);
    const pull = payload.pull_request;
    const zeros = /^0+$/;
    return {
        event,
        ...(event === 'repository_dispatch' && payload.action ? { eventType: payload.action.slice(0, 100) } : {}),
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                title: pull.title,
                author: pull.user?.login ?? null,
                headCommit: pull.head.sha,
                headBranch: pull.head.ref,
                baseBranch: pull.base.ref,
                // A head repository that was deleted is nobody's: treated as a fork.
                fork: pull.head.repo?.full_name !== pull.base.repo?.full_name,
            },
        commit,
        branch: pull?.head.ref ?? branch,
        // A schedule runs on the default branch alone, and its payload may hold nothing but the schedule.
        defaultBranch: payload.repository?.default_branch ?? (event === 'schedule' ? branch : null),
        before: payload.before === undefined || zeros.test(payload.before) ? null : payload.before,
        forced: payload.forced ?? false,
        mergeGroupBase: payload.merge_group?.base_sha ?? null,
        workflowRun: payload.workflow_run ?? null,
    };
}
function readPayload(path) {
    if (path === '')
        return {};
    try {
        return payloadSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: path,
            message: `the event payload cannot be read: ${error instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(error) : (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            next: 'run inside a job of GitHub Actions',
        }, { cause: error });
    }
}
/** Events that run with a write token on behalf of somebody who may have none: no code of theirs may run. */
const dangerousEvents = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** @throws ConfigurationError where code of the repository would run on a dangerous event */
function refuseDangerousEvent(event, runs) {
    if (runs === null || !dangerousEvents.includes(event))
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `${runs} does not run on \`${event}\`: it would run somebody else's code with this repository's token`,
        next: 'train on `pull_request` and `push` as workflows/quick-start.yml does; for separate jobs copy workflows/gate-pull-request.yml, for forks the pair forks-score.yml and forks-report.yml',
    });
}


/***/ }),

/***/ 26940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkFacts),
  largestFacts: () => (/* binding */ largestFacts),
  parseFacts: () => (/* binding */ parseFacts),
  r: () => (/* binding */ parseVersioned)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./build/history/record.js
var record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/gather/saved-facts-bounds.js

/** What facts never are, whatever their schema: very deep, with very many values, very long texts, or with keys that mean something to JavaScript. */
const deepest = 32;
/** A mistake in each of more values than this would fill the memory. */
const mostValues = 500_000;
const longestText = 20_000;
const longestName = 1000;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** `run.metrics["a b"][3]`, bounded. Names in it are hostile text. */
function pathText(path) {
    const parts = path
        .slice(0, deepest)
        .map((part) => typeof part === 'number'
        ? `[${part}]`
        : /^[A-Za-z_][A-Za-z0-9_]{0,60}$/.test(part)
            ? `.${part}`
            : `[${valueText(part)}]`);
    return parts.join('').replace(/^\./, '') || 'the file';
}
/** A value in a few characters, on one line. */
function valueText(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 80);
    return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}
/** Throws `ConfigurationError`, naming the place in the file. */
function checkBounds(value, file, next) {
    const path = [];
    let values = 0;
    const stop = (message) => (0,errors/* refuse */.TR)(file, `${pathText(path)}: ${message}`, next);
    function walk(value) {
        values += 1;
        if (values > mostValues)
            stop(`expected at most ${mostValues} values in all, found more`);
        if (typeof value === 'string') {
            const most = path.at(-1) === 'name' ? longestName : longestText;
            if (value.length > most)
                stop(`expected at most ${most} characters, found ${value.length}`);
        }
        else if (typeof value === 'number') {
            // JSON has no infinity, but 1e999 is read as one.
            if (!Number.isFinite(value))
                stop(`expected a finite number, found ${value}`);
        }
        else if (typeof value === 'object' && value !== null) {
            if (path.length >= deepest)
                stop(`expected at most ${deepest} levels, found more`);
            if (Array.isArray(value))
                for (let index = 0; index < value.length; index += 1) {
                    path.push(index);
                    walk(value[index]);
                    path.pop();
                }
            else
                for (const key of Object.keys(value)) {
                    if (key.length > longestName)
                        stop(`expected keys of at most ${longestName} characters, found ${key.length}`);
                    path.push(key);
                    if (refusedKeys.has(key))
                        stop('is a key that facts never have');
                    walk(value[key]);
                    path.pop();
                }
        }
    }
    walk(value);
}

;// CONCATENATED MODULE: ./build/gather/saved-facts-problem.js

/** One line for each issue, at most so many. */
function describeIssues(issues, root, most = 3) {
    return issues.slice(0, most).map((issue) => {
        const { path, expected } = leafOf(issue, []);
        if (expected === null)
            return `${pathText(path)} is a key that these facts do not have`;
        return `${pathText(path)}: expected ${expected}, found ${valueText(valueAt(root, path))}`;
    });
}
function leafOf(issue, above) {
    const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    switch (issue.code) {
        case 'invalid_union':
            return leafOfUnion(issue.errors.map((branch) => branch.map((one) => leafOf(one, path))), path);
        case 'invalid_value':
            return { path, expected: issue.values.slice(0, 10).map(valueText).join(' or '), literal: true };
        case 'invalid_type':
            return { path, expected: typeWords[issue.expected] ?? issue.expected, literal: false };
        case 'unrecognized_keys':
            return { path: [...path, issue.keys[0] ?? ''], expected: null, literal: false };
        case 'too_big':
            return { path, expected: `at most ${issue.maximum}${unitOf(issue.origin)}`, literal: false };
        case 'too_small':
            return { path, expected: `at least ${issue.minimum}${unitOf(issue.origin)}`, literal: false };
        default:
            return { path, expected: issue.message.replace(/^Invalid input: expected /, ''), literal: false };
    }
}
const unitOf = (origin) => (origin === 'string' ? ' characters' : '');
const typeWords = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    object: 'an object',
    record: 'an object',
    array: 'a list',
    null: 'null',
};
/** The member that was meant is the one that goes wrong deepest, and of these one whose literals fit and that has no more to mend than the others. */
function leafOfUnion(branches, path) {
    const filled = branches.filter((branch) => branch.length > 0);
    const depthOf = (branch) => Math.min(...branch.map((leaf) => leaf.path.length));
    const depth = Math.max(...filled.map(depthOf));
    const deepest = filled.filter((branch) => depthOf(branch) === depth);
    const fewest = Math.min(...deepest.map((branch) => branch.length));
    const fitting = deepest.filter((branch) => branch.length === fewest && !branch.some(({ literal }) => literal));
    const meant = (fitting.length > 0 ? fitting : deepest).map((branch) => branch.find(({ literal }) => literal) ?? branch[0]);
    const [first] = meant;
    if (first === undefined)
        return { path, expected: 'another value', literal: false };
    const same = meant.filter((leaf) => pathText(leaf.path) === pathText(first.path));
    const expected = [...new Set(same.map((leaf) => leaf.expected))];
    return {
        ...first,
        expected: expected.includes(null) ? first.expected : expected.slice(0, 10).join(' or '),
        literal: same.every(({ literal }) => literal),
    };
}
function valueAt(root, path) {
    let value = root;
    for (const part of path)
        value =
            typeof value === 'object' && value !== null && Object.hasOwn(value, part)
                ? value[part]
                : undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/gather/saved-facts.js






/**
 * Reads facts that another run saved. The text is hostile: a pull request's own code may have written all of it. That it has the shape of facts says nothing about
 * whether it is true.
 */
/** Of facts.json. */
const largestFacts = 20 * files/* megabyte */.H7;
const artifactAdvice = {
    form: 'let the run that trains upload the facts.json that it wrote, unchanged',
    release: 'use the same version of ML Test Score in the job that trains and in the one that reports',
};
/** The facts without the configuration and the policy that they claim, which are read by git. Throws `ConfigurationError`. */
async function parseFacts(text, file) {
    const claimed = parseVersioned(text, file, artifactAdvice);
    const facts = await checkFacts(claimed, file, artifactAdvice);
    refuseForms(identity.safeParse(facts), facts, file, artifactAdvice.form);
    return facts;
}
/** JSON of facts of this version, unchecked beyond that. Throws `ConfigurationError`. */
function parseVersioned(text, file, advice) {
    if (Buffer.byteLength(text) > largestFacts)
        (0,errors/* refuse */.TR)(file, `is larger than ${(0,files/* formatBytes */.z3)(largestFacts)}`, advice.form);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        (0,errors/* refuse */.TR)(file, `is no JSON: ${(0,errors/* messageOf */.bD)(error)
            .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
            .slice(0, 200)}`, advice.form);
    }
    const version = isObject(json) ? json.schemaVersion : undefined;
    if (version === 1)
        return json;
    const found = `expected facts of schemaVersion 1, found ${version === undefined ? 'none' : valueText(version)}`;
    if (typeof version === 'number' && version > 1)
        (0,errors/* refuse */.TR)(file, `${found}: a later release of ML Test Score wrote them`, advice.release);
    return (0,errors/* refuse */.TR)(file, found, advice.form);
}
/** Facts in the shape of this release: all that is not configuration or policy. Throws `ConfigurationError`. */
async function checkFacts({ configuration: _configuration, policy: _policy, ...facts }, file, advice) {
    const { schema, lackingIn } = await loadSchema();
    const lacking = lackingIn(facts);
    if (lacking.length > 0)
        (0,errors/* refuse */.TR)(file, `was written by another release: it has no ${firstOf(lacking)}`, advice.release);
    checkBounds(facts, file, advice.form);
    try {
        refuseForms(schema.safeParse(facts), facts, file, advice.form);
    }
    catch (error) {
        // Very many mistakes do not fit on the stack.
        if (!(error instanceof RangeError))
            throw error;
        (0,errors/* refuse */.TR)(file, 'has more mistakes than can be listed', advice.form);
    }
    return facts;
}
const firstOf = (names, most = 10) => names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
function refuseForms(parsed, facts, file, next) {
    if (parsed.success)
        return;
    throw new errors/* ConfigurationError */.j1(describeIssues(parsed.error.issues, facts).map((message) => ({ file, message, next })));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const sha256 = schemas.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const fingerprinted = schemas.looseObject({ value: schemas.looseObject({ sha256 }).optional() });
/** What ends in names of files, addresses and records: in the very forms that the history demands. */
const identity = schemas.looseObject({
    run: schemas.looseObject({
        model: record/* modelName */.fD,
        commit: record/* commitId */.xk.nullable(),
        headCommit: record/* commitId */.xk.nullable(),
        pullRequest: schemas.looseObject({ number: schemas.int().positive(), headCommit: record/* commitId */.xk }).nullable(),
        id: record/* runId */.Vz,
        attempt: schemas.int().positive().max(1_000_000),
        startedAt: iso.datetime(),
    }),
    artifacts: fingerprinted,
    predictions: fingerprinted,
    data: schemas.looseObject({ training: fingerprinted, testing: fingerprinted, serving: fingerprinted }),
});
let loaded;
/** Generated from `SavedFacts` by `npm run generate`; loaded where facts are read, not at import. */
function loadSchema() {
    loaded ??= __webpack_require__.e(/* import() */ 2861).then(__webpack_require__.t.bind(__webpack_require__, 92861, 17)).then(({ default: json }) => {
        const root = json.definitions.SavedFacts;
        return {
            schema: from_json_schema/* fromJSONSchema */.y(json),
            lackingIn: (facts) => [
                ...lackingOf(root, facts),
                ...['tables', 'data'].flatMap((group) => isObject(facts[group]) ? lackingOf(root.properties?.[group], facts[group], `${group}.`) : []),
            ],
        };
    });
    return loaded;
}
function lackingOf({ properties = {}, required = [] } = {}, value, of = '') {
    const group = isObject(value) ? value : {};
    return required
        .filter((key) => {
        const found = group[key];
        const isFact = properties[key]?.$ref?.startsWith('#/definitions/Fact<') === true;
        return isFact ? !isObject(found) || !('state' in found) : found === undefined || found === null;
    })
        .map((key) => `${of}${key}`);
}


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

/***/ 58175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ readJobInputs),
/* harmony export */   Ui: () => (/* binding */ readActionInputs),
/* harmony export */   fY: () => (/* binding */ readRunner)
/* harmony export */ });
/* unused harmony exports actionCommands, listOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33820);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24860);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);





/** What a step of the Action does. */
const actionCommands = ['run', 'report', 'promote', 'rollback', 'monitor', 'changed', 'models'];
/** @throws ConfigurationError where a truth value is neither true nor false */
function readActionInputs(environment) {
    const text = inputOf(environment);
    const truth = (name) => truthOf(environment, name, 'true');
    return {
        config: text('config'),
        train: text('train'),
        metrics: listOf(text('metrics')),
        model: text('model'),
        workingDirectory: text('working-directory') ?? '.',
        token: text('token'),
        comment: truth('comment'),
        fail: truth('fail'),
        models: listOf(text('models')),
        promote: truth('promote'),
    };
}
/** @throws ConfigurationError where an input is not what it should be */
function readJobInputs(environment) {
    const text = inputOf(environment);
    const read = (name, schema, value) => {
        const found = schema.safeParse(value);
        if (found.success)
            return found.data;
        const message = found.error.issues[0]?.message;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({ message: `input \`${name}\`: ${message}, found ${JSON.stringify(value)}` });
    };
    return {
        command: read('command', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](actionCommands, `expected one of ${actionCommands.join(', ')}`), text('command') ?? 'run'),
        runId: read('run-id', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .regex(/^\d{1,20}$/, 'expected the number of a run')
            .nullable(), text('run-id')),
        stage: text('stage'),
        version: text('version'),
        status: text('status'),
        retrain: truthOf(environment, 'retrain', 'false'),
        cooldown: read('cooldown', _config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, text('cooldown') ?? '24h'),
        maxJobs: read('max-jobs', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .regex(/^([1-9]\d?|1\d\d|2[0-4]\d|25[0-6])$/, 'expected a whole number from 1 to 256')
            .transform(Number), text('max-jobs') ?? '256'),
    };
}
const inputOf = (environment) => (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || null;
function truthOf(environment, name, otherwise) {
    const value = inputOf(environment)(name) ?? otherwise;
    if (/^(true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        message: `input \`${name}\`: expected true or false, found ${JSON.stringify(value)}`,
    });
}
/** One path on each line; null when there is none. */
function listOf(text) {
    const lines = (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    return lines.length === 0 ? null : lines;
}
/** The runner's description of this job; null outside GitHub Actions. */
function readRunner(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return null;
    const need = (name) => {
        const value = environment[name];
        if (value === undefined || value === '')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                message: `${name} is not set, although GITHUB_ACTIONS is`,
                next: 'run inside a job of GitHub Actions, or unset GITHUB_ACTIONS',
            });
        return value;
    };
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = need('GITHUB_REPOSITORY');
    const runId = need('GITHUB_RUN_ID');
    const attempt = Number(environment.GITHUB_RUN_ATTEMPT || 1);
    return {
        trigger: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrigger */ .vE)({
            event: need('GITHUB_EVENT_NAME'),
            file: environment.GITHUB_EVENT_PATH ?? '',
            commit: environment.GITHUB_SHA || null,
            branch: environment.GITHUB_REF_TYPE === 'branch' ? environment.GITHUB_REF_NAME || null : null,
        }),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(need('GITHUB_WORKSPACE')),
        repository,
        runId,
        attempt,
        actor: environment.GITHUB_ACTOR || null,
        serverUrl,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
        temporary: environment.RUNNER_TEMP || null,
        environment: environment.RUNNER_ENVIRONMENT || null,
        stepSummary: environment.GITHUB_STEP_SUMMARY || null,
    };
}


/***/ }),

/***/ 86186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBundle: () => (/* binding */ createBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/statistics/recorded-metrics.js
var recorded_metrics = __webpack_require__(84416);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/promote/grammar.js
var grammar = __webpack_require__(23286);
;// CONCATENATED MODULE: ./build/promote/lineage.js

function describeLineage(facts, commit, artifacts, pullRequest) {
    const { run, environment } = facts;
    const training = (0,build_facts/* presentValue */.p)(facts.training);
    const dvc = (0,build_facts/* presentValue */.p)(facts.dvc);
    const fingerprint = (fact) => (0,build_facts/* presentValue */.p)(fact) ?? null;
    return {
        schemaVersion: 1,
        model: run.model,
        commit,
        repository: run.repository,
        branch: run.branch,
        dirty: run.dirty,
        pullRequest,
        trigger: {
            event: run.event,
            actor: run.actor,
            run: run.id,
            attempt: run.attempt,
            url: run.url,
            startedAt: run.startedAt,
        },
        training: training === undefined
            ? null
            : { command: training.command, seconds: training.seconds, peakMemoryBytes: training.peakMemoryBytes },
        data: {
            training: fingerprint(facts.data.training),
            testing: fingerprint(facts.data.testing),
            serving: fingerprint(facts.data.serving),
        },
        ...(dvc === undefined ? {} : { dvc: Object.fromEntries(dvc.outputs.map(({ path, digest }) => [path, digest])) }),
        ...trackingOf(facts),
        parameters: (0,build_facts/* presentValue */.p)(facts.metrics)?.parameters ?? {},
        environment: {
            dependenciesSha256: environment.dependenciesSha256,
            dependencyFiles: environment.dependencyFiles,
        },
        hardware: {
            platform: environment.platform,
            cpu: environment.cpu,
            cores: environment.cores,
            memoryBytes: environment.memoryBytes,
        },
        artifacts,
    };
}
function trackingOf({ tracking }) {
    if (tracking.state !== 'gathered')
        return {};
    const { server, experiment, run } = tracking.value;
    return { tracking: { server, run: run.id, experiment: experiment.name, datasets: run.datasets } };
}

// EXTERNAL MODULE: ./build/promote/manifest.js
var manifest = __webpack_require__(32138);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/rubric/bands.js
var bands = __webpack_require__(46808);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/promote/model-card.js






/** Metrics beyond these are in report.json only. */
const shownMetrics = 200;
/**
 * `model-card.md`: Markdown with the front matter of Hugging Face's model cards (`model-index`, as huggingface_hub.ModelCardData reads it). What nobody has told us
 * (licence, library) is left out; what people must write is marked as not written yet.
 */
function formatModelCard({ facts, lineage, score }) {
    const model = lineage.model;
    const metrics = (0,build_facts/* presentValue */.p)(facts.metrics)?.values.slice(0, shownMetrics) ?? [];
    return `${[
        `---\n${frontMatter(model, metrics, lineage).trimEnd()}\n---`,
        `# ${(0,markdown/* escapeMarkdown */.FV)(model)}`,
        '## Intended use',
        '_Not written yet. Say what the model is for, for whom, and what it must not be used for._',
        '## Training data',
        dataTable(facts),
        '## Metrics',
        metrics.length === 0 ? 'None was measured.' : metricTable(metrics),
        '## ML Test Score',
        scoreTable(score),
        '## Lineage',
        lineageTable(lineage),
        '## How to get it',
        `\`\`\`\nml-test-score pull ${lastStage(facts, model)}\n\`\`\``,
    ].join('\n\n')}\n`;
}
function frontMatter(model, metrics, lineage) {
    const testing = lineage.data.testing;
    const result = {
        task: { type: 'other' },
        dataset: {
            type: 'testing',
            name: 'Testing data',
            ...(testing === null ? {} : { revision: testing.sha256 }),
        },
        metrics: metrics.map(({ name, value }) => ({ type: name.slice(0, 300), value, name: name.slice(0, 300) })),
        ...(lineage.trigger.url === null ? {} : { source: { name: 'ML Test Score', url: lineage.trigger.url } }),
    };
    return (0,dist/* stringify */.As)({ tags: ['ml-test-score'], 'model-index': [{ name: model, results: metrics.length === 0 ? [] : [result] }] }, 
    // Quoted for Python's YAML 1.1, too, which takes `no` for a truth value.
    { lineWidth: 0, version: '1.1' });
}
function dataTable({ data }) {
    const rows = ['training', 'testing', 'serving'].map((kind) => {
        const fact = data[kind];
        return fact.state === 'gathered'
            ? [kind, model_card_files(fact.value), (0,markdown/* code */.aY)(fact.value.sha256)]
            : [kind, (0,markdown/* escapeMarkdown */.FV)((0,build_facts/* whyMissing */.bi)(fact)), '–'];
    });
    return (0,markdown/* table */.tp)(['Data', 'Files', 'SHA-256'], rows);
}
function model_card_files(fingerprint) {
    const shown = fingerprint.files.slice(0, 5).map(({ path, bytes }) => `${(0,markdown/* code */.aY)(path)} (${(0,files/* formatBytes */.z3)(bytes)})`);
    const rest = fingerprint.files.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
const metricTable = (metrics) => (0,markdown/* table */.tp)(['Metric', 'Value', 'Better'], metrics.map(({ name, value, direction }) => [(0,markdown/* code */.aY)(name), String(value), direction ?? 'not declared']));
const scoreTable = (score) => [
    `**${score.total} of 7**, the least of four sections. ${(0,bands/* bandOf */.B)(score.total).reading}`,
    (0,markdown/* table */.tp)(['Section', 'Points of 7'], sections/* sections */.V0.map((section) => [sections/* sectionTitles */.XG[section], String(score.sections[section])])),
].join('\n\n');
function lineageTable(lineage) {
    const { pullRequest, trigger, training, environment, hardware, artifacts } = lineage;
    const rows = [
        ['Commit', (0,markdown/* code */.aY)(lineage.commit) + (lineage.dirty ? ', with changes that were not committed' : '')],
        ['Repository', lineage.repository === null ? null : (0,markdown/* code */.aY)(lineage.repository)],
        ['Pull request', pullRequest === null ? null : `${pullRequest.number}: ${(0,markdown/* escapeMarkdown */.FV)(pullRequest.title)}`],
        [
            'Trigger',
            `${(0,markdown/* escapeMarkdown */.FV)(trigger.event)}${trigger.actor === null ? '' : ` by ${(0,markdown/* code */.aY)(trigger.actor)}`}, ${trigger.startedAt}`,
        ],
        [
            'Training',
            training === null ? 'not trained here' : `${(0,markdown/* code */.aY)(training.command)}, ${Math.round(training.seconds * 10) / 10} s`,
        ],
        ['Model', `${model_card_files(artifacts)}, SHA-256 ${(0,markdown/* code */.aY)(artifacts.sha256)}`],
        [
            'Dependencies',
            environment.dependenciesSha256 === null ? null : `SHA-256 ${(0,markdown/* code */.aY)(environment.dependenciesSha256)}`,
        ],
        [
            'Hardware',
            (0,markdown/* escapeMarkdown */.FV)(`${hardware.platform}, ${hardware.cpu}, ${hardware.cores} cores, ${(0,files/* formatBytes */.z3)(hardware.memoryBytes)} of memory`),
        ],
    ];
    return (0,markdown/* table */.tp)(['What', 'Value'], rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
function lastStage(facts, model) {
    const stage = facts.configuration.promote?.stage.at(-1)?.name;
    return stage === undefined ? model : `${model}@${stage}`;
}

;// CONCATENATED MODULE: ./build/promote/bundle.js










/** Collects what promotion moves: the artifacts (regular files, with the digests that were gathered), report, facts, lineage and model card. */
async function createBundle(input) {
    const { facts, score, root, directory } = input;
    const { run } = facts;
    const model = (0,grammar/* checkModel */.w5)(run.model);
    if (run.commit === null)
        throw new errors/* ConfigurationError */.j1({ message: 'there is no commit that a version could name', next: 'commit first' });
    if (facts.artifacts.state !== 'gathered')
        throw new errors/* ConfigurationError */.j1({
            message: `there is no model to promote: ${(0,build_facts/* whyMissing */.bi)(facts.artifacts)}`,
            next: 'name the files of the model below `artifacts`',
        });
    const artifacts = facts.artifacts.value;
    const pullRequest = input.pullRequest ?? run.pullRequest;
    const lineage = describeLineage(facts, run.commit, artifacts, pullRequest === null ? null : { number: pullRequest.number, title: pullRequest.title, author: pullRequest.author });
    await refuseOther(directory);
    const partial = `${directory}.partial`;
    await (0,promises_.rm)(partial, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(partial, 'artifacts'), { recursive: true });
    for (const file of artifacts.files) {
        const path = (0,files/* inside */.nx)(root, file.path);
        await (0,manifest/* copyVerified */.kj)((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(partial, 'artifacts', path), file).catch((error) => {
            throw error instanceof errors/* ConfigurationError */.j1 ? changed(path, error) : error;
        });
    }
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'report.json'), json(input.report));
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'facts.json'), input.factsJson);
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'lineage.json'), json(lineage));
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'model-card.md'), formatModelCard({ facts, lineage, score }));
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    await (0,promises_.rename)(partial, directory);
    return {
        model,
        commit: run.commit,
        digest: artifacts.sha256,
        artifacts,
        directory,
        score: score.total,
        metrics: (0,recorded_metrics/* recordedMetrics */.K)(facts),
        run: run.url,
        tracking: bundle_trackingOf(facts),
    };
}
function bundle_trackingOf({ tracking }) {
    if (tracking.state !== 'gathered')
        return null;
    const { server, run } = tracking.value;
    return { server, runId: run.id, models: run.models };
}
const changed = (file, cause) => new errors/* ConfigurationError */.j1({
    file,
    message: 'is not the file any more that was gathered after training',
    next: 'make sure that nothing writes it after training has ended',
}, { cause });
/** Only a bundle, or nothing, is replaced. */
async function refuseOther(directory) {
    const found = await (0,promises_.lstat)(directory).catch(() => null);
    if (found === null)
        return;
    const content = found.isDirectory() ? await (0,promises_.readdir)(directory) : null;
    if (content !== null && (content.length === 0 || content.includes('lineage.json')))
        return;
    throw new errors/* ConfigurationError */.j1({
        file: directory,
        message: 'the bundle would replace it, and it is no bundle',
        next: 'move it away',
    });
}


/***/ }),

/***/ 32138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   kj: () => (/* binding */ copyVerified),
/* harmony export */   oD: () => (/* binding */ documentNames),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   wJ: () => (/* binding */ writeVerified),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);







/** What a stored bundle consists of: `manifest.json`, written beside the files by every registry, and verified when they are pulled. */
const manifestName = 'manifest.json';
/** What a bundle holds beside `artifacts/`. */
const documentNames = ['report.json', 'facts.json', 'model-card.md', 'lineage.json'];
/** A path below the bundle that leads nowhere else, on any system. */
const bundlePath = zod__WEBPACK_IMPORTED_MODULE_6__.string()
    .max(1000)
    .refine((path) => documentNames.includes(path) ||
    (path.startsWith('artifacts/') &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        !/[\\\u0000-\u001f]/.test(path) &&
        !/^artifacts\/[a-z]:/i.test(path)), 'a path below artifacts/');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_6__.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_6__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__.literal(1),
    model: zod__WEBPACK_IMPORTED_MODULE_6__.string().max(300),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__.string().regex(/^[0-9a-f]{40}$/),
    digest: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.object({
        path: bundlePath,
        bytes: zod__WEBPACK_IMPORTED_MODULE_6__.int().nonnegative(),
        sha256,
        /** Name of the release asset that holds the file; null where files are stored by their paths, and for an empty file. */
        asset: zod__WEBPACK_IMPORTED_MODULE_6__.string().max(300).nullable(),
    }))
        .max(100_000),
});
/** What a bundle consists of. Throws where its digest is not that of its artifacts. */
async function describeBundle(bundle) {
    if ((0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintDigest */ .fk)(bundle.artifacts.files) !== bundle.digest)
        throw new Error('the digest of the bundle is not that of its artifacts');
    const documents = [];
    for (const path of documentNames) {
        if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.directory, path))))
            continue;
        const { bytes, digest } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .TM)(bundle.directory, path);
        documents.push({ path, bytes, sha256: digest, asset: null });
    }
    const artifacts = bundle.artifacts.files.map(({ path, ...file }) => ({
        ...file,
        path: `artifacts/${path}`,
        asset: null,
    }));
    return parsed({
        schemaVersion: 1,
        model: bundle.model,
        commit: bundle.commit,
        digest: bundle.digest,
        files: [...artifacts, ...documents],
    }, 'the bundle');
}
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
/** A manifest that was stored, hostile until it has passed here. `place` names it in the error. */
function parseManifest(text, place) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw damaged(place, 'is not JSON');
    }
    return parsed(value, place);
}
/** The text of a manifest as it comes, within bounds. */
async function manifestText(content, place) {
    const limit = 64 * _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of content) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            throw damaged(place, `its ${manifestName} has more than ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(limit)}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parsed(value, place) {
    const result = manifestSchema.safeParse(value);
    if (!result.success) {
        const [issue] = result.error.issues;
        throw damaged(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a manifest'}`);
    }
    const { files, digest } = result.data;
    if (new Set(files.map(({ path }) => path.toLowerCase())).size !== files.length)
        throw damaged(place, 'two files have the same path');
    if (artifactsDigest(files) !== digest)
        throw damaged(place, 'its digest is not that of its artifacts');
    return result.data;
}
const artifactsDigest = (files) => (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintDigest */ .fk)(files.flatMap(({ path, bytes, sha256 }) => path.startsWith('artifacts/') ? [{ path: path.slice('artifacts/'.length), bytes, sha256 }] : []));
const damaged = (place, what) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
    file: place,
    message: `the stored bundle is damaged: ${what}`,
    next: 'promote the same commit again, or pull another version',
});
/** Writes a file as its chunks come, never more of them than were announced; throws where bytes or digest differ. */
async function writeVerified(chunks, target, expected) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, 'wx');
    try {
        for await (const chunk of chunks) {
            bytes += chunk.byteLength;
            if (bytes > expected.bytes)
                break;
            hash.update(chunk);
            await handle.appendFile(chunk);
        }
    }
    finally {
        await handle.close();
    }
    if (bytes > expected.bytes)
        throw damaged(expected.path, `more than the ${expected.bytes} bytes expected`);
    if (bytes < expected.bytes)
        throw damaged(expected.path, `found ${bytes} bytes, expected ${expected.bytes}`);
    const digest = hash.digest('hex');
    if (digest !== expected.sha256)
        throw damaged(expected.path, `found SHA-256 ${digest}, expected ${expected.sha256}`);
}
/** Copies a regular file (no link, no FIFO) and verifies what was copied. */
async function copyVerified(source, target, expected) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(source, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((error) => {
        throw error.code === 'ELOOP' || error.code === 'ENOENT' || error.code === 'ENXIO'
            ? damaged(expected.path, 'no such regular file')
            : error;
    });
    try {
        if (!(await handle.stat()).isFile())
            throw damaged(expected.path, 'is not a regular file');
        await writeVerified(handle.createReadStream({ highWaterMark: _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7, autoClose: false }), target, expected);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   climb: () => (/* binding */ climb),
/* harmony export */   entered: () => (/* binding */ entered),
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
        before: promotion.version.stages,
        stage: reached.at(-1) ?? null,
    };
}
/** The assignments that have the version in its stages, and the stages that are new to it. */
function entered({ stages, before }) {
    const assignments = stages.flatMap(({ assignment }) => assignment ?? []);
    return { assignments, entered: assignments.map(({ stage }) => stage).filter((stage) => !before.includes(stage)) };
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


/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createConsoleLog)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

/** The log of the command line: plain lines on standard error, so that standard output holds results only. */
function createConsoleLog(color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    let halfLine = false;
    const line = (text) => {
        process.stderr.write(`${halfLine ? '\n' : ''}${text}\n`);
        halfLine = false;
    };
    return {
        info: (message) => line((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(message)),
        warning: (message) => line(`${paint(33, 'warning:')} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(message)}`),
        async group(title, body) {
            line(paint(1, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(title)));
            return body();
        },
        output(chunk) {
            process.stderr.write(chunk);
            if (chunk.length > 0)
                halfLine = chunk.at(-1) !== 10;
        },
        beginOutput: () => { },
        endOutput: () => {
            if (halfLine)
                line('');
        },
    };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};

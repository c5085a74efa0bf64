export const id = 9056;
export const ids = [9056,8492,9646,1299];
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


/***/ }),

/***/ 11299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97865);

/** Sends a `repository_dispatch`. Never throws: what was done stands, and the log says that nobody was told. */
async function announce({ announcement, repository, connect, log }) {
    const { type, payload } = announcement;
    const [owner, repo] = repository.split('/');
    try {
        const client = await connect();
        await client.request('POST /repos/{owner}/{repo}/dispatches', {
            owner,
            repo,
            event_type: type,
            client_payload: payload,
        });
        log.info(`sent repository_dispatch ${type}`);
    }
    catch (error) {
        log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.asProblem)(error, `repository_dispatch ${type} was not sent`, 'contents: write').message);
    }
}


/***/ }),

/***/ 79215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/delivery.js + 1 modules
var delivery = __webpack_require__(56794);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/report/comment.js + 1 modules
var comment = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/report/promotion-summary.js
var promotion_summary = __webpack_require__(47783);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/gate/gate.js
var gate = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/github/announcement.js
var announcement = __webpack_require__(11299);
// EXTERNAL MODULE: ./build/judgement.js + 7 modules
var build_judgement = __webpack_require__(39687);
// EXTERNAL MODULE: ./build/output.js
var build_output = __webpack_require__(53635);
// EXTERNAL MODULE: ./build/promote/grammar.js
var grammar = __webpack_require__(23286);
// EXTERNAL MODULE: ./build/promote/guard.js
var guard = __webpack_require__(47402);
;// CONCATENATED MODULE: ./build/promote/ladder.js

/**
 * The stage of the ladder that the version goes to: the lowest above those that it is in, or the one that was asked for. One that is in the highest stage already stays
 * there. A job that runs again, or a retraining that makes the same model, must not lift it past whoever approves: unasked, only a stage with a gate of its own follows. Throws `ConfigurationError` where the ladder has no such stage, and where the version is not in the one below.
 */
function stageOnLadder({ model, version, ladder, asked, byHand }) {
    const names = ladder.map(({ name }) => name);
    const held = version?.stages ?? [];
    const highest = Math.max(-1, ...held.map((stage) => names.indexOf(stage)));
    const above = Math.min(highest + 1, names.length - 1);
    const follows = byHand || highest < 0 || ladder[above]?.gate !== undefined;
    const at = asked === null ? (follows ? above : highest) : names.indexOf(asked);
    const stage = ladder[at];
    if (stage === undefined)
        throw new errors/* ConfigurationError */.j1({
            message: `\`stage\`: ${asked} is no stage of ${model}`,
            next: `choose one of ${names.join(', ')}, as \`promote: stage\` on the default branch has them`,
        });
    const below = names[at - 1];
    if (below !== undefined && !held.includes(stage.name) && !held.includes(below))
        throw new errors/* ConfigurationError */.j1({
            message: `${stage.name} comes after ${below}, and ${version === null ? 'this model' : `v${version.version}`} is not in ${below}`,
            next: `promote it to ${below} first`,
        });
    return stage;
}

// EXTERNAL MODULE: ./build/promotion.js
var build_promotion = __webpack_require__(73317);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/stage-change.js
var stage_change = __webpack_require__(25311);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/jobs/promotion-projects.js
var promotion_projects = __webpack_require__(75019);
// EXTERNAL MODULE: ./build/jobs/report-facts.js
var report_facts = __webpack_require__(92813);
;// CONCATENATED MODULE: ./build/jobs/model-promotion.js

















/** With the model; a file of it goes on as an asset of at most 2 GiB. */
const largestArchive = 10 * 1024 ** 3;
/**
 * Promotes what a run has measured and handed over. Throws `ConfigurationError` where it may not.
 *
 * @param found the artifact of this model that the run left
 */
async function promoteRun(context, run, request, found) {
    const { project, runner } = context;
    const { attempt, artifact } = found;
    const advice = 'train and score the commit again, and promote that run';
    const refuse = (message, next = advice) => {
        throw new errors/* ConfigurationError */.j1({ message: `the artifact ${artifact.name}: ${message}`, next });
    };
    const [{ withRunArtifact, factsIn }, { extractBundle }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(1269)]).then(__webpack_require__.bind(__webpack_require__, 61269)),
        __webpack_require__.e(/* import() */ 2757).then(__webpack_require__.bind(__webpack_require__, 82757)),
    ]);
    try {
        return await withRunArtifact(request, found, largestArchive, async (archive) => {
            const saved = await factsIn(archive, { model: project.model, attempt, runId: run.id });
            const { commit, scope } = saved.run;
            if (commit !== run.headCommit)
                refuse(`its facts are of the commit ${commit}, and the run is of ${run.headCommit}`);
            if (scope !== undefined)
                refuse('the run has only monitored, and trained nothing', 'promote a run that trains');
            const url = `${run.url.replace(/\/attempts\/\d+$/, '')}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
            const facts = await (0,report_facts/* believedFacts */.o)(saved, project, { ...run, attempt, url }, runner);
            return promoteFacts(context, facts, null, async (judgement, folder) => {
                if (!archive.entries.some(({ name }) => name.startsWith('bundle/')))
                    refuse('it holds no bundle: the run handed nothing over', 'let the job that trains have `promote: false`');
                const target = (0,external_node_path_.join)(folder, 'handed-over');
                await extractBundle(archive, target);
                const root = (0,external_node_path_.join)(target, 'artifacts');
                const expected = (0,build_facts/* presentValue */.p)(facts.artifacts)?.sha256;
                const { sha256 } = await (0,files/* fingerprint */.Rj)(root, ['.']);
                if (sha256 !== expected)
                    refuse(`the model in it is not the one that was scored: expected SHA-256 ${expected}, found ${sha256}`);
                // All that the bundle says beside the model is written anew, from what is known here.
                return (0,build_promotion/* bundleOf */.cj)({ root, git: project.git }, judgement, folder);
            });
        });
    }
    catch (error) {
        // What is wrong with an archive is told without its name.
        if (!(error instanceof errors/* ConfigurationError */.j1) || error.problems.some(({ next }) => next !== undefined))
            throw error;
        return refuse(error.problems.map(({ message }) => message).join('; '));
    }
}
/** Puts a version that the registry holds in a stage. Its decision is computed from the facts in its bundle. */
async function promoteVersion(context, as, reference) {
    const { project, runner, log } = context;
    const { model, trigger } = project;
    const { resolveReference } = await __webpack_require__.e(/* import() */ 1414).then(__webpack_require__.bind(__webpack_require__, 1414));
    const { parseFacts, largestFacts } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(6940)]).then(__webpack_require__.bind(__webpack_require__, 26940));
    const text = (0,grammar/* parseVersion */.ot)(reference);
    if (text === null)
        throw new errors/* ConfigurationError */.j1({
            message: `input \`version\`: expected a version such as 1.4.0, found ${JSON.stringify(reference.slice(0, 100))}`,
            next: 'name one of `ml-test-score versions`',
        });
    const registry = await registryOf(context);
    const version = await resolveReference(registry, `${model}@${text}`);
    const place = `facts.json of v${version.version}`;
    const saved = await (0,scratch_folder/* withFolder */.Z8)({ scratch: project.cache, log }, 'artifact', async (folder) => {
        const target = (0,external_node_path_.join)(folder, 'version');
        await registry.pull(model, version.version, target);
        return parseFacts(await (0,files/* readTextBounded */.LW)(target, 'facts.json', largestFacts), place);
    });
    const { run } = saved;
    if (run.model !== model || run.commit !== version.commit || (0,build_facts/* presentValue */.p)(saved.artifacts)?.sha256 !== version.digest)
        throw new errors/* ConfigurationError */.j1({
            message: `${place} are not of this version: another model, commit or digest`,
            next: 'promote the run that made it again',
        });
    const { event, branch } = run;
    const scored = (0,promotion_projects/* runOnBranch */.l)({
        event,
        branch,
        before: null,
        commit: version.commit,
        defaultBranch: trigger.defaultBranch,
    });
    return as(scored, async (own) => {
        const measured = {
            id: run.id,
            attempt: run.attempt,
            event,
            headCommit: version.commit,
            headBranch: branch,
            headRepository: run.repository,
            conclusion: null,
            url: run.url ?? '',
            actor: run.actor,
            startedAt: run.startedAt,
        };
        const facts = await (0,report_facts/* believedFacts */.o)(saved, own, measured, runner);
        return promoteFacts({ ...context, project: own }, { ...facts, run: { ...facts.run, url: run.url } }, version, () => {
            throw new Error('a version that is there needs no bundle');
        });
    });
}
/** Decides anew, and does it. `known` is the version where it was named. */
async function promoteFacts(context, facts, known, bundle) {
    const { project, log, stage: asked } = context;
    const commit = facts.run.commit;
    const refused = (0,guard/* refusePromotion */.ml)(facts) ?? (0,guard/* missingModel */.CG)(facts);
    if (refused !== null)
        throw new errors/* ConfigurationError */.j1({
            message: refused,
            next: facts.configuration.promote === undefined
                ? 'add `promote: { to: github-releases }` to the configuration on the default branch, and promote a run that comes after'
                : 'promote a run of the branch that promotes',
        });
    const registry = await registryOf(context);
    const promote = facts.configuration.promote;
    const judgement = (0,build_judgement/* judge */.S)(facts);
    const { decision, score, results } = judgement;
    const finish = (promotion, note) => written(project, judgement, promotion, note);
    const withheld = (problem) => finish({ registry: registry.place, version: null, stage: null, digest: null, created: false, problem }, problem);
    log.info(`the decision, computed anew from the facts of the run ${facts.run.id}: ${decision.outcome}, ${score.total} of 7`);
    if (decision.outcome === 'block')
        return withheld('the gate blocks');
    const digest = (0,build_facts/* presentValue */.p)(facts.artifacts)?.sha256 ?? null;
    const version = known ??
        (await registry.versions(project.model)).find((one) => one.commit === commit && one.digest === digest) ??
        null;
    const stage = stageOnLadder({ model: project.model, version, ladder: promote.stage, asked, byHand: known !== null });
    if (stage.gate !== undefined) {
        const own = (0,gate/* decide */.L)(stage.gate, facts, results, score);
        if (own.outcome === 'block') {
            const reasons = own.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`);
            return withheld(`the gate of ${stage.name} blocks: ${reasons.join('; ')}`);
        }
    }
    const newer = await (0,build_promotion/* servedByNewer */.iv)(project, commit, stage.name);
    if (newer !== null)
        return withheld(newer);
    const now = new Date().toISOString();
    await (0,stage_change/* warnOfDisagreement */.eu)(registry, project.model, [stage.name], log);
    let factsSha256 = null;
    const wasThere = version?.stages.includes(stage.name) === true;
    // A version that is in a stage is whole; what an interrupted promotion has left is completed.
    const published = version !== null && (known !== null || version.stages.length > 0)
        ? { version, created: false }
        : await (0,scratch_folder/* withFolder */.Z8)({ scratch: project.cache, log }, 'artifact', async (folder) => {
            const made = await bundle(judgement, folder);
            const result = await registry.publish(made, promote.bump, now);
            factsSha256 = result.created ? await (0,stage_change/* factsDigest */.wL)(made) : null;
            return result;
        });
    const name = published.version.version;
    const assignment = await registry.assign(project.model, name, stage.name, now, { forward: known === null });
    if (assignment.version !== name)
        return withheld(`${stage.name} holds v${assignment.version} since ${assignment.date} and has moved on from v${name}: name the version to put it back`);
    const promotion = {
        registry: registry.place,
        version: name,
        stage: stage.name,
        digest: published.version.digest,
        created: published.created,
        problem: null,
    };
    const note = wasThere ? `v${name} was in ${stage.name} already` : `v${name} is in ${stage.name}`;
    log.info(note);
    await (0,stage_change/* stageChanged */.zq)(project, {
        kind: 'promoted',
        registry,
        version: published.version,
        created: published.created,
        assignments: [assignment],
        entered: wasThere ? [] : [stage.name],
        from: null,
        judgement,
        factsSha256,
        runner: context.runner,
    }, log);
    const done = await finish(promotion, note);
    if (wasThere)
        return done;
    if (project.github !== null)
        await (0,announcement.announce)({
            announcement: {
                type: 'model-promoted',
                payload: { model: project.model, version: name, stage: stage.name, digest: promotion.digest, commit },
            },
            repository: context.runner.repository,
            connect: project.github,
            log,
        });
    if (known === null)
        await (0,record/* record */.g1)(project, judgement, done.report, context.runner, log);
    return done;
}
async function written(project, judgement, promotion, note) {
    const report = (0,build_judgement/* reportOf */.E)(judgement, promotion);
    const output = (0,build_output/* outputFolder */.qi)(project.root);
    await (0,build_output/* makeOutputFolder */.Wn)(output);
    await (0,build_output/* writeReports */.Li)(output, report, judgement.facts, project.prefix);
    return { report, output, note };
}
async function registryOf({ project, runner }) {
    const { promote } = project.configuration;
    if (promote !== undefined) {
        const { root } = project;
        const problem = (0,guard/* registryProblem */.T7)(promote, {
            runnerEnvironment: runner.environment,
            workspace: runner.workspace,
            root,
        });
        if (problem !== null)
            throw problem;
    }
    return project.registry();
}

// EXTERNAL MODULE: ./build/jobs/promoted-run.js
var promoted_run = __webpack_require__(69005);
;// CONCATENATED MODULE: ./build/jobs/promote.js










/**
 * Promotes what another job has trained and handed over: looks the run up, decides anew from what it measured, and moves the version one stage up. Runs none of
 * the repository's code.
 */
const promote = async (request) => {
    const { inputs, job, runner, log } = request;
    (0,promoted_run/* refuseAskedBy */.Iu)(runner, 'promote');
    if (job.version !== null && job.runId !== null)
        throw new errors/* ConfigurationError */.j1({
            message: '`version` and `run-id`: expected one of them',
            next: 'name a run whose model becomes a version, or a version that is there',
        });
    if (inputs.token === null)
        throw new errors/* ConfigurationError */.j1({
            message: 'a promotion needs a token',
            next: 'leave the input `token` as it is, and give the job `permissions: { contents: write, actions: read }`',
        });
    const { token } = inputs;
    const found = job.version === null ? await ofRun(request, token) : await ofVersion(request, job.version);
    const outcomes = (await (0,promotion_projects/* withEachProject */.x)(request, found.selection, (model) => log.group(`Promote ${model.project.model}`, () => settled(model, found.promoteOne, request)))).filter((outcome) => outcome !== null);
    if (outcomes.length === 0)
        throw new errors/* ConfigurationError */.j1({
            message: `the run ${(0,promoted_run/* promotedRunId */.z2)(job.runId, runner)} holds no facts of any model of this configuration`,
            next: 'let it score a model with `command: run`, and check `run-id`, `config` and `working-directory`',
        });
    return told(outcomes, request);
};
/** The run and its artifacts are looked up once for all models. */
async function ofRun({ job, runner, log, signal }, token) {
    const id = (0,promoted_run/* promotedRunId */.z2)(job.runId, runner);
    const [address, { listRunArtifacts }] = await Promise.all([
        (0,delivery/* connect */.Ng)(token, runner),
        Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(1269)]).then(__webpack_require__.bind(__webpack_require__, 61269)),
    ]);
    const run = await (0,promoted_run/* promotedRun */.wy)(address.client, runner, id);
    const scratch = runner.temporary ?? (0,external_node_os_.tmpdir)();
    const request = { ...address, signal, runId: id, attempt: run.attempt, scratch, log };
    const artifacts = await listRunArtifacts(request);
    const { event, headBranch: branch, headCommit: commit } = run;
    const { defaultBranch, eventType } = runner.trigger;
    // The API does not tell what was there before a push.
    const before = id === runner.runId && runner.trigger.event === 'push' ? runner.trigger.before : null;
    const own = id === runner.runId && eventType !== undefined ? { eventType } : {};
    return {
        selection: { only: false, scored: (0,promotion_projects/* runOnBranch */.l)({ event, ...own, branch, commit, defaultBranch, before }) },
        async promoteOne({ project }) {
            const found = artifacts.find(({ model }) => model === project.model);
            if (found === undefined)
                return null;
            await (0,promoted_run/* requireBranch */.oz)(project, run);
            return promoteRun({ project, runner, log, stage: job.stage }, run, request, found);
        },
    };
}
const ofVersion = async ({ job, runner, log }, version) => ({
    selection: { only: true },
    promoteOne: ({ project, as }) => promoteVersion({ project, runner, log, stage: job.stage }, as, version),
});
/** One that fails does not stop the others. Null where the run holds nothing of this model: it was not touched. */
async function settled(model, promoteOne, { log }) {
    const { model: name, configuration } = model.project;
    const registry = configuration.promote?.to ?? '';
    try {
        const promotion = await promoteOne(model);
        if (promotion !== null)
            return { model: name, registry, promotion, problems: [] };
        log.info(`the run holds nothing of ${name}`);
        return null;
    }
    catch (caught) {
        const error = (0,errors/* mendable */.f7)(caught);
        if (error instanceof errors/* ConfigurationError */.j1)
            return { model: name, registry, promotion: null, problems: error.problems };
        throw error;
    }
}
async function told(outcomes, request) {
    const hasFailed = ({ promotion }) => promotion === null || promotion.report.promotion?.problem != null;
    const text = [
        (0,promotion_summary/* renderPromotion */.W)(outcomes.map((outcome) => moved(outcome, hasFailed(outcome)))),
        ...outcomes.flatMap(({ promotion }) => promotion === null ? [] : [(0,comment/* renderComment */.wQ)(promotion.report, comment/* summaryBounds */._z)]),
    ];
    await (0,delivery/* publish */.mk)({ annotations: outcomes.flatMap(promote_annotations), summary: text.join('\n\n') }, request);
    const failed = outcomes.filter(hasFailed);
    const [only] = outcomes;
    const reports = outcomes.flatMap(({ promotion }) => (promotion === null ? [] : [promotion.report]));
    const allowed = reports.length === outcomes.length && reports.every(({ decision }) => decision.outcome === 'allow');
    const version = ({ promotion }) => promotion?.report.promotion?.version ?? '';
    return {
        outputs: {
            decision: allowed ? 'allow' : 'block',
            ...(reports.length === 0 ? {} : { score: Math.min(...reports.map(({ score }) => score.total)) }),
            ...(outcomes.length === 1 && only?.promotion != null
                ? { report: (0,external_node_path_.join)(only.promotion.output, 'report.json') }
                : {}),
            'promoted-version': outcomes.length === 1
                ? version(only)
                : outcomes
                    .filter((one) => version(one) !== '')
                    .map((one) => `${one.model}@${version(one)}`)
                    .join('\n'),
        },
        failed: failed.length > 0,
        said: failed.length === 0
            ? outcomes.map(({ model, promotion }) => `${model}: ${promotion?.note}`).join('; ')
            : `not promoted: ${failed.map(({ model }) => model).join(', ')}`,
    };
}
function promote_annotations({ model, promotion, problems }) {
    const mistakes = problems.map((problem) => (0,annotations/* annotationOf */.lW)(problem, `not promoted: ${model}`));
    return [...mistakes, ...(promotion === null ? [] : (0,delivery/* annotationsOf */.Ih)(promotion.report, ''))];
}
function moved({ model, registry, promotion, problems }, failed) {
    const report = promotion?.report;
    const done = report?.promotion;
    return {
        model,
        version: done?.version ?? null,
        stage: done?.stage ?? null,
        digest: done?.digest ?? null,
        commit: report?.commit ?? null,
        run: report?.run ?? null,
        registry: done?.registry ?? registry,
        decision: report === undefined ? null : { outcome: report.decision.outcome, score: report.score.total },
        note: promotion?.note ?? problems.map(({ message, next }) => [message, next].filter(Boolean).join('; ')).join(' '),
        failed,
    };
}


/***/ }),

/***/ 75019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runOnBranch),
/* harmony export */   x: () => (/* binding */ withEachProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40606);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38240);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37312);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73289);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90800);







/** Calls `body` with each model of the repository in turn: one, or those that `models` lists (the input `model` names one of them). */
async function withEachProject({ inputs, runner, environment }, { scored, only }, body) {
    const base = { workspace: runner.workspace, runner, environment };
    const opened = async (request, use) => {
        try {
            const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U8)({ ...base, ...request });
            try {
                return await use(project);
            }
            finally {
                await project.close();
            }
        }
        catch (error) {
            if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1))
                throw error;
            // Files are told as those of the step's own working directory.
            const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(inputs.workingDirectory), request.inputs.workingDirectory);
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(error.problems.map((problem) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inWorkspace */ .ve)(problem, folder)), { cause: error });
        }
    };
    const withModel = (own) => opened({ ...own, ...(scored === undefined ? {} : { scored }) }, (project) => body({ project, as: (other, use) => opened({ ...own, scored: other }, use) }));
    const root = await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U8)({ ...base, inputs: { ...inputs, model: null }, severalModels: true });
    try {
        const listed = root.configuration.models;
        if (listed === undefined && inputs.models === null)
            return [await withModel({ inputs })];
        const models = await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_1__/* .findModels */ .is)({
            schema: _project_js__WEBPACK_IMPORTED_MODULE_2__/* .schema */ .wQ,
            files: (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_1__/* .workTreeFiles */ .B$)(root.root),
            asked: inputs.models,
            listed,
            rootFile: listed === undefined ? null : root.policy.file,
            repositoryName: (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelNameOf */ .c)(runner.repository) ?? 'model',
        });
        const results = [];
        for (const model of chosen(models, inputs.model, only))
            results.push(await withModel({
                inputs: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(inputs, model),
                among: (0,_several_models_js__WEBPACK_IMPORTED_MODULE_5__/* .amongOf */ .qh)(root, model),
            }));
        return results;
    }
    finally {
        await root.close();
    }
}
function chosen(models, name, only) {
    const found = name === null ? models : models.filter((model) => model.name === name);
    if (found.length === 1 || (found.length > 0 && !only))
        return found;
    const names = models.map((model) => model.name);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        message: name === null
            ? 'the repository has several models, and the input `model` names none'
            : `input \`model\`: the repository has no model ${name}`,
        next: `name one of ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`,
    });
}
/** A run on a branch, whose configuration and policy are those of its commit; `promote` is the default branch's. */
function runOnBranch(run) {
    const { event, eventType, branch, defaultBranch, before, commit } = run;
    return {
        trigger: {
            event,
            ...(eventType === undefined ? {} : { eventType }),
            pullRequest: null,
            commit,
            branch,
            defaultBranch,
            before,
            forced: false,
            mergeGroupBase: null,
            workflowRun: null,
        },
        async commits(store) {
            if (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommits */ .Bj)(store, [commit], 1))
                return { commit, configuration: commit, policy: null };
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                message: `the commit ${commit.slice(0, 7)} is not in the repository any more`,
                next: 'promote a run of a commit that is on the branch',
            });
        },
    };
}


/***/ }),

/***/ 92813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ believedFacts)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26247);
/* harmony import */ var _gather_carried_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48072);
/* harmony import */ var _gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71448);
/* harmony import */ var _gather_operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39646);
/* harmony import */ var _gather_production_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48055);
/* harmony import */ var _gather_review_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66003);
/* harmony import */ var _gather_trends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88492);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8395);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37312);











/**
 * The facts that are judged: what was measured as it was claimed, everything else anew. Who ran, what the policy is, what it is compared with, and who approved come from GitHub
 * and git.
 */
async function believedFacts(saved, project, run, runner) {
    const { configuration, policy, history, git, store } = project;
    const own = (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .runOf */ .ng)(project, {
        id: run.id,
        // The one that measured, by whose name its artifact is found again.
        attempt: saved.run.attempt,
        url: run.url,
        repository: runner.repository,
        actor: run.actor,
        startedAt: new Date(run.startedAt).toISOString(),
    });
    const baseline = await trainedThere(await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineOf */ .Bv)(project, own), saved.baseline, project);
    const production = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .productionOf */ .zS)(project);
    const reviewed = saved.review.state === 'gathered' && store !== null && own.commit !== null;
    const hasTree = reviewed && (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchCommits */ .Bj)(store, [own.commit], 1, 'blob:none'));
    return {
        ...saved,
        run: own,
        configuration,
        policy,
        metrics: withDirections(saved.metrics, configuration.directions),
        baseline,
        production: saved.slices.state === 'gathered' ? await (0,_gather_production_js__WEBPACK_IMPORTED_MODULE_5__/* .withRecordedSlices */ .W)(production, history, project.model) : production,
        carried: await (0,_gather_carried_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherCarried */ .Y)({ run: own, configuration, history }),
        catalog: await catalogOf(project, saved.catalog),
        trends: await (0,_gather_trends_js__WEBPACK_IMPORTED_MODULE_7__.gatherTrends)({ run: own, history }),
        operations: await (0,_gather_operations_js__WEBPACK_IMPORTED_MODULE_4__.gatherOperations)({ run: own, history, configuration }),
        differences: pairedWith(baseline, saved.differences),
        review: hasTree
            ? await (0,_gather_review_js__WEBPACK_IMPORTED_MODULE_6__.gatherReview)({
                root: project.root,
                git,
                configuration,
                run: own,
                github: project.github,
                policy,
                upstream: (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .upstreamOf */ .Fw)(project),
                saved: { review: saved.review, tree: { git: store.git, name: `${own.commit}:${project.prefix}` } },
            })
            : saved.review.state === 'gathered'
                ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('the commit that was scored cannot be read')
                : saved.review,
    };
}
/** `baseline: train` where no record can be used: what the run measured of the base that git tells. It is as much a claim as its own metrics. */
async function trainedThere(recorded, claimed, { configuration, context, ancestry, trigger }) {
    const trained = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(claimed);
    if (recorded.state === 'gathered' || configuration.baseline !== 'train' || context === null || ancestry === null)
        return recorded;
    if (trained?.trainedHere !== true)
        return recorded;
    // Trouble with it was told as that of the record.
    const base = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(await (0,_gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baseCommitOf */ .sP)(context, ancestry).catch(() => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('no base')));
    if (base === undefined || base.commit !== trained.commit)
        return recorded;
    const { commit, date, dependenciesSha256, packages, metrics } = trained;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({
        commit,
        date,
        metrics: Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [
            name,
            { value, direction: (0,_gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__/* .directionOf */ .F)(name, configuration.directions) },
        ])),
        score: null,
        tests: {},
        trainedHere: true,
        dependenciesSha256,
        ...(packages === undefined ? {} : { packages }),
        url: null,
        baseCommit: base.commit,
        commitsOlder: 0,
        why: `${base.why}; it has no record, so the job that measured trained it too${trigger.pullRequest === null ? '' : ": reported by the pull request's own code"}`,
    });
}
/** As the base has it in git; where it has none, as it was claimed. */
async function catalogOf({ root, configuration, policyFiles }, claimed) {
    const path = configuration.data.catalog;
    if (path === undefined || !policyFiles.has(path))
        return claimed;
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)(await (await __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 60552))).loadCatalog(root, path, policyFiles));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
/** Which way a metric is better is policy, and so is not what the facts say. */
const withDirections = (metrics, directions) => metrics.state !== 'gathered'
    ? metrics
    : {
        state: 'gathered',
        value: {
            ...metrics.value,
            values: metrics.value.values.map((metric) => ({
                ...metric,
                direction: (0,_gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__/* .directionOf */ .F)(metric.name, directions),
            })),
        },
    };
/** Intervals of a comparison with another base than this one say nothing here. */
function pairedWith(baseline, differences) {
    const base = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(baseline)?.commit;
    const compared = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(differences)?.commit;
    if (compared === undefined || compared === base)
        return differences;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`the run compared its predictions with those of ${compared.slice(0, 7)}, and the base is ${base?.slice(0, 7) ?? 'not known'}`);
}


/***/ }),

/***/ 73317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   cL: () => (/* binding */ promoteIfAllowed),
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   iv: () => (/* binding */ servedByNewer)
/* harmony export */ });
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8463);
/* harmony import */ var _gather_merged_pull_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46158);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39687);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38240);
/* harmony import */ var _promote_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47402);
/* harmony import */ var _stage_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25311);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);







/** A local run must not change what a team shares: only a folder of a repository without a remote is promoted to by itself. */
const byHand = ({ remote, configuration }, runner) => runner === null && (remote || configuration.promote?.to !== 'directory')
    ? 'a local run is promoted by hand: `ml-test-score promote`'
    : null;
/** Promotes what the decision, computed from the facts of this very run, allows. Trouble with the registry is reported and fails the run, the verdict stands. */
async function promoteIfAllowed(project, judgement, folder, runner, log) {
    const { facts, results, score, decision } = judgement;
    const { promote } = project.configuration;
    if (promote === undefined)
        return null;
    const none = (problem) => notPromoted(promote.to, problem);
    const refused = byHand(project, runner) ?? (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .refusePromotion */ .ml)(facts) ?? (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutOther */ .G0)(project);
    if (refused !== null) {
        log.info(`not promoted: ${refused}`);
        return null;
    }
    if (decision.outcome === 'block')
        return none('the gate blocks');
    const missing = (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .missingModel */ .CG)(facts);
    if (missing !== null) {
        log.warning(`not promoted: ${missing}`);
        return none(missing);
    }
    const promotion = await __webpack_require__.e(/* import() */ 1414).then(__webpack_require__.bind(__webpack_require__, 1414));
    return log.group('Promote', async () => {
        try {
            const newer = await servedByNewer(project, facts.run.commit);
            if (newer !== null) {
                log.info(`not promoted: ${newer}`);
                return null;
            }
            const bundle = await bundleOf(project, judgement, folder);
            const registry = await project.registry();
            await (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_4__/* .warnOfDisagreement */ .eu)(registry, project.model, promote.stage.map(({ name }) => name), log);
            const promoted = await promotion.promote({
                registry,
                bundle,
                outcome: decision.outcome,
                stages: promote.stage,
                bump: promote.bump,
                now: new Date().toISOString(),
                allows: (gate) => (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(gate, facts, results, score),
            });
            if (promoted === null)
                return none('the gate blocks');
            if (promoted.note !== undefined)
                log.warning(`v${promoted.version.version} in ${registry.place}: ${promoted.note}`);
            for (const { stage, reason } of promoted.stages)
                log.info(reason === '' ? `v${promoted.version.version} is in ${stage}` : `not in ${stage}: ${reason}`);
            const { version, created } = promoted;
            await (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_4__/* .stageChanged */ .zq)(project, {
                ...promotion.entered(promoted),
                kind: 'promoted',
                registry,
                version,
                created,
                from: null,
                judgement,
                factsSha256: created ? await (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_4__/* .factsDigest */ .wL)(bundle) : null,
                runner,
            }, log);
            return {
                registry: registry.place,
                version: promoted.version.version,
                stage: promoted.stage,
                digest: promoted.version.digest,
                created: promoted.created,
                problem: null,
            };
        }
        catch (error) {
            return none(told(error, log));
        }
    });
}
const notPromoted = (registry, problem) => ({
    registry,
    version: null,
    stage: null,
    digest: null,
    created: false,
    problem,
});
/** The verdict stands and is delivered; what is a bug of ours leaves its trace in the log. */
function told(error, log) {
    if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1) && error instanceof Error)
        log.info(error.stack ?? error.message);
    log.warning((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error));
    return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
}
/** Puts the bundle of a model that the gate allows in the report folder, for a later `command: promote`, which decides anew. Nothing is written to the registry. */
async function handOver(project, judgement, folder, log) {
    const { facts, decision } = judgement;
    const { promote } = project.configuration;
    if (promote === undefined)
        return null;
    const refused = (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .refusePromotion */ .ml)(facts) ?? (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutOther */ .G0)(project);
    if (refused !== null) {
        log.info(`not handed over for promotion: ${refused}`);
        return null;
    }
    if (decision.outcome === 'block')
        return notPromoted(promote.to, 'the gate blocks');
    const missing = (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .missingModel */ .CG)(facts);
    if (missing !== null) {
        log.warning(`not handed over for promotion: ${missing}`);
        return notPromoted(promote.to, missing);
    }
    try {
        await bundleOf(project, judgement, folder);
        log.info('handed over for `command: promote`: the bundle is in the artifact');
        return null;
    }
    catch (error) {
        return notPromoted(promote.to, told(error, log));
    }
}
/** Made below `folder`, of the files below `root`. */
async function bundleOf(project, judgement, folder) {
    const { facts, score } = judgement;
    const { createBundle } = await __webpack_require__.e(/* import() */ 6186).then(__webpack_require__.bind(__webpack_require__, 86186));
    return createBundle({
        facts,
        score,
        report: (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .E)(judgement),
        factsJson: JSON.stringify(facts),
        root: project.root,
        directory: `${folder}/bundle`,
        pullRequest: await (0,_gather_merged_pull_request_js__WEBPACK_IMPORTED_MODULE_6__/* .mergedPullRequest */ .r)(project.git, facts.run.commit),
    });
}
/** Why this commit is too old to be promoted: a run that ends late, or an old one that is run again, must not take a stage (any, where none is named) from a newer commit. */
async function servedByNewer({ registry, model, ancestry }, commit, stage = null) {
    for (const served of await (await registry()).versions(model)) {
        if (stage !== null && !served.stages.includes(stage))
            continue;
        if (served.stages.length === 0 || served.commit === commit || ancestry === null)
            continue;
        if ((await ancestry.nearest(commit, new Set([served.commit]))).length > 0)
            continue;
        if ((await ancestry.nearest(served.commit, new Set([commit]))).length > 0)
            return `v${served.version} in ${served.stages.join(', ')} is of the newer commit ${served.commit.slice(0, 7)}`;
    }
    return null;
}


/***/ }),

/***/ 47783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPromotion),
/* harmony export */   x: () => (/* binding */ renderRollback)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);

/** The job summary of `promote`: a line for each model. */
function renderPromotion(models) {
    const failed = models.filter((one) => one.failed);
    const title = failed.length > 0
        ? `❌ Not promoted: ${failed
            .slice(0, 10)
            .map(({ model }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model))
            .join(', ')}${failed.length > 10 ? ', …' : ''}`
        : `✅ ${models
            .map(({ model, version, stage }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model)} v${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(version ?? '')} is in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage ?? '')}`)
            .slice(0, 10)
            .join(', ')}${models.length > 10 ? ', …' : ''}`;
    const rows = models.map(({ model, version, stage, digest, commit, run, registry, decision, note }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model),
        version === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${version}`),
        stage === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage),
        decision === null ? '' : `${decision.outcome}, ${decision.score} of 7`,
        digest === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.slice(0, 12)),
        `${commit === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7))}${link(run)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(note, 600) || `in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(registry)}`,
    ]);
    return [
        `### ${title}`,
        withoutEmpty(['Model', 'Version', 'Stage', 'Decision, computed anew', 'Digest', 'Commit', 'What happened'], rows),
        ...(models.every(({ decision }) => decision === null)
            ? []
            : [
                'The decision was computed anew from what the run measured, with the policy that its commit has in git: a stored decision is never believed.',
            ]),
    ].join('\n\n');
}
/** Without the columns that are empty for every model: where nothing came to be, the reason alone. */
function withoutEmpty(columns, rows) {
    const isKept = (_, index) => rows.some((row) => row[index] !== '');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns.filter(isKept), rows.map((row) => row.filter(isKept)));
}
const link = (run) => run !== null && /^https:\/\/[\w.:-]+\/[\w./-]+$/.test(run) ? ` [run](${run})` : '';
/** The job summary of `rollback`. */
const renderRollback = ({ model, stage, from, to, registry, actor }) => [
    `### ⏪ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model)} went back to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${to}`)} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage)}`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Model', 'Stage', 'From', 'To', 'Registry', 'By'], [
        [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${from}`),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${to}`),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(registry),
            actor === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(actor),
        ],
    ]),
    `No version was moved or deleted. A later promotion of a newer version takes the stage again.`,
].join('\n\n');


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};

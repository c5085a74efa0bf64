export const id = 9664;
export const ids = [9664,9646];
export const modules = {

/***/ 82731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainLevelHere: () => (/* binding */ explainLevelHere)
});

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/gather/operations.js
var gather_operations = __webpack_require__(39646);
// EXTERNAL MODULE: ./build/level/level.js
var level = __webpack_require__(81019);
// EXTERNAL MODULE: ./build/level/levels.js
var levels = __webpack_require__(96142);
// EXTERNAL MODULE: ./build/report/explanation.js + 1 modules
var explanation = __webpack_require__(75273);
// EXTERNAL MODULE: ./build/report/level.js
var report_level = __webpack_require__(90525);
;// CONCATENATED MODULE: ./build/report/level-explanation.js




/** A sign before the first line, and the others below its text. */
const hanging = (sign, text) => `${sign}${(0,explanation/* wrap */.LV)(text, ' '.repeat(sign.length)).trimStart()}`;
function explainStanding({ model, levels, level, highest }, isKnown) {
    const head = `${model.author}: ${model.title}${isKnown ? `\n  level ${level} of ${highest} here` : ''}\n  ${model.url}`;
    const described = levels.map(({ level: number, name, criteria }) => {
        const lines = criteria.map(({ asks, found, next, holds }) => {
            if (!isKnown)
                return `${hanging('    - ', asks)}\n${(0,explanation/* wrap */.LV)(`To earn it: ${next}`, '      ')}`;
            const said = holds ? found : `${found}; next: ${next}`;
            return `${hanging(holds ? '    yes ' : '    no  ', asks)}\n${(0,explanation/* wrap */.LV)(said, '        ')}`;
        });
        return [`  ${number}  ${name}`, ...lines].join('\n');
    });
    return [head, ...described].join('\n\n');
}
/** For the terminal. `why` says why nothing is known; null where `operations` were gathered. */
function explainLevel(standings, operations, why) {
    const isKnown = operations !== null;
    const paragraphs = [
        isKnown
            ? (0,report_level/* levelLine */.v0)({ google: standings.google.level, azure: standings.azure.level })
            : 'MLOps level: not known here',
        isKnown
            ? (0,explanation/* wrap */.LV)(`Read from ${(0,level/* windowSaid */.Ih)(operations)}. They were started by: ${(0,level/* triggersSaid */.T7)(operations)}.`)
            : (0,explanation/* wrap */.LV)(`${why}. Only the recorded runs of a repository tell its level.`),
        ...levels/* maturityModels */.e.map((model) => explainStanding(standings[model], isKnown)),
        (0,explanation/* wrap */.LV)('A criterion holds when the history of the branch shows it; a level holds with all of its criteria and those below. How teams work together cannot be seen in a repository, and is not claimed. No gate looks at the level, and it earns no points. AWS uses the levels of Google in similar words.'),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** The same as data. */
function levelJson(model, standings, operations, why) {
    const isKnown = operations !== null;
    return {
        model,
        known: isKnown,
        ...(isKnown ? { operations } : { reason: why }),
        levels: Object.fromEntries(levels/* maturityModels */.e.map((id) => {
            const { model: source, level, highest, levels, missing } = standings[id];
            return [
                id,
                {
                    title: source.title,
                    url: source.url,
                    ...(isKnown ? { level } : {}),
                    highest,
                    levels: levels.map(({ level: number, name, criteria }) => ({
                        level: number,
                        name,
                        criteria: criteria.map(({ id: criterion, asks, found, next, holds }) => ({
                            id: criterion,
                            asks,
                            next,
                            ...(isKnown ? { holds, found } : {}),
                        })),
                    })),
                    ...(isKnown ? { missing: missing.map(({ id: criterion }) => criterion) } : {}),
                },
            ];
        })),
    };
}

// EXTERNAL MODULE: ./build/support/terminal.js
var terminal = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/project.js
var project = __webpack_require__(12794);
;// CONCATENATED MODULE: ./build/commands/explain-level.js







/** The MLOps level that the history of this repository shows; without one, the levels alone. */
const explainLevelHere = (options) => (0,project/* withProject */.C3)(options, async ({ configuration, history, model, repository, trigger }) => {
    const found = history === null
        ? { state: 'absent', reason: (0,facts/* whyMissing */.bi)(repository) }
        : await (0,gather_operations.gatherOperations)({
            run: {
                model,
                id: '',
                defaultBranch: trigger.defaultBranch ?? (0,facts/* presentValue */.p)(repository)?.defaultBranch ?? null,
                startedAt: new Date().toISOString(),
            },
            configuration,
            history,
        });
    const operations = (0,facts/* presentValue */.p)(found) ?? null;
    const why = operations === null ? (0,terminal/* terminalText */.e)((0,facts/* whyMissing */.bi)(found)) : null;
    const standings = (0,level/* standingsOf */.F3)(operations ?? gather_operations.noOperations);
    (0,output/* print */.yy)(options.json ? levelJson(model, standings, operations, why) : explainLevel(standings, operations, why));
    return 0;
});


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

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Hostile text made harmless for GitHub's Markdown: bounded, on one line, without markup, mentions, references, links or table breaks. */
const escapeMarkdown = (text, limit = 300) => escapeMarkup(plainLine(text, limit));
function escapeMarkup(line) {
    return line
        .replace(/[\\`*_{}[\]<>()#+!|~$&^=]/g, '\\$&')
        .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
        .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/\bwww\./gi, `www${zeroWidthSpace}.`);
}
/**
 * The same as a code span, for names: fences that the text cannot close, and `|` escaped so that a table keeps its columns. Backslashes before it are doubled: in a
 * table two of them are one character, and the `|` after them would end the cell.
 */
function code(text, limit = 120) {
    const line = plainLine(text, limit) || ' ';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line.replace(/(\\*)\|/g, '$1$1\\|')}${padding}${fence}`;
}
/** A sentence, hostile or not, in which pieces between backticks are code: each piece is made harmless by itself. */
function prose(text, limit = 300) {
    const pieces = plainLine(text, limit).split('`');
    // A backtick without a partner is a character like any other.
    const last = pieces.length % 2 === 0 ? escapeMarkup(`\`${pieces.pop()}`) : '';
    return (pieces
        .map((piece, index) => (index % 2 === 0 || piece.trim() === '' ? escapeMarkup(piece) : code(piece, limit)))
        .join('') + last);
}
/** One mistake as an item of a list: where, what, and what to do. */
function problemItem({ file, line, message, next }) {
    const place = file === undefined ? '' : `${code([file, line].filter((part) => part !== undefined).join(':'))} `;
    return `- ${place}${prose(message, 600)}${next === undefined ? '' : ` → ${prose(next)}`}`;
}
/** Lines of somebody's output as a fenced block that they cannot close. */
function codeBlock(lines, limit = 200) {
    const shown = lines.map((line) => line.replace(controls, ' ').slice(0, limit));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...shown, fence].join('\n');
}
/** A table; cells are Markdown already. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
const zeroWidthSpace = '\u200b';
/** Control characters, line separators, and marks that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]+/g;
/** Hostile text on one line, bounded, without control characters. */
function plainLine(text, limit = 300) {
    const line = text
        .slice(0, limit * 4)
        .replace(controls, ' ')
        .trim();
    const characters = [...line];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
}


/***/ })

};

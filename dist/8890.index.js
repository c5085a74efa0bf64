export const id = 8890;
export const ids = [8890];
export const modules = {

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

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58175);
/* harmony import */ var _jobs_several_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90800);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6667);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77150);
/* harmony import */ var _support_cancellation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28929);
/* harmony import */ var _support_console_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(506);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78178);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12794);









/** @returns the exit status */
async function run(options) {
    const environment = process.env;
    const log = (0,_support_console_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createConsoleLog */ .y)((0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)(process.stderr));
    const inputs = { ...(0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .inputsOf */ .Vc)(options), models: options.models ?? null };
    const workspace = process.cwd();
    const request = {
        workspace,
        inputs,
        runner: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunner */ .fY)(environment),
        environment,
        log,
        signal: (0,_support_cancellation_js__WEBPACK_IMPORTED_MODULE_8__/* .cancelledBySignals */ .W)(2),
    };
    if (await (0,_jobs_several_models_js__WEBPACK_IMPORTED_MODULE_2__/* .namesModels */ .tE)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, inputs.workingDirectory), inputs))
        return (await __webpack_require__.e(/* import() */ 4985).then(__webpack_require__.bind(__webpack_require__, 94985))).runModels(request, options.json === true);
    const { report, output, unjudged } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .runPipeline */ .a)(request);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(options.json ? report : `\n${(0,_report_console_js__WEBPACK_IMPORTED_MODULE_4__/* .renderConsole */ .qP)(report, (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .ev)(process.stdout))}`);
    log.info(`the report is in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, 'report.json')}`);
    if (unjudged || (report.decision.outcome === 'allow' && report.promotion?.problem != null))
        return 2;
    return report.decision.outcome === 'allow' ? 0 : 1;
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

/***/ 28929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancelledBySignals)
/* harmony export */ });
/**
 * Aborted by the first SIGINT, SIGTERM or SIGHUP, so that what runs is ended in order. A second one does not wait: the process exits, and what is registered for
 * that moment kills the processes of the training and removes temporary folders.
 */
function cancelledBySignals(exitStatus) {
    const cancellation = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => {
            if (cancellation.signal.aborted)
                process.exit(exitStatus);
            cancellation.abort();
        });
    return cancellation.signal;
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


/***/ })

};

export const id = 7775;
export const ids = [7775,1299];
export const modules = {

/***/ 92890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isAlarm),
/* harmony export */   j: () => (/* binding */ decideMonitoring)
/* harmony export */ });
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45114);

/** A monitoring test that found something wrong, or crashed. What could not be told is no alarm. */
const isAlarm = ({ id, outcome }) => (0,_rubric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(id) === 'monitor' && (outcome === 'fail' || outcome === 'error');
/**
 * The decision of a run that only monitors: no gate, since nothing was trained and other sections were not looked at. It blocks where a monitoring test
 * fails or crashes.
 */
function decideMonitoring(results) {
    const reasons = results.filter(isAlarm).map(({ id, outcome, summary, remedy }) => ({
        kind: 'test',
        subject: id,
        expected: 'passes',
        found: `${outcome}: ${summary}`,
        next: remedy,
    }));
    return { outcome: reasons.length === 0 ? 'allow' : 'block', reasons, limits: [] };
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

/***/ 78545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56794);
/* harmony import */ var _github_announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11299);
/* harmony import */ var _promote_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47402);
/* harmony import */ var _report_promotion_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47783);
/* harmony import */ var _stage_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25311);
/* harmony import */ var _promoted_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69005);
/* harmony import */ var _promotion_projects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75019);







/** Puts the version before back into a stage, or the one that is named. Nothing is moved or deleted. */
const rollback = async (request) => {
    const { job, runner, log } = request;
    (0,_promoted_run_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseAskedBy */ .Iu)(runner, 'rollback');
    const { rollback: rollBack } = await __webpack_require__.e(/* import() */ 1414).then(__webpack_require__.bind(__webpack_require__, 1414));
    const putBack = async ({ project }) => {
        const { configuration, root, model } = project;
        const { promote } = configuration;
        const place = { runnerEnvironment: runner.environment, workspace: runner.workspace, root };
        const problem = promote === undefined ? null : (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .registryProblem */ .T7)(promote, place);
        if (problem !== null)
            throw problem;
        const registry = await project.registry();
        const stage = job.stage ?? promote?.stage.at(-1)?.name ?? 'production';
        await (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfDisagreement */ .eu)(registry, model, [stage], log);
        const { from, assignment } = await rollBack(registry, model, stage, {
            now: new Date().toISOString(),
            ...(job.version === null ? {} : { to: job.version }),
        });
        const version = (await registry.versions(model)).find((one) => one.version === assignment.version);
        if (version !== undefined)
            await (0,_stage_change_js__WEBPACK_IMPORTED_MODULE_3__/* .stageChanged */ .zq)(project, {
                kind: 'rolled-back',
                registry,
                version,
                created: false,
                assignments: [assignment],
                entered: [stage],
                from,
                judgement: null,
                factsSha256: null,
                runner,
            }, log);
        if (project.github !== null)
            await (0,_github_announcement_js__WEBPACK_IMPORTED_MODULE_1__.announce)({
                announcement: {
                    type: 'model-rolled-back',
                    payload: {
                        model,
                        version: assignment.version,
                        from,
                        stage,
                        digest: version?.digest ?? null,
                        commit: version?.commit ?? null,
                    },
                },
                repository: runner.repository,
                connect: project.github,
                log,
            });
        return { model, stage, from, to: assignment.version, registry: registry.place, actor: runner.actor };
    };
    const [done] = await (0,_promotion_projects_js__WEBPACK_IMPORTED_MODULE_5__/* .withEachProject */ .x)(request, { only: true }, putBack);
    if (done === undefined)
        throw new Error('there is always one model');
    await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .publish */ .mk)({ annotations: [], summary: (0,_report_promotion_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderRollback */ .x)(done) }, request);
    return {
        outputs: { 'promoted-version': done.to },
        failed: false,
        said: `${done.stage}: ${done.model} went back from v${done.from} to v${done.to}`,
    };
};


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

export const id = 8545;
export const ids = [8545];
export const modules = {

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
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12175);
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
    const { event, branch, defaultBranch, before, commit } = run;
    return {
        trigger: {
            event,
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
/* harmony import */ var _report_promotion_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47783);
/* harmony import */ var _promoted_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69005);
/* harmony import */ var _promotion_projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75019);






/** Puts the version before back into a stage, or the one that is named. Nothing is moved or deleted. */
const rollback = async (request) => {
    const { job, runner, log } = request;
    (0,_promoted_run_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseAskedBy */ .Iu)(runner, 'rollback');
    const { rollback: rollBack } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1414)]).then(__webpack_require__.bind(__webpack_require__, 1414));
    const putBack = async ({ project }) => {
        const { configuration, root, model } = project;
        const { promote } = configuration;
        const place = { runnerEnvironment: runner.environment, workspace: runner.workspace, root };
        const problem = promote === undefined ? null : (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .registryProblem */ .T7)(promote, place);
        if (problem !== null)
            throw problem;
        const registry = await project.registry();
        const stage = job.stage ?? promote?.stage.at(-1)?.name ?? 'production';
        const { from, assignment } = await rollBack(registry, model, stage, {
            now: new Date().toISOString(),
            ...(job.version === null ? {} : { to: job.version }),
        });
        const version = (await registry.versions(model)).find((one) => one.version === assignment.version);
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
    const [done] = await (0,_promotion_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .withEachProject */ .x)(request, { only: true }, putBack);
    if (done === undefined)
        throw new Error('there is always one model');
    await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .publish */ .mk)({ annotations: [], summary: (0,_report_promotion_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRollback */ .x)(done) }, request);
    return {
        outputs: { 'promoted-version': done.to },
        failed: false,
        said: `${done.stage}: ${done.model} went back from v${done.from} to v${done.to}`,
    };
};


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


/***/ })

};

export const id = 8545;
export const ids = [8545];
export const modules = {

/***/ 78545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _github_announcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11299);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13794);
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
            await (0,_github_announcement_js__WEBPACK_IMPORTED_MODULE_0__.announce)({
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
    const summary = await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .S)(runner.stepSummary ?? undefined, (0,_report_promotion_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRollback */ .x)(done));
    if (summary.kind !== 'written')
        log.info(`no job summary: ${summary.reason}`);
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


/***/ })

};

export const id = 5840;
export const ids = [5840];
export const modules = {

/***/ 55840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _promote_promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1414);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84662);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77150);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34902);
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29281);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9090);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78178);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12794);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38280);










/** Shows what differs between two versions or commits: score, metrics, parameters, data. */
const compare = (first, second, options) => (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .withProject */ .C3)(options, async (project) => {
    const [before, after] = [await sideOf(first, project), await sideOf(second, project)];
    const rows = rowsOf(before, after).filter((row) => options.all || row.before !== row.after);
    const unknown = [before, after].filter((side) => side.record === null).map((side) => side.name);
    if (options.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)({ before: summaryOf(before), after: summaryOf(after), differences: rows });
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)([
            ...(0,_report_console_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)([
                ['', before.name, after.name, 'Change'],
                ...rows.map((row) => [
                    `${row.kind === 'metric' ? '' : `${row.kind} `}${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .plainLine */ .h0)(row.name, 60)}`,
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .plainLine */ .h0)(row.before, 60),
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .plainLine */ .h0)(row.after, 60),
                    row.change,
                ]),
            ]),
            ...(rows.length === 0 ? ['  no difference'] : []),
            ...(unknown.length === 0
                ? []
                : [`  parameters and data of ${unknown.join(' and ')} are not known: the history has no record`]),
        ].join('\n'));
    return 0;
});
const summaryOf = ({ name, commit, score }) => ({ name, commit, score });
async function sideOf(reference, project) {
    const commit = await commitOf(reference, project);
    if (commit !== null) {
        const record = await recordOf(project, project.model, commit, null);
        if (record !== null)
            return { name: commit.slice(0, 7), commit, score: record.score.total, metrics: record.metrics, record };
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
            message: `the history has no record of ${project.model} at the commit ${commit.slice(0, 7)}`,
            next: 'compare commits of the default branch, or versions: `ml-test-score versions`',
        });
    }
    const registry = await project.registry();
    const name = (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .qualified */ .LX)(reference, project.model);
    await warnOfPointer(registry, name);
    const version = await (0,_promote_promotion_js__WEBPACK_IMPORTED_MODULE_0__.resolveReference)(registry, name);
    const record = await recordOf(project, version.model, version.commit, version.digest);
    return {
        name: `v${version.version}`,
        commit: version.commit,
        score: version.score,
        metrics: version.metrics,
        record,
    };
}
/** What is compared is what the tags have in the stage. */
async function warnOfPointer(registry, reference) {
    const found = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_8__.disagreementOf)(registry, reference);
    if (found !== null)
        process.stderr.write(`${(0,_support_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .e)(`warning: ${found.message}`)}\n`);
}
/** The commit that a hexadecimal name, branch or `HEAD~1` means; null for a name of the registry. */
async function commitOf(reference, { git }) {
    if (git === null || reference.includes('@') || reference.startsWith('-') || (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .isVersion */ .lF)(reference))
        return null;
    const { exitCode, stdout } = await git.try([
        'rev-parse',
        '--quiet',
        '--verify',
        '--end-of-options',
        `${reference}^{commit}`,
    ]);
    return exitCode === 0 ? stdout.trim() : null;
}
async function recordOf({ history }, model, commit, digest) {
    if (history === null)
        return null;
    for (const stored of await history.recordsOf(model, commit)) {
        const record = await history.read(stored).catch(() => null);
        if (record !== null && (digest === null || record.artifacts === digest))
            return record;
    }
    return null;
}
function rowsOf(before, after) {
    const number = (value) => value === null || value === undefined ? 'none' : (0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value);
    const change = (from, to) => {
        if (typeof from !== 'number' || typeof to !== 'number')
            return '';
        return `${to > from ? '+' : ''}${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(to - from)}`;
    };
    const names = (a, b) => [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();
    const output = ({ record }, name) => {
        const found = record?.dvc?.[name];
        return found === undefined ? 'none' : (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .sideText */ .Rc)({ kind: 'dvc' }, found.digest, found.bytes ?? undefined);
    };
    return [
        {
            kind: 'score',
            name: 'total',
            before: number(before.score),
            after: number(after.score),
            change: change(before.score, after.score),
        },
        ...names(before.metrics, after.metrics).map((name) => {
            const [from, to] = [before.metrics[name], after.metrics[name]];
            const better = from === undefined || to === undefined || to.direction === null || from.value === to.value
                ? ''
                : to.value > from.value === (to.direction === 'higher')
                    ? ' better'
                    : ' worse';
            return {
                kind: 'metric',
                name,
                before: number(from?.value),
                after: number(to?.value),
                change: `${change(from?.value, to?.value)}${better}`,
            };
        }),
        ...names(before.record?.parameters, after.record?.parameters).map((name) => ({
            kind: 'parameter',
            name,
            before: before.record?.parameters[name] ?? 'none',
            after: after.record?.parameters[name] ?? 'none',
            change: '',
        })),
        ...['training', 'testing', 'serving'].map((name) => ({
            kind: 'data',
            name,
            before: before.record?.data[name]?.slice(0, 12) ?? 'none',
            after: after.record?.data[name]?.slice(0, 12) ?? 'none',
            change: '',
        })),
        ...names(before.record?.dvc, after.record?.dvc).map((name) => ({
            kind: 'dvc',
            name,
            before: output(before, name),
            after: output(after, name),
            change: '',
        })),
    ];
}


/***/ })

};

export const id = 2305;
export const ids = [2305,9257];
export const modules = {

/***/ 42305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherAge: () => (/* binding */ gatherAge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62625);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99257);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62832);







const mostOutputs = 100;
const mostFiles = 10_000;
/** When the outputs of the stages that have a `max-age` were written. */
async function gatherAge(request) {
    const limited = (request.configuration.stages ?? []).filter((stage) => stage['max-age'] !== undefined);
    if (limited.length === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)('no stage has a `max-age`');
    const stages = [];
    for (const stage of limited) {
        const outputs = [];
        for (const path of stage.outputs.slice(0, mostOutputs))
            outputs.push(await timeOf(request, path));
        // Those beyond may be the ones that are not written any more.
        if (stage.outputs.length > mostOutputs)
            outputs.push({
                path: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clipped */ .c)(stage.outputs[mostOutputs]),
                time: null,
                by: 'unknown',
                problem: `is one of ${stage.outputs.length} outputs, and at most ${mostOutputs} are looked at: name them by a glob`,
            });
        stages.push({ name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clipped */ .c)(stage.name), maxAge: stage['max-age'], outputs });
    }
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ stages });
}
/** Of the newest of the files that one declared path or glob names. */
async function timeOf({ root, git, run, originOf }, pattern) {
    const path = (0,_support_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clipped */ .c)(pattern);
    const unknown = (problem) => ({ path, time: null, by: 'unknown', problem });
    try {
        const files = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredFiles */ ._V)(root, [pattern]);
        if (files.length === 0)
            return unknown('is not there');
        if (files.length > mostFiles)
            return unknown(`names more than ${mostFiles} files`);
        for (const file of files)
            if ((await originOf(file)) === 'trained')
                return { path, time: run.startedAt, by: 'run', problem: null };
        const changed = git === null ? new Set(files) : await (0,_freshness_js__WEBPACK_IMPORTED_MODULE_4__/* .changedFiles */ .Y_)(git, root, files);
        const committed = files.filter((file) => !changed.has(file));
        const commit = git === null || committed.length === 0 ? null : await (0,_freshness_js__WEBPACK_IMPORTED_MODULE_4__/* .lastCommit */ .GO)(git, root, committed);
        const written = await Promise.all(files.filter((file) => changed.has(file)).map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).catch(() => undefined)));
        const newest = Math.max(...written.flatMap((found) => (found?.isFile() ? [found.mtimeMs] : [])));
        if (Number.isFinite(newest))
            return { path, time: iso(newest), by: 'file', problem: null };
        if (typeof commit === 'number')
            return { path, time: iso(commit), by: 'commit', problem: null };
        return unknown(commit === 'unknown'
            ? 'was committed before the history of this shallow checkout begins: check out with `fetch-depth: 0`'
            : 'is no file');
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1))
            throw error;
        return unknown((0,_support_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clipped */ .c)(error.problems[0]?.message ?? error.message));
    }
}
const latest = 8_640_000_000_000_000;
const iso = (milliseconds) => new Date(Math.max(0, Math.min(milliseconds, latest))).toISOString();


/***/ }),

/***/ 99257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ lastCommit),
/* harmony export */   UP: () => (/* binding */ isEdge),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   gatherFreshness: () => (/* binding */ gatherFreshness)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59255);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62625);






const dayMilliseconds = 86_400_000;
/**
 * The time of the newest row of the serving data: of `data.time`, else of the only datetime column, else of the commit that last changed the files, else of
 * the files themselves where git does not know them as they are. Failed where that is in the future, or cannot be told.
 */
async function gatherFreshness(request) {
    const found = fromColumn(request) ?? (await fromFiles(request));
    if (found.state !== 'gathered')
        return found;
    const { newest, by, column } = found.value;
    const now = (request.now ?? new Date()).getTime();
    if (Date.parse(newest) <= now + dayMilliseconds)
        return found;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`the newest time of the serving data is in the future: ${newest}, by ${by === 'timestamp' ? `column \`${column}\`` : `the ${by}`}`, by === 'timestamp'
        ? 'mend the times, or name the column with the time of each row as `data.time`'
        : 'mend the clock of the machine that wrote it, or name the column with the time of each row as `data.time`');
}
/** Undefined where no column was named and none stands out. */
function fromColumn({ profile, timeColumn }) {
    if (timeColumn === undefined) {
        const times = profile?.columns.filter(({ type }) => type === 'datetime') ?? [];
        return times.length === 1 ? newestOf(times[0]) : undefined;
    }
    if (profile === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`\`data.time\` names \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(timeColumn)}\`, but the serving data could not be read`);
    const column = (0,_facts_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .columnOf */ .u)(profile, timeColumn);
    return column === undefined
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`the serving data has no column \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(timeColumn)}\`, which \`data.time\` names`, 'name the column with the time of each row, or leave `data.time` out')
        : newestOf(column);
}
function newestOf({ name, type, maximum }) {
    const time = type === 'date' || type === 'datetime' ? Date.parse(String(maximum)) : Number.NaN;
    return Number.isNaN(time)
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`column \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name)}\` holds no times: expected dates or times such as 2026-01-31T12:00:00Z, found ${type === 'empty' ? 'no value' : type}`, 'write the time of each row in ISO 8601, or leave `data.time` out')
        : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ newest: new Date(time).toISOString(), by: 'timestamp', column: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name) });
}
async function fromFiles({ root, git, patterns, originOf }) {
    const files = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPaths */ .pR)(root, patterns);
    const times = [];
    const changed = git === null ? null : await changedFiles(git, root, files);
    const committed = [];
    for (const file of files) {
        const origin = await originOf?.(file);
        const ours = origin === 'trained' || origin === 'earlier-step';
        if (changed !== null && !changed.has(file) && !ours)
            committed.push(file);
        else {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).catch(() => undefined);
            if (found?.isFile())
                times.push({ time: found.mtimeMs, by: 'file' });
        }
    }
    if (git !== null && committed.length > 0) {
        const found = await lastCommit(git, root, committed);
        if (found === 'unknown' && times.length === 0)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('the checkout is shallow: it does not tell when the serving data last changed', 'name the column with the time of each row as `data.time`, or check out with `fetch-depth: 0`');
        if (typeof found === 'number')
            times.push({ time: found, by: 'commit' });
    }
    const newest = times.reduce((best, one) => (best === undefined || one.time > best.time ? one : best), undefined);
    return newest === undefined
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)('there is no file of serving data to tell its age by')
        : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ newest: new Date(newest.time).toISOString(), by: newest.by, column: null });
}
/** A command line holds so many paths. */
const perCommand = 200;
function parts(files) {
    const count = Math.ceil(files.length / perCommand);
    return Array.from({ length: count }, (_, part) => files.slice(part * perCommand, (part + 1) * perCommand));
}
const inFolder = (root, args) => ['-C', root, '--literal-pathspecs', ...args];
/** Those that git does not track, or that differ from what is committed: their commit is not the time of what is in them. */
async function changedFiles(git, root, files) {
    const changed = new Set(files);
    for (const part of parts(files)) {
        const tracked = await git.try(inFolder(root, ['ls-files', '-z', '--', ...part]));
        // A repository without a commit has no `HEAD`: then nothing is committed.
        const differing = await git.try(inFolder(root, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', ...part]));
        if (tracked.exitCode !== 0 || differing.exitCode !== 0)
            continue;
        for (const file of tracked.stdout.split('\0'))
            changed.delete(file);
        for (const file of differing.stdout.split('\0'))
            if (file !== '')
                changed.add(file);
    }
    return changed;
}
/** Time of the last commit that touched any of them; unknown where the history was cut off before it. */
async function lastCommit(git, root, files) {
    let newest = 'unknown';
    for (const part of parts(files)) {
        const output = await git.run(inFolder(root, ['log', '-1', '--format=%H %cI', '--', ...part]));
        const [commit, date] = output.split(' ');
        const time = Date.parse(date ?? '');
        if (commit === undefined || Number.isNaN(time))
            continue;
        // At the edge of a shallow clone every file seems to come with the first commit that is there.
        if (await isEdge(git, commit))
            continue;
        if (newest === 'unknown' || time > newest)
            newest = time;
    }
    return newest;
}
/** True where the commit has parents that a shallow clone left out. */
async function isEdge(git, commit) {
    const raw = await git.try(['cat-file', 'commit', commit]);
    const parents = [...raw.stdout.split('\n\n', 1)[0].matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
    if (parents.length === 0)
        return false;
    const seen = await git.try(['rev-list', '--parents', '-1', commit]);
    return seen.stdout.trim().split(' ').length === 1;
}


/***/ })

};

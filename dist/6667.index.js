export const id = 6667;
export const ids = [6667];
export const modules = {

/***/ 71098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asCategories),
/* harmony export */   Q: () => (/* binding */ openColumnStore)
/* harmony export */ });
/* harmony import */ var _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);

/** Further values of a column are kept as one: nothing is told apart by a column with so many. */
const mostNames = 10_000;
const longestName = 200;
/** Keeps a column whole: 9 bytes a row of numbers, 5 of text (13 where both occur), and its distinct texts. */
function openColumnStore(name) {
    let kinds = new Uint8Array(1024);
    let numbers = null;
    let codes = null;
    let overflowed = false;
    const names = new Map();
    /** The code of each entry of the table's dictionary. */
    const known = [];
    const codeOf = (text) => {
        const cut = text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
        const code = names.get(cut);
        if (code !== undefined)
            return code;
        if (names.size >= mostNames) {
            overflowed = true;
            return mostNames - 1;
        }
        names.set(cut, names.size);
        return names.size - 1;
    };
    const reserve = (rows) => {
        if (rows <= kinds.length)
            return;
        kinds = grown(kinds, new Uint8Array(rows));
        if (numbers !== null)
            numbers = grown(numbers, new Float64Array(rows));
        if (codes !== null)
            codes = grown(codes, new Int32Array(rows));
    };
    const makeRoom = (rows) => {
        if (rows > kinds.length)
            reserve(Math.max(rows, 2 * kinds.length));
    };
    const put = (row, cells, from) => {
        const kind = cells.kinds[from];
        kinds[row] = kind;
        if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing)
            return;
        if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean) {
            codes ??= new Int32Array(kinds.length);
            const entry = cells.codes[from];
            if (entry < 0) {
                codes[row] = codeOf(kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean ? truthOf(cells.numbers[from]) : cells.text(from));
                return;
            }
            known[entry] ??= codeOf(cells.dictionary.text(entry));
            codes[row] = known[entry];
            return;
        }
        numbers ??= new Float64Array(kinds.length);
        numbers[row] = cells.numbers[from];
    };
    return {
        reserve,
        put(row, cells, from) {
            makeRoom(row + 1);
            put(row, cells, from);
        },
        putAll(first, cells) {
            makeRoom(first + cells.rows);
            for (let from = 0; from < cells.rows; from += 1)
                put(first + from, cells, from);
        },
        putInto(into, cells) {
            let last = -1;
            for (const row of into)
                if (row > last)
                    last = row;
            makeRoom(last + 1);
            for (let from = 0; from < cells.rows; from += 1) {
                const row = into[from];
                if (row >= 0)
                    put(row, cells, from);
            }
        },
        finish(rows) {
            reserve(rows);
            const all = kinds.subarray(0, rows);
            return { kinds: all, column: codes === null ? numbersOf(all) : categoriesOf(all, codes), overflowed };
        },
    };
    function numbersOf(all) {
        const values = (numbers ?? new Float64Array(all.length)).subarray(0, all.length);
        for (let row = 0; row < all.length; row += 1)
            if (all[row] === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing)
                values[row] = Number.NaN;
        return { name, kind: 'numbers', values };
    }
    function categoriesOf(all, texts) {
        const own = texts.subarray(0, all.length);
        for (let row = 0; row < all.length; row += 1) {
            const kind = all[row];
            if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing)
                own[row] = -1;
            else if (kind !== _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text && kind !== _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean)
                own[row] = codeOf(numberText(kind, numbers?.[row] ?? Number.NaN));
        }
        return { name, kind: 'categories', codes: own, names: [...names.keys()] };
    }
}
const truthOf = (number) => (number === 1 ? 'true' : 'false');
const numberText = (kind, number) => kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.date || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.datetime ? new Date(number).toISOString() : String(number);
/** Where the runtime can (Node 22), what was copied is given back at once and not when the collector comes by. */
function grown(from, to) {
    to.set(from);
    from.buffer.transfer?.(0);
    return to;
}
/** A column as categories: whole numbers and others by their shortest form, as `1` for `1.0`. Null where there are more than `most`. */
function asCategories(column, most) {
    if (column.kind === 'categories')
        return column.names.length > most ? null : column;
    const { values } = column;
    const known = new Map();
    /** The code + 1 of small whole numbers, as most classes are: found ten times as fast as in the map. */
    const small = new Uint16Array(256);
    const codes = new Int32Array(values.length);
    for (let row = 0; row < codes.length; row += 1) {
        const value = values[row];
        const place = value & 0xff;
        let code = place === value ? small[place] - 1 : -1;
        if (code === -1 && !Number.isNaN(value)) {
            code = known.get(value) ?? -1;
            if (code === -1) {
                if (known.size === most)
                    return null;
                code = known.size;
                known.set(value, code);
                if (place === value && code < 0xffff)
                    small[place] = code + 1;
            }
        }
        codes[row] = code;
    }
    return { name: column.name, kind: 'categories', codes, names: [...known.keys()].map(String) };
}


/***/ }),

/***/ 90623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ guardedEnvironment),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   qX: () => (/* binding */ readRunnerFiles),
/* harmony export */   zI: () => (/* binding */ emptyRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Files that the runner names in the environment and reads when the step has ended: lines in them set variables, PATH and outputs of the job.
 */
const runnerFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/**
 * The environment for code of the repository: without GitHub's token, what belongs to the Action itself, the runner's files, and every variable
 * that holds one of `secrets`, as it is or as a header or an address would carry it. All others pass: `dvc pull`, AWS and W&B need theirs.
 */
function guardedEnvironment(environment, secrets) {
    const forms = secrets.filter((secret) => secret.trim() !== '').flatMap(formsOf);
    const guarded = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined || isOurs(name.toUpperCase()))
            continue;
        if (!forms.some((form) => value.includes(form)))
            guarded[name] = value;
        // git refuses to start when one of a numbered set is missing.
        else if (/^GIT_CONFIG_(KEY|VALUE)_\d+$/.test(name))
            guarded[name] = '';
    }
    // An empty key is refused too: drop the whole set then.
    if (Object.entries(guarded).some(([name, value]) => value === '' && name.startsWith('GIT_CONFIG_KEY_')))
        for (const name of Object.keys(guarded))
            if (/^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/.test(name))
                delete guarded[name];
    return guarded;
}
function isOurs(name) {
    return name === 'GITHUB_TOKEN' || /^(INPUT|ACTIONS)_/.test(name) || runnerFiles.some((file) => file === name);
}
/** `actions/checkout` and git carry a token as `basic base64(x-access-token:TOKEN)`. */
function formsOf(secret) {
    const basic = Buffer.from(`x-access-token:${secret}`).toString('base64').replace(/=+$/, '');
    return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), basic];
}
/** What this step wrote to the runner's files up to now. */
async function readRunnerFiles(environment) {
    const found = new Map();
    for (const path of pathsOf(environment))
        found.set(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => Buffer.alloc(0)));
    return found;
}
/**
 * Takes out of the runner's files what code of the repository wrote there; call it when all its processes have ended.
 *
 * Leaving the variables out of its environment does not keep it from the files: the runner makes them anew for each step as
 * `$RUNNER_TEMP/_runner_file_commands/{set_env,add_path,set_output,save_state,step_summary}_<uuid>`, a folder that can be listed. It reads exactly
 * these five when the step ends, so they are put back to what the step itself had written `before` (nothing, where it is left out). What the Action
 * writes later is not touched. A link, a FIFO or a folder that was put in the place of one is replaced by a file.
 */
async function emptyRunnerFiles(environment, before = new Map()) {
    for (const path of pathsOf(environment)) {
        const content = before.get(path) ?? Buffer.alloc(0);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (found?.isFile() && found.nlink === 1) {
            // In place: a script may hold the file open for all of its commands (`{ ...; } >> "$GITHUB_OUTPUT"`).
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+');
            try {
                await file.truncate(0);
                await file.write(content, 0, content.length, 0);
            }
            finally {
                await file.close();
            }
        }
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { flag: 'wx' });
        }
    }
}
function pathsOf(environment) {
    return runnerFiles.map((name) => environment[name]).filter((path) => path !== undefined && path !== '');
}


/***/ }),

/***/ 28395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ dependencyFilesOf),
/* harmony export */   UJ: () => (/* binding */ machineKind),
/* harmony export */   Vh: () => (/* binding */ gatherMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);




/** Files that pin what training depends on, at the root of the project. */
const dependencyFiles = [
    'requirements*.txt',
    'pyproject.toml',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'pylock.toml',
    'Pipfile.lock',
    'environment.{yml,yaml}',
    'conda-lock.yml',
    'python_env.yaml',
    'package-lock.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'renv.lock',
];
/** The files that pin what training depends on, sorted. */
const dependencyFilesOf = async (root) => (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPaths */ .pR)(root, dependencyFiles)).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)));
/** What makes times and memory comparable: `linux x64, AMD EPYC 7763, 4 cores`. */
function machineKind() {
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)();
    const model = processors[0]?.model.trim().replace(/\s+/g, ' ') || 'unknown processor';
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}, ${model}, ${processors.length} cores`.slice(0, 200);
}
/** The hardware, and a digest of the files that pin the dependencies. */
async function gatherMachine(root) {
    const found = await dependencyFilesOf(root);
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)();
    return {
        platform: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}`,
        cpu: processors[0]?.model.trim() ?? 'unknown',
        cores: processors.length,
        memoryBytes: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(),
        dependenciesSha256: found.length === 0 ? null : (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(root, found)).sha256,
        dependencyFiles: found,
    };
}


/***/ }),

/***/ 93527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gatherMetrics)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _metrics_directions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71448);
/* harmony import */ var _metrics_dvc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84131);
/* harmony import */ var _metrics_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69280);
/* harmony import */ var _metrics_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4928);
/* harmony import */ var _metrics_mlflow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96683);
/* harmony import */ var _metrics_parameters_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11826);











/** Where metrics are looked for without configuration, after `dvc.yaml`: the first that is there and not stale. */
const usualPlaces = [
    'dvclive/metrics.json',
    'metrics.json',
    'metrics.yaml',
    'metrics.yml',
    'metrics.csv',
    'metrics.tsv',
    'mlflow.db',
    'mlruns',
];
const parameterFiles = ['params.yaml', 'params.json', 'dvclive/params.yaml'];
/**
 * The metrics of this run: what `metrics` names, else what `dvc.yaml` names, else the first usual place, else what was logged to the tracking server. All files that are named are read; a name that
 * is in several of them gets the file's stem in front (`train_metrics.accuracy`, `test_metrics.accuracy`), whatever its values, so that names do
 * not depend on the numbers. `failed` where a file is missing, stale, malformed or out of bounds, with file, position and next step.
 */
async function gatherMetrics(input) {
    try {
        const sources = await readSources(input);
        if (sources.length === 0)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)('no metrics were found: no `metrics` is configured, dvc.yaml names none, and there is no metrics.json (let training write one, or name the file under `metrics`)');
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)(await merge(input, sources));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
async function readSources(input) {
    const window = (0,_metrics_mlflow_js__WEBPACK_IMPORTED_MODULE_9__/* .windowOf */ .Ou)(input.training);
    const named = input.configuration.metrics ? await namedFiles(input) : await filesOfDvc(input.root);
    if (named.length === 0)
        return await readUsualPlace(input, window);
    const sources = [];
    for (const path of named)
        sources.push(await readSource(input, path, window));
    return sources;
}
async function namedFiles(input) {
    const patterns = input.configuration.metrics ?? [];
    // A glob also matches folders (with a slash at the end); only a plain path means one: `mlruns`.
    const files = (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .expandPaths */ .pR)(input.root, patterns)).filter((file) => !file.endsWith('/'));
    if (files.length === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            message: `no file matches \`metrics: ${patterns.join(', ')}\``,
            next: 'check the pattern, and that the training command writes the files',
        });
    return files;
}
async function filesOfDvc(root) {
    return (await kindOf(root, 'dvc.yaml')) === undefined ? [] : await (0,_metrics_dvc_js__WEBPACK_IMPORTED_MODULE_6__/* .metricsOfDvc */ .C)(root);
}
async function readUsualPlace(input, window) {
    let older;
    for (const path of usualPlaces) {
        const kind = await kindOf(input.root, path);
        if (kind === undefined)
            continue;
        if (path === 'mlruns' && (kind !== 'folder' || !(await (await mlflowFolder()).holdsRuns(input.root, path))))
            continue;
        try {
            return [await readSource(input, path, window)];
        }
        catch (error) {
            if (!(error instanceof _metrics_mlflow_js__WEBPACK_IMPORTED_MODULE_9__/* .NotFromThisTraining */ .M1))
                throw error;
            older ??= error;
        }
    }
    const tracked = fromServer(input.tracked?.logged);
    if (tracked !== null)
        return [tracked];
    if (older !== undefined)
        throw older;
    return [];
}
function fromServer(tracked) {
    if (tracked === undefined || tracked.state === 'absent')
        return null;
    if (tracked.state === 'gathered') {
        const { id, file, entries, parameters } = tracked.value;
        return { path: file, origin: 'trained', format: `mlflow run ${id}`, entries, parameters };
    }
    const { error, next } = tracked;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({ message: error, ...(next === undefined ? {} : { next }) });
}
async function kindOf(root, path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, path))).catch(() => undefined);
    return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
}
async function readSource(input, path, window) {
    const kind = await kindOf(input.root, path);
    if (kind === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file: path,
            message: 'no such file',
            next: `let the training command write it, for example {"accuracy": 0.93}, or name another file under \`metrics\``,
        });
    if (kind === 'folder') {
        const { holdsRuns, readMlflowFolder } = await mlflowFolder();
        if (!(await holdsRuns(input.root, path)))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                file: path,
                message: 'is a folder without MLflow runs',
                next: 'name a metrics file, or the mlruns folder that MLflow writes',
            });
        return await fromMlflow(input, path, window, await readMlflowFolder(input.root, path, window));
    }
    if (/^\.(db|sqlite3?)$/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path))) {
        const { readMlflowDatabase } = await __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 40737));
        return await fromMlflow(input, path, window, await readMlflowDatabase(input.root, path, window));
    }
    const origin = await currentOrigin(input, path);
    return { path, origin, ...(await (0,_metrics_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readMetricsFile */ ._)(input.root, path)), parameters: [] };
}
const mlflowFolder = () => __webpack_require__.e(/* import() */ 9860).then(__webpack_require__.bind(__webpack_require__, 79860));
async function fromMlflow(input, path, window, run) {
    const { entries, parameters } = run;
    if (entries.length === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file: path,
            message: `the run ${run.id} logged no metrics`,
            next: 'call mlflow.log_metric in training',
        });
    // A run that started inside the window was logged by this training, whatever the store held before.
    const origin = window === null ? await currentOrigin(input, run.file) : 'trained';
    return { path, origin, format: `mlflow run ${run.id}`, entries, parameters };
}
async function currentOrigin(input, path) {
    const origin = await input.originOf(path);
    if (origin !== 'stale')
        return origin;
    throw new _metrics_mlflow_js__WEBPACK_IMPORTED_MODULE_9__/* .NotFromThisTraining */ .M1({
        file: path,
        message: 'was not written by this training: it still is what was there before (the same file, time of change and content)',
        next: 'let the training command write it, or name under `metrics` the file that it does write',
    });
}
async function merge(input, sources) {
    const values = [];
    const others = [];
    const { directions } = input.configuration;
    for (const { path, entries } of withDistinctNames(sources))
        for (const entry of entries) {
            const { name } = entry;
            if ('value' in entry)
                values.push({ name, value: entry.value, direction: (0,_metrics_directions_js__WEBPACK_IMPORTED_MODULE_5__/* .directionOf */ .F)(name, directions), file: path });
            else
                others.push({ name, kind: entry.kind, file: path });
        }
    const files = sources.map(({ path, origin, format }) => ({ path, origin, format }));
    if (values.length === 0 && !others.some(({ kind }) => kind === 'nan' || kind === 'infinity'))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file: files.map(({ path }) => path).join(', '),
            message: 'holds no metric: expected at least one number',
            next: 'let the training command write numbers, for example {"accuracy": 0.93}',
        });
    return { values, others, files, parameters: await mergeParameters(input, sources) };
}
/** Puts the file in front of each name that several files have: by its stem, or as much of its path as tells the files apart. */
function withDistinctNames(sources) {
    if (sources.length === 1)
        return [...sources];
    const owners = new Map();
    for (const { path, entries } of sources)
        for (const { name } of entries)
            owners.set(name, [...(owners.get(name) ?? []), path]);
    const colliding = [...new Set([...owners.values()].filter((paths) => paths.length > 1).flat())];
    const labelOf = distinctLabels(colliding);
    const renamed = sources.map(({ path, entries }) => ({
        path,
        entries: entries.map((entry) => (owners.get(entry.name)?.length ?? 0) > 1 ? { ...entry, name: `${labelOf(path)}.${entry.name}` } : entry),
    }));
    (0,_metrics_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .checkEntries */ .bX)(sources.map(({ path }) => path).join(', '), renamed.flatMap(({ entries }) => entries));
    return renamed;
}
function distinctLabels(paths) {
    const withoutEnding = (path) => path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path).length);
    const stem = (path) => withoutEnding(path.slice(path.lastIndexOf('/') + 1));
    const whole = (path) => path;
    return [stem, withoutEnding].find((label) => new Set(paths.map(label)).size === paths.length) ?? whole;
}
/** What MLflow logged, then `params.yaml` or `params.json`; a parameter file that is older than this training tells nothing about it. */
async function mergeParameters(input, sources) {
    const pairs = sources.flatMap(({ parameters }) => parameters);
    pairs.push(...(input.tracked?.parameters ?? []));
    for (const file of parameterFiles) {
        if ((await kindOf(input.root, file)) !== 'file')
            continue;
        if (!file.includes('/') || (await input.originOf(file)) !== 'stale')
            pairs.push(...(await (0,_metrics_parameters_js__WEBPACK_IMPORTED_MODULE_10__/* .readParameters */ .Zu)(input.root, file)));
    }
    return (0,_metrics_parameters_js__WEBPACK_IMPORTED_MODULE_10__/* .boundParameters */ .FN)(pairs);
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMetricsFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69280);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61752);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40505);






const formats = {
    '.json': 'json',
    '.json5': 'json',
    '.yaml': 'yaml',
    '.yml': 'yaml',
    '.csv': 'csv',
    '.tsv': 'tsv',
};
/** What a name without a known ending holds: JSON, or the table of a `training.log`. */
function sniff(file, text) {
    if (text.trimStart().startsWith('{'))
        return 'json';
    const header = text.trimStart().split('\n', 1)[0] ?? '';
    if (header.includes('\t'))
        return 'tsv';
    if (header.includes(','))
        return 'csv';
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        file,
        message: `is in no format that is read here; expected ${Object.keys(formats).join(', ')}, or MLflow's mlflow.db or mlruns`,
        next: 'write the metrics as JSON',
    });
}
/** The metrics of one file. The ending tells the format. Throws `ConfigurationError` with line and column where the parser tells. */
async function readMetricsFile(root, file) {
    const known = formats[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(file).toLowerCase()];
    const text = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextBounded */ .LW)(root, file, known === 'yaml' ? _yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlLimit */ .B : undefined);
    if (text.trim() === '')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            message: 'is empty',
            next: 'let the training command write the metrics, and close the file before it ends',
        });
    const format = known ?? sniff(file, text);
    if (format === 'csv' || format === 'tsv') {
        // Loaded where there is a table to read, as are the readers of MLflow's stores.
        const { parseTable } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(7468)]).then(__webpack_require__.bind(__webpack_require__, 7468));
        return { format, entries: parseTable(file, text, format === 'csv' ? ',' : '\t') };
    }
    return { format, entries: (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(file, format === 'json' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(file, text) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(file, text)) };
}


/***/ }),

/***/ 61752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var json5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84841);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/** JSON as Python's `json` module writes it: with `NaN`, `Infinity` and `-Infinity`, which JSON5 knows. */
function parseJson(file, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // JSON5 is slower, but it tells line and column.
    }
    try {
        return json5__WEBPACK_IMPORTED_MODULE_0__.parse(text);
    }
    catch (error) {
        const { lineNumber, columnNumber, message } = error;
        const what = message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            ...(lineNumber === undefined ? {} : { line: lineNumber }),
            // A text that breaks off inside a string ends, for JSON5, before the first column of the next line.
            ...(columnNumber === undefined ? {} : { column: Math.max(columnNumber, 1) }),
            message: what === 'invalid end of input' ? 'is not JSON: it ends before it is complete' : `is not JSON: ${what}`,
            next: 'write it with json.dump, and close the file before training ends',
        });
    }
}


/***/ }),

/***/ 96683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ NotFromThisTraining),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   jH: () => (/* binding */ chooseRun)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

/** The values at hand are older than this training. */
class NotFromThisTraining extends _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1 {
}
/** MLflow's clock and ours are the same, but it rounds. */
const slack = 1000;
function windowOf(training) {
    if (training === null)
        return null;
    return { start: Date.parse(training.startedAt) - slack, end: Date.parse(training.endedAt) + slack };
}
/**
 * The one run that counts, among the active runs that are not nested in another of them. With a window these are the runs that started in it, and there
 * must be exactly one, not failed; without, the finished runs of which the newest is taken.
 */
function chooseRun(store, runs, window) {
    const [newest, ...others] = [...runs].sort((a, b) => b.startTime - a.startTime || (a.id < b.id ? -1 : 1));
    if (newest === undefined) {
        if (window === null)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file: store,
                message: 'holds no finished run',
                next: 'train with MLflow first, or name a metrics file under `metrics`',
            });
        throw new NotFromThisTraining({
            file: store,
            message: 'holds no run that started during this training',
            next: 'log with MLflow in the training command, or name the metrics file that it writes under `metrics`',
        });
    }
    if (window === null)
        return newest;
    if (others.length > 0) {
        const shown = [newest, ...others].slice(0, 5).map((run) => `${run.id} (${run.status.toLowerCase()})`);
        const more = others.length > 4 ? ' …' : '';
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file: store,
            message: `this training logged several runs: ${shown.join(', ')}${more}; expected one`,
            next: 'log one run (nest the others in it with nested=True), or write a metrics file and name it under `metrics`',
        });
    }
    if (newest.status === 'FAILED' || newest.status === 'KILLED')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file: store,
            message: `the run ${newest.id} that this training logged ended as ${newest.status}`,
            next: 'mend what made the run fail',
        });
    return newest;
}


/***/ }),

/***/ 11826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ boundParameters),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   lU: () => (/* binding */ maximumParameters)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62625);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69280);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40505);





const maximumParameters = 500;
const maximumValueLength = 250;
const maximumDepth = 32;
/** Names and values, the first of a name kept, in bounds. Hostile text. */
function boundParameters(pairs) {
    const kept = new Map();
    for (const [name, value] of pairs) {
        if (kept.size === maximumParameters)
            break;
        if (name.length <= _entries_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumNameLength */ .oA && !kept.has(name))
            kept.set(name, (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(value, maximumValueLength));
    }
    return Object.fromEntries(kept);
}
/**
 * The flattened `params.yaml` of DVC or DVCLive, or a `params.json`, which is YAML too. Parameters are shown by `compare` and decide nothing, so a file of that name that cannot be read
 * yields none and does not fail the metrics.
 */
async function readParameters(root, file) {
    try {
        return flattenParameters(file, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextBounded */ .LW)(root, file, _yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLimit */ .B)));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
            return [];
        throw error;
    }
}
function flattenParameters(file, value, prefix = '', depth = 0) {
    if (value instanceof Map) {
        // An alias may hold itself.
        if (depth > maximumDepth)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({ file, message: 'is nested too deeply' });
        return [...value].flatMap(([key, inner]) => flattenParameters(file, inner, prefix === '' ? String(key) : `${prefix}.${String(key)}`, depth + 1));
    }
    if (prefix === '')
        return [];
    return [
        [prefix, Array.isArray(value) ? `[${value.slice(0, maximumValueLength).map(inList).join(', ')}]` : inList(value)],
    ];
}
const inList = (value) => Array.isArray(value) ? '[…]' : value instanceof Map ? '{…}' : String(value ?? 'null');


/***/ }),

/***/ 12644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ missingFilesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62625);



const mostMissing = 5;
/** A line of output may be as long as the program likes. */
const longestLine = 2000;
/** What Python, Node.js, R and shells write where a file, a command or a module is not there; the name is the first group that is. */
const patterns = [
    /can't open file '([^']+)': \[Errno 2\]/,
    /No such file or directory: (?:b?'([^']+)'|b?"([^"]+)")/,
    /ENOENT: no such file or directory, \w+ '([^']+)'/,
    /cannot open file '([^']+)': No such file or directory/,
    /Cannot find (?:module|package) '([^']+)'/,
    // DVC's own words for what it shall track and does not find.
    /missing data 'sources?': ([^,]+)/,
    /No module named '?([\w.]+)'?/,
    /(?:^|: )([^\s:][^:]*): No such file or directory$/,
];
/** The files and modules that the last lines of a command in `directory` say are missing, and whether the work tree at `root` has them. */
async function missingFilesIn(tail, directory, root) {
    const names = new Set();
    for (const line of tail) {
        const text = line.slice(0, longestLine).trimEnd();
        const match = patterns.map((pattern) => text.match(pattern)).find((found) => found !== null);
        const name = match?.slice(1).find((group) => group !== undefined);
        if (name !== undefined)
            names.add(name.startsWith(`${directory}/`) ? name.slice(directory.length + 1) : name);
    }
    return Promise.all([...names].slice(0, mostMissing).map(async (name) => ({
        name: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .c)(name),
        inWorkTree: await isIn(root, name.replace(/^file:\/\//, '')),
    })));
}
async function isIn(root, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(name);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.startsWith('..') || path.includes('\0'))
        return false;
    const candidates = [path, `${path.replaceAll('.', '/')}.py`, path.replaceAll('.', '/')];
    for (const candidate of candidates)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, candidate)).catch(() => null)) !== null)
            return true;
    return false;
}


/***/ }),

/***/ 33262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   l3: () => (/* binding */ labelNames)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _column_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71098);
/* harmony import */ var _tables_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43582);



/** Makes predictions of the columns that were read: classes with their probabilities, or values. */
const usualLabels = ['label', 'actual', 'target', 'truth', 'y_true', 'y'];
const usualPredictions = ['predicted', 'prediction', 'y_pred', 'pred', 'predicted_label'];
const usualProbabilities = ['probability', 'score', 'proba', 'y_score', 'probability_1', 'proba_1'];
const classPrefixes = ['probability_', 'proba_', 'prob_', 'p_', 'score_'];
const mostClasses = 1000;
/** Whole numbers are classes where there are no more of them; beyond, they are amounts. */
const mostNumberedClasses = 20;
/** Throws `ConfigurationError` where the file has neither a prediction nor a probability, or lacks a column that is named. */
function columnsOf({ file, columns, layout, data }) {
    const named = [layout.label, layout.predicted, layout.weight, ...(layout.probabilities ?? [])];
    const lacking = named.filter((name) => name !== undefined && !columns.includes(name));
    if (lacking.length > 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `has no column ${quoted(lacking)}, which \`predictions\` names`,
            next: `name columns that are there: ${quoted(columns.slice(0, 20))}`,
        });
    const first = (names) => names.find((name) => name !== undefined && columns.includes(name)) ?? null;
    const label = layout.label ?? first([data.label, ...usualLabels]);
    const predicted = layout.predicted ??
        first([...usualPredictions, data.label && `predicted_${data.label}`, data.label && `${data.label}_predicted`]);
    const probabilities = layout.probabilities ?? usualProbabilitiesOf(columns);
    if (predicted === null && probabilities.length === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `has neither a column with the prediction (${quoted(usualPredictions)}) nor one with a probability; found ${quoted(columns.slice(0, 20))}`,
            next: 'name it: `predictions: { path: …, predicted: COLUMN }`',
        });
    return { label, predicted, probabilities, weight: layout.weight ?? null };
}
/** `probability`, or `probability_CLASS` for at least two classes. */
function usualProbabilitiesOf(columns) {
    for (const prefix of classPrefixes) {
        const found = columns.filter((name) => name.startsWith(prefix) && name.length > prefix.length);
        if (found.length > 1)
            return found;
    }
    return usualProbabilities.filter((name) => columns.includes(name)).slice(0, 1);
}
/** Throws `ConfigurationError` with the row of what is no value, class or probability. */
function assemble({ file, layout, data }, columns, label, read, known) {
    const predicted = columns.predicted === null ? null : read.get(columns.predicted);
    refuseMissing(file, label, data.label ?? columns.label ?? 'the label');
    if (predicted !== null)
        refuseMissing(file, predicted, columns.predicted);
    const weights = columns.weight === null ? null : weightsOf(file, columns.weight, read.get(columns.weight));
    if (!areClasses(layout.task, label, predicted, columns)) {
        const numbers = (stored, name) => {
            if (stored.column.kind === 'numbers')
                return stored.column.values;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                message: `the column ${quoted([name])} is no number in row ${firstText(stored)}: a value is predicted here`,
                next: 'write numbers, or set `predictions: { path: …, task: classes }`',
            });
        };
        return {
            file,
            predictions: {
                kind: 'values',
                truth: numbers(label, data.label ?? columns.label ?? ''),
                predicted: numbers(predicted, columns.predicted),
                weights,
            },
            positive: null,
            notes: [],
        };
    }
    return assembleClasses(file, layout, columns, label, predicted, weights, read, known);
}
/** Classes are words, truth values, few whole numbers, and whatever has a probability. */
function areClasses(task, label, predicted, { probabilities }) {
    if (task !== undefined)
        return task === 'classes' || predicted === null;
    if (probabilities.length > 0 || predicted === null || label.column.kind === 'categories')
        return true;
    const isWhole = ({ column }) => column.kind === 'numbers' &&
        (0,_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .asCategories */ .L)(column, mostNumberedClasses) !== null &&
        column.values.every((value) => Number.isInteger(value));
    return isWhole(label) && isWhole(predicted);
}
function assembleClasses(file, layout, columns, label, predicted, weights, read, known) {
    const truth = categoriesOf(file, label);
    const answers = predicted === null ? null : categoriesOf(file, predicted);
    const perClass = columns.probabilities.length > 1;
    const ofColumns = perClass ? classesOf(columns.probabilities) : [];
    const labels = new Set([...truth.names, ...(known ?? [])]);
    // Without the labels of training, a class that the hold-out lacks may be one all the same.
    const strangers = known === undefined ? [] : (answers?.names.filter((name) => !labels.has(name)) ?? []);
    if (strangers.length > 0) {
        const code = answers?.names.indexOf(strangers[0]);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `predicts ${quoted(strangers.slice(0, 3))} (first in row ${(answers?.codes.indexOf(code) ?? 0) + 1}), which is no class of the data: ${quoted(sortedClasses(labels).slice(0, 20))}`,
            next: 'predict the values of the label as the data write them',
        });
    }
    const classes = sortedClasses(new Set([...labels, ...(answers?.names ?? []), ...ofColumns]));
    if (classes.length > mostClasses)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `has ${classes.length} classes; at most ${mostClasses} are compared`,
            next: 'set `predictions: { path: …, task: values }` where a number is predicted',
        });
    const unknown = known === undefined ? [] : truth.names.filter((name) => !known.has(name));
    const next = unknown.length === 0
        ? 'write one column for each class, `probability_CLASS`'
        : `mend the true values ${quoted(unknown.slice(0, 3))}, no class of the data, or write one column for each class, \`probability_CLASS\``;
    const positive = positiveOf(file, layout.positive, classes);
    const probabilities = columns.probabilities.map((name) => probabilityOf(file, name, read.get(name)));
    const byClass = probabilities.length === 0
        ? null
        : perClass
            ? sumToOne(file, classes, ofColumns, probabilities, next)
            : ofPositive(file, columns.probabilities[0], classes, positive, probabilities[0], next);
    const codes = (column) => {
        const places = Uint16Array.from(column.names, (name) => classes.indexOf(name));
        const found = new Uint16Array(column.codes.length);
        for (let row = 0; row < found.length; row += 1)
            found[row] = places[column.codes[row]];
        return found;
    };
    const notes = [];
    if (answers === null)
        notes.push(classes.length === 2
            ? 'the prediction is the positive class where its probability is at least 0.5'
            : 'the prediction is the class of the highest probability');
    const predictions = {
        kind: 'classes',
        classes,
        truth: codes(truth),
        predicted: answers === null ? mostProbable(byClass, positive) : codes(answers),
        probabilities: byClass,
        weights,
    };
    return { file, predictions, positive, notes };
}
/** The class that each of several columns of probabilities is of: their names without what they begin with. */
function classesOf(probabilities) {
    const prefix = classPrefixes.find((one) => probabilities.every((name) => name.startsWith(one))) ?? '';
    return probabilities.map((name) => name.slice(prefix.length));
}
function categoriesOf(file, stored) {
    const found = stored.overflowed ? null : (0,_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .asCategories */ .L)(stored.column, mostClasses);
    if (found !== null)
        return found;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        file,
        message: `the column ${quoted([stored.column.name])} has more than ${mostClasses} values: too many for classes`,
        next: 'set `predictions: { path: …, task: values }` where a number is predicted',
    });
}
/** As scikit-learn sorts them: numbers by value, else by text. */
function sortedClasses(names) {
    const all = [...names];
    const isNumeric = all.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
    return all.sort((a, b) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0));
}
function positiveOf(file, named, classes) {
    if (named !== undefined) {
        const place = classes.indexOf(named);
        if (place >= 0)
            return place;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `no row has the class ${quoted([named])}, which \`predictions.positive\` names; found ${quoted(classes.slice(0, 20))}`,
            next: 'name a class that is there',
        });
    }
    return classes.length === 2 ? 1 : null;
}
function probabilityOf(file, name, { column, kinds }) {
    const bad = column.kind === 'numbers'
        ? column.values.findIndex((value) => !(value >= 0 && value <= 1))
        : kinds.indexOf(_tables_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKind */ .DA.text);
    if (bad === -1 && column.kind === 'numbers')
        return column.values;
    const found = column.kind === 'numbers' ? String(column.values[bad]) : 'text';
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        file,
        message: `${quoted([name])} is no probability in row ${bad + 1}: expected a number from 0 to 1, found ${found}`,
        next: 'write probabilities, or name their columns in `predictions.probabilities`',
    });
}
/** One column tells of two classes. */
function ofPositive(file, name, classes, positive, probability, next) {
    if (classes.length > 2 || positive === null)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `one column of probabilities, ${quoted([name])}, for ${classes.length} classes: ${quoted(classes.slice(0, 20))}`,
            next,
        });
    const other = new Float64Array(probability.length);
    for (let row = 0; row < other.length; row += 1)
        other[row] = 1 - probability[row];
    return positive === 1 ? [other, probability] : [probability, other];
}
function sumToOne(file, classes, ofColumns, probabilities, next) {
    const ordered = classes.map((name) => {
        const place = ofColumns.indexOf(name);
        if (place >= 0)
            return probabilities[place];
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `no column of probabilities for the class ${quoted([name])}; there are some for ${quoted(ofColumns.slice(0, 20))}`,
            next,
        });
    });
    const rows = ordered[0]?.length ?? 0;
    for (let row = 0; row < rows; row += 1) {
        let sum = 0;
        for (const column of ordered)
            sum += column[row];
        if (Math.abs(sum - 1) > 1e-3)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                message: `the probabilities of row ${row + 1} sum to ${Number(sum.toPrecision(6))}, not to 1`,
                next: 'write the probability of each class',
            });
    }
    return ordered;
}
function mostProbable(probabilities, positive) {
    const rows = probabilities[0]?.length ?? 0;
    const best = new Uint16Array(rows);
    for (let row = 0; row < rows; row += 1) {
        if (positive !== null && probabilities.length === 2) {
            best[row] = probabilities[positive]?.[row] >= 0.5 ? positive : 1 - positive;
            continue;
        }
        for (let place = 1; place < probabilities.length; place += 1)
            if (probabilities[place]?.[row] > probabilities[best[row]]?.[row])
                best[row] = place;
    }
    return best;
}
function weightsOf(file, name, { column }) {
    const bad = column.kind === 'numbers'
        ? column.values.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY))
        : 0;
    if (bad === -1 && column.kind === 'numbers')
        return column.values;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        file,
        message: `${quoted([name])} is no weight in row ${bad + 1}: expected a number from 0`,
        next: 'write a weight for each row, or leave `predictions.weight` out',
    });
}
function refuseMissing(file, { kinds }, name) {
    const row = kinds.findIndex((kind) => kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKind */ .DA.missing || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKind */ .DA.nonFinite);
    if (row === -1)
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        file,
        message: `${quoted([name])} is ${kinds[row] === _tables_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKind */ .DA.missing ? 'missing' : 'not finite'} in row ${row + 1}`,
        next: 'let training predict every row, and find out why it did not',
    });
}
const firstText = ({ kinds }) => kinds.findIndex((kind) => kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKind */ .DA.text || kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKind */ .DA.boolean) + 1;
/** The column with the true values, as the file and the hold-out have them. */
const labelNames = (label) => [
    ...new Set([...(label === undefined ? [] : [label]), ...usualLabels]),
];
const quoted = (names) => names.map((name) => JSON.stringify(name.slice(0, 200))).join(', ');


/***/ }),

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ noteRow),
/* harmony export */   cH: () => (/* binding */ rowsInWords),
/* harmony export */   hU: () => (/* binding */ openKeys),
/* harmony export */   rr: () => (/* binding */ openJoin)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _row_hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34899);


/** Which prediction is of which row of the hold-out. */
/** Rows that are named in messages. */
const mostShown = 3;
/** The hashed keys of all rows: 8 bytes a row, and 15 while rows are joined. */
function openKeys(places) {
    let low = new Uint32Array(1024);
    let high = new Uint32Array(1024);
    let rows = 0;
    const hashes = new _row_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .RowHashes */ .h();
    const duplicates = { count: 0, rows: [] };
    return {
        duplicates,
        add(batch) {
            hashes.take(batch, places, true);
            if (rows + batch.rows > low.length) {
                const length = Math.max(rows + batch.rows, 2 * low.length);
                [low, high] = [low, high].map((from) => {
                    const to = new Uint32Array(length);
                    to.set(from);
                    return to;
                });
            }
            low.set(hashes.low.subarray(0, batch.rows), rows);
            high.set(hashes.high.subarray(0, batch.rows), rows);
            rows += batch.rows;
        },
        table() {
            return tableOf(low.subarray(0, rows), high.subarray(0, rows), (row) => noteRow(duplicates, row + 1));
        },
    };
}
/** Slots of 4 bytes with the row that is there, at most seven tenths of them in use; the keys stay where they are. */
function tableOf(lows, highs, refuse) {
    const rows = lows.length;
    const slots = new Int32Array(Math.ceil(rows / 0.7) + 1);
    const scale = slots.length / 2 ** 32;
    /** The slot with this key, or the free one where it belongs. A slot holds the row + 1, as 0 is a free one. */
    const slotOf = (low, high) => {
        let slot = Math.floor(low * scale);
        for (;;) {
            const row = slots[slot] - 1;
            if (row === -1 || (lows[row] === low && highs[row] === high))
                return slot;
            slot = slot + 1 === slots.length ? 0 : slot + 1;
        }
    };
    for (let row = 0; row < rows; row += 1) {
        const slot = slotOf(lows[row], highs[row]);
        if (slots[slot] === 0)
            slots[slot] = row + 1;
        else
            refuse(row);
    }
    return { rows, rowOf: (low, high) => slots[slotOf(low, high)] - 1 };
}
/** Rows by key; by position without one. 4 bytes a row of the hold-out. */
function openJoin(table, rows, places) {
    const hashes = new _row_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .RowHashes */ .h();
    /** 1 for each prediction that has its row. */
    const taken = new Uint8Array(table === null ? 0 : rows);
    let into = new Int32Array(rows);
    let testing = 0;
    const lacking = { count: 0, rows: [] };
    const twice = { count: 0, rows: [] };
    const note = (found) => {
        noteRow(found, testing + 1);
        return -1;
    };
    function find(row) {
        if (table === null)
            return testing < rows ? testing : note(lacking);
        const found = hashes.missing[row] === 1 ? -1 : table.rowOf(hashes.low[row], hashes.high[row]);
        if (found < 0)
            return note(lacking);
        if (taken[found] === 1)
            return note(twice);
        taken[found] = 1;
        return found;
    }
    return {
        rowsOf(batch) {
            if (table !== null)
                hashes.take(batch, places, true);
            if (testing + batch.rows > into.length) {
                const longer = new Int32Array(Math.max(testing + batch.rows, 2 * into.length));
                longer.set(into);
                into = longer;
            }
            const first = testing;
            for (let row = 0; row < batch.rows; row += 1, testing += 1)
                into[testing] = find(row);
            return into.subarray(first, testing);
        },
        places: () => into.subarray(0, testing),
        refuse(file, duplicates) {
            const found = testing - lacking.count - twice.count;
            const extra = rows - duplicates.count - found;
            const problems = [
                lacking.count > 0 &&
                    `${rowsInWords(lacking)} of the testing data ${lacking.count === 1 ? 'has' : 'have'} no prediction`,
                twice.count > 0 &&
                    `${rowsInWords(twice)} of the testing data ${twice.count === 1 ? 'has' : 'have'} a key that came before`,
                duplicates.count > 0 &&
                    `${rowsInWords(duplicates)} ${duplicates.count === 1 ? 'predicts' : 'predict'} a key again`,
                extra > 0 && `${extra} ${extra === 1 ? 'prediction is' : 'predictions are'} of no row of the testing data`,
            ].filter((problem) => problem !== false);
            if (problems.length === 0)
                return;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                message: `its rows are not those of the testing data (${rows} predictions, ${testing} rows${table === null ? ', compared by their order: no `data.key` is in both' : ''}): ${problems.join('; ')}`,
                next: 'predict each row of `data.testing` once, and write its `data.key`',
            });
        },
    };
}
const rowsInWords = ({ count, rows }) => `${count} row${count === 1 ? '' : 's'} (${count > rows.length ? 'first: ' : ''}${rows.join(', ')})`;
function noteRow(found, row) {
    found.count += 1;
    if (found.rows.length < mostShown)
        found.rows.push(row);
}


/***/ }),

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openPredictions)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _column_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71098);
/* harmony import */ var _predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33262);
/* harmony import */ var _predictions_join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4405);




/** Throws `ConfigurationError` where the file has neither a prediction nor a probability, or lacks a column that is named. */
function openPredictions(input) {
    const { file, data, wanted } = input;
    const columns = (0,_predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(input);
    const own = new Map();
    const joined = new Map();
    const names = [columns.label, columns.predicted, columns.weight, ...columns.probabilities, ...wanted];
    for (const name of names)
        if (name !== null && input.columns.includes(name))
            own.set(name, (0,_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openColumnStore */ .Q)(name));
    const places = [...own].map(([name, store]) => [input.columns.indexOf(name), store]);
    const key = data.key?.every((name) => input.columns.includes(name)) ? data.key : null;
    let keys = key === null ? null : (0,_predictions_join_js__WEBPACK_IMPORTED_MODULE_3__/* .openKeys */ .hU)(key.map((name) => input.columns.indexOf(name)));
    let rows = 0;
    let join = null;
    return {
        answers: [...(columns.predicted === null ? [] : [columns.predicted]), ...columns.probabilities],
        observer: {
            observe(batch) {
                for (const [place, store] of places)
                    store.putAll(rows, batch.cells(place));
                keys?.add(batch);
                rows += batch.rows;
            },
        },
        join(testing) {
            const shared = key?.every((name) => testing.includes(name)) ? key : null;
            const table = shared === null ? null : (keys?.table() ?? null);
            const opened = (0,_predictions_join_js__WEBPACK_IMPORTED_MODULE_3__/* .openJoin */ .rr)(table, rows, (shared ?? []).map((name) => testing.indexOf(name)));
            for (const name of [data.label, ...wanted])
                if (name !== undefined && testing.includes(name))
                    joined.set(name, (0,_column_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openColumnStore */ .Q)(name));
            const stores = [...joined].map(([name, store]) => [testing.indexOf(name), store]);
            for (const [, store] of stores)
                store.reserve(rows);
            join = opened;
            return {
                observe(batch) {
                    const into = opened.rowsOf(batch);
                    for (const [place, store] of stores)
                        store.putInto(into, batch.cells(place));
                },
            };
        },
        finish(known) {
            if (rows === 0)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                    file,
                    message: 'has no rows: expected one for each prediction',
                    next: 'let training write a row for each row of the testing data',
                });
            join?.refuse(file, keys?.duplicates ?? { count: 0, rows: [] });
            const read = new Map([...own].map(([name, store]) => [name, store.finish(rows)]));
            const beside = new Map([...joined].map(([name, store]) => [name, store.finish(rows)]));
            const label = labelOf(input, columns.label, read, beside);
            const found = {
                ...(0,_predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)(input, columns, label, read, known),
                columns: wanted.flatMap((name) => {
                    const stored = beside.get(name) ?? read.get(name);
                    return stored === undefined || stored.overflowed ? [] : [stored.column];
                }),
                placeOf: join === null ? null : placeIn(join.places()),
            };
            // What was needed to join them alone is let go, as the predictions stay for the rest of the run.
            for (const stores of [own, joined])
                stores.clear();
            places.length = 0;
            [keys, join] = [null, null];
            return found;
        },
    };
}
const placeIn = (into) => (row) => into[row] ?? -1;
/** The true values: the file's own, and the hold-out's, which must be the same where both are there. */
function labelOf({ file, data }, name, read, beside) {
    const own = name === null ? undefined : read.get(name);
    const other = data.label === undefined ? undefined : beside.get(data.label);
    const label = other ?? own;
    if (label === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            message: `has no column with the true value (${(0,_predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .labelNames */ .l3)(data.label))}), and no testing data has it`,
            next: 'name `data.testing`, `data.label` and `data.key`, or the column: `predictions: { path: …, label: COLUMN }`',
        });
    if (own === undefined || other === undefined)
        return label;
    const [a, b] = [textAt(own), textAt(other)];
    const differing = { count: 0, rows: [] };
    for (let row = 0; row < own.kinds.length; row += 1)
        if (a(row) !== b(row))
            (0,_predictions_join_js__WEBPACK_IMPORTED_MODULE_3__/* .noteRow */ .bu)(differing, row + 1);
    if (differing.count === 0)
        return label;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        file,
        message: `its column ${(0,_predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)([name])} differs from ${(0,_predictions_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)([data.label])} of the testing data in ${(0,_predictions_join_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsInWords */ .cH)(differing)}`,
        next: 'write the true values of the testing data, or leave the column out',
    });
}
/** The value of a row, the same for equal values. */
function textAt({ column }) {
    if (column.kind === 'categories')
        return (row) => column.names[column.codes[row]] ?? '';
    return (row) => {
        const value = column.values[row];
        return Number.isNaN(value) ? '' : String(value);
    };
}


/***/ }),

/***/ 34899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ KeyTable),
/* harmony export */   h: () => (/* binding */ RowHashes)
/* harmony export */ });
/* harmony import */ var _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);

/** Rows of two tables are joined by a 64-bit hash of their keys. */
/** Open addressing over a fixed number of slots, 17 bytes each, at most four fifths of them in use. */
class KeyTable {
    capacity;
    keys;
    values;
    states;
    used = 0;
    constructor(rows) {
        this.capacity = Math.ceil(rows / 0.8) + 1;
        this.keys = new Uint32Array(2 * this.capacity);
        this.values = new Uint32Array(2 * this.capacity);
        this.states = new Uint8Array(this.capacity);
    }
    has(slot, flags) {
        return (this.states[slot] & flags) !== 0;
    }
    mark(slot, flag) {
        this.states[slot] = this.states[slot] | flag;
    }
    /** The slot of a key; -1 where it has none and none is to be made. A key of zeros means that a slot is free. */
    find(low, high, insert) {
        const first = low === 0 && high === 0 ? 1 : low;
        let slot = (first + high * 2 ** 21) % this.capacity;
        for (;;) {
            const [a, b] = [this.keys[2 * slot], this.keys[2 * slot + 1]];
            if (a === first && b === high)
                return slot;
            if (a === 0 && b === 0) {
                if (!insert)
                    return -1;
                if (++this.used >= this.capacity)
                    throw new Error('the table has more rows than it had when it was described');
                this.keys[2 * slot] = first;
                this.keys[2 * slot + 1] = high;
                return slot;
            }
            slot = slot + 1 === this.capacity ? 0 : slot + 1;
        }
    }
}
const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
/** What a cell is, in the hash of its row. */
const group = { missing: 1, text: 3, number: 4, boolean: 5, time: 6 };
const knownTexts = new WeakMap();
/** 64-bit hashes of some columns of each row of a batch, in two halves: two of MurmurHash3 by Austin Appleby, each over half of what a cell says. */
class RowHashes {
    low = new Uint32Array(0);
    high = new Uint32Array(0);
    /** 1 where one of the cells is missing. */
    missing = new Uint8Array(0);
    take(batch, columns, needed) {
        const { rows } = batch;
        if (this.low.length < rows) {
            this.low = new Uint32Array(rows);
            this.high = new Uint32Array(rows);
            this.missing = new Uint8Array(rows);
        }
        this.low.fill(0x9e3779b9, 0, rows);
        this.high.fill(0x85ebca6b, 0, rows);
        this.missing.fill(0, 0, rows);
        for (const column of columns)
            this.add(batch.cells(column), rows, needed);
        const { low, high } = this;
        for (let row = 0; row < rows; row += 1) {
            const first = finalized(low[row]);
            const second = finalized(high[row] ^ first);
            low[row] = finalized(first + second);
            high[row] = second;
        }
    }
    add(cells, rows, needed) {
        const { low, high, missing } = this;
        const { kinds, codes, numbers } = cells;
        const texts = cells.kindCounts[_tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text] > 0 ? textsOf(cells.dictionary) : null;
        for (let row = 0; row < rows; row += 1) {
            const kind = kinds[row];
            let [first, second, what] = [0, 0, group.missing];
            if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.missing) {
                if (needed)
                    missing[row] = 1;
            }
            else if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.text) {
                const code = codes[row];
                what = group.text;
                if (texts === null || code < 0) {
                    hashText(cells.bytes, cells.start(row), cells.end(row));
                    [first, second] = [textLow, textHigh];
                }
                else {
                    if (texts.known[code] !== 1)
                        remember(texts, code, cells, row);
                    [first, second] = [texts.low[code], texts.high[code]];
                }
            }
            else if (kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.inexactInteger) {
                const bytes = encoder.encode(cells.text(row));
                hashText(bytes, 0, bytes.length);
                [first, second, what] = [textLow, textHigh, group.text];
            }
            else {
                const value = numbers[row];
                // Zero and minus zero are one number, and so are all NaN.
                number[0] = value + 0;
                [first, second] = Number.isNaN(value) ? [1, 0x7ff80000] : [words[0], words[1]];
                what = kind === _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.boolean ? group.boolean : kind >= _tables_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKind */ .DA.date ? group.time : group.number;
            }
            low[row] = step(low[row], (first + Math.imul(second, 0x2c1b3c6d)) ^ what);
            high[row] = step(high[row], (Math.imul(first, 0x297a2d39) ^ second) + what);
        }
    }
}
function textsOf(dictionary) {
    const found = knownTexts.get(dictionary);
    if (found !== undefined && found.known.length >= dictionary.size)
        return found;
    const length = Math.max(64, 2 * dictionary.size);
    const longer = { low: new Uint32Array(length), high: new Uint32Array(length), known: new Uint8Array(length) };
    if (found !== undefined)
        for (const key of ['low', 'high', 'known'])
            longer[key].set(found[key]);
    knownTexts.set(dictionary, longer);
    return longer;
}
function remember(texts, code, cells, row) {
    hashText(cells.bytes, cells.start(row), cells.end(row));
    texts.low[code] = textLow;
    texts.high[code] = textHigh;
    texts.known[code] = 1;
}
const encoder = new TextEncoder();
let textLow = 0;
let textHigh = 0;
/** Leaves the hash in `textLow` and `textHigh`: a pair for each text would cost more than its hash. */
function hashText(bytes, start, end) {
    let low = 0x811c9dc5;
    let high = end - start;
    for (let index = start; index < end; index += 1) {
        const byte = bytes[index];
        low = Math.imul(low ^ byte, 0x01000193);
        high = Math.imul((high << 5) ^ (high >>> 27) ^ byte, 0x2c1b3c6d);
    }
    textLow = finalized(low);
    textHigh = finalized(high ^ textLow);
}
/** Takes one word more into a hash. */
function step(hash, word) {
    const mixed = Math.imul(word, 0xcc9e2d51);
    const taken = hash ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    return (Math.imul((taken << 13) | (taken >>> 19), 5) + 0xe6546b64) | 0;
}
function finalized(hash) {
    let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ }),

/***/ 18007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  If: () => (/* binding */ gatherTraining),
  k9: () => (/* binding */ guardedRun),
  OW: () => (/* binding */ runEvidenceCommand)
});

// UNUSED EXPORTS: trainingProblem

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
// EXTERNAL MODULE: ./build/support/process.js + 1 modules
var process = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/gather/environment.js
var gather_environment = __webpack_require__(90623);
// EXTERNAL MODULE: ./build/gather/missing-files.js
var missing_files = __webpack_require__(12644);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/gather/project-file.js



/** Throws `ConfigurationError` where there is no such file, or no YAML map in it. `file` is relative to `root`. */
async function readProjectFile(root, file) {
    const lines = new dist/* LineCounter */.HN();
    // PyYAML reads YAML 1.1: `yes` is true there.
    const document = (0,dist/* parseDocument */.Tp)(await (0,files/* readTextBounded */.LW)(root, file, files/* megabyte */.H7), {
        lineCounter: lines,
        version: '1.1',
        logLevel: 'silent',
    });
    const line = (node) => {
        const offset = node?.range?.[0];
        return offset === undefined ? {} : { line: lines.linePos(offset).line };
    };
    const fail = (node, message, next) => {
        throw new errors/* ConfigurationError */.j1({ file, ...line(node), message, next });
    };
    const [error] = document.errors;
    if (error !== undefined)
        throw new errors/* ConfigurationError */.j1({
            file,
            line: lines.linePos(error.pos[0]).line,
            message: `is no YAML: ${error.message.replace(/(?: at line \d+.*)?:?\n[\s\S]*$/, '')}`,
            next: 'mend the file',
        });
    if (!(0,dist/* isMap */.jh)(document.contents))
        return fail(document.contents, 'expected keys and values', 'see MLflow Projects');
    return { file, top: document.contents, line, fail };
}
/** As Python's `str` writes what PyYAML read; undefined for a list, a map, null and nothing. */
function textOf(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.value === undefined)
        return undefined;
    if (typeof node.value === 'string')
        return node.value;
    // `y` and `n` are text for PyYAML, against YAML 1.1.
    if (typeof node.value === 'boolean' && !/^[yn]$/i.test(node.source ?? ''))
        return node.value ? 'True' : 'False';
    // So is a date, and `1e-3`, which has no dot.
    if (typeof node.value !== 'number' || /^[^.x]*e/i.test(node.source ?? ''))
        return node.source ?? String(node.value);
    if (!Number.isFinite(node.value))
        return String(node.value).replace('Infinity', 'inf').replace('NaN', 'nan');
    return /^[^x]*[.e]/i.test(node.source ?? '') ? floatText(node.value) : String(node.value);
}
/** Python's `repr` of a float: with an exponent of two digits below 1e-4, and from 1e16 on. */
function floatText(value) {
    const [digits, exponent] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power < -4 || power >= 16)
        return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    return Number.isInteger(value) ? `${value}.0` : String(value);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/gather/python-environment.js










/**
 * The virtual environment that a `python_env.yaml` declares, kept under the digest of all that goes into it. Throws `ConfigurationError` where it asks
 * for another Python than the one on PATH.
 */
async function pythonEnvironment(request) {
    const { root, file, directory } = request;
    const source = await readProjectFile(root, file);
    const python = await pythonOnPath(request.environment, source);
    checkVersion(source, python.version);
    const groups = ['build_dependencies', 'dependencies'].map((key) => listOf(source, key));
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([python, directory, groups]));
    const requirements = groups.flat();
    for (const line of groups.flat()) {
        const texts = await requirementFiles(root, (0,external_node_path_.dirname)(file), line);
        requirements.push(...texts.flatMap((text) => text.split('\n')));
    }
    digest.update(JSON.stringify(requirements));
    const home = (0,external_node_path_.join)(request.scratch, `venv-${digest.digest('hex').slice(0, 32)}`);
    const bin = (0,external_node_path_.join)(home, 'bin');
    const environment = {
        VIRTUAL_ENV: home,
        PATH: [bin, request.environment.PATH].filter((part) => part !== undefined).join(external_node_path_.delimiter),
        PIP_NO_INPUT: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
    };
    const reusable = !requirements.some(isLocal);
    const complete = (0,external_node_path_.join)(home, 'complete');
    if (reusable && (await (0,promises_.stat)(complete).catch(() => undefined)) !== undefined)
        return { environment };
    const install = groups
        .filter((lines) => lines.length > 0)
        .map((lines) => {
        const words = lines.map((line) => (0,support_text/* quoteForShell */.e)(absoluteReference(line, directory))).join(' ');
        return `printf '%s\\n' ${words} | ${(0,support_text/* quoteForShell */.e)((0,external_node_path_.join)(bin, 'python'))} -m pip install -r /dev/stdin`;
    });
    return {
        environment,
        prepareCommand: [
            `rm -rf ${(0,support_text/* quoteForShell */.e)(home)}`,
            `${(0,support_text/* quoteForShell */.e)(python.program)} -m venv ${(0,support_text/* quoteForShell */.e)(home)}`,
            ...install,
            // Last: a half-made environment is not used again.
            `touch ${(0,support_text/* quoteForShell */.e)(complete)}`,
        ].join('\n'),
    };
}
async function pythonOnPath(environment, source) {
    const program = (0,process/* findProgram */.K)('python', environment) ?? (0,process/* findProgram */.K)('python3', environment);
    const none = () => source.fail(source.top, 'needs Python, which was not found', 'add a step that sets up Python, before training');
    if (program === undefined)
        return none();
    const print = "import sys; print('.'.join(map(str, sys.version_info[:3])))";
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(program, ['-c', print], { env: { ...environment } }).catch(none);
    return { program, version: stdout.trim() };
}
function checkVersion(source, present) {
    const node = source.top.get('python', true);
    if (node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null))
        return;
    const next = (version) => `set up Python ${version} in an earlier step, change \`python\` here, or set \`train.mlproject.env-manager: local\``;
    // MLflow refuses a number too, and 3.10 as a number is 3.1.
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string')
        source.fail(node, 'expected `python` as text, found a number', `write it in quotes: "${textOf(node) ?? '3.12'}"`);
    const wanted = textOf(node) ?? '';
    const short = wanted.split('.').slice(0, 2);
    if (short.some((part, index) => present.split('.')[index] !== part))
        source.fail(node, `asks for Python ${wanted}; the one on PATH is ${present}`, next(short.join('.')));
}
function listOf(source, key) {
    const node = source.top.get(key, true);
    if (node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null))
        return [];
    if (!(0,dist/* isSeq */.oP)(node))
        return source.fail(node, `\`${key}\` is no list`, 'write one requirement a line, each after `- `');
    return node.items.map((item) => textOf(item)
        ?.replace(/(^|\s+)#.*$/, '')
        .trim() ?? source.fail(item, 'expected a requirement as text', 'write it as pip would read it'));
}
/** What is installed from a folder may have changed there, so only what comes from an index is kept. */
const isLocal = (line) => /^\s*(\.|\/|-e\b|--editable\b|.*\bfile:)/.test(line);
const reference = /^(-r|--requirement|-c|--constraint)[\s=]*(?![a-z]+:\/\/)(\S.*)$/;
/** `-r requirements.txt` means the file beside the project. */
function absoluteReference(line, directory) {
    const [, option, file] = line.match(reference) ?? [];
    return file === undefined ? line : `${option} ${(0,external_node_path_.resolve)(directory, file)}`;
}
/** The text of the requirements files that a line names, and of those that they name. */
async function requirementFiles(root, folder, line, depth = 0) {
    const [, , file] = line.match(reference) ?? [];
    if (file === undefined || depth > 5)
        return [];
    const path = (0,external_node_path_.join)(folder, file.trim());
    const text = await (0,files/* readTextBounded */.LW)(root, path, files/* megabyte */.H7);
    const nested = text.split('\n').filter((inner) => reference.test(inner.trim()));
    const found = [text];
    for (const inner of nested)
        found.push(...(await requirementFiles(root, (0,external_node_path_.dirname)(path), inner.trim(), depth + 1)));
    return found;
}

;// CONCATENATED MODULE: ./build/gather/conda-environment.js









const programs = ['conda', 'mamba', 'micromamba'];
/**
 * The conda environment that a `conda.yaml` declares, kept under the digest of all that goes into it. Throws `ConfigurationError` where there is neither conda, mamba
 * nor micromamba.
 */
async function condaEnvironment(request) {
    const { root, file, scratch } = request;
    const source = await readProjectFile(root, file);
    const program = condaProgram(request.environment) ?? refuseWithoutConda(source);
    const pip = pipRequirements(source);
    const requirements = [...pip];
    // Conda gives pip a file in the folder of this one.
    for (const line of pip)
        for (const text of await requirementFiles(root, (0,external_node_path_.dirname)(file), line))
            requirements.push(...text.split('\n'));
    const declared = await (0,files/* readTextBounded */.LW)(root, file, files/* megabyte */.H7);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([declared, requirements, (0,external_node_path_.basename)(program)]));
    const home = (0,external_node_path_.join)(scratch, `conda-${digest.digest('hex').slice(0, 32)}`);
    const environment = {
        ...variables(source),
        CONDA_PREFIX: home,
        CONDA_DEFAULT_ENV: home,
        PATH: [(0,external_node_path_.join)(home, 'bin'), request.environment.PATH].filter((part) => part !== undefined).join(external_node_path_.delimiter),
        PIP_NO_INPUT: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
    };
    const made = { environment, activation };
    const complete = (0,external_node_path_.join)(home, 'complete');
    const reusable = !requirements.some(isLocal);
    if (reusable && (await (0,promises_.stat)(complete).catch(() => undefined)) !== undefined)
        return made;
    const create = (0,external_node_path_.basename)(program) === 'micromamba' ? 'create' : 'env create';
    return {
        ...made,
        prepareCommand: [
            `rm -rf ${(0,support_text/* quoteForShell */.e)(home)}`,
            // Nobody answers questions here. An environment that another step has activated is none of this one's business.
            `env -u CONDA_PREFIX -u CONDA_DEFAULT_ENV CONDA_ALWAYS_YES=true MAMBA_ALWAYS_YES=true ${(0,support_text/* quoteForShell */.e)(program)} ${create} -p ${(0,support_text/* quoteForShell */.e)(home)} -f ${(0,support_text/* quoteForShell */.e)((0,external_node_path_.resolve)(root, file))}`,
            // Last: a half-made environment is not used again.
            `touch ${(0,support_text/* quoteForShell */.e)(complete)}`,
        ].join('\n'),
    };
}
/** What `conda activate` does beside PATH: compilers, GDAL and others set variables of their own. */
const activation = [
    'for activate_script in "$CONDA_PREFIX"/etc/conda/activate.d/*.sh; do',
    '  if [ -f "$activate_script" ]; then . "$activate_script" || true; fi',
    'done',
].join('\n');
/** On PATH, else where conda and the runners of GitHub (`CONDA`, of their Miniconda) say it is. */
function condaProgram(environment) {
    const { CONDA_EXE, MAMBA_EXE, CONDA, MLFLOW_CONDA_HOME } = environment;
    const folders = [
        ...[MLFLOW_CONDA_HOME, CONDA].flatMap((home) => (home ? [(0,external_node_path_.join)(home, 'bin')] : [])),
        ...[CONDA_EXE, MAMBA_EXE].flatMap((program) => (program ? [(0,external_node_path_.dirname)(program)] : [])),
    ];
    const found = (path) => {
        for (const name of programs) {
            const program = (0,process/* findProgram */.K)(name, { ...environment, ...(path === undefined ? {} : { PATH: path }) });
            if (program !== undefined)
                return program;
        }
        return undefined;
    };
    return found(undefined) ?? (folders.length === 0 ? undefined : found(folders.join(external_node_path_.delimiter)));
}
const refuseWithoutConda = (source) => source.fail(source.top, 'is a conda environment, and neither `conda`, `mamba` nor `micromamba` was found', 'set conda up in an earlier step (`conda-incubator/setup-miniconda`), or set `train.mlproject.env-manager: local` and install what training needs there (and in `train.prepare`)');
/** What `dependencies` gives to pip. */
function pipRequirements(source) {
    const dependencies = source.top.get('dependencies', true);
    if (dependencies === undefined || ((0,dist/* isScalar */.jn)(dependencies) && dependencies.value === null))
        return [];
    if (!(0,dist/* isSeq */.oP)(dependencies))
        return source.fail(dependencies, '`dependencies` is no list', 'write one package a line, each after `- `');
    return dependencies.items.flatMap((item) => {
        if (!(0,dist/* isMap */.jh)(item)) {
            if (textOf(item) !== undefined)
                return [];
            return source.fail(item, 'expected a package as text, or `pip:` with a list', 'write it as conda would read it');
        }
        const list = item.get('pip', true);
        if (!(0,dist/* isSeq */.oP)(list))
            return source.fail(list ?? item, '`pip` is no list', 'write one requirement a line');
        return list.items.map((line) => textOf(line) ?? source.fail(line, 'expected a requirement as text', 'write it as pip would read it'));
    });
}
/** `variables`, which conda sets on activation. */
function variables(source) {
    const declared = source.top.get('variables', true);
    if (!(0,dist/* isMap */.jh)(declared))
        return {};
    return Object.fromEntries(declared.items.flatMap(({ key, value }) => {
        const [name, text] = [textOf(key), textOf(value)];
        return name === undefined || text === undefined || !/^[A-Za-z_]\w*$/.test(name) ? [] : [[name, text]];
    }));
}

;// CONCATENATED MODULE: ./build/gather/mlproject.js










/** Reads an `MLproject`. Throws `ConfigurationError` with file and line for what is wrong in it, and for environments that are not created here. */
async function readProject(request) {
    const folder = (0,files/* inside */.nx)(request.root, request.path);
    const directory = (0,external_node_path_.resolve)(request.root, folder);
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const name = names.find((candidate) => candidate.toLowerCase() === 'mlproject');
    if (name === undefined)
        throw new errors/* ConfigurationError */.j1({
            file: folder === '' ? '.' : folder,
            message: 'has no `MLproject` file',
            next: 'set `train.mlproject.path` to the folder that has one, or `train.run` to the command',
        });
    const source = await readProjectFile(request.root, (0,external_node_path_.join)(folder, name));
    const command = commandOf(source, request, directory);
    const base = { name: textOf(source.top.get('name', true)) ?? null, command, directory };
    if (request.envManager === 'local')
        return { ...base, environment: {} };
    const declared = declaredEnvironment(source, names, folder, request.envManager);
    if (declared === null)
        return { ...base, environment: {} };
    const make = declared.kind === 'conda' ? condaEnvironment : pythonEnvironment;
    return { ...base, ...(await make({ ...request, file: declared.file, directory })) };
}
function commandOf(source, request, directory) {
    const entries = source.top.get('entry_points', true);
    const found = (0,dist/* isMap */.jh)(entries)
        ? entries.items.find((item) => textOf(item.key) === request.entryPoint)?.value
        : undefined;
    if (found === undefined)
        return scriptCommand(source, entries, request);
    if (!(0,dist/* isMap */.jh)(found))
        return source.fail(found, `entry point \`${request.entryPoint}\` is no map`, 'give it a `command`');
    const command = found.get('command', true);
    const text = textOf(command);
    if (text === undefined)
        return source.fail(command ?? found, `entry point \`${request.entryPoint}\` has no \`command\``, 'add one');
    const values = parameterValues(source, found, request, directory);
    const extra = Object.entries(request.parameters).filter(([key]) => !values.has(key));
    return [fillIn(source, command, text, values), ...options(extra)].join(' ');
}
/** MLflow runs a `.py`, `.sh` or `.R` file that is no entry point by its name. */
function scriptCommand(source, entries, request) {
    const script = (0,support_text/* quoteForShell */.e)(request.entryPoint);
    const command = request.entryPoint.endsWith('.py')
        ? `python ${script}`
        : request.entryPoint.endsWith('.sh')
            ? `${request.environment.SHELL ?? 'bash'} ${script}`
            : request.entryPoint.endsWith('.R')
                ? `Rscript -e "mlflow::mlflow_source('${script}')" --args`
                : undefined;
    if (command !== undefined)
        return [command, ...options(Object.entries(request.parameters))].join(' ');
    const known = (0,dist/* isMap */.jh)(entries) ? entries.items.map((item) => textOf(item.key) ?? '') : [];
    return source.fail(entries, `has no entry point \`${request.entryPoint}\`; it has ${known.map((name) => `\`${name}\``).join(', ') || 'none'}`, 'set `train.mlproject.entry-point` to one of these, or to a .py, .sh or .R file');
}
const options = (parameters) => parameters.map(([key, value]) => `--${(0,support_text/* quoteForShell */.e)(key)} ${(0,support_text/* quoteForShell */.e)(String(value))}`);
function parameterValues(source, entry, request, directory) {
    const declared = entry.get('parameters', true);
    const values = new Map();
    if (declared === undefined || ((0,dist/* isScalar */.jn)(declared) && declared.value === null))
        return values;
    if (!(0,dist/* isMap */.jh)(declared))
        return source.fail(declared, '`parameters` is no map', 'write `name: type`');
    const problems = [];
    for (const { key, value: node } of declared.items) {
        const name = textOf(key) ?? '';
        const type = (0,dist/* isMap */.jh)(node) ? (textOf(node.get('type', true)) ?? 'string') : textOf(node);
        const given = Object.hasOwn(request.parameters, name) ? String(request.parameters[name]) : undefined;
        const value = given ?? ((0,dist/* isMap */.jh)(node) ? textOf(node.get('default', true)) : undefined);
        const problem = (message, next) => problems.push({ file: source.file, ...source.line(key), message, next });
        if (value === undefined)
            problem(`parameter \`${name}\` (${type ?? 'string'}) has neither a value nor a default`, `set \`train.mlproject.parameters.${name}\``);
        else if (type === 'float' && !isPythonFloat(value))
            problem(`parameter \`${name}\`: expected a number, found \`${value}\``, 'give it a number');
        else if (type === 'uri' && !hasScheme(value))
            problem(`parameter \`${name}\`: expected a URI such as s3://bucket/data.csv, found \`${value}\``, 'add the scheme, or declare the parameter as `path`');
        else
            values.set(name, type === 'path' ? absolutePath(value, directory) : value);
    }
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return values;
}
const hasScheme = (value) => /^[a-z][a-z0-9+.-]*:/i.test(value);
const isPythonFloat = (value) => /^\s*[+-]?(\d[\d_]*\.?[\d_]*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|inf|infinity|nan)\s*$/i.test(value);
/** A local path becomes absolute, from the folder that the command runs in; one with a scheme is left to the command. */
function absolutePath(value, directory) {
    if (/^file:\/\/\//i.test(value))
        return (0,external_node_url_.fileURLToPath)(value);
    return hasScheme(value) ? value : (0,external_node_path_.resolve)(directory, value);
}
/** Python's `str.format` with names only, and each value quoted for the shell. */
function fillIn(source, node, command, values) {
    return command.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (found, name) => {
        if (found === '{{' || found === '}}')
            return found.slice(1);
        const value = name === undefined ? undefined : values.get(name);
        if (value !== undefined)
            return (0,support_text/* quoteForShell */.e)(value);
        const known = [...values.keys()].map((key) => `{${key}}`).join(', ') || 'none';
        return source.fail(node, `\`${found}\` in the command is no declared parameter; declared: ${known}`, 'declare it below `parameters`, or write `{{` and `}}` for braces that the shell shall see');
    });
}
/** The environment that the project declares; null where there is none. */
function declaredEnvironment(source, names, folder, manager) {
    const kinds = ['docker_env', 'conda_env', 'python_env'].filter((kind) => source.top.has(kind));
    const node = (kind) => source.top.items.find((item) => textOf(item.key) === kind)?.key;
    const fail = (kind, message, next) => source.fail(node(kind), message, next);
    const local = 'set `train.mlproject.env-manager: local` and install what training needs in an earlier step (and in `train.prepare`)';
    const [kind, other] = kinds;
    if (kind !== undefined && other !== undefined)
        fail(kind, `declares more than one environment: ${kinds.join(', ')}`, 'keep one');
    if (kind === 'docker_env')
        fail(kind, '`docker_env` is not created here', `${local}, or declare a \`python_env\` or a \`conda_env\``);
    const file = kind === undefined ? null : textOf(source.top.get(kind, true));
    if (kind !== undefined && file === undefined)
        fail(kind, `\`${kind}\` names no file`, `name a ${kind === 'conda_env' ? 'conda.yaml' : 'python_env.yaml'}`);
    const found = kind === undefined
        ? names.includes('python_env.yaml')
            ? { kind: 'python', file: (0,external_node_path_.join)(folder, 'python_env.yaml') }
            : names.includes('conda.yaml')
                ? { kind: 'conda', file: (0,external_node_path_.join)(folder, 'conda.yaml') }
                : null
        : { kind: kind === 'conda_env' ? 'conda' : 'python', file: (0,external_node_path_.join)(folder, file ?? '') };
    if (found?.kind === 'conda' && manager === 'virtualenv')
        throw new errors/* ConfigurationError */.j1({
            file: found.file,
            line: 1,
            message: 'is a conda environment, and `train.mlproject.env-manager` is `virtualenv`',
            next: `leave \`env-manager\` out, or declare a \`python_env\`, or ${local}`,
        });
    if (found?.kind === 'python' && manager === 'conda')
        throw new errors/* ConfigurationError */.j1({
            file: found.file,
            line: 1,
            message: 'is a virtual environment, and `train.mlproject.env-manager` is `conda`',
            next: `leave \`env-manager\` out, or declare a \`conda_env\`, or ${local}`,
        });
    return found;
}

;// CONCATENATED MODULE: ./build/gather/training.js










/**
 * Trains with the team's command. A training that failed, was not found, took too long or was cancelled is gathered too, with that outcome. Throws
 * `ConfigurationError` for a mistake in an `MLproject`.
 */
async function gatherTraining(input) {
    const { train, log } = input;
    if (train === undefined)
        return (0,facts/* absent */.Ge)('no `train` command: not trained here');
    if (train.sagemaker !== undefined) {
        const { gatherSagemaker } = await Promise.all(/* import() */[__webpack_require__.e(4459), __webpack_require__.e(3711), __webpack_require__.e(2639), __webpack_require__.e(4785)]).then(__webpack_require__.bind(__webpack_require__, 44785));
        const region = input.configuration?.sagemaker?.region;
        return (0,facts/* gathered */.Pm)(await gatherSagemaker({ ...input, train: { ...train, sagemaker: train.sagemaker }, region }));
    }
    const planned = await planOf(train, input);
    const plan = { ...planned, environment: { ...planned.environment, ML_TEST_SCORE_SEED: String(input.seed ?? 1) } };
    let ready = true;
    const result = await log.group(input.title ?? 'Train', async () => {
        if (plan.prepare === undefined)
            return guardedRun(plan.command, plan, input);
        const prepared = await guardedRun(plan.prepare, { ...plan, activation: undefined }, input);
        ready = prepared.outcome === 'succeeded';
        if (!ready)
            return prepared;
        const timeoutSeconds = Math.max(0, plan.timeoutSeconds - prepared.seconds);
        const trained = await guardedRun(plan.command, { ...plan, timeoutSeconds }, input);
        return { ...trained, seconds: prepared.seconds + trained.seconds };
    });
    log.info(`training ${describeEnd(result)}`);
    const { exitCode, outcome, seconds, peakMemoryBytes, tail, leftRunning } = result;
    const ended = {
        command: plan.command,
        exitCode,
        outcome,
        seconds,
        peakMemoryBytes,
        tail,
        leftRunning,
    };
    if (outcome === 'succeeded')
        return (0,facts/* gathered */.Pm)({ ...ended, problem: null });
    const problem = await withPull(trainingProblem(ended), ended, plan.directory, input.root);
    if (ready)
        return (0,facts/* gathered */.Pm)({ ...ended, problem });
    const summary = `the environment of the MLproject could not be made: ${problem.summary}`;
    return (0,facts/* gathered */.Pm)({ ...ended, problem: { summary, next: 'mend what its `python_env` or `conda_env` asks for' } });
}
/** Runs a command that answers a test, guarded as training is. Whatever its end, it is gathered. */
async function runEvidenceCommand(input) {
    const plan = { directory: input.root, environment: {}, timeoutSeconds: input.timeoutSeconds };
    const result = await input.log.group(`Test ${input.test}`, () => guardedRun(input.command, plan, input));
    input.log.info(`${input.test}: the command ${describeEnd(result)}`);
    const { exitCode, outcome, seconds, tail } = result;
    return (0,facts/* gathered */.Pm)({ command: input.command, exitCode, outcome, seconds, tail });
}
async function planOf(train, input) {
    const timeoutSeconds = train.timeout;
    const { root, scratch } = input;
    if (train.mlproject === undefined)
        return { command: train.run ?? '', directory: root, environment: {}, timeoutSeconds };
    const project = await readProject({
        root,
        scratch,
        path: train.mlproject.path,
        entryPoint: train.mlproject['entry-point'],
        parameters: train.mlproject.parameters,
        envManager: train.mlproject['env-manager'] ?? null,
        environment: (0,gather_environment/* guardedEnvironment */.Ir)(input.environment, input.secrets),
    });
    const { command, directory, environment, activation } = project;
    return { command, prepare: project.prepareCommand, activation, directory, environment, timeoutSeconds };
}
/** Runs a command of the repository: guarded environment, runner's files put back, its output in the log. */
async function guardedRun(command, plan, context) {
    const { log, secrets } = context;
    log.info(`$ ${command}`);
    const before = await (0,gather_environment/* readRunnerFiles */.qX)(context.environment);
    log.beginOutput();
    try {
        const result = await (0,process/* runCommand */.d)(plan.activation === undefined ? command : `${plan.activation}\n${command}`, {
            cwd: plan.directory,
            environment: { ...(0,gather_environment/* guardedEnvironment */.Ir)(context.environment, secrets), ...plan.environment },
            timeoutSeconds: plan.timeoutSeconds,
            signal: context.signal,
            onOutput: (chunk) => log.output(chunk),
        });
        if (result.leftRunning > 0)
            log.warning(`the command ended and left ${result.leftRunning} ${result.leftRunning === 1 ? 'process' : 'processes'} running, which ${result.leftRunning === 1 ? 'was' : 'were'} stopped; what it wrote late may be missing: wait for background work before the command ends`);
        return { ...result, tail: result.tail.map((line) => redact(line, secrets)) };
    }
    finally {
        log.endOutput();
        await (0,gather_environment/* emptyRunnerFiles */.zI)(context.environment, before);
    }
}
/** The log hides GitHub's own secrets; a comment, where the last lines may go, does not. */
function redact(line, secrets) {
    return secrets
        .filter((secret) => secret.trim() !== '')
        .flatMap(gather_environment/* formsOf */.XP)
        .reduce((text, secret) => text.replaceAll(secret, '***'), line);
}
function describeEnd(result) {
    const status = result.exitCode === null || result.exitCode === 0 ? '' : ` (exit status ${result.exitCode})`;
    const memory = result.peakMemoryBytes === null ? '' : `, peak memory ${(0,files/* formatBytes */.z3)(result.peakMemoryBytes)}`;
    const verb = { succeeded: 'succeeded', failed: 'failed', 'timed-out': 'timed out', cancelled: 'was cancelled' };
    return `${verb[result.outcome]}${status} after ${(0,units/* formatDuration */.a3)(result.seconds)}${memory}`;
}
/** Why a training did not succeed, from its end and its last lines. */
function trainingProblem(training) {
    const { outcome, exitCode, tail } = training;
    if (outcome === 'timed-out')
        return {
            summary: `training was stopped after ${(0,units/* formatDuration */.a3)(training.seconds)}, its time-out`,
            next: 'raise `train.timeout`, or train on less',
        };
    if (outcome === 'cancelled')
        return { summary: `training was cancelled after ${(0,units/* formatDuration */.a3)(training.seconds)}`, next: 'run it again' };
    const line = (0,output_tail/* tellingLine */.c)(tail);
    if (exitCode === 127)
        return notFound(tail, line);
    const hint = line === undefined ? undefined : hints.find(([pattern]) => pattern.test(line));
    if (hint !== undefined && line !== undefined)
        return { summary: bounded(line), next: hint[1](line) };
    const signal = Object.entries(external_node_os_.constants.signals).find(([, value]) => value + 128 === exitCode)?.[0];
    if (signal === undefined)
        return {
            summary: line === undefined ? `training ended with exit status ${exitCode} and no output` : bounded(line),
            next: `run \`${bounded(training.command)}\` where you can look into it; the whole output is in the log`,
        };
    return signalled(signal, training);
}
/** A file that training did not find, and that DVC keeps, is named with the command that fetches it. */
async function withPull(problem, { outcome, tail }, directory, root) {
    if (outcome !== 'failed')
        return problem;
    for (const { name, inWorkTree } of await (0,missing_files/* missingFilesIn */.Z)(tail, directory, root)) {
        if (inWorkTree)
            continue;
        const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(directory, name)).split(external_node_path_.sep).join('/');
        const pull = path.startsWith('..') ? null : await (0,files/* pullAdvice */.Cl)(root, path);
        if (pull !== null)
            return { summary: `${problem.summary} (${path}: ${pull.why})`, next: pull.next };
    }
    return problem;
}
const bounded = (text) => (text.length > 300 ? `${text.slice(0, 299)}…` : text);
/** Names under which packages are installed, where they differ from what is imported. */
const training_packages = {
    sklearn: 'scikit-learn',
    skimage: 'scikit-image',
    cv2: 'opencv-python',
    PIL: 'pillow',
    yaml: 'pyyaml',
    dotenv: 'python-dotenv',
    bs4: 'beautifulsoup4',
};
const hints = [
    [
        /^(?:[\w.]+: )?(?:ModuleNotFoundError|ImportError): No module named '?[\w.]+/,
        (line) => {
            const module = line.match(/No module named '?(\w+)/)?.[1] ?? '';
            const name = Object.hasOwn(training_packages, module) ? training_packages[module] : module;
            return `\`pip install ${name}\` in a step before training; a module of your own is found from its folder, or by PYTHONPATH`;
        },
    ],
    [
        /\b(?:MemoryError|OutOfMemoryError|CUDA out of memory)\b/,
        () => 'use smaller batches or a sample of the data, or a runner with more memory',
    ],
    [
        /\bFileNotFoundError\b|No such file or directory/,
        () => 'check the path from the working directory, and that an earlier step fetches it (`dvc pull`, `lfs: true`)',
    ],
    [
        /active experiment ID does not match environment run ID/,
        () => 'name the experiment that training sets as `mlflow.experiment`, or let training make its own run: `mlflow: { run-id: false }`',
    ],
    [
        /Changing param values is not allowed/,
        () => 'training logs several runs into the one that was made for it: `mlflow: { run-id: false }` gives each its own',
    ],
    [
        /Permission denied/,
        () => 'make the script executable (`git update-index --chmod=+x FILE`), or name its interpreter',
    ],
];
function notFound(tail, line) {
    const message = /(?:^|: )([^:\s]+): (?:command )?not found$|: ([^:\s]+): No such file or directory$/;
    const match = tail.findLast((candidate) => message.test(candidate))?.match(message);
    const name = match?.[1] ?? match?.[2];
    if (name === undefined)
        return { summary: bounded(line ?? 'command not found'), next: 'install it in a step before training' };
    return {
        summary: `command not found: ${bounded(name)}`,
        next: /^python3?$/.test(name)
            ? 'add `actions/setup-python` before training'
            : name.includes('/')
                ? 'check the path from the working directory'
                : `install \`${bounded(name)}\` in a step before training, or mend its name in \`train\``,
    };
}
function signalled(name, training) {
    const peak = training.peakMemoryBytes === null ? '' : `; ${(0,files/* formatBytes */.z3)(training.peakMemoryBytes)} was the most that was seen`;
    if (name === 'SIGKILL')
        return {
            summary: `training was killed (exit status 137), probably because memory ran out${peak}`,
            next: 'train on a sample or in smaller batches, or use a runner with more memory',
        };
    return {
        summary: `training was ended by ${name} (exit status ${training.exitCode})`,
        next: 'look at the last lines of its output in the log',
    };
}


/***/ }),

/***/ 6667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/checks/index.js + 70 modules
var checks = __webpack_require__(53703);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(60277);
// EXTERNAL MODULE: ./build/event.js
var build_event = __webpack_require__(24860);
// EXTERNAL MODULE: ./build/gate/gate.js
var gate = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/gather/baseline.js
var baseline = __webpack_require__(26247);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/options/coverage.js
var coverage = __webpack_require__(25966);
// EXTERNAL MODULE: ./build/config/options/unit-tests.js
var unit_tests = __webpack_require__(80546);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/config/when.js
var when = __webpack_require__(35063);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/carried.js
var carried = __webpack_require__(48072);
// EXTERNAL MODULE: ./build/config/options/benefit.js
var benefit = __webpack_require__(68117);
// EXTERNAL MODULE: ./build/config/options/invariants.js
var invariants = __webpack_require__(19121);
// EXTERNAL MODULE: ./build/config/options/privacy.js
var options_privacy = __webpack_require__(13054);
// EXTERNAL MODULE: ./build/facts/features.js
var facts_features = __webpack_require__(9177);
;// CONCATENATED MODULE: ./build/gather/fact-values.js


/** All values; the first that could not be gathered is the reason where one could not. */
function allOf(facts) {
    if (facts.state !== 'gathered')
        return facts;
    const values = [];
    for (const fact of facts.value) {
        if (fact.state !== 'gathered')
            return fact;
        values.push(fact.value);
    }
    return (0,build_facts/* gathered */.Pm)(values);
}
const mapFact = (fact, change) => fact.state === 'gathered' ? (0,build_facts/* gathered */.Pm)(change(fact.value)) : fact;
const flat = (fact) => (fact.state === 'gathered' ? fact.value : fact);
function both(first, second) {
    if (first.state !== 'gathered')
        return first;
    return second.state === 'gathered' ? (0,build_facts/* gathered */.Pm)([first.value, second.value]) : second;
}
/** What `act` answers; a mistake that the user can mend is the reason where it throws one. */
async function attempt(act) {
    try {
        return (0,build_facts/* gathered */.Pm)(await act());
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,build_facts/* failedBy */.Dj)(error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/gather/open-tables.js
/** Its paths and globs; undefined where none are configured. */
const patternsOf = (role, { data, predictions }) => role !== 'predictions' ? data[role] : predictions === undefined ? undefined : [predictions.path];
/** Tables of data are read as `schema` says. */
function tablesOf(root, configuration, schema) {
    const opening = new Map();
    const open = async (role) => {
        const { openTable } = await __webpack_require__.e(/* import() */ 2879).then(__webpack_require__.bind(__webpack_require__, 82879));
        const patterns = patternsOf(role, configuration) ?? [];
        if (role === 'predictions' || schema === undefined)
            return openTable({ root, patterns });
        const { readingHints } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(8863), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 18784));
        return openTable({ root, patterns, ...readingHints(schema) });
    };
    return (role) => {
        const table = opening.get(role) ?? open(role);
        opening.set(role, table);
        return table;
    };
}

// EXTERNAL MODULE: ./build/config/options/slices.js
var slices = __webpack_require__(74023);
// EXTERNAL MODULE: ./build/gather/column-store.js
var column_store = __webpack_require__(71098);
// EXTERNAL MODULE: ./build/gather/predictions.js
var predictions = __webpack_require__(24492);
;// CONCATENATED MODULE: ./build/gather/predicted.js





/** More distinct labels are amounts, not classes. */
const mostClasses = 1000;
function openPredicting(configuration) {
    const { data, predictions: layout } = configuration;
    const { by } = (0,config_options/* optionsOf */.c)(configuration, 'model/slices', slices/* slicesOptions */.c);
    const wanted = [...new Set([...(by ?? []).flat(), ...(data.protected ?? [])])];
    let reading = null;
    let problem = null;
    let labels = null;
    return {
        predictions({ columns, files }) {
            const file = files[0]?.path ?? 'predictions';
            try {
                reading = (0,predictions/* openPredictions */.N)({ file, columns, layout: layout ?? { path: file }, data, wanted });
                return reading.observer;
            }
            catch (error) {
                if (!(error instanceof errors/* ConfigurationError */.j1))
                    throw error;
                problem = error;
                return null;
            }
        },
        answers: () => reading?.answers ?? null,
        training({ columns }) {
            const place = reading === null || data.label === undefined ? -1 : columns.indexOf(data.label);
            if (place === -1)
                return null;
            const found = { store: (0,column_store/* openColumnStore */.Q)(data.label), rows: 0 };
            labels = found;
            return {
                observe(batch) {
                    found.store.putAll(found.rows, batch.cells(place));
                    found.rows += batch.rows;
                },
            };
        },
        testing: ({ columns }) => reading?.join(columns) ?? null,
        finish() {
            if (problem !== null)
                throw problem;
            const known = labels === null ? null : (0,column_store/* asCategories */.L)(labels.store.finish(labels.rows).column, mostClasses);
            return reading.finish(known === null ? undefined : new Set(known.names));
        },
    };
}
async function gatherPredicted(request) {
    const { configuration, predicted } = request;
    const baselines = await baselinesOf(request);
    if (predicted.state !== 'gathered')
        return { slices: predicted, inclusion: predicted, baselines };
    const [{ gatherSlices }, { gatherInclusion }] = await Promise.all([__webpack_require__.e(/* import() */ 1939).then(__webpack_require__.bind(__webpack_require__, 41939)), __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 20324))]);
    return {
        slices: gatherSlices(predicted.value, configuration),
        inclusion: gatherInclusion(predicted.value, request),
        baselines,
    };
}
async function baselinesOf({ predicted, ...request }) {
    if (predicted.state !== 'gathered')
        return predicted;
    return (await __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 77566))).gatherBaselines({ ...request, predicted: predicted.value });
}

;// CONCATENATED MODULE: ./build/gather/privacy-tables.js





/** The tables, and the other files that are declared as outputs. */
async function privacyOf({ root, configuration }, reads, deletions) {
    if (deletions.state === 'failed')
        return deletions;
    const options = (0,config_options/* optionsOf */.c)(configuration, 'data/privacy', options_privacy/* privacyOptions */.j);
    const tables = [];
    for (const role of ['training', 'testing', 'serving', 'predictions']) {
        const read = reads[role];
        if (read.state === 'failed')
            return read;
        if (read.state === 'gathered')
            tables.push(read.value.privacy);
    }
    if (tables.length === 0)
        return (0,build_facts/* absent */.Ge)('no `data` is configured');
    const unread = [];
    for (const path of await (0,support_files/* expandPaths */.pR)(root, options.outputs ?? [])) {
        const scanned = await attempt(() => scanOutput(root, path, configuration, (0,build_facts/* presentValue */.p)(deletions)));
        if (scanned.state === 'gathered')
            tables.push(scanned.value);
        else
            unread.push({ path, problem: (0,build_facts/* whyMissing */.bi)(scanned) });
    }
    for (const pattern of options.outputs ?? [])
        if ((await (0,support_files/* expandPaths */.pR)(root, [pattern])).length === 0)
            unread.push({ path: pattern, problem: 'nothing matches' });
    return (0,build_facts/* gathered */.Pm)({ tables, unread });
}
async function scanOutput(root, path, configuration, deletions) {
    const options = (0,config_options/* optionsOf */.c)(configuration, 'data/privacy', options_privacy/* privacyOptions */.j);
    const { isTableName, scanTextFile } = await Promise.all(/* import() */[__webpack_require__.e(66), __webpack_require__.e(9027), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 65256));
    if (!isTableName(path))
        return scanTextFile(root, path, options);
    const [{ openTable }, { openPrivacyScan }] = await Promise.all([__webpack_require__.e(/* import() */ 2879).then(__webpack_require__.bind(__webpack_require__, 82879)), Promise.all(/* import() */[__webpack_require__.e(66), __webpack_require__.e(9027)]).then(__webpack_require__.bind(__webpack_require__, 79027))]);
    const table = await openTable({ root, patterns: [path] });
    const scan = openPrivacyScan(options, {
        role: 'output',
        path,
        columns: table.columns,
        key: configuration.data.key,
        ...(deletions === undefined ? {} : { deletions }),
    });
    await table.read([scan]);
    return scan.finish();
}

;// CONCATENATED MODULE: ./build/gather/data.js











const dataRoles = ['training', 'testing', 'serving'];
/** The rules of `monitor/invariants`, compiled before training, so that a mistake in one costs no training. Throws `ConfigurationError`. */
async function readRules(configuration, placeOf) {
    const { rules } = (0,config_options/* optionsOf */.c)(configuration, 'monitor/invariants', invariants/* invariantsOptions */.Q);
    if (rules.length === 0)
        return [];
    const { compileInvariants } = await __webpack_require__.e(/* import() */ 9266).then(__webpack_require__.bind(__webpack_require__, 49266));
    return compileInvariants(rules, (index) => placeOf(['tests', 'monitor/invariants', 'rules', index, 'rule']));
}
/** Reads each table once, with everything that looks at it in the same pass, and compares them. */
async function gatherData(request) {
    const { root, configuration, problem, policyFiles } = request;
    const { data } = configuration;
    if (problem !== null)
        return { facts: noTables(problem), predicted: (0,build_facts/* absent */.Ge)(problem), testing: null, features: [] };
    const schema = await gatherNamed(data.schema, 'data.schema', async (path) => (await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(8863), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 18784))).loadTableSchema(root, path, policyFiles));
    const catalog = await gatherNamed(data.catalog, 'data.catalog', async (path) => (await __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 60552))).loadCatalog(root, path, policyFiles));
    const deletions = await readDeletions(request);
    const predicting = openPredicting(configuration);
    const open = tablesOf(root, configuration, (0,build_facts/* presentValue */.p)(schema));
    const overlap = await overlapOf(request, open, (0,build_facts/* presentValue */.p)(catalog));
    const shared = (0,build_facts/* presentValue */.p)(overlap);
    const read = (role, ...observe) => readTable(role, request, open, (0,build_facts/* presentValue */.p)(schema), (0,build_facts/* presentValue */.p)(deletions) ?? null, observe);
    // Predictions first: the rows of the testing data are joined to them while they are read. Then testing: its rows are looked up in training.
    const predictions = request.predictions.state === 'gathered' ? await read('predictions', predicting.predictions) : request.predictions;
    const reads = {
        predictions,
        testing: await read('testing', predicting.testing, () => shared?.testing ?? null),
        training: await read('training', predicting.training, () => shared?.training() ?? null),
        serving: await read('serving'),
    };
    const profile = (role) => mapFact(reads[role], (table) => table.profile);
    const predicted = predictedRows(request, reads, predicting);
    const sample = (role) => (0,build_facts/* presentValue */.p)(reads[role])?.sample ?? null;
    const training = (0,build_facts/* presentValue */.p)(profile('training'));
    const features = training === undefined ? [] : (0,facts_features/* featuresOf */.H)(data, training, (0,build_facts/* presentValue */.p)(catalog)).names;
    const facts = {
        tables: {
            training: profile('training'),
            testing: profile('testing'),
            serving: profile('serving'),
            predictions: mapFact(profile('predictions'), (found) => withAnswers(found, predicting.answers())),
        },
        freshness: await freshnessOf(request, profile('serving')),
        conformance: mapFact(both(schema, ofData(reads, ({ conformance }) => conformance)), ([{ file }, tables]) => ({ schema: file, tables })),
        catalog,
        associations: await associationsOf(configuration, reads.training, (0,build_facts/* presentValue */.p)(catalog)),
        privacy: await privacyOf(request, reads, deletions),
        invariants: request.rules.length === 0
            ? (0,build_facts/* absent */.Ge)('no rules are configured')
            : mapFact(allOf(ofData(reads, ({ invariants }) => invariants)), (tables) => ({ tables })),
        skew: await skewOf(request, reads.training, reads.serving),
        overlap: flat(mapFact(both(both(reads.training, reads.testing), overlap), ([, found]) => found.finish())),
        ...(await gatherPredicted({
            configuration,
            predicted,
            training: sample('training'),
            testing: sample('testing'),
            features,
        })),
    };
    return { facts, predicted, testing: sample('testing'), features };
}
const withAnswers = (profile, answers) => answers === null ? profile : { ...profile, answers };
/** What looks for rows of the testing data in the training data while they are read. */
async function overlapOf({ configuration }, open, catalog) {
    const { data } = configuration;
    for (const role of ['training', 'testing'])
        if (data[role] === undefined)
            return (0,build_facts/* absent */.Ge)(`no \`data.${role}\` is configured`);
    return attempt(async () => {
        const { openOverlap } = await __webpack_require__.e(/* import() */ 1273).then(__webpack_require__.bind(__webpack_require__, 31273));
        const [training, testing] = [await open('training'), await open('testing')];
        return openOverlap(configuration, { training: training.columns, testing: testing.columns }, catalog);
    });
}
async function readTable(role, { configuration, log, rules }, open, schema, deletions, observe) {
    const { data } = configuration;
    const patterns = patternsOf(role, configuration);
    if (patterns === undefined)
        return (0,build_facts/* absent */.Ge)(`no \`${role === 'predictions' ? role : `data.${role}`}\` is configured`);
    return attempt(async () => {
        const [table, { openProfile, profileOf }, { openPrivacyScan }] = await Promise.all([
            open(role),
            __webpack_require__.e(/* import() */ 9381).then(__webpack_require__.bind(__webpack_require__, 99381)),
            Promise.all(/* import() */[__webpack_require__.e(66), __webpack_require__.e(9027)]).then(__webpack_require__.bind(__webpack_require__, 79027)),
        ]);
        const conforming = role === 'predictions' || schema === undefined ? null : await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(8863), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 18784));
        const { columns, format, files } = table;
        requireColumns(role, table, data);
        const profile = openProfile(columns);
        const conformance = conforming === null
            ? null
            : conforming.openConformance(schema, {
                role: role,
                columns,
                label: data.label,
                time: data.time,
            });
        const invariants = role === 'predictions' || rules.length === 0
            ? null
            : await attempt(async () => (await __webpack_require__.e(/* import() */ 9266).then(__webpack_require__.bind(__webpack_require__, 49266))).openInvariants(rules, { role, columns }));
        const privacy = openPrivacyScan((0,config_options/* optionsOf */.c)(configuration, 'data/privacy', options_privacy/* privacyOptions */.j), {
            role,
            path: patterns.join(', '),
            columns,
            key: data.key,
            ...(deletions === null ? {} : { deletions }),
        });
        const sample = (role === 'training' || role === 'testing') && data.label !== undefined
            ? (await __webpack_require__.e(/* import() */ 7954).then(__webpack_require__.bind(__webpack_require__, 97954))).openSample(columns, columns, (0,config_options/* optionsOf */.c)(configuration, 'data/benefit', benefit/* benefitOptions */.g).rows)
            : null;
        const observers = [
            profile,
            conformance,
            invariants === null ? null : ((0,build_facts/* presentValue */.p)(invariants) ?? null),
            privacy,
            sample,
            ...observe.map((one) => one(table)),
        ];
        const reading = await table.read(observers.filter((observer) => observer !== null));
        log.info(`${role}: ${reading.rows} rows of ${columns.length} columns`);
        const summary = profile.finish();
        const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
        return {
            table,
            summary,
            profile: profileOf(summary, { files: reading.files, format, bytes }),
            conformance: conformance?.finish(reading.place, summary) ?? null,
            invariants: invariants === null ? null : mapFact(invariants, (found) => found.finish()),
            privacy: privacy.finish(),
            sample: sample?.finish() ?? null,
        };
    });
}
/** A label or key that is no column is a mistake in the file, not in the data. Serving data need not have a label. */
function requireColumns(role, { columns, files }, data) {
    if (role === 'predictions')
        return;
    const wanted = {
        key: data.key ?? [],
        label: role === 'serving' || data.label === undefined ? [] : [data.label],
        features: data.features ?? [],
    };
    const [key, lacking] = Object.entries(wanted)
        .map(([name, names]) => [name, names.filter((column) => !columns.includes(column))])
        .find(([, names]) => names.length > 0) ?? [];
    if (lacking === undefined)
        return;
    throw new errors/* ConfigurationError */.j1({
        file: files[0]?.path ?? role,
        message: `the ${role} data has no column ${lacking
            .slice(0, 5)
            .map((name) => JSON.stringify(name.slice(0, 200)))
            .join(', ')}, which \`data.${key}\` names`,
        next: `name columns that are there: ${columns.slice(0, 20).join(', ').slice(0, 500)}`,
    });
}
async function readDeletions({ root, configuration }) {
    const { deletions } = (0,config_options/* optionsOf */.c)(configuration, 'data/privacy', options_privacy/* privacyOptions */.j);
    return gatherNamed(deletions, 'deletions', async (path) => {
        const { key } = configuration.data;
        if (key === undefined)
            throw new errors/* ConfigurationError */.j1({
                message: '`deletions` of data/privacy needs `data.key`',
                next: 'name the column that tells one row from another as `data.key`',
            });
        return (await Promise.all(/* import() */[__webpack_require__.e(66), __webpack_require__.e(9027), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 65256))).loadDeletions(root, path, key);
    });
}
async function freshnessOf({ root, git, configuration, originOf }, profile) {
    const { serving, time } = configuration.data;
    if (serving === undefined || profile.state === 'absent')
        return (0,build_facts/* absent */.Ge)('no `data.serving` is configured');
    const { gatherFreshness } = await __webpack_require__.e(/* import() */ 9257).then(__webpack_require__.bind(__webpack_require__, 99257));
    return gatherFreshness({ root, git, patterns: serving, profile: (0,build_facts/* presentValue */.p)(profile), timeColumn: time, originOf });
}
async function associationsOf({ data }, training, catalog) {
    if (training.state !== 'gathered')
        return training;
    const { sample, profile } = training.value;
    if (sample === null)
        return (0,build_facts/* absent */.Ge)('no `data.label` is configured');
    const { gatherAssociations } = await __webpack_require__.e(/* import() */ 8405).then(__webpack_require__.bind(__webpack_require__, 48405));
    return gatherAssociations(sample, { label: data.label, features: (0,facts_features/* featuresOf */.H)(data, profile, catalog).names });
}
/** Of tables that were read to their end; a table that could not be is the reason. */
function predictedRows({ predictions }, reads, predicting) {
    if (predictions.state !== 'gathered')
        return predictions;
    for (const role of ['predictions', 'testing', 'training']) {
        const read = reads[role];
        if (read.state === 'failed')
            return read;
    }
    try {
        return (0,build_facts/* gathered */.Pm)(predicting.finish());
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,build_facts/* failedBy */.Dj)(error);
        throw error;
    }
}
async function skewOf({ configuration }, training, serving) {
    if (training.state !== 'gathered')
        return training;
    if (serving.state !== 'gathered')
        return serving;
    const { label, time, key = [] } = configuration.data;
    const leftOut = [label, time, ...key].filter((name) => name !== undefined);
    const [one, other] = [training.value, serving.value];
    return attempt(async () => {
        const skew = await __webpack_require__.e(/* import() */ 4233).then(__webpack_require__.bind(__webpack_require__, 4233));
        const columns = one.table.columns.filter((name) => !leftOut.includes(name) && other.table.columns.includes(name));
        const rows = key.length === 0 || columns.length === 0
            ? null
            : await (await __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 538))).compareRows(one.table, other.table, {
                key,
                columns,
                servingRows: other.summary.rows,
            });
        return skew.skewOf(one.summary, other.summary, { leftOut }, rows);
    });
}
/** What every table of data that is there gave; `failed` where one could not be read, so that nothing is judged by half. */
function ofData(reads, select) {
    const found = [];
    for (const role of dataRoles) {
        const read = reads[role];
        if (read.state === 'failed')
            return read;
        const value = read.state === 'gathered' ? select(read.value) : null;
        if (value !== null)
            found.push(value);
    }
    return found.length === 0 ? (0,build_facts/* absent */.Ge)('no `data` is configured') : (0,build_facts/* gathered */.Pm)(found);
}
/** A file that the configuration names, read. */
const gatherNamed = async (path, name, load) => (path === undefined ? (0,build_facts/* absent */.Ge)(`no \`${name}\` is configured`) : attempt(() => load(path)));
function noTables(reason) {
    const none = (0,build_facts/* absent */.Ge)(reason);
    return {
        tables: { training: none, testing: none, serving: none, predictions: none },
        freshness: none,
        conformance: none,
        catalog: none,
        associations: none,
        privacy: none,
        invariants: none,
        skew: none,
        overlap: none,
        slices: none,
        inclusion: none,
        baselines: none,
    };
}

// EXTERNAL MODULE: ./build/gather/declared-outputs.js
var declared_outputs = __webpack_require__(89789);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/gather/evidence.js





/** Gathers what the configuration names as evidence, test by test: reports are read, commands run, results of attestations looked for. */
async function gatherEvidence(request) {
    const { root, configuration, withoutCommands } = request;
    const found = {};
    for (const id of sections/* testIds */.b3) {
        const test = configuration.tests[id];
        // What `when` keeps from this run costs nothing.
        if (test === undefined || (0,when/* whyNotNow */.yB)(configuration, id, request.run) !== null)
            continue;
        found[id] = {
            ...(test.junit === undefined ? {} : { junit: await request.readJunit(test.junit.files) }),
            ...(test.run === undefined
                ? {}
                : {
                    run: withoutCommands === null
                        ? await request.runCommand(id, test.run.command, test.run.timeout)
                        : (0,build_facts/* absent */.Ge)(withoutCommands),
                }),
            ...(test.manual === undefined ? {} : { manual: (0,build_facts/* gathered */.Pm)(await findResults(root, test.manual.results)) }),
        };
    }
    return found;
}
/** An https address is taken as given, since nothing is fetched; a path must be a file that is not empty. */
async function findResults(root, results) {
    if (/^https:\/\//i.test(results))
        return { present: true, detail: 'an address, not fetched' };
    try {
        const { bytes } = await (0,support_files/* digestFile */.TM)(root, results);
        return { present: bytes > 0, detail: bytes > 0 ? (0,support_files/* formatBytes */.z3)(bytes) : 'is empty' };
    }
    catch (error) {
        return {
            present: false,
            detail: error instanceof errors/* ConfigurationError */.j1 ? (error.problems[0]?.message ?? '') : (0,errors/* messageOf */.bD)(error),
        };
    }
}

// EXTERNAL MODULE: ./build/config/options/integration.js
var integration = __webpack_require__(93544);
// EXTERNAL MODULE: ./build/config/options/reproducibility.js
var reproducibility = __webpack_require__(7480);
;// CONCATENATED MODULE: ./build/gather/exercises.js





async function gatherExercises(context) {
    const { root, git, configuration, run, registry } = context;
    /** Runs where its test runs now. A mistake that the user can mend is the fact. */
    const whenWanted = async (id, gather) => {
        const why = (0,when/* whyNotNow */.yB)(configuration, id, run);
        if (why !== null)
            return (0,build_facts/* absent */.Ge)(why);
        try {
            return await gather();
        }
        catch (error) {
            if (error instanceof errors/* ConfigurationError */.j1)
                return (0,build_facts/* failedBy */.Dj)(error);
            throw error;
        }
    };
    const promoted = registry === null ? null : async () => (await registry()).versions(run.model);
    const canary = await whenWanted('infra/canary', async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2879), __webpack_require__.e(1602)]).then(__webpack_require__.bind(__webpack_require__, 71602))).gatherCanary(context));
    return {
        online: await whenWanted('model/online', async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(8727)]).then(__webpack_require__.bind(__webpack_require__, 8727))).gatherOnline({ root, configuration, promoted })),
        tuning: await whenWanted('model/tuning', async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 50943))).gatherTuning({ root, configuration, git, tracked: context.trackedTrials })),
        quality: await whenWanted('monitor/quality', async () => (await Promise.all(/* import() */[__webpack_require__.e(2879), __webpack_require__.e(9381), __webpack_require__.e(3488)]).then(__webpack_require__.bind(__webpack_require__, 63488))).gatherQuality(context)),
        reproducibility: await whenWanted('infra/reproducibility', async () => (0,reproducibility/* wantsSecondTraining */.Uc)(configuration)
            ? (await Promise.all(/* import() */[__webpack_require__.e(7856), __webpack_require__.e(4636)]).then(__webpack_require__.bind(__webpack_require__, 24636))).gatherReproducibility(context)
            : (0,build_facts/* absent */.Ge)('a second training has to be asked for: `train-again: true`')),
        canary,
        restore: await whenWanted('infra/unit-tests', async () => (await __webpack_require__.e(/* import() */ 5892).then(__webpack_require__.bind(__webpack_require__, 25892))).gatherRestore(context)),
        performance: await (await __webpack_require__.e(/* import() */ 3264).then(__webpack_require__.bind(__webpack_require__, 13264))).gatherPerformance({ ...context, canary }),
        staleness: await whenWanted('model/staleness', async () => (await __webpack_require__.e(/* import() */ 4240).then(__webpack_require__.bind(__webpack_require__, 44240))).gatherStaleness(context)),
        review: await whenWanted('model/review', async () => (await Promise.all(/* import() */[__webpack_require__.e(66), __webpack_require__.e(9027), __webpack_require__.e(6003)]).then(__webpack_require__.bind(__webpack_require__, 66003))).gatherReview(context)),
        stageAges: await whenWanted('monitor/age', async () => (await __webpack_require__.e(/* import() */ 2305).then(__webpack_require__.bind(__webpack_require__, 42305))).gatherAge(context)),
        rollback: await whenWanted('infra/rollback', async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2879), __webpack_require__.e(1602), __webpack_require__.e(4592)]).then(__webpack_require__.bind(__webpack_require__, 84592))).gatherRollback(context)),
        integration: await whenWanted('infra/integration', async () => (0,integration/* wantsIntegration */.i)(configuration)
            ? (await Promise.all(/* import() */[__webpack_require__.e(66), __webpack_require__.e(2879), __webpack_require__.e(9027), __webpack_require__.e(7856), __webpack_require__.e(6531)]).then(__webpack_require__.bind(__webpack_require__, 46531))).gatherIntegration(context)
            : (0,build_facts/* absent */.Ge)('a run of the `stages` on a sample has to be asked for: `sample: 200`')),
        debugging: await whenWanted('infra/debugging', async () => configuration.tests['infra/debugging'] === undefined
            ? (0,build_facts/* absent */.Ge)('no `command` that follows one example is configured')
            : (await Promise.all(/* import() */[__webpack_require__.e(2879), __webpack_require__.e(6664)]).then(__webpack_require__.bind(__webpack_require__, 36664))).gatherDebugging(context)),
    };
}

// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/kept-artifacts.js





/**
 * Remembers how the files of the model are now; what it answers tells, when it is called, whether they still are so: `failed` names the first that a later command changed.
 * Then the tests looked at another model than is there, and none of the two may be promoted. A file is digested again only where inode, size or times have changed.
 */
async function watchArtifacts(root, artifacts, log) {
    if (artifacts.state !== 'gathered')
        return async () => artifacts;
    const { files } = artifacts.value;
    const before = await Promise.all(files.map(({ path }) => stateOf((0,external_node_path_.join)(root, path))));
    return async () => {
        for (const [place, { path, sha256 }] of files.entries()) {
            if ((await stateOf((0,external_node_path_.join)(root, path))) === before[place])
                continue;
            const now = await (0,support_files/* digestFile */.TM)(root, path).catch(() => null);
            if (now?.digest === sha256)
                continue;
            const problem = `${(0,support_text/* clipped */.c)(path)} was ${now === null ? 'removed' : 'changed'} by a command that ran after training, expected the model that was tested`;
            log.warning(problem);
            return (0,build_facts/* failed */.gz)(problem, 'let the commands of tests, `serve` and `stages` write under other names than those of `artifacts`');
        }
        return artifacts;
    };
}
async function stateOf(path) {
    const found = await (0,promises_.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? 'gone' : `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

// EXTERNAL MODULE: ./build/gather/machine.js
var machine = __webpack_require__(28395);
// EXTERNAL MODULE: ./build/gather/metrics.js
var gather_metrics = __webpack_require__(93527);
// EXTERNAL MODULE: ./build/gather/outputs.js
var gather_outputs = __webpack_require__(62832);
// EXTERNAL MODULE: ./build/gather/production.js
var production = __webpack_require__(48055);
// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
;// CONCATENATED MODULE: ./build/gather/tracking-uri.js
/** The tracking server that this training logs to; null where none is named, or where MLflow logs into files. */
function trackingUri({ mlflow }, environment) {
    const uri = mlflow?.['tracking-uri'] ?? environment.MLFLOW_TRACKING_URI?.trim();
    return uri !== undefined && /^(https?:\/\/|databricks(-uc)?(:|$))/.test(uri) ? uri : null;
}

// EXTERNAL MODULE: ./build/gather/training.js + 4 modules
var gather_training = __webpack_require__(18007);
;// CONCATENATED MODULE: ./build/gather/gather.js






















/** Trains, then reads what training and earlier steps produced. All reading of the world between the baseline and the checks. */
async function gatherFacts(asked) {
    const tracking = await openTrackingOf(asked);
    // What trains once more must not log into the run of this training.
    const request = tracking === null ? asked : { ...asked, environment: tracking.forOthers };
    const { root, git, configuration, log } = request;
    await (0,scratch_folder/* removeLeftFolders */.bH)(request, Date.now());
    const rules = await readRules(configuration, request.policyPlaceOf);
    // A hard link from a clean copy changes the time by which an output that nobody looked at before would seem to be written anew.
    const outputs = await (0,declared_outputs/* stagedOutputs */.B)(root, configuration);
    const snapshot = configuration.train === undefined ? null : await (0,gather_outputs/* snapshotOutputs */.bH)(root, outputs);
    const startedAt = new Date().toISOString();
    const training = await (0,gather_training/* gatherTraining */.If)({
        ...request,
        environment: tracking?.forTraining ?? request.environment,
        train: configuration.train,
    });
    if (training.state === 'gathered')
        request.trained?.(training.value);
    const endedAt = new Date().toISOString();
    const tracked = (await tracking?.finish(training)) ?? null;
    const originOf = (0,gather_outputs/* originAfter */.zk)(snapshot, root, git);
    const problem = training.state === 'gathered' && training.value.outcome !== 'succeeded' ? 'training failed before it' : null;
    const reportOrigin = reportOriginOf(originOf, (0,gather_outputs/* originAfter */.zk)(null, root, git), root, git);
    // The XML reader is loaded where there is a report to read.
    const readReport = async (patterns) => {
        const { gatherJunit } = await Promise.all(/* import() */[__webpack_require__.e(6780), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 89910));
        const report = await gatherJunit(root, patterns, reportOrigin);
        // A report that the failed training should have written is no fault of its own.
        return report.state === 'failed' && problem !== null ? (0,build_facts/* absent */.Ge)(problem) : report;
    };
    const reports = new Map();
    const readJunit = (files) => {
        const key = files.join('\n');
        const report = reports.get(key) ?? readReport(files);
        reports.set(key, report);
        return report;
    };
    const files = (patterns, name, fresh = false) => patterns === undefined
        ? Promise.resolve((0,build_facts/* absent */.Ge)(`no \`${name}\` is configured`))
        : problem !== null && fresh
            ? Promise.resolve((0,build_facts/* absent */.Ge)(problem))
            : gatherFingerprint(root, patterns, fresh && snapshot !== null ? originOf : null);
    const { data } = configuration;
    const fingerprints = {
        training: await files(data.training, 'data.training'),
        testing: await files(data.testing, 'data.testing'),
        serving: await files(data.serving, 'data.serving'),
    };
    const artifacts = await files(configuration.artifacts, 'artifacts', true);
    const keptArtifacts = await watchArtifacts(root, artifacts, log);
    const predictions = await files(configuration.predictions === undefined ? undefined : [configuration.predictions.path], 'predictions', true);
    const { policyFiles } = request;
    const read = await gatherData({ root, git, configuration, policyFiles, log, originOf, rules, problem, predictions });
    const metrics = problem === null
        ? await (0,gather_metrics/* gatherMetrics */.Z)({
            root,
            configuration,
            originOf,
            training: training.state === 'gathered' ? { startedAt, endedAt } : null,
            tracked,
        })
        : (0,build_facts/* absent */.Ge)(problem);
    const facts = {
        schemaVersion: 1,
        run: request.run,
        configuration,
        policy: request.policy,
        training,
        metrics,
        junit: configuration.junit === undefined ? (0,build_facts/* absent */.Ge)('no `junit` is configured') : await readJunit(configuration.junit),
        artifacts,
        predictions,
        data: fingerprints,
        ...read.facts,
        ...(await gatherBeside({ ...request, originOf, reportOrigin, artifacts, problem, training, metrics }, fingerprints, read.facts)),
        ...(await gatherExercises({
            ...request,
            ...read,
            ...read.facts,
            originOf,
            problem,
            training,
            metrics,
            artifacts,
            predictions,
            trackedTrials: tracked?.trials ?? null,
        })),
        trends: await (await __webpack_require__.e(/* import() */ 8492).then(__webpack_require__.bind(__webpack_require__, 88492))).gatherTrends(request),
        tracking: tracked?.tracking ?? (0,build_facts/* absent */.Ge)(whyUntracked(asked)),
        dvc: await (await __webpack_require__.e(/* import() */ 7109).then(__webpack_require__.bind(__webpack_require__, 27109))).gatherDvc(root),
        plots: problem === null ? await (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(6835)]).then(__webpack_require__.bind(__webpack_require__, 26835))).gatherPlots(root, originOf) : (0,build_facts/* absent */.Ge)(problem),
        operations: await (await __webpack_require__.e(/* import() */ 9646).then(__webpack_require__.bind(__webpack_require__, 39646))).gatherOperations(request),
        repeats: (configuration.train?.repeats ?? 1) === 1
            ? (0,build_facts/* absent */.Ge)('trained once: no `train.repeats` is configured')
            : await (await Promise.all(/* import() */[__webpack_require__.e(7856), __webpack_require__.e(3842)]).then(__webpack_require__.bind(__webpack_require__, 83842))).gatherRepeats({ ...request, metrics, problem }),
        environment: await (0,machine/* gatherMachine */.Vh)(root),
        production: read.facts.slices.state === 'gathered'
            ? await (0,production/* withRecordedSlices */.W)(request.production, request.history, request.run.model)
            : request.production,
        carried: await (0,carried/* gatherCarried */.Y)(request),
        evidence: await gatherEvidence({
            root,
            configuration,
            run: request.run,
            readJunit,
            runCommand: (test, command, timeoutSeconds) => (0,gather_training/* runEvidenceCommand */.OW)({ ...request, log, test, command, timeoutSeconds }),
            withoutCommands: problem,
        }),
    };
    // Last, as what the base installs is for no command of this run.
    const base = problem === null && training.state === 'gathered' ? await request.trainBase?.(training.value) : undefined;
    try {
        const baseline = base?.baseline ?? request.baseline;
        const differences = configuration.predictions === undefined
            ? (0,build_facts/* absent */.Ge)('no `predictions` are configured')
            : await (await Promise.all(/* import() */[__webpack_require__.e(2879), __webpack_require__.e(7566), __webpack_require__.e(1441)]).then(__webpack_require__.bind(__webpack_require__, 11441))).gatherDifferences({
                ...request,
                baseline,
                local: base?.predictions,
                metrics,
                predictions,
                predicted: read.predicted,
                testing: fingerprints.testing,
            });
        // Every command of the team has ended by now.
        return { ...facts, baseline, differences, artifacts: await keptArtifacts() };
    }
    finally {
        await base?.close();
    }
}
/** Loaded where a tracking server is named, and something is trained or was. */
async function openTrackingOf(request) {
    const { configuration, environment, run } = request;
    const uri = trackingUri(configuration, environment);
    const trained = configuration.train !== undefined || (environment.MLFLOW_RUN_ID ?? '') !== '';
    if (uri === null || run.scope !== undefined || !trained)
        return null;
    return (await __webpack_require__.e(/* import() */ 6468).then(__webpack_require__.bind(__webpack_require__, 96468))).openTracking({ ...request, uri });
}
const whyUntracked = ({ configuration, environment }) => trackingUri(configuration, environment) === null
    ? 'no tracking server is named: neither `mlflow.tracking-uri` nor MLFLOW_TRACKING_URI is an address'
    : 'not trained here, and no MLFLOW_RUN_ID names the run of an earlier step';
/** What the data tests and `monitor/numerics` look at beside tables. Each reader is loaded where there is something to read. */
async function gatherBeside(request, fingerprints, { tables, catalog }) {
    const { root, git, configuration, run, originOf, reportOrigin, artifacts, problem } = request;
    const { model, defaultBranch } = run;
    const { data } = configuration;
    const reports = (0,config_options/* optionsOf */.c)(configuration, 'data/code', coverage/* coverageOptions */.x);
    const spec = (0,config_options/* optionsOf */.c)(configuration, 'infra/unit-tests', unit_tests/* unitTestsOptions */.u);
    const kept = (0,when/* whyNotNow */.yB)(configuration, 'data/benefit', run);
    const trained = (gather) => problem === null ? gather() : Promise.resolve((0,build_facts/* absent */.Ge)(problem));
    return {
        // It may train again.
        benefits: kept === null
            ? await trained(async () => (await __webpack_require__.e(/* import() */ 1297).then(__webpack_require__.bind(__webpack_require__, 21297))).gatherBenefits({ ...request, tables, catalog }))
            : (0,build_facts/* absent */.Ge)(kept),
        featureHistory: data.catalog === undefined && data.schema === undefined
            ? (0,build_facts/* absent */.Ge)('no `data.catalog` or `data.schema` is configured')
            : await (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 30072))).gatherFeatureHistory({
                git,
                root,
                configuration,
                model,
                defaultBranch,
            }),
        coverage: await trained(async () => (await __webpack_require__.e(/* import() */ 7724).then(__webpack_require__.bind(__webpack_require__, 87724))).gatherCoverage({
            root,
            reports: reports.coverage,
            sources: reports.sources,
            originOf: reportOrigin,
        })),
        specCoverage: spec.sources === undefined
            ? (0,build_facts/* absent */.Ge)('no `sources` are configured below infra/unit-tests')
            : await trained(async () => (await __webpack_require__.e(/* import() */ 7724).then(__webpack_require__.bind(__webpack_require__, 87724))).gatherCoverage({
                root,
                reports: spec.coverage ?? reports.coverage,
                sources: spec.sources ?? [],
                originOf: reportOrigin,
                test: 'infra/unit-tests',
            })),
        packages: await (await __webpack_require__.e(/* import() */ 7429).then(__webpack_require__.bind(__webpack_require__, 57429))).gatherPackages(root),
        weights: await trained(async () => (await __webpack_require__.e(/* import() */ 4167).then(__webpack_require__.bind(__webpack_require__, 64167))).gatherWeights(root, artifacts)),
        curve: await trained(async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9841)]).then(__webpack_require__.bind(__webpack_require__, 89841))).gatherCurve(root, configuration, originOf)),
        sources: await (await __webpack_require__.e(/* import() */ 3032).then(__webpack_require__.bind(__webpack_require__, 3032))).gatherSources(root, configuration, fingerprints, tables),
    };
}
/**
 * Where a test report comes from. An earlier step of the job may have written it, so that training left it alone is no fault; but a report that is older
 * than the commit cannot have tested it.
 */
function reportOriginOf(afterTraining, withoutTraining, root, git) {
    let committedAt;
    return async (path) => {
        const origin = await afterTraining(path);
        const earlier = origin === 'stale' ? await withoutTraining(path) : origin;
        if (earlier !== 'earlier-step' || git === null)
            return earlier;
        committedAt ??= git
            .try(['show', '--no-patch', '--format=%ct', 'HEAD'])
            .then(({ stdout }) => Number(stdout.trim()) * 1000 || 0);
        const written = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch(() => null);
        return written !== null && written.mtimeMs < (await committedAt) ? 'stale' : earlier;
    };
}
/** Digests of files; `failed` where one cannot be read, is missing, or was left as it was by training. */
async function gatherFingerprint(root, patterns, originOf) {
    try {
        const found = await (0,support_files/* fingerprint */.Rj)(root, patterns);
        for (const { path } of found.files) {
            if ((await originOf?.(path)) === 'stale')
                return (0,build_facts/* failed */.gz)(`${path} was not written by this training: it still is what was there before`);
        }
        return (0,build_facts/* gathered */.Pm)(found);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,build_facts/* failedBy */.Dj)(error);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/judgement.js + 7 modules
var build_judgement = __webpack_require__(39687);
// EXTERNAL MODULE: ./build/notification.js
var notification = __webpack_require__(72345);
// EXTERNAL MODULE: ./build/output.js
var output = __webpack_require__(53635);
// EXTERNAL MODULE: ./build/project.js + 6 modules
var build_project = __webpack_require__(38240);
// EXTERNAL MODULE: ./build/promote/guard.js
var guard = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/promotion.js
var build_promotion = __webpack_require__(73317);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/run-facts.js
var run_facts = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/sagemaker-experiment.js

/** Each run becomes a trial of the SageMaker experiment that the configuration names. The verdict stands: trouble is a warning. */
async function writeExperiment(judgement, environment, log) {
    const { configuration, run } = judgement.facts;
    const experiment = configuration.sagemaker?.experiment;
    if (experiment === undefined || run.scope === 'monitoring')
        return;
    const request = trialOf(judgement, experiment);
    try {
        const [{ awsSettings }, { openSagemaker }, { writeTrial }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 25978)),
            Promise.all(/* import() */[__webpack_require__.e(4459), __webpack_require__.e(6891)]).then(__webpack_require__.bind(__webpack_require__, 46891)),
            Promise.all(/* import() */[__webpack_require__.e(4459), __webpack_require__.e(5490)]).then(__webpack_require__.bind(__webpack_require__, 5490)),
        ]);
        const sagemaker = openSagemaker(awsSettings(configuration.sagemaker?.region, environment));
        await writeTrial(sagemaker, request);
        log.info(`${sagemaker.place}: this run is the trial ${request.trial} of the experiment ${experiment}`);
    }
    catch (error) {
        log.warning(`SageMaker: the run is missing, or not whole, in the experiment ${experiment}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** What SageMaker takes of each (API reference, CreateTrialComponent). */
const most = { parameters: 300, name: 320, text: 2500, artifacts: 30, artifactName: 128 };
/** Metrics are written as parameters: those that SageMaker calls metrics come from its own jobs alone, or through a service of their own. */
function trialOf({ facts, score, decision }, experiment) {
    const { run, metrics, training, artifacts } = facts;
    const trial = nameOf(`${run.model}-${run.id}-${run.attempt}`);
    const measured = metrics.state === 'gathered' ? metrics.value : null;
    const trained = training.state === 'gathered' ? training.value : null;
    const numbers = {
        'ml-test-score.score': score.total,
        ...Object.fromEntries(Object.entries(score.sections).map(([id, points]) => [`ml-test-score.${id}-score`, points])),
        ...(trained === null ? {} : { 'ml-test-score.training-seconds': trained.seconds }),
        ...Object.fromEntries((measured?.values ?? []).map(({ name, value }) => [`metrics.${name}`, value])),
    };
    const texts = {
        'ml-test-score.decision': decision.outcome,
        ...(run.commit === null ? {} : { 'ml-test-score.commit': run.commit }),
        ...(artifacts.state === 'gathered' ? { 'ml-test-score.digest': artifacts.value.sha256 } : {}),
        ...(measured?.parameters ?? {}),
    };
    const values = [
        ...Object.entries(numbers).map(([name, NumberValue]) => [name, { NumberValue }]),
        ...Object.entries(texts).map(([name, text]) => [name, { StringValue: line(text, most.text) }]),
    ];
    const files = artifacts.state === 'gathered' ? artifacts.value.files.slice(0, most.artifacts - 1) : [];
    return {
        experiment,
        trial,
        component: {
            TrialComponentName: nameOf(`${trial}-training`),
            DisplayName: nameOf(`${run.model}-${(run.commit ?? 'no-commit').slice(0, 12)}`),
            Status: { PrimaryStatus: trained === null || trained.outcome === 'succeeded' ? 'Completed' : 'Failed' },
            StartTime: new Date(run.startedAt),
            Parameters: Object.fromEntries(values.slice(0, most.parameters).map(([name, value]) => [line(name, most.name), value])),
            OutputArtifacts: Object.fromEntries([
                ...(run.url === null ? [] : [['report', { MediaType: 'text/html', Value: run.url }]]),
                ...files.map(({ path, sha256 }) => [line(path, most.artifactName), { Value: `sha256:${sha256}` }]),
            ]),
        },
    };
}
/** Letters, digits and single hyphens inside, at most 120. The end tells runs apart, so it is the beginning that is cut. */
const nameOf = (text) => text
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(-120)
    .replace(/^-+|-+$/g, '');
/** Names and values that training wrote: hostile text. */
const line = (text, length) => text.replace(/\p{Cc}+/gu, ' ').slice(0, length);

// EXTERNAL MODULE: ./build/support/git.js
var support_git = __webpack_require__(42200);
// EXTERNAL MODULE: ./build/support/git-store.js
var git_store = __webpack_require__(37312);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/support/lock.js





/**
 * Lets one run at a time work in a folder: two of them would overwrite each other's metrics and report. The lock is beside the repository, in the folder for
 * temporary files, and one that a killed run left is taken over. Answers the function that releases it. Throws `ConfigurationError`.
 */
function lockFolder(folder) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.userInfo)().uid} ${folder}`).digest('hex').slice(0, 16);
    const file = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `ml-test-score-${name}.lock`);
    if (!take(file)) {
        const holder = (0,external_node_fs_.readFileSync)(file, 'utf8');
        if (holder === '' || isRunning(Number(holder)))
            throw new errors/* ConfigurationError */.j1({
                file: folder,
                message: `another run${holder === '' ? '' : ` (process ${holder})`} is at work in this folder`,
                next: `wait until it has ended, or work in another clone; if there is none, delete ${file}`,
            });
        (0,external_node_fs_.rmSync)(file, { force: true });
        if (!take(file))
            return lockFolder(folder);
    }
    const release = () => (0,external_node_fs_.rmSync)(file, { force: true });
    process.once('exit', release);
    return () => {
        process.off('exit', release);
        release();
    };
}
function take(file) {
    try {
        (0,external_node_fs_.writeFileSync)(file, String(process.pid), { flag: 'wx', mode: 0o600 });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return false;
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `the file cannot be made (${code})`,
            next: 'free some space, or let TMPDIR name a folder that can be written',
        }, { cause: error });
    }
}
function isRunning(processId) {
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./build/tracking.js




/** Files of the report folder: the name below `ml-test-score/` of the run's artifacts. */
const files = {
    'report.html': 'report.html',
    'report.json': 'report.json',
    'bundle/model-card.md': 'model-card.md',
};
/** Score, decision and results as tags and metrics, the report as an artifact. The verdict stands: trouble is a warning that says what is missing. */
async function writeTracking(request) {
    const { judgement, environment, log } = request;
    const { tracking, configuration } = judgement.facts;
    const uri = trackingUri(configuration, environment);
    if (tracking.state !== 'gathered' || uri === null)
        return;
    if (configuration.mlflow?.results === false) {
        log.info('MLflow: `mlflow.results` is false: the results are not written to the run');
        return;
    }
    try {
        await write(request, tracking.value, uri);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            log.info(error?.stack ?? '');
        log.warning(`MLflow: not all of the results were written to the run ${tracking.value.run.id}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function write({ judgement, report, folder, environment, log, send }, { run, server: name }, uri) {
    const [{ mlflowCalls, mlflowServer }, { getRun, logBatch }, { mlflowArtifacts }, { openHttp }, { mlflowRetries }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1734).then(__webpack_require__.bind(__webpack_require__, 1734)),
        __webpack_require__.e(/* import() */ 5053).then(__webpack_require__.bind(__webpack_require__, 35053)),
        __webpack_require__.e(/* import() */ 1328).then(__webpack_require__.bind(__webpack_require__, 41328)),
        __webpack_require__.e(/* import() */ 6982).then(__webpack_require__.bind(__webpack_require__, 96982)),
        __webpack_require__.e(/* import() */ 6468).then(__webpack_require__.bind(__webpack_require__, 96468)),
    ]);
    const server = mlflowServer(uri, environment);
    const requests = send ?? openHttp({ retries: mlflowRetries });
    const call = mlflowCalls(server, requests);
    await logBatch(call, run.id, { ...resultsOf(judgement, report), time: Date.now() });
    const found = await getRun(call, run.id);
    const artifacts = mlflowArtifacts(server, requests, found?.artifactUri ?? '');
    for (const [file, artifact] of Object.entries(files)) {
        const path = (0,external_node_path_.join)(folder, file);
        if ((await (0,promises_.lstat)(path).catch(() => null))?.isFile())
            await artifacts.upload(`ml-test-score/${artifact}`, path);
    }
    log.info(`MLflow: the results are in the run ${run.id} on ${name}`);
}
/** MLflow allows letters, digits, `_`, `-`, `.`, `:`, blanks and `/` in names (mlflow/utils/validation.py). */
function resultsOf({ results, score, decision, facts }, { promotion }) {
    const sections = Object.entries(score.sections);
    const version = promotion?.version ?? null;
    return {
        tags: {
            'ml-test-score.decision': decision.outcome,
            'ml-test-score.score': String(score.total),
            ...Object.fromEntries(sections.map(([section, points]) => [`ml-test-score.${section}-score`, String(points)])),
            ...Object.fromEntries(results.map(({ id, outcome }) => [`ml-test-score.test.${id}`, outcome ?? 'not run'])),
            ...(facts.run.url === null ? {} : { 'ml-test-score.run': facts.run.url }),
            ...(version === null ? {} : { 'ml-test-score.version': version }),
            ...(version === null || !promotion?.stage ? {} : { 'ml-test-score.stage': promotion.stage }),
        },
        metrics: {
            'ml_test_score/total': score.total,
            ...Object.fromEntries(sections.map(([section, points]) => [`ml_test_score/${section}`, points])),
        },
    };
}

;// CONCATENATED MODULE: ./build/pipeline.js




















/** The stages in order: gather → check → score → gate → report → promote → record. */
async function runPipeline(request) {
    const { inputs, runner, log, signal, scope } = request;
    const opened = await (0,build_project/* openProject */.U8)(request);
    const project = scope === 'monitoring' ? withoutTraining(opened) : opened;
    const environment = withoutSigningKey(project, log);
    let unlock = () => { };
    // Somebody who does not answer holds nothing up.
    const told = [];
    try {
        unlock = lockFolder(project.root);
        const { root, configuration, git } = project;
        logSources(project, log);
        (0,build_event/* refuseDangerousEvent */.R8)(project.trigger.event, whatRuns(project));
        refuseNothing(project);
        // What is handed over reaches the registry from another job, maybe on another machine.
        const promotes = scope === undefined && inputs.promote && guard/* promotingEvents */.xK.includes(project.trigger.event);
        if (promotes && configuration.promote !== undefined) {
            const problem = (0,guard/* registryProblem */.T7)(configuration.promote, {
                runnerEnvironment: runner?.environment ?? null,
                workspace: runner?.workspace ?? null,
                root,
            });
            if (problem !== null)
                throw problem;
        }
        const run = { ...thisRun(project, runner), ...(scope === undefined ? {} : { scope }) };
        const baseline = await (0,run_facts/* baselineOf */.Bv)(project, run);
        const otherCommit = (0,build_project/* checkedOutOther */.G0)(project);
        if (otherCommit !== null)
            log.warning(otherCommit);
        const facts = await gatherFacts({
            root,
            git,
            run,
            configuration,
            policy: project.policy,
            policyPlaceOf: project.policyPlaceOf,
            policyFiles: project.policyFiles,
            baseline,
            production: await (0,run_facts/* productionOf */.zS)(project),
            environment,
            secrets: secretsOf(inputs, project),
            log,
            signal,
            trained: (training) => told.push((0,notification/* notifyTraining */.GL)(project, { run, training }, log)),
            scratch: project.cache,
            registry: configuration.promote === undefined ? null : project.registry,
            history: project.history,
            github: project.github,
            upstream: (0,run_facts/* upstreamOf */.Fw)(project),
            trainBase: await trainBaseOf(request, project, baseline),
        });
        if (signal?.aborted)
            throw new errors/* ConfigurationError */.j1({ message: 'the run was cancelled', next: 'run it again' });
        if (facts.metrics.state === 'absent' &&
            facts.training.state === 'gathered' &&
            facts.training.value.outcome === 'succeeded')
            log.warning(facts.metrics.reason);
        const judgement = (0,build_judgement/* judge */.S)(facts);
        if (scope !== undefined || inputs.promote)
            told.push((0,notification/* notifyVerdict */.z9)(project, { run, report: (0,build_judgement/* reportOf */.E)(judgement), trusted: false }, log));
        const folder = request.output ?? (0,output/* outputFolder */.qi)(root);
        const place = project.prefix;
        await (0,output/* writeFacts */.Rz)(folder, facts, root);
        const promotion = scope !== undefined
            ? null
            : inputs.promote
                ? await (0,build_promotion/* promoteIfAllowed */.cL)(project, judgement, folder, runner, log)
                : await (0,build_promotion/* handOver */.Cl)(project, judgement, folder, log);
        const report = (0,build_judgement/* reportOf */.E)(judgement, promotion);
        await (0,output/* writeReports */.Li)(folder, report, facts, place);
        // Where another job is to go on, its token may write, and what it decides is what is recorded.
        if (scope === undefined && !inputs.promote)
            log.info('not recorded in the history: with `promote: false` that is left to `command: report`');
        else
            await (0,record/* record */.g1)(project, judgement, report, runner, log, request.keepRecord);
        await writeTracking({ judgement, report, folder, environment, log });
        await writeExperiment(judgement, environment, log);
        return { judgement, report, output: folder, unjudged: (0,gate/* isUnjudged */.t)(judgement.decision), place };
    }
    finally {
        unlock();
        await Promise.all(told);
        await project.close();
    }
}
/** Monitoring looks at what is there: fresh data, predictions, labels, lock files. */
function withoutTraining(project) {
    const { train: _, stages: __, ...configuration } = project.configuration;
    return { ...project, configuration };
}
const secretsOf = (inputs, project) => [inputs.token, project.environment.GITHUB_TOKEN, (0,notification/* signingSecret */.u2)(project)].filter((secret) => typeof secret === 'string');
/** Whoever holds the key that signs events can forge them: the code that is trained has no business with it. */
function withoutSigningKey(project, log) {
    const { configuration, environment } = project;
    const variable = configuration.events?.secret;
    if (variable === undefined)
        return environment;
    const secret = (0,notification/* signingSecret */.u2)(project);
    if (secret !== null)
        log.mask?.(secret);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => name !== variable));
}
function logSources({ configuration, sources, policy }, log) {
    const from = {
        input: 'an input',
        file: policy.source === 'base-commit' ? 'the work tree' : (policy.file ?? 'the file'),
        default: 'the default',
    };
    const shown = ['model', 'train', 'metrics', 'artifacts', 'gate', 'promote'].filter((key) => configuration[key] !== undefined);
    for (const key of shown) {
        const value = configuration[key];
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const shownText = text.length > 500 ? `${text.slice(0, 499)}…` : text;
        // On a pull request these two are the base's, whatever the work tree says.
        const ofBase = policy.source === 'base-commit' && (key === 'gate' || key === 'promote');
        log.info(`${key}: ${shownText} (from ${ofBase ? 'the policy of the base' : from[sources[key] ?? 'default']})`);
    }
    if (policy.source === 'base-commit')
        log.info(`policy (gate, tests, promote, history, directions, baseline): ${policy.file} of the base commit ${policy.commit?.slice(0, 7)}`);
}
/** What of the repository's code this configuration runs; null when it runs none. */
function whatRuns({ configuration }) {
    if (configuration.train !== undefined)
        return 'training';
    if (configuration.serve !== undefined)
        return 'the serving command';
    if (configuration.stages !== undefined)
        return 'the command of a stage';
    // Options of checks that hold a command, and the evidence `run`.
    const commands = ['run', 'evaluate', 'command', 'restore'];
    const [id] = Object.entries(configuration.tests).find(([, test]) => commands.some((key) => key in (test ?? {}))) ?? [];
    return id === undefined ? null : `the command of ${id}`;
}
function refuseNothing({ configuration, policy }) {
    if (configuration.train !== undefined || configuration.metrics !== undefined || policy.file !== null)
        return;
    throw new errors/* ConfigurationError */.j1({
        message: 'there is nothing to do: no configuration file, no `train` and no `metrics`',
        next: 'run `npx ml-test-score init`, or give the command that trains: `train: python train.py`',
    });
}
function thisRun(project, runner) {
    const startedAt = new Date();
    return (0,run_facts/* runOf */.ng)(project, {
        id: runner?.runId ?? `local-${startedAt.getTime()}`,
        attempt: runner?.attempt ?? 1,
        url: runner?.runUrl ?? null,
        repository: runner?.repository ?? null,
        actor: runner?.actor ?? null,
        startedAt: startedAt.toISOString(),
    });
}
/** How the base is trained, for `baseline: train`; undefined where its record is there, or where it is the commit of this run. */
async function trainBaseOf({ inputs, log, signal }, project, unrecorded) {
    const { configuration, environment, root, git, store, context, ancestry, cache } = project;
    if (configuration.baseline !== 'train' || configuration.train === undefined)
        return undefined;
    if (unrecorded.state === 'gathered' || git === null || store === null || context === null || ancestry === null)
        return undefined;
    const base = await (0,baseline/* baseCommitOf */.sP)(context, ancestry).catch((error) => {
        // What the baseline says already.
        if (error instanceof git_store/* RemoteError */.Hi || error instanceof support_git/* GitError */.XS)
            return null;
        throw error;
    });
    if (base?.state !== 'gathered' || base.value.commit === context.head)
        return undefined;
    const request = {
        root,
        git,
        store,
        environment,
        secrets: secretsOf(inputs, project),
        log,
        signal,
        scratch: cache,
        schema: (0,schema/* configurationSchema */.W)(checks/* checkOptions */.Jr),
        file: inputs.config,
        overrides: {
            train: inputs.train ?? undefined,
            metrics: inputs.metrics ?? undefined,
            model: inputs.model ?? undefined,
        },
        base: base.value,
        unrecorded,
    };
    return async (training) => (await Promise.all(/* import() */[__webpack_require__.e(7856), __webpack_require__.e(7177)]).then(__webpack_require__.bind(__webpack_require__, 97177))).gatherTrainedBaseline(request, training);
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

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProgram),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
;// CONCATENATED MODULE: ./build/support/process-tree.js




/** The name of the variable that marks every process of a command, whatever session or parent it moved to. */
const markerVariable = 'ML_TEST_SCORE_PROCESS';
const kilobyte = 1024;
const killSeconds = 10;
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Follows the processes of the group that `leader` leads, all that carry `marker` in their environment, and all that write to `output`, the name of
 * the command's own pipe. `before` are processes that ran when the command had not started; memory is measured without a look at them.
 */
function followProcesses(leader, marker, output, before = []) {
    /** Process id and start time of each process that was seen to belong. Some overwrite their own environment (setproctitle), so membership is kept. */
    const members = new Map();
    const strangers = new Set(before);
    function belongs(entry) {
        return (entry.pid === leader ||
            entry.group === leader ||
            entry.session === leader ||
            members.has(entry.parent) ||
            (process.platform === 'linux' && (carries(entry.pid, marker) || writesTo(entry.pid, output))));
    }
    function select(entries) {
        const found = [];
        const seen = new Set();
        for (const entry of entries) {
            seen.add(entry.pid);
            if (entry.pid === process.pid)
                continue;
            if (members.get(entry.pid) !== entry.started) {
                members.delete(entry.pid);
                if (!belongs(entry)) {
                    strangers.add(entry.pid);
                    continue;
                }
                members.set(entry.pid, entry.started);
            }
            if (!entry.ended)
                found.push(entry);
        }
        // Ids come back: what has ended must vouch for nobody.
        for (const pid of members.keys())
            if (!seen.has(pid))
                members.delete(pid);
        return found;
    }
    async function list(skip) {
        if (process.platform === 'linux')
            return select(readProcesses(skip));
        if (process.platform === 'win32')
            return [];
        return select(await askPs());
    }
    function signal(processes, name) {
        for (const pid of processes) {
            try {
                process.kill(pid, name);
            }
            catch {
                // It ended in between, or belongs to another user.
            }
        }
    }
    async function untilNone(seconds, again) {
        const end = performance.now() + seconds * 1000;
        for (let pause = 5;; pause = Math.min(2 * pause, 50)) {
            const left = (await list()).map((entry) => entry.pid);
            if (left.length === 0 || performance.now() > end)
                return left;
            again?.(left);
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    }
    return {
        async memory() {
            if (process.platform === 'win32')
                return null;
            let total = 0;
            let highest = 0;
            for (const entry of await list(strangers)) {
                const use = entry.resident === undefined ? readMemory(entry.pid) : { resident: entry.resident, peak: entry.resident };
                total += use.resident;
                highest = Math.max(highest, use.peak);
            }
            return { total, highest };
        },
        async alive() {
            return (await list()).map((entry) => entry.pid);
        },
        async stop(graceSeconds) {
            if (process.platform === 'win32') {
                await run('taskkill', ['/pid', String(leader), '/T', '/F']).catch(() => { });
                return 0;
            }
            const first = (await list()).map((entry) => entry.pid);
            if (first.length === 0)
                return 0;
            signal(first, 'SIGTERM');
            // A stopped process hears SIGTERM only when it continues.
            signal(first, 'SIGCONT');
            const left = await untilNone(graceSeconds);
            // Over and over: what is being killed may be forking.
            if (left.length > 0)
                await untilNone(killSeconds, (processes) => signal(processes, 'SIGKILL'));
            return first.length;
        },
        killNow() {
            if (process.platform === 'linux') {
                // More than once: what is being killed may be forking.
                for (let round = 0; round < 20; round += 1) {
                    const left = select(readProcesses()).map((entry) => entry.pid);
                    if (left.length === 0)
                        break;
                    signal(left, 'SIGKILL');
                }
            }
            else {
                signal([process.platform === 'win32' ? leader : -leader], 'SIGKILL');
            }
        },
    };
}
/** Process ids of all that run now; none where the system does not list them in /proc. */
function runningProcesses() {
    if (process.platform !== 'linux')
        return [];
    return (0,external_node_fs_.readdirSync)('/proc')
        .map(Number)
        .filter((pid) => pid > 0);
}
function readQuietly(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}
/** proc(5): the name in parentheses may hold anything, so fields are counted from the last parenthesis. */
function* readProcesses(skip = new Set()) {
    const running = new Set(runningProcesses());
    for (const pid of skip)
        if (!running.has(pid))
            skip.delete(pid);
    for (const pid of running) {
        if (skip.has(pid))
            continue;
        const stat = readQuietly(`/proc/${pid}/stat`);
        const [state, parent, group, session, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === undefined || parent === undefined)
            continue;
        yield {
            pid,
            parent: Number(parent),
            group: Number(group),
            session: Number(session),
            started: rest[15] ?? '',
            ended: state === 'Z' || state === 'X',
        };
    }
}
function carries(pid, marker) {
    return readQuietly(`/proc/${pid}/environ`)
        .split('\0')
        .some((variable) => variable.startsWith(`${markerVariable}=`) && variable.includes(marker));
}
function writesTo(pid, output) {
    if (output === null)
        return false;
    return [1, 2].some((descriptor) => {
        try {
            return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`).includes(output);
        }
        catch {
            return false;
        }
    });
}
function readMemory(pid) {
    const status = readQuietly(`/proc/${pid}/status`);
    const field = (name) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0) * kilobyte;
    return { resident: field('VmRSS'), peak: field('VmHWM') };
}
/** macOS and the BSDs: no environment of other processes, but groups and parents. */
async function askPs() {
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,rss=,state=,lstart='], {
        env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
        maxBuffer: 64 * kilobyte * kilobyte,
    });
    return stdout
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((fields) => fields.length > 5)
        .map(([pid, parent, group, resident, state, ...started]) => ({
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: 0,
        started: started.join(' '),
        ended: state?.startsWith('Z') ?? false,
        resident: Number(resident) * kilobyte,
    }));
}

;// CONCATENATED MODULE: ./build/support/process.js













/** Time for a framework to save and clean up before it is killed. GitHub gives a cancelled step 7.5 s. */
const graceSeconds = 5;
/** What a command left behind may end by itself for this long (`> >(tee log)`), and then this long after SIGTERM. */
const settleSeconds = 1;
const leftoverGraceSeconds = 2;
const drainSeconds = 1;
const sampleMilliseconds = 100;
const longestTimer = 2 ** 31 - 1;
/**
 * Runs a command as a step of a workflow would, by `bash -eo pipefail -c`. Resolves when the command has ended, whether a child still holds its
 * output open or not, and leaves no process behind: neither after its end, nor after a time-out, nor when cancelled. Never rejects for what the
 * command does.
 */
async function runCommand(command, options) {
    const tail = (0,output_tail/* createOutputTail */.E)();
    const forward = limited(options.onOutput, options.outputLimitBytes ?? 10 * files/* megabyte */.H7);
    let outputBytes = 0;
    const started = performance.now();
    const result = (part) => ({
        exitCode: null,
        seconds: (performance.now() - started) / 1000,
        peakMemoryBytes: null,
        tail: tail.lines(),
        outputBytes,
        leftRunning: 0,
        ...part,
    });
    if (options.signal?.aborted)
        return result({ outcome: 'cancelled' });
    const marker = (0,external_node_crypto_.randomUUID)();
    // An outer marker stays: a command may run us, and must find what we leave when it is stopped.
    const markers = [options.environment[markerVariable], marker].filter((value) => value !== undefined).join(',');
    const before = runningProcesses();
    let running;
    try {
        running = await start(command, options.cwd, { ...options.environment, [markerVariable]: markers });
    }
    catch (error) {
        tail.add(Buffer.from(`the command cannot be started: ${(0,errors/* messageOf */.bD)(error)}\n`));
        return result({ outcome: 'failed' });
    }
    const { child, outputs, ended } = running;
    const tree = followProcesses(child.pid ?? 0, marker, running.pipe, before);
    const killNow = () => tree.killNow();
    process.once('exit', killNow);
    for (const output of outputs)
        output.on('data', (chunk) => {
            outputBytes += chunk.length;
            tail.add(chunk);
            forward(chunk);
        });
    const drained = Promise.all(outputs.map(untilClosed));
    const memory = sampleMemory(tree);
    const end = await endOf(ended, options);
    const seconds = (performance.now() - started) / 1000;
    const peakMemoryBytes = memory.finish();
    let leftRunning = 0;
    if (end.outcome === 'timed-out' || end.outcome === 'cancelled')
        await tree.stop(graceSeconds);
    else if (!(await settles(tree)))
        leftRunning = await tree.stop(leftoverGraceSeconds);
    await within(drainSeconds, drained);
    for (const output of outputs)
        output.destroy();
    process.off('exit', killNow);
    return result({ ...end, seconds, peakMemoryBytes, leftRunning, tail: tail.lines() });
}
async function start(command, cwd, environment) {
    const pipe = process.platform === 'win32' ? null : await openPipe();
    const stdio = pipe === null ? ['ignore', 'pipe', 'pipe'] : ['ignore', pipe.writer, pipe.writer];
    try {
        const child = spawnShell(command, { cwd, env: environment, stdio });
        const ended = new Promise((resolve, reject) => {
            child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal])));
            child.once('error', reject);
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
            ended.catch(() => { });
        });
        const outputs = pipe === null ? [child.stdout, child.stderr].filter((stream) => stream !== null) : [pipe.reader];
        return { child, outputs, ended, pipe: pipe?.name ?? null };
    }
    catch (error) {
        pipe?.reader.destroy();
        throw error;
    }
    finally {
        // Ours is closed, so that the end of the last writer is the end of the output.
        if (pipe !== null)
            (0,external_node_fs_.closeSync)(pipe.writer);
    }
}
function spawnShell(command, options) {
    if (process.platform === 'win32')
        return (0,external_node_child_process_.spawn)(command, { ...options, shell: true, windowsHide: true });
    const bash = findProgram('bash', options.env);
    const shell = bash ?? findProgram('sh', options.env) ?? '/bin/sh';
    const flags = bash === undefined ? ['-e', '-c'] : ['-eo', 'pipefail', '-c'];
    return (0,external_node_child_process_.spawn)(shell, [...flags, command], { ...options, detached: true });
}
/** Absolute folders of PATH only: a `bash` that lies in the working directory is not ours to run. */
function findProgram(name, environment) {
    return (environment.PATH ?? '/usr/local/bin:/usr/bin:/bin')
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((file) => {
        try {
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
            return (0,external_node_fs_.statSync)(file).isFile();
        }
        catch {
            return false;
        }
    });
}
/**
 * A real pipe for standard output and standard error together. What Node makes by itself are sockets, one each: `tee /dev/stderr` fails on a socket,
 * and two of them lose the order of the lines. Null where a pipe cannot be made.
 */
async function openPipe() {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ml-test-score-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'output');
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', ['-m', '600', path]);
        const reader = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const writer = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
        return { name: (0,external_node_path_.basename)(folder), reader: new external_node_net_.Socket({ fd: reader, readable: true, writable: false }), writer };
    }
    catch {
        return null;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function untilClosed(stream) {
    return new Promise((resolve) => {
        stream.once('close', resolve);
        stream.once('end', resolve);
        stream.once('error', () => resolve());
    });
}
async function endOf(ended, options) {
    const stop = new AbortController();
    let onAbort = () => { };
    const cancelled = new Promise((resolve) => {
        onAbort = () => resolve('cancelled');
        if (options.signal?.aborted)
            onAbort();
        options.signal?.addEventListener('abort', onAbort, { once: true });
    });
    const timedOut = (0,external_node_timers_promises_.setTimeout)(Math.min(options.timeoutSeconds * 1000, longestTimer), 'timed-out', {
        signal: stop.signal,
    });
    timedOut.catch(() => { });
    try {
        const end = await Promise.race([ended, timedOut, cancelled]);
        if (typeof end === 'string')
            return { outcome: end, exitCode: null };
        return { outcome: end === 0 ? 'succeeded' : 'failed', exitCode: end };
    }
    finally {
        stop.abort();
        options.signal?.removeEventListener('abort', onAbort);
    }
}
async function settles(tree) {
    const end = performance.now() + settleSeconds * 1000;
    for (;;) {
        if ((await tree.alive()).length === 0)
            return true;
        if (performance.now() > end)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
}
/** Samples close together at first, so that a short command is seen too. */
function sampleMemory(tree) {
    let peak = 0;
    let finished = false;
    const loop = async () => {
        for (let pause = 5; !finished; pause = Math.min(2 * pause, sampleMilliseconds)) {
            const started = performance.now();
            const use = await tree.memory().catch(() => null);
            if (use === null)
                return;
            peak = Math.max(peak, use.total, use.highest);
            // Never more than a tenth of the time, on a machine with very many processes.
            await (0,external_node_timers_promises_.setTimeout)(Math.max(pause, 10 * (performance.now() - started)), undefined, { ref: false });
        }
    };
    void loop();
    return {
        finish() {
            finished = true;
            return peak === 0 ? null : peak;
        },
    };
}
async function within(seconds, done) {
    const stop = new AbortController();
    await Promise.race([done, (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal: stop.signal }).catch(() => { })]);
    stop.abort();
}
/** Passes on the first bytes, and says once that more is not shown. */
function limited(onOutput, limit) {
    let room = limit;
    let full = false;
    return (chunk) => {
        if (onOutput === undefined || full)
            return;
        if (chunk.length > room) {
            full = true;
            onOutput(Buffer.concat([
                chunk.subarray(0, room),
                Buffer.from(`\noutput beyond ${(0,files/* formatBytes */.z3)(limit).replace('.0 ', ' ')} is not shown\n`),
            ]));
        }
        else
            onOutput(chunk);
        room -= Math.min(chunk.length, room);
    };
}


/***/ })

};

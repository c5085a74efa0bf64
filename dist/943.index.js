export const id = 943;
export const ids = [943,9257,2225];
export const modules = {

/***/ 32225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRecords: () => (/* binding */ parseRecords)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/**
 * The records of a small CSV or TSV file, the first of them its header; large tables are read by `tables/`. `options` are csv-parse's. Throws
 * `ConfigurationError` with the line.
 */
function parseRecords(file, text, options, next = 'check how the row is written') {
    try {
        return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, options);
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = error.lines;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file,
            ...(line === undefined ? {} : { line }),
            message: `cannot be read as a table: ${explain(error)}`,
            next,
        });
    }
}
function explain(error) {
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
        return 'the row does not have as many cells as the header';
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
        return 'a quote is not closed';
    return error.message.slice(0, 200);
}


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


/***/ }),

/***/ 50943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherTuning: () => (/* binding */ gatherTuning)
});

// EXTERNAL MODULE: ./build/config/options/tuning.js
var tuning = __webpack_require__(58825);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/gather/freshness.js
var freshness = __webpack_require__(99257);
// EXTERNAL MODULE: ./build/gather/metrics/directions.js
var metrics_directions = __webpack_require__(71448);
// EXTERNAL MODULE: ./build/gather/metrics/entries.js
var entries = __webpack_require__(69280);
;// CONCATENATED MODULE: ./build/gather/tuning-columns.js




/** Optuna `params_`, MLflow `params.`, scikit-learn's `cv_results_` `param_`, Ray Tune `config/`. */
const parameterPrefix = /^(?:params?[._/]|config[./])(?=.)/;
/** Of an experiment, not of a trial's parameters. */
const bookkeeping = /^(?:number|trial|trial_?id|trial_?number|iteration|index|id|name|run_?id|run_?name|experiment_?id|state|status|params|duration|artifact_uri|rank|(?:start|end)_?time|time|date|timestamp|datetime.*|(?:started|completed|finished|ended)(?:_?at)?|(?:user|system)_attrs.*|tags\..*|metrics\..*|intermediate_values.*|distributions.*|values?|values_\d+|(?:mean|std|rank|split\d+)_.*)$/i;
const times = [
    'datetime_complete',
    'end_time',
    'datetime_end',
    'completed_at',
    'completed',
    'finished_at',
    'ended_at',
    'end',
    'timestamp',
    'time',
    'date',
    'datetime_start',
    'start_time',
    'started_at',
];
/** Hyperparameters of common libraries that are called as a loss or a penalty is. */
const alsoParameters = new Set(['gamma', 'l1', 'l2', 'quantile', 'huber', 'focal', 'k']);
/** Tells the columns of an export apart. Throws `ConfigurationError` where the metric or its direction cannot be told. */
function recogniseColumns(file, { columns, rows }, choice) {
    const prefixed = columns.filter((name) => parameterPrefix.test(name));
    const metric = metricColumn(file, columns, rows, prefixed, choice);
    const own = (name) => name.replace(parameterPrefix, '');
    const plain = (name) => name !== metric && !bookkeeping.test(name);
    const known = new Map((prefixed.length > 0 ? prefixed : columns.filter(plain)).map((name) => [own(name), name]));
    const declared = choice.parameters?.map((name) => {
        const column = columns.includes(name) && name !== metric ? name : known.get(own(name));
        return [name, column ?? ''];
    });
    const find = (names) => names.flatMap((name) => columns.filter((column) => column.toLowerCase() === name));
    return {
        metric,
        direction: directionFor(file, metric, choice),
        parameters: declared === undefined ? known : new Map(declared),
        state: find(['state', 'status'])[0],
        times: find(times),
        number: find(['number', 'trial_id', 'trial_number', 'trial', 'run_id', 'id'])[0],
    };
}
function metricColumn(file, columns, rows, prefixed, { metric, parameters, directions }) {
    const quoted = (names) => names
        .slice(0, 10)
        .map((name) => `\`${(0,support_text/* clipped */.c)(name, 80)}\``)
        .join(', ');
    if (metric !== undefined) {
        const found = [metric, `metrics.${metric}`, `metrics/${metric}`].find((name) => columns.includes(name));
        if (found !== undefined)
            return found;
        throw new errors/* ConfigurationError */.j1({
            file,
            line: 1,
            message: `has no column \`${metric}\`, which \`metric\` of model/tuning names; it has ${quoted(columns)}`,
            next: 'name the column that the search optimised',
        });
    }
    for (const usual of ['value', 'mean_test_score'])
        if (columns.includes(usual))
            return usual;
    const logged = columns.filter((name) => /^metrics[./]/.test(name));
    const several = columns.filter((name) => /^values_\d+$/.test(name));
    const others = columns.filter((name) => !prefixed.includes(name) &&
        parameters?.includes(name) !== true &&
        !alsoParameters.has(name.toLowerCase()) &&
        ((0,metrics_directions/* directionOf */.F)(name, directions) !== null || /^(score|objective)$/i.test(name)) &&
        rows.some((row) => numberOf(row.get(name)) !== null));
    const candidates = several.length > 0 ? several : logged.length > 0 ? logged : others;
    if (candidates.length === 1)
        return candidates[0];
    throw new errors/* ConfigurationError */.j1({
        file,
        message: candidates.length === 0
            ? `does not tell which column the search optimised: expected \`value\` or the name of a metric, found ${quoted(columns)}`
            : `has several columns that the search may have optimised: ${quoted(candidates)}`,
        next: 'name it as `metric` below `model/tuning`',
    });
}
function directionFor(file, metric, { direction, directions }) {
    if (direction !== undefined)
        return direction;
    // scikit-learn's scorers: greater is better.
    const told = metric === 'mean_test_score' ? 'higher' : (0,metrics_directions/* directionOf */.F)(metric, directions);
    if (told !== null)
        return told === 'higher' ? 'maximize' : 'minimize';
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `nobody can tell from its name whether \`${(0,support_text/* clipped */.c)(metric, 80)}\` was maximised or minimised`,
        next: 'say `direction: maximize` or `direction: minimize` below `model/tuning`',
    });
}
/** A number, also as text, finite or not; null for everything else. */
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    if (typeof cell !== 'string')
        return null;
    const entry = (0,entries/* textEntry */.C5)('', cell);
    if ('value' in entry)
        return entry.value;
    return entry.kind === 'nan' || entry.kind === 'infinity' ? Number.NaN : null;
}
/** A time in milliseconds: ISO 8601 as pandas writes it (UTC where no zone is given), or numbers since 1970 in s, ms, µs or ns. Null for everything else. */
function timeOf(cell) {
    const number = numberOf(cell);
    if (number !== null) {
        const units = [1e17, 1e14, 1e11, 1e8];
        const unit = units.findIndex((least) => number >= least);
        return unit === -1 || !Number.isFinite(number) ? null : number / [1e6, 1e3, 1, 1e-3][unit];
    }
    if (typeof cell !== 'string')
        return null;
    const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d*\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(cell.trim());
    if (match === null)
        return null;
    const time = Date.parse(`${match[1]}T${match[2] ?? '00:00'}${match[3] ?? 'Z'}`);
    return Number.isNaN(time) ? null : time;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/metrics/json.js
var json = __webpack_require__(61752);
// EXTERNAL MODULE: ./build/gather/metrics/yaml.js
var yaml = __webpack_require__(40505);
;// CONCATENATED MODULE: ./build/gather/tuning-parameters.js








const usualFiles = ['params.yaml', 'params.yml', 'params.json'];
const mostKeys = 5000;
const deepest = 32;
/** Reads the named file, else the first usual one that is there; null where there is none. Throws `ConfigurationError`. */
async function readParametersInUse(root, named) {
    const file = named === undefined ? await firstThere(root) : (0,files/* inside */.nx)(root, named);
    if (file === undefined)
        return null;
    const text = await (0,files/* readTextBounded */.LW)(root, file, yaml/* yamlLimit */.B);
    const content = (0,external_node_path_.extname)(file).toLowerCase() === '.json' ? (0,json/* parseJson */.q)(file, text) : (0,yaml/* parseYaml */.h)(file, text);
    const values = new Map();
    const walk = (value, prefix, depth) => {
        const entries = value instanceof Map ? [...value] : isObject(value) ? Object.entries(value) : null;
        if (entries === null) {
            if (prefix !== '')
                values.set(prefix, value);
            return;
        }
        // An alias may hold itself.
        if (depth > deepest || values.size > mostKeys)
            throw new errors/* ConfigurationError */.j1({
                file,
                message: `holds more than ${mostKeys} keys, or is nested deeper than ${deepest} levels`,
                next: 'name the file with the parameters of training alone as `parameters-file`',
            });
        for (const [key, inner] of entries)
            walk(inner, prefix === '' ? String(key) : `${prefix}.${String(key)}`, depth + 1);
    };
    walk(content, '', 0);
    if (values.size > 0)
        return { file, values };
    throw new errors/* ConfigurationError */.j1({
        file,
        message: 'holds no parameter; expected keys with values',
        next: 'write the parameters that training uses, such as `learning_rate: 0.1`',
    });
}
async function firstThere(root) {
    for (const file of usualFiles)
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(root, file)).catch(() => undefined)) !== undefined)
            return file;
    return undefined;
}
/**
 * The value in use of a hyperparameter: of the key that `names` gives, else of the key of that very name, else of the only key that ends as the name does (`train.max_depth` for
 * `model__max_depth`). Undefined where there is none. Throws where several do and their values differ.
 */
function valueInUse({ file, values }, parameter, names) {
    if (Object.hasOwn(names, parameter)) {
        const key = names[parameter];
        if (values.has(key))
            return values.get(key);
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `has no key \`${(0,support_text/* clipped */.c)(key, 80)}\`, which \`names\` of model/tuning gives for \`${(0,support_text/* clipped */.c)(parameter, 80)}\``,
            next: 'name the key as it stands in the file, nested keys joined with dots',
        });
    }
    if (values.has(parameter))
        return values.get(parameter);
    const last = lastSegment(parameter);
    const found = [...values].filter(([key]) => lastSegment(key) === last);
    const [first, ...others] = found;
    if (first === undefined)
        return undefined;
    if (others.every(([, value]) => areEqual(value, first[1])))
        return first[1];
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `has several values for \`${(0,support_text/* clipped */.c)(parameter, 80)}\`: ${found
            .slice(0, 5)
            .map(([key]) => `\`${(0,support_text/* clipped */.c)(key, 80)}\``)
            .join(', ')}`,
        next: 'say which one is meant under `names` of model/tuning',
    });
}
const lastSegment = (name) => name.split(/\.|__|\//).at(-1) ?? name;
/** Whether a cell says that a trial had no such parameter: empty, NaN or null, as pandas writes it. */
const isMissing = (cell) => cell === undefined ||
    cell === null ||
    (typeof cell === 'number' && Number.isNaN(cell)) ||
    (typeof cell === 'string' && /^\s*(?:nan|none|null|na|<na>)?\s*$/i.test(cell));
/** Digits are lost on the way: pandas' JSON keeps ten decimals. */
const digits = 1e-6;
const smallest = 1e-9;
/** Numbers as numbers, however they are written, `True` as `true`, and lists without regard to brackets, quotes and blanks. */
function areEqual(a, b) {
    const [first, second] = [canonical(a), canonical(b)];
    if (typeof first === 'number' && typeof second === 'number') {
        const difference = Math.abs(first - second);
        const size = Math.max(Math.abs(first), Math.abs(second));
        if (Number.isInteger(first) && Number.isInteger(second))
            return difference === 0;
        return difference <= digits * size || difference <= Math.min(smallest, size / 100);
    }
    return first === second;
}
/** A text to tell values apart by. */
const canonical = (value) => {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value ?? null).replace(/[\s"]/g, '');
    const entry = (0,entries/* textEntry */.C5)('', value);
    if ('value' in entry)
        return entry.value;
    if (entry.kind === 'boolean')
        return value.trim().toLowerCase();
    const text = value.trim();
    return /^[[(].*[\])]$/.test(text) ? `[${text.slice(1, -1).replace(/[\s'"]|,\s*$/g, '')}]` : text;
};
/** A value for people, in bounds. */
const shown = (value) => (0,support_text/* clipped */.c)(typeof value === 'string' ? value : JSON.stringify(value ?? null), 100);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/gather/csv-records.js
var csv_records = __webpack_require__(32225);
;// CONCATENATED MODULE: ./build/gather/tuning-trials.js





const mostTrials = 100_000;
const mostColumns = 2000;
const tuning_trials_deepest = 4;
const next = "export it with Optuna's study.trials_dataframe().to_csv(…), or mlflow.search_runs().to_csv(…)";
/**
 * The trials of a search: a CSV or TSV table; a JSON list of objects, also below `trials`, or an object of columns, as pandas writes them; or an object a line.
 * Throws `ConfigurationError` with file and line.
 */
function readTrials(file, text) {
    const extension = (0,external_node_path_.extname)(file).toLowerCase();
    const rows = extension === '.json'
        ? jsonRows(file, (0,json/* parseJson */.q)(file, text))
        : extension === '.jsonl' || extension === '.ndjson'
            ? lineRows(file, text)
            : tableRows(file, text, extension);
    if (rows.length === 0)
        throw new errors/* ConfigurationError */.j1({ file, message: 'holds no trial', next });
    if (rows.length > mostTrials)
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `holds ${rows.length} trials; at most ${mostTrials} are read`,
            next: 'export one search',
        });
    const columns = new Set();
    for (const row of rows)
        for (const name of row.keys())
            columns.add(name);
    if (columns.size > mostColumns)
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `has ${columns.size} columns; at most ${mostColumns} are read`,
            next: 'leave out what is no parameter, value, state or time of a trial',
        });
    return { columns: [...columns], rows };
}
function tableRows(file, text, extension) {
    const head = text.split('\n', 1)[0] ?? '';
    const delimiter = extension === '.tsv' || (head.includes('\t') && !head.includes(','))
        ? '\t'
        : !head.includes(',') && head.includes(';')
            ? ';'
            : ',';
    const [header = [], ...records] = (0,csv_records.parseRecords)(file, text, { delimiter, trim: true, bom: true, skip_empty_lines: true, max_record_size: 1_000_000 }, next);
    const twice = header.find((name, place) => name !== '' && header.indexOf(name) !== place);
    if (twice !== undefined)
        throw new errors/* ConfigurationError */.j1({
            file,
            line: 1,
            message: `has two columns ${JSON.stringify((0,support_text/* clipped */.c)(twice, 80))}`,
            next: 'give each column its own name',
        });
    return records.map((cells) => new Map(header.flatMap((name, place) => (name === '' ? [] : [[name, cells[place] ?? '']]))));
}
function lineRows(file, text) {
    return text.split('\n').flatMap((line, place) => {
        if (line.trim() === '')
            return [];
        try {
            return [rowOf(file, JSON.parse(line), place)];
        }
        catch (error) {
            if (error instanceof errors/* ConfigurationError */.j1)
                throw error;
        }
        // Python's NaN is read by the slower parser alone, which counts lines from this one.
        try {
            return [rowOf(file, (0,json/* parseJson */.q)(file, line), place)];
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            throw new errors/* ConfigurationError */.j1({
                file,
                line: place + 1,
                message: error.problems[0]?.message ?? 'is not JSON',
                next: 'write one JSON object a line',
            });
        }
    });
}
function jsonRows(file, json) {
    if (Array.isArray(json))
        return json.map((entry, place) => rowOf(file, entry, place));
    if (tuning_trials_isObject(json)) {
        const { trials } = json;
        if (Array.isArray(trials))
            return jsonRows(file, trials);
        const columns = Object.entries(json);
        // pandas' to_json: {column: {index: cell}}, or {column: [cell]}.
        if (columns.length > 0 && columns.every(([, cells]) => typeof cells === 'object' && cells !== null)) {
            const keys = new Set(columns.flatMap(([, cells]) => Object.keys(cells)));
            return [...keys].map((key, place) => rowOf(file, Object.fromEntries(columns.map(([name, cells]) => [name, cells[key]])), place));
        }
    }
    throw new errors/* ConfigurationError */.j1({
        file,
        message: 'expected a list of trials, each an object with its parameters and its value',
        next,
    });
}
function rowOf(file, entry, place) {
    if (!tuning_trials_isObject(entry))
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `trial ${place + 1} is no object; expected its parameters and its value`,
            next,
        });
    const cells = new Map();
    const walk = (object, prefix, depth) => {
        for (const [key, value] of Object.entries(object)) {
            if (tuning_trials_isObject(value) && depth < tuning_trials_deepest)
                walk(value, `${prefix}${key}.`, depth + 1);
            // FrozenTrial's `values` of a search with one objective.
            else if (prefix === '' && key === 'values' && Array.isArray(value))
                value.forEach((one, index) => {
                    cells.set(value.length === 1 ? 'value' : `values_${index}`, one);
                });
            else
                cells.set(`${prefix}${key}`, value);
        }
    };
    walk(entry, '', 1);
    return cells;
}
const tuning_trials_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/gather/tuning.js










const mostParameters = 100;
const nameLength = 200;
/** As Optuna, MLflow, Ray Tune, Weights & Biases, Katib and people say it. */
const finished = /^(?:trialstate\.)?(?:completed?|finished|done|succeeded|success|terminated|ok)$/i;
/** The trials of `tests: model/tuning: trials-file`, and the parameters in use. `absent` without one; `failed` where a file is missing or cannot be read. */
async function gatherTuning({ root, configuration, git = null, tracked }) {
    const options = (0,config_options/* optionsOf */.c)(configuration, 'model/tuning', tuning/* tuningOptions */.u);
    const { directions } = configuration;
    const path = options['trials-file'];
    try {
        if (path === undefined) {
            if (tracked === undefined || tracked === null)
                return (0,facts/* absent */.Ge)('no `trials-file` is configured below `model/tuning`');
            const { file, table, metric } = tracked;
            const columns = recogniseColumns(file, table, { ...options, metric: options.metric ?? metric, directions });
            const named = options['parameters-file'];
            const inUse = named === undefined ? tracked.inUse : await readParametersInUse(root, named);
            const newest = newestTrial(table.rows, columns);
            return (0,facts/* gathered */.Pm)({ file, ...summarise(table.rows, columns, inUse, options.names), newest });
        }
        const file = (0,files/* inside */.nx)(root, path);
        const table = readTrials(file, await (0,files/* readTextBounded */.LW)(root, path, 64 * files/* megabyte */.H7));
        const columns = recogniseColumns(file, table, { ...options, directions });
        const inUse = await readParametersInUse(root, options['parameters-file']);
        const newest = newestTrial(table.rows, columns) ?? (await lastCommit(root, file, git));
        return (0,facts/* gathered */.Pm)({ file, ...summarise(table.rows, columns, inUse, options.names), newest });
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,facts/* failedBy */.Dj)(error);
        throw error;
    }
}
function summarise(rows, columns, inUse, names) {
    const ended = rows.map((row, place) => ({ row, place })).filter(({ row }) => isFinished(row, columns));
    const completed = ended.flatMap(({ row, place }) => {
        const value = numberOf(row.get(columns.metric));
        return value === null || !Number.isFinite(value) ? [] : [{ name: trialName(row, place, columns), value, row }];
    });
    const best = bestOf(completed, columns.direction);
    const known = [...columns.parameters].slice(0, mostParameters).map(([name, column]) => {
        const used = inUse === null ? undefined : valueInUse(inUse, name, names);
        return { name, column, used };
    });
    const matching = completed.filter(({ row }) => {
        const own = known.filter(({ column }) => !isMissing(row.get(column)));
        return own.length > 0 && own.every(({ column, used }) => used !== undefined && areEqual(row.get(column), used));
    });
    const match = bestOf(matching, columns.direction);
    return {
        metric: (0,support_text/* clipped */.c)(columns.metric, nameLength),
        direction: columns.direction,
        trials: rows.length,
        unfinished: rows.length - ended.length,
        notFinite: ended.length - completed.length,
        completed: completed.length,
        distinct: countDistinct(completed, [...columns.parameters.values()]),
        distinctValues: new Set(completed.map(({ value }) => value)).size,
        parameters: known.map(({ name, column, used }) => {
            const had = best?.row.get(column);
            const tried = completed.map(({ row }) => row.get(column)).filter((cell) => !isMissing(cell));
            return {
                name: (0,support_text/* clipped */.c)(name, nameLength),
                values: new Set(tried.map(canonical)).size,
                inUse: used === undefined ? null : shown(used),
                best: isMissing(had) ? null : shown(had),
                agrees: isMissing(had) || (used !== undefined && areEqual(had, used)),
            };
        }),
        best: plain(best),
        match: plain(match),
        parametersFile: inUse?.file ?? null,
    };
}
/** Without a column that says so, a trial with a value is taken as finished. */
function isFinished(row, { state }) {
    if (state === undefined)
        return true;
    return finished.test(String(row.get(state) ?? '').trim());
}
function trialName(row, place, { number }) {
    const found = number === undefined ? undefined : row.get(number);
    if (number === undefined || isMissing(found))
        return `row ${place + 1}`;
    return number.startsWith('run') ? `run ${String(found).slice(0, 8)}` : `trial ${(0,support_text/* clipped */.c)(String(found), 40)}`;
}
/** The first of equal ones. */
function bestOf(trials, direction) {
    const sign = direction === 'maximize' ? 1 : -1;
    return trials.reduce((best, one) => (best === null || sign * one.value > sign * best.value ? one : best), null);
}
const plain = (trial) => trial === null ? null : { name: trial.name, value: trial.value };
/** Different sets of parameters; a search that tries the same again learns nothing new of them. */
function countDistinct(trials, columns) {
    return new Set(trials.map(({ row }) => JSON.stringify(columns.map((column) => (isMissing(row.get(column)) ? null : canonical(row.get(column))))))).size;
}
function newestTrial(rows, columns) {
    let newest = Number.NEGATIVE_INFINITY;
    for (const row of rows) {
        if (!isFinished(row, columns))
            continue;
        const time = columns.times.map((column) => timeOf(row.get(column))).find((found) => found !== null);
        if (time !== undefined && time !== null)
            newest = Math.max(newest, time);
    }
    return Math.abs(newest) > 8.64e15 ? null : { time: new Date(newest).toISOString(), by: 'trial' };
}
/** A file that git does not know as it is may be of any age. */
async function lastCommit(root, file, git) {
    if (git === null)
        return null;
    const patterns = [file.replace(/[*?[\]{}()!]/g, '\\$&')];
    const found = (0,facts/* presentValue */.p)(await (0,freshness.gatherFreshness)({ root, git, patterns, profile: undefined, timeColumn: undefined }));
    return found?.by === 'commit' ? { time: found.newest, by: 'commit' } : null;
}


/***/ })

};

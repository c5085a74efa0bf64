export const id = 6835;
export const ids = [6835,2225];
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

/***/ 26835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherPlots: () => (/* binding */ gatherPlots)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/gather/csv-records.js
var csv_records = __webpack_require__(32225);
// EXTERNAL MODULE: ./build/gather/metrics/entries.js
var entries = __webpack_require__(69280);
// EXTERNAL MODULE: ./build/gather/metrics/json.js
var json = __webpack_require__(61752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./build/gather/plots-definitions.js







const column = schemas.string().max(250);
const properties = schemas.object({
    x: schemas.union([column, schemas.record(schemas.string(), column)]).optional(),
    y: schemas.union([column, schemas.array(column).max(20), schemas.record(schemas.string(), schemas.union([column, schemas.array(column).max(20)]))])
        .optional(),
    x_label: column.optional(),
    y_label: column.optional(),
    title: schemas.string().max(500).optional(),
    template: schemas.string().max(250).optional(),
    header: schemas.boolean().optional(),
});
const list = schemas.array(schemas.union([schemas.string(), schemas.record(schemas.string(), schemas.unknown())])).nullish();
const stage = schemas.object({ wdir: schemas.string().optional(), plots: list });
const pipeline = schemas.object({
    plots: list,
    stages: schemas.record(schemas.string(), schemas.union([schemas.object({ do: stage }), stage])).nullish(),
});
/** DVCLive keeps its own `dvc.yaml` in its folder, or adds to the one at the top. */
const plots_definitions_files = ['dvc.yaml', 'dvclive/dvc.yaml'];
const mostFiles = 100;
/** The plots in the order in which they are declared, and what could not be read, in words; null where there is no `dvc.yaml`. */
async function plotDefinitions(root) {
    const definitions = new Map();
    const problems = [];
    let found = false;
    for (const file of plots_definitions_files) {
        if (!(await (0,promises_.lstat)((0,external_node_path_.join)(root, file)).catch(() => null))?.isFile())
            continue;
        found = true;
        try {
            const read = pipeline.safeParse((0,dist.parse)(await (0,files/* readTextBounded */.LW)(root, file, files/* megabyte */.H7), { logLevel: 'error', maxAliasCount: 100 }));
            if (!read.success) {
                problems.push(`the plots of ${file} cannot be read: ${place(read.error)}`);
                continue;
            }
            const { plots, stages } = read.data;
            const folder = external_node_path_.posix.dirname(file);
            const lists = [
                { folder, plots },
                ...Object.values(stages ?? {}).map((one) => {
                    const definition = 'do' in one ? one.do : one;
                    return { folder: external_node_path_.posix.join(folder, definition.wdir ?? '.'), plots: definition.plots };
                }),
            ];
            // What the top says of a file of a stage is more than what the stage says.
            for (const one of lists)
                for (const entry of one.plots ?? [])
                    for (const [id, given] of typeof entry === 'string' ? [[entry, null]] : Object.entries(entry))
                        for (const definition of await resolve(root, one.folder, id, given, problems))
                            if (!definitions.has(definition.id))
                                definitions.set(definition.id, definition);
        }
        catch (error) {
            problems.push(`the plots of ${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return found ? { definitions: [...definitions.values()], problems } : null;
}
const place = (error) => {
    const [issue] = error.issues;
    return `${(0,support_text/* clipped */.c)(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}`;
};
async function resolve(root, folder, id, given, problems) {
    if (id.includes('${')) {
        problems.push(`${(0,support_text/* clipped */.c)(id)}: a template, which only DVC resolves`);
        return [];
    }
    const read = properties.safeParse(given ?? {});
    if (!read.success) {
        problems.push(`${(0,support_text/* clipped */.c)(id)}: ${place(read.error)}`);
        return [];
    }
    const { y } = read.data;
    const at = (path) => external_node_path_.posix.join(folder, path);
    if (y !== undefined && typeof y === 'object' && !Array.isArray(y)) {
        const columns = Object.entries(y).flatMap(([file, names]) => [names].flat().map((name) => ({ file: at(file), column: name })));
        return [definition(id, read.data, columns, at)];
    }
    const path = at(id);
    const here = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => null);
    const paths = here?.isDirectory() ? await below(root, path) : [path];
    return paths.map((file) => definition(file, read.data, y === undefined ? [{ file, column: null }] : [y].flat().map((name) => ({ file, column: name })), at));
}
async function below(root, folder) {
    const found = await (0,files/* expandPaths */.pR)(root, [`${folder.replace(/[*?[\]{}()!\\]/g, '\\$&')}/**`]);
    return found.filter((path) => !path.endsWith('/')).slice(0, mostFiles);
}
const definition = (id, { x, title, template, header, x_label, y_label }, y, at) => ({
    id,
    title: title ?? null,
    template: template ?? null,
    y,
    x: x === undefined
        ? []
        : typeof x === 'string'
            ? [{ file: null, column: x }]
            : Object.entries(x).map(([file, name]) => ({ file: at(file), column: name })),
    labels: { x: x_label ?? null, y: y_label ?? null },
    header: header ?? true,
});

;// CONCATENATED MODULE: ./build/gather/plots.js










const mostPlots = 20;
const mostLines = 10;
const mostPoints = 1000;
const mostClasses = 30;
const mostProblems = 20;
const largestData = 16 * files/* megabyte */.H7;
const pictures = new Set(['.jpg', '.jpeg', '.gif', '.png', '.svg', '.webp']);
/** DVC's own templates that are lines of points; without a template DVC draws `linear`. */
const lineTemplates = new Set(['linear', 'simple', 'smooth']);
const confusionTemplates = new Set(['confusion', 'confusion_normalized']);
/** The plots that `dvc.yaml` declares, read as DVC reads them. What cannot be drawn is named with its reason. */
async function gatherPlots(root, originOf) {
    const declared = await plotDefinitions(root);
    if (declared === null || declared.definitions.length + declared.problems.length === 0)
        return (0,facts/* absent */.Ge)('no plots are declared');
    const plots = [];
    const problems = [...declared.problems];
    const read = readerOf(root, originOf);
    for (const definition of declared.definitions) {
        if (plots.length === mostPlots) {
            problems.push(`more than ${mostPlots} plots are declared: the others are not drawn`);
            break;
        }
        try {
            plots.push(await draw(definition, read));
        }
        catch (error) {
            problems.push(error instanceof errors/* ConfigurationError */.j1
                ? error.problems.map(({ file, message }) => `${file ?? definition.id}: ${message}`).join('; ')
                : `${definition.id}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return (0,facts/* gathered */.Pm)({ plots, problems: problems.slice(0, mostProblems).map((text) => (0,support_text/* clipped */.c)(text, 300)) });
}
/** Each file is read once. */
function readerOf(root, originOf) {
    const known = new Map();
    const load = async (file, header) => {
        if (pictures.has((0,external_node_path_.extname)(file).toLowerCase()))
            throw new Error('a picture, which is not shown here; it is in the work tree of the run');
        const rows = rowsOf(file, await (0,files/* readTextBounded */.LW)(root, file, largestData), header);
        if ((await originOf(file)) === 'stale')
            throw new Error('was not written by this training: it still is what was there before');
        if (rows.length === 0)
            throw new Error('holds no list of points');
        return rows;
    };
    return (file, header) => {
        const rows = known.get(file) ?? load(file, header);
        known.set(file, rows);
        return rows;
    };
}
function rowsOf(file, text, header) {
    const extension = (0,external_node_path_.extname)(file).toLowerCase();
    if (extension === '.json')
        return pointsIn((0,json/* parseJson */.q)(file, text));
    if (extension === '.yaml' || extension === '.yml')
        return pointsIn((0,dist.parse)(text, { logLevel: 'error', maxAliasCount: 100 }));
    if (extension !== '.csv' && extension !== '.tsv')
        throw new Error(`expected .json, .yaml, .csv or .tsv, found ${extension || 'no extension'}`);
    const records = (0,csv_records.parseRecords)(file, text, {
        delimiter: extension === '.tsv' ? '\t' : ',',
        skip_empty_lines: true,
        max_record_size: 1_000_000,
    });
    const [first = []] = records;
    const names = header ? first : first.map((_, at) => String(at));
    return (header ? records.slice(1) : records).map((record) => rowWith(names.map((name, at) => [name, record[at]])));
}
const rowWith = (entries) => Object.assign(Object.create(null), Object.fromEntries(entries));
/** DVC's `get_datapoints`: every list of objects in the file, side by side. */
function pointsIn(content) {
    const rows = [];
    const walk = (value, depth) => {
        if (Array.isArray(value)) {
            if (!value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)))
                return;
            value.forEach((item, at) => {
                rows[at] = Object.assign(rows[at] ?? Object.create(null), item);
            });
        }
        else if (typeof value === 'object' && value !== null && depth < 10)
            for (const one of Object.values(value))
                walk(one, depth + 1);
    };
    walk(content, 0);
    return rows;
}
async function draw(definition, read) {
    const { id, title, template } = definition;
    const name = template ?? 'linear';
    const files = [...new Set(definition.y.map(({ file }) => file))];
    const head = { title: (0,support_text/* clipped */.c)(title ?? id), files: files.slice(0, mostLines).map((file) => (0,support_text/* clipped */.c)(file)) };
    if (confusionTemplates.has(name))
        return { ...head, content: await confusion(definition, read, name) };
    if (!lineTemplates.has(name)) {
        // A picture is no matter of templates.
        for (const file of files)
            if (pictures.has((0,external_node_path_.extname)(file).toLowerCase()))
                await read(file, true);
        throw new Error(`the template \`${(0,support_text/* clipped */.c)(name, 60)}\` is not drawn here`);
    }
    return { ...head, content: await lines(definition, read, files) };
}
async function lines(definition, read, files) {
    const { x, y, labels, header } = definition;
    if (x.length > 1 && x.length !== y.length)
        throw new Error(`has ${x.length} columns for x and ${y.length} for y; expected one, or as many`);
    const found = [];
    for (const [at, { file, column }] of y.slice(0, mostLines).entries()) {
        const rows = await read(file, header);
        const across = x.length > 1 ? x[at] : x[0];
        const other = across === undefined || across.file === null ? rows : await read(across.file, header);
        const own = column ?? Object.keys(rows[0] ?? {}).at(-1) ?? '';
        requireColumn(rows, own);
        if (across !== undefined)
            requireColumn(other, across.column);
        const points = rows.flatMap((row, place) => {
            const point = [across === undefined ? place : numberIn(other[place], across.column), numberIn(row, own)];
            return point.every((value) => value !== null && Number.isFinite(value)) ? [point] : [];
        });
        if (points.length === 0)
            throw new Error(`no row has numbers in ${own}${across === undefined ? '' : ` and ${across.column}`}`);
        found.push({ file, column: own, points: sampled(points) });
    }
    const columns = new Set(found.map(({ column }) => column));
    const xNames = new Set(x.map(({ column }) => column));
    return {
        kind: 'lines',
        x: (0,support_text/* clipped */.c)(labels.x ?? (xNames.size === 1 ? [...xNames][0] : xNames.size === 0 ? 'step' : 'x')),
        y: (0,support_text/* clipped */.c)(labels.y ?? (columns.size === 1 ? [...columns][0] : 'y')),
        lines: found.map(({ file, column, points }) => ({
            name: (0,support_text/* clipped */.c)(files.length === 1 ? column : columns.size === 1 ? external_node_path_.posix.basename(file) : `${external_node_path_.posix.basename(file)}: ${column}`),
            points,
        })),
    };
}
/** Rows that are predictions, counted by DVC's `x` (the actual class) and `y` (the predicted one), or the other way round where their names say so. */
async function confusion({ x, y, header }, read, template) {
    const [vertical] = y;
    const [across] = x;
    if (vertical === undefined || vertical.column === null || across === undefined)
        throw new Error('a confusion matrix needs `x` and `y`: the columns of the actual and of the predicted class');
    const rows = await read(vertical.file, header);
    const others = across.file === null ? rows : await read(across.file, header);
    requireColumn(rows, vertical.column);
    requireColumn(others, across.column);
    const turned = /pred/i.test(across.column) && !/pred/i.test(vertical.column);
    const counts = new Map();
    const classes = new Set();
    rows.forEach((row, at) => {
        const [own, other] = [row[vertical.column], others[at]?.[across.column]].map(classOf);
        const [actual, predicted] = turned ? [own, other] : [other, own];
        if (actual == null || predicted == null)
            return;
        classes.add(actual).add(predicted);
        if (classes.size > mostClasses)
            throw new Error(`has more than ${mostClasses} classes`);
        const line = counts.get(actual) ?? new Map();
        counts.set(actual, line.set(predicted, (line.get(predicted) ?? 0) + 1));
    });
    if (classes.size === 0)
        throw new Error('no row has an actual and a predicted class');
    const sorted = [...classes].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return {
        kind: 'confusion',
        classes: sorted.map((name) => (0,support_text/* clipped */.c)(name, 100)),
        counts: sorted.map((actual) => sorted.map((predicted) => counts.get(actual)?.get(predicted) ?? 0)),
        normalized: template === 'confusion_normalized',
    };
}
function requireColumn(rows, name) {
    const [first] = rows;
    if (first !== undefined && name in first)
        return;
    const known = Object.keys(first ?? {})
        .slice(0, 10)
        .join(', ');
    throw new Error(`has no column ${(0,support_text/* clipped */.c)(name, 60)}; it has ${(0,support_text/* clipped */.c)(known)}`);
}
const classOf = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
function numberIn(row, name) {
    const cell = row?.[name];
    if (typeof cell === 'number')
        return cell;
    if (typeof cell !== 'string')
        return null;
    const entry = (0,entries/* textEntry */.C5)('', cell);
    return 'value' in entry ? entry.value : null;
}
/** Evenly, with the first and the last. */
function sampled(points) {
    if (points.length <= mostPoints)
        return points;
    const step = (points.length - 1) / (mostPoints - 1);
    return Array.from({ length: mostPoints }, (_, at) => points[Math.round(at * step)]);
}


/***/ })

};

export const id = 552;
export const ids = [552];
export const modules = {

/***/ 60552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCatalog: () => (/* binding */ loadCatalog),
  parseCatalog: () => (/* binding */ parseCatalog)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/gather/catalog-entry.js
const catalogKeys = [
    'name',
    'owner',
    'source',
    'description',
    'status',
    'allowed',
    'latency',
    'usd',
    'memory',
    'dependencies',
];
const quoted = (value) => JSON.stringify(String(value).slice(0, 80));
/** One feature of the catalog, each key checked. */
function featureOf(written, line, refuse) {
    const known = new Set(catalogKeys);
    const unknown = Object.keys(written).find((key) => !known.has(key));
    if (unknown !== undefined)
        refuse(`has the unknown key ${quoted(unknown)}; expected ${catalogKeys.join(', ')}`, 'mend the key', unknown);
    const text = (key) => {
        const value = written[key];
        if (value === undefined || value === null || value === '')
            return null;
        if (typeof value === 'object')
            refuse(`expected text in \`${key}\`, found ${Array.isArray(value) ? 'a list' : 'a mapping'}`, 'write text', key);
        return String(value).slice(0, 1000);
    };
    const oneOf = (key, values, otherwise) => {
        const value = text(key) ?? otherwise;
        const found = values.find((one) => one === value.toLowerCase());
        return (found ?? refuse(`expected ${values.join(', ')} in \`${key}\`, found ${quoted(value)}`, 'write one of them', key));
    };
    const amount = (key, units, example) => {
        const value = text(key);
        if (value === null)
            return null;
        const match = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec(value.trim());
        const factor = match === null ? undefined : units[match[2].toLowerCase()];
        const number = Number(match?.[1]) * (factor ?? Number.NaN);
        return Number.isFinite(number)
            ? number
            : refuse(`expected a number of at least 0 in \`${key}\`, such as ${example}, found ${quoted(value)}`, 'mend it', key);
    };
    const name = text('name') ?? refuse('lacks the name of the feature', 'give it a `name`');
    return {
        name,
        line,
        owner: text('owner'),
        source: text('source'),
        description: text('description'),
        status: oneOf('status', ['active', 'deprecated', 'denied'], 'active'),
        allowed: oneOf('allowed', ['true', 'false'], 'false') === 'true',
        latencyMilliseconds: amount('latency', { '': 1, ms: 1, us: 0.001, s: 1000 }, '3ms'),
        usd: amount('usd', { '': 1 }, '0.0002'),
        memoryBytes: amount('memory', { '': 1, b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3 }, '10MB'),
        dependencies: dependencies(written.dependencies, refuse),
    };
}
function dependencies(value, refuse) {
    if (value === undefined || value === null)
        return [];
    const list = Array.isArray(value)
        ? value
        : typeof value === 'string'
            ? value.split(/[;,]/)
            : [value];
    const wrong = list.find((one) => typeof one !== 'string' && typeof one !== 'number');
    if (wrong !== undefined)
        refuse('expected a list of names in `dependencies`', 'write a list of text', 'dependencies');
    return [...new Set(list.map((one) => String(one).trim()).filter((one) => one !== ''))];
}

// EXTERNAL MODULE: ./build/gather/policy-files.js
var policy_files = __webpack_require__(26240);
;// CONCATENATED MODULE: ./build/gather/catalog.js





/**
 * Reads a feature catalog. YAML or JSON: the features below `features:` (or at the root), as a list of mappings with `name`, or as a mapping from name
 * to mapping. CSV or TSV: a column for each key, dependencies separated by `;`. Throws `ConfigurationError` with file and line.
 */
async function loadCatalog(root, path, files) {
    return (0,policy_files/* readNamed */.M)(root, path, files, 4 * support_files/* megabyte */.H7, parseCatalog);
}
/** The same from text, such as an older version of the file. */
async function parseCatalog(file, text) {
    const entries = /\.(csv|tsv)$/i.test(file) ? await tableEntries(file, text) : treeEntries(file, text);
    if (entries.length === 0)
        throw new errors/* ConfigurationError */.j1({
            file,
            message: 'has no feature; expected at least one, with owner and source',
            next: 'list each feature below `features:`',
        });
    const features = [];
    const lines = new Map();
    for (const { written, line, refuse } of entries) {
        const feature = featureOf(written, line ?? null, refuse);
        if (lines.has(feature.name))
            refuse(`has the feature ${quoted(feature.name)} twice, first in line ${lines.get(feature.name) ?? '?'}`, 'keep one entry');
        lines.set(feature.name, line);
        features.push(feature);
    }
    return { file, features };
}
function refuseAt(file, line) {
    return (message, next, key) => {
        const at = line(key);
        throw new errors/* ConfigurationError */.j1({ file, ...(at === undefined ? {} : { line: at }), message, next });
    };
}
function treeEntries(file, text) {
    const lines = new dist/* LineCounter */.HN();
    // The parser's own search for equal keys takes quadratic time; `prettyErrors` quote hostile text.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
        logLevel: 'error',
    });
    const lineAt = (offset) => (offset === undefined ? undefined : lines.linePos(offset).line);
    const lineOf = (node) => lineAt(node?.range?.[0]);
    const refuse = (node, message, next) => refuseAt(file, () => lineOf(node))(message, next);
    const [error] = document.errors;
    if (error !== undefined)
        return refuseAt(file, () => lineAt(error.pos[0]))(`is not ${/\.json$/i.test(file) ? 'JSON' : 'YAML'}: ${error.message.split('\n')[0]}`, 'check how the file is written');
    const top = document.contents;
    const list = (0,dist/* isMap */.jh)(top) && top.has('features') ? top.get('features', true) : top;
    const entry = (node, name) => {
        if (!(0,dist/* isMap */.jh)(node))
            return refuse(node ?? name?.node, 'expected the keys of a feature', `write ${catalogKeys.join(', ')}`);
        const nodes = new Map();
        const written = {};
        for (const [key, value] of pairsOf(node)) {
            const plain = value?.toJS(document, { maxAliasCount: 100 });
            if (nodes.has(key))
                refuse(value, `has the key ${quoted(key)} twice`, 'keep one of them');
            nodes.set(key, value);
            written[key] = plain;
        }
        if (name !== undefined)
            written.name = name.text;
        const start = lineOf(name?.node ?? node);
        return {
            written,
            line: start,
            refuse: refuseAt(file, (key) => (key === undefined ? start : (lineOf(nodes.get(key)) ?? start))),
        };
    };
    if ((0,dist/* isSeq */.oP)(list))
        return list.items.map((item) => entry(item));
    if ((0,dist/* isMap */.jh)(list))
        return list.items.map(({ key, value }) => entry(value, { text: (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined, node: key }));
    return refuse(list, 'expected a list or mapping of features', 'list each feature below `features:`');
}
const pairsOf = (map) => map.items.map(({ key, value }) => [(0,dist/* isScalar */.jn)(key) ? String(key.value) : '', value]);
async function tableEntries(file, text) {
    const { parseRecords } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2225)]).then(__webpack_require__.bind(__webpack_require__, 32225));
    const records = parseRecords(file, text, {
        delimiter: /\.tsv$/i.test(file) ? '\t' : ',',
        trim: true,
        skip_empty_lines: true,
        info: true,
        max_record_size: support_files/* megabyte */.H7,
    });
    const [head, ...rows] = records;
    return rows.map(({ record, info }) => {
        const written = {};
        head?.record.forEach((key, index) => {
            // In a table an empty cell is a key that is not given, and a number is a text.
            if (record[index] !== '')
                written[key.toLowerCase()] = record[index];
        });
        return { written, line: info.lines, refuse: refuseAt(file, () => info.lines) };
    });
}


/***/ })

};

export const id = 7724;
export const ids = [7724];
export const modules = {

/***/ 87724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherCoverage: () => (/* binding */ gatherCoverage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./build/gather/coverage-formats.js


/** Reads a report; its content tells the format. Throws `ConfigurationError` with the file and what to do. */
async function parseCoverage(file, text) {
    const start = text.trimStart();
    if (start === '')
        return (0,errors/* refuse */.TR)(file, 'is empty', 'let the test command write it, and end before it is read');
    if (start.startsWith('<'))
        return { format: 'cobertura', files: await readCobertura(file, text) };
    if (start.startsWith('{'))
        return { format: 'coverage.py', files: readCoveragePy(file, text) };
    if (/^(TN:|SF:|#)/.test(start))
        return { format: 'lcov', files: await readLcov(file, text) };
    return (0,errors/* refuse */.TR)(file, `is no coverage report: expected LCOV, Cobertura XML or the JSON of coverage.py, found ${JSON.stringify(start.slice(0, 60))}`, 'write the report with `coverage xml`, `coverage json` or `coverage lcov`');
}
async function readLcov(file, text) {
    if (!text.trimEnd().endsWith('end_of_record'))
        return (0,errors/* refuse */.TR)(file, 'is not LCOV: it ends before `end_of_record`', 'let the test command end by itself, so that it completes the report', text.trimEnd().split('\n').length);
    const { lcovParser } = await __webpack_require__.e(/* import() */ 9682).then(__webpack_require__.bind(__webpack_require__, 19682));
    const sections = await lcovParser({ from: text }).catch((error) => (0,errors/* refuse */.TR)(file, `cannot be read as LCOV: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`, 'check what writes the report'));
    return sections.map(({ path, lines: { details } }) => linesOf(path, [], details.map(({ line, hit }) => [line, hit])));
}
function linesOf(path, folders, hits) {
    const known = hits.filter(([line, hit]) => Number.isSafeInteger(line) && line > 0 && Number.isFinite(hit));
    const covered = new Set(known.filter(([, hit]) => hit > 0).map(([line]) => line));
    const missing = new Set(known.filter(([line]) => !covered.has(line)).map(([line]) => line));
    return { path: slashes(path), folders, covered: [...covered], missing: [...missing] };
}
const slashes = (path) => path.slice(0, 1000).replaceAll('\\', '/');
const lineNumbers = schemas.array(schemas.number().int().positive()).max(1_000_000);
const coveragePy = schemas.object({
    meta: schemas.object({ version: schemas.string() }),
    files: schemas.record(schemas.string(), schemas.object({ executed_lines: lineNumbers, missing_lines: lineNumbers })),
});
function readCoveragePy(file, text) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (error) {
        return (0,errors/* refuse */.TR)(file, `is not JSON: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`, 'let `coverage json` end before the report is read');
    }
    const read = coveragePy.safeParse(content);
    if (!read.success)
        return (0,errors/* refuse */.TR)(file, `is not the JSON of coverage.py: at \`${read.error.issues[0]?.path.join('.').slice(0, 200)}\` expected meta.version and, for each file, executed_lines and missing_lines`, 'write the report with `coverage json`');
    return Object.entries(read.data.files).map(([path, { executed_lines, missing_lines }]) => ({
        path: slashes(path),
        folders: [],
        covered: executed_lines,
        missing: missing_lines,
    }));
}
async function readCobertura(file, text) {
    // The XML reader is loaded where there is a report to read.
    const { attribute, children, parseXml, textOf } = await Promise.all(/* import() */[__webpack_require__.e(6780), __webpack_require__.e(6339)]).then(__webpack_require__.bind(__webpack_require__, 6339));
    const roots = children(parseXml(file, text), 'coverage');
    if (roots.length === 0)
        return (0,errors/* refuse */.TR)(file, 'is no Cobertura report: expected <coverage>', 'write the report with `coverage xml`');
    const folders = roots
        .flatMap((root) => children(root, 'sources'))
        .flatMap((sources) => children(sources, 'source'))
        .map((source) => textOf(source).replace(/\/$/, ''))
        .filter((folder) => folder !== '')
        .slice(0, 100);
    return roots
        .flatMap((root) => children(root, 'packages'))
        .flatMap((packages) => children(packages, 'package'))
        .flatMap((one) => children(one, 'classes'))
        .flatMap((classes) => children(classes, 'class'))
        .map((one) => {
        const lines = children(one, 'lines').flatMap((inner) => children(inner, 'line'));
        return linesOf(attribute(one, 'filename'), folders, lines.map((line) => [Number(attribute(line, 'number')), Number(attribute(line, 'hits') || Number.NaN)]));
    });
}

;// CONCATENATED MODULE: ./build/gather/coverage.js






const mostSources = 5000;
/**
 * Which lines of the declared code the tests ran. Absent where no report is found; failed where a named one is missing, stale or no report. A file that several
 * reports name is covered where any of them says so.
 */
async function gatherCoverage({ root, reports, sources, originOf, test = 'data/code', }) {
    try {
        const paths = (await (0,support_files/* expandPaths */.pR)(root, reports)).filter((path) => !path.endsWith('/'));
        if (paths.length === 0)
            return (0,facts/* absent */.Ge)(`no coverage report was found (\`coverage\` of ${test} names it)`);
        const declared = await declaredSources(root, sources, test);
        const read = [];
        const lines = new Map();
        for (const path of paths) {
            const origin = await originOf(path);
            const text = await (0,support_files/* readTextBounded */.LW)(root, path, 64 * support_files/* megabyte */.H7);
            if (origin === 'stale')
                return (0,errors/* refuse */.TR)(path, 'was not written by this run: it still is what was there before', 'let the training command, or an earlier step, run the tests with coverage');
            const { format, files } = await parseCoverage(path, text);
            read.push({ path, format, origin });
            // Declared code is what the check looks at: other files of a large project would only fill the facts.
            for (const file of files)
                addLines(lines, declaredFile(root, path, file, declared), file);
        }
        const files = [...lines].map(([path, found]) => {
            const missing = [...found].filter(([, isCovered]) => !isCovered).map(([line]) => line);
            missing.sort((a, b) => a - b);
            return { path, lines: found.size, covered: found.size - missing.length, missing };
        });
        return (0,facts/* gathered */.Pm)({ reports: read, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), declared });
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return (0,facts/* failedBy */.Dj)(error);
        throw error;
    }
}
function addLines(all, path, file) {
    if (path === undefined)
        return;
    const found = all.get(path) ?? new Map();
    for (const line of file.covered)
        found.set(line, true);
    for (const line of file.missing)
        if (!found.has(line))
            found.set(line, false);
    all.set(path, found);
}
/** The declared files that are there; a plain path counts as declared whether it is there or not, so that a renamed file is noticed. */
async function declaredSources(root, sources, test) {
    const wanted = sources.filter((pattern) => !pattern.startsWith('!'));
    const unwanted = sources.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const { default: picomatch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const isUnwanted = picomatch(unwanted, { dot: true });
    const plain = new Set(wanted.filter((pattern) => !(0,dist/* isDynamicPattern */.ey)(pattern)).map((path) => (0,support_files/* inside */.nx)(root, path)));
    const found = (await (0,support_files/* expandPaths */.pR)(root, wanted)).filter((path) => !path.endsWith('/') && (plain.has(path) || unwanted.length === 0 || !isUnwanted(path)));
    if (found.length > mostSources)
        throw new errors/* ConfigurationError */.j1({
            message: `\`sources\` of ${test} name ${found.length} files; at most ${mostSources} are looked at`,
            next: 'name only the code that the test is about',
        });
    return found;
}
/**
 * The declared file that a report means. Tools write paths from the folder in which they ran, from a `<source>` folder, or absolute: each is tried, first from the
 * project, then from the folder of the report.
 */
function declaredFile(root, report, { path, folders }, declared) {
    const bases = [...folders, '', external_node_path_.posix.dirname(report)];
    for (const base of bases) {
        const whole = (0,external_node_path_.isAbsolute)(path) ? path : base === '' ? path : `${base}/${path}`;
        const short = (0,external_node_path_.isAbsolute)(whole) ? (0,external_node_path_.relative)(root, whole).split(external_node_path_.sep).join('/') : external_node_path_.posix.normalize(whole);
        if (declared.includes(short))
            return short;
    }
    return undefined;
}


/***/ })

};

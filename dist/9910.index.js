export const id = 9910;
export const ids = [9910,6339];
export const modules = {

/***/ 89910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherJunit: () => (/* binding */ gatherJunit)
/* harmony export */ });
/* unused harmony export parseJunit */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6339);






const maximumCases = 100_000;
const lengths = { name: 1000, message: 2000, answer: 100 };
const maximumAnswers = 28;
/**
 * The test cases of JUnit XML reports: pytest, jest-junit, vitest, mocha, surefire, gtest. Absent where nothing is configured or a glob matches nothing;
 * failed where a named report is missing, stale, tracked and unmodified, or not a report, with file and line.
 */
async function gatherJunit(root, patterns, originOf) {
    if (patterns.length === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no JUnit reports are configured (`junit` names them)');
    try {
        const plain = new Set(patterns.filter((pattern) => !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .isDynamicPattern */ .ey)(pattern)).map((path) => (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(root, path)));
        const paths = (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPaths */ .pR)(root, patterns)).filter((path) => plain.has(path) || !path.endsWith('/'));
        if (paths.length === 0)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(`no file matches \`junit: ${patterns.join(', ')}\``);
        const cases = [];
        const files = [];
        for (const path of paths) {
            const text = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextBounded */ .LW)(root, path);
            files.push({ path, origin: await evidenceOrigin(path, originOf) });
            for (const found of parseJunit(path, text))
                cases.push({ ...found, file: relativeTo(root, found.file) });
            if (cases.length > maximumCases)
                (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(path, `brings more than ${maximumCases} test cases`, 'report fewer');
        }
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({ cases, files });
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
/** Node's reporter writes absolute paths; inside the project they are shortened, so that no machine's folders reach a comment. */
function relativeTo(root, file) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file))
        return file;
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, file);
    return short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) : short.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
async function evidenceOrigin(path, originOf) {
    const origin = await originOf(path);
    if (origin === 'stale')
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(path, 'was not written by this run: it still is what was there before', 'let the training command, or an earlier step, run the tests and write the report');
    if (origin === 'committed')
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(path, 'is tracked and unmodified in git: no evidence that the tests ran', 'run the tests in the workflow, write the report there, and take it out of git');
    return origin;
}
/** The cases of one report. `testsuite`s may be nested; a property `ml_test_score` of a suite holds for all cases in it. */
function parseJunit(file, text) {
    const document = (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.parseXml)(file, text);
    const cases = [];
    const walk = (suite, outer) => {
        const suiteFile = (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(suite, 'file') || (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(suite, 'filepath') || outer.file;
        const inner = {
            file: suiteFile,
            names: [...outer.names, (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(suite, 'name').slice(0, lengths.name)],
            answers: [...outer.answers, ...answersOf(suite)],
            firstLine: (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(suite, 'name') === 'pytest' ? 0 : outer.firstLine,
        };
        for (const testcase of (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.children)(suite, 'testcase'))
            cases.push(readCase(testcase, inner));
        for (const nested of (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.children)(suite, 'testsuite'))
            walk(nested, inner);
    };
    const outer = { file: '', names: [], answers: [], firstLine: 1 };
    const roots = [...(0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.children)(document, 'testsuites'), ...(0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.children)(document, 'testsuite')];
    if (roots.length === 0) {
        const found = Object.keys(document).find((name) => !/^[?#@]/.test(name));
        const what = found === undefined ? 'no element' : `the element <${found.slice(0, 80)}>`;
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(file, `is no JUnit report: it starts with ${what}; expected <testsuites>`, 'name the JUnit XML report');
    }
    for (const element of roots)
        walk(element, { ...outer, firstLine: (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(element, 'name') === 'pytest tests' ? 0 : 1 });
    return cases;
}
function readCase(testcase, suite) {
    const line = Number.parseInt((0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(testcase, 'line'), 10);
    const seconds = Number((0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(testcase, 'time').replaceAll(',', ''));
    return {
        name: (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(testcase, 'name').slice(0, lengths.name),
        classname: (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(testcase, 'classname').slice(0, lengths.name),
        suite: suite.names
            .filter((name) => name !== '')
            .join(' > ')
            .slice(0, lengths.name),
        file: ((0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(testcase, 'file') || suite.file).slice(0, lengths.name),
        line: Number.isSafeInteger(line) && line >= suite.firstLine ? line + 1 - suite.firstLine : null,
        ...outcomeOf(testcase),
        seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
        answers: [...new Set([...suite.answers, ...answersOf(testcase)])].slice(0, maximumAnswers),
    };
}
function outcomeOf(testcase) {
    for (const [tag, outcome] of [
        ['error', 'error'],
        ['failure', 'failed'],
        ['skipped', 'skipped'],
    ]) {
        const found = (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.children)(testcase, tag)[0];
        if (found !== undefined)
            return { outcome, message: messageIn(found) };
    }
    // gtest says so in attributes.
    const isSkipped = /^(notrun|disabled|skipped)$/i.test((0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(testcase, 'status'));
    return { outcome: isSkipped ? 'skipped' : 'passed', message: '' };
}
const messageIn = (element) => ((0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(element, 'message') || (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.textOf)(element)).trim().slice(0, lengths.message);
/** `record_property("ml_test_score", "model/slices")` in pytest; several ids are separated by commas or spaces. */
function answersOf(element) {
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.children)(element, 'properties')
        .flatMap((properties) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.children)(properties, 'property'))
        .filter((property) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(property, 'name') === 'ml_test_score')
        .flatMap((property) => ((0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.attribute)(property, 'value') || (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__.textOf)(property)).split(/[\s,]+/))
        .filter((answer) => answer !== '' && answer.length <= lengths.answer)
        .slice(0, maximumAnswers);
}


/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attribute: () => (/* binding */ attribute),
/* harmony export */   children: () => (/* binding */ children),
/* harmony export */   parseXml: () => (/* binding */ parseXml),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75824);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41143);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);


/** The document of a test report. Throws `ConfigurationError` where it is not XML, with the line and what to do. */
function parseXml(file, text) {
    if (text.trim() === '')
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, 'is empty', 'let the test command write it, and end before it is read');
    const checked = fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__/* .XMLValidator */ .iI.validate(text);
    if (checked !== true) {
        const next = 'let the test command end by itself, so that it closes the report';
        const { line, msg } = checked.err;
        const isTruncated = !text.trimEnd().endsWith('>') || /^(Unclosed tag|Invalid '\[)/.test(msg);
        if (isTruncated && text.trimStart().startsWith('<'))
            return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, 'is not XML: it ends before it is complete', next, text.trimEnd().split('\n').length);
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, `is not XML: ${msg.slice(0, 200)}`, next, line);
    }
    try {
        return new fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A({
            ignoreAttributes: false,
            attributeNamePrefix: '',
            attributesGroupName: '@',
            cdataPropName: '#cdata',
            parseTagValue: false,
            parseAttributeValue: false,
            // `decode` knows all that such reports use, and expands nothing.
            processEntities: false,
            isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
        }).parse(text);
    }
    catch (error) {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, `cannot be read as XML: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 200)}`, 'check what writes the report');
    }
}
/** The elements of one name below an element. */
function children(element, tag) {
    const found = element[tag];
    if (!Array.isArray(found))
        return [];
    return found.map((child) => (typeof child === 'object' && child !== null ? child : { '#text': String(child) }));
}
/** An attribute, decoded; empty where it is not there. */
function attribute(element, name) {
    const attributes = element['@'];
    const own = Array.isArray(attributes) ? attributes[0] : attributes;
    if (typeof own !== 'object' || own === null || !Object.hasOwn(own, name))
        return '';
    return decode(String(own[name]));
}
const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** XML's five entities and character references. Entities that a document defines itself are left as they are. */
function decode(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return named[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
/** Text, or CDATA, in which entities mean nothing. */
function textOf(element) {
    const cdata = element['#cdata'];
    return decode(element['#text'] ?? '') || (Array.isArray(cdata) ? cdata.join('') : '');
}


/***/ })

};

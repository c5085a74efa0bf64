export const id = 4393;
export const ids = [4393];
export const modules = {

/***/ 41633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * The cases that globs select: by `file`, `classname`, `name`, name of the suite, `classname::name` or `file::name`; all without globs. In files `*` stops at `/`, in names
 * it does not. Where the report has no files (pytest's default), the path is guessed from the dotted class name: `tests.model.test_slices.TestIsland`
 * is in `tests/model/test_slices.py`.
 */
function selectCases(cases, globs) {
    if (globs === undefined)
        return cases;
    const matchers = globs.map(matcherOf);
    return cases.filter((found) => matchers.some((matches) => matches(found)));
}
function matcherOf(glob) {
    const at = glob.indexOf('::');
    if (at === -1) {
        const place = placeMatcher(glob);
        const name = textMatcher(glob);
        return (found) => place(found) || name(found.name) || found.suite.split(' > ').some(name);
    }
    const place = placeMatcher(glob.slice(0, at));
    const name = textMatcher(glob.slice(at + 2));
    return (found) => place(found) && name(found.name);
}
function placeMatcher(glob) {
    const file = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true });
    const dotted = textMatcher(glob);
    const isMatch = (place) => place !== '' && (place === glob || (place.includes('/') ? file(place) : dotted(place) || file(place)));
    // The class name is a path in vitest's reports.
    return ({ file: path, classname }) => [path, classname, path === '' ? guessFile(classname) : ''].some(isMatch);
}
/** Names hold slashes and brackets (`test_fit[a/b]`): `*` matches anything, and the very text matches itself. */
function textMatcher(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, bash: true });
    return (text) => text !== '' && (text === glob || matches(text));
}
/** Modules start with a small letter, classes with a capital. */
function guessFile(classname) {
    const [modules = ''] = classname.split(/\.(?=[A-Z])/);
    return /^[\w.]+$/.test(modules) ? `${modules.replaceAll('.', '/')}.py` : '';
}


/***/ }),

/***/ 72850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inconclusive)
/* harmony export */ });
/** The answer where the facts are missing, not finite or too few. */
const inconclusive = (summary, remedy) => ({
    outcome: 'inconclusive',
    summary,
    measurements: [],
    evidence: [],
    ...(remedy === undefined ? {} : { remedy }),
});


/***/ }),

/***/ 62880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EG: () => (/* binding */ checkOf),
  Jr: () => (/* binding */ checkOptions),
  AV: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/config/options/agility.js
var agility = __webpack_require__(55649);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
;// CONCATENATED MODULE: ./build/checks/check.js
/** Keeps the types of a check while it is written, and forgets them for the list of checks. */
function defineCheck(check) {
    return check;
}

// EXTERNAL MODULE: ./build/checks/inconclusive.js
var inconclusive = __webpack_require__(72850);
;// CONCATENATED MODULE: ./build/checks/names.js
/** Names come from data and files: they are cut before they reach a report, which escapes them. */
const longestName = 200;
const clipped = (name, longest = longestName) => {
    const characters = name.length <= longest ? null : [...name.slice(0, 2 * longest)];
    return characters === null ? name : `${characters.slice(0, longest - 1).join('')}…`;
};
/** The first few, each cut, and how many more there are. */
const listed = (texts, most = 5) => [
    ...texts.slice(0, most).map((text) => clipped(text)),
    ...(texts.length > most ? [`and ${texts.length - most} more`] : []),
].join('; ');

;// CONCATENATED MODULE: ./build/checks/data/agility.js





/** Data 6: a new feature reaches production quickly. From git: from the first commit of a change that adds a field to its merge and the first version with it. */
const agility_agility = defineCheck({
    id: 'data/agility',
    needs: ['featureHistory'],
    uses: [],
    options: {
        ...agility/* agilityOptions */.s,
        limit: units/* duration */.p0
            .default(30 * 86_400)
            .describe('How long the median change may take from its first commit to the first version with its features.'),
    },
    example: `data:
  catalog: data/features.yml
tests:
  data/agility: { limit: 14d, last: 5 }
`,
    evaluate: ({ featureHistory, run }, { limit, last }) => {
        const { file, versions, branch } = featureHistory;
        const times = leadTimes(featureHistory.features, versions > 0, Date.parse(run.startedAt)).slice(0, last);
        if (times.length === 0)
            return (0,inconclusive/* inconclusive */.N)(`${clip(file)}: no commit on ${clip(branch)} has added a field since its first version`, 'it is measured as soon as a feature is added; until then, attest with `manual`');
        const wrong = times.find(({ seconds }) => !Number.isFinite(seconds));
        if (wrong !== undefined)
            return (0,inconclusive/* inconclusive */.N)(`a date of ${named(wrong)} cannot be read`);
        // One that waits within the limit may still keep to it: nobody knows yet.
        const known = times.filter(({ until, seconds }) => until !== 'waiting' || seconds > limit);
        const details = describe(times, limit);
        if (known.length === 0)
            return {
                ...(0,inconclusive/* inconclusive */.N)(`${times.length} changes wait for a version since less than ${(0,units/* formatDuration */.a3)(limit)}`, 'promote a version with them'),
                ...details,
            };
        if (versions === 0 && known.every(({ seconds }) => seconds === 0))
            return {
                ...(0,inconclusive/* inconclusive */.N)('the history holds only single commits dated when they were merged, which hide when the work began, and no version', 'promote versions, or merge branches without squashing them'),
                ...details,
            };
        return judge(known, limit, versions > 0, details);
    },
});
function judge(known, limit, hasVersions, details) {
    const median = medianOf(known.map(({ seconds }) => seconds));
    const slowest = known.reduce((slow, time) => (time.seconds > slow.seconds ? time : slow));
    const goal = hasVersions ? 'to the first version with it' : 'to its merge (no version is tagged)';
    const summary = `the median of the last ${known.length} changes that added features took ${(0,units/* formatDuration */.a3)(median)} ${goal}; expected at most ${(0,units/* formatDuration */.a3)(limit)}`;
    const measurements = [
        { name: 'median lead time in seconds', observed: median, expected: `at most ${limit}`, met: median <= limit },
        ...details.measurements,
    ];
    if (median <= limit)
        return { outcome: 'pass', summary, measurements, evidence: details.evidence };
    return {
        outcome: 'fail',
        summary: `${summary}; slowest: ${named(slowest)}, ${(0,units/* formatDuration */.a3)(slowest.seconds)}`,
        measurements,
        evidence: details.evidence,
        remedy: 'look at where these changes waited (review, merge, promotion) and take smaller steps; or set the `limit` you can stand by',
    };
}
/** One for each change, latest first. */
function leadTimes(features, hasVersions, now) {
    const changes = new Map();
    for (const feature of features)
        changes.set(feature.merged.commit, [...(changes.get(feature.merged.commit) ?? []), feature]);
    return [...changes.values()].flatMap((group) => {
        const [delivery] = group;
        if (delivery === undefined)
            return [];
        const until = delivery.promoted !== null ? 'promoted' : hasVersions ? 'waiting' : 'merged';
        const end = delivery.promoted !== null
            ? Date.parse(delivery.promoted.date)
            : hasVersions
                ? now
                : Date.parse(delivery.merged.date);
        const seconds = Math.max(0, (end - Date.parse(delivery.started.date)) / 1000);
        return [{ features: group.map(({ feature }) => feature), delivery, seconds, until }];
    });
}
function describe(times, limit) {
    return {
        measurements: times.map((time) => ({
            name: `${named(time)}: seconds`,
            observed: time.seconds,
            expected: `at most ${limit}, in the median`,
        })),
        evidence: [
            {
                kind: 'table',
                title: 'The latest changes that added features',
                columns: ['features', 'commit', 'started', 'merged', 'version', 'took'],
                rows: times.map(({ delivery: { merged, started, promoted }, ...time }) => [
                    named(time),
                    merged.commit.slice(0, 10),
                    started.date,
                    merged.date,
                    promoted === null ? '–' : `${clip(promoted.version)}, ${promoted.date}`,
                    `${(0,units/* formatDuration */.a3)(time.seconds)}${time.until === 'waiting' ? ', waiting' : ''}`,
                ]),
            },
        ],
    };
}
function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
function named({ features }) {
    const more = features.length - 3;
    return `${features.slice(0, 3).map(clip).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const clip = (text) => clipped(text, 100);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/config/options/benefit.js
var benefit = __webpack_require__(68117);
// EXTERNAL MODULE: ./build/facts/features.js
var features = __webpack_require__(9177);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
;// CONCATENATED MODULE: ./build/statistics/multiple-testing.js
/** Corrections of p-values for the number of questions that were asked at once. Every p-value has to be in [0, 1]. */
/**
 * p-values adjusted so that those at most `alpha` have a false discovery rate of at most `alpha`. Benjamini and Hochberg 1995,
 * https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 */
const adjustBenjaminiHochberg = (pValues) => adjust(pValues, (p, rank, count) => (p * count) / rank, 'from largest');
/** p-values adjusted so that the chance of any false one among those at most `alpha` is at most `alpha`. Holm 1979, https://www.jstor.org/stable/4615733 */
const adjustHolm = (pValues) => adjust(pValues, (p, rank, count) => p * (count - rank + 1), 'from smallest');
/** `rank` is from 1, the smallest first; adjusted values keep the order of the p-values. */
function adjust(pValues, scale, direction) {
    const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
    if (wrong !== undefined)
        throw new RangeError(`found a p-value of ${wrong}, expected 0 to 1`);
    const order = pValues.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
    const scaled = order.map(({ p }, index) => Math.min(1, scale(p, index + 1, order.length)));
    if (direction === 'from smallest')
        for (let index = 1; index < scaled.length; index += 1)
            scaled[index] = Math.max(scaled[index], scaled[index - 1]);
    else
        for (let index = scaled.length - 2; index >= 0; index -= 1)
            scaled[index] = Math.min(scaled[index], scaled[index + 1]);
    const adjusted = new Array(pValues.length);
    order.forEach(({ place }, index) => {
        adjusted[place] = scaled[index];
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./build/checks/data/benefit.js








const leastRows = 20;
const mostListed = 50;
const options = {
    ...benefit/* benefitOptions */.g,
    alpha: schemas/* number */.aig()
        .gt(0)
        .lt(1)
        .default(0.05)
        .describe('The false discovery rate at which a feature counts as going with the label.'),
    minimum: schemas/* number */.aig().default(0).describe('What the importance of each feature, less its std, has to exceed.'),
    correlation: schemas/* number */.aig()
        .min(0.8)
        .max(1)
        .default(0.95)
        .describe('Pairs of features whose correlation, whatever its sign, reaches this are listed.'),
};
/** Data 2: every feature earns its place, by what training found it to be worth, or at least by going with the label more than chance does. */
const benefit_benefit = defineCheck({
    id: 'data/benefit',
    needs: [],
    uses: ['associations', 'benefits', 'tables', 'catalog'],
    options,
    example: `data:
  training: data/train.csv
  label: species
tests:
  data/benefit: { importance: build/importance.csv, minimum: 0.001 }
`,
    evaluate: ({ associations, benefits, tables, catalog, configuration }, chosen) => {
        const method = chosen.method ?? (chosen.importance === undefined ? 'univariate' : 'importance');
        if (method === 'univariate')
            return associations.state === 'gathered'
                ? byAssociation(associations.value, chosen)
                : missing('associations', associations);
        if (benefits.state !== 'gathered')
            return missing('the importance of the features', benefits);
        const expected = expectedFeatures(configuration.data, tables.training, catalog);
        if (expected === null)
            return (0,inconclusive/* inconclusive */.N)('which features there are is not known, so nobody can tell whether each has an importance', 'name the training data in `data.training`, or the features in `data.features`');
        const pairs = associations.state === 'gathered' ? pairTable(associations.value, chosen) : [];
        return byImportance(benefits.value, expected, chosen, pairs);
    },
});
function missing(name, fact) {
    const next = fact.state === 'failed' ? fact.next : undefined;
    return (0,inconclusive/* inconclusive */.N)(`${name} ${fact.state === 'absent' ? 'is not there' : 'could not be read'}: ${(0,facts/* whyMissing */.bi)(fact)}`, next ?? 'name `data.training` and `data.label`, or a file under `importance`');
}
function expectedFeatures(data, training, catalog) {
    if (data.features !== undefined)
        return data.features;
    return training.state === 'gathered' ? (0,features/* featuresOf */.H)(data, training.value, (0,facts/* presentValue */.p)(catalog)).names : null;
}
function byAssociation(found, { alpha, correlation }) {
    const { features, rows, label } = found;
    if (rows < leastRows)
        return (0,inconclusive/* inconclusive */.N)(`${rows} rows are too few to tell: expected at least ${leastRows}`);
    if (features.length === 0)
        return (0,inconclusive/* inconclusive */.N)('the training data has no column that is a feature', 'name them in `data.features`');
    // A constant has no p-value and goes with nothing; of too few rows nothing is known.
    const isConstant = ({ pValue, rows }) => pValue === null && rows >= leastRows;
    const judged = features.filter(({ pValue, rows }) => Number.isFinite(pValue) && rows >= leastRows);
    const corrected = adjustBenjaminiHochberg(judged.map(({ pValue }) => pValue));
    const adjusted = new Map(judged.map(({ feature }, place) => [feature, corrected[place]]));
    const useless = features.filter((one) => isConstant(one) || (adjusted.get(one.feature) ?? 0) > alpha);
    const unknown = features.filter((one) => !isConstant(one) && !adjusted.has(one.feature));
    const words = new Map(features.map((one) => [one.feature, isConstant(one) ? 'constant' : 'too few rows']));
    const tested = (one) => adjusted.get(one.feature) ?? words.get(one.feature);
    const measurements = features.slice(0, mostListed).map((one) => ({
        name: `${benefit_clip(one.feature)}: adjusted p`,
        observed: tested(one),
        expected: `at most ${alpha}`,
        met: !useless.includes(one) && !unknown.includes(one),
    }));
    const evidence = [
        table(`Features and the label ${benefit_clip(label)}, ${rows} rows${found.exact ? '' : ' sampled'}`, ['feature', 'measure', 'strength', 'p', 'adjusted p', 'rows'], [...useless, ...features.filter((one) => !useless.includes(one))].map((one) => [
            benefit_clip(one.feature),
            one.measure,
            one.strength ?? '–',
            one.pValue ?? '–',
            tested(one),
            one.rows,
        ])),
        ...pairTable(found, { correlation }),
    ];
    const expected = `each to go with ${benefit_clip(label)} (permutations, Benjamini–Hochberg at ${alpha})`;
    if (useless.length > 0)
        return {
            outcome: 'fail',
            summary: `${useless.length} of ${features.length} features tell nothing about the label: expected ${expected}, found no association of ${listed(useless.map(({ feature }) => feature))}`,
            measurements,
            evidence,
            remedy: 'drop them, or show what they are worth beside others: let training write permutation importances and name the file under `importance`',
        };
    if (unknown.length > 0)
        return {
            ...(0,inconclusive/* inconclusive */.N)(`${listed(unknown.map(({ feature }) => feature))}: fewer than ${leastRows} rows in which feature and label are there`, 'give more rows, or drop what is nearly always missing'),
            measurements,
            evidence,
        };
    return {
        outcome: 'pass',
        summary: `${features.length} features, expected and found ${expected}`,
        measurements,
        evidence,
    };
}
function byImportance({ features, source }, expected, { minimum }, pairs) {
    const known = new Map(features.map((one) => [one.feature, one]));
    const names = [...new Set([...expected.map((name) => name.slice(0, 200)), ...known.keys()])];
    if (names.length === 0)
        return (0,inconclusive/* inconclusive */.N)('there is no feature to judge', 'name them in `data.features`');
    const judged = names.map((name) => {
        const found = known.get(name);
        const lower = (found?.benefit ?? Number.NaN) - (found?.deviation ?? 0);
        const word = found === undefined ? 'not in the file' : Number.isFinite(lower) ? null : 'not a finite number';
        return { name, found, observed: word ?? lower, met: word === null && lower > minimum };
    });
    const wrong = judged.filter(({ met }) => !met);
    const measurements = [...wrong, ...judged.filter(({ met }) => met)].slice(0, mostListed).map(({ name, observed, met }) => ({
        name: `${benefit_clip(name)}: importance − std`,
        observed,
        expected: `above ${minimum}`,
        met,
    }));
    const evidence = [
        table(`Importance of each feature, from ${source}`, ['feature', 'importance', 'std', 'importance − std'], [...wrong, ...judged.filter(({ met }) => met)].map(({ name, found, observed }) => [
            benefit_clip(name),
            found?.benefit ?? '–',
            found?.deviation ?? '–',
            observed,
        ])),
        ...pairs,
    ];
    if (wrong.length === 0)
        return {
            outcome: 'pass',
            summary: `${names.length} features, each with an importance less its std above ${minimum} in ${source}`,
            measurements,
            evidence,
        };
    const found = wrong.map(({ name, observed }) => `${benefit_clip(name)} ${typeof observed === 'number' ? benefit_short(observed) : observed}`);
    return {
        outcome: 'fail',
        summary: `${wrong.length} of ${names.length} features earn nothing: expected importance − std above ${minimum} in ${source}, found ${listed(found)}`,
        measurements,
        evidence,
        remedy: 'drop these features; where one is encoded in several columns, let training write the sum under its own name',
    };
}
function pairTable({ pairs }, { correlation }) {
    const found = pairs.filter((pair) => Math.abs(pair.correlation) >= correlation);
    if (found.length === 0)
        return [];
    const rows = found.map((pair) => [benefit_clip(pair.first), benefit_clip(pair.second), pair.correlation]);
    return [
        table(`Pairs of features that nearly say the same (at least ${correlation})`, ['feature', 'feature', 'correlation'], rows),
    ];
}
function table(title, columns, rows) {
    const more = rows.length - mostListed;
    const shown = rows
        .slice(0, mostListed)
        .map((row) => row.map((cell) => (typeof cell === 'number' ? benefit_short(cell) : cell)));
    const rest = more > 0 ? [[`and ${more} more`, ...columns.slice(1).map(() => '')]] : [];
    return { kind: 'table', title, columns, rows: [...shown, ...rest] };
}
const benefit_short = (value) => Number(value.toPrecision(4));
const benefit_clip = (text) => clipped(text, 100);

// EXTERNAL MODULE: ./build/config/options/coverage.js
var coverage = __webpack_require__(25966);
// EXTERNAL MODULE: ./build/checks/case-selection.js
var case_selection = __webpack_require__(41633);
// EXTERNAL MODULE: ./build/checks/test-cases.js
var test_cases = __webpack_require__(83866);
;// CONCATENATED MODULE: ./build/checks/data/code.js







/** Data 7: tests run the code that makes features: each declared file is in a coverage report of this run, enough of its lines ran, and the tests passed. */
const code = defineCheck({
    id: 'data/code',
    needs: ['coverage'],
    uses: ['junit'],
    options: coverage/* coverageOptions */.x,
    example: `junit: build/junit.xml
tests:
  data/code:
    coverage: [build/coverage.xml]
    sources: [src/features.py]
    minimum: 90%
`,
    evaluate: ({ coverage, junit }, { minimum, cases, sources }) => {
        const committed = coverage.reports.filter(({ origin }) => origin === 'committed');
        if (coverage.reports.length === 0)
            return (0,inconclusive/* inconclusive */.N)('no coverage report was read', writeReport);
        if (committed.length > 0)
            return (0,inconclusive/* inconclusive */.N)(`${code_named(committed.map(({ path }) => path))}: tracked and unmodified in git, so no tests of this run wrote it`, writeReport);
        if (coverage.declared.length === 0)
            return (0,inconclusive/* inconclusive */.N)(`no file matches \`sources: ${code_named(sources)}\``, 'name the code that makes features with `sources` of data/code');
        const lines = judgeLines(coverage, minimum);
        if (lines.outcome !== 'pass')
            return lines;
        if (junit.state !== 'gathered')
            return {
                ...lines,
                outcome: 'inconclusive',
                summary: `lines are covered, but nothing tells that the tests passed: ${(0,facts/* whyMissing */.bi)(junit)}`,
                remedy: 'write a JUnit report in the same test run and name it with `junit`',
            };
        const ran = (0,test_cases/* judgeCases */.v)((0,case_selection/* selectCases */._)(junit.value.cases, cases), junit.value, `\`cases: ${code_named(cases ?? [])}\``);
        return {
            ...ran,
            summary: ran.outcome === 'pass' ? `${lines.summary}; ${ran.summary}` : ran.summary,
            measurements: [...lines.measurements, ...ran.measurements],
            evidence: [...ran.evidence, ...lines.evidence],
        };
    },
});
const writeReport = 'run the tests with coverage in this run, and name the report with `coverage` of data/code';
const shown = 20;
function judgeLines({ files, declared, reports }, minimum) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const limit = percent(minimum);
    const where = code_named(reports.map(({ path }) => path));
    const judged = declared.map((path) => {
        const file = byPath.get(path);
        const share = file === undefined ? null : file.lines === 0 ? 1 : file.covered / file.lines;
        return { path, file, share, met: share !== null && share >= minimum };
    });
    const absentFiles = judged.filter(({ file }) => file === undefined).map(({ path }) => path);
    const low = judged.filter(({ file, met }) => file !== undefined && !met);
    const total = judged.reduce((sum, { file }) => sum + (file?.lines ?? 0), 0);
    const ran = judged.reduce((sum, { file }) => sum + (file?.covered ?? 0), 0);
    const measurements = [
        {
            name: 'declared files in the report',
            observed: declared.length - absentFiles.length,
            expected: `${declared.length}`,
            met: absentFiles.length === 0,
        },
        { name: 'lines that tests ran', observed: total === 0 ? 'none to run' : percent(ran / total) },
        ...judged.slice(0, shown).map(({ path, share, met }) => ({
            name: `coverage of ${clipped(path)}`,
            observed: share === null ? 'not in the report' : percent(share),
            expected: `at least ${limit}`,
            met,
        })),
    ];
    const evidence = [...low, ...judged.filter(({ met, file }) => met && (file?.missing.length ?? 0) > 0)]
        .slice(0, shown)
        .map(({ path, file }) => ({
        kind: 'position',
        file: clipped(path),
        ...(file?.missing[0] === undefined ? {} : { line: file.missing[0] }),
        message: `no test ran lines ${ranges(file?.missing ?? [])}`,
    }));
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements,
        evidence,
        ...(remedy === undefined ? {} : { remedy }),
    });
    if (absentFiles.length > 0)
        return answer('fail', `${absentFiles.length} of ${declared.length} declared files are not in ${where}: ${code_named(absentFiles)}`, 'import the file in a test, and let the coverage tool measure its folder (`--cov=FOLDER`), or take it out of `sources`');
    const [first] = low;
    if (first !== undefined)
        return answer('fail', `${low.length} of ${declared.length} declared files are covered less than expected: ${clipped(first.path)} expected at least ${limit}, found ${percent(first.share ?? 0)} in ${where}`, 'test the lines that no test ran');
    if (total === 0)
        return answer('inconclusive', `the declared files have no lines to run in ${where}`, writeReport);
    return answer('pass', `tests ran ${percent(ran / total)} of ${total} lines in ${declared.length} declared files`);
}
const code_named = (names) => `${names
    .slice(0, 5)
    .map((path) => clipped(path))
    .join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
/** Rounded down, so that a value below the limit never reads as the limit. */
const percent = (share) => `${Math.floor(share * 1000 + 1e-9) / 10}%`;
/** `3–5, 9` from 3 4 5 9. */
function ranges(lines) {
    const found = [];
    for (const line of lines) {
        const last = found.at(-1);
        if (last !== undefined && line === last[1] + 1)
            last[1] = line;
        else
            found.push([line, line]);
    }
    const words = found.slice(0, shown).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
    return `${words.join(', ')}${found.length > shown ? ` and ${found.length - shown} more ranges` : ''}`;
}

// EXTERNAL MODULE: ./build/facts/tables.js
var facts_tables = __webpack_require__(59255);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/checks/data/cost.js








const bytesPer = { B: 1, kB: 1024, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
const size = schemas/* union */.KCZ([schemas/* number */.aig().nonnegative(), schemas/* string */.YjP().regex(/^\d+(\.\d+)?(B|kB|KB|MB|GB)$/, 'a size such as 10MB, or bytes')])
    .transform((value) => typeof value === 'number' ? value : Number.parseFloat(value) * bytesPer[value.replace(/[\d.]/g, '')]);
const amount = schemas/* number */.aig().nonnegative();
const cost_options = {
    budget: schemas/* strictObject */.rej({
        'latency-ms': amount.optional().describe('Milliseconds that all features together may take for one prediction.'),
        usd: amount.optional().describe('US dollars that all features together may cost for one prediction.'),
        memory: size.optional().describe('Memory that all features together may take, such as `10MB`.'),
        dependencies: amount
            .optional()
            .describe('How many distinct upstream dependencies all features together may have.'),
    })
        .optional()
        .describe('What all features together may cost.'),
    factor: schemas/* number */.aig()
        .positive()
        .default(10)
        .describe('By how much the share of a feature in the cost may exceed its share in the benefit.'),
    negligible: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.01)
        .describe('A feature with at most this share of the cost is not compared with its benefit.'),
};
const kinds = [
    {
        key: 'latency-ms',
        name: 'latency',
        cost: (one) => one?.latencyMilliseconds ?? null,
        show: (value) => `${round(value)} ms`,
    },
    {
        key: 'usd',
        name: 'money',
        cost: (one) => one?.usd ?? null,
        show: (value) => `${round(value)} USD`,
    },
    { key: 'memory', name: 'memory', cost: (one) => one?.memoryBytes ?? null, show: files/* formatBytes */.z3 },
    { key: 'dependencies', name: 'dependencies', cost: (one) => one?.dependencies.length ?? null, show: String },
];
const round = (value) => Number(value.toPrecision(4));
const cost_percent = (share) => `${round(100 * share)}%`;
/**
 * Data 3: no feature costs more than it is worth. The costs of the catalog (one prediction) are within the budget, and no share of the cost, averaged over latency,
 * money, memory and dependencies, exceeds the share of the benefit by more than the factor. Benefit is importance or ablation, else the strength of the
 * association with the label. A cost that is not written down is unknown, not zero.
 */
const cost = defineCheck({
    id: 'data/cost',
    needs: ['catalog'],
    uses: ['tables', 'associations', 'benefits'],
    options: cost_options,
    example: `data:
  training: data/train.csv
  catalog: data/catalog.yml
  label: churned
tests:
  data/cost:
    budget: { latency-ms: 20, usd: 0.001, memory: 50MB, dependencies: 5 }
    factor: 10
`,
    evaluate: ({ catalog, tables, associations, benefits, configuration }, { budget, factor, negligible }) => {
        if (tables.training.state !== 'gathered')
            return (0,inconclusive/* inconclusive */.N)(`the training data could not be looked at: ${(0,facts/* whyMissing */.bi)(tables.training)}`);
        const training = tables.training.value;
        const { names, missing } = (0,features/* featuresOf */.H)(configuration.data, training, catalog);
        if (names.length === 0)
            return (0,inconclusive/* inconclusive */.N)('no column of the training data is a feature');
        if (!(training.rows > 0))
            return (0,inconclusive/* inconclusive */.N)('the training data has no rows');
        const entries = new Map(catalog.features.map((feature) => [feature.name, feature]));
        const costs = kinds.map((kind) => ({ ...kind, values: names.map((name) => kind.cost(entries.get(name))) }));
        const given = costs.filter(({ key, values }) => budget?.[key] !== undefined || values.some((value) => (value ?? 0) > 0));
        if (given.length === 0)
            return (0,inconclusive/* inconclusive */.N)(`${catalog.file} gives no cost of any feature, and no budget is configured`, 'write `latency`, `usd`, `memory` or `dependencies` into the catalog');
        // Upstream systems that two features share are paid once in the budget.
        const upstream = new Set(names.flatMap((name) => entries.get(name)?.dependencies ?? [])).size;
        const measurements = given.map(({ key, name, values, show }) => {
            const total = key === 'dependencies' ? upstream : values.reduce((sum, value) => sum + (value ?? 0), 0);
            const limit = budget?.[key];
            return {
                name: `total ${name}`,
                observed: show(total),
                ...(limit === undefined ? {} : { expected: `at most ${show(limit)}`, met: total <= limit }),
            };
        });
        const totals = given.map(({ values }) => values.reduce((sum, value) => sum + (value ?? 0), 0));
        const paid = given.filter((_, index) => totals[index] > 0);
        const costShares = names.map((_, feature) => paid.reduce((sum, { values }) => sum + (values[feature] ?? 0) / values.reduce((all, value) => all + (value ?? 0), 0), 0) / Math.max(1, paid.length));
        const benefit = benefitShares(names, { benefits, associations }, training);
        const rows = names.map((name, index) => ({
            name,
            cost: costShares[index],
            benefit: benefit.shares?.[index] ?? null,
            values: given.map(({ values, show }) => {
                const value = values[index] ?? null;
                return value === null ? 'not given' : show(value);
            }),
            missing: ((0,facts_tables/* columnOf */.u)(training, name)?.missing ?? 0) / training.rows,
            bytes: bytesOf(training, name),
        }));
        const dear = rows.filter((row) => row.benefit !== null && row.cost > negligible && row.cost > factor * row.benefit);
        const unpriced = given.flatMap(({ name, values }) => {
            const lacking = names.filter((_, index) => values[index] === null);
            return lacking.length === 0 ? [] : [`the catalog does not give the ${name} of ${listed(lacking)}`];
        });
        const open = [
            ...unpriced,
            ...(missing.length > 0 ? [`${listed(missing)} of \`data.features\` are no columns of the training data`] : []),
            ...(benefit.problem === null ? [] : [benefit.problem]),
        ];
        const over = measurements.filter(({ met }) => met === false);
        const evidence = [
            {
                kind: 'table',
                title: `Cost and benefit of each feature, by ${benefit.source}`,
                columns: [
                    'feature',
                    ...given.map(({ name }) => name),
                    'share of cost',
                    'share of benefit',
                    'bytes per row',
                    'missing',
                ],
                rows: [...rows]
                    .sort((a, b) => b.cost - a.cost)
                    .slice(0, 50)
                    .map((row) => [
                    row.name.slice(0, 200),
                    ...row.values,
                    cost_percent(row.cost),
                    row.benefit === null ? 'not known' : cost_percent(row.benefit),
                    row.bytes,
                    cost_percent(row.missing),
                ]),
            },
        ];
        const [first] = dear;
        const [exceeded] = over;
        if (exceeded !== undefined || first !== undefined)
            return {
                outcome: 'fail',
                summary: [
                    ...(exceeded === undefined
                        ? []
                        : [`${exceeded.name} expected ${exceeded.expected}, found ${exceeded.observed}`]),
                    ...(first === undefined
                        ? []
                        : [
                            `${first.name.slice(0, 200)} has ${cost_percent(first.cost)} of the cost for ${cost_percent(first.benefit ?? 0)} of the benefit, expected at most ${factor} times${dear.length > 1 ? `, and ${dear.length - 1} more` : ''}`,
                        ]),
                ].join('; '),
                measurements,
                evidence,
                remedy: 'drop the feature or make it cheaper, or raise the budget on purpose',
            };
        if (open.length > 0)
            return {
                outcome: 'inconclusive',
                summary: listed(open, 3),
                measurements,
                evidence,
                remedy: `complete ${catalog.file}, and name \`data.label\` or an importance file`,
            };
        return {
            outcome: 'pass',
            summary: `${names.length} features cost no more than they are worth, by ${benefit.source}`,
            measurements,
            evidence,
        };
    },
});
/** Each feature's share of the benefit, or why it is not known. What is below zero is worth nothing. */
function benefitShares(names, { benefits, associations }, training) {
    const none = (problem) => ({ shares: null, source: 'nothing', problem });
    // What was configured and could not be read must not be replaced in silence.
    if (benefits.state === 'failed')
        return none(`the benefits could not be read: ${benefits.error}`);
    if (benefits.state !== 'gathered' && associations.state !== 'gathered')
        return none(`the benefit is not known: ${(0,facts/* whyMissing */.bi)(associations)}`);
    const isGiven = benefits.state === 'gathered';
    const worth = new Map(isGiven
        ? benefits.value.features.map(({ feature, benefit }) => [feature, benefit])
        : associations.state === 'gathered'
            ? associations.value.features.map(({ feature, strength }) => [feature, strength])
            : []);
    const values = names.map((name) => {
        const value = worth.get(name) ?? null;
        const distinct = (0,facts_tables/* columnOf */.u)(training, name)?.distinct;
        const isConstant = distinct?.exact === true && distinct.count <= 1;
        return value === null && isConstant && !isGiven ? 0 : value;
    });
    const unknown = names.filter((_, index) => !Number.isFinite(values[index]));
    if (unknown.length > 0)
        return none(`the benefit of ${listed(unknown)} is not known or not finite`);
    const positive = values.map((value) => Math.max(0, value ?? 0));
    const total = positive.reduce((sum, value) => sum + value, 0);
    if (!(total > 0 && Number.isFinite(total)))
        return none('no feature has a benefit above zero');
    return {
        shares: positive.map((value) => value / total),
        source: isGiven
            ? `${benefits.value.method} (${benefits.value.source.slice(0, 200)})`
            : 'association with the label',
        problem: null,
    };
}
/** Of text its mean length, in characters; of anything else the 8 bytes of a number. */
function bytesOf(training, name) {
    const column = (0,facts_tables/* columnOf */.u)(training, name);
    if (column === undefined)
        return 0;
    return column.lengths === null ? 8 : round(column.lengths.mean);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/checks/leaking-name.js
/** What is put beside a label's name when a copy of it is made. */
const copies = new Set('target label labels true actual outcome truth gt class encoded enc code id idx index onehot pred predicted prediction predictions score prob probability log bin binned flag copy y'.split(' '));
const wholeNames = new Set(['target', 'label', 'y', 'ground_truth', 'y_true', 'y_pred', 'true_label', 'target_label']);
/** `lastInvoice`, `last_invoice` and `Last-Invoice` are `last invoice`. */
const words = (name) => name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
/**
 * Whether a feature's name says that it is the label: the label's own name written otherwise, the label's name with one or two words such as `target` or `encoded`
 * beside it, or a name such as `ground_truth`. Conservative: `price_last_year` does not leak `price`.
 */
function namesLabel(feature, label) {
    const [name, of] = [words(feature), words(label)];
    if (name.length === 0 || of.length === 0)
        return false;
    if (wholeNames.has(name.join('_')))
        return true;
    const at = name.findIndex((_, index) => of.every((word, place) => name[index + place] === word));
    if (at === -1)
        return name.join('') === of.join('');
    const beside = [...name.slice(0, at), ...name.slice(at + of.length)];
    return beside.length <= 2 && beside.every((word) => copies.has(word));
}

;// CONCATENATED MODULE: ./build/checks/data/policy.js









/** An association over fewer rows may be perfect by chance. */
const fewRows = 30;
const shownRows = 50;
const policy_options = {
    leakage: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .default(0.99)
        .describe('From which association with the label (0 to 1) a single feature gives it away.'),
    denied: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Names or globs of columns that must not be features, beside those the catalog denies.'),
    exempt: schemas/* array */.YOg(schemas/* strictObject */.rej({
        feature: schemas/* string */.YjP().min(1).describe('The feature.'),
        rules: schemas/* array */.YOg(schemas/* enum */.k5n(['catalog', 'status', 'denied', 'protected', 'leakage']))
            .min(1)
            .optional()
            .describe('The rules that it need not keep; all when left out.'),
        reason: schemas/* string */.YjP().min(1).describe('Why.'),
    }))
        .default([])
        .describe('Features that need not keep to a rule, each with its reason.'),
};
/**
 * Data 4: features keep to the rules that are set above the model. Each is in the catalog with owner and source; none is denied, deprecated or protected
 * without being allowed; none gives the label away, by its name or by a nearly perfect association.
 */
const policy = defineCheck({
    id: 'data/policy',
    needs: ['catalog'],
    uses: ['tables', 'associations'],
    options: policy_options,
    example: `data:
  training: data/train.csv
  catalog: data/catalog.yml
  label: churned
  protected: [sex]
tests:
  data/policy:
    denied: ['*_ssn']
    exempt:
      - { feature: last_invoice, rules: [leakage], reason: known before the prediction is made }
`,
    evaluate: ({ catalog, tables, associations, configuration }, { leakage, denied, exempt }) => {
        if (tables.training.state !== 'gathered')
            return (0,inconclusive/* inconclusive */.N)(`the training data could not be looked at: ${(0,facts/* whyMissing */.bi)(tables.training)}`);
        const training = tables.training.value;
        const { data } = configuration;
        const { names, missing } = (0,features/* featuresOf */.H)(data, training, catalog);
        if (names.length === 0)
            return (0,inconclusive/* inconclusive */.N)('no column of the training data is a feature', 'name the features in `data.features`');
        if (!(training.rows > 0))
            return (0,inconclusive/* inconclusive */.N)('the training data has no rows');
        const entries = new Map(catalog.features.map((feature) => [feature.name, feature]));
        const isDenied = picomatch([...denied]);
        const breaches = names.flatMap((name) => {
            const entry = entries.get(name);
            const breach = (rule, found) => ({ feature: name, rule, found, line: entry?.line ?? null });
            return [
                ...rulesOfCatalog(entry).map(([rule, found]) => breach(rule, found)),
                ...(denied.length > 0 && isDenied(name) ? [breach('denied', 'is named by `denied`')] : []),
                ...(data.protected?.includes(name) && entry?.allowed !== true
                    ? [breach('protected', 'is protected, and the catalog does not say `allowed: true`')]
                    : []),
                ...(data.label !== undefined && namesLabel(name, data.label)
                    ? [breach('leakage', `its name says that it is the label ${data.label.slice(0, 200)}`)]
                    : []),
            ];
        });
        const isExempt = ({ feature, rule }) => exempt.some((one) => one.feature === feature && (one.rules === undefined || one.rules.includes(rule)));
        const judged = names.filter((feature) => !isExempt({ feature, rule: 'leakage' }));
        const { leaks } = leaksOf(names, associations, training, leakage);
        const { open } = leaksOf(judged, associations, training, leakage);
        const all = [...breaches, ...leaks];
        return answer(catalog, names.length, all.filter((breach) => !isExempt(breach)), all.filter(isExempt), [
            ...(missing.length > 0 ? [`${listed(missing)} of \`data.features\` are no columns of the training data`] : []),
            ...open,
        ]);
    },
});
function rulesOfCatalog(entry) {
    if (entry === undefined)
        return [['catalog', 'is not in the catalog']];
    const lacking = ['owner', 'source'].filter((key) => entry[key] === null);
    return [
        ...(lacking.length > 0 ? [['catalog', `has no ${lacking.join(' and no ')} in the catalog`]] : []),
        ...(entry.status !== 'active' ? [['status', `is ${entry.status} in the catalog`]] : []),
    ];
}
/** Features that alone tell the label, and why that is not known of the others. */
function leaksOf(names, associations, training, limit) {
    if (names.length === 0)
        return { leaks: [], open: [] };
    if (associations.state !== 'gathered')
        return { leaks: [], open: [`leakage could not be looked for: ${(0,facts/* whyMissing */.bi)(associations)}`] };
    const byName = new Map(associations.value.features.map((one) => [one.feature, one]));
    const leaks = [];
    const unknown = [];
    const few = [];
    for (const feature of names) {
        const found = byName.get(feature);
        const predictive = found?.predictive ?? null;
        const column = (0,facts_tables/* columnOf */.u)(training, feature);
        // A constant tells nothing; its association is not defined.
        const isConstant = column?.distinct.exact && column.distinct.count <= 1;
        if (found === undefined || predictive === null || !Number.isFinite(predictive)) {
            if (!isConstant)
                unknown.push(feature);
        }
        else if (predictive < limit)
            continue;
        else if (found.rows < fewRows)
            few.push(feature);
        else
            leaks.push({
                feature,
                rule: 'leakage',
                found: `tells the label by itself: association ${predictive.toFixed(4)}, expected below ${limit}`,
                line: null,
            });
    }
    return {
        leaks,
        open: [
            ...(unknown.length > 0 ? [`the association of ${listed(unknown)} with the label is not known`] : []),
            ...(few.length > 0
                ? [`${listed(few)} may give the label away, but too few rows tell: about ${fewRows} rows needed`]
                : []),
        ],
    };
}
function answer({ file }, count, breaches, excused, open) {
    const table = (title, found) => found.length === 0
        ? []
        : [
            {
                kind: 'table',
                title: found.length > shownRows ? `${title} (first ${shownRows} of ${found.length})` : title,
                columns: ['feature', 'rule', 'found', 'catalog'],
                rows: found
                    .slice(0, shownRows)
                    .map(({ feature, rule, found, line }) => [
                    feature.slice(0, 200),
                    rule,
                    found,
                    line === null ? file : `${file}:${line}`,
                ]),
            },
        ];
    const [first] = breaches;
    const rest = new Set(breaches.map(({ feature }) => feature)).size - 1;
    const outcome = first !== undefined ? 'fail' : open.length > 0 ? 'inconclusive' : 'pass';
    return {
        outcome,
        summary: first !== undefined
            ? `${first.feature.slice(0, 200)} ${first.found}${rest > 0 ? `; ${rest} more of ${count} features break a rule` : ''}`
            : open.length > 0
                ? listed(open, 3)
                : `${count} features keep to the rules of ${file}${excused.length > 0 ? `, ${excused.length} exempt` : ''}`,
        measurements: [{ name: 'broken rules', observed: breaches.length, expected: '0', met: breaches.length === 0 }],
        evidence: [...table('Broken rules', breaches), ...table('Exempt by the configuration', excused)],
        ...(outcome === 'pass'
            ? {}
            : {
                remedy: outcome === 'fail'
                    ? `drop the feature, complete its entry in ${file}, or name it below \`exempt\` with the reason`
                    : 'name `data.label` and see that the training data can be read, then run it again',
            }),
    };
}

// EXTERNAL MODULE: ./build/config/options/privacy.js
var privacy = __webpack_require__(13054);
;// CONCATENATED MODULE: ./build/checks/data/privacy.js



const downstream = new Set(['serving', 'predictions', 'output']);
const privacy_shownRows = 50;
/**
 * Data 5: personal data is controlled along the whole pipeline. No personal value in any table or declared output but where it is allowed, each combination of
 * quasi-identifiers in at least `k` rows, sensitive columns absent or hashed downstream, and deletions gone from every table.
 */
const privacy_privacy = defineCheck({
    id: 'data/privacy',
    needs: ['privacy'],
    uses: ['tables'],
    options: privacy/* privacyOptions */.j,
    example: `data:
  training: data/train.csv
  serving: data/serving.csv
  key: customer
tests:
  data/privacy:
    quasi-identifiers: [age, postcode, sex]
    k: 5
    sensitive: [income]
    deletions: privacy/deleted-customers.txt
    outputs: [build/features.parquet, build/*.log]
    allow:
      - { column: support-address, pattern: email, reason: the address of our own desk }
`,
    evaluate: ({ privacy, tables }, options) => privacy_judge(privacy, privacy_leaksOf(privacy, options), unknown(privacy, tables, options), options),
});
function privacy_judge(scan, { leaks, excused }, open, options) {
    const table = (title, found) => found.length === 0
        ? []
        : [
            {
                kind: 'table',
                title: found.length > privacy_shownRows ? `${title} (first ${privacy_shownRows} of ${found.length})` : title,
                columns: ['table', 'column', 'found', 'count', 'first rows'],
                rows: found
                    .slice(0, privacy_shownRows)
                    .map((leak) => [
                    leak.table.path.slice(0, 200),
                    leak.column,
                    leak.found,
                    leak.count,
                    leak.rows.join(', '),
                ]),
            },
        ];
    const measurements = [
        { name: 'places with personal data', observed: leaks.length, expected: '0', met: leaks.length === 0 },
        ...scan.tables.flatMap(({ anonymity, path }) => anonymity === null
            ? []
            : [
                {
                    name: `k-anonymity of ${path.slice(0, 200)}`,
                    observed: anonymity.k,
                    expected: `at least ${options.k}`,
                    met: anonymity.k >= options.k,
                },
            ]),
    ];
    const evidence = [...table('Personal data', leaks), ...table('Allowed by the configuration', excused)];
    const [first] = leaks;
    if (first !== undefined)
        return {
            outcome: 'fail',
            summary: `expected no personal data, found ${first.found} in ${placeOf(first)}${leaks.length > 1 ? `, and ${leaks.length - 1} more` : ''}`,
            measurements,
            evidence,
            remedy: 'remove, hash or coarsen these values before they are written; what may be there, name below `allow` with its reason',
        };
    if (open.length > 0)
        return {
            outcome: 'inconclusive',
            summary: listed(open, 3),
            measurements: measurements.slice(1),
            evidence,
            remedy: 'mend what could not be looked at, then run it again',
        };
    const lines = scan.tables.reduce((sum, { rows }) => sum + rows, 0);
    return {
        outcome: 'pass',
        summary: `no personal data in ${lines} rows of ${scan.tables.length} ${scan.tables.length === 1 ? 'table' : 'tables and files'}${excused.length > 0 ? `, ${excused.length} allowed` : ''}`,
        measurements,
        evidence,
    };
}
const placeOf = ({ table, column, rows }) => `${table.path.slice(0, 200)}${column === '' ? '' : `, column ${column}`}${rows[0] === undefined ? '' : `, ${table.unit} ${rows[0]}`}`;
function privacy_leaksOf({ tables }, options) {
    const leaks = [];
    const excused = [];
    for (const table of tables) {
        for (const finding of table.findings)
            (isAllowed(table, finding, options) ? excused : leaks).push({
                table,
                column: finding.column.slice(0, 200),
                found: finding.pattern,
                count: finding.count,
                rows: finding.rows,
            });
        if (downstream.has(table.role))
            for (const column of table.sensitive)
                leaks.push({ table, column, found: 'a sensitive column in the clear', count: table.rows, rows: [] });
        const { deletions, anonymity } = table;
        if (deletions !== null && deletions.found > 0)
            leaks.push({ table, column: '', found: 'deleted keys', count: deletions.found, rows: deletions.firstRows });
        if (anonymity !== null && anonymity.k < options.k)
            leaks.push({
                table,
                column: listed(options['quasi-identifiers'] ?? []),
                found: `groups of ${anonymity.k} with k = ${options.k}`,
                count: anonymity.rowsInSmallGroups,
                rows: anonymity.firstRow === null ? [] : [anonymity.firstRow],
            });
    }
    return { leaks, excused };
}
const isAllowed = (table, finding, { allow }) => allow.some((one) => one.column === finding.column &&
    one.pattern.includes(finding.pattern) &&
    (one.in === undefined || one.in.includes(table.role)));
/** What nobody could look at: it must not read as clean. */
function unknown(scan, tables, options) {
    const open = [];
    const training = scan.tables.find(({ role }) => role === 'training');
    if (training === undefined)
        open.push('the training data was not scanned');
    for (const table of scan.tables) {
        if (!(table.rows > 0))
            open.push(`${table.path.slice(0, 200)} has no ${table.unit}s`);
        if (table.anonymity !== null && !Number.isFinite(table.anonymity.k))
            open.push(`k of ${table.path.slice(0, 200)} is not finite`);
    }
    for (const [role, fact] of Object.entries(tables)) {
        if (fact.state === 'failed')
            open.push(`the ${role} table could not be read: ${fact.error}`);
        else if (fact.state === 'gathered' && role !== 'training' && !scan.tables.some((table) => table.role === role))
            open.push(`the ${role} table was not scanned`);
    }
    for (const { path, problem } of scan.unread)
        open.push(`${path} was not scanned: ${problem}`);
    if (options.outputs !== undefined && !scan.tables.some(({ role }) => role === 'output'))
        open.push(`no file of \`outputs\` (${listed(options.outputs)}) was scanned`);
    if (options['quasi-identifiers'] !== undefined && scan.tables.every(({ anonymity }) => anonymity === null))
        open.push(`no table has all quasi-identifiers (${listed(options['quasi-identifiers'])})`);
    if (options.deletions !== undefined && scan.tables.every(({ deletions }) => deletions === null))
        open.push('no table has the columns of `data.key`, so deletions could not be looked for');
    if (options.sensitive !== undefined && !scan.tables.some(({ role }) => downstream.has(role)))
        open.push('sensitive columns are declared, but no serving data, predictions or outputs were scanned');
    return open;
}

;// CONCATENATED MODULE: ./build/checks/data/schema.js



/** Data 1: what each feature may look like is written down, and every row of the training and serving data keeps to it. */
const schema = defineCheck({
    id: 'data/schema',
    needs: ['conformance'],
    uses: ['tables'],
    options: {
        tolerance: units/* share */.uM
            .default(0)
            .describe('The share of rows that may break each constraint, such as `0.1%`; a missing or unknown column is never tolerated.'),
    },
    example: `data:
  training: data/train.csv
  serving: data/serving.csv
  schema: data/schema.yml
tests:
  data/schema:
    tolerance: 0.1%
`,
    evaluate: ({ conformance, tables }, { tolerance }) => {
        const training = conformance.tables.find(({ role }) => role === 'training');
        if (training === undefined)
            return (0,inconclusive/* inconclusive */.N)('the training data were not compared with the schema', 'name them with `data.training`');
        const judged = conformance.tables.map((table) => schema_judge(table, tolerance));
        const broken = judged.flatMap(({ broken }) => broken);
        const unmet = judged.flatMap(({ unmet }) => unmet);
        const unknown = judged.flatMap(({ unknown }) => unknown);
        const answer = (outcome, summary, remedy) => ({
            outcome,
            summary,
            measurements: judged.flatMap(({ measurements }) => measurements).slice(0, 200),
            evidence: conformance.tables.flatMap(evidenceOf),
            ...(remedy === undefined ? {} : { remedy }),
        });
        if (broken.length + unmet.length > 0)
            return answer('fail', `${counted(broken.length, 'constraint')} of ${conformance.schema} broken${unmet.length > 0 ? `, ${counted(unmet.length, 'expectation')} not met` : ''}: ${broken[0] ?? unmet[0]}`, `mend the data at its source, or change ${conformance.schema} if the new values are right`);
        const empty = conformance.tables.filter(({ rows }) => !(rows > 0));
        if (empty.length > 0)
            return answer('inconclusive', `the ${empty[0]?.role} data have no rows`, 'check what writes the data');
        const unread = ['testing', 'serving'].flatMap((role) => {
            const table = tables[role];
            return table.state === 'failed' ? [`the ${role} data could not be read: ${table.error}`] : [];
        });
        if (unread.length > 0)
            return answer('inconclusive', unread.join('; '), 'mend what could not be read');
        if (unknown.length > 0)
            return answer('inconclusive', `cannot be told: ${unknown[0]}`, 'remove NaN and infinities, or the expectation');
        const constraints = conformance.tables.reduce((sum, table) => sum + table.constraints + table.expectations.length, 0);
        if (!(constraints > 0))
            return answer('inconclusive', `${conformance.schema} asks for nothing`, 'write constraints');
        return answer('pass', `${conformance.tables.map(({ role, rows }) => `${rows} ${role} rows`).join(', ')} keep to the ${constraints} constraints and expectations of ${conformance.schema}`);
    },
});
const schema_shown = 20;
const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
const isAboutColumns = ({ constraint }) => /^(missing|extra)-field$/.test(constraint);
const schema_percent = (found) => `${Number((found * 100).toPrecision(3))}%`;
function schema_judge(table, tolerance) {
    // What is no number is no number below the tolerance.
    const broken = table.violations.filter((one) => isAboutColumns(one) || !(one.share <= tolerance));
    const unmet = table.expectations.filter(({ met, observed }) => !met && observed !== null);
    const unknown = table.expectations.filter(({ observed }) => observed === null || !Number.isFinite(observed));
    const measurements = [
        { name: `rows of the ${table.role} data`, observed: table.rows },
        {
            name: `broken constraints of the ${table.role} data`,
            observed: broken.length,
            expected: '0',
            met: broken.length === 0,
        },
        ...table.expectations.map(({ column, expectation, observed, expected, met }) => ({
            name: `${expectation} of ${column} (${table.role})`,
            observed: observed ?? 'not known',
            expected,
            met: met && observed !== null,
        })),
    ];
    return {
        measurements,
        broken: broken.map((one) => `${table.role} ${inWords(one)}`),
        unmet: unmet.map((one) => `${table.role} ${one.column}: ${one.expectation} expected ${one.expected}, found ${one.observed}`),
        unknown: unknown.map((one) => `${table.role} ${one.column}: ${one.expectation} expected ${one.expected}`),
    };
}
function inWords(one) {
    const what = `${one.column}: ${one.constraint} expected ${one.expected}`;
    if (isAboutColumns(one))
        return `${what}, found ${one.constraint === 'missing-field' ? 'none' : 'none for this column'}`;
    const first = one.first === null ? '' : `, first in ${one.first.file} row ${one.first.row}`;
    return `${what}, found ${counted(one.count, 'row')} (${schema_percent(one.share)}) that do not hold${first}`;
}
function evidenceOf({ role, violations }) {
    if (violations.length === 0)
        return [];
    const more = violations.length > schema_shown ? ` (and ${violations.length - schema_shown} more)` : '';
    return [
        {
            kind: 'table',
            title: `Violations in the ${role} data${more}`,
            columns: ['column', 'constraint', 'expected', 'count', 'share', 'first rows'],
            rows: violations
                .slice(0, schema_shown)
                .map((one) => [one.column, one.constraint, one.expected, one.count, schema_percent(one.share), one.rows.join(', ')]),
        },
        ...violations.slice(0, schema_shown).flatMap((one) => 
        // The row is no line: a quoted field may hold line breaks, and Parquet has none.
        one.first === null
            ? []
            : [{ kind: 'position', file: one.first.file, message: `row ${one.first.row}: ${inWords(one)}` }]),
    ];
}

;// CONCATENATED MODULE: ./build/checks/infra/unit-tests.js




/** Infra 2: the code of the model spec is unit tested. So far from the JUnit reports of this run; coverage, loss and restore are to come. */
const unitTests = defineCheck({
    id: 'infra/unit-tests',
    needs: ['junit'],
    uses: [],
    options: {
        cases: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .optional()
            .describe("Globs over `file`, `classname`, `name` or suite of the test cases that test the model's code; all cases when left out."),
    },
    example: `junit: build/junit.xml
tests:
  infra/unit-tests:
    cases: [tests/test_features.py, tests/test_model.py]
`,
    evaluate: ({ junit }, { cases }) => (0,test_cases/* judgeCases */.v)((0,case_selection/* selectCases */._)(junit.cases, cases), junit, `\`cases: ${cases?.join(', ')}\``),
});

// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
;// CONCATENATED MODULE: ./build/checks/claims.js

/** The answer when every metrics file is tracked and unmodified in git: nothing measured them in this run, so they prove nothing. */
function onlyClaims(metrics) {
    const committed = metrics.files.filter((file) => file.origin === 'committed');
    if (committed.length === 0)
        return null;
    return (0,inconclusive/* inconclusive */.N)(`${committed.map((file) => file.path).join(', ')}: tracked and unmodified in git, so nothing produced it in this run`, 'let training write the metrics in this run, or keep them out of git');
}

;// CONCATENATED MODULE: ./build/checks/infra/validation.js




/**
 * Infra 4: quality is validated before serving. At least one absolute and one relative limit exist, were compared on this commit (with the base, and with the
 * version in production where there is one) and are met; no file is both training and testing data.
 */
const validation = defineCheck({
    id: 'infra/validation',
    needs: ['metrics'],
    uses: ['baseline', 'production', 'data'],
    options: {},
    example: `gate:
  metrics:
    accuracy: { minimum: 0.9, max-drop: 0.01 }
`,
    evaluate: ({ metrics, baseline, production, data, configuration }) => {
        const claims = onlyClaims(metrics);
        if (claims !== null)
            return claims;
        const gates = Object.entries(configuration.gate.metrics);
        const fact = { state: 'gathered', value: metrics };
        const against = (side) => gates.flatMap(([name, gate]) => (0,metric_limits/* judgeMetric */.mg)(name, { ...gate, against: side }, fact, { base: baseline, production }));
        // Whatever a gate is against: quality is compared with the base, and with the version that this model is about to replace.
        const base = against('base');
        const served = production.state === 'gathered' ? against('production').filter(({ kind }) => kind === 'relative') : null;
        const uncompared = [base, ...(served === null ? [] : [served])].flatMap((verdicts) => verdicts.some(({ kind, outcome }) => kind === 'relative' && outcome === 'met')
            ? []
            : verdicts.filter(({ kind }) => kind === 'relative').slice(0, 1));
        return validation_judge([...base, ...(served ?? [])], uncompared, sharedFiles(data), unread({ baseline, production, data }));
    },
});
function validation_judge(verdicts, 
/** A verdict of each side with which no relative limit could be compared. */
uncompared, shared, unread) {
    const measurements = verdicts.map((verdict) => ({
        name: verdict.metric,
        observed: verdict.found,
        expected: verdict.expected,
        ...(verdict.outcome === 'not-compared' ? {} : { met: verdict.outcome === 'met' }),
    }));
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements,
        evidence: [],
        ...(remedy === undefined ? {} : { remedy }),
    });
    if (shared.length > 0)
        return answer('fail', `training and testing data share a file: ${shared.join(', ')}`, 'hold out rows that training never sees');
    const broken = verdicts.filter((verdict) => verdict.outcome === 'missed' || verdict.outcome === 'error');
    if (broken.length > 0) {
        const first = broken[0];
        return answer('fail', `${broken.length} of ${verdicts.length} limits not met: ${first.metric} expected ${first.expected}, found ${first.found}`, 'mend the model, or the metrics that training writes');
    }
    const missing = ['absolute', 'relative'].filter((kind) => !verdicts.some((verdict) => verdict.kind === kind));
    if (missing.length > 0)
        return {
            ...(0,inconclusive/* inconclusive */.N)(`no ${missing.join(' and no ')} limit on a metric is configured`, `add ${missing.map((kind) => (kind === 'absolute' ? 'a `minimum` or `maximum`' : 'a `max-drop` or `max-rise`')).join(' and ')} below \`gate.metrics\``),
            measurements,
        };
    const [lacking] = uncompared;
    if (lacking !== undefined)
        return answer('inconclusive', `no relative limit could be compared: ${lacking.metric} ${lacking.found}`, 'it is compared as soon as the base has a record');
    if (unread.length > 0)
        return answer('inconclusive', unread.join('; '), 'mend what could not be read, then run it again');
    return answer('pass', `${verdicts.filter((verdict) => verdict.outcome === 'met').length} limits met, absolute and relative`);
}
/** What there is to compare with but could not be read: nobody knows whether it would have failed. */
function unread({ baseline, production, data }) {
    const facts = { 'the base': baseline, production, 'training data': data.training, 'testing data': data.testing };
    return Object.entries(facts).flatMap(([name, fact]) => (fact.state === 'failed' ? [`${name}: ${fact.error}`] : []));
}
/** Files that are in the training and in the testing data, by content. */
function sharedFiles(data) {
    if (data.training.state !== 'gathered' || data.testing.state !== 'gathered')
        return [];
    const training = new Map(data.training.value.files.map((file) => [file.sha256, file.path]));
    return data.testing.value.files
        .filter((file) => training.has(file.sha256))
        .map((file) => training.get(file.sha256) === file.path ? file.path : `${training.get(file.sha256)} = ${file.path}`);
}

// EXTERNAL MODULE: ./build/config/options/sources.js
var sources = __webpack_require__(33660);
;// CONCATENATED MODULE: ./build/checks/monitor/dependencies.js




const mostRows = 50;
const dependencies_mostListed = 5;
/**
 * Monitor 1: a changed dependency is noticed. Data: every declared source is fingerprinted and compared with what the base recorded. Software: there is a lock or requirements file, and its
 * digest is compared. A change is listed and fails nothing: the other tests say whether it hurts.
 */
const dependencies = defineCheck({
    id: 'monitor/dependencies',
    needs: ['sources'],
    uses: ['baseline', 'environment'],
    options: sources/* sourcesOptions */.N,
    example: `data:
  training: data/train.csv
tests:
  monitor/dependencies:
    sources: [upstream/prices.parquet, 'upstream/regions/*.csv']
`,
    evaluate: ({ sources: { sources, unreadable }, baseline, environment }) => {
        const files = environment.dependencyFiles;
        const measurements = [
            {
                name: 'sources fingerprinted',
                observed: sources.length,
                expected: `${sources.length + unreadable.length}`,
                met: unreadable.length === 0,
            },
            { name: 'lock or requirements files', observed: files.length, expected: 'at least 1', met: files.length > 0 },
        ];
        const answer = (outcome, summary, remedy, evidence = []) => ({
            outcome,
            summary,
            measurements,
            evidence,
            ...(remedy === undefined ? {} : { remedy }),
        });
        if (unreadable.length > 0)
            return answer('fail', `${unreadable.length} of ${sources.length + unreadable.length} declared sources cannot be read: ${listed(unreadable.map(({ name, error }) => `${clipped(name)}: ${clipped(error)}`), dependencies_mostListed)}`, 'mend the path, or bring the data before the run');
        if (files.length === 0)
            return answer('fail', 'expected a lock or requirements file, found none: a changed library would not be noticed', 'pin the libraries in a lock or requirements file, and commit it');
        if (sources.length === 0)
            return answer('inconclusive', 'no data source is declared', 'name the data below `data`, or `sources`');
        if (baseline.state !== 'gathered')
            return answer('inconclusive', `nothing to compare with yet: ${(0,facts/* whyMissing */.bi)(baseline)}`, 'it is compared as soon as the base has a record');
        const { sources: before, dependenciesSha256, commit } = baseline.value;
        if (before === undefined || dependenciesSha256 === undefined)
            return answer('inconclusive', `the record of ${commit.slice(0, 7)} does not tell its sources`, 'it is compared from the next record on');
        const changes = [
            ...changesOf(before, sources),
            ...(dependenciesSha256 === environment.dependenciesSha256
                ? []
                : [
                    [
                        listed(files.map((file) => clipped(file)), dependencies_mostListed),
                        'other content than at the base',
                    ],
                ]),
        ];
        return answer('pass', changes.length === 0
            ? `${sources.length} sources and ${files.length} dependency files are as they were at ${commit.slice(0, 7)}`
            : `${changes.length} changes since ${commit.slice(0, 7)}: ${listed(changes.map(([name, change]) => `${name}: ${change}`), dependencies_mostListed)}`, undefined, changes.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    title: `Changed dependencies${changes.length > mostRows ? ` (${mostRows} of ${changes.length})` : ''}`,
                    columns: ['Dependency', 'Change'],
                    rows: changes.slice(0, mostRows),
                },
            ]);
    },
});
function changesOf(before, now) {
    const known = new Map(before.map((source) => [source.name, source]));
    const names = new Set(now.map(({ name }) => name));
    return [
        ...now.flatMap((source) => {
            const earlier = known.get(source.name);
            const name = clipped(source.name);
            if (earlier === undefined)
                return [[name, 'new source']];
            if (earlier.sha256 === source.sha256)
                return [];
            return [
                [name, `other content: ${earlier.bytes} → ${source.bytes} bytes, ${earlier.files} → ${source.files} files`],
                ...columnChanges(earlier, source).map((change) => [name, change]),
            ];
        }),
        ...before.filter(({ name }) => !names.has(name)).map(({ name }) => [clipped(name), 'no longer a source']),
    ];
}
function columnChanges({ columns: before }, { columns: now }) {
    if (before === null || now === null)
        return [];
    const types = new Map(before.map(({ name, type }) => [name, type]));
    const names = new Set(now.map(({ name }) => name));
    return [
        ...before.filter(({ name }) => !names.has(name)).map(({ name }) => `column ${clipped(name)} removed`),
        ...now.flatMap(({ name, type }) => {
            const earlier = types.get(name);
            if (earlier === undefined)
                return [`column ${clipped(name)} added`];
            return earlier === type ? [] : [`column ${clipped(name)} was ${clipped(earlier)}, is ${clipped(type)}`];
        }),
    ];
}

// EXTERNAL MODULE: ./build/config/options/invariants.js
var invariants = __webpack_require__(19121);
;// CONCATENATED MODULE: ./build/checks/freshness.js


const freshness_sources = {
    timestamp: ({ column }) => `the newest \`${column}\``,
    commit: () => 'the commit that last changed them',
    file: () => 'the time of their file',
};
/** What to do where `staleness` gives a reason. */
const refreshServing = 'refresh the serving sample on a schedule, and name the column with the time of each row as `data.time`';
/**
 * Why serving data are too old to tell anything, in words; null where they are fresh enough. `startedAt` is ISO 8601. Data whose age is unknown are
 * not fresh.
 */
function staleness(freshness, startedAt, maxAgeSeconds) {
    if (freshness.state !== 'gathered')
        return `the age of the serving data is unknown: ${(0,facts/* whyMissing */.bi)(freshness)}`;
    const { newest, by } = freshness.value;
    const age = (Date.parse(startedAt) - Date.parse(newest)) / 1000;
    if (!Number.isFinite(age))
        return `the age of the serving data is unknown: \`${newest.slice(0, 40)}\` is no time`;
    // Written so that a limit that is no number is not met.
    if (age <= maxAgeSeconds)
        return null;
    return `serving data are ${(0,units/* formatDuration */.a3)(age)} old by ${freshness_sources[by](freshness.value)} (${newest.slice(0, 10)}), expected at most ${(0,units/* formatDuration */.a3)(maxAgeSeconds)}`;
}

;// CONCATENATED MODULE: ./build/checks/monitor/invariants.js






/** Monitor 2: rules about rows and about whole tables hold in training and in serving. A row for which a rule cannot be told counts against it. */
const invariants_invariants = defineCheck({
    id: 'monitor/invariants',
    needs: ['invariants'],
    uses: ['tables', 'freshness'],
    options: invariants/* invariantsOptions */.Q,
    example: `data:
  training: data/train.csv
  serving: data/serving.csv
  label: species
  time: measured_at
tests:
  monitor/invariants:
    rules:
      - row.body_mass_g > 0 && row.body_mass_g < 10000
      - rule: row.island in ['Biscoe', 'Dream', 'Torgersen']
        name: island is known
        tolerance: 1%
      - share(sex == null) < 0.05
      - rule: share(species == 'Adelie') > 0.1
        tables: [training]
    max-age: 7d
`,
    evaluate: ({ invariants: found, tables, freshness, run }, options) => {
        const judged = found.tables.flatMap(({ role, rows, rules }) => rules.map((rule) => invariants_judge(role, rows, rule)));
        const answer = (outcome, summary, remedy) => ({
            outcome,
            summary,
            measurements: judged.slice(0, invariants_shown).map(({ measurement }) => measurement),
            evidence: judged.length === 0 ? [] : [invariants_table(judged)],
            ...(remedy === undefined ? {} : { remedy }),
        });
        if (options.rules.length === 0 && judged.length === 0)
            return (0,inconclusive/* inconclusive */.N)('no rules are configured', firstRules);
        const broken = judged.filter(({ rows, broken }) => broken && rows > 0);
        const [first] = broken;
        if (first !== undefined)
            return answer('fail', `${broken.length} of ${judged.length} rules do not hold: ${first.summary}`, first.rule.violations > 0
                ? 'mend the data or where they come from; where the rule is wrong, mend the rule or give it a `tolerance`'
                : 'say what holds for missing values (`row.age == null || row.age >= 18`), or give the rule a `tolerance`');
        const [unlooked] = requiredRoles.flatMap((role) => whyNotLookedAt(role, found, tables) ?? []);
        if (unlooked !== undefined)
            return answer('inconclusive', unlooked.summary, unlooked.remedy);
        const stale = staleness(freshness, run.startedAt, options['max-age']);
        if (stale !== null)
            return answer('inconclusive', stale, refreshServing);
        const places = [...new Set(judged.map(({ role }) => role))];
        return answer('pass', `all ${judged.length} rules hold, in ${invariants_listed(places)} data`);
    },
});
const firstRules = 'write rules below `tests.monitor/invariants`, such as `rules: [row.age >= 18, share(label == 1) > 0.05]`, and name `data.training` and `data.serving`';
const requiredRoles = ['training', 'serving'];
/** Rules that a report shows; broken ones first. */
const invariants_shown = 40;
function invariants_judge(role, rows, rule) {
    const bad = rule.violations + rule.unknown;
    // Written so that a count that is no number breaks the rule.
    const broken = !(rule.kind === 'row' ? bad / rows <= rule.tolerance : bad === 0);
    const expected = rule.kind === 'aggregate'
        ? 'holds'
        : rule.tolerance === 0
            ? 'every row'
            : `all but ${invariants_percent(rule.tolerance)} of rows`;
    return {
        role,
        rows,
        rule,
        broken,
        summary: `\`${clipped(rule.name)}\` in ${role} data: ${found(rule, rows)}, expected ${rule.kind === 'aggregate' ? 'that it holds' : `that it holds for ${expected}`}`,
        measurement: {
            name: `${clipped(rule.name)} (${role})`,
            observed: found(rule, rows),
            expected,
            met: !broken && rows > 0,
        },
    };
}
function found(rule, rows) {
    if (rule.kind === 'aggregate') {
        const values = rule.values.map(({ expression, value }) => `${clipped(expression)} is ${spoken(value)}`).join(', ');
        return rule.unknown > 0 ? `cannot be told: ${clipped(rule.problem)}` : values === '' ? 'no value' : values;
    }
    const parts = [
        ...(rule.violations > 0
            ? [
                `broken in ${rule.violations} of ${rows} rows${rule.rows.length > 0 ? ` (first: ${rule.rows.join(', ')})` : ''}`,
            ]
            : []),
        ...(rule.unknown > 0 ? [`cannot be told for ${rule.unknown} of ${rows} rows (${clipped(rule.problem)})`] : []),
    ];
    return parts.length === 0 ? `holds for ${rows} rows` : parts.join(', ');
}
const invariants_percent = (share) => `${Number((share * 100).toPrecision(6))} %`;
const invariants_listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const spoken = (value) => typeof value === 'number' ? String(Number(value.toPrecision(6))) : value === null ? 'unknown' : clipped(value);
/** Why a table that must be looked at was not. */
function whyNotLookedAt(role, found, tables) {
    const table = found.tables.find((one) => one.role === role);
    const fact = tables[role];
    if (table === undefined)
        return {
            summary: `${role} data were not looked at: ${fact.state === 'gathered' ? 'no rule was evaluated' : (0,facts/* whyMissing */.bi)(fact)}`,
            remedy: fact.state === 'failed' ? 'mend what could not be read' : `name them with \`data.${role}\``,
        };
    if (!(table.rows > 0))
        return { summary: `${role} data have no rows: nothing was looked at`, remedy: `write rows to \`data.${role}\`` };
    if (table.rules.length === 0)
        return { summary: `no rule is about ${role} data`, remedy: `give a rule for it, with \`tables: [${role}]\`` };
    return undefined;
}
function invariants_table(judged) {
    const ordered = [...judged.filter(({ broken }) => broken), ...judged.filter(({ broken }) => !broken)];
    const more = ordered.length - invariants_shown;
    return {
        kind: 'table',
        title: more > 0 ? `Rules (${invariants_shown} of ${ordered.length}; ${more} more)` : 'Rules',
        columns: ['rule', 'data', 'rows', 'broken', 'cannot be told', 'first rows', 'holds'],
        rows: ordered
            .slice(0, invariants_shown)
            .map(({ role, rows, rule, broken }) => [
            clipped(rule.name),
            role,
            rows,
            rule.violations,
            rule.unknown,
            rule.rows.slice(0, 5).join(', '),
            broken ? 'no' : 'yes',
        ]),
    };
}

// EXTERNAL MODULE: ./build/config/options/numerics.js
var numerics = __webpack_require__(71460);
;// CONCATENATED MODULE: ./build/checks/numbers.js

const numbers_mostListed = 5;
const numbers_mostRows = 20;
const verdict = (what, outcome, summary, more = {}) => ({ what, outcome, summary, measurements: [], evidence: [], ...more });
const none = (name, observed) => ({ name, observed, expected: '0', met: observed === 0 });
function withoutValue(what, fact) {
    if (fact.state === 'absent')
        return verdict(what, 'not-there', `${what}: ${fact.reason}`);
    return verdict(what, 'inconclusive', `${what} could not be read: ${fact.error}`, {
        remedy: fact.next ?? 'mend the file, then run it again',
    });
}
function judgeMetrics({ values, others, files }) {
    const broken = others.filter(({ kind }) => kind === 'nan' || kind === 'infinity');
    const words = broken.map(({ name, kind, file }) => [file, `${clipped(name)} is ${kind === 'nan' ? 'NaN' : 'infinite'}`]);
    const measurements = [
        { name: 'finite metrics', observed: values.length, expected: 'at least 1', met: values.length > 0 },
        none('NaN or infinite', broken.length),
    ];
    const places = listed(files.map(({ path }) => path), numbers_mostListed);
    if (broken.length > 0)
        return verdict('metrics', 'fail', `${broken.length} of ${values.length + broken.length} metrics are not finite: ${listed(words.map(([file, text]) => `${text} in ${file}`), numbers_mostListed)}`, {
            measurements,
            evidence: words.slice(0, 10).map(([file, message]) => ({ kind: 'position', file, message })),
            remedy: 'find the step where the value stops being finite: a division by zero, a logarithm of zero, an exploding loss, an empty slice',
        });
    if (values.length === 0)
        return verdict('metrics', 'inconclusive', `no number among the metrics in ${places}`, {
            measurements,
            remedy: 'write at least one metric as a number',
        });
    const nulls = others.filter(({ kind }) => kind === 'null');
    if (nulls.length > 0)
        return verdict('metrics', 'inconclusive', `${listed(nulls.map(({ name, file }) => `${clipped(name)} is null in ${file}`), numbers_mostListed)}: JavaScript and pandas write NaN so`, { measurements, remedy: 'write the value as a number, or leave the key out' });
    return verdict('metrics', 'pass', `all ${values.length} metrics in ${places} are finite`, { measurements });
}
function judgeCurve(curve) {
    if (curve.state !== 'gathered')
        return withoutValue('training curve', curve);
    const { series, files } = curve.value;
    const steps = series.reduce((sum, one) => sum + one.steps, 0);
    const broken = series.filter(({ nonFinite }) => nonFinite > 0);
    const measurements = [
        none('NaN or infinite steps', broken.reduce((sum, one) => sum + one.nonFinite, 0)),
    ];
    const claimed = files.filter(({ origin }) => origin === 'committed').map(({ path }) => path);
    if (claimed.length > 0)
        return verdict('training curve', 'inconclusive', `${listed(claimed, numbers_mostListed)}: tracked and unmodified in git, so nothing produced it in this run`, {
            remedy: 'let training write its log in this run, or keep it out of git',
        });
    if (broken.length > 0)
        return verdict('training curve', 'fail', `training curve: ${listed(broken.map(({ name, firstNonFinite }) => `${clipped(name)} is not finite from step ${firstNonFinite}`), numbers_mostListed)}, expected finite at every step`, {
            measurements,
            remedy: 'look at the step before: a learning rate that is too high, a logarithm of zero, an overflow in half precision',
        });
    const nulls = series.filter((one) => one.nulls > 0);
    if (nulls.length > 0)
        return verdict('training curve', 'inconclusive', `training curve: ${listed(nulls.map(({ name }) => `${clipped(name)} is null at some steps`), numbers_mostListed)}: JavaScript and pandas write NaN so`, { measurements, remedy: 'write the value as a number, or leave the key out' });
    if (steps === 0)
        return verdict('training curve', 'inconclusive', 'the training curve holds no step', {
            remedy: 'log the loss at each step',
        });
    return verdict('training curve', 'pass', `${steps} steps of the training curve are finite`, { measurements });
}
const numericTypes = new Set(['integer', 'number', 'mixed', 'empty']);
/** Only columns that the predictions add count: features beside them may well be missing. */
function judgePredictions(tables, data) {
    const { predictions } = tables;
    if (predictions.state !== 'gathered')
        return withoutValue('predictions', predictions);
    const { rows, columns } = predictions.value;
    if (rows === 0)
        return verdict('predictions', 'inconclusive', 'the predictions have no row', {
            remedy: 'write one row for each prediction',
        });
    const known = new Set([data.label, data.time, ...(data.key ?? []), ...(data.protected ?? [])]);
    for (const table of [tables.testing, tables.training])
        if (table.state === 'gathered')
            for (const { name } of table.value.columns)
                known.add(name);
    const added = columns.filter(({ name }) => !known.has(name));
    const looked = added.length > 0 ? added : columns;
    const broken = looked.flatMap(({ name, type, nonFinite, missing }) => [
        ...(nonFinite > 0 ? [`${clipped(name)} has ${nonFinite} NaN or infinite`] : []),
        ...(missing > 0 && numericTypes.has(type) ? [`${clipped(name)} is missing in ${missing} rows`] : []),
    ]);
    const measurements = [none('columns of predictions that are not finite', broken.length)];
    if (broken.length > 0)
        return verdict('predictions', 'fail', `predictions: ${listed(broken, numbers_mostListed)}, expected a finite number in each of ${rows} rows`, {
            measurements,
            remedy: 'predict the rows in question one by one, and find the input that overflows or is missing',
        });
    return verdict('predictions', 'pass', `${rows} rows of predictions are finite`, { measurements });
}
function judgeWeights(weights, bounds, zerosFail) {
    if (weights.state !== 'gathered')
        return withoutValue('weights', weights);
    const { tensors, unread, count, values } = weights.value;
    const allZero = tensors.filter((tensor) => tensor.count > 1 && tensor.zeros === tensor.count);
    const beyond = ({ minimum, maximum }) => (bounds.minimum !== undefined && minimum !== null && minimum < bounds.minimum) ||
        (bounds.maximum !== undefined && maximum !== null && maximum > bounds.maximum);
    const trouble = tensors.flatMap((tensor) => [
        ...(tensor.nan > 0 ? [[tensor, `${tensor.nan} NaN`]] : []),
        ...(tensor.infinite > 0 ? [[tensor, `${tensor.infinite} infinite`]] : []),
        ...(beyond(tensor) ? [[tensor, `values from ${tensor.minimum} to ${tensor.maximum}`]] : []),
    ]);
    // A bias that stays at zero is common; a matrix of zeros lets nothing through.
    const dead = allZero.filter(({ shape }) => zerosFail && shape.length > 1);
    const failing = [...trouble, ...dead.map((tensor) => [tensor, 'all zero'])];
    const noted = allZero
        .filter((tensor) => !dead.includes(tensor))
        .map((tensor) => [tensor, 'all zero (listed only)']);
    const shown = [...failing, ...noted];
    const evidence = [
        ...(shown.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    title: `Weights with trouble${shown.length > numbers_mostRows ? ` (${numbers_mostRows} of ${shown.length})` : ''}`,
                    columns: ['File', 'Tensor', 'Type', 'Found'],
                    rows: shown.slice(0, numbers_mostRows).map(([{ file, name, type }, found]) => [file, clipped(name), type, found]),
                },
            ]),
        ...(unread.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    title: 'Artifacts that were not looked into: another format than safetensors, .npy, .npz and ONNX, or another type of number',
                    columns: ['Artifact'],
                    rows: unread.slice(0, numbers_mostRows).map((path) => [clipped(path)]),
                },
            ]),
    ];
    const measurements = [none('tensors with trouble', failing.length)];
    if (failing.length > 0) {
        const limits = bounds.minimum === undefined && bounds.maximum === undefined
            ? ''
            : ` within ${bounds.minimum ?? '−∞'} to ${bounds.maximum ?? '∞'}`;
        return verdict('weights', 'fail', `weights: ${listed(failing.map(([{ file, name }, found]) => `${clipped(name === '' ? file : name)} has ${found}`), numbers_mostListed)}, expected finite numbers${limits}, no layer all zero`, {
            measurements,
            evidence,
            remedy: 'find the step of training that first gave such a weight: clip gradients, lower the learning rate, look at the initialization',
        });
    }
    if (values === 0)
        return verdict('weights', 'not-there', 'no artifact holds weights that can be read', { evidence });
    return verdict('weights', 'pass', `${values} weights in ${count} tensors are finite`, { measurements, evidence });
}

;// CONCATENATED MODULE: ./build/checks/monitor/numerics.js






/**
 * Monitor 5: no NaN or infinity in metrics, training curve, predictions and weights; no layer that is all zero, no weight outside its bounds. What is not there is
 * listed as not looked into; what is there and cannot be read is inconclusive.
 */
const numerics_numerics = defineCheck({
    id: 'monitor/numerics',
    needs: ['metrics'],
    uses: ['tables', 'curve', 'weights'],
    options: {
        ...numerics/* numericsOptions */.V,
        bounds: schemas/* strictObject */.rej({
            minimum: schemas/* number */.aig().optional().describe('No weight is smaller.'),
            maximum: schemas/* number */.aig().optional().describe('No weight is larger.'),
        })
            .default({})
            .describe('Limits on every weight of the artifacts (safetensors, .npy, .npz, ONNX).'),
        'zero-layers': schemas/* enum */.k5n(['fail', 'report'])
            .default('fail')
            .describe('Whether a matrix of weights that are all zero fails, or is only listed; vectors are only listed.'),
    },
    example: `metrics: build/metrics.json
artifacts: [build/model.safetensors]
predictions: build/predictions.csv
tests:
  monitor/numerics:
    curve: build/log.csv
    bounds: { minimum: -100, maximum: 100 }
`,
    evaluate: ({ metrics, tables, curve, weights, configuration }, options) => {
        const claims = onlyClaims(metrics);
        if (claims !== null)
            return claims;
        const verdicts = [
            judgeMetrics(metrics),
            judgeCurve(curve),
            judgePredictions(tables, configuration.data),
            judgeWeights(weights, options.bounds, options['zero-layers'] === 'fail'),
        ];
        const measurements = verdicts.flatMap((verdict) => verdict.measurements);
        const evidence = verdicts.flatMap((verdict) => verdict.evidence);
        const of = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
        const [failed, open, passed, skipped] = [of('fail'), of('inconclusive'), of('pass'), of('not-there')];
        const texts = (list) => listed(list.map(({ summary }) => summary), 4);
        if (failed.length > 0)
            return {
                outcome: 'fail',
                summary: texts(failed),
                measurements,
                evidence,
                remedy: failed.find(({ remedy }) => remedy !== undefined)?.remedy ?? 'find the step that first gives such a value',
            };
        if (open.length > 0)
            return {
                outcome: 'inconclusive',
                summary: texts(open),
                measurements,
                evidence,
                ...(open[0]?.remedy === undefined ? {} : { remedy: open[0].remedy }),
            };
        return {
            outcome: 'pass',
            summary: `${texts(passed)}${skipped.length === 0 ? '' : ` (not looked into: ${skipped.map(({ what }) => what).join(', ')})`}`,
            measurements,
            evidence,
        };
    },
});

;// CONCATENATED MODULE: ./build/facts/skew.js
const distanceMeasures = ['jensen-shannon', 'psi', 'l-infinity', 'kolmogorov-smirnov'];

// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/checks/skew-verdicts.js

/** Limits of the measures where none is set, on what is left after chance: the usual ones of the field. */
const usualLimits = {
    'jensen-shannon': 0.1,
    psi: 0.2,
    'l-infinity': 0.1,
    'kolmogorov-smirnov': 0.1,
};
function judgeSkew(skew, limits) {
    const override = (name) => (Object.hasOwn(limits.columns, name) ? limits.columns[name] : undefined);
    const watched = (name) => override(name) !== 'ignore';
    const asked = ({ column, kind }) => watched(column) && (kind !== 'date' || override(column) !== undefined);
    const columns = skew.columns.filter(asked);
    // Each column is asked twice; its shares of missing cells keep to the same family.
    const deviations = (0,normal/* normalQuantile */.Z)(1 - 0.05 / (2 * Math.max(1, columns.length)));
    return [
        ...columns.flatMap((column) => {
            const own = override(column.column);
            const chosen = typeof own === 'object' ? own : {};
            const measure = chosen.measure ?? limits.measure;
            const limit = chosen.limit ?? (chosen.measure === undefined || chosen.measure === limits.measure ? limits.limit : undefined);
            return [
                judgeMissing(column, skew, limits, deviations),
                judgeDistance(column, measure, limit ?? usualLimits[measure], limits['minimum-rows']),
            ];
        }),
        ...skew.onlyTraining.filter(watched).map((column) => onlyIn(column, 'training')),
        ...skew.onlyServing.filter(watched).map((column) => onlyIn(column, 'serving')),
        ...judgeRows(skew, limits['row-tolerance'], watched),
    ].sort((a, b) => rank[a.outcome] - rank[b.outcome] || b.excess - a.excess);
}
const rank = { fail: 0, inconclusive: 1, pass: 2 };
const onlyIn = (column, where) => ({
    column,
    outcome: 'fail',
    measure: 'presence',
    expected: 'in both tables',
    found: `only in ${where}`,
    excess: Number.MAX_VALUE,
});
function judgeDistance(column, wanted, limit, minimum) {
    const { trainingCount, servingCount, distances } = column;
    // Kolmogorov–Smirnov is about numbers; of categories, the largest difference of a share is what comes nearest.
    const distance = distances.find(({ measure }) => measure === wanted) ??
        (wanted === 'kolmogorov-smirnov' ? distances.find(({ measure }) => measure === 'l-infinity') : undefined);
    const verdict = (outcome, found, excess = 0) => ({
        column: column.column,
        outcome,
        measure: distance?.measure ?? wanted,
        expected: `at most ${limit}`,
        found,
        excess,
    });
    const fewer = Math.min(trainingCount, servingCount);
    if (fewer < minimum)
        return verdict('inconclusive', `${fewer} values in ${servingCount <= trainingCount ? 'serving' : 'training'}; at least ${minimum} are needed`);
    if (distance === undefined || ![distance.corrected, distance.low, distance.high].every(Number.isFinite))
        return verdict('inconclusive', 'the distance is not defined');
    const { corrected, low } = distance;
    const found = `${corrected.toFixed(3)} (${interval(distance)})`;
    if (corrected <= limit)
        return verdict('pass', found, corrected / limit);
    if (low > limit)
        return verdict('fail', found, corrected / limit);
    return verdict('inconclusive', `${found}: about ${rowsNeeded(distance, limit, fewer)} rows needed`, corrected / limit);
}
const interval = ({ low, high }) => `${low.toFixed(3)} to ${high.toFixed(3)}`;
/** The interval shrinks with the root of the number of rows; two digits are as much as can be said. */
function rowsNeeded({ corrected, low }, limit, rows) {
    const needed = rows * ((corrected - low) / (corrected - limit)) ** 2;
    if (!(needed < 1e9))
        return 'a billion';
    return Number(needed.toPrecision(2)).toLocaleString('en-US');
}
function judgeMissing(column, skew, limits, deviations) {
    const { trainingMissing: p, servingMissing: q } = column;
    const [n, m] = [skew.trainingRows, skew.servingRows];
    const difference = Math.abs(p - q);
    const limit = limits.missing;
    const found = `${skew_verdicts_percent(p)} in training, ${skew_verdicts_percent(q)} in serving`;
    const verdict = (outcome, text = found) => ({
        column: column.column,
        outcome,
        measure: 'missing cells',
        expected: `shares at most ${skew_verdicts_percent(limit)} apart`,
        found: text,
        excess: difference / Math.max(limit, 1e-9),
    });
    if (!Number.isFinite(difference) || Math.min(n, m) < limits['minimum-rows'])
        return verdict('inconclusive', `${Math.min(n, m)} rows; at least ${limits['minimum-rows']} are needed`);
    if (difference <= limit)
        return verdict('pass');
    const low = difference - deviations * Math.sqrt((p * (1 - p)) / n + (q * (1 - q)) / m);
    if (low > limit)
        return verdict('fail');
    const needed = rowsNeeded({ corrected: difference, low }, limit, Math.min(n, m));
    return verdict('inconclusive', `${found}: about ${needed} rows needed`);
}
const skew_verdicts_percent = (share) => `${Number((100 * share).toFixed(1))} %`;
function judgeRows({ rows }, tolerance, watched) {
    if (rows === null || rows.joined === 0)
        return [];
    return rows.columns
        .filter(({ column }) => watched(column))
        .map(({ column, differing, servingRows }) => {
        // Beyond the examined rows, the columns' part is carried over to all that differ.
        const estimated = rows.examined === 0 ? 1 : (differing / rows.examined) * (rows.differing / rows.joined);
        return {
            column,
            outcome: estimated > tolerance ? 'fail' : 'pass',
            measure: 'row by row',
            expected: `equal in ${tolerance === 0 ? 'all' : `all but ${skew_verdicts_percent(tolerance)} of`} rows with the same key`,
            found: `${skew_verdicts_percent(estimated)} of ${rows.joined} rows differ, first in serving row ${servingRows.join(', ')}`,
            excess: estimated / Math.max(tolerance, 1e-9),
        };
    });
}

;// CONCATENATED MODULE: ./build/checks/monitor/skew.js







const share = schemas/* union */.KCZ([schemas/* number */.aig().min(0).max(1), schemas/* string */.YjP().regex(/^\d{1,2}(\.\d+)?%$|^100%$/, 'a share such as 5%')])
    .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));
const measure = schemas/* enum */.k5n(distanceMeasures);
const limit = schemas/* number */.aig().positive();
const mostShown = 20;
/**
 * Monitor 3: training and serving features agree. Distance of each column's two distributions, without what chance gives at these sizes, against a limit; share of missing cells;
 * columns that only one table has; and row by row where a key joins the two.
 */
const skew = defineCheck({
    id: 'monitor/skew',
    needs: ['skew'],
    uses: ['freshness'],
    options: {
        measure: measure
            .default('jensen-shannon')
            .describe('The distance: `jensen-shannon` (base 2), `psi`, `l-infinity` (largest difference of a share) or `kolmogorov-smirnov` (numbers; categories by l-infinity).'),
        limit: limit
            .optional()
            .describe('The largest distance of a column, less what chance gives; 0.1 when left out, 0.2 for `psi`.'),
        columns: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([
            schemas/* literal */.euz('ignore'),
            schemas/* strictObject */.rej({
                measure: measure.optional().describe('The distance for this column.'),
                limit: limit.optional().describe('Its limit.'),
            }),
        ]))
            .default({})
            .describe('Columns with a measure and limit of their own, or `ignore`; dates are compared only when they are named here.'),
        'minimum-rows': schemas/* int */.Whr()
            .min(2)
            .default(50)
            .describe('How many values a column needs on each side; below that its distance says nothing.'),
        missing: share.default(0.05).describe('How far the shares of missing cells may lie apart, such as `5%` or 0.05.'),
        'row-tolerance': share
            .default(0)
            .describe('The share of rows with the same key in which a column may differ between training and serving.'),
        'max-age': units/* duration */.p0
            .default(30 * 86_400)
            .describe('How old the newest serving data may be, by `data.time`, else by the commit that last changed them.'),
    },
    example: `data:
  training: data/train.csv
  serving: data/serving.csv
  label: species
  key: id
tests:
  monitor/skew:
    limit: 0.1
    columns:
      island: { measure: l-infinity, limit: 0.15 }
      note: ignore
    max-age: 30d
`,
    evaluate: ({ skew, freshness, run }, options) => {
        const verdicts = judgeSkew(skew, options);
        const answer = answerFrom(skew, verdicts);
        const { outcome, summary, remedy } = conclude(skew, verdicts, staleness(freshness, run.startedAt, options['max-age']));
        return { ...answer, outcome, summary, ...(remedy === undefined ? {} : { remedy }) };
    },
});
function conclude(skew, verdicts, stale) {
    const of = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const words = ({ column, measure, expected, found }) => `${clipped(column)}: ${measure} expected ${expected}, found ${found}`;
    const [failed, open] = [of('fail'), of('inconclusive')];
    if (failed.length > 0)
        return {
            outcome: 'fail',
            summary: `training and serving differ in ${countOf(failed)}: ${listed(failed.map(words), 3)}`,
            remedy: 'compare the code that makes the column in training and in serving (units, defaults, time zones, encodings); where the world has changed, train on newer data; `columns` below `monitor/skew` sets another limit',
        };
    if (stale !== null)
        return {
            outcome: 'inconclusive',
            summary: stale,
            remedy: 'take a fresh sample of the serving data in a scheduled run',
        };
    if (open.length > 0)
        return {
            outcome: 'inconclusive',
            summary: `cannot be told for ${countOf(open)}: ${listed(open.map(words), 3)}`,
            remedy: 'add rows to the smaller sample, or set `columns: { <name>: ignore }` for a column that does not matter',
        };
    const distances = verdicts.filter(({ measure }) => !['missing cells', 'row by row', 'presence'].includes(measure));
    if (distances.length === 0)
        return {
            outcome: 'inconclusive',
            summary: 'training and serving data have no column in common that could be compared',
            remedy: 'give the serving data the columns of the training data, with the same names',
        };
    const [worst] = distances;
    const joined = skew.rows !== null && skew.rows.joined > 0 ? `; ${skew.rows.joined} rows joined by key agree` : '';
    return {
        outcome: 'pass',
        summary: `${distances.length} columns agree, furthest ${clipped(worst.column)} with ${worst.measure} ${worst.found}, expected ${worst.expected}${joined}`,
    };
}
const countOf = (verdicts) => {
    const { size } = new Set(verdicts.map(({ column }) => column));
    return size === 1 ? '1 column' : `${size} columns`;
};
function answerFrom(skew, verdicts) {
    const { rows, notCompared, columns } = skew;
    const unjoined = rows !== null && rows.joined === 0;
    const facts = [
        ['rows of training', skew.trainingRows],
        ['rows of serving', skew.servingRows],
        ...(rows === null ? [] : [['rows joined by key', rows.joined]]),
        ...(rows === null || rows.duplicates.training + rows.duplicates.serving === 0
            ? []
            : [
                ['keys more than once', `${rows.duplicates.training} in training, ${rows.duplicates.serving} in serving`],
            ]),
    ];
    const left = [
        ...notCompared.map(({ column, why }) => [clipped(column), why]),
        ...columns
            .filter(({ column, kind }) => kind === 'date' && !verdicts.some((verdict) => verdict.column === column))
            .map(({ column }) => [clipped(column), 'dates move by themselves; name it below `columns` to compare it']),
        ...(unjoined ? [['row by row', 'no key of the serving data is in the training data']] : []),
    ];
    const evidence = [
        {
            kind: 'table',
            title: `Columns of training and serving, worst first${verdicts.length > mostShown ? ` (${mostShown} of ${verdicts.length} comparisons)` : ''}`,
            columns: ['Column', 'Measure', 'Expected', 'Found', 'Outcome'],
            rows: verdicts
                .slice(0, mostShown)
                .map(({ column, measure, expected, found, outcome }) => [clipped(column), measure, expected, found, outcome]),
        },
        ...(left.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    title: `Not compared${left.length > mostShown ? ` (${mostShown} of ${left.length})` : ''}`,
                    columns: ['Column', 'Why'],
                    rows: left.slice(0, mostShown),
                },
            ]),
    ];
    return {
        measurements: [
            ...facts.map(([name, observed]) => ({ name, observed })),
            ...verdicts.slice(0, mostShown).map(({ column, measure, expected, found, outcome }) => ({
                name: `${clipped(column)} ${measure}`,
                observed: found,
                expected,
                ...(outcome === 'inconclusive' ? {} : { met: outcome === 'pass' }),
            })),
        ],
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/checks/index.js













/** The built-in checks, in the rubric's order. */
const checks = [
    schema,
    benefit_benefit,
    cost,
    policy,
    privacy_privacy,
    agility_agility,
    code,
    unitTests,
    validation,
    dependencies,
    invariants_invariants,
    skew,
    numerics_numerics,
];
const byId = new Map(checks.map((check) => [check.id, check]));
const checkOf = (id) => byId.get(id);
/** What each check accepts below `tests`, for the schema of the configuration. */
const checkOptions = Object.fromEntries(checks.map((check) => [check.id, check.options]));


/***/ }),

/***/ 83866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ judgeCases)
/* harmony export */ });
const shownCases = 10;
/** Test cases as evidence: at least one ran, none failed or errored; a skipped case does not count as ran. */
function judgeCases(cases, report, selection) {
    const ran = cases.filter((testCase) => testCase.outcome !== 'skipped');
    const broken = ran.filter((testCase) => testCase.outcome !== 'passed');
    const files = report.files.map((file) => file.path).join(', ');
    const measurements = [
        { name: 'cases that ran', observed: ran.length, expected: 'at least 1', met: ran.length > 0 },
        { name: 'failed or errored', observed: broken.length, expected: '0', met: broken.length === 0 },
        { name: 'skipped', observed: cases.length - ran.length },
    ];
    if (ran.length === 0) {
        const why = cases.length > 0
            ? `all ${cases.length} were skipped`
            : report.cases.length > 0
                ? `${selection} matches none of ${report.cases.length}`
                : 'the report is empty';
        return {
            outcome: 'inconclusive',
            summary: `no test case ran in ${files}: ${why}`,
            measurements,
            evidence: [],
            remedy: 'run the test cases in this run, or mend the selection',
        };
    }
    if (broken.length === 0)
        return { outcome: 'pass', summary: `${ran.length} test cases passed in ${files}`, measurements, evidence: [] };
    return {
        outcome: 'fail',
        summary: `${broken.length} of ${ran.length} test cases failed in ${files}: ${nameOf(broken[0])}${broken.length > 1 ? ', …' : ''}`,
        measurements,
        evidence: broken.slice(0, shownCases).map(positionOf),
        remedy: `mend the failed test cases, then run them again`,
    };
}
const nameOf = ({ classname, name }) => (classname === '' ? name : `${classname}::${name}`);
function positionOf(testCase) {
    const message = `${nameOf(testCase)}: ${testCase.message.split('\n', 1)[0] || testCase.outcome}`;
    return { kind: 'position', file: testCase.file, message, ...(testCase.line === null ? {} : { line: testCase.line }) };
}


/***/ }),

/***/ 55649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ agilityOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Options of `data/agility` that gathering reads as well. */
const agilityOptions = {
    last: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(1)
        .max(50)
        .default(5)
        .describe('How many of the latest changes that added a feature are looked at.'),
};


/***/ }),

/***/ 68117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ benefitOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Options of `data/benefit` that gathering reads as well. */
const benefitOptions = {
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['univariate', 'importance'])
        .optional()
        .describe('`univariate` asks whether each feature goes with the label, `importance` reads what training found; `importance` when that file is named.'),
    importance: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('A CSV or JSON file that training writes: for each feature its importance and, where known, its std.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(100)
        .max(50_000)
        .default(5000)
        .describe('How many rows of the training data are sampled for associations.'),
};


/***/ }),

/***/ 25966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ coverageOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1);
/** What `data/code` accepts. */
const coverageOptions = {
    coverage: globs
        .default(['', 'build/', 'coverage/', 'reports/'].flatMap((folder) => [
        `${folder}coverage.{xml,json}`,
        `${folder}{lcov,coverage}.info`,
    ]))
        .describe('Coverage reports (LCOV, Cobertura XML, coverage.py JSON): paths or globs.'),
    sources: globs
        .default([
        '**/features.{py,js,ts,R,scala}',
        '**/feature_*.py',
        '**/{features,feature_engineering}/**/*.{py,js,ts,R,scala}',
        '!**/{tests,test,__tests__,.venv,venv,site-packages}/**',
        '!**/{test_*,*_test,*.test,*.spec}.*',
        '!**/__init__.py',
    ])
        .describe('The code that makes features: paths or globs; a glob that begins with `!` takes files out.'),
    minimum: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.default(0.8).describe('The share of lines that tests must have run, in each file: `80%` or 0.8.'),
    cases: globs
        .optional()
        .describe('Globs over `file`, `classname`, `name` or suite of the test cases that test this code; all when left out.'),
};


/***/ }),

/***/ 19121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ invariantsOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const tolerance = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{1,2}(\.\d+)?%$|^100%$/, 'a share such as 1%')])
    .transform((share) => (typeof share === 'number' ? share : Number.parseFloat(share) / 100));
const roles = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['training', 'testing', 'serving']);
const defaults = { tolerance: 0, tables: ['training', 'serving'] };
const rule = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(2000),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .min(1)
            .max(2000)
            .describe('A rule in the Common Expression Language: about each row (`row.age >= 18`), or about the table by `share count mean sum min max stddev missing distinct`.'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .min(1)
            .max(200)
            .optional()
            .describe('What reports call the rule; the rule itself when left out.'),
        tolerance: tolerance
            .default(defaults.tolerance)
            .describe('The share of rows for which the rule may fail, such as `1%` or 0.01.'),
        tables: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(roles)
            .min(1)
            .default(defaults.tables)
            .describe('The tables it is about; training and serving data when left out.'),
    }),
])
    .transform((written) => typeof written === 'string'
    ? { ...defaults, rule: written, name: written }
    : { ...written, name: written.name ?? written.rule });
const invariantsOptions = {
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rule)
        .max(200)
        .default([])
        .describe('Rules that must hold in training and in serving: `row.age >= 18`, `share(label == 1) > 0.05`, or `{ rule, name, tolerance, tables }`.'),
    'max-age': _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0
        .default(30 * 86_400)
        .describe('How old the newest serving data may be, by `data.time`, else by the commit that last changed them.'),
};


/***/ }),

/***/ 71460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ numericsOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const numericsOptions = {
    curve: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .optional()
        .describe('What training logs from step to step: CSV, TSV, JSON or JSON Lines, one path or glob or several.'),
};


/***/ }),

/***/ 13054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ privacyPatterns),
/* harmony export */   j: () => (/* binding */ privacyOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** The personal values that are looked for. */
const privacyPatterns = ['email', 'phone', 'iban', 'card', 'ssn', 'ip'];
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const columns = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(column);
const pattern = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(privacyPatterns);
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const allowed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: column.describe('The column in which the pattern is expected.'),
    pattern: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(pattern).describe('The pattern, or patterns, that may be there.'),
    in: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['training', 'testing', 'serving', 'predictions', 'output']))
        .min(1)
        .optional()
        .describe('The tables in which it may be there; all when left out.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Why it is no personal value, or may be there.'),
});
/** What `data/privacy` accepts. */
const privacyOptions = {
    patterns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pattern)
        .min(1)
        .default([...privacyPatterns])
        .describe('The patterns that are looked for: `email`, `phone`, `iban`, `card`, `ssn`, `ip`.'),
    allow: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(allowed).default([]).describe('Columns in which a pattern is expected, each with its reason.'),
    'quasi-identifiers': columns
        .optional()
        .describe('Columns that together could tell a person, such as age, postcode and sex: each combination needs `k` rows.'),
    k: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(2).default(5).describe('How many rows each combination of quasi-identifiers must have.'),
    sensitive: columns
        .optional()
        .describe('Columns that must be absent or hashed in serving data, predictions and outputs.'),
    deletions: path
        .optional()
        .describe('A file of keys that had to be deleted: one a line, or CSV with the key column; none may be in any table.'),
    outputs: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(path)
        .optional()
        .describe('Further intermediate and output files to scan, paths or globs: tables, and text such as logs or JSON.'),
};


/***/ }),

/***/ 33660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sourcesOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const sourcesOptions = {
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(path).min(1).max(50)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .optional()
        .describe('Further upstream data that the model depends on, beside training, testing and serving data: paths or globs.'),
};


/***/ }),

/***/ 33820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ changeLimit),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** One item (a path, the name of a column), or a list of them; always a list after parsing. */
const oneOrMore = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([item, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
/** A duration as users write it (`30s 15m 2h`), in seconds after parsing. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration such as 30s, 15m or 2h')
    .transform((text) => Number.parseFloat(text) * secondsPer[text.replace(/[\d.]/g, '')]);
/** A limit on a change: a number in the metric's own unit, or `5%` of the baseline's absolute value. */
const changeLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a number, or a share such as 1%')])
    .transform((limit) => typeof limit === 'number'
    ? { value: limit, relative: false }
    : { value: Number.parseFloat(limit) / 100, relative: true });
/** A share of a whole: `80%` or 0.8, as a number from 0 to 1 after parsing. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a share such as 80% or 0.8')])
    .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));
/** `1.5h` from 5400 seconds: the largest unit that reads well. */
function formatDuration(seconds) {
    for (const [unit, size] of [
        ['d', 86_400],
        ['h', 3600],
        ['m', 60],
    ]) {
        if (seconds >= size)
            return `${Number((seconds / size).toFixed(1))}${unit}`;
    }
    return seconds >= 1 ? `${Number(seconds.toFixed(1))}s` : `${Math.round(seconds * 1000)}ms`;
}


/***/ }),

/***/ 17059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ failedBy),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Pm: () => (/* binding */ gathered),
/* harmony export */   bi: () => (/* binding */ whyMissing),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   p: () => (/* binding */ presentValue)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

const gathered = (value) => ({ state: 'gathered', value });
const absent = (reason) => ({ state: 'absent', reason });
const failed = (error, next) => ({
    state: 'failed',
    error,
    ...(next === undefined ? {} : { next }),
});
/** A mistake that the user can mend, as a fact. */
function failedBy({ problems }) {
    const error = problems.map(({ next: _, ...problem }) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)).join('; ');
    return failed(error, problems.find(({ next }) => next !== undefined)?.next);
}
/** The value, or undefined where there is none: for reports, never for checks. */
const presentValue = (fact) => (fact.state === 'gathered' ? fact.value : undefined);
/** Why there is no value; empty where there is one. */
const whyMissing = (fact) => fact.state === 'absent' ? fact.reason : fact.state === 'failed' ? fact.error : '';


/***/ }),

/***/ 9177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ featuresOf)
/* harmony export */ });
/**
 * The columns that the model uses: `data.features`, else the columns of the training data without label, key and time; protected columns then count only where the
 * catalog lists them.
 */
function featuresOf(data, training, catalog) {
    const columns = training.columns.map(({ name }) => name);
    const present = new Set(columns);
    if (data.features !== undefined) {
        const declared = [...new Set(data.features)];
        return {
            names: declared.filter((name) => present.has(name)),
            missing: declared.filter((name) => !present.has(name)),
        };
    }
    const others = new Set([data.label, data.time, ...(data.key ?? [])]);
    const inCatalog = new Set(catalog?.features.map(({ name }) => name));
    const isProtected = new Set(data.protected);
    return {
        names: columns.filter((name) => !others.has(name) && (!isProtected.has(name) || inCatalog.has(name))),
        missing: [],
    };
}


/***/ }),

/***/ 59255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/* unused harmony export tableRoles */
/** What is in a table, as facts keep it: plain JSON, bounded, without values that could tell a person. */
const tableRoles = (/* unused pure expression or super */ null && (['training', 'testing', 'serving', 'predictions']));
const columnOf = (table, name) => table.columns.find((column) => column.name === name);


/***/ }),

/***/ 45114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   XG: () => (/* binding */ sectionTitles),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   b3: () => (/* binding */ testIds)
/* harmony export */ });
const sections = ['data', 'model', 'infra', 'monitor'];
const sectionTitles = {
    data: 'Data',
    model: 'Model',
    infra: 'Infrastructure',
    monitor: 'Monitoring',
};
/** The 28 ids in the paper's order: position in the section + 1 is the number in the paper. */
const testIds = [
    'data/schema',
    'data/benefit',
    'data/cost',
    'data/policy',
    'data/privacy',
    'data/agility',
    'data/code',
    'model/review',
    'model/online',
    'model/tuning',
    'model/staleness',
    'model/baseline',
    'model/slices',
    'model/inclusion',
    'infra/reproducibility',
    'infra/unit-tests',
    'infra/integration',
    'infra/validation',
    'infra/debugging',
    'infra/canary',
    'infra/rollback',
    'monitor/dependencies',
    'monitor/invariants',
    'monitor/skew',
    'monitor/age',
    'monitor/numerics',
    'monitor/performance',
    'monitor/quality',
];
const sectionOf = (id) => id.slice(0, id.indexOf('/'));


/***/ }),

/***/ 29281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   T2: () => (/* binding */ whyNoNumber),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   mg: () => (/* binding */ judgeMetric)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);

/**
 * Judges every limit that a gate sets on one metric. A relative change is divided by |baseline|; a baseline of zero with a share as limit is an error. A
 * metric that is missing, not finite, not a number, or whose direction has changed since the reference is an error: never met.
 */
function judgeMetric(name, gate, metrics, references) {
    const verdicts = [];
    const metric = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(metrics)?.values.find((candidate) => candidate.name === name);
    const absolute = (expected, met) => {
        const kind = 'absolute';
        if (metric === undefined)
            verdicts.push({ metric: name, kind, outcome: 'error', expected, found: whyNoNumber(name, metrics) });
        else if (isClaim(metric, metrics))
            verdicts.push({ metric: name, kind, outcome: 'error', expected, ...claimed(metric) });
        else
            verdicts.push({
                metric: name,
                kind,
                outcome: met(metric.value) ? 'met' : 'missed',
                expected,
                found: formatNumber(metric.value),
            });
    };
    const turned = directionChange(name, metric, references.base);
    if (turned !== null)
        return [
            {
                metric: name,
                kind: 'absolute',
                outcome: 'error',
                expected: 'the direction that it had',
                found: turned,
                next: 'declare the direction below `directions` on the base branch, or give the metric another name',
            },
        ];
    const { minimum, maximum } = gate;
    if (minimum !== undefined)
        absolute(`at least ${formatNumber(minimum)}`, (value) => value >= minimum);
    if (maximum !== undefined)
        absolute(`at most ${formatNumber(maximum)}`, (value) => value <= maximum);
    for (const key of ['max-drop', 'max-rise']) {
        const limit = gate[key];
        if (limit !== undefined)
            verdicts.push(judgeChange(name, metric, metrics, key, limit, gate.against, references[gate.against]));
    }
    return verdicts;
}
function judgeChange(name, metric, metrics, key, limit, against, reference) {
    const to = against === 'base' ? 'the base' : 'the version in production';
    const way = key === 'max-drop' ? 'below' : 'above';
    const amount = limit.relative ? formatShare(limit.value) : formatNumber(limit.value);
    const verdict = (outcome, found, before, next) => ({
        metric: name,
        kind: 'relative',
        outcome,
        expected: `at most ${amount} ${way} ${to}${before === undefined ? '' : ` (${formatNumber(before.value)})`}`,
        found,
        ...(next === undefined ? {} : { next }),
    });
    if (metric === undefined)
        return verdict('error', whyNoNumber(name, metrics));
    if (isClaim(metric, metrics))
        return { ...verdict('error', ''), ...claimed(metric) };
    if (reference.state === 'failed')
        return verdict('error', `${to} could not be read: ${reference.error}`, undefined, 'mend what it says, then run it again');
    if (reference.state !== 'gathered')
        return verdict('not-compared', `not compared: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(reference)}`);
    const before = recorded(reference.value, name);
    if (before === undefined)
        return verdict('not-compared', `not compared: ${to} has no ${name}`);
    const turned = directionChange(name, metric, reference);
    if (turned !== null)
        return verdict('error', turned, before);
    if (limit.relative && before.value === 0)
        return verdict('error', `a share of a baseline of 0 is not defined: set the limit in the metric's own unit`, before);
    const worse = key === 'max-drop' ? before.value - metric.value : metric.value - before.value;
    const allowed = limit.relative ? limit.value * Math.abs(before.value) : limit.value;
    // 0.95 - 0.94 is 0.010000000000000009: a limit of 0.01 means what the user reads.
    const rounding = 1e-12 * Math.max(1, Math.abs(before.value), Math.abs(metric.value));
    const change = `${formatNumber(metric.value)}, ${worse <= 0 ? 'no worse' : `${formatNumber(worse)}${before.value === 0 ? '' : ` (${formatShare(worse / Math.abs(before.value))})`} ${way}`}`;
    return verdict(worse <= allowed + rounding ? 'met' : 'missed', change, before);
}
/** What changed about which way is better, in words; null where nothing did, or nothing is known to compare with. */
function directionChange(name, metric, reference) {
    const before = reference.state === 'gathered' ? recorded(reference.value, name) : undefined;
    if (metric === undefined || !before?.direction || before.direction === metric.direction)
        return null;
    return `its direction changed: ${before.direction} was better, now ${metric.direction ?? 'neither'} is`;
}
/** Names are hostile: `constructor` is no metric unless it was recorded. */
const recorded = ({ metrics }, name) => Object.hasOwn(metrics, name) ? metrics[name] : undefined;
/** Whether the file of a metric is tracked and unmodified in git: then nothing measured it in this run. */
const isClaim = (metric, metrics) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(metrics)?.files.some(({ path, origin }) => path === metric.file && origin === 'committed') === true;
const claimed = ({ value, file }) => ({
    found: `${formatNumber(value)} in ${file}, which is tracked and unmodified in git: nothing measured it in this run`,
    next: 'let training write the metrics in this run, or keep them out of git',
});
/** Why a name has no finite number, naming key and file. */
function whyNoNumber(name, metrics) {
    if (metrics.state !== 'gathered')
        return `no metrics: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(metrics)}`;
    const other = metrics.value.others.find((candidate) => candidate.name === name);
    const kinds = {
        nan: 'NaN',
        infinity: 'infinite',
        text: 'text',
        boolean: 'true or false',
        null: 'null',
        list: 'a list',
    };
    if (other !== undefined)
        return `${name} is ${kinds[other.kind]}, not a finite number, in ${other.file}`;
    return `${name} is missing in ${metrics.value.files.map((file) => file.path).join(', ')}`;
}
/** Up to six significant digits, without trailing zeros; large whole numbers in full. */
function formatNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return String(value);
    return String(Number(value.toPrecision(6)));
}
/** `1.04%` from 0.0104. */
const formatShare = (share) => `${Number((share * 100).toPrecision(3))}%`;


/***/ }),

/***/ 50511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
/**
 * Quantile of the standard normal distribution, for 0 < share < 1; relative error about 1e-16.
 * M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37 (1988).
 */
function normalQuantile(share) {
    const centred = share - 0.5;
    if (Math.abs(centred) <= 0.425) {
        const r = 0.180625 - centred * centred;
        return (centred * polynomial(central.above, r)) / polynomial(central.below, r);
    }
    const r = Math.sqrt(-Math.log(centred < 0 ? share : 1 - share));
    const part = r <= 5 ? tail : farTail;
    const offset = r - (r <= 5 ? 1.6 : 5);
    return (Math.sign(centred) * polynomial(part.above, offset)) / polynomial(part.below, offset);
}
/** Coefficients from the constant up. */
const polynomial = (coefficients, x) => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
const central = {
    above: [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
        33430.57558358813, 2509.0809287301227,
    ],
    below: [
        1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852546,
    ],
};
const tail = {
    above: [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    below: [
        1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
};
const farTail = {
    above: [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
    below: [
        1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
        1.421511758316446e-7, 2.0442631033899397e-15,
    ],
};


/***/ }),

/***/ 89263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ megabyte),
/* harmony export */   JQ: () => (/* binding */ copyBounded),
/* harmony export */   LW: () => (/* binding */ readTextBounded),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   fk: () => (/* binding */ fingerprintDigest),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   pR: () => (/* binding */ expandPaths),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export readBounded */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);







const megabyte = 1024 * 1024;
/** `1.2 MB`. */
function formatBytes(bytes) {
    for (const [unit, size] of [
        ['GB', 1024 ** 3],
        ['MB', 1024 ** 2],
        ['kB', 1024],
    ]) {
        if (bytes >= size)
            return `${(bytes / size).toFixed(1)} ${unit}`;
    }
    return `${bytes} bytes`;
}
/** The path below `root`, with `/`; throws where it leads out of it. */
function inside(root, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    if (found === '..' || found.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(found))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: path,
            message: 'leads out of the repository',
            next: 'name a path inside the repository',
        });
    return found.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
/** Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. */
async function openRegular(root, path) {
    const file = inside(root, path);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    const refuse = (message, next) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file, message, next });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch((error) => error.code === 'ENOENT' || error.code === 'ENOTDIR'
        ? refuse('no such file', 'check the path, and that the training command writes it')
        : refuse(`cannot be read (${error.code})`, 'check its permissions'));
    if (found.isSymbolicLink())
        refuse('is a symbolic link, which is not followed', 'write a regular file');
    if (found.isDirectory())
        refuse('is a directory', 'name a file');
    if (!found.isFile())
        refuse('is not a regular file', 'write a regular file');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full)));
    if (folder === '..' || folder.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
        refuse('leads out of the repository, by a symbolic link', 'write it inside the repository');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((error) => refuse(`cannot be read (${error.code})`, 'check its permissions'));
    const opened = await handle.stat();
    if (!opened.isFile() || opened.ino !== found.ino) {
        await handle.close();
        refuse('changed while it was opened', 'make sure that nothing writes it after training has ended');
    }
    return { handle, bytes: opened.size };
}
/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
async function readBounded(root, path, limit = 16 * megabyte) {
    const { handle, bytes } = await openRegular(root, path);
    try {
        if (bytes > limit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
                file: inside(root, path),
                message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
                next: 'write a summary, not the raw data',
            });
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Copies a file of at most `limit` bytes to `target` (absolute) in flat memory, under the same rules. */
async function copyBounded(root, path, target, limit) {
    const { handle, bytes } = await openRegular(root, path);
    if (bytes > limit) {
        await handle.close();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            file: inside(root, path),
            message: `has ${formatBytes(bytes)}; at most ${formatBytes(limit)} are read`,
            next: 'write a summary, not the raw data',
        });
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(handle.createReadStream({ highWaterMark: megabyte, end: Math.max(bytes - 1, 0) }), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target));
}
/** The same as text; throws where it is not UTF-8. A byte order mark is dropped. */
async function readTextBounded(root, path, limit) {
    const content = await readBounded(root, path, limit);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file: inside(root, path), message: 'is not UTF-8 text', next: 'write it as UTF-8' });
    }
}
/** SHA-256 (hex) and size of a file of any size, in flat memory. */
async function digestFile(root, path, algorithm = 'sha256') {
    const { handle, bytes } = await openRegular(root, path);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of handle.createReadStream({ highWaterMark: megabyte }))
        hash.update(chunk);
    return { bytes, digest: hash.digest('hex') };
}
/** The files that paths and globs name, sorted, relative to `root`. A plain path is kept whether it exists or not; a glob may match nothing. */
async function expandPaths(root, patterns) {
    const files = new Set();
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .isDynamicPattern */ .ey)(inner))
            files.add(inner);
        else
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)(inner, {
                cwd: root,
                onlyFiles: false,
                expandDirectories: false,
                dot: true,
                followSymbolicLinks: false,
                ignore: ['.git/**', '**/node_modules/**'],
            }))
                files.add(file);
    }
    return [...files].sort();
}
/** SHA-256 of each file and over all of them, as `sha256sum` would list them. A directory counts with all files below it. */
async function fingerprint(root, patterns) {
    const found = [];
    for (const path of await filesBelow(root, patterns)) {
        const { bytes, digest } = await digestFile(root, path);
        found.push({ path, bytes, sha256: digest });
    }
    return { files: found, sha256: fingerprintDigest(found) };
}
/** SHA-256 over the sorted lines `<sha256>  <path>\n`. */
function fingerprintDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
        hash.update(`${file.sha256}  ${file.path}\n`);
    return hash.digest('hex');
}
async function filesBelow(root, patterns) {
    const files = new Set();
    for (const path of await expandPaths(root, patterns)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => undefined);
        if (found?.isDirectory())
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)(`${path === '' ? '.' : path.replace(/[*?[\]{}()!]/g, '\\$&')}/**`, {
                cwd: root,
                dot: true,
                followSymbolicLinks: false,
                onlyFiles: false,
                expandDirectories: false,
            })) {
                if (!file.endsWith('/'))
                    files.add(file);
            }
        else
            files.add(path);
    }
    if (files.size === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `nothing matches ${patterns.join(', ')}`,
            next: 'check the path, and that the training command writes it',
        });
    return [...files].sort();
}


/***/ })

};

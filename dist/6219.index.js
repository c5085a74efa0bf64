export const id = 6219;
export const ids = [6219];
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

/***/ 22508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ tableWords),
/* harmony export */   gP: () => (/* binding */ lacking)
/* harmony export */ });
/* unused harmony export wordsOf */
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);

/** What each fact is called where people read: none of them knows our names. */
const factWords = {
    training: { words: 'the training run' },
    metrics: { words: 'the metrics', many: true },
    junit: { words: 'the test report' },
    artifacts: { words: 'the artifacts of the model', many: true },
    predictions: { words: 'the file of predictions' },
    freshness: { words: 'the age of the serving data' },
    conformance: { words: 'the comparison of the data with their schema' },
    catalog: { words: 'the feature catalog' },
    associations: { words: 'the association of the features with the label' },
    benefits: { words: 'the importance of the features' },
    privacy: { words: 'the scan for personal data' },
    featureHistory: { words: 'the history of the features' },
    coverage: { words: 'the coverage report' },
    invariants: { words: 'the result of the rules' },
    skew: { words: 'the comparison of training with serving data' },
    overlap: { words: 'the search for rows of testing in training' },
    weights: { words: 'the weights of the model', many: true },
    curve: { words: 'the training curve' },
    sources: { words: 'the upstream data sources', many: true },
    online: { words: 'the pairs of offline and online values', many: true },
    slices: { words: 'the quality on slices' },
    inclusion: { words: 'the comparison of groups' },
    baselines: { words: 'the comparison with simpler models' },
    quality: { words: 'the quality of the served predictions' },
    tuning: { words: 'the trials of the search', many: true },
    reproducibility: { words: 'the comparison with a second training' },
    canary: { words: 'the trial of the model in what serves it' },
    specCoverage: { words: "the coverage report of the model's code" },
    restore: { words: 'the restore from a checkpoint' },
    packages: { words: 'the versions of the packages', many: true },
    performance: { words: 'the comparison of time and memory with earlier runs' },
    trends: { words: 'the earlier runs', many: true },
    tracking: { words: "the tracking server's run" },
    dvc: { words: 'what DVC tracks' },
    plots: { words: 'the declared plots', many: true },
    operations: { words: 'how the model is operated' },
    repeats: { words: 'the repeats of training', many: true },
    differences: { words: 'the comparison of the predictions with those of the base' },
    staleness: { words: 'the evaluation of older versions' },
    rollback: { words: 'the drill of going back' },
    integration: { words: 'the run of the stages on a sample' },
    debugging: { words: 'the example followed through the model' },
    review: { words: 'the review of the specification' },
    stageAges: { words: 'the age of the stages' },
    baseline: { words: 'the record of the base' },
    production: { words: 'the version in production' },
    carried: { words: 'the results of earlier runs', many: true },
};
/** The same for each table. */
const tableWords = {
    training: 'the training data',
    testing: 'the testing data',
    serving: 'the serving data',
    predictions: 'the predictions',
};
const wordsOf = (name) => factWords[name].words;
/** Why a check that needs a fact cannot answer: "the metrics are not there: …". */
function lacking(name, fact) {
    const { words, many } = factWords[name];
    const state = fact.state === 'failed' ? 'could not be read' : many ? 'are not there' : 'is not there';
    return `${words} ${state}: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(fact)}`;
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

/***/ 53703:
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
// EXTERNAL MODULE: ./build/statistics/outlier.js
var outlier = __webpack_require__(85590);
;// CONCATENATED MODULE: ./build/checks/check.js
/** Keeps the types of a check while it is written, and forgets them for the list of checks. */
function defineCheck(check) {
    return check;
}

// EXTERNAL MODULE: ./build/checks/inconclusive.js
var inconclusive = __webpack_require__(72850);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
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
    const typical = (0,outlier/* median */.JZ)(known.map(({ seconds }) => seconds));
    const slowest = known.reduce((slow, time) => (time.seconds > slow.seconds ? time : slow));
    const goal = hasVersions ? 'to the first version with it' : 'to its merge (no version is tagged)';
    const summary = `the median of the last ${known.length} changes that added features took ${(0,units/* formatDuration */.a3)(typical)} ${goal}; expected at most ${(0,units/* formatDuration */.a3)(limit)}`;
    const measurements = [
        { name: 'median lead time in seconds', observed: typical, expected: `at most ${limit}`, met: typical <= limit },
        ...details.measurements,
    ];
    if (typical <= limit)
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
function named({ features }) {
    const more = features.length - 3;
    return `${features.slice(0, 3).map(clip).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const clip = (text) => (0,support_text/* clipped */.c)(text, 100);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./build/config/options/benefit.js
var benefit = __webpack_require__(68117);
// EXTERNAL MODULE: ./build/facts/features.js
var features = __webpack_require__(9177);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
;// CONCATENATED MODULE: ./build/checks/benefit-tables.js

/** How many features `data/benefit` shows, the failing ones first. */
const mostListed = 50;
const benefit_tables_short = (value) => Number(value.toPrecision(4));
const benefit_tables_clip = (text) => (0,support_text/* clipped */.c)(text, 100);
function benefitTable(title, columns, rows) {
    const more = rows.length - mostListed;
    const shown = rows
        .slice(0, mostListed)
        .map((row) => row.map((cell) => (typeof cell === 'number' ? benefit_tables_short(cell) : cell)));
    const rest = more > 0 ? [[`and ${more} more`, ...columns.slice(1).map(() => '')]] : [];
    return { kind: 'table', title, columns, rows: [...shown, ...rest] };
}
/** Pairs of features whose correlation reaches the limit. */
function pairTable({ pairs }, limit) {
    const found = pairs.filter((pair) => Math.abs(pair.correlation) >= limit);
    if (found.length === 0)
        return [];
    const rows = found.map((pair) => [benefit_tables_clip(pair.first), benefit_tables_clip(pair.second), pair.correlation]);
    return [
        benefitTable(`Pairs of features that nearly say the same (at least ${limit})`, ['feature', 'feature', 'correlation'], rows),
    ];
}

;// CONCATENATED MODULE: ./build/checks/names.js

/** Names come from data and files: they are cut before they reach a report, which escapes them. */

/** The first few, each cut, and how many more there are. */
const listed = (texts, most = 5) => [
    ...texts.slice(0, most).map((text) => (0,support_text/* clipped */.c)(text)),
    ...(texts.length > most ? [`and ${texts.length - most} more`] : []),
].join('; ');

;// CONCATENATED MODULE: ./build/checks/benefit-ablation.js





/**
 * Whether the metric lost more than the minimum with each feature's column shuffled. The noise is the difference between two trainings on untouched data: a loss that less the noise
 * is above the minimum earns, one that with the noise is not above it earns nothing, and what lies between nobody can tell.
 */
function judgeAblation({ features, source, ablation }, options, pairs) {
    if (ablation === undefined)
        return (0,inconclusive/* inconclusive */.N)('the benefits are no ablation', 'train again with `method: ablation`');
    const unanswered = whyUnanswered(source, ablation, options);
    if (unanswered !== null)
        return unanswered;
    if (features.length === 0)
        return (0,inconclusive/* inconclusive */.N)('there is no feature to judge', 'name them in `data.features`');
    const { minimum } = options;
    const { references, secondsEach, trainings } = ablation;
    const noise = Math.max(...references) - Math.min(...references);
    const judged = features.map((one) => {
        const { feature, benefit, problem } = one;
        if (benefit === null || !Number.isFinite(benefit))
            return { feature, benefit: null, found: (0,support_text/* clipped */.c)(problem ?? 'not a finite number'), verdict: 'unknown' };
        return { feature, benefit, found: benefit, verdict: verdictOf(benefit, noise, minimum) };
    });
    const of = (verdict) => judged.filter((one) => one.verdict === verdict);
    const sorted = [...of('earns nothing'), ...of('unknown'), ...of('within noise'), ...of('earns')];
    const name = benefit_tables_clip(source);
    const measurements = sorted.slice(0, mostListed).map(({ feature, found, verdict }) => ({
        name: `${benefit_tables_clip(feature)}: loss of ${name}`,
        observed: found,
        expected: `above ${minimum}`,
        met: verdict === 'earns',
    }));
    const evidence = [
        benefitTable(`What ${name} loses with a feature's column shuffled: ${trainings} trainings of about ${(0,units/* formatDuration */.a3)(secondsEach)}, noise ${benefit_tables_short(noise)}`, ['feature', `loss of ${name}`, 'verdict'], sorted.map(({ feature, found, verdict }) => [benefit_tables_clip(feature), found, verdict])),
        ...pairs,
    ];
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements,
        evidence,
        ...(remedy === undefined ? {} : { remedy }),
    });
    const words = (group) => listed(group.map(({ feature, found }) => `${benefit_tables_clip(feature)} ${typeof found === 'number' ? benefit_tables_short(found) : found}`));
    const expected = `expected ${name} to lose more than ${minimum} with each column shuffled`;
    const [useless, unknown, unclear] = [of('earns nothing'), of('unknown'), of('within noise')];
    if (judged.length > 0 && noise === 0 && judged.every(({ benefit }) => benefit === 0))
        return answer('inconclusive', `${name} stayed ${(0,metric_limits/* formatNumber */.ZV)(references[0])} whichever of ${judged.length} columns was shuffled: does training read the files below \`data\`?`, 'name under `data.training` and `data.testing` the files that training reads');
    if (useless.length > 0)
        return answer('fail', `${useless.length} of ${judged.length} features earn nothing: ${expected}, found ${words(useless)} (noise ${benefit_tables_short(noise)})`, 'drop these features; of two that say the same, drop one and measure again');
    if (unknown.length > 0)
        return answer('inconclusive', `training without what ${unknown.length === 1 ? 'one feature tells' : `${unknown.length} features tell`} gave no number: ${words(unknown)}`, 'let training accept any order of the values of a column, and write the metric as a finite number');
    if (unclear.length > 0)
        return answer('inconclusive', `${unclear.length} of ${judged.length} features are within the noise of training (${benefit_tables_short(noise)}): ${expected}, found ${words(unclear)}`, 'fix the seeds of training, or test on more rows, so that two trainings on the same data agree');
    return answer('pass', `${judged.length} features: ${expected}, found at least ${benefit_tables_short(leastOf(judged))}`);
}
function verdictOf(loss, noise, minimum) {
    // 0.95 − 0.94 is 0.010000000000000009: what is not above the minimum by more than rounding is not above it.
    const rounding = 1e-12 * Math.max(1, Math.abs(loss), Math.abs(minimum));
    if (loss - noise > minimum + rounding)
        return 'earns';
    return loss + noise <= minimum + rounding ? 'earns nothing' : 'within noise';
}
const leastOf = (judged) => Math.min(...judged.map(({ benefit }) => benefit ?? Number.NaN));
/** Where not all trainings ran, or what they are compared with does not hold. */
function whyUnanswered(metric, ablation, { tolerance, most }) {
    const { own, references, unreached, trainings, secondsEach, budgetSeconds } = ablation;
    const cost = `${trainings} trainings of about ${(0,units/* formatDuration */.a3)(secondsEach)} are ${(0,units/* formatDuration */.a3)(trainings * secondsEach)}`;
    const features = trainings - 2;
    if (features > most)
        return (0,inconclusive/* inconclusive */.N)(`${features} features are more than \`most\` (${most}) allows an ablation: ${cost}`, 'raise `most` and `budget` below `tests` → `data/benefit`, name fewer columns in `data.features`, or let training write importances');
    const far = references.find((value) => !(Math.abs(value - own) <= tolerance * Math.abs(own)));
    if (far !== undefined)
        return (0,inconclusive/* inconclusive */.N)(`training in a clean copy is not the training of this run: ${benefit_tables_clip(metric)} expected ${(0,metric_limits/* formatNumber */.ZV)(own)} within ${(0,metric_limits/* formatNumber */.ZV)(100 * tolerance)}%, found ${(0,metric_limits/* formatNumber */.ZV)(far)}`, 'fix the seeds of training, see that it reads nothing that is neither tracked in git nor named below `data`, or raise `tolerance`');
    if (unreached.length > 0 || references.length < 2)
        return (0,inconclusive/* inconclusive */.N)(`${unreached.length} of ${features} features were not reached within the budget of ${(0,units/* formatDuration */.a3)(budgetSeconds)}: ${cost}`, `set \`budget\` below \`tests\` → \`data/benefit\` above ${(0,units/* formatDuration */.a3)(Math.ceil(1.2 * trainings * secondsEach))}, or train on less`);
    return null;
}

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

;// CONCATENATED MODULE: ./build/checks/benefit-association.js




const leastRows = 20;
/** Whether each feature goes with the label more than chance does, after correction for the number of features. */
function judgeAssociations(found, { alpha, correlation }) {
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
        name: `${benefit_tables_clip(one.feature)}: adjusted p`,
        observed: tested(one),
        expected: `at most ${alpha}`,
        met: !useless.includes(one) && !unknown.includes(one),
    }));
    const evidence = [
        benefitTable(`Features and the label ${benefit_tables_clip(label)}, ${rows} rows${found.exact ? '' : ' sampled'}`, ['feature', 'measure', 'strength', 'p', 'adjusted p', 'rows'], [...useless, ...features.filter((one) => !useless.includes(one))].map((one) => [
            benefit_tables_clip(one.feature),
            one.measure,
            one.strength ?? '–',
            one.pValue ?? '–',
            tested(one),
            one.rows,
        ])),
        ...pairTable(found, correlation),
    ];
    const method = `permutations, Benjamini–Hochberg at ${alpha}`;
    const expected = `each to be associated with ${benefit_tables_clip(label)} (${method})`;
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
        summary: `${features.length === 1 ? '1 feature is' : `each of ${features.length} features is`} associated with ${benefit_tables_clip(label)}, as expected (${method})`,
        measurements,
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/checks/benefit-importance.js



/** Whether the importance of each feature, less its std, is above the minimum. */
function judgeImportances({ features, source }, expected, { minimum }, pairs) {
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
        name: `${benefit_tables_clip(name)}: importance − std`,
        observed,
        expected: `above ${minimum}`,
        met,
    }));
    const evidence = [
        benefitTable(`Importance of each feature, from ${source}`, ['feature', 'importance', 'std', 'importance − std'], [...wrong, ...judged.filter(({ met }) => met)].map(({ name, found, observed }) => [
            benefit_tables_clip(name),
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
    const found = wrong.map(({ name, observed }) => `${benefit_tables_clip(name)} ${typeof observed === 'number' ? benefit_tables_short(observed) : observed}`);
    return {
        outcome: 'fail',
        summary: `${wrong.length} of ${names.length} features earn nothing: expected importance − std above ${minimum} in ${source}, found ${listed(found)}`,
        measurements,
        evidence,
        remedy: 'drop these features; where one is encoded in several columns, let training write the sum under its own name',
    };
}

;// CONCATENATED MODULE: ./build/checks/data/benefit.js










const options = {
    ...benefit/* benefitOptions */.g,
    alpha: schemas.number()
        .gt(0)
        .lt(1)
        .default(0.05)
        .describe('The false discovery rate at which a feature counts as going with the label.'),
    minimum: schemas.number()
        .default(0)
        .describe('What the importance of each feature, less its std, has to exceed; in an ablation, what the metric has to lose, in its unit.'),
    correlation: schemas.number()
        .min(0.8)
        .max(1)
        .default(0.95)
        .describe('Pairs of features whose correlation, whatever its sign, reaches this are listed.'),
};
/** Data 2: every feature earns its place, by what training found it to be worth, by what the model loses without it, or at least by going with the label more than chance does. */
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
                ? judgeAssociations(associations.value, chosen)
                : missing('associations', associations);
        if (benefits.state !== 'gathered')
            return missing(method === 'ablation' ? 'the ablation of the features' : 'the importance of the features', benefits);
        const pairs = associations.state === 'gathered' ? pairTable(associations.value, chosen.correlation) : [];
        if (method === 'ablation')
            return judgeAblation(benefits.value, chosen, pairs);
        const expected = expectedFeatures(configuration.data, tables.training, catalog);
        if (expected === null)
            return (0,inconclusive/* inconclusive */.N)('which features there are is not known, so nobody can tell whether each has an importance', 'name the training data in `data.training`, or the features in `data.features`');
        return judgeImportances(benefits.value, expected, chosen, pairs);
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

// EXTERNAL MODULE: ./build/config/options/coverage.js
var coverage = __webpack_require__(25966);
// EXTERNAL MODULE: ./build/checks/case-selection.js
var case_selection = __webpack_require__(41633);
;// CONCATENATED MODULE: ./build/checks/covered-lines.js

const shown = 20;
/** Whether each declared file is in a report, and enough of its lines ran. `noLines` is what to do about files without any line. */
function judgeLines({ files, declared, reports }, minimum, noLines) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const limit = percent(minimum);
    const where = covered_lines_named(reports.map(({ path }) => path));
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
            name: `coverage of ${(0,support_text/* clipped */.c)(path)}`,
            observed: share === null ? 'not in the report' : percent(share),
            expected: `at least ${limit}`,
            met,
        })),
    ];
    const evidence = [...low, ...judged.filter(({ met, file }) => met && (file?.missing.length ?? 0) > 0)]
        .slice(0, shown)
        .map(({ path, file }) => ({
        kind: 'position',
        file: (0,support_text/* clipped */.c)(path),
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
        return answer('fail', `${absentFiles.length} of ${declared.length} declared files are not in ${where}: ${covered_lines_named(absentFiles)}`, 'import the file in a test, and let the coverage tool measure its folder (`--cov=FOLDER`), or take it out of `sources`');
    const [first] = low;
    if (first !== undefined)
        return answer('fail', `${low.length} of ${declared.length} declared files are covered less than expected: ${(0,support_text/* clipped */.c)(first.path)} expected at least ${limit}, found ${percent(first.share ?? 0)} in ${where}`, 'test the lines that no test ran');
    if (total === 0)
        return answer('inconclusive', `the declared files have no lines to run in ${where}`, noLines);
    return answer('pass', `tests ran ${percent(ran / total)} of ${total} lines in ${declared.length} declared files`);
}
const covered_lines_named = (names) => `${names
    .slice(0, 5)
    .map((path) => (0,support_text/* clipped */.c)(path))
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
            return (0,inconclusive/* inconclusive */.N)(`${covered_lines_named(committed.map(({ path }) => path))}: tracked and unmodified in git, so no tests of this run wrote it`, writeReport);
        if (coverage.declared.length === 0)
            return (0,inconclusive/* inconclusive */.N)(`no file matches \`sources: ${covered_lines_named(sources)}\``, 'name the code that makes features with `sources` of data/code');
        const lines = judgeLines(coverage, minimum, writeReport);
        if (lines.outcome !== 'pass')
            return lines;
        if (junit.state !== 'gathered')
            return {
                ...lines,
                outcome: 'inconclusive',
                summary: `lines are covered, but nothing tells that the tests passed: ${(0,facts/* whyMissing */.bi)(junit)}`,
                remedy: 'write a JUnit report in the same test run and name it with `junit`',
            };
        const ran = (0,test_cases/* judgeCases */.v)((0,case_selection/* selectCases */._)(junit.value.cases, cases), junit.value, `\`cases: ${covered_lines_named(cases ?? [])}\``);
        return {
            ...ran,
            summary: ran.outcome === 'pass' ? `${lines.summary}; ${ran.summary}` : ran.summary,
            measurements: [...lines.measurements, ...ran.measurements],
            evidence: [...ran.evidence, ...lines.evidence],
        };
    },
});
const writeReport = 'run the tests with coverage in this run, and name the report with `coverage` of data/code';

// EXTERNAL MODULE: ./build/facts/tables.js
var facts_tables = __webpack_require__(59255);
// EXTERNAL MODULE: ./build/checks/fact-words.js
var fact_words = __webpack_require__(22508);
;// CONCATENATED MODULE: ./build/checks/benefit-shares.js




/** Each feature's share of the benefit, by importance or ablation, else by its association with the label. What is below zero is worth nothing. */
function benefitShares(names, { benefits, associations }, training) {
    const none = (problem) => ({ shares: null, source: 'nothing', problem });
    // What was configured and could not be read must not be replaced in silence.
    if (benefits.state === 'failed')
        return none((0,fact_words/* lacking */.gP)('benefits', benefits));
    const found = benefits.state === 'gathered' ? ofBenefits(benefits.value) : ofAssociations(associations, training);
    if (found === null)
        return none(`the benefit is not known: ${(0,facts/* whyMissing */.bi)(associations)}`);
    const values = names.map(found.worth);
    const unknown = names.filter((_, index) => !Number.isFinite(values[index]));
    if (unknown.length > 0)
        return none(`the benefit of ${listed(unknown)} is not known or not finite`);
    const positive = values.map((value) => Math.max(0, value ?? 0));
    const total = positive.reduce((sum, value) => sum + value, 0);
    if (!(total > 0 && Number.isFinite(total)))
        return none('no feature has a benefit above zero');
    return { shares: positive.map((value) => value / total), source: found.source, problem: null };
}
function ofBenefits({ features, method, source }) {
    const values = new Map(features.map(({ feature, benefit }) => [feature, benefit]));
    return { worth: (name) => values.get(name) ?? null, source: `${method} (${(0,support_text/* clipped */.c)(source)})` };
}
function ofAssociations(associations, training) {
    if (associations.state !== 'gathered')
        return null;
    const values = new Map(associations.value.features.map(({ feature, strength }) => [feature, strength]));
    // A constant has no association with anything, and is worth nothing.
    return {
        worth: (name) => values.get(name) ?? (isConstant(training, name) ? 0 : null),
        source: 'association with the label',
    };
}
function isConstant(training, name) {
    const distinct = (0,facts_tables/* columnOf */.u)(training, name)?.distinct;
    return distinct?.exact === true && distinct.count <= 1;
}

;// CONCATENATED MODULE: ./build/checks/evidence-table.js
/** The first rows as a table whose title says how many there are; no table where there is no row. */
function evidenceTable(title, columns, rows, most = 50) {
    if (rows.length === 0)
        return [];
    const shown = rows.length > most ? `${title} (first ${most} of ${rows.length})` : title;
    return [{ kind: 'table', title: shown, columns, rows: rows.slice(0, most) }];
}

// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/checks/feature-costs.js

/** Four digits are as much as a reader compares. */
const rounded = (value) => Number(value.toPrecision(4));
const kinds = [
    {
        key: 'latency-ms',
        name: 'latency',
        cost: (feature) => feature?.latencyMilliseconds ?? null,
        show: (value) => `${rounded(value)} ms`,
    },
    { key: 'usd', name: 'money', cost: (feature) => feature?.usd ?? null, show: (value) => `${rounded(value)} USD` },
    { key: 'memory', name: 'memory', cost: (feature) => feature?.memoryBytes ?? null, show: files/* formatBytes */.z3 },
    {
        key: 'dependencies',
        name: 'dependencies',
        cost: (feature) => feature?.dependencies.length ?? null,
        show: String,
    },
];
/** The kinds of cost that the catalog gives or the budget limits. */
function costsOf(names, entries, budget) {
    return kinds
        .map((kind) => {
        const values = names.map((name) => kind.cost(entries.get(name)));
        return { ...kind, values, total: values.reduce((sum, value) => sum + (value ?? 0), 0) };
    })
        .filter(({ key, values }) => budget?.[key] !== undefined || values.some((value) => (value ?? 0) > 0));
}
/** The total of each kind, against the budget where it limits it. */
function totalsOf(costs, names, entries, budget) {
    // Upstream systems that two features share are paid once in the budget.
    const upstream = new Set(names.flatMap((name) => entries.get(name)?.dependencies ?? [])).size;
    return costs.map(({ key, name, total, show }) => {
        const spent = key === 'dependencies' ? upstream : total;
        const limit = budget?.[key];
        return {
            name: `total ${name}`,
            observed: show(spent),
            ...(limit === undefined ? {} : { expected: `at most ${show(limit)}`, met: spent <= limit }),
        };
    });
}
/** Each feature's share of the cost, 0 to 1: the mean over the kinds that cost anything. */
function costShares(costs, names) {
    const paid = costs.filter(({ total }) => total > 0);
    return names.map((_, feature) => paid.reduce((sum, { values, total }) => sum + (values[feature] ?? 0) / total / paid.length, 0));
}

;// CONCATENATED MODULE: ./build/checks/training-features.js





/** The features, or the finding where there is nothing to look at. */
function trainingFeatures(tables, data, catalog) {
    const none = (summary, remedy) => ({ finding: (0,inconclusive/* inconclusive */.N)(summary, remedy) });
    if (tables.training.state !== 'gathered')
        return none(`${fact_words/* tableWords */.Om.training} could not be looked at: ${(0,facts/* whyMissing */.bi)(tables.training)}`);
    const training = tables.training.value;
    const { names, missing } = (0,features/* featuresOf */.H)(data, training, catalog);
    if (names.length === 0)
        return none('no column of the training data is a feature', 'name the features in `data.features`');
    if (!(training.rows > 0))
        return none('the training data has no rows');
    return {
        training,
        names,
        entries: new Map(catalog.features.map((feature) => [feature.name, feature])),
        problems: missing.length > 0 ? [`${listed(missing)} of \`data.features\` are no columns of the training data`] : [],
    };
}

;// CONCATENATED MODULE: ./build/checks/data/cost.js










const amount = schemas.number().nonnegative();
const cost_options = {
    budget: schemas.strictObject({
        'latency-ms': amount.optional().describe('Milliseconds that all features together may take for one prediction.'),
        usd: amount.optional().describe('US dollars that all features together may cost for one prediction.'),
        memory: units/* size */.Ej.optional().describe('Memory that all features together may take, such as `10MB`.'),
        dependencies: amount
            .optional()
            .describe('How many distinct upstream dependencies all features together may have.'),
    })
        .optional()
        .describe('What all features together may cost.'),
    factor: schemas.number()
        .positive()
        .default(10)
        .describe('By how much the share of a feature in the cost may exceed its share in the benefit.'),
    negligible: schemas.number()
        .min(0)
        .max(1)
        .default(0.01)
        .describe('A feature with at most this share of the cost is not compared with its benefit.'),
};
const cost_percent = (share) => `${rounded(100 * share)}%`;
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
        const features = trainingFeatures(tables, configuration.data, catalog);
        if ('finding' in features)
            return features.finding;
        const { training, names, entries } = features;
        const costs = costsOf(names, entries, budget);
        if (costs.length === 0)
            return (0,inconclusive/* inconclusive */.N)(`${catalog.file} gives no cost of any feature, and no budget is configured`, 'write `latency`, `usd`, `memory` or `dependencies` into the catalog');
        const measurements = totalsOf(costs, names, entries, budget);
        const benefit = benefitShares(names, { benefits, associations }, training);
        const shares = costShares(costs, names);
        const priced = names.map((name, index) => ({
            name,
            cost: shares[index],
            benefit: benefit.shares?.[index] ?? null,
            values: costs.map(({ values, show }) => {
                const value = values[index] ?? null;
                return value === null ? 'not given' : show(value);
            }),
        }));
        const answer = (outcome, summary, remedy) => ({
            outcome,
            summary,
            measurements,
            evidence: tableOf(priced, costs, training, benefit.source),
            ...(remedy === undefined ? {} : { remedy }),
        });
        const over = measurements.find(({ met }) => met === false);
        const dear = priced.filter((one) => one.benefit !== null && one.cost > negligible && one.cost > factor * one.benefit);
        if (over !== undefined || dear.length > 0)
            return answer('fail', [
                ...(over === undefined ? [] : [`${over.name} expected ${over.expected}, found ${over.observed}`]),
                ...dear.slice(0, 1).map((one) => inWords(one, factor, dear.length - 1)),
            ].join('; '), 'drop the feature or make it cheaper, or raise the budget on purpose');
        const open = [
            ...costs.flatMap(({ name, values }) => {
                const unpriced = names.filter((_, index) => values[index] === null);
                return unpriced.length === 0 ? [] : [`the catalog does not give the ${name} of ${listed(unpriced)}`];
            }),
            ...features.problems,
            ...(benefit.problem === null ? [] : [benefit.problem]),
        ];
        if (open.length > 0)
            return answer('inconclusive', listed(open, 3), `complete ${catalog.file}, and name \`data.label\` or an importance file`);
        return answer('pass', `${names.length} features cost no more than they are worth, by ${benefit.source}`);
    },
});
const inWords = ({ name, cost, benefit }, factor, more) => `${(0,support_text/* clipped */.c)(name)} has ${cost_percent(cost)} of the cost for ${cost_percent(benefit ?? 0)} of the benefit, expected at most ${factor} times${more > 0 ? `, and ${more} more` : ''}`;
const tableOf = (priced, costs, training, source) => evidenceTable(`Cost and benefit of each feature, by ${source}`, ['feature', ...costs.map(({ name }) => name), 'share of cost', 'share of benefit', 'bytes per row', 'missing'], [...priced]
    .sort((a, b) => b.cost - a.cost)
    .map(({ name, cost, benefit, values }) => [
    (0,support_text/* clipped */.c)(name),
    ...values,
    cost_percent(cost),
    benefit === null ? 'not known' : cost_percent(benefit),
    bytesOf(training, name),
    cost_percent(((0,facts_tables/* columnOf */.u)(training, name)?.missing ?? 0) / training.rows),
]));
/** Of text its mean length, in characters; of anything else the 8 bytes of a number. */
function bytesOf(training, name) {
    const column = (0,facts_tables/* columnOf */.u)(training, name);
    if (column === undefined)
        return 0;
    return column.lengths === null ? 8 : rounded(column.lengths.mean);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/checks/leakage.js



/** An association over fewer rows may be perfect by chance. */
const fewRows = 30;
/** Which of the features give the label away by a nearly perfect association. */
function leakageOf(names, associations, training, limit) {
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
        const association = found?.predictive ?? null;
        if (found === undefined || association === null || !Number.isFinite(association)) {
            // A constant tells nothing; its association is not defined.
            if (!isConstant(training, feature))
                unknown.push(feature);
        }
        else if (association < limit)
            continue;
        else if (found.rows < fewRows)
            few.push(feature);
        else
            leaks.push({ feature, association });
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

;// CONCATENATED MODULE: ./build/checks/measurements.js
/** A count of what must not be there. */
const expectNone = (name, observed) => ({
    name,
    observed,
    expected: '0',
    met: observed === 0,
});

;// CONCATENATED MODULE: ./build/checks/data/policy.js









const rules = ['catalog', 'status', 'denied', 'protected', 'leakage'];
const policy_options = {
    leakage: schemas.number()
        .gt(0)
        .max(1)
        .default(0.99)
        .describe('From which association with the label (0 to 1) a single feature gives it away.'),
    denied: schemas.array(schemas.string().min(1))
        .default([])
        .describe('Names or globs of columns that must not be features, beside those the catalog denies.'),
    exempt: schemas.array(schemas.strictObject({
        feature: schemas.string().min(1).describe('The feature.'),
        rules: schemas.array(schemas["enum"](rules)).min(1).optional().describe('The rules that it need not keep; all when left out.'),
        reason: schemas.string().min(1).describe('Why.'),
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
        const { data } = configuration;
        const features = trainingFeatures(tables, data, catalog);
        if ('finding' in features)
            return features.finding;
        const { training, names, entries } = features;
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
                    ? [breach('leakage', `its name says that it is the label ${(0,support_text/* clipped */.c)(data.label)}`)]
                    : []),
            ];
        });
        const isExempt = ({ feature, rule }) => exempt.some((one) => one.feature === feature && (one.rules === undefined || one.rules.includes(rule)));
        const leaks = leakageOf(names, associations, training, leakage).leaks.map(({ feature, association }) => ({
            feature,
            rule: 'leakage',
            found: `tells the label by itself: association ${association.toFixed(4)}, expected below ${leakage}`,
            line: null,
        }));
        const judged = names.filter((feature) => !isExempt({ feature, rule: 'leakage' }));
        const open = [...features.problems, ...leakageOf(judged, associations, training, leakage).open];
        const all = [...breaches, ...leaks];
        return conclude(catalog.file, names.length, all.filter((breach) => !isExempt(breach)), all.filter(isExempt), open);
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
function conclude(file, count, breaches, excused, open) {
    const table = (title, found) => evidenceTable(title, ['feature', 'rule', 'found', 'catalog'], found.map(({ feature, rule, found, line }) => [
        (0,support_text/* clipped */.c)(feature),
        rule,
        found,
        line === null ? file : `${file}:${line}`,
    ]));
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements: [expectNone('broken rules', breaches.length)],
        evidence: [...table('Broken rules', breaches), ...table('Exempt by the configuration', excused)],
        ...(remedy === undefined ? {} : { remedy }),
    });
    const [first] = breaches;
    const broken = new Set(breaches.map(({ feature }) => feature)).size;
    if (first !== undefined)
        return answer('fail', `${broken} of ${count} features break a rule, expected none: ${(0,support_text/* clipped */.c)(first.feature)} ${first.found}${broken > 1 ? `, and ${broken - 1} more` : ''}; see ${file}`, `drop the feature, complete its entry in ${file}, or name it below \`exempt\` with the reason`);
    if (open.length > 0)
        return answer('inconclusive', listed(open, 3), 'name `data.label` and see that the training data can be read, then run it again');
    return answer('pass', `${count} features keep to the rules of ${file}${excused.length > 0 ? `, ${excused.length} exempt` : ''}`);
}

// EXTERNAL MODULE: ./build/config/options/privacy.js
var privacy = __webpack_require__(13054);
;// CONCATENATED MODULE: ./build/checks/personal-data.js



/** Who works after training: what is sensitive must not get there in the clear. */
const downstream = new Set(['serving', 'predictions', 'output']);
/** What is where it must not be, and what the configuration allows to be there. */
function leaksOf({ tables }, options) {
    const leaks = [];
    const excused = [];
    for (const table of tables) {
        for (const finding of table.findings)
            (isAllowed(table, finding, options) ? excused : leaks).push({
                table,
                column: (0,support_text/* clipped */.c)(finding.column),
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
/** What nobody could look at, in words: it must not read as clean. */
function unscanned(scan, tables, options) {
    const open = [];
    const training = scan.tables.find(({ role }) => role === 'training');
    if (training === undefined)
        open.push(`${fact_words/* tableWords */.Om.training} were not scanned`);
    for (const table of scan.tables) {
        if (!(table.rows > 0))
            open.push(`${(0,support_text/* clipped */.c)(table.path)} has no ${table.unit}s`);
        if (table.anonymity !== null && !Number.isFinite(table.anonymity.k))
            open.push(`k of ${(0,support_text/* clipped */.c)(table.path)} is not finite`);
    }
    for (const role of facts_tables/* tableRoles */.Y) {
        const fact = tables[role];
        if (fact.state === 'failed')
            open.push(`${fact_words/* tableWords */.Om[role]} could not be read: ${fact.error}`);
        else if (fact.state === 'gathered' && role !== 'training' && !scan.tables.some((table) => table.role === role))
            open.push(`${fact_words/* tableWords */.Om[role]} were not scanned`);
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

;// CONCATENATED MODULE: ./build/checks/data/privacy.js






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
    evaluate: ({ privacy, tables }, options) => {
        const { leaks, excused } = leaksOf(privacy, options);
        const open = unscanned(privacy, tables, options);
        const measurements = [expectNone('places with personal data', leaks.length), ...anonymityOf(privacy, options)];
        const evidence = [...privacy_tableOf('Personal data', leaks), ...privacy_tableOf('Allowed by the configuration', excused)];
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
                // That no place was found says nothing where not all was looked at.
                measurements: measurements.slice(1),
                evidence,
                remedy: 'mend what could not be looked at, then run it again',
            };
        return { outcome: 'pass', summary: cleanSummary(privacy, excused.length), measurements, evidence };
    },
});
function cleanSummary({ tables }, excused) {
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const what = tables.length === 1 ? 'table' : 'tables and files';
    return `no personal data in ${rows} rows of ${tables.length} ${what}${excused > 0 ? `, ${excused} allowed` : ''}`;
}
const anonymityOf = ({ tables }, { k }) => tables.flatMap(({ anonymity, path }) => anonymity === null
    ? []
    : [
        {
            name: `k-anonymity of ${(0,support_text/* clipped */.c)(path)}`,
            observed: anonymity.k,
            expected: `at least ${k}`,
            met: anonymity.k >= k,
        },
    ]);
const privacy_tableOf = (title, found) => evidenceTable(title, ['table', 'column', 'found', 'count', 'first rows'], found.map((leak) => [(0,support_text/* clipped */.c)(leak.table.path), leak.column, leak.found, leak.count, leak.rows.join(', ')]));
const placeOf = ({ table, column, rows }) => `${(0,support_text/* clipped */.c)(table.path)}${column === '' ? '' : `, column ${column}`}${rows[0] === undefined ? '' : `, ${table.unit} ${rows[0]}`}`;

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
            evidence: conformance.tables.flatMap((table) => evidenceOf(table, tolerance)),
            ...(remedy === undefined ? {} : { remedy }),
        });
        if (broken.length + unmet.length > 0)
            return answer('fail', `${counted(broken.length, 'constraint')} of ${conformance.schema} broken${unmet.length > 0 ? `, ${counted(unmet.length, 'expectation')} not met` : ''}: ${broken[0] ?? unmet[0]}`, `mend the data at its source, or change ${conformance.schema} if the new values are right`);
        const empty = conformance.tables.filter(({ rows }) => !(rows > 0));
        if (empty.length > 0)
            return answer('inconclusive', `the ${empty[0]?.role} data have no rows`, 'check what writes the data');
        const unread = ['testing', 'serving'].flatMap((role) => {
            const table = tables[role];
            return table.state === 'failed' ? [`${fact_words/* tableWords */.Om[role]} could not be read: ${table.error}`] : [];
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
/** What is no number is no number below the tolerance. */
const isBroken = (one, tolerance) => isAboutColumns(one) || !(one.share <= tolerance);
function schema_judge(table, tolerance) {
    const broken = table.violations.filter((one) => isBroken(one, tolerance));
    const unmet = table.expectations.filter(({ met, observed }) => !met && observed !== null);
    const unknown = table.expectations.filter(({ observed }) => observed === null || !Number.isFinite(observed));
    const measurements = [
        { name: `rows of the ${table.role} data`, observed: table.rows },
        expectNone(`broken constraints of the ${table.role} data`, broken.length),
        ...table.expectations.map(({ column, expectation, observed, expected, met }) => ({
            name: `${expectation} of ${column} (${table.role})`,
            observed: observed ?? 'not known',
            expected,
            met: met && observed !== null,
        })),
    ];
    return {
        measurements,
        broken: broken.map((one) => `${table.role} ${schema_inWords(one)}`),
        unmet: unmet.map((one) => `${table.role} ${one.column}: ${one.expectation} expected ${one.expected}, found ${one.observed}`),
        unknown: unknown.map((one) => `${table.role} ${one.column}: ${one.expectation} expected ${one.expected}`),
    };
}
function schema_inWords(one) {
    const what = `${one.column}: ${one.constraint} expected ${one.expected}`;
    if (isAboutColumns(one))
        return `${what}, found ${one.constraint === 'missing-field' ? 'none' : 'none for this column'}`;
    const first = one.first === null ? '' : `, first in ${one.first.file} row ${one.first.row}`;
    return `${what}, found ${counted(one.count, 'row')} (${schema_percent(one.share)}) that do not hold${first}`;
}
function evidenceOf({ role, violations }, tolerance) {
    return [
        ...evidenceTable(`Violations in the ${role} data`, ['column', 'constraint', 'expected', 'count', 'share', 'first rows'], violations.map((one) => [
            one.column,
            one.constraint,
            one.expected,
            one.count,
            schema_percent(one.share),
            one.rows.join(', '),
        ]), schema_shown),
        ...violations
            .filter((one) => isBroken(one, tolerance))
            .slice(0, schema_shown)
            .flatMap((one) => {
            if (one.first === null)
                return [];
            const { file, row, line } = one.first;
            const message = `row ${row}: ${schema_inWords(one)}`;
            return [{ kind: 'position', file, message, ...(line === undefined ? {} : { line }) }];
        }),
    ];
}

// EXTERNAL MODULE: ./build/config/options/canary.js
var canary = __webpack_require__(22056);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/checks/conversion-verdict.js


/** A conversion of the model has to predict every row as the model did offline: rounding is what the tolerance is for. */
function judgeConversion(converted, rows, tolerance) {
    if (converted === null)
        return { outcome: 'pass', summary: '', measurements: [], evidence: [] };
    const { problem, faults, comparison, answered } = converted;
    const { compared, agreed, differing, largestDifference, uncompared } = comparison;
    const isWithin = largestDifference === null || largestDifference <= tolerance;
    const measurements = [
        {
            name: 'rows that the converted model predicts as offline',
            observed: agreed,
            expected: String(rows),
            met: rows > 0 && agreed === rows && compared === rows,
        },
        ...(largestDifference === null
            ? []
            : [
                {
                    name: 'largest difference of the converted model',
                    observed: largestDifference,
                    expected: `at most ${tolerance}`,
                    met: isWithin,
                },
            ]),
    ];
    const answer = (outcome, summary, { remedy, evidence = [] } = {}) => ({
        outcome,
        summary,
        measurements,
        evidence,
        ...(remedy === undefined ? {} : { remedy }),
    });
    if (problem !== null)
        return answer(problem.kind === 'broken' ? 'fail' : 'inconclusive', `the converted model: ${(0,support_text/* clipped */.c)(problem.summary, 600)}`, { remedy: problem.next, evidence: [commandOf(converted)] });
    const [fault] = faults.first;
    if (faults.count > 0)
        return answer('fail', `the converted model gave ${faults.count} of ${rows} rows no usable prediction${fault === undefined ? '' : `; row ${fault.row}: ${(0,support_text/* clipped */.c)(fault.what, 300)}`}`, {
            remedy: 'predict these rows by hand with the converted model: it has to give a finite prediction for each',
            evidence: evidenceTable(`Rows without a usable prediction of the converted model (${faults.count})`, ['Row', 'Found', 'Answer'], faults.first.map(({ row, what, excerpt }) => [row, (0,support_text/* clipped */.c)(what), (0,support_text/* clipped */.c)(excerpt)])),
        });
    if (compared === 0)
        return answer('inconclusive', `the converted model was not compared with offline predictions: ${(0,support_text/* clipped */.c)(uncompared ?? 'it predicted no row', 400)}`, { remedy: 'write `predictions` for the testing data, with `data.key` or in the same order' });
    const words = `${agreed} of ${compared} rows are predicted by the converted model as offline${differenceInWords(largestDifference)}`;
    const [first] = differing;
    if (agreed < compared || (largestDifference !== null && largestDifference > tolerance))
        return answer('fail', `${words}, expected all of them within ${tolerance}${first === undefined ? '' : `; row ${first.row}: ${(0,support_text/* clipped */.c)(first.offline, 100)} offline, ${(0,support_text/* clipped */.c)(first.served, 100)} converted`}`, {
            remedy: 'follow one of these rows through both models: a step that the conversion left out, the types and order of its inputs, rounding (`converted-tolerance`)',
            evidence: evidenceTable('Rows that the converted model predicts otherwise', ['Row', 'Offline', 'Converted'], differing.map(({ row, offline, served }) => [row, (0,support_text/* clipped */.c)(offline), (0,support_text/* clipped */.c)(served)])),
        });
    if (!(rows > 0 && agreed === rows && compared === rows && answered === rows && isWithin))
        return answer('inconclusive', `${words}, expected ${rows} rows to be compared${uncompared === null ? '' : `: ${(0,support_text/* clipped */.c)(uncompared, 400)}`}`, { remedy: 'write the class, or the probability of each class, for every row, and predict them offline as well' });
    return answer('pass', words);
}
const differenceInWords = (largest) => largest === null ? ' (only classes were compared)' : ` (largest difference ${Number(largest.toPrecision(3))})`;
const commandOf = ({ command, problem, tail }) => ({
    kind: 'command',
    command: (0,support_text/* clipped */.c)(command, 500),
    exitCode: problem?.exitCode ?? null,
    tail,
});

// EXTERNAL MODULE: ./build/statistics/interval-verdict.js
var interval_verdict = __webpack_require__(36605);
// EXTERNAL MODULE: ./build/statistics/proportion.js
var proportion = __webpack_require__(11818);
;// CONCATENATED MODULE: ./build/checks/serving-verdicts.js






const confidence = 0.95;
const serving_verdicts_percent = (share) => `${Number((100 * share).toFixed(1))}%`;
const verdict = (outcome, summary, more = {}) => ({ outcome, summary, measurements: [], evidence: [], ...more });
/** Every row that was sent has to get a prediction that can be read and is finite. */
function judgeAnswers({ rows, answered, faults, problem, tail, command }) {
    const measurements = [
        { name: 'rows answered', observed: answered, expected: String(rows), met: rows > 0 && answered === rows },
    ];
    const evidence = [
        ...evidenceTable(`Rows without a usable answer (${faults.count})`, ['Row', 'Status', 'Found', 'Answer'], faults.first.map(({ row, status, what, excerpt }) => [row, status ?? '–', (0,support_text/* clipped */.c)(what), (0,support_text/* clipped */.c)(excerpt)])),
        ...(problem === null
            ? []
            : [{ kind: 'command', command: (0,support_text/* clipped */.c)(command, 500), exitCode: problem.exitCode, tail }]),
    ];
    const [first] = faults.first;
    if (problem?.kind === 'broken')
        return verdict('fail', (0,support_text/* clipped */.c)(problem.summary, 600), { measurements, evidence, remedy: problem.next });
    if (faults.count > 0) {
        const said = first === undefined || first.excerpt === '' ? '' : `: ${JSON.stringify((0,support_text/* clipped */.c)(first.excerpt, 120))}`;
        return verdict('fail', `${faults.count} of ${rows} rows got no usable answer${first === undefined ? '' : `; row ${first.row}: ${(0,support_text/* clipped */.c)(first.what, 300)}${said}`}`, { measurements, evidence, remedy: remedyOf(first?.status ?? null) });
    }
    if (problem !== null)
        return verdict('inconclusive', (0,support_text/* clipped */.c)(problem.summary, 600), { measurements, evidence, remedy: problem.next });
    if (!(rows > 0 && answered === rows))
        return verdict('inconclusive', `${answered} of ${rows} rows were answered`, {
            measurements,
            remedy: 'send at least one row, and run it again',
        });
    return verdict('pass', `${answered} rows answered`, { measurements });
}
const remedyOf = (status) => status === null || status < 200 || status >= 300
    ? 'send such a row by hand, and look at the last lines of its output; `serve.request` and `columns` tell in what form rows are sent'
    : 'answer with JSON that holds a finite prediction, and name where it is as `serve.response`';
/** Whether it predicts what was predicted offline. */
function judgeAgreement({ comparison, answered }, limit, tolerance) {
    const { compared, agreed, differing, largestDifference, uncompared } = comparison;
    if (compared === 0)
        return verdict('inconclusive', `nothing was compared with offline predictions: ${uncompared ?? 'no row was answered'}`, {
            remedy: 'write `predictions` for the testing data, with `data.key` or in the same order',
        });
    const { outcome, rowsNeeded, estimate } = judgeShare(agreed, compared, limit, 'minimum');
    const measurements = [
        {
            name: 'agreement with offline predictions',
            observed: estimate,
            expected: `at least ${serving_verdicts_percent(limit)}`,
            met: estimate >= limit,
        },
        ...(largestDifference === null
            ? []
            : [{ name: 'largest difference', observed: largestDifference, expected: `at most ${tolerance}` }]),
    ];
    const evidence = evidenceTable('Rows that are served differently', ['Row', 'Offline', 'Served'], differing.map(({ row, offline, served }) => [row, (0,support_text/* clipped */.c)(offline), (0,support_text/* clipped */.c)(served)]));
    const [first] = differing;
    const words = `${agreed} of ${compared} rows (${serving_verdicts_percent(estimate)}) are served as predicted offline`;
    if (outcome !== 'pass')
        return verdict(outcome, `${words}, expected at least ${serving_verdicts_percent(limit)}${first === undefined ? '' : `; row ${first.row}: ${(0,support_text/* clipped */.c)(first.offline, 100)} offline, ${(0,support_text/* clipped */.c)(first.served, 100)} served`}${neededInWords(rowsNeeded)}`, {
            measurements,
            evidence,
            remedy: 'follow one of these rows through both: features made differently, another version of a library or of the model, rounding (`tolerance`)',
        });
    if (uncompared !== null || compared < answered)
        return verdict('inconclusive', `${words}, and ${answered - compared} were not compared: ${uncompared ?? 'no reason is known'}`, {
            measurements,
            evidence,
            remedy: 'answer with the class, or with the probability of each class',
        });
    return verdict('pass', words, { measurements, evidence });
}
/** The 95th percentile of the latency; without a limit it is only measured. */
function judgeLatency({ latencySeconds, rowsPerSecond, peakMemoryBytes, way }, limit) {
    const rest = [
        ...(rowsPerSecond === null ? [] : [{ name: 'rows a second', observed: rowsPerSecond }]),
        ...(peakMemoryBytes === null ? [] : [{ name: 'peak memory in bytes', observed: peakMemoryBytes }]),
    ];
    if (latencySeconds === null) {
        if (limit === undefined)
            return verdict('pass', '', { measurements: rest });
        return verdict('inconclusive', 'no latency was measured', {
            measurements: rest,
            remedy: way === 'batch'
                ? 'leave `latency` out: it is of single requests, and a batch command has none'
                : 'mend what keeps it from answering',
        });
    }
    const { median, p95 } = latencySeconds;
    const isMeasured = Number.isFinite(median) && Number.isFinite(p95);
    const expected = limit === undefined ? {} : { expected: `at most ${limit}`, met: p95 <= limit };
    const measurements = [
        { name: 'median latency in seconds', observed: median },
        { name: '95th percentile of the latency in seconds', observed: p95, ...expected },
        ...rest,
    ];
    if (!isMeasured)
        return verdict('inconclusive', 'the latency is no finite number', { measurements, remedy: 'run it again' });
    const words = `latency ${(0,units/* formatDuration */.a3)(median)} in the median, ${(0,units/* formatDuration */.a3)(p95)} at the 95th percentile`;
    if (limit !== undefined && p95 > limit)
        return verdict('fail', `${words}, expected at most ${(0,units/* formatDuration */.a3)(limit)}`, {
            measurements,
            remedy: 'find what a request waits for: loading at each request, features fetched one by one, a model that grew',
        });
    return verdict('pass', words, { measurements });
}
/** How often it predicts something else than the version in production. */
function judgeProduction({ production, answered }, limit) {
    if (production === null)
        return verdict('pass', '');
    if ('missing' in production)
        return verdict('inconclusive', `not compared with the version in production: ${(0,support_text/* clipped */.c)(production.missing, 400)}`, {
            remedy: production.next,
        });
    const { version, compared, disagreed, differing } = production;
    const { outcome, rowsNeeded, estimate } = judgeShare(disagreed, compared, limit, 'maximum');
    const words = `${disagreed} of ${compared} rows (${serving_verdicts_percent(estimate)}) are predicted otherwise than by version ${(0,support_text/* clipped */.c)(version)} in production`;
    const more = {
        measurements: [
            {
                name: 'disagreement with production',
                observed: estimate,
                expected: `at most ${serving_verdicts_percent(limit)}`,
                met: estimate <= limit,
            },
        ],
        evidence: evidenceTable(`Rows that version ${(0,support_text/* clipped */.c)(version)} in production predicts otherwise`, ['Row', 'Production', 'Served'], differing.map(({ row, production: before, served }) => [row, (0,support_text/* clipped */.c)(before), (0,support_text/* clipped */.c)(served)])),
    };
    // A server of the old version that stopped early says nothing about the other rows.
    if (outcome === 'pass' && !(compared >= answered))
        return verdict('inconclusive', `${words}, and ${answered - compared} were not compared: it gave them no usable answer`, {
            ...more,
            remedy: 'look whether what serves the model still serves the version in production',
        });
    if (outcome === 'pass')
        return verdict('pass', words, more);
    return verdict(outcome, `${words}, expected at most ${serving_verdicts_percent(limit)}${neededInWords(rowsNeeded)}`, {
        ...more,
        remedy: 'look at these rows; where the change is wanted, raise `max-disagreement` for this release',
    });
}
function judgeShare(successes, trials, limit, direction) {
    const isCount = trials > 0 && successes >= 0 && successes <= trials;
    if (!isCount)
        return { outcome: 'inconclusive', rowsNeeded: null, estimate: Number.NaN };
    const estimate = successes / trials;
    return {
        ...(0,interval_verdict/* verdictOf */.V)({ estimate, ...(0,proportion/* wilsonInterval */.YV)(successes, trials, confidence), rows: trials }, limit, direction),
        estimate,
    };
}
const neededInWords = (rows) => (rows === null ? '' : `; about ${rows} rows needed to tell`);
/** All of them together: the first that fails speaks, then the first that cannot tell. */
function canaryFinding({ readySeconds, peakMemoryBytes }, verdicts) {
    const worst = verdicts.find(({ outcome }) => outcome === 'fail') ?? verdicts.find(({ outcome }) => outcome !== 'pass');
    const started = readySeconds === null ? [] : [`ready after ${(0,units/* formatDuration */.a3)(readySeconds)}`];
    const memory = peakMemoryBytes === null ? [] : [`peak memory ${(0,files/* formatBytes */.z3)(peakMemoryBytes)}`];
    const all = [...verdicts.map(({ summary }) => summary).filter((summary) => summary !== ''), ...started, ...memory];
    return {
        outcome: worst?.outcome ?? 'pass',
        summary: worst?.summary ?? all.join('; '),
        measurements: verdicts.flatMap(({ measurements }) => measurements),
        evidence: verdicts.flatMap(({ evidence }) => evidence),
        ...(worst?.remedy === undefined ? {} : { remedy: worst.remedy }),
    };
}

;// CONCATENATED MODULE: ./build/checks/infra/canary.js






/**
 * Infra 6: the model is tried in the program that serves it. Rows of the testing data are sent to it: every one is answered well and in time, as predicted offline, and
 * not too differently from the version in production. A conversion of the model predicts the same.
 */
const canary_canary = defineCheck({
    id: 'infra/canary',
    needs: ['canary'],
    uses: [],
    options: { ...canary/* canaryOptions */.R, ...canary/* canaryLimits */.J },
    example: `artifacts: build/model.pkl
predictions: build/predictions.csv
data: { training: data/train.csv, testing: data/test.csv, label: species, key: id }
serve: { run: python serve.py, health: /health, predict: /predict, response: prediction }
tests:
  infra/canary: { rows: 100, latency: 50ms, tolerance: 1e-5, converted: python predict_onnx.py }
`,
    configuredBy: ['serve'],
    cost: ({ configuration }) => {
        const { rows, budget, production, converted } = (0,config_options/* optionsOf */.c)(configuration, 'infra/canary', canary/* canaryOptions */.R);
        const servers = production ? 'two starts of what serves the model' : 'a start of what serves the model';
        const conversion = converted === undefined ? '' : ' and to the converted model';
        const runs = 1 + Number(production) + Number(converted !== undefined);
        return `${servers} and ${rows} rows sent to it${conversion}, at most ${(0,units/* formatDuration */.a3)(runs * budget)}`;
    },
    evaluate: ({ canary: tried }, options) => canaryFinding(tried, [
        judgeAnswers(tried),
        judgeAgreement(tried, options.agreement, options.tolerance),
        judgeConversion(tried.converted, tried.rows, options['converted-tolerance']),
        judgeLatency(tried, options.latency),
        judgeProduction(tried, options['max-disagreement']),
    ]),
});

// EXTERNAL MODULE: ./build/config/options/debugging.js
var debugging = __webpack_require__(60634);
;// CONCATENATED MODULE: ./build/checks/infra/debugging.js






/**
 * Infra 5: one example can be followed through the model. The team's command prints what lies between the example and the prediction: finite, the same on a second
 * run, and ending in the prediction that the batch gave for that row.
 */
const debugging_debugging = defineCheck({
    id: 'infra/debugging',
    needs: ['debugging'],
    uses: [],
    options: debugging/* debuggingOptions */.T,
    example: `data:
  testing: data/test.csv
  label: species
  key: id
predictions: build/predictions.csv
artifacts: build/model.joblib
tests:
  infra/debugging:
    command: python debug_one.py
    prediction: output.species
    timeout: 1m
`,
    cost: () => 'two runs of a command of yours on one example',
    evaluate: ({ debugging: followed }) => {
        const { problem, prediction, row } = followed;
        if (problem?.kind === 'unfinished')
            return (0,inconclusive/* inconclusive */.N)(`the command did not end: ${(0,support_text/* clipped */.c)(problem.summary)}`, (0,support_text/* clipped */.c)(problem.next));
        if (problem !== null || prediction === null)
            return broken(followed);
        const faults = faultsOf(followed);
        const measurements = [
            {
                name: 'intermediate values',
                observed: followed.intermediate.count,
                expected: 'at least 1',
                met: followed.intermediate.count >= 1,
            },
            expectNone('values that are not finite', followed.nonFinite.count),
            expectNone('values that differ on the second run', followed.differing.count),
            predictionMeasured(prediction),
            { name: 'seconds of both runs', observed: Number(followed.seconds.toPrecision(3)) },
        ];
        if (faults.length > 0)
            return {
                outcome: 'fail',
                summary: `row ${row} of the testing data: ${faults.map(({ what }) => what).join('; ')}`,
                measurements,
                evidence: [],
                remedy: [...new Set(faults.map(({ next }) => next))].join('; '),
            };
        return {
            outcome: 'pass',
            summary: `row ${row} of the testing data was followed through ${debugging_inWords(followed.intermediate)}: all finite, the same twice, and the prediction is that of the batch`,
            measurements,
            evidence: [],
        };
    },
});
function broken({ command, problem, seconds, row }) {
    const exitCode = problem?.exitCode ?? null;
    return {
        outcome: 'fail',
        summary: `the command did not follow row ${row} of the testing data: expected one JSON object on standard output, found: ${(0,support_text/* clipped */.c)(problem?.summary ?? 'nothing to compare', 300)} (after ${(0,units/* formatDuration */.a3)(seconds)})`,
        measurements: [{ name: 'exit status', observed: exitCode ?? 'none', expected: '0', met: exitCode === 0 }],
        evidence: [{ kind: 'command', command: (0,support_text/* clipped */.c)(command, 500), exitCode, tail: [] }],
        remedy: (0,support_text/* clipped */.c)(problem?.next ?? 'print one JSON object to standard output', 300),
    };
}
function faultsOf({ intermediate, nonFinite, differing, prediction }) {
    const faults = [];
    // Written so that a count that is no number is a fault.
    if (!(nonFinite.count === 0))
        faults.push({
            what: `expected finite values, found NaN or infinity in ${debugging_inWords(nonFinite)}`,
            next: 'look where the first of them comes from',
        });
    if (!(differing.count === 0))
        faults.push({
            what: `expected the same on a second run, found another value of ${debugging_inWords(differing)}`,
            next: 'set the seeds, switch dropout off, and leave out times and addresses',
        });
    if (prediction !== null && !('agrees' in prediction))
        faults.push({
            what: `expected the prediction, but what it prints ${(0,support_text/* clipped */.c)(prediction.unreadable, 300)}`,
            next: 'print it under `prediction`, or name its place with the option `prediction`',
        });
    else if (!agrees(prediction))
        faults.push({
            what: `expected the prediction of the batch, found another${differenceOf(prediction)}`,
            next: 'let the command and the batch prediction share the code that makes features and loads the model; a value that was rounded gets a `tolerance`',
        });
    if (!(intermediate.count >= 1))
        faults.push({
            what: 'expected values between the example and the prediction, found none',
            next: 'print features after preprocessing, scores or activations beside the prediction',
        });
    return faults;
}
/** A difference that is no number does not agree. */
const agrees = (prediction) => prediction?.agrees === true && (prediction.difference === null || Number.isFinite(prediction.difference));
const differenceOf = (prediction) => typeof prediction?.difference === 'number' ? ` (it differs by ${Number(prediction.difference.toPrecision(3))})` : '';
const predictionMeasured = (prediction) => {
    const found = 'agrees' in prediction ? prediction : null;
    return {
        name: 'prediction beside that of the batch',
        observed: found === null ? 'not found' : agrees(found) ? 'equal' : `another${differenceOf(found)}`,
        expected: 'equal',
        met: agrees(found),
    };
};
const debugging_inWords = ({ count, names }) => {
    const shown = names.slice(0, 5).map((name) => `\`${(0,support_text/* clipped */.c)(name, 80)}\``);
    const more = count - shown.length;
    return `${count} value${count === 1 ? '' : 's'} (${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''})`;
};

// EXTERNAL MODULE: ./build/config/options/integration.js
var integration = __webpack_require__(93544);
;// CONCATENATED MODULE: ./build/checks/pipeline-predictions.js


/** Whether what came out of the pipeline is a finite prediction for each row that went into its last step. */
function judgePipelinePredictions(found, expected) {
    // What is left out of `outputs`, or has no column that is known: nothing was looked at, which is no fault of the pipeline.
    if (!('rows' in found))
        return {
            outcome: 'inconclusive',
            summary: (0,support_text/* clipped */.c)(found.missing, 500),
            measurements: [],
            remedy: (0,support_text/* clipped */.c)(found.next, 300),
        };
    const { rows, missing, nonFinite, firstRows, inputs, columns } = found;
    const path = (0,support_text/* clipped */.c)(found.path);
    const wrong = missing + nonFinite;
    const [first] = inputs;
    const isOne = inputs.some((input) => input.rows === rows);
    const inWords = inputs
        .slice(0, 3)
        .map((input) => `${input.rows} in ${(0,support_text/* clipped */.c)(input.path)}`)
        .join(', ');
    const measurements = [
        expectNone('predictions without a value', missing),
        expectNone('predictions that are not finite', nonFinite),
        {
            name: 'rows of predictions',
            observed: rows,
            ...(expected === 'any'
                ? { expected: 'at least 1', met: rows >= 1 }
                : first === undefined
                    ? {}
                    : { expected: inWords, met: isOne }),
        },
    ];
    const answer = (outcome, summary, remedy = '') => ({
        outcome,
        summary,
        measurements,
        remedy,
    });
    if (columns.length === 0)
        return answer('inconclusive', `${path} has no column of predictions`, 'name it as `predictions: { path: …, predicted: COLUMN }`');
    // Written so that a count that is no number does not pass.
    if (!(rows >= 1))
        return answer('fail', `${path}: expected predictions, found ${rows} rows`, 'let the stage write a row for each row that it reads');
    if (!(wrong === 0))
        return answer('fail', `${path}: expected a finite prediction in each of ${rows} rows, found ${missing} without a value and ${nonFinite} NaN or infinite (first rows: ${firstRows.slice(0, 5).join(', ')})`, 'look at what the stage does with missing or rare values, which a sample may lack');
    if (expected === 'equal' && first === undefined)
        return answer('inconclusive', `${path} has ${rows} predictions, and how many there should be cannot be told: stage \`${(0,support_text/* clipped */.c)(found.stage)}\` declares no table among its \`inputs\``, 'name the table that it reads among its `inputs`, or set `rows: any`');
    if (expected === 'equal' && !isOne)
        return answer('fail', `${path}: expected one prediction for each row that stage \`${(0,support_text/* clipped */.c)(found.stage)}\` reads (${inWords}), found ${rows}`, 'look for rows that are dropped or doubled on the way; where that is meant, set `rows: any`');
    return answer('pass', `${rows} ${rows === 1 ? 'prediction is' : 'predictions are'} finite${expected === 'equal' ? ', one for each row' : ''}`);
}

;// CONCATENATED MODULE: ./build/checks/infra/integration.js






/**
 * Infra 3: the whole pipeline is tested end to end. The declared stages run in order on a sample of the raw data, in a clean copy; each writes what it declares, and
 * what comes out is a finite prediction for each row.
 */
const integration_integration = defineCheck({
    id: 'infra/integration',
    needs: ['integration'],
    uses: [],
    options: integration/* integrationOptions */.N,
    example: `stages:
  - { name: features, run: python features.py, inputs: data/raw.csv, outputs: build/features.csv }
  - { name: training, run: python train.py, inputs: build/features.csv, outputs: build/model.joblib }
  - name: inference
    run: python predict.py
    inputs: [build/features.csv, build/model.joblib]
    outputs: build/predictions.csv
tests:
  infra/integration:
    sample: 200
    budget: 10m
`,
    cost: ({ configuration: { stages = [] } }) => `a run of ${stages.length < 2 ? 'the stages' : `the ${stages.length} stages`} on a sample of the raw data`,
    evaluate: ({ integration: found }, { rows }) => {
        const { problem, stages, predictions } = found;
        const measurements = measurementsOf(found);
        const answer = (outcome, summary, remedy) => ({
            outcome,
            summary,
            measurements,
            evidence: integration_evidenceOf(found),
            ...(remedy === undefined ? {} : { remedy }),
        });
        if (problem !== null) {
            const { kind, summary, next } = problem;
            return answer(kind === 'broken' ? 'fail' : 'inconclusive', `${integration_placeOf(problem, stages)} did not ${kind === 'broken' ? 'succeed' : 'run to its end'} on the sample: ${(0,support_text/* clipped */.c)(summary, 400)}`, (0,support_text/* clipped */.c)(next, 400));
        }
        const wrong = stages.find((stage) => stage.wrong > 0);
        if (wrong !== undefined)
            return answer('fail', outputsInWords(wrong), nextFor(wrong));
        const missed = stages.find(({ outcome, files }) => outcome !== 'succeeded' || !(files > 0));
        if (missed !== undefined || stages.length === 0 || predictions === null)
            return answer('inconclusive', `${missed === undefined ? 'the pipeline' : integration_named(missed)} was not looked at to its end`, 'run it again');
        const verdict = judgePipelinePredictions(predictions, rows);
        measurements.push(...verdict.measurements);
        if (verdict.outcome !== 'pass')
            return answer(verdict.outcome, verdict.summary, verdict.remedy);
        const files = stages.reduce((sum, stage) => sum + stage.files, 0);
        return answer('pass', `${stages.length} stage${stages.length === 1 ? '' : 's'} ran on ${sampleInWords(found)} in ${(0,units/* formatDuration */.a3)(found.seconds)}; ${files} output${files === 1 ? '' : 's'} written; ${verdict.summary}`);
    },
});
const integration_named = ({ name }) => `stage \`${(0,support_text/* clipped */.c)(name)}\``;
const integration_placeOf = ({ where }, stages) => stages.some(({ name }) => name === where) ? `stage \`${(0,support_text/* clipped */.c)(where)}\`` : `\`${(0,support_text/* clipped */.c)(where)}\``;
function outputsInWords(stage) {
    const wrong = stage.outputs.filter(({ problem }) => problem !== null);
    const shown = wrong.slice(0, 3).map(({ path, problem }) => `${(0,support_text/* clipped */.c)(path)} ${(0,support_text/* clipped */.c)(problem ?? '', 300)}`);
    const more = stage.wrong - shown.length;
    return `${integration_named(stage)} ended well, and of ${stage.files} declared output${stage.files === 1 ? '' : 's'} expected each to be written and readable, found: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
const nextFor = ({ outputs }) => outputs.some(({ problem }) => problem?.startsWith('was not written'))
    ? 'let the stage write it, relative to the working directory, or mend its `outputs`'
    : 'look at what the stage writes from a small sample';
const sampleInWords = ({ raw }) => {
    const tables = raw.filter(({ rows }) => rows !== null);
    const [rows, total] = [sumOf(tables.map((one) => one.rows)), sumOf(tables.map((one) => one.total))];
    const whole = raw.length - tables.length;
    const wholeFiles = `${whole} file${whole === 1 ? '' : 's'} used whole`;
    if (tables.length === 0)
        return wholeFiles;
    return `${rows} of ${total} raw rows${whole === 0 ? '' : ` (and ${wholeFiles})`}`;
};
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + (number ?? 0), 0);
const measurementsOf = ({ stages, seconds, budgetSeconds }) => [
    ...stages.map((stage) => ({
        name: integration_named(stage),
        observed: stage.outcome !== 'succeeded'
            ? stage.outcome
            : `${stage.files - stage.wrong} of ${stage.files} outputs${stage.version === null ? '' : `, with version ${(0,support_text/* clipped */.c)(stage.version)}`}`,
        expected: 'all outputs',
        met: stage.outcome === 'succeeded' && stage.wrong === 0 && stage.files > 0,
    })),
    {
        name: 'seconds',
        observed: Number(seconds.toPrecision(3)),
        expected: `within ${(0,units/* formatDuration */.a3)(budgetSeconds)}`,
        met: seconds <= budgetSeconds,
    },
];
function integration_evidenceOf({ raw, stages, problem }) {
    const command = stages.find(({ name }) => name === problem?.where)?.command ?? problem?.where ?? '';
    return [
        ...(problem === null
            ? []
            : [{ kind: 'command', command: (0,support_text/* clipped */.c)(command, 500), exitCode: problem.exitCode, tail: problem.tail }]),
        ...evidenceTable('Stages on a sample of the raw data', ['stage', 'outcome', 'seconds', 'output', 'bytes', 'rows', 'problem'], stages.flatMap(({ name, outcome, seconds, outputs }) => {
            const head = [(0,support_text/* clipped */.c)(name), outcome, seconds === null ? '' : Number(seconds.toPrecision(3))];
            if (outputs.length === 0)
                return [[...head, '', '', '', '']];
            return outputs.map(({ path, bytes, rows, problem: wrong }) => [
                ...head,
                (0,support_text/* clipped */.c)(path),
                bytes,
                rows ?? '',
                wrong === null ? '' : (0,support_text/* clipped */.c)(wrong, 300),
            ]);
        })),
        ...evidenceTable('Raw data', ['file', 'rows taken', 'rows'], raw.map(({ path, rows, total }) => [(0,support_text/* clipped */.c)(path), rows ?? 'whole', total ?? ''])),
    ];
}

// EXTERNAL MODULE: ./build/config/options/reproducibility.js
var reproducibility = __webpack_require__(7480);
;// CONCATENATED MODULE: ./build/checks/repeat-verdicts.js




const repeat_verdicts_verdict = (outcome, summary, measurements = [], evidence = []) => ({ outcome, summary, measurements, evidence });
function judgeRepeatedMetrics({ metrics, metricsProblem }, tolerance) {
    if (metricsProblem !== null)
        return [repeat_verdicts_verdict('fail', `the metrics of the second training: ${(0,support_text/* clipped */.c)(metricsProblem, 400)}`)];
    if (metrics.length === 0)
        return [];
    const strange = [...tolerance.named.keys()].filter((name) => !metrics.some((metric) => metric.name === name));
    const compared = metrics.map(({ name, first, second }) => {
        const limit = tolerance.named.get(name) ?? tolerance.others;
        const usable = first !== null && second !== null && Number.isFinite(first) && Number.isFinite(second);
        const difference = usable ? Math.abs(second - first) : null;
        const allowed = limit.value * (limit.relative ? Math.abs(first ?? 0) : 1);
        // 0.95 - 0.94 is 0.010000000000000009; a tolerance of zero means equal.
        const rounding = allowed === 0 ? 0 : 1e-12 * Math.max(1, Math.abs(first ?? 0), Math.abs(second ?? 0));
        const none = first === null && second === null;
        const outcome = none ? 'none' : difference !== null && difference <= allowed + rounding ? 'within' : 'beyond';
        const amount = limit.relative ? (0,metric_limits/* formatShare */.T1)(limit.value) : (0,metric_limits/* formatNumber */.ZV)(limit.value);
        return { name: (0,support_text/* clipped */.c)(name), first, second, difference, allowed: amount, outcome };
    });
    const beyond = compared.filter(({ outcome }) => outcome === 'beyond');
    const none = compared.filter(({ outcome }) => outcome === 'none');
    const text = (value) => (value === null ? 'no finite number' : String(value));
    const measurements = [expectNone('metrics that differ', beyond.length)];
    const evidence = evidenceTable('Metrics that differ between two trainings', ['Metric', 'First', 'Second', 'Difference', 'Tolerance'], beyond.map(({ name, first, second, difference, allowed }) => [
        name,
        text(first),
        text(second),
        difference === null ? '' : (0,metric_limits/* formatNumber */.ZV)(difference),
        allowed,
    ]), 20);
    const [first] = beyond;
    if (first !== undefined)
        return [
            repeat_verdicts_verdict('fail', `${beyond.length} of ${metrics.length} ${metrics.length === 1 ? 'metric differs' : 'metrics differ'}: ${first.name} ${text(first.first)}, then ${text(first.second)}, expected ${first.allowed === '0' ? 'equal' : `within ${first.allowed}`}`, measurements, evidence),
        ];
    if (none.length > 0)
        return [repeat_verdicts_verdict('inconclusive', `no finite number in either training: ${listed(none.map(({ name }) => name))}`)];
    const notes = strange.length === 0 ? [] : [repeat_verdicts_verdict('told', `\`tolerance\` names no metric: ${listed(strange)}`)];
    return [
        repeat_verdicts_verdict('pass', `${metrics.length} ${metrics.length === 1 ? 'metric agrees' : 'metrics agree'}`, measurements),
        ...notes,
    ];
}
function judgePredictions({ predictions, predictionsProblem }, tolerance) {
    if (predictionsProblem !== null)
        return [repeat_verdicts_verdict('inconclusive', `the predictions could not be compared: ${(0,support_text/* clipped */.c)(predictionsProblem, 400)}`)];
    if (predictions === null)
        return [];
    const { rows, key, unmatched, differing, firstRows, unusable, columns } = predictions;
    const way = key === null ? 'by position' : `by ${listed(key)}`;
    const measurements = [
        { name: 'rows predicted by both trainings', observed: rows, expected: 'at least 1', met: rows > 0 },
        expectNone('rows predicted by one training only', unmatched.first + unmatched.second),
        expectNone('rows predicted otherwise', differing),
    ];
    const evidence = evidenceTable(`Predictions of two trainings, ${rows} rows ${way}`, ['Column', 'Rows that differ', 'Share', 'Largest difference'], columns.map((column) => [
        (0,support_text/* clipped */.c)(column.name),
        column.differing,
        rows === 0 ? '' : (0,metric_limits/* formatShare */.T1)(column.differing / rows),
        column.largest === null ? '' : (0,metric_limits/* formatNumber */.ZV)(column.largest),
    ]));
    if (unmatched.first + unmatched.second > 0)
        return [
            repeat_verdicts_verdict('fail', `the trainings predict different rows (${way}): ${unmatched.first} only in the first, ${unmatched.second} only in the second`, measurements, evidence),
        ];
    if (differing > 0) {
        const largest = columns.reduce((most, column) => Math.max(most, column.largest ?? 0), 0);
        return [
            repeat_verdicts_verdict('fail', `${differing} of ${rows} ${rows === 1 ? 'prediction differs' : 'predictions differ'} (${(0,metric_limits/* formatShare */.T1)(differing / rows)})${tolerance > 0 ? ` by more than ${(0,metric_limits/* formatNumber */.ZV)(tolerance)}` : ''}${largest > 0 ? `, at most by ${(0,metric_limits/* formatNumber */.ZV)(largest)}` : ''}; first rows: ${firstRows.join(', ')}`, measurements, evidence),
        ];
    }
    if (rows === 0)
        return [repeat_verdicts_verdict('inconclusive', 'there is no row of predictions to compare', measurements)];
    if (unusable > 0)
        return [
            repeat_verdicts_verdict('inconclusive', `${unusable} of ${rows} predictions ${unusable === 1 ? 'is' : 'are'} missing or not finite in both trainings`, measurements),
        ];
    return [repeat_verdicts_verdict('pass', `${rows} ${rows === 1 ? 'prediction agrees' : 'predictions agree'}`, measurements, evidence)];
}
/** The files of the stages, then those of the model. */
function judgeFiles({ stages, otherStages, artifacts }, strict) {
    const notes = otherStages.length === 0
        ? []
        : [repeat_verdicts_verdict('told', `not compared, because training does not write them: the outputs of ${listed(otherStages)}`)];
    const first = stages.find(({ differing }) => differing > 0);
    const verdicts = [];
    if (first !== undefined)
        verdicts.push(repeat_verdicts_differenceOf(first, `the outputs of the stage ${(0,support_text/* clipped */.c)(first.name)}, the first that differs,`, strict));
    else if (stages.length > 0)
        verdicts.push(repeat_verdicts_verdict(strict ? 'pass' : 'told', `the outputs of ${stages.length} stages are equal, byte by byte`));
    if (artifacts !== null)
        verdicts.push(artifacts.differing > 0
            ? repeat_verdicts_differenceOf(artifacts, 'the files of the model', strict)
            : repeat_verdicts_verdict(strict ? 'pass' : 'told', 'the files of the model are equal, byte by byte'));
    return [...verdicts, ...notes];
}
function repeat_verdicts_differenceOf({ files, differing, shown }, what, strict) {
    const short = (digest) => digest?.slice(0, 12) ?? 'not written';
    // A file that is not there at all is no other form of the same.
    const lacking = shown.filter(({ first, second }) => first === null || second === null);
    return repeat_verdicts_verdict(strict || lacking.length > 0 ? 'fail' : 'told', `${what} differ in ${differing} of ${files} files: ${listed(shown.map(({ path }) => path))}${lacking.length > 0 ? ` (${lacking.length} written by one training only)` : ''}`, [{ name: `${what.replace(/, the first.*/, '')}: files that differ`, observed: differing }], evidenceTable('Files that differ between two trainings (SHA-256)', ['File', 'First', 'Second'], shown.map(({ path, first, second }) => [(0,support_text/* clipped */.c)(path), short(first), short(second)])));
}

;// CONCATENATED MODULE: ./build/checks/infra/reproducibility.js






/**
 * Infra 1: training twice gives the same. The same command, in a clean copy of the same commit: metrics and predictions within tolerance, files equal or reported.
 * Training that fails there fails the test: nobody else could make this model.
 */
const reproducibility_reproducibility = defineCheck({
    id: 'infra/reproducibility',
    needs: ['reproducibility'],
    uses: [],
    options: reproducibility/* reproducibilityOptions */.f7,
    example: `train:
  run: python train.py
  prepare: pip install -r requirements.txt
metrics: build/metrics.json
predictions: build/predictions.csv
artifacts: build/model.joblib
tests:
  infra/reproducibility:
    train-again: true
    tolerance: { accuracy: 0.001, train_seconds: 100% }
    predictions: 1e-6
    budget: 30m
`,
    cost: ({ training }) => training.state === 'gathered'
        ? `a second training, about ${(0,units/* formatDuration */.a3)(training.value.seconds)}`
        : 'a second training',
    evaluate: ({ reproducibility: repeat }, { tolerance = reproducibility/* exactly */.pV, predictions, artifacts }) => {
        if (repeat.end === 'out-of-time')
            return (0,inconclusive/* inconclusive */.N)(`the second training did not end within its budget of ${(0,units/* formatDuration */.a3)(repeat.budgetSeconds)}`, 'raise `budget`, or train on less');
        return repeat.problem === null
            ? reproducibility_judge(repeat, tolerance, predictions, artifacts === 'equal')
            : failedAgain(repeat, repeat.problem);
    },
});
function failedAgain({ command }, { step, summary, next, exitCode, tail, missing }) {
    const what = step === 'prepare' ? '`train.prepare`' : 'training';
    const untracked = missing.filter(({ inWorkTree }) => inWorkTree).map(({ name }) => name);
    const others = missing.filter(({ inWorkTree }) => !inWorkTree).map(({ name }) => name);
    const lacks = [
        untracked.length > 0 && `${listed(untracked)}: in the work tree, but neither tracked in git nor declared as data`,
        others.length > 0 && `not found: ${listed(others)}`,
    ].filter((part) => part !== false);
    return {
        outcome: 'fail',
        summary: `${what} succeeded in the work tree and failed in a clean copy of it: ${(0,support_text/* clipped */.c)([summary, ...lacks].join('; '), 600)}`,
        measurements: [
            { name: 'exit status of the second training', observed: exitCode ?? 'none', expected: '0', met: false },
        ],
        evidence: [{ kind: 'command', command: (0,support_text/* clipped */.c)(command, 500), exitCode, tail }],
        remedy: untracked.length > 0
            ? 'track the file in git, name it below `data`, or make it in `train.prepare`'
            : `usually a file that is not tracked: track what training needs, name it below \`data\`, or make it in \`train.prepare\`; else: ${(0,support_text/* clipped */.c)(next, 300)}`,
    };
}
function reproducibility_judge(repeat, tolerance, closeness, strict) {
    const verdicts = [
        ...judgeRepeatedMetrics(repeat, tolerance),
        ...judgePredictions(repeat, closeness),
        ...judgeFiles(repeat, strict),
    ];
    const of = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const measurements = verdicts.flatMap((verdict) => verdict.measurements);
    const evidence = verdicts.flatMap((verdict) => verdict.evidence);
    const answer = (outcome, chosen, remedy) => ({
        outcome,
        summary: [...chosen, ...of('told')].map(({ summary }) => summary).join('; '),
        measurements,
        evidence,
        ...(remedy === undefined ? {} : { remedy }),
    });
    const [failing, unclear, passing] = [of('fail'), of('inconclusive'), of('pass')];
    if (failing.length > 0)
        return answer('fail', failing, 'set every seed, pin every dependency and sort what comes in no order; what has to vary (times, a GPU) gets a `tolerance`');
    if (unclear.length > 0)
        return answer('inconclusive', unclear, 'mend what could not be compared, then run it again');
    if (passing.length === 0)
        return {
            ...answer('inconclusive', []),
            summary: ['the second training left nothing to judge', ...of('told').map(({ summary }) => summary)].join('; '),
            remedy: 'let training write `metrics` or `predictions`, or ask for equal files: `artifacts: equal`',
        };
    return answer('pass', passing);
}

// EXTERNAL MODULE: ./build/config/options/rollback.js
var rollback = __webpack_require__(16268);
;// CONCATENATED MODULE: ./build/checks/infra/rollback.js





const isProblem = (found) => found !== null && 'summary' in found;
/** Infra 7: serving can go back to the version before, fast. A drill: it is fetched, its digest verified, and it answers a row; no stage is changed. */
const rollback_rollback = defineCheck({
    id: 'infra/rollback',
    needs: ['rollback'],
    uses: [],
    options: rollback/* rollbackOptions */.H,
    example: `artifacts: build/model.joblib
data:
  testing: data/test.csv
  label: species
serve: uvicorn serve:app --host $HOST --port $PORT
promote:
  to: github-releases
  stage: production
tests:
  infra/rollback:
    drill: true
    limit: 3m
`,
    cost: ({ configuration }) => configuration.serve === undefined
        ? 'a download of the previous version'
        : 'a download of the previous version and one start of what serves it',
    evaluate: ({ rollback: drill }, { limit }) => drill.to === null ? (0,inconclusive/* inconclusive */.N)(drill.summary, drill.next) : rollback_judge(drill, limit),
});
function rollback_judge(drill, limit) {
    const { stage, from, to, fetched, served, seconds } = drill;
    const going = `going back from v${(0,support_text/* clipped */.c)(from)} to v${(0,support_text/* clipped */.c)(to)} in ${(0,support_text/* clipped */.c)(stage)}`;
    const found = { measurements: measured(drill, limit), evidence: rollback_shown(drill) };
    const problem = isProblem(fetched) ? fetched : isProblem(served) ? served : null;
    if (problem !== null) {
        const what = isProblem(fetched) ? 'it could not be fetched and verified' : 'it did not serve';
        return {
            ...found,
            outcome: problem.kind === 'unknown' ? 'inconclusive' : 'fail',
            summary: `${going}: expected a version that is there, is what was promoted and serves; ${what}: ${(0,support_text/* clipped */.c)(problem.summary, 500)}`,
            remedy: (0,support_text/* clipped */.c)(problem.next, 500),
        };
    }
    if (!Number.isFinite(seconds) || seconds < 0)
        return {
            ...found,
            outcome: 'inconclusive',
            summary: `${going}: how long it took is not known`,
            remedy: 'run it again',
        };
    if (seconds > limit)
        return {
            ...found,
            outcome: 'fail',
            summary: `${going} took ${(0,units/* formatDuration */.a3)(seconds)}, expected at most ${(0,units/* formatDuration */.a3)(limit)}`,
            remedy: 'keep the model smaller or nearer, start what serves it faster, or raise `limit` to what an outage may last',
        };
    const how = served === null || isProblem(served)
        ? 'fetched, SHA-256 verified; not started, as no `serve` is configured'
        : `fetched, SHA-256 verified, served, row ${served.row} answered`;
    return {
        ...found,
        outcome: 'pass',
        summary: `${going} took ${(0,units/* formatDuration */.a3)(seconds)} of ${(0,units/* formatDuration */.a3)(limit)}: ${how}`,
    };
}
function measured({ fetched, served, seconds }, limit) {
    const rounded = (value) => Number.isFinite(value) ? Number(value.toPrecision(4)) : 'unknown';
    const download = (found) => [
        { name: 'size of the model in bytes', observed: rounded(found.bytes) },
        { name: 'fetching and verifying in seconds', observed: rounded(found.seconds) },
    ];
    const isDone = !isProblem(fetched) && !isProblem(served);
    return [
        ...(isProblem(fetched) ? [] : download(fetched)),
        ...(served === null || isProblem(served) || served.readySeconds === null
            ? []
            : [{ name: 'start until healthy in seconds', observed: rounded(served.readySeconds) }]),
        {
            name: isDone ? 'going back in seconds' : 'seconds until it failed',
            observed: rounded(seconds),
            expected: `at most ${limit}`,
            met: isDone && seconds <= limit,
        },
    ];
}
function rollback_shown({ to, fetched, served }) {
    const rows = [
        ['version', `v${(0,support_text/* clipped */.c)(to)}`],
        ...(isProblem(fetched) ? [] : [['SHA-256 of its files', fetched.digest]]),
        ...(served === null || isProblem(served)
            ? []
            : [
                ['command', (0,support_text/* clipped */.c)(served.command, 500)],
                [`answer to row ${served.row}`, (0,support_text/* clipped */.c)(served.answer)],
            ]),
        ...(isProblem(served) && served.tail.length > 0
            ? [['last lines of its output', (0,support_text/* clipped */.c)(served.tail.slice(-5).join(' ⏎ '), 1000)]]
            : []),
    ];
    return [{ kind: 'table', title: 'The drill', columns: ['what', 'found'], rows }];
}

// EXTERNAL MODULE: ./build/config/options/unit-tests.js
var unit_tests = __webpack_require__(80546);
;// CONCATENATED MODULE: ./build/checks/falling-loss.js

/** Names of a training loss, the first that is there: of plain loops, Keras, Lightning, Hugging Face, XGBoost, LightGBM and CatBoost. */
const usualNames = [
    'loss',
    'train_loss',
    'training_loss',
    'train/loss',
    'train.loss',
    'loss/train',
    'loss_train',
    'train_loss_epoch',
    'train_loss_step',
    'train-logloss',
    'train-rmse',
    'training logloss',
    'training l2',
    'learn:logloss',
    'learn:rmse',
];
/**
 * Whether the loss fell: the median of its last third is below that of its first third. Medians of thirds, because single steps of mini-batches rise and fall by chance, and a
 * loss that fell at once and stays low has no slope to speak of. Null where no loss was logged and none was asked for.
 */
function judgeLoss({ series, files }, asked) {
    const found = lossOf(series, asked);
    const where = listed(files.map(({ path }) => path));
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements: found?.thirds === undefined
            ? []
            : [
                {
                    name: `median of ${(0,support_text/* clipped */.c)(found.name)} in the last third`,
                    observed: falling_loss_rounded(found.thirds.last),
                    expected: `below ${falling_loss_rounded(found.thirds.first)}, that of the first third`,
                    met: found.thirds.last < found.thirds.first,
                },
            ],
        evidence: [],
        ...(remedy === undefined ? {} : { remedy }),
    });
    if (found === undefined)
        return asked === undefined
            ? null
            : answer('inconclusive', `no column ${(0,support_text/* clipped */.c)(asked)} in ${where}; found ${listed(series.map(({ name }) => name))}`, 'name the column of the training loss with `loss`');
    const committed = files.filter(({ origin }) => origin === 'committed');
    if (committed.length > 0)
        return answer('inconclusive', `${listed(committed.map(({ path }) => path))}: tracked and unmodified in git, so no training of this run wrote it`, 'let training write its log in this run');
    const name = (0,support_text/* clipped */.c)(found.name);
    if (found.nonFinite > 0)
        return answer('fail', `${name} in ${where} is not finite from step ${found.firstNonFinite}, expected finite at every step`, 'look at the step before: a learning rate that is too high, a logarithm of zero');
    const { thirds } = found;
    if (thirds === undefined || !Number.isFinite(thirds.first) || !Number.isFinite(thirds.last))
        return answer('inconclusive', `${name} in ${where} has ${found.steps} steps, expected at least 3`, 'log the loss at each epoch or step');
    const numbers = `from ${falling_loss_rounded(thirds.first)} (median of the first third) to ${falling_loss_rounded(thirds.last)} (of the last)`;
    return thirds.last < thirds.first
        ? answer('pass', `${name} fell ${numbers}`)
        : answer('fail', `expected ${name} in ${where} to fall over ${found.steps} steps, found it went ${numbers}`, 'try to overfit a few rows: a loss that does not fall there points to labels out of order, a learning rate, or weights that are not updated');
}
/** Series of several files are named `path: column`. */
function lossOf(series, asked) {
    const columnOf = (name) => name.slice(name.lastIndexOf(': ') + 1).trim();
    if (asked !== undefined)
        return series.find(({ name }) => name === asked) ?? series.find(({ name }) => columnOf(name) === asked);
    for (const usual of usualNames) {
        const found = series.find(({ name }) => columnOf(name).toLowerCase() === usual);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const falling_loss_rounded = (value) => Number(value.toPrecision(4));

;// CONCATENATED MODULE: ./build/checks/infra/unit-tests.js










/**
 * Infra 2: the code of the model spec is unit tested. Its test cases passed; and, where the team names them, enough of its lines ran, the loss fell while training, and a restore
 * from a checkpoint works. What is not named is said and counts neither way.
 */
const unitTests = defineCheck({
    id: 'infra/unit-tests',
    needs: ['junit'],
    uses: ['specCoverage', 'curve', 'restore'],
    options: unit_tests/* unitTestsOptions */.u,
    example: `junit: build/junit.xml
tests:
  infra/unit-tests:
    cases: [tests/test_features.py, tests/test_model.py]
    sources: [src/model.py]
    minimum: 90%
    restore: python train.py --resume "$MODEL" --epochs 1
  monitor/numerics:
    curve: build/history.csv
`,
    evaluate: ({ junit, specCoverage, curve, restore }, options) => {
        const parts = [
            (0,test_cases/* judgeCases */.v)((0,case_selection/* selectCases */._)(junit.cases, options.cases), junit, `\`cases: ${covered_lines_named(options.cases ?? [])}\``),
            judgeCoverage(specCoverage, options),
            judgeCurve(curve, options.loss),
            judgeRestore(restore, options.restore),
        ];
        const findings = parts.flatMap((part) => ('notGiven' in part ? [] : [part]));
        const missing = parts.flatMap((part) => ('notGiven' in part ? [part.notGiven] : []));
        const measurements = findings.flatMap((finding) => finding.measurements);
        const evidence = findings.flatMap((finding) => finding.evidence);
        const worst = findings.find(({ outcome }) => outcome === 'fail') ?? findings.find(({ outcome }) => outcome !== 'pass');
        if (worst !== undefined)
            return { ...worst, measurements, evidence };
        const beside = missing.length === 0 ? '' : `; not looked at: ${missing.join(', ')}`;
        return {
            outcome: 'pass',
            summary: `${findings.map(({ summary }) => summary).join('; ')}${beside}`,
            measurements,
            evidence,
        };
    },
});
const unit_tests_writeReport = 'run the tests with coverage in this run, and name the report with `coverage` of infra/unit-tests';
function judgeCoverage(coverage, { sources, minimum }) {
    if (sources === undefined)
        return { notGiven: 'coverage (no `sources`)' };
    if (coverage.state !== 'gathered')
        return (0,inconclusive/* inconclusive */.N)((0,fact_words/* lacking */.gP)('specCoverage', coverage), (coverage.state === 'failed' ? coverage.next : undefined) ?? unit_tests_writeReport);
    const { declared, reports } = coverage.value;
    const committed = reports.filter(({ origin }) => origin === 'committed');
    if (committed.length > 0)
        return (0,inconclusive/* inconclusive */.N)(`${covered_lines_named(committed.map(({ path }) => path))}: tracked and unmodified in git, so no tests of this run wrote it`, unit_tests_writeReport);
    if (declared.length === 0)
        return (0,inconclusive/* inconclusive */.N)(`no file matches \`sources: ${covered_lines_named(sources)}\``, "name the model's code with `sources` of infra/unit-tests");
    return judgeLines(coverage.value, minimum, unit_tests_writeReport);
}
function judgeCurve(curve, loss) {
    if (curve.state === 'gathered')
        return judgeLoss(curve.value, loss) ?? { notGiven: 'loss (no usual name of a loss in the training curve)' };
    if (curve.state === 'absent' && loss === undefined)
        return { notGiven: 'loss (no training curve)' };
    return (0,inconclusive/* inconclusive */.N)((0,fact_words/* lacking */.gP)('curve', curve), (curve.state === 'failed' ? curve.next : undefined) ?? 'name the log of training with `curve` of monitor/numerics');
}
function judgeRestore(restore, command) {
    if (command === undefined)
        return { notGiven: 'restore from a checkpoint (no `restore`)' };
    if (restore.state !== 'gathered')
        return (0,inconclusive/* inconclusive */.N)((0,fact_words/* lacking */.gP)('restore', restore));
    const { outcome, exitCode, seconds, tail } = restore.value;
    const evidence = [{ kind: 'command', command: restore.value.command, exitCode, tail }];
    const measurements = [
        {
            name: 'exit status of the restore',
            observed: exitCode ?? outcome,
            expected: '0',
            met: outcome === 'succeeded' && exitCode === 0,
        },
    ];
    if (outcome === 'cancelled')
        return { ...(0,inconclusive/* inconclusive */.N)('the restore from a checkpoint was cancelled', 'run it again'), measurements, evidence };
    if (outcome === 'timed-out')
        return {
            ...(0,inconclusive/* inconclusive */.N)(`the restore from a checkpoint did not end within ${(0,units/* formatDuration */.a3)(seconds)}, its \`budget\``, 'raise `budget`, or restore and train on less'),
            measurements,
            evidence,
        };
    if (outcome === 'succeeded' && exitCode === 0)
        return {
            outcome: 'pass',
            summary: `the restore from a checkpoint ended well in ${(0,units/* formatDuration */.a3)(seconds)}`,
            measurements,
            evidence,
        };
    const last = tail.findLast((line) => line.trim() !== '');
    return {
        outcome: 'fail',
        summary: `expected the restore from a checkpoint to end with exit status 0, found exit status ${exitCode}${last === undefined ? '' : `: ${(0,support_text/* clipped */.c)(last)}`}`,
        measurements,
        evidence,
        remedy: 'run the command of `restore` where you can look into it',
    };
}

// EXTERNAL MODULE: ./build/config/options/validation.js
var validation = __webpack_require__(5867);
;// CONCATENATED MODULE: ./build/checks/claims.js

/** The answer when every metrics file is tracked and unmodified in git: nothing measured them in this run, so they prove nothing. */
function onlyClaims(metrics) {
    const committed = metrics.files.filter((file) => file.origin === 'committed');
    if (committed.length === 0)
        return null;
    return (0,inconclusive/* inconclusive */.N)(`${committed.map((file) => file.path).join(', ')}: tracked and unmodified in git, so nothing produced it in this run`, 'let training write the metrics in this run, or keep them out of git');
}

;// CONCATENATED MODULE: ./build/checks/overlap-verdict.js





/** An entity is in one of the two. */
const byKeyLimit = { value: 0, isShare: false };
/** Measured to few digits, different things are equal now and then: of the 150 irises two are, of 6497 wines nearly a fifth. */
const byRowsLimit = { value: 0.01, isShare: true };
const overlap_verdict_confidence = 0.95;
/**
 * Whether few enough rows of the testing data are in training. A key says so for certain; by whole rows a share is an estimate, and fails where its whole interval misses.
 */
function judgeOverlap(fact, wanted) {
    if (fact.state !== 'gathered') {
        const summary = `whether rows of the testing data are in training is not known: ${(0,support_text/* clipped */.c)((0,facts/* whyMissing */.bi)(fact), 300)}`;
        const outcome = fact.state === 'absent' ? 'not-there' : 'inconclusive';
        return {
            outcome,
            summary,
            measurements: [],
            ...(fact.state === 'failed' && fact.next ? { remedy: fact.next } : {}),
        };
    }
    const { by, columns, columnCount, rows, shared, leftOut, firstRows, equal } = fact.value;
    const limit = wanted ?? (by === 'key' ? byKeyLimit : byRowsLimit);
    const expected = limit.isShare ? `at most ${(0,metric_limits/* formatShare */.T1)(limit.value)}` : `at most ${limit.value}`;
    const named = columns.slice(0, 5).map((name) => (0,support_text/* clipped */.c)(name, 60));
    const how = by === 'key'
        ? `by ${named.join(', ')}`
        : `by ${named.join(', ')}${columnCount > named.length ? ` and ${columnCount - named.length} more columns` : ''}`;
    const isCounted = [rows, shared, leftOut].every((count) => Number.isFinite(count) && count >= 0);
    const outcome = !isCounted || rows === 0 ? 'inconclusive' : outcomeOf(shared, rows, limit, by);
    const measurements = [
        {
            name: `rows of the testing data that are in training, ${how}`,
            observed: shared,
            expected,
            met: outcome === 'pass',
        },
        { name: 'rows of the testing data that were looked up', observed: rows },
        ...(leftOut === 0
            ? []
            : [
                {
                    name: `rows of the testing data ${by === 'key' ? 'without a key' : 'that occur there more than once'}, left out`,
                    observed: leftOut,
                },
            ]),
        ...(equal === null
            ? []
            : [
                {
                    name: 'rows of the testing data with an equal row in training, whatever their keys',
                    observed: equal.shared,
                },
            ]),
    ];
    if (!isCounted || rows === 0)
        return {
            outcome,
            summary: `no row of the testing data ${by === 'key' ? 'has a key' : 'occurs once'}, so none could be looked up in training, ${how}`,
            measurements,
            remedy: 'name the columns that tell one row from another as `data.key`',
        };
    const share = `${shared} of ${rows} rows of the testing data ${shared === 1 ? 'is' : 'are'} in training, ${how}`;
    const beside = equal === null || equal.shared === 0 || equal.shared === shared
        ? ''
        : ` (${equal.shared} with an equal row there, whatever their keys)`;
    if (outcome === 'pass')
        return { outcome, summary: `${share}${beside}`, measurements };
    return {
        outcome,
        summary: `${share}, expected ${expected}: ${firstRows.length === 1 ? 'row' : 'rows'} ${firstRows.join(', ')}${shared > firstRows.length ? ' …' : ''} of the training data${beside}`,
        measurements,
        remedy: by === 'key'
            ? 'hold out rows that training never sees, split by the key; where the key starts anew in each file, set `overlap-by: rows`'
            : 'hold out rows that training never sees, and name `data.key` to tell copies from rows that are equal by chance; or set `overlap` to what is honest in these data',
    };
}
function outcomeOf(shared, rows, limit, by) {
    if (by === 'key' || !limit.isShare)
        return (limit.isShare ? shared / rows : shared) <= limit.value ? 'pass' : 'fail';
    const estimate = { estimate: shared / rows, ...(0,proportion/* wilsonInterval */.YV)(shared, rows, overlap_verdict_confidence), rows };
    return (0,interval_verdict/* verdictOf */.V)(estimate, limit.value, 'maximum').outcome;
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

;// CONCATENATED MODULE: ./build/checks/infra/validation.js








/**
 * Infra 4: quality is validated before serving. At least one absolute and one relative limit exist, were compared on this commit (with the base, and with the
 * version in production where there is one) and are met; training and testing data share no file, and no more rows than `overlap`.
 */
const validation_validation = defineCheck({
    id: 'infra/validation',
    needs: ['metrics'],
    uses: ['baseline', 'production', 'repeats', 'differences', 'data', 'overlap'],
    options: { ...validation/* validationOptions */.u, ...validation/* validationLimits */.w },
    example: `gate:
  metrics:
    accuracy: { minimum: 0.9, max-drop: 0.01 }
data:
  training: data/train.csv
  testing: data/test.csv
  label: species
tests:
  infra/validation: { overlap: 1% }
`,
    evaluate: ({ metrics, baseline, production, repeats, differences, data, overlap, configuration }, { overlap: limit }) => {
        const claims = onlyClaims(metrics);
        if (claims !== null)
            return claims;
        const gates = Object.entries(configuration.gate.metrics);
        const fact = { state: 'gathered', value: metrics };
        const against = (side) => gates.flatMap(([name, gate]) => (0,metric_limits/* judgeMetric */.mg)(name, { ...gate, against: side }, fact, { base: baseline, production, repeats, differences }));
        // Whatever a gate is against: quality is compared with the base, and with the version that this model is about to replace.
        const base = against('base');
        const served = production.state === 'gathered' ? against('production').filter(({ kind }) => kind === 'relative') : null;
        const uncompared = [base, ...(served === null ? [] : [served])].flatMap((verdicts) => verdicts.some(({ kind, outcome }) => kind === 'relative' && outcome === 'met')
            ? []
            : verdicts.filter(({ kind }) => kind === 'relative').slice(0, 1));
        const compared = served === null
            ? `the base (production: ${(0,support_text/* clipped */.c)((0,facts/* whyMissing */.bi)(production))})`
            : 'the base and the version in production';
        return validation_judge([...base, ...(served ?? [])], uncompared, { files: sharedFiles(data), rows: judgeOverlap(overlap, limit) }, unread({ baseline, production, data }), compared);
    },
});
function validation_judge(verdicts, 
/** A verdict of each side with which no relative limit could be compared. */
uncompared, shared, unread, 
/** With what, in words. */
compared) {
    const measurements = [
        ...verdicts.map((verdict) => ({
            name: verdict.metric,
            observed: verdict.found,
            expected: verdict.expected,
            ...(verdict.outcome === 'not-compared' || verdict.outcome === 'undecided'
                ? {}
                : { met: verdict.outcome === 'met' }),
        })),
        ...shared.rows.measurements,
    ];
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements,
        evidence: [],
        ...(remedy === undefined ? {} : { remedy }),
    });
    if (shared.files.length > 0)
        return answer('fail', `training and testing data share a file: ${listed(shared.files)}`, 'hold out rows that training never sees');
    if (shared.rows.outcome === 'fail')
        return answer('fail', shared.rows.summary, shared.rows.remedy);
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
    const undecided = verdicts.find(({ outcome }) => outcome === 'undecided');
    if (undecided !== undefined)
        return answer('inconclusive', `${undecided.metric} expected ${undecided.expected}, found ${undecided.found}`, 'add rows to the hold-out, raise `train.repeats`, or the limit where that much is chance');
    const [lacking] = uncompared;
    if (lacking !== undefined)
        return answer('inconclusive', `no relative limit could be compared: ${lacking.metric} ${lacking.found}`, 'it is compared as soon as the base has a record');
    if (unread.length > 0)
        return answer('inconclusive', unread.join('; '), 'mend what could not be read, then run it again');
    if (shared.rows.outcome === 'inconclusive')
        return answer('inconclusive', shared.rows.summary, shared.rows.remedy);
    const met = verdicts.filter(({ outcome }) => outcome === 'met').length;
    const others = verdicts.filter(({ outcome }) => outcome === 'not-compared').map(({ metric }) => metric);
    const beside = others.length === 0 ? '' : `; without a value to compare with: ${listed([...new Set(others)], 3)}`;
    return answer('pass', `${met} limits met, absolute and relative, against ${compared}${beside}; ${shared.rows.summary}`);
}
/** What there is to compare with but could not be read: nobody knows whether it would have failed. */
function unread({ baseline, production, data }) {
    const facts = {
        'the base': baseline,
        'the version in production': production,
        'training data': data.training,
        'testing data': data.testing,
    };
    return Object.entries(facts).flatMap(([name, fact]) => (fact.state === 'failed' ? [`${name}: ${fact.error}`] : []));
}

// EXTERNAL MODULE: ./build/config/options/baseline.js
var baseline = __webpack_require__(53051);
// EXTERNAL MODULE: ./build/statistics/required-rows.js
var required_rows = __webpack_require__(86527);
;// CONCATENATED MODULE: ./build/checks/model/baseline.js






/** Model 5: no simpler model is as good. On the same rows of the hold-out the model beats each baseline, and the whole interval of its win lies above the margin. */
const baseline_baseline = defineCheck({
    id: 'model/baseline',
    needs: ['baselines'],
    uses: [],
    options: {
        ...baseline/* baselineOptions */.K,
        margin: schemas.number()
            .min(0)
            .default(0)
            .describe('How much better the model has to be, at least, in the unit of the metric.'),
    },
    example: `data:
  training: data/train.csv
  testing: data/test.csv
  label: species
  key: id
predictions: build/predictions.csv
tests:
  model/baseline: { metric: accuracy, against: [majority, linear], margin: 0.02 }
`,
    evaluate: ({ baselines }, { margin }) => {
        const verdicts = baselines.comparisons.map((comparison) => baseline_judge(comparison, margin));
        const measurements = verdicts.map(({ comparison, outcome }) => {
            const expected = `more than ${margin}`;
            const name = `${baselines.metric}, better than ${comparison.name} by`;
            if (comparison.win === null)
                return { name, observed: 'unknown', expected, met: false };
            return { name, observed: baseline_words(comparison.win.estimate), expected, met: outcome === 'pass' };
        });
        return {
            ...baseline_conclude(baselines, verdicts, margin),
            measurements,
            evidence: baseline_evidenceOf(baselines),
        };
    },
});
/** A win of exactly the margin is none: two models that predict the same are equal, whatever the interval. */
function baseline_judge(comparison, margin) {
    const { win } = comparison;
    if (win === null)
        return { comparison, outcome: 'inconclusive', rowsNeeded: null };
    const { outcome, rowsNeeded } = (0,interval_verdict/* verdictOf */.V)(win, margin, 'minimum', true);
    if (outcome !== 'pass' && win.upper <= margin)
        return { comparison, outcome: 'fail', rowsNeeded: null };
    if (outcome === 'pass' && !(win.lower > margin))
        return {
            comparison,
            outcome: win.upper <= margin ? 'fail' : 'inconclusive',
            rowsNeeded: (0,required_rows/* requiredRows */.$)(win, margin),
        };
    return { comparison, outcome, rowsNeeded };
}
function baseline_conclude(baselines, verdicts, margin) {
    const where = `on ${baselines.rows}${baselines.rows < baselines.total ? ` of ${baselines.total}` : ''} rows of the testing data`;
    const told = (verdict) => baseline_inWords(baselines, verdict, margin);
    const failed = verdicts.find(({ outcome }) => outcome === 'fail');
    if (failed !== undefined)
        return {
            outcome: 'fail',
            summary: `${told(failed)} ${where}`,
            remedy: failed.comparison.against === 'linear'
                ? 'serve the simpler model, or find out what keeps this one from learning more; a model that is itself linear is compared with `against: majority` alone'
                : 'look at the features, the labels and the code between them: a model that does no better than a constant has learned nothing',
        };
    const open = verdicts.find(({ outcome }) => outcome === 'inconclusive');
    if (open !== undefined)
        return {
            outcome: 'inconclusive',
            summary: `${told(open)} ${where}${open.rowsNeeded === null ? '' : `: about ${open.rowsNeeded} rows needed`}`,
            remedy: open.comparison.win === null
                ? 'mend what is missing, or name another `metric` of model/baseline'
                : `hold out more rows, or make the model better${open.comparison.against === 'linear' ? '; a model that is itself linear is compared with `against: majority` alone' : ''}`,
        };
    if (verdicts.length === 0)
        return { outcome: 'inconclusive', summary: 'no baseline was compared', remedy: 'name one in `against`' };
    return { outcome: 'pass', summary: `${verdicts.map(told).join('; ')} ${where}` };
}
function baseline_inWords({ metric, confidence }, { comparison, outcome }, margin) {
    const { name, model, baseline, win, problem, converged } = comparison;
    if (win === null)
        return `${metric} beside a ${name} is not known: ${(0,support_text/* clipped */.c)(problem ?? 'it is no number')}`;
    const values = `${metric} ${baseline_words(model)} beside ${baseline_words(baseline)} of a ${name}${converged ? '' : ' (whose fit stopped early)'}`;
    const interval = `better by ${baseline_words(win.estimate)}, ${Number((100 * confidence).toFixed(1))} % interval ${baseline_words(win.lower)} to ${baseline_words(win.upper)}`;
    return `${values}: ${interval}${outcome === 'pass' ? '' : `, expected all of it above ${margin},`}`;
}
function baseline_evidenceOf({ file, metric, training, comparisons }) {
    const fitted = training === null
        ? ''
        : `; fitted on ${training.rows} of ${training.total} rows of the training data, ${training.width} numbers each`;
    return [
        {
            kind: 'table',
            title: `${metric} of the model (${(0,support_text/* clipped */.c)(file)}) beside simpler ones${fitted}`,
            columns: ['Baseline', 'Model', 'Baseline’s', 'Better by', 'Interval'],
            rows: comparisons.map(({ name, converged, model, baseline, win, problem }) => [
                converged ? name : `${name}, its fit stopped early`,
                baseline_words(model),
                baseline_words(baseline),
                win === null ? (0,support_text/* clipped */.c)(problem ?? '–') : baseline_words(win.estimate),
                win === null ? '–' : `${baseline_words(win.lower)} to ${baseline_words(win.upper)}`,
            ]),
        },
    ];
}
const baseline_words = (value) => value === null || !Number.isFinite(value) ? 'unknown' : String(Number(value.toPrecision(4)));

// EXTERNAL MODULE: ./build/config/options/inclusion.js
var inclusion = __webpack_require__(81880);
// EXTERNAL MODULE: ./build/statistics/predictions.js
var predictions = __webpack_require__(26060);
;// CONCATENATED MODULE: ./build/statistics/group-fairness.js


/** A rate of fewer rows than this tells nothing about a group. */
const fewestTrials = 10;
const sizeOf = ({ truePositives, falsePositives, trueNegatives, falseNegatives }) => truePositives + falsePositives + trueNegatives + falseNegatives;
const selectionRate = (group) => ({
    successes: group.truePositives + group.falsePositives,
    trials: sizeOf(group),
});
const truePositiveRate = ({ truePositives, falseNegatives }) => ({
    successes: truePositives,
    trials: truePositives + falseNegatives,
});
const falsePositiveRate = ({ falsePositives, trueNegatives }) => ({
    successes: falsePositives,
    trials: falsePositives + trueNegatives,
});
/** The lowest share of rows predicted positive, over the highest; 1 is parity. Feldman and others 2015, https://doi.org/10.1145/2783258.2783311 */
function demographicParityRatio(groups, confidence) {
    const rates = groups.map(selectionRate);
    const usable = rates.filter(isUsable);
    if (usable.length < 2)
        return tooFew(rates, 'rows');
    const shares = usable.map(share);
    const highest = Math.max(...shares);
    if (highest === 0)
        return (0,predictions/* undefinedAs */.rQ)('the positive class is predicted for nobody');
    const estimate = Math.min(...shares) / highest;
    const intervals = pairsBothWays(usable).map(([a, b]) => ratioInterval(a, b, adjustedConfidence(confidence, usable.length, 1)));
    return {
        estimate,
        lower: Math.min(estimate, ...intervals.map(({ lower }) => lower)),
        upper: Math.max(estimate, Math.min(1, ...intervals.map(({ upper }) => upper))),
        rows: rowsOf(usable),
    };
}
/** The highest true positive rate less the lowest; 0 is equal opportunity. Hardt, Price and Srebro 2016, https://arxiv.org/abs/1610.02413 */
const equalOpportunityDifference = (groups, confidence) => largestDifference([{ rates: groups.map(truePositiveRate), what: 'rows of the positive class' }], confidence);
/** The larger of the differences of true and of false positive rates; 0 is equalized odds. Hardt, Price and Srebro 2016, https://arxiv.org/abs/1610.02413 */
const equalizedOddsDifference = (groups, confidence) => largestDifference([
    { rates: groups.map(truePositiveRate), what: 'rows of the positive class' },
    { rates: groups.map(falsePositiveRate), what: 'rows of the other classes' },
], confidence);
/**
 * All pairs of groups at once: with Bonferroni's share of the confidence each, the largest of the lower ends and of the upper ends hold the largest difference. Unlike a
 * bootstrap of the largest difference, it is not biased upward, and has a width where a group has none or all.
 */
function largestDifference(kinds, confidence) {
    const usable = kinds.map(({ rates }) => rates.filter(isUsable));
    const lacking = usable.findIndex((rates) => rates.length < 2);
    const kind = kinds[lacking];
    if (kind !== undefined)
        return tooFew(kind.rates, kind.what);
    const differences = usable.flatMap((rates) => pairsBothWays(rates)
        .filter(([a, b]) => share(a) >= share(b))
        .map(([a, b]) => ({
        estimate: share(a) - share(b),
        ...differenceInterval(a, b, adjustedConfidence(confidence, rates.length, kinds.length)),
    })));
    const largest = (key) => Math.max(0, ...differences.map((one) => one[key]));
    return {
        estimate: largest('estimate'),
        lower: largest('lower'),
        upper: largest('upper'),
        rows: usable.reduce((sum, rates) => sum + rowsOf(rates), 0),
    };
}
const share = ({ successes, trials }) => successes / trials;
const isUsable = ({ trials }) => trials >= fewestTrials;
const rowsOf = (rates) => rates.reduce((sum, { trials }) => sum + trials, 0);
const tooFew = (rates, what) => (0,predictions/* undefinedAs */.rQ)(`${rates.filter(isUsable).length} of ${rates.length} groups have at least ${fewestTrials} ${what}; at least 2 are compared`);
/** Bonferroni over the pairs of groups. */
const adjustedConfidence = (confidence, groups, kinds) => 1 - (1 - confidence) / ((kinds * (groups * (groups - 1))) / 2);
const pairsBothWays = (rates) => rates.flatMap((a) => rates.flatMap((b) => (a === b ? [] : [[a, b]])));
/** Of first − second. Newcombe 1998, method 10, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I */
function differenceInterval(first, second, confidence) {
    const [a, b] = [share(first), share(second)];
    const [ofFirst, ofSecond] = [intervalOf(first, confidence), intervalOf(second, confidence)];
    return {
        lower: a - b - Math.hypot(a - ofFirst.lower, ofSecond.upper - b),
        upper: a - b + Math.hypot(ofFirst.upper - a, b - ofSecond.lower),
    };
}
/**
 * Of first ÷ second, from Wilson's interval of each: the ratios r for which first − r × second may be 0. Donner and Zou 2012 (MOVER-R),
 * https://doi.org/10.1177/0962280210365008. Without an upper end where the second may be 0.
 */
function ratioInterval(first, second, confidence) {
    const [a, b] = [share(first), share(second)];
    const [ofFirst, ofSecond] = [intervalOf(first, confidence), intervalOf(second, confidence)];
    const [up, down] = [ofFirst.upper - a, a - ofFirst.lower];
    const [otherUp, otherDown] = [ofSecond.upper - b, b - ofSecond.lower];
    const bottom = b * b - otherDown * otherDown;
    const root = Math.sqrt(up * up * bottom + otherDown * otherDown * a * a);
    const top = a * a - down * down;
    const under = a * b + Math.sqrt(Math.max(0, down * down * b * b + otherUp * otherUp * top));
    return {
        lower: under > 0 ? Math.max(0, top) / under : 0,
        upper: ofSecond.lower > 0 && bottom > 0 ? (a * b + root) / bottom : Number.POSITIVE_INFINITY,
    };
}
const intervalOf = ({ successes, trials }, confidence) => (0,proportion/* wilsonInterval */.YV)(successes, trials, confidence);

;// CONCATENATED MODULE: ./build/checks/inclusion-verdicts.js






const measures = [
    {
        name: 'demographic parity ratio',
        key: 'demographic-parity',
        compute: demographicParityRatio,
        direction: 'minimum',
    },
    {
        name: 'equal opportunity difference',
        key: 'equal-opportunity',
        compute: equalOpportunityDifference,
        direction: 'maximum',
    },
    { name: 'equalized odds difference', key: 'equalized-odds', compute: equalizedOddsDifference, direction: 'maximum' },
];
/**
 * The three measures over the groups that are large enough. Where the attribute is known for too few of all rows, nobody knows how the others fare: what fails on
 * those that are known fails all the same.
 *
 * @param rows of all predictions
 */
function judgeAttribute(attribute, chosen, rows) {
    const found = judgeGroups(attribute, chosen);
    const share = (rows - attribute.missingRows) / rows;
    if (share >= chosen.known)
        return found;
    const { name } = attribute;
    const [observed, expected] = [(0,metric_limits/* formatShare */.T1)(share), `at least ${(0,metric_limits/* formatShare */.T1)(chosen.known)}`];
    const unknown = {
        outcome: 'inconclusive',
        summary: `${name} is known for ${rows - attribute.missingRows} of ${rows} rows (${observed}), expected ${expected}`,
        measurement: [{ name: `${name}: share of rows that have it`, observed, expected, met: false }],
        remedy: `hold out rows that have ${name}, or lower \`known\` of model/inclusion where those that have it stand for all`,
    };
    return { ...found, answers: [...found.answers.filter(({ outcome }) => outcome === 'fail'), unknown] };
}
function judgeGroups(attribute, chosen) {
    const { name, groups, otherGroups, missingRows } = attribute;
    const large = groups.filter((group) => sizeOf(group) >= chosen.rows);
    const small = groups.filter((group) => sizeOf(group) < chosen.rows);
    const left = [
        ...(small.length > 0
            ? [
                `groups with fewer than ${chosen.rows} rows: ${listed(small.map((group) => `${(0,support_text/* clipped */.c)(group.name, 150)} (${sizeOf(group)})`), 3)}`,
            ]
            : []),
        ...(otherGroups > 0 ? [`${otherGroups} more groups of ${name}`] : []),
        ...(missingRows > 0 ? [`${missingRows} rows without ${name}`] : []),
        ...thinGroups(large),
    ];
    const table = groupTable(attribute, chosen.rows);
    if (large.length < 2)
        return {
            answers: [
                {
                    outcome: 'inconclusive',
                    summary: `${name}: ${large.length} of ${groups.length} groups have at least ${chosen.rows} rows, and 2 are compared`,
                    measurement: [],
                },
            ],
            table,
            left,
        };
    const answers = measures.map(({ name: measure, key, compute, direction }) => answerOf(`${name}: ${measure}`, compute(large, chosen.confidence), chosen[key], direction, chosen));
    return { answers, table, left };
}
function answerOf(name, found, limit, direction, { confidence, strict }) {
    const expected = `at ${direction === 'minimum' ? 'least' : 'most'} ${limit}`;
    if ((0,predictions/* isUndefined */.b0)(found))
        return {
            outcome: 'inconclusive',
            summary: `${name} is undefined: ${found.undefined}`,
            measurement: [{ name, observed: 'undefined', expected, met: false }],
        };
    const { outcome, rowsNeeded } = (0,interval_verdict/* verdictOf */.V)(found, limit + (direction === 'minimum' ? -1e-12 : 1e-12), direction, strict);
    const more = outcome !== 'inconclusive' || rowsNeeded === null ? '' : `, about ${rowsNeeded} rows needed to tell`;
    const interval = `${(0,metric_limits/* formatShare */.T1)(confidence)} interval ${(0,metric_limits/* formatNumber */.ZV)(found.lower)} to ${(0,metric_limits/* formatNumber */.ZV)(found.upper)}`;
    return {
        outcome,
        summary: `${name} ${(0,metric_limits/* formatNumber */.ZV)(found.estimate)} (${interval}), expected ${expected}${more}`,
        measurement: [{ name, observed: found.estimate, expected, met: outcome === 'pass' }],
    };
}
/** Groups whose rate of true or of false positives rests on too few rows. */
function thinGroups(groups) {
    const thin = (rate, what) => {
        const found = groups.filter((group) => rate(group).trials < fewestTrials);
        const names = found.map((group) => `${(0,support_text/* clipped */.c)(group.name, 150)} (${rate(group).trials})`);
        return found.length === 0
            ? []
            : [`${what} of groups with fewer than ${fewestTrials} such rows: ${listed(names, 3)}`];
    };
    return [...thin(truePositiveRate, 'true positive rates'), ...thin(falsePositiveRate, 'false positive rates')];
}
function groupTable({ name, groups }, least) {
    const shown = (rate) => rate.trials === 0 ? 'none' : `${(0,metric_limits/* formatShare */.T1)(rate.successes / rate.trials)} of ${rate.trials}`;
    return evidenceTable(`Groups by ${name}`, ['Group', 'Predicted positive', 'True positive rate', 'False positive rate', 'Compared'], groups.map((group) => [
        (0,support_text/* clipped */.c)(group.name),
        shown(selectionRate(group)),
        shown(truePositiveRate(group)),
        shown(falsePositiveRate(group)),
        sizeOf(group) >= least ? 'yes' : 'too few rows',
    ]), 30);
}

;// CONCATENATED MODULE: ./build/checks/model/inclusion.js








const inclusion_options = {
    ...inclusion/* inclusionOptions */.n,
    'demographic-parity': schemas.number()
        .min(0)
        .max(1)
        .default(0.8)
        .describe('The least ratio of the lowest to the highest share of a group that is predicted positive; 0.8 is the four-fifths rule.'),
    'equal-opportunity': schemas.number()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The largest difference of true positive rates between groups.'),
    'equalized-odds': schemas.number()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The largest difference of true, or of false, positive rates between groups.'),
    rows: schemas.number()
        .int()
        .min(10)
        .max(1_000_000)
        .default(30)
        .describe('How many rows a group must have to be compared, at least 10; smaller ones are told.'),
    known: units/* share */.uM
        .default(0.5)
        .describe('The least share of rows that have the protected attribute; where fewer do, groups are not compared.'),
    confidence: schemas.number()
        .gt(0.5)
        .lt(1)
        .default(0.95)
        .describe('The confidence of the intervals, over all pairs of groups of all protected attributes together.'),
    strict: schemas.boolean()
        .default(false)
        .describe('Whether the whole interval has to meet each limit, and not the value alone.'),
    proxy: schemas.number()
        .min(0.3)
        .max(1)
        .default(0.8)
        .describe('Features that go with a protected attribute at least as strongly as this are listed.'),
};
/** Model 7: groups of people are treated alike, by three measures for each protected attribute. */
const inclusion_inclusion = defineCheck({
    id: 'model/inclusion',
    needs: ['inclusion'],
    uses: [],
    options: inclusion_options,
    example: `data:
  testing: data/test.csv
  label: approved
  key: id
  protected: [sex, age]
predictions: { path: build/predictions.csv, positive: yes }
tests:
  model/inclusion: { demographic-parity: 0.8, equal-opportunity: 0.1, equalized-odds: 0.1 }
`,
    evaluate: ({ inclusion: found }, chosen) => {
        // Many attributes are many chances of a false alarm: each gets its share of the doubt (Bonferroni), as each pair of its groups does.
        const confidence = 1 - (1 - chosen.confidence) / Math.max(1, found.attributes.length);
        const judged = found.attributes.map((attribute) => judgeAttribute(attribute, { ...chosen, confidence }, found.rows));
        const evidence = [...judged.flatMap(({ table }) => table), ...proxyTable(found, chosen.proxy), ...notesOf(found)];
        const measurements = judged.flatMap(({ answers }) => answers.flatMap((answer) => answer.measurement));
        return { ...inclusion_conclude(found, judged), measurements, evidence };
    },
});
function inclusion_conclude(found, judged) {
    const answers = judged.flatMap((one) => one.answers);
    const left = judged.flatMap((one) => one.left);
    const note = left.length === 0 ? '' : ` (not compared: ${listed(left, 4)})`;
    const where = `for ${JSON.stringify(found.positive)} in ${found.rows} rows of ${(0,support_text/* clipped */.c)(found.file)}`;
    const of = (outcome) => answers.filter((answer) => answer.outcome === outcome).map(({ summary }) => summary);
    const [failing, unsure] = [of('fail'), of('inconclusive')];
    if (failing.length > 0)
        return {
            outcome: 'fail',
            summary: `${failing.length} of ${answers.length} measures between groups miss their limit ${where}: ${listed(failing, 4)}${note}`,
            remedy: 'look at the rates of the groups below: more rows of the group in training, features that stand in for it, or a threshold that hits it harder',
        };
    if (found.lacking.length > 0)
        return {
            outcome: 'inconclusive',
            summary: `neither the predictions nor the testing data have the protected ${found.lacking.length === 1 ? 'column' : 'columns'} ${listed(found.lacking)}`,
            remedy: 'keep the column in the testing data with `data.key`, so that groups can be compared',
        };
    if (unsure.length > 0 || answers.length === 0)
        return {
            outcome: 'inconclusive',
            summary: `groups cannot be compared ${where}: ${listed(unsure, 4)}${note}`,
            remedy: answers.find((answer) => answer.outcome === 'inconclusive')?.remedy ??
                'hold out more rows of these groups, or mend the model there',
        };
    return {
        outcome: 'pass',
        summary: `all ${answers.length} measures between groups meet their limit ${where}: ${listed(of('pass'), 3)}${note}`,
    };
}
const proxyTable = ({ proxies }, limit) => evidenceTable(`Features that may stand in for a protected attribute (association of at least ${limit})`, ['Protected', 'Feature', 'Association', 'Measure'], (proxies ?? [])
    .filter(({ strength }) => strength >= limit)
    .map(({ attribute, feature, strength, measure }) => [attribute, feature, (0,metric_limits/* formatNumber */.ZV)(strength), measure]));
const notesOf = ({ proxies, notes }) => evidenceTable('Notes', ['Note'], [
    ...notes.map((note) => [(0,support_text/* clipped */.c)(note)]),
    ...(proxies === null
        ? [['which features stand in for a protected attribute is not known: name `data.training` and `data.label`']]
        : []),
]);

// EXTERNAL MODULE: ./build/config/options/online.js
var online = __webpack_require__(64867);
// EXTERNAL MODULE: ./build/statistics/association.js
var association = __webpack_require__(99981);
// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
// EXTERNAL MODULE: ./build/statistics/tails.js
var tails = __webpack_require__(18789);
// EXTERNAL MODULE: ./build/statistics/unmeasurable.js
var unmeasurable = __webpack_require__(3638);
;// CONCATENATED MODULE: ./build/statistics/rank-correlation.js




/** 9! = 362 880 orders take a few milliseconds. */
const mostEnumerated = 9;
/**
 * Spearman's rank correlation of two lists of the same length, ties sharing the mean of their ranks. Up to 9 pairs the p-values are exact over all
 * orders of the pairs, ties included (scipy.stats.permutation_test with `pairings`); beyond, they come from t = rho √((n − 2) / (1 − rho²)) with n − 2 degrees of
 * freedom.
 */
function rankCorrelation(x, y) {
    if (x.length !== y.length)
        throw new RangeError(`found ${x.length} and ${y.length} values, expected pairs`);
    const unusable = (0,unmeasurable/* whyUnusable */.II)(x, 3, 'first values') ?? (0,unmeasurable/* whyUnusable */.II)(y, 3, 'second values');
    if (unusable !== null)
        return unusable;
    const [first, second] = [Float64Array.from(x), Float64Array.from(y)];
    if ((0,association/* isConstant */.VO)(first))
        return (0,unmeasurable/* unmeasurable */.NB)('all first values are the same');
    if ((0,association/* isConstant */.VO)(second))
        return (0,unmeasurable/* unmeasurable */.NB)('all second values are the same');
    const [ranksX, ranksY] = [(0,association/* averageRanks */.BR)(first), (0,association/* averageRanks */.BR)(second)];
    const rho = correlationOf(ranksX, ranksY);
    const pairs = first.length;
    const isSmall = pairs <= mostEnumerated;
    const { greater, less } = isSmall ? exactTails(ranksX, ranksY) : studentTails(rho, pairs - 2);
    return {
        rho,
        greater,
        twoSided: Math.min(1, 2 * Math.min(greater, less)),
        method: isSmall ? 'exact' : 'student',
        pairs,
    };
}
/** Pearson's r of ranks, whose sums are exact: ranks in the same order give 1, and not almost 1. */
function correlationOf(x, y) {
    const mean = (x.length + 1) / 2;
    let [xx, yy, xy] = [0, 0, 0];
    for (let place = 0; place < x.length; place += 1) {
        const [dx, dy] = [x[place] - mean, y[place] - mean];
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
function studentTails(rho, freedom) {
    if (Math.abs(rho) === 1)
        return rho > 0 ? { greater: 0, less: 1 } : { greater: 1, less: 0 };
    const t = rho * Math.sqrt(freedom / ((1 + rho) * (1 - rho)));
    return { greater: (0,tails/* studentTail */.g)(t, freedom), less: (0,tails/* studentTail */.g)(-t, freedom) };
}
/**
 * All orders by swaps of two (Heap 1963, https://doi.org/10.1093/comjnl/6.3.293). Only Σ rank·rank changes, and by what the swap tells; ranks are
 * multiples of 1/2, so that sums and comparisons are exact.
 */
function exactTails(x, y) {
    const order = y.slice();
    const turns = new Int32Array(order.length);
    const observed = x.reduce((sum, rank, place) => sum + rank * y[place], 0);
    let [sum, total, above, below] = [observed, 1, 1, 1];
    let place = 1;
    while (place < order.length) {
        const turn = turns[place];
        if (turn === place) {
            turns[place] = 0;
            place += 1;
            continue;
        }
        const other = place % 2 === 0 ? 0 : turn;
        const [kept, moved] = [order[place], order[other]];
        sum += (x[place] - x[other]) * (moved - kept);
        order[place] = moved;
        order[other] = kept;
        total += 1;
        if (sum >= observed)
            above += 1;
        if (sum <= observed)
            below += 1;
        turns[place] = turn + 1;
        place = 1;
    }
    return { greater: above / total, less: below / total };
}
/**
 * The interval of a Spearman's rho over `pairs` pairs: atanh(rho) ± z √((1 + rho²/2) / (n − 3)). Bonett and Wright 2000, https://doi.org/10.1007/BF02294183. Null
 * with fewer than 4 pairs. A rho of ±1 has an interval of no width.
 */
function rankCorrelationInterval(rho, pairs, confidence = 0.95) {
    if (!(pairs >= 4) || !(Math.abs(rho) <= 1))
        return null;
    const half = (0,normal/* normalQuantile */.Z)((1 + confidence) / 2) * Math.sqrt((1 + (rho * rho) / 2) / (pairs - 3));
    const centre = Math.atanh(rho);
    return { lower: Math.tanh(centre - half), upper: Math.tanh(centre + half) };
}

;// CONCATENATED MODULE: ./build/checks/model/online.js










const mostShown = 20;
const online_options = {
    ...online/* onlineOptions */.c,
    minimum: schemas.number()
        .min(0)
        .max(1)
        .default(0.5)
        .describe("The least rank correlation (Spearman's ρ) of offline and online values."),
    pairs: schemas.number().int().min(5).max(1000).default(5).describe('How many pairs there have to be, at least 5.'),
    alpha: schemas.number()
        .gt(0)
        .max(0.2)
        .default(0.05)
        .describe('The chance at which such a correlation may come from values that have nothing to do with each other.'),
    direction: schemas["enum"](['same', 'opposite'])
        .default('same')
        .describe('`opposite` where one side is better when lower and the other when higher, as a loss and a revenue are.'),
    newest: units/* duration */.p0.optional().describe('How old the newest online value may be, by its date.'),
};
/** Model 2: offline metrics move with online ones. Spearman's ρ of the pairs is at or above the limit, and chance alone hardly gives it. */
const online_online = defineCheck({
    id: 'model/online',
    needs: [],
    uses: ['online'],
    options: online_options,
    example: `tests:
  model/online: { file: reports/online.csv, offline: auc, online: click-rate, minimum: 0.5 }
`,
    evaluate: ({ online: fact, run }, chosen) => {
        if (fact.state !== 'gathered')
            return (0,inconclusive/* inconclusive */.N)(`the pairs of offline and online values ${fact.state === 'failed' ? 'could not be read' : 'are not there'}: ${(0,facts/* whyMissing */.bi)(fact)}`, fact.state === 'failed' ? fact.next : undefined);
        return online_judge(fact.value, chosen, run.startedAt);
    },
});
function online_judge(found, chosen, startedAt) {
    const { pairs, notFinite } = found;
    const file = (0,support_text/* clipped */.c)(found.file);
    const details = { evidence: online_evidenceOf(found) };
    if (notFinite.count > 0)
        return {
            ...(0,inconclusive/* inconclusive */.N)(`${notFinite.count} values in ${file} are NaN or infinite: ${listed(notFinite.names)}; expected finite numbers`, 'leave the cell empty while an online value is not there yet, and mend what writes NaN'),
            ...details,
        };
    if (pairs.length < chosen.pairs)
        return {
            ...(0,inconclusive/* inconclusive */.N)(`${pairs.length} pairs of offline and online values in ${file}, expected at least ${chosen.pairs}${waiting(found)}`, 'add a row for each version, or for each experiment, that both sides are known of'),
            ...details,
        };
    const old = tooOld(found, chosen.newest, startedAt);
    if (old !== null)
        return { ...(0,inconclusive/* inconclusive */.N)(old, 'measure the latest versions online, and add them with their date'), ...details };
    return { ...correlate(found, chosen), ...details };
}
function correlate(found, { minimum, alpha, direction }) {
    const sign = direction === 'same' ? 1 : -1;
    const answer = rankCorrelation(found.pairs.map(({ offline }) => offline), found.pairs.map((pair) => sign * pair.online));
    const file = (0,support_text/* clipped */.c)(found.file);
    if ((0,unmeasurable/* isUnmeasurable */.Fp)(answer))
        return (0,inconclusive/* inconclusive */.N)(`offline and online values in ${file} cannot be compared: ${answer.reason.replace('first', 'offline').replace('second', 'online')}`, 'add versions that differ in both');
    const { rho, greater: p, pairs: count } = answer;
    const interval = rankCorrelationInterval(rho, count) ?? { lower: Number.NaN, upper: Number.NaN };
    const verdict = (0,interval_verdict/* verdictOf */.V)({ estimate: rho, ...interval, rows: count }, minimum, 'minimum');
    const measurements = [
        { name: "Spearman's ρ", observed: online_rounded(rho), expected: `at least ${minimum}`, met: rho >= minimum },
        { name: `p (${methods[answer.method]})`, observed: online_rounded(p), expected: `at most ${alpha}`, met: p <= alpha },
        { name: 'pairs', observed: count },
    ];
    const turned = direction === 'same' ? '' : ', one side turned';
    const summary = `ρ = ${online_rounded(rho)} of offline and online values over ${count} pairs in ${file}${turned} (95 % interval ${online_rounded(interval.lower)} to ${online_rounded(interval.upper)}, p = ${online_rounded(p)}); expected at least ${minimum} with p at most ${alpha}${waiting(found)}`;
    if (verdict.outcome === 'pass' && p <= alpha)
        return { outcome: 'pass', summary, measurements };
    if (verdict.outcome === 'fail')
        return {
            outcome: 'fail',
            summary,
            measurements,
            remedy: rho < 0
                ? 'look for an offline metric that moves with what people do; if one side is better when lower and the other when higher, set `direction: opposite`'
                : 'look for an offline metric that moves with what people do: weigh it as the product does, or take labels that come later',
        };
    const more = verdict.rowsNeeded === null ? 'more pairs are needed' : `about ${verdict.rowsNeeded} pairs needed`;
    return {
        outcome: 'inconclusive',
        summary: `${summary}; chance cannot be told from it: ${more}`,
        measurements,
        remedy: 'add pairs: further versions, or small experiments that make the model a little worse on purpose',
    };
}
const methods = { exact: 'exact permutation', student: "Student's t" };
/** Why the newest pair says too little about today; null where it is new enough, or nobody asks. */
function tooOld({ pairs }, limit, startedAt) {
    if (limit === undefined)
        return null;
    const days = pairs.flatMap(({ date }) => (date === null ? [] : [Date.parse(date)])).filter(Number.isFinite);
    if (days.length === 0)
        return 'no pair has a date, so that their age is unknown';
    const age = (Date.parse(startedAt) - Math.max(...days)) / 1000;
    // The clock of another time zone may be a day ahead.
    if (age < -86_400)
        return 'the date of the newest online value is in the future';
    if (age <= limit)
        return null;
    return `the newest online value is ${(0,units/* formatDuration */.a3)(age)} old, expected at most ${(0,units/* formatDuration */.a3)(limit)}`;
}
const waiting = ({ incomplete }) => incomplete === 0 ? '' : ` (${incomplete} more rows have only one of the two values)`;
function online_evidenceOf({ file, metric, pairs }) {
    if (pairs.length === 0)
        return [];
    const shown = pairs.slice(-mostShown);
    const title = `Offline and online values${shown.length < pairs.length ? ` (the last ${shown.length} of ${pairs.length})` : ''}`;
    return [
        {
            kind: 'table',
            title: `${title}, from ${(0,support_text/* clipped */.c)(file)}`,
            columns: ['Pair', 'Date', metric === null ? 'Offline' : `${(0,support_text/* clipped */.c)(metric)} at promotion`, 'Online'],
            rows: shown.map((pair) => [(0,support_text/* clipped */.c)(pair.name), pair.date ?? '–', pair.offline, pair.online]),
        },
    ];
}
const online_rounded = (value) => Number(value.toPrecision(3));

// EXTERNAL MODULE: ./build/config/options/review.js
var review = __webpack_require__(31360);
;// CONCATENATED MODULE: ./build/checks/review-approvals.js

const writers = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Whose word counts: not the author's, nor a bot's, and where `reviewers` says so, only that of people who belong to the repository or its organization. */
function approvalsOf(change, reviewers) {
    const counted = [];
    const objecting = [];
    const rows = change.reviews.map((review) => {
        const login = (0,support_text/* clipped */.c)(review.login);
        const why = whyNot(review, change, reviewers);
        if (why === null)
            (review.state === 'approved' ? counted : objecting).push(login);
        return [login, review_approvals_words[review.state], why === null ? 'counts' : `does not count: ${why}`];
    });
    return { counted, objecting, rows };
}
const review_approvals_words = {
    approved: 'approved',
    'changes-requested': 'asks for changes',
    dismissed: 'dismissed',
};
function whyNot(review, change, reviewers) {
    if (review.state === 'dismissed')
        return 'it was dismissed';
    if (change.author !== null && review.login.toLowerCase() === change.author.toLowerCase())
        return 'it is by the author of the change';
    if (review.isBot)
        return 'it is by a bot';
    if (reviewers === 'members' && !writers.has(review.association))
        return `the reviewer is ${(0,support_text/* clipped */.c)(review.association, 40)}, not owner, member or collaborator`;
    // Changes that were asked for stay asked for until the reviewer says otherwise; an approval is of what was seen.
    if (review.state === 'approved' && review.commit !== change.head)
        return `it is of ${review.commit === null ? 'a commit that is gone' : review.commit.slice(0, 7)}, not of the latest commit ${change.head.slice(0, 7)}`;
    return null;
}
const mostRows = 20;
const reviewersTable = ({ rows }) => rows.length === 0
    ? []
    : [
        {
            kind: 'table',
            title: rows.length > mostRows
                ? `Reviewers, the first ${mostRows} and ${rows.length - mostRows} more`
                : 'Reviewers',
            columns: ['reviewer', 'last word', 'here'],
            rows: rows.slice(0, mostRows),
        },
    ];

;// CONCATENATED MODULE: ./build/checks/model/review.js






/** Model 1: what defines the model is checked in, and somebody other than its author approved the change. */
const review_review = defineCheck({
    id: 'model/review',
    needs: ['review'],
    uses: [],
    options: {
        ...review/* reviewOptions */.z,
        approvals: schemas.number()
            .int()
            .min(1)
            .max(10)
            .default(1)
            .describe('How many people other than the author must have approved the latest commit of the pull request.'),
        reviewers: schemas["enum"](['members', 'anyone'])
            .default('members')
            .describe('Whose reviews count: `members` are owners, collaborators and members of the organization as GitHub shows them to the token (private membership is not shown); `anyone` who is no bot.'),
    },
    example: `train: python src/train.py
tests:
  model/review:
    paths: ["src/**/*.py", params.yaml, ml-test-score.yml]
    approvals: 1
`,
    evaluate: ({ review: found }, options) => {
        const checkedIn = expectNone('paths that are not checked in as they are', found.notCheckedIn.count);
        const finding = found.notCheckedIn.count !== 0
            ? notCheckedIn(found)
            : found.specification.files > 0
                ? review_judge(found, options)
                : unanswered('no file of the specification is checked in', 'name its files as `paths` of model/review');
        return { ...finding, measurements: [checkedIn, ...finding.measurements] };
    },
});
const unanswered = (summary, remedy) => ({
    outcome: 'inconclusive',
    summary,
    measurements: [],
    evidence: [],
    remedy,
});
const problemWords = {
    untracked: 'is not committed',
    modified: 'differs from the commit',
    deleted: 'is in the commit, and gone here',
    missing: 'names no file',
};
function notCheckedIn({ notCheckedIn: { count, files } }) {
    const shown = files.slice(0, 5).map(({ path, problem }) => `${(0,support_text/* clipped */.c)(path)} ${problemWords[problem]}`);
    const more = count > shown.length ? [`and ${count - shown.length} more`] : [];
    return {
        outcome: 'fail',
        summary: `expected a specification that is checked in as it is here; ${[...shown, ...more].join('; ')}`,
        measurements: [],
        evidence: files.map(({ path, problem }) => ({
            kind: 'position',
            file: (0,support_text/* clipped */.c)(path),
            message: problemWords[problem],
        })),
        remedy: 'commit what defines the model, and let training write elsewhere; where a path is no part of it, set `paths` of model/review',
    };
}
function review_judge({ specification, change }, options) {
    const what = `${specification.files} ${specification.files === 1 ? 'file' : 'files'} of the specification (${listed(specification.examples, 3)})`;
    switch (change.kind) {
        case 'unknown':
            return unanswered(`${what} are checked in; whether the change was approved is not known: ${(0,support_text/* clipped */.c)(change.reason, 500)}`, (0,support_text/* clipped */.c)(change.next, 500));
        case 'untouched':
            return {
                outcome: 'pass',
                summary: `${what} are checked in, and as they are at the base ${change.base.slice(0, 7)}: there is no change to approve`,
                measurements: [],
                evidence: [],
            };
        case 'direct-push':
            return {
                outcome: 'fail',
                summary: `expected changes of the specification by pull request; ${change.commit.slice(0, 7)} was pushed to ${(0,support_text/* clipped */.c)(change.branch)} directly, and changed ${listed(change.files, 3)}`,
                measurements: [{ name: 'approvals', observed: 0, expected: `at least ${options.approvals}`, met: false }],
                evidence: [],
                remedy: 'protect the branch, so that it takes pull requests only; the next reviewed change of the specification earns the point',
            };
        case 'pull-request':
            return judgeReviews(change, options);
    }
}
function judgeReviews(change, { approvals: wanted, reviewers }) {
    const approvals = approvalsOf(change, reviewers);
    const { counted, objecting } = approvals;
    const short = change.head.slice(0, 7);
    const changed = change.files === null ? 'the specification' : listed(change.files, 3);
    const asked = `pull request #${change.number} ${change.isMerged ? 'changed' : 'changes'} ${changed}`;
    // Written so that a count that is no number is not enough.
    const isEnough = counted.length >= wanted;
    const found = {
        measurements: [
            { name: 'approvals', observed: counted.length, expected: `at least ${wanted}`, met: isEnough },
            expectNone('reviewers who ask for changes', objecting.length),
        ],
        evidence: reviewersTable(approvals),
    };
    if (isEnough && objecting.length === 0)
        return { ...found, outcome: 'pass', summary: `${asked}: ${short} was approved by ${listed(counted, 3)}` };
    const next = change.isMerged
        ? 'require approvals of the latest commit in the protection of the branch; the next reviewed change earns the point'
        : `let somebody other than ${change.author === null ? 'the author' : (0,support_text/* clipped */.c)(change.author)} approve ${short}, then run this job again`;
    if (objecting.length > 0)
        return { ...found, outcome: 'fail', summary: `${asked}: ${listed(objecting, 3)} asked for changes`, remedy: next };
    const others = approvals.rows
        .filter(([, , worth]) => worth !== 'counts')
        .map(([login, said, why]) => `${login} ${said}, which ${why}`);
    const summary = `${asked}: expected at least ${wanted} approval${wanted === 1 ? '' : 's'} of ${short}, found ${counted.length}${others.length === 0 ? '' : ` (${listed(others, 3)})`}`;
    // Without the history nobody can tell whether the specification is changed at all.
    if (change.files === null)
        return {
            ...found,
            outcome: 'inconclusive',
            summary: `${summary}; whether it changes the specification is not known, as its base is not in this clone`,
            remedy: `check out with \`fetch-depth: 0\`, or ${next}`,
        };
    return { ...found, outcome: 'fail', summary, remedy: next };
}

// EXTERNAL MODULE: ./build/config/options/slices.js
var slices = __webpack_require__(74023);
;// CONCATENATED MODULE: ./build/checks/slice-tables.js



/** What was not judged, in words. */
function leftOut({ cuts, leastRows, withoutValueCount }) {
    const [small, beyond] = [
        cuts.reduce((sum, cut) => sum + cut.small.slices, 0),
        cuts.reduce((sum, cut) => sum + cut.beyond, 0),
    ];
    const parts = [
        ...(small > 0 ? [`${small} with fewer than ${leastRows} rows`] : []),
        ...(withoutValueCount > 0 ? [`${withoutValueCount} where the metric is undefined`] : []),
        ...(beyond > 0 ? [`${beyond} beyond the largest 100 of a column`] : []),
    ];
    return parts.length === 0 ? '' : ` (not judged: ${parts.join(', ')})`;
}
/** What was not held against an earlier run that recorded slices, in words: a record keeps the first 50 of them, of one metric. */
function uncompared({ slices, metric }, earlier) {
    const parts = earlier.flatMap(({ words, slices: recorded }) => {
        if (recorded.metric !== metric.name)
            return [`${words} recorded ${(0,support_text/* clipped */.c)(recorded.metric)}`];
        const known = new Set(recorded.values.map(({ id }) => id));
        const count = slices.filter(({ id }) => !known.has(id)).length;
        return count === 0 ? [] : [`${count} of ${slices.length} slices, which ${words} did not record`];
    });
    return parts.length === 0 ? '' : `; not compared: ${parts.join(', ')}`;
}
/** What was sliced by. */
const cutNames = (cuts) => listed(cuts.map(({ by }) => by.join(' and ')));
/** The worst first. */
const sortedByValue = ({ slices: all, metric }) => [...all].sort((a, b) => (metric.direction === 'higher' ? a.value - b.value : b.value - a.value) || b.rows - a.rows);
function slice_tables_tableOf({ metric, confidence }, overall, sorted, verdicts) {
    const verdictWords = (slice) => {
        const own = verdicts.filter((verdict) => verdict.slice === slice);
        const missed = own.filter(({ verdict }) => verdict.outcome !== 'pass');
        if (missed.some(({ verdict }) => verdict.outcome === 'fail'))
            return 'misses';
        if (missed.length > 0)
            return 'cannot be told';
        return own.some(({ isNoise }) => isNoise) ? 'worse within chance' : 'meets';
    };
    return evidenceTable(`Slices, worst first (${metric.name} of all rows: ${(0,metric_limits/* formatNumber */.ZV)(overall.value)}; ${metric.chosen})`, ['Slice', 'Rows', metric.name, `${(0,metric_limits/* formatShare */.T1)(confidence)} interval`, 'All rows less slice', 'Verdict'], sorted.map((slice) => [
        slice.name,
        slice.rows,
        (0,metric_limits/* formatNumber */.ZV)(slice.value),
        slice.interval === null
            ? 'none'
            : `${(0,metric_limits/* formatNumber */.ZV)(slice.interval.lower)} to ${(0,metric_limits/* formatNumber */.ZV)(slice.interval.upper)}`,
        (0,metric_limits/* formatNumber */.ZV)(overall.value - slice.value),
        verdictWords(slice),
    ]), 30);
}
/** Slices that were not judged, and how the predictions were read. */
const slice_tables_notesOf = ({ cuts, withoutValue, notes, leastRows }) => [
    ...evidenceTable(`Slices with fewer than ${leastRows} rows: not judged`, ['By', 'Slices', 'Rows'], cuts.filter(({ small }) => small.slices > 0).map(({ by, small }) => [by.join(' and '), small.slices, small.rows])),
    ...evidenceTable('Slices on which the metric is undefined: not judged', ['Slice', 'Rows', 'Why'], withoutValue.map(({ name, rows, why }) => [name, rows, why]), 20),
    ...evidenceTable('How the predictions were read', ['Note'], notes.map((note) => [(0,support_text/* clipped */.c)(note)])),
];

;// CONCATENATED MODULE: ./build/statistics/interval-family.js





/**
 * The verdicts of `verdictOf`, where many comparisons are made at once: an estimate that misses its limit fails only if it still does so after Holm's correction
 * for all of them, else it is `inconclusive`. The chance of each comes from how much of its interval lies between the estimate and the limit, as if normal: exactly the
 * interval's verdict where there is one comparison. An estimate without an interval passes where it meets the limit, unless `strict`, and is `inconclusive` where it does not.
 */
function familyVerdicts(comparisons, confidence, strict = false) {
    const critical = (0,proportion/* criticalValue */.z7)(confidence);
    const adjusted = adjustHolm(comparisons.map((comparison) => chanceOf(comparison, critical)));
    const family = (0,proportion/* criticalValue */.z7)(1 - (1 - confidence) / Math.max(1, comparisons.length));
    return comparisons.map((comparison, place) => {
        const { estimate, limit, direction } = comparison;
        if (misses(comparison)) {
            if (adjusted[place] <= 1 - confidence)
                return { outcome: 'fail', rowsNeeded: null };
            return { outcome: 'inconclusive', rowsNeeded: (0,required_rows/* requiredRows */.$)(widened(estimate, family / critical), limit) };
        }
        const isBare = Number.isNaN(estimate.lower) || Number.isNaN(estimate.upper);
        if (isBare && !strict && Number.isFinite(estimate.estimate) && Number.isFinite(limit))
            return { outcome: 'pass', rowsNeeded: null };
        return (0,interval_verdict/* verdictOf */.V)(estimate, limit, direction, strict);
    });
}
const misses = ({ estimate: { estimate }, limit, direction }) => direction === 'minimum' ? estimate < limit : estimate > limit;
/** Two-sided p-value of a limit that is missed; 1 where it is met, or nobody can tell. */
function chanceOf(comparison, critical) {
    const { estimate, limit } = comparison;
    if (!misses(comparison))
        return 1;
    const half = limit > estimate.estimate ? estimate.upper - estimate.estimate : estimate.estimate - estimate.lower;
    if (!Number.isFinite(half))
        return 1;
    if (half <= 0)
        return 0;
    return Math.min(1, 2 * (0,tails/* normalTail */.W)((critical * Math.abs(limit - estimate.estimate)) / half));
}
const widened = ({ estimate, lower, upper, rows }, factor) => ({
    estimate,
    lower: estimate - factor * (estimate - lower),
    upper: estimate + factor * (upper - estimate),
    rows,
});

// EXTERNAL MODULE: ./build/statistics/metric-intervals.js + 4 modules
var metric_intervals = __webpack_require__(38518);
;// CONCATENATED MODULE: ./build/checks/slice-verdicts.js



const defaultGap = { share: { value: 0.1, relative: false }, unit: { value: 0.25, relative: true } };
const defaultWorse = { share: { value: 0.05, relative: false }, unit: { value: 0.1, relative: true } };
/**
 * Every slice against every limit, with Holm's correction over all slices. A change since an earlier run counts only where its interval excludes the limit (unless `strict`):
 * no two runs give a slice the same value.
 */
function judgeSlices(found, overall, limits, earlier) {
    const questions = found.slices.flatMap((slice) => [
        ...fixedQuestions(slice, limits),
        gapQuestion(slice, overall, found, limits),
        ...earlier.flatMap(({ words, slices }) => changeQuestions(slice, found, limits, words, slices)),
    ]);
    const verdicts = new Map();
    for (const kind of new Set(questions.map((question) => question.kind))) {
        const family = questions.filter((question) => question.kind === kind);
        familyVerdicts(family, found.confidence, limits.strict).forEach((verdict, place) => {
            verdicts.set(family[place], verdict);
        });
    }
    return questions.map((question) => {
        const { slice, expected, kind, estimate } = question;
        const verdict = verdicts.get(question);
        // Without an interval nobody knows what chance gives: then a miss stays one that cannot be told.
        const isKnown = Number.isFinite(estimate.lower) && Number.isFinite(estimate.upper);
        const isNoise = kind.startsWith('change') && !limits.strict && isKnown && verdict.outcome === 'inconclusive';
        return { slice, expected, isNoise, verdict: isNoise ? { outcome: 'pass', rowsNeeded: null } : verdict };
    });
}
function fixedQuestions(slice, { minimum, maximum }) {
    const question = (direction, limit) => limit === undefined
        ? []
        : [
            {
                slice,
                expected: `${direction === 'minimum' ? 'at least' : 'at most'} ${(0,metric_limits/* formatNumber */.ZV)(limit)}`,
                estimate: estimateOf(slice),
                limit,
                direction,
                kind: direction,
            },
        ];
    return [...question('minimum', minimum), ...question('maximum', maximum)];
}
/**
 * The slice is a part of all rows, so the gap varies less than the slice: by the root of the share of rows that are outside of it, where rows vary alike.
 */
function gapQuestion(slice, overall, { metric }, limits) {
    const gap = limits['max-gap'] ?? (metric.isShare ? defaultGap.share : defaultGap.unit);
    const scale = Math.sqrt(Math.max(0, 1 - slice.rows / overall.rows));
    const { estimate, lower, upper, rows } = estimateOf(slice);
    const allowed = allowedOf(gap, overall.value);
    const isHigher = metric.direction === 'higher';
    return {
        slice,
        expected: `at most ${slice_verdicts_inWords(gap)} ${isHigher ? 'below' : 'above'} the ${(0,metric_limits/* formatNumber */.ZV)(overall.value)} of all rows`,
        estimate: {
            estimate,
            lower: estimate - scale * (estimate - lower),
            upper: estimate + scale * (upper - estimate),
            rows,
        },
        limit: isHigher ? overall.value - allowed : overall.value + allowed,
        direction: isHigher ? 'minimum' : 'maximum',
        kind: 'gap',
    };
}
function changeQuestions(slice, { metric }, limits, words, recorded) {
    const before = recorded.metric === metric.name ? recorded.values.find(({ id }) => id === slice.id) : undefined;
    if (before === undefined)
        return [];
    const worse = limits['max-worse'] ?? (metric.isShare ? defaultWorse.share : defaultWorse.unit);
    const isHigher = metric.direction === 'higher';
    const allowed = allowedOf(worse, before.value);
    return [
        {
            slice,
            expected: `at most ${slice_verdicts_inWords(worse)} ${isHigher ? 'below' : 'above'} ${words} (${(0,metric_limits/* formatNumber */.ZV)(before.value)})`,
            estimate: (0,metric_intervals/* unpairedInterval */.I_)(estimateOf(slice), estimateOf(before)),
            limit: isHigher ? -allowed : allowed,
            direction: isHigher ? 'minimum' : 'maximum',
            kind: `change since ${words}`,
        },
    ];
}
/** 0.9 − 0.8 is 0.09999999999999998: a limit of 0.1 means what the user reads. */
const allowedOf = ({ value, relative }, reference) => (relative ? value * Math.abs(reference) : value) + 1e-12 * Math.max(1, Math.abs(reference));
const slice_verdicts_inWords = ({ value, relative }) => (relative ? (0,metric_limits/* formatShare */.T1)(value) : (0,metric_limits/* formatNumber */.ZV)(value));
const estimateOf = ({ value, interval, rows }) => ({
    estimate: value,
    lower: interval?.lower ?? Number.NaN,
    upper: interval?.upper ?? Number.NaN,
    rows,
});

;// CONCATENATED MODULE: ./build/checks/model/slices.js









const slices_options = {
    ...slices/* slicesOptions */.c,
    minimum: schemas.number().optional().describe('The least value of the metric on every slice.'),
    maximum: schemas.number().optional().describe('The highest value on every slice, of a metric that is better when lower.'),
    'max-gap': units/* changeLimit */._4
        .optional()
        .describe("How much worse than on all rows a slice may be, in the metric's unit or as a share of the value on all rows; 0.1 for metrics such as accuracy and 25% for errors and losses when left out."),
    'max-worse': units/* changeLimit */._4
        .optional()
        .describe('How much worse than in the base run, and in the version in production, a slice may be; 0.05 for metrics such as accuracy and 10% for errors and losses when left out. A change counts where chance does not explain it.'),
    strict: schemas.boolean()
        .default(false)
        .describe('Whether the whole interval has to meet each limit, and not the value alone.'),
};
/** Model 6: quality holds on every important slice, by a floor, by the gap to all rows, and by what it was before. */
const slices_slices = defineCheck({
    id: 'model/slices',
    needs: ['slices'],
    uses: ['baseline', 'production'],
    options: slices_options,
    example: `predictions: build/predictions.csv
tests:
  model/slices: { by: [island, [island, sex]], minimum: 0.8, max-gap: 0.1 }
`,
    evaluate: ({ slices: found, baseline, production }, chosen) => {
        const { overall } = found;
        const evidence = slice_tables_notesOf(found);
        if ('undefined' in overall)
            return {
                ...(0,inconclusive/* inconclusive */.N)(`${found.metric.name} of ${(0,support_text/* clipped */.c)(found.file)} cannot be computed: ${(0,support_text/* clipped */.c)(overall.undefined)}`, 'mend the predictions, or choose another `metric` of model/slices'),
                evidence,
            };
        if (found.slices.length === 0)
            return { ...nothingToJudge(found), evidence };
        const earlier = [
            { words: 'the base', fact: baseline },
            { words: 'the version in production', fact: production },
        ];
        const recorded = earlier.flatMap(recordedIn);
        const verdicts = judgeSlices(found, overall, chosen, recorded);
        return slices_conclude(found, overall, verdicts, chosen, {
            unread: [...unreadable(earlier), ...unreadSlices(production)],
            beside: `${uncompared(found, recorded)}${unrecorded(production)}`,
        });
    },
});
const recordedIn = ({ words, fact }) => fact.state === 'gathered' && fact.value.slices !== undefined ? [{ words, slices: fact.value.slices }] : [];
/** What there is to compare with but could not be read: nobody knows whether a slice got worse. */
const unreadable = (sides) => sides.flatMap(({ words, fact }) => (fact.state === 'failed' ? [`${words}: ${(0,support_text/* clipped */.c)(fact.error)}`] : []));
/** What the version in production had recorded, and could not be read. */
const unreadSlices = (production) => production.state === 'gathered' && production.value.withoutSlices?.state === 'failed'
    ? [`the slices of the version in production: ${(0,support_text/* clipped */.c)(production.value.withoutSlices.error, 400)}`]
    : [];
/** What it had never recorded: nothing to mend, but nobody compared. */
const unrecorded = (production) => production.state === 'gathered' && production.value.withoutSlices?.state === 'absent'
    ? `; not compared with the version in production: ${(0,support_text/* clipped */.c)(production.value.withoutSlices.reason)}`
    : '';
function nothingToJudge({ cuts, leastRows, withoutValue, metric }) {
    const count = cuts.reduce((sum, cut) => sum + cut.slices, 0);
    const [first] = withoutValue;
    if (first !== undefined)
        return (0,inconclusive/* inconclusive */.N)(`${metric.name} is undefined on every slice with at least ${leastRows} rows: on ${(0,support_text/* clipped */.c)(first.name)}, ${first.why}`, 'choose another `metric` of model/slices');
    return (0,inconclusive/* inconclusive */.N)(`none of ${count} slices by ${cutNames(cuts)} has ${leastRows} rows`, 'hold out more rows, slice by columns with fewer values, or set `rows` of model/slices lower');
}
function slices_conclude(found, overall, verdicts, { strict }, { unread, beside }) {
    const { metric, confidence, cuts } = found;
    const worstFirst = sortedByValue(found);
    const of = (outcome) => worstFirst.flatMap((slice) => verdicts.filter((one) => one.slice === slice && one.verdict.outcome === outcome));
    const [failing, unsure] = [of('fail'), of('inconclusive')];
    const worst = worstFirst[0];
    const inWords = (slice) => {
        const interval = slice.interval === null
            ? 'no interval'
            : `${(0,metric_limits/* formatShare */.T1)(confidence)} interval ${(0,metric_limits/* formatNumber */.ZV)(slice.interval.lower)} to ${(0,metric_limits/* formatNumber */.ZV)(slice.interval.upper)}`;
        return `${(0,metric_limits/* formatNumber */.ZV)(slice.value)} (${interval}, ${slice.rows} rows)`;
    };
    const about = `${metric.name} by ${cutNames(cuts)} in ${(0,support_text/* clipped */.c)(found.file)}`;
    const count = `${found.slices.length} slices${leftOut(found)}`;
    const answer = (outcome, summary, remedy) => ({
        outcome,
        summary,
        measurements: [
            { name: `${metric.name} of all rows`, observed: overall.value },
            ...worstFirst.slice(0, 20).map((slice) => {
                const own = verdicts.filter((verdict) => verdict.slice === slice);
                return {
                    name: slice.name,
                    observed: slice.value,
                    expected: own.map(({ expected }) => expected).join(', '),
                    met: own.every(({ verdict }) => verdict.outcome === 'pass'),
                };
            }),
        ],
        evidence: [...slice_tables_tableOf(found, overall, worstFirst, verdicts), ...slice_tables_notesOf(found)],
        ...(remedy === undefined ? {} : { remedy }),
    });
    const told = ({ slice, expected }) => `${slice.name}: ${inWords(slice)}, expected ${expected}`;
    if (failing.length > 0)
        return answer('fail', `${about}: ${new Set(failing.map(({ slice }) => slice)).size} of ${count} miss a limit: ${listed(failing.map(told), 3)}`, 'look at the rows of that slice: too few in training, a feature that is missing there, labels of another quality');
    if (unsure.length > 0) {
        const needed = Math.max(...unsure.map(({ verdict }) => verdict.rowsNeeded ?? 0));
        const more = needed > 0 ? `; about ${needed} rows in the slice needed to tell` : '';
        return answer('inconclusive', `${about}: chance cannot be told from a miss${strict ? ', or not the whole interval meets the limit,' : ''} on ${new Set(unsure.map(({ slice }) => slice)).size} of ${count}: ${listed(unsure.map(told), 3)}${more}`, 'hold out more rows of these slices, or mend the model there');
    }
    if (unread.length > 0)
        return answer('inconclusive', unread.join('; '), 'mend what could not be read, then run it again');
    const limits = verdicts.filter(({ slice }) => slice === worst).map(({ expected }) => expected);
    return answer('pass', `${about}: all of ${count} meet their limits; the worst is ${worst.name} with ${inWords(worst)}, expected ${limits.join(', ')} (at least ${found.leastRows} rows a slice)${beside}`);
}

// EXTERNAL MODULE: ./build/config/options/staleness.js
var staleness = __webpack_require__(14180);
;// CONCATENATED MODULE: ./build/statistics/trend.js




/** Trends look at every pair of values. */
const mostValues = 2000;
/**
 * The straight line of Theil and Sen, which up to 29 % of outliers do not move, with Sen's interval of its slope (1968,
 * https://doi.org/10.1080/01621459.1968.10480934), as scipy.stats.theilslopes. The intercept is `separate`: median(values) − slope · median(times), or `joint`:
 * median(values − slope · times). With few values the interval ends at the extreme slopes and covers less than asked.
 */
function theilSen(times, values, confidence = 0.95, method = 'separate') {
    if (times.length !== values.length)
        throw new RangeError(`found ${times.length} times and ${values.length} values, expected as many`);
    const unusable = (0,unmeasurable/* whyUnusable */.II)(times, 2, 'times') ?? (0,unmeasurable/* whyUnusable */.II)(values, 2, 'values') ?? tooMany(values);
    if (unusable !== null)
        return unusable;
    const slopes = slopesOf(times, values);
    if (slopes.length === 0)
        return (0,unmeasurable/* unmeasurable */.NB)('all values are of the same time');
    const slope = (0,outlier/* median */.JZ)(slopes);
    const intercept = method === 'separate'
        ? (0,outlier/* median */.JZ)(values) - slope * (0,outlier/* median */.JZ)(times)
        : (0,outlier/* median */.JZ)(Float64Array.from(values, (value, place) => value - slope * times[place]));
    const [lower, upper] = slopeInterval(slopes, tieSizes(times), tieSizes(values), values.length, confidence);
    if (![slope, intercept, lower ?? 0, upper ?? 0].every((number) => Number.isFinite(number)))
        return (0,unmeasurable/* unmeasurable */.NB)('the values are too large to compare');
    return { slope, intercept, lower, upper };
}
/** Of all pairs that differ in time, in rising order. */
function slopesOf(times, values) {
    const slopes = [];
    for (let later = 1; later < times.length; later += 1)
        for (let earlier = 0; earlier < later; earlier += 1) {
            const apart = times[later] - times[earlier];
            if (apart !== 0)
                slopes.push((values[later] - values[earlier]) / apart);
        }
    return Float64Array.from(slopes).sort();
}
function slopeInterval(slopes, timeTies, valueTies, count, confidence) {
    const variance = varianceOf(count, [...timeTies, ...valueTies]);
    if (variance < 0)
        return [null, null];
    const spread = -(0,normal/* normalQuantile */.Z)((1 - confidence) / 2) * Math.sqrt(variance);
    const below = Math.max(roundHalfEven((slopes.length - spread) / 2) - 1, 0);
    const above = Math.min(roundHalfEven((slopes.length + spread) / 2), slopes.length - 1);
    return [slopes[below] ?? null, slopes[above] ?? null];
}
/** As numpy rounds. */
function roundHalfEven(value) {
    const floor = Math.floor(value);
    return value - floor === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(value);
}
/** Up to here scipy.stats.kendalltau is exact as well. */
const mostExact = 33;
/**
 * The test of Mann and Kendall for a trend in values that are in the order of time. `alternative` says which trends count. Up to 33 values p is exact, with
 * ties too; beyond, or where `method` asks for it, it is from the normal distribution with the variance of Kendall 1975 and S moved by 1 toward 0, as
 * pymannkendall.original_test.
 */
function mannKendall(values, alternative = 'two-sided', method = values.length <= mostExact ? 'exact' : 'normal') {
    const unusable = (0,unmeasurable/* whyUnusable */.II)(values, 3, 'values') ?? tooMany(values);
    if (unusable !== null)
        return unusable;
    if (method === 'exact' && values.length > mostExact)
        throw new RangeError(`found ${values.length} values, expected at most ${mostExact} for an exact p`);
    const statistic = score(values);
    const ties = tieSizes(values);
    const count = values.length;
    const pairs = (count * (count - 1)) / 2;
    const untied = pairs - ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const { increasing, decreasing } = untied === 0
        ? { increasing: 1, decreasing: 1 }
        : method === 'exact'
            ? trend_exactTails(statistic, untied, ties)
            : normalTails(statistic, varianceOf(count, ties));
    const p = { increasing, decreasing, 'two-sided': Math.min(1, 2 * Math.min(increasing, decreasing)) }[alternative];
    return { statistic, tau: untied === 0 ? null : statistic / Math.sqrt(pairs * untied), p, method };
}
function score(values) {
    let sum = 0;
    for (let later = 1; later < values.length; later += 1)
        for (let earlier = 0; earlier < later; earlier += 1)
            // Not the sign of a difference, which may be 0 or infinite where the values are not.
            sum +=
                Number(values[later] > values[earlier]) -
                    Number(values[later] < values[earlier]);
    return sum;
}
function normalTails(statistic, variance) {
    const deviation = Math.sqrt(variance);
    const z = (statistic - Math.sign(statistic)) / deviation;
    return { increasing: (0,tails/* normalTail */.W)(z), decreasing: (0,tails/* normalTail */.W)(-z) };
}
/**
 * The number of pairs in falling order is a sum of independent parts, one for each group of equal values: how it mixes with the groups before it, as Mann
 * and Whitney's U does.
 */
function trend_exactTails(statistic, untied, ties) {
    let [chances, before] = [Float64Array.of(1), 0];
    for (const size of ties) {
        chances = convolved(chances, mixtures(before, size));
        before += size;
    }
    const falling = (untied - statistic) / 2;
    const sum = (from, to) => chances.subarray(from, to).reduce((total, one) => total + one, 0);
    return {
        increasing: Math.min(1, sum(0, falling + 1)),
        decreasing: Math.min(1, sum(falling, chances.length)),
    };
}
/** Chances of U = 0, 1, … first · second. */
function mixtures(first, second) {
    let row = Array.from({ length: second + 1 }, () => Float64Array.of(1));
    for (let a = 1; a <= first; a += 1) {
        const next = [Float64Array.of(1)];
        for (let b = 1; b <= second; b += 1) {
            const chances = new Float64Array(a * b + 1);
            // The last of a + b is of the first group, and has all of the second before it, or it is of the second.
            row[b].forEach((chance, u) => {
                chances[u + b] = (chance * a) / (a + b);
            });
            next[b - 1].forEach((chance, u) => {
                chances[u] = chances[u] + (chance * b) / (a + b);
            });
            next.push(chances);
        }
        row = next;
    }
    return row[second];
}
function convolved(first, second) {
    const sums = new Float64Array(first.length + second.length - 1);
    first.forEach((a, place) => {
        second.forEach((b, other) => {
            sums[place + other] = sums[place + other] + a * b;
        });
    });
    return sums;
}
/** How often each value occurs, also those that occur once. */
function tieSizes(values) {
    const counts = new Map();
    for (let place = 0; place < values.length; place += 1) {
        const value = values[place];
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts.values()];
}
/** Of S. A group of one takes nothing off. */
const varianceOf = (count, ties) => {
    const part = (size) => size * (size - 1) * (2 * size + 5);
    return (part(count) - ties.reduce((sum, size) => sum + part(size), 0)) / 18;
};
const tooMany = (values) => values.length > mostValues ? (0,unmeasurable/* unmeasurable */.NB)(`${values.length} values, expected at most ${mostValues}`) : null;

;// CONCATENATED MODULE: ./build/checks/staleness-line.js



const month = 30;
/** A line through models of some months says nothing about decades. */
const mostDays = 3650;
/** The straight line of Theil and Sen through metric and age, judged with Sen's interval of its slope. The first point is the model of this run. */
function ageingOf(points, direction, accepted, limit, strict) {
    const own = points[0]?.value ?? Number.NaN;
    if (accepted.relative && own === 0)
        return (0,unmeasurable/* unmeasurable */.NB)("the model of this run has 0, of which there is no share: give `max-loss` in the metric's own unit");
    const line = theilSen(points.map(({ ageDays }) => ageDays), points.map(({ value }) => value));
    if ((0,unmeasurable/* isUnmeasurable */.Fp)(line))
        return line;
    if (line.lower === null || line.upper === null)
        return (0,unmeasurable/* unmeasurable */.NB)('too many models of the same age');
    const sign = direction === 'higher' ? -month : month;
    const ends = [sign * line.lower, sign * line.upper].sort((a, b) => a - b);
    const most = accepted.relative ? accepted.value * Math.abs(own) : accepted.value;
    // A slope of 0 has a sign that nobody needs.
    const [loss, lower, upper] = [sign * line.slope + 0, ends[0] + 0, ends[1] + 0];
    // 0.9 - 0.89 is 0.010000000000000009: a limit of 0.01 means what the user reads.
    const room = most + 1e-12 * Math.max(1, Math.abs(own));
    const { outcome, rowsNeeded } = (0,interval_verdict/* verdictOf */.V)({ estimate: loss, lower, upper, rows: points.length }, room, 'maximum', strict);
    return { loss, lower, upper, most, outcome, modelsNeeded: rowsNeeded, ageAtLimit: ageAt(line, direction, limit) };
}
function ageAt({ slope, intercept }, direction, limit) {
    if (limit === null)
        return null;
    const room = direction === 'higher' ? intercept - limit : limit - intercept;
    if (room < 0)
        return 0;
    const lossPerDay = direction === 'higher' ? -slope : slope;
    const age = room / lossPerDay;
    return lossPerDay > 0 && age <= mostDays ? age : null;
}
/** Four digits are as much as a reader compares. */
const staleness_line_rounded = (value) => Number(value.toPrecision(4));
/** `12 days` from 12.04, `5 hours` from 0.2. */
function ageText(days) {
    if (days < 1)
        return `${Number((24 * days).toFixed(1))} hours`;
    const count = Number(days.toFixed(days < 10 ? 1 : 0));
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./build/checks/staleness-points.js



const secondsOfDay = 86_400;
const leastModels = 3;
const pointsOf = (models) => models.flatMap(({ ageDays, value }) => (value === null ? [] : [{ ageDays, value }]));
/** What keeps a line through the models from meaning anything, and the next step; null where nothing does. `span` in seconds. */
function whyNoLine({ models, different, metric, identical }, span) {
    const [own] = models;
    if (own === undefined)
        return {
            summary: `${different} promoted ${different === 1 ? 'version' : 'versions'} with another model than this run's in the registry, expected at least ${leastModels - 1} beside it`,
            remedy: 'promote more versions; each is evaluated from then on',
        };
    if (own.value === null)
        return {
            summary: `the model of this run could not be evaluated: ${(0,support_text/* clipped */.c)(own.problem ?? 'no reason is known', 500)}; expected ${(0,support_text/* clipped */.c)(metric)} in \`$METRICS\``,
            remedy: 'let `evaluate` load the model at `$MODEL`, and write its metrics on the testing data to `$METRICS` as JSON',
        };
    const points = pointsOf(models);
    if (points.length < leastModels)
        return {
            summary: `${points.length} ${points.length === 1 ? 'model' : 'models'} could be evaluated, expected at least ${leastModels}: ${staleness_points_missing(models)}`,
            remedy: 'mend what keeps the older versions from being fetched and evaluated, or raise `budget`',
        };
    if (!points.every(({ ageDays, value }) => Number.isFinite(ageDays) && Number.isFinite(value)))
        return {
            summary: `${(0,support_text/* clipped */.c)(metric)} or an age is no finite number`,
            remedy: 'write finite numbers to `$METRICS`',
        };
    if (identical)
        return {
            summary: `\`evaluate\` wrote the very same metrics for ${points.length} different models, expected those of the model at \`$MODEL\``,
            remedy: 'let it load `$MODEL`, and not a fixed path; where they truly are equal, write a finer metric beside them, such as the log loss',
        };
    const oldest = Math.max(...points.map(({ ageDays }) => ageDays));
    if (oldest * secondsOfDay < span)
        return {
            summary: `the oldest model is ${ageText(oldest)} old, expected at least ${(0,units/* formatDuration */.a3)(span)}`,
            remedy: 'wait until versions have aged, raise `versions`, or lower `span`',
        };
    return null;
}
const nameOf = ({ version }) => (version === null ? 'this run' : `v${(0,support_text/* clipped */.c)(version)}`);
/** The models without a value, with the reason. */
const staleness_points_missing = (models) => {
    const without = models.filter(({ value }) => value === null);
    return without.length === 0
        ? 'there are no more'
        : listed(without.map((model) => `${nameOf(model)} has no value: ${model.problem ?? 'no reason is known'}`));
};

;// CONCATENATED MODULE: ./build/checks/model/staleness.js









const staleness_secondsOfDay = 86_400;
const staleness_options = {
    ...staleness/* stalenessOptions */.H,
    'max-loss': units/* changeLimit */._4
        .default({ value: 0.05, relative: true })
        .describe('How much of the metric a model may lose in 30 days of age: a share of what the model of this run has, such as `5%`, or a number.'),
    limit: schemas.number()
        .optional()
        .describe("The value that the metric must not fall below, or rise above where lower is better; the gate's `minimum` or `maximum` of that metric when left out."),
    span: units/* duration */.p0
        .default(7 * staleness_secondsOfDay)
        .describe('How old the oldest of the models has to be at least: a few hours tell nothing about a month.'),
    strict: schemas.boolean()
        .default(false)
        .describe('The whole interval of the loss must be within `max-loss`, and not the loss alone.'),
};
/** Model 4: what an old model costs. The last promoted versions on today's data: the metric against the age, as a straight line. */
const staleness_staleness = defineCheck({
    id: 'model/staleness',
    needs: ['staleness'],
    uses: [],
    options: staleness_options,
    example: `artifacts: build/model.joblib
gate:
  metrics:
    accuracy: { minimum: 0.9 }
promote:
  to: github-releases
tests:
  model/staleness:
    evaluate: python evaluate.py --model "$MODEL" --metrics "$METRICS"
    versions: 8
    max-loss: 2%
    when: schedule
`,
    cost: ({ configuration }) => {
        const { versions = 5, budget = 1800 } = (configuration.tests['model/staleness'] ?? {});
        return `an evaluation of this model and of up to ${versions} older versions, at most ${(0,units/* formatDuration */.a3)(budget)}`;
    },
    evaluate: ({ staleness: found, configuration }, chosen) => {
        const { metric, direction } = found;
        const gate = Object.hasOwn(configuration.gate.metrics, metric) ? configuration.gate.metrics[metric] : undefined;
        const limit = chosen.limit ?? (direction === 'higher' ? gate?.minimum : gate?.maximum);
        const evidence = modelTable(found);
        const why = whyNoLine(found, chosen.span);
        if (why !== null)
            return { ...(0,inconclusive/* inconclusive */.N)(why.summary, why.remedy), evidence };
        const ageing = ageingOf(pointsOf(found.models), direction, chosen['max-loss'], limit ?? null, chosen.strict);
        if ('reason' in ageing)
            return {
                ...(0,inconclusive/* inconclusive */.N)(`how ${(0,support_text/* clipped */.c)(metric)} changes with the age cannot be told: ${ageing.reason}`),
                evidence,
            };
        return { ...staleness_verdict(found, ageing, limit ?? null), evidence };
    },
});
function staleness_verdict(found, ageing, limit) {
    const { models, direction } = found;
    const metric = (0,support_text/* clipped */.c)(found.metric);
    const count = pointsOf(models).length;
    const { loss, lower, upper, most, outcome, modelsNeeded, ageAtLimit } = ageing;
    const interval = `95% interval ${staleness_line_rounded(lower)} to ${staleness_line_rounded(upper)}`;
    const lost = loss > 0 ? `loses ${staleness_line_rounded(loss)}` : `loses nothing (${staleness_line_rounded(loss)})`;
    const reach = limit === null
        ? ''
        : `; it ${direction === 'higher' ? 'falls below' : 'rises above'} ${staleness_line_rounded(limit)} ${ageAtLimit === null ? 'at no age that can be foreseen' : `at an age of ${ageText(ageAtLimit)}`}`;
    const failures = count < models.length ? `; ${staleness_points_missing(models)}` : '';
    const needed = outcome === 'inconclusive' && modelsNeeded !== null ? `; about ${modelsNeeded} models needed` : '';
    return {
        outcome,
        summary: `${metric} ${lost} in 30 days of age over ${count} models (${interval}), expected at most ${staleness_line_rounded(most)}${reach}${needed}${failures}`,
        measurements: [
            {
                name: `loss of ${metric} in 30 days`,
                observed: staleness_line_rounded(loss),
                expected: `at most ${staleness_line_rounded(most)}`,
                met: outcome === 'pass',
            },
            { name: 'lower end of its interval', observed: staleness_line_rounded(lower) },
            { name: 'upper end of its interval', observed: staleness_line_rounded(upper) },
            { name: 'models', observed: count },
            ...(limit === null
                ? []
                : [
                    {
                        name: `age in days at which ${metric} reaches ${staleness_line_rounded(limit)}`,
                        observed: ageAtLimit === null ? 'none that can be foreseen' : staleness_line_rounded(ageAtLimit),
                    },
                ]),
        ],
        ...(outcome === 'pass'
            ? {}
            : {
                remedy: outcome === 'fail'
                    ? `train and promote more often${ageAtLimit === null ? '' : `, at least every ${ageText(ageAtLimit)}`}, look for what changes in the data, or accept more with \`max-loss\``
                    : 'evaluate more versions (`versions`), or more rows in each evaluation',
            }),
    };
}
const modelTable = ({ models, metric, command }) => evidenceTable(`Models of different ages, evaluated today by ${(0,support_text/* clipped */.c)(command)}`, ['model', 'age in days', (0,support_text/* clipped */.c)(metric), 'problem'], models.map((model) => [
    nameOf(model),
    staleness_line_rounded(model.ageDays),
    model.value === null ? '–' : staleness_line_rounded(model.value),
    (0,support_text/* clipped */.c)(model.problem ?? ''),
]));

// EXTERNAL MODULE: ./build/config/options/tuning.js
var tuning = __webpack_require__(58825);
;// CONCATENATED MODULE: ./build/checks/tuning-verdicts.js


const daySeconds = 86_400;
/** Enough trials, all declared parameters varied. */
function searched(found, { trials, parameters }) {
    const { file, distinct, unfinished, notFinite, distinctValues, completed } = found;
    const verdicts = [];
    const without = [
        ...(unfinished > 0 ? [`${unfinished} failed, pruned or running`] : []),
        ...(notFinite > 0 ? [`${notFinite} without a finite ${(0,support_text/* clipped */.c)(found.metric)}`] : []),
        ...(completed > distinct ? [`${completed - distinct} repeated`] : []),
    ];
    if (!(distinct >= trials))
        verdicts.push({
            outcome: 'fail',
            summary: `expected at least ${trials} completed trials with different parameters in ${file}, found ${distinct} of ${found.trials}${without.length > 0 ? ` (${without.join(', ')})` : ''}`,
            remedy: 'search on, and export all trials again',
        });
    const fixed = found.parameters.filter(({ values }) => !(values >= 2));
    if (found.parameters.length === 0)
        verdicts.push({
            outcome: 'inconclusive',
            summary: `${file} has no column of a hyperparameter`,
            remedy: 'name the columns of the hyperparameters under `parameters`',
        });
    else if (fixed.length > 0 && distinct > 1)
        verdicts.push({
            outcome: 'fail',
            summary: `expected at least 2 values of each hyperparameter in ${file}, found ${listed(fixed.map(({ name, values }) => `${(0,support_text/* clipped */.c)(name)} ${values === 0 ? 'in no trial' : 'always the same'}`))}`,
            remedy: parameters === undefined
                ? 'let the search vary them, or name those that are tuned under `parameters`'
                : 'let the search vary them, or mend their names under `parameters`',
        });
    if (distinct > 1 && distinctValues < 2)
        verdicts.push({
            outcome: 'inconclusive',
            summary: `all ${completed} completed trials have the same ${(0,support_text/* clipped */.c)(found.metric)}, so none is better`,
            remedy: 'name the column that the search optimised as `metric`',
        });
    return verdicts;
}
/** The trial with the parameters in use is nearly as good as the best one. */
function inUse(found, { tolerance }) {
    const { best, match, parameters, parametersFile } = found;
    if (best === null)
        return [];
    if (parametersFile === null)
        return [
            {
                outcome: 'inconclusive',
                summary: 'nobody can tell which parameters are in use: no `parameters-file` is configured, and there is no params.yaml',
                remedy: 'name the file that training reads its parameters from as `parameters-file`',
            },
        ];
    if (match === null) {
        const differing = parameters.filter(({ agrees }) => !agrees);
        const unnamed = differing.filter((one) => one.inUse === null);
        const words = ({ name, inUse: used, best: had }) => `${(0,support_text/* clipped */.c)(name)} ${used === null ? 'is not there' : used}, best ${had}`;
        if (unnamed.length === differing.length)
            return [
                {
                    outcome: 'inconclusive',
                    summary: `${parametersFile} does not tell the parameters in use: ${listed(differing.map(words)) || 'no trial has any'}`,
                    remedy: 'write them there, or give their keys under `names`, such as `names: { lr: train.learning_rate }`',
                },
            ];
        return [
            {
                outcome: 'fail',
                summary: `expected the parameters in ${parametersFile} to be those of a trial, found none; the best, ${best.name} with ${(0,support_text/* clipped */.c)(found.metric)} ${tuning_verdicts_short(best.value)}, differs: ${listed(differing.map(words))}`,
                remedy: 'train with the parameters of the best trial, or try those in use in the search',
            },
        ];
    }
    const lag = Math.abs(best.value - match.value);
    if (isWithin(lag, best.value, tolerance))
        return [];
    return [
        {
            outcome: Number.isFinite(lag) ? 'fail' : 'inconclusive',
            summary: `expected the parameters in ${parametersFile} within ${limitText(tolerance)} of the best trial, found ${(0,support_text/* clipped */.c)(found.metric)} ${tuning_verdicts_short(match.value)} (${match.name}), the best ${tuning_verdicts_short(best.value)} (${best.name})`,
            remedy: 'train with the parameters of the best trial',
        },
    ];
}
function recent({ newest, file }, age, { newest: limit }) {
    if (newest === null || !Number.isFinite(age))
        return [
            {
                outcome: 'inconclusive',
                summary: `the age of the search is unknown: ${file} has no column with the time of a trial`,
                remedy: 'export the time at which each trial ended (`datetime_complete`, `end_time`), or commit the file',
            },
        ];
    // Optuna writes local times without a zone.
    if (age < -daySeconds)
        return [
            {
                outcome: 'inconclusive',
                summary: `the newest trial in ${file} lies in the future: ${newest.time.slice(0, 10)}`,
                remedy: 'mend the times of the trials',
            },
        ];
    if (age <= limit)
        return [];
    return [
        {
            outcome: 'fail',
            summary: `expected a search at most ${(0,units/* formatDuration */.a3)(limit)} old, found ${(0,units/* formatDuration */.a3)(age)} by ${newest.by === 'trial' ? 'its newest trial' : 'the commit that last changed it'} (${newest.time.slice(0, 10)}) in ${file}`,
            remedy: 'search again on the data of today',
        },
    ];
}
/** With room for rounding in the last digits. */
const isWithin = (lag, best, { value, relative }) => lag <= (relative ? value * Math.abs(best) : value) + 1e-12 * Math.abs(best);
const limitText = ({ value, relative }) => relative ? `${Number((100 * value).toPrecision(6))}%` : String(value);
const tuning_verdicts_short = (value) => value === undefined ? '–' : String(Number(value.toPrecision(6)));

;// CONCATENATED MODULE: ./build/checks/model/tuning.js






const tuning_mostListed = 50;
const tuning_options = {
    ...tuning/* tuningOptions */.u,
    trials: schemas.number()
        .int()
        .min(2)
        .default(10)
        .describe('How many completed trials with different parameters the search needs.'),
    tolerance: units/* changeLimit */._4
        .default({ value: 0.01, relative: true })
        .describe('How far the trial with the parameters in use may be from the best one: `1%` of its value, or a number in the unit of the metric.'),
    newest: units/* duration */.p0
        .default(180 * daySeconds)
        .describe('How old the search may be, by the end of its newest trial, else by the commit that last changed its file.'),
};
/** Model 3: the hyperparameters were found by a search, and the best of them are in use. */
const tuning_tuning = defineCheck({
    id: 'model/tuning',
    needs: ['tuning'],
    uses: [],
    options: tuning_options,
    example: `tests:
  model/tuning:
    trials-file: reports/trials.csv
    direction: minimize
    parameters: [learning_rate, max_depth]
    parameters-file: params.yaml
`,
    evaluate: ({ tuning: found, run }, chosen) => {
        const age = (Date.parse(run.startedAt) - Date.parse(found.newest?.time ?? '')) / 1000;
        const verdicts = [...searched(found, chosen), ...inUse(found, chosen), ...recent(found, age, chosen)];
        const worst = verdicts.find(({ outcome }) => outcome === 'fail') ?? verdicts[0];
        const same = verdicts.filter(({ outcome }) => outcome === worst?.outcome);
        const measurements = tuning_measured(found, age, chosen);
        const evidence = [parameterTable(found)];
        if (worst !== undefined)
            return {
                outcome: worst.outcome,
                summary: same.map(({ summary }) => summary).join('; '),
                measurements,
                evidence,
                remedy: worst.remedy,
            };
        return {
            outcome: 'pass',
            summary: `${found.distinct} different trials in ${found.file}, ${found.parameters.length} hyperparameters varied; ${found.match?.name} with the parameters in ${found.parametersFile} has ${(0,support_text/* clipped */.c)(found.metric)} ${tuning_verdicts_short(found.match?.value)}, the best ${tuning_verdicts_short(found.best?.value)}`,
            measurements,
            evidence,
        };
    },
});
function tuning_measured(found, age, { trials, tolerance, newest: limit }) {
    const { best, match, newest } = found;
    const lag = best === null || match === null ? Number.NaN : Math.abs(best.value - match.value);
    return [
        {
            name: 'completed trials with different parameters',
            observed: found.distinct,
            expected: `at least ${trials}`,
            met: found.distinct >= trials,
        },
        ...(best === null ? [] : [{ name: `best ${(0,support_text/* clipped */.c)(found.metric)}`, observed: best.value }]),
        ...(best === null || match === null
            ? []
            : [
                {
                    name: `${(0,support_text/* clipped */.c)(found.metric)} with the parameters in use`,
                    observed: match.value,
                    expected: `within ${limitText(tolerance)} of ${tuning_verdicts_short(best.value)}`,
                    met: isWithin(lag, best.value, tolerance),
                },
            ]),
        ...(newest === null || !Number.isFinite(age)
            ? []
            : [
                {
                    name: 'age of the search in days',
                    observed: Number((age / daySeconds).toFixed(1)),
                    expected: `at most ${Number((limit / daySeconds).toFixed(1))}`,
                    met: age <= limit && age >= -daySeconds,
                },
            ]),
    ];
}
const parameterTable = ({ parameters, file, parametersFile }) => ({
    kind: 'table',
    title: `Hyperparameters in ${(0,support_text/* clipped */.c)(file)}${parameters.length > tuning_mostListed ? ` (${tuning_mostListed} of ${parameters.length})` : ''}`,
    columns: [
        'parameter',
        'values tried',
        'best trial',
        `in use${parametersFile === null ? '' : ` (${(0,support_text/* clipped */.c)(parametersFile)})`}`,
    ],
    rows: parameters
        .toSorted((a, b) => Number(a.agrees) - Number(b.agrees))
        .slice(0, tuning_mostListed)
        .map(({ name, values, best, inUse: used }) => [(0,support_text/* clipped */.c)(name), values, best ?? '–', used ?? '–']),
});

;// CONCATENATED MODULE: ./build/checks/monitor/age.js





/** Monitor 4: the version in production and the outputs of the pipeline's stages are not too old. */
const age = defineCheck({
    id: 'monitor/age',
    needs: [],
    uses: ['production', 'stageAges'],
    options: {
        production: units/* duration */.p0
            .default(30 * 86_400)
            .describe('How old the version in production may be, since it was promoted.'),
    },
    example: `promote:
  to: github-releases
  stage: production
stages:
  - { name: features, run: python features.py, outputs: build/features.parquet, max-age: 1d }
  - { name: training, run: python train.py, outputs: build/model.joblib, max-age: 7d }
tests:
  monitor/age: { production: 30d, when: schedule, max-age: 2d }
`,
    evaluate: ({ run, production, stageAges, configuration }, { production: limit }) => {
        const stages = stageAges.state === 'gathered' ? stageAges.value.stages : [];
        const items = [
            ...ofProduction(production, limit, run.startedAt, configuration.promote !== undefined),
            ...stages.map((one) => ofStage(one, run.startedAt)),
        ];
        if (stageAges.state === 'failed')
            items.push(unknownItem('the stages', stageAges.error));
        if (items.length === 0)
            return (0,inconclusive/* inconclusive */.N)(`there is no age to judge: ${(0,facts/* whyMissing */.bi)(production)}, and ${(0,facts/* whyMissing */.bi)(stageAges)}`, 'promote a version, or set `max-age` of a stage below `stages`');
        return age_judge(items, production.state === 'absent' ? (0,facts/* whyMissing */.bi)(production) : null);
    },
});
const promoteNext = 'promote a version: the age is known from the next run on';
/** Clocks differ; a time later than this is wrong. */
const tolerance = 86_400;
/** Where versions are promoted, one that is not there yet has an age that nobody knows. */
function ofProduction(production, limit, now, isPromoted) {
    if (production.state === 'absent')
        return isPromoted ? [{ ...unknownItem('the version in production', production.reason), next: promoteNext }] : [];
    if (production.state === 'failed') {
        const unknown = unknownItem('the version in production', production.error);
        return [production.next === undefined ? unknown : { ...unknown, next: production.next }];
    }
    const { version, stage, date } = production.value;
    const name = `v${(0,support_text/* clipped */.c)(version)} in ${(0,support_text/* clipped */.c)(stage)}`;
    return [itemOf({ name, isStage: false, time: date, now, limit, isLeast: false })];
}
/** A stage is as old as the oldest of its outputs: one that is not written any more is enough. */
function ofStage({ name: written, maxAge, outputs }, now) {
    const name = `stage ${(0,support_text/* clipped */.c)(written)}`;
    const items = outputs.map((output) => ofOutput(name, output, maxAge, now));
    const worst = items.find(({ outcome }) => outcome === 'fail') ?? items.find(({ outcome }) => outcome === 'inconclusive');
    const oldest = [...items].sort((a, b) => Number(b.measurement.observed) - Number(a.measurement.observed))[0];
    return { ...(worst ?? oldest ?? unknownItem(name, 'it declares no output')), isStage: true, name };
}
function ofOutput(stage, { path, time, by, problem }, limit, now) {
    const name = `${(0,support_text/* clipped */.c)(path)} of ${stage}`;
    if (time === null || by === 'unknown')
        return { ...unknownItem(name, problem ?? 'its time is not known'), isStage: true };
    return itemOf({ name, isStage: true, time, now, limit, isLeast: by === 'file' });
}
function itemOf({ name, isStage, time, now, limit, isLeast }) {
    const seconds = (Date.parse(now) - Date.parse(time)) / 1000;
    const expected = `at most ${(0,units/* formatDuration */.a3)(limit)}`;
    const item = (outcome, words, observed) => {
        const measurement = { name: `age in seconds: ${name}`, observed, expected, met: outcome === 'pass' };
        return { outcome, words, isStage, name, measurement };
    };
    if (!Number.isFinite(seconds))
        return item('inconclusive', `${name}: \`${(0,support_text/* clipped */.c)(time, 40)}\` is no time`, 'unknown');
    if (seconds < -tolerance)
        return item('inconclusive', `${name} is from the future: ${(0,support_text/* clipped */.c)(time, 40)}`, Math.round(seconds));
    const old = Math.max(0, seconds);
    const shown = `${isLeast ? 'at least ' : ''}${(0,units/* formatDuration */.a3)(old)}`;
    if (old > limit)
        return item('fail', `${name} is ${shown} old, expected ${expected}`, Math.round(old));
    if (isLeast)
        return item('inconclusive', `${name}: neither this run nor a commit tells its age (its file is of ${(0,support_text/* clipped */.c)(time, 10)})`, Math.round(old));
    // Written so that a limit that is no number is not met.
    if (!(old <= limit))
        return item('inconclusive', `${name}: its limit is no number`, Math.round(old));
    return item('pass', `${name} is ${shown} old`, Math.round(old));
}
const unknownItem = (name, why) => ({
    outcome: 'inconclusive',
    words: `${name}: ${(0,support_text/* clipped */.c)(why, 300)}`,
    isStage: false,
    name,
    measurement: { name: `age in seconds: ${name}`, observed: 'unknown' },
});
/** @param unserved why there is no version in production to look at; null where there is one */
function age_judge(items, unserved) {
    const measurements = items.map(({ measurement }) => measurement);
    const wordsOf = (outcome) => items.filter((item) => item.outcome === outcome).map(({ words }) => words);
    const failing = items.filter(({ outcome }) => outcome === 'fail');
    // What comes after a stalled stage is old because of it: the first in the pipeline's order is the one to mend.
    const stalled = failing.find(({ isStage }) => isStage);
    const found = { measurements, evidence: [] };
    if (failing.length > 0)
        return {
            ...found,
            outcome: 'fail',
            summary: `${stalled === undefined ? '' : `${stalled.name} has stalled: `}${listed(wordsOf('fail'), 5)}`,
            remedy: stalled === undefined
                ? 'train and promote a new version, and look why the schedule did not'
                : `look at the last runs of ${stalled.name}, and start it again; later stages wait for it`,
        };
    const unknown = wordsOf('inconclusive');
    const next = items.find((item) => item.outcome === 'inconclusive')?.next;
    if (unknown.length > 0)
        return {
            ...found,
            outcome: 'inconclusive',
            summary: `the age is not known: ${listed(unknown, 5)}`,
            remedy: next ?? 'let this run or a commit write the outputs of each stage, and check out with `fetch-depth: 0`',
        };
    const beside = unserved === null ? '' : ` (the version in production was not looked at: ${(0,support_text/* clipped */.c)(unserved)})`;
    return { ...found, outcome: 'pass', summary: `${listed(wordsOf('pass'), 5)}${beside}` };
}

// EXTERNAL MODULE: ./build/config/options/sources.js
var sources = __webpack_require__(33660);
;// CONCATENATED MODULE: ./build/checks/package-changes.js




const package_changes_mostListed = 5;
const mostPositions = 20;
/** Whether the lock and requirements files can be read and leave no version open. */
function judgePackages(packages, pinned) {
    if (packages.state !== 'gathered')
        return {
            measurements: [],
            evidence: [],
            trouble: {
                outcome: 'inconclusive',
                summary: `the versions of the packages are not known: ${(0,facts/* whyMissing */.bi)(packages)}`,
                remedy: 'commit a lock or requirements file',
            },
        };
    const { files, unreadable, unpinned, unread, count } = packages.value;
    const open = unpinned.first.map(({ file, line, requirement }) => ({
        file: (0,support_text/* clipped */.c)(file),
        line,
        place: `${(0,support_text/* clipped */.c)(file)}${line === null ? '' : `:${line}`}`,
        requirement: (0,support_text/* clipped */.c)(requirement),
    }));
    const shown = open.slice(0, package_changes_mostListed);
    const measurements = [
        { name: 'packages with a version', observed: count },
        pinned
            ? expectNone('requirements that leave the version open', unpinned.count)
            : { name: 'requirements that leave the version open', observed: unpinned.count },
    ];
    const evidence = [
        ...open.slice(0, mostPositions).map(({ file, line, requirement }) => ({
            kind: 'position',
            file,
            ...(line === null ? {} : { line }),
            message: `${requirement} leaves the version open`,
        })),
        ...evidenceTable('Lock files that are compared by their digest alone', ['File'], unread.map((path) => [(0,support_text/* clipped */.c)(path)])),
    ];
    if (unreadable.length > 0)
        return {
            measurements,
            evidence,
            trouble: {
                outcome: 'fail',
                summary: `expected lock files that can be read, found ${listed(unreadable.map(({ error }) => error), package_changes_mostListed)}`,
                remedy: 'write the file anew with the tool that locks, and commit it',
            },
        };
    if (pinned && unpinned.count > 0)
        return {
            measurements,
            evidence,
            trouble: {
                outcome: 'fail',
                summary: `${unpinned.count} ${unpinned.count === 1 ? 'requirement leaves its' : 'requirements leave their'} version open, expected none: ${shown
                    .map(({ place, requirement }) => `${requirement} (${place})`)
                    .join(', ')}${unpinned.count > shown.length ? ` and ${unpinned.count - shown.length} more` : ''}`,
                remedy: 'write the exact version (`name==1.2.3`), best with a tool that locks: `uv lock`, `poetry lock`, `pip-compile --generate-hashes`, `conda-lock`; or set `pinned: false`',
            },
        };
    if (count === 0 && unpinned.count === 0 && unread.length === 0 && files.every(({ path }) => isWritten(path)))
        return {
            measurements,
            evidence,
            trouble: {
                outcome: 'inconclusive',
                summary: `no package is named in ${listed(files.map(({ path }) => (0,support_text/* clipped */.c)(path)), package_changes_mostListed)}: a changed library would not be noticed`,
                remedy: 'name every library with its version there, or commit the lock file of the tool that installs them',
            },
        };
    return { measurements, evidence, trouble: null };
}
/** People write these, and may have left out everything; a lock file without packages says that there are none. */
const isWritten = (path) => /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|environment\.ya?ml|python_env\.yaml)$/.test(path);
/** What was added, removed and changed since. Null where one of the two sides was not recorded by name. */
function packageChanges(before, packages) {
    if (before === undefined || packages.state !== 'gathered')
        return null;
    const { versions: now, count } = packages.value;
    if (count > Object.keys(now).length)
        return null;
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return names.flatMap((name) => {
        const was = Object.hasOwn(before, name) ? before[name] : undefined;
        const is = Object.hasOwn(now, name) ? now[name] : undefined;
        if (was === is)
            return [];
        const change = was === undefined
            ? `added: ${(0,support_text/* clipped */.c)(is ?? '')}`
            : is === undefined
                ? `removed: was ${(0,support_text/* clipped */.c)(was)}`
                : `${(0,support_text/* clipped */.c)(was)} → ${(0,support_text/* clipped */.c)(is)}`;
        return [[(0,support_text/* clipped */.c)(name), change]];
    });
}

// EXTERNAL MODULE: ./build/checks/source-changes.js
var source_changes = __webpack_require__(50475);
;// CONCATENATED MODULE: ./build/checks/monitor/dependencies.js







const dependencies_mostRows = 50;
const dependencies_mostListed = 5;
/**
 * Monitor 1: a changed dependency is noticed. Data: every declared source is fingerprinted and compared with what the base recorded. Software: lock and requirements files
 * leave no version open, and packages are compared by name and version. A change is listed and fails nothing: the other tests say whether it hurts.
 */
const dependencies = defineCheck({
    id: 'monitor/dependencies',
    needs: ['sources'],
    uses: ['baseline', 'environment', 'packages'],
    options: {
        ...sources/* sourcesOptions */.N,
        pinned: schemas.boolean()
            .default(true)
            .describe('Whether every requirement must name one version, in its own file or in a lock file beside it.'),
    },
    example: `data:
  training: data/train.csv
tests:
  monitor/dependencies:
    sources: [upstream/prices.parquet, 'upstream/regions/*.csv']
    pinned: true
`,
    evaluate: ({ sources: { sources, unreadable }, baseline, environment, packages, run }, { pinned }) => {
        const files = environment.dependencyFiles;
        const software = judgePackages(packages, pinned);
        const measurements = [
            {
                name: 'sources fingerprinted',
                observed: sources.length,
                expected: `${sources.length + unreadable.length}`,
                met: unreadable.length === 0,
            },
            { name: 'lock or requirements files', observed: files.length, expected: 'at least 1', met: files.length > 0 },
            ...software.measurements,
            {
                name: 'where a change is told',
                observed: run.repository === null
                    ? 'in this report alone: a local run'
                    : 'in the summary of the run, and in the comment on a pull request',
            },
        ];
        const answer = (outcome, summary, remedy, evidence = software.evidence) => ({
            outcome,
            summary,
            measurements,
            evidence,
            ...(remedy === undefined ? {} : { remedy }),
        });
        if (unreadable.length > 0)
            return answer('fail', `${unreadable.length} of ${sources.length + unreadable.length} declared sources cannot be read: ${listed(unreadable.map(({ name, error }) => error.startsWith(`${name}: `) ? (0,support_text/* clipped */.c)(error) : `${(0,support_text/* clipped */.c)(name)}: ${(0,support_text/* clipped */.c)(error)}`), dependencies_mostListed)}`, 'mend the path, or bring the data before the run');
        if (files.length === 0)
            return answer('fail', 'expected a lock or requirements file, found none: a changed library would not be noticed', 'pin the libraries in a lock or requirements file, and commit it');
        if (software.trouble !== null)
            return answer(software.trouble.outcome, software.trouble.summary, software.trouble.remedy);
        if (sources.length === 0)
            return answer('inconclusive', 'no data source is declared', 'name the data below `data`, or `sources`');
        if (baseline.state !== 'gathered')
            return answer('inconclusive', `nothing to compare with yet: ${(0,facts/* whyMissing */.bi)(baseline)}`, 'it is compared as soon as the base has a record');
        const { sources: before, dependenciesSha256, packages: packagesBefore, commit, trainedHere } = baseline.value;
        if (before === undefined || dependenciesSha256 === undefined)
            return answer('inconclusive', trainedHere === true
                ? `${commit.slice(0, 7)} was trained here, which tells nothing of its sources`
                : `the record of ${commit.slice(0, 7)} does not tell its sources`, 'it is compared from the next record on');
        const byName = packageChanges(packagesBefore, packages);
        const changes = [
            ...(0,source_changes/* sourceChanges */.f)(before, sources),
            ...(byName ?? []),
            ...(dependenciesSha256 === environment.dependenciesSha256 || (byName?.length ?? 0) > 0
                ? []
                : [
                    [
                        listed(files.map((file) => (0,support_text/* clipped */.c)(file)), dependencies_mostListed),
                        dependenciesSha256 === null
                            ? 'new since the base'
                            : `other content than at the base${byName === null ? '; the versions at the base are not known by name' : ', the same versions'}`,
                    ],
                ]),
        ];
        return answer('pass', changes.length === 0
            ? `${sources.length} sources and ${files.length} dependency files are as they were at ${commit.slice(0, 7)}`
            : `${changes.length} ${changes.length === 1 ? 'change' : 'changes'} since ${commit.slice(0, 7)}: ${listed(changes.map(([name, change]) => `${name}: ${change}`), dependencies_mostListed)}`, undefined, changes.length === 0
            ? software.evidence
            : [
                ...software.evidence,
                {
                    kind: 'table',
                    title: `Changed dependencies${changes.length > dependencies_mostRows ? ` (${dependencies_mostRows} of ${changes.length})` : ''}`,
                    columns: ['Dependency', 'Change'],
                    rows: changes.slice(0, dependencies_mostRows),
                },
            ]);
    },
});

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
function freshness_staleness(freshness, startedAt, maxAgeSeconds) {
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
            evidence: invariants_tableOf(judged),
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
        const stale = freshness_staleness(freshness, run.startedAt, options['max-age']);
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
        summary: `\`${(0,support_text/* clipped */.c)(rule.name)}\` in ${role} data: ${found(rule, rows)}, expected ${rule.kind === 'aggregate' ? 'that it holds' : `that it holds for ${expected}`}`,
        measurement: {
            name: `${(0,support_text/* clipped */.c)(rule.name)} (${role})`,
            observed: found(rule, rows),
            expected,
            met: !broken && rows > 0,
        },
    };
}
function found(rule, rows) {
    if (rule.kind === 'aggregate') {
        const values = rule.values.map(({ expression, value }) => `${(0,support_text/* clipped */.c)(expression)} is ${spoken(value)}`).join(', ');
        return rule.unknown > 0 ? `cannot be told: ${(0,support_text/* clipped */.c)(rule.problem)}` : values === '' ? 'no value' : values;
    }
    const parts = [
        ...(rule.violations > 0
            ? [
                `broken in ${rule.violations} of ${rows} rows${rule.rows.length > 0 ? ` (first: ${rule.rows.join(', ')})` : ''}`,
            ]
            : []),
        ...(rule.unknown > 0 ? [`cannot be told for ${rule.unknown} of ${rows} rows (${(0,support_text/* clipped */.c)(rule.problem)})`] : []),
    ];
    return parts.length === 0 ? `holds for ${rows} rows` : parts.join(', ');
}
const invariants_percent = (share) => `${Number((share * 100).toPrecision(6))} %`;
const invariants_listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const spoken = (value) => typeof value === 'number' ? String(Number(value.toPrecision(6))) : value === null ? 'unknown' : (0,support_text/* clipped */.c)(value);
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
function invariants_tableOf(judged) {
    const ordered = [...judged.filter(({ broken }) => broken), ...judged.filter(({ broken }) => !broken)];
    return evidenceTable('Rules', ['rule', 'data', 'rows', 'broken', 'cannot be told', 'first rows', 'holds'], ordered.map(({ role, rows, rule, broken }) => [
        (0,support_text/* clipped */.c)(rule.name),
        role,
        rows,
        rule.violations,
        rule.unknown,
        rule.rows.slice(0, 5).join(', '),
        broken ? 'no' : 'yes',
    ]), invariants_shown);
}

// EXTERNAL MODULE: ./build/config/options/numerics.js
var numerics = __webpack_require__(71460);
;// CONCATENATED MODULE: ./build/checks/numbers.js



const numbers_mostListed = 5;
const numbers_mostRows = 20;
const numbers_verdict = (what, outcome, summary, more = {}) => ({ what, outcome, summary, measurements: [], evidence: [], ...more });
function withoutValue(what, fact) {
    if (fact.state === 'absent')
        return numbers_verdict(what, 'not-there', `${what}: ${fact.reason}`);
    return numbers_verdict(what, 'inconclusive', `${what} could not be read: ${fact.error}`, {
        remedy: fact.next ?? 'mend the file, then run it again',
    });
}
function judgeMetrics({ values, others, files }) {
    const broken = others.filter(({ kind }) => kind === 'nan' || kind === 'infinity');
    const words = broken.map(({ name, kind, file }) => [file, `${(0,support_text/* clipped */.c)(name)} is ${kind === 'nan' ? 'NaN' : 'infinite'}`]);
    const measurements = [
        { name: 'finite metrics', observed: values.length, expected: 'at least 1', met: values.length > 0 },
        expectNone('NaN or infinite', broken.length),
    ];
    const places = listed(files.map(({ path }) => path), numbers_mostListed);
    if (broken.length > 0)
        return numbers_verdict('metrics', 'fail', `${broken.length} of ${values.length + broken.length} metrics are not finite: ${listed(words.map(([file, text]) => `${text} in ${file}`), numbers_mostListed)}`, {
            measurements,
            evidence: words.slice(0, 10).map(([file, message]) => ({ kind: 'position', file, message })),
            remedy: 'find the step where the value stops being finite: a division by zero, a logarithm of zero, an exploding loss, an empty slice',
        });
    if (values.length === 0)
        return numbers_verdict('metrics', 'inconclusive', `no number among the metrics in ${places}`, {
            measurements,
            remedy: 'write at least one metric as a number',
        });
    const nulls = others.filter(({ kind }) => kind === 'null');
    if (nulls.length > 0)
        return numbers_verdict('metrics', 'inconclusive', `${listed(nulls.map(({ name, file }) => `${(0,support_text/* clipped */.c)(name)} is null in ${file}`), numbers_mostListed)}: JavaScript and pandas write NaN so`, { measurements, remedy: 'write the value as a number, or leave the key out' });
    return numbers_verdict('metrics', 'pass', values.length === 1
        ? `the one metric in ${places} is finite`
        : `all ${values.length} metrics in ${places} are finite`, { measurements });
}
function numbers_judgeCurve(curve) {
    if (curve.state !== 'gathered')
        return withoutValue('training curve', curve);
    const { series, files } = curve.value;
    const steps = series.reduce((sum, one) => sum + one.steps, 0);
    const broken = series.filter(({ nonFinite }) => nonFinite > 0);
    const measurements = [
        expectNone('NaN or infinite steps', broken.reduce((sum, one) => sum + one.nonFinite, 0)),
    ];
    const claimed = files.filter(({ origin }) => origin === 'committed').map(({ path }) => path);
    if (claimed.length > 0)
        return numbers_verdict('training curve', 'inconclusive', `${listed(claimed, numbers_mostListed)}: tracked and unmodified in git, so nothing produced it in this run`, {
            remedy: 'let training write its log in this run, or keep it out of git',
        });
    if (broken.length > 0)
        return numbers_verdict('training curve', 'fail', `training curve: ${listed(broken.map(({ name, firstNonFinite }) => `${(0,support_text/* clipped */.c)(name)} is not finite from step ${firstNonFinite}`), numbers_mostListed)}, expected finite at every step`, {
            measurements,
            remedy: 'look at the step before: a learning rate that is too high, a logarithm of zero, an overflow in half precision',
        });
    const nulls = series.filter((one) => one.nulls > 0);
    if (nulls.length > 0)
        return numbers_verdict('training curve', 'inconclusive', `training curve: ${listed(nulls.map(({ name }) => `${(0,support_text/* clipped */.c)(name)} is null at some steps`), numbers_mostListed)}: JavaScript and pandas write NaN so`, { measurements, remedy: 'write the value as a number, or leave the key out' });
    if (steps === 0)
        return numbers_verdict('training curve', 'inconclusive', 'the training curve holds no step', {
            remedy: 'log the loss at each step',
        });
    return numbers_verdict('training curve', 'pass', `${steps} steps of the training curve are finite`, { measurements });
}
const numericTypes = new Set(['integer', 'number', 'mixed', 'empty']);
/** Only columns that hold the prediction or a probability, that the predictions add, or that the configuration names, count: features beside them may well be missing. */
function numbers_judgePredictions(tables, { data, predictions: layout }) {
    const { predictions } = tables;
    if (predictions.state !== 'gathered')
        return withoutValue('predictions', predictions);
    const { rows, columns, answers = [] } = predictions.value;
    if (rows === 0)
        return numbers_verdict('predictions', 'inconclusive', 'the predictions have no row', {
            remedy: 'write one row for each prediction',
        });
    const known = new Set([data.label, data.time, ...(data.key ?? []), ...(data.protected ?? [])]);
    for (const table of [tables.testing, tables.training])
        if (table.state === 'gathered')
            for (const { name } of table.value.columns)
                known.add(name);
    const named = new Set([layout?.predicted, ...(layout?.probabilities ?? [])].filter((name) => name !== undefined));
    const absentColumn = [...named].find((name) => !columns.some((column) => column.name === name));
    if (absentColumn !== undefined)
        return numbers_verdict('predictions', 'inconclusive', `the predictions have no column ${(0,support_text/* clipped */.c)(absentColumn)}`, {
            remedy: 'mend `predicted` or `probabilities` below `predictions`',
        });
    for (const name of answers)
        named.add(name);
    const added = columns.filter(({ name }) => named.has(name) || !known.has(name));
    const looked = added.length > 0 ? added : columns;
    const broken = looked.flatMap(({ name, type, nonFinite, missing }) => [
        ...(nonFinite > 0 ? [`${(0,support_text/* clipped */.c)(name)} has ${nonFinite} NaN or infinite`] : []),
        ...(missing > 0 && (numericTypes.has(type) || named.has(name))
            ? [`${(0,support_text/* clipped */.c)(name)} is missing in ${missing} rows`]
            : []),
    ]);
    const measurements = [expectNone('columns of predictions that are not finite', broken.length)];
    if (broken.length > 0)
        return numbers_verdict('predictions', 'fail', `predictions: ${listed(broken, numbers_mostListed)}, expected a finite number in each of ${rows} rows`, {
            measurements,
            remedy: 'predict the rows in question one by one, and find the input that overflows or is missing',
        });
    return numbers_verdict('predictions', 'pass', `${rows} rows of predictions are finite`, { measurements });
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
        ...evidenceTable('Weights with trouble', ['File', 'Tensor', 'Type', 'Found'], shown.map(([{ file, name, type }, found]) => [file, (0,support_text/* clipped */.c)(name), type, found]), numbers_mostRows),
        ...evidenceTable('Artifacts that were not looked into: another format than safetensors, .npy, .npz and ONNX, or another type of number', ['Artifact'], unread.map((path) => [(0,support_text/* clipped */.c)(path)]), numbers_mostRows),
    ];
    const measurements = [expectNone('tensors with trouble', failing.length)];
    if (failing.length > 0) {
        const limits = bounds.minimum === undefined && bounds.maximum === undefined
            ? ''
            : ` within ${bounds.minimum ?? '−∞'} to ${bounds.maximum ?? '∞'}`;
        return numbers_verdict('weights', 'fail', `weights: ${listed(failing.map(([{ file, name }, found]) => `${(0,support_text/* clipped */.c)(name === '' ? file : name)} has ${found}`), numbers_mostListed)}, expected finite numbers${limits}, no layer all zero`, {
            measurements,
            evidence,
            remedy: 'find the step of training that first gave such a weight: clip gradients, lower the learning rate, look at the initialization',
        });
    }
    if (values === 0)
        return numbers_verdict('weights', 'not-there', 'no artifact holds weights that can be read', { evidence });
    return numbers_verdict('weights', 'pass', `${values} weights in ${count} tensors are finite`, { measurements, evidence });
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
        bounds: schemas.strictObject({
            minimum: schemas.number().optional().describe('No weight is smaller.'),
            maximum: schemas.number().optional().describe('No weight is larger.'),
        })
            .default({})
            .describe('Limits on every weight of the artifacts (safetensors, .npy, .npz, ONNX).'),
        'zero-layers': schemas["enum"](['fail', 'report'])
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
            numbers_judgeCurve(curve),
            numbers_judgePredictions(tables, configuration),
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

// EXTERNAL MODULE: ./build/config/options/performance.js
var performance = __webpack_require__(80804);
;// CONCATENATED MODULE: ./build/checks/performance-verdicts.js






const alpha = 0.05;
/**
 * Each cost against its earlier values. Sudden: this run is further from their median than `z` robust deviations and than `share`. Leak: over the window with this run, the line of
 * Theil and Sen rises by more than `leak`, and the trend is none of chance (Mann and Kendall, two-sided).
 */
function judgeCosts(series, limits) {
    const rises = series.map(riseOf);
    const known = rises.flatMap((rise) => ('reason' in rise ? [] : [rise.p]));
    const adjusted = adjustHolm(known);
    let place = 0;
    return series.map((one, index) => {
        const rise = rises[index];
        return judgeCost(one, 'reason' in rise ? rise : { ...rise, p: adjusted[place++] }, limits);
    });
}
function judgeCost({ name, current, earlier }, rise, limits) {
    const before = earlier.map(({ value }) => value);
    const usual = (0,outlier/* median */.JZ)(before);
    const show = (value) => performance_verdicts_shown(name, value);
    const score = (0,outlier/* robustScore */._T)(current, before);
    const worse = worsening(name);
    const change = usual > 0 && Number.isFinite(current) ? (worse * (current - usual)) / usual : null;
    const verdict = (outcome, text) => ({
        name,
        outcome,
        text: `${name}: ${text}`,
        median: Number.isFinite(usual) ? show(usual) : 'none',
        current: show(current),
        change,
        score: (0,unmeasurable/* isUnmeasurable */.Fp)(score) ? null : worse * score.score,
        rise: 'reason' in rise ? null : rise,
    });
    if ((0,unmeasurable/* isUnmeasurable */.Fp)(score))
        return verdict('inconclusive', earlier.length < outlier/* leastPrevious */.JT
            ? `${earlier.length} earlier ${earlier.length === 1 ? 'run' : 'runs'}, expected at least ${outlier/* leastPrevious */.JT}`
            : score.reason);
    if (change === null)
        return verdict('inconclusive', 'the median of the earlier runs is 0');
    if (worse * score.score > limits.z && change > limits.share)
        return verdict('fail', `expected about ${show(usual)}, found ${show(current)}: ${performance_verdicts_percent(change)} worse than the median of ${earlier.length} runs, ${(worse * score.score).toFixed(1)} robust deviations (limits ${performance_verdicts_percent(limits.share)} and ${limits.z})`);
    if ('reason' in rise)
        return verdict('inconclusive', rise.reason);
    if (rise.share > limits.leak && rise.p < alpha)
        return verdict('fail', `a slow leak, ${performance_verdicts_percent(rise.share)} worse over ${rise.runs} runs${performance_verdicts_intervalOf(rise)}, expected at most ${performance_verdicts_percent(limits.leak)} (p = ${significant(rise.p)})`);
    return verdict('pass', `${show(current)}, median ${show(usual)}`);
}
/** Over the earlier runs and this one, a run for each step of time: runs are not evenly apart in days. */
function riseOf({ name, current, earlier }) {
    const values = [...earlier.map(({ value }) => value), current];
    if (earlier.length < outlier/* leastPrevious */.JT)
        return { reason: `${earlier.length} earlier runs, expected at least ${outlier/* leastPrevious */.JT}` };
    const line = theilSen(values.map((_, step) => step), values, 1 - alpha, 'joint');
    if ((0,unmeasurable/* isUnmeasurable */.Fp)(line))
        return line;
    const trend = mannKendall(values);
    if ((0,unmeasurable/* isUnmeasurable */.Fp)(trend))
        return trend;
    // The middle of the line. Where it begins would be no measure: with much noise it begins at 0 or below.
    const middle = (0,outlier/* median */.JZ)(values);
    if (!(middle > 0))
        return { reason: 'the median of the runs is 0' };
    const over = (slope) => (worsening(name) * slope * (values.length - 1)) / middle;
    const ends = [line.lower, line.upper].map((slope) => (slope === null ? null : over(slope)));
    const [lower, upper] = worsening(name) > 0 ? ends : ends.reverse();
    return { share: over(line.slope), lower: lower ?? null, upper: upper ?? null, p: trend.p, runs: values.length };
}
/** 1 where more is worse, -1 where less is. */
const worsening = (name) => (name === 'serving rows per second' ? -1 : 1);
const performance_verdicts_intervalOf = ({ lower, upper }) => lower === null || upper === null ? '' : ` (95% from ${performance_verdicts_percent(lower)} to ${performance_verdicts_percent(upper)})`;
const performance_verdicts_percent = (share) => `${Number((share * 100).toFixed(1))}%`;
const significant = (p) => (p < 0.001 ? p.toExponential(1) : p.toPrecision(2));
function performance_verdicts_shown(name, value) {
    if (!Number.isFinite(value))
        return 'no finite number';
    if (name.endsWith('memory'))
        return (0,files/* formatBytes */.z3)(value);
    return name === 'serving rows per second' ? `${Number(value.toPrecision(4))} rows/s` : (0,units/* formatDuration */.a3)(value);
}

;// CONCATENATED MODULE: ./build/checks/monitor/performance.js







/**
 * Monitor 6: speed and memory have not regressed. What this run cost against the last runs of the default branch on the same kind of machine: a sudden change, and a
 * slow leak. Fewer than 8 such runs tell too little.
 */
const performance_performance = defineCheck({
    id: 'monitor/performance',
    needs: ['performance'],
    uses: [],
    options: {
        ...performance/* performanceOptions */.R,
        z: schemas.number()
            .positive()
            .default(3.5)
            .describe('How many robust deviations from the median of the earlier runs are a sudden change.'),
        share: units/* share */.uM.default(0.1).describe('A change from the median of at most this share is none, however unusual.'),
        leak: units/* share */.uM
            .default(0.2)
            .describe('The rise over all compared runs, of their median, that is a slow leak, where the trend is none of chance.'),
    },
    example: `train: python train.py
tests:
  monitor/performance:
    runs: 30
    share: 15%
    leak: 25%
`,
    evaluate: ({ performance }, limits) => {
        const verdicts = judgeCosts(performance.series, limits);
        const of = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
        const [failing, unknown] = [of('fail'), of('inconclusive')];
        const answer = (outcome, summary, remedy) => ({
            outcome,
            summary: `${summary}${besideOf(performance)}`,
            measurements: verdicts.flatMap((verdict) => performance_measurementsOf(verdict, limits)),
            evidence: evidenceTable('Time and memory against the last runs', ['Cost', 'This run', 'Median', 'Change', 'Robust z', 'Rise over the runs'], verdicts.map(({ name, current, median, change, score, rise }) => [
                name,
                current,
                median,
                change === null ? 'unknown' : signed(change),
                score === null ? 'unknown' : score.toFixed(1),
                rise === null ? 'unknown' : signed(rise.share),
            ])),
            ...(remedy === undefined ? {} : { remedy }),
        });
        if (failing.length > 0)
            return answer('fail', listed(failing.map(({ text }) => text)), 'look at the commits since the last run that was as usual; where the cost is meant, it is the usual one as soon as half of the compared runs have it');
        if (verdicts.length === 0)
            return answer('inconclusive', 'no time and no memory was measured', collect);
        if (unknown.length > 0)
            return answer('inconclusive', listed(unknown.map(({ text }) => text)), collect);
        return answer('pass', `as usual over ${performance.compared} runs of ${(0,support_text/* clipped */.c)(performance.branch)}: ${listed(verdicts.map(({ text }) => text))}`);
    },
});
const collect = 'let scheduled runs on the default branch record more runs on the same kind of machine';
/** What was not compared is said, so that a pass never reads as more than it is. */
function besideOf({ leftOut, machine, unmeasured }) {
    const words = [
        ...(leftOut.otherMachine > 0
            ? [`${leftOut.otherMachine} runs on other machines than ${(0,support_text/* clipped */.c)(machine)} left out`]
            : []),
        ...(leftOut.untold > 0 ? [`${leftOut.untold} runs that recorded no costs left out`] : []),
        ...(unmeasured.length > 0 ? [`not measured: ${listed(unmeasured)}`] : []),
    ];
    return words.length === 0 ? '' : ` (${words.join('; ')})`;
}
function performance_measurementsOf({ name, outcome, current, change, score, rise }, limits) {
    const measurements = [
        {
            name,
            observed: current,
            expected: `at most ${performance_verdicts_percent(limits.share)} or ${limits.z} robust deviations worse than the median`,
            ...(score === null || change === null ? {} : { met: !(score > limits.z && change > limits.share) }),
        },
    ];
    if (rise !== null)
        measurements.push({
            name: `${name}, rise over ${rise.runs} runs`,
            observed: performance_verdicts_percent(rise.share),
            expected: `at most ${performance_verdicts_percent(limits.leak)}, or a p of 0.05 and more`,
            met: outcome !== 'fail' || !(rise.share > limits.leak && rise.p < 0.05),
        });
    return measurements;
}
const signed = (change) => `${change > 0 ? '+' : ''}${performance_verdicts_percent(change)} worse`.replace(/^-(.*) worse$/, '$1 better');

// EXTERNAL MODULE: ./build/config/options/quality.js
var quality = __webpack_require__(61639);
// EXTERNAL MODULE: ./build/statistics/metric-names.js
var metric_names = __webpack_require__(53953);
;// CONCATENATED MODULE: ./build/checks/quality-verdicts.js





/** Metrics and bias of all rows are one family of comparisons, the slices another. */
function judgeQuality(quality, limits, references) {
    const drop = limits['max-drop'] ?? { value: 0.05, relative: true };
    const bias = limits.bias ?? (quality.task === 'values' ? { value: 0.1, relative: true } : { value: 0.05, relative: false });
    const overall = [
        ...quality.metrics.map((metric) => ofMetric(metric, drop, references)),
        ...quality.bias.map((one) => ofBias(one, bias, '')),
    ];
    const slices = quality.slices.map((one) => ofBias(one, bias, ` in ${(0,support_text/* clipped */.c)(one.slice)}`));
    return [overall, slices].flatMap((questions) => answer(questions, quality.confidence, limits.strict));
}
function answer(questions, confidence, strict) {
    const comparisons = questions.flatMap(({ comparison }) => (typeof comparison === 'string' ? [] : [comparison]));
    const verdicts = familyVerdicts(comparisons, confidence, strict).values();
    return questions.map(({ comparison, ...question }) => typeof comparison === 'string'
        ? { ...question, outcome: 'inconclusive', rowsNeeded: null, problem: comparison }
        : { ...question, ...verdicts.next().value, problem: null });
}
function ofMetric({ name, direction, value, holdout }, drop, references) {
    const what = (0,support_text/* clipped */.c)(name);
    if ('problem' in value)
        return { what, found: 'unknown', expected: 'a number', comparison: `there is none: ${(0,support_text/* clipped */.c)(value.problem)}` };
    const found = quality_verdicts_inWords(value);
    const reference = referenceOf(name, holdout, references);
    if (typeof reference === 'string')
        return { what, found, expected: 'a value at promotion', comparison: reference };
    // 0.8 − 0.1 is 0.7000000000000001: a limit of 0.1 means what the user reads.
    const rounding = 1e-12 * Math.max(1, Math.abs(reference.value));
    const allowed = (drop.relative ? drop.value * Math.abs(reference.value) : drop.value) + rounding;
    const isHigher = direction === 'higher';
    const limit = isHigher ? reference.value - allowed : reference.value + allowed;
    return {
        what,
        found,
        expected: `at ${isHigher ? 'least' : 'most'} ${(0,metric_limits/* formatNumber */.ZV)(limit)} (${(0,metric_limits/* formatNumber */.ZV)(reference.value)} ${reference.where})`,
        comparison: { estimate: quality_verdicts_estimateOf(value), limit, direction: isHigher ? 'minimum' : 'maximum' },
    };
}
/** The value at promotion; without a promoted version that of this run's hold-out. Or why there is none. */
function referenceOf(name, holdout, { production, metrics }) {
    if (production.state === 'failed')
        return `what was promoted is not known: ${(0,support_text/* clipped */.c)(production.error)}`;
    if (production.state === 'gathered') {
        const { version, metrics: promoted } = production.value;
        const found = (0,metric_names/* entryOfMetric */.g)(name, promoted);
        if (found !== undefined && Number.isFinite(found.value))
            return { value: found.value, where: `at the promotion of v${(0,support_text/* clipped */.c)(version)}` };
    }
    const where = `on the testing data of this run, as ${production.state === 'gathered' ? 'it was not measured at promotion' : 'nothing is promoted'}`;
    if (holdout !== null && Number.isFinite(holdout))
        return { value: holdout, where };
    // What is only committed was measured by nobody: it says nothing about this model.
    const own = metrics.state === 'gathered' && onlyClaims(metrics.value) === null
        ? (0,metric_names/* entryOfMetric */.g)(name, Object.fromEntries(metrics.value.values.map((metric) => [metric.name, metric.value])))
        : undefined;
    return own === undefined || !Number.isFinite(own)
        ? 'neither the version in production nor this run has a value to compare with'
        : { value: own, where };
}
function ofBias({ of, predicted, observed, bias, relative }, limit, slice) {
    const what = `${of === null ? 'bias' : `bias of ${(0,support_text/* clipped */.c)(of)}`}${slice}`;
    const amount = limit.relative ? `${(0,metric_limits/* formatNumber */.ZV)(100 * limit.value)} %` : (0,metric_limits/* formatNumber */.ZV)(limit.value);
    const expected = `within ${amount} of what was observed (${(0,metric_limits/* formatNumber */.ZV)(observed)})`;
    if ('problem' in bias)
        return { what, found: 'unknown', expected, comparison: `there is none: ${(0,support_text/* clipped */.c)(bias.problem)}` };
    if (relative !== limit.relative)
        return { what, found: 'unknown', expected, comparison: 'it was measured in another unit' };
    const isAbove = bias.estimate >= 0;
    return {
        what,
        found: `${(0,metric_limits/* formatNumber */.ZV)(predicted)} predicted, off by ${relative ? shares(bias) : quality_verdicts_inWords(bias)}`,
        expected,
        comparison: {
            estimate: quality_verdicts_estimateOf(bias),
            limit: isAbove ? limit.value : -limit.value,
            direction: isAbove ? 'maximum' : 'minimum',
        },
    };
}
const quality_verdicts_estimateOf = ({ estimate, interval, rows }) => ({
    estimate,
    rows,
    ...(interval ?? { lower: Number.NaN, upper: Number.NaN }),
});
const quality_verdicts_short = (value) => (0,metric_limits/* formatNumber */.ZV)(Number(value.toPrecision(4)));
const quality_verdicts_inWords = ({ estimate, interval }) => `${quality_verdicts_short(estimate)}${interval === null ? '' : ` (${quality_verdicts_short(interval.lower)} to ${quality_verdicts_short(interval.upper)})`}`;
const shares = ({ estimate, interval }) => {
    const share = (value) => `${Number((100 * value).toPrecision(3))} %`;
    return `${share(estimate)}${interval === null ? '' : ` (${share(interval.lower)} to ${share(interval.upper)})`}`;
};

;// CONCATENATED MODULE: ./build/checks/monitor/quality.js









/**
 * Monitor 7: served predictions are as good as at release. Those whose true value is known by now: their metrics against the ones at promotion, with
 * intervals, and the mean prediction against the mean true value, over all and per slice.
 */
const quality_quality = defineCheck({
    id: 'monitor/quality',
    needs: ['quality'],
    uses: ['production', 'metrics'],
    options: {
        ...quality/* qualityOptions */.e,
        'max-drop': units/* changeLimit */._4
            .optional()
            .describe('How much worse a metric may be than at promotion, whichever way is worse: a number, or a share of its value then; `5%` when left out.'),
        labelled: units/* share */.uM
            .default(0.5)
            .describe('The share of the served predictions whose true value must be known, such as `50%` or 0.5.'),
        strict: schemas.boolean()
            .default(false)
            .describe('Whether the whole interval of a metric or a bias must meet its limit, and not its estimate alone.'),
        'max-age': units/* duration */.p0
            .default(30 * 86_400)
            .describe('How old the newest prediction with a true value may be, by `time`, else by the commit that last changed the file.'),
    },
    example: `data:
  label: species
  key: id
tests:
  monitor/quality:
    predictions: monitoring/predictions.csv
    labels: monitoring/labels.csv
    metrics: [accuracy]
    max-drop: 0.02
    bias: 0.05
    by: [island]
    max-age: 30d
`,
    evaluate: ({ quality, production, metrics, run }, options) => {
        const { freshness } = quality;
        const fact = 'problem' in freshness ? (0,facts/* failed */.gz)(freshness.problem) : (0,facts/* gathered */.Pm)(freshness);
        const stale = freshness_staleness(fact, run.startedAt, options['max-age']);
        const verdicts = judgeQuality(quality, options, { production, metrics });
        return {
            ...quality_conclude(quality, verdicts, stale, options),
            measurements: [
                {
                    name: 'served predictions with a true value',
                    observed: quality.labelled,
                    expected: `at least ${options.rows}`,
                    met: quality.labelled >= options.rows,
                },
                ...verdicts.slice(0, 50).map(({ what, found, expected, outcome }) => ({
                    name: what,
                    observed: found,
                    expected,
                    met: outcome === 'pass',
                })),
            ],
            evidence: quality_evidenceOf(quality, verdicts),
        };
    },
});
function quality_conclude(quality, verdicts, stale, { rows, labelled: least }) {
    const untold = (summary, remedy) => ({ outcome: 'inconclusive', summary, remedy });
    const { labelled, rows: served } = quality;
    const known = `${labelled} of ${served} served predictions in ${(0,support_text/* clipped */.c)(quality.file)} have a true value`;
    if (stale !== null)
        return untold(`of predictions with a true value: ${stale}`, 'join the labels that arrived since in a scheduled run, and name the column with the time of each prediction as `time`');
    if (!(labelled >= rows))
        return untold(`${known}, expected at least ${rows}`, 'serve and label more rows');
    if (!(labelled / served >= least))
        return untold(`${known} (${quality_percent(labelled / served)}), expected at least ${quality_percent(least)}: those that are known first need not be like the others`, 'leave out predictions that are too young to have a label, or set `labelled` to the share that ever gets one');
    const of = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const [worse, open] = [of('fail'), of('inconclusive')];
    const mend = unknownInWords(quality);
    if (worse.length > 0)
        return {
            outcome: 'fail',
            summary: `served predictions are worse than at release, by ${labelled} with a true value: ${quality_inWords(worse)}`,
            remedy: `${mend}compare what the model is asked now with what it learned from (monitor/skew), then train on newer data, or roll back to the version before`,
        };
    if (open.length > 0)
        return untold(`cannot be told from ${labelled} served predictions: ${quality_inWords(open)}`, `${mend}label more served predictions, promote a version so that there is a value to compare with, or name other \`metrics\` of monitor/quality`);
    if (quality.metrics.length === 0)
        return untold('no metric was compared', 'name one in `metrics`');
    return {
        outcome: 'pass',
        summary: `${quality_inWords(verdicts.slice(0, 3))}; ${verdicts.length} limits met, ${known}${quality_leftOut(quality)}`,
    };
}
/** A class that the model does not know is often a typing error, and changes what averages are over. */
const unknownInWords = ({ unknownClasses = [] }) => unknownClasses.length === 0
    ? ''
    : `mend the true values ${listed(unknownClasses.map((name) => JSON.stringify(name)))}, no class of the testing data, if they are mistakes; `;
function quality_leftOut({ smallSlices, beyond }) {
    const parts = [
        ...(smallSlices.slices > 0 ? [`${smallSlices.slices} too small`] : []),
        ...(beyond > 0 ? [`${beyond} beyond the largest of a column, or of all`] : []),
    ];
    return parts.length === 0 ? '' : `; slices not judged: ${parts.join(', ')}`;
}
const quality_percent = (part) => `${Number((100 * part).toFixed(1))} %`;
const quality_inWords = (verdicts) => listed(verdicts.map(({ what, found, expected, problem, rowsNeeded }) => problem !== null
    ? `${what}: ${problem}`
    : `${what} expected ${expected}, found ${found}${rowsNeeded === null ? '' : `, about ${rowsNeeded} rows needed`}`), 3);
function quality_evidenceOf({ file, labels, notes }, verdicts) {
    const source = labels === null ? (0,support_text/* clipped */.c)(file) : `${(0,support_text/* clipped */.c)(file)} and ${(0,support_text/* clipped */.c)(labels)}`;
    return evidenceTable(`Served predictions against what became known (${source})${notes.length === 0 ? '' : `; ${listed(notes)}`}`, ['What', 'Found', 'Expected', 'Outcome'], verdicts.map(({ what, found, expected, problem, outcome }) => [what, problem ?? found, expected, outcome]));
}

;// CONCATENATED MODULE: ./build/facts/skew.js
const distanceMeasures = ['jensen-shannon', 'psi', 'l-infinity', 'kolmogorov-smirnov'];

;// CONCATENATED MODULE: ./build/checks/skew-evidence.js


const skew_evidence_mostShown = 20;
/** The rows that were compared, and the worst of the comparisons. */
function skew_evidence_measurementsOf({ trainingRows, servingRows, rows }, verdicts) {
    const { training = 0, serving = 0 } = rows?.duplicates ?? {};
    return [
        { name: 'rows of training', observed: trainingRows },
        { name: 'rows of serving', observed: servingRows },
        ...(rows === null ? [] : [{ name: 'rows joined by key', observed: rows.joined }]),
        ...(training + serving === 0
            ? []
            : [{ name: 'keys more than once', observed: `${training} in training, ${serving} in serving` }]),
        ...verdicts.slice(0, skew_evidence_mostShown).map(({ column, measure, expected, found, outcome }) => ({
            name: `${(0,support_text/* clipped */.c)(column)} ${measure}`,
            observed: found,
            expected,
            ...(outcome === 'inconclusive' ? {} : { met: outcome === 'pass' }),
        })),
    ];
}
/** The comparisons, worst first, and the columns that were left out, each with the reason. */
function skew_evidence_evidenceOf({ rows, notCompared, columns }, verdicts) {
    const judged = new Set(verdicts.map(({ column }) => column));
    const dates = columns.filter(({ column, kind }) => kind === 'date' && !judged.has(column));
    const left = [
        ...notCompared.map(({ column, why }) => [(0,support_text/* clipped */.c)(column), why]),
        ...dates.map(({ column }) => [(0,support_text/* clipped */.c)(column), 'dates move by themselves; name it below `columns` to compare it']),
        ...(rows?.joined === 0 ? [['row by row', 'no key of the serving data is in the training data']] : []),
    ];
    const compared = verdicts.map(({ column, measure, expected, found, outcome }) => [
        (0,support_text/* clipped */.c)(column),
        measure,
        expected,
        found,
        outcome,
    ]);
    const headings = ['Column', 'Measure', 'Expected', 'Found', 'Outcome'];
    return [
        ...evidenceTable('Columns of training and serving, worst first', headings, compared, skew_evidence_mostShown),
        ...evidenceTable('Not compared', ['Column', 'Why'], left, skew_evidence_mostShown),
    ];
}

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
            // Written so that a share that is no number does not pass.
            outcome: estimated <= tolerance ? 'pass' : 'fail',
            measure: 'row by row',
            expected: `equal in ${tolerance === 0 ? 'all' : `all but ${skew_verdicts_percent(tolerance)} of`} rows with the same key`,
            found: `${skew_verdicts_percent(estimated)} of ${rows.joined} rows differ, first in serving row ${servingRows.join(', ')}`,
            excess: estimated / Math.max(tolerance, 1e-9),
        };
    });
}

;// CONCATENATED MODULE: ./build/checks/monitor/skew.js








const measure = schemas["enum"](distanceMeasures);
const limit = schemas.number().positive();
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
        columns: schemas.record(schemas.string().min(1), schemas.union([
            schemas.literal('ignore'),
            schemas.strictObject({
                measure: measure.optional().describe('The distance for this column.'),
                limit: limit.optional().describe('Its limit.'),
            }),
        ]))
            .default({})
            .describe('Columns with a measure and limit of their own, or `ignore`; dates are compared only when they are named here.'),
        'minimum-rows': schemas.int()
            .min(2)
            .default(50)
            .describe('How many values a column needs on each side; below that its distance says nothing.'),
        missing: units/* share */.uM.default(0.05).describe('How far the shares of missing cells may lie apart, such as `5%` or 0.05.'),
        'row-tolerance': units/* share */.uM
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
        const stale = freshness_staleness(freshness, run.startedAt, options['max-age']);
        return {
            ...skew_conclude(skew, verdicts, stale),
            measurements: skew_evidence_measurementsOf(skew, verdicts),
            evidence: skew_evidence_evidenceOf(skew, verdicts),
        };
    },
});
function skew_conclude(skew, verdicts, stale) {
    const of = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const [failed, open] = [of('fail'), of('inconclusive')];
    if (failed.length > 0)
        return {
            outcome: 'fail',
            summary: `training and serving differ in ${countOf(failed)}: ${skew_inWords(failed)}`,
            remedy: 'compare the code that makes the column in training and in serving (units, defaults, time zones, encodings); where the world has changed, train on newer data; `columns` below `monitor/skew` sets another limit',
        };
    const untold = (summary, remedy) => ({ outcome: 'inconclusive', summary, remedy });
    if (stale !== null)
        return untold(stale, 'take a fresh sample of the serving data in a scheduled run');
    // Serving may well ask about the same thing twice; in training each key is one row, or nobody knows which one to compare with.
    const repeated = skew.rows?.duplicates.training ?? 0;
    if (repeated > 0)
        return untold(`rows cannot be compared by key: \`data.key\` expected each key once in the training data, found ${repeated} more than once`, 'name the columns that tell one row from another as `data.key`, or take the repeated rows out');
    if (open.length > 0)
        return untold(`cannot be told for ${countOf(open)}: ${skew_inWords(open)}`, 'add rows to the smaller sample, or set `columns: { <name>: ignore }` for a column that does not matter');
    const distances = verdicts.filter(({ measure }) => !['missing cells', 'row by row', 'presence'].includes(measure));
    const [worst] = distances;
    if (worst === undefined)
        return untold('training and serving data have no column in common that could be compared', 'give the serving data the columns of the training data, with the same names');
    const joined = skew.rows !== null && skew.rows.joined > 0 ? `; ${skew.rows.joined} rows joined by key agree` : '';
    return {
        outcome: 'pass',
        summary: `${distances.length} columns agree, furthest ${(0,support_text/* clipped */.c)(worst.column)} with ${worst.measure} ${worst.found}, expected ${worst.expected}${joined}`,
    };
}
const skew_inWords = (verdicts) => listed(verdicts.map(({ column, measure, expected, found }) => `${(0,support_text/* clipped */.c)(column)}: ${measure} expected ${expected}, found ${found}`), 3);
const countOf = (verdicts) => {
    const { size } = new Set(verdicts.map(({ column }) => column));
    return size === 1 ? '1 column' : `${size} columns`;
};

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
    review_review,
    online_online,
    tuning_tuning,
    staleness_staleness,
    baseline_baseline,
    slices_slices,
    inclusion_inclusion,
    reproducibility_reproducibility,
    unitTests,
    integration_integration,
    validation_validation,
    debugging_debugging,
    canary_canary,
    rollback_rollback,
    dependencies,
    invariants_invariants,
    skew,
    age,
    numerics_numerics,
    performance_performance,
    quality_quality,
];
const byId = Object.fromEntries(checks.map((check) => [check.id, check]));
const checkOf = (id) => byId[id];
/** What each check accepts below `tests`, for the schema of the configuration. */
const checkOptions = Object.fromEntries(checks.map((check) => [check.id, check.options]));


/***/ }),

/***/ 50475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sourceChanges)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62625);

/** What changed in the upstream data since: sources, their content and their columns. */
function sourceChanges(before, now) {
    const known = new Map(before.map((source) => [source.name, source]));
    const names = new Set(now.map(({ name }) => name));
    return [
        ...now.flatMap((source) => {
            const earlier = known.get(source.name);
            const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(source.name);
            if (earlier === undefined)
                return [[name, 'new source']];
            if (earlier.sha256 === source.sha256)
                return [];
            return [
                [name, `other content: ${earlier.bytes} → ${source.bytes} bytes, ${earlier.files} → ${source.files} files`],
                ...columnChanges(earlier, source).map((change) => [name, change]),
            ];
        }),
        ...before.filter(({ name }) => !names.has(name)).map(({ name }) => [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(name), 'no longer a source']),
    ];
}
function columnChanges({ columns: before }, { columns: now }) {
    if (before === null || now === null)
        return [];
    const types = new Map(before.map(({ name, type }) => [name, type]));
    const names = new Set(now.map(({ name }) => name));
    return [
        ...before.filter(({ name }) => !names.has(name)).map(({ name }) => `column ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(name)} removed`),
        ...now.flatMap(({ name, type }) => {
            const earlier = types.get(name);
            if (earlier === undefined)
                return [`column ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(name)} added`];
            return earlier === type ? [] : [`column ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(name)} was ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(earlier)}, is ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(type)}`];
        }),
    ];
}


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

/***/ 20187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tY: () => (/* binding */ predictions),
/* harmony export */   wX: () => (/* binding */ serve),
/* harmony export */   xb: () => (/* binding */ pipelineStage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** The keys of what a model is made by, predicts, and is served with. */
/** Predictions in a file; other tests name further files of them. */
const predictions = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    path: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.describe('The file: CSV, TSV, JSON Lines or Parquet.'),
    label: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi
        .optional()
        .describe('The column with the true value; `data.label`, or a usual name such as `y_true`, when left out.'),
    predicted: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi
        .optional()
        .describe('The column with the prediction; a usual name such as `predicted` or `y_pred` when left out.'),
    probabilities: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB
        .optional()
        .describe('The column with the probability of the positive class, or one column for each class; `probability`, `probability_CLASS` when left out.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_1__.number(), zod__WEBPACK_IMPORTED_MODULE_1__.boolean()])
        .transform(String)
        .optional()
        .describe('The positive of two classes; the last in order when left out, as 1 of 0 and 1.'),
    weight: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('The column with the weight of each row.'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['classes', 'values'])
        .optional()
        .describe('What is predicted; when left out, words and at most 20 whole numbers are classes.'),
});
/** How the model is served. */
const serve = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    run: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('The command that serves the model over HTTP at `$HOST:$PORT`, in the foreground; the model is `$MODEL`.'),
    batch: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('A command in place of a server: reads the rows in `$INPUT` and writes the predictions to `$OUTPUT`.'),
    mlmodel: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('The folder of an MLflow model (with a file `MLmodel`), served by `mlflow models serve`.'),
    health: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .regex(/^\//, 'a path that starts with /')
        .optional()
        .describe('Answers with 2xx once the server is ready; `/health`, or `/ping` of an MLflow model, when left out.'),
    predict: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .regex(/^\//, 'a path that starts with /')
        .optional()
        .describe('Where rows are posted; `/predict`, or `/invocations` of an MLflow model, when left out.'),
    request: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['row', 'rows', 'dataframe-split', 'dataframe-records', 'instances'])
        .optional()
        .describe('How rows are posted as JSON: one object, a list of objects, or what MLflow and TensorFlow Serving take; `row`, or `dataframe-split` of an MLflow model, when left out.'),
    response: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('Where the prediction is in the answer, as `predictions.0.label`; a usual name such as `prediction` when left out.'),
    ready: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default(60).describe('How long the server may take until it is healthy.'),
})
    .refine((value) => [value.run, value.batch, value.mlmodel].filter((way) => way !== undefined).length === 1, {
    error: 'expected exactly one of `run`, `batch` and `mlmodel`',
});
/** One of the pipelines of the model. */
const pipelineStage = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(100).describe('The name of the stage, such as `features`, `training` or `inference`.'),
    run: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe('Its command, run by bash in the working directory.'),
    inputs: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.optional().describe('What it reads: paths or globs.'),
    outputs: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.describe('What it writes: paths or globs.'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('The stage of the registry whose version is pulled for it, as `production`: its path is in `$MODEL`.'),
    timeout: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default(3600).describe('How long it may take.'),
    'max-age': _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().describe('How old its outputs may be: judged by monitor/age.'),
});


/***/ }),

/***/ 86441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/**
 * The options of a check: what the file says, and the default of every other. What the file says went through the schema when it was loaded, so it is not
 * parsed a second time. Options that gathering reads as well are in `options/`; the others stand in their check.
 */
function optionsOf(configuration, id, options) {
    const written = Object.entries(configuration.tests[id] ?? {}).filter(([key]) => Object.hasOwn(options, key));
    return { ...zod__WEBPACK_IMPORTED_MODULE_0__.object(options).parse({}), ...Object.fromEntries(written) };
}


/***/ }),

/***/ 55649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ agilityOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** Options of `data/agility` that gathering reads as well. */
const agilityOptions = {
    last: zod__WEBPACK_IMPORTED_MODULE_0__.number()
        .int()
        .min(1)
        .max(50)
        .default(5)
        .describe('How many of the latest changes that added a feature are looked at.'),
};


/***/ }),

/***/ 53051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ baselineOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** Options of `model/baseline` that gathering reads too. */
const baselineOptions = {
    metric: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .max(200)
        .optional()
        .describe("The metric to win by, by scikit-learn's name; the first of `gate.metrics` that predictions tell, else `accuracy` or `root_mean_squared_error`, when left out."),
    against: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['majority', 'linear']))
        .default(['majority', 'linear'])
        .describe('What the model must beat: `majority` (the most frequent class, or the mean), `linear` (a logistic or ridge regression). A model that is itself linear is compared with `majority` alone.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .min(0.5)
        .max(0.999)
        .default(0.95)
        .describe('How sure the win has to be: the confidence of the interval of the difference.'),
};


/***/ }),

/***/ 68117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ benefitOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** Options of `data/benefit` that gathering reads as well. */
const benefitOptions = {
    method: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['univariate', 'importance', 'ablation'])
        .optional()
        .describe('`univariate` asks whether each feature goes with the label, `importance` reads what training found (the default when that file is named), `ablation` trains again for each feature with its column shuffled.'),
    importance: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('A CSV or JSON file that training writes: for each feature its importance and, where known, its std.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .int()
        .min(100)
        .max(50_000)
        .default(5000)
        .describe('How many rows of the training data are sampled for associations.'),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('The metric that has to get worse in an ablation; the first below `gate.metrics` with a known direction when left out.'),
    budget: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default(1800).describe('How long all trainings of an ablation may take together.'),
    most: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .int()
        .min(1)
        .max(1000)
        .default(30)
        .describe('How many features an ablation may have: it trains once for each, and twice on the untouched data.'),
    tolerance: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM
        .default(0.05)
        .describe("How far, as a share of this run's metric, the metric of an ablation on untouched data may be from it."),
};


/***/ }),

/***/ 22056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ canaryLimits),
/* harmony export */   R: () => (/* binding */ canaryOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const column = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(200);
/** Options of `infra/canary` that gathering reads too. */
const canaryOptions = {
    rows: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .int()
        .min(1)
        .max(10_000)
        .default(50)
        .describe('How many rows of the testing data are sent, spread evenly over them.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__.array(column)
        .min(1)
        .optional()
        .describe('The columns that are sent of each row; the features when left out, without the key.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .nonnegative()
        .default(1e-6)
        .describe('By how much a served number may differ from the offline one: of values beyond 1 as a share of the value.'),
    production: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(false)
        .describe('Serve the version in production too, on the same rows, and compare what both predict.'),
    converted: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('A command that predicts with a conversion of the model (ONNX, say): reads the rows in `$INPUT` and writes a CSV file to `$OUTPUT`, with the columns of `predictions`. It has to predict the same as offline.'),
    'converted-tolerance': zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .nonnegative()
        .default(1e-4)
        .describe('By how much a number of the converted model may differ from the offline one, as `tolerance` counts it; conversions often round to 32 bits.'),
    budget: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0
        .default(300)
        .describe('How long each server, batch command or converted model may take from its start to the last row.'),
};
/** Options of `infra/canary` that only the check needs. */
const canaryLimits = {
    agreement: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM
        .default(1)
        .describe('The least share of rows on which the served prediction equals the offline one.'),
    latency: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0
        .optional()
        .describe('The longest time that 95% of the requests may take, such as `50ms`; measured without a limit when left out.'),
    'max-disagreement': _units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM
        .default(0.1)
        .describe('The greatest share of rows on which it may predict something else than the version in production, with `production`.'),
};


/***/ }),

/***/ 25966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ coverageOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const globs = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).min(1);
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

/***/ 60634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ debuggingOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** Options of `infra/debugging`; `command` asks for it. */
const debuggingOptions = {
    command: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('The command that follows one example: reads it as JSON from standard input (or the file `$INPUT`), and prints JSON with the values in between and the prediction. The model is `$MODEL`.'),
    columns: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1))
        .optional()
        .describe('The columns of the example; the features when left out, without the key.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .max(200)
        .optional()
        .describe('Where the prediction is in what it prints, as `output.label`; a usual name such as `prediction` when left out.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .nonnegative()
        .default(1e-6)
        .describe('By how much a number may differ on the second run, or from the batch prediction: of values beyond 1 as a share of the value.'),
    timeout: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default(60).describe('How long each of the two runs may take.'),
};


/***/ }),

/***/ 81880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inclusionOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** Options of `model/inclusion` that gathering reads too. */
const inclusionOptions = {
    positive: zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.boolean()])
        .transform(String)
        .optional()
        .describe('The class that is the outcome in question, such as a granted loan, against all others; `predictions.positive`, or the second of two classes, when left out.'),
};


/***/ }),

/***/ 93544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ integrationOptions),
/* harmony export */   i: () => (/* binding */ wantsIntegration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const path = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1);
/** Options of `infra/integration`; any of them asks for the run of the stages. */
const integrationOptions = {
    sample: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .int()
        .min(1)
        .max(100_000)
        .default(200)
        .describe('How many rows of each raw table the stages run on; the same rows in every run.'),
    raw: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(path)
        .optional()
        .describe('The raw tables that a sample is drawn from: paths or globs; all tables among the `inputs` of the first stage when left out. All else is used whole.'),
    predictions: path
        .optional()
        .describe('The table of predictions that a stage writes; the table that the last stage writes when left out.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['equal', 'any'])
        .default('equal')
        .describe('Whether there is one prediction for each row that its stage reads, or any number of them.'),
    budget: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default(900).describe('How long all stages may take together.'),
};
/** Whether a run of the stages was asked for. */
function wantsIntegration({ tests }) {
    const written = tests['infra/integration'] ?? {};
    return Object.keys(integrationOptions).some((key) => written[key] !== undefined);
}


/***/ }),

/***/ 19121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ invariantsOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const roles = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['training', 'testing', 'serving']);
const defaults = { tolerance: 0, tables: ['training', 'serving'] };
const rule = zod__WEBPACK_IMPORTED_MODULE_1__.union([
    zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(2000),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        rule: zod__WEBPACK_IMPORTED_MODULE_1__.string()
            .min(1)
            .max(2000)
            .describe('A rule in the Common Expression Language: about each row (`row.age >= 18`), or about the table by `share count mean sum min max stddev missing distinct`.'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__.string()
            .min(1)
            .max(200)
            .optional()
            .describe('What reports call the rule; the rule itself when left out.'),
        tolerance: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM
            .default(defaults.tolerance)
            .describe('The share of rows for which the rule may fail, such as `1%` or 0.01.'),
        tables: zod__WEBPACK_IMPORTED_MODULE_1__.array(roles)
            .min(1)
            .default(defaults.tables)
            .describe('The tables it is about; training and serving data when left out.'),
    }),
])
    .transform((written) => typeof written === 'string'
    ? { ...defaults, rule: written, name: written }
    : { ...written, name: written.name ?? written.rule });
const invariantsOptions = {
    rules: zod__WEBPACK_IMPORTED_MODULE_1__.array(rule)
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const numericsOptions = {
    curve: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1))
        .optional()
        .describe('What training logs from step to step: CSV, TSV, JSON or JSON Lines, one path or glob or several.'),
};


/***/ }),

/***/ 64867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ onlineOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const column = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200);
/** Options of `model/online` that gathering reads as well. */
const onlineOptions = {
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .min(1)
        .optional()
        .describe('A CSV, TSV, JSON or JSON Lines file with a row for each version or experiment: its offline and its online value.'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .min(1)
        .max(200)
        .optional()
        .describe('Take the offline values from the promoted versions, as this metric was when each was promoted; the file then needs only the version and the online value.'),
    version: column.default('version').describe('The column with the version, or the name of the experiment.'),
    offline: column.default('offline').describe('The column with the offline values.'),
    online: column
        .default('online')
        .describe('The column with the online values: a business metric, or quality by labels that came later.'),
    date: column.default('date').describe('The column with the day on which the online value was measured.'),
};


/***/ }),

/***/ 80804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ performanceOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const performanceOptions = {
    runs: zod__WEBPACK_IMPORTED_MODULE_0__.int()
        .min(8)
        .max(500)
        .default(20)
        .describe('How many of the last runs of the default branch, on the same kind of machine, are compared with.'),
};


/***/ }),

/***/ 13054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ privacyPatterns),
/* harmony export */   j: () => (/* binding */ privacyOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** The personal values that are looked for. */
const privacyPatterns = ['email', 'phone', 'iban', 'card', 'ssn', 'ip'];
const column = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1);
const columns = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(column);
const pattern = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](privacyPatterns);
const path = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1);
const allowed = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    column: column.describe('The column in which the pattern is expected.'),
    pattern: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(pattern).describe('The pattern, or patterns, that may be there.'),
    in: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['training', 'testing', 'serving', 'predictions', 'output']))
        .min(1)
        .optional()
        .describe('The tables in which it may be there; all when left out.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe('Why it is no personal value, or may be there.'),
});
/** What `data/privacy` accepts. */
const privacyOptions = {
    patterns: zod__WEBPACK_IMPORTED_MODULE_1__.array(pattern)
        .min(1)
        .default([...privacyPatterns])
        .describe('The patterns that are looked for: `email`, `phone`, `iban`, `card`, `ssn`, `ip`.'),
    allow: zod__WEBPACK_IMPORTED_MODULE_1__.array(allowed).default([]).describe('Columns in which a pattern is expected, each with its reason.'),
    'quasi-identifiers': columns
        .optional()
        .describe('Columns that together could tell a person, such as age, postcode and sex: each combination needs `k` rows.'),
    k: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().min(2).default(5).describe('How many rows each combination of quasi-identifiers must have.'),
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

/***/ 61639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ qualityOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _model_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20187);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33820);



const column = zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(200);
const path = zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1);
/** Options of `monitor/quality` that gathering reads too. */
const qualityOptions = {
    predictions: zod__WEBPACK_IMPORTED_MODULE_2__.union([path, _model_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .predictions */ .tY])
        .transform((value) => (typeof value === 'string' ? { path: value } : value))
        .optional()
        .describe('The served predictions: a file, or an object with the keys of `predictions` at the top of this file; with the true values in a column of it, or in `labels`.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__.union([path, zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ path, label: column.optional().describe('Its column with the true value.') })])
        .transform((value) => typeof value === 'string' ? { path: value } : value)
        .optional()
        .describe('A file with the true values that came later, joined by `key`: a path, or `{ path, label }`.'),
    key: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)(column)
        .optional()
        .describe('The columns that tell a prediction from others in both files; `data.key` when left out.'),
    metrics: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)(column)
        .optional()
        .describe("The metrics to compare with those at promotion, by scikit-learn's names; those of `gate.metrics` that predictions tell, else `accuracy` or `root_mean_squared_error`, when left out."),
    bias: _units_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLimit */ ._4
        .optional()
        .describe('How far the mean prediction may be from the mean true value: a number, or a share of the latter; `10%` for values, 0.05 for the share of a class, when left out.'),
    by: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)(column)
        .optional()
        .describe('Columns of the served predictions: the bias is judged for each of their values too.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__.int()
        .min(10)
        .max(1_000_000)
        .default(30)
        .describe('How many predictions with a true value there must be, and in a slice for it to be judged.'),
    time: column
        .optional()
        .describe('The column with the time of each prediction; `data.time`, or the only column of times, when left out.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__.number().gt(0.5).lt(1).default(0.95).describe('The confidence of the intervals.'),
};


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ wantsSecondTraining),
/* harmony export */   f7: () => (/* binding */ reproducibilityOptions),
/* harmony export */   pV: () => (/* binding */ exactly)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const none = { value: 0, relative: false };
const exactly = { others: none, named: new Map() };
/** Options of `infra/reproducibility`; any of them asks for the second training. */
const reproducibilityOptions = {
    'train-again': zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(false)
        .describe('Trains a second time, in a clean copy; any other option of this test asks for it too.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__.union([_units_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLimit */ ._4, zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLimit */ ._4)])
        .transform((written) => isLimit(written)
        ? { others: written, named: new Map() }
        : { others: none, named: new Map(Object.entries(written)) })
        .optional()
        .describe('How far a metric may be from that of the first training: a number or a share such as `1%`, for all or by name; equal when left out.'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .nonnegative()
        .default(0)
        .describe('How far a predicted number or probability may be from that of the first training; classes are equal.'),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['report', 'equal'])
        .default('report')
        .describe('Whether the files of the model and of the stages must be equal, byte by byte, or a difference is told.'),
    budget: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default(3600).describe('How long the second training and its preparation may take together.'),
};
const isLimit = (written) => typeof written.relative === 'boolean';
/** Whether the second training was asked for. */
function wantsSecondTraining({ tests }) {
    const written = tests['infra/reproducibility'] ?? {};
    if (written['train-again'] !== undefined)
        return written['train-again'] === true;
    return Object.keys(reproducibilityOptions).some((key) => written[key] !== undefined);
}


/***/ }),

/***/ 31360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ reviewOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** Options of `model/review` that gathering reads as well. */
const reviewOptions = {
    paths: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(500))
        .optional()
        .describe('The code and configuration that define the model: paths, folders or globs. When left out: the scripts that the `train` command names, the configuration file, params.yaml or .json, dvc.yaml and MLproject, as far as they are there.'),
};


/***/ }),

/***/ 16268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rollbackOptions),
/* harmony export */   J: () => (/* binding */ wantsDrill)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** Options of `infra/rollback`; either asks for the drill. */
const rollbackOptions = {
    drill: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .default(false)
        .describe('Practises going back: fetches the previous version and, with `serve`, serves it; no stage is changed.'),
    limit: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0
        .default(5 * 60)
        .describe('How long it may take until the previous version is fetched, verified and has answered a row.'),
};
/** Whether the drill was asked for. */
function wantsDrill({ tests }) {
    const written = tests['infra/rollback'] ?? {};
    return written.drill === undefined ? written.limit !== undefined : written.drill === true;
}


/***/ }),

/***/ 74023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ slicesOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** Options of `model/slices` that gathering reads too. */
const slicesOptions = {
    by: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).min(1).max(2)]))
        .min(1)
        .max(20)
        .optional()
        .describe('The columns to slice by; a list of two is sliced by both together. The protected columns when left out.'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .min(1)
        .optional()
        .describe('The metric of each slice, by its name in scikit-learn; when left out, the first below `gate.metrics` that predictions give, else `accuracy` of classes and `root_mean_squared_error` of numbers.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.number()
        .int()
        .min(10)
        .max(1_000_000)
        .default(30)
        .describe('How many rows a slice must have to be judged, at least 10; smaller ones are counted and told.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__.number().gt(0.5).lt(1).default(0.95).describe('The confidence of the interval around each value.'),
};


/***/ }),

/***/ 33660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sourcesOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
const sourcesOptions = {
    sources: zod__WEBPACK_IMPORTED_MODULE_0__.union([path, zod__WEBPACK_IMPORTED_MODULE_0__.array(path).min(1).max(50)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .optional()
        .describe('Further upstream data that the model depends on, beside training, testing and serving data: paths or globs.'),
};


/***/ }),

/***/ 14180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stalenessOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


/** Options of `model/staleness` that gathering reads as well; `evaluate` asks for the test. */
const stalenessOptions = {
    evaluate: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe("The command that evaluates the model `$MODEL` on today's testing data and writes its metrics to `$METRICS`, as JSON; run for this model and for older versions."),
    versions: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .int()
        .min(2)
        .max(50)
        .default(5)
        .describe('How many of the last promoted versions are evaluated beside the model of this run.'),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .max(250)
        .optional()
        .describe('The metric that is followed over the age; the first of `gate.metrics` when left out.'),
    budget: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0
        .default(30 * 60)
        .describe('How long fetching and evaluating all versions may take; what is not reached is told by name.'),
};


/***/ }),

/***/ 58825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ tuningOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const name = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200);
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1);
/** Options of `model/tuning` that gathering reads as well. */
const tuningOptions = {
    'trials-file': path
        .optional()
        .describe("The trials of the search, CSV, TSV, JSON or JSON Lines: Optuna's `trials_dataframe()`, MLflow's `search_runs()`, or a table with a row for each."),
    metric: name
        .optional()
        .describe('The column that was optimised; `value`, or the only metric among the columns, when left out.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['maximize', 'minimize'])
        .optional()
        .describe('Whether the search maximised or minimised it; needed where the name of the metric does not tell.'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__.array(name)
        .min(1)
        .max(100)
        .optional()
        .describe('The hyperparameters that had to be tuned; all parameters of the trials when left out.'),
    'parameters-file': path
        .optional()
        .describe('The parameters that training uses, YAML or JSON with nested keys; `params.yaml`, `params.yml` or `params.json` when left out.'),
    names: zod__WEBPACK_IMPORTED_MODULE_0__.record(name, name)
        .default({})
        .describe('For hyperparameters with other names in the parameters file: its key, such as `lr: train.learning_rate`.'),
};


/***/ }),

/***/ 80546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unitTestsOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);


const globs = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).min(1);
const unitTestsOptions = {
    cases: globs
        .optional()
        .describe("Globs over `file`, `classname`, `name` or suite of the test cases that test the model's code; all cases when left out."),
    sources: globs
        .optional()
        .describe('The code of the model whose lines the tests must run: paths or globs; a glob that begins with `!` takes files out. Without it, coverage is not looked at.'),
    coverage: globs
        .optional()
        .describe('Coverage reports of that code (LCOV, Cobertura XML, coverage.py JSON); those of `data/code` when left out.'),
    minimum: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.default(0.8).describe('The share of lines that tests must have run, in each file: `80%` or 0.8.'),
    loss: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('The column of the training curve (`curve` of monitor/numerics) that must fall; the usual names of a training loss when left out.'),
    restore: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .min(1)
        .optional()
        .describe('A command that restores training from a checkpoint, run after training with `$MODEL`; it must end with exit status 0.'),
    budget: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default(300).describe('How long `restore` may take: a duration such as 5m.'),
};


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ validationOptions),
/* harmony export */   w: () => (/* binding */ validationLimits)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** Options of `infra/validation` that gathering reads too. */
const validationOptions = {
    'overlap-by': zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['key', 'rows'])
        .optional()
        .describe('Which rows of training and testing data are one: those with the same `data.key`, or those that are equal in all features and the label. By `data.key` when left out, and by `rows` without one. A key that starts anew in each file tells nothing: then set `rows`.'),
};
/** Options of `infra/validation` that only the check needs. */
const validationLimits = {
    overlap: zod__WEBPACK_IMPORTED_MODULE_0__.union([
        zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(),
        zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a number of rows, or a share such as 1%'),
    ])
        .refine((written) => typeof written === 'string' || written < 1 || Number.isInteger(written), {
        error: 'expected a whole number of rows, or a share such as 1% or 0.01',
    })
        .transform((written) => typeof written === 'number' && (written === 0 || written >= 1)
        ? { value: written, isShare: false }
        : { value: typeof written === 'number' ? written : Number.parseFloat(written) / 100, isShare: true })
        .optional()
        .describe('How many rows of the testing data may be in the training data too: a number of rows, or a share of them such as `1%`. None by key, and 1% by rows, when left out.'),
};


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
/* harmony export */   Y: () => (/* binding */ tableRoles),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/** What is in a table, as facts keep it: plain JSON, bounded, without values that could tell a person. */
const tableRoles = ['training', 'testing', 'serving', 'predictions'];
const columnOf = (table, name) => table.columns.find((column) => column.name === name);


/***/ }),

/***/ 59733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FY: () => (/* binding */ paper),
  CG: () => (/* binding */ rubric),
  YD: () => (/* binding */ rubricTest)
});

;// CONCATENATED MODULE: ./build/rubric/data.js
const data = [
    {
        id: 'data/schema',
        title: 'What each feature may look like is written down and enforced',
        asks: 'Is there a schema that says which columns the data has, their types, ranges and allowed values, and is every new batch of data compared with it?',
        why: 'Upstream changes arrive without notice: a unit changes, a category is renamed, a column goes empty. Training does not fail on such data, it learns from it, and the damage shows weeks later in the predictions.',
        measured: 'Every row of the training data, and of the testing and serving data where they are given, is compared with a Frictionless Table Schema (types, all constraints, missing values, primary key), the columns with distribution expectations (null share, share of a value, quantiles, mean). Violations are counted per column and constraint, with the first row numbers.',
        remedy: 'Write the schema that `ml-test-score profile FILE --schema` infers to a file, tighten it with what you know, and name it with `data.schema`; expectations of a distribution go below `expectations` of a field.',
        effort: 1,
    },
    {
        id: 'data/benefit',
        title: 'Every feature earns its place',
        asks: 'Is it known for each feature, and for each pair of strongly related ones, how much the model would lose without it?',
        why: 'A feature that adds nothing still has to be computed, stored, monitored and explained, and it still breaks when its source changes. Useless features are a standing cost and an open door for bad data.',
        measured: 'Each feature has to be in an importance file that training writes, its importance less its std above the minimum; or, with `method: ablation`, the metric has to get worse when a training in a clean copy gets that column shuffled. Else each has to go with the label (permutation p-values, corrected for their number). Pairs of features that are nearly copies are listed.',
        remedy: 'Name `data.training` and `data.label`, and drop features no better than chance. Better: name a file of importances that training writes under `tests: data/benefit: importance`, or set `method: ablation` and its `budget` there. Or give a script as `run`.',
        effort: 2,
    },
    {
        id: 'data/cost',
        title: 'No feature costs more than it is worth',
        asks: 'Does the team know what each feature costs in latency, memory, money and upstream dependencies, and is that cost in proportion to its benefit?',
        why: 'A slow lookup or a fragile upstream table is paid on every prediction and on every incident. Without a number next to each feature nobody notices that one of them eats most of the budget.',
        measured: 'Cost per feature from the feature catalog (latency, money, memory, upstream dependencies), shown beside what the data itself tells (bytes per row, share of missing cells). The total must be within the budget, and no share of the cost may exceed the share of the benefit by more than the set factor. A cost that the catalog does not give is unknown, not zero.',
        remedy: 'Write `latency`, `usd`, `memory` or `dependencies` of each feature into the file of `data.catalog`, name `data.training` and `data.label`, and set a `budget` below `tests` → `data/cost`; or give a script of your own as `run`.',
        effort: 3,
    },
    {
        id: 'data/policy',
        title: 'Features keep to the rules that are set above the model',
        asks: 'Is every column that is used as a feature allowed to be one: owned, documented, not deprecated, not forbidden, and not a disguised form of the label?',
        why: 'Rules about deprecated, licensed or protected data are set once and forgotten in the next notebook. A forbidden column is a legal problem; a column that leaks the label is a model that fails on its first day in production.',
        measured: 'Each column that is used as a feature has to be in the feature catalog with owner and source. None may be denied, deprecated, or protected without being allowed, and none may give the label away by its name or by a nearly perfect association.',
        remedy: 'Write a feature catalog with `owner` and `source` of each feature (`status: deprecated` or `denied` for those that must go), and name it as `data.catalog`, beside `data.training`, `data.label` and `data.protected`; or give a script of your own as `run`.',
        effort: 2,
    },
    {
        id: 'data/privacy',
        title: 'Personal data is controlled along the whole pipeline',
        asks: 'Is personal and otherwise sensitive data kept out of every file of the pipeline where it does not belong, and do deletions reach all of them?',
        why: 'Data copied for training lives in places that the privacy controls of the source system never see: intermediate files, model artifacts, logs. One forgotten copy is enough for a breach or for a broken promise to delete.',
        measured: 'Values in the raw data and in every declared intermediate and output file are scanned for e-mail addresses, phone numbers, IBANs, card numbers, social security numbers and IP addresses. k-anonymity over declared quasi-identifiers, declared sensitive columns and declared deletions are checked in every table. No value that was found is ever printed.',
        remedy: 'Name `data.training`, and below `tests` → `data/privacy` the `outputs` that training writes, `sensitive` columns, `quasi-identifiers`, `deletions`, and below `allow` what may be there; or give a scanner of your own as `run`.',
        effort: 2,
    },
    {
        id: 'data/agility',
        title: 'A new feature reaches production quickly',
        asks: 'How long does it take from the idea of a new feature to a model in production that uses it, and is that time measured and short?',
        why: 'The world changes faster than a slow pipeline. When a feature takes months, the team stops trying, workarounds grow outside the pipeline, and the model falls behind its competitors.',
        measured: 'From the history of the repository: for each change that adds a field to the catalog or schema, the time from the first commit of that change to its merge on the default branch, and on to the first promoted version that contains it. The median of the last changes must be within the limit.',
        remedy: 'Name `data.catalog` or `data.schema`, set `fetch-depth: 0` on actions/checkout so that the history is there, and promote versions; `tests: data/agility` sets `limit` (30d) and `last` (5). A documented measurement counts half with `manual`.',
        effort: 2,
    },
    {
        id: 'data/code',
        title: 'The code that makes features is tested',
        asks: 'Is every line of the code that turns raw data into features run by a unit test, in training and in serving?',
        why: 'A bug in feature code looks like data: the model trains, the metrics move a little, and nothing crashes. Such errors are nearly impossible to find from the outside once a model has learned around them.',
        measured: 'Coverage of the declared feature code (LCOV, Cobertura XML or coverage.py JSON) must reach the limit in each file, every declared file must be in a report that this run wrote, and the test cases must have passed.',
        remedy: 'Name the code that makes features with `sources` of data/code, run its tests with `--cov` and `--junitxml` in the workflow, and name the two reports with `coverage` and `junit`.',
        effort: 2,
    },
];

;// CONCATENATED MODULE: ./build/rubric/infra.js
const infra = [
    {
        id: 'infra/reproducibility',
        title: 'Training twice gives the same model',
        asks: 'Do two trainings on the same data and code give the same model, or at least the same metrics and predictions within a tolerance?',
        why: 'If chance moves the metrics as much as a change does, no comparison means anything. Debugging and audits need the model of a past commit to be made again.',
        measured: "Where it is asked for, the same command trains again in a clean copy of the commit (tracked files and declared data, prepared by `train.prepare`). Every metric must agree within `tolerance`, every prediction row by row within `predictions`; by default both are equal. The digests of the model's files and of the outputs of each of the `stages` are compared: a difference is reported, or fails with `artifacts: equal`. A training that fails in the copy fails the test.",
        remedy: 'Set every seed, pin every dependency, and set `train-again: true` below `tests` → `infra/reproducibility`: training then runs a second time in a clean copy; `tolerance` is for metrics that have to vary, such as times, and `when` keeps the cost to some events.',
        effort: 1,
    },
    {
        id: 'infra/unit-tests',
        title: 'The code that defines the model is unit tested',
        asks: "Do unit tests cover the model's own code: its functions on small inputs, a loss that falls over a few steps, restoring from a checkpoint?",
        why: 'Waiting hours for a training run to fail on a typo is slow, and most bugs in model code do not fail at all. They only make the model a little worse.',
        measured: 'The test cases in the JUnit reports of this run (`junit`, narrowed by `cases`): at least one ran, none failed; a skipped case does not count. Where they are given: enough lines of the model code (`sources`, `minimum`) ran, the training loss fell from the first to the last third of the curve, and the command `restore` ended well. What is not given is said.',
        remedy: 'Write a JUnit report with your tests (`pytest --junit-xml=reports/junit.xml`) and name it with `junit`. To ask more, name the model code with `sources` beside a `coverage` report, a loss log with `curve` of `monitor/numerics`, and a `restore` command.',
        effort: 1,
    },
    {
        id: 'infra/integration',
        title: 'The whole pipeline is tested end to end',
        asks: 'Does a test that runs regularly go all the way from raw data through features and training to predictions?',
        why: 'Each part can be right while the parts no longer fit: a renamed column, another encoding, a format that the next stage reads differently. Only a run of the whole line shows it.',
        measured: 'The declared `stages` run in order in a clean copy, on a seeded sample of the raw data (the `inputs` of the first stage, or `raw`). Each declared output must be written by its stage, not empty, and readable; the predictions that come out must be finite, one for each row. A stage with `model` gets the version in that stage of the registry.',
        remedy: 'Declare `stages`, each with `run`, `inputs` and `outputs`, the first with the raw data as `inputs`, and ask for the run: `tests: { infra/integration: { sample: 200 } }`.',
        effort: 2,
    },
    {
        id: 'infra/validation',
        title: 'Quality is validated before a model is served',
        asks: 'Must a model pass both an absolute threshold and a comparison with its predecessor before it can reach users?',
        why: 'Without a gate the newest model is served, whatever it learned. A floor alone lets quality erode step by step, and a comparison alone lets a bad model follow a worse one.',
        measured: 'At least one absolute and one relative limit below `gate: metrics` must exist and be met on this commit, compared with the base and with the version in production. A metric that is missing or not finite fails, and so do testing data whose rows are in the training data: by `data.key`, or by all features and the label. Without a baseline, or where chance explains the drop, the answer is inconclusive.',
        remedy: 'Under `gate: metrics`, give a metric a `minimum` or `maximum` and a `max-drop` or `max-rise`; the relative part counts from the second recorded run on. Name `data.training`, `data.testing` and `data.key`, so that rows that are in both are found.',
        effort: 1,
    },
    {
        id: 'infra/debugging',
        title: 'One example can be followed through the model',
        asks: 'Can somebody feed a single example to the model and see the values in between, step by step?',
        why: 'When one prediction is plainly wrong, somebody has to find out why, often under time pressure. Without a tool that shows the inside, the answer is guesswork.',
        measured: 'The `command` is run twice on one row of the testing data. It must print JSON with at least one value between the example and the prediction, all of them finite and the same on the second run, and its prediction must equal that of `predictions` for the row.',
        remedy: 'Write a small command that reads one example as JSON and prints features, intermediate values and the prediction as JSON, and name it: `tests: { infra/debugging: { command: python debug_one.py } }`; it needs `data.testing` and `predictions`.',
        effort: 2,
    },
    {
        id: 'infra/canary',
        title: 'A model is tried in the real serving program first',
        asks: 'Is every new model loaded and called in the same program that serves it, before all traffic goes to it?',
        why: 'Training and serving code have different dependencies and release dates. A model that is fine offline can refuse to load, answer too slowly, or predict something else where it is served.',
        measured: 'What serves the model (`serve`: a server, a batch command or an MLflow model) is started with it, and rows of the testing data are sent: success status, a finite prediction, latency within its limit, equal to the offline prediction of the same row, and, where asked for, disagreement with the version in production within its limit. A declared conversion (`converted`, to ONNX, say) has to predict the same within `converted-tolerance`. What is started is always stopped.',
        remedy: 'Name the command that serves the model as `serve.run` (it listens on `$HOST:$PORT` and loads `$MODEL`), and write `predictions` for `data.testing`: rows are sent and answers compared. Below `tests: infra/canary`, `latency` sets a budget, `production: true` compares with the version in production, `converted` tries a conversion.',
        effort: 3,
    },
    {
        id: 'infra/rollback',
        title: 'Serving can go back to an earlier model, fast',
        asks: 'Can the model in production be replaced by its predecessor quickly and safely, and is that practised?',
        why: 'A bad model will get through some day. How long it does harm depends on whether going back is one practised command or an improvised deployment.',
        measured: 'A drill: the version before the one in the last stage is fetched from the registry, its digest verified, and, where `serve` is configured, served until it has answered a row of the testing data, all within `limit`. No stage is changed.',
        remedy: 'Promote with this tool, and set `drill: true` with the `limit` that an outage may last; with `serve` and `data.testing` the version before must answer a row, too. It needs a second version in the stage. A documented drill by hand counts half with `manual`.',
        effort: 2,
    },
];

;// CONCATENATED MODULE: ./build/rubric/model.js
const model = [
    {
        id: 'model/review',
        title: 'Every model specification is reviewed and checked in',
        asks: 'Is the code and configuration that defines the model in version control, and did somebody other than its author approve each change?',
        why: 'A model that was trained from an uncommitted notebook cannot be explained, repaired or trained again. Review catches the mistakes that metrics reward, such as training on the testing data.',
        measured: 'The files of the specification (`paths`; by default the scripts that `train` names and the usual configuration files) must be in the commit as they are here. A pull request that touches them needs an approval of its latest commit by someone other than its author, no bot; elsewhere the pull request that the last change came with must have had one. A direct push fails.',
        remedy: 'Name what defines the model as `paths` of model/review, give the job `pull-requests: read`, and let the protection of the branch require an approval of the latest commit; after it, run the job again. A documented review counts half with `manual`.',
        effort: 1,
    },
    {
        id: 'model/online',
        title: 'Offline metrics move with the online ones',
        asks: 'When the offline metric improves, does the product measure that people care about (clicks, revenue, complaints) improve as well?',
        why: 'Teams optimize what they can compute. If the offline metric is unrelated to what happens to users, months of improvements on paper change nothing, or do harm.',
        measured: 'Pairs of an offline and an online value, from a file or from the promoted versions: the Spearman rank correlation must be at or above `minimum`, over at least five pairs, with a p-value (exact over all orders up to nine pairs) of at most `alpha`. Below the limit it fails only where its 95 % interval excludes the limit. Delayed labels and business metrics are accepted as the online side.',
        remedy: 'Collect an offline and an online value per release in a CSV or JSON file and name it as `file` of model/online; with `metric`, promoted versions give the offline values. A documented A/B test counts half with `manual`.',
        effort: 3,
    },
    {
        id: 'model/tuning',
        title: 'The hyperparameters were really tuned',
        asks: 'Were the hyperparameters found by a search over enough trials, recently, and are the values in use the ones that the search found?',
        why: "Defaults and values copied from an old project leave quality on the table, and nobody can tell how much. Parameters that were tuned on last year's data may be wrong today.",
        measured: 'Trials from CSV, JSON or JSON Lines (exports of Optuna and MLflow among them): enough must be completed with different parameters, every declared hyperparameter must have been varied, the trial with the parameters in use must be within tolerance of the best one, and the search must be younger than its limit.',
        remedy: 'Export the trials of your search, name that file as `trials-file` and the parameters that training uses as `parameters-file`; or let a test of your own answer as `junit`. If the model has no hyperparameters, say so with `not-applicable`.',
        effort: 2,
    },
    {
        id: 'model/staleness',
        title: 'The price of an old model is known',
        asks: 'How much worse are predictions from a model that is a day, a week or a year old, and does the retraining schedule follow from that?',
        why: 'Every model ages as the world moves away from its training data. A team that does not know the rate cannot say how often to train, nor how urgent a stopped pipeline is.',
        measured: "The last promoted versions and the model of this run are evaluated on today's testing data by the configured command: the metric against the age of the version, what 30 days of age cost (Theil–Sen slope with its interval), and the age at which the metric drops below the gate.",
        remedy: 'Promote with this tool, and give the command that evaluates the model at `$MODEL` and writes its metrics to `$METRICS` as `evaluate`; say with `max-loss` what 30 days of age may cost. It needs two promoted versions beside the model of this run, the oldest at least `span` old; `when: schedule` keeps it from pull requests.',
        effort: 2,
    },
    {
        id: 'model/baseline',
        title: 'No simpler model is as good',
        asks: 'Does the model beat a much simpler one, such as the majority class, a mean or a linear model, on the same rows by more than chance?',
        why: 'Complexity costs latency, money and understanding. It also hides broken pipelines: a deep model that does not beat the mean has usually learned nothing at all.',
        measured: 'The majority class or the mean, and a logistic or ridge regression, are fitted on a sample of the training rows. On the same rows of the testing data the model must beat each of them: the whole paired interval of the difference in the metric lies above `margin`.',
        remedy: 'Name `predictions` and `data.training`, `testing`, `label` and `key`: baselines are then fitted by themselves. `metric`, `margin` and `against` say by what, by how much and whom to beat; for a model that is itself linear set `against: majority`.',
        effort: 1,
    },
    {
        id: 'model/slices',
        title: 'Quality holds on every important slice of the data',
        asks: 'Is quality computed separately for the groups that matter, such as countries, devices or new users, with a floor that each of them must reach?',
        why: 'An average hides its parts. A change can lift the overall metric and ruin it for one country, and the users there are the ones who find out.',
        measured: 'The metric on slices of the predictions by one column or two, each with at least `rows` rows and an interval, against a floor (`minimum`), the gap to all rows (`max-gap`), and the base run and the version in production (`max-worse`). A miss fails where chance does not explain it, by Holm over all slices. Numbers are cut at quartiles; smaller slices are told, not judged.',
        remedy: 'Name the file of `predictions`, and the columns that matter as `by` of model/slices; they may stand in the testing data, joined by `data.key`. A floor of your own is `minimum`. Or group the predictions in a test of your own and name its cases with `junit`.',
        effort: 1,
    },
    {
        id: 'model/inclusion',
        title: 'The model treats groups of people fairly',
        asks: 'Are error rates and positive rates compared between protected groups, and are features that stand in for a protected attribute known?',
        why: 'Models learn the bias that is in their data and apply it at scale. Unequal treatment harms people, breaks laws, and is rarely visible in an overall metric.',
        measured: 'Per protected attribute, from the predictions on the testing data: the demographic parity ratio, the equal opportunity difference and the equalized odds difference, each with an interval over all attributes and pairs of groups of at least `rows` rows. A limit that the whole interval misses fails; an attribute that fewer rows than `known` have is inconclusive. Features that are strongly associated with a protected attribute are listed.',
        remedy: 'Name the `predictions`, the protected columns as `data.protected`, and the outcome in question as `predictions.positive`. Where numbers are predicted, a test of your own is `junit` or `run`. If no people are in the data, say so with `not-applicable`.',
        effort: 2,
    },
];

;// CONCATENATED MODULE: ./build/rubric/monitor.js
const monitor = [
    {
        id: 'monitor/dependencies',
        title: 'A changed dependency is noticed',
        asks: 'When a library, a service or an upstream data source changes, does the team hear of it before its users do?',
        why: 'A model depends on software and data that other people own. A new version of a library or a changed meaning of an upstream column moves predictions without a commit in your repository.',
        measured: 'Each declared source of data must be readable; size, digest and columns are compared with what the base recorded. Lock and requirements files must be there name a package and leave no version open (`pinned`): pip, Poetry, uv, PDM, Pipenv, conda, npm and renv are compared by name and version, others by digest. Changes are listed in the summary of the run and the comment on a pull request.',
        remedy: 'Name the data below `data`, further upstream files with `sources` below `monitor/dependencies`, and commit a lock file, or requirements with exact versions (`numpy==2.1.0`); from the second recorded run on, changes are listed.',
        effort: 1,
    },
    {
        id: 'monitor/invariants',
        title: 'Rules about the data hold in training and in serving',
        asks: 'Are the things that must always be true of the inputs checked on the training data and on what the model sees in production?',
        why: 'Serving data comes from live systems that nobody reviewed. When a rule that held in training breaks there, the model answers confidently from inputs that it has never seen.',
        measured: 'Rules about each row (`row.age >= 18`) and about the whole table (`share(label == 1) > 0.05`), written in the Common Expression Language, are evaluated on every row of the training and of the serving data. A row for which a rule cannot be told, because a value is missing, counts against it. Serving data older than `max-age` are inconclusive.',
        remedy: 'Write the rules that must always hold below `tests.monitor/invariants`, such as `rules: [row.age >= 18, share(label == 1) > 0.05]`, name `data.training` and a fresh sample as `data.serving`, and its time column as `data.time`.',
        effort: 1,
    },
    {
        id: 'monitor/skew',
        title: 'Training and serving see the same features',
        asks: 'Are the features that the model gets in production computed the same way, and distributed the same way, as those it was trained on?',
        why: 'The two are often computed by different code. A small difference (a time zone, a default, a rounding) makes every prediction a little wrong, and nothing fails.',
        measured: 'The distance between the two distributions of each column (Jensen–Shannon, PSI, L∞ or Kolmogorov–Smirnov), less what chance alone gives at these sizes, against a limit; the shares of missing cells; columns that only one table has. Where a key joins the two tables, the values are compared row by row. Serving data older than their limit are inconclusive.',
        remedy: 'Name a fresh sample of the served features with `data.serving`, beside `data.training`, `data.label` and `data.key`, in a scheduled run; set `limit` and `columns` below `monitor/skew` where the defaults do not fit.',
        effort: 2,
    },
    {
        id: 'monitor/age',
        title: 'The served model is not too old',
        asks: 'Is the age of the model in production, and of every stage that feeds it, watched against a limit?',
        why: "Pipelines stop silently: a job is disabled, a credential expires, and yesterday's model simply stays. Without an alarm on age, the first signal is falling quality.",
        measured: 'The age of the version in production against `production`, and of the outputs of each of the `stages` against its `max-age`: what this run wrote is new, else the commit that last changed it tells. The first stage in order that is too old is named. A time in the future, or known to nobody, is inconclusive, and so is `promote` with nothing in production.',
        remedy: 'Promote with `promote`, so that the version in production has a date; set `production` of monitor/age, and `max-age` of each of the `stages`; run it on `schedule`. For a registry elsewhere, give a command of your own as `run`.',
        effort: 1,
    },
    {
        id: 'monitor/numerics',
        title: 'No value is NaN or infinite',
        asks: 'Does anything fail when a metric, a weight or a prediction becomes NaN or infinite?',
        why: 'One overflow turns into NaN, and comparisons with NaN are false, so naive checks let it pass. The result is a model that answers nonsense, quickly and without an error.',
        measured: 'Every number in the metrics that this run wrote must be finite, and there must be at least one; so must the training curve (`curve`), the predictions and the weights in artifacts (safetensors, .npy, .npz, ONNX) where they are there. A matrix of zeros fails, and so does a weight outside `bounds`. Artifacts of other formats are listed as not looked into.',
        remedy: 'Let training write its metrics to a file and name it with the key `metrics`, its log with `curve` below `monitor/numerics`, its predictions and artifacts; when a value is NaN or infinite, find the step of training that first produced it.',
        effort: 1,
    },
    {
        id: 'monitor/performance',
        title: 'Speed and memory have not regressed',
        asks: 'Are training time, serving latency, throughput and memory recorded, and does a slow or sudden rise raise an alarm?',
        why: 'Costs creep. A few percent per change are invisible one by one, until training no longer fits into the night or the server no longer fits into its memory.',
        measured: 'Training time and peak memory, and latency, throughput and memory where `infra/canary` serves the model, against the last `runs` (at least 8) of the default branch on the same kind of machine: sudden changes by a robust z-score on the median (`z`, `share`), slow leaks by a Theil–Sen slope with a Mann–Kendall test (`leak`).',
        remedy: 'Train here on a schedule until 8 runs of the default branch are recorded, and configure `infra/canary` to have serving measured too; limits are `share`, `z` and `leak` below `monitor/performance`. Or give a benchmark of your own as `run`.',
        effort: 2,
    },
    {
        id: 'monitor/quality',
        title: 'Served predictions are as good as they were at release',
        asks: 'Is the quality of predictions in production measured, from labels that arrive later or from their bias, and compared with the quality at release?',
        why: 'Offline quality is a promise about data of the past. Only labels from production tell whether the promise still holds, and the gap usually grows slowly.',
        measured: 'Served predictions whose true value is known by now, in their file or in one of labels that is joined by key: their metrics against those at promotion (of the hold-out of this run where there are none), each with an interval, and prediction bias (mean predicted against mean observed), overall and per slice. Labels that are too old, too few, or known for too small a share of the predictions are inconclusive.',
        remedy: 'In a scheduled run fetch served predictions and the labels that came since, and name them under `tests`: `monitor/quality: { predictions: served.csv, labels: labels.csv }`. `max-drop` and `bias` are the limits, `by` the slices, `data.time` tells their age.',
        effort: 3,
    },
];

// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/rubric/rubric.js





/** The paper that the rubric is from. */
const paper = {
    authors: 'E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley',
    title: 'The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction',
    venue: 'IEEE International Conference on Big Data, 2017, pp. 1123–1132',
    doi: '10.1109/BigData.2017.8258038',
};
const paperSections = {
    data: 'Data',
    model: 'Model',
    infra: 'Infra',
    monitor: 'Monitor',
};
const entries = { data: data, model: model, infra: infra, monitor: monitor };
/** The 28 tests in the paper's order. */
const rubric = sections/* sections */.V0.flatMap((section) => entries[section].map((entry, index) => {
    const name = `${paperSections[section]} ${index + 1}`;
    return {
        ...entry,
        section,
        number: index + 1,
        paper: name,
        source: `Breck et al., The ML Test Score (IEEE Big Data 2017), ${name}, https://doi.org/${paper.doi}`,
    };
}));
const byId = new Map(rubric.map((test) => [test.id, test]));
function rubricTest(id) {
    const test = byId.get(id);
    if (test === undefined)
        throw new Error(`the rubric has no entry for ${id} in section ${(0,sections/* sectionOf */.ZE)(id)}`);
    return test;
}


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

/***/ 99981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ averageRanks),
/* harmony export */   CN: () => (/* binding */ spearman),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   Y6: () => (/* binding */ correlationRatio),
/* harmony export */   bx: () => (/* binding */ correctedCramersV),
/* harmony export */   wA: () => (/* binding */ countCodes)
/* harmony export */ });
/* unused harmony exports pearson, cramersV, mutualInformation */
/**
 * How two columns go together. Columns of one call have the same length and nothing missing; numbers are finite. Each answers null where it is not defined:
 * fewer than two rows, or a constant column.
 */
/** Ranks from 1, equal values sharing the mean of theirs. */
function averageRanks(values) {
    const order = Uint32Array.from(values, (_, row) => row).sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(values.length);
    for (let from = 0, to = 0; from < order.length; from = to) {
        const value = values[order[from]];
        while (to < order.length && values[order[to]] === value)
            to += 1;
        const rank = (from + 1 + to) / 2;
        for (let place = from; place < to; place += 1)
            ranks[order[place]] = rank;
    }
    return ranks;
}
/** Pearson's r, -1 to 1. */
function pearson(x, y) {
    const [meanX, meanY] = [mean(x), mean(y)];
    let [xx, yy, xy] = [0, 0, 0];
    for (let row = 0; row < x.length; row += 1) {
        const dx = x[row] - meanX;
        const dy = y[row] - meanY;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    const r = xy / Math.sqrt(xx) / Math.sqrt(yy);
    return Number.isFinite(r) && !isConstant(x) && !isConstant(y) ? Math.max(-1, Math.min(1, r)) : null;
}
/** Spearman's rho, -1 to 1: Pearson's r of the ranks. */
const spearman = (x, y) => pearson(averageRanks(x), averageRanks(y));
/** Eta, 0 to 1: the root of the share of the numbers' variance that lies between the groups. */
function correlationRatio(codes, values) {
    const centre = mean(values);
    const sums = new Map();
    let total = 0;
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] - centre;
        const code = codes[row];
        const group = sums.get(code);
        if (group === undefined)
            sums.set(code, { sum: value, count: 1 });
        else {
            group.sum += value;
            group.count += 1;
        }
        total += value * value;
    }
    if (!(total > 0) || sums.size < 2 || isConstant(values))
        return null;
    let between = 0;
    for (const { sum, count } of sums.values())
        between += (sum * sum) / count;
    return Math.sqrt(Math.min(1, between / total));
}
function crosstab(a, b) {
    const [first, second] = [countCodes(a), countCodes(b)];
    const width = b.reduce((most, code) => Math.max(most, code), 0) + 1;
    const cells = new Map();
    for (let row = 0; row < a.length; row += 1) {
        const cell = a[row] * width + b[row];
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
    return {
        rows: a.length,
        first,
        second,
        cells: [...cells].map(([cell, count]) => ({ first: Math.floor(cell / width), second: cell % width, count })),
    };
}
function countCodes(codes) {
    const counts = new Map();
    for (const code of codes)
        counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
}
/** Chi-squared over the number of rows. */
function meanSquareContingency({ rows, first, second, cells }) {
    let sum = 0;
    for (const cell of cells)
        sum += (cell.count * cell.count) / (first.get(cell.first) * second.get(cell.second));
    return Math.max(0, sum - 1) * (rows > 0 ? 1 : Number.NaN);
}
/** Cramér's V, 0 to 1. Near 1 by chance alone where there are many categories: compare those with `correctedCramersV`. */
function cramersV(a, b) {
    const table = crosstab(a, b);
    const smaller = Math.min(table.first.size, table.second.size) - 1;
    return smaller < 1 ? null : Math.sqrt(Math.min(1, meanSquareContingency(table) / smaller));
}
/** Cramér's V without what chance alone gives, 0 to 1. Bergsma 2013, https://doi.org/10.1016/j.jkss.2012.10.002 */
function correctedCramersV(a, b) {
    const table = crosstab(a, b);
    const [rows, columns, n] = [table.first.size, table.second.size, table.rows];
    if (rows < 2 || columns < 2)
        return null;
    const phi = Math.max(0, meanSquareContingency(table) - ((rows - 1) * (columns - 1)) / (n - 1));
    const smaller = Math.min(rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)) - 1;
    // As many categories as rows: nothing is left to be told.
    return smaller <= 1e-9 ? 0 : Math.sqrt(Math.min(1, phi / smaller));
}
/** Mutual information in nats, at least 0. */
function mutualInformation(a, b) {
    const { rows, first, second, cells } = crosstab(a, b);
    if (rows === 0)
        return null;
    let sum = 0;
    for (const cell of cells) {
        const expected = (first.get(cell.first) * second.get(cell.second)) / rows;
        sum += (cell.count / rows) * Math.log(cell.count / expected);
    }
    return Math.max(0, sum);
}
/** Exact, where sums of squares are left with what rounding makes of zero. */
const isConstant = (values) => {
    const [first] = values;
    return values.every((value) => value === first);
};
function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    const first = sum / values.length;
    // A second look takes away what rounding left.
    let rest = 0;
    for (const value of values)
        rest += value - first;
    return first + rest / values.length;
}


/***/ }),

/***/ 9484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ countClasses),
/* harmony export */   Mj: () => (/* binding */ needsTwoClasses),
/* harmony export */   UG: () => (/* binding */ positiveClass),
/* harmony export */   Ze: () => (/* binding */ countMetrics)
/* harmony export */ });
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26060);

function countClasses({ classes, truth, predicted, weights }, rows) {
    const counts = { right: zeros(classes), truth: zeros(classes), predicted: zeros(classes) };
    const count = rows?.length ?? truth.length;
    let total = 0;
    for (let place = 0; place < count; place += 1) {
        const row = rows === null ? place : rows[place];
        const weight = weights === null ? 1 : weights[row];
        const [real, found] = [truth[row], predicted[row]];
        if (real === found)
            counts.right[real] = counts.right[real] + weight;
        counts.truth[real] = counts.truth[real] + weight;
        counts.predicted[found] = counts.predicted[found] + weight;
        total += weight;
    }
    return { total, ...counts };
}
const zeros = (classes) => new Float64Array(classes.length);
/** Over and under the line of a class's rate. */
const rates = {
    precision: ({ right, predicted }, index) => [right[index], predicted[index]],
    recall: ({ right, truth }, index) => [right[index], truth[index]],
    f1: ({ right, truth, predicted }, index) => [
        2 * right[index],
        truth[index] + predicted[index],
    ],
};
const whyZeroByZero = {
    precision: 'is never predicted',
    recall: 'is in no row',
    f1: 'is in no row and never predicted',
};
/** The rate of the positive class: the second of two, unless one is named. */
const binary = (rate) => (counts, names, positive) => {
    const index = positiveClass(names, positive);
    if (index === undefined)
        return needsTwoClasses(names);
    const [over, under] = rates[rate](counts, index);
    return under > 0 ? { value: over / under } : zeroByZero(rate, names, index);
};
const zeroByZero = (rate, names, index) => (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .rQ)(`the class ${(0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .className */ .s7)(names, index)} ${whyZeroByZero[rate]}`);
/** The index of the positive class, undefined where there are not two and none is named. */
const positiveClass = ({ classes }, positive) => positive ?? (classes.length === 2 ? 1 : undefined);
const needsTwoClasses = ({ classes }) => (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .rQ)(`needs two classes or the name of the positive one, found ${classes.length} classes`);
/** Over the classes that are in the truth or the predictions of these rows, as scikit-learn does; a class whose rate is 0 by 0 makes it undefined. */
const averaged = (rate, average) => (counts, names) => {
    const { truth, predicted, total } = counts;
    let [sum, classes] = [0, 0];
    for (let index = 0; index < truth.length; index += 1) {
        const support = truth[index];
        if (support === 0 && predicted[index] === 0)
            continue;
        const [over, under] = rates[rate](counts, index);
        if (under === 0)
            return zeroByZero(rate, names, index);
        sum += (over / under) * (average === 'macro' ? 1 : support / total);
        classes += 1;
    }
    return { value: average === 'macro' ? sum / classes : sum };
};
const add = (values) => values.reduce((sum, value) => sum + value, 0);
const accuracy = {
    value: ({ right, total }) => ({ value: add(right) / total }),
    parts: ({ right, total }) => [{ successes: add(right), trials: total, share: 1 }],
    trials: 'all rows',
};
const present = (trials) => [...trials.keys()].filter((index) => trials[index] > 0);
const meanOfRates = (trialsOf) => (counts) => {
    const trials = trialsOf(counts);
    const classes = present(trials);
    return classes.map((index) => ({
        successes: counts.right[index],
        trials: trials[index],
        share: 1 / classes.length,
    }));
};
const single = (rate) => (counts, positive) => {
    const [successes, trials] = rates[rate](counts, positive);
    return [{ successes, trials, share: 1 }];
};
/** (c s − Σ t p) ÷ √((s² − Σ p²)(s² − Σ t²)): Gorodkin 2004, https://doi.org/10.1016/j.compbiolchem.2004.09.006. scikit-learn says 0 where this is 0 by 0. */
const matthews = ({ total, right, truth, predicted }) => {
    if (present(truth).length < 2)
        return (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .rQ)('only one class in the truth');
    if (present(predicted).length < 2)
        return (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .rQ)('only one class is predicted');
    // In shares, so that a sum of squares cannot overflow.
    let [chance, truthSquares, predictedSquares] = [0, 0, 0];
    for (let index = 0; index < truth.length; index += 1) {
        const [real, found] = [truth[index] / total, predicted[index] / total];
        chance += real * found;
        truthSquares += real * real;
        predictedSquares += found * found;
    }
    return { value: (add(right) / total - chance) / Math.sqrt((1 - truthSquares) * (1 - predictedSquares)) };
};
/** Cohen 1960, without weights of the disagreements. */
const kappa = ({ total, right, truth, predicted }) => {
    let chance = 0;
    for (let index = 0; index < truth.length; index += 1)
        chance += (truth[index] / total) * (predicted[index] / total);
    if (present(truth).length < 2 && present(predicted).length < 2 && add(right) > 0)
        return (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .rQ)('only one class in the truth and the predictions');
    return { value: (add(right) / total - chance) / (1 - chance) };
};
/** Mean recall of the classes in the truth; of one class alone it would say nothing, and scikit-learn warns. */
const balancedAccuracy = (counts, names) => present(counts.truth).length < 2
    ? (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .rQ)('only one class in the truth')
    : averaged('recall', 'macro')(counts, names, undefined);
/** The metrics of a confusion table by scikit-learn's names. */
const countMetrics = {
    accuracy,
    balanced_accuracy: { value: balancedAccuracy, parts: meanOfRates(({ truth }) => truth), trials: 'each class' },
    precision: { value: binary('precision'), parts: single('precision') },
    recall: { value: binary('recall'), parts: single('recall'), trials: 'positive class' },
    f1: {
        value: binary('f1'),
        // F1 = 2 J ÷ (1 + J), with J the share of right rows among those that are or were predicted positive.
        parts: ({ right, truth, predicted }, positive) => {
            const successes = right[positive];
            return [
                { successes, trials: truth[positive] + predicted[positive] - successes, share: 1 },
            ];
        },
        ofShare: (share) => (2 * share) / (1 + share),
    },
    precision_macro: { value: averaged('precision', 'macro'), parts: meanOfRates(({ predicted }) => predicted) },
    recall_macro: { value: averaged('recall', 'macro'), parts: meanOfRates(({ truth }) => truth), trials: 'each class' },
    f1_macro: { value: averaged('f1', 'macro') },
    // With one class a row, each wrong row is one false positive and one false negative: all three are the accuracy.
    precision_micro: accuracy,
    recall_micro: accuracy,
    f1_micro: accuracy,
    precision_weighted: { value: averaged('precision', 'weighted') },
    recall_weighted: { ...accuracy, value: averaged('recall', 'weighted') },
    f1_weighted: { value: averaged('f1', 'weighted') },
    matthews_corrcoef: { value: matthews },
    cohen_kappa: { value: kappa },
};


/***/ }),

/***/ 36605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _required_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86527);

/**
 * Judges an estimate with its interval by a limit. The estimate meets the limit: `pass`. It misses and the whole interval misses: `fail`. It misses, but the
 * interval includes the limit: `inconclusive`. `strict` asks the whole interval to meet the limit, and is `inconclusive` where only a part of it does. A limit is
 * met by equality. Whatever is not finite, or no interval, is `inconclusive`.
 */
function verdictOf(estimate, limit, direction, strict = false) {
    const { estimate: value, lower, upper, rows } = estimate;
    const isUsable = [value, lower, upper, rows, limit].every((number) => Number.isFinite(number));
    if (!isUsable || rows < 1 || lower > upper)
        return { outcome: 'inconclusive', rowsNeeded: null };
    const meets = (number) => (direction === 'minimum' ? number >= limit : number <= limit);
    const [worst, best] = direction === 'minimum' ? [lower, upper] : [upper, lower];
    if (meets(value) && (!strict || meets(worst)))
        return { outcome: 'pass', rowsNeeded: null };
    if (!meets(value) && !meets(best))
        return { outcome: 'fail', rowsNeeded: null };
    return { outcome: 'inconclusive', rowsNeeded: (0,_required_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredRows */ .$)(estimate, limit) };
}


/***/ }),

/***/ 76741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   os: () => (/* binding */ meanDifferenceInterval)
/* harmony export */ });
/* unused harmony export studentQuantile */
/* harmony import */ var _tails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18789);

function summaryOf(values) {
    const count = values.length;
    const [first] = values;
    // Exact where all values are equal, whatever a sum would round to.
    const offset = first ?? Number.NaN;
    const mean = offset + values.reduce((sum, value) => sum + (value - offset), 0) / count;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: count < 2 ? 0 : Math.sqrt(squares / (count - 1)), count };
}
/**
 * The interval of the difference of two means (first − second): Welch's t with the degrees of freedom of Welch and Satterthwaite, https://doi.org/10.1093/biomet/34.1-2.28, as
 * scipy's `ttest_ind(equal_var=False).confidence_interval()`. A side with one value is taken to vary as the other does (Student's t of the pooled deviation).
 * Null where neither side has two values, or a number is not finite. `rows` counts the values of the smaller side that has several.
 */
function meanDifferenceInterval(first, second, confidence = 0.95) {
    const several = [first, second].filter(({ count }) => count >= 2);
    const numbers = [first.mean, second.mean, first.deviation, second.deviation];
    if (several.length === 0 || Math.min(first.count, second.count) < 1 || !numbers.every(Number.isFinite))
        return null;
    const estimate = first.mean - second.mean;
    const rows = Math.min(...several.map(({ count }) => count));
    const [single] = several.length === 1 ? several : [];
    const [a, b] = [first, second].map(({ deviation, count }) => (single?.deviation ?? deviation) ** 2 / count);
    const variance = a + b;
    if (variance === 0)
        return { estimate, lower: estimate, upper: estimate, rows };
    const freedom = single === undefined
        ? variance ** 2 / (a ** 2 / (first.count - 1) + b ** 2 / (second.count - 1))
        : single.count - 1;
    const half = studentQuantile((1 + confidence) / 2, Math.max(1, freedom)) * Math.sqrt(variance);
    return { estimate, lower: estimate - half, upper: estimate + half, rows };
}
/** The interval of one mean, by Student's t; null with fewer than two values. */
function meanInterval({ mean, deviation, count }, confidence = 0.95) {
    if (count < 2 || !Number.isFinite(mean) || !Number.isFinite(deviation))
        return null;
    const half = deviation === 0 ? 0 : studentQuantile((1 + confidence) / 2, count - 1) * (deviation / Math.sqrt(count));
    return { estimate: mean, lower: mean - half, upper: mean + half, rows: count };
}
/** The value that Student's t is below with this chance, at least 1/2: by halving, until neighbours cannot be told apart. */
function studentQuantile(chance, freedom) {
    if (!(chance >= 0.5 && chance < 1))
        throw new RangeError(`found a chance of ${chance}, expected from 0.5 to below 1`);
    const tail = 1 - chance;
    let [low, high] = [0, 1];
    while ((0,_tails_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTail */ .g)(high, freedom) > tail)
        [low, high] = [high, high * 2];
    for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        if ((0,_tails_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTail */ .g)(middle, freedom) > tail)
            low = middle;
        else
            high = middle;
    return (low + high) / 2;
}


/***/ }),

/***/ 72694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ metricChange)
});

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/statistics/mean-difference.js
var mean_difference = __webpack_require__(76741);
;// CONCATENATED MODULE: ./build/statistics/repeated-change.js

/** Null where both sides were trained once: there is nothing to tell chance from change by. Names are hostile. */
function repeatedChange({ name, value }, repeats, before) {
    const values = repeats !== undefined && Object.hasOwn(repeats.metrics, name) ? repeats.metrics[name] : undefined;
    const own = (0,mean_difference/* summaryOf */.YG)(values ?? [value]);
    const earlier = before.repeats ?? (0,mean_difference/* summaryOf */.YG)([before.value]);
    const interval = (0,mean_difference/* meanDifferenceInterval */.os)(own, earlier);
    return interval === null ? null : { own, earlier, interval };
}

;// CONCATENATED MODULE: ./build/statistics/metric-change.js



/**
 * Predictions on both sides win over repeats: they compare the two models that are judged and served, row by row, where repeats compare what their recipes give on average.
 * Null where nothing tells chance from change. Names are hostile.
 */
function metricChange(metric, before, { repeats, differences }) {
    const paired = differences === undefined ? undefined : (0,facts/* presentValue */.p)(differences);
    const interval = paired !== undefined && Object.hasOwn(paired.metrics, metric.name) ? paired.metrics[metric.name] : undefined;
    // What is not finite would leave every limit undecided.
    if (interval !== undefined && Object.values(interval).every(Number.isFinite))
        return { own: (0,mean_difference/* summaryOf */.YG)([metric.value]), earlier: (0,mean_difference/* summaryOf */.YG)([before.value]), interval, from: 'predictions' };
    const repeated = repeatedChange(metric, repeats === undefined ? undefined : (0,facts/* presentValue */.p)(repeats), before);
    return repeated === null ? null : { ...repeated, from: 'repeats' };
}


/***/ }),

/***/ 38518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ intervalOf),
  Wk: () => (/* binding */ pairedIntervalOf),
  I_: () => (/* binding */ unpairedInterval)
});

// EXTERNAL MODULE: ./build/statistics/predictions.js
var statistics_predictions = __webpack_require__(26060);
// EXTERNAL MODULE: ./build/statistics/proportion.js
var proportion = __webpack_require__(11818);
// EXTERNAL MODULE: ./build/statistics/ranking.js + 1 modules
var ranking = __webpack_require__(80335);
;// CONCATENATED MODULE: ./build/statistics/area-intervals.js



/**
 * DeLong's interval of the mean area of `classes`, on the logit scale, so that it stays within 0 and 1. Where every component is the same (an area of 1, say) DeLong's
 * variance is 0: then, of one class, that of Hanley and McNeil at the limit itself.
 */
function areaInterval(predictions, rows, classes, confidence) {
    const sizes = sizesOf(predictions, rows);
    const components = new Float64Array((0,statistics_predictions/* rowCount */.oW)(predictions, rows));
    const area = addAreas(predictions, rows, classes, 1, components, sizes);
    if ((0,statistics_predictions/* isUndefined */.b0)(area))
        return area;
    const few = tooFew(predictions, sizes, classes);
    if (few !== null)
        return few;
    const z = (0,proportion/* criticalValue */.z7)(confidence);
    const variance = (0,ranking/* varianceOfComponents */.x$)(predictions, rows, components, sizes);
    if (!(variance > 0) || area.value <= 0 || area.value >= 1) {
        const [positive] = classes;
        if (classes.length > 1)
            return (0,statistics_predictions/* undefinedAs */.rQ)('the area is the same whichever rows are left out');
        const positives = sizes[positive];
        return invertedInterval(area.value, positives, components.length - positives, z);
    }
    const logit = Math.log(area.value / (1 - area.value));
    const half = (z * Math.sqrt(variance)) / (area.value * (1 - area.value));
    return { lower: logistic(logit - half), upper: logistic(logit + half) };
}
/** DeLong's interval of how much larger the mean area of `first` is than that of `second`, on the same rows. */
function areaDifferenceInterval(first, second, rows, classes, confidence) {
    const sizes = sizesOf(first, rows);
    const components = new Float64Array((0,statistics_predictions/* rowCount */.oW)(first, rows));
    const area = addAreas(first, rows, classes, 1, components, sizes);
    if ((0,statistics_predictions/* isUndefined */.b0)(area))
        return area;
    const other = addAreas(second, rows, classes, -1, components, sizes);
    if ((0,statistics_predictions/* isUndefined */.b0)(other))
        return other;
    const few = tooFew(first, sizes, classes);
    if (few !== null)
        return few;
    const difference = area.value - other.value;
    const variance = (0,ranking/* varianceOfComponents */.x$)(first, rows, components, sizes);
    if (variance === 0 && difference !== 0)
        return (0,statistics_predictions/* undefinedAs */.rQ)('the difference is the same whichever rows are left out');
    const half = (0,proportion/* criticalValue */.z7)(confidence) * Math.sqrt(variance);
    return { lower: Math.max(-1, difference - half), upper: Math.min(1, difference + half) };
}
const logistic = (x) => 1 / (1 + Math.exp(-x));
function sizesOf({ classes, truth }, rows) {
    const sizes = new Float64Array(classes.length);
    const count = rows?.length ?? truth.length;
    for (let place = 0; place < count; place += 1) {
        const code = truth[rows === null ? place : rows[place]];
        sizes[code] = sizes[code] + 1;
    }
    return sizes;
}
/** Adds the components of the mean area of these classes, and returns it. */
function addAreas(predictions, rows, classes, sign, components, sizes) {
    let value = 0;
    for (const index of classes) {
        const area = (0,ranking/* addComponents */.gV)(predictions, rows, index, sign / classes.length, components, sizes);
        if ((0,statistics_predictions/* isUndefined */.b0)(area))
            return area;
        value += area.value / classes.length;
    }
    return { value };
}
function tooFew(predictions, sizes, classes) {
    const alone = [...sizes.keys()].find((index) => sizes[index] === 1);
    if (alone !== undefined)
        return (0,statistics_predictions/* undefinedAs */.rQ)(`the class ${(0,statistics_predictions/* className */.s7)(predictions, alone)} has only one row, at least 2 are needed`);
    return classes.length === 0 ? (0,statistics_predictions/* undefinedAs */.rQ)('there are no classes') : null;
}
/** The areas θ that are within z standard errors of the one found, with the error that θ itself has: Hanley and McNeil 1982, https://doi.org/10.1148/radiology.143.1.7063747. */
function invertedInterval(area, positives, negatives, z) {
    const within = (limit) => {
        const ofPositives = limit / (2 - limit) - limit * limit;
        const ofNegatives = (2 * limit * limit) / (1 + limit) - limit * limit;
        const variance = (limit * (1 - limit) + (positives - 1) * ofPositives + (negatives - 1) * ofNegatives) / (positives * negatives);
        return (area - limit) ** 2 <= z * z * Math.max(0, variance);
    };
    const edge = (outside) => {
        if (outside === area)
            return area;
        let [out, inside] = [outside, area];
        for (let step = 0; step < 60; step += 1) {
            const middle = (out + inside) / 2;
            if (within(middle))
                inside = middle;
            else
                out = middle;
        }
        return inside;
    };
    return { lower: edge(0), upper: edge(1) };
}

// EXTERNAL MODULE: ./build/statistics/classification.js
var classification = __webpack_require__(9484);
// EXTERNAL MODULE: ./build/statistics/normal.js
var normal = __webpack_require__(50511);
// EXTERNAL MODULE: ./build/statistics/tails.js
var tails = __webpack_require__(18789);
;// CONCATENATED MODULE: ./build/statistics/bootstrap.js


/** Quantile of sorted values by linear interpolation, as numpy's default. */
function quantileOf(sorted, share) {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (place - below);
}
/** The middle `confidence` of the resampled values. Sorts them. */
function percentileInterval(resampled, confidence) {
    resampled.sort();
    return { lower: quantileOf(resampled, (1 - confidence) / 2), upper: quantileOf(resampled, (1 + confidence) / 2) };
}
/**
 * The bias-corrected and accelerated interval: right to second order, and the same whatever scale the metric is on. Efron 1987, https://doi.org/10.2307/2289144; ties count
 * as half, as scipy's. The percentile interval where every resampled value is on one side of the estimate. Sorts the values.
 */
function acceleratedInterval(resampled, estimate, acceleration, confidence) {
    let below = 0;
    for (const value of resampled)
        below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
    const share = below / resampled.length;
    if (share === 0 || share === 1)
        return percentileInterval(resampled, confidence);
    const bias = (0,normal/* normalQuantile */.Z)(share);
    resampled.sort();
    const corrected = (tail) => {
        const shifted = bias + (0,normal/* normalQuantile */.Z)(tail);
        const scale = 1 - acceleration * shifted;
        return scale > 0 ? (0,tails/* normalTail */.W)(-(bias + shifted / scale)) : Number.NaN;
    };
    const [low, high] = [corrected((1 - confidence) / 2), corrected((1 + confidence) / 2)];
    if (!(low < high))
        return percentileInterval(resampled, confidence);
    return { lower: quantileOf(resampled, low), upper: quantileOf(resampled, high) };
}
/** Skewness of the jackknife: `left` the statistic without one row, `counts` how many rows that stands for. 0 where nothing moves it. */
function accelerationOf(left, counts) {
    let [rows, mean] = [0, 0];
    for (let at = 0; at < left.length; at += 1) {
        rows += counts[at];
        mean += counts[at] * left[at];
    }
    mean /= rows;
    let [squares, cubes] = [0, 0];
    for (let at = 0; at < left.length; at += 1) {
        const deviation = mean - left[at];
        squares += counts[at] * deviation ** 2;
        cubes += counts[at] * deviation ** 3;
    }
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

;// CONCATENATED MODULE: ./build/statistics/multinomial.js
/** Draws how many of `trials` succeed. Counting where few are expected; else Hörmann's BTRS 1993, https://doi.org/10.1080/00949659308811496. */
function drawBinomial(trials, chance, random) {
    if (trials <= 0 || chance <= 0)
        return 0;
    if (chance >= 1)
        return trials;
    if (chance > 0.5)
        return trials - drawBinomial(trials, 1 - chance, random);
    return trials * chance < 10 ? countSuccesses(trials, chance, random) : drawByRejection(trials, chance, random);
}
/** Jumps from one success to the next, by geometric gaps. */
function countSuccesses(trials, chance, random) {
    const scale = Math.log1p(-chance);
    let [successes, at] = [0, 0];
    for (;;) {
        at += Math.floor(Math.log(1 - random()) / scale) + 1;
        if (at > trials)
            return successes;
        successes += 1;
    }
}
function drawByRejection(trials, chance, random) {
    const deviation = Math.sqrt(trials * chance * (1 - chance));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * chance;
    const c = trials * chance + 0.5;
    const accept = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const mode = Math.floor((trials + 1) * chance);
    const odds = chance / (1 - chance);
    for (;;) {
        const u = random() - 0.5;
        const v = 1 - random();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + c);
        if (us >= 0.07 && v <= accept)
            return k;
        if (k < 0 || k > trials)
            continue;
        const limit = (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
            (trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
            (k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
            stirlingError(mode) +
            stirlingError(trials - mode) -
            stirlingError(k) -
            stirlingError(trials - k);
        if (Math.log((v * alpha) / (a / (us * us) + b)) <= limit)
            return k;
    }
}
const stirlingErrors = [
    0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211,
    0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];
/** What Stirling's formula leaves of ln k!, as BTRS uses it. */
function stirlingError(k) {
    const table = stirlingErrors[k];
    if (table !== undefined)
        return table;
    const next = k + 1;
    const square = next * next;
    return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
/** Draws as many things as `counts` has, each with the chance that its kind has in `counts`, into `drawn`. */
function drawMultinomial(counts, drawn, random) {
    let left = counts.reduce((sum, count) => sum + count, 0);
    let weight = left;
    for (let cell = 0; cell < counts.length; cell += 1) {
        const count = counts[cell];
        const found = count >= weight ? left : drawBinomial(left, count / weight, random);
        drawn[cell] = found;
        left -= found;
        weight -= count;
    }
}

// EXTERNAL MODULE: ./build/statistics/random.js
var statistics_random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/statistics/resampling.js




/** More cells of a table than this, and rows are drawn instead. */
const mostCells = 2000;
/** Rows or blocks of rows that one resample draws. */
const mostDraws = 2000;
/** How many of the resamples may lack the metric, by the class that is in none of their rows, say. */
const mostUndefined = 0.05;
/** The metric of the one model, or the difference of the two; NaN where one is undefined. */
const difference = (values) => values.reduce((sum, found, at) => sum + ((0,statistics_predictions/* isUndefined */.b0)(found) ? Number.NaN : at === 0 ? found.value : -found.value), 0);
/** Calls `draw` as often as wanted and makes an interval of what it returns. */
function collect(draw, count, estimate, paired, { resamples, seed }, intervalOf) {
    const random = (0,statistics_random/* seededRandom */.Is)(seed);
    const found = Float64Array.from({ length: resamples }, () => draw(random)).filter(Number.isFinite);
    const missing = 1 - found.length / resamples;
    if (!(missing <= mostUndefined))
        return (0,statistics_predictions/* undefinedAs */.rQ)(`it is undefined in ${Math.round(missing * 100)}% of the resamples of ${(0,statistics_predictions/* rowsInWords */.cH)(count)}: some class is too rare`);
    const first = found[0];
    const rounding = 1e-12 * Math.max(1, Math.abs(first));
    if (found.every((value) => Math.abs(value - first) <= rounding))
        return paired && Math.abs(estimate) <= rounding
            ? { lower: estimate, upper: estimate }
            : (0,statistics_predictions/* undefinedAs */.rQ)(`every resample of ${(0,statistics_predictions/* rowsInWords */.cH)(count)} gives the same value`);
    return intervalOf(found);
}
/**
 * Bootstrap of a metric of a confusion table: not of the rows but of the table's cells (of two models: the cells of truth × first × second), whose counts a multinomial draw
 * gives the same distribution. Null where there are too many cells.
 */
function resampleTable(metric, models, rows, estimate, options) {
    const names = models[0];
    const cells = countCells(models, rows);
    if (cells === null)
        return null;
    const keys = [...cells.keys()];
    const counts = Float64Array.from(cells.values());
    const size = names.classes.length;
    const codes = keys.map((key) => models.map((_, at) => Math.floor(key / size ** at) % size));
    const truths = keys.map((key) => Math.floor(key / size ** models.length));
    const metricOf = (drawn) => difference(models.map((_, model) => {
        const table = emptyCounts(size, drawn);
        for (let cell = 0; cell < drawn.length; cell += 1) {
            const count = drawn[cell];
            const [real, found] = [truths[cell], codes[cell][model]];
            if (real === found)
                table.right[real] = table.right[real] + count;
            table.truth[real] = table.truth[real] + count;
            table.predicted[found] = table.predicted[found] + count;
        }
        return metric.value(table, names, options.positive);
    }));
    const drawn = new Float64Array(counts.length);
    const draw = (random) => {
        drawMultinomial(counts, drawn, random);
        return metricOf(drawn);
    };
    const left = counts.map((count, cell) => {
        counts[cell] = count - 1;
        const without = metricOf(counts);
        counts[cell] = count;
        return without;
    });
    const acceleration = accelerationOf(left, counts);
    return collect(draw, (0,statistics_predictions/* rowCount */.oW)(names, rows), estimate, models.length > 1, options, (resampled) => acceleratedInterval(resampled, estimate, Number.isFinite(acceleration) ? acceleration : 0, options.confidence));
}
const emptyCounts = (size, drawn) => ({
    total: drawn.reduce((sum, count) => sum + count, 0),
    right: new Float64Array(size),
    truth: new Float64Array(size),
    predicted: new Float64Array(size),
});
/** Rows by truth and predictions, as one number with the truth first; null where there are too many. */
function countCells(models, rows) {
    const { truth, classes } = models[0];
    const [first, second] = models.map(({ predicted }) => predicted);
    const size = classes.length;
    const count = rows?.length ?? truth.length;
    const cells = new Map();
    const possible = size ** (models.length + 1);
    // Counting in an array is ten times as fast as in a map.
    const dense = possible <= 1e6 ? new Float64Array(possible) : null;
    for (let place = 0; place < count; place += 1) {
        const row = rows === null ? place : rows[place];
        let key = truth[row];
        if (second !== undefined)
            key = key * size + second[row];
        key = key * size + first[row];
        if (dense !== null)
            dense[key] = dense[key] + 1;
        else {
            cells.set(key, (cells.get(key) ?? 0) + 1);
            if (cells.size > mostCells)
                return null;
        }
    }
    dense?.forEach((found, key) => {
        if (found > 0)
            cells.set(key, found);
    });
    return cells.size > mostCells ? null : cells;
}
/**
 * Bootstrap of a metric of sums. Up to 2000 rows, of the rows; of more, of 2000 blocks to which the rows are dealt at random: the sums of random blocks vary as
 * those of rows do, so the interval is that of the rows at a cost that does not grow.
 */
function resampleBlocks(sumsOf, models, rows, estimate, options) {
    const count = (0,statistics_predictions/* rowCount */.oW)(models[0], rows);
    const blocks = Math.min(count, mostDraws);
    const parts = [];
    for (const model of models) {
        const sums = sumsOf(model, rows, options);
        if ((0,statistics_predictions/* isUndefined */.b0)(sums))
            return sums;
        parts.push(sums);
    }
    const terms = parts[0].terms;
    const width = terms * parts.length;
    const table = new Float64Array(blocks * width);
    const deal = (0,statistics_random/* seededRandom */.Is)(options.seed ^ 0x5bd1e995);
    for (let place = 0; place < count; place += 1) {
        const row = rows === null ? place : rows[place];
        const block = count === blocks ? place : Math.floor(deal() * blocks);
        for (let part = 0; part < parts.length; part += 1)
            parts[part].add(row, table, block * width + part * terms);
    }
    const metricOf = (sums) => difference(parts.map((part, at) => part.value(sums, at * terms)));
    const total = new Float64Array(width);
    for (let at = 0; at < table.length; at += 1)
        total[at % width] = total[at % width] + table[at];
    const left = Float64Array.from({ length: blocks }, (_, block) => metricOf(total.map((sum, term) => sum - table[block * width + term])));
    const acceleration = accelerationOf(left, new Float64Array(blocks).fill(1));
    const sums = new Float64Array(width);
    const draw = (random) => {
        sums.fill(0);
        for (let drawn = 0; drawn < blocks; drawn += 1) {
            const from = Math.floor(random() * blocks) * width;
            for (let term = 0; term < width; term += 1)
                sums[term] = sums[term] + table[from + term];
        }
        return metricOf(sums);
    };
    return collect(draw, count, estimate, models.length > 1, options, (resampled) => acceleratedInterval(resampled, estimate, Number.isFinite(acceleration) ? acceleration : 0, options.confidence));
}
/**
 * Percentile bootstrap of any metric, by computing it on drawn rows. Of more than 2000 rows only 2000 are drawn, and what they spread more than all rows would is taken back
 * by the square root of their share: Bickel, Götze, van Zwet 1997, "Resampling fewer than n observations", Statistica Sinica 7.
 */
function resampleRows(metric, models, rows, estimate, options) {
    const count = (0,statistics_predictions/* rowCount */.oW)(models[0], rows);
    const drawn = new Uint32Array(Math.min(count, mostDraws));
    const scale = Math.sqrt(drawn.length / count);
    const draw = (random) => {
        for (let at = 0; at < drawn.length; at += 1) {
            const place = Math.floor(random() * count);
            drawn[at] = rows === null ? place : rows[place];
        }
        return estimate + scale * (difference(models.map((model) => metric.compute(model, drawn, options))) - estimate);
    };
    return collect(draw, count, estimate, models.length > 1, options, (resampled) => percentileInterval(resampled, options.confidence));
}

;// CONCATENATED MODULE: ./build/statistics/metric-intervals.js





/** Below this a bootstrap knows next to nothing about rows that it has not seen. */
const fewestRows = 10;
/**
 * The interval of a metric. Shares of rows (accuracy, recall, precision, F1 of one class, their means over classes): Wilson's. Area under the ROC curve: DeLong's, on the
 * logit scale. Other metrics of a confusion table, and means over rows: bias-corrected and accelerated bootstrap. Average precision, and what has weights: percentile
 * bootstrap of rows. Undefined where the metric is, or where there are too few rows to tell.
 */
function intervalOf(metric, predictions, rows, options) {
    expectUsable(options);
    const found = metric.compute(predictions, rows, options);
    if ((0,statistics_predictions/* isUndefined */.b0)(found))
        return found;
    return withEstimate(found.value, (0,statistics_predictions/* rowCount */.oW)(predictions, rows), bounds(metric, predictions, rows, found.value, options));
}
function expectUsable({ confidence, resamples }) {
    if (!(confidence > 0 && confidence < 1))
        throw new RangeError(`found a confidence of ${confidence}, expected between 0 and 1`);
    if (!(Number.isInteger(resamples) && resamples >= 100))
        throw new RangeError(`found ${resamples} resamples, expected at least 100`);
}
/**
 * The interval of the difference (first − second) of a metric on separate rows, from the interval of each. Zou and Donner 2008; of two proportions that of Newcombe 1998
 * (method 10), https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I. The rows are those of the smaller.
 */
function unpairedInterval(first, second) {
    const estimate = first.estimate - second.estimate;
    return {
        estimate,
        lower: estimate - Math.hypot(first.estimate - first.lower, second.upper - second.estimate),
        upper: estimate + Math.hypot(first.upper - first.estimate, second.estimate - second.lower),
        rows: Math.min(first.rows, second.rows),
    };
}
function bounds(metric, predictions, rows, estimate, options) {
    const { making } = metric;
    if (predictions.kind === 'classes' && predictions.weights === null) {
        if (making.kind === 'counts' && making.metric.parts !== undefined)
            return proportionBounds(making.metric, (0,classification/* countClasses */.Eh)(predictions, rows), predictions, options);
        if (making.kind === 'area')
            return areaInterval(predictions, rows, areaClasses(predictions, making.ofAll, options), options.confidence);
    }
    return bootstrap(metric, [predictions], rows, estimate, options);
}
function proportionBounds({ parts, ofShare = (share) => share }, counts, predictions, { positive, confidence }) {
    const found = parts?.(counts, (0,classification/* positiveClass */.UG)(predictions, positive) ?? 0) ?? [];
    const { lower, upper } = (0,proportion/* meanProportionInterval */.vA)(found, confidence);
    return { lower: ofShare(lower), upper: ofShare(upper) };
}
const areaClasses = (predictions, ofAll, { positive }) => ofAll ? [...predictions.classes.keys()] : [(0,classification/* positiveClass */.UG)(predictions, positive) ?? 0];
function bootstrap(metric, models, rows, estimate, options) {
    const [first] = models;
    const count = (0,statistics_predictions/* rowCount */.oW)(first, rows);
    if (count < fewestRows)
        return (0,statistics_predictions/* undefinedAs */.rQ)(`${(0,statistics_predictions/* rowsInWords */.cH)(count)}, at least ${fewestRows} are needed to resample`);
    const { making } = metric;
    if (making.kind === 'sums')
        return resampleBlocks(making.sums, models, rows, estimate, options);
    if (making.kind === 'counts' && first.kind === 'classes' && first.weights === null) {
        const found = resampleTable(making.metric, models, rows, estimate, options);
        if (found !== null)
            return found;
    }
    return resampleRows(metric, models, rows, estimate, options);
}
/**
 * The interval of how much higher the metric of `first` is than that of `second`, on the same rows in the same order: what both models find easy or hard cancels out.
 * Shares of the same rows: Bonett and Price's; area under the ROC curve: DeLong's; else a bootstrap that draws rows of both at once. The truth and weights have to be the same.
 */
function pairedIntervalOf(metric, first, second, rows, options) {
    expectUsable(options);
    const wrong = whyNotPaired(first, second, rows);
    if (wrong !== null)
        return (0,statistics_predictions/* undefinedAs */.rQ)(wrong);
    const [ofFirst, ofSecond] = [metric.compute(first, rows, options), metric.compute(second, rows, options)];
    if ((0,statistics_predictions/* isUndefined */.b0)(ofFirst))
        return ofFirst;
    if ((0,statistics_predictions/* isUndefined */.b0)(ofSecond))
        return ofSecond;
    const estimate = ofFirst.value - ofSecond.value;
    const found = pairedBounds(metric, first, second, rows, estimate, options);
    return withEstimate(estimate, (0,statistics_predictions/* rowCount */.oW)(first, rows), found);
}
function pairedBounds(metric, first, second, rows, estimate, options) {
    const { making } = metric;
    if (first.kind === 'classes' && second.kind === 'classes' && first.weights === null) {
        if (making.kind === 'counts' && making.metric.trials !== undefined) {
            const positive = (0,classification/* positiveClass */.UG)(first, options.positive) ?? 0;
            return (0,proportion/* pairedProportionInterval */.tx)(pairedParts(making.metric.trials, first, second, rows, positive), options.confidence);
        }
        if (making.kind === 'area')
            return areaDifferenceInterval(first, second, rows, areaClasses(first, making.ofAll, options), options.confidence);
    }
    return bootstrap(metric, [first, second], rows, estimate, options);
}
function pairedParts(trials, { truth, predicted, classes }, second, rows, positive) {
    const parts = Array.from({ length: trials === 'each class' ? classes.length : 1 }, () => ({
        onlyFirst: 0,
        onlySecond: 0,
        trials: 0,
    }));
    const count = rows?.length ?? truth.length;
    for (let place = 0; place < count; place += 1) {
        const row = rows === null ? place : rows[place];
        const code = truth[row];
        if (trials === 'positive class' && code !== positive)
            continue;
        const part = parts[trials === 'each class' ? code : 0];
        part.trials += 1;
        const [right, otherRight] = [predicted[row] === code, second.predicted[row] === code];
        if (right && !otherRight)
            part.onlyFirst += 1;
        if (otherRight && !right)
            part.onlySecond += 1;
    }
    const seen = parts.filter((part) => part.trials > 0);
    return seen.map((part) => ({ ...part, share: 1 / seen.length }));
}
/** Why the two cannot be compared row by row, or null. */
function whyNotPaired(first, second, rows) {
    if (first.kind !== second.kind)
        return 'one model predicts classes and the other numbers';
    if (first.truth.length !== second.truth.length)
        return `the two have ${first.truth.length} and ${(0,statistics_predictions/* rowsInWords */.cH)(second.truth.length)}`;
    if (first.kind === 'classes' &&
        second.kind === 'classes' &&
        (first.classes.length !== second.classes.length || first.classes.some((name, at) => name !== second.classes[at])))
        return 'the two have different classes';
    const differing = countDifferences(first.truth, second.truth, rows);
    if (differing > 0)
        return `the true value differs in ${differing} of ${(0,statistics_predictions/* rowsInWords */.cH)((0,statistics_predictions/* rowCount */.oW)(first, rows))}`;
    if ((first.weights === null) !== (second.weights === null))
        return 'only one of the two has weights';
    const reweighed = first.weights === null || second.weights === null ? 0 : countDifferences(first.weights, second.weights, rows);
    return reweighed === 0 ? null : `the weight differs in ${reweighed} of ${(0,statistics_predictions/* rowsInWords */.cH)((0,statistics_predictions/* rowCount */.oW)(first, rows))}`;
}
function countDifferences(first, second, rows) {
    const count = rows?.length ?? first.length;
    let differing = 0;
    for (let place = 0; place < count; place += 1) {
        const row = rows === null ? place : rows[place];
        if (!Object.is(first[row], second[row]) && first[row] !== second[row])
            differing += 1;
    }
    return differing;
}
const withEstimate = (estimate, rows, found) => (0,statistics_predictions/* isUndefined */.b0)(found) ? found : { estimate, lower: found.lower, upper: found.upper, rows };


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
/* harmony import */ var _interval_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36605);
/* harmony import */ var _metric_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72694);



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
            verdicts.push(judgeChange(name, metric, metrics, key, limit, gate.against, references));
    }
    return verdicts;
}
function judgeChange(name, metric, metrics, key, limit, against, references) {
    const reference = references[against];
    const { repeats = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(''), differences } = references;
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
        return verdict('error', `${to} could not be read: ${reference.error}`, undefined, reference.next ?? 'mend what it says, then run it again');
    if (reference.state !== 'gathered')
        return verdict('not-compared', `not compared: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(reference)}`);
    const before = recorded(reference.value, name);
    if (before === undefined)
        return verdict('not-compared', `not compared: ${to} has no ${name}`);
    const turned = directionChange(name, metric, reference);
    if (turned !== null)
        return verdict('error', turned, before);
    if (repeats.state === 'failed' || (repeats.state === 'gathered' && repeats.value.incomplete.includes(name)))
        return verdict('error', repeats.state === 'failed'
            ? `the trainings with other seeds are not there: ${repeats.error}`
            : `no finite number in each of ${repeats.value.trainings} trainings`, before, repeats.state === 'failed' ? repeats.next : 'let every training write it');
    const changed = (0,_metric_change_js__WEBPACK_IMPORTED_MODULE_1__/* .metricChange */ .Z)(metric, before, against === 'base' ? { repeats, differences } : { repeats });
    if (changed !== null) {
        const { outcome, found } = judgeInterval(changed, key, limit);
        return { ...verdict(outcome, found), expected: `at most ${amount} ${way} ${to} (${meanText(changed.earlier)})` };
    }
    if (limit.relative && before.value === 0)
        return verdict('error', `a share of a baseline of 0 is not defined: set the limit in the metric's own unit`, before);
    const worse = key === 'max-drop' ? before.value - metric.value : metric.value - before.value;
    const allowed = limit.relative ? limit.value * Math.abs(before.value) : limit.value;
    // 0.95 - 0.94 is 0.010000000000000009: a limit of 0.01 means what the user reads.
    const rounding = 1e-12 * Math.max(1, Math.abs(before.value), Math.abs(metric.value));
    const change = `${formatNumber(metric.value)}, ${worse <= 0 ? 'no worse' : `${formatNumber(worse)}${before.value === 0 ? '' : ` (${formatShare(worse / Math.abs(before.value))})`} ${way}`}`;
    return verdict(worse <= allowed + rounding ? 'met' : 'missed', change, before);
}
/** The limit against a difference with its interval: missed only where the whole interval misses it. Absolute limits judge the value of the model that counts. */
function judgeInterval({ own, earlier, interval, from }, key, limit) {
    if (limit.relative && earlier.mean === 0)
        return {
            outcome: 'error',
            found: `a share of a baseline of 0 is not defined: set the limit in the metric's own unit`,
        };
    const worse = key === 'max-rise'
        ? interval
        : { ...interval, estimate: -interval.estimate, lower: -interval.upper, upper: -interval.lower };
    const allowed = limit.relative ? limit.value * Math.abs(earlier.mean) : limit.value;
    const rounding = 1e-12 * Math.max(1, Math.abs(earlier.mean), Math.abs(own.mean));
    const { outcome, rowsNeeded } = (0,_interval_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(worse, allowed + rounding, 'maximum');
    const way = key === 'max-drop' ? 'below' : 'above';
    const change = worse.estimate <= 0 ? 'no worse' : `${formatNumber(worse.estimate)} ${way}`;
    const notes = [
        from === 'predictions' && `on the same ${interval.rows} rows`,
        `95% interval ${formatNumber(worse.lower)} to ${formatNumber(worse.upper)} ${way}`,
        outcome === 'inconclusive' && 'which includes the limit',
        rowsNeeded !== null && `about ${rowsNeeded} ${from === 'repeats' ? 'trainings' : 'rows'} needed`,
        own.count > 1 && own.deviation === 0 && 'all trainings gave the same: is `$ML_TEST_SCORE_SEED` used?',
    ].filter((note) => note !== false);
    return {
        outcome: { pass: 'met', fail: 'missed', inconclusive: 'undecided' }[outcome],
        found: `${meanText(own)}, ${change} (${notes.join('; ')})`,
    };
}
const meanText = ({ mean, count }) => count === 1 ? formatNumber(mean) : `mean ${formatNumber(mean)} of ${count} trainings`;
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

/***/ 53953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ entryOfMetric),
/* harmony export */   j: () => (/* binding */ metricOfName)
/* harmony export */ });
/* harmony import */ var _prediction_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86938);

/** The metric of predictions that a file of metrics means by a name: `accuracy` by `test.accuracy` as well. */
const metricOfName = (name) => (0,_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionMetric */ .KI)(name) ?? (0,_prediction_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionMetric */ .KI)(name.slice(name.lastIndexOf('.') + 1));
/** The entry of this name; else the only one that means the same metric by another, as `roc_auc` and `test.auc`. */
function entryOfMetric(name, entries) {
    if (Object.hasOwn(entries, name))
        return entries[name];
    const metric = metricOfName(name);
    if (metric === undefined)
        return undefined;
    const same = Object.keys(entries).filter((other) => metricOfName(other) === metric);
    return same.length === 1 ? entries[same[0]] : undefined;
}


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

/***/ 85590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ leastPrevious),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   _T: () => (/* binding */ robustScore)
/* harmony export */ });
/* unused harmony export medianDeviation */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50511);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3638);


/** Fewer earlier values say too little about what is usual. */
const leastPrevious = 8;
/** The middle value, or the mean of the middle two; NaN for an empty list. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length / 2;
    return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
/** The median distance from the median (MAD), in the unit of the values. */
function medianDeviation(values) {
    const centre = median(values);
    return median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
/** What makes the median distance of normal numbers their standard deviation: 1.4826. */
const normalScale = 1 / (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(0.75);
/**
 * How unusual a value is among the earlier ones, which do not count the value itself: (value − median) / (1.4826 MAD). A few earlier outliers change
 * little. Iglewicz and Hoaglin 1993, "How to Detect and Handle Outliers", ASQC, who call it an outlier beyond 3.5.
 */
function robustScore(value, previous) {
    if (!Number.isFinite(value))
        return (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasurable */ .NB)('the value is not finite');
    const unusable = (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnusable */ .II)(previous, leastPrevious, 'earlier values');
    if (unusable !== null)
        return unusable;
    const [centre, deviation] = [median(previous), normalScale * medianDeviation(previous)];
    if (!(deviation > 0))
        return (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasurable */ .NB)('at least half of the earlier values are the same, so that nothing tells how much they vary');
    const score = (value - centre) / deviation;
    if (!Number.isFinite(score) || !Number.isFinite(deviation))
        return (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasurable */ .NB)('the values are too large to compare');
    return { score, median: centre, deviation };
}


/***/ }),

/***/ 86938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KI: () => (/* binding */ predictionMetric),
  cT: () => (/* binding */ predictionMetricNames)
});

// UNUSED EXPORTS: computeMetrics, metricAliases

// EXTERNAL MODULE: ./build/statistics/classification.js
var classification = __webpack_require__(9484);
// EXTERNAL MODULE: ./build/statistics/predictions.js
var statistics_predictions = __webpack_require__(26060);
;// CONCATENATED MODULE: ./build/statistics/probability-losses.js

/**
 * How far from 1 the probabilities of a row may add up to: what three decimals in a file leave. scikit-learn warns from 2.5e-8, which six decimals do not reach; neither
 * scales them.
 */
const rounding = 2e-3;
/** One column of two classes is the second's. */
const isAlone = ({ probabilities, classes }) => probabilities?.length === 1 && classes.length === 2;
/** Why these are no probabilities of each class, or null. */
function whyNoProbabilities(predictions, rows) {
    const { probabilities: columns, classes } = predictions;
    if (columns === null)
        return 'there are no probabilities';
    const alone = isAlone(predictions);
    if (!alone && columns.length !== classes.length)
        return `there are ${columns.length} columns of probabilities for ${classes.length} classes`;
    const count = (0,statistics_predictions/* rowCount */.oW)(predictions, rows);
    let [outside, notOne] = [0, 0];
    for (let at = 0; at < count; at += 1) {
        const row = rows === null ? at : rows[at];
        let sum = 0;
        let within = true;
        for (let index = 0; index < columns.length; index += 1) {
            const value = columns[index][row];
            if (!(value >= 0 && value <= 1))
                within = false;
            sum += value;
        }
        if (!within)
            outside += 1;
        else if (!alone && Math.abs(sum - 1) > rounding)
            notOne += 1;
    }
    if (outside > 0)
        return `probabilities outside 0 to 1 in ${outside} of ${(0,statistics_predictions/* rowsInWords */.cH)(count)}`;
    return notOne > 0 ? `probabilities that do not add up to 1 in ${notOne} of ${(0,statistics_predictions/* rowsInWords */.cH)(count)}` : null;
}
/** A function of a row for the probability of each class. */
function probabilities(predictions, rows) {
    const wrong = whyNoProbabilities(predictions, rows);
    if (wrong !== null)
        return (0,statistics_predictions/* undefinedAs */.rQ)(wrong);
    const columns = predictions.probabilities ?? [];
    if (!isAlone(predictions))
        return columns.map((column) => (row) => column[row]);
    const column = columns[0];
    return [(row) => 1 - column[row], (row) => column[row]];
}
const mean = (weights, of) => ({
    terms: 2,
    add: (row, sums, at) => {
        const weight = weights === null ? 1 : weights[row];
        sums[at] = sums[at] + weight;
        sums[at + 1] = sums[at + 1] + weight * of(row);
    },
    value: (sums, at) => ({ value: sums[at + 1] / sums[at] }),
});
/** Mean of −ln of the true class's probability, which is kept 2.2e-16 from 0 and 1 as scikit-learn does. */
function logLoss(predictions, rows) {
    const columns = probabilities(predictions, rows);
    if ('undefined' in columns)
        return columns;
    const { truth, weights } = predictions;
    return mean(weights, (row) => {
        const probability = columns[truth[row]](row);
        return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    });
}
/** Of two classes, the mean of (p − y)² of the positive one (0 to 1); of more, the mean of the sum over the classes (0 to 2). */
function brierScore(predictions, rows, positive) {
    const columns = probabilities(predictions, rows);
    if ('undefined' in columns)
        return columns;
    const { truth, weights, classes } = predictions;
    if (classes.length < 2)
        return (0,statistics_predictions/* undefinedAs */.rQ)(`needs two classes, found only ${(0,statistics_predictions/* className */.s7)(predictions, 0)}`);
    if (classes.length === 2 || positive !== undefined) {
        const index = positive ?? 1;
        return mean(weights, (row) => (columns[index](row) - (truth[row] === index ? 1 : 0)) ** 2);
    }
    return mean(weights, (row) => {
        let sum = 0;
        for (let index = 0; index < columns.length; index += 1)
            sum += (columns[index](row) - (truth[row] === index ? 1 : 0)) ** 2;
        return sum;
    });
}

// EXTERNAL MODULE: ./build/statistics/ranking.js + 1 modules
var ranking = __webpack_require__(80335);
;// CONCATENATED MODULE: ./build/statistics/regression.js

/** The metric of all these rows. */
function valueOfSums(sums, rows, count) {
    if ((0,statistics_predictions/* isUndefined */.b0)(sums))
        return sums;
    const found = new Float64Array(sums.terms);
    for (let place = 0; place < count; place += 1)
        sums.add(rows === null ? place : rows[place], found, 0);
    return sums.value(found, 0);
}
/** Σ w f(truth, predicted) ÷ Σ w. */
const regression_mean = (of, finish = (x) => x) => ({ truth, predicted, weights }, _rows, quantile) => ({
    terms: 2,
    add: (row, sums, at) => {
        const weight = weights === null ? 1 : weights[row];
        sums[at] = sums[at] + weight;
        sums[at + 1] = sums[at + 1] + weight * of(truth[row], predicted[row], quantile);
    },
    value: (sums, at) => finite(finish(sums[at + 1] / sums[at])),
});
const finite = (value) => Number.isFinite(value) ? { value } : (0,statistics_predictions/* undefinedAs */.rQ)('the numbers are too large to add up');
/** 1 − Σ w (y − p)² ÷ Σ w (y − ȳ)². */
function determination(predictions, rows) {
    const { truth, predicted, weights } = predictions;
    const count = (0,statistics_predictions/* rowCount */.oW)(predictions, rows);
    if (count < 2)
        return (0,statistics_predictions/* undefinedAs */.rQ)('needs at least 2 rows, found 1');
    const place = (at) => (rows === null ? at : rows[at]);
    const first = truth[place(0)];
    let centre = 0;
    let constant = true;
    for (let at = 0; at < count; at += 1) {
        const value = truth[place(at)];
        centre += (value - centre) / (at + 1);
        if (value !== first)
            constant = false;
    }
    if (constant)
        return (0,statistics_predictions/* undefinedAs */.rQ)(`the true value is the same in all ${count} rows`);
    return {
        terms: 4,
        add: (row, sums, at) => {
            const weight = weights === null ? 1 : weights[row];
            // From the centre, so that a large mean does not swallow a small variance.
            const deviation = truth[row] - centre;
            const error = truth[row] - predicted[row];
            sums[at] = sums[at] + weight;
            sums[at + 1] = sums[at + 1] + weight * deviation;
            sums[at + 2] = sums[at + 2] + weight * deviation * deviation;
            sums[at + 3] = sums[at + 3] + weight * error * error;
        },
        value: (sums, at) => {
            const [weight, shift, squares, errors] = sums.subarray(at, at + 4);
            const spread = squares - (shift * shift) / weight;
            // What rounding alone leaves of equal numbers.
            if (!(spread > 1e-13 * squares))
                return (0,statistics_predictions/* undefinedAs */.rQ)('the true value is the same in all rows');
            return finite(1 - errors / spread);
        },
    };
}
/** Mean of |y − p| ÷ |y|. scikit-learn divides by 2e-16 where a true value is 0, a number that nobody wants to gate on. */
function percentage(predictions, rows, quantile) {
    const count = (0,statistics_predictions/* rowCount */.oW)(predictions, rows);
    let nothing = 0;
    for (let at = 0; at < count; at += 1)
        if (predictions.truth[rows === null ? at : rows[at]] === 0)
            nothing += 1;
    if (nothing > 0)
        return (0,statistics_predictions/* undefinedAs */.rQ)(`the true value is 0 in ${nothing} of ${count} rows`);
    return relativeError(predictions, rows, quantile);
}
const relativeError = regression_mean((truth, predicted) => Math.abs(truth - predicted) / Math.max(Math.abs(truth), Number.EPSILON));
const square = (truth, predicted) => (truth - predicted) * (truth - predicted);
/** The metrics of numbers by scikit-learn's names; `mean_error` (mean of predicted − true) is ours. */
const valueMetrics = {
    mean_absolute_error: regression_mean((truth, predicted) => Math.abs(truth - predicted)),
    mean_squared_error: regression_mean(square),
    root_mean_squared_error: regression_mean(square, Math.sqrt),
    r2: determination,
    mean_absolute_percentage_error: percentage,
    pinball_loss: regression_mean((truth, predicted, quantile) => Math.max(quantile * (truth - predicted), (quantile - 1) * (truth - predicted))),
    mean_error: regression_mean((truth, predicted) => predicted - truth),
};

;// CONCATENATED MODULE: ./build/statistics/prediction-metrics.js





/** Refuses rows and kinds that the metric is not for, before it looks at them. */
const guarded = (name, kind, compute) => (predictions, rows, options) => {
    const wrong = whyNotFor(name, kind, predictions, rows, options);
    return wrong === null ? compute(predictions, rows, options) : (0,statistics_predictions/* undefinedAs */.rQ)(wrong);
};
function whyNotFor(name, kind, predictions, rows, { positive, quantile }) {
    if (predictions.kind !== kind)
        return kind === 'classes'
            ? `${name} is for predicted classes, these are numbers`
            : `${name} is for predicted numbers, these are classes`;
    if (positive !== undefined && predictions.kind === 'classes' && predictions.classes[positive] === undefined)
        return `there is no class number ${positive}`;
    if (quantile !== undefined && !(quantile >= 0 && quantile <= 1))
        return `the quantile is ${quantile}, expected 0 to 1`;
    return (0,statistics_predictions/* whyUnusable */.II)(predictions, rows);
}
const ofCounts = (name, metric) => ({
    name,
    direction: 'higher',
    kind: 'classes',
    needsProbabilities: false,
    making: { kind: 'counts', metric },
    compute: guarded(name, 'classes', (predictions, rows, { positive }) => {
        const classes = predictions;
        return metric.value((0,classification/* countClasses */.Eh)(classes, rows), classes, positive);
    }),
});
const ofSums = (name, kind, direction, sums) => ({
    name,
    direction,
    kind,
    needsProbabilities: kind === 'classes',
    making: { kind: 'sums', sums },
    compute: guarded(name, kind, (predictions, rows, options) => valueOfSums(sums(predictions, rows, options), rows, (0,statistics_predictions/* rowCount */.oW)(predictions, rows))),
});
const ofRanks = (name, making, compute) => ({
    name,
    direction: 'higher',
    kind: 'classes',
    needsProbabilities: true,
    making,
    compute: guarded(name, 'classes', compute),
});
const ofPositive = (of) => (predictions, rows, { positive }) => {
    const index = (0,classification/* positiveClass */.UG)(predictions, positive);
    return index === undefined ? (0,classification/* needsTwoClasses */.Mj)(predictions) : of(predictions, rows, index);
};
const directions = { r2: 'higher', mean_error: 'zero' };
const metrics = [
    ...Object.entries(classification/* countMetrics */.Ze).map(([name, metric]) => ofCounts(name, metric)),
    ofRanks('roc_auc', { kind: 'area', ofAll: false }, ofPositive(ranking/* areaUnderRoc */.yr)),
    ofRanks('roc_auc_ovr', { kind: 'area', ofAll: true }, (predictions, rows) => {
        const wrong = whyNoProbabilities(predictions, rows);
        return wrong === null ? (0,ranking/* areaUnderRocOfAll */.Wx)(predictions, rows) : (0,statistics_predictions/* undefinedAs */.rQ)(wrong);
    }),
    ofRanks('average_precision', { kind: 'rows' }, ofPositive(ranking/* averagePrecision */.cF)),
    ofSums('log_loss', 'classes', 'lower', (predictions, rows) => logLoss(predictions, rows)),
    ofSums('brier_score', 'classes', 'lower', (predictions, rows, { positive }) => brierScore(predictions, rows, positive)),
    ...Object.entries(valueMetrics).map(([name, sums]) => ofSums(name, 'values', directions[name] ?? 'lower', (predictions, rows, { quantile }) => sums(predictions, rows, quantile ?? 0.5))),
];
/** Other names of the same metrics. */
const metricAliases = {
    acc: 'accuracy',
    ap: 'average_precision',
    auc: 'roc_auc',
    bias: 'mean_error',
    brier: 'brier_score',
    brier_score_loss: 'brier_score',
    f1_score: 'f1',
    kappa: 'cohen_kappa',
    cohen_kappa_score: 'cohen_kappa',
    logloss: 'log_loss',
    mae: 'mean_absolute_error',
    mape: 'mean_absolute_percentage_error',
    mcc: 'matthews_corrcoef',
    mean_pinball_loss: 'pinball_loss',
    mse: 'mean_squared_error',
    pinball: 'pinball_loss',
    r2_score: 'r2',
    rmse: 'root_mean_squared_error',
};
const byName = new Map(metrics.map((metric) => [metric.name, metric]));
const predictionMetricNames = metrics.map(({ name }) => name);
/** The metric of scikit-learn's name or one of the short ones, or undefined. */
const predictionMetric = (name) => byName.get(Object.hasOwn(metricAliases, name) ? metricAliases[name] : name);
/** Several metrics of the same rows; the table of classes is counted once for all of them. */
function computeMetrics(wanted, predictions, rows, options) {
    let counts;
    const usable = whyUnusable(predictions, rows) === null;
    return wanted.map((metric) => {
        if (metric.making.kind !== 'counts' || predictions.kind !== 'classes' || !usable || options.positive !== undefined)
            return metric.compute(predictions, rows, options);
        counts ??= countClasses(predictions, rows);
        return metric.making.metric.value(counts, predictions, options.positive);
    });
}


/***/ }),

/***/ 26060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   Wn: () => (/* binding */ noClass),
/* harmony export */   b0: () => (/* binding */ isUndefined),
/* harmony export */   cH: () => (/* binding */ rowsInWords),
/* harmony export */   mN: () => (/* binding */ numbersWrong),
/* harmony export */   oW: () => (/* binding */ rowCount),
/* harmony export */   rQ: () => (/* binding */ undefinedAs),
/* harmony export */   s7: () => (/* binding */ className)
/* harmony export */ });
/** The index of a label that is none of the classes. */
const noClass = 65535;
const undefinedAs = (reason) => ({ undefined: reason });
const isUndefined = (found) => 'undefined' in found;
const rowCount = (predictions, rows) => rows?.length ?? predictions.truth.length;
/** `1 row`, `12 rows`. */
const rowsInWords = (count) => (count === 1 ? '1 row' : `${count} rows`);
/** A class's name for a message, bounded. */
const className = (predictions, index) => {
    const name = predictions.classes[index] ?? `number ${index}`;
    return name.length > 60 ? `${name.slice(0, 59)}…` : name;
};
/** Why no metric can be computed from these rows, or null: none, labels outside the classes, numbers or weights that are not finite. */
function whyUnusable(predictions, rows) {
    const count = rowCount(predictions, rows);
    if (count === 0)
        return 'there are no rows';
    const { truth, predicted, weights } = predictions;
    if (truth.length !== predicted.length)
        return `${truth.length} true values and ${predicted.length} predictions`;
    const wrong = predictions.kind === 'classes'
        ? classLabelsWrong(predictions, predictions.classes.length, rows)
        : (numbersWrong('true value', predictions.truth, rows) ??
            numbersWrong('prediction', predictions.predicted, rows));
    return wrong ?? (weights === null ? null : weightsWrong(weights, rows));
}
/** `3 of 12 predictions are not finite`, or null. */
function numbersWrong(what, values, rows) {
    const count = rows?.length ?? values.length;
    let wrong = 0;
    for (let place = 0; place < count; place += 1) {
        const value = values[rows === null ? place : rows[place]];
        // Only a finite number less itself is 0.
        if (value - value !== 0)
            wrong += 1;
    }
    return wrong === 0 ? null : `${wrong} of ${count} ${what}s ${wrong === 1 ? 'is' : 'are'} not finite`;
}
function classLabelsWrong({ truth, predicted }, classes, rows) {
    const count = rows?.length ?? truth.length;
    let wrong = 0;
    for (let place = 0; place < count; place += 1) {
        const row = rows === null ? place : rows[place];
        if (truth[row] >= classes || predicted[row] >= classes)
            wrong += 1;
    }
    return wrong === 0
        ? null
        : `${wrong} of ${rowsInWords(count)} ${wrong === 1 ? 'has' : 'have'} a label that is none of the classes`;
}
function weightsWrong(weights, rows) {
    const notFinite = numbersWrong('weight', weights, rows);
    if (notFinite !== null)
        return notFinite;
    const count = rows?.length ?? weights.length;
    let sum = 0;
    for (let place = 0; place < count; place += 1) {
        const weight = weights[rows === null ? place : rows[place]];
        if (weight < 0)
            return `a weight is negative (${weight})`;
        sum += weight;
    }
    return sum > 0 && sum < Number.POSITIVE_INFINITY ? null : `the weights add up to ${sum}`;
}


/***/ }),

/***/ 11818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   tx: () => (/* binding */ pairedProportionInterval),
/* harmony export */   vA: () => (/* binding */ meanProportionInterval),
/* harmony export */   z7: () => (/* binding */ criticalValue)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50511);

/** Standard normal quantile of a two-sided interval. `confidence` between 0 and 1. */
const criticalValue = (confidence) => {
    if (!(confidence > 0 && confidence < 1))
        throw new RangeError(`found a confidence of ${confidence}, expected between 0 and 1`);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(0.5 + confidence / 2);
};
/** Wilson's score interval of a proportion, without continuity correction. Wilson 1927, https://doi.org/10.2307/2276774. At least one trial. */
function wilsonInterval(successes, trials, confidence) {
    if (!(trials > 0 && successes >= 0 && successes <= trials))
        throw new RangeError(`found ${successes} successes in ${trials} trials`);
    const z = criticalValue(confidence);
    const centre = successes + (z * z) / 2;
    const half = z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4);
    const all = trials + z * z;
    return {
        lower: successes === 0 ? 0 : Math.max(0, (centre - half) / all),
        upper: successes === trials ? 1 : Math.min(1, (centre + half) / all),
    };
}
/**
 * Interval of a weighted mean of separate proportions, from the Wilson interval of each: that of Wilson where there is one. Zou and Donner 2008 (MOVER),
 * https://doi.org/10.1002/sim.3095. It has a width even where every row is right.
 */
function meanProportionInterval(parts, confidence) {
    let [estimate, below, above] = [0, 0, 0];
    for (const { successes, trials, share } of parts) {
        const { lower, upper } = wilsonInterval(successes, trials, confidence);
        const part = successes / trials;
        estimate += share * part;
        below += (share * (part - lower)) ** 2;
        above += (share * (upper - part)) ** 2;
    }
    return { lower: Math.max(0, estimate - Math.sqrt(below)), upper: Math.min(1, estimate + Math.sqrt(above)) };
}
/**
 * Interval of the difference (first − second) of a weighted mean of separate proportions, of two models on the same rows. Of each, Bonett and Price's adjusted Wald interval
 * (2012, https://doi.org/10.3102/1076998611411915), joined as Zou and Donner do. It has a width even where both models agree on every row.
 */
function pairedProportionInterval(parts, confidence) {
    const z = criticalValue(confidence);
    let [estimate, below, above] = [0, 0, 0];
    for (const { onlyFirst, onlySecond, trials, share } of parts) {
        const all = trials + 2;
        const [first, second] = [(onlyFirst + 1) / all, (onlySecond + 1) / all];
        const half = z * Math.sqrt((first + second - (first - second) ** 2) / all);
        const difference = (onlyFirst - onlySecond) / trials;
        const [lower, upper] = [Math.max(-1, first - second - half), Math.min(1, first - second + half)];
        estimate += share * difference;
        below += (share * (difference - Math.min(difference, lower))) ** 2;
        above += (share * (Math.max(difference, upper) - difference)) ** 2;
    }
    return { lower: estimate - Math.sqrt(below), upper: estimate + Math.sqrt(above) };
}


/***/ }),

/***/ 52167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/** Uniform numbers in [0, 1), from a 32-bit seed. mulberry32 by Tommy Ettinger (public domain): 2^32 numbers before it repeats. */
function seededRandom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
/** Brings an array in random order, in place (Fisher and Yates). */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        const kept = values[last];
        values[last] = values[other];
        values[other] = kept;
    }
}
/** A seed from a text (FNV-1a, 32 bits). */
function seedOf(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}


/***/ }),

/***/ 80335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gV: () => (/* binding */ addComponents),
  yr: () => (/* binding */ areaUnderRoc),
  Wx: () => (/* binding */ areaUnderRocOfAll),
  cF: () => (/* binding */ averagePrecision),
  x$: () => (/* binding */ varianceOfComponents)
});

// UNUSED EXPORTS: scoresOf

;// CONCATENATED MODULE: ./build/statistics/ascending-order.js
/** Below this, setting up the radix sort takes longer than comparing. */
const fewRows = 4096;
/**
 * Places of finite numbers, the lowest first; equal numbers (0 and -0 as well) in the order they came. A radix sort, 16 bits at a time, of the numbers' bits: ten times as
 * fast as comparing at a million. 8 bytes a row beside the numbers. Writes 0 for -0 into `values`.
 */
function ascendingOrder(values) {
    const order = new Uint32Array(values.length);
    for (let place = 0; place < values.length; place += 1) {
        order[place] = place;
        values[place] = values[place] + 0;
    }
    if (values.length < fewRows)
        return order.sort((a, b) => values[a] - values[b] || a - b);
    const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
    let [from, to] = [order, new Uint32Array(values.length)];
    const counts = new Uint32Array(0x10000);
    for (let digit = 0; digit < 4; digit += 1) {
        const word = digit < 2 ? lowWord : 1 - lowWord;
        const shift = digit % 2 === 0 ? 0 : 16;
        counts.fill(0);
        for (let place = 0; place < from.length; place += 1) {
            const key = digitOf(words, place, word, shift);
            counts[key] = counts[key] + 1;
        }
        if (counts.includes(from.length))
            continue;
        let start = 0;
        for (let key = 0; key < counts.length; key += 1) {
            const count = counts[key];
            counts[key] = start;
            start += count;
        }
        for (let at = 0; at < from.length; at += 1) {
            const place = from[at];
            const key = digitOf(words, place, word, shift);
            const target = counts[key];
            to[target] = place;
            counts[key] = target + 1;
        }
        [from, to] = [to, from];
    }
    return from;
}
/** Which half of a number has its low bits on this machine. */
const lowWord = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 0 : 1;
/** 16 bits of a number so that they order as the numbers do: the sign turned around, all bits of a negative number. */
function digitOf(words, place, word, shift) {
    const bits = words[2 * place + word];
    const negative = words[2 * place + 1 - lowWord] >>> 31 === 1;
    const mask = negative ? 0xffffffff : word === lowWord ? 0 : 0x80000000;
    return ((bits ^ mask) >>> shift) & 0xffff;
}

// EXTERNAL MODULE: ./build/statistics/predictions.js
var statistics_predictions = __webpack_require__(26060);
;// CONCATENATED MODULE: ./build/statistics/ranking.js


/** The scores of one class, in the order of `rows`; the higher, the more it is that class. Undefined where the predictions have none or they are not finite. */
function scoresOf(predictions, rows, index) {
    const columns = predictions.probabilities;
    if (columns === null)
        return (0,statistics_predictions/* undefinedAs */.rQ)('there are no probabilities');
    // One column of two classes is that of the second; its opposite ranks the first.
    const opposite = columns.length === 1 && index === 0 && predictions.classes.length === 2;
    const column = columns.length === 1 && predictions.classes.length === 2 ? columns[0] : columns[index];
    if (column === undefined)
        return (0,statistics_predictions/* undefinedAs */.rQ)(`there are no probabilities of the class ${(0,statistics_predictions/* className */.s7)(predictions, index)}`);
    const scores = new Float64Array((0,statistics_predictions/* rowCount */.oW)(predictions, rows));
    for (let place = 0; place < scores.length; place += 1) {
        const score = column[rows === null ? place : rows[place]];
        scores[place] = opposite ? -score : score;
    }
    const wrong = (0,statistics_predictions/* numbersWrong */.mN)('score', scores, null);
    return wrong === null ? scores : (0,statistics_predictions/* undefinedAs */.rQ)(wrong);
}
/** Calls `visit` with each group of equal scores as places `from` (in) to `to` (out) of `order`, the lowest first. */
function eachTie(scores, order, visit) {
    let from = 0;
    while (from < order.length) {
        const score = scores[order[from]];
        let to = from + 1;
        while (to < order.length && scores[order[to]] === score)
            to += 1;
        visit(from, to);
        from = to;
    }
}
const rowAt = (rows, place) => (rows === null ? place : rows[place]);
/** Sum of the weights, and that of one class. */
function totals({ truth, weights }, rows, count, index) {
    let [positives, all] = [0, 0];
    for (let place = 0; place < count; place += 1) {
        const row = rowAt(rows, place);
        const weight = weights === null ? 1 : weights[row];
        all += weight;
        if (truth[row] === index)
            positives += weight;
    }
    return [positives, all];
}
/** Area under the ROC curve of one class against the rest; equal scores count as half. */
function areaUnderRoc(predictions, rows, index) {
    const scores = scoresOf(predictions, rows, index);
    if ((0,statistics_predictions/* isUndefined */.b0)(scores))
        return scores;
    const [positives, all] = totals(predictions, rows, scores.length, index);
    const negatives = all - positives;
    if (!(positives > 0))
        return absent(predictions, scores.length, index);
    if (!(negatives > 0))
        return (0,statistics_predictions/* undefinedAs */.rQ)(`only one class in ${(0,statistics_predictions/* rowsInWords */.cH)(scores.length)}`);
    const { truth, weights } = predictions;
    const order = ascendingOrder(scores);
    let [below, area] = [0, 0];
    eachTie(scores, order, (from, to) => {
        let [above, beside] = [0, 0];
        for (let at = from; at < to; at += 1) {
            const row = rowAt(rows, order[at]);
            const weight = weights === null ? 1 : weights[row];
            if (truth[row] === index)
                above += weight;
            else
                beside += weight;
        }
        area += above * (below + beside / 2);
        below += beside;
    });
    return { value: area / positives / negatives };
}
const absent = (predictions, count, index) => (0,statistics_predictions/* undefinedAs */.rQ)(`the class ${(0,statistics_predictions/* className */.s7)(predictions, index)} is in none of ${(0,statistics_predictions/* rowsInWords */.cH)(count)}`);
/** Mean of the areas of each class against the rest; as scikit-learn, only where each class is in the truth. */
function areaUnderRocOfAll(predictions, rows) {
    const { length } = predictions.classes;
    // Both areas are the same where one score is the opposite of the other.
    if (length === 2 && predictions.probabilities?.length === 1)
        return areaUnderRoc(predictions, rows, 1);
    let sum = 0;
    for (let index = 0; index < length; index += 1) {
        const area = areaUnderRoc(predictions, rows, index);
        if ((0,statistics_predictions/* isUndefined */.b0)(area))
            return area;
        sum += area.value;
    }
    return { value: sum / length };
}
/** Sum over the thresholds of the rise in recall times the precision there. */
function averagePrecision(predictions, rows, index) {
    const scores = scoresOf(predictions, rows, index);
    if ((0,statistics_predictions/* isUndefined */.b0)(scores))
        return scores;
    const [positives] = totals(predictions, rows, scores.length, index);
    if (!(positives > 0))
        return absent(predictions, scores.length, index);
    const { truth, weights } = predictions;
    for (let place = 0; place < scores.length; place += 1)
        scores[place] = -scores[place];
    const order = ascendingOrder(scores);
    let [right, seen, sum] = [0, 0, 0];
    eachTie(scores, order, (from, to) => {
        const before = right;
        for (let at = from; at < to; at += 1) {
            const row = rowAt(rows, order[at]);
            const weight = weights === null ? 1 : weights[row];
            if (truth[row] === index)
                right += weight;
            seen += weight;
        }
        if (right > before)
            sum += (right - before) * (right / seen);
    });
    return { value: sum / positives };
}
/**
 * Adds `factor` times the structural components of the area of one class against the rest to `components`, one a row: of a positive row the share of negative
 * rows below it, of a negative one the share of positive rows above it. DeLong, DeLong, Clarke-Pearson 1988, https://doi.org/10.2307/2531595, by ranks as Sun and Xu 2014,
 * https://doi.org/10.1109/LSP.2014.2337313. Without weights. Returns the area.
 */
function addComponents(predictions, rows, index, factor, components, sizes) {
    const scores = scoresOf(predictions, rows, index);
    if ((0,statistics_predictions/* isUndefined */.b0)(scores))
        return scores;
    const positives = sizes[index];
    const negatives = scores.length - positives;
    if (positives === 0)
        return absent(predictions, scores.length, index);
    if (negatives === 0)
        return (0,statistics_predictions/* undefinedAs */.rQ)(`only one class in ${(0,statistics_predictions/* rowsInWords */.cH)(scores.length)}`);
    const { truth } = predictions;
    const order = ascendingOrder(scores);
    let [negativesBelow, positivesBelow, area] = [0, 0, 0];
    eachTie(scores, order, (from, to) => {
        let ties = 0;
        for (let at = from; at < to; at += 1)
            if (truth[rowAt(rows, order[at])] === index)
                ties += 1;
        const others = to - from - ties;
        const ofPositive = (negativesBelow + others / 2) / negatives;
        const ofNegative = (positives - positivesBelow - ties / 2) / positives;
        for (let at = from; at < to; at += 1) {
            const place = order[at];
            const code = truth[rowAt(rows, place)];
            // Of several classes, each is a sample of its own and a fixed part of the rest.
            const component = code === index ? ofPositive : (ofNegative * sizes[code]) / negatives;
            components[place] = components[place] + factor * component;
        }
        area += ties * ofPositive;
        negativesBelow += others;
        positivesBelow += ties;
    });
    return { value: area / positives };
}
/** Variance of the sum of the classes' means of the components: that of DeLong. NaN where a class has fewer than two rows. */
function varianceOfComponents({ truth }, rows, components, sizes) {
    const means = new Float64Array(sizes.length);
    const squares = new Float64Array(sizes.length);
    for (let place = 0; place < components.length; place += 1) {
        const code = truth[rowAt(rows, place)];
        means[code] = means[code] + components[place] / sizes[code];
    }
    for (let place = 0; place < components.length; place += 1) {
        const code = truth[rowAt(rows, place)];
        squares[code] = squares[code] + (components[place] - means[code]) ** 2;
    }
    return squares.reduce((sum, square, code) => {
        const size = sizes[code];
        return size === 0 ? sum : sum + square / (size - 1) / size;
    }, 0);
}


/***/ }),

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requiredRows)
/* harmony export */ });
/** Nobody has more. */
const mostRows = 1e12;
/**
 * About how many rows it takes until the interval excludes a limit that it includes, if the estimate stays: the interval shrinks as 1/√n, and only its
 * side toward the limit counts. Rounded up to two digits. Null where no number of rows would do (the estimate is the limit, or all but so), where the interval excludes the
 * limit already, and where a number is not finite.
 */
function requiredRows({ estimate, lower, upper, rows }, limit) {
    if (![estimate, lower, upper, rows, limit].every((value) => Number.isFinite(value)) || rows < 1)
        return null;
    const distance = Math.abs(limit - estimate);
    const half = limit > estimate ? upper - estimate : estimate - lower;
    if (distance === 0 || half < distance)
        return null;
    // Strictly more than the rows that put the edge of the interval on the limit.
    const needed = Math.max(rows * (half / distance) ** 2, rows + 1);
    return needed <= mostRows ? roundUp(needed) : null;
}
/** 1234 → 1300; 57 → 57. */
function roundUp(count) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    // Without what rounding adds to a count that is round already.
    return Math.ceil((count / unit) * (1 - 1e-12)) * unit;
}


/***/ }),

/***/ 18789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalTail),
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/** Chances beyond a value, for p-values. Relative error about 1e-13 where the chance is above 1e-300. */
/** Chance that a standard normal number is above `z`. */
function normalTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (density === 0)
        return 0;
    if (z < 3) {
        // Φ(z) = 1/2 + φ(z) (z + z³/3 + z⁵/(3·5) + …). Marsaglia 2004, https://doi.org/10.18637/jss.v011.i04
        let [term, sum] = [z, z];
        for (let odd = 3; term > sum * 1e-17; odd += 2) {
            term *= (z * z) / odd;
            sum += term;
        }
        return 0.5 - density * sum;
    }
    // Mills' ratio 1/(z + 1/(z + 2/(z + 3/(z + …)))), from its end. DLMF 7.9.1, https://dlmf.nist.gov/7.9
    let rest = z;
    for (let part = 200; part > 0; part -= 1)
        rest = z + part / rest;
    return density / rest;
}
/** Chance that Student's t with these degrees of freedom (at least 1) is above `t`. */
function studentTail(t, freedom) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (!Number.isFinite(freedom) || freedom < 1)
        throw new RangeError(`found ${freedom} degrees of freedom, expected a number from 1`);
    if (t < 0)
        return 1 - studentTail(-t, freedom);
    const square = t * t;
    return incompleteBeta(freedom / (freedom + square), square / (freedom + square), freedom / 2) / 2;
}
/** The regularized incomplete beta function I_x(a, 1/2), with y = 1 − x given apart so that nothing is lost near 1. */
function incompleteBeta(x, y, a) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    const front = (x ** a * Math.sqrt(y)) / betaWithHalf(a);
    // The fraction is fast only on this side of its middle.
    return x < (a + 1) / (a + 2.5) ? (front * betaFraction(x, a, 0.5)) / a : 1 - (front * betaFraction(y, 0.5, a)) / 0.5;
}
/** B(a, 1/2): for whole and half a, and up to where a series is exact, by Γ(a + 1) = a Γ(a). */
function betaWithHalf(a) {
    if (!Number.isInteger(2 * a))
        return betaBySeries(a);
    let [at, value] = Number.isInteger(a) ? [1, 2] : [0.5, Math.PI];
    for (; at < a; at += 1)
        value *= at / (at + 0.5);
    return value;
}
/** B(a, 1/2) = √π Γ(a)/Γ(a + 1/2), with the series of that ratio for large a. DLMF 5.11.13, https://dlmf.nist.gov/5.11 */
function betaBySeries(a) {
    let [at, product] = [a, 1];
    for (; at < 100; at += 1)
        product *= (at + 0.5) / at;
    const z = 1 / at;
    const ratio = 1 - z / 8 + z ** 2 / 128 + (5 * z ** 3) / 1024 - (21 * z ** 4) / 32768 - (399 * z ** 5) / 262144;
    return (product * Math.sqrt(Math.PI)) / (Math.sqrt(at) * ratio);
}
/** DLMF 8.17.22, https://dlmf.nist.gov/8.17, by Lentz's method. */
function betaFraction(x, a, b) {
    const away = (value) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
    let above = 1;
    let below = 1 / away(1 - ((a + b) * x) / (a + 1));
    let product = below;
    for (let m = 1; m < 10_000; m += 1) {
        for (const factor of [
            (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
            (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
        ]) {
            below = 1 / away(1 + factor * below);
            above = away(1 + factor / above);
            product *= below * above;
        }
        if (Math.abs(below * above - 1) < 1e-16)
            break;
    }
    return product;
}


/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ isUnmeasurable),
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   NB: () => (/* binding */ unmeasurable)
/* harmony export */ });
const unmeasurable = (reason) => ({ reason });
const isUnmeasurable = (answer) => answer !== null && Object.hasOwn(answer, 'reason');
/** Why a list of numbers cannot be used, or null where it can: too short, or not finite. */
function whyUnusable(values, least, what) {
    if (values.length < least)
        return unmeasurable(`${values.length} ${what}, expected at least ${least}`);
    for (let place = 0; place < values.length; place += 1)
        if (!Number.isFinite(values[place]))
            return unmeasurable(`number ${place + 1} of the ${what} is not finite`);
    return null;
}


/***/ })

};

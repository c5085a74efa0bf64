export const id = 4015;
export const ids = [4015];
export const modules = {

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   Rc: () => (/* binding */ sideText),
/* harmony export */   a8: () => (/* binding */ changesLine),
/* harmony export */   b$: () => (/* binding */ changesFold),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);



const roles = ['training', 'testing', 'serving'];
/** As records bound them. */
const mostRecorded = { parameters: 200, dvc: 200, datasets: 50 };
const longestValue = 500;
const mostChanges = 500;
/** Nothing where there is no record to compare with. */
function changesOf(facts) {
    const before = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(facts.baseline)?.inputs;
    if (before === undefined)
        return [];
    return [
        ...dataChanges(facts, before),
        ...dvcChanges(facts, before),
        ...datasetChanges(facts, before),
        ...parameterChanges(facts, before),
    ].slice(0, mostChanges);
}
const change = (kind, name, before, after) => ({
    kind,
    name,
    before: before?.value ?? null,
    after: after?.value ?? null,
    ...(before?.bytes == null ? {} : { bytesBefore: before.bytes }),
    ...(after?.bytes == null ? {} : { bytesAfter: after.bytes }),
});
function dataChanges({ data, baseline }, before) {
    const sources = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(baseline)?.sources ?? [];
    const sizeOf = (digest) => sources.find(({ sha256 }) => sha256 === digest)?.bytes ?? null;
    return roles.flatMap((role) => {
        const [was, fact] = [before.data[role], data[role]];
        // What could not be read is told of where it was read.
        if (fact.state === 'failed')
            return [];
        const is = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(fact);
        if ((is?.sha256 ?? null) === was)
            return [];
        return [
            change('data', role, was === null ? null : { value: `sha256 ${was}`, bytes: sizeOf(was) }, is === undefined ? null : { value: `sha256 ${is.sha256}`, bytes: sizeOfFiles(is) }),
        ];
    });
}
const sizeOfFiles = ({ files }) => files.reduce((sum, { bytes }) => sum + bytes, 0);
function dvcChanges({ dvc }, { dvc: before }) {
    // A base of an earlier release, or one without DVC, says nothing of each file.
    if (before === undefined || dvc.state !== 'gathered')
        return [];
    const after = Object.fromEntries(dvc.value.outputs.map(({ path, digest, bytes }) => [path, { digest, bytes }]));
    const side = ({ digest, bytes }) => ({ value: digest, bytes });
    return differences(before, after, mostRecorded.dvc, (a, b) => a.digest === b.digest).map(([path, was, is]) => change('dvc', path, was === null ? null : side(was), is === null ? null : side(is)));
}
function datasetChanges({ tracking }, { datasets: before }) {
    if (before === undefined || tracking.state !== 'gathered')
        return [];
    // One name may be logged for training and for evaluation.
    const byName = (datasets) => Object.fromEntries(datasets.map(({ name, digest, context }) => [context === null ? name : `${name} (${context})`, digest]));
    return differences(byName(before), byName(tracking.value.run.datasets), mostRecorded.datasets, (a, b) => a === b).map(([name, was, is]) => change('dataset', name, was === null ? null : { value: was }, is === null ? null : { value: is }));
}
function parameterChanges({ metrics }, { parameters: before }) {
    if (metrics.state !== 'gathered')
        return [];
    // Records cut long values: only what both have can differ.
    const same = (a, b) => a === b || (a.length === longestValue && a.endsWith('…') && b.startsWith(a.slice(0, -1)));
    return differences(before, metrics.value.parameters, mostRecorded.parameters, same).map(([name, was, is]) => change('parameter', name, was === null ? null : { value: was }, is === null ? null : { value: is }));
}
/** What is not the same on both sides, by name. Beyond what a full record holds nothing is new or gone: it may have been left out. */
function differences(before, after, mostBefore, isSame) {
    const found = (side, name) => Object.hasOwn(side, name) ? side[name] : null;
    const isWhole = Object.keys(before).length < mostBefore;
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => {
        const [was, is] = [found(before, name), found(after, name)];
        if (was === null || is === null)
            return isWhole ? [[name, was, is]] : [];
        return isSame(was, is) ? [] : [[name, was, is]];
    });
}
const kindWords = {
    data: 'data',
    dvc: 'DVC',
    dataset: 'dataset',
    parameter: 'parameter',
};
/** A digest by its first digits, with its size where that is known; a parameter as it is. */
function sideText({ kind }, value, bytes) {
    if (value === null)
        return kind === 'parameter' ? 'none' : 'not there';
    if (kind === 'parameter')
        return value;
    const digest = value.replace(/^(\S+ )?(\S+)$/, (_, algorithm = '', digits) => `${algorithm === 'sha256 ' ? '' : algorithm}${digits.replace(/^([0-9a-f]{12})[0-9a-f]+/, '$1')}`);
    return bytes === undefined ? digest : `${digest} (${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)})`;
}
/** Which kinds and how many: "2 data, 1 parameter". */
function changesLine(changes) {
    const counted = Object.keys(kindWords).flatMap((kind) => {
        const count = changes.filter((one) => one.kind === kind).length;
        return count === 0 ? [] : [`${count} ${plural(kind, count)}`];
    });
    return counted.join(', ');
}
const plural = (kind, count) => ({
    data: count === 1 ? 'data set' : 'data sets',
    dvc: count === 1 ? 'file of DVC' : 'files of DVC',
    dataset: count === 1 ? 'tracked dataset' : 'tracked datasets',
    parameter: count === 1 ? 'parameter' : 'parameters',
})[kind];
/** A fold for the comment; empty where nothing differs. */
function changesFold({ changes = [] }, most) {
    if (changes.length === 0)
        return '';
    const rows = changes
        .slice(0, most)
        .map((one) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(kindWords[one.kind]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(sideText(one, one.before, one.bytesBefore), 60),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(sideText(one, one.after, one.bytesAfter), 60),
    ]);
    const more = changes.length > most ? `\n\n${changes.length - most} more are in report.json.` : '';
    return `<details><summary>What changed: ${changesLine(changes)}</summary>\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Name', 'Base', 'This run'], rows)}${more}\n\n</details>`;
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ outcomeSigns),
  wQ: () => (/* binding */ renderComment),
  I2: () => (/* binding */ renderFold),
  _z: () => (/* reexport */ summaryBounds)
});

// UNUSED EXPORTS: commentBounds

// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/rubric/rubric.js + 4 modules
var rubric = __webpack_require__(59733);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/statistics/metric-limits.js
var metric_limits = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
;// CONCATENATED MODULE: ./build/report/comment-bounds.js
const commentBounds = {
    reasons: 12,
    metrics: 25,
    changed: 14,
    summary: 160,
    text: 300,
    whole: 60_000,
    level: false,
};
const summaryBounds = {
    reasons: 50,
    metrics: 500,
    changed: 28,
    summary: 600,
    text: 1000,
    whole: 300_000,
    level: true,
};
/** Below these a comment would say nothing. */
const least = { reasons: 3, metrics: 5, changed: 5, summary: 40, text: 60 };
const narrower = (bounds) => {
    const less = (key) => Math.max(least[key], Math.floor(bounds[key] * 0.7));
    return {
        reasons: less('reasons'),
        metrics: less('metrics'),
        changed: less('changed'),
        summary: less('summary'),
        text: less('text'),
    };
};
const isLeast = (bounds) => Object.keys(least).every((key) => bounds[key] <= least[key]);
/** Renders with less of each list and each text until the whole fits, so that no table is cut in the middle and the end is there. */
function fitted(render, { whole, level: _, ...bounds }) {
    let text = render(bounds, false);
    for (let next = bounds; text.length > whole && !isLeast(next);) {
        next = narrower(next);
        text = render(next, true);
    }
    return text;
}

// EXTERNAL MODULE: ./build/report/level.js
var level = __webpack_require__(90525);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/metric-order.js
var metric_order = __webpack_require__(74266);
;// CONCATENATED MODULE: ./build/report/comment.js











/**
 * The Markdown that answers "may I merge, and if not, what do I do?" on its first screen. Everything hostile in it is escaped. What would be too long for GitHub
 * shows less of each list and each text; the headline, the reasons and the foot stay.
 */
const renderComment = (report, bounds = commentBounds) => fitted((within, isShortened) => renderParts(report, within, bounds.level ? (0,level/* levelMarkdown */.oL)(report) : '', isShortened ? shortened : ''), bounds);
const shortened = '<sub>Shortened: the whole would be longer than GitHub takes. It is in report.html and report.json of the artifact.</sub>';
function renderParts(report, bounds, level, note) {
    return [
        headline(report),
        ...verdict(report, bounds),
        carriedResults(report, bounds),
        nextSteps(report),
        promotion(report),
        allTests(report, bounds),
        level,
        note,
        foot(report),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
const verdict = (report, bounds) => [
    sectionTable(report),
    blocks(report, bounds),
    policyNote(report, bounds),
    training(report),
    metrics(report, bounds),
    changedTests(report, bounds),
    (0,changes/* changesFold */.b$)(report, bounds.metrics),
];
/** What one of several models says of itself, below a line that has its decision and its score. */
function renderFold(report, bounds) {
    return [...verdict(report, bounds), promotion(report), foot(report)].filter((part) => part !== '').join('\n\n');
}
function headline({ decision, model, score, baseline, event }) {
    const verdict = decision.outcome === 'allow' ? '✅ Allowed' : '❌ Blocked';
    const before = baseline.score !== null ? ` (base ${baseline.score})` : baseline.trainedHere === true ? ' (base not scored)' : '';
    return `### ${verdict}: ${(0,markdown/* code */.aY)(model)} has an ML Test Score of ${score.total} of 7${before}${event === 'local' ? ' · local run' : ''}\n\n${score.band}`;
}
function sectionTable({ score, baseline }) {
    const cell = (section) => {
        const points = score.sections[section];
        const change = baseline.sections === null ? 0 : points - baseline.sections[section];
        const notes = [
            change === 0 ? '' : `${change > 0 ? '▲ +' : '▼ −'}${Math.abs(change)}`,
            points === score.total ? 'weakest' : '',
        ].filter((note) => note !== '');
        return `${points} of 7${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    };
    return (0,markdown/* table */.tp)(sections/* sections */.V0.map((section) => sections/* sectionTitles */.XG[section]), [sections/* sections */.V0.map(cell)]);
}
/** One row for each metric, section or test; its limits one below the other. */
function blocks({ decision }, bounds) {
    if (decision.outcome === 'allow')
        return '';
    const subjects = [...new Set(decision.reasons.map((reason) => reason.subject))];
    const rows = subjects.slice(0, bounds.reasons).map((subject) => {
        const own = decision.reasons.filter((reason) => reason.subject === subject).slice(0, 8);
        const lines = (texts) => [...new Set(texts)].map((text) => (0,markdown/* prose */.CS)(text, bounds.text)).join('<br>');
        return [
            (0,markdown/* code */.aY)(subject),
            lines(own.map((reason) => reason.expected)),
            lines(own.map((reason) => reason.found)),
            lines(own.map((reason) => reason.next)),
        ];
    });
    return `#### Why it blocks\n\n${(0,markdown/* table */.tp)(['', 'Expected', 'Found', 'Next step'], rows)}${more(subjects.length, bounds.reasons, 'reasons')}`;
}
/** Whose policy judged a pull request, where that is worth a look. */
function policyNote({ policy, event }, bounds) {
    if (policy.loosened.length > 0) {
        const list = policy.loosened.slice(0, 20).map((item) => `- ${(0,markdown/* prose */.CS)(item, bounds.text)}`);
        return `#### ⚠️ This pull request loosens the policy\n\nIt was judged by the policy of its base. After the merge these hold:\n\n${list.join('\n')}${more(policy.loosened.length, 20, 'changes')}`;
    }
    if (!event.startsWith('pull_request') || policy.source !== 'work-tree')
        return '';
    return `⚠️ The base has no configuration: this pull request was judged by the policy in its own ${(0,markdown/* code */.aY)(policy.file ?? '')}.`;
}
function training({ training }) {
    if (training === null || training.outcome === 'succeeded')
        return '';
    return `<details open><summary>The last lines of training</summary>\n\n${(0,markdown/* codeBlock */.DV)(training.tail)}\n\n</details>`;
}
const trends = {
    better: '▲ better',
    worse: '▼ worse',
    unchanged: 'unchanged',
    changed: 'changed',
    new: 'new',
    vanished: 'vanished',
};
const outcomes = {
    met: '✅ met',
    missed: '❌ missed',
    error: '❌ error',
    undecided: '❔ undecided',
    'not-compared': 'not compared',
};
function metrics({ metrics, baseline }, bounds) {
    if (metrics.length === 0)
        return '';
    const compared = baseline.commit !== null;
    const rows = (0,metric_order/* byImportance */.G)(metrics)
        .slice(0, bounds.metrics)
        .map((metric) => [
        (0,markdown/* code */.aY)(metric.name),
        metric.value === null ? (0,markdown/* escapeMarkdown */.FV)(metric.found, 120) : `${(0,metric_limits/* formatNumber */.ZV)(metric.value)}${repeatsText(metric)}`,
        ...(compared ? [metric.baseline === null ? '' : (0,metric_limits/* formatNumber */.ZV)(metric.baseline), changeText(metric)] : []),
        [...metric.limits.map((limit) => (0,markdown/* escapeMarkdown */.FV)(limit)), metric.outcome === null ? '' : outcomes[metric.outcome]]
            .filter(Boolean)
            .join('<br>'),
    ]);
    const columns = ['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'];
    const { unpaired = [] } = baseline;
    const notes = unpaired
        .slice(0, 3)
        .map((why) => `\n\n<sub>A change is compared without an interval: ${(0,markdown/* prose */.CS)(why, 400)}</sub>`);
    return `#### Metrics\n\n${(0,markdown/* table */.tp)(columns, rows)}${more(metrics.length, bounds.metrics, 'metrics')}${notes.join('')}`;
}
/** The mean over several seeds: what is judged against a relative limit. */
function repeatsText({ repeats }) {
    if (repeats === undefined)
        return '';
    const { trainings, mean, lower, upper, same } = repeats;
    if (same)
        return `<br>the same in ${trainings} trainings: is \`$ML_TEST_SCORE_SEED\` used?`;
    return `<br>mean of ${trainings} ${(0,metric_limits/* formatNumber */.ZV)(mean)} (${(0,metric_limits/* formatNumber */.ZV)(lower)} to ${(0,metric_limits/* formatNumber */.ZV)(upper)})`;
}
function changeText({ change, relativeChange, trend, changeInterval }) {
    if (trend === null)
        return '';
    if (changeInterval !== undefined) {
        const { estimate, lower, upper } = changeInterval;
        const signed = (value) => `${value < 0 ? '−' : '+'}${(0,metric_limits/* formatNumber */.ZV)(Math.abs(value))}`;
        const word = estimate === 0 ? trends.unchanged : lower <= 0 && upper >= 0 ? 'within noise' : '';
        // The trend is that of the values: where the means say otherwise, only the numbers speak.
        const agrees = change !== null && Math.sign(change) === Math.sign(estimate) ? trends[trend] : '';
        const text = word === '' ? agrees : word;
        return `${signed(estimate)} (95%: ${signed(lower)} to ${signed(upper)})${text === '' ? '' : `, ${text}`}`;
    }
    if (change === null || change === 0)
        return trends[trend];
    const sign = change > 0 ? '+' : '−';
    const share = relativeChange === null ? '' : ` (${sign}${(0,metric_limits/* formatShare */.T1)(Math.abs(relativeChange))})`;
    return `${sign}${(0,metric_limits/* formatNumber */.ZV)(Math.abs(change))}${share} ${trends[trend]}`;
}
function changedTests({ changedTests, score }, bounds) {
    if (changedTests.length === 0)
        return '';
    const rows = changedTests
        .slice(0, bounds.changed)
        .map((test) => `- ${test.better === null ? '•' : test.better ? '▲' : '▼'} ${(0,markdown/* code */.aY)(test.id)}: ${test.before} → ${test.after}`);
    return `#### Tests that changed state\n\n${rows.join('\n')}${more(changedTests.length, bounds.changed, 'tests')}\n\n${score.compared} tests ran on both sides.`;
}
function nextSteps({ score }) {
    if (score.next.length === 0)
        return '';
    const steps = score.next.map((step) => `- **${sections/* sectionTitles */.XG[step.section]}**, ${(0,markdown/* code */.aY)(step.id)} (${(0,markdown/* escapeMarkdown */.FV)((0,rubric/* rubricTest */.YD)(step.id).title)}): ${(0,markdown/* prose */.CS)(step.remedy, 400)}`);
    const lead = score.next.length === 1
        ? 'The score is the least of the four sections, so the next point counts here:'
        : 'The score is the least of the four sections, so each of these needs a point:';
    return `#### What would raise the score most cheaply\n\n${lead}\n\n${steps.join('\n')}`;
}
function promotion({ promotion }) {
    if (promotion === null)
        return '';
    if (promotion.problem !== null)
        return `#### Not promoted\n\n${(0,markdown/* prose */.CS)(promotion.problem, 600)}`;
    const kept = promotion.created ? 'is a new version' : 'was a version already';
    return `#### Promoted\n\n${(0,markdown/* code */.aY)(`v${promotion.version}`)} ${kept} in ${(0,markdown/* escapeMarkdown */.FV)(promotion.registry)}, stage ${(0,markdown/* code */.aY)(promotion.stage ?? '')}, digest ${(0,markdown/* code */.aY)((promotion.digest ?? '').slice(0, 12))}`;
}
/** What did not run here and speaks by an earlier run: from when it is, and what it counts for. */
function carriedResults({ tests }, bounds) {
    const carried = tests.flatMap(({ carried, ...test }) => (carried === undefined ? [] : [{ ...test, carried }]));
    if (carried.length === 0)
        return '';
    const rows = carried.slice(0, bounds.changed).map(({ id, summary, carried }) => {
        const sign = carried.expired ? '⌛ expired' : outcomeSigns[carried.outcome].split(' ')[0];
        return `- ${sign} ${(0,markdown/* code */.aY)(id)}: ${(0,markdown/* prose */.CS)(summary, Math.max(bounds.summary, bounds.text))}${runLink(carried.url)}`;
    });
    return `#### Carried from earlier runs\n\n${rows.join('\n')}${more(carried.length, bounds.changed, 'tests')}`;
}
const outcomeSigns = {
    pass: '✅ pass',
    fail: '❌ fail',
    inconclusive: '❔ inconclusive',
    error: '💥 error',
};
function allTests({ tests, score }, bounds) {
    const rows = tests.map((test) => [
        (0,markdown/* code */.aY)(test.id),
        String(test.points),
        outcomeText(test),
        // Why it did not run, and what it would cost.
        (0,markdown/* prose */.CS)(test.summary, test.outcome === null ? 2 * bounds.summary : bounds.summary),
    ]);
    const earned = tests.filter((test) => test.points > 0).length;
    return `<details><summary>All 28 tests: ${earned} earned a point, in full or in part (the paper's own count: ${score.paper.total} of 7)</summary>\n\n${(0,markdown/* table */.tp)(['Test', 'Points', 'Outcome', 'Why'], rows)}\n\n</details>`;
}
const runLink = (url) => url !== null && /^https?:\/\/[\w.:/-]+$/.test(url) ? ` ([run](${url}))` : '';
function outcomeText({ outcome, execution, carried }) {
    if (outcome !== null)
        return `${outcomeSigns[outcome]}${execution === 'manual' ? ' (manual)' : ''}`;
    return carried === undefined || carried.expired ? '· none' : `${outcomeSigns[carried.outcome]} (carried)`;
}
/** Events on which the policy in force is that of the base, where it has one. */
const judgedByBase = /^(pull_request|merge_group)/;
function foot(report) {
    const { baseline, training, run, policy } = report;
    const age = baseline.age === null || baseline.age === 0
        ? ''
        : `, ${baseline.age} ${baseline.age === 1 ? 'commit' : 'commits'} older than the base`;
    const base = baseline.commit === null
        ? `Not compared: ${(0,markdown/* escapeMarkdown */.FV)(baseline.reason)}`
        : `compared with ${commitLink(report, baseline.commit)}${age} (${(0,markdown/* escapeMarkdown */.FV)(baseline.reason)}${baseline.trainedHere === true ? '' : `; recorded ${(baseline.date ?? '').slice(0, 16).replace('T', ' ')} UTC`})`;
    const trained = training === null
        ? 'not trained here'
        : `trained in ${(0,units/* formatDuration */.a3)(training.seconds)}${training.peakMemoryBytes === null ? '' : `, peak memory ${(0,files/* formatBytes */.z3)(training.peakMemoryBytes)}`}`;
    const judged = policy.source === 'base-commit'
        ? `policy of ${commitLink(report, policy.commit ?? '')}`
        : policy.source === 'defaults'
            ? 'no configuration file'
            : judgedByBase.test(report.event)
                ? '⚠️ policy of the pull request itself: its base has no configuration'
                : '';
    const parts = [
        report.headCommit === null ? 'no commit' : `commit ${commitLink(report, report.headCommit)}`,
        base,
        trained,
        judged,
        report.claimed === true ? "⚠️ measured and reported by the pull request's own code" : '',
        run === null ? '' : `[run](${run})`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
/** The short commit, linked where the run has a page on GitHub. */
function commitLink({ run }, commit) {
    const repository = run?.match(/^(https?:\/\/[^\s()]+)\/actions\/runs\//)?.[1];
    const short = `\`${commit.slice(0, 7)}\``;
    return repository === undefined ? short : `[${short}](${repository}/commit/${commit})`;
}
const more = (all, shown, what) => all <= shown ? '' : `\n\n${all - shown} more ${what} are in report.json.`;


/***/ }),

/***/ 74266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byImportance)
/* harmony export */ });
/** Limits that are missed, other limits, metrics that vanished or are worse, other changes, and the rest; else in the order given. */
const byImportance = (metrics) => metrics.toSorted((a, b) => rank(a) - rank(b));
function rank({ outcome, limits, trend }) {
    if (outcome === 'missed' || outcome === 'error')
        return 0;
    if (limits.length > 0)
        return 1;
    if (trend === 'worse' || trend === 'vanished')
        return 2;
    return trend === null || trend === 'unchanged' ? 4 : 3;
}


/***/ })

};

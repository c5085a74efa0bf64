export const id = 1738;
export const ids = [1738];
export const modules = {

/***/ 60668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ repeatSummary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const repeatSummary = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    mean: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).max(1000),
});


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ mostPackages),
/* harmony export */   $n: () => (/* binding */ decisionOutcome),
/* harmony export */   AO: () => (/* binding */ runScope),
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   RI: () => (/* binding */ trainingOutcome),
/* harmony export */   T: () => (/* binding */ badgePath),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   W1: () => (/* binding */ RecordError),
/* harmony export */   X$: () => (/* binding */ isFullRecord),
/* harmony export */   ae: () => (/* binding */ recordFolder),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   dX: () => (/* binding */ mostDatasets),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   gE: () => (/* binding */ costMap),
/* harmony export */   kA: () => (/* binding */ largestRecord),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   rR: () => (/* binding */ parseVersioned),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* unused harmony exports mostCosts, mostDvcOutputs, runRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _facts_repeats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60668);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45114);



/** The record of one run, as the history branch keeps it: small JSON, no raw data. What is read back is hostile text: validated and bounded. */
/** A record, or an index, is never larger than this. */
const largestRecord = 1024 * 1024;
const mostMetrics = 1000;
const mostParameters = 200;
const mostReasons = 50;
const mostSources = 50;
const mostColumns = 200;
const mostSlices = 200;
const mostDatasets = 50;
const mostCosts = 20;
/** More packages are compared by the digest of their files alone. */
const mostPackages = 500;
const mostDvcOutputs = 200;
const longestName = 250;
const longestText = 500;
const name = zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(longestName);
const text = zod__WEBPACK_IMPORTED_MODULE_2__.string().max(longestText);
const commitId = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{40}$/, '40 hexadecimal digits');
const modelName = zod__WEBPACK_IMPORTED_MODULE_2__.string()
    .max(100)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, 'letters, digits, dots, hyphens and underscores');
/** Part of a file name. */
const runId = zod__WEBPACK_IMPORTED_MODULE_2__.string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, 'letters, digits, underscores, dots and hyphens');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const points = zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0).max(7);
const time = zod__WEBPACK_IMPORTED_MODULE_3__.datetime();
/** What a run looked at, where that was not everything: then it is no baseline, and no point of a trend. */
const runScope = zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['monitoring']);
const recordedTest = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    points: zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0).max(1),
    execution: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['automated', 'manual', 'none']),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['pass', 'fail', 'inconclusive', 'error']).nullable(),
});
const atMost = (most, what) => ({
    check: (value) => Object.keys(value).length <= most,
    error: `at most ${most} ${what}`,
});
const metricCount = atMost(mostMetrics, 'metrics');
const parameterCount = atMost(mostParameters, 'parameters');
const packageCount = atMost(mostPackages, 'packages');
const dvcCount = atMost(mostDvcOutputs, 'outputs of DVC');
const costCount = atMost(mostCosts, 'costs');
/** Seconds, bytes or rows a second by name. */
const costMap = zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(100), zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative())
    .refine(costCount.check, costCount.error);
const trainingOutcome = zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['succeeded', 'failed', 'timed-out', 'cancelled']);
const decisionOutcome = zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['allow', 'block']);
const runRecord = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.literal(1),
    model: modelName,
    commit: commitId,
    headCommit: commitId,
    branch: text.nullable(),
    event: name,
    /** The `event_type` of a `repository_dispatch`; left out where it is not known, and by earlier releases. */
    eventType: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(100).optional(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__.int().positive().nullable(),
    /** GitHub's run id, or a local one. */
    run: runId,
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__.int().positive().max(1_000_000),
    /** Left out where the run scored everything. */
    scope: runScope.optional(),
    url: text.nullable(),
    startedAt: time,
    /** Null where the model was not trained here. */
    training: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        command: text,
        outcome: trainingOutcome,
        seconds: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative(),
        peakMemoryBytes: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative().nullable(),
    })
        .nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, zod__WEBPACK_IMPORTED_MODULE_2__.object({
        value: zod__WEBPACK_IMPORTED_MODULE_2__.number(),
        direction: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['higher', 'lower']).nullable(),
        repeats: _facts_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatSummary */ .y.optional(),
    }))
        .refine(metricCount.check, metricCount.error),
    score: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        total: points,
        sections: zod__WEBPACK_IMPORTED_MODULE_2__.object(Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sections */ .V0.map((id) => [id, points]))),
    }),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__.object({ outcome: decisionOutcome, reasons: zod__WEBPACK_IMPORTED_MODULE_2__.array(text).max(mostReasons) }),
    /** By id. A test that only a later release knows is left out. */
    tests: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, recordedTest).transform(knownTests),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, text).refine(parameterCount.check, parameterCount.error),
    /** SHA-256 of the data: `training`, `testing`, `serving`; null where there is none. */
    data: zod__WEBPACK_IMPORTED_MODULE_2__.object({ training: sha256.nullable(), testing: sha256.nullable(), serving: sha256.nullable() }),
    predictions: sha256.nullable(),
    artifacts: sha256.nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        dependenciesSha256: sha256.nullable(),
        /** The kind of machine, in words; left out by earlier releases. */
        machine: text.optional(),
    }),
    /** Time, memory and throughput by name, to tell what got slower since; left out where nothing was measured. */
    costs: costMap.optional(),
    /** Versions of the pinned packages by name (`python numpy`); left out where there are too many, or where none was read. */
    packages: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, text).refine(packageCount.check, packageCount.error).optional(),
    /** What DVC keeps, by path; the first paths, where there are more. Left out where DVC is not used. */
    dvc: zod__WEBPACK_IMPORTED_MODULE_2__.record(name, zod__WEBPACK_IMPORTED_MODULE_2__.object({ digest: text, bytes: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative().nullable() }))
        .refine(dvcCount.check, dvcCount.error)
        .optional(),
    /** The upstream data, to list what changed since. */
    sources: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({
        name,
        bytes: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative(),
        files: zod__WEBPACK_IMPORTED_MODULE_2__.number().nonnegative(),
        sha256,
        columns: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ name: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(longestName), type: text }))
            .max(mostColumns)
            .nullable(),
    }))
        .max(mostSources)
        .optional(),
    /** The datasets that were logged to a tracking server; left out where there are none. */
    datasets: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ name, digest: text, context: text.nullable() }))
        .max(mostDatasets)
        .optional(),
    /** The quality on slices, to tell which got worse since. */
    slices: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        metric: name,
        values: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({
            id: name,
            value: zod__WEBPACK_IMPORTED_MODULE_2__.number(),
            interval: zod__WEBPACK_IMPORTED_MODULE_2__.object({ lower: zod__WEBPACK_IMPORTED_MODULE_2__.number(), upper: zod__WEBPACK_IMPORTED_MODULE_2__.number() }).nullable(),
            rows: zod__WEBPACK_IMPORTED_MODULE_2__.int().nonnegative(),
        }))
            .max(mostSlices),
    })
        .optional(),
    /** The version that this run was promoted to. */
    promoted: name.nullable(),
    /** The stage that it is in since, and whether that is the last of the ladder; left out without a version, and by earlier releases. */
    stage: name.optional(),
    deployed: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** What started the run, in words. */
    trigger: text,
});
function knownTests(tests) {
    return Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .testIds */ .b3.flatMap((id) => (Object.hasOwn(tests, id) ? [[id, tests[id]]] : [])));
}
/** A file of the history branch that this release cannot use. Never a reason to end a run. */
class RecordError extends Error {
    /** Its path in the history branch. */
    where;
    /** `newer`: written by a later release. */
    kind;
    constructor(where, kind, message) {
        super(`${where}: ${message}`);
        this.name = 'RecordError';
        this.where = where;
        this.kind = kind;
    }
}
/** JSON of one schema version, checked. Throws `RecordError`. `where` is the path in the history branch. */
function parseVersioned(content, where, schema) {
    if (content.length > largestRecord)
        throw new RecordError(where, 'corrupt', `is longer than ${largestRecord} characters`);
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        throw new RecordError(where, 'corrupt', 'is not JSON');
    }
    const version = typeof json === 'object' && json !== null ? json.schemaVersion : undefined;
    if (typeof version === 'number' && version > 1)
        throw new RecordError(where, 'newer', `has schema version ${version}, and this release reads 1: update ml-test-score`);
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const place = issue?.path.map(String).join('.').slice(0, longestName);
    throw new RecordError(where, 'corrupt', `${place ? `\`${place}\`: ` : ''}${issue?.message ?? 'does not fit its schema'}`);
}
const parseRecord = (content, where) => parseVersioned(content, where, runRecord);
/**
 * The text of a record. Hostile strings that are too long are cut and entries beyond the bounds are left out, so that nothing that training wrote keeps
 * a run out of the history. Throws `RecordError` where a field of ours does not fit.
 */
function formatRecord(record) {
    const bounded = {
        ...record,
        branch: record.branch === null ? null : cut(record.branch, longestText),
        url: record.url === null ? null : cut(record.url, longestText),
        trigger: cut(record.trigger, longestText),
        training: record.training === null ? null : { ...record.training, command: cut(record.training.command, longestText) },
        metrics: first(record.metrics, mostMetrics, ({ value }) => Number.isFinite(value)),
        parameters: Object.fromEntries(Object.entries(first(record.parameters, mostParameters)).map(([key, value]) => [key, cut(value, longestText)])),
        ...(record.dvc === undefined ? {} : { dvc: first(record.dvc, mostDvcOutputs) }),
        decision: {
            ...record.decision,
            reasons: record.decision.reasons.slice(0, mostReasons).map((reason) => cut(reason, longestText)),
        },
    };
    const content = withSlices(bounded);
    parseRecord(content, recordPath(record));
    return content;
}
/** The largest slices of all cuts; fewer of them, where else the record were too long. */
function withSlices({ slices, ...record }) {
    const textOf = (one) => `${JSON.stringify(one, null, 1)}\n`;
    const values = slices?.values.filter(isRecordable).sort((a, b) => b.rows - a.rows) ?? [];
    for (let most = mostSlices; slices !== undefined && most >= 1; most = Math.floor(most / 2)) {
        const content = textOf({ ...record, slices: { ...slices, values: values.slice(0, most) } });
        if (content.length <= largestRecord)
            return content;
    }
    return textOf(record);
}
const isRecordable = ({ id, value, interval }) => id !== '' &&
    id.length <= longestName &&
    [value, interval?.lower ?? 0, interval?.upper ?? 0].every((number) => Number.isFinite(number));
/** Cut by code points, so that no half of a character is left. */
const cut = (value, most) => value.length <= most ? value : `${value.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
function first(entries, most, keep = () => true) {
    return Object.fromEntries(Object.entries(entries)
        .filter(([key, value]) => key !== '' && key !== '__proto__' && key.length <= longestName && keep(value))
        .slice(0, most));
}
/** `records/<model>/<2 digits>/<commit>/<run>-<attempt>.json`; of a run that only monitors, the name ends in `.monitoring.json`. */
const recordPath = (record) => `${recordFolder(record.model, record.commit)}/${record.run}-${record.attempt}${record.scope === undefined ? '' : `.${record.scope}`}.json`;
/** Whether a file of a record's folder is the record of a run that scored everything. */
const isFullRecord = (name) => name.endsWith('.json') && !runScope.options.some((scope) => name.endsWith(`.${scope}.json`));
const recordFolder = (model, commit) => `records/${model}/${commit.slice(0, 2)}/${commit}`;
const indexPath = (model) => `records/${model}/index.json`;
const badgePath = (model) => `badges/${model}.json`;


/***/ }),

/***/ 81019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ standingsOf),
/* harmony export */   Ih: () => (/* binding */ windowSaid),
/* harmony export */   T7: () => (/* binding */ triggersSaid)
/* harmony export */ });
/* unused harmony export day */
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96142);

const standingsOf = (operations) => ({
    google: standingOf(_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .maturityModel */ .v.google, operations),
    azure: standingOf(_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .maturityModel */ .v.azure, operations),
});
function standingOf(model, operations) {
    const levels = model.levels.map(({ level, name, criteria }) => ({
        level,
        name,
        criteria: criteria.map((criterion) => ({ ...criterion, ...judged(criterion, operations) })),
    }));
    const next = levels.find(({ criteria }) => criteria.some(({ holds }) => !holds));
    const highest = levels.length - 1;
    return {
        model,
        level: next === undefined ? highest : next.level - 1,
        highest,
        levels,
        missing: next?.criteria.filter(({ holds }) => !holds) ?? [],
    };
}
/** What is counted, and in which words. */
const words = {
    testing: ['run', 'that a push started, with automated tests'],
    integration: ['run', 'that a push started, with training and automated tests'],
    training: ['run', 'that trained in a job'],
    retraining: ['run', 'that a schedule, changed data, a message or the monitor started, with training'],
    recovery: ['run', 'that the monitor asked for, with training'],
    tracking: ['run', 'whose metrics are recorded'],
    monitoring: ['run', 'of `command: monitor` that a schedule or a message started'],
    delivery: ['version', 'that a job made'],
    deployment: ['version', 'that a job put in the last stage'],
    trial: ['version', 'that a job put in the last stage after `infra/canary` passed'],
    lineage: ['version', 'that a job put in the last stage, with digests of its data'],
};
function judged({ shown }, operations) {
    if ('step' in shown) {
        const { count, newest } = operations.steps[shown.step];
        const [what, did] = words[shown.step];
        const found = newest === null
            ? `no ${what} ${did} in the last ${operations.days} days`
            : `${count} ${what}${count === 1 ? '' : 's'} ${did}, the last on ${day(newest)}`;
        return { holds: count > 0, found };
    }
    const said = shown.tests.map((id) => testSaid(id, operations));
    return { holds: said.every(({ passes }) => passes), found: said.map(({ text }) => text).join('; ') };
}
function testSaid(id, { tests, days }) {
    const runs = tests[id];
    if (runs === undefined)
        return { passes: false, text: `\`${id}\` ran in no job in the last ${days} days` };
    const { passes, ran, passed, newest } = runs;
    return {
        passes,
        text: `\`${id}\` ${passes ? 'passed' : 'did not pass'} on ${day(newest)}, and in ${passed} of ${ran} ${ran === 1 ? 'run' : 'runs'}`,
    };
}
const day = (time) => time.slice(0, 10);
/** What the level is read from. */
const windowSaid = ({ runs, since, days, most }) => `${runs} recorded ${runs === 1 ? 'run' : 'runs'} since ${day(since)} (at most ${days} days, ${most} runs and ${most} of monitoring)`;
const triggerWords = {
    push: 'push',
    schedule: 'schedule',
    data: 'schedule with changed data',
    message: 'message',
    monitoring: 'asked for by monitoring',
    manual: 'by hand',
};
const triggersSaid = ({ triggers }) => Object.keys(triggerWords)
    .map((trigger) => `${triggerWords[trigger]} ${triggers[trigger]}`)
    .join(', ');


/***/ }),

/***/ 96142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maturityModels),
/* harmony export */   v: () => (/* binding */ maturityModel)
/* harmony export */ });
const maturityModels = ['google', 'azure'];
const explains = (...tests) => tests.map((id) => `\`ml-test-score explain ${id}\``).join(' and ');
const retraining = {
    id: 'retraining',
    asks: 'Training starts by itself: on a schedule, on new data, on a message or for the monitor',
    shown: { step: 'retraining' },
    next: 'copy `workflows/retrain.yml`',
};
const tracking = {
    id: 'tracking',
    asks: 'The metrics of each training are kept in one place',
    shown: { step: 'tracking' },
    next: 'let training write its metrics and name the file as `metrics`',
};
const delivery = {
    id: 'delivery',
    asks: 'A model that passes becomes a version in a registry, by itself',
    shown: { step: 'delivery' },
    next: 'add `promote` to `ml-test-score.yml`',
};
const deployment = {
    id: 'deployment',
    asks: 'The version that passes the gate reaches the last stage, by itself or after a review',
    shown: { step: 'deployment' },
    next: 'let a job promote to the last stage of the ladder: copy `workflows/promote.yml`',
};
const trial = {
    id: 'trial',
    asks: 'A version is tried in the program that serves it before it reaches the last stage',
    shown: { step: 'trial' },
    next: `name the command that serves as \`serve\`: ${explains('infra/canary')}`,
};
const monitoring = {
    id: 'monitoring',
    asks: 'What is served is looked at by itself, without a training',
    shown: { step: 'monitoring' },
    next: 'copy `workflows/monitor.yml`',
};
const passing = (id, asks, tests) => ({
    id,
    asks,
    shown: { tests },
    next: `${explains(...tests)} ${tests.length === 1 ? 'says' : 'say'} how`,
});
const google = {
    id: 'google',
    author: 'Google',
    title: 'MLOps: Continuous delivery and automation pipelines in machine learning',
    url: 'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
    levels: [
        { level: 0, name: 'manual process', criteria: [] },
        {
            level: 1,
            name: 'ML pipeline automation',
            criteria: [
                retraining,
                passing('data-validation', 'Data are validated before they are used', ['data/schema']),
                passing('model-validation', 'A model is validated before it is served', ['infra/validation']),
                tracking,
                delivery,
            ],
        },
        {
            level: 2,
            name: 'CI/CD pipeline automation',
            criteria: [
                {
                    id: 'integration',
                    asks: 'A change of the code is built, trained and tested by itself',
                    shown: { step: 'integration' },
                    next: 'let a workflow with `on: push` train: copy `workflows/quick-start.yml`',
                },
                passing('pipeline-tests', 'The parts of the pipeline, and the whole of it, have tests', [
                    'infra/unit-tests',
                    'infra/integration',
                ]),
                trial,
                deployment,
                monitoring,
            ],
        },
    ],
};
const azure = {
    id: 'azure',
    author: 'Microsoft Azure',
    title: 'Machine Learning operations maturity model',
    url: 'https://learn.microsoft.com/azure/architecture/ai-ml/guide/mlops-maturity-model',
    levels: [
        { level: 0, name: 'no MLOps', criteria: [] },
        {
            level: 1,
            name: 'DevOps but no MLOps',
            criteria: [
                {
                    id: 'testing',
                    asks: 'A change of the code is built and tested by itself',
                    shown: { step: 'testing' },
                    next: 'let a workflow run on `push`: copy `workflows/quick-start.yml`',
                },
                passing('unit-tests', 'The code has unit tests', ['infra/unit-tests']),
            ],
        },
        {
            level: 2,
            name: 'automated training',
            criteria: [
                {
                    id: 'training',
                    asks: 'A job trains the model, not a person on a machine of their own',
                    shown: { step: 'training' },
                    next: 'name the command that trains as `train`, and let a workflow run it: copy `workflows/quick-start.yml`',
                },
                retraining,
                tracking,
                delivery,
                passing('reproducibility', 'A training can be repeated with the same result', ['infra/reproducibility']),
            ],
        },
        {
            level: 3,
            name: 'automated model deployment',
            criteria: [
                deployment,
                trial,
                passing('integration-test', 'The whole way from data to prediction has a test', ['infra/integration']),
                {
                    id: 'lineage',
                    asks: 'What is deployed can be traced back to its data',
                    shown: { step: 'lineage' },
                    next: 'name the data as `data: { training: …, testing: … }`',
                },
            ],
        },
        {
            level: 4,
            name: 'full MLOps automated operations',
            criteria: [
                monitoring,
                {
                    id: 'recovery',
                    asks: 'What monitoring finds starts a training by itself',
                    shown: { step: 'recovery' },
                    next: 'give `workflows/monitor.yml` `retrain: true`, and copy `workflows/retrain.yml`; it counts when it has happened',
                },
                passing('rollback', 'A bad version is taken back quickly and safely', ['infra/rollback']),
            ],
        },
    ],
};
const maturityModel = { google, azure };


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ moreHtml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _n: () => (/* binding */ rowHtml),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pA: () => (/* binding */ proseHtml),
/* harmony export */   qj: () => (/* binding */ tableHtml),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   v1: () => (/* binding */ codeHtml)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Hostile text for an element or a quoted attribute: bounded, on one line, without markup or control characters. */
const escapeHtml = (text, limit = 600) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, limit)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character]);
/** A sentence in which pieces between backticks are code. */
function proseHtml(text, limit = 600) {
    const pieces = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, limit).split('`');
    const last = pieces.length % 2 === 0 ? `\`${pieces.pop()}` : '';
    return (pieces
        .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece, limit) : `<code>${escapeHtml(piece, limit)}</code>`))
        .join('') + escapeHtml(last, limit));
}
const codeHtml = (text, limit = 120) => `<code>${escapeHtml(text, limit)}</code>`;
/** A link where the address is one of the web, else its text. `text` is HTML already. */
const link = (address, text) => address !== null && /^https?:\/\/[^\s"'<>]+$/.test(address) && address.length <= 2000
    ? `<a href="${escapeHtml(address, 2000)}" rel="noreferrer">${text}</a>`
    : text;
/** A table that scrolls in its own box; cells are HTML already. The first column names the row. */
function tableHtml(caption, columns, rows) {
    const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
    return `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
const rowHtml = ([first = '', ...others]) => `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
/** The first items that fit in so many bytes, rendered, and how many did not; those are never rendered. */
function within(items, bytes, render) {
    const kept = [];
    let room = bytes;
    for (const [index, item] of items.entries()) {
        const piece = render(item, index);
        room -= Buffer.byteLength(piece);
        if (room < 0)
            break;
        kept.push(piece);
    }
    return { kept, left: items.length - kept.length };
}
const moreHtml = (left, what) => left === 0 ? '' : `<p class="note">${left} more ${what} are in report.json.</p>`;


/***/ }),

/***/ 90525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ levelHtml),
/* harmony export */   QT: () => (/* binding */ reportedLevel),
/* harmony export */   oL: () => (/* binding */ levelMarkdown),
/* harmony export */   v0: () => (/* binding */ levelLine)
/* harmony export */ });
/* harmony import */ var _level_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81019);
/* harmony import */ var _level_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96142);
/* harmony import */ var _html_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9800);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);




function reportedLevel(operations) {
    const standings = (0,_level_level_js__WEBPACK_IMPORTED_MODULE_0__/* .standingsOf */ .F3)(operations);
    return {
        google: standings.google.level,
        azure: standings.azure.level,
        runs: operations.runs,
        since: operations.since,
        missing: _level_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .maturityModels */ .e.flatMap((model) => standings[model].missing.map(({ id, asks, found, next }) => ({
            model,
            level: standings[model].level + 1,
            criterion: id,
            asks,
            found,
            next,
        }))),
    };
}
const authors = { google: 'Google', azure: 'Azure' };
const highestOf = (model) => _level_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .maturityModel */ .v[model].levels.length - 1;
const levelLine = (level) => `MLOps level: ${_level_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .maturityModels */ .e.map((model) => `${authors[model]} ${level[model]} of ${highestOf(model)}`).join(', ')}`;
const readFrom = ({ runs, since }) => `From ${runs} recorded ${runs === 1 ? 'run' : 'runs'} since ${since.slice(0, 10)}. No gate looks at it; \`ml-test-score explain level\` shows all criteria.`;
const missingSteps = ({ google, azure, missing }) => _level_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .maturityModels */ .e.flatMap((model) => {
    const own = missing.filter((one) => one.model === model);
    const level = { google, azure }[model] + 1;
    const name = _level_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .maturityModel */ .v[model].levels[level]?.name;
    return own.length === 0
        ? []
        : [
            {
                title: `Missing to ${authors[model]} ${level} (${name})`,
                items: own.map(({ asks, found, next }) => `${asks}: ${found}. Next: ${next}.`),
            },
        ];
});
/** A line for the job summary, and below it what is missing to the next levels. Empty where nothing is known. */
function levelMarkdown({ level }) {
    if (level === undefined)
        return '';
    const steps = missingSteps(level).map(({ title, items }) => `${title}\n\n${items.map((item) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(item, 1000)}`).join('\n')}`);
    return `<details><summary>${levelLine(level)}</summary>\n\n${[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(readFrom(level), 600), ...steps].join('\n\n')}\n\n</details>`;
}
function levelHtml({ level }) {
    if (level === undefined)
        return '';
    const steps = missingSteps(level).map(({ title, items }) => `<h3>${title}</h3><ul>${items.map((item) => `<li>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_2__/* .proseHtml */ .pA)(item, 1000)}</li>`).join('')}</ul>`);
    return `<p>${levelLine(level)}.</p><p class="note">${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_2__/* .proseHtml */ .pA)(readFrom(level))}</p>${steps.join('')}`;
}


/***/ })

};

export const id = 6186;
export const ids = [6186];
export const modules = {

/***/ 86186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBundle: () => (/* binding */ createBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/facts.js
var build_facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/statistics/recorded-metrics.js
var recorded_metrics = __webpack_require__(84416);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/promote/grammar.js
var grammar = __webpack_require__(23286);
;// CONCATENATED MODULE: ./build/promote/lineage.js

function describeLineage(facts, commit, artifacts, pullRequest) {
    const { run, environment } = facts;
    const training = (0,build_facts/* presentValue */.p)(facts.training);
    const dvc = (0,build_facts/* presentValue */.p)(facts.dvc);
    const fingerprint = (fact) => (0,build_facts/* presentValue */.p)(fact) ?? null;
    return {
        schemaVersion: 1,
        model: run.model,
        commit,
        repository: run.repository,
        branch: run.branch,
        dirty: run.dirty,
        pullRequest,
        trigger: {
            event: run.event,
            actor: run.actor,
            run: run.id,
            attempt: run.attempt,
            url: run.url,
            startedAt: run.startedAt,
        },
        training: training === undefined
            ? null
            : { command: training.command, seconds: training.seconds, peakMemoryBytes: training.peakMemoryBytes },
        data: {
            training: fingerprint(facts.data.training),
            testing: fingerprint(facts.data.testing),
            serving: fingerprint(facts.data.serving),
        },
        ...(dvc === undefined ? {} : { dvc: Object.fromEntries(dvc.outputs.map(({ path, digest }) => [path, digest])) }),
        ...trackingOf(facts),
        parameters: (0,build_facts/* presentValue */.p)(facts.metrics)?.parameters ?? {},
        environment: {
            dependenciesSha256: environment.dependenciesSha256,
            dependencyFiles: environment.dependencyFiles,
        },
        hardware: {
            platform: environment.platform,
            cpu: environment.cpu,
            cores: environment.cores,
            memoryBytes: environment.memoryBytes,
        },
        artifacts,
    };
}
function trackingOf({ tracking }) {
    if (tracking.state !== 'gathered')
        return {};
    const { server, experiment, run } = tracking.value;
    return { tracking: { server, run: run.id, experiment: experiment.name, datasets: run.datasets } };
}

// EXTERNAL MODULE: ./build/promote/manifest.js
var manifest = __webpack_require__(32138);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/rubric/bands.js
var bands = __webpack_require__(46808);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/promote/model-card.js






/** Metrics beyond these are in report.json only. */
const shownMetrics = 200;
/**
 * `model-card.md`: Markdown with the front matter of Hugging Face's model cards (`model-index`, as huggingface_hub.ModelCardData reads it). What nobody has told us
 * (licence, library) is left out; what people must write is marked as not written yet.
 */
function formatModelCard({ facts, lineage, score }) {
    const model = lineage.model;
    const metrics = (0,build_facts/* presentValue */.p)(facts.metrics)?.values.slice(0, shownMetrics) ?? [];
    return `${[
        `---\n${frontMatter(model, metrics, lineage).trimEnd()}\n---`,
        `# ${(0,markdown/* escapeMarkdown */.FV)(model)}`,
        '## Intended use',
        '_Not written yet. Say what the model is for, for whom, and what it must not be used for._',
        '## Training data',
        dataTable(facts),
        '## Metrics',
        metrics.length === 0 ? 'None was measured.' : metricTable(metrics),
        '## ML Test Score',
        scoreTable(score),
        '## Lineage',
        lineageTable(lineage),
        '## How to get it',
        `\`\`\`\nml-test-score pull ${lastStage(facts, model)}\n\`\`\``,
    ].join('\n\n')}\n`;
}
function frontMatter(model, metrics, lineage) {
    const testing = lineage.data.testing;
    const result = {
        task: { type: 'other' },
        dataset: {
            type: 'testing',
            name: 'Testing data',
            ...(testing === null ? {} : { revision: testing.sha256 }),
        },
        metrics: metrics.map(({ name, value }) => ({ type: name.slice(0, 300), value, name: name.slice(0, 300) })),
        ...(lineage.trigger.url === null ? {} : { source: { name: 'ML Test Score', url: lineage.trigger.url } }),
    };
    return (0,dist/* stringify */.As)({ tags: ['ml-test-score'], 'model-index': [{ name: model, results: metrics.length === 0 ? [] : [result] }] }, 
    // Quoted for Python's YAML 1.1, too, which takes `no` for a truth value.
    { lineWidth: 0, version: '1.1' });
}
function dataTable({ data }) {
    const rows = ['training', 'testing', 'serving'].map((kind) => {
        const fact = data[kind];
        return fact.state === 'gathered'
            ? [kind, model_card_files(fact.value), (0,markdown/* code */.aY)(fact.value.sha256)]
            : [kind, (0,markdown/* escapeMarkdown */.FV)((0,build_facts/* whyMissing */.bi)(fact)), '–'];
    });
    return (0,markdown/* table */.tp)(['Data', 'Files', 'SHA-256'], rows);
}
function model_card_files(fingerprint) {
    const shown = fingerprint.files.slice(0, 5).map(({ path, bytes }) => `${(0,markdown/* code */.aY)(path)} (${(0,files/* formatBytes */.z3)(bytes)})`);
    const rest = fingerprint.files.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
const metricTable = (metrics) => (0,markdown/* table */.tp)(['Metric', 'Value', 'Better'], metrics.map(({ name, value, direction }) => [(0,markdown/* code */.aY)(name), String(value), direction ?? 'not declared']));
const scoreTable = (score) => [
    `**${score.total} of 7**, the least of four sections. ${(0,bands/* bandOf */.B)(score.total).reading}`,
    (0,markdown/* table */.tp)(['Section', 'Points of 7'], sections/* sections */.V0.map((section) => [sections/* sectionTitles */.XG[section], String(score.sections[section])])),
].join('\n\n');
function lineageTable(lineage) {
    const { pullRequest, trigger, training, environment, hardware, artifacts } = lineage;
    const rows = [
        ['Commit', (0,markdown/* code */.aY)(lineage.commit) + (lineage.dirty ? ', with changes that were not committed' : '')],
        ['Repository', lineage.repository === null ? null : (0,markdown/* code */.aY)(lineage.repository)],
        ['Pull request', pullRequest === null ? null : `${pullRequest.number}: ${(0,markdown/* escapeMarkdown */.FV)(pullRequest.title)}`],
        [
            'Trigger',
            `${(0,markdown/* escapeMarkdown */.FV)(trigger.event)}${trigger.actor === null ? '' : ` by ${(0,markdown/* code */.aY)(trigger.actor)}`}, ${trigger.startedAt}`,
        ],
        [
            'Training',
            training === null ? 'not trained here' : `${(0,markdown/* code */.aY)(training.command)}, ${Math.round(training.seconds * 10) / 10} s`,
        ],
        ['Model', `${model_card_files(artifacts)}, SHA-256 ${(0,markdown/* code */.aY)(artifacts.sha256)}`],
        [
            'Dependencies',
            environment.dependenciesSha256 === null ? null : `SHA-256 ${(0,markdown/* code */.aY)(environment.dependenciesSha256)}`,
        ],
        [
            'Hardware',
            (0,markdown/* escapeMarkdown */.FV)(`${hardware.platform}, ${hardware.cpu}, ${hardware.cores} cores, ${(0,files/* formatBytes */.z3)(hardware.memoryBytes)} of memory`),
        ],
    ];
    return (0,markdown/* table */.tp)(['What', 'Value'], rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
function lastStage(facts, model) {
    const stage = facts.configuration.promote?.stage.at(-1)?.name;
    return stage === undefined ? model : `${model}@${stage}`;
}

;// CONCATENATED MODULE: ./build/promote/bundle.js










/** Collects what promotion moves: the artifacts (regular files, with the digests that were gathered), report, facts, lineage and model card. */
async function createBundle(input) {
    const { facts, score, root, directory } = input;
    const { run } = facts;
    const model = (0,grammar/* checkModel */.w5)(run.model);
    if (run.commit === null)
        throw new errors/* ConfigurationError */.j1({ message: 'there is no commit that a version could name', next: 'commit first' });
    if (facts.artifacts.state !== 'gathered')
        throw new errors/* ConfigurationError */.j1({
            message: `there is no model to promote: ${(0,build_facts/* whyMissing */.bi)(facts.artifacts)}`,
            next: 'name the files of the model below `artifacts`',
        });
    const artifacts = facts.artifacts.value;
    const pullRequest = input.pullRequest ?? run.pullRequest;
    const lineage = describeLineage(facts, run.commit, artifacts, pullRequest === null ? null : { number: pullRequest.number, title: pullRequest.title, author: pullRequest.author });
    await refuseOther(directory);
    const partial = `${directory}.partial`;
    await (0,promises_.rm)(partial, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(partial, 'artifacts'), { recursive: true });
    for (const file of artifacts.files) {
        const path = (0,files/* inside */.nx)(root, file.path);
        await (0,manifest/* copyVerified */.kj)((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(partial, 'artifacts', path), file).catch((error) => {
            throw error instanceof errors/* ConfigurationError */.j1 ? changed(path, error) : error;
        });
    }
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'report.json'), json(input.report));
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'facts.json'), input.factsJson);
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'lineage.json'), json(lineage));
    await (0,promises_.writeFile)((0,external_node_path_.join)(partial, 'model-card.md'), formatModelCard({ facts, lineage, score }));
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    await (0,promises_.rename)(partial, directory);
    return {
        model,
        commit: run.commit,
        digest: artifacts.sha256,
        artifacts,
        directory,
        score: score.total,
        metrics: (0,recorded_metrics/* recordedMetrics */.K)(facts),
        run: run.url,
        tracking: bundle_trackingOf(facts),
    };
}
function bundle_trackingOf({ tracking }) {
    if (tracking.state !== 'gathered')
        return null;
    const { server, run } = tracking.value;
    return { server, runId: run.id, models: run.models };
}
const changed = (file, cause) => new errors/* ConfigurationError */.j1({
    file,
    message: 'is not the file any more that was gathered after training',
    next: 'make sure that nothing writes it after training has ended',
}, { cause });
/** Only a bundle, or nothing, is replaced. */
async function refuseOther(directory) {
    const found = await (0,promises_.lstat)(directory).catch(() => null);
    if (found === null)
        return;
    const content = found.isDirectory() ? await (0,promises_.readdir)(directory) : null;
    if (content !== null && (content.length === 0 || content.includes('lineage.json')))
        return;
    throw new errors/* ConfigurationError */.j1({
        file: directory,
        message: 'the bundle would replace it, and it is no bundle',
        next: 'move it away',
    });
}


/***/ }),

/***/ 32138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   kj: () => (/* binding */ copyVerified),
/* harmony export */   oD: () => (/* binding */ documentNames),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   wJ: () => (/* binding */ writeVerified),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);







/** What a stored bundle consists of: `manifest.json`, written beside the files by every registry, and verified when they are pulled. */
const manifestName = 'manifest.json';
/** What a bundle holds beside `artifacts/`. */
const documentNames = ['report.json', 'facts.json', 'model-card.md', 'lineage.json'];
/** A path below the bundle that leads nowhere else, on any system. */
const bundlePath = zod__WEBPACK_IMPORTED_MODULE_6__.string()
    .max(1000)
    .refine((path) => documentNames.includes(path) ||
    (path.startsWith('artifacts/') &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        !/[\\\u0000-\u001f]/.test(path) &&
        !/^artifacts\/[a-z]:/i.test(path)), 'a path below artifacts/');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_6__.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_6__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__.literal(1),
    model: zod__WEBPACK_IMPORTED_MODULE_6__.string().max(300),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__.string().regex(/^[0-9a-f]{40}$/),
    digest: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.object({
        path: bundlePath,
        bytes: zod__WEBPACK_IMPORTED_MODULE_6__.int().nonnegative(),
        sha256,
        /** Name of the release asset that holds the file; null where files are stored by their paths, and for an empty file. */
        asset: zod__WEBPACK_IMPORTED_MODULE_6__.string().max(300).nullable(),
    }))
        .max(100_000),
});
/** What a bundle consists of. Throws where its digest is not that of its artifacts. */
async function describeBundle(bundle) {
    if ((0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintDigest */ .fk)(bundle.artifacts.files) !== bundle.digest)
        throw new Error('the digest of the bundle is not that of its artifacts');
    const documents = [];
    for (const path of documentNames) {
        if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.directory, path))))
            continue;
        const { bytes, digest } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .TM)(bundle.directory, path);
        documents.push({ path, bytes, sha256: digest, asset: null });
    }
    const artifacts = bundle.artifacts.files.map(({ path, ...file }) => ({
        ...file,
        path: `artifacts/${path}`,
        asset: null,
    }));
    return parsed({
        schemaVersion: 1,
        model: bundle.model,
        commit: bundle.commit,
        digest: bundle.digest,
        files: [...artifacts, ...documents],
    }, 'the bundle');
}
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
/** A manifest that was stored, hostile until it has passed here. `place` names it in the error. */
function parseManifest(text, place) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw damaged(place, 'is not JSON');
    }
    return parsed(value, place);
}
/** The text of a manifest as it comes, within bounds. */
async function manifestText(content, place) {
    const limit = 64 * _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of content) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            throw damaged(place, `its ${manifestName} has more than ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(limit)}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parsed(value, place) {
    const result = manifestSchema.safeParse(value);
    if (!result.success) {
        const [issue] = result.error.issues;
        throw damaged(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a manifest'}`);
    }
    const { files, digest } = result.data;
    if (new Set(files.map(({ path }) => path.toLowerCase())).size !== files.length)
        throw damaged(place, 'two files have the same path');
    if (artifactsDigest(files) !== digest)
        throw damaged(place, 'its digest is not that of its artifacts');
    return result.data;
}
const artifactsDigest = (files) => (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintDigest */ .fk)(files.flatMap(({ path, bytes, sha256 }) => path.startsWith('artifacts/') ? [{ path: path.slice('artifacts/'.length), bytes, sha256 }] : []));
const damaged = (place, what) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
    file: place,
    message: `the stored bundle is damaged: ${what}`,
    next: 'promote the same commit again, or pull another version',
});
/** Writes a file as its chunks come, never more of them than were announced; throws where bytes or digest differ. */
async function writeVerified(chunks, target, expected) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, 'wx');
    try {
        for await (const chunk of chunks) {
            bytes += chunk.byteLength;
            if (bytes > expected.bytes)
                break;
            hash.update(chunk);
            await handle.appendFile(chunk);
        }
    }
    finally {
        await handle.close();
    }
    if (bytes > expected.bytes)
        throw damaged(expected.path, `more than the ${expected.bytes} bytes expected`);
    if (bytes < expected.bytes)
        throw damaged(expected.path, `found ${bytes} bytes, expected ${expected.bytes}`);
    const digest = hash.digest('hex');
    if (digest !== expected.sha256)
        throw damaged(expected.path, `found SHA-256 ${digest}, expected ${expected.sha256}`);
}
/** Copies a regular file (no link, no FIFO) and verifies what was copied. */
async function copyVerified(source, target, expected) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(source, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((error) => {
        throw error.code === 'ELOOP' || error.code === 'ENOENT' || error.code === 'ENXIO'
            ? damaged(expected.path, 'no such regular file')
            : error;
    });
    try {
        if (!(await handle.stat()).isFile())
            throw damaged(expected.path, 'is not a regular file');
        await writeVerified(handle.createReadStream({ highWaterMark: _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7, autoClose: false }), target, expected);
    }
    finally {
        await handle.close();
    }
}


/***/ })

};

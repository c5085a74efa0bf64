export const id = 9154;
export const ids = [9154];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 19154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/init/tree.js



const limits = { entries: 5000, entriesOfFolder: 1000, depth: 6, bytes: 64 * 1024 };
const skipped = new Set([
    'node_modules',
    'venv',
    'env',
    'virtualenv',
    '__pycache__',
    'site-packages',
    'mlruns',
    'mlartifacts',
    'wandb',
    'lightning_logs',
    'renv',
    'vendor',
]);
/** Letters, digits, and what file names commonly hold; nothing that is a glob, a variable, an escape or a control character. */
const usableName = /^[\p{L}\p{N} ._\-@+=,~#:;%&'"]+$/u;
/** A name that needs no quotes in a shell, in YAML or in a workflow. */
const plainPath = /^[\w./@+-]+$/;
const isPlain = (path) => plainPath.test(path) && !path.startsWith('-');
async function readTree(root) {
    const files = [];
    let refused = 0;
    let entries = 0;
    let truncated = false;
    let level = [''];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limits.depth) {
            truncated = true;
            break;
        }
        const next = [];
        for (const folder of level) {
            const listed = await list((0,external_node_path_.join)(root, folder), Math.min(limits.entriesOfFolder, limits.entries - entries));
            entries += listed.entries.length;
            truncated ||= listed.truncated;
            if (listed.entries.some((entry) => entry.name === 'pyvenv.cfg'))
                continue;
            for (const entry of listed.entries) {
                if (!usableName.test(entry.name) || entry.name.startsWith('-') || entry.name.length > 120)
                    refused++;
                else if (entry.isFile())
                    files.push(folder + entry.name);
                else if (entry.isDirectory() && !isSkipped(entry.name))
                    next.push(`${folder}${entry.name}/`);
            }
        }
        level = next;
    }
    return {
        root,
        files,
        truncated,
        refused,
        read: (path) => (0,support_files/* readTextBounded */.LW)(root, path, limits.bytes).catch(() => null),
    };
}
const isSkipped = (name) => skipped.has(name) || (name.startsWith('.') && name !== '.github');
async function list(folder, limit) {
    const entries = [];
    try {
        for await (const entry of await (0,promises_.opendir)(folder)) {
            if (entries.length >= limit)
                return { entries: sorted(entries), truncated: true };
            entries.push(entry);
        }
    }
    catch (error) {
        if (folder.endsWith('/') && ['EACCES', 'EPERM', 'ENOENT'].includes(error.code ?? ''))
            return { entries: [], truncated: true };
        throw error;
    }
    return { entries: sorted(entries), truncated: false };
}
const sorted = (entries) => entries.sort((a, b) => (a.name < b.name ? -1 : 1));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** One word of a bash command line. */
const quoteForShell = (text) => plainPath.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/init/guesses.js

/** Words in the names of tests. `anywhere` tells by itself; `within` only in a file or folder of the section. A word ends, or goes on with `*`. */
const words = [
    { id: 'data/privacy', anywhere: 'privacy pii gdpr anonym* personal_data sensitive*', within: '' },
    {
        id: 'data/schema',
        anywhere: 'schema* dtype* column* data_type*',
        within: 'null* missing nan* range* expect* type* unique distribution* valid*',
    },
    { id: 'data/benefit', anywhere: 'feature_importance* importance* ablation*', within: 'benefi* useful* correlat*' },
    { id: 'data/cost', anywhere: 'feature_cost*', within: 'cost* memory latency' },
    { id: 'data/policy', anywhere: 'policy policies leakage leak denied forbidden', within: 'allowed compliance meta' },
    { id: 'data/agility', anywhere: 'add_feature new_feature', within: 'agility' },
    {
        id: 'data/code',
        anywhere: 'preprocess* feature_code feature_engineering featuri* transformer*',
        within: 'feature* transform* encod* scal* clean* impute*',
    },
    { id: 'model/review', anywhere: 'code_review model_spec', within: 'review* checked_in' },
    {
        id: 'model/online',
        anywhere: 'offline_online online_offline proxy_metric ab_test',
        within: 'online offline proxy',
    },
    { id: 'model/tuning', anywhere: 'hyperparam* hyper_param* tuning grid_search optuna', within: 'tuned' },
    { id: 'model/staleness', anywhere: 'stale*', within: 'age old' },
    {
        id: 'model/baseline',
        anywhere: 'baseline* dummy_classifier dummy_regressor simpler_model',
        within: 'dummy simple* majority',
    },
    { id: 'model/slices', anywhere: 'slice* subgroup* data_slice*', within: 'segment* group*' },
    {
        id: 'model/inclusion',
        anywhere: 'fairness inclusion* demographic* equalized* equal_opportunity parity',
        within: 'bias fair protected gender',
    },
    { id: 'infra/reproducibility', anywhere: 'reproduc* determinis*', within: 'seed* same_result*' },
    { id: 'infra/integration', anywhere: 'integration end_to_end e2e full_pipeline', within: 'pipeline*' },
    {
        id: 'infra/validation',
        anywhere: 'quality_gate model_validation model_quality',
        within: 'quality threshold* accuracy validat*',
    },
    { id: 'infra/debugging', anywhere: 'step_by_step single_example', within: 'debug* explain* trace' },
    {
        id: 'infra/canary',
        anywhere: 'canary smoke_serving serving_smoke',
        within: 'serving endpoint* api predict_endpoint',
    },
    { id: 'infra/rollback', anywhere: 'rollback* roll_back*', within: 'revert* restore*' },
    { id: 'monitor/dependencies', anywhere: 'dependency dependencies upstream', within: 'lock* requirements' },
    { id: 'monitor/invariants', anywhere: 'invariant* invariance*', within: 'range* distribution*' },
    { id: 'monitor/skew', anywhere: 'skew drift training_serving', within: 'shift' },
    { id: 'monitor/age', anywhere: 'model_age freshness', within: 'age stale* old fresh*' },
    { id: 'monitor/numerics', anywhere: 'nan* infinit* inf finite* overflow numeric* numerical*', within: 'numer*' },
    {
        id: 'monitor/performance',
        anywhere: 'latency throughput inference_time training_time training_speed prediction_time',
        within: 'speed memory time ram performance',
    },
    {
        id: 'monitor/quality',
        anywhere: 'prediction_quality live_accuracy served_quality',
        within: 'quality accuracy prediction*',
    },
];
const sectionWords = {
    data: 'data',
    feature: 'data',
    features: 'data',
    model: 'model',
    models: 'model',
    modeling: 'model',
    infra: 'infra',
    infrastructure: 'infra',
    monitor: 'monitor',
    monitoring: 'monitor',
};
/** The rubric's section that a test file is grouped under, by its folder, else by its name; null where neither tells. */
function sectionOfFile(path) {
    const folders = folderOf(path).toLowerCase().split('/').reverse();
    const stem = nameOf(path).replace(/\.py$/, '').toLowerCase();
    for (const part of [...folders, stem])
        for (const word of part.split(/[_-]/)) {
            const section = sectionWords[word];
            if (section !== undefined)
                return section;
        }
    return null;
}
const matcher = (list) => list === ''
    ? null
    : new RegExp(`_(${list
        .split(' ')
        .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word))
        .join('|')})(?=_)`);
const matchers = words.map(({ id, anywhere, within }) => ({
    id,
    section: id.slice(0, id.indexOf('/')),
    anywhere: matcher(anywhere),
    within: matcher(within),
}));
/** `TestNoNaN.test_rows` → `_no_nan_rows_`. */
const wordsOf = (text) => `_${text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/(^|_)tests?(?=_|$)/g, '')}_`.replace(/_{2,}/g, '_');
function guessFrom(text, section) {
    const named = wordsOf(text);
    const inSection = matchers.filter((entry) => section === null || entry.section === section);
    for (const { id, anywhere } of inSection) {
        const word = anywhere?.exec(named)?.[1];
        if (word !== undefined)
            return { id, word };
    }
    if (section !== null)
        for (const { id, within } of inSection) {
            const word = within?.exec(named)?.[1];
            if (word !== undefined)
                return { id, word };
        }
    return null;
}
/** For each test of the rubric the cases whose names speak of it: by the function's name first, then the class's, then the file's. */
function guessTests(cases) {
    const byFile = new Map();
    for (const testCase of cases) {
        const section = sectionOfFile(testCase.file);
        const owner = testCase.classname.slice(testCase.classname.lastIndexOf('.') + 1);
        const guess = guessFrom(testCase.name, section) ??
            guessFrom(owner, section) ??
            guessFrom(nameOf(testCase.file).replace(/\.py$/, ''), section);
        byFile.set(testCase.file, [...(byFile.get(testCase.file) ?? []), { testCase, guess }]);
    }
    const unanswered = [];
    const collected = new Map();
    for (const [file, members] of byFile) {
        if (members.every(({ guess }) => guess === null))
            unanswered.push(file);
        const same = new Set(members.map(({ guess }) => guess?.id));
        for (const { testCase, guess } of members) {
            if (guess === null)
                continue;
            const entry = collected.get(guess.id) ?? { cases: [], why: [] };
            collected.set(guess.id, entry);
            // Where a whole file speaks of one test, its cases are named together.
            entry.cases.push(same.size === 1 ? `${testCase.classname}::*` : `${testCase.classname}::${testCase.name}*`);
            entry.why.push(`${file} ("${guess.word.replaceAll('_', ' ')}")`);
        }
    }
    const guesses = words.flatMap(({ id }) => {
        const entry = collected.get(id);
        return entry === undefined ? [] : [{ id, cases: [...new Set(entry.cases)], why: [...new Set(entry.why)] }];
    });
    return { guesses, unanswered };
}

;// CONCATENATED MODULE: ./build/init/suites.js


const suites_limits = { testFiles: 100, cases: 2000 };
const defaultReport = 'reports/junit.xml';
const testFile = /(^|\/)(test_[^/]*|[^/]*_test)\.py$/;
async function findSuite(tree, training, manifest, outputs) {
    const python = await pytest(tree, training, outputs);
    if (python !== null)
        return python;
    return { ...nodeSuite(manifest), guesses: [], unanswered: [] };
}
async function pytest(tree, training, outputs) {
    const settings = await pytestSettings(tree);
    const files = tree.files.filter((path) => testFile.test(path));
    if (files.length === 0)
        return null;
    const report = reportIn(settings.text) ?? defaultReport;
    const byTraining = /\bpytest\b/.test(training?.commands ?? '') ? reportIn(training?.commands ?? '') : null;
    const { cases, loads } = await pytestCases(tree, files, outputs);
    const grouped = guessTests(cases);
    const file = settings.file ?? files[0] ?? 'tests';
    return {
        suite: {
            framework: 'pytest',
            file,
            why: `found ${files.length === 1 ? files[0] : `${files.length} files of pytest, such as ${files[0]}`}`,
            command: byTraining !== null
                ? null
                : `python -m pytest${reportIn(settings.text) === null ? ` --junitxml=${report}` : ''}`,
            afterTraining: loads !== null && training !== null && training.command !== null && byTraining === null,
            report: byTraining ?? report,
            tools: ['pytest'],
        },
        guesses: grouped.guesses,
        // A test file that is in no section is an ordinary unit test.
        unanswered: grouped.unanswered.filter((path) => sectionOfFile(path) !== null),
        problem: loads !== null && training?.mlproject
            ? `${loads} reads what training writes, but an entry point of an MLproject cannot run the tests after it: run them in the entry point itself`
            : null,
    };
}
async function pytestSettings(tree) {
    const places = [
        ['pytest.ini', /^\[pytest\]/m],
        ['pyproject.toml', /^\[tool\.pytest(\.ini_options)?\]/m],
        ['tox.ini', /^\[pytest\]/m],
        ['setup.cfg', /^\[tool:pytest\]/m],
    ];
    for (const [file, header] of places) {
        if (!tree.files.includes(file))
            continue;
        const text = (await tree.read(file)) ?? '';
        const start = header.exec(text);
        if (start !== null)
            return { file, text: text.slice(start.index + 1).split(/^\[/m, 1)[0] ?? '' };
    }
    return { file: null, text: '' };
}
/** Where `--junitxml=` sends the report. */
const reportIn = (text) => {
    const path = /--junit-?xml[=\s"',]+([^\s"',\]]+)/.exec(text)?.[1]?.replace(/^\.\//, '');
    return path !== undefined && isPlain(path) && !path.startsWith('/') && !path.split('/').includes('..') ? path : null;
};
const loading = /\b(joblib|pickle|cloudpickle|torch|skops\.io)\.load\(|\bload_model\(|\bInferenceSession\(/;
/** The test functions, and the first file that loads a model or names an output of training. */
async function pytestCases(tree, files, outputs) {
    const cases = [];
    const names = outputs.map(nameOf);
    let loads = null;
    for (const file of files.filter(isPlain).slice(0, suites_limits.testFiles)) {
        const module = file.replace(/\.py$/, '').replaceAll('/', '.');
        let owner = null;
        const text = (await tree.read(file)) ?? '';
        if (loads === null && (loading.test(text) || names.some((name) => text.includes(name))))
            loads = file;
        for (const line of text.split('\n')) {
            const heading = /^class\s+(\w{1,100})/.exec(line);
            if (heading !== null)
                owner = heading[1] ?? null;
            else if (/^[^\s#)\]}@]/.test(line))
                owner = null;
            const name = /^\s*(?:async\s+)?def\s+(test\w{0,100})\s*\(/.exec(line)?.[1];
            if (name === undefined || cases.length >= suites_limits.cases)
                continue;
            const method = /^\s/.test(line) && owner !== null;
            cases.push({ file, name, classname: method ? `${module}.${owner}` : module });
        }
    }
    return { cases, loads };
}
function nodeSuite(manifest) {
    const script = manifest?.scripts.test;
    if (manifest === null || script === undefined || /no test specified/.test(script))
        return { suite: null, problem: null };
    const suite = (framework, command) => ({
        suite: {
            framework,
            file: 'package.json',
            why: `package.json runs ${framework === 'node' ? "Node's own test runner" : framework}`,
            command,
            afterTraining: false,
            report: defaultReport,
            tools: [],
        },
        problem: null,
    });
    const plain = /^node (?:--[\w-]+(?:=[\w./-]+)? )*--test\b[\w ./*'"=-]*$/.test(script);
    if (plain && !script.includes('--test-reporter'))
        return suite('node', `mkdir -p reports && ${script.replace(/--test\b(?!-)/, `--test --test-reporter=junit --test-reporter-destination=${defaultReport}`)}`);
    if (/\bvitest\b/.test(script))
        return suite('vitest', `npx vitest run --reporter=default --reporter=junit --outputFile.junit=${defaultReport}`);
    if (/\bjest\b/.test(script) && manifest.dependencies.includes('jest-junit'))
        return suite('jest', `JEST_JUNIT_OUTPUT_FILE=${defaultReport} npx jest --ci --reporters=default --reporters=jest-junit`);
    return {
        suite: null,
        problem: `package.json: the script test (${nameOf(script).slice(0, 60)}) is not known to write a JUnit report`,
    };
}
/** The whole command line, among the packages of its environment. */
function suiteCommand(suite, environment) {
    if (suite.command === null)
        return null;
    return suite.framework === 'pytest' ? `${environment?.prefix ?? ''}${suite.command}` : suite.command;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/init/yaml-text.js

/** One line of `ml-test-score.yml` for a value: a name of the repository can hold quotes, `#` and `: `. */
const yamlValue = (value) => typeof value === 'string' && /[\r\n]/.test(value)
    ? JSON.stringify(value)
    : (0,dist/* stringify */.As)(value, { collectionStyle: 'flow', lineWidth: 0 })
        .trimEnd()
        .replace(/^\[ (.*) \]$/s, '[$1]');
/** Text of the repository inside a comment: one line, bounded. */
const yamlComment = (text) => {
    const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
/** A sentence of the detection as a comment: `# Found train.py.` */
const yamlSentence = (text) => `# ${yamlComment(text).replace(/^(found|the|training) /, (word) => word[0]?.toUpperCase() + word.slice(1))}.`;

;// CONCATENATED MODULE: ./build/init/workflow.js


/**
 * Majors that exist, looked up in November 2026. setup-uv publishes exact tags only, since 8.0.0.
 */
const versions = {
    checkout: 'actions/checkout@v7',
    python: 'actions/setup-python@v7',
    node: 'actions/setup-node@v7',
    uv: 'astral-sh/setup-uv@v9.0.0',
    conda: 'conda-incubator/setup-miniconda@v4',
    r: 'r-lib/actions/setup-r@v2',
    rDependencies: 'r-lib/actions/setup-r-dependencies@v2',
    renv: 'r-lib/actions/setup-renv@v2',
    own: 'ml-test-score/ml-test-score@v1',
};
/** Where the workflow goes, below the top of the repository. */
const workflowPath = ({ subfolder }) => `.github/workflows/ml-test-score${slug(subfolder)}.yml`;
const slug = (subfolder) => subfolder === '' ? '' : `-${subfolder.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.replace(/-+$/, '');
/** The content of the workflow: set up, install, the repository's own tests, the Action. Only plain paths and constants go into commands. */
function writeWorkflow(detection) {
    const { subfolder, branches } = detection;
    const steps = [
        checkout(detection),
        ...setup(detection),
        ...pullData(detection),
        ...suiteSteps(detection),
        action(detection),
    ];
    return [
        '# Trains, runs the ML Test Score, compares with the base, comments on the pull request, and says whether it may be merged.',
        '# Written by `ml-test-score init`. Training runs in the job that holds the write token: right for pull requests from this',
        '# repository, whose authors could change this file as well. A pull request from a fork has a read-only token and gets its',
        '# report in the job summary. To keep training away from the token, see workflows/gate-pull-request.yml of ml-test-score.',
        `name: ML Test Score${subfolder === '' ? '' : yamlComment(` (${detection.model.name})`)}`,
        '',
        'on:',
        '  push:',
        `    branches: ${yamlValue([...branches])}`,
        '  pull_request:',
        '',
        'permissions:',
        '  contents: write        # the record of each run, in the branch ml-test-score; version tags and releases',
        '  pull-requests: write   # the comment',
        "  actions: read          # the base's predictions, to tell change from chance",
        '',
        '# One run at a time for each branch and pull request; every push gets its turn, so that versions are promoted in order.',
        'concurrency:',
        `  group: ml-test-score${slug(subfolder)}-\${{ github.ref }}`,
        '  queue: max',
        '',
        'jobs:',
        '  ml-test-score:',
        '    runs-on: ubuntu-latest',
        ...(subfolder === '' ? [] : ['    defaults:', '      run:', `        working-directory: ${yamlValue(subfolder)}`]),
        '    steps:',
        steps.map((lines) => lines.map((line) => (line === '' ? '' : `      ${line}`)).join('\n')).join('\n\n'),
        '',
    ].join('\n');
}
const step = (lines) => lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
const withInputs = (uses, inputs) => step([`uses: ${uses}`, ...(inputs.length === 0 ? [] : ['with:', ...inputs.map((line) => `  ${line}`)])]);
const checkout = ({ lfs }) => withInputs(versions.checkout, [
    'persist-credentials: false   # training cannot read the token from .git/config',
    ...(lfs ? ['lfs: true'] : []),
]);
function setup(detection) {
    if (detection.setupAction)
        return [step(['uses: ./.github/actions/setup-training'])];
    const { python, node, r, subfolder } = detection;
    return [
        ...(python === null ? [] : setupPython(python, subfolder)),
        ...(node === null ? [] : setupNode(node, subfolder)),
        ...(r === null ? [] : setupR(r)),
    ];
}
const inFolder = (subfolder, file) => yamlValue(subfolder === '' ? file : `${subfolder}/${file}`);
function setupPython(python, subfolder) {
    const install = installStep(python);
    if (python.manager === 'uv')
        return [withInputs(versions.uv, ['enable-cache: true']), ...install];
    if (python.manager === 'conda')
        return [
            withInputs(versions.conda, [
                `activate-environment: ${python.name}`,
                `environment-file: ${inFolder(subfolder, python.file)}`,
            ]),
            // The action above has installed the file already.
            ...installStep({ ...python, install: python.install.slice(1) }),
        ];
    const inputs = python.versionFile === null
        ? ["python-version: '3.x'"]
        : [`python-version-file: ${inFolder(subfolder, python.versionFile)}`];
    if (python.cacheFile !== null)
        inputs.push(`cache: ${python.manager}`, ...(subfolder === '' && !python.cacheFile.includes('/')
            ? []
            : [`cache-dependency-path: ${inFolder(subfolder, python.cacheFile)}`]));
    const tool = python.manager === 'pip' ? [] : [step([`run: pipx install ${python.manager}`])];
    return [...tool, withInputs(versions.python, inputs), ...install];
}
function setupNode(node, subfolder) {
    const inputs = node.versionFile === null
        ? ['node-version: lts/*']
        : [`node-version-file: ${inFolder(subfolder, node.versionFile)}`];
    if (node.cacheFile !== null)
        inputs.push(`cache: ${node.manager}`, ...(subfolder === '' ? [] : [`cache-dependency-path: ${inFolder(subfolder, node.cacheFile)}`]));
    const tool = node.manager === 'pnpm' ? [step(['run: npm install --global pnpm'])] : [];
    return [withInputs(versions.node, inputs), ...tool, ...installStep(node)];
}
function setupR(r) {
    const packages = r.file === 'renv.lock'
        ? [step([`uses: ${versions.renv}`])]
        : r.file === 'DESCRIPTION'
            ? [step([`uses: ${versions.rDependencies}`])]
            : [];
    return [step([`uses: ${versions.r}`]), ...packages];
}
function installStep({ install, installForTests }) {
    const commands = [...install, ...installForTests];
    if (commands.length === 0)
        return [];
    return [
        step(commands.length === 1
            ? ['name: Install', `run: ${yamlValue(commands[0])}`]
            : ['name: Install', 'run: |', ...commands.map((command) => `  ${command}`)]),
    ];
}
function pullData({ dvcRemote, python }) {
    if (!dvcRemote)
        return [];
    return [
        step([
            'name: Pull data',
            `run: ${python?.prefix ?? ''}dvc pull --allow-missing`,
            '# env:   # where the remote asks who you are',
            `#   AWS_ACCESS_KEY_ID: \${{ secrets.AWS_ACCESS_KEY_ID }}`,
            `#   AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}`,
        ]),
    ];
}
function suiteSteps({ suite, python }) {
    if (suite === null || suite.afterTraining)
        return [];
    const command = suiteCommand(suite, python);
    if (command === null)
        return [];
    return [
        step([
            'name: Test',
            '# A failure does not end the job here: it costs its point, is named in the comment, and blocks by `gate: require`.',
            'continue-on-error: true',
            'run: |',
            `  rm -f ${suite.report}   # a report of an earlier run is no evidence`,
            `  ${command}`,
        ]),
    ];
}
const action = ({ subfolder }) => withInputs(versions.own, subfolder === '' ? [] : [`working-directory: ${yamlValue(subfolder)}`]);

;// CONCATENATED MODULE: ./build/init/files.js




const schemaAddress = 'https://raw.githubusercontent.com/ml-test-score/ml-test-score/v1/ml-test-score.schema.json';
const documentation = 'https://github.com/ml-test-score/ml-test-score/blob/v1/docs';
const oneOrMany = (paths) => yamlValue(paths.length === 1 ? paths[0] : [...paths]);
/** The content of `ml-test-score.yml`: what was found as keys, what was not as commented keys to fill in. */
function writeConfiguration(detection) {
    const parts = [
        [
            `# yaml-language-server: $schema=${schemaAddress}`,
            '# ML Test Score: how this model is trained, what answers the 28 tests of the rubric, and what blocks a merge.',
            '# Written by `ml-test-score init` from what it found. To use a line that starts with "# " and a key, remove the "# ".',
            `# Every key: ${documentation}/configuration.md`,
        ],
        [`model: ${detection.model.name}`],
        training(detection),
        metrics(detection),
        artifacts(detection),
        data(detection),
        tests(detection),
        gate(detection),
        promotion(),
    ];
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** The command that trains, as bash runs it; null for an `MLproject`, or without training. */
function trainingCommand({ training, python, suite }) {
    if (training === null || training.command === null)
        return null;
    const own = ['npm', 'r'].includes(training.kind) || /\b(uv|poetry|pipenv|conda) run\b/.test(training.commands);
    const command = `${training.variables}${own ? '' : (python?.prefix ?? '')}${training.command}`;
    const tests = suite?.afterTraining ? suiteCommand(suite, python) : null;
    // A failing test is no failed training: the report tells.
    return tests === null ? command : `${command} && { ${tests} || true; }`;
}
/** The commands that install what training needs. */
function prepareCommand({ training, python, node, r, suite }) {
    if (training?.mlproject?.environmentManager === 'virtualenv')
        return null;
    const environments = training?.kind === 'npm' ? [node, python] : training?.kind === 'r' ? [r] : [python, node];
    const commands = environments.flatMap((environment) => [
        ...(environment?.install ?? []),
        ...(suite?.afterTraining ? (environment?.installForTests ?? []) : []),
    ]);
    return commands.length === 0 ? null : commands.map((command) => parenthesised(command)).join(' && ');
}
const parenthesised = (command) => (command.includes('||') ? `{ ${command}; }` : command);
function training(detection) {
    const found = detection.training;
    if (found === null)
        return [
            '# Not found: the command that trains. Without one, what earlier steps of the job wrote is scored as "not trained here".',
            ...detection.notebooks
                .slice(0, 1)
                .map((path) => `# A notebook is not trained by itself; ${yamlComment(path)} would be run by:`),
            detection.notebooks.length > 0 && isPlain(detection.notebooks[0] ?? '')
                ? `# train: jupyter nbconvert --to notebook --execute --inplace ${detection.notebooks[0]}`
                : '# train: python train.py',
        ];
    const lines = [yamlSentence(found.why)];
    if (detection.otherTraining.length > 0)
        lines.push(`# Also there: ${yamlComment(detection.otherTraining.slice(0, 5).join(', '))}.`);
    if (detection.suite?.afterTraining)
        lines.push('# The tests read what training writes, so they run after it; `|| true` leaves their judgement to the report.');
    lines.push('train:');
    const command = trainingCommand(detection);
    if (command !== null)
        lines.push(`  run: ${yamlValue(command)}`);
    else
        lines.push('  mlproject:', '    path: .', `    entry-point: ${yamlValue(found.mlproject?.entryPoint)}`, `    env-manager: ${found.mlproject?.environmentManager}`, '    # parameters: { alpha: 0.5 }');
    const prepare = prepareCommand(detection);
    lines.push(prepare === null
        ? '  # prepare: pip install -r requirements.txt   # before a further training in a clean copy'
        : `  prepare: ${yamlValue(prepare)}`, '  # timeout: 30m');
    return lines;
}
const guessed = ({ path, exact }) => (exact ? path : `**/${path}`);
function metrics(detection) {
    const found = detection.metrics;
    if (detection.training !== null && detection.training.metrics.length > 0)
        return [
            '# The metrics are those that dvc.yaml declares. A key here would replace them:',
            `# metrics: ${yamlComment(oneOrMany(detection.training.metrics))}`,
        ];
    if (found.length === 0)
        return [
            '# Not found: the file that training writes its metrics to (JSON, YAML, CSV or TSV; nested keys are read as a.b.c).',
            '# metrics: metrics.json',
        ];
    return [
        ...unique(found.map(({ why }) => yamlSentence(why))),
        ...(found.every(({ exact }) => exact)
            ? []
            : ['# The folder was not clear: name it in place of `**/`, so that no other file of that name is read.']),
        `metrics: ${oneOrMany(found.map(guessed))}`,
    ];
}
function artifacts({ artifacts: found, predictions }) {
    const exact = found.filter((artifact) => artifact.exact);
    const lines = exact.length > 0
        ? [
            '# The files of the model: what promotion moves.',
            ...unique(exact.map(({ why }) => yamlSentence(why))),
            `artifacts: ${yamlValue(exact.map(({ path }) => path))}`,
        ]
        : [
            '# Not found: the files of the model. Promotion needs them.',
            `# artifacts: [${found[0] === undefined ? 'build/model.pkl' : yamlComment(yamlValue(guessed(found[0])))}]`,
        ];
    lines.push(predictions?.exact
        ? `predictions: ${yamlValue(predictions.path)}`
        : `# predictions: ${predictions === null ? 'build/predictions.csv' : yamlComment(yamlValue(guessed(predictions)))}   # on the testing data`);
    return lines;
}
function data({ data: found, dataSchema: { schema, text, label } }) {
    const none = Object.keys(found).length === 0;
    const roles = [
        ['training', 'data/train.csv'],
        ['testing', 'data/test.csv'],
        ['serving', 'data/serving.csv'],
    ];
    return [
        none
            ? '# Not found: the data. Its digests go into the lineage; CSV, TSV, JSON Lines or Parquet, a path or a glob.'
            : '# The data; its digests go into the lineage. A path or a glob, or several.',
        none ? '# data:' : 'data:',
        ...roles.map(([role, example]) => {
            const path = found[role];
            const comment = none ? '# ' : '';
            return path === undefined
                ? `${none ? '#   ' : '  # '}${role}: ${example}`
                : `${comment}  ${role}: ${yamlValue(path.path)}`;
        }),
        schema === null
            ? `${none ? '#   ' : '  # '}schema: data/schema.yml   # \`ml-test-score profile --schema FILE\` prints a first one`
            : `  schema: ${yamlValue(schema.path)}${text === null ? '' : '   # inferred from the training data: go over it'}`,
        label === null
            ? `${none ? '#   ' : '  # '}label: label   # the column that the model predicts`
            : `  label: ${yamlValue(label)}`,
    ];
}
function tests(detection) {
    const { suite, guesses } = detection;
    if (suite === null)
        return [
            '# Not found: unit tests. A JUnit report that they write in the same run answers infra/unit-tests, and more.',
            '# junit: reports/junit.xml',
            '# tests:',
            '#   infra/unit-tests: {}',
            '#   data/policy:',
            '#     manual: { owner: your-name, date: 2026-01-31, expires: 2026-07-31, results: docs/policy-review.md }',
        ];
    const lines = [
        yamlSentence(suite.why),
        '# The report must be of this run: one that is committed proves nothing.',
        `junit: ${yamlValue(suite.report)}`,
        'tests:',
        '  infra/unit-tests: {}   # all cases of the report; `cases: ["tests.model*"]` would narrow them',
    ];
    if (guesses.length > 0)
        lines.push('  # Guesses, from the names of your tests. Remove the "# " in front of a test where the cases really answer what it asks;', '  # `ml-test-score explain data/schema` says what that is.');
    for (const { id, cases, why } of guesses) {
        lines.push(`  # From ${yamlComment(why.slice(0, 3).join(', ') + (why.length > 3 ? ', …' : ''))}:`);
        lines.push(`  # ${id}: { junit: { files: ${yamlValue(suite.report)}, cases: ${yamlValue([...cases].slice(0, 20))} } }`);
    }
    if (!guesses.some(({ id }) => id === 'data/policy'))
        lines.push('  # A test that is done by hand earns half a point until it expires:', '  # data/policy: { manual: { owner: your-name, date: 2026-01-31, expires: 2026-07-31, results: docs/policy-review.md } }');
    return lines;
}
const smallerIsBetter = /loss|error|rmse|mae|mse|mape|perplexity|latency|seconds/i;
function gate({ suite, metricNames }) {
    const names = metricNames.length === 0 ? ['accuracy', 'log_loss'] : metricNames;
    const limits = names.map((name) => smallerIsBetter.test(name)
        ? `${yamlValue(name)}: { max-rise: 5% }`
        : `${yamlValue(name)}: { ${metricNames.length === 0 ? 'minimum: 0.9, ' : ''}max-drop: 1% }`);
    const active = suite !== null;
    const examples = [
        'score: 1',
        'sections: { infra: 1 }',
        'metrics:   # `minimum` and `maximum` too; compared with the base, or `against: production`',
        ...limits.map((limit) => `  ${limit}`),
    ];
    return active
        ? [
            '# What blocks. Failing unit tests do, here and not in their own step, so that the comment can say what failed.',
            'gate:',
            '  require: [infra/unit-tests]',
            ...examples.map((line) => `  # ${line}`),
        ]
        : ['# What blocks.', '# gate:', ...examples.map((line) => `#   ${line}`)];
}
const promotion = () => [
    '# Where a model goes that passed, on a push to the default branch.',
    '# promote:',
    '#   to: github-releases        # or `directory`, with `path: registry`',
    '#   stage: production          # or a ladder: [staging, production]',
];
const unique = (lines) => [...new Set(lines)];

;// CONCATENATED MODULE: ./build/init/description.js


const clean = (text) => {
    const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
};
/** The terminal's lines about a detection. */
function describe(detection, configuration) {
    const found = [];
    const missing = [];
    const note = (why, becomes) => void found.push(clean(`${why} → ${becomes}`));
    const lacks = (what, key, where = configuration) => void missing.push(clean(`${what}: fill in ${key} in ${where}`));
    note(detection.model.why, `model: ${detection.model.name}`);
    describeTraining(detection, note, lacks);
    for (const { path, why, exact } of detection.metrics)
        if (detection.training?.metrics.includes(path))
            note(why, 'its metrics are read as DVC names them');
        else
            note(why, `metrics: ${exact ? path : `**/${path}`}`);
    if (detection.metrics.length === 0)
        lacks('no metrics file', '`metrics`');
    const artifacts = detection.artifacts.filter(({ exact }) => exact);
    for (const { path, why } of artifacts)
        note(why, `artifacts: ${path}`);
    if (artifacts.length === 0)
        lacks('no file of the model', '`artifacts` (promotion needs it)');
    if (detection.predictions?.exact)
        note(detection.predictions.why, `predictions: ${detection.predictions.path}`);
    for (const role of ['training', 'testing', 'serving']) {
        const path = detection.data[role];
        if (path === undefined)
            lacks(`no ${role} data`, `\`data.${role}\``);
        else
            note(path.why, `data.${role}: ${path.path}`);
    }
    const { schema, label } = detection.dataSchema;
    if (schema !== null)
        note(schema.why, `data.schema: ${schema.path}`);
    else
        lacks('no schema of the data', '`data.schema`');
    if (label !== null)
        note(`the column ${label} of the training data`, `data.label: ${label}`);
    describeTests(detection, note, lacks, missing, configuration);
    for (const file of detection.homeMade)
        found.push(clean(`${file} scores by the rubric on its own → keep it until the comment shows what you need, then retire it`));
    for (const file of detection.callers)
        missing.push(clean(`${file} uses this Action already: keep one of the two workflows, only one can own the comment`));
    for (const problem of detection.problems)
        missing.push(clean(problem));
    if (detection.subfolder !== '')
        found.push(clean(`this folder is ${detection.subfolder} of its repository → the workflow is in the .github of the top`));
    const command = detection.suite === null || detection.suite.afterTraining ? null : suiteCommand(detection.suite, detection.python);
    return { found, missing, next: [...(command === null ? [] : [command]), 'npx ml-test-score run'] };
}
function describeTraining(detection, note, lacks) {
    const { training } = detection;
    if (training === null)
        lacks('no training command', '`train`');
    else
        note(training.why, training.mlproject === null
            ? `train: ${trainingCommand(detection)}`
            : `train.mlproject: entry-point ${training.mlproject.entryPoint}`);
    for (const environment of [detection.python, detection.node, detection.r])
        if (environment !== null && environment.file !== '')
            note(`found ${environment.file}`, `install: ${environment.install.join(' && ') || 'by the workflow'}`);
    if (detection.addedTools.length > 0)
        note(`${detection.addedTools.join(' and ')} is in no list of packages`, 'the workflow installs it; better list it yourself');
    if (training !== null && usesPackages(detection))
        lacks('no list of packages (requirements.txt, pyproject.toml, environment.yml)', 'the step Install', 'the workflow');
    if (detection.dvcRemote)
        lacks('DVC has a remote', 'its credentials in the step "Pull data", if it asks for any,', 'the workflow');
}
const usesPackages = ({ training, python, setupAction }) => !setupAction && !['npm', 'r', 'mlproject'].includes(training?.kind ?? '') && (python === null || python.file === '');
function describeTests({ suite, guesses, unansweredTests }, note, lacks, missing, configuration) {
    if (suite === null) {
        lacks('no unit tests that write a JUnit report', '`junit`');
        return;
    }
    note(suite.why, `junit: ${suite.report}, infra/unit-tests`);
    for (const { id, why } of guesses)
        note(`${why[0]}${why.length > 1 ? ` and ${why.length - 1} more` : ''}`, `a guess for ${id}`);
    if (guesses.length > 0)
        note(guesses.length === 1 ? 'one guess waits for you' : `${guesses.length} guesses wait for you`, `remove the "# " below \`tests\` in ${configuration} where one is right`);
    if (unansweredTests.length > 0)
        missing.push(clean(`no guess which test of the rubric these answer: ${unansweredTests.slice(0, 5).join(', ')}`));
}

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
;// CONCATENATED MODULE: ./build/init/environment.js


async function findPython(tree) {
    const has = (file) => tree.files.includes(file);
    const project = has('pyproject.toml') ? ((await tree.read('pyproject.toml')) ?? '') : '';
    const versionFile = has('.python-version')
        ? '.python-version'
        : /^\s*(requires-python|python)\s*=/m.test(project)
            ? 'pyproject.toml'
            : null;
    const base = { versionFile, installForTests: [], name: null };
    if (has('uv.lock')) {
        const groups = keysNaming(project, 'dependency-groups', 'pytest').filter((group) => group !== 'dev');
        const extras = keysNaming(project, 'project.optional-dependencies', 'pytest');
        const flags = [...groups.map((group) => ` --group ${group}`), ...extras.map((extra) => ` --extra ${extra}`)].slice(0, 1);
        const environment = {
            ...base,
            manager: 'uv',
            file: 'uv.lock',
            install: ['uv sync'],
            installForTests: flags.map((flag) => `uv sync${flag}`),
            prefix: 'uv run ',
            cacheFile: 'uv.lock',
        };
        return { environment, declared: project, declaredForTests: project };
    }
    if (has('poetry.lock')) {
        const environment = {
            ...base,
            manager: 'poetry',
            file: 'poetry.lock',
            install: ['poetry install'],
            prefix: 'poetry run ',
            cacheFile: 'poetry.lock',
        };
        return { environment, declared: project, declaredForTests: project };
    }
    if (has('Pipfile.lock')) {
        const declared = (await tree.read('Pipfile')) ?? '';
        const environment = {
            ...base,
            manager: 'pipenv',
            file: 'Pipfile.lock',
            install: ['pipenv sync --dev'],
            prefix: 'pipenv run ',
            cacheFile: 'Pipfile.lock',
        };
        return { environment, declared, declaredForTests: declared };
    }
    const requirements = ['requirements.txt', 'requirements/base.txt', 'requirements/requirements.txt'].find(has);
    const conda = ['environment.yml', 'environment.yaml', 'conda.yaml', 'conda.yml'].find(has);
    if (requirements === undefined && conda !== undefined)
        return condaOf(tree, conda, base);
    return pipOf(tree, requirements, project, base);
}
async function condaOf(tree, file, base) {
    const text = (await tree.read(file)) ?? '';
    const named = safely(() => (0,dist.parse)(text, { maxAliasCount: 100 })?.name);
    const name = typeof named === 'string' && isPlain(named) && !named.includes('/') ? named : 'training';
    const environment = {
        ...base,
        manager: 'conda',
        file,
        install: [`conda env update --name ${name} --file ${file}`],
        prefix: `conda run --no-capture-output --name ${name} `,
        cacheFile: null,
        name,
    };
    return { environment, declared: text, declaredForTests: text };
}
async function pipOf(tree, requirements, project, base) {
    const has = (file) => tree.files.includes(file);
    const forTests = [
        'requirements-dev.txt',
        'requirements-test.txt',
        'requirements_dev.txt',
        'requirements_test.txt',
        'dev-requirements.txt',
        'test-requirements.txt',
        'requirements/dev.txt',
        'requirements/test.txt',
    ].find(has);
    const installable = /^\s*\[(project|build-system)\]/m.test(project) || has('setup.py');
    const extra = keysNaming(project, 'project.optional-dependencies', 'pytest')[0];
    const install = [];
    if (requirements !== undefined)
        install.push(`pip install -r ${requirements}`);
    if (installable)
        install.push('pip install -e .');
    if (install.length === 0)
        return null;
    const installForTests = [];
    if (forTests !== undefined)
        installForTests.push(`pip install -r ${forTests}`);
    else if (installable && extra !== undefined)
        installForTests.push(`pip install -e '.[${extra}]'`);
    const read = async (file) => file === undefined ? '' : ((await tree.read(file)) ?? '');
    const declared = `${await read(requirements)}\n${installable ? `${project}\n${await read(has('setup.py') ? 'setup.py' : undefined)}` : ''}`;
    const environment = {
        ...base,
        manager: 'pip',
        file: requirements ?? (project === '' ? 'setup.py' : 'pyproject.toml'),
        install,
        installForTests,
        prefix: '',
        cacheFile: requirements ?? (project === '' ? null : 'pyproject.toml'),
    };
    return { environment, declared, declaredForTests: `${declared}\n${await read(forTests)}` };
}
async function readPackageJson(tree) {
    if (!tree.files.includes('package.json'))
        return null;
    const text = await tree.read('package.json');
    const content = safely(() => JSON.parse(text ?? ''));
    if (typeof content !== 'object' || content === null)
        return null;
    const scripts = Object.entries(record(content.scripts)).filter(([, value]) => typeof value === 'string');
    return {
        scripts: Object.fromEntries(scripts),
        dependencies: [...Object.keys(record(content.dependencies)), ...Object.keys(record(content.devDependencies))],
        engine: typeof record(content.engines).node === 'string',
    };
}
function findNode(tree, manifest) {
    const has = (file) => tree.files.includes(file);
    const versionFile = ['.nvmrc', '.node-version'].find(has) ?? (manifest.engine ? 'package.json' : null);
    const base = { installForTests: [], prefix: '', name: null, versionFile };
    if (has('pnpm-lock.yaml'))
        return {
            ...base,
            manager: 'pnpm',
            file: 'pnpm-lock.yaml',
            install: ['pnpm install --frozen-lockfile'],
            cacheFile: null,
        };
    if (has('yarn.lock'))
        return {
            ...base,
            manager: 'yarn',
            file: 'yarn.lock',
            install: ['yarn install --immutable || yarn install --frozen-lockfile'],
            cacheFile: null,
        };
    const locked = has('package-lock.json');
    return {
        ...base,
        manager: 'npm',
        file: locked ? 'package-lock.json' : 'package.json',
        install: [locked ? 'npm ci' : 'npm install'],
        cacheFile: locked ? 'package-lock.json' : null,
    };
}
function findR(tree) {
    const file = ['renv.lock', 'DESCRIPTION'].find((name) => tree.files.includes(name)) ?? '';
    const install = { 'renv.lock': ['Rscript -e "renv::restore()"'], DESCRIPTION: [] }[file] ?? [];
    return {
        manager: 'r',
        file,
        install,
        installForTests: [],
        prefix: '',
        versionFile: null,
        cacheFile: null,
        name: null,
    };
}
/** The environment with tools that its own files do not declare, installed last. */
function withTools(found, tools, testTools) {
    const missing = tools.filter((tool) => !declares(found.declared, tool));
    const missingForTests = testTools.filter((tool) => !declares(found.declaredForTests, tool) && !missing.includes(tool));
    const { environment } = found;
    const pip = environment.manager === 'uv' ? 'uv pip install ' : `${environment.prefix}pip install `;
    const adding = (names) => names.length === 0 ? [] : [`${pip}${names.join(' ')}`];
    return {
        environment: {
            ...environment,
            install: [...environment.install, ...adding(missing)],
            installForTests: [...environment.installForTests, ...adding(missingForTests)],
        },
        added: [...missing, ...missingForTests],
    };
}
/** Whether a list of requirements names a package, or a plugin that brings it (`pytest-cov`). */
const declares = (text, tool) => new RegExp(`(^|["'\\s-])${tool}(?![\\w.])`, 'm').test(text.replace(/^\s*#.*$/gm, ''));
/** The keys of one table of a TOML file whose list names a package. A glance, no parser: a wrong guess shows in the first run. */
function keysNaming(toml, table, tool) {
    const start = toml.indexOf(`[${table}]`);
    if (start === -1)
        return [];
    const body = toml.slice(start + table.length + 2).split(/^\[/m, 1)[0] ?? '';
    return [...body.matchAll(/^([\w-]{1,60})\s*=\s*\[((?:"[^"]*"|'[^']*'|[^\]"'])*)\]/gm)]
        .filter(([, , list]) => declares(list ?? '', tool))
        .map(([, key]) => key);
}
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
function safely(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/init/data-schema.js







const data_schema_limits = { bytes: 64 * support_files/* megabyte */.H7, cells: 100_000_000 };
const names = ['schema.json', 'schema.yml', 'schema.yaml'];
const nothing = { schema: null, text: null, label: null, problems: [] };
const head = `# A Frictionless Table Schema, inferred from the training data by \`ml-test-score init\`.
# Go over it: it says what was seen, not what must be. Bounds are rounded outwards; values are listed where few are in use.
`;
/** The Table Schema beside the training data, else a first one from the data themselves. Never throws: trouble is a problem. */
async function findSchema(tree, training) {
    if (training === undefined)
        return nothing;
    const folder = folderOf(training.path);
    const beside = names
        .map((name) => (folder === '' ? name : `${folder}/${name}`))
        .filter((path) => tree.files.includes(path));
    for (const path of beside) {
        const columns = await fieldsOf(tree.root, path);
        if (columns !== null)
            return { ...nothing, schema: { path, why: `found ${path}`, exact: true }, label: labelAmong(columns) };
    }
    if (!tree.files.includes(training.path))
        return nothing;
    const path = folder === '' ? 'schema.yml' : `${folder}/schema.yml`;
    if ((await (0,promises_.lstat)((0,external_node_path_.join)(tree.root, path)).catch(() => null)) !== null)
        return trouble(`${path} is there and is no Table Schema with \`fields\`: it was left as it is`);
    try {
        const { columns, schema } = await profiled(tree.root, training.path);
        return {
            schema: { path, why: `inferred from ${training.path}`, exact: true },
            text: head + (0,dist/* stringify */.As)(schema, { lineWidth: 0, aliasDuplicateObjects: false }),
            label: labelAmong(columns),
            problems: (await isIgnored(tree, folder)) ? [`git ignores ${folder}: commit ${path} by \`git add --force\``] : [],
        };
    }
    catch (error) {
        const [reason = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
        return trouble(`no schema was inferred from ${training.path}: ${reason.replace(`${training.path}: `, '')}`);
    }
}
const trouble = (problem) => ({ ...nothing, problems: [problem] });
/** The columns that a Table Schema names; null where the file is none. */
async function fieldsOf(root, path) {
    const text = await (0,support_files/* readTextBounded */.LW)(root, path, support_files/* megabyte */.H7).catch(() => '');
    const { fields } = record(safely(() => (0,dist.parse)(text)));
    if (!Array.isArray(fields))
        return null;
    return fields.map((field) => record(field).name).filter((name) => typeof name === 'string');
}
async function profiled(root, path) {
    const { size } = await (0,promises_.lstat)((0,external_node_path_.join)(root, path));
    if (size > data_schema_limits.bytes)
        throw new Error('it is larger than 64 MB; `ml-test-score profile --schema` reads larger ones');
    if (size < 1024 && (await (0,support_files/* readTextBounded */.LW)(root, path)).startsWith('version https://git-lfs.github.com/'))
        throw new Error('it is a pointer of Git LFS; fetch the file with `git lfs pull`');
    const [{ openTable }, { openProfile }, { inferSchema }, { descriptor }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2879), __webpack_require__.e(3582)]).then(__webpack_require__.bind(__webpack_require__, 82879)),
        Promise.all(/* import() */[__webpack_require__.e(9381), __webpack_require__.e(1201)]).then(__webpack_require__.bind(__webpack_require__, 99381)),
        __webpack_require__.e(/* import() */ 5169).then(__webpack_require__.bind(__webpack_require__, 65169)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(3581), __webpack_require__.e(8863), __webpack_require__.e(3820)]).then(__webpack_require__.bind(__webpack_require__, 78863)),
    ]);
    const table = await openTable({ root, patterns: [path] });
    const profile = openProfile(table.columns);
    let rows = 0;
    const bound = {
        observe: (batch) => {
            rows += batch.rows;
            // A small Parquet file can hold billions of equal cells.
            if (rows * table.columns.length > data_schema_limits.cells)
                throw new Error('it has more than 100 million cells');
        },
    };
    await table.read([bound, profile]);
    if (rows === 0)
        throw new Error('it has no rows below its header');
    const schema = inferSchema(profile.finish(), { format: table.format });
    const accepted = descriptor.safeParse(schema);
    if (!accepted.success)
        throw new Error(accepted.error.issues[0]?.message ?? 'its columns have no usable names');
    return { columns: table.columns, schema };
}
/** `y` and `class` name other things too, unless they come last and `y` is no coordinate. */
function labelAmong(columns) {
    const last = columns.at(-1);
    const isLabel = (name) => /^(label|target)$/i.test(name) ||
        (name === last && (/^class$/i.test(name) || (/^y$/i.test(name) && !columns.some((other) => /^x$/i.test(other)))));
    const [found, ...others] = columns.filter(isLabel);
    return found === undefined || others.length > 0 ? null : found;
}
/** Only whole folders named at the top: enough for the usual `data/`. */
async function isIgnored(tree, folder) {
    const lines = ((await tree.read('.gitignore')) ?? '').split('\n').map((line) => line.trim());
    const [top] = folder.split('/');
    return folder !== '' && lines.some((line) => [folder, top].includes(line.replace(/^\/|\/?\*{0,2}$/g, '')));
}

;// CONCATENATED MODULE: ./build/init/model-folders.js


const configurations = load/* configurationFiles */.K0;
const trains = /^(train\.py|train\.R|training\.py|dvc\.yaml|MLproject)$/;
/** Folders whose folders are models. Elsewhere two training scripts are rather two parts of one. */
const holdsModels = /^(models|projects|pipelines|services|packages)$/;
const elsewhere = /(^|\/)(tests?|testing|docs?|examples?|notebooks|build|dist|\.github)(\/|$)/;
/** A package's module is part of something larger; a script of Node is started by the package's `train`. */
const isTraining = (file, files) => {
    const beside = (name) => files.has(folderOf(file) === '' ? name : `${folderOf(file)}/${name}`);
    if (/^train\.(m?js|ts)$/.test(nameOf(file)))
        return beside('package.json');
    return trains.test(nameOf(file)) && !beside('__init__.py');
};
/** The folders of the models, where there are two at least; empty otherwise. */
function modelFolders(tree) {
    const files = new Set(tree.files);
    if (tree.files.some((file) => folderOf(file) === '' && isTraining(file, files)))
        return [];
    const folders = tree.files.filter((file) => {
        const folder = folderOf(file);
        if (folder === '' || elsewhere.test(folder))
            return false;
        const isModel = holdsModels.test(nameOf(folderOf(folder))) && isTraining(file, files);
        return configurations.includes(nameOf(file)) || isModel;
    });
    const found = [...new Set(folders.map(folderOf))].sort();
    return found.length > 1 ? found : [];
}

;// CONCATENATED MODULE: ./build/init/outputs.js

const table = /\.(csv|tsv|jsonl|ndjson|parquet)$/i;
const metricsName = /(^|[/_-])(metrics?|scores?|results?|eval(uation)?)([_-][\w-]+)?\.(json|ya?ml|csv|tsv)$/i;
const strictMetricsName = /(^|[/_-])metrics?\.(json|ya?ml|csv|tsv)$/i;
const modelName = /\.(pkl|pickle|joblib|pt|pth|onnx|h5|hdf5|keras|safetensors|cbm|ubj|tflite|rds)$|(^|[/_-])model[\w-]*\.(json|txt|bin)$/i;
const predictionsName = /(^|[/_-])predictions?[\w-]*\.(csv|tsv|jsonl|parquet)$/i;
const notModel = /(config|param|schema|metric|card)/i;
const outputs_limits = { scripts: 20, literals: 500 };
/** The file names written in the training's own source files. */
async function readSources(tree, training) {
    const literals = [];
    const texts = [];
    const tooLarge = [];
    for (const file of (training?.scripts ?? []).slice(0, outputs_limits.scripts)) {
        const text = await tree.read(file);
        if (text === null)
            tooLarge.push(file);
        else {
            texts.push(text);
            literals.push(...literalsOf(text, file));
        }
    }
    return { literals, text: texts.join('\n'), tooLarge };
}
/** File names in string literals. A folder in front of one (`Path("build") / "metrics.json"`, a variable, a default of an argument) is looked up. */
function literalsOf(text, file) {
    const found = [];
    for (const line of text.split('\n')) {
        if (/^\s*(#|\/\/)/.test(line) || line.length > 1000)
            continue;
        for (const match of line.matchAll(/(["'`])([^"'`\\\n]{1,200}\.[A-Za-z0-9]{1,11})\1/g)) {
            if (found.length >= outputs_limits.literals)
                return found;
            const before = line.slice(0, match.index);
            const resolved = resolve(text, before, match[2] ?? '');
            if (resolved === null)
                continue;
            found.push({
                ...resolved,
                file,
                read: /\b(load|loads|read_\w+|read\.\w+|readRDS|from_pretrained|restore|fread)\s*\((?:\s*[\w.]+\s*\()?[^()]*$/.test(before),
            });
        }
    }
    return found;
}
function resolve(text, before, literal) {
    let path = literal;
    let exact = true;
    // f"{out}/metrics.json", `${out}/metrics.json`
    const template = /^\$?\{([\w.]+)\}\/(.+)$/.exec(path);
    // Path("build") / "metrics.json", out / "metrics.json", os.path.join("build", "metrics.json"), join(out, "metrics.json")
    const joined = /(?:(?:Path\()?["']([^"'\n]{1,100})["']\)?|([A-Za-z_][\w.]*))\s*\/\s*f?$/.exec(before) ??
        /\b(?:join|joinpath|file\.path)\(\s*(?:["']([^"'\n]{1,100})["']|([A-Za-z_][\w.]*))\s*,\s*f?$/.exec(before);
    if (template !== null) {
        const folder = textOf(text, template[1] ?? '');
        path = folder === null ? (template[2] ?? '') : `${folder}/${template[2]}`;
        exact = folder !== null;
    }
    else if (joined !== null) {
        const folder = joined[1] ?? textOf(text, joined[2] ?? '');
        path = folder === null ? path : `${folder}/${path}`;
        exact = folder !== null;
    }
    else if (/[/,]\s*f?$/.test(before.trimEnd()) && /join|Path/.test(before))
        exact = false;
    path = path.replace(/^\.\//, '').replace(/\/{2,}/g, '/');
    if (!/^[\w.][\w ./@+=,-]*$/.test(path) || path.split('/').includes('..'))
        return null;
    return { path, exact };
}
/** The text that a variable was given once: `out = Path("build")`, or the default of the argument `--out`. */
function textOf(text, name) {
    const variable = name.replace(/^(args?|opts?|options|cfg|config|FLAGS)\./, '');
    if (!/^[A-Za-z_]\w{0,60}$/.test(variable))
        return null;
    const assigned = new RegExp(`^[ \\t]*(?:const |let |var )?${variable}[ \\t]*(?::[^=\\n]{1,40})?(?:=|<-)[ \\t]*(?:[\\w.]*Path\\()?["']([^"'\\n]{1,100})["']`, 'm').exec(text);
    const flag = variable.replaceAll('_', '[-_]');
    const argument = new RegExp(`["']--${flag}["'][^)]{0,200}?\\bdefault[ \\t]*=[ \\t]*(?:[\\w.]*Path\\()?["']([^"'\\n]{1,100})["']`).exec(text);
    return (assigned ?? argument)?.[1]?.replace(/\/$/, '') ?? null;
}
const found = (path, why, exact = true) => ({ path, why, exact });
/** Metrics files: those that DVC declares, else those that the training script names, else those that are there, else MLflow's store. */
function findMetrics(tree, training, sources, declared) {
    if (training !== null && training.metrics.length > 0)
        return training.metrics.map((path) => found(path, `dvc.yaml declares the metrics ${path}`));
    const named = sources.literals.filter(({ path, read }) => metricsName.test(path) && !read);
    const best = named.filter(({ path }) => strictMetricsName.test(path));
    const literals = pickExisting(tree, best.length > 0 ? best : named.filter(({ path }) => !table.test(path)));
    if (literals.length > 0)
        return literals;
    const live = /^\s*(from|import)\s+dvclive\b/m.test(sources.text);
    if (live)
        return [found('dvclive/metrics.json', 'the training script uses DVCLive')];
    const existing = tree.files.filter((path) => /(^|\/)metrics\.(json|ya?ml)$/.test(path) && !/(^|\/)(tests?|docs?|examples?)\//.test(path));
    if (existing[0] !== undefined)
        return [found(existing[0], `${existing[0]} is there`)];
    if (/^\s*(from|import)\s+mlflow\b/m.test(sources.text) && !/set_tracking_uri\(\s*f?["']https?:/.test(sources.text)) {
        const older = /\bmlflow[\w-]*\s*(?:[=~]=|<=?|=\s*"[\^~]?)\s*[12]\b|\bmlflow\b[^\n]*<\s*3\b/.test(declared);
        return [
            older
                ? found('mlruns', 'the training script logs to MLflow, before version 3')
                : found('mlflow.db', 'the training script logs to MLflow'),
        ];
    }
    return [];
}
/** One path for each name: where its folder is not known, the file of that name that is there, else a glob. */
function pickExisting(tree, literals) {
    const picked = new Map();
    for (const { path, file, exact } of literals) {
        const there = exact ? undefined : tree.files.find((other) => other === path || other.endsWith(`/${path}`));
        const chosen = exact ? path : (there ?? path);
        if (!picked.has(chosen))
            picked.set(chosen, found(chosen, `${file} names ${nameOf(path)}`, exact || there !== undefined));
    }
    return [...picked.values()].slice(0, 5);
}
/** The files of the model. */
function findArtifacts(tree, training, sources) {
    const isModel = (path) => modelName.test(path) && !notModel.test(nameOf(path));
    const outputs = (training?.outputs ?? []).filter((path) => isModel(path) || /(^|\/)models?$/.test(path));
    if (outputs.length > 0)
        return outputs.map((path) => found(path, `dvc.yaml declares the output ${path}`));
    const named = pickExisting(tree, sources.literals.filter(({ path, read }) => isModel(path) && !read));
    if (named.length > 0)
        return named;
    const existing = tree.files.find((path) => isModel(path) && !/(^|\/)(tests?|docs?|examples?)\//.test(path));
    return existing === undefined ? [] : [found(existing, `${existing} is there`)];
}
function findPredictions(tree, training, sources) {
    const output = (training?.outputs ?? []).find((path) => predictionsName.test(path));
    if (output !== undefined)
        return found(output, `dvc.yaml declares the output ${output}`);
    const named = sources.literals.filter(({ path, read }) => predictionsName.test(path) && !read);
    return pickExisting(tree, named)[0] ?? null;
}
const roleNames = [
    ['training', /(^|[^a-z0-9])train(ing)?([^a-z0-9]|$)/i],
    ['testing', /(^|[^a-z0-9])(test|testing|holdout|hold-out)([^a-z0-9]|$)/i],
    ['serving', /(^|[^a-z0-9])(serving|production|live|online)([^a-z0-9]|$)/i],
];
/** Tables by their names: files that are there, that a `.dvc` file stands for, or that `dvc.yaml` and the training script read. */
function findData(tree, training, sources) {
    const there = tree.files.flatMap((path) => (path.endsWith('.dvc') ? [path.slice(0, -'.dvc'.length)] : [path]));
    const declared = [
        ...(training?.inputs ?? []),
        ...sources.literals.filter(({ read, exact }) => read && exact).map(({ path }) => path),
    ];
    // What a stage of `dvc.yaml` writes or reads is there once it has run.
    const ofStages = training?.kind === 'dvc' ? [...training.outputs, ...training.inputs] : [];
    const tables = [...new Set([...ofStages, ...declared.filter((path) => there.includes(path)), ...there])].filter((path) => table.test(path) && !predictionsName.test(path) && !metricsName.test(path) && !isTestFixture(path));
    const data = {};
    for (const path of tables)
        for (const [role, pattern] of roleNames)
            if (data[role] === undefined && pattern.test(path)) {
                data[role] = found(path, ofStages.includes(path) ? `dvc.yaml declares ${path}` : `found ${path}`);
                break;
            }
    const only = tables.filter((path) => declared.includes(path));
    if (data.training === undefined && only.length === 1 && only[0] !== undefined)
        data.training = found(only[0], `training reads ${only[0]}`);
    return data;
}
/** `data/test/x.csv` is data; `tests/data/x.csv` belongs to the tests. */
const isTestFixture = (path) => /(^|\/)(tests|fixtures|test\/(data|fixtures|resources))\//i.test(path);

;// CONCATENATED MODULE: ./build/init/training.js



/** The training command in order of preference, and the other candidates. */
async function findTraining(tree, manifest, packageManager) {
    const problems = [];
    const found = [
        await fromDvc(tree, problems),
        await fromMlproject(tree, problems),
        await fromMakefile(tree),
        fromPackageJson(tree, manifest, packageManager),
        ...(await fromScripts(tree)),
    ].filter((training) => training !== null);
    const [training = null, ...others] = found;
    return {
        training,
        others: others.map(({ file }) => file).filter((file) => !training?.scripts.includes(file)),
        problems,
    };
}
const empty = {
    command: null,
    variables: '',
    mlproject: null,
    scripts: [],
    tools: [],
    metrics: [],
    outputs: [],
    inputs: [],
};
const yaml = (text) => (0,dist.parse)(text, { maxAliasCount: 100, logLevel: 'error' });
async function fromDvc(tree, problems) {
    if (!tree.files.includes('dvc.yaml'))
        return null;
    const text = await tree.read('dvc.yaml');
    const content = safely(() => record(yaml(text ?? '')));
    if (text === null || content === null) {
        problems.push('dvc.yaml cannot be read as YAML of at most 64 kB');
        return null;
    }
    const stages = Object.entries(record(content.stages)).map(([name, value]) => {
        const stage = record(value);
        return { name, ...record(stage.do === undefined ? stage : stage.do) };
    });
    if (stages.length === 0)
        return null;
    const commands = stages.map((stage) => strings(stage.cmd).join('\n')).join('\n');
    const collect = (key) => stages.flatMap((stage) => paths(stage[key]).map((path) => below(stage.wdir, path))).filter((path) => path !== '');
    const names = stages.map(({ name }) => name).filter(isPlain);
    return {
        ...empty,
        file: 'dvc.yaml',
        kind: 'dvc',
        why: `dvc.yaml has ${stages.length === 1 ? 'the stage' : 'the stages'} ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`,
        command: 'dvc repro',
        scripts: scriptsIn(tree, commands),
        tools: ['dvc'],
        commands,
        metrics: [...new Set([...collect('metrics'), ...paths(content.metrics)])].filter(isPlain),
        outputs: collect('outs').filter(isPlain),
        inputs: collect('deps').filter(isPlain),
    };
}
/** Paths as `dvc.yaml` writes them: a string, or a map from the path to its options. Templates are left out. */
const paths = (value) => (Array.isArray(value) ? value : typeof value === 'string' ? [value] : [])
    .map((item) => (typeof item === 'string' ? item : (Object.keys(record(item))[0] ?? '')))
    .filter((path) => path !== '' && !path.includes('${'));
const strings = (value) => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
const below = (folder, path) => {
    if (typeof folder !== 'string' || folder === '.' || folder === '')
        return path;
    return folder.includes('${') || folder.includes('..') || path.startsWith('..') ? '' : `${folder}/${path}`;
};
async function fromMlproject(tree, problems) {
    const file = tree.files.find((path) => path === 'MLproject');
    if (file === undefined)
        return null;
    const text = await tree.read(file);
    const content = safely(() => record(yaml(text ?? '')));
    if (text === null || content === null) {
        problems.push('MLproject cannot be read as YAML of at most 64 kB');
        return null;
    }
    const entryPoints = record(content.entry_points);
    const entryPoint = ['main', 'train', ...Object.keys(entryPoints)].find((name) => name in entryPoints);
    if (entryPoint === undefined || !isPlain(entryPoint)) {
        problems.push('MLproject has no entry point');
        return null;
    }
    const entry = record(entryPoints[entryPoint]);
    const command = typeof entry.command === 'string' ? entry.command : '';
    const why = `MLproject has the entry point ${entryPoint}`;
    const base = { ...empty, file, why, scripts: scriptsIn(tree, command), commands: command };
    if (typeof content.conda_env === 'string') {
        const filled = withDefaults(command, record(entry.parameters));
        if (filled === null) {
            problems.push(`MLproject: ${entryPoint} needs parameters without a default, and its conda environment cannot be made by init`);
            return null;
        }
        return { ...base, kind: 'python', command: filled };
    }
    const environmentManager = typeof content.python_env === 'string' ? 'virtualenv' : 'local';
    return { ...base, kind: 'mlproject', mlproject: { entryPoint, environmentManager } };
}
/** The entry point's command with each `{parameter}` replaced by its default; null where one has none. */
function withDefaults(command, parameters) {
    let complete = command.trim() !== '';
    const filled = command.trim().replace(/\{(\w+)\}/g, (_, name) => {
        const declared = parameters[name];
        const value = typeof declared === 'object' ? record(declared).default : undefined;
        if (typeof value !== 'string' && typeof value !== 'number')
            complete = false;
        return quoteForShell(String(value));
    });
    return complete && !/[\n\r]/.test(filled) ? filled : null;
}
async function fromMakefile(tree) {
    const file = ['GNUmakefile', 'makefile', 'Makefile'].find((name) => tree.files.includes(name));
    if (file === undefined)
        return null;
    const lines = ((await tree.read(file)) ?? '').split('\n');
    const start = lines.findIndex((line) => /^train[ \t]*::?(?!=)/.test(line));
    if (start === -1)
        return null;
    const after = lines.slice(start + 1);
    const end = after.findIndex((line) => line.trim() !== '' && !line.startsWith('\t'));
    const recipe = after.slice(0, end === -1 ? undefined : end).join('\n');
    return {
        ...empty,
        file,
        kind: 'make',
        why: `${file} has the target train`,
        command: 'make train',
        scripts: scriptsIn(tree, recipe),
        commands: recipe,
    };
}
function fromPackageJson(tree, manifest, packageManager) {
    const script = manifest?.scripts.train;
    if (script === undefined)
        return null;
    return {
        ...empty,
        file: 'package.json',
        kind: 'npm',
        why: 'package.json has the script train',
        command: packageManager === 'yarn' ? 'yarn train' : `${packageManager} run train`,
        scripts: scriptsIn(tree, script),
        commands: script,
    };
}
/** Names of training scripts, the plainest first. */
const scriptNames = [/^train\.py$/, /^training\.py$/, /^train_model\.py$|^model_train(ing)?\.py$/, /^train\.R$/i];
const vagueNames = /^(train_\w+|\w+_train|main|run|pipeline|model)\.py$/;
const notTraining = /(^|\/)(tests?|testing|docs?|examples?|notebooks|build|dist|\.github)\//;
async function fromScripts(tree) {
    const sources = tree.files.filter((path) => !notTraining.test(path));
    const chosen = scriptNames.flatMap((pattern) => sources.filter((path) => pattern.test(nameOf(path))).sort((a, b) => place(a) - place(b)));
    if (chosen.length === 0) {
        // A vaguer name counts only where the file fits a model.
        for (const path of sources.filter((path) => vagueNames.test(nameOf(path))).slice(0, 30))
            if (/\.(fit|backward|partial_fit)\(|\bxgb\.train\(|\blgb\.train\(/.test((await tree.read(path)) ?? ''))
                chosen.push(path);
    }
    return chosen.map((path) => scriptTraining(tree, path));
}
/** The root before `src`, that before `scripts`, that before packages, those before anything deeper. */
const place = (path) => {
    const known = ['', 'src', 'scripts'].indexOf(folderOf(path));
    return known === -1 ? 10 + path.split('/').length : known;
};
function scriptTraining(tree, path) {
    const folder = folderOf(path);
    const siblings = tree.files.filter((file) => folder !== '' && file.startsWith(`${folder}/`) && /\.(py|R)$/i.test(file) && !notTraining.test(file));
    const base = {
        ...empty,
        file: path,
        why: `found ${path}`,
        scripts: [path, ...siblings.filter((file) => file !== path)],
        commands: '',
    };
    if (/\.R$/i.test(path))
        return { ...base, kind: 'r', command: `Rscript ${quoteForShell(path)}` };
    if (folder !== '' && isPlain(path) && tree.files.includes(`${folder}/__init__.py`)) {
        let top = folder;
        while (folderOf(top) !== '' && tree.files.includes(`${folderOf(top)}/__init__.py`))
            top = folderOf(top);
        const above = folderOf(top);
        const module = path
            .slice(above === '' ? 0 : above.length + 1)
            .replace(/\.py$/, '')
            .replaceAll('/', '.');
        if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(module))
            return {
                ...base,
                kind: 'python',
                command: `python -m ${module}`,
                variables: above === '' ? '' : `PYTHONPATH=${above} `,
                why: `found ${path} in the package ${module.split('.')[0]}`,
            };
    }
    return { ...base, kind: 'python', command: `python ${quoteForShell(path)}` };
}
/** The source files that a command names. */
function scriptsIn(tree, command) {
    const named = [...command.slice(0, 20_000).matchAll(/[\w./-]+\.(?:py|R|js|mjs|cjs|ts)\b/g)].map(([path]) => path.replace(/^\.\//, ''));
    const modules = [...command.slice(0, 20_000).matchAll(/-m\s+([A-Za-z_][\w.]*)/g)].flatMap(([, module = '']) => {
        const path = module.replaceAll('.', '/');
        return [`${path}.py`, `${path}/__main__.py`, `src/${path}.py`, `src/${path}/__main__.py`];
    });
    return [...new Set([...named, ...modules])]
        .filter((path) => tree.files.includes(path))
        .sort((a, b) => Number(/train/i.test(b)) - Number(/train/i.test(a)));
}

;// CONCATENATED MODULE: ./build/init/detection.js












/**
 * Looks at a repository: at most 5,000 names, the first files of at most 64 kB that matter, and training data of at most 64 MB. Nothing is executed or written.
 *
 * @throws ConfigurationError where the folder cannot be read
 */
async function detect(root) {
    const full = (0,external_node_path_.resolve)(root);
    const tree = await readTree(full).catch((error) => {
        throw new errors/* ConfigurationError */.j1({ file: root, message: `cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, next: 'name a folder that holds a repository' }, { cause: error });
    });
    const top = await findTop(full);
    const manifest = await readPackageJson(tree);
    const nodeFound = manifest === null ? null : findNode(tree, manifest);
    const { training, others, problems } = await findTraining(tree, manifest, nodeFound?.manager ?? 'npm');
    const pythonFound = await findPython(tree);
    const sources = await readSources(tree, training);
    const metrics = findMetrics(tree, training, sources, pythonFound?.declared ?? '');
    const artifacts = findArtifacts(tree, training, sources);
    const predictions = findPredictions(tree, training, sources);
    const outputs = [...metrics, ...artifacts, ...(predictions === null ? [] : [predictions])].map(({ path }) => path);
    const tests = await findSuite(tree, training, manifest, outputs);
    const needed = training?.tools ?? [];
    const python = pythonFound === null ? null : withTools(pythonFound, needed, tests.suite?.tools ?? []);
    const bare = python === null && usesPython(training, tests.suite) ? barePython(needed, tests.suite?.tools ?? []) : null;
    const environment = python?.environment ?? bare;
    const data = findData(tree, training, sources);
    const { problems: troubles, ...dataSchema } = await findSchema(tree, data.training);
    const workflows = await scanWorkflows(tree);
    const dvcRemote = /^\s*\[.*remote\s/m.test((await tree.read('.dvc/config')) ?? '');
    const notes = [...problems];
    for (const file of sources.tooLarge)
        notes.push(`${file} is no text of at most 64 kB: the names of its outputs were not looked up`);
    notes.push(...troubles);
    if (tests.problem !== null)
        notes.push(tests.problem);
    if (tree.refused > 0)
        notes.push(`${tree.refused} names were left out: they hold characters that no command line holds safely`);
    if (tree.truncated)
        notes.push('the repository has more files than were looked at: check what was found');
    return {
        root: full,
        top,
        subfolder: (0,external_node_path_.relative)(top, full).split(external_node_path_.sep).join('/'),
        model: await detection_modelName(full, top),
        branches: await defaultBranches(top),
        training,
        otherTraining: others,
        python: environment,
        node: nodeFound !== null &&
            (training?.kind === 'npm' ||
                (tests.suite !== null && tests.suite.framework !== 'pytest') ||
                manifestUsed(training))
            ? nodeFound
            : null,
        r: training?.kind === 'r' ? findR(tree) : null,
        addedTools: python?.added ?? (bare === null ? [] : [...needed, ...(tests.suite?.tools ?? [])]),
        metrics,
        metricNames: await readMetricNames(tree, metrics),
        artifacts,
        predictions,
        data,
        dataSchema,
        suite: tests.suite,
        guesses: tests.guesses,
        unansweredTests: tests.unanswered,
        notebooks: tree.files.filter((path) => path.endsWith('.ipynb')).slice(0, 5),
        setupAction: tree.files.some((path) => /^\.github\/actions\/setup-training\/action\.ya?ml$/.test(path)),
        lfs: /\bfilter=lfs\b/.test((await tree.read('.gitattributes')) ?? ''),
        dvcRemote,
        ...workflows,
        modelFolders: top === full ? modelFolders(tree) : [],
        existing: load/* configurationFiles */.K0.find((file) => tree.files.includes(file)) ?? null,
        problems: notes,
    };
}
const usesPython = (training, suite) => suite?.framework === 'pytest' || (training !== null && !['npm', 'r'].includes(training.kind));
const manifestUsed = (training) => /\b(npm|npx|node|yarn|pnpm)\b/.test(training?.commands ?? '');
/** Python without any list of packages. */
function barePython(tools, testTools) {
    const install = (names) => names.length === 0 ? [] : [`pip install ${names.join(' ')}`];
    return {
        manager: 'pip',
        file: '',
        install: install(tools),
        installForTests: install(testTools),
        prefix: '',
        versionFile: null,
        cacheFile: null,
        name: null,
    };
}
async function findTop(root) {
    for (let folder = root;; folder = (0,external_node_path_.dirname)(folder)) {
        const there = await (0,promises_.access)((0,external_node_path_.join)(folder, '.git')).then(() => true, () => false);
        if (there)
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return root;
    }
}
/** A file of git itself, read as text: no git is started. */
const readGit = (top, file) => (0,support_files/* readTextBounded */.LW)(top, `.git/${file}`, 64 * 1024).catch(() => '');
async function defaultBranches(top) {
    const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(await readGit(top, 'refs/remotes/origin/HEAD'))?.[1];
    const head = /^ref: refs\/heads\/(.+)$/m.exec(await readGit(top, 'HEAD'))?.[1];
    const branch = remote ?? (head === 'main' || head === 'master' ? head : undefined);
    return branch !== undefined && isPlain(branch) ? [branch] : ['main', 'master'];
}
/** The repository's name on its remote, else the folder's: letters, digits and hyphens. */
async function detection_modelName(root, top) {
    const url = /^\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(await readGit(top, 'config'))?.[1];
    const remote = root === top
        ? url
            ?.replace(/\/+$/, '')
            .split(/[/:]/)
            .at(-1)
            ?.replace(/\.git$/, '')
        : undefined;
    const candidates = [
        { text: remote, why: 'the name of the repository' },
        { text: (0,external_node_path_.basename)(root), why: 'the name of the folder' },
    ];
    for (const { text, why } of candidates) {
        const name = (text ?? '')
            .replace(/[^A-Za-z0-9]+/g, '-')
            .replace(/^[^A-Za-z]+|-+$/g, '')
            .slice(0, 60)
            .replace(/-+$/, '')
            .toLowerCase();
        if (name !== '')
            return { name, why };
    }
    return { name: 'model', why: 'no name was found' };
}
async function scanWorkflows(tree) {
    const homeMade = [];
    const callers = [];
    const files = tree.files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ||
        /(^|\/)conftest\.py$/.test(path) ||
        /ml[-_]?test[-_]?score[^/]*\.(py|sh)$/i.test(path));
    for (const file of files.slice(0, 40)) {
        const text = (await tree.read(file)) ?? '';
        if (/uses:\s*["']?ml-test-score\/ml-test-score@/.test(text))
            callers.push(file);
        else if (/ml[-_ ]?test[-_ ]?score/i.test(text))
            homeMade.push(file);
    }
    return { homeMade, callers };
}
/** Up to three names, nested keys joined with dots, for the example of a gate. */
async function readMetricNames(tree, metrics) {
    const names = [];
    const visit = (value, name, depth) => {
        if (names.length >= 3 || depth > 3)
            return;
        if (typeof value === 'number' && /^[\w.-]{1,60}$/.test(name))
            names.push(name);
        else
            for (const [key, child] of Object.entries(record(value)).slice(0, 50))
                visit(child, name === '' ? key : `${name}.${key}`, depth + 1);
    };
    for (const { path } of metrics.filter(({ path }) => path.endsWith('.json'))) {
        const text = await tree.read(path);
        if (text !== null)
            visit(safely(() => JSON.parse(text)), '', 0);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/init/several.js





/** A repository with several models, each in a folder of its own. */
/** The models, as those that `init` finds in each folder. Tests run after training, as no step of the workflow is one model's alone. */
const detectModels = async ({ root, modelFolders: folders }) => Promise.all(folders.map(async (folder) => {
    const found = await detect((0,external_node_path_.join)(root, folder));
    return { ...found, suite: found.suite === null ? null : { ...found.suite, afterTraining: true } };
}));
/** `models/*` where every model is a folder of one folder; else each by its name. */
function modelsGlobs({ modelFolders: folders }) {
    const parents = new Set(folders.map(folderOf));
    const [parent = ''] = parents;
    return parents.size === 1 && parent !== '' ? [`${parent}/*`] : folders;
}
/** The content of the root's `ml-test-score.yml`. */
const writeModels = (detection) => [
    '# ML Test Score: the models of this repository. Everything about one of them stands in its own file.',
    '# Written by `ml-test-score init`.',
    `models: ${yamlValue(modelsGlobs(detection))}`,
    '# history: { branch: ml-test-score }   # where the records of all of them go',
    '',
].join('\n');
/** The content of the workflow: workflows/monorepo.yml, with what installs the packages of every model. */
function writeModelsWorkflow(detection, models) {
    const prepare = models.flatMap((model, at) => {
        const command = prepareCommand(model);
        return command === null ? [] : [`(cd ${quoteForShell(detection.modelFolders[at])} && ${command})`];
    });
    const atRoot = detection.python?.file === '' ? null : prepareCommand({ ...detection, suite: null });
    const managers = new Set([detection, ...models].map(({ python }) => python?.manager));
    const commands = [
        // The runner has pip and conda.
        ...['uv', 'poetry', 'pipenv'].filter((name) => managers.has(name)).map((name) => `pipx install ${name}`),
        ...(atRoot === null ? [] : [atRoot]),
        ...prepare,
    ];
    return [
        '# Trains the models that a change touches, in parallel jobs, and reports on all of them in one comment, one status, one record.',
        '# Written by `ml-test-score init`. Training never shares a job with the write token.',
        '# Make the check `models / report / report` a required one.',
        'name: ML Test Score',
        '',
        'on:',
        '  push:',
        `    branches: ${yamlValue([...detection.branches])}`,
        '  pull_request:   # no `paths:` here: a required check that is skipped counts as passed',
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  models:',
        '    uses: ml-test-score/ml-test-score/.github/workflows/matrix.yml@v1',
        '    permissions:',
        '      contents: write        # the record of each run, in the branch ml-test-score',
        '      pull-requests: write   # the comment',
        '      statuses: write        # the commit status on the head commit',
        '      actions: read          # the facts that the scoring job uploaded',
        ...(commands.length === 0
            ? []
            : ['    with:', '      prepare: |', ...commands.map((command) => `        ${command}`)]),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/init/init.js












/**
 * Writes `ml-test-score.yml` and `.github/workflows/ml-test-score.yml` from what is in the repository. Neither is written where one of them is there
 * and `force` is not given. A first Table Schema is written beside training data that have none. Where several folders hold a model, each gets a file of its own.
 *
 * @throws ConfigurationError where a file is there already, or a path leads out of the repository
 */
async function runInit({ root, force, log }) {
    const detection = await detect(root);
    const several = detection.modelFolders.length > 0;
    const { files, ...told } = several ? await planModels(detection, force) : planModel(detection, force);
    for (const { folder, path, force } of files)
        await checkTarget(folder, path, force);
    for (const { folder, path, text, force } of files) {
        await write(folder, path, text, force);
        log?.info(`wrote ${path}`);
    }
    return {
        written: files.map(({ folder, path }) => (0,external_node_path_.relative)(detection.root, (0,external_node_path_.join)(folder, path)).split(external_node_path_.sep).join('/')),
        ...told,
        callers: callersFor(detection, several),
    };
}
function planModel(detection, force) {
    const configuration = detection.existing ?? 'ml-test-score.yml';
    return {
        files: [
            { folder: detection.root, path: configuration, text: writeConfiguration(detection), force },
            { folder: detection.top, path: workflowPath(detection), text: writeWorkflow(detection), force },
            ...schemaFile(detection),
        ],
        ...describe(detection, configuration),
    };
}
/** A schema is somebody's work: detection found none there, and none is overwritten. */
const schemaFile = ({ root, dataSchema: { schema, text } }) => schema === null || text === null ? [] : [{ folder: root, path: schema.path, text, force: false }];
/** Each model's own file where it has none yet, one that lists them, and one workflow. */
async function planModels(detection, force) {
    const models = await detectModels(detection);
    const { modelFolders: folders, root, top } = detection;
    const own = models.flatMap((model, at) => {
        if (model.existing !== null)
            return [];
        const folder = folders[at];
        const path = `${folder}/ml-test-score.yml`;
        const schema = schemaFile(model).map((file) => ({ ...file, folder: root, path: `${folder}/${file.path}` }));
        return [{ folder: root, path, text: writeConfiguration(model), force: false }, ...schema];
    });
    const told = models.map((model, at) => ({ folder: folders[at], ...describe(model, 'ml-test-score.yml') }));
    const prefixed = (key) => told.flatMap(({ folder, ...one }, at) => models[at]?.existing === null ? one[key].map((line) => clean(`${folder}: ${line}`)) : []);
    return {
        files: [
            ...own,
            { folder: root, path: detection.existing ?? 'ml-test-score.yml', text: writeModels(detection), force },
            { folder: top, path: workflowPath(detection), text: writeModelsWorkflow(detection, models), force },
        ],
        found: [
            clean(`${folders.length} folders hold a model each → models: ${modelsGlobs(detection).join(', ')}`),
            ...prefixed('found'),
        ],
        missing: prefixed('missing'),
        next: folders.map((folder) => `npx ml-test-score run --working-directory ${quoteForShell(folder)}`),
    };
}
const callersAddress = 'https://github.com/ml-test-score/ml-test-score/tree/v1/workflows';
/** What other teams copy next, and only what applies here. */
function callersFor({ artifacts, data }, several) {
    const lines = [
        ...(several
            ? []
            : [
                'gate-pull-request.yml in place of this workflow: training in a job without the write token',
                'forks-score.yml and forks-report.yml in its place: pull requests from forks get a comment, too',
            ]),
        ...(several || artifacts.length > 0 ? ['promote.yml, approval.yml, rollback.yml: versions, stages, approval'] : []),
        data.serving === undefined
            ? 'monitor.yml, once `data.serving` is there: an issue for each monitoring test that fails'
            : 'monitor.yml: an issue for each monitoring test that fails',
        'retrain.yml: trains again when the data have changed',
    ];
    return [...lines, callersAddress];
}
async function checkTarget(folder, path, force) {
    const there = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path)).catch(() => null);
    if (there !== null && !force)
        throw alreadyThere(path);
    if (there !== null && !there.isFile())
        throw new errors/* ConfigurationError */.j1({
            file: path,
            message: 'is a link, a directory or another thing that is no regular file, and is not overwritten',
            next: 'move it away, then run init again',
        });
    // A linked `.github` must not lead the file elsewhere.
    for (let parent = (0,external_node_path_.dirname)(path); parent !== '.'; parent = (0,external_node_path_.dirname)(parent)) {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder, parent)).catch(() => null);
        if (real !== null)
            (0,support_files/* inside */.nx)(await (0,promises_.realpath)(folder), real);
    }
}
const alreadyThere = (path) => new errors/* ConfigurationError */.j1({
    file: path,
    message: 'is there already; init wrote nothing',
    next: 'keep it and edit it, or run `ml-test-score init --force` to overwrite it',
});
/** The whole file or none of it: written beside its place, then moved there. */
async function write(folder, path, text, force) {
    const target = (0,external_node_path_.join)(folder, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const temporary = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        if (force)
            await (0,promises_.rename)(temporary, target);
        else
            await (0,promises_.link)(temporary, target).catch(async (error) => {
                if (error.code === 'EEXIST')
                    throw alreadyThere(path);
                // Not every file system has hard links.
                await (0,promises_.copyFile)(temporary, target, external_node_fs_.constants.COPYFILE_EXCL);
            });
    }
    catch (error) {
        const code = error.code;
        if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
            throw new errors/* ConfigurationError */.j1({ file: path, message: `cannot be written (${code})`, next: 'check the permissions of its folder' }, { cause: error });
        throw error;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/init.js



async function init(options) {
    const result = await runInit({ root: (0,external_node_path_.resolve)(options.workingDirectory ?? '.'), force: options.force ?? false });
    if (options.json) {
        (0,output/* print */.yy)(result);
        return 0;
    }
    const list = (title, lines) => lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
    (0,output/* print */.yy)([
        ...list('Found', result.found),
        ...list('Not found', result.missing),
        ...list('Wrote', result.written),
        ...list('Next', result.next),
        ...list('To copy when you want more', result.callers),
    ]
        .join('\n')
        .trimEnd());
    return 0;
}


/***/ }),

/***/ 78178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: () => (/* binding */ paintFor),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
const codes = { bold: 1, dim: 2, green: 32, red: 31, yellow: 33 };
/** Colour only on a terminal; NO_COLOR (https://no-color.org) and FORCE_COLOR are honoured. */
function wantsColor(stream, environment = process.env) {
    if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '')
        return false;
    if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '' && environment.FORCE_COLOR !== '0')
        return true;
    return stream.isTTY === true && environment.TERM !== 'dumb';
}
const paintFor = (stream) => wantsColor(stream) ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
/** Results go to standard output, as text or as JSON; all else goes to standard error. */
function print(value) {
    process.stdout.write(typeof value === 'string' ? (value.endsWith('\n') ? value : `${value}\n`) : `${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ configurationFiles),
/* harmony export */   b2: () => (/* binding */ parseYamlAs),
/* harmony export */   vF: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);




/** Where the file is looked for when nobody names it, in this order. */
const configurationFiles = [
    'ml-test-score.yml',
    'ml-test-score.yaml',
    '.github/ml-test-score.yml',
    '.github/ml-test-score.yaml',
];
/**
 * Reads `ml-test-score.yml`. All mistakes are reported at once, each with file:line:column, what was found, what was expected and, for a name that is nearly
 * right, what was probably meant.
 *
 * @param text the file's content; null without a file
 * @throws ConfigurationError
 */
function loadConfiguration(schema, file, text, overrides = {}) {
    const { raw, value, placeOf } = parseYamlAs(schema, file, text ?? '', (written) => override(written ?? {}, overrides));
    const fromFile = typeof raw === 'object' && raw !== null ? raw : {};
    if ('models' in fromFile)
        refuseBesideModels(Object.keys(fromFile), placeOf);
    return {
        configuration: value,
        placeOf,
        sources: Object.fromEntries(Object.keys(schema.shape).map((key) => [
            key,
            overrides[key] !== undefined ? 'input' : key in fromFile ? 'file' : 'default',
        ])),
    };
}
/** A file that lists models speaks for none of them: what it said would hold for nobody. */
function refuseBesideModels(keys, placeOf) {
    const others = keys.filter((key) => key !== 'models' && key !== 'history');
    if (others.length === 0)
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(others.map((key) => ({
        ...placeOf([key]),
        message: `\`${key}\` stands beside \`models\`: expected in each model's own file`,
        next: `move \`${key}\` into the files that \`models\` lists; beside it stands \`history\` alone`,
    })));
}
/**
 * The content of a YAML or JSON file after validation, for every file that a team writes. Mistakes come as in the configuration: all at once, each with its position.
 *
 * @param change what is done to the plain value before it is validated
 * @throws ConfigurationError
 */
function parseYamlAs(schema, file, text, change = (raw) => raw) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(document.errors.slice(0, mostProblems).map((error) => {
            const { line, col } = lines.linePos(error.pos[0]);
            const next = hints[error.code] ?? 'mend the YAML at this place';
            return { file, line, column: col, message: sentenceOf(error.message), next };
        }));
    }
    const raw = toPlain(document, file);
    const merged = change(raw);
    const parsed = schema.safeParse(merged);
    if (!parsed.success) {
        const description = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
        const problems = parsed.error.issues
            .flatMap((issue) => explain(issue, [], merged, description))
            .map(({ path, atKey, ...rest }) => ({ ...place(document, lines, file, path, atKey), ...rest }))
            .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(bounded(problems, file));
    }
    return { raw, value: parsed.data, placeOf: (path) => place(document, lines, file, path, false) };
}
/** A generated file can be wrong in thousands of places. */
const mostProblems = 50;
const bounded = (problems, file) => problems.length <= mostProblems
    ? problems
    : [
        ...problems.slice(0, mostProblems),
        { file, message: `${problems.length - mostProblems} more mistakes`, next: 'mend these first' },
    ];
function toPlain(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            file,
            message: `the YAML cannot be read: ${error.message}`,
            next: 'write it with fewer aliases',
        });
    }
}
const hints = {
    TAB_AS_INDENT: 'indent with spaces',
    BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes: a colon and a space in it begin a new key',
};
/** An input wins over the file; a train command given as input keeps the file's time-out and preparation. */
function override(raw, overrides) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
        return raw;
    const { train, ...others } = overrides;
    const set = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
    if (train === undefined)
        return { ...raw, ...set };
    const before = raw.train;
    const { mlproject: _, ...kept } = (typeof before === 'object' && before !== null ? before : {});
    return { ...raw, ...set, train: { ...kept, run: train } };
}
function explain(issue, above, value, schema) {
    const path = [...above, ...issue.path];
    const name = path.length === 0 ? 'the file' : `\`${path.map(String).join('.')}\``;
    const found = at(value, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, path);
            return issue.keys.map((key) => ({
                path: [...path, key],
                atKey: true,
                message: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${name}`}; expected ${oneOf(known)}`,
                ...meant(key, known),
            }));
        }
        case 'invalid_union': {
            // The branch that got furthest is the one that was meant; where none got further than the type, every type is named.
            const branches = issue.errors.map((errors) => errors.flatMap((error) => explain(error, path, value, schema)));
            const deeper = branches.filter((branch) => branch.every((problem) => problem.path.length > path.length));
            if (deeper.length > 0)
                return deeper.sort((a, b) => a.length - b.length)[0];
            const formats = issue.errors.flat().filter((error) => error.code !== 'invalid_type');
            const wanted = formats.length > 0 ? formats : issue.errors.flat();
            return [
                {
                    path,
                    atKey: false,
                    message: `${name}: expected ${[...new Set(wanted.map(expectation))].join(' or ')}, found ${describe(found)}`,
                },
            ];
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            return [
                {
                    path,
                    atKey: false,
                    message: `${name}: expected ${oneOf(values)}, found ${describe(found)}`,
                    ...meant(String(found), values),
                },
            ];
        }
        case 'invalid_key':
            return [{ path, atKey: true, message: `${name}: ${issue.issues.map((inner) => inner.message).join('; ')}` }];
        default:
            return [
                {
                    path,
                    atKey: false,
                    message: found === undefined
                        ? `${name} is missing; expected ${expectation(issue)}`
                        : `${name}: ${issue.code === 'custom' ? issue.message : `expected ${expectation(issue)}`}${issue.code === 'custom' && isMapping(found) ? '' : `, found ${describe(found)}`}`,
                },
            ];
    }
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeNames = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
};
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return typeNames[issue.expected] ?? issue.expected;
        case 'too_small':
            return issue.origin === 'string' || issue.origin === 'array' ? 'at least one' : `at least ${issue.minimum}`;
        case 'too_big':
            return `at most ${issue.maximum}`;
        case 'invalid_format':
            return issue.format === 'regex'
                ? issue.message
                : issue.format === 'date'
                    ? 'a date such as 2026-10-01'
                    : issue.format;
        case 'invalid_value':
            return oneOf(issue.values.map(String));
        default:
            return issue.message.replace(/^expected /, '');
    }
}
/** What stands there, in few words: the text is bounded, whoever wrote it. */
function describe(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys and values';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** A long list would hide the message: then the nearest name (`meant`) says more than all of them. */
const oneOf = (values) => {
    const shown = values.slice(0, values.length > 12 ? 3 : 12).map((value) => `\`${value}\``);
    if (values.length === 1)
        return shown[0];
    return values.length > 12 ? `one of ${values.length} names (${shown.join(', ')}, …)` : `one of ${shown.join(', ')}`;
};
function meant(text, known) {
    if (known.length === 0)
        return {};
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, near) <= Math.max(2, text.length / 3) ? { next: `did you mean \`${near}\`?` } : {};
}
function at(value, path) {
    return path.reduce((inner, key) => (inner === null || inner === undefined ? undefined : inner[key]), value);
}
/** The keys that the JSON Schema knows at a path, over all branches of unions. */
function keysAt(schema, path) {
    const branches = [schema, ...(schema.anyOf ?? schema.allOf ?? [])];
    const [key, ...rest] = path;
    if (key === undefined)
        return [...new Set(branches.flatMap((branch) => Object.keys((branch.properties ?? {}))))];
    return branches.flatMap((branch) => {
        const properties = branch.properties;
        const next = typeof key === 'number' ? branch.items : (properties?.[String(key)] ?? branch.additionalProperties);
        return typeof next === 'object' && next !== null ? keysAt(next, rest) : [];
    });
}
/** The position of a path in the file: of its key where the key is wrong, else of its value; the nearest thing above it where it is missing. */
function place(document, lines, file, path, atKey) {
    let node = document.contents;
    let offset = node?.range?.[0];
    for (const [depth, key] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key));
            if (pair === undefined)
                break;
            const keyNode = pair.key;
            node = pair.value;
            offset = (depth === path.length - 1 && atKey ? keyNode : (node ?? keyNode)).range?.[0] ?? offset;
        }
        else {
            const item = node?.items?.[Number(key)];
            if (item === undefined)
                break;
            node = item;
            offset = item.range?.[0] ?? offset;
        }
    }
    if (offset === undefined)
        return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
}
const sentenceOf = (message) => message.split('\n')[0];


/***/ }),

/***/ 89263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Cl: () => (/* binding */ pullAdvice),
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62625);








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
/**
 * Opens a regular file of the repository for reading, checked; the caller closes the handle. Throws `ConfigurationError`. `pointers` are files that Git LFS
 * leaves in place of those that it did not fetch.
 */
async function openRegular(root, path, pointers = 'refused') {
    const file = inside(root, path);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    const refuse = (message, next) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file, message, next });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch(async (error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            return refuse(`cannot be read (${error.code})`, 'check its permissions');
        const pull = await pullAdvice(root, file);
        return pull === null
            ? refuse('no such file', 'check the path, and that the training command writes it')
            : refuse(`no such file: ${pull.why}`, pull.next);
    });
    if (found.isSymbolicLink())
        refuse('is a symbolic link, which is not followed', (await pullAdvice(root, file)) === null
            ? 'write a regular file'
            : 'let DVC put files in place of links: `dvc config cache.type reflink,hardlink,copy`, then `dvc checkout --relink`');
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
    if (pointers === 'refused' && opened.size < 1024 && isPointer(await firstBytes(handle))) {
        await handle.close();
        refusePointer(file);
    }
    return { handle, bytes: opened.size };
}
const pointerStart = 'version https://git-lfs.github.com/spec/';
const isPointer = (start) => start.startsWith(pointerStart);
/** Read at a position: whoever reads on begins at the beginning. */
async function firstBytes(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pointerStart.length), 0, pointerStart.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
}
function refusePointer(file) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
        file,
        message: 'is a pointer of Git LFS, and no data: the file itself was not fetched',
        next: `\`git lfs pull --include ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\`; on GitHub \`lfs: true\` at \`actions/checkout\``,
    });
}
/** Why a file that DVC keeps is not there, and the command that fetches it; null for a file that DVC does not know. */
async function pullAdvice(root, file) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    const tracking = await dvcTracking(root, file);
    if (tracking === null)
        return null;
    const pull = `\`dvc pull ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteForShell */ .e)(file)}\``;
    const step = 'on GitHub in a step before this one, with the credentials of the DVC remote';
    return tracking.stage === null
        ? { why: `DVC keeps it (${tracking.file}), and it was not pulled`, next: `${pull}; ${step}` }
        : {
            why: `DVC's stage \`${tracking.stage.slice(0, 100)}\` writes it (${tracking.file}), and it was not pulled`,
            next: `${pull}, or let training run \`dvc repro\`; ${step}`,
        };
}
/** The content of a file of at most `limit` bytes. Throws `ConfigurationError` with the file's name, why, and what to do. */
async function readBounded(root, path, limit = 16 * megabyte) {
    const { handle, bytes } = await openRegular(root, path, 'read');
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
    if (content.length < 1024 && isPointer(content.toString('latin1', 0, pointerStart.length)))
        refusePointer(inside(root, path));
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
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(inner))
            files.add(inner);
        else
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(inner, {
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
            for (const file of await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)(`${path === '' ? '.' : path.replace(/[*?[\]{}()!]/g, '\\$&')}/**`, {
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
    if (files.size === 0) {
        const kept = await keptByDvc(root, patterns);
        const pull = kept === null ? null : await pullAdvice(root, kept);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `nothing matches ${patterns.join(', ')}${pull === null ? '' : `; ${kept}: ${pull.why}`}`,
            next: pull?.next ?? 'check the path, and that the training command writes it',
        });
    }
    return [...files].sort();
}
/** What a glob that matches nothing would match, had DVC fetched it: a file with a `.dvc` beside it, or the folder that the glob looks into. */
async function keptByDvc(root, patterns) {
    const { dvcTracking } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8439), __webpack_require__.e(8942), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 91693));
    for (const pattern of patterns) {
        const inner = inside(root, pattern);
        const [pointer] = await expandPaths(root, [`${inner}.dvc`]);
        if (pointer?.endsWith('.dvc') && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, pointer)).catch(() => null))?.isFile())
            return pointer.slice(0, -'.dvc'.length);
        const parts = inner.split('/');
        const folder = parts
            .slice(0, Math.max(0, parts.findIndex((part) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(part))))
            .join('/');
        if (folder !== '' && (await dvcTracking(root, folder)) !== null)
            return folder;
    }
    return null;
}


/***/ }),

/***/ 62625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ clipped),
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
const longestName = 200;
/** A name or a text of data or files, bounded to so many characters; what is cut off is marked. */
function clipped(text, longest = longestName) {
    if (text.length <= longest)
        return text;
    return `${[...text.slice(0, 2 * longest)].slice(0, longest - 1).join('')}…`;
}
/** Python's `shlex.quote`: one word for a shell. */
function quoteForShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}


/***/ })

};

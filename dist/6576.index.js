export const id = 6576;
export const ids = [6576];
export const modules = {

/***/ 65676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ gatherChange),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37312);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26247);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25440);






/** Git that can read the trees of commits: the clone where it has them, else the scratch repository, which fetches trees and no files. */
async function withTrees(store, commits, repository) {
    const here = await Promise.all(commits.map(async (commit) => repository !== null && (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .hasWhole */ .Sf)(repository, commit))));
    if (repository !== null && here.every(Boolean))
        return repository;
    const missing = commits.filter((_, index) => here[index] !== true);
    if (store.remote === null || !(await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchCommits */ .Bj)(store, missing, 1, 'blob:none')))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            message: `the commit ${missing.join(' or ')} cannot be had: neither the clone nor the remote has it`,
            next: 'run the newest commit of the branch',
        });
    if (repository === null || !here.some(Boolean))
        return store.git;
    // One side is here, the other was fetched: both are read together.
    const objects = await repository.run(['rev-parse', '--git-path', 'objects']);
    const environment = {
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository.directory, objects),
        GIT_NO_LAZY_FETCH: '1',
    };
    const withBoth = (options) => ({
        ...options,
        environment: { ...environment, ...options?.environment },
    });
    return {
        directory: store.git.directory,
        run: (args, options) => store.git.run(args, withBoth(options)),
        try: (args, options) => store.git.try(args, withBoth(options)),
    };
}
/**
 * The files that differ between two commits, whatever the clone has of them; of a file that was renamed both names, of a deleted one the old. Paths from the
 * repository's root. Throws `RemoteError`, and `ConfigurationError` where a commit cannot be had.
 */
async function changedFiles(store, base, head, repository = null) {
    if (base === head)
        return [];
    const git = await withTrees(store, [base, head], repository);
    const output = await git.try(['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', base, head]);
    if (output.exitCode !== 0)
        throw new Error(`git diff-tree: ${output.stderr.trim()}`);
    return output.stdout.split('\0').filter((name) => name !== '');
}
/** All files of a commit, from the repository's root. Throws as `changedFiles`. */
async function commitFiles(store, commit, repository = null) {
    const git = await withTrees(store, [commit], repository);
    const output = await git.try(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (output.exitCode !== 0)
        throw new Error(`git ls-tree: ${output.stderr.trim()}`);
    // Regular files: no links, no submodules.
    return output.stdout
        .split('\0')
        .flatMap((line) => (line.startsWith('100') ? [line.slice(line.indexOf('\t') + 1)] : []));
}
/** Events that ask for every model. */
const everything = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
/** What changed between the base of this run and its commit. */
async function gatherChange(context, ancestry, store, repository) {
    if (context === null || ancestry === null || store === null || context.head === null)
        return { files: null, why: 'there is no commit to compare' };
    if (everything.has(context.event))
        return { files: null, why: `the event ${context.event}` };
    const base = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baseCommitOf */ .s)(context, ancestry);
    if (base.state !== 'gathered')
        return { files: null, why: (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMissing */ .bi)(base) };
    const files = await changedFiles(store, base.value.commit, context.head, repository);
    return { files, why: `since ${base.value.commit.slice(0, 7)}, ${base.value.why}` };
}


/***/ }),

/***/ 40606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ workTreeFiles),
/* harmony export */   ao: () => (/* binding */ filesAtCommit),
/* harmony export */   is: () => (/* binding */ findModels)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14006);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73382);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35235);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73289);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65676);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25440);










/** The models of a repository with several: where each one's configuration is, and which files belong to it. */
const mostModels = 1000;
/**
 * Every model, in the order in which they are listed. A model whose own configuration is wrong is there with its `problems`.
 *
 * @throws ConfigurationError where the list itself is wrong: a glob without a match, a file that is not there, two models of one name
 */
async function findModels(request) {
    const { asked, listed, rootFile, placeOf } = request;
    const items = asked ?? listed;
    if (items === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            ...(rootFile === null ? {} : { file: rootFile }),
            message: 'no models are listed',
            next: 'list the configuration files of the models: `models: [models/*]`, in ml-test-score.yml or as an input',
        });
    const problems = [];
    const configs = new Set();
    for (const [index, item] of items.entries()) {
        const place = asked !== null ? {} : (placeOf?.(['models', index]) ?? (rootFile === null ? {} : { file: rootFile }));
        const found = await filesOf(item, request.files);
        if (Array.isArray(found))
            for (const file of found)
                configs.add(file);
        else
            problems.push({ ...place, ...found });
    }
    if (rootFile !== null && listed !== undefined)
        configs.delete(rootFile);
    if (problems.length > 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(problems.slice(0, 50));
    if (configs.size === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            ...(rootFile === null ? {} : { file: rootFile }),
            message: '`models`: expected other files than this one',
            next: 'name the folders of the models',
        });
    if (configs.size > mostModels)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            ...(rootFile === null ? {} : { file: rootFile }),
            message: `\`models\`: expected at most ${mostModels} models, found ${configs.size}`,
            next: 'give each job a part of them with the input `models`',
        });
    const models = await Promise.all([...configs].map((config) => readModel(config, request)));
    refuseSameName(models);
    return models;
}
/** The configuration files that an item of `models` stands for, or what is wrong with it. */
async function filesOf(item, files) {
    const named = `\`models\`: ${JSON.stringify(item.slice(0, 200))}`;
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(item).replace(/^\.\//, '').replace(/\/+$/, '');
    if (path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(path))
        return { message: `${named} leads out of the repository`, next: 'name a path inside it' };
    if ((0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .isDynamicPattern */ .ey)(path)) {
        const inFolders = _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0.slice(0, 2).map((name) => `${path}/${name}`);
        // `models/*` means folders, `models/*.yml` files.
        const found = [...(await files.list(/\.[^/]*y[^/]*$/.test(path) ? [path] : inFolders))].sort();
        const first = found.filter((file) => !(file.endsWith('.yaml') && found.includes(file.replace(/yaml$/, 'yml'))));
        if (first.length > 0)
            return first;
        return {
            message: `${named} matches no configuration file`,
            next: `expected files such as ${inFolders[0]}: mend the glob, or run \`npx ml-test-score init\` in a model's folder`,
        };
    }
    const folder = path === '.' ? '' : `${path}/`;
    for (const file of [path, ..._config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFiles */ .K0.map((name) => `${folder}${name}`)])
        if (file !== '.' && (await files.list([escapeGlob(file)])).length > 0)
            return [file];
    return {
        message: `${named}: there is no such file, and no folder that holds ml-test-score.yml`,
        next: "check the path: it starts at the working directory; or run `npx ml-test-score init` in the model's folder",
    };
}
const escapeGlob = (path) => path.replace(/[()[\]{}!*?@+\\]/g, '\\$&');
async function readModel(config, request) {
    const { schema, files, listed, rootFile, repositoryName } = request;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix
        .dirname(config)
        .replace(/(^|\/)\.github$/, '')
        .replace(/^\.$/, '');
    const stem = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(config).replace(/\.ya?ml$/, '');
    const byPlace = (stem === 'ml-test-score' ? (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .modelNameOf */ .c)(folder) : (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .modelNameOf */ .c)(stem)) ?? repositoryName;
    const unreadable = (problems) => ({
        name: byPlace,
        config,
        folder,
        paths: null,
        problems,
    });
    let text;
    try {
        text = await files.read(config);
    }
    catch (error) {
        return unreadable(problemsOf(error, config));
    }
    if (text === null)
        return unreadable([{ file: config, message: 'no such file', next: 'commit it' }]);
    try {
        const { configuration, sources, placeOf } = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .vF)(schema, config, text);
        const { training, testing, serving, schema: tableSchema, catalog } = configuration.data;
        const name = configuration.model ?? byPlace;
        const paths = {
            training: configuration.paths.training ?? null,
            application: configuration.paths.application ?? [],
            data: configuration.paths.data ?? null,
            named: [...(training ?? []), ...(testing ?? []), ...(serving ?? []), tableSchema, catalog].filter((path) => path !== undefined),
        };
        const problems = [];
        if (configuration.models !== undefined)
            problems.push({
                ...placeOf(['models']),
                message: 'this file is listed as a model, and lists models itself',
                next: 'list its models in the root file',
            });
        if (listed !== undefined && sources.history === 'file')
            problems.push({
                ...placeOf(['history']),
                message: `\`history\` is for all models together: expected in ${rootFile ?? 'the root file'}`,
                next: 'move it there',
            });
        return { name, config, folder, paths, problems };
    }
    catch (error) {
        return unreadable(problemsOf(error, config));
    }
}
const problemsOf = (error, file) => {
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
        return error.problems;
    return [{ file, message: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), next: 'run it again' }];
};
function refuseSameName(models) {
    const byName = new Map();
    for (const model of models)
        byName.set(model.name, [...(byName.get(model.name) ?? []), model]);
    const problems = [...byName].flatMap(([name, same]) => same.length === 1
        ? []
        : [
            {
                file: same[1].config,
                message: `two models have the name ${JSON.stringify(name)}: ${same
                    .slice(0, 5)
                    .map(({ config }) => config)
                    .join(', ')}`,
                next: 'give each a `model:` of its own',
            },
        ]);
    if (problems.length > 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(problems.slice(0, 50));
}
const passedOver = ['**/node_modules/**', '**/.git/**', '**/.ml-test-score/**'];
/** The files of a work tree; `root` is absolute. Links are not followed. */
const workTreeFiles = (root) => ({
    list: async (globs) => (await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .glob */ .TI)([...globs], {
        cwd: root,
        dot: true,
        ignore: passedOver,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
    })).map((file) => file.replace(/^\.\//, '')),
    read: async (file) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, file))) ? (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextBounded */ .LW)(root, file, _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7) : null),
});
/** The files of a commit, below the folder `prefix`, whether the clone has it or not. `repository`, where given, is asked first. */
function filesAtCommit(store, commit, prefix = '', repository = null) {
    const within = prefix === '' ? '' : `${prefix}/`;
    let all;
    return {
        list: async (globs) => {
            all ??= (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_5__/* .commitFiles */ .zu)(store, commit, repository);
            const matches = picomatch__WEBPACK_IMPORTED_MODULE_9__([...globs], { dot: true, ignore: passedOver });
            return (await all)
                .filter((file) => file.startsWith(within))
                .map((file) => file.slice(within.length))
                .filter((file) => matches(file));
        },
        read: (file) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readAtCommit */ .zX)(store, commit, `${within}${file}`, repository),
    };
}


/***/ }),

/***/ 71461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ renderModels),
/* harmony export */   Ke: () => (/* binding */ leastScore),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* unused harmony exports modelsCommentLimit, modelsSummaryLimit */
/* harmony import */ var _statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4015);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);



/** The comment, and the job summary, of several models: a line for each, a fold for each, and those that were not judged with their last record. */
/** GitHub takes 65,536 characters in a comment; marker and notes need some. */
const modelsCommentLimit = 63_000;
/** GitHub takes 1 MiB in a job summary, in bytes. */
const modelsSummaryLimit = 600_000;
const foldBounds = { reasons: 8, metrics: 12, changed: 8, summary: 160, text: 300 };
const summaryFoldBounds = { reasons: 30, metrics: 100, changed: 28, summary: 300, text: 300 };
/** Blocked or allowed over all models: one that should have been judged and was not blocks as one that fails. */
function decisionOf(reports, others) {
    const blocks = reports.some(({ decision }) => decision.outcome === 'block') || others.some(isProblem);
    return blocks ? 'block' : 'allow';
}
/** The least score of the judged models; null where none was judged. */
const leastScore = (reports) => reports.length === 0 ? null : Math.min(...reports.map(({ score }) => score.total));
const isProblem = ({ problems }) => problems !== undefined;
/** Within its limit, whatever the number of models: those that block come first, then those that changed; what is left out is counted, with where it is. */
function renderModels(reports, others, view) {
    const limit = view.place === 'comment' ? modelsCommentLimit : modelsSummaryLimit;
    const bounds = view.place === 'comment' ? foldBounds : summaryFoldBounds;
    const elsewhere = view.place === 'comment'
        ? "in the job summary, and in each model's artifact"
        : "in each model's artifact, and in .ml-test-score/models.json";
    const lost = others.filter(isProblem);
    const untouched = others.filter((other) => !isProblem(other));
    const ordered = [...reports].sort((a, b) => rank(a) - rank(b) || a.score.total - b.score.total);
    const runs = new Set(ordered.map(({ run }) => run ?? view.run));
    const linked = runs.size > 1;
    const head = headline(ordered, lost, others.length) + loosenedList(view);
    const foot = footOf(ordered, view);
    let room = limit - head.length - foot.length - 400;
    const take = (parts, share) => {
        let rest = Math.floor(room * share);
        const taken = [];
        for (const part of parts) {
            if (part.length + 1 > rest)
                break;
            rest -= part.length + 1;
            taken.push(part);
        }
        const text = taken.join('\n');
        room -= text.length;
        return { text, left: parts.length - taken.length };
    };
    // A table needs its head only where it has a row.
    const rows = take([...lost.map(lostRow), ...ordered.map((report) => row(report, linked))], 0.55);
    const columns = ['Model', 'Decision', 'Score', 'Why', ...(linked ? ['Run'] : [])];
    const table = rows.text === ''
        ? ''
        : `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n${rows.text}${leftOut(rows.left, 'models', elsewhere)}`;
    const listed = view.place === 'comment' ? 'in the job summary' : 'in .ml-test-score/models.json';
    const last = untouchedFold(untouched, take(untouched.map(untouchedRow), 0.35), listed);
    const folds = take([...lost.map(lostFold), ...ordered.map((report) => fold(report, bounds))], 1);
    return [head, table, folds.text + (folds.text === '' ? '' : leftOut(folds.left, 'folds', elsewhere)), last, foot]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
const leftOut = (left, what, elsewhere) => left === 0
    ? ''
    : `\n\n${left} more ${left === 1 ? what.replace(/s$/, '') : what} did not fit here: ${left === 1 ? 'it is' : 'they are'} ${elsewhere}.`;
function headline(reports, lost, others) {
    const blocked = reports.filter(({ decision }) => decision.outcome === 'block').length + lost.length;
    const judged = reports.length + lost.length;
    const count = (number) => `${number} ${number === 1 ? 'model' : 'models'}`;
    if (judged === 0)
        return `### ✅ Allowed: this change touches none of ${count(others)}`;
    const least = leastScore(reports);
    const score = least === null ? '' : `, the least ML Test Score is ${least} of 7`;
    const verdict = blocked === 0
        ? `✅ Allowed: ${count(judged)}`
        : `❌ Blocked: ${blocked} of ${count(judged)} ${blocked === 1 ? 'blocks' : 'block'}`;
    return `### ${verdict}${score}`;
}
const mostLoosened = 20;
function loosenedList({ loosened = [] }) {
    if (loosened.length === 0)
        return '';
    const rows = loosened.slice(0, mostLoosened).map((item) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(item, 300)}`);
    const left = loosened.length - rows.length;
    return `\n\n#### ⚠️ This pull request loosens the policy\n\n${rows.join('\n')}${left === 0 ? '' : `\n\n${left} more models are dropped.`}`;
}
/** Blocked, then changed, then the rest. */
function rank(report) {
    if (report.decision.outcome === 'block')
        return 0;
    const moved = report.metrics.some(({ trend }) => trend !== null && trend !== 'unchanged');
    const changed = moved || report.changedTests.length > 0 || scoreChange(report) !== 0;
    return report.policy.loosened.length > 0 || report.promotion?.problem != null ? 1 : changed ? 2 : 3;
}
const scoreChange = ({ score, baseline }) => baseline.score === null ? 0 : score.total - baseline.score;
const verdicts = { allow: '✅ allowed', block: '❌ blocked' };
function row(report, linked) {
    const change = scoreChange(report);
    const moved = change === 0 ? '' : ` (${change > 0 ? '▲ +' : '▼ −'}${Number(Math.abs(change).toFixed(2))})`;
    const cells = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.model, 60),
        verdicts[report.decision.outcome],
        `${report.score.total}${moved}`,
        mainReason(report),
        ...(linked ? [link('run', report.run)] : []),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** What a reader of one line needs: the first reason, else what needs a look, else the headline metric. */
function mainReason(report) {
    const { decision, policy, promotion, metrics } = report;
    const [reason] = decision.reasons;
    if (reason !== undefined) {
        const subjects = new Set(decision.reasons.map(({ subject }) => subject)).size;
        const more = subjects > 1 ? ` and ${subjects - 1} more` : '';
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reason.subject, 40)}: expected ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason.expected, 60)}, found ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason.found, 60)}${more}`;
    }
    const notes = [
        policy.loosened.length > 0 ? '⚠️ loosens the policy' : '',
        promotion?.problem == null
            ? promotion?.version == null
                ? ''
                : `promoted as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`v${promotion.version}`, 30)}`
            : `⚠️ not promoted`,
    ].filter(Boolean);
    // The most telling one: with a limit, then one that moved.
    const metric = metrics.find(({ value, outcome }) => value !== null && outcome !== null) ??
        metrics.find(({ value }) => value !== null);
    if (metric !== undefined && metric.value !== null) {
        const was = metric.baseline === null ? '' : ` (base ${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(metric.baseline)})`;
        notes.push(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(metric.name, 40)} ${(0,_statistics_metric_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(metric.value)}${was}`);
    }
    return notes.join(', ');
}
const lostRow = ({ name, problems = [] }) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 60)} | ❌ not judged |  | ${problems.slice(0, 1).map(shortProblem).join('')} |`;
function shortProblem({ file, line, message, next }) {
    const place = file === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)([file, line].filter(Boolean).join(':'), 80)} `;
    return `${place}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message, 120)}${next === undefined ? '' : ` → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(next, 100)}`}`;
}
function lostFold({ name, why, problems = [], last }) {
    const lines = problems.slice(0, 5).map(problemLine);
    const more = problems.length > 5 ? `\n\n${problems.length - 5} more mistakes are in the log.` : '';
    const record = last === null ? '' : `\n\nIts last record: ${lastRecord(last)}.`;
    return `<details><summary>❌ ${plainHtml(name)}: not judged</summary>\n\nWhy it had to be: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(why, 200)}.\n\n${lines.join('\n')}${more}${record}\n\n</details>\n`;
}
function problemLine({ file, line, message, next }) {
    const place = file === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)([file, line].filter(Boolean).join(':'))} `;
    return `- ${place}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message, 300)}${next === undefined ? '' : ` → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(next, 300)}`}`;
}
/** The line of a fold is HTML to GitHub: a name there is escaped text, no Markdown, and mentions nobody. */
const plainHtml = (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text, 60)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/([@#])(?=\w)/g, '$1\u200b');
const fold = (report, bounds) => `<details><summary>${report.decision.outcome === 'allow' ? '✅' : '❌'} ${plainHtml(report.model)}: ${report.score.total} of 7</summary>\n\n${(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFold */ .I2)(report, bounds)}\n\n</details>\n`;
const lastRecord = ({ score, decision, startedAt, commit }) => `${score} of 7, ${decision === 'allow' ? 'allowed' : 'blocked'}, ${startedAt.slice(0, 10)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7))}`;
const untouchedRow = ({ name, why, last }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 60)}: ${last === null ? 'no record yet' : lastRecord(last)}${why.startsWith('not touched') ? '' : ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(why, 100)}`}`;
function untouchedFold(untouched, { text, left }, elsewhere) {
    if (untouched.length === 0)
        return '';
    const count = `${untouched.length} ${untouched.length === 1 ? 'model' : 'models'}`;
    return `<details><summary>${count} not trained for this change, with the last record</summary>\n\n${text}${leftOut(left, 'models', elsewhere)}\n\n</details>`;
}
function footOf(reports, { run }) {
    const commit = reports.find(({ headCommit }) => headCommit !== null)?.headCommit;
    const parts = [commit == null ? '' : `commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7))}`, link('run', run)].filter(Boolean);
    return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
const link = (title, url) => url !== null && /^https?:\/\/[\w.:/-]+$/.test(url) ? `[${title}](${url})` : '';


/***/ })

};

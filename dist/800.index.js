export const id = 800;
export const ids = [800];
export const modules = {

/***/ 65676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ commitBlobs),
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
const commitFiles = async (store, commit, repository = null) => [...(await commitBlobs(store, commit, repository)).keys()];
/** The ids of all files of a commit, by path from the repository's root. Throws as `changedFiles`. */
async function commitBlobs(store, commit, repository = null) {
    const git = await withTrees(store, [commit], repository);
    const output = await git.try(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (output.exitCode !== 0)
        throw new Error(`git ls-tree: ${output.stderr.trim()}`);
    // Regular files: no links, no submodules.
    return new Map(output.stdout.split('\0').flatMap((line) => {
        const match = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
        return match === null ? [] : [[match[2], match[1]]];
    }));
}
/** What changed between the base of this run and its commit; what runs again asks for every model. */
async function gatherChange(context, ancestry, store, repository) {
    if (context === null || ancestry === null || store === null || context.head === null)
        return { files: null, why: 'there is no commit to compare' };
    if (_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatedEvents */ .G3.has(context.event))
        return { files: null, why: `the event ${context.event}` };
    const base = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baseCommitOf */ .sP)(context, ancestry);
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
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14006);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73382);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35235);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73289);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65676);
/* harmony import */ var _read_ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4188);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25440);











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
    await request.files.readAhead?.([...configs]);
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
    if ((0,tinyglobby__WEBPACK_IMPORTED_MODULE_8__/* .isDynamicPattern */ .ey)(path)) {
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
    const byPlace = (stem === 'ml-test-score' ? (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_9__/* .modelNameOf */ .c)(folder) : (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_9__/* .modelNameOf */ .c)(stem)) ?? repositoryName;
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
    list: async (globs) => (await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_8__/* .glob */ .TI)([...globs], {
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
            const matches = picomatch__WEBPACK_IMPORTED_MODULE_10__([...globs], { dot: true, ignore: passedOver });
            return (await all)
                .filter((file) => file.startsWith(within))
                .map((file) => file.slice(within.length))
                .filter((file) => matches(file));
        },
        read: (file) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readAtCommit */ .zX)(store, commit, `${within}${file}`, repository),
        readAhead: (files) => (0,_read_ahead_js__WEBPACK_IMPORTED_MODULE_6__/* .readAhead */ .E)(store, commit, files.map((file) => `${within}${file}`), repository),
    };
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readAhead)
/* harmony export */ });
/* harmony import */ var _history_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38183);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37312);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65676);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25440);






/** Larger ones are read when they are asked for: of hundreds of models, all are in memory. */
const mostBytes = 64 * 1024;
/** Reads files of a commit together, in few processes and one request, so that `readAtCommit` has them at hand. Trouble is left to whoever reads them one by one. */
async function readAhead(store, commit, paths, repository) {
    try {
        const ids = await (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .commitBlobs */ .Ef)(store, commit, repository);
        const found = paths.flatMap((path) => {
            const id = ids.get(path);
            return id === undefined ? [] : [{ path, id }];
        });
        const isHere = repository !== null && (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .hasWhole */ .Sf)(repository, commit));
        const texts = await (0,_history_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b4)(isHere ? { git: repository, remote: null } : store, found.map(({ id }) => id), mostBytes);
        const byPath = found.flatMap(({ path, id }) => {
            const text = texts.get(id);
            return text === undefined ? [] : [[path, text]];
        });
        (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .rememberFiles */ .XL)(store, commit, new Map(byPath));
    }
    catch (error) {
        if (!(error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteError */ .Hi || error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS || error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
    }
}


/***/ }),

/***/ 20103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ declaredPaths),
/* harmony export */   Ay: () => (/* binding */ unmatchedPaths),
/* harmony export */   Oq: () => (/* binding */ touchedBy),
/* harmony export */   ZJ: () => (/* binding */ touchedModels),
/* harmony export */   c6: () => (/* binding */ allTouched)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);


/**
 * Why a model is touched: by its training code, data or configuration it is trained again, by application code alone it is not. Paths are relative to the
 * repository's root; `prefix` is the folder that models and root file are relative to.
 */
function touchedModels(models, changed, rootFile = null, prefix = '') {
    const inRepository = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path);
    const root = rootFile === null ? null : inRepository(rootFile);
    return models.map((model) => {
        const reasonOf = reasons(model, inRepository);
        let application = null;
        for (const file of changed) {
            const reason = file === root ? 'configuration' : reasonOf(file);
            if (reason === 'application code')
                application ??= file;
            else if (reason !== null)
                return { ...model, touched: { reason, file }, trained: true };
        }
        // Nobody knows what belongs to a model whose configuration cannot be read: it never goes unseen.
        if (model.problems.length > 0)
            return { ...model, touched: { reason: 'configuration', file: inRepository(model.config) }, trained: true };
        return application === null
            ? { ...model, touched: null, trained: false }
            : { ...model, touched: { reason: 'application code', file: application }, trained: false };
    });
}
/** Every model, for one reason. */
const allTouched = (models, reason) => models.map((model) => ({ ...model, touched: { reason, file: null }, trained: true }));
function reasons(model, inRepository) {
    const config = inRepository(model.config);
    const { paths } = model;
    if (paths === null)
        return (file) => (file === config ? 'configuration' : null);
    const folder = inRepository(model.folder === '' ? '.' : model.folder);
    const data = matching(paths.data ?? paths.named.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)));
    const application = matching(paths.application);
    const training = paths.training === null ? null : matching(paths.training);
    const inFolder = (file) => folder === '.' || file.startsWith(`${folder}/`);
    return (file) => {
        if (file === config)
            return 'configuration';
        if (data(file))
            return 'data';
        if (training?.(file) === true)
            return 'training code';
        if (application(file))
            return 'application code';
        return training === null && inFolder(file) ? 'training code' : null;
    };
}
/** What `paths` of a model's own file says, with its key. */
const declaredPaths = ({ training, application, data }) => [
    ...(training ?? []).map((path) => ['paths.training', path]),
    ...application.map((path) => ['paths.application', path]),
    ...(data ?? []).map((path) => ['paths.data', path]),
];
const mostUnmatched = 10;
/** Declared paths that match none of the files of the commit, in words; a few of them, and how many more there are. */
function unmatchedPaths(models, files, prefix = '') {
    const known = new Map();
    const isThere = (path) => {
        const found = known.get(path) ?? files.some(startingLike(path));
        known.set(path, found);
        return found;
    };
    const warnings = models.flatMap(({ config, paths }) => (paths === null ? [] : declaredPaths(paths))
        .filter(([, path]) => !isThere(path))
        .map(([key, path]) => `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, config)}: \`${key}\`: ${JSON.stringify(path.slice(0, 200))} matches no file of the commit, so it never touches this model; it starts at the root of the repository`));
    const left = warnings.length - mostUnmatched;
    return left <= 0 ? warnings : [...warnings.slice(0, mostUnmatched), `${left} more paths match no file of the commit`];
}
/** The comparison of the text before the first wildcard is far cheaper than that of the glob. */
function startingLike(path) {
    const matches = matching([path]);
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, ''));
    const start = base === '.' ? '' : base.replace(/\/+$/, '');
    return (file) => file.startsWith(start) && matches(file);
}
/** A glob, a file, a folder with all in it, or the pointer that DVC keeps in place of any of them. */
function matching(paths) {
    const globs = paths
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\//, '').replace(/\/+$/, ''))
        .flatMap((path) => (path === '.' ? ['**'] : [path, `${path}.dvc`, `${path}/**`]));
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__(globs, { dot: true });
}
/** "training code: models/seals/train.py". */
function touchedBy({ touched }) {
    if (touched === null)
        return 'not touched by this change';
    if (touched.reason === 'all')
        return 'every model';
    if (touched.reason === 'named')
        return 'named by the input `models`';
    const said = touched.reason === 'application code' ? 'application code changed' : touched.reason;
    return touched.file === null ? said : `${said}: ${touched.file}`;
}


/***/ }),

/***/ 90800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   HM: () => (/* binding */ openModels),
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   IO: () => (/* binding */ readRecordsAhead),
/* harmony export */   Nj: () => (/* binding */ modelsFolder),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   qh: () => (/* binding */ amongOf),
/* harmony export */   tE: () => (/* binding */ namesModels),
/* harmony export */   y2: () => (/* binding */ writeList)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _gather_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26247);
/* harmony import */ var _gather_changed_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65676);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40606);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20103);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38240);
/* harmony import */ var _report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71461);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45114);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89263);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73289);














/** Whether a step is about several models: the input names them, or the root file lists them. What is wrong with the file is told by whoever reads it next. */
async function namesModels(root, inputs) {
    if (inputs.models !== null)
        return true;
    try {
        const file = await rootFileOf(root, inputs);
        const text = file === null ? null : await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_6__/* .workTreeFiles */ .B$)(root).read(file);
        // Most files need no second reading.
        if (file === null || text === null || !/(^|[{,\s])["']?models["']?\s*:/m.test(text))
            return false;
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_8__/* .schema */ .wQ, file, text).configuration.models !== undefined;
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1)
            return false;
        throw error;
    }
}
const workspaceOf = ({ workspace, runner }) => workspace ?? runner?.workspace ?? process.cwd();
/** The models, and which of them this run is about. Throws `ConfigurationError`. */
async function openModels(request) {
    const { inputs, runner, environment } = request;
    const workspace = workspaceOf(request);
    const single = ['train', 'metrics', 'model'].find((name) => inputs[name] !== null);
    if (single !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1({
            message: `input \`${single}\` is for one model, and this step is about several`,
            next: `write \`${single}\` in each model's own file`,
        });
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U8)({ workspace, inputs, runner, environment, severalModels: true });
    try {
        const { root, git, store, context, ancestry, prefix } = project;
        const listed = project.configuration.models;
        const rootFile = listed === undefined ? null : await rootFileOf(root, inputs);
        const models = await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_6__/* .findModels */ .is)({
            schema: _project_js__WEBPACK_IMPORTED_MODULE_8__/* .schema */ .wQ,
            files: (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_6__/* .workTreeFiles */ .B$)(root),
            asked: inputs.models,
            listed,
            rootFile,
            ...(rootFile === null ? {} : { placeOf: await placesOf(root, rootFile) }),
            repositoryName: (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_13__/* .modelNameOf */ .c)(runner?.repository ?? root) ?? 'model',
        });
        if (request.everyModel === true && inputs.models === null)
            return { project, rootFile, models: (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_7__/* .allTouched */ .c6)(models, 'all'), change: { files: null, why: 'all are run' } };
        if (inputs.models !== null)
            return {
                project,
                rootFile,
                models: (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_7__/* .allTouched */ .c6)(models, 'named'),
                change: { files: null, why: 'the input `models` names them' },
            };
        const change = await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherChange */ .Mw)(context, ancestry, store, git);
        for (const warning of await unmatched(models, project))
            request.log.warning(warning);
        const touched = change.files === null ? (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_7__/* .allTouched */ .c6)(models, 'all') : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_7__/* .touchedModels */ .ZJ)(models, change.files, rootFile, prefix);
        return { project, rootFile, change, models: touched };
    }
    catch (error) {
        await project.close();
        throw error;
    }
}
/** A path that no file of the commit has can never touch its model: it reads as if nothing had changed. */
async function unmatched(models, { store, git, context, prefix }) {
    const declared = models.some(({ paths }) => paths !== null && (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_7__/* .declaredPaths */ .$N)(paths).length > 0);
    const commit = context?.head ?? null;
    return !declared || store === null || commit === null
        ? []
        : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_7__/* .unmatchedPaths */ .Ay)(models, await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_5__/* .commitFiles */ .zu)(store, commit, git), prefix);
}
async function rootFileOf(root, inputs) {
    const names = inputs.config === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFiles */ .K0 : [(0,_support_files_js__WEBPACK_IMPORTED_MODULE_12__/* .inside */ .nx)(root, inputs.config)];
    return names.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))) ?? null;
}
const placesOf = async (root, file) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_8__/* .schema */ .wQ, file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_12__/* .readTextBounded */ .LW)(root, file, _support_files_js__WEBPACK_IMPORTED_MODULE_12__/* .megabyte */ .H7)).placeOf;
/** What each model is compared with, read for all at once. Trouble is told by each. */
async function readRecordsAhead({ history, context, ancestry }, models) {
    if (history === null || context === null || ancestry === null || models.length < 2)
        return;
    const base = await (0,_gather_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baseCommitOf */ .sP)(context, ancestry).catch(() => null);
    await history.readAhead(models.map(({ name }) => name), base?.state === 'gathered' ? base.value.commit : null);
}
/** The inputs of a step about one model of several. */
function inputsOf(inputs, { folder, config }) {
    return {
        ...inputs,
        model: null,
        models: null,
        workingDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(inputs.workingDirectory, folder === '' ? '.' : folder),
        config: folder === '' ? config : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(folder, config),
    };
}
/** What a model of several shares with the others of the root. */
const amongOf = ({ configuration, github }, { name }, shared = {}) => ({
    name,
    historyBranch: configuration.models === undefined ? null : configuration.history.branch,
    github,
    ...shared,
});
/** The folder at the root for what is about all models; it keeps itself out of git. @returns its path */
async function modelsFolder(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.ml-test-score');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), '*\n');
    return folder;
}
/** Models that share a folder have report folders of their own in it; null for the usual one. */
async function outputOf(root, model, models) {
    const shares = model.folder === '' || models.some((other) => other !== model && other.folder === model.folder);
    if (!shares)
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await modelsFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, model.folder)), 'models');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, model.name);
}
/** One verdict on all: the worst of each. */
function verdictOn(reports, others) {
    const decision = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionOf */ .uv)(reports, others);
    const least = (0,_report_models_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .leastScore */ .Ke)(reports);
    const lost = others.filter((other) => other.problems !== undefined);
    const scoreOf = (section) => reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections[section]));
    return {
        decision,
        least,
        lost,
        outputs: {
            decision,
            score: least ?? '',
            ...Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0.map((section) => [`${section}-score`, scoreOf(section)])),
        },
        said: `${decision === 'allow' ? 'allowed' : 'blocked'}: ${reports.length} ${reports.length === 1 ? 'model' : 'models'} judged${lost.length === 0 ? '' : `, ${lost.length} not`}${least === null ? '' : `, the least ML Test Score is ${least} of 7`}`,
    };
}
/** What stands in `.ml-test-score/models.json`. @returns its path */
async function writeList(root, results, others) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await modelsFolder(root), 'models.json');
    const models = [
        ...[...results].map(([{ name, config, touched }, { report, output }]) => ({
            name: report.model,
            listedAs: name,
            config,
            reason: touched?.reason ?? null,
            decision: report.decision.outcome,
            score: report.score.total,
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, 'report.json')).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'),
        })),
        ...others.map(({ name, why, last, problems }) => ({
            name,
            reason: why,
            decision: problems === undefined ? null : 'block',
            score: null,
            report: null,
            last: last === null ? null : { score: last.score, commit: last.commit, startedAt: last.startedAt },
        })),
    ];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `${JSON.stringify({ schemaVersion: 1, models }, null, 2)}\n`);
    return file;
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

export const id = 800;
export const ids = [800];
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

/***/ 20103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   HM: () => (/* binding */ openModels),
/* harmony export */   Nj: () => (/* binding */ modelsFolder),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   tE: () => (/* binding */ namesModels)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65676);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40606);
/* harmony import */ var _gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20103);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58913);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89263);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73289);











/** Whether a step is about several models: the input names them, or the root file lists them. What is wrong with the file is told by whoever reads it next. */
async function namesModels(root, inputs) {
    if (inputs.models !== null)
        return true;
    try {
        const file = await rootFileOf(root, inputs);
        const text = file === null ? null : await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .workTreeFiles */ .B$)(root).read(file);
        // Most files need no second reading.
        if (file === null || text === null || !/(^|[{,\s])["']?models["']?\s*:/m.test(text))
            return false;
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ, file, text).configuration.models !== undefined;
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1)
            return false;
        throw error;
    }
}
/** The models, and which of them this run is about. Throws `ConfigurationError`. */
async function openModels(request) {
    const { inputs, runner, environment } = request;
    const single = ['train', 'metrics', 'model'].find((name) => inputs[name] !== null);
    if (single !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1({
            message: `input \`${single}\` is for one model, and this step is about several`,
            next: `write \`${single}\` in each model's own file`,
        });
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .openProject */ .U8)({ workspace: runner.workspace, inputs, runner, environment, severalModels: true });
    try {
        const { root, git, store, context, ancestry, prefix } = project;
        const listed = project.configuration.models;
        const rootFile = listed === undefined ? null : await rootFileOf(root, inputs);
        const models = await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .findModels */ .is)({
            schema: _project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ,
            files: (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_5__/* .workTreeFiles */ .B$)(root),
            asked: inputs.models,
            listed,
            rootFile,
            ...(rootFile === null ? {} : { placeOf: await placesOf(root, rootFile) }),
            repositoryName: (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_10__/* .modelNameOf */ .c)(runner.repository) ?? 'model',
        });
        if (inputs.models !== null)
            return {
                project,
                rootFile,
                models: (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'named'),
                change: { files: null, why: 'the input `models` names them' },
            };
        const change = await (0,_gather_changed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherChange */ .Mw)(context, ancestry, store, git);
        const touched = change.files === null ? (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .allTouched */ .c6)(models, 'all') : (0,_gather_touched_models_js__WEBPACK_IMPORTED_MODULE_6__/* .touchedModels */ .ZJ)(models, change.files, rootFile, prefix);
        return { project, rootFile, change, models: touched };
    }
    catch (error) {
        await project.close();
        throw error;
    }
}
async function rootFileOf(root, inputs) {
    const names = inputs.config === null ? _config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFiles */ .K0 : [(0,_support_files_js__WEBPACK_IMPORTED_MODULE_9__/* .inside */ .nx)(root, inputs.config)];
    return names.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))) ?? null;
}
const placesOf = async (root, file) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfiguration */ .vF)(_project_js__WEBPACK_IMPORTED_MODULE_7__/* .schema */ .wQ, file, await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readTextBounded */ .LW)(root, file, _support_files_js__WEBPACK_IMPORTED_MODULE_9__/* .megabyte */ .H7)).placeOf;
/** The inputs of a step about one model of several. */
function inputsOf(inputs, { folder, config }) {
    return {
        ...inputs,
        models: null,
        workingDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(inputs.workingDirectory, folder === '' ? '.' : folder),
        config: folder === '' ? config : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(folder, config),
    };
}
/** The folder at the root for what is about all models; it keeps itself out of git. @returns its path */
async function modelsFolder(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.ml-test-score');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), '*\n');
    return folder;
}


/***/ })

};

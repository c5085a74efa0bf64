export const id = 7856;
export const ids = [7856];
export const modules = {

/***/ 63013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Mi: () => (/* binding */ isInstalledOrCached),
/* harmony export */   Sz: () => (/* binding */ installedFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73382);
/* harmony import */ var _config_options_benefit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68117);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86441);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _declared_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89789);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62832);









const mostFiles = 200_000;
/** Installed packages: never tracked, needed by nearly every training, and not made by it. */
const environments = ['node_modules', '.venv', 'venv', '.pixi', '.conda'];
/** What no training needs, where git does not tell: caches that could hide a change, and what we write ourselves. */
const junk = [
    ...['.git', '.hg', '.svn', '.dvc/cache', '.dvc/tmp', '.ml-test-score', '__pycache__', '.ipynb_checkpoints'],
    ...['.pytest_cache', '.mypy_cache', '.ruff_cache', '.tox', '.nox', '.cache'],
];
/** Whether a path is of installed packages or of a cache: no training starts from another state by them. */
const isInstalledOrCached = (path) => [...environments, ...junk].some((name) => `/${path}/`.includes(`/${name}/`));
/**
 * What belongs into a clean copy: tracked files as they are in the work tree now, without declared outputs; declared data and what `dvc add` keeps beside its `.dvc`
 * file, tracked or not; folders of installed packages, unless `train.prepare` makes them. Without git, all files but outputs and caches. Throws
 * `ConfigurationError` for what leads out of the repository.
 */
async function contentOf(request) {
    const { git, configuration } = request;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(request.root);
    const inRepository = git === null ? null : await git.try(['-C', root, 'rev-parse', '--show-toplevel']);
    const top = inRepository?.exitCode === 0 ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(inRepository.stdout.replace(/\n$/, '')) : root;
    const prefix = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(top, root);
    const below = (path) => (prefix === '' ? path : `${prefix}/${path}`);
    const isTracked = git !== null && inRepository?.exitCode === 0;
    const listing = isTracked ? await trackedFiles(git, top) : await allFiles(top, request.scratch);
    const { training, testing, serving, schema, catalog } = configuration.data;
    const given = [...(training ?? []), ...(testing ?? []), ...(serving ?? [])];
    for (const path of [schema, catalog])
        if (path !== undefined)
            given.push(path);
    const data = new Set((await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredFiles */ ._V)(root, given)).map(below));
    const { importance } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .c)(configuration, 'data/benefit', _config_options_benefit_js__WEBPACK_IMPORTED_MODULE_2__/* .benefitOptions */ .g);
    const outputs = [
        ...(await (0,_declared_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .stagedOutputs */ .B)(root, configuration)),
        ...(importance === undefined ? [] : [importance]),
    ].map((pattern) => (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(root, pattern));
    const written = new Set((await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredFiles */ ._V)(root, outputs)).map(below));
    // `dvc add data.csv` leaves data.csv.dvc in git and the data beside it. What a stage writes has no such file.
    const pulled = listing.files.filter((path) => path.endsWith('.dvc')).map((path) => path.slice(0, -'.dvc'.length));
    const kept = (await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredFiles */ ._V)(top, pulled.map(escapeGlob))).filter((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== '');
    const entries = new Map();
    for (const path of new Set([...data, ...kept, ...listing.files])) {
        if (written.has(path) && !data.has(path)) {
            // Its folder stays: training may count on it.
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== '.')
                entries.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), folder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
            continue;
        }
        const entry = await entryOf(top, path);
        if (entry !== null)
            entries.set(path, entry);
        if (entries.size > mostFiles)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                file: top,
                message: `has more than ${mostFiles} files to copy`,
                next: 'keep data out of git and name it below `data`, where folders of small files may be packed into tables',
            });
    }
    if (configuration.train?.prepare === undefined)
        for (const path of listing.environments)
            entries.set(path, { path, kind: 'environment', bytes: 0, source: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path) });
    return { top, prefix, entries: [...entries.values()] };
}
/** Folders of installed packages below `top` that are not tracked: a further training needs them, and does not make them. */
const installedFolders = async (git, top) => (await trackedFiles(git, top)).environments.map((path) => ({
    path,
    kind: 'environment',
    bytes: 0,
    source: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path),
}));
const folder = (path) => ({ path, kind: 'folder', bytes: 0, source: '' });
const escapeGlob = (path) => path.replace(/[*?[\]{}()!\\]/g, '\\$&');
async function trackedFiles(git, top) {
    const list = async (...args) => (await git.run(['-C', top, 'ls-files', '-z', ...args])).split('\0').filter((path) => path !== '');
    const others = await list('--others', '--directory', '--no-empty-directory');
    return {
        files: [...new Set(await list('--cached', '--recurse-submodules'))],
        environments: others.map((path) => path.replace(/\/$/, '')).filter((path) => environments.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))),
    };
}
async function allFiles(top, scratch) {
    const options = { cwd: top, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, scratch);
    const hidden = ours === '' || ours.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(ours) ? [] : [`${escapeGlob(ours)}/**`];
    const ignore = [...junk, ...environments].map((name) => `**/${name}/**`);
    const [files, found] = await Promise.all([
        (0,tinyglobby__WEBPACK_IMPORTED_MODULE_8__/* .glob */ .TI)('**', { ...options, onlyFiles: false, ignore: [...ignore, ...hidden] }),
        (0,tinyglobby__WEBPACK_IMPORTED_MODULE_8__/* .glob */ .TI)(environments.map((name) => `**/${name}`), { ...options, onlyDirectories: true, ignore: [...environments, ...junk].map((name) => `**/${name}/*/**`) }),
    ]);
    return {
        files: files.filter((path) => !path.endsWith('/') && !environments.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))),
        environments: found.map((path) => path.replace(/\/$/, '')),
    };
}
/** Null for what is not there (deleted, a submodule that was not fetched) or is no file: a FIFO, a socket. */
async function entryOf(top, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink()) {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(full);
        const leads = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), target));
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full).catch(() => null);
        const out = (place) => place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(place);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) || out(leads) || (real !== null && out((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real))))
            refuseOutside(path);
        return { path, kind: 'link', bytes: 0, source: target };
    }
    if (!found.isFile())
        return null;
    if ((0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(top, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full))) !== (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)))
        refuseOutside(path);
    return { path, kind: 'file', bytes: found.size, source: full };
}
function refuseOutside(path) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        file: path,
        message: 'is or lies behind a symbolic link that a clean copy cannot follow: it may lead out of the repository',
        next: 'link by a relative path inside the repository, or put the file itself there',
    });
}


/***/ }),

/***/ 56455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   a5: () => (/* binding */ cloned),
/* harmony export */   fA: () => (/* binding */ linkedBytes),
/* harmony export */   qU: () => (/* binding */ statesBelow),
/* harmony export */   vq: () => (/* binding */ contentState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);





/** How the files of a clean copy come to their place, and what they are known by. */
/** A smaller file is copied: that costs less than a command that writes through a link into the work tree. */
const linkedBytes = 16 * _support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .megabyte */ .H7;
const mostCopiedBytes = 8 * 1024 ** 3;
/** Puts the entries below `top`; answers which share their content with the work tree. */
async function fill(top, entries, signal) {
    const linked = new Map();
    let copied = 0;
    for (const { path, kind, bytes, source } of entries) {
        if (signal?.aborted)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({ message: 'the run was cancelled', next: 'run it again' });
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(kind === 'folder' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        if (kind === 'link' || kind === 'environment')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(source, target);
        if (kind !== 'file' || (await cloned(source, target)))
            continue;
        if (bytes >= linkedBytes) {
            // Another file system, or one that has no hard links.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(source, target).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(source, target));
            linked.set(source, await contentState(source));
            continue;
        }
        copied += bytes;
        if (copied > mostCopiedBytes)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                message: `a clean copy would copy more than ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(mostCopiedBytes)} of small files`,
                next: 'keep data out of git, and name what training needs below `data`',
            });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, target);
    }
    return linked;
}
/** A copy that shares its blocks with the file until one of them is written; false where the file system has none. */
const cloned = (source, target) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE).then(() => true, () => false);
const contentState = async (path) => {
    const { size, mtimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true });
    return `${size} ${mtimeNs}`;
};
/** Size, time of change and inode of each file and link, by path; folders are not followed through links. */
async function statesBelow(top) {
    const found = new Map();
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop())
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder), { withFileTypes: true }).catch(() => [])) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                pending.push(path);
            else
                found.set(path, await stateOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path)));
        }
    return found;
}
async function stateOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? 'gone' : `${found.ino} ${found.size} ${found.mtimeNs}`;
}


/***/ }),

/***/ 67856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t4: () => (/* binding */ movedEnvironment),
  VT: () => (/* binding */ openCleanCopy),
  jr: () => (/* binding */ requireUnchanged)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/gather/clean-copy-content.js
var clean_copy_content = __webpack_require__(63013);
// EXTERNAL MODULE: ./build/gather/clean-copy-files.js
var clean_copy_files = __webpack_require__(56455);
// EXTERNAL MODULE: ./build/support/git.js
var support_git = __webpack_require__(42200);
;// CONCATENATED MODULE: ./build/gather/clean-copy-repository.js



/**
 * Makes `copy` a git repository at the same commit and branch as `top`, that borrows its objects: training that asks git for its commit (DVC, MLflow, setuptools-scm) gets the
 * answer, and whatever it does there reaches neither the references nor the settings of the real one, which may hold a token. Without a commit, or where git cannot, there is none.
 */
async function giveRepository(git, top, copy) {
    const ask = async (...args) => {
        const { exitCode, stdout } = await git.try(['-C', top, ...args]);
        return exitCode === 0 ? stdout.trim() : null;
    };
    const [commit, objects, shallow, branch] = [
        await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        await ask('rev-parse', '--git-path', 'objects'),
        await ask('rev-parse', '--git-path', 'shallow'),
        await ask('symbolic-ref', '--quiet', 'HEAD'),
    ];
    if (commit === null || objects === null || shallow === null)
        return;
    const made = (0,support_git/* openGit */.zY)(copy);
    try {
        await made.run(['init', '--quiet', '--template=']);
        await (0,promises_.writeFile)((0,external_node_path_.join)(copy, '.git/objects/info/alternates'), `${(0,external_node_path_.resolve)(top, objects)}\n`);
        await (0,promises_.copyFile)((0,external_node_path_.resolve)(top, shallow), (0,external_node_path_.join)(copy, '.git/shallow')).catch(() => { });
        if (branch !== null)
            await made.run(['symbolic-ref', 'HEAD', branch]);
        await made.run(['update-ref', ...(branch === null ? ['--no-deref'] : []), 'HEAD', commit]);
        await made.run(['read-tree', 'HEAD']);
    }
    catch {
        await (0,promises_.rm)((0,external_node_path_.join)(copy, '.git'), { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/gather/prepared-files.js






const mostKeptBytes = 256 * files/* megabyte */.H7;
/** More are an environment of an unusual name. */
const mostKeptFiles = 20_000;
const isCopied = (from, to) => (0,promises_.copyFile)(from, to).then(() => true, () => false);
/** Keeps, in `folder`, what changed between two states of the copy at `top`, but for installed packages, caches and the repository. */
async function keepPrepared(top, folder, before, after) {
    const environments = [...after.keys()].filter((path) => (0,external_node_path_.basename)(path) === 'pyvenv.cfg').map(external_node_path_.dirname);
    const made = [...after.keys()].filter((path) => after.get(path) !== before.get(path) &&
        !(0,clean_copy_content/* isInstalledOrCached */.Mi)(path) &&
        !environments.some((home) => path.startsWith(`${home}/`)));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const kept = [];
    const unkept = [];
    let copied = 0;
    for (const [place, path] of made.entries()) {
        const from = (0,external_node_path_.join)(top, path);
        const found = await (0,promises_.lstat)(from).catch(() => null);
        if (found?.isSymbolicLink()) {
            kept.push({ path, kind: 'link', bytes: 0, source: await (0,promises_.readlink)(from) });
            continue;
        }
        const bytes = found?.size ?? 0;
        const source = (0,external_node_path_.join)(folder, String(place));
        const isSmall = bytes < clean_copy_files/* linkedBytes */.fA && copied + bytes <= mostKeptBytes;
        // A FIFO or a socket is not copied.
        const isKept = found?.isFile() === true && place < mostKeptFiles;
        const isCloned = isKept && (await (0,clean_copy_files/* cloned */.a5)(from, source));
        if (!isCloned && !(isKept && isSmall && (await isCopied(from, source)))) {
            unkept.push(path);
            continue;
        }
        if (!isCloned)
            copied += bytes;
        kept.push({ path, kind: 'file', bytes, source });
    }
    return {
        kept,
        requireKept(isChanged) {
            const path = unkept.find(isChanged);
            if (path === undefined)
                return;
            throw new errors/* ConfigurationError */.j1({
                file: path,
                message: 'was made by `train.prepare` and changed by a training in a clean copy: the next one would not start from the same state, and the file is too large, or no plain file, to be kept',
                next: 'let training write under another name than its inputs, or name the file below `data`',
            });
        },
    };
}

// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/gather/training.js + 4 modules
var training = __webpack_require__(18007);
;// CONCATENATED MODULE: ./build/gather/clean-copy.js









/**
 * Makes a clean copy of the work tree: tracked files as they are now (a `git worktree` would have the commit without what is not committed yet, would run checkout filters
 * such as LFS, and would write into the repository, where a killed run leaves it), in a git repository of its own at the same commit, and declared data. Files are cloned where the
 * file system can (reflink); else large ones are hard links, or symbolic ones across file systems. Folders of installed packages are symbolic links. Two copies never meet.
 * Throws `ConfigurationError`; nothing is left then.
 */
async function openCleanCopy(request) {
    const content = await (0,clean_copy_content/* contentOf */.$E)(request);
    const { path: home, remove: close } = await (0,scratch_folder/* openScratchFolder */.N2)(request, 'clean-copy');
    try {
        const top = (0,external_node_path_.join)(home, 'work');
        const directory = (0,external_node_path_.join)(top, content.prefix);
        await (0,promises_.mkdir)(directory, { recursive: true });
        const linked = await (0,clean_copy_files/* fill */.GS)(top, content.entries, request.signal);
        if (request.git !== null)
            await giveRepository(request.git, content.top, top);
        return copyOf({ ...request, home, top, directory, from: content.top, entries: content.entries, linked, close });
    }
    catch (error) {
        await close();
        throw error;
    }
}
function copyOf(copy) {
    const { configuration, log, top, directory, entries, close } = copy;
    const { train } = configuration;
    const context = { ...copy, root: directory, environment: movedEnvironment(copy) };
    const scratch = (0,external_node_path_.join)(copy.home, 'environments');
    let prepared;
    let known;
    let made;
    const run = async (command, { title, timeoutSeconds, environment = {} }) => {
        known ??= await (0,clean_copy_files/* statesBelow */.qU)(top);
        const result = await log.group(title, () => (0,training/* guardedRun */.k9)(command, { directory, environment, timeoutSeconds }, context));
        await requireUnchanged(copy);
        return result;
    };
    return {
        directory,
        async prepare(timeoutSeconds = train?.timeout ?? 3600) {
            if (prepared !== undefined)
                return prepared;
            if (train?.prepare === undefined)
                prepared = { outcome: 'succeeded', exitCode: 0, seconds: 0, tail: [] };
            else {
                const before = await (0,clean_copy_files/* statesBelow */.qU)(top);
                prepared = await run(train.prepare, { title: 'Prepare the clean copy', timeoutSeconds });
                known = await (0,clean_copy_files/* statesBelow */.qU)(top);
                made = await keepPrepared(top, (0,external_node_path_.join)(copy.home, 'prepared'), before, known);
            }
            known ??= await (0,clean_copy_files/* statesBelow */.qU)(top);
            return prepared;
        },
        run,
        async train({ title, timeoutSeconds, seed }) {
            if (train === undefined)
                throw new Error('there is no training to run in a clean copy');
            known ??= await (0,clean_copy_files/* statesBelow */.qU)(top);
            const timeout = Math.min(train.timeout, timeoutSeconds ?? train.timeout);
            const trained = await (0,training/* gatherTraining */.If)({ ...context, train: { ...train, timeout }, scratch, title, seed });
            await requireUnchanged(copy);
            if (trained.state !== 'gathered')
                throw new Error('a training has an end, whatever it is');
            return trained.value;
        },
        async restore() {
            if (known === undefined)
                return;
            const now = await (0,clean_copy_files/* statesBelow */.qU)(top);
            const isChanged = (path) => known?.has(path) === true && now.get(path) !== known.get(path);
            made?.requireKept(isChanged);
            for (const path of now.keys())
                if (!known.has(path))
                    await (0,promises_.rm)((0,external_node_path_.join)(top, path), { force: true });
            const [ofTree, ofPrepare] = [entries, made?.kept ?? []].map((all) => all.filter(({ path }) => isChanged(path)));
            // What `prepare` changed of the work tree is as `prepare` left it.
            const changed = [
                ...new Map([...(ofTree ?? []), ...(ofPrepare ?? [])].map((entry) => [entry.path, entry])).values(),
            ];
            for (const { path } of changed)
                await (0,promises_.rm)((0,external_node_path_.join)(top, path), { recursive: true, force: true });
            await (0,clean_copy_files/* fill */.GS)(top, [...entries.filter(({ kind }) => kind === 'folder'), ...changed], undefined);
            const states = changed.map(async ({ path }) => [path, await (0,clean_copy_files/* stateOf */.L4)((0,external_node_path_.join)(top, path))]);
            known = new Map([...known, ...(await Promise.all(states))]);
        },
        statesOf: (files) => Promise.all(files.map((file) => (0,clean_copy_files/* stateOf */.L4)((0,external_node_path_.join)(directory, file)))),
        close,
    };
}
/** A command that writes into a linked file has changed the work tree. */
async function requireUnchanged({ linked, from }) {
    for (const [source, before] of linked)
        if ((await (0,clean_copy_files/* contentState */.vq)(source).catch(() => 'gone')) !== before)
            throw new errors/* ConfigurationError */.j1({
                file: source.slice(from.length + 1),
                message: 'was changed by a command in a clean copy, where large data is linked and not copied',
                next: 'let the command write its outputs under other names than its inputs',
            });
}
/** Variables that lead a program to the files of the repository: they lead into the copy here. */
const pathVariables = ['GITHUB_WORKSPACE', 'PYTHONPATH', 'PWD', 'INIT_CWD'];
function movedEnvironment({ environment, from, top, }) {
    const moved = (path) => path === from || path.startsWith(`${from}/`) ? top + path.slice(from.length) : path;
    return {
        ...environment,
        ...Object.fromEntries(pathVariables.flatMap((name) => {
            const value = environment[name];
            return value === undefined ? [] : [[name, value.split(external_node_path_.delimiter).map(moved).join(external_node_path_.delimiter)]];
        })),
    };
}


/***/ })

};

export const id = 5139;
export const ids = [5139];
export const modules = {

/***/ 27813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openCleanCopy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/config/options/benefit.js
var benefit = __webpack_require__(68117);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/gather/declared-outputs.js
var declared_outputs = __webpack_require__(89789);
// EXTERNAL MODULE: ./build/gather/outputs.js
var gather_outputs = __webpack_require__(62832);
;// CONCATENATED MODULE: ./build/gather/clean-copy-content.js









const mostFiles = 200_000;
/** Installed packages: never tracked, needed by nearly every training, and not made by it. */
const environments = ['node_modules', '.venv', 'venv', '.pixi', '.conda'];
/** What no training needs, where git does not tell: caches that could hide a change, and what we write ourselves. */
const junk = [
    ...['.git', '.hg', '.svn', '.dvc/cache', '.dvc/tmp', '.ml-test-score', '__pycache__', '.ipynb_checkpoints'],
    ...['.pytest_cache', '.mypy_cache', '.ruff_cache', '.tox', '.nox', '.cache'],
];
/**
 * What belongs into a clean copy: tracked files as they are in the work tree now, without declared outputs; declared data and what `dvc add` keeps beside its `.dvc`
 * file, tracked or not; folders of installed packages, unless `train.prepare` makes them. Without git, all files but outputs and caches. Throws
 * `ConfigurationError` for what leads out of the repository.
 */
async function contentOf(request) {
    const { git, configuration } = request;
    const root = await (0,promises_.realpath)(request.root);
    const inRepository = git === null ? null : await git.try(['-C', root, 'rev-parse', '--show-toplevel']);
    const top = inRepository?.exitCode === 0 ? await (0,promises_.realpath)(inRepository.stdout.replace(/\n$/, '')) : root;
    const prefix = (0,files/* inside */.nx)(top, root);
    const below = (path) => (prefix === '' ? path : `${prefix}/${path}`);
    const isTracked = git !== null && inRepository?.exitCode === 0;
    const listing = isTracked ? await trackedFiles(git, top) : await allFiles(top, request.scratch);
    const { training, testing, serving, schema, catalog } = configuration.data;
    const given = [...(training ?? []), ...(testing ?? []), ...(serving ?? [])];
    for (const path of [schema, catalog])
        if (path !== undefined)
            given.push(path);
    const data = new Set((await (0,gather_outputs/* declaredFiles */._V)(root, given)).map(below));
    const { importance } = (0,options/* optionsOf */.c)(configuration, 'data/benefit', benefit/* benefitOptions */.g);
    const outputs = [
        ...(await (0,declared_outputs/* stagedOutputs */.B)(root, configuration)),
        ...(importance === undefined ? [] : [importance]),
    ].map((pattern) => (0,files/* inside */.nx)(root, pattern));
    const written = new Set((await (0,gather_outputs/* declaredFiles */._V)(root, outputs)).map(below));
    // `dvc add data.csv` leaves data.csv.dvc in git and the data beside it. What a stage writes has no such file.
    const pulled = listing.files.filter((path) => path.endsWith('.dvc')).map((path) => path.slice(0, -'.dvc'.length));
    const kept = (await (0,gather_outputs/* declaredFiles */._V)(top, pulled.map(escapeGlob))).filter((path) => (0,external_node_path_.basename)(path) !== '');
    const entries = new Map();
    for (const path of new Set([...data, ...kept, ...listing.files])) {
        if (written.has(path) && !data.has(path)) {
            // Its folder stays: training may count on it.
            if ((0,external_node_path_.dirname)(path) !== '.')
                entries.set((0,external_node_path_.dirname)(path), folder((0,external_node_path_.dirname)(path)));
            continue;
        }
        const entry = await entryOf(top, path);
        if (entry !== null)
            entries.set(path, entry);
        if (entries.size > mostFiles)
            throw new errors/* ConfigurationError */.j1({
                file: top,
                message: `has more than ${mostFiles} files to copy`,
                next: 'keep data out of git and name it below `data`, where folders of small files may be packed into tables',
            });
    }
    if (configuration.train?.prepare === undefined)
        for (const path of listing.environments)
            entries.set(path, { path, kind: 'environment', bytes: 0, source: (0,external_node_path_.join)(top, path) });
    return { top, prefix, entries: [...entries.values()] };
}
const folder = (path) => ({ path, kind: 'folder', bytes: 0, source: '' });
const escapeGlob = (path) => path.replace(/[*?[\]{}()!\\]/g, '\\$&');
async function trackedFiles(git, top) {
    const list = async (...args) => (await git.run(['-C', top, 'ls-files', '-z', ...args])).split('\0').filter((path) => path !== '');
    const others = await list('--others', '--directory', '--no-empty-directory');
    return {
        files: [...new Set(await list('--cached', '--recurse-submodules'))],
        environments: others.map((path) => path.replace(/\/$/, '')).filter((path) => environments.includes((0,external_node_path_.basename)(path))),
    };
}
async function allFiles(top, scratch) {
    const options = { cwd: top, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const ours = (0,external_node_path_.relative)(top, scratch);
    const hidden = ours === '' || ours.startsWith('..') || (0,external_node_path_.isAbsolute)(ours) ? [] : [`${escapeGlob(ours)}/**`];
    const ignore = [...junk, ...environments].map((name) => `**/${name}/**`);
    const [files, found] = await Promise.all([
        (0,dist/* glob */.TI)('**', { ...options, onlyFiles: false, ignore: [...ignore, ...hidden] }),
        (0,dist/* glob */.TI)(environments.map((name) => `**/${name}`), { ...options, onlyDirectories: true, ignore: [...environments, ...junk].map((name) => `**/${name}/*/**`) }),
    ]);
    return {
        files: files.filter((path) => !path.endsWith('/') && !environments.includes((0,external_node_path_.basename)(path))),
        environments: found.map((path) => path.replace(/\/$/, '')),
    };
}
/** Null for what is not there (deleted, a submodule that was not fetched) or is no file: a FIFO, a socket. */
async function entryOf(top, path) {
    const full = (0,external_node_path_.join)(top, path);
    const found = await (0,promises_.lstat)(full).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink()) {
        const target = await (0,promises_.readlink)(full);
        const leads = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)((0,external_node_path_.dirname)(full), target));
        const real = await (0,promises_.realpath)(full).catch(() => null);
        const out = (place) => place === '..' || place.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(place);
        if ((0,external_node_path_.isAbsolute)(target) || out(leads) || (real !== null && out((0,external_node_path_.relative)(top, real))))
            refuseOutside(path);
        return { path, kind: 'link', bytes: 0, source: target };
    }
    if (!found.isFile())
        return null;
    if ((0,files/* inside */.nx)(top, await (0,promises_.realpath)((0,external_node_path_.dirname)(full))) !== (0,files/* inside */.nx)(top, (0,external_node_path_.dirname)(full)))
        refuseOutside(path);
    return { path, kind: 'file', bytes: found.size, source: full };
}
function refuseOutside(path) {
    throw new errors/* ConfigurationError */.j1({
        file: path,
        message: 'is or lies behind a symbolic link that a clean copy cannot follow: it may lead out of the repository',
        next: 'link by a relative path inside the repository, or put the file itself there',
    });
}

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

// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/gather/training.js + 3 modules
var training = __webpack_require__(19172);
;// CONCATENATED MODULE: ./build/gather/clean-copy.js









/** A smaller file is copied: that costs less than a command that writes through a link into the work tree. */
const linkedBytes = 16 * files/* megabyte */.H7;
const mostCopiedBytes = 8 * 1024 ** 3;
/**
 * Makes a clean copy of the work tree: tracked files as they are now (a `git worktree` would have the commit without what is not committed yet, would run checkout filters
 * such as LFS, and would write into the repository, where a killed run leaves it), in a git repository of its own at the same commit, and declared data. Files are cloned where the
 * file system can (reflink); else large ones are hard links, or symbolic ones across file systems. Folders of installed packages are symbolic links. Two copies never meet.
 * Throws `ConfigurationError`; nothing is left then.
 */
async function openCleanCopy(request) {
    const content = await contentOf(request);
    const { path: home, remove: close } = await (0,scratch_folder/* openScratchFolder */.N)(request, 'clean-copy');
    try {
        const top = (0,external_node_path_.join)(home, 'work');
        const directory = (0,external_node_path_.join)(top, content.prefix);
        await (0,promises_.mkdir)(directory, { recursive: true });
        const linked = await fill(top, content.entries, request.signal);
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
    const run = async (command, { title, timeoutSeconds, environment = {} }) => {
        known ??= await statesBelow(top);
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
            else
                prepared = await run(train.prepare, { title: 'Prepare the clean copy', timeoutSeconds });
            known = await statesBelow(top);
            return prepared;
        },
        run,
        async train({ title, timeoutSeconds, seed }) {
            if (train === undefined)
                throw new Error('there is no training to run in a clean copy');
            known ??= await statesBelow(top);
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
            const now = await statesBelow(top);
            for (const path of now.keys())
                if (!known.has(path))
                    await (0,promises_.rm)((0,external_node_path_.join)(top, path), { force: true });
            const changed = entries.filter(({ path }) => now.get(path) !== known?.get(path));
            for (const { path } of changed)
                await (0,promises_.rm)((0,external_node_path_.join)(top, path), { recursive: true, force: true });
            await fill(top, [...entries.filter(({ kind }) => kind === 'folder'), ...changed], undefined);
            known = new Map([...known, ...(await statesOfEntries(top, changed))]);
        },
        statesOf: (files) => Promise.all(files.map((file) => stateOf((0,external_node_path_.join)(directory, file)))),
        close,
    };
}
/** Puts the entries below `top`; answers which share their content with the work tree. */
async function fill(top, entries, signal) {
    const linked = new Map();
    let copied = 0;
    for (const { path, kind, bytes, source } of entries) {
        if (signal?.aborted)
            throw new errors/* ConfigurationError */.j1({ message: 'the run was cancelled', next: 'run it again' });
        const target = (0,external_node_path_.join)(top, path);
        await (0,promises_.mkdir)(kind === 'folder' ? target : (0,external_node_path_.dirname)(target), { recursive: true });
        if (kind === 'link' || kind === 'environment')
            await (0,promises_.symlink)(source, target);
        if (kind !== 'file' || (await cloned(source, target)))
            continue;
        if (bytes >= linkedBytes) {
            // Another file system, or one that has no hard links.
            await (0,promises_.link)(source, target).catch(() => (0,promises_.symlink)(source, target));
            linked.set(source, await contentState(source));
            continue;
        }
        copied += bytes;
        if (copied > mostCopiedBytes)
            throw new errors/* ConfigurationError */.j1({
                message: `a clean copy would copy more than ${(0,files/* formatBytes */.z3)(mostCopiedBytes)} of small files`,
                next: 'keep data out of git, and name what training needs below `data`',
            });
        await (0,promises_.copyFile)(source, target);
    }
    return linked;
}
const cloned = (source, target) => (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE_FORCE).then(() => true, () => false);
const contentState = async (path) => {
    const { size, mtimeNs } = await (0,promises_.stat)(path, { bigint: true });
    return `${size} ${mtimeNs}`;
};
/** A command that writes into a linked file has changed the work tree. */
async function requireUnchanged({ linked, from }) {
    for (const [source, before] of linked)
        if ((await contentState(source).catch(() => 'gone')) !== before)
            throw new errors/* ConfigurationError */.j1({
                file: source.slice(from.length + 1),
                message: 'was changed by a command in a clean copy, where large data is linked and not copied',
                next: 'let the command write its outputs under other names than its inputs',
            });
}
/** Size, time of change and inode of each file and link, by path; folders are not followed through links. */
async function statesBelow(top) {
    const found = new Map();
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop())
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(top, folder), { withFileTypes: true }).catch(() => [])) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                pending.push(path);
            else
                found.set(path, await stateOf((0,external_node_path_.join)(top, path)));
        }
    return found;
}
async function statesOfEntries(top, entries) {
    const files = entries.filter(({ kind }) => kind !== 'folder');
    return Promise.all(files.map(async ({ path }) => [path, await stateOf((0,external_node_path_.join)(top, path))]));
}
async function stateOf(path) {
    const found = await (0,promises_.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? 'gone' : `${found.ino} ${found.size} ${found.mtimeNs}`;
}
/** Variables that lead a program to the files of the repository: they lead into the copy here. */
const pathVariables = ['GITHUB_WORKSPACE', 'PYTHONPATH', 'PWD', 'INIT_CWD'];
function movedEnvironment({ environment, from, top }) {
    const moved = (path) => path === from || path.startsWith(`${from}/`) ? top + path.slice(from.length) : path;
    return {
        ...environment,
        ...Object.fromEntries(pathVariables.flatMap((name) => {
            const value = environment[name];
            return value === undefined ? [] : [[name, value.split(external_node_path_.delimiter).map(moved).join(external_node_path_.delimiter)]];
        })),
    };
}


/***/ }),

/***/ 45139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherReproducibility: () => (/* binding */ gatherReproducibility)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/config/options/reproducibility.js
var reproducibility = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/clean-copy.js + 2 modules
var clean_copy = __webpack_require__(27813);
// EXTERNAL MODULE: ./build/gather/declared-outputs.js
var declared_outputs = __webpack_require__(89789);
// EXTERNAL MODULE: ./build/gather/metrics.js
var metrics = __webpack_require__(93527);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/missing-files.js



const mostMissing = 5;
/** A line of output may be as long as the program likes. */
const longestLine = 2000;
/** What Python, Node.js, R and shells write where a file, a command or a module is not there; the name is the first group that is. */
const patterns = [
    /can't open file '([^']+)': \[Errno 2\]/,
    /No such file or directory: (?:b?'([^']+)'|b?"([^"]+)")/,
    /ENOENT: no such file or directory, \w+ '([^']+)'/,
    /cannot open file '([^']+)': No such file or directory/,
    /Cannot find (?:module|package) '([^']+)'/,
    /No module named '?([\w.]+)'?/,
    /(?:^|: )([^\s:][^:]*): No such file or directory$/,
];
/** The files and modules that the last lines of a command in `directory` say are missing, and whether the work tree at `root` has them. */
async function missingFilesIn(tail, directory, root) {
    const names = new Set();
    for (const line of tail) {
        const text = line.slice(0, longestLine).trimEnd();
        const match = patterns.map((pattern) => text.match(pattern)).find((found) => found !== null);
        const name = match?.slice(1).find((group) => group !== undefined);
        if (name !== undefined)
            names.add(name.startsWith(`${directory}/`) ? name.slice(directory.length + 1) : name);
    }
    return Promise.all([...names].slice(0, mostMissing).map(async (name) => ({
        name: (0,support_text/* clipped */.c)(name),
        inWorkTree: await isIn(root, name.replace(/^file:\/\//, '')),
    })));
}
async function isIn(root, name) {
    const path = (0,external_node_path_.normalize)(name);
    if ((0,external_node_path_.isAbsolute)(path) || path.startsWith('..') || path.includes('\0'))
        return false;
    const candidates = [path, `${path.replaceAll('.', '/')}.py`, path.replaceAll('.', '/')];
    for (const candidate of candidates)
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(root, candidate)).catch(() => null)) !== null)
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/gather/outputs.js
var outputs = __webpack_require__(62832);
;// CONCATENATED MODULE: ./build/gather/reproducibility.js












const id = 'infra/reproducibility';
const mostFilesShown = 5;
/**
 * Trains again with the same command and the same seed, in a clean copy of the work tree, and puts what both trainings wrote side by side. A training that fails
 * there is gathered too. Throws `ConfigurationError`.
 */
async function gatherReproducibility(request) {
    const { configuration, training, problem } = request;
    if (problem !== null)
        return (0,facts/* absent */.Ge)(problem);
    if (configuration.train === undefined || training.state !== 'gathered')
        return (0,facts/* failed */.gz)('it trains again, and nothing is trained here', 'set `train`');
    const copy = await (0,clean_copy/* openCleanCopy */.V)(request);
    try {
        return (0,facts/* gathered */.Pm)(await trainAgain(request, training.value.command, copy));
    }
    finally {
        await copy.close();
    }
}
async function trainAgain(request, command, copy) {
    const { configuration, root, log } = request;
    const { budget } = (0,options/* optionsOf */.c)(configuration, id, reproducibility/* reproducibilityOptions */.f7);
    const started = external_node_perf_hooks_.performance.now();
    const spent = () => (external_node_perf_hooks_.performance.now() - started) / 1000;
    const nothing = (end, problem) => ({
        command,
        seconds: spent(),
        budgetSeconds: budget,
        end,
        problem,
        metrics: [],
        metricsProblem: null,
        artifacts: null,
        stages: [],
        otherStages: [],
        predictions: null,
        predictionsProblem: null,
    });
    const problemOf = async (step, end) => ({
        step,
        exitCode: end.exitCode,
        summary: end.summary,
        next: end.next,
        tail: end.tail.slice(-20),
        missing: await missingFilesIn(end.tail, copy.directory, root),
    });
    const prepared = await copy.prepare(budget);
    refuseCancelled(prepared.outcome);
    if (prepared.outcome === 'timed-out')
        return nothing('out-of-time', null);
    if (prepared.outcome !== 'succeeded')
        return nothing('failed', await problemOf('prepare', {
            ...prepared,
            summary: prepared.tail.findLast((line) => line.trim() !== '')?.slice(0, 300) ?? 'it wrote nothing',
            next: 'mend `train.prepare`',
        }));
    const left = budget - spent();
    if (left <= 0)
        return nothing('out-of-time', null);
    const snapshot = await (0,outputs/* snapshotOutputs */.bH)(copy.directory, await (0,declared_outputs/* stagedOutputs */.B)(copy.directory, configuration));
    const startedAt = new Date().toISOString();
    const trained = await copy.train({ title: 'Train again, in a clean copy', timeoutSeconds: left });
    const endedAt = new Date().toISOString();
    refuseCancelled(trained.outcome);
    if (trained.outcome === 'timed-out' && left < (configuration.train?.timeout ?? 0))
        return nothing('out-of-time', null);
    if (trained.problem !== null)
        return nothing('failed', await problemOf('train', { ...trained, ...trained.problem }));
    log.info(`trained again in ${(0,units/* formatDuration */.a3)(trained.seconds)}`);
    const originOf = (0,outputs/* originAfter */.zk)(snapshot, copy.directory, null);
    return { ...nothing('trained', null), ...(await compare(request, copy, originOf, { startedAt, endedAt })) };
}
function refuseCancelled(outcome) {
    if (outcome === 'cancelled')
        throw new errors/* ConfigurationError */.j1({ message: 'the second training was cancelled', next: 'run it again' });
}
async function compare(request, copy, originOf, training) {
    const { configuration, root, artifacts } = request;
    const first = { root, originOf: request.originOf };
    const second = { root: copy.directory, originOf };
    const stages = [];
    const otherStages = [];
    for (const { name, outputs } of configuration.stages ?? []) {
        const compared = await compareFiles(name, outputs, first, second);
        if (compared === null)
            otherStages.push(name);
        else
            stages.push(compared);
    }
    return {
        ...compareMetrics(request.metrics, await (0,metrics/* gatherMetrics */.Z)({ root: copy.directory, configuration, originOf, training })),
        artifacts: artifacts.state === 'gathered' && configuration.artifacts !== undefined
            ? await compareFiles('artifacts', configuration.artifacts, first, second)
            : null,
        stages,
        otherStages,
        ...(await comparePredictions(request, copy, originOf)),
    };
}
/** Digests of the files that each training wrote; null where the first wrote none. */
async function compareFiles(name, patterns, first, second) {
    const [own, again] = [await digestsOf(first, patterns), await digestsOf(second, patterns)];
    if (own.size === 0)
        return null;
    const paths = [...new Set([...own.keys(), ...again.keys()])].sort();
    const differing = paths.filter((path) => own.get(path) !== again.get(path));
    return {
        name,
        files: paths.length,
        differing: differing.length,
        shown: differing
            .slice(0, mostFilesShown)
            .map((path) => ({ path, first: own.get(path) ?? null, second: again.get(path) ?? null })),
    };
}
async function digestsOf({ root, originOf }, patterns) {
    const digests = new Map();
    for (const path of await (0,outputs/* declaredFiles */._V)(root, patterns))
        if ((await originOf(path)) === 'trained')
            digests.set(path, (await (0,files/* digestFile */.TM)(root, path)).digest);
    return digests;
}
function compareMetrics(first, second) {
    if (first.state !== 'gathered')
        return { metrics: [], metricsProblem: null };
    if (second.state !== 'gathered')
        return { metrics: [], metricsProblem: (0,facts/* whyMissing */.bi)(second) };
    const valuesOf = ({ values }) => new Map(values.map(({ name, value }) => [name, value]));
    const numberless = ({ others }) => others.filter(({ kind }) => kind === 'nan' || kind === 'infinity').map(({ name }) => name);
    const [own, again] = [valuesOf(first.value), valuesOf(second.value)];
    const names = new Set([...own.keys(), ...again.keys(), ...numberless(first.value), ...numberless(second.value)]);
    const metrics = [...names].map((name) => ({ name, first: own.get(name) ?? null, second: again.get(name) ?? null }));
    return { metrics, metricsProblem: null };
}
async function comparePredictions({ configuration, root, predictions }, copy, originOf) {
    const layout = configuration.predictions;
    const without = (predictionsProblem) => ({ predictions: null, predictionsProblem });
    if (layout === undefined || predictions.state === 'absent')
        return without(null);
    if (predictions.state === 'failed')
        return without(predictions.error);
    try {
        const written = await (0,outputs/* declaredFiles */._V)(copy.directory, [layout.path]);
        if (written.length === 0)
            return without(`the second training wrote no ${layout.path}`);
        for (const path of written)
            if ((await originOf(path)) !== 'trained')
                return without(`${path} was not written by the second training`);
        const { compareRepeatedPredictions } = await Promise.all(/* import() */[__webpack_require__.e(2879), __webpack_require__.e(2249)]).then(__webpack_require__.bind(__webpack_require__, 92249));
        const { predictions: tolerance } = (0,options/* optionsOf */.c)(configuration, id, reproducibility/* reproducibilityOptions */.f7);
        const { data } = configuration;
        const found = await compareRepeatedPredictions({ first: root, second: copy.directory, layout, data, tolerance });
        return { predictions: found, predictionsProblem: null };
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return without((0,facts/* whyMissing */.bi)((0,facts/* failedBy */.Dj)(error)));
        throw error;
    }
}


/***/ }),

/***/ 38221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openScratchFolder),
/* harmony export */   Z: () => (/* binding */ withFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);




/** A folder of its own below `scratch`, also removed when the process ends before. */
async function openScratchFolder({ scratch, log }, name) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, `${name}-`));
    const removeNow = () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
        catch {
            // The process ends: nobody is left to tell.
        }
    };
    process.once('exit', removeNow);
    return {
        path,
        async remove() {
            await removeFolder(path).catch((error) => log.warning(`the folder ${path} could not be removed: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`));
            process.off('exit', removeNow);
        },
    };
}
/** The same for as long as `use` takes. */
async function withFolder(scratch, name, use) {
    const folder = await openScratchFolder(scratch, name);
    try {
        return await use(folder.path);
    }
    finally {
        await folder.remove();
    }
}
/** Also where a command took away the permission to write into its folders. */
async function removeFolder(home) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(home, { recursive: true, force: true }).catch(async () => {
        const pending = [home];
        for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700).catch(() => { });
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []))
                if (entry.isDirectory())
                    pending.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(home, { recursive: true, force: true });
    });
}


/***/ })

};

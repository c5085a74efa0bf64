export const id = 2348;
export const ids = [2348,1299,7865];
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

/***/ 11299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97865);

/** Sends a `repository_dispatch`. Never throws: what was done stands, and the log says that nobody was told. */
async function announce({ announcement, repository, connect, log }) {
    const { type, payload } = announcement;
    const [owner, repo] = repository.split('/');
    try {
        const client = await connect();
        await client.request('POST /repos/{owner}/{repo}/dispatches', {
            owner,
            repo,
            event_type: type,
            client_payload: payload,
        });
        log.info(`sent repository_dispatch ${type}`);
    }
    catch (error) {
        log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.asProblem)(error, `repository_dispatch ${type} was not sent`, 'contents: write').message);
    }
}


/***/ }),

/***/ 97865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ GithubProblem),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   asProblem: () => (/* binding */ asProblem)
/* harmony export */ });
/* unused harmony export acceptedPermission */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15892);


/** GitHub said no. The message is complete: what was asked, what came back, what to do. */
class GithubProblem extends Error {
    kind;
    /** HTTP status; undefined where no answer came, and for an error of GraphQL. */
    status;
    /** What a workflow must grant, as written there: `pull-requests: write`. */
    permission;
    /** `already_exists`, `missing_field`, … of a 422. */
    codes;
    constructor(message, details, options) {
        super(message, options);
        this.name = 'GithubProblem';
        this.kind = details.kind;
        this.status = details.status;
        this.permission = details.permission;
        this.codes = details.codes ?? [];
    }
}
const isGraphqlFailure = (error) => error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error && Array.isArray(error.errors);
const isRequestFailure = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number';
/**
 * One set of permissions that would do, in a workflow's words, from `x-accepted-github-permissions`: sets are separated by `;`, permissions of a
 * set by `,`. The set that holds `preferred` wins: GitHub lists `issues=write` for comments, but on a pull request only `pull_requests=write` helps.
 */
function acceptedPermission(header, preferred) {
    if (typeof header !== 'string' || header.trim() === '')
        return undefined;
    const sets = header.split(';').map((set) => set
        .split(',')
        .map((entry) => entry.trim().replaceAll('_', '-').replace('=', ': '))
        .filter((entry) => /^[a-z-]+: [a-z]+$/.test(entry)));
    const usable = sets.filter((set) => set.length > 0);
    const chosen = usable.find((set) => preferred !== undefined && set.includes(preferred)) ?? usable[0];
    return chosen?.join(', ');
}
/** The type of an error in an answer to GraphQL. */
const isRateLimit = (type) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
const patience = (wait) => wait === undefined ? 'try again later' : `it asks to wait ${Math.ceil(wait / 1000)} seconds`;
const notAccessible = /not accessible by (integration|personal access token)|must have admin rights/i;
const grant = (permission) => permission === undefined
    ? 'the token lacks a permission for this'
    : `the token lacks \`${permission}\`: add it under \`permissions:\` of the job (a pull request from a fork or from Dependabot never gets it)`;
function codesOf(data) {
    const errors = data?.errors;
    if (!Array.isArray(errors))
        return [];
    return errors.map((entry) => String(entry?.code ?? entry));
}
/** The one place that reads Octokit's errors. `preferred` is the permission that the operation needs, where GitHub does not name one. */
function asProblem(error, operation, preferred) {
    if (error instanceof GithubProblem)
        return error;
    const options = { cause: error };
    if (isGraphqlFailure(error)) {
        const message = error.errors.map((entry) => entry.message).join('; ');
        const types = error.errors.map((entry) => entry.type);
        if (types.includes('FORBIDDEN') && notAccessible.test(message))
            return new GithubProblem(`${operation}: GitHub answered "${message}"; ${grant(preferred)}`, { kind: 'permission', permission: preferred }, options);
        const limited = types.some(isRateLimit);
        const kind = types.includes('NOT_FOUND') ? 'not-found' : limited ? 'rate-limit' : 'refused';
        const advice = limited ? `; ${patience((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(error.headers, Date.now()))}` : '';
        return new GithubProblem(`${operation}: GitHub answered "${message}"${advice}`, { kind }, options);
    }
    if (!isRequestFailure(error))
        return new GithubProblem(`${operation}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { kind: 'unavailable' }, options);
    if (error.response === undefined)
        return new GithubProblem(`${operation}: GitHub could not be reached (${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { kind: 'unavailable' }, options);
    const { status = 0, response } = error;
    const answer = `${operation}: GitHub answered ${status} "${error.message}"`;
    const problem = (kind, advice, permission) => new GithubProblem(advice === '' ? answer : `${answer}; ${advice}`, { kind, status, permission, codes: codesOf(response.data) }, options);
    if (status === 401)
        return problem('credentials', 'the token is wrong or has expired: check the input `token`');
    const wait = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(response.headers, Date.now());
    if (status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(error.message))))
        return problem('rate-limit', patience(wait));
    if (status === 403 && notAccessible.test(error.message)) {
        const permission = acceptedPermission(response.headers['x-accepted-github-permissions'], preferred) ?? preferred;
        return problem('permission', grant(permission), permission);
    }
    if (status === 404)
        return problem('not-found', 'it does not exist, or the token may not see it');
    if (status >= 500)
        return problem('unavailable', 'try again later');
    return problem('refused', '');
}


/***/ }),

/***/ 15892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ askedWait),
/* harmony export */   yC: () => (/* binding */ defaultRetries),
/* harmony export */   y_: () => (/* binding */ retryWait)
/* harmony export */ });
const defaultRetries = {
    attempts: 4,
    totalMilliseconds: 60_000,
    baseMilliseconds: 1_000,
    timeoutMilliseconds: 30_000,
};
function secondsFrom(value) {
    const seconds = Number(value);
    return value === undefined || value === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}
/** How long GitHub itself asks to wait, in milliseconds; undefined where it does not say. */
function askedWait(headers, now) {
    const header = headers['retry-after'];
    const seconds = secondsFrom(header);
    if (seconds !== undefined)
        return seconds * 1000;
    if (typeof header === 'string' && !Number.isNaN(Date.parse(header)))
        return Math.max(0, Date.parse(header) - now);
    const reset = secondsFrom(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && reset !== undefined)
        return Math.max(0, reset * 1000 - now);
    return undefined;
}
/** Milliseconds to wait before the next attempt; undefined where repeating cannot help (permission, not found, refused input). */
function retryWait(failure, attempt, policy, now = Date.now(), random = Math.random()) {
    const asked = askedWait(failure.headers, now);
    // All jobs of a matrix are told the same moment.
    const spread = policy.baseMilliseconds * random;
    const limited = failure.status === 403 || failure.status === 429;
    if (limited)
        return asked === undefined ? undefined : asked + spread;
    if (failure.status !== undefined && failure.status < 500)
        return undefined;
    const backoff = policy.baseMilliseconds * 2 ** attempt * (0.5 + random / 2);
    return asked !== undefined && asked > backoff ? asked + spread : backoff;
}


/***/ }),

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ refuseAskedBy),
/* harmony export */   oz: () => (/* binding */ requireBranch),
/* harmony export */   sL: () => (/* binding */ isOnBranch),
/* harmony export */   wy: () => (/* binding */ promotedRun),
/* harmony export */   z2: () => (/* binding */ promotedRunId)
/* harmony export */ });
/* harmony import */ var _promote_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47402);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37312);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94868);




/** The run that is promoted, as GitHub tells it: nothing that its jobs have written is believed here. */
/** Promotion is asked for by who may: never by an event that a pull request brings about. */
function refuseAskedBy({ trigger }, command) {
    const { event, pullRequest } = trigger;
    if (pullRequest === null && !event.startsWith('pull_request') && event !== 'merge_group')
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `\`command: ${command}\` does not run on \`${event}\`: a pull request moves no version, its commit may never be merged`,
        next: 'start it on `push`, `workflow_run` or `workflow_dispatch` of the branch that promotes',
    });
}
/** The input `run-id`; on `workflow_run` the run that ended; else this very run. */
const promotedRunId = (runId, { trigger, runId: own }) => runId ?? trigger.workflowRun?.id ?? own;
/** One request. Throws `ConfigurationError` where GitHub does not tell, and where the run may not be promoted, whatever its facts say. */
async function promotedRun(client, runner, id) {
    const run = await (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .c)(client, runner.repository, id);
    const refuse = (why) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `the run ${id} is not promoted: ${why}`,
            next: 'name a run of `push`, `schedule`, `workflow_dispatch` or `repository_dispatch` on the branch that promotes',
        });
    };
    if (run.id !== id)
        refuse(`GitHub answered with the run ${run.id}`);
    if (run.headRepository?.toLowerCase() !== runner.repository.toLowerCase())
        refuse(`it is of ${run.headRepository ?? 'a repository that was deleted'}, and this is ${runner.repository}`);
    if (run.event === 'local' || !_promote_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .promotingEvents */ .xK.includes(run.event))
        refuse(`the event ${run.event} promotes nothing: what it ran on may never be merged`);
    if (!/^[0-9a-f]{40}$/.test(run.headCommit))
        refuse('it has no commit');
    return run;
}
/**
 * Throws `ConfigurationError` where the run is not of the branch that promotes, or its commit not on it: a tag can have the name of the branch, and a force push can have left the
 * commit behind.
 */
async function requireBranch({ store, ancestry, configuration, trigger }, run) {
    const branch = configuration.promote?.branch ?? trigger.defaultBranch;
    const refuse = (why, next) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message: `the run ${run.id} is not promoted: ${why}`, next });
    };
    if (branch === null)
        return refuse('the default branch is not known', 'name the branch that promotes as `promote.branch`');
    const next = `name a run on ${branch}`;
    if (run.headBranch !== branch)
        refuse(`only the branch ${branch} promotes, and it is of ${run.headBranch}`, next);
    if (store === null || ancestry === null)
        return refuse('there is no git repository here', 'check the repository out');
    if (!(await isOnBranch(store, ancestry, branch, run.headCommit)))
        refuse(`its commit ${run.headCommit.slice(0, 7)} is not on the branch ${branch}`, next);
}
/** Whether a commit is the tip of a branch, or an ancestor of it. Throws `RemoteError`. */
async function isOnBranch(store, ancestry, branch, commit) {
    const tip = await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchRef */ .sl)(store, `refs/heads/${branch}`, { depth: 1 });
    return tip === commit || (tip !== null && (await ancestry.nearest(tip, new Set([commit]))).length > 0);
}


/***/ }),

/***/ 75019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ scoredRun),
/* harmony export */   x: () => (/* binding */ withEachProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gather_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40606);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58913);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37312);
/* harmony import */ var _support_model_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73289);






/** Calls `body` with each model of the repository in turn: one, or those that `models` lists (the input `model` names one of them). */
async function withEachProject({ inputs, runner, environment }, { scored, only }, body) {
    const base = { workspace: runner.workspace, runner, environment };
    const opened = async (request, use) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U8)({ ...base, ...request });
        try {
            return await use(project);
        }
        finally {
            await project.close();
        }
    };
    const withModel = (own) => opened({ ...own, ...(scored === undefined ? {} : { scored }) }, (project) => body({ project, as: (other, use) => opened({ ...own, scored: other }, use) }));
    const root = await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U8)({ ...base, inputs: { ...inputs, model: null }, severalModels: true });
    try {
        const listed = root.configuration.models;
        if (listed === undefined && inputs.models === null)
            return [await withModel({ inputs })];
        const models = await (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_1__/* .findModels */ .is)({
            schema: _project_js__WEBPACK_IMPORTED_MODULE_2__/* .schema */ .wQ,
            files: (0,_gather_models_js__WEBPACK_IMPORTED_MODULE_1__/* .workTreeFiles */ .B$)(root.root),
            asked: inputs.models,
            listed,
            rootFile: listed === undefined ? null : root.policy.file,
            repositoryName: (0,_support_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .modelNameOf */ .c)(runner.repository) ?? 'model',
        });
        const historyBranch = listed === undefined ? null : root.configuration.history.branch;
        const results = [];
        for (const model of chosen(models, inputs.model, only))
            results.push(await withModel({
                inputs: inputsOf(model, inputs),
                among: { name: model.name, historyBranch, github: root.github },
            }));
        return results;
    }
    finally {
        await root.close();
    }
}
function chosen(models, name, only) {
    const found = name === null ? models : models.filter((model) => model.name === name);
    if (found.length === 1 || (found.length > 0 && !only))
        return found;
    const names = models.map((model) => model.name);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        message: name === null
            ? 'the repository has several models, and the input `model` names none'
            : `input \`model\`: the repository has no model ${name}`,
        next: `name one of ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`,
    });
}
const inputsOf = ({ config, folder }, inputs) => ({
    ...inputs,
    model: null,
    models: null,
    config: folder === '' ? config : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, config),
    workingDirectory: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(inputs.workingDirectory, folder),
});
/** A run on a branch, whose configuration and policy are those of its commit; `promote` is the default branch's. */
function scoredRun(run) {
    const { event, branch, defaultBranch, before, commit } = run;
    return {
        trigger: {
            event,
            pullRequest: null,
            commit,
            branch,
            defaultBranch,
            before,
            forced: false,
            mergeGroupBase: null,
            workflowRun: null,
        },
        async commits(store) {
            if (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommits */ .Bj)(store, [commit], 1))
                return { commit, configuration: commit, policy: null };
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                message: `the commit ${commit.slice(0, 7)} is not in the repository any more`,
                next: 'promote a run of a commit that is on the branch',
            });
        },
    };
}


/***/ }),

/***/ 78545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _github_announcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11299);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13794);
/* harmony import */ var _promote_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47402);
/* harmony import */ var _report_promotion_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47783);
/* harmony import */ var _promoted_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69005);
/* harmony import */ var _promotion_projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75019);






/** Puts the version before back into a stage, or the one that is named. Nothing is moved or deleted. */
const rollback = async (request) => {
    const { job, runner, log } = request;
    (0,_promoted_run_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseAskedBy */ .Iu)(runner, 'rollback');
    const { rollback: rollBack } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1414)]).then(__webpack_require__.bind(__webpack_require__, 1414));
    const putBack = async ({ project }) => {
        const { configuration, root, model } = project;
        const { promote } = configuration;
        const place = { runnerEnvironment: runner.environment, workspace: runner.workspace, root };
        const problem = promote === undefined ? null : (0,_promote_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .registryProblem */ .T7)(promote, place);
        if (problem !== null)
            throw problem;
        const registry = await project.registry();
        const stage = job.stage ?? promote?.stage.at(-1)?.name ?? 'production';
        const { from, assignment } = await rollBack(registry, model, stage, {
            now: new Date().toISOString(),
            ...(job.version === null ? {} : { to: job.version }),
        });
        const version = (await registry.versions(model)).find((one) => one.version === assignment.version);
        if (project.github !== null)
            await (0,_github_announcement_js__WEBPACK_IMPORTED_MODULE_0__.announce)({
                announcement: {
                    type: 'model-rolled-back',
                    payload: {
                        model,
                        version: assignment.version,
                        from,
                        stage,
                        digest: version?.digest ?? null,
                        commit: version?.commit ?? null,
                    },
                },
                repository: runner.repository,
                connect: project.github,
                log,
            });
        return { model, stage, from, to: assignment.version, registry: registry.place, actor: runner.actor };
    };
    const [done] = await (0,_promotion_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .withEachProject */ .x)(request, { only: true }, putBack);
    if (done === undefined)
        throw new Error('there is always one model');
    const summary = await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .S)(runner.stepSummary ?? undefined, (0,_report_promotion_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRollback */ .x)(done));
    if (summary.kind !== 'written')
        log.info(`no job summary: ${summary.reason}`);
    return {
        outputs: { 'promoted-version': done.to },
        failed: false,
        said: `${done.stage}: ${done.model} went back from v${done.from} to v${done.to}`,
    };
};


/***/ }),

/***/ 94868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58175);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/** A run of `owner/name`, as GitHub tells it. One request. Throws `ConfigurationError` where it does not. */
async function readRun(client, repository, id) {
    const [owner, repo] = repository.split('/');
    const answer = await client
        .request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: Number(id) })
        .catch(async (error) => {
        const { asProblem } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97865));
        const { message, kind } = asProblem(error, `reading the run ${id}`, 'actions: read');
        const passes = kind === 'unavailable' || kind === 'rate-limit';
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message,
            next: passes
                ? 'run it again in some minutes'
                : 'check `run-id`, and give the job the permission `actions: read`',
        }, { cause: error });
    });
    const run = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowRunSchema */ .QO.safeParse(answer.data);
    if (run.success)
        return run.data;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `GitHub's answer for the run ${id} is none that is known: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(run.error)}`,
        next: 'run it again',
    }, { cause: run.error });
}


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingModel),
/* harmony export */   T7: () => (/* binding */ registryProblem),
/* harmony export */   ml: () => (/* binding */ refusePromotion),
/* harmony export */   xK: () => (/* binding */ promotingEvents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);



/** Events whose commit is on the branch, and whose workflow and configuration are the branch's own. */
const promotingEvents = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'local'];
/** Why this run promotes nothing, in words; null where it may. Whether the decision allows is not looked at here. */
function refusePromotion({ run, configuration }) {
    if (configuration.promote === undefined)
        return 'the configuration has no `promote`';
    if (run.scope !== undefined)
        return 'this run only monitored: it has trained no model';
    if (run.event.startsWith('pull_request') || run.pullRequest?.fork === true)
        return 'a pull request promotes nothing: its commit may never be merged';
    if (!promotingEvents.includes(run.event))
        return `the event ${run.event} promotes nothing: ${promotingEvents.slice(0, -1).join(', ')} do`;
    if (run.commit === null)
        return 'there is no commit that a version could name';
    const branch = configuration.promote.branch ?? run.defaultBranch;
    if (branch === null)
        return 'the default branch is not known: name the branch that promotes as `promote.branch`';
    if (run.branch !== branch)
        return `only the branch ${branch} promotes, and this is ${run.branch === null ? 'no branch' : run.branch}`;
    if (run.event === 'local' && run.dirty)
        return 'the work tree differs from its commit, which a version would name: commit first';
    return null;
}
/** Why a run that is to promote has no model to promote, in words: something to mend. Null where it has one. */
function missingModel({ training, artifacts }) {
    if (training.state === 'failed')
        return `training failed: ${training.error}`;
    if (training.state === 'gathered' && training.value.outcome !== 'succeeded')
        return `training did not succeed: ${training.value.problem?.summary ?? training.value.outcome}`;
    if (artifacts.state !== 'gathered')
        return `there is no model to promote: ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMissing */ .bi)(artifacts)}`;
    if (artifacts.value.files.length === 0)
        return 'there is no model to promote: `artifacts` names no file';
    return null;
}
/**
 * A registry that would not outlast the run. `runnerEnvironment` is RUNNER_ENVIRONMENT (`github-hosted`, `self-hosted`, null outside of Actions); `workspace` the
 * folder that actions/checkout empties, null outside; `root` the project's folder, which the path is relative to.
 */
function registryProblem(promote, { runnerEnvironment, workspace, root, }) {
    if (promote.to !== 'directory' || runnerEnvironment === null)
        return null;
    const problem = (message, next) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({ message: `\`promote: to: directory\` (${promote.path}): ${message}`, next });
    if (runnerEnvironment === 'github-hosted')
        return problem('the runner is thrown away with the directory when the job ends', 'use `to: github-releases`, or a self-hosted runner with a path that lasts');
    if (workspace === null || promote.path === undefined)
        return null;
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root ?? workspace, promote.path));
    if (inner.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inner))
        return null;
    return problem('the directory is inside the workspace, which actions/checkout empties before the next job', 'name an absolute path outside of it, or use `to: github-releases`');
}


/***/ }),

/***/ 47783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPromotion),
/* harmony export */   x: () => (/* binding */ renderRollback)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);

/** The job summary of `promote`: a line for each model. */
function renderPromotion(models) {
    const failed = models.filter((one) => one.failed);
    const title = failed.length > 0
        ? `❌ Not promoted: ${failed
            .slice(0, 10)
            .map(({ model }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model))
            .join(', ')}${failed.length > 10 ? ', …' : ''}`
        : `✅ ${models
            .map(({ model, version, stage }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model)} v${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(version ?? '')} is in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage ?? '')}`)
            .slice(0, 10)
            .join(', ')}${models.length > 10 ? ', …' : ''}`;
    const rows = models.map(({ model, version, stage, digest, commit, run, registry, decision, note }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model),
        version === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${version}`),
        stage === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage),
        decision === null ? '' : `${decision.outcome}, ${decision.score} of 7`,
        digest === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.slice(0, 12)),
        `${commit === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7))}${link(run)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(note, 600) || `in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(registry)}`,
    ]);
    return [
        `### ${title}`,
        withoutEmpty(['Model', 'Version', 'Stage', 'Decision, computed anew', 'Digest', 'Commit', 'What happened'], rows),
        ...(models.every(({ decision }) => decision === null)
            ? []
            : [
                'The decision was computed anew from what the run measured, with the policy that its commit has in git: a stored decision is never believed.',
            ]),
    ].join('\n\n');
}
/** Without the columns that are empty for every model: where nothing came to be, the reason alone. */
function withoutEmpty(columns, rows) {
    const isKept = (_, index) => rows.some((row) => row[index] !== '');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns.filter(isKept), rows.map((row) => row.filter(isKept)));
}
const link = (run) => run !== null && /^https:\/\/[\w.:-]+\/[\w./-]+$/.test(run) ? ` [run](${run})` : '';
/** The job summary of `rollback`. */
const renderRollback = ({ model, stage, from, to, registry, actor }) => [
    `### ⏪ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model)} went back to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${to}`)} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage)}`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Model', 'Stage', 'From', 'To', 'Registry', 'By'], [
        [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${from}`),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${to}`),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(registry),
            actor === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(actor),
        ],
    ]),
    `No version was moved or deleted. A later promotion of a newer version takes the stage again.`,
].join('\n\n');


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};

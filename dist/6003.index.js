export const id = 6003;
export const ids = [6003,5256,9257];
export const modules = {

/***/ 99257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ lastCommit),
/* harmony export */   UP: () => (/* binding */ isEdge),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   gatherFreshness: () => (/* binding */ gatherFreshness)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59255);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17059);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62625);






const dayMilliseconds = 86_400_000;
/**
 * The time of the newest row of the serving data: of `data.time`, else of the only datetime column, else of the commit that last changed the files, else of
 * the files themselves where git does not know them as they are. Failed where that is in the future, or cannot be told.
 */
async function gatherFreshness(request) {
    const found = fromColumn(request) ?? (await fromFiles(request));
    if (found.state !== 'gathered')
        return found;
    const { newest, by, column } = found.value;
    const now = (request.now ?? new Date()).getTime();
    if (Date.parse(newest) <= now + dayMilliseconds)
        return found;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`the newest time of the serving data is in the future: ${newest}, by ${by === 'timestamp' ? `column \`${column}\`` : `the ${by}`}`, by === 'timestamp'
        ? 'mend the times, or name the column with the time of each row as `data.time`'
        : 'mend the clock of the machine that wrote it, or name the column with the time of each row as `data.time`');
}
/** Undefined where no column was named and none stands out. */
function fromColumn({ profile, timeColumn }) {
    if (timeColumn === undefined) {
        const times = profile?.columns.filter(({ type }) => type === 'datetime') ?? [];
        return times.length === 1 ? newestOf(times[0]) : undefined;
    }
    if (profile === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`\`data.time\` names \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(timeColumn)}\`, but the serving data could not be read`);
    const column = (0,_facts_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .columnOf */ .u)(profile, timeColumn);
    return column === undefined
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`the serving data has no column \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(timeColumn)}\`, which \`data.time\` names`, 'name the column with the time of each row, or leave `data.time` out')
        : newestOf(column);
}
function newestOf({ name, type, maximum }) {
    const time = type === 'date' || type === 'datetime' ? Date.parse(String(maximum)) : Number.NaN;
    return Number.isNaN(time)
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`column \`${(0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name)}\` holds no times: expected dates or times such as 2026-01-31T12:00:00Z, found ${type === 'empty' ? 'no value' : type}`, 'write the time of each row in ISO 8601, or leave `data.time` out')
        : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ newest: new Date(time).toISOString(), by: 'timestamp', column: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clipped */ .c)(name) });
}
async function fromFiles({ root, git, patterns, originOf }) {
    const files = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPaths */ .pR)(root, patterns);
    const times = [];
    const changed = git === null ? null : await changedFiles(git, root, files);
    const committed = [];
    for (const file of files) {
        const origin = await originOf?.(file);
        const ours = origin === 'trained' || origin === 'earlier-step';
        if (changed !== null && !changed.has(file) && !ours)
            committed.push(file);
        else {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).catch(() => undefined);
            if (found?.isFile())
                times.push({ time: found.mtimeMs, by: 'file' });
        }
    }
    if (git !== null && committed.length > 0) {
        const found = await lastCommit(git, root, committed);
        if (found === 'unknown' && times.length === 0)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('the checkout is shallow: it does not tell when the serving data last changed', 'name the column with the time of each row as `data.time`, or check out with `fetch-depth: 0`');
        if (typeof found === 'number')
            times.push({ time: found, by: 'commit' });
    }
    const newest = times.reduce((best, one) => (best === undefined || one.time > best.time ? one : best), undefined);
    return newest === undefined
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)('there is no file of serving data to tell its age by')
        : (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gathered */ .Pm)({ newest: new Date(newest.time).toISOString(), by: newest.by, column: null });
}
/** A command line holds so many paths. */
const perCommand = 200;
function parts(files) {
    const count = Math.ceil(files.length / perCommand);
    return Array.from({ length: count }, (_, part) => files.slice(part * perCommand, (part + 1) * perCommand));
}
const inFolder = (root, args) => ['-C', root, '--literal-pathspecs', ...args];
/** Those that git does not track, or that differ from what is committed: their commit is not the time of what is in them. */
async function changedFiles(git, root, files) {
    const changed = new Set(files);
    for (const part of parts(files)) {
        const tracked = await git.try(inFolder(root, ['ls-files', '-z', '--', ...part]));
        // A repository without a commit has no `HEAD`: then nothing is committed.
        const differing = await git.try(inFolder(root, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', ...part]));
        if (tracked.exitCode !== 0 || differing.exitCode !== 0)
            continue;
        for (const file of tracked.stdout.split('\0'))
            changed.delete(file);
        for (const file of differing.stdout.split('\0'))
            if (file !== '')
                changed.add(file);
    }
    return changed;
}
/** Time of the last commit that touched any of them; unknown where the history was cut off before it. */
async function lastCommit(git, root, files) {
    let newest = 'unknown';
    for (const part of parts(files)) {
        const output = await git.run(inFolder(root, ['log', '-1', '--format=%H %cI', '--', ...part]));
        const [commit, date] = output.split(' ');
        const time = Date.parse(date ?? '');
        if (commit === undefined || Number.isNaN(time))
            continue;
        // At the edge of a shallow clone every file seems to come with the first commit that is there.
        if (await isEdge(git, commit))
            continue;
        if (newest === 'unknown' || time > newest)
            newest = time;
    }
    return newest;
}
/** True where the commit has parents that a shallow clone left out. */
async function isEdge(git, commit) {
    const raw = await git.try(['cat-file', 'commit', commit]);
    const parents = [...raw.stdout.split('\n\n', 1)[0].matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
    if (parents.length === 0)
        return false;
    const seen = await git.try(['rev-list', '--parents', '-1', commit]);
    return seen.stdout.trim().split(' ').length === 1;
}


/***/ }),

/***/ 65256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isTableName: () => (/* binding */ isTableName),
/* harmony export */   loadDeletions: () => (/* binding */ loadDeletions),
/* harmony export */   scanTextFile: () => (/* binding */ scanTextFile)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79027);
/* harmony import */ var _privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31020);
/* harmony import */ var _privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94153);





/** Whether a declared output is read as a table, told by its name; other files are scanned as lines of text. */
const isTableName = (path) => /\.(csv|tsv|jsonl|ndjson|parquet|pq)(\.(gz|gzip|zst|zstd))?$/i.test(path);
/** A line that is longer is looked at in pieces, which overlap. */
const longestLine = _support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .megabyte */ .H7;
const overlap = 512;
/**
 * Looks for personal values in the lines of a text file: logs, JSON, reports. Any size, in flat memory. Throws `ConfigurationError` where it is no text.
 */
async function scanTextFile(root, path, options) {
    const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(root, path);
    const { handle } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(root, path);
    const wanted = (0,_privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedBits */ .S)(options.patterns);
    const tally = (0,_privacy_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .openTally */ .j)();
    let lines = 0;
    let pending = Buffer.alloc(0);
    let found = 0;
    const endLine = () => {
        lines++;
        if (found !== 0)
            tally.add(found, lines);
        found = 0;
    };
    for await (const chunk of handle.createReadStream({ highWaterMark: 256 * 1024 })) {
        const bytes = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        // UTF-16 and binary formats have NUL bytes; UTF-8 text has none.
        if (bytes.includes(0))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
                file,
                line: lines + 1,
                message: 'is not UTF-8 text: it has a NUL byte',
                next: 'name tables (CSV, JSON Lines, Parquet) and text files below `data/privacy` → `outputs`',
            });
        let from = 0;
        for (let to = bytes.indexOf(10, from); to !== -1; to = bytes.indexOf(10, from)) {
            found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(bytes, from, to, wanted);
            endLine();
            from = to + 1;
        }
        pending = Buffer.from(bytes.subarray(from));
        if (pending.length < longestLine)
            continue;
        found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(pending, 0, pending.length, wanted);
        pending = pending.subarray(pending.length - overlap);
    }
    if (pending.length > 0) {
        found |= (0,_privacy_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsIn */ .fv)(pending, 0, pending.length, wanted);
        endLine();
    }
    return {
        role: 'output',
        path: file,
        unit: 'line',
        rows: lines,
        findings: tally.finish(''),
        anonymity: null,
        sensitive: [],
        deletions: null,
    };
}
/**
 * The keys that had to be deleted: one a line, or a CSV or TSV whose header names the columns of the key. Throws `ConfigurationError` where the key's columns are not
 * there.
 */
async function loadDeletions(root, path, key) {
    const file = (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(root, path);
    const text = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextBounded */ .LW)(root, path, 256 * _support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .megabyte */ .H7);
    const isTable = /\.(csv|tsv)$/i.test(path) || key.length > 1;
    if (!isTable)
        return new Set(text.split(/\r\n|\r|\n/).flatMap((line) => (line.trim() === '' ? [] : [(0,_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keyText)(line.trim())])));
    const { parseRecords } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2225)]).then(__webpack_require__.bind(__webpack_require__, 32225));
    const delimiter = /\.tsv$/i.test(path) ? '\t' : ',';
    const [header = [], ...rows] = parseRecords(file, text, { delimiter, skip_empty_lines: true });
    const places = key.map((name) => header.indexOf(name));
    const lacking = key.filter((_, index) => places[index] === -1);
    if (lacking.length > 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            file,
            line: 1,
            message: `has no column ${lacking.map((name) => JSON.stringify(name)).join(', ')}; expected the columns of \`data.key\``,
            next: 'add the columns, or write one key a line in a .txt file',
        });
    return new Set(rows.map((row) => places.map((place) => (0,_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keyText)(row[place] ?? '')).join(_privacy_js__WEBPACK_IMPORTED_MODULE_2__.keySeparator)));
}


/***/ }),

/***/ 66003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherReview: () => (/* binding */ gatherReview)
});

// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/git-store.js
var git_store = __webpack_require__(37312);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/gather/merged-pull-request.js
var merged_pull_request = __webpack_require__(46158);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/gather/review-requests.js



const isUntold = (answer) => 'reason' in answer;
const user = schemas.object({ login: schemas.string(), type: schemas.string().optional() }).nullish();
const pull = schemas.object({
    number: schemas.number(),
    user,
    state: schemas.string(),
    merged_at: schemas.string().nullish(),
    merge_commit_sha: schemas.string().nullish(),
    head: schemas.object({ sha: schemas.string() }),
    base: schemas.object({ ref: schemas.string() }),
});
const review = schemas.object({
    user,
    state: schemas.string(),
    commit_id: schemas.string().nullish(),
    author_association: schemas.string(),
});
const perPage = 100;
function reviewRequests(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const ask = async (route, parameters, form) => {
        try {
            const found = form.safeParse((await client.request(route, { owner, repo, ...parameters })).data);
            return found.success
                ? found
                : { reason: `GitHub answered ${route} in a form that is not known here`, next: 'run it again in some minutes' };
        }
        catch (error) {
            if (error instanceof errors/* ConfigurationError */.j1)
                throw error;
            return explain(error);
        }
    };
    return {
        /** Pull requests that the commit came with, or that it is in. */
        async pullsOf(commit) {
            const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
            const answer = await ask(route, { commit_sha: commit, per_page: perPage }, schemas.array(pull));
            return isUntold(answer) ? answer : answer.data.map(foundPull);
        },
        async pull(number) {
            const answer = await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pull);
            return isUntold(answer) ? answer : foundPull(answer.data);
        },
        /** The last word of each reviewer, from at most so many pages of reviews, oldest first. */
        async reviewersOf(number, mostPages) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            const all = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const answer = await ask(route, { pull_number: number, per_page: perPage, page }, schemas.array(review));
                if (isUntold(answer))
                    return answer;
                all.push(...answer.data);
                if (answer.data.length < perPage)
                    return lastWords(all);
            }
            return {
                reason: `pull request #${number} has ${all.length} reviews or more, and the last ones were not read`,
                next: 'answer by a test of your own with `run`, or make smaller pull requests',
            };
        },
    };
}
const foundPull = (found) => ({
    number: found.number,
    author: found.user?.login ?? null,
    isMerged: found.merged_at != null,
    isOpen: found.state === 'open',
    mergeCommit: found.merge_commit_sha ?? null,
    head: found.head.sha,
    baseBranch: found.base.ref,
});
const states = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** Comments and pending reviews say nothing; of a reviewer whose account is gone nobody can tell who it was. */
function lastWords(reviews) {
    const byLogin = new Map();
    for (const { user: reviewer, state: said, commit_id, author_association } of reviews) {
        const state = Object.hasOwn(states, said) ? states[said] : undefined;
        if (reviewer == null || state === undefined)
            continue;
        const login = (0,support_text/* clipped */.c)(reviewer.login);
        byLogin.set(login.toLowerCase(), {
            login,
            state,
            commit: commit_id ?? null,
            association: (0,support_text/* clipped */.c)(author_association, 40),
            isBot: reviewer.type === 'Bot',
        });
    }
    return [...byLogin.values()];
}
function explain(error) {
    const { status } = error;
    const said = (0,support_text/* clipped */.c)((0,errors/* messageOf */.bD)(error), 300);
    if (typeof status !== 'number')
        return { reason: `GitHub could not be asked for reviews: ${said}`, next: 'run it again in some minutes' };
    const reason = `GitHub did not tell the reviews (${status}): ${said}`;
    if (status === 401)
        return { reason, next: 'check the input `token`: it is wrong or has expired' };
    if (status === 429 || status >= 500 || /rate limit|abuse/i.test(said))
        return { reason, next: 'run it again in some minutes' };
    return { reason, next: 'give the job `permissions: pull-requests: read` and `contents: read`' };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/config/options/review.js
var options_review = __webpack_require__(31360);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/gather/declared-outputs.js
var declared_outputs = __webpack_require__(89789);
// EXTERNAL MODULE: ./build/gather/outputs.js
var gather_outputs = __webpack_require__(62832);
// EXTERNAL MODULE: ./build/gather/privacy-files.js
var privacy_files = __webpack_require__(65256);
;// CONCATENATED MODULE: ./build/gather/specification.js











const mostFiles = 5000;
const perCommand = 200;
/** Written by tools beside the code, never by people. */
const besideCode = [
    '**/__pycache__/**',
    '**/.ipynb_checkpoints/**',
    '**/node_modules/**',
    '.git/**',
    '.ml-test-score/**',
];
/** Null where no paths are configured and the training command names no script. Throws `ConfigurationError`. */
async function specificationOf(request) {
    const { root, git, configuration, tree = null } = request;
    const head = tree === null ? await filesOf(git, root, 'HEAD') : await filesOf(tree.git, tree.git.directory, tree.name);
    const { paths } = (0,options/* optionsOf */.c)(configuration, 'model/review', options_review/* reviewOptions */.z);
    const patterns = paths?.map((path) => (0,files/* inside */.nx)(root, path)) ?? (await usualPaths(request, head));
    if (patterns === null)
        return null;
    const matchers = patterns.map(matcherOf);
    // A usual file that a change takes away counts as well.
    const watched = paths === undefined ? [...matchers, ...usualNames.map(matcherOf)] : matchers;
    const includes = (path) => watched.some((matches) => matches(path));
    const outputs = new Set(tree === null ? await (0,gather_outputs/* declaredFiles */._V)(root, await (0,declared_outputs/* declaredOutputs */.Z)(root, configuration)) : []);
    const isBeside = picomatch(besideCode, { dot: true });
    const tracked = [...head.keys()].filter(includes);
    const here = tree === null ? await (0,gather_outputs/* declaredFiles */._V)(root, patterns) : [];
    const untracked = here.filter((path) => !head.has(path) && !isBeside(path) && !outputs.has(path)).sort();
    if (tracked.length + untracked.length > mostFiles)
        throw new errors/* ConfigurationError */.j1({
            message: `the \`paths\` of model/review name more than ${mostFiles} files`,
            next: 'name the code and configuration that define the model, as `src/**/*.py`, and no data',
        });
    const unmatched = patterns.filter((_, place) => ![...tracked, ...untracked].some((path) => matchers[place]?.(path) === true));
    return {
        byDefault: paths === undefined,
        files: tracked.sort(),
        includes,
        problems: [
            ...unmatched.map((path) => ({ path, problem: 'missing' })),
            ...untracked.map((path) => ({ path, problem: 'untracked' })),
            // Training may write over an output that somebody committed.
            ...(tree === null
                ? await changedSinceHead(git, root, tracked.filter((path) => !outputs.has(path)), head)
                : []),
        ],
    };
}
/** The files of a commit, below the working directory. */
async function filesOf(git, root, name) {
    const tree = await git.try(['-C', root, 'ls-tree', '-r', '-z', name]);
    if (tree.exitCode !== 0)
        throw new errors/* ConfigurationError */.j1({ message: 'nothing is committed yet', next: 'commit what defines the model' });
    return new Map(tree.stdout.split('\0').flatMap((line) => {
        const [, mode = '', type, id = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
        return type === 'blob' ? [[path, { mode, id }]] : [];
    }));
}
function matcherOf(pattern) {
    const plain = pattern.replace(/\/+$/, '');
    if (plain === '' || plain === '.')
        return () => true;
    const matches = picomatch(plain, { dot: true });
    // A folder stands for all files below it, and a name may hold what a glob would read as its own.
    return (path) => path === plain || path.startsWith(`${plain}/`) || matches(path);
}
/** Compared by content: git's own notes on files (`assume-unchanged`, times and sizes) can be set by anybody. */
async function changedSinceHead(git, root, files, head) {
    const found = [];
    const regular = [];
    for (const path of files) {
        const state = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
        const isLink = head.get(path)?.mode === '120000';
        if (state === undefined)
            found.push({ path, problem: 'deleted' });
        else if (state.isFile() && !isLink)
            regular.push(path);
        else if (!(state.isSymbolicLink() && isLink && (await idOfLink(git, (0,external_node_path_.join)(root, path))) === head.get(path)?.id))
            found.push({ path, problem: 'modified' });
    }
    for (let start = 0; start < regular.length; start += perCommand) {
        const part = regular.slice(start, start + perCommand);
        const ids = (await git.try(['-C', root, 'hash-object', '--', ...part])).stdout.split('\n');
        part.forEach((path, place) => {
            if (ids[place] !== head.get(path)?.id)
                found.push({ path, problem: 'modified' });
        });
    }
    return found;
}
const idOfLink = async (git, path) => git.run(['hash-object', '--no-filters', '--stdin'], { input: await (0,promises_.readlink)(path) });
const usualNames = [...load/* configurationFiles */.K0, 'params.yaml', 'params.yml', 'params.json', 'dvc.yaml', 'MLproject'];
const isCode = (path) => /\.(py|ipynb|r|rmd|qmd|jl|sh|bash|sql|[cm]?[jt]s|scala|java|lua)$/i.test(path);
/** The scripts that training names and the usual files beside them; null without a script. */
async function usualPaths({ root, configuration, policyFile, tree = null }, head) {
    const isHere = async (path) => head.has(path) || (tree === null && (await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined))?.isFile() === true);
    const { train } = configuration;
    const folder = train?.mlproject === undefined ? '' : (0,files/* inside */.nx)(root, train.mlproject.path);
    const project = external_node_path_.posix.join(folder, 'MLproject');
    const command = train?.mlproject === undefined
        ? (train?.run ?? '')
        : await (0,files/* readTextBounded */.LW)(root, project, files/* megabyte */.H7).catch(() => '');
    const scripts = [];
    for (const name of namesIn(command)) {
        const path = external_node_path_.posix.join(folder, name);
        if (path.startsWith('..') || path.startsWith('/'))
            continue;
        // What is not tracked may be something that training writes, so it has to look like code.
        if ((head.has(path) && !(0,privacy_files.isTableName)(path)) || (isCode(path) && (await isHere(path))))
            scripts.push(path);
    }
    if (scripts.length === 0)
        return null;
    const usual = [...usualNames, ...(policyFile === null ? [] : [policyFile]), project];
    const there = await Promise.all(usual.map(isHere));
    return [...new Set([...scripts, ...usual.filter((_, place) => there[place])])];
}
/** Words of a command that may name a file: as they are, and the module of `python -m`. */
function namesIn(command) {
    const words = command.split(/[\s'"`;&|()<>={}]+/).filter((word) => word !== '');
    return words.flatMap((word, place) => {
        const isModule = words[place - 1] === '-m' && /^[A-Za-z_][\w.]*$/.test(word);
        const module = word.replaceAll('.', '/');
        return isModule
            ? ['', 'src/'].flatMap((top) => [`${top}${module}.py`, `${top}${module}/__main__.py`])
            : [external_node_path_.posix.normalize(word)];
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/support/once.js
var once = __webpack_require__(53539);
// EXTERNAL MODULE: ./build/gather/freshness.js
var freshness = __webpack_require__(99257);
// EXTERNAL MODULE: ./build/gather/repository.js
var repository = __webpack_require__(25440);
;// CONCATENATED MODULE: ./build/gather/specification-changes.js





/** How far back is looked where history has to be fetched, and where it is here. */
const depths = { fetched: 50, here: 2000 };
/** The paths, relative to the working directory, that differ between a commit and the one that is checked out. Null where the history is not there. */
async function changedBetween(request, base) {
    const view = await repositoryWith(request, [request.head, base], 1);
    if (view === null)
        return null;
    // Several models of a run ask the same.
    const names = await (0,once/* onceFor */.b)(view.git)(`differences ${base} ${request.head}`, () => view.git.try(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, request.head]));
    return names.exitCode === 0 ? below(await prefixOf(request), names.stdout.split('\0')) : null;
}
/**
 * The commits of the branch (along the first parents) since `since` that changed files which `includes` takes; where none did, the last one before. Null where the history
 * that would tell is not there, or does not hold `since`.
 */
async function changesOfBranch(request, since, includes) {
    const view = await repositoryWith(request, [request.head], depths.fetched);
    if (view === null)
        return null;
    const prefix = await prefixOf(request);
    const touches = [];
    const commits = [];
    for (const most of view.isFetched ? [depths.fetched] : [depths.fetched, depths.here]) {
        touches.length = 0;
        commits.length = 0;
        let isPast = false;
        for (const entry of await (0,once/* onceFor */.b)(view.git)(`log ${most} ${request.head}`, () => logOf(view.git, request.head, most))) {
            if (entry.commit === since)
                isPast = true;
            if (isPast && touches.length > 0)
                return { touches, commits };
            commits.push(entry.commit);
            const files = below(prefix, entry.names).filter(includes);
            if (files.length === 0)
                continue;
            // Where history was cut off, every file seems to come with the first commit that is there.
            if (await (0,once/* onceFor */.b)(view.git)(`edge ${entry.commit}`, () => (0,freshness/* isEdge */.UP)(view.git, entry.commit)))
                return null;
            touches.push({ commit: entry.commit, files, place: commits.length - 1 });
            if (since === null || isPast)
                return { touches, commits };
        }
    }
    // Commits of unknown number lie between: nobody can say which of them this run brought.
    return null;
}
/** Commits along the first parents with the names that each changed. */
async function logOf(git, head, most) {
    // No name of a file can pass for the line of a commit.
    const mark = (0,external_node_crypto_.randomUUID)();
    const log = await git.try([
        'log',
        '--first-parent',
        '-m',
        '--root',
        '-z',
        '--name-only',
        '--no-renames',
        '--no-show-signature',
        `--max-count=${most}`,
        `--format=${mark}%H`,
        head,
    ]);
    const entries = [];
    for (const token of log.stdout.split('\0')) {
        const text = token.replace(/^\n/, '');
        const last = entries.at(-1);
        if (text.startsWith(mark))
            entries.push({ commit: text.slice(mark.length).trim(), names: [] });
        else if (text !== '')
            last?.names.push(text);
    }
    return log.exitCode === 0 ? entries : [];
}
const repositoryWith = ({ git, store }, commits, depth) => (0,once/* onceFor */.b)(git)(`${depth} of ${commits.join(' ')}`, () => fetchedView(git, store, commits, depth));
async function fetchedView(git, store, commits, depth) {
    const shallow = (await git.try(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
    const whole = await Promise.all(commits.map((commit) => (0,repository/* hasWhole */.Sf)(git, commit)));
    // One generation of each is enough to compare two commits, and a shallow clone may have it.
    if (whole.every(Boolean) && (!shallow || depth === 1))
        return { git, isFetched: false };
    if (store === null || store.remote === null)
        return null;
    try {
        const fetched = await (0,git_store/* fetchCommits */.Bj)(store, commits, depth, 'blob:none');
        return fetched && (await (0,git_store/* missingObjects */.xC)(store.git, commits)).length === 0
            ? { git: store.git, isFetched: true }
            : null;
    }
    catch (error) {
        if (error instanceof git_store/* RemoteError */.Hi)
            return null;
        throw error;
    }
}
const prefixOf = async ({ git, root }) => (await git.run(['-C', root, 'rev-parse', '--show-prefix'])).trim();
const below = (prefix, names) => names.filter((name) => name !== '' && name.startsWith(prefix)).map((name) => name.slice(prefix.length));

;// CONCATENATED MODULE: ./build/gather/review.js







const mostShown = 10;
const mostProblems = 20;
/**
 * Whether the specification of the model is checked in, and the reviews of the pull request that changes it (on a pull request and in a merge queue), or of the one that its last
 * change came with (otherwise). At most two requests to GitHub. Throws `ConfigurationError`.
 */
async function gatherReview(request) {
    const { root, git, configuration, run, saved } = request;
    if (git === null || run.commit === null)
        return (0,facts/* absent */.Ge)('there is no git repository with a commit');
    if (saved !== undefined && saved.review.state !== 'gathered')
        return saved.review;
    const specification = await specificationOf({
        root,
        git,
        configuration,
        policyFile: request.policy?.file ?? null,
        tree: saved?.tree ?? null,
    });
    if (specification === null)
        return (0,facts/* absent */.Ge)('no `paths` of the model are configured, and the training command names no file of the repository');
    const { files, problems, byDefault } = specification;
    if (files.length === 0 && problems.length === 0)
        return (0,facts/* failed */.gz)('the `paths` of model/review name no file', 'name the code and configuration that define the model');
    return (0,facts/* gathered */.Pm)({
        specification: { byDefault, files: files.length, examples: shown(files) },
        notCheckedIn: problems.length === 0 && saved?.review.state === 'gathered'
            ? saved.review.value.notCheckedIn
            : {
                count: problems.length,
                files: problems.slice(0, mostProblems).map(({ path, problem }) => ({ path: (0,support_text/* clipped */.c)(path), problem })),
            },
        change: await changeOf(request, specification, {
            root,
            git,
            store: request.upstream?.store ?? null,
            head: run.commit,
        }),
    });
}
const shown = (files) => files.slice(0, mostShown).map((file) => (0,support_text/* clipped */.c)(file));
const unknown = ({ reason, next }) => ({ kind: 'unknown', reason, next });
async function changeOf(request, specification, history) {
    const { run, upstream } = request;
    const isProposed = run.pullRequest !== null || run.event === 'merge_group';
    const base = upstream === undefined ? null : await baseOf(upstream);
    const since = base === null ? null : ((0,facts/* presentValue */.p)(base)?.commit ?? null);
    const between = isProposed && since !== null ? await changedBetween(history, since) : null;
    const files = between === null ? null : between.filter(specification.includes);
    if (isProposed && files?.length === 0)
        return { kind: 'untouched', base: since };
    if (request.github === null || run.repository === null)
        return unknown({
            reason: 'who approved it is known to GitHub, which this run cannot ask',
            next: 'let it run in a workflow on GitHub with `permissions: pull-requests: read`',
        });
    const requests = reviewRequests(await request.github(), run.repository);
    if (isProposed)
        return proposedChange(request, requests, files);
    const changes = await changesOfBranch(history, since, specification.includes);
    if (changes !== null)
        return landedChange(request, requests, changes, since);
    const why = base !== null && base.state !== 'gathered' ? ` (${(0,support_text/* clipped */.c)((0,facts/* whyMissing */.bi)(base), 200)})` : '';
    return unknown({
        reason: `the commit that last changed the specification is not in this clone, nor near in its history${why}`,
        next: 'check out with `fetch-depth: 0`',
    });
}
async function baseOf(upstream) {
    try {
        return await upstream.base();
    }
    catch (error) {
        if (error instanceof git_store/* RemoteError */.Hi)
            return (0,facts/* failed */.gz)(error.message);
        throw error;
    }
}
/** A change that is still to be merged: its pull request is the one of the run, or the one that the branch of the merge queue names. */
async function proposedChange({ run }, requests, files) {
    if (run.pullRequest !== null) {
        const { number, author, headCommit } = run.pullRequest;
        const reviews = await requests.reviewersOf(number, 2);
        if (isUntold(reviews))
            return unknown(reviews);
        const names = files === null ? null : shown(files);
        return { kind: 'pull-request', number, author, isMerged: false, head: headCommit, files: names, reviews };
    }
    const number = /^gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(run.branch ?? '')?.[1];
    if (number === undefined)
        return unknown({
            reason: `the branch of the merge queue names no pull request: ${(0,support_text/* clipped */.c)(run.branch ?? 'none')}`,
            next: 'limit the test to `when: [push, pull_request]`',
        });
    const found = await requests.pull(Number(number));
    return isUntold(found) ? unknown(found) : withReviews(requests, found, files);
}
/** A change that is on the branch: the pull request that its commit came with. */
async function landedChange({ git, run }, requests, { touches, commits }, since) {
    // The oldest change of this push: all of them must have come with one pull request, as those of a rebase do.
    const [newest, oldest] = [touches[0], touches.at(-1)];
    if (newest === undefined || oldest === undefined)
        return unknown({ reason: 'no commit changed the specification', next: 'check out with `fetch-depth: 0`' });
    const pulls = await requests.pullsOf(oldest.commit);
    if (isUntold(pulls))
        return unknown(pulls);
    const merged = pulls.filter(({ isMerged }) => isMerged);
    const found = merged.find(({ mergeCommit }) => mergeCommit === oldest.commit) ??
        merged.find(({ baseBranch }) => baseBranch === run.branch) ??
        merged[0] ??
        pulls.find(({ isOpen, head }) => isOpen && head === run.commit);
    const files = [...new Set(touches.flatMap((touch) => touch.files))];
    if (found === undefined)
        return withoutPull(git, run, oldest.commit, oldest.files);
    const isWhole = since === null || touches.length === 1 || !found.isMerged || newest.place >= mergePlace(found, commits);
    if (!isWhole)
        return unknown({
            reason: `this push changes the specification in ${touches.length} commits that did not all come with pull request #${found.number}: ${newest.commit.slice(0, 7)} came later`,
            next: 'merge pull requests one at a time, so that each is judged by itself',
        });
    return withReviews(requests, found, files);
}
/** Where in the branch the pull request ended; a merge that is not in sight covers nothing. */
function mergePlace({ mergeCommit }, commits) {
    const place = mergeCommit === null ? -1 : commits.indexOf(mergeCommit);
    return place === -1 ? Number.POSITIVE_INFINITY : place;
}
async function withoutPull(git, { branch, defaultBranch }, commit, files) {
    const short = commit.slice(0, 7);
    const named = await (0,merged_pull_request/* mergedPullRequest */.r)(git, commit);
    // GitHub connects a commit with its pull request a moment after the merge; the message alone proves nothing.
    if (named !== null)
        return unknown({
            reason: `the message of ${short} names pull request #${named.number}, but GitHub knows of no pull request that it came with`,
            next: 'run it again in a minute; if it stays so, the commit was pushed without a pull request',
        });
    if (branch !== null && branch === defaultBranch)
        return { kind: 'direct-push', commit, branch: (0,support_text/* clipped */.c)(branch), files: shown(files) };
    return unknown({
        reason: `the commit ${short}, which last changed the specification, is in no pull request yet`,
        next: 'open a pull request and let somebody else approve it',
    });
}
async function withReviews(requests, { number, author, isMerged, head }, files) {
    const reviews = await requests.reviewersOf(number, 1);
    if (isUntold(reviews))
        return unknown(reviews);
    const named = author === null ? null : (0,support_text/* clipped */.c)(author);
    return {
        kind: 'pull-request',
        number,
        author: named,
        isMerged,
        head,
        files: files === null ? null : shown(files),
        reviews,
    };
}


/***/ })

};

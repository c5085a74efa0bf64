export const id = 7177;
export const ids = [7177,7429];
export const modules = {

/***/ 57429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherPackages: () => (/* binding */ gatherPackages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
;// CONCATENATED MODULE: ./build/gather/requirements.js


/** As the index compares them: https://packaging.python.org/en/latest/specifications/name-normalization/ */
const normalName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/**
 * One requirement: https://packaging.python.org/en/latest/specifications/dependency-specifiers/, without its marker. The version is null where it is left open; `local` is
 * code of the project itself.
 */
function readRequirement(text) {
    const [body = ''] = text.split(/\s+--(?:hash|config-settings?|global-option)\b/);
    const editable = body.replace(/^(?:-e|--editable)[=\s]\s*/, '').trim();
    if (/^(?:\.{0,2}\/|\.{1,2}(?:\[|$)|file:)/.test(editable))
        return 'local';
    if (/^[a-z+]+:\/\//i.test(editable))
        return { name: nameOfAddress(editable), version: exactAddress(editable) };
    const match = editable.match(/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/s);
    if (match === null)
        return { name: editable, version: null };
    const [, name = '', rest = ''] = match;
    if (rest.startsWith('@')) {
        const address = rest.slice(1).split(/\s+;/)[0]?.trim() ?? '';
        return address.startsWith('file:') ? 'local' : { name: normalName(name), version: exactAddress(address) };
    }
    const specifiers = (rest.split(';')[0] ?? '').replace(/[()]/g, '').split(',');
    const exact = specifiers.map((one) => one.trim().match(/^===?\s*([^\s*]+)$/)?.[1]).find((one) => one !== undefined);
    return { name: normalName(name), version: exact ?? null };
}
/** An address stands for one content where it has a hash, a full commit, or is an archive. */
function exactAddress(address) {
    const [path = '', fragment = ''] = address.split('#');
    const commit = path.match(/@([0-9a-f]{40})$/)?.[1];
    if (commit !== undefined)
        return commit;
    const hash = fragment.match(/\b(?:sha256|sha384|sha512)=([0-9a-f]{32,})/)?.[1];
    if (hash !== undefined)
        return hash;
    return /\.(?:whl|tar\.gz|tar\.bz2|zip)$/.test(path) && !path.startsWith('git+')
        ? path.slice(path.lastIndexOf('/') + 1)
        : null;
}
const nameOfAddress = (address) => normalName(address.match(/[#&]egg=([\w.-]+)/)?.[1] ?? address.replace(/[#?].*$/, '').replace(/^.*\//, ''));
/** Lines of `requirements.txt`: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function readRequirements(file, text) {
    const pinned = [];
    const unpinned = [];
    const includes = [];
    for (const { line, content } of logicalLines(text)) {
        const include = content.match(/^(-r|--requirement|-c|--constraint)(?:[=\s]\s*|(?=\S))(.+)$/);
        if (include !== null) {
            const path = (include[2] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
            includes.push({
                path: external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), path)),
                constraint: include[1] === '-c' || include[1] === '--constraint',
            });
            continue;
        }
        if (content.startsWith('-') && !/^(?:-e|--editable)[=\s]/.test(content))
            continue;
        const found = readRequirement(content);
        if (found === 'local')
            continue;
        const { name, version } = found;
        if (version === null)
            unpinned.push({ file, line, requirement: (0,support_text/* clipped */.c)(content), name });
        else
            pinned.push({ ecosystem: 'python', name, version });
    }
    return { pinned, unpinned, includes };
}
/** Comments begin a line or follow a space; a backslash at the end goes on with the next line. */
function* logicalLines(text) {
    let [content, start] = ['', 0];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (content === '')
            start = index + 1;
        const part = raw.replace(/(^|\s)#.*$/, '');
        if (part.endsWith('\\')) {
            content += `${part.slice(0, -1)} `;
            continue;
        }
        const whole = `${content}${part}`.trim();
        if (whole !== '')
            yield { line: start, content: whole };
        content = '';
    }
    if (content.trim() !== '')
        yield { line: start, content: content.trim() };
}

;// CONCATENATED MODULE: ./build/gather/lock-files.js



const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const tables = (value) => (Array.isArray(value) ? value.filter(isTable) : []);
const entries = (value) => isTable(value) ? Object.entries(value) : [];
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : null);
const locked = (pinned) => ({ pinned, unpinned: [] });
/** `poetry.lock`, `uv.lock`, `pdm.lock` (`[[package]]`) and `pylock.toml` (`[[packages]]`, PEP 751). */
const readTomlLock = async (file, text) => {
    const content = await parseToml(file, text);
    const found = [...tables(content.package), ...tables(content.packages)];
    return locked(found.flatMap(({ name, version, source, directory, path }) => {
        const [named, pinned] = [textOf(name), textOf(version)];
        // The project itself, its workspace, and what lies beside it: `type` is Poetry's, `path` PDM's.
        const own = directory !== undefined ||
            path !== undefined ||
            (isTable(source) &&
                (source.type === 'directory' || ['virtual', 'editable', 'directory'].some((key) => key in source)));
        return named === null || pinned === null || own
            ? []
            : [{ ecosystem: 'python', name: normalName(named), version: pinned }];
    }));
};
/** `pyproject.toml` where no lock file goes with it: what the project asks for. */
const readPyproject = async (file, text) => {
    const { project, tool } = await parseToml(file, text);
    const asked = isTable(project) && Array.isArray(project.dependencies) ? project.dependencies : [];
    const poetry = isTable(tool) && isTable(tool.poetry) ? entries(tool.poetry.dependencies) : [];
    const written = [
        ...asked.filter((one) => typeof one === 'string'),
        // A bare version is exact to Poetry; what is not a version (git, path) has no specifier.
        ...poetry.flatMap(([name, value]) => {
            const version = isTable(value) ? textOf(value.version) : textOf(value);
            if (name === 'python' || (isTable(value) && typeof value.path === 'string'))
                return [];
            return [`${name}${version === null || version === '*' ? '' : /^\d/.test(version) ? `==${version}` : version}`];
        }),
    ];
    return fromRequirements(file, text, written);
};
/** `package-lock.json`: https://docs.npmjs.com/cli/configuring-npm/package-lock-json, versions 1 to 3. */
const readNpmLock = (file, text) => {
    const content = parseJson(file, text);
    const folder = 'node_modules/';
    if (isTable(content.packages))
        return locked(entries(content.packages).flatMap(([path, value]) => {
            const version = isTable(value) && value.link !== true ? textOf(value.version) : null;
            const at = path.lastIndexOf(folder);
            return version === null || at === -1
                ? []
                : [{ ecosystem: 'npm', name: path.slice(at + folder.length), version }];
        }));
    const pinned = [];
    const left = [...entries(content.dependencies)];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const [name, value] = next;
        if (!isTable(value))
            continue;
        const version = textOf(value.version);
        if (version !== null)
            pinned.push({ ecosystem: 'npm', name, version });
        left.push(...entries(value.dependencies));
    }
    return locked(pinned);
};
/** `Pipfile.lock`: `==1.2` by name in `default` and `develop`; a git reference has `ref`. */
const readPipfileLock = (file, text) => {
    const content = parseJson(file, text);
    return locked([...entries(content.default), ...entries(content.develop)].flatMap(([name, value]) => {
        const version = isTable(value) ? (textOf(value.version)?.replace(/^===?/, '') ?? textOf(value.ref)) : null;
        return version === null ? [] : [{ ecosystem: 'python', name: normalName(name), version }];
    }));
};
const readRenvLock = (file, text) => locked(entries(parseJson(file, text).Packages).flatMap(([name, value]) => {
    const version = isTable(value) ? textOf(value.Version) : null;
    return version === null ? [] : [{ ecosystem: 'r', name, version }];
}));
/** `conda-lock.yml`: the same package once for each platform. */
const readCondaLock = async (file, text) => locked(tables((await parseYaml(file, text)).package).flatMap(({ name, version, manager }) => {
    const [named, pinned] = [textOf(name), version === undefined ? null : String(version)];
    if (named === null || pinned === null)
        return [];
    return manager === 'pip'
        ? [{ ecosystem: 'python', name: normalName(named), version: pinned }]
        : [{ ecosystem: 'conda', name: named, version: pinned }];
}));
/** `environment.yml`, and MLflow's `python_env.yaml`, whose dependencies are all pip's. */
const readEnvironment = async (file, text) => {
    const content = await parseYaml(file, text);
    const asked = Array.isArray(content.dependencies) ? content.dependencies : [];
    if (file.endsWith('python_env.yaml'))
        return fromRequirements(file, text, asked.filter((one) => typeof one === 'string'));
    const pinned = [];
    const unpinned = [];
    for (const one of asked) {
        if (typeof one === 'string') {
            const { name, version } = readCondaSpecification(one);
            if (version === null)
                unpinned.push({ file, line: lineOf(text, one), requirement: (0,support_text/* clipped */.c)(one), name });
            else
                pinned.push({ ecosystem: 'conda', name, version });
        }
        else if (isTable(one) && Array.isArray(one.pip)) {
            const found = fromRequirements(file, text, one.pip.filter((item) => typeof item === 'string'));
            pinned.push(...found.pinned);
            unpinned.push(...found.unpinned);
        }
    }
    // `pip` itself is only there to install the others.
    return { pinned, unpinned: unpinned.filter(({ requirement }) => requirement !== 'pip') };
};
/**
 * `channel::name=version=build` or `name ==version`. A single `=` also takes what continues the version (`=1.26` is any 1.26.x), so it is exact only with a build, or
 * with three numbers: https://docs.conda.io/projects/conda/en/stable/user-guide/concepts/pkg-specs.html
 */
function readCondaSpecification(text) {
    const match = text
        .trim()
        .replace(/^.*::/, '')
        .match(/^([\w.-]+)\s*(.*)$/);
    const [name, rest] = [match?.[1] ?? text, (match?.[2] ?? '').trim()];
    const exact = rest.match(/^==\s*([^\s*|,=]+)(?:=\S+)?$/) ??
        rest.match(/^=\s*([^\s*|,=]+)=\S+$/) ??
        rest.match(/^=\s*(\d+\.\d+\.\d[^\s*|,=]*)$/);
    return { name: name.toLowerCase(), version: exact?.[1] ?? null };
}
function fromRequirements(file, text, written) {
    const pinned = [];
    const unpinned = [];
    for (const one of written) {
        if (one.startsWith('-') && !one.startsWith('-e'))
            continue;
        const found = readRequirement(one);
        if (found === 'local')
            continue;
        if (found.version !== null)
            pinned.push({ ecosystem: 'python', name: found.name, version: found.version });
        else
            unpinned.push({ file, line: lineOf(text, one), requirement: (0,support_text/* clipped */.c)(one), name: found.name });
    }
    return { pinned, unpinned };
}
/** The first line that holds a text; for a requirement that was put together, the line that its name begins. */
function lineOf(text, part) {
    const lines = text.split('\n');
    const name = part.match(/^[\w.-]+/)?.[0] ?? part;
    const exact = lines.findIndex((line) => line.includes(part));
    const found = exact === -1 ? lines.findIndex((line) => line.trimStart().startsWith(name)) : exact;
    return found === -1 ? null : found + 1;
}
async function parseToml(file, text) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    return parsed(file, 'TOML', () => parse(text, { integersAsBigInt: 'asNeeded' }));
}
async function parseYaml(file, text) {
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parsed(file, 'YAML', () => parse(text, { maxAliasCount: 100 }));
}
const parseJson = (file, text) => parsed(file, 'JSON', () => JSON.parse(text));
function parsed(file, format, parse) {
    let content;
    try {
        content = parse();
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1({
            file,
            message: `is not ${format}: ${(0,support_text/* clipped */.c)((0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? '')}`,
            next: 'write it anew with the tool that locks',
        });
    }
    if (isTable(content))
        return content;
    throw new errors/* ConfigurationError */.j1({
        file,
        message: `is ${format}, but no table of keys`,
        next: 'write it anew with the tool that locks',
    });
}

// EXTERNAL MODULE: ./build/gather/machine.js
var machine = __webpack_require__(28395);
;// CONCATENATED MODULE: ./build/gather/packages.js








const mostVersions = 5000;
const mostUnpinned = 200;
const mostIncluded = 100;
/** YAML takes about a second for each megabyte. */
const largestYaml = 8 * support_files/* megabyte */.H7;
const largest = 64 * support_files/* megabyte */.H7;
/** By the name of the file. Those without a reader are compared by their digest alone. */
const readers = [
    [/^(?:poetry|uv|pdm)\.lock$|^pylock(?:\..+)?\.toml$/, readTomlLock],
    [/^Pipfile\.lock$/, readPipfileLock],
    [/^package-lock\.json$/, readNpmLock],
    [/^renv\.lock$/, readRenvLock],
    [/^conda-lock\.yml$/, readCondaLock, largestYaml],
    [/^environment\.ya?ml$|^python_env\.yaml$/, readEnvironment, largestYaml],
    [/^pyproject\.toml$/, readPyproject],
];
const isRequirements = (path) => /^requirements.*\.txt$/.test(external_node_path_.posix.basename(path));
/** The packages, and the versions that lock and requirements files at the root of the project give them; absent where there is none. */
async function gatherPackages(root) {
    const paths = await (0,machine/* dependencyFilesOf */.GJ)(root);
    if (paths.length === 0)
        return (0,facts/* absent */.Ge)('there is no lock or requirements file');
    const files = [];
    const unreadable = [];
    const unread = [];
    const all = [];
    const take = async (path, read) => {
        try {
            const found = await read();
            files.push({ path: (0,support_text/* clipped */.c)(path), packages: found.pinned.length + found.unpinned.length });
            all.push(found);
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            const message = error.problems.map(({ next: _, ...problem }) => (0,errors/* formatProblem */.Vw)(problem)).join('; ');
            unreadable.push({ path: (0,support_text/* clipped */.c)(path), error: (0,support_text/* clipped */.c)(message) });
        }
    };
    const requirements = paths.filter(isRequirements);
    for (const path of await takeRequirements(root, requirements, take, all))
        unreadable.push({ path: (0,support_text/* clipped */.c)(path), error: `more than ${mostIncluded} requirements files name each other` });
    for (const path of paths) {
        if (requirements.includes(path) || isSource(path, paths))
            continue;
        const [, read, limit = largest] = readers.find(([pattern]) => pattern.test(external_node_path_.posix.basename(path))) ?? [];
        if (read === undefined)
            unread.push((0,support_text/* clipped */.c)(path));
        else
            await take(path, async () => read(path, await (0,support_files/* readTextBounded */.LW)(root, path, limit)));
    }
    return (0,facts/* gathered */.Pm)({ ...summaryOf(all), files, unreadable, unread });
}
/** Requirements of development alone (`requirements-dev.txt`) say nothing of what the project runs with. */
const pythonLocks = /^(?:poetry|uv|pdm|Pipfile)\.lock$|^pylock(?:\..+)?\.toml$|^requirements(?!.*(?:dev|test|doc|lint)).*\.txt$|^conda-lock\.yml$/;
/** What a lock file beside it was made from leaves versions open by right. */
function isSource(path, paths) {
    const others = (pattern) => paths.some((other) => other !== path && pattern.test(external_node_path_.posix.basename(other)));
    const name = external_node_path_.posix.basename(path);
    if (name === 'pyproject.toml')
        return others(pythonLocks) || others(/^environment\.ya?ml$|^python_env\.yaml$/);
    return /^environment\.ya?ml$/.test(name) && others(/^conda-lock\.yml$/);
}
/** Requirements with the files that they name; what a constraint pins counts as pinned. Answers the files that were too many to read. */
async function takeRequirements(root, paths, take, all) {
    const left = paths.map((path) => ({ path, constraint: false }));
    const seen = new Set();
    const versions = new Map();
    const before = all.length;
    const beyond = new Set();
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const { path, constraint } = next;
        if (seen.has(path))
            continue;
        if (seen.size === mostIncluded) {
            beyond.add(path);
            continue;
        }
        seen.add(path);
        await take(path, async () => {
            const { includes, ...found } = readRequirements(path, await (0,support_files/* readTextBounded */.LW)(root, path, largest));
            left.push(...includes.map((one) => ({ path: one.path, constraint: constraint || one.constraint })));
            if (!constraint)
                return found;
            for (const { name, version } of found.pinned)
                versions.set(name, version);
            return { pinned: [], unpinned: [] };
        });
    }
    for (let place = before; place < all.length; place += 1) {
        const { pinned, unpinned } = all[place];
        const constrained = unpinned.flatMap(({ name }) => {
            const version = name === null ? undefined : versions.get(name);
            return name === null || version === undefined ? [] : [{ ecosystem: 'python', name, version }];
        });
        all[place] = {
            pinned: [...pinned, ...constrained],
            unpinned: unpinned.filter(({ name }) => name === null || !versions.has(name)),
        };
    }
    return [...beyond];
}
function summaryOf(all) {
    const versions = new Map();
    for (const { ecosystem, name, version } of all.flatMap(({ pinned }) => pinned)) {
        const key = (0,support_text/* clipped */.c)(`${ecosystem} ${name}`);
        const known = versions.get(key) ?? new Set();
        versions.set(key, known.add(version));
    }
    const unpinned = all.flatMap((found) => found.unpinned);
    const sorted = [...versions].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        versions: Object.fromEntries(sorted.slice(0, mostVersions).map(([name, found]) => [name, (0,support_text/* clipped */.c)([...found].sort().join(', '))])),
        count: versions.size,
        unpinned: {
            count: unpinned.length,
            first: unpinned.slice(0, mostUnpinned).map(({ name: _, ...one }) => one),
        },
    };
}


/***/ }),

/***/ 97177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherTrainedBaseline: () => (/* binding */ gatherTrainedBaseline)
});

// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/git.js
var support_git = __webpack_require__(42200);
// EXTERNAL MODULE: ./build/support/git-store.js
var git_store = __webpack_require__(37312);
// EXTERNAL MODULE: ./build/support/output-tail.js
var output_tail = __webpack_require__(45474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/clean-copy.js + 2 modules
var clean_copy = __webpack_require__(67856);
// EXTERNAL MODULE: ./build/gather/clean-copy-content.js
var clean_copy_content = __webpack_require__(63013);
// EXTERNAL MODULE: ./build/gather/clean-copy-files.js
var clean_copy_files = __webpack_require__(56455);
// EXTERNAL MODULE: ./build/gather/outputs.js
var outputs = __webpack_require__(62832);
// EXTERNAL MODULE: ./build/gather/repository.js
var repository = __webpack_require__(25440);
// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
;// CONCATENATED MODULE: ./build/gather/commit-copy.js












/** No commit on GitHub has a larger file; without a limit the store asks for no files at all. */
const wholeTree = 'blob:limit=1g';
/** Throws `ConfigurationError` where the commit cannot be had, and `RemoteError`. Nothing is left then, and the user's clone is never changed. */
async function openCommitCopy(request) {
    const { git, log, signal } = request;
    const root = await (0,promises_.realpath)(request.root);
    const from = await (0,promises_.realpath)((await git.run(['-C', root, 'rev-parse', '--show-toplevel'])).replace(/\n$/, ''));
    const { path: home, remove: close } = await (0,scratch_folder/* openScratchFolder */.N2)(request, 'base-commit');
    const top = (0,external_node_path_.join)(home, 'work');
    const directory = (0,external_node_path_.join)(top, (0,files/* inside */.nx)(from, root));
    const linked = new Map();
    const add = async (entries) => {
        for (const [source, state] of await (0,clean_copy_files/* fill */.GS)(top, entries, signal))
            linked.set(source, state);
    };
    try {
        const copied = await checkOut(request, top);
        await (0,promises_.mkdir)(directory, { recursive: true });
        const { found, missing } = await largeFiles(copied, top, from);
        await add(found);
        if (missing.length > 0)
            log.warning(`kept by Git LFS with another content at ${request.commit.slice(0, 7)}, and left out: ${missing.slice(0, 5).join(', ')}`);
        return {
            directory,
            home,
            environment: (0,clean_copy/* movedEnvironment */.t4)({ environment: request.environment, from, top }),
            async complete(configuration) {
                await add(await untrackedData(configuration, copied, { top, from, directory, root }));
                if (configuration.train?.prepare !== undefined)
                    return;
                const installed = await (0,clean_copy_content/* installedFolders */.Sz)(git, from);
                await add(await without(top, installed));
            },
            requireUnchanged: () => (0,clean_copy/* requireUnchanged */.jr)({ linked, from }),
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** A repository at the commit, that borrows the objects of the clone, or of the store beside it; without hooks, remotes, settings and tokens. */
async function checkOut({ git, store, commit }, top) {
    const isHere = await (0,repository/* hasWhole */.Sf)(git, commit);
    if (!isHere && !(await (0,git_store/* fetchCommits */.Bj)(store, [commit], 1, wholeTree)))
        throw new errors/* ConfigurationError */.j1({
            message: `the commit ${commit.slice(0, 7)} is not in the repository any more`,
            next: 'run it again on a newer commit',
        });
    const source = isHere ? git : store.git;
    const placeOf = async (name) => (0,external_node_path_.resolve)(source.directory, await source.run(['rev-parse', '--git-path', name]));
    await (0,promises_.mkdir)(top, { recursive: true });
    // What a filter would fetch needs a remote and a token.
    const lfs = { 'filter.lfs.smudge': '', 'filter.lfs.process': '', 'filter.lfs.required': 'false' };
    const copied = (0,support_git/* openGit */.zY)(top, { ...lfs, 'advice.detachedHead': 'false' });
    await copied.run(['init', '--quiet', '--template=']);
    await (0,promises_.writeFile)((0,external_node_path_.join)(top, '.git/objects/info/alternates'), `${await placeOf('objects')}\n`);
    if (isHere)
        await (0,promises_.copyFile)(await placeOf('shallow'), (0,external_node_path_.join)(top, '.git/shallow')).catch(() => { });
    else
        await (0,promises_.writeFile)((0,external_node_path_.join)(top, '.git/shallow'), `${commit}\n`);
    await copied.run(['update-ref', '--no-deref', 'HEAD', commit]);
    await copied.run(['read-tree', 'HEAD']);
    await copied.run(['checkout-index', '--all', '--force', '--quiet']);
    return copied;
}
const filesOf = async (copied, ...patterns) => (await copied.run(['ls-files', '-z', '--', ...patterns])).split('\0').filter((path) => path !== '');
/** Files of Git LFS are pointers now: those that the work tree has with the same content come from there; the pointer of any other would be read as data. */
async function largeFiles(copied, top, from) {
    const found = [];
    const missing = [];
    for (const path of await filesOf(copied, ':(attr:filter=lfs)')) {
        const pointer = await (0,files/* readBounded */.CB)(top, path, 2048).catch(() => null);
        const digest = /^version https:\/\/git-lfs[\s\S]*^oid sha256:([0-9a-f]{64})$/m.exec(pointer?.toString() ?? '')?.[1];
        if (digest === undefined)
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(top, path));
        const own = await (0,files/* digestFile */.TM)(from, path).catch(() => null);
        if (own?.digest === digest)
            found.push({ path, kind: 'file', bytes: own.bytes, source: (0,external_node_path_.join)(from, path) });
        else
            missing.push(path);
    }
    return { found, missing };
}
/** Declared data that the commit does not hold, and what DVC keeps beside a `.dvc` file, as the work tree has them; not where the commit names other data. */
async function untrackedData({ data, train }, copied, { top, from, directory, root }) {
    const pointers = (await filesOf(copied, '*.dvc')).filter((path) => path.endsWith('.dvc'));
    const same = [];
    const other = [];
    for (const path of pointers) {
        const [then, now] = await Promise.all([top, from].map((place) => (0,files/* readBounded */.CB)(place, path).catch(() => null)));
        (then != null && now != null && then.equals(now) ? same : other).push(path.slice(0, -'.dvc'.length));
    }
    const given = [data.training, data.testing, data.serving].flatMap((paths) => paths ?? []);
    const below = (0,files/* inside */.nx)(from, root);
    const declared = (await (0,outputs/* declaredFiles */._V)(root, given)).map((path) => (below === '' ? path : `${below}/${path}`));
    const kept = await (0,outputs/* declaredFiles */._V)(from, same.map((path) => path.replace(/[*?[\]{}()!\\]/g, '\\$&')));
    const isOther = (path) => other.some((name) => path === name || path.startsWith(`${name}/`));
    // What `prepare` fetches it may not want to find.
    const wanted = train?.prepare === undefined ? [...declared, ...kept] : declared;
    const entries = [];
    for (const path of new Set(wanted.filter((one) => !isOther(one)))) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(from, path)).catch(() => null);
        if (found?.isFile())
            entries.push({ path, kind: 'file', bytes: found.size, source: (0,external_node_path_.join)(from, path) });
    }
    await (0,promises_.mkdir)(directory, { recursive: true });
    return without(top, entries);
}
/** Those that the commit has not. */
async function without(top, entries) {
    const missing = [];
    for (const entry of entries)
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(top, entry.path)).catch(() => null)) === null)
            missing.push(entry);
    return missing;
}

// EXTERNAL MODULE: ./build/gather/configuration.js
var gather_configuration = __webpack_require__(14092);
// EXTERNAL MODULE: ./build/gather/declared-outputs.js
var declared_outputs = __webpack_require__(89789);
// EXTERNAL MODULE: ./build/gather/machine.js
var machine = __webpack_require__(28395);
// EXTERNAL MODULE: ./build/gather/metrics.js
var gather_metrics = __webpack_require__(93527);
// EXTERNAL MODULE: ./build/gather/packages.js + 2 modules
var gather_packages = __webpack_require__(57429);
// EXTERNAL MODULE: ./build/gather/training.js + 4 modules
var gather_training = __webpack_require__(18007);
;// CONCATENATED MODULE: ./build/gather/trained-baseline.js















const mostPackages = 500;
/**
 * Trains the base commit with its own configuration, in a work tree of its own: for `baseline: train`, where no record can be used. It measures metrics, and no tests. What
 * fails there leaves the base without a record, as it was, and the reason says why: a change is not blamed for its base. Throws `ConfigurationError` where a command of
 * the base changed data of this run.
 */
async function gatherTrainedBaseline(request, own) {
    const { base, log, unrecorded } = request;
    const short = base.commit.slice(0, 7);
    const nothing = (why) => {
        log.warning(`the base ${short} could not be trained: ${why}`);
        const text = `${(0,facts/* whyMissing */.bi)(unrecorded)}; and it could not be trained here: ${why}`;
        return unrecorded.state === 'failed' ? (0,facts/* failed */.gz)(text, unrecorded.next) : (0,facts/* absent */.Ge)(text);
    };
    log.info(`the base ${short} has no record that can be used, so it is trained here too (\`baseline: train\`): a second training, of about ${(0,units/* formatDuration */.a3)(own.seconds)} if it takes as long as this one`);
    let copy;
    const close = async () => copy?.close();
    try {
        copy = await openCommitCopy({ ...request, commit: base.commit });
        const trained = await train(request, copy);
        await copy.requireUnchanged();
        if (typeof trained === 'string')
            return { baseline: nothing(trained), predictions: null, close };
        return { ...trained, close };
    }
    catch (error) {
        const known = error instanceof errors/* ConfigurationError */.j1 || error instanceof git_store/* RemoteError */.Hi || error instanceof support_git/* GitError */.XS;
        if (!known) {
            await close();
            throw error;
        }
        const why = error instanceof errors/* ConfigurationError */.j1 ? (0,facts/* whyMissing */.bi)((0,facts/* failedBy */.Dj)(error)) : error.message;
        return { baseline: nothing(why), predictions: null, close };
    }
}
/** Why it failed, as text. */
async function train(request, copy) {
    const { base, log, schema, file, overrides } = request;
    const short = base.commit.slice(0, 7);
    const root = copy.directory;
    const { configuration } = await (0,gather_configuration/* gatherConfiguration */.U)({
        schema,
        root,
        file,
        overrides,
        base: null,
        defaultBranch: null,
    });
    if (configuration.train === undefined)
        return 'it has no `train`';
    await copy.complete(configuration);
    // Nor must what the base logs go into a run of this training.
    const context = { ...request, root, environment: { ...copy.environment, MLFLOW_RUN_ID: undefined } };
    const { prepare, timeout } = configuration.train;
    if (prepare !== undefined) {
        const plan = { directory: root, environment: {}, timeoutSeconds: timeout };
        const prepared = await log.group(`Prepare the base ${short}`, () => (0,gather_training/* guardedRun */.k9)(prepare, plan, context));
        if (prepared.outcome !== 'succeeded')
            return `\`train.prepare\` ${prepared.outcome}: ${(0,output_tail/* tellingLine */.c)(prepared.tail)?.slice(0, 300) ?? 'it wrote nothing'}`;
    }
    const snapshot = await (0,outputs/* snapshotOutputs */.bH)(root, await (0,declared_outputs/* stagedOutputs */.B)(root, configuration));
    const startedAt = new Date().toISOString();
    const training = await (0,gather_training/* gatherTraining */.If)({
        ...context,
        configuration,
        train: configuration.train,
        scratch: copy.home,
        title: `Train the base ${short}`,
    });
    const endedAt = new Date().toISOString();
    if (training.state !== 'gathered')
        return (0,facts/* whyMissing */.bi)(training);
    if (training.value.problem !== null)
        return training.value.problem.summary;
    const originOf = (0,outputs/* originAfter */.zk)(snapshot, root, null);
    const metrics = await (0,gather_metrics/* gatherMetrics */.Z)({ root, configuration, originOf, training: { startedAt, endedAt } });
    if (metrics.state !== 'gathered')
        return (0,facts/* whyMissing */.bi)(metrics);
    const packages = await (0,gather_packages.gatherPackages)(root);
    const { dependenciesSha256 } = await (0,machine/* gatherMachine */.Vh)(root);
    return {
        baseline: (0,facts/* gathered */.Pm)({
            commit: base.commit,
            date: startedAt,
            metrics: Object.fromEntries(metrics.value.values.map(({ name, value, direction }) => [name, { value, direction }])),
            score: null,
            tests: {},
            trainedHere: true,
            dependenciesSha256,
            ...(packages.state === 'gathered' && packages.value.count > 0 && packages.value.count <= mostPackages
                ? { packages: { ...packages.value.versions } }
                : {}),
            url: null,
            baseCommit: base.commit,
            commitsOlder: 0,
            why: `${base.why}; trained here, as it has no record`,
        }),
        predictions: await predictionsOf(root, configuration),
    };
}
/** As a run keeps them: with the digest of the hold-out, without which rows of one are no rows of the other. */
async function predictionsOf(root, { predictions, data }) {
    if (predictions === undefined)
        return null;
    const digestOf = (patterns) => (0,files/* fingerprint */.Rj)(root, patterns).catch(() => null);
    const found = await digestOf([predictions.path]);
    if (found === null)
        return null;
    const testing = data.testing === undefined ? null : await digestOf(data.testing);
    return {
        root,
        paths: found.files.map(({ path }) => path),
        kept: { sha256: found.sha256, testingSha256: testing?.sha256 ?? null, run: 'this run', attempt: 1 },
    };
}


/***/ })

};

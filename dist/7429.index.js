export const id = 7429;
export const ids = [7429];
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


/***/ })

};

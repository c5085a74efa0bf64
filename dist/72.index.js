export const id = 72;
export const ids = [72];
export const modules = {

/***/ 30072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherFeatureHistory: () => (/* binding */ gatherFeatureHistory)
});

// EXTERNAL MODULE: ./build/config/options/agility.js
var agility = __webpack_require__(55649);
// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/facts.js
var facts = __webpack_require__(17059);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/git.js
var support_git = __webpack_require__(42200);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/gather/field-names.js



/**
 * The names of the fields in a schema or a feature catalog, whatever its age: a list `fields` or `features` of mappings with a `name`, such a list alone, a mapping from name
 * to details, or a CSV file with a column `name` or `feature`. Null where it is none of these.
 */
function fieldNames(file, text) {
    try {
        return /^\.(csv|tsv)$/i.test((0,external_node_path_.extname)(file)) ? fromTable(file, text) : fromDocument((0,dist.parse)(text, yamlOptions));
    }
    catch {
        return null;
    }
}
// Errors are thrown; of warnings in an older version nobody needs to hear.
const yamlOptions = { logLevel: 'error', maxAliasCount: 100 };
function fromDocument(document) {
    if (Array.isArray(document))
        return fromList(document);
    if (typeof document !== 'object' || document === null)
        return null;
    const { fields, features } = document;
    const list = fields ?? features;
    if (Array.isArray(list))
        return fromList(list);
    return new Set(Object.keys(typeof list === 'object' && list !== null ? list : document));
}
function fromList(list) {
    return new Set(list.flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        const { name, feature } = (entry ?? {});
        const found = name ?? feature;
        return typeof found === 'string' || typeof found === 'number' ? [String(found)] : [];
    }));
}
function fromTable(file, text) {
    const [header = [], ...rows] = (0,sync/* parse */.qg)(text, {
        delimiter: (0,external_node_path_.extname)(file).toLowerCase() === '.tsv' ? '\t' : ',',
        trim: true,
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
    });
    const lower = header.map((name) => name.toLowerCase());
    const place = ['name', 'feature'].map((name) => lower.indexOf(name)).find((found) => found !== -1);
    return place === undefined ? null : new Set(rows.flatMap((row) => row[place] || []));
}

;// CONCATENATED MODULE: ./build/gather/feature-history.js






const mostVersions = 500;
const mostBytes = 1024 * 1024;
const mostFeaturesOfChange = 20;
const nameLength = 200;
/**
 * The latest changes on the default branch that added fields to the catalog (else to the schema), along the first parents: when their work began, when they were merged, and
 * the first version tag `model@v…` that contains them. `failed` on a shallow clone, whose history would look quick.
 */
async function gatherFeatureHistory(request) {
    const { configuration, root, model } = request;
    const path = configuration.data.catalog ?? configuration.data.schema;
    if (path === undefined)
        return (0,facts/* absent */.Ge)('no `data.catalog` or `data.schema` is configured');
    if (request.git === null)
        return (0,facts/* absent */.Ge)('there is no git repository');
    if (request.defaultBranch === null)
        return (0,facts/* absent */.Ge)('the default branch is not known');
    const git = below(request.git, root);
    const file = (0,files/* inside */.nx)(root, path);
    try {
        const shallow = await git.try(['rev-parse', '--is-shallow-repository']);
        if (shallow.exitCode !== 0)
            return (0,facts/* absent */.Ge)('there is no git repository');
        if (shallow.stdout.trim() === 'true')
            return (0,facts/* failed */.gz)('the clone is shallow, so the history of the features is not there', 'set `fetch-depth: 0` on actions/checkout');
        const tip = await tipOf(git, request.defaultBranch);
        if (tip === null)
            return (0,facts/* failed */.gz)(`the default branch ${request.defaultBranch.slice(0, nameLength)} is not in this clone`, 'set `fetch-depth: 0` on actions/checkout, which fetches all branches');
        const tags = await versionTags(git, model);
        const { last } = (0,options/* optionsOf */.c)(configuration, 'data/agility', agility/* agilityOptions */.s);
        const features = await deliveries(git, file, await changesOf(git, tip, file), tags, last);
        return (0,facts/* gathered */.Pm)({ file, branch: request.defaultBranch.slice(0, nameLength), versions: tags.size, features });
    }
    catch (error) {
        if (error instanceof support_git/* GitError */.XS)
            return (0,facts/* failed */.gz)(error.message.slice(0, 500), 'check that the clone is complete');
        throw error;
    }
}
/** The same git, in the working directory, so that paths are relative to it. */
const below = (git, root) => ({
    directory: root,
    run: (args, options) => git.run(['-C', root, '--literal-pathspecs', ...args], options),
    try: (args, options) => git.try(['-C', root, '--literal-pathspecs', ...args], options),
});
async function tipOf(git, branch) {
    for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
        const found = await git.try(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
        if (found.exitCode === 0)
            return found.stdout.trim();
    }
    return null;
}
/** What changed the file on the branch, seen from the first parents, latest first. */
async function changesOf(git, tip, file) {
    const log = await git.run([
        'log',
        '--first-parent',
        `--max-count=${mostVersions}`,
        '--no-show-signature',
        '--format=%H %at %ct %P',
        tip,
        '--',
        file,
    ]);
    return log.split('\n').flatMap((line) => {
        const [commit = '', authored, committed, ...parents] = line.trim().split(' ');
        return commit === '' ? [] : [{ commit, parents, authored: Number(authored), committed: Number(committed) }];
    });
}
async function deliveries(git, file, changes, tags, last) {
    const found = [];
    let counted = 0;
    for (const change of changes) {
        if (counted >= last)
            break;
        const [parent] = change.parents;
        const before = parent === undefined ? null : await fieldsAt(git, parent, file);
        const after = before === null ? null : await fieldsAt(git, change.commit, file);
        if (before === null || after === null)
            continue;
        const added = [...after].filter((name) => !before.has(name));
        if (added.length === 0)
            continue;
        counted += 1;
        const started = await startOf(git, change);
        const promoted = await firstVersion(git, change.commit, tags);
        for (const name of added.slice(0, mostFeaturesOfChange))
            found.push({
                feature: name.slice(0, nameLength),
                started,
                merged: { commit: change.commit, date: iso(change.committed) },
                promoted,
            });
    }
    return found;
}
/** Null where the file is not there, is too large, or cannot be read: nothing can be said about what was added then. */
async function fieldsAt(git, commit, file) {
    const object = await git.try(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:./${file}`]);
    if (object.exitCode !== 0)
        return null;
    const blob = object.stdout.trim();
    const size = await git.try(['cat-file', '-s', blob]);
    if (size.exitCode !== 0 || Number(size.stdout) > mostBytes)
        return null;
    const content = await git.try(['cat-file', 'blob', blob]);
    return content.exitCode === 0 ? fieldNames(file, content.stdout) : null;
}
/** Of a merge the oldest commit that it brought; of a single commit the time at which it was first written. Never later than the merge, whatever clocks say. */
async function startOf(git, change) {
    const own = { commit: change.commit, authored: change.authored };
    const [parent, ...others] = change.parents;
    let first = own;
    if (parent !== undefined && others.length > 0) {
        const brought = await git.run(['log', '--no-show-signature', '--format=%H %at', `^${parent}`, ...others]);
        for (const line of brought.split('\n')) {
            const [commit = '', time] = line.split(' ');
            if (commit !== '' && Number(time) < first.authored)
                first = { commit, authored: Number(time) };
        }
    }
    return { commit: first.commit, date: iso(Math.min(first.authored, change.committed)) };
}
/** Version tags as GTO writes them, annotated, with their dates; oldest first. */
async function versionTags(git, model) {
    const prefix = `${model.replace(':', '=')}@v`;
    const listing = await git.run([
        'for-each-ref',
        '--sort=taggerdate',
        '--format=%(refname:strip=2) %(objecttype) %(taggerdate:unix)',
        `refs/tags/${prefix}*`,
    ]);
    return new Map(listing.split('\n').flatMap((line) => {
        const [name = '', type, date] = line.split(' ');
        const isVersion = name.startsWith(prefix) && /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*(#\d+)?$/.test(name.slice(prefix.length));
        return isVersion && type === 'tag' && Number(date) > 0 ? [[name, iso(Number(date))]] : [];
    }));
}
async function firstVersion(git, commit, tags) {
    if (tags.size === 0)
        return null;
    const listing = await git.run(['for-each-ref', '--format=%(refname:strip=2)', `--contains=${commit}`, 'refs/tags']);
    const containing = new Set(listing.split('\n'));
    for (const [name, date] of tags)
        if (containing.has(name))
            return { version: name.replace(/^.*@v/, '').slice(0, nameLength), date };
    return null;
}
const iso = (seconds) => new Date(Math.max(0, Math.min(seconds, 253_402_300_799)) * 1000).toISOString();


/***/ })

};

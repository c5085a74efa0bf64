export const id = 1043;
export const ids = [1043];
export const modules = {

/***/ 23286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   LE: () => (/* binding */ modelInTag),
/* harmony export */   RT: () => (/* binding */ checkStage),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   j0: () => (/* binding */ stageTag),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   w5: () => (/* binding */ checkModel)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


/**
 * The grammar of GTO's tags (gto/constants.py and gto/tag.py of GTO 1.10): `penguins@v1.4.0` registers a version, `penguins#production#3` assigns a stage, `!` takes
 * either back, `penguins@deprecated` retires the model. What GTO would silently ignore is refused here.
 */
const word = String.raw `[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?`;
const folder = String.raw `[a-zA-Z0-9\-_./]+`;
const semanticVersion = String.raw `(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?`;
const wordOnly = new RegExp(`^${word}$`);
const modelOnly = new RegExp(`^(?:${folder}:)?${word}$`);
const tagName = new RegExp(`^(?<model>(?:${folder}=)?${word})(?:(?:#(?<stage>${word})|@v(?<version>${semanticVersion}))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<number>[0-9]+))?$`);
/** The meaning of a tag's name; null for one that GTO ignores. */
function parseTag(name) {
    const groups = tagName.exec(name)?.groups;
    if (groups === undefined)
        return null;
    const model = (groups.model ?? '').replace('=', ':');
    const number = Number.parseInt(groups.number ?? '0', 10);
    if (!Number.isSafeInteger(number))
        return null;
    const taken = groups.cancel === '!';
    if (groups.version !== undefined) {
        if (semver__WEBPACK_IMPORTED_MODULE_0__.valid(groups.version) === null)
            return null;
        return { model, number, action: taken ? 'deregister' : 'register', version: groups.version };
    }
    if (groups.stage !== undefined)
        return { model, number, action: taken ? 'unassign' : 'assign', stage: groups.stage };
    return { model, number, action: groups.word === 'deprecated' ? 'deprecate' : 'create' };
}
/** The model as it stands in tags: `folder:name` is written `folder=name`. */
const modelInTag = (model) => model.replace(':', '=');
const versionTag = (model, version) => `${modelInTag(model)}@v${version}`;
const stageTag = (model, stage, number) => `${modelInTag(model)}#${stage}#${number}`;
/** A name that GTO accepts, as near to `name` as can be: for suggestions. */
const suggestName = (name) => name
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9\-/_]+/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$/g, '')
    .slice(0, 100);
/** Git refuses these in a tag, whatever GTO thinks (git help check-ref-format). */
const refusedByGit = (name) => name.startsWith('-') ||
    name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock') || part.includes('..'));
const rule = "letters, digits, '-', '_' and '/', starting and ending with a letter or digit";
function refuse(kind, name) {
    const suggestion = suggestName(name);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `the ${kind} ${JSON.stringify(name.slice(0, 200))} cannot be a tag that GTO reads: expected ${rule}`,
        next: suggestion === '' ? `choose another name` : `name it \`${suggestion}\``,
    });
}
/** Throws `ConfigurationError` with a suggestion where GTO or git would not take the name of the model. */
function checkModel(model) {
    if (model.length > 200 || !modelOnly.test(model) || refusedByGit(modelInTag(model)))
        refuse('model', model);
    return model;
}
/** The same for the name of a stage. */
function checkStage(stage) {
    if (stage.length > 200 || !wordOnly.test(stage) || refusedByGit(stage))
        refuse('stage', stage);
    return stage;
}
/** `1.4.0` from `1.4.0` or `v1.4.0`; null for everything else. */
function parseVersion(text) {
    const bare = text.startsWith('v') ? text.slice(1) : text;
    return new RegExp(`^${semanticVersion}$`).test(bare) && semver__WEBPACK_IMPORTED_MODULE_0__.valid(bare) !== null ? bare : null;
}
function parseReference(text) {
    const separator = text.search(/[@#]/);
    if (separator === -1)
        return { model: checkModel(text), kind: 'latest' };
    const model = checkModel(text.slice(0, separator));
    const rest = text.slice(separator + 1);
    const version = text[separator] === '@' ? parseVersion(rest) : null;
    if (version !== null)
        return { model, kind: 'version', version };
    if (text[separator] === '@' && (rest === 'latest' || rest === 'greatest'))
        return { model, kind: 'latest' };
    if (/^v?\d+(\.\d+)*$/.test(rest))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${JSON.stringify(rest)} is no version: expected three numbers, such as 1.4.0`,
            next: `write \`${model}@1.4.0\`, or a stage: \`${model}@production\``,
        });
    return { model, kind: 'stage', stage: checkStage(rest) };
}


/***/ }),

/***/ 32138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   kj: () => (/* binding */ copyVerified),
/* harmony export */   oD: () => (/* binding */ documentNames),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   wJ: () => (/* binding */ writeVerified),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28942);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);







/** What a stored bundle consists of: `manifest.json`, written beside the files by every registry, and verified when they are pulled. */
const manifestName = 'manifest.json';
/** What a bundle holds beside `artifacts/`. */
const documentNames = ['report.json', 'facts.json', 'model-card.md', 'lineage.json'];
/** A path below the bundle that leads nowhere else, on any system. */
const bundlePath = zod__WEBPACK_IMPORTED_MODULE_6__.string()
    .max(1000)
    .refine((path) => documentNames.includes(path) ||
    (path.startsWith('artifacts/') &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        !/[\\\u0000-\u001f]/.test(path) &&
        !/^artifacts\/[a-z]:/i.test(path)), 'a path below artifacts/');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_6__.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_6__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__.literal(1),
    model: zod__WEBPACK_IMPORTED_MODULE_6__.string().max(300),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__.string().regex(/^[0-9a-f]{40}$/),
    digest: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.object({
        path: bundlePath,
        bytes: zod__WEBPACK_IMPORTED_MODULE_6__.int().nonnegative(),
        sha256,
        /** Name of the release asset that holds the file; null where files are stored by their paths, and for an empty file. */
        asset: zod__WEBPACK_IMPORTED_MODULE_6__.string().max(300).nullable(),
    }))
        .max(100_000),
});
/** What a bundle consists of. Throws where its digest is not that of its artifacts. */
async function describeBundle(bundle) {
    if ((0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintDigest */ .fk)(bundle.artifacts.files) !== bundle.digest)
        throw new Error('the digest of the bundle is not that of its artifacts');
    const documents = [];
    for (const path of documentNames) {
        if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.directory, path))))
            continue;
        const { bytes, digest } = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .TM)(bundle.directory, path);
        documents.push({ path, bytes, sha256: digest, asset: null });
    }
    const artifacts = bundle.artifacts.files.map(({ path, ...file }) => ({
        ...file,
        path: `artifacts/${path}`,
        asset: null,
    }));
    return parsed({
        schemaVersion: 1,
        model: bundle.model,
        commit: bundle.commit,
        digest: bundle.digest,
        files: [...artifacts, ...documents],
    }, 'the bundle');
}
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
/** A manifest that was stored, hostile until it has passed here. `place` names it in the error. */
function parseManifest(text, place) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw damaged(place, 'is not JSON');
    }
    return parsed(value, place);
}
/** The text of a manifest as it comes, within bounds. */
async function manifestText(content, place) {
    const limit = 64 * _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of content) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            throw damaged(place, `its ${manifestName} has more than ${(0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(limit)}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parsed(value, place) {
    const result = manifestSchema.safeParse(value);
    if (!result.success) {
        const [issue] = result.error.issues;
        throw damaged(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a manifest'}`);
    }
    const { files, digest } = result.data;
    if (new Set(files.map(({ path }) => path.toLowerCase())).size !== files.length)
        throw damaged(place, 'two files have the same path');
    if (artifactsDigest(files) !== digest)
        throw damaged(place, 'its digest is not that of its artifacts');
    return result.data;
}
const artifactsDigest = (files) => (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintDigest */ .fk)(files.flatMap(({ path, bytes, sha256 }) => path.startsWith('artifacts/') ? [{ path: path.slice('artifacts/'.length), bytes, sha256 }] : []));
const damaged = (place, what) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
    file: place,
    message: `the stored bundle is damaged: ${what}`,
    next: 'promote the same commit again, or pull another version',
});
/** Writes a file as its chunks come, never more of them than were announced; throws where bytes or digest differ. */
async function writeVerified(chunks, target, expected) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, 'wx');
    try {
        for await (const chunk of chunks) {
            bytes += chunk.byteLength;
            if (bytes > expected.bytes)
                break;
            hash.update(chunk);
            await handle.appendFile(chunk);
        }
    }
    finally {
        await handle.close();
    }
    if (bytes > expected.bytes)
        throw damaged(expected.path, `more than the ${expected.bytes} bytes expected`);
    if (bytes < expected.bytes)
        throw damaged(expected.path, `found ${bytes} bytes, expected ${expected.bytes}`);
    const digest = hash.digest('hex');
    if (digest !== expected.sha256)
        throw damaged(expected.path, `found SHA-256 ${digest}, expected ${expected.sha256}`);
}
/** Copies a regular file (no link, no FIFO) and verifies what was copied. */
async function copyVerified(source, target, expected) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(source, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((error) => {
        throw error.code === 'ELOOP' || error.code === 'ENOENT' || error.code === 'ENXIO'
            ? damaged(expected.path, 'no such regular file')
            : error;
    });
    try {
        if (!(await handle.stat()).isFile())
            throw damaged(expected.path, 'is not a regular file');
        await writeVerified(handle.createReadStream({ highWaterMark: _support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .megabyte */ .H7, autoClose: false }), target, expected);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 12552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ describedBy),
/* harmony export */   dE: () => (/* binding */ formatVersionMessage),
/* harmony export */   t7: () => (/* binding */ parseVersionMessage),
/* harmony export */   xv: () => (/* binding */ messageLimit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _facts_repeats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60668);


/** Messages longer than this are not read. */
const messageLimit = 64 * 1024;
/** What the tag of a version tells about it, so that reading the metrics of production costs no request. */
const details = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    model: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300),
    version: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(100),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{64}$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{40}$/),
    score: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).max(7),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300), zod__WEBPACK_IMPORTED_MODULE_1__.object({
        value: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
        direction: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['higher', 'lower']).nullable(),
        repeats: _facts_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatSummary */ .y.optional(),
    })),
    run: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(2000).nullable(),
    registry: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(200),
});
/** `penguins v1.4.0`, an empty line, and JSON. At most `messageLimit`: metrics that do not fit are left out, the last ones first. */
function formatVersionMessage(version) {
    const title = `${version.model} v${version.version}`;
    const format = (metrics) => `${title}\n\n${JSON.stringify({ ...version, metrics }, null, 1)}\n`;
    const message = format(version.metrics);
    if (Buffer.byteLength(message) <= messageLimit)
        return message;
    const entries = Object.entries(version.metrics);
    let room = messageLimit - Buffer.byteLength(format({})) - 16;
    const kept = entries.filter(([name, metric]) => {
        room -= Buffer.byteLength(JSON.stringify({ [name]: metric }, null, 4));
        return room >= 0;
    });
    return format(Object.fromEntries(kept));
}
/**
 * The details in the message of the tag `model@vversion`; null where somebody else wrote it, or where it speaks of another version. Hostile: whoever may push tags can
 * write anything.
 */
function parseVersionMessage(message, model, version) {
    if (Buffer.byteLength(message) > messageLimit)
        return null;
    const start = message.indexOf('\n\n');
    if (start === -1)
        return null;
    let value;
    try {
        value = JSON.parse(withoutSignature(message.slice(start)));
    }
    catch {
        return null;
    }
    const parsed = details.safeParse(value);
    return parsed.success && parsed.data.model === model && parsed.data.version === version ? parsed.data : null;
}
/** git appends the signature of a signed tag to its message. */
const withoutSignature = (text) => text.replace(/^-----BEGIN [A-Z ]+-----$[\s\S]*/m, '');
/** The fields of a version that its tag's message gives; for a tag that somebody made by hand, what is known without it. */
function describedBy(found, target) {
    if (found === null)
        return { commit: target, digest: null, score: null, metrics: {}, run: null };
    const { commit, digest, score, metrics, run } = found;
    return { commit, digest, score, metrics, run };
}


/***/ }),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   yU: () => (/* binding */ nextVersion),
/* harmony export */   zo: () => (/* binding */ modelState)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12552);


const isoDate = (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
const isVersionEvent = (event) => event.parsed.action === 'register' || event.parsed.action === 'deregister';
const isStageEvent = (event) => event.parsed.action === 'assign' || event.parsed.action === 'unassign';
function modelState(model, tags) {
    const events = [...tags.events].sort((a, b) => a.date - b.date || a.parsed.number - b.parsed.number);
    const registrations = new Map();
    for (const event of events.filter(isVersionEvent)) {
        const { version, action } = event.parsed;
        const before = registrations.get(version);
        if (action === 'register')
            registrations.set(version, { first: before?.first ?? event, active: true });
        else if (before !== undefined)
            before.active = false;
    }
    const versionAt = new Map([...registrations].map(([version, { first }]) => [first.target, version]));
    const stageEvents = events.filter(isStageEvent);
    const current = currentEvents(stageEvents, (target) => {
        const version = versionAt.get(target);
        return version === undefined || registrations.get(version)?.active === true;
    });
    const last = events.at(-1);
    const deprecated = last?.parsed.action === 'deprecate';
    const inForce = (event) => !deprecated && current.get(event.parsed.stage) === event;
    return {
        model,
        versions: [...registrations]
            .map(([version, { first, active }]) => ({
            model,
            version,
            ...(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .describedBy */ .$9)(first.details, first.target),
            date: isoDate(first.date),
            stages: active
                ? stageEvents
                    .filter((event) => inForce(event) && event.target === first.target)
                    .map((event) => event.parsed.stage)
                : [],
            target: first.target,
            active,
        }))
            .sort((a, b) => semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild(b.version, a.version)),
        assignments: stageEvents
            .filter((event) => event.parsed.action === 'assign')
            .map((event) => ({
            stage: event.parsed.stage,
            version: versionAt.get(event.target) ?? event.target,
            number: event.parsed.number,
            date: isoDate(event.date),
            current: inForce(event),
        }))
            .reverse(),
        deprecated,
        lastDate: last?.date ?? 0,
        highestNumber: Math.max(0, ...events.map((event) => event.parsed.number)),
        targets: new Set(events.filter((event) => isVersionEvent(event) || isStageEvent(event)).map((event) => event.target)),
        names: tags.names,
    };
}
/**
 * The assignment each stage points to: of the versions that are in it (assigned, not unassigned since, and not deregistered) the one that was assigned last. So taking
 * a version out of a stage gives it back to the one before.
 */
function currentEvents(events, isActive) {
    const lastWord = new Map();
    for (const event of events)
        lastWord.set(`${event.parsed.stage} ${event.target}`, event);
    const current = new Map();
    for (const event of events)
        if (event.parsed.action === 'assign' && isActive(event.target)) {
            if (lastWord.get(`${event.parsed.stage} ${event.target}`) === event)
                current.set(event.parsed.stage, event);
        }
    return current;
}
/** `1.0.0`, or the highest version raised; a number whose tag is taken, by whatever, or that `skip` names is passed over. */
function nextVersion(state, bump, tagOf, skip = new Set()) {
    const highest = state.versions[0]?.version;
    let next = highest === undefined ? '1.0.0' : (semver__WEBPACK_IMPORTED_MODULE_0__.inc(highest, bump) ?? '1.0.0');
    while (skip.has(next) || state.names.has(tagOf(next)))
        next = semver__WEBPACK_IMPORTED_MODULE_0__.inc(next, bump) ?? '1.0.0';
    return next;
}


/***/ }),

/***/ 91043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notWritable),
/* harmony export */   q: () => (/* binding */ tagRegistry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62088);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23286);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32138);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12552);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89018);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7126);











/** How often a version or assignment that lost against somebody else's is tried again. */
const attempts = 20;
/** A registry whose versions and stages are git tags in GTO's form, and whose files lie in `storage`. */
function tagRegistry(name, place, store, storage) {
    const read = async (model) => (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .modelState */ .zo)(model, await (0,_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .readTags */ .g$)(store, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .checkModel */ .w5)(model)));
    /** Versions that this run has stored, or seen. */
    const served = new Set();
    async function isServed(version) {
        const key = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTag */ .Vm)(version.model, version.version);
        if (!served.has(key) && (await storage.has(version)))
            served.add(key);
        return served.has(key);
    }
    async function publish(bundle, bump, now) {
        let state = await read(bundle.model);
        refuseDeprecated(state);
        const before = sameBundle(state, bundle);
        if (before !== undefined && (await isServed(before)))
            return { version: plain(before), created: false };
        await (0,_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .ensureCommit */ .q$)(store, bundle.commit);
        const prepared = await storage.prepare(bundle, await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .describeBundle */ .wN)(bundle));
        let outcome = 'failed';
        try {
            const waitedFor = new Set();
            const skip = new Set();
            for (let attempt = 1; attempt <= attempts; attempt += 1) {
                const known = sameBundle(state, bundle);
                if (known !== undefined) {
                    // Somebody else was quicker, or an earlier run ended between the tag and the end: then this one completes it.
                    if (await isServed(known)) {
                        outcome = 'unused';
                        return { version: plain(known), created: false };
                    }
                    if (!(await prepared.place(known.version)))
                        throw occupied(known);
                    await reveal(known);
                    return { version: plain(known), created: true, ...noteOf(prepared) };
                }
                const version = (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .nextVersion */ .yU)(state, bump, (next) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTag */ .Vm)(bundle.model, next), skip);
                if (!(await prepared.place(version))) {
                    // Somebody is about to tag it, and is let; or nobody ever will, and it is passed over.
                    if (waitedFor.has(version))
                        skip.add(version);
                    waitedFor.add(version);
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(1000);
                    state = await read(bundle.model);
                    continue;
                }
                // The name of the tag settles who is first on a commit. Not so where a number was passed over: another run may have waited for it in vain on this very commit.
                const isFirst = !state.targets.has(bundle.commit) && skip.size === 0;
                const tagged = await tagVersion(state, bundle, version, now, isFirst);
                if (tagged === null) {
                    state = await read(bundle.model);
                    continue;
                }
                await reveal(tagged);
                return { version: tagged, created: true, ...noteOf(prepared) };
            }
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
                message: `${place}: no free version of ${bundle.model} after ${attempts} tries`,
                next: 'run the promotion again when the other promotions have ended',
            });
        }
        finally {
            await prepared.close(outcome);
        }
        async function reveal(version) {
            await prepared.reveal(version);
            served.add((0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTag */ .Vm)(version.model, version.version));
            outcome = 'revealed';
        }
    }
    /** Null where the version was taken meanwhile. */
    async function tagVersion(state, bundle, version, now, isFirst) {
        const date = (0,_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .dateAfter */ .zL)(state.lastDate, now);
        const title = `${bundle.model} v${version}`;
        const { model, digest, commit, score, metrics, run } = bundle;
        const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .formatVersionMessage */ .dE)({
            schemaVersion: 1,
            model,
            version,
            digest,
            commit,
            score,
            metrics: { ...metrics },
            run,
            registry: name,
        });
        const target = isFirst ? commit : await (0,_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .childCommit */ .qA)(store, commit, title, date);
        if ((await (0,_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .writeTag */ .M5)(store, { name: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTag */ .Vm)(model, version), target, message, date })) === 'exists')
            return null;
        return { model, version, commit, digest, date: (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .isoDate */ ._$)(date), score, metrics, run, stages: [] };
    }
    async function assign(model, text, stage, now, options = {}) {
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .checkStage */ .RT)(stage);
        storage.pointers?.check?.(stage);
        for (let attempt = 1; attempt <= attempts; attempt += 1) {
            const state = await read(model);
            const version = findVersion(state, text, place);
            // It may be in the stage, and stored in another registry alone.
            if (version.digest !== null && !(await isServed(version)))
                throw notStored(version, place);
            const ofStage = state.assignments.filter((assignment) => assignment.stage === stage);
            const current = ofStage.find((assignment) => assignment.current);
            if (current !== undefined) {
                const isKept = options.forward === true && isBehind(version.version, current.version, ofStage);
                if (current.version === version.version || isKept) {
                    // An earlier run may have ended between the tag and the pointer.
                    await followTags(model, stage, null);
                    return current;
                }
            }
            const number = state.highestNumber + 1;
            const date = (0,_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .dateAfter */ .zL)(state.lastDate, now);
            const message = `Assigning stage ${stage} to artifact ${model} version v${version.version}\n`;
            const tag = { name: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .stageTag */ .j0)(model, stage, number), target: version.target, message, date };
            if ((await (0,_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .writeTag */ .M5)(store, tag)) === 'created') {
                await followTags(model, stage, state.versions.find((one) => one.version === current?.version) ?? null);
                return { stage, version: version.version, number, date: (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .isoDate */ ._$)(date), current: true };
            }
        }
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `${place}: stage ${stage} of ${model} was assigned by others ${attempts} times meanwhile`,
            next: 'run the promotion again when the other promotions have ended',
        });
    }
    /** Moves the pointer of a stage to what the tags have there, until they have nothing else: somebody may assign it meanwhile, and move the pointer earlier than this run. */
    async function followTags(model, stage, before) {
        const { pointers } = storage;
        if (pointers === undefined)
            return;
        let moved = null;
        for (let attempt = 1; attempt <= attempts; attempt += 1) {
            const { versions } = await read(model);
            const now = versions.find((version) => version.active && version.stages.includes(stage));
            // Of a version that was tagged by hand nothing is stored.
            if (now === undefined || now.digest === null || now.version === moved)
                return;
            await pointers.move(plain(now), stage, before === null ? null : plain(before));
            moved = now.version;
        }
    }
    /** Stages whose own pointer names something else than the tags do. */
    async function disagreements(model) {
        const { pointers } = storage;
        if (pointers === undefined)
            return [];
        const { versions, assignments, deprecated } = await read(model);
        const ours = deprecated ? [] : versions.filter(({ active, digest }) => active && digest !== null).map(plain);
        const stages = [...new Set(assignments.map(({ stage }) => stage))];
        const pointed = await pointers.read(model, stages, ours);
        return stages.flatMap((stage) => {
            const expected = ours.find((version) => version.stages.includes(stage))?.version ?? null;
            const found = pointed.get(stage) ?? null;
            if (found !== null && 'version' in found ? found.version === expected : found === null && expected === null)
                return [];
            return [
                { stage, expected, found: found === null ? null : 'version' in found ? `v${found.version}` : found.other },
            ];
        });
    }
    async function pull(model, text, directory) {
        const version = findVersion(await read(model), text, place);
        if (version.digest === null)
            throw notOurs(version);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
        const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        try {
            const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(target).catch((error) => {
                if (error.code === 'ENOENT')
                    return null;
                throw error;
            });
            if (content !== null && content.length > 0)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
                    file: directory,
                    message: 'is not empty',
                    next: 'name a new or an empty folder',
                });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(partial, { recursive: true });
            await storage.fetch(version, partial);
            if (content !== null)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(target);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, target);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { recursive: true, force: true }).catch(() => { });
            throw notWritable(error, directory, 'name a folder that can be written');
        }
        return plain(version);
    }
    return {
        name,
        place,
        publish,
        assign,
        pull,
        disagreements,
        async versions(model) {
            const state = await read(model);
            return state.deprecated ? [] : state.versions.filter(({ active }) => active).map(plain);
        },
        async assignments(model, stage) {
            const { assignments } = await read(model);
            return stage === undefined ? assignments : assignments.filter((assignment) => assignment.stage === stage);
        },
    };
}
const noteOf = ({ note }) => (note === undefined ? {} : { note });
const plain = ({ model, version, commit, digest, date, score, metrics, run, stages }) => ({
    model,
    version,
    commit,
    digest,
    date,
    score,
    metrics,
    run,
    stages,
});
/** The version of the same commit with the same artifacts. Throws where it was deregistered: somebody withdrew it on purpose. */
function sameBundle(state, bundle) {
    const same = state.versions.filter(({ commit, digest }) => commit === bundle.commit && digest === bundle.digest);
    const found = same.find(({ active }) => active);
    if (found === undefined && same[0] !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `this very model is ${bundle.model} v${same[0].version}, which was deregistered`,
            next: `train another commit, or take the tag ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTag */ .Vm)(bundle.model, same[0].version)}! back`,
        });
    return found;
}
function refuseDeprecated(state) {
    if (state.deprecated)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `the model ${state.model} is deprecated by its tag ${state.model}@deprecated`,
            next: 'delete that tag where the model shall live again',
        });
}
/** Whether the stage has left this version behind. */
const isBehind = (version, current, ofStage) => ofStage.some((assignment) => assignment.version === version) ||
    (semver__WEBPACK_IMPORTED_MODULE_4__.valid(current) !== null && semver__WEBPACK_IMPORTED_MODULE_4__.compareBuild(current, version) > 0);
/** The active version; throws `ConfigurationError` with the versions that there are. */
function findVersion(state, text, place) {
    refuseDeprecated(state);
    const version = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(text);
    const found = state.versions.find((one) => one.version === version);
    if (found?.active === true)
        return found;
    const there = state.versions.filter(({ active }) => active).map((one) => `v${one.version}`);
    const what = found === undefined
        ? `has no version ${text} of ${state.model}`
        : `${state.model} v${found.version} was deregistered`;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
        message: found === undefined ? `${place} ${what}` : `${place}: ${what}`,
        next: there.length === 0
            ? 'promote a first version'
            : `choose one of ${there.slice(0, 10).join(', ')}${there.length > 10 ? ', …' : ''}`,
    });
}
const notOurs = (version) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
    message: `${version.model} v${version.version} was tagged by hand: no registry holds its files`,
    next: `check out the tag ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTag */ .Vm)(version.model, version.version)}, or pull a version that was promoted`,
});
const notStored = (version, place) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
    message: `${place} does not hold the files of ${version.model} v${version.version}: its promotion was interrupted, or they were removed`,
    next: `run the promotion of commit ${version.commit.slice(0, 12)} again`,
});
const occupied = (version) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
    message: `what lies in the place of ${version.model} v${version.version} is not that version`,
    next: 'move it away, then run the promotion again',
});
/** Errors of the file system as something the user can mend; everything else as it is. */
function notWritable(error, path, next) {
    const code = error?.code;
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1 || typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code))
        return error;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({ file: path, message: `cannot be written (${code})`, next }, { cause: error });
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ writeTag),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   q$: () => (/* binding */ ensureCommit),
/* harmony export */   qA: () => (/* binding */ childCommit),
/* harmony export */   zL: () => (/* binding */ dateAfter)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_git_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90981);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37312);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23286);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12552);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89018);






/** Reading and writing a model's tags. Only annotated tags count, as in GTO; nothing is ever moved or deleted. */
const commitId = /^[0-9a-f]{40}$/;
/** All tags of one model. From a remote, only these are fetched, without any file. */
async function readTags(store, model) {
    const patterns = ['@', '#'].map((separator) => `refs/tags/${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .modelInTag */ .LE)(model)}${separator}*`);
    if (store.remote !== null)
        await fetchTags(store, store.remote, patterns);
    const listing = await store.git.run([
        'for-each-ref',
        '--format=%(refname:strip=2)%00%(objecttype)%00%(*objecttype)%00%(*objectname)%00%(taggerdate:unix)%00%(contents:size)',
        ...patterns,
    ]);
    const rows = listing.split('\n').map((line) => line.split('\0'));
    const names = new Set(rows.map(([name]) => name ?? '').filter((name) => name !== ''));
    const found = rows.flatMap(([name = '', type, targetType, target = '', date = '', size]) => {
        const parsed = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .ED)(name);
        const seconds = Number.parseInt(date, 10);
        if (type !== 'tag' || targetType !== 'commit' || !commitId.test(target))
            return [];
        if (parsed === null || parsed.model !== model || !isDate(seconds))
            return [];
        return [{ name, parsed, target, date: seconds, size: Number(size) }];
    });
    const messages = await readMessages(store, found.filter(({ parsed, size }) => parsed.action === 'register' && size <= _message_js__WEBPACK_IMPORTED_MODULE_4__/* .messageLimit */ .xv).map(({ name }) => name));
    return {
        names,
        events: found.map(({ size: _size, ...event }) => ({
            ...event,
            details: event.parsed.action === 'register'
                ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionMessage */ .t7)(messages.get(event.name) ?? '', model, event.parsed.version)
                : null,
        })),
    };
}
async function fetchTags(store, remote, patterns) {
    const output = await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .talk */ .LS)(store, [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--recurse-submodules=no',
        '--prune',
        '--depth=1',
        '--filter=tree:0',
        remote,
        ...patterns.map((pattern) => `+${pattern}:${pattern}`),
    ]);
    // Where no tag matches, git ends with 1 and says nothing.
    if (output.exitCode !== 0 && !(output.exitCode === 1 && output.stderr.trim() === ''))
        throw unreadable((0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteError */ .bO)(output));
}
const unreadable = (error) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
    message: `the versions, which are tags, could not be read: ${error.message}`,
    next: error.kind === 'permission'
        ? 'use a token that may read the repository (`permissions: contents: write` to promote)'
        : 'check the remote and the network, then run it again',
}, { cause: error });
function throwUnreadable(error) {
    throw error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi ? unreadable(error) : error;
}
/** Years 1970 to 9999: what can be written as ISO 8601. */
const isDate = (seconds) => Number.isSafeInteger(seconds) && seconds >= 0 && seconds < 253_402_300_800;
/** Names go as arguments, so a few hundred at a time. */
async function readMessages(store, names) {
    const messages = new Map();
    for (let start = 0; start < names.length; start += 300) {
        const refs = names.slice(start, start + 300).map((name) => `refs/tags/${name}`);
        const output = await store.git.run(['for-each-ref', '--format=%(refname:strip=2)%00%(contents)%00', ...refs]);
        const parts = output.split('\0');
        for (let index = 0; index + 1 < parts.length; index += 2)
            messages.set((parts[index] ?? '').replace(/^\n/, ''), parts[index + 1] ?? '');
    }
    return messages;
}
/**
 * Creates an annotated tag, on the remote where there is one. `exists` where the name is taken, by somebody at this very moment maybe: the tags must then be read again.
 * Throws `ConfigurationError` where the remote refuses.
 */
async function writeTag(store, tag) {
    const content = `object ${tag.target}\ntype commit\ntag ${tag.name}\ntagger ${await identity(store)} ${tag.date} +0000\n\n${tag.message}`;
    const oid = await store.git.run(['mktag'], { input: content });
    const outcome = await (0,_support_git_push_js__WEBPACK_IMPORTED_MODULE_1__/* .pushRefs */ .N)(negotiating(store), [{ ref: `refs/tags/${tag.name}`, oid, expected: null }]);
    if (outcome === 'pushed')
        return 'created';
    // A push that came in between shows as an existing tag or as a ref that could not be locked.
    if (outcome.refused === 'exists' || outcome.refused === 'non-fast-forward')
        return 'exists';
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `the tag ${tag.name} could not be written: ${outcome.detail}`,
        next: outcome.refused === 'other'
            ? 'mend what the remote says, then run it again'
            : 'versions and stages are tags: promote with a token that may create them (`permissions: contents: write`)',
    });
}
/** With negotiation, a remote that has the commit is sent the tag alone, even where its branches have moved on; without, the commit's files are fetched and sent. */
function negotiating(store) {
    const settings = ['-c', 'push.negotiate=true', '-c', 'fetch.negotiationAlgorithm=default'];
    const { git } = store;
    return {
        ...store,
        git: {
            directory: git.directory,
            run: (args, options) => git.run([...settings, ...args], options),
            try: (args, options) => git.try([...settings, ...args], options),
        },
    };
}
/** Makes sure that a commit can be tagged: it is here, and where there is a remote, it is there. */
async function ensureCommit(store, commit) {
    const isThere = commitId.test(commit) && (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchCommits */ .Bj)(store, [commit], 1).catch(throwUnreadable));
    if (isThere)
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
        message: `commit ${commit.slice(0, 12)} is not in the ${store.remote === null ? '' : 'remote '}repository, so no version can name it`,
        next: store.remote === null ? 'promote in the repository that was trained' : 'push it first',
    });
}
/** A child of the commit with the same tree, for a further version of one commit: GTO allows one version per commit. */
async function childCommit(store, commit, title, date) {
    const parent = await store.git.run(['cat-file', 'commit', commit]);
    const tree = /^tree ([0-9a-f]{40})$/m.exec(parent)?.[1];
    if (tree === undefined)
        throw new Error(`commit ${commit} has no tree`);
    const author = `${await identity(store)} ${date} +0000`;
    const message = `${title}\n\nThe code is that of ${commit}; the model was trained again.\n`;
    return store.git.run(['hash-object', '-t', 'commit', '-w', '--stdin'], {
        input: `tree ${tree}\nparent ${commit}\nauthor ${author}\ncommitter ${author}\n\n${message}`,
    });
}
/** `Name <address>`: the configured one, never one that git makes up from user and host. */
async function identity(store) {
    const output = await store.git.try(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
    const found = /^(.*<[^<>]*>) \d+ [+-]\d{4}\s*$/.exec(output.stdout)?.[1];
    return output.exitCode === 0 && found !== undefined
        ? found
        : 'ml-test-score <ml-test-score@users.noreply.github.com>';
}
/** Strictly later than the newest tag: GTO orders by date, to the second, and not by number. */
function dateAfter(lastDate, now) {
    const seconds = Math.floor(Date.parse(now) / 1000);
    if (!isDate(seconds))
        throw new Error(`found ${now}, expected a time in ISO 8601`);
    const date = Math.max(seconds, lastDate + 1);
    if (!isDate(date))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `a tag of this model is dated ${(0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .isoDate */ ._$)(lastDate)}: nothing can be dated later`,
            next: 'delete that tag',
        });
    return date;
}


/***/ })

};

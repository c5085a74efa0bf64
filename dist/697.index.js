export const id = 697;
export const ids = [697];
export const modules = {

/***/ 43259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _promote_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23286);
/* harmony import */ var _promote_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89018);
/* harmony import */ var _promote_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7126);




/** Throws `ConfigurationError` where the remote cannot be read. */
async function readLedger(store, model) {
    const tags = await (0,_promote_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .readTags */ .g$)(store, model);
    const patterns = ['@', '#'].map((separator) => `refs/tags/${(0,_promote_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .modelInTag */ .LE)(model)}${separator}*`);
    const listing = await store.git.run([
        'for-each-ref',
        '--format=%(refname:strip=2)%00%(objectname)%00%(taggername)',
        ...patterns,
    ]);
    const objects = new Map(listing.split('\n').map((line) => {
        const [name = '', oid = '', tagger = ''] = line.split('\0');
        return [name, { oid, tagger: tagger === '' || tagger === 'ml-test-score' ? null : tagger.slice(0, 300) }];
    }));
    const state = (0,_promote_state_js__WEBPACK_IMPORTED_MODULE_2__/* .modelState */ .zo)(model, tags);
    const events = [...tags.events].sort((a, b) => a.date - b.date || a.parsed.number - b.parsed.number);
    return { state, ...replay(state, events, (name) => objects.get(name) ?? { oid: '', tagger: null }) };
}
/** Goes through the tags once, and asks after each what is in the stages now. */
function replay(state, events, objectOf) {
    const versionAt = new Map(state.versions.map((one) => [one.target, one]));
    const inactive = new Set();
    /** By stage the targets that were assigned and not taken out since, the last one at the end. */
    const assigned = new Map();
    const open = new Map();
    const stays = [];
    const tags = [];
    const nameOf = (target) => versionAt.get(target)?.version ?? target;
    for (const event of events) {
        const { parsed, target, name } = event;
        const date = (0,_promote_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isoDate */ ._$)(event.date);
        const before = parsed.action === 'assign' || parsed.action === 'unassign' ? open.get(parsed.stage) : undefined;
        if (parsed.action === 'register')
            inactive.delete(parsed.version);
        if (parsed.action === 'deregister')
            inactive.add(parsed.version);
        if (parsed.action === 'assign' || parsed.action === 'unassign') {
            const others = (assigned.get(parsed.stage) ?? []).filter((one) => one !== target);
            assigned.set(parsed.stage, parsed.action === 'assign' ? [...others, target] : others);
        }
        for (const [stage, targets] of assigned) {
            const now = parsed.action === 'deprecate' ? undefined : targets.findLast((one) => !inactive.has(nameOf(one)));
            const next = now === undefined ? null : nameOf(now);
            const here = open.get(stage);
            if ((here?.version ?? null) === next)
                continue;
            if (here !== undefined)
                stays.push({ stage, ...here, until: { date, by: name, next } });
            if (next === null)
                open.delete(stage);
            else
                open.set(stage, { version: next, since: date, by: name });
        }
        const version = 'version' in parsed ? parsed.version : 'stage' in parsed ? nameOf(target) : null;
        const known = state.versions.find((one) => one.version === version);
        tags.push({
            name,
            ...objectOf(name),
            target,
            date,
            action: actionOf(parsed.action, version, before?.version ?? null),
            version,
            stage: 'stage' in parsed ? parsed.stage : null,
            from: before !== undefined && before.version !== version ? before.version : null,
            commit: known?.commit ?? target,
            digest: known?.digest ?? null,
            details: event.details,
        });
    }
    for (const [stage, here] of open)
        stays.push({ stage, ...here, until: null });
    return { tags, stays: stays.sort((a, b) => a.since.localeCompare(b.since)) };
}
function actionOf(action, version, from) {
    if (action === 'register')
        return 'published';
    if (action === 'deregister')
        return 'deregistered';
    if (action === 'unassign')
        return 'unassigned';
    if (action === 'deprecate')
        return 'deprecated';
    if (action === 'create')
        return 'created';
    const isBack = version !== null && from !== null && semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.valid(from) !== null;
    return isBack && semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild(version, from) < 0 ? 'rolled-back' : 'assigned';
}


/***/ }),

/***/ 30697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readChain),
/* harmony export */   appendLinks: () => (/* binding */ appendLinks),
/* harmony export */   h: () => (/* binding */ readLinksOf)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46742);
/* harmony import */ var _history_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38183);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37312);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43259);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40610);





/** So long the tag of another run is left to that run: it is about to tell more than the tag does. */
const patience = 600_000;
function stored(path, text) {
    const link = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLink */ .Ap)(text, path);
    if ((0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .linkPath */ .OT)(link) !== path)
        throw new _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordError */ .W1(path, 'corrupt', `is the link ${(0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .linkPath */ .OT)(link)}`);
    return { path, hash: (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text), link };
}
/** What can be read of files, and what is wrong with the others. */
async function readLinks(store, files) {
    const texts = await (0,_history_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobs */ .b4)(store, [...files.values()], _link_js__WEBPACK_IMPORTED_MODULE_4__/* .largestLink */ .l$);
    const links = [];
    const problems = [];
    for (const [path, oid] of files) {
        const text = texts.get(oid);
        try {
            if (text === undefined)
                throw new _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordError */ .W1(path, 'corrupt', `has more than ${_link_js__WEBPACK_IMPORTED_MODULE_4__/* .largestLink */ .l$} bytes`);
            links.push(stored(path, text));
        }
        catch (error) {
            if (!(error instanceof _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordError */ .W1))
                throw error;
            problems.push({ path, message: error.message });
        }
    }
    return { links: links.sort((a, b) => a.link.number - b.link.number), problems };
}
/** Throws `RecordError` where it is there and cannot be read. */
async function readHead(store, root, model) {
    const path = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .headPath */ .wz)(model);
    const folders = await (0,_history_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolders */ .iz)(store, root, [path]);
    const entry = (0,_history_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(folders, path);
    if (entry !== undefined) {
        const head = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHead */ .ww)(await (0,_history_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlob */ .gm)(store, entry.oid, path, _link_js__WEBPACK_IMPORTED_MODULE_4__/* .largestLink */ .l$), path);
        if (head.model !== model)
            throw new _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordError */ .W1(path, 'corrupt', `is that of ${head.model}`);
        return head;
    }
    if ((folders.get((0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .auditFolder */ ._)(model))?.size ?? 0) > 0)
        throw new _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordError */ .W1(path, 'corrupt', 'is missing, and there are links');
    return null;
}
/** The links about the versions of some commits, oldest first: their folders only. Throws `RemoteError`. */
async function readLinksOf({ store, history, model }, commits) {
    return readLinks(store, await linksAt(store, await history.root(), model, commits));
}
async function linksAt(store, root, model, commits) {
    const names = [...new Set(commits)].map((commit) => (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .linkFolder */ .bx)(model, commit));
    const folders = await (0,_history_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolders */ .iz)(store, root, names.map((name) => `${name}/x`));
    return new Map(names.flatMap((name) => [...(folders.get(name) ?? [])]
        .filter(([, { type }]) => type === 'blob')
        .map(([file, { oid }]) => [`${name}/${file}`, oid])));
}
/** All links, in requests and processes whose number does not grow. Throws `RemoteError`. */
async function readChain({ store, history, model }) {
    return chainAt(store, await history.root(), model);
}
async function chainAt(store, root, model) {
    const folder = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .auditFolder */ ._)(model);
    const folders = await (0,_history_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolders */ .iz)(store, root, [`${folder}/x`]);
    const tree = folders.get('audit')?.get(model);
    const shards = [...(folders.get(folder) ?? [])].filter(([, { type }]) => type === 'tree');
    const problems = [];
    const head = await readHead(store, root, model).catch((error) => {
        if (!(error instanceof _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordError */ .W1))
            throw error;
        problems.push({ path: (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .headPath */ .wz)(model), message: error.message });
        return null;
    });
    if (tree?.type !== 'tree' || shards.length === 0)
        return { head, links: [], problems };
    await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchObjects */ .rt)(store, shards.map(([, { oid }]) => oid));
    const commits = await list(store, [tree.oid, '--', ...shards.map(([name]) => `${name}/`)]);
    await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchObjects */ .rt)(store, commits.filter(({ type }) => type === 'tree').map(({ oid }) => oid));
    const files = (await list(store, ['-r', tree.oid])).filter(({ path }) => path !== 'head.json');
    const read = await readLinks(store, new Map(files.map(({ path, oid }) => [`${folder}/${path}`, oid])));
    return { head, links: read.links, problems: [...problems, ...read.problems] };
}
async function list({ git }, args) {
    const output = await git.run(['ls-tree', '-z', '--full-tree', ...args]);
    return output.split('\0').flatMap((line) => {
        const match = /^\d+ (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
        return match === null ? [] : [{ type: match[1], oid: match[2], path: match[3] }];
    });
}
/**
 * Adds a link for each tag that no link tells yet: for those in `own` with what this run knows of them, for older ones with what the tag itself tells.
 * `now` in milliseconds since 1970. Several writers at once lose nothing. Throws what `History.edit` throws, and `RecordError` where the chain cannot be gone on with.
 *
 * @param own by the names of their tags
 * @returns the links that were added
 */
async function appendLinks({ store, history, model }, own, now) {
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedger */ .S)(store, model);
    let added = [];
    await history.edit('the audit', async (root) => {
        const head = await readHead(store, root, model);
        const pending = await untold(store, root, ledger, head?.number ?? 0, own, now);
        const files = new Map();
        added = [];
        let number = head?.number ?? 0;
        let hash = head?.hash ?? null;
        for (const tag of pending) {
            const account = own.get(tag.name);
            number += 1;
            const link = linkOf(model, tag, number, hash, new Date(now).toISOString(), account);
            const text = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLink */ .u3)(link);
            hash = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text);
            files.set((0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .linkPath */ .OT)(link), text);
            added.push(link);
        }
        if (hash === null || added.length === 0)
            return null;
        files.set((0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .headPath */ .wz)(model), (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .formatHead */ .Gw)({ schemaVersion: 1, model, number, hash }));
        const [first] = added;
        const subject = added.length === 1
            ? `${model}: ${first?.tag.name} ${first?.action}`
            : `${model}: ${added.length} links of the audit`;
        return { files, subject };
    });
    return added;
}
/** Each link tells one tag: where their numbers fit, no more than the links of few commits are read. */
async function untold(store, root, { state, tags }, told, own, now) {
    const mine = tags.filter(({ name }) => own.has(name));
    const isFew = tags.length - told <= mine.length;
    const commits = mine.map(({ commit }) => commit);
    const { links } = isFew
        ? await readLinks(store, await linksAt(store, root, state.model, commits))
        : await chainAt(store, root, state.model);
    const names = new Set(links.map(({ link }) => link.tag.name));
    return (isFew ? mine : tags).filter(({ name, date }) => !names.has(name) && (own.has(name) || now - Date.parse(date) >= patience));
}
function linkOf(model, tag, number, previous, date, account) {
    const { name, oid, tagger, action, version, stage, from, commit, digest, details } = tag;
    const told = account ?? { ..._link_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownAccount */ .Ij, registry: details?.registry ?? null };
    return {
        schemaVersion: 1,
        model,
        number,
        previous,
        date,
        recordedLater: account === undefined,
        action: stage === null ? action : (told.action ?? action),
        version,
        stage,
        from: stage === null ? null : (told.from ?? from),
        tag: { name, oid, date: tag.date, tagger },
        commit,
        digest,
        registry: told.registry === null ? null : (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(told.registry, 500),
        decision: told.decision,
        data: told.data,
        facts: action === 'published' ? told.facts : null,
        run: told.run,
        actor: told.actor,
        approvals: told.approvals,
        pullRequest: told.pullRequest,
        reviewers: told.reviewers,
    };
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

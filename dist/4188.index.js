export const id = 4188;
export const ids = [4188,5232,1414,6940];
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

/***/ 40610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ parseLink),
/* harmony export */   Gw: () => (/* binding */ formatHead),
/* harmony export */   Hg: () => (/* binding */ boundedReasons),
/* harmony export */   Ij: () => (/* binding */ unknownAccount),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OT: () => (/* binding */ linkPath),
/* harmony export */   Q0: () => (/* binding */ mostApprovals),
/* harmony export */   _: () => (/* binding */ auditFolder),
/* harmony export */   bx: () => (/* binding */ linkFolder),
/* harmony export */   l$: () => (/* binding */ largestLink),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   u3: () => (/* binding */ formatLink),
/* harmony export */   ww: () => (/* binding */ parseHead),
/* harmony export */   wz: () => (/* binding */ headPath)
/* harmony export */ });
/* unused harmony exports mostReviewers, actions */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46742);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45114);




/**
 * One link of a model's audit: what is known of one tag, and the digest of the link before it. The history branch keeps
 * `audit/<model>/<2 digits of the commit>/<commit>/<number>.json`, and beside the folders `head.json`. What is read back is hostile text: validated and bounded.
 */
/** A link is never larger than this. */
const largestLink = 64 * 1024;
const mostApprovals = 30;
const mostReviewers = 30;
const mostReasons = 30;
const word = zod__WEBPACK_IMPORTED_MODULE_3__.string().max(300);
const text = zod__WEBPACK_IMPORTED_MODULE_3__.string().max(500);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const points = zod__WEBPACK_IMPORTED_MODULE_3__.number().min(0).max(7);
const time = zod__WEBPACK_IMPORTED_MODULE_4__.datetime();
/** Who let a job begin that waited for its environment, as GitHub tells it. It tells no time. */
const approval = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    user: word,
    environments: zod__WEBPACK_IMPORTED_MODULE_3__.array(word).max(10),
    state: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](['approved', 'rejected', 'pending']),
    comment: text,
});
/** A run of a workflow, or of the command line. */
const run = zod__WEBPACK_IMPORTED_MODULE_3__.object({ id: _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz, attempt: zod__WEBPACK_IMPORTED_MODULE_3__.int().positive(), event: word, url: text.nullable() });
const decision = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    outcome: _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionOutcome */ .$n,
    score: points,
    sections: zod__WEBPACK_IMPORTED_MODULE_3__.object(Object.fromEntries(_rubric_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sections */ .V0.map((id) => [id, points]))),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__.array(text).max(mostReasons),
    /** The commit whose policy judged; null where it was that of a work tree. */
    policy: _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk.nullable(),
    /** The run that trained and scored. */
    run: run.extend({ actor: word.nullable() }),
    /** Of this program, that decided. */
    release: word,
});
/** What happened: what the tag says, in words. */
const actions = [
    'published',
    'assigned',
    'rolled-back',
    'unassigned',
    'deregistered',
    'deprecated',
    'created',
];
/** What only the run knows that made the tag. */
const account = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    /** Of the registry, for people. */
    registry: text.nullable(),
    decision: decision.nullable(),
    data: zod__WEBPACK_IMPORTED_MODULE_3__.object({ training: sha256.nullable(), testing: sha256.nullable(), serving: sha256.nullable() }).nullable(),
    /** SHA-256 of facts.json in the bundle; only of the run that stored it. */
    facts: sha256.nullable(),
    /** The run that published or moved; null where somebody did it on a machine of their own. */
    run: run.nullable(),
    actor: word.nullable(),
    /** Null where GitHub was not asked, or did not tell. */
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__.array(approval).max(mostApprovals).nullable(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_3__.object({ number: zod__WEBPACK_IMPORTED_MODULE_3__.int().positive(), title: word.nullable(), author: word.nullable() }).nullable(),
    /** The last word of each reviewer on what defines the model; null where it was not gathered. */
    reviewers: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.object({ login: word, state: word }))
        .max(mostReviewers)
        .nullable(),
});
const link = account.extend({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    model: _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD,
    /** From 1, without a gap. */
    number: zod__WEBPACK_IMPORTED_MODULE_3__.int().positive(),
    /** SHA-256 of the text of the link before; null for the first. */
    previous: sha256.nullable(),
    /** When it was written. */
    date: time,
    /** True where it was not written by the run that made the tag: then it tells what the tag tells, and no more. */
    recordedLater: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    action: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](actions),
    /** Null for a tag of the whole model; the commit, where somebody put a commit without a version in a stage. */
    version: word.nullable(),
    stage: word.nullable(),
    /** The version that was in the stage before. */
    from: word.nullable(),
    tag: zod__WEBPACK_IMPORTED_MODULE_3__.object({ name: text, oid: _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk, date: time, tagger: word.nullable() }),
    /** That was trained. */
    commit: _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .commitId */ .xk,
    digest: sha256.nullable(),
});
/** The end of the chain. */
const head = zod__WEBPACK_IMPORTED_MODULE_3__.object({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1), model: _history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD, number: zod__WEBPACK_IMPORTED_MODULE_3__.int().positive(), hash: sha256 });
/** Throws `RecordError`. `where` is the path in the history branch. */
const parseLink = (content, where) => (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersioned */ .rR)(content, where, link);
const parseHead = (content, where) => (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersioned */ .rR)(content, where, head);
/** The text that is kept, and that the next link's `previous` is the digest of. Throws `RecordError` where it does not fit. */
function formatLink(one) {
    const content = `${JSON.stringify(link.parse(one), null, 1)}\n`;
    parseLink(content, linkPath(one));
    return content;
}
const formatHead = (one) => `${JSON.stringify(one, null, 1)}\n`;
const digestOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
const auditFolder = (model) => `audit/${model}`;
const headPath = (model) => `${auditFolder(model)}/head.json`;
const linkFolder = (model, commit) => `${auditFolder(model)}/${commit.slice(0, 2)}/${commit}`;
const linkPath = ({ model, commit, number }) => `${linkFolder(model, commit)}/${String(number).padStart(6, '0')}.json`;
/** Hostile text for a field: on no more than `most` characters, without half of one at its end. */
const cut = (value, most = 300) => value.length <= most ? value : `${value.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
const unknownAccount = {
    registry: null,
    decision: null,
    data: null,
    facts: null,
    run: null,
    actor: null,
    approvals: null,
    pullRequest: null,
    reviewers: null,
};
/** Of a decision, as many reasons as a link holds. */
const boundedReasons = (reasons) => reasons.slice(0, mostReasons).map((reason) => cut(reason, 500));


/***/ }),

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./build/audit/ledger.js
var audit_ledger = __webpack_require__(43259);
// EXTERNAL MODULE: ./build/audit/link.js
var audit_link = __webpack_require__(40610);
// EXTERNAL MODULE: ./build/audit/store.js
var store = __webpack_require__(30697);
// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/history/tree.js
var tree = __webpack_require__(38183);
;// CONCATENATED MODULE: ./build/audit/records.js


/** The records of runs, by their paths in the history branch, in few requests whatever their number; what cannot be read is not among them. Throws `RemoteError`. */
async function readRecords({ store, history, model }, wanted) {
    const names = [...new Set(wanted.map(({ commit }) => (0,history_record/* recordFolder */.ae)(model, commit)))];
    const folders = await (0,tree/* readFolders */.iz)(store, await history.root(), names.map((name) => `${name}/x`));
    const asked = new Set(wanted.flatMap(({ commit, run }) => (run === null ? [] : [pathOf(model, commit, run)])));
    const all = new Set(wanted.filter(({ run }) => run === null).map(({ commit }) => (0,history_record/* recordFolder */.ae)(model, commit)));
    const files = new Map(names.flatMap((name) => [...(folders.get(name) ?? [])]
        .filter(([, { type }]) => type === 'blob')
        .map(([file, { oid }]) => [`${name}/${file}`, oid])
        .filter(([path]) => all.has(name) || asked.has(path))));
    const texts = await (0,tree/* readBlobs */.b4)(store, [...files.values()], history_record/* largestRecord */.kA);
    const records = new Map();
    for (const [path, oid] of files) {
        try {
            const record = (0,history_record/* parseRecord */.Hh)(texts.get(oid) ?? '', path);
            if ((0,history_record/* recordPath */.lX)(record) === path)
                records.set(path, record);
        }
        catch (error) {
            if (!(error instanceof history_record/* RecordError */.W1))
                throw error;
        }
    }
    return records;
}
const pathOf = (model, commit, { id, attempt }) => (0,history_record/* recordPath */.lX)({ model, commit, run: id, attempt });

;// CONCATENATED MODULE: ./build/audit/trail.js


/** Reads the folders of these versions only. Throws `RemoteError`. */
async function readTrails(place, ledger, versions, disagreements) {
    const successors = ledger.stays.flatMap(({ version, until }) => until?.next != null && versions.some((one) => one.version === version) ? [until.next] : []);
    // Who put the next version in its place is told by that version's link.
    const commits = ledger.state.versions
        .filter((one) => versions.includes(one) || successors.includes(one.version))
        .map(({ commit }) => commit);
    const chain = await (0,store/* readLinksOf */.h)(place, commits);
    const byTag = new Map(chain.links.map(({ link }) => [link.tag.name, link]));
    const untold = versions.filter(({ version, digest }) => digest !== null && decisionLink(chain, version) === undefined);
    const records = [
        ...(await readRecords(place, untold.map(({ commit }) => ({ commit, run: null }))).then((found) => found.values())),
    ];
    return versions.map((version) => trailOf(place.model, version, { ledger, chain, byTag, records, disagreements }));
}
const decisionLink = (chain, version) => chain.links.find(({ link }) => link.version === version && link.decision !== null)?.link;
function trailOf(model, version, known) {
    const { ledger, chain, byTag } = known;
    const own = ledger.tags.filter((tag) => tag.version === version.version);
    const made = own.find(({ action }) => action === 'published');
    const link = decisionLink(chain, version.version);
    const record = link === undefined ? recordFor(version, known.records) : undefined;
    const registry = own.map(({ name }) => byTag.get(name)?.registry ?? null).find((place) => place !== null);
    return {
        model,
        version: version.version,
        commit: version.commit,
        digest: version.digest,
        date: version.date,
        registry: registry ?? made?.details?.registry ?? null,
        taggedByHand: version.digest === null,
        tagger: made?.tagger ?? null,
        active: version.active && !ledger.state.deprecated,
        decision: link?.decision ?? (record === undefined ? null : decisionOf(record)),
        data: link?.data ?? record?.data ?? null,
        pullRequest: link?.pullRequest ??
            (record?.pullRequest == null ? null : { number: record.pullRequest, title: null, author: null }),
        reviewers: link?.reviewers ?? null,
        run: version.run,
        source: link !== undefined ? 'link' : record !== undefined ? 'record' : 'tag',
        events: own.map((tag) => eventOf(tag, byTag.get(tag.name))),
        stays: ledger.stays
            .filter((stay) => stay.version === version.version)
            .map((stay) => ({
            stage: stay.stage,
            since: stay.since,
            until: stay.until?.date ?? null,
            why: stay.until === null ? null : whyLeft(stay, known),
            disagreement: stay.until === null ? (known.disagreements.find(({ stage }) => stage === stay.stage) ?? null) : null,
        })),
    };
}
/** The run that was promoted as this version; the score tells it apart from others of the commit. */
const recordFor = (version, records) => {
    const same = records.filter(({ commit, artifacts }) => commit === version.commit && artifacts === version.digest);
    return same.find(({ promoted }) => promoted === version.version) ?? same[0];
};
const decisionOf = ({ decision, score, run, attempt, event }) => ({
    ...decision,
    score: score.total,
    sections: score.sections,
    run: { id: run, attempt, event, actor: null },
});
const eventOf = (tag, link) => ({
    date: tag.date,
    action: link?.action ?? tag.action,
    stage: tag.stage,
    from: link?.from ?? tag.from,
    tag: tag.name,
    tagger: tag.tagger,
    run: link?.run ?? null,
    actor: link?.actor ?? null,
    approvals: link?.approvals ?? null,
    link: link === undefined ? 'none' : link.recordedLater ? 'recorded later' : 'written',
});
function whyLeft({ until }, { ledger, byTag }) {
    const tag = ledger.tags.find(({ name }) => name === until?.by);
    const link = byTag.get(until?.by ?? '');
    const actor = link?.actor ?? tag?.tagger ?? null;
    const by = actor === null ? '' : ` by ${actor}`;
    const action = link?.action ?? tag?.action;
    if (action === 'unassigned')
        return `unassigned by hand${by}`;
    if (action === 'deregistered')
        return `deregistered by hand${by}`;
    if (action === 'deprecated')
        return `the model was deprecated${by}`;
    const next = versionWord(until?.next ?? '');
    return action === 'rolled-back' ? `rolled back to ${next}${by}` : `replaced by ${next}${by}`;
}
/** `v1.4.0`; a commit that somebody put in a stage without a version as it is. */
const versionWord = (version) => (/^[0-9a-f]{40}$/.test(version) ? version : `v${version}`);

;// CONCATENATED MODULE: ./build/audit/verify.js



const verify_short = (hash) => (hash === null ? 'none' : hash.slice(0, 12));
/** Throws `RemoteError` and `GitError`. */
async function verifyChain(input) {
    const { chain, ledger } = input;
    const notes = [];
    const end = (broken) => ({ broken, links: chain.links.length, notes });
    const inChain = chainBreak(chain, input.place.model);
    if (inChain !== null)
        return end(inChain);
    const tags = new Map(ledger.tags.map((tag) => [tag.name, tag]));
    for (const { link, path } of chain.links) {
        const found = await tagBreak(link, path, tags.get(link.tag.name), input.place.store);
        if (found !== null)
            return end(found);
    }
    const told = new Map();
    for (const { link, path } of chain.links) {
        const before = told.get(link.tag.name);
        if (before !== undefined)
            return end(breakAt(link, path, `tells the tag ${link.tag.name}`, 'one link for each tag', `link ${before} does, too`));
        told.set(link.tag.name, link.number);
    }
    const untold = ledger.tags.find(({ name }) => !told.has(name));
    if (untold !== undefined)
        return end({
            link: null,
            where: `tag ${untold.name}`,
            message: 'no link tells this tag: it was made by hand since the last change, or links were removed',
            expected: `a link for ${untold.name} of ${untold.date}`,
            found: `${chain.links.length} links, up to ${chain.links.at(-1)?.link.tag.name ?? 'none'}`,
        });
    const inRecords = await recordBreak(input, notes);
    if (inRecords !== null)
        return end(inRecords);
    const inBundles = await bundleBreak(input, notes);
    if (inBundles !== null)
        return end(inBundles);
    const [elsewhere] = input.disagreements;
    if (elsewhere !== undefined)
        return end({
            link: null,
            where: `stage ${elsewhere.stage} in the registry`,
            message: "the registry's own pointer is not on the version that the tags have in the stage",
            expected: elsewhere.expected === null ? 'nothing' : `v${elsewhere.expected}`,
            found: elsewhere.found ?? 'nothing',
        });
    const later = chain.links.filter(({ link }) => link.recordedLater).length;
    if (later > 0)
        notes.push(`${later} links were recorded later, from the tags alone: no run tells who approved them`);
    return end(null);
}
const breakAt = ({ number }, where, message, expected, found) => ({ link: number, where, message, expected, found });
/** Numbers without a gap, each with the digest of the one before, up to the head. */
function chainBreak({ head, links, problems }, model) {
    const [unreadable] = problems;
    let previous = null;
    for (const stored of links) {
        const { link, path, hash: _ } = stored;
        const expected = (previous?.link.number ?? 0) + 1;
        if (link.number !== expected)
            return unreadable !== undefined
                ? unreadableBreak(unreadable)
                : {
                    link: link.number > expected ? expected : link.number,
                    where: path,
                    message: link.number > expected ? `link ${expected} is missing` : `there are two links ${link.number}`,
                    expected: `link ${expected}`,
                    found: `link ${link.number}`,
                };
        if (link.previous !== (previous?.hash ?? null))
            return breakAt(previous?.link ?? link, previous?.path ?? path, previous === null
                ? 'the first link names one before it'
                : `this link was changed after link ${link.number} was written, or that one was`, `SHA-256 ${verify_short(link.previous)}, as link ${link.number} says`, `SHA-256 ${verify_short(previous?.hash ?? null)}`);
        previous = stored;
    }
    if (unreadable !== undefined)
        return unreadableBreak(unreadable);
    const where = (0,audit_link/* headPath */.wz)(model);
    if (head === null)
        return previous === null
            ? null
            : { link: null, where, message: 'is missing', expected: 'the end of the chain', found: 'no file' };
    if (head.number !== (previous?.link.number ?? 0))
        return {
            link: (previous?.link.number ?? 0) + 1,
            where,
            message: `links are missing at the end of the chain`,
            expected: `${head.number} links, as head.json says`,
            found: `${previous?.link.number ?? 0}`,
        };
    if (previous !== null && head.hash !== previous.hash)
        return breakAt(previous.link, previous.path, 'this link was changed after it was written, or head.json was', `SHA-256 ${verify_short(head.hash)}, as head.json says`, `SHA-256 ${verify_short(previous.hash)}`);
    return null;
}
const unreadableBreak = ({ path, message }) => {
    const number = /(\d{6,})\.json$/.exec(path)?.[1];
    return {
        link: number === undefined ? null : Number(number),
        where: path,
        message: 'cannot be read',
        expected: 'a link as this program writes it',
        found: message,
    };
};
async function tagBreak(link, path, tag, store) {
    const wrong = (message, expected, found) => breakAt(link, path, message, expected, found);
    const { name, oid } = link.tag;
    if (tag === undefined)
        return wrong(`the tag ${name} is gone`, `the tag object ${verify_short(oid)}`, 'no such annotated tag');
    if (tag.oid !== oid)
        return wrong(`the tag ${name} was made anew`, `the tag object ${verify_short(oid)}`, `the tag object ${verify_short(tag.oid)}`);
    const same = [
        ['date of the tag', tag.date, link.tag.date],
        ['tagger', tag.tagger, link.tag.tagger],
        ['version', tag.version, link.version],
        ['stage', tag.stage, link.stage],
        ['commit', tag.commit, link.commit],
        ['digest', tag.digest, link.digest],
        ['score', tag.details?.score ?? link.decision?.score, link.decision?.score ?? tag.details?.score],
        ['action', kindOf(tag.action), kindOf(link.action)],
    ];
    for (const [what, expected, found] of same)
        if (expected !== found)
            return wrong(`its ${what} is not that of the tag ${name}`, `${expected ?? 'none'}`, `${found ?? 'none'}`);
    if (tag.target === link.commit)
        return null;
    const content = await store.git.try(['cat-file', 'commit', tag.target]);
    const parent = /^parent ([0-9a-f]{40})$/m.exec(content.stdout)?.[1] ?? 'none';
    return parent === link.commit
        ? null
        : wrong(`the tag ${name} points to ${verify_short(tag.target)}`, `the commit ${link.commit} or a child of it`, `a child of ${parent}`);
}
/** Whether it is called a rollback is the word of who did it. */
const kindOf = (action) => (action === 'rolled-back' ? 'assigned' : action);
/** The records of the runs that scored what was published. */
async function recordBreak({ place, chain }, notes) {
    const decided = chain.links.filter(({ link }) => link.decision !== null);
    const wanted = decided.map(({ link }) => ({ commit: link.commit, run: link.decision?.run ?? null }));
    const records = await readRecords(place, wanted);
    let missing = 0;
    for (const { link, path } of decided) {
        const { decision, data } = link;
        if (decision === null)
            continue;
        const record = records.get(pathOf(place.model, link.commit, decision.run));
        if (record === undefined) {
            missing += 1;
            continue;
        }
        const same = [
            ['decision', record.decision.outcome, decision.outcome],
            ['score', record.score.total, decision.score],
            ...Object.entries(record.score.sections).map(([section, points]) => [`score of ${section}`, points, decision.sections[section]]),
            ['digest', record.artifacts, link.digest],
            ...['training', 'testing', 'serving'].map((role) => [`digest of the ${role} data`, record.data[role], data?.[role] ?? null]),
        ];
        for (const [what, expected, found] of same)
            if (expected !== found)
                return breakAt(link, path, `its ${what} is not that of the record of run ${decision.run.id}`, `${expected ?? 'none'}`, `${found ?? 'none'}`);
    }
    if (missing > 0)
        notes.push(`${missing} of ${decided.length} decisions have no record in the history to compare with: a run by hand leaves none, and a run that could not write it neither`);
    return null;
}
/** The bundles that are stored, their facts and the decision that these lead to. */
async function bundleBreak(input, notes) {
    const { chain, ledger, bundleOf, only, release } = input;
    const stored = ledger.state.versions.filter(({ active, digest, version }) => active && digest !== null && (only === undefined || only.includes(version)));
    if (bundleOf === null) {
        notes.push(`the files of ${stored.length} versions were not looked at (--no-files)`);
        return null;
    }
    for (const version of [...stored].reverse()) {
        const published = chain.links.find(({ link }) => link.action === 'published' && link.version === version.version);
        if (published === undefined)
            continue;
        const { link, path } = published;
        const name = versionWord(version.version);
        const bundle = await bundleOf(version.version);
        const wrong = (message, expected, found) => breakAt(link, path, message, expected, found);
        if ('problem' in bundle)
            return wrong(`the bundle of ${name} is not what was published`, `the digest ${verify_short(link.digest)}`, bundle.problem);
        if (link.facts !== null && bundle.factsSha256 !== link.facts)
            return wrong(`facts.json of ${name} was changed`, `SHA-256 ${verify_short(link.facts)}`, `SHA-256 ${verify_short(bundle.factsSha256)}`);
        if (bundle.model !== link.model || bundle.commit !== link.commit)
            return wrong(`facts.json of ${name} is of another model or commit`, `${link.model} at ${verify_short(link.commit)}`, `${bundle.model} at ${verify_short(bundle.commit)}`);
        const score = link.decision?.score ?? version.score;
        if (bundle.outcome === 'allow' && bundle.score === score)
            continue;
        if (link.decision !== null && link.decision.release !== release) {
            notes.push(`${name}: this release (${release}) computes ${bundle.outcome}, ${bundle.score} of 7; release ${link.decision.release} decided: ${link.decision.outcome}, ${link.decision.score} of 7`);
            continue;
        }
        return wrong(`the decision of ${name}, computed anew from its facts, is another one`, `allow, ${score} of 7`, `${bundle.outcome}, ${bundle.score} of 7`);
    }
    return null;
}

// EXTERNAL MODULE: ./build/gather/saved-facts.js + 2 modules
var saved_facts = __webpack_require__(26940);
// EXTERNAL MODULE: ./build/gather/scratch-folder.js
var scratch_folder = __webpack_require__(38221);
// EXTERNAL MODULE: ./build/promote/grammar.js
var grammar = __webpack_require__(23286);
// EXTERNAL MODULE: ./build/promote/promotion.js
var promotion = __webpack_require__(1414);
// EXTERNAL MODULE: ./build/rubric/sections.js
var sections = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/report/console.js
var console = __webpack_require__(77150);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/audit.js



const time = (date) => date.slice(0, 16).replace('T', ' ');
function renderAudit(versions, paint = console/* noPaint */.Iy) {
    return `${versions.map((version) => block(version, paint).join('\n')).join('\n\n')}\n`;
}
function block(version, paint) {
    const { model, active, registry, taggedByHand } = version;
    const where = [registry === null ? '' : (0,markdown/* plainLine */.h0)(registry), active ? '' : 'deregistered']
        .filter(Boolean)
        .join(' · ');
    return [
        `${paint('bold', `${(0,markdown/* plainLine */.h0)(model)} v${(0,markdown/* plainLine */.h0)(version.version)}`)}  ${time(version.date)}${where === '' ? '' : `  ${where}`}`,
        ...(taggedByHand
            ? [`  tagged by hand${version.tagger === null ? '' : ` by ${(0,markdown/* plainLine */.h0)(version.tagger, 80)}`}: no record`]
            : [
                row('decision', decisionLine(version)),
                ...(version.decision?.reasons ?? []).map((reason) => row('', (0,markdown/* plainLine */.h0)(reason))),
                row('scored by', runLine(version)),
                ...pullRequestRows(version),
                ...(version.data === null ? [] : [row('data', dataLine(version.data))]),
            ]),
        row('commit', version.commit),
        ...(version.digest === null ? [] : [row('digest', version.digest)]),
        ...version.events.flatMap((event) => eventRows(event, taggedByHand)),
        ...version.stays.map((stay) => row((0,markdown/* plainLine */.h0)(stay.stage, 40), stayLine(stay))),
    ];
}
const row = (name, text) => `  ${name.padEnd(12)} ${text}`;
function decisionLine({ decision }) {
    if (decision === null)
        return 'not known: neither a link nor a record tells it';
    const parts = sections/* sections */.V0.map((section) => `${sections/* sectionTitles */.XG[section]} ${decision.sections[section]}`).join(', ');
    return `${decision.outcome}, ${decision.score} of 7 (${parts})`;
}
function runLine({ decision, run }) {
    if (decision === null)
        return run === null ? 'not known' : (0,markdown/* plainLine */.h0)(run);
    const { id, attempt, event, actor } = decision.run;
    const by = actor === null ? '' : ` by ${(0,markdown/* plainLine */.h0)(actor, 80)}`;
    const name = `run ${(0,markdown/* plainLine */.h0)(id, 100)}${attempt > 1 ? `, attempt ${attempt}` : ''}`;
    return `${(0,markdown/* plainLine */.h0)(event, 80)}${by}, ${name}${run === null ? '' : ` ${(0,markdown/* plainLine */.h0)(run)}`}`;
}
function pullRequestRows({ pullRequest, reviewers }) {
    if (pullRequest === null)
        return [];
    const { number, title, author } = pullRequest;
    const said = (reviewers ?? []).map(({ login, state }) => `${(0,markdown/* plainLine */.h0)(login, 80)} ${(0,markdown/* plainLine */.h0)(state, 40)}`);
    return [
        row('pull request', `#${number}${title === null ? '' : ` ${(0,markdown/* plainLine */.h0)(title, 120)}`}${author === null ? '' : ` by ${(0,markdown/* plainLine */.h0)(author, 80)}`}${said.length === 0 ? '' : `; reviews: ${said.join(', ')}`}`),
    ];
}
const dataLine = (data) => Object.entries(data)
    .filter(([, digest]) => digest !== null)
    .map(([role, digest]) => `${role} ${digest?.slice(0, 12)}`)
    .join(', ') || 'none';
function eventRows(event, byHand) {
    const { date, action, stage, from, tagger, run, actor, link } = event;
    const who = actor ?? tagger;
    const how = run === null ? '' : `, ${(0,markdown/* plainLine */.h0)(run.event, 80)}, run ${(0,markdown/* plainLine */.h0)(run.id, 100)}`;
    const place = stage === null ? '' : ` ${action === 'unassigned' ? 'from' : 'to'} ${(0,markdown/* plainLine */.h0)(stage, 80)}`;
    const note = link === 'written' || byHand ? '' : link === 'none' ? '  (no link)' : '  (recorded later)';
    return [
        row(time(date).slice(0, 10), `${action}${place}${from === null ? '' : ` from v${(0,markdown/* plainLine */.h0)(from, 80)}`}${who === null ? '' : ` by ${(0,markdown/* plainLine */.h0)(who, 80)}`}${how}${note}`),
        ...approvalLines(event).map((line) => row('', line)),
    ];
}
function approvalLines({ approvals, run, link }) {
    if (link !== 'written' || run === null)
        return [];
    if (approvals === null)
        return ['approvals: not known'];
    return approvals.map(({ user, environments, state, comment }) => `${(0,markdown/* plainLine */.h0)(state, 20)} by ${(0,markdown/* plainLine */.h0)(user, 80)} for ${environments.map((name) => (0,markdown/* plainLine */.h0)(name, 80)).join(', ')}${comment === '' ? '' : `: ${(0,markdown/* plainLine */.h0)(comment)}`}`);
}
function stayLine({ since, until, why, disagreement }) {
    const left = until === null ? 'until now' : `until ${time(until)}: ${(0,markdown/* plainLine */.h0)(why ?? 'left')}`;
    const elsewhere = disagreement === null ? '' : `; the registry's own pointer is on ${(0,markdown/* plainLine */.h0)(disagreement.found ?? 'nothing')}`;
    return `from ${time(since)} ${left}${elsewhere}`;
}

// EXTERNAL MODULE: ./build/support/console-log.js
var console_log = __webpack_require__(506);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/terminal.js
var terminal = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/project.js
var commands_project = __webpack_require__(12794);
// EXTERNAL MODULE: ./build/commands/replay.js
var replay = __webpack_require__(15232);
;// CONCATENATED MODULE: ./build/commands/audit.js



















/** Who and what brought versions into their stages; with `--verify`, whether that can be believed. @returns the exit status */
const audit = (reference, options) => (0,commands_project/* withProject */.C3)(options, async (project) => {
    const registry = await project.registry();
    const { store, history } = project;
    if (store === null || history === null)
        throw new errors/* ConfigurationError */.j1({
            message: 'the audit is in git, and there is no repository',
            next: 'work in the repository that the model is trained in',
        });
    const asked = (0,commands_project/* qualified */.LX)(reference ?? project.model, project.model);
    const { model, kind } = (0,grammar/* parseReference */.F2)(asked);
    const place = { store, history, model: (0,grammar/* checkModel */.w5)(model) };
    const ledger = await (0,audit_ledger/* readLedger */.S)(store, model);
    const isOne = reference !== undefined && (kind !== 'latest' || asked !== model);
    const versions = isOne ? await named(registry, ledger, asked) : ledger.state.versions;
    const log = (0,console_log/* createConsoleLog */.y)((0,output/* wantsColor */.zK)(process.stderr));
    if (options.verify === true)
        return verify({ project, registry, place, ledger, log, options, only: isOne ? versions : null });
    const disagreements = await registry.disagreements(model);
    const trails = await readTrails(place, ledger, versions, disagreements);
    if (options.json)
        (0,output/* print */.yy)(trails);
    else if (trails.length === 0)
        (0,output/* print */.yy)(`${registry.place} has no version of ${model} yet`);
    else {
        (0,output/* print */.yy)(renderAudit(trails, (0,output/* paintFor */.ev)(process.stdout)));
        if (trails.every(({ events }) => events.every(({ link }) => link === 'none')))
            log.info(`there are no links in the branch ${history.branch} yet: this is what tags and records tell; the next change of a stage begins the chain`);
    }
    return 0;
});
/** Deregistered ones can be asked for, too: the audit does not forget them. */
async function named(registry, { state }, text) {
    const reference = (0,grammar/* parseReference */.F2)(text);
    const found = reference.kind === 'version'
        ? state.versions.find(({ version }) => version === reference.version)
        : reference.kind === 'stage'
            ? state.versions.find(({ stages }) => stages.includes(reference.stage))
            : state.versions[0];
    if (found !== undefined)
        return [found];
    await (0,promotion.resolveReference)(registry, text);
    return [];
}
async function verify(request) {
    const { project, registry, place, ledger, log, options, only } = request;
    const { model } = place;
    const chain = await (0,store/* readChain */.U)(place);
    if (ledger.tags.length === 0 && chain.links.length === 0 && chain.head === null) {
        (0,output/* print */.yy)(options.json ? { holds: true, links: 0, notes: [], broken: null } : `there is no version of ${model} to verify`);
        return 0;
    }
    if (chain.links.length === 0 && chain.head === null && chain.problems.length === 0) {
        const message = `nothing is proven: ${model} has versions, and the branch ${place.history.branch} has no links`;
        const next = 'where there were links, the branch was rewritten or deleted; where there never were, the next change of a stage begins the chain';
        if (options.json)
            (0,output/* print */.yy)({ holds: false, links: 0, notes: [message], broken: null });
        else
            (0,output/* print */.yy)(`${message}\n  → ${next}`);
        return 1;
    }
    const verification = await verifyChain({
        place,
        chain,
        ledger,
        disagreements: await registry.disagreements(model),
        bundleOf: options.files === false ? null : (version) => bundleOf(project, registry, model, version, log),
        ...(only === null ? {} : { only: only.map(({ version }) => version) }),
        release: package_0/* version */.rE,
    });
    (0,output/* print */.yy)(options.json ? { holds: verification.broken === null, ...verification } : describe(model, verification));
    return verification.broken === null ? 0 : 1;
}
function describe(model, { broken, links, notes }) {
    const lines = [
        broken === null ? `the audit of ${model} holds: ${links} links` : brokenLine(model, broken),
        ...(broken === null ? [] : [`  expected: ${broken.expected}`, `  found:    ${broken.found}`]),
        ...notes.map((note) => `  note: ${note}`),
    ];
    return (0,terminal/* terminalText */.e)(lines.join('\n'));
}
const brokenLine = (model, { link, where, message }) => `the audit of ${model} does not hold${link === null ? '' : `: link ${link} is the first that does not`}\n  ${where}: ${message}`;
/** Fetches it into a folder that is removed again. */
async function bundleOf(project, registry, model, version, log) {
    log.info(`fetching ${model} v${version} from ${registry.place}`);
    return (0,scratch_folder/* withFolder */.Z8)({ scratch: project.cache, log }, 'version', async (folder) => {
        try {
            const target = (0,external_node_path_.join)(folder, 'version');
            await registry.pull(model, version, target);
            const file = (0,external_node_path_.join)(target, 'facts.json');
            const text = await (0,files/* readTextBounded */.LW)(target, 'facts.json', saved_facts.largestFacts);
            const { facts, score, decision } = (0,replay.judgeFacts)(file, await (0,replay.readFacts)(file));
            return {
                factsSha256: (0,audit_link/* digestOf */.ol)(text),
                outcome: decision.outcome,
                score: score.total,
                model: facts.run.model,
                commit: facts.run.commit,
            };
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            return { problem: (0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '' };
        }
    });
}


/***/ }),

/***/ 12794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ withProject),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58175);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38240);


function inputsOf(options, environment = process.env) {
    return {
        config: options.config ?? null,
        train: options.train ?? null,
        metrics: options.metrics ?? null,
        model: options.model ?? null,
        workingDirectory: options.workingDirectory ?? '.',
        token: environment.GITHUB_TOKEN || environment.GH_TOKEN || null,
        comment: false,
        fail: true,
        models: null,
        promote: true,
    };
}
/** Opens the project of a command, and closes it whatever happens. */
async function withProject(options, body) {
    const environment = process.env;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .openProject */ .U8)({
        workspace: process.cwd(),
        inputs: inputsOf(options),
        runner: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunner */ .fY)(environment),
        environment,
        registry: options.registry,
    });
    try {
        return await body(project);
    }
    finally {
        await project.close();
    }
}
/** `1.4.0` or `v1.4.0`: a version without its model. */
const isVersion = (reference) => /^v?\d+\.\d+\.\d+/.test(reference);
/** A reference as the user wrote it; where it names no model, the configured one is meant: `@production`, `1.4.0`. */
const qualified = (reference, model) => reference.startsWith('@') ? `${model}${reference}` : isVersion(reference) ? `${model}@${reference}` : reference;


/***/ }),

/***/ 15232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeFacts: () => (/* binding */ judgeFacts),
/* harmony export */   readFacts: () => (/* binding */ readFacts),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8463);
/* harmony import */ var _gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26940);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53635);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77150);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78178);








/** Check, score, gate and report again from saved facts, without training. @returns the exit status */
async function replay(file, options) {
    const facts = await readFacts(file);
    const judgement = judgeFacts(file, facts);
    const report = unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .E)(judgement));
    if (options.output !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.output, { recursive: true }).catch((error) => {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
                file: options.output,
                message: `the folder cannot be made (${error.code})`,
                next: 'name a folder that can be written',
            });
        });
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(options.output, report, facts);
    }
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(options.json ? report : (0,_report_console_js__WEBPACK_IMPORTED_MODULE_5__/* .renderConsole */ .qP)(report, (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .paintFor */ .ev)(process.stdout)));
    return (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnjudged */ .t)(judgement.decision) ? 2 : report.decision.outcome === 'allow' ? 0 : 1;
}
/** Facts with the right keys may still hold what no run writes. */
const judgeFacts = (file, facts) => unlessUnfit(file, () => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(facts));
function unlessUnfit(file, act) {
    try {
        return act();
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1({
            file,
            message: `these facts cannot be judged: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`,
            next: 'name the facts.json that `ml-test-score run` wrote, unchanged',
        }, { cause: error });
    }
}
const advice = {
    form: 'name the facts.json that `ml-test-score run` wrote (.ml-test-score/facts.json)',
    release: 'run `ml-test-score run` again with this release, or replay it with the release that wrote it',
};
/** Facts as `run` saved them; a file of the user's own, whose configuration and policy are kept. */
async function readFacts(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(file, `cannot be read (${error.code})`, advice.form));
    const claimed = (0,_gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(text, file, advice);
    const missing = ['configuration', 'policy'].filter((key) => typeof claimed[key] !== 'object' || claimed[key] === null);
    if (missing.length > 0)
        (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(file, `has no ${missing.join(', ')}`, advice.form);
    const { configuration, policy } = claimed;
    return { ...(await (0,_gather_saved_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFacts */ .u)(claimed, file, advice)), configuration, policy };
}


/***/ }),

/***/ 24860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ workflowRunSchema),
/* harmony export */   R8: () => (/* binding */ refuseDangerousEvent),
/* harmony export */   o6: () => (/* binding */ retrainEvent),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);



/** The event that started a run, from GitHub's payload. */
/** The `event_type` by which a failing monitoring test starts `retrain` workflows. */
const retrainEvent = 'ml-test-score-retrain';
const repository = zod__WEBPACK_IMPORTED_MODULE_2__.object({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional() });
const side = zod__WEBPACK_IMPORTED_MODULE_2__.object({ ref: zod__WEBPACK_IMPORTED_MODULE_2__.string(), sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(), repo: zod__WEBPACK_IMPORTED_MODULE_2__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish() });
/** A run in an event's payload, and in an answer of the API: the same words. */
const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__.int().default(1),
    event: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_2__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
    run_started_at: zod__WEBPACK_IMPORTED_MODULE_2__.string().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
})
    .transform((run) => ({
    id: String(run.id),
    attempt: run.run_attempt,
    event: run.event,
    headCommit: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository: run.head_repository?.full_name ?? null,
    conclusion: run.conclusion ?? null,
    url: run.html_url,
    actor: run.actor?.login ?? null,
    startedAt: run.run_started_at ?? run.created_at,
}));
/** The part of GitHub's event payloads that is read; other keys are ignored. */
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    repository: repository.optional(),
    /** Of `repository_dispatch` its `event_type`. */
    action: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    before: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    forced: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        number: zod__WEBPACK_IMPORTED_MODULE_2__.int(),
        title: zod__WEBPACK_IMPORTED_MODULE_2__.string().default(''),
        user: zod__WEBPACK_IMPORTED_MODULE_2__.object({ login: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullish(),
        head: side,
        base: side,
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__.object({ base_sha: zod__WEBPACK_IMPORTED_MODULE_2__.string(), base_ref: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).optional(),
    workflow_run: workflowRunSchema.optional(),
});
function readTrigger({ event, file, commit, branch }) {
    const payload = readPayload(file);
    const pull = payload.pull_request;
    const zeros = /^0+$/;
    return {
        event,
        ...(event === 'repository_dispatch' && payload.action ? { eventType: payload.action.slice(0, 100) } : {}),
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                title: pull.title,
                author: pull.user?.login ?? null,
                headCommit: pull.head.sha,
                headBranch: pull.head.ref,
                baseBranch: pull.base.ref,
                // A head repository that was deleted is nobody's: treated as a fork.
                fork: pull.head.repo?.full_name !== pull.base.repo?.full_name,
            },
        commit,
        branch: pull?.head.ref ?? branch,
        // A schedule runs on the default branch alone, and its payload may hold nothing but the schedule.
        defaultBranch: payload.repository?.default_branch ?? (event === 'schedule' ? branch : null),
        before: payload.before === undefined || zeros.test(payload.before) ? null : payload.before,
        forced: payload.forced ?? false,
        mergeGroupBase: payload.merge_group?.base_sha ?? null,
        workflowRun: payload.workflow_run ?? null,
    };
}
function readPayload(path) {
    if (path === '')
        return {};
    try {
        return payloadSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            file: path,
            message: `the event payload cannot be read: ${error instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(error) : (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            next: 'run inside a job of GitHub Actions',
        }, { cause: error });
    }
}
/** Events that run with a write token on behalf of somebody who may have none: no code of theirs may run. */
const dangerousEvents = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** @throws ConfigurationError where code of the repository would run on a dangerous event */
function refuseDangerousEvent(event, runs) {
    if (runs === null || !dangerousEvents.includes(event))
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `${runs} does not run on \`${event}\`: it would run somebody else's code with this repository's token`,
        next: 'train on `pull_request` and `push` as workflows/quick-start.yml does; for separate jobs copy workflows/gate-pull-request.yml, for forks the pair forks-score.yml and forks-report.yml',
    });
}


/***/ }),

/***/ 26940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkFacts),
  largestFacts: () => (/* binding */ largestFacts),
  parseFacts: () => (/* binding */ parseFacts),
  r: () => (/* binding */ parseVersioned)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./build/history/record.js
var record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/gather/saved-facts-bounds.js

/** What facts never are, whatever their schema: very deep, with very many values, very long texts, or with keys that mean something to JavaScript. */
const deepest = 32;
/** A mistake in each of more values than this would fill the memory. */
const mostValues = 500_000;
const longestText = 20_000;
const longestName = 1000;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** `run.metrics["a b"][3]`, bounded. Names in it are hostile text. */
function pathText(path) {
    const parts = path
        .slice(0, deepest)
        .map((part) => typeof part === 'number'
        ? `[${part}]`
        : /^[A-Za-z_][A-Za-z0-9_]{0,60}$/.test(part)
            ? `.${part}`
            : `[${valueText(part)}]`);
    return parts.join('').replace(/^\./, '') || 'the file';
}
/** A value in a few characters, on one line. */
function valueText(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 80);
    return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}
/** Throws `ConfigurationError`, naming the place in the file. */
function checkBounds(value, file, next) {
    const path = [];
    let values = 0;
    const stop = (message) => (0,errors/* refuse */.TR)(file, `${pathText(path)}: ${message}`, next);
    function walk(value) {
        values += 1;
        if (values > mostValues)
            stop(`expected at most ${mostValues} values in all, found more`);
        if (typeof value === 'string') {
            const most = path.at(-1) === 'name' ? longestName : longestText;
            if (value.length > most)
                stop(`expected at most ${most} characters, found ${value.length}`);
        }
        else if (typeof value === 'number') {
            // JSON has no infinity, but 1e999 is read as one.
            if (!Number.isFinite(value))
                stop(`expected a finite number, found ${value}`);
        }
        else if (typeof value === 'object' && value !== null) {
            if (path.length >= deepest)
                stop(`expected at most ${deepest} levels, found more`);
            if (Array.isArray(value))
                for (let index = 0; index < value.length; index += 1) {
                    path.push(index);
                    walk(value[index]);
                    path.pop();
                }
            else
                for (const key of Object.keys(value)) {
                    if (key.length > longestName)
                        stop(`expected keys of at most ${longestName} characters, found ${key.length}`);
                    path.push(key);
                    if (refusedKeys.has(key))
                        stop('is a key that facts never have');
                    walk(value[key]);
                    path.pop();
                }
        }
    }
    walk(value);
}

;// CONCATENATED MODULE: ./build/gather/saved-facts-problem.js

/** One line for each issue, at most so many. */
function describeIssues(issues, root, most = 3) {
    return issues.slice(0, most).map((issue) => {
        const { path, expected } = leafOf(issue, []);
        if (expected === null)
            return `${pathText(path)} is a key that these facts do not have`;
        return `${pathText(path)}: expected ${expected}, found ${valueText(valueAt(root, path))}`;
    });
}
function leafOf(issue, above) {
    const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    switch (issue.code) {
        case 'invalid_union':
            return leafOfUnion(issue.errors.map((branch) => branch.map((one) => leafOf(one, path))), path);
        case 'invalid_value':
            return { path, expected: issue.values.slice(0, 10).map(valueText).join(' or '), literal: true };
        case 'invalid_type':
            return { path, expected: typeWords[issue.expected] ?? issue.expected, literal: false };
        case 'unrecognized_keys':
            return { path: [...path, issue.keys[0] ?? ''], expected: null, literal: false };
        case 'too_big':
            return { path, expected: `at most ${issue.maximum}${unitOf(issue.origin)}`, literal: false };
        case 'too_small':
            return { path, expected: `at least ${issue.minimum}${unitOf(issue.origin)}`, literal: false };
        default:
            return { path, expected: issue.message.replace(/^Invalid input: expected /, ''), literal: false };
    }
}
const unitOf = (origin) => (origin === 'string' ? ' characters' : '');
const typeWords = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    object: 'an object',
    record: 'an object',
    array: 'a list',
    null: 'null',
};
/** The member that was meant is the one that goes wrong deepest, and of these one whose literals fit and that has no more to mend than the others. */
function leafOfUnion(branches, path) {
    const filled = branches.filter((branch) => branch.length > 0);
    const depthOf = (branch) => Math.min(...branch.map((leaf) => leaf.path.length));
    const depth = Math.max(...filled.map(depthOf));
    const deepest = filled.filter((branch) => depthOf(branch) === depth);
    const fewest = Math.min(...deepest.map((branch) => branch.length));
    const fitting = deepest.filter((branch) => branch.length === fewest && !branch.some(({ literal }) => literal));
    const meant = (fitting.length > 0 ? fitting : deepest).map((branch) => branch.find(({ literal }) => literal) ?? branch[0]);
    const [first] = meant;
    if (first === undefined)
        return { path, expected: 'another value', literal: false };
    const same = meant.filter((leaf) => pathText(leaf.path) === pathText(first.path));
    const expected = [...new Set(same.map((leaf) => leaf.expected))];
    return {
        ...first,
        expected: expected.includes(null) ? first.expected : expected.slice(0, 10).join(' or '),
        literal: same.every(({ literal }) => literal),
    };
}
function valueAt(root, path) {
    let value = root;
    for (const part of path)
        value =
            typeof value === 'object' && value !== null && Object.hasOwn(value, part)
                ? value[part]
                : undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/gather/saved-facts.js






/**
 * Reads facts that another run saved. The text is hostile: a pull request's own code may have written all of it. That it has the shape of facts says nothing about
 * whether it is true.
 */
/** Of facts.json. */
const largestFacts = 20 * files/* megabyte */.H7;
const artifactAdvice = {
    form: 'let the run that trains upload the facts.json that it wrote, unchanged',
    release: 'use the same version of ML Test Score in the job that trains and in the one that reports',
};
/** The facts without the configuration and the policy that they claim, which are read by git. Throws `ConfigurationError`. */
async function parseFacts(text, file) {
    const claimed = parseVersioned(text, file, artifactAdvice);
    const facts = await checkFacts(claimed, file, artifactAdvice);
    refuseForms(identity.safeParse(facts), facts, file, artifactAdvice.form);
    return facts;
}
/** JSON of facts of this version, unchecked beyond that. Throws `ConfigurationError`. */
function parseVersioned(text, file, advice) {
    if (Buffer.byteLength(text) > largestFacts)
        (0,errors/* refuse */.TR)(file, `is larger than ${(0,files/* formatBytes */.z3)(largestFacts)}`, advice.form);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        (0,errors/* refuse */.TR)(file, `is no JSON: ${(0,errors/* messageOf */.bD)(error)
            .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
            .slice(0, 200)}`, advice.form);
    }
    const version = isObject(json) ? json.schemaVersion : undefined;
    if (version === 1)
        return json;
    const found = `expected facts of schemaVersion 1, found ${version === undefined ? 'none' : valueText(version)}`;
    if (typeof version === 'number' && version > 1)
        (0,errors/* refuse */.TR)(file, `${found}: a later release of ML Test Score wrote them`, advice.release);
    return (0,errors/* refuse */.TR)(file, found, advice.form);
}
/** Facts in the shape of this release: all that is not configuration or policy. Throws `ConfigurationError`. */
async function checkFacts({ configuration: _configuration, policy: _policy, ...facts }, file, advice) {
    const { schema, lackingIn } = await loadSchema();
    const lacking = lackingIn(facts);
    if (lacking.length > 0)
        (0,errors/* refuse */.TR)(file, `was written by another release: it has no ${firstOf(lacking)}`, advice.release);
    checkBounds(facts, file, advice.form);
    try {
        refuseForms(schema.safeParse(facts), facts, file, advice.form);
    }
    catch (error) {
        // Very many mistakes do not fit on the stack.
        if (!(error instanceof RangeError))
            throw error;
        (0,errors/* refuse */.TR)(file, 'has more mistakes than can be listed', advice.form);
    }
    return facts;
}
const firstOf = (names, most = 10) => names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
function refuseForms(parsed, facts, file, next) {
    if (parsed.success)
        return;
    throw new errors/* ConfigurationError */.j1(describeIssues(parsed.error.issues, facts).map((message) => ({ file, message, next })));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const sha256 = schemas.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const fingerprinted = schemas.looseObject({ value: schemas.looseObject({ sha256 }).optional() });
/** What ends in names of files, addresses and records: in the very forms that the history demands. */
const identity = schemas.looseObject({
    run: schemas.looseObject({
        model: record/* modelName */.fD,
        commit: record/* commitId */.xk.nullable(),
        headCommit: record/* commitId */.xk.nullable(),
        pullRequest: schemas.looseObject({ number: schemas.int().positive(), headCommit: record/* commitId */.xk }).nullable(),
        id: record/* runId */.Vz,
        attempt: schemas.int().positive().max(1_000_000),
        startedAt: iso.datetime(),
    }),
    artifacts: fingerprinted,
    predictions: fingerprinted,
    data: schemas.looseObject({ training: fingerprinted, testing: fingerprinted, serving: fingerprinted }),
});
let loaded;
/** Generated from `SavedFacts` by `npm run generate`; loaded where facts are read, not at import. */
function loadSchema() {
    loaded ??= __webpack_require__.e(/* import() */ 2861).then(__webpack_require__.t.bind(__webpack_require__, 92861, 17)).then(({ default: json }) => {
        const root = json.definitions.SavedFacts;
        return {
            schema: from_json_schema/* fromJSONSchema */.y(json),
            lackingIn: (facts) => [
                ...lackingOf(root, facts),
                ...['tables', 'data'].flatMap((group) => isObject(facts[group]) ? lackingOf(root.properties?.[group], facts[group], `${group}.`) : []),
            ],
        };
    });
    return loaded;
}
function lackingOf({ properties = {}, required = [] } = {}, value, of = '') {
    const group = isObject(value) ? value : {};
    return required
        .filter((key) => {
        const found = group[key];
        const isFact = properties[key]?.$ref?.startsWith('#/definitions/Fact<') === true;
        return isFact ? !isObject(found) || !('state' in found) : found === undefined || found === null;
    })
        .map((key) => `${of}${key}`);
}


/***/ }),

/***/ 38221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ openScratchFolder),
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   bH: () => (/* binding */ removeLeftFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);




/** What they are for. */
const names = [
    'clean-copy',
    'base-commit',
    'base-predictions',
    'artifact',
    'staleness',
    'version',
    'debugging',
    'rollback',
    'stage-model',
    'canary',
    'canary-production',
];
/** The process comes after the name, so that what is left of a dead one can be told. */
const ownName = new RegExp(`^(?:${names.join('|')})-(\\d+)-[A-Za-z0-9]{6}$`);
const dayMilliseconds = 24 * 3600 * 1000;
/**
 * Removes what a process that was killed left below `scratch`: folders of ours that are older than a day, and whose process is gone. `now` in milliseconds since 1970.
 * Never rejects.
 */
async function removeLeftFolders({ scratch, log }, now) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(scratch).catch(() => [])) {
        const owner = Number(name.match(ownName)?.[1] ?? Number.NaN);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name);
        const found = Number.isNaN(owner) || isAlive(owner) ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
        if (found?.isDirectory() !== true || now - found.mtimeMs < dayMilliseconds)
            continue;
        await removeFolder(path).catch((error) => log.warning(`the folder ${path}, which an earlier run left, could not be removed: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`));
    }
}
/** Also where it is somebody else's, or the number was given again: then the folder stays. */
function isAlive(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
/** A folder of its own below `scratch`, also removed when the process ends before. */
async function openScratchFolder({ scratch, log }, name) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, `${name}-${process.pid}-`));
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


/***/ }),

/***/ 60521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ versionsBefore),
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

/**
 * The versions that a stage goes back to from its current one, the oldest first; `history` of that stage, newest first. Going back to a version drops those that came after
 * it: what was rolled back from is never returned to.
 */
function versionsBefore(history, current) {
    const found = [];
    for (const { version } of [...history].reverse()) {
        const at = found.indexOf(version);
        if (at === -1)
            found.push(version);
        else
            found.splice(at + 1);
    }
    const end = found.indexOf(current.version);
    return end === -1 ? [] : found.slice(0, end);
}
/** What a registry answers; trouble with it is something that the user can mend: `ConfigurationError`. */
async function asked(question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: `the registry could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`,
            next: 'check the registry and the network, then run it again',
        }, { cause: error });
    }
}


/***/ }),

/***/ 58175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ readJobInputs),
/* harmony export */   Ui: () => (/* binding */ readActionInputs),
/* harmony export */   fY: () => (/* binding */ readRunner)
/* harmony export */ });
/* unused harmony exports actionCommands, listOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33820);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24860);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);





/** What a step of the Action does. */
const actionCommands = ['run', 'report', 'promote', 'rollback', 'monitor', 'changed', 'models'];
/** @throws ConfigurationError where a truth value is neither true nor false */
function readActionInputs(environment) {
    const text = inputOf(environment);
    const truth = (name) => truthOf(environment, name, 'true');
    return {
        config: text('config'),
        train: text('train'),
        metrics: listOf(text('metrics')),
        model: text('model'),
        workingDirectory: text('working-directory') ?? '.',
        token: text('token'),
        comment: truth('comment'),
        fail: truth('fail'),
        models: listOf(text('models')),
        promote: truth('promote'),
    };
}
/** @throws ConfigurationError where an input is not what it should be */
function readJobInputs(environment) {
    const text = inputOf(environment);
    const read = (name, schema, value) => {
        const found = schema.safeParse(value);
        if (found.success)
            return found.data;
        const message = found.error.issues[0]?.message;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({ message: `input \`${name}\`: ${message}, found ${JSON.stringify(value)}` });
    };
    return {
        command: read('command', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](actionCommands, `expected one of ${actionCommands.join(', ')}`), text('command') ?? 'run'),
        runId: read('run-id', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .regex(/^\d{1,20}$/, 'expected the number of a run')
            .nullable(), text('run-id')),
        stage: text('stage'),
        version: text('version'),
        status: text('status'),
        retrain: truthOf(environment, 'retrain', 'false'),
        cooldown: read('cooldown', _config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, text('cooldown') ?? '24h'),
        maxJobs: read('max-jobs', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .regex(/^([1-9]\d?|1\d\d|2[0-4]\d|25[0-6])$/, 'expected a whole number from 1 to 256')
            .transform(Number), text('max-jobs') ?? '256'),
    };
}
const inputOf = (environment) => (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || null;
function truthOf(environment, name, otherwise) {
    const value = inputOf(environment)(name) ?? otherwise;
    if (/^(true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        message: `input \`${name}\`: expected true or false, found ${JSON.stringify(value)}`,
    });
}
/** One path on each line; null when there is none. */
function listOf(text) {
    const lines = (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    return lines.length === 0 ? null : lines;
}
/** The runner's description of this job; null outside GitHub Actions. */
function readRunner(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return null;
    const need = (name) => {
        const value = environment[name];
        if (value === undefined || value === '')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                message: `${name} is not set, although GITHUB_ACTIONS is`,
                next: 'run inside a job of GitHub Actions, or unset GITHUB_ACTIONS',
            });
        return value;
    };
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = need('GITHUB_REPOSITORY');
    const runId = need('GITHUB_RUN_ID');
    const attempt = Number(environment.GITHUB_RUN_ATTEMPT || 1);
    return {
        trigger: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrigger */ .vE)({
            event: need('GITHUB_EVENT_NAME'),
            file: environment.GITHUB_EVENT_PATH ?? '',
            commit: environment.GITHUB_SHA || null,
            branch: environment.GITHUB_REF_TYPE === 'branch' ? environment.GITHUB_REF_NAME || null : null,
        }),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(need('GITHUB_WORKSPACE')),
        repository,
        runId,
        attempt,
        actor: environment.GITHUB_ACTOR || null,
        serverUrl,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
        temporary: environment.RUNNER_TEMP || null,
        environment: environment.RUNNER_ENVIRONMENT || null,
        stepSummary: environment.GITHUB_STEP_SUMMARY || null,
    };
}


/***/ }),

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

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   climb: () => (/* binding */ climb),
/* harmony export */   entered: () => (/* binding */ entered),
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   resolveReference: () => (/* binding */ resolveReference),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _gather_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60521);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23286);



/**
 * Stores the model as a version and puts it in the first stage of the ladder; then it climbs, the same digest, as far as each further stage has a gate of its own
 * and that gate allows. A stage that has moved on from this version, by a newer one or by a rollback, is left alone. Null where the decision blocks.
 */
async function promote(input) {
    const { registry, bundle, stages, now } = input;
    if (input.outcome !== 'allow')
        return null;
    // All names are looked at before anything is stored.
    for (const { name } of stages)
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(name);
    const promotion = await registry.publish(bundle, input.bump, now);
    const { version } = promotion.version;
    const results = [];
    for (const [index, { name, gate }] of stages.entries()) {
        const reason = withheld(index, name, gate, results.at(-1), input);
        if (reason !== '') {
            results.push({ stage: name, assignment: null, reason });
            continue;
        }
        const assignment = await registry.assign(bundle.model, version, name, now, { forward: true });
        results.push(assignment.version === version
            ? { stage: name, assignment, reason: '' }
            : {
                stage: name,
                assignment: null,
                reason: `${name} holds v${assignment.version} since ${assignment.date} and has moved on from v${version}`,
            });
    }
    const reached = results.filter(({ assignment }) => assignment !== null).map(({ stage }) => stage);
    return {
        ...promotion,
        version: { ...promotion.version, stages: reached },
        stages: results,
        before: promotion.version.stages,
        stage: reached.at(-1) ?? null,
    };
}
/** The assignments that have the version in its stages, and the stages that are new to it. */
function entered({ stages, before }) {
    const assignments = stages.flatMap(({ assignment }) => assignment ?? []);
    return { assignments, entered: assignments.map(({ stage }) => stage).filter((stage) => !before.includes(stage)) };
}
function withheld(index, name, gate, before, { allows }) {
    if (before !== undefined && before.assignment === null)
        return `it is not in ${before.stage}`;
    if (gate === undefined)
        return index === 0 ? '' : `${name} has no gate of its own: promote to it by hand`;
    const decision = allows(gate, name);
    if (decision.outcome === 'allow')
        return '';
    return `its gate blocks: ${decision.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`).join('; ')}`;
}
/**
 * Puts the version before the current one back into its stage, or the named one, which must have been there. Each further rollback goes one version further back: what was
 * rolled back from is never returned to.
 */
async function rollback(registry, model, stage, options) {
    const history = await registry.assignments((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage));
    const current = history.find((assignment) => assignment.current);
    if (current === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: no version of ${model} is in ${stage}, so there is nothing to roll back`,
            next: await stagesThere(registry, model),
        });
    const versions = new Set((await registry.versions(model)).map(({ version }) => version));
    const earlier = (0,_gather_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsBefore */ .J)(history, current).filter((version) => versions.has(version));
    const to = options.to === undefined ? earlier.at(-1) : ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(options.to) ?? options.to);
    if (to === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${current.version} is the first version in ${stage}, so there is none to roll back to`,
            next: 'name one that was there with `--to`, or promote another version',
        });
    if (!versions.has(to) || !history.some(({ version }) => version === to))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            message: `${registry.place}: ${model} v${to} was never in ${stage}`,
            next: earlier.length === 0
                ? `promote it to ${stage} instead`
                : `choose one of ${earlier.map((version) => `v${version}`).join(', ')}, or promote it to ${stage}`,
        });
    if (to === current.version)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({ message: `${model} v${to} is in ${stage} already`, next: 'name another version' });
    return { model, from: current.version, assignment: await registry.assign(model, to, stage, options.now) };
}
/** Promotes by hand: any version to any stage, whatever is there. */
async function climb(registry, model, version, stage, now) {
    return registry.assign((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModel */ .w5)(model), version, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStage */ .RT)(stage), now);
}
/** The version that `MODEL`, `MODEL@STAGE`, `MODEL@1.4.0` or `MODEL@v1.4.0` names; throws `ConfigurationError` with what there is instead. */
async function resolveReference(registry, text) {
    const reference = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    const { model } = reference;
    const versions = await registry.versions(model);
    const found = versions.find((version) => reference.kind === 'latest'
        ? true
        : reference.kind === 'version'
            ? version.version === reference.version
            : version.stages.includes(reference.stage));
    if (found !== undefined)
        return found;
    const there = versions.slice(0, 10).map(({ version }) => `${model}@${version}`);
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: reference.kind === 'latest'
            ? `${registry.place} has no version of ${model}`
            : reference.kind === 'version'
                ? `${registry.place} has no version ${reference.version} of ${model}`
                : `${registry.place}: no version of ${model} is in ${reference.stage}`,
        next: versions.length === 0
            ? 'promote a first version, or check the name of the model'
            : reference.kind === 'stage'
                ? await stagesThere(registry, model)
                : `choose one of ${there.join(', ')}`,
    });
}
async function stagesThere(registry, model) {
    const current = (await registry.assignments(model)).filter((assignment) => assignment.current);
    return current.length === 0
        ? 'promote a version to a stage first'
        : `these stages hold a version: ${current.map(({ stage, version }) => `${stage} (v${version})`).join(', ')}`;
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createConsoleLog)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

/** The log of the command line: plain lines on standard error, so that standard output holds results only. */
function createConsoleLog(color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    let halfLine = false;
    const line = (text) => {
        process.stderr.write(`${halfLine ? '\n' : ''}${text}\n`);
        halfLine = false;
    };
    return {
        info: (message) => line((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(message)),
        warning: (message) => line(`${paint(33, 'warning:')} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(message)}`),
        async group(title, body) {
            line(paint(1, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(title)));
            return body();
        },
        output(chunk) {
            process.stderr.write(chunk);
            if (chunk.length > 0)
                halfLine = chunk.at(-1) !== 10;
        },
        beginOutput: () => { },
        endOutput: () => {
            if (halfLine)
                line('');
        },
    };
}


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

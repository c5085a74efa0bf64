export const id = 1268;
export const ids = [1268];
export const modules = {

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

/***/ 97865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ GithubProblem),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   asProblem: () => (/* binding */ asProblem)
/* harmony export */ });
/* unused harmony export acceptedPermission */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2682);


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
        const advice = limited ? `; ${patience((0,_support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(error.headers, Date.now()))}` : '';
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
    const wait = (0,_support_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(response.headers, Date.now());
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

/***/ 72345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ notifyTraining),
/* harmony export */   nE: () => (/* binding */ notifyStages),
/* harmony export */   u2: () => (/* binding */ signingSecret),
/* harmony export */   z9: () => (/* binding */ notifyVerdict)
/* harmony export */ });
/* unused harmony exports notify, turns */
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _gate_monitoring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92890);
/* harmony import */ var _history_run_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73627);
/* harmony import */ var _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45114);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);





/** All models of a run that tell the same receiver wait for one another, and learn together that it is down. */
const receivers = new Map();
/** What is wrong with a key is told once. */
const warned = new Set();
/** Sends those that are asked for, in order, after those that were given before. Never throws, and ends within a minute. */
async function notify(project, happenings, log) {
    const { events } = project.configuration;
    if (events === undefined)
        return;
    const wanted = happenings.filter(({ type }) => events.types.includes(type));
    if (wanted.length === 0)
        return;
    const [first] = wanted;
    if (first !== undefined && 'run' in first && project.runner === null) {
        log.info('no events are sent: this run is local');
        return;
    }
    try {
        const [{ eventOf }, { openDelivery, signingKey }] = await Promise.all([
            __webpack_require__.e(/* import() */ 9688).then(__webpack_require__.bind(__webpack_require__, 29688)),
            __webpack_require__.e(/* import() */ 2549).then(__webpack_require__.bind(__webpack_require__, 2549)),
        ]);
        const { url, secret: variable = null } = events;
        const key = variable === null ? null : signingKey(secretOf(project, variable), variable);
        const name = JSON.stringify([url, variable]);
        const receiver = receivers.get(name) ?? { deliver: openDelivery({ url, key, variable }), last: Promise.resolve() };
        receivers.set(name, receiver);
        const sender = senderOf(project);
        const made = wanted.map((happening) => eventOf(happening, sender));
        receiver.last = receiver.last.then(() => receiver.deliver(made, log));
        await receiver.last;
    }
    catch (error) {
        const [problem] = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1 ? error.problems : [{ message: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }];
        const text = `no events are sent: ${[problem?.message, problem?.next].filter(Boolean).join('; ')}`;
        log.info(`not sent: ${wanted.map(({ type }) => type).join(', ')}`);
        if (!warned.has(text))
            log.warning(text);
        warned.add(text);
    }
}
/** Throws `ConfigurationError`: an event that is not signed where that was asked for is worse than none. */
function secretOf({ environment }, variable) {
    const value = environment[variable]?.trim() ?? '';
    if (value !== '')
        return value;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1({
        message: `${variable}, which is to hold the key that signs them, is not set`,
        next: 'give it to this step as `env`, from a secret of the repository',
    });
}
function senderOf({ runner, repository, model }) {
    const now = new Date();
    const source = runner === null
        ? (pageOf((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(repository)?.remoteUrl ?? null) ?? `urn:ml-test-score:${encodeURIComponent(model)}`)
        : `${runner.serverUrl}/${runner.repository}`;
    return {
        source,
        occasion: runner === null ? `local-${now.getTime()}` : `${runner.runId}/${runner.attempt}`,
        run: runner?.runUrl ?? null,
        now: now.toISOString(),
    };
}
/** `git@github.com:acme/penguins.git` → `https://github.com/acme/penguins`; null for a folder. */
function pageOf(remote) {
    const [, host, path] = remote?.match(/^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+\.[A-Za-z]+)(?::\d+)?[:/](.+?)(?:\.git)?\/*$/) ?? [];
    return host === undefined || path === undefined ? null : encodeURI(`https://${host}/${path}`);
}
/** The key that signs, which no code of the repository may see; null where none is named, set, or long enough to be one. */
function signingSecret({ configuration, environment }) {
    const variable = configuration.events?.secret;
    const value = variable === undefined ? undefined : environment[variable]?.trim();
    return value === undefined || value.length < shortestSecret ? null : value;
}
/** Anything shorter might be part of other values, as of PATH. */
const shortestSecret = 8;
/** A promotion that is repeated tells nobody twice. */
async function notifyStages(project, { kind, registry, version, assignments, entered, from }, log) {
    const { runner } = project;
    const moves = assignments.filter(({ stage }) => entered.includes(stage));
    const happenings = moves.map(({ stage, number, date }) => ({
        type: `model.${kind}`,
        model: version.model,
        move: {
            stage,
            version: version.version,
            from,
            number,
            date,
            digest: version.digest,
            commit: version.commit,
            registry: registry.place,
            score: version.score,
            actor: runner?.actor ?? null,
        },
    }));
    await notify(project, happenings, log);
}
/** What a run without its own token for secrets leaves to the trusted half. */
const isOfFork = ({ pullRequest }) => pullRequest?.fork === true;
/** Training is over. Sent by the job that trains. */
async function notifyTraining(project, { run, training }, log) {
    if (!isOfFork(run))
        await notify(project, [{ type: 'training.finished', run, training }], log);
}
/** What the verdict means for those who are told. */
async function notifyVerdict(project, { run, report, trusted }, log) {
    if (project.configuration.events === undefined)
        return;
    if (!trusted && isOfFork(run)) {
        log.info('no events are sent: `command: report` tells of pull requests from forks');
        return;
    }
    if (run.scope === 'monitoring')
        return notify(project, await monitoringHappenings(project, run, report, log), log);
    const happenings = [{ type: 'run.scored', run, report }];
    if (report.decision.outcome === 'block')
        happenings.push({ type: 'gate.blocked', run, report });
    return notify(project, happenings, log);
}
/** Events speak of what is served: a run of another branch sends none. */
async function monitoringHappenings({ history }, run, report, log) {
    if (run.branch === null || run.branch !== run.defaultBranch) {
        log.info(`no events of monitoring are sent: only runs of ${run.defaultBranch ?? 'the default branch'} send them`);
        return [];
    }
    let entries = [];
    try {
        entries = (await history?.index(run.model)) ?? [];
    }
    catch (error) {
        log.warning(`whether a monitoring test failed before is not known: the history could not be read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
    const { failed, recovered } = turns(entries, run, report);
    const skew = report.tests.find(({ id }) => id === 'monitor/skew');
    return [
        ...(skew?.outcome === 'fail' ? [{ type: 'drift.found', run, report }] : []),
        ...(failed.length === 0 ? [] : [{ type: 'monitoring.failed', run, report, tests: failed }]),
        ...(recovered.length === 0 ? [] : [{ type: 'monitoring.recovered', run, report, tests: recovered }]),
    ];
}
/**
 * Which monitoring tests began to fail, and which pass again, against the last monitoring run that could tell. Where none is known, what fails now is taken for
 * new: told twice rather than never.
 */
function turns(entries, run, { tests }) {
    const earlier = entries.filter((entry) => !(0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isFull */ .uq)(entry) && entry.branch === run.defaultBranch && !(entry.run === run.id && entry.attempt === run.attempt));
    const failedBefore = (id) => {
        for (const entry of earlier) {
            const result = (0,_history_run_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIn */ .Do)(entry, id);
            if (result?.execution !== 'automated' || result.outcome === 'inconclusive')
                continue;
            return result.outcome !== 'pass';
        }
        return false;
    };
    const outcomes = new Map(tests.map((test) => [test.id, test]));
    const monitored = _rubric_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .testIds */ .b3.filter((id) => id.startsWith('monitor/'));
    return {
        failed: monitored.filter((id) => {
            const test = outcomes.get(id);
            return test !== undefined && (0,_gate_monitoring_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlarm */ .I)(test) && !failedBefore(id);
        }),
        recovered: monitored.filter((id) => {
            const test = outcomes.get(id);
            return test?.outcome === 'pass' && test.execution === 'automated' && failedBefore(id);
        }),
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

/***/ 25311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eu: () => (/* binding */ warnOfDisagreement),
/* harmony export */   fn: () => (/* binding */ disagreement),
/* harmony export */   wL: () => (/* binding */ factsDigest),
/* harmony export */   zq: () => (/* binding */ stageChanged)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8330);
/* harmony import */ var _audit_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40610);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17059);
/* harmony import */ var _github_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97865);
/* harmony import */ var _notification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72345);
/* harmony import */ var _promote_grammar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23286);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35921);










/** Tells who ought to know of a change, and keeps it in the audit. Never throws: the change stands, and the log says what is missing. */
async function stageChanged(project, change, log) {
    await keepLink(project, change, log);
    await (0,_notification_js__WEBPACK_IMPORTED_MODULE_7__/* .notifyStages */ .nE)(project, change, log);
}
/** Done again where everything was there already: a run that ended between the tag and the link may have left it out. */
async function keepLink(project, change, log) {
    const { store, history } = project;
    const { model } = change.version;
    if (store === null || history === null)
        return;
    try {
        const { appendLinks } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 30697));
        const account = await accountOf(project, change, log);
        const own = new Map();
        if (change.created)
            own.set((0,_promote_grammar_js__WEBPACK_IMPORTED_MODULE_8__/* .versionTag */ .Vm)(model, change.version.version), account);
        for (const { stage, number } of change.assignments)
            own.set((0,_promote_grammar_js__WEBPACK_IMPORTED_MODULE_8__/* .stageTag */ .j0)(model, stage, number), {
                ...account,
                action: change.kind === 'rolled-back' ? 'rolled-back' : 'assigned',
                ...(change.from === null ? {} : { from: change.from }),
            });
        const added = await appendLinks({ store, history, model }, own, Date.now());
        const later = added.filter(({ recordedLater }) => recordedLater).length;
        if (added.length > 0)
            log.info(`audit: ${added.length} link${added.length === 1 ? '' : 's'} added to the branch ${history.branch}${later === 0 ? '' : `, ${later} of them for tags that an earlier run or a person made`}`);
    }
    catch (error) {
        log.warning(`the audit of ${model} lacks a link for v${change.version.version}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error)}; the next change of a stage adds what the tags tell`);
    }
}
async function accountOf(project, change, log) {
    const { registry, judgement, runner, factsSha256 } = change;
    const base = {
        ..._audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownAccount */ .Ij,
        registry: (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(registry.place, 500),
        run: runner === null
            ? null
            : {
                id: runner.runId,
                attempt: runner.attempt,
                event: (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(runner.trigger.event),
                url: (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(runner.runUrl, 500),
            },
        actor: runner?.actor == null ? null : (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(runner.actor),
        approvals: await approvalsOf(project, runner, log),
    };
    if (judgement === null)
        return base;
    const { facts, score, decision } = judgement;
    const { run } = facts;
    const digest = (fact) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .presentValue */ .p)(fact)?.sha256 ?? null;
    const review = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .presentValue */ .p)(facts.review)?.change;
    const reviewed = review?.kind === 'pull-request' ? review : null;
    const pull = run.pullRequest ?? reviewed;
    return {
        ...base,
        decision: {
            outcome: decision.outcome,
            score: score.total,
            sections: score.sections,
            reasons: (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedReasons */ .Hg)(decision.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`)),
            policy: facts.policy.commit ?? run.commit,
            run: {
                id: run.id,
                attempt: run.attempt,
                event: (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(run.event),
                url: run.url === null ? null : (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(run.url, 500),
                actor: run.actor === null ? null : (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(run.actor),
            },
            release: _package_json__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE,
        },
        data: {
            training: digest(facts.data.training),
            testing: digest(facts.data.testing),
            serving: digest(facts.data.serving),
        },
        facts: factsSha256,
        pullRequest: pull === null
            ? null
            : {
                number: pull.number,
                title: 'title' in pull ? (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(pull.title) : null,
                author: pull.author === null ? null : (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(pull.author),
            },
        reviewers: reviewed === null
            ? null
            : reviewed.reviews.slice(0, 30).map(({ login, state }) => ({ login: (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(login), state: (0,_audit_link_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(state) })),
    };
}
/** Of a bundle, for the link of the version that it became. */
const factsDigest = async ({ directory }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'facts.json')))
    .digest('hex');
/** Null where GitHub is not there, or does not tell. */
async function approvalsOf(project, runner, log) {
    if (runner === null || project.github === null)
        return null;
    try {
        const { readApprovals } = await __webpack_require__.e(/* import() */ 3532).then(__webpack_require__.bind(__webpack_require__, 73532));
        return await readApprovals({
            repository: runner.repository,
            runId: runner.runId,
            connect: project.github,
        });
    }
    catch (error) {
        const { message } = (0,_github_problem_js__WEBPACK_IMPORTED_MODULE_6__.asProblem)(error, 'who approved this run was not read', 'actions: read');
        log.info(`audit: ${message}; the link says that it is not known`);
        return null;
    }
}
/** Says where the registry's own pointer of a stage is not where the tags have it, before an assignment puts it back. Never throws. */
async function warnOfDisagreement(registry, model, stages, log) {
    try {
        for (const one of await registry.disagreements(model))
            if (stages.includes(one.stage))
                log.warning(`${disagreement(registry, model, one)}; this run puts it back`);
    }
    catch (error) {
        log.warning(`whether ${registry.place} agrees with the tags was not found out: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error)}`);
    }
}
/** In one line. */
const disagreement = ({ place }, model, { stage, expected, found }) => `${place}: ${stage} of ${model} does not point where it should: expected ${expected === null ? 'nothing' : `v${expected}`}, found ${found ?? 'nothing'}`;


/***/ }),

/***/ 2682:
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


/***/ })

};

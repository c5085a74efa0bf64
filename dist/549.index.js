export const id = 549;
export const ids = [549,8492,79,7865];
export const modules = {

/***/ 88492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherTrends: () => (/* binding */ gatherTrends)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _support_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42200);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37312);



const mostPoints = 100;
/** The last full runs of the default branch. They are in the index that `performance` reads too, which is read once. */
async function gatherTrends({ run, history }) {
    if (history === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('there is no history to look in');
    const branch = run.defaultBranch;
    if (branch === null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('the default branch is not known');
    let entries;
    try {
        entries = await history.index(run.model);
    }
    catch (error) {
        if (error instanceof _support_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi || error instanceof _support_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`the history could not be read: ${error.message}`);
        throw error;
    }
    const now = Date.parse(run.startedAt);
    const seen = new Set([run.id]);
    const points = [];
    for (const entry of entries) {
        if (points.length === mostPoints)
            break;
        // A run that only monitored has no score of all 28 tests.
        const isPartial = 'scope' in entry && entry.scope === 'monitoring';
        if (entry.branch !== branch || isPartial || seen.has(entry.run) || Date.parse(entry.startedAt) > now)
            continue;
        seen.add(entry.run);
        const { startedAt, commit, score, decision, metrics } = entry;
        points.push({ startedAt, commit, score, decision, metrics });
    }
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)({ branch, points: points.reverse() });
}


/***/ }),

/***/ 30079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverComment: () => (/* binding */ deliverComment),
/* harmony export */   maximumComment: () => (/* binding */ maximumComment)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14510);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14878);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97865);



/**
 * GitHub says "maximum is 65536 characters"; issue comments have been seen to take up to 262,144 bytes, which is the same for characters of four
 * bytes. Counting UTF-16 units is on the safe side of both.
 */
const maximumComment = 65_536;
const permission = 'pull-requests: write';
/** The oldest hundred hold a comment made early, the newest one made just now. */
const conversation = `fragment conversation on PullRequest {
  id number state locked
  oldest: comments(first: 100) { nodes { ...comment } }
  newest: comments(last: 100) { nodes { ...comment } }
}
fragment comment on IssueComment { fullDatabaseId url body viewerDidAuthor }`;
const byNumber = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...conversation } }
}
${conversation}`;
const byBranch = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { associatedPullRequests(states: OPEN, first: 1) { nodes { ...conversation } } }
  }
}
${conversation}`;
/** Creates, and reads in the same request what else is there: two runs that create at once are seen by the later one. */
const addComment = `mutation ($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { ...comment } }
    subject { ... on PullRequest { ...conversation } }
  }
}
${conversation}`;
async function readConversation(request) {
    const { client, owner, repo, pullRequest } = request;
    if (typeof pullRequest === 'number') {
        const answer = await client.graphql(byNumber, {
            owner,
            repo,
            number: pullRequest,
        });
        return answer.repository?.pullRequest ?? undefined;
    }
    const answer = await client.graphql(byBranch, { owner, repo, ref: `refs/heads/${pullRequest.branch}` });
    return answer.repository?.ref?.associatedPullRequests.nodes?.[0] ?? undefined;
}
/** Our comments for this model, oldest first. A marker in somebody else's comment, or not on the first line, does not count. */
function ourComments(found, model) {
    const ours = new Map();
    for (const comment of [...(found.oldest.nodes ?? []), ...(found.newest.nodes ?? [])]) {
        if (comment === null || !comment.viewerDidAuthor)
            continue;
        const writer = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(comment.body, model);
        if (writer !== undefined)
            ours.set(comment.fullDatabaseId, { ...comment, writer });
    }
    return [...ours.values()].sort((a, b) => (BigInt(a.fullDatabaseId) < BigInt(b.fullDatabaseId) ? -1 : 1));
}
/** Marker and body, within GitHub's limit. */
function composeComment(model, writer, body) {
    const whole = `${(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMarker */ .gJ)(model, writer)}\n${body.trimEnd()}`;
    if (whole.length <= maximumComment)
        return whole;
    const note = `\n\n_Cut here: GitHub takes at most ${maximumComment.toLocaleString('en')} characters in a comment. The whole report is in the job summary._`;
    let limit = maximumComment - note.length;
    for (;;) {
        const cut = (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutAtLine */ .q)(whole, limit, (text) => text.length);
        const result = cut + (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .closingOf */ .r)(cut) + note;
        if (result.length <= maximumComment)
            return result;
        limit -= result.length - maximumComment;
    }
}
const normalized = (body) => body.replaceAll('\r\n', '\n').trimEnd();
/** Writes to the oldest of our comments, and removes any second one (two runs created at once). */
async function settle(request, found, ours, text) {
    const { client, owner, repo, writer } = request;
    const [first, ...surplus] = ours;
    if (first === undefined)
        return request.onlyUpdate === true
            ? silent('there is nothing to say, and no comment to correct')
            : create(request, found, text);
    const outranked = ours.map((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOutranked */ .gh)(writer, comment.writer)).find((why) => why !== undefined);
    if (outranked !== undefined)
        return silent(outranked);
    for (const comment of surplus)
        await remove(request, comment);
    if (normalized(first.body) === normalized(text))
        return { kind: 'unchanged', url: first.url, pullRequest: found.number };
    try {
        await client.rest.issues.updateComment({ owner, repo, comment_id: Number(first.fullDatabaseId), body: text });
        return { kind: 'updated', url: first.url, pullRequest: found.number };
    }
    catch (error) {
        const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.asProblem)(error, `updating the comment on pull request #${found.number}`, permission);
        // Somebody deleted it after it was read.
        if (problem.kind === 'not-found')
            return create(request, found, text);
        throw problem;
    }
}
const silent = (reason) => ({ kind: 'silent', reason });
async function create(request, found, text) {
    if (found.state !== 'OPEN')
        return silent(`pull request #${found.number} was ${found.state.toLowerCase()} meanwhile, and had no comment of ours`);
    const { addComment: answer } = await request.client.graphql(addComment, { subject: found.id, body: text });
    const created = answer?.commentEdge?.node;
    if (!created)
        throw new Error('GitHub answered without the new comment');
    const now = answer?.subject;
    const before = now ? ourComments(now, request.model).filter(earlierThan(created)) : [];
    const [first] = before;
    if (!now || first === undefined)
        return { kind: 'created', url: created.url, pullRequest: found.number };
    // Another run was faster: its comment stays, ours goes, and the usual rules decide what stands in it.
    await remove(request, created);
    return settle(request, now, before, text);
}
const earlierThan = (comment) => (other) => BigInt(other.fullDatabaseId) < BigInt(comment.fullDatabaseId);
/** A second comment that cannot be removed is a blemish, no failure. */
async function remove({ client, owner, repo }, comment) {
    await client.rest.issues
        .deleteComment({ owner, repo, comment_id: Number(comment.fullDatabaseId) })
        .catch(() => undefined);
}
function describe(problem, found) {
    if (found?.locked && /locked/i.test(problem.message))
        return {
            kind: 'failed',
            reason: `the conversation of pull request #${found.number} is locked, and GitHub lets the token add no comment there: unlock it, then run again`,
        };
    return {
        kind: 'failed',
        reason: problem.message,
        ...(problem.permission === undefined ? {} : { permission: problem.permission }),
    };
}
/**
 * One comment per model on a pull request, updated in place: one query and one write. A push run gives way to the pull request's own run, an older
 * run to a newer one. Never throws: trouble here does not change the verdict.
 */
async function deliverComment(request) {
    const { pullRequest, model, writer } = request;
    const place = typeof pullRequest === 'number' ? `pull request #${pullRequest}` : `branch ${pullRequest.branch}`;
    let found;
    try {
        found = await readConversation(request);
        if (found === undefined)
            return silent(typeof pullRequest === 'number' ? `${place} was not found` : `no pull request is open for ${place}`);
        return await settle(request, found, ourComments(found, model), composeComment(model, writer, request.body));
    }
    catch (error) {
        return describe((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.asProblem)(error, `commenting on ${place}`, permission), found);
    }
}


/***/ }),

/***/ 14878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gh: () => (/* binding */ whyOutranked),
/* harmony export */   ll: () => (/* binding */ formatFields),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
const opening = '<!-- ml-test-score ';
const closing = ' -->';
/** `--` would end an HTML comment early. */
const encode = (value) => encodeURIComponent(value).replaceAll('-', '%2D');
/** The hidden first line by which a later run finds its comment, and knows who wrote it. */
function formatMarker(model, writer) {
    const fields = {
        model,
        event: writer.event,
        head: writer.headSha,
        run: writer.runId,
        attempt: String(writer.attempt),
    };
    return formatFields(opening, fields);
}
/** A hidden line: the opening of an HTML comment, and fields that no value can end early. */
function formatFields(start, fields) {
    const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encode(value)}`);
    return start + pairs.join(' ') + closing;
}
/** The fields of the hidden first line of a text; undefined where there is no such line. */
function readFields(start, body) {
    const line = body.split(/\r?\n/, 1)[0] ?? '';
    if (!line.startsWith(start) || !line.endsWith(closing))
        return undefined;
    const fields = new Map();
    for (const pair of line.slice(start.length, -closing.length).split(' ')) {
        const [name = '', value = ''] = pair.split('=', 2);
        try {
            fields.set(name, decodeURIComponent(value));
        }
        catch {
            return undefined;
        }
    }
    return fields;
}
/** The writer of a comment for this model; undefined where the first line is no marker of this model. What is missing in it ranks lowest. */
function readMarker(body, model) {
    const fields = readFields(opening, body);
    if (fields === undefined || fields.get('model') !== model)
        return undefined;
    return {
        event: fields.get('event') ?? '',
        headSha: fields.get('head') ?? '',
        runId: fields.get('run') ?? '',
        attempt: Number(fields.get('attempt')) || 0,
    };
}
const runNumber = (id) => (/^\d+$/.test(id) ? BigInt(id) : 0n);
const ownsComment = (event) => event.startsWith('pull_request') || event === 'workflow_run';
/** Why `writer` must leave a comment of `other` alone; undefined where it may overwrite it. */
function whyOutranked(writer, other) {
    const mine = ownsComment(writer.event);
    const theirs = ownsComment(other.event);
    if (!mine && theirs)
        return `the comment belongs to the pull request's own run (${other.runId})`;
    if (mine && !theirs && writer.headSha === other.headSha)
        return undefined;
    const [run, otherRun] = [runNumber(writer.runId), runNumber(other.runId)];
    if (otherRun > run || (otherRun === run && other.attempt > writer.attempt))
        return `a newer run (${other.runId}, attempt ${other.attempt}) has already commented`;
    return undefined;
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

/***/ 24571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell),
  t: () => (/* binding */ toldOfProblems)
});

// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/github/artifact.js
var github_artifact = __webpack_require__(63762);
// EXTERNAL MODULE: ./build/github/comment.js
var comment = __webpack_require__(30079);
// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(62625);
// EXTERNAL MODULE: ./build/github/problem.js
var problem = __webpack_require__(97865);
;// CONCATENATED MODULE: ./build/github/status.js


/** "description is too long (maximum is 140 characters)". */
const longest = 140;
/** Sets the commit status of this name: the last one counts. One request. Never throws: trouble here does not change the verdict. */
async function setStatus(request) {
    const { client, owner, repo, commit, context, state, description, url } = request;
    try {
        await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
            owner,
            repo,
            sha: commit,
            context,
            state,
            description: (0,support_text/* clipped */.c)(description.replace(/\s+/g, ' ').trim(), longest),
            ...(url === null ? {} : { target_url: url }),
        });
        return { kind: 'set' };
    }
    catch (error) {
        const { message } = (0,problem.asProblem)(error, `setting the status of ${commit.slice(0, 7)}`, 'statuses: write');
        return { kind: 'failed', reason: message };
    }
}

// EXTERNAL MODULE: ./build/github/summary.js
var github_summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/support/artifact-name.js
var artifact_name = __webpack_require__(37306);
;// CONCATENATED MODULE: ./build/jobs/report-delivery.js







/** Summary and artifact, the comment, and the status last. @returns the address of the comment, empty without one */
async function tell({ request, source, subject }, address, told) {
    await publish(request, told);
    const { url, outranked } = await report_delivery_comment(request, address, subject.trigger, source.run, told);
    if (outranked)
        request.log.info('no commit status: a newer run has set it');
    else
        await report_delivery_status(request, address, source.run, told, url === '' ? request.runner.runUrl : url);
    return url;
}
/** Comments as the run that measured, so that an older run never writes over a newer one. @returns the address, and whether a newer run has spoken */
async function report_delivery_comment({ inputs, log }, address, trigger, run, told) {
    const none = { url: '', outranked: false };
    const onBranch = run.event === 'push' && trigger.branch !== null && trigger.branch !== trigger.defaultBranch
        ? { branch: trigger.branch }
        : null;
    const pullRequest = trigger.pullRequest?.number ?? onBranch;
    if (!inputs.comment || pullRequest === null)
        return none;
    const outcome = await (0,comment.deliverComment)({
        ...address,
        pullRequest,
        model: told.model,
        body: told.comment,
        writer: { event: trigger.event, headSha: run.headCommit, runId: run.id, attempt: run.attempt },
    });
    if (outcome.kind === 'silent') {
        log.info(`no comment: ${outcome.reason}`);
        return { url: '', outranked: /^a newer run/.test(outcome.reason) };
    }
    if (outcome.kind === 'failed') {
        const permission = outcome.permission === undefined ? '' : `; give the job the permission ${outcome.permission}`;
        log.warning(`no comment: ${outcome.reason}${permission}. The report is in the job summary`);
        return none;
    }
    log.info(`comment ${outcome.kind}: ${outcome.url}`);
    return { url: outcome.url, outranked: false };
}
async function report_delivery_status({ job, log }, address, run, { state, description }, url) {
    if (job.status === null)
        return;
    const outcome = await setStatus({
        ...address,
        commit: run.headCommit,
        context: job.status,
        state,
        description,
        url,
    });
    if (outcome.kind === 'set')
        log.info(`status \`${job.status}\` of ${run.headCommit.slice(0, 7)}: ${state}`);
    else
        log.warning(`no commit status \`${job.status}\`: ${outcome.reason}`);
}
/** Where the people who look at this job find it. */
async function publish({ runner, environment, log }, told) {
    log.commands((0,annotations/* formatAnnotations */.M)(told.annotations));
    const summary = await (0,github_summary/* writeSummary */.S)(runner.stepSummary ?? undefined, told.summary);
    if (summary.kind !== 'written')
        log.info(`no job summary: ${summary.reason}`);
    if (told.output === null)
        return;
    const artifact = await (0,github_artifact/* uploadArtifact */.m)({
        model: told.model,
        name: (0,artifact_name/* judgedArtifactName */.J)(runner.attempt),
        attempt: runner.attempt,
        directory: told.output,
        environment,
    });
    if (artifact.kind === 'uploaded')
        log.info(`report uploaded as the artifact ${artifact.name}`);
    else
        log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${told.output}`);
}
/** Missing never passes: what is told where nothing could be judged. Hostile text is escaped. */
function toldOfProblems(model, problems, run) {
    const list = problems.slice(0, 20).map(({ file, line, message, next }) => {
        const place = file === undefined ? '' : `${(0,markdown/* code */.aY)([file, line].filter((part) => part !== undefined).join(':'))} `;
        return `- ${place}${(0,markdown/* prose */.CS)(message, 600)}${next === undefined ? '' : ` → ${(0,markdown/* prose */.CS)(next)}`}`;
    });
    const more = problems.length > list.length ? `\n\n${problems.length - list.length} more are in the log.` : '';
    const text = `### ❌ Blocked: ${(0,markdown/* code */.aY)(model)} could not be judged\n\n${list.join('\n')}${more}\n\n<sub>commit \`${run.headCommit.slice(0, 7)}\` · [run](${run.url})</sub>\n`;
    return {
        model,
        comment: text,
        summary: text,
        state: 'error',
        description: `Could not be judged: ${problems[0]?.message ?? ''}`,
        annotations: problems.map(({ message, next }) => ({
            level: 'error',
            title: 'ML Test Score: not judged',
            message: next === undefined ? message : `${message}\n→ ${next}`,
        })),
        output: null,
    };
}


/***/ }),

/***/ 92813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ believedFacts)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17059);
/* harmony import */ var _gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26247);
/* harmony import */ var _gather_carried_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48072);
/* harmony import */ var _gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71448);
/* harmony import */ var _gather_production_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48055);
/* harmony import */ var _gather_review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66003);
/* harmony import */ var _gather_trends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88492);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _support_git_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37312);









/**
 * The facts that are judged: what was measured as it was claimed, everything else anew. Who ran, what the policy is, what it is compared with, and who approved come from GitHub
 * and git.
 */
async function believedFacts(saved, project, run, runner) {
    const { configuration, policy, history, context, ancestry, git, store } = project;
    const own = runOf(project, run, runner);
    const base = context === null || ancestry === null ? null : { context, ancestry };
    const baseline = base === null || history === null
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMissing */ .bi)(project.repository))
        : await (0,_gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBaseline */ .d)({ ...base, model: project.model, run: own.id, history });
    const stage = configuration.promote?.stage.at(-1)?.name ?? '';
    const production = await (0,_gather_production_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherProduction */ .t)(configuration.promote === undefined ? null : project.registry, project.model, stage);
    const reviewed = saved.review.state === 'gathered' && store !== null && own.commit !== null;
    const hasTree = reviewed && (await (0,_support_git_store_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchCommits */ .Bj)(store, [own.commit], 1, 'blob:none'));
    return {
        ...saved,
        run: own,
        configuration,
        policy,
        metrics: withDirections(saved.metrics, configuration.directions),
        baseline,
        production: saved.slices.state === 'gathered' ? await (0,_gather_production_js__WEBPACK_IMPORTED_MODULE_4__/* .withRecordedSlices */ .W)(production, history, project.model) : production,
        carried: await (0,_gather_carried_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherCarried */ .Y)({ run: own, configuration, history }),
        catalog: await catalogOf(project, saved.catalog),
        trends: await (0,_gather_trends_js__WEBPACK_IMPORTED_MODULE_6__.gatherTrends)({ run: own, history }),
        differences: pairedWith(baseline, saved.differences),
        review: hasTree
            ? await (0,_gather_review_js__WEBPACK_IMPORTED_MODULE_5__.gatherReview)({
                root: project.root,
                git,
                configuration,
                run: own,
                github: project.github,
                policy,
                ...(base === null ? {} : { upstream: { store, base: () => (0,_gather_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baseCommitOf */ .s)(base.context, base.ancestry) } }),
                saved: { review: saved.review, tree: { git: store.git, name: `${own.commit}:${project.prefix}` } },
            })
            : saved.review.state === 'gathered'
                ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)('the commit that was scored cannot be read')
                : saved.review,
    };
}
function runOf(project, run, runner) {
    const { trigger } = project;
    const repository = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(project.repository);
    return {
        model: project.model,
        commit: repository?.head ?? null,
        headCommit: trigger.pullRequest?.headCommit ?? repository?.head ?? null,
        branch: trigger.branch,
        defaultBranch: trigger.defaultBranch ?? repository?.defaultBranch ?? null,
        dirty: false,
        event: trigger.event,
        pullRequest: trigger.pullRequest,
        id: run.id,
        attempt: run.attempt,
        url: run.url,
        repository: runner.repository,
        actor: run.actor,
        startedAt: new Date(run.startedAt).toISOString(),
    };
}
/** As the base has it in git; where it has none, as it was claimed. */
async function catalogOf({ root, configuration, policyFiles }, claimed) {
    const path = configuration.data.catalog;
    if (path === undefined || !policyFiles.has(path))
        return claimed;
    try {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .Pm)(await (await __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 60552))).loadCatalog(root, path, policyFiles));
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1)
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBy */ .Dj)(error);
        throw error;
    }
}
/** Which way a metric is better is policy, and so is not what the facts say. */
const withDirections = (metrics, directions) => metrics.state !== 'gathered'
    ? metrics
    : {
        state: 'gathered',
        value: {
            ...metrics.value,
            values: metrics.value.values.map((metric) => ({
                ...metric,
                direction: (0,_gather_metrics_directions_js__WEBPACK_IMPORTED_MODULE_3__/* .directionOf */ .F)(metric.name, directions),
            })),
        },
    };
/** Intervals of a comparison with another base than this one say nothing here. */
function pairedWith(baseline, differences) {
    const base = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(baseline)?.commit;
    const compared = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .presentValue */ .p)(differences)?.commit;
    if (compared === undefined || compared === base)
        return differences;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`the run compared its predictions with those of ${compared.slice(0, 7)}, and the base is ${base?.slice(0, 7) ?? 'not known'}`);
}


/***/ }),

/***/ 65399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ scoredRun),
/* harmony export */   fL: () => (/* binding */ judgeModel),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53635);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58913);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2027);
/* harmony import */ var _support_artifact_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37306);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _report_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92813);
/* harmony import */ var _report_subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89475);











const isJudged = (one) => 'report' in one;
/**
 * The verdict on one model, or why there is none.
 *
 * @param output its report folder; null for the usual one
 */
async function judgeModel(asked, output = null) {
    const opened = await openScored(asked);
    if ('problems' in opened)
        return opened;
    const { request, source } = asked;
    try {
        const saved = savedOf(source, opened.model);
        if ('problems' in saved)
            return saved;
        const facts = await (0,_report_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .believedFacts */ .o)(saved.facts, opened, source.run, request.runner);
        const judgement = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(facts);
        const claimed = facts.run.pullRequest?.fork === true;
        const report = { ...(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .E)(judgement), ...(claimed ? { claimed } : {}) };
        const folder = output ?? (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .outputFolder */ .qi)(opened.root);
        // Without the predictions: their paths are claims, too.
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .makeOutputFolder */ .Wn)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(folder, report, facts, opened.prefix);
        if (asked.keepRecord === undefined)
            await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(opened, judgement, report, request.runner, request.log);
        else {
            const pending = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .pendingRecord */ .Pt)(opened, judgement, report, request.runner, request.log);
            if (pending !== null)
                asked.keepRecord(pending);
        }
        return { judgement, report, output: folder, unjudged: (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnjudged */ .t)(judgement.decision) };
    }
    catch (error) {
        return { model: opened.model, problems: problemsOf(error) };
    }
    finally {
        await opened.close();
    }
}
/** With the run's own configuration as far as it may have one; where that is wrong, the base's still says which model it is. */
async function openScored({ request, source, subject, inputs, among }) {
    const { runner, environment } = request;
    const { workspace } = runner;
    // A folder that only the pull request has.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, inputs.workingDirectory), { recursive: true });
    const open = (own) => (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .openProject */ .U8)({
        workspace,
        inputs,
        runner,
        environment,
        among,
        scored: scoredRun(source, subject, own),
    });
    try {
        return await open(true);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1))
            throw error;
        const base = await open(false).catch(() => null);
        if (base === null) {
            if (among === undefined)
                throw error;
            return { model: among.name, problems: error.problems };
        }
        await base.close();
        return { model: base.model, problems: error.problems };
    }
}
/** @param own false reads the configuration of the base alone */
function scoredRun({ artifacts }, subject, own) {
    const claimed = artifacts.flatMap((artifact) => ('facts' in artifact ? [artifact.facts.run.commit] : []))[0] ?? null;
    return {
        trigger: subject.trigger,
        commits: async (store) => {
            const commits = await (0,_report_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .commitsOf */ .g3)(subject, claimed, store);
            return own || commits.policy === null ? commits : { ...commits, configuration: commits.policy };
        },
    };
}
/** The facts of this model: in the artifact that has its name. */
function savedOf({ run, artifacts, missing }, model) {
    const next = 'look at the log of the job that trains, and run it again';
    const none = (message) => ({ model, problems: [{ message, next }] });
    if (missing !== null)
        return none(missing);
    const found = artifacts.find(({ name }) => name === (0,_support_artifact_name_js__WEBPACK_IMPORTED_MODULE_10__/* .artifactName */ .C)(model, run.attempt));
    if (found === undefined)
        return none(`the run ${run.id} left no facts of the model ${model}, only ${artifacts
            .slice(0, 5)
            .map(({ name }) => name)
            .join(', ')}`);
    if ('problem' in found)
        return none(`the facts in the artifact ${found.name} cannot be used: ${found.problem}`);
    if (found.facts.run.model === model)
        return found;
    return none(`the facts in the artifact ${found.name} claim to be of the model ${found.facts.run.model}`);
}
/** What a hostile value makes fail is no bug of ours; whatever it is, nothing passes. */
const problemsOf = (error) => error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1
    ? error.problems
    : [{ message: `these facts cannot be judged: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`, next: 'run the job that trains again' }];


/***/ }),

/***/ 89475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ commitsOf),
  et: () => (/* binding */ subjectOf)
});

// UNUSED EXPORTS: claimsOf

// EXTERNAL MODULE: ./build/github/problem.js
var github_problem = __webpack_require__(97865);
;// CONCATENATED MODULE: ./build/github/pull-request.js

const identity = `fragment identity on PullRequest {
  number title author { login } state headRefOid headRefName headRepository { nameWithOwner } baseRefName isCrossRepository
}`;
const byNumber = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...identity } }
}
${identity}`;
/** Branches of forks have no ref here, but their pull requests are found by the name of the branch. */
const byBranch = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(headRefName: $branch, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...identity } }
  }
}
${identity}`;
const reading = 'pull-requests: read';
/** One request. Null where there is no such pull request. Throws `GithubProblem`. */
async function readPullRequest({ client, owner, repo }, number) {
    try {
        const answer = await client.graphql(byNumber, {
            owner,
            repo,
            number,
        });
        return identityOf(answer.repository?.pullRequest ?? null);
    }
    catch (error) {
        const problem = (0,github_problem.asProblem)(error, `reading pull request #${number}`, reading);
        if (problem.kind === 'not-found')
            return null;
        throw problem;
    }
}
/** Pull requests whose head branch has this name, in whatever repository it is; the newest first. One request. Throws `GithubProblem`. */
async function pullRequestsFrom({ client, owner, repo }, branch) {
    try {
        const answer = await client.graphql(byBranch, { owner, repo, branch });
        return (answer.repository?.pullRequests.nodes ?? []).map(identityOf).filter((found) => found !== null);
    }
    catch (error) {
        throw (0,github_problem.asProblem)(error, `looking for the pull request of the branch ${branch}`, reading);
    }
}
const identityOf = (node) => node === null
    ? null
    : {
        number: node.number,
        title: node.title,
        author: node.author?.login ?? null,
        state: node.state,
        headCommit: node.headRefOid,
        headBranch: node.headRefName,
        headRepository: node.headRepository?.nameWithOwner ?? null,
        baseBranch: node.baseRefName,
        fork: node.isCrossRepository || node.headRepository === null,
    };

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/git-store.js
var git_store = __webpack_require__(37312);
;// CONCATENATED MODULE: ./build/jobs/report-subject.js




const claimsOf = (artifacts) => artifacts.flatMap((artifact) => ('facts' in artifact ? [artifact.facts.run] : []));
/** Events of this repository's own branches, whose runs nobody outside can start. */
const ownEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group'];
const report_subject_short = (commit) => commit?.slice(0, 7) ?? 'none';
/** Throws `ConfigurationError` where what the facts claim is not what GitHub says. At most one request. */
async function subjectOf({ run, trigger, artifacts }, runner, address) {
    const claims = claimsOf(artifacts);
    for (const claim of claims)
        refuseOtherRun(claim, run);
    if (trigger !== null) {
        const subject = trigger.event === 'pull_request_review' ? { ...trigger, event: 'pull_request' } : trigger;
        for (const claim of claims)
            refuseOtherPullRequest(claim, subject.pullRequest?.number ?? null, run);
        return { kind: 'scored', trigger: subject };
    }
    if (run.event === 'pull_request')
        return ofPullRequest(run, claims, runner, address);
    if (!ownEvents.includes(run.event) || run.headRepository !== runner.repository)
        throw new errors/* ConfigurationError */.j1({
            message: `the run ${run.id} was started by ${run.event} of ${run.headRepository ?? 'a deleted repository'}: its facts are not judged`,
            next: `let the workflow that scores run on \`pull_request\`, or on ${ownEvents.join(', ')} of ${runner.repository}`,
        });
    for (const claim of claims)
        refuseOtherPullRequest(claim, null, run);
    return { kind: 'scored', trigger: triggerOf(run, runner, null, claims) };
}
async function ofPullRequest(run, claims, runner, address) {
    const claimed = claims[0] === undefined ? null : (claims[0].pullRequest?.number ?? null);
    if (claims.length > 0 && claimed === null)
        throw forged(run, 'claim to be of no pull request', 'was started by `pull_request`');
    for (const claim of claims)
        refuseOtherPullRequest(claim, claimed, run);
    const found = await asked(async () => claimed === null ? await newestOf(address, run) : await readPullRequest(address, claimed));
    if (found === null)
        throw claimed === null
            ? new errors/* ConfigurationError */.j1({
                message: `no pull request of ${headOf(run)} was found, and the run ${run.id} left no facts that could name one`,
                next: 'look at the log of that run',
            })
            : forged(run, `claim pull request #${claimed}`, 'is of none of that number: there is no such pull request');
    const isOwn = found.headRepository === run.headRepository && found.headBranch === run.headBranch;
    if (!isOwn || run.headRepository === null)
        throw forged(run, `claim pull request #${found.number}, whose head is ${found.headBranch} of ${found.headRepository ?? 'a deleted repository'}`, `is of ${headOf(run)}`);
    if (found.headCommit !== run.headCommit)
        return {
            kind: 'silent',
            reason: `pull request #${found.number} has moved on from ${report_subject_short(run.headCommit)} to ${report_subject_short(found.headCommit)}, whose run reports`,
        };
    return { kind: 'scored', trigger: triggerOf(run, runner, found, claims) };
}
/** Without facts nobody claims a number: the pull request is found by its head. */
async function newestOf(address, run) {
    if (run.headBranch === null || run.headRepository === null)
        return null;
    const all = await pullRequestsFrom(address, run.headBranch);
    const own = all.filter(({ headRepository }) => headRepository === run.headRepository);
    return own.find(({ headCommit }) => headCommit === run.headCommit) ?? own[0] ?? null;
}
async function asked(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof github_problem/* GithubProblem */.NI))
            throw error;
        throw new errors/* ConfigurationError */.j1({
            message: `whose facts these are cannot be checked: ${error.message}`,
            next: error.kind === 'permission' ? 'give the job the permission `pull-requests: write`' : 'run it again',
        }, { cause: error });
    }
}
const headOf = ({ headBranch, headRepository, headCommit }) => `${headBranch ?? 'no branch'} of ${headRepository ?? 'a deleted repository'} at ${report_subject_short(headCommit)}`;
/** Nothing is commented and no status is set: whoever forges facts chooses no place to be heard. */
const forged = (run, claim, truth) => new errors/* ConfigurationError */.j1({
    message: `refused: the facts of the run ${run.id} ${claim}, but the run ${truth}`,
    next: 'let the facts be those that `command: run` wrote in that run, unchanged',
});
function refuseOtherRun(claim, run) {
    if (claim.id !== run.id || claim.attempt !== run.attempt)
        throw forged(run, `claim to be of the run ${claim.id}, attempt ${claim.attempt}`, `is ${run.id}, attempt ${run.attempt}${claim.id === run.id ? ': run all of its jobs again' : ''}`);
    if (claim.headCommit !== run.headCommit)
        throw forged(run, `claim the commit ${report_subject_short(claim.headCommit)}`, `is of ${report_subject_short(run.headCommit)}`);
}
function refuseOtherPullRequest(claim, number, run) {
    const claimed = claim.pullRequest?.number ?? null;
    if (claimed === number)
        return;
    const named = (one) => (one === null ? 'no pull request' : `pull request #${one}`);
    throw forged(run, `claim ${named(claimed)}`, `is of ${named(number)}`);
}
function triggerOf(run, runner, found, claims) {
    // A tag, too, is the "branch" of its run; whoever claims less than a branch gets less.
    const isBranch = found !== null || claims.every(({ branch }) => branch === run.headBranch);
    return {
        event: run.event,
        pullRequest: found === null ? null : pullRequestOf(found),
        commit: found === null ? run.headCommit : null,
        branch: isBranch ? run.headBranch : null,
        defaultBranch: runner.trigger.defaultBranch,
        before: null,
        forced: false,
        mergeGroupBase: run.event === 'merge_group' ? (/\/pr-\d+-([0-9a-f]{40})$/.exec(run.headBranch ?? '')?.[1] ?? null) : null,
        workflowRun: run,
    };
}
const pullRequestOf = ({ state: _, headRepository: __, ...found }) => found;
/**
 * The commits of the subject: a pull request is judged by the tip of its base, and what it claims to have measured counts only where it is GitHub's own merge commit
 * or the head.
 */
async function commitsOf({ trigger }, claimed, store) {
    const { pullRequest } = trigger;
    const gone = (what, next) => new errors/* ConfigurationError */.j1({ message: `${what} cannot be read`, next });
    const need = async (commit) => {
        if (!(await (0,git_store/* fetchCommits */.Bj)(store, [commit], 1)))
            throw gone(`the commit ${report_subject_short(commit)}`, 'run it again; a force push may have left it behind');
    };
    if (pullRequest === null) {
        const commit = trigger.commit ?? '';
        await need(commit);
        return { commit, configuration: commit, policy: trigger.mergeGroupBase };
    }
    const { number, headCommit, baseBranch } = pullRequest;
    if ((await (0,git_store/* fetchRef */.sl)(store, `refs/pull/${number}/head`, { depth: 1 })) !== headCommit)
        await need(headCommit);
    const merge = await (0,git_store/* fetchRef */.sl)(store, `refs/pull/${number}/merge`, { depth: 1 });
    const policy = await (0,git_store/* fetchRef */.sl)(store, `refs/heads/${baseBranch}`, { depth: 1 });
    if (policy === null)
        throw gone(`the base branch ${baseBranch}, whose policy judges the pull request`, 'restore it, or change the base');
    const measured = merge !== null && claimed === merge ? merge : headCommit;
    return { commit: measured, configuration: headCommit, policy };
}


/***/ }),

/***/ 10549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/delivery.js
var delivery = __webpack_require__(44430);
// EXTERNAL MODULE: ./build/report/comment.js + 1 modules
var comment = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/jobs/report-delivery.js + 1 modules
var report_delivery = __webpack_require__(24571);
// EXTERNAL MODULE: ./build/jobs/report-model.js
var report_model = __webpack_require__(65399);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/gather/saved-facts-artifacts.js
var saved_facts_artifacts = __webpack_require__(61269);
// EXTERNAL MODULE: ./build/github/problem.js
var problem = __webpack_require__(97865);
// EXTERNAL MODULE: ./build/inputs.js + 1 modules
var inputs = __webpack_require__(42860);
;// CONCATENATED MODULE: ./build/jobs/report-source.js





/** Finds the run: the one that an input names, the one that ended (`workflow_run`), the last of the reviewed head, else this very one. */
async function sourceOf(request) {
    const { runner, runId } = request;
    const { trigger } = runner;
    if (runId !== null && runId !== runner.runId)
        return savedBy(request, await readRun(request.address, runId), null);
    if (runId === null && trigger.event === 'workflow_run') {
        if (trigger.workflowRun === null)
            throw new errors/* ConfigurationError */.j1({
                message: 'the event `workflow_run` names no run',
                next: 'give the number of the run whose facts are to be judged as `run-id`',
            });
        return savedBy(request, trigger.workflowRun, null);
    }
    if (runId === null && trigger.event === 'pull_request_review' && trigger.pullRequest !== null)
        return scoredBefore(request, trigger);
    return savedBy(request, ownRun(runner), trigger);
}
async function savedBy({ address, scratch, signal }, run, trigger) {
    try {
        const all = await (0,saved_facts_artifacts.fetchSavedFacts)({ ...address, runId: run.id, attempt: run.attempt, scratch, signal });
        // An earlier attempt may have measured what this one failed to.
        const artifacts = all.filter(({ attempt }) => attempt === run.attempt);
        const ended = run.conclusion === null ? '' : `, which ended with ${run.conclusion},`;
        const earlier = all.length > 0 ? ': those of an earlier attempt do not count, so run all of its jobs again' : '';
        const missing = artifacts.length > 0 ? null : `attempt ${run.attempt} of the run ${run.id}${ended} left no facts${earlier}`;
        return { run, trigger, artifacts, missing };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const { message } = error instanceof errors/* ConfigurationError */.j1 ? error : (0,problem.asProblem)(error, 'reading the artifacts', 'actions: read');
        return { run, trigger, artifacts: [], missing: message };
    }
}
/** Runs of one head commit that are looked at for facts; a repository has further workflows. */
const mostRuns = 5;
const listing = schemas.object({ workflow_runs: schemas.array(schemas.unknown()) });
/** The newest run of the pull request's head that left facts: an approval needs no new training. */
async function scoredBefore(request, trigger) {
    const { client, owner, repo } = request.address;
    const { headCommit, headBranch } = trigger.pullRequest;
    const { data } = await client
        .request('GET /repos/{owner}/{repo}/actions/runs', {
        owner,
        repo,
        head_sha: headCommit,
        event: 'pull_request',
        status: 'completed',
        per_page: 50,
    })
        .catch((error) => {
        throw new errors/* ConfigurationError */.j1({
            message: (0,problem.asProblem)(error, `looking for runs of ${headCommit.slice(0, 7)}`, 'actions: read').message,
            next: 'give the job the permission `actions: read`, or run it again',
        }, { cause: error });
    });
    const runs = listing
        .parse(data)
        .workflow_runs.map((run) => inputs/* workflowRunSchema */.QO.parse(run))
        .filter((run) => run.headBranch === headBranch)
        .sort((a, b) => Number(BigInt(b.id) - BigInt(a.id)));
    let last = null;
    for (const run of runs.slice(0, mostRuns)) {
        const source = await savedBy(request, run, trigger);
        if (source.missing === null)
            return source;
        last ??= source;
    }
    return (last ?? {
        run: ownRun(request.runner),
        trigger,
        artifacts: [],
        missing: `no run of ${headCommit.slice(0, 7)} has ended yet`,
    });
}
async function readRun({ client, owner, repo }, runId) {
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
            owner,
            repo,
            run_id: Number(runId),
        });
        return inputs/* workflowRunSchema */.QO.parse(data);
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1({
            message: error instanceof classic_errors/* ZodError */.G
                ? (0,errors/* messageOf */.bD)(error)
                : (0,problem.asProblem)(error, `reading the run ${runId}`, 'actions: read').message,
            next: 'check `run-id`, and give the job the permission `actions: read`',
        }, { cause: error });
    }
}
/** This run, for facts that an earlier job of it has left. */
const ownRun = ({ trigger, runId, attempt, runUrl, repository, actor }) => ({
    id: runId,
    attempt,
    event: trigger.event,
    headCommit: trigger.pullRequest?.headCommit ?? trigger.commit ?? '',
    headBranch: trigger.branch,
    headRepository: trigger.pullRequest?.fork === true ? null : repository,
    conclusion: null,
    url: runUrl,
    actor,
    startedAt: new Date().toISOString(),
});

// EXTERNAL MODULE: ./build/jobs/report-subject.js + 1 modules
var report_subject = __webpack_require__(89475);
// EXTERNAL MODULE: ./build/jobs/several-models.js
var several_models = __webpack_require__(90800);
;// CONCATENATED MODULE: ./build/jobs/report.js











/**
 * The trusted half: judges what a job with fewer permissions has measured. No code of the commit that was measured runs here, none is checked out, and what its facts say
 * of anything but measurements is replaced.
 */
const report = async (request) => {
    const address = await connect(request);
    const { inputs, runner, job, signal } = request;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.temporary ?? (0,external_node_os_.tmpdir)(), 'ml-test-score-facts-'));
    try {
        const source = await sourceOf({ address, runner, runId: job.runId, scratch, signal });
        const subject = await (0,report_subject/* subjectOf */.et)(source, runner, address);
        if (subject.kind === 'silent')
            return { outputs: {}, failed: false, said: `nothing is reported: ${subject.reason}` };
        const asked = { request, source, subject, inputs };
        if (await (0,several_models/* namesModels */.tE)((0,external_node_path_.join)(runner.workspace, inputs.workingDirectory), inputs))
            return await (await Promise.all(/* import() */[__webpack_require__.e(4841), __webpack_require__.e(4653), __webpack_require__.e(6498)]).then(__webpack_require__.bind(__webpack_require__, 86498))).reportOnModels(asked, address);
        return await reportOnModel(asked, address);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
};
async function connect({ inputs, runner }) {
    if (inputs.token === null)
        throw new errors/* ConfigurationError */.j1({
            message: '`report` needs a token: it reads the artifacts of a run, comments and sets a status',
            next: 'leave out the input `token`, and give the job `actions: read`, `contents: read`, `pull-requests: write` and `statuses: write`',
        });
    const { createClient } = await __webpack_require__.e(/* import() */ 6844).then(__webpack_require__.bind(__webpack_require__, 44463));
    const [owner, repo] = runner.repository.split('/');
    return { client: await createClient({ token: inputs.token, apiUrl: runner.apiUrl }), owner, repo };
}
async function reportOnModel(asked, address) {
    const judged = await (0,report_model/* judgeModel */.fL)(asked);
    if (!(0,report_model/* isJudged */.sL)(judged)) {
        const told = (0,report_delivery/* toldOfProblems */.t)(judged.model, judged.problems, asked.source.run);
        const url = await (0,report_delivery/* tell */.q)(asked, address, told);
        return { outputs: { decision: 'block', 'comment-url': url }, failed: true, said: `blocked: ${told.description}` };
    }
    const { decision, score } = judged.report;
    const url = await (0,report_delivery/* tell */.q)(asked, address, toldOf(judged.report, judged.output));
    return {
        outputs: {
            decision: decision.outcome,
            score: score.total,
            ...Object.fromEntries(Object.entries(score.sections).map(([section, points]) => [`${section}-score`, points])),
            report: (0,external_node_path_.join)(judged.output, 'report.json'),
            'comment-url': url,
        },
        failed: judged.unjudged || (decision.outcome === 'block' && asked.inputs.fail),
        said: `${decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${score.total} of 7`,
    };
}
function toldOf(report, output) {
    const { model, decision, score, claimed } = report;
    const isAllowed = decision.outcome === 'allow';
    const [first, ...others] = decision.reasons;
    const why = first === undefined
        ? ''
        : `; ${first.subject}: expected ${first.expected}, found ${first.found}${others.length > 0 ? `, and ${others.length} more` : ''}`;
    return {
        model,
        comment: (0,comment/* renderComment */.wQ)(report),
        summary: (0,comment/* renderComment */.wQ)(report, comment/* summaryBounds */._z),
        state: isAllowed ? 'success' : 'failure',
        description: `${isAllowed ? 'Allowed' : 'Blocked'}: ${score.total} of 7${claimed === true ? ' (as the pull request reports)' : ''}${why}`,
        // Files are those of another commit than this job's, on which GitHub would show them.
        annotations: (0,delivery/* annotationsOf */.Ih)({ ...report, tests: [] }, ''),
        output,
    };
}


/***/ })

};

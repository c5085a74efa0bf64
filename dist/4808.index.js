export const id = 4808;
export const ids = [4808];
export const modules = {

/***/ 94808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverComment: () => (/* binding */ deliverComment),
  maximumComment: () => (/* binding */ maximumComment)
});

// EXTERNAL MODULE: ./build/github/cut.js
var github_cut = __webpack_require__(14510);
;// CONCATENATED MODULE: ./build/github/marker.js
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
    const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encode(value)}`);
    return opening + pairs.join(' ') + closing;
}
/** The writer of a comment for this model; undefined where the first line is no marker of this model. What is missing in it ranks lowest. */
function readMarker(body, model) {
    const line = body.split(/\r?\n/, 1)[0] ?? '';
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    const fields = new Map();
    for (const pair of line.slice(opening.length, -closing.length).split(' ')) {
        const [name = '', value = ''] = pair.split('=', 2);
        try {
            fields.set(name, decodeURIComponent(value));
        }
        catch {
            return undefined;
        }
    }
    if (fields.get('model') !== model)
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

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/github/retry.js
var retry = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/github/problem.js


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
        const kind = types.includes('NOT_FOUND') ? 'not-found' : types.includes('RATE_LIMITED') ? 'rate-limit' : 'refused';
        return new GithubProblem(`${operation}: GitHub answered "${message}"`, { kind }, options);
    }
    if (!isRequestFailure(error))
        return new GithubProblem(`${operation}: ${(0,errors/* messageOf */.bD)(error)}`, { kind: 'unavailable' }, options);
    if (error.response === undefined)
        return new GithubProblem(`${operation}: GitHub could not be reached (${(0,errors/* messageOf */.bD)(error)})`, { kind: 'unavailable' }, options);
    const { status = 0, response } = error;
    const answer = `${operation}: GitHub answered ${status} "${error.message}"`;
    const problem = (kind, advice, permission) => new GithubProblem(advice === '' ? answer : `${answer}; ${advice}`, { kind, status, permission, codes: codesOf(response.data) }, options);
    if (status === 401)
        return problem('credentials', 'the token is wrong or has expired: check the input `token`');
    const wait = (0,retry/* askedWait */.Uy)(response.headers, Date.now());
    if (status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(error.message))))
        return problem('rate-limit', wait === undefined ? 'try again later' : `it asks to wait ${Math.ceil(wait / 1000)} seconds`);
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

;// CONCATENATED MODULE: ./build/github/comment.js



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
        const writer = readMarker(comment.body, model);
        if (writer !== undefined)
            ours.set(comment.fullDatabaseId, { ...comment, writer });
    }
    return [...ours.values()].sort((a, b) => (BigInt(a.fullDatabaseId) < BigInt(b.fullDatabaseId) ? -1 : 1));
}
/** Marker and body, within GitHub's limit. */
function composeComment(model, writer, body) {
    const whole = `${formatMarker(model, writer)}\n${body.trimEnd()}`;
    if (whole.length <= maximumComment)
        return whole;
    const note = `\n\n_Cut here: GitHub takes at most ${maximumComment.toLocaleString('en')} characters in a comment. The whole report is in the job summary._`;
    let limit = maximumComment - note.length;
    for (;;) {
        const cut = (0,github_cut/* cutAtLine */.q)(whole, limit, (text) => text.length);
        const result = cut + (0,github_cut/* closingOf */.r)(cut) + note;
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
        return create(request, found, text);
    const outranked = ours.map((comment) => whyOutranked(writer, comment.writer)).find((why) => why !== undefined);
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
        const problem = asProblem(error, `updating the comment on pull request #${found.number}`, permission);
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
        return describe(asProblem(error, `commenting on ${place}`, permission), found);
    }
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
    const limited = failure.status === 403 || failure.status === 429;
    if (limited)
        return asked;
    if (failure.status !== undefined && failure.status < 500)
        return undefined;
    const backoff = policy.baseMilliseconds * 2 ** attempt * (0.5 + random / 2);
    return Math.max(asked ?? 0, backoff);
}


/***/ })

};

export const id = 79;
export const ids = [79];
export const modules = {

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
    const note = `\n\n_Cut here: GitHub takes at most ${maximumComment.toLocaleString('en')} characters in a comment. The whole report is in the job summary._`;
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToFit */ .XL)(`${(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMarker */ .gJ)(model, writer)}\n${body.trimEnd()}`, maximumComment, note);
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
        return { kind: 'silent', ...outranked };
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
const silent = (reason) => ({ kind: 'silent', reason, newer: false });
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
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
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
/** Whether a run started after another one; run ids grow over all runs of a server. */
function isNewerRun(one, other) {
    const [run, otherRun] = [runNumber(one.runId), runNumber(other.runId)];
    return run > otherRun || (run === otherRun && one.attempt > other.attempt);
}
const ownsComment = (event) => event.startsWith('pull_request') || event === 'workflow_run';
/** Why `writer` must leave a comment of `other` alone; undefined where it may overwrite it. */
function whyOutranked(writer, other) {
    const mine = ownsComment(writer.event);
    const theirs = ownsComment(other.event);
    if (!mine && theirs)
        return { reason: `the comment belongs to the pull request's own run (${other.runId})`, newer: false };
    if (mine && !theirs && writer.headSha === other.headSha)
        return undefined;
    if (isNewerRun(other, writer))
        return { reason: `a newer run (${other.runId}, attempt ${other.attempt}) has already commented`, newer: true };
    return undefined;
}


/***/ })

};

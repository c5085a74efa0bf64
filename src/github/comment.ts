import type { GithubClient } from './client.ts';
import { cutToFit } from './cut.ts';
import { formatMarker, readMarker, type Writer, whyOutranked } from './marker.ts';
import { asProblem, type GithubProblem } from './problem.ts';

export interface CommentRequest {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  /** The pull request's number, or the branch of a push whose open pull request is to be found. */
  readonly pullRequest: number | { readonly branch: string };
  readonly model: string;
  /** Markdown, without the marker. */
  readonly body: string;
  readonly writer: Writer;
  /** True leaves a pull request alone that has no comment of ours yet. */
  readonly onlyUpdate?: boolean;
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string; readonly pullRequest: number }
  /** `newer` where a newer run has spoken already. */
  | { readonly kind: 'silent'; readonly reason: string; readonly newer: boolean }
  | { readonly kind: 'failed'; readonly reason: string; readonly permission?: string };

/**
 * GitHub says "maximum is 65536 characters"; issue comments have been seen to take up to 262,144 bytes, which is the same for characters of four
 * bytes. Counting UTF-16 units is on the safe side of both.
 */
export const maximumComment = 65_536;

const permission = 'pull-requests: write';

interface Comment {
  readonly fullDatabaseId: string;
  readonly url: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

interface Conversation {
  readonly id: string;
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly locked: boolean;
  readonly oldest: { readonly nodes: readonly (Comment | null)[] | null };
  readonly newest: { readonly nodes: readonly (Comment | null)[] | null };
}

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

async function readConversation(request: CommentRequest): Promise<Conversation | undefined> {
  const { client, owner, repo, pullRequest } = request;
  if (typeof pullRequest === 'number') {
    const answer = await client.graphql<{ repository: { pullRequest: Conversation | null } | null }>(byNumber, {
      owner,
      repo,
      number: pullRequest,
    });
    return answer.repository?.pullRequest ?? undefined;
  }
  const answer = await client.graphql<{
    repository: { ref: { associatedPullRequests: { nodes: (Conversation | null)[] | null } } | null } | null;
  }>(byBranch, { owner, repo, ref: `refs/heads/${pullRequest.branch}` });
  return answer.repository?.ref?.associatedPullRequests.nodes?.[0] ?? undefined;
}

interface OurComment extends Comment {
  readonly writer: Writer;
}

/** Our comments for this model, oldest first. A marker in somebody else's comment, or not on the first line, does not count. */
function ourComments(found: Conversation, model: string): OurComment[] {
  const ours = new Map<string, OurComment>();
  for (const comment of [...(found.oldest.nodes ?? []), ...(found.newest.nodes ?? [])]) {
    if (comment === null || !comment.viewerDidAuthor) continue;
    const writer = readMarker(comment.body, model);
    if (writer !== undefined) ours.set(comment.fullDatabaseId, { ...comment, writer });
  }
  return [...ours.values()].sort((a, b) => (BigInt(a.fullDatabaseId) < BigInt(b.fullDatabaseId) ? -1 : 1));
}

/** Marker and body, within GitHub's limit. */
function composeComment(model: string, writer: Writer, body: string): string {
  const note = `\n\n_Cut here: GitHub takes at most ${maximumComment.toLocaleString('en')} characters in a comment. The whole report is in the job summary._`;
  return cutToFit(`${formatMarker(model, writer)}\n${body.trimEnd()}`, maximumComment, note);
}

const normalized = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();

/** Writes to the oldest of our comments, and removes any second one (two runs created at once). */
async function settle(request: CommentRequest, found: Conversation, ours: OurComment[], text: string) {
  const { client, owner, repo, writer } = request;
  const [first, ...surplus] = ours;
  if (first === undefined)
    return request.onlyUpdate === true
      ? silent('there is nothing to say, and no comment to correct')
      : create(request, found, text);
  const outranked = ours.map((comment) => whyOutranked(writer, comment.writer)).find((why) => why !== undefined);
  if (outranked !== undefined) return { kind: 'silent', ...outranked } as const;
  for (const comment of surplus) await remove(request, comment);
  if (normalized(first.body) === normalized(text))
    return { kind: 'unchanged', url: first.url, pullRequest: found.number } as const;
  try {
    await client.rest.issues.updateComment({ owner, repo, comment_id: Number(first.fullDatabaseId), body: text });
    return { kind: 'updated', url: first.url, pullRequest: found.number } as const;
  } catch (error) {
    const problem = asProblem(error, `updating the comment on pull request #${found.number}`, permission);
    // Somebody deleted it after it was read.
    if (problem.kind === 'not-found') return create(request, found, text);
    throw problem;
  }
}

const silent = (reason: string): CommentOutcome => ({ kind: 'silent', reason, newer: false });

async function create(request: CommentRequest, found: Conversation, text: string): Promise<CommentOutcome> {
  if (found.state !== 'OPEN')
    return silent(
      `pull request #${found.number} was ${found.state.toLowerCase()} meanwhile, and had no comment of ours`,
    );
  const { addComment: answer } = await request.client.graphql<{
    addComment: { commentEdge: { node: Comment | null } | null; subject: Conversation | null } | null;
  }>(addComment, { subject: found.id, body: text });
  const created = answer?.commentEdge?.node;
  if (!created) throw new Error('GitHub answered without the new comment');
  const now = answer?.subject;
  const before = now ? ourComments(now, request.model).filter(earlierThan(created)) : [];
  const [first] = before;
  if (!now || first === undefined) return { kind: 'created', url: created.url, pullRequest: found.number };
  // Another run was faster: its comment stays, ours goes, and the usual rules decide what stands in it.
  await remove(request, created);
  return settle(request, now, before, text);
}

const earlierThan = (comment: Comment) => (other: Comment) =>
  BigInt(other.fullDatabaseId) < BigInt(comment.fullDatabaseId);

/** A second comment that cannot be removed is a blemish, no failure. */
async function remove({ client, owner, repo }: CommentRequest, comment: Comment): Promise<void> {
  await client.rest.issues
    .deleteComment({ owner, repo, comment_id: Number(comment.fullDatabaseId) })
    .catch(() => undefined);
}

function describe(problem: GithubProblem, found: Conversation | undefined): CommentOutcome {
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
export async function deliverComment(request: CommentRequest): Promise<CommentOutcome> {
  const { pullRequest, model, writer } = request;
  const place = typeof pullRequest === 'number' ? `pull request #${pullRequest}` : `branch ${pullRequest.branch}`;
  let found: Conversation | undefined;
  try {
    found = await readConversation(request);
    if (found === undefined)
      return silent(
        typeof pullRequest === 'number' ? `${place} was not found` : `no pull request is open for ${place}`,
      );
    return await settle(request, found, ourComments(found, model), composeComment(model, writer, request.body));
  } catch (error) {
    return describe(asProblem(error, `commenting on ${place}`, permission), found);
  }
}

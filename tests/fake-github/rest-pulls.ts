import { example } from './openapi.ts';
import { type Answer, invalid, notFound, objectOf, page, type RestRequest, refuse, userOf } from './rest.ts';
import {
  type Comment,
  characters,
  commentsOf,
  createComment,
  maximumComment,
  type PullRequest,
  type Review,
  type State,
} from './state.ts';

export const commentUrl = (state: State, comment: Comment) =>
  `https://github.com/${state.owner}/${state.name}/${state.issues.has(comment.pullRequest) ? 'issues' : 'pull'}/${comment.pullRequest}#issuecomment-${comment.id}`;

/** `owner/name`; null where it was deleted. */
export const headRepositoryOf = (state: State, { headRepository }: PullRequest): string | null =>
  headRepository === undefined ? `${state.owner}/${state.name}` : headRepository;

/** Where the base branch is; null where nobody told. */
export const baseShaOf = ({ gitDirectory }: State, { baseSha, baseBranch }: PullRequest): string | null =>
  baseSha ?? (gitDirectory === null ? null : (objectOf(gitDirectory, `refs/heads/${baseBranch}`)?.sha ?? null));

function commentBody({ state, url }: RestRequest, comment: Comment) {
  const base = `${url}/repos/${state.owner}/${state.name}/issues`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${base}/comments/${comment.id}`,
    html_url: commentUrl(state, comment),
    issue_url: `${base}/${comment.pullRequest}`,
    body: comment.body,
    user: userOf(comment.author, url),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'CONTRIBUTOR',
  };
}

function pullBody({ state, url }: RestRequest, pull: PullRequest, template: string) {
  const base = example(template, url);
  const baseSha = baseShaOf(state, pull);
  const from = headRepositoryOf(state, pull);
  const own = `${state.owner}/${state.name}`;
  const sample = base.head as Record<string, unknown>;
  const repositoryOf = (fullName: string) => ({
    ...(sample.repo as object),
    full_name: fullName,
    name: fullName.split('/')[1],
    fork: fullName !== own,
  });
  const head = {
    ...sample,
    ref: pull.headBranch,
    sha: pull.headSha,
    label: `${(from ?? 'unknown repository').split('/')[0]}:${pull.headBranch}`,
    repo: from === null ? null : repositoryOf(from),
  };
  return {
    ...base,
    requested_teams: [],
    number: pull.number,
    title: pull.title,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    ...('merged' in base ? { merged: pull.state === 'MERGED' } : {}),
    merged_at: pull.state === 'MERGED' ? '2026-11-20T10:00:00Z' : null,
    merge_commit_sha: pull.mergeCommit ?? null,
    locked: pull.locked,
    user: userOf(pull.author, url),
    head,
    base: {
      ...(base.base as object),
      ref: pull.baseBranch,
      label: `${state.owner}:${pull.baseBranch}`,
      ...(baseSha === null ? {} : { sha: baseSha }),
      repo: repositoryOf(own),
    },
    html_url: `https://github.com/${state.owner}/${state.name}/pull/${pull.number}`,
  };
}

function reviewBody({ url }: RestRequest, pull: PullRequest, review: Review, id: number) {
  return {
    ...example('pull-request-review-items', url),
    id,
    user: review.author === null ? null : userOf(review.author, url),
    state: review.state,
    commit_id: review.commit,
    author_association: review.association,
    html_url: `https://github.com/acme/penguins/pull/${pull.number}#pullrequestreview-${id}`,
  };
}

const tooLong = invalid({
  resource: 'IssueComment',
  code: 'unprocessable',
  field: 'data',
  message: `Body is too long (maximum is ${maximumComment} characters)`,
});

export const pullHandlers: Readonly<Record<string, (request: RestRequest) => Answer>> = {
  'repos/get': ({ state, url }) => ({
    status: 200,
    body: {
      ...example('full-repository', url),
      has_discussions: false,
      name: state.name,
      full_name: `${state.owner}/${state.name}`,
      private: state.private,
      default_branch: state.defaultBranch,
    },
  }),

  'git/get-ref': ({ state, match, url }) => {
    const ref = `refs/${match.path.ref}`;
    const object = state.gitDirectory === null ? undefined : objectOf(state.gitDirectory, ref);
    if (object === undefined) return notFound;
    const base = `${url}/repos/${state.owner}/${state.name}/git`;
    return {
      status: 200,
      body: {
        ref,
        node_id: `REF_${object.sha}`,
        url: `${base}/${ref}`,
        object: { ...object, url: `${base}/${object.type}s/${object.sha}` },
      },
    };
  },

  'pulls/get': (request) => {
    const pull = request.state.pullRequests.get(Number(request.match.path.pull_number));
    return pull === undefined ? notFound : { status: 200, body: pullBody(request, pull, 'pull-request') };
  },

  'pulls/list': (request) => {
    const { state, query } = request;
    const wanted = query.get('state') ?? 'open';
    const head = query.get('head');
    const found = [...state.pullRequests.values()].filter(
      (pull) =>
        (wanted === 'all' || (wanted === 'open') === (pull.state === 'OPEN')) &&
        (head === null || head === `${state.owner}:${pull.headBranch}`) &&
        (query.get('base') ?? pull.baseBranch) === pull.baseBranch,
    );
    const { items, headers } = page(request, found);
    return { status: 200, body: items.map((pull) => pullBody(request, pull, 'pull-request-simple-items')), headers };
  },

  'pulls/list-reviews': (request) => {
    const pull = request.state.pullRequests.get(Number(request.match.path.pull_number));
    if (pull === undefined) return notFound;
    const { items, headers } = page(
      request,
      (pull.reviews ?? []).map((review, place) => reviewBody(request, pull, review, place + 1)),
    );
    return { status: 200, body: items, headers };
  },

  'repos/list-pull-requests-associated-with-commit': (request) => {
    const { commit_sha: commit = '' } = request.match.path;
    const found = [...request.state.pullRequests.values()].filter(({ headSha, mergeCommit, commits = [] }) =>
      [headSha, mergeCommit, ...commits].includes(commit),
    );
    const { items, headers } = page(request, found);
    return { status: 200, body: items.map((pull) => pullBody(request, pull, 'pull-request-simple-items')), headers };
  },

  'issues/list-comments': (request) => {
    const number = Number(request.match.path.issue_number);
    if (!request.state.pullRequests.has(number)) return notFound;
    const { items, headers } = page(request, commentsOf(request.state, number));
    return { status: 200, body: items.map((comment) => commentBody(request, comment)), headers };
  },

  'issues/create-comment': (request) => {
    const { state, match, token } = request;
    const pull = state.pullRequests.get(Number(match.path.issue_number));
    if (pull === undefined) return notFound;
    if (pull.locked) return refuse(403, 'Unable to create comment because issue is locked.');
    const body = (request.body as { body: string }).body;
    if (characters(body) > maximumComment) return tooLong;
    return { status: 201, body: commentBody(request, createComment(state, pull.number, token.account, body)) };
  },

  'issues/update-comment': (request) => {
    const { state, match, token } = request;
    const comment = state.comments.get(Number(match.path.comment_id));
    if (comment === undefined) return notFound;
    if (comment.author.login !== token.account.login) return refuse(403, 'Resource not accessible by integration');
    const body = (request.body as { body: string }).body;
    if (characters(body) > maximumComment) return tooLong;
    comment.body = body;
    comment.updatedAt = new Date().toISOString();
    return { status: 200, body: commentBody(request, comment) };
  },

  'issues/delete-comment': ({ state, match }) =>
    state.comments.delete(Number(match.path.comment_id)) ? { status: 204 } : notFound,

  'repos/create-dispatch-event': ({ state, body }) => {
    const { event_type, client_payload = {} } = body as { event_type: string; client_payload?: unknown };
    state.dispatches.push({ type: event_type, payload: client_payload });
    return { status: 204 };
  },
};

import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { connection, forbidden, type Page, refusal } from './graphql-connection.ts';
import { issueFields, issueMutations, issueNode, repositoryNodeId } from './graphql-issues.ts';
import { objectOf } from './rest.ts';
import { baseShaOf, commentUrl, headRepositoryOf } from './rest-pulls.ts';
import {
  allows,
  type Comment,
  characters,
  commentsOf,
  createComment,
  maximumComment,
  type PullRequest,
  type Review,
  type State,
  type Token,
} from './state.ts';

let cached: GraphQLSchema | undefined;

/** GitHub's own schema, read once. */
function githubSchema(): GraphQLSchema {
  cached ??= buildSchema(
    readFileSync(new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema')), 'utf8'),
    {
      assumeValid: true,
      noLocation: true,
    },
  );
  return cached;
}

function commentNode(state: State, token: Token, comment: Comment) {
  return {
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    // A number over 32 bits cannot be read as Int: GitHub ends such a query with an error.
    databaseId:
      comment.id > 2 ** 31 - 1
        ? () => {
            throw refusal('INTERNAL', 'databaseId does not fit in 32 bits: use fullDatabaseId');
          }
        : comment.id,
    fullDatabaseId: String(comment.id),
    url: commentUrl(state, comment),
    body: comment.body,
    viewerDidAuthor: comment.author.login === token.account.login,
    author: { __typename: comment.author.type, login: comment.author.login },
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  };
}

const repositoryName = (fullName: string | null) =>
  fullName === null
    ? null
    : {
        nameWithOwner: fullName,
        name: fullName.split('/')[1],
        owner: { __typename: 'User', login: fullName.split('/')[0] },
        url: `https://github.com/${fullName}`,
      };

const reviewNode = (state: State, pull: PullRequest, review: Review, id: number) => ({
  __typename: 'PullRequestReview',
  id: `PRR_${id}`,
  author: review.author === null ? null : { __typename: review.author.type, login: review.author.login },
  authorAssociation: review.association,
  state: review.state,
  commit: review.commit === null ? null : { oid: review.commit },
  url: `https://github.com/${state.owner}/${state.name}/pull/${pull.number}#pullrequestreview-${id}`,
});

function pullNode(state: State, token: Token, pull: PullRequest) {
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    locked: pull.locked,
    closed: pull.state !== 'OPEN',
    merged: pull.state === 'MERGED',
    url: `https://github.com/${state.owner}/${state.name}/pull/${pull.number}`,
    headRefName: pull.headBranch,
    headRefOid: pull.headSha,
    headRepository: repositoryName(headRepositoryOf(state, pull)),
    headRepositoryOwner: repositoryName(headRepositoryOf(state, pull))?.owner ?? null,
    isCrossRepository: headRepositoryOf(state, pull) !== `${state.owner}/${state.name}`,
    baseRefName: pull.baseBranch,
    baseRefOid: baseShaOf(state, pull) ?? '0'.repeat(40),
    baseRepository: repositoryName(`${state.owner}/${state.name}`),
    author: { __typename: pull.author.type, login: pull.author.login },
    mergeCommit: pull.mergeCommit ? { oid: pull.mergeCommit } : null,
    reviews: ({ states, author, ...page }: Page & { states?: string[] | null; author?: string | null }) =>
      connection(
        'reviews',
        (pull.reviews ?? [])
          .filter((review) => (states ?? [review.state]).includes(review.state))
          .filter((review) => (author ?? review.author?.login) === review.author?.login)
          .map((review, place) => reviewNode(state, pull, review, place + 1)),
        page,
      ),
    // Read when asked for: after a mutation the new comment is among them.
    comments: (page: Page) =>
      connection(
        'comments',
        commentsOf(state, pull.number).map((comment) => commentNode(state, token, comment)),
        page,
      ),
  };
}

function rootOf(state: State, token: Token) {
  const mayRead = () => {
    if (!allows(state, token, 'pull-requests', 'read')) throw forbidden();
  };
  return {
    viewer: { login: token.account.login },
    repository({ owner, name }: { owner: string; name: string }) {
      if (owner.toLowerCase() !== state.owner.toLowerCase() || name.toLowerCase() !== state.name.toLowerCase())
        throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      const tip =
        state.gitDirectory === null ? undefined : objectOf(state.gitDirectory, `refs/heads/${state.defaultBranch}`);
      return {
        ...repositoryName(`${state.owner}/${state.name}`),
        id: repositoryNodeId,
        isPrivate: state.private,
        defaultBranchRef: { name: state.defaultBranch, target: tip && { __typename: 'Commit', oid: tip.sha } },
        ...issueFields(state, token, commentNode),
        pullRequest({ number }: { number: number }) {
          mayRead();
          const pull = state.pullRequests.get(number);
          if (pull === undefined)
            throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
          return pullNode(state, token, pull);
        },
        pullRequests({
          headRefName,
          states,
          orderBy,
          ...page
        }: Page & { headRefName?: string | null; states?: string[] | null; orderBy?: { direction: string } | null }) {
          mayRead();
          const found = [...state.pullRequests.values()]
            .filter((pull) => (headRefName ?? pull.headBranch) === pull.headBranch)
            .filter((pull) => (states ?? [pull.state]).includes(pull.state))
            .sort((a, b) => (orderBy?.direction === 'DESC' ? b.number - a.number : a.number - b.number));
          return connection(
            'pullRequests',
            found.map((pull) => pullNode(state, token, pull)),
            page,
          );
        },
        ref({ qualifiedName }: { qualifiedName: string }) {
          const branch = qualifiedName.replace(/^refs\/heads\//, '');
          const pulls = [...state.pullRequests.values()].filter((pull) => pull.headBranch === branch);
          if (pulls.length === 0 && branch !== state.defaultBranch) return null;
          return {
            name: branch,
            associatedPullRequests({ states, ...page }: Page & { states?: string[] }) {
              mayRead();
              const wanted = pulls.filter((pull) => states === undefined || states.includes(pull.state));
              return connection(
                'associatedPullRequests',
                wanted.map((pull) => pullNode(state, token, pull)),
                page,
              );
            },
          };
        },
      };
    },
    node({ id }: { id: string }) {
      const issue = state.issues.get(Number(/^I_(\d+)$/.exec(id)?.[1]));
      const pull = state.pullRequests.get(Number(/^PR_(\d+)$/.exec(id)?.[1]));
      if (issue !== undefined && allows(state, token, 'issues', 'read'))
        return issueNode(state, token, issue, commentNode);
      if (pull !== undefined && allows(state, token, 'pull-requests', 'read')) return pullNode(state, token, pull);
      throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    },
    ...issueMutations(state, token, commentNode),
    addComment({ input }: { input: { subjectId: string; body: string } }) {
      const onIssue = issueMutations(state, token, commentNode).commentOnIssue(input.subjectId, input.body);
      if (onIssue !== undefined) return onIssue;
      const pull = [...state.pullRequests.values()].find(({ number }) => `PR_${number}` === input.subjectId);
      if (pull === undefined)
        throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${input.subjectId}'`);
      if (!allows(state, token, 'pull-requests', 'write')) throw forbidden();
      if (pull.locked) throw refusal('FORBIDDEN', 'Unable to create comment because issue is locked');
      if (characters(input.body) > maximumComment)
        throw refusal('UNPROCESSABLE', `Body is too long (maximum is ${maximumComment} characters)`);
      const comment = createComment(state, pull.number, token.account, input.body);
      return { commentEdge: { node: commentNode(state, token, comment) }, subject: pullNode(state, token, pull) };
    },
  };
}

/** A field without a value in the fake must not read as null. */
const resolveKnown =
  (violations: string[]): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    const value = (source as Record<string, unknown>)[info.fieldName];
    // What the caller gave, if anything.
    if (info.fieldName === 'clientMutationId') return null;
    if (value === undefined) {
      violations.push(`the fake has no value for ${info.parentType.name}.${info.fieldName}`);
      throw new GraphQLError(`no value for ${info.fieldName}`);
    }
    return typeof value === 'function' ? value(args, context, info) : value;
  };

const formatError = (error: GraphQLError) => {
  const { type, ...extensions } = error.extensions;
  const { message, path, locations } = error.toJSON();
  return {
    ...(type ? { type } : {}),
    path,
    locations,
    message,
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
};

/** Runs a query as GitHub would: a mistake in it is answered with errors and status 200, and noted in `violations`. */
export async function runGraphql(state: State, token: Token, body: unknown, violations: string[]): Promise<unknown> {
  const { query, variables } = body as { query?: string; variables?: Record<string, unknown> };
  if (typeof query !== 'string')
    return { errors: [{ message: 'A query attribute must be specified and must be a string.' }] };
  const schema = githubSchema();
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) {
    violations.push(...errors.map((error) => `graphql: ${error.message}`));
    return { errors: errors.map(formatError) };
  }
  const answer = await execute({
    schema,
    document,
    rootValue: rootOf(state, token),
    fieldResolver: resolveKnown(violations),
    ...(variables === undefined ? {} : { variableValues: variables }),
  });
  return { data: answer.data, ...(answer.errors === undefined ? {} : { errors: answer.errors.map(formatError) }) };
}

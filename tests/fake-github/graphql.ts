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
import { commentUrl } from './rest-pulls.ts';
import {
  allows,
  type Comment,
  characters,
  commentsOf,
  createComment,
  maximumComment,
  type PullRequest,
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

/** An error as GitHub writes it: with a `type` beside the message. */
const refusal = (type: string, message: string) => new GraphQLError(message, { extensions: { type } });
const forbidden = () => refusal('FORBIDDEN', 'Resource not accessible by integration');

interface Page {
  readonly first?: number;
  readonly last?: number;
}

function connection<T>(name: string, items: readonly T[], { first, last }: Page) {
  if (first === undefined && last === undefined)
    throw refusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  for (const [word, size] of Object.entries({ first, last }))
    if (size !== undefined && size > 100)
      throw refusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${size} records on the \`${name}\` connection exceeds the \`${word}\` limit of 100 records.`,
      );
  const nodes = first !== undefined ? items.slice(0, first) : items.slice(Math.max(0, items.length - (last ?? 0)));
  return { nodes, totalCount: items.length };
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
    baseRefName: pull.baseBranch,
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
      return {
        pullRequest({ number }: { number: number }) {
          mayRead();
          const pull = state.pullRequests.get(number);
          if (pull === undefined)
            throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
          return pullNode(state, token, pull);
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
    addComment({ input }: { input: { subjectId: string; body: string } }) {
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

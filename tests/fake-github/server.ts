import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Artifact, createArtifactService, runtimeToken } from './artifacts.ts';
import { runGraphql } from './graphql.ts';
import { checkAnswer, checkRequest, matchOperation } from './openapi.ts';
import { type Answer, accepted, notFound, permitted, refuse } from './rest.ts';
import { artifactHandlers } from './rest-artifacts.ts';
import { pullHandlers } from './rest-pulls.ts';
import { findAsset, releaseHandlers } from './rest-releases.ts';
import { runHandlers } from './rest-runs.ts';
import {
  type Account,
  type Comment,
  type CommitStatus,
  commentsOf,
  createComment,
  createState,
  type Issue,
  type PullRequest,
  type Release,
  type Run,
  type State,
  type Token,
} from './state.ts';

export interface FakeRequest {
  readonly method: string;
  /** Without the query: `/graphql`, `/repos/acme/penguins/issues/comments/1`. */
  readonly path: string;
  /** GitHub's name of the operation; `graphql`, `artifacts`, `blobs` or `storage` beside REST. */
  readonly operation: string;
  readonly token: string | null;
  readonly body: unknown;
  /** Status of the answer. */
  status: number;
}

/** Which requests a failure or an event is for; all when left out. */
export type Selector = (request: FakeRequest) => boolean;

export interface Failure {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly times?: number;
  readonly match?: Selector;
  /** Do what was asked, then fail: the answer was lost. */
  readonly after?: boolean;
  /** Close the connection instead of answering. */
  readonly hangUp?: boolean;
}

export interface FakeOptions
  extends Partial<Pick<State, 'owner' | 'name' | 'private' | 'defaultBranch' | 'immutableReleases' | 'gitDirectory'>> {
  readonly tokens?: Readonly<Record<string, Token>>;
  /** What another fake has become: this one goes on from there. Options win. It is taken over, not copied. */
  readonly saved?: SavedGithub;
}

/** All that a fake knows, without its address: plain data, maps and buffers. */
export interface SavedGithub {
  readonly state: Omit<State, 'nextId'>;
  readonly next: number;
  readonly tokens: Readonly<Record<string, Token>>;
  readonly requests: readonly FakeRequest[];
  readonly violations: readonly string[];
  readonly artifacts: readonly Artifact[];
}

export interface FakeGithub {
  /** Base of the REST interface. `${url}/api/v3` answers as an Enterprise Server would. */
  readonly url: string;
  /** `write` and `read` belong to github-actions[bot], `none` may do nothing, `person` is somebody with write access. */
  readonly tokens: { readonly write: string; readonly read: string; readonly none: string; readonly person: string };
  readonly state: State;
  readonly requests: FakeRequest[];
  /** Requests that do not fit GitHub's description, and answers of the fake that do not. Must stay empty. */
  readonly violations: string[];
  readonly artifacts: readonly Artifact[];
  readonly dispatches: State['dispatches'];
  /** For a child process: `GITHUB_API_URL` and the like. */
  environment(token?: string): Record<string, string>;
  /** Another token of github-actions[bot]. Where it may read only what it names, the repository is private. */
  addToken(permissions: Token['permissions']): string;
  addPullRequest(pull: Partial<PullRequest> & { number: number }): PullRequest;
  comments(pullRequest: number): Comment[];
  addComment(pullRequest: number, body: string, login?: string): Comment;
  deleteComment(id: number): void;
  releases(): Release[];
  /** Runs of workflows, by id. */
  readonly runs: State['runs'];
  /** Completed with success, on `push` to the default branch, unless told otherwise. */
  addRun(run: Partial<Run> & { id: number; headSha: string }): Run;
  /** Of a commit, newest first. */
  statuses(sha: string): CommitStatus[];
  /** By number. */
  issues(): Issue[];
  failNext(failure: Failure): void;
  /** Runs `action` once, before the next request that fits is handled: what somebody else does in between. */
  before(match: Selector, action: () => void | Promise<void>): void;
  /** Requests that count against GitHub's limits: no artifacts, no blobs. */
  counted(): FakeRequest[];
  /** Not a copy. Throws where a failure or an event is still planned, or an artifact is half sent: these cannot be saved. */
  save(): SavedGithub;
  close(): Promise<void>;
}

const bot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
const person: Account = { login: 'ana', id: 7, type: 'User' };
const standard: Readonly<Record<string, Token>> = {
  'token-write': {
    account: bot,
    permissions: { actions: 'read', contents: 'write', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
  },
  'token-read': { account: bot, permissions: { contents: 'read', 'pull-requests': 'read' } },
  'token-none': { account: bot, permissions: {} },
  'token-person': { account: person, permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' } },
};

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const binary = Buffer.isBuffer(body);
  response.writeHead(status, {
    'x-github-request-id': 'FAKE:1',
    ...(body === undefined
      ? {}
      : { 'content-type': binary ? 'application/octet-stream' : 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(body === undefined || binary ? body : JSON.stringify(body));
}

/** A GitHub on 127.0.0.1: one repository with its pull requests, comments, releases and artifacts, checked against GitHub's own descriptions. */
export async function startFakeGithub(options: FakeOptions = {}): Promise<FakeGithub> {
  const { tokens: given, saved, ...stateOptions } = options;
  const state = createState({ ...saved?.state, ...(saved && { next: saved.next }), ...stateOptions });
  const known: Record<string, Token> = { ...standard, ...saved?.tokens, ...given };
  const requests: FakeRequest[] = [...(saved?.requests ?? [])];
  const violations: string[] = [...(saved?.violations ?? [])];
  const failures: { failure: Failure; left: number }[] = [];
  const events: { match: Selector; action: () => void | Promise<void> }[] = [];
  let url = '';
  const artifactService = createArtifactService(() => url, [...(saved?.artifacts ?? [])]);

  function parseBody(message: IncomingMessage, raw: Buffer, upload: boolean): unknown {
    if (raw.length === 0) return undefined;
    if (upload || !(message.headers['content-type'] ?? '').includes('json')) return raw;
    return JSON.parse(raw.toString('utf8'));
  }

  async function answerApi(
    message: IncomingMessage,
    address: URL,
    path: string,
    upload: boolean,
    raw: Buffer,
    request: FakeRequest,
  ): Promise<Answer> {
    const token = request.token === null ? undefined : known[request.token];
    if (token === undefined) return refuse(401, request.token === null ? 'Requires authentication' : 'Bad credentials');
    if (request.operation === 'graphql')
      return { status: 200, body: await runGraphql(state, token, request.body, violations) };
    const match = matchOperation(request.method, path);
    // Assets go to the address that the release names, and nothing else goes there.
    if (match === undefined || upload !== (match.operation.id === 'repos/upload-release-asset')) {
      violations.push(`${request.method} ${address.pathname}: no operation in use`);
      return notFound;
    }
    const { owner, repo } = match.path;
    if (owner !== state.owner || repo !== state.name) return notFound;
    const wrong = checkRequest(match, address.searchParams, message.headers['content-type'] ?? '', request.body);
    if (wrong.length > 0) {
      violations.push(...wrong);
      return refuse(422, `Invalid request.\n\n${wrong.join('\n')}`);
    }
    const headers = message.headers as Record<string, string | undefined>;
    const rest = { match, query: address.searchParams, headers, body: upload ? raw : request.body, state, token, url };
    const handlers = {
      ...pullHandlers,
      ...releaseHandlers,
      ...runHandlers,
      ...artifactHandlers(artifactService.artifacts),
    };
    const handle = handlers[match.operation.id];
    if (handle === undefined) throw new Error(`the fake has no handler for ${match.operation.id}`);
    const answer = permitted(rest) ? handle(rest) : refuse(403, 'Resource not accessible by integration');
    violations.push(...checkAnswer(match.operation, answer.status, answer.body));
    const named = accepted[match.operation.id];
    return named === undefined
      ? answer
      : { ...answer, headers: { 'x-accepted-github-permissions': named, ...answer.headers } };
  }

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readBody(message);
    const address = new URL(message.url ?? '/', url);
    const method = message.method ?? 'GET';
    const artifactAnswer = artifactService.handle(method, address, raw);
    const storage = /^\/storage\/assets\/(\d+)$/.exec(address.pathname);
    const upload = address.pathname.startsWith('/uploads/') || address.pathname.startsWith('/api/uploads/');
    const path = address.pathname.replace(/^\/api\/v3(?=\/)|^\/api\/uploads|^\/uploads/, '');
    const graphql = method === 'POST' && (path === '/graphql' || path === '/api/graphql');
    const operation = graphql
      ? 'graphql'
      : artifactAnswer !== undefined
        ? address.pathname.startsWith('/blobs/')
          ? 'blobs'
          : 'artifacts'
        : storage !== null
          ? 'storage'
          : (matchOperation(method, path)?.operation.id ?? 'unknown');
    const token = /^(?:token|bearer) (.+)$/i.exec(message.headers.authorization ?? '')?.[1] ?? null;
    const body = operation === 'artifacts' || operation === 'blobs' ? undefined : parseBody(message, raw, upload);
    const request: FakeRequest = { method, path: graphql ? '/graphql' : path, operation, token, body, status: 0 };
    requests.push(request);

    const event = events.findIndex(({ match }) => match(request));
    if (event >= 0) await events.splice(event, 1)[0]?.action();
    const planned = failures.find(({ failure, left }) => left > 0 && (failure.match?.(request) ?? true));
    if (planned !== undefined) planned.left -= 1;
    const failure = planned?.failure;
    let answer: Answer | undefined = artifactAnswer;
    if (storage !== null) {
      const asset = findAsset(state, Number(storage[1]))?.asset;
      answer = asset === undefined ? notFound : { status: 200, body: asset.content };
    }
    if (failure === undefined || failure.after)
      answer ??= await answerApi(message, address, path, upload, raw, request);
    if (failure?.hangUp) {
      response.destroy();
      return;
    }
    if (failure !== undefined)
      answer = {
        status: failure.status,
        body: failure.body ?? {
          message: failure.status === 403 || failure.status === 429 ? secondaryLimit : 'Server Error',
          documentation_url: 'https://docs.github.com/rest',
        },
        headers: { ...failure.headers },
      };
    request.status = answer?.status ?? 500;
    send(response, answer ?? refuse(500, 'Server Error'));
  }

  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      violations.push(`the fake failed: ${error instanceof Error ? error.stack : String(error)}`);
      send(response, refuse(500, 'Server Error'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    tokens: { write: 'token-write', read: 'token-read', none: 'token-none', person: 'token-person' },
    state,
    requests,
    violations,
    artifacts: artifactService.artifacts,
    dispatches: state.dispatches,
    environment: (token = 'token-write') => ({
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `${state.owner}/${state.name}`,
      INPUT_TOKEN: token,
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken('run-1'),
    }),
    addToken(permissions) {
      const name = `token-${Object.keys(known).length + 1}`;
      known[name] = { account: bot, permissions };
      return name;
    },
    addPullRequest(pull) {
      const added: PullRequest = {
        title: `Pull request ${pull.number}`,
        author: person,
        baseBranch: state.defaultBranch,
        headBranch: `branch-${pull.number}`,
        headSha: String(pull.number).padStart(40, '0'),
        state: 'OPEN',
        locked: false,
        ...pull,
      };
      state.pullRequests.set(added.number, added);
      return added;
    },
    comments: (pullRequest) => commentsOf(state, pullRequest),
    addComment: (pullRequest, body, login = person.login) =>
      createComment(state, pullRequest, login === bot.login ? bot : { ...person, login }, body),
    deleteComment: (id) => {
      state.comments.delete(id);
    },
    releases: () => [...state.releases.values()],
    runs: state.runs,
    addRun(run) {
      const added: Run = {
        attempt: 1,
        name: 'ML Test Score',
        path: '.github/workflows/ml-test-score.yml',
        event: 'push',
        headBranch: state.defaultBranch,
        headRepository: `${state.owner}/${state.name}`,
        status: 'completed',
        conclusion: 'success',
        actor: person,
        createdAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
        ...run,
      };
      state.runs.set(added.id, added);
      return added;
    },
    statuses: (sha) => state.statuses.filter((status) => status.sha === sha).toReversed(),
    issues: () => [...state.issues.values()].sort((a, b) => a.number - b.number),
    failNext: (failure) => {
      failures.push({ failure, left: failure.times ?? 1 });
    },
    before: (match, action) => {
      events.push({ match, action });
    },
    counted: () => requests.filter(({ operation }) => !['artifacts', 'blobs', 'storage'].includes(operation)),
    save() {
      const { nextId, ...rest } = state;
      const planned = events.length + failures.filter(({ left }) => left > 0).length;
      if (planned > 0) throw new Error(`${planned} failures and events are still planned`);
      const half = artifactService.artifacts.find(({ finalized }) => !finalized);
      if (half !== undefined) throw new Error(`the artifact ${half.name} is half sent`);
      return { state: rest, next: nextId(), tokens: known, requests, violations, artifacts: artifactService.artifacts };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const secondaryLimit = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** What the fake knows of its one repository. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export type Access = 'read' | 'write';

/** A token's owner and what it may do, in a workflow's words: `{ 'pull-requests': 'write' }`. */
export interface Token {
  readonly account: Account;
  readonly permissions: Readonly<Record<string, Access>>;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: Account;
  readonly baseBranch: string;
  readonly headBranch: string;
  headSha: string;
  /** `owner/name` of the repository that the head is in: a fork's; null where it was deleted; left out: this one. */
  readonly headRepository?: string | null;
  /** Left out: where the base branch is now. */
  readonly baseSha?: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  locked: boolean;
  /** Null until it is merged. */
  mergeCommit?: string | null;
  /** Further commits that GitHub connects with it. */
  readonly commits?: readonly string[];
  /** Oldest first. */
  readonly reviews?: Review[];
}

export interface Review {
  readonly author: Account | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The commit that was reviewed. */
  readonly commit: string | null;
  readonly association: string;
}

export interface Comment {
  readonly id: number;
  /** The number of its conversation: a pull request, or an issue. */
  readonly pullRequest: number;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** A run of a workflow. Its artifacts name it as `run-ID`. */
export interface Run {
  readonly id: number;
  attempt: number;
  readonly name: string;
  /** Of the workflow's file. */
  readonly path: string;
  readonly event: string;
  /** On a pull request the head, not the merge commit. */
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name`; null where it was deleted. */
  readonly headRepository: string | null;
  /** Reviews of the environments that its jobs waited for. */
  readonly approvals?: readonly {
    readonly user: Account;
    readonly environments: readonly string[];
    readonly state: 'approved' | 'rejected' | 'pending';
    readonly comment: string;
  }[];
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null;
  readonly actor: Account;
  readonly createdAt: string;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Issue {
  readonly number: number;
  readonly author: Account;
  readonly createdAt: string;
  title: string;
  body: string;
  state: 'OPEN' | 'CLOSED';
  stateReason: 'COMPLETED' | 'DUPLICATE' | 'NOT_PLANNED' | 'REOPENED' | null;
  locked: boolean;
  /** Names. */
  labels: readonly string[];
  updatedAt: string;
  closedAt: string | null;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly content: Buffer;
  readonly uploader: Account;
  readonly createdAt: string;
}

export interface Release {
  readonly id: number;
  readonly author: Account;
  readonly createdAt: string;
  tag: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  /** What `make_latest` asked for when it was last given. */
  makeLatest: string | null;
  immutable: boolean;
  publishedAt: string | null;
  readonly assets: Map<number, Asset>;
}

export interface State {
  readonly owner: string;
  readonly name: string;
  private: boolean;
  readonly defaultBranch: string;
  /** Published releases take no further asset. */
  readonly immutableReleases: boolean;
  /** A real repository whose refs the API shows, and in which publishing creates a missing tag. */
  readonly gitDirectory: string | null;
  readonly pullRequests: Map<number, PullRequest>;
  readonly comments: Map<number, Comment>;
  readonly releases: Map<number, Release>;
  readonly runs: Map<number, Run>;
  /** Oldest first. */
  readonly statuses: CommitStatus[];
  readonly issues: Map<number, Issue>;
  readonly labels: Map<string, Label>;
  readonly dispatches: { readonly type: string; readonly payload: unknown }[];
  nextId(): number;
}

/** GitHub's ids of comments have outgrown 32 bits. */
const firstId = 3_000_000_001;

export function createState({ next = firstId, ...options }: Partial<Omit<State, 'nextId'>> & { next?: number }): State {
  let id = next;
  return {
    owner: 'acme',
    name: 'penguins',
    private: false,
    defaultBranch: 'main',
    immutableReleases: false,
    gitDirectory: null,
    pullRequests: new Map(),
    comments: new Map(),
    releases: new Map(),
    runs: new Map(),
    statuses: [],
    issues: new Map(),
    labels: new Map(),
    dispatches: [],
    ...options,
    nextId: () => id++,
  };
}

/** GitHub counts characters; a comment over this is refused. */
export const maximumComment = 65_536;
export const characters = (text: string) => [...text].length;

/** Comments of a conversation, oldest first. */
export const commentsOf = (state: State, pullRequest: number) =>
  [...state.comments.values()].filter((comment) => comment.pullRequest === pullRequest).sort((a, b) => a.id - b.id);

export function createComment(state: State, pullRequest: number, author: Account, body: string): Comment {
  const now = new Date().toISOString();
  const comment = { id: state.nextId(), pullRequest, author, body, createdAt: now, updatedAt: now };
  state.comments.set(comment.id, comment);
  return comment;
}

/** Whether a token holds `permission` (`pull-requests`) at least as `access`. Everybody may read a public repository. */
export function allows(state: State, token: Token, permission: string, access: Access): boolean {
  const held = token.permissions[permission];
  if (access === 'write') return held === 'write';
  return held !== undefined || !state.private;
}

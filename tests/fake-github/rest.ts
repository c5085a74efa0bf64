import { execFileSync } from 'node:child_process';
import type { Match } from './openapi.ts';
import { type Account, allows, type State, type Token } from './state.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface RestRequest {
  readonly match: Match;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON, or the bytes of an upload. */
  readonly body: unknown;
  readonly state: State;
  readonly token: Token;
  /** Address of the fake. */
  readonly url: string;
}

const documentation = 'https://docs.github.com/rest';
export const refuse = (status: number, message: string, more: Record<string, unknown> = {}): Answer => ({
  status,
  body: { message, documentation_url: documentation, status: String(status), ...more },
});
export const invalid = (...errors: Record<string, string>[]) => refuse(422, 'Validation Failed', { errors });
export const notFound = refuse(404, 'Not Found');

/** What GitHub names in `x-accepted-github-permissions`. */
export const accepted: Readonly<Record<string, string>> = {
  'actions/download-artifact': 'actions=read',
  'actions/get-artifact': 'actions=read',
  'actions/get-reviews-for-run': 'actions=read',
  'actions/get-workflow-run': 'actions=read',
  'actions/get-workflow-run-attempt': 'actions=read',
  'actions/list-artifacts-for-repo': 'actions=read',
  'actions/list-workflow-run-artifacts': 'actions=read',
  'actions/list-workflow-runs-for-repo': 'actions=read',
  'git/get-ref': 'contents=read',
  'issues/create-comment': 'issues=write; pull_requests=write',
  'issues/delete-comment': 'issues=write; pull_requests=write',
  'issues/list-comments': 'issues=read; pull_requests=read',
  'issues/update-comment': 'issues=write; pull_requests=write',
  'pulls/get': 'pull_requests=read; contents=read',
  'pulls/list': 'pull_requests=read',
  'pulls/list-reviews': 'pull_requests=read',
  'repos/create-commit-status': 'statuses=write',
  'repos/create-dispatch-event': 'contents=write',
  'repos/create-release': 'contents=write; contents=write,workflows=write',
  'repos/delete-release': 'contents=write',
  'repos/delete-release-asset': 'contents=write',
  'repos/get': 'metadata=read',
  'repos/get-release': 'contents=read',
  'repos/get-release-asset': 'contents=read',
  'repos/get-release-by-tag': 'contents=read',
  'repos/list-commit-statuses-for-ref': 'statuses=read',
  'repos/list-pull-requests-associated-with-commit': 'pull_requests=read; contents=read',
  'repos/list-release-assets': 'contents=read',
  'repos/list-releases': 'contents=read',
  'repos/update-release': 'contents=write; contents=write,workflows=write',
  'repos/upload-release-asset': 'contents=write',
};

/** On a pull request's conversation only `pull-requests` helps, whatever the header lists. */
export function permitted({ match, state, token }: RestRequest): boolean {
  const [name = '', access = 'read'] =
    (accepted[match.operation.id] ?? 'metadata=read').split(/[;,]/)[0]?.split('=') ?? [];
  if (name === 'metadata') return true;
  const permission = match.operation.id.startsWith('issues/') ? 'pull-requests' : name.replaceAll('_', '-');
  return allows(state, token, permission, access as 'read' | 'write');
}

export function userOf({ login, id, type }: Account, url: string) {
  const user = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url: user,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${user}/followers`,
    following_url: `${user}/following{/other_user}`,
    gists_url: `${user}/gists{/gist_id}`,
    starred_url: `${user}/starred{/owner}{/repo}`,
    subscriptions_url: `${user}/subscriptions`,
    organizations_url: `${user}/orgs`,
    repos_url: `${user}/repos`,
    events_url: `${user}/events{/privacy}`,
    received_events_url: `${user}/received_events`,
    type,
    site_admin: false,
  };
}

/** One page, with the `Link` header that Octokit pages by. */
export function page<T>(
  { query, url, match, state }: RestRequest,
  items: readonly T[],
): { items: readonly T[]; headers: Record<string, string> } {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const shown = items.slice((number - 1) * size, number * size);
  if (number * size >= items.length) return { items: shown, headers: {} };
  const path = match.operation.path
    .replace('{owner}', state.owner)
    .replace('{repo}', state.name)
    .replace('{issue_number}', match.path.issue_number ?? '')
    .replace('{run_id}', match.path.run_id ?? '')
    .replace('{pull_number}', match.path.pull_number ?? '')
    .replace('{commit_sha}', match.path.commit_sha ?? '')
    .replace('{ref}', match.path.ref ?? '')
    .replace('{release_id}', match.path.release_id ?? '');
  const next = new URLSearchParams({ ...Object.fromEntries(query), page: String(number + 1) });
  return { items: shown, headers: { link: `<${url}${path}?${next}>; rel="next"` } };
}

export const git = (directory: string, ...args: string[]) =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

export function objectOf(directory: string, ref: string): { type: string; sha: string } | undefined {
  const found = git(directory, 'for-each-ref', '--format=%(refname) %(objecttype) %(objectname)', ref);
  const [, type = '', sha = ''] =
    found
      .split('\n')
      .map((line) => line.split(' '))
      .find(([name]) => name === ref) ?? [];
  return sha === '' ? undefined : { type, sha };
}

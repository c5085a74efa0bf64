import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MergeRefs, Repository } from './repository.ts';

/** What GitHub tells a job of the event that started it. The payloads are recorded ones, with our commits, numbers and branches in them. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  /** GITHUB_REF and GITHUB_SHA: what is checked out, too. */
  readonly ref: string;
  readonly sha: string;
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF: set on pull requests only. */
  readonly headRef?: string;
  readonly baseRef?: string;
}

type Json = { [key: string]: unknown };

function recorded(name: string, changes: Json): Json {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'events', `${name}.json`);
  return merge(JSON.parse(readFileSync(file, 'utf8')) as Json, changes);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: Json, changes: Json): Json {
  const result: Json = { ...base };
  for (const [key, value] of Object.entries(changes))
    result[key] = isObject(value) && isObject(base[key]) ? merge(base[key], value) : value;
  return result;
}

/** The branch now; `before` is what it was, null for a new branch. */
export function push(repository: Repository, branch: string, before: string | null): Event {
  const ref = `refs/heads/${branch}`;
  const sha = repository.commitOf(ref);
  const changes = {
    ref,
    before: before ?? '0'.repeat(40),
    after: sha,
    created: before === null,
    head_commit: { id: sha },
  };
  return { name: 'push', payload: recorded('push', changes), ref, sha };
}

function pullRequestPayload({ number, branch, base, head }: MergeRefs, baseSha: string, headRepository: string): Json {
  return recorded('pull_request', {
    number,
    after: head,
    pull_request: {
      number,
      title: 'Look at the other column',
      head: { ref: branch, sha: head, label: `acme:${branch}`, repo: { full_name: headRepository } },
      base: { ref: base, sha: baseSha, label: `acme:${base}` },
    },
  });
}

interface PullRequestOptions {
  /** `owner/name` of the repository that the head is in. */
  readonly from?: string;
  /** `base.sha` of the payload, which goes stale: GitHub sets it when the pull request is opened. */
  readonly baseSha?: string;
}

export function pullRequest(
  repository: Repository,
  refs: MergeRefs,
  { from = 'acme/penguins', baseSha = repository.commitOf(refs.base) }: PullRequestOptions = {},
): Event {
  return {
    name: 'pull_request',
    payload: pullRequestPayload(refs, baseSha, from),
    ref: `refs/pull/${refs.number}/merge`,
    sha: refs.merge,
    headRef: refs.branch,
    baseRef: refs.base,
  };
}

/** Somebody has reviewed the pull request: no commit is new. */
export function pullRequestReview(
  repository: Repository,
  refs: MergeRefs,
  review: { readonly state: 'approved' | 'changes_requested' | 'commented'; readonly login: string },
  options: PullRequestOptions = {},
): Event {
  const opened = pullRequest(repository, refs, options);
  const { pull_request: pull } = opened.payload as { pull_request: { head: Json; base: Json } };
  const changes = {
    action: 'submitted',
    review: { state: review.state, user: { login: review.login }, commit_id: refs.head },
    pull_request: { number: refs.number, head: pull.head, base: pull.base },
  };
  return { ...opened, name: 'pull_request_review', payload: recorded('pull_request_review', changes) };
}

/** Runs on the base branch, with its token. */
export function pullRequestTarget(repository: Repository, refs: MergeRefs): Event {
  const sha = repository.commitOf(refs.base);
  const payload = pullRequestPayload(refs, sha, 'stranger/penguins');
  return {
    name: 'pull_request_target',
    payload,
    ref: `refs/heads/${refs.base}`,
    sha,
    headRef: refs.branch,
    baseRef: refs.base,
  };
}

/** The queue's own commit of a pull request on top of what is queued before it. */
export function mergeGroup(repository: Repository, { number, base, merge: sha }: MergeRefs, baseSha: string): Event {
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
  repository.point(ref, sha);
  const group = { head_sha: sha, head_ref: ref, base_sha: baseSha, base_ref: `refs/heads/${base}` };
  return { name: 'merge_group', payload: recorded('merge_group', { merge_group: group }), ref, sha };
}

/** Events that name no commit: they run on the tip of a branch. */
export function onBranch(
  repository: Repository,
  name: 'workflow_dispatch' | 'schedule' | 'repository_dispatch' | 'workflow_run' | 'issue_comment',
  branch = 'main',
): Event {
  const ref = `refs/heads/${branch}`;
  const changes = name === 'workflow_dispatch' ? { ref } : {};
  return { name, payload: recorded(name, changes), ref, sha: repository.commitOf(ref) };
}

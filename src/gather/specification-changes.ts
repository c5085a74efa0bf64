import { randomUUID } from 'node:crypto';
import type { Git, GitStore } from '../support/git.ts';
import { fetchCommits, missingObjects, RemoteError } from '../support/git-store.ts';
import { onceFor } from '../support/once.ts';
import { isEdge } from './freshness.ts';
import { hasWhole } from './repository.ts';

/** Which files changed, and in which commits. What a shallow or partial clone lacks is fetched beside it, without the content of files. */

export interface ChangeRequest {
  readonly root: string;
  readonly git: Git;
  /** Null where there is no remote to ask. */
  readonly store: GitStore | null;
  /** The commit that is checked out. */
  readonly head: string;
}

/** How far back is looked where history has to be fetched, and where it is here. */
const depths = { fetched: 50, here: 2000 } as const;

/** The paths, relative to the working directory, that differ between a commit and the one that is checked out. Null where the history is not there. */
export async function changedBetween(request: ChangeRequest, base: string): Promise<string[] | null> {
  const view = await repositoryWith(request, [request.head, base], 1);
  if (view === null) return null;
  // Several models of a run ask the same.
  const names = await onceFor(view.git)(`differences ${base} ${request.head}`, () =>
    view.git.try(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, request.head]),
  );
  return names.exitCode === 0 ? below(await prefixOf(request), names.stdout.split('\0')) : null;
}

/** A commit of the branch that changed some of the files. */
export interface Touch {
  readonly commit: string;
  readonly files: readonly string[];
  /** How many commits of the branch are newer than it. */
  readonly place: number;
}

export interface BranchChanges {
  /** The newest first: all since `since`, and at least the newest one. */
  readonly touches: readonly Touch[];
  /** The commits of the branch, newest first, as far as they were looked at. */
  readonly commits: readonly string[];
}

/**
 * The commits of the branch (along the first parents) since `since` that changed files which `includes` takes; where none did, the last one before. Null where the history
 * that would tell is not there, or does not hold `since`.
 */
export async function changesOfBranch(
  request: ChangeRequest,
  since: string | null,
  includes: (path: string) => boolean,
): Promise<BranchChanges | null> {
  const view = await repositoryWith(request, [request.head], depths.fetched);
  if (view === null) return null;
  const prefix = await prefixOf(request);
  const touches: Touch[] = [];
  const commits: string[] = [];
  for (const most of view.isFetched ? [depths.fetched] : [depths.fetched, depths.here]) {
    touches.length = 0;
    commits.length = 0;
    let isPast = false;
    for (const entry of await onceFor(view.git)(`log ${most} ${request.head}`, () =>
      logOf(view.git, request.head, most),
    )) {
      if (entry.commit === since) isPast = true;
      if (isPast && touches.length > 0) return { touches, commits };
      commits.push(entry.commit);
      const files = below(prefix, entry.names).filter(includes);
      if (files.length === 0) continue;
      // Where history was cut off, every file seems to come with the first commit that is there.
      if (await onceFor(view.git)(`edge ${entry.commit}`, () => isEdge(view.git, entry.commit))) return null;
      touches.push({ commit: entry.commit, files, place: commits.length - 1 });
      if (since === null || isPast) return { touches, commits };
    }
  }
  // Commits of unknown number lie between: nobody can say which of them this run brought.
  return null;
}

/** Commits along the first parents with the names that each changed. */
async function logOf(git: Git, head: string, most: number): Promise<{ commit: string; names: string[] }[]> {
  // No name of a file can pass for the line of a commit.
  const mark = randomUUID();
  const log = await git.try([
    'log',
    '--first-parent',
    '-m',
    '--root',
    '-z',
    '--name-only',
    '--no-renames',
    '--no-show-signature',
    `--max-count=${most}`,
    `--format=${mark}%H`,
    head,
  ]);
  const entries: { commit: string; names: string[] }[] = [];
  for (const token of log.stdout.split('\0')) {
    const text = token.replace(/^\n/, '');
    const last = entries.at(-1);
    if (text.startsWith(mark)) entries.push({ commit: text.slice(mark.length).trim(), names: [] });
    else if (text !== '') last?.names.push(text);
  }
  return log.exitCode === 0 ? entries : [];
}

interface View {
  readonly git: Git;
  readonly isFetched: boolean;
}

const repositoryWith = (
  { git, store }: ChangeRequest,
  commits: readonly string[],
  depth: number,
): Promise<View | null> =>
  onceFor(git)(`${depth} of ${commits.join(' ')}`, () => fetchedView(git, store, commits, depth));

async function fetchedView(
  git: Git,
  store: GitStore | null,
  commits: readonly string[],
  depth: number,
): Promise<View | null> {
  const shallow = (await git.try(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
  const whole = await Promise.all(commits.map((commit) => hasWhole(git, commit)));
  // One generation of each is enough to compare two commits, and a shallow clone may have it.
  if (whole.every(Boolean) && (!shallow || depth === 1)) return { git, isFetched: false };
  if (store === null || store.remote === null) return null;
  try {
    const fetched = await fetchCommits(store, commits, depth, 'blob:none');
    return fetched && (await missingObjects(store.git, commits)).length === 0
      ? { git: store.git, isFetched: true }
      : null;
  } catch (error) {
    if (error instanceof RemoteError) return null;
    throw error;
  }
}

const prefixOf = async ({ git, root }: ChangeRequest): Promise<string> =>
  (await git.run(['-C', root, 'rev-parse', '--show-prefix'])).trim();

const below = (prefix: string, names: readonly string[]): string[] =>
  names.filter((name) => name !== '' && name.startsWith(prefix)).map((name) => name.slice(prefix.length));

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord, type RunRecord } from '../../../src/history/record.ts';
import { commit, git, makeRemote, makeRepository } from '../../unit/support/git-repositories.ts';

/** A repository on GitHub: a real bare one, reached over file://, and the clone that people push from. */
export interface Repository {
  readonly folder: string;
  /** The bare repository. */
  readonly remote: string;
  readonly url: string;
  readonly work: string;
  /** Commits on a branch (made from main where it is new) and pushes it. @returns the commit */
  push(branch: string, files: Readonly<Record<string, string>>, message?: string): string;
  /** What GitHub makes of an open pull request: `refs/pull/N/head` and the merge commit `refs/pull/N/merge`. */
  openPullRequest(number: number, branch: string, base?: string): MergeRefs;
  /** Merges a branch into main with a merge commit, as the button does. @returns the merge commit */
  merge(branch: string, message?: string): string;
  /** Makes a ref of the remote point to a commit that is there, as GitHub's own branches do. */
  point(ref: string, commit: string): void;
  /** Deletes a ref of the remote. */
  remove(ref: string): void;
  commitOf(ref: string): string;
  /** The text of a file at a ref of the remote; null where there is none. */
  read(ref: string, path: string): string | null;
  /** Full names of the remote's refs below a prefix such as `refs/tags`. */
  refs(prefix: string): string[];
  /** Names of the remote's tags. */
  tags(): string[];
  /** A hook of the remote, in shell. */
  hook(name: string, lines: readonly string[]): void;
  /** Records in the history branch, oldest first by run. Empty where there is no such branch. */
  records(branch?: string): RunRecord[];
}

export interface MergeRefs {
  readonly number: number;
  readonly branch: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** In an existing, empty folder. */
export function createRepository(folder: string, files: Readonly<Record<string, string>>): Repository {
  const repository = openRepository(folder);
  const work = makeRepository(repository.work, makeRemote(repository.remote));
  commit(work, files, 'Tell two classes apart');
  git(work, ['push', '--quiet', '--set-upstream', 'origin', 'main']);
  return repository;
}

/** The one that was created in this folder. */
export function openRepository(folder: string): Repository {
  const remote = join(folder, 'remote.git');
  const url = `file://${remote}`;
  const work = join(folder, 'work');

  const commitOf = (ref: string): string => git(remote, ['rev-parse', `${ref}^{commit}`]);
  const refs = (prefix: string): string[] =>
    git(remote, ['for-each-ref', '--format=%(refname)', prefix]).split('\n').filter(Boolean);
  const has = (name: string): boolean => refs(name).length > 0;

  return {
    folder,
    remote,
    url,
    work,
    push(branch, changes, message = 'change') {
      if (branch !== 'main')
        git(work, ['switch', '--quiet', ...(has(`refs/heads/${branch}`) ? [] : ['--create']), branch]);
      const made = commit(work, changes, message);
      git(work, ['push', '--quiet', 'origin', branch]);
      git(work, ['switch', '--quiet', 'main']);
      return made;
    },
    openPullRequest(number, branch, base = 'main') {
      git(work, ['fetch', '--quiet', 'origin']);
      const head = commitOf(branch);
      const parent = commitOf(base);
      const tree = git(work, ['merge-tree', '--write-tree', parent, head]).split('\n')[0] as string;
      const merge = git(work, ['commit-tree', tree, '-p', parent, '-p', head, '-m', `Merge ${head} into ${parent}`]);
      const named = [`+${head}:refs/pull/${number}/head`, `+${merge}:refs/pull/${number}/merge`];
      git(work, ['push', '--quiet', 'origin', ...named]);
      return { number, branch, base, head, merge };
    },
    merge(branch, message = `Merge pull request #1 from acme/${branch}`) {
      git(work, ['merge', '--quiet', '--no-ff', '-m', message, branch]);
      git(work, ['push', '--quiet', 'origin', 'main']);
      return commitOf('main');
    },
    point: (ref, to) => {
      git(remote, ['update-ref', ref, to]);
    },
    remove: (ref) => {
      git(remote, ['update-ref', '-d', ref]);
    },
    commitOf,
    read(ref, path) {
      if (git(remote, ['ls-tree', '--full-tree', ref, '--', path]) === '') return null;
      return git(remote, ['show', `${ref}:${path}`]);
    },
    refs,
    hook(name, lines) {
      mkdirSync(join(remote, 'hooks'), { recursive: true });
      writeFileSync(join(remote, 'hooks', name), `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
    },
    tags: () => refs('refs/tags').map((ref) => ref.slice('refs/tags/'.length)),
    records(branch = 'ml-test-score') {
      if (!has(`refs/heads/${branch}`)) return [];
      const paths = git(remote, ['ls-tree', '-r', '--name-only', `refs/heads/${branch}`, '--', 'records'])
        .split('\n')
        .filter((path) => path.endsWith('.json') && !path.includes('/index'));
      const texts = textsOf(
        remote,
        paths.map((path) => `refs/heads/${branch}:${path}`),
      );
      return paths
        .map((path, index) => parseRecord(texts[index] as string, path))
        .sort((a, b) => a.run.localeCompare(b.run, 'en', { numeric: true }));
    },
  };
}

/** Blobs by name, all by one process of git: there are a thousand at times. */
function textsOf(remote: string, names: readonly string[]): string[] {
  let rest = Buffer.from(git(remote, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join('')));
  return names.map((name) => {
    const start = rest.indexOf('\n') + 1;
    const bytes = Number(/ blob (\d+)\n$/.exec(rest.toString('utf8', 0, start))?.[1]);
    if (Number.isNaN(bytes)) throw new Error(`the repository has no ${name}`);
    const text = rest.toString('utf8', start, start + bytes);
    rest = rest.subarray(start + bytes + 1);
    return text;
  });
}

/** As actions/checkout does by default: one commit, on its branch where it has one, detached for a pull request; no tags, no other branches. */
export function checkOut(repository: Repository, ref: string, sha: string): string {
  const folder = join(repository.folder, `workspace-${sha.slice(0, 12)}-${Math.random().toString(36).slice(2, 8)}`);
  mkdirSync(folder);
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['remote', 'add', 'origin', repository.url]);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const local = branch === undefined ? ref.replace(/^refs\//, 'refs/remotes/') : `refs/remotes/origin/${branch}`;
  const from = ref.startsWith('refs/tags/') ? `+${sha}:${ref}` : `+${sha}:${local}`;
  git(folder, ['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules', '--depth=1', 'origin', from]);
  if (branch === undefined) git(folder, ['checkout', '--quiet', '--force', ref.startsWith('refs/tags/') ? ref : local]);
  else git(folder, ['checkout', '--quiet', '--force', '-B', branch, local]);
  if (!existsSync(join(folder, '.git', 'shallow')) && git(repository.remote, ['rev-list', '--count', sha]) !== '1')
    throw new Error('the checkout is not shallow');
  return folder;
}

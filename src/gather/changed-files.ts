import { resolve } from 'node:path';
import { whyMissing } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Git, GitStore } from '../support/git.ts';
import type { Ancestry } from '../support/git-ancestry.ts';
import { fetchCommits } from '../support/git-store.ts';
import { type BaseContext, baseCommitOf, repeatedEvents } from './baseline.ts';
import { hasWhole } from './repository.ts';
import type { Change } from './touched-models.ts';

/** Git that can read the trees of commits: the clone where it has them, else the scratch repository, which fetches trees and no files. */
async function withTrees(store: GitStore, commits: readonly string[], repository: Git | null): Promise<Git> {
  const here = await Promise.all(
    commits.map(async (commit) => repository !== null && (await hasWhole(repository, commit))),
  );
  if (repository !== null && here.every(Boolean)) return repository;
  const missing = commits.filter((_, index) => here[index] !== true);
  if (store.remote === null || !(await fetchCommits(store, missing, 1, 'blob:none')))
    throw new ConfigurationError({
      message: `the commit ${missing.join(' or ')} cannot be had: neither the clone nor the remote has it`,
      next: 'run the newest commit of the branch',
    });
  if (repository === null || !here.some(Boolean)) return store.git;
  // One side is here, the other was fetched: both are read together.
  const objects = await repository.run(['rev-parse', '--git-path', 'objects']);
  const environment = {
    GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(repository.directory, objects),
    GIT_NO_LAZY_FETCH: '1',
  };
  const withBoth = <T extends { environment?: Readonly<Record<string, string>> }>(options?: T) => ({
    ...options,
    environment: { ...environment, ...options?.environment },
  });
  return {
    directory: store.git.directory,
    run: (args, options) => store.git.run(args, withBoth(options)),
    try: (args, options) => store.git.try(args, withBoth(options)),
  };
}

/**
 * The files that differ between two commits, whatever the clone has of them; of a file that was renamed both names, of a deleted one the old. Paths from the
 * repository's root. Throws `RemoteError`, and `ConfigurationError` where a commit cannot be had.
 */
export async function changedFiles(
  store: GitStore,
  base: string,
  head: string,
  repository: Git | null = null,
): Promise<readonly string[]> {
  if (base === head) return [];
  const git = await withTrees(store, [base, head], repository);
  const output = await git.try(['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', base, head]);
  if (output.exitCode !== 0) throw new Error(`git diff-tree: ${output.stderr.trim()}`);
  return output.stdout.split('\0').filter((name) => name !== '');
}

/** All files of a commit, from the repository's root. Throws as `changedFiles`. */
export const commitFiles = async (
  store: GitStore,
  commit: string,
  repository: Git | null = null,
): Promise<readonly string[]> => [...(await commitBlobs(store, commit, repository)).keys()];

/** The ids of all files of a commit, by path from the repository's root. Throws as `changedFiles`. */
export async function commitBlobs(
  store: GitStore,
  commit: string,
  repository: Git | null = null,
): Promise<ReadonlyMap<string, string>> {
  const git = await withTrees(store, [commit], repository);
  const output = await git.try(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (output.exitCode !== 0) throw new Error(`git ls-tree: ${output.stderr.trim()}`);
  // Regular files: no links, no submodules.
  return new Map(
    output.stdout.split('\0').flatMap((line): [string, string][] => {
      const match = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
      return match === null ? [] : [[match[2] as string, match[1] as string]];
    }),
  );
}

/** What changed between the base of this run and its commit; what runs again asks for every model. */
export async function gatherChange(
  context: BaseContext | null,
  ancestry: Ancestry | null,
  store: GitStore | null,
  repository: Git | null,
): Promise<Change> {
  if (context === null || ancestry === null || store === null || context.head === null)
    return { files: null, why: 'there is no commit to compare' };
  if (repeatedEvents.has(context.event)) return { files: null, why: `the event ${context.event}` };
  const base = await baseCommitOf(context, ancestry);
  if (base.state !== 'gathered') return { files: null, why: whyMissing(base) };
  const files = await changedFiles(store, base.value.commit, context.head, repository);
  return { files, why: `since ${base.value.commit.slice(0, 7)}, ${base.value.why}` };
}

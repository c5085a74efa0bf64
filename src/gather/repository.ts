import { absent, type Fact, gathered } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { formatBytes, megabyte } from '../support/files.ts';
import { type Git, GitNotFoundError, type GitStore, redact } from '../support/git.ts';
import { describeObjects, objectsHere, readTrees } from '../support/git-objects.ts';
import { fetchCommits, localRef, missingObjects } from '../support/git-store.ts';

/** The repository as it is checked out. */
export interface Repository {
  /** Absolute path of the work tree. */
  readonly root: string;
  /** Null on an unborn branch. */
  readonly head: string | null;
  /** Of `head`, from the commit object itself: known at depth 1, too. */
  readonly parents: readonly string[];
  /** Null where the head is detached. */
  readonly branch: string | null;
  /** Whether tracked files differ from `head`. */
  readonly dirty: boolean;
  readonly shallow: boolean;
  /** Address of `origin`, without credentials. */
  readonly remoteUrl: string | null;
  /** A guess from `origin/HEAD`, `init.defaultBranch`, `main`, `master`. */
  readonly defaultBranch: string | null;
}

/** Absent where there is no git or no repository. Throws `ConfigurationError` where git does not trust the work tree's owner. */
export async function gatherRepository(git: Git): Promise<Fact<Repository>> {
  let opened: Awaited<ReturnType<Git['try']>>;
  try {
    opened = await git.try(['rev-parse', '--is-shallow-repository', '--show-toplevel']);
  } catch (error) {
    if (error instanceof GitNotFoundError)
      return absent('git was not found: commits, history and baseline are unknown');
    throw error;
  }
  if (opened.exitCode !== 0) {
    refuseForeignOwner(opened.stderr, git.directory);
    if (/must be run in a work tree/i.test(opened.stderr))
      return absent(`a bare git repository has no work tree: ${git.directory}`);
    if (/not a git repository/i.test(opened.stderr))
      return absent(`not a git repository: ${git.directory} (\`git init\` and a first commit make it one)`);
    throw new ConfigurationError({
      file: git.directory,
      message: `git cannot open the repository: ${opened.stderr.trim()}`,
      next: 'run `git status` there and mend what it says',
    });
  }
  const [shallow, ...top] = opened.stdout.replace(/\n$/, '').split('\n');
  const head = await localRef(git, 'HEAD^{commit}');
  if (head === null && (await localRef(git, 'HEAD')) !== null)
    throw new ConfigurationError({
      file: git.directory,
      message: 'the commit that is checked out cannot be read: the repository is damaged',
      next: 'run `git fsck` there, or clone it again',
    });
  const [branch, status, url, parents] = await Promise.all([
    branchOf(git),
    git.try(['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=untracked']),
    git.try(['remote', 'get-url', 'origin']),
    head === null ? [] : parentsOf(git, head),
  ]);
  return gathered({
    root: top.join('\n'),
    head,
    parents,
    branch,
    dirty: status.stdout !== '',
    shallow: shallow === 'true',
    remoteUrl: url.exitCode === 0 ? redact(url.stdout.trim()) : null,
    defaultBranch: await defaultBranchOf(git, branch),
  });
}

async function branchOf(git: Git): Promise<string | null> {
  const symbolic = await git.try(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return symbolic.exitCode === 0 ? symbolic.stdout.trim() : null;
}

function refuseForeignOwner(stderr: string, directory: string): void {
  if (!/dubious ownership/i.test(stderr)) return;
  const named = /git config --global --add safe\.directory (.+)/.exec(stderr)?.[1]?.trim();
  throw new ConfigurationError({
    file: directory,
    message: 'the work tree belongs to another user, and git does not open it',
    next: `run \`git config --global --add safe.directory ${named ?? directory}\``,
  });
}

/** From the commit object itself: known at depth 1, too. */
export async function parentsOf(git: Git, commit: string): Promise<string[]> {
  const header = (await git.run(['cat-file', 'commit', commit])).split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as string);
}

async function defaultBranchOf(git: Git, current: string | null): Promise<string | null> {
  const remoteHead = await git.try(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (remoteHead.exitCode === 0) return remoteHead.stdout.trim().replace(/^origin\//, '');
  const configured = (await git.try(['config', 'init.defaultBranch'])).stdout.trim();
  for (const name of [configured, 'main', 'master'].filter((one) => one !== '')) {
    if (name === current) return name;
    for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`])
      if ((await localRef(git, ref)) !== null) return name;
  }
  return null;
}

/**
 * The text of a file at a commit that the clone may not have; null where the commit has no such file. Only the commit, the folders on the way and the
 * file are fetched. `repository`, where given, is asked first. Throws `ConfigurationError` where it is no regular file or longer than the `limit` in bytes, or where the
 * commit cannot be had, and `RemoteError`.
 */
export async function readAtCommit(
  store: GitStore,
  commit: string,
  path: string,
  repository: Git | null = null,
  limit: number = megabyte,
): Promise<string | null> {
  const read = readAlready.get(store.git)?.get(`${commit}:${path}`);
  if (read !== undefined && Buffer.byteLength(read) <= limit) return read;
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  if (names.length === 0 || names.includes('..') || path.startsWith('/'))
    throw new ConfigurationError({ file: path, message: 'leads out of the repository', next: 'name a path inside it' });
  const local: GitStore | null = repository === null ? null : { git: repository, remote: null };
  if (local !== null && (await hasWhole(local.git, commit))) return readFrom(local, commit, names, path, limit);
  if ((await missingObjects(store.git, [commit])).length > 0 && !(await fetchCommits(store, [commit], 1)))
    throw new ConfigurationError({
      file: path,
      message: `cannot be read at the commit ${commit}: the repository does not have it`,
      next: 'check out with `fetch-depth: 0`, or push that commit',
    });
  return readFrom(store, commit, names, path, limit);
}

/** Files that were read ahead for several models at once, by commit and path. */
const readAlready = new WeakMap<Git, Map<string, string>>();

/** Lets `readAtCommit` answer from these: texts by path from the repository's root. */
export function rememberFiles(store: GitStore, commit: string, texts: ReadonlyMap<string, string>): void {
  const read = readAlready.get(store.git) ?? new Map<string, string>();
  readAlready.set(store.git, read);
  for (const [path, text] of texts) read.set(`${commit}:${path}`, text);
}

/** Whether the clone has the whole commit. A partial clone may lack files, and git must not fetch them into it. */
export async function hasWhole(git: Git, commit: string): Promise<boolean> {
  const promisor = await git.try(['config', '--get-regexp', '^remote\\..*\\.promisor$']);
  return promisor.exitCode !== 0 && (await missingObjects(git, [commit])).length === 0;
}

async function readFrom(
  store: GitStore,
  commit: string,
  names: readonly string[],
  path: string,
  limit: number,
): Promise<string | null> {
  const git = store.git;
  let oid = /^tree ([0-9a-f]+)$/m.exec(await git.run(['cat-file', 'commit', commit]))?.[1] as string;
  for (const [index, name] of names.entries()) {
    const entry = (await readTrees(store, [oid])).get(oid)?.get(name);
    const last = index === names.length - 1;
    if (entry?.type !== (last ? 'blob' : 'tree')) return null;
    if (entry.mode === '120000')
      throw new ConfigurationError({
        file: path,
        message: `is a symbolic link at the commit ${commit}, which is not followed`,
        next: 'commit a regular file',
      });
    oid = entry.oid;
  }
  const bytes = (await describeObjects(store, [oid])).get(oid)?.bytes ?? 0;
  if (bytes > limit)
    throw new ConfigurationError({
      file: path,
      message: `has ${formatBytes(bytes)} at the commit ${commit}; at most ${formatBytes(limit)} are read`,
      next: 'commit a smaller file',
    });
  return (await objectsHere(git, [oid])).get(oid)?.content.toString('utf8') ?? '';
}

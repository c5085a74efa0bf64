import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Git, GitError, type GitOutput, type GitSettings, type GitStore, openGit, redact } from './git.ts';

/**
 * A scratch bare repository beside the user's clone, which fetches single objects of the remote and pushes from there. So nothing depends on how deep
 * the clone is or on the credentials it holds, and the clone is never changed.
 */

export interface GitStoreInput {
  /** The work tree's repository. */
  readonly repository: Git;
  /** Folder for the scratch repository; made on first use. */
  readonly scratch: string;
  /** GitHub token; null uses the credentials that git has by itself. */
  readonly token: string | null;
  /** `https://github.com`: where the token is sent, and nowhere else. */
  readonly serverUrl: string | null;
  /** Address of the remote; that of `origin` when left out or null. */
  readonly remoteUrl?: string | null;
  /** False makes every push be refused here. */
  readonly write: boolean;
}

/** The remote could not be read: no network, no permission, no such repository. The message says which. */
export class RemoteError extends Error {
  readonly kind: 'unreachable' | 'permission' | 'other';

  constructor(kind: RemoteError['kind'], message: string) {
    super(message);
    this.name = 'RemoteError';
    this.kind = kind;
  }
}

/** The store of the repository's remote, or of the repository itself where it has none. */
export async function openGitStore(input: GitStoreInput): Promise<GitStore> {
  const readOnly = !input.write;
  const url = input.remoteUrl ?? (await originUrl(input.repository));
  if (url === null) return { git: input.repository, remote: null, readOnly };
  const withToken = input.token !== null && input.serverUrl !== null;
  const git = openGit(input.scratch, {
    ...(withToken ? {} : await localCredentials(input.repository)),
    ...(withToken ? tokenSettings(input.token as string, input.serverUrl as string) : {}),
    // Without a token the address keeps the credentials that it may hold; the environment is where they are safe.
    'remote.origin.url': withToken && /^https?:/i.test(url) ? redact(url) : url,
    'fetch.negotiationAlgorithm': 'noop',
    'fetch.recurseSubmodules': 'false',
    'protocol.version': '2',
    'safe.bareRepository': 'all',
    'http.lowSpeedLimit': '1000',
    'http.lowSpeedTime': '60',
  });
  if (!existsSync(join(input.scratch, 'HEAD'))) {
    await mkdir(input.scratch, { recursive: true });
    await git.run(['init', '--quiet', '--bare', '--template=', '.']);
  }
  return { git, remote: 'origin', readOnly };
}

/** The header that actions/checkout sends, too. The empty value drops one that the clone's settings hold: GitHub refuses two. */
const tokenSettings = (token: string, serverUrl: string): GitSettings => ({
  [`http.${serverUrl.replace(/\/+$/, '')}/.extraheader`]: [
    '',
    `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  ],
});

async function originUrl(repository: Git): Promise<string | null> {
  const found = await repository.try(['remote', 'get-url', 'origin']);
  const url = found.stdout.trim();
  if (found.exitCode !== 0 || url === '') return null;
  if (isAbsolute(url) || /^[^/]*:/.test(url)) return url;
  const top = await repository.try(['rev-parse', '--show-toplevel']);
  return resolve(top.stdout.trim() || repository.directory, url);
}

/** How the clone itself reaches its remote, for runs without a token. */
async function localCredentials(repository: Git): Promise<GitSettings> {
  const found = await repository.try([
    'config',
    '--local',
    '--includes',
    '--null',
    '--get-regexp',
    '^(core\\.sshcommand|credential\\..*|http\\..*)$',
  ]);
  const settings: Record<string, string[]> = {};
  for (const item of found.stdout.split('\0').filter((text) => text !== '')) {
    const end = item.indexOf('\n');
    if (end > 0) settings[item.slice(0, end)] = [...(settings[item.slice(0, end)] ?? []), item.slice(end + 1)];
  }
  return settings;
}

const partial = ['-c', 'remote.origin.promisor=true', '-c', 'remote.origin.partialCloneFilter=tree:0'];

/** One git process at a time may change a scratch repository's list of shallow commits. */
const queues = new Map<string, Promise<unknown>>();

function inTurn<T>(store: GitStore, body: () => Promise<T>): Promise<T> {
  const turn = (queues.get(store.git.directory) ?? Promise.resolve()).then(body, body);
  queues.set(
    store.git.directory,
    turn.catch(() => {}),
  );
  return turn;
}

const transient =
  /could not resolve host|failed to connect|couldn't connect|connection (timed out|reset|refused)|operation timed out|early EOF|unexpected disconnect|RPC failed|returned error: (429|5\d\d)|HTTP (429|5\d\d)|gnutls_handshake|SSL_(connect|read|ERROR)|too slow/i;

/** Runs a command that talks to the remote; a passing trouble of the network gets two more tries. */
export async function talk(store: GitStore, args: readonly string[]): Promise<GitOutput & { readonly tries: number }> {
  for (let tries = 1; ; tries += 1) {
    const output = await inTurn(store, () => store.git.try([...partial, ...args]));
    if (output.exitCode === 0 || tries === 3 || !transient.test(output.stderr)) return { ...output, tries };
    await sleep(500 * 3 ** (tries - 1) * (0.5 + Math.random()));
  }
}

/** Why git could not read the remote, in words. */
export function remoteError(output: GitOutput): RemoteError {
  const said = redact(output.stderr.trim()).slice(0, 1000);
  if (/authentication failed|could not read (username|password)|permission denied|error: 40[13]|denied to /i.test(said))
    return new RemoteError('permission', `the remote refuses to be read: ${said}`);
  if (transient.test(said)) return new RemoteError('unreachable', `the remote cannot be reached: ${said}`);
  return new RemoteError('other', `the remote cannot be read: ${said}`);
}

export interface FetchOptions {
  /** How many commits of history; all when left out. */
  readonly depth?: number;
  /** How deep the trees: `tree:0` are the commits alone. */
  readonly filter?: string;
}

const fetchArguments = (options: FetchOptions): string[] => [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--recurse-submodules=no',
  `--filter=${options.filter ?? 'tree:0'}`,
  ...(options.depth === undefined ? [] : [`--depth=${options.depth}`]),
];

/**
 * The commit (or tag object) that a full ref name such as `refs/heads/main` points to, null where there is none. With a remote it is fetched, as far as
 * `options` say, and kept under the same name. Throws `RemoteError`.
 */
export async function fetchRef(store: GitStore, ref: string, options: FetchOptions = {}): Promise<string | null> {
  if (store.remote !== null) {
    const output = await talk(store, [...fetchArguments(options), store.remote, `+${ref}:${ref}`]);
    if (/couldn't find remote ref/i.test(output.stderr)) return null;
    if (output.exitCode !== 0) throw remoteError(output);
  }
  return localRef(store.git, ref);
}

/** What a full ref name points to in this repository, null where there is none. */
export async function localRef(git: Git, ref: string): Promise<string | null> {
  const found = await git.try(['rev-parse', '--quiet', '--verify', ref]);
  return found.exitCode === 0 ? found.stdout.trim() : null;
}

/** Those of the objects that are not here; asks nothing of the remote. */
export async function missingObjects(git: Git, oids: readonly string[]): Promise<string[]> {
  const known = presentIn(git);
  const asked = [...new Set(oids)].filter((oid) => !known.has(oid));
  if (asked.length === 0) return [];
  const output = await git.run(['cat-file', '--batch-check=%(objectname)'], {
    input: `${asked.join('\n')}\n`,
    environment: { GIT_NO_LAZY_FETCH: '1' },
  });
  const missing = new Set(
    output.split('\n').flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : [])),
  );
  for (const oid of asked) if (isId(oid) && !missing.has(oid)) known.add(oid);
  return [...missing];
}

/** Objects that were found or fetched; none goes away while a run lasts. */
const present = new WeakMap<Git, Set<string>>();

function presentIn(git: Git): Set<string> {
  const known = present.get(git) ?? new Set<string>();
  present.set(git, known);
  return known;
}

/** Makes objects be there, by id: those that are missing come in one request, without what they refer to. Throws `RemoteError`. */
export async function fetchObjects(
  store: GitStore,
  oids: readonly string[],
  options: Pick<FetchOptions, 'depth'> = {},
): Promise<void> {
  await fetchMissing(store, await missingObjects(store.git, oids), options);
}

/** The same for objects of which it is known that they are not here. */
export async function fetchMissing(
  store: GitStore,
  missing: readonly string[],
  options: Pick<FetchOptions, 'depth'> = {},
): Promise<void> {
  if (missing.length === 0) return;
  if (store.remote === null)
    throw new RemoteError('other', `the repository has no object ${missing[0]}, and no remote to fetch it from`);
  const output = await talk(store, [...fetchArguments(options), store.remote, ...missing]);
  if (output.exitCode !== 0) throw remoteError(output);
  for (const oid of missing) presentIn(store.git).add(oid);
}

const isId = (wanted: string): boolean => /^[0-9a-f]{40}$/.test(wanted);

/**
 * The commits alone, or as much of them as `filter` says, `depth` generations from each id or full ref name. False where the remote has no such commit.
 * Throws `RemoteError`.
 */
export async function fetchCommits(
  store: GitStore,
  wanted: readonly string[],
  depth: number,
  filter = 'tree:0',
): Promise<boolean> {
  if (store.remote === null) return (await missingObjects(store.git, wanted)).length === 0;
  // The commits by themselves stay; how far their history goes does not, as each fetch sets it anew.
  const known = presentIn(store.git);
  const named = wanted.map((one) => `${one} ${filter}`);
  if (depth === 1 && named.every((one) => known.has(one))) return true;
  const output = await talk(store, [...fetchArguments({ depth, filter }), store.remote, ...wanted]);
  if (output.exitCode === 0) {
    wanted.forEach((one, index) => {
      if (isId(one)) known.add(named[index] as string);
    });
    return true;
  }
  if (/not our ref|unadvertised object|couldn't find remote ref/i.test(output.stderr)) return false;
  throw remoteError(output);
}

/** Refs of the remote (or of the repository) that match git patterns such as `refs/tags/penguins@*`: name → object id, tags not peeled. */
export async function listRefs(store: GitStore, patterns: readonly string[]): Promise<Map<string, string>> {
  const output =
    store.remote === null
      ? await store.git.try(['for-each-ref', '--format=%(objectname)%09%(refname)', ...patterns])
      : await talk(store, ['ls-remote', '--quiet', '--refs', store.remote, ...patterns]);
  if (output.exitCode !== 0) throw store.remote === null ? new GitError(['for-each-ref'], output) : remoteError(output);
  return new Map(
    output.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t') as [string, string])
      .map(([oid, ref]) => [ref, oid]),
  );
}

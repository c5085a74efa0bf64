import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import { objectsHere } from '../support/git-objects.ts';
import { pushRefs } from '../support/git-push.ts';
import { fetchCommits, RemoteError, remoteError, talk } from '../support/git-store.ts';
import { modelInTag, parseTag } from './grammar.ts';
import { messageLimit, parseVersionMessage } from './message.ts';
import { isoDate, type ModelTags, type TagEvent } from './state.ts';

/** Reading and writing a model's tags. Only annotated tags count, as in GTO; nothing is ever moved or deleted. */

const commitId = /^[0-9a-f]{40}$/;

/** All tags of one model. From a remote, only these are fetched, without any file. */
export async function readTags(store: GitStore, model: string): Promise<ModelTags> {
  const patterns = ['@', '#'].map((separator) => `refs/tags/${modelInTag(model)}${separator}*`);
  if (store.remote !== null) await fetchTags(store, store.remote, patterns);
  const listing = await store.git.run([
    'for-each-ref',
    '--format=%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(*objecttype)%00%(*objectname)%00%(taggerdate:unix)%00%(contents:size)',
    ...patterns,
  ]);
  const rows = listing.split('\n').map((line) => line.split('\0'));
  const names = new Set(rows.map(([name]) => name ?? '').filter((name) => name !== ''));
  const found = rows.flatMap(([name = '', oid = '', type, targetType, target = '', date = '', size]): Candidate[] => {
    const parsed = parseTag(name);
    const seconds = Number.parseInt(date, 10);
    if (type !== 'tag' || targetType !== 'commit' || !commitId.test(target)) return [];
    if (parsed === null || parsed.model !== model || !isDate(seconds)) return [];
    return [{ name, oid, parsed, target, date: seconds, size: Number(size) }];
  });
  const messages = await readMessages(
    store,
    found.filter(({ parsed, size }) => parsed.action === 'register' && size <= messageLimit).map(({ oid }) => oid),
  );
  return {
    names,
    events: found.map(({ oid, size: _size, ...event }) => ({
      ...event,
      details:
        event.parsed.action === 'register'
          ? parseVersionMessage(messages.get(oid) ?? '', model, event.parsed.version)
          : null,
    })),
  };
}

async function fetchTags(store: GitStore, remote: string, patterns: readonly string[]): Promise<void> {
  const output = await talk(store, [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
    '--prune',
    '--depth=1',
    '--filter=tree:0',
    remote,
    ...patterns.map((pattern) => `+${pattern}:${pattern}`),
  ]);
  // Where no tag matches, git ends with 1 and says nothing.
  if (output.exitCode !== 0 && !(output.exitCode === 1 && output.stderr.trim() === ''))
    throw unreadable(remoteError(output));
}

const unreadable = (error: RemoteError): ConfigurationError =>
  new ConfigurationError(
    {
      message: `the versions, which are tags, could not be read: ${error.message}`,
      next:
        error.kind === 'permission'
          ? 'use a token that may read the repository (`permissions: contents: write` to promote)'
          : 'check the remote and the network, then run it again',
    },
    { cause: error },
  );

function throwUnreadable(error: unknown): never {
  throw error instanceof RemoteError ? unreadable(error) : error;
}

interface Candidate extends Omit<TagEvent, 'details'> {
  /** Of the tag itself. */
  readonly oid: string;
  /** Of the message, in bytes. */
  readonly size: number;
}

/** Years 1970 to 9999: what can be written as ISO 8601. */
const isDate = (seconds: number): boolean => Number.isSafeInteger(seconds) && seconds >= 0 && seconds < 253_402_300_800;

/** So many of at most `messageLimit` bytes are in memory at once. */
const atOnce = 300;

/** Of tags by their ids, what follows the first empty line. */
async function readMessages(store: GitStore, oids: readonly string[]): Promise<Map<string, string>> {
  const messages = new Map<string, string>();
  for (let start = 0; start < oids.length; start += atOnce)
    for (const [oid, { content }] of await objectsHere(store.git, oids.slice(start, start + atOnce)))
      messages.set(oid, content.toString('utf8').replace(/^.*?\n\n/s, ''));
  return messages;
}

export interface NewTag {
  /** `penguins@v1.4.0`. */
  readonly name: string;
  /** The commit to tag. */
  readonly target: string;
  readonly message: string;
  /** Seconds since 1970. */
  readonly date: number;
}

/**
 * Creates an annotated tag, on the remote where there is one. `exists` where the name is taken, by somebody at this very moment maybe: the tags must then be read again.
 * Throws `ConfigurationError` where the remote refuses.
 */
export async function writeTag(store: GitStore, tag: NewTag): Promise<'created' | 'exists'> {
  const content = `object ${tag.target}\ntype commit\ntag ${tag.name}\ntagger ${await identity(store)} ${tag.date} +0000\n\n${tag.message}`;
  const oid = await store.git.run(['mktag'], { input: content });
  const outcome = await pushRefs(negotiating(store), [{ ref: `refs/tags/${tag.name}`, oid, expected: null }]);
  if (outcome === 'pushed') return 'created';
  // A push that came in between shows as an existing tag or as a ref that could not be locked.
  if (outcome.refused === 'exists' || outcome.refused === 'non-fast-forward') return 'exists';
  throw new ConfigurationError({
    message: `the tag ${tag.name} could not be written: ${outcome.detail}`,
    next:
      outcome.refused === 'other'
        ? 'mend what the remote says, then run it again'
        : 'versions and stages are tags: promote with a token that may create them (`permissions: contents: write`)',
  });
}

/** With negotiation, a remote that has the commit is sent the tag alone, even where its branches have moved on; without, the commit's files are fetched and sent. */
function negotiating(store: GitStore): GitStore {
  const settings = ['-c', 'push.negotiate=true', '-c', 'fetch.negotiationAlgorithm=default'];
  const { git } = store;
  return {
    ...store,
    git: {
      directory: git.directory,
      run: (args, options) => git.run([...settings, ...args], options),
      try: (args, options) => git.try([...settings, ...args], options),
    },
  };
}

/** Makes sure that a commit can be tagged: it is here, and where there is a remote, it is there. */
export async function ensureCommit(store: GitStore, commit: string): Promise<void> {
  if (/^[0-9a-f]{64}$/.test(commit))
    throw new ConfigurationError({
      message: `commit ${commit.slice(0, 12)} has an id of SHA-256, expected SHA-1: no version can name it`,
      next: "promote in a repository that was made with `git init --object-format=sha1`, git's default",
    });
  const isThere = commitId.test(commit) && (await fetchCommits(store, [commit], 1).catch(throwUnreadable));
  if (isThere) return;
  throw new ConfigurationError({
    message: `commit ${commit.slice(0, 12)} is not in the ${store.remote === null ? '' : 'remote '}repository, so no version can name it`,
    next: store.remote === null ? 'promote in the repository that was trained' : 'push it first',
  });
}

/** A child of the commit with the same tree, for a further version of one commit: GTO allows one version per commit. */
export async function childCommit(store: GitStore, commit: string, title: string, date: number): Promise<string> {
  const parent = await store.git.run(['cat-file', 'commit', commit]);
  const tree = /^tree ([0-9a-f]{40})$/m.exec(parent)?.[1];
  if (tree === undefined) throw new Error(`commit ${commit} has no tree`);
  const author = `${await identity(store)} ${date} +0000`;
  const message = `${title}\n\nThe code is that of ${commit}; the model was trained again.\n`;
  return store.git.run(['hash-object', '-t', 'commit', '-w', '--stdin'], {
    input: `tree ${tree}\nparent ${commit}\nauthor ${author}\ncommitter ${author}\n\n${message}`,
  });
}

/** `Name <address>`: the configured one, never one that git makes up from user and host. */
async function identity(store: GitStore): Promise<string> {
  const output = await store.git.try(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
  const found = /^(.*<[^<>]*>) \d+ [+-]\d{4}\s*$/.exec(output.stdout)?.[1];
  return output.exitCode === 0 && found !== undefined
    ? found
    : 'ml-test-score <ml-test-score@users.noreply.github.com>';
}

/** Strictly later than the newest tag: GTO orders by date, to the second, and not by number. */
export function dateAfter(lastDate: number, now: string): number {
  const seconds = Math.floor(Date.parse(now) / 1000);
  if (!isDate(seconds)) throw new Error(`found ${now}, expected a time in ISO 8601`);
  const date = Math.max(seconds, lastDate + 1);
  if (!isDate(date))
    throw new ConfigurationError({
      message: `a tag of this model is dated ${isoDate(lastDate)}: nothing can be dated later`,
      next: 'delete that tag',
    });
  return date;
}

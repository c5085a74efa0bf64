import { RecordError } from '../history/record.ts';
import type { History } from '../history/store.ts';
import { entryAt, readBlob, readBlobs, readFolders } from '../history/tree.ts';
import { sha256 } from '../support/digest.ts';
import type { GitStore } from '../support/git.ts';
import { fetchObjects } from '../support/git-store.ts';
import { clipped } from '../support/text.ts';
import { type Ledger, type LedgerTag, readLedger } from './ledger.ts';
import {
  type Account,
  auditFolder,
  formatHead,
  formatLink,
  type Head,
  headPath,
  type Link,
  largestLink,
  linkFolder,
  linkPath,
  parseHead,
  parseLink,
  unknownAccount,
} from './link.ts';

/** Reading and adding to a model's chain in the history branch. */

export interface AuditPlace {
  readonly store: GitStore;
  readonly history: History;
  readonly model: string;
}

/** A link as it is kept. */
export interface StoredLink {
  readonly path: string;
  /** SHA-256 of its text. */
  readonly hash: string;
  readonly link: Link;
}

export interface Chain {
  /** Null where there is none. */
  readonly head: Head | null;
  /** By number, from the first. */
  readonly links: readonly StoredLink[];
  /** Files that are no links, and what is wrong with them. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** So long the tag of another run is left to that run: it is about to tell more than the tag does. */
const patience = 600_000;

function stored(path: string, text: string): StoredLink {
  const link = parseLink(text, path);
  if (linkPath(link) !== path) throw new RecordError(path, 'corrupt', `is the link ${linkPath(link)}`);
  return { path, hash: sha256(text), link };
}

/** What can be read of files, and what is wrong with the others. */
async function readLinks(store: GitStore, files: ReadonlyMap<string, string>): Promise<Omit<Chain, 'head'>> {
  const texts = await readBlobs(store, [...files.values()], largestLink);
  const links: StoredLink[] = [];
  const problems: { path: string; message: string }[] = [];
  for (const [path, oid] of files) {
    const text = texts.get(oid);
    try {
      if (text === undefined) throw new RecordError(path, 'corrupt', `has more than ${largestLink} bytes`);
      links.push(stored(path, text));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      problems.push({ path, message: error.message });
    }
  }
  return { links: links.sort((a, b) => a.link.number - b.link.number), problems };
}

/** Throws `RecordError` where it is there and cannot be read. */
async function readHead(store: GitStore, root: string | null, model: string): Promise<Head | null> {
  const path = headPath(model);
  const folders = await readFolders(store, root, [path]);
  const entry = entryAt(folders, path);
  if (entry !== undefined) {
    const head = parseHead(await readBlob(store, entry.oid, path, largestLink), path);
    if (head.model !== model) throw new RecordError(path, 'corrupt', `is that of ${head.model}`);
    return head;
  }
  if ((folders.get(auditFolder(model))?.size ?? 0) > 0)
    throw new RecordError(path, 'corrupt', 'is missing, and there are links');
  return null;
}

/** The links about the versions of some commits, oldest first: their folders only. Throws `RemoteError`. */
export async function readLinksOf(
  { store, history, model }: AuditPlace,
  commits: readonly string[],
): Promise<Omit<Chain, 'head'>> {
  return readLinks(store, await linksAt(store, await history.root(), model, commits));
}

async function linksAt(
  store: GitStore,
  root: string | null,
  model: string,
  commits: readonly string[],
): Promise<Map<string, string>> {
  const names = [...new Set(commits)].map((commit) => linkFolder(model, commit));
  const folders = await readFolders(
    store,
    root,
    names.map((name) => `${name}/x`),
  );
  return new Map(
    names.flatMap((name) =>
      [...(folders.get(name) ?? [])]
        .filter(([, { type }]) => type === 'blob')
        .map(([file, { oid }]) => [`${name}/${file}`, oid] as const),
    ),
  );
}

/** All links, in requests and processes whose number does not grow. Throws `RemoteError`. */
export async function readChain({ store, history, model }: AuditPlace): Promise<Chain> {
  return chainAt(store, await history.root(), model);
}

async function chainAt(store: GitStore, root: string | null, model: string): Promise<Chain> {
  const folder = auditFolder(model);
  const folders = await readFolders(store, root, [`${folder}/x`]);
  const tree = folders.get('audit')?.get(model);
  const shards = [...(folders.get(folder) ?? [])].filter(([, { type }]) => type === 'tree');
  const problems: { path: string; message: string }[] = [];
  const head = await readHead(store, root, model).catch((error: unknown) => {
    if (!(error instanceof RecordError)) throw error;
    problems.push({ path: headPath(model), message: error.message });
    return null;
  });
  if (tree?.type !== 'tree' || shards.length === 0) return { head, links: [], problems };
  await fetchObjects(
    store,
    shards.map(([, { oid }]) => oid),
  );
  const commits = await list(store, [tree.oid, '--', ...shards.map(([name]) => `${name}/`)]);
  await fetchObjects(
    store,
    commits.filter(({ type }) => type === 'tree').map(({ oid }) => oid),
  );
  const files = (await list(store, ['-r', tree.oid])).filter(({ path }) => path !== 'head.json');
  const read = await readLinks(store, new Map(files.map(({ path, oid }) => [`${folder}/${path}`, oid])));
  return { head, links: read.links, problems: [...problems, ...read.problems] };
}

async function list(
  { git }: GitStore,
  args: readonly string[],
): Promise<{ readonly type: string; readonly oid: string; readonly path: string }[]> {
  const output = await git.run(['ls-tree', '-z', '--full-tree', ...args]);
  return output.split('\0').flatMap((line) => {
    const match = /^\d+ (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
    return match === null ? [] : [{ type: match[1] as string, oid: match[2] as string, path: match[3] as string }];
  });
}

/**
 * Adds a link for each tag that no link tells yet: for those in `own` with what this run knows of them, for older ones with what the tag itself tells.
 * `now` in milliseconds since 1970. Several writers at once lose nothing. Throws what `History.edit` throws, and `RecordError` where the chain cannot be gone on with.
 *
 * @param own by the names of their tags
 * @returns the links that were added
 */
export async function appendLinks(
  { store, history, model }: AuditPlace,
  own: ReadonlyMap<string, Account & Partial<Pick<Link, 'action' | 'from'>>>,
  now: number,
): Promise<readonly Link[]> {
  const ledger = await readLedger(store, model);
  let added: Link[] = [];
  await history.edit('the audit', async (root) => {
    const head = await readHead(store, root, model);
    const pending = await untold(store, root, ledger, head?.number ?? 0, own, now);
    const files = new Map<string, string>();
    added = [];
    let number = head?.number ?? 0;
    let hash = head?.hash ?? null;
    for (const tag of pending) {
      const account = own.get(tag.name);
      number += 1;
      const link = linkOf(model, tag, number, hash, new Date(now).toISOString(), account);
      const text = formatLink(link);
      hash = sha256(text);
      files.set(linkPath(link), text);
      added.push(link);
    }
    if (hash === null || added.length === 0) return null;
    files.set(headPath(model), formatHead({ schemaVersion: 1, model, number, hash }));
    const [first] = added;
    const subject =
      added.length === 1
        ? `${model}: ${first?.tag.name} ${first?.action}`
        : `${model}: ${added.length} links of the audit`;
    return { files, subject };
  });
  return added;
}

/** Each link tells one tag: where their numbers fit, no more than the links of few commits are read. */
async function untold(
  store: GitStore,
  root: string | null,
  { state, tags }: Ledger,
  told: number,
  own: ReadonlyMap<string, unknown>,
  now: number,
): Promise<readonly LedgerTag[]> {
  const mine = tags.filter(({ name }) => own.has(name));
  const isFew = tags.length - told <= mine.length;
  const commits = mine.map(({ commit }) => commit);
  const { links } = isFew
    ? await readLinks(store, await linksAt(store, root, state.model, commits))
    : await chainAt(store, root, state.model);
  const names = new Set(links.map(({ link }) => link.tag.name));
  return (isFew ? mine : tags).filter(
    ({ name, date }) => !names.has(name) && (own.has(name) || now - Date.parse(date) >= patience),
  );
}

function linkOf(
  model: string,
  tag: LedgerTag,
  number: number,
  previous: string | null,
  date: string,
  account: (Account & Partial<Pick<Link, 'action' | 'from'>>) | undefined,
): Link {
  const { name, oid, tagger, action, version, stage, from, commit, digest, details } = tag;
  const told = account ?? { ...unknownAccount, registry: details?.registry ?? null };
  return {
    schemaVersion: 1,
    model,
    number,
    previous,
    date,
    recordedLater: account === undefined,
    action: stage === null ? action : (told.action ?? action),
    version,
    stage,
    from: stage === null ? null : (told.from ?? from),
    tag: { name, oid, date: tag.date, tagger },
    commit,
    digest,
    registry: told.registry === null ? null : clipped(told.registry, 500),
    decision: told.decision,
    data: told.data,
    facts: action === 'published' ? told.facts : null,
    run: told.run,
    actor: told.actor,
    approvals: told.approvals,
    pullRequest: told.pullRequest,
    reviewers: told.reviewers,
  };
}

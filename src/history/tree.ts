import { createHash } from 'node:crypto';
import type { Git, GitStore } from '../support/git.ts';
import { fetchObjects } from '../support/git-store.ts';
import { RecordError } from './record.ts';

/** Files of one commit, read and changed a folder at a time: only the folders on the way to a file are ever fetched. */

export interface TreeEntry {
  /** `100644`, `040000`, … */
  readonly mode: string;
  readonly type: string;
  readonly oid: string;
}

/** Folders by path; the root is ''. */
export type Folders = ReadonlyMap<string, ReadonlyMap<string, TreeEntry>>;

const parentOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The root and each folder on the way to the paths of files; folders that do not exist are not in the answer. One request per level. */
export async function readFolders(store: GitStore, root: string | null, paths: readonly string[]): Promise<Folders> {
  const folders = new Map<string, ReadonlyMap<string, TreeEntry>>();
  let level = root === null ? [] : [{ path: '', oid: root }];
  const wanted = new Set(
    paths.flatMap((path) => path.split('/').map((_, index, all) => all.slice(0, index).join('/'))),
  );
  while (level.length > 0) {
    await fetchObjects(
      store,
      level.map(({ oid }) => oid),
    );
    const next: typeof level = [];
    for (const { path, oid } of level) {
      const entries = await listTree(store.git, oid);
      folders.set(path, entries);
      for (const [name, entry] of entries) {
        const child = path === '' ? name : `${path}/${name}`;
        if (entry.type === 'tree' && wanted.has(child)) next.push({ path: child, oid: entry.oid });
      }
    }
    level = next;
  }
  return folders;
}

async function listTree(git: Git, oid: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const output = await git.run(['ls-tree', '--full-tree', '-z', oid]);
  const entries = new Map<string, TreeEntry>();
  for (const line of output.split('\0')) {
    const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
    if (match)
      entries.set(match[4] as string, { mode: match[1] as string, type: match[2] as string, oid: match[3] as string });
  }
  return entries;
}

/** The entry of a file, among folders that were read for its path. */
export const entryAt = (folders: Folders, path: string): TreeEntry | undefined =>
  folders.get(parentOf(path))?.get(nameOf(path));

/** The tree with the files changed (path → blob id), in one process for each level. Folders that were not read are taken to be new. */
export async function writeTree(git: Git, folders: Folders, files: ReadonlyMap<string, string>): Promise<string> {
  const changed = new Map<string, Map<string, TreeEntry>>([['', new Map(folders.get(''))]]);
  const edit = (folder: string, name: string, entry: TreeEntry): void => {
    const entries = changed.get(folder) ?? new Map(folders.get(folder));
    changed.set(folder, entries.set(name, entry));
  };
  for (const [path, oid] of files) {
    edit(parentOf(path), nameOf(path), { mode: '100644', type: 'blob', oid });
    for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder))
      if (!changed.has(folder)) changed.set(folder, new Map(folders.get(folder)));
  }
  const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);
  // A folder holds the ids of those in it: the deepest come first.
  for (let depth = Math.max(...[...changed.keys()].map(depthOf)); depth > 0; depth -= 1) {
    const level = [...changed.keys()].filter((folder) => depthOf(folder) === depth);
    const ids = await writeTrees(
      git,
      level.map((folder) => changed.get(folder) as Map<string, TreeEntry>),
    );
    for (const [index, folder] of level.entries())
      edit(parentOf(folder), nameOf(folder), { mode: '040000', type: 'tree', oid: ids[index] as string });
  }
  const [root] = await writeTrees(git, [changed.get('') as Map<string, TreeEntry>]);
  return root as string;
}

/** None of them is empty. */
async function writeTrees(git: Git, trees: readonly ReadonlyMap<string, TreeEntry>[]): Promise<readonly string[]> {
  const textOf = (entries: ReadonlyMap<string, TreeEntry>): string =>
    [...entries].map(([name, { mode, type, oid }]) => `${mode} ${type} ${oid}\t${name}\0`).join('');
  // An empty entry ends a tree.
  const output = await git.run(['mktree', '-z', '--missing', '--batch'], { input: trees.map(textOf).join('\0') });
  return output.split('\n');
}

/** From so many blobs on, one process writes them as a pack. */
const manyBlobs = 10;

/** The ids of new blobs, by content. */
export async function writeBlobs(git: Git, contents: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const all = [...new Set(contents)];
  if (all.length < manyBlobs) {
    const ids = new Map<string, string>();
    for (const content of all) ids.set(content, await writeBlob(git, content));
    return ids;
  }
  const input = all.map((content) => `blob\ndata ${Buffer.byteLength(content)}\n${content}\n`).join('');
  await git.run(['fast-import', '--quiet'], { input });
  return new Map(all.map((content) => [content, idOf(content)]));
}

/** As git computes it. */
const idOf = (content: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');

const writeBlob = (git: Git, content: string): Promise<string> =>
  git.run(['hash-object', '-w', '--stdin', '--no-filters'], { input: content });

/** The text of a blob. Throws `RecordError` where it is no blob or longer than `limit` bytes, `RemoteError` where it cannot be fetched. */
export async function readBlob(store: GitStore, oid: string, where: string, limit: number): Promise<string> {
  await fetchObjects(store, [oid]);
  const found = await store.git.run(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input: `${oid}\n` });
  const [type, size] = found.split(' ');
  if (type !== 'blob') throw new RecordError(where, 'corrupt', `is no file (${type})`);
  if (Number(size) > limit) throw new RecordError(where, 'corrupt', `has ${size} bytes; at most ${limit} are read`);
  return (await store.git.try(['cat-file', 'blob', oid])).stdout;
}

/** The entries of files, in few processes whatever their number. The folders of all of them are in one folder, `parent`; what is not there is not in the answer. */
export async function findFiles(
  store: GitStore,
  root: string | null,
  parent: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const children = (await readFolders(store, root, [`${parent}/x`])).get(parent);
  const there = paths.flatMap((path) => {
    const folder = children?.get(nameOf(parentOf(path)));
    return folder?.type === 'tree' ? [{ path, oid: folder.oid }] : [];
  });
  if (root === null || there.length === 0) return new Map();
  await fetchObjects(
    store,
    there.map(({ oid }) => oid),
  );
  const output = await store.git.run(['ls-tree', '-z', '--full-tree', root, '--', ...there.map(({ path }) => path)]);
  return new Map(
    output.split('\0').flatMap((line): [string, string][] => {
      const match = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
      return match === null ? [] : [[match[2] as string, match[1] as string]];
    }),
  );
}

/** Blobs that one process reads, so that not all of them are in memory twice. */
const atOnce = 50;

/** The text of many blobs of at most `limit` bytes, by id; a larger one, or what is no blob, is not in the answer. Throws `RemoteError`. */
export async function readBlobs(
  store: GitStore,
  oids: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (oids.length === 0) return found;
  await fetchObjects(store, oids);
  const checked = await store.git.run(['cat-file', '--batch-check'], { input: `${oids.join('\n')}\n` });
  const readable = checked.split('\n').flatMap((line) => {
    const [oid, type, bytes] = line.split(' ');
    return oid !== undefined && type === 'blob' && Number(bytes) <= limit ? [oid] : [];
  });
  for (let start = 0; start < readable.length; start += atOnce) {
    const part = readable.slice(start, start + atOnce);
    const output = Buffer.from(await store.git.run(['cat-file', '--batch'], { input: `${part.join('\n')}\n` }));
    // Of each a line `<id> <type> <bytes>`, the content, a newline.
    let at = 0;
    for (const oid of part) {
      const end = output.indexOf('\n', at);
      const header = output.toString('utf8', at, end).split(' ');
      // Bytes that are no UTF-8 came as others, and all that follows has moved: the rest is read one by one.
      if (end < 0 || header[0] !== oid) break;
      const bytes = Number(header[2]);
      found.set(oid, output.toString('utf8', end + 1, end + 1 + bytes));
      at = end + 1 + bytes + 1;
    }
    for (const oid of part)
      if (!found.has(oid)) found.set(oid, (await store.git.try(['cat-file', 'blob', oid])).stdout);
  }
  return found;
}

import { createHash } from 'node:crypto';
import type { Git, GitStore } from '../support/git.ts';
import { describeObjects, formatTree, objectsHere, readTrees, type TreeEntry } from '../support/git-objects.ts';
import { fetchObjects } from '../support/git-store.ts';
import { RecordError } from './record.ts';

/** Files of one commit, read and changed a folder at a time: only the folders on the way to a file are ever fetched. */

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
    const trees = await readTrees(
      store,
      level.map(({ oid }) => oid),
    );
    const next: typeof level = [];
    for (const { path, oid } of level) {
      const entries = trees.get(oid) as ReadonlyMap<string, TreeEntry>;
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

/** The entry of a file, among folders that were read for its path. */
export const entryAt = (folders: Folders, path: string): TreeEntry | undefined =>
  folders.get(parentOf(path))?.get(nameOf(path));

/** The tree with the files changed (path → blob id), in one process. Folders that were not read are taken to be new. */
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
  const order = [...changed.keys()].sort((a, b) => depthOf(b) - depthOf(a));
  const ids = order.map((folder) => {
    const oid = idOf('tree', formatTree(changed.get(folder) as Map<string, TreeEntry>));
    if (folder !== '') edit(parentOf(folder), nameOf(folder), { mode: '040000', type: 'tree', oid });
    return oid;
  });
  const written = await writeTrees(
    git,
    order.map((folder) => changed.get(folder) as Map<string, TreeEntry>),
  );
  if (written.join() !== ids.join()) throw new Error(`git wrote the trees ${written.join()}, expected ${ids.join()}`);
  return ids.at(-1) as string;
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
  if (all.length < manyBlobs)
    return new Map(await Promise.all(all.map(async (content) => [content, await writeBlob(git, content)] as const)));
  const input = all.map((content) => `blob\ndata ${Buffer.byteLength(content)}\n${content}\n`).join('');
  await git.run(['fast-import', '--quiet'], { input });
  return new Map(all.map((content) => [content, idOf('blob', Buffer.from(content))]));
}

/** As git computes it. */
const idOf = (type: 'blob' | 'tree', content: Buffer): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');

const writeBlob = (git: Git, content: string): Promise<string> =>
  git.run(['hash-object', '-w', '--stdin', '--no-filters'], { input: content });

/** The text of a blob. Throws `RecordError` where it is no blob or longer than `limit` bytes, `RemoteError` where it cannot be fetched. */
export async function readBlob(store: GitStore, oid: string, where: string, limit: number): Promise<string> {
  const { type, bytes } = (await describeObjects(store, [oid])).get(oid) ?? { type: 'missing', bytes: 0 };
  if (type !== 'blob') throw new RecordError(where, 'corrupt', `is no file (${type})`);
  if (bytes > limit) throw new RecordError(where, 'corrupt', `has ${bytes} bytes; at most ${limit} are read`);
  return (await objectsHere(store.git, [oid])).get(oid)?.content.toString('utf8') ?? '';
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
  const described = await describeObjects(store, oids);
  const readable = [...described].flatMap(([oid, { type, bytes }]) => (type === 'blob' && bytes <= limit ? [oid] : []));
  for (let start = 0; start < readable.length; start += atOnce)
    for (const [oid, { content }] of await objectsHere(store.git, readable.slice(start, start + atOnce)))
      found.set(oid, content.toString('utf8'));
  return found;
}

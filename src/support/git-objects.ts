import type { Git, GitStore } from './git.ts';
import { fetchMissing, RemoteError } from './git-store.ts';

/** Objects by their ids, many of them in one process. What an id names never changes: what was read is not read again. */

export interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

export interface TreeEntry {
  /** `100644`, `040000`, … */
  readonly mode: string;
  readonly type: string;
  readonly oid: string;
}

/** Of one repository; in bytes. What is beyond them is read again. */
const mostKept = 20_000_000;

interface Memory {
  readonly objects: Map<string, GitObject>;
  bytes: number;
}

const memories = new WeakMap<Git, Memory>();

function memoryOf(git: Git): Memory {
  const memory = memories.get(git) ?? { objects: new Map(), bytes: 0 };
  memories.set(git, memory);
  return memory;
}

/** Runs `git cat-file` over the ids. A partial clone must not fetch one by one what it lacks. */
const catFile = (git: Git, form: string, oids: readonly string[]): Promise<string> =>
  git.run(['cat-file', form], {
    input: `${oids.join('\n')}\n`,
    environment: { GIT_NO_LAZY_FETCH: '1' },
    // One character a byte: the lengths that git says are of bytes.
    encoding: 'latin1',
  });

/** Those that are here; asks nothing of the remote. All of them are in memory at once. */
export async function objectsHere(git: Git, oids: readonly string[]): Promise<ReadonlyMap<string, GitObject>> {
  const memory = memoryOf(git);
  const asked = [...new Set(oids)].filter((oid) => !memory.objects.has(oid));
  const found = new Map<string, GitObject>();
  for (const oid of oids) {
    const known = memory.objects.get(oid);
    if (known !== undefined) found.set(oid, known);
  }
  if (asked.length === 0) return found;
  const output = await catFile(git, '--batch', asked);
  // Of each a line `<id> <type> <bytes>`, the content, a newline; or the line `<id> missing`.
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [oid = '', type = '', size] = output.slice(at, end < 0 ? output.length : end).split(' ');
    at = end < 0 ? output.length : end + 1;
    if (size === undefined) continue;
    const content = Buffer.from(output.slice(at, at + Number(size)), 'latin1');
    at += content.length + 1;
    found.set(oid, { type, content });
    if (memory.bytes + content.length > mostKept) continue;
    memory.bytes += content.length;
    memory.objects.set(oid, { type, content });
  }
  return found;
}

/** What kind of object each is and how long, in bytes: of all of them, after those that are missing were fetched. Throws `RemoteError`. */
export async function describeObjects(
  store: GitStore,
  oids: readonly string[],
): Promise<ReadonlyMap<string, { readonly type: string; readonly bytes: number }>> {
  const found = new Map<string, { type: string; bytes: number }>();
  const { objects } = memoryOf(store.git);
  for (const oid of oids) {
    const known = objects.get(oid);
    if (known !== undefined) found.set(oid, { type: known.type, bytes: known.content.length });
  }
  const missing = (): string[] => [...new Set(oids)].filter((oid) => !found.has(oid));
  async function ask(): Promise<void> {
    if (missing().length === 0) return;
    for (const line of (await catFile(store.git, '--batch-check', missing())).split('\n')) {
      const [oid = '', type = '', size] = line.split(' ');
      if (size !== undefined) found.set(oid, { type, bytes: Number(size) });
    }
  }
  await ask();
  await fetchMissing(store, missing());
  await ask();
  const [lost] = missing();
  if (lost !== undefined) throw new RemoteError('other', `the remote did not send the object ${lost}`);
  return found;
}

/** The entries of folders, by the ids of both. Throws `RemoteError`. */
export async function readTrees(
  store: GitStore,
  oids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, TreeEntry>>> {
  const here = await objectsHere(store.git, oids);
  const missing = oids.filter((oid) => !here.has(oid));
  await fetchMissing(store, missing);
  const fetched = await objectsHere(store.git, missing);
  return new Map(
    oids.map((oid) => {
      const object = here.get(oid) ?? fetched.get(oid);
      if (object?.type !== 'tree') throw new RemoteError('other', `${oid} is no folder of the repository`);
      return [oid, parseTree(object.content, oid.length / 2)];
    }),
  );
}

/** Of each entry `<mode> <name>`, a null byte, and the bytes of the id. */
function parseTree(content: Buffer, idBytes: number): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(' ', at);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space).padStart(6, '0');
    at = end + 1 + idBytes;
    entries.set(content.toString('utf8', space + 1, end), {
      mode,
      type: typeOf(mode),
      oid: content.toString('hex', end + 1, at),
    });
  }
  return entries;
}

/** The content of a tree, as git sorts it: a folder as if its name ended in a slash. */
export function formatTree(entries: ReadonlyMap<string, TreeEntry>): Buffer {
  const key = ([name, { type }]: readonly [string, TreeEntry]): Buffer =>
    Buffer.from(type === 'tree' ? `${name}/` : name);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    sorted.flatMap(([name, { mode, oid }]) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

const typeOf = (mode: string): string => (mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob');

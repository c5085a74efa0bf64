import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { type Git, openGit } from '../../../src/support/git.ts';
import { describeObjects, formatTree, objectsHere, readTrees } from '../../../src/support/git-objects.ts';
import { RemoteError } from '../../../src/support/git-store.ts';
import { commit, git, makeRemote, makeRepository, openStore, temporaryFolder } from './git-repositories.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const work = makeRepository(join(folder.path, 'work'));
const files = { 'a/b.txt': 'Zählung\n', 'a.txt': '', 'a-b': 'no newline', 'ünder/x': 'x\n' };
commit(work, files);
const idOf = (name: string): string => git(work, ['rev-parse', `HEAD:${name}`]);
const none = '1'.repeat(40);

/** The same git, with the arguments of each process that was started. */
function counting(inner: Git): { readonly git: Git; readonly started: string[] } {
  const started: string[] = [];
  return {
    started,
    git: {
      directory: inner.directory,
      run: (args, options) => {
        started.push(args.join(' '));
        return inner.run(args, options);
      },
      try: inner.try,
    },
  };
}

test('objects of any content come in one process, and once', async () => {
  const bytes = Buffer.from([0, 255, 10, 13, 10, 195, 40]);
  const binary = binaryBlob(bytes);
  const { git: counted, started } = counting(openGit(work));
  const wanted = [idOf('a/b.txt'), binary, none, idOf('a.txt'), idOf('a-b')];
  const found = await objectsHere(counted, wanted);
  expect([...found.keys()].sort()).toEqual(wanted.filter((oid) => oid !== none).sort());
  expect(found.get(binary)).toEqual({ type: 'blob', content: bytes });
  expect(found.get(idOf('a/b.txt'))?.content.toString()).toBe('Zählung\n');
  expect(found.get(idOf('a.txt'))?.content).toHaveLength(0);
  expect(found.get(idOf('a-b'))?.content.toString()).toBe('no newline');
  const again = await objectsHere(counted, [binary, idOf('a-b')]);
  expect([...again.keys()]).toEqual([binary, idOf('a-b')]);
  expect(started).toEqual(['cat-file --batch']);
  await objectsHere(counted, [none]);
  expect(started).toHaveLength(2);
});

function binaryBlob(bytes: Buffer): string {
  writeFileSync(join(folder.path, 'binary'), bytes);
  return git(work, ['hash-object', '-w', '--no-filters', join(folder.path, 'binary')]);
}

test('a folder is read as git lists it, and written in its order', async () => {
  const root = git(work, ['rev-parse', 'HEAD^{tree}']);
  const store = { git: openGit(work), remote: null };
  const entries = (await readTrees(store, [root])).get(root);
  const lines = [...(entries ?? [])].map(([name, { mode, type, oid }]) => `${mode} ${type} ${oid}\t${name}`);
  expect(lines).toEqual(git(work, ['-c', 'core.quotePath=false', 'ls-tree', root]).split('\n'));
  const shuffled = new Map([...(entries ?? [])].reverse());
  expect(formatTree(shuffled)).toEqual((await objectsHere(store.git, [root])).get(root)?.content);
  await expect(readTrees(store, [idOf('a-b')])).rejects.toThrow(/is no folder/);
  await expect(readTrees(store, [none])).rejects.toThrow(/has no object 1111/);
});

test('what is missing is fetched: the size of a file first, without the file again afterwards', async () => {
  const url = makeRemote(join(folder.path, 'remote'));
  git(work, ['remote', 'add', 'origin', url]);
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  const store = await openStore(makeRepository(join(folder.path, 'empty'), url), join(folder.path, 'scratch'));
  const { git: counted, started } = counting(store.git);
  const blob = idOf('a-b');
  const partial = { ...store, git: counted };
  expect(await objectsHere(counted, [blob])).toEqual(new Map());
  expect((await describeObjects(partial, [blob])).get(blob)).toEqual({ type: 'blob', bytes: 10 });
  const trees = await readTrees(partial, [idOf('a'), idOf('ünder')]);
  expect([...trees.values()].flatMap((entries) => [...entries.keys()])).toEqual(['b.txt', 'x']);
  expect((await objectsHere(counted, [blob])).get(blob)?.content.toString()).toBe('no newline');
  const before = started.length;
  expect((await describeObjects(partial, [blob])).get(blob)).toEqual({ type: 'blob', bytes: 10 });
  expect(started).toHaveLength(before);
});

test('what a remote leaves out, though it says that all went well, is not taken to be empty', async () => {
  const deaf: Git = {
    directory: folder.path,
    run: async () => `${none} missing\n`,
    try: async () => ({ exitCode: 0, stdout: '', stderr: '' }),
  };
  await expect(describeObjects({ git: deaf, remote: 'origin', readOnly: true }, [none])).rejects.toThrow(
    new RemoteError('other', `the remote did not send the object ${none}`),
  );
});

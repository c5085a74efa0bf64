import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openGit } from '../../../src/support/git.ts';
import { pushRefs } from '../../../src/support/git-push.ts';
import {
  fetchCommits,
  fetchObjects,
  fetchRef,
  listRefs,
  missingObjects,
  openGitStore,
  RemoteError,
} from '../../../src/support/git-store.ts';
import { type GitRequest, serveGit } from './git-http-server.ts';
import {
  commit,
  countObjects,
  git,
  makeRemote,
  makeRepository,
  openStore,
  stateOf,
  temporaryFolder,
} from './git-repositories.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
let number = 0;
const next = (name: string): string => {
  number += 1;
  return join(folder.path, `${name}-${number}`);
};

/** A remote with three commits on main and a clone of depth 1. */
function makeClone(partial = true) {
  const remote = next('remote');
  const url = makeRemote(remote, partial);
  const work = makeRepository(next('work'), url);
  const commits = [1, 2, 3].map((version) => commit(work, { 'src/deep/a.txt': `${version}\n`, 'b.txt': 'same\n' }));
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  const clone = next('clone');
  git(folder.path, ['clone', '--quiet', '--depth=1', url, clone]);
  return { remote, url, clone, commits: commits as [string, string, string] };
}

test('fetches a ref a part at a time, then single objects, and never changes the clone', async () => {
  const { clone, commits } = makeClone();
  const before = stateOf(clone);
  const store = await openStore(clone, next('scratch'));
  const scratch = store.git.directory;
  expect(store.remote).toBe('origin');

  expect(await fetchRef(store, 'refs/heads/main', { depth: 1, filter: 'tree:1' })).toBe(commits[2]);
  expect(countObjects(scratch)).toBe(2);
  const tree = (await store.git.run(['ls-tree', commits[2]])).split(/\s/);
  const [folderOid, fileOid] = [tree[6] as string, tree[2] as string];
  expect(await missingObjects(store.git, [fileOid, folderOid])).toEqual([fileOid, folderOid]);
  await fetchObjects(store, [folderOid, fileOid, folderOid]);
  expect(countObjects(scratch)).toBe(4);
  expect(await store.git.run(['cat-file', 'blob', fileOid])).toBe('same');
  await fetchObjects(store, [folderOid]);

  expect(await fetchCommits(store, [commits[2]], 50)).toBe(true);
  expect(countObjects(scratch)).toBe(6);
  expect(await store.git.run(['rev-list', commits[2]])).toBe([...commits].reverse().join('\n'));
  expect(await fetchCommits(store, ['1'.repeat(40)], 50)).toBe(false);
  expect(await fetchRef(store, 'refs/heads/none', { depth: 1 })).toBeNull();
  expect(stateOf(clone)).toBe(before);
});

test('works with a remote that knows no partial fetches', async () => {
  const { clone, commits } = makeClone(false);
  const store = await openStore(clone, next('scratch'));
  expect(await fetchRef(store, 'refs/heads/main', { depth: 1, filter: 'tree:1' })).toBe(commits[2]);
  const deep = await store.git.run(['rev-parse', `${commits[2]}:src/deep/a.txt`]);
  await fetchObjects(store, [deep]);
  expect(await store.git.run(['cat-file', 'blob', deep])).toBe('3');
  expect(await fetchCommits(store, [commits[2]], 50)).toBe(true);
  expect(await store.git.run(['rev-list', '--count', commits[2]])).toBe('3');
});

test('several fetches at once wait for each other', async () => {
  const { clone, commits } = makeClone();
  const store = await openStore(clone, next('scratch'));
  const answers = await Promise.all([50, 1, 250, 2, 3].map((depth) => fetchCommits(store, [commits[2]], depth)));
  expect(answers).toEqual([true, true, true, true, true]);
});

test('lists refs of the remote, and of a repository without one', async () => {
  const { remote, clone, commits } = makeClone();
  for (const name of ['m@v1.0.0', 'm@v1.1.0', 'other@v1.0.0']) git(remote, ['tag', name, commits[1]]);
  const expected = [
    ['refs/tags/m@v1.0.0', commits[1]],
    ['refs/tags/m@v1.1.0', commits[1]],
  ];
  expect([...(await listRefs(await openStore(clone, next('scratch')), ['refs/tags/m@*']))]).toEqual(expected);
  expect([...(await listRefs({ git: openGit(remote), remote: null }, ['refs/tags/m@*']))]).toEqual(expected);
});

test('finds a remote that is a path relative to the work tree, from a folder inside', async () => {
  const { remote, commits } = makeClone();
  const work = makeRepository(next('work'), `../${remote.split('/').at(-1)}`);
  commit(work, { 'inner/x': '1' });
  const store = await openStore(join(work, 'inner'), next('scratch'));
  expect(await fetchRef(store, 'refs/heads/main', { depth: 1 })).toBe(commits[2]);
});

test('without a remote, the store is the repository itself', async () => {
  const work = makeRepository(next('work'));
  const store = await openStore(work, next('scratch'));
  expect(store).toMatchObject({ git: { directory: work }, remote: null });
  expect(await fetchRef(store, 'refs/heads/main')).toBeNull();
  const head = commit(work, { a: '1' });
  expect(await fetchRef(store, 'refs/heads/main')).toBe(head);
  await expect(fetchObjects(store, ['1'.repeat(40)])).rejects.toThrow(/has no object 1111/);
});

test('says that the remote cannot be read', async () => {
  const work = makeRepository(next('work'), `file://${next('nowhere')}`);
  const store = await openStore(work, next('scratch'));
  await expect(fetchRef(store, 'refs/heads/main')).rejects.toThrow(RemoteError);
  await expect(fetchRef(store, 'refs/heads/main')).rejects.toThrow(/the remote cannot be read: .*nowhere/);
});

test('the token goes to the server in one header, and nowhere else', async () => {
  const { remote, clone, commits } = makeClone();
  git(remote, ['config', 'http.receivepack', 'true']);
  let failures = 1;
  const server = await serveGit(folder.path, (request, response) => {
    if (failures > 0) {
      failures -= 1;
      response.writeHead(502).end('bad gateway');
      return true;
    }
    if (!request.path.includes('git-receive-pack')) return false;
    response.writeHead(403, { 'content-type': 'text/plain' }).end('Write access to repository not granted.\n');
    return true;
  });
  try {
    // The clone's own, older token, as actions/checkout leaves it there.
    git(clone, ['config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xk']);
    const scratch = next('scratch');
    const store = await openGitStore({
      repository: openGit(clone),
      scratch,
      token: 'secret-token',
      serverUrl: server.url,
      remoteUrl: `${server.url}/${remote.split('/').at(-1)}`,
      write: true,
    });
    expect(await fetchRef(store, 'refs/heads/main', { depth: 1, filter: 'tree:1' })).toBe(commits[2]);
    expect(countObjects(scratch)).toBe(2);
    const header = `basic ${Buffer.from('x-access-token:secret-token').toString('base64')}`;
    expect(server.requests.length).toBeGreaterThan(2);
    for (const request of server.requests as GitRequest[]) expect(request.authorization).toEqual([header]);
    const outcome = await pushRefs(store, [{ ref: 'refs/heads/new', oid: commits[2] }]);
    expect(outcome).toMatchObject({
      refused: 'permission',
      detail: expect.stringContaining('Write access to repository not granted'),
    });
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(readFileSync(join(scratch, 'config'), 'utf8')).not.toMatch(/extraheader|127\.0\.0\.1/i);
  } finally {
    await server.close();
  }
});

test("without a token, the clone's own credentials are used", async () => {
  const { remote, clone, commits } = makeClone();
  const server = await serveGit(folder.path, (request, response) => {
    if (request.authorization[0] === 'basic b2xk') return false;
    response.writeHead(401).end();
    return true;
  });
  try {
    git(clone, ['remote', 'set-url', 'origin', `${server.url}/${remote.split('/').at(-1)}`]);
    const refused = await openStore(clone, next('scratch'));
    await expect(fetchRef(refused, 'refs/heads/main')).rejects.toMatchObject({ kind: 'permission' });
    git(clone, ['config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xk']);
    expect(await fetchRef(await openStore(clone, next('scratch')), 'refs/heads/main')).toBe(commits[2]);
  } finally {
    await server.close();
  }
});

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { type FakeGithub, type FakeOptions, startFakeGithub } from '../../fake-github/server.ts';

let fake: FakeGithub;
const place = { owner: 'acme', repo: 'penguins' };

async function start(options: FakeOptions = {}) {
  fake = await startFakeGithub(options);
  const write = await createClient({ token: fake.tokens.write, apiUrl: fake.url });
  const read = await createClient({ token: fake.tokens.read, apiUrl: fake.url });
  return { write, read };
}
type Client = Awaited<ReturnType<typeof start>>['write'];

const upload = (client: Client, address: string, name: string, content: Buffer) =>
  client.request({
    method: 'POST',
    url: address,
    name,
    data: content,
    headers: { 'content-type': 'application/octet-stream' },
  });

afterEach(() => fake.close());

describe('what GitHub takes', () => {
  it('takes a release from draft to published, with its assets', async () => {
    const { write, read } = await start();
    const { data: draft } = await write.rest.repos.createRelease({
      ...place,
      tag_name: 'penguins@v1.0.0',
      draft: true,
      make_latest: 'false',
    });
    await upload(write, draft.upload_url, 'bundle.tar', Buffer.from('abc'));
    const { data: visible } = await read.rest.repos.listReleases(place);
    expect(visible).toEqual([]);
    await write.rest.repos.updateRelease({ ...place, release_id: draft.id, draft: false });
    const { data: release } = await read.rest.repos.getReleaseByTag({ ...place, tag: 'penguins@v1.0.0' });
    expect(release).toMatchObject({
      draft: false,
      id: draft.id,
      assets: [{ name: 'bundle.tar', size: 3, digest: expect.stringMatching(/^sha256:ba7816bf/) }],
    });
    const asset = release.assets[0]?.id ?? 0;
    const download = await read.rest.repos.getReleaseAsset({
      ...place,
      asset_id: asset,
      headers: { accept: 'application/octet-stream' },
    });
    expect(Buffer.from(download.data as unknown as ArrayBuffer).toString()).toBe('abc');
    await write.rest.repos.deleteReleaseAsset({ ...place, asset_id: asset });
    expect((await write.rest.repos.listReleaseAssets({ ...place, release_id: draft.id })).data).toEqual([]);
    await write.rest.repos.deleteRelease({ ...place, release_id: draft.id });
    expect(fake.releases()).toEqual([]);
    expect(fake.violations).toEqual([]);
  });

  it('pages lists so that Octokit follows', async () => {
    const { write } = await start();
    for (let index = 0; index < 5; index++) await write.rest.repos.createRelease({ ...place, tag_name: `v${index}` });
    const all = await write.paginate(write.rest.repos.listReleases, { ...place, per_page: 2 });
    expect(all.map((release) => release.tag_name)).toEqual(['v4', 'v3', 'v2', 'v1', 'v0']);
    expect(fake.violations).toEqual([]);
  });

  it('answers for the repository, pull requests and comments as GitHub describes them', async () => {
    const { write } = await start();
    fake.addPullRequest({ number: 7, headBranch: 'x' });
    fake.addPullRequest({ number: 8, state: 'MERGED' });
    expect((await write.rest.repos.get(place)).data.default_branch).toBe('main');
    expect((await write.rest.pulls.get({ ...place, pull_number: 8 })).data.merged).toBe(true);
    expect((await write.rest.pulls.list({ ...place, head: 'acme:x' })).data.map(({ number }) => number)).toEqual([7]);
    const { data } = await write.rest.issues.createComment({ ...place, issue_number: 7, body: 'hello' });
    await write.rest.issues.updateComment({ ...place, comment_id: data.id, body: 'bye' });
    expect((await write.rest.issues.listComments({ ...place, issue_number: 7 })).data[0]?.body).toBe('bye');
    await write.rest.issues.deleteComment({ ...place, comment_id: data.id });
    expect(fake.comments(7)).toEqual([]);
    await write.rest.repos.createDispatchEvent({
      ...place,
      event_type: 'model-promoted',
      client_payload: { version: '1.0.0' },
    });
    expect(fake.dispatches).toEqual([{ type: 'model-promoted', payload: { version: '1.0.0' } }]);
    expect(fake.violations).toEqual([]);
  });

  it('shows the refs of a real repository, and creates the tag that a published release lacks', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fake-'));
    const git = (...args: string[]) => execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8' }).trim();
    try {
      git('init', '-q', '-b', 'main');
      git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'one');
      const { write } = await start({ gitDirectory: directory });
      const { data } = await write.rest.git.getRef({ ...place, ref: 'heads/main' });
      expect(data.object).toMatchObject({ type: 'commit', sha: git('rev-parse', 'HEAD') });
      await write.rest.repos.createRelease({ ...place, tag_name: 'v1' });
      expect(git('cat-file', '-t', 'v1')).toBe('commit');
      expect(fake.violations).toEqual([]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});

describe('what GitHub refuses', () => {
  const comment = (client: Client, body: string) =>
    client.rest.issues.createComment({ ...place, issue_number: 7, body });

  it('refuses a comment over 65,536 characters', async () => {
    const { write } = await start();
    fake.addPullRequest({ number: 7 });
    await comment(write, '🐧'.repeat(65_536));
    await expect(comment(write, 'x'.repeat(65_537))).rejects.toThrow(
      /Body is too long \(maximum is 65536 characters\)/,
    );
  });

  it('refuses a read-only token, and names what would do', async () => {
    const { read } = await start();
    fake.addPullRequest({ number: 7 });
    await expect(comment(read, 'x')).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    });
    expect(fake.comments(7)).toEqual([]);
  });

  it('refuses a second release of a tag, target_commitish, a second asset of a name, and anything after an immutable release', async () => {
    const { write } = await start({ immutableReleases: true });
    const create = (fields = {}) => write.rest.repos.createRelease({ ...place, tag_name: 'v1', ...fields });
    await expect(create({ target_commitish: 'main' })).rejects.toMatchObject({ status: 403 });
    const { data: draft } = await create({ draft: true });
    await upload(write, draft.upload_url, 'a', Buffer.from('1'));
    await expect(upload(write, draft.upload_url, 'a', Buffer.from('1'))).rejects.toThrow(/already_exists/);
    await write.rest.repos.updateRelease({ ...place, release_id: draft.id, draft: false });
    await expect(upload(write, draft.upload_url, 'b', Buffer.from('1'))).rejects.toThrow(
      'Cannot upload assets to an immutable release',
    );
    await expect(create()).rejects.toThrow(/already_exists/);
    const { data: second } = await create({ draft: true });
    await expect(write.rest.repos.updateRelease({ ...place, release_id: second.id, draft: false })).rejects.toThrow(
      /already_exists/,
    );
    expect(fake.violations).toEqual([]);
  });
});

describe('what does not fit GitHub’s description', () => {
  it.each([
    ['a missing field', 'POST /repos/acme/penguins/releases', { draft: true }, /tag_name/],
    ['a wrong type', 'POST /repos/acme/penguins/releases', { tag_name: 'v1', draft: 'yes' }, /draft: must be boolean/],
    [
      'a word that is not in the list',
      'POST /repos/acme/penguins/releases',
      { tag_name: 'v1', make_latest: 'no' },
      /make_latest/,
    ],
    [
      'a field that GitHub does not know',
      'POST /repos/acme/penguins/releases',
      { tag_name: 'v1', tag: 'v1' },
      /additional properties/,
    ],
    [
      'too many keys in a payload',
      'POST /repos/acme/penguins/dispatches',
      { event_type: 'x', client_payload: Object.fromEntries([...'abcdefghijk'].map((key) => [key, 1])) },
      /more than 10/,
    ],
    [
      'a parameter that GitHub does not know',
      'GET /repos/acme/penguins/releases',
      { size: 3 },
      /additional properties/,
    ],
    ['an address that is not in use', 'GET /repos/acme/penguins/branches', {}, /no operation in use/],
  ])('is refused and noted: %s', async (_, route, parameters, violation) => {
    const { write } = await start();
    await expect(write.request(route, parameters)).rejects.toMatchObject({ status: expect.any(Number) });
    expect(fake.violations).toEqual([expect.stringMatching(violation)]);
  });

  it('notes a wrong GraphQL query, and a field that the fake does not know', async () => {
    const { write } = await start();
    await expect(write.graphql('{ viewer { nickname } }')).rejects.toThrow(/nickname/);
    await expect(write.graphql('{ viewer { bio } }')).rejects.toThrow(/no value for bio/);
    expect(fake.violations).toEqual([expect.stringContaining('nickname'), 'the fake has no value for User.bio']);
  });
});

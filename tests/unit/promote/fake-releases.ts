import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getOctokit } from '@actions/github';
import { onTestFinished } from 'vitest';
import type { ReleaseClient } from '../../../src/promote/release-client.ts';
import type { Git } from '../../../src/support/git.ts';

interface StoredAsset {
  id: number;
  name: string;
  content: Buffer;
}

interface StoredRelease {
  id: number;
  tag_name: string;
  name: string;
  body: string;
  draft: boolean;
  make_latest: string;
  target_commitish?: string;
  assets: StoredAsset[];
}

/** The release endpoints of GitHub over HTTP, as strict as GitHub with immutable releases, and stricter where it would do what nobody wants. */
export interface FakeReleases {
  readonly client: ReleaseClient;
  readonly releases: StoredRelease[];
  /** `GET /repos/…` of every request. */
  readonly requests: string[];
}

export async function startFakeReleases(remote: Git): Promise<FakeReleases> {
  const releases: StoredRelease[] = [];
  const requests: string[] = [];
  let ids = 0;
  let url = '';

  const refuse = (status: number, message: string, code?: string): Answer => ({
    status,
    body: { message, ...(code === undefined ? {} : { errors: [{ resource: 'Release', code, field: 'tag_name' }] }) },
  });
  const showAsset = ({ id, name, content }: StoredAsset): unknown => ({
    id,
    name,
    state: 'uploaded',
    size: content.length,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    content_type: 'application/octet-stream',
  });
  const show = (release: StoredRelease): unknown => ({
    ...release,
    // The date of the commit, on GitHub.
    created_at: '2020-01-01T00:00:00Z',
    upload_url: `${url}/uploads/${release.id}/assets{?name,label}`,
    assets: release.assets.map(showAsset),
  });

  async function answer(method: string, path: string, query: URLSearchParams, body: Buffer): Promise<Answer> {
    const json = (): Record<string, string | boolean> => JSON.parse(body.toString('utf8'));
    const upload = /^\/uploads\/(\d+)\/assets$/.exec(path);
    if (method === 'POST' && upload !== null) {
      const release = releases.find(({ id }) => id === Number(upload[1]));
      if (release === undefined) return refuse(404, 'Not Found');
      if (!release.draft) return refuse(422, 'Cannot upload assets to an immutable release.');
      const name = (query.get('name') ?? '').replace(/[^\w.-]+/g, '.').replace(/^\.+|\.+$/g, '');
      if (body.length === 0) return refuse(422, 'size must be greater than or equal to 1');
      if (release.assets.some((asset) => asset.name === name))
        return refuse(422, 'Validation Failed', 'already_exists');
      ids += 1;
      const asset = { id: ids, name, content: body };
      release.assets.push(asset);
      return { status: 201, body: showAsset(asset) };
    }
    const inner = /^\/repos\/o\/r\/releases(\/.*)?$/.exec(path)?.[1] ?? '';
    if (!path.startsWith('/repos/o/r/releases')) return refuse(404, 'Not Found');
    if (inner === '' && method === 'GET') return { status: 200, body: [...releases].reverse().slice(0, 100).map(show) };
    if (inner === '' && method === 'POST') {
      const { tag_name, name, body: text, draft, target_commitish } = json();
      if (draft !== true) return refuse(422, 'the tests expect a draft');
      if (target_commitish !== undefined) return refuse(403, 'Resource not accessible by integration');
      ids += 1;
      const release: StoredRelease = {
        id: ids,
        tag_name: String(tag_name),
        name: String(name),
        body: String(text),
        draft: true,
        make_latest: '',
        assets: [],
      };
      releases.push(release);
      return { status: 201, body: show(release) };
    }
    const tag = /^\/tags\/(.+)$/.exec(inner)?.[1];
    if (tag !== undefined) {
      const found = releases.find((one) => !one.draft && one.tag_name === decodeURIComponent(tag));
      return found === undefined ? refuse(404, 'Not Found') : { status: 200, body: show(found) };
    }
    const assetId = /^\/assets\/(\d+)$/.exec(inner)?.[1];
    if (assetId !== undefined) {
      const release = releases.find(({ assets }) => assets.some(({ id }) => id === Number(assetId)));
      const found = release?.assets.find(({ id }) => id === Number(assetId));
      if (release === undefined || found === undefined) return refuse(404, 'Not Found');
      if (method === 'GET') return { status: 200, body: found.content };
      if (!release.draft) return refuse(422, 'Cannot delete assets of an immutable release.');
      release.assets = release.assets.filter((asset) => asset !== found);
      return { status: 204, body: '' };
    }
    const [, id, rest] = /^\/(\d+)(\/assets)?$/.exec(inner) ?? [];
    const release = releases.find((one) => one.id === Number(id));
    if (release === undefined) return refuse(404, 'Not Found');
    if (rest !== undefined) {
      const start = (Number(query.get('page') ?? 1) - 1) * Number(query.get('per_page') ?? 30);
      return {
        status: 200,
        body: release.assets.slice(start, start + Number(query.get('per_page') ?? 30)).map(showAsset),
      };
    }
    if (method === 'DELETE') {
      releases.splice(releases.indexOf(release), 1);
      return { status: 204, body: '' };
    }
    if (!release.draft) return refuse(422, 'Cannot change an immutable release.');
    const change = json();
    const name = String(change.tag_name);
    if (releases.some((one) => one !== release && !one.draft && one.tag_name === name))
      return refuse(422, 'Validation Failed', 'already_exists');
    const type = await remote.try(['cat-file', '-t', `refs/tags/${name}`]);
    if (type.stdout.trim() !== 'tag') return refuse(418, `GitHub would make a lightweight tag ${name}`);
    if (change.make_latest !== 'false') return refuse(418, 'a model would become the latest release');
    Object.assign(release, change);
    return { status: 200, body: show(release) };
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      requests.push(`${request.method} ${pathname}`);
      const { status, body } = await answer(request.method ?? 'GET', pathname, searchParams, Buffer.concat(chunks));
      const raw = Buffer.isBuffer(body);
      response.writeHead(status, { 'content-type': raw ? 'application/octet-stream' : 'application/json' });
      response.end(status === 204 ? undefined : raw ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: getOctokit('a-token', { baseUrl: url }), releases, requests };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

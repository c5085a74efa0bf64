import { createHash } from 'node:crypto';
import { type Answer, git, invalid, notFound, objectOf, page, type RestRequest, refuse, userOf } from './rest.ts';
import type { Asset, Release, State } from './state.ts';

function assetBody({ state, url }: RestRequest, asset: Asset, release: Release) {
  return {
    id: asset.id,
    node_id: `RA_${asset.id}`,
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.content.length,
    digest: `sha256:${createHash('sha256').update(asset.content).digest('hex')}`,
    download_count: 0,
    url: `${url}/repos/${state.owner}/${state.name}/releases/assets/${asset.id}`,
    browser_download_url: `${url}/${state.owner}/${state.name}/releases/download/${encodeURIComponent(release.tag)}/${asset.name}`,
    uploader: userOf(asset.uploader, url),
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
  };
}

function releaseBody(request: RestRequest, release: Release) {
  const { state, url } = request;
  const base = `${url}/repos/${state.owner}/${state.name}/releases/${release.id}`;
  return {
    id: release.id,
    node_id: `RE_${release.id}`,
    url: base,
    html_url: `https://github.com/${state.owner}/${state.name}/releases/${release.draft ? `untagged-${release.id}` : `tag/${release.tag}`}`,
    assets_url: `${base}/assets`,
    upload_url: `${url}/uploads/repos/${state.owner}/${state.name}/releases/${release.id}/assets{?name,label}`,
    tarball_url: null,
    zipball_url: null,
    tag_name: release.tag,
    target_commitish: state.defaultBranch,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: userOf(release.author, url),
    assets: [...release.assets.values()].map((asset) => assetBody(request, asset, release)),
  };
}

/** GitHub creates a missing tag itself, a lightweight one on the default branch. */
function publish(state: State, release: Release): void {
  release.draft = false;
  release.publishedAt ??= new Date().toISOString();
  release.immutable = state.immutableReleases;
  if (state.gitDirectory !== null && !objectOf(state.gitDirectory, `refs/tags/${release.tag}`))
    git(state.gitDirectory, 'tag', release.tag, `refs/heads/${state.defaultBranch}`);
}

const publishedWith = (state: State, tag: string) =>
  [...state.releases.values()].find((release) => !release.draft && release.tag === tag);

/** A token that may not hold `workflows` is refused where the commit changes workflow files; the fake takes every commit for one. */
const workflowsRefused = refuse(403, 'Resource not accessible by integration');
const tagTaken = invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
type Fields = Record<string, string | boolean | undefined>;
const text = (value: string | boolean | undefined, otherwise: string | null) =>
  typeof value === 'string' ? value : otherwise;

export const releaseHandlers: Readonly<Record<string, (request: RestRequest) => Answer>> = {
  'repos/list-releases': (request) => {
    const { state, token } = request;
    const visible = [...state.releases.values()].filter(
      (release) => !release.draft || token.permissions.contents === 'write',
    );
    const { items, headers } = page(
      request,
      visible.sort((a, b) => b.id - a.id),
    );
    return { status: 200, body: items.map((release) => releaseBody(request, release)), headers };
  },

  'repos/get-release': (request) => {
    const release = request.state.releases.get(Number(request.match.path.release_id));
    return release === undefined ? notFound : { status: 200, body: releaseBody(request, release) };
  },

  'repos/get-release-by-tag': (request) => {
    const release = publishedWith(request.state, request.match.path.tag ?? '');
    return release === undefined ? notFound : { status: 200, body: releaseBody(request, release) };
  },

  'repos/create-release': (request) => {
    const { state, token } = request;
    const fields = request.body as Fields;
    if (fields.target_commitish !== undefined) return workflowsRefused;
    const tag = String(fields.tag_name);
    if (fields.draft !== true && publishedWith(state, tag)) return tagTaken;
    const release: Release = {
      id: state.nextId(),
      author: token.account,
      createdAt: new Date().toISOString(),
      tag,
      name: text(fields.name, null),
      body: text(fields.body, null),
      draft: true,
      prerelease: fields.prerelease === true,
      makeLatest: text(fields.make_latest, null),
      immutable: false,
      publishedAt: null,
      assets: new Map(),
    };
    state.releases.set(release.id, release);
    if (fields.draft !== true) publish(state, release);
    return { status: 201, body: releaseBody(request, release) };
  },

  'repos/update-release': (request) => {
    const { state, match } = request;
    const release = state.releases.get(Number(match.path.release_id));
    const fields = request.body as Fields;
    if (release === undefined) return notFound;
    if (fields.target_commitish !== undefined) return workflowsRefused;
    const tag = text(fields.tag_name, release.tag) as string;
    const taken = publishedWith(state, tag);
    const publishes = fields.draft === false || !release.draft;
    if (publishes && taken !== undefined && taken !== release) return tagTaken;
    release.tag = tag;
    release.name = text(fields.name, release.name);
    release.body = text(fields.body, release.body);
    release.makeLatest = text(fields.make_latest, release.makeLatest);
    if (typeof fields.prerelease === 'boolean') release.prerelease = fields.prerelease;
    if (release.draft && fields.draft === false) publish(state, release);
    return { status: 200, body: releaseBody(request, release) };
  },

  'repos/delete-release': ({ state, match }) =>
    state.releases.delete(Number(match.path.release_id)) ? { status: 204 } : notFound,

  'repos/list-release-assets': (request) => {
    const release = request.state.releases.get(Number(request.match.path.release_id));
    if (release === undefined) return notFound;
    const { items, headers } = page(request, [...release.assets.values()]);
    return { status: 200, body: items.map((asset) => assetBody(request, asset, release)), headers };
  },

  'repos/upload-release-asset': (request) => {
    const { state, match, token, query, headers } = request;
    const release = state.releases.get(Number(match.path.release_id));
    if (release === undefined) return notFound;
    if (release.immutable) return refuse(422, 'Cannot upload assets to an immutable release.');
    const name = (query.get('name') ?? '').replaceAll(/[^\w.+@~-]/g, '.');
    if ([...release.assets.values()].some((asset) => asset.name === name))
      return invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
    const asset: Asset = {
      id: state.nextId(),
      name,
      label: query.get('label'),
      contentType: headers['content-type'] ?? 'application/octet-stream',
      content: request.body as Buffer,
      uploader: token.account,
      createdAt: new Date().toISOString(),
    };
    release.assets.set(asset.id, asset);
    return { status: 201, body: assetBody(request, asset, release) };
  },

  'repos/get-release-asset': (request) => {
    const found = findAsset(request.state, Number(request.match.path.asset_id));
    if (found === undefined) return notFound;
    if (request.headers.accept?.includes('application/octet-stream'))
      return { status: 302, headers: { location: `${request.url}/storage/assets/${found.asset.id}` } };
    return { status: 200, body: assetBody(request, found.asset, found.release) };
  },

  'repos/delete-release-asset': ({ state, match }) => {
    const found = findAsset(state, Number(match.path.asset_id));
    if (found === undefined) return notFound;
    if (found.release.immutable)
      return invalid({
        resource: 'ReleaseAsset',
        code: 'custom',
        message: 'Cannot delete asset from an immutable release',
      });
    found.release.assets.delete(found.asset.id);
    return { status: 204 };
  },
};

export function findAsset(state: State, id: number): { release: Release; asset: Asset } | undefined {
  for (const release of state.releases.values()) {
    const asset = release.assets.get(id);
    if (asset !== undefined) return { release, asset };
  }
  return undefined;
}

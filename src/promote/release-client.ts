import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import * as z from 'zod';
import { ConfigurationError, messageOf } from '../support/errors.ts';

/** What is needed of a GitHub client: the `request` of Octokit. */
export interface ReleaseClient {
  request(
    route: string,
    parameters?: Record<string, unknown>,
  ): Promise<{ readonly data: unknown; readonly status: number }>;
}

const asset = z.object({
  id: z.number(),
  name: z.string(),
  /** `uploaded`; an upload that broke off leaves a `starter`. */
  state: z.string(),
  size: z.number(),
  /** `sha256:…`, on newer servers. */
  digest: z.string().nullish(),
});

const release = z.object({
  id: z.number(),
  tag_name: z.string(),
  draft: z.boolean(),
  body: z.string().nullish(),
  upload_url: z.string(),
});

export type Asset = z.output<typeof asset>;
export type Release = z.output<typeof release>;

/** GitHub's own limits on releases, in bytes and assets. */
export const assetLimits = { bytes: 2 * 1024 ** 3, count: 1000 } as const;

const statusOf = (error: unknown): number | undefined => (error as { status?: number } | null)?.status;

/** The calls that a registry of releases makes, each one request. */
export function releaseCalls(client: ReleaseClient, owner: string, repo: string) {
  const place = `github-releases ${owner}/${repo}`;

  async function call(route: string, parameters: Record<string, unknown>): Promise<unknown> {
    try {
      return (await client.request(route, { owner, repo, ...parameters })).data;
    } catch (error) {
      throw explain(error, place);
    }
  }

  return {
    place,

    /** The newest hundred: drafts too, where the token may write. */
    async list(): Promise<Release[]> {
      return z.array(release).parse(await call('GET /repos/{owner}/{repo}/releases', { per_page: 100 }));
    },

    /** The published release of a tag; null where there is none, or a draft. */
    async byTag(tag: string): Promise<Release | null> {
      const found = await client
        .request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { owner, repo, tag })
        .catch((error: unknown) => {
          if (statusOf(error) === 404) return null;
          throw explain(error, place);
        });
      return found === null ? null : release.parse(found.data);
    },

    /** A draft, without `target_commitish`: with one, GitHub answers 403 where the commit touches workflows. */
    async createDraft(tag: string, body: string): Promise<Release> {
      return release.parse(
        await call('POST /repos/{owner}/{repo}/releases', { tag_name: tag, name: tag, body, draft: true }),
      );
    },

    async publish(id: number, change: { tag_name: string; name: string; body: string }): Promise<void> {
      const parameters = { release_id: id, ...change, draft: false, make_latest: 'false' };
      await call('PATCH /repos/{owner}/{repo}/releases/{release_id}', parameters);
    },

    async remove(id: number): Promise<void> {
      await call('DELETE /repos/{owner}/{repo}/releases/{release_id}', { release_id: id });
    },

    async assets(id: number): Promise<Asset[]> {
      const all: Asset[] = [];
      for (let page = 1; page <= assetLimits.count / 100; page += 1) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
        const found = z.array(asset).parse(await call(route, { release_id: id, per_page: 100, page }));
        all.push(...found);
        if (found.length < 100) break;
      }
      return all;
    },

    async removeAsset(id: number): Promise<void> {
      await call('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id });
    },

    /** Streams a file from the disk; its length is known, and it can be read again where the client tries again. */
    async upload(to: Release, name: string, content: string | { readonly file: string }): Promise<Asset> {
      const data = typeof content === 'string' ? Buffer.from(content) : await openAsBlob(content.file);
      const url = to.upload_url.replace(/\{[^}]*\}$/, '');
      const headers = { 'content-type': 'application/octet-stream' };
      const uploaded = await client.request(`POST ${url}{?name}`, { name, data, headers }).catch((error: unknown) => {
        throw explain(error, place, name);
      });
      return asset.parse(uploaded.data);
    },

    /** The content as it comes. */
    async download(id: number): Promise<AsyncIterable<Uint8Array>> {
      const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
      const data = await call(route, {
        asset_id: id,
        headers: { accept: 'application/octet-stream' },
        request: { parseSuccessResponseBody: false },
      });
      if (data instanceof ArrayBuffer) return Readable.from([new Uint8Array(data)]);
      // Read from now on: Node ends a body that nobody reads yet when its response is collected as garbage, and the file would be empty.
      return data instanceof ReadableStream ? data.values() : (data as AsyncIterable<Uint8Array>);
    },
  };
}

export type ReleaseCalls = ReturnType<typeof releaseCalls>;

/** GitHub understood, and did not do it: 422. */
export const isRefused = (error: unknown): boolean => statusOf(error) === 422;

/** It did not because the name is taken. */
export const isTaken = (error: unknown): boolean => isRefused(error) && /already_exists/.test(messageOf(error));

/** What the user can mend, told so; everything else as it is. */
function explain(error: unknown, place: string, asset?: string): unknown {
  const status = statusOf(error);
  const said = messageOf(error).slice(0, 500);
  if (status === 401 || status === 403)
    return new ConfigurationError(
      {
        message: `${place}: GitHub refuses (${status}): ${said}`,
        next: /rate limit|abuse/i.test(said)
          ? 'wait some minutes, then run it again'
          : 'give the job `permissions: contents: write`; a pull request from a fork never has it',
      },
      { cause: error },
    );
  if (status === 404)
    return new ConfigurationError(
      {
        message: `${place}: GitHub finds no such repository or release (404), or the token may not write there: ${said}`,
        next: 'check the name of the repository, and give the job `permissions: contents: write`',
      },
      { cause: error },
    );
  if (status !== undefined && (status === 429 || status >= 500))
    return new ConfigurationError(
      {
        message: `${place}: GitHub cannot answer now (${status}): ${said}`,
        next: 'run it again in some minutes: what was stored is used again, and nothing that is incomplete is served',
      },
      { cause: error },
    );
  if (asset !== undefined && error instanceof Error && !isTaken(error)) error.message += ` (asset ${asset})`;
  return error;
}

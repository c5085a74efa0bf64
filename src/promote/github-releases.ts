import { join } from 'node:path';
import { sha256 } from '../support/digest.ts';
import { ConfigurationError } from '../support/errors.ts';
import { formatBytes } from '../support/files.ts';
import type { GitStore } from '../support/git.ts';
import { versionTag } from './grammar.ts';
import {
  damaged,
  documentNames,
  formatManifest,
  isOf,
  type Manifest,
  manifestName,
  manifestText,
  notOfItsTag,
  parseManifest,
  writeVerified,
} from './manifest.ts';
import type { Bundle, Registry, Version } from './registry.ts';
import {
  type Asset,
  assetLimits,
  isRefused,
  isTaken,
  type Release,
  type ReleaseCalls,
  type ReleaseClient,
  releaseCalls,
} from './release-client.ts';
import type { PreparedBundle, Storage } from './storage.ts';
import { tagRegistry } from './tag-registry.ts';

export interface GithubReleasesInput {
  readonly store: GitStore;
  readonly client: ReleaseClient;
  readonly owner: string;
  readonly repo: string;
}

/** Versions as releases of the repository, one for each version's tag, with the files of the bundle and `manifest.json` as assets. */
export function githubReleasesRegistry({ store, client, owner, repo }: GithubReleasesInput): Registry {
  const calls = releaseCalls(client, owner, repo);
  return tagRegistry('github-releases', calls.place, store, releaseStorage(calls));
}

function releaseStorage(calls: ReleaseCalls): Storage {
  return {
    async prepare(bundle, described): Promise<PreparedBundle> {
      const manifest = withAssets(described);
      refuseTooMuch(manifest, calls.place);
      const marker = markerOf(bundle);
      const drafts = (await calls.list()).filter((one) => one.draft && one.body?.startsWith(marker.text) === true);
      const draft =
        drafts.find((one) => isAbandoned(one, marker.run)) ??
        (await calls.createDraft(`${bundle.model} unpublished ${bundle.digest.slice(0, 12)}`, marker.whole));
      await uploadAll(calls, draft, bundle, manifest);
      return {
        place: async () => true,
        async reveal(version) {
          const tag = versionTag(version.model, version.version);
          const name = `${version.model} v${version.version}`;
          try {
            await calls.publish(draft.id, { tag_name: tag, name, body: `${marker.whole}${describe(version)}` });
          } catch (error) {
            // The same model's other run has published the release of this very tag in between.
            if (!isRefused(error) || (await calls.byTag(tag)) === null) throw error;
            await calls.remove(draft.id);
          }
        },
        async close(outcome) {
          if (outcome === 'unused') await calls.remove(draft.id).catch(() => {});
        },
      };
    },

    has: async (version) => (await calls.byTag(versionTag(version.model, version.version))) !== null,

    async fetch(version, directory) {
      const tag = versionTag(version.model, version.version);
      const release = await calls.byTag(tag);
      if (release === null) throw damaged(tag, 'its release is not published');
      const assets = new Map((await calls.assets(release.id)).map((asset) => [asset.name, asset]));
      const manifest = await readManifest(calls, assets.get(manifestName), tag);
      if (!isOf(manifest, version)) throw damaged(tag, notOfItsTag);
      for (const file of manifest.files) {
        const asset = file.asset === null ? undefined : assets.get(file.asset);
        if (asset === undefined && file.bytes > 0) throw damaged(tag, `the release has no asset for ${file.path}`);
        await writeVerified(
          asset === undefined ? nothing() : await calls.download(asset.id),
          join(directory, file.path),
          file,
          `${calls.place}: ${tag}`,
        );
      }
    },
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The manifest with a safe and unique asset name for each file: GitHub renames unusual ones and takes no empty asset. */
export function withAssets(manifest: Manifest): Manifest {
  const taken = new Set<string>([manifestName, ...documentNames]);
  return {
    ...manifest,
    files: manifest.files.map((file) => {
      if (file.bytes === 0) return file;
      if (!file.path.includes('/')) return { ...file, asset: file.path };
      const base =
        (file.path.split('/').at(-1) ?? '')
          .replace(/[^a-zA-Z0-9._-]+/g, '-')
          .slice(-80)
          .replace(/^[.-]+|[.-]+$/g, '') || 'file';
      let asset = base;
      for (let number = 2; taken.has(asset.toLowerCase()); number += 1) asset = `${number}-${base}`;
      taken.add(asset.toLowerCase());
      return { ...file, asset };
    }),
  };
}

function refuseTooMuch(manifest: Manifest, place: string): void {
  const large = manifest.files.find(({ bytes }) => bytes >= assetLimits.bytes);
  if (large !== undefined)
    throw new ConfigurationError({
      file: large.path,
      message: `has ${formatBytes(large.bytes)}; ${place} takes less than ${formatBytes(assetLimits.bytes)} per file`,
      next: 'split or compress it, or promote to a `directory`',
    });
  if (manifest.files.length + 1 > assetLimits.count)
    throw new ConfigurationError({
      message: `the model has ${manifest.files.length} files; ${place} takes at most ${assetLimits.count - 1}`,
      next: 'let training pack them into one archive and name that below `artifacts`',
    });
}

/** How a draft says what it holds (its first line, by which it is found), which run made it, and when. */
function markerOf(bundle: Bundle): { text: string; run: string | null; whole: string } {
  const text = `<!-- ml-test-score ${bundle.model} ${bundle.commit} ${bundle.digest} -->\n`;
  const run = bundle.run === null ? null : sha256(bundle.run);
  return { text, run, whole: `${text}<!-- run ${run ?? 'local'} made ${new Date().toISOString()} -->\n` };
}

/** No job of GitHub runs longer. */
const longestRunDays = 5;

/**
 * A draft that nobody works on any more: made by an earlier attempt of this run, or too old. Another run may be filling a younger one right now. (The release's own
 * `created_at` is the date of its commit.)
 */
function isAbandoned(draft: Release, run: string | null): boolean {
  const found = /<!-- run (\w+) made (\S+) -->/.exec(draft.body ?? '');
  if (run !== null && found?.[1] === run) return true;
  return Date.now() - Date.parse(found?.[2] ?? '') > longestRunDays * 86_400_000;
}

/** Brings the draft's assets to what the manifest says, the manifest last; what an earlier attempt has uploaded is kept where it is whole. */
async function uploadAll(calls: ReleaseCalls, draft: Release, bundle: Bundle, manifest: Manifest): Promise<void> {
  const content = formatManifest(manifest);
  const wanted = [
    ...manifest.files.flatMap(({ path, asset, bytes, sha256 }) =>
      asset === null ? [] : [{ asset, bytes, sha256, content: { file: join(bundle.directory, path) } }],
    ),
    {
      asset: manifestName,
      bytes: Buffer.byteLength(content),
      sha256: sha256(content),
      content,
    },
  ];
  const there = new Map((await calls.assets(draft.id)).map((asset) => [asset.name, asset]));
  for (const file of wanted) {
    const found = there.get(file.asset);
    if (found !== undefined && isWhole(found, file)) continue;
    if (found !== undefined) await calls.removeAsset(found.id);
    const uploaded = await uploadOnce(calls, draft, file);
    if (uploaded.name !== file.asset || uploaded.size !== file.bytes)
      throw new Error(
        `GitHub stored ${uploaded.name} with ${uploaded.size} bytes, expected ${file.asset} with ${file.bytes}`,
      );
  }
}

/** An upload whose answer was lost, and which the client tried again, finds its own name taken. */
async function uploadOnce(
  calls: ReleaseCalls,
  draft: Release,
  file: { asset: string; bytes: number; sha256: string; content: string | { file: string } },
): Promise<Asset> {
  try {
    return await calls.upload(draft, file.asset, file.content);
  } catch (error) {
    if (!isTaken(error)) throw error;
    const found = (await calls.assets(draft.id)).find(({ name }) => name === file.asset);
    if (found === undefined) throw error;
    if (isWhole(found, file)) return found;
    await calls.removeAsset(found.id);
    return calls.upload(draft, file.asset, file.content);
  }
}

/** Only a digest tells that it is the same content; a server that gives none gets the file again. */
const isWhole = (asset: Asset, file: { bytes: number; sha256: string }): boolean =>
  asset.state === 'uploaded' && asset.size === file.bytes && asset.digest === `sha256:${file.sha256}`;

async function readManifest(calls: ReleaseCalls, asset: Asset | undefined, tag: string): Promise<Manifest> {
  if (asset === undefined) throw damaged(tag, `the release has no ${manifestName}`);
  return parseManifest(await manifestText(await calls.download(asset.id), tag), tag);
}

/** Names of the model are in GTO's grammar here, and a run's address is checked: nothing hostile. */
const describe = ({ model, version, commit, digest, score, run }: Version): string =>
  [
    `\nML Test Score ${score} of 7, trained from ${commit}.\n`,
    `SHA-256 of the model: \`${digest}\`\n`,
    ...(run !== null && /^https?:\/\/[\w.:/-]+$/.test(run) ? [`[The run that trained it](${run})\n`] : []),
    `\`\`\`\nml-test-score pull ${model}@${version}\n\`\`\`\n`,
  ].join('\n');

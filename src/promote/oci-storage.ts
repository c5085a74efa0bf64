import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import {
  largestManifest,
  type OciClient,
  type OciRepository,
  type StoredManifest,
  sha256Of,
} from '../platforms/oci.ts';
import { type Descriptor, isTag, manifestType } from '../platforms/oci-manifest.ts';
import { type UploadOptions, uploadBlob } from '../platforms/oci-upload.ts';
import { bytesOf } from '../support/chunks.ts';
import { ConfigurationError } from '../support/errors.ts';
import { formatBytes, megabyte } from '../support/files.ts';
import { explainHttp, HttpError } from '../support/http.ts';
import { plainLine } from '../support/text.ts';
import { damaged, type Manifest, manifestName, notOfItsTag, parseManifest, writeVerified } from './manifest.ts';
import { describeArtifact, isBundle, keys, largestSize, listOf, type Marks, marksOf } from './oci-artifact.ts';
import { attachDocuments } from './oci-referrers.ts';
import type { Version } from './registry.ts';
import type { Pointed, PreparedBundle, StagePointers, Storage } from './storage.ts';

/** The files of versions in an OCI registry. A version has the tag `1.4.0`, which is written last; a stage the tag of its name. */

/** The largest `manifest.json` that is read: 100,000 files are less. */
const largestList = 64 * megabyte;

/** Requests at the same time. */
const lanes = 4;

/** Throws `ConfigurationError` where a registry takes no such tag. */
export function checkTag({ host, name }: OciRepository, what: 'stage' | 'version', text: string): void {
  // A registry lists under `sha256-…` what is attached to a manifest.
  if (isTag(text) && !/^sha256-[0-9a-f]{64}/.test(text)) return;
  throw new ConfigurationError({
    message: `oci ${host}/${name}: the ${what} ${JSON.stringify(text)} cannot be a tag there`,
    next: 'use at most 128 letters, digits, `_`, `.` and `-`, no `/` and no `+`',
  });
}

export function ociStorage(clientOf: (model: string) => OciClient, upload: UploadOptions): Storage {
  /** What a version's tag names; null where it has none. */
  async function stored(
    client: OciClient,
    version: string,
  ): Promise<{ manifest: StoredManifest; marks: Marks } | null> {
    checkTag(client.repository, 'version', version);
    const manifest = await client.manifest(version);
    return manifest === null ? null : { manifest, marks: marksOf(manifest.content) };
  }

  const isWhole = async (client: OciClient, { content }: StoredManifest): Promise<boolean> => {
    const blobs = [...content.layers, ...(content.config === undefined ? [] : [content.config])];
    const digests = [...new Set(blobs.map(({ digest }) => digest))];
    let whole = true;
    await eachInLanes(digests, async (digest) => {
      if (whole && !(await client.hasBlob(digest))) whole = false;
    });
    return whole;
  };

  async function prepare(bundle: Parameters<Storage['prepare']>[0], manifest: Manifest): Promise<PreparedBundle> {
    const client = clientOf(bundle.model);
    refuseTooMuch(client, manifest, bundle);
    const list = listOf(manifest);
    const files = [
      ...new Map(manifest.files.filter(({ bytes }) => bytes > 0).map((file) => [file.sha256, file])).values(),
    ];
    const put = (blob: { readonly digest: string; readonly bytes: Uint8Array<ArrayBuffer> }): Promise<boolean> =>
      uploadBlob(client, blob.digest, new Blob([blob.bytes]), upload);
    await explained(client, bundle.model, async () => {
      await eachInLanes(files, async ({ path, sha256 }) => {
        await uploadBlob(client, `sha256:${sha256}`, await openAsBlob(join(bundle.directory, path)), upload);
      });
      await put(list);
    });
    const waitedFor = new Set<string>();
    return {
      place: (version) =>
        explained(client, `${bundle.model} v${version}`, async () => {
          const found = await stored(client, version);
          if (found === null || (isBundle(found.marks, bundle) && found.marks.version === version)) return true;
          // Another run may be ahead by a moment; its tag in git shows soon.
          const mayBeRun = found.marks.model === bundle.model && !waitedFor.has(version);
          if (!mayBeRun) throw taken(client, { ...bundle, version }, found);
          waitedFor.add(version);
          return false;
        }),
      reveal: (version) =>
        explained(client, `${version.model} v${version.version}`, async () => {
          const found = await stored(client, version.version);
          if (found !== null && !isBundle(found.marks, version)) throw taken(client, version, found);
          if (found !== null && (await isWhole(client, found.manifest))) return;
          const artifact = describeArtifact(version, manifest);
          await put(artifact.config);
          const { digest, bytes } = artifact.manifest;
          await client.putManifest(digest, bytes, manifestType);
          const subject: Descriptor = { mediaType: manifestType, digest, size: bytes.byteLength };
          await attachDocuments({ client, subject, files: manifest.files, created: version.date, put });
          await client.putManifest(version.version, bytes, manifestType);
        }),
      // What was uploaded in vain belongs to no tag: the registry's own collection of garbage removes it.
      close: async () => {},
    };
  }

  async function fetch(version: Version, directory: string): Promise<void> {
    const client = clientOf(version.model);
    const place = `${client.place}:${version.version}`;
    const found = await stored(client, version.version);
    if (found === null) throw damaged(place, 'there is no such tag');
    if (!isBundle(found.marks, version)) throw taken(client, version, found);
    const { layers } = found.manifest.content;
    const list = layers.find(({ annotations }) => annotations?.[keys.path] === manifestName);
    if (list === undefined || list.size > largestList) throw damaged(place, `it has no ${manifestName}`);
    const manifest = parseManifest(await readVerified(client, list, place), place);
    if (!isBundle({ ...manifest, version: version.version }, version)) throw damaged(place, notOfItsTag);
    const sizes = new Map(layers.map(({ digest, size }) => [digest, size]));
    for (const file of manifest.files) {
      const digest = `sha256:${file.sha256}`;
      if (file.bytes > 0 && sizes.get(digest) !== file.bytes) throw damaged(place, `no layer holds ${file.path}`);
      const content = client.blob({ digest, size: file.bytes });
      await writeVerified(content, join(directory, file.path), file, place).catch((error: unknown) => {
        if (!(error instanceof HttpError) || error.status !== 404) throw error;
        throw damaged(place, `the registry does not hold ${file.path} any more`);
      });
    }
  }

  const pointers: StagePointers = {
    move: (version, stage) => {
      const client = clientOf(version.model);
      return explained(client, `${version.model} v${version.version} in ${stage}`, async () => {
        checkTag(client.repository, 'stage', stage);
        const found = await stored(client, version.version);
        if (found === null)
          throw new ConfigurationError({
            message: `${client.place} has no tag ${version.version}, which ${stage} shall follow`,
            next: `run the promotion of commit ${version.commit.slice(0, 12)} again`,
          });
        if (!isBundle(found.marks, version)) throw taken(client, version, found);
        const { digest, bytes, mediaType } = found.manifest;
        if ((await client.resolve(stage)) !== digest) await client.putManifest(stage, bytes, mediaType);
      });
    },
    read: async (model, stages, versions) => {
      const client = clientOf(model);
      const pointed = new Map<string, Pointed | null>();
      for (const stage of stages)
        pointed.set(stage, await explained(client, `${model} in ${stage}`, () => pointedBy(client, stage, versions)));
      return pointed;
    },
  };

  async function pointedBy(client: OciClient, stage: string, versions: readonly Version[]): Promise<Pointed | null> {
    const found = isTag(stage) ? await client.manifest(stage) : null;
    if (found === null) return null;
    const marks = marksOf(found.content);
    const version = versions.find((one) => one.version === marks.version && isBundle(marks, one));
    if (version === undefined) return { other: `${found.digest}, which is no version here` };
    const own = await client.resolve(version.version);
    if (own === found.digest) return { version: version.version };
    const rest = own === null ? 'the tag of that version is gone' : `the tag of that version names ${own}`;
    return { other: `${found.digest}, made as v${version.version}, while ${rest}` };
  }

  return {
    prepare,
    pointers,
    has(version) {
      const client = clientOf(version.model);
      return explained(client, `${version.model} v${version.version}`, async () => {
        const found = await stored(client, version.version);
        if (found === null) return false;
        if (!isBundle(found.marks, version)) throw taken(client, version, found);
        return isWhole(client, found.manifest);
      });
    },
    fetch: (version, directory) =>
      explained(clientOf(version.model), `${version.model} v${version.version}`, () => fetch(version, directory)),
  };
}

async function explained<T>({ place, repository }: OciClient, what: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw explainHttp(error, {
      place: `${place}: ${what}`,
      credentials: `sign in with \`docker login ${repository.host}\`, or set OCI_USERNAME and OCI_PASSWORD`,
      permission: `pull from and push to ${repository.name}`,
      next: {
        404: 'check host and name of `repository`; create it first where the registry does not do so by itself',
        409: 'where its tags are immutable, let those of stages be moved; else run it again',
        412: 'where its tags are immutable, let those of stages be moved',
      },
    });
  }
}

/** The tag of a version names something else. */
function taken(
  client: OciClient,
  wanted: { readonly model: string; readonly version: string; readonly digest: string | null },
  { manifest, marks }: { readonly manifest: StoredManifest; readonly marks: Marks },
): ConfigurationError {
  const { version, model } = wanted;
  const what =
    marks.digest === null
      ? 'which no promotion has made'
      : `${printable(marks.model)} v${printable(marks.version)} with the digest ${printable(marks.digest)}`;
  const other = marks.model !== null && marks.model !== model;
  return new ConfigurationError({
    message: `${client.place}: the tag ${version} names ${manifest.digest}, ${what}; ${model} v${version} has the digest ${wanted.digest}`,
    next: other
      ? 'give each model a `repository` of its own'
      : `somebody has set that tag: put it back, or delete it with \`crane delete ${client.repository.host}/${client.repository.name}:${version}\`, then promote again`,
  });
}

const printable = (text: string | null): string => plainLine(text ?? 'nothing', 100);

function refuseTooMuch(
  client: OciClient,
  manifest: Manifest,
  { model, commit, run }: { readonly model: string; readonly commit: string; readonly run: string | null },
): void {
  const bytes = largestSize(manifest, model, commit, run);
  if (bytes <= largestManifest) return;
  throw new ConfigurationError({
    message: `${client.place}: ${manifest.files.length} files make a manifest of ${formatBytes(bytes)}, and registries take ${formatBytes(largestManifest)}`,
    next: 'pack the files of the model into one archive',
  });
}

/** A small blob as text. */
async function readVerified(client: OciClient, descriptor: Descriptor, place: string): Promise<string> {
  const content = await bytesOf(client.blob(descriptor), descriptor.size);
  if (content?.byteLength !== descriptor.size || sha256Of(content) !== descriptor.digest)
    throw damaged(place, `${manifestName} is not what its digest says`);
  return content.toString('utf8');
}

/** The first error ends it, once all that had begun has ended. */
async function eachInLanes<T>(items: readonly T[], body: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (!failed && next < items.length) {
      const item = items[next] as T;
      next += 1;
      await body(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

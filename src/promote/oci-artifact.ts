import { sha256Of } from '../platforms/oci.ts';
import { type Descriptor, manifestType, type OciManifest } from '../platforms/oci-manifest.ts';
import { type Manifest, type ManifestFile, manifestName } from './manifest.ts';
import type { Version } from './registry.ts';

/**
 * A version as an artifact of OCI after the ModelPack specification (github.com/modelpack/model-spec): each file is a layer as it is. The same version makes the same bytes, whichever
 * run writes them.
 */

const modelType = 'application/vnd.cncf.model.manifest.v1+json';
const configType = 'application/vnd.cncf.model.config.v1+json';
const weightType = 'application/vnd.cncf.model.weight.v1.raw';
const documentType = 'application/vnd.cncf.model.doc.v1.raw';
export const reportType = 'application/vnd.ml-test-score.report.v1+json';
export const cardType = 'application/vnd.ml-test-score.model-card.v1';

export const keys = {
  version: 'org.opencontainers.image.version',
  revision: 'org.opencontainers.image.revision',
  title: 'org.opencontainers.image.title',
  created: 'org.opencontainers.image.created',
  url: 'org.opencontainers.image.url',
  path: 'org.cncf.model.filepath',
  file: 'org.cncf.model.file.metadata+json',
  model: 'ml-test-score.model',
  digest: 'ml-test-score.digest',
  score: 'ml-test-score.score',
} as const;

export interface Blob {
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const blobOf = (value: unknown, indent?: number): Blob => {
  const bytes = new Uint8Array(
    Buffer.from(`${JSON.stringify(value, null, indent)}${indent === undefined ? '' : '\n'}`),
  );
  return { digest: sha256Of(bytes), bytes };
};

/** `manifest.json`, which `pull` verifies every file by. */
export const listOf = (manifest: Manifest): Blob => blobOf(manifest, 2);

/** `{}`, the configuration of what has none. */
export const emptyBlob = (): Blob => blobOf({});

export interface Artifact {
  readonly config: Blob;
  readonly manifest: Blob;
}

/** An empty file is no layer, as some registries take no empty blob; `manifest.json` lists it. */
export function describeArtifact(version: Version, manifest: Manifest): Artifact {
  const list = listOf(manifest);
  const files: readonly ManifestFile[] = [
    ...manifest.files.filter(({ bytes }) => bytes > 0),
    { path: manifestName, bytes: list.bytes.byteLength, sha256: list.digest.slice('sha256:'.length), asset: null },
  ];
  const layers = files.map((file) => layerOf(file, version));
  const config = blobOf({
    descriptor: {
      createdAt: version.date,
      name: version.model,
      version: version.version,
      revision: version.commit,
      title: `${version.model} v${version.version}`,
      ...(version.run === null ? {} : { sourceURL: version.run }),
    },
    config: {},
    modelfs: { type: 'layers', diffIds: layers.map(({ digest }) => digest) },
  });
  return {
    config,
    manifest: blobOf({
      schemaVersion: 2,
      mediaType: manifestType,
      artifactType: modelType,
      config: { mediaType: configType, digest: config.digest, size: config.bytes.byteLength },
      layers,
      annotations: {
        [keys.title]: `${version.model} v${version.version}`,
        [keys.version]: version.version,
        [keys.revision]: version.commit,
        [keys.created]: version.date,
        ...(version.run === null ? {} : { [keys.url]: version.run }),
        [keys.model]: version.model,
        [keys.digest]: version.digest ?? '',
        ...(version.score === null ? {} : { [keys.score]: String(version.score) }),
      },
    }),
  };
}

function layerOf({ path, bytes, sha256 }: ManifestFile, version: Version): Descriptor {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // 48 is tar's `0`, a regular file. Owner and time are not the machine's: the same version makes the same bytes.
  const metadata = { name, mode: 0o644, uid: 0, gid: 0, size: bytes, mtime: version.date, typeflag: 48 };
  return {
    mediaType: path.startsWith('artifacts/') ? weightType : documentType,
    digest: `sha256:${sha256}`,
    size: bytes,
    annotations: { [keys.path]: path, [keys.title]: path, [keys.file]: JSON.stringify(metadata) },
  };
}

/** What a promotion has written on a manifest; nulls where somebody else made it. Hostile: it is compared, and told, never trusted. */
export interface Marks {
  readonly model: string | null;
  readonly version: string | null;
  readonly commit: string | null;
  readonly digest: string | null;
}

export function marksOf({ annotations, artifactType }: OciManifest): Marks {
  const mark = (key: string): string | null => (artifactType === modelType ? (annotations[key] ?? null) : null);
  return {
    model: mark(keys.model),
    version: mark(keys.version),
    commit: mark(keys.revision),
    digest: mark(keys.digest),
  };
}

/** Whether these are the marks of this model's bundle, as whichever version. */
export const isBundle = (
  marks: Marks,
  { model, commit, digest }: { readonly model: string; readonly commit: string; readonly digest: string | null },
): boolean => marks.model === model && marks.commit === commit && marks.digest === digest && digest !== null;

/** A document that is attached to a version: a manifest of its own, whose `subject` is the version's. */
export function describeAttachment(
  subject: Descriptor,
  file: ManifestFile,
  type: string,
  mediaType: string,
  created: string,
  empty: Descriptor,
): Blob {
  return blobOf({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: type,
    config: empty,
    layers: [
      { mediaType, digest: `sha256:${file.sha256}`, size: file.bytes, annotations: { [keys.title]: file.path } },
    ],
    subject,
    annotations: { [keys.created]: created },
  });
}

/** The larger of what a manifest can become: its version and date are not known yet. */
export const largestSize = (manifest: Manifest, model: string, commit: string, run: string | null): number => {
  const version: Version = {
    model,
    version: '9'.repeat(60),
    commit,
    digest: manifest.digest,
    date: '2026-01-01T00:00:00Z',
    score: 0.123456789012345,
    metrics: {},
    run,
    stages: [],
  };
  return describeArtifact(version, manifest).manifest.bytes.byteLength;
};

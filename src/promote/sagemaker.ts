import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import type { CreateModelPackageInput } from '@aws-sdk/client-sagemaker';
import type { Configuration, Promote } from '../config/schema.ts';
import type { Environment } from '../inputs.ts';
import { awsSettings } from '../platforms/aws.ts';
import {
  listObjects,
  openS3,
  parseS3Uri,
  readObject,
  readObjectText,
  type S3Place,
  s3Uri,
  writeObjectFile,
  writeObjectText,
} from '../platforms/s3.ts';
import { createPackage, ensureGroup, openSagemaker, type Sagemaker } from '../platforms/sagemaker.ts';
import { sha256 } from '../support/digest.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import type { OnWait } from '../support/retry.ts';
import {
  damaged,
  formatManifest,
  isOf,
  type Manifest,
  manifestName,
  notOfItsTag,
  parseManifest,
  writeVerified,
} from './manifest.ts';
import type { Bundle, Registry } from './registry.ts';
import { approvals, described, type FoundPackage, findPackage } from './sagemaker-packages.ts';
import type { PreparedBundle, Storage } from './storage.ts';
import { tagRegistry } from './tag-registry.ts';

export interface SagemakerInput {
  readonly store: GitStore;
  readonly promote: Promote;
  readonly sagemaker: Configuration['sagemaker'];
  readonly model: string;
  readonly environment: Environment;
  readonly onWait?: OnWait | undefined;
}

/** Versions as model packages of SageMaker; a stage is an approval. */
export async function openSagemakerRegistry(input: SagemakerInput): Promise<Registry> {
  const { store, promote, environment } = input;
  const settings = awsSettings(input.sagemaker?.region, environment, input.onWait);
  return sagemakerRegistry({
    store,
    sagemaker: openSagemaker(settings),
    s3: openS3(settings),
    bucket: promote.bucket as string,
    groupOf: (model) => promote.group ?? model,
    approved: promote.stage.at(-1)?.name as string,
    image: promote.image ?? null,
  });
}

export interface SagemakerRegistryInput {
  readonly store: GitStore;
  readonly sagemaker: Sagemaker;
  readonly s3: S3Client;
  /** `s3://bucket/prefix`. */
  readonly bucket: string;
  /** The model package group of a model. */
  readonly groupOf: (model: string) => string;
  /** The stage that is an approval: the last of the ladder. Others are tags alone. */
  readonly approved: string;
  /** The container that serves the model; null for none. */
  readonly image: string | null;
}

/**
 * Files lie in S3, the artifacts below their digest, so that none is sent twice: `<prefix>/<model>/<digest>/artifacts/…` and beside them, for each bundle, its documents,
 * `metrics.json` and, last, `manifest.json`. The model package is made once the version's tag is, waiting for approval.
 */
export function sagemakerRegistry(input: SagemakerRegistryInput): Registry {
  const place = `${input.sagemaker.place} ${input.bucket}`;
  return tagRegistry('sagemaker', place, input.store, packageStorage(input));
}

/** Of a manifest: 100,000 files with long names. */
const largestManifest = 64 * 1024 ** 2;

function packageStorage(input: SagemakerRegistryInput): Storage {
  const { sagemaker, s3, image } = input;
  const groupOf = (model: string): string => checkedGroup(input.groupOf(model), model);

  async function manifestOf(found: FoundPackage): Promise<Manifest | null> {
    const text = await readObjectText(s3, found.manifest, largestManifest);
    return text === null ? null : parseManifest(text, s3Uri(found.manifest));
  }

  return {
    async prepare(bundle, manifest): Promise<PreparedBundle> {
      const group = groupOf(bundle.model);
      const served = image === null ? null : servedArchive(manifest, image);
      const content = formatManifest(manifest);
      const folders = foldersOf(input.bucket, bundle, content);
      const metrics = `${JSON.stringify(metricsOf(bundle), null, 2)}\n`;
      for (const file of manifest.files)
        await writeObjectFile(s3, fileIn(folders, file.path), { ...file, path: join(bundle.directory, file.path) });
      await writeObjectText(s3, fileIn(folders, 'metrics.json'), metrics);
      await writeObjectText(s3, fileIn(folders, manifestName), content);
      return {
        place: async () => true,
        async reveal(version) {
          const subject = `${version.model} v${version.version}`;
          await ensureGroup(sagemaker, group, `Versions of the model ${version.model}`);
          await createPackage(
            sagemaker,
            {
              ...described(group, version, fileIn(folders, manifestName)),
              ModelApprovalStatus: 'PendingManualApproval',
              ModelMetrics: {
                ModelQuality: {
                  Statistics: {
                    ContentType: 'application/json',
                    ContentDigest: `sha256:${sha256(metrics)}`,
                    S3Uri: s3Uri(fileIn(folders, 'metrics.json')),
                  },
                },
              },
              // The service takes one of the two (aws/sagemaker-python-sdk#4492).
              ...(image === null || served === null
                ? { SourceUri: s3Uri(folders.bundle) }
                : inference(image, s3Uri(fileIn(folders, served)))),
            },
            subject,
          );
        },
        // What lies in S3 without a package is kept: the artifacts may be another version's, and the next attempt uses them.
        close: async () => {},
      };
    },

    async has(version) {
      const found = await findPackage(sagemaker, groupOf(version.model), version);
      if (found === null) return false;
      const manifest = await manifestOf(found);
      if (manifest === null || !isOf(manifest, version)) return false;
      const folders = foldersAt(found.manifest, manifest.digest);
      const stored = new Map<string, number>();
      for (const folder of [folders.artifacts, folders.bundle])
        for (const { key, bytes } of await listObjects(s3, folder)) stored.set(key, bytes);
      return manifest.files.every(({ path, bytes }) => stored.get(fileIn(folders, path).key) === bytes);
    },

    async fetch(version, directory) {
      const name = `${version.model} v${version.version}`;
      const found = await findPackage(sagemaker, groupOf(version.model), version);
      if (found === null) throw damaged(`${sagemaker.place}: ${name}`, 'its model package is not there');
      const manifest = await manifestOf(found);
      if (manifest === null) throw damaged(s3Uri(found.manifest), 'no such file');
      if (!isOf(manifest, version)) throw damaged(s3Uri(found.manifest), notOfItsTag);
      const folders = foldersAt(found.manifest, manifest.digest);
      for (const file of manifest.files) {
        const stored = fileIn(folders, file.path);
        const content = await readObject(s3, stored);
        if (content === null) throw damaged(s3Uri(stored), 'no such file');
        await writeVerified(content.chunks, join(directory, file.path), file, `${sagemaker.place}: ${name}`);
      }
    },

    pointers: approvals(sagemaker, groupOf, input.approved),
  };
}

interface Folders {
  readonly artifacts: S3Place;
  readonly bundle: S3Place;
}

function foldersOf(uri: string, bundle: Bundle, manifest: string): Folders {
  const { bucket = '', key = uri } = parseS3Uri(uri) ?? {};
  const prefix = key.replace(/^\/+|\/+$/g, '');
  const top = `${prefix === '' ? '' : `${prefix}/`}${bundle.model}/${bundle.digest}`;
  const id = sha256(manifest).slice(0, 16);
  // What a package is found by has 1024 characters.
  if (bucket === '' || top.length > 500)
    throw new ConfigurationError({
      message: `${uri.slice(0, 200)}: the prefix is too long`,
      next: 'name a shorter `bucket` below `promote`',
    });
  return { artifacts: { bucket, key: `${top}/artifacts/` }, bundle: { bucket, key: `${top}/${id}/` } };
}

/** The folders of a bundle whose manifest lies here. */
function foldersAt(manifest: S3Place, digest: string): Folders {
  const { bucket, key } = manifest;
  const bundle = key.slice(0, -manifestName.length);
  const top = bundle.replace(/[^/]*\/$/, '');
  if (!top.endsWith(`/${digest}/`)) throw damaged(s3Uri(manifest), `it does not lie below its digest ${digest}`);
  return { artifacts: { bucket, key: `${top}artifacts/` }, bundle: { bucket, key: bundle } };
}

const fileIn = ({ artifacts, bundle }: Folders, path: string): S3Place =>
  path.startsWith('artifacts/')
    ? { bucket: artifacts.bucket, key: artifacts.key + path.slice('artifacts/'.length) }
    : { bucket: bundle.bucket, key: bundle.key + path };

/** SageMaker unpacks one archive: the one that the container gets. */
function servedArchive(manifest: Manifest, image: string): string {
  const archives = manifest.files.filter(({ path }) => /^artifacts\/.*\.tar\.gz$/.test(path));
  if (archives.length === 1) return (archives[0] as Manifest['files'][number]).path;
  throw new ConfigurationError({
    message: `the image ${image} is given one archive, and the model has ${archives.length === 0 ? 'no' : archives.length} files that end in .tar.gz`,
    next: 'let training pack the model into model.tar.gz and name that below `artifacts`, or leave `image` out',
  });
}

const inference = (image: string, url: string): Pick<CreateModelPackageInput, 'InferenceSpecification'> => ({
  InferenceSpecification: {
    Containers: [{ Image: image, ModelDataUrl: url }],
    SupportedContentTypes: ['text/csv', 'application/json'],
    SupportedResponseMIMETypes: ['text/csv', 'application/json'],
  },
});

const metricsOf = ({ model, commit, digest, score, metrics }: Bundle) => ({ model, commit, digest, score, metrics });

function checkedGroup(group: string, model: string): string {
  if (/^[A-Za-z0-9](-*[A-Za-z0-9]){0,62}$/.test(group)) return group;
  throw new ConfigurationError({
    message: `sagemaker: ${group.slice(0, 100)} is no name of a model package group: it takes letters, digits and hyphens, at most 63`,
    next: `name one for ${model.slice(0, 100)}: \`group: …\` below \`promote\``,
  });
}

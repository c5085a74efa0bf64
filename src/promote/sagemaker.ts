import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import type { CreateModelPackageInput, ModelPackageSummary } from '@aws-sdk/client-sagemaker';
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
import {
  createPackage,
  ensureGroup,
  modelPackages,
  openSagemaker,
  type Sagemaker,
  setApproval,
} from '../platforms/sagemaker.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import { damaged, type Manifest, manifestName, parseManifest, writeVerified } from './manifest.ts';
import type { Bundle, Registry, Version } from './registry.ts';
import { type Pointed, type PreparedBundle, type StagePointers, type Storage, tagRegistry } from './tag-registry.ts';

export interface SagemakerInput {
  readonly store: GitStore;
  readonly promote: Promote;
  readonly sagemaker: Configuration['sagemaker'];
  readonly model: string;
  readonly environment: Environment;
}

/** Versions as model packages of SageMaker; a stage is an approval. */
export async function openSagemakerRegistry(input: SagemakerInput): Promise<Registry> {
  const { store, promote, environment } = input;
  const settings = awsSettings(input.sagemaker?.region, environment);
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
      const content = `${JSON.stringify(manifest, null, 2)}\n`;
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
              ModelPackageGroupName: group,
              ModelPackageDescription: describe(version, fileIn(folders, manifestName)),
              ModelApprovalStatus: 'PendingManualApproval',
              ClientToken: tokenOf(group, version),
              CustomerMetadataProperties: propertiesOf(version),
              ModelMetrics: {
                ModelQuality: {
                  Statistics: {
                    ContentType: 'application/json',
                    ContentDigest: `sha256:${createHash('sha256').update(metrics).digest('hex')}`,
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
      if (manifest === null || manifest.commit !== version.commit || manifest.digest !== version.digest) return false;
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
      if (manifest.digest !== version.digest || manifest.commit !== version.commit)
        throw damaged(s3Uri(found.manifest), `it holds another model than the tag of v${version.version} names`);
      const folders = foldersAt(found.manifest, manifest.digest);
      for (const file of manifest.files) {
        const stored = fileIn(folders, file.path);
        const content = await readObject(s3, stored);
        if (content === null) throw damaged(s3Uri(stored), 'no such file');
        await writeVerified(content.chunks, join(directory, file.path), file);
      }
    },

    pointers: approvals(sagemaker, groupOf, input.approved),
  };
}

/**
 * The approval as pointer. `Approved` is the version in the stage alone: whoever deploys the newest approved package gets, after a rollback too, what the tags have there. The new one
 * is approved first, so that there is one at any moment. The others become `Rejected` and not `PendingManualApproval`: they wait for nobody's decision.
 */
function approvals(sagemaker: Sagemaker, groupOf: (model: string) => string, approved: string): StagePointers {
  return {
    async move(version, stage) {
      if (stage !== approved) return;
      const group = groupOf(version.model);
      const subject = `${version.model} v${version.version}`;
      const found = await findPackage(sagemaker, group, version);
      if (found === null)
        throw new ConfigurationError({
          message: `${sagemaker.place}: the group ${group} has no model package of ${subject}`,
          next: `promote commit ${version.commit.slice(0, 12)} again`,
        });
      if (found.status !== 'Approved')
        await setApproval(sagemaker, found.arn, 'Approved', `${subject} is in ${stage}`, subject);
      const others: ModelPackageSummary[] = [];
      for await (const one of modelPackages(sagemaker, group, 'Approved'))
        if (one.ModelPackageArn !== found.arn) others.push(one);
      for (const other of others) {
        const name = nameOf(other);
        const why = `${name} is not in ${stage} any more: ${subject} is`;
        await setApproval(sagemaker, other.ModelPackageArn as string, 'Rejected', why, name);
      }
    },

    async read(model, stages, versions) {
      const found = new Map<string, Pointed | null>();
      for (const stage of stages) {
        const inStage = versions.find((version) => version.stages.includes(stage));
        // Of the stages that are tags alone there is nothing else to read.
        found.set(stage, inStage === undefined ? null : { version: inStage.version });
      }
      if (!stages.includes(approved)) return found;
      const packages: ModelPackageSummary[] = [];
      for await (const one of modelPackages(sagemaker, groupOf(model), 'Approved')) packages.push(one);
      found.set(approved, pointed(packages, model, versions));
      return found;
    },
  };
}

/** What the approved packages, newest first, say together. */
function pointed(
  packages: readonly ModelPackageSummary[],
  model: string,
  versions: readonly Version[],
): Pointed | null {
  const [first, ...more] = packages;
  if (first === undefined) return null;
  if (more.length > 0) {
    const names = packages.slice(0, 5).map(nameOf).join(', ');
    return { other: `${packages.length} approved model packages: ${names}${packages.length > 5 ? ', …' : ''}` };
  }
  const found = parseDescription(first);
  const known =
    found !== null &&
    found.model === model &&
    versions.some(
      ({ version, commit, digest }) => version === found.version && commit === found.commit && digest === found.digest,
    );
  return known ? { version: found.version } : { other: nameOf(first) };
}

interface FoundPackage {
  readonly arn: string;
  readonly status: string | undefined;
  readonly model: string;
  readonly version: string;
  readonly commit: string;
  readonly digest: string;
  readonly manifest: S3Place;
}

/** The package of a version; null where there is none. */
async function findPackage(sagemaker: Sagemaker, group: string, version: Version): Promise<FoundPackage | null> {
  for await (const one of modelPackages(sagemaker, group)) {
    if (one.ModelPackageStatus === 'Failed' || one.ModelPackageStatus === 'Deleting') continue;
    const found = parseDescription(one);
    if (
      found !== null &&
      found.model === version.model &&
      found.version === version.version &&
      found.commit === version.commit &&
      found.digest === version.digest
    )
      return found;
  }
  return null;
}

/** One line that people read, and by which the package is found: the list of packages gives it, which it does not for other properties. */
const describe = (version: Version, manifest: S3Place): string =>
  `${version.model} v${version.version} of commit ${version.commit}, SHA-256 ${version.digest}, score ${version.score}: ${s3Uri(manifest)}`;

function parseDescription(one: ModelPackageSummary): FoundPackage | null {
  const pattern =
    /^(\S{1,300}) v(\S{1,100}) of commit ([0-9a-f]{40}), SHA-256 ([0-9a-f]{64}), score \S{1,30}: (s3:\S+\/manifest\.json)$/;
  const [, model = '', version = '', commit = '', digest = '', uri = ''] =
    pattern.exec(one.ModelPackageDescription ?? '') ?? [];
  const manifest = parseS3Uri(uri);
  if (manifest === null || one.ModelPackageArn === undefined) return null;
  return { arn: one.ModelPackageArn, status: one.ModelApprovalStatus, model, version, commit, digest, manifest };
}

function nameOf(one: ModelPackageSummary): string {
  const found = parseDescription(one);
  if (found !== null) return `${found.model} v${found.version}`;
  const [, group = ''] = /model-package\/([A-Za-z0-9/-]{1,100})$/.exec(one.ModelPackageArn ?? '') ?? [];
  return `the model package ${group}, which no promotion has made`;
}

interface Folders {
  readonly artifacts: S3Place;
  readonly bundle: S3Place;
}

function foldersOf(uri: string, bundle: Bundle, manifest: string): Folders {
  const { bucket = '', key = uri } = parseS3Uri(uri) ?? {};
  const prefix = key.replace(/^\/+|\/+$/g, '');
  const top = `${prefix === '' ? '' : `${prefix}/`}${bundle.model}/${bundle.digest}`;
  const id = createHash('sha256').update(manifest).digest('hex').slice(0, 16);
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

/** The same version is made once, however often it is asked for. */
const tokenOf = (group: string, { model, version, commit, digest }: Version): string =>
  createHash('sha256').update([group, model, version, commit, digest].join('\n')).digest('hex').slice(0, 36);

const propertiesOf = ({ model, version, commit, digest, score, run }: Version): Record<string, string> => ({
  model,
  version,
  commit,
  digest: digest ?? '',
  score: String(score),
  // Properties take 256 characters.
  ...(run === null || run.length > 256 ? {} : { run }),
});

const metricsOf = ({ model, commit, digest, score, metrics }: Bundle) => ({ model, commit, digest, score, metrics });

function checkedGroup(group: string, model: string): string {
  if (/^[A-Za-z0-9](-*[A-Za-z0-9]){0,62}$/.test(group)) return group;
  throw new ConfigurationError({
    message: `sagemaker: ${group.slice(0, 100)} is no name of a model package group: it takes letters, digits and hyphens, at most 63`,
    next: `name one for ${model.slice(0, 100)}: \`group: …\` below \`promote\``,
  });
}

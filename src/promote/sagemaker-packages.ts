import type { ModelPackageSummary } from '@aws-sdk/client-sagemaker';
import { parseS3Uri, type S3Place, s3Uri } from '../platforms/s3.ts';
import { modelPackages, type Sagemaker, setApproval } from '../platforms/sagemaker.ts';
import { sha256 } from '../support/digest.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Version } from './registry.ts';
import type { Pointed, StagePointers } from './storage.ts';

/** How a version of ours is known among the model packages of a group: by its description. */

/**
 * The approval as pointer. `Approved` is the version in the stage alone: whoever deploys the newest approved package gets, after a rollback too, what the tags have there. The new one
 * is approved first, so that there is one at any moment. The others become `Rejected` and not `PendingManualApproval`: they wait for nobody's decision.
 */
export function approvals(sagemaker: Sagemaker, groupOf: (model: string) => string, approved: string): StagePointers {
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

export interface FoundPackage {
  readonly arn: string;
  readonly status: string | undefined;
  readonly model: string;
  readonly version: string;
  readonly commit: string;
  readonly digest: string;
  readonly manifest: S3Place;
}

/** The package of a version; null where there is none. */
export async function findPackage(sagemaker: Sagemaker, group: string, version: Version): Promise<FoundPackage | null> {
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

/** What the package of a version says of it. The same version is made once, however often it is asked for. */
export const described = (group: string, version: Version, manifest: S3Place) => ({
  ModelPackageGroupName: group,
  ModelPackageDescription: describe(version, manifest),
  ClientToken: tokenOf(group, version),
  CustomerMetadataProperties: propertiesOf(version),
});

const tokenOf = (group: string, { model, version, commit, digest }: Version): string =>
  sha256([group, model, version, commit, digest].join('\n')).slice(0, 36);

const propertiesOf = ({ model, version, commit, digest, score, run }: Version): Record<string, string> => ({
  model,
  version,
  commit,
  digest: digest ?? '',
  score: String(score),
  // Properties take 256 characters.
  ...(run === null || run.length > 256 ? {} : { run }),
});

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

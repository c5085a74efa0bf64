import { posix } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { type AwsKey, awsSettings } from './aws.ts';
import {
  bucketRegion,
  openS3,
  parseS3Uri,
  putObjectFile,
  readObject,
  type S3Encryption,
  type S3Place,
  writeObjectText,
} from './s3.ts';
import type { TemporaryCredentials, VersionFiles } from './unity-catalog-files.ts';

/** Files of a model version in a bucket of the team's own, with the key that Databricks hands out for that version alone (mlflow/store/artifact/optimized_s3_artifact_repo.py of 3.17). */

export interface CatalogBucket {
  /** For messages: server, name and version. */
  readonly place: string;
  /** `s3://bucket/…` */
  readonly location: string;
  readonly first: TemporaryCredentials;
  /** Asks for a new key. */
  temporary(): Promise<TemporaryCredentials>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export async function catalogBucket(request: CatalogBucket): Promise<VersionFiles> {
  const { place, location, first, temporary, environment } = request;
  const root = parseS3Uri(location);
  if (root === null || root.key === '')
    throw new ConfigurationError({
      message: `${place}: its files lie at ${JSON.stringify(location.slice(0, 200))}: expected \`s3://bucket/…\``,
      next: 'look at the storage location of the catalog',
    });
  // A bucket tells its region to everybody, so that any will do for the question.
  const region = environment.AWS_REGION?.trim() || environment.AWS_DEFAULT_REGION?.trim() || 'us-east-1';
  const settings = { ...awsSettings(region, environment), credentials: renewed(place, first, temporary) };
  const found = await bucketRegion(openS3(settings), root.bucket);
  const client = openS3({ ...settings, region: found ?? region });
  const encryption = encryptionOf(first);
  const at = (path: string): S3Place => ({ bucket: root.bucket, key: posix.join(root.key, path) });
  const explained = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      throw ofCatalog(error, place);
    }
  };
  return {
    upload: (path, file) => explained(putObjectFile(client, at(path), file, encryption)),
    uploadText: (path, text) => explained(writeObjectText(client, at(path), text, encryption)),
    async download(path) {
      const content = await explained(readObject(client, at(path)));
      return content === null ? null : content.chunks;
    },
  };
}

/** The first key until it ends, then new ones. */
function renewed(
  place: string,
  first: TemporaryCredentials,
  temporary: () => Promise<TemporaryCredentials>,
): () => Promise<AwsKey> {
  let next: TemporaryCredentials | null = first;
  return async () => {
    const { aws_temp_credentials: key, expiration_time: end } = next ?? (await temporary());
    next = null;
    if (key === undefined)
      throw new ConfigurationError({ message: `${place}: no further key was handed out`, next: 'run it again' });
    return {
      accessKeyId: key.access_key_id,
      secretAccessKey: key.secret_access_key,
      sessionToken: key.session_token,
      ...(end === undefined || end <= 0 ? {} : { expiration: new Date(end) }),
    };
  };
}

function encryptionOf({ encryption_details }: TemporaryCredentials): S3Encryption {
  const { algorithm, aws_kms_key_arn: key } = encryption_details?.sse_encryption_details ?? {};
  if (algorithm === 'AWS_SSE_S3' || algorithm === 1) return { ServerSideEncryption: 'AES256' };
  if (algorithm !== 'AWS_SSE_KMS' && algorithm !== 2) return {};
  return { ServerSideEncryption: 'aws:kms', ...(key === undefined ? {} : { SSEKMSKeyId: key }) };
}

/** The key is Databricks', and nothing that a step with AWS's own credentials would mend. */
function ofCatalog(error: unknown, place: string): unknown {
  if (!(error instanceof ConfigurationError)) return error;
  return new ConfigurationError(
    error.problems.map((problem) => ({
      ...problem,
      message: `${place}: ${problem.message}`,
      ...(problem.file === undefined
        ? {
            next: 'look at the storage credential of the catalog in Databricks, and that this machine reaches the bucket',
          }
        : {}),
    })),
    { cause: error },
  );
}

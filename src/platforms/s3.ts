import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Transform } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { ConfigurationError } from '../support/errors.ts';
import { type AwsWords, type ClientSettings, clientOptions, isMissing, said, told } from './aws.ts';
import { guarded } from './aws-guard.ts';

/** Files in Amazon S3. */

export interface S3Place {
  readonly bucket: string;
  readonly key: string;
}

export interface S3Object extends S3Place {
  readonly bytes: number;
  readonly etag: string | null;
}

/** Larger files are sent in parts, a few of them in memory at a time. */
const largestSinglePut = 16 * 1024 ** 2;

export const openS3 = (settings: ClientSettings): S3Client =>
  guarded(
    new S3Client({
      ...clientOptions(settings, settings.endpoints.s3),
      followRegionRedirects: true,
      // Servers other than Amazon's have no host for each bucket.
      forcePathStyle: settings.endpoints.s3 !== undefined,
    }),
    settings.onWait,
  );

/** `s3://bucket/key`, a key that may be empty; null for anything else. */
export function parseS3Uri(uri: string): S3Place | null {
  const [, bucket, key = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(\P{Cc}*))?$/u.exec(uri) ?? [];
  return bucket === undefined || key.length > 1024 ? null : { bucket, key };
}

export const s3Uri = ({ bucket, key }: S3Place): string => `s3://${bucket}/${key}`;

const wordsOf = (place: S3Place, action: string) => ({ place: s3Uri(place), action: `s3:${action}` });

/** The files below a prefix, by key. Throws `ConfigurationError` where there are more than `most`. */
export async function listObjects(client: S3Client, prefix: S3Place, most = 100_000): Promise<readonly S3Object[]> {
  const found: S3Object[] = [];
  let token: string | undefined;
  do {
    const answer = await told(
      client.send(new ListObjectsV2Command({ Bucket: prefix.bucket, Prefix: prefix.key, ContinuationToken: token })),
      wordsOf(prefix, 'ListBucket'),
    );
    for (const { Key, Size, ETag } of answer.Contents ?? [])
      if (Key !== undefined) found.push({ bucket: prefix.bucket, key: Key, bytes: Size ?? 0, etag: ETag ?? null });
    if (found.length > most)
      throw new ConfigurationError({
        message: `${s3Uri(prefix)}: more than ${most} files lie there`,
        next: 'name a place with fewer files',
      });
    token = answer.IsTruncated === true ? answer.NextContinuationToken : undefined;
  } while (token !== undefined);
  return found;
}

export interface S3Content {
  readonly bytes: number;
  readonly etag: string | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A file as it is read; null where there is none. With `etag`, only as it was then. Errors amid the reading are explained too. */
export async function readObject(client: S3Client, place: S3Place, etag?: string | null): Promise<S3Content | null> {
  const words = wordsOf(place, 'GetObject');
  const answer = await told(
    client
      .send(
        new GetObjectCommand({
          Bucket: place.bucket,
          Key: place.key,
          ...(etag === undefined || etag === null ? {} : { IfMatch: etag }),
        }),
      )
      .catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      }),
    words,
  );
  if (answer === null) return null;
  const body = answer.Body as unknown as AsyncIterable<Uint8Array>;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const parts = body[Symbol.asyncIterator]();
    try {
      for (;;) {
        const part = await told(parts.next() as Promise<IteratorResult<Uint8Array>>, words);
        if (part.done === true) return;
        yield part.value;
      }
    } finally {
      await parts.return?.();
    }
  }
  return { bytes: answer.ContentLength ?? 0, etag: answer.ETag ?? null, chunks: chunks() };
}

/** A small text; null where there is none. */
export async function readObjectText(client: S3Client, place: S3Place, most: number): Promise<string | null> {
  const content = await readObject(client, place);
  if (content === null) return null;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of content.chunks) {
    bytes += part.byteLength;
    if (bytes > most)
      throw new ConfigurationError({
        message: `${s3Uri(place)}: has more than ${most} bytes`,
        next: 'check that it is the file that is meant',
      });
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** How a file is encrypted where the bucket's own default is not meant. */
export interface S3Encryption {
  readonly ServerSideEncryption?: 'AES256' | 'aws:kms';
  readonly SSEKMSKeyId?: string;
}

/** The region of a bucket, which Amazon tells also to whom it refuses the rest; null where it does not. */
export async function bucketRegion(client: S3Client, bucket: string): Promise<string | null> {
  try {
    return (await client.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null;
  } catch (error) {
    const { $response } = error as { $response?: { headers?: Record<string, string> } };
    return $response?.headers?.['x-amz-bucket-region'] ?? null;
  }
}

export const writeObjectText = async (
  client: S3Client,
  place: S3Place,
  text: string,
  encryption: S3Encryption = {},
): Promise<void> => {
  const Body = Buffer.from(text);
  const ChecksumSHA256 = createHash('sha256').update(Body).digest('base64');
  await put(client, { ...bucketAndKey(place), Body, ...encryption, ContentType: 'application/json', ChecksumSHA256 });
};

/** A page of a proxy is an answer too, but names no content. */
async function put(
  client: S3Client,
  input: PutObjectCommandInput & { readonly ChecksumSHA256: string },
): Promise<void> {
  const words = wordsOf({ bucket: input.Bucket ?? '', key: input.Key ?? '' }, 'PutObject');
  const answer = await told(client.send(new PutObjectCommand(input)), words);
  said(answer.ETag, words);
  const { ChecksumSHA256: stored = input.ChecksumSHA256 } = answer;
  if (stored !== input.ChecksumSHA256)
    throw new ConfigurationError({
      message: `${words.place}: it stored ${JSON.stringify(stored.slice(0, 100))} (SHA-256), and what was sent is ${JSON.stringify(input.ChecksumSHA256)}`,
      next: 'run it again; check the proxy before the bucket',
    });
}

const bucketAndKey = ({ bucket, key }: S3Place) => ({ Bucket: bucket, Key: key });

export interface S3File {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Stores a file, unless that very content lies there already. Throws where the file is not what its digest says. */
export async function writeObjectFile(client: S3Client, place: S3Place, file: S3File): Promise<void> {
  const { bucket: Bucket, key: Key } = place;
  const there = await told(
    client.send(new HeadObjectCommand({ Bucket, Key })).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    }),
    wordsOf(place, 'GetObject'),
  );
  if (there?.ContentLength === file.bytes && there.Metadata?.sha256 === file.sha256) return;
  await putObjectFile(client, place, file);
}

/** Stores a file whatever lies there. Throws where it is not what its digest says. */
export async function putObjectFile(
  client: S3Client,
  place: S3Place,
  file: S3File,
  encryption: S3Encryption = {},
): Promise<void> {
  const { bucket: Bucket, key: Key } = place;
  const Metadata = { sha256: file.sha256 };
  if (file.bytes <= largestSinglePut) {
    const Body = await readFile(file.path);
    const digest = createHash('sha256').update(Body).digest();
    if (digest.toString('hex') !== file.sha256) throw changed(file.path);
    const ChecksumSHA256 = digest.toString('base64');
    await put(client, { Bucket, Key, Body, Metadata, ChecksumSHA256, ...encryption });
    return;
  }
  const { Upload } = await import('@aws-sdk/lib-storage');
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const source = createReadStream(file.path, { highWaterMark: 1024 ** 2 });
  source.on('error', (error) => hashed.destroy(error));
  const upload = new Upload({ client, params: { Bucket, Key, Metadata, Body: source.pipe(hashed), ...encryption } });
  try {
    const words = wordsOf(place, 'PutObject');
    said((await told(withoutParts(upload.done(), words), words)).ETag, words);
  } finally {
    source.destroy();
  }
  if (hash.digest('hex') === file.sha256) return;
  await client.send(new DeleteObjectCommand({ Bucket, Key })).catch(() => {});
  throw changed(file.path);
}

/** The SDK's word for parts that nobody has stored is no error of AWS. */
const withoutParts = <T>(answer: Promise<T>, words: AwsWords): Promise<T> =>
  answer.catch((error: unknown) => {
    if (error instanceof Error && error.message.includes('missing ETag')) return said<T>(undefined, words);
    throw error;
  });

const changed = (path: string): ConfigurationError =>
  new ConfigurationError({
    file: path,
    message: 'changed while it was uploaded',
    next: 'let nothing write to the bundle meanwhile, then promote again',
  });

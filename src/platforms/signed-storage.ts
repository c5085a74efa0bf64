import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import { HttpError, ignoreBody, type Send } from '../support/http.ts';
import { patience } from './artifact-files.ts';
import type { MlflowServer } from './mlflow.ts';

/** Files at addresses that Databricks has signed, in the storage of the cloud that it runs in (mlflow/store/artifact/databricks_artifact_repo.py, mlflow/azure/client.py of 3.17). They get what the signature covers, and never the token of the workspace. */

/** What the connection says of itself. */
const ofConnection = /^(host|connection|content-length|transfer-encoding)$/i;

export const signedHeaders = z
  .array(
    z.object({
      name: z.string().regex(/^[\w-]{1,200}$/),
      value: z
        .string()
        .max(4000)
        .regex(/^\P{Cc}*$/u),
    }),
  )
  .max(100)
  .default([])
  .transform((headers) =>
    Object.fromEntries(headers.filter(({ name }) => !ofConnection.test(name)).map(({ name, value }) => [name, value])),
  );

/** How a storage takes a file; ArtifactCredentialType of databricks_artifacts.proto, by name or number. */
export type StorageKind = 'AZURE_SAS_URI' | 'AWS_PRESIGNED_URL' | 'GCP_SIGNED_URL' | 'AZURE_ADLS_GEN2_SAS_URI';

export interface SignedAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Throws `ConfigurationError` for an address without TLS; one that the workspace itself does not need either is for tests alone. */
export function checkSigned(server: MlflowServer, place: string, url: string): void {
  if (URL.canParse(url) && (/^https:/i.test(url) || /^http:\/\/127\.0\.0\.1[:/]/i.test(server.address))) return;
  throw new ConfigurationError({
    message: `${place}: it names an address without TLS for a file`,
    next: 'look at how the workspace is set up',
  });
}

export interface Sizes {
  /** Of a part of a file that is sent in parts. */
  readonly part: number;
  /** Files of more bytes go to Amazon in parts. */
  readonly single: number;
}

/** Those of MLflow's client. */
export const usualSizes: Sizes = { part: 10 * 1024 ** 2, single: 500 * 1024 ** 2 };

/** Amazon takes no more parts of one file. */
export const mostParts = 10_000;

export interface Upload {
  readonly send: Send;
  /** Signs anew each time: an address holds for minutes only. */
  readonly sign: () => Promise<SignedAddress>;
  readonly body: Blob;
  readonly part: number;
}

/** Sends a file to an address as its kind of storage takes it. Throws `HttpError`. */
export async function uploadSigned(kind: StorageKind, first: SignedAddress, upload: Upload): Promise<void> {
  const { body, part } = upload;
  const request = requests(first, upload);
  if (kind === 'AWS_PRESIGNED_URL' || kind === 'GCP_SIGNED_URL') {
    await request('PUT', {}, body, () => true);
    return;
  }
  const chunks = Array.from({ length: Math.ceil(body.size / part) }, (_, index) => index * part);
  if (kind === 'AZURE_SAS_URI') {
    const blocks: string[] = [];
    for (const start of chunks) {
      const blockid = Buffer.from(randomUUID().replaceAll('-', '')).toString('base64');
      const chunk = body.slice(start, start + part);
      await request('PUT', { comp: 'block', blockid }, chunk, (name) => ofBlock.has(name), blockBlob);
      blocks.push(blockid);
    }
    const listed = blocks.map((block) => `<Uncommitted>${block}</Uncommitted>\n`).join('');
    const list = `<?xml version="1.0" encoding="utf-8"?>\n<BlockList>\n${listed}</BlockList>`;
    await request('PUT', { comp: 'blocklist' }, new Blob([list]), isOfBlockList);
    return;
  }
  const ofCreation = (name: string): boolean => ofAdlsCreation.has(name);
  await request('PUT', { resource: 'file' }, null, ofCreation);
  for (const position of chunks) {
    const flush: Record<string, string> = chunks.length === 1 ? { flush: 'true' } : {};
    const chunk = body.slice(position, position + part);
    const query = { action: 'append', position: `${position}`, ...flush };
    await request('PATCH', query, chunk, (name) => ofAdlsAppend.has(name));
  }
  if (chunks.length !== 1) await request('PATCH', { action: 'flush', position: `${body.size}` }, null, ofCreation);
}

type Request = (
  method: 'PUT' | 'PATCH',
  query: Readonly<Record<string, string>>,
  body: Blob | null,
  allows: (header: string) => boolean,
  more?: Readonly<Record<string, string>>,
) => Promise<void>;

/** A signature that has run out while a large file was sent is asked for again, once for each request. */
function requests(first: SignedAddress, { send, sign }: Upload): Request {
  let address = first;
  return async (method, query, body, allows, more = {}) => {
    const once = async (): Promise<void> => {
      const found = Object.entries(address.headers).filter(([name]) => allows(name.toLowerCase()));
      const response = await send({
        method,
        url: withQuery(address.url, query),
        headers: { ...more, ...Object.fromEntries(found) },
        ...(body === null ? {} : { body }),
        repeat: true,
        timeoutMilliseconds: patience(body?.size ?? 0),
      });
      await ignoreBody(response);
    };
    try {
      await once();
    } catch (error) {
      if (!isExpired(error)) throw error;
      address = await sign();
      await once();
    }
  };
}

export const isExpired = (error: unknown): boolean =>
  error instanceof HttpError && (error.status === 401 || error.status === 403);

/** What is signed stays as it was written. */
function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const added = new URLSearchParams(query).toString();
  return added === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${added}`;
}

const blockBlob = { 'x-ms-blob-type': 'BlockBlob' };

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const encryption = 'x-ms-encryption-key x-ms-encryption-key-sha256 x-ms-encryption-algorithm';
const conditions = 'if-match if-none-match if-modified-since if-unmodified-since';

/** Azure refuses headers that a request does not know; which of those that were signed go with which, as MLflow's client has it. */
const ofBlock = names(
  `authorization x-ms-date x-ms-version content-md5 x-ms-content-crc64 x-ms-encryption-scope x-ms-lease-id x-ms-client-request-id ${encryption}`,
);
const ofBlockList = names(
  `authorization date x-ms-date x-ms-version content-md5 x-ms-content-crc64 x-ms-blob-cache-control x-ms-blob-content-type x-ms-blob-content-encoding x-ms-blob-content-language x-ms-blob-content-md5 x-ms-encryption-scope x-ms-tags x-ms-lease-id x-ms-client-request-id x-ms-blob-content-disposition x-ms-access-tier ${conditions}`,
);
const isOfBlockList = (name: string): boolean => name.startsWith('x-ms-meta-') || ofBlockList.has(name);
const ofAdlsCreation = names(
  `cache-control content-encoding content-language content-disposition x-ms-cache-control x-ms-content-type x-ms-content-encoding x-ms-content-language x-ms-content-disposition x-ms-rename-source x-ms-lease-id x-ms-properties x-ms-permissions x-ms-umask x-ms-owner x-ms-group x-ms-acl x-ms-proposed-lease-id x-ms-expiry-option x-ms-expiry-time x-ms-source-if-match x-ms-source-if-none-match x-ms-source-if-modified-since x-ms-source-if-unmodified-since x-ms-encryption-context x-ms-client-request-id x-ms-date x-ms-version ${conditions} ${encryption}`,
);
const ofAdlsAppend = names(
  `content-md5 x-ms-lease-id x-ms-cache-control x-ms-content-type x-ms-content-disposition x-ms-content-encoding x-ms-content-language x-ms-content-md5 x-ms-properties x-ms-owner x-ms-group x-ms-permissions x-ms-acl x-ms-encryption-context x-ms-client-request-id x-ms-date x-ms-version ${conditions} ${encryption}`,
);

import { openAsBlob } from 'node:fs';
import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, ignoreBody, type Send } from '../support/http.ts';
import { chunksOf, patience } from './artifact-files.ts';
import { type CallMlflow, databricksSignIn, type MlflowServer, parsed, understood } from './mlflow.ts';
import { checkSigned, signedHeaders } from './signed-storage.ts';

/** Files of a model version in Databricks' Unity Catalog, sent and fetched as MLflow's own client does it where Databricks hands them on (databricks_sdk_models_artifact_repo.py, presigned_url_artifact_repo.py of 3.17). */

export interface VersionFiles {
  upload(path: string, file: StoredFile): Promise<void>;
  uploadText(path: string, text: string): Promise<void>;
  /** Null where there is no such file. */
  download(path: string): Promise<AsyncIterable<Uint8Array> | null>;
}

/** A file of this machine, with what it has to be. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface VersionOfCatalog {
  /** `catalog.schema.model`. */
  readonly name: string;
  readonly number: string;
  /** Where its files are to lie, as it was told when the version was made; null where that has to be asked. */
  readonly storage: string | null;
}

/** What Databricks hands out for a storage of the team's own; mlflow/protos/databricks_uc_registry_messages.proto. */
const temporaryCredentials = z.looseObject({
  storage_mode: z.union([z.string(), z.number()]).optional(),
  aws_temp_credentials: z
    .object({ access_key_id: z.string(), secret_access_key: z.string(), session_token: z.string() })
    .optional(),
  /** Milliseconds since 1970. */
  expiration_time: z.coerce.number().optional(),
  encryption_details: z
    .object({
      sse_encryption_details: z
        .object({ algorithm: z.union([z.string(), z.number()]), aws_kms_key_arn: z.string().optional() })
        .optional(),
    })
    .optional(),
});
export type TemporaryCredentials = z.output<typeof temporaryCredentials>;

const credentials = z.object({ credentials: temporaryCredentials });
const signed = z.object({ url: z.url(), headers: signedHeaders });

export interface CatalogAccess {
  readonly server: MlflowServer;
  readonly send: Send;
  readonly call: CallMlflow;
  /** For the addresses of Amazon's services. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Throws `ConfigurationError` where the storage is one that is not reached from here. */
export async function versionFiles(
  { server, send, call, environment }: CatalogAccess,
  { name, number, storage }: VersionOfCatalog,
  operation: 'READ' | 'READ_WRITE',
): Promise<VersionFiles> {
  const folder = `/Models/${name.replaceAll('.', '/')}/${number}`;
  const place = `${server.place}: ${name}, version ${number}`;
  const words = { place, credentials: databricksSignIn, permission: 'read and write the model' };
  const ask = async (request: Parameters<Send>[0]): Promise<Response> => {
    try {
      return await send(request);
    } catch (error) {
      throw explainHttp(error, words);
    }
  };
  const full = (path: string): string => `${folder}/${path}`;
  const address = (path: string): string =>
    `${server.address}/api/2.0/fs/files${path.split('/').map(encodeURIComponent).join('/')}`;
  const locationOf = async (): Promise<string> => {
    const found = await call({
      method: 'GET',
      path: 'unity-catalog/model-versions/get-download-uri',
      query: { name, version: number },
      schema: z.object({ artifact_uri: z.string() }),
      permission: words.permission,
      subject: name,
    });
    return found?.artifact_uri ?? '';
  };

  const direct = await call({
    method: 'GET',
    path: 'unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled',
    schema: z.object({ is_databricks_sdk_models_artifact_repository_enabled: z.boolean().default(false) }),
    nullOn: ['ENDPOINT_NOT_FOUND', 'NOT_FOUND', 'RESOURCE_DOES_NOT_EXIST'],
    permission: 'read registered models',
  });
  const bySignature = direct?.is_databricks_sdk_models_artifact_repository_enabled !== true;
  if (bySignature) {
    const temporary = async (): Promise<TemporaryCredentials> => {
      const found = await call({
        method: 'POST',
        path: 'unity-catalog/model-versions/generate-temporary-credentials',
        body: { name, version: number, operation: `MODEL_VERSION_OPERATION_${operation}` },
        schema: credentials,
        repeat: true,
        permission: words.permission,
        subject: name,
      });
      return found?.credentials ?? {};
    };
    const found = await temporary();
    if (!/^(DEFAULT_STORAGE|2)$/.test(`${found.storage_mode}`)) {
      const kind = Object.keys(found).find((key) => /^(aws|azure|gcp|r2)_/.test(key));
      if (found.aws_temp_credentials === undefined)
        throw new ConfigurationError({
          message: `${place}: its files lie in a storage of your own (${kind?.split('_')[0] ?? 'unknown'}), which is not reached from here`,
          next: 'ask Databricks to enable its Files API for models, or promote to another registry',
        });
      const { catalogBucket } = await import('./unity-catalog-s3.ts');
      const location = storage ?? (await locationOf());
      return catalogBucket({ place, location, first: found, temporary, environment });
    }
  }

  /** Where a file is put or fetched, and the headers for it; null where there is none. */
  async function target(
    action: 'upload' | 'download',
    path: string,
  ): Promise<{ url: string; headers: Record<string, string> } | null> {
    if (!bySignature)
      return {
        url: `${address(full(path))}${action === 'upload' ? '?overwrite=true' : ''}`,
        headers: { ...server.headers },
      };
    const response = await ask({
      method: 'POST',
      url: `${server.address}/api/2.0/fs/create-${action}-url`,
      headers: { ...server.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ path: full(path) }),
      repeat: true,
      answers: action === 'download' ? [404] : [],
    });
    if (response.status === 404) {
      await ignoreBody(response);
      return null;
    }
    const answer = await parsed(response, place).catch((error: unknown) => {
      throw explainHttp(error, words);
    });
    const { url, headers } = understood(signed, answer, place, `create-${action}-url`);
    checkSigned(server, place, url);
    return { url, headers };
  }

  async function put(path: string, body: Blob): Promise<void> {
    const found = await target('upload', path);
    if (found === null)
      throw new ConfigurationError({ message: `${place}: it takes no ${path}`, next: 'run the promotion again' });
    const headers = bySignature ? found.headers : { ...found.headers, 'content-type': 'application/octet-stream' };
    const response = await ask({
      method: 'PUT',
      url: found.url,
      headers,
      body,
      timeoutMilliseconds: patience(body.size),
    });
    await ignoreBody(response);
  }

  return {
    upload: async (path, file) => put(path, await openAsBlob(file.path)),
    uploadText: (path, text) => put(path, new Blob([text])),
    async download(path) {
      const found = await target('download', path);
      if (found === null) return null;
      const response = await ask({ method: 'GET', ...found, answers: [404], timeoutMilliseconds: 0 });
      if (response.status === 404) {
        await ignoreBody(response);
        return null;
      }
      return chunksOf(response, words);
    },
  };
}

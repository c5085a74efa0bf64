import { openAsBlob } from 'node:fs';
import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, ignoreBody, type Send } from '../support/http.ts';
import { type CallMlflow, type MlflowServer, parsed, understood } from './mlflow.ts';

/** Files of a model version in Databricks' Unity Catalog, sent and fetched as MLflow's own client does it where Databricks hands them on (databricks_sdk_models_artifact_repo.py, presigned_url_artifact_repo.py of 3.17). */

export interface VersionFiles {
  upload(path: string, file: string): Promise<void>;
  uploadText(path: string, text: string): Promise<void>;
  /** Null where there is no such file. */
  download(path: string): Promise<AsyncIterable<Uint8Array> | null>;
}

export interface VersionOfCatalog {
  /** `catalog.schema.model`. */
  readonly name: string;
  readonly number: string;
}

const credentials = z.object({
  credentials: z.looseObject({ storage_mode: z.union([z.string(), z.number()]).optional() }),
});
const signed = z.object({
  url: z.url(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});

/** Throws `ConfigurationError` where the storage is one that each client would have to reach by itself. */
export async function versionFiles(
  server: MlflowServer,
  send: Send,
  call: CallMlflow,
  { name, number }: VersionOfCatalog,
  operation: 'READ' | 'READ_WRITE',
): Promise<VersionFiles> {
  const folder = `/Models/${name.replaceAll('.', '/')}/${number}`;
  const place = `${server.place}: ${name}, version ${number}`;
  const words = { place, credentials: 'set DATABRICKS_TOKEN to a valid token', permission: 'read and write the model' };
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
  const patience = (body: Blob | string): number =>
    60_000 + Math.ceil((typeof body === 'string' ? body.length : body.size) / 1000);

  const direct = await call({
    method: 'GET',
    path: 'unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled',
    schema: z.object({ is_databricks_sdk_models_artifact_repository_enabled: z.boolean().default(false) }),
    nullOn: ['ENDPOINT_NOT_FOUND', 'NOT_FOUND', 'RESOURCE_DOES_NOT_EXIST'],
    permission: 'read registered models',
  });
  const bySignature = direct?.is_databricks_sdk_models_artifact_repository_enabled !== true;
  if (bySignature) {
    const body = { name, version: number, operation: `MODEL_VERSION_OPERATION_${operation}` };
    const path = 'unity-catalog/model-versions/generate-temporary-credentials';
    const found = await call({
      method: 'POST',
      path,
      body,
      schema: credentials,
      repeat: true,
      permission: words.permission,
      subject: name,
    });
    const kind = Object.keys(found?.credentials ?? {}).find((key) => /^(aws|azure|gcp|r2)_/.test(key));
    if (!/^(DEFAULT_STORAGE|2)$/.test(`${found?.credentials.storage_mode}`))
      throw new ConfigurationError({
        message: `${place}: its files lie in a storage of your own (${kind?.split('_')[0] ?? 'unknown'}), which Databricks does not hand on here`,
        next: 'ask Databricks to enable its Files API for models, or promote to another registry',
      });
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
    if (/^https:/i.test(server.address) && !/^https:/i.test(url))
      throw new ConfigurationError({
        message: `${place}: it names an address without TLS for a file`,
        next: 'look at how the workspace is set up',
      });
    return { url, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) };
  }

  async function put(path: string, body: Blob | string): Promise<void> {
    const found = await target('upload', path);
    if (found === null)
      throw new ConfigurationError({ message: `${place}: it takes no ${path}`, next: 'run the promotion again' });
    const headers = bySignature ? found.headers : { ...found.headers, 'content-type': 'application/octet-stream' };
    const response = await ask({ method: 'PUT', url: found.url, headers, body, timeoutMilliseconds: patience(body) });
    await ignoreBody(response);
  }

  return {
    upload: async (path, file) => put(path, await openAsBlob(file)),
    uploadText: put,
    async download(path) {
      const found = await target('download', path);
      if (found === null) return null;
      const response = await ask({ method: 'GET', ...found, answers: [404], timeoutMilliseconds: 0 });
      if (response.status === 404) {
        await ignoreBody(response);
        return null;
      }
      return response.body ?? nothing();
    },
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

import { openAsBlob } from 'node:fs';
import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, HttpError, ignoreBody, type Send } from '../support/http.ts';
import { type MlflowServer, parsed, signIn, understood } from './mlflow.ts';

/** Files in the artifact store of an MLflow server, sent and fetched by way of the server itself (`mlflow-artifacts:/…`; mlflow/store/artifact/mlflow_artifacts_repo.py of 3.17). */

export interface ArtifactFile {
  /** Its last part alone. */
  readonly name: string;
  readonly folder: boolean;
  /** Null for a folder. */
  readonly bytes: number | null;
}

/** What lies below one artifact URI. Paths are relative to it, with `/`. Errors are `ConfigurationError`s. */
export interface MlflowArtifacts {
  /** The folder's own URI, `mlflow-artifacts:/1/…/artifacts`. */
  readonly uri: string;
  /** Streams a file of this machine; one of the same path is replaced. */
  upload(path: string, file: string): Promise<void>;
  uploadText(path: string, text: string): Promise<void>;
  /** Null where there is no such file. */
  download(path: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** What lies right in a folder; nothing where there is no such folder. */
  list(path: string): Promise<readonly ArtifactFile[]>;
}

const route = '/api/2.0/mlflow-artifacts/artifacts';

const listing = z.object({
  files: z
    .array(
      z.object({
        path: z.string().max(4000),
        is_dir: z.boolean().default(false),
        file_size: z.union([z.string(), z.number()]).optional(),
      }),
    )
    .default([]),
});

/** The store below `uri`, which is the `artifact_uri` of a run or the `artifact_location` of a logged model. Throws `ConfigurationError` where the server does not hand files on. */
export function mlflowArtifacts(server: MlflowServer, send: Send, uri: string): MlflowArtifacts {
  const root = pathOf(server, uri);
  const below = (path: string): string => [root, path].filter((part) => part !== '').join('/');
  const ask = async (
    path: string,
    permission: string,
    request: Omit<Parameters<Send>[0], 'headers'> & { headers?: Record<string, string> },
  ): Promise<Response> => {
    try {
      return await send({ ...request, headers: { ...server.headers, ...request.headers } });
    } catch (error) {
      throw explained(error, path, permission);
    }
  };
  const explained = (error: unknown, path: string, permission: string): unknown =>
    explainHttp(error, {
      place: `${server.place}: artifact ${path}`,
      credentials: signIn,
      permission,
      next: { 503: artifactsOff },
    });
  const put = async (path: string, body: Blob | string): Promise<void> => {
    const response = await ask(path, 'write artifacts', {
      method: 'PUT',
      url: `${server.address}${route}/${encoded(below(path))}`,
      body,
      headers: { 'content-type': 'application/octet-stream' },
      // The larger the file, the longer it takes: 1 MB/s is slow enough.
      timeoutMilliseconds: 60_000 + Math.ceil((typeof body === 'string' ? body.length : body.size) / 1000),
    });
    await ignoreBody(response);
  };
  return {
    uri,
    upload: async (path, file) => put(checked(server, path), await openAsBlob(file)),
    uploadText: async (path, text) => put(checked(server, path), text),
    async download(path) {
      const response = await ask(path, 'read artifacts', {
        method: 'GET',
        url: `${server.address}${route}/${encoded(below(checked(server, path)))}`,
        answers: [404],
        timeoutMilliseconds: 0,
      });
      if (response.status !== 404) return chunks(response, `${server.place}: artifact ${path}`);
      await ignoreBody(response);
      return null;
    },
    async list(path) {
      const query = new URLSearchParams({ path: below(path) });
      const response = await ask(path, 'read artifacts', {
        method: 'GET',
        url: `${server.address}${route}?${query}`,
        answers: [404],
      });
      if (response.status === 404) {
        await ignoreBody(response);
        return [];
      }
      const answer = await parsed(response, server.place).catch((error: unknown) => {
        throw explained(error, path, 'read artifacts');
      });
      const { files } = understood(listing, answer, server.place, 'artifacts');
      return files.map(({ path: name, is_dir: folder, file_size: size }) => ({
        name: name.split('/').at(-1) ?? name,
        folder,
        bytes: folder ? null : Number(size ?? 0),
      }));
    },
  };
}

/** A connection that is cut while a file comes is told as what it is. */
async function* chunks(response: Response, place: string): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    for await (const chunk of response.body) yield chunk;
  } catch (error) {
    const lost = new HttpError(
      'cut',
      { status: null, code: 'ECONNRESET', body: '', headers: new Headers() },
      { cause: error },
    );
    throw explainHttp(lost, { place, credentials: signIn, permission: 'read artifacts' });
  }
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** MLflow decodes a path again and again before it looks at it (`validate_path_is_safe`): another file would be written than was named. */
function checked(server: MlflowServer, path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[#\\\u0000-\u001f]|%[0-9a-f]{2}|^[a-z]:|^\/|(^|\/)\.{1,2}(\/|$)/i.test(path))
    throw new ConfigurationError({
      file: path,
      message: `${server.place} holds no artifact of that name: '#', '\\', '%41' and the like are not allowed`,
      next: 'let training write it under another name',
    });
  return path;
}

const artifactsOff = 'start the server with `--serve-artifacts`, which is what it does by itself';

/** Where the artifacts lie below the server's own store. */
function pathOf(server: MlflowServer, uri: string): string {
  const inStore = /^mlflow-artifacts:(?:\/\/([^/]*))?\/*(.*)$/.exec(uri);
  const byAddress = /^https?:\/\/([^/]+)\/(?:.*\/)?api\/2\.0\/mlflow-artifacts\/artifacts\/?(.*)$/.exec(uri);
  const [, host, path] = inStore ?? byAddress ?? [];
  if (path === undefined)
    throw new ConfigurationError({
      message: `${server.place} keeps artifacts at ${uri.split(':')[0]}:…, where each client would need an access of its own`,
      next: `${artifactsOff}, with \`--artifacts-destination\`; an experiment that was made before keeps its place: name a new one`,
    });
  // A token goes to the server that it was given for, and to nobody that an experiment names.
  if (host !== undefined && host !== '' && host !== new URL(server.address).host)
    throw new ConfigurationError({
      message: `${server.place} keeps artifacts at another host, ${host.slice(0, 200)}, to which its credentials are not sent`,
      next: 'name an experiment whose artifacts are handed on by the server itself',
    });
  // Below it would be another address of the server.
  if (/[#?\\]|%(2e|2f|5c)|(^|\/)\.{1,2}(\/|$)/i.test(path))
    throw new ConfigurationError({
      message: `${server.place} keeps artifacts at ${JSON.stringify(path.slice(0, 200))}, which leads out of its store`,
      next: 'name an experiment that has a place of its own',
    });
  return path.replace(/\/+$/, '');
}

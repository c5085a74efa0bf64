import { openAsBlob } from 'node:fs';
import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, ignoreBody, type Send, type ServiceWords } from '../support/http.ts';
import { checkedPath, chunksOf, lastPart, listing, type MlflowArtifacts, patience } from './artifact-files.ts';
import { databricksArtifacts } from './databricks-artifacts.ts';
import { type MlflowServer, parsed, signIn, understood } from './mlflow.ts';

/** Files in the artifact store of an MLflow server, sent and fetched by way of the server itself (`mlflow-artifacts:/…`; mlflow/store/artifact/mlflow_artifacts_repo.py of 3.17); of Databricks as it has it. */

export type { ArtifactFile, MlflowArtifacts } from './artifact-files.ts';

const route = '/api/2.0/mlflow-artifacts/artifacts';

/** The store below `uri`, which is the `artifact_uri` of a run or the `artifact_location` of a logged model. Throws `ConfigurationError` where the server does not hand files on. */
export function mlflowArtifacts(server: MlflowServer, send: Send, uri: string): MlflowArtifacts {
  if (server.databricks && uri.startsWith('dbfs:')) return databricksArtifacts(server, send, uri);
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
  const words = (path: string, permission: string): ServiceWords => ({
    place: `${server.place}: artifact ${path}`,
    credentials: signIn,
    permission,
    next: { 503: artifactsOff },
  });
  const explained = (error: unknown, path: string, permission: string): unknown =>
    explainHttp(error, words(path, permission));
  const put = async (path: string, body: Blob | string): Promise<void> => {
    const response = await ask(path, 'write artifacts', {
      method: 'PUT',
      url: `${server.address}${route}/${encoded(below(path))}`,
      body,
      headers: { 'content-type': 'application/octet-stream' },
      timeoutMilliseconds: patience(typeof body === 'string' ? body.length : body.size),
    });
    await ignoreBody(response);
  };
  return {
    uri,
    upload: async (path, file) => put(checkedPath(server, path), await openAsBlob(file)),
    uploadText: async (path, text) => put(checkedPath(server, path), text),
    async download(path) {
      const response = await ask(path, 'read artifacts', {
        method: 'GET',
        url: `${server.address}${route}/${encoded(below(checkedPath(server, path)))}`,
        answers: [404],
        timeoutMilliseconds: 0,
      });
      if (response.status !== 404) return chunksOf(response, words(path, 'read artifacts'));
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
        name: lastPart(name),
        folder,
        bytes: folder ? null : Number(size ?? 0),
      }));
    },
  };
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

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

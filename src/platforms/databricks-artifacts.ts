import { openAsBlob } from 'node:fs';
import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, ignoreBody, type Send, type ServiceWords } from '../support/http.ts';
import {
  type ArtifactFile,
  checkedPath,
  chunksOf,
  lastPart,
  listing,
  type MlflowArtifacts,
  patience,
} from './artifact-files.ts';
import { type CallMlflow, databricksSignIn, type MlflowServer, mlflowCalls } from './mlflow.ts';
import { locationOfModel } from './mlflow-runs.ts';
import {
  checkSigned,
  isExpired,
  mostParts,
  type SignedAddress,
  type Sizes,
  type StorageKind,
  signedHeaders,
  uploadSigned,
  usualSizes,
} from './signed-storage.ts';

/** Artifacts of runs and logged models that Databricks keeps itself, `dbfs:/databricks/mlflow-tracking/…`: for each file it signs an address of its cloud's storage (mlflow/store/artifact/databricks_artifact_repo.py and databricks_artifact_repo_resources.py of 3.17). */

const kinds = ['AZURE_SAS_URI', 'AWS_PRESIGNED_URL', 'GCP_SIGNED_URL', 'AZURE_ADLS_GEN2_SAS_URI'] as const;

const signed = z
  .object({
    signed_uri: z.url().max(20_000),
    headers: signedHeaders,
    type: z.union([z.enum(kinds), z.int().transform((number) => kinds[number - 1] ?? null)]).optional(),
  })
  .transform(({ signed_uri: url, headers, type }): Signed => ({ url, headers, kind: type ?? null }));

interface Signed extends SignedAddress {
  /** Null for one that is not known. */
  readonly kind: StorageKind | null;
}

const ofRun = z.object({ credential_infos: z.array(signed).default([]) });
const ofModel = z
  .object({ credentials: z.array(z.object({ credential_info: signed })).default([]) })
  .transform(({ credentials }) => ({
    credential_infos: credentials.map(({ credential_info }) => credential_info),
  }));

const pageOfListing = listing.extend({ next_page_token: z.string().default('') });

const mostPages = 1000;

const inParts = z.object({
  upload_id: z.string(),
  upload_credential_infos: z.array(signed),
  abort_credential_info: signed.optional(),
});

type Operation = 'read' | 'write';

/** A run or a logged model: the calls of the two differ in names alone. */
interface Resource {
  readonly id: string;
  root(): Promise<string | null>;
  sign(operation: Operation, path: string): Promise<readonly Signed[]>;
  page(path: string, token: string): Promise<z.output<typeof pageOfListing> | null>;
}

export function databricksArtifacts(
  server: MlflowServer,
  send: Send,
  uri: string,
  sizes: Sizes = usualSizes,
): MlflowArtifacts {
  const call = mlflowCalls(server, send);
  const resource = resourceOf(server, call, uri);
  let relative: Promise<string> | undefined;
  const below = async (path: string): Promise<string> => {
    relative ??= resource.root().then((root) => relativeTo(server, root, uri));
    return [await relative, path].filter((part) => part !== '').join('/');
  };
  const words = (path: string, permission: string): ServiceWords => ({
    place: `${server.place}: artifact ${path}`,
    credentials: databricksSignIn,
    permission,
  });

  async function signedFor(operation: Operation, path: string): Promise<Signed & { readonly kind: StorageKind }> {
    const { place } = words(path, '');
    const [found] = await resource.sign(operation, await below(checkedPath(server, path)));
    if (found === undefined)
      throw new ConfigurationError({ message: `${place}: no address was signed for it`, next: 'run it again' });
    return known(place, found);
  }

  function known(place: string, found: Signed): Signed & { readonly kind: StorageKind } {
    checkSigned(server, place, found.url);
    const { kind } = found;
    if (kind !== null) return { ...found, kind };
    throw new ConfigurationError({
      message: `${place}: it lies in a kind of storage that is not known here`,
      next: 'expected Amazon S3, Azure or Google Cloud Storage, as with MLflow 3.17',
    });
  }

  async function put(path: string, body: Blob): Promise<void> {
    try {
      const first = await signedFor('write', path);
      if (first.kind === 'AWS_PRESIGNED_URL' && body.size > sizes.single) return await putInParts(path, body);
      const sign = (): Promise<SignedAddress> => signedFor('write', path);
      await uploadSigned(first.kind, first, { send, sign, body, part: sizes.part });
    } catch (error) {
      throw explainHttp(error, words(path, 'write artifacts'));
    }
  }

  async function putInParts(path: string, body: Blob): Promise<void> {
    const { place } = words(path, '');
    const target = { run_id: resource.id, path: await below(path) };
    const part = Math.max(sizes.part, Math.ceil(body.size / mostParts));
    const count = Math.ceil(body.size / part);
    const ask = <T>(
      method: 'GET' | 'POST',
      route: string,
      schema: z.ZodType<T>,
      more: Record<string, unknown>,
    ): Promise<T | null> => {
      const values = { ...target, ...more };
      const query = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, `${value}`]));
      const given = method === 'GET' ? { query } : { body: values };
      return call({ method, path: `artifacts/${route}`, ...given, schema, permission: 'write artifacts' });
    };
    const started = await ask('POST', 'create-multipart-upload', inParts, { num_parts: count });
    if (started === null || started.upload_credential_infos.length !== count)
      throw new ConfigurationError({ message: `${place}: not all of its parts are signed`, next: 'run it again' });
    const { upload_id, upload_credential_infos: addresses, abort_credential_info: abort } = started;
    const sendPart = async ({ url, headers }: SignedAddress, chunk: Blob): Promise<string> => {
      checkSigned(server, place, url);
      const timeoutMilliseconds = patience(chunk.size);
      const response = await send({ method: 'PUT', url, headers, body: chunk, timeoutMilliseconds });
      await ignoreBody(response);
      return response.headers.get('etag') ?? '';
    };
    try {
      const part_etags: { part_number: number; etag: string }[] = [];
      for (const [index, address] of addresses.entries()) {
        const part_number = index + 1;
        const chunk = body.slice(index * part, part_number * part);
        const etag = await sendPart(address, chunk).catch(async (error: unknown) => {
          if (!isExpired(error)) throw error;
          const schema = z.object({ upload_credential_info: signed });
          const again = await ask('GET', 'get-presigned-upload-part-url', schema, { upload_id, part_number });
          if (again === null) throw error;
          return sendPart(again.upload_credential_info, chunk);
        });
        part_etags.push({ part_number, etag });
      }
      await ask('POST', 'complete-multipart-upload', z.unknown(), { upload_id, part_etags });
    } catch (error) {
      if (abort !== undefined && checkedAbort(place, abort))
        await send({ method: 'DELETE', url: abort.url, headers: abort.headers }).then(ignoreBody, () => {});
      throw error;
    }
  }

  function checkedAbort(place: string, { url }: SignedAddress): boolean {
    try {
      checkSigned(server, place, url);
      return true;
    } catch {
      return false;
    }
  }

  return {
    uri,
    upload: async (path, file) => put(path, await openAsBlob(file)),
    uploadText: async (path, text) => put(path, new Blob([text])),
    async download(path) {
      const told = words(path, 'read artifacts');
      try {
        const { url, headers } = await signedFor('read', path);
        const response = await send({ method: 'GET', url, headers, answers: [404], timeoutMilliseconds: 0 });
        if (response.status !== 404) return chunksOf(response, told);
        await ignoreBody(response);
        return null;
      } catch (error) {
        throw explainHttp(error, told);
      }
    },
    async list(path) {
      const folder = await below(path === '' ? '' : checkedPath(server, path));
      const files: ArtifactFile[] = [];
      let token = '';
      for (let page = 0; page < mostPages; page += 1) {
        const found = await resource.page(folder, token);
        const listed = found?.files ?? [];
        // A file is listed as itself.
        if (listed.length === 1 && listed[0]?.path === folder && !listed[0].is_dir) return [];
        for (const { path: name, is_dir, file_size } of listed)
          files.push({ name: lastPart(name), folder: is_dir, bytes: is_dir ? null : Number(file_size ?? 0) });
        token = found?.next_page_token ?? '';
        if (token === '' || listed.length === 0) return files;
      }
      throw new ConfigurationError({
        message: `${server.place}: the list of artifacts has no end`,
        next: 'keep fewer files in one folder',
      });
    },
  };
}

const noSuch = ['RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND'];

function resourceOf(server: MlflowServer, call: CallMlflow, uri: string): Resource {
  const [, logged, id] =
    /^dbfs:\/(?:\/(?:databricks)?\/)?databricks\/mlflow-tracking\/[\w-]{1,64}\/(logged_models\/)?([\w-]{1,64})(?:\/|$)/.exec(
      uri,
    ) ?? [];
  if (id === undefined || id.startsWith('tr-') || (logged === undefined && id === 'logged_models'))
    throw new ConfigurationError({
      message: `${server.place} keeps artifacts at ${uri.split('/').slice(0, 3).join('/').slice(0, 200)}/…, which it does not sign addresses for`,
      next: 'name an experiment that has no artifact location of its own: its artifacts lie at `dbfs:/databricks/mlflow-tracking`',
    });
  const base = logged === undefined ? 'artifacts' : `logged-models/${id}/artifacts`;
  const permission: Record<Operation, string> = { read: 'read artifacts', write: 'write artifacts' };
  const subject = `${logged === undefined ? 'run' : 'logged model'} ${id}`;
  const next = (token: string): Record<string, string> => (token === '' ? {} : { page_token: token });
  if (logged === undefined)
    return {
      id,
      root: () => rootOfRun(call, id),
      async sign(operation, path) {
        const body = { run_id: id, path: [path] };
        const at = `${base}/credentials-for-${operation}`;
        const asked = { schema: ofRun, repeat: true, permission: permission[operation], subject };
        return (await call({ method: 'POST', path: at, body, ...asked }))?.credential_infos ?? [];
      },
      page: (path, token) =>
        call({
          method: 'GET',
          path: `${base}/list`,
          query: { run_id: id, path, ...next(token) },
          schema: pageOfListing,
          nullOn: noSuch,
          permission: permission.read,
          subject,
        }),
    };
  return {
    id,
    root: () => locationOfModel(call, id),
    async sign(operation, path) {
      const body = { paths: [path] };
      const at = `${base}/credentials-for-${operation === 'read' ? 'download' : 'upload'}`;
      const asked = { schema: ofModel, repeat: true, permission: permission[operation], subject };
      return (await call({ method: 'POST', path: at, body, ...asked }))?.credential_infos ?? [];
    },
    page: (path, token) =>
      call({
        method: 'GET',
        path: `${base}/directories`,
        query: { artifact_directory_path: path, ...next(token) },
        schema: pageOfListing,
        nullOn: noSuch,
        permission: permission.read,
        subject,
      }),
  };
}

async function rootOfRun(call: CallMlflow, id: string): Promise<string | null> {
  const found = await call({
    method: 'GET',
    path: 'runs/get',
    query: { run_id: id },
    schema: z.object({ run: z.object({ info: z.object({ artifact_uri: z.string() }) }) }),
    nullOn: noSuch,
    permission: 'read experiments and runs',
    subject: `run ${id}`,
  });
  return found?.run.info.artifact_uri ?? null;
}

/** Where a place lies below the artifacts of its run or model, to which all paths are relative. */
function relativeTo({ place }: MlflowServer, root: string | null, uri: string): string {
  const [outer, inner] = [plain(root ?? ''), plain(uri)];
  const leaves = /(^|\/)\.{1,2}(\/|$)|[#?\\]|%(2e|2f|5c)/i.test(inner);
  if (root !== null && !leaves && (inner === outer || inner.startsWith(`${outer}/`)))
    return inner.slice(outer.length + 1);
  throw new ConfigurationError({
    message: `${place} keeps artifacts at ${JSON.stringify(uri.slice(0, 200))}, which is not below those of its run or model`,
    next: 'train again, and let nothing delete the run meanwhile',
  });
}

const plain = (uri: string): string => uri.replace(/^dbfs:\/(\/(databricks)?\/)?/, '').replace(/\/+$/, '');

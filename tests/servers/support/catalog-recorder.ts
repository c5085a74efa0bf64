import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import type { DatabricksRecorder } from './databricks-recorder.ts';

/** What a client sends to Databricks for a model in Unity Catalog, recorded: there is no Databricks for tests. It answers as mlflow/protos/databricks_uc_registry_messages.proto says. */
export interface CatalogRecorder {
  readonly address: string;
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly body: Record<string, unknown> | null;
  }[];
  /** Path below `/Models` → content. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly aliases: Map<string, string>;
}

/** A storage of the team's own, and what Databricks hands out for it. */
export interface CustomerStorage {
  /** `s3://bucket/folder`; the number of the version comes below it. */
  readonly location: string;
  /** TemporaryCredentials of the protocol. */
  readonly credentials: Readonly<Record<string, unknown>>;
}

export async function recordCatalog(
  storage: 'files-api' | 'DEFAULT_STORAGE' | CustomerStorage,
  workspace?: DatabricksRecorder,
): Promise<CatalogRecorder> {
  const location = (version: string): string =>
    typeof storage === 'string' ? 's3://bucket/models' : `${storage.location}/${version}`;
  const requests: { method: string; path: string; body: Record<string, unknown> | null }[] = [];
  const files = new Map<string, Buffer>();
  const aliases = new Map<string, string>();
  const versions: {
    name: string;
    version: string;
    status: string;
    source: string;
    tags: { key: string; value: string }[];
  }[] = [];
  let model: string | null = null;
  let address = '';
  const missing = { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no such' };

  function answer(
    method: string,
    path: string,
    values: Record<string, string>,
    body: Record<string, unknown>,
  ): object | null {
    const found = versions.find(({ version }) => version === `${values.version ?? body.version}`);
    switch (`${method} ${path}`) {
      case 'GET registered-models/get':
        return model === null
          ? null
          : {
              registered_model: { name: model, aliases: [...aliases].map(([alias, version]) => ({ alias, version })) },
            };
      case 'POST registered-models/create':
        model = body.name as string;
        return { registered_model: { name: model } };
      case 'POST model-versions/create': {
        const version = `${versions.length + 1}`;
        const {
          name = '',
          source = '',
          tags = [],
        } = body as { name?: string; source?: string; tags?: { key: string; value: string }[] };
        versions.push({ name, version, status: 'PENDING_REGISTRATION', source, tags: [...tags] });
        return { model_version: { ...versions.at(-1), storage_location: location(version) } };
      }
      case 'GET model-versions/search':
        return { model_versions: versions.map(({ tags: _tags, ...one }) => one) };
      case 'GET model-versions/get':
        return found === undefined ? null : { model_version: found };
      case 'POST model-versions/finalize':
        if (found !== undefined) found.status = 'READY';
        return { model_version: found };
      case 'POST model-versions/set-tag':
        found?.tags.push({ key: `${body.key}`, value: `${body.value}` });
        return {};
      case 'DELETE model-versions/delete':
        versions.splice(0, versions.length, ...versions.filter((one) => one !== found));
        return {};
      case 'POST registered-models/alias':
        aliases.set(`${body.alias}`, `${body.version}`);
        return {};
      case 'POST model-versions/generate-temporary-credentials':
        return {
          credentials:
            typeof storage === 'string'
              ? { storage_mode: storage }
              : { storage_mode: 'CUSTOMER_HOSTED', ...storage.credentials },
        };
      case 'GET model-versions/get-download-uri':
        return { artifact_uri: location(`${values.version}`) };
      case 'GET registered-models:is-databricks-sdk-models-artifact-repository-enabled':
        return { is_databricks_sdk_models_artifact_repository_enabled: storage === 'files-api' };
      default:
        return null;
    }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://x');
    const { method = 'GET' } = request;
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/2\.0\//, '');
    const isFile = path.startsWith('fs/files/') || path.startsWith('/signed/');
    const isJson = !isFile && content.length > 0;
    const body = isJson ? (JSON.parse(content.toString()) as Record<string, unknown>) : null;
    requests.push({ method, path, body });
    const send = (status: number, value: object | Buffer): void => {
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(Buffer.isBuffer(value) ? value : JSON.stringify(value));
    };
    if (isFile) {
      const name = path.replace(/^(fs\/files|\/signed)/, '');
      if (method === 'PUT') files.set(name, content);
      if (path.startsWith('/signed/') && request.headers.authorization !== undefined) return send(400, missing);
      const found = files.get(name);
      return found === undefined ? send(404, missing) : send(200, method === 'PUT' ? {} : found);
    }
    if (path.startsWith('fs/create-'))
      return send(200, { url: `${address}/signed${body?.path}`, headers: [{ name: 'x-signed', value: 'yes' }] });
    // Runs and logged models are the workspace's.
    if (workspace !== undefined && /^mlflow\/(runs|logged-models)\//.test(path)) {
      const answer = await fetch(`${workspace.address}${request.url}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      });
      response.setHeader('x-databricks-org-id', answer.headers.get('x-databricks-org-id') ?? '');
      return send(answer.status, Buffer.from(await answer.arrayBuffer()));
    }
    // The Python client gives values of a GET in its body or in the query.
    const values = { ...Object.fromEntries(url.searchParams), ...(body as Record<string, string> | null) };
    const found = answer(method, path.replace(/^mlflow\/unity-catalog\//, ''), values, body ?? {});
    return found === null ? send(404, missing) : send(200, found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return { address, requests, files, aliases };
}

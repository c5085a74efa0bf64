import { createServer, type IncomingMessage, type Server } from 'node:http';
import { onTestFinished } from 'vitest';

/** What a client sends to Databricks and to its cloud's storage for artifacts of runs and logged models, recorded: there is no Databricks for tests. The workspace answers as mlflow/protos/databricks_artifacts.proto says, and the storage as Amazon, Google and Azure do. */
export interface DatabricksRecorder {
  /** The workspace. */
  readonly address: string;
  /** Every request of both, in order. */
  readonly requests: readonly Recorded[];
  /** `aws/small.txt` → content, of the run `aws`. Folders are those of runs and models. */
  readonly files: Map<string, Buffer>;
  /** How many requests the storage refuses next, as with a signature that has run out. */
  expire(requests: number): void;
}

export interface Recorded {
  readonly host: 'workspace' | 'storage';
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the workspace. */
  readonly body: Record<string, unknown> | null;
  readonly bytes: number;
}

/** The id of a run or of a logged model begins with its cloud. */
const kinds: Readonly<Record<string, string>> = {
  aws: 'AWS_PRESIGNED_URL',
  gcp: 'GCP_SIGNED_URL',
  azure: 'AZURE_SAS_URI',
  adls: 'AZURE_ADLS_GEN2_SAS_URI',
};
const cloudOf = (id: string): string => id.replace(/^m-/, '').split('-')[0] ?? '';

/** Some that go with every request to the storage, and some that Azure takes with one of them alone. */
const headersOf: Readonly<Record<string, readonly [string, string][]>> = {
  aws: [['x-amz-server-side-encryption', 'AES256']],
  gcp: [['x-goog-meta-a', 'b']],
  azure: [
    ['x-ms-version', '2021-08-06'],
    ['x-ms-blob-type', 'BlockBlob'],
    ['x-ms-blob-content-type', 'text/plain'],
    ['x-ms-meta-a', 'b'],
    ['x-ms-lease-id', 'lease'],
  ],
  adls: [
    ['x-ms-version', '2021-08-06'],
    ['x-ms-umask', '0027'],
    ['x-ms-content-md5', 'none'],
    ['x-ms-acl', 'user::rwx'],
  ],
};

export const artifactsOf = (id: string): string =>
  id.startsWith('m-')
    ? `dbfs:/databricks/mlflow-tracking/12/logged_models/${id}/artifacts`
    : `dbfs:/databricks/mlflow-tracking/12/${id}/artifacts`;

/** A page of a list holds as many. */
const pageSize = 2;

export async function recordDatabricks(): Promise<DatabricksRecorder> {
  const requests: Recorded[] = [];
  const files = new Map<string, Buffer>();
  const pieces = new Map<string, Buffer>();
  let refusals = 0;

  const sign = (id: string, path: string, more = ''): object => ({
    run_id: id,
    path,
    signed_uri: `${storage.address}/${id}/${path}?sig=a%2Bb%3D%26c${more}`,
    headers: (headersOf[cloudOf(id)] ?? []).map(([name, value]) => ({ name, value })),
    type: kinds[cloudOf(id)],
  });

  function list(id: string, folder: string, token: string): object {
    const prefix = folder === '' ? `${id}/` : `${id}/${folder}/`;
    const found = new Map<string, object>();
    const own = files.get(`${id}/${folder}`);
    if (own !== undefined) found.set(folder, { path: folder, is_dir: false, file_size: `${own.length}` });
    for (const [name, content] of files) {
      if (!name.startsWith(prefix)) continue;
      const [first = '', ...rest] = name.slice(prefix.length).split('/');
      const path = folder === '' ? first : `${folder}/${first}`;
      found.set(path, rest.length > 0 ? { path, is_dir: true } : { path, is_dir: false, file_size: content.length });
    }
    const start = Number(token || 0);
    const all = [...found.values()];
    const more = start + pageSize < all.length ? { next_page_token: `${start + pageSize}` } : {};
    return { files: all.slice(start, start + pageSize), ...more };
  }

  function workspace(path: string, query: Record<string, string>, body: Record<string, unknown>): object | null {
    const id = `${query.run_id ?? body.run_id ?? /^logged-models\/([^/]+)/.exec(path)?.[1] ?? ''}`;
    const [operation] = path.split('/').slice(-1);
    const upload = `${body.upload_id ?? query.upload_id}`;
    switch (operation) {
      case 'get':
        return { run: { info: { run_id: id, experiment_id: '12', artifact_uri: artifactsOf(id) }, data: {} } };
      case 'log-batch':
        return {};
      case 'list':
        return list(id, query.path ?? '', query.page_token ?? '');
      case 'directories':
        return list(id, query.artifact_directory_path ?? '', query.page_token ?? '');
      case 'credentials-for-read':
      case 'credentials-for-write':
        return { credential_infos: (body.path as string[]).map((one) => sign(id, one)) };
      case 'credentials-for-upload':
      case 'credentials-for-download':
        return {
          credentials: (body.paths as string[]).map((one) => ({ model_id: id, credential_info: sign(id, one) })),
        };
      case 'create-multipart-upload':
        return {
          upload_id: 'upload-1',
          upload_credential_infos: Array.from({ length: Number(body.num_parts) }, (_, index) =>
            sign(id, `${body.path}`, `&partNumber=${index + 1}`),
          ),
          abort_credential_info: sign(id, `${body.path}`, '&abort=yes'),
        };
      case 'get-presigned-upload-part-url':
        return { upload_credential_info: sign(id, `${query.path}`, `&partNumber=${query.part_number}`) };
      case 'complete-multipart-upload': {
        const parts = body.part_etags as { part_number: number; etag: string }[];
        const name = `${id}/${body.path}`;
        const found = parts.map(({ part_number, etag }) => (etag === `"${part_number}"` ? part_number : -1));
        files.set(name, Buffer.concat(found.map((number) => pieces.get(`${name} ${number}`) ?? Buffer.from('?'))));
        return upload === 'upload-1' ? {} : null;
      }
      default:
        return path === `logged-models/${id}`
          ? {
              model: {
                info: {
                  model_id: id,
                  experiment_id: '12',
                  name: 'm',
                  artifact_uri: artifactsOf(id),
                  source_run_id: 'aws',
                },
              },
            }
          : null;
    }
  }

  function store({ method, path, query }: Recorded, content: Buffer): { status: number; body?: Buffer; etag?: string } {
    const name = path.slice(1);
    const cloud = cloudOf(name.split('/')[0] ?? '');
    const whole = files.get(name);
    if (query.sig !== 'a+b=&c') return { status: 403 };
    if (method === 'GET') return whole === undefined ? { status: 404 } : { status: 200, body: whole };
    if (method === 'DELETE') return { status: 204 };
    if (query.partNumber !== undefined) {
      pieces.set(`${name} ${query.partNumber}`, content);
      return { status: 200, etag: `"${query.partNumber}"` };
    }
    if (cloud === 'azure') {
      if (query.comp === 'block') pieces.set(`${name} ${query.blockid}`, content);
      if (query.comp !== 'blocklist') return { status: query.comp === 'block' ? 201 : 400 };
      const listed = [...content.toString().matchAll(/<Uncommitted>([^<]+)<\/Uncommitted>/g)];
      files.set(name, Buffer.concat(listed.map(([, id]) => pieces.get(`${name} ${id}`) ?? Buffer.from('?'))));
      return { status: 201 };
    }
    if (cloud === 'adls') {
      // Appended in any order, each at its place.
      const appended = [...pieces.entries()].filter(([key]) => key.startsWith(`${name} `));
      if (method === 'PUT') for (const [key] of appended) pieces.delete(key);
      if (query.action === 'append') pieces.set(`${name} ${`${query.position}`.padStart(12, '0')}`, content);
      if (query.action === 'flush' || query.flush === 'true') {
        const all = [...pieces].filter(([key]) => key.startsWith(`${name} `)).sort(([a], [b]) => (a < b ? -1 : 1));
        const whole = Buffer.concat(all.map(([, piece]) => piece));
        if (query.action === 'flush' && Number(query.position) !== whole.length) return { status: 400 };
        files.set(name, whole);
      }
      return { status: method === 'PUT' ? 201 : 202 };
    }
    files.set(name, content);
    return { status: 200 };
  }

  async function recorded(host: Recorded['host'], request: IncomingMessage): Promise<[Recorded, Buffer]> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://x');
    const found: Recorded = {
      host,
      method: request.method ?? 'GET',
      path: decodeURIComponent(url.pathname).replace(/^\/api\/2\.0\/mlflow\//, ''),
      query: Object.fromEntries(url.searchParams),
      headers: request.headers as Record<string, string>,
      body: host === 'workspace' && content.length > 0 ? JSON.parse(content.toString()) : null,
      bytes: content.length,
    };
    requests.push(found);
    return [found, content];
  }

  const storage = await listening(
    createServer(async (request, response) => {
      const [found, content] = await recorded('storage', request);
      refusals -= 1;
      const { status, body, etag } = refusals >= 0 ? { status: 403 } : store(found, content);
      response.writeHead(status, etag === undefined ? {} : { etag }).end(body);
    }),
  );
  const { address } = await listening(
    createServer(async (request, response) => {
      const [{ path, query, body }] = await recorded('workspace', request);
      const answer = workspace(path, query, body ?? {});
      response
        .writeHead(answer === null ? 404 : 200, { 'content-type': 'application/json', 'x-databricks-org-id': '77' })
        .end(JSON.stringify(answer ?? { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no such' }));
    }),
  );
  return {
    address,
    requests,
    files,
    expire: (count) => {
      refusals = count;
    },
  };
}

async function listening(server: Server): Promise<{ address: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}

/** What `@actions/artifact` talks to: a Twirp service in JSON, and a blob store that takes blocks. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  /** The zip archive. */
  content: Buffer;
  finalized: boolean;
  /** Past `retention-days`: its archive is gone. */
  expired: boolean;
  readonly expiresAt: string | null;
  /** `sha256:…` as the client computed it. */
  hash: string | null;
}

export interface ArtifactService {
  readonly artifacts: Artifact[];
  /** Undefined: not an address of this service. */
  handle(method: string, url: URL, body: Buffer): { status: number; body?: unknown } | undefined;
}

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** A token as the runner gives it; the service does not verify the signature. */
export function runtimeToken(run: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:job-1` })}.c2lnbmF0dXJl`;
}

export function createArtifactService(origin: () => string, artifacts: Artifact[] = []): ArtifactService {
  const blocks = new Map<number, Map<string, Buffer>>();
  const find = (name: unknown, run: unknown) =>
    artifacts.find((artifact) => artifact.name === name && artifact.run === run);

  function call(name: string, fields: Record<string, unknown>): { status: number; body?: unknown } {
    // The client writes snake_case; answers may be either.
    const wanted = String(fields.name);
    // Names are unique within a run.
    const run = String(fields.workflow_run_backend_id);
    if (name === 'CreateArtifact') {
      if (find(wanted, run) !== undefined)
        return {
          status: 409,
          body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
        };
      const expiresAt = typeof fields.expires_at === 'string' ? fields.expires_at : null;
      const id = artifacts.length + 1;
      artifacts.push({
        id,
        name: wanted,
        run,
        content: Buffer.alloc(0),
        finalized: false,
        expired: false,
        expiresAt,
        hash: null,
      });
      return { status: 200, body: { ok: true, signed_upload_url: `${origin()}/blobs/${id}?sig=upload-${id}` } };
    }
    if (name === 'ListArtifacts')
      return {
        status: 200,
        body: {
          artifacts: artifacts
            .filter((artifact) => artifact.finalized)
            .map((artifact) => ({
              workflow_run_backend_id: artifact.run,
              workflow_job_run_backend_id: 'job-1',
              database_id: String(artifact.id),
              name: artifact.name,
              size: String(artifact.content.length),
            })),
        },
      };
    const artifact = find(wanted, run);
    if (artifact === undefined) return { status: 404, body: { code: 'not_found', msg: 'artifact not found' } };
    if (name === 'FinalizeArtifact') {
      artifact.finalized = true;
      artifact.hash = String(fields.hash ?? '') || null;
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
    }
    if (name === 'GetSignedArtifactURL')
      return { status: 200, body: { signed_url: `${origin()}/blobs/${artifact.id}?sig=download-${artifact.id}` } };
    return { status: 404, body: { code: 'bad_route', msg: name } };
  }

  function blob(method: string, url: URL, body: Buffer): { status: number; body?: unknown } {
    const id = Number(url.pathname.split('/').at(-1));
    const artifact = artifacts[id - 1];
    if (artifact === undefined) return { status: 404 };
    if (method === 'GET') return { status: 200, body: artifact.content };
    const own = blocks.get(id) ?? new Map<string, Buffer>();
    blocks.set(id, own);
    const part = url.searchParams.get('comp');
    if (part === 'block') own.set(url.searchParams.get('blockid') ?? '', body);
    else if (part === 'blocklist') {
      const order = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(
        (found) => found[1] ?? '',
      );
      artifact.content = Buffer.concat(order.map((block) => own.get(block) ?? Buffer.alloc(0)));
    } else artifact.content = body;
    return { status: 201 };
  }

  return {
    artifacts,
    handle(method, url, body) {
      if (url.pathname.startsWith(service))
        return call(url.pathname.slice(service.length), JSON.parse(body.toString('utf8')));
      if (url.pathname.startsWith('/blobs/')) return blob(method, url, body);
      return undefined;
    },
  };
}

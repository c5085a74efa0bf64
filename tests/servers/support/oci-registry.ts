import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, type Program, startProgram } from './program.ts';

const run = promisify(execFile);

export interface OciServer extends Program {
  /** `127.0.0.1:5000`. */
  readonly host: string;
  /** Where it keeps its blobs. */
  readonly blobFile: (digest: string) => string;
}

export interface OciServerOptions {
  /** The part `auth:` of its configuration, as JSON. */
  readonly auth?: Readonly<Record<string, unknown>>;
  readonly tls?: { readonly certificate: string; readonly key: string };
}

/** Debian's `docker-registry` on a free port, with its blobs in a folder of its own. */
export async function startOciServer({ auth, tls }: OciServerOptions = {}): Promise<OciServer> {
  const folder = await mkdtemp(join(tmpdir(), 'oci-registry-'));
  const port = await freePort();
  const storage = join(folder, 'storage');
  const configuration = {
    version: 0.1,
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: storage }, delete: { enabled: true } },
    http: {
      addr: `127.0.0.1:${port}`,
      secret: 'of the tests',
      ...(tls === undefined ? {} : { tls: { certificate: tls.certificate, key: tls.key } }),
    },
    ...(auth === undefined ? {} : { auth }),
  };
  // JSON is YAML.
  await writeFile(join(folder, 'config.yml'), JSON.stringify(configuration));
  const program = await startProgram({
    command: 'docker-registry',
    arguments: () => ['serve', 'config.yml'],
    folder,
    // Whoever asks without TLS is answered with 400.
    ready: '/v2/',
    port,
  });
  return {
    ...program,
    host: `127.0.0.1:${port}`,
    blobFile: (digest) => {
      const [algorithm = '', hex = ''] = digest.split(':');
      return join(storage, 'docker/registry/v2/blobs', algorithm, hex.slice(0, 2), hex, 'data');
    },
    async stop() {
      await program.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a proxy does with a request: it passes it on, answers itself, or cuts the connection after so many bytes of the body. */
export type Interference =
  | 'pass'
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly cutAfter: number }
  | { readonly cutAnswerAfter: number };

export interface OciProxy {
  readonly host: string;
  /** Methods and paths that came, in their order. */
  readonly seen: readonly {
    readonly method: string;
    readonly url: string;
    readonly authorization: string | undefined;
  }[];
  stop(): Promise<void>;
}

/** A server before a registry that lets things go wrong. */
export async function startProxy(
  target: Pick<Program, 'port'>,
  interfere: (method: string, url: string, headers: IncomingHttpHeaders) => Interference = () => 'pass',
): Promise<OciProxy> {
  const seen: { method: string; url: string; authorization: string | undefined }[] = [];
  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url = '', headers } = incoming;
    seen.push({ method, url, authorization: headers.authorization });
    const what = interfere(method, url, headers);
    if (what !== 'pass' && 'status' in what) {
      incoming.resume();
      incoming.once('end', () => outgoing.writeHead(what.status, what.headers).end(what.body ?? ''));
      return;
    }
    const upstream = forward({ host: '127.0.0.1', port: target.port, method, path: url, headers }, (answer) => {
      if (what === 'pass' || !('cutAnswerAfter' in what)) {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        return void answer.pipe(outgoing);
      }
      cutAnswer(answer, outgoing, what.cutAnswerAfter).catch(() => outgoing.destroy());
    });
    upstream.on('error', () => outgoing.destroy());
    if (what === 'pass' || !('cutAfter' in what)) return void incoming.pipe(upstream);
    const cut = (): void =>
      void setTimeout(() => {
        upstream.destroy();
        incoming.destroy();
      }, 100);
    let left = what.cutAfter;
    if (left === 0) return cut();
    incoming.on('data', (chunk: Buffer) => {
      if (left <= 0) return;
      const part = chunk.subarray(0, left);
      left -= part.byteLength;
      if (left > 0) return void upstream.write(part);
      incoming.pause();
      // Not before what the registry is to have is on its way.
      upstream.write(part, () => cut());
    });
    // A shorter body is cut at its end.
    incoming.once('end', () => {
      if (left > 0) cut();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    host: `127.0.0.1:${port}`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The length that it announces is never reached, however short it is and however its parts come. */
async function cutAnswer(answer: IncomingMessage, outgoing: ServerResponse, after: number): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  const { 'transfer-encoding': _, ...headers } = answer.headers;
  outgoing.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': whole.byteLength });
  const part = whole.subarray(0, Math.min(after, whole.byteLength - 1));
  if (part.byteLength === 0) outgoing.destroy();
  else outgoing.write(part, () => outgoing.destroy());
}

/** A certificate for this machine that nobody has signed but itself. */
export async function selfSigned(folder: string): Promise<{ certificate: string; key: string }> {
  await mkdir(folder, { recursive: true });
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
  ]);
  return { certificate, key };
}

const craneVersion = 'v0.20.6';

/** The path of `crane`: on PATH, where `.ci/run` puts it, or built now with `go`. */
export async function findCrane(): Promise<string> {
  const folder = join(
    process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
    'ml-test-score',
    `crane-${craneVersion}`,
  );
  for (const candidate of [process.env.CRANE, 'crane', join(folder, 'crane')]) {
    const found = candidate && (await run(candidate, ['version']).catch(() => null));
    if (found) return candidate;
  }
  await run('go', ['install', `github.com/google/go-containerregistry/cmd/crane@${craneVersion}`], {
    env: { ...process.env, GOBIN: folder },
  });
  return join(folder, 'crane');
}

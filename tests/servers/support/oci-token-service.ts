import { createPrivateKey, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

export interface TokenService {
  readonly realm: string;
  /** What came, credentials as they were sent. */
  readonly seen: readonly {
    readonly method: string;
    readonly parameters: URLSearchParams;
    readonly authorization: string | undefined;
  }[];
  stop(): Promise<void>;
}

export interface TokenServiceOptions {
  /** That the registry trusts. */
  readonly certificate: string;
  readonly key: string;
  /** Whether who asks so may have this access; null answers 401. */
  readonly allow: (authorization: string | null, refreshToken: string | null) => readonly ('pull' | 'push')[] | null;
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token service as registries use it (distribution.github.io/distribution/spec/auth/jwt): its tokens are verified by the registry. */
export async function startTokenService({ certificate, key, allow }: TokenServiceOptions): Promise<TokenService> {
  const privateKey = createPrivateKey(await readFile(key));
  const chain = [(await readFile(certificate, 'utf8')).replace(/-----.*?-----|\s/g, '')];
  const seen: { method: string; parameters: URLSearchParams; authorization: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const parameters =
      request.method === 'POST' ? new URLSearchParams(body) : new URL(request.url ?? '', 'http://x').searchParams;
    const { authorization } = request.headers;
    seen.push({ method: request.method ?? '', parameters, authorization });
    const allowed = allow(authorization ?? null, parameters.get('refresh_token'));
    if (allowed === null) return void response.writeHead(401).end('{"errors":[{"message":"who are you?"}]}');
    const [type, name, actions = ''] = (parameters.get('scope') ?? '').split(':');
    const now = Math.floor(Date.now() / 1000);
    const head = base64({ typ: 'JWT', alg: 'RS256', x5c: chain });
    const claims = base64({
      iss: 'issuer of the tests',
      sub: '',
      aud: parameters.get('service'),
      exp: now + 300,
      nbf: now - 10,
      iat: now,
      jti: String(seen.length),
      access: [{ type, name, actions: actions.split(',').filter((one) => allowed.includes(one as 'pull')) }],
    });
    const signature = sign('sha256', Buffer.from(`${head}.${claims}`), privateKey).toString('base64url');
    const token = `${head}.${claims}.${signature}`;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.method === 'POST' ? { access_token: token } : { token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    realm: `http://127.0.0.1:${port}/token`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

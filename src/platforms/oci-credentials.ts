import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';

/** Who signs in at an OCI registry: what `docker login` has left, or the environment. Nothing of it is ever written anywhere. */

export type OciCredentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** A refresh token of OAuth2, which `docker login` got from the registry (`identitytoken`). */
  | { readonly kind: 'refresh'; readonly token: string }
  /** A token that is sent as it is (`registrytoken`). */
  | { readonly kind: 'bearer'; readonly token: string };

type Variables = Readonly<Record<string, string | undefined>>;

const entry = z.looseObject({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
  registrytoken: z.string().optional(),
});

/** `config.json` of Docker, as far as it is about signing in (github.com/docker/cli/blob/master/cli/config/configfile). */
const dockerConfig = z.looseObject({
  auths: z.record(z.string(), entry).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
});

const helperAnswer = z.looseObject({ Username: z.string(), Secret: z.string() });

/** The name under which Docker keeps what belongs to Docker Hub. */
const dockerHub = 'https://index.docker.io/v1/';

const keyOf = (host: string): string => (host === 'registry-1.docker.io' ? dockerHub : host);

/**
 * OCI_USERNAME and OCI_PASSWORD win; then Docker's `config.json` (DOCKER_CONFIG, `~/.docker`) with its helpers; for ghcr.io at last the token of the
 * step. Null: nobody signs in. Throws `ConfigurationError`.
 */
export async function findCredentials(
  host: string,
  environment: Variables,
  githubToken: string | null,
): Promise<OciCredentials | null> {
  const { OCI_USERNAME: username = '', OCI_PASSWORD: password = '' } = environment;
  if (password !== '') return { kind: 'password', username, password };
  if (username !== '')
    throw new ConfigurationError({
      message: `oci ${host}: OCI_USERNAME is set, and OCI_PASSWORD is not`,
      next: 'set both, or none',
    });
  const docker = await fromDocker(host, environment);
  if (docker !== null) return docker;
  if (host !== 'ghcr.io' || githubToken === null) return null;
  return { kind: 'password', username: environment.GITHUB_ACTOR || 'token', password: githubToken };
}

async function fromDocker(host: string, environment: Variables): Promise<OciCredentials | null> {
  const file = join(environment.DOCKER_CONFIG || join(environment.HOME || homedir(), '.docker'), 'config.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw refused(file, `cannot be read (${error.code})`);
  });
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused(file, 'is not JSON');
  }
  const parsed = dockerConfig.safeParse(value);
  if (!parsed.success) throw refused(file, `${parsed.error.issues[0]?.path.join('.')}: not as Docker writes it`);
  const { auths = {}, credHelpers = {}, credsStore } = parsed.data;
  const key = keyOf(host);
  const helper = credHelpers[host] ?? credHelpers[key] ?? credsStore;
  const helped = helper === undefined ? null : await askHelper(helper, key, environment, file);
  if (helped !== null) return helped;
  const wanted = [
    key,
    ...['', '/', '/v1/', '/v2/'].flatMap((end) => [`https://${host}${end}`, `http://${host}${end}`]),
  ];
  const found = wanted.map((name) => auths[name]).find((one) => one !== undefined);
  return found === undefined ? null : fromEntry(found, file);
}

function fromEntry(found: z.output<typeof entry>, file: string): OciCredentials | null {
  if (found.identitytoken) return { kind: 'refresh', token: found.identitytoken };
  if (found.registrytoken) return { kind: 'bearer', token: found.registrytoken };
  if (found.auth) {
    const decoded = Buffer.from(found.auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1) throw refused(file, 'an `auth` in it is not user:password in Base64');
    // Docker pads old entries with zero bytes.
    const password = decoded.slice(colon + 1).replace(/\0+$/, '');
    return { kind: 'password', username: decoded.slice(0, colon), password };
  }
  if (found.username && found.password !== undefined)
    return { kind: 'password', username: found.username, password: found.password };
  return null;
}

/** Null where the helper knows nothing of this registry. */
async function askHelper(
  name: string,
  key: string,
  environment: Variables,
  file: string,
): Promise<OciCredentials | null> {
  const program = `docker-credential-${name}`;
  if (!/^[A-Za-z0-9._-]+$/.test(name)) throw refused(file, 'the name of a credential helper in it is none');
  const answer = await new Promise<string | null>((resolve, reject) => {
    const options = { env: environment as NodeJS.ProcessEnv, timeout: 30_000, maxBuffer: 1024 * 1024 };
    const child = execFile(program, ['get'], options, (error, stdout) => {
      if (error === null) return resolve(stdout);
      if (/credentials not found/i.test(stdout)) return resolve(null);
      const missing = error.code === 'ENOENT';
      reject(
        new ConfigurationError({
          file,
          // What a helper prints may hold what it keeps.
          message: missing ? `names ${program}, which is not on PATH` : `${program} failed for ${key}`,
          next: `let \`echo ${key} | ${program} get\` answer, sign in with \`docker login\` again, or set OCI_USERNAME and OCI_PASSWORD`,
        }),
      );
    });
    // A helper that does not read ends the pipe.
    child.stdin?.on('error', () => {});
    child.stdin?.end(`${key}\n`);
  });
  if (answer === null) return null;
  let value: unknown = null;
  try {
    value = JSON.parse(answer);
  } catch {}
  const parsed = helperAnswer.safeParse(value);
  if (!parsed.success) throw refused(file, `${program} did not answer with Username and Secret`);
  const { Username: username, Secret: secret } = parsed.data;
  if (secret === '') return null;
  return username === '<token>' ? { kind: 'refresh', token: secret } : { kind: 'password', username, password: secret };
}

const refused = (file: string, message: string): ConfigurationError =>
  new ConfigurationError({
    file,
    message,
    next: 'sign in with `docker login` again, or set OCI_USERNAME and OCI_PASSWORD',
  });

import { setTimeout as sleep } from 'node:timers/promises';
import { bytesOf, moving } from '../support/chunks.ts';
import { sha256 } from '../support/digest.ts';
import { ConfigurationError } from '../support/errors.ts';
import { megabyte } from '../support/files.ts';
import { HttpError, type HttpRequest, isSilence, lostAnswer, type Send } from '../support/http.ts';
import { authorization, mayHoldSecrets, parseChallenge } from './oci-auth.ts';
import type { OciCredentials } from './oci-credentials.ts';
import type { Descriptor, OciManifest } from './oci-manifest.ts';
import { indexType, manifestType, parseOciManifest } from './oci-manifest.ts';

/** The calls of an OCI registry (github.com/opencontainers/distribution-spec 1.1), of one repository. */

export interface OciRepository {
  /** `ghcr.io`, `127.0.0.1:5000`. */
  readonly host: string;
  /** `owner/penguins`. */
  readonly name: string;
  /** `https://ghcr.io`. */
  readonly origin: URL;
}

/** Of `ghcr.io/owner/penguins`. Without `plainHttp`, only this machine is asked without TLS, as Docker does. */
export function parseRepository(text: string, plainHttp?: boolean): OciRepository {
  const slash = text.indexOf('/');
  const first = text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (slash < 1 || !/[.:]|^localhost$/.test(first))
    throw new ConfigurationError({
      message: `repository: found ${JSON.stringify(text)}, expected a host first`,
      next: `write \`repository: ghcr.io/${text}\`, or the host of your registry`,
    });
  if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/.test(name) || text.length > 255)
    throw new ConfigurationError({
      message: `oci ${text}: a registry does not take this name`,
      next: 'use at most 255 lower-case letters, digits, and single `.`, `_`, `-` between them',
    });
  const host = /^(index\.)?docker\.io$/.test(first) ? 'registry-1.docker.io' : first;
  // Docker itself would write to `library/`, where nobody but Docker may.
  if (host === 'registry-1.docker.io' && !name.includes('/'))
    throw new ConfigurationError({
      message: `repository: found ${JSON.stringify(text)}: a repository of Docker Hub has an owner`,
      next: `write \`docker.io/OWNER/${name}\``,
    });
  const isLocal = /^(localhost|127(\.\d{1,3}){3})(:\d+)?$/.test(host);
  const scheme = (plainHttp ?? isLocal) ? 'http' : 'https';
  try {
    return { host, name, origin: new URL(`${scheme}://${host}`) };
  } catch {
    throw new ConfigurationError({ message: `repository: ${host} is no host`, next: 'write it as host/name' });
  }
}

/** A manifest with the very bytes that its digest is of. */
export interface StoredManifest {
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly content: OciManifest;
}

export type OciRequest = Omit<HttpRequest, 'url' | 'redirect'> & {
  /** Below `/v2/<name>/`; or an address that the registry gave. */
  readonly path: string | URL;
};

export interface OciClient {
  readonly repository: OciRepository;
  /** For people: `oci ghcr.io/owner/penguins`. */
  readonly place: string;
  /** Signs in where it is asked to. Throws `HttpError`, and `ConfigurationError` where the answer cannot be used. */
  call(request: OciRequest): Promise<Response>;
  /** Null where there is none. */
  manifest(reference: string): Promise<StoredManifest | null>;
  /** The digest of what a tag names; null where there is none. */
  resolve(reference: string): Promise<string | null>;
  /** Answers with its digest, and whether the registry has taken note of its `subject`. */
  putManifest(
    reference: string,
    bytes: Uint8Array<ArrayBuffer>,
    mediaType: string,
  ): Promise<{ readonly digest: string; readonly listed: boolean }>;
  hasBlob(digest: string): Promise<boolean>;
  /** The bytes of a blob, not yet verified. A cut connection is taken up where it broke. */
  blob(descriptor: Pick<Descriptor, 'digest' | 'size'>): AsyncGenerator<Uint8Array>;
}

/** The distribution specification asks registries for at least this much. */
export const largestManifest = 4 * megabyte;

/** How often a download that brings nothing more is taken up again. */
const downloadAttempts = 4;

export const sha256Of = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`;

export interface OciClientInput {
  readonly repository: OciRepository;
  /** Asked for when the registry first asks who we are. */
  readonly credentials: () => Promise<OciCredentials | null>;
  readonly send: Send;
}

export function ociClient({ repository, credentials, send }: OciClientInput): OciClient {
  const { host, name, origin } = repository;
  const place = `oci ${host}/${name}`;
  /** What met the last challenge, for reading and for writing. */
  const known = new Map<string, string>();

  async function call({ path, headers = {}, answers = [], ...request }: OciRequest): Promise<Response> {
    const action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'pull,push';
    let target = typeof path === 'string' ? new URL(`/v2/${name}/${path}`, origin) : path;
    let challenged = false;
    for (let hops = 0; hops < 6; hops += 1) {
      // Whoever else the registry sends us to gets no credentials: an address there is signed.
      const isRegistry = target.origin === origin.origin;
      if (!isRegistry && origin.protocol === 'https:' && target.protocol !== 'https:')
        throw strange(`it sends us to ${target.origin}, which is not asked over TLS`);
      const secret = isRegistry && mayHoldSecrets(target, origin) ? known.get(action) : undefined;
      const response = await reach(target, {
        ...request,
        url: target.href,
        headers: { ...headers, ...(secret === undefined ? {} : { authorization: secret }) },
        answers: isRegistry && !challenged ? [...answers, 401] : answers,
        redirect: 'manual',
      });
      if (response.status === 401 && isRegistry && !challenged) {
        challenged = true;
        await response.body?.cancel();
        const challenge = parseChallenge(response.headers.get('www-authenticate'));
        const scope = `repository:${name}:${action}`;
        const met =
          challenge === null
            ? null
            : await authorization({
                send,
                place,
                registry: origin,
                challenge,
                credentials: await credentials(),
                scope,
              });
        if (met !== null) known.set(action, met);
        continue;
      }
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) {
        if (request.method !== 'GET' && request.method !== 'HEAD')
          throw strange(`it redirects ${request.method}, which is not followed`);
        await response.body?.cancel();
        target = addressIn(location, target);
        continue;
      }
      return response;
    }
    throw strange('it redirects without end');
  }

  /** Of who does not answer, the host is named where it is another than the registry's own. */
  async function reach({ origin: asked, host: other }: URL, request: HttpRequest): Promise<Response> {
    try {
      return await send(request);
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== null || asked === origin.origin) throw error;
      const { status, code, headers } = error;
      const body = `${other}, to which it sends us`;
      throw new HttpError(error.message, { status, code, body, headers }, { cause: error });
    }
  }

  function addressIn(location: string, base: URL): URL {
    try {
      const address = new URL(location, base);
      if (/^https?:$/.test(address.protocol)) return address;
    } catch {}
    throw strange('it redirects to what is no address');
  }

  const strange = (message: string): ConfigurationError =>
    new ConfigurationError({
      message: `${place}: ${message}`,
      next: 'check how the registry, or the proxy before it, is set up',
    });

  const accept = `${manifestType}, ${indexType}`;

  async function manifest(reference: string): Promise<StoredManifest | null> {
    const response = await call({
      method: 'GET',
      path: `manifests/${reference}`,
      headers: { accept },
      answers: [404],
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return null;
    }
    const bytes = await readAtMost(response, largestManifest, place, reference).catch((error: unknown) => {
      throw error instanceof ConfigurationError ? error : cut(reference, error);
    });
    const digest = sha256Of(bytes);
    const asked = reference.startsWith('sha256:') ? reference : null;
    const told = [asked, response.headers.get('docker-content-digest')].find((one) => one !== null && one !== digest);
    if (told != null) throw strange(`the manifest of ${reference} has the digest ${digest}, and it says ${told}`);
    const content = parseOciManifest(bytes, `${place}: ${reference}`);
    return { digest, bytes, content, mediaType: content.mediaType };
  }

  return {
    repository,
    place,
    call,
    manifest,

    async resolve(reference) {
      const response = await call({
        method: 'HEAD',
        path: `manifests/${reference}`,
        headers: { accept },
        answers: [404],
      });
      if (response.status === 404) return null;
      const told = response.headers.get('docker-content-digest');
      return told !== null && /^sha256:[0-9a-f]{64}$/.test(told) ? told : ((await manifest(reference))?.digest ?? null);
    },

    async putManifest(reference, bytes, mediaType) {
      const digest = sha256Of(bytes);
      const response = await call({
        method: 'PUT',
        path: `manifests/${reference}`,
        headers: { 'content-type': mediaType },
        body: bytes,
      });
      await response.body?.cancel();
      if (response.status !== 201) throw strange(`it answered ${response.status} where a registry answers 201`);
      const told = response.headers.get('docker-content-digest');
      if (told !== null && told !== digest)
        throw strange(`it stored ${reference} as ${told}, and what was sent is ${digest}`);
      return { digest, listed: response.headers.get('oci-subject') !== null };
    },

    async hasBlob(digest) {
      const response = await call({ method: 'HEAD', path: `blobs/${digest}`, answers: [404] });
      return response.status === 200;
    },

    async *blob({ digest, size }) {
      let offset = 0;
      let idle = 0;
      while (offset < size) {
        const before = offset;
        const range: Record<string, string> = offset === 0 ? {} : { range: `bytes=${offset}-` };
        const response = await call({ method: 'GET', path: `blobs/${digest}`, headers: range, timeoutMilliseconds: 0 });
        // Who does not know ranges begins at the beginning.
        let skip = response.status === 206 ? 0 : offset;
        try {
          for await (const chunk of response.body === null ? [] : moving(response.body)) {
            const rest = chunk.subarray(Math.min(skip, chunk.byteLength));
            skip -= chunk.byteLength - rest.byteLength;
            if (rest.byteLength === 0) continue;
            offset += rest.byteLength;
            yield rest;
          }
          // It ended in order: whoever counts tells what is missing.
          return;
        } catch (error) {
          const lost = cut(digest, error);
          idle = offset === before ? idle + 1 : 0;
          if (idle >= (isSilence(lost) ? 1 : downloadAttempts)) throw lost;
          await sleep(250 * 2 ** idle);
        }
      }
    },
  };

  function cut(reference: string, error: unknown): HttpError {
    return lostAnswer(`GET ${place} ${reference}`, error);
  }
}

async function readAtMost(
  response: Response,
  limit: number,
  place: string,
  reference: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = response.body === null ? new Uint8Array() : await bytesOf(response.body, limit);
  if (bytes !== null) return bytes;
  throw new ConfigurationError({
    message: `${place}: the manifest of ${reference} is larger than ${limit} bytes`,
    next: 'look at what lies there: no promotion has made it',
  });
}

import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import { type Send, textOf } from '../support/http.ts';
import type { OciCredentials } from './oci-credentials.ts';

/** Signing in at an OCI registry: Basic, or a token of its token service (distribution.github.io/distribution/spec/auth/token and …/oauth). */

export interface Challenge {
  readonly scheme: 'basic' | 'bearer';
  readonly realm: string | null;
  readonly service: string | null;
  readonly scope: string | null;
}

/** The first challenge of `WWW-Authenticate` that can be met; null where there is none. */
export function parseChallenge(header: string | null): Challenge | null {
  const found = /(?:^|,\s*)(basic|bearer)(?:\s+|$)/i.exec(header ?? '');
  if (header === null || found === null) return null;
  const parameters = new Map<string, string>();
  const rest = header.slice(found.index + found[0].length);
  for (const [, name = '', quoted, bare] of rest.matchAll(/([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  }
  const parameter = (name: string): string | null => parameters.get(name) ?? null;
  return {
    scheme: (found[1] as string).toLowerCase() as Challenge['scheme'],
    realm: parameter('realm'),
    service: parameter('service'),
    scope: parameter('scope'),
  };
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Whether what is secret may go there: over TLS, to this machine, or to the host that the user has said to ask without. */
export function mayHoldSecrets(address: URL, registry: URL): boolean {
  if (address.protocol === 'https:') return true;
  return (
    address.protocol === 'http:' &&
    registry.protocol === 'http:' &&
    (isLoopback(address.hostname) || address.hostname === registry.hostname)
  );
}

/** A token is sent in a header. */
const longestAnswer = 256 * 1024;

const tokenAnswer = z.looseObject({ token: z.string().optional(), access_token: z.string().optional() });

export interface TokenRequest {
  readonly send: Send;
  readonly place: string;
  readonly registry: URL;
  readonly challenge: Challenge;
  readonly credentials: OciCredentials | null;
  /** Where the challenge names none: `repository:owner/penguins:pull,push`. */
  readonly scope: string;
}

/** The value of `Authorization` that meets a challenge; null where nobody signs in and Basic is asked for. Throws `HttpError` and `ConfigurationError`. */
export async function authorization(request: TokenRequest): Promise<string | null> {
  const { challenge, credentials } = request;
  if (credentials?.kind === 'bearer') return `Bearer ${credentials.token}`;
  if (challenge.scheme === 'basic') return credentials?.kind === 'password' ? basic(credentials) : null;
  return `Bearer ${await fetchToken(request)}`;
}

const basic = ({ username, password }: { readonly username: string; readonly password: string }): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

async function fetchToken({ send, place, registry, challenge, credentials, scope }: TokenRequest): Promise<string> {
  let realm: URL;
  try {
    realm = new URL(challenge.realm ?? '', registry);
  } catch {
    throw unusable(place, 'the token service that it names is no address');
  }
  if (credentials !== null && !mayHoldSecrets(realm, registry))
    throw unusable(
      place,
      `the token service that it names, ${realm.origin}, is asked without TLS: no credentials go there`,
    );
  const parameters = new URLSearchParams({
    ...(challenge.service === null ? {} : { service: challenge.service }),
    scope: challenge.scope ?? scope,
  });
  let response: Response;
  if (credentials?.kind === 'refresh') {
    parameters.set('grant_type', 'refresh_token');
    parameters.set('client_id', 'ml-test-score');
    parameters.set('refresh_token', credentials.token);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = parameters.toString();
    // A redirection would take the refresh token along.
    response = await send({ method: 'POST', url: realm.href, headers, body, redirect: 'manual', repeat: true });
  } else {
    for (const [name, value] of parameters) realm.searchParams.set(name, value);
    const headers =
      credentials === null ? {} : { authorization: basic(credentials as { username: string; password: string }) };
    response = await send({ method: 'GET', url: realm.href, headers, redirect: 'manual' });
  }
  const answer = tokenAnswer.safeParse(jsonOf(await textOf(response, longestAnswer)));
  const token = answer.success ? answer.data.token || answer.data.access_token : undefined;
  if (token === undefined || /[^\x21-\x7e]/.test(token))
    throw unusable(place, `its token service ${realm.origin} did not answer with a token`);
  return token;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const unusable = (place: string, message: string): ConfigurationError =>
  new ConfigurationError({
    message: `${place}: ${message}`,
    next: 'check the address of the registry, and how it is set up',
  });

import { setTimeout as sleep } from 'node:timers/promises';
import { bytesOf } from './chunks.ts';
import { ConfigurationError } from './errors.ts';
import { askedWait, defaultRetries, type OnWait, type RetryPolicy, retryWait, tellWait } from './retry.ts';
import { plainLine } from './text.ts';

/** Requests to the services of a team (a tracking server, a registry, a receiver of events): repeated where that helps, and explained where it does not. */

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A file as `openAsBlob` gives it (or a slice of one) is streamed, and read again where the request is repeated. */
  readonly body?: string | Uint8Array<ArrayBuffer> | Blob;
  /** Statuses that are answers for whoever asks, as 404 of a look-up; all others from 400 up are thrown. */
  readonly answers?: readonly number[];
  /** Whether a lost connection or a 5xx is tried again: left out, all but POST and PATCH are. A 429 is repeated in any case. */
  readonly repeat?: boolean;
  /**
   * `manual` gives a redirection as the answer. Left out, one is followed where something is only asked for, without `Authorization` to another host, and never from
   * https to http; what is sent goes nowhere else.
   */
  readonly redirect?: 'follow' | 'manual';
  /** One attempt is given up after this; left out, as the retries have it. For a large file, 0: never. */
  readonly timeoutMilliseconds?: number;
}

/** Throws `HttpError`. */
export type Send = (request: HttpRequest) => Promise<Response>;

/** No answer, or one that refuses. */
export class HttpError extends Error {
  /** Null where no answer came. */
  readonly status: number | null;
  /** The system's, as `ECONNREFUSED` or `SELF_SIGNED_CERT_IN_CHAIN`; null with an answer. */
  readonly code: string | null;
  /** The beginning of the answer's body. Hostile text. */
  readonly body: string;
  readonly headers: Headers;

  constructor(
    message: string,
    found: {
      readonly status: number | null;
      readonly code: string | null;
      readonly body: string;
      readonly headers: Headers;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'HttpError';
    this.status = found.status;
    this.code = found.code;
    this.body = found.body;
    this.headers = found.headers;
  }
}

/** As much of a refusal as is read. */
const longestRefusal = 4000;

/** Of an answer that is read at once, unpacked. */
const longestAnswer = 64 * 1024 * 1024;

export interface HttpOptions {
  readonly retries?: Partial<RetryPolicy>;
  readonly signal?: AbortSignal | undefined;
  readonly onWait?: OnWait | undefined;
}

/** Repeats lost connections, 5xx and 429, each as long as `retries` allows; never anything else. */
export function openHttp({ retries = {}, signal, onWait }: HttpOptions = {}): Send {
  const policy: RetryPolicy = { ...defaultRetries, ...retries };
  return async (request) => {
    const repeatable = request.repeat ?? (request.method !== 'POST' && request.method !== 'PATCH');
    const start = Date.now();
    for (let retry = 0; ; retry += 1) {
      const result = await attempt(request, policy.timeoutMilliseconds, signal);
      if (!(result instanceof HttpError)) return result;
      const { status, headers } = result;
      const named = Object.fromEntries(headers);
      // GitHub says how long it wants to be left alone; others may leave that out.
      const unknown = status === null || (status === 429 && askedWait(named, Date.now()) === undefined);
      const wait =
        (repeatable && !isForGood(result)) || status === 429
          ? retryWait({ ...(unknown ? {} : { status }), headers: named }, retry, policy)
          : undefined;
      const late = wait === undefined || Date.now() - start + wait > policy.totalMilliseconds;
      if (late || retry >= policy.attempts || signal?.aborted === true) throw result;
      tellWait(onWait, request.url, status ?? result.code ?? 'the connection was cut', wait);
      await sleep(wait);
    }
  };
}

/** Neither a certificate nor an address gets better by asking again. */
const isForGood = ({ code }: HttpError): boolean =>
  /CERT|SELF_SIGNED|ISSUER|ALTNAME|WRONG_VERSION|ERR_INVALID_URL|ERR_BAD_PORT/.test(code ?? '');

async function attempt(
  request: HttpRequest,
  usual: number,
  signal: AbortSignal | undefined,
): Promise<Response | HttpError> {
  const { method, url, headers = {}, body, redirect = 'follow', answers = [], timeoutMilliseconds = usual } = request;
  const place = `${method} ${withoutSecrets(url)}`;
  const follows = redirect === 'follow' && (method === 'GET' || method === 'HEAD');
  const signals = [
    ...(signal === undefined ? [] : [signal]),
    ...(timeoutMilliseconds === 0 ? [] : [AbortSignal.timeout(timeoutMilliseconds)]),
  ];
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: follows ? 'follow' : 'manual',
      signal: AbortSignal.any(signals),
      ...(body === undefined ? {} : { body }),
    });
    const { status } = response;
    const astray =
      (redirect === 'follow' && status >= 300 && status < 400 && status !== 304) ||
      (follows && /^https:/i.test(url) && /^http:/i.test(response.url));
    if (astray) {
      await response.body?.cancel().catch(() => {});
      const target = status < 300 ? response.url : (response.headers.get('location') ?? '');
      const location = withoutSecrets(URL.canParse(target, url) ? new URL(target, url).href : target);
      return new HttpError(`${place} leads to ${location}`, {
        status: status < 300 ? 302 : status,
        code: null,
        body: '',
        headers: new Headers({ location: encodeURI(location) }),
      });
    }
    if (status < 400 || answers.includes(status)) return response;
    const text = await beginningOf(response);
    return new HttpError(`${place} answered ${response.status}`, {
      status: response.status,
      code: null,
      body: text,
      headers: response.headers,
    });
  } catch (error) {
    return lostAnswer(place, error);
  }
}

/** What became of an answer while it was read, or instead of one. */
export const lostAnswer = (place: string, cause: unknown): HttpError => {
  const code = codeOf(cause);
  return new HttpError(`${place}: ${code}`, { status: null, code, body: '', headers: new Headers() }, { cause });
};

/** Whether the server has kept silent, so that asking again would take as long once more. */
export const isSilence = ({ code }: HttpError): boolean =>
  /^(ETIMEDOUT|UND_ERR_(HEADERS|BODY)_TIMEOUT)$/.test(code ?? '');

/** A whole answer within bounds: a hostile one may be endless, slow or a bomb. Throws `HttpError`. */
export async function textOf({ body }: Response, most = longestAnswer): Promise<string> {
  if (body === null) return '';
  const bytes = await bytesOf(body, most).catch((error: unknown) => {
    throw lostAnswer('the answer', error);
  });
  if (bytes === null) throw lostAnswer('the answer', { code: 'ERR_ANSWER_TOO_LARGE' });
  return new TextDecoder().decode(bytes);
}

/** To the end, so that the connection serves again, where that is not far. */
export async function ignoreBody(response: Response): Promise<void> {
  await textOf(response, 65_536).catch(() => {});
}

/** What has come until it is enough, or cut: a body may be endless. */
async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= longestRefusal) break;
    }
  } catch {}
  return text.slice(0, longestRefusal);
}

/** An address without what signs it or names a user. */
export function withoutSecrets(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
  } catch {
    return url
      .replace(/^([a-z][a-z0-9+.-]*:)?\/\/.*@/is, '$1//')
      .replace(/[?#].*$/s, '')
      .slice(0, 200);
  }
}

/** `fetch` tells what happened in the cause of what it throws, or in one of several. */
function codeOf(error: unknown): string {
  const { name, message, code, cause, errors } = (error ?? {}) as {
    name?: string;
    message?: string;
    code?: unknown;
    cause?: unknown;
    errors?: readonly unknown[];
  };
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  if (typeof code === 'string' && code !== '') return code;
  // Of the ports that no browser asks (fetch.spec.whatwg.org/#port-blocking).
  if (message === 'bad port') return 'ERR_BAD_PORT';
  if (errors?.[0] !== undefined) return codeOf(errors[0]);
  return cause === undefined ? (name ?? 'no answer') : codeOf(cause);
}

/** How a service is named to people, and what its refusals mean there. */
export interface ServiceWords {
  /** `mlflow https://mlflow.example.org`, with the version or stage where one is dealt with: `…: penguins v1.4.0`. */
  readonly place: string;
  /** What to do about each status, where the service has words of its own. */
  readonly next?: Readonly<Record<number, string>>;
  /** How to sign in: `set MLFLOW_TRACKING_TOKEN`. */
  readonly credentials: string;
  /** What the account must be allowed: `create model versions`. */
  readonly permission: string;
}

/** An `HttpError` as something that the user can mend; everything else as it is. */
export function explainHttp(error: unknown, { place, next = {}, credentials, permission }: ServiceWords): unknown {
  if (!(error instanceof HttpError)) return error;
  const { status, code } = error;
  const detail = detailOf(error.body);
  const told = (what: string, advice: string): ConfigurationError =>
    new ConfigurationError(
      {
        message: `${place}: ${what}${detail === '' ? '' : `: ${detail}`}`,
        next: (status !== null && next[status]) || advice,
      },
      { cause: error },
    );
  if (status === null) return told(...unanswered(code ?? ''));
  if (status >= 300 && status < 400)
    return told(
      `it redirects to ${error.headers.get('location')?.slice(0, 200) || 'nowhere'} (${status}), which is not followed`,
      'write the address that answers by itself, with https where it has that',
    );
  if (status === 401) return told('it does not accept the credentials, or was given none (401)', credentials);
  if (status === 403) return told('the credentials do not suffice (403)', `let the account ${permission}`);
  if (status === 404) return told('it has nothing at that address (404)', 'check the address and the name');
  if (status === 409) return told('somebody else was first, or it is there already (409)', 'run it again');
  if (status === 413)
    return told('the file is too large for it (413)', 'raise its limit, or that of the proxy before it');
  if (status === 429) {
    const asked = askedWait(Object.fromEntries(error.headers), Date.now());
    const later = asked === undefined ? 'later' : `after the ${Math.ceil(asked / 1000)} s that it asks for`;
    return told('too many requests (429)', `run it again ${later}, or raise its limit`);
  }
  if (status >= 500) return told(`it cannot answer now (${status})`, 'look at its log, then run it again');
  return told(`it refuses (${status})`, 'look at what it says, and at its log');
}

function unanswered(code: string): [what: string, next: string] {
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code)) return [`its host is not known (${code})`, 'check the address'];
  if (code === 'ECONNREFUSED') return [`nothing listens there (${code})`, 'check address and port, and that it runs'];
  if (/WRONG_VERSION_NUMBER/.test(code))
    return [`it does not speak TLS there (${code})`, 'write the address with http, or check its port'];
  if (/CERT|SIGNATURE|SELF_SIGNED|ISSUER|ALTNAME|SSL|TLS/.test(code))
    return [
      `its certificate cannot be verified (${code})`,
      'let NODE_EXTRA_CA_CERTS name the file of its certificate authority; verification cannot be switched off here',
    ];
  if (/TIMEDOUT|TIMEOUT/.test(code))
    return [`it did not answer in time (${code})`, 'check the network, then run it again'];
  if (/^(HTTPParserError|HPE_)/.test(code))
    return [`what answers there does not speak HTTP (${code})`, 'check the port, and whether the address needs https'];
  if (code === 'ERR_BAD_PORT')
    return [
      `its port is one of those that are never asked (${code})`,
      'let it listen at another port: this one is known for something else than HTTP',
    ];
  if (code === 'ERR_ANSWER_TOO_LARGE') return [`its answer has no end (${code})`, 'check the address'];
  if (/URL|Invalid/i.test(code)) return [`no address that can be asked (${code})`, 'write it as https://host/path'];
  return [`the connection was cut (${code})`, 'check the network, then run it again'];
}

/** What JSON services say is in one of a few places; a page of a proxy says nothing of use. */
function detailOf(body: string): string {
  let text = body.trim();
  if (text.startsWith('<')) return '';
  try {
    const value = JSON.parse(text) as {
      message?: unknown;
      error?: unknown;
      errors?: { message?: unknown }[];
      detail?: unknown;
    } | null;
    if (typeof value !== 'object' || value === null) return '';
    const found = value.message ?? value.errors?.[0]?.message ?? value.error ?? value.detail;
    if (typeof found === 'string') text = found;
  } catch {}
  return plainLine(text);
}

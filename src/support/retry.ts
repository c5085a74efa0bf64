import { plainLine } from './text.ts';

/** When a request is worth repeating, and after how long. GitHub's rules: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
export interface RetryPolicy {
  /** Further attempts after the first. */
  readonly attempts: number;
  /** No new attempt begins later than this many milliseconds after the first. */
  readonly totalMilliseconds: number;
  /** Wait before the second attempt where GitHub names none; doubled each time, with jitter. */
  readonly baseMilliseconds: number;
  /** One attempt of a JSON request is given up after this many milliseconds. */
  readonly timeoutMilliseconds: number;
}

export const defaultRetries: RetryPolicy = {
  attempts: 4,
  totalMilliseconds: 60_000,
  baseMilliseconds: 1_000,
  timeoutMilliseconds: 30_000,
};

/** Told of a wait, so that whoever looks on knows why nothing happens. */
export type OnWait = (message: string) => void;

/** Shorter ones are not told, in milliseconds. */
export const shortWait = 1_000;

/** Tells that a host is asked again, why (its status, or what the system says), and after how many milliseconds. */
export function tellWait(onWait: OnWait | undefined, url: string, why: string | number, wait: number): void {
  if (wait < shortWait) return;
  const host = URL.canParse(url) ? new URL(url).host : url;
  onWait?.(`${askedAgain(host, why)} in ${Math.round(wait / 1000)} s`);
}

/** That a host is asked again, and why: its status, or what the system says. */
export const askedAgain = (host: string, why: string | number): string =>
  `${plainLine(host)} ${typeof why === 'number' ? 'answered' : 'did not answer:'} ${plainLine(String(why))}; asked again`;

/** What is known about a failed attempt. No status: no answer came (network, time-out). */
export interface FailedAttempt {
  readonly status?: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
}

function secondsFrom(value: unknown): number | undefined {
  const seconds = Number(value);
  return value === undefined || value === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}

/** How long GitHub itself asks to wait, in milliseconds; undefined where it does not say. */
export function askedWait(headers: FailedAttempt['headers'], now: number): number | undefined {
  const header = headers['retry-after'];
  const seconds = secondsFrom(header);
  if (seconds !== undefined) return seconds * 1000;
  if (typeof header === 'string' && !Number.isNaN(Date.parse(header))) return Math.max(0, Date.parse(header) - now);
  const reset = secondsFrom(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) === '0' && reset !== undefined) return Math.max(0, reset * 1000 - now);
  return undefined;
}

/** Milliseconds to wait before the next attempt; undefined where repeating cannot help (permission, not found, refused input). */
export function retryWait(
  failure: FailedAttempt,
  attempt: number,
  policy: RetryPolicy,
  now = Date.now(),
  random = Math.random(),
): number | undefined {
  const asked = askedWait(failure.headers, now);
  // All jobs of a matrix are told the same moment.
  const spread = policy.baseMilliseconds * random;
  const limited = failure.status === 403 || failure.status === 429;
  if (limited) return asked === undefined ? undefined : asked + spread;
  if (failure.status !== undefined && failure.status < 500) return undefined;
  const backoff = policy.baseMilliseconds * 2 ** attempt * (0.5 + random / 2);
  return asked !== undefined && asked > backoff ? asked + spread : backoff;
}

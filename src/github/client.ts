import { setTimeout as sleep } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import {
  defaultRetries,
  type FailedAttempt,
  type OnWait,
  type RetryPolicy,
  retryWait,
  tellWait,
} from '../support/retry.ts';
import { isRateLimit } from './problem.ts';

/** Octokit with our rules for retries and time-outs. Its errors are read by `asProblem`. */
export type GithubClient = ReturnType<typeof getOctokit>;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server, whose GraphQL address Octokit derives from it. */
  readonly apiUrl: string;
  readonly retries?: Partial<RetryPolicy>;
  readonly onWait?: OnWait | undefined;
}

interface Attempt {
  request: { signal?: AbortSignal };
  headers: Record<string, unknown>;
  body?: unknown;
  data?: unknown;
}

/** A stream is gone after the first attempt; a large file takes its time. */
function transferOf(options: Attempt): 'json' | 'buffer' | 'stream' {
  const content = options.data ?? options.body;
  if (content instanceof Uint8Array || content instanceof ArrayBuffer) return 'buffer';
  if (typeof content === 'object' && content !== null && (Symbol.asyncIterator in content || 'getReader' in content))
    return 'stream';
  return String(options.headers.accept).includes('octet-stream') ? 'buffer' : 'json';
}

function failureOf(error: unknown) {
  const { status, response } = error as { status?: number; response?: { headers?: Record<string, unknown> } };
  // Octokit reports a lost connection as status 500 without a response.
  return { ...(response === undefined || status === undefined ? {} : { status }), headers: response?.headers ?? {} };
}

/** What GitHub answers with 200 to a query that it did not run: an overload, or too many requests. */
function failureIn({ data, headers }: { readonly data: unknown; readonly headers: Record<string, unknown> }) {
  const errors = (data as { errors?: unknown } | undefined)?.errors;
  const all = Array.isArray(errors) ? (errors as ({ type?: unknown; message?: unknown } | null)[]) : [];
  if (all.some((error) => isRateLimit(error?.type))) return { status: 429, headers };
  if (/Something went wrong while executing your query/.test(String(all[0]?.message))) return { status: 500, headers };
  return undefined;
}

/**
 * A client for GitHub's REST and GraphQL interfaces. The libraries are loaded here, not at import. Repeats 5xx, lost connections, and rate limits
 * that name a wait (`Retry-After`); nothing else, and never beyond the time allowed.
 */
export async function createClient(options: ClientOptions): Promise<GithubClient> {
  const policy: RetryPolicy = { ...defaultRetries, ...options.retries };
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(options.token, {
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    // Octokit prints deprecations and request errors itself; ours are told once, by whoever asked.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  client.hook.wrap('request', async (request, parameters) => {
    const attempt = parameters as unknown as Attempt;
    const transfer = transferOf(attempt);
    const own = attempt.request.signal;
    const start = Date.now();
    for (let retry = 0; ; retry++) {
      if (own === undefined && transfer === 'json')
        attempt.request = { ...attempt.request, signal: AbortSignal.timeout(policy.timeoutMilliseconds) };
      let failure: FailedAttempt;
      let give: () => Awaited<ReturnType<typeof request>>;
      try {
        const response = await request(parameters);
        const found = failureIn(response);
        if (found === undefined) return response;
        failure = found;
        give = () => response;
      } catch (error) {
        failure = failureOf(error);
        give = () => {
          throw error;
        };
      }
      const wait = retryWait(failure, retry, policy);
      const late = wait === undefined || Date.now() - start + wait > policy.totalMilliseconds;
      if (late || retry >= policy.attempts || transfer === 'stream' || own?.aborted === true) return give();
      tellWait(options.onWait, options.apiUrl, failure.status ?? 'the connection was cut', wait);
      await sleep(wait);
    }
  });
  return client;
}

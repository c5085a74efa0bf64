import { formatDuration } from '../config/units.ts';
import { messageOf } from '../support/errors.ts';
import { megabyte } from '../support/files.ts';
import { clipped } from '../support/text.ts';

/** One request to a server on this machine, bounded in time and size. */

const answerLimit = 4 * megabyte;

export type ServerAnswer =
  | {
      readonly status: number;
      /** At most 4 MB; hostile text. */
      readonly text: string;
      /** Undefined where the answer is no JSON. */
      readonly json: unknown;
      /** From the request to the end of the answer. */
      readonly milliseconds: number;
    }
  /** There was no answer, in words: refused, broken off, too late, too long. */
  | { readonly failure: string; readonly milliseconds: number };

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** Sends JSON, and measures until the end of the answer. Never rejects. */
export async function postJson(
  url: string,
  body: unknown,
  timeoutSeconds: number,
  signal: AbortSignal,
): Promise<ServerAnswer> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  };
  const started = performance.now();
  const answer = await exchange(url, init, timeoutSeconds, signal);
  const milliseconds = performance.now() - started;
  if ('failure' in answer) return { failure: answer.failure, milliseconds };
  return { ...answer, json: jsonOf(answer.text), milliseconds };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export type Exchange =
  | { readonly status: number; readonly text: string }
  | { readonly kind: 'refused' | 'broken' | 'late'; readonly failure: string };

/** Never rejects. A redirection is not followed: it could lead anywhere. */
export async function exchange(
  url: string,
  init: RequestInit,
  seconds: number,
  signal: AbortSignal,
): Promise<Exchange> {
  const limit = new AbortController();
  const abort = (): void => limit.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, seconds * 1000);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: limit.signal });
    const text = await boundedText(response);
    if (text === null) return { kind: 'broken', failure: `an answer longer than ${answerLimit / megabyte} MB` };
    return { status: response.status, text };
  } catch (error) {
    if (late) return { kind: 'late', failure: `no answer within ${formatDuration(seconds)}` };
    if (signal.aborted) return { kind: 'broken', failure: 'the connection broke (the server is gone)' };
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ECONNREFUSED') return { kind: 'refused', failure: 'the connection was refused' };
    return { kind: 'broken', failure: `the connection broke (${clipped(code ?? messageOf(cause))})` };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Null where it is too long. */
async function boundedText(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > answerLimit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

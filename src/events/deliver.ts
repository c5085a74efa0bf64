import { createHmac } from 'node:crypto';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { explainHttp, HttpError, openHttp, withoutSecrets } from '../support/http.ts';
import type { Log } from '../support/log.ts';
import type { RetryPolicy } from '../support/retry.ts';
import { type CloudEvent, typePrefix } from './event.ts';

/** Sends CloudEvents over HTTP in structured mode, signed as Standard Webhooks asks (github.com/standard-webhooks/standard-webhooks). */

/** One attempt, and all attempts of the events that are sent together. */
const bounds = { attempts: 3, timeoutMilliseconds: 10_000, totalMilliseconds: 30_000 } as const;

/** Shorter ones can be guessed, and could not be told from other text. */
const shortestKey = 16;

export interface Receiver {
  readonly url: string;
  /** Null where events are sent unsigned. */
  readonly key: Uint8Array | null;
  /** The environment variable that holds the key, for messages. */
  readonly variable: string | null;
}

export type Deliver = (events: readonly CloudEvent[], log: Log) => Promise<void>;

/** `whsec_` and base64, as Standard Webhooks has it, or any other text, whose bytes are the key. Throws `ConfigurationError`. */
export function signingKey(text: string, variable: string): Uint8Array {
  const encoded = text.startsWith('whsec_') ? text.slice('whsec_'.length) : null;
  const refuse = (message: string): never => {
    throw new ConfigurationError({
      message: `the key in ${variable} ${message}`,
      next: 'make one with `echo "whsec_$(openssl rand -base64 32)"`, and give it to the receiver as well',
    });
  };
  if (encoded !== null && !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) refuse('is no base64 after `whsec_`');
  const key = encoded === null ? Buffer.from(text, 'utf8') : Buffer.from(encoded, 'base64');
  if (key.length < shortestKey)
    refuse(`is too short to sign with: expected ${shortestKey} bytes or more, found ${key.length}`);
  return key;
}

export const signatureOf = (key: Uint8Array, id: string, timestamp: number, body: string): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

/**
 * Sends one after the other, in order. Never throws: the log says what did not arrive. A receiver that gave no answer, or refused for a reason that holds for any
 * event, is not asked again.
 */
export function openDelivery(receiver: Receiver, retries: Partial<RetryPolicy> = {}): Deliver {
  const policy = { ...bounds, ...retries };
  const { host } = new URL(receiver.url);
  let isGivenUp = false;
  return async (events, log) => {
    const deadline = Date.now() + policy.totalMilliseconds;
    for (const [index, event] of events.entries()) {
      const problem = isGivenUp ? null : await send(receiver, event, policy, deadline - Date.now());
      if (problem === null && !isGivenUp) {
        log.info(`sent the event ${nameOf(event)} to ${host}`);
        continue;
      }
      const lost = events.slice(index, isGivenUp || problem?.holdsForAll ? undefined : index + 1).map(nameOf);
      const what = `not sent to ${host}: the event${lost.length === 1 ? '' : 's'} ${lost.join(', ')}`;
      log.warning(problem === null ? `${what}: it did not take an earlier one` : `${what}: ${problem.message}`);
      isGivenUp ||= problem?.holdsForAll === true;
      if (isGivenUp) return;
    }
  };
}

const nameOf = ({ type }: CloudEvent): string => type.slice(typePrefix.length);

interface Problem {
  readonly message: string;
  readonly holdsForAll: boolean;
}

async function send(
  { url, key, variable }: Receiver,
  event: CloudEvent,
  policy: Partial<RetryPolicy>,
  left: number,
): Promise<Problem | null> {
  if (left <= 0) return { message: 'it took too long with those before', holdsForAll: true };
  const body = JSON.stringify(event);
  const timestamp = Math.floor(Date.now() / 1000);
  const http = openHttp({ retries: { ...policy, totalMilliseconds: left }, signal: AbortSignal.timeout(left) });
  try {
    const response = await http({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'user-agent': 'ml-test-score',
        'webhook-id': event.id,
        'webhook-timestamp': String(timestamp),
        ...(key === null ? {} : { 'webhook-signature': signatureOf(key, event.id, timestamp, body) }),
      },
      body,
      // The id tells the receiver that it is the same one.
      repeat: true,
      // A signed event is for this address alone.
      redirect: 'manual',
    });
    // Nothing in it is of interest, and it may be endless.
    await response.body?.cancel().catch(() => {});
    if (response.ok) return null;
    return {
      message: `it answers with a redirection (${response.status}) to ${redirection(response, url)}, which is not followed; write the address that takes events as \`events.url\``,
      holdsForAll: true,
    };
  } catch (error) {
    return problemOf(error, variable);
  }
}

function redirection({ headers }: Response, base: string): string {
  const location = headers.get('location');
  if (location === null || !URL.canParse(location, base)) return 'nowhere';
  return withoutSecrets(new URL(location, base).href).slice(0, 200);
}

function problemOf(error: unknown, variable: string | null): Problem {
  const credentials =
    variable === null
      ? 'name the environment variable with the key that it verifies by as `events.secret`'
      : `check that it verifies by the key in ${variable}`;
  const explained = explainHttp(error, {
    place: 'it says no',
    credentials,
    permission: 'send events',
    next: {
      403: credentials,
      404: 'check `events.url`',
      409: 'look at its log',
      410: 'check `events.url`',
      413: 'let it take bodies of 64 KiB',
    },
  });
  // These are about one event; all else would hold for the next one, too.
  const holdsForAll = !(error instanceof HttpError) || ![400, 409, 413, 422].includes(error.status ?? 0);
  if (!(explained instanceof ConfigurationError)) return { message: messageOf(explained), holdsForAll };
  const [{ message, next } = { message: '' }] = explained.problems;
  return { message: `${message.replace(/^it says no: /, '')}; ${next}`, holdsForAll };
}

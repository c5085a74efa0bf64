import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';

/** Somebody who takes events: reads them with the SDK of CloudEvents, and verifies them with the library of Standard Webhooks. */

export const key = `whsec_${Buffer.from('a key of thirty-two bytes, or so').toString('base64')}`;

interface Event {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly subject: string;
  readonly time: string;
  readonly data: Record<string, unknown>;
}

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: Event;
  /** Whether the signature is that of the key. */
  verifies(secret: string, options?: { format: 'raw' }): boolean;
}

type Answer = number | ((response: ServerResponse) => void);

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** Without the prefix. */
  types(): string[];
  of(type: string): Event[];
  /** How the next requests are answered; with 202 after them. */
  answer(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

export async function startReceiver(tls?: { readonly key: string; readonly cert: string }): Promise<Receiver> {
  const received: Received[] = [];
  let answers: Answer[] = [];
  const prefix = 'io.github.ml-test-score.';
  const handle: Parameters<typeof createServer>[1] = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const { headers } = request;
      const event = HTTP.toEvent({ headers, body }) as unknown as Event & { validate(): boolean };
      event.validate();
      received.push({
        headers,
        body,
        event,
        verifies(secret, options) {
          try {
            new Webhook(secret, options).verify(body, headers as Record<string, string>);
            return true;
          } catch {
            return false;
          }
        },
      });
      const answer = answers.shift() ?? 202;
      if (typeof answer === 'number') response.writeHead(answer).end();
      else answer(response);
    });
  };
  const server: Server = tls === undefined ? createServer(handle) : createSecureServer(tls, handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/events`,
    received,
    types: () => received.map(({ event }) => event.type.slice(prefix.length)),
    of: (type) => received.map(({ event }) => event).filter((event) => event.type === prefix + type),
    answer: (...given) => {
      answers = [...given];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

import { pipeline, type Readable, Transform } from 'node:stream';
import { megabyte } from '../support/files.ts';
import { askedAgain, type OnWait, shortWait } from '../support/retry.ts';

/** What the clients of the AWS SDK leave out: an end of answers that have none, and a word where they ask again. */

/** Of an answer that is read at once; only the content of a file may be longer. */
const longestAnswer = 16 * megabyte;

interface Attempt {
  readonly request: { readonly hostname?: string };
}

interface Answer {
  readonly response: { readonly statusCode?: number; body?: Readable };
}

type Next = (attempt: Attempt) => Promise<Answer>;

/** As much of the SDK's own type, which differs between its clients, as is used here. */
interface Stack {
  add(
    middleware: (next: Next, context: { readonly commandName?: string }) => Next,
    options: { readonly step: 'deserialize'; readonly priority: 'high' | 'low'; readonly name: string },
  ): void;
}

export function guarded<Client extends { readonly middlewareStack: object }>(client: Client, onWait?: OnWait): Client {
  const stack = client.middlewareStack as Stack;
  stack.add(
    (next, { commandName }) =>
      async (attempt) => {
        const answer = await next(attempt);
        const { response } = answer;
        const isFile = commandName === 'GetObjectCommand' && (response.statusCode ?? 0) < 300;
        if (!isFile && response.body !== undefined) response.body = endingWithin(response.body, longestAnswer);
        return answer;
      },
    { step: 'deserialize', priority: 'low', name: 'endingAnswer' },
  );
  /** Of each call that is under way: when it began, and why its last attempt failed. */
  const calls = new WeakMap<object, { readonly start: number; why: string | number }>();
  stack.add(
    (next, context) => async (attempt) => {
      const before = calls.get(context);
      if (before !== undefined && Date.now() - before.start >= shortWait)
        onWait?.(askedAgain(attempt.request.hostname ?? 'AWS', before.why));
      const call = before ?? { start: Date.now(), why: '' };
      calls.set(context, call);
      try {
        return await next(attempt);
      } catch (error) {
        call.why = whyOf(error);
        throw error;
      }
    },
    { step: 'deserialize', priority: 'high', name: 'toldAttempts' },
  );
  return client;
}

function whyOf(error: unknown): string | number {
  const { name, code, $metadata } = error as {
    name?: string;
    code?: unknown;
    $metadata?: { httpStatusCode?: number };
  };
  const system = typeof code === 'string' ? code : name === 'TimeoutError' ? 'ETIMEDOUT' : undefined;
  const status = $metadata?.httpStatusCode;
  return system === undefined && status !== undefined ? status : (system ?? name ?? 'the connection was cut');
}

function endingWithin(body: Readable, most: number): Readable {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.byteLength;
      if (bytes <= most) done(null, chunk);
      else done(Object.assign(new Error('an answer without end'), { code: 'ERR_ANSWER_TOO_LARGE' }));
    },
  });
  // What goes wrong is told to whoever reads.
  return pipeline(body, counted, () => {});
}
